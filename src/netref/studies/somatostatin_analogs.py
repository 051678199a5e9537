"""Studies of somatostatin analogs, alone or with other drugs."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    MIDGUT_SITES,
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Extent,
    Grade,
    Histology,
    Interval,
    NoNumber,
    PriorNeed,
    Progression,
    PValue,
    Resectability,
    Result,
    ResultId,
    ScheduleId,
    Seen,
    Setting,
    Site,
    SstrStatus,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
    StudyStatus,
    SyndromeId,
)

_RINKE_2009_JCO = Cite(
    sources.RINKE_2009_JCO,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://read.qxmd.com/read/19704057/placebo-controlled-double-blind-prospective-randomized-study-on-the-effect-of-octreotide-lar-in-the-control-of-tumor-growth-in-patients-with-metastatic-neuroendocrine-midgut-tumors-a-report-from-the-promid-study-group?redirected=slug",
)
_RINKE_2017_NEUROENDOCRINOLOGY = Cite(
    sources.RINKE_2017_NEUROENDOCRINOLOGY,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://scholarhub.vn/publication/:slug/d26bb095-c557-4d2c-a04e-e2a69ba270e6",
)
_PROMID_ABSTRACT_4030 = Cite(
    sources.PROMID_ABSTRACT_4030,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://discovery.researcher.life/article/placebo-controlled-double-blind-prospective-randomized-study-on-the-effect-of-octreotide-lar-in-the-control-of-tumor-growth-in-patients-with-metastatic-neuroendocrine-midgut-tumors-promid-results-on-longterm-survival/4dc4749d48b53f7b9765b0d555090178",
)
_RUBIN_1999_OCTREOTIDE = Cite(
    sources.RUBIN_1999_OCTREOTIDE, "abstract", Seen.DOCUMENT, on="2026-11-27"
)
_SSA_HYPERINSULINISM_2008 = Cite(
    sources.SSA_HYPERINSULINISM_2008,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://insights.ovid.com/clen/200806000/00003033-200806000-00011",
)
_SSA_HYPERINSULINISM_2008_2 = Cite(
    sources.SSA_HYPERINSULINISM_2008,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://insights.ovid.com/clen/200806000/00003033-200806000-00011",
)
_CAPLIN_2016_ERC = Cite(sources.CAPLIN_2016_ERC, "abstract", Seen.DOCUMENT, on="2026-11-23")
_CAPLIN_2021_ENDOCRINE = Cite(
    sources.CAPLIN_2021_ENDOCRINE, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_ELECT_2014_ENDOCRINE_ABSTRACTS = Cite(
    sources.ELECT_2014_ENDOCRINE_ABSTRACTS, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_VINIK_ELECT_ENDOCRINE_PRACTICE = Cite(
    sources.VINIK_ELECT_ENDOCRINE_PRACTICE,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://einstein.pure.elsevier.com/en/publications/evaluation-of-lanreotide-depotautogel-efficacy-and-safety-as-a-ca",
)
_BLOT_2019_PROM = Cite(
    sources.BLOT_2019_PROM,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://alacrita.com/whitepapers/a-patient-reported-outcomes-analysis-of-lanreotide-in-the-treatment-of-nets-patients-with-carcinoid-syndrome",
)
_CLARINET_FORTE_ESMO_2020 = Cite(
    sources.CLARINET_FORTE_ESMO_2020,
    "as reported from ESMO 2020",
    Seen.SECONDARY,
    on="2026-11-23",
    via="http://theoncologynurse.com/special-issues/2020-year-in-review-neuroendocrine-tumors/18442-2020-year-in-review-neuroendocrine-tumors",
)
_LANREOTIDE_SPAIN_BMC_CANCER = Cite(
    sources.LANREOTIDE_SPAIN_BMC_CANCER, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_LANREOTIDE_JAPAN_PMC8596629 = Cite(
    sources.LANREOTIDE_JAPAN_PMC8596629, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_MEROLA_2017_ONCOTARGET = Cite(
    sources.MEROLA_2017_ONCOTARGET, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_OCTREOTIDE_SEER_2015_CEBP = Cite(
    sources.OCTREOTIDE_SEER_2015_CEBP, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_BRIZZI_2009_BMC_CANCER = Cite(
    sources.BRIZZI_2009_BMC_CANCER,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/19886987/",
)
_BERRUTI_2014_BMC_CANCER = Cite(
    sources.BERRUTI_2014_BMC_CANCER, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_LEPAGE_2022_EJC = Cite(
    sources.LEPAGE_2022_EJC,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://academicawards.sciencefather.com/lanreotide-as-maintenance-therapy-after-first-line-treatment-in-patients-with-non-resectable-duodeno-pancreatic-neuroendocrine-tumours-an-international-double-blind-placebo-controlled-randomised-pha/",
)
_PAVEL_2024_ONCOLOGIST = Cite(
    sources.PAVEL_2024_ONCOLOGIST,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/38206830",
)

_BAUDIN_2024_ERC = Cite(
    sources.BAUDIN_2024_ERC, "abstract", Seen.COPY, on="2026-11-26", via="PMID 38913539"
)
_ONCLIVE_SPINET = Cite(sources.ONCLIVE_2021_SPINET, "text", Seen.SECONDARY, on="2026-11-26")
_IPSEN_SPINET = Cite(sources.IPSEN_SPINET_PAGE, "text", Seen.DOCUMENT, on="2026-11-26")
_SINGH_2024_TRIALS = Cite(
    sources.SINGH_2024_TRIALS, "abstract; registration", Seen.DOCUMENT, on="2026-11-26"
)

PROMID: Final = Study(
    id=StudyId("promid"),
    name="PROMID",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=MIDGUT_SITES,
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(at_least=0, at_most=0),),
        ),
    ),
    arms=(
        Arm(
            key="octreotide",
            name="octreotide LAR",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("octreotide-monotherapy-promid"),
            n=42,
        ),
        Arm(key="placebo", name="placebo", n=43),
        Arm(key="all", name="both arms together"),
    ),
    n=85,
    results=(
        Result(
            id=ResultId("promid-progression"),
            endpoint=Endpoint.TIME_TO_PROGRESSION,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="octreotide", value=14.3),
                Estimate(arm="placebo", value=6),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.34,
                arms=("octreotide", "placebo"),
                interval=ConfidenceInterval(low=0.2, high=0.59, level_percent=95),
            ),
            p=PValue(value=7.2e-05),
            cites=(_RINKE_2009_JCO,),
        ),
        Result(
            id=ResultId("promid-stable-6-months"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(arm="octreotide", value=66.7),
                Estimate(arm="placebo", value=37.2),
            ),
            p=PValue(value=0.0079),
            note="Stable disease; the p-value was seen on a company page only.",
            cites=(
                _RINKE_2009_JCO,
                Cite(
                    sources.RINKE_2009_JCO,
                    "stable disease at 6 months, as reported by the manufacturer",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.sandostatin.com/en/neuroendocrine-tumors/sandostatin-and-net/stable-disease-with-sandostatin/",
                ),
            ),
        ),
        Result(
            id=ResultId("promid-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="octreotide", value=84.7),
                Estimate(arm="placebo", value=83.7),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.83,
                arms=("octreotide", "placebo"),
                interval=ConfidenceInterval(low=0.47, high=1.46, level_percent=95),
            ),
            p=PValue(value=0.51),
            supersedes=ResultId("promid-survival-abstract"),
            cites=(_RINKE_2017_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("promid-survival-low-load"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="low hepatic tumor load",
            estimates=(Estimate(arm="all", value=107.6, n=64),),
            cites=(_RINKE_2017_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("promid-survival-high-load"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="high hepatic tumor load",
            estimates=(Estimate(arm="all", value=57.5, n=21),),
            cites=(_RINKE_2017_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("promid-survival-abstract"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="octreotide", value=NoNumber.NOT_REACHED),
                Estimate(arm="placebo", value=84),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.85,
                arms=("octreotide", "placebo"),
                interval=ConfidenceInterval(low=0.46, high=1.56, level_percent=None),
            ),
            p=PValue(value=0.59),
            supersedes=ResultId("promid-survival-2009"),
            cites=(_PROMID_ABSTRACT_4030,),
        ),
        Result(
            id=ResultId("promid-survival-high-load-abstract"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="hepatic tumor load above 10 %",
            estimates=(
                Estimate(arm="octreotide", value=35),
                Estimate(arm="placebo", value=84),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=2.18,
                arms=("octreotide", "placebo"),
                interval=ConfidenceInterval(low=0.75, high=6.33, level_percent=None),
            ),
            p=PValue(value=0.14),
            cites=(_PROMID_ABSTRACT_4030,),
        ),
        Result(
            id=ResultId("promid-survival-2009"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.81,
                arms=("octreotide", "placebo"),
                interval=ConfidenceInterval(low=0.3, high=2.18, level_percent=95),
            ),
            note="Interim: seven deaths with octreotide, nine with placebo.",
            cites=(_RINKE_2009_JCO,),
        ),
    ),
    summary=(
        "Octreotide LAR delayed progression of treatment-naive metastatic midgut NET; overall "
        "survival was alike."
    ),
    cites=(
        Cite(
            sources.RINKE_2009_JCO,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://read.qxmd.com/read/19704057/placebo-controlled-double-blind-prospective-randomized-study-on-the-effect-of-octreotide-lar-in-the-control-of-tumor-growth-in-patients-with-metastatic-neuroendocrine-midgut-tumors-a-report-from-the-promid-study-group?redirected=slug",
        ),
    ),
    reviewed="2026-11-23",
)

RUBIN_1999: Final = Study(
    id=StudyId("rubin-1999"),
    name="Rubin 1999",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(syndromes=(SyndromeId("carcinoid-syndrome"),)),),
    arms=(
        Arm(
            key="subcutaneous",
            name="subcutaneous octreotide",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
        ),
        Arm(key="lar-10", name="octreotide LAR 10 mg", regimen=regimens.OCTREOTIDE_MONOTHERAPY),
        Arm(key="lar-20", name="octreotide LAR 20 mg", regimen=regimens.OCTREOTIDE_MONOTHERAPY),
        Arm(key="lar-30", name="octreotide LAR 30 mg", regimen=regimens.OCTREOTIDE_MONOTHERAPY),
    ),
    n=79,
    results=(
        Result(
            id=ResultId("rubin-1999-symptoms"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="subcutaneous", value=58.3),
                Estimate(arm="lar-10", value=66.7),
                Estimate(arm="lar-20", value=71.4),
                Estimate(arm="lar-30", value=61.9),
            ),
            note="Complete or partial treatment success; every pairwise p is at least 0.72.",
            cites=(_RUBIN_1999_OCTREOTIDE,),
        ),
    ),
    summary=(
        "Treatment success with octreotide LAR at three blinded doses and with open subcutaneous "
        "octreotide was alike in carcinoid syndrome."
    ),
    cites=(_RUBIN_1999_OCTREOTIDE,),
    reviewed="2026-11-27",
)

OCTREOTIDE_HYPERINSULINISM_2008: Final = Study(
    id=StudyId("octreotide-hyperinsulinism-2008"),
    name="Octreotide in endogenous hyperinsulinism, 2008",
    design=StudyDesign.PROSPECTIVE_SERIES,
    comparative=False,
    arms=(Arm(key="octreotide", name="octreotide", regimen=regimens.OCTREOTIDE_MONOTHERAPY, n=21),),
    n=21,
    results=(
        Result(
            id=ResultId("octreotide-hyperinsulinism-2008-symptoms"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="octreotide", value=14, n=21),),
            cites=(_SSA_HYPERINSULINISM_2008,),
        ),
        Result(
            id=ResultId("octreotide-hyperinsulinism-2008-symptoms-scan-positive"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.COUNT,
            subgroup="scintigraphy positive",
            estimates=(Estimate(arm="octreotide", value=3, n=6),),
            cites=(_SSA_HYPERINSULINISM_2008_2,),
        ),
        Result(
            id=ResultId("octreotide-hyperinsulinism-2008-symptoms-scan-negative"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.COUNT,
            subgroup="scintigraphy negative",
            estimates=(Estimate(arm="octreotide", value=8, n=10),),
            cites=(_SSA_HYPERINSULINISM_2008_2,),
        ),
    ),
    summary="Response of hypoglycemia to octreotide was not foretold by receptor scintigraphy.",
    cites=(
        _SSA_HYPERINSULINISM_2008,
        _SSA_HYPERINSULINISM_2008_2,
    ),
    reviewed="2026-11-23",
)

CLARINET: Final = Study(
    id=StudyId("clarinet"),
    name="CLARINET",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(
                Site.DUODENUM,
                Site.PANCREAS,
                Site.JEJUNUM,
                Site.ILEUM,
                Site.APPENDIX,
                Site.CECUM,
                Site.COLON,
                Site.RECTUM,
            ),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            functioning=False,
        ),
    ),
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide 120 mg every 28 days",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("lanreotide-monotherapy-clarinet"),
            n=101,
        ),
        Arm(key="placebo", name="placebo", n=103),
    ),
    results=(
        Result(
            id=ResultId("clarinet-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="lanreotide", value=NoNumber.NOT_REACHED),
                Estimate(arm="placebo", value=18.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.47,
                arms=("lanreotide", "placebo"),
                interval=ConfidenceInterval(low=0.3, high=0.73, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(
                Cite(
                    sources.CAPLIN_2014_NEJM,
                    "abstract, results",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://repository.uantwerpen.be/link/irua/124857",
                ),
            ),
        ),
        Result(
            id=ResultId("clarinet-pfs-label"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(arm="lanreotide", value=NoNumber.NOT_REACHED),
                Estimate(
                    arm="placebo",
                    value=16.6,
                    interval=ConfidenceInterval(low=11.2, high=22.1, level_percent=95),
                ),
            ),
            note=(
                "Figures of the US label, at the end of 22 months; the journal prints 18.0 months "
                "for placebo."
            ),
            cites=(
                Cite(
                    sources.SOMATULINE_US_LABEL,
                    "section 14 figures on the manufacturer's page",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.somatulinedepothcp.com/about-somatuline-depot/",
                ),
            ),
        ),
        Result(
            id=ResultId("clarinet-pfs-approval"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(Estimate(arm="placebo", value=16.6),),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.47,
                arms=("lanreotide", "placebo"),
                interval=ConfidenceInterval(low=0.3, high=0.73, level_percent=95),
            ),
            note="As reported at the US approval.",
            cites=(
                Cite(sources.HEALIO_2014_SOMATULINE, "article", Seen.SECONDARY, on="2026-11-23"),
            ),
        ),
    ),
    summary=(
        "Lanreotide lengthened progression-free survival of metastatic, nonfunctioning "
        "enteropancreatic NET; journal and US label print different placebo medians."
    ),
    cites=(
        Cite(
            sources.CAPLIN_2014_NEJM,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://repository.uantwerpen.be/link/irua/124857",
        ),
        _CAPLIN_2016_ERC,
    ),
    reviewed="2026-11-23",
)

CLARINET_OLE: Final = Study(
    id=StudyId("clarinet-ole"),
    name="CLARINET open-label extension",
    design=StudyDesign.EXTENSION,
    comparative=False,
    population=(
        Criteria(
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            functioning=False,
        ),
    ),
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide from randomization on",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
        ),
        Arm(
            key="placebo-lanreotide",
            name="lanreotide after placebo",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("clarinet-ole-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=38.5,
                    interval=ConfidenceInterval(low=30.9, high=59.4, level_percent=95),
                ),
            ),
            supersedes=ResultId("clarinet-ole-pfs-2016"),
            note="From randomization in the core study.",
            cites=(_CAPLIN_2021_ENDOCRINE,),
        ),
        Result(
            id=ResultId("clarinet-ole-pfs-after-placebo"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="progressed on placebo in the core study",
            estimates=(
                Estimate(
                    arm="placebo-lanreotide",
                    value=19,
                    interval=ConfidenceInterval(low=10.1, high=26.7, level_percent=95),
                ),
            ),
            cites=(_CAPLIN_2021_ENDOCRINE,),
        ),
        Result(
            id=ResultId("clarinet-ole-pfs-2016"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=32.8,
                    n=101,
                    interval=ConfidenceInterval(low=30.9, high=68.0, level_percent=95),
                ),
            ),
            note="From randomization in the core study.",
            cites=(_CAPLIN_2016_ERC,),
        ),
    ),
    summary="Lanreotide continued, or started after placebo, in the patients of CLARINET.",
    cites=(
        _CAPLIN_2016_ERC,
        _CAPLIN_2021_ENDOCRINE,
    ),
    reviewed="2026-11-23",
)

ELECT: Final = Study(
    id=StudyId("elect"),
    name="ELECT",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(syndromes=(SyndromeId("carcinoid-syndrome"),)),),
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide 120 mg every 4 weeks",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("lanreotide-monotherapy-elect"),
        ),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("elect-rescue-days"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=33.7,
                    interval=ConfidenceInterval(low=25.0, high=42.4, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=48.5,
                    interval=ConfidenceInterval(low=39.6, high=57.4, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.DIFFERENCE,
                value=-14.8,
                arms=("lanreotide", "placebo"),
                interval=ConfidenceInterval(low=-26.8, high=-2.8, level_percent=95),
            ),
            p=PValue(value=0.017),
            supersedes=ResultId("elect-rescue-days-2014"),
            note="Share of days with rescue octreotide; less is better.",
            cites=(_VINIK_ELECT_ENDOCRINE_PRACTICE,),
        ),
        Result(
            id=ResultId("elect-success"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            effect=Effect(
                kind=EffectKind.ODDS_RATIO,
                value=2.4,
                arms=("lanreotide", "placebo"),
                interval=ConfidenceInterval(low=1.1, high=5.3, level_percent=95),
            ),
            p=PValue(value=0.036),
            note="Full or partial treatment success.",
            cites=(_VINIK_ELECT_ENDOCRINE_PRACTICE,),
        ),
        Result(
            id=ResultId("elect-rescue-days-2014"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            effect=Effect(
                kind=EffectKind.DIFFERENCE,
                value=-15,
                arms=("lanreotide", "placebo"),
                interval=ConfidenceInterval(low=-27, high=-3, level_percent=None),
            ),
            p=PValue(value=0.02),
            note="Share of days with rescue octreotide; less is better.",
            cites=(_ELECT_2014_ENDOCRINE_ABSTRACTS,),
        ),
        Result(
            id=ResultId("elect-success-prior-octreotide"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="prior octreotide",
            estimates=(
                Estimate(arm="lanreotide", value=52),
                Estimate(arm="placebo", value=26),
            ),
            effect=Effect(
                kind=EffectKind.RISK_RATIO,
                value=1.996,
                arms=("lanreotide", "placebo"),
                interval=ConfidenceInterval(low=1.009, high=3.95, level_percent=95),
            ),
            p=PValue(value=0.0471),
            note="Complete treatment success.",
            cites=(
                Cite(
                    sources.ELECT_PRIOR_OCTREOTIDE_ABSTRACT,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://discovery.researcher.life/article/safety-and-efficacy-of-lanreotide-depot-versus-placebo-in-neuroendocrine-tumor-patients-with-a-history-of-carcinoid-syndrome-and-prior-octreotide-therapy/9b6f8efd09ca3803935c5906a33d4171",
                ),
            ),
        ),
        Result(
            id=ResultId("elect-diarrhea"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            effect=Effect(kind=EffectKind.RISK_RATIO, value=2.85, arms=("lanreotide", "placebo")),
            p=PValue(value=0.005),
            note="Diarrhea burden reported by patients, post hoc.",
            cites=(_BLOT_2019_PROM,),
        ),
        Result(
            id=ResultId("elect-flushing"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            effect=Effect(kind=EffectKind.RISK_RATIO, value=1.39, arms=("lanreotide", "placebo")),
            p=PValue(value=0.31),
            note="Flushing burden reported by patients, post hoc.",
            cites=(_BLOT_2019_PROM,),
        ),
    ),
    summary=(
        "Lanreotide reduced the days on which carcinoid syndrome needed rescue octreotide; the "
        "difference set in advance was not reached."
    ),
    cites=(
        Cite(
            sources.VINIK_ELECT_ENDOCRINE_PRACTICE,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://einstein.pure.elsevier.com/en/publications/evaluation-of-lanreotide-depotautogel-efficacy-and-safety-as-a-ca",
        ),
        _ELECT_2014_ENDOCRINE_ABSTRACTS,
    ),
    reviewed="2026-11-23",
)

CLARINET_FORTE: Final = Study(
    id=StudyId("clarinet-forte"),
    name="CLARINET FORTE",
    registry_ids=("NCT02651987",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    status=StudyStatus.COMPLETED,
    population=(Criteria(site=(*MIDGUT_SITES, Site.PANCREAS)),),
    arms=(
        Arm(
            key="pancreatic",
            name="lanreotide every 14 days, pancreatic NET",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("lanreotide-monotherapy-clarinet-forte"),
        ),
        Arm(
            key="midgut",
            name="lanreotide every 14 days, midgut NET",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("lanreotide-monotherapy-clarinet-forte"),
        ),
    ),
    results=(
        Result(
            id=ResultId("clarinet-forte-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=5.6,
                    interval=ConfidenceInterval(low=5.5, high=8.3, level_percent=95),
                ),
                Estimate(
                    arm="midgut",
                    value=8.3,
                    interval=ConfidenceInterval(low=5.6, high=11.1, level_percent=95),
                ),
            ),
            cites=(_CLARINET_FORTE_ESMO_2020,),
        ),
    ),
    summary=(
        "Lanreotide every 14 days after progression on the usual interval, in pancreatic and "
        "midgut NET."
    ),
    cites=(
        _CLARINET_FORTE_ESMO_2020,
        Cite(
            sources.CLARINET_FORTE_REGISTRY,
            "registry",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.clincosm.com/trial/pancreatic-tumours-midgut-neuroendocrine-international-lanreotide",
        ),
    ),
    reviewed="2026-11-23",
)

LANREOTIDE_SPAIN: Final = Study(
    id=StudyId("lanreotide-spain"),
    name="Lanreotide, Spanish phase II",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(differentiation=(Differentiation.WELL,), progression=(Progression.PROGRESSIVE,)),
    ),
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide 120 mg every 28 days",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("lanreotide-spain-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=12.9,
                    interval=ConfidenceInterval(low=7.9, high=16.5, level_percent=95),
                ),
            ),
            cites=(_LANREOTIDE_SPAIN_BMC_CANCER,),
        ),
        Result(
            id=ResultId("lanreotide-spain-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lanreotide", value=4),),
            note="Partial responses; stable in 89 %.",
            cites=(_LANREOTIDE_SPAIN_BMC_CANCER,),
        ),
    ),
    summary="Lanreotide in progressive well-differentiated NET.",
    cites=(_LANREOTIDE_SPAIN_BMC_CANCER,),
    reviewed="2026-11-23",
)

LANREOTIDE_JAPAN: Final = Study(
    id=StudyId("lanreotide-japan"),
    name="Lanreotide, Japanese phase II and extension",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide 120 mg every 4 weeks",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("lanreotide-japan-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lanreotide", value=7.1),),
            note="Partial responses, at 60 and 108 weeks; stable in 71.4 %.",
            cites=(_LANREOTIDE_JAPAN_PMC8596629,),
        ),
    ),
    summary="Lanreotide in Japanese patients with NET.",
    cites=(_LANREOTIDE_JAPAN_PMC8596629,),
    reviewed="2026-11-23",
)

MEROLA_2017: Final = Study(
    id=StudyId("merola-2017"),
    name="Merola 2017",
    design=StudyDesign.META_ANALYSIS,
    comparative=True,
    population=(Criteria(site=GEP_SITES, setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(key="somatostatin-analog", name="somatostatin analog"),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("merola-2017-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="somatostatin-analog", value=58.0),
                Estimate(arm="placebo", value=32.2),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.41,
                arms=("somatostatin-analog", "placebo"),
                interval=ConfidenceInterval(low=0.29, high=0.58, level_percent=95),
            ),
            p=PValue(value=0.01, relation="<"),
            note="The rates are called response rates there.",
            cites=(_MEROLA_2017_ONCOTARGET,),
        ),
    ),
    summary=(
        "Two placebo-controlled trials pooled: somatostatin analogs delay progression of advanced "
        "GEP-NET."
    ),
    cites=(_MEROLA_2017_ONCOTARGET,),
    reviewed="2026-11-23",
)

OCTREOTIDE_SEER_MEDICARE: Final = Study(
    id=StudyId("octreotide-seer-medicare"),
    name="Octreotide LAR in elderly patients, SEER-Medicare",
    design=StudyDesign.RETROSPECTIVE,
    comparative=True,
    arms=(
        Arm(
            key="octreotide",
            name="octreotide LAR within 12 months",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
        ),
        Arm(key="none", name="no octreotide LAR"),
    ),
    results=(
        Result(
            id=ResultId("octreotide-seer-medicare-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="octreotide",
                    value=35.22,
                    interval=ConfidenceInterval(low=27.96, high=47.77, level_percent=95),
                ),
                Estimate(
                    arm="none",
                    value=19.15,
                    interval=ConfidenceInterval(low=16.36, high=22.8, level_percent=95),
                ),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_OCTREOTIDE_SEER_2015_CEBP,),
        ),
    ),
    summary=(
        "Elderly patients who started octreotide LAR within a year lived longer than those who did"
        " not; not randomized."
    ),
    cites=(_OCTREOTIDE_SEER_2015_CEBP,),
    reviewed="2026-11-23",
)

BRIZZI_2009: Final = Study(
    id=StudyId("brizzi-2009"),
    name="Brizzi 2009",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(differentiation=(Differentiation.WELL,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="fluorouracil-octreotide",
            name="fluorouracil and octreotide LAR",
            regimen=regimens.FLUOROURACIL_OCTREOTIDE,
            schedule=ScheduleId("fluorouracil-octreotide-brizzi-2009"),
        ),
    ),
    results=(
        Result(
            id=ResultId("brizzi-2009-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fluorouracil-octreotide", value=24.1),),
            note="Partial responses; stable in 69.0 %.",
            cites=(_BRIZZI_2009_BMC_CANCER,),
        ),
    ),
    summary=(
        "Continuous fluorouracil with octreotide LAR in advanced well-differentiated "
        "neuroendocrine carcinoma."
    ),
    cites=(
        _BRIZZI_2009_BMC_CANCER,
        Cite(
            sources.BRIZZI_2009_BMC_CANCER,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-23",
            via="https://pubmed.ncbi.nlm.nih.gov/19886987/",
        ),
    ),
    reviewed="2026-11-23",
)

XELBEVOCT: Final = Study(
    id=StudyId("xelbevoct"),
    name="XELBEVOCT",
    registry_ids=("NCT01203306",),
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(differentiation=(Differentiation.WELL,), extent=(Extent.METASTATIC,)),),
    arms=(
        Arm(
            key="bevacizumab-capecitabine-octreotide",
            name="bevacizumab, octreotide LAR and capecitabine",
            regimen=regimens.CAPECITABINE_BEVACIZUMAB_OCTREOTIDE,
            schedule=ScheduleId("capecitabine-bevacizumab-octreotide-xelbevoct"),
        ),
    ),
    results=(
        Result(
            id=ResultId("xelbevoct-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="bevacizumab-capecitabine-octreotide",
                    value=17.8,
                    interval=ConfidenceInterval(low=6.4, high=28.2, level_percent=95),
                ),
            ),
            cites=(_BERRUTI_2014_BMC_CANCER,),
        ),
        Result(
            id=ResultId("xelbevoct-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="bevacizumab-capecitabine-octreotide", value=14.9),),
            cites=(_BERRUTI_2014_BMC_CANCER,),
        ),
    ),
    summary=(
        "Bevacizumab, octreotide LAR and metronomic capecitabine in metastatic well to moderately "
        "differentiated NET."
    ),
    cites=(_BERRUTI_2014_BMC_CANCER,),
    reviewed="2026-11-23",
)

REMINET: Final = Study(
    id=StudyId("reminet"),
    name="REMINET",
    names=("Prodige 31",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.DUODENUM, Site.PANCREAS),
            resectability=(Resectability.UNRESECTABLE,),
            setting=(Setting.MAINTENANCE,),
        ),
    ),
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide 120 mg every 28 days",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("lanreotide-monotherapy-reminet"),
        ),
        Arm(key="placebo", name="placebo"),
    ),
    n=53,
    results=(
        Result(
            id=ResultId("reminet-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=73.1,
                    interval=ConfidenceInterval(low=55.3, high=86.6, level_percent=90),
                ),
                Estimate(
                    arm="placebo",
                    value=54.2,
                    interval=ConfidenceInterval(low=35.8, high=71.8, level_percent=90),
                ),
            ),
            cites=(_LEPAGE_2022_EJC,),
        ),
        Result(
            id=ResultId("reminet-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=19.4,
                    interval=ConfidenceInterval(low=7.6, high=32.6, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=7.6,
                    interval=ConfidenceInterval(low=3.0, high=9.0, level_percent=95),
                ),
            ),
            cites=(_LEPAGE_2022_EJC,),
        ),
        Result(
            id=ResultId("reminet-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="lanreotide", value=NoNumber.NOT_REACHED),
                Estimate(arm="placebo", value=41.9),
            ),
            cites=(_LEPAGE_2022_EJC,),
        ),
    ),
    summary=(
        "Lanreotide as maintenance after first-line treatment of unresectable duodeno-pancreatic "
        "NET; fewer patients than planned."
    ),
    cites=(
        Cite(
            sources.LEPAGE_2022_EJC,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://academicawards.sciencefather.com/lanreotide-as-maintenance-therapy-after-first-line-treatment-in-patients-with-non-resectable-duodeno-pancreatic-neuroendocrine-tumours-an-international-double-blind-placebo-controlled-randomised-pha/",
        ),
    ),
    reviewed="2026-11-23",
)

SONNET: Final = Study(
    id=StudyId("sonnet"),
    name="SONNET",
    registry_ids=("NCT02231762",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    status=StudyStatus.COMPLETED,
    population=(Criteria(progression=(Progression.PROGRESSIVE,)),),
    arms=(
        Arm(
            key="combination",
            name="lanreotide and temozolomide",
            regimen=regimens.TEMOZOLOMIDE_LANREOTIDE,
            schedule=ScheduleId("temozolomide-lanreotide-sonnet"),
        ),
        Arm(
            key="maintenance-functioning",
            name="lanreotide maintenance, functioning NET",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
        ),
        Arm(
            key="maintenance",
            name="lanreotide maintenance, nonfunctioning NET",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
        ),
        Arm(key="observation", name="observation, nonfunctioning NET"),
    ),
    results=(
        Result(
            id=ResultId("sonnet-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(Estimate(arm="combination", value=73.5),),
            cites=(_PAVEL_2024_ONCOLOGIST,),
        ),
        Result(
            id=ResultId("sonnet-disease-control-maintenance"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="maintenance-functioning", value=54.5),
                Estimate(arm="maintenance", value=71.4),
                Estimate(arm="observation", value=41.7),
            ),
            note="After six more months.",
            cites=(_PAVEL_2024_ONCOLOGIST,),
        ),
    ),
    summary=(
        "Lanreotide with temozolomide in progressive pancreatic and intestinal NET, then "
        "lanreotide alone or observation."
    ),
    cites=(
        Cite(
            sources.PAVEL_2024_ONCOLOGIST,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/38206830",
        ),
        Cite(sources.SONNET_REGISTRY, "registry", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)

ATLANT: Final = Study(
    id=StudyId("atlant"),
    name="ATLANT",
    registry_ids=(
        "NCT02698410",
        "2014-005579-10",
    ),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=(Site.LUNG, Site.THYMUS),
            differentiation=(Differentiation.WELL,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="combination",
            name="lanreotide and temozolomide",
            regimen=regimens.TEMOZOLOMIDE_LANREOTIDE,
            schedule=ScheduleId("temozolomide-lanreotide-atlant"),
        ),
    ),
    summary=(
        "Lanreotide with temozolomide in progressive well-differentiated thoracic NET; no results "
        "in what was seen."
    ),
    cites=(
        Cite(
            sources.ATLANT_REGISTRY,
            "registry",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.clincosm.com/trial/neuroendocrine-tumours-italy-lanreotide-autogel-formulation-and",
        ),
    ),
    reviewed="2026-11-23",
)

SPINET: Final = Study(
    id=StudyId("spinet"),
    name="SPINET",
    registry_ids=("NCT02683941", "2015-004992-62"),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
            sstr=(SstrStatus.POSITIVE,),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="lanreotide",
            name="lanreotide autogel 120 mg every 28 days",
            regimen=regimens.LANREOTIDE_MONOTHERAPY,
            n=51,
        ),
        Arm(key="placebo", name="placebo", n=26),
    ),
    n=77,
    results=(
        Result(
            id=ResultId("spinet-pfs-lanreotide"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=16.6,
                    interval=ConfidenceInterval(low=11.3, high=21.9, level_percent=95),
                ),
            ),
            supersedes=ResultId("spinet-pfs-lanreotide-2021"),
            note="Adapted primary endpoint: double-blind or open-label phase.",
            cites=(_BAUDIN_2024_ERC, _IPSEN_SPINET),
        ),
        Result(
            id=ResultId("spinet-pfs-lanreotide-2021"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=16.6,
                    interval=ConfidenceInterval(low=12.8, high=21.9, level_percent=95),
                ),
            ),
            note="As first presented.",
            cites=(_ONCLIVE_SPINET,),
        ),
        Result(
            id=ResultId("spinet-pfs-lanreotide-typical"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="typical carcinoid",
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=21.9,
                    n=29,
                    interval=ConfidenceInterval(low=12.8, high=None, level_percent=95),
                ),
            ),
            note="Double-blind or open-label phase.",
            cites=(_BAUDIN_2024_ERC,),
        ),
        Result(
            id=ResultId("spinet-pfs-lanreotide-atypical"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="atypical carcinoid",
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=13.8,
                    n=22,
                    interval=ConfidenceInterval(low=5.4, high=16.6, level_percent=95),
                ),
            ),
            supersedes=ResultId("spinet-pfs-lanreotide-atypical-2021"),
            note="Double-blind or open-label phase.",
            cites=(_BAUDIN_2024_ERC,),
        ),
        Result(
            id=ResultId("spinet-pfs-lanreotide-atypical-2021"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="atypical carcinoid",
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=14.1,
                    interval=ConfidenceInterval(low=5.6, high=16.6, level_percent=95),
                ),
            ),
            note="As first presented.",
            cites=(_ONCLIVE_SPINET,),
        ),
        Result(
            id=ResultId("spinet-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=16.6,
                    interval=ConfidenceInterval(low=11.3, high=21.9, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=13.6,
                    interval=ConfidenceInterval(low=8.3, high=None, level_percent=95),
                ),
            ),
            note="Double-blind phase; not significant.",
            cites=(_BAUDIN_2024_ERC,),
        ),
        Result(
            id=ResultId("spinet-pfs-typical"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="typical carcinoid",
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=21.9,
                    n=29,
                    interval=ConfidenceInterval(low=13.8, high=None, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=13.9,
                    n=16,
                    interval=ConfidenceInterval(low=13.4, high=None, level_percent=95),
                ),
            ),
            note="Double-blind phase.",
            cites=(_BAUDIN_2024_ERC,),
        ),
        Result(
            id=ResultId("spinet-pfs-atypical"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="atypical carcinoid",
            estimates=(
                Estimate(
                    arm="lanreotide",
                    value=13.8,
                    n=22,
                    interval=ConfidenceInterval(low=5.4, high=16.6, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=11.0,
                    n=10,
                    interval=ConfidenceInterval(low=2.8, high=16.9, level_percent=95),
                ),
            ),
            note="Double-blind phase.",
            cites=(_BAUDIN_2024_ERC,),
        ),
    ),
    summary=(
        "Lanreotide or placebo in advanced, SSTR-positive lung carcinoids; stopped "
        "early for slow accrual, no significant difference."
    ),
    cites=(_BAUDIN_2024_ERC, _IPSEN_SPINET),
    reviewed="2026-11-26",
)

SORENTO: Final = Study(
    id=StudyId("sorento"),
    name="SORENTO",
    registry_ids=("NCT05050942", "2021-000849-40"),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.WELL,), setting=(Setting.ADVANCED,)
        ),
    ),
    arms=(
        Arm(
            key="cam2029",
            name="octreotide subcutaneous depot (CAM2029) 20 mg every 2 weeks",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
        ),
        Arm(
            key="standard",
            name="standard: every 4 weeks octreotide LAR (30 mg) or lanreotide autogel (120 mg)",
        ),
    ),
    summary=(
        "Octreotide subcutaneous depot against long-acting octreotide or "
        "lanreotide; about 300 patients planned."
    ),
    cites=(_SINGH_2024_TRIALS,),
    reviewed="2026-11-26",
)
