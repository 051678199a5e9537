"""Studies of fluoropyrimidines with oxaliplatin, and of other chemotherapy."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    GI_SITES,
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    DrugClass,
    Endpoint,
    Estimate,
    Extent,
    Histology,
    Interval,
    NoNumber,
    PriorNeed,
    Progression,
    Resectability,
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

_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY = Cite(
    sources.FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://dissem.in/p/132549341/oxaliplatin-and-5-fluorouracil-in-advanced-well-differentiated-digestive-neuroendocrine-tumors-a-multicenter-national-retrospective-study-from-the-french-group-of-endocrine-tumors",
)
_SPADA_2016_NEUROENDOCRINOLOGY = Cite(
    sources.SPADA_2016_NEUROENDOCRINOLOGY,
    "PubMed abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.ncbi.nlm.nih.gov/pubmed/26789262",
)
_KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104 = Cite(
    sources.KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://discovery.researcher.life/article/a-phase-ii-study-of-capecitabine-oxaliplatin-and-bevacizumab-for-metastatic-or-unresectable-neuroendocrine-tumors/92af56056ba93930946798008717d12b",
)
_BAJETTA_2007_CCP = Cite(
    sources.BAJETTA_2007_CCP, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_HADOUX_2015_ERC = Cite(
    sources.HADOUX_2015_ERC,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pure.gustaveroussy.fr/fr/publications/post-first-line-folfox-chemotherapy-for-grade-3-neuroendocrine-ca",
)
_MITRY_2014 = Cite(
    sources.MITRY_2014_EJC, "abstract", Seen.COPY, on="2026-11-26", via="PMID 25454413"
)
_BETTER_ASCO = Cite(
    sources.BETTER_ASCO_4071,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://discovery.researcher.life/article/efficacy-and-safety-of-bevacizumab-combined-with-capecitabine-in-progressive-metastatic-welldifferentiated-digestive-endocrine-tumors-better-study/ca8e601e02d23df69d67e3f52ddeb345",
)

FOLFOX_GTE: Final = Study(
    id=StudyId("folfox-gte"),
    name="Oxaliplatin and fluorouracil, French Group of Endocrine Tumors",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            site=(*GEP_SITES, Site.UNKNOWN_PRIMARY),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(Arm(key="folfox", name="oxaliplatin and fluorouracil", regimen=regimens.FOLFOX),),
    results=(
        Result(
            id=ResultId("folfox-gte-response-pancreas"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="pancreatic",
            estimates=(Estimate(arm="folfox", value=30),),
            cites=(_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("folfox-gte-response-small-intestine"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="small intestine",
            estimates=(Estimate(arm="folfox", value=12.5),),
            cites=(_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("folfox-gte-response-unknown"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="unknown primary",
            estimates=(Estimate(arm="folfox", value=38.5),),
            cites=(_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("folfox-gte-response-stomach"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="gastric",
            estimates=(Estimate(arm="folfox", value=14),),
            cites=(_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("folfox-gte-response-rectum"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="rectal",
            estimates=(Estimate(arm="folfox", value=17),),
            cites=(_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,),
        ),
    ),
    summary=(
        "Partial responses to oxaliplatin and fluorouracil by primary site in advanced "
        "well-differentiated digestive NET."
    ),
    cites=(_FOLFOX_GTE_2021_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-23",
)

SPADA_2016: Final = Study(
    id=StudyId("spada-2016"),
    name="Spada 2016",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(Arm(key="oxaliplatin", name="CAPOX, FOLFOX-6 or GEMOX"),),
    results=(
        Result(
            id=ResultId("spada-2016-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="oxaliplatin", value=26),),
            note="Partial responses; stable in 54 %.",
            cites=(_SPADA_2016_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("spada-2016-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="oxaliplatin", value=8),),
            cites=(_SPADA_2016_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("spada-2016-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="oxaliplatin", value=32),),
            cites=(_SPADA_2016_NEUROENDOCRINOLOGY,),
        ),
    ),
    summary="Oxaliplatin-based chemotherapy in advanced neuroendocrine tumors, mostly CAPOX.",
    cites=(_SPADA_2016_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-23",
)

KUNZ_CAPOX_BEVACIZUMAB: Final = Study(
    id=StudyId("kunz-capox-bevacizumab"),
    name="CAPOX with bevacizumab (Kunz)",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(extent=(Extent.METASTATIC,)),
        Criteria(resectability=(Resectability.UNRESECTABLE,)),
    ),
    arms=(
        Arm(
            key="capox-bevacizumab",
            name="capecitabine, oxaliplatin and bevacizumab",
            regimen=regimens.CAPOX_BEVACIZUMAB,
            schedule=ScheduleId("capox-bevacizumab-asco-4104"),
        ),
    ),
    results=(
        Result(
            id=ResultId("kunz-capox-bevacizumab-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="capox-bevacizumab", value=23),),
            note="Partial responses; stable in 71 %.",
            cites=(_KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,),
        ),
        Result(
            id=ResultId("kunz-capox-bevacizumab-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="capox-bevacizumab", value=13.7),),
            cites=(_KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,),
        ),
        Result(
            id=ResultId("kunz-capox-bevacizumab-pfs-1-year"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="capox-bevacizumab", value=52),),
            cites=(_KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,),
        ),
    ),
    summary=(
        "Capecitabine, oxaliplatin and bevacizumab in metastatic or unresectable NET; an interim "
        "report."
    ),
    cites=(_KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,),
    reviewed="2026-11-23",
)

BAJETTA_2007: Final = Study(
    id=StudyId("bajetta-2007"),
    name="Bajetta 2007",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL, Differentiation.POOR),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="poorly-differentiated",
            name="CAPOX, poorly differentiated",
            regimen=regimens.CAPOX,
            schedule=ScheduleId("capox-bajetta-2007"),
            n=13,
        ),
        Arm(
            key="well-differentiated",
            name="CAPOX, well differentiated",
            regimen=regimens.CAPOX,
            schedule=ScheduleId("capox-bajetta-2007"),
            n=27,
        ),
    ),
    results=(
        Result(
            id=ResultId("bajetta-2007-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="poorly-differentiated", value=23),
                Estimate(arm="well-differentiated", value=30),
            ),
            note="Partial responses; progression in 70 % and 22 %.",
            cites=(_BAJETTA_2007_CCP,),
        ),
    ),
    summary=(
        "Capecitabine and oxaliplatin in untreated poorly differentiated and in progressing well "
        "differentiated tumors; the design is not printed in what was seen."
    ),
    cites=(_BAJETTA_2007_CCP,),
    reviewed="2026-11-23",
)

HADOUX_2015: Final = Study(
    id=StudyId("hadoux-2015"),
    name="Hadoux 2015",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            line=Interval(2),
        ),
    ),
    arms=(Arm(key="folfox", name="FOLFOX", regimen=regimens.FOLFOX),),
    results=(
        Result(
            id=ResultId("hadoux-2015-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="folfox", value=4.5),),
            cites=(_HADOUX_2015_ERC,),
        ),
        Result(
            id=ResultId("hadoux-2015-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="folfox", value=29, n=17),),
            note="Partial responses; 35 % stable.",
            cites=(_HADOUX_2015_ERC,),
        ),
        Result(
            id=ResultId("hadoux-2015-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="folfox", value=9.9),),
            cites=(_HADOUX_2015_ERC,),
        ),
    ),
    summary=(
        "One center's patients with grade 3 NEC who had FOLFOX after first-line chemotherapy."
    ),
    cites=(_HADOUX_2015_ERC,),
    reviewed="2026-11-23",
)

BETTER_GI: Final = Study(
    id=StudyId("better-gi"),
    name="BETTER, gastrointestinal group",
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=15, high_open=True),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            ecog=Interval(high=2),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,), at_least=0, at_most=0),),
        ),
    ),
    arms=(
        Arm(
            key="bevacizumab-capecitabine",
            name="bevacizumab and capecitabine",
            regimen=regimens.CAPECITABINE_BEVACIZUMAB,
            schedule=ScheduleId("capecitabine-bevacizumab-better"),
            n=49,
        ),
    ),
    n=49,
    results=(
        Result(
            id=ResultId("better-gi-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="bevacizumab-capecitabine",
                    value=23.4,
                    interval=ConfidenceInterval(low=13.2, high=None, level_percent=95),
                ),
            ),
            cites=(_MITRY_2014, _BETTER_ASCO),
        ),
        Result(
            id=ResultId("better-gi-pfs-18-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=18,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=55),),
            cites=(_BETTER_ASCO,),
        ),
        Result(
            id=ResultId("better-gi-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=88),),
            cites=(_MITRY_2014,),
        ),
        Result(
            id=ResultId("better-gi-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=18),),
            cites=(_MITRY_2014,),
        ),
        Result(
            id=ResultId("better-gi-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=NoNumber.NOT_REACHED),),
            cites=(_MITRY_2014,),
        ),
        Result(
            id=ResultId("better-gi-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=85),),
            cites=(_MITRY_2014,),
        ),
        Result(
            id=ResultId("better-gi-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=83.7),),
            note="Patients with events of grade 3 or 4.",
            cites=(_BETTER_ASCO,),
        ),
        Result(
            id=ResultId("better-gi-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="bevacizumab-capecitabine", value=31),),
            note="Hypertension of grade 3 or 4; diarrhea 14 %, hand-foot syndrome 10 %.",
            cites=(_MITRY_2014,),
        ),
    ),
    summary=(
        "Bevacizumab with capecitabine in progressive gastrointestinal NET: long "
        "progression-free survival; the authors call the toxicity manageable."
    ),
    cites=(_MITRY_2014, _BETTER_ASCO),
    reviewed="2026-11-26",
    years=Interval(2007, 2009),
)
