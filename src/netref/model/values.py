"""Plain quantities: intervals, amounts, dates of limited precision."""

import math
from typing import TypeAlias

from attrs import frozen

from ..exceptions import InvalidRecordError
from ._record import Record
from .vocabulary import Unit

#: An ISO 8601 date with no more precision than its source gives: ``"2014"``, ``"2014-12"``
#: or ``"2014-12-16"`` (what FHIR calls a ``date``).
PartialDate: TypeAlias = str


def earliest_day(date: PartialDate) -> str:
    """The first day that a partial date can mean: ``"2014-12"`` is ``"2014-12-01"``."""
    return date + "-01-01"[3 * (len(date) > 4) :] if len(date) < 10 else date


def latest_day(date: PartialDate) -> str:
    """A string not before the last day that a partial date can mean.

    ``"2014-12"`` gives ``"2014-12-31"``; the 31 also stands for the last day of shorter
    months, which is enough for comparing ISO dates as text.
    """
    return date + "-12-31"[3 * (len(date) > 4) :] if len(date) < 10 else date


@frozen(repr=False, eq=False)
class Interval(Record):
    """A range of numbers, each end open, closed or absent. Always validated.

    The unit is that of the field that holds it (``ki67_percent`` is in percent).

    Args:
        low: Lower end, or ``None`` for no lower limit.
        high: Upper end, or ``None`` for no upper limit.
        low_open: The lower end itself is outside ("more than").
        high_open: The upper end itself is outside ("less than").

    Raises:
        InvalidRecordError: An end is not a finite number, or no number fits.
    """

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False

    def __attrs_post_init__(self) -> None:
        for name in ("low", "high"):
            end = getattr(self, name)
            if end is not None and (
                isinstance(end, bool)
                or not isinstance(end, (int, float))
                or (isinstance(end, float) and not math.isfinite(end))
            ):
                raise InvalidRecordError("Interval", name, f"expected a finite number, got {end!r}")
        for name in ("low_open", "high_open"):
            if not isinstance(getattr(self, name), bool):
                raise InvalidRecordError(
                    "Interval", name, f"expected True or False, got {getattr(self, name)!r}"
                )
        if self.low is None and self.high is None:
            raise InvalidRecordError("Interval", "low", "an interval needs at least one end")
        if self.low is not None and self.high is not None:
            empty = self.low > self.high or (
                self.low == self.high and (self.low_open or self.high_open)
            )
            if empty:
                raise InvalidRecordError("Interval", "high", f"no number lies in {self}")

    def __contains__(self, number: float) -> bool:
        if self.low is not None and (number < self.low or (self.low_open and number == self.low)):
            return False
        return self.high is None or not (
            number > self.high or (self.high_open and number == self.high)
        )

    def covers(self, other: "Interval") -> bool:
        """Whether every number in ``other`` is also in this interval."""
        low_fits = self.low is None or (
            other.low is not None
            and (
                other.low > self.low
                or (other.low == self.low and (other.low_open or not self.low_open))
            )
        )
        high_fits = self.high is None or (
            other.high is not None
            and (
                other.high < self.high
                or (other.high == self.high and (other.high_open or not self.high_open))
            )
        )
        return low_fits and high_fits

    def overlaps(self, other: "Interval") -> bool:
        """Whether some number is in both."""
        for a, b in ((self, other), (other, self)):
            if a.high is not None and b.low is not None:
                if a.high < b.low or (a.high == b.low and (a.high_open or b.low_open)):
                    return False
        return True

    def __str__(self) -> str:
        if self.low is None:
            return f"{'<' if self.high_open else '<='} {self.high:g}"
        if self.high is None:
            return f"{'>' if self.low_open else '>='} {self.low:g}"
        if self.low == self.high:
            return f"{self.low:g}"
        if not self.low_open and not self.high_open:
            return f"{self.low:g} to {self.high:g}"
        return (
            f"{'>' if self.low_open else '>='} {self.low:g} and "
            f"{'<' if self.high_open else '<='} {self.high:g}"
        )


@frozen(repr=False, eq=False)
class Amount(Record):
    """A number with its unit; ``high`` makes it a range ("100 to 600 mcg").

    Args:
        value: The number, or the lower end of the range.
        unit: What is counted; per body surface or weight where the unit says so.
        high: Upper end of the range, in the same unit.
    """

    value: float
    unit: Unit
    high: float | None = None

    def __str__(self) -> str:
        number = f"{self.value:g}" if self.high is None else f"{self.value:g} to {self.high:g}"
        return f"{number} {self.unit.value}"
