"""Tuberous sclerosis complex."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Aim,
    Amount,
    Cite,
    Comparator,
    Criteria,
    Disagreement,
    Dose,
    DrugClass,
    Feature,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Route,
    Seen,
    Site,
    Syndrome,
    SyndromeId,
    SyndromeKind,
    TestPurpose,
    Threshold,
    Titration,
    Unit,
)

_GENEREVIEWS = Cite(
    sources.GENEREVIEWS_TSC, "summary", Seen.COPY, on="2026-11-26", via="PMID 20301399"
)
_PNET = Cite(sources.TSC_PNET_2021, "abstract", Seen.DOCUMENT, on="2026-11-26")
_MGH = Cite(sources.TSC_PANNET_MGH_SERIES, "abstract", Seen.DOCUMENT, on="2026-11-26")
_UK = Cite(sources.UK_TSC_GUIDELINE_TABLE_4, "table 4", Seen.DOCUMENT, on="2026-11-26")
_CONSENSUS = Cite(
    sources.TSC_CONSENSUS_2021,
    "recommendations for newly diagnosed or suspected TSC",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.guidelinecentral.com/guideline/338644/",
)
_AFINITOR = Cite(
    sources.AFINITOR_US_LABEL_2018,
    "highlights, Indications (1.4, 1.5)",
    Seen.COPY,
    on="2026-11-26",
    via="https://vdocuments.net/warnings-and-precautions-af-of-prescribing-information.html",
)
_MPR = Cite(
    sources.AFINITOR_DISPERZ_MPR_MONOGRAPH,
    "indications; adults and children",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SKYSCAPE = Cite(
    sources.SKYSCAPE_EVEROLIMUS_2022, "dosage of Afinitor", Seen.DOCUMENT, on="2026-11-26"
)
_VOTUBIA = Cite(
    sources.VOTUBIA_EU_LABEL,
    "section 4.1",
    Seen.COPY,
    on="2026-11-26",
    via="https://patient-info.co.uk/votubia-70231/summary-of-medicine-characteristics",
)

TSC: Final = Syndrome(
    id=SyndromeId("tsc"),
    name="tuberous sclerosis complex",
    names=("TSC", "tuberous sclerosis"),
    kind=SyndromeKind.HEREDITARY,
    genes=("TSC1", "TSC2"),
    hormones=(),
    effects=(
        "the mTOR pathway runs free: tumors of brain (SEGA), kidneys (angiomyolipoma), heart, "
        "lungs and skin; seldom pancreatic neuroendocrine tumors"
    ),
    sites=(Site.PANCREAS,),
    features=(
        Feature(
            name="nonfunctioning pancreatic neuroendocrine tumor", percent=0.65, cites=(_PNET,)
        ),
        Feature(name="subependymal giant cell astrocytoma (SEGA)", cites=(_GENEREVIEWS,)),
        Feature(name="renal angiomyolipoma", cites=(_GENEREVIEWS,)),
        Feature(name="lymphangioleiomyomatosis", cites=(_GENEREVIEWS,)),
    ),
    tests=(
        Threshold(
            key="everolimus-trough-sega",
            analyte="everolimus",
            comparator=Comparator.BETWEEN,
            value=5,
            high=15,
            unit=Unit.NG_PER_ML,
            context="trough, in SEGA",
            note="to aim at; dose adjusted every 2 weeks as needed",
            purpose=TestPurpose.MONITORS,
            cites=(_MPR,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("tsc-abdominal-mri-at-diagnosis"),
            name="MRI of the abdomen, blood pressure and GFR at diagnosis",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="angiomyolipoma and renal cysts",
            cites=(_CONSENSUS,),
        ),
        Measure(
            id=MeasureId("tsc-brain-mri"),
            name="MRI of the brain every 1 to 3 years below age 25, without symptoms",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(None, 25, high_open=True)),),
            why="new SEGA; a large or growing one is imaged more often",
            cites=(_UK,),
        ),
        Measure(
            id=MeasureId("tsc-brain-mri-adult"),
            name="periodic MRI of the brain in adults who had SEGA without symptoms in childhood",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(18), other="SEGA without symptoms in childhood"),),
            why="growth of SEGA",
            cites=(_UK,),
        ),
        Measure(
            id=MeasureId("tsc-mtor-inhibitor"),
            name=(
                "mTOR inhibitor for enlarging SEGA, angiomyolipoma above 4 cm or growing fast "
                "above 3 cm, intractable epilepsy or lymphangioleiomyomatosis"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug_class=DrugClass.MTOR_INHIBITOR,
            when=(
                Criteria(
                    other=(
                        "enlarging SEGA, large or fast-growing angiomyolipoma, intractable "
                        "epilepsy or lymphangioleiomyomatosis"
                    )
                ),
            ),
            why="acts on the pathway that TSC sets free",
            cites=(_GENEREVIEWS,),
        ),
        Measure(
            id=MeasureId("tsc-everolimus-sega"),
            name="everolimus 4.5 mg/m2 once daily for SEGA from age 1, by trough level (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drug=drugs.EVEROLIMUS,
            doses=(
                Dose(
                    drug=drugs.EVEROLIMUS,
                    amount=Amount(4.5, Unit.MG_PER_M2),
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.EVEROLIMUS,
                    trigger="every 2 weeks as needed, to a trough of 5 to 15 ng/mL",
                ),
            ),
            when=(
                Criteria(
                    age_years=Interval(1),
                    other="SEGA that requires therapy and cannot be curatively resected",
                ),
            ),
            why="shrinks SEGA; until progression or unacceptable toxicity",
            cites=(_MPR, _AFINITOR),
        ),
        Measure(
            id=MeasureId("tsc-everolimus-angiomyolipoma"),
            name="everolimus 10 mg once daily for renal angiomyolipoma without urgent surgery",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drug=drugs.EVEROLIMUS,
            doses=(
                Dose(
                    drug=drugs.EVEROLIMUS,
                    amount=Amount(10, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    age_years=Interval(18),
                    other="renal angiomyolipoma that does not require immediate surgery",
                ),
            ),
            why="shrinks angiomyolipoma; until progression or unacceptable toxicity",
            cites=(_SKYSCAPE, _AFINITOR, _VOTUBIA),
        ),
        Measure(
            id=MeasureId("tsc-pancreatic-resection"),
            name="think of a neuroendocrine tumor in any focal pancreatic mass; resection may follow",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(Criteria(site=(Site.PANCREAS,)),),
            why="most common pancreatic lesion in TSC, solid or cystic",
            cites=(_MGH,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="enlarging SEGA without symptoms",
            positions=(
                Position(says="mTOR inhibitor", cites=(_GENEREVIEWS,)),
                Position(says="surgery or mTOR inhibitor", cites=(_UK,)),
            ),
        ),
    ),
    cites=(_GENEREVIEWS, _PNET),
    reviewed="2026-11-26",
)
