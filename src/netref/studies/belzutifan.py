"""Studies of belzutifan."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Endpoint,
    Estimate,
    Hereditary,
    Histology,
    Interval,
    NoNumber,
    Result,
    ResultId,
    Seen,
    Setting,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_FDA_SUMMARY_BELZUTIFAN = Cite(
    sources.FDA_SUMMARY_2022_BELZUTIFAN, "abstract", Seen.COPY, on="2026-11-26", via="PMID 35727604"
)
_LITESPARK_004 = Cite(
    sources.LITESPARK_004_2025_LANCET_ONCOLOGY,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 40228516",
)
_LITESPARK_004_TOX = Cite(
    sources.LITESPARK_004_2025_LANCET_ONCOLOGY,
    "abstract, findings",
    Seen.COPY,
    on="2026-11-26",
    via="https://lib.hutech.edu.vn/chi-tiet?id=743420",
)
_MEDPATH_BELZUTIFAN = Cite(
    sources.MEDPATH_BELZUTIFAN_NMPA, "efficacy paragraphs", Seen.SECONDARY, on="2026-11-26"
)
_LITESPARK_015 = Cite(
    sources.ASCO_POST_2025_LITESPARK_015, "key findings", Seen.SECONDARY, on="2026-11-26"
)
_LITESPARK_015_MEDICAL_DIALOGUES = Cite(
    sources.MEDICAL_DIALOGUES_LITESPARK_015, "text", Seen.SECONDARY, on="2026-11-26"
)
_LITESPARK_015_ONCLIVE = Cite(
    sources.ONCLIVE_BELZUTIFAN_PPGL, "text", Seen.SECONDARY, on="2026-11-26"
)

LITESPARK_004: Final = Study(
    id=StudyId("litespark-004"),
    name="LITESPARK-004",
    names=("MK-6482-004",),
    registry_ids=("NCT03401788",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            hereditary=(Hereditary.VHL,),
            age_years=Interval(18),
            ecog=Interval(0, 1),
            other=(
                "a measurable renal cell carcinoma (or more), none above 3 cm to be operated on at "
                "once; never treated systemically, nothing metastatic"
            ),
        ),
    ),
    arms=(Arm(key="belzutifan", name="belzutifan", regimen=regimens.BELZUTIFAN_MONOTHERAPY, n=61),),
    n=61,
    results=(
        Result(
            id=ResultId("litespark-004-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            subgroup="measurable pancreatic NET",
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=83,
                    n=12,
                    interval=ConfidenceInterval(low=52, high=98, level_percent=95),
                ),
            ),
            cites=(_FDA_SUMMARY_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-complete-response-pancreatic"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="measurable pancreatic NET",
            estimates=(Estimate(arm="belzutifan", value=17, n=12),),
            cites=(_MEDPATH_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-response-duration-pancreatic"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="measurable pancreatic NET",
            estimates=(Estimate(arm="belzutifan", value=NoNumber.NOT_REACHED),),
            cites=(_FDA_SUMMARY_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-response-12-months-pancreatic"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.PERCENT,
            months=12,
            subgroup="measurable pancreatic NET",
            estimates=(Estimate(arm="belzutifan", value=50),),
            note="Share of responders whose response lasted that long.",
            cites=(_FDA_SUMMARY_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            cutoff="2023-04-03",
            estimates=(Estimate(arm="belzutifan", value=18),),
            note=(
                "Treatment-related events of grade 3, in 11 patients; anemia in 11 %, "
                "fatigue in 5 %."
            ),
            cites=(_LITESPARK_004_TOX,),
        ),
    ),
    summary=("Belzutifan in von Hippel-Lindau disease: most measurable pancreatic NET shrank."),
    cites=(_LITESPARK_004, _FDA_SUMMARY_BELZUTIFAN),
    reviewed="2026-11-26",
    years=Interval(2018, 2019),
)

LITESPARK_015: Final = Study(
    id=StudyId("litespark-015"),
    name="LITESPARK-015, cohort A1",
    registry_ids=("NCT04924075",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            setting=(Setting.ADVANCED,),
            other="not amenable to surgery or treatment with curative intent",
        ),
    ),
    arms=(Arm(key="belzutifan", name="belzutifan", regimen=regimens.BELZUTIFAN_MONOTHERAPY, n=72),),
    n=72,
    results=(
        Result(
            id=ResultId("litespark-015-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=26,
                    interval=ConfidenceInterval(low=17, high=38, level_percent=95),
                ),
            ),
            note="Confirmed responses.",
            cites=(_LITESPARK_015, _LITESPARK_015_MEDICAL_DIALOGUES),
        ),
        Result(
            id=ResultId("litespark-015-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=85,
                    interval=ConfidenceInterval(low=74, high=92, level_percent=95),
                ),
            ),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=20.4,
                    interval=ConfidenceInterval(low=8.3, high=None, level_percent=95),
                ),
            ),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-response-12-months"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="belzutifan", value=53),),
            note="Share of responders whose response lasted that long.",
            cites=(_LITESPARK_015_ONCLIVE,),
        ),
        Result(
            id=ResultId("litespark-015-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=22.3,
                    interval=ConfidenceInterval(low=13.8, high=None, level_percent=95),
                ),
            ),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="belzutifan", value=NoNumber.NOT_REACHED),),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="belzutifan", value=76),),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-antihypertensives"),
            endpoint=Endpoint.ANTIHYPERTENSIVE_REDUCTION,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=32,
                    n=60,
                    interval=ConfidenceInterval(low=20, high=45, level_percent=95),
                ),
            ),
            note=(
                "At least one such drug reduced by half or more for 6 months or more, of "
                "those who took any."
            ),
            cites=(_LITESPARK_015_ONCLIVE,),
        ),
    ),
    summary=(
        "Belzutifan in advanced pheochromocytoma and paraganglioma: durable responses in a quarter."
    ),
    cites=(_LITESPARK_015, _LITESPARK_015_ONCLIVE),
    reviewed="2026-11-26",
)
