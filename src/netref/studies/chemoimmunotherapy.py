"""Studies of chemotherapy with immunotherapy."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    Arm,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Grade,
    Histology,
    Interval,
    PriorNeed,
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
    StudyStatus,
)

_OWEN_2023_CCR = Cite(sources.OWEN_2023_CCR, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_RIESCO_MARTINEZ_2024 = Cite(
    sources.RIESCO_MARTINEZ_2024,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
)
_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY = Cite(
    sources.ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,
    "table 2",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC10335166/table/bnad006-T2",
)
_ATEZOLIZUMAB_TAIPEI_ONCOLOGIST = Cite(
    sources.ATEZOLIZUMAB_TAIPEI_ONCOLOGIST,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://dbpia.nl.go.kr/oncolo/article/30/3/oyae372/8068853?searchresult=1",
)
_ASCO_POST_2019_ATEZOLIZUMAB = Cite(
    sources.ASCO_POST_2019_ATEZOLIZUMAB, "IMpower133 details", Seen.SECONDARY, on="2026-11-23"
)

NIVOLUMAB_TEMOZOLOMIDE: Final = Study(
    id=StudyId("nivolumab-temozolomide"),
    name="Nivolumab and temozolomide in NEN",
    registry_ids=("NCT03728361",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    arms=(
        Arm(
            key="temozolomide-nivolumab",
            name="nivolumab and temozolomide",
            regimen=regimens.TEMOZOLOMIDE_NIVOLUMAB,
            schedule=ScheduleId("temozolomide-nivolumab-nct03728361"),
            n=28,
        ),
    ),
    n=28,
    results=(
        Result(
            id=ResultId("nivolumab-temozolomide-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="temozolomide-nivolumab",
                    value=32.1,
                    interval=ConfidenceInterval(low=15.9, high=52.4, level_percent=95),
                ),
            ),
            supersedes=ResultId("nivolumab-temozolomide-response-interim"),
            note="Confirmed responses.",
            cites=(_OWEN_2023_CCR,),
        ),
        Result(
            id=ResultId("nivolumab-temozolomide-response-lung"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="lung",
            estimates=(Estimate(arm="temozolomide-nivolumab", value=64, n=11),),
            note="Against other sites: p = 0.020.",
            cites=(_OWEN_2023_CCR,),
        ),
        Result(
            id=ResultId("nivolumab-temozolomide-response-interim"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="temozolomide-nivolumab", value=25, n=12),),
            note="Interim; stable in 67 %.",
            cites=(
                Cite(
                    sources.NIVOLUMAB_TEMOZOLOMIDE_2020_JNCCN,
                    "abstract, results",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Result(
            id=ResultId("nivolumab-temozolomide-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="temozolomide-nivolumab",
                    value=8.8,
                    interval=ConfidenceInterval(low=3.9, high=11.1, level_percent=95),
                ),
            ),
            cites=(_OWEN_2023_CCR,),
        ),
        Result(
            id=ResultId("nivolumab-temozolomide-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="temozolomide-nivolumab",
                    value=38.6,
                    interval=ConfidenceInterval(low=20.7, high=None, level_percent=95),
                ),
            ),
            supersedes=ResultId("nivolumab-temozolomide-survival-2023"),
            cites=(
                Cite(
                    sources.NIVOLUMAB_TEMOZOLOMIDE_2023_NANETS,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Result(
            id=ResultId("nivolumab-temozolomide-survival-2023"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="temozolomide-nivolumab",
                    value=32.3,
                    interval=ConfidenceInterval(low=20.7, high=None, level_percent=95),
                ),
            ),
            cites=(_OWEN_2023_CCR,),
        ),
    ),
    summary=(
        "Nivolumab with temozolomide in NEN; confirmed responses came from lung and pancreatic "
        "primaries."
    ),
    cites=(Cite(sources.OWEN_2023_CCR, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)

NICE_NEC: Final = Study(
    id=StudyId("nice-nec"),
    name="NICE-NEC",
    names=("GETNE-T1913",),
    registry_ids=("NCT03980925",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=(*GEP_SITES, Site.UNKNOWN_PRIMARY),
            grade=(Grade.G3,),
            setting=(Setting.ADVANCED,),
            prior=(PriorNeed(at_least=0, at_most=0),),
        ),
        Criteria(
            site=(*GEP_SITES, Site.UNKNOWN_PRIMARY),
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            setting=(Setting.ADVANCED,),
            prior=(PriorNeed(at_least=0, at_most=0),),
        ),
    ),
    arms=(
        Arm(
            key="carboplatin-etoposide-nivolumab",
            name="nivolumab, carboplatin and etoposide",
            regimen=regimens.CARBOPLATIN_ETOPOSIDE_NIVOLUMAB,
            schedule=ScheduleId("carboplatin-etoposide-nivolumab-nice-nec"),
        ),
    ),
    results=(
        Result(
            id=ResultId("nice-nec-survival-12-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(
                Estimate(
                    arm="carboplatin-etoposide-nivolumab",
                    value=54.1,
                    interval=ConfidenceInterval(low=40.2, high=72.8, level_percent=95),
                ),
            ),
            note="Primary endpoint, not met: 72 % against 50 % was aimed at.",
            cites=(_RIESCO_MARTINEZ_2024,),
        ),
        Result(
            id=ResultId("nice-nec-survival-18-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=18,
            estimates=(Estimate(arm="carboplatin-etoposide-nivolumab", value=44),),
            note="As tabulated by a review.",
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("nice-nec-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="carboplatin-etoposide-nivolumab",
                    value=13.9,
                    interval=ConfidenceInterval(low=8.3, high=None, level_percent=95),
                ),
            ),
            cites=(_RIESCO_MARTINEZ_2024,),
        ),
        Result(
            id=ResultId("nice-nec-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="carboplatin-etoposide-nivolumab",
                    value=5.7,
                    interval=ConfidenceInterval(low=5.1, high=9, level_percent=95),
                ),
            ),
            cites=(_RIESCO_MARTINEZ_2024,),
        ),
        Result(
            id=ResultId("nice-nec-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(Estimate(arm="carboplatin-etoposide-nivolumab", value=43.2),),
            note="As tabulated by a review.",
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("nice-nec-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="carboplatin-etoposide-nivolumab", value=17.5),),
            note="As tabulated by a review.",
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
    ),
    summary=(
        "Nivolumab with carboplatin and etoposide as first treatment of advanced grade 3 NEN "
        "missed its 12-month survival target."
    ),
    cites=(_RIESCO_MARTINEZ_2024,),
    reviewed="2026-11-23",
)

ATEZOLIZUMAB_TAIPEI: Final = Study(
    id=StudyId("atezolizumab-taipei"),
    name="Atezolizumab with platinum-etoposide, Taipei",
    design=StudyDesign.RETROSPECTIVE,
    comparative=True,
    population=(
        Criteria(histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL)),
    ),
    arms=(
        Arm(key="atezolizumab", name="atezolizumab, platinum and etoposide", n=14),
        Arm(key="platinum-etoposide", name="platinum and etoposide", n=42),
        Arm(key="all", name="whole cohort"),
    ),
    results=(
        Result(
            id=ResultId("atezolizumab-taipei-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="all", value=5.2),),
            note="No significant difference between the groups.",
            cites=(_ATEZOLIZUMAB_TAIPEI_ONCOLOGIST,),
        ),
        Result(
            id=ResultId("atezolizumab-taipei-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="all", value=11.9),),
            note="No significant difference between the groups.",
            cites=(_ATEZOLIZUMAB_TAIPEI_ONCOLOGIST,),
        ),
    ),
    summary=(
        "Adding atezolizumab to platinum-etoposide in extrapulmonary NEC did not change survival "
        "significantly in a small cohort."
    ),
    cites=(_ATEZOLIZUMAB_TAIPEI_ONCOLOGIST,),
    reviewed="2026-11-23",
)

S2012: Final = Study(
    id=StudyId("s2012"),
    name="S2012",
    registry_ids=("NCT05058651",),
    phase="2/3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            line=Interval(1, 1),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(key="maintenance", name="atezolizumab at induction and after it"),
        Arm(key="induction", name="atezolizumab at induction only"),
        Arm(key="platinum-etoposide", name="platinum and etoposide"),
    ),
    summary=(
        "Platinum-etoposide with or without atezolizumab as first line of poorly differentiated "
        "extrapulmonary NEC; ongoing in the copies seen."
    ),
    cites=(
        Cite(
            sources.S2012_REGISTRY,
            "title and brief summary",
            Seen.COPY,
            on="2026-11-23",
            via="https://ichgcp.net/clinical-trials-registry/NCT05058651",
        ),
        Cite(
            sources.S2012_REGISTRY,
            "primary objectives",
            Seen.COPY,
            on="2026-11-23",
            via="https://crick.ai/trials/NCT05058651",
        ),
    ),
    reviewed="2026-11-23",
)

IMPOWER133: Final = Study(
    id=StudyId("impower133"),
    name="IMpower133",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.LUNG,), other="extensive-stage small cell lung cancer"),),
    arms=(
        Arm(
            key="atezolizumab",
            name="atezolizumab, carboplatin and etoposide",
            regimen=regimens.CARBOPLATIN_ETOPOSIDE_ATEZOLIZUMAB,
            schedule=ScheduleId("carboplatin-etoposide-atezolizumab-impower133"),
        ),
        Arm(
            key="placebo",
            name="placebo, carboplatin and etoposide",
            regimen=regimens.CARBOPLATIN_ETOPOSIDE,
        ),
    ),
    results=(
        Result(
            id=ResultId("impower133-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="atezolizumab",
                    value=12.3,
                    interval=ConfidenceInterval(low=10.8, high=15.9, level_percent=None),
                ),
                Estimate(
                    arm="placebo",
                    value=10.3,
                    interval=ConfidenceInterval(low=9.3, high=11.3, level_percent=None),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.7,
                arms=("atezolizumab", "placebo"),
                interval=ConfidenceInterval(low=0.54, high=0.91, level_percent=95),
            ),
            p=PValue(value=0.0069),
            cites=(_ASCO_POST_2019_ATEZOLIZUMAB,),
        ),
    ),
    summary=(
        "Atezolizumab with carboplatin-etoposide in extensive-stage small cell lung cancer, not a "
        "trial in NEN."
    ),
    cites=(_ASCO_POST_2019_ATEZOLIZUMAB,),
    reviewed="2026-11-23",
)
