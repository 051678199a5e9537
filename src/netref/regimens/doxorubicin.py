"""Regimens on a doxorubicin backbone without streptozocin; with it, see `streptozocin`."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Criteria,
    Dose,
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

_FAP = Cite(
    sources.FAP_1991_EJC,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/1660291",
)
_E1281 = Cite(
    sources.HEMONC_NEUROENDOCRINE_2024,
    "doxorubicin and fluorouracil, regimen of Sun 2005",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://hemonc.org/w/index.php?title=Neuroendocrine_tumor&mobileaction=toggle_view_mobile",
)
_ADOC = Cite(
    sources.ERR_THYMIC_TUMORS_TABLE,
    "table 5, on Fornasiero",
    Seen.DOCUMENT,
    on="2026-11-26",
)

FLUOROURACIL_DOXORUBICIN_CISPLATIN: Final = Regimen(
    id=RegimenId("fluorouracil-doxorubicin-cisplatin"),
    name="fluorouracil plus doxorubicin plus cisplatin",
    drugs=(drugs.FLUOROURACIL, drugs.DOXORUBICIN, drugs.CISPLATIN),
    schedules=(
        Schedule(
            id=ScheduleId("fluorouracil-doxorubicin-cisplatin-1991"),
            name="phase II trial 1991",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.DOXORUBICIN,
                            amount=Amount(50, Unit.MG_PER_M2),
                            days=(2,),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(90, Unit.MG_PER_M2),
                            days=(2,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "infusion times",
                "number of cycles",
                "which 3 days of fluorouracil (read as days 1 to 3)",
            ),
            cites=(_FAP,),
        ),
    ),
    summary="Three drugs with cisplatin in the place of streptozocin; not FAS.",
    cites=(_FAP,),
    reviewed="2026-11-23",
)

DOXORUBICIN_FLUOROURACIL: Final = Regimen(
    id=RegimenId("doxorubicin-fluorouracil"),
    name="doxorubicin plus fluorouracil",
    drugs=(drugs.DOXORUBICIN, drugs.FLUOROURACIL),
    schedules=(
        Schedule(
            id=ScheduleId("doxorubicin-fluorouracil-e1281"),
            name="E1281 (Sun 2005), as listed by HemOnc",
            phases=(
                Phase(
                    name="every cycle",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DOXORUBICIN,
                            amount=Amount(40, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            when=(Criteria(other="no jaundice"),),
                        ),
                        Dose(
                            drug=drugs.DOXORUBICIN,
                            amount=Amount(25, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            when=(Criteria(other="jaundice"),),
                        ),
                        Dose(drug=drugs.FLUOROURACIL, amount=None, days=()),
                    ),
                ),
            ),
            left_open=(
                "fluorouracil: dose, route and days (cut off)",
                "length of the cycle",
                "number of cycles",
            ),
            note="Doxorubicin as an intravenous push. The trial report itself was not seen.",
            cites=(_E1281,),
        ),
    ),
    cites=(_E1281,),
    reviewed="2026-11-23",
)

DOXORUBICIN_CISPLATIN_VINCRISTINE_CYCLOPHOSPHAMIDE: Final = Regimen(
    id=RegimenId("doxorubicin-cisplatin-vincristine-cyclophosphamide"),
    name="doxorubicin plus cisplatin plus vincristine plus cyclophosphamide",
    acronyms=("ADOC",),
    drugs=(drugs.DOXORUBICIN, drugs.CISPLATIN, drugs.VINCRISTINE, drugs.CYCLOPHOSPHAMIDE),
    schedules=(
        Schedule(
            id=ScheduleId("doxorubicin-cisplatin-vincristine-cyclophosphamide-thymoma"),
            name="Fornasiero, thymoma (not a neuroendocrine tumor)",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DOXORUBICIN,
                            amount=Amount(40, Unit.MG_PER_M2),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(50, Unit.MG_PER_M2),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.VINCRISTINE,
                            amount=Amount(0.6, Unit.MG_PER_M2),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CYCLOPHOSPHAMIDE,
                            amount=Amount(700, Unit.MG_PER_M2),
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=("days of the cycle", "routes", "infusion times", "number of cycles"),
            note=(
                "A retrospective series of thymoma, as a review tabulates it: no schedule for "
                "thymic neuroendocrine tumors was seen."
            ),
            cites=(_ADOC,),
        ),
    ),
    cites=(_ADOC,),
    reviewed="2026-11-26",
)
