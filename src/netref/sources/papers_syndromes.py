"""Papers and reviews on all other hormonal syndromes and on hereditary ones."""

from typing import Final

from ..model import Source, SourceId, SourceKind

ABELL_2015: Final = Source(
    id=SourceId("abell-2015"),
    kind=SourceKind.PAPER,
    title=(
        "Abell et al., Prolonged life-threatening hypoglycaemia following dose escalation of "
        "octreotide LAR in a malignant polysecreting pancreatic NET, Endocrinol Diabetes "
        "Metab Case Rep 2015"
    ),
    date="2015-01-01",
    doi="10.1530/EDM-14-0097",
    pmid="25755880",
    pmcid="PMC4313612",
    reviewed="2026-11-23",
)

ALJADIR_2015: Final = Source(
    id=SourceId("aljadir-2015"),
    kind=SourceKind.REVIEW,
    title=(
        "AlJadir, Insulinoma: literature's review (part 1), Endocrinol Metab Int J "
        "2015;2(3):112-122"
    ),
    date="2015",
    doi="10.15406/emij.2015.02.00025",
    reviewed="2026-11-23",
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

BRONCHIAL_ADENOMA_CARCINOID_SYNDROME: Final = Source(
    id=SourceId("bronchial-adenoma-carcinoid-syndrome"),
    kind=SourceKind.REVIEW,
    title="Bronchial Adenoma And The Carcinoid Syndrome",
    note="An old paper; authors, journal and year were not seen.",
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

CALCITONIN_TWO_FACED_JANUS: Final = Source(
    id=SourceId("calcitonin-two-faced-janus"),
    kind=SourceKind.REVIEW,
    title=("Calcitonin in thyroid and extra-thyroid neuroendocrine neoplasms: The two-faced Janus"),
    url="https://research.uniroma1.it/pubblicazioni/49312",
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

ENM_INSULINOMA_CRITERIA_2014: Final = Source(
    id=SourceId("enm-insulinoma-criteria-2014"),
    kind=SourceKind.PAPER,
    title=(
        "Clinical implications of various criteria for the biochemical diagnosis of "
        "insulinoma, Endocrinol Metab (Seoul) 2014;29(4):498-504"
    ),
    date="2014-12-29",
    doi="10.3803/EnM.2014.29.4.498",
    note=(
        "Prints insulin >= 8 pmol/L for the Endocrine Society limit of 18 pmol/L: a likely "
        "misprint, not used."
    ),
    reviewed="2026-11-23",
)

EVEROLIMUS_INSULINOMA_CASE_2013: Final = Source(
    id=SourceId("everolimus-insulinoma-case-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Resistant malignant insulinoma responding to everolimus (case), Hindawi crie 2013, 636175"
    ),
    date="2013",
    url="https://www.hindawi.com/journals/crie/2013/636175/cta/",
    reviewed="2026-11-23",
)

GAMA_1995: Final = Source(
    id=SourceId("gama-1995"),
    kind=SourceKind.PAPER,
    title=(
        "Gama, Marks, Wright, Teale, octreotide in a patient with a proinsulinoma, Clin "
        "Endocrinol (Oxf) 1995;43(1):117-20"
    ),
    date="1995-07",
    doi="10.1111/j.1365-2265.1995.tb01901.x",
    pmid="7641403",
    reviewed="2026-11-23",
)

GASTRINOMA_CHINESE_18: Final = Source(
    id=SourceId("gastrinoma-chinese-18"),
    kind=SourceKind.PAPER,
    title="Gastrinoma: case and review of the Chinese literature (18 cases)",
    pmcid="PMC4840999",
    reviewed="2026-11-23",
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

GIBRIL_2004: Final = Source(
    id=SourceId("gibril-2004"),
    kind=SourceKind.PAPER,
    title=(
        "Gibril et al., Zollinger-Ellison syndrome, diagnostic criteria, Medicine (Baltimore)"
        " 2004;83:43-83"
    ),
    date="2004",
    note="Not seen itself; only its criteria as listed by medicalcriteria.com.",
    reviewed="2026-11-23",
)

GILL_DIAZOXIDE_SURVEY: Final = Source(
    id=SourceId("gill-diazoxide-survey"),
    kind=SourceKind.PAPER,
    title=(
        "Gill, Rauf, MacFarlane, Diazoxide treatment for insulinoma: a national UK survey, "
        "Postgrad Med J 73(864):640"
    ),
    url="https://pmj.bmj.com/content/73/864/640",
    reviewed="2026-11-23",
)

GIUSTINA_ACROMEGALY_CONSENSUS: Final = Source(
    id=SourceId("giustina-acromegaly-consensus"),
    kind=SourceKind.PAPER,
    title="Giustina et al., consensus criteria for excluding acromegaly by laboratory tests",
    note="Only a report of it was seen; title, journal and year were not.",
    reviewed="2026-11-26",
)

GLUCAGONOMA_UPDATED_REVIEW: Final = Source(
    id=SourceId("glucagonoma-updated-review"),
    kind=SourceKind.REVIEW,
    title="Glucagonoma and glucagonoma syndrome: an updated review (86 cases of 2017 to 2024)",
    note="Seen as an abstract without authors, identifiers or date.",
    reviewed="2026-11-23",
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

GUETTIER_2013: Final = Source(
    id=SourceId("guettier-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Guettier et al., The role of proinsulin and insulin in the diagnosis of insulinoma: "
        "a critical evaluation of the Endocrine Society guideline, J Clin Endocrinol Metab "
        "2013"
    ),
    date="2013-12",
    doi="10.1210/jc.2013-2182",
    pmid="24081736",
    pmcid="PMC3849676",
    note=(
        "One copy of the abstract prints a question mark for the comparator signs; a second "
        "one prints >=."
    ),
    reviewed="2026-11-23",
)

GUT_1987_CARCINOID_FLUSH: Final = Source(
    id=SourceId("gut-1987-carcinoid-flush"),
    kind=SourceKind.REVIEW,
    title="What is the cause of the carcinoid flush? Gut 1987;28:1413-1416, leading article",
    date="1987-11",
    doi="10.1136/gut.28.11.1413",
    reviewed="2026-11-26",
)

HOFF_1998: Final = Source(
    id=SourceId("hoff-1998"),
    kind=SourceKind.PAPER,
    title=(
        "Hoff, Vassilopoulou-Sellin, The role of glucagon administration in the diagnosis and"
        " treatment of patients with tumor hypoglycemia, Cancer 1998;82(8):1585"
    ),
    date="1998-04-15",
    url=(
        "https://zendy.io/title/10.1002/%28sici%291097-0142%2819980415%2982%3A8%3C1585%3A%3Aaid-cncr22%3E3.0.co%3B2-%23"
    ),
    note="The DOI printed in the copy carries a stray character and is left out.",
    reviewed="2026-11-23",
)

HYPERCALCITONEMIA_PNET_CASES: Final = Source(
    id=SourceId("hypercalcitonemia-pnet-cases"),
    kind=SourceKind.PAPER,
    title="Pancreatic Neuroendocrine Tumors Presenting with Hypercalcitonemia, four cases",
    url="https://www.mendeley.com/catalogue/badf5b34-afe4-39e4-803e-dc26a85366aa/",
    reviewed="2026-11-26",
)

ITO_2023: Final = Source(
    id=SourceId("ito-2023"),
    kind=SourceKind.REVIEW,
    title=(
        "Ito, Ramos-Alvarez, Jensen, Successful Lifetime/Long-Term Medical Treatment of Acid "
        "Hypersecretion in Zollinger-Ellison Syndrome, Cancers 2023"
    ),
    date="2023-02-21",
    doi="10.3390/cancers15051377",
    reviewed="2026-11-23",
)

ITO_2024: Final = Source(
    id=SourceId("ito-2024"),
    kind=SourceKind.PAPER,
    title=(
        "Ito, Ramos-Alvarez, Jensen, Long-Term PPI Treatment Can Cause Vitamin B12 Deficiency"
        " in Zollinger-Ellison Syndrome Patients, Int J Mol Sci 2024"
    ),
    date="2024-07-02",
    doi="10.3390/ijms25137286",
    reviewed="2026-11-23",
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

KHALID_2017: Final = Source(
    id=SourceId("khalid-2017"),
    kind=SourceKind.REVIEW,
    title="Khalid et al., Glucagon Secreting Tumors and Glucagonoma Syndrome, JSM 2017",
    date="2017-02-10",
    note="Seen as an abstract without identifiers.",
    reviewed="2026-11-23",
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

LEE_2019: Final = Source(
    id=SourceId("lee-2019"),
    kind=SourceKind.REVIEW,
    title=(
        "Lee, Ramos-Alvarez, Ito, Jensen, Insights into Effects/Risks of Chronic "
        "Hypergastrinemia and Lifelong PPI Treatment, Int J Mol Sci 2019"
    ),
    date="2019",
    doi="10.3390/ijms20205128",
    pmcid="PMC6829234",
    note=(
        "The share of patients cured, as printed in the abstract, looks like a misprint and "
        "is not used."
    ),
    reviewed="2026-11-23",
)

LUO_2016: Final = Source(
    id=SourceId("luo-2016"),
    kind=SourceKind.PAPER,
    title=(
        "Luo Y, et al. Glucagon-like peptide-1 receptor PET/CT with 68Ga-NOTA-exendin-4 for "
        "detecting localized insulinoma: a prospective cohort study. J Nucl Med 2016"
    ),
    date="2016",
    pmid="26795291",
    reviewed="2026-11-23",
)

LUTATE_INSULINOMA_CASE_2022: Final = Source(
    id=SourceId("lutate-insulinoma-case-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Case report: hypoglycemia due to metastatic insulinoma in insulin-dependent type 2 "
        "diabetes treated with 177Lu-DOTATATE, Front Endocrinol 2022"
    ),
    date="2022-05-24",
    doi="10.3389/fendo.2022.906012",
    reviewed="2026-11-23",
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

MALIGNANT_INSULINOMA_SSA_CASE: Final = Source(
    id=SourceId("malignant-insulinoma-ssa-case"),
    kind=SourceKind.PAPER,
    title=(
        "A case of malignant insulinoma responsive to somatostatin analogs treatment, BMC "
        "Endocrine Disorders"
    ),
    doi="10.1186/s12902-018-0325-4",
    reviewed="2026-11-23",
)

MATEJ_2016: Final = Source(
    id=SourceId("matej-2016"),
    kind=SourceKind.REVIEW,
    title=(
        "Matej, Bujwid, Wronski, Glycemic control in patients with insulinoma, Hormones "
        "2016;15(4):489-499"
    ),
    date="2016",
    doi="10.14310/horm.2002.1706",
    reviewed="2026-11-23",
)

MATON_1993: Final = Source(
    id=SourceId("maton-1993"),
    kind=SourceKind.REVIEW,
    title="Maton, The management of Zollinger-Ellison syndrome, Aliment Pharmacol Ther 1993",
    date="1993",
    doi="10.1111/j.1365-2036.1993.tb00122.x",
    reviewed="2026-11-23",
)

MDEDGE_NICTH: Final = Source(
    id=SourceId("mdedge-nicth"),
    kind=SourceKind.PAPER,
    title="Non-islet cell tumor hypoglycemia (case), MDedge",
    url="https://mdedge9-ma1.mdedge.com/node/141476/path_term/49734",
    reviewed="2026-11-23",
)

MDEDGE_ZES_2017: Final = Source(
    id=SourceId("mdedge-zes-2017"),
    kind=SourceKind.REVIEW,
    title="Zollinger-Ellison Syndrome: Not Your Average Peptic Ulcer Disease, MDedge 2017",
    date="2017-07-05",
    url=(
        "https://mdedge9-beta.mdedge.com/content/zollinger-ellison-syndrome-not-your-average-peptic-ulcer-disease"
    ),
    reviewed="2026-11-23",
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

NIH_GASTRIN_PROVOCATIVE_TESTS: Final = Source(
    id=SourceId("nih-gastrin-provocative-tests"),
    kind=SourceKind.PAPER,
    title=(
        "NIH prospective study of gastrin provocative tests in Zollinger-Ellison syndrome "
        "(293 patients and literature)"
    ),
    pmcid="PMC9817094",
    reviewed="2026-11-23",
)

NIITSU_2019: Final = Source(
    id=SourceId("niitsu-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Niitsu et al., clinical factors of the efficacy and safety of diazoxide in "
        "insulinoma, Endocr J 2019;66(2):149-155"
    ),
    date="2019-02-28",
    doi="10.1507/endocrj.EJ18-0353",
    pmid="30504655",
    reviewed="2026-11-23",
)

NME_AMINO_ACIDS_CASE_2016: Final = Source(
    id=SourceId("nme-amino-acids-case-2016"),
    kind=SourceKind.PAPER,
    title=(
        "Necrolytic migratory erythema cleared after intravenous amino acids (case), JAMA "
        "Dermatology 2016;152:345"
    ),
    date="2016",
    url="https://jamanetwork.com/journals/jamadermatology/fullarticle/2470865",
    reviewed="2026-11-23",
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

OKABAYASHI_2013: Final = Source(
    id=SourceId("okabayashi-2013"),
    kind=SourceKind.REVIEW,
    title=(
        "Okabayashi et al., Diagnosis and management of insulinoma, World J Gastroenterol "
        "2013;19(6):829-837"
    ),
    date="2013-02-14",
    doi="10.3748/wjg.v19.i6.829",
    reviewed="2026-11-23",
)

OPALINSKA_2021: Final = Source(
    id=SourceId("opalinska-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Opalinska et al., PRRT for severe hypoglycemia in primary inoperable insulinoma, "
        "Bio-Algorithms and Med-Systems 2021;4:221-226"
    ),
    date="2021",
    doi="10.1515/bams-2021-0138",
    reviewed="2026-11-23",
)

OZIEL_TAIEB_2022: Final = Source(
    id=SourceId("oziel-taieb-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Oziel-Taieb et al., Pasireotide for Refractory Hypoglycemia in Malignant Insulinoma,"
        " Front Endocrinol 2022"
    ),
    date="2022-04-19",
    doi="10.3389/fendo.2022.860614",
    reviewed="2026-11-23",
)

POITRAS_2012: Final = Source(
    id=SourceId("poitras-2012"),
    kind=SourceKind.PAPER,
    title=(
        "Poitras P, Gingras MH, Rehfeld JF. Zollinger-Ellison syndrome: dangers of interrupting "
        "antisecretory treatment. Clin Gastroenterol Hepatol 2012;10:199-202"
    ),
    date="2012-02",
    doi="10.1016/j.cgh.2011.08.012",
    pmid="21871248",
    reviewed="2026-11-23",
)

PRRT_MALIGNANT_INSULINOMA_AUSTRALIA: Final = Source(
    id=SourceId("prrt-malignant-insulinoma-australia"),
    kind=SourceKind.PAPER,
    title=(
        "Peptide receptor radionuclide therapy in malignant insulinoma (two Australian NET "
        "centres, 2004-2022), Endocr Relat Cancer"
    ),
    doi="10.1530/ERC-25-0018",
    pmid="40424062",
    reviewed="2026-11-23",
)

PRRT_MALIGNANT_INSULINOMA_SERIES: Final = Source(
    id=SourceId("prrt-malignant-insulinoma-series"),
    kind=SourceKind.PAPER,
    title=(
        "PRRT with 177Lu-DOTA-TATE as a promising treatment of malignant insulinoma: a series"
        " of case reports, J Endocrinol Invest"
    ),
    doi="10.1007/s40618-018-0911-3",
    reviewed="2026-11-23",
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

SIDDIQUI_2020: Final = Source(
    id=SourceId("siddiqui-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Siddiqui et al., Pasireotide for tumor-induced hypoglycemia due to insulinoma and "
        "non-islet cell tumor hypoglycemia, J Endocr Soc 2020"
    ),
    date="2020-11-05",
    doi="10.1210/jendso/bvaa171",
    reviewed="2026-11-23",
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

TUMOR_INDUCED_HYPOGLYCEMIA_UPDATE: Final = Source(
    id=SourceId("tumor-induced-hypoglycemia-update"),
    kind=SourceKind.REVIEW,
    title="Clinical update on tumor-induced hypoglycemia, Eur J Endocrinol 170(4):R147",
    url="https://eje.bioscientifica.com/view/journals/eje/170/4/R147.xml",
    reviewed="2026-11-23",
)

UNA_CIDON_2022: Final = Source(
    id=SourceId("una-cidon-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Una Cidon, Vasoactive intestinal peptide secreting tumour: An overview, World J "
        "Gastrointest Oncol 2022;14(4):808-819"
    ),
    date="2022-04-15",
    doi="10.4251/wjgo.v14.i4.808",
    reviewed="2026-11-23",
)

VAN_BEEK_2004: Final = Source(
    id=SourceId("van-beek-2004"),
    kind=SourceKind.REVIEW,
    title=(
        "van Beek et al., The glucagonoma syndrome and necrolytic migratory erythema: a "
        "clinical review, Eur J Endocrinol 2004;151:531-537"
    ),
    date="2004",
    note="Seen as an abstract without identifiers.",
    reviewed="2026-11-23",
)

VEZZOSI_2007: Final = Source(
    id=SourceId("vezzosi-2007"),
    kind=SourceKind.PAPER,
    title=(
        "Vezzosi, Bennet, Fauvel, Caron, Insulin, C-peptide and proinsulin for the "
        "biochemical diagnosis of hypoglycaemia related to endogenous hyperinsulinism, Eur J "
        "Endocrinol 2007"
    ),
    date="2007",
    note="Seen as an abstract without identifiers.",
    reviewed="2026-11-23",
)

VIPOMA_OCTREOTIDE_CASE_OMAN: Final = Source(
    id=SourceId("vipoma-octreotide-case-oman"),
    kind=SourceKind.PAPER,
    title="VIPoma with cardiopulmonary arrest, octreotide life-saving (case, Oman)",
    pmcid="PMC3074686",
    reviewed="2026-11-23",
)

WERMERS_1996_HYPERGLUCAGONEMIA: Final = Source(
    id=SourceId("wermers-1996-hyperglucagonemia"),
    kind=SourceKind.PAPER,
    title=(
        "Wermers, Fatourechi, Kvols, Clinical spectrum of hyperglucagonemia associated with "
        "malignant neuroendocrine tumors, Mayo Clin Proc 1996;71(11):1030"
    ),
    date="1996-11",
    note="Seen as an abstract without identifiers.",
    reviewed="2026-11-23",
)

WERMERS_GLUCAGONOMA_21: Final = Source(
    id=SourceId("wermers-glucagonoma-21"),
    kind=SourceKind.PAPER,
    title=(
        "Wermers et al., The glucagonoma syndrome: clinical and pathologic features in 21 "
        "patients (Mayo Clinic)"
    ),
    note="Seen as an abstract without identifiers or date.",
    reviewed="2026-11-23",
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

YU_2022: Final = Source(
    id=SourceId("yu-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Yu et al., The optimal diagnostic criteria of endogenous hyperinsulinemic "
        "hypoglycemia based on a large cohort of Chinese patients, Front Endocrinol 2022"
    ),
    date="2022-10-19",
    doi="10.3389/fendo.2022.994707",
    reviewed="2026-11-23",
)

ZES_DIAGNOSIS_PPI_ERA: Final = Source(
    id=SourceId("zes-diagnosis-ppi-era"),
    kind=SourceKind.REVIEW,
    title="Diagnosis of Zollinger-Ellison syndrome in the PPI era (review)",
    pmcid="PMC5757869",
    reviewed="2026-11-23",
)
