"""What a chart of results says in each row, whichever way it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

from ..catalog import Catalog
from ..exceptions import InvalidRecordError, MissingRecordError
from ..model import (
    ConfidenceInterval,
    EffectKind,
    Estimate,
    NoNumber,
    Result,
    Statistic,
    Study,
)
from ..rendering._records import interval_text
from ..rendering._words import short_cites

#: What each statistic counts in.
UNITS: Final = MappingProxyType(
    {
        Statistic.PERCENT: "%",
        Statistic.MEDIAN_MONTHS: "months",
        Statistic.MEAN_MONTHS: "months",
        Statistic.MONTHS: "months",
        Statistic.MEDIAN_WEEKS: "weeks",
        Statistic.MEDIAN_DAYS: "days",
        Statistic.MEDIAN_YEARS: "years",
    }
)


class ResultRow(NamedTuple):
    """A number of a result, and all that has to stand beside it.

    Attributes:
        heading: The endpoint, with its time point.
        title: The study, and the arm where it is of one.
        details: Who assessed it, when, of whom, and where it was read.
        numbers: The number and its interval in words.
        statistic: What the number is.
        value: The number, or why there is none.
        interval: Its confidence interval.
    """

    heading: str
    title: str
    details: tuple[str, ...]
    numbers: tuple[str, ...]
    statistic: Statistic
    value: float | NoNumber
    interval: ConfidenceInterval | None

    def sentence(self) -> str:
        """The whole row in words."""
        said = ", ".join((self.heading, *self.details))
        return f"{self.title}; {said}: {', '.join(self.numbers)}"


def _held(catalog: Catalog, results: Iterable[Result]) -> Iterator[tuple[Study, Result]]:
    """Each result with the study that holds it."""
    holders = {result.id: study for study in catalog.studies.values() for result in study.results}
    for result in results:
        if result.id not in holders:
            raise MissingRecordError("results", result.id)
        yield holders[result.id], result


def _arm_name(study: Study, key: str) -> str:
    return next(arm.name for arm in study.arms if arm.key == key)


def _heading(result: Result) -> str:
    at = "" if result.months is None else f" at {result.months:g} months"
    return f"{result.endpoint.label}{at}"


def _details(catalog: Catalog, result: Result, *more: str) -> tuple[str, ...]:
    """What tells a result from others of its study: who assessed it, when, of whom."""
    assessed = result.assessment.label
    stated = "assessment not stated" if assessed == "not stated" else f"{assessed} assessment"
    cutoff = f"cutoff {result.cutoff}" if result.cutoff else "cutoff not stated"
    subgroup = [f"subgroup: {result.subgroup}"] if result.subgroup else []
    old = ["SUPERSEDED by a later result"] if result.id in catalog.superseded else []
    read = f"read in {short_cites(catalog, result.cites)}"
    return (*old, stated, cutoff, *subgroup, *more, read)


def _interval_words(interval: ConfidenceInterval | None) -> str:
    return "no CI given" if interval is None else interval_text(interval)


def ratio_rows(catalog: Catalog, results: Iterable[Result]) -> list[ResultRow]:
    """A row for each hazard ratio.

    Args:
        catalog: The catalog whose studies hold the results.
        results: Results with a hazard ratio.

    Raises:
        InvalidRecordError: A result has no hazard ratio.
        MissingRecordError: No study of the catalog holds a result.
    """
    rows = []
    for study, result in _held(catalog, results):
        effect = result.effect
        if effect is None or effect.kind is not EffectKind.HAZARD_RATIO:
            raise InvalidRecordError(result.id, "effect", "has no hazard ratio to draw")
        arms = " against ".join(_arm_name(study, key) for key in effect.arms)
        rows.append(
            ResultRow(
                heading=_heading(result),
                title=study.name,
                details=_details(catalog, result, arms),
                numbers=(f"{effect.value:g}", _interval_words(effect.interval)),
                statistic=result.statistic,
                value=effect.value,
                interval=effect.interval,
            )
        )
    return rows


def arm_rows(catalog: Catalog, results: Iterable[Result]) -> list[ResultRow]:
    """A row for each estimate of rates or times, all in one unit.

    Args:
        catalog: The catalog whose studies hold the results.
        results: Rates in percent, or times.

    Raises:
        InvalidRecordError: A result is neither a rate nor a time, or in another unit than the
            first.
        MissingRecordError: No study of the catalog holds a result.
    """
    rows: list[ResultRow] = []
    first: str | None = None
    for study, result in _held(catalog, results):
        unit = UNITS.get(result.statistic)
        if unit is None:
            reason = f"expected a rate in % or a time, got {result.statistic.label}"
            raise InvalidRecordError(result.id, "statistic", reason)
        first = first or unit
        if unit != first:
            reason = f"is in {unit}, but the first result is in {first}"
            raise InvalidRecordError(result.id, "statistic", reason)
        for estimate in result.estimates:
            rows.append(_arm_row(catalog, study, result, estimate, unit))
    return rows


_SORTS: Final = MappingProxyType(
    {Statistic.MEAN_MONTHS: ", mean", Statistic.MONTHS: ", median or mean not printed"}
)


def _arm_row(
    catalog: Catalog, study: Study, result: Result, estimate: Estimate, unit: str
) -> ResultRow:
    n = estimate.n
    if n is None and result.subgroup is None:
        n = next(arm.n for arm in study.arms if arm.key == estimate.arm)
    value = estimate.value
    number = value.label if isinstance(value, NoNumber) else f"{value:g} {unit}"
    error = estimate.standard_error
    return ResultRow(
        heading=_heading(result),
        title=f"{study.name}: {_arm_name(study, estimate.arm)}",
        details=_details(catalog, result, "n not given" if n is None else f"n = {n}"),
        numbers=(
            number + _SORTS.get(result.statistic, ""),
            _interval_words(estimate.interval),
            *(() if error is None else (f"standard error {error:g}",)),
        ),
        statistic=result.statistic,
        value=value,
        interval=estimate.interval,
    )
