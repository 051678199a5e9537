"""Results of studies: hazard ratios, rates and medians.

Nothing is pooled, weighted or ranked: rows stand in the order in which they are given.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from ..catalog import CATALOG, Catalog
from ..exceptions import InvalidRecordError, MissingRecordError
from ..model import (
    ConfidenceInterval,
    EffectKind,
    Endpoint,
    Estimate,
    NoNumber,
    Result,
    Statistic,
    Study,
)
from ..rendering import _interval_text, _short_cites
from ._svg import LEADING, MARGIN, Canvas, wrap

_LABELS = 380.0
_AXIS = 400.0
_VALUES = 200.0
_LEFT = _LABELS + 2 * MARGIN
_RIGHT = _LEFT + _AXIS
_WIDTH = _RIGHT + _VALUES + 3 * MARGIN

#: Unit of each statistic that is a time, and what the number is of.
_TIMES: Final = MappingProxyType(
    {
        Statistic.MEDIAN_MONTHS: "months",
        Statistic.MEAN_MONTHS: "months",
        Statistic.MONTHS: "months",
        Statistic.MEDIAN_WEEKS: "weeks",
        Statistic.MEDIAN_DAYS: "days",
        Statistic.MEDIAN_YEARS: "years",
    }
)
#: Shape of a number: a circle for a rate or a median.
_SHAPES: Final = MappingProxyType({Statistic.MEAN_MONTHS: "square", Statistic.MONTHS: "diamond"})


def _studies_of(catalog: Catalog, results: Iterable[Result]) -> list[tuple[Study, Result]]:
    """Each result with the study that holds it."""
    holders = {result.id: study for study in catalog.studies.values() for result in study.results}
    found = []
    for result in results:
        if result.id not in holders:
            raise MissingRecordError("results", result.id)
        found.append((holders[result.id], result))
    return found


def _arm_name(study: Study, key: str) -> str:
    return next((arm.name for arm in study.arms if arm.key == key), key)


def _details(catalog: Catalog, result: Result) -> list[str]:
    """What tells a result from others of its study: who assessed it, when, of whom."""
    parts = [result.endpoint.label]
    if result.months is not None:
        parts[0] += f" at {result.months:g} months"
    assessed = result.assessment.label
    parts.append("assessment not stated" if assessed == "not stated" else f"{assessed} assessment")
    parts.append(f"cutoff {result.cutoff}" if result.cutoff else "cutoff not stated")
    if result.subgroup:
        parts.append(f"subgroup: {result.subgroup}")
    if result.id in catalog.superseded:
        parts.append("SUPERSEDED by a later result")
    return parts


def _read_in(catalog: Catalog, result: Result) -> str:
    return f"read in {_short_cites(catalog, result.cites)}"


class _Row(NamedTuple):
    """What one row says in words."""

    title: str
    details: str
    values: list[str]

    @property
    def height(self) -> float:
        left = len(wrap(self.title, _LABELS, 12, bold=True)) * 12 * LEADING
        left += len(wrap(self.details, _LABELS, 10)) * 10 * LEADING
        right = sum(len(wrap(value, _VALUES, 11)) for value in self.values) * 11 * LEADING
        return max(left, right, 20.0) + 10

    def sentence(self) -> str:
        return f"{self.title}; {self.details}: {', '.join(self.values)}"


def _draw_row(canvas: Canvas, row: _Row) -> float:
    """The words of a row; returns the middle of its first line."""
    top = canvas.height + 4
    low = canvas.paragraph(MARGIN, top, row.title, _LABELS, bold=True)
    canvas.paragraph(MARGIN, low, row.details, _LABELS, size=10, color="muted")
    low = top
    for value in row.values:
        low = canvas.paragraph(_RIGHT + 2 * MARGIN, low, value, _VALUES, size=11)
    canvas.height += row.height
    return top + 10


# --- hazard ratios --------------------------------------------------------------------------


def forest(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> str:
    """Hazard ratios with their confidence intervals on a logarithmic axis.

    Args:
        results: Results with a hazard ratio; drawn in this order.
        catalog: The catalog whose studies hold them.

    Returns:
        SVG text. Each interval is given with its level; a dashed one has another level than
        95 % or none that is stated; a hollow mark has no interval.

    Raises:
        InvalidRecordError: A result has no hazard ratio.
        MissingRecordError: No study of the catalog holds a result.
    """
    held = _studies_of(catalog, results)
    title = "Hazard ratios"
    canvas = Canvas(_WIDTH)
    canvas.heading(
        title, ["First-named arm against second. Not pooled; studies differ in whom they treated."]
    )
    numbers = [1.0]
    for _, result in held:
        if result.effect is None or result.effect.kind is not EffectKind.HAZARD_RATIO:
            raise InvalidRecordError(result.id, "effect", "has no hazard ratio to draw")
        interval = result.effect.interval
        ends = (interval.low, interval.high) if interval is not None else ()
        numbers += [n for n in (result.effect.value, *ends) if n is not None and n > 0]
    # Whole steps of the axis, with some room for the marks.
    low = max(step for step in _STEPS if step <= min(*numbers, 0.5))
    high = min(step for step in _STEPS if step >= max(*numbers, 2))

    def x(ratio: float) -> float:
        share = (math.log(ratio) - math.log(low)) / (math.log(high) - math.log(low))
        return _LEFT + _AXIS * min(max(share, 0.0), 1.0)

    top = _axis_top(canvas, [(x(s), f"{s:g}") for s in _STEPS if low <= s <= high])
    said = []
    bands: list[tuple[_Row, Result]] = []
    for study, result in held:
        assert result.effect is not None
        arms = " against ".join(_arm_name(study, key) for key in result.effect.arms)
        values = [f"{result.effect.value:g}"]
        interval = result.effect.interval
        values.append("no CI given" if interval is None else _interval_text(interval))
        details = [*_details(catalog, result), arms, _read_in(catalog, result)]
        row = _Row(study.name, ", ".join(details), values)
        bands.append((row, result))
        said.append(row.sentence())
    _draw_grid(canvas, top, bands, [x(s) for s in _STEPS if low <= s <= high])
    bottom = top + sum(row.height for row, _ in bands)
    canvas.line(x(1), top - 4, x(1), bottom, stroke="ink")
    for row, result in bands:
        assert result.effect is not None
        middle = _draw_row(canvas, row)
        effect, interval = result.effect, result.effect.interval
        if interval is not None:
            _draw_interval(canvas, interval, middle, x, low, high)
        shape = "square" if interval is not None else "open-square"
        if effect.value > 0:
            _small(canvas, x(effect.value), middle, shape)
    canvas.notes([
        "Square: hazard ratio; outlined where no confidence interval is given. Whole line: "
        "95 % confidence interval; dashed: another level, or a level that is not stated. "
        "Arrow: an end that is not given.",
    ])  # fmt: skip
    return canvas.svg(title, said or ["No result"])


#: Steps of a logarithmic axis.
_STEPS: Final = (0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000)


def _axis_top(canvas: Canvas, ticks: Sequence[tuple[float, str]]) -> float:
    """Numbers of the axis; returns where the rows begin."""
    for at, text in ticks:
        canvas.text(at, canvas.height + 8, text, size=10, anchor="middle", color="muted")
    canvas.height += 16
    return canvas.height


def _draw_grid(
    canvas: Canvas, top: float, rows: Sequence[tuple[_Row, object]], ticks: Iterable[float]
) -> None:
    """Bands behind every other row, and the lines of the axis."""
    y = top
    for place, (row, _) in enumerate(rows):
        if place % 2 == 0:
            canvas.rect(0, y, _WIDTH, row.height, fill="band")
        y += row.height
    for at in ticks:
        canvas.line(at, top - 4, at, y, stroke="grid")


class _Scale:
    """Where a number stands on a straight axis from 0."""

    def __init__(self, numbers: Iterable[float], *, at_least: float) -> None:
        top = max([*numbers, at_least])
        magnitude = 10.0 ** math.floor(math.log10(top))
        self.step = next(
            size * magnitude / 10 for size in (1, 2, 5, 10, 20) if top <= size * magnitude
        )
        self.top = math.ceil(round(top / self.step, 9)) * self.step

    def __call__(self, number: float) -> float:
        return _LEFT + _AXIS * min(max(number / self.top, 0.0), 1.0)

    def ticks(self) -> list[float]:
        return [self.step * n for n in range(round(self.top / self.step) + 1)]


def _draw_interval(
    canvas: Canvas,
    interval: ConfidenceInterval,
    y: float,
    x: Callable[[float], float],
    low: float,
    high: float,
) -> None:
    left = x(interval.low if interval.low is not None and interval.low > 0 else low)
    right = x(interval.high if interval.high is not None else high)
    dashed = interval.level_percent != 95
    canvas.line(left, y, right, y, stroke="blue", dashed=dashed)
    for end, at, direction in ((interval.low, left, -1), (interval.high, right, 1)):
        if end is None:
            _arrow(canvas, at, y, direction)
        else:
            canvas.line(at, y - 5, at, y + 5, stroke="blue")


def _arrow(canvas: Canvas, x: float, y: float, direction: int) -> None:
    tip = x + direction * 8
    canvas.polygon([(x, y - 5), (tip, y), (x, y + 5)], fill="blue")


def _small(canvas: Canvas, x: float, y: float, shape: str) -> None:
    """A mark without a letter, small enough to leave its interval to be seen."""
    hollow = shape.startswith("open-")
    fill, stroke = ("page", "blue") if hollow else ("blue", None)
    match shape.removeprefix("open-"):
        case "square":
            canvas.rect(x - 4.5, y - 4.5, 9, 9, fill=fill, stroke=stroke)
        case "diamond":
            canvas.polygon(
                [(x, y - 6.5), (x + 6.5, y), (x, y + 6.5), (x - 6.5, y)], fill=fill, stroke=stroke
            )
        case _:
            canvas.circle(x, y, 5, fill=fill, stroke=stroke)


# --- rates and times ------------------------------------------------------------------------


def response_dots(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> str:
    """Rates in percent across arms, with their confidence intervals where given.

    Args:
        results: Results in percent; drawn in this order, by endpoint.
        catalog: The catalog whose studies hold them.

    Returns:
        SVG text. A hollow mark has no interval.

    Raises:
        InvalidRecordError: A result is not a rate in percent.
        MissingRecordError: No study of the catalog holds a result.
    """
    held = _studies_of(catalog, results)
    for _, result in held:
        if result.statistic is not Statistic.PERCENT:
            raise InvalidRecordError(
                result.id, "statistic", f"expected a rate in %, got {result.statistic.label}"
            )
    return _dots(catalog, "Rates by arm", held, "%", at_least=100)


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
    return _time_dots(
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
    return _time_dots(catalog, results, Endpoint.OVERALL_SURVIVAL, "Overall survival by arm")


def _time_dots(catalog: Catalog, results: Iterable[Result], endpoint: Endpoint, title: str) -> str:
    held = _studies_of(catalog, results)
    units = [_TIMES.get(result.statistic) for _, result in held]
    for (_, result), unit in zip(held, units, strict=True):
        if result.endpoint is not endpoint:
            raise InvalidRecordError(
                result.id, "endpoint", f"expected {endpoint.label}, got {result.endpoint.label}"
            )
        if unit is None:
            raise InvalidRecordError(
                result.id, "statistic", f"expected a time, got {result.statistic.label}"
            )
        if unit != units[0]:
            raise InvalidRecordError(
                result.id, "statistic", f"in {unit}, but the first result is in {units[0]}"
            )
    return _dots(catalog, title, held, (units or ["months"])[0] or "", at_least=1)


def _dots(
    catalog: Catalog,
    title: str,
    held: Sequence[tuple[Study, Result]],
    unit: str,
    *,
    at_least: float,
) -> str:
    canvas = Canvas(_WIDTH)
    canvas.heading(title, [f"In {unit}. Not pooled; studies differ in whom they treated."])
    scale = _Scale(_numbers(held), at_least=at_least)
    said = []
    groups: dict[str, list[tuple[_Row, tuple[Result, Estimate]]]] = {}
    for study, result in held:
        for estimate in result.estimates:
            row = _dot_row(catalog, study, result, estimate, unit)
            groups.setdefault(_details(catalog, result)[0], []).append((row, (result, estimate)))
            said.append(row.sentence())
    for endpoint, rows in groups.items():
        canvas.text(MARGIN, canvas.height + 10, endpoint, size=13, bold=True)
        top = _axis_top(canvas, [(scale(tick), f"{tick:g}") for tick in scale.ticks()])
        _draw_grid(canvas, top, rows, [scale(tick) for tick in scale.ticks()])
        for row, (result, estimate) in rows:
            middle = _draw_row(canvas, row)
            _draw_estimate(canvas, result, estimate, middle, scale)
        canvas.height += 12
    marks = ["Circle: median" if unit != "%" else "Circle: rate", "outlined without an interval"]
    statistics = {result.statistic for _, result in held}
    if Statistic.MEAN_MONTHS in statistics:
        marks.append("square: mean")
    if Statistic.MONTHS in statistics:
        marks.append("diamond: the source does not print whether it is a median or a mean")
    if any(e.value is NoNumber.NOT_REACHED for _, r in held for e in r.estimates):
        marks.append("arrow: not reached")
    canvas.notes([
        f"{'; '.join(marks)}.",
        "Whole line: 95 % confidence interval; dashed: another level, or a level that is not "
        "stated.",
    ])  # fmt: skip
    return canvas.svg(title, said or ["No result"])


def _numbers(held: Iterable[tuple[Study, Result]]) -> list[float]:
    found: list[float] = []
    for _, result in held:
        for estimate in result.estimates:
            if not isinstance(estimate.value, NoNumber):
                found.append(estimate.value)
            if estimate.interval is not None:
                ends = (estimate.interval.low, estimate.interval.high)
                found += [end for end in ends if end is not None]
    return found


def _dot_row(catalog: Catalog, study: Study, result: Result, estimate: Estimate, unit: str) -> _Row:
    n = estimate.n
    if n is None and result.subgroup is None:
        n = next((arm.n for arm in study.arms if arm.key == estimate.arm), None)
    value = estimate.value
    number = value.label if isinstance(value, NoNumber) else f"{value:g} {unit}"
    if result.statistic is Statistic.MONTHS:
        number += ", median or mean not printed"
    elif result.statistic is Statistic.MEAN_MONTHS:
        number += " (mean)"
    interval = estimate.interval
    values = [number, "no CI given" if interval is None else _interval_text(interval)]
    if estimate.standard_error is not None:
        values.append(f"standard error {estimate.standard_error:g}")
    details = [
        *_details(catalog, result)[1:],
        "n not given" if n is None else f"n = {n}",
        _read_in(catalog, result),
    ]
    return _Row(f"{study.name}: {_arm_name(study, estimate.arm)}", ", ".join(details), values)


def _draw_estimate(
    canvas: Canvas, result: Result, estimate: Estimate, y: float, scale: _Scale
) -> None:
    interval, value = estimate.interval, estimate.value
    if interval is not None:
        _draw_interval(canvas, interval, y, scale, 0.0, scale.top)
    if value is NoNumber.NOT_REACHED:
        canvas.line(_RIGHT - 60, y, _RIGHT, y, stroke="blue")
        _arrow(canvas, _RIGHT, y, 1)
    elif not isinstance(value, NoNumber):
        shape = _SHAPES.get(result.statistic, "circle")
        _small(canvas, scale(value), y, shape if interval is not None else f"open-{shape}")
