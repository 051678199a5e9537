"""Conversion between units, only when asked for, and by a factor that a source prints."""

from __future__ import annotations

from ._units import each_end, exact
from .conversions import FACTORS
from .exceptions import AmbiguousConversionError, InvalidRecordError, UnknownConversionError
from .model import Conversion, ConversionFactor, Interval, Unit
from .naming import analyte_key


def convert(
    value: float | Interval,
    unit: Unit,
    to: Unit,
    analyte: str,
    *,
    factor: float | None = None,
) -> Conversion:
    """A laboratory value in another unit, with the factor that was used and its source.

    Factors belong to an analyte. Where sources use different ones (insulin: 6.0 and 6.945),
    the caller chooses.

    Args:
        value: A number or a range.
        unit: Its unit.
        to: The unit to convert it to.
        analyte: What was measured ("insulin", "5-HIAA").
        factor: The factor to use, one of those on record.

    Returns:
        The number or range in the other unit, and the cited factor.

    Raises:
        UnknownConversionError: No factor between these units of this analyte is on record, or
            not this one.
        AmbiguousConversionError: Several are on record and none was chosen.
        InvalidRecordError: ``value`` is not a number or an `Interval`, or too large for one.
    """
    if not isinstance(value, Interval):
        # An interval refuses whatever is not a finite number.
        Interval(value)
    for name, given in (("unit", unit), ("to", to)):
        if not isinstance(given, Unit):
            raise InvalidRecordError("convert", name, f"expected Unit, got {given!r}")
    own = [known for known in FACTORS if analyte_key(known.analyte) == analyte_key(analyte)]
    found = [known for known in own if {known.unit, known.to} == {unit, to}]
    chosen = [known for known in found if factor is None or known.factor == factor]
    if not chosen:
        pairs = sorted({_pair(known) for known in own})
        raise UnknownConversionError(analyte, unit.value, to.value, pairs)
    if len(chosen) > 1:
        raise AmbiguousConversionError(
            analyte, unit.value, to.value, sorted(known.factor for known in chosen)
        )
    used = chosen[0]
    inverse = used.unit is to
    return Conversion(
        value=_scaled(value, used, inverse=inverse), unit=to, factor=used, inverse=inverse
    )


def _pair(known: ConversionFactor) -> str:
    return f"{known.unit.value} and {known.to.value} (factor {known.factor:g})"


def _scaled(value: float | Interval, used: ConversionFactor, *, inverse: bool) -> float | Interval:
    def scaled(number: float) -> float:
        # As the factors are printed: 3 times 6.945 is 20.835.
        by = exact(used.factor)
        try:
            return float(exact(number) / by if inverse else exact(number) * by)
        except OverflowError:
            raise InvalidRecordError("convert", "value", "too large to convert") from None

    return each_end(value, scaled)


__all__ = ["convert"]
