"""Measured values, as they are given to `Catalog.interpret`."""

from __future__ import annotations

import math
from typing import Any

from attrs import field, frozen

from ..exceptions import InvalidRecordError
from ._record import Record
from .source import Cite
from .values import Interval
from .vocabulary import Specimen, TestResult, Unit


def _words(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


@frozen(repr=False, eq=False)
class Measurement(Record):
    """A laboratory value, or the result of a test without one. Always validated.

    Args:
        analyte: What was measured ("insulin", "5-HIAA").
        value: The number; an `Interval` for "less than 3"; or a result in words.
        unit: Unit of the number; ``None`` for a result in words.
        specimen: In what it was measured; ``None`` where that is not known.
        assay: With which assay; ``None`` where that is not known.
        context: Under which conditions, in the words of a threshold's context; or the key of
            a threshold, which says that its context held. One text or several.
        upper_limit: The laboratory's upper limit of normal, in the same unit.

    Raises:
        InvalidRecordError: A value has the wrong type or no unit.
    """

    analyte: str
    value: float | Interval | TestResult
    unit: Unit | None = None
    specimen: Specimen | None = field(default=None, kw_only=True)
    assay: str | None = field(default=None, kw_only=True)
    context: tuple[str, ...] = field(default=(), converter=_words, kw_only=True)
    upper_limit: float | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        # Whatever the annotations say: anything can be passed.
        given: Any = self
        if not isinstance(given.analyte, str) or not given.analyte.strip():
            raise _refused("analyte", f"expected a name, got {given.analyte!r}")
        if given.unit is not None and not isinstance(given.unit, Unit):
            raise _refused("unit", f"expected Unit, got {given.unit!r}")
        if isinstance(given.value, TestResult):
            if given.unit is not None:
                raise _refused("unit", "a result in words has none")
        elif not isinstance(given.value, Interval) and not _is_number(given.value):
            raise _refused(
                "value", f"expected a number, an Interval or TestResult, got {given.value!r}"
            )
        elif given.unit is None:
            raise _refused("unit", f"{given.analyte}: a number needs its unit")
        if given.specimen is not None and not isinstance(given.specimen, Specimen):
            raise _refused("specimen", f"expected Specimen, got {given.specimen!r}")
        if given.assay is not None and not isinstance(given.assay, str):
            raise _refused("assay", f"expected a name, got {given.assay!r}")
        if not isinstance(given.context, tuple) or not all(
            isinstance(words, str) and words.strip() for words in given.context
        ):
            raise _refused("context", f"expected words, got {given.context!r}")
        limit = given.upper_limit
        if limit is not None and not (_is_number(limit) and limit > 0):
            raise _refused("upper_limit", f"expected a number above 0, got {limit!r}")


def _refused(name: str, reason: str) -> InvalidRecordError:
    return InvalidRecordError("Measurement", name, reason)


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        # A whole number larger than any float cannot be worked with either.
        return False


def measured(value: float | Interval | TestResult, unit: Unit | None) -> str:
    """A value with its unit, as a reader would write it."""
    if isinstance(value, TestResult):
        return value.label
    assert unit is not None
    number = str(value) if isinstance(value, Interval) else f"{value:g}"
    return f"{number} {unit.value}"


@frozen(kw_only=True, repr=False, eq=False)
class ConversionFactor(Record):
    """A factor between two units of one analyte, as a source prints it.

    Args:
        analyte: What is measured.
        unit: The unit that the factor converts from.
        to: The unit that it converts to: a value in ``unit`` times the factor.
        factor: The factor.
        note: What a reader has to know.
        cites: Where it was read.
    """

    analyte: str
    unit: Unit
    to: Unit
    factor: float
    note: str | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Conversion(Record):
    """A converted value, with the factor that was used.

    Args:
        value: The converted number or range.
        unit: Its unit.
        factor: The factor, with its source.
        inverse: Whether the value was divided by the factor, not multiplied.
    """

    value: float | Interval
    unit: Unit
    factor: ConversionFactor
    inverse: bool = False
