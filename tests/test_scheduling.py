"""A schedule laid out in time, against a slow and obvious way to do it."""

import datetime as dt
from itertools import islice
from typing import Any

import attrs
import pytest

import netref
from netref.exceptions import InvalidRecordError
from netref.model import INTENDED_USE, Interval, Phase, Schedule, StopRule, Unit
from netref.scheduling import Administration, Timing, timeline
from tests import small

SCHEDULES = [*netref.CATALOG.schedules.values(), *small.CATALOG.schedules.values()]
START = dt.date(2026, 2, 16)
ENDLESS = (StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY, StopRule.MAXIMUM_BENEFIT)


def cycles_of(phase: Phase, most: int) -> int:
    """How many cycles a phase has, cut off at ``most``."""
    if phase.cycles is None:
        goes_on = phase.cycle_days is not None or any(rule in phase.until for rule in ENDLESS)
        found = most if goes_on else 1
    elif isinstance(phase.cycles, Interval):
        found = int(phase.cycles.low if phase.cycles.high is None else phase.cycles.high)  # type: ignore[arg-type]
    else:
        found = phase.cycles
    if phase.at_most_days is not None and phase.cycle_days is not None:
        # As many cycles as begin within that time.
        found = min(found, -(-phase.at_most_days // phase.cycle_days))
    return min(found, most)


def slowly(schedule: Schedule, cycles: int) -> list[tuple[Any, ...]]:
    """What a person would write down, cycle by cycle and day by day."""
    laid_out = [
        phase for phase in schedule.phases for _ in range(cycles_of(phase, cycles))
    ][:cycles]  # fmt: skip
    found: list[tuple[Any, ...]] = []
    for number, phase in enumerate(laid_out):
        lengths = [earlier.cycle_days for earlier in laid_out[:number]]
        for cycle_day in range(
            1, 1 + max((d for dose in phase.doses for d in dose.days), default=0)
        ):
            for dose in phase.doses:
                if cycle_day in dose.days:
                    day = None if None in lengths else sum(filter(None, lengths)) + cycle_day
                    date = None if day is None else START + dt.timedelta(days=day - 1)
                    found.append((phase.name, number + 1, cycle_day, day, date, dose))
        found += [
            (phase.name, number + 1, None, None, None, dose)
            for dose in phase.doses
            if not dose.days
        ]
    return found


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda s: s.id)
def test_the_timeline_is_what_one_would_write_down(schedule: Schedule) -> None:
    quick = [
        (a.phase, a.cycle, a.cycle_day, a.day, a.date, a.dose)
        for a in timeline(schedule, cycles=12, start=START)
    ]
    assert quick == slowly(schedule, 12)
    assert quick
    assert list(timeline(schedule, cycles=12)) == list(timeline(schedule, cycles=12))


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda s: s.id)
def test_days_never_run_backwards(schedule: Schedule) -> None:
    stated = [a.day for a in timeline(schedule, cycles=12) if a.day is not None]
    assert stated == sorted(stated)


def test_a_schedule_with_a_fixed_number_of_cycles_ends() -> None:
    found = list(timeline(small.FIXED))
    assert found[-1].cycle == 6
    assert found[-1].day == 5 * 28 + 14
    assert list(timeline(small.FIXED, cycles=99)) == found
    assert [a.cycle for a in timeline(small.FIXED, cycles=1)] == [1] * 6


def test_an_endless_schedule_is_worked_out_as_it_is_asked_for() -> None:
    endless = timeline(small.DEPOT_ALONE.schedules[0], start=START)
    first = list(islice(endless, 3))
    assert [(a.cycle, a.day, a.date) for a in first] == [
        (1, 1, dt.date(2026, 2, 16)),
        (2, 29, dt.date(2026, 3, 16)),
        (3, 57, dt.date(2026, 4, 13)),
    ]
    far = next(islice(endless, 10_000, None))
    assert far.cycle == 10_004


def test_phases_follow_each_other() -> None:
    found = list(timeline(small.TWO_PHASES, cycles=8))
    # A range of cycles is laid out to its upper end.
    assert [a.cycle for a in found if a.phase == "maintenance"] == [7, 8]
    assert [a.day for a in found if a.phase == "maintenance"] == [6 * 21 + 1, 6 * 21 + 2]


def test_doses_of_a_day_come_in_the_order_of_the_source() -> None:
    found = [(a.day, a.dose.drug) for a in timeline(small.TWO_PHASES, cycles=1)]
    assert found == [(1, "fictimide"), (2, "testplatin"), (2, "fictimide")]


def test_what_the_source_leaves_open_stays_open() -> None:
    (stated, open_day) = timeline(small.OPEN_ENDED, start=START)
    assert (stated.timing, stated.cycle_day, stated.day) == (Timing.STATED, 1, 1)
    assert open_day.timing is Timing.NOT_STATED
    assert (open_day.cycle_day, open_day.day, open_day.date) == (None, None, None)


def phase(name: str, **more: Any) -> Phase:
    return Phase(name=name, doses=(small.dose(small.FICTIMIDE, 1, Unit.MG),), **more)


def test_after_a_cycle_of_unknown_length_no_day_is_counted() -> None:
    schedule = small.schedule("s", phase("open"), phase("then", cycle_days=7, cycles=2))
    found = list(timeline(schedule, start=START))
    assert [(a.phase, a.cycle, a.cycle_day, a.day) for a in found] == [
        ("open", 1, 1, 1),
        ("then", 2, 1, None),
        ("then", 3, 1, None),
    ]
    assert [a.date for a in found] == [START, None, None]


@pytest.mark.parametrize(
    ("known", "cycles"),
    [
        ({"cycle_days": 21, "cycles": 4}, 4),
        ({"cycle_days": 21, "cycles": Interval(4, 6)}, 6),
        ({"cycle_days": 21, "cycles": Interval(4)}, 4),
        ({"cycle_days": 21, "cycles": Interval(high=6)}, 6),
        ({"until": (StopRule.CYCLES_COMPLETED,)}, 1),
        ({}, 1),
        ({"cycle_days": 28, "at_most_days": 84}, 3),
        ({"cycle_days": 28, "at_most_days": 85}, 4),
        ({"cycle_days": 28, "cycles": 2, "at_most_days": 85}, 2),
        ({"cycles": 2, "at_most_days": 85}, 2),
    ],
)
def test_how_many_cycles_a_phase_has(known: dict[str, Any], cycles: int) -> None:
    found = list(timeline(small.schedule("s", phase("p", **known))))
    assert found[-1].cycle == cycles


@pytest.mark.parametrize(
    "known",
    [{"cycle_days": 28}, *({"until": (rule,)} for rule in ENDLESS)],
)
def test_a_phase_without_an_end_goes_on(known: dict[str, Any]) -> None:
    found = timeline(small.schedule("s", phase("p", **known)))
    assert next(islice(found, 99, None)).cycle == 100


def test_a_longest_time_ends_the_phase_and_the_next_one_follows() -> None:
    schedule = small.schedule(
        "s", phase("first", cycle_days=28, at_most_days=56), phase("next", cycle_days=28, cycles=1)
    )
    assert [(a.phase, a.day) for a in timeline(schedule)] == [
        ("first", 1),
        ("first", 29),
        ("next", 57),
    ]


@pytest.mark.parametrize("cycles", [0, -1, True, 1.5, "3"])
def test_cycles_are_a_positive_number(cycles: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"timeline\.cycles: expected 1 or more"):
        timeline(small.FIXED, cycles=cycles)


def test_every_administration_carries_the_intended_use() -> None:
    first = next(timeline(small.FIXED))
    assert first.intended_use == INTENDED_USE
    assert isinstance(first, Administration)
    assert first == attrs.evolve(first)


@pytest.mark.parametrize("start", ["2026-02-16", 20260216, dt.datetime(2026, 2, 16, 8)])  # noqa: DTZ001
def test_the_start_is_a_date(start: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"timeline\.start: expected a date"):
        timeline(small.FIXED, start=start)


def test_beyond_the_last_date_is_an_error_of_netref() -> None:
    found = timeline(small.DEPOT_ALONE.schedules[0], start=dt.date(9999, 12, 1))
    assert next(found).date == dt.date(9999, 12, 1)
    assert next(found).date == dt.date(9999, 12, 29)
    with pytest.raises(InvalidRecordError, match=r"timeline\.start: day 57 .*beyond the last date"):
        next(found)


def test_cycles_and_start_are_given_by_name() -> None:
    door: Any = timeline
    with pytest.raises(TypeError):
        door(small.FIXED, 2)
    assert list(timeline(schedule=small.FIXED, cycles=1))
