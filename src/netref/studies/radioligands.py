"""Studies of radioligands."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    MIDGUT_SITES,
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Grade,
    Histology,
    Interval,
    NoNumber,
    PValue,
    Result,
    ResultId,
    ScheduleId,
    Seen,
    Setting,
    Site,
    SstrStatus,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
    StudyStatus,
)

_STROSBERG_2017_NEJM = Cite(
    sources.STROSBERG_2017_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 28076709",
)
_NETTER_1_UPDATE_ASCO_160194 = Cite(
    sources.NETTER_1_UPDATE_ASCO_160194, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_NETTER_1_2016_JNM = Cite(sources.NETTER_1_2016_JNM, "abstract", Seen.DOCUMENT, on="2026-11-23")
_LUTATHERA_SAFETY_PROFILE = Cite(
    sources.LUTATHERA_SAFETY_PROFILE, "myelosuppression", Seen.DOCUMENT, on="2026-11-23"
)
_MEDWIRENEWS_2018_LUTATHERA = Cite(
    sources.MEDWIRENEWS_2018_LUTATHERA, "body", Seen.SECONDARY, on="2026-11-23"
)
_PDQ_PHEOCHROMOCYTOMA_2024 = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Radiation therapy, evidence 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_PDQ_PHEOCHROMOCYTOMA_2024_2 = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Radiation therapy, evidence 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)

NETTER_1: Final = Study(
    id=StudyId("netter-1"),
    name="NETTER-1",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=MIDGUT_SITES),),
    arms=(
        Arm(
            key="lutetium",
            name="177Lu-dotatate and octreotide LAR 30 mg",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_OCTREOTIDE,
            schedule=ScheduleId("lutetium-177lu-dotatate-octreotide-netter-1"),
            n=116,
        ),
        Arm(
            key="octreotide",
            name="octreotide LAR, high dose",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("netter-1-pfs-20-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=20,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=65.2,
                    interval=ConfidenceInterval(low=50.0, high=76.8, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=10.8,
                    interval=ConfidenceInterval(low=3.5, high=23.0, level_percent=95),
                ),
            ),
            cites=(_STROSBERG_2017_NEJM,),
        ),
        Result(
            id=ResultId("netter-1-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lutetium", value=18),
                Estimate(arm="octreotide", value=3),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_STROSBERG_2017_NEJM,),
        ),
        Result(
            id=ResultId("netter-1-pfs-label"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=NoNumber.NOT_REACHED,
                    interval=ConfidenceInterval(low=18.4, high=None, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=8.5,
                    interval=ConfidenceInterval(low=6.0, high=9.1, level_percent=95),
                ),
            ),
            supersedes=ResultId("netter-1-pfs-2016"),
            note=(
                "Company page citing the US label; the 2016 abstract prints 8.4 months for control."
            ),
            cites=(Cite(sources.LUTATHERA_HCP_SITE, "front page", Seen.DOCUMENT, on="2026-11-23"),),
        ),
        Result(
            id=ResultId("netter-1-pfs-approval"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(arm="lutetium", value=NoNumber.NOT_REACHED),
                Estimate(arm="octreotide", value=8.5),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.21,
                arms=("lutetium", "octreotide"),
                interval=ConfidenceInterval(low=0.13, high=0.32, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            note="As reported at the US approval.",
            cites=(
                Cite(sources.I3_HEALTH_2018_LUTATHERA, "body", Seen.SECONDARY, on="2026-11-23"),
            ),
        ),
        Result(
            id=ResultId("netter-1-pfs-asco-final"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.18,
                arms=("lutetium", "octreotide"),
                interval=ConfidenceInterval(low=0.11, high=0.29, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            note="Primary analysis as restated with the final survival; other reports print 0.21.",
            cites=(
                Cite(
                    sources.NETTER_1_FINAL_ASCO_197214, "background", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
        Result(
            id=ResultId("netter-1-pfs-update"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.21,
                arms=("lutetium", "octreotide"),
                interval=ConfidenceInterval(low=0.14, high=0.33, level_percent=None),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_NETTER_1_UPDATE_ASCO_160194,),
        ),
        Result(
            id=ResultId("netter-1-pfs-2016"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="lutetium", value=NoNumber.NOT_REACHED),
                Estimate(arm="octreotide", value=8.4),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.21, arms=("lutetium", "octreotide")
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_NETTER_1_2016_JNM,),
        ),
        Result(
            id=ResultId("netter-1-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=48.0,
                    interval=ConfidenceInterval(low=37.4, high=55.2, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=36.3,
                    interval=ConfidenceInterval(low=25.9, high=51.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.84,
                arms=("lutetium", "octreotide"),
                interval=ConfidenceInterval(low=0.6, high=1.17, level_percent=95),
            ),
            p=PValue(value=0.3),
            supersedes=ResultId("netter-1-survival-update"),
            note="Not statistically significant.",
            cites=(
                Cite(
                    sources.STROSBERG_2021_LANCET_ONCOLOGY,
                    "overall survival, as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.rlthub.co.uk/neuroendocrine-tumours/lutathera/netter-1-overall-survival",
                ),
                Cite(
                    sources.NOVARTIS_2021_NETTER_1,
                    "announcement text",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://comparemela.com/news/malignant-endocrine-pancreatic",
                ),
            ),
        ),
        Result(
            id=ResultId("netter-1-survival-update"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="lutetium", value=NoNumber.NOT_REACHED),
                Estimate(arm="octreotide", value=27.4),
            ),
            supersedes=ResultId("netter-1-survival-2016"),
            cites=(_NETTER_1_UPDATE_ASCO_160194,),
        ),
        Result(
            id=ResultId("netter-1-survival-2016"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            p=PValue(value=0.019),
            note="Interim: 13 deaths with 177Lu-dotatate, 22 in the control arm.",
            cites=(_NETTER_1_2016_JNM,),
        ),
        Result(
            id=ResultId("netter-1-grade-3-anemia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lutetium", value=0),
                Estimate(arm="octreotide", value=1),
            ),
            note="Anemia of grade 3 to 4, figures of the US label.",
            cites=(_LUTATHERA_SAFETY_PROFILE,),
        ),
        Result(
            id=ResultId("netter-1-grade-3-neutropenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lutetium", value=3),
                Estimate(arm="octreotide", value=0),
            ),
            note="Neutropenia of grade 3 to 4, figures of the US label.",
            cites=(_LUTATHERA_SAFETY_PROFILE,),
        ),
        Result(
            id=ResultId("netter-1-grade-3-thrombocytopenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lutetium", value=1),
                Estimate(arm="octreotide", value=0),
            ),
            note="Thrombocytopenia of grade 3 to 4, figures of the US label.",
            cites=(_LUTATHERA_SAFETY_PROFILE,),
        ),
    ),
    summary=(
        "Lutetium-177 dotatate with octreotide LAR against high-dose octreotide LAR in midgut NET:"
        " much longer progression-free survival; the survival difference was not significant."
    ),
    cites=(
        _STROSBERG_2017_NEJM,
        Cite(
            sources.STROSBERG_2017_NEJM,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-23",
            via="PMID 28076709",
        ),
    ),
    reviewed="2026-11-23",
)

NETTER_2: Final = Study(
    id=StudyId("netter-2"),
    name="NETTER-2",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=GEP_SITES,
            ki67_percent=Interval(10, 20),
            grade=(Grade.G2,),
            sstr=(SstrStatus.POSITIVE,),
            line=Interval(1, 1),
            setting=(Setting.ADVANCED,),
            age_years=Interval(15),
        ),
        Criteria(
            site=GEP_SITES,
            ki67_percent=Interval(20, 55, low_open=True),
            grade=(Grade.G3,),
            sstr=(SstrStatus.POSITIVE,),
            line=Interval(1, 1),
            setting=(Setting.ADVANCED,),
            age_years=Interval(15),
        ),
    ),
    arms=(
        Arm(
            key="lutetium",
            name="177Lu-dotatate and octreotide LAR",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_OCTREOTIDE,
            schedule=ScheduleId("lutetium-177lu-dotatate-octreotide-netter-2"),
        ),
        Arm(
            key="octreotide",
            name="octreotide LAR, high dose",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("netter-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=22.8,
                    interval=ConfidenceInterval(low=19.4, high=None, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=8.5,
                    interval=ConfidenceInterval(low=7.7, high=13.8, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.276,
                arms=("lutetium", "octreotide"),
                interval=ConfidenceInterval(low=0.182, high=0.418, level_percent=None),
            ),
            p=PValue(value=0.0001, relation="<"),
            note="Stratified hazard ratio; the level of its interval is not printed in the report.",
            cites=(
                Cite(
                    sources.SINGH_2024_LANCET,
                    "as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://docwirenews.com/post/netter-2-177lu-dotatate-with-octreotide-lar-extends-pfs-for-grade-2-3-gep-nets",
                ),
            ),
        ),
        Result(
            id=ResultId("netter-2-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lutetium", value=43),
                Estimate(arm="octreotide", value=9.3),
            ),
            cites=(
                Cite(sources.NETTER_2_COMMENTARY_SAPIENZA, "text", Seen.SECONDARY, on="2026-11-23"),
            ),
        ),
    ),
    summary=(
        "Lutetium-177 dotatate with octreotide LAR as first line of higher grade 2 and grade 3 "
        "GEP-NET: longer progression-free survival and more responses."
    ),
    cites=(
        Cite(
            sources.SINGH_2024_LANCET,
            "population, as reported",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://docwirenews.com/post/netter-2-177lu-dotatate-with-octreotide-lar-extends-pfs-for-grade-2-3-gep-nets",
        ),
    ),
    reviewed="2026-11-23",
)

ERASMUS: Final = Study(
    id=StudyId("erasmus"),
    name="ERASMUS",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    arms=(
        Arm(
            key="lutetium",
            name="177Lu-dotatate",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY,
            n=360,
        ),
    ),
    n=360,
    results=(
        Result(
            id=ResultId("erasmus-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lutetium", value=16),),
            note="Complete or partial shrinkage.",
            cites=(_MEDWIRENEWS_2018_LUTATHERA,),
        ),
    ),
    summary=(
        "Response to lutetium-177 dotatate at the US approval; the design is not printed in what "
        "was seen."
    ),
    cites=(_MEDWIRENEWS_2018_LUTATHERA,),
    reviewed="2026-11-23",
)

CONTROL_NETS: Final = Study(
    id=StudyId("control-nets"),
    name="CONTROL NETS",
    registry_ids=("NCT02358356",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.COMPLETED,
    population=(
        Criteria(site=(Site.PANCREAS,), grade=(Grade.G1, Grade.G2)),
        Criteria(site=MIDGUT_SITES, grade=(Grade.G1, Grade.G2)),
    ),
    arms=(
        Arm(key="pancreatic-combination", name="177Lu-octreotate and CAPTEM, pancreatic NET"),
        Arm(
            key="pancreatic-captem",
            name="CAPTEM, pancreatic NET",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-control-nets"),
        ),
        Arm(key="midgut-combination", name="177Lu-octreotate and CAPTEM, midgut NET"),
        Arm(key="midgut-lutetium", name="177Lu-octreotate, midgut NET"),
    ),
    summary=(
        "Lutetium-177 octreotate with CAPTEM against CAPTEM alone in pancreatic, and against the "
        "radioligand alone in midgut NET; no results in what was seen."
    ),
    cites=(
        Cite(
            sources.CONTROL_NETS_REGISTRY,
            "summary; identifiers",
            Seen.COPY,
            on="2026-11-23",
            via="https://trials.cancervic.org.au/details.aspx?ID=vctl_nct02358356",
        ),
    ),
    reviewed="2026-11-23",
)

IOBENGUANE_HIGH_SPECIFIC_ACTIVITY: Final = Study(
    id=StudyId("iobenguane-high-specific-activity"),
    name="High-specific-activity iobenguane I 131, phase II",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA)),),
    arms=(Arm(key="iobenguane", name="high-specific-activity iobenguane I 131"),),
    results=(
        Result(
            id=ResultId("iobenguane-high-specific-activity-antihypertensives"),
            endpoint=Endpoint.SYMPTOM_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="iobenguane", value=25),),
            note="Antihypertensive drugs reduced by half or more for at least six months.",
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
        Result(
            id=ResultId("iobenguane-high-specific-activity-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="iobenguane", value=22),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
    ),
    summary=(
        "Iobenguane I 131 in pheochromocytoma and paraganglioma, as summarized by PDQ; the primary"
        " endpoint was a lasting cut in antihypertensive drugs."
    ),
    cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
    reviewed="2026-11-23",
)

MIBG_HIGH_DOSE: Final = Study(
    id=StudyId("mibg-high-dose"),
    name="High-dose 131I-MIBG, phase II",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA)),),
    arms=(Arm(key="mibg", name="131I-MIBG, high dose"),),
    results=(
        Result(
            id=ResultId("mibg-high-dose-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="mibg", value=8),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024_2,),
        ),
        Result(
            id=ResultId("mibg-high-dose-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="mibg", value=14),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024_2,),
        ),
        Result(
            id=ResultId("mibg-high-dose-survival-5-years"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=60,
            estimates=(Estimate(arm="mibg", value=64),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024_2,),
        ),
    ),
    summary=(
        "Conventional high-dose 131I-MIBG in pheochromocytoma and paraganglioma, as summarized by "
        "PDQ."
    ),
    cites=(_PDQ_PHEOCHROMOCYTOMA_2024_2,),
    reviewed="2026-11-23",
)
