"""Early severe toxicity of fluorouracil or capecitabine."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Acuity,
    Aim,
    Amount,
    Caution,
    CautionOutcome,
    Cite,
    Comparator,
    Criteria,
    Differential,
    Disagreement,
    Dose,
    DrugClass,
    Feature,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Metabolizer,
    Position,
    Route,
    Seen,
    Share,
    Sign,
    Specimen,
    Syndrome,
    SyndromeId,
    SyndromeKind,
    TestPurpose,
    TestResult,
    Threshold,
    Unit,
    days,
)

_VISTOGARD = Cite(
    sources.VISTOGARD_US_LABEL,
    "sections 1 and 2",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/vistogard-5a0ba41",
)
_VISTOGARD_DOSE = Cite(
    sources.VISTOGARD_US_LABEL,
    "dose in adults and children",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.drugs.com/dosage/vistogard.html",
)
_VISTOGARD_PAGE = Cite(sources.VISTOGARD_DOSING_PAGE, "dosing", Seen.DOCUMENT, on="2026-11-26")
_MA = Cite(sources.MA_2017, "abstract", Seen.COPY, on="2026-11-26", via="PMID 27622829")
_135 = Cite(sources.URIDINE_TRIACETATE_135_PATIENTS, "abstract", Seen.DOCUMENT, on="2026-11-26")
_MICE = Cite(sources.URIDINE_TRIACETATE_TIMING_MICE, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ADRUCIL = Cite(
    sources.ADRUCIL_US_LABEL,
    "sections 5.1 to 5.3",
    Seen.COPY,
    on="2026-11-26",
    via="https://pharmacyhq.com/label-info/adrucil-fluorouracil-injection-solution.php",
)
_CPIC = Cite(sources.CPIC_DPYD_2017, "table 2", Seen.DOCUMENT, on="2026-11-26")
_CPIC_NOTICE = Cite(sources.CPIC_DPYD_UPDATE_NOTICE, "whole notice", Seen.DOCUMENT, on="2026-11-26")
_DPWG = Cite(
    sources.DPWG_DPYD_2019,
    "table of recommendations",
    Seen.COPY,
    on="2026-11-26",
    via="https://572635.kquees.asia/books/NBK395610/table/fluorouracil.T.the_dpwg_recommendations/?report=objectonly",
)
_SPAIN = Cite(sources.SPAIN_DPYD_2021, "table 4", Seen.DOCUMENT, on="2026-11-26")
_EMA = Cite(sources.EMA_2020_DPD, "overview", Seen.DOCUMENT, on="2026-11-23")
_FDA = Cite(
    sources.FDA_2026_DPD,
    "first paragraph",
    Seen.COPY,
    on="2026-11-23",
    via="https://azuredeltaconsulting.com/2026/02/05/safety-labeling-update-for-capecitabine-and-fluorouracil-5-fu-on-risks-associated-with-dihydropyrimidine-dehydrogenase-dpd-deficiency",
)
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section Fluorouracil dosing",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_CJON = Cite(
    sources.CJON_EARLY_ONSET_TOXICITY_2018,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://cjon.ons.org/cjon/22/6/5-fluorouracil-and-capecitabine-assessment-and-treatment-uncommon-early-onset-severe",
)
_INDIA = Cite(sources.DPD_CAPECITABINE_INDIA_2016, "abstract", Seen.DOCUMENT, on="2026-11-26")
_EVIQ = Cite(
    sources.EVIQ_FLUOROPYRIMIDINE_OVERDOSE, "evidence, management", Seen.DOCUMENT, on="2026-11-26"
)
_MOGA = Cite(sources.MOGA_FLUOROPYRIMIDINE_OVERDOSE, "whole page", Seen.DOCUMENT, on="2026-11-26")
_URACIL = Cite(
    sources.URACIL_PHENOTYPING_2022, "abstract", Seen.COPY, on="2026-11-26", via="PMID 35397172"
)
_MAILLARD = Cite(
    sources.MAILLARD_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://47.251.13.51:8081/36104927",
)
_CAPECITABINE = Cite(
    sources.MEDICAL_GENETICS_SUMMARIES_CAPECITABINE, "table 1", Seen.DOCUMENT, on="2026-11-26"
)

FLUOROPYRIMIDINE_TOXICITY: Final = Syndrome(
    id=SyndromeId("fluoropyrimidine-toxicity"),
    name="early severe fluoropyrimidine toxicity",
    names=("fluorouracil toxicity", "capecitabine toxicity"),
    kind=SyndromeKind.TREATMENT_RELATED,
    genes=("DPYD",),
    hormones=(),
    effects=(
        "too much fluorouracil, by dose or for lack of the enzyme that clears it, harms gut, "
        "marrow, heart and brain"
    ),
    features=(
        Feature(name="severe mucositis, diarrhea and low blood counts", cites=(_MOGA, _VISTOGARD)),
        Feature(name="central nervous toxicity: encephalopathy", cites=(_MOGA, _VISTOGARD)),
        Feature(
            name="cardiac toxicity, more so with continuous infusion or coronary disease",
            cites=(_MOGA, _ADRUCIL),
        ),
        Feature(
            name="hyperammonemic encephalopathy within 72 hours of the start", cites=(_ADRUCIL,)
        ),
        Feature(
            name="diarrhea, of those with severe toxicity in cycle 1", percent=94, cites=(_INDIA,)
        ),
        Feature(
            name="mucositis, of those with severe toxicity in cycle 1", percent=77, cites=(_INDIA,)
        ),
        Feature(
            name="hand-foot syndrome, of those with severe toxicity in cycle 1",
            percent=42,
            cites=(_INDIA,),
        ),
        Feature(
            name="myelosuppression, of those with severe toxicity in cycle 1",
            percent=16,
            cites=(_INDIA,),
        ),
    ),
    shares=(
        Share(
            of="of patients on a fluoropyrimidine with severe toxicity",
            percent=Interval(25, 30),
            cites=(_URACIL,),
        ),
        Share(
            of="of the population with a pathogenic DPYD variant",
            percent=Interval(1, 2),
            cites=(_PDQ,),
        ),
        Share(
            of="DPD deficiency among patients with severe toxicity in cycle 1 who were tested",
            percent=81.4,
            cites=(_INDIA,),
        ),
        Share(of="deaths with supportive care alone, historical", percent=84, cites=(_MA,)),
        Share(of="deaths with supportive care alone, historical", percent=81, cites=(_135,)),
        Share(of="survival with uridine triacetate", percent=96, cites=(_MA,)),
    ),
    tests=(
        Threshold(
            key="dpd-activity-intermediate-cpic",
            analyte="DPD activity in leukocytes, % of normal",
            specimen=Specimen.BLOOD,
            comparator=Comparator.BETWEEN,
            value=30,
            high=70,
            unit=Unit.PERCENT,
            note="intermediate metabolizer",
            purpose=TestPurpose.SEVERITY,
            cites=(_CPIC,),
        ),
        Threshold(
            key="gene-activity-poor-cpic",
            analyte="DPYD gene activity score",
            comparator=Comparator.AT_MOST,
            value=0.5,
            unit=Unit.SCORE,
            note="poor metabolizer",
            purpose=TestPurpose.SEVERITY,
            cites=(_CPIC,),
        ),
        Threshold(
            key="gene-activity-intermediate-cpic",
            analyte="DPYD gene activity score",
            comparator=Comparator.BETWEEN,
            value=1,
            high=1.5,
            unit=Unit.SCORE,
            note="intermediate metabolizer",
            purpose=TestPurpose.SEVERITY,
            cites=(_CPIC,),
        ),
        Threshold(
            key="gene-activity-normal-cpic",
            analyte="DPYD gene activity score",
            comparator=Comparator.AT_LEAST,
            value=2,
            unit=Unit.SCORE,
            note="normal metabolizer",
            purpose=TestPurpose.EXCLUDES,
            cites=(_CPIC,),
        ),
        Threshold(
            key="time-for-antidote",
            analyte="time since the end of fluorouracil or capecitabine",
            comparator=Comparator.AT_MOST,
            value=96,
            unit=Unit.HOUR,
            note="window of uridine triacetate on its US label",
            cites=(_VISTOGARD,),
        ),
    ),
    interferences=(
        Interference(
            what="delay and warmth of the blood sample",
            effect=(
                "raise uracil: not more than 1 hour at room temperature before spinning, stable "
                "for 5 hours at 4 degrees"
            ),
            cites=(_MAILLARD,),
        ),
        Interference(
            what="uracil before treatment as the test of DPD",
            effect="did not follow DPD activity in one study; handling of samples misleads",
            cites=(_URACIL,),
        ),
    ),
    differentials=(
        Differential(
            condition="overdose by pump or dosing error, or accidental ingestion",
            test="history, pump and dose",
            cites=(_MOGA,),
        ),
        Differential(
            condition="DPD deficiency",
            test="DPYD genotype or DPD phenotype",
            signs=(Sign(test="pathogenic DPYD variants", result=TestResult.POSITIVE),),
            cites=(_MOGA, _EMA),
        ),
        Differential(
            condition="inhibitor of fluorouracil clearance taken along",
            test="list of drugs taken",
            cites=(_MOGA,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("fluoropyrimidine-stop"),
            name="stop the fluoropyrimidine at once",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            why=(
                "early onset or unusual severity may mean near-complete or complete lack of DPD; "
                "withhold or stop for good"
            ),
            cites=(_ADRUCIL, _CAPECITABINE),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-uridine-triacetate-overdose"),
            name=(
                "overdose, whatever the symptoms: uridine triacetate, 20 doses, within 96 hours "
                "(US label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.URIDINE_TRIACETATE,
            doses=(
                Dose(
                    drug=drugs.URIDINE_TRIACETATE,
                    amount=Amount(10, Unit.G),
                    route=Route.ORAL,
                    days=days(1, 5),
                    times_per_day=4,
                    when=(Criteria(age_years=Interval(18, None)),),
                ),
                Dose(
                    drug=drugs.URIDINE_TRIACETATE,
                    amount=Amount(6.2, Unit.G_PER_M2),
                    cap=Amount(10, Unit.G),
                    route=Route.ORAL,
                    days=days(1, 5),
                    times_per_day=4,
                    when=(Criteria(age_years=Interval(None, 18, high_open=True)),),
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "overdose of fluorouracil or capecitabine, not more than 96 hours since "
                        "its end"
                    )
                ),
            ),
            why="96 % survived; 84 % of earlier patients with supportive care alone died",
            cites=(_VISTOGARD, _VISTOGARD_DOSE, _MA, _135),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-uridine-triacetate-early-toxicity"),
            name=(
                "early severe or life-threatening toxicity: uridine triacetate, 20 doses, within "
                "96 hours (US label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.URIDINE_TRIACETATE,
            doses=(
                Dose(
                    drug=drugs.URIDINE_TRIACETATE,
                    amount=Amount(10, Unit.G),
                    route=Route.ORAL,
                    days=days(1, 5),
                    times_per_day=4,
                    when=(Criteria(age_years=Interval(18, None)),),
                ),
                Dose(
                    drug=drugs.URIDINE_TRIACETATE,
                    amount=Amount(6.2, Unit.G_PER_M2),
                    cap=Amount(10, Unit.G),
                    route=Route.ORAL,
                    days=days(1, 5),
                    times_per_day=4,
                    when=(Criteria(age_years=Interval(None, 18, high_open=True)),),
                ),
            ),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,),
                    other=(
                        "cardiac or nervous toxicity, or unusually severe toxicity of gut or "
                        "marrow, not more than 96 hours since the end of fluorouracil or "
                        "capecitabine"
                    ),
                ),
            ),
            why="every 6 hours, as soon as possible; 96 % of patients survived",
            cites=(_VISTOGARD, _VISTOGARD_DOSE, _MA),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-uridine-triacetate-soon"),
            name="give uridine triacetate as soon as possible, and all 20 doses",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.URIDINE_TRIACETATE,
            when=(Criteria(other="uridine triacetate is given"),),
            why="in mice best within 24 hours and far less useful after 96 to 120 hours",
            cites=(_VISTOGARD_DOSE, _VISTOGARD_PAGE, _MICE),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-uridine-triacetate-vomiting"),
            name="vomited within 2 hours: repeat the dose; a tube may be used",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.URIDINE_TRIACETATE,
            when=(Criteria(other="vomits within 2 hours or cannot swallow"),),
            why="the dose was lost; nasogastric and gastrostomy tubes are allowed",
            cites=(_VISTOGARD_PAGE,),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-cardiotoxicity"),
            name="cardiac toxicity: withhold fluorouracil",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    other="angina, infarction, arrhythmia or heart failure under fluorouracil"
                ),
            ),
            why="the risk of resuming it is not established",
            cites=(_ADRUCIL,),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-hyperammonemia"),
            name="think of hyperammonemic encephalopathy and measure ammonia",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    other=(
                        "altered mental status or confusion within 72 hours of the start of "
                        "fluorouracil"
                    )
                ),
            ),
            why="fluorouracil can cause it without liver disease",
            cites=(_ADRUCIL,),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-intensive-care"),
            name="supportive care: intensive care, fluids by the vein, antiemetics, antibiotics",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            why="was the standard before the antidote; alone it left a high rate of deaths",
            cites=(_EVIQ, _CJON),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-growth-factor"),
            name="drugs against myelosuppression",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="named in the supportive care of overdose",
            cites=(_EVIQ,),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-dpd-testing"),
            name="test for DPD deficiency",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="advised before any fluoropyrimidine, and explains early toxicity",
            cites=(_EMA, _FDA, _CJON),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-poor-metabolizer"),
            name="to be avoided in poor metabolizers: fluorouracil and capecitabine",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CONTRAINDICATED,
                    reason="complete DPD deficiency",
                    when=(Criteria(dpyd=(Metabolizer.POOR,)),),
                    cites=(_EMA, _SPAIN),
                ),
            ),
            why="no dose has been shown to be safe without DPD",
            cites=(_CPIC, _DPWG, _EMA, _SPAIN),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-poor-metabolizer-no-alternative"),
            name=(
                "activity score 0.5 without another option: below 25 % of the dose, with early "
                "drug levels"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUOROPYRIMIDINE,
            when=(
                Criteria(
                    dpyd=(Metabolizer.POOR,),
                    other="activity score 0.5 and no other treatment is an option",
                ),
            ),
            why="strongly reduced clearance",
            cites=(_CPIC,),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-intermediate-metabolizer"),
            name="intermediate metabolizer: start at half the dose",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUOROPYRIMIDINE,
            when=(Criteria(dpyd=(Metabolizer.INTERMEDIATE,)),),
            why="reduced clearance; then by tolerance; homozygous 2846A>T may need less still",
            cites=(_CPIC, _CPIC_NOTICE, _DPWG, _SPAIN),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-normal-metabolizer"),
            name="normal metabolizer: dose of the label",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUOROPYRIMIDINE,
            when=(Criteria(dpyd=(Metabolizer.NORMAL,)),),
            why="no variant calls for less; toxicity can still occur",
            cites=(_CPIC,),
        ),
        Measure(
            id=MeasureId("fluoropyrimidine-resume"),
            name="chemotherapy can be resumed after recovery",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(Criteria(other="recovered after uridine triacetate"),),
            why="53 of 141 did so in less than 30 days",
            cites=(_MA,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="dose for an activity score of 1.5",
            positions=(
                Position(says="25 to 50 % less", cites=(_CPIC,)),
                Position(
                    says="half, as for every intermediate metabolizer", cites=(_CPIC_NOTICE, _DPWG)
                ),
            ),
        ),
        Disagreement(
            topic="uracil before treatment as a test of DPD",
            positions=(
                Position(
                    says="uracil is a suitable alternative to the genotype",
                    cites=(
                        Cite(
                            sources.EMA_2020_DPD,
                            "recommendation of April 2020, as reported",
                            Seen.SECONDARY,
                            on="2026-11-26",
                            via="PMID 35397172",
                        ),
                    ),
                ),
                Position(says="uracil did not follow DPD activity; caution", cites=(_URACIL,)),
            ),
        ),
    ),
    cites=(_VISTOGARD, _ADRUCIL, _CJON, _MOGA),
    reviewed="2026-11-26",
)
