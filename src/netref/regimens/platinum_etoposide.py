"""Regimens on a platinum backbone: with etoposide, or irinotecan in its place."""

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

_EA2142 = Cite(
    sources.EADS_EA2142_ASCO_209225,
    "abstract, methods, arm B",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_TOPIC_NEC = Cite(
    sources.MORIZANE_2022,
    "abstract, interventions",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 35980649",
)
_TOPIC_NEC_IP = Cite(
    sources.MORIZANE_2022,
    "study details, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://ascopost.com/news/august-2022/etoposidecisplatin-vs-irinotecancisplatin-in-advanced-digestive-system-neuroendocrine-carcinoma",
)
_GFPC_0302 = Cite(
    sources.LE_TREUT_2013_GFPC_0302,
    "abstract, patients and methods",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.cepia.team/content/multicentre-phase-ii-study-cisplatin-etoposide-chemotherapy-advanced-large-cell",
)
_JCOG1205 = Cite(
    sources.KENMOTSU_2020_JCOG1205_1206,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://keio.elsevierpure.com/en/publications/randomized-phase-iii-study-of-irinotecan-plu-cisplatin-versus-eto",
)
_KENMOTSU_PILOT = Cite(
    sources.KENMOTSU_2014_LUNG_CANCER,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 24679951",
)
_NIHO = Cite(
    sources.NIHO_2013_JTO,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 23774385",
)
_IP_2006 = Cite(
    sources.IRINOTECAN_CISPLATIN_2006_DDS,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 16865563",
)
_NABNEC = Cite(sources.NABNEC_AGITG_ABSTRACT, "abstract", Seen.DOCUMENT, on="2026-11-23")
_NICE_NEC = Cite(
    sources.RIESCO_MARTINEZ_2024,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
)
_IMPOWER133 = Cite(
    sources.ASCO_POST_2019_ATEZOLIZUMAB,
    "IMpower133 details",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://ascopost.com/issues/april-10-2019/fda-approves-atezolizumab-for-extensive-stage-small-cell-lung-cancer",
)

CISPLATIN_ETOPOSIDE: Final = Regimen(
    id=RegimenId("cisplatin-etoposide"),
    name="cisplatin plus etoposide",
    names=("etoposide plus cisplatin",),
    drugs=(drugs.CISPLATIN, drugs.ETOPOSIDE),
    schedules=(
        Schedule(
            id=ScheduleId("cisplatin-etoposide-mitry-1999"),
            name="Mitry 1999",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(100, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(120, 120),
                        ),
                    ),
                ),
            ),
            left_open=(
                "number of cycles",
                "whether the 2-hour infusion is meant for etoposide too",
                "which 3 days of etoposide (read as days 1 to 3)",
            ),
            note="One index copy prints an interval of 27 days; the institute's record prints 21.",
            cites=(
                Cite(
                    sources.MITRY_1999_BJC,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://pure.gustaveroussy.fr/en/publications/treatment-of-poorly-differentiated-neuroendocrine-tumours-with-et",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("cisplatin-etoposide-2001-continuous"),
            name="Cancer 2001, continuous cisplatin",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(45, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=(2, 3),
                            continuous=True,
                        ),
                    ),
                ),
            ),
            left_open=(
                "route of etoposide",
                "number of cycles",
                "which 3 days of etoposide (read as days 1 to 3)",
                "whether 45 mg/m2 is for each of the 2 days (read so)",
            ),
            cites=(
                Cite(
                    sources.CISPLATIN_ETOPOSIDE_2001_CANCER,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.uptodate.com/contents/cisplatin-drug-information/abstract-text/11571721/pubmed",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("cisplatin-etoposide-topic-nec"),
            name="TOPIC-NEC, EP arm",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(80, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "number of cycles"),
            cites=(_TOPIC_NEC,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-etoposide-ea2142"),
            name="EA2142, arm B with cisplatin",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(25, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "number of cycles"),
            cites=(_EA2142,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-etoposide-gfpc-0302"),
            name="GFPC 0302, large cell carcinoma of the lung",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(80, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "number of cycles"),
            note="The copies print mg/m22, a misprint for mg/m2.",
            cites=(_GFPC_0302,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-etoposide-jcog1205-1206"),
            name="JCOG1205/1206, adjuvant, high-grade carcinoma of the lung",
            phases=(
                Phase(
                    name="every cycle",
                    cycles=Interval(None, 4),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(80, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("length of the cycle", "routes", "infusion times"),
            note="After complete resection of stage I to IIIA high-grade neuroendocrine carcinoma.",
            cites=(_JCOG1205,),
        ),
    ),
    summary=(
        "Cisplatin with three days of etoposide for poorly differentiated carcinoma. Sources "
        "divide cisplatin differently and give 75 to 100 mg/m2 a cycle."
    ),
    cites=(_TOPIC_NEC,),
    reviewed="2026-11-23",
)

CARBOPLATIN_ETOPOSIDE: Final = Regimen(
    id=RegimenId("carboplatin-etoposide"),
    name="carboplatin plus etoposide",
    names=("etoposide plus carboplatin",),
    drugs=(drugs.CARBOPLATIN, drugs.ETOPOSIDE),
    schedules=(
        Schedule(
            id=ScheduleId("carboplatin-etoposide-ea2142"),
            name="EA2142, arm B with carboplatin",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "number of cycles"),
            cites=(_EA2142,),
        ),
        Schedule(
            id=ScheduleId("carboplatin-etoposide-nabnec"),
            name="NABNEC, control arm",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 3),
                        ),
                    ),
                ),
            ),
            left_open=("route of etoposide", "infusion times", "number of cycles"),
            cites=(_NABNEC,),
        ),
    ),
    summary="Carboplatin with three days of etoposide for poorly differentiated carcinoma.",
    cites=(_NABNEC,),
    reviewed="2026-11-23",
)

CARBOPLATIN_ETOPOSIDE_NIVOLUMAB: Final = Regimen(
    id=RegimenId("carboplatin-etoposide-nivolumab"),
    name="carboplatin plus etoposide plus nivolumab",
    drugs=(drugs.CARBOPLATIN, drugs.ETOPOSIDE, drugs.NIVOLUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("carboplatin-etoposide-nivolumab-nice-nec"),
            name="NICE-NEC",
            phases=(
                Phase(
                    name="induction",
                    cycle_days=21,
                    cycles=Interval(None, 6),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(360, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=days(1, 3),
                        ),
                    ),
                ),
                Phase(
                    name="maintenance",
                    cycle_days=28,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(480, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "infusion times",
                "route of nivolumab in maintenance",
            ),
            note="Maintenance for up to 24 months.",
            cites=(_NICE_NEC,),
        ),
    ),
    cites=(_NICE_NEC,),
    reviewed="2026-11-23",
)

CARBOPLATIN_ETOPOSIDE_ATEZOLIZUMAB: Final = Regimen(
    id=RegimenId("carboplatin-etoposide-atezolizumab"),
    name="carboplatin plus etoposide plus atezolizumab",
    drugs=(drugs.CARBOPLATIN, drugs.ETOPOSIDE, drugs.ATEZOLIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("carboplatin-etoposide-atezolizumab-impower133"),
            name="IMpower133, small cell lung cancer",
            phases=(
                Phase(
                    name="induction",
                    cycle_days=21,
                    cycles=Interval(None, 4),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.ATEZOLIZUMAB,
                            amount=Amount(1200, Unit.MG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1, 2, 3),
                        ),
                    ),
                ),
                Phase(
                    name="maintenance",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.ATEZOLIZUMAB,
                            amount=Amount(1200, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "infusion times",
                "routes of atezolizumab and carboplatin",
                "what ends maintenance",
            ),
            note=(
                "A trial in extensive-stage small cell lung cancer, not in extrapulmonary "
                "neuroendocrine carcinoma. The doses of S2012 were not seen and may differ."
            ),
            cites=(_IMPOWER133,),
        ),
    ),
    cites=(_IMPOWER133,),
    reviewed="2026-11-23",
)

CISPLATIN_IRINOTECAN: Final = Regimen(
    id=RegimenId("cisplatin-irinotecan"),
    name="cisplatin plus irinotecan",
    names=("irinotecan plus cisplatin",),
    drugs=(drugs.CISPLATIN, drugs.IRINOTECAN),
    schedules=(
        Schedule(
            id=ScheduleId("cisplatin-irinotecan-topic-nec"),
            name="TOPIC-NEC, IP arm",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1, 8, 15),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times", "number of cycles"),
            cites=(_TOPIC_NEC_IP,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-irinotecan-niho-2013"),
            name="Niho 2013, large cell carcinoma of the lung, up to four cycles",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=Interval(None, 4),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1, 8, 15),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times"),
            cites=(_NIHO,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-irinotecan-kenmotsu-2014"),
            name="Kenmotsu 2014, adjuvant, high-grade carcinoma of the lung, four cycles",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=4,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1, 8, 15),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times"),
            note="After complete resection of stage I to IIIA carcinoma.",
            cites=(_KENMOTSU_PILOT,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-irinotecan-jcog1205-1206"),
            name="JCOG1205/1206, adjuvant, high-grade carcinoma of the lung, up to four cycles",
            phases=(
                Phase(
                    name="every cycle",
                    cycles=Interval(None, 4),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1, 8, 15),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(60, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("length of the cycle", "routes", "infusion times"),
            note=(
                "After complete resection of stage I to IIIA high-grade neuroendocrine carcinoma. "
                "The comparison with etoposide and cisplatin was stopped for futility."
            ),
            cites=(_JCOG1205,),
        ),
        Schedule(
            id=ScheduleId("cisplatin-irinotecan-2006-weekly"),
            name="phase II trial 2006, 2 of every 3 weeks",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(65, Unit.MG_PER_M2),
                            days=(1, 8),
                        ),
                        Dose(
                            drug=drugs.CISPLATIN,
                            amount=Amount(30, Unit.MG_PER_M2),
                            days=(1, 8),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "infusion times",
                "number of cycles",
                "days of the cycle (two weekly doses in three weeks, read as days 1 and 8)",
            ),
            note=(
                "Metastatic neuroendocrine tumors other than small cell carcinoma. None of 14 "
                "well-differentiated tumors responded: the authors call the combination inactive "
                "in them."
            ),
            cites=(_IP_2006,),
        ),
    ),
    cites=(_TOPIC_NEC_IP,),
    reviewed="2026-11-26",
)
