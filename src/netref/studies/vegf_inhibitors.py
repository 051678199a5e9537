"""Studies of surufatinib, axitinib, lenvatinib, pazopanib and bevacizumab."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GI_SITES,
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    DrugClass,
    DrugId,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Grade,
    Interval,
    NoNumber,
    PriorNeed,
    PriorOutcome,
    Progression,
    PValue,
    Result,
    ResultId,
    ScheduleId,
    Seen,
    Setting,
    Site,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_XU_2020_SANET_EP = Cite(
    sources.SANET_EP_PAPER,
    "summary",
    Seen.COPY,
    on="2026-11-26",
    via="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........358ff0a4ed7b0b71d23a0ed5097816bc",
)
_XU_2020_SANET_EP_ASCO_POST = Cite(
    sources.SANET_EP_PAPER,
    "results, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.ascopost.com/news/october-2020/novel-small-molecule-inhibitor-surufatinib-for-advanced-extrapancreatic-neuroendocrine-tumors/",
)
_XU_2020_SANET_P = Cite(
    sources.XU_2020_SANET_P,
    "summary, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.ablesci.com/scholar/paper?id=3eN2mvwxE",
)
_XU_2020_SANET_P_ASCO_POST = Cite(
    sources.XU_2020_SANET_P,
    "results, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/october-2020/surufatinib-in-advanced-pancreatic-neuroendocrine-tumors/",
)
_SANET_P_ESMO_2020 = Cite(sources.SANET_P_ESMO_2020, "abstract", Seen.DOCUMENT, on="2026-11-26")
_UNIVADIS_SANET_P = Cite(
    sources.UNIVADIS_2020_SANET_P, "key results", Seen.SECONDARY, on="2026-11-26"
)
_XU_2019_CCR = Cite(
    sources.XU_2019_CCR,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://bohrium.dp.tech/paper/arxiv/30833272",
)
_AXINET_2021 = Cite(
    sources.AXINET_ASCO_GI_2021,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........ddc4883f0a99b896faa4b517477d998d",
)
_AXINET_2021_MEDICOM = Cite(
    sources.AXINET_ASCO_GI_2021,
    "as reported by Medicom",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://conferences.medicom-publishers.com/content/conference-reports/no-benefit-of-adding-axitinib-to-ocreotide-acetate-in-non-pancreatic-neuroendocrine-tumours/",
)
_AXINET_2021_CANCERNETWORK = Cite(
    sources.AXINET_ASCO_GI_2021,
    "as reported by CancerNetwork",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www2-cancernetwork-com-git-web-7228-mjhls.vercel.app/view/pancreatic-nets-do-not-experience-pfs-boost-with-axitinib-octreotide",
)
_AXINET_ESMO_2021 = Cite(sources.AXINET_ESMO_2021, "abstract", Seen.DOCUMENT, on="2026-11-26")
_TALENT_ESMO_2018 = Cite(sources.TALENT_ESMO_2018, "abstract", Seen.DOCUMENT, on="2026-11-26")
_TALENT_CTA = Cite(sources.CANCER_THERAPY_ADVISOR_TALENT, "text", Seen.SECONDARY, on="2026-11-26")
_BERGSLAND = Cite(
    sources.BERGSLAND_2025_JCO, "abstract", Seen.COPY, on="2026-11-26", via="PMID 40902132"
)
_BERGSLAND_ASCO_POST = Cite(
    sources.BERGSLAND_2025_JCO,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/september-2025/use-of-pazopanib-in-advanced-extrapancreatic-neuroendocrine-tumors",
)
_PAZOPANIB_OCTREOTIDE = Cite(
    sources.PAZOPANIB_OCTREOTIDE_PHASE_2_PAPER, "summary", Seen.DOCUMENT, on="2026-11-26"
)
_YAO_2017_JCO = Cite(
    sources.YAO_2017_JCO, "abstract", Seen.COPY, on="2026-11-26", via="PMID 28384065"
)
_A021202_REGISTRY = Cite(
    sources.A021202_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://crick.ai/trials/NCT01841736",
)
_SANET_EP_ESMO_2020 = Cite(
    sources.SANET_EP_ESMO_2020,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://bohrium.dp.tech/paper/arxiv/5ff686c4d4150a363cc3623e",
)

SANET_EP: Final = Study(
    id=StudyId("sanet-ep"),
    name="SANET-ep",
    registry_ids=("NCT02588170",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            age_years=Interval(18),
            ecog=Interval(0, 1),
            other=(
                "primary outside the pancreas; progression on no more than two types of systemic "
                "treatment"
            ),
        ),
    ),
    arms=(
        Arm(
            key="surufatinib",
            name="surufatinib",
            regimen=regimens.SURUFATINIB_MONOTHERAPY,
            schedule=ScheduleId("surufatinib-monotherapy-sanet-ep"),
            n=129,
        ),
        Arm(key="placebo", name="placebo", n=69),
    ),
    n=198,
    results=(
        Result(
            id=ResultId("sanet-ep-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="surufatinib",
                    value=9.2,
                    interval=ConfidenceInterval(low=7.4, high=11.1, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=3.8,
                    interval=ConfidenceInterval(low=3.7, high=5.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.33,
                arms=("surufatinib", "placebo"),
                interval=ConfidenceInterval(low=0.22, high=0.5, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            note="Interim analysis at 70 % of the events; the trial stopped early.",
            cites=(_XU_2020_SANET_EP_ASCO_POST,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(Estimate(arm="surufatinib", value=7.4), Estimate(arm="placebo", value=3.9)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.66,
                arms=("surufatinib", "placebo"),
                interval=ConfidenceInterval(low=0.44, high=0.98, level_percent=95),
            ),
            p=PValue(value=0.037),
            cites=(_XU_2020_SANET_EP_ASCO_POST,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-ki67-below-3"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="Ki-67 below 3 %",
            estimates=(Estimate(arm="surufatinib", value=13.9), Estimate(arm="placebo", value=7.4)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.43, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0557),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-ki67-3-to-10"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="Ki-67 3 to 10 %",
            estimates=(Estimate(arm="surufatinib", value=7.6), Estimate(arm="placebo", value=4.6)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.47, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0012),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-ki67-above-10"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="Ki-67 above 10 %",
            estimates=(Estimate(arm="surufatinib", value=8.3), Estimate(arm="placebo", value=2.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.14, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0001, relation="<"),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-foregut"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="foregut",
            estimates=(Estimate(arm="surufatinib", value=8.4), Estimate(arm="placebo", value=4.6)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.29, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0001),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-midgut"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="midgut",
            estimates=(Estimate(arm="surufatinib", value=19.2), Estimate(arm="placebo", value=8.9)),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-hindgut"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="hindgut",
            estimates=(Estimate(arm="surufatinib", value=8.3), Estimate(arm="placebo", value=2.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.35, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0014),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
    ),
    summary=(
        "Surufatinib lengthened progression-free survival of advanced "
        "extrapancreatic NET in China, less so by central than by investigator "
        "assessment."
    ),
    cites=(_XU_2020_SANET_EP,),
    reviewed="2026-11-26",
    years=Interval(2015, 2019),
)

SANET_P: Final = Study(
    id=StudyId("sanet-p"),
    name="SANET-p",
    registry_ids=("NCT02589821",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
            ecog=Interval(0, 1),
            other="systemic treatment of at most two kinds before, with progression",
        ),
    ),
    arms=(
        Arm(key="surufatinib", name="surufatinib", regimen=regimens.SURUFATINIB_MONOTHERAPY, n=113),
        Arm(key="placebo", name="placebo", n=59),
    ),
    n=172,
    results=(
        Result(
            id=ResultId("sanet-p-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            cutoff="2019-11-11",
            estimates=(
                Estimate(
                    arm="surufatinib",
                    value=10.9,
                    interval=ConfidenceInterval(low=7.5, high=13.8, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=3.7,
                    interval=ConfidenceInterval(low=2.8, high=5.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.49,
                arms=("surufatinib", "placebo"),
                interval=ConfidenceInterval(low=0.32, high=0.76, level_percent=95),
            ),
            p=PValue(value=0.0011),
            note="Interim analysis; the meeting abstract prints 0.491 (0.319 to 0.755).",
            cites=(_XU_2020_SANET_P_ASCO_POST, _SANET_P_ESMO_2020),
        ),
        Result(
            id=ResultId("sanet-p-pfs-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            cutoff="2019-11-11",
            estimates=(Estimate(arm="surufatinib", value=13.9), Estimate(arm="placebo", value=4.6)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.339, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0001),
            cites=(_SANET_P_ESMO_2020, _UNIVADIS_SANET_P),
        ),
        Result(
            id=ResultId("sanet-p-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="surufatinib", value=19.2), Estimate(arm="placebo", value=1.9)),
            p=PValue(value=0.0021),
            cites=(_UNIVADIS_SANET_P,),
        ),
        Result(
            id=ResultId("sanet-p-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="surufatinib", value=38.9), Estimate(arm="placebo", value=8.5)),
            note=("Treatment-emergent hypertension, the most common event of grade 3 or higher."),
            cites=(_UNIVADIS_SANET_P,),
        ),
    ),
    summary=(
        "Surufatinib lengthened progression-free survival of advanced, progressive "
        "pancreatic NET in China."
    ),
    cites=(_XU_2020_SANET_P, _SANET_P_ESMO_2020),
    reviewed="2026-11-26",
    years=Interval(2016, 2019),
)

SURUFATINIB_PHASE_1B_2: Final = Study(
    id=StudyId("surufatinib-phase-1b-2"),
    name="Surufatinib, phase Ib/II",
    phase="1/2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            other="low or intermediate grade",
        ),
    ),
    arms=(
        Arm(
            key="pancreatic",
            name="surufatinib, pancreatic",
            regimen=regimens.SURUFATINIB_MONOTHERAPY,
            n=42,
        ),
        Arm(
            key="extrapancreatic",
            name="surufatinib, extrapancreatic",
            regimen=regimens.SURUFATINIB_MONOTHERAPY,
            n=39,
        ),
        Arm(key="both", name="surufatinib, both cohorts", regimen=regimens.SURUFATINIB_MONOTHERAPY),
    ),
    n=81,
    results=(
        Result(
            id=ResultId("surufatinib-phase-1b-2-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=19,
                    interval=ConfidenceInterval(low=9, high=34, level_percent=95),
                ),
                Estimate(
                    arm="extrapancreatic",
                    value=15,
                    interval=ConfidenceInterval(low=6, high=31, level_percent=95),
                ),
            ),
            cites=(_XU_2019_CCR,),
        ),
        Result(
            id=ResultId("surufatinib-phase-1b-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=91,
                    interval=ConfidenceInterval(low=77, high=97, level_percent=95),
                ),
                Estimate(
                    arm="extrapancreatic",
                    value=92,
                    interval=ConfidenceInterval(low=79, high=98, level_percent=95),
                ),
            ),
            cites=(_XU_2019_CCR,),
        ),
        Result(
            id=ResultId("surufatinib-phase-1b-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=21.2,
                    interval=ConfidenceInterval(low=15.9, high=24.8, level_percent=95),
                ),
                Estimate(
                    arm="extrapancreatic",
                    value=13.4,
                    interval=ConfidenceInterval(low=7.6, high=19.3, level_percent=95),
                ),
            ),
            cites=(_XU_2019_CCR,),
        ),
        Result(
            id=ResultId("surufatinib-phase-1b-2-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="both", value=33),),
            note=(
                "Treatment-related hypertension of grade 3 or higher; proteinuria 12 %, "
                "hyperuricemia 10 %."
            ),
            cites=(_XU_2019_CCR,),
        ),
    ),
    summary=(
        "Surufatinib in two cohorts of advanced well-differentiated NET, before its phase 3 trials."
    ),
    cites=(_XU_2019_CCR,),
    reviewed="2026-11-26",
)

AXINET: Final = Study(
    id=StudyId("axinet"),
    name="AXINET",
    names=("GETNE-1107",),
    registry_ids=("NCT01744249",),
    phase="2/3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            ecog=Interval(0, 2),
            other=(
                "primary outside the pancreas; up to two lines of systemic treatment, none against "
                "VEGF or its receptors"
            ),
        ),
    ),
    arms=(
        Arm(
            key="axitinib-octreotide",
            name="axitinib and octreotide LAR",
            regimen=regimens.AXITINIB_OCTREOTIDE,
            schedule=ScheduleId("axitinib-octreotide-axinet"),
            n=126,
        ),
        Arm(
            key="octreotide",
            name="placebo and octreotide LAR",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
            n=130,
        ),
    ),
    n=256,
    results=(
        Result(
            id=ResultId("axinet-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=17.2),
                Estimate(arm="octreotide", value=12.3),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.816,
                arms=("axitinib-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.61, high=1.091, level_percent=95),
            ),
            p=PValue(value=0.169),
            note=(
                "Primary endpoint, not met. CancerNetwork prints p = .0169, which does not "
                "fit the interval."
            ),
            cites=(_AXINET_2021_MEDICOM, _AXINET_2021_CANCERNETWORK),
        ),
        Result(
            id=ResultId("axinet-pfs-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=16.6),
                Estimate(arm="octreotide", value=9.9),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.687,
                arms=("axitinib-octreotide", "octreotide"),
            ),
            p=PValue(value=0.01),
            note=(
                "A report on the lecture has a reduction of 29 % (95 % confidence interval "
                "0.54 to 0.94)."
            ),
            cites=(_AXINET_ESMO_2021,),
        ),
        Result(
            id=ResultId("axinet-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=17.5),
                Estimate(arm="octreotide", value=3.8),
            ),
            p=PValue(value=0.0004),
            note="As first presented; central review is a result of its own.",
            cites=(_AXINET_2021_MEDICOM,),
        ),
        Result(
            id=ResultId("axinet-response-central"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=13.2),
                Estimate(arm="octreotide", value=3.2),
            ),
            p=PValue(value=0.0045),
            cites=(_AXINET_ESMO_2021,),
        ),
        Result(
            id=ResultId("axinet-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=52),
                Estimate(arm="octreotide", value=13.8),
            ),
            note="Events of grade 3 and 4.",
            cites=(_AXINET_2021_MEDICOM,),
        ),
    ),
    summary=(
        "Axitinib with octreotide LAR in progressive G1-2 extrapancreatic NET: more"
        " responses; progression-free survival differed by central, not by "
        "investigator assessment."
    ),
    cites=(_AXINET_2021, _AXINET_2021_MEDICOM, _AXINET_ESMO_2021),
    reviewed="2026-11-26",
)

TALENT: Final = Study(
    id=StudyId("talent"),
    name="TALENT",
    names=("GETNE-1509",),
    registry_ids=("NCT02678780",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            prior=(
                PriorNeed(
                    drugs=(DrugId("everolimus"), DrugId("sunitinib")),
                    outcome=(PriorOutcome.PROGRESSION,),
                ),
            ),
        ),
        Criteria(
            site=GI_SITES,
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
    ),
    arms=(
        Arm(
            key="pancreatic",
            name="lenvatinib, pancreatic",
            regimen=regimens.LENVATINIB_MONOTHERAPY,
            schedule=ScheduleId("lenvatinib-monotherapy-talent"),
            n=55,
        ),
        Arm(
            key="gastrointestinal",
            name="lenvatinib, gastrointestinal",
            regimen=regimens.LENVATINIB_MONOTHERAPY,
            schedule=ScheduleId("lenvatinib-monotherapy-talent"),
            n=56,
        ),
        Arm(
            key="both",
            name="lenvatinib, both cohorts",
            regimen=regimens.LENVATINIB_MONOTHERAPY,
            schedule=ScheduleId("lenvatinib-monotherapy-talent"),
        ),
    ),
    n=111,
    results=(
        Result(
            id=ResultId("talent-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pancreatic", value=44.2),
                Estimate(arm="gastrointestinal", value=16.4),
                Estimate(arm="both", value=29.9),
            ),
            supersedes=ResultId("talent-response-2018"),
            note="At a median follow-up of 23 months.",
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-response-2018"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic", value=40),
                Estimate(arm="gastrointestinal", value=18.5),
                Estimate(arm="both", value=29),
            ),
            note="At a median follow-up of 11 months.",
            cites=(_TALENT_ESMO_2018,),
        ),
        Result(
            id=ResultId("talent-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pancreatic", value=19.9),
                Estimate(arm="gastrointestinal", value=33.9),
                Estimate(arm="both", value=21.5),
            ),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pancreatic", value=15.6),
                Estimate(arm="gastrointestinal", value=15.7),
                Estimate(arm="both", value=15.7),
            ),
            supersedes=ResultId("talent-pfs-2018"),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-pfs-2018"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=14.2,
                    interval=ConfidenceInterval(low=11.4, high=None, level_percent=95),
                ),
                Estimate(
                    arm="gastrointestinal",
                    value=17.6,
                    interval=ConfidenceInterval(low=11.5, high=None, level_percent=95),
                ),
            ),
            note="Estimated, at a median follow-up of 11 months.",
            cites=(_TALENT_ESMO_2018,),
        ),
        Result(
            id=ResultId("talent-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pancreatic", value=32),
                Estimate(arm="gastrointestinal", value=NoNumber.NOT_REACHED),
            ),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pancreatic", value=10.9),
                Estimate(arm="gastrointestinal", value=17.8),
            ),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-toxicity-2018"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="both", value=10),),
            note="Patients with events of grade 3 or 4, as first presented.",
            cites=(_TALENT_ESMO_2018,),
        ),
    ),
    summary=(
        "Lenvatinib in pretreated G1/G2 pancreatic and gastrointestinal NET: "
        "responses in 44 % and 16 %."
    ),
    cites=(_TALENT_ESMO_2018, _TALENT_CTA),
    reviewed="2026-11-26",
    n_note="Two cohorts; both together are listed as an arm of their own.",
)

A021202: Final = Study(
    id=StudyId("a021202"),
    name="A021202",
    names=("Alliance A021202",),
    registry_ids=("NCT01841736",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            other=(
                "primary outside the pancreas; low to intermediate grade; prior somatostatin analog"
                " required for midgut tumors"
            ),
        ),
    ),
    arms=(
        Arm(
            key="pazopanib",
            name="pazopanib",
            regimen=regimens.PAZOPANIB_MONOTHERAPY,
            schedule=ScheduleId("pazopanib-monotherapy-a021202"),
            n=97,
        ),
        Arm(key="placebo", name="placebo", n=74),
    ),
    n=171,
    results=(
        Result(
            id=ResultId("a021202-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="pazopanib",
                    value=11.8,
                    interval=ConfidenceInterval(low=9.8, high=14.6, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=7.6,
                    interval=ConfidenceInterval(low=5.7, high=9.1, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.54,
                arms=("pazopanib", "placebo"),
                interval=ConfidenceInterval(low=0.37, high=0.79, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_BERGSLAND, _BERGSLAND_ASCO_POST),
        ),
        Result(
            id=ResultId("a021202-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            months=12,
            estimates=(Estimate(arm="pazopanib", value=47.0), Estimate(arm="placebo", value=21.5)),
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.11,
                arms=("pazopanib", "placebo"),
                interval=ConfidenceInterval(low=0.73, high=1.69, level_percent=95),
            ),
            p=PValue(value=0.32),
            note="49 patients crossed over from placebo.",
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-survival-12-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="pazopanib", value=79.3), Estimate(arm="placebo", value=88.1)),
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="pazopanib", value=64.4), Estimate(arm="placebo", value=66.3)),
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pazopanib", value=84), Estimate(arm="placebo", value=47)),
            p=PValue(value=0.001, relation="<"),
            note="Whatever their cause.",
            cites=(_BERGSLAND_ASCO_POST, _BERGSLAND),
        ),
        Result(
            id=ResultId("a021202-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pazopanib", value=36), Estimate(arm="placebo", value=8)),
            p=PValue(value=0.001, relation="<"),
            note="Hypertension of grade 3 or higher.",
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-hepatic-enzymes"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pazopanib", value=12), Estimate(arm="placebo", value=1)),
            p=PValue(value=0.013),
            note="Elevation of hepatic enzymes of grade 3 or higher.",
            cites=(_BERGSLAND_ASCO_POST,),
        ),
    ),
    summary=(
        "Pazopanib lengthened progression-free survival of extrapancreatic NET at "
        "the price of toxicity; overall survival did not differ, and it will not be"
        " pursued."
    ),
    cites=(_BERGSLAND, _A021202_REGISTRY),
    reviewed="2026-11-26",
    years=Interval(2013, 2015),
)

PAZOPANIB_OCTREOTIDE_PHASE_2: Final = Study(
    id=StudyId("pazopanib-octreotide-phase-2"),
    name="Pazopanib and octreotide, phase 2",
    registry_ids=("NCT00454363",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            other="carcinoid tumor or pancreatic NET",
        ),
    ),
    arms=(
        Arm(
            key="pancreatic",
            name="pazopanib and octreotide, pancreatic",
            regimen=regimens.PAZOPANIB_OCTREOTIDE,
            schedule=ScheduleId("pazopanib-octreotide-phan"),
            n=32,
        ),
        Arm(
            key="carcinoid",
            name="pazopanib and octreotide, carcinoid",
            regimen=regimens.PAZOPANIB_OCTREOTIDE,
            schedule=ScheduleId("pazopanib-octreotide-phan"),
            n=20,
        ),
    ),
    n=52,
    results=(
        Result(
            id=ResultId("pazopanib-octreotide-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=21.9,
                    interval=ConfidenceInterval(low=11.0, high=38.8, level_percent=95),
                ),
            ),
            cites=(_PAZOPANIB_OCTREOTIDE,),
        ),
        Result(
            id=ResultId("pazopanib-octreotide-response-carcinoid"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.COUNT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(Estimate(arm="carcinoid", value=0),),
            note="First stage; accrual ended at 20 patients.",
            cites=(_PAZOPANIB_OCTREOTIDE,),
        ),
    ),
    summary=(
        "Pazopanib with depot octreotide: responses in pancreatic NET, none in carcinoid tumors."
    ),
    cites=(_PAZOPANIB_OCTREOTIDE,),
    reviewed="2026-11-26",
    years=Interval(2007, 2009),
)

S0518: Final = Study(
    id=StudyId("s0518"),
    name="SWOG S0518",
    registry_ids=("NCT00569127",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            other="progression, or another feature of a poor prognosis",
        ),
    ),
    arms=(
        Arm(
            key="bevacizumab-octreotide",
            name="bevacizumab and octreotide LAR",
            regimen=regimens.BEVACIZUMAB_OCTREOTIDE,
            schedule=ScheduleId("bevacizumab-octreotide-swog-s0518"),
            n=214,
        ),
        Arm(
            key="interferon-octreotide",
            name="interferon alfa-2b and octreotide LAR",
            regimen=regimens.OCTREOTIDE_INTERFERON_ALFA_2B,
            schedule=ScheduleId("octreotide-interferon-alfa-2b-swog-s0518"),
            n=213,
        ),
    ),
    n=427,
    results=(
        Result(
            id=ResultId("s0518-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="bevacizumab-octreotide",
                    value=16.6,
                    interval=ConfidenceInterval(low=12.9, high=19.6, level_percent=95),
                ),
                Estimate(
                    arm="interferon-octreotide",
                    value=15.4,
                    interval=ConfidenceInterval(low=9.6, high=18.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.93,
                arms=("bevacizumab-octreotide", "interferon-octreotide"),
                interval=ConfidenceInterval(low=0.73, high=1.18, level_percent=95),
            ),
            p=PValue(value=0.55),
            cites=(_YAO_2017_JCO,),
        ),
        Result(
            id=ResultId("s0518-pfs-site"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="bevacizumab-octreotide",
                    value=15.4,
                    interval=ConfidenceInterval(low=12.6, high=17.2, level_percent=95),
                ),
                Estimate(
                    arm="interferon-octreotide",
                    value=10.6,
                    interval=ConfidenceInterval(low=8.5, high=14.4, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.9,
                arms=("bevacizumab-octreotide", "interferon-octreotide"),
                interval=ConfidenceInterval(low=0.72, high=1.12, level_percent=95),
            ),
            p=PValue(value=0.33),
            cites=(_YAO_2017_JCO,),
        ),
        Result(
            id=ResultId("s0518-treatment-failure"),
            endpoint=Endpoint.TIME_TO_TREATMENT_FAILURE,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.72,
                arms=("bevacizumab-octreotide", "interferon-octreotide"),
                interval=ConfidenceInterval(low=0.58, high=0.89, level_percent=95),
            ),
            p=PValue(value=0.003),
            cites=(_YAO_2017_JCO,),
        ),
        Result(
            id=ResultId("s0518-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="bevacizumab-octreotide",
                    value=12,
                    interval=ConfidenceInterval(low=8, high=18, level_percent=95),
                ),
                Estimate(
                    arm="interferon-octreotide",
                    value=4,
                    interval=ConfidenceInterval(low=2, high=8, level_percent=95),
                ),
            ),
            note="Confirmed radiologic responses.",
            cites=(_YAO_2017_JCO,),
        ),
    ),
    summary=(
        "Bevacizumab or interferon alfa-2b added to octreotide LAR: progression-"
        "free survival did not differ."
    ),
    cites=(_YAO_2017_JCO,),
    reviewed="2026-11-26",
)
