"""Papers, abstracts and reviews on somatostatin analogs, alone or combined."""

from typing import Final

from ..model import Source, SourceId, SourceKind

BAUDIN_2024_ERC: Final = Source(
    id=SourceId("baudin-2024-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Baudin E, et al. Treatment of advanced BP-NETS with lanreotide "
        "autogel/depot vs placebo: the phase III SPINET study. Endocr Relat Cancer "
        "2024;31:e230337"
    ),
    date="2024-07-22",
    doi="10.1530/ERC-23-0337",
    pmid="38913539",
    reviewed="2026-11-26",
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

CLARINET_FORTE_ESMO_2020: Final = Source(
    id=SourceId("clarinet-forte-esmo-2020"),
    kind=SourceKind.PAPER,
    title="CLARINET FORTE, results as presented at the ESMO Virtual Congress 2020",
    date="2020",
    note="Not seen itself; no identifier printed in the report.",
    reviewed="2026-11-23",
)

CLINICIAN_2025_PALTUSOTINE: Final = Source(
    id=SourceId("clinician-2025-paltusotine"),
    kind=SourceKind.REVIEW,
    title="Elliott W, Chan J. Paltusotine (Palsonify) tablets. Clinician.com 2025-11-15",
    date="2025-11-15",
    url="https://www.clinician.com/articles/paltusotine-palsonify-tablets",
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

INTERFERON_1992_EJC: Final = Source(
    id=SourceId("interferon-1992-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Dose-escalation study of recombinant interferon-alpha in patients with a metastatic "
        "carcinoid tumour. Eur J Cancer 1992;28:75-78"
    ),
    date="1992",
    doi="10.1016/0959-8049(92)90389-j",
    pmid="1373635",
    reviewed="2026-11-26",
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

LOLA_2023_BMC_CANCER: Final = Source(
    id=SourceId("lola-2023-bmc-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Corti F, et al. Cabozantinib combined with lanreotide in gastroenteropancreatic and "
        "thoracic NETs: rationale and protocol of the phase II LOLA trial. BMC Cancer 2023;23:908"
    ),
    date="2023",
    doi="10.1186/s12885-023-11287-2",
    reviewed="2026-11-26",
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

RUBIN_1999_OCTREOTIDE: Final = Source(
    id=SourceId("rubin-1999-octreotide"),
    kind=SourceKind.PAPER,
    title=(
        "Rubin J, et al. Octreotide acetate long-acting formulation versus open-label subcutaneous "
        "octreotide acetate in malignant carcinoid syndrome. J Clin Oncol 1999;17:600-606"
    ),
    date="1999-02",
    doi="10.1200/JCO.1999.17.2.600",
    pmid="10080605",
    reviewed="2026-11-27",
)

SINGH_2024_TRIALS: Final = Source(
    id=SourceId("singh-2024-trials"),
    kind=SourceKind.PAPER,
    title=("Singh S, et al. Methodology of the SORENTO clinical trial. Trials 2024;25:58"),
    date="2024",
    doi="10.1186/s13063-023-07834-8",
    reviewed="2026-11-26",
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

WOLIN_2015: Final = Source(
    id=SourceId("wolin-2015"),
    kind=SourceKind.PAPER,
    title=(
        "Wolin E, et al. Phase III study of pasireotide long-acting release in metastatic NETs and "
        "carcinoid symptoms refractory to available somatostatin analogues. 2015"
    ),
    date="2015",
    pmcid="PMC4562767",
    reviewed="2026-11-26",
)

YAO_2008_JCO: Final = Source(
    id=SourceId("yao-2008-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Targeting vascular endothelial growth factor in advanced carcinoid tumor: random "
        "assignment phase II study of depot octreotide with bevacizumab and pegylated interferon "
        "alpha-2b. J Clin Oncol 2008;26:1316-1323"
    ),
    date="2008-03-10",
    doi="10.1200/JCO.2007.13.6374",
    pmid="18323556",
    reviewed="2026-11-26",
)
