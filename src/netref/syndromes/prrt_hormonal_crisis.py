"""Hormonal crisis after peptide receptor radionuclide therapy."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Aim,
    Amount,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Disagreement,
    Dose,
    DrugClass,
    Feature,
    FormId,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Procedure,
    Region,
    Route,
    Seen,
    Share,
    Syndrome,
    SyndromeId,
    SyndromeKind,
    Unit,
)

_DE_KEIZER = Cite(sources.DE_KEIZER_2008, "abstract", Seen.DOCUMENT, on="2026-11-26")
_SOZIO = Cite(
    sources.SOZIO_2024,
    "abstract, results",
    Seen.COPY,
    on="2026-11-26",
    via="https://ouci.dntb.gov.ua/en/works/4KQRnkp9",
)
_TAPIA_RICO = Cite(
    sources.TAPIA_RICO_2018, "abstract", Seen.COPY, on="2026-11-26", via="PMID 29602040"
)
_COSA = Cite(sources.COSA_2017_PRRT_CRISIS, "methods and outcomes", Seen.DOCUMENT, on="2026-11-26")
_AUSTRALASIA = Cite(
    sources.AUSTRALASIAN_PRRT_CRISIS_STATEMENT,
    "abstract and introduction",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_ITALY = Cite(sources.LAUDICELLA_2025, "abstract", Seen.COPY, on="2026-11-26", via="PMID 41055768")
_CHRISTIE = Cite(sources.UKINETS_2024_CARCINOID_FLARE, "results", Seen.DOCUMENT, on="2026-11-26")
_MPR = Cite(sources.LUTATHERA_MPR_MONOGRAPH, "dosage; warnings", Seen.DOCUMENT, on="2026-11-26")
_SAFETY = Cite(
    sources.LUTATHERA_US_SAFETY_INFORMATION,
    "adverse reactions; drug interactions",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_US_LABEL = Cite(
    sources.LUTATHERA_US_LABEL,
    "Premedications and Concomitant Medications",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)

PRRT_HORMONAL_CRISIS: Final = Syndrome(
    id=SyndromeId("prrt-hormonal-crisis"),
    name="hormonal crisis after PRRT",
    names=("neuroendocrine hormonal crisis", "carcinoid crisis during PRRT"),
    kind=SyndromeKind.TREATMENT_RELATED,
    hormones=(),
    effects=(
        "radioligand therapy sets free a mass of hormones and other active substances from the "
        "tumor; which signs appear depends on the hormone"
    ),
    features=(
        Feature(name="flushing", cites=(_SOZIO, _MPR)),
        Feature(name="diarrhea", cites=(_SOZIO, _MPR)),
        Feature(name="nausea, vomiting", cites=(_SOZIO,)),
        Feature(name="low blood pressure", cites=(_MPR,)),
        Feature(name="bronchoconstriction", cites=(_MPR,)),
        Feature(name="mostly within 12 to 48 hours of the first dose", cites=(_SOZIO,)),
        Feature(
            name="risk: midgut tumor, high tumor burden, metastases",
            cites=(_SOZIO, _TAPIA_RICO),
        ),
        Feature(
            name="risk: earlier carcinoid crisis, markedly raised tumor markers",
            cites=(_TAPIA_RICO, _COSA),
        ),
    ),
    shares=(
        Share(of="patients given 177Lu-octreotate", percent=1, cites=(_DE_KEIZER,)),
        Share(of="patients given 177Lu-dotatate", percent=Interval(1, 2), cites=(_SOZIO,)),
        Share(of="patients of the ERASMUS study (US label)", percent=1, cites=(_SAFETY,)),
    ),
    measures=(
        Measure(
            id=MeasureId("prrt-hormonal-crisis-somatostatin-analog"),
            name="intravenous somatostatin analog, as indicated (US label, digest)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            why="holds back the release of hormones",
            cites=(_MPR,),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-fluids"),
            name="fluids, as indicated (US label, digest)",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUID,
            why="against low blood pressure and loss of fluid",
            cites=(_MPR,),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-corticosteroid"),
            name="corticosteroid, as indicated (US label, digest)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "high doses again and again during 177Lu-dotatate are to be avoided: "
                        "corticosteroids lower the number of somatostatin receptors 2"
                    ),
                    region=Region.US,
                    cites=(_SAFETY,),
                ),
            ),
            why="named beside somatostatin analogs and fluids",
            cites=(_MPR,),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-electrolytes"),
            name="electrolytes, as indicated (US label, digest)",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ELECTROLYTE,
            why="corrects losses",
            cites=(_MPR,),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-watch"),
            name="watch for flushing, diarrhea, low blood pressure and bronchoconstriction",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.PRRT,)),),
            why="finds a crisis early",
            cites=(_MPR, _SOZIO),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-premedication"),
            name="premedication against histamine and serotonin, with a corticosteroid",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    procedure=(Procedure.PRRT,),
                    other="high risk: earlier carcinoid crisis",
                ),
            ),
            why="given to all of six high-risk patients in a case series",
            cites=(_COSA,),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-prophylactic-octreotide"),
            name="injections of short-acting octreotide as prophylaxis after an earlier flare",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            when=(
                Criteria(procedure=(Procedure.PRRT,), other="carcinoid flare in an earlier cycle"),
            ),
            why="two patients could then finish four cycles (one center's protocol)",
            cites=(_CHRISTIE,),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-short-acting-octreotide-between"),
            name=(
                "short-acting octreotide as needed before PRRT, stopped at least 24 hours before "
                "each dose"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            when=(Criteria(procedure=(Procedure.PRRT,)),),
            why=(
                "bridges the 4 weeks or more without a long-acting analog, which would compete "
                "for the receptors"
            ),
            cites=(_US_LABEL, _SAFETY, _MPR),
        ),
        Measure(
            id=MeasureId("prrt-hormonal-crisis-octreotide-lar-restart"),
            name=(
                "octreotide LAR 30 mg 4 to 24 hours after each dose of 177Lu-dotatate, not within "
                "4 weeks before the next"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(30, Unit.MG),
                    route=Route.INTRAMUSCULAR,
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.PRRT,)),),
            why="restarts the long-acting analog",
            cites=(_MPR,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="how often it happens",
            positions=(
                Position(says="1 % (6 of 479 patients)", cites=(_DE_KEIZER,)),
                Position(says="1 to 2 %", cites=(_SOZIO,)),
            ),
        ),
    ),
    cites=(_DE_KEIZER, _AUSTRALASIA, _ITALY, _SOZIO),
    reviewed="2026-11-26",
)
