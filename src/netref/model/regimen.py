"""Regimens, and the schedules under which they are given."""

from __future__ import annotations

from attrs import field, frozen

from ._record import Record
from .criteria import Criteria
from .drug import Adjustment, Caution, drug_id, drug_ids, optional_drug_id
from .ids import DrugId, FormId, RegimenId, ScheduleId
from .source import Cite
from .values import Amount, Interval, PartialDate
from .vocabulary import (
    Currency,
    DoseRole,
    DrugClass,
    Per,
    Region,
    Route,
    SpacingAct,
    StopRule,
)


def days(first: int, last: int) -> tuple[int, ...]:
    """Days of a cycle from first to last, both included: ``days(1, 14)``."""
    return tuple(range(first, last + 1))


@frozen(kw_only=True, repr=False, eq=False)
class Offset(Record):
    """When a dose is given, counted from another administration on the same day.

    Args:
        after: The other drug.
        minutes: Minutes after it; negative means before it. ``None`` where only the order
            is stated.
    """

    after: DrugId = field(converter=drug_id)
    minutes: Interval | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Dose(Record):
    """One drug of a phase: how much, how, and on which days.

    Args:
        drug: The drug.
        form: Its form, where the drug has several.
        amount: How much, or a range; ``None`` where the source leaves it open.
        per: Whether the amount is for each dose or for the day.
        cap: The most that may be given, in the same sense as ``per``.
        route: How it is given; ``None`` where the source does not say.
        days: Days of the cycle, counted from 1; empty where the source leaves them open.
        times_per_day: Doses a day, or a range; ``None`` where the source does not say.
        duration_minutes: Length of an infusion.
        continuous: One infusion that runs through all of ``days``.
        offset: When it is given relative to another drug on the same day.
        role: Treatment, premedication, support (amino acids) or modulation (leucovorin).
        when: Applies only to such cases (age, weight); any of the criteria.
    """

    drug: DrugId = field(converter=drug_id)
    form: FormId | None = None
    amount: Amount | None
    per: Per = Per.DOSE
    cap: Amount | None = None
    route: Route | None = None
    days: tuple[int, ...]
    times_per_day: int | Interval | None = None
    duration_minutes: Interval | None = None
    continuous: bool = False
    offset: Offset | None = None
    role: DoseRole = DoseRole.TREATMENT
    when: tuple[Criteria, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class Titration(Record):
    """A step up or down in dose.

    Args:
        drug: The drug.
        trigger: What calls for the step, in short own words.
        to: The dose after it; ``None`` where only the step is stated.
        step: The size of the step.
        per: Whether the amounts are for each dose or for the day.
        after_days: Not before so many days, or within this range of days.
        target: The dose aimed at.
        maximum: The highest dose.
    """

    drug: DrugId = field(converter=drug_id)
    trigger: str
    to: Amount | None = None
    step: Amount | None = None
    per: Per = Per.DOSE
    after_days: Interval | None = None
    target: Amount | None = None
    maximum: Amount | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Spacing(Record):
    """What to do with another drug around the doses of a phase.

    Args:
        act: Withhold or give, before or after.
        around: The drug whose doses are meant.
        drug: The other drug, or ``None`` where a class is meant.
        drug_class: The class of the other drug, or ``None``.
        form: Its form, where only that one is meant.
        kind_of_drug: What sort of it in the source's words ("long-acting").
        hours: How long before or after.
    """

    act: SpacingAct
    around: DrugId = field(converter=drug_id)
    drug: DrugId | None = field(default=None, converter=optional_drug_id)
    drug_class: DrugClass | None = None
    form: FormId | None = None
    kind_of_drug: str | None = None
    hours: Interval | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Phase(Record):
    """A stretch of a schedule in which every cycle is the same.

    Args:
        name: What the source calls it ("first cycle", "induction", "maintenance").
        cycle_days: Length of a cycle; ``None`` where the source leaves it open.
        cycles: Number of cycles, or a range; ``None`` where only ``until`` ends it.
        until: What ends the phase, whichever comes first.
        at_most_days: The longest that the phase may last ("up to 2 years" is 730 days).
        doses: The drugs, in the order of the source.
        titrations: Steps up or down.
        spacings: What to do with other drugs around the doses.
    """

    name: str
    cycle_days: int | None = None
    cycles: int | Interval | None = None
    until: tuple[StopRule, ...] = ()
    at_most_days: int | None = None
    doses: tuple[Dose, ...]
    titrations: tuple[Titration, ...] = ()
    spacings: tuple[Spacing, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class Schedule(Record):
    """A regimen as one source gives it: who published it, and every number in it.

    Args:
        id: Kebab-case id, unique over all schedules.
        name: What tells it from the regimen's other schedules.
        region: Whose label it is; ``None`` for trials and protocols.
        phases: In order.
        adjustments: Dose changes that this source states.
        left_open: What the source does not say, in short own words.
        note: What a reader has to know.
        cites: Where it was read.
    """

    id: ScheduleId
    name: str
    region: Region | None = None
    phases: tuple[Phase, ...]
    adjustments: tuple[Adjustment, ...] = ()
    left_open: tuple[str, ...] = ()
    note: str | None = None
    cites: tuple[Cite, ...]

    def _repr_svg_(self) -> str | None:
        from ..html import schedule_svg

        return schedule_svg(self)


@frozen(kw_only=True, repr=False, eq=False)
class Regimen(Record):
    """Drugs that are given under one name. Not the same as its set of drugs.

    Args:
        id: Kebab-case id; ``everolimus-monotherapy`` for single-agent use.
        name: What it is called.
        acronyms: Short names that mean this regimen alone ("CAPTEM").
        names: Other names.
        drugs: What is given, in the order of the name.
        currency: In use today, or history.
        schedules: Its named variants.
        cautions: What sources say against the regimen as a whole.
        summary: What it is, in short own words.
        unseen: What of it could not be seen in a sound source, in short own words.
        cites: Where name and drugs were read.
        reviewed: Day on which the record was last looked at.
    """

    id: RegimenId
    name: str
    acronyms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    drugs: tuple[DrugId, ...] = field(converter=drug_ids)
    currency: Currency = Currency.CURRENT
    schedules: tuple[Schedule, ...] = ()
    cautions: tuple[Caution, ...] = ()
    summary: str | None = None
    unseen: str | None = None
    cites: tuple[Cite, ...]
    reviewed: PartialDate


def regimen_id(value: Regimen | RegimenId) -> RegimenId:
    """The id of a regimen, given the regimen or its id."""
    return value if isinstance(value, str) else value.id


def optional_regimen_id(value: Regimen | RegimenId | None) -> RegimenId | None:
    """The id of a regimen, or ``None``."""
    return None if value is None else regimen_id(value)


def schedule_id(value: Schedule | ScheduleId | None) -> ScheduleId | None:
    """The id of a schedule, given the schedule or its id, or ``None``."""
    return value if value is None or isinstance(value, str) else value.id
