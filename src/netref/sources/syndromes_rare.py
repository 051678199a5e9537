"""Documents on rare hormonal syndromes, hormonal crisis after PRRT and hereditary syndromes."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import EMA, ENDOCRINE_SOCIETY, FDA, MHRA, NCI

ECONOMOPOULOS_2001: Final = Source(
    id=SourceId("economopoulos-2001"),
    kind=SourceKind.REVIEW,
    title=(
        "Economopoulos, Christopoulos. Somatostatinoma syndrome. Annals of "
        "Gastroenterology 2001;14(4):252-260"
    ),
    date="2001",
    reviewed="2026-11-26",
)
ACCESSSURGERY_SOMATOSTATINOMA: Final = Source(
    id=SourceId("accesssurgery-somatostatinoma"),
    kind=SourceKind.TEXTBOOK,
    title="AccessSurgery: Somatostatinoma (quick answers in surgery)",
    url="https://accesssurgery.mhmedical.com/content.aspx?sectionid=49662289&bookid=853",
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
SOMATOSTATINOMA_NF1_REVIEW: Final = Source(
    id=SourceId("somatostatinoma-nf1-review"),
    kind=SourceKind.REVIEW,
    title=(
        "Narrative review of somatostatinoma and its relation to neurofibromatosis type "
        "1, PMC7465002 (title not seen)"
    ),
    pmcid="PMC7465002",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7465002",
    reviewed="2026-11-26",
)
QUEST_SOMATOSTATIN_TEST: Final = Source(
    id=SourceId("quest-somatostatin-test"),
    kind=SourceKind.DATABASE,
    title="Quest Diagnostics Nichols Institute: Somatostatin, test 34480",
    url="https://jdos.nicholsinstitute.com/dos/LabFirst/test/160226",
    reviewed="2026-11-26",
)
MAYO_SOMATOSTATIN_TEST: Final = Source(
    id=SourceId("mayo-somatostatin-test"),
    kind=SourceKind.DATABASE,
    title="Mayo test catalog: Somatostatin (Plasma), FSOMA, Inter Science Institute",
    url="https://qa.testcatalog.org/show/FSOMA-18",
    reviewed="2026-11-26",
)
BORSON_CHAZOT_2012: Final = Source(
    id=SourceId("borson-chazot-2012"),
    kind=SourceKind.REVIEW,
    title=(
        "Borson-Chazot et al., Acromegaly induced by ectopic secretion of GHRH: a review "
        "30 years after GHRH discovery, Ann Endocrinol (Paris) 2012;73(6):497-502"
    ),
    date="2012-11-02",
    doi="10.1016/j.ando.2012.09.004",
    pmid="23122576",
    reviewed="2026-11-26",
)
ECTOPIC_ACROMEGALY_REVIEW_2022: Final = Source(
    id=SourceId("ectopic-acromegaly-review-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Acromegaly Caused by Ectopic Growth Hormone Releasing Hormone Secretion: A "
        "Review, Front Endocrinol 2022"
    ),
    date="2022-06-09",
    doi="10.3389/fendo.2022.867965",
    pmid="35757397",
    reviewed="2026-11-26",
)
GHRH_BRONCHIAL_CARCINOID_CASE: Final = Source(
    id=SourceId("ghrh-bronchial-carcinoid-case"),
    kind=SourceKind.PAPER,
    title=(
        "Acromegaly from a GHRH-secreting bronchial carcinoid in type 1 diabetes, case "
        "report, PMC3470463 (title not seen)"
    ),
    pmcid="PMC3470463",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3470463",
    reviewed="2026-11-26",
)
GHRH_LUNG_CASE: Final = Source(
    id=SourceId("ghrh-lung-case"),
    kind=SourceKind.PAPER,
    title=(
        "Growth hormone-releasing hormone-secreting pulmonary neuroendocrine tumor "
        "associated with pituitary hyperplasia and somatotropinoma, "
        "S2359-39972021000500648"
    ),
    url="http://www.scielo.br/scielo.php?script=sci_arttext&pid=S2359-39972021000500648&lang=pt",
    reviewed="2026-11-26",
)
ALMOHAREB_2013: Final = Source(
    id=SourceId("almohareb-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Almohareb, Rivera, A Case of Ectopic Growth Hormone Releasing Hormone (GHRH) "
        "from Pancreatic Neuroendocrine Tumor Resistant to Therapy, Open J Endocr Metab "
        "Dis 2013;3:271-275"
    ),
    date="2013",
    doi="10.4236/ojemd.2013.37037",
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
GIUSTINA_ACROMEGALY_CONSENSUS: Final = Source(
    id=SourceId("giustina-acromegaly-consensus"),
    kind=SourceKind.PAPER,
    title="Giustina et al., consensus criteria for excluding acromegaly by laboratory tests",
    note="Only a report of it was seen; title, journal and year were not.",
    reviewed="2026-11-26",
)
CARCINOID_ORG_FLUSHING: Final = Source(
    id=SourceId("carcinoid-org-flushing"),
    kind=SourceKind.PATIENT_PAGE,
    title="Carcinoid Cancer Foundation: Flushing (carcinoid flushing)",
    url="https://www.carcinoid.org/glossary/flushing-carcinoid-flushing/",
    reviewed="2026-11-26",
)
GUT_1987_CARCINOID_FLUSH: Final = Source(
    id=SourceId("gut-1987-carcinoid-flush"),
    kind=SourceKind.REVIEW,
    title="What is the cause of the carcinoid flush? Gut 1987;28:1413-1416, leading article",
    date="1987-11",
    doi="10.1136/gut.28.11.1413",
    reviewed="2026-11-26",
)
BRONCHIAL_ADENOMA_CARCINOID_SYNDROME: Final = Source(
    id=SourceId("bronchial-adenoma-carcinoid-syndrome"),
    kind=SourceKind.REVIEW,
    title="Bronchial Adenoma And The Carcinoid Syndrome",
    note="An old paper; authors, journal and year were not seen.",
    reviewed="2026-11-26",
)
RONNY_ALLAN_HISTAMINE: Final = Source(
    id=SourceId("ronny-allan-histamine"),
    kind=SourceKind.PATIENT_PAGE,
    title="Ronny Allan: Histamine, the NET effect",
    date="2024-02-06",
    url="https://ronnyallan.net/2024/02/06/histamine-the-net-effect",
    reviewed="2026-11-26",
)
ABOUT_COM_CARCINOID_FLUSHING: Final = Source(
    id=SourceId("about-com-carcinoid-flushing"),
    kind=SourceKind.PATIENT_PAGE,
    title="About.com Dermatology: Facial Flushing Caused by Carcinoid Syndrome",
    date="2014-01-30",
    url="http://dermatology.about.com/od/facialflushing/a/ffcarcinoid.htm",
    reviewed="2026-11-26",
)
RASTOGI_2018: Final = Source(
    id=SourceId("rastogi-2018"),
    kind=SourceKind.REVIEW,
    title=(
        "Rastogi et al., Flushing Disorders Associated with Gastrointestinal Symptoms: "
        "Part 1, Clin Med Res 2018;16(1-2):16-28"
    ),
    date="2018",
    reviewed="2026-11-26",
)
MAYO_N_METHYLHISTAMINE_TEST: Final = Source(
    id=SourceId("mayo-n-methylhistamine-test"),
    kind=SourceKind.DATABASE,
    title="Mayo test catalog: N-Methylhistamine, urine (NMH24, NMHR, NMHIN)",
    url="https://testcatalog.org/show/NMH1D",
    reviewed="2026-11-26",
)
TAPIA_RICO_2018: Final = Source(
    id=SourceId("tapia-rico-2018"),
    kind=SourceKind.REVIEW,
    title=(
        "Prevention and management of carcinoid crises in patients with high-risk "
        "neuroendocrine tumours undergoing peptide receptor radionuclide therapy (PRRT), "
        "Cancer Treat Rev 2018;66:1-6"
    ),
    date="2018-03-16",
    doi="10.1016/j.ctrv.2018.03.002",
    pmid="29602040",
    reviewed="2026-11-26",
)
COSA_2017_PRRT_CRISIS: Final = Source(
    id=SourceId("cosa-2017-prrt-crisis"),
    kind=SourceKind.PAPER,
    title=(
        "Li et al., Case series: Prevention and management of carcinoid crises in "
        "high-risk neuroendocrine patients undergoing PRRT, COSA Annual Scientific "
        "Meeting 2017, poster 178"
    ),
    date="2017-11-13",
    url="https://cosa-2017.p.asnevents.com.au/days/2017-11-13/abstract/47409",
    reviewed="2026-11-26",
)
SOZIO_2024: Final = Source(
    id=SourceId("sozio-2024"),
    kind=SourceKind.REVIEW,
    title=(
        "Sozio et al., Carcinoid crisis in Lutetium-177-Dotatate therapy of "
        "neuroendocrine tumors, EJNMMI Reports 2024"
    ),
    date="2024",
    doi="10.1186/s41824-024-00216-6",
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
UKINETS_2024_CARCINOID_FLARE: Final = Source(
    id=SourceId("ukinets-2024-carcinoid-flare"),
    kind=SourceKind.PAPER,
    title=(
        "Christie NHS Foundation Trust, management of carcinoid flare events during and "
        "after PRRT, UKINETS 2024, Endocrine Abstracts 105 P25"
    ),
    date="2024",
    url="https://endocrine-abstracts.org/ea/0105/ea0105p25",
    reviewed="2026-11-26",
)
LUTATHERA_MPR_MONOGRAPH: Final = Source(
    id=SourceId("lutathera-mpr-monograph"),
    kind=SourceKind.LABEL,
    title="Lutathera monograph, MPR (empr.com)",
    url="https://www.empr.com/drug/lutathera/",
    note="Undated; a digest of a US label for adults.",
    reviewed="2026-11-26",
)
LUTATHERA_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("lutathera-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Lutathera, important safety information for US professionals (hcp.lutathera.com)",
    url="https://hcp.lutathera.com/unsubscribe/",
    reviewed="2026-11-26",
)
TOLEDO_2009: Final = Source(
    id=SourceId("toledo-2009"),
    kind=SourceKind.REVIEW,
    title=(
        "Toledo et al., Hypercalcitoninemia is not Pathognomonic of Medullary Thyroid "
        "Carcinoma, Clinics 2009;64(7):699-706"
    ),
    date="2009-07",
    doi="10.1590/S1807-59322009000700015",
    pmid="19606248",
    pmcid="PMC2710445",
    reviewed="2026-11-26",
)
ASAN_CALCITONIN_2014: Final = Source(
    id=SourceId("asan-calcitonin-2014"),
    kind=SourceKind.PAPER,
    title=(
        "Cut-off of basal serum calcitonin for medullary thyroid carcinoma, Asan Medical "
        "Center, 2014 (title not seen)"
    ),
    date="2014",
    pmid="25041034",
    reviewed="2026-11-26",
)
BAE_2015: Final = Source(
    id=SourceId("bae-2015"),
    kind=SourceKind.REVIEW,
    title=(
        "Bae, Schaab, Kratzsch, Calcitonin as Biomarker for the Medullary Thyroid "
        "Carcinoma, Recent Results in Cancer Research 204"
    ),
    doi="10.1007/978-3-319-22542-5_5",
    reviewed="2026-11-26",
)
CALCITONIN_TWO_FACED_JANUS: Final = Source(
    id=SourceId("calcitonin-two-faced-janus"),
    kind=SourceKind.REVIEW,
    title=("Calcitonin in thyroid and extra-thyroid neuroendocrine neoplasms: The two-faced Janus"),
    url="https://research.uniroma1.it/pubblicazioni/49312",
    reviewed="2026-11-26",
)
MAYO_CALCITONIN_TEST: Final = Source(
    id=SourceId("mayo-calcitonin-test"),
    kind=SourceKind.DATABASE,
    title="Mayo test catalog: Calcitonin, Serum (CATN)",
    url="https://nrl.testcatalog.org/show/CALCITO",
    reviewed="2026-11-26",
)
MACROCALCITONIN_INTERFERENCE: Final = Source(
    id=SourceId("macrocalcitonin-interference"),
    kind=SourceKind.PAPER,
    title=(
        "Assay interference by macrocalcitonin in medullary thyroid carcinoma, J Clin "
        "Endocrinol Metab 101(2):653 (title not seen)"
    ),
    url="https://dbpia.nl.go.kr/jcem/article/101/2/653/2811028",
    reviewed="2026-11-26",
)
ECE_2017_CALCITONIN_NET: Final = Source(
    id=SourceId("ece-2017-calcitonin-net"),
    kind=SourceKind.PAPER,
    title=(
        "Calcitonin secreting neuroendocrine tumors in 38 patients, Clinical Center of "
        "Serbia, Endocrine Abstracts 2017;49:EP191 (title not seen)"
    ),
    date="2017",
    doi="10.1530/endoabs.49.EP191",
    reviewed="2026-11-26",
)
CALCITONIN_PANCREAS_SERIES: Final = Source(
    id=SourceId("calcitonin-pancreas-series"),
    kind=SourceKind.PAPER,
    title=(
        "Calcitonin-secreting tumors of the pancreas in 66 patients with pancreatic "
        "neuroendocrine tumors (title not seen)"
    ),
    url="https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/53742725",
    reviewed="2026-11-26",
)
HYPERCALCITONEMIA_PNET_CASES: Final = Source(
    id=SourceId("hypercalcitonemia-pnet-cases"),
    kind=SourceKind.PAPER,
    title="Pancreatic Neuroendocrine Tumors Presenting with Hypercalcitonemia, four cases",
    url="https://www.mendeley.com/catalogue/badf5b34-afe4-39e4-803e-dc26a85366aa/",
    reviewed="2026-11-26",
)
NOZIERES_CALCITONIN_NET: Final = Source(
    id=SourceId("nozieres-calcitonin-net"),
    kind=SourceKind.PAPER,
    title=(
        "Nozieres et al., Neuroendocrine tumors producing calcitonin: characteristics, "
        "prognosis and potential interest of calcitonin monitoring during follow-up"
    ),
    reviewed="2026-11-26",
)
CALCITONIN_PANCREATIC_TAIL_CASE_2000: Final = Source(
    id=SourceId("calcitonin-pancreatic-tail-case-2000"),
    kind=SourceKind.PAPER,
    title=(
        "Hypercalcitoninemia in a sporadic asymptomatic neuroendocrine tumor of the "
        "pancreatic tail, Dig Surg 2000;17(5):522-524"
    ),
    date="2000",
    doi="10.1159/000051953",
    pmid="11124561",
    reviewed="2026-11-26",
)
KON_2012: Final = Source(
    id=SourceId("kon-2012"),
    kind=SourceKind.PAPER,
    title=(
        "Kon et al., VIP and Calcitonin-Producing Pancreatic Neuroendocrine Tumor with "
        "Watery Diarrhea, J Pancreas 2012;13(2)"
    ),
    date="2012",
    url="https://primescholars.com/articles/vip-and-calcitoninproducing-pancreatic-neuroendocrine-tumor-with-watery-diarrhea-clinicopathological-features-and-the-ef-97769.html",
    reviewed="2026-11-26",
)
REHFELD_2024: Final = Source(
    id=SourceId("rehfeld-2024"),
    kind=SourceKind.REVIEW,
    title=(
        "Rehfeld, The CCKoma syndrome and its relation to the Zollinger-Ellison syndrome:"
        " a diagnostic challenge, 2024, pages 533-542"
    ),
    date="2024-02-01",
    doi="10.1080/00365521.2024.2308532",
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
BRANDI_2025: Final = Source(
    id=SourceId("brandi-2025"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Brandi et al., Multiple endocrine neoplasia type 1 (MEN1): recommendations and "
        "guidelines for best practice, 2025"
    ),
    date="2025-08",
    url="https://researchinformation.umcutrecht.nl/en/publications/multiple-endocrine-neoplasia-type-1-men1-recommendations-and-guid/",
    note="Abstract only: it prints no screening ages or intervals.",
    reviewed="2026-11-26",
)
KAMILARIS_2019: Final = Source(
    id=SourceId("kamilaris-2019"),
    kind=SourceKind.REVIEW,
    title=(
        "Kamilaris, Stratakis, Multiple Endocrine Neoplasia Type 1 (MEN1): An Update and "
        "the Significance of Early Genetic and Clinical Diagnosis, Front Endocrinol "
        "2019;10:339"
    ),
    date="2019-06-11",
    doi="10.3389/fendo.2019.00339",
    pmid="31263451",
    pmcid="PMC6584804",
    reviewed="2026-11-26",
)
WJEM_2015_MEN1_SURVEILLANCE: Final = Source(
    id=SourceId("wjem-2015-men1-surveillance"),
    kind=SourceKind.REVIEW,
    title=(
        "World J Exp Med 2015;5(2):124-129, table 1: surveillance of carriers of a MEN1 mutation"
    ),
    date="2015-05-20",
    doi="10.5493/wjem.v5.i2.124",
    reviewed="2026-11-26",
)
CLIN_CANCER_RES_MEN1_TABLE: Final = Source(
    id=SourceId("clin-cancer-res-men1-table"),
    kind=SourceKind.REVIEW,
    title="Clinical Cancer Research, table 1: Surveillance for MEN1 mutation carriers",
    url="http://clincancerres.aacrjournals.org/highwire/markup/154072/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The page shows the table alone, not the article it belongs to.",
    reviewed="2026-11-26",
)
CLIN_CANCER_RES_VHL_TABLE: Final = Source(
    id=SourceId("clin-cancer-res-vhl-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Clinical Cancer Research, table 4: Proposed vHL tumor surveillance regimen with "
        "an emphasis on the pediatric age range"
    ),
    url="http://clincancerres.aacrjournals.org/highwire/markup/153685/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
    note="The page shows the table alone, not the article it belongs to.",
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
ENDOTEXT_MEN2_2017: Final = Source(
    id=SourceId("endotext-men2-2017"),
    kind=SourceKind.TEXTBOOK,
    title=("Endotext: Multiple Endocrine Neoplasia Type 2A and Type 2B, NBK481898, update of 2017"),
    date="2017-10-08",
    url="https://www.ncbi.nlm.nih.gov/books/NBK481898/",
    reviewed="2026-11-26",
)
EVIQ_MEN2: Final = Source(
    id=SourceId("eviq-men2"),
    kind=SourceKind.PROTOCOL,
    title="eviQ 1526: RET (MEN2), risk management",
    url="https://www.eviq.org.au/cancer-genetics/adult/risk-management/1526-ret-men2-risk-management",
    reviewed="2026-11-26",
)
CHALLIS_2019: Final = Source(
    id=SourceId("challis-2019"),
    kind=SourceKind.REVIEW,
    title=(
        "Challis et al., What Is the Appropriate Management of Nonfunctioning Pancreatic "
        "Neuroendocrine Tumours Disclosed on Screening in Adult Patients With MEN1? Clin "
        "Endocrinol 2019;91(6):708-715"
    ),
    date="2019",
    url="https://www.medscape.com/viewarticle/921642_7",
    reviewed="2026-11-26",
)
GEURTS_2020: Final = Source(
    id=SourceId("geurts-2020"),
    kind=SourceKind.REVIEW,
    title=(
        "Geurts, Inherited syndromes involving pancreatic neuroendocrine tumors, J "
        "Gastrointest Oncol 2020;11(3):559-566"
    ),
    date="2020-06",
    doi="10.21037/jgo.2020.03.09",
    pmid="32655935",
    pmcid="PMC7340802",
    reviewed="2026-11-26",
)
COCO_2023: Final = Source(
    id=SourceId("coco-2023"),
    kind=SourceKind.REVIEW,
    title=(
        "Coco, Leanza, Von Hippel-Lindau is Associated to Pancreatic Neuroendocrine "
        "Tumors: A Comprehensive Review, J Kidney Cancer VHL 2023;10(2):13-20"
    ),
    date="2023-05-23",
    url="https://jkcvhl.com/index.php/jkcvhl/article/view/272/468",
    reviewed="2026-11-26",
)
WELIREG_EU_LABEL_2025: Final = Source(
    id=SourceId("welireg-eu-label-2025"),
    kind=SourceKind.LABEL,
    title=(
        "Welireg 40 mg film-coated tablets (belzutifan), EU summary of product "
        "characteristics, 2025"
    ),
    body=EMA,
    date="2025",
    reviewed="2026-11-26",
)
WELIREG_UK_LABEL_2024: Final = Source(
    id=SourceId("welireg-uk-label-2024"),
    kind=SourceKind.LABEL,
    title=(
        "Welireg 40 mg film-coated tablets (belzutifan), UK summary of product "
        "characteristics, emc 14126"
    ),
    body=MHRA,
    date="2024-01-16",
    url="https://www.medicines.org.uk/emc/product/14126",
    reviewed="2026-11-26",
)
GRUBER_2016: Final = Source(
    id=SourceId("gruber-2016"),
    kind=SourceKind.PAPER,
    title=(
        "Gruber et al., Pheochromocytoma and paraganglioma in patients with "
        "neurofibromatosis type 1, Clin Endocrinol 2016"
    ),
    date="2016",
    pmid="27460956",
    reviewed="2026-11-26",
)
AL_SHAREFI_2019: Final = Source(
    id=SourceId("al-sharefi-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Al-Sharefi et al., Clinical Presentation and Outcomes of "
        "Phaeochromocytomas/Paragangliomas in Neurofibromatosis Type 1, Eur Endocrinol "
        "2019;15(2):95-100"
    ),
    date="2019-08-16",
    doi="10.17925/EE.2019.15.2.95",
    pmid="31616500",
    pmcid="PMC6785954",
    reviewed="2026-11-26",
)
NF1_PHEOCHROMOCYTOMA_LETTER: Final = Source(
    id=SourceId("nf1-pheochromocytoma-letter"),
    kind=SourceKind.PAPER,
    title=(
        "Letter on screening for pheochromocytoma in neurofibromatosis type 1, PMC8182781"
        " (title not seen)"
    ),
    pmcid="PMC8182781",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8182781",
    reviewed="2026-11-26",
)
RELLES_2010: Final = Source(
    id=SourceId("relles-2010"),
    kind=SourceKind.REVIEW,
    title=(
        "Relles et al., Periampullary and duodenal neoplasms in neurofibromatosis type 1,"
        " J Gastrointest Surg 2010;14:1052-1061"
    ),
    date="2010",
    doi="10.1007/s11605-009-1123-0",
    pmid="20300877",
    reviewed="2026-11-26",
)
NF1_DUODENAL_CASE: Final = Source(
    id=SourceId("nf1-duodenal-case"),
    kind=SourceKind.PAPER,
    title=(
        "Synchronic Duodenal Gastrointestinal Stromal Tumor and Neuroendocrine Tumor in "
        "Association with Neurofibromatosis Type 1: A Case Report"
    ),
    url="https://www.scirp.org/journal/paperinformation?paperid=86563",
    reviewed="2026-11-26",
)
TSC_PNET_2021: Final = Source(
    id=SourceId("tsc-pnet-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Nonfunctional pancreatic neuroendocrine tumors in tuberous sclerosis complex, "
        "Front Neurol 2021 (title not seen)"
    ),
    date="2021",
    doi="10.3389/fneur.2021.627672",
    reviewed="2026-11-26",
)
TSC_PANNET_MGH_SERIES: Final = Source(
    id=SourceId("tsc-pannet-mgh-series"),
    kind=SourceKind.PAPER,
    title=(
        "Pancreatic neuroendocrine tumors associated with tuberous sclerosis complex, "
        "Massachusetts General Hospital (title not seen)"
    ),
    url="https://staging.scite.ai/authors/larson-am-PD52dR",
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
AFINITOR_US_LABEL_2018: Final = Source(
    id=SourceId("afinitor-us-label-2018"),
    kind=SourceKind.LABEL,
    title=(
        "Afinitor and Afinitor Disperz (everolimus), US prescribing information, "
        "highlights of 4/2018"
    ),
    body=FDA,
    date="2018-04",
    reviewed="2026-11-26",
)
AFINITOR_DISPERZ_MPR_MONOGRAPH: Final = Source(
    id=SourceId("afinitor-disperz-mpr-monograph"),
    kind=SourceKind.LABEL,
    title="Afinitor Disperz monograph, MPR (mimslearning.co.uk)",
    url="http://www.mimslearning.co.uk/afinitor-disperz/drug/34296/",
    note="Undated; a digest of a US label.",
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
VOTUBIA_EU_LABEL: Final = Source(
    id=SourceId("votubia-eu-label"),
    kind=SourceKind.LABEL,
    title=("Votubia 2.5, 5 and 10 mg tablets (everolimus), EU summary of product characteristics"),
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-26",
)
