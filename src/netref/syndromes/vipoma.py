"""VIPoma."""

from typing import Final

from .. import drugs, sources, tumors
from ..model import (
    Acuity,
    Aim,
    Amount,
    Cite,
    Comparator,
    Control,
    Criteria,
    Differential,
    Disagreement,
    Dose,
    DrugClass,
    DrugId,
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
    Resectability,
    Route,
    Seen,
    Share,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    TestPurpose,
    Threshold,
    Titration,
    Unit,
)

_PAGE = Cite(sources.FOUNDING_PAGE, "VIPomas", Seen.DOCUMENT, on="2026-11-23")
_PAGE_SSA = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")
_AAES = Cite(sources.AAES_VIPOMA, "body", Seen.DOCUMENT, on="2026-11-23")
_MAYO_EFFECTS = Cite(
    sources.MAYO_VIP_TEST, "section Clinical Information", Seen.DOCUMENT, on="2026-11-23"
)
_MAYO = Cite(sources.MAYO_VIP_TEST, "section Interpretation", Seen.DOCUMENT, on="2026-11-23")
_ARUP = Cite(sources.ARUP_VIPOMA, "section Criteria for Diagnosis", Seen.DOCUMENT, on="2026-11-23")
_MERCK = Cite(sources.MERCK_MANUAL_VIPOMA_2023, "opening", Seen.DOCUMENT, on="2026-11-23")
_MERCK_SIGNS = Cite(
    sources.MERCK_MANUAL_VIPOMA_2023, "section Symptoms and Signs", Seen.DOCUMENT, on="2026-11-23"
)
_MSD = Cite(sources.MSD_MANUAL_VIPOMA, "opening section", Seen.DOCUMENT, on="2026-11-23")
_MSD_TREATMENT = Cite(
    sources.MSD_MANUAL_VIPOMA, "section Treatment", Seen.DOCUMENT, on="2026-11-23"
)
_MSD_2024 = Cite(
    sources.MSD_MANUAL_VIPOMA_2024, "section Diagnosis", Seen.DOCUMENT, on="2026-11-23"
)
_BMJ_HISTORY = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "history and exam",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/history-exam",
)
_BMJ = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "management approach",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/management-approach",
)
_BMJ_FIRST = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "treatment algorithm, initial presentation",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/treatment-algorithm",
)
_ASCO = Cite(
    sources.ASCO_SYMPTOM_MANAGEMENT_2025,
    "recommendations on VIPoma",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.pathway.md/diseases/gastroenteropancreatic-neuroendocrine-tumors-recBYi4o2OZQqMvfV",
)
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section VIPoma",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_PDQ_TESTS = Cite(
    sources.PDQ_PNET_2025,
    "section General Information, Diagnostics",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_MEDSCAPE = Cite(
    sources.MEDSCAPE_VIPOMAS,
    "overview",
    Seen.COPY,
    on="2026-11-23",
    via="http://misc.medscape.com/pi/android/medscapeapp/html/A125910-business.html",
)
_SURGEON = Cite(sources.ENDOCRINESURGEON_VIPOMA_TREATMENT, "body", Seen.DOCUMENT, on="2026-11-23")
_BYNFEZIA = Cite(
    sources.BYNFEZIA_US_LABEL, "highlights, Dosage (2.4)", Seen.DOCUMENT, on="2026-11-23"
)
_SANDOSTATIN = Cite(
    sources.SANDOSTATIN_US_LABEL,
    "dosage in VIPomas",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://themeditary.com/dosage-information/octreotide-dosage-12301.html",
)
_SANDOSTATIN_MAXIMUM = Cite(
    sources.SANDOSTATIN_US_LABEL,
    "dosage in VIPomas",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
)
_LAR_INDICATION = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "section 1.3",
    Seen.COPY,
    on="2026-11-23",
    via="http://fr.diagnosispro.com/drug_information-for/sandostatin-lar-depot-octreotide-acetate-for-injectable-suspension-novartis-pharmaceuticals/6502-480684.html",
)
_LAR_START = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "summary, Dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://scholarsinmedicine.com/resources/drugs/288",
)
_LAR_STEPS = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "adult dosage",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.cancertherapyadvisor.com/drug/sandostatin-lar-depot/",
)
_ANSM_START = Cite(
    sources.OCTREOTIDE_FR_LABEL_SUN_2011, "section 4.2", Seen.DOCUMENT, on="2026-11-23"
)

VIPOMA: Final = Syndrome(
    id=SyndromeId("vipoma"),
    name="VIPoma",
    names=("Verner-Morrison syndrome", "WDHA syndrome"),
    hormones=("vasoactive intestinal peptide",),
    effects=(
        "VIP makes the small intestine secrete water, sodium, chloride and potassium instead of "
        "absorbing them and speeds the bowel: secretory diarrhea, low potassium, dehydration"
    ),
    tumors=(tumors.VIPOMA_TUMOR,),
    sites=(Site.PANCREAS,),
    features=(
        Feature(
            name="stool volume above 700 mL/day",
            percent=100,
            cites=(_BMJ_HISTORY,),
        ),
        Feature(
            name="stool volume above 3 L/day",
            percent=Interval(70, 80),
            cites=(_BMJ_HISTORY, _ARUP),
        ),
        Feature(
            name="stool volume above 3 L/day",
            percent=70,
            cites=(_AAES,),
        ),
        Feature(
            name="diarrhea that persists after 48 to 72 hours of fasting",
            cites=(_BMJ_HISTORY,),
        ),
        Feature(
            name="hypokalemia",
            percent=100,
            cites=(_ARUP,),
        ),
        Feature(
            name="achlorhydria",
            cites=(_MERCK,),
        ),
        Feature(
            name="weight loss",
            percent=Interval(36, 100),
            cites=(_BMJ_HISTORY,),
        ),
        Feature(
            name="hyperglycemia or impaired glucose tolerance",
            percent=Interval(None, 50),
            cites=(_MSD_2024,),
        ),
        Feature(
            name="hyperglycemia",
            percent=Interval(20, 50),
            cites=(_BMJ_HISTORY,),
        ),
        Feature(
            name="hypercalcemia",
            percent=50,
            cites=(_MSD_2024,),
        ),
        Feature(
            name="flushing",
            percent=Interval(0, 33),
            cites=(_BMJ_HISTORY,),
        ),
    ),
    shares=(
        Share(of="malignant", percent=Interval(50, 75), cites=(_MSD,)),
        Share(
            of="metastatic at diagnosis",
            percent=Interval(60, 80),
            cites=(_AAES, _MEDSCAPE),
        ),
        Share(of="metastatic at presentation", percent=50, cites=(_SURGEON,)),
        Share(
            of="developing metastases",
            percent=Interval(None, 70),
            cites=(
                Cite(
                    sources.GUT_GEP_NET_GUIDELINE_TABLE_3, "table 3", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
        Share(
            of="in the pancreas",
            percent=90,
            cites=(
                _AAES,
                Cite(
                    sources.DOVEMED_VIPOMA, "section What is VIPoma", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
        Share(of="in the tail of the pancreas", percent=75, cites=(_AAES,)),
        Share(
            of="in the gastrointestinal tract",
            percent=10,
            cites=(
                Cite(
                    sources.DOVEMED_VIPOMA, "section What is VIPoma", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
        Share(of="with multiple endocrine neoplasia", percent=6, cites=(_MSD,)),
        Share(
            of="with MEN1",
            percent=5,
            cites=(
                Cite(sources.UNA_CIDON_2022, "abstract", Seen.DOCUMENT, on="2026-11-23"),
                _MEDSCAPE,
            ),
        ),
        Share(
            of="patients with MEN1 who have a VIPoma",
            percent=Interval(None, 1, high_open=True),
            cites=(_BMJ_HISTORY,),
        ),
        Share(of="patients with MEN1 who have a VIPoma", percent=17, cites=(_MEDSCAPE,)),
    ),
    tests=(
        Threshold(
            key="stool-fasting-merck",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=750,
            unit=Unit.ML_PER_DAY,
            context="fasting",
            note="printed as > 750 to 1000 mL/day",
            cites=(_MERCK_SIGNS,),
        ),
        Threshold(
            key="stool-fed-merck",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=3000,
            unit=Unit.ML_PER_DAY,
            context="not fasting",
            cites=(_MERCK_SIGNS,),
        ),
        Threshold(
            key="stool-700-bmj",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=700,
            unit=Unit.ML_PER_DAY,
            note="all patients",
            cites=(_BMJ_HISTORY,),
        ),
        Threshold(
            key="stool-3-liters-bmj",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=3,
            unit=Unit.L_PER_DAY,
            note="70 to 80 % of patients",
            cites=(_BMJ_HISTORY,),
        ),
        Threshold(
            key="stool-large-tumor-bmj",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.BETWEEN,
            value=6,
            high=8,
            unit=Unit.L_PER_DAY,
            note="large tumors",
            purpose=TestPurpose.SEVERITY,
            cites=(_BMJ_HISTORY,),
        ),
        Threshold(
            key="stool-3-liters-aaes",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=3,
            unit=Unit.L_PER_DAY,
            note="70 % of patients",
            cites=(_AAES,),
        ),
        Threshold(
            key="stool-excludes-aaes",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.LESS_THAN,
            value=700,
            unit=Unit.ML_PER_DAY,
            context="without treatment",
            note="excludes it",
            purpose=TestPurpose.EXCLUDES,
            cites=(_AAES,),
        ),
        Threshold(
            key="stool-unlikely-mayo",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.LESS_THAN,
            value=700,
            unit=Unit.ML_PER_DAY,
            note="24-hour volume, printed in mL: makes it unlikely",
            purpose=TestPurpose.EXCLUDES,
            cites=(_MAYO,),
        ),
        Threshold(
            key="stool-700-arup",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=700,
            unit=Unit.ML_PER_DAY,
            note="virtually all patients",
            cites=(_ARUP,),
        ),
        Threshold(
            key="stool-3-liters-arup",
            analyte="stool volume",
            specimen=Specimen.STOOL,
            comparator=Comparator.MORE_THAN,
            value=3,
            unit=Unit.L_PER_DAY,
            note="70 to 80 % of patients",
            cites=(_ARUP,),
        ),
        Threshold(
            key="vip-arup",
            analyte="vasoactive intestinal peptide",
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            context="with large-volume secretory diarrhea",
            cites=(_ARUP,),
        ),
        Threshold(
            key="vip-suggestive-arup",
            analyte="vasoactive intestinal peptide",
            comparator=Comparator.MORE_THAN,
            value=75,
            unit=Unit.PG_PER_ML,
            note="highly suggestive",
            cites=(_ARUP,),
        ),
        Threshold(
            key="vip-suggestive-mayo",
            analyte="vasoactive intestinal peptide",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=75,
            unit=Unit.PG_PER_ML,
            note="may point to an enteropancreatic tumor",
            cites=(_MAYO,),
        ),
        Threshold(
            key="vip-mayo",
            analyte="vasoactive intestinal peptide",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            note="strongly suggestive",
            cites=(_MAYO,),
        ),
        Threshold(
            key="vip-pdq",
            analyte="vasoactive intestinal peptide",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            note="called diagnostic",
            cites=(_PDQ_TESTS,),
        ),
    ),
    interferences=(
        Interference(
            what="short bowel syndrome",
            effect="mildly raises VIP",
            cites=(_MSD_2024,),
        ),
        Interference(
            what="inflammatory bowel disease",
            effect="mildly raises VIP",
            cites=(_MSD_2024,),
        ),
    ),
    differentials=(
        Differential(
            condition="short bowel syndrome",
            test="VIP during a bout of diarrhea: only mildly raised",
            cites=(_MSD_2024,),
        ),
        Differential(
            condition="inflammatory bowel disease",
            test="VIP during a bout of diarrhea: only mildly raised",
            cites=(_MSD_2024,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("vipoma-intravenous-fluids"),
            name="intravenous saline-based fluids at once",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            why="replaces the water lost with diarrhea",
            cites=(_PAGE, _PDQ, _ASCO, _BMJ, _MSD_TREATMENT, _SURGEON),
        ),
        Measure(
            id=MeasureId("vipoma-potassium"),
            name="potassium (potassium chloride)",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.POTASSIUM_CHLORIDE,
            why="corrects low potassium",
            cites=(_PAGE, _BMJ),
        ),
        Measure(
            id=MeasureId("vipoma-magnesium"),
            name="magnesium (magnesium sulfate)",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.MAGNESIUM_SULFATE,
            why="corrects low magnesium",
            cites=(_PAGE, _BMJ),
        ),
        Measure(
            id=MeasureId("vipoma-phosphate"),
            name="phosphorus",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ELECTROLYTE,
            why="corrects low phosphorus",
            cites=(_BMJ,),
        ),
        Measure(
            id=MeasureId("vipoma-bicarbonate"),
            name="bicarbonate",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_BICARBONATE,
            why="replaces the bicarbonate lost with stool and avoids acidosis",
            cites=(_MSD_TREATMENT,),
        ),
        Measure(
            id=MeasureId("vipoma-octreotide-life-threatening"),
            name="trial of octreotide on clinical grounds in a life-threatening state (one patient)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(100, Unit.MCG),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                    times_per_day=3,
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="diarrhea responded to the first dose; given every 8 hours",
            cites=(
                Cite(
                    sources.VIPOMA_OCTREOTIDE_CASE_OMAN,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Measure(
            id=MeasureId("vipoma-octreotide"),
            name="octreotide injection, 200 to 300 mcg a day in 2 to 4 doses for 2 weeks (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(200, Unit.MCG, 300),
                    per=Per.DAY,
                    route=Route.SUBCUTANEOUS,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger=(
                        "response, after the first 2 weeks; more than 450 mcg a day is usually "
                        "not needed"
                    ),
                    to=Amount(150, Unit.MCG, 750),
                    per=Per.DAY,
                    maximum=Amount(750, Unit.MCG),
                ),
            ),
            why="lessens the watery diarrhea and with it the loss of fluid and minerals",
            cites=(_BYNFEZIA, _SANDOSTATIN, _SANDOSTATIN_MAXIMUM, _PDQ),
        ),
        Measure(
            id=MeasureId("vipoma-octreotide-france"),
            name="octreotide injection, 50 mcg once or twice daily to start (French label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(50, Unit.MCG),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                ),
            ),
            why="lessens the symptoms of VIPomas",
            cites=(_ANSM_START,),
        ),
        Measure(
            id=MeasureId("vipoma-somatostatin-analog"),
            name="somatostatin analog",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            why="up to 80 % respond, a small share also with tumor shrinkage; often lifelong",
            cites=(_PAGE_SSA, _BMJ, _BMJ_FIRST, _ASCO, _PDQ),
        ),
        Measure(
            id=MeasureId("vipoma-corticosteroid"),
            name="corticosteroid against diarrhea",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            why="named beside somatostatin analogs against diarrhea",
            cites=(_ASCO,),
        ),
        Measure(
            id=MeasureId("vipoma-octreotide-lar"),
            name="octreotide LAR, 20 mg every 4 weeks for 2 months (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(20, Unit.MG),
                    route=Route.INTRAGLUTEAL,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="symptoms controlled after 2 months",
                    to=Amount(10, Unit.MG),
                ),
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="symptoms not controlled after 2 months",
                    maximum=Amount(30, Unit.MG),
                ),
            ),
            when=(
                Criteria(
                    current_drugs=(DrugId("octreotide"),),
                    syndrome_control=(Control.CONTROLLED,),
                ),
            ),
            why=(
                "long-term treatment where octreotide injection was effective and tolerated; the "
                "injection goes on for at least 2 weeks"
            ),
            cites=(_LAR_INDICATION, _LAR_START, _LAR_STEPS),
        ),
        Measure(
            id=MeasureId("vipoma-resection"),
            name="resection of primary and metastases, where feasible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="better symptom control and remission, once the patient is stabilized",
            cites=(_BMJ, _MERCK, _PDQ),
        ),
        Measure(
            id=MeasureId("vipoma-debulking"),
            name="debulking, where curative resection is not possible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(resectability=(Resectability.UNRESECTABLE,)),),
            why="eases the effects of too much VIP in locally advanced or metastatic disease",
            cites=(_PDQ,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="VIP level",
            positions=(
                Position(says="> 200 pg/mL is diagnostic", cites=(_PDQ_TESTS, _ARUP)),
                Position(
                    says="> 75 pg/mL may point to a tumor, > 200 pg/mL strongly suggests it",
                    cites=(_MAYO,),
                ),
                Position(says="> 75 pg/mL is highly suggestive", cites=(_ARUP,)),
                Position(says="normal is below 60 pmol/L", cites=(_AAES,)),
                Position(
                    says="normal is 0 to 190 pg/mL",
                    cites=(
                        Cite(
                            sources.ENDOCRINESURGEON_VIPOMA_DIAGNOSIS,
                            "section Confirming the biochemical diagnosis",
                            Seen.DOCUMENT,
                            on="2026-11-23",
                        ),
                    ),
                ),
                Position(
                    says="the upper limit of normal lies between 75 and 190 pg/mL",
                    cites=(
                        Cite(
                            sources.DRUGSCOM_VIP_TEST,
                            "section Normal Results",
                            Seen.COPY,
                            on="2026-11-23",
                            via="http://www.drugs.com/enc/vasoactive-intestinal-peptide-test.html",
                        ),
                    ),
                ),
            ),
        ),
        Disagreement(
            topic="stool volume",
            positions=(
                Position(says="> 750 to 1000 mL/day when fasting", cites=(_MERCK_SIGNS,)),
                Position(says="> 700 mL/day", cites=(_BMJ_HISTORY, _ARUP)),
                Position(says="less than 700 mL/day excludes it", cites=(_AAES,)),
                Position(says="less than 700 mL/day makes it unlikely", cites=(_MAYO,)),
            ),
        ),
        Disagreement(
            topic="share of MEN1 patients who have a VIPoma",
            positions=(
                Position(says="less than 1 %", cites=(_BMJ_HISTORY,)),
                Position(says="17 %", cites=(_MEDSCAPE,)),
            ),
        ),
        Disagreement(
            topic="how many are malignant or metastatic",
            positions=(
                Position(says="50 to 75 % malignant", cites=(_MSD,)),
                Position(says="60 to 80 % metastatic at diagnosis", cites=(_AAES, _MEDSCAPE)),
                Position(says="50 % metastatic at presentation", cites=(_SURGEON,)),
            ),
        ),
        Disagreement(
            topic="starting dose of octreotide injection",
            positions=(
                Position(
                    says="200 to 300 mcg a day in 2 to 4 doses for 2 weeks (US)",
                    cites=(_BYNFEZIA,),
                ),
                Position(says="50 mcg once or twice daily (France)", cites=(_ANSM_START,)),
            ),
        ),
    ),
    unseen="amounts of fluid, potassium, magnesium, phosphate or bicarbonate",
    cites=(_PAGE, _AAES, _MAYO_EFFECTS, _MERCK),
    reviewed="2026-11-23",
)
