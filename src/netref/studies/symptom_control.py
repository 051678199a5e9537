"""Studies of drugs against hormonal symptoms."""

from typing import Final

from .. import sources
from ..model import (
    Arm,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Extent,
    Interval,
    PValue,
    Result,
    ResultId,
    Seen,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
    SyndromeId,
)

_TELESTAR = Cite(
    sources.KULKE_2017_TELESTAR,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://trifluridineinhibitor.com/telotristat-etiprate/",
)
_TELESTAR_QOL = Cite(
    sources.TELESTAR_QUALITY_OF_LIFE_2018,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 30477789",
)
_PAVEL_2018 = Cite(sources.PAVEL_2018_ERC, "abstract", Seen.DOCUMENT, on="2026-11-26")
_CRUK_TELECAST = Cite(sources.CRUK_TELECAST, "About this trial", Seen.DOCUMENT, on="2026-11-26")

_TELESTAR_REGISTRY = Cite(
    sources.TELESTAR_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://trials.co/clinical-trials-details/telestar-telotristat-etiprate-for-somatostatin-analogue-not-adequately-controlled-carcinoid-syndrome/NCT01677910",
)

_TELESTAR_EU = Cite(sources.TELESTAR_EU_REGISTER, "summary", Seen.DOCUMENT, on="2026-11-26")

TELESTAR: Final = Study(
    id=StudyId("telestar"),
    name="TELESTAR",
    registry_ids=("NCT01677910", "2012-003460-47"),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            stools_per_day=Interval(4),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="on a stable dose of a somatostatin analog",
        ),
    ),
    arms=(
        Arm(key="placebo", name="placebo", n=45),
        Arm(key="telotristat-250", name="telotristat ethyl 250 mg three times a day", n=45),
        Arm(key="telotristat-500", name="telotristat ethyl 500 mg three times a day", n=45),
    ),
    n=135,
    results=(
        Result(
            id=ResultId("telestar-response"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="placebo", value=20),
                Estimate(arm="telotristat-250", value=44),
                Estimate(arm="telotristat-500", value=42),
            ),
            note="At least 30 % fewer bowel movements for at least half of the 12 weeks.",
            cites=(_TELESTAR,),
        ),
        Result(
            id=ResultId("telestar-stools-250"),
            endpoint=Endpoint.STOOL_FREQUENCY,
            statistic=Statistic.MEAN_CHANGE_PER_DAY,
            effect=Effect(
                kind=EffectKind.DIFFERENCE, value=-0.81, arms=("telotristat-250", "placebo")
            ),
            p=PValue(value=0.001, relation="<"),
            note="Primary endpoint, averaged over 12 weeks.",
            cites=(_TELESTAR,),
        ),
        Result(
            id=ResultId("telestar-stools-500"),
            endpoint=Endpoint.STOOL_FREQUENCY,
            statistic=Statistic.MEAN_CHANGE_PER_DAY,
            effect=Effect(
                kind=EffectKind.DIFFERENCE, value=-0.69, arms=("telotristat-500", "placebo")
            ),
            p=PValue(value=0.001, relation="<"),
            note="Primary endpoint, averaged over 12 weeks.",
            cites=(_TELESTAR,),
        ),
        Result(
            id=ResultId("telestar-stools-week-12"),
            endpoint=Endpoint.STOOL_FREQUENCY,
            statistic=Statistic.MEAN_CHANGE_PER_DAY,
            estimates=(
                Estimate(arm="placebo", value=-0.9),
                Estimate(arm="telotristat-250", value=-1.7),
                Estimate(arm="telotristat-500", value=-2.1),
            ),
            note="At week 12.",
            cites=(_TELESTAR,),
        ),
        Result(
            id=ResultId("telestar-5-hiaa"),
            endpoint=Endpoint.BIOCHEMICAL_RESPONSE,
            statistic=Statistic.PERCENT_CHANGE,
            p=PValue(value=0.001, relation="<"),
            note="Urinary 5-HIAA at week 12, either dose against placebo; no figures seen.",
            cites=(_TELESTAR,),
        ),
    ),
    summary=(
        "Telotristat ethyl on top of a somatostatin analog: fewer bowel movements "
        "in carcinoid syndrome."
    ),
    cites=(_TELESTAR, _TELESTAR_REGISTRY, _TELESTAR_EU, _TELESTAR_QOL),
    reviewed="2026-11-26",
)

TELECAST: Final = Study(
    id=StudyId("telecast"),
    name="TELECAST",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            stools_per_day=Interval(high=4, high_open=True),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="on a somatostatin analog",
        ),
        Criteria(
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="not on a somatostatin analog, with a symptom or four or more bowel movements a day",
        ),
    ),
    arms=(
        Arm(key="placebo", name="placebo"),
        Arm(key="telotristat-250", name="telotristat ethyl 250 mg three times a day", n=25),
        Arm(key="telotristat-500", name="telotristat ethyl 500 mg three times a day", n=25),
    ),
    n=76,
    results=(
        Result(
            id=ResultId("telecast-5-hiaa-250"),
            endpoint=Endpoint.BIOCHEMICAL_RESPONSE,
            statistic=Statistic.PERCENT_CHANGE,
            effect=Effect(
                kind=EffectKind.DIFFERENCE,
                value=-54.0,
                arms=("telotristat-250", "placebo"),
                interval=ConfidenceInterval(low=-85.0, high=-25.1, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note=("Urinary 5-HIAA at week 12; Hodges-Lehmann estimate of the median difference."),
            cites=(_PAVEL_2018,),
        ),
        Result(
            id=ResultId("telecast-5-hiaa-500"),
            endpoint=Endpoint.BIOCHEMICAL_RESPONSE,
            statistic=Statistic.PERCENT_CHANGE,
            effect=Effect(
                kind=EffectKind.DIFFERENCE,
                value=-89.7,
                arms=("telotristat-500", "placebo"),
                interval=ConfidenceInterval(low=-113.1, high=-63.9, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note=("Urinary 5-HIAA at week 12; Hodges-Lehmann estimate of the median difference."),
            cites=(_PAVEL_2018,),
        ),
    ),
    summary=(
        "The companion of TELESTAR in carcinoid syndrome with fewer bowel "
        "movements: lower urinary 5-HIAA."
    ),
    cites=(_PAVEL_2018, _CRUK_TELECAST),
    reviewed="2026-11-26",
    years=Interval(2014, 2015),
)
