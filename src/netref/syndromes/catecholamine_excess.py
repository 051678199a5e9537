"""Catecholamine excess from pheochromocytoma or paraganglioma."""

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
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Per,
    Position,
    Pregnancy,
    Procedure,
    Region,
    Resectability,
    Route,
    Seen,
    Share,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    Threshold,
    Titration,
    Unit,
    days,
)

_GUIDELINE = Cite(
    sources.ENDOCRINE_SOCIETY_PPGL_2014,
    "major recommendations",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/JesseTG/ngc_dump/blob/89996cfc63cb20fbfe1098a8173fa150d5739fc9/markdown/ngc-10549.md",
)
_PDQ = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "section General Information",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_PDQ_TREATMENT = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "sections Treatment Option Overview, Treatment of Localized Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_PDQ_PREGNANCY = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "section on pregnancy",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_PHENOXYBENZAMINE_US = Cite(
    sources.PHENOXYBENZAMINE_US_LABEL,
    "dosage and administration",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/phenoxybenzamine-hydrochloride-1daacf0",
)
_PHENOXYBENZAMINE_UK = Cite(
    sources.PHENOXYBENZAMINE_UK_LABEL_2015,
    "posology",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.rxreasoner.com/monographs/phenoxybenzamine/usage",
)
_TABLE = Cite(sources.PPGL_BLOCKADE_TABLE, "table 1", Seen.DOCUMENT, on="2026-11-26")
_FANG = Cite(sources.FANG_2020, "table 2 and text", Seen.DOCUMENT, on="2026-11-26")
_PROCEDURES = Cite(sources.PPGL_PROCEDURES_2022, "table 1", Seen.DOCUMENT, on="2026-11-26")
_RECOMMENDATIONS = Cite(
    sources.PHEOCHROMOCYTOMA_MANAGEMENT_TABLE,
    "table",
    Seen.COPY,
    on="2026-11-26",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC2886555/table/db_ds_table-wrap2_reqid_",
)
_MAYO = Cite(sources.MAYO_PPGL_TITRATION_2022, "whole page", Seen.DOCUMENT, on="2026-11-26")
_DEMSER = Cite(
    sources.DEMSER_US_LABEL_2020,
    "indications, dosage",
    Seen.COPY,
    on="2026-11-26",
    via="https://rxreasoner.com/monographs/demser/usage",
)
_PHENTOLAMINE = Cite(
    sources.PHENTOLAMINE_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-26",
    via="https://globalrph.com/rx-list/phentolamine-mesylate-for-injection-drug",
)
_PHENTOLAMINE_UK = Cite(
    sources.PHENTOLAMINE_UK_LABEL,
    "posology, paroxysmal hypertension",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NICARDIPINE = Cite(
    sources.PERIOPERATIVE_HYPERTENSION_TABLE, "table 2, nicardipine", Seen.DOCUMENT, on="2026-11-26"
)
_AUSTRALIA = Cite(
    sources.THERAPEUTIC_GUIDELINES_ADRENERGIC_CRISIS,
    "adrenergic crisis",
    Seen.COPY,
    on="2026-11-26",
    via="https://etg-complete-oxy.netlify.app/cardiovascular/cvg_urgent-control-of-elevated-blood-pressure/c_cvg_urgent-control-of-elevated-blood-pressuretopic_9",
)
_MEDSCAPE_BETA = Cite(
    sources.MEDSCAPE_BETA_BLOCKERS_PHEOCHROMOCYTOMA_2018, "answer", Seen.DOCUMENT, on="2026-11-26"
)
_MAGNESIUM = Cite(
    sources.MAGNESIUM_PHEOCHROMOCYTOMA_CRISIS_2004,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://journals.lww.com/anesthesia-analgesia/pages/articleviewer.aspx?year=2004&issue=09000&article=00009&type=Fulltext",
)
_CRISIS = Cite(
    sources.PHEOCHROMOCYTOMA_CRISIS_CHAPTER_2017,
    "abstract and introduction",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.intechopen.com/books/authors/clinical-management-of-adrenal-tumors/pheochromocytoma-crisis",
)
_CONTRAINDICATED = Cite(
    sources.PPGL_CONTRAINDICATED_DRUGS_2014,
    "table 3, with footnote",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_REACTIONS = Cite(
    sources.PHEOCHROMOCYTOMA_DRUG_REACTIONS_2007,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 17973541",
)
_ACCESS = Cite(
    sources.ACCESSMEDICINE_PHEOCHROMOCYTOMA,
    "essentials, laboratory findings",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SOLTANI = Cite(sources.SOLTANI_2016, "abstract and results", Seen.DOCUMENT, on="2026-11-26")
_REVIEW_2004 = Cite(
    sources.PLASMA_METANEPHRINES_REVIEW_2004, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_AGE_SCORE = Cite(sources.METANEPHRINE_AGE_SCORE_2005, "abstract", Seen.DOCUMENT, on="2026-11-26")
_PMET = Cite(
    sources.MAYO_PLASMA_METANEPHRINES,
    "reference values, interpretation",
    Seen.COPY,
    on="2026-11-26",
    via="https://billingscliniclaboratory.testcatalog.org/show/Billings-Clinic-3903-Mayo-PMET",
)
_PMET_CAUTIONS = Cite(
    sources.MAYO_PLASMA_METANEPHRINES,
    "cautions",
    Seen.COPY,
    on="2026-11-26",
    via="https://marshfieldlabs.org/sites/ltrm/Human/Pages/23191.aspx",
)
_METAF = Cite(sources.MAYO_URINE_METANEPHRINES, "cautions", Seen.DOCUMENT, on="2026-11-26")
_ON_ALPHA_BLOCKER = Criteria(current_classes=(DrugClass.ALPHA_BLOCKER,))

CATECHOLAMINE_EXCESS: Final = Syndrome(
    id=SyndromeId("catecholamine-excess"),
    name="catecholamine excess",
    names=("pheochromocytoma crisis", "functioning pheochromocytoma or paraganglioma"),
    hormones=("epinephrine", "norepinephrine", "dopamine"),
    effects=(
        "catecholamines raise blood pressure and heart rate, in spells or all the time; a crisis "
        "fails organs"
    ),
    tumors=(tumors.PHEOCHROMOCYTOMA, tumors.PARAGANGLIOMA),
    sites=(Site.ADRENAL, Site.PARAGANGLIA),
    features=(
        Feature(name="hypertension", percent=80.7, cites=(_SOLTANI,)),
        Feature(name="headache", percent=60.4, cites=(_SOLTANI,)),
        Feature(name="palpitations", percent=59.3, cites=(_SOLTANI,)),
        Feature(name="sweating", percent=52.4, cites=(_SOLTANI,)),
        Feature(name="orthostatic hypotension", percent=Interval(23, 50), cites=(_SOLTANI,)),
        Feature(
            name="headache, sweating or palpitations", percent=Interval(85, 90), cites=(_ACCESS,)
        ),
        Feature(name="sustained hypertension", percent=Interval(50, 60), cites=(_PDQ,)),
        Feature(name="no symptoms, about half", percent=50, cites=(_PDQ,)),
        Feature(name="tremor, pallor", cites=(_PDQ,)),
        Feature(
            name="crisis: unstable circulation, multiorgan failure, hyperthermia, encephalopathy",
            cites=(_CRISIS,),
        ),
    ),
    shares=(
        Share(of="hereditary", percent=35, cites=(_PDQ,)),
        Share(
            of="hereditary among those apparently sporadic",
            percent=Interval(None, 25),
            cites=(_PDQ,),
        ),
        Share(of="familial", percent=Interval(10, 15), cites=(_ACCESS,)),
        Share(of="metastatic at first pathology", percent=Interval(3, 8), cites=(_PDQ,)),
        Share(of="malignant", percent=10, cites=(_ACCESS,)),
    ),
    tests=(
        Threshold(
            key="metanephrine-mayo",
            analyte="free metanephrine",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=0.50,
            unit=Unit.NMOL_PER_L,
            note="reference is below; sensitivity of the pair approaches 100 %",
            cites=(_PMET,),
        ),
        Threshold(
            key="normetanephrine-mayo",
            analyte="free normetanephrine",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=0.90,
            unit=Unit.NMOL_PER_L,
            note="reference is below; sensitivity of the pair approaches 100 %",
            cites=(_PMET,),
        ),
        Threshold(
            key="metanephrine-access",
            analyte="free metanephrine",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=61,
            unit=Unit.NG_PER_L,
            note="upper limit of normal",
            sensitivity_percent=99,
            specificity_percent=89,
            cites=(_ACCESS,),
        ),
        Threshold(
            key="metanephrine-certain-access",
            analyte="free metanephrine",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=236,
            unit=Unit.NG_PER_L,
            specificity_percent=100,
            cites=(_ACCESS,),
        ),
        Threshold(
            key="plasma-metanephrines-pdq",
            analyte="fractionated free metanephrines",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=1,
            unit=Unit.X_ULN,
            note="above normal; sensitivity 97 to 99 %",
            specificity_percent=85,
            cites=(_PDQ,),
        ),
        Threshold(
            key="urinary-catecholamines-pdq",
            analyte="24-hour catecholamines and metanephrines",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=1,
            unit=Unit.X_ULN,
            note="above normal; sensitivity 77 to 90 %",
            specificity_percent=98,
            cites=(_PDQ,),
        ),
        Threshold(
            key="symptomatic-catecholamines-pdq",
            analyte="catecholamines or metanephrines",
            comparator=Comparator.AT_LEAST,
            value=2,
            unit=Unit.X_ULN,
            context="with symptoms",
            note="almost always 2 to 3 times the upper limit",
            cites=(_PDQ,),
        ),
        Threshold(
            key="plasma-metanephrines-review",
            analyte="fractionated free metanephrines",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=1,
            unit=Unit.X_ULN,
            note="above normal; sensitivity 96 to 100 %, specificity 85 to 100 %",
            cites=(_REVIEW_2004,),
        ),
    ),
    interferences=(
        Interference(
            what="labetalol, sotalol",
            effect="raise urinary metanephrines; stop a week or more before",
            cites=(_METAF,),
        ),
        Interference(
            what="tricyclic antidepressants",
            effect="raise metanephrines; stop a week or more before",
            cites=(_METAF, _PDQ),
        ),
        Interference(
            what="monoamine oxidase inhibitors",
            effect="raise plasma metanephrines",
            cites=(_PMET_CAUTIONS,),
        ),
        Interference(
            what="cocaine and other blockers of catecholamine reuptake",
            effect="raise plasma metanephrines",
            cites=(_PMET_CAUTIONS,),
        ),
        Interference(
            what="withdrawal of sedatives; halothane",
            effect="raise plasma metanephrines",
            cites=(_PMET_CAUTIONS,),
        ),
        Interference(
            what="epinephrine injection within 7 days",
            effect="raises plasma metanephrines",
            cites=(_PMET_CAUTIONS,),
        ),
        Interference(
            what="caffeine in the last 12 hours",
            effect="to be avoided before the test",
            cites=(_ACCESS, _PDQ),
        ),
        Interference(
            what="acetaminophen in the last 5 days",
            effect="to be avoided before the test",
            cites=(_ACCESS,),
        ),
        Interference(what="stress, bananas", effect="false positive results", cites=(_PDQ,)),
        Interference(
            what="blood drawn other than supine",
            effect="the guideline asks for the supine position",
            cites=(_GUIDELINE,),
        ),
        Interference(
            what="age",
            effect="16.3 % false positive before adjustment for age, with all 23 tumors found",
            cites=(_AGE_SCORE,),
        ),
    ),
    differentials=(
        Differential(
            condition="drugs that release or spare catecholamines",
            test="history; repeat off the drug",
            cites=(_PMET_CAUTIONS, _CONTRAINDICATED),
        ),
        Differential(
            condition="mild rise from drugs or other interference with the assay",
            test="with symptoms a tumor almost always gives 2 to 3 times the upper limit",
            cites=(_PDQ,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("catecholamine-crisis-phentolamine"),
            name="crisis: phentolamine 2 to 5 mg by the vein, again if needed (UK label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENTOLAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENTOLAMINE,
                    amount=Amount(2, Unit.MG, 5),
                    route=Route.INTRAVENOUS,
                    days=(),
                    when=(Criteria(age_years=Interval(18, None)),),
                ),
                Dose(
                    drug=drugs.PHENTOLAMINE,
                    amount=Amount(1, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                    when=(Criteria(age_years=Interval(8, 18, low_open=True, high_open=True)),),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PHENTOLAMINE,
                    trigger=(
                        "blood pressure; above 8 years of age 1 mg is the least dose that works"
                    ),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="the most suitable drug, as it blocks alpha receptors at once",
            cites=(_AUSTRALIA, _RECOMMENDATIONS, _PHENTOLAMINE_UK),
        ),
        Measure(
            id=MeasureId("catecholamine-crisis-nitroprusside"),
            name="crisis: nitroprusside where phentolamine cannot be had",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.NITROPRUSSIDE,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="lowers blood pressure; hydralazine can bridge the time",
            cites=(_AUSTRALIA,),
        ),
        Measure(
            id=MeasureId("catecholamine-crisis-nicardipine"),
            name="nicardipine infusion, 5 mg/h, up by 2.5 mg/h every 5 minutes, 15 mg/h at most",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.NICARDIPINE,
            doses=(
                Dose(
                    drug=drugs.NICARDIPINE,
                    amount=Amount(5, Unit.MG_PER_HOUR),
                    cap=Amount(15, Unit.MG_PER_HOUR),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.NICARDIPINE,
                    trigger="blood pressure, every 5 minutes",
                    step=Amount(2.5, Unit.MG_PER_HOUR),
                    maximum=Amount(15, Unit.MG_PER_HOUR),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)), Criteria(procedure=(Procedure.SURGERY,))),
            why="sympathetic crisis is among the conditions it is listed for",
            cites=(_NICARDIPINE,),
        ),
        Measure(
            id=MeasureId("catecholamine-crisis-benzodiazepine"),
            name="crisis: benzodiazepine as an adjunct",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="damps the sympathetic drive",
            cites=(_AUSTRALIA,),
        ),
        Measure(
            id=MeasureId("catecholamine-crisis-magnesium"),
            name="crisis: magnesium sulfate where other drugs have failed",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.MAGNESIUM_SULFATE,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="controlled three crises",
            cites=(_MAGNESIUM,),
        ),
        Measure(
            id=MeasureId("catecholamine-crisis-medical-first"),
            name="crisis: stabilize by drugs before surgery",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.BOTH,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="medical management first has become the usual approach",
            cites=(_CRISIS,),
        ),
        Measure(
            id=MeasureId("catecholamine-alpha-blocker"),
            name="alpha-blocker first in every functioning tumor, 7 to 14 days before surgery",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ALPHA_BLOCKER,
            why="prevents crisis during surgery",
            cites=(_GUIDELINE, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-phenoxybenzamine"),
            name="phenoxybenzamine 10 mg twice daily, up every other day (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENOXYBENZAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENOXYBENZAMINE,
                    amount=Amount(10, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=2,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PHENOXYBENZAMINE,
                    trigger="blood pressure, every other day; usually two or three times daily",
                    target=Amount(20, Unit.MG, 40),
                    after_days=Interval(2, None),
                ),
            ),
            why=(
                "blocks alpha receptors for long; the usual drug of choice; in pregnancy held to "
                "be safe"
            ),
            cites=(_PHENOXYBENZAMINE_US, _PDQ_TREATMENT, _PDQ_PREGNANCY),
        ),
        Measure(
            id=MeasureId("catecholamine-phenoxybenzamine-uk"),
            name=(
                "phenoxybenzamine 10 mg a day, up by 10 mg daily, usually 1 to 2 mg/kg a day (UK "
                "label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENOXYBENZAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENOXYBENZAMINE,
                    amount=Amount(10, Unit.MG),
                    per=Per.DAY,
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PHENOXYBENZAMINE,
                    trigger="daily; the target is given in two doses",
                    step=Amount(10, Unit.MG),
                    per=Per.DAY,
                    after_days=Interval(1, None),
                ),
                Titration(
                    drug=drugs.PHENOXYBENZAMINE,
                    trigger="usual dose, in two doses",
                    target=Amount(1, Unit.MG_PER_KG, 2),
                    per=Per.DAY,
                ),
            ),
            why="blocks alpha receptors for long",
            cites=(_PHENOXYBENZAMINE_UK,),
        ),
        Measure(
            id=MeasureId("catecholamine-phenoxybenzamine-mayo"),
            name="phenoxybenzamine 10 mg once or twice daily, plateau at 90 mg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENOXYBENZAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENOXYBENZAMINE,
                    amount=Amount(10, Unit.MG),
                    days=(),
                    times_per_day=Interval(1, 2),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PHENOXYBENZAMINE,
                    trigger="over 10 to 14 days; 7 days for tumors below 3 cm with little excess",
                    per=Per.DAY,
                    maximum=Amount(90, Unit.MG),
                ),
            ),
            why="blocks alpha receptors for long",
            cites=(_MAYO,),
        ),
        Measure(
            id=MeasureId("catecholamine-phenoxybenzamine-table"),
            name="phenoxybenzamine 10 to 20 mg two or three times daily for 10 to 14 days",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENOXYBENZAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENOXYBENZAMINE,
                    amount=Amount(10, Unit.MG, 20),
                    days=days(1, 14),
                    times_per_day=Interval(2, 3),
                ),
            ),
            why="blocks alpha receptors for long",
            cites=(_RECOMMENDATIONS,),
        ),
        Measure(
            id=MeasureId("catecholamine-doxazosin"),
            name="doxazosin 1 mg a day, usually 2 to 8 mg, 16 mg at most",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DOXAZOSIN,
            doses=(
                Dose(
                    drug=drugs.DOXAZOSIN,
                    amount=Amount(1, Unit.MG),
                    cap=Amount(16, Unit.MG),
                    per=Per.DAY,
                    route=Route.ORAL,
                    days=(),
                    times_per_day=1,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.DOXAZOSIN,
                    trigger="blood pressure",
                    per=Per.DAY,
                    target=Amount(2, Unit.MG, 8),
                    maximum=Amount(16, Unit.MG),
                ),
            ),
            why="blocks alpha-1 receptors",
            cites=(_FANG, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-doxazosin-table"),
            name="doxazosin 2 mg a day up to 32 mg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DOXAZOSIN,
            doses=(
                Dose(
                    drug=drugs.DOXAZOSIN,
                    amount=Amount(2, Unit.MG),
                    cap=Amount(32, Unit.MG),
                    per=Per.DAY,
                    days=(),
                ),
            ),
            why="blocks alpha-1 receptors; 7 to 14 days before surgery",
            cites=(_TABLE,),
        ),
        Measure(
            id=MeasureId("catecholamine-doxazosin-procedures"),
            name=(
                "before procedures: doxazosin 1 mg once or twice daily or 4 mg once, to 6 to 40 "
                "mg a day"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DOXAZOSIN,
            doses=(
                Dose(
                    drug=drugs.DOXAZOSIN,
                    amount=Amount(1, Unit.MG),
                    days=(),
                    times_per_day=Interval(1, 2),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.DOXAZOSIN,
                    trigger="blood pressure, over 10 to 14 days",
                    per=Per.DAY,
                    target=Amount(6, Unit.MG, 40),
                ),
            ),
            why="blocks alpha-1 receptors",
            cites=(_PROCEDURES,),
        ),
        Measure(
            id=MeasureId("catecholamine-prazosin"),
            name=(
                "prazosin 0.5 to 1 mg two or three times daily, usually 6 to 15 mg a day, 20 mg "
                "at most"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PRAZOSIN,
            doses=(
                Dose(
                    drug=drugs.PRAZOSIN,
                    amount=Amount(0.5, Unit.MG, 1),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=Interval(2, 3),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PRAZOSIN,
                    trigger="blood pressure",
                    per=Per.DAY,
                    target=Amount(6, Unit.MG, 15),
                    maximum=Amount(20, Unit.MG),
                ),
            ),
            why="blocks alpha-1 receptors",
            cites=(_FANG, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-prazosin-table"),
            name="prazosin 1 to 3 mg two or three times daily",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.PRAZOSIN,
            doses=(
                Dose(
                    drug=drugs.PRAZOSIN,
                    amount=Amount(1, Unit.MG, 3),
                    days=(),
                    times_per_day=Interval(2, 3),
                ),
            ),
            why="blocks alpha-1 receptors",
            cites=(_RECOMMENDATIONS,),
        ),
        Measure(
            id=MeasureId("catecholamine-terazosin"),
            name="terazosin 2 to 10 mg twice daily",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.TERAZOSIN,
            doses=(
                Dose(drug=drugs.TERAZOSIN, amount=Amount(2, Unit.MG, 10), days=(), times_per_day=2),
            ),
            why="blocks alpha-1 receptors",
            cites=(_RECOMMENDATIONS, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-no-beta-blocker-first"),
            name="to be avoided: a beta-blocker before alpha-blockade",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            unless=(_ON_ALPHA_BLOCKER,),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CONTRAINDICATED,
                    reason="unopposed alpha stimulation can lead to a crisis",
                    cites=(_PDQ_TREATMENT, _FANG, _CONTRAINDICATED, _AUSTRALIA),
                ),
            ),
            why="alpha stimulation would be left unopposed",
            cites=(_PDQ_TREATMENT, _FANG, _CONTRAINDICATED, _MEDSCAPE_BETA, _AUSTRALIA),
        ),
        Measure(
            id=MeasureId("catecholamine-volume-and-salt"),
            name="diet high in sodium and plenty of fluid",
            kind=MeasureKind.DIET,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why=(
                "refills the volume that catecholamines have reduced and prevents hypotension "
                "after surgery"
            ),
            cites=(_GUIDELINE, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-intravenous-fluid"),
            name="intravenous fluid before surgery",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUID,
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="refills volume",
            cites=(_RECOMMENDATIONS,),
        ),
        Measure(
            id=MeasureId("catecholamine-beta-blocker"),
            name="beta-blocker once alpha-blockade is established",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.BETA_BLOCKER,
            when=(_ON_ALPHA_BLOCKER,),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="pregnancy: only if needed, as growth of the fetus may be restricted",
                    when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
                    cites=(_PDQ_PREGNANCY,),
                ),
            ),
            why=(
                "slows the heart; 3 to 4 days after the alpha-blocker, or 2 to 3 days before "
                "surgery"
            ),
            cites=(_PDQ_TREATMENT, _TABLE, _MAYO, _MEDSCAPE_BETA),
        ),
        Measure(
            id=MeasureId("catecholamine-propranolol"),
            name="propranolol 10 mg three or four times daily, 200 mg a day at most",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.PROPRANOLOL,
            doses=(
                Dose(
                    drug=drugs.PROPRANOLOL,
                    amount=Amount(10, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=Interval(3, 4),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PROPRANOLOL,
                    trigger="heart rate",
                    per=Per.DAY,
                    maximum=Amount(200, Unit.MG),
                ),
            ),
            when=(_ON_ALPHA_BLOCKER,),
            why="slows the heart",
            cites=(_FANG,),
        ),
        Measure(
            id=MeasureId("catecholamine-propranolol-table"),
            name="propranolol 20 mg, up to 40 mg, three times daily",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.PROPRANOLOL,
            doses=(
                Dose(
                    drug=drugs.PROPRANOLOL,
                    amount=Amount(20, Unit.MG),
                    cap=Amount(40, Unit.MG),
                    days=(),
                    times_per_day=3,
                ),
            ),
            when=(_ON_ALPHA_BLOCKER,),
            why="slows the heart; from 3 to 4 days after the alpha-blocker",
            cites=(_TABLE,),
        ),
        Measure(
            id=MeasureId("catecholamine-propranolol-procedures"),
            name="propranolol 10 mg every 6 to 8 hours, to 30 to 90 mg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.PROPRANOLOL,
            doses=(
                Dose(
                    drug=drugs.PROPRANOLOL,
                    amount=Amount(10, Unit.MG),
                    days=(),
                    times_per_day=Interval(3, 4),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.PROPRANOLOL,
                    trigger="heart rate, from 3 to 7 days before the procedure",
                    per=Per.DAY,
                    target=Amount(30, Unit.MG, 90),
                ),
            ),
            when=(_ON_ALPHA_BLOCKER,),
            why="slows the heart",
            cites=(_PROCEDURES, _MAYO),
        ),
        Measure(
            id=MeasureId("catecholamine-atenolol"),
            name="atenolol 25 mg, up to 50 mg, a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.ATENOLOL,
            doses=(
                Dose(
                    drug=drugs.ATENOLOL,
                    amount=Amount(25, Unit.MG),
                    cap=Amount(50, Unit.MG),
                    per=Per.DAY,
                    days=(),
                ),
            ),
            when=(_ON_ALPHA_BLOCKER,),
            why="slows the heart; from 3 to 4 days after the alpha-blocker",
            cites=(_TABLE,),
        ),
        Measure(
            id=MeasureId("catecholamine-metoprolol"),
            name="metoprolol 25 to 50 mg two or three times daily",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.METOPROLOL,
            doses=(
                Dose(
                    drug=drugs.METOPROLOL,
                    amount=Amount(25, Unit.MG, 50),
                    days=(),
                    times_per_day=Interval(2, 3),
                ),
            ),
            when=(_ON_ALPHA_BLOCKER,),
            why="slows the heart",
            cites=(_FANG, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-metoprolol-succinate"),
            name="metoprolol succinate 25 mg, to 50 to 200 mg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.METOPROLOL,
            doses=(Dose(drug=drugs.METOPROLOL, amount=Amount(25, Unit.MG), per=Per.DAY, days=()),),
            titrations=(
                Titration(
                    drug=drugs.METOPROLOL,
                    trigger="heart rate, from 3 to 7 days before the procedure",
                    per=Per.DAY,
                    target=Amount(50, Unit.MG, 200),
                ),
            ),
            when=(_ON_ALPHA_BLOCKER,),
            why="slows the heart",
            cites=(_PROCEDURES, _MAYO),
        ),
        Measure(
            id=MeasureId("catecholamine-nicardipine-oral"),
            name="nicardipine 20 mg three times daily, 120 mg a day at most",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.NICARDIPINE,
            doses=(
                Dose(
                    drug=drugs.NICARDIPINE,
                    amount=Amount(20, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=3,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.NICARDIPINE,
                    trigger="blood pressure",
                    per=Per.DAY,
                    maximum=Amount(120, Unit.MG),
                ),
            ),
            why="added to the alpha-blocker; alone it may not suffice",
            cites=(_FANG,),
        ),
        Measure(
            id=MeasureId("catecholamine-amlodipine"),
            name="amlodipine 5 to 10 mg a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.AMLODIPINE,
            doses=(
                Dose(
                    drug=drugs.AMLODIPINE,
                    amount=Amount(5, Unit.MG, 10),
                    per=Per.DAY,
                    days=(),
                    times_per_day=1,
                ),
            ),
            why="added to the alpha-blocker; alone it may not suffice",
            cites=(_FANG, _TABLE, _PROCEDURES),
        ),
        Measure(
            id=MeasureId("catecholamine-nifedipine"),
            name="nifedipine 30 mg, up to 60 mg, a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.NIFEDIPINE,
            doses=(
                Dose(drug=drugs.NIFEDIPINE, amount=Amount(30, Unit.MG, 60), per=Per.DAY, days=()),
            ),
            why="added to the alpha-blocker; alone it may not suffice",
            cites=(_TABLE, _FANG),
        ),
        Measure(
            id=MeasureId("catecholamine-metyrosine"),
            name="metyrosine 250 mg four times daily, 4 g a day at most (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.METYROSINE,
            doses=(
                Dose(
                    drug=drugs.METYROSINE,
                    amount=Amount(250, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=4,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.METYROSINE,
                    trigger=(
                        "every day, by blood pressure and catecholamines; effective at 2 to 3 g a "
                        "day"
                    ),
                    step=Amount(250, Unit.MG, 500),
                    per=Per.DAY,
                    after_days=Interval(1, None),
                    target=Amount(2000, Unit.MG, 3000),
                    maximum=Amount(4000, Unit.MG),
                ),
            ),
            when=(Criteria(age_years=Interval(12, None)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="control of essential hypertension",
                    when=(Criteria(other="essential hypertension"),),
                    region=Region.US,
                    cites=(_DEMSER,),
                ),
            ),
            why=(
                "less catecholamine is made; for 5 to 7 days before surgery, with "
                "phenoxybenzamine if control is lacking; one table keeps it for the fourth line"
            ),
            cites=(_DEMSER, _TABLE, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-metyrosine-fang"),
            name="metyrosine 500 mg a day, 4 g a day at most, for 1 to 3 weeks",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.METYROSINE,
            doses=(
                Dose(
                    drug=drugs.METYROSINE,
                    amount=Amount(500, Unit.MG),
                    cap=Amount(4000, Unit.MG),
                    per=Per.DAY,
                    days=(),
                ),
            ),
            why="less catecholamine is made",
            cites=(_FANG,),
        ),
        Measure(
            id=MeasureId("catecholamine-adrenalectomy"),
            name="adrenalectomy, minimally invasive; open above 6 cm or if invasive",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="removes the source",
            cites=(_GUIDELINE, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-resection-in-pregnancy"),
            name=(
                "pregnancy: resection in the second trimester, or with cesarean delivery if found "
                "late"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            why="can often be done safely then; an undiagnosed tumor can be catastrophic",
            cites=(_PDQ_PREGNANCY,),
        ),
        Measure(
            id=MeasureId("catecholamine-phentolamine-before-surgery"),
            name=(
                "phentolamine 5 mg into the vein or muscle 1 to 2 hours before surgery, again if "
                "needed (US label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENTOLAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENTOLAMINE,
                    amount=Amount(5, Unit.MG),
                    days=(),
                    when=(Criteria(age_years=Interval(18, None)),),
                ),
                Dose(
                    drug=drugs.PHENTOLAMINE,
                    amount=Amount(1, Unit.MG),
                    days=(),
                    when=(Criteria(age_years=Interval(None, 18, high_open=True)),),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="blocks alpha receptors before the tumor is handled",
            cites=(_PHENTOLAMINE,),
        ),
        Measure(
            id=MeasureId("catecholamine-phentolamine-during-surgery"),
            name=(
                "phentolamine 5 mg by the vein during surgery as needed, 1 mg in children (US "
                "label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENTOLAMINE,
            doses=(
                Dose(
                    drug=drugs.PHENTOLAMINE,
                    amount=Amount(5, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                    when=(Criteria(age_years=Interval(18, None)),),
                ),
                Dose(
                    drug=drugs.PHENTOLAMINE,
                    amount=Amount(1, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                    when=(Criteria(age_years=Interval(None, 18, high_open=True)),),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="blocks alpha receptors while the tumor is handled",
            cites=(_PHENTOLAMINE,),
        ),
        Measure(
            id=MeasureId("catecholamine-during-surgery"),
            name="during surgery: phentolamine, nitroprusside or nicardipine by the vein",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drugs=(drugs.PHENTOLAMINE, drugs.NITROPRUSSIDE, drugs.NICARDIPINE),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why=(
                "handling of the tumor releases catecholamines; esmolol, or metoprolol slowly by "
                "the vein, after alpha-blockade for the heart"
            ),
            cites=(_PDQ_TREATMENT, _MEDSCAPE_BETA, _PHENTOLAMINE_UK),
        ),
        Measure(
            id=MeasureId("catecholamine-norepinephrine-after-surgery"),
            name="hypotension after removal: volume, then norepinephrine or phenylephrine",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.NOREPINEPHRINE,
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="catecholamines fall at once",
            cites=(_PDQ_TREATMENT, _PHENTOLAMINE),
        ),
        Measure(
            id=MeasureId("catecholamine-monitoring-after-surgery"),
            name="watch blood pressure, heart rate and glucose after surgery, 24 hours closely",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="hypotension and hypoglycemia can follow",
            cites=(_GUIDELINE, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("catecholamine-lifelong-testing"),
            name="lifelong annual biochemical testing",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.TUMOR,
            why="finds recurrent or metastatic disease",
            cites=(_GUIDELINE,),
        ),
        Measure(
            id=MeasureId("catecholamine-avoid-dopamine-antagonists"),
            name="to be avoided: metoclopramide and other dopamine D2 antagonists",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CONTRAINDICATED,
                    reason="known or suspected tumor: they can set off a hypertensive crisis",
                    cites=(_CONTRAINDICATED, _REACTIONS),
                ),
            ),
            why="can set off a crisis",
            cites=(_CONTRAINDICATED, _REACTIONS),
        ),
        Measure(
            id=MeasureId("catecholamine-avoid-antidepressants"),
            name=(
                "to be avoided: tricyclics, SNRIs and other antidepressants, monoamine oxidase "
                "inhibitors"
            ),
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CONTRAINDICATED,
                    reason="known or suspected tumor",
                    cites=(_CONTRAINDICATED,),
                ),
            ),
            why="can set off a crisis",
            cites=(_CONTRAINDICATED,),
        ),
        Measure(
            id=MeasureId("catecholamine-avoid-unprepared"),
            name=(
                "to be avoided before pretreatment: sympathomimetics, opiates, neuromuscular "
                "blockers, glucagon, steroids, chemotherapy"
            ),
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            unless=(_ON_ALPHA_BLOCKER,),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CONTRAINDICATED,
                    reason="known or suspected tumor that is not pretreated",
                    cites=(_CONTRAINDICATED,),
                ),
            ),
            why="can set off a crisis; after pretreatment they may be given",
            cites=(_CONTRAINDICATED, _REACTIONS),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="surgery in a crisis",
            positions=(
                Position(says="stabilize by drugs first", cites=(_CRISIS,)),
                Position(
                    says="the older view: an emergency for the surgeon",
                    cites=(
                        Cite(
                            sources.PHEOCHROMOCYTOMA_CRISIS_CHAPTER_2017,
                            "abstract and introduction, on the earlier view",
                            Seen.COPY,
                            on="2026-11-26",
                            via="https://www.intechopen.com/books/authors/clinical-management-of-adrenal-tumors/pheochromocytoma-crisis",
                        ),
                    ),
                ),
            ),
        ),
        Disagreement(
            topic="length of alpha-blockade before surgery",
            positions=(
                Position(says="7 to 14 days", cites=(_GUIDELINE, _TABLE)),
                Position(
                    says="10 to 14 days, 7 for small tumors with little excess", cites=(_MAYO,)
                ),
                Position(says="1 to 3 weeks", cites=(_PDQ_TREATMENT,)),
            ),
        ),
        Disagreement(
            topic="highest daily dose of doxazosin",
            positions=(
                Position(says="16 mg", cites=(_FANG,)),
                Position(says="32 mg", cites=(_TABLE,)),
                Position(says="40 mg", cites=(_PROCEDURES,)),
            ),
        ),
        Disagreement(
            topic="labetalol",
            positions=(
                Position(says="to be avoided in an adrenergic crisis", cites=(_AUSTRALIA,)),
                Position(
                    says="controversial before surgery, as blood pressure may rise paradoxically",
                    cites=(_MEDSCAPE_BETA,),
                ),
            ),
        ),
    ),
    cites=(_PDQ, _GUIDELINE),
    reviewed="2026-11-26",
)
