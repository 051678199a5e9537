"""Documents on endocrine syndromes and on early toxicity of fluoropyrimidines."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import (
    CPIC,
    DPWG,
    ENDOCRINE_SOCIETY,
    FDA,
    HYPONATREMIA_GUIDELINE_GROUP,
    KOREAN_SOCIETY_OF_NEPHROLOGY,
    MHRA,
    NCI,
)

ALEXANDRAKI_2016: Final = Source(
    id=SourceId("alexandraki-2016"),
    kind=SourceKind.REVIEW,
    title=(
        "Alexandraki KI, et al. Therapeutic strategies for the treatment of severe "
        "Cushing's syndrome. Drugs 2016;76:447-458"
    ),
    date="2016-03",
    doi="10.1007/s40265-016-0539-6",
    pmid="26833215",
    reviewed="2026-11-26",
)

SEVERE_CUSHING_STRATEGIES_2015: Final = Source(
    id=SourceId("severe-cushing-strategies-2015"),
    kind=SourceKind.REVIEW,
    title=(
        "Current strategies for the treatment of severe Cushing's syndrome. Published "
        "online 2015-12-14"
    ),
    date="2015-12-14",
    doi="10.1586/17446651.2016.1123615",
    reviewed="2026-11-26",
)

ENDOCRINE_SOCIETY_CUSHING_TREATMENT_2015: Final = Source(
    id=SourceId("endocrine-society-cushing-treatment-2015"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Nieman LK, et al. Treatment of Cushing's syndrome: an Endocrine Society clinical"
        " practice guideline. J Clin Endocrinol Metab 2015;100:2807-2831"
    ),
    body=ENDOCRINE_SOCIETY,
    date="2015-08",
    doi="10.1210/jc.2015-1818",
    pmid="26222757",
    reviewed="2026-11-26",
)

ENDOCRINE_SOCIETY_CUSHING_DIAGNOSIS_2008: Final = Source(
    id=SourceId("endocrine-society-cushing-diagnosis-2008"),
    kind=SourceKind.GUIDELINE,
    title=("The diagnosis of Cushing's syndrome: an Endocrine Society clinical practice guideline"),
    body=ENDOCRINE_SOCIETY,
    pmid="18334580",
    note="Only the abstract was seen.",
    reviewed="2026-11-26",
)

ENDOCRINE_SOCIETY_ADRENAL_INSUFFICIENCY_2016: Final = Source(
    id=SourceId("endocrine-society-adrenal-insufficiency-2016"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Bornstein SR, et al. Diagnosis and treatment of primary adrenal insufficiency: "
        "an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab "
        "2016;101:364-389"
    ),
    body=ENDOCRINE_SOCIETY,
    date="2016-02",
    pmid="26760044",
    reviewed="2026-11-26",
)

RCP_ADRENAL_CRISIS_BOX: Final = Source(
    id=SourceId("rcp-adrenal-crisis-box"),
    kind=SourceKind.REVIEW,
    title=("Emergency treatment of adrenal crisis (box 1), Royal College of Physicians journals"),
    url="https://www.rcpjournals.org/highwire/markup/10891/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The article around the box was not seen.",
    reviewed="2026-11-26",
)

UPTODATE_CUSHING_DRUG_TABLE: Final = Source(
    id=SourceId("uptodate-cushing-drug-table"),
    kind=SourceKind.TEXTBOOK,
    title="UpToDate: medical therapy of Cushing syndrome, drug table",
    url="https://medilib.ir/uptodate/show/145474",
    reviewed="2026-11-26",
)

CUSHING_DRUG_TABLE_2012: Final = Source(
    id=SourceId("cushing-drug-table-2012"),
    kind=SourceKind.REVIEW,
    title=("Medical treatments for Cushing's syndrome (table 2). J Oncol 2012, article 685213"),
    date="2012",
    url="https://www.hindawi.com/journals/jo/2012/685213/tab2/",
    reviewed="2026-11-26",
)

GUIGNAT_2025: Final = Source(
    id=SourceId("guignat-2025"),
    kind=SourceKind.REVIEW,
    title=(
        "Guignat L, Bertherat J. Medical treatment of Cushing's syndrome. Endocrinol "
        "Metab 2025;40:26-38"
    ),
    date="2025-01-13",
    doi="10.3803/EnM.2024.501",
    reviewed="2026-11-26",
)

YOUNG_2020_ECTOPIC_ACTH: Final = Source(
    id=SourceId("young-2020-ectopic-acth"),
    kind=SourceKind.REVIEW,
    title=(
        "Young J, et al. Cushing's syndrome due to ectopic ACTH secretion: an expert "
        "operational opinion. Eur J Endocrinol 2020;182:R29-R58"
    ),
    date="2020",
    doi="10.1530/EJE-19-0877",
    reviewed="2026-11-26",
)

RECORLEV_US_LABEL: Final = Source(
    id=SourceId("recorlev-us-label"),
    kind=SourceKind.LABEL,
    title="Recorlev (levoketoconazole) tablets, US prescribing information (repost)",
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

RECORLEV_MPR: Final = Source(
    id=SourceId("recorlev-mpr"),
    kind=SourceKind.DATABASE,
    title="MPR monograph: Recorlev (levoketoconazole)",
    url="https://www.empr.com/drug/recorlev/",
    reviewed="2026-11-26",
)

DRUGSCOM_LEVOKETOCONAZOLE_OMEPRAZOLE: Final = Source(
    id=SourceId("drugscom-levoketoconazole-omeprazole"),
    kind=SourceKind.DATABASE,
    title=(
        "Drugs.com, for professionals: interactions of aspirin/omeprazole with levoketoconazole"
    ),
    url="https://www.drugs.com/drug-interactions/aspirin-omeprazole-with-levoketoconazole-3765-0-4330-0.html?professional=1",
    reviewed="2026-11-26",
)

ISTURISA_US_LABEL_2025: Final = Source(
    id=SourceId("isturisa-us-label-2025"),
    kind=SourceKind.LABEL,
    title=("Isturisa (osilodrostat) tablets, US prescribing information (indication of 04/2025)"),
    body=FDA,
    date="2025-04",
    reviewed="2026-11-26",
)

ISTURISA_DOSING_PAGE: Final = Source(
    id=SourceId("isturisa-dosing-page"),
    kind=SourceKind.LABEL,
    title="Isturisa (osilodrostat), dosing and monitoring page for US professionals",
    url="https://isturisa.com/hcp/dosing-monitoring/",
    reviewed="2026-11-26",
)

OSILODROSTAT_MEDSCAPE_UK: Final = Source(
    id=SourceId("osilodrostat-medscape-uk"),
    kind=SourceKind.DATABASE,
    title="Medscape UK: osilodrostat, oral",
    url="https://www.medscape.co.uk/drug/osilodrostat-oral-71343-71343",
    reviewed="2026-11-26",
)

KORLYM_US_LABEL: Final = Source(
    id=SourceId("korlym-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Korlym (mifepristone) 300 mg tablets, US prescribing information (DailyMed, "
        "updated 2024-04-12)"
    ),
    body=FDA,
    date="2024-04-12",
    url="http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=542f3fae-8bc8-4f00-9228-e4b66c9ad6a9",
    reviewed="2026-11-26",
)

KORLYM_US_LABEL_2012: Final = Source(
    id=SourceId("korlym-us-label-2012"),
    kind=SourceKind.LABEL,
    title="Korlym (mifepristone) 300 mg tablets, US prescribing information, text of 2012",
    body=FDA,
    date="2012",
    reviewed="2026-11-26",
)

KETOCONAZOLE_HRA_UK_LABEL: Final = Source(
    id=SourceId("ketoconazole-hra-uk-label"),
    kind=SourceKind.LABEL,
    title="Ketoconazole HRA 200 mg tablets, summary of product characteristics (emc)",
    body=MHRA,
    date="2021-10-26",
    url="https://medicines.org.uk/emc/product/1767/smpc",
    reviewed="2026-11-26",
)

KETOCONAZOLE_US_LABEL_WIKIDOC: Final = Source(
    id=SourceId("ketoconazole-us-label-wikidoc"),
    kind=SourceKind.LABEL,
    title="Ketoconazole tablets 200 mg, US package insert, as kept by WikiDoc",
    body=FDA,
    note="Labeler and date not seen.",
    reviewed="2026-11-26",
)

METOPIRONE_UK_LABEL_2020: Final = Source(
    id=SourceId("metopirone-uk-label-2020"),
    kind=SourceKind.LABEL,
    title="Metopirone (metyrapone) 250 mg capsules, UK summary of product characteristics",
    body=MHRA,
    date="2020-10-07",
    reviewed="2026-11-26",
)

METYRAPONE_MEDSCAPE_UK: Final = Source(
    id=SourceId("metyrapone-medscape-uk"),
    kind=SourceKind.DATABASE,
    title="Medscape UK: metyrapone",
    url="https://www.medscape.co.uk/drug/metyrapone-69270-69270",
    reviewed="2026-11-26",
)

METYRAPONE_ADIS_2021: Final = Source(
    id=SourceId("metyrapone-adis-2021"),
    kind=SourceKind.REVIEW,
    title=("Adis evaluation of metyrapone (Metopirone) in the management of Cushing's syndrome"),
    url="https://link.springer.com/10.1007/s40267-021-00853-y",
    reviewed="2026-11-26",
)

KAMP_2016: Final = Source(
    id=SourceId("kamp-2016"),
    kind=SourceKind.PAPER,
    title=(
        "Kamp K, et al. Prevalence and clinical features of the ectopic ACTH syndrome in "
        "patients with gastroenteropancreatic and thoracic neuroendocrine tumors. Eur J "
        "Endocrinol 2016;174:271-280"
    ),
    date="2016",
    doi="10.1530/EJE-15-0968",
    reviewed="2026-11-26",
)

KAMP_ECE_2011: Final = Source(
    id=SourceId("kamp-ece-2011"),
    kind=SourceKind.PAPER,
    title=(
        "Ectopic ACTH syndrome in thoracic and gastroenteropancreatic neuroendocrine "
        "tumors, ECE 2011, poster 37"
    ),
    date="2011",
    url="https://endocrine-abstracts.org/ea/0026/abstracts/poster-presentations/adrenal-cortex/ea0026p37",
    reviewed="2026-11-26",
)

HELSINKI_ECTOPIC_ACTH_2017: Final = Source(
    id=SourceId("helsinki-ectopic-acth-2017"),
    kind=SourceKind.PAPER,
    title="Ectopic ACTH syndrome, 31 consecutive cases in Helsinki, ECE 2017, eposter 163",
    date="2017",
    url="https://endocrine-abstracts.org/ea/0049/abstracts/eposter-presentations-adrenal-and-neuroendocrine-tumours/endocrine-tumours-and-neoplasia/ea0049ep163",
    reviewed="2026-11-26",
)

DOI_ECTOPIC_ACTH_JAPAN: Final = Source(
    id=SourceId("doi-ectopic-acth-japan"),
    kind=SourceKind.PAPER,
    title=(
        "Doi M, et al. Clinical features and management of ectopic ACTH syndrome at a "
        "single institute in Japan"
    ),
    note="Seen as an abstract without journal and year.",
    reviewed="2026-11-26",
)

PALEN_TYTKO_2020: Final = Source(
    id=SourceId("palen-tytko-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Palen-Tytko JE, et al. Ectopic ACTH syndrome of different origin. PLoS One "
        "2020;15:e0242679"
    ),
    date="2020-11-25",
    doi="10.1371/journal.pone.0242679",
    pmid="33237923",
    pmcid="PMC7688153",
    reviewed="2026-11-26",
)

ECTOPIC_CUSHING_IMAGING_REVIEW: Final = Source(
    id=SourceId("ectopic-cushing-imaging-review"),
    kind=SourceKind.REVIEW,
    title=(
        "Isidori AM, et al. Conventional and nuclear medicine imaging in ectopic "
        "Cushing's syndrome: a systematic review"
    ),
    note="Seen as an abstract without journal details.",
    reviewed="2026-11-26",
)

BLUNT_1990: Final = Source(
    id=SourceId("blunt-1990"),
    kind=SourceKind.PAPER,
    title=(
        "Blunt SB, et al. An evaluation of the distinction of ectopic and pituitary ACTH "
        "dependent Cushing's syndrome. Q J Med 1990;77:1113-1133"
    ),
    date="1990-11",
    reviewed="2026-11-26",
)

ELENIUS_2023: Final = Source(
    id=SourceId("elenius-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Elenius H, et al. Ovine CRH stimulation and 8 mg dexamethasone suppression tests"
        " in 323 patients with ACTH-dependent Cushing's syndrome. J Clin Endocrinol Metab"
    ),
    doi="10.1210/clinem/dgad454",
    reviewed="2026-11-26",
)

PETROSAL_SAMPLING_1999: Final = Source(
    id=SourceId("petrosal-sampling-1999"),
    kind=SourceKind.PAPER,
    title=(
        "Simultaneous inferior petrosal sinus sampling in Cushing's disease and the "
        "occult ectopic adrenocorticotropin syndrome. J Clin Endocrinol Metab "
        "1999;84:487-492"
    ),
    date="1999-02",
    doi="10.1210/jcem.84.2.5437",
    pmid="10022405",
    reviewed="2026-11-26",
)

BONELLI_2000: Final = Source(
    id=SourceId("bonelli-2000"),
    kind=SourceKind.PAPER,
    title=(
        "Bonelli FS, et al. Adrenocorticotropic hormone-dependent Cushing's syndrome: "
        "sensitivity and specificity of inferior petrosal sinus sampling. AJNR "
        "2000;21:690"
    ),
    date="2000",
    url="https://www.ajnr.org/content/21/4/690.full.txt",
    reviewed="2026-11-26",
)

CUSHING_SOURCE_TESTS_TABLE: Final = Source(
    id=SourceId("cushing-source-tests-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Noninvasive strategies for telling Cushing's disease from ectopic ACTH syndrome "
        "(table 2), PMC10407789"
    ),
    pmcid="PMC10407789",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)

CUSHING_LABORATORY_METHODS_2016: Final = Source(
    id=SourceId("cushing-laboratory-methods-2016"),
    kind=SourceKind.REVIEW,
    title=(
        "Laboratory methods for Cushing's syndrome diagnosis (table 4). Arch Endocrinol "
        "Metab 2016;60:267-286"
    ),
    date="2016-02-11",
    doi="10.1590/2359-3997000000174",
    pmcid="PMC10522300",
    reviewed="2026-11-26",
)

JNNP_HYPERCORTISOLEMIA_TABLE: Final = Source(
    id=SourceId("jnnp-hypercortisolemia-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Identification of the source of hypercortisolemia (table 5), J Neurol Neurosurg Psychiatry"
    ),
    url="https://jnnp.bmj.com/highwire/markup/170360/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)

PNEUMOCYSTIS_CUSHING_LEIDEN: Final = Source(
    id=SourceId("pneumocystis-cushing-leiden"),
    kind=SourceKind.PAPER,
    title=(
        "van Halem K, et al. Characteristics and mortality of Pneumocystis pneumonia in "
        "patients with Cushing's syndrome: a plea for timely initiation of "
        "chemoprophylaxis. Open Forum Infect Dis"
    ),
    note="Seen as an abstract without year.",
    reviewed="2026-11-26",
)

PNEUMOCYSTIS_METYRAPONE_CASES: Final = Source(
    id=SourceId("pneumocystis-metyrapone-cases"),
    kind=SourceKind.PAPER,
    title=(
        "Pneumocystis pneumonia can complicate medical treatment of hypercortisolism even"
        " in outpatients with Cushing's disease"
    ),
    url="https://www.physiciansweekly.com/pneumocystis-pneumonia-can-complicate-medical-treatment-of-hypercortisolism-even-in-outpatients-with-cushings-disease/",
    reviewed="2026-11-26",
)

PNEUMOCYSTIS_ECTOPIC_ACTH_2016: Final = Source(
    id=SourceId("pneumocystis-ectopic-acth-2016"),
    kind=SourceKind.PAPER,
    title=(
        "Velosa S, et al. Pneumocystis pneumonia following treatment of ectopic ACTH "
        "syndrome: a case report and literature review. ESA-SRB-ANZBMS 2016, abstract 420"
    ),
    date="2016-08",
    url="https://esa-srb-anzbms-2016.p.asnevents.com.au/days/2016-08-22/abstract/37603",
    reviewed="2026-11-26",
)

ENDOTEXT_CUSHING: Final = Source(
    id=SourceId("endotext-cushing"),
    kind=SourceKind.TEXTBOOK,
    title="Endotext: Cushing's syndrome (NBK279088)",
    url="http://ncbi.nlm.nih.gov/books/NBK279088",
    reviewed="2026-11-26",
)

PDQ_SMALL_CELL_LUNG: Final = Source(
    id=SourceId("pdq-small-cell-lung"),
    kind=SourceKind.SUMMARY,
    title="PDQ Small Cell Lung Cancer Treatment, health professional version",
    body=NCI,
    url="https://www.cancer.gov/types/lung/hp/small-cell-lung-treatment-pdq",
    reviewed="2026-11-26",
)

ENDOCRINE_SOCIETY_HYPERCALCEMIA_2023: Final = Source(
    id=SourceId("endocrine-society-hypercalcemia-2023"),
    kind=SourceKind.GUIDELINE,
    title=(
        "El-Hajj Fuleihan G, et al. Treatment of hypercalcemia of malignancy in adults: "
        "an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab "
        "2023;108:507-528"
    ),
    body=ENDOCRINE_SOCIETY,
    date="2022-12-21",
    doi="10.1210/clinem/dgac621",
    note="Its recommendations were seen only in summaries by Medscape.",
    reviewed="2026-11-26",
)

THOSANI_2015: Final = Source(
    id=SourceId("thosani-2015"),
    kind=SourceKind.REVIEW,
    title=(
        "Thosani S, Hu MI. Denosumab: a new agent in the management of hypercalcemia of "
        "malignancy. Future Oncol 2015;11:2865-2871"
    ),
    date="2015-11",
    doi="10.2217/fon.15.232",
    pmid="26403973",
    pmcid="PMC4976858",
    reviewed="2026-11-26",
)

ZOMETA_US_LABEL: Final = Source(
    id=SourceId("zometa-us-label"),
    kind=SourceKind.LABEL,
    title="Zometa (zoledronic acid) injection, US prescribing information (repost)",
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

PDQ_HYPERCALCEMIA: Final = Source(
    id=SourceId("pdq-hypercalcemia"),
    kind=SourceKind.SUMMARY,
    title=("PDQ Hypercalcemia, supportive care, health professional version (repost by WebMD)"),
    body=NCI,
    note="Undated repost; page 4, management.",
    reviewed="2026-11-26",
)

PAMIDRONATE_DOSE_TRIAL_1993: Final = Source(
    id=SourceId("pamidronate-dose-trial-1993"),
    kind=SourceKind.PAPER,
    title=(
        "Single-dose intravenous therapy with pamidronate for the treatment of "
        "hypercalcemia of malignancy: comparison of 30-, 60-, and 90-mg dosages. Am J Med"
        " 1993;95:297-304"
    ),
    date="1993-09",
    doi="10.1016/0002-9343(93)90282-t",
    pmid="8368227",
    reviewed="2026-11-26",
)

XGEVA_US_LABEL: Final = Source(
    id=SourceId("xgeva-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Xgeva (denosumab) injection, US prescribing information (recent major changes of 02/2020)"
    ),
    body=FDA,
    date="2020-02",
    reviewed="2026-11-26",
)

XGEVA_MPR: Final = Source(
    id=SourceId("xgeva-mpr"),
    kind=SourceKind.DATABASE,
    title="MPR monograph: Xgeva (denosumab)",
    reviewed="2026-11-26",
)

MIACALCIN_US_LABEL_2018: Final = Source(
    id=SourceId("miacalcin-us-label-2018"),
    kind=SourceKind.LABEL,
    title=("Miacalcin (calcitonin salmon) injection, US prescribing information, revision of 2018"),
    body=FDA,
    date="2018",
    reviewed="2026-11-26",
)

CALCITONIN_MEDSCAPE: Final = Source(
    id=SourceId("calcitonin-medscape"),
    kind=SourceKind.DATABASE,
    title="Medscape drug reference: calcitonin salmon (repost)",
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

STATPEARLS_RESISTANT_HYPERCALCEMIA: Final = Source(
    id=SourceId("statpearls-resistant-hypercalcemia"),
    kind=SourceKind.TEXTBOOK,
    title="StatPearls: resistant hypercalcemia, updated 2023-04-27",
    date="2023-04-27",
    url="https://statpearls.com/point-of-care/131067",
    reviewed="2026-11-26",
)

ACCESSMEDICINE_HYPERCALCEMIA_MALIGNANCY: Final = Source(
    id=SourceId("accessmedicine-hypercalcemia-malignancy"),
    kind=SourceKind.TEXTBOOK,
    title="AccessMedicine: hypercalcemia of malignancy (book 2986)",
    url="https://accessmedicine.mhmedical.com/content.aspx?bookid=2986&sectionid=251095922",
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

JASN_HYPERCALCEMIA_TABLE: Final = Source(
    id=SourceId("jasn-hypercalcemia-table"),
    kind=SourceKind.REVIEW,
    title="Symptomatic treatment of hypercalcemia (table 3), J Am Soc Nephrol",
    url="https://jasn.asnjournals.org/highwire/markup/15636/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)

MAYO_PTHRP_TEST: Final = Source(
    id=SourceId("mayo-pthrp-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories test catalog: PTHRP, parathyroid hormone-related peptide, plasma"
    ),
    note="Seen in catalogs of client laboratories.",
    reviewed="2026-11-26",
)

PTHRP_PANCREATIC_NET_SERIES: Final = Source(
    id=SourceId("pthrp-pancreatic-net-series"),
    kind=SourceKind.PAPER,
    title=(
        "Parathyroid hormone-related peptide-secreting pancreatic neuroendocrine tumors, "
        "5 patients. Neuroendocrinology 89:48"
    ),
    url="https://karger.com/nen/article-abstract/89/1/48/226316/Parathyroid-Hormone-Related-Peptide-Secreting?redirectedFrom=fulltext",
    reviewed="2026-11-26",
)

PTHRP_PANCREATIC_NET_CASE_2023: Final = Source(
    id=SourceId("pthrp-pancreatic-net-case-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Hypercalcemia of malignancy caused by PTHrP-secreting pancreatic neuroendocrine "
        "tumors: case report. Front Oncol 2023"
    ),
    date="2023-06-12",
    doi="10.3389/fonc.2023.1197288",
    reviewed="2026-11-26",
)

HYPERCALCEMIA_NEN_ITALY_2021: Final = Source(
    id=SourceId("hypercalcemia-nen-italy-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Unmasking hypercalcemia in patients with neuroendocrine neoplasms: experience "
        "from six Italian referral centers. Front Endocrinol 2021"
    ),
    date="2021-05-19",
    doi="10.3389/fendo.2021.665698",
    reviewed="2026-11-26",
)

PTHRP_NEC_CINACALCET_CASE: Final = Source(
    id=SourceId("pthrp-nec-cinacalcet-case"),
    kind=SourceKind.PAPER,
    title=(
        "Christensen BR, et al. Neuroendocrine carcinoma as a cause of humoral "
        "hypercalcemia of malignancy: a case of a patient with elevated parathyroid "
        "hormone-related protein"
    ),
    url="https://scholar.usuhs.edu/en/publications/neuroendocrine-carcinoma-as-a-cause-of-humoral-hypercalcemia-of-m",
    reviewed="2026-11-26",
)

PTHRP_NET_RECURRENCE_2024: Final = Source(
    id=SourceId("pthrp-net-recurrence-2024"),
    kind=SourceKind.PAPER,
    title=(
        "Febrero B, et al. Hypercalcemia as the first finding of late recurrence of a "
        "PTHrP neuroendocrine tumor of the pancreas. Endocrinol Diabetes Nutr "
        "2024;71:31-32"
    ),
    date="2024-01",
    url="https://elsevier.es/en-revista-endocrinologia-diabetes-nutricion-english-ed--413-articulo-hypercalcemia-as-first-finding-late-S2530018024000027",
    reviewed="2026-11-26",
)

STERNLICHT_2015: Final = Source(
    id=SourceId("sternlicht-2015"),
    kind=SourceKind.REVIEW,
    title=(
        "Sternlicht H, Glezerman IG. Hypercalcemia of malignancy and new treatment "
        "options. Ther Clin Risk Manag 2015;11:1779-1788"
    ),
    date="2015-12-04",
    doi="10.2147/TCRM.S83681",
    pmid="26675713",
    pmcid="PMC4675637",
    reviewed="2026-11-26",
)

CALCITRIOL_NET_PRRT_CASE_2020: Final = Source(
    id=SourceId("calcitriol-net-prrt-case-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Peptide receptor radionuclide therapy controls inappropriate calcitriol "
        "secretion in a pancreatic neuroendocrine tumor: a case report. BMC Gastroenterol"
        " 2020"
    ),
    date="2020",
    url="https://bmcgastroenterol.biomedcentral.com/articles/10.1186/s12876-020-01470-1",
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

EUROPEAN_HYPONATREMIA_GUIDELINE_2014: Final = Source(
    id=SourceId("european-hyponatremia-guideline-2014"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Spasovski G, et al. Clinical practice guideline on diagnosis and treatment of "
        "hyponatraemia. Nephrol Dial Transplant 2014;29 Suppl 2:i1-i39 (also Eur J "
        "Endocrinol 2014;170:G1-G47)"
    ),
    body=HYPONATREMIA_GUIDELINE_GROUP,
    date="2014-02-25",
    doi="10.1093/ndt/gfu040",
    pmid="24569496",
    reviewed="2026-11-26",
)

BMJ_BEST_PRACTICE_SIADH: Final = Source(
    id=SourceId("bmj-best-practice-siadh"),
    kind=SourceKind.TEXTBOOK,
    title="BMJ Best Practice: syndrome of inappropriate antidiuretic hormone",
    note="Seen in copies of a library proxy.",
    reviewed="2026-11-26",
)

KSN_HYPONATREMIA_2022: Final = Source(
    id=SourceId("ksn-hyponatremia-2022"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Lee Y, et al. Korean Society of Nephrology 2022 recommendations on controversial"
        " issues in diagnosis and management of hyponatremia. Kidney Res Clin Pract "
        "2022;41:393-411"
    ),
    body=KOREAN_SOCIETY_OF_NEPHROLOGY,
    date="2022-07-28",
    doi="10.23876/j.krcp.33.555",
    pmcid="PMC9346392",
    reviewed="2026-11-26",
)

SIADH_CRITERIA_2009: Final = Source(
    id=SourceId("siadh-criteria-2009"),
    kind=SourceKind.REVIEW,
    title="Diagnostic criteria for SIADH (table 1). NDT Plus 2009;2 Suppl 3:iii5-iii11",
    date="2009-11",
    doi="10.1093/ndtplus/sfp153",
    pmcid="PMC2762826",
    reviewed="2026-11-26",
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

ENDOCRINESURGEON_SIADH: Final = Source(
    id=SourceId("endocrinesurgeon-siadh"),
    kind=SourceKind.PATIENT_PAGE,
    title="endocrinesurgeon.co.uk: how is SIADH treated",
    url="http://endocrinesurgeon.co.uk/index.php/how-is-siadh-treated",
    reviewed="2026-11-26",
)

SAMSCA_MPR: Final = Source(
    id=SourceId("samsca-mpr"),
    kind=SourceKind.DATABASE,
    title="MPR monograph: Samsca (tolvaptan)",
    url="https://www.empr.com/drug/samsca/",
    reviewed="2026-11-26",
)

SAMSCA_HK_LABEL: Final = Source(
    id=SourceId("samsca-hk-label"),
    kind=SourceKind.LABEL,
    title="Samsca (tolvaptan), Hong Kong prescribing information (MIMS)",
    note="Undated copy.",
    reviewed="2026-11-26",
)

MCDONALD_2022: Final = Source(
    id=SourceId("mcdonald-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "McDonald D, et al. Hyponatraemia and the syndrome of inappropriate antidiuresis "
        "(SIAD) in cancer. Endocr Oncol 2022;2:R78-R89"
    ),
    date="2022-07-11",
    doi="10.1530/EO-22-0056",
    pmid="37435459",
    pmcid="PMC10259335",
    reviewed="2026-11-26",
)

TOLVAPTAN_SCLC_23_CASES: Final = Source(
    id=SourceId("tolvaptan-sclc-23-cases"),
    kind=SourceKind.PAPER,
    title=(
        "The role of tolvaptan in managing hyponatremia in small cell lung cancer "
        "patients with SIADH: 23 cases. Transl Cancer Res"
    ),
    url="https://tcr.amegroups.org/article/view/50436/html",
    reviewed="2026-11-26",
)

SCLC_HYPONATREMIA_REVIEW: Final = Source(
    id=SourceId("sclc-hyponatremia-review"),
    kind=SourceKind.REVIEW,
    title=(
        "Wu R, et al. Progress in diagnosis and treatment of small cell lung cancer "
        "patients with hyponatremia. Transl Lung Cancer Res"
    ),
    url="https://tlcr.amegroups.org/article/view/46822/html",
    reviewed="2026-11-26",
)

SALSA_2021: Final = Source(
    id=SourceId("salsa-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Baek SH, et al. Risk of overcorrection in rapid intermittent bolus vs slow "
        "continuous infusion therapies of hypertonic saline: the SALSA trial. JAMA Intern"
        " Med 2021"
    ),
    date="2021",
    pmid="33104189",
    nct="NCT02887469",
    note="NCT number from its protocol paper.",
    reviewed="2026-11-26",
)

OVERGAARD_STEENSEN_2013: Final = Source(
    id=SourceId("overgaard-steensen-2013"),
    kind=SourceKind.REVIEW,
    title=(
        "Overgaard-Steensen C, Ring T. Practical approach to hyponatraemia and "
        "hypernatraemia in critically ill patients. Crit Care 2013;17:206"
    ),
    date="2013-02-27",
    doi="10.1186/cc11805",
    pmid="23672688",
    pmcid="PMC4077167",
    reviewed="2026-11-26",
)

ENDOCRINE_SOCIETY_PPGL_2014: Final = Source(
    id=SourceId("endocrine-society-ppgl-2014"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Lenders JW, et al. Pheochromocytoma and paraganglioma: an Endocrine Society "
        "clinical practice guideline. J Clin Endocrinol Metab 2014;99:1915-1942"
    ),
    body=ENDOCRINE_SOCIETY,
    date="2014-06",
    doi="10.1210/jc.2014-1498",
    pmid="24893135",
    reviewed="2026-11-26",
)

FANG_2020: Final = Source(
    id=SourceId("fang-2020"),
    kind=SourceKind.REVIEW,
    title=(
        "Fang F, et al. Preoperative management of pheochromocytoma and paraganglioma. "
        "Front Endocrinol 2020;11:586795"
    ),
    date="2020-09-29",
    doi="10.3389/fendo.2020.586795",
    pmcid="PMC7551102",
    reviewed="2026-11-26",
)

PPGL_BLOCKADE_TABLE: Final = Source(
    id=SourceId("ppgl-blockade-table"),
    kind=SourceKind.REVIEW,
    title="Drugs for blockade in pheochromocytoma and paraganglioma (table 1), PMC8638680",
    pmcid="PMC8638680",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)

PPGL_PROCEDURES_2022: Final = Source(
    id=SourceId("ppgl-procedures-2022"),
    kind=SourceKind.REVIEW,
    title=("Outpatient pre-procedural medical management of PPGL (table 1). Cancers 2022;14:917"),
    date="2022-02-12",
    doi="10.3390/cancers14040917",
    pmcid="PMC8869962",
    reviewed="2026-11-26",
)

PHEOCHROMOCYTOMA_MANAGEMENT_TABLE: Final = Source(
    id=SourceId("pheochromocytoma-management-table"),
    kind=SourceKind.GUIDELINE,
    title="Recommendations on pheochromocytoma (table), PMC2886555",
    pmcid="PMC2886555",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)

MAYO_PPGL_TITRATION_2022: Final = Source(
    id=SourceId("mayo-ppgl-titration-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Mayo Clinic: titrating medications pre-surgery for patients with "
        "pheochromocytoma and paraganglioma"
    ),
    date="2022-10-29",
    url="https://www.mayoclinic.org/es-es/medical-professionals/endocrinology/news/q-a-titrating-medications-pre-surgery-for-patients-with-pheochromocytoma-and-paraganglioma/mqc-20539391",
    reviewed="2026-11-26",
)

PPGL_CONTRAINDICATED_DRUGS_2014: Final = Source(
    id=SourceId("ppgl-contraindicated-drugs-2014"),
    kind=SourceKind.REVIEW,
    title=(
        "Medications contraindicated in patients with known or suspected pheochromocytoma"
        " or paraganglioma (table 3). Curr Probl Cancer 2014;38:7-41"
    ),
    date="2014-01-15",
    doi="10.1016/j.currproblcancer.2014.01.001",
    pmcid="PMC3992879",
    reviewed="2026-11-26",
)

PHEOCHROMOCYTOMA_DRUG_REACTIONS_2007: Final = Source(
    id=SourceId("pheochromocytoma-drug-reactions-2007"),
    kind=SourceKind.REVIEW,
    title=(
        "Adverse drug reactions in patients with phaeochromocytoma: incidence, prevention"
        " and management. Drug Saf 2007"
    ),
    date="2007-11-02",
    pmid="17973541",
    reviewed="2026-11-26",
)

METOCLOPRAMIDE_PHEOCHROMOCYTOMA_CASE: Final = Source(
    id=SourceId("metoclopramide-pheochromocytoma-case"),
    kind=SourceKind.PAPER,
    title="Hypertensive crisis induced by metoclopramide in patient with pheochromocytoma",
    url="https://scilit.com/publications/cfb655513983cedd9b80ac5ae161cb46",
    reviewed="2026-11-26",
)

DEMSER_US_LABEL_2020: Final = Source(
    id=SourceId("demser-us-label-2020"),
    kind=SourceKind.LABEL,
    title="Demser (metyrosine) capsules, US prescribing information, revision of 2020",
    body=FDA,
    date="2020",
    reviewed="2026-11-26",
)

PHENOXYBENZAMINE_US_LABEL: Final = Source(
    id=SourceId("phenoxybenzamine-us-label"),
    kind=SourceKind.LABEL,
    title=("Phenoxybenzamine hydrochloride capsules, US prescribing information, Amneal (repost)"),
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

PHENOXYBENZAMINE_UK_LABEL_2015: Final = Source(
    id=SourceId("phenoxybenzamine-uk-label-2015"),
    kind=SourceKind.LABEL,
    title=(
        "Phenoxybenzamine capsules, UK summary of product characteristics, Mercury, "
        "revision of 2015"
    ),
    body=MHRA,
    date="2015",
    reviewed="2026-11-26",
)

PHENTOLAMINE_US_LABEL: Final = Source(
    id=SourceId("phentolamine-us-label"),
    kind=SourceKind.LABEL,
    title="Phentolamine mesylate for injection, US prescribing information (repost)",
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

PHENTOLAMINE_UK_LABEL: Final = Source(
    id=SourceId("phentolamine-uk-label"),
    kind=SourceKind.LABEL,
    title="Phentolamine mesilate injection, summary of product characteristics (emc 101496)",
    body=MHRA,
    url="https://www.medicines.org.uk/emc/product/101496/smpc",
    reviewed="2026-11-26",
)

DRUGSCOM_PHENTOLAMINE: Final = Source(
    id=SourceId("drugscom-phentolamine"),
    kind=SourceKind.DATABASE,
    title="Drugs.com, for professionals: phentolamine mesylate",
    url="http://www.drugs.com/ppa/phentolamine.html",
    reviewed="2026-11-26",
)

ACCESSMEDICINE_PHEOCHROMOCYTOMA: Final = Source(
    id=SourceId("accessmedicine-pheochromocytoma"),
    kind=SourceKind.TEXTBOOK,
    title="AccessMedicine: pheochromocytoma (book 2715)",
    url="https://accessmedicine.mhmedical.com/content.aspx?bookid=2715&sectionid=249060850",
    reviewed="2026-11-26",
)

SOLTANI_2016: Final = Source(
    id=SourceId("soltani-2016"),
    kind=SourceKind.REVIEW,
    title=(
        "Soltani A, et al. Does this patient have pheochromocytoma? A systematic review "
        "of clinical signs and symptoms. J Diabetes Metab Disord 2016;15:6"
    ),
    date="2016-03-17",
    doi="10.1186/s40200-016-0226-x",
    pmid="26998444",
    pmcid="PMC4797176",
    reviewed="2026-11-26",
)

PLASMA_METANEPHRINES_REVIEW_2004: Final = Source(
    id=SourceId("plasma-metanephrines-review-2004"),
    kind=SourceKind.REVIEW,
    title=(
        "Systematic review of fractionated plasma free metanephrines in the biochemical "
        "diagnosis of pheochromocytoma. BMC Endocr Disord 4:2"
    ),
    url="http://www.biomedcentral.com/1472-6823/4/2",
    reviewed="2026-11-26",
)

METANEPHRINE_AGE_SCORE_2005: Final = Source(
    id=SourceId("metanephrine-age-score-2005"),
    kind=SourceKind.PAPER,
    title="Age-adjusted score for fractionated plasma metanephrines, PMC553971",
    pmcid="PMC553971",
    note="Seen as an abstract without title and year.",
    reviewed="2026-11-26",
)

MAYO_PLASMA_METANEPHRINES: Final = Source(
    id=SourceId("mayo-plasma-metanephrines"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories test catalog: PMET, metanephrines, fractionated, free, plasma"
    ),
    url="https://www.mayocliniclabs.com/test-catalog/overview/81609",
    reviewed="2026-11-26",
)

MAYO_URINE_METANEPHRINES: Final = Source(
    id=SourceId("mayo-urine-metanephrines"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories test catalog: METAF, metanephrines, fractionated, 24-hour urine"
    ),
    url="https://mayocliniclabs.com/test-catalog/Overview/83006",
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

THERAPEUTIC_GUIDELINES_ADRENERGIC_CRISIS: Final = Source(
    id=SourceId("therapeutic-guidelines-adrenergic-crisis"),
    kind=SourceKind.TEXTBOOK,
    title=(
        "Therapeutic Guidelines (Australia): adrenergic crisis in hypertensive emergencies (copy)"
    ),
    note="Undated copy.",
    reviewed="2026-11-26",
)

MAGNESIUM_PHEOCHROMOCYTOMA_CRISIS_2004: Final = Source(
    id=SourceId("magnesium-pheochromocytoma-crisis-2004"),
    kind=SourceKind.PAPER,
    title=(
        "James MF, Cronje L. Pheochromocytoma crisis: the use of magnesium sulfate. "
        "Anesth Analg 2004;99(3)"
    ),
    date="2004-09",
    doi="10.1213/01.ANE.0000133136.01381.52",
    reviewed="2026-11-26",
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

PERIOPERATIVE_HYPERTENSION_TABLE: Final = Source(
    id=SourceId("perioperative-hypertension-table"),
    kind=SourceKind.REVIEW,
    title=("Agents used in the management of perioperative hypertension (table 2), PMC2515421"),
    pmcid="PMC2515421",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)

VISTOGARD_US_LABEL: Final = Source(
    id=SourceId("vistogard-us-label"),
    kind=SourceKind.LABEL,
    title=("Vistogard (uridine triacetate) oral granules, US prescribing information (repost)"),
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

VISTOGARD_DOSING_PAGE: Final = Source(
    id=SourceId("vistogard-dosing-page"),
    kind=SourceKind.LABEL,
    title="Vistogard (uridine triacetate), dosing page for US professionals",
    url="https://www.vistogard.com/Professional/About-Vistogard/Dosing",
    reviewed="2026-11-26",
)

MA_2017: Final = Source(
    id=SourceId("ma-2017"),
    kind=SourceKind.PAPER,
    title=(
        "Ma WW, et al. Emergency use of uridine triacetate for the prevention and "
        "treatment of life-threatening 5-fluorouracil and capecitabine toxicity. Cancer"
    ),
    date="2016-09-13",
    doi="10.1002/cncr.30321",
    pmid="27622829",
    pmcid="PMC5248610",
    reviewed="2026-11-26",
)

URIDINE_TRIACETATE_135_PATIENTS: Final = Source(
    id=SourceId("uridine-triacetate-135-patients"),
    kind=SourceKind.PAPER,
    title=(
        "Clinical trial experience with uridine triacetate for 5-fluorouracil toxicity "
        "(abstract 655)"
    ),
    url="https://discovery.researcher.life/article/clinical-trial-experience-with-uridine-triacetate-for-5fluorouracil-toxicity/b3a350d8e73435639b6d48d199663853",
    reviewed="2026-11-26",
)

URIDINE_TRIACETATE_TIMING_MICE: Final = Source(
    id=SourceId("uridine-triacetate-timing-mice"),
    kind=SourceKind.PAPER,
    title=(
        "Prompt treatment with uridine triacetate improves survival and reduces toxicity "
        "due to fluorouracil and capecitabine overdose or dihydropyrimidine dehydrogenase"
        " deficiency (mice)"
    ),
    url="https://insights.ovid.com/taap/201808150/00007821-201808150-00007",
    reviewed="2026-11-26",
)

CPIC_DPYD_2017: Final = Source(
    id=SourceId("cpic-dpyd-2017"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Amstutz U, et al. CPIC guideline for dihydropyrimidine dehydrogenase genotype "
        "and fluoropyrimidine dosing: 2017 update. Clin Pharmacol Ther 2018;103:210-216"
    ),
    body=CPIC,
    date="2017-11-20",
    doi="10.1002/cpt.911",
    pmid="29152729",
    pmcid="PMC5760397",
    reviewed="2026-11-26",
)

CPIC_DPYD_UPDATE_NOTICE: Final = Source(
    id=SourceId("cpic-dpyd-update-notice"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "CPIC dosing guidelines for DPYD and fluoropyrimidines updated (half dose for "
        "every intermediate metabolizer)"
    ),
    body=CPIC,
    url="https://blog.clinpgx.org/cpic-dosing-guidelines-for-dpyd-and",
    reviewed="2026-11-26",
)

DPWG_DPYD_2019: Final = Source(
    id=SourceId("dpwg-dpyd-2019"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Dutch Pharmacogenetics Working Group recommendations for capecitabine and "
        "fluorouracil by DPYD gene activity (2019), as tabulated in NBK395610"
    ),
    body=DPWG,
    date="2019",
    note="Seen in a copy of table 3 of the NCBI summary on fluorouracil.",
    reviewed="2026-11-26",
)

CJON_EARLY_ONSET_TOXICITY_2018: Final = Source(
    id=SourceId("cjon-early-onset-toxicity-2018"),
    kind=SourceKind.REVIEW,
    title=(
        "Brutcher E, et al. 5-fluorouracil and capecitabine: assessment and treatment of "
        "uncommon early-onset severe toxicities. Clin J Oncol Nurs 2018;22:627-634"
    ),
    date="2018",
    doi="10.1188/18.CJON.627-634",
    reviewed="2026-11-26",
)

DPD_CAPECITABINE_INDIA_2016: Final = Source(
    id=SourceId("dpd-capecitabine-india-2016"),
    kind=SourceKind.PAPER,
    title=(
        "DPD mutations and severe toxicity among 506 patients on capecitabine regimens, PMC4880770"
    ),
    pmcid="PMC4880770",
    note="Seen as an abstract without title and year.",
    reviewed="2026-11-26",
)

EVIQ_FLUOROPYRIMIDINE_OVERDOSE: Final = Source(
    id=SourceId("eviq-fluoropyrimidine-overdose"),
    kind=SourceKind.PROTOCOL,
    title="eviQ 738: management of fluoropyrimidine overdose or overexposure",
    url="https://www.eviq.org.au/clinical-resources/side-effect-and-toxicity-management/prophylaxis-and-treatment/738-management-of-fluoropyrimidine-overdose-or-ove",
    reviewed="2026-11-26",
)

MOGA_FLUOROPYRIMIDINE_OVERDOSE: Final = Source(
    id=SourceId("moga-fluoropyrimidine-overdose"),
    kind=SourceKind.PROTOCOL,
    title=(
        "Medical Oncology Group of Australia: management of fluoropyrimidine overdose or "
        "overexposure (extract of eviQ 738)"
    ),
    url="https://moga.org.au/resources-1/management-of-fluoropyrimidine-overdose-or-overexposure",
    reviewed="2026-11-26",
)

URACIL_PHENOTYPING_2022: Final = Source(
    id=SourceId("uracil-phenotyping-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Dihydropyrimidine dehydrogenase phenotyping using pretreatment uracil: a note of"
        " caution. Clin Pharmacol Ther 2022"
    ),
    doi="10.1002/cpt.2608",
    pmid="35397172",
    pmcid="PMC9322339",
    reviewed="2026-11-26",
)

MAILLARD_2023: Final = Source(
    id=SourceId("maillard-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Maillard M, et al. Quantitative impact of pre-analytical process on plasma "
        "uracil when testing for dihydropyrimidine dehydrogenase deficiency. Br J Clin "
        "Pharmacol 2023;89:762-772"
    ),
    date="2022-10-03",
    doi="10.1111/bcp.15536",
    reviewed="2026-11-26",
)

SPAIN_DPYD_2021: Final = Source(
    id=SourceId("spain-dpyd-2021"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Dosing of fluoropyrimidines according to DPD phenotype based on genotype (table "
        "4). Clin Transl Oncol 2022;24:483-494"
    ),
    date="2021-11-13",
    doi="10.1007/s12094-021-02708-4",
    pmcid="PMC8885558",
    note="The article around the table was not seen.",
    reviewed="2026-11-26",
)
