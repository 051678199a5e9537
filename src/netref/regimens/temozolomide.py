"""Regimens on a temozolomide backbone."""

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

_E2211_PAPER = Cite(
    sources.KUNZ_2023_JCO,
    "study details, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://ascopost.com/news/november-2022/addition-of-capecitabine-to-temozolomide-in-advanced-pancreatic-neuroendocrine-tumors/",
)
_E2211_INTERVIEW = Cite(
    sources.KUNZ_2023_JCO,
    "doses and number of cycles, as told by its first author in an interview (ecancer 10410)",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://elsa.ecancer.org/en/video/10410-pancreatic-neuroendocrine-tumours-capecitabine-plus-temozolomide-gives-longer-pfs-than-temozolomide-alone",
)
_E2211_LISTING = Cite(
    sources.E2211_REGISTRY,
    "arms A and B, as listed by UT Southwestern (STU 032014-061)",
    Seen.SECONDARY,
    on="2026-11-23",
    via="http://www.utswmedicine.org/cancer/clinical-trials/fact-detail.html?primarypurpose=10&studyId=STU%20032014-061",
)
_OWEN = Cite(
    sources.NIVOLUMAB_TEMOZOLOMIDE_2020_JNCCN,
    "abstract, methods",
    Seen.DOCUMENT,
    on="2026-11-23",
)

CAPTEM: Final = Regimen(
    id=RegimenId("captem"),
    name="capecitabine plus temozolomide",
    acronyms=("CAPTEM", "TEM-CAP"),
    names=("temozolomide plus capecitabine",),
    drugs=(drugs.CAPECITABINE, drugs.TEMOZOLOMIDE),
    schedules=(
        Schedule(
            id=ScheduleId("captem-e2211"),
            name="E2211, temozolomide once daily",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=Interval(None, 13),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(10, 14),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("whether treatment ends at progression or toxicity",),
            note=(
                "The maximum of 13 cycles comes from the interview only. The listing prints two "
                "doses in mg/m, a misprint for mg/m2."
            ),
            cites=(_E2211_PAPER, _E2211_INTERVIEW, _E2211_LISTING),
        ),
        Schedule(
            id=ScheduleId("captem-ea2142"),
            name="EA2142 and New Zealand regimen library, temozolomide once daily",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(10, 14),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles",),
            note=(
                "EA2142 gives capecitabine every 12 hours. The library adds ondansetron 8 mg twice "
                "daily and a laxative by mouth on days 10 to 14."
            ),
            cites=(
                Cite(
                    sources.EADS_EA2142_ASCO_209225,
                    "abstract, methods, arm A",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                Cite(
                    sources.SRL_CAPTEM_ONCE_DAILY,
                    "treatment overview; cycle details",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-first-line-asco"),
            name="first-line pancreatic series (ASCO abstract 4612), temozolomide per day",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(10, 14),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "number of cycles", "times a day of temozolomide"),
            cites=(
                Cite(
                    sources.CAPTEM_ASCO_4612,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://discovery.researcher.life/article/firstline-treatment-of-metastatic-pancreatic-endocrine-carcinomas-with-capecitabine-and-temozolomide/0b0add2648ab35ff8d690177865f3d35",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-fine-2013"),
            name="Fine 2013 (Columbia), temozolomide divided, capecitabine capped",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(600, Unit.MG_PER_M2),
                            cap=Amount(1000, Unit.MG),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(150, Unit.MG_PER_M2, 200),
                            per=Per.DAY,
                            days=days(10, 14),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles", "route of temozolomide"),
            note="The day's temozolomide is divided into two doses.",
            cites=(
                Cite(
                    sources.FINE_2013_CCP,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-control-nets"),
            name="CONTROL NETS, arm without PRRT, temozolomide 75 mg/m2 twice daily",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=Interval(None, 8),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(75, Unit.MG_PER_M2),
                            days=days(10, 14),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=(
                "route of temozolomide",
                "whether treatment ends at progression or toxicity",
            ),
            cites=(
                Cite(
                    sources.CONTROL_NETS_REGISTRY,
                    "description of interventions, active comparator",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://uat.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=5019&isClinicalTrial=True",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-peter-maccallum-series"),
            name="Peter MacCallum series, temozolomide 100 mg/m2 twice daily",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            days=days(10, 14),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles", "route of temozolomide"),
            cites=(
                Cite(
                    sources.CAPTEM_PETER_MACCALLUM_2018,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-canadian-series"),
            name="Canadian provincial series",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=None,
                            days=days(1, 14),
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(10, 14),
                        ),
                    ),
                ),
            ),
            left_open=(
                "whether the amounts are for each dose or for the day",
                "times a day",
                "routes",
                "number of cycles",
            ),
            note=(
                "Capecitabine is printed as 1,500 mg/m2 without saying per dose or per day, so no "
                "amount is stored."
            ),
            cites=(
                Cite(
                    sources.CAPTEM_CANADA_JGO,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-saif-jop"),
            name="Saif, flat capecitabine dose, temozolomide divided",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1000, Unit.MG),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(10, 14),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles", "route of temozolomide"),
            note=(
                "Seven patients. Capecitabine is not by body surface. The day's temozolomide is "
                "divided into two doses."
            ),
            cites=(
                Cite(
                    sources.SAIF_CAPTEM_JOP,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("captem-s2104"),
            name="S2104, adjuvant, temozolomide once daily",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=Interval(None, 4),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=None,
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=None,
                            route=Route.ORAL,
                            days=days(10, 14),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("doses",),
            cites=(
                Cite(
                    sources.S2104_REGISTRY,
                    "outline, arm I",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://georgiacore.org/clinical-trials/detail/5278",
                ),
            ),
        ),
    ),
    summary=(
        "Two weeks of capecitabine with five days of temozolomide at their end, every four "
        "weeks. Temozolomide is given once a day or divided: different schedules."
    ),
    cites=(
        Cite(sources.FOUNDING_PAGE, "list of combinations", Seen.DOCUMENT, on="2026-11-23"),
        Cite(sources.FINE_2013_CCP, "title and abstract", Seen.DOCUMENT, on="2026-11-23"),
        Cite(sources.TEM_TEMCAP_PMC6979423, "abstract", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)

TEMOZOLOMIDE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("temozolomide-monotherapy"),
    name="temozolomide monotherapy",
    drugs=(drugs.TEMOZOLOMIDE,),
    schedules=(
        Schedule(
            id=ScheduleId("temozolomide-monotherapy-e2211"),
            name="E2211, control arm",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=Interval(None, 13),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 5),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("whether treatment ends at progression or toxicity",),
            note="The maximum of 13 cycles comes from the interview only.",
            cites=(_E2211_PAPER, _E2211_INTERVIEW, _E2211_LISTING),
        ),
        Schedule(
            id=ScheduleId("temozolomide-monotherapy-ekeblad-2007"),
            name="Ekeblad 2007, as told by Koumarianou 2012",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 5),
                        ),
                    ),
                ),
            ),
            left_open=(
                "times a day",
                "whether the amount is for each dose or for the day",
                "number of cycles",
            ),
            cites=(
                Cite(
                    sources.EKEBLAD_2007_CCR,
                    "dose, as told in the first paragraph of Koumarianou 2012",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC3255566",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("temozolomide-monotherapy-tenec"),
            name="TENEC, one week on, one week off",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(75, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 7),
                        ),
                    ),
                ),
            ),
            left_open=("route", "times a day", "number of cycles"),
            cites=(
                Cite(
                    sources.VON_ARX_2024_ESMO_OPEN,
                    "abstract, patients and methods",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    summary="Temozolomide alone.",
    cites=(_E2211_PAPER,),
    reviewed="2026-11-23",
)

TEMOZOLOMIDE_NIVOLUMAB: Final = Regimen(
    id=RegimenId("temozolomide-nivolumab"),
    name="temozolomide plus nivolumab",
    names=("nivolumab plus temozolomide",),
    drugs=(drugs.TEMOZOLOMIDE, drugs.NIVOLUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("temozolomide-nivolumab-nct03728361"),
            name="NCT03728361 (Owen)",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(480, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(),
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(150, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "day of nivolumab",
                "which 5 days of temozolomide",
                "times a day of temozolomide",
                "number of cycles",
            ),
            note="Nivolumab every 4 weeks; temozolomide for 5 days of each 28-day cycle.",
            cites=(_OWEN,),
        ),
    ),
    cites=(_OWEN,),
    reviewed="2026-11-23",
)
