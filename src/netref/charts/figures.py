"""Forest and dot plots as matplotlib figures, for those who want to restyle them.

Needs the extra ``plots``. Figures are made without pyplot, so that nothing global changes;
change what you like, then call ``figure.savefig``. They show and refuse the same as the
charts of the same name in `netref.charts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import fill

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import StrMethodFormatter

from ..catalog import CATALOG, Catalog
from ..model import INTENDED_USE, NoNumber, Result, Statistic
from ._rows import UNITS, ResultRow, arm_rows, ratio_rows

_INK = "black"
_MARKERS = {Statistic.MEAN_MONTHS: "s", Statistic.MONTHS: "D"}


def forest(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> Figure:
    """Hazard ratios with their confidence intervals on a logarithmic axis.

    Args:
        results: Results with a hazard ratio; drawn in this order from top to bottom.
        catalog: The catalog whose studies hold them.

    Returns:
        A figure with one pair of axes; an interval is dashed where its level is not 95 %.

    Raises:
        InvalidRecordError: A result has no hazard ratio.
        MissingRecordError: No study of the catalog holds a result.
    """
    rows = ratio_rows(catalog, results)
    figure, axes = _figure(rows)
    axes.set_xscale("log", subs=[2, 5])
    axes.xaxis.set_major_formatter(StrMethodFormatter("{x:g}"))
    axes.xaxis.set_minor_formatter(StrMethodFormatter("{x:g}"))
    axes.axvline(1, color=_INK, linewidth=1)
    for y, row in enumerate(rows):
        _draw_number(axes, row, y, "s")
    _draw_open_ends(axes, rows)
    axes.set_xlabel("hazard ratio, first-named arm against second")
    return figure


def dots(results: Iterable[Result], *, catalog: Catalog = CATALOG) -> Figure:
    """Rates, or times to an event, across arms with their confidence intervals where given.

    Args:
        results: Results of one unit: rates in percent, or times in months, weeks, days or
            years; drawn in this order from top to bottom.
        catalog: The catalog whose studies hold them.

    Returns:
        A figure with one pair of axes. A number that was not reached is an arrow.

    Raises:
        InvalidRecordError: A result is neither a rate nor a time, or is in another unit than
            the first.
        MissingRecordError: No study of the catalog holds a result.
    """
    rows = arm_rows(catalog, results)
    figure, axes = _figure(rows)
    for y, row in enumerate(rows):
        _draw_number(axes, row, y, _MARKERS.get(row.statistic, "o"))
    axes.set_xlim(left=0)
    _draw_open_ends(axes, rows)
    axes.set_xlabel(UNITS[rows[0].statistic] if rows else "")
    return figure


def _figure(rows: Sequence[ResultRow]) -> tuple[Figure, Axes]:
    """Axes with a label for each row on the left and its numbers on the right."""
    figure = Figure(figsize=(11, 1.6 + 0.6 * len(rows)), layout="constrained")
    axes = figure.add_subplot()
    details = [fill(", ".join((row.heading, *row.details)), 62) for row in rows]
    labels = [f"{row.title}\n{said}" for row, said in zip(rows, details, strict=True)]
    axes.set_yticks(range(len(rows)), labels, fontsize=7)
    axes.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    numbers = axes.secondary_yaxis("right")
    numbers.set_yticks(range(len(rows)), ["\n".join(row.numbers) for row in rows], fontsize=7)
    figure.supxlabel(INTENDED_USE, fontsize=7)
    return figure, axes


def _draw_number(axes: Axes, row: ResultRow, y: float, marker: str) -> None:
    if row.interval is not None:
        ends = [end for end in (row.interval.low, row.interval.high) if end is not None]
        style = "solid" if row.interval.level_percent == 95 else "dashed"
        axes.plot(ends, [y] * len(ends), color=_INK, linestyle=style, marker="|")
    if not isinstance(row.value, NoNumber):
        face = "white" if row.interval is None else _INK
        axes.plot(
            [row.value], [y], marker=marker, color=_INK, markerfacecolor=face, linestyle="none"
        )


def _draw_open_ends(axes: Axes, rows: Sequence[ResultRow]) -> None:
    """Arrows to the edges of the axes, which have to be known by then."""
    left, right = axes.get_xlim()
    axes.set_xlim(left, right)
    for y, row in enumerate(rows):
        arrows: list[tuple[float | None, float, str]] = []
        if row.interval is not None and row.interval.low is None:
            arrows.append((row.interval.high, left, "<"))
        if row.interval is not None and row.interval.high is None:
            arrows.append((row.interval.low, right, ">"))
        if row.value is NoNumber.NOT_REACHED:
            arrows.append((None, right, ">"))
        for start, edge, marker in arrows:
            axes.plot([edge], [y], marker=marker, color=_INK, clip_on=False, linestyle="none")
            if start is not None:
                axes.plot([start, edge], [y, y], color=_INK)


__all__ = ["dots", "forest"]
