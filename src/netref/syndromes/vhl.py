"""Von Hippel-Lindau disease."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Aim,
    Amount,
    Caution,
    CautionOutcome,
    Cite,
    Comparator,
    Criteria,
    Disagreement,
    Dose,
    Feature,
    Histology,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Pregnancy,
    Region,
    Route,
    Seen,
    Share,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    SyndromeKind,
    TestPurpose,
    Threshold,
    Unit,
)

_PDQ_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/publications-pdq-information-summaries-genetics-vhl-syndrome-hp-pdq.md"

_PDQ = Cite(
    sources.PDQ_VHL_2024,
    "sections Introduction and Genetics",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TABLE_1 = Cite(
    sources.PDQ_VHL_2024,
    "table 1, cumulative risk",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TISSUE = Cite(
    sources.PDQ_VHL_2024,
    "section Tissue Manifestations",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_SCREENING = Cite(
    sources.PDQ_VHL_2024,
    "section Screening for Early Detection of VHL Manifestations",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_PANCREAS = Cite(
    sources.PDQ_VHL_2024,
    "section Management of Pancreatic Manifestations",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_PHEO = Cite(
    sources.PDQ_VHL_2024,
    "section Management of Pheochromocytomas",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_SYSTEMIC = Cite(
    sources.PDQ_VHL_2024,
    "section VHL-Specific Systemic Therapy for Localized Disease",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_OLDER = Cite(sources.PDQ_KIDNEY_VHL_TABLE_5, "table 5", Seen.DOCUMENT, on="2026-11-26")
_CLIN_CANCER_RES = Cite(
    sources.CLIN_CANCER_RES_VHL_TABLE, "table 4 and footnotes", Seen.DOCUMENT, on="2026-11-26"
)
_COCO = Cite(sources.COCO_2023, "abstract", Seen.DOCUMENT, on="2026-11-26")
_US = Cite(
    sources.WELIREG_US_LABEL,
    "highlights: boxed warning, 1, 2.1, 4",
    Seen.COPY,
    on="2026-11-26",
    via="https://info.5y1.org/prescription-drugs-for-anemia_1_fd56c7.html",
)
_US_2024 = Cite(
    sources.WELIREG_US_LABEL_2024,
    "sections 1.1 and 2.1",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.rxreasoner.com/monographs/welireg/usage",
)
_US_2024_WARNINGS = Cite(
    sources.WELIREG_US_LABEL_2024,
    "section 4",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.rxreasoner.com/monographs/welireg/precautions",
)
_EU = Cite(
    sources.WELIREG_EU_LABEL_2025,
    "sections 4.1 and 4.2",
    Seen.COPY,
    on="2026-11-26",
    via="https://rxreasoner.com/monographs/welireg-tab/usage",
)
_UK = Cite(sources.WELIREG_UK_LABEL_2024, "sections 4.1 and 4.2", Seen.DOCUMENT, on="2026-11-26")

_EMBRYO_FETAL = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "can harm the embryo or fetus: exclude pregnancy before the start; non-hormonal "
        "contraception, as hormonal ones can fail (boxed warning; the US label lists no "
        "contraindication)"
    ),
    when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
    region=Region.US,
    cites=(_US, _US_2024_WARNINGS),
)

VHL: Final = Syndrome(
    id=SyndromeId("vhl"),
    name="von Hippel-Lindau disease",
    names=("VHL", "von Hippel-Lindau syndrome"),
    kind=SyndromeKind.HEREDITARY,
    genes=("VHL",),
    hormones=(),
    effects=(
        "loss of the VHL tumor suppressor (autosomal dominant): hemangioblastomas, clear cell "
        "renal carcinoma, pheochromocytoma, cysts and neuroendocrine tumors of the pancreas"
    ),
    sites=(Site.PANCREAS, Site.ADRENAL, Site.KIDNEY),
    features=(
        Feature(name="renal cell carcinoma", percent=Interval(24, 45), cites=(_PDQ_TABLE_1,)),
        Feature(name="pheochromocytoma", percent=Interval(10, 20), cites=(_PDQ_TABLE_1,)),
        Feature(name="pheochromocytoma", percent=Interval(25, 30), cites=(_PDQ_TISSUE,)),
        Feature(name="pancreatic tumor or cyst", percent=Interval(35, 70), cites=(_PDQ_TABLE_1,)),
        Feature(name="pancreatic neuroendocrine tumor", percent=15, cites=(_PDQ_TISSUE,)),
        Feature(name="retinal hemangioblastoma", percent=Interval(25, 60), cites=(_PDQ_TABLE_1,)),
        Feature(
            name="cerebellar hemangioblastoma", percent=Interval(44, 72), cites=(_PDQ_TABLE_1,)
        ),
        Feature(name="brainstem hemangioblastoma", percent=Interval(10, 25), cites=(_PDQ_TABLE_1,)),
        Feature(
            name="spinal cord hemangioblastoma", percent=Interval(13, 50), cites=(_PDQ_TABLE_1,)
        ),
        Feature(name="endolymphatic sac tumor", percent=10, cites=(_PDQ_TABLE_1,)),
    ),
    shares=(
        Share(of="penetrance by age 65 (nearly)", percent=100, cites=(_PDQ,)),
        Share(of="kindreds without family history", percent=23, cites=(_PDQ,)),
        Share(of="pheochromocytomas on both sides", percent=44, cites=(_PDQ_TISSUE,)),
        Share(of="pheochromocytomas that metastasize", percent=Interval(5, 10), cites=(_PDQ_PHEO,)),
        Share(
            of="pancreatic lesions that become malignant or spread",
            percent=Interval(None, 8),
            cites=(_COCO,),
        ),
        Share(
            of="pancreatic tumors that responded to belzutifan",
            percent=77,
            cites=(_PDQ_SYSTEMIC,),
        ),
    ),
    tests=(
        Threshold(
            key="metanephrines-4-times",
            analyte="free metanephrines",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=4,
            unit=Unit.X_ULN,
            note="consistent with pheochromocytoma: imaging to find it",
            cites=(_CLIN_CANCER_RES,),
        ),
        Threshold(
            key="metanephrines-2-to-4-times",
            analyte="free metanephrines",
            specimen=Specimen.PLASMA,
            comparator=Comparator.BETWEEN,
            value=2,
            high=4,
            unit=Unit.X_ULN,
            note="repeat in 2 months",
            purpose=TestPurpose.EQUIVOCAL,
            cites=(_CLIN_CANCER_RES,),
        ),
        Threshold(
            key="metanephrines-fourfold-pdq",
            analyte="metanephrines",
            comparator=Comparator.AT_LEAST,
            value=4,
            unit=Unit.X_ULN,
            note="printed as a fourfold or greater elevation",
            cites=(_PDQ_SCREENING,),
        ),
    ),
    interferences=(
        Interference(
            what="several foods and drugs",
            effect="interfere with metanephrines; to be avoided before the test",
            cites=(_CLIN_CANCER_RES,),
        ),
        Interference(
            what="blood drawn otherwise than from an indwelling catheter after 30 minutes supine",
            effect="more false positive metanephrines",
            cites=(_CLIN_CANCER_RES,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("vhl-eye-examination"),
            name="eye examination with retina every year from birth",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="retinal hemangioblastoma",
            cites=(_CLIN_CANCER_RES, _PDQ_SCREENING),
        ),
        Measure(
            id=MeasureId("vhl-metanephrines"),
            name=(
                "blood pressure at every visit and plasma-free or urinary fractionated "
                "metanephrines every year from age 2"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(2)),),
            why="pheochromocytoma",
            cites=(_CLIN_CANCER_RES, _PDQ_SCREENING),
        ),
        Measure(
            id=MeasureId("vhl-audiogram"),
            name="audiogram every 2 years from age 5",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(5)),),
            why="endolymphatic sac tumor",
            cites=(_CLIN_CANCER_RES,),
        ),
        Measure(
            id=MeasureId("vhl-brain-spine-mri"),
            name="MRI of brain and spine every 2 years from age 8",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(8)),),
            why="hemangioblastoma",
            cites=(_CLIN_CANCER_RES,),
        ),
        Measure(
            id=MeasureId("vhl-abdominal-mri"),
            name="MRI of the abdomen every year from age 10",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(10)),),
            why="renal carcinoma, pancreatic neuroendocrine tumor",
            cites=(_CLIN_CANCER_RES,),
        ),
        Measure(
            id=MeasureId("vhl-pnet-imaging"),
            name="imaging of a small pancreatic tumor without symptoms every 1 to 2 years",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(
                Criteria(
                    site=(Site.PANCREAS,),
                    tumor_size_mm=Interval(None, 30, high_open=True),
                    other="localized, no symptoms",
                ),
            ),
            why="such tumors seldom spread; always with the same method",
            cites=(_PDQ_PANCREAS,),
        ),
        Measure(
            id=MeasureId("vhl-pnet-resection"),
            name="resection of a pancreatic tumor of 3 cm or more, in the head of 2 cm or more",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(
                Criteria(
                    site=(Site.PANCREAS,),
                    histology=(Histology.NET,),
                    tumor_size_mm=Interval(30),
                ),
                Criteria(
                    site=(Site.PANCREAS,),
                    histology=(Histology.NET,),
                    tumor_size_mm=Interval(20),
                    other="in the head of the pancreas",
                ),
            ),
            why="lowers the risk of spread; enucleation where the duct allows it",
            cites=(_PDQ_PANCREAS,),
        ),
        Measure(
            id=MeasureId("vhl-belzutifan-us"),
            name="belzutifan 120 mg once daily (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drug=drugs.BELZUTIFAN,
            doses=(
                Dose(
                    drug=drugs.BELZUTIFAN,
                    amount=Amount(120, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    age_years=Interval(18),
                    other=(
                        "renal carcinoma, CNS hemangioblastoma or pancreatic neuroendocrine tumor "
                        "that requires therapy, not immediate surgery"
                    ),
                ),
            ),
            cautions=(_EMBRYO_FETAL,),
            why="shrinks tumors of VHL disease; until progression or unacceptable toxicity",
            cites=(_US, _US_2024, _PDQ_SYSTEMIC),
        ),
        Measure(
            id=MeasureId("vhl-belzutifan-eu"),
            name="belzutifan 120 mg once daily where localized procedures are unsuitable (EU label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drug=drugs.BELZUTIFAN,
            doses=(
                Dose(
                    drug=drugs.BELZUTIFAN,
                    amount=Amount(120, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    age_years=Interval(18),
                    other=(
                        "localized renal carcinoma, CNS hemangioblastoma or pancreatic "
                        "neuroendocrine tumor that requires therapy; localized procedures "
                        "unsuitable"
                    ),
                ),
            ),
            cautions=(_EMBRYO_FETAL,),
            why="monotherapy; the UK label also allows it where procedures are undesirable",
            cites=(_EU, _UK),
        ),
        Measure(
            id=MeasureId("vhl-adrenalectomy"),
            name="partial adrenalectomy for pheochromocytoma after alpha blockade, where feasible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),),
            why="spares lifelong steroids; tumors come on both sides",
            cites=(_PDQ_PHEO,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="start of metanephrines",
            positions=(
                Position(says="age 2", cites=(_CLIN_CANCER_RES, _PDQ_OLDER)),
                Position(says="some guidelines: age 5", cites=(_PDQ_SCREENING,)),
            ),
        ),
        Disagreement(
            topic="start of imaging of the abdomen",
            positions=(
                Position(says="MRI every year from age 10", cites=(_CLIN_CANCER_RES,)),
                Position(
                    says="ultrasonography every year from age 8, CT or MRI from age 18",
                    cites=(_PDQ_OLDER,),
                ),
            ),
        ),
        Disagreement(
            topic="start of MRI of brain and spine",
            positions=(
                Position(says="age 8, every 2 years", cites=(_CLIN_CANCER_RES,)),
                Position(says="age 11, every 1 to 2 years", cites=(_PDQ_OLDER,)),
            ),
        ),
        Disagreement(
            topic="start of audiograms",
            positions=(
                Position(says="age 5, every 2 years", cites=(_CLIN_CANCER_RES,)),
                Position(says="age 11, every 2 years", cites=(_PDQ_SCREENING,)),
            ),
        ),
        Disagreement(
            topic="how often pheochromocytoma comes",
            positions=(
                Position(says="10 to 20 %", cites=(_PDQ_TABLE_1,)),
                Position(says="25 to 30 %", cites=(_PDQ_TISSUE,)),
            ),
        ),
    ),
    cites=(_PDQ, _PDQ_TISSUE),
    reviewed="2026-11-26",
)
