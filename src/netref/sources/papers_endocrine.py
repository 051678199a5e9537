"""Papers and reviews on Cushing syndrome, hypercalcemia, SIADH and catecholamine excess."""

from typing import Final

from ..model import Source, SourceId, SourceKind

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

CARROLL_2019: Final = Source(
    id=SourceId("carroll-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Carroll TB, et al. Continuous etomidate infusion for the management of severe "
        "Cushing syndrome. J Endocr Soc 2019;3:1-12"
    ),
    date="2019",
    doi="10.1210/js.2018-00269",
    reviewed="2026-11-23",
)

CUSHING_DRUG_TABLE_2012: Final = Source(
    id=SourceId("cushing-drug-table-2012"),
    kind=SourceKind.REVIEW,
    title=("Medical treatments for Cushing's syndrome (table 2). J Oncol 2012, article 685213"),
    date="2012",
    url="https://www.hindawi.com/journals/jo/2012/685213/tab2/",
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

DECAUX_UREA: Final = Source(
    id=SourceId("decaux-urea"),
    kind=SourceKind.PAPER,
    title=(
        "Decaux, Unger, et al. Hyponatremia in the syndrome of inappropriate secretion of "
        "antidiuretic hormone: rapid correction with urea, sodium chloride and water "
        "restriction"
    ),
    url="https://www.semanticscholar.org/paper/Hyponatremia-in-the-syndrome-of-inappropriate-secr-Decaux-Unger/a93cb0b404713ae6c017dcc0bb381e4f6d6a8d22",
    note="Seen as an abstract without year.",
    reviewed="2026-11-23",
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

FLESERIU_2016: Final = Source(
    id=SourceId("fleseriu-2016"),
    kind=SourceKind.REVIEW,
    title=(
        "Fleseriu M, Castinetti F. Updates on the role of adrenal steroidogenesis "
        "inhibitors in Cushing's syndrome. Pituitary 2016"
    ),
    date="2016",
    pmcid="PMC5080363",
    reviewed="2026-11-23",
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

HELSINKI_ECTOPIC_ACTH_2017: Final = Source(
    id=SourceId("helsinki-ectopic-acth-2017"),
    kind=SourceKind.PAPER,
    title="Ectopic ACTH syndrome, 31 consecutive cases in Helsinki, ECE 2017, eposter 163",
    date="2017",
    url="https://endocrine-abstracts.org/ea/0049/abstracts/eposter-presentations-adrenal-and-neuroendocrine-tumours/endocrine-tumours-and-neoplasia/ea0049ep163",
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

JASN_HYPERCALCEMIA_TABLE: Final = Source(
    id=SourceId("jasn-hypercalcemia-table"),
    kind=SourceKind.REVIEW,
    title="Symptomatic treatment of hypercalcemia (table 3), J Am Soc Nephrol",
    url="https://jasn.asnjournals.org/highwire/markup/15636/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The article around the table was not seen.",
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

METANEPHRINE_AGE_SCORE_2005: Final = Source(
    id=SourceId("metanephrine-age-score-2005"),
    kind=SourceKind.PAPER,
    title="Age-adjusted score for fractionated plasma metanephrines, PMC553971",
    pmcid="PMC553971",
    note="Seen as an abstract without title and year.",
    reviewed="2026-11-26",
)

METOCLOPRAMIDE_PHEOCHROMOCYTOMA_CASE: Final = Source(
    id=SourceId("metoclopramide-pheochromocytoma-case"),
    kind=SourceKind.PAPER,
    title="Hypertensive crisis induced by metoclopramide in patient with pheochromocytoma",
    url="https://scilit.com/publications/cfb655513983cedd9b80ac5ae161cb46",
    reviewed="2026-11-26",
)

METYRAPONE_ADIS_2021: Final = Source(
    id=SourceId("metyrapone-adis-2021"),
    kind=SourceKind.REVIEW,
    title=("Adis evaluation of metyrapone (Metopirone) in the management of Cushing's syndrome"),
    url="https://link.springer.com/10.1007/s40267-021-00853-y",
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

PERIOPERATIVE_HYPERTENSION_TABLE: Final = Source(
    id=SourceId("perioperative-hypertension-table"),
    kind=SourceKind.REVIEW,
    title=("Agents used in the management of perioperative hypertension (table 2), PMC2515421"),
    pmcid="PMC2515421",
    note="The article around the table was not seen.",
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

PITUITARY_ETOMIDATE_REVIEW: Final = Source(
    id=SourceId("pituitary-etomidate-review"),
    kind=SourceKind.REVIEW,
    title=(
        "Medical suppression of hypercortisolemia in Cushing's syndrome with particular "
        "consideration of etomidate. Pituitary"
    ),
    doi="10.1007/s11102-011-0314-3",
    reviewed="2026-11-23",
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

PPGL_BLOCKADE_TABLE: Final = Source(
    id=SourceId("ppgl-blockade-table"),
    kind=SourceKind.REVIEW,
    title="Drugs for blockade in pheochromocytoma and paraganglioma (table 1), PMC8638680",
    pmcid="PMC8638680",
    note="The article around the table was not seen.",
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

PPGL_PROCEDURES_2022: Final = Source(
    id=SourceId("ppgl-procedures-2022"),
    kind=SourceKind.REVIEW,
    title=("Outpatient pre-procedural medical management of PPGL (table 1). Cancers 2022;14:917"),
    date="2022-02-12",
    doi="10.3390/cancers14040917",
    pmcid="PMC8869962",
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

RCP_ADRENAL_CRISIS_BOX: Final = Source(
    id=SourceId("rcp-adrenal-crisis-box"),
    kind=SourceKind.REVIEW,
    title=("Emergency treatment of adrenal crisis (box 1), Royal College of Physicians journals"),
    url="https://www.rcpjournals.org/highwire/markup/10891/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The article around the box was not seen.",
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

SHERLOCK_2010: Final = Source(
    id=SourceId("sherlock-2010"),
    kind=SourceKind.REVIEW,
    title=(
        "Sherlock M, Thompson CJ. The syndrome of inappropriate antidiuretic hormone: "
        "current and future management options. Eur J Endocrinol 2010;162:S13-S18"
    ),
    date="2010",
    reviewed="2026-11-23",
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

WENDT_2023: Final = Source(
    id=SourceId("wendt-2023"),
    kind=SourceKind.REVIEW,
    title=(
        "Wendt R, et al. Use of urea for the syndrome of inappropriate secretion of "
        "antidiuretic hormone: a systematic review. JAMA Netw Open 2023;6:e2340313"
    ),
    date="2023",
    doi="10.1001/jamanetworkopen.2023.40313",
    reviewed="2026-11-23",
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

BUKMANN_LARSEN_2017: Final = Source(
    id=SourceId("bukmann-larsen-2017"),
    kind=SourceKind.PAPER,
    title=(
        "Bükmann Larsen et al.: Reference intervals for C-peptide and insulin derived from a "
        "general adult Danish population. Clinical Biochemistry 50(7-8):408-413"
    ),
    date="2017-05",
    reviewed="2026-11-26",
)

KNOPP_2019: Final = Source(
    id=SourceId("knopp-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Knopp, Holder-Pearson, Chase: Insulin Units and Conversion Factors: A Story of Truth, "
        "Boots, and Faster Half-Truths. J Diabetes Sci Technol 13(3):597-600"
    ),
    date="2019-05",
    doi="10.1177/1932296818805074",
    reviewed="2026-11-26",
)
