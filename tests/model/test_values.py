"""Intervals against a grid of numbers; amounts; dates of limited precision."""

import math
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netref.exceptions import InvalidRecordError
from netref.model import Amount, Interval, Unit, earliest_day, latest_day

ENDS = range(5)
#: Every whole and half number around the ends: between any two ends lies one of the grid.
GRID = [Fraction(n, 2) for n in range(-2, 11)]

ends = st.none() | st.sampled_from(ENDS)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(ends), draw(ends)
    low_open, high_open = draw(st.booleans()), draw(st.booleans())
    assume(low is not None or high is not None)
    if low is not None and high is not None:
        assume(low < high or (low == high and not low_open and not high_open))
    return Interval(low, high, low_open, high_open)


def inside(interval: Interval) -> set[Fraction]:
    """The numbers of the grid that lie in an interval, said in another way."""
    found = set(GRID)
    if interval.low is not None:
        found = {
            n for n in found if n > interval.low or (n == interval.low and not interval.low_open)
        }
    if interval.high is not None:
        found = {
            n for n in found if n < interval.high or (n == interval.high and not interval.high_open)
        }
    return found


@given(intervals())
def test_contains(interval: Interval) -> None:
    assert {n for n in GRID if float(n) in interval} == inside(interval)


@given(intervals(), intervals())
def test_covers(one: Interval, two: Interval) -> None:
    # Beyond the grid an absent end decides.
    endless = (two.low is None and one.low is not None) or (
        two.high is None and one.high is not None
    )
    assert one.covers(two) == (inside(two) <= inside(one) and not endless)


@given(intervals(), intervals())
def test_overlaps(one: Interval, two: Interval) -> None:
    assert one.overlaps(two) == bool(inside(one) & inside(two))
    assert one.overlaps(two) == two.overlaps(one)


@given(intervals())
def test_an_interval_covers_and_overlaps_itself(interval: Interval) -> None:
    assert interval.covers(interval)
    assert interval.overlaps(interval)


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(3, 20), "3 to 20"),
        (Interval(3), ">= 3"),
        (Interval(3, low_open=True), "> 3"),
        (Interval(high=3), "<= 3"),
        (Interval(high=3, high_open=True), "< 3"),
        (Interval(3, 20, low_open=True), "> 3 and <= 20"),
        (Interval(3, 20, high_open=True), ">= 3 and < 20"),
        (Interval(3, 20, True, True), "> 3 and < 20"),
        (Interval(2, 2), "2"),
        (Interval(0.5, 1.25), "0.5 to 1.25"),
    ],
)
def test_an_interval_in_words(interval: Interval, text: str) -> None:
    assert str(interval) == text


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({}, "low"),
        ({"low": math.nan}, "low"),
        ({"low": math.inf}, "low"),
        ({"high": -math.inf}, "high"),
        ({"low": "3"}, "low"),
        ({"low": True}, "low"),
        ({"high": [3]}, "high"),
        ({"low": 3, "low_open": 1}, "low_open"),
        ({"low": 3, "high_open": "false"}, "high_open"),
        ({"low": 4, "high": 3}, "high"),
        ({"low": 3, "high": 3, "low_open": True}, "high"),
        ({"low": 3, "high": 3, "high_open": True}, "high"),
    ],
)
def test_what_is_no_interval_is_refused(arguments: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidRecordError) as caught:
        Interval(**arguments)  # type: ignore[arg-type]
    assert caught.value.record == "Interval"
    assert caught.value.field == field


def test_the_first_and_last_day_of_a_partial_date() -> None:
    assert earliest_day("2014") == "2014-01-01"
    assert earliest_day("2014-12") == "2014-12-01"
    assert earliest_day("2014-12-16") == "2014-12-16"
    assert latest_day("2014") == "2014-12-31"
    assert latest_day("2014-11") == "2014-11-31"
    assert latest_day("2014-12-16") == "2014-12-16"


@given(st.dates())
def test_each_day_lies_within_its_year_and_month(day: object) -> None:
    text = str(day)
    for partial in (text, text[:7], text[:4]):
        assert earliest_day(partial) <= text <= latest_day(partial)


def test_an_amount_in_words() -> None:
    assert str(Amount(200, Unit.MG_PER_M2)) == "200 mg/m2"
    assert str(Amount(100, Unit.MCG, 600)) == "100 to 600 mcg"
    assert str(Amount(7.4, Unit.GBQ)) == "7.4 GBq"


def test_an_interval_of_one_number_is_written_as_the_number() -> None:
    # Two floats that are equal and not the same object.
    low, high = float("0.1") + 0.2, float("0.3") + 4e-17
    assert low == high
    assert low is not high
    assert str(Interval(low, high)) == "0.3"
    assert str(Interval(1, 1)) == "1"
