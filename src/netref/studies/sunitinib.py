"""Studies of sunitinib."""

from typing import Final

from .. import regimens, sources
from ..model import (
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
    Histology,
    Interval,
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

_RAYMOND_2011_NEJM = Cite(
    sources.RAYMOND_2011_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://snucm.elsevierpure.com/en/publications/sunitinib-malate-for-the-treatment-of-pancreatic-neuroendocrine-t",
)
_SUNITINIB_FINAL_OS_2016_ASCO = Cite(
    sources.SUNITINIB_FINAL_OS_2016_ASCO,
    "abstract, background",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.sciencegate.app/document/10.1200/jco.2016.34.4_suppl.309",
)
_RAYMOND_2018_NEUROENDOCRINOLOGY = Cite(
    sources.RAYMOND_2018_NEUROENDOCRINOLOGY, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_BAUDIN_2024 = Cite(
    sources.BAUDIN_2024_LANCET, "abstract", Seen.COPY, on="2026-11-26", via="PMID 38402886"
)
_BAUDIN_2024_MEDWIRE = Cite(
    sources.BAUDIN_2024_LANCET,
    "results, as reported by medwireNews",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.springermedicine.com/neuroendocrine-tumor/targeted-therapy/firstmappp-sunitinib-metastatic-pheochromocytomas-paragangliomas/26794230",
)
_OKANE = Cite(sources.OKANE_2019_BJC, "abstract", Seen.DOCUMENT, on="2026-11-26")
_SUNITINIB_JAPAN = Cite(sources.SUNITINIB_JAPAN_2012, "abstract", Seen.DOCUMENT, on="2026-11-26")
_SUNITINIB_SAFETY = Cite(
    sources.SUNITINIB_SAFETY_2019, "abstract", Seen.COPY, on="2026-11-26", via="PMID 30701988"
)
_RAYMOND_2018_2 = Cite(
    sources.RAYMOND_2018_NEUROENDOCRINOLOGY, "abstract", Seen.DOCUMENT, on="2026-11-26"
)

A6181111: Final = Study(
    id=StudyId("a6181111"),
    name="A6181111",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("a6181111-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(arm="sunitinib", value=11.4),
                Estimate(arm="placebo", value=5.5),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.42,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.26, high=0.66, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_RAYMOND_2011_NEJM,),
        ),
        Result(
            id=ResultId("a6181111-pfs-approval"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(arm="sunitinib", value=10.2),
                Estimate(arm="placebo", value=5.4),
            ),
            note="As reported at the US approval; the journal prints 11.4 and 5.5.",
            cites=(
                Cite(sources.ASCO_POST_2011_SUNITINIB, "body", Seen.SECONDARY, on="2026-11-23"),
            ),
        ),
        Result(
            id=ResultId("a6181111-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="sunitinib", value=38.6),
                Estimate(arm="placebo", value=29.1),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.73,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.5, high=1.06, level_percent=95),
            ),
            p=PValue(value=0.094),
            supersedes=ResultId("a6181111-survival-2-years-later"),
            note="69 % of the placebo arm crossed over.",
            cites=(
                Cite(
                    sources.SUNITINIB_FINAL_OS_2016_ASCO,
                    "abstract, results",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.sciencegate.app/document/10.1200/jco.2016.34.4_suppl.309",
                ),
            ),
        ),
        Result(
            id=ResultId("a6181111-survival-2-years-later"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="sunitinib", value=33.0),
                Estimate(arm="placebo", value=26.7),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.71,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.47, high=1.09, level_percent=95),
            ),
            p=PValue(value=0.115),
            supersedes=ResultId("a6181111-survival-first"),
            note="Two years after the trial closed.",
            cites=(_SUNITINIB_FINAL_OS_2016_ASCO,),
        ),
        Result(
            id=ResultId("a6181111-survival-first"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.41,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.89, level_percent=95),
            ),
            p=PValue(value=0.02),
            cites=(_SUNITINIB_FINAL_OS_2016_ASCO,),
        ),
        Result(
            id=ResultId("a6181111-discontinuation-extension"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.PERCENT,
            subgroup="open-label extensions",
            estimates=(Estimate(arm="sunitinib", value=14.6),),
            note="Treatment-related; patients of both arms who went on with sunitinib.",
            cites=(_SUNITINIB_SAFETY,),
        ),
    ),
    summary=(
        "Sunitinib doubled progression-free survival of advanced pancreatic NET; an early survival"
        " advantage faded with longer follow-up."
    ),
    cites=(_RAYMOND_2011_NEJM,),
    reviewed="2026-11-26",
)

SUNITINIB_PHASE_4: Final = Study(
    id=StudyId("sunitinib-phase-4"),
    name="Sunitinib, phase IV",
    registry_ids=("NCT01525550",),
    phase="4",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    arms=(Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("sunitinib-phase-4-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.2,
                    interval=ConfidenceInterval(low=10.9, high=16.7, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-pfs-naive"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="treatment-naive",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.2,
                    n=61,
                    interval=ConfidenceInterval(low=7.4, high=16.8, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-pfs-pretreated"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="previously treated",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.0,
                    n=45,
                    interval=ConfidenceInterval(low=9.2, high=20.4, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=24.5,
                    interval=ConfidenceInterval(low=16.7, high=33.8, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-response-naive"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="treatment-naive",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=21.3,
                    n=61,
                    interval=ConfidenceInterval(low=11.9, high=33.7, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-response-pretreated"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="previously treated",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=28.9,
                    n=45,
                    interval=ConfidenceInterval(low=16.4, high=44.3, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=37.8,
                    interval=ConfidenceInterval(low=33.0, high=None, level_percent=95),
                ),
            ),
            note="Not yet mature.",
            cites=(_RAYMOND_2018_2,),
        ),
    ),
    summary="Sunitinib in well-differentiated pancreatic NET after its approval.",
    cites=(_RAYMOND_2018_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-26",
)

FIRSTMAPPP: Final = Study(
    id=StudyId("firstmappp"),
    name="FIRSTMAPPP",
    registry_ids=("NCT01371201",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    arms=(
        Arm(
            key="sunitinib",
            name="sunitinib 37.5 mg a day",
            regimen=regimens.SUNITINIB_MONOTHERAPY,
            schedule=ScheduleId("sunitinib-monotherapy-firstmappp"),
            n=39,
        ),
        Arm(key="placebo", name="placebo", n=39),
    ),
    n=78,
    results=(
        Result(
            id=ResultId("firstmappp-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            months=12,
            estimates=(Estimate(arm="sunitinib", value=36), Estimate(arm="placebo", value=19)),
            note=(
                "Primary endpoint of a two-step design that does not test one arm against "
                "the other; met."
            ),
            cites=(_BAUDIN_2024_MEDWIRE, _BAUDIN_2024),
        ),
    ),
    summary=(
        "Sunitinib in metastatic, progressive pheochromocytoma and paraganglioma, "
        "the first placebo-controlled trial: called effective by its design."
    ),
    cites=(_BAUDIN_2024, _BAUDIN_2024_MEDWIRE),
    reviewed="2026-11-26",
    years=Interval(2011, 2019),
)

SNIPP: Final = Study(
    id=StudyId("snipp"),
    name="SNIPP",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY, n=25),),
    n=25,
    results=(
        Result(
            id=ResultId("snipp-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=83,
                    interval=ConfidenceInterval(low=61, high=95, level_percent=95),
                ),
            ),
            note="Primary endpoint, met.",
            cites=(_OKANE,),
        ),
        Result(
            id=ResultId("snipp-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.4,
                    interval=ConfidenceInterval(low=5.3, high=24.6, level_percent=95),
                ),
            ),
            cites=(_OKANE,),
        ),
        Result(
            id=ResultId("snipp-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="sunitinib", value=13, n=23),),
            note="All three with germline variants of SDHA, SDHB or RET.",
            cites=(_OKANE,),
        ),
        Result(
            id=ResultId("snipp-fatigue"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="sunitinib", value=16),),
            note="Fatigue of grade 3 or 4; thrombocytopenia 16 % as well.",
            cites=(_OKANE,),
        ),
    ),
    summary=(
        "Sunitinib in progressive pheochromocytoma and paraganglioma: disease "
        "control in most, few responses."
    ),
    cites=(_OKANE,),
    reviewed="2026-11-26",
    years=Interval(2009, 2016),
)

SUNITINIB_JAPAN: Final = Study(
    id=StudyId("sunitinib-japan"),
    name="Sunitinib, phase II, Japan",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
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
            key="sunitinib",
            name="sunitinib 37.5 mg a day",
            regimen=regimens.SUNITINIB_MONOTHERAPY,
            n=12,
        ),
    ),
    n=12,
    results=(
        Result(
            id=ResultId("sunitinib-japan-clinical-benefit"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=75,
                    interval=ConfidenceInterval(low=43, high=94, level_percent=95),
                ),
            ),
            note="Clinical benefit: response, or stable disease for 24 weeks or more.",
            cites=(_SUNITINIB_JAPAN,),
        ),
        Result(
            id=ResultId("sunitinib-japan-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=50,
                    interval=ConfidenceInterval(low=21, high=79, level_percent=95),
                ),
            ),
            cites=(_SUNITINIB_JAPAN,),
        ),
        Result(
            id=ResultId("sunitinib-japan-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=91,
                    interval=ConfidenceInterval(low=54, high=99, level_percent=95),
                ),
            ),
            cites=(_SUNITINIB_JAPAN,),
        ),
        Result(
            id=ResultId("sunitinib-japan-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=71,
                    interval=ConfidenceInterval(low=34, high=90, level_percent=95),
                ),
            ),
            cites=(_SUNITINIB_JAPAN,),
        ),
    ),
    summary=("Sunitinib in twelve Japanese patients with pancreatic NET: six partial responses."),
    cites=(_SUNITINIB_JAPAN,),
    reviewed="2026-11-26",
)
