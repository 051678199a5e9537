"""Results of studies: hazard ratios, rates and times.

Nothing is pooled, weighted or ranked: rows stand in the order in which they are given.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType
from typing import Final

from ..catalog import CATALOG, Catalog
from ..exceptions import InvalidRecordError
from ..model import ConfidenceInterval, Endpoint, NoNumber, Result, Statistic
from ._rows import UNITS, ResultRow, arm_rows, ratio_rows
from ._svg import LEADING, MARGIN, Canvas, wrap

_LABELS = 380.0
_AXIS = 400.0
_VALUES = 200.0
_LEFT = _LABELS + 2 * MARGIN
_RIGHT = _LEFT + _AXIS
_WIDTH = _RIGHT + _VALUES + 3 * MARGIN

#: Shape of a number: a circle for a rate or a median.
_SHAPES: Final = MappingProxyType({Statistic.MEAN_MONTHS: "square", Statistic.MONTHS: "diamond"})
_LINES: Final = (
    "Whole line: 95 % confidence interval; dashed: another level, or a level that is not stated; "
    "arrow: an end that is not given."
)


def forest(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> str:
    """Hazard ratios with their confidence intervals on a logarithmic axis.

    Args:
        results: Results with a hazard ratio; drawn in this order.
        catalog: The catalog whose studies hold them.

    Returns:
        SVG text. Each interval is given with its level; a dashed one has another level than
        95 % or none that is stated; an outlined mark has no interval.

    Raises:
        InvalidRecordError: A result has no hazard ratio.
        MissingRecordError: No study of the catalog holds a result.
    """
    found = ratio_rows(catalog, results)
    rows = [row._replace(details=(row.heading, *row.details)) for row in found]
    title = "Hazard ratios"
    canvas = Canvas(_WIDTH)
    canvas.heading(
        title, ["First-named arm against second. Not pooled; studies differ in whom they treated."]
    )
    axis = _LogAxis([number for number in _numbers(rows) if number > 0])
    top = canvas.height + 16
    _draw_axis(canvas, rows, axis.ticks(), axis.x)
    canvas.line(axis.x(1), top - 4, axis.x(1), top + sum(map(_height, rows)), stroke="ink")
    for row in rows:
        middle = _draw_words(canvas, row)
        _draw_number(canvas, row, middle, axis.x, "square")
    canvas.notes(["Square: hazard ratio; outlined without a confidence interval.", _LINES])
    return canvas.svg(title, [row.sentence() for row in found] or ["No result"])


def response_dots(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> str:
    """Rates in percent across arms, with their confidence intervals where given.

    Args:
        results: Results in percent; drawn in this order, by endpoint.
        catalog: The catalog whose studies hold them.

    Returns:
        SVG text. An outlined mark has no interval.

    Raises:
        InvalidRecordError: A result is not a rate in percent.
        MissingRecordError: No study of the catalog holds a result.
    """
    rates = list(results)
    for result in rates:
        if result.statistic is not Statistic.PERCENT:
            reason = f"expected a rate in %, got {result.statistic.label}"
            raise InvalidRecordError(result.id, "statistic", reason)
    return _dots("Rates by arm", arm_rows(catalog, rates), "%", at_least=100)


def pfs_dots(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> str:
    """Progression-free survival across arms, with confidence intervals where given.

    Args:
        results: Progression-free survival as a time, all in one unit; drawn in this order.
        catalog: The catalog whose studies hold them.

    Returns:
        SVG text. An arrow was not reached; a diamond is a number of which the source does not
        print whether it is a median or a mean.

    Raises:
        InvalidRecordError: A result is not progression-free survival, no time, or in another
            unit than the first.
        MissingRecordError: No study of the catalog holds a result.
    """
    return _times(
        catalog, results, Endpoint.PROGRESSION_FREE_SURVIVAL, "Progression-free survival by arm"
    )


def survival_dots(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> str:
    """Overall survival across arms; see `pfs_dots`.

    Args:
        results: Overall survival as a time, all in one unit; drawn in this order.
        catalog: The catalog whose studies hold them.

    Returns:
        SVG text.

    Raises:
        InvalidRecordError: A result is not overall survival, no time, or in another unit than
            the first.
        MissingRecordError: No study of the catalog holds a result.
    """
    return _times(catalog, results, Endpoint.OVERALL_SURVIVAL, "Overall survival by arm")


def _times(catalog: Catalog, results: Iterable[Result], endpoint: Endpoint, title: str) -> str:
    times = list(results)
    for result in times:
        if result.endpoint is not endpoint:
            reason = f"expected {endpoint.label}, got {result.endpoint.label}"
            raise InvalidRecordError(result.id, "endpoint", reason)
        if result.statistic is Statistic.PERCENT:
            reason = "expected a time, got a rate in %"
            raise InvalidRecordError(result.id, "statistic", reason)
    rows = arm_rows(catalog, times)
    return _dots(title, rows, UNITS[rows[0].statistic] if rows else "months", at_least=1)


def _dots(title: str, rows: Sequence[ResultRow], unit: str, *, at_least: float) -> str:
    canvas = Canvas(_WIDTH)
    canvas.heading(title, [f"In {unit}. Not pooled; studies differ in whom they treated."])
    axis = _Axis(max([*_numbers(rows), at_least]))
    for heading in dict.fromkeys(row.heading for row in rows):
        group = [row for row in rows if row.heading == heading]
        canvas.text(MARGIN, canvas.height + 10, heading, size=13, bold=True)
        _draw_axis(canvas, group, axis.ticks(), axis.x)
        for row in group:
            middle = _draw_words(canvas, row)
            _draw_number(canvas, row, middle, axis.x, _SHAPES.get(row.statistic, "circle"))
        canvas.height += 12
    marks = ["Circle: rate" if unit == "%" else "Circle: median", "outlined without an interval"]
    statistics = {row.statistic for row in rows}
    if Statistic.MEAN_MONTHS in statistics:
        marks.append("square: mean")
    if Statistic.MONTHS in statistics:
        marks.append("diamond: the source does not print whether it is a median or a mean")
    if any(row.value is NoNumber.NOT_REACHED for row in rows):
        marks.append("arrow without a mark: not reached")
    canvas.notes([f"{'; '.join(marks)}.", _LINES])
    return canvas.svg(title, [row.sentence() for row in rows] or ["No result"])


# --- axes -----------------------------------------------------------------------------------


def _numbers(rows: Iterable[ResultRow]) -> list[float]:
    """Every number that has to fit on the axis."""
    found: list[float] = []
    for row in rows:
        ends = () if row.interval is None else (row.interval.low, row.interval.high)
        found += [end for end in ends if end is not None]
        found += [] if isinstance(row.value, NoNumber) else [row.value]
    return found


def _place(share: float) -> float:
    return _LEFT + _AXIS * min(max(share, 0.0), 1.0)


class _Axis:
    """A straight axis from 0."""

    def __init__(self, top: float) -> None:
        magnitude = 10.0 ** math.floor(math.log10(top))
        sizes = (1, 2, 5, 10)
        self.step = next(size * magnitude / 10 for size in sizes if top <= size * magnitude)
        self.count = math.ceil(round(top / self.step, 9))

    def x(self, number: float) -> float:
        return _place(number / (self.step * self.count))

    def ticks(self) -> list[float]:
        return [self.step * n for n in range(self.count + 1)]


class _LogAxis:
    """A logarithmic axis in steps of 1, 2 and 5, from at most 0.5 to at least 2."""

    def __init__(self, numbers: Sequence[float]) -> None:
        low, high = min([*numbers, 0.5]), max([*numbers, 2])
        decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        steps = [size * 10.0**decade for decade in decades for size in (1, 2, 5)]
        first = max(step for step in steps if step <= low * (1 + 1e-9))
        last = min(step for step in steps if step >= high * (1 - 1e-9))
        self.steps = [step for step in steps if first <= step <= last]

    def x(self, number: float) -> float:
        if number <= 0:
            return _LEFT
        low, high = math.log(self.steps[0]), math.log(self.steps[-1])
        return _place((math.log(number) - low) / (high - low))

    def ticks(self) -> list[float]:
        return self.steps


def _draw_axis(
    canvas: Canvas, rows: Sequence[ResultRow], ticks: Iterable[float], x: Callable[[float], float]
) -> None:
    """Numbers and lines of the axis, and bands behind every other row."""
    top = y = canvas.height + 16
    for place, row in enumerate(rows):
        if place % 2 == 0:
            canvas.rect(0, y, _WIDTH, _height(row), fill="band")
        y += _height(row)
    for tick in ticks:
        canvas.text(x(tick), top - 8, f"{tick:g}", size=10, anchor="middle", color="muted")
        canvas.line(x(tick), top - 4, x(tick), y, stroke="grid")
    canvas.height = top


# --- rows -----------------------------------------------------------------------------------


def _height(row: ResultRow) -> float:
    left = len(wrap(row.title, _LABELS, 12, bold=True)) * 12 * LEADING
    left += len(wrap(", ".join(row.details), _LABELS, 10)) * 10 * LEADING
    right = sum(len(wrap(number, _VALUES, 11)) for number in row.numbers) * 11 * LEADING
    return max(left, right) + 10


def _draw_words(canvas: Canvas, row: ResultRow) -> float:
    """The words of a row; returns the middle of its first line."""
    top = canvas.height + 4
    low = canvas.paragraph(MARGIN, top, row.title, _LABELS, bold=True)
    canvas.paragraph(MARGIN, low, ", ".join(row.details), _LABELS, size=10, color="muted")
    low = top
    for number in row.numbers:
        low = canvas.paragraph(_RIGHT + 2 * MARGIN, low, number, _VALUES, size=11)
    canvas.height += _height(row)
    return top + 10


def _draw_number(
    canvas: Canvas, row: ResultRow, y: float, x: Callable[[float], float], shape: str
) -> None:
    if row.interval is not None:
        _draw_interval(canvas, row.interval, y, x)
    if row.value is NoNumber.NOT_REACHED:
        canvas.line(_RIGHT - 60, y, _RIGHT, y, stroke="blue")
        _arrow(canvas, _RIGHT, y, 1)
    elif not isinstance(row.value, NoNumber):
        _draw_mark(canvas, x(row.value), y, shape, hollow=row.interval is None)


def _draw_interval(
    canvas: Canvas, interval: ConfidenceInterval, y: float, x: Callable[[float], float]
) -> None:
    left = _LEFT if interval.low is None else x(interval.low)
    right = _RIGHT if interval.high is None else x(interval.high)
    canvas.line(left, y, right, y, stroke="blue", dashed=interval.level_percent != 95)
    for end, at, direction in ((interval.low, left, -1), (interval.high, right, 1)):
        if end is None:
            _arrow(canvas, at, y, direction)
        else:
            canvas.line(at, y - 5, at, y + 5, stroke="blue")


def _arrow(canvas: Canvas, x: float, y: float, direction: int) -> None:
    canvas.polygon([(x, y - 5), (x + direction * 8, y), (x, y + 5)], fill="blue")


def _draw_mark(canvas: Canvas, x: float, y: float, shape: str, *, hollow: bool) -> None:
    """A mark without a letter, small enough to leave its interval to be seen."""
    fill, stroke = ("page", "blue") if hollow else ("blue", None)
    if shape == "square":
        canvas.rect(x - 4.5, y - 4.5, 9, 9, fill=fill, stroke=stroke)
    elif shape == "diamond":
        corners = [(x, y - 6.5), (x + 6.5, y), (x, y + 6.5), (x - 6.5, y)]
        canvas.polygon(corners, fill=fill, stroke=stroke)
    else:
        canvas.circle(x, y, 5, fill=fill, stroke=stroke)
