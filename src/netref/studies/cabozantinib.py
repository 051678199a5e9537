"""Studies of cabozantinib."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Extent,
    Histology,
    Interval,
    Progression,
    PValue,
    Resectability,
    Result,
    ResultId,
    ScheduleId,
    Seen,
    Setting,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_CHAN_2024_NEJM = Cite(
    sources.CHAN_2024_NEJM,
    "as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://trial.medpath.com/news/d5a14159fcbacaf2/alliance-unveils-phase-iii-cabozantinib-trial-results-at-esmo-mirage-news",
)
_PDQ_THYROID_2025_2 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Cabozantinib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_NATALIE_ASCO_POST = Cite(
    sources.JIMENEZ_2024_LANCET_ONCOLOGY,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="http://www.ascopost.com/news/april-2024/cabozantinib-in-metastatic-pheochromocytomas-or-paragangliomas/",
)
_NATALIE_NANETS = Cite(sources.NATALIE_NANETS_2023, "abstract", Seen.DOCUMENT, on="2026-11-26")
_CHAN_2024_NEJM_2 = Cite(
    sources.CHAN_2024_NEJM,
    "as reported by Pathway",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.pathway.md/studies/cabinet-extrapancreatic-neuroendocrine-tumors-recT7K5aWY1xwFQNi",
)
_DOCWIRE_2023_CABINET = Cite(sources.DOCWIRE_2023_CABINET, "text", Seen.SECONDARY, on="2026-11-26")
_AJMC_2025_CABOZANTINIB = Cite(
    sources.AJMC_2025_CABOZANTINIB, "text", Seen.SECONDARY, on="2026-11-26"
)
_TARGETED_ONCOLOGY_CABINET = Cite(
    sources.TARGETED_ONCOLOGY_CABINET, "key themes", Seen.SECONDARY, on="2026-11-26"
)
_THE_FLY_CABINET = Cite(sources.THE_FLY_2025_CABINET, "text", Seen.SECONDARY, on="2026-11-26")

CABINET: Final = Study(
    id=StudyId("cabinet"),
    name="CABINET",
    names=("A021602",),
    registry_ids=("NCT03375320",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="pancreatic-cabozantinib",
            name="cabozantinib, pancreatic",
            regimen=regimens.CABOZANTINIB_MONOTHERAPY,
            schedule=ScheduleId("cabozantinib-monotherapy-cabinet"),
        ),
        Arm(key="pancreatic-placebo", name="placebo, pancreatic"),
        Arm(
            key="extrapancreatic-cabozantinib",
            name="cabozantinib, extrapancreatic",
            regimen=regimens.CABOZANTINIB_MONOTHERAPY,
            schedule=ScheduleId("cabozantinib-monotherapy-cabinet"),
        ),
        Arm(key="extrapancreatic-placebo", name="placebo, extrapancreatic"),
    ),
    results=(
        Result(
            id=ResultId("cabinet-pfs-pancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=13.8),
                Estimate(arm="pancreatic-placebo", value=4.4),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.23,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.12, high=0.42, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.4),
                Estimate(arm="extrapancreatic-placebo", value=3.9),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.38,
                arms=("extrapancreatic-cabozantinib", "extrapancreatic-placebo"),
                interval=ConfidenceInterval(low=0.25, high=0.59, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            supersedes=ResultId("cabinet-pfs-extrapancreatic-interim"),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-pfs-pancreatic-fda"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(
                    arm="pancreatic-cabozantinib",
                    value=13.8,
                    interval=ConfidenceInterval(low=8.9, high=17.0, level_percent=95),
                ),
                Estimate(
                    arm="pancreatic-placebo",
                    value=3.3,
                    interval=ConfidenceInterval(low=2.8, high=5.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.22,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.12, high=0.41, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(
                Cite(
                    sources.FDA_2025_CABOZANTINIB,
                    "efficacy paragraphs",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://oncologynews.com.au/cancer-drug-news/fda-approves-cabozantinib-for-adults-and-paediatric-patients-12-years-of-age-and-older-with-pnet-and-epnet/",
                ),
            ),
        ),
        Result(
            id=ResultId("cabinet-survival-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=40),
                Estimate(arm="pancreatic-placebo", value=31.1),
            ),
            note="Not statistically significant.",
            cites=(
                Cite(
                    sources.TARGETED_ONCOLOGY_CABINET, "key themes", Seen.SECONDARY, on="2026-11-23"
                ),
            ),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic-interim"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.3),
                Estimate(arm="extrapancreatic-placebo", value=3.2),
            ),
            note=("Interim results of ESMO 2023, 197 patients, median follow-up of 13.9 months."),
            cites=(_DOCWIRE_2023_CABINET,),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic-fda"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.5),
                Estimate(arm="extrapancreatic-placebo", value=4.2),
            ),
            note="As reported at the US approval, 199 patients.",
            cites=(_AJMC_2025_CABOZANTINIB,),
        ),
        Result(
            id=ResultId("cabinet-survival-extrapancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=21.9),
                Estimate(arm="extrapancreatic-placebo", value=19.7),
            ),
            note="Not statistically significant.",
            cites=(_TARGETED_ONCOLOGY_CABINET,),
        ),
        Result(
            id=ResultId("cabinet-survival-ratio-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.95,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.45, high=2.0, level_percent=95),
            ),
            note="Interim.",
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-survival-ratio-extrapancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.86,
                arms=("extrapancreatic-cabozantinib", "extrapancreatic-placebo"),
                interval=ConfidenceInterval(low=0.56, high=1.31, level_percent=95),
            ),
            note="Interim.",
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=19),
                Estimate(arm="pancreatic-placebo", value=0),
            ),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-response-extrapancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=5),
                Estimate(arm="extrapancreatic-placebo", value=0),
            ),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-response-pancreatic-fda"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(
                    arm="pancreatic-cabozantinib",
                    value=18,
                    n=66,
                    interval=ConfidenceInterval(low=10, high=30, level_percent=95),
                ),
                Estimate(
                    arm="pancreatic-placebo",
                    value=0,
                    n=33,
                    interval=ConfidenceInterval(low=0, high=11, level_percent=95),
                ),
            ),
            note="As reported at the US approval.",
            cites=(_AJMC_2025_CABOZANTINIB,),
        ),
        Result(
            id=ResultId("cabinet-response-duration-pancreatic-fda"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(Estimate(arm="pancreatic-cabozantinib", value=11.4),),
            note="As reported at the US approval.",
            cites=(_AJMC_2025_CABOZANTINIB,),
        ),
        Result(
            id=ResultId("cabinet-toxicity-extrapancreatic"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=62, n=134),
                Estimate(arm="extrapancreatic-placebo", value=27, n=69),
            ),
            note="Treatment-related events of grade 3 or higher.",
            cites=(_CHAN_2024_NEJM_2,),
        ),
        Result(
            id=ResultId("cabinet-pfs-lung-thymus"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="lung or thymus",
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.2),
                Estimate(arm="extrapancreatic-placebo", value=2.7),
            ),
            note="49 patients; a risk lower by 81 %.",
            cites=(_THE_FLY_CABINET,),
        ),
        Result(
            id=ResultId("cabinet-response-lung-thymus"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="lung or thymus",
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=6),
                Estimate(arm="extrapancreatic-placebo", value=0),
            ),
            note="Confirmed responses.",
            cites=(_THE_FLY_CABINET,),
        ),
    ),
    summary=(
        "Cabozantinib lengthened progression-free survival in pancreatic and in extrapancreatic "
        "NET; journal and FDA print different figures."
    ),
    cites=(_CHAN_2024_NEJM,),
    reviewed="2026-11-26",
)

EXAM: Final = Study(
    id=StudyId("exam"),
    name="EXAM",
    registry_ids=("NCT00704730",),
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="cabozantinib", name="cabozantinib", regimen=regimens.CABOZANTINIB_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("exam-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="cabozantinib", value=11.2),
                Estimate(arm="placebo", value=4.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.28,
                arms=("cabozantinib", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.4, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note="Called estimated medians there.",
            cites=(_PDQ_THYROID_2025_2,),
        ),
    ),
    summary=(
        "Cabozantinib lengthened progression-free survival of medullary thyroid carcinoma, as "
        "summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025_2,),
    reviewed="2026-11-23",
)

NATALIE: Final = Study(
    id=StudyId("natalie"),
    name="Natalie",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="cabozantinib", name="cabozantinib", regimen=regimens.CABOZANTINIB_MONOTHERAPY, n=17
        ),
    ),
    n=17,
    results=(
        Result(
            id=ResultId("natalie-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=25.0,
                    n=16,
                    interval=ConfidenceInterval(low=7.3, high=52.4, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST,),
        ),
        Result(
            id=ResultId("natalie-clinical-benefit"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=93.8,
                    interval=ConfidenceInterval(low=69.8, high=99.8, level_percent=95),
                ),
            ),
            note="Called clinical benefit, in 15 patients.",
            cites=(_NATALIE_ASCO_POST,),
        ),
        Result(
            id=ResultId("natalie-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=16.6,
                    interval=ConfidenceInterval(low=8.1, high=34.9, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST, _NATALIE_NANETS),
        ),
        Result(
            id=ResultId("natalie-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=58.8,
                    interval=ConfidenceInterval(low=39.5, high=87.6, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST,),
        ),
        Result(
            id=ResultId("natalie-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=24.9,
                    interval=ConfidenceInterval(low=23.6, high=None, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST, _NATALIE_NANETS),
        ),
        Result(
            id=ResultId("natalie-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cabozantinib", value=35),),
            note=("Events of grade 3 in 6 of 17; none of grade 4 or 5 in the earlier abstract."),
            cites=(_NATALIE_ASCO_POST,),
        ),
    ),
    summary=(
        "Cabozantinib in unresectable, progressive metastatic pheochromocytoma and "
        "paraganglioma: responses in a quarter."
    ),
    cites=(_NATALIE_ASCO_POST, _NATALIE_NANETS),
    reviewed="2026-11-26",
    years=Interval(2015, 2021),
)
