"""Cytotoxic drugs given alone that have no backbone file of their own."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    Interval,
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

_OLSEN = Cite(
    sources.OLSEN_2014_J_CANCER, "abstract, material and methods", Seen.DOCUMENT, on="2026-11-26"
)
_AMRUBICIN_2011 = Cite(
    sources.CCP_2011_AMRUBICIN,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 21461890",
)
_AMRUBICIN_2016 = Cite(
    sources.AMRUBICIN_2016_ANTI_CANCER_DRUGS, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_LURBINECTEDIN = Cite(
    sources.LONGO_MUNOZ_LURBINECTEDIN,
    "abstract, patients and methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://ichgcp.net/fi/clinical-trials-registry/publications/61983-lurbinectedin-in-patients-with-pretreated-neuroendocrine-tumours-results-from-a-phase-ii-basket",
)
_PEMETREXED = Cite(
    sources.CHAN_PEMETREXED_CCP,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://link.springer.com/article/10.1007%2Fs00280-010-1248-6",
)
_GEMCITABINE = Cite(
    sources.GEMCITABINE_2004_CANCER,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 15329900",
)

TOPOTECAN_MONOTHERAPY: Final = Regimen(
    id=RegimenId("topotecan-monotherapy"),
    name="topotecan monotherapy",
    drugs=(drugs.TOPOTECAN,),
    schedules=(
        Schedule(
            id=ScheduleId("topotecan-monotherapy-olsen-2014"),
            name="Copenhagen series 2014, oral",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TOPOTECAN,
                            amount=Amount(2.3, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 5),
                        ),
                    ),
                ),
            ),
            left_open=("times a day", "number of cycles"),
            note=(
                "Neuroendocrine carcinoma (Ki-67 above 20 %) after carboplatin and etoposide; none "
                "of 22 patients responded."
            ),
            cites=(_OLSEN,),
        ),
    ),
    cites=(_OLSEN,),
    reviewed="2026-11-26",
)

AMRUBICIN_MONOTHERAPY: Final = Regimen(
    id=RegimenId("amrubicin-monotherapy"),
    name="amrubicin monotherapy",
    drugs=(drugs.AMRUBICIN,),
    schedules=(
        Schedule(
            id=ScheduleId("amrubicin-monotherapy-2011"),
            name="five cases 2011, every 3 weeks",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.AMRUBICIN,
                            amount=Amount(35, Unit.MG_PER_M2, 40),
                            route=Route.INTRAVENOUS,
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles"),
            cites=(_AMRUBICIN_2011,),
        ),
        Schedule(
            id=ScheduleId("amrubicin-monotherapy-2016"),
            name="National Cancer Center Hospital 2016",
            phases=(
                Phase(
                    name="every cycle",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.AMRUBICIN,
                            amount=Amount(30, Unit.MG_PER_M2, 45),
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("route", "infusion time", "number of cycles"),
            note="Every 3 to 4 weeks.",
            cites=(_AMRUBICIN_2016,),
        ),
    ),
    summary="Amrubicin after platinum in gastrointestinal neuroendocrine carcinoma.",
    cites=(_AMRUBICIN_2011, _AMRUBICIN_2016),
    reviewed="2026-11-26",
)

LURBINECTEDIN_MONOTHERAPY: Final = Regimen(
    id=RegimenId("lurbinectedin-monotherapy"),
    name="lurbinectedin monotherapy",
    drugs=(drugs.LURBINECTEDIN,),
    schedules=(
        Schedule(
            id=ScheduleId("lurbinectedin-monotherapy-basket"),
            name="phase II basket study, pretreated NET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LURBINECTEDIN,
                            amount=Amount(3.2, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(60, 60),
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles",),
            note="Second or third line; 2 of 31 patients responded.",
            cites=(_LURBINECTEDIN,),
        ),
    ),
    cites=(_LURBINECTEDIN,),
    reviewed="2026-11-26",
)

PEMETREXED_MONOTHERAPY: Final = Regimen(
    id=RegimenId("pemetrexed-monotherapy"),
    name="pemetrexed monotherapy",
    drugs=(drugs.PEMETREXED,),
    schedules=(
        Schedule(
            id=ScheduleId("pemetrexed-monotherapy-chan"),
            name="Chan, phase II",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.PEMETREXED,
                            amount=Amount(500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "infusion time",
                "number of cycles",
                "doses of folic acid, vitamin B12 and dexamethasone",
            ),
            note=(
                "With folic acid, vitamin B12 and, around the infusion, dexamethasone. Accrual "
                "ended early because no tumor responded during the study."
            ),
            cites=(_PEMETREXED,),
        ),
    ),
    summary="Tried in advanced neuroendocrine tumors and found without significant activity.",
    cites=(_PEMETREXED,),
    reviewed="2026-11-26",
)

GEMCITABINE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("gemcitabine-monotherapy"),
    name="gemcitabine monotherapy",
    drugs=(drugs.GEMCITABINE,),
    summary=(
        "Gemcitabine on a weekly schedule, tried in 18 patients without a response. No schedule "
        "is stored: the abstract prints no dose."
    ),
    cites=(_GEMCITABINE,),
    reviewed="2026-11-26",
)
