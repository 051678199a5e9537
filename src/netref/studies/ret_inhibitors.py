"""Studies of vandetanib and selpercatinib."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Arm,
    Cite,
    ConfidenceInterval,
    Criteria,
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
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_PDQ_THYROID_2025 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Vandetanib",
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

VANDETANIB_MEDULLARY_THYROID: Final = Study(
    id=StudyId("vandetanib-medullary-thyroid"),
    name="Vandetanib in medullary thyroid carcinoma",
    registry_ids=("NCT00410761",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="vandetanib", name="vandetanib", regimen=regimens.VANDETANIB_MONOTHERAPY),
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

LIBRETTO_001_MEDULLARY_THYROID: Final = Study(
    id=StudyId("libretto-001-medullary-thyroid"),
    name="LIBRETTO-001, medullary thyroid carcinoma",
    registry_ids=("NCT03157128",),
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(
            key="pretreated",
            name="selpercatinib after vandetanib or cabozantinib",
            regimen=regimens.SELPERCATINIB_MONOTHERAPY,
        ),
        Arm(
            key="naive",
            name="selpercatinib, not pretreated so",
            regimen=regimens.SELPERCATINIB_MONOTHERAPY,
        ),
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
        Arm(key="selpercatinib", name="selpercatinib", regimen=regimens.SELPERCATINIB_MONOTHERAPY),
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
