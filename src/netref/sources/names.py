"""Lists and pages in which names of drugs were read, in many languages."""

from typing import Final

from ..model import Source, SourceId, SourceKind

OHDSI_AMIS_INGREDIENTS: Final = Source(
    id=SourceId("ohdsi-amis-ingredients"),
    kind=SourceKind.DATABASE,
    title="OHDSI vocabularies, German ingredient names of AMIS with their English translations (manual_tables.sql; repository of 2026-06-17)",
    url="https://github.com/OHDSI/Vocabulary-v5.0/blob/df87b01/AMIS/manual_tables.sql",
    reviewed="2026-11-26",
)

OHDSI_FRENCH_PRODUCTS: Final = Source(
    id=SourceId("ohdsi-french-products"),
    kind=SourceKind.DATABASE,
    title="OHDSI vocabularies, French products with their molecules (FRDA drug for mapping.txt; repository of 2026-06-17)",
    url="https://github.com/OHDSI/Vocabulary-v5.0/blob/df87b01/DA_France/Data/FRDA%20drug%20for%20mapping.txt",
    reviewed="2026-11-26",
)

RUSSIAN_STATE_REGISTER: Final = Source(
    id=SourceId("russian-state-register"),
    kind=SourceKind.REGISTRY,
    title="State Register of Medicines of the Russian Federation (Russian State Register of Medicines.xlsx of the Every Cure drug list)",
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/01_raw/Russian%20State%20Register%20of%20Medicines.xlsx",
    note="Gives Russian names only; they were read against the international ones.",
    reviewed="2026-11-26",
)

CANCER_DRUG_KEYWORD_LIST: Final = Source(
    id=SourceId("cancer-drug-keyword-list"),
    kind=SourceKind.DATABASE,
    title="List of cancer drugs with their other names, codes and brands (keywords of a Python script)",
    note="File 11526364354 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

BRAZILIAN_ONCOLOGY_DRUGS: Final = Source(
    id=SourceId("brazilian-oncology-drugs"),
    kind=SourceKind.DATABASE,
    title="Drugs of oncology, Brazilian Portuguese",
    note="File 59395141209 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

AUSTRIAN_HOSPITAL_DRUGS: Final = Source(
    id=SourceId("austrian-hospital-drugs"),
    kind=SourceKind.DATABASE,
    title="Drugs of a hospital, Austrian German",
    note="File 2509392747 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

POLISH_ENDOCRINE_GLOSSARY: Final = Source(
    id=SourceId("polish-endocrine-glossary"),
    kind=SourceKind.DATABASE,
    title="Acromegaly, treatment with somatostatin analogs (Polish)",
    note="File 68570257925 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

ARGENTINE_ONCOLOGY_FORMULARY: Final = Source(
    id=SourceId("argentine-oncology-formulary"),
    kind=SourceKind.DATABASE,
    title="Oncology drugs with the diseases for which they are provided (Spanish)",
    note="File 53313958409 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

NOVARTIS_JP_MEDICAL_TREATMENT: Final = Source(
    id=SourceId("novartis-jp-medical-treatment"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Novartis Japan: medical treatment of neuroendocrine neoplasms (Japanese)",
    url="https://pro.novartis.com/jp-ja/products/lutathera/therapy/02",
    reviewed="2026-11-26",
)

ICHIGUNIKKI_NET: Final = Source(
    id=SourceId("ichigunikki-net"),
    kind=SourceKind.SUMMARY,
    title="Neuroendocrine tumors, a resident's notes (Japanese)",
    url="https://ichigunikki.com/neuroedocrine-tumor",
    reviewed="2026-11-26",
)

FURUSE_2018_PNET_CHEMOTHERAPY: Final = Source(
    id=SourceId("furuse-2018-pnet-chemotherapy"),
    kind=SourceKind.REVIEW,
    title="Furuse, Chemotherapy for pancreatic neuroendocrine tumor. Clin Gastroenterol (Nihon Medical Center) 2018;33(9) (Japanese with an English summary)",
    date="2018-07-20",
    doi="10.19020/CG.0000000474",
    reviewed="2026-11-26",
)

QLIFE_NEN_TREATMENT: Final = Source(
    id=SourceId("qlife-nen-treatment"),
    kind=SourceKind.PATIENT_PAGE,
    title="QLife: treatment of neuroendocrine neoplasms (Japanese)",
    url="https://cancer.qlife.jp/nen/nen_tips/article20104.html",
    reviewed="2026-11-26",
)

JMEDJ_15913: Final = Source(
    id=SourceId("jmedj-15913"),
    kind=SourceKind.SUMMARY,
    title="Japan Medical Journal, article 15913: treatment of neuroendocrine tumors (Japanese)",
    url="https://jmedj.co.jp/journal/paper/detail.php?id=15913",
    reviewed="2026-11-26",
)

ZANOSAR_JP_MEDICATION: Final = Source(
    id=SourceId("zanosar-jp-medication"),
    kind=SourceKind.PATIENT_PAGE,
    title="Nobelpharma, Zanosar for patients: drug treatment (Japanese)",
    url="https://zanosar.nobelpark.jp/general/medication",
    reviewed="2026-11-26",
)

JAPANESE_EMERGENCY_PROTOCOL: Final = Source(
    id=SourceId("japanese-emergency-protocol"),
    kind=SourceKind.PROTOCOL,
    title="Emergency protocol, upper gastrointestinal bleeding (Japanese)",
    note="File 52479305327 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

JAPANESE_ANTICANCER_DICTIONARY: Final = Source(
    id=SourceId("japanese-anticancer-dictionary"),
    kind=SourceKind.DATABASE,
    title="Dictionary of anticancer drugs, Japanese names and brands by English name (YAML)",
    note="An excerpt shown by a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

WIKIPEDIA_ZH_ATC_L01: Final = Source(
    id=SourceId("wikipedia-zh-atc-l01"),
    kind=SourceKind.DATABASE,
    title="Wikipedia (Chinese), ATC code L01, names by code (copy in Markdown)",
    url="https://github.com/MASangys/wikipedia.zh/blob/35e1735/Page/ATC%E4%BB%A3%E7%A0%81_(L01).md",
    reviewed="2026-11-26",
)

CHINESE_INGREDIENT_ALIASES: Final = Source(
    id=SourceId("chinese-ingredient-aliases"),
    kind=SourceKind.DATABASE,
    title="Chinese names of active ingredients by English name, frequent ones of the Center for Drug Evaluation",
    note="File 62555449216 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

XIAOYIBAO_LYMPHOMA_DRUGS: Final = Source(
    id=SourceId("xiaoyibao-lymphoma-drugs"),
    kind=SourceKind.DATABASE,
    title="Xiao Yi Bao lymphoma assistant, list of drugs, Chinese with English (Task_KB_drug.md)",
    url="https://github.com/hhx465453939/Lymphoma_AI_assistant_xiaoyibao/blob/50503a2/project_contributors/Task_KB_drug.md",
    note="Gives folic acid as leucovorin; not taken.",
    reviewed="2026-11-26",
)

CHINESE_ANTIBODY_NAMES: Final = Source(
    id=SourceId("chinese-antibody-names"),
    kind=SourceKind.DATABASE,
    title="Chinese names of antibodies and peptides with their international names",
    note="File 70302160546 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

ZXJK_TRIAL_1041: Final = Source(
    id=SourceId("zxjk-trial-1041"),
    kind=SourceKind.REGISTRY,
    title="Trial recruitment 1041, inclusion criteria (Chinese)",
    url="http://www.zxjkclinic.com/zhaomu/1041.html",
    reviewed="2026-11-26",
)

CHINESE_DRUG_ALIASES: Final = Source(
    id=SourceId("chinese-drug-aliases"),
    kind=SourceKind.DATABASE,
    title="Chinese drug names with brands and English names",
    note="File 18592038337 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

CHINESE_FOLLOW_UP_DRUGS: Final = Source(
    id=SourceId("chinese-follow-up-drugs"),
    kind=SourceKind.DATABASE,
    title="Chemotherapy drugs of a Chinese follow-up form",
    note="File 49009985596 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)

NCT00028106_RECORD: Final = Source(
    id=SourceId("nct00028106-record"),
    kind=SourceKind.REGISTRY,
    title="NCT00028106: iodine-131 metaiodobenzylguanidine",
    nct="NCT00028106",
    reviewed="2026-11-26",
)

HINT_TRIAL_DATA: Final = Source(
    id=SourceId("hint-trial-data"),
    kind=SourceKind.DATABASE,
    title="Clinical trial outcome prediction, trials of ClinicalTrials.gov with their drugs",
    url="https://github.com/futianfan/clinical-trial-outcome-prediction/tree/8dc0497/data",
    reviewed="2026-11-26",
)

TRIALBENCH_DATA: Final = Source(
    id=SourceId("trialbench-data"),
    kind=SourceKind.DATABASE,
    title="TrialBench, trials of ClinicalTrials.gov with their interventions",
    url="https://github.com/ML2Health/ML2ClinicalTrials/tree/7d9df75/Trialbench",
    reviewed="2026-11-26",
)

BRAZILIAN_THERAPY_LINES: Final = Source(
    id=SourceId("brazilian-therapy-lines"),
    kind=SourceKind.DATABASE,
    title="Lines of therapy by tumor type (Brazilian Portuguese)",
    note="File 57153602724 of a public code index; its repository is not told.",
    reviewed="2026-11-26",
)
