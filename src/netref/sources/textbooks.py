"""Manuals, textbooks and teaching pages."""

from typing import Final

from ..model import Source, SourceId, SourceKind

ACCESSANESTHESIOLOGY_CARCINOID: Final = Source(
    id=SourceId("accessanesthesiology-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title="AccessAnesthesiology: carcinoid tumor",
    url="https://accessanesthesiology.mhmedical.com/content.aspx?bookid=572&sectionid=42543661",
    reviewed="2026-11-23",
)

ACCESSMEDICINE_HYPERCALCEMIA_MALIGNANCY: Final = Source(
    id=SourceId("accessmedicine-hypercalcemia-malignancy"),
    kind=SourceKind.TEXTBOOK,
    title="AccessMedicine: hypercalcemia of malignancy (book 2986)",
    url="https://accessmedicine.mhmedical.com/content.aspx?bookid=2986&sectionid=251095922",
    reviewed="2026-11-26",
)

ACCESSMEDICINE_PHEOCHROMOCYTOMA: Final = Source(
    id=SourceId("accessmedicine-pheochromocytoma"),
    kind=SourceKind.TEXTBOOK,
    title="AccessMedicine: pheochromocytoma (book 2715)",
    url="https://accessmedicine.mhmedical.com/content.aspx?bookid=2715&sectionid=249060850",
    reviewed="2026-11-26",
)

ACCESSSURGERY_SOMATOSTATINOMA: Final = Source(
    id=SourceId("accesssurgery-somatostatinoma"),
    kind=SourceKind.TEXTBOOK,
    title="AccessSurgery: Somatostatinoma (quick answers in surgery)",
    url="https://accesssurgery.mhmedical.com/content.aspx?sectionid=49662289&bookid=853",
    reviewed="2026-11-26",
)

ACCESSSURGERY_ZES: Final = Source(
    id=SourceId("accesssurgery-zes"),
    kind=SourceKind.TEXTBOOK,
    title="Zollinger-Ellison Syndrome (Gastrinoma), AccessSurgery quick reference",
    url="https://accesssurgery.mhmedical.com/content.aspx?bookid=853&sectionid=49662101",
    note="States an older pattern of sites (95 % pancreatic).",
    reviewed="2026-11-23",
)

ANESTHESIACONSIDERATIONS_CARCINOID: Final = Source(
    id=SourceId("anesthesiaconsiderations-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title="anesthesiaconsiderations.com: carcinoid",
    url="https://www.anesthesiaconsiderations.com/carcinoid-",
    reviewed="2026-11-26",
)

BMJ_BEST_PRACTICE_CARCINOID_SYNDROME: Final = Source(
    id=SourceId("bmj-best-practice-carcinoid-syndrome"),
    kind=SourceKind.TEXTBOOK,
    title="BMJ Best Practice: carcinoid syndrome",
    url="https://bestpractice.bmj.com/topics/en-gb/296",
    reviewed="2026-11-26",
)

BMJ_BEST_PRACTICE_HYPOGLYCEMIA: Final = Source(
    id=SourceId("bmj-best-practice-hypoglycemia"),
    kind=SourceKind.TEXTBOOK,
    title="BMJ Best Practice: Non-diabetic hypoglycaemia",
    reviewed="2026-11-23",
)

BMJ_BEST_PRACTICE_SIADH: Final = Source(
    id=SourceId("bmj-best-practice-siadh"),
    kind=SourceKind.TEXTBOOK,
    title="BMJ Best Practice: syndrome of inappropriate antidiuretic hormone",
    note="Seen in copies of a library proxy.",
    reviewed="2026-11-26",
)

BMJ_BEST_PRACTICE_VIPOMA: Final = Source(
    id=SourceId("bmj-best-practice-vipoma"),
    kind=SourceKind.TEXTBOOK,
    title="BMJ Best Practice: VIPoma",
    url="https://bestpractice.bmj.com/topics/en-us/876",
    reviewed="2026-11-23",
)

BMJ_BEST_PRACTICE_ZES_DIAGNOSIS: Final = Source(
    id=SourceId("bmj-best-practice-zes-diagnosis"),
    kind=SourceKind.REVIEW,
    title="Zollinger-Ellison syndrome: diagnosis approach, BMJ Best Practice",
    note="Seen in a library copy.",
    reviewed="2026-11-23",
)

BMJ_BEST_PRACTICE_ZES_TREATMENT: Final = Source(
    id=SourceId("bmj-best-practice-zes-treatment"),
    kind=SourceKind.REVIEW,
    title="Zollinger-Ellison syndrome: treatment algorithm, BMJ Best Practice",
    note="Seen in a library copy.",
    reviewed="2026-11-23",
)

CLINICALADVISOR_LABMED_CARCINOID: Final = Source(
    id=SourceId("clinicaladvisor-labmed-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title="Clinical Advisor LabMed: carcinoid",
    url="http://www.clinicaladvisor.com/labmed/carcinoid/article/614983/",
    reviewed="2026-11-26",
)

CRITICAL_CARE_QUESTION_CARCINOID: Final = Source(
    id=SourceId("critical-care-question-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Critical care question on carcinoid, with reference to the ENETS guideline on "
        "biochemical markers"
    ),
    url="https://www.your-doctor.net/quiz/print_question.php?print_id=4313&i=5",
    reviewed="2026-11-26",
)

CTA_GLUCAGONOMA: Final = Source(
    id=SourceId("cta-glucagonoma"),
    kind=SourceKind.REVIEW,
    title="Glucagonoma, Decision Support in Medicine, Cancer Therapy Advisor",
    url=(
        "https://www.cancertherapyadvisor.com/home/decision-support-in-medicine/imaging/glucagonoma/"
    ),
    reviewed="2026-11-23",
)

DAVIS_LAB_5_HIAA: Final = Source(
    id=SourceId("davis-lab-5-hiaa"),
    kind=SourceKind.TEXTBOOK,
    title="Davis's Lab and Diagnostic Tests: 5-hydroxyindoleacetic acid",
    url="https://nursing.unboundmedicine.com/nursingcentral/view/Davis-Lab-and-Diagnostic-Tests/425135/all/5_Hydroxyindoleacetic_Acid",
    reviewed="2026-11-26",
)

ENDOCRINESURGEON_CARCINOID_TREATMENT: Final = Source(
    id=SourceId("endocrinesurgeon-carcinoid-treatment"),
    kind=SourceKind.TEXTBOOK,
    title="endocrinesurgeon.co.uk: medical treatment of carcinoid syndrome",
    url="http://endocrinesurgeon.co.uk/index.php/medical-treatment-of-carcinoid-syndrome",
    reviewed="2026-11-26",
)

ENDOTEXT_CUSHING: Final = Source(
    id=SourceId("endotext-cushing"),
    kind=SourceKind.TEXTBOOK,
    title="Endotext: Cushing's syndrome (NBK279088)",
    url="http://ncbi.nlm.nih.gov/books/NBK279088",
    reviewed="2026-11-26",
)

ENDOTEXT_GASTRINOMA: Final = Source(
    id=SourceId("endotext-gastrinoma"),
    kind=SourceKind.TEXTBOOK,
    title="Gastrinoma, Endotext, NCBI Bookshelf NBK279075",
    url="https://ncbi.nlm.nih.gov/sites/books/NBK279075",
    reviewed="2026-11-23",
)

ENDOTEXT_HYPOGLYCEMIA_2017: Final = Source(
    id=SourceId("endotext-hypoglycemia-2017"),
    kind=SourceKind.TEXTBOOK,
    title="Non-Diabetic Hypoglycemia, Endotext, NCBI Bookshelf NBK355894, update of 2017",
    date="2017-09-23",
    url="https://www.ncbi.nlm.nih.gov/books/NBK355894/",
    reviewed="2026-11-23",
)

ENDOTEXT_MEN2_2017: Final = Source(
    id=SourceId("endotext-men2-2017"),
    kind=SourceKind.TEXTBOOK,
    title=("Endotext: Multiple Endocrine Neoplasia Type 2A and Type 2B, NBK481898, update of 2017"),
    date="2017-10-08",
    url="https://www.ncbi.nlm.nih.gov/books/NBK481898/",
    reviewed="2026-11-26",
)

FAST_FACT_CARCINOID_SYNDROME: Final = Source(
    id=SourceId("fast-fact-carcinoid-syndrome"),
    kind=SourceKind.TEXTBOOK,
    title="Fast Fact 137: carcinoid syndrome, symptom management (mypcnow.org)",
    url="https://www.mypcnow.org/fast-fact/carcinoid-syndrome-symptom-management/",
    reviewed="2026-11-26",
)

FLUSHING_SYNDROMES_STANFORD: Final = Source(
    id=SourceId("flushing-syndromes-stanford"),
    kind=SourceKind.TEXTBOOK,
    title="Flushing syndromes, differential diagnosis and mastocytosis (teaching page)",
    url="https://errolozdalga.com/medicine/pages/KC/FlushingSyndromes.Mastocytosis.12.13.10.html",
    reviewed="2026-11-26",
)

FPNOTEBOOK_5_HIAA: Final = Source(
    id=SourceId("fpnotebook-5-hiaa"),
    kind=SourceKind.TEXTBOOK,
    title="FPnotebook: 24-hour urine 5-hydroxyindoleacetic acid",
    url="https://fpnotebook.com/gi/Lab/4HrUrn5HydrxyndlctcAcd.htm",
    reviewed="2026-11-26",
)

GENEREVIEWS_MEN1: Final = Source(
    id=SourceId("genereviews-men1"),
    kind=SourceKind.TEXTBOOK,
    title="GeneReviews: Multiple Endocrine Neoplasia Type 1, NBK1538, table 7b",
    url="https://www.ncbi.nlm.nih.gov/books/NBK1538/table/men1.T.recommended_surveillance_for_indi/?report=objectonly",
    reviewed="2026-11-26",
)

GENEREVIEWS_MEN2: Final = Source(
    id=SourceId("genereviews-men2"),
    kind=SourceKind.TEXTBOOK,
    title="GeneReviews: Multiple Endocrine Neoplasia Type 2, NBK1257, updated 2023-08-10",
    date="2023-08-10",
    url="https://www.ncbi.nlm.nih.gov/books/NBK1257/",
    reviewed="2026-11-26",
)

GENEREVIEWS_MEN4: Final = Source(
    id=SourceId("genereviews-men4"),
    kind=SourceKind.TEXTBOOK,
    title="Brock et al., GeneReviews: Multiple Endocrine Neoplasia Type 4, NBK594826",
    pmid="37733893",
    url="https://www.ncbi.nlm.nih.gov/books/NBK594826/",
    reviewed="2026-11-26",
)

GENEREVIEWS_NF1: Final = Source(
    id=SourceId("genereviews-nf1"),
    kind=SourceKind.TEXTBOOK,
    title="GeneReviews: Neurofibromatosis 1, NBK1109, table 4",
    url="https://www.ncbi.nlm.nih.gov/books/NBK1109/table/nf1.T.recommended_evaluations_following/?report=objectonly",
    reviewed="2026-11-26",
)

GENEREVIEWS_TSC: Final = Source(
    id=SourceId("genereviews-tsc"),
    kind=SourceKind.TEXTBOOK,
    title="GeneReviews: Tuberous Sclerosis Complex, summary in PubMed",
    pmid="20301399",
    reviewed="2026-11-26",
)

HARRISONS_HYPERCALCEMIA_THERAPIES: Final = Source(
    id=SourceId("harrisons-hypercalcemia-therapies"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Harrison's Manual of Medicine, 20th edition: therapies for severe hypercalcemia (table)"
    ),
    url="https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed20/content/HTML/v/tl16.htm",
    reviewed="2026-11-26",
)

HARRISONS_MANUAL_SIADH: Final = Source(
    id=SourceId("harrisons-manual-siadh"),
    kind=SourceKind.TEXTBOOK,
    title="Harrison's Manual of Medicine, 19th edition: SIADH",
    url="https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed19/content/HTML/o/tu5.htm",
    reviewed="2026-11-23",
)

HARRISONS_MANUAL_ZES: Final = Source(
    id=SourceId("harrisons-manual-zes"),
    kind=SourceKind.TEXTBOOK,
    title="Zollinger-Ellison Syndrome (Gastrinoma), Harrison's Manual of Medicine",
    url=(
        "https://harrisons.unboundmedicine.com/harrisons/view/Harrisons-Manual-of-Medicine/623366/all/ZOLLINGER_ELLISON_SYNDROME__GASTRINOMA_"
    ),
    reviewed="2026-11-23",
)

HOBDAY_INADEQUATELY_CONTROLLED: Final = Source(
    id=SourceId("hobday-inadequately-controlled"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Hobday TJ. Approaches to inadequately controlled carcinoid syndrome "
        "(expertperspectives.com)"
    ),
    url="https://www.expertperspectives.com/Oncology/Carcinoid%20Syndrome/approaches-to-inadequately-controlled-carcinoid-syndrome",
    reviewed="2026-11-26",
)

HOPKINS_GLUCAGONOMA_2011: Final = Source(
    id=SourceId("hopkins-glucagonoma-2011"),
    kind=SourceKind.TEXTBOOK,
    title="Mathioudakis, Ball, Glucagonoma, Johns Hopkins POC-IT Diabetes Guide 2011",
    date="2011-01-13",
    note="Seen in a copy (Trinidad and Tobago edition).",
    reviewed="2026-11-23",
)

MASTERANESTHESIA_CARCINOID: Final = Source(
    id=SourceId("masteranesthesia-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title="Master Anesthesia: carcinoid tumor, syndrome, crisis",
    url="https://masteranesthesia.com/carcinoid-tumor-syndrome-crisis",
    reviewed="2026-11-26",
)

MEDSCAPE_BETA_BLOCKERS_PHEOCHROMOCYTOMA_2018: Final = Source(
    id=SourceId("medscape-beta-blockers-pheochromocytoma-2018"),
    kind=SourceKind.TEXTBOOK,
    title="Medscape: role of beta blockers in the treatment of pheochromocytoma, 2018-08-10",
    date="2018-08-10",
    url="https://www.medscape.com/answers/124059-45132/what-is-the-role-of-beta-blockers-in-the-treatment-of-pheochromocytoma",
    reviewed="2026-11-26",
)

MEDSCAPE_GLUCAGONOMA_2022: Final = Source(
    id=SourceId("medscape-glucagonoma-2022"),
    kind=SourceKind.REVIEW,
    title="Correa Marquez, Glucagonoma, Medscape 2022",
    date="2022-12-16",
    url="https://emedicine.medscape.com/article/118899-print",
    reviewed="2026-11-23",
)

MEDSCAPE_GLUCAGONOMA_SKIN_2016: Final = Source(
    id=SourceId("medscape-glucagonoma-skin-2016"),
    kind=SourceKind.REVIEW,
    title=("Flores, Dermatologic Manifestations of Glucagonoma Syndrome: Treatment, Medscape 2016"),
    date="2016-05-12",
    url="http://emedicine.medscape.com/article/1093550-treatment",
    reviewed="2026-11-23",
)

MEDSCAPE_GLUCAGONOMA_TREATMENT_2022: Final = Source(
    id=SourceId("medscape-glucagonoma-treatment-2022"),
    kind=SourceKind.REVIEW,
    title="Correa Marquez, Glucagonoma: Treatment and Management, Medscape 2022",
    date="2022-12-16",
    url="https://emedicine.medscape.com/article/118899-treatment",
    reviewed="2026-11-23",
)

MEDSCAPE_HYPERGLUCAGONEMIA_MEDICATION_2019: Final = Source(
    id=SourceId("medscape-hyperglucagonemia-medication-2019"),
    kind=SourceKind.REVIEW,
    title="Griffing, Hyperglucagonemia (Glucagonoma Syndrome): Medication, Medscape 2019",
    date="2019-02-18",
    url="https://emedicine.medscape.com/article/121575-medication",
    reviewed="2026-11-23",
)

MEDSCAPE_HYPERGLUCAGONEMIA_TREATMENT: Final = Source(
    id=SourceId("medscape-hyperglucagonemia-treatment"),
    kind=SourceKind.TEXTBOOK,
    title="Griffing GT. Medscape: Hyperglucagonemia (glucagonoma syndrome), treatment",
    date="2019-02-18",
    url="https://emedicine.medscape.com/article/121575-treatment",
    reviewed="2026-11-23",
)

MEDSCAPE_HYPERGLUCAGONEMIA_WORKUP_2013: Final = Source(
    id=SourceId("medscape-hyperglucagonemia-workup-2013"),
    kind=SourceKind.REVIEW,
    title="Griffing, Hyperglucagonemia: Workup, Medscape 2013",
    date="2013-08-29",
    url="https://emedicine.medscape.com/article/121575-workup",
    reviewed="2026-11-23",
)

MEDSCAPE_INSULINOMA: Final = Source(
    id=SourceId("medscape-insulinoma"),
    kind=SourceKind.TEXTBOOK,
    title="Ali ZA. Medscape: medical treatment options for insulinoma (questions and answers)",
    date="2020-05-31",
    url="https://www.medscape.com/answers/283039-108520/what-are-the-medical-treatment-options-for-insulinoma",
    reviewed="2026-11-23",
)

MEDSCAPE_INSULINOMA_BIOCHEMICAL_2020: Final = Source(
    id=SourceId("medscape-insulinoma-biochemical-2020"),
    kind=SourceKind.REVIEW,
    title="Ali, how a biochemical diagnosis of insulinoma is made, Medscape 2020",
    date="2020-05-31",
    url=(
        "https://www.medscape.com/answers/283039-108508/how-is-a-biochemical-diagnosis-of-insulinoma-made"
    ),
    reviewed="2026-11-23",
)

MEDSCAPE_INSULINOMA_CRITERIA_2020: Final = Source(
    id=SourceId("medscape-insulinoma-criteria-2020"),
    kind=SourceKind.REVIEW,
    title="Ali, diagnostic criteria for insulinoma, Medscape 2020",
    date="2020-05-31",
    url=(
        "https://www.medscape.com/answers/283039-108506/what-are-the-diagnostic-criteria-for-insulinoma"
    ),
    reviewed="2026-11-23",
)

MEDSCAPE_INSULINOMA_TREATMENT_2017: Final = Source(
    id=SourceId("medscape-insulinoma-treatment-2017"),
    kind=SourceKind.REVIEW,
    title="Ali, Insulinoma: Treatment and Management, Medscape 2017",
    date="2017-10-03",
    url="https://emedicine.medscape.com/article/283039-treatment",
    reviewed="2026-11-23",
)

MEDSCAPE_IOBENGUANE: Final = Source(
    id=SourceId("medscape-iobenguane"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Medscape answers: radiopharmaceuticals in the treatment of pheochromocytoma (Blake "
        "MA), 2020-07-20"
    ),
    date="2020-07-20",
    url="https://www.medscape.com/answers/124059-113565/which-medications-in-the-drug-class-radiopharmaceuticals-are-used-in-the-treatment-of-pheochromocytoma",
    reviewed="2026-11-23",
)

MEDSCAPE_VIPOMAS: Final = Source(
    id=SourceId("medscape-vipomas"),
    kind=SourceKind.REVIEW,
    title="VIPomas, Medscape (A125910)",
    url="http://misc.medscape.com/pi/android/medscapeapp/html/A125910-business.html",
    reviewed="2026-11-23",
)

MEDSCAPE_ZES_OVERVIEW: Final = Source(
    id=SourceId("medscape-zes-overview"),
    kind=SourceKind.REVIEW,
    title="Zollinger-Ellison Syndrome, Medscape (A183555)",
    url="https://img.medscape.com/pi/iphone/medscapeapp/html/A183555-business.html",
    reviewed="2026-11-23",
)

MEDSCAPE_ZES_TREATMENT: Final = Source(
    id=SourceId("medscape-zes-treatment"),
    kind=SourceKind.REVIEW,
    title="Zollinger-Ellison Syndrome: Treatment and Management, Medscape",
    url="https://emedicine.medscape.com/article/184332-treatment",
    reviewed="2026-11-23",
)

MERCK_MANUAL_CARCINOID_SYNDROME_2022: Final = Source(
    id=SourceId("merck-manual-carcinoid-syndrome-2022"),
    kind=SourceKind.TEXTBOOK,
    title="Merck Manual Professional: carcinoid syndrome, 2022-04",
    date="2022-04",
    url="https://www.merckmanuals.com/professional/endocrine-and-metabolic-disorders/carcinoid-tumors/carcinoid-syndrome",
    reviewed="2026-11-26",
)

MERCK_MANUAL_GASTRINOMA_2023: Final = Source(
    id=SourceId("merck-manual-gastrinoma-2023"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Villano, Gastrinoma (Zollinger-Ellison Syndrome), Merck Manual Professional, revised"
        " October 2023"
    ),
    date="2023-10",
    url=(
        "https://www.merckmanuals.com/en-ca/professional/gastrointestinal-disorders/tumors-of-the-gastrointestinal-tract/gastrinoma"
    ),
    reviewed="2026-11-23",
)

MERCK_MANUAL_GLUCAGONOMA_2021: Final = Source(
    id=SourceId("merck-manual-glucagonoma-2021"),
    kind=SourceKind.TEXTBOOK,
    title="Nguyen, Glucagonoma, Merck Manual Professional, March 2021",
    date="2021-03",
    url=(
        "https://www.merckmanuals.com/professional/gastrointestinal-disorders/tumors-of-the-gastrointestinal-tract/glucagonoma"
    ),
    reviewed="2026-11-23",
)

MERCK_MANUAL_GLUCAGONOMA_2023: Final = Source(
    id=SourceId("merck-manual-glucagonoma-2023"),
    kind=SourceKind.TEXTBOOK,
    title="Glucagonoma, Merck Manual Professional, revised October 2023",
    date="2023-10",
    url=(
        "https://www.merckmanuals.com/en-pr/professional/gastrointestinal-disorders/tumors-of-the-gastrointestinal-tract/glucagonoma"
    ),
    reviewed="2026-11-23",
)

MERCK_MANUAL_VIPOMA_2023: Final = Source(
    id=SourceId("merck-manual-vipoma-2023"),
    kind=SourceKind.TEXTBOOK,
    title="Villano, Vipoma, Merck Manual Professional, revised October 2023",
    date="2023-10",
    url=(
        "https://www.merckmanuals.com/en-ca/professional/gastrointestinal-disorders/tumors-of-the-gastrointestinal-tract/vipoma"
    ),
    reviewed="2026-11-23",
)

MSD_MANUAL_CARCINOID_SYNDROME: Final = Source(
    id=SourceId("msd-manual-carcinoid-syndrome"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "MSD Manual Professional: gastrointestinal neuroendocrine tumors and carcinoid syndrome"
    ),
    url="https://www.msdmanuals.com/professional/endocrine-and-metabolic-disorders/gastrointestinal-and-pancreatic-neuroendocrine-tumors-nets/gastrointestinal-neuroendocrine-tumors-and-carcinoid-syndrome",
    reviewed="2026-11-26",
)

MSD_MANUAL_HYPERCALCEMIA_2023: Final = Source(
    id=SourceId("msd-manual-hypercalcemia-2023"),
    kind=SourceKind.TEXTBOOK,
    title="MSD Manual, professional version: hypercalcemia, 2023-09-05",
    date="2023-09-05",
    url="https://www.msdmanuals.com/uk/professional/endocrine-and-metabolic-disorders/electrolyte-disorders/hypercalcemia",
    reviewed="2026-11-26",
)

MSD_MANUAL_INSULINOMA: Final = Source(
    id=SourceId("msd-manual-insulinoma"),
    kind=SourceKind.TEXTBOOK,
    title="Insulinoma, MSD Manual Professional (UK edition)",
    url=(
        "https://www.msdmanuals.com/uk/professional/endocrine-and-metabolic-disorders/gastrointestinal-and-pancreatic-neuroendocrine-tumors-nets/insulinoma"
    ),
    reviewed="2026-11-23",
)

MSD_MANUAL_VIPOMA: Final = Source(
    id=SourceId("msd-manual-vipoma"),
    kind=SourceKind.TEXTBOOK,
    title="MSD Manual Professional (en-kr edition): Vipoma",
    url="https://www.msdmanuals.com/en-kr/professional/gastrointestinal-disorders/tumors-of-the-gastrointestinal-tract/vipoma",
    reviewed="2026-11-23",
)

MSD_MANUAL_VIPOMA_2024: Final = Source(
    id=SourceId("msd-manual-vipoma-2024"),
    kind=SourceKind.TEXTBOOK,
    title="Vipoma, MSD Manual Professional (UK edition) 2024",
    date="2024-05-08",
    url=(
        "https://www.msdmanuals.com/uk/professional/endocrine-and-metabolic-disorders/gastrointestinal-and-pancreatic-neuroendocrine-tumors-nets/vipoma"
    ),
    reviewed="2026-11-23",
)

NUSSEY_2001: Final = Source(
    id=SourceId("nussey-2001"),
    kind=SourceKind.TEXTBOOK,
    title="Nussey, Whitehead, Endocrinology: An Integrated Approach, box 2.38, 2001",
    date="2001",
    url="http://www.ncbi.nlm.nih.gov/books/NBK30/box/A212/?report=objectonly",
    reviewed="2026-11-23",
)

ONCOHEMAKEY_CARCINOID: Final = Source(
    id=SourceId("oncohemakey-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title="Carcinoid syndrome and carcinoid crisis (oncohemakey.com)",
    url="https://oncohemakey.com/carcinoid-syndrome-and-carcinoid-crisis",
    reviewed="2026-11-26",
)

OPENANESTHESIA_CARCINOID_CRISIS: Final = Source(
    id=SourceId("openanesthesia-carcinoid-crisis"),
    kind=SourceKind.TEXTBOOK,
    title="OpenAnesthesia: carcinoid crisis, treatment, 2015-03-04",
    date="2015-03-04",
    url="https://www.openanesthesia.org/keywords/carcinoid_crisis_treatment/",
    reviewed="2026-11-23",
)

OXFORD_GLUCAGONOMA_CHAPTER: Final = Source(
    id=SourceId("oxford-glucagonoma-chapter"),
    kind=SourceKind.TEXTBOOK,
    title="Glucagonoma (chapter), Oxford University Press",
    note="Seen as an abstract; authors and book title not shown.",
    reviewed="2026-11-23",
)

PHEOCHROMOCYTOMA_CRISIS_CHAPTER_2017: Final = Source(
    id=SourceId("pheochromocytoma-crisis-chapter-2017"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Castelino T, Mitmaker E. Pheochromocytoma crisis, in: Clinical Management of "
        "Adrenal Tumors"
    ),
    date="2017-06-14",
    doi="10.5772/intechopen.69338",
    reviewed="2026-11-26",
)

PLASTICSURGERYKEY_PELLAGRA: Final = Source(
    id=SourceId("plasticsurgerykey-pellagra"),
    kind=SourceKind.TEXTBOOK,
    title=("Pellagra: mucosal and central nervous system manifestations (plasticsurgerykey.com)"),
    url="https://plasticsurgerykey.com/pellagra-mucosal-and-central-nervous-system-manifestations",
    reviewed="2026-11-23",
)

RICHARDS_CARCINOID_ANESTHESIA: Final = Source(
    id=SourceId("richards-carcinoid-anesthesia"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Richards E. Carcinoid tumors: anesthetic considerations (lecture), with a case "
        "of Morrisroe et al. 2012"
    ),
    url="https://dokumen.tips/documents/carcinoid-tumors-anesthetic-considerations-cymcdncom-tumors-anesthetic-considerations.html",
    reviewed="2026-11-26",
)

SARR_NORTON_2007: Final = Source(
    id=SourceId("sarr-norton-2007"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Sarr, Norton, Exploration of the gastrinoma triangle, in: Atlas of Upper "
        "Gastrointestinal and Hepato-Pancreato-Biliary Surgery, 2007"
    ),
    date="2007",
    url=(
        "https://mayoclinic.elsevierpure.com/en/publications/exploration-of-the-gastrinoma-triangle"
    ),
    note="Prints the unit of basal acid output as mEq/l; that value is not used.",
    reviewed="2026-11-23",
)

SEEKHEALTHZ_CARCINOID_MEDICATIONS: Final = Source(
    id=SourceId("seekhealthz-carcinoid-medications"),
    kind=SourceKind.TEXTBOOK,
    title="SeekHealthZ: medications for relief of symptoms of carcinoid syndrome",
    url="https://www.seekhealthz.com/health/medications-for-relief-of-symptoms-of-carcinoid-syndrome",
    reviewed="2026-11-26",
)

SKYSCAPE_EVEROLIMUS_2022: Final = Source(
    id=SourceId("skyscape-everolimus-2022"),
    kind=SourceKind.TEXTBOOK,
    title="Drug guide, 18th edition (2022), Skyscape: everolimus",
    date="2022",
    url="https://download.skyscape.com/download/ota/lonestar/F31E6463-B697-47C5-8589-F78B5C964691/drugguide.ed18_2022/content/HTML/n/tl14.htm",
    reviewed="2026-11-26",
)

STATPEARLS_GLUCAGONOMA_2019: Final = Source(
    id=SourceId("statpearls-glucagonoma-2019"),
    kind=SourceKind.TEXTBOOK,
    title="Sandhu, Jialal, Glucagonoma, StatPearls 2019",
    date="2019-06-04",
    url="http://knowledge.statpearls.com/chapter/pa-hospital%20medicine/22304/",
    reviewed="2026-11-23",
)

STATPEARLS_GLUCAGONOMA_2025: Final = Source(
    id=SourceId("statpearls-glucagonoma-2025"),
    kind=SourceKind.TEXTBOOK,
    title="Glucagonoma, StatPearls 2025",
    date="2025-05-03",
    url="https://www.statpearls.uk/point-of-care/22304",
    reviewed="2026-11-23",
)

STATPEARLS_NME_2020: Final = Source(
    id=SourceId("statpearls-nme-2020"),
    kind=SourceKind.TEXTBOOK,
    title="Foss, Necrolytic Migratory Erythema, StatPearls 2020",
    date="2020-08-12",
    note="Seen in a copy.",
    reviewed="2026-11-23",
)

STATPEARLS_RESISTANT_HYPERCALCEMIA: Final = Source(
    id=SourceId("statpearls-resistant-hypercalcemia"),
    kind=SourceKind.TEXTBOOK,
    title="StatPearls: resistant hypercalcemia, updated 2023-04-27",
    date="2023-04-27",
    url="https://statpearls.com/point-of-care/131067",
    reviewed="2026-11-26",
)

STATPEARLS_SOMATOSTATINOMA: Final = Source(
    id=SourceId("statpearls-somatostatinoma"),
    kind=SourceKind.TEXTBOOK,
    title="StatPearls: Somatostatinoma, article 71557",
    url="https://statpearls.com/articlelibrary/viewarticle/71557",
    note="One copy is dated 2023-06-25.",
    reviewed="2026-11-26",
)

THERAPEUTIC_GUIDELINES_ADRENERGIC_CRISIS: Final = Source(
    id=SourceId("therapeutic-guidelines-adrenergic-crisis"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Therapeutic Guidelines (Australia): adrenergic crisis in hypertensive emergencies (copy)"
    ),
    note="Undated copy.",
    reviewed="2026-11-26",
)

THERAPEUTIC_GUIDELINES_HYPERCALCEMIA: Final = Source(
    id=SourceId("therapeutic-guidelines-hypercalcemia"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Therapeutic Guidelines (Australia): acute severe hypercalcemia, initial rehydration (copy)"
    ),
    note="Undated copy.",
    reviewed="2026-11-26",
)

UPTODATE_CUSHING_DRUG_TABLE: Final = Source(
    id=SourceId("uptodate-cushing-drug-table"),
    kind=SourceKind.TEXTBOOK,
    title="UpToDate: medical therapy of Cushing syndrome, drug table",
    url="https://medilib.ir/uptodate/show/145474",
    reviewed="2026-11-26",
)

UPTODATE_GASTRINOMA: Final = Source(
    id=SourceId("uptodate-gastrinoma"),
    kind=SourceKind.REVIEW,
    title=(
        "Management and prognosis of gastrinoma and Zollinger-Ellison syndrome, UpToDate topic 2584"
    ),
    note="Seen in a mirror that shows no title.",
    reviewed="2026-11-23",
)

UPTODATE_GLUCAGONOMA_2016: Final = Source(
    id=SourceId("uptodate-glucagonoma-2016"),
    kind=SourceKind.REVIEW,
    title="Bergsland, Glucagonoma and the glucagonoma syndrome, UpToDate 2016",
    date="2016",
    url="http://www.uptodate.com/contents/glucagonoma-and-the-glucagonoma-syndrome",
    reviewed="2026-11-23",
)

UPTODATE_HYPOGLYCEMIA_2017: Final = Source(
    id=SourceId("uptodate-hypoglycemia-2017"),
    kind=SourceKind.REVIEW,
    title=(
        "Service, Vella, Diagnostic dilemmas in hypoglycemia: illustrative cases, UpToDate 2017"
    ),
    date="2017",
    url=("http://www.uptodate.com/contents/diagnostic-dilemmas-in-hypoglycemia-illustrative-cases"),
    reviewed="2026-11-23",
)

VEZZOSI_INSULINOMA_CHAPTER: Final = Source(
    id=SourceId("vezzosi-insulinoma-chapter"),
    kind=SourceKind.TEXTBOOK,
    title=("Vezzosi et al., Diagnosis and Treatment of Insulinomas in the Adults (book chapter 8)"),
    note="Seen in a copy without date.",
    reviewed="2026-11-23",
)

WHEELESS_SIADH_CRITERIA: Final = Source(
    id=SourceId("wheeless-siadh-criteria"),
    kind=SourceKind.TEXTBOOK,
    title="Wheeless' Textbook: SIADH, criteria",
    url="https://www.wheelessonline.com/orthopaedics/siadh-criteria/",
    reviewed="2026-11-26",
)

WHEELESS_SIADH_TREATMENT: Final = Source(
    id=SourceId("wheeless-siadh-treatment"),
    kind=SourceKind.TEXTBOOK,
    title="Wheeless' Textbook: treatment of SIADH",
    url="https://www.wheelessonline.com/orthopaedics/treatment-of-siadh-see-diff-dx/",
    reviewed="2026-11-26",
)

WHO_DIGESTIVE_2019: Final = Source(
    id=SourceId("who-digestive-2019"),
    kind=SourceKind.TEXTBOOK,
    title="WHO Classification of Tumours, 5th edition: digestive system tumours",
    date="2019",
    unseen="the book itself; read were reproduced tables",
    reviewed="2026-11-23",
)

WHO_ENDOCRINE_2022: Final = Source(
    id=SourceId("who-endocrine-2022"),
    kind=SourceKind.TEXTBOOK,
    title="WHO Classification of Tumours, 5th edition: endocrine and neuroendocrine tumours",
    date="2022",
    unseen=(
        "the book itself; read were its cut-offs for the digestive system, as others repeat them. "
        "Its two tiers of medullary thyroid carcinoma (by mitoses, necrosis or Ki-67), known from "
        "reviews, are not computed"
    ),
    reviewed="2026-11-27",
)

WIKIANESTHESIA_CARCINOID: Final = Source(
    id=SourceId("wikianesthesia-carcinoid"),
    kind=SourceKind.TEXTBOOK,
    title="WikiAnesthesia: carcinoid syndrome",
    url="https://wikianesthesia.org/wiki/Carcinoid_syndrome",
    reviewed="2026-11-26",
)

WHO_2010_PUBCAN: Final = Source(
    id=SourceId("who-2010-pubcan"),
    kind=SourceKind.TEXTBOOK,
    title="WHO Classification of Tumours of the Digestive System, 4th edition, 2010 (PubCan)",
    date="2010",
    url="http://www.pubcan.org/icdotopo.php?id=5732",
    note="Counts are printed per 10 high-power fields.",
    reviewed="2026-11-26",
)

CAP_NET_CHECKLIST_AJCC_8: Final = Source(
    id=SourceId("cap-net-checklist-ajcc-8"),
    kind=SourceKind.TEXTBOOK,
    title="essentialpathology.info: checklist for neuroendocrine tumors, AJCC 8th edition",
    url="http://essentialpathology.info/TumorChecklist/Staging4.html",
    reviewed="2026-11-26",
)

DAVIS_LAB_GASTRIN: Final = Source(
    id=SourceId("davis-lab-gastrin"),
    kind=SourceKind.TEXTBOOK,
    title="Davis's Lab and Diagnostic Tests: gastrin and gastrin stimulation test",
    url="http://www.labdxtest.com/labdxtest/view/Davis-Lab-and-Diagnostic-Tests/425019/all/Gastrin_and_Gastrin_Stimulation_Test",
    reviewed="2026-11-26",
)

DAVIS_LAB_SODIUM: Final = Source(
    id=SourceId("davis-lab-sodium"),
    kind=SourceKind.TEXTBOOK,
    title="Davis's Lab and Diagnostic Tests: sodium, blood",
    url="http://www.labdxtest.com/labdxtest/view/Davis-Lab-and-Diagnostic-Tests/425089/all/Sodium__Blood",
    reviewed="2026-11-26",
)
