"""Hypercalcemia from parathyroid hormone-related protein."""

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
    Control,
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

_GUIDELINE = Cite(
    sources.ENDOCRINE_SOCIETY_HYPERCALCEMIA_2023,
    "recommendations, as summarized",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://emedicine.medscape.com/article/240681-guidelines",
)
_GUIDELINE_NEWS = Cite(
    sources.ENDOCRINE_SOCIETY_HYPERCALCEMIA_2023,
    "recommendations, as summarized",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://reference.medscape.com/viewarticle/988882",
)
_THOSANI = Cite(sources.THOSANI_2015, "table 1", Seen.DOCUMENT, on="2026-11-26")
_THOSANI_TEXT = Cite(sources.THOSANI_2015, "text on denosumab", Seen.DOCUMENT, on="2026-11-26")
_ZOMETA = Cite(
    sources.ZOMETA_US_LABEL,
    "dosage and administration, indications",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.druglib.com/druginfo/zometa/indications_dosage/",
)
_ZOMETA_RENAL = Cite(
    sources.ZOMETA_US_LABEL,
    "dosing with renal impairment",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.globalrph.com/zoledronic_acid_renal.htm",
)
_PDQ = Cite(
    sources.PDQ_HYPERCALCEMIA,
    "management, pamidronate",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.webmd.com/cancer/tc/ncicdr0000062737-management?page=4",
)
_PAMIDRONATE = Cite(
    sources.PAMIDRONATE_DOSE_TRIAL_1993, "abstract", Seen.COPY, on="2026-11-26", via="PMID 8368227"
)
_XGEVA = Cite(
    sources.XGEVA_US_LABEL,
    "sections 1 and 2",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.drugs.com/pro/xgeva.html?printable=1",
)
_MIACALCIN = Cite(
    sources.MIACALCIN_US_LABEL_2018,
    "indications",
    Seen.COPY,
    on="2026-11-26",
    via="https://rxreasoner.com/monographs/miacalcin/usage",
)
_CALCITONIN = Cite(
    sources.CALCITONIN_MEDSCAPE,
    "dosing",
    Seen.COPY,
    on="2026-11-26",
    via="https://minclinic.eu/drugs/drugs_eng/Drugs_reference/fortical-miacalcin-calcitonin-salmon-342816.htm",
)
_MSD = Cite(
    sources.MSD_MANUAL_HYPERCALCEMIA_2023, "definition, treatment", Seen.DOCUMENT, on="2026-11-26"
)
_STATPEARLS = Cite(
    sources.STATPEARLS_RESISTANT_HYPERCALCEMIA, "evaluation", Seen.DOCUMENT, on="2026-11-26"
)
_ACCESS = Cite(
    sources.ACCESSMEDICINE_HYPERCALCEMIA_MALIGNANCY,
    "essentials, treatment",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HARRISON = Cite(sources.HARRISONS_HYPERCALCEMIA_THERAPIES, "table", Seen.DOCUMENT, on="2026-11-26")
_JASN = Cite(sources.JASN_HYPERCALCEMIA_TABLE, "table 3", Seen.DOCUMENT, on="2026-11-26")
_AUSTRALIA = Cite(
    sources.THERAPEUTIC_GUIDELINES_HYPERCALCEMIA,
    "acute severe hypercalcemia",
    Seen.COPY,
    on="2026-11-26",
    via="https://etg-complete-oxy.netlify.app/bone_and_metabolism/bmg/c_bmg2-c19-s2-1",
)
_MAYO = Cite(
    sources.MAYO_PTHRP_TEST,
    "clinical information, reference values, cautions",
    Seen.COPY,
    on="2026-11-26",
    via="https://centracarelaboratoryservices.testcatalog.org/show/LAB0298711",
)
_SERIES = Cite(sources.PTHRP_PANCREATIC_NET_SERIES, "abstract", Seen.DOCUMENT, on="2026-11-26")
_CASE_2023 = Cite(
    sources.PTHRP_PANCREATIC_NET_CASE_2023, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_ITALY = Cite(
    sources.HYPERCALCEMIA_NEN_ITALY_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.springermedizin.de/link?doi=10.3389%2FFENDO.2021.665698",
)
_CINACALCET = Cite(sources.PTHRP_NEC_CINACALCET_CASE, "abstract", Seen.DOCUMENT, on="2026-11-26")
_RECURRENCE = Cite(sources.PTHRP_NET_RECURRENCE_2024, "text", Seen.DOCUMENT, on="2026-11-26")
_STERNLICHT = Cite(sources.STERNLICHT_2015, "abstract, causes", Seen.DOCUMENT, on="2026-11-26")
_CALCITRIOL = Cite(
    sources.CALCITRIOL_NET_PRRT_CASE_2020, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_ENETS = Cite(
    sources.ENETS_FUNCTIONING_PNET_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.citedrive.com/en/discovery/european-neuroendocrine-tumor-society-2023-guidance-paper-for-functioning-pancreatic-neuroendocrine-tumour-syndromes/",
)

PTHRP_HYPERCALCEMIA: Final = Syndrome(
    id=SyndromeId("pthrp-hypercalcemia"),
    name="PTHrP hypercalcemia",
    names=("humoral hypercalcemia of malignancy", "PTHrPoma"),
    hormones=("PTHrP",),
    effects=(
        "parathyroid hormone-related protein raises calcium and lowers phosphate, with "
        "parathyroid hormone suppressed"
    ),
    tumors=(tumors.PTHRPOMA_TUMOR, tumors.PANCREATIC_NET, tumors.GEP_NEC),
    sites=(Site.PANCREAS,),
    features=(
        Feature(
            name="loss of appetite, nausea, fatigue, constipation, passing much urine",
            cites=(_ACCESS,),
        ),
        Feature(name="short QT interval on the ECG", cites=(_ACCESS,)),
        Feature(name="low phosphate and much calcium in the urine", cites=(_MAYO,)),
        Feature(
            name="parathyroid hormone disproportionately low or undetectable",
            cites=(_SERIES, _MAYO),
        ),
    ),
    shares=(
        Share(
            of="of cancer patients with hypercalcemia",
            percent=Interval(20, 30),
            cites=(_THOSANI_TEXT,),
        ),
        Share(
            of="of cancer patients with hypercalcemia",
            percent=Interval(None, 20),
            cites=(_STERNLICHT,),
        ),
        Share(of="of hypercalcemia of malignancy due to PTHrP", percent=80, cites=(_RECURRENCE,)),
        Share(
            of="of hypercalcemia of malignancy that is humoral",
            percent=Interval(None, 80),
            cites=(_MAYO,),
        ),
        Share(
            of="of humoral hypercalcemia with raised PTHrP",
            percent=Interval(50, 70),
            cites=(_MAYO,),
        ),
        Share(
            of="of NETs with PTHrP hypercalcemia", percent=Interval(0.47, 1.1), cites=(_RECURRENCE,)
        ),
        Share(
            of="of hypercalcemia of malignancy due to bone metastases",
            percent=20,
            cites=(_STERNLICHT,),
        ),
    ),
    tests=(
        Threshold(
            key="pthrp-mayo",
            analyte="PTHrP",
            specimen=Specimen.PLASMA,
            assay="ICMA",
            comparator=Comparator.MORE_THAN,
            value=4.2,
            unit=Unit.PMOL_PER_L,
            note=(
                "upper reference limit; EDTA plasma, frozen within 1 hour; a normal value does "
                "not exclude cancer"
            ),
            cites=(_MAYO,),
        ),
        Threshold(
            key="pth-mayo",
            analyte="parathyroid hormone",
            comparator=Comparator.LESS_THAN,
            value=30,
            unit=Unit.PG_PER_ML,
            note="typical of humoral hypercalcemia of malignancy, often undetectable",
            cites=(_MAYO,),
        ),
        Threshold(
            key="calcium-msd",
            analyte="total calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=10.4,
            unit=Unit.MG_PER_DL,
            note="hypercalcemia",
            cites=(_MSD,),
        ),
        Threshold(
            key="calcium-msd-si",
            analyte="total calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=2.60,
            unit=Unit.MMOL_PER_L,
            note="hypercalcemia",
            cites=(_MSD,),
        ),
        Threshold(
            key="ionized-calcium-msd",
            analyte="ionized calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=5.2,
            unit=Unit.MG_PER_DL,
            note="hypercalcemia",
            cites=(_MSD,),
        ),
        Threshold(
            key="ionized-calcium-msd-si",
            analyte="ionized calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=1.30,
            unit=Unit.MMOL_PER_L,
            note="hypercalcemia",
            cites=(_MSD,),
        ),
        Threshold(
            key="calcium-mild-statpearls",
            analyte="calcium",
            comparator=Comparator.BETWEEN,
            value=10.5,
            high=11.9,
            unit=Unit.MG_PER_DL,
            note="mild",
            purpose=TestPurpose.SEVERITY,
            cites=(_STATPEARLS,),
        ),
        Threshold(
            key="calcium-moderate-statpearls",
            analyte="calcium",
            comparator=Comparator.BETWEEN,
            value=12,
            high=13.9,
            unit=Unit.MG_PER_DL,
            note="moderate",
            purpose=TestPurpose.SEVERITY,
            cites=(_STATPEARLS,),
        ),
        Threshold(
            key="calcium-crisis-statpearls",
            analyte="calcium",
            comparator=Comparator.MORE_THAN,
            value=14,
            unit=Unit.MG_PER_DL,
            note="hypercalcemic crisis",
            purpose=TestPurpose.SEVERITY,
            cites=(_STATPEARLS,),
        ),
        Threshold(
            key="calcium-severe-endocrine-society",
            analyte="calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=14,
            unit=Unit.MG_PER_DL,
            note="severe: calcitonin is added",
            purpose=TestPurpose.SEVERITY,
            cites=(_GUIDELINE,),
        ),
        Threshold(
            key="calcium-moderate-msd",
            analyte="total calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.STRICTLY_BETWEEN,
            value=11.5,
            high=18,
            unit=Unit.MG_PER_DL,
            note="moderate",
            purpose=TestPurpose.SEVERITY,
            cites=(_MSD,),
        ),
        Threshold(
            key="calcium-moderate-msd-si",
            analyte="total calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.STRICTLY_BETWEEN,
            value=2.88,
            high=4.51,
            unit=Unit.MMOL_PER_L,
            note="moderate",
            purpose=TestPurpose.SEVERITY,
            cites=(_MSD,),
        ),
        Threshold(
            key="calcium-malignancy-access",
            analyte="calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=15,
            unit=Unit.MG_PER_DL,
            note="usual in hypercalcemia of malignancy",
            cites=(_ACCESS,),
        ),
        Threshold(
            key="calcium-malignancy-access-si",
            analyte="calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=3.75,
            unit=Unit.MMOL_PER_L,
            note="usual in hypercalcemia of malignancy",
            cites=(_ACCESS,),
        ),
        Threshold(
            key="calcium-severe-australia",
            analyte="calcium",
            comparator=Comparator.MORE_THAN,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            note="acute severe",
            purpose=TestPurpose.SEVERITY,
            cites=(_AUSTRALIA,),
        ),
        Threshold(
            key="calcium-zometa",
            analyte="albumin-corrected calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=12,
            unit=Unit.MG_PER_DL,
            note="hypercalcemia of malignancy as the label of zoledronic acid defines it",
            purpose=TestPurpose.SEVERITY,
            cites=(_ZOMETA,),
        ),
        Threshold(
            key="calcium-zometa-si",
            analyte="albumin-corrected calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            note="hypercalcemia of malignancy as the label of zoledronic acid defines it",
            purpose=TestPurpose.SEVERITY,
            cites=(_ZOMETA,),
        ),
        Threshold(
            key="calcium-response-denosumab",
            analyte="albumin-corrected calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_MOST,
            value=11.5,
            unit=Unit.MG_PER_DL,
            note="response to denosumab",
            purpose=TestPurpose.MONITORS,
            cites=(_THOSANI_TEXT,),
        ),
    ),
    interferences=(
        Interference(
            what="plasma not frozen within 1 hour",
            effect="misleads the PTHrP assay; it needs EDTA plasma",
            cites=(_MAYO,),
        ),
    ),
    differentials=(
        Differential(
            condition="primary hyperparathyroidism",
            test="parathyroid hormone high, or normal in spite of the calcium",
            signs=(
                Sign(test="parathyroid hormone", result=TestResult.HIGH),
                Sign(test="parathyroid hormone", result=TestResult.NORMAL),
            ),
            cites=(_MAYO, _SERIES),
        ),
        Differential(
            condition="hypercalcemia from calcitriol made by the tumor",
            test="calcitriol high, PTHrP not; under 1 % of hypercalcemia of malignancy",
            signs=(Sign(test="calcitriol", result=TestResult.HIGH),),
            cites=(_CALCITRIOL, _STERNLICHT),
        ),
        Differential(
            condition="bone metastases",
            test="lytic lesions, about 20 % of hypercalcemia of malignancy",
            cites=(_STERNLICHT,),
        ),
        Differential(
            condition="parathyroid hormone made by the tumor",
            test="parathyroid hormone high; under 1 % of hypercalcemia of malignancy",
            signs=(Sign(test="parathyroid hormone", result=TestResult.HIGH),),
            cites=(_STERNLICHT,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("pthrp-saline"),
            name="0.9 % saline, 200 to 500 mL/h, urine kept above 75 mL/h",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-0-9-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-0-9-percent"),
                    amount=Amount(200, Unit.ML_PER_HOUR, 500),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="heart failure: avoid overhydration",
                    when=(Criteria(heart_failure=True),),
                    cites=(_ZOMETA,),
                ),
            ),
            why="restores volume and lets the kidney shed calcium",
            cites=(_THOSANI, _GUIDELINE, _SERIES),
        ),
        Measure(
            id=MeasureId("pthrp-saline-access"),
            name="0.9 % saline, 100 to 300 mL/h",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-0-9-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-0-9-percent"),
                    amount=Amount(100, Unit.ML_PER_HOUR, 300),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="heart failure: avoid overhydration",
                    when=(Criteria(heart_failure=True),),
                    cites=(_ZOMETA,),
                ),
            ),
            why="restores volume and lets the kidney shed calcium",
            cites=(_ACCESS,),
        ),
        Measure(
            id=MeasureId("pthrp-saline-australia"),
            name="0.9 % saline, 4 to 6 L in 24 hours",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-0-9-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-0-9-percent"),
                    amount=Amount(4, Unit.L, 6),
                    per=Per.DAY,
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="heart failure: avoid overhydration",
                    when=(Criteria(heart_failure=True),),
                    cites=(_ZOMETA,),
                ),
            ),
            why=(
                "acute severe hypercalcemia comes with loss of volume; another table prints the "
                "same range, up to 10 L a day"
            ),
            cites=(_AUSTRALIA, _JASN),
        ),
        Measure(
            id=MeasureId("pthrp-calcitonin"),
            name=(
                "calcitonin, 4 to 8 U/kg under the skin or into the muscle every 12 hours for 2 "
                "or 3 days"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.CALCITONIN,
            doses=(
                Dose(
                    drug=drugs.CALCITONIN,
                    amount=Amount(4, Unit.UNIT_PER_KG, 8),
                    days=days(1, 3),
                    times_per_day=2,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.CALCITONIN,
                    trigger="4 U/kg not enough: 8 U/kg every 12 hours, then every 6 hours at most",
                    to=Amount(8, Unit.UNIT_PER_KG),
                ),
            ),
            when=(
                Criteria(other="severe hypercalcemia, calcium above 14 mg/dL"),
                Criteria(acuity=(Acuity.EMERGENCY,)),
            ),
            why=(
                "acts within hours, but its effect fades (tachyphylaxis); given along with a "
                "bisphosphonate or denosumab"
            ),
            cites=(_THOSANI, _ACCESS, _CALCITONIN, _MIACALCIN, _GUIDELINE, _HARRISON),
        ),
        Measure(
            id=MeasureId("pthrp-denosumab"),
            name="denosumab 120 mg, also on days 8 and 15, then every 4 weeks",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DENOSUMAB,
            form=FormId("denosumab-xgeva"),
            doses=(
                Dose(
                    drug=drugs.DENOSUMAB,
                    form=FormId("denosumab-xgeva"),
                    amount=Amount(120, Unit.MG),
                    route=Route.SUBCUTANEOUS,
                    days=(1, 8, 15),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="the US label covers only hypercalcemia refractory to a bisphosphonate",
                    when=(
                        Criteria(
                            prior=(
                                PriorNeed(
                                    classes=(DrugClass.BISPHOSPHONATE,), at_least=0, at_most=0
                                ),
                            )
                        ),
                    ),
                    region=Region.US,
                    cites=(_XGEVA,),
                ),
            ),
            why="suggested over an intravenous bisphosphonate; the dose is that of the manual",
            cites=(_GUIDELINE, _GUIDELINE_NEWS, _MSD, _THOSANI),
        ),
        Measure(
            id=MeasureId("pthrp-denosumab-access"),
            name="denosumab 120 mg weekly for 4 weeks, then monthly",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DENOSUMAB,
            form=FormId("denosumab-xgeva"),
            doses=(
                Dose(
                    drug=drugs.DENOSUMAB,
                    form=FormId("denosumab-xgeva"),
                    amount=Amount(120, Unit.MG),
                    route=Route.SUBCUTANEOUS,
                    days=(1, 8, 15, 22),
                ),
            ),
            why="keeps bone from releasing calcium",
            cites=(_ACCESS,),
        ),
        Measure(
            id=MeasureId("pthrp-zoledronic-acid"),
            name="zoledronic acid 4 mg once over at least 15 minutes (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.ZOLEDRONIC_ACID,
            doses=(
                Dose(
                    drug=drugs.ZOLEDRONIC_ACID,
                    amount=Amount(4, Unit.MG),
                    cap=Amount(4, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(15, None),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.ZOLEDRONIC_ACID,
                    trigger="calcium not normal or not staying so: again, not before 7 days",
                    to=Amount(4, Unit.MG),
                    after_days=Interval(7, None),
                ),
            ),
            when=(Criteria(other="albumin-corrected calcium of at least 12 mg/dL"),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="check creatinine first; no change of dose below 4.5 mg/dL (400 umol/L)",
                    region=Region.US,
                    cites=(_ZOMETA, _ZOMETA_RENAL),
                ),
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason=(
                        "hypercalcemia from hyperparathyroidism or other conditions without a tumor"
                    ),
                    when=(Criteria(other="hyperparathyroidism or another cause without a tumor"),),
                    region=Region.US,
                    cites=(_ZOMETA,),
                ),
            ),
            why="keeps bone from releasing calcium; rehydrate first, to about 2 L of urine a day",
            cites=(_ZOMETA, _THOSANI, _GUIDELINE, _ACCESS),
        ),
        Measure(
            id=MeasureId("pthrp-zoledronic-acid-msd"),
            name="zoledronic acid 4 to 8 mg",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.ZOLEDRONIC_ACID,
            doses=(
                Dose(
                    drug=drugs.ZOLEDRONIC_ACID,
                    amount=Amount(4, Unit.MG, 8),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="the US label gives 4 mg as the most in one dose",
                    region=Region.US,
                    cites=(_ZOMETA,),
                ),
            ),
            why=(
                "keeps bone from releasing calcium; bisphosphonates are the drugs of choice in "
                "cancer"
            ),
            cites=(_MSD,),
        ),
        Measure(
            id=MeasureId("pthrp-pamidronate"),
            name="pamidronate 60 to 90 mg over 2 to 6 hours",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PAMIDRONATE,
            doses=(
                Dose(
                    drug=drugs.PAMIDRONATE,
                    amount=Amount(60, Unit.MG, 90),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(120, 360),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PAMIDRONATE,
                    trigger="calcium not normal: again, not before 7 days",
                    after_days=Interval(7, None),
                ),
            ),
            why="keeps bone from releasing calcium",
            cites=(_THOSANI, _SERIES),
        ),
        Measure(
            id=MeasureId("pthrp-pamidronate-access"),
            name="pamidronate 60 to 90 mg over 2 to 4 hours",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PAMIDRONATE,
            doses=(
                Dose(
                    drug=drugs.PAMIDRONATE,
                    amount=Amount(60, Unit.MG, 90),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(120, 240),
                ),
            ),
            why="keeps bone from releasing calcium",
            cites=(_ACCESS,),
        ),
        Measure(
            id=MeasureId("pthrp-pamidronate-moderate"),
            name="moderate hypercalcemia: pamidronate 60 to 90 mg over 2 to 24 hours",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PAMIDRONATE,
            doses=(
                Dose(
                    drug=drugs.PAMIDRONATE,
                    amount=Amount(60, Unit.MG, 90),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                    duration_minutes=Interval(120, 1440),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PAMIDRONATE,
                    trigger="again, not before 7 days",
                    after_days=Interval(7, None),
                ),
            ),
            when=(Criteria(other="corrected calcium below 13.5 mg/dL"),),
            why=(
                "calcium became normal in 40, 61 and 100 % with 30, 60 and 90 mg over 24 hours in "
                "a trial"
            ),
            cites=(_PDQ, _PAMIDRONATE),
        ),
        Measure(
            id=MeasureId("pthrp-pamidronate-msd"),
            name="pamidronate 30 to 90 mg, again after 7 days",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PAMIDRONATE,
            doses=(
                Dose(
                    drug=drugs.PAMIDRONATE,
                    amount=Amount(30, Unit.MG, 90),
                    route=Route.INTRAVENOUS,
                    days=(1,),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PAMIDRONATE,
                    trigger="calcium not normal",
                    after_days=Interval(7, None),
                ),
            ),
            why="keeps bone from releasing calcium",
            cites=(_MSD,),
        ),
        Measure(
            id=MeasureId("pthrp-denosumab-refractory"),
            name="hypercalcemia refractory to a bisphosphonate: denosumab 120 mg (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.DENOSUMAB,
            form=FormId("denosumab-xgeva"),
            doses=(
                Dose(
                    drug=drugs.DENOSUMAB,
                    form=FormId("denosumab-xgeva"),
                    amount=Amount(120, Unit.MG),
                    route=Route.SUBCUTANEOUS,
                    days=(1, 8, 15),
                ),
            ),
            when=(
                Criteria(
                    prior=(PriorNeed(classes=(DrugClass.BISPHOSPHONATE,)),),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            why=(
                "every 4 weeks, with extra doses on days 8 and 15 of the first month; calcium "
                "fell to 11.5 mg/dL or less after a median of 9 days, for 104 days"
            ),
            cites=(_XGEVA, _THOSANI_TEXT, _GUIDELINE),
        ),
        Measure(
            id=MeasureId("pthrp-somatostatin-analog"),
            name="somatostatin analog for longer control",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            why=(
                "the first medical choice against the source after the acute phase; calcium "
                "improved under long-acting analogs"
            ),
            cites=(_SERIES, _CASE_2023, _ITALY),
        ),
        Measure(
            id=MeasureId("pthrp-prrt"),
            name="radioligand therapy after analog and denosumab",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            drug_class=DrugClass.PRRT,
            when=(Criteria(syndrome_control=(Control.UNCONTROLLED,)),),
            why="an objective response of tumor and calcium was reported",
            cites=(_ITALY,),
        ),
        Measure(
            id=MeasureId("pthrp-cinacalcet"),
            name="cinacalcet off label",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.CINACALCET,
            when=(Criteria(syndrome_control=(Control.UNCONTROLLED,)),),
            why="calcium of 15.5 mg/dL improved in one patient with a carcinoma",
            cites=(_CINACALCET,),
        ),
        Measure(
            id=MeasureId("pthrp-glucocorticoid"),
            name="prednisone, 40 to 100 mg a day: rarely of use where PTHrP is the cause",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            when=(Criteria(other="hypercalcemia mediated by calcitriol"),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="rarely acts in humoral hypercalcemia",
                    when=(Criteria(other="PTHrP without calcitriol"),),
                    cites=(_JASN,),
                ),
            ),
            why=(
                "for hypercalcemia mediated by calcitriol; a bisphosphonate or denosumab is added "
                "if it does not suffice"
            ),
            cites=(_JASN, _GUIDELINE),
        ),
        Measure(
            id=MeasureId("pthrp-dialysis"),
            name="hemodialysis against a bath free of or low in calcium",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="renal failure or another special circumstance"),),
            why="acts within hours",
            cites=(_HARRISON, _JASN),
        ),
        Measure(
            id=MeasureId("pthrp-loop-diuretic"),
            name="furosemide where fluid is retained, 20 to 40 mg (up to 500 mg a day)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.FUROSEMIDE,
            doses=(Dose(drug=drugs.FUROSEMIDE, amount=Amount(20, Unit.MG, 40), days=()),),
            titrations=(
                Titration(
                    drug=drugs.FUROSEMIDE,
                    trigger="as fluid balance requires",
                    per=Per.DAY,
                    maximum=Amount(500, Unit.MG),
                ),
            ),
            when=(Criteria(other="fluid overload after rehydration"),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="no primary treatment of hypercalcemia; only against fluid overload",
                    region=Region.AU,
                    cites=(_AUSTRALIA,),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="not before hypovolemia is corrected",
                    region=Region.US,
                    cites=(_ZOMETA,),
                ),
            ),
            why="sheds fluid, and calcium with it",
            cites=(_JASN, _AUSTRALIA, _MSD, _SERIES),
        ),
        Measure(
            id=MeasureId("pthrp-no-digitalis-thiazide"),
            name="to be avoided while calcium is high: digitalis and hydrochlorothiazide",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CONTRAINDICATED, reason="hypercalcemia", cites=(_JASN,)
                ),
            ),
            why="both are contraindicated",
            cites=(_JASN,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="which drug first against the release of calcium from bone",
            positions=(
                Position(
                    says="denosumab rather than an intravenous bisphosphonate", cites=(_GUIDELINE,)
                ),
                Position(says="bisphosphonates are the drugs of choice in cancer", cites=(_MSD,)),
                Position(
                    says="denosumab is for hypercalcemia refractory to bisphosphonates",
                    cites=(_XGEVA,),
                ),
            ),
        ),
        Disagreement(
            topic="loop diuretic with saline",
            positions=(
                Position(
                    says="saline with a loop diuretic is one treatment of moderate hypercalcemia",
                    cites=(_MSD,),
                ),
                Position(
                    says="not as primary treatment, only against overload", cites=(_AUSTRALIA,)
                ),
            ),
        ),
        Disagreement(
            topic="rate of saline",
            positions=(
                Position(says="200 to 500 mL/h", cites=(_THOSANI,)),
                Position(says="100 to 300 mL/h", cites=(_ACCESS,)),
                Position(says="4 to 6 L in 24 hours", cites=(_AUSTRALIA, _JASN)),
            ),
        ),
        Disagreement(
            topic="highest dose of zoledronic acid",
            positions=(
                Position(says="4 mg in one dose", cites=(_ZOMETA,)),
                Position(says="4 to 8 mg", cites=(_MSD,)),
            ),
        ),
        Disagreement(
            topic="first month of denosumab",
            positions=(
                Position(says="days 1, 8 and 15", cites=(_XGEVA, _MSD, _THOSANI)),
                Position(says="weekly for 4 weeks", cites=(_ACCESS,)),
            ),
        ),
    ),
    cites=(_MAYO, _SERIES, _CASE_2023, _CINACALCET, _ENETS),
    reviewed="2026-11-26",
)
