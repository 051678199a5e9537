"""Studies of platinum with etoposide or irinotecan."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    Arm,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    DrugClass,
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
)

_MORIZANE_2022 = Cite(
    sources.MORIZANE_2022,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://ascopost.com/news/august-2022/etoposidecisplatin-vs-irinotecancisplatin-in-advanced-digestive-system-neuroendocrine-carcinoma",
)
_MITRY_1999_BJC = Cite(
    sources.MITRY_1999_BJC,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pure.gustaveroussy.fr/en/publications/treatment-of-poorly-differentiated-neuroendocrine-tumours-with-et",
)
_CISPLATIN_ETOPOSIDE_2001_CANCER = Cite(
    sources.CISPLATIN_ETOPOSIDE_2001_CANCER,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/84397795",
)
_SORBYE_2025_BJC = Cite(
    sources.SORBYE_2025_BJC,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://portal.findresearcher.sdu.dk/en/publications/characteristics-and-treatment-outcome-in-a-prospective-cohort-of-",
)
_CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY = Cite(
    sources.CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.pubmed.gov/30703770/",
)
_PLATINUM_ALBERTA_KARGER = Cite(
    sources.PLATINUM_ALBERTA_KARGER,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://sciencegate.app/document/10.1159/000520193",
)
_PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO = Cite(
    sources.PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.ncbi.nlm.nih.gov/pubmed/16877720",
)
_ZHANG_2020_CANCER = Cite(
    sources.ZHANG_2020_CANCER,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 32293725",
)
_G3_PANNEN_PMC5488281 = Cite(
    sources.G3_PANNEN_PMC5488281, "abstract", Seen.DOCUMENT, on="2026-11-23"
)

_CISPLATIN_ETOPOSIDE_2001_TOX = Cite(
    sources.CISPLATIN_ETOPOSIDE_2001_CANCER,
    "abstract, results",
    Seen.COPY,
    on="2026-11-26",
    via="https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/84397795",
)

TOPIC_NEC: Final = Study(
    id=StudyId("topic-nec"),
    name="TOPIC-NEC",
    names=("JCOG1213",),
    registry_ids=("UMIN000014795",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=GEP_SITES,
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            setting=(Setting.ADVANCED,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,), at_least=0, at_most=0),),
            age_years=Interval(20, 75),
        ),
    ),
    arms=(
        Arm(
            key="etoposide-cisplatin",
            name="etoposide and cisplatin",
            regimen=regimens.CISPLATIN_ETOPOSIDE,
            schedule=ScheduleId("cisplatin-etoposide-topic-nec"),
        ),
        Arm(
            key="irinotecan-cisplatin",
            name="irinotecan and cisplatin",
            regimen=regimens.CISPLATIN_IRINOTECAN,
            schedule=ScheduleId("cisplatin-irinotecan-topic-nec"),
        ),
    ),
    results=(
        Result(
            id=ResultId("topic-nec-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="etoposide-cisplatin",
                    value=12.5,
                    interval=ConfidenceInterval(low=10.3, high=15.7, level_percent=95),
                ),
                Estimate(
                    arm="irinotecan-cisplatin",
                    value=10.9,
                    interval=ConfidenceInterval(low=8.9, high=13.1, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.04,
                arms=("irinotecan-cisplatin", "etoposide-cisplatin"),
                interval=ConfidenceInterval(low=0.79, high=1.37, level_percent=90),
            ),
            p=PValue(value=0.8),
            note="The interval of the hazard ratio is a 90 % one.",
            cites=(
                Cite(
                    sources.MORIZANE_2022,
                    "overall survival, as reported by The ASCO Post",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://ascopost.com/news/august-2022/etoposidecisplatin-vs-irinotecancisplatin-in-advanced-digestive-system-neuroendocrine-carcinoma",
                ),
            ),
        ),
        Result(
            id=ResultId("topic-nec-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="etoposide-cisplatin",
                    value=5.6,
                    interval=ConfidenceInterval(low=4.1, high=6.9, level_percent=95),
                ),
                Estimate(
                    arm="irinotecan-cisplatin",
                    value=5.1,
                    interval=ConfidenceInterval(low=3.3, high=5.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.06,
                arms=("irinotecan-cisplatin", "etoposide-cisplatin"),
                interval=ConfidenceInterval(low=0.78, high=1.45, level_percent=95),
            ),
            cites=(_MORIZANE_2022,),
        ),
        Result(
            id=ResultId("topic-nec-survival-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            subgroup="poorly differentiated, pancreatic",
            estimates=(
                Estimate(arm="etoposide-cisplatin", value=18.6, n=10),
                Estimate(arm="irinotecan-cisplatin", value=7.9, n=13),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=4.1,
                arms=("irinotecan-cisplatin", "etoposide-cisplatin"),
                interval=ConfidenceInterval(low=1.26, high=13.31, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_MORIZANE_2022,),
        ),
    ),
    summary=(
        "Etoposide-cisplatin and irinotecan-cisplatin gave similar survival in recurrent or "
        "unresectable digestive NEC."
    ),
    cites=(
        Cite(
            sources.MORIZANE_2022,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="PMID 35980649",
        ),
    ),
    reviewed="2026-11-23",
)

MITRY_1999: Final = Study(
    id=StudyId("mitry-1999"),
    name="Mitry 1999",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(differentiation=(Differentiation.WELL, Differentiation.POOR)),),
    arms=(
        Arm(
            key="cisplatin-etoposide",
            name="cisplatin and etoposide",
            regimen=regimens.CISPLATIN_ETOPOSIDE,
            schedule=ScheduleId("cisplatin-etoposide-mitry-1999"),
        ),
    ),
    results=(
        Result(
            id=ResultId("mitry-1999-response-poor"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="poorly differentiated",
            estimates=(Estimate(arm="cisplatin-etoposide", value=41.5, n=41),),
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-complete-response-poor"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.COUNT,
            subgroup="poorly differentiated",
            estimates=(Estimate(arm="cisplatin-etoposide", value=4, n=41),),
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-response-duration-poor"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="poorly differentiated",
            estimates=(Estimate(arm="cisplatin-etoposide", value=9.2),),
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-survival-poor"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="poorly differentiated",
            estimates=(Estimate(arm="cisplatin-etoposide", value=15),),
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-pfs-poor"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="poorly differentiated",
            estimates=(Estimate(arm="cisplatin-etoposide", value=8.9),),
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-response-well"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="well differentiated",
            estimates=(Estimate(arm="cisplatin-etoposide", value=9.4, n=11),),
            note="One of eleven; the abstract prints 9.4 %, which is not exact.",
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-grade-3-hematologic"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cisplatin-etoposide", value=60),),
            note="Hematologic toxicity of grade 3 to 4.",
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-grade-3-digestive"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cisplatin-etoposide", value=40),),
            note="Digestive toxicity of grade 3 to 4.",
            cites=(_MITRY_1999_BJC,),
        ),
        Result(
            id=ResultId("mitry-1999-deaths"),
            endpoint=Endpoint.GRADE_5_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="cisplatin-etoposide", value=1),),
            cites=(_MITRY_1999_BJC,),
        ),
    ),
    summary=(
        "Cisplatin and etoposide: active in poorly differentiated tumors, hardly in well "
        "differentiated ones."
    ),
    cites=(_MITRY_1999_BJC,),
    reviewed="2026-11-23",
)

CISPLATIN_ETOPOSIDE_2001: Final = Study(
    id=StudyId("cisplatin-etoposide-2001"),
    name="Cisplatin and etoposide, Cancer 2001",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    arms=(
        Arm(
            key="foregut",
            name="foregut carcinoids",
            regimen=regimens.CISPLATIN_ETOPOSIDE,
            schedule=ScheduleId("cisplatin-etoposide-2001-continuous"),
            n=18,
        ),
        Arm(
            key="pancreatic",
            name="endocrine pancreatic tumors",
            regimen=regimens.CISPLATIN_ETOPOSIDE,
            schedule=ScheduleId("cisplatin-etoposide-2001-continuous"),
        ),
        Arm(
            key="all",
            name="all patients",
            regimen=regimens.CISPLATIN_ETOPOSIDE,
            schedule=ScheduleId("cisplatin-etoposide-2001-continuous"),
            n=36,
        ),
    ),
    results=(
        Result(
            id=ResultId("cisplatin-etoposide-2001-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="foregut", value=56),
                Estimate(arm="pancreatic", value=50, n=14),
            ),
            note="Radiological or biochemical responses.",
            cites=(_CISPLATIN_ETOPOSIDE_2001_CANCER,),
        ),
        Result(
            id=ResultId("cisplatin-etoposide-2001-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="foregut", value=9),
                Estimate(arm="pancreatic", value=9),
            ),
            cites=(_CISPLATIN_ETOPOSIDE_2001_CANCER,),
        ),
        Result(
            id=ResultId("cisplatin-etoposide-2001-neutropenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="all", value=64),),
            note=(
                "Neutropenia of WHO grade 3 to 4, 23 of 36; nephrotoxicity of grade 1 to 2 in 53 %."
            ),
            cites=(_CISPLATIN_ETOPOSIDE_2001_TOX,),
        ),
    ),
    summary=(
        "Cisplatin and etoposide in foregut carcinoids and pancreatic tumors; the design is not "
        "printed in what was seen."
    ),
    cites=(_CISPLATIN_ETOPOSIDE_2001_CANCER,),
    reviewed="2026-11-26",
)

NORDIC_NEC_2: Final = Study(
    id=StudyId("nordic-nec-2"),
    name="NORDIC NEC 2",
    design=StudyDesign.PROSPECTIVE_SERIES,
    comparative=False,
    population=(
        Criteria(
            site=GEP_SITES,
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        ),
        Criteria(site=GEP_SITES, histology=(Histology.NET,), grade=(Grade.G3,)),
    ),
    arms=(
        Arm(key="nec", name="NEC, palliative chemotherapy", n=427),
        Arm(key="net-g3", name="NET G3, palliative chemotherapy", n=117),
    ),
    n=639,
    results=(
        Result(
            id=ResultId("nordic-nec-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="nec", value=3.4),
                Estimate(arm="net-g3", value=7.4),
            ),
            note="The abstract does not print that these are medians.",
            cites=(_SORBYE_2025_BJC,),
        ),
        Result(
            id=ResultId("nordic-nec-2-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="nec", value=7.4),
                Estimate(arm="net-g3", value=21.8),
            ),
            note="The abstract does not print that these are medians.",
            cites=(_SORBYE_2025_BJC,),
        ),
    ),
    summary="Palliative chemotherapy did worse in digestive NEC than in NET G3.",
    cites=(_SORBYE_2025_BJC,),
    reviewed="2026-11-23",
    n_note="639 in the cohort; the arms are those who had palliative chemotherapy.",
)

CARBOPLATIN_ETOPOSIDE_2019: Final = Study(
    id=StudyId("carboplatin-etoposide-2019"),
    name="Carboplatin with oral or intravenous etoposide",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        ),
    ),
    arms=(
        Arm(
            key="carboplatin-etoposide",
            name="carboplatin and etoposide",
            regimen=regimens.CARBOPLATIN_ETOPOSIDE,
        ),
    ),
    results=(
        Result(
            id=ResultId("carboplatin-etoposide-2019-pfs-first"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="first line",
            estimates=(Estimate(arm="carboplatin-etoposide", value=6.0),),
            cites=(_CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("carboplatin-etoposide-2019-pfs-later"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="second or third line",
            estimates=(Estimate(arm="carboplatin-etoposide", value=4.5),),
            cites=(_CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("carboplatin-etoposide-2019-survival-first"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="first line",
            estimates=(Estimate(arm="carboplatin-etoposide", value=11.5),),
            cites=(_CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("carboplatin-etoposide-2019-survival-later"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="second or third line",
            estimates=(Estimate(arm="carboplatin-etoposide", value=12.5),),
            cites=(_CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,),
        ),
    ),
    summary="Carboplatin and etoposide in extrapulmonary poorly differentiated NEC.",
    cites=(_CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-23",
)

PLATINUM_ALBERTA: Final = Study(
    id=StudyId("platinum-alberta"),
    name="Cisplatin against carboplatin, Alberta",
    design=StudyDesign.RETROSPECTIVE,
    comparative=True,
    population=(
        Criteria(histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL)),
    ),
    arms=(
        Arm(key="carboplatin", name="carboplatin-based"),
        Arm(key="cisplatin", name="cisplatin-based"),
    ),
    results=(
        Result(
            id=ResultId("platinum-alberta-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.4,
                arms=("carboplatin", "cisplatin"),
                interval=ConfidenceInterval(low=1.02, high=1.92, level_percent=95),
            ),
            cites=(_PLATINUM_ALBERTA_KARGER,),
        ),
    ),
    summary=(
        "In this real-world comparison in extrapulmonary NEC carboplatin went with shorter "
        "survival than cisplatin."
    ),
    cites=(_PLATINUM_ALBERTA_KARGER,),
    reviewed="2026-11-23",
)

PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006: Final = Study(
    id=StudyId("paclitaxel-carboplatin-etoposide-2006"),
    name="Paclitaxel, carboplatin and etoposide (Minnie Pearl)",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="paclitaxel-carboplatin-etoposide",
            name="paclitaxel, carboplatin and etoposide",
            regimen=regimens.PACLITAXEL_CARBOPLATIN_ETOPOSIDE,
            schedule=ScheduleId("paclitaxel-carboplatin-etoposide-hainsworth-2006"),
        ),
    ),
    results=(
        Result(
            id=ResultId("paclitaxel-carboplatin-etoposide-2006-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="paclitaxel-carboplatin-etoposide", value=53),),
            note="Called major responses.",
            cites=(_PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO,),
        ),
        Result(
            id=ResultId("paclitaxel-carboplatin-etoposide-2006-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="paclitaxel-carboplatin-etoposide", value=15),),
            cites=(_PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO,),
        ),
    ),
    summary="A triplet in advanced poorly differentiated NEC.",
    cites=(_PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO,),
    reviewed="2026-11-23",
)

ZHANG_2020: Final = Study(
    id=StudyId("zhang-2020"),
    name="Zhang 2020",
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            line=Interval(1, 1),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="etoposide-cisplatin",
            name="etoposide and cisplatin",
            regimen=regimens.CISPLATIN_ETOPOSIDE,
        ),
        Arm(
            key="irinotecan-cisplatin",
            name="irinotecan and cisplatin",
            regimen=regimens.CISPLATIN_IRINOTECAN,
        ),
    ),
    results=(
        Result(
            id=ResultId("zhang-2020-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="etoposide-cisplatin", value=42.4, n=33),
                Estimate(arm="irinotecan-cisplatin", value=42.4, n=33),
            ),
            cites=(_ZHANG_2020_CANCER,),
        ),
    ),
    summary=(
        "Etoposide-cisplatin and irinotecan-cisplatin had the same response rate as first line of "
        "poorly differentiated GEP-NEC."
    ),
    cites=(_ZHANG_2020_CANCER,),
    reviewed="2026-11-23",
)

G3_PANCREATIC_PLATINUM: Final = Study(
    id=StudyId("g3-pancreatic-platinum"),
    name="Grade 3 pancreatic NEN, one center",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,), grade=(Grade.G3,)),
        Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.POOR,)),
    ),
    arms=(
        Arm(key="platinum", name="platinum agents"),
        Arm(key="alkylating", name="alkylating agents"),
    ),
    results=(
        Result(
            id=ResultId("g3-pancreatic-platinum-response-net-g3"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="well-differentiated G3",
            estimates=(
                Estimate(arm="platinum", value=10),
                Estimate(arm="alkylating", value=50),
            ),
            cites=(_G3_PANNEN_PMC5488281,),
        ),
        Result(
            id=ResultId("g3-pancreatic-platinum-response-nec"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="poorly differentiated",
            estimates=(
                Estimate(arm="platinum", value=37),
                Estimate(arm="alkylating", value=50),
            ),
            cites=(_G3_PANNEN_PMC5488281,),
        ),
    ),
    summary=(
        "Platinum helped poorly differentiated carcinoma more than grade 3 NET; alkylating agents "
        "helped both alike."
    ),
    cites=(_G3_PANNEN_PMC5488281,),
    reviewed="2026-11-23",
)

NABNEC: Final = Study(
    id=StudyId("nabnec"),
    name="NABNEC",
    registry_ids=("ANZCTR 12616000958482",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=False,
    arms=(
        Arm(
            key="nab-paclitaxel",
            name="carboplatin and nab-paclitaxel",
            regimen=regimens.CARBOPLATIN_NAB_PACLITAXEL,
            schedule=ScheduleId("carboplatin-nab-paclitaxel-nabnec"),
            n=48,
        ),
        Arm(
            key="carboplatin-etoposide",
            name="carboplatin and etoposide",
            regimen=regimens.CARBOPLATIN_ETOPOSIDE,
            schedule=ScheduleId("carboplatin-etoposide-nabnec"),
            n=12,
        ),
    ),
    summary=(
        "Carboplatin with nab-paclitaxel or with etoposide in NEC; the control arm was closed "
        "early; no results in what was seen."
    ),
    cites=(Cite(sources.NABNEC_AGITG_ABSTRACT, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)

EA2142: Final = Study(
    id=StudyId("ea2142"),
    name="EA2142",
    registry_ids=("NCT02595424",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(site=GEP_SITES, grade=(Grade.G3,), setting=(Setting.ADVANCED,)),
        Criteria(
            site=GEP_SITES,
            histology=(Histology.NEC, Histology.NEC_LARGE_CELL),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="captem",
            name="temozolomide and capecitabine",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-ea2142"),
            n=32,
        ),
        Arm(key="platinum-etoposide", name="cisplatin or carboplatin with etoposide", n=35),
    ),
    n=67,
    summary=(
        "Platinum-etoposide against temozolomide-capecitabine in advanced grade 3 non-small cell "
        "GEP-NEN; no results in what was seen."
    ),
    cites=(Cite(sources.EADS_EA2142_ASCO_209225, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)
