"""Studies of everolimus, alone or combined."""

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
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Histology,
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
    StudyStatus,
    SyndromeId,
)

_YAO_2011_NEJM = Cite(
    sources.YAO_2011_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://businessmakeronline.club/javaburnreview?url=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F21306238",
)
_PAVEL_2011_LANCET = Cite(sources.PAVEL_2011_LANCET, "summary", Seen.DOCUMENT, on="2026-11-26")
_RADIANT_2_FINAL = Cite(
    sources.RADIANT_2_FINAL_SURVIVAL,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://ichgcp.net/pt/clinical-trials-registry/publications/140192-efficacy-of-everolimus-plus-octreotide-lar-in-patients-with-advanced-neuroendocrine-tumor-and",
)
_YAO_2016_LANCET = Cite(sources.YAO_2016_LANCET, "summary", Seen.DOCUMENT, on="2026-11-26")
_RADIANT_4_PRIOR = Cite(
    sources.RADIANT_4_PRIOR_THERAPIES_2017,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://informahealthcare.com/doi/abs/10.2147/OTT.S142087",
)
_RADIANT_4_INTERIM = Cite(
    sources.TARGETED_ONCOLOGY_2016_RADIANT_4, "text", Seen.SECONDARY, on="2026-11-26"
)
_EVE_OCT = Cite(
    sources.EVEROLIMUS_OCTREOTIDE_CNCR_28726, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_NECTOR = Cite(
    sources.NECTOR_ABSTRACT,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://discovery.researcher.life/topic/everolimus-in-patients/6681735?page=1",
)
_DASKALAKIS = Cite(
    sources.DASKALAKIS_2019_ENDOCRINE_CONNECTIONS, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_CALGB_80701 = Cite(sources.ASCO_2015_CALGB_80701, "text", Seen.SECONDARY, on="2026-11-26")
_CALGB_80701_REGISTRY = Cite(
    sources.CALGB_80701_REGISTRY,
    "eligibility",
    Seen.COPY,
    on="2026-11-26",
    via="https://trials.co/clinical-trials-details/everolimus-and-octreotide-acetate-with-or-without-bevacizumab-in-treating-patients-with-locally-advanced-or-metastatic-pancreatic-neuroendocrine-tumors-that-cannot-be-removed-by-surgery/NCT01229943",
)
_COOPERATE_2 = Cite(
    sources.COOPERATE_2_2017_ANNALS, "abstract", Seen.COPY, on="2026-11-26", via="PMID 28327907"
)
_COOPERATE_2_REGISTRY = Cite(
    sources.COOPERATE_2_REGISTRY,
    "summary and outcomes",
    Seen.COPY,
    on="2026-11-26",
    via="https://crick.ai/trials/NCT01374451",
)
_LUNA = Cite(sources.LUNA_2017_LANCET_ONCOLOGY, "summary, methods", Seen.DOCUMENT, on="2026-11-26")
_LUNA_CTA = Cite(sources.CANCER_THERAPY_ADVISOR_LUNA, "text", Seen.SECONDARY, on="2026-11-26")
_RADIANT_3_REGISTRY = Cite(
    sources.RADIANT_3_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.clincosm.com/trial/advanced-neuroendocrine-tumors-of-pancreatic-origin-international",
)
_LUNA_ASCO_POST = Cite(sources.ASCO_POST_2016_LUNA, "key points", Seen.SECONDARY, on="2026-11-26")

RADIANT_3: Final = Study(
    id=StudyId("radiant-3"),
    name="RADIANT-3",
    registry_ids=("NCT00510068",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="everolimus",
            name="everolimus",
            regimen=regimens.EVEROLIMUS_MONOTHERAPY,
            schedule=ScheduleId("everolimus-monotherapy-radiant-3"),
            n=207,
        ),
        Arm(key="placebo", name="placebo", n=203),
    ),
    n=410,
    results=(
        Result(
            id=ResultId("radiant-3-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="everolimus", value=11.0),
                Estimate(arm="placebo", value=4.6),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.35,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.27, high=0.45, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_YAO_2011_NEJM,),
        ),
        Result(
            id=ResultId("radiant-3-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=44.0,
                    interval=ConfidenceInterval(low=35.6, high=51.8, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=37.7,
                    interval=ConfidenceInterval(low=29.1, high=45.8, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.94,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.73, high=1.2, level_percent=95),
            ),
            p=PValue(value=0.3),
            cites=(
                Cite(sources.YAO_2016_JCO, "abstract, results", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Result(
            id=ResultId("radiant-3-survival-60-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=60,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=34.7,
                    interval=ConfidenceInterval(low=27.7, high=41.7, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=35.5,
                    interval=ConfidenceInterval(low=28.7, high=42.4, level_percent=95),
                ),
            ),
            cites=(
                Cite(
                    sources.RADIANT_3_ESMO_2014,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://acemap.info/paper/365123966",
                ),
            ),
        ),
    ),
    summary=(
        "Everolimus more than doubled progression-free survival of advanced pancreatic NET; "
        "overall survival did not differ significantly."
    ),
    cites=(
        _YAO_2011_NEJM,
        Cite(sources.YAO_2016_JCO, "abstract, methods", Seen.DOCUMENT, on="2026-11-26"),
        _RADIANT_3_REGISTRY,
    ),
    reviewed="2026-11-26",
)

RADIANT_2: Final = Study(
    id=StudyId("radiant-2"),
    name="RADIANT-2",
    registry_ids=("NCT00412061",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            age_years=Interval(18),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="low or intermediate grade",
        ),
    ),
    arms=(
        Arm(
            key="everolimus-octreotide",
            name="everolimus and octreotide LAR",
            regimen=regimens.EVEROLIMUS_OCTREOTIDE,
            schedule=ScheduleId("everolimus-octreotide-radiant-2"),
            n=216,
        ),
        Arm(
            key="octreotide",
            name="placebo and octreotide LAR",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
            n=213,
        ),
    ),
    n=429,
    results=(
        Result(
            id=ResultId("radiant-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="everolimus-octreotide",
                    value=16.4,
                    interval=ConfidenceInterval(low=13.7, high=21.2, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=11.3,
                    interval=ConfidenceInterval(low=8.4, high=14.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.77,
                arms=("everolimus-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.59, high=1.0, level_percent=95),
            ),
            p=PValue(value=0.026, sides=1),
            note="The boundary set beforehand for the final analysis was 0.0246.",
            cites=(_PAVEL_2011_LANCET,),
        ),
        Result(
            id=ResultId("radiant-2-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="everolimus-octreotide",
                    value=29.2,
                    interval=ConfidenceInterval(low=23.8, high=35.9, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=35.2,
                    interval=ConfidenceInterval(low=30.0, high=44.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.17,
                arms=("everolimus-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.92, high=1.49, level_percent=95),
            ),
            note="After 271 events; 143 patients had crossed over from placebo.",
            cites=(_RADIANT_2_FINAL,),
        ),
        Result(
            id=ResultId("radiant-2-survival-adjusted"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.08,
                arms=("everolimus-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.84, high=1.38, level_percent=95),
            ),
            note="Adjusted for baseline covariates.",
            cites=(_RADIANT_2_FINAL,),
        ),
    ),
    summary=(
        "Everolimus added to octreotide LAR in progressive NET with carcinoid "
        "syndrome: the difference in progression-free survival missed its boundary,"
        " and survival was not longer."
    ),
    cites=(_PAVEL_2011_LANCET, _RADIANT_2_FINAL),
    reviewed="2026-11-26",
)

RADIANT_4: Final = Study(
    id=StudyId("radiant-4"),
    name="RADIANT-4",
    registry_ids=("NCT01524783",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.LUNG, *GI_SITES),
            differentiation=(Differentiation.WELL,),
            functioning=False,
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    arms=(
        Arm(
            key="everolimus",
            name="everolimus",
            regimen=regimens.EVEROLIMUS_MONOTHERAPY,
            schedule=ScheduleId("everolimus-monotherapy-radiant-4"),
            n=205,
        ),
        Arm(key="placebo", name="placebo", n=97),
    ),
    n=302,
    results=(
        Result(
            id=ResultId("radiant-4-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=11.0,
                    interval=ConfidenceInterval(low=9.2, high=13.3, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=3.9,
                    interval=ConfidenceInterval(low=3.6, high=7.4, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.48,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.35, high=0.67, level_percent=95),
            ),
            p=PValue(value=1e-05, relation="<"),
            cites=(_YAO_2016_LANCET, _RADIANT_4_PRIOR),
        ),
        Result(
            id=ResultId("radiant-4-pfs-prior-ssa"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="prior somatostatin analog",
            estimates=(Estimate(arm="everolimus", value=11.1), Estimate(arm="placebo", value=4.5)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.56,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.37, high=0.85, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-no-prior-ssa"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="no prior somatostatin analog",
            estimates=(Estimate(arm="everolimus", value=9.5), Estimate(arm="placebo", value=3.7)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.57,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.36, high=0.89, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-prior-chemotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="prior chemotherapy",
            estimates=(Estimate(arm="everolimus", value=9.2), Estimate(arm="placebo", value=2.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.35,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.64, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-no-prior-chemotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="no prior chemotherapy",
            estimates=(Estimate(arm="everolimus", value=11.2), Estimate(arm="placebo", value=5.4)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.6,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.42, high=0.86, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-prior-radiotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="prior radiotherapy, PRRT included",
            estimates=(Estimate(arm="everolimus", value=9.2), Estimate(arm="placebo", value=3.0)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.47,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.24, high=0.94, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-no-prior-radiotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="no prior radiotherapy",
            estimates=(Estimate(arm="everolimus", value=11), Estimate(arm="placebo", value=5.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.59,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.42, high=0.83, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="everolimus", value=77), Estimate(arm="placebo", value=62)),
            note="Second interim analysis, after 101 deaths; not statistically significant.",
            cites=(_RADIANT_4_INTERIM,),
        ),
    ),
    summary=(
        "In progressing NET of lung or gut without hormonal symptoms, everolimus lengthened "
        "progression-free survival against placebo."
    ),
    cites=(_YAO_2016_LANCET,),
    reviewed="2026-11-26",
    years=Interval(2012, 2013),
)

EVEROLIMUS_OCTREOTIDE_PHASE_2: Final = Study(
    id=StudyId("everolimus-octreotide-phase-2"),
    name="Everolimus and octreotide LAR, phase 2",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            other=(
                "gastroenteropancreatic, lung or unknown origin; the abstract calls the patients "
                "treatment-naive in its methods and previously treated in its conclusions"
            ),
        ),
    ),
    arms=(
        Arm(
            key="everolimus-octreotide",
            name="everolimus and octreotide LAR",
            regimen=regimens.EVEROLIMUS_OCTREOTIDE,
            schedule=ScheduleId("everolimus-octreotide-2014"),
            n=50,
        ),
    ),
    n=50,
    results=(
        Result(
            id=ResultId("everolimus-octreotide-phase-2-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=18),),
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=2),),
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=16),),
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=92),),
            note="Called clinical benefit: complete or partial response or stable disease.",
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-ttp"),
            endpoint=Endpoint.TIME_TO_PROGRESSION,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="everolimus-octreotide", value=NoNumber.NOT_REACHED),),
            note="Patients had been followed for a median of 277 days.",
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="everolimus-octreotide", value=NoNumber.NOT_REACHED),),
            note="Patients had been followed for a median of 277 days.",
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-diarrhea"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=22),),
            note="Diarrhea of grade 3; stomatitis 8 %, rash 2 %.",
            cites=(_EVE_OCT,),
        ),
    ),
    summary=(
        "Everolimus with octreotide LAR in advanced well-differentiated NET: responses in 18 %."
    ),
    cites=(_EVE_OCT,),
    reviewed="2026-11-26",
)

EVEROLIMUS_NEC_JAPAN: Final = Study(
    id=StudyId("everolimus-nec-japan"),
    name="Everolimus in pancreatic NEC, NECTOR",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            histology=(Histology.NEC,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.PLATINUM,),
                    outcome=(
                        PriorOutcome.PROGRESSION,
                        PriorOutcome.NO_RESPONSE,
                        PriorOutcome.INTOLERANCE,
                    ),
                ),
            ),
        ),
    ),
    arms=(Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY, n=25),),
    n=25,
    results=(
        Result(
            id=ResultId("everolimus-nec-japan-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_DAYS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=34.5,
                    interval=ConfidenceInterval(low=27.0, high=92.0, level_percent=95),
                ),
            ),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_DAYS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=224,
                    interval=ConfidenceInterval(low=92.0, high=406.0, level_percent=95),
                ),
            ),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus", value=0),),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus", value=39.1),),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-hyperglycemia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus", value=20),),
            note=(
                "Hyperglycemia of grade 3 or 4; thrombocytopenia and anemia 16 % each, "
                "hyponatremia 12 %."
            ),
            cites=(_NECTOR,),
        ),
    ),
    summary=("Everolimus after platinum in pancreatic NEC: no responses and limited efficacy."),
    cites=(_NECTOR,),
    reviewed="2026-11-26",
)

EVEROLIMUS_OR_SUNITINIB_ATHENS: Final = Study(
    id=StudyId("everolimus-or-sunitinib-athens"),
    name="Everolimus or sunitinib, Daskalakis",
    design=StudyDesign.RETROSPECTIVE,
    comparative=True,
    population=(
        Criteria(differentiation=(Differentiation.WELL,), progression=(Progression.PROGRESSIVE,)),
    ),
    arms=(
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY),
        Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY),
    ),
    n=92,
    results=(
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.COUNT,
            subgroup="first line of the two drugs",
            estimates=(
                Estimate(arm="everolimus", value=64, n=73),
                Estimate(arm="sunitinib", value=12, n=19),
            ),
            p=PValue(value=0.012),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-disease-control-pancreatic"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.COUNT,
            subgroup="pancreatic, first line of the two drugs",
            estimates=(
                Estimate(arm="everolimus", value=36, n=42),
                Estimate(arm="sunitinib", value=9, n=15),
            ),
            p=PValue(value=0.062),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            subgroup="first line of the two drugs",
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=31,
                    interval=ConfidenceInterval(low=23.1, high=38.9, level_percent=95),
                ),
                Estimate(
                    arm="sunitinib",
                    value=9,
                    interval=ConfidenceInterval(low=0, high=18.5, level_percent=95),
                ),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-pfs-adjusted"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="first line of the two drugs",
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=3.47,
                arms=("sunitinib", "everolimus"),
                interval=ConfidenceInterval(low=1.5, high=8.3, level_percent=95),
            ),
            p=PValue(value=0.005),
            note="Multivariable analysis.",
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-pfs-second-line"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="second line, after the other drug",
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=12,
                    interval=ConfidenceInterval(low=4.1, high=19.9, level_percent=95),
                ),
                Estimate(
                    arm="sunitinib",
                    value=13,
                    interval=ConfidenceInterval(low=9.3, high=16.7, level_percent=95),
                ),
            ),
            p=PValue(value=0.951),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(
                Estimate(arm="everolimus", value=13, n=85),
                Estimate(arm="sunitinib", value=4, n=41),
            ),
            note="Events of grade 3 and 4.",
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.COUNT,
            estimates=(
                Estimate(arm="everolimus", value=20, n=85),
                Estimate(arm="sunitinib", value=4, n=41),
            ),
            p=PValue(value=0.065),
            cites=(_DASKALAKIS,),
        ),
    ),
    summary=(
        "A retrospective comparison in well-differentiated NEN of different origin:"
        " first-line everolimus had longer progression-free survival than "
        "sunitinib."
    ),
    cites=(_DASKALAKIS,),
    reviewed="2026-11-26",
)

CALGB_80701: Final = Study(
    id=StudyId("calgb-80701"),
    name="CALGB 80701",
    registry_ids=("NCT01229943",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
        ),
    ),
    arms=(
        Arm(key="everolimus-bevacizumab", name="everolimus, bevacizumab and octreotide"),
        Arm(
            key="everolimus",
            name="everolimus and octreotide",
            regimen=regimens.EVEROLIMUS_OCTREOTIDE,
        ),
    ),
    n=150,
    results=(
        Result(
            id=ResultId("calgb-80701-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=16.7),
                Estimate(arm="everolimus", value=14.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.8,
                arms=("everolimus-bevacizumab", "everolimus"),
                interval=ConfidenceInterval(low=0.55, high=1.17, level_percent=95),
            ),
            p=PValue(value=0.12),
            note="Significant by the predefined one-sided threshold of .15.",
            cites=(_CALGB_80701,),
        ),
        Result(
            id=ResultId("calgb-80701-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=31),
                Estimate(arm="everolimus", value=12),
            ),
            p=PValue(value=0.005),
            cites=(_CALGB_80701,),
        ),
        Result(
            id=ResultId("calgb-80701-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=36.7),
                Estimate(arm="everolimus", value=35.0),
            ),
            note="No significant difference.",
            cites=(_CALGB_80701,),
        ),
        Result(
            id=ResultId("calgb-80701-treatment-failure"),
            endpoint=Endpoint.TIME_TO_TREATMENT_FAILURE,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=12.6),
                Estimate(arm="everolimus", value=12.2),
            ),
            note="No significant difference.",
            cites=(_CALGB_80701,),
        ),
    ),
    summary=(
        "Bevacizumab added to everolimus and octreotide in pancreatic NET: more "
        "responses and more toxicity."
    ),
    cites=(_CALGB_80701, _CALGB_80701_REGISTRY),
    reviewed="2026-11-26",
)

COOPERATE_2: Final = Study(
    id=StudyId("cooperate-2"),
    name="COOPERATE-2",
    registry_ids=("NCT01374451",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.TERMINATED,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="everolimus-pasireotide",
            name="everolimus and pasireotide LAR",
            regimen=regimens.EVEROLIMUS_PASIREOTIDE,
            n=79,
        ),
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY, n=81),
    ),
    n=160,
    results=(
        Result(
            id=ResultId("cooperate-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            assessment=Assessment.INVESTIGATOR,
            cutoff="2014-04-02",
            estimates=(
                Estimate(arm="everolimus-pasireotide", value=16.8),
                Estimate(arm="everolimus", value=16.6),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.99,
                arms=("everolimus-pasireotide", "everolimus"),
                interval=ConfidenceInterval(low=0.64, high=1.54, level_percent=95),
            ),
            note="By local radiology, as the registry says.",
            cites=(_COOPERATE_2, _COOPERATE_2_REGISTRY),
        ),
        Result(
            id=ResultId("cooperate-2-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="everolimus-pasireotide", value=20.3),
                Estimate(arm="everolimus", value=6.2),
            ),
            cites=(_COOPERATE_2,),
        ),
        Result(
            id=ResultId("cooperate-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="everolimus-pasireotide", value=77.2),
                Estimate(arm="everolimus", value=82.7),
            ),
            cites=(_COOPERATE_2,),
        ),
    ),
    summary=(
        "Pasireotide added to everolimus in progressive pancreatic NET: no longer "
        "progression-free survival."
    ),
    cites=(_COOPERATE_2, _COOPERATE_2_REGISTRY),
    reviewed="2026-11-26",
)

LUNA: Final = Study(
    id=StudyId("luna"),
    name="LUNA",
    registry_ids=("NCT01563354",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.LUNG, Site.THYMUS),
            differentiation=(Differentiation.WELL,),
            histology=(Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            age_years=Interval(18, low_open=True),
            ecog=Interval(0, 2),
        ),
    ),
    arms=(
        Arm(
            key="pasireotide",
            name="pasireotide LAR",
            regimen=regimens.PASIREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("pasireotide-monotherapy-luna"),
            n=41,
        ),
        Arm(
            key="everolimus",
            name="everolimus",
            regimen=regimens.EVEROLIMUS_MONOTHERAPY,
            schedule=ScheduleId("everolimus-monotherapy-luna"),
        ),
        Arm(
            key="everolimus-pasireotide",
            name="everolimus and pasireotide LAR",
            regimen=regimens.EVEROLIMUS_PASIREOTIDE,
            schedule=ScheduleId("everolimus-pasireotide-luna"),
        ),
    ),
    n=124,
    results=(
        Result(
            id=ResultId("luna-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pasireotide", value=8.5),
                Estimate(arm="everolimus", value=12.5),
            ),
            note=("As reported after the extension; the figure of the combination was not seen."),
            cites=(_LUNA_CTA,),
        ),
        Result(
            id=ResultId("luna-pfs-9-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            months=9,
            estimates=(
                Estimate(arm="pasireotide", value=39.0),
                Estimate(arm="everolimus", value=33.3),
                Estimate(arm="everolimus-pasireotide", value=58.5),
            ),
            note="Primary endpoint: progression-free by local assessment.",
            cites=(_LUNA_ASCO_POST,),
        ),
        Result(
            id=ResultId("luna-stable-disease"),
            endpoint=Endpoint.STABLE_DISEASE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pasireotide", value=34),
                Estimate(arm="everolimus", value=31),
                Estimate(arm="everolimus-pasireotide", value=49),
            ),
            cites=(_LUNA_ASCO_POST,),
        ),
    ),
    summary=("Pasireotide, everolimus or both in progressive carcinoids of lung or thymus."),
    cites=(_LUNA,),
    reviewed="2026-11-26",
    years=Interval(2013, 2014),
)
