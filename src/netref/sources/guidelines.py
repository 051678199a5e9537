"""Guidelines, guidance papers and summaries of evidence."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import (
    ASCO,
    CANCER_CARE_ONTARIO,
    CPIC,
    DPWG,
    ENDOCRINE_SOCIETY,
    ENETS,
    ESC,
    HYPONATREMIA_GUIDELINE_GROUP,
    KOREAN_SOCIETY_OF_NEPHROLOGY,
    NCCN,
    NCI,
    NETPRAXIS,
    NICE,
    OPTIMAL_CARE_PATHWAYS,
    SCOTTISH_MEDICINES_CONSORTIUM,
)

ASCO_GEP_NET_2023: Final = Source(
    id=SourceId("asco-gep-net-2023"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Del Rivero et al., Systemic Therapy for Tumor Control in Metastatic "
        "Well-Differentiated Gastroenteropancreatic Neuroendocrine Tumors: ASCO Guideline, "
        "J Clin Oncol 2023"
    ),
    body=ASCO,
    date="2023-09-29",
    doi="10.1200/JCO.23.01529",
    url="https://ace.asco.org/guidelines/189528",
    note="The pocket guide prints September 27, 2023.",
    unseen=(
        "the full text; read were the abstract and the first recommendations in a pocket "
        "guide, without the strengths of the later ones"
    ),
    reviewed="2026-11-23",
)

ASCO_SYMPTOM_MANAGEMENT_2025: Final = Source(
    id=SourceId("asco-symptom-management-2025"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Perez et al., Symptom Management for Well-Differentiated Gastroenteropancreatic "
        "Neuroendocrine Tumors: ASCO Guideline, JCO Oncol Pract 2025"
    ),
    body=ASCO,
    date="2025-05-09",
    doi="10.1200/OP-25-00133",
    pmid="40344544",
    unseen=(
        "the full text with recommendation numbers and grades; read were the abstract and a digest"
    ),
    reviewed="2026-11-23",
)

AUSTRALASIAN_PRRT_CRISIS_STATEMENT: Final = Source(
    id=SourceId("australasian-prrt-crisis-statement"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Australasian consensus statement on hormonal crises following PRRT. "
        "Neuroendocrinology 113(3):281"
    ),
    url="https://karger.com/nen/article/113/3/281/835373/Australasian-Consensus-Statement-on-the",
    reviewed="2026-11-26",
)

BRANDI_2025: Final = Source(
    id=SourceId("brandi-2025"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Brandi et al., Multiple endocrine neoplasia type 1 (MEN1): recommendations and "
        "guidelines for best practice, 2025"
    ),
    date="2025-08",
    url="https://researchinformation.umcutrecht.nl/en/publications/multiple-endocrine-neoplasia-type-1-men1-recommendations-and-guid/",
    unseen="the full text; the abstract, which was read, prints no screening ages or intervals",
    reviewed="2026-11-26",
)

CCO_GEP_NET_2016: Final = Source(
    id=SourceId("cco-gep-net-2016"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Singh et al., Systemic therapy of incurable gastroenteropancreatic neuroendocrine "
        "tumours, Cancer Care Ontario PEBC 2-21, 2016 (also Curr Oncol 2017;24:249-255)"
    ),
    body=CANCER_CARE_ONTARIO,
    date="2016-12-09",
    doi="10.3747/co.24.3634",
    url="https://www.mdpi.com/1718-7729/24/4/3634",
    unseen="all but recommendations 1 and 2",
    reviewed="2026-11-23",
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

EAST_REGION_FORMULARY_NET: Final = Source(
    id=SourceId("east-region-formulary-net"),
    kind=SourceKind.GUIDELINE,
    title="East Region Formulary (NHS Scotland): neuroendocrine tumors",
    url="https://staging.formulary.nhs.scot/east/malignant-disease-and-immunosuppression/malignant-disease/neuroendocrine-tumours",
    reviewed="2026-11-23",
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

ENDOCRINE_SOCIETY_CUSHING_DIAGNOSIS_2008: Final = Source(
    id=SourceId("endocrine-society-cushing-diagnosis-2008"),
    kind=SourceKind.GUIDELINE,
    title=("The diagnosis of Cushing's syndrome: an Endocrine Society clinical practice guideline"),
    body=ENDOCRINE_SOCIETY,
    pmid="18334580",
    unseen="the full text; read was the abstract",
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
    unseen="the paper itself; read were summaries of its recommendations",
    reviewed="2026-11-26",
)

ENDOCRINE_SOCIETY_HYPOGLYCEMIA_2009: Final = Source(
    id=SourceId("endocrine-society-hypoglycemia-2009"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Cryer et al., Evaluation and Management of Adult Hypoglycemic Disorders: an "
        "Endocrine Society Clinical Practice Guideline, J Clin Endocrinol Metab "
        "2009;94(3):709-28"
    ),
    body=ENDOCRINE_SOCIETY,
    date="2009-03",
    doi="10.1210/jc.2008-1410",
    pmid="19088155",
    note=(
        "Insulin of 3 uU/mL is printed as 18 pmol/L in one copy and as 21 pmol/L in two "
        "tables taken from it."
    ),
    reviewed="2026-11-23",
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

ENETS_2016_RECOMMENDATIONS: Final = Source(
    id=SourceId("enets-2016-recommendations"),
    kind=SourceKind.GUIDELINE,
    title="ENETS 2016 recommendations, as tabulated in a 2017 review (doi:10.5114/wo.2017.68619)",
    body=ENETS,
    date="2016",
    unseen="the papers themselves; read was a table in a review that takes them over",
    reviewed="2026-11-23",
)

ENETS_CARCINOID_2022: Final = Source(
    id=SourceId("enets-carcinoid-2022"),
    kind=SourceKind.GUIDELINE,
    title="ENETS guidance paper for carcinoid syndrome and carcinoid heart disease, 2022",
    body=ENETS,
    date="2022",
    unseen="the paper itself; read was an announcement of it",
    reviewed="2026-11-26",
)

ENETS_CHEMOTHERAPY_2017: Final = Source(
    id=SourceId("enets-chemotherapy-2017"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Garcia-Carbonero et al., ENETS Consensus Guidelines for the Standards of Care: "
        "Systemic Therapy - Chemotherapy, Neuroendocrinology 2017;105(3):281-294"
    ),
    body=ENETS,
    date="2017-09-01",
    url="https://karger.com/nen/article-abstract/105/3/281/227471",
    unseen="the full text; read was the abstract",
    reviewed="2026-11-23",
)

ENETS_FUNCTIONING_PNET_2023: Final = Source(
    id=SourceId("enets-functioning-pnet-2023"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Hofland et al., ENETS 2023 guidance paper for functioning pancreatic neuroendocrine "
        "tumour syndromes, J Neuroendocrinol 2023"
    ),
    body=ENETS,
    date="2023-08",
    doi="10.1111/jne.13318",
    pmid="37578384",
    unseen="the full text; read were the abstract and digests",
    reviewed="2026-11-23",
)

ENETS_NEC_2023: Final = Source(
    id=SourceId("enets-nec-2023"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Sorbye et al., ENETS 2023 guidance paper for digestive neuroendocrine carcinoma, "
        "J Neuroendocrinol 2023;35(3):e13249"
    ),
    body=ENETS,
    date="2023-03-16",
    doi="10.1111/jne.13249",
    pmid="36924180",
    unseen="the full text; read was the abstract",
    reviewed="2026-11-23",
)

ENETS_PERIOPERATIVE_2017: Final = Source(
    id=SourceId("enets-perioperative-2017"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Kaltsas G, et al. ENETS consensus guidelines: pre- and perioperative therapy in "
        "patients with neuroendocrine tumors. Neuroendocrinology 2017;105:245-254"
    ),
    body=ENETS,
    date="2017",
    doi="10.1159/000461583",
    pmid="28253514",
    unseen="the paper itself; read was what a manual takes from it",
    reviewed="2026-11-26",
)

ESC_CARDIO_ONCOLOGY_2022: Final = Source(
    id=SourceId("esc-cardio-oncology-2022"),
    kind=SourceKind.GUIDELINE,
    title="2022 ESC Guidelines on cardio-oncology, developed with EHA, ESTRO and IC-OS",
    body=ESC,
    date="2022",
    doi="10.1093/eurheartj/ehac244",
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

GUT_GEP_NET_GUIDELINE_TABLE_3: Final = Source(
    id=SourceId("gut-gep-net-guideline-table-3"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Gut guideline on gastroenteropancreatic neuroendocrine tumours, table 3: clinical "
        "features of pancreatic neuroendocrine tumours"
    ),
    url="https://gut.bmj.com/highwire/markup/172559/expansion",
    reviewed="2026-11-23",
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

LAUDICELLA_2025: Final = Source(
    id=SourceId("laudicella-2025"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Laudicella et al., AIMN, ITANET, SIE joint position paper for the recognition, "
        "prevention and management of NET carcinoid syndrome and crises during PRRT, Eur "
        "J Nucl Med Mol Imaging 2025"
    ),
    date="2025-10-07",
    doi="10.1007/s00259-025-07596-2",
    pmid="41055768",
    reviewed="2026-11-26",
)

NCCN_2021_VOTES: Final = Source(
    id=SourceId("nccn-2021-votes"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NCCN Guidelines for Neuroendocrine and Adrenal Tumors V.1.2021, disclosure of panel "
        "votes of 2020-11-09"
    ),
    body=NCCN,
    date="2020-11-09",
    url="https://www.scribd.com/document/695779125/Neuroendocrine-1-2021-110920",
    unseen="the guidelines themselves; read was the disclosure of panel votes",
    reviewed="2026-11-23",
)

NETPRAXIS_2016: Final = Source(
    id=SourceId("netpraxis-2016"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Management of controversial gastroenteropancreatic neuroendocrine tumour clinical "
        "situations with somatostatin analogues: Delphi panel of the NETPraxis program, BMC "
        "Cancer 2016;16:858"
    ),
    body=NETPRAXIS,
    date="2016-11-07",
    doi="10.1186/s12885-016-2901-1",
    pmcid="PMC5100262",
    url="https://bmccancer.biomedcentral.com/articles/10.1186/s12885-016-2901-1",
    note="An expert panel, not the guideline of a society.",
    unseen="all but the abstract and tables 2 and 6",
    reviewed="2026-11-23",
)

NICE_TA449: Final = Source(
    id=SourceId("nice-ta449"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NICE technology appraisal guidance TA449: everolimus and sunitinib for neuroendocrine "
        "tumors"
    ),
    body=NICE,
    date="2017-06-28",
    url="https://www.nice.org.uk/guidance/ta449/chapter/1-Recommendations",
    unseen="all but sections 1.1 and 1.2",
    reviewed="2026-11-23",
)

NICE_TA539: Final = Source(
    id=SourceId("nice-ta539"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NICE technology appraisal guidance TA539: lutetium (177Lu) oxodotreotide for "
        "unresectable or metastatic neuroendocrine tumors"
    ),
    body=NICE,
    date="2018-08-29",
    url="https://nice.org.uk/guidance/ta539",
    unseen="all but section 1.1",
    reviewed="2026-11-23",
)

NICE_TA630: Final = Source(
    id=SourceId("nice-ta630"),
    kind=SourceKind.GUIDELINE,
    title=("NICE TA630: larotrectinib for NTRK fusion-positive solid tumors, section 2"),
    body=NICE,
    url="https://nice.org.uk/guidance/ta630/chapter/2-Information-about-larotrectinib",
    unseen="all but section 2",
    reviewed="2026-11-26",
)

OPTIMAL_CARE_PATHWAY_NET: Final = Source(
    id=SourceId("optimal-care-pathway-net"),
    kind=SourceKind.GUIDELINE,
    title="Optimal care pathway for people with neuroendocrine tumours, section 4.2.2",
    body=OPTIMAL_CARE_PATHWAYS,
    url="https://optimalcarepathways.com.au/ocp-nt-step-subsection-4-2-2/",
    unseen="all but section 4.2.2",
    reviewed="2026-11-23",
)

PDQ_CHILD_MEN_2025: Final = Source(
    id=SourceId("pdq-child-men-2025"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Childhood Multiple Endocrine Neoplasia (MEN) Syndromes Treatment, health "
        "professional version, updated 2025-04-03"
    ),
    body=NCI,
    date="2025-04-03",
    url="https://www.cancer.gov/types/multiple-endocrine-neoplasia/hp-child-men-syndromes-treatment-pdq",
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)

PDQ_ENDOCRINE_GENETICS_2024: Final = Source(
    id=SourceId("pdq-endocrine-genetics-2024"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Genetics of Endocrine and Neuroendocrine Neoplasias, health professional "
        "version, updated 2024-12-13"
    ),
    body=NCI,
    date="2024-12-13",
    url="https://www.cancer.gov/types/thyroid/hp/medullary-thyroid-genetics-pdq",
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)

PDQ_ENDOCRINE_GENETICS_TABLE_2: Final = Source(
    id=SourceId("pdq-endocrine-genetics-table-2"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Genetics of Endocrine and Neuroendocrine Neoplasias, older print of table 2:"
        " surveillance of MEN1 (NCBI Bookshelf NBK65830)"
    ),
    body=NCI,
    url="http://www.ncbi.nlm.nih.gov/books/NBK65830/table/CDR0000062890__857/?report=objectonly",
    note=("Undated; older than the summary of 2024-12-13. A summary of evidence, not a guideline."),
    reviewed="2026-11-26",
)

PDQ_GI_NET_2025: Final = Source(
    id=SourceId("pdq-gi-net-2025"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Gastrointestinal Neuroendocrine Tumors Treatment, health professional version, "
        "updated 2025-05-09"
    ),
    body=NCI,
    date="2025-05-09",
    pmid="26389233",
    url=(
        "https://www.cancer.gov/types/gi-neuroendocrine-tumors/hp/gi-neuroendocrine-treatment-pdq"
    ),
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-23",
)

PDQ_HYPERCALCEMIA: Final = Source(
    id=SourceId("pdq-hypercalcemia"),
    kind=SourceKind.SUMMARY,
    title=("PDQ Hypercalcemia, supportive care, health professional version (repost by WebMD)"),
    body=NCI,
    note="Undated repost; page 4, management.",
    reviewed="2026-11-26",
)

PDQ_ISLET_CELL_2008: Final = Source(
    id=SourceId("pdq-islet-cell-2008"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Islet Cell Tumors (Endocrine Pancreas) Treatment, health professional version, "
        "modified 2008-10-31"
    ),
    body=NCI,
    date="2008-10-31",
    url=(
        "https://webarchive.library.unt.edu/eot2008/20090117060731/http://www.cancer.gov/"
        "cancertopics/pdq/treatment/isletcell/HealthProfessional/page8"
    ),
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-23",
)

PDQ_KIDNEY_VHL_TABLE_5: Final = Source(
    id=SourceId("pdq-kidney-vhl-table-5"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Genetics of Kidney Cancer, older print of table 5: surveillance of von "
        "Hippel-Lindau syndrome"
    ),
    body=NCI,
    url="http://www.cancer.gov/cancertopics/pdq/genetics/kidney/HealthProfessional/Table5",
    note="Undated and old. A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)

PDQ_MEN2_2025: Final = Source(
    id=SourceId("pdq-men2-2025"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Multiple Endocrine Neoplasia Type 2 (MEN2), health professional version, "
        "updated 2025-02-14"
    ),
    body=NCI,
    date="2025-02-14",
    url="https://www.cancer.gov/publications/pdq/information-summaries/genetics/men2-hp-pdq",
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)

PDQ_MERKEL_CELL_2025: Final = Source(
    id=SourceId("pdq-merkel-cell-2025"),
    kind=SourceKind.SUMMARY,
    title="PDQ Merkel Cell Carcinoma Treatment, health professional version, updated 05/09/2025",
    body=NCI,
    date="2025-05-09",
    url="https://www.cancer.gov/types/skin/hp/merkel-cell-treatment-pdq",
    reviewed="2026-11-23",
)

PDQ_PHEOCHROMOCYTOMA_2024: Final = Source(
    id=SourceId("pdq-pheochromocytoma-2024"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Pheochromocytoma and Paraganglioma Treatment, health professional version, updated"
        " 12/12/2024"
    ),
    body=NCI,
    date="2024-12-12",
    url="https://www.cancer.gov/types/pheochromocytoma/hp/pheochromocytoma-treatment-pdq",
    reviewed="2026-11-23",
)

PDQ_PNET_2025: Final = Source(
    id=SourceId("pdq-pnet-2025"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment, health "
        "professional version, updated 2025-05-09"
    ),
    body=NCI,
    date="2025-05-09",
    pmid="26389309",
    url="https://www.cancer.gov/types/pancreatic/hp/pnet-treatment-pdq",
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-23",
)

PDQ_SMALL_CELL_LUNG: Final = Source(
    id=SourceId("pdq-small-cell-lung"),
    kind=SourceKind.SUMMARY,
    title="PDQ Small Cell Lung Cancer Treatment, health professional version",
    body=NCI,
    url="https://www.cancer.gov/types/lung/hp/small-cell-lung-treatment-pdq",
    reviewed="2026-11-26",
)

PDQ_THYROID_2025: Final = Source(
    id=SourceId("pdq-thyroid-2025"),
    kind=SourceKind.SUMMARY,
    title="PDQ Thyroid Cancer Treatment, health professional version, updated 05/09/2025",
    body=NCI,
    date="2025-05-09",
    url="https://www.cancer.gov/types/thyroid/hp/thyroid-treatment-pdq",
    reviewed="2026-11-23",
)

PDQ_VHL_2024: Final = Source(
    id=SourceId("pdq-vhl-2024"),
    kind=SourceKind.SUMMARY,
    title="PDQ Von Hippel-Lindau Disease, health professional version, updated 2024-10-23",
    body=NCI,
    date="2024-10-23",
    url="https://www.cancer.gov/publications/pdq/information-summaries/genetics/vhl-syndrome-hp-pdq",
    note="A summary of evidence, not a guideline.",
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

SMC_LUTATHERA_2018: Final = Source(
    id=SourceId("smc-lutathera-2018"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice 1337/18: lutetium (177Lu) oxodotreotide (Lutathera)",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2018-07-09",
    url=(
        "https://scottishmedicines.org.uk/medicines-advice/"
        "lutetium-177lu-oxodotreotide-lutathera-fullsubmission-133718"
    ),
    unseen="all but the advice",
    reviewed="2026-11-23",
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

THAKKER_2012: Final = Source(
    id=SourceId("thakker-2012"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Thakker et al., Clinical practice guidelines for multiple endocrine neoplasia "
        "type 1 (MEN1), Endocrine Society"
    ),
    body=ENDOCRINE_SOCIETY,
    date="2012",
    doi="10.1210/jc.2012-1230",
    note="Abstract and tables adapted from it were seen, not its full text.",
    reviewed="2026-11-26",
)

TSC_CONSENSUS_2021: Final = Source(
    id=SourceId("tsc-consensus-2021"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Northrup et al., Updated International Tuberous Sclerosis Complex Diagnostic "
        "Criteria and Surveillance and Management Recommendations, Pediatr Neurol "
        "2021;123:50-66"
    ),
    date="2021-07-23",
    reviewed="2026-11-26",
)

UK_TSC_GUIDELINE_TABLE_4: Final = Source(
    id=SourceId("uk-tsc-guideline-table-4"),
    kind=SourceKind.GUIDELINE,
    title=(
        "UK recommendations on tuberous sclerosis complex, table 4, PMC6851053 (title not seen)"
    ),
    pmcid="PMC6851053",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6851053/table/T4",
    reviewed="2026-11-26",
)
