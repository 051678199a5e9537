"""The same charts as matplotlib figures."""

import subprocess
import sys
from io import BytesIO

import pytest

from netref import CATALOG
from netref.exceptions import InvalidRecordError, MissingRecordError
from netref.model import INTENDED_USE, EffectKind, Endpoint, NoNumber, Result, Statistic
from tests import small

figures = pytest.importorskip("netref.charts.figures", exc_type=ImportError)
TIMES = (Statistic.MEDIAN_MONTHS, Statistic.MEAN_MONTHS, Statistic.MONTHS)
RESULTS = list(CATALOG.results.values())
RATIOS = [r for r in RESULTS if r.effect and r.effect.kind is EffectKind.HAZARD_RATIO][:25]
SURVIVAL = [
    r for r in RESULTS if r.endpoint is Endpoint.OVERALL_SURVIVAL and r.statistic in TIMES
]  # fmt: skip


def saved(figure: object) -> bytes:
    file = BytesIO()
    figure.savefig(file, format="svg")  # type: ignore[attr-defined]
    return file.getvalue()


def test_a_forest_has_a_row_for_each_ratio_on_a_logarithmic_axis() -> None:
    figure = figures.forest(RATIOS)
    axes = figure.axes[0]
    assert axes.get_xscale() == "log"
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert len(labels) == len(RATIOS)
    for result, label in zip(RATIOS, labels, strict=True):
        study = next(s for s in CATALOG.studies.values() if result in s.results)
        assert label.startswith(study.name)
    points = [line for line in axes.lines if line.get_marker() == "s"]
    assert [line.get_xdata()[0] for line in points] == [r.effect.value for r in RATIOS if r.effect]
    assert figure.get_supxlabel() == INTENDED_USE
    assert saved(figure)


def test_an_interval_of_another_level_is_dashed_and_no_interval_is_hollow() -> None:
    axes = figures.forest(RATIOS).axes[0]
    styles = [line.get_linestyle() for line in axes.lines if line.get_marker() == "|"]
    effects = [r.effect for r in RATIOS if r.effect]
    levels = [e.interval.level_percent for e in effects if e.interval is not None]
    assert styles == ["-" if level == 95 else "--" for level in levels]
    faces = [line.get_markerfacecolor() for line in axes.lines if line.get_marker() == "s"]
    assert faces == ["black" if e.interval is not None else "white" for e in effects]


def test_dots_draw_what_was_not_reached_as_an_arrow() -> None:
    axes = figures.dots(SURVIVAL).axes[0]
    right = axes.get_xlim()[1]
    reached = [e.value for r in SURVIVAL for e in r.estimates]
    open_ends = sum(
        e.interval is not None and e.interval.high is None for r in SURVIVAL for e in r.estimates
    )
    arrows = [line for line in axes.lines if line.get_marker() == ">"]
    assert len(arrows) == sum(v is NoNumber.NOT_REACHED for v in reached) + open_ends
    assert all(line.get_xdata()[0] == right for line in arrows)
    assert axes.get_xlabel() == "months"
    markers = {line.get_marker() for line in axes.lines}
    assert {"o", "D"} <= markers


def test_an_open_lower_end_is_an_arrow_to_the_left() -> None:
    axes = figures.dots(small.STUDY.results[1:], catalog=small.CATALOG).axes[0]
    assert [line.get_marker() for line in axes.lines].count("<") == 1
    assert axes.get_xlim()[0] == 0


def test_no_result_is_an_empty_figure() -> None:
    for draw in (figures.forest, figures.dots):
        assert saved(draw([]))


def test_what_does_not_belong_is_refused() -> None:
    wrong: list[Result] = [small.STUDY.results[0]]
    with pytest.raises(InvalidRecordError, match="hazard ratio"):
        figures.forest(wrong, catalog=small.CATALOG)
    with pytest.raises(MissingRecordError):
        figures.dots(wrong)


def test_only_figures_load_matplotlib_and_pyplot_is_never_loaded() -> None:
    program = (
        "import sys; import netref.charts; assert 'matplotlib' not in sys.modules;"
        "import netref.charts.figures; print('matplotlib.pyplot' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
