"""Studies of targeted drugs."""

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
    Histology,
    NoNumber,
    PValue,
    Result,
    ResultId,
    Seen,
    Setting,
    Site,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_YAO_2011_NEJM = Cite(
    sources.YAO_2011_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://businessmakeronline.club/javaburnreview?url=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F21306238",
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
_CHAN_2024_NEJM = Cite(
    sources.CHAN_2024_NEJM,
    "as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://trial.medpath.com/news/d5a14159fcbacaf2/alliance-unveils-phase-iii-cabozantinib-trial-results-at-esmo-mirage-news",
)
_PDQ_THYROID_2025 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Vandetanib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_PDQ_THYROID_2025_2 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Cabozantinib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_PDQ_THYROID_2025_3 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Selpercatinib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_PDQ_THYROID_2025_4 = Cite(
    sources.PDQ_THYROID_2025,
    "Selpercatinib, evidence 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)

RADIANT_3: Final = Study(
    id=StudyId("radiant-3"),
    name="RADIANT-3",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
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
    cites=(_YAO_2011_NEJM,),
    reviewed="2026-11-23",
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
    ),
    summary=(
        "Sunitinib doubled progression-free survival of advanced pancreatic NET; an early survival"
        " advantage faded with longer follow-up."
    ),
    cites=(_RAYMOND_2011_NEJM,),
    reviewed="2026-11-23",
)

SUNITINIB_PHASE_4: Final = Study(
    id=StudyId("sunitinib-phase-4"),
    name="Sunitinib, phase IV",
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
    ),
    summary="Sunitinib in well-differentiated pancreatic NET after its approval.",
    cites=(_RAYMOND_2018_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-23",
)

CABINET: Final = Study(
    id=StudyId("cabinet"),
    name="CABINET",
    names=("A021602",),
    registry_ids=("NCT03375320",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="pancreatic-cabozantinib",
            name="cabozantinib, pancreatic",
            regimen=regimens.CABOZANTINIB_MONOTHERAPY,
        ),
        Arm(key="pancreatic-placebo", name="placebo, pancreatic"),
        Arm(
            key="extrapancreatic-cabozantinib",
            name="cabozantinib, extrapancreatic",
            regimen=regimens.CABOZANTINIB_MONOTHERAPY,
        ),
        Arm(key="extrapancreatic-placebo", name="placebo, extrapancreatic"),
    ),
    results=(
        Result(
            id=ResultId("cabinet-pfs-pancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=13.8),
                Estimate(arm="pancreatic-placebo", value=4.4),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.23,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.12, high=0.42, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.4),
                Estimate(arm="extrapancreatic-placebo", value=3.9),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.38,
                arms=("extrapancreatic-cabozantinib", "extrapancreatic-placebo"),
                interval=ConfidenceInterval(low=0.25, high=0.59, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-pfs-pancreatic-fda"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(
                    arm="pancreatic-cabozantinib",
                    value=13.8,
                    interval=ConfidenceInterval(low=8.9, high=17.0, level_percent=95),
                ),
                Estimate(
                    arm="pancreatic-placebo",
                    value=3.3,
                    interval=ConfidenceInterval(low=2.8, high=5.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.22,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.12, high=0.41, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(
                Cite(
                    sources.FDA_2025_CABOZANTINIB,
                    "efficacy paragraphs",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://oncologynews.com.au/cancer-drug-news/fda-approves-cabozantinib-for-adults-and-paediatric-patients-12-years-of-age-and-older-with-pnet-and-epnet/",
                ),
            ),
        ),
        Result(
            id=ResultId("cabinet-survival-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=40),
                Estimate(arm="pancreatic-placebo", value=31.1),
            ),
            note="Not statistically significant.",
            cites=(
                Cite(
                    sources.TARGETED_ONCOLOGY_CABINET, "key themes", Seen.SECONDARY, on="2026-11-23"
                ),
            ),
        ),
    ),
    summary=(
        "Cabozantinib lengthened progression-free survival in pancreatic and in extrapancreatic "
        "NET; journal and FDA print different figures."
    ),
    cites=(_CHAN_2024_NEJM,),
    reviewed="2026-11-23",
)

VANDETANIB_MEDULLARY_THYROID: Final = Study(
    id=StudyId("vandetanib-medullary-thyroid"),
    name="Vandetanib in medullary thyroid carcinoma",
    registry_ids=("NCT00410761",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="vandetanib", name="vandetanib"),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("vandetanib-medullary-thyroid-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="vandetanib", value=30.5),
                Estimate(arm="placebo", value=19.3),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.46,
                arms=("vandetanib", "placebo"),
                interval=ConfidenceInterval(low=0.31, high=0.69, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note="The vandetanib median is an estimate.",
            cites=(_PDQ_THYROID_2025,),
        ),
    ),
    summary=(
        "Vandetanib lengthened progression-free survival of medullary thyroid carcinoma, as "
        "summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025,),
    reviewed="2026-11-23",
)

EXAM: Final = Study(
    id=StudyId("exam"),
    name="EXAM",
    registry_ids=("NCT00704730",),
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="cabozantinib", name="cabozantinib", regimen=regimens.CABOZANTINIB_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("exam-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="cabozantinib", value=11.2),
                Estimate(arm="placebo", value=4.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.28,
                arms=("cabozantinib", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.4, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note="Called estimated medians there.",
            cites=(_PDQ_THYROID_2025_2,),
        ),
    ),
    summary=(
        "Cabozantinib lengthened progression-free survival of medullary thyroid carcinoma, as "
        "summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025_2,),
    reviewed="2026-11-23",
)

LIBRETTO_001_MEDULLARY_THYROID: Final = Study(
    id=StudyId("libretto-001-medullary-thyroid"),
    name="LIBRETTO-001, medullary thyroid carcinoma",
    registry_ids=("NCT03157128",),
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="pretreated", name="selpercatinib after vandetanib or cabozantinib"),
        Arm(key="naive", name="selpercatinib, not pretreated so"),
    ),
    results=(
        Result(
            id=ResultId("libretto-001-medullary-thyroid-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pretreated",
                    value=69,
                    interval=ConfidenceInterval(low=55, high=81, level_percent=95),
                ),
                Estimate(
                    arm="naive",
                    value=73,
                    interval=ConfidenceInterval(low=62, high=82, level_percent=95),
                ),
            ),
            cites=(_PDQ_THYROID_2025_3,),
        ),
    ),
    summary="Selpercatinib before and after vandetanib or cabozantinib, as summarized by PDQ.",
    cites=(_PDQ_THYROID_2025_3,),
    reviewed="2026-11-23",
)

SELPERCATINIB_PHASE_3: Final = Study(
    id=StudyId("selpercatinib-phase-3"),
    name="Selpercatinib against cabozantinib or vandetanib",
    registry_ids=("NCT04211337",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="selpercatinib", name="selpercatinib"),
        Arm(key="control", name="cabozantinib or vandetanib"),
    ),
    results=(
        Result(
            id=ResultId("selpercatinib-phase-3-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="selpercatinib", value=NoNumber.NOT_REACHED),
                Estimate(
                    arm="control",
                    value=16.8,
                    interval=ConfidenceInterval(low=12.2, high=25.1, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.28,
                arms=("selpercatinib", "control"),
                interval=ConfidenceInterval(low=0.16, high=0.48, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_PDQ_THYROID_2025_4,),
        ),
    ),
    summary=(
        "Selpercatinib lengthened progression-free survival against cabozantinib or vandetanib in "
        "medullary thyroid carcinoma, as summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025_4,),
    reviewed="2026-11-23",
)
