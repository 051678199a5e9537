"""Regimens on a dacarbazine backbone."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    Interval,
    Per,
    Phase,
    Regimen,
    RegimenId,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Unit,
    days,
)

_TAIWAN = Cite(
    sources.DACARBAZINE_TAIWAN_2018_JCMA,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/29287706/",
)
_JAPAN = Cite(
    sources.DACARBAZINE_JAPAN_2012, "patients and methods", Seen.DOCUMENT, on="2026-11-23"
)
_MUELLER = Cite(
    sources.MUELLER_2016_BMC_CANCER, "abstract, methods", Seen.DOCUMENT, on="2026-11-23"
)

DACARBAZINE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("dacarbazine-monotherapy"),
    name="dacarbazine monotherapy",
    drugs=(drugs.DACARBAZINE,),
    schedules=(
        Schedule(
            id=ScheduleId("dacarbazine-monotherapy-mueller-2016"),
            name="Mueller 2016, low dose",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(650, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(60, 60),
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles",),
            cites=(_MUELLER,),
        ),
        Schedule(
            id=ScheduleId("dacarbazine-monotherapy-ecog"),
            name="ECOG study in pancreatic NET, as cited by others",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(850, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles"),
            note="Seen only in two papers that cite the study; the study itself was not seen.",
            cites=(
                Cite(
                    sources.MUELLER_2016_BMC_CANCER,
                    "background, citing its reference 6",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://link.springer.com/10.1186/s12885-016-2642-1",
                ),
                Cite(
                    sources.DACARBAZINE_JAPAN_2012,
                    "background",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://insights.ovid.com/anonc/201210008/00002352-201210008-00617",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("dacarbazine-monotherapy-japan-five-day"),
            name="Japanese series 2012, 5 days",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles"),
            cites=(_JAPAN,),
        ),
        Schedule(
            id=ScheduleId("dacarbazine-monotherapy-japan-four-day"),
            name="Japanese series 2012, 4 days",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(250, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=days(1, 4),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles"),
            cites=(_JAPAN,),
        ),
        Schedule(
            id=ScheduleId("dacarbazine-monotherapy-taiwan"),
            name="Taiwan series 2018",
            phases=(
                Phase(
                    name="every cycle",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(250, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("route", "number of cycles"),
            note="Every 3 to 4 weeks, for 3 days.",
            cites=(_TAIWAN,),
        ),
    ),
    summary="Dacarbazine alone.",
    cites=(_MUELLER,),
    reviewed="2026-11-23",
)

FLUOROURACIL_DACARBAZINE: Final = Regimen(
    id=RegimenId("fluorouracil-dacarbazine"),
    name="fluorouracil plus dacarbazine",
    acronyms=("5FU-DTIC",),
    names=("5-fluorouracil plus dacarbazine",),
    drugs=(drugs.FLUOROURACIL, drugs.DACARBAZINE),
    schedules=(
        Schedule(
            id=ScheduleId("fluorouracil-dacarbazine-taiwan"),
            name="Taiwan series 2018",
            phases=(
                Phase(
                    name="every cycle",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(500, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "number of cycles"),
            note="Every 3 to 4 weeks, for 3 days.",
            cites=(_TAIWAN,),
        ),
    ),
    cites=(
        _TAIWAN,
        Cite(
            sources.TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY,
            "abstract, results",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
