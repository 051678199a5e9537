"""Regimens of targeted drugs."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Criteria,
    Dose,
    Interval,
    Phase,
    Regimen,
    RegimenId,
    Region,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Unit,
    days,
)

_AFINITOR = Cite(sources.AFINITOR_US_LABEL_2012, "section 2.1", Seen.DOCUMENT, on="2026-11-23")
_SUTENT = Cite(
    sources.SUTENT_US_LABEL_OLD,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.120ty.net/bencandy.php?aid=3215&fid=134&page=3",
)
_CABOMETYX = Cite(
    sources.CABOMETYX_US_LABEL,
    "dosage, as quoted in a news report",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://newshealth.biz/health-news/fda-oks-cabozantinib-for-pancreatic-neuroendocrine-tumors",
)

EVEROLIMUS_MONOTHERAPY: Final = Regimen(
    id=RegimenId("everolimus-monotherapy"),
    name="everolimus monotherapy",
    drugs=(drugs.EVEROLIMUS,),
    schedules=(
        Schedule(
            id=ScheduleId("everolimus-monotherapy-us-label"),
            name="US label 2012, pancreatic NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("route", "duration of treatment"),
            note="With or without food. Read in the highlights of 3/2012, not in a current label.",
            cites=(_AFINITOR,),
        ),
        Schedule(
            id=ScheduleId("everolimus-monotherapy-seqtor"),
            name="SEQTOR",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.UNACCEPTABLE_TOXICITY,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            days=days(1, 28),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note="For as long as a clinical benefit is seen.",
            cites=(
                Cite(
                    sources.SEQTOR_HRA_SUMMARY,
                    "research summary",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    summary="Everolimus alone, every day.",
    cites=(_AFINITOR,),
    reviewed="2026-11-23",
)

SUNITINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("sunitinib-monotherapy"),
    name="sunitinib monotherapy",
    drugs=(drugs.SUNITINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("sunitinib-monotherapy-us-label"),
            name="US label, pancreatic NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SUNITINIB,
                            amount=Amount(37.5, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment", "steps of the dose"),
            note="Without a scheduled time off treatment.",
            cites=(_SUTENT,),
        ),
    ),
    summary="Sunitinib alone, every day.",
    cites=(_SUTENT,),
    reviewed="2026-11-23",
)

CABOZANTINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("cabozantinib-monotherapy"),
    name="cabozantinib monotherapy",
    drugs=(drugs.CABOZANTINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("cabozantinib-monotherapy-us-label"),
            name="US label, NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.CABOZANTINIB,
                            amount=Amount(60, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(12),
                                    other="weight of at least 40 kg",
                                ),
                            ),
                        ),
                        Dose(
                            drug=drugs.CABOZANTINIB,
                            amount=Amount(40, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(12),
                                    other="pediatric patient, weight below 40 kg",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note=(
                "60 mg for adults and children from 12 years of at least 40 kg, 40 mg for children "
                "from 12 years below 40 kg: never both. The dose of the tablets; capsules "
                "(Cometriq) are another product."
            ),
            cites=(_CABOMETYX,),
        ),
    ),
    summary="Cabozantinib tablets alone, every day.",
    cites=(_CABOMETYX,),
    reviewed="2026-11-23",
)
