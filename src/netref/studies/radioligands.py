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
    Differentiation,
    DrugClass,
    DrugId,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Extent,
    Grade,
    Histology,
    Interval,
    NoNumber,
    PriorNeed,
    PriorOutcome,
    Progression,
    PValue,
    Resectability,
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

_COMPETE_JOURNALJAMS = Cite(
    sources.COMPETE_2026_LANCET,
    "as summarized by JournalJams",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://journaljams.org/study/compete-2026.html",
)
_COMPETE_TITRATELAB = Cite(
    sources.COMPETE_2026_LANCET,
    "as summarized by TitrateLab",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://titratelab.com/research/pubmed/42392118",
)
_COMPETE_ENETS = Cite(sources.COMPETE_ENETS_2025, "abstract", Seen.DOCUMENT, on="2026-11-26")
_COMPETE_MEDIMIX = Cite(sources.MEDIMIX_COMPETE_2025, "text", Seen.SECONDARY, on="2026-11-26")
_COMPOSE_REGISTRY = Cite(
    sources.COMPOSE_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://classic.clinicaltrials.gov/ct2/show/NCT04919226?term=neuroendocrine+NOT+Melanoma+NOT+PMS&amp;recrs=abc&amp;phase=123&amp;lupd_s=08%2F20%2F2023&amp;lupd_d=30",
)
_COMPOSE_ENETS = Cite(sources.COMPOSE_ENETS_3389, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ACTION_1_NANETS = Cite(sources.ACTION_1_NANETS_2023, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ACTION_1_EU = Cite(sources.ACTION_1_EU_REGISTER, "record", Seen.DOCUMENT, on="2026-11-26")
_ALPHAMEDIX_PIPELINE = Cite(
    sources.ONCOLOGY_PIPELINE_2025_ALPHAMEDIX, "table", Seen.SECONDARY, on="2026-11-26"
)
_ALPHAMEDIX_TARGETED = Cite(
    sources.TARGETED_ONCOLOGY_2025_ALPHAMEDIX, "text", Seen.SECONDARY, on="2026-11-26"
)
_JNM_63_DOTAMTATE = Cite(sources.JNM_63_DOTAMTATE, "abstract", Seen.DOCUMENT, on="2026-11-26")
_DEMIRCI_2023 = Cite(
    sources.DEMIRCI_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://mirt.tsnmjournals.org/archives/archive-detail/article-preview/nitial-findings-on-the-use-of-sup225-supacac-dotat/62865",
)
_NCT06732505_RECORD = Cite(
    sources.NCT06732505_RECORD,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://meddatax.com/clinical-trials/NCT06732505",
)
_GAZE_2025 = Cite(
    sources.GAZE_2025_EJNMMI, "abstract", Seen.COPY, on="2026-11-26", via="PMID 40198358"
)
_CLEMENT_2022 = Cite(
    sources.CLEMENT_2022_EJNMMI, "abstract", Seen.COPY, on="2026-11-26", via="PMID 35389069"
)
_SUNDLOV_2022 = Cite(
    sources.SUNDLOEV_2022_EJNMMI,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.springermedizin.de/phase-ii-trial-demonstrates-the-efficacy-and-safety-of-individua/20334116",
)
_REIDY_LAGUNES_2019 = Cite(
    sources.REIDY_LAGUNES_2019_CCR, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_NCI_COMPARENET = Cite(sources.NCI_COMPARENET, "summary", Seen.DOCUMENT, on="2026-11-26")
_SINGH_2024_MEDPATH = Cite(
    sources.SINGH_2024_LANCET,
    "as reported by MedPath",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://trial.medpath.com/news/f9ed99b8d488574a/casting-a-wide-net-when-is-the-optimal-time-for-177lu-dotatate-treatment",
)

_COMPARENET_REGISTRY = Cite(
    sources.COMPARENET_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="http://inclinicaltrials.com/other/NCT05247905/details/",
)
_COMPARENET_ELIGIBILITY = Cite(
    sources.COMPARENET_REGISTRY,
    "eligibility and follow-up",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.withpower.com/trial/phase-2-neuroendocrine-tumors-2-2022-02c8d",
)
_ACTION_1_2022 = Cite(sources.ACTION_1_ENDOABS_2022, "abstract", Seen.DOCUMENT, on="2026-11-26")


_COMPETE_RECORD = Cite(
    sources.NCT03049189_RECORD,
    "title",
    Seen.COPY,
    on="2026-11-23",
    via="https://uat.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=6310&isClinicalTrial=True",
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
        " much longer progression-free survival; fewer deaths at the interim analysis, in the "
        "final one no significant difference of survival."
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
            n=151,
        ),
        Arm(
            key="octreotide",
            name="octreotide LAR, high dose",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
            n=75,
        ),
    ),
    n=226,
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
        Result(
            id=ResultId("netter-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lutetium", value=90.7),
                Estimate(arm="octreotide", value=66.7),
            ),
            cites=(_SINGH_2024_MEDPATH,),
        ),
        Result(
            id=ResultId("netter-2-hematologic-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lutetium", value=14), Estimate(arm="octreotide", value=1)),
            note="Hematologic toxicity of grade 3 or higher, 20 patients and 1.",
            cites=(_SINGH_2024_MEDPATH,),
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
        _SINGH_2024_MEDPATH,
    ),
    reviewed="2026-11-26",
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
        Arm(
            key="pancreatic-combination",
            name="177Lu-octreotate and CAPTEM, pancreatic NET",
            regimen=regimens.CAPECITABINE_TEMOZOLOMIDE_LUTETIUM_177LU_DOTATATE,
            schedule=ScheduleId("capecitabine-temozolomide-lutetium-177lu-dotatate-control-nets"),
        ),
        Arm(
            key="pancreatic-captem",
            name="CAPTEM, pancreatic NET",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-control-nets"),
        ),
        Arm(
            key="midgut-combination",
            name="177Lu-octreotate and CAPTEM, midgut NET",
            regimen=regimens.CAPECITABINE_TEMOZOLOMIDE_LUTETIUM_177LU_DOTATATE,
            schedule=ScheduleId("capecitabine-temozolomide-lutetium-177lu-dotatate-control-nets"),
        ),
        Arm(
            key="midgut-lutetium",
            name="177Lu-octreotate, midgut NET",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY,
        ),
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
    arms=(
        Arm(
            key="iobenguane",
            name="high-specific-activity iobenguane I 131",
            regimen=regimens.IOBENGUANE_131I_MONOTHERAPY,
        ),
    ),
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
    arms=(
        Arm(key="mibg", name="131I-MIBG, high dose", regimen=regimens.IOBENGUANE_131I_MONOTHERAPY),
    ),
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

COMPETE: Final = Study(
    id=StudyId("compete"),
    name="COMPETE",
    registry_ids=("NCT03049189",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=GEP_SITES,
            ki67_percent=Interval(high=20),
            grade=(Grade.G1, Grade.G2),
            sstr=(SstrStatus.POSITIVE,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    arms=(
        Arm(
            key="edotreotide",
            name="177Lu-edotreotide",
            regimen=regimens.LUTETIUM_177LU_EDOTREOTIDE_MONOTHERAPY,
            schedule=ScheduleId("lutetium-177lu-edotreotide-monotherapy-compete"),
            n=207,
        ),
        Arm(
            key="everolimus",
            name="everolimus",
            regimen=regimens.EVEROLIMUS_MONOTHERAPY,
            schedule=ScheduleId("everolimus-monotherapy-compete"),
            n=102,
        ),
    ),
    n=309,
    results=(
        Result(
            id=ResultId("compete-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="edotreotide", value=23.9),
                Estimate(arm="everolimus", value=14.1),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.67,
                arms=("edotreotide", "everolimus"),
                interval=ConfidenceInterval(low=0.48, high=0.95, level_percent=95),
            ),
            p=PValue(value=0.022),
            cites=(_COMPETE_JOURNALJAMS, _COMPETE_MEDIMIX, _COMPETE_TITRATELAB),
        ),
        Result(
            id=ResultId("compete-pfs-pancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="pancreatic",
            estimates=(
                Estimate(arm="edotreotide", value=24.5),
                Estimate(arm="everolimus", value=14.7),
            ),
            cites=(_COMPETE_JOURNALJAMS,),
        ),
        Result(
            id=ResultId("compete-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="edotreotide", value=21.9),
                Estimate(arm="everolimus", value=4.2),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_COMPETE_JOURNALJAMS,),
        ),
        Result(
            id=ResultId("compete-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="edotreotide", value=63.4),
                Estimate(arm="everolimus", value=58.7),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.78,
                arms=("edotreotide", "everolimus"),
                interval=ConfidenceInterval(low=0.53, high=1.15, level_percent=95),
            ),
            p=PValue(value=0.206),
            note="Immature.",
            cites=(_COMPETE_MEDIMIX, _COMPETE_JOURNALJAMS),
        ),
    ),
    summary=(
        "177Lu-edotreotide lengthened progression-free survival of progressive G1 "
        "and G2 GEP-NET against everolimus."
    ),
    cites=(_COMPETE_ENETS, _COMPETE_RECORD, _COMPETE_TITRATELAB, _COMPETE_JOURNALJAMS),
    reviewed="2026-11-26",
    years=Interval(2017, 2022),
)

COMPOSE: Final = Study(
    id=StudyId("compose"),
    name="COMPOSE",
    registry_ids=("NCT04919226",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(15, 55),
            grade=(Grade.G2, Grade.G3),
            sstr=(SstrStatus.POSITIVE,),
        ),
    ),
    arms=(
        Arm(
            key="edotreotide",
            name="177Lu-edotreotide",
            regimen=regimens.LUTETIUM_177LU_EDOTREOTIDE_MONOTHERAPY,
        ),
        Arm(key="standard", name="CAPTEM, everolimus or FOLFOX"),
    ),
    summary=(
        "177Lu-edotreotide against CAPTEM, everolimus or FOLFOX in aggressive grade"
        " 2 and in grade 3 GEP-NET; 202 patients planned."
    ),
    cites=(_COMPOSE_REGISTRY, _COMPOSE_ENETS),
    reviewed="2026-11-26",
)

ACTION_1: Final = Study(
    id=StudyId("action-1"),
    name="ACTION-1",
    names=("RYZ101-301",),
    registry_ids=("2022-000507-12",),
    phase="1/3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            sstr=(SstrStatus.POSITIVE,),
            resectability=(Resectability.UNRESECTABLE,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            ecog=Interval(0, 2),
            prior=(
                PriorNeed(
                    drugs=(DrugId("lutetium-177lu-dotatate"), DrugId("lutetium-177lu-edotreotide")),
                    outcome=(PriorOutcome.PROGRESSION,),
                ),
            ),
            other=(
                "progression after two to four cycles of a 177Lu-labeled somatostatin analog, with "
                "disease control for six months or more after its last dose (three in 2022)"
            ),
        ),
    ),
    arms=(
        Arm(
            key="actinium",
            name="225Ac-dotatate (RYZ101)",
            regimen=regimens.ACTINIUM_225AC_DOTATATE_MONOTHERAPY,
        ),
        Arm(key="standard", name="standard of care"),
    ),
    summary=(
        "225Ac-dotatate against standard of care after 177Lu-labeled somatostatin "
        "analogs; its first part determined the dose."
    ),
    cites=(_ACTION_1_NANETS, _ACTION_1_2022, _ACTION_1_EU),
    reviewed="2026-11-26",
)

ALPHAMEDIX_02: Final = Study(
    id=StudyId("alphamedix-02"),
    name="ALPHAMEDIX-02",
    registry_ids=("NCT05153772",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(site=GEP_SITES, sstr=(SstrStatus.POSITIVE,), setting=(Setting.ADVANCED,)),
    ),
    arms=(
        Arm(
            key="naive",
            name="212Pb-DOTAMTATE, no prior PRRT",
            regimen=regimens.LEAD_212PB_DOTAMTATE_MONOTHERAPY,
            n=35,
        ),
        Arm(
            key="exposed",
            name="212Pb-DOTAMTATE, after PRRT",
            regimen=regimens.LEAD_212PB_DOTAMTATE_MONOTHERAPY,
            n=26,
        ),
    ),
    results=(
        Result(
            id=ResultId("alphamedix-02-response-central"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            cutoff="2025-04-14",
            estimates=(Estimate(arm="naive", value=57), Estimate(arm="exposed", value=19)),
            cites=(_ALPHAMEDIX_PIPELINE,),
        ),
        Result(
            id=ResultId("alphamedix-02-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            cutoff="2025-04-14",
            estimates=(Estimate(arm="naive", value=60), Estimate(arm="exposed", value=35)),
            cites=(_ALPHAMEDIX_PIPELINE,),
        ),
    ),
    summary=(
        "212Pb-DOTAMTATE in GEP-NET with and without prior PRRT: more responses "
        "without; central review and investigators differ most after PRRT."
    ),
    cites=(_ALPHAMEDIX_PIPELINE, _ALPHAMEDIX_TARGETED),
    reviewed="2026-11-26",
)

LEAD_212PB_DOTAMTATE_PHASE_1: Final = Study(
    id=StudyId("lead-212pb-dotamtate-phase-1"),
    name="212Pb-DOTAMTATE, phase 1",
    phase="1",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            sstr=(SstrStatus.POSITIVE,),
            prior=(PriorNeed(classes=(DrugClass.PRRT,), at_least=0, at_most=0),),
        ),
    ),
    arms=(
        Arm(
            key="lead",
            name="212Pb-DOTAMTATE",
            regimen=regimens.LEAD_212PB_DOTAMTATE_MONOTHERAPY,
            n=20,
        ),
    ),
    n=20,
    results=(
        Result(
            id=ResultId("lead-212pb-dotamtate-phase-1-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lead", value=80, n=10),),
            note="The first ten patients at the recommended phase 2 dose; preliminary.",
            cites=(_JNM_63_DOTAMTATE,),
        ),
    ),
    summary=(
        "The first dose escalation of 212Pb-DOTAMTATE in humans; no serious event "
        "was related to it and no dose was reduced."
    ),
    cites=(_JNM_63_DOTAMTATE,),
    reviewed="2026-11-26",
)

ACTINIUM_225AC_DOTATATE_DEMIRCI: Final = Study(
    id=StudyId("actinium-225ac-dotatate-demirci"),
    name="225Ac-dotatate, Demirci",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            other=(
                "bronchial, gastroenteropancreatic, paraganglioma or unknown primary; all but one "
                "refractory to 177Lu-dotatate"
            ),
        ),
    ),
    arms=(
        Arm(
            key="actinium",
            name="225Ac-dotatate",
            regimen=regimens.ACTINIUM_225AC_DOTATATE_MONOTHERAPY,
            n=11,
        ),
    ),
    n=11,
    results=(
        Result(
            id=ResultId("actinium-225ac-dotatate-demirci-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="actinium", value=44.4, n=9),),
            cites=(_DEMIRCI_2023,),
        ),
        Result(
            id=ResultId("actinium-225ac-dotatate-demirci-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="actinium", value=89, n=9),),
            cites=(_DEMIRCI_2023,),
        ),
        Result(
            id=ResultId("actinium-225ac-dotatate-demirci-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="actinium", value=0),),
            note="No toxicity of grade 3 or 4.",
            cites=(_DEMIRCI_2023,),
        ),
    ),
    summary="225Ac-dotatate in eleven patients, nearly all after 177Lu-dotatate.",
    cites=(_DEMIRCI_2023,),
    reviewed="2026-11-26",
    years=Interval(2019, 2022),
)

ACTINIUM_225AC_DOTATATE_PEKING: Final = Study(
    id=StudyId("actinium-225ac-dotatate-peking"),
    name="225Ac-dotatate, phase I, Peking",
    registry_ids=("NCT06732505",),
    phase="1",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            site=GEP_SITES,
            sstr=(SstrStatus.POSITIVE,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="actinium",
            name="225Ac-dotatate",
            regimen=regimens.ACTINIUM_225AC_DOTATATE_MONOTHERAPY,
        ),
    ),
    summary=(
        "225Ac-dotatate with or without prior PRRT; 36 patients planned, recruiting"
        " when the record was last updated."
    ),
    cites=(_NCT06732505_RECORD,),
    reviewed="2026-11-26",
)

NETTER_P: Final = Study(
    id=StudyId("netter-p"),
    name="NETTER-P",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            sstr=(SstrStatus.POSITIVE,),
            setting=(Setting.ADVANCED,),
            age_years=Interval(12, 17),
        ),
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            sstr=(SstrStatus.POSITIVE,),
            setting=(Setting.ADVANCED,),
            age_years=Interval(12, 17),
        ),
    ),
    arms=(
        Arm(
            key="lutetium",
            name="177Lu-dotatate",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY,
            n=11,
        ),
    ),
    n=11,
    results=(
        Result(
            id=ResultId("netter-p-toxicity-cycle-1"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            subgroup="first cycle",
            estimates=(Estimate(arm="lutetium", value=36),),
            note="Of 11 patients 4 had an adverse event of grade 3 or higher in cycle 1.",
            cites=(_GAZE_2025,),
        ),
        Result(
            id=ResultId("netter-p-lymphopenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lutetium", value=45),),
            note=(
                "Lymphopenia or lower lymphocyte count of grade 3 or higher during "
                "treatment, 5 of 11."
            ),
            cites=(_GAZE_2025,),
        ),
    ),
    summary=(
        "177Lu-dotatate in eleven adolescents, 4 with GEP-NET and 7 with "
        "pheochromocytoma or paraganglioma: safety and dosimetry, no nephrotoxicity"
        " related to treatment."
    ),
    cites=(_GAZE_2025,),
    reviewed="2026-11-26",
)

NETTER_R: Final = Study(
    id=StudyId("netter-r"),
    name="NETTER-R",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="lutetium",
            name="177Lu-dotatate",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY,
            n=110,
        ),
    ),
    n=110,
    results=(
        Result(
            id=ResultId("netter-r-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=24.8,
                    n=62,
                    interval=ConfidenceInterval(low=17.5, high=34.5, level_percent=95),
                ),
            ),
            cites=(_CLEMENT_2022,),
        ),
        Result(
            id=ResultId("netter-r-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=40.3,
                    n=62,
                    interval=ConfidenceInterval(low=28.1, high=53.6, level_percent=95),
                ),
            ),
            note="All partial.",
            cites=(_CLEMENT_2022,),
        ),
        Result(
            id=ResultId("netter-r-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="lutetium",
                    value=41.4,
                    interval=ConfidenceInterval(low=28.6, high=50.2, level_percent=95),
                ),
            ),
            cites=(_CLEMENT_2022,),
        ),
        Result(
            id=ResultId("netter-r-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="lutetium", value=0),),
            cites=(_CLEMENT_2022,),
        ),
        Result(
            id=ResultId("netter-r-lymphopenia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lutetium", value=5.4),),
            note="Lymphopenia of grade 3; anemia and thrombocytopenia 0.9 % each.",
            cites=(_CLEMENT_2022,),
        ),
    ),
    summary=("177Lu-dotatate for progressive pancreatic NET in practice, several countries."),
    cites=(_CLEMENT_2022,),
    reviewed="2026-11-26",
)

SUNDLOV_2022: Final = Study(
    id=StudyId("sundlov-2022"),
    name="Sundlöv 2022",
    names=("Sundlov 2022",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            ki67_percent=Interval(high=20, high_open=True),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="lutetium",
            name="177Lu-dotatate, cycles by renal dosimetry",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY,
            schedule=ScheduleId("lutetium-177lu-dotatate-monotherapy-dosimetry-based"),
            n=96,
        ),
    ),
    n=96,
    results=(
        Result(
            id=ResultId("sundlov-2022-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="lutetium", value=16),),
            note="Partial responses; 66 % stable, 19 % progressive.",
            cites=(_SUNDLOV_2022,),
        ),
        Result(
            id=ResultId("sundlov-2022-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="lutetium", value=29),),
            cites=(_SUNDLOV_2022,),
        ),
        Result(
            id=ResultId("sundlov-2022-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="lutetium", value=47),),
            cites=(_SUNDLOV_2022,),
        ),
    ),
    summary=(
        "177Lu-dotatate until a set radiation dose to the kidneys: a median of 5 cycles, 1 to 9."
    ),
    cites=(_SUNDLOV_2022,),
    reviewed="2026-11-26",
)

SATOREOTIDE_PHASE_1: Final = Study(
    id=StudyId("satoreotide-phase-1"),
    name="177Lu-satoreotide, phase I",
    phase="1",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(Arm(key="satoreotide", name="177Lu-satoreotide tetraxetan", n=20),),
    n=20,
    results=(
        Result(
            id=ResultId("satoreotide-phase-1-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="satoreotide", value=57, n=7),),
            note=(
                "Hematologic toxicity of grade 4 after the second cycle, before the "
                "protocol was modified."
            ),
            cites=(_REIDY_LAGUNES_2019,),
        ),
    ),
    summary=(
        "A radiolabeled somatostatin receptor antagonist; suspended for marrow "
        "toxicity, then continued with less activity."
    ),
    cites=(_REIDY_LAGUNES_2019,),
    reviewed="2026-11-26",
)

COMPARENET: Final = Study(
    id=StudyId("comparenet"),
    name="ComPareNET",
    names=("A022001",),
    registry_ids=("NCT05247905", "NCI-2021-14404"),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2, Grade.G3),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            age_years=Interval(18),
        ),
    ),
    arms=(
        Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM),
        Arm(
            key="lutetium",
            name="177Lu-dotatate",
            regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY,
        ),
    ),
    summary=(
        "Capecitabine and temozolomide against 177Lu-dotatate in advanced "
        "pancreatic NET; closed to accrual when the page was read, no results seen."
    ),
    cites=(_NCI_COMPARENET, _COMPARENET_REGISTRY, _COMPARENET_ELIGIBILITY),
    reviewed="2026-11-26",
)
