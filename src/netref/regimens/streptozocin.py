"""Regimens on a streptozocin backbone."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    DoseRole,
    Interval,
    Per,
    Phase,
    Regimen,
    RegimenId,
    Region,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Titration,
    Unit,
    days,
)

_COMBINATIONS = Cite(sources.FOUNDING_PAGE, "list of combinations", Seen.DOCUMENT, on="2026-11-23")
_SEQTOR = Cite(sources.SEQTOR_HRA_SUMMARY, "research summary", Seen.DOCUMENT, on="2026-11-23")
_UK_LABEL = Cite(
    sources.ZANOSAR_UK_LABEL,
    "section 4.2, posology",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.rxreasoner.com/monographs/zanosar/usage",
)
_UK_LABEL_INFUSION = Cite(
    sources.ZANOSAR_UK_LABEL,
    "section 4.2, method of administration (copy of a European text that names no country)",
    Seen.COPY,
    on="2026-11-23",
    via="https://scholarsinmedicine.com/resources/drugs/355",
)
_US_LABEL_ROUTE = Cite(
    sources.ZANOSAR_US_LABEL,
    "section Dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://optic.convoke.bio/document/220479",
)

STREPTOZOCIN_FLUOROURACIL: Final = Regimen(
    id=RegimenId("streptozocin-fluorouracil"),
    name="streptozocin plus fluorouracil",
    acronyms=("STZ-5FU",),
    names=("5-FU plus streptozocin", "streptozocin plus 5-FU"),
    drugs=(drugs.STREPTOZOCIN, drugs.FLUOROURACIL),
    schedules=(
        Schedule(
            id=ScheduleId("streptozocin-fluorouracil-seqtor-moertel"),
            name="Moertel, every 6 weeks (SEQTOR)",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=42,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(0.5, Unit.G_PER_M2),
                            days=days(1, 5),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            days=days(1, 5),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "number of cycles"),
            cites=(_SEQTOR,),
        ),
        Schedule(
            id=ScheduleId("streptozocin-fluorouracil-seqtor-uppsala"),
            name="Uppsala, every 3 weeks (SEQTOR)",
            phases=(
                Phase(
                    name="first course",
                    cycle_days=21,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(0.5, Unit.G_PER_M2),
                            days=days(1, 5),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            days=days(1, 3),
                        ),
                    ),
                ),
                Phase(
                    name="later courses",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1, Unit.G_PER_M2),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "infusion times",
                "number of cycles",
                "interval between the first and the second course",
            ),
            note=(
                "Fluorouracil on 3 days only in the first course: no second source for this was "
                "seen."
            ),
            cites=(_SEQTOR,),
        ),
        Schedule(
            id=ScheduleId("streptozocin-fluorouracil-uk-label-six-weekly"),
            name="UK label, every 6 weeks",
            region=Region.UK,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=42,
                    until=(StopRule.MAXIMUM_BENEFIT, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(500, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                            duration_minutes=Interval(30, 240),
                        ),
                        Dose(drug=drugs.FLUOROURACIL, amount=None, days=()),
                    ),
                ),
            ),
            left_open=("fluorouracil: dose, route and days",),
            note=(
                "Dose escalation is not recommended. No single dose above 1,500 mg/m2 because of "
                "renal toxicity. Hyperhydration is required."
            ),
            cites=(_UK_LABEL, _UK_LABEL_INFUSION),
        ),
        Schedule(
            id=ScheduleId("streptozocin-fluorouracil-uk-label-three-weekly"),
            name="UK label, every 3 weeks",
            region=Region.UK,
            phases=(
                Phase(
                    name="first cycle",
                    cycle_days=21,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(500, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                            duration_minutes=Interval(30, 240),
                        ),
                        Dose(drug=drugs.FLUOROURACIL, amount=None, days=()),
                    ),
                ),
                Phase(
                    name="later cycles",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            cap=Amount(1500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(30, 240),
                        ),
                        Dose(drug=drugs.FLUOROURACIL, amount=None, days=()),
                    ),
                ),
            ),
            left_open=(
                "fluorouracil: dose, route and days",
                "number of cycles",
                "length of the first cycle (taken from the name of the schedule)",
            ),
            note=(
                "Later doses: 1,000 mg/m2 every third week is read as one dose a cycle. No single "
                "dose above 1,500 mg/m2 because of renal toxicity. Hyperhydration is required."
            ),
            cites=(
                _UK_LABEL,
                _UK_LABEL_INFUSION,
                Cite(
                    sources.ZANOSAR_FR_LABEL,
                    "posology",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://posos.co/app/medicaments/v/streptozocine-1-g-poudre-pour-solution-%C3%A0-diluer-pour-perfusion-mv00004604",
                ),
            ),
        ),
    ),
    summary="Streptozocin with fluorouracil, mostly for pancreatic neuroendocrine tumors.",
    cites=(_COMBINATIONS, _SEQTOR),
    reviewed="2026-11-23",
)

DOXORUBICIN_STREPTOZOCIN: Final = Regimen(
    id=RegimenId("doxorubicin-streptozocin"),
    name="doxorubicin plus streptozocin",
    names=("streptozocin plus doxorubicin",),
    drugs=(drugs.DOXORUBICIN, drugs.STREPTOZOCIN),
    summary=(
        "Doxorubicin with streptozocin for islet-cell carcinoma. No schedule is stored: no "
        "citable source that was seen prints its doses for neuroendocrine tumors."
    ),
    unseen=(
        "a citable source that prints its doses for neuroendocrine tumors; two dose "
        "calculators that do contradict each other, and a schedule of the same two drugs in "
        "hepatocellular carcinoma is another treatment"
    ),
    cites=(
        _COMBINATIONS,
        Cite(
            sources.MOERTEL_1992_NEJM,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-23",
            via="https://suppr.wilddata.cn/browses/detail/pubmed/1310159",
        ),
    ),
    reviewed="2026-11-23",
)

FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN: Final = Regimen(
    id=RegimenId("fluorouracil-doxorubicin-streptozocin"),
    name="fluorouracil plus doxorubicin plus streptozocin",
    acronyms=("FAS",),
    names=("5-FU plus doxorubicin plus streptozocin",),
    drugs=(drugs.FLUOROURACIL, drugs.DOXORUBICIN, drugs.STREPTOZOCIN),
    schedules=(
        Schedule(
            id=ScheduleId("fluorouracil-doxorubicin-streptozocin-fas-cohort"),
            name="MD Anderson cohort 1992 to 2013",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                        ),
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                        ),
                        Dose(
                            drug=drugs.DOXORUBICIN,
                            amount=Amount(40, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "infusion times of streptozocin and doxorubicin",
                "number of cycles",
            ),
            note="Fluorouracil is given as a bolus.",
            cites=(
                Cite(
                    sources.FAS_COHORT_ABSTRACT,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.physiciansweekly.com/fas-and-subsequent-therapies-in-pancreatic-neuroendocrine-tumors/",
                ),
            ),
        ),
    ),
    summary="Three drugs given together for pancreatic neuroendocrine tumors; not FAP.",
    unseen="the paper of 2004 on it",
    cites=(
        _COMBINATIONS,
        Cite(
            sources.FAS_COHORT_ABSTRACT,
            "abstract, title and methods",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.physiciansweekly.com/fas-and-subsequent-therapies-in-pancreatic-neuroendocrine-tumors/",
        ),
    ),
    reviewed="2026-11-23",
)

STREPTOZOCIN_FLUOROURACIL_LEUCOVORIN: Final = Regimen(
    id=RegimenId("streptozocin-fluorouracil-leucovorin"),
    name="streptozocin plus fluorouracil and leucovorin",
    drugs=(drugs.STREPTOZOCIN, drugs.FLUOROURACIL, drugs.LEUCOVORIN),
    schedules=(
        Schedule(
            id=ScheduleId("streptozocin-fluorouracil-leucovorin-uptodate"),
            name="UpToDate, gastrointestinal NET (off-label)",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    cycles=Interval(3, 6),
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                        Dose(drug=drugs.FLUOROURACIL, amount=None, days=()),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=None,
                            days=(),
                            role=DoseRole.MODULATION,
                        ),
                    ),
                ),
            ),
            left_open=(
                "fluorouracil and leucovorin: dose, route and days",
                "the study behind the dose",
            ),
            note="Three cycles; without progression up to six in all.",
            cites=(
                Cite(
                    sources.UPTODATE_STREPTOZOCIN,
                    "dosing, gastrointestinal neuroendocrine tumors (off-label use)",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://medilib.ir/uptodate/show/9949",
                ),
            ),
        ),
    ),
    summary="Streptozocin with leucovorin-modulated fluorouracil.",
    cites=(
        Cite(
            sources.INFUSIONAL_FU_STREPTOZOCIN_BJC,
            "abstract",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)

FLUOROURACIL_CISPLATIN_STREPTOZOCIN: Final = Regimen(
    id=RegimenId("fluorouracil-cisplatin-streptozocin"),
    name="fluorouracil plus cisplatin plus streptozocin",
    acronyms=("FCiSt",),
    drugs=(drugs.FLUOROURACIL, drugs.CISPLATIN, drugs.STREPTOZOCIN),
    schedules=(
        Schedule(
            id=ScheduleId("fluorouracil-cisplatin-streptozocin-turner-2010"),
            name="Turner 2010",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    cycles=Interval(None, 6),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(500, Unit.MG_PER_M2),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(70, Unit.MG_PER_M2),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=("days of the cycle", "routes", "infusion times"),
            cites=(
                Cite(
                    sources.TURNER_2010_BJC,
                    "abstract, method",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cites=(Cite(sources.TURNER_2010_BJC, "abstract, method", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)

_NET01 = Cite(sources.NET01_2014_EJC, "abstract, methods", Seen.DOCUMENT, on="2026-11-23")

CAPECITABINE_STREPTOZOCIN: Final = Regimen(
    id=RegimenId("capecitabine-streptozocin"),
    name="capecitabine plus streptozocin",
    acronyms=("CapStrep",),
    drugs=(drugs.CAPECITABINE, drugs.STREPTOZOCIN),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-streptozocin-net01"),
            name="NET01, without cisplatin",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(625, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=(),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1, Unit.G_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("days of capecitabine", "number of cycles", "infusion time"),
            cites=(_NET01,),
        ),
    ),
    cites=(_NET01,),
    reviewed="2026-11-23",
)

CAPECITABINE_STREPTOZOCIN_CISPLATIN: Final = Regimen(
    id=RegimenId("capecitabine-streptozocin-cisplatin"),
    name="capecitabine plus streptozocin plus cisplatin",
    acronyms=("CapStrepCis",),
    drugs=(drugs.CAPECITABINE, drugs.STREPTOZOCIN, drugs.CISPLATIN),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-streptozocin-cisplatin-net01"),
            name="NET01, with cisplatin",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(625, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=(),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1, Unit.G_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(70, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("days of capecitabine", "number of cycles", "infusion times"),
            cites=(_NET01,),
        ),
    ),
    cites=(_NET01,),
    reviewed="2026-11-23",
)

STREPTOZOCIN_MONOTHERAPY: Final = Regimen(
    id=RegimenId("streptozocin-monotherapy"),
    name="streptozocin monotherapy",
    drugs=(drugs.STREPTOZOCIN,),
    schedules=(
        Schedule(
            id=ScheduleId("streptozocin-monotherapy-us-label-daily"),
            name="US label, daily schedule",
            region=Region.US,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=42,
                    until=(StopRule.MAXIMUM_BENEFIT, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(500, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time",),
            note=(
                "Dose escalation is not recommended. Rapid injection, short or prolonged infusion."
            ),
            cites=(
                Cite(
                    sources.ZANOSAR_US_LABEL,
                    "section Dosage and Administration, daily schedule",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.rxlist.com/zanosar-drug/indications-dosage.htm",
                ),
                _US_LABEL_ROUTE,
            ),
        ),
        Schedule(
            id=ScheduleId("streptozocin-monotherapy-us-label-weekly"),
            name="US label, weekly schedule",
            region=Region.US,
            phases=(
                Phase(
                    name="first two courses",
                    cycle_days=7,
                    cycles=2,
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            cap=Amount(1500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="later courses",
                    cycle_days=7,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=None,
                            cap=Amount(1500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "infusion time",
                "dose of the later courses, other than its limit",
                "duration of treatment",
            ),
            note=(
                "A single dose above 1,500 mg/m2 may cause azotemia. Rapid injection, short or "
                "prolonged infusion."
            ),
            cites=(
                Cite(
                    sources.ZANOSAR_US_LABEL,
                    "section Dosage and Administration, weekly schedule",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.rxlist.com/zanosar-drug/indications-dosage.htm",
                ),
                _US_LABEL_ROUTE,
            ),
        ),
        Schedule(
            id=ScheduleId("streptozocin-monotherapy-jp-label-five-day"),
            name="Japanese label, 5 consecutive days",
            region=Region.JP,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=42,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=days(1, 5),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles"),
            note="Five days of drip infusion, then 37 days without.",
            cites=(
                Cite(
                    sources.ZANOSAR_JP_LABEL,
                    "section 6 (1)",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://data-index.co.jp/medsearch/ethicaldrugs/searchresult/detail/?trk_toroku_code=4219406D1026",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("streptozocin-monotherapy-jp-label-weekly"),
            name="Japanese label, weekly",
            region=Region.JP,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=7,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.STREPTOZOCIN,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            cap=Amount(1500, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.STREPTOZOCIN,
                            trigger="the patient's condition",
                            maximum=Amount(1500, Unit.MG_PER_M2),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles", "size of a step"),
            cites=(
                Cite(
                    sources.ZANOSAR_JP_LABEL,
                    "section 6 (2)",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://di.m3.com/medicines/13127",
                ),
            ),
        ),
    ),
    summary="Streptozocin alone, as labels without a partner drug give it.",
    cites=(_US_LABEL_ROUTE,),
    reviewed="2026-11-23",
)
