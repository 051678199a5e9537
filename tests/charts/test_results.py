"""Hazard ratios, rates and times."""

import math
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from netref.catalog import Catalog
from netref.charts import forest, pfs_dots, response_dots, results, survival_dots
from netref.exceptions import InvalidRecordError, MissingRecordError
from netref.model import (
    ConfidenceInterval,
    EffectKind,
    Endpoint,
    Estimate,
    NoNumber,
    Result,
    ResultId,
    Statistic,
)
from tests import small
from tests.reading_svg import Chart, number, problems, read

RATIO = small.STUDY.results[1]
assert RATIO.effect is not None


def held(*changed: Result) -> Catalog:
    """A catalog whose study holds these results besides its own."""
    ids = {result.id for result in changed}
    kept = [result for result in small.STUDY.results if result.id not in ids]
    study = evolve(small.STUDY, results=(*kept, *changed))
    return small.CATALOG.with_records(study, name="other results")


def ratio(value: float, low: Any = None, high: Any = None, level: Any = 95, **more: Any) -> Result:
    interval = None if low is high is None else ConfidenceInterval(
        low=low, high=high, level_percent=level
    )  # fmt: skip
    assert RATIO.effect is not None
    effect = evolve(RATIO.effect, value=value, interval=interval)
    return evolve(RATIO, effect=effect, supersedes=None, **more)


def arm(value: float | NoNumber, **more: Any) -> Result:
    estimate = Estimate(arm="fictplat", value=value, **more.pop("estimate", {}))
    return evolve(RATIO, effect=None, supersedes=None, estimates=(estimate,), **more)


def drawn(chart: Any, *changed: Result) -> Chart:
    svg = chart(changed, catalog=held(*changed))
    assert problems(svg) == []
    return read(svg)


def middle(mark: Any) -> float:
    return number(mark, "x") + number(mark, "width") / 2


# --- hazard ratios --------------------------------------------------------------------------


def test_a_ratio_is_said_with_its_interval_level_and_all_that_tells_it_apart() -> None:
    chart = drawn(
        forest, ratio(0.5, 0.3, 0.8, cutoff="2014-04", subgroup="made-up subgroup", months=12)
    )
    for said in (chart.words, chart.desc):
        for part in ("TESTTRIAL", "progression free survival at 12 months", "cutoff 2014-04",
                     "subgroup: made-up subgroup", "assessment not stated",
                     "FICTPLAT against fictimide alone", "0.5", "95 % CI 0.3 to 0.8",
                     "read in"):  # fmt: skip
            assert part in said


def test_ratios_stand_on_a_logarithmic_axis_with_a_line_at_1() -> None:
    chart = drawn(
        forest,
        ratio(0.25, 0.2, 0.3, id=ResultId("a")),
        ratio(1, 0.9, 1.1, id=ResultId("b")),
        ratio(4, 3, 5, id=ResultId("c")),
    )
    quarter, one, four = (middle(mark) for mark in chart.marks("rect", "fill-blue"))
    assert one - quarter == pytest.approx(four - one, abs=0.3)
    (line,) = chart.marks("line", "hollow", "stroke-ink")
    assert number(line, "x1") == number(line, "x2") == pytest.approx(one, abs=0.1)


@given(st.floats(1e-6, 1e6), st.floats(1e-6, 1e6))
def test_the_axis_holds_every_ratio(one: float, other: float) -> None:
    axis = results._LogAxis([one, other])
    assert axis.ticks()[0] <= min(one, other) * (1 + 1e-9)
    assert axis.ticks()[-1] >= max(one, other) * (1 - 1e-9)
    low, high = sorted((one, other))
    assert axis.x(low) <= axis.x(high)
    assert all(math.isclose(t, round(t, 6 - math.floor(math.log10(t)))) for t in axis.ticks())


@pytest.mark.parametrize(("level", "dashed"), [(95, False), (90, True), (None, True)])
def test_another_level_than_95_is_dashed_and_said(level: float | None, dashed: bool) -> None:
    chart = drawn(forest, ratio(0.5, 0.3, 0.8, level))
    lines = chart.marks("line", "hollow", "stroke-blue", "dashed")
    assert len(lines) == (1 if dashed else 0)
    assert (f"{level} % CI" if level else "CI, level not stated") in chart.words


def test_a_ratio_without_an_interval_is_outlined_and_says_so() -> None:
    chart = drawn(forest, ratio(0.5))
    assert len(chart.marks("rect", "fill-page", "stroke-blue")) == 1
    assert chart.marks("rect", "fill-blue") == []
    assert "no CI given" in chart.words
    assert "no CI given" in chart.desc


def test_an_end_that_is_not_given_is_an_arrow() -> None:
    assert len(drawn(forest, ratio(0.5, None, 0.8)).marks("polygon", "fill-blue")) == 1
    assert len(drawn(forest, ratio(0.5, 0.3, None)).marks("polygon", "fill-blue")) == 1
    assert drawn(forest, ratio(0.5, 0.3, 0.8)).marks("polygon", "fill-blue") == []


def test_a_limit_of_0_stands_at_the_edge() -> None:
    chart = drawn(forest, ratio(0.5, 0, 0.8))
    assert "95 % CI 0 to 0.8" in chart.words


def test_a_superseded_result_says_so() -> None:
    old = ratio(0.4, id=ResultId("old"))
    new = evolve(ratio(0.5, id=ResultId("new")), supersedes=old.id)
    chart = drawn(forest, old, new)
    assert chart.words.count("SUPERSEDED by a later result") == 1


def test_rows_stand_in_the_order_given() -> None:
    one, other = ratio(0.4, id=ResultId("one")), ratio(0.6, id=ResultId("other"))
    catalog = held(one, other)
    for order in ((one, other), (other, one)):
        words = read(forest(order, catalog=catalog)).words
        first, second = (str(r.effect.value) for r in order if r.effect)
        assert words.index(f" {first} no CI") < words.index(f" {second} no CI")


def test_a_result_without_a_hazard_ratio_is_refused() -> None:
    assert RATIO.effect is not None
    odds = evolve(RATIO, effect=evolve(RATIO.effect, kind=EffectKind.ODDS_RATIO))
    for wrong in (evolve(RATIO, effect=None), odds):
        with pytest.raises(InvalidRecordError, match=r"test-trial-pfs.effect: has no hazard"):
            forest([wrong], catalog=small.CATALOG)


def test_a_result_of_no_study_is_refused() -> None:
    with pytest.raises(MissingRecordError, match="nowhere"):
        forest([ratio(0.5, id=ResultId("nowhere"))], catalog=small.CATALOG)


@pytest.mark.parametrize("chart", [forest, response_dots, pfs_dots, survival_dots])
def test_no_result_is_a_chart_that_says_so(chart: Any) -> None:
    assert "No result." in drawn(chart).desc


# --- rates and times ------------------------------------------------------------------------


def test_times_are_said_with_n_and_interval() -> None:
    chart = drawn(pfs_dots, evolve(RATIO, supersedes=None))
    for said in (chart.words, chart.desc):
        for part in (
            "TESTTRIAL: FICTPLAT",
            "n = 50",
            "12.5 months",
            "95 % CI 10 to ?",
            "TESTTRIAL: fictimide alone",
            "n = 52",
            "CI, level not stated, ? to 8.5",
        ):
            assert part in said
    assert len(chart.marks("polygon", "fill-blue")) == 2
    assert len(chart.marks("circle", "fill-blue")) == 2


def test_n_of_a_subgroup_is_not_that_of_its_arm() -> None:
    assert "n = 50" in drawn(pfs_dots, arm(5)).words
    assert "n not given" in drawn(pfs_dots, arm(5, subgroup="made-up")).words
    own = drawn(pfs_dots, arm(5, subgroup="made-up", estimate={"n": 7}))
    assert "n = 7" in own.words


def test_an_arm_of_unknown_size_says_so() -> None:
    placebo = (Estimate(arm="placebo", value=3),)
    chart = drawn(pfs_dots, evolve(RATIO, supersedes=None, effect=None, estimates=placebo))
    assert "TESTTRIAL: placebo" in chart.words
    assert "n not given" in chart.words


def test_not_reached_is_an_arrow_and_not_estimable_only_said() -> None:
    chart = drawn(pfs_dots, arm(NoNumber.NOT_REACHED))
    assert len(chart.marks("polygon", "fill-blue")) == 1
    assert "not reached" in chart.words
    assert "arrow without a mark: not reached" in chart.words
    assert chart.marks("circle", "fill-blue") == chart.marks("circle", "fill-page") == []
    chart = drawn(pfs_dots, arm(NoNumber.NOT_ESTIMABLE))
    assert chart.marks("polygon", "fill-blue") == []
    assert "not estimable" in chart.words


def test_a_mean_and_an_unnamed_number_have_their_own_marks_and_words() -> None:
    chart = drawn(
        pfs_dots,
        arm(5, statistic=Statistic.MONTHS, id=ResultId("a")),
        arm(6, statistic=Statistic.MEAN_MONTHS, id=ResultId("b")),
        arm(7, id=ResultId("c")),
    )
    for tag in ("polygon", "rect", "circle"):
        assert len(chart.marks(tag, "fill-page", "stroke-blue")) == 1
    for said in ("5 months, median or mean not printed", "6 months, mean", "square: mean",
                 "diamond: the source does not print"):  # fmt: skip
        assert said in chart.words


def test_a_standard_error_is_said() -> None:
    assert "standard error 1.5" in drawn(pfs_dots, arm(5, estimate={"standard_error": 1.5})).words


def test_rates_stand_on_an_axis_to_100_by_endpoint() -> None:
    rate = {"statistic": Statistic.PERCENT}
    chart = drawn(
        response_dots,
        arm(50, endpoint=Endpoint.OBJECTIVE_RESPONSE, id=ResultId("a"), **rate),
        arm(25, months=12, id=ResultId("b"), **rate),
    )
    half, quarter = (number(m, "cx") for m in chart.marks("circle", "fill-page", "stroke-blue"))
    edge = max(number(line, "x1") for line in chart.marks("line", "hollow", "stroke-grid"))
    start = min(number(line, "x1") for line in chart.marks("line", "hollow", "stroke-grid"))
    assert half == pytest.approx((start + edge) / 2, abs=0.1)
    assert quarter == pytest.approx((3 * start + edge) / 4, abs=0.1)
    assert "objective response rate" in [text.said for text in chart.texts]
    assert "progression free survival at 12 months" in [text.said for text in chart.texts]


@given(st.floats(1, 1e6))
def test_a_straight_axis_holds_its_top(top: float) -> None:
    axis = results._Axis(top)
    assert axis.ticks()[-1] >= top * (1 - 1e-6)
    assert 2 <= len(axis.ticks()) <= 12
    assert axis.x(0) < axis.x(top)


def test_what_does_not_belong_is_refused() -> None:
    percent = arm(5, statistic=Statistic.PERCENT)
    weeks = arm(5, statistic=Statistic.MEDIAN_WEEKS, id=ResultId("weeks"))
    counted = arm(5, statistic=Statistic.COUNT)
    for chart, wrong, message in (
        (response_dots, (RATIO,), "statistic: expected a rate in %, got median, months"),
        (pfs_dots, (percent,), "statistic: expected a time, got a rate in %"),
        (pfs_dots, (counted,), "statistic: expected a rate in % or a time, got count"),
        (survival_dots, (RATIO,), "endpoint: expected overall survival, got progression free"),
        (pfs_dots, (arm(5), weeks), "weeks.statistic: is in weeks, but the first result is in"),
    ):
        with pytest.raises(InvalidRecordError, match=message):
            chart(wrong, catalog=held(*wrong))


def test_overall_survival_is_drawn_like_progression_free_survival() -> None:
    chart = drawn(survival_dots, arm(5, endpoint=Endpoint.OVERALL_SURVIVAL))
    assert chart.title == "Overall survival by arm"
