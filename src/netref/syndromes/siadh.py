"""Syndrome of inappropriate antidiuresis."""

from typing import Final

from .. import drugs, sources, tumors
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
    FormId,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Per,
    Position,
    PriorNeed,
    Region,
    Route,
    Seen,
    Share,
    Sign,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    TestPurpose,
    TestResult,
    Threshold,
    Titration,
    Unit,
    days,
)

_EUROPE = Cite(
    sources.EUROPEAN_HYPONATREMIA_GUIDELINE_2014,
    "major recommendations",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/JesseTG/ngc_dump/blob/89996cfc63cb20fbfe1098a8173fa150d5739fc9/markdown/ngc-10787.md",
)
_BMJ = Cite(
    sources.BMJ_BEST_PRACTICE_SIADH,
    "criteria",
    Seen.COPY,
    on="2026-11-26",
    via="https://bibliotheek.ehb.be:2400/topics/en-gb/196/criteria",
)
_BMJ_MANAGEMENT = Cite(
    sources.BMJ_BEST_PRACTICE_SIADH,
    "management approach",
    Seen.COPY,
    on="2026-11-26",
    via="https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-us/196/management-approach",
)
_KOREA = Cite(sources.KSN_HYPONATREMIA_2022, "table 3", Seen.DOCUMENT, on="2026-11-26")
_KOREA_TEXT = Cite(
    sources.KSN_HYPONATREMIA_2022,
    "recommendations",
    Seen.COPY,
    on="2026-11-26",
    via="https://krcp-ksn.org/journal/view.php?number=6166",
)
_CRITERIA_2009 = Cite(sources.SIADH_CRITERIA_2009, "table 1", Seen.DOCUMENT, on="2026-11-26")
_WHEELESS = Cite(sources.WHEELESS_SIADH_CRITERIA, "whole page", Seen.DOCUMENT, on="2026-11-26")
_WHEELESS_TREATMENT = Cite(
    sources.WHEELESS_SIADH_TREATMENT, "whole page", Seen.DOCUMENT, on="2026-11-26"
)
_ENDOCRINE_SURGEON = Cite(
    sources.ENDOCRINESURGEON_SIADH, "whole page", Seen.DOCUMENT, on="2026-11-26"
)
_SAMSCA = Cite(sources.SAMSCA_MPR, "indications, dose", Seen.DOCUMENT, on="2026-11-26")
_MCDONALD = Cite(sources.MCDONALD_2022, "abstract and text", Seen.DOCUMENT, on="2026-11-26")
_OVERGAARD = Cite(
    sources.OVERGAARD_STEENSEN_2013, "abstract and text", Seen.DOCUMENT, on="2026-11-26"
)
_SALSA = Cite(
    sources.SALSA_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.scribd.com/document/637523543/jamainternal-baek-2020-oi-200080-1609365329-78404",
)
_SALSA_DOSES = Cite(
    sources.SALSA_2021,
    "arms, as summarized",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://pathway.md/studies/salsa-rec6YoW1e8q3DH5HY",
)
_TOLVAPTAN_SCLC = Cite(
    sources.TOLVAPTAN_SCLC_23_CASES, "introduction", Seen.DOCUMENT, on="2026-11-26"
)
_SCLC = Cite(sources.SCLC_HYPONATREMIA_REVIEW, "abstract", Seen.DOCUMENT, on="2026-11-26")
_PDQ_SCLC = Cite(
    sources.PDQ_SMALL_CELL_LUNG,
    "section General Information, clinical features",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-lung-hp-small-cell-lung-treatment-pdq.md",
)

SIADH: Final = Syndrome(
    id=SyndromeId("siadh"),
    name="syndrome of inappropriate antidiuresis",
    names=("inappropriate secretion of antidiuretic hormone", "SIAD"),
    hormones=("vasopressin",),
    effects="vasopressin without need keeps water in the body and dilutes sodium",
    tumors=(tumors.SMALL_CELL_LUNG_CANCER,),
    sites=(Site.LUNG,),
    features=(
        Feature(name="weakness, nausea, headache, drowsiness", cites=(_TOLVAPTAN_SCLC,)),
        Feature(
            name="muscle pain or spasm, ataxia, neuropsychiatric symptoms", cites=(_TOLVAPTAN_SCLC,)
        ),
        Feature(name="euvolemia: neither edema nor signs of volume depletion", cites=(_BMJ,)),
    ),
    shares=(
        Share(
            of="of small cell lung cancer with hyponatremia", percent=15, cites=(_TOLVAPTAN_SCLC,)
        ),
        Share(
            of="of small cell lung cancer with hyponatremia",
            percent=Interval(None, 18.9),
            cites=(_SCLC,),
        ),
        Share(
            of="of hyponatremia in small cell lung cancer that is SIADH",
            percent=60,
            cites=(_TOLVAPTAN_SCLC,),
        ),
    ),
    tests=(
        Threshold(
            key="osmolality-europe",
            analyte="osmolality",
            comparator=Comparator.LESS_THAN,
            value=275,
            unit=Unit.MOSM_PER_KG,
            note="always hypotonic hyponatremia",
            cites=(_EUROPE,),
        ),
        Threshold(
            key="urine-osmolality-europe",
            analyte="osmolality",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.MOSM_PER_KG,
            context="spot urine",
            note="then look at urine sodium",
            cites=(_EUROPE,),
        ),
        Threshold(
            key="urine-sodium-europe",
            analyte="sodium",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=30,
            unit=Unit.MMOL_PER_L,
            context="spot urine",
            note="then assess volume and diuretics",
            cites=(_EUROPE,),
        ),
        Threshold(
            key="sodium-mild-europe",
            analyte="sodium",
            specimen=Specimen.SERUM,
            comparator=Comparator.BETWEEN,
            value=130,
            high=135,
            unit=Unit.MMOL_PER_L,
            note="mild",
            purpose=TestPurpose.SEVERITY,
            cites=(_EUROPE,),
        ),
        Threshold(
            key="sodium-moderate-europe",
            analyte="sodium",
            specimen=Specimen.SERUM,
            comparator=Comparator.BETWEEN,
            value=125,
            high=129,
            unit=Unit.MMOL_PER_L,
            note="moderate",
            purpose=TestPurpose.SEVERITY,
            cites=(_EUROPE,),
        ),
        Threshold(
            key="sodium-profound-europe",
            analyte="sodium",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=125,
            unit=Unit.MMOL_PER_L,
            note="profound",
            purpose=TestPurpose.SEVERITY,
            cites=(_EUROPE,),
        ),
        Threshold(
            key="acute-europe",
            analyte="time since the start of hyponatremia",
            comparator=Comparator.LESS_THAN,
            value=48,
            unit=Unit.HOUR,
            note="acute; what cannot be dated counts as chronic",
            purpose=TestPurpose.SEVERITY,
            cites=(_EUROPE,),
        ),
        Threshold(
            key="rise-first-day-europe",
            analyte="rise of sodium in the first 24 hours",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=10,
            unit=Unit.MMOL_PER_L,
            note="too fast: relower",
            purpose=TestPurpose.MONITORS,
            cites=(_EUROPE,),
        ),
        Threshold(
            key="rise-later-days-europe",
            analyte="rise of sodium in any 24 hours after the first",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=8,
            unit=Unit.MMOL_PER_L,
            note="too fast: relower",
            purpose=TestPurpose.MONITORS,
            cites=(_EUROPE,),
        ),
        Threshold(
            key="osmolality-bmj",
            analyte="osmolality",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=275,
            unit=Unit.MOSM_PER_KG,
            note="essential",
            cites=(_BMJ,),
        ),
        Threshold(
            key="urine-osmolality-bmj",
            analyte="osmolality",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.MOSM_PER_KG,
            note="essential",
            cites=(_BMJ,),
        ),
        Threshold(
            key="urine-sodium-bmj",
            analyte="sodium",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=30,
            unit=Unit.MMOL_PER_L,
            note="essential",
            cites=(_BMJ,),
        ),
        Threshold(
            key="uric-acid-bmj",
            analyte="uric acid",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=4,
            unit=Unit.MG_PER_DL,
            note="supplementary",
            cites=(_BMJ,),
        ),
        Threshold(
            key="uric-acid-bmj-si",
            analyte="uric acid",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=0.24,
            unit=Unit.MMOL_PER_L,
            note="supplementary",
            cites=(_BMJ,),
        ),
        Threshold(
            key="urea-bmj-si",
            analyte="urea",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=3.6,
            unit=Unit.MMOL_PER_L,
            note="supplementary; printed with 10 mg/dL",
            cites=(_BMJ,),
        ),
        Threshold(
            key="sodium-excretion-bmj",
            analyte="fractional excretion of sodium",
            comparator=Comparator.MORE_THAN,
            value=1,
            unit=Unit.PERCENT,
            note="supplementary",
            cites=(_BMJ,),
        ),
        Threshold(
            key="urea-excretion-bmj",
            analyte="fractional excretion of urea",
            comparator=Comparator.MORE_THAN,
            value=55,
            unit=Unit.PERCENT,
            note="supplementary",
            cites=(_BMJ,),
        ),
        Threshold(
            key="water-load-bmj",
            analyte="share of a water load of 20 mL/kg passed in 4 hours",
            comparator=Comparator.LESS_THAN,
            value=80,
            unit=Unit.PERCENT,
            note="supplementary",
            cites=(_BMJ,),
        ),
        Threshold(
            key="uric-acid-korea",
            analyte="uric acid",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=4,
            unit=Unit.MG_PER_DL,
            note="supplementary",
            cites=(_KOREA,),
        ),
        Threshold(
            key="urea-korea",
            analyte="urea",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=21.6,
            unit=Unit.MG_PER_DL,
            note="supplementary",
            cites=(_KOREA,),
        ),
        Threshold(
            key="sodium-excretion-korea",
            analyte="fractional excretion of sodium",
            comparator=Comparator.MORE_THAN,
            value=0.5,
            unit=Unit.PERCENT,
            note="supplementary",
            cites=(_KOREA,),
        ),
        Threshold(
            key="urea-excretion-korea",
            analyte="fractional excretion of urea",
            comparator=Comparator.MORE_THAN,
            value=55,
            unit=Unit.PERCENT,
            note="supplementary",
            cites=(_KOREA,),
        ),
        Threshold(
            key="uric-acid-excretion-korea",
            analyte="fractional excretion of uric acid",
            comparator=Comparator.MORE_THAN,
            value=2,
            unit=Unit.PERCENT,
            note="supplementary",
            cites=(_KOREA,),
        ),
        Threshold(
            key="urine-sodium-2009",
            analyte="sodium",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=40,
            unit=Unit.MMOL_PER_L,
            context="with normal intake of salt",
            cites=(_CRITERIA_2009,),
        ),
        Threshold(
            key="urine-sodium-wheeless",
            analyte="sodium",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=20,
            unit=Unit.MEQ_PER_L,
            context="with urine more concentrated than serum",
            cites=(_WHEELESS,),
        ),
        Threshold(
            key="overcorrection-first-day-salsa",
            analyte="rise of sodium in 24 hours",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=12,
            unit=Unit.MMOL_PER_L,
            note="overcorrection in a trial; or more than 18 in 48 hours",
            purpose=TestPurpose.MONITORS,
            cites=(_SALSA,),
        ),
    ),
    interferences=(
        Interference(
            what="high blood glucose",
            effect="measure glucose, and correct sodium for it",
            cites=(_EUROPE,),
        ),
        Interference(
            what="diuretics",
            effect=(
                "their use is assessed before urine sodium is read; recent use speaks against the "
                "criteria"
            ),
            drug_class=DrugClass.DIURETIC,
            cites=(_EUROPE, _BMJ),
        ),
        Interference(
            what="vasopressin assay",
            effect="suggested against: it does not confirm the diagnosis",
            cites=(_EUROPE,),
        ),
    ),
    differentials=(
        Differential(
            condition="too much water drunk",
            test="urine as dilute as can be",
            tests=(
                Threshold(
                    key="urine-osmolality-water-excess",
                    analyte="osmolality",
                    specimen=Specimen.URINE,
                    comparator=Comparator.AT_MOST,
                    value=100,
                    unit=Unit.MOSM_PER_KG,
                    context="spot urine",
                    cites=(_EUROPE,),
                ),
            ),
            cites=(_EUROPE,),
        ),
        Differential(
            condition="low effective arterial volume",
            test="urine low in sodium",
            tests=(
                Threshold(
                    key="urine-sodium-low-volume",
                    analyte="sodium",
                    specimen=Specimen.URINE,
                    comparator=Comparator.AT_MOST,
                    value=30,
                    unit=Unit.MMOL_PER_L,
                    context="urine osmolality above 100 mOsm/kg",
                    cites=(_EUROPE,),
                ),
            ),
            cites=(_EUROPE,),
        ),
        Differential(
            condition="cortisol deficiency, also under checkpoint inhibitors",
            test="same picture in blood and urine; cortisol is low",
            signs=(Sign(test="cortisol", result=TestResult.LOW),),
            cites=(_MCDONALD, _BMJ),
        ),
        Differential(
            condition="hypothyroidism",
            test="thyroid function has to be normal for the diagnosis",
            cites=(_BMJ,),
        ),
        Differential(
            condition="hyperglycemic hyponatremia",
            test="glucose high",
            signs=(Sign(test="glucose", result=TestResult.HIGH),),
            cites=(_EUROPE,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("siadh-hypertonic-saline-severe"),
            name=(
                "severe symptoms: 150 mL of 3 % saline over 20 minutes, again until sodium is up "
                "by 5 mmol/L"
            ),
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-3-percent"),
                    amount=Amount(150, Unit.ML),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(20, 20),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.SODIUM_CHLORIDE,
                    trigger=(
                        "sodium checked after 20 minutes while the infusion is repeated; twice, "
                        "or until up by 5 mmol/L; then stop"
                    ),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "not more than 10 mmol/L in the first 24 hours and 8 in each later 24 "
                        "hours, until 130 mmol/L"
                    ),
                    cites=(_EUROPE,),
                ),
            ),
            why=(
                "draws water out of the swollen brain; with close monitoring, acute or chronic "
                "alike"
            ),
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-continued"),
            name="no improvement after 5 mmol/L: continue 3 % saline for 1 mmol/L more an hour",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,),
                    other="severe symptoms persist after a rise of 5 mmol/L",
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "stop as symptoms improve, at a rise of 10 mmol/L in total or at 130 "
                        "mmol/L; check every 4 hours"
                    ),
                    cites=(_EUROPE,),
                ),
            ),
            why="more may be needed; look for other causes of the symptoms",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-moderately-severe"),
            name="moderately severe symptoms: one infusion of 150 mL of 3 % saline over 20 minutes",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-3-percent"),
                    amount=Amount(150, Unit.ML),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(20, 20),
                ),
            ),
            when=(Criteria(other="moderately severe symptoms of hyponatremia"),),
            why="for a rise of 5 mmol/L in 24 hours; check after 1, 6 and 12 hours",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-acute"),
            name="acute fall by more than 10 mmol/L: one infusion of 150 mL of 3 % saline",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-3-percent"),
                    amount=Amount(150, Unit.ML),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(20, 20),
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "hyponatremia of less than 48 hours, sodium down by more than 10 mmol/L, "
                        "no severe symptoms"
                    )
                ),
            ),
            why="prevents swelling of the brain; check again after 4 hours",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-cancer"),
            name="acute symptomatic: 100 mL of 3 % saline",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-3-percent"),
                    amount=Amount(100, Unit.ML),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="draws water out of the brain",
            cites=(_MCDONALD,),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-by-weight"),
            name="3 % saline, 2 mL/kg, three times at most",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-3-percent"),
                    amount=Amount(2, Unit.ML_PER_KG),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    times_per_day=Interval(1, 3),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="never more than 10 mmol/L a day",
                    cites=(_OVERGAARD,),
                ),
            ),
            why="raises sodium by about 6 mmol/L",
            cites=(_OVERGAARD,),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-trial"),
            name="3 % saline in boluses of 2 to 4 mL/kg over 20 to 40 minutes (trial)",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-3-percent"),
                    amount=Amount(2, Unit.ML_PER_KG, 4),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(20, 40),
                ),
            ),
            when=(Criteria(other="symptomatic, sodium below 125 mmol/L (the trial: 125 or less)"),),
            why="overcorrected in 17.2 % against 24.2 % with a slow infusion of 0.5 to 1 mL/kg/h",
            cites=(_SALSA, _SALSA_DOSES, _KOREA_TEXT),
        ),
        Measure(
            id=MeasureId("siadh-hypertonic-saline-bmj"),
            name="acute severe: 3 % saline for 1 to 2 mEq/L an hour until symptoms resolve",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-3-percent"),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="not more than 8 to 10 mEq/L in 24 hours; sodium every 2 hours",
                    cites=(_BMJ_MANAGEMENT,),
                ),
            ),
            why="raises sodium until symptoms resolve",
            cites=(_BMJ_MANAGEMENT,),
        ),
        Measure(
            id=MeasureId("siadh-furosemide-with-hypertonic-saline"),
            name="furosemide with hypertonic saline where overload threatens",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.FUROSEMIDE,
            when=(
                Criteria(acuity=(Acuity.EMERGENCY,), other="risk of volume overload"),
                Criteria(acuity=(Acuity.EMERGENCY,), heart_failure=True),
            ),
            why="sheds water",
            cites=(_BMJ_MANAGEMENT,),
        ),
        Measure(
            id=MeasureId("siadh-relower-water"),
            name=(
                "overcorrected: stop treatment; with an expert, 10 mL/kg of electrolyte-free "
                "water over 1 hour"
            ),
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.GLUCOSE,
            doses=(
                Dose(
                    drug=drugs.GLUCOSE,
                    amount=Amount(10, Unit.ML_PER_KG),
                    route=Route.INTRAVENOUS,
                    days=(),
                    duration_minutes=Interval(60, 60),
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "sodium up by more than 10 mmol/L in the first 24 hours or 8 in any later "
                        "24 hours"
                    )
                ),
            ),
            why="brings sodium down again, under strict watch of urine and fluid balance",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-relower-desmopressin"),
            name=(
                "overcorrected: with an expert, desmopressin 2 mcg, not more often than every 8 "
                "hours"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.DESMOPRESSIN,
            doses=(
                Dose(
                    drug=drugs.DESMOPRESSIN,
                    amount=Amount(2, Unit.MCG),
                    route=Route.INTRAVENOUS,
                    days=(),
                    times_per_day=Interval(None, 3),
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "sodium up by more than 10 mmol/L in the first 24 hours or 8 in any later "
                        "24 hours"
                    )
                ),
            ),
            why="stops the loss of water",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-correction-limit"),
            name=(
                "limit the rise: 10 mmol/L in the first 24 hours, 8 in each later 24 hours; "
                "check often"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why=(
                "faster correction can cause osmotic demyelination; sodium every 6 hours until it "
                "is stable"
            ),
            cites=(
                _EUROPE,
                Cite(sources.SAMSCA_MPR, "boxed warning", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
        Measure(
            id=MeasureId("siadh-stop-contributors"),
            name="stop drugs and fluids that contribute; treat the cause",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            why="the cause keeps vasopressin high",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-fluid-restriction"),
            name="fluid restriction",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="moderate or profound hyponatremia, below 130 mmol/L"),),
            why="first-line; in cancer it is often not feasible",
            cites=(_EUROPE, _MCDONALD),
        ),
        Measure(
            id=MeasureId("siadh-fluid-restriction-amount"),
            name="not more than 500 to 1000 mL of water a day",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="less water to dilute sodium",
            cites=(_WHEELESS_TREATMENT, _ENDOCRINE_SURGEON),
        ),
        Measure(
            id=MeasureId("siadh-no-treatment-of-mild"),
            name="to be avoided in mild hyponatremia: treatment solely to raise sodium",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="sodium of 130 to 135 mmol/L without severe symptoms"),),
            why="suggested against",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-urea"),
            name="urea, 0.25 to 0.50 g/kg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.UREA,
            doses=(
                Dose(
                    drug=drugs.UREA, amount=Amount(0.25, Unit.G_PER_KG, 0.5), per=Per.DAY, days=()
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "moderate or profound hyponatremia, below 130 mmol/L, fluid restriction "
                        "not enough"
                    )
                ),
            ),
            why="takes water along through the kidney",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-loop-diuretic-and-salt"),
            name="low-dose loop diuretic with oral sodium chloride",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.DIURETIC,
            when=(
                Criteria(
                    other=(
                        "moderate or profound hyponatremia, below 130 mmol/L, fluid restriction "
                        "not enough"
                    )
                ),
            ),
            why="an equal alternative to urea",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-tolvaptan"),
            name="tolvaptan from 15 mg once daily, started in hospital (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.TOLVAPTAN,
            form=FormId("tolvaptan-samsca"),
            doses=(
                Dose(
                    drug=drugs.TOLVAPTAN,
                    form=FormId("tolvaptan-samsca"),
                    amount=Amount(15, Unit.MG),
                    cap=Amount(60, Unit.MG),
                    route=Route.ORAL,
                    days=days(1, 30),
                    times_per_day=1,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.TOLVAPTAN,
                    trigger="after at least 24 hours, by sodium",
                    to=Amount(30, Unit.MG),
                    after_days=Interval(1, None),
                ),
                Titration(
                    drug=drugs.TOLVAPTAN,
                    trigger="after at least 24 hours more, by sodium",
                    to=Amount(60, Unit.MG),
                    after_days=Interval(1, None),
                    maximum=Amount(60, Unit.MG),
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "sodium below 125 mEq/L, or symptomatic and resistant to fluid restriction"
                    )
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason=(
                        "a European guideline does not recommend vasopressin antagonists in "
                        "moderate and recommends against them in profound hyponatremia"
                    ),
                    region=Region.EU,
                    cites=(_EUROPE,),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="no fluid restriction in the first 24 hours",
                    region=Region.US,
                    cites=(_SAMSCA,),
                ),
            ),
            why="blocks vasopressin in the kidney; not for more than 30 days",
            cites=(_SAMSCA, _MCDONALD),
        ),
        Measure(
            id=MeasureId("siadh-vaptans-korea"),
            name="vasopressin antagonist in SIAD with moderate to severe hyponatremia (conditional)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.VASOPRESSIN_ANTAGONIST,
            when=(Criteria(other="moderate to severe hyponatremia"),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="overcorrection and liver injury limit its use",
                    cites=(_BMJ_MANAGEMENT,),
                ),
            ),
            why="raises sodium; may suit cancer better than fluid restriction",
            cites=(_KOREA_TEXT, _MCDONALD),
        ),
        Measure(
            id=MeasureId("siadh-demeclocycline"),
            name="demeclocycline, 300 to 600 mg twice daily",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.DEMECLOCYCLINE,
            doses=(
                Dose(
                    drug=drugs.DEMECLOCYCLINE,
                    amount=Amount(300, Unit.MG, 600),
                    days=(),
                    times_per_day=2,
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="a European guideline recommends against demeclocycline",
                    region=Region.EU,
                    cites=(_EUROPE,),
                ),
            ),
            why="named as a treatment of SIADH",
            cites=(_WHEELESS_TREATMENT,),
        ),
        Measure(
            id=MeasureId("siadh-demeclocycline-daily"),
            name="demeclocycline, 900 to 1200 mg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.DEMECLOCYCLINE,
            doses=(
                Dose(
                    drug=drugs.DEMECLOCYCLINE,
                    amount=Amount(900, Unit.MG, 1200),
                    per=Per.DAY,
                    days=(),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="a European guideline recommends against demeclocycline",
                    region=Region.EU,
                    cites=(_EUROPE,),
                ),
            ),
            why="named as a treatment of SIADH",
            cites=(_ENDOCRINE_SURGEON,),
        ),
        Measure(
            id=MeasureId("siadh-no-lithium"),
            name="to be avoided: lithium",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            why="recommended against in moderate or profound hyponatremia",
            cites=(_EUROPE,),
        ),
        Measure(
            id=MeasureId("siadh-check-cortisol"),
            name="think of cortisol deficiency under checkpoint inhibitors",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            when=(Criteria(prior=(PriorNeed(classes=(DrugClass.CHECKPOINT_INHIBITOR,)),)),),
            why="it gives the same picture and needs another treatment",
            cites=(_MCDONALD,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="vasopressin antagonists",
            positions=(
                Position(
                    says=(
                        "not recommended in moderate, recommended against in profound hyponatremia"
                    ),
                    cites=(_EUROPE,),
                ),
                Position(
                    says="suggested, conditionally, if hyponatremia is moderate to severe",
                    cites=(_KOREA_TEXT,),
                ),
                Position(says="may be better than fluid restriction in cancer", cites=(_MCDONALD,)),
            ),
        ),
        Disagreement(
            topic="demeclocycline",
            positions=(
                Position(says="recommended against", cites=(_EUROPE,)),
                Position(
                    says="a treatment of SIADH, with doses",
                    cites=(_WHEELESS_TREATMENT, _ENDOCRINE_SURGEON),
                ),
            ),
        ),
        Disagreement(
            topic="first bolus of 3 % saline",
            positions=(
                Position(says="150 mL over 20 minutes", cites=(_EUROPE,)),
                Position(says="100 mL", cites=(_MCDONALD,)),
                Position(says="2 mL/kg", cites=(_OVERGAARD,)),
            ),
        ),
        Disagreement(
            topic="how fast sodium may rise",
            positions=(
                Position(says="10 mmol/L in the first 24 hours, then 8 a day", cites=(_EUROPE,)),
                Position(says="8 to 10 mEq/L in 24 hours", cites=(_BMJ_MANAGEMENT,)),
                Position(
                    says="12 in 24 or 18 in 48 hours was the limit of a trial", cites=(_SALSA,)
                ),
                Position(says="20 mEq/L in 48 hours", cites=(_WHEELESS_TREATMENT,)),
            ),
        ),
        Disagreement(
            topic="urine sodium from which SIADH is supported",
            positions=(
                Position(says="above 30 mmol/L", cites=(_EUROPE, _BMJ, _KOREA)),
                Position(says="above 40 mmol/L", cites=(_CRITERIA_2009,)),
                Position(says="above 20 mEq/L", cites=(_WHEELESS,)),
            ),
        ),
    ),
    cites=(_MCDONALD, _PDQ_SCLC, _TOLVAPTAN_SCLC, _BMJ),
    reviewed="2026-11-26",
)
