"""Regimens of immune checkpoint inhibitors without chemotherapy."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    Phase,
    Regimen,
    RegimenId,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Unit,
)

_DART = Cite(
    sources.DART_PANCREATIC_2025,
    "abstract, experimental design",
    Seen.COPY,
    on="2026-11-23",
    via="https://digitalcommons.library.tmc.edu/uthgsbs_docs/4202",
)
_CA209_538 = Cite(sources.KLEIN_2020_CCR, "abstract, methods", Seen.DOCUMENT, on="2026-11-23")
_KEYNOTE_158 = Cite(sources.STROSBERG_2020, "abstract", Seen.DOCUMENT, on="2026-11-23")

NIVOLUMAB_IPILIMUMAB: Final = Regimen(
    id=RegimenId("nivolumab-ipilimumab"),
    name="nivolumab plus ipilimumab",
    names=("ipilimumab plus nivolumab",),
    drugs=(drugs.NIVOLUMAB, drugs.IPILIMUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("nivolumab-ipilimumab-dart"),
            name="DART (SWOG S1609)",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=42,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.IPILIMUMAB,
                            amount=Amount(1, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(240, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1, 15, 29),
                        ),
                    ),
                ),
            ),
            left_open=("infusion times", "duration of treatment", "order of the drugs"),
            note="Ipilimumab every 6 weeks, nivolumab every 2 weeks.",
            cites=(_DART,),
        ),
        Schedule(
            id=ScheduleId("nivolumab-ipilimumab-ca209-538"),
            name="CA209-538",
            phases=(
                Phase(
                    name="four doses of both",
                    cycle_days=21,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(3, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.IPILIMUMAB,
                            amount=Amount(1, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="nivolumab alone",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(3, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "what ends treatment before 96 weeks"),
            note="For up to 96 weeks.",
            cites=(_CA209_538,),
        ),
    ),
    cites=(_CA209_538,),
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("pembrolizumab-monotherapy"),
    name="pembrolizumab monotherapy",
    drugs=(drugs.PEMBROLIZUMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("pembrolizumab-monotherapy-keynote-158"),
            name="KEYNOTE-158",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                        StopRule.WITHDRAWAL,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.PEMBROLIZUMAB,
                            amount=Amount(200, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "infusion time"),
            note="For 2 years at most.",
            cites=(_KEYNOTE_158,),
        ),
    ),
    cites=(_KEYNOTE_158,),
    reviewed="2026-11-23",
)

SPARTALIZUMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("spartalizumab-monotherapy"),
    name="spartalizumab monotherapy",
    drugs=(drugs.SPARTALIZUMAB,),
    summary="No schedule is stored: the words kept from its trial do not print the dose.",
    cites=(
        Cite(
            sources.YAO_2021,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://ablesci.com/scholar/paper?id=r2an0jBq8",
        ),
    ),
    reviewed="2026-11-23",
)
