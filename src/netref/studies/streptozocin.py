"""Studies of streptozocin and its combinations."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
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
    PValue,
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
    StudyStatus,
)

_MOERTEL_1980_NEJM = Cite(
    sources.MOERTEL_1980_NEJM,
    "as cited in the introduction of PMC2394387",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC2394387",
)
_MOERTEL_1992_NEJM = Cite(
    sources.MOERTEL_1992_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://suppr.wilddata.cn/browses/detail/pubmed/1310159",
)
_DELAUNOIT_2004_EJC = Cite(sources.DELAUNOIT_2004_EJC, "abstract", Seen.DOCUMENT, on="2026-11-23")
_FAS_COHORT_ABSTRACT = Cite(
    sources.FAS_COHORT_ABSTRACT,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.physiciansweekly.com/fas-and-subsequent-therapies-in-pancreatic-neuroendocrine-tumors/",
)
_FAS_PREOPERATIVE_2017_JGS = Cite(
    sources.FAS_PREOPERATIVE_2017_JGS, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_CANCERNETWORK_2026_SEQTOR = Cite(
    sources.CANCERNETWORK_2026_SEQTOR, "2nd paragraph", Seen.SECONDARY, on="2026-11-23"
)
_SEQTOR_ESMO_2024 = Cite(
    sources.SEQTOR_ESMO_2024, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_CANCERNETWORK_2026_SEQTOR_2 = Cite(
    sources.CANCERNETWORK_2026_SEQTOR, "3rd paragraph", Seen.SECONDARY, on="2026-11-23"
)
_ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY = Cite(
    sources.ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/26279284/",
)
_DILZ_2015_PUBMED = Cite(
    sources.DILZ_2015_PUBMED,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://proxy.weglot.com/wg_31e3b69165a930b5a27173d9b265f5a52/nl/en/pubmed.ncbi.nlm.nih.gov/25935542",
)
_KRUG_2015_PLOS_ONE = Cite(
    sources.KRUG_2015_PLOS_ONE, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_AOKI_2014_SURVEY = Cite(sources.AOKI_2014_SURVEY, "abstract", Seen.DOCUMENT, on="2026-11-23")
_NAIDOO_2012_IJMS = Cite(
    sources.NAIDOO_2012_IJMS,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/22048868/",
)
_TURNER_2010_BJC = Cite(
    sources.TURNER_2010_BJC, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_NET01_2014_EJC = Cite(sources.NET01_2014_EJC, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_INFUSIONAL_FU_STREPTOZOCIN_BJC = Cite(
    sources.INFUSIONAL_FU_STREPTOZOCIN_BJC, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_CARCINOID_CHEMOTHERAPY_1979 = Cite(
    sources.CARCINOID_CHEMOTHERAPY_1979, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_SWOG_FACS_ABSTRACT = Cite(
    sources.SWOG_FACS_ABSTRACT,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://scilit.net/publications/e2f5d0830f7c792f0f7436f6ad2b416e",
)

MOERTEL_1980: Final = Study(
    id=StudyId("moertel-1980"),
    name="Moertel 1980",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="streptozocin-fluorouracil",
            name="streptozocin plus fluorouracil",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
        ),
        Arm(
            key="streptozocin", name="streptozocin alone", regimen=regimens.STREPTOZOCIN_MONOTHERAPY
        ),
    ),
    n=84,
    results=(
        Result(
            id=ResultId("moertel-1980-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="streptozocin-fluorouracil", value=63),
                Estimate(arm="streptozocin", value=36),
            ),
            cites=(_MOERTEL_1980_NEJM,),
        ),
    ),
    summary=(
        "Adding bolus fluorouracil to streptozocin raised the response rate in advanced islet-cell"
        " carcinoma."
    ),
    cites=(_MOERTEL_1980_NEJM,),
    reviewed="2026-11-23",
)

MOERTEL_1992: Final = Study(
    id=StudyId("moertel-1992"),
    name="Moertel 1992",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="doxorubicin-streptozocin",
            name="streptozocin plus doxorubicin",
            regimen=regimens.DOXORUBICIN_STREPTOZOCIN,
        ),
        Arm(
            key="streptozocin-fluorouracil",
            name="streptozocin plus fluorouracil",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
        ),
        Arm(key="chlorozotocin", name="chlorozotocin alone"),
        Arm(key="crossover", name="crossover therapy after failure of the first regimen"),
    ),
    n=105,
    results=(
        Result(
            id=ResultId("moertel-1992-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="doxorubicin-streptozocin", value=69),
                Estimate(arm="streptozocin-fluorouracil", value=45),
            ),
            p=PValue(value=0.05),
            note="Tumor regression, measured objectively.",
            cites=(_MOERTEL_1992_NEJM,),
        ),
        Result(
            id=ResultId("moertel-1992-response-chlorozotocin"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="chlorozotocin", value=30),),
            note="Time to progression and survival as with streptozocin plus fluorouracil.",
            cites=(_MOERTEL_1992_NEJM,),
        ),
        Result(
            id=ResultId("moertel-1992-response-crossover"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="crossover", value=17),),
            note="Responses were transient.",
            cites=(_MOERTEL_1992_NEJM,),
        ),
        Result(
            id=ResultId("moertel-1992-progression"),
            endpoint=Endpoint.TIME_TO_PROGRESSION,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="doxorubicin-streptozocin", value=20),
                Estimate(arm="streptozocin-fluorouracil", value=6.9),
            ),
            p=PValue(value=0.001),
            cites=(_MOERTEL_1992_NEJM,),
        ),
        Result(
            id=ResultId("moertel-1992-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_YEARS,
            estimates=(
                Estimate(arm="doxorubicin-streptozocin", value=2.2),
                Estimate(arm="streptozocin-fluorouracil", value=1.4),
            ),
            p=PValue(value=0.004),
            cites=(
                Cite(
                    sources.MOERTEL_1992_NEJM,
                    "abstract, results",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://ocr.docketalarm.com/cases/PTAB/IPR2017-01078/Inter_Partes_Review_of_U.S._Pat._9006224/03-13-2017-Petitioner/Exhibit-1023-23-Moertel",
                ),
            ),
        ),
    ),
    summary=(
        "Streptozocin with doxorubicin gave more regressions, longer time to progression and "
        "longer survival than streptozocin with fluorouracil; chlorozotocin alone was the third "
        "arm."
    ),
    cites=(
        Cite(
            sources.MOERTEL_1992_NEJM,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-23",
            via="https://suppr.wilddata.cn/browses/detail/pubmed/1310159",
        ),
    ),
    reviewed="2026-11-23",
)

DELAUNOIT_2004: Final = Study(
    id=StudyId("delaunoit-2004"),
    name="Delaunoit 2004",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="doxorubicin-streptozocin",
            name="doxorubicin plus streptozocin",
            regimen=regimens.DOXORUBICIN_STREPTOZOCIN,
            n=45,
        ),
    ),
    n=45,
    results=(
        Result(
            id=ResultId("delaunoit-2004-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="doxorubicin-streptozocin",
                    value=36,
                    interval=ConfidenceInterval(low=22, high=49, level_percent=95),
                ),
            ),
            cites=(_DELAUNOIT_2004_EJC,),
        ),
        Result(
            id=ResultId("delaunoit-2004-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEAN_MONTHS,
            estimates=(Estimate(arm="doxorubicin-streptozocin", value=19.7),),
            note="Called mean in the results and median in the conclusion of the same abstract.",
            cites=(_DELAUNOIT_2004_EJC,),
        ),
        Result(
            id=ResultId("delaunoit-2004-survival-2-years"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="doxorubicin-streptozocin", value=50.2),),
            cites=(_DELAUNOIT_2004_EJC,),
        ),
        Result(
            id=ResultId("delaunoit-2004-survival-3-years"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=36,
            estimates=(Estimate(arm="doxorubicin-streptozocin", value=24.4),),
            cites=(_DELAUNOIT_2004_EJC,),
        ),
        Result(
            id=ResultId("delaunoit-2004-grade-3-neutropenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="doxorubicin-streptozocin", value=24),),
            note="Neutropenia.",
            cites=(_DELAUNOIT_2004_EJC,),
        ),
        Result(
            id=ResultId("delaunoit-2004-grade-3-vomiting"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="doxorubicin-streptozocin", value=13),),
            note="Vomiting.",
            cites=(_DELAUNOIT_2004_EJC,),
        ),
    ),
    summary=(
        "One institution's review of doxorubicin with streptozocin in advanced well-differentiated"
        " pancreatic endocrine carcinoma."
    ),
    cites=(_DELAUNOIT_2004_EJC,),
    reviewed="2026-11-23",
)

FAS_MD_ANDERSON: Final = Study(
    id=StudyId("fas-md-anderson"),
    name="FAS at MD Anderson, 1992-2013",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(
            key="fas",
            name="fluorouracil, doxorubicin and streptozocin",
            regimen=regimens.FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN,
            schedule=ScheduleId("fluorouracil-doxorubicin-streptozocin-fas-cohort"),
            n=220,
        ),
        Arm(
            key="everolimus",
            name="everolimus after FAS",
            regimen=regimens.EVEROLIMUS_MONOTHERAPY,
            n=108,
        ),
        Arm(key="temozolomide", name="temozolomide after FAS", n=60),
    ),
    n=243,
    results=(
        Result(
            id=ResultId("fas-md-anderson-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="fas",
                    value=41,
                    interval=ConfidenceInterval(low=36, high=48, level_percent=95),
                ),
            ),
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="fas",
                    value=20,
                    interval=ConfidenceInterval(low=15, high=23, level_percent=95),
                ),
            ),
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="fas",
                    value=63,
                    interval=ConfidenceInterval(low=60, high=71, level_percent=95),
                ),
            ),
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-grade-3-neutropenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fas", value=10),),
            note="Neutropenia.",
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-grade-3-nausea"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fas", value=5.5),),
            note="Nausea or vomiting.",
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-pfs-everolimus"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=10,
                    interval=ConfidenceInterval(low=8, high=14, level_percent=95),
                ),
            ),
            note="68 % had it as second line.",
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-response-temozolomide"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="temozolomide", value=13),),
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
        Result(
            id=ResultId("fas-md-anderson-pfs-temozolomide"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="temozolomide",
                    value=5.2,
                    interval=ConfidenceInterval(low=4, high=12, level_percent=95),
                ),
            ),
            cites=(_FAS_COHORT_ABSTRACT,),
        ),
    ),
    summary=(
        "Fluorouracil, doxorubicin and streptozocin in pancreatic NET, and what later everolimus "
        "and temozolomide achieved."
    ),
    cites=(_FAS_COHORT_ABSTRACT,),
    reviewed="2026-11-23",
    n_note="243 were eligible, 220 evaluable; the later treatments were given to some of them.",
    years=Interval(1992, 2013),
)

FAS_PREOPERATIVE: Final = Study(
    id=StudyId("fas-preoperative"),
    name="FAS before surgery, localized pancreatic NET",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    population=(
        Criteria(site=(Site.PANCREAS,), extent=(Extent.LOCALIZED,), setting=(Setting.NEOADJUVANT,)),
    ),
    arms=(
        Arm(
            key="fas",
            name="fluorouracil, doxorubicin and streptozocin",
            regimen=regimens.FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN,
        ),
    ),
    results=(
        Result(
            id=ResultId("fas-preoperative-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fas", value=7),),
            note="Partial responses; stable in 90 %, progressive in 3 %.",
            cites=(_FAS_PREOPERATIVE_2017_JGS,),
        ),
        Result(
            id=ResultId("fas-preoperative-survival-resected"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="resected after chemotherapy",
            estimates=(
                Estimate(
                    arm="fas",
                    value=112,
                    interval=ConfidenceInterval(low=104, high=120, level_percent=95),
                ),
            ),
            cites=(_FAS_PREOPERATIVE_2017_JGS,),
        ),
        Result(
            id=ResultId("fas-preoperative-survival-unresected"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="not resected",
            estimates=(
                Estimate(
                    arm="fas",
                    value=41,
                    interval=ConfidenceInterval(low=16, high=66, level_percent=95),
                ),
            ),
            cites=(_FAS_PREOPERATIVE_2017_JGS,),
        ),
    ),
    summary=(
        "Fluorouracil, doxorubicin and streptozocin before surgery for localized pancreatic NET; "
        "the design is not printed in what was seen."
    ),
    cites=(_FAS_PREOPERATIVE_2017_JGS,),
    reviewed="2026-11-23",
)

SEQTOR: Final = Study(
    id=StudyId("seqtor"),
    name="SEQTOR",
    registry_ids=(
        "NCT02246127",
        "2013-000726-66",
    ),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.COMPLETED,
    population=(
        Criteria(site=(Site.PANCREAS,), grade=(Grade.G1, Grade.G2), setting=(Setting.ADVANCED,)),
    ),
    arms=(
        Arm(
            key="everolimus-first",
            name="everolimus first, then streptozocin-fluorouracil",
            regimen=regimens.EVEROLIMUS_MONOTHERAPY,
            schedule=ScheduleId("everolimus-monotherapy-seqtor"),
            n=72,
        ),
        Arm(
            key="streptozocin-first",
            name="streptozocin-fluorouracil first, then everolimus",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
            n=69,
        ),
    ),
    n=141,
    results=(
        Result(
            id=ResultId("seqtor-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            subgroup="first treatment",
            estimates=(
                Estimate(
                    arm="everolimus-first",
                    value=71.4,
                    interval=ConfidenceInterval(low=59.4, high=81.6, level_percent=95),
                ),
                Estimate(
                    arm="streptozocin-first",
                    value=61.8,
                    interval=ConfidenceInterval(low=49.2, high=73.3, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.ODDS_RATIO,
                value=0.65,
                arms=("streptozocin-first", "everolimus-first"),
                interval=ConfidenceInterval(low=0.32, high=1.32, level_percent=95),
            ),
            p=PValue(value=0.229),
            supersedes=ResultId("seqtor-pfs-12-months-esmo-2024"),
            cites=(_CANCERNETWORK_2026_SEQTOR,),
        ),
        Result(
            id=ResultId("seqtor-pfs-12-months-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            months=12,
            subgroup="first treatment",
            estimates=(
                Estimate(
                    arm="everolimus-first",
                    value=69.5,
                    interval=ConfidenceInterval(low=58.9, high=82.0, level_percent=95),
                ),
                Estimate(
                    arm="streptozocin-first",
                    value=63.6,
                    interval=ConfidenceInterval(low=52.7, high=76.6, level_percent=95),
                ),
            ),
            note=(
                "The report also prints an odds ratio of 1.05, which does not fit these rates; it "
                "is left out."
            ),
            cites=(_CANCERNETWORK_2026_SEQTOR,),
        ),
        Result(
            id=ResultId("seqtor-pfs-12-months-esmo-2024"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            subgroup="first treatment",
            estimates=(
                Estimate(arm="everolimus-first", value=69.5),
                Estimate(arm="streptozocin-first", value=62.1),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.2,
                arms=("streptozocin-first", "everolimus-first"),
                interval=ConfidenceInterval(low=0.8, high=1.8, level_percent=95),
            ),
            p=PValue(value=0.431),
            note=(
                "Differs from the publication as reported. The abstract does not print which arm "
                "the ratio refers to."
            ),
            cites=(_SEQTOR_ESMO_2024,),
        ),
        Result(
            id=ResultId("seqtor-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="first treatment",
            estimates=(
                Estimate(
                    arm="everolimus-first",
                    value=19.4,
                    interval=ConfidenceInterval(low=16.8, high=27.6, level_percent=95),
                ),
                Estimate(
                    arm="streptozocin-first",
                    value=22.7,
                    interval=ConfidenceInterval(low=13.3, high=28.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.16,
                arms=("streptozocin-first", "everolimus-first"),
                interval=ConfidenceInterval(low=0.77, high=1.75, level_percent=95),
            ),
            p=PValue(value=0.474),
            note="The report does not print which arm the ratio refers to.",
            cites=(_CANCERNETWORK_2026_SEQTOR_2,),
        ),
        Result(
            id=ResultId("seqtor-pfs-second"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="second treatment",
            estimates=(
                Estimate(
                    arm="everolimus-first",
                    value=8.8,
                    interval=ConfidenceInterval(low=5.2, high=30.2, level_percent=95),
                ),
                Estimate(
                    arm="streptozocin-first",
                    value=9.5,
                    interval=ConfidenceInterval(low=6.6, high=19.3, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.6,
                arms=("streptozocin-first", "everolimus-first"),
                interval=ConfidenceInterval(low=0.94, high=2.73, level_percent=95),
            ),
            p=PValue(value=0.082),
            note="The report does not print which arm the ratio refers to.",
            cites=(_CANCERNETWORK_2026_SEQTOR_2,),
        ),
        Result(
            id=ResultId("seqtor-pfs-second-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            subgroup="second treatment",
            estimates=(
                Estimate(
                    arm="everolimus-first",
                    value=8.8,
                    interval=ConfidenceInterval(low=5.2, high=27.7, level_percent=95),
                ),
                Estimate(
                    arm="streptozocin-first",
                    value=10.7,
                    interval=ConfidenceInterval(low=6.6, high=19.3, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.5,
                arms=("streptozocin-first", "everolimus-first"),
                interval=ConfidenceInterval(low=0.88, high=2.61, level_percent=95),
            ),
            p=PValue(value=0.132),
            note="The report does not print which arm the ratio refers to.",
            cites=(_CANCERNETWORK_2026_SEQTOR_2,),
        ),
        Result(
            id=ResultId("seqtor-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="first treatment",
            estimates=(
                Estimate(arm="everolimus-first", value=11.6),
                Estimate(arm="streptozocin-first", value=30.3),
            ),
            p=PValue(value=0.012),
            cites=(_SEQTOR_ESMO_2024,),
        ),
        Result(
            id=ResultId("seqtor-response-central"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            subgroup="first treatment",
            estimates=(
                Estimate(
                    arm="everolimus-first",
                    value=10.3,
                    interval=ConfidenceInterval(low=4.2, high=20.1, level_percent=95),
                ),
                Estimate(
                    arm="streptozocin-first",
                    value=30.2,
                    interval=ConfidenceInterval(low=19.2, high=43.0, level_percent=95),
                ),
            ),
            p=PValue(value=0.004),
            cites=(
                Cite(
                    sources.CANCERNETWORK_2026_SEQTOR,
                    "4th paragraph",
                    Seen.SECONDARY,
                    on="2026-11-23",
                ),
            ),
        ),
        Result(
            id=ResultId("seqtor-response-second"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="second treatment",
            estimates=(
                Estimate(arm="everolimus-first", value=30.6),
                Estimate(arm="streptozocin-first", value=9.1),
            ),
            supersedes=ResultId("seqtor-response-second-esmo-2024"),
            note=(
                "The first arm had streptozocin-fluorouracil as second treatment, the other "
                "everolimus."
            ),
            cites=(
                Cite(
                    sources.TARGETED_ONCOLOGY_SEQTOR,
                    "4th paragraph",
                    Seen.SECONDARY,
                    on="2026-11-23",
                ),
            ),
        ),
        Result(
            id=ResultId("seqtor-response-second-esmo-2024"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="second treatment",
            estimates=(
                Estimate(arm="everolimus-first", value=32.4),
                Estimate(arm="streptozocin-first", value=9.7),
            ),
            p=PValue(value=0.035),
            note=(
                "The first arm had streptozocin-fluorouracil as second treatment, the other "
                "everolimus."
            ),
            cites=(_SEQTOR_ESMO_2024,),
        ),
        Result(
            id=ResultId("seqtor-response-treatment-naive"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="treatment-naive",
            estimates=(
                Estimate(arm="everolimus-first", value=33.3),
                Estimate(arm="streptozocin-first", value=7.7),
            ),
            note=(
                "34 patients in both arms. As printed; the order goes against the rest of the "
                "trial and may be reversed."
            ),
            cites=(_SEQTOR_ESMO_2024,),
        ),
        Result(
            id=ResultId("seqtor-survival-treatment-naive"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="treatment-naive",
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=2.7,
                arms=("streptozocin-first", "everolimus-first"),
                interval=ConfidenceInterval(low=1.2, high=6, level_percent=95),
            ),
            p=PValue(value=0.017),
            cites=(_SEQTOR_ESMO_2024,),
        ),
    ),
    summary=(
        "Everolimus then streptozocin-fluorouracil, or the reverse: similar progression-free "
        "survival, more responses with streptozocin-fluorouracil in either line."
    ),
    cites=(
        Cite(
            sources.SEQTOR_ESMO_2024,
            "abstract, methods and results",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        Cite(
            sources.SEQTOR_REGISTRY,
            "head and brief summary",
            Seen.COPY,
            on="2026-11-23",
            via="http://cdek.wustl.edu/trial/NCT02246127/",
        ),
        Cite(
            sources.SEQTOR_REGISTRY,
            "eligibility",
            Seen.COPY,
            on="2026-11-23",
            via="https://trials.co/clinical-trials-details/-/NCT02246127",
        ),
    ),
    reviewed="2026-11-23",
)

ANTONODIMITRAKIS_2016: Final = Study(
    id=StudyId("antonodimitrakis-2016"),
    name="Antonodimitrakis 2016",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(
            key="streptozocin-fluorouracil",
            name="streptozocin plus fluorouracil",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
            n=133,
        ),
    ),
    n=133,
    results=(
        Result(
            id=ResultId("antonodimitrakis-2016-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=51.9),),
            note="From the start of treatment.",
            cites=(_ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("antonodimitrakis-2016-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            subgroup="radiologically evaluable",
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=23, n=100),),
            note="The abstract does not print that this is a median.",
            cites=(_ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("antonodimitrakis-2016-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="radiologically evaluable",
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=3, n=100),),
            cites=(_ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("antonodimitrakis-2016-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="radiologically evaluable",
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=25, n=100),),
            cites=(_ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("antonodimitrakis-2016-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=29),),
            note="Most often because of the kidney (for the greater part grade 1 to 2).",
            cites=(_ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,),
        ),
    ),
    summary="One center's experience of streptozocin with fluorouracil in pancreatic NET.",
    cites=(
        Cite(
            sources.ANTONODIMITRAKIS_2016_NEUROENDOCRINOLOGY,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://pubmed.ncbi.nlm.nih.gov/26279284/",
        ),
    ),
    reviewed="2026-11-23",
    years=Interval(1981, 2014),
)

DILZ_2015: Final = Study(
    id=StudyId("dilz-2015"),
    name="Dilz 2015",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(
            key="streptozocin-fluorouracil",
            name="streptozocin plus fluorouracil",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
            n=96,
        ),
    ),
    n=96,
    results=(
        Result(
            id=ResultId("dilz-2015-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=42.7),),
            cites=(_DILZ_2015_PUBMED,),
        ),
        Result(
            id=ResultId("dilz-2015-progression"),
            endpoint=Endpoint.TIME_TO_PROGRESSION,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="streptozocin-fluorouracil",
                    value=19.4,
                    interval=ConfidenceInterval(low=13.6, high=25.2, level_percent=95),
                ),
            ),
            cites=(_DILZ_2015_PUBMED,),
        ),
        Result(
            id=ResultId("dilz-2015-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="streptozocin-fluorouracil",
                    value=54.8,
                    interval=ConfidenceInterval(low=34.7, high=74.9, level_percent=95),
                ),
            ),
            cites=(_DILZ_2015_PUBMED,),
        ),
        Result(
            id=ResultId("dilz-2015-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=16),),
            cites=(_DILZ_2015_PUBMED,),
        ),
    ),
    summary=(
        "A large series of streptozocin with fluorouracil in pancreatic NET; Ki-67 above 15 % went"
        " with earlier progression."
    ),
    cites=(
        Cite(
            sources.DILZ_2015_PUBMED,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://proxy.weglot.com/wg_31e3b69165a930b5a27173d9b265f5a52/nl/en/pubmed.ncbi.nlm.nih.gov/25935542",
        ),
    ),
    reviewed="2026-11-23",
)

KRUG_2015: Final = Study(
    id=StudyId("krug-2015"),
    name="Krug 2015",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="streptozocin-based",
            name="streptozocin, fluorouracil, doxorubicin (as printed)",
            n=77,
        ),
    ),
    n=77,
    results=(
        Result(
            id=ResultId("krug-2015-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin-based", value=16),),
            cites=(_KRUG_2015_PLOS_ONE,),
        ),
        Result(
            id=ResultId("krug-2015-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin-based", value=28),),
            cites=(_KRUG_2015_PLOS_ONE,),
        ),
        Result(
            id=ResultId("krug-2015-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="streptozocin-based", value=34),),
            cites=(_KRUG_2015_PLOS_ONE,),
        ),
        Result(
            id=ResultId("krug-2015-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="streptozocin-based", value=72),),
            cites=(_KRUG_2015_PLOS_ONE,),
        ),
    ),
    summary=(
        "One center's streptozocin-based chemotherapy in advanced pancreatic NEN; toxicity of "
        "grade 3 or 4 stayed below 10 %."
    ),
    cites=(Cite(sources.KRUG_2015_PLOS_ONE, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
    years=Interval(1995, 2013),
)

AOKI_2014: Final = Study(
    id=StudyId("aoki-2014"),
    name="Aoki 2014",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(differentiation=(Differentiation.WELL,), setting=(Setting.ADVANCED,)),),
    arms=(Arm(key="streptozocin", name="streptozocin, various regimens"),),
    results=(
        Result(
            id=ResultId("aoki-2014-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin", value=11.8),),
            cites=(_AOKI_2014_SURVEY,),
        ),
        Result(
            id=ResultId("aoki-2014-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin", value=38.7),),
            cites=(_AOKI_2014_SURVEY,),
        ),
    ),
    summary=(
        "A survey of streptozocin in advanced well-differentiated NET in Japan, before its "
        "approval there, at five institutions."
    ),
    cites=(_AOKI_2014_SURVEY,),
    reviewed="2026-11-23",
)

NAIDOO_2012: Final = Study(
    id=StudyId("naidoo-2012"),
    name="Naidoo 2012",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    arms=(
        Arm(
            key="streptozocin-fluorouracil",
            name="fluorouracil plus streptozocin",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
        ),
    ),
    results=(
        Result(
            id=ResultId("naidoo-2012-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=17),),
            note="Range 3 to more than 48 months.",
            cites=(_NAIDOO_2012_IJMS,),
        ),
        Result(
            id=ResultId("naidoo-2012-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=31),),
            note="Range 12 to more than 53 months.",
            cites=(_NAIDOO_2012_IJMS,),
        ),
        Result(
            id=ResultId("naidoo-2012-deaths"),
            endpoint=Endpoint.GRADE_5_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="streptozocin-fluorouracil", value=0),),
            cites=(_NAIDOO_2012_IJMS,),
        ),
    ),
    summary=(
        "One center's nine patients on fluorouracil with streptozocin, February 2000 to May 2010."
    ),
    cites=(_NAIDOO_2012_IJMS,),
    reviewed="2026-11-23",
)

TURNER_2010: Final = Study(
    id=StudyId("turner-2010"),
    name="Turner 2010",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    arms=(
        Arm(
            key="fcist",
            name="fluorouracil, cisplatin and streptozocin",
            regimen=regimens.FLUOROURACIL_CISPLATIN_STREPTOZOCIN,
            schedule=ScheduleId("fluorouracil-cisplatin-streptozocin-turner-2010"),
        ),
    ),
    results=(
        Result(
            id=ResultId("turner-2010-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fcist", value=33, n=79),),
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="pancreatic primary",
            estimates=(Estimate(arm="fcist", value=38),),
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-response-other"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="non-pancreatic primary",
            estimates=(Estimate(arm="fcist", value=25),),
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-progression"),
            endpoint=Endpoint.TIME_TO_PROGRESSION,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="fcist", value=9.1),),
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="fcist", value=31.5),),
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-grade-3-neutropenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fcist", value=28),),
            note="Neutropenia of grade 3 to 4.",
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-grade-3-infection"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fcist", value=7),),
            note="Infection of grade 3 to 4.",
            cites=(_TURNER_2010_BJC,),
        ),
        Result(
            id=ResultId("turner-2010-grade-3-nausea"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fcist", value=17),),
            note="Nausea and vomiting of grade 3 to 4.",
            cites=(_TURNER_2010_BJC,),
        ),
    ),
    summary=(
        "Fluorouracil, cisplatin and streptozocin every three weeks in NET; the design is not "
        "printed in what was seen."
    ),
    cites=(_TURNER_2010_BJC,),
    reviewed="2026-11-23",
)

NET01: Final = Study(
    id=StudyId("net01"),
    name="NET01",
    registry_ids=(
        "2004-005202-71",
        "ISRCTN35124268",
    ),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=GEP_SITES, setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="capecitabine-streptozocin",
            name="CapStrep",
            regimen=regimens.CAPECITABINE_STREPTOZOCIN,
            schedule=ScheduleId("capecitabine-streptozocin-net01"),
            n=44,
        ),
        Arm(
            key="capecitabine-streptozocin-cisplatin",
            name="CapStrepCis",
            regimen=regimens.CAPECITABINE_STREPTOZOCIN_CISPLATIN,
            schedule=ScheduleId("capecitabine-streptozocin-cisplatin-net01"),
            n=42,
        ),
    ),
    n=86,
    results=(
        Result(
            id=ResultId("net01-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="capecitabine-streptozocin",
                    value=12,
                    interval=ConfidenceInterval(low=2, high=22, level_percent=95),
                ),
                Estimate(
                    arm="capecitabine-streptozocin-cisplatin",
                    value=16,
                    interval=ConfidenceInterval(low=4, high=27.4, level_percent=95),
                ),
            ),
            cites=(_NET01_2014_EJC,),
        ),
        Result(
            id=ResultId("net01-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="capecitabine-streptozocin", value=10.2),
                Estimate(arm="capecitabine-streptozocin-cisplatin", value=9.7),
            ),
            cites=(_NET01_2014_EJC,),
        ),
        Result(
            id=ResultId("net01-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="capecitabine-streptozocin", value=26.7),
                Estimate(arm="capecitabine-streptozocin-cisplatin", value=27.5),
            ),
            cites=(_NET01_2014_EJC,),
        ),
        Result(
            id=ResultId("net01-grade-3"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="capecitabine-streptozocin", value=44),
                Estimate(arm="capecitabine-streptozocin-cisplatin", value=68),
            ),
            cites=(_NET01_2014_EJC,),
        ),
    ),
    summary=(
        "Capecitabine with streptozocin, with or without cisplatin, in advanced GEP-NET: similar "
        "survival, more toxicity with cisplatin."
    ),
    cites=(Cite(sources.NET01_2014_EJC, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)

INFUSIONAL_FLUOROURACIL_STREPTOZOCIN: Final = Study(
    id=StudyId("infusional-fluorouracil-streptozocin"),
    name="Infusional fluorouracil, folinic acid and streptozocin",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    population=(
        Criteria(extent=(Extent.METASTATIC,), resectability=(Resectability.UNRESECTABLE,)),
    ),
    arms=(
        Arm(
            key="fluorouracil-leucovorin-streptozocin",
            name="infusional fluorouracil, folinic acid and streptozocin",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL_LEUCOVORIN,
            n=15,
        ),
    ),
    n=15,
    results=(
        Result(
            id=ResultId("infusional-fluorouracil-streptozocin-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="fluorouracil-leucovorin-streptozocin", value=53),),
            cites=(_INFUSIONAL_FU_STREPTOZOCIN_BJC,),
        ),
    ),
    summary=(
        "Fifteen patients with inoperable metastatic NET; the design is not printed in what was "
        "seen."
    ),
    cites=(_INFUSIONAL_FU_STREPTOZOCIN_BJC,),
    reviewed="2026-11-23",
)

FNCLCC_FFCD_9710: Final = Study(
    id=StudyId("fnclcc-ffcd-9710"),
    name="FNCLCC-FFCD 9710",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.CARCINOID,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="streptozocin-fluorouracil",
            name="fluorouracil plus streptozocin",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
        ),
        Arm(key="interferon", name="interferon alfa-2a"),
    ),
    n=64,
    summary=(
        "Fluorouracil with streptozocin against interferon alfa-2a in advanced carcinoid; no "
        "results in what was seen."
    ),
    cites=(
        Cite(
            sources.DAHAN_2009_ERC,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://docslib.org/doc/924577/phase-iii-trial-of-chemotherapy-using-5-fluorouracil-and-streptozotocin",
        ),
    ),
    reviewed="2026-11-23",
    years=Interval(1998, 2004),
)

CARCINOID_STREPTOZOCIN_1979: Final = Study(
    id=StudyId("carcinoid-streptozocin-1979"),
    name="Carcinoid trial 1979",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.CARCINOID,), extent=(Extent.METASTATIC,)),),
    arms=(
        Arm(
            key="streptozocin-fluorouracil",
            name="streptozocin plus fluorouracil",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
        ),
        Arm(key="streptozocin-cyclophosphamide", name="streptozocin plus cyclophosphamide"),
    ),
    results=(
        Result(
            id=ResultId("carcinoid-streptozocin-1979-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="streptozocin-fluorouracil", value=33, n=42),
                Estimate(arm="streptozocin-cyclophosphamide", value=26, n=47),
            ),
            cites=(_CARCINOID_CHEMOTHERAPY_1979,),
        ),
    ),
    summary="Streptozocin with fluorouracil or with cyclophosphamide in metastatic carcinoid.",
    cites=(_CARCINOID_CHEMOTHERAPY_1979,),
    reviewed="2026-11-23",
)

SWOG_FAC_S: Final = Study(
    id=StudyId("swog-fac-s"),
    name="SWOG FAC-S",
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(Criteria(histology=(Histology.CARCINOID,), extent=(Extent.METASTATIC,)),),
    arms=(
        Arm(key="fac-s", name="FAC-S", n=56),
        Arm(key="fc-s", name="FC-S, without doxorubicin", n=9),
        Arm(key="all", name="all patients"),
    ),
    results=(
        Result(
            id=ResultId("swog-fac-s-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="fac-s", value=31),
                Estimate(arm="fc-s", value=22),
            ),
            cites=(_SWOG_FACS_ABSTRACT,),
        ),
        Result(
            id=ResultId("swog-fac-s-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="all", value=10.8),),
            cites=(_SWOG_FACS_ABSTRACT,),
        ),
    ),
    summary=(
        "Fluorouracil, doxorubicin, cyclophosphamide and streptozocin in metastatic carcinoid; "
        "some had it without doxorubicin."
    ),
    cites=(_SWOG_FACS_ABSTRACT,),
    reviewed="2026-11-23",
)

SUN_2005: Final = Study(
    id=StudyId("sun-2005"),
    name="Sun 2005",
    names=("E1281",),
    phase="2/3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    arms=(
        Arm(
            key="doxorubicin-fluorouracil",
            name="doxorubicin plus fluorouracil",
            regimen=regimens.DOXORUBICIN_FLUOROURACIL,
            schedule=ScheduleId("doxorubicin-fluorouracil-e1281"),
        ),
        Arm(
            key="streptozocin-fluorouracil",
            name="fluorouracil plus streptozocin",
            regimen=regimens.STREPTOZOCIN_FLUOROURACIL,
        ),
    ),
    summary=(
        "Doxorubicin with fluorouracil against fluorouracil with streptozocin; listed as having "
        "seemingly inferior overall survival, without numbers in what was seen."
    ),
    cites=(
        Cite(sources.HEMONC_NEUROENDOCRINE_2024, "study table", Seen.SECONDARY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
    years=Interval(1981, 1990),
)
