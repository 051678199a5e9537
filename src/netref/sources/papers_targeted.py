"""Papers, abstracts and reviews on targeted drugs."""

from typing import Final

from ..model import Source, SourceId, SourceKind

AXINET_ASCO_GI_2021: Final = Source(
    id=SourceId("axinet-asco-gi-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Octreotide LAR with axitinib versus octreotide LAR with placebo in "
        "advanced G1-G2 NETs of non-pancreatic origin (AXINET, GETNE-1107), "
        "abstract 360. J Clin Oncol 2021;39:360"
    ),
    date="2021",
    url="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........ddc4883f0a99b896faa4b517477d998d",
    reviewed="2026-11-26",
    nct="NCT01744249",
)

AXINET_ESMO_2021: Final = Source(
    id=SourceId("axinet-esmo-2021"),
    kind=SourceKind.PAPER,
    title=(
        "AXINET (GETNE1107): axitinib plus octreotide LAR by blinded central "
        "assessment, abstract 1097O, ESMO Congress 2021"
    ),
    date="2021-09-21",
    url="https://oncologypro.esmo.org/meeting-resources/esmo-congress-2021/the-axinet-trial-getne1107-axitinib-plus-octreotide-lar-improves-pfs-by-blinded-central-radiological-assessment-vs-placebo-plus-octreotide-lar-i",
    reviewed="2026-11-26",
)

BAUDIN_2024_LANCET: Final = Source(
    id=SourceId("baudin-2024-lancet"),
    kind=SourceKind.PAPER,
    title=(
        "Baudin E, et al. Sunitinib for metastatic progressive phaeochromocytomas "
        "and paragangliomas (FIRSTMAPPP). Lancet 2024;403:1061-1070"
    ),
    date="2024-03-16",
    doi="10.1016/S0140-6736(23)02554-0",
    pmid="38402886",
    reviewed="2026-11-26",
    nct="NCT01371201",
)

BERGSLAND_2025_JCO: Final = Source(
    id=SourceId("bergsland-2025-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Bergsland EK, et al. Randomized phase II trial of pazopanib versus placebo"
        " in patients with advanced extrapancreatic neuroendocrine tumors (Alliance"
        " A021202). J Clin Oncol 2025;43:3170-3183"
    ),
    date="2025-10-10",
    doi="10.1200/JCO-24-02644",
    pmid="40902132",
    reviewed="2026-11-26",
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

COOPERATE_2_2017_ANNALS: Final = Source(
    id=SourceId("cooperate-2-2017-annals"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus in combination with pasireotide LAR or everolimus alone in "
        "advanced, well-differentiated, progressive pancreatic neuroendocrine "
        "tumors: COOPERATE-2. Ann Oncol 2017;28:1309-1315"
    ),
    date="2017-06-01",
    doi="10.1093/annonc/mdx078",
    pmid="28327907",
    reviewed="2026-11-26",
)

DASKALAKIS_2019_ENDOCRINE_CONNECTIONS: Final = Source(
    id=SourceId("daskalakis-2019-endocrine-connections"),
    kind=SourceKind.PAPER,
    title=(
        "Daskalakis K, et al. Anti-tumour activity of everolimus and sunitinib in "
        "neuroendocrine neoplasms. Endocrine Connections 8:641-653"
    ),
    pmcid="PMC6528409",
    reviewed="2026-11-26",
)

EVEROLIMUS_OCTREOTIDE_CNCR_28726: Final = Source(
    id=SourceId("everolimus-octreotide-cncr-28726"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus in combination with octreotide long-acting repeatable in "
        "neuroendocrine tumors of gastroenteropancreatic and lung origin, phase 2. "
        "Cancer (authors and year not printed in what was seen)"
    ),
    doi="10.1002/cncr.28726",
    reviewed="2026-11-26",
)

FDA_SUMMARY_2022_BELZUTIFAN: Final = Source(
    id=SourceId("fda-summary-2022-belzutifan"),
    kind=SourceKind.PAPER,
    title=(
        "FDA Approval Summary: belzutifan for von Hippel-Lindau disease-associated "
        "tumors. Clin Cancer Res 2022;28:4843-4848"
    ),
    date="2022-11-14",
    doi="10.1158/1078-0432.CCR-22-1054",
    pmid="35727604",
    pmcid="PMC9669093",
    reviewed="2026-11-26",
)

JIMENEZ_2024_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("jimenez-2024-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Jimenez C, et al. Cabozantinib in unresectable and progressive metastatic "
        "phaeochromocytoma or paraganglioma (the Natalie trial). Lancet Oncol 2024,"
        " pages 658-667"
    ),
    date="2024",
    doi="10.1016/s1470-2045(24)00133-5",
    reviewed="2026-11-26",
)

LITESPARK_004_2025_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("litespark-004-2025-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Belzutifan for von Hippel-Lindau disease-associated renal cell carcinoma "
        "and other neoplasms (LITESPARK-004): 50 months follow-up. Lancet Oncol "
        "2025;26:571-582"
    ),
    date="2025",
    doi="10.1016/S1470-2045(25)00099-3",
    pmid="40228516",
    pmcid="PMC12050119",
    reviewed="2026-11-26",
)

LUNA_2017_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("luna-2017-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Efficacy and safety of long-acting pasireotide or everolimus alone or in "
        "combination in advanced carcinoids of the lung and thymus (LUNA). Lancet "
        "Oncol 2017;18:1652-1664"
    ),
    date="2017-12",
    doi="10.1016/S1470-2045(17)30681-2",
    pmid="29074099",
    reviewed="2026-11-26",
    nct="NCT01563354",
)

NATALIE_NANETS_2023: Final = Source(
    id=SourceId("natalie-nanets-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Natalie trial, cabozantinib in metastatic pheochromocytoma and "
        "paraganglioma, abstract C5 (23473), NANETS 2023. Endocrine Abstracts 98"
    ),
    date="2023",
    url="https://endocrine-abstracts.org/ea/0098/ea0098c5",
    reviewed="2026-11-26",
)

NECTOR_ABSTRACT: Final = Source(
    id=SourceId("nector-abstract"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus in pancreatic neuroendocrine carcinoma refractory or intolerant"
        " to platinum, prospective phase II trial of the NECTOR trial group "
        "(abstract; title, authors and year not printed in the copy)"
    ),
    url="https://discovery.researcher.life/topic/everolimus-in-patients/6681735?page=1",
    reviewed="2026-11-26",
)

OKANE_2019_BJC: Final = Source(
    id=SourceId("okane-2019-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "O'Kane GM, et al. A phase 2 trial of sunitinib in progressive "
        "paraganglioma or pheochromocytoma: the SNIPP trial. Br J Cancer "
        "2019;120:1113-1119"
    ),
    date="2019-05-20",
    doi="10.1038/s41416-019-0474-x",
    pmid="31105270",
    pmcid="PMC6738062",
    reviewed="2026-11-26",
)

PAVEL_2011_LANCET: Final = Source(
    id=SourceId("pavel-2011-lancet"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus plus octreotide long-acting repeatable for the treatment of "
        "advanced neuroendocrine tumours associated with carcinoid syndrome "
        "(RADIANT-2). Lancet 2011;378:2005-2012"
    ),
    date="2011-11-25",
    doi="10.1016/S0140-6736(11)61742-X",
    reviewed="2026-11-26",
    nct="NCT00412061",
)

PAZOPANIB_OCTREOTIDE_PHASE_2_PAPER: Final = Source(
    id=SourceId("pazopanib-octreotide-phase-2-paper"),
    kind=SourceKind.PAPER,
    title=(
        "Pazopanib with depot octreotide in advanced neuroendocrine tumours, "
        "parallel cohort study (title, authors and year not printed in what was "
        "seen)"
    ),
    pmcid="PMC4800487",
    reviewed="2026-11-26",
    nct="NCT00454363",
)

RADIANT_2_FINAL_SURVIVAL: Final = Source(
    id=SourceId("radiant-2-final-survival"),
    kind=SourceKind.PAPER,
    title=(
        "Pavel ME, et al. Efficacy of everolimus plus octreotide LAR in advanced "
        "neuroendocrine tumor and carcinoid syndrome: final overall survival from "
        "RADIANT-2 (journal and year not printed in the copy)"
    ),
    url="https://ichgcp.net/pt/clinical-trials-registry/publications/140192-efficacy-of-everolimus-plus-octreotide-lar-in-patients-with-advanced-neuroendocrine-tumor-and",
    reviewed="2026-11-26",
)

RADIANT_3_ESMO_2014: Final = Source(
    id=SourceId("radiant-3-esmo-2014"),
    kind=SourceKind.PAPER,
    title="RADIANT-3 final overall survival, abstract 1132O, ESMO 2014",
    date="2014",
    note="No identifier printed in the copy.",
    reviewed="2026-11-23",
)

RADIANT_4_PRIOR_THERAPIES_2017: Final = Source(
    id=SourceId("radiant-4-prior-therapies-2017"),
    kind=SourceKind.PAPER,
    title=(
        "Impact of prior therapies on everolimus activity: an exploratory analysis "
        "of RADIANT-4. OncoTargets and Therapy 2017, pages 5013-5030"
    ),
    date="2017-10-16",
    doi="10.2147/OTT.S142087",
    reviewed="2026-11-26",
    nct="NCT01524783",
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

SANET_EP_ESMO_2020: Final = Source(
    id=SourceId("sanet-ep-esmo-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Subgroup analysis by Ki-67 and primary tumour origins of SANET-ep, "
        "abstract 1165P, ESMO 2020. Ann Oncol 2020"
    ),
    date="2020",
    doi="10.1016/j.annonc.2020.08.1378",
    reviewed="2026-11-26",
)

SANET_EP_PAPER: Final = Source(
    id=SourceId("sanet-ep-paper"),
    kind=SourceKind.PAPER,
    title=(
        "Xu J, Shen L, et al. Surufatinib in advanced extrapancreatic neuroendocrine tumours "
        "(SANET-ep): a randomised, double-blind, placebo-controlled, phase 3 study. "
        "Lancet Oncol 2020;21:1500-1512"
    ),
    nct="NCT02588170",
    reviewed="2026-11-26",
    date="2020",
    url="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........358ff0a4ed7b0b71d23a0ed5097816bc",
)

SANET_P_ESMO_2020: Final = Source(
    id=SourceId("sanet-p-esmo-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Surufatinib for advanced pancreatic neuroendocrine tumors (SANET-p), "
        "abstract 1156O, ESMO 2020"
    ),
    date="2020-09-20",
    url="https://www.hutch-med.com/esmo2020-sanet-p/",
    reviewed="2026-11-26",
)

SORAFENIB_BEVACIZUMAB_2013: Final = Source(
    id=SourceId("sorafenib-bevacizumab-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Sorafenib and bevacizumab in advanced neuroendocrine tumours: open-label, uncontrolled, "
        "multicenter phase II trial. 2013"
    ),
    date="2013",
    pmid="24012098",
    reviewed="2026-11-26",
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

SUNITINIB_JAPAN_2012: Final = Source(
    id=SourceId("sunitinib-japan-2012"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II study of sunitinib in Japanese patients with unresectable or "
        "metastatic, well-differentiated pancreatic neuroendocrine tumor. "
        "31:1265-1274 (journal and authors not printed in what was seen)"
    ),
    date="2012-12-27",
    doi="10.1007/s10637-012-9910-y",
    reviewed="2026-11-26",
)

SUNITINIB_SAFETY_2019: Final = Source(
    id=SourceId("sunitinib-safety-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Sunitinib in patients with pancreatic neuroendocrine tumors: update of "
        "safety data. Future Oncol 2019;15:1219-1230"
    ),
    date="2019-04",
    doi="10.2217/fon-2018-0882",
    pmid="30701988",
    reviewed="2026-11-26",
)

SYED_2021: Final = Source(
    id=SourceId("syed-2021"),
    kind=SourceKind.REVIEW,
    title="Syed YY. Surufatinib: first approval. Drugs 2021;81:727-732",
    date="2021",
    doi="10.1007/s40265-021-01489-y",
    reviewed="2026-11-23",
)

TALENT_ESMO_2018: Final = Source(
    id=SourceId("talent-esmo-2018"),
    kind=SourceKind.PAPER,
    title=(
        "Efficacy of lenvatinib in advanced pancreatic and gastrointestinal G1/G2 "
        "neuroendocrine tumors (TALENT, GETNE 1509), abstract 2800, ESMO 2018"
    ),
    date="2018-10-22",
    url="https://oncologypro.esmo.org/meeting-resources/esmo-2018-congress/efficacy-of-lenvatinib-in-patients-with-advanced-pancreatic-pannets-and-gastrointestinal-ginets-grade-1-2-g1-g2-neuroendocrine-tumors-result",
    reviewed="2026-11-26",
)

TALENT_JCO: Final = Source(
    id=SourceId("talent-jco"),
    kind=SourceKind.PAPER,
    title=(
        "TALENT: lenvatinib in advanced gastroenteropancreatic neuroendocrine tumors. J Clin Oncol"
    ),
    nct="NCT02678780",
    note="Title and dose as reported; the paper was not seen.",
    reviewed="2026-11-26",
)

XU_2019_CCR: Final = Source(
    id=SourceId("xu-2019-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Xu J, et al. Surufatinib in advanced well-differentiated neuroendocrine "
        "tumors: a multicenter, single-arm, open-label, phase Ib/II trial. Clin "
        "Cancer Res 2019"
    ),
    date="2019-06-15",
    doi="10.1158/1078-0432.CCR-18-2994",
    reviewed="2026-11-26",
)


XU_2020_SANET_P: Final = Source(
    id=SourceId("xu-2020-sanet-p"),
    kind=SourceKind.PAPER,
    title=(
        "Xu J, et al. Surufatinib in advanced pancreatic neuroendocrine tumours "
        "(SANET-p). Lancet Oncol 2020;21:1489-1499"
    ),
    doi="10.1016/s1470-2045(20)30493-9",
    reviewed="2026-11-26",
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

YAO_2016_LANCET: Final = Source(
    id=SourceId("yao-2016-lancet"),
    kind=SourceKind.PAPER,
    title=(
        "Yao JC, et al. Everolimus for the treatment of advanced, non-functional "
        "neuroendocrine tumours of the lung or gastrointestinal tract (RADIANT-4). "
        "Lancet 2016;387:968-977"
    ),
    date="2016-03-05",
    doi="10.1016/S0140-6736(15)00817-X",
    pmid="26703889",
    pmcid="PMC6063317",
    reviewed="2026-11-26",
)

YAO_2017_JCO: Final = Source(
    id=SourceId("yao-2017-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Yao JC, et al. Depot octreotide plus interferon alfa-2b versus depot "
        "octreotide plus bevacizumab in advanced carcinoid tumors: SWOG S0518. J "
        "Clin Oncol 2017;35:1695-1703"
    ),
    date="2017-05-20",
    doi="10.1200/JCO.2016.70.4072",
    pmid="28384065",
    reviewed="2026-11-26",
    nct="NCT00569127",
)
