"""One value of a case, read from text as the command line and the columns of tables give it.

Loaded when something is read, not when netref is imported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn

from .exceptions import InvalidRecordError, NameLookupError
from .model import (
    GEP_SITES,
    GI_SITES,
    MIDGUT_SITES,
    SMALL_INTESTINE_SITES,
    Dimension,
    DrugClass,
    DrugId,
    Interval,
    Kind,
    Listing,
    PriorOutcome,
    PriorTreatment,
    Site,
    SyndromeId,
    Vocabulary,
)

if TYPE_CHECKING:
    from .catalog import Catalog

#: Words for several sites; each stays possible.
SITE_GROUPS: Final[Mapping[str, tuple[Site, ...]]] = MappingProxyType(
    {
        "small-intestine": (Site.DUODENUM, *SMALL_INTESTINE_SITES),
        "midgut": MIDGUT_SITES,
        "gastrointestinal": GI_SITES,
        "gastroenteropancreatic": GEP_SITES,
    }
)
_NUMBER = r"-?\d+(?:\.\d+)?"


def read_value(dimension: Dimension, text: str, catalog: Catalog) -> object:
    """The value of a dimension that a text states.

    Commas separate possible values, `SITE_GROUPS` stand for several sites, and numbers may be
    ranges ("20-55", "<3", ">=20"). Lists are taken as perhaps incomplete unless they say "none"
    or begin with "only".

    Args:
        dimension: The dimension.
        text: What is said of it.
        catalog: Whose drugs and syndromes are named.

    Returns:
        A value for the field of `Case` of the same name.

    Raises:
        InvalidRecordError: Not a value of this dimension; names the field.
        NameLookupError: No drug, regimen or syndrome has this name, or several have.
    """
    if dimension.kind is Kind.FLAG:
        if text.casefold() not in ("yes", "no"):
            _refuse(dimension, f"expected yes or no, got {text}")
        return text.casefold() == "yes"
    if dimension.kind is Kind.NUMBER:
        return _number(dimension, text)
    if dimension.kind is Kind.CHOICE:
        parts = (_members(dimension, part) for part in text.split(","))
        values = tuple(chain.from_iterable(parts))
        return values[0] if len(values) == 1 else values
    return _listing(dimension, text, catalog)


def _refuse(dimension: Dimension, reason: str) -> NoReturn:
    raise InvalidRecordError("Case", dimension.name, reason)


def _members(dimension: Dimension, text: str) -> tuple[object, ...]:
    group = SITE_GROUPS.get(_asked(text)) if dimension.name == "site" else None
    return group or (_member(dimension, text),)


def _asked(text: str) -> str:
    return text.strip().casefold().replace(" ", "-").replace("_", "-")


def _member(dimension: Dimension, text: str) -> object:
    assert dimension.options is not None
    assert issubclass(dimension.options, Vocabulary)
    asked = _asked(text)
    for member in dimension.options:
        if str(member.value).casefold() == asked:
            return member
    known = ", ".join(str(member.value) for member in dimension.options)
    if dimension.name == "site":
        known = f"{known}, or {', '.join(SITE_GROUPS)}"
    _refuse(dimension, f"{text.strip()} is not one of {known}")


def _number(dimension: Dimension, text: str) -> float | Interval:
    try:
        return read_number(text)
    except ValueError as error:
        _refuse(dimension, str(error))


def read_number(text: str) -> float | Interval:
    """A number, or a range of numbers ("20-55", "<3", ">=20").

    Args:
        text: As written; a percent sign counts for nothing.

    Raises:
        ValueError: Neither; says why.
    """
    plain = text.replace(" ", "").rstrip("%")
    if re.fullmatch(_NUMBER, plain):
        return float(plain)
    between = re.fullmatch(rf"({_NUMBER})-({_NUMBER})", plain)
    if between:
        low, high = float(between[1]), float(between[2])
        if low > high:
            raise ValueError(f"{text} runs backwards")
        return Interval(low, high)
    bound = re.fullmatch(rf"(<=|>=|<|>)({_NUMBER})", plain)
    if bound:
        sign, end = bound[1], float(bound[2])
        if sign.startswith("<"):
            return Interval(None, end, high_open=sign == "<")
        return Interval(end, None, low_open=sign == ">")
    raise ValueError(f"expected a number or a range, got {text}")


def _listing(dimension: Dimension, text: str, catalog: Catalog) -> Listing[Any]:
    if text.strip().casefold() == "none":
        return Listing((), complete=True)
    complete = text.strip().casefold().startswith("only ")
    body = text.strip()[5:] if complete else text
    items = tuple(
        _item(dimension, part.strip(), catalog) for part in body.split(",") if part.strip()
    )
    return Listing(items, complete=complete)


def _item(dimension: Dimension, text: str, catalog: Catalog) -> object:
    if dimension.name == "prior":
        return _prior(dimension, text, catalog)
    if dimension.name == "syndromes":
        return SyndromeId(catalog.find_syndrome(text).id)
    if dimension.name == "current_drugs":
        return DrugId(catalog.find_drug(text).id)
    return _member(dimension, text)


def _prior(dimension: Dimension, text: str, catalog: Catalog) -> PriorTreatment:
    name, _, ended = text.partition(":")
    outcome = None
    if ended:
        outcomes = {o.value: o for o in PriorOutcome}
        if ended.strip() not in outcomes:
            _refuse(dimension, f"{ended.strip()} is not one of {', '.join(outcomes)}")
        outcome = outcomes[ended.strip()]
    classes = {c.value: c for c in DrugClass}
    asked = name.strip().casefold().replace(" ", "-")
    if asked in classes:
        return PriorTreatment(drug_class=classes[asked], outcome=outcome)
    try:
        return PriorTreatment(drugs=(catalog.find_drug(name).id,), outcome=outcome)
    except NameLookupError as drug_error:
        try:
            return PriorTreatment(regimen=catalog.find_regimen(name).id, outcome=outcome)
        except NameLookupError:
            raise drug_error from None


__all__ = ["SITE_GROUPS", "read_number", "read_value"]
