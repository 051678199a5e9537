"""Papers, abstracts and reviews on chemotherapy."""

from typing import Final

from ..model import Source, SourceId, SourceKind

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

ASAI_2017_HORMONES_CANCER: Final = Source(
    id=SourceId("asai-2017-hormones-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Asai S, et al. Controlling tumor progression with cyclophosphamide, "
        "vincristine, and dacarbazine in metastatic and unresectable malignant "
        "pheochromocytomas/paragangliomas. Hormones and Cancer 2017;8:108-118"
    ),
    date="2017-01-20",
    doi="10.1007/s12672-017-0284-7",
    pmid="28108930",
    pmcid="PMC10355862",
    note=(
        "The printed best responses (1 complete, 5 partial, 5 stable, 13 "
        "progressive) add up to one more than the 23 patients."
    ),
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

BETTER_ASCO_4071: Final = Source(
    id=SourceId("better-asco-4071"),
    kind=SourceKind.PAPER,
    title=(
        "Efficacy and safety of bevacizumab combined with capecitabine in "
        "progressive, metastatic well-differentiated digestive endocrine tumors "
        "(BETTER), ASCO abstract 4071 (year not printed in the copy)"
    ),
    url="https://discovery.researcher.life/article/efficacy-and-safety-of-bevacizumab-combined-with-capecitabine-in-progressive-metastatic-welldifferentiated-digestive-endocrine-tumors-better-study/ca8e601e02d23df69d67e3f52ddeb345",
    reviewed="2026-11-26",
    note="Prints bevacizumab as 7.5 mg/m2, a misprint: the paper has 7.5 mg/kg.",
)

BONGIOVANNI_2024_SENECA: Final = Source(
    id=SourceId("bongiovanni-2024-seneca"),
    kind=SourceKind.PAPER,
    title=(
        "Bongiovanni A, et al. A randomized phase II trial of CAPTEM or FOLFIRI as "
        "second-line therapy in neuroendocrine carcinomas (SENECA), 2024"
    ),
    date="2024",
    url="http://hdl.handle.net/10447/664647",
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

CHLOROZOTOCIN_PHASE_1_1978: Final = Source(
    id=SourceId("chlorozotocin-phase-1-1978"),
    kind=SourceKind.PAPER,
    title="Phase I studies on chlorozotocin. Clin Pharmacol Ther 1978;23:712-722",
    date="1978-06-01",
    doi="10.1002/cpt1978236712",
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

CJON_EARLY_ONSET_TOXICITY_2018: Final = Source(
    id=SourceId("cjon-early-onset-toxicity-2018"),
    kind=SourceKind.REVIEW,
    title=(
        "Brutcher E, et al. 5-fluorouracil and capecitabine: assessment and treatment of "
        "uncommon early-onset severe toxicities. Clin J Oncol Nurs 2018;22:627-634"
    ),
    date="2018",
    doi="10.1188/18.CJON.627-634",
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

DPD_CAPECITABINE_INDIA_2016: Final = Source(
    id=SourceId("dpd-capecitabine-india-2016"),
    kind=SourceKind.PAPER,
    title=(
        "DPD mutations and severe toxicity among 506 patients on capecitabine regimens, PMC4880770"
    ),
    pmcid="PMC4880770",
    note="Seen as an abstract without title and year.",
    reviewed="2026-11-26",
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

FOLFIRINEC_2021_DLD: Final = Source(
    id=SourceId("folfirinec-2021-dld"),
    kind=SourceKind.PAPER,
    title=(
        "FOLFIRINEC: a randomized phase II trial of mFOLFIRINOX vs platinum-"
        "etoposide for metastatic neuroendocrine carcinoma of "
        "gastroenteropancreatic or unknown origin. Dig Liver Dis 2021;53:824-829"
    ),
    date="2021-07",
    doi="10.1016/j.dld.2021.04.016",
    pmid="33994125",
    reviewed="2026-11-26",
    nct="NCT04325425",
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

HENTIC_2012_ERC: Final = Source(
    id=SourceId("hentic-2012-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Hentic O, et al. FOLFIRI regimen: an effective second-line chemotherapy "
        "after failure of etoposide-platinum combination in neuroendocrine "
        "carcinomas grade 3. Endocr Relat Cancer 2012;19:751-757"
    ),
    date="2012",
    url="https://docslib.org/doc/13310221/folfiri-regimen-an-effective-second-line-chemotherapy-after-failure-of-etoposide-platinum-combination-in-patients-with-neuroendocrine-carcinomas-grade-3",
    reviewed="2026-11-26",
)

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

IRINOTECAN_INSERTS_TABLE: Final = Source(
    id=SourceId("irinotecan-inserts-table"),
    kind=SourceKind.PAPER,
    title="UGT1A1 in the package inserts of irinotecan, by country (table 2 of PMC6379283)",
    pmcid="PMC6379283",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6379283/table/bcp13828-tbl-0002",
    reviewed="2026-11-26",
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

MAILLARD_2023: Final = Source(
    id=SourceId("maillard-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Maillard M, et al. Quantitative impact of pre-analytical process on plasma "
        "uracil when testing for dihydropyrimidine dehydrogenase deficiency. Br J Clin "
        "Pharmacol 2023;89:762-772"
    ),
    date="2022-10-03",
    doi="10.1111/bcp.15536",
    reviewed="2026-11-26",
)

MA_2017: Final = Source(
    id=SourceId("ma-2017"),
    kind=SourceKind.PAPER,
    title=(
        "Ma WW, et al. Emergency use of uridine triacetate for the prevention and "
        "treatment of life-threatening 5-fluorouracil and capecitabine toxicity. Cancer"
    ),
    date="2016-09-13",
    doi="10.1002/cncr.30321",
    pmid="27622829",
    pmcid="PMC5248610",
    reviewed="2026-11-26",
)

MCNAMARA_2023_ECLINICALMEDICINE: Final = Source(
    id=SourceId("mcnamara-2023-eclinicalmedicine"),
    kind=SourceKind.PAPER,
    title=(
        "McNamara MG, et al. NET-02: nal-IRI/5-FU or docetaxel as second-line "
        "therapy in progressive poorly differentiated extra-pulmonary "
        "neuroendocrine carcinoma. EClinicalMedicine 2023;60:102015"
    ),
    date="2023-06-02",
    doi="10.1016/j.eclinm.2023.102015",
    pmid="37287870",
    reviewed="2026-11-26",
    nct="NCT03837977",
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

MGMT_NET_2024_JCO: Final = Source(
    id=SourceId("mgmt-net-2024-jco"),
    kind=SourceKind.PAPER,
    title=(
        "MGMT-NET: alkylating agents or oxaliplatin in advanced neuroendocrine "
        "tumors by MGMT status, randomized phase II. J Clin Oncol (Walter; title "
        "and date not printed in the copy)"
    ),
    pmid="39586038",
    reviewed="2026-11-26",
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

MITRY_2014_EJC: Final = Source(
    id=SourceId("mitry-2014-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Mitry E, et al. Bevacizumab plus capecitabine in progressive advanced "
        "well-differentiated neuroendocrine tumors of the gastro-intestinal tract "
        "(BETTER trial). Eur J Cancer 2014;50:3107-3115"
    ),
    date="2014-12",
    doi="10.1016/j.ejca.2014.10.001",
    pmid="25454413",
    reviewed="2026-11-26",
)

MOERTEL_1980_NEJM: Final = Source(
    id=SourceId("moertel-1980-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Moertel CG, Hanley JA, Johnson LA. Streptozocin alone compared with streptozocin plus "
        "fluorouracil in advanced islet-cell carcinoma. N Engl J Med 1980;303:1189-1194"
    ),
    date="1980",
    note="No identifier printed in the paper that reports it.",
    unseen="the paper itself",
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
    unseen=(
        "the full text with the doses and the numbers of patients in each arm; read was the "
        "abstract"
    ),
    reviewed="2026-11-23",
)

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

NABNEC_AGITG_ABSTRACT: Final = Source(
    id=SourceId("nabnec-agitg-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Chantrill. NABNEC, AGITG Annual Scientific Meeting abstract (year not printed in the copy)"
    ),
    url="https://asm.gicancer.org.au/agitg-abstracts/nabnec/",
    reviewed="2026-11-23",
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


STEM_ENETS_ABSTRACT: Final = Source(
    id=SourceId("stem-enets-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Chi Y, et al. S-1/temozolomide versus S-1/temozolomide plus thalidomide in advanced "
        "pancreatic and non-pancreatic NET (STEM): a randomised, open-label, multicentre phase 2 "
        "trial. ENETS abstract 4148 (year not printed in the copy)"
    ),
    url=(
        "https://www.enets.org/abstract/s-1-temozolomide-versus-s-1-temozolomide-plus-thalido"
        "mide-in-advanced-pancreatic-and-non-pancreatic-neuroendocrine-tumors-stem-a-randomis"
        "ed-open-label-multicentre-phase-2-trial.html"
    ),
    reviewed="2026-11-23",
    note="Registered as NCT03204019 (pancreatic) and NCT03204032 (non-pancreatic).",
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

TANABE_2013_HORMONES_CANCER: Final = Source(
    id=SourceId("tanabe-2013-hormones-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Tanabe A, et al. Combination chemotherapy with cyclophosphamide, "
        "vincristine, and dacarbazine in malignant pheochromocytoma and "
        "paraganglioma. Hormones and Cancer 2013;4:103-110"
    ),
    date="2013-01-30",
    doi="10.1007/s12672-013-0133-2",
    pmid="23361939",
    pmcid="PMC10358011",
    reviewed="2026-11-26",
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

URACIL_PHENOTYPING_2022: Final = Source(
    id=SourceId("uracil-phenotyping-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Dihydropyrimidine dehydrogenase phenotyping using pretreatment uracil: a note of"
        " caution. Clin Pharmacol Ther 2022"
    ),
    doi="10.1002/cpt.2608",
    pmid="35397172",
    pmcid="PMC9322339",
    reviewed="2026-11-26",
)

URIDINE_TRIACETATE_135_PATIENTS: Final = Source(
    id=SourceId("uridine-triacetate-135-patients"),
    kind=SourceKind.PAPER,
    title=(
        "Clinical trial experience with uridine triacetate for 5-fluorouracil toxicity "
        "(abstract 655)"
    ),
    url="https://discovery.researcher.life/article/clinical-trial-experience-with-uridine-triacetate-for-5fluorouracil-toxicity/b3a350d8e73435639b6d48d199663853",
    reviewed="2026-11-26",
)

URIDINE_TRIACETATE_TIMING_MICE: Final = Source(
    id=SourceId("uridine-triacetate-timing-mice"),
    kind=SourceKind.PAPER,
    title=(
        "Prompt treatment with uridine triacetate improves survival and reduces toxicity "
        "due to fluorouracil and capecitabine overdose or dihydropyrimidine dehydrogenase"
        " deficiency (mice)"
    ),
    url="https://insights.ovid.com/taap/201808150/00007821-201808150-00007",
    reviewed="2026-11-26",
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

WALTER_2023_BEVANEC: Final = Source(
    id=SourceId("walter-2023-bevanec"),
    kind=SourceKind.PAPER,
    title=(
        "Walter T, et al. Bevacizumab plus FOLFIRI after failure of platinum-etoposide "
        "first-line chemotherapy in patients with advanced neuroendocrine carcinoma (PRODIGE "
        "41-BEVANEC): a randomised, multicentre, non-comparative, open-label, phase 2 trial. "
        "Lancet Oncol 2023;24:297-306"
    ),
    date="2023-03-01",
    nct="NCT02820857",
    url=(
        "https://pure.gustaveroussy.fr/fr/publications/bevacizumab-plus-folfiri-after-failure-of-"
        "platinumetoposide-first"
    ),
    reviewed="2026-11-26",
    doi="10.1016/S1470-2045(23)00001-3",
    pmid="36739879",
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
