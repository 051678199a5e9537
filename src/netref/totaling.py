"""What a schedule adds up to, held against lifetime limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import evolve, frozen

from . import _units
from ._units import Span
from .model import (
    INTENDED_USE,
    Amount,
    Answer,
    Criteria,
    CumulativeLimit,
    Dose,
    Drug,
    DrugId,
    FormId,
    Interval,
    Per,
    Phase,
    Record,
    Schedule,
    ScheduleId,
    Unit,
)
from .scheduling import check_cycles, laid_out


@frozen(kw_only=True, repr=False, eq=False)
class Total(Record):
    """What one drug of a schedule adds up to.

    Doses that apply under a condition only are added up apart, since they are alternatives.

    Args:
        drug: The drug.
        form: Its form, where the schedule names one.
        when: The condition under which these doses apply; empty for always.
        amount: The sum of the amounts that are stated, not rounded; a range where one of them
            is. ``None`` where ``open`` says why it is not known.
        at_most: The sum of the caps, where every dose has one.
        open: Why the total is not known, in words; empty where it is.
        notes: How it was counted, where that is not plain.
    """

    drug: DrugId
    form: FormId | None = None
    when: tuple[Criteria, ...] = ()
    amount: Amount | None
    at_most: Amount | None = None
    open: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class LimitCheck(Record):
    """A lifetime limit of a drug, held against a schedule alone.

    What was given before the schedule is not counted.

    Args:
        drug: The drug.
        when: The condition under which its doses apply; empty for always.
        limit: The limit, with its reason and its source.
        passed: YES where the doses stated add up to more than the limit, NO where they surely
            do not, UNKNOWN where that depends on what is open.
        cycle: The first cycle in which the total passes it, or may do so; ``None`` where it
            does not, or where no cycle can be told.
        reason: The sum that was held against it, in words.
    """

    drug: DrugId
    when: tuple[Criteria, ...] = ()
    limit: CumulativeLimit
    passed: Answer
    cycle: int | None
    reason: str


@frozen(kw_only=True, repr=False, eq=False)
class Cumulative(Record):
    """What a schedule adds up to. Not for dose calculation for a person.

    Args:
        schedule: Id of the schedule.
        cycles: How many cycles were counted; fewer than asked for where it ends before.
        totals: Totals in the order in which the drugs come.
        limits: Lifetime limits of its drugs, each held against the schedule.
        intended_use: The line that goes wherever the answer goes.
    """

    schedule: ScheduleId
    cycles: int
    totals: tuple[Total, ...]
    limits: tuple[LimitCheck, ...]
    intended_use: str = INTENDED_USE


#: Amounts that are given at a rate: what flows, and the minutes in which that much flows.
_RATES = {
    Unit.MCG_PER_HOUR: (Unit.MCG, 60),
    Unit.MG_PER_HOUR: (Unit.MG, 60),
    Unit.ML_PER_HOUR: (Unit.ML, 60),
    Unit.MMOL_PER_HOUR: (Unit.MMOL, 60),
    Unit.MEQ_PER_HOUR: (Unit.MEQ, 60),
    Unit.L_PER_DAY: (Unit.L, 1440),
}
_MINUTES_PER_DAY = 1440


class _Counted(NamedTuple):
    """What a dose adds up to in one cycle."""

    ends: Span | None
    unit: Unit | None
    open: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class _Given(NamedTuple):
    """A dose in one cycle."""

    cycle: int
    phase: Phase
    dose: Dose
    counted: _Counted


def cumulative(schedule: Schedule, cycles: int, drugs: Mapping[DrugId, Drug]) -> Cumulative:
    """See `Catalog.cumulative`."""
    check_cycles("cumulative", cycles)
    cycles_given = list(laid_out(schedule, cycles))
    # A dose is the same in every cycle of its phase.
    counted = {id(dose): _count(dose) for phase in schedule.phases for dose in phase.doses}
    given = [
        _Given(cycle, phase, dose, counted[id(dose)])
        for cycle, phase in cycles_given
        for dose in phase.doses
    ]
    if len(cycles_given) < cycles:
        # It ends before, or nobody said when.
        given = [_repeated(entry) if _perhaps_more(entry.phase) else entry for entry in given]
    return Cumulative(
        schedule=schedule.id,
        cycles=len(cycles_given),
        totals=tuple(_total(group) for group in _groups(given)),
        limits=tuple(_limits(given, drugs)),
    )


def _perhaps_more(phase: Phase) -> bool:
    """Whether a phase may have more cycles than were laid out."""
    if isinstance(phase.cycles, Interval):
        return phase.cycles.high is None
    return phase.cycles is None and phase.at_most_days is None


def _repeated(entry: _Given) -> _Given:
    """A dose that may be given in further cycles."""
    counted = entry.counted
    more = (*counted.open, "how many cycles is not stated")
    return entry._replace(counted=counted._replace(open=more))


def _groups(given: list[_Given]) -> list[list[_Given]]:
    """Doses that can be added up: of one drug, form and condition, in units of one kind.

    A dose of an open amount counts in every group of its drug, so that none looks complete.
    """
    sorts: dict[object, dict[Unit | None, list[_Given]]] = {}
    for entry in given:
        dose, unit = entry.dose, entry.counted.unit
        kinds = sorts.setdefault((dose.drug, dose.form, dose.when), {})
        kinds.setdefault(None if unit is None else _units.base(unit), []).append(entry)
    found: list[list[_Given]] = []
    for kinds in sorts.values():
        stated = [group for kind, group in kinds.items() if kind is not None]
        still_open = kinds.get(None, [])
        found += [group + still_open for group in stated] or [still_open]
    return found


def _times(dose: Dose) -> tuple[Interval, tuple[str, ...]]:
    """How often an amount is given on each of its days, and what was taken for granted."""
    if dose.per is Per.DAY or dose.continuous:
        return Interval(1, 1), ()
    if dose.times_per_day is None:
        return Interval(1, 1), ("one dose on each day; the source does not say how many",)
    if isinstance(dose.times_per_day, Interval):
        return dose.times_per_day, ()
    return Interval(dose.times_per_day, dose.times_per_day), ()


def _count(dose: Dose) -> _Counted:
    """What a dose adds up to in one cycle."""
    if dose.amount is None:
        no_days = () if dose.days else ("the days are not stated",)
        return _Counted(None, None, ("a dose is not stated", *no_days))
    ends, unit = _units.span(dose.amount), dose.amount.unit
    if not dose.days:
        return _Counted(None, _RATES.get(unit, (unit, 0))[0], ("the days are not stated",))
    times, notes = _times(dose)
    lasting: Interval | None = Interval(1, 1)
    if unit in _RATES:
        unit, minutes = _RATES[unit]
        lasting = dose.duration_minutes
        if dose.continuous or (lasting is None and minutes == _MINUTES_PER_DAY):
            lasting = Interval(_MINUTES_PER_DAY, _MINUTES_PER_DAY)
        ends = ends[0] / minutes, ends[1] / minutes
        notes = (*notes, f"{dose.amount} for {lasting} min")
    if lasting is None or lasting.low is None or lasting.high is None:
        return _Counted(None, unit, ("how long it runs is not stated",))
    if times.low is None or times.high is None:
        return _Counted(None, unit, (f"{times} doses a day",))
    # The amount of one infusion through all of its days is that of all of them.
    once = dose.continuous and dose.per is Per.DOSE and unit is dose.amount.unit
    days = 1 if once else len(dose.days)
    low = ends[0] * days * _units.exact(times.low) * _units.exact(lasting.low)
    high = ends[1] * days * _units.exact(times.high) * _units.exact(lasting.high)
    return _Counted((low, high), unit, (), notes)


def _total(group: list[_Given]) -> Total:
    """The total of doses that can be added up."""
    first = group[0]
    missing: dict[str, None] = {}
    notes: dict[str, None] = {}
    low = high = _units.exact(0)
    unit = first.counted.unit
    for _, phase, dose, counted in group:
        missing |= dict.fromkeys(counted.open)
        notes |= dict.fromkeys(counted.notes)
        if any(titration.drug == dose.drug for titration in phase.titrations):
            notes["steps up or down are not counted"] = None
        if counted.ends is not None and counted.unit is not None and unit is not None:
            low += counted.ends[0] * _units.factor(counted.unit, unit)
            high += counted.ends[1] * _units.factor(counted.unit, unit)
    return Total(
        drug=first.dose.drug,
        form=first.dose.form,
        when=first.dose.when,
        amount=None if missing or unit is None else _units.amount((low, high), unit),
        at_most=_sum_of_caps([entry.dose for entry in group]),
        open=tuple(missing),
        notes=tuple(notes),
    )


def _sum_of_caps(doses: list[Dose]) -> Amount | None:
    """The most that doses may add up to; ``None`` where one has no cap."""
    most, unit = _units.exact(0), None
    for dose in doses:
        counted = _count(evolve(dose, amount=dose.cap))
        if counted.ends is None or counted.unit is None:
            return None
        unit = unit or counted.unit
        if _units.base(counted.unit) is not _units.base(unit):
            return None
        most += counted.ends[1] * _units.factor(counted.unit, unit)
    return None if unit is None else _units.amount((most, most), unit)


def _limits(given: list[_Given], drugs: Mapping[DrugId, Drug]) -> Iterator[LimitCheck]:
    for key in dict.fromkeys(entry.dose.drug for entry in given):
        mine = [entry for entry in given if entry.dose.drug == key]
        # Doses without a condition count under every one.
        conditions = list(dict.fromkeys(e.dose.when for e in mine if e.dose.when)) or [()]
        for limit in drugs[key].limits if key in drugs else ():
            for when in conditions:
                yield _check_limit(limit, when, [e for e in mine if e.dose.when in ((), when)])


def _check_limit(
    limit: CumulativeLimit, when: tuple[Criteria, ...], given: list[_Given]
) -> LimitCheck:
    unit = limit.amount.unit
    least, most = _units.span(limit.amount)
    low = high = _units.exact(0)
    missing: dict[str, None] = {}
    surely: int | None = None
    possibly: int | None = None
    for cycle, _, _, counted in given:
        missing |= dict.fromkeys(counted.open)
        if counted.ends is not None and counted.unit is not None:
            if _units.base(counted.unit) is _units.base(unit):
                low += counted.ends[0] * _units.factor(counted.unit, unit)
                high += counted.ends[1] * _units.factor(counted.unit, unit)
            else:
                missing[f"some is given in {counted.unit.label}"] = None
        if possibly is None and high > least:
            possibly = cycle
        if surely is None and low > most:
            surely = cycle
    if surely is not None:
        passed = Answer.YES
    else:
        passed = Answer.NO if possibly is None and not missing else Answer.UNKNOWN
    total = str(_units.amount((low, high), unit)) if high else "nothing that can be counted"
    if missing and high:
        total = f"at least {total}"
    total += f" against {limit.amount}"
    return LimitCheck(
        drug=given[0].dose.drug,
        when=when,
        limit=limit,
        passed=passed,
        cycle=possibly,
        reason="; ".join([total, *missing]),
    )


__all__ = ["Cumulative", "LimitCheck", "Total", "cumulative"]
