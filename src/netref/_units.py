"""Amounts that differ by no more than a decimal prefix, counted without rounding."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from .model import Amount, Interval, Unit

#: Units that differ by a prefix: the one to which they are brought, and the factor.
_BASE: Final = {
    Unit.G: (Unit.MG, Fraction(1000)),
    Unit.MCG: (Unit.MG, Fraction(1, 1000)),
    Unit.G_PER_M2: (Unit.MG_PER_M2, Fraction(1000)),
    Unit.MCG_PER_KG: (Unit.MG_PER_KG, Fraction(1, 1000)),
    Unit.MCG_PER_HOUR: (Unit.MG_PER_HOUR, Fraction(1, 1000)),
    Unit.GBQ: (Unit.MBQ, Fraction(1000)),
    Unit.L: (Unit.ML, Fraction(1000)),
    Unit.MILLION_UNIT: (Unit.UNIT, Fraction(1_000_000)),
}

#: A stretch from the least to the most that a number can be.
Span = tuple[Fraction, Fraction]


def base(unit: Unit) -> Unit:
    """The unit to which a unit and its relatives are brought: mg for g."""
    return _BASE.get(unit, (unit, Fraction(1)))[0]


def factor(unit: Unit, into: Unit) -> Fraction:
    """How many of ``into`` one ``unit`` is; the two have the same base."""
    one = Fraction(1)
    return _BASE.get(unit, (unit, one))[1] / _BASE.get(into, (into, one))[1]


def exact(number: float) -> Fraction:
    """The number as it is written: 0.1 is one tenth, not the double next to it."""
    return Fraction(str(number))


def each_end(value: float | Interval, change: Callable[[float], float]) -> float | Interval:
    """A number changed, or both ends of a range; what is open stays open."""
    if not isinstance(value, Interval):
        return change(value)
    return Interval(
        None if value.low is None else change(value.low),
        None if value.high is None else change(value.high),
        value.low_open,
        value.high_open,
    )


def span(amount: Amount) -> Span:
    """The ends of an amount; both the same where it is no range."""
    low = exact(amount.value)
    return low, low if amount.high is None else exact(amount.high)


def amount(ends: Span, unit: Unit) -> Amount:
    """An amount from its ends."""
    low, high = ends
    return Amount(plain(low), unit, None if low == high else plain(high))


def plain(number: Fraction) -> float:
    """The number as a whole one where it is whole."""
    return int(number) if number.denominator == 1 else float(number)
