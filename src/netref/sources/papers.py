"""Papers: trials, series and reviews."""

from typing import Final

from ..model import Source, SourceId, SourceKind

MORIZANE_2022: Final = Source(
    id=SourceId("morizane-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Morizane C, et al. Etoposide and cisplatin vs irinotecan and cisplatin in advanced NEC "
        "of the digestive system (TOPIC-NEC). JAMA Oncol 2022;8:1447-1455"
    ),
    date="2022-10",
    doi="10.1001/jamaoncol.2022.3395",
    pmid="35980649",
    reviewed="2026-11-23",
)

DART_PANCREATIC_2025: Final = Source(
    id=SourceId("dart-pancreatic-2025"),
    kind=SourceKind.PAPER,
    title=(
        "DART SWOG S1609, pancreatic neuroendocrine neoplasm cohort: nivolumab plus ipilimumab. "
        "J Immunother Cancer 2025"
    ),
    date="2025-06-30",
    doi="10.1136/jitc-2025-011760",
    pmid="40588371",
    pmcid="PMC12211841",
    reviewed="2026-11-23",
)

STROSBERG_2020: Final = Source(
    id=SourceId("strosberg-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg J, et al. Pembrolizumab in previously treated advanced neuroendocrine tumors: "
        "KEYNOTE-158. Clin Cancer Res 2020;26:2124-2130"
    ),
    date="2020-01-24",
    doi="10.1158/1078-0432.CCR-19-3014",
    pmid="31980466",
    pmcid="PMC7811789",
    nct="NCT02628067",
    reviewed="2026-11-23",
)

YAO_2021: Final = Source(
    id=SourceId("yao-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Yao JC, et al. Spartalizumab in metastatic well or poorly differentiated neuroendocrine "
        "neoplasms. Endocr Relat Cancer 2021;28:161-172"
    ),
    date="2021-01-22",
    doi="10.1530/ERC-20-0382",
    pmid="33480358",
    nct="NCT02955069",
    reviewed="2026-11-23",
)

RIESCO_MARTINEZ_2024: Final = Source(
    id=SourceId("riesco-martinez-2024"),
    kind=SourceKind.PAPER,
    title=(
        "Riesco-Martinez MC, et al. Nivolumab plus platinum-doublet chemotherapy in grade 3 NEN: "
        "NICE-NEC (GETNE-T1913). Nat Commun 2024;15:6753"
    ),
    date="2024-08-08",
    doi="10.1038/s41467-024-50969-8",
    pmid="39117670",
    nct="NCT03980925",
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

MOERTEL_1980_NEJM: Final = Source(
    id=SourceId("moertel-1980-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Moertel CG, Hanley JA, Johnson LA. Streptozocin alone compared with streptozocin plus "
        "fluorouracil in advanced islet-cell carcinoma. N Engl J Med 1980;303:1189-1194"
    ),
    date="1980",
    note="Not seen itself; no identifier printed in the paper that reports it.",
    reviewed="2026-11-23",
)

MOERTEL_1992_NEJM: Final = Source(
    id=SourceId("moertel-1992-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Moertel CG, et al. Streptozocin-doxorubicin, streptozocin-fluorouracil, or "
        "chlorozotocin in advanced islet-cell carcinoma. N Engl J Med 1992;326:519-523"
    ),
    date="1992-02-20",
    doi="10.1056/NEJM199202203260804",
    pmid="1310159",
    reviewed="2026-11-23",
)

DELAUNOIT_2004_EJC: Final = Source(
    id=SourceId("delaunoit-2004-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Doxorubicin-streptozotocin for advanced well-differentiated pancreatic endocrine "
        "carcinoma. Eur J Cancer 2004 (Delaunoit)"
    ),
    date="2004",
    doi="10.1016/j.ejca.2003.09.035",
    reviewed="2026-11-23",
)

FAS_COHORT_ABSTRACT: Final = Source(
    id=SourceId("fas-cohort-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "FAS and subsequent therapies in pancreatic neuroendocrine tumors, MD Anderson cohort "
        "1992-2013 (abstract as reposted; authors and journal not printed there)"
    ),
    url=(
        "https://www.physiciansweekly.com/fas-and-subsequent-therapies-in-pancreatic-neuroend"
        "ocrine-tumors/"
    ),
    reviewed="2026-11-23",
)

FAS_PREOPERATIVE_2017_JGS: Final = Source(
    id=SourceId("fas-preoperative-2017-jgs"),
    kind=SourceKind.PAPER,
    title=(
        "Fluorouracil, doxorubicin and streptozocin before surgery for localized pancreatic "
        "neuroendocrine tumors. J Gastrointest Surg 2017;21:155-163"
    ),
    date="2017-01",
    doi="10.1007/s11605-016-3270-4",
    pmid="27634306",
    reviewed="2026-11-23",
)

SEQTOR_ESMO_2024: Final = Source(
    id=SourceId("seqtor-esmo-2024"),
    kind=SourceKind.PAPER,
    title=(
        "SEQTOR, abstract 1142O, multivariable analysis of streptozotocin-fluorouracil and "
        "everolimus sequences, ESMO Congress 2024"
    ),
    date="2024",
    url=(
        "https://oncologypro.esmo.org/meeting-resources/esmo-congress-2024/multivariable-anal"
        "ysis-of-streptozotocin-plus-5-fluorouracil-and-everolimus-sequences-in-advanced-panc"
        "reatic-neuroendocrine-tumor-patients-the-seq"
    ),
    reviewed="2026-11-23",
)

ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("antonodimitrakis-2016-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Streptozocin and 5-fluorouracil for pancreatic neuroendocrine tumors: efficacy, "
        "prognostic factors and toxicity. Neuroendocrinology 2016;103:345-353 "
        "(Antonodimitrakis)"
    ),
    date="2016",
    doi="10.1159/000439086",
    pmid="26279284",
    reviewed="2026-11-23",
)

DILZ_2015_PUBMED: Final = Source(
    id=SourceId("dilz-2015-pubmed"),
    kind=SourceKind.PAPER,
    title=(
        "Streptozocin plus 5-fluorouracil in a large cohort of pancreatic NET, 2015 (Dilz; "
        "authors, title and journal not printed in the copy)"
    ),
    date="2015",
    pmid="25935542",
    reviewed="2026-11-23",
)

KRUG_2015_PLOS_ONE: Final = Source(
    id=SourceId("krug-2015-plos-one"),
    kind=SourceKind.PAPER,
    title=(
        "Krug S, et al. Streptozocin-based chemotherapy in advanced neuroendocrine neoplasms: "
        "predictive and prognostic markers. PLoS ONE 2015;10:e0143822"
    ),
    date="2015-12-02",
    doi="10.1371/journal.pone.0143822",
    reviewed="2026-11-23",
)

NAIDOO_2012_IJMS: Final = Source(
    id=SourceId("naidoo-2012-ijms"),
    kind=SourceKind.PAPER,
    title=(
        "Naidoo. Single-institution experience of streptozocin/fluorouracil: a case series. Ir "
        "J Med Sci 2012;181:211-214"
    ),
    date="2012-06",
    doi="10.1007/s11845-011-0780-7",
    pmid="22048868",
    reviewed="2026-11-23",
)

TURNER_2010_BJC: Final = Source(
    id=SourceId("turner-2010-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Turner NC, et al. 5-fluorouracil, cisplatin and streptozocin for neuroendocrine "
        "tumours. Br J Cancer 2010;102:1106-1112"
    ),
    date="2010-03-16",
    doi="10.1038/sj.bjc.6605618",
    pmid="20234360",
    pmcid="PMC2853102",
    reviewed="2026-11-23",
)

NET01_2014_EJC: Final = Source(
    id=SourceId("net01-2014-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Capecitabine and streptozocin with or without cisplatin in advanced "
        "gastroenteropancreatic neuroendocrine tumours (NET01). Eur J Cancer 2014;50:902-911"
    ),
    date="2014-03",
    doi="10.1016/j.ejca.2013.12.011",
    pmid="24445147",
    reviewed="2026-11-23",
)

INFUSIONAL_FU_STREPTOZOCIN_BJC: Final = Source(
    id=SourceId("infusional-fu-streptozocin-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Infusional 5-fluorouracil, folinic acid and streptozocin in neuroendocrine tumours. Br"
        " J Cancer (authors, year and volume not printed in the copy)"
    ),
    pmcid="PMC2394387",
    reviewed="2026-11-23",
)

DAHAN_2009_ERC: Final = Source(
    id=SourceId("dahan-2009-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Dahan L, Bonnetain F, et al. 5-fluorouracil and streptozotocin compared with "
        "interferon alpha for advanced carcinoid tumors: FNCLCC-FFCD 9710. Endocr Relat Cancer "
        "2009;16:1351-1361"
    ),
    date="2009",
    url="https://erc.bioscientifica.com/view/journals/erc/16/4/1351.xml",
    reviewed="2026-11-23",
)

CARCINOID_CHEMOTHERAPY_1979: Final = Source(
    id=SourceId("carcinoid-chemotherapy-1979"),
    kind=SourceKind.PAPER,
    title=(
        "Combination chemotherapy trials in metastatic carcinoid tumor and the malignant "
        "carcinoid syndrome. Cancer Clinical Trials 1979"
    ),
    date="1979",
    url=(
        "https://insights.ovid.com/cancer-clinical-trials/cact/1979/00/240/combination-chemot"
        "herapy-trials-metastatic/6/00002691"
    ),
    reviewed="2026-11-23",
)

SWOG_FACS_ABSTRACT: Final = Source(
    id=SourceId("swog-facs-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II trial of combination chemotherapy in metastatic carcinoid tumors, Southwest "
        "Oncology Group (abstract; authors, year and journal not printed in the copy)"
    ),
    url="https://scilit.net/publications/e2f5d0830f7c792f0f7436f6ad2b416e",
    reviewed="2026-11-23",
)

KUNZ_2023_JCO: Final = Source(
    id=SourceId("kunz-2023-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Kunz PL, et al. Randomized study of temozolomide or temozolomide and capecitabine in "
        "advanced pancreatic neuroendocrine tumors (ECOG-ACRIN E2211). J Clin Oncol "
        "2023;41:1359-1369"
    ),
    date="2023-03-01",
    doi="10.1200/JCO.22.01013",
    pmid="36260828",
    pmcid="PMC9995105",
    reviewed="2026-11-23",
)

KUNZ_2018_ASCO: Final = Source(
    id=SourceId("kunz-2018-asco"),
    kind=SourceKind.PAPER,
    title=(
        "Kunz PL, et al. Temozolomide or temozolomide and capecitabine in advanced pancreatic "
        "neuroendocrine tumors (E2211), ASCO 2018 abstract"
    ),
    date="2018",
    url="https://ace.asco.org/content/231377/abstract/160190",
    reviewed="2026-11-23",
)

CAPTEM_ASCO_4612: Final = Source(
    id=SourceId("captem-asco-4612"),
    kind=SourceKind.PAPER,
    title=(
        "First-line capecitabine and temozolomide in metastatic pancreatic endocrine "
        "carcinomas, ASCO abstract 4612 (authors and year not printed in the copy)"
    ),
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

FINE_2013_CCP: Final = Source(
    id=SourceId("fine-2013-ccp"),
    kind=SourceKind.PAPER,
    title=(
        "Fine RL, et al. Capecitabine and temozolomide (CAPTEM) for metastatic, "
        "well-differentiated neuroendocrine cancers: the Columbia University experience. Cancer"
        " Chemother Pharmacol 2013;71:663-670"
    ),
    date="2013-01-31",
    doi="10.1007/s00280-012-2055-z",
    reviewed="2026-11-23",
)

CAPTEM_CANADA_JGO: Final = Source(
    id=SourceId("captem-canada-jgo"),
    kind=SourceKind.PAPER,
    title=(
        "Outcomes with capecitabine and temozolomide in advanced pancreatic and non-pancreatic "
        "NETs. J Gastrointest Oncol (authors and year not printed in the copy)"
    ),
    url="https://jgo.amegroups.org/article/view/2434",
    reviewed="2026-11-23",
)

TEM_TEMCAP_PMC6979423: Final = Source(
    id=SourceId("tem-temcap-pmc6979423"),
    kind=SourceKind.PAPER,
    title=(
        "Temozolomide with or without capecitabine in advanced pancreatic NET, three centers, "
        "2004-2017 (title and authors not printed in the excerpt)"
    ),
    pmcid="PMC6979423",
    reviewed="2026-11-23",
)

LU_2018_MEDICINE: Final = Source(
    id=SourceId("lu-2018-medicine"),
    kind=SourceKind.PAPER,
    title=(
        "Lu Y, et al. Safety and efficacy of capecitabine and temozolomide (CAPTEM) in advanced"
        " neuroendocrine neoplasms: a meta-analysis. Medicine 2018;97:e12784"
    ),
    date="2018-10-12",
    doi="10.1097/MD.0000000000012784",
    pmid="30313101",
    pmcid="PMC6203503",
    reviewed="2026-11-23",
)

ARRIVI_2022_CMAR: Final = Source(
    id=SourceId("arrivi-2022-cmar"),
    kind=SourceKind.PAPER,
    title=(
        "Arrivi G, et al. CAPTEM in advanced neuroendocrine neoplasms: systematic review and "
        "pooled analysis. Cancer Manag Res 2022;14:3507-3523"
    ),
    date="2022-12-21",
    doi="10.2147/CMAR.S372776",
    pmcid="PMC9790144",
    reviewed="2026-11-23",
)

RAMIREZ_2016_ONCOLOGIST: Final = Source(
    id=SourceId("ramirez-2016-oncologist"),
    kind=SourceKind.PAPER,
    title=(
        "Ramirez RA, et al. Role of capecitabine/temozolomide in metastatic neuroendocrine "
        "tumors. Oncologist 2016;21:671-675"
    ),
    date="2016-05-25",
    doi="10.1634/theoncologist.2015-0470",
    pmid="27226359",
    pmcid="PMC4912368",
    reviewed="2026-11-23",
)

FOLFOX_GTE_2021_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("folfox-gte-2021-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Oxaliplatin and 5-fluorouracil in advanced well-differentiated digestive "
        "neuroendocrine tumors, French Group of Endocrine Tumors. Neuroendocrinology "
        "2021;112:537-546"
    ),
    date="2021",
    doi="10.1159/000518650",
    reviewed="2026-11-23",
)

SPADA_2016_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("spada-2016-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Spada F, et al. Oxaliplatin-based chemotherapy in advanced neuroendocrine tumors. "
        "Neuroendocrinology 2016;103:806-814"
    ),
    date="2016-01-21",
    doi="10.1159/000444087",
    pmid="26789262",
    reviewed="2026-11-23",
)

KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104: Final = Source(
    id=SourceId("kunz-capox-bevacizumab-asco-4104"),
    kind=SourceKind.PAPER,
    title=(
        "Kunz. Phase II study of capecitabine, oxaliplatin and bevacizumab for metastatic or "
        "unresectable neuroendocrine tumors, ASCO abstract 4104 (year not printed in the copy)"
    ),
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

MUELLER_2016_BMC_CANCER: Final = Source(
    id=SourceId("mueller-2016-bmc-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Mueller D, et al. Low dose DTIC in pretreated well differentiated neuroendocrine "
        "tumors. BMC Cancer 2016;16:645"
    ),
    date="2016-08-18",
    doi="10.1186/s12885-016-2642-1",
    pmid="27538897",
    reviewed="2026-11-23",
)

DACARBAZINE_JAPAN_2012: Final = Source(
    id=SourceId("dacarbazine-japan-2012"),
    kind=SourceKind.PAPER,
    title=(
        "Dacarbazine mono-therapy for unresectable neuroendocrine tumor: a retrospective "
        "analysis. Ann Oncol 2012 supplement (abstract)"
    ),
    date="2012-10",
    url="https://insights.ovid.com/anonc/201210008/00002352-201210008-00617",
    reviewed="2026-11-23",
)

DACARBAZINE_TAIWAN_2018_JCMA: Final = Source(
    id=SourceId("dacarbazine-taiwan-2018-jcma"),
    kind=SourceKind.PAPER,
    title=(
        "Dacarbazine-based chemotherapy on neuroendocrine tumors in a Taiwan population. J Chin"
        " Med Assoc 2018;81:423-428"
    ),
    date="2017-12-26",
    doi="10.1016/j.jcma.2017.08.020",
    pmid="29287706",
    reviewed="2026-11-23",
)

THOMAS_2020_CANCERS: Final = Source(
    id=SourceId("thomas-2020-cancers"),
    kind=SourceKind.PAPER,
    title=(
        "Thomas K, et al. Outcomes of capecitabine and temozolomide (CAPTEM) in advanced "
        "neuroendocrine neoplasms. Cancers 2020;12:206"
    ),
    date="2020-01-14",
    doi="10.3390/cancers12010206",
    pmid="31947598",
    pmcid="PMC7017154",
    reviewed="2026-11-23",
)

CAPTEM_PETER_MACCALLUM_2018: Final = Source(
    id=SourceId("captem-peter-maccallum-2018"),
    kind=SourceKind.PAPER,
    title=(
        "CAPTEM in metastatic well-differentiated intermediate to high grade NET: a single "
        "centre experience (Peter MacCallum Cancer Centre), COSA 2018 abstract 55792"
    ),
    date="2018-11-13",
    url="https://cosa.p.asnevents.com.au/days/2018-11-13/abstract/55792",
    reviewed="2026-11-23",
)

BAJETTA_2007_CCP: Final = Source(
    id=SourceId("bajetta-2007-ccp"),
    kind=SourceKind.PAPER,
    title=(
        "Bajetta E, et al. Capecitabine and oxaliplatin (XELOX) for progressing low-grade and "
        "high-grade neuroendocrine tumours. Cancer Chemother Pharmacol 2007;59:637-642"
    ),
    date="2007",
    doi="10.1007/s00280-006-0306-6",
    reviewed="2026-11-23",
)

HADOUX_2015_ERC: Final = Source(
    id=SourceId("hadoux-2015-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Hadoux J, et al. Post-first-line FOLFOX chemotherapy for grade 3 neuroendocrine "
        "carcinoma. Endocr Relat Cancer 2015;22:289"
    ),
    date="2015-06-01",
    url="https://erc.bioscientifica.com/view/journals/erc/22/3/289.xml",
    reviewed="2026-11-23",
)

TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("temcap-5fu-dtic-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Comparison of temozolomide-capecitabine to 5-fluorouracil-dacarbazine. "
        "Neuroendocrinology 108:343 (title cut; authors and year not printed in the copy)"
    ),
    url="https://karger.com/nen/article-abstract/108/4/343/220605",
    reviewed="2026-11-23",
)

VON_ARX_2024_ESMO_OPEN: Final = Source(
    id=SourceId("von-arx-2024-esmo-open"),
    kind=SourceKind.PAPER,
    title=(
        "von Arx C, et al. TENEC trial: one week on/one week off temozolomide as second-line "
        "treatment of advanced neuroendocrine carcinomas. ESMO Open 2024;9:103003"
    ),
    date="2024-04-13",
    doi="10.1016/j.esmoop.2024.103003",
    pmid="38615472",
    pmcid="PMC11033066",
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
SSA_HYPERINSULINISM_2008: Final = Source(
    id=SourceId("ssa-hyperinsulinism-2008"),
    kind=SourceKind.PAPER,
    title=(
        "Short- and long-term somatostatin analogue treatment in patients with hypoglycaemia "
        "related to endogenous hyperinsulinism, Clin Endocrinol 2008"
    ),
    date="2008-06",
    url="https://insights.ovid.com/clen/200806000/00003033-200806000-00011",
    reviewed="2026-11-23",
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
TUMOR_INDUCED_HYPOGLYCEMIA_UPDATE: Final = Source(
    id=SourceId("tumor-induced-hypoglycemia-update"),
    kind=SourceKind.REVIEW,
    title="Clinical update on tumor-induced hypoglycemia, Eur J Endocrinol 170(4):R147",
    url="https://eje.bioscientifica.com/view/journals/eje/170/4/R147.xml",
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
GLUCAGONOMA_UPDATED_REVIEW: Final = Source(
    id=SourceId("glucagonoma-updated-review"),
    kind=SourceKind.REVIEW,
    title="Glucagonoma and glucagonoma syndrome: an updated review (86 cases of 2017 to 2024)",
    note="Seen as an abstract without authors, identifiers or date.",
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
KHALID_2017: Final = Source(
    id=SourceId("khalid-2017"),
    kind=SourceKind.REVIEW,
    title="Khalid et al., Glucagon Secreting Tumors and Glucagonoma Syndrome, JSM 2017",
    date="2017-02-10",
    note="Seen as an abstract without identifiers.",
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
ZES_DIAGNOSIS_PPI_ERA: Final = Source(
    id=SourceId("zes-diagnosis-ppi-era"),
    kind=SourceKind.REVIEW,
    title="Diagnosis of Zollinger-Ellison syndrome in the PPI era (review)",
    pmcid="PMC5757869",
    reviewed="2026-11-23",
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
GASTRINOMA_CHINESE_18: Final = Source(
    id=SourceId("gastrinoma-chinese-18"),
    kind=SourceKind.PAPER,
    title="Gastrinoma: case and review of the Chinese literature (18 cases)",
    pmcid="PMC4840999",
    reviewed="2026-11-23",
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
DE_KEIZER_2008: Final = Source(
    id=SourceId("de-keizer-2008"),
    kind=SourceKind.PAPER,
    title=(
        "de Keizer et al., Hormonal crises following receptor radionuclide therapy with "
        "[177Lu-DOTA0,Tyr3]octreotate, Eur J Nucl Med Mol Imaging 2008"
    ),
    date="2008-04",
    doi="10.1007/s00259-007-0691-z",
    pmid="18210106",
    pmcid="PMC2668649",
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
MDEDGE_NICTH: Final = Source(
    id=SourceId("mdedge-nicth"),
    kind=SourceKind.PAPER,
    title="Non-islet cell tumor hypoglycemia (case), MDedge",
    url="https://mdedge9-ma1.mdedge.com/node/141476/path_term/49734",
    reviewed="2026-11-23",
)

RINKE_2009_JCO: Final = Source(
    id=SourceId("rinke-2009-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Rinke A, et al. Octreotide LAR in metastatic neuroendocrine midgut tumors, "
        "placebo-controlled, randomized (PROMID). J Clin Oncol 2009;27:4656-4663"
    ),
    date="2009-10-01",
    doi="10.1200/JCO.2009.22.8510",
    pmid="19704057",
    reviewed="2026-11-23",
)

RINKE_2017_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("rinke-2017-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Rinke A, et al. PROMID: results of long-term survival. Neuroendocrinology 2017;104:26-32"
    ),
    date="2017",
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

PROMID_ABSTRACT_4030: Final = Source(
    id=SourceId("promid-abstract-4030"),
    kind=SourceKind.PAPER,
    title=(
        "PROMID: results on long-term survival, conference abstract 4030 (follow-up to January "
        "2013; meeting and year not printed in the copy)"
    ),
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

RUBIN_1999_OCTREOTIDE: Final = Source(
    id=SourceId("rubin-1999-octreotide"),
    kind=SourceKind.PAPER,
    title=(
        "Rubin J, et al. 1999: octreotide LAR and subcutaneous octreotide in carcinoid syndrome"
        " (title and journal not printed in the report)"
    ),
    date="1999",
    note="Not seen itself; no identifier printed in the report.",
    reviewed="2026-11-23",
)

CAPLIN_2014_NEJM: Final = Source(
    id=SourceId("caplin-2014-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Caplin ME, et al. Lanreotide in metastatic enteropancreatic neuroendocrine tumors "
        "(CLARINET). N Engl J Med 2014;371:224-233"
    ),
    date="2014",
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

CAPLIN_2016_ERC: Final = Source(
    id=SourceId("caplin-2016-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Caplin ME, et al. Anti-tumour effects of lanreotide for pancreatic and intestinal NET:"
        " the CLARINET open-label extension. Endocr Relat Cancer 2016;23:191-199"
    ),
    date="2016-03",
    doi="10.1530/ERC-15-0490",
    pmid="26743120",
    reviewed="2026-11-23",
)

CAPLIN_2021_ENDOCRINE: Final = Source(
    id=SourceId("caplin-2021-endocrine"),
    kind=SourceKind.PAPER,
    title=(
        "Caplin ME, et al. Lanreotide autogel/depot in advanced enteropancreatic NET: final "
        "results of the CLARINET open-label extension. Endocrine 2021;71:502-513"
    ),
    date="2020-10-14",
    doi="10.1007/s12020-020-02475-2",
    pmid="33052555",
    pmcid="PMC7881960",
    reviewed="2026-11-23",
)

VINIK_ELECT_ENDOCRINE_PRACTICE: Final = Source(
    id=SourceId("vinik-elect-endocrine-practice"),
    kind=SourceKind.PAPER,
    title=(
        "Vinik AI, et al. Lanreotide depot/autogel as a carcinoid syndrome treatment (ELECT), "
        "randomized, double-blind, placebo-controlled. Endocr Pract (year not printed in the "
        "copy)"
    ),
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

ELECT_2014_ENDOCRINE_ABSTRACTS: Final = Source(
    id=SourceId("elect-2014-endocrine-abstracts"),
    kind=SourceKind.PAPER,
    title="Gomez-Panzani E, et al. ELECT. Endocrine Abstracts 2014;35:P579",
    date="2014",
    doi="10.1530/endoabs.35.P579",
    reviewed="2026-11-23",
)

ELECT_PRIOR_OCTREOTIDE_ABSTRACT: Final = Source(
    id=SourceId("elect-prior-octreotide-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Lanreotide depot versus placebo in NET patients with carcinoid syndrome and prior "
        "octreotide (ELECT subanalysis; authors, year and journal not printed in the copy)"
    ),
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

BLOT_2019_PROM: Final = Source(
    id=SourceId("blot-2019-prom"),
    kind=SourceKind.PAPER,
    title=(
        "Blot K, et al. Patient-reported outcomes with lanreotide in carcinoid syndrome: ELECT."
        " Patient Relat Outcome Meas 2019;10:335-343"
    ),
    date="2019-10-29",
    doi="10.2147/PROM.S219982",
    reviewed="2026-11-23",
)

CLARINET_FORTE_ESMO_2020: Final = Source(
    id=SourceId("clarinet-forte-esmo-2020"),
    kind=SourceKind.PAPER,
    title="CLARINET FORTE, results as presented at the ESMO Virtual Congress 2020",
    date="2020",
    note="Not seen itself; no identifier printed in the report.",
    reviewed="2026-11-23",
)

LANREOTIDE_SPAIN_BMC_CANCER: Final = Source(
    id=SourceId("lanreotide-spain-bmc-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Lanreotide autogel in progressive, well-differentiated NET: a Spanish, multicentre, "
        "open-label, single arm phase II study. BMC Cancer 13:427"
    ),
    doi="10.1186/1471-2407-13-427",
    reviewed="2026-11-23",
)

LANREOTIDE_JAPAN_PMC8596629: Final = Source(
    id=SourceId("lanreotide-japan-pmc8596629"),
    kind=SourceKind.PAPER,
    title=(
        "Long-term safety and efficacy of lanreotide in Japanese patients with NET, phase II "
        "and extension (authors, year and journal not printed in the copy)"
    ),
    pmcid="PMC8596629",
    reviewed="2026-11-23",
)

MEROLA_2017_ONCOTARGET: Final = Source(
    id=SourceId("merola-2017-oncotarget"),
    kind=SourceKind.PAPER,
    title=(
        "Merola E, Panzuto F, Delle Fave G. Antiproliferative effect of somatostatin analogs in"
        " advanced GEP-NETs: systematic review and meta-analysis. Oncotarget 2017;8:46624-46634"
    ),
    date="2017",
    doi="10.18632/oncotarget.16686",
    reviewed="2026-11-23",
)

OCTREOTIDE_SEER_2015_CEBP: Final = Source(
    id=SourceId("octreotide-seer-2015-cebp"),
    kind=SourceKind.PAPER,
    title=(
        "Octreotide long-acting repeatable among elderly patients with neuroendocrine tumors. "
        "Cancer Epidemiol Biomarkers Prev 2015;24:1656-1665"
    ),
    date="2015",
    url=(
        "https://aacrjournals.org/cebp/article-split/24/11/1656/70617/Octreotide-Long-Acting-"
        "Repeatable-among-Elderly"
    ),
    reviewed="2026-11-23",
)

BRIZZI_2009_BMC_CANCER: Final = Source(
    id=SourceId("brizzi-2009-bmc-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Brizzi MP, et al. Continuous 5-fluorouracil infusion plus long acting octreotide in "
        "advanced well-differentiated neuroendocrine carcinomas. BMC Cancer 2009;9:388"
    ),
    date="2009-11-03",
    doi="10.1186/1471-2407-9-388",
    pmid="19886987",
    reviewed="2026-11-23",
)

BERRUTI_2014_BMC_CANCER: Final = Source(
    id=SourceId("berruti-2014-bmc-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Berruti A, et al. Bevacizumab plus octreotide and metronomic capecitabine in "
        "well-to-moderately differentiated neuroendocrine tumors: the XELBEVOCT study. BMC "
        "Cancer 2014;14:184"
    ),
    date="2014",
    doi="10.1186/1471-2407-14-184",
    reviewed="2026-11-23",
)

LEPAGE_2022_EJC: Final = Source(
    id=SourceId("lepage-2022-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Lepage C, et al. Lanreotide as maintenance therapy after first-line treatment in "
        "non-resectable duodeno-pancreatic NET (Prodige 31 REMINET). Eur J Cancer "
        "2022;175:31-40"
    ),
    date="2022-11",
    doi="10.1016/j.ejca.2022.07.033",
    pmid="36087395",
    reviewed="2026-11-23",
)

PAVEL_2024_ONCOLOGIST: Final = Source(
    id=SourceId("pavel-2024-oncologist"),
    kind=SourceKind.PAPER,
    title=(
        "Pavel M, et al. Lanreotide autogel and temozolomide in progressive pancreatic and "
        "intestinal NET: the phase II SONNET study. Oncologist 2024;29:e643-e654"
    ),
    date="2024-05-03",
    doi="10.1093/oncolo/oyad325",
    pmid="38206830",
    reviewed="2026-11-23",
)

STEM_ENETS_ABSTRACT: Final = Source(
    id=SourceId("stem-enets-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Chi Y, et al. S-1/temozolomide with or without thalidomide in advanced NET (STEM), "
        "ENETS abstract 4148 (year not printed in the copy)"
    ),
    url=(
        "https://www.enets.org/abstract/s-1-temozolomide-versus-s-1-temozolomide-plus-thalido"
        "mide-in-advanced-pancreatic-and-non-pancreatic-neuroendocrine-tumors-stem-a-randomis"
        "ed-open-label-multicentre-phase-2-trial.html"
    ),
    reviewed="2026-11-23",
)

STEM_RETROSPECTIVE_2017: Final = Source(
    id=SourceId("stem-retrospective-2017"),
    kind=SourceKind.PAPER,
    title=(
        "S-1/temozolomide (STEM) in locally advanced or metastatic NET, retrospective. Karger "
        "2017 (authors and journal not printed in the copy)"
    ),
    date="2017",
    pmid="28817826",
    reviewed="2026-11-23",
)

OWEN_2023_CCR: Final = Source(
    id=SourceId("owen-2023-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Owen, et al. Phase II trial of nivolumab and temozolomide for neuroendocrine "
        "neoplasms. Clin Cancer Res 2023;29:731"
    ),
    date="2023",
    url="https://aacrjournals.org/clincancerres/article/29/4/731/716477",
    reviewed="2026-11-23",
)

NIVOLUMAB_TEMOZOLOMIDE_2020_JNCCN: Final = Source(
    id=SourceId("nivolumab-temozolomide-2020-jnccn"),
    kind=SourceKind.PAPER,
    title=(
        "CLO20-054: phase 2 trial of nivolumab and temozolomide in advanced NET, interim "
        "efficacy analysis. JNCCN 2020;18(3.5)"
    ),
    date="2020",
    url="https://jnccn.org/view/journals/jnccn/18/3.5/article-pCLO20-054.xml",
    reviewed="2026-11-23",
)

NIVOLUMAB_TEMOZOLOMIDE_2023_NANETS: Final = Source(
    id=SourceId("nivolumab-temozolomide-2023-nanets"),
    kind=SourceKind.PAPER,
    title=(
        "NANETS 2023 clinical abstract c7: updated survival with nivolumab and temozolomide. "
        "Endocrine Abstracts ea0098c7"
    ),
    date="2023",
    url="https://endocrine-abstracts.org/ea/0098/abstracts/clinical-chemo-ssa-biologics/ea0098c7",
    reviewed="2026-11-23",
)

ATEZOLIZUMAB_TAIPEI_ONCOLOGIST: Final = Source(
    id=SourceId("atezolizumab-taipei-oncologist"),
    kind=SourceKind.PAPER,
    title=(
        "Atezolizumab with platinum-etoposide in extrapulmonary NEC, Taipei Veterans General "
        "Hospital cohort. Oncologist 30(3):oyae372"
    ),
    url="https://dbpia.nl.go.kr/oncolo/article/30/3/oyae372/8068853",
    reviewed="2026-11-23",
)

PATEL_2020_CCR: Final = Source(
    id=SourceId("patel-2020-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Patel, et al. Dual anti-CTLA-4 and anti-PD-1 blockade in rare tumors (DART SWOG 1609),"
        " nonpancreatic neuroendocrine tumors. Clin Cancer Res 2020;26:2290-2296"
    ),
    date="2020-05-15",
    doi="10.1158/1078-0432.CCR-19-3356",
    pmid="31969335",
    pmcid="PMC7231627",
    reviewed="2026-11-23",
)

CAPDEVILA_2023_NATURE_COMMUNICATIONS: Final = Source(
    id=SourceId("capdevila-2023-nature-communications"),
    kind=SourceKind.PAPER,
    title=(
        "Capdevila, et al. Durvalumab plus tremelimumab for advanced NEN of GEP and lung origin"
        " (DUNE, GETNE 1601). Nat Commun 2023"
    ),
    date="2023",
    url="https://www.proquest.com/publiccontent/docview/2817942308",
    reviewed="2026-11-23",
)

DUNE_ESMO_2020: Final = Source(
    id=SourceId("dune-esmo-2020"),
    kind=SourceKind.PAPER,
    title=(
        "DUNE, abstract 1157O, durvalumab plus tremelimumab in advanced neuroendocrine "
        "neoplasms, ESMO Virtual Congress 2020"
    ),
    date="2020",
    url=(
        "https://oncologypro.esmo.org/meeting-resources/esmo-virtual-congress-2020/a-multi-co"
        "hort-phase-ii-study-of-durvalumab-plus-tremelimumab-for-the-treatment-of-patients-pt"
        "s-with-advanced-neuroendocrine-neoplasms-nens-of"
    ),
    reviewed="2026-11-23",
)

KEYNOTE_028_2020_CANCER: Final = Source(
    id=SourceId("keynote-028-2020-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Pembrolizumab for PD-L1-positive advanced carcinoid or pancreatic NETs: KEYNOTE-028. "
        "Cancer 2020;126:3021-3030"
    ),
    date="2020-07-01",
    doi="10.1002/cncr.32883",
    pmid="32320048",
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_G3_BJC: Final = Source(
    id=SourceId("pembrolizumab-g3-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Pembrolizumab in previously treated metastatic high-grade NEN: joint analysis of two "
        "prospective, non-randomised trials. Br J Cancer (authors and year not printed in the "
        "note)"
    ),
    url="https://www.nature.com/articles/s41416-020-0775-0",
    reviewed="2026-11-23",
)

AVENEC_CCR: Final = Source(
    id=SourceId("avenec-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Avelumab in high-grade NET and poorly differentiated NEC progressive after "
        "chemotherapy (AveNEC). Clin Cancer Res 31:860"
    ),
    url=(
        "https://aacrjournals.org/clincancerres/article-abstract/31/5/860/751936/Activity-and"
        "-Safety-of-Avelumab-in-High-Grade"
    ),
    reviewed="2026-11-23",
)

AVELUMAB_NET_001_002_EJC: Final = Source(
    id=SourceId("avelumab-net-001-002-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Avelumab in unresectable/metastatic, progressive, grade 2-3 NEN: combined results of "
        "NET-001 and NET-002. Eur J Cancer 2022;169:74-81"
    ),
    date="2022-04-30",
    doi="10.1016/j.ejca.2022.03.029",
    reviewed="2026-11-23",
)

TORIPALIMAB_2020_CCR: Final = Source(
    id=SourceId("toripalimab-2020-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Toripalimab in recurrent or metastatic NEN: multiple-center phase Ib trial. Clin "
        "Cancer Res 2020;26:2337"
    ),
    date="2020",
    url=(
        "https://aacrjournals.org/clincancerres/article/26/10/2337/82394/Efficacy-Safety-and-"
        "Biomarkers-of-Toripalimab-in"
    ),
    reviewed="2026-11-23",
)

MITRY_1999_BJC: Final = Source(
    id=SourceId("mitry-1999-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Mitry, et al. Treatment of poorly differentiated neuroendocrine tumours with etoposide"
        " and cisplatin. Br J Cancer 1999;81:1351-1355"
    ),
    date="1999",
    url=(
        "https://pure.gustaveroussy.fr/en/publications/treatment-of-poorly-differentiated-neu"
        "roendocrine-tumours-with-et"
    ),
    reviewed="2026-11-23",
)

CISPLATIN_ETOPOSIDE_2001_CANCER: Final = Source(
    id=SourceId("cisplatin-etoposide-2001-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Treatment with cisplatin and etoposide in patients with neuroendocrine tumors. Cancer "
        "2001;92:1101-1107"
    ),
    date="2001-09-01",
    doi="10.1002/1097-0142(20010901)92:5<1101::aid-cncr1426>3.0.co;2-v",
    pmid="11571721",
    reviewed="2026-11-23",
)

SORBYE_2025_BJC: Final = Source(
    id=SourceId("sorbye-2025-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Sorbye, et al. Prospective cohort of 639 advanced high-grade digestive NEN (NET G3 and"
        " NEC): NORDIC NEC 2. Br J Cancer 2025"
    ),
    date="2025",
    url=(
        "https://portal.findresearcher.sdu.dk/en/publications/characteristics-and-treatment-o"
        "utcome-in-a-prospective-cohort-of-"
    ),
    reviewed="2026-11-23",
)

NABNEC_AGITG_ABSTRACT: Final = Source(
    id=SourceId("nabnec-agitg-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Chantrill. NABNEC, AGITG Annual Scientific Meeting abstract (year not printed in the copy)"
    ),
    url="https://asm.gicancer.org.au/agitg-abstracts/nabnec/",
    reviewed="2026-11-23",
)

CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("carboplatin-etoposide-2019-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Carboplatin with oral or intravenous etoposide for extra-pulmonary, "
        "poorly-differentiated NEC. Neuroendocrinology 2019;109:100-112"
    ),
    date="2019",
    doi="10.1159/000497336",
    pmid="30703770",
    reviewed="2026-11-23",
)

PLATINUM_ALBERTA_KARGER: Final = Source(
    id=SourceId("platinum-alberta-karger"),
    kind=SourceKind.PAPER,
    title=(
        "Cisplatin-based versus carboplatin-based chemotherapy for extra-pulmonary NEC, a "
        "real-world study (Alberta)"
    ),
    doi="10.1159/000520193",
    reviewed="2026-11-23",
)

PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO: Final = Source(
    id=SourceId("paclitaxel-carboplatin-etoposide-2006-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II trial of paclitaxel, carboplatin and etoposide in advanced poorly "
        "differentiated NEC (Minnie Pearl). J Clin Oncol 2006;24:3548-3554"
    ),
    date="2006-08-01",
    pmid="16877720",
    reviewed="2026-11-23",
)

STROSBERG_2017_NEJM: Final = Source(
    id=SourceId("strosberg-2017-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg, et al. Phase 3 trial of 177Lu-Dotatate for midgut neuroendocrine tumors "
        "(NETTER-1). N Engl J Med 2017;376:125-135"
    ),
    date="2017-01-12",
    doi="10.1056/NEJMoa1607427",
    pmid="28076709",
    pmcid="PMC5895095",
    reviewed="2026-11-23",
)

NETTER_1_2016_JNM: Final = Source(
    id=SourceId("netter-1-2016-jnm"),
    kind=SourceKind.PAPER,
    title="NETTER-1, abstract 629. J Nucl Med 2016;57 supplement 2",
    date="2016",
    url="http://jnm.snmjournals.org/content/57/supplement_2/629.abstract",
    reviewed="2026-11-23",
)

NETTER_1_UPDATE_ASCO_160194: Final = Source(
    id=SourceId("netter-1-update-asco-160194"),
    kind=SourceKind.PAPER,
    title=(
        "NETTER-1 update of overall survival, progression-free survival and quality of life, "
        "ASCO abstract 160194 (year not printed in the copy)"
    ),
    url="https://ace.asco.org/content/224097/abstract/160194",
    reviewed="2026-11-23",
)

NETTER_1_FINAL_ASCO_197214: Final = Source(
    id=SourceId("netter-1-final-asco-197214"),
    kind=SourceKind.PAPER,
    title=(
        "Final overall survival in the phase 3 NETTER-1 study, ASCO abstract 197214 (year not "
        "printed in the copy)"
    ),
    url="https://ace.asco.org/content/332311/abstract/197214",
    reviewed="2026-11-23",
)

STROSBERG_2021_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("strosberg-2021-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg, et al. NETTER-1 final overall survival and long-term safety. Lancet Oncol "
        "2021;22:1752-1763"
    ),
    date="2021-12",
    doi="10.1016/S1470-2045(21)00572-6",
    pmid="34793718",
    reviewed="2026-11-23",
)

SINGH_2024_LANCET: Final = Source(
    id=SourceId("singh-2024-lancet"),
    kind=SourceKind.PAPER,
    title="Singh, et al. NETTER-2, open-label, randomised, phase 3 study. Lancet 2024, 2807-2817",
    date="2024",
    doi="10.1016/S0140-6736(24)00701-3",
    reviewed="2026-11-23",
)

NETTER_2_COMMENTARY_SAPIENZA: Final = Source(
    id=SourceId("netter-2-commentary-sapienza"),
    kind=SourceKind.REVIEW,
    title=(
        "Commentary on Lutathera in grade 2-3 GEP-NETs (Sapienza University of Rome, IRIS; "
        "authors and year not printed in the note)"
    ),
    url="https://iris.uniroma1.it/handle/11573/1742424",
    reviewed="2026-11-23",
)

CHAN_2024_NEJM: Final = Source(
    id=SourceId("chan-2024-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Chan, et al. Phase 3 trial of cabozantinib to treat advanced neuroendocrine tumors "
        "(CABINET). N Engl J Med"
    ),
    date="2024-09-16",
    doi="10.1056/NEJMoa2403991",
    reviewed="2026-11-23",
)

YAO_2011_NEJM: Final = Source(
    id=SourceId("yao-2011-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Yao, et al. Everolimus for advanced pancreatic neuroendocrine tumors (RADIANT-3). N "
        "Engl J Med 2011;364:514-523"
    ),
    date="2011-02-10",
    doi="10.1056/NEJMoa1009290",
    pmid="21306238",
    reviewed="2026-11-23",
)

YAO_2016_JCO: Final = Source(
    id=SourceId("yao-2016-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Yao, et al. Everolimus for advanced pancreatic NET: overall survival and circulating "
        "biomarkers from RADIANT-3. J Clin Oncol 2016"
    ),
    date="2016-09-12",
    doi="10.1200/JCO.2016.68.0702",
    pmcid="PMC5791842",
    reviewed="2026-11-23",
)

RADIANT_3_ESMO_2014: Final = Source(
    id=SourceId("radiant-3-esmo-2014"),
    kind=SourceKind.PAPER,
    title="RADIANT-3 final overall survival, abstract 1132O, ESMO 2014",
    date="2014",
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

RAYMOND_2011_NEJM: Final = Source(
    id=SourceId("raymond-2011-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Raymond, et al. Sunitinib malate for pancreatic neuroendocrine tumors (A6181111). N "
        "Engl J Med 2011;364:501-513"
    ),
    date="2011-02",
    doi="10.1056/NEJMoa1003825",
    reviewed="2026-11-23",
)

SUNITINIB_FINAL_OS_2016_ASCO: Final = Source(
    id=SourceId("sunitinib-final-os-2016-asco"),
    kind=SourceKind.PAPER,
    title=(
        "Sunitinib in advanced, progressive pancreatic NET: final overall survival with "
        "adjustment for crossover. J Clin Oncol 2016;34 supplement 4:309"
    ),
    date="2016",
    doi="10.1200/jco.2016.34.4_suppl.309",
    reviewed="2026-11-23",
)

RAYMOND_2018_NEUROENDOCRINOLOGY: Final = Source(
    id=SourceId("raymond-2018-neuroendocrinology"),
    kind=SourceKind.PAPER,
    title=(
        "Raymond, et al. Sunitinib in well-differentiated pancreatic neuroendocrine tumours "
        "(phase IV). Neuroendocrinology 2018;107:237-245"
    ),
    date="2018-07-10",
    doi="10.1159/000491999",
    pmid="29991024",
    reviewed="2026-11-23",
)

EADS_EA2142_ASCO_209225: Final = Source(
    id=SourceId("eads-ea2142-asco-209225"),
    kind=SourceKind.PAPER,
    title=(
        "Eads, et al. Platinum and etoposide versus temozolomide and capecitabine in advanced "
        "G3 non-small cell GEPNENs (ECOG-ACRIN EA2142), ASCO abstract 209225 (year not printed "
        "in the note)"
    ),
    url="https://ace.asco.org/content/372964/abstract/209225",
    reviewed="2026-11-23",
)

ZHANG_2020_CANCER: Final = Source(
    id=SourceId("zhang-2020-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Zhang, et al. Etoposide-cisplatin versus irinotecan-cisplatin first line in poorly "
        "differentiated GEP-NEC, randomized phase 2. Cancer 2020;126 S9:2086-2092"
    ),
    date="2020-05-01",
    doi="10.1002/cncr.32750",
    pmid="32293725",
    reviewed="2026-11-23",
)

G3_PANNEN_PMC5488281: Final = Source(
    id=SourceId("g3-pannen-pmc5488281"),
    kind=SourceKind.PAPER,
    title=(
        "Grade 3 pancreatic NEN by differentiation: a single-center series (title and authors "
        "not printed in the note)"
    ),
    pmcid="PMC5488281",
    reviewed="2026-11-23",
)

ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY: Final = Source(
    id=SourceId("endocrine-reviews-2023-immunotherapy"),
    kind=SourceKind.REVIEW,
    title="Endocr Rev 2023;44:724-736, with table 2 of immunotherapy trials in GEP NEC",
    date="2023-03-04",
    doi="10.1210/endrev/bnad006",
    pmcid="PMC10335166",
    reviewed="2026-11-23",
)

KLEIN_2020_CCR: Final = Source(
    id=SourceId("klein-2020-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Klein, et al. Ipilimumab and nivolumab in advanced neuroendocrine tumors: CA209-538 "
        "subgroup. Clin Cancer Res 2020;26:4454-4459"
    ),
    date="2020-09-01",
    doi="10.1158/1078-0432.CCR-20-0621",
    pmid="32532787",
    reviewed="2026-11-23",
)

FAP_1991_EJC: Final = Source(
    id=SourceId("fap-1991-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II trial of 5-fluorouracil, doxorubicin and cisplatin in metastatic carcinoid and "
        "islet cell tumors of the pancreas. Eur J Cancer 1991;27:1380-1382 (authors not printed "
        "in the note)"
    ),
    date="1991",
    doi="10.1016/0277-5379(91)90014-5",
    pmid="1660291",
    reviewed="2026-11-23",
)

MEDLEY_2011_BJC: Final = Source(
    id=SourceId("medley-2011-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Medley L, et al. Single-agent capecitabine in metastatic non-pancreatic neuroendocrine "
        "tumors, phase II. Br J Cancer 2011;104:1067-1070"
    ),
    date="2011-03-29",
    doi="10.1038/bjc.2011.76",
    reviewed="2026-11-23",
)

AJR_2022_LUTATHERA: Final = Source(
    id=SourceId("ajr-2022-lutathera"),
    kind=SourceKind.PAPER,
    title=(
        "177Lu-DOTATATE therapy, table 1: indications for cessation. AJR Am J Roentgenol "
        "2022;220:619-629"
    ),
    date="2022-11-02",
    doi="10.2214/AJR.22.28237",
    pmcid="PMC10133840",
    reviewed="2026-11-23",
)
LAMARCA_2018_PLATINUM_SURVEY: Final = Source(
    id=SourceId("lamarca-2018-platinum-survey"),
    kind=SourceKind.PAPER,
    title=(
        "Lamarca et al., Urgent need for consensus: international survey on platinum-etoposide "
        "in extrapulmonary G3 NEC, Clin Transl Oncol 2018"
    ),
    date="2018-11-30",
    doi="10.1007/s12094-018-1996-z",
    url="https://link.springer.com/article/10.1007/s12094-018-1996-z",
    reviewed="2026-11-23",
)
CAPDEVILA_2022_STREPTOZOCIN: Final = Source(
    id=SourceId("capdevila-2022-streptozocin"),
    kind=SourceKind.REVIEW,
    title=(
        "Capdevila et al., Streptozotocin, 1982-2022: Forty Years from the FDA's Approval to "
        "Treat Pancreatic Neuroendocrine Tumors, Neuroendocrinology 2022;112(12):1155-1167"
    ),
    date="2022-11-01",
    url=(
        "https://pure.gustaveroussy.fr/en/publications/"
        "streptozotocin-1982-2022-forty-years-from-the-fdas-approval-to-tr"
    ),
    reviewed="2026-11-23",
)
FDA_SUMMARY_2024_CAPECITABINE: Final = Source(
    id=SourceId("fda-summary-2024-capecitabine"),
    kind=SourceKind.PAPER,
    title=(
        "FDA Approval Summary: Capecitabine Labeling Update under Project Renewal, Clin Cancer "
        "Res 2024;30(24):5508-5514"
    ),
    date="2024-12-16",
    doi="10.1158/1078-0432.CCR-24-1708",
    pmid="39377782",
    reviewed="2026-11-23",
)
VIPOMA_OCTREOTIDE_CASE_OMAN: Final = Source(
    id=SourceId("vipoma-octreotide-case-oman"),
    kind=SourceKind.PAPER,
    title="VIPoma with cardiopulmonary arrest, octreotide life-saving (case, Oman)",
    pmcid="PMC3074686",
    reviewed="2026-11-23",
)

AOKI_2014_SURVEY: Final = Source(
    id=SourceId("aoki-2014-survey"),
    kind=SourceKind.PAPER,
    title=(
        "Aoki T, Kokudo N, Komoto I, et al. Streptozocin chemotherapy for advanced/metastatic "
        "well-differentiated NET: a multi-center survey in Japan. 2014;50:769-775"
    ),
    date="2014-10-28",
    doi="10.1007/s00535-014-1006-3",
    pmid="25348496",
    pmcid="PMC4493796",
    reviewed="2026-11-23",
)

JEONG_2021_ESMO_OPEN: Final = Source(
    id=SourceId("jeong-2021-esmo-open"),
    kind=SourceKind.PAPER,
    title=(
        "Jeong H, et al. Capecitabine plus temozolomide in grade 3 unresectable or metastatic "
        "GEP-NEN with Ki-67 below 55 %: single-arm phase II study. ESMO Open 2021;6:100119"
    ),
    date="2021-06",
    nct="NCT03079440",
    reviewed="2026-11-23",
)

DDDT_2016_WHO_2010_TABLE: Final = Source(
    id=SourceId("dddt-2016-who-2010-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Classifications of gastroenteropancreatic neuroendocrine neoplasms, table 1. "
        "Drug Des Devel Ther 2016;10:3459-3470"
    ),
    date="2016-10-25",
    doi="10.2147/DDDT.S76732",
    pmcid="PMC5087808",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5087808/table/t1-dddt-10-3459",
    reviewed="2026-11-23",
)

PMC5359105_LUNG_CLASSES: Final = Source(
    id=SourceId("pmc5359105-lung-classes"),
    kind=SourceKind.REVIEW,
    title="Classes of pulmonary and thymic neuroendocrine tumors, table 1 of PMC5359105",
    pmcid="PMC5359105",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5359105/table/t1-189e398",
    note="Counts are printed per 10 high-power fields.",
    reviewed="2026-11-23",
)

ENETS_PULMONARY_CARCINOID_READERS: Final = Source(
    id=SourceId("enets-pulmonary-carcinoid-readers"),
    kind=SourceKind.PAPER,
    title="Interobserver variability of pulmonary carcinoids (ENETS abstract)",
    url="https://www.enets.org/interobserver-variability-of-pulmonary-carcinoids.html",
    reviewed="2026-11-23",
)

CPT_2023_FLUOROPYRIMIDINES: Final = Source(
    id=SourceId("cpt-2023-fluoropyrimidines"),
    kind=SourceKind.PAPER,
    title=(
        "Testing and dosing recommendations by fluoropyrimidine route of administration (table "
        "2). Clin Pharmacol Ther 2023;115:452-456"
    ),
    date="2023-12-18",
    doi="10.1002/cpt.3131",
    pmcid="PMC10947784",
    reviewed="2026-11-23",
)

SYED_2021: Final = Source(
    id=SourceId("syed-2021"),
    kind=SourceKind.REVIEW,
    title="Syed YY. Surufatinib: first approval. Drugs 2021;81:727-732",
    date="2021",
    doi="10.1007/s40265-021-01489-y",
    reviewed="2026-11-23",
)

JNM_63_DOTAMTATE: Final = Source(
    id=SourceId("jnm-63-dotamtate"),
    kind=SourceKind.PAPER,
    title=(
        "First-in-humans dose-escalation trial of 212Pb-DOTAMTATE in somatostatin receptor- "
        "positive neuroendocrine tumors. J Nucl Med 63:1326"
    ),
    url="https://jnm.snmjournals.org/content/63/9/1326",
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

MCT_RYZ101: Final = Source(
    id=SourceId("mct-ryz101"),
    kind=SourceKind.PAPER,
    title=(
        "RYZ101 (Ac-225 DOTATATE), opportunity beyond gastroenteropancreatic tumors "
        "(abstract). Mol Cancer Ther 22:1434"
    ),
    url="https://aacrjournals.org/mct/article-abstract/22/12/1434/730266/RYZ101-Ac-225-DOTATATE-Opportunity-beyond?redirectedFrom=fulltext",
    reviewed="2026-11-23",
)

DEMIRCI_2023: Final = Source(
    id=SourceId("demirci-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Demirci E, et al. Initial findings on the use of [225Ac]Ac-DOTATATE in "
        "neuroendocrine tumors. Mol Imaging Radionucl Ther 2023;32:226-232"
    ),
    date="2023",
    doi="10.4274/mirt.galenos.2023.38258",
    pmid="37870290",
    reviewed="2026-11-23",
)

EJNMMI_2003_90Y_DOTATOC: Final = Source(
    id=SourceId("ejnmmi-2003-90y-dotatoc"),
    kind=SourceKind.PAPER,
    title=(
        "Receptor-mediated radionuclide therapy with 90Y-DOTATOC in association with amino "
        "acid infusion: a phase I study. Eur J Nucl Med Mol Imaging 2003;30:207-216"
    ),
    date="2003",
    doi="10.1007/s00259-002-1023-y",
    reviewed="2026-11-23",
)

EJNMMI_2008_RENAL_TOXICITY: Final = Source(
    id=SourceId("ejnmmi-2008-renal-toxicity"),
    kind=SourceKind.PAPER,
    title=(
        "Long-term evaluation of renal toxicity after PRRT with 90Y-DOTATOC and 177Lu- "
        "DOTATATE: the role of associated risk factors. Eur J Nucl Med Mol Imaging "
        "2008;35:1847-1856"
    ),
    date="2008",
    doi="10.1007/s00259-008-0778-1",
    reviewed="2026-11-23",
)

MARINCEK_2013: Final = Source(
    id=SourceId("marincek-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Marincek N, et al. Somatostatin-based radiotherapy with [90Y-DOTA]-TOC in "
        "neuroendocrine tumors: long-term outcome of a phase I dose escalation study. J "
        "Transl Med 2013;11:17"
    ),
    date="2013",
    doi="10.1186/1479-5876-11-17",
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

CCP_2011_AMRUBICIN: Final = Source(
    id=SourceId("ccp-2011-amrubicin"),
    kind=SourceKind.PAPER,
    title=(
        "Amrubicin for the treatment of neuroendocrine carcinoma of the gastrointestinal "
        "tract: a retrospective analysis of five cases. Cancer Chemother Pharmacol "
        "2011;68:1325-1330"
    ),
    date="2011",
    doi="10.1007/s00280-011-1619-7",
    pmid="21461890",
    reviewed="2026-11-23",
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

NIACIN_NET_SUPPLEMENTATION: Final = Source(
    id=SourceId("niacin-net-supplementation"),
    kind=SourceKind.PAPER,
    title=(
        "Niacin (vitamin B3) supplementation in patients with serotonin-producing "
        "neuroendocrine tumor (abstract)"
    ),
    url="https://lifelines-acceptatie.sites.kirra.nl/researcher/publications/niacin-vitamin-b3-supplementation-in-patients-with-serotonin-producing-neuroendocrine-tumor",
    reviewed="2026-11-23",
)

CHLOROZOTOCIN_PHASE_1_1978: Final = Source(
    id=SourceId("chlorozotocin-phase-1-1978"),
    kind=SourceKind.PAPER,
    title="Phase I studies on chlorozotocin. Clin Pharmacol Ther 1978;23:712-722",
    date="1978-06-01",
    doi="10.1002/cpt1978236712",
    reviewed="2026-11-23",
)

MACDONALD_1980_CHLOROZOTOCIN: Final = Source(
    id=SourceId("macdonald-1980-chlorozotocin"),
    kind=SourceKind.PAPER,
    title=(
        "Macdonald JS, Hoth D, Schein PS. Preclinical and clinical studies on "
        "chlorozotocin, a new nitrosourea with decreased bone marrow toxicity. Recent "
        "Results Cancer Res 1980"
    ),
    date="1980",
    note="Seen as an abstract.",
    reviewed="2026-11-23",
)
