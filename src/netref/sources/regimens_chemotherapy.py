"""Documents that print schedules of chemotherapy: trials, series, registry records, tables."""

from typing import Final

from ..model import Source, SourceId, SourceKind

HUANG_2008_CANCER: Final = Source(
    id=SourceId("huang-2008-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Huang H, et al. Treatment of malignant pheochromocytoma/paraganglioma with "
        "cyclophosphamide, vincristine, and dacarbazine: recommendation from a 22-year follow-up "
        "of 18 patients. Cancer 2008;113:2020-2028"
    ),
    date="2008-10",
    doi="10.1002/cncr.23812",
    reviewed="2026-11-26",
)

NABNEC_APNETS_2018: Final = Source(
    id=SourceId("nabnec-apnets-2018"),
    kind=SourceKind.PAPER,
    title=(
        "NABNEC: carboplatin and nab-paclitaxel in advanced gastrointestinal NEC, design. "
        "APNETS 2018, abstract 52621"
    ),
    date="2018-11-10",
    url="https://apnets-2018.p.asnevents.com.au/days/2018-11-10/abstract/52621",
    reviewed="2026-11-26",
)

FOLFIRINEC_2021_DLD: Final = Source(
    id=SourceId("folfirinec-2021-dld"),
    kind=SourceKind.PAPER,
    title=(
        "FOLFIRINEC: a randomized phase II trial of mFOLFIRINOX vs platinum-etoposide for "
        "metastatic neuroendocrine carcinoma of gastroenteropancreatic or unknown origin. Dig "
        "Liver Dis 2021;53:824-829"
    ),
    date="2021-07",
    doi="10.1016/j.dld.2021.04.016",
    pmid="33994125",
    nct="NCT04325425",
    reviewed="2026-11-26",
)

COLLOT_2018_ANTICANCER_RESEARCH: Final = Source(
    id=SourceId("collot-2018-anticancer-research"),
    kind=SourceKind.PAPER,
    title=(
        "Collot T, et al. Bevacizumab-based chemotherapy for poorly-differentiated "
        "neuroendocrine tumors. Anticancer Res 2018;38:5963-5968"
    ),
    date="2018",
    doi="10.21873/anticanres.12943",
    reviewed="2026-11-26",
)

CANCERS_2022_PMC9030061: Final = Source(
    id=SourceId("cancers-2022-pmc9030061"),
    kind=SourceKind.REVIEW,
    title="Cancers 2022;14:2028, table 4 (title and authors not printed in the copy)",
    date="2022",
    pmcid="PMC9030061",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC9030061/table/cancers-14-02028-t004/",
    reviewed="2026-11-26",
)

WALTER_2023_BEVANEC: Final = Source(
    id=SourceId("walter-2023-bevanec"),
    kind=SourceKind.PAPER,
    title=(
        "Walter T, et al. Bevacizumab plus FOLFIRI after failure of platinum-etoposide "
        "first-line chemotherapy in patients with advanced neuroendocrine carcinoma (PRODIGE "
        "41-BEVANEC): a randomised, multicentre, non-comparative, open-label, phase 2 trial. "
        "Lancet Oncol 2023"
    ),
    date="2023-03-01",
    nct="NCT02820857",
    url=(
        "https://pure.gustaveroussy.fr/fr/publications/bevacizumab-plus-folfiri-after-failure-of-"
        "platinumetoposide-first"
    ),
    reviewed="2026-11-26",
)

CHAN_2012_JCO: Final = Source(
    id=SourceId("chan-2012-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Chan JA, et al. Prospective study of bevacizumab plus temozolomide in patients with "
        "advanced neuroendocrine tumors. J Clin Oncol 2012;30:2963-2968"
    ),
    date="2012-08-20",
    doi="10.1200/JCO.2011.40.3147",
    pmid="22778320",
    reviewed="2026-11-26",
)

MORKEN_2023_BJC: Final = Source(
    id=SourceId("morken-2023-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Morken S, et al. Phase II study of everolimus and temozolomide as first-line treatment "
        "in metastatic high-grade gastroenteropancreatic neuroendocrine neoplasms. Br J Cancer "
        "2023;129:1930-1939"
    ),
    date="2023-12",
    doi="10.1038/s41416-023-02462-0",
    pmid="37872405",
    reviewed="2026-11-26",
)

BAJETTA_1998_FDE: Final = Source(
    id=SourceId("bajetta-1998-fde"),
    kind=SourceKind.PAPER,
    title=(
        "Intensified fluorouracil, dacarbazine and epirubicin (FDE) in 30 patients with "
        "neuroendocrine tumors, preliminary trial (title, authors and journal not printed in the "
        "copy; reviews tabulate such a trial of 30 patients as Bajetta 1998)"
    ),
    url="https://iris.hunimed.eu/handle/11699/3493",
    reviewed="2026-11-26",
)

MCNAMARA_2023_NET_02: Final = Source(
    id=SourceId("mcnamara-2023-net-02"),
    kind=SourceKind.PAPER,
    title=(
        "McNamara MG, et al. NET-02: a randomised, non-comparative, phase II trial of "
        "nal-IRI/5-FU or docetaxel as second-line therapy in patients with progressive poorly "
        "differentiated extra-pulmonary neuroendocrine carcinoma. EClinicalMedicine "
        "2023;60:102015"
    ),
    date="2023-06-02",
    doi="10.1016/j.eclinm.2023.102015",
    pmid="37287870",
    nct="NCT03837977",
    reviewed="2026-11-26",
)

NET_02_ENETS_2826: Final = Source(
    id=SourceId("net-02-enets-2826"),
    kind=SourceKind.PAPER,
    title=(
        "McNamara M, et al. NET-02, a phase II trial of liposomal irinotecan and 5-FU/folinic "
        "acid or docetaxel as second-line therapy. ENETS conference 2020, abstract 2826"
    ),
    date="2020",
    url=(
        "https://www.enets.org/net-02-a-phase-ii-trial-of-liposomal-irinotecan-nal-iri-and-5-"
        "fluorouracil-5-fu-folinic-acid-or-docetaxel-as-second-line-therapy-in-patients-pts-with-"
        "progressive-poorly-differentiated-extra-pulmonary-neuroendocrine-carcinoma-pd-ep-nec.html"
    ),
    reviewed="2026-11-26",
)

STEM_ENETS_4148: Final = Source(
    id=SourceId("stem-enets-4148"),
    kind=SourceKind.PAPER,
    title=(
        "Chi Y, et al. S-1/temozolomide versus S-1/temozolomide plus thalidomide in advanced "
        "pancreatic and non-pancreatic NET (STEM): a randomised, open-label, multicentre phase 2 "
        "trial. ENETS abstract 4148 (year not printed)"
    ),
    url=(
        "https://www.enets.org/abstract/s-1-temozolomide-versus-s-1-temozolomide-plus-"
        "thalidomide-in-advanced-pancreatic-and-non-pancreatic-neuroendocrine-tumors-stem-a-"
        "randomised-open-label-multicentre-phase-2-trial.html"
    ),
    note="Registered as NCT03204019 (pancreatic) and NCT03204032 (non-pancreatic).",
    reviewed="2026-11-26",
)

KULKE_2006_JCO: Final = Source(
    id=SourceId("kulke-2006-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Kulke MH, et al. Phase II study of temozolomide and thalidomide in patients with "
        "metastatic neuroendocrine tumors. J Clin Oncol 2006;24:401-406"
    ),
    date="2006-01-20",
    doi="10.1200/JCO.2005.03.6046",
    pmid="16421420",
    reviewed="2026-11-26",
)

CLARINGBOLD_2012_CBR: Final = Source(
    id=SourceId("claringbold-2012-cbr"),
    kind=SourceKind.PAPER,
    title=(
        "Claringbold PG, et al. Phase I-II study of radiopeptide 177Lu-octreotate in combination "
        "with capecitabine and temozolomide in advanced low-grade neuroendocrine tumors. Cancer "
        "Biother Radiopharm 2012;27:561-569"
    ),
    date="2012-11",
    doi="10.1089/cbr.2012.1276",
    pmid="23078020",
    reviewed="2026-11-26",
)

AMRUBICIN_2016_ANTI_CANCER_DRUGS: Final = Source(
    id=SourceId("amrubicin-2016-anti-cancer-drugs"),
    kind=SourceKind.PAPER,
    title=(
        "Amrubicin in patients with platinum-refractory metastatic neuroendocrine carcinoma and "
        "mixed adenoneuroendocrine carcinoma of the gastrointestinal tract, 2016 (National "
        "Cancer Center Hospital; authors not printed in the copy)"
    ),
    date="2016-09",
    url="https://insights.ovid.com/ancad/201609000/00001813-201609000-00012",
    reviewed="2026-11-26",
)

LONGO_MUNOZ_LURBINECTEDIN: Final = Source(
    id=SourceId("longo-munoz-lurbinectedin"),
    kind=SourceKind.PAPER,
    title=(
        "Longo-Munoz F, et al. Lurbinectedin in patients with pretreated neuroendocrine tumours: "
        "results from a phase II basket study (journal and year not printed in the copy)"
    ),
    url=(
        "https://ichgcp.net/fi/clinical-trials-registry/publications/61983-lurbinectedin-in-"
        "patients-with-pretreated-neuroendocrine-tumours-results-from-a-phase-ii-basket"
    ),
    reviewed="2026-11-26",
)

OLSEN_2014_J_CANCER: Final = Source(
    id=SourceId("olsen-2014-j-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Olsen IH, et al. Topotecan monotherapy in heavily pretreated patients with progressive "
        "advanced stage neuroendocrine carcinomas. J Cancer 2014;5:628-632"
    ),
    date="2014-08-01",
    doi="10.7150/jca.9409",
    pmid="25157273",
    pmcid="PMC4142324",
    reviewed="2026-11-26",
)

MITRY_2014_BETTER: Final = Source(
    id=SourceId("mitry-2014-better"),
    kind=SourceKind.PAPER,
    title=(
        "Mitry E, et al. Bevacizumab plus capecitabine in patients with progressive advanced "
        "well-differentiated neuroendocrine tumors of the gastro-intestinal (GI-NETs) tract "
        "(BETTER trial), a phase II non-randomised trial. Eur J Cancer 2014;50:3107-3115"
    ),
    date="2014-12",
    doi="10.1016/j.ejca.2014.10.001",
    pmid="25454413",
    reviewed="2026-11-26",
)

BETTER_ASCO_4071: Final = Source(
    id=SourceId("better-asco-4071"),
    kind=SourceKind.PAPER,
    title=(
        "Efficacy and safety of bevacizumab combined with capecitabine in progressive, metastatic "
        "well-differentiated digestive endocrine tumors (BETTER study), abstract 4071"
    ),
    url=(
        "https://discovery.researcher.life/article/efficacy-and-safety-of-bevacizumab-combined-"
        "with-capecitabine-in-progressive-metastatic-welldifferentiated-digestive-endocrine-"
        "tumors-better-study/ca8e601e02d23df69d67e3f52ddeb345"
    ),
    note="Prints bevacizumab as 7.5 mg/m2, a misprint: the paper has 7.5 mg/kg.",
    reviewed="2026-11-26",
)

IRINOTECAN_CISPLATIN_2006_DDS: Final = Source(
    id=SourceId("irinotecan-cisplatin-2006-dds"),
    kind=SourceKind.PAPER,
    title=(
        "A phase II trial of irinotecan and cisplatin in patients with metastatic neuroendocrine "
        "tumors. Dig Dis Sci 2006;51:1033-1038"
    ),
    date="2006-06",
    doi="10.1007/s10620-006-8001-3",
    pmid="16865563",
    reviewed="2026-11-26",
)

NCT01525082_RECORD: Final = Source(
    id=SourceId("nct01525082-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT01525082: capecitabine, temozolomide and bevacizumab for metastatic or unresectable "
        "pancreatic neuroendocrine tumors"
    ),
    date="2024-01-11",
    nct="NCT01525082",
    reviewed="2026-11-26",
)

KENMOTSU_2020_JCOG1205_1206: Final = Source(
    id=SourceId("kenmotsu-2020-jcog1205-1206"),
    kind=SourceKind.PAPER,
    title=(
        "Kenmotsu H, et al. Randomized phase III study of irinotecan plus cisplatin versus "
        "etoposide plus cisplatin for completely resected high-grade neuroendocrine carcinoma of "
        "the lung: JCOG1205/1206. 2020"
    ),
    date="2020-12-20",
    url=(
        "https://keio.elsevierpure.com/en/publications/randomized-phase-iii-study-of-irinotecan-"
        "plu-cisplatin-versus-eto"
    ),
    reviewed="2026-11-26",
)

KENMOTSU_2014_LUNG_CANCER: Final = Source(
    id=SourceId("kenmotsu-2014-lung-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Kenmotsu H, et al. A pilot study of adjuvant chemotherapy with irinotecan and cisplatin "
        "for completely resected high-grade pulmonary neuroendocrine carcinoma. Lung Cancer "
        "2014;84(3)"
    ),
    date="2014-06",
    doi="10.1016/j.lungcan.2014.03.007",
    pmid="24679951",
    reviewed="2026-11-26",
)

ERR_THYMIC_TUMORS_TABLE: Final = Source(
    id=SourceId("err-thymic-tumors-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Table 5 of a European Respiratory Review article on thymic tumours: pre-operative "
        "chemotherapy or chemoradiation (title and authors not printed in the copy)"
    ),
    url="https://err.ersjournals.com/highwire/markup/12906/expansion",
    reviewed="2026-11-26",
)

EVEROLIMUS_PACLITAXEL_CARBOPLATIN_2017_AO: Final = Source(
    id=SourceId("everolimus-paclitaxel-carboplatin-2017-ao"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus with paclitaxel and carboplatin as first-line treatment for metastatic "
        "large-cell neuroendocrine lung carcinoma: a multicenter phase II trial. Ann Oncol "
        "2017;28:1898-1902"
    ),
    date="2017-08-01",
    doi="10.1093/annonc/mdx268",
    pmid="28535181",
    reviewed="2026-11-26",
)

LE_TREUT_2013_GFPC_0302: Final = Source(
    id=SourceId("le-treut-2013-gfpc-0302"),
    kind=SourceKind.PAPER,
    title=(
        "Le Treut J, et al. Multicentre phase II study of cisplatin-etoposide chemotherapy for "
        "advanced large-cell neuroendocrine lung carcinoma: the GFPC 0302 study. Ann Oncol "
        "2013;24:1548-1552"
    ),
    date="2013",
    url=(
        "http://www.cepia.team/content/multicentre-phase-ii-study-cisplatin-etoposide-"
        "chemotherapy-advanced-large-cell"
    ),
    reviewed="2026-11-26",
)

NIHO_2013_JTO: Final = Source(
    id=SourceId("niho-2013-jto"),
    kind=SourceKind.PAPER,
    title=(
        "Niho S, et al. Combination chemotherapy with irinotecan and cisplatin for large-cell "
        "neuroendocrine carcinoma of the lung: a multicenter phase II study. J Thorac Oncol "
        "2013;8(7)"
    ),
    date="2013-07",
    doi="10.1097/JTO.0b013e31828f6989",
    pmid="23774385",
    reviewed="2026-11-26",
)

SAIF_CAPTEM_JOP: Final = Source(
    id=SourceId("saif-captem-jop"),
    kind=SourceKind.PAPER,
    title=(
        "Saif MW, et al. A retrospective study of capecitabine/temozolomide (CAPTEM) regimen in "
        "the treatment of metastatic pancreatic neuroendocrine tumors (pNETs) after failing "
        "previous therapy. JOP (year not printed in the copy)"
    ),
    url="http://www.serena.unina.it/index.php/jop/article/view/1589",
    reviewed="2026-11-26",
)

DOCETAXEL_2004_CANCER_INVEST: Final = Source(
    id=SourceId("docetaxel-2004-cancer-invest"),
    kind=SourceKind.PAPER,
    title=(
        "A phase II study of docetaxel in patients with metastatic carcinoid tumors. Cancer "
        "Invest 2004;22:353-359"
    ),
    date="2004",
    doi="10.1081/cnv-200029058",
    pmid="15493355",
    reviewed="2026-11-26",
)

CHAN_PEMETREXED_CCP: Final = Source(
    id=SourceId("chan-pemetrexed-ccp"),
    kind=SourceKind.PAPER,
    title=(
        "Chan JA, et al. Phase II study of pemetrexed in patients with advanced neuroendocrine "
        "tumors. Cancer Chemother Pharmacol 66:961-968"
    ),
    doi="10.1007/s00280-010-1248-6",
    reviewed="2026-11-26",
)

CASSIER_2009_CANCER: Final = Source(
    id=SourceId("cassier-2009-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Cassier PA, et al. Gemcitabine and oxaliplatin combination chemotherapy for metastatic "
        "well-differentiated neuroendocrine carcinomas: a single-center experience. Cancer 2009"
    ),
    date="2009",
    doi="10.1002/cncr.24384",
    reviewed="2026-11-26",
)

GEMCITABINE_2004_CANCER: Final = Source(
    id=SourceId("gemcitabine-2004-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "A phase II trial of gemcitabine for metastatic neuroendocrine tumors. Cancer "
        "2004;101:934-939"
    ),
    date="2004-09-01",
    doi="10.1002/cncr.20466",
    pmid="15329900",
    reviewed="2026-11-26",
)

EKEBLAD_2007_CCR: Final = Source(
    id=SourceId("ekeblad-2007-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Ekeblad S, et al. Temozolomide in neuroendocrine tumors. Clin Cancer Res 2007 (title not "
        "seen)"
    ),
    date="2007",
    doi="10.1158/1078-0432.CCR-06-2053",
    pmid="17505000",
    reviewed="2026-11-26",
)

LUTETIUM_CAPECITABINE_2008_EJNMMI: Final = Source(
    id=SourceId("lutetium-capecitabine-2008-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Report on short-term side effects of treatments with 177Lu-octreotate in combination "
        "with capecitabine in seven patients with gastroenteropancreatic neuroendocrine tumours. "
        "Eur J Nucl Med Mol Imaging 2008;35:743-748"
    ),
    date="2008-04",
    doi="10.1007/s00259-007-0688-7",
    pmid="18188559",
    reviewed="2026-11-26",
)

LUTETIUM_CAPECITABINE_2011_EJNMMI: Final = Source(
    id=SourceId("lutetium-capecitabine-2011-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II study of radiopeptide 177Lu-octreotate and capecitabine therapy of progressive "
        "disseminated neuroendocrine tumours. Eur J Nucl Med Mol Imaging 2011;38:302-311"
    ),
    date="2011-02",
    doi="10.1007/s00259-010-1631-x",
    pmid="21052661",
    reviewed="2026-11-26",
)

LUTETIUM_METRONOMIC_CAPECITABINE_EJNMMI: Final = Source(
    id=SourceId("lutetium-metronomic-capecitabine-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II study of 177Lu-DOTATATE with metronomic capecitabine in FDG-positive GEP-NET. "
        "Eur J Nucl Med Mol Imaging (title, authors and year not printed in the excerpt)"
    ),
    pmcid="PMC9346628",
    reviewed="2026-11-26",
)
