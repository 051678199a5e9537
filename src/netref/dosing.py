"""What a dose by body surface, weight or kidney function comes to.

Arithmetic on what a source prints, with the formula beside the number. Not for dose
calculation for a person: whether the inputs, the formula and the cap fit one is not asked here.
"""

from __future__ import annotations

import math
from enum import unique
from types import MappingProxyType
from typing import Final

from attrs import frozen

from . import _units
from ._units import Span
from .exceptions import InvalidRecordError
from .model import (
    DIMENSION,
    INTENDED_USE,
    Amount,
    Cite,
    Dose,
    DrugId,
    Interval,
    Per,
    Record,
    Seen,
    SourceId,
    Unit,
    Vocabulary,
)

# By id, so that computing a dose need not read every source.
_GLOBALRPH: Final = "http://globalrph.com/bsa2.htm"
_MOSTELLER: Final = (
    Cite(
        SourceId("mosteller-1987"),
        "the formula",
        Seen.SECONDARY,
        on="2026-11-26",
        via=_GLOBALRPH,
    ),
)
_DU_BOIS: Final = (
    Cite(
        SourceId("du-bois-1916"),
        "the formula",
        Seen.SECONDARY,
        on="2026-11-26",
        via=_GLOBALRPH,
    ),
)
_CALVERT: Final = (
    Cite(SourceId("calvert-validation-2000-ccr"), "abstract", Seen.DOCUMENT, on="2026-11-26"),
)
_CALVERT_BY_CREATININE: Final = (
    Cite(SourceId("carboplatin-flat-dosing-ccr"), "abstract", Seen.DOCUMENT, on="2026-11-26"),
)
_CALVERT_RANGE: Final = (
    Cite(
        SourceId("calvert-renal-insufficiency"),
        "abstract",
        Seen.COPY,
        on="2026-11-26",
        via="PMID 25957958",
    ),
)
_CALVERT_CAP: Final = (
    Cite(
        SourceId("nccn-templates-carboplatin-dosing"),
        "maximum carboplatin dose calculation",
        Seen.COPY,
        on="2026-11-26",
        via="https://www.scribd.com/document/521865483/Carboplatin-dosing",
    ),
)

#: Heights that a person can have; wide enough for anyone, and narrow enough to catch meters.
_HEIGHT_CM: Final = Interval(20, 300)
_WEIGHT_KG: Final = DIMENSION["weight_kg"].bounds
_SURFACE_M2: Final = DIMENSION["body_surface_m2"].bounds
_GFR_ML_MIN: Final = Interval(0, 300)
#: The rates from which the Calvert formula was derived, and the cap for estimates.
_DERIVED_FROM: Final = Interval(33, 135)
_CAP_ML_MIN: Final = 125

_BY_SURFACE: Final = MappingProxyType(
    {Unit.MG_PER_M2: Unit.MG, Unit.G_PER_M2: Unit.G, Unit.UNIT_PER_M2: Unit.UNIT}
)
_BY_WEIGHT: Final = MappingProxyType(
    {
        Unit.MG_PER_KG: Unit.MG,
        Unit.MCG_PER_KG: Unit.MCG,
        Unit.MBQ_PER_KG: Unit.MBQ,
        Unit.ML_PER_KG: Unit.ML,
        Unit.UNIT_PER_KG: Unit.UNIT,
    }
)
_FIXED: Final = (
    Unit.MG,
    Unit.G,
    Unit.MCG,
    Unit.MCG_PER_HOUR,
    Unit.MG_PER_HOUR,
    Unit.GBQ,
    Unit.MBQ,
    Unit.ML,
    Unit.ML_PER_HOUR,
    Unit.L,
    Unit.L_PER_DAY,
    Unit.MMOL,
    Unit.MMOL_PER_HOUR,
    Unit.MEQ,
    Unit.MEQ_PER_HOUR,
    Unit.UNIT,
    Unit.MILLION_UNIT,
    Unit.TABLET,
    Unit.KCAL,
)


@unique
class BodySurfaceFormula(Vocabulary):
    """How body surface is worked out from height and weight."""

    MOSTELLER = "Mosteller"
    DU_BOIS = "Du Bois"


@frozen(kw_only=True, repr=False, eq=False)
class BodySurface(Record):
    """A body surface, and how it was worked out.

    Args:
        m2: Square meters, not rounded.
        formula: Whose formula.
        text: The formula with its numbers.
        cites: Where it was read.
        intended_use: The line that goes wherever the answer goes.
    """

    m2: float
    formula: BodySurfaceFormula
    text: str
    cites: tuple[Cite, ...]
    intended_use: str = INTENDED_USE


@frozen(kw_only=True, repr=False, eq=False)
class AbsoluteDose(Record):
    """What one dose comes to, and how it was worked out. Not for dosing a person.

    Args:
        amount: How much, not rounded; a range where the source gives one.
        per: Whether that is for each dose or for the day.
        formula: The arithmetic in words, with the cap where it holds.
        cap: The cap that the source states, as an absolute amount; ``None`` without one.
        capped: Whether the cap lowers the amount, or the upper end of its range.
        notes: What a reader has to know about the formula.
        cites: Where the formula and the notes were read; empty for plain multiplication.
        intended_use: The line that goes wherever the answer goes.
    """

    amount: Amount
    per: Per
    formula: str
    cap: Amount | None = None
    capped: bool = False
    notes: tuple[str, ...] = ()
    cites: tuple[Cite, ...] = ()
    intended_use: str = INTENDED_USE


def body_surface(
    *,
    height_cm: float,
    weight_kg: float,
    formula: BodySurfaceFormula = BodySurfaceFormula.MOSTELLER,
) -> BodySurface:
    """The body surface that a formula gives for a height and a weight.

    Formulas differ, so the answer names its own.

    Args:
        height_cm: Height in cm.
        weight_kg: Weight in kg.
        formula: Mosteller or Du Bois.

    Returns:
        The surface in m2, not rounded, with the formula and where it was read.

    Raises:
        InvalidRecordError: A number that no person has, or not a formula.
    """
    height = _number("body_surface", "height_cm", height_cm, _HEIGHT_CM)
    weight = _number("body_surface", "weight_kg", weight_kg, _WEIGHT_KG)
    if formula is BodySurfaceFormula.MOSTELLER:
        surface = math.sqrt(height * weight / 3600)
        text = f"square root of ({height:g} cm x {weight:g} kg / 3600)"
        cites = _MOSTELLER
    elif formula is BodySurfaceFormula.DU_BOIS:
        surface = 0.007184 * height**0.725 * weight**0.425
        text = f"0.007184 x {height:g} cm ^ 0.725 x {weight:g} kg ^ 0.425"
        cites = _DU_BOIS
    else:
        raise InvalidRecordError(
            "body_surface", "formula", f"expected BodySurfaceFormula, got {formula!r}"
        )
    return BodySurface(m2=surface, formula=formula, text=text, cites=cites)


def amount(
    dose: Dose,
    *,
    body_surface_m2: float | None = None,
    weight_kg: float | None = None,
    gfr_ml_min: float | None = None,
    gfr_method: str | None = None,
) -> AbsoluteDose:
    """What a dose comes to as an absolute amount. Not for dose calculation for a person.

    Doses that are absolute already pass through; ranges give ranges. Nothing is rounded, and
    no cap is applied but the one that the source of the dose states.

    Args:
        dose: A dose of a schedule or a measure.
        body_surface_m2: For doses per m2.
        weight_kg: For doses per kg.
        gfr_ml_min: Glomerular filtration rate in mL/min, for carboplatin by AUC.
        gfr_method: How that rate was measured or estimated ("51Cr-EDTA", "Cockcroft-Gault");
            the dose depends on it.

    Returns:
        The amount, the formula that gave it, and the cap.

    Raises:
        InvalidRecordError: The source leaves the amount open, or something that the dose needs
            is missing or impossible; names the argument.
    """
    if dose.amount is None:
        raise InvalidRecordError("amount", "dose", f"the source leaves it open for {dose.drug}")
    known = {
        "body_surface_m2": _known("body_surface_m2", body_surface_m2, _SURFACE_M2),
        "weight_kg": _known("weight_kg", weight_kg, _WEIGHT_KG),
        "gfr_ml_min": _known("gfr_ml_min", gfr_ml_min, _GFR_ML_MIN, zero=True),
    }
    by_auc = Unit.AUC in {dose.amount.unit, dose.cap.unit if dose.cap is not None else None}
    method = _method(dose, gfr_method) if by_auc else ""
    ends, unit, formula = _absolute(dose.amount, known, method)
    cap, capped = None, False
    if dose.cap is not None:
        top, cap_unit, _ = _absolute(dose.cap, known, method)
        if _units.base(cap_unit) is not _units.base(unit):
            raise InvalidRecordError(
                "amount", "dose", f"a cap of {dose.cap} cannot be held against {dose.amount}"
            )
        most = top[1] * _units.factor(cap_unit, unit)
        cap, capped = _units.amount((most, most), unit), ends[1] > most
        ends = min(ends[0], most), min(ends[1], most)
        formula += f", capped at {cap}" if capped else f", within the cap of {cap}"
    notes, cites = _calvert_notes(known["gfr_ml_min"]) if by_auc else ((), ())
    return AbsoluteDose(
        amount=_units.amount(ends, unit),
        per=dose.per,
        formula=formula,
        cap=cap,
        capped=capped,
        notes=notes,
        cites=cites,
    )


def _absolute(
    stated: Amount, known: dict[str, float | None], method: str
) -> tuple[Span, Unit, str]:
    """The ends of an amount, their unit, and the formula in words."""
    low, high = _units.span(stated)
    if stated.unit in _FIXED:
        return (low, high), stated.unit, f"{stated}, as stated"
    if stated.unit in _BY_SURFACE:
        times, unit = _needed(known, "body_surface_m2", stated), _BY_SURFACE[stated.unit]
        words = f"{stated} x {times:g} m2"
    elif stated.unit in _BY_WEIGHT:
        times, unit = _needed(known, "weight_kg", stated), _BY_WEIGHT[stated.unit]
        words = f"{stated} x {times:g} kg"
    elif stated.unit is Unit.AUC:
        rate, unit = _needed(known, "gfr_ml_min", stated), Unit.MG
        times = rate + 25
        words = f"{stated} x (GFR {rate:g} mL/min by {method} + 25 mL/min) (Calvert)"
    else:
        raise InvalidRecordError("amount", "dose", f"{stated} is a measured value, not a dose")
    ends = low * _units.exact(times), high * _units.exact(times)
    return ends, unit, f"{words} = {_units.amount(ends, unit)}"


def _method(dose: Dose, method: str | None) -> str:
    if dose.drug != DrugId("carboplatin"):
        raise InvalidRecordError(
            "amount", "dose", f"the Calvert formula is for carboplatin, not for {dose.drug}"
        )
    if not isinstance(method, str) or not method.strip():
        raise InvalidRecordError(
            "amount",
            "gfr_method",
            "the dose depends on how the GFR was found; name the method, got " + repr(method),
        )
    return method.strip()


def _calvert_notes(rate: float | None) -> tuple[tuple[str, ...], tuple[Cite, ...]]:
    assert rate is not None
    notes = [
        "the original formula measures GFR by 51Cr-EDTA clearance; estimates from serum "
        "creatinine were not borne out in its place"
    ]
    cites = [*_CALVERT, *_CALVERT_BY_CREATININE]
    if rate not in _DERIVED_FROM:
        notes.append(
            f"the formula was derived from rates of {_DERIVED_FROM} mL/min; in severe renal "
            "insufficiency it overdosed"
        )
        cites += _CALVERT_RANGE
    if rate > _CAP_ML_MIN:
        notes.append(
            f"an estimated GFR is to be capped at {_CAP_ML_MIN} mL/min (FDA, as NCCN reports it); "
            "not capped here"
        )
        cites += _CALVERT_CAP
    return tuple(notes), tuple(cites)


def _needed(known: dict[str, float | None], name: str, stated: Amount) -> float:
    number = known[name]
    if number is None:
        raise InvalidRecordError("amount", name, f"needed for a dose of {stated}")
    return number


def _known(name: str, number: object, bounds: Interval, *, zero: bool = False) -> float | None:
    return None if number is None else _number("amount", name, number, bounds, zero=zero)


def _number(
    where: str, name: str, number: object, bounds: Interval, *, zero: bool = False
) -> float:
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise InvalidRecordError(where, name, f"expected a number, got {number!r}")
    if number != number or number not in bounds or (number == 0 and not zero):  # noqa: PLR0124  # NaN
        raise InvalidRecordError(where, name, f"{number!r} is not a value a person can have")
    return number


__all__ = ["AbsoluteDose", "BodySurface", "BodySurfaceFormula", "amount", "body_surface"]
