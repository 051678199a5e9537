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
_FDE = Cite(
    sources.BAJETTA_1998_FDE,
    "abstract, background",
    Seen.COPY,
    on="2026-11-26",
    via="https://iris.hunimed.eu/handle/11699/3493",
)
_CVD = Cite(
    sources.HUANG_2008_CANCER,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://peeref.com/works/7916252",
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

FLUOROURACIL_DACARBAZINE_EPIRUBICIN: Final = Regimen(
    id=RegimenId("fluorouracil-dacarbazine-epirubicin"),
    name="fluorouracil plus dacarbazine plus epirubicin",
    names=("5-FU plus dacarbazine plus epirubicin", "FDE regimen"),
    drugs=(drugs.FLUOROURACIL, drugs.DACARBAZINE, drugs.EPIRUBICIN),
    schedules=(
        Schedule(
            id=ScheduleId("fluorouracil-dacarbazine-epirubicin-intensified"),
            name="intensified schedule, trial of 30 patients",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.EPIRUBICIN,
                            amount=Amount(30, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("infusion times", "number of cycles"),
            note="The doses of the earlier, weaker regimen were not seen.",
            cites=(_FDE,),
        ),
    ),
    cites=(_FDE,),
    reviewed="2026-11-26",
)

CYCLOPHOSPHAMIDE_VINCRISTINE_DACARBAZINE: Final = Regimen(
    id=RegimenId("cyclophosphamide-vincristine-dacarbazine"),
    name="cyclophosphamide plus vincristine plus dacarbazine",
    acronyms=("CVD",),
    drugs=(drugs.CYCLOPHOSPHAMIDE, drugs.VINCRISTINE, drugs.DACARBAZINE),
    schedules=(
        Schedule(
            id=ScheduleId("cyclophosphamide-vincristine-dacarbazine-huang-2008"),
            name="Huang 2008 (NIH), pheochromocytoma and paraganglioma",
            phases=(
                Phase(
                    name="every cycle",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CYCLOPHOSPHAMIDE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.VINCRISTINE,
                            amount=Amount(1.4, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.DACARBAZINE,
                            amount=Amount(600, Unit.MG_PER_M2),
                            days=(1, 2),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "infusion times",
                "number of cycles",
                "a cap on the vincristine dose",
            ),
            note=(
                "Every 21 to 28 days, after symptoms of catecholamine excess have been controlled."
            ),
            cites=(_CVD,),
        ),
    ),
    summary="For metastatic pheochromocytoma and paraganglioma.",
    cites=(_CVD,),
    reviewed="2026-11-26",
)
