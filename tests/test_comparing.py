"""In which fields two schedules differ."""

from itertools import combinations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import netref
from netref.comparing import Difference, compare
from netref.model import (
    INTENDED_USE,
    Amount,
    Criteria,
    Dose,
    Interval,
    Offset,
    Phase,
    Schedule,
    ScheduleId,
    Seen,
    Site,
    StopRule,
    Titration,
    Unit,
)
from tests import small

SCHEDULES = [*netref.CATALOG.schedules.values(), *small.CATALOG.schedules.values()]


def said(a: Schedule, b: Schedule) -> list[tuple[str, str, str]]:
    return [(found.path, found.a, found.b) for found in compare(a, b)]


def changed(schedule: Schedule = small.FIXED, **phase: Any) -> Schedule:
    """The schedule with another first phase."""
    first = attrs.evolve(schedule.phases[0], **phase)
    return attrs.evolve(schedule, phases=(first, *schedule.phases[1:]))


def with_dose(**dose: Any) -> Schedule:
    """The fixed schedule with another first dose."""
    doses = small.FIXED.phases[0].doses
    return changed(doses=(attrs.evolve(doses[0], **dose), *doses[1:]))


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda s: s.id)
def test_a_schedule_does_not_differ_from_itself(schedule: Schedule) -> None:
    assert compare(schedule, attrs.evolve(schedule)) == ()


def test_names_and_citations_are_not_compared() -> None:
    again = attrs.evolve(
        small.FIXED,
        id=ScheduleId("other"),
        name="other",
        cites=(small.cite(small.PAPER, "page 3", Seen.COPY),),
        adjustments=tuple(
            attrs.evolve(a, cites=(small.cite(small.PAPER, "page 3", Seen.COPY),))
            for a in small.FIXED.adjustments
        ),
    )
    assert compare(small.FIXED, again) == ()


def test_no_two_schedules_of_a_regimen_differ_only_in_their_names() -> None:
    same = [
        (a.id, b.id)
        for regimen in netref.CATALOG.regimens.values()
        for a, b in combinations(regimen.schedules, 2)
        if not compare(a, b)
    ]
    assert same == []


@given(st.sampled_from(SCHEDULES), st.sampled_from(SCHEDULES))
def test_differences_are_found_from_both_sides(a: Schedule, b: Schedule) -> None:
    there, back = compare(a, b), compare(b, a)
    assert {(d.path, d.a, d.b) for d in there} == {(d.path, d.b, d.a) for d in back}
    assert there == compare(a, b)
    same = attrs.evolve(a, id=b.id, name=b.name, cites=b.cites) == b
    assert (there == ()) is same
    for found in there:
        assert found.a != found.b
        assert found.intended_use == INTENDED_USE


@given(st.sampled_from(SCHEDULES), st.sampled_from(SCHEDULES))
def test_words_are_readable(a: Schedule, b: Schedule) -> None:
    for found in compare(a, b):
        for text in (found.path, found.a, found.b):
            assert text
            assert "(" not in text or "=" not in text, text  # no repr
            assert "None" not in text


@pytest.mark.parametrize(
    ("other", "path", "before", "after"),
    [
        (with_dose(amount=Amount(60, Unit.MG_PER_M2)), "amount", "75 mg/m2", "60 mg/m2"),
        (with_dose(amount=None), "amount", "75 mg/m2", "not stated"),
        (with_dose(days=(1, 2, 3, 8)), "days", "day 1", "days 1-3, 8"),
        (with_dose(days=()), "days", "day 1", "not stated"),
        (with_dose(route=None), "route", "intravenous", "not stated"),
        (with_dose(continuous=True), "continuous", "no", "yes"),
        (with_dose(times_per_day=Interval(2, 3)), "times per day", "not stated", "2 to 3"),
        (
            with_dose(offset=Offset(after=small.FICTIMIDE.id, minutes=Interval(30, 30))),
            "offset",
            "not stated",
            "after fictimide 30 min",
        ),
        (
            with_dose(offset=Offset(after=small.FICTIMIDE.id)),
            "offset",
            "not stated",
            "after fictimide",
        ),
        (
            with_dose(when=(Criteria(site=(Site.LUNG,)), Criteria(ecog=Interval(high=1)))),
            "when",
            "none stated",
            "primary site lung or ECOG <= 1",
        ),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_a_dose_that_differs(other: Schedule, path: str, before: str, after: str) -> None:
    assert said(small.FIXED, other) == [(f"phase 1, testplatin, {path}", before, after)]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (changed(cycle_days=21), ("phase 1, cycle days", "28", "21")),
        (changed(cycles=Interval(4, 6)), ("phase 1, cycles", "6", "4 to 6")),
        (
            changed(until=(StopRule.PROGRESSION, StopRule.WITHDRAWAL)),
            ("phase 1, until", "none stated", "progression or withdrawal"),
        ),
        (
            changed(
                titrations=(
                    Titration(
                        drug=small.FICTIMIDE,
                        trigger="made-up calm",
                        to=Amount(250, Unit.MG_PER_M2),
                    ),
                )
            ),
            (
                "phase 1, titrations",
                "none stated",
                "drug fictimide, trigger made-up calm, to 250 mg/m2",
            ),
        ),
        (
            changed(doses=small.FIXED.phases[0].doses[:1]),
            (
                "phase 1, fictimide",
                "drug fictimide, amount 200 mg/m2, per day, cap 400 mg, route oral, "
                "days days 10-14, times per day 2",
                "not there",
            ),
        ),
        (
            changed(doses=small.FIXED.phases[0].doses[::-1]),
            (
                "phase 1, order of the drugs",
                "testplatin, fictimide",
                "fictimide, testplatin",
            ),
        ),
        (
            attrs.evolve(small.FIXED, note=None),
            ("note", "a made-up note", "not stated"),
        ),
        (
            attrs.evolve(small.FIXED, region=None),
            ("region", "US", "not stated"),
        ),
        (
            attrs.evolve(small.FIXED, left_open=("the hour", "the day")),
            ("left open", "the hour of the day", "the hour; the day"),
        ),
        (
            attrs.evolve(small.FIXED, adjustments=()),
            ("adjustments", "act delay, trigger made-up fever", "none stated"),
        ),
    ],
    ids=lambda v: v[0] if isinstance(v, tuple) else "",
)
def test_a_phase_or_a_schedule_that_differs(
    other: Schedule, expected: tuple[str, str, str]
) -> None:
    assert said(small.FIXED, other) == [expected]


def test_a_drug_given_twice_is_matched_in_order() -> None:
    dose = small.dose(small.FICTIMIDE, 1, Unit.MG)
    later = small.dose(small.FICTIMIDE, 2, Unit.MG, (8,))

    def of(*doses: Dose) -> Schedule:
        return small.schedule("s", Phase(name="p", cycle_days=28, doses=doses))

    higher = attrs.evolve(later, amount=Amount(3, Unit.MG))
    assert said(of(dose, later), of(dose, higher)) == [
        ("phase 1, fictimide (2), amount", "2 mg", "3 mg")
    ]
    ((path, before, after),) = said(of(dose), of(dose, later))
    assert (path, before) == ("phase 1, fictimide (2)", "not there")
    assert after == "drug fictimide, amount 2 mg, route oral, days day 8"


def test_a_phase_that_only_one_has() -> None:
    one, two = small.TWO_PHASES, attrs.evolve(small.TWO_PHASES, phases=small.TWO_PHASES.phases[:1])
    ((path, before, after),) = said(one, two)
    assert (path, after) == ("phase 2", "not there")
    assert before.startswith("name maintenance")
    assert said(two, one) == [(path, after, before)]


def test_a_difference_is_a_record() -> None:
    (found,) = compare(small.FIXED, with_dose(continuous=True))
    assert isinstance(found, Difference)
    assert found == attrs.evolve(found)
