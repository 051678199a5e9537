"""Schedules as calendars."""

from itertools import pairwise

import pytest
from attrs import evolve

from netref import CATALOG
from netref.charts import schedule_calendar
from netref.exceptions import InvalidRecordError, MissingRecordError
from netref.model import DrugId, Phase, ScheduleId
from tests import small
from tests.reading_svg import Chart, problems, read


def calendar(schedule: object, cycles: int = 2) -> Chart:
    svg = schedule_calendar(schedule, cycles, catalog=small.CATALOG)  # type: ignore[arg-type]
    assert problems(svg) == []
    return read(svg)


def days(chart: Chart, *classes: str) -> int:
    return len(chart.marks("rect", *classes))


def test_a_cycle_has_a_square_for_each_stated_day_and_a_lane_for_each_drug() -> None:
    chart = calendar(small.FIXED)
    # Day 1 of one drug and days 10 to 14 of the other, twice.
    assert days(chart, "fill-blue") == 2 * (1 + 5)
    assert chart.hints == 2 * ["day 1", "day 10", "day 11", "day 12", "day 13", "day 14"]
    lanes = [text.said for text in chart.texts if text.said in ("testplatin", "fictimide")]
    assert lanes == 2 * ["testplatin", "fictimide"]
    assert "Cycle 1, cycle: every 28 days, 6 cycles" in chart.words
    assert "Cycle 2, cycle: every 28 days, 6 cycles" in chart.words
    assert chart.title == "fictplat: fictplat-fixed"


def test_the_number_of_cycles_is_that_asked_for_or_that_there_is() -> None:
    assert days(calendar(small.FIXED, 1), "fill-blue") == 6
    assert days(calendar(small.FIXED, 99), "fill-blue") == 6 * 6
    with pytest.raises(InvalidRecordError, match="cycles"):
        schedule_calendar(small.FIXED, 0, catalog=small.CATALOG)


def test_days_stand_where_they_are_in_the_cycle() -> None:
    chart = calendar(small.FIXED, 1)
    lefts = [float(mark.get("x", "nan")) for mark in chart.marks("rect", "fill-blue")]
    steps = [b - a for a, b in pairwise(lefts[1:])]
    assert steps == pytest.approx(4 * [steps[0]], abs=0.2)
    assert (lefts[1] - lefts[0]) / steps[0] == pytest.approx(9, abs=0.1)


def test_a_phase_that_is_given_daily_is_one_week_that_goes_on() -> None:
    chart = calendar(small.TWO_PHASES, 40)
    assert days(chart, "fill-blue") == 6 * 1 + 7
    assert chart.hints[-8:] == [*(f"day {day}" for day in range(1, 8)), "and so on"]
    assert chart.words.count("maintenance: daily") == 1


def test_a_supporting_role_is_outlined_and_a_condition_is_said() -> None:
    chart = calendar(small.TWO_PHASES, 7)
    assert days(chart, "fill-page", "stroke-blue") == 6 * 2
    assert "support" in chart.words
    assert "only if" in chart.words


def test_open_days_are_dashed_and_say_so() -> None:
    chart = calendar(small.OPEN_ENDED)
    assert days(chart, "hollow", "stroke-muted", "dashed") == 1
    assert "days not stated" in chart.words
    assert "cycle length not stated" in chart.words
    assert days(chart, "fill-blue") == 1


def test_a_phase_without_any_stated_day_or_length_can_be_drawn() -> None:
    phase = Phase(name="all open", doses=small.OPEN_ENDED.phases[0].doses[:1])
    chart = calendar(evolve(small.OPEN_ENDED, phases=(phase,)))
    assert days(chart, "fill-blue") == 0
    assert days(chart, "hollow", "stroke-muted", "dashed") == 1


def test_what_is_not_drawn_is_named() -> None:
    chart = calendar(small.TWO_PHASES)
    for said in (chart.words, chart.desc):
        assert "Not drawn: maintenance: daily" in said


def test_notes_open_points_and_sources_are_told_in_the_picture_and_in_words() -> None:
    chart = calendar(small.FIXED)
    for said in (chart.words, chart.desc):
        assert "Not stated by the source: the hour of the day." in said
        assert "a made-up note" in said
        assert "table 1" in said
    assert "200 mg/m2 per day, in 2 doses, at most 400 mg" in chart.desc
    assert "fictplat-fixed, US label" in chart.words


def test_a_schedule_that_was_seen_in_a_copy_says_so() -> None:
    chart = calendar(small.TWO_PHASES)
    assert "fictplat-two-phases (seen in a copy)" in chart.words
    assert "seen in a copy" in chart.desc


def test_a_schedule_of_no_regimen_can_be_drawn() -> None:
    chart = calendar(evolve(small.FIXED, id=ScheduleId("mine"), name=""))
    assert chart.title == "Schedule:"


def test_a_drug_that_the_catalog_lacks_is_an_error() -> None:
    dose = evolve(small.FIXED.phases[0].doses[0], drug=DrugId("nothing"))
    schedule = evolve(small.FIXED, phases=(evolve(small.FIXED.phases[0], doses=(dose,)),))
    with pytest.raises(MissingRecordError, match="nothing"):
        schedule_calendar(schedule, catalog=small.CATALOG)


def test_the_calendar_of_captem() -> None:
    chart = read(schedule_calendar(CATALOG.schedules[ScheduleId("captem-e2211")], 1))
    assert days(chart, "fill-blue") == 14 + 5
