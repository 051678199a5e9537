"""A schedule laid out in time."""

from __future__ import annotations

from collections.abc import Iterator
from enum import unique
from itertools import count
from typing import TYPE_CHECKING

from attrs import frozen

from .exceptions import InvalidRecordError
from .model import (
    INTENDED_USE,
    Dose,
    Interval,
    Phase,
    Record,
    Schedule,
    StopRule,
    Vocabulary,
)

if TYPE_CHECKING:
    import datetime as dt


@unique
class Timing(Vocabulary):
    """Whether the source says on which day something is given."""

    STATED = "stated"
    NOT_STATED = "not-stated"


@frozen(kw_only=True, repr=False, eq=False)
class Administration(Record):
    """One drug on one day of a schedule.

    Args:
        phase: Name of the phase.
        cycle: Cycle, counted from 1 over the whole schedule.
        cycle_day: Day of the cycle, counted from 1; ``None`` where the source leaves it open.
        day: Day of the schedule, counted from 1; ``None`` where the source leaves it open.
        date: The same as a date, where a start was given.
        dose: What is given.
        timing: Whether the day is stated.
        intended_use: The line that goes wherever the answer goes.
    """

    phase: str
    cycle: int
    cycle_day: int | None
    day: int | None
    date: dt.date | None
    dose: Dose
    timing: Timing
    intended_use: str = INTENDED_USE


def timeline(
    schedule: Schedule, *, cycles: int | None = None, start: dt.date | None = None
) -> Iterator[Administration]:
    """Every administration of a schedule in order, worked out as it is asked for.

    Phases without an end of their own ("until progression") go on for ever, so take what is
    needed, or say how many cycles. A phase with a range of cycles is laid out to its upper
    end, or its lower end where it has no other.

    Args:
        schedule: The schedule.
        cycles: How many cycles in all; ``None`` for as many as the schedule has.
        start: Date of day 1.

    Yields:
        Administrations by cycle and day, in the order of the source within a day. What the
        source leaves open stays open: after a cycle of unknown length no day is counted.

    Raises:
        InvalidRecordError: ``cycles`` is not a positive number, ``start`` is not a date, or a
            day lies beyond the last date that there is.
    """
    if cycles is not None:
        check_cycles("timeline", cycles)
    if start is not None:
        _check_start(start)
    return _timeline(schedule, cycles, start)


def check_cycles(where: str, cycles: object) -> None:
    """Refuse what is not a number of cycles, in the name of a function."""
    if type(cycles) is not int or cycles < 1:
        raise InvalidRecordError(where, "cycles", f"expected 1 or more, got {cycles!r}")


def _check_start(start: object) -> None:
    import datetime as dt

    # A time of day would be carried along into every date.
    if not isinstance(start, dt.date) or isinstance(start, dt.datetime):
        raise InvalidRecordError("timeline", "start", f"expected a date, got {start!r}")


def _timeline(
    schedule: Schedule, cycles: int | None, start: dt.date | None
) -> Iterator[Administration]:
    first_day: int | None = 1
    for cycle, phase in laid_out(schedule, cycles):
        yield from _one_cycle(phase, cycle, first_day, start)
        if first_day is not None:
            first_day = None if phase.cycle_days is None else first_day + phase.cycle_days


def laid_out(schedule: Schedule, cycles: int | None) -> Iterator[tuple[int, Phase]]:
    """Each cycle with its phase, counted from 1 over the whole schedule."""
    cycle = 0
    for phase in schedule.phases:
        for number in _cycles_of(phase):
            if _too_long(phase, number):
                break
            if cycle == cycles:
                return
            cycle += 1
            yield cycle, phase


def _too_long(phase: Phase, cycles_done: int) -> bool:
    """Whether a further cycle would begin after the longest time that a phase may last."""
    return (
        phase.at_most_days is not None
        and phase.cycle_days is not None
        and cycles_done * phase.cycle_days >= phase.at_most_days
    )


def _cycles_of(phase: Phase) -> Iterator[int]:
    if isinstance(phase.cycles, int):
        return iter(range(phase.cycles))
    if isinstance(phase.cycles, Interval):
        end = phase.cycles.high if phase.cycles.high is not None else phase.cycles.low
        assert end is not None
        return iter(range(int(end)))
    endless = {StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY, StopRule.MAXIMUM_BENEFIT}
    if endless & set(phase.until) or phase.cycle_days is not None:
        return count()
    return iter(range(1))


def _days_after(start: dt.date, days: int) -> dt.date:
    import datetime as dt

    try:
        return start + dt.timedelta(days=days)
    except OverflowError:
        raise InvalidRecordError(
            "timeline", "start", f"day {days + 1} from {start} is beyond the last date"
        ) from None


def _one_cycle(
    phase: Phase, cycle: int, first_day: int | None, start: dt.date | None
) -> Iterator[Administration]:
    listed: list[tuple[int, int, Dose]] = [
        (day, place, dose) for place, dose in enumerate(phase.doses) for day in dose.days
    ]
    for cycle_day, _, dose in sorted(listed, key=lambda entry: entry[:2]):
        day = None if first_day is None else first_day + cycle_day - 1
        yield Administration(
            phase=phase.name,
            cycle=cycle,
            cycle_day=cycle_day,
            day=day,
            date=None if day is None or start is None else _days_after(start, day - 1),
            dose=dose,
            timing=Timing.STATED,
        )
    for dose in phase.doses:
        if not dose.days:
            yield Administration(
                phase=phase.name,
                cycle=cycle,
                cycle_day=None,
                day=None,
                date=None,
                dose=dose,
                timing=Timing.NOT_STATED,
            )


__all__ = ["Administration", "Timing", "timeline"]
