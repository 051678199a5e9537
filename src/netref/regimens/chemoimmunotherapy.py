"""Regimens of chemotherapy with an immune checkpoint inhibitor."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Criteria,
    Dose,
    DoseRole,
    FormId,
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
)

_ETOPOSIDE_PHOSPHATE = FormId("etoposide-phosphate")

CARBOPLATIN_ETOPOSIDE_DURVALUMAB: Final = Regimen(
    id=RegimenId("carboplatin-etoposide-durvalumab"),
    name="carboplatin plus etoposide plus durvalumab",
    names=("durvalumab plus carboplatin plus etoposide",),
    drugs=(
        drugs.CARBOPLATIN,
        drugs.ETOPOSIDE,
        drugs.DURVALUMAB,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("carboplatin-etoposide-durvalumab-nz"),
            name="New Zealand library, extensive small cell lung cancer",
            region=Region.NZ,
            phases=(
                Phase(
                    name="cycles 1 to 4",
                    cycle_days=21,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.DEXAMETHASONE,
                            amount=Amount(8, Unit.MG),
                            route=Route.ORAL,
                            days=(1, 2, 3),
                            role=DoseRole.PREMEDICATION,
                        ),
                        Dose(
                            drug=drugs.ONDANSETRON,
                            amount=Amount(8, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            role=DoseRole.PREMEDICATION,
                        ),
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(1500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            form=_ETOPOSIDE_PHOSPHATE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1, 2, 3),
                            duration_minutes=Interval(None, 60),
                        ),
                        Dose(
                            drug=drugs.DOMPERIDONE,
                            amount=Amount(10, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=3,
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                ),
                Phase(
                    name="durvalumab alone",
                    cycle_days=28,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(1500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                        ),
                    ),
                ),
            ),
            note=(
                "Usually 4 cycles. Aprepitant too, 125 mg on day 1 and 80 mg on days 2 and 3. "
                "Infusion times are maxima. Ondansetron and dexamethasone 1 hour before "
                "chemotherapy."
            ),
            cites=(
                Cite(
                    sources.SRL_CARBOPLATIN_ETOPOSIDE_DURVALUMAB,
                    "cycle details",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("carboplatin-etoposide-durvalumab-nz-oral-etoposide"),
            name="New Zealand library, etoposide by mouth on days 2 and 3",
            region=Region.NZ,
            phases=(
                Phase(
                    name="cycles 1 to 4",
                    cycle_days=21,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.DEXAMETHASONE,
                            amount=Amount(8, Unit.MG),
                            route=Route.ORAL,
                            days=(1, 2, 3),
                            role=DoseRole.PREMEDICATION,
                        ),
                        Dose(
                            drug=drugs.ONDANSETRON,
                            amount=Amount(8, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            role=DoseRole.PREMEDICATION,
                        ),
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(1500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                            when=(Criteria(weight_kg=Interval(30, low_open=True)),),
                        ),
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(20, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                            when=(Criteria(weight_kg=Interval(None, 30)),),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            form=_ETOPOSIDE_PHOSPHATE,
                            amount=Amount(100, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=(2, 3),
                            times_per_day=1,
                        ),
                        Dose(
                            drug=drugs.DOMPERIDONE,
                            amount=Amount(10, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=3,
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                ),
                Phase(
                    name="durvalumab alone",
                    cycle_days=28,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(1500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                            when=(Criteria(weight_kg=Interval(30, low_open=True)),),
                        ),
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(20, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(None, 60),
                            when=(Criteria(weight_kg=Interval(None, 30)),),
                        ),
                    ),
                ),
            ),
            note=(
                "Usually 4 cycles. Durvalumab by weight only up to 30 kg. Aprepitant too, 125 "
                "mg on day 1 and 80 mg on days 2 and 3. Infusion times are maxima."
            ),
            cites=(
                Cite(
                    sources.SRL_CARBOPLATIN_ORAL_ETOPOSIDE_DURVALUMAB,
                    "cycle details",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary=(
        "Platinum and etoposide with an anti-PD-L1 antibody, then the antibody alone. "
        "Schedules for small cell lung cancer."
    ),
    cites=(
        Cite(
            sources.SRL_CARBOPLATIN_ETOPOSIDE_DURVALUMAB,
            "cycle details",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
