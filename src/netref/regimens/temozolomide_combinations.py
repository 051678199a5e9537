"""Regimens that add temozolomide, or capecitabine and temozolomide, to other drugs."""

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

_CHAN = Cite(
    sources.CHAN_2012_JCO,
    "abstract, patients and methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 22778320",
)
_MORKEN = Cite(
    sources.MORKEN_2023_BJC,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 37872405",
)
_KULKE = Cite(
    sources.KULKE_2006_JCO,
    "abstract, patients and methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 16421420",
)
_STEM_SERIES = Cite(
    sources.STEM_RETROSPECTIVE_2017,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 28817826",
)
_STEM_TRIAL = Cite(
    sources.STEM_ENETS_ABSTRACT, "abstract, materials and methods", Seen.DOCUMENT, on="2026-11-26"
)
_NCT01525082 = Cite(
    sources.NCT01525082_RECORD,
    "outline",
    Seen.COPY,
    on="2026-11-26",
    via="https://ichgcp.net/clinical-trials-registry/NCT01525082",
)
_CLARINGBOLD = Cite(
    sources.CLARINGBOLD_2012_CBR,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 23078020",
)
_CONTROL_NETS = Cite(
    sources.CONTROL_NETS_REGISTRY,
    "description of interventions, experimental arm",
    Seen.COPY,
    on="2026-11-26",
    via="https://uat.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=5019&isClinicalTrial=True",
)

TEMOZOLOMIDE_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("temozolomide-bevacizumab"),
    name="temozolomide plus bevacizumab",
    names=("bevacizumab plus temozolomide",),
    drugs=(drugs.TEMOZOLOMIDE, drugs.BEVACIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("temozolomide-bevacizumab-chan-2012"),
            name="Chan 2012",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(150, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=(1, 2, 3, 4, 5, 6, 7, 15, 16, 17, 18, 19, 20, 21),
                        ),
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(5, Unit.MG_PER_KG),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=(1, 15),
                        ),
                    ),
                ),
            ),
            left_open=("times a day of temozolomide", "infusion time", "number of cycles"),
            note="Every patient took drugs to prevent Pneumocystis and varicella zoster.",
            cites=(_CHAN,),
        ),
    ),
    cites=(_CHAN,),
    reviewed="2026-11-26",
)

TEMOZOLOMIDE_EVEROLIMUS: Final = Regimen(
    id=RegimenId("temozolomide-everolimus"),
    name="temozolomide plus everolimus",
    names=("everolimus plus temozolomide",),
    drugs=(drugs.TEMOZOLOMIDE, drugs.EVEROLIMUS),
    schedules=(
        Schedule(
            id=ScheduleId("temozolomide-everolimus-morken-2023"),
            name="Morken 2023, high-grade GEP neoplasms with Ki-67 up to 55 %",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(150, Unit.MG_PER_M2),
                            days=days(1, 7),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "times a day",
                "whether the temozolomide amount is for each dose or for the day",
                "which 7 days of temozolomide (read as days 1 to 7)",
                "number of cycles",
            ),
            note=(
                "Everolimus goes on without a break. Disease control at 6 months was 77 % in NET "
                "G3 and 22 % in NEC."
            ),
            cites=(_MORKEN,),
        ),
    ),
    cites=(_MORKEN,),
    reviewed="2026-11-26",
)

TEMOZOLOMIDE_THALIDOMIDE: Final = Regimen(
    id=RegimenId("temozolomide-thalidomide"),
    name="temozolomide plus thalidomide",
    drugs=(drugs.TEMOZOLOMIDE, drugs.THALIDOMIDE),
    schedules=(
        Schedule(
            id=ScheduleId("temozolomide-thalidomide-kulke-2006"),
            name="Kulke 2006",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(150, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 7),
                        ),
                        Dose(
                            drug=drugs.THALIDOMIDE,
                            amount=Amount(50, Unit.MG, 400),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=days(1, 14),
                        ),
                    ),
                ),
            ),
            left_open=(
                "times a day",
                "whether the temozolomide amount is for each dose or for the day",
                "duration of treatment",
            ),
            note=(
                "Temozolomide for 7 days every other week, thalidomide every day. The median "
                "thalidomide dose given was 100 mg a day. While lymphocytes were low, 10 % had an "
                "opportunistic infection."
            ),
            cites=(_KULKE,),
        ),
    ),
    cites=(_KULKE,),
    reviewed="2026-11-26",
)

S_1_TEMOZOLOMIDE: Final = Regimen(
    id=RegimenId("s-1-temozolomide"),
    name="S-1 plus temozolomide",
    acronyms=("STEM",),
    names=("S-1/temozolomide",),
    drugs=(drugs.TEGAFUR_GIMERACIL_OTERACIL, drugs.TEMOZOLOMIDE),
    schedules=(
        Schedule(
            id=ScheduleId("s-1-temozolomide-retrospective-2017"),
            name="retrospective series 2017, S-1 by body surface",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEGAFUR_GIMERACIL_OTERACIL,
                            amount=Amount(40, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG),
                            route=Route.ORAL,
                            days=days(10, 14),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles",),
            note="Temozolomide is a flat 200 mg, not by body surface.",
            cites=(_STEM_SERIES,),
        ),
        Schedule(
            id=ScheduleId("s-1-temozolomide-stem-trial"),
            name="STEM trial, flat S-1 dose",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEGAFUR_GIMERACIL_OTERACIL,
                            amount=Amount(40, Unit.MG, 60),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=days(10, 14),
                        ),
                    ),
                ),
            ),
            left_open=(
                "what decides between 40 and 60 mg of S-1",
                "times a day of temozolomide",
                "number of cycles",
            ),
            note="Temozolomide is a flat 200 mg, not by body surface.",
            cites=(_STEM_TRIAL,),
        ),
    ),
    summary="S-1 in the place of capecitabine, with a flat dose of temozolomide.",
    cites=(_STEM_SERIES, _STEM_TRIAL),
    reviewed="2026-11-26",
)

S_1_TEMOZOLOMIDE_THALIDOMIDE: Final = Regimen(
    id=RegimenId("s-1-temozolomide-thalidomide"),
    name="S-1 plus temozolomide plus thalidomide",
    drugs=(drugs.TEGAFUR_GIMERACIL_OTERACIL, drugs.TEMOZOLOMIDE, drugs.THALIDOMIDE),
    schedules=(
        Schedule(
            id=ScheduleId("s-1-temozolomide-thalidomide-stem-trial"),
            name="STEM trial, arm with thalidomide",
            phases=(
                Phase(
                    name="first cycle",
                    cycle_days=21,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.TEGAFUR_GIMERACIL_OTERACIL,
                            amount=Amount(40, Unit.MG, 60),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=days(10, 14),
                        ),
                        Dose(
                            drug=drugs.THALIDOMIDE,
                            amount=Amount(100, Unit.MG),
                            route=Route.ORAL,
                            days=days(1, 7),
                            times_per_day=1,
                        ),
                        Dose(
                            drug=drugs.THALIDOMIDE,
                            amount=Amount(200, Unit.MG),
                            route=Route.ORAL,
                            days=days(8, 14),
                            times_per_day=1,
                        ),
                        Dose(
                            drug=drugs.THALIDOMIDE,
                            amount=Amount(300, Unit.MG),
                            route=Route.ORAL,
                            days=days(15, 21),
                            times_per_day=1,
                        ),
                    ),
                ),
                Phase(
                    name="later cycles",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.TEGAFUR_GIMERACIL_OTERACIL,
                            amount=Amount(40, Unit.MG, 60),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=Amount(200, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=days(10, 14),
                        ),
                        Dose(
                            drug=drugs.THALIDOMIDE,
                            amount=Amount(300, Unit.MG),
                            route=Route.ORAL,
                            days=days(1, 21),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=(
                "what decides between 40 and 60 mg of S-1",
                "times a day of temozolomide",
                "whether thalidomide stays at 300 mg in later cycles (read so: from day 15)",
                "number of cycles",
            ),
            note="Thalidomide is taken at night.",
            cites=(_STEM_TRIAL,),
        ),
    ),
    cites=(_STEM_TRIAL,),
    reviewed="2026-11-26",
)

CAPECITABINE_TEMOZOLOMIDE_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("capecitabine-temozolomide-bevacizumab"),
    name="capecitabine plus temozolomide plus bevacizumab",
    names=("CAPTEM plus bevacizumab",),
    drugs=(drugs.CAPECITABINE, drugs.TEMOZOLOMIDE, drugs.BEVACIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-temozolomide-bevacizumab-nct01525082"),
            name="NCT01525082, pancreatic NET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1, 15),
                            duration_minutes=Interval(30, 90),
                        ),
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
            left_open=("doses", "number of cycles"),
            cites=(_NCT01525082,),
        ),
    ),
    cites=(_NCT01525082,),
    reviewed="2026-11-26",
)

CAPECITABINE_TEMOZOLOMIDE_LUTETIUM_177LU_DOTATATE: Final = Regimen(
    id=RegimenId("capecitabine-temozolomide-lutetium-177lu-dotatate"),
    name="capecitabine plus temozolomide plus lutetium (177Lu) oxodotreotide",
    names=("CAPTEM plus PRRT", "CAPTEM plus 177Lu-DOTATATE", "PRRT/CAPTEM"),
    drugs=(drugs.CAPECITABINE, drugs.TEMOZOLOMIDE, drugs.LUTETIUM_177LU_DOTATATE),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-temozolomide-lutetium-177lu-dotatate-control-nets"),
            name="CONTROL NETS, combination arm",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=56,
                    cycles=4,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.8, Unit.GBQ),
                            route=Route.INTRAVENOUS,
                            days=(10,),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(750, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(drug=drugs.TEMOZOLOMIDE, amount=None, days=()),
                    ),
                ),
            ),
            left_open=(
                "temozolomide: dose, route and days (the copy is cut off there)",
                "amino acids",
            ),
            cites=(_CONTROL_NETS,),
        ),
        Schedule(
            id=ScheduleId("capecitabine-temozolomide-lutetium-177lu-dotatate-claringbold-2012"),
            name="Claringbold 2012",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=56,
                    cycles=4,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.8, Unit.GBQ),
                            days=(),
                        ),
                        Dose(drug=drugs.CAPECITABINE, amount=None, days=()),
                        Dose(drug=drugs.TEMOZOLOMIDE, amount=None, days=()),
                    ),
                ),
            ),
            left_open=(
                "whether the amounts of capecitabine and temozolomide are for each dose or for "
                "the day",
                "days of the cycle",
                "routes and times a day",
                "amino acids",
            ),
            note=(
                "Printed without saying per dose or per day, so no amounts are stored: capecitabine "
                "1,500 mg/m2 for 14 days; temozolomide 200 mg/m2 (100 and 150 mg/m2 in the first "
                "cohorts of phase I) on its final 5 days."
            ),
            cites=(_CLARINGBOLD,),
        ),
    ),
    summary="Both sources call the radioligand 177Lu-octreotate.",
    cites=(_CONTROL_NETS, _CLARINGBOLD),
    reviewed="2026-11-26",
)
