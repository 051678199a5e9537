"""Does a criterion fit a case? YES, NO or UNKNOWN, with the reason in words.

Everything here is pure. `derive` first works out what the case implies (the grade from its
indices, differentiation from histology); then each dimension is compared on its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from attrs import fields

from .model import (
    DIMENSION,
    DIMENSIONS,
    GRADED_SITES,
    Answer,
    Case,
    Criteria,
    Differentiation,
    Dimension,
    Drug,
    DrugClass,
    DrugId,
    Finding,
    Grade,
    Interval,
    Kind,
    Listing,
    PriorNeed,
    PriorTreatment,
    Question,
    Regimen,
    RegimenId,
    all_of,
    any_of,
    possible_by_indices,
)
from .model.case import possible_differentiation
from .model.grades import UNGRADED, may_be_2010

#: What is known on each dimension: only dimensions that say something are in it.
Known = Mapping[str, Any]


class Reading(dict[str, Any]):
    """What is known, with the words for it; each is worked out once for a whole catalog."""

    __slots__ = ("words",)
    words: dict[str, str]


def _options(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def derive(case: Case) -> Known:
    """What a case states together with what it implies.

    Args:
        case: The case.

    Returns:
        Values by dimension; a dimension on which nothing is known is absent.
    """
    known = Reading(
        (d.name, value) for d in DIMENSIONS if (value := getattr(case, d.name)) is not None
    )
    known.words = {}
    possible = possible_differentiation(case)
    if len(possible) < len(Differentiation):
        known["differentiation"] = possible
    grades = _possible_grades(case, set(possible))
    if case.grade is not None or len(grades) < len(Grade):
        known["grade"] = grades
    if case.syndromes is not None and case.functioning is None:
        if case.syndromes.items:
            known["functioning"] = True
        elif case.syndromes.complete:
            known["functioning"] = False
    if case.functioning is False and case.syndromes is None:
        known["syndromes"] = Listing((), complete=True)
    return known


def _possible_grades(case: Case, differentiation: set[Differentiation]) -> tuple[Grade, ...]:
    well = differentiation == {Differentiation.WELL}
    if differentiation == {Differentiation.POOR}:
        return (Grade.NOT_APPLICABLE,)
    if case.histology is not None and set(_options(case.histology)) <= UNGRADED:
        # Where tumors called well differentiated are graded, such a type is a conflict: unknown.
        return tuple(Grade) if well and _graded_site(case) else (Grade.NOT_APPLICABLE,)
    stated = set(_options(case.grade)) if case.grade is not None else set(Grade)
    older = case.grade_system is None or may_be_2010(case.grade_system)
    if older and Grade.G3 in stated and not well:
        # WHO 2010 wrote "G3" for carcinomas as well, and a bare "G3" may follow it.
        stated.add(Grade.NOT_APPLICABLE)
    if not _graded_site(case):
        return _in_order(stated)
    possible = set(possible_by_indices(case.ki67_percent, case.mitoses_per_2mm2, case.grade_system))
    if not well:
        # Indices alone never decide between NET and NEC.
        possible.add(Grade.NOT_APPLICABLE)
    # Nothing is left only when grade and indices come from different specimens, or the grade is
    # "not applicable" to a NET: a conflict, so unknown.
    return _in_order(stated & possible or set(Grade))


def _graded_site(case: Case) -> bool:
    return case.site is not None and set(_options(case.site)) <= set(GRADED_SITES)


def _in_order(grades: set[Grade]) -> tuple[Grade, ...]:
    return tuple(grade for grade in Grade if grade in grades)


# --- one dimension --------------------------------------------------------------------------


def _share(fits: list[bool]) -> Answer:
    """YES if every possibility fits, NO if none does."""
    if all(fits):
        return Answer.YES
    return Answer.UNKNOWN if any(fits) else Answer.NO


def _compare_choice(wanted: tuple[Enum, ...], found: Any) -> Answer:
    return _share([option in wanted for option in _options(found)])


def compare_number(wanted: Interval, found: float | Interval) -> Answer:
    """YES if every number that is possible is wanted, NO if none is."""
    if not isinstance(found, Interval):
        return Answer.YES if found in wanted else Answer.NO
    if wanted.covers(found):
        return Answer.YES
    return Answer.UNKNOWN if wanted.overlaps(found) else Answer.NO


def _within(found: Interval, bounds: Interval) -> Interval:
    """The part of an interval that a dimension can hold: "less than 3 %" is 0 to 3."""
    low, high, low_open, high_open = found.low, found.high, found.low_open, found.high_open
    if bounds.low is not None and (low is None or low < bounds.low):
        low, low_open = bounds.low, bounds.low_open
    if bounds.high is not None and (high is None or high > bounds.high):
        high, high_open = bounds.high, bounds.high_open
    return Interval(low, high, low_open, high_open)


def _compare_flag(wanted: bool, found: bool) -> Answer:
    return Answer.YES if wanted is found else Answer.NO


def _compare_listing(wanted: tuple[Any, ...], found: Listing[Any]) -> Answer:
    if any(item in wanted for item in found.items):
        return Answer.YES
    return Answer.NO if found.complete else Answer.UNKNOWN


_COMPARE: dict[Kind, Callable[[Any, Any], Answer]] = {
    Kind.CHOICE: _compare_choice,
    Kind.NUMBER: compare_number,
    Kind.FLAG: _compare_flag,
    Kind.LISTING: _compare_listing,
}


# --- prior treatments -----------------------------------------------------------------------


class Lookup:
    """What matching needs of a catalog: the drugs, and the drugs of each regimen."""

    __slots__ = ("_wanted", "drugs", "regimens")
    drugs: Mapping[DrugId, Drug]
    regimens: Mapping[RegimenId, Regimen]

    def __init__(self, drugs: Mapping[DrugId, Drug], regimens: Mapping[RegimenId, Regimen]) -> None:
        self.drugs = drugs
        self.regimens = regimens
        # By identity, which is quick; the criteria are kept so that no id is used twice.
        self._wanted: dict[int, tuple[Criteria, tuple[tuple[str, Any, str], ...]]] = {}

    def wanted(self, criteria: Criteria) -> tuple[tuple[str, Any, str], ...]:
        """Dimension, value and words of all that a criterion asks for."""
        held = self._wanted.get(id(criteria))
        if held is None:
            said = tuple(
                (name, value, describe(name, value, self))
                for name, value in wanted_dimensions(criteria)
            )
            held = self._wanted[id(criteria)] = (criteria, said)
        return held[1]

    def members(self, treatment: PriorTreatment) -> tuple[DrugId, ...] | None:
        """Drugs of a prior treatment; ``None`` where they are not known."""
        found = list(treatment.drugs)
        if treatment.regimen is not None:
            regimen = self.regimens.get(treatment.regimen)
            if regimen is None:
                return None
            found += regimen.drugs
        return tuple(dict.fromkeys(found)) or None


def _in_class(lookup: Lookup, drug: DrugId, classes: tuple[DrugClass, ...]) -> Answer:
    record = lookup.drugs.get(drug)
    if record is None:
        return Answer.UNKNOWN
    return Answer.YES if any(record.is_a(c) for c in classes) else Answer.NO


def _class_within(drug_class: DrugClass, classes: tuple[DrugClass, ...]) -> Answer:
    """Whether everything of a class is of one of the classes; broader ones may be."""
    if drug_class in classes or any(c in classes for c in drug_class.broader):
        return Answer.YES
    return Answer.UNKNOWN if any(drug_class in c.broader for c in classes) else Answer.NO


def _counts(need: PriorNeed, treatment: PriorTreatment, lookup: Lookup) -> Answer:
    """Whether one prior treatment counts toward a need."""
    members = lookup.members(treatment)
    parts: list[Answer] = []
    if need.classes:
        if members is not None:
            parts.append(any_of([_in_class(lookup, d, need.classes) for d in members]))
        elif treatment.drug_class is not None:
            parts.append(_class_within(treatment.drug_class, need.classes))
        else:
            parts.append(Answer.UNKNOWN)
    if need.drugs:
        if members is not None:
            parts.append(Answer.YES if set(members) & set(need.drugs) else Answer.NO)
        else:
            parts.append(Answer.UNKNOWN)
    if need.other_than:
        if members is not None:
            parts.append(~all_of([_in_class(lookup, d, need.other_than) for d in members]))
        elif treatment.drug_class is not None:
            parts.append(~_class_within(treatment.drug_class, need.other_than))
        else:
            parts.append(Answer.UNKNOWN)
    if need.outcome:
        if treatment.outcome is None:
            parts.append(Answer.UNKNOWN)
        else:
            parts.append(Answer.YES if treatment.outcome in need.outcome else Answer.NO)
    if need.within_months is not None:
        if treatment.months_ago is None:
            parts.append(Answer.UNKNOWN)
        else:
            parts.append(compare_number(need.within_months, treatment.months_ago))
    return all_of(parts)


def _meets(need: PriorNeed, prior: Listing[PriorTreatment], lookup: Lookup) -> Answer:
    answers = [_counts(need, treatment, lookup) for treatment in prior.items]
    surely = sum(a is Answer.YES for a in answers)
    possibly = surely + sum(a is Answer.UNKNOWN for a in answers)
    enough = (
        Answer.YES
        if surely >= need.at_least
        else Answer.NO
        if prior.complete and possibly < need.at_least
        else Answer.UNKNOWN
    )
    if need.at_most is None:
        return enough
    few = (
        Answer.NO
        if surely > need.at_most
        else Answer.YES
        if prior.complete and possibly <= need.at_most
        else Answer.UNKNOWN
    )
    return enough & few


# --- criteria -------------------------------------------------------------------------------

_CRITERIA_FIELDS = tuple(a.name for a in fields(Criteria))
#: Criteria that another dimension of the case answers.
_ANSWERED_BY = {"current_classes": "current_drugs"}


def _takes_class(wanted: tuple[DrugClass, ...], found: Listing[DrugId], lookup: Lookup) -> Answer:
    """Whether a drug of one of the classes is taken; unlisted is NO only in a whole listing."""
    taken = any_of([_in_class(lookup, drug, wanted) for drug in found.items])
    return taken if found.complete else taken | Answer.UNKNOWN


def wanted_dimensions(criteria: Criteria) -> tuple[tuple[str, Any], ...]:
    """The dimensions that a criterion speaks of, with what it wants of each."""
    return tuple(
        (name, value) for name in _CRITERIA_FIELDS if (value := getattr(criteria, name)) is not None
    )


def _answer_one(name: str, wanted: Any, known: Known, lookup: Lookup) -> Answer:
    if name == "other":
        return Answer.UNKNOWN
    found = known.get(_ANSWERED_BY.get(name, name))
    if found is None:
        # Prior needs that allow none are still open as well: nothing is known.
        return Answer.UNKNOWN
    if name == "prior":
        return all_of([_meets(need, found, lookup) for need in wanted])
    if name == "current_classes":
        return _takes_class(wanted, found, lookup)
    dimension = DIMENSION[name]
    if isinstance(found, Interval):
        found = _within(found, dimension.bounds)
    return _COMPARE[dimension.kind](wanted, found)


def answer(criteria: Criteria, known: Known, lookup: Lookup) -> Answer:
    """Whether a case fits a criterion.

    Args:
        criteria: What is asked for.
        known: What `derive` found.
        lookup: The drugs and regimens of the catalog.
    """
    return all_of(
        _answer_one(name, wanted, known, lookup) for name, wanted, _ in lookup.wanted(criteria)
    )


def findings(criteria: Criteria, known: Known, lookup: Lookup) -> tuple[Finding, ...]:
    """How each dimension of a criterion bears on a case.

    Args:
        criteria: What is asked for.
        known: What `derive` found.
        lookup: The drugs and regimens of the catalog.
    """
    return tuple(
        Finding(
            dimension=_ANSWERED_BY.get(name, name),
            wanted=words,
            found=_describe_found(_ANSWERED_BY.get(name, name), known, lookup),
            answer=_answer_one(name, wanted, known, lookup),
        )
        for name, wanted, words in lookup.wanted(criteria)
    )


def match(
    any_criteria: tuple[Criteria, ...], known: Known, lookup: Lookup
) -> tuple[Answer, tuple[Finding, ...]]:
    """Whether a case fits any of several criteria; none at all asks for nothing.

    Args:
        any_criteria: Alternatives.
        known: What `derive` found.
        lookup: The drugs and regimens of the catalog.

    Returns:
        The answer, and the findings of the alternatives that decided it.
    """
    if not any_criteria:
        return Answer.YES, ()
    answered = [findings(criteria, known, lookup) for criteria in any_criteria]
    answers = [all_of(f.answer for f in found) for found in answered]
    verdict = any_of(answers)
    if verdict is Answer.YES:
        return verdict, answered[answers.index(Answer.YES)]
    telling = [found for found, a in zip(answered, answers, strict=True) if a is verdict]
    distinct = {(f.dimension, f.wanted): f for found in telling for f in found}
    return verdict, tuple(distinct.values())


def match_statement(
    when: tuple[Criteria, ...], unless: tuple[Criteria, ...], known: Known, lookup: Lookup
) -> tuple[Answer, tuple[Finding, ...]]:
    """AND(when, NOT unless), with the findings of both.

    Findings of an exclusion are turned round, so that a NO always speaks against.
    """
    applies, found = match(when, known, lookup)
    if not unless:
        return applies, found
    excluded, against = match(unless, known, lookup)
    turned = tuple(
        Finding(dimension=f.dimension, wanted=f"not ({f.wanted})", found=f.found, answer=~f.answer)
        for f in against
        # Of an exclusion that applies, or may apply, every part counts; of one that does not,
        # the part that rules it out.
        if excluded is not Answer.NO or f.answer is Answer.NO
    )
    return applies & ~excluded, (*found, *turned)


# --- words ----------------------------------------------------------------------------------


def _name(value: Any, lookup: Lookup) -> str:
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    drug = lookup.drugs.get(value)
    return drug.name if drug is not None else str(value).replace("-", " ")


def _one_of(values: tuple[Any, ...], lookup: Lookup) -> str:
    names = [_name(value, lookup) for value in values]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def describe(name: str, wanted: Any, lookup: Lookup) -> str:
    """What a criterion wants of a dimension, in words.

    Args:
        name: Field of `Criteria`.
        wanted: Its value.
        lookup: The drugs and regimens of the catalog.
    """
    if name == "other":
        return str(wanted)
    if name == "prior":
        return "; ".join(_describe_need(need, lookup) for need in wanted)
    if name == "current_classes":
        return f"any {_one_of(wanted, lookup)}"
    dimension = DIMENSION[name]
    if dimension.kind is Kind.FLAG:
        return dimension.label if wanted else f"no {dimension.label}"
    if dimension.kind is Kind.NUMBER:
        return f"{wanted} {dimension.unit}".rstrip()
    return _one_of(wanted, lookup)


def _describe_need(need: PriorNeed, lookup: Lookup) -> str:
    kinds = [*(c.label for c in need.classes), *(_name(d, lookup) for d in need.drugs)]
    what = " or ".join(kinds) if kinds else "systemic treatment"
    if need.other_than:
        what += f" other than {' or '.join(c.label for c in need.other_than)}"
    least = "" if need.at_least == 1 else f"at least {need.at_least} x "
    if need.at_most == 0:
        least, prior = "", "no prior "
    else:
        prior = "prior "
    text = f"{prior}{least}{what}"
    if need.outcome:
        text += f", ended by {' or '.join(o.label for o in need.outcome)}"
    if need.at_most:
        text += f", at most {need.at_most}"
    if need.within_months is not None:
        text += f", {need.within_months} months ago"
    return text


def _describe_found(name: str, known: Known, lookup: Lookup) -> str:
    if not isinstance(known, Reading):
        return _found_words(name, known, lookup)
    words = known.words.get(name)
    if words is None:
        words = known.words[name] = _found_words(name, known, lookup)
    return words


def _found_words(name: str, known: Known, lookup: Lookup) -> str:
    if name == "other":
        return "not a dimension of a case"
    found = known.get(name)
    if found is None:
        return "not known"
    dimension = DIMENSION[name]
    if isinstance(found, Listing):
        return _describe_listing(found, lookup)
    if dimension.kind is Kind.FLAG:
        return "yes" if found else "no"
    if dimension.kind is Kind.NUMBER:
        number = str(found) if isinstance(found, Interval) else f"{found:g}"
        return f"{number} {dimension.unit}".rstrip()
    return _one_of(_options(found), lookup)


def _describe_listing(found: Listing[Any], lookup: Lookup) -> str:
    if not found.items:
        return "none" if found.complete else "not known"
    names = [
        _describe_prior(item, lookup) if isinstance(item, PriorTreatment) else _name(item, lookup)
        for item in found.items
    ]
    return ", ".join(names) + ("" if found.complete else " (perhaps others)")


def _describe_prior(treatment: PriorTreatment, lookup: Lookup) -> str:
    parts = [_name(d, lookup) for d in treatment.drugs]
    if treatment.regimen is not None:
        regimen = lookup.regimens.get(treatment.regimen)
        parts.insert(0, regimen.name if regimen is not None else treatment.regimen)
    if treatment.drug_class is not None:
        parts.append(treatment.drug_class.label)
    text = " + ".join(parts)
    return text if treatment.outcome is None else f"{text} ({treatment.outcome.label})"


# --- questions ------------------------------------------------------------------------------

_ORDER = {dimension.name: place for place, dimension in enumerate(DIMENSIONS)}


def asks(case: Case, undecided: tuple[Finding, ...]) -> tuple[str, ...]:
    """Dimensions to ask about so that unknown findings can be settled.

    An unknown grade is asked for through what it waits for: differentiation where an index
    is known, since Ki-67 alone never decides between NET and NEC.
    """
    found: list[str] = []
    for finding in undecided:
        if finding.answer is not Answer.UNKNOWN or finding.dimension == "other":
            continue
        name = finding.dimension
        if name == "grade":
            name = _asks_for_grade(case)
        found.append(name)
    return tuple(dict.fromkeys(found))


def _asks_for_grade(case: Case) -> str:
    indices = (case.ki67_percent, case.mitoses_per_2mm2)
    unclear = len(possible_differentiation(case)) > 1
    if unclear and (case.grade is not None or any(i is not None for i in indices)):
        return "differentiation"
    if case.grade is None and indices[0] is not None and indices[1] is None:
        return "mitoses_per_2mm2"
    if case.grade is None and indices[1] is not None and indices[0] is None:
        return "ki67_percent"
    return "grade"


def questions(waiting: list[tuple[str, ...]]) -> tuple[Question, ...]:
    """What to ask next, the question that most statements wait for first.

    Args:
        waiting: For each undecided statement, the dimensions it waits for.
    """
    counts: dict[str, int] = {}
    for names in waiting:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    ranked = sorted(counts, key=lambda name: (-counts[name], _ORDER[name]))
    return tuple(
        Question(dimension=name, text=DIMENSION[name].question, settles=counts[name])
        for name in ranked
    )


__all__ = [
    "Dimension",
    "Known",
    "Lookup",
    "answer",
    "asks",
    "compare_number",
    "derive",
    "describe",
    "findings",
    "match",
    "match_statement",
    "questions",
    "wanted_dimensions",
]
