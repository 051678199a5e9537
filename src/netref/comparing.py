"""In which fields two schedules differ."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from attrs import evolve, frozen

from .matching import Lookup
from .model import (
    INTENDED_USE,
    Adjustment,
    Criteria,
    Dose,
    Offset,
    Phase,
    Record,
    Schedule,
)
from .rendering import criteria_text
from .rendering._doses import days_text


@frozen(kw_only=True, repr=False, eq=False)
class Difference(Record):
    """One field in which two schedules differ.

    Args:
        path: Where, in words ("phase 1, temozolomide, amount").
        a: What the first schedule says there.
        b: What the second one says there.
        intended_use: The line that goes wherever the answer goes.
    """

    path: str
    a: str
    b: str
    intended_use: str = INTENDED_USE


#: Fields that say who published a schedule, not what is given.
_NAMES = ("id", "name", "cites")
_ABSENT = "not there"


def compare(a: Schedule, b: Schedule) -> tuple[Difference, ...]:
    """The fields in which two schedules differ, in the order of the first.

    Phases are held against each other by their place; doses within a phase by their drug, and
    where a drug is given several times by their order. Id, name and citations tell two
    schedules apart and are not compared.

    Args:
        a: One schedule.
        b: The other.

    Returns:
        Differences; none exactly where the schedules say the same.
    """
    return tuple(_differences(a, b))


def _differences(a: Schedule, b: Schedule) -> Iterator[Difference]:
    for place in range(max(len(a.phases), len(b.phases))):
        where = f"phase {place + 1}"
        if place < len(a.phases) and place < len(b.phases):
            yield from _phases(where, a.phases[place], b.phases[place])
        else:
            first = place < len(a.phases)
            longer = a if first else b
            yield _one_sided(where, _record_words(longer.phases[place]), first=first)
    yield from _fields("", a, b, skip=(*_NAMES, "phases"))


def _one_sided(path: str, words: str, *, first: bool) -> Difference:
    a, b = (words, _ABSENT) if first else (_ABSENT, words)
    return Difference(path=path, a=a, b=b)


def _phases(where: str, a: Phase, b: Phase) -> Iterator[Difference]:
    yield from _fields(where, a, b, skip=("doses",))
    ours, theirs = _by_drug(a), _by_drug(b)
    for key in dict.fromkeys((*ours, *theirs)):
        path = f"{where}, {key}"
        if key in ours and key in theirs:
            yield from _fields(path, ours[key], theirs[key], skip=("drug",))
        else:
            first = key in ours
            held = ours if first else theirs
            yield _one_sided(path, _record_words(held[key]), first=first)
    if set(ours) == set(theirs) and list(ours) != list(theirs):
        yield Difference(
            path=f"{where}, order of the drugs", a=", ".join(ours), b=", ".join(theirs)
        )


def _by_drug(phase: Phase) -> dict[str, Dose]:
    """The doses of a phase by their drug, numbered where it is given several times."""
    found: dict[str, Dose] = {}
    counts: dict[str, int] = {}
    for dose in phase.doses:
        count = counts[dose.drug] = counts.get(dose.drug, 0) + 1
        found[dose.drug if count == 1 else f"{dose.drug} ({count})"] = dose
    return found


def _fields(where: str, a: Record, b: Record, *, skip: tuple[str, ...]) -> Iterator[Difference]:
    for attribute in a.__attrs_attrs__:
        name = attribute.name
        if name in skip or _uncited(getattr(a, name)) == _uncited(getattr(b, name)):
            continue
        label = name.replace("_", " ")
        yield Difference(
            path=f"{where}, {label}" if where else label,
            a=_words(name, getattr(a, name)),
            b=_words(name, getattr(b, name)),
        )


def _uncited(value: Any) -> Any:
    """The value without the citations inside it: a dose change is one whoever prints it."""
    if isinstance(value, tuple):
        return tuple(_uncited(item) for item in value)
    return evolve(value, cites=()) if isinstance(value, Adjustment) else value


# --- words ----------------------------------------------------------------------------------


def _words(name: str, value: Any) -> str:
    """A value as a reader would write it; what a source leaves open is "not stated"."""
    if value is None or (name == "days" and not value):
        return "not stated"
    if value == ():
        # Not the same as a stop rule that is said to be open.
        return "none stated"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    if name == "days":
        return days_text(value)
    if isinstance(value, tuple):
        joint = " or " if isinstance(value[0], (Criteria, Enum)) else "; "
        return joint.join(_words(name, item) for item in value)
    if isinstance(value, Criteria):
        return _criteria_words(value)
    if isinstance(value, Offset):
        minutes = "" if value.minutes is None else f" {value.minutes} min"
        return f"after {value.after}{minutes}"
    if isinstance(value, Record) and type(value).__str__ is object.__str__:
        return _record_words(value)
    return str(value)


def _criteria_words(criteria: Criteria) -> str:
    return criteria_text((criteria,), Lookup({}, {}))


def _record_words(record: Record) -> str:
    """A record as its fields that say something: "drug octreotide, to 30 mg"."""
    said = []
    for attribute in record.__attrs_attrs__:
        value = getattr(record, attribute.name)
        if value != attribute.default and attribute.name != "cites":
            label = attribute.name.replace("_", " ")
            said.append(f"{label} {_words(attribute.name, value)}")
    return ", ".join(said)


__all__ = ["Difference", "compare"]
