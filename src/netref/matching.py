"""Does a criterion fit a case? YES, NO or UNKNOWN, with the reason in words.

Everything here is pure. `derive` first works out what the case implies (the grade from its
indices, differentiation from histology); then each dimension is compared on its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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

# Bound once: looked up through its class, a member costs ten times as much in Python 3.11.
_YES, _NO, _UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


class Wanted:
    """One thing that criteria ask for: what, of which dimension, in which words.

    A `Lookup` makes each only once, however many criteria ask for it; so it is told apart by
    identity, which is quick.
    """

    __slots__ = ("dimension", "value", "words")
    dimension: str
    value: Any
    words: str

    def __init__(self, dimension: str, value: Any, words: str) -> None:
        self.dimension = dimension
        self.value = value
        self.words = words


class Alternatives:
    """What each of several criteria asks for; made only once, like what they are made of."""

    __slots__ = ("each",)
    each: tuple[tuple[Wanted, ...], ...]

    def __init__(self, each: tuple[tuple[Wanted, ...], ...]) -> None:
        self.each = each


class Known(dict[str, Any]):
    """What is known on each dimension; a dimension on which nothing is known is absent.

    Remembers what was asked of it, so that a whole catalog asks each thing only once.
    """

    __slots__ = ("answers", "findings", "matches")
    answers: dict[Wanted | Alternatives, Answer]
    findings: dict[Wanted, Finding]
    matches: dict[Alternatives, tuple[Answer, tuple[Finding, ...]]]

    def __init__(self, known: Iterable[tuple[str, Any]] | Mapping[str, Any] = ()) -> None:
        super().__init__(known)
        self.answers = {}
        self.findings = {}
        self.matches = {}


def _options(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def derive(case: Case) -> Known:
    """What a case states together with what it implies.

    Args:
        case: The case.

    Returns:
        Values by dimension; a dimension on which nothing is known is absent.
    """
    known = Known(
        (d.name, value) for d in DIMENSIONS if (value := getattr(case, d.name)) is not None
    )
    possible = possible_differentiation(case)
    if _has_net_grade(case):
        possible = tuple(d for d in possible if d is not Differentiation.POOR)
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


def _has_net_grade(case: Case) -> bool:
    """Whether the grade that is stated rules out a carcinoma: G3 only since 2017."""
    if case.grade is None:
        return False
    stated = _options(case.grade)
    may_be_nec = Grade.G3 in stated and (
        case.grade_system is None or may_be_2010(case.grade_system)
    )
    return not may_be_nec and Grade.NOT_APPLICABLE not in stated


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
        return _YES
    return _UNKNOWN if any(fits) else _NO


def _compare_choice(wanted: tuple[Enum, ...], found: Any) -> Answer:
    return _share([option in wanted for option in _options(found)])


def compare_number(wanted: Interval, found: float | Interval) -> Answer:
    """YES if every number that is possible is wanted, NO if none is."""
    if not isinstance(found, Interval):
        return _YES if found in wanted else _NO
    if wanted.covers(found):
        return _YES
    return _UNKNOWN if wanted.overlaps(found) else _NO


def _within(found: Interval, bounds: Interval) -> Interval:
    """The part of an interval that a dimension can hold: "less than 3 %" is 0 to 3."""
    low, high, low_open, high_open = found.low, found.high, found.low_open, found.high_open
    if bounds.low is not None and (low is None or low < bounds.low):
        low, low_open = bounds.low, bounds.low_open
    if bounds.high is not None and (high is None or high > bounds.high):
        high, high_open = bounds.high, bounds.high_open
    return Interval(low, high, low_open, high_open)


def _compare_flag(wanted: bool, found: bool) -> Answer:
    return _YES if wanted is found else _NO


def _compare_listing(wanted: tuple[Any, ...], found: Listing[Any]) -> Answer:
    if any(item in wanted for item in found.items):
        return _YES
    return _NO if found.complete else _UNKNOWN


_COMPARE: dict[Kind, Callable[[Any, Any], Answer]] = {
    Kind.CHOICE: _compare_choice,
    Kind.NUMBER: compare_number,
    Kind.FLAG: _compare_flag,
    Kind.LISTING: _compare_listing,
}


# --- prior treatments -----------------------------------------------------------------------


class Lookup:
    """What matching needs of a catalog: the drugs, and the drugs of each regimen."""

    __slots__ = ("_alternatives", "_asked", "_wanted", "drugs", "regimens")
    drugs: Mapping[DrugId, Drug]
    regimens: Mapping[RegimenId, Regimen]

    def __init__(self, drugs: Mapping[DrugId, Drug], regimens: Mapping[RegimenId, Regimen]) -> None:
        self.drugs = drugs
        self.regimens = regimens
        self._wanted: dict[tuple[str, Any, str], Wanted] = {}
        self._alternatives: dict[tuple[tuple[Wanted, ...], ...], Alternatives] = {}
        # By identity, which is quick; the criteria are kept so that no id is used twice.
        self._asked: dict[int, tuple[tuple[Criteria, ...], Alternatives]] = {}

    def wanted(self, criteria: Criteria) -> tuple[Wanted, ...]:
        """All that a criterion asks for."""
        found = []
        for name, value in wanted_dimensions(criteria):
            # With its words, which tell apart values that are equal but of another type.
            said = (name, value, describe(name, value, self))
            found.append(self._wanted.setdefault(said, Wanted(*said)))
        return tuple(found)

    def alternatives(self, any_criteria: tuple[Criteria, ...]) -> Alternatives:
        """All that several criteria ask for; the same object for equal criteria."""
        held = self._asked.get(id(any_criteria))
        if held is None:
            each = tuple(self.wanted(criteria) for criteria in any_criteria)
            asked = self._alternatives.setdefault(each, Alternatives(each))
            held = self._asked[id(any_criteria)] = (any_criteria, asked)
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
        return _UNKNOWN
    return _YES if any(record.is_a(c) for c in classes) else _NO


def _class_within(drug_class: DrugClass, classes: tuple[DrugClass, ...]) -> Answer:
    """Whether everything of a class is of one of the classes; broader ones may be."""
    if drug_class in classes or any(c in classes for c in drug_class.broader):
        return _YES
    return _UNKNOWN if any(drug_class in c.broader for c in classes) else _NO


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
            parts.append(_UNKNOWN)
    if need.drugs:
        if members is not None:
            parts.append(_YES if set(members) & set(need.drugs) else _NO)
        else:
            parts.append(_UNKNOWN)
    if need.other_than:
        if members is not None:
            parts.append(~all_of([_in_class(lookup, d, need.other_than) for d in members]))
        elif treatment.drug_class is not None:
            parts.append(~_class_within(treatment.drug_class, need.other_than))
        else:
            parts.append(_UNKNOWN)
    if need.outcome:
        if treatment.outcome is None:
            parts.append(_UNKNOWN)
        else:
            parts.append(_YES if treatment.outcome in need.outcome else _NO)
    if need.within_months is not None:
        if treatment.months_ago is None:
            parts.append(_UNKNOWN)
        else:
            parts.append(compare_number(need.within_months, treatment.months_ago))
    return all_of(parts)


def _meets(need: PriorNeed, prior: Listing[PriorTreatment], lookup: Lookup) -> Answer:
    answers = [_counts(need, treatment, lookup) for treatment in prior.items]
    surely = sum(a is _YES for a in answers)
    possibly = surely + sum(a is _UNKNOWN for a in answers)
    enough = (
        _YES
        if surely >= need.at_least
        else _NO
        if prior.complete and possibly < need.at_least
        else _UNKNOWN
    )
    if need.at_most is None:
        return enough
    few = (
        _NO
        if surely > need.at_most
        else _YES
        if prior.complete and possibly <= need.at_most
        else _UNKNOWN
    )
    return enough & few


# --- criteria -------------------------------------------------------------------------------

_CRITERIA_FIELDS = tuple(a.name for a in fields(Criteria))
#: Criteria that another dimension of the case answers.
_ANSWERED_BY = {"current_classes": "current_drugs"}


def _takes_class(wanted: tuple[DrugClass, ...], found: Listing[DrugId], lookup: Lookup) -> Answer:
    """Whether a drug of one of the classes is taken; unlisted is NO only in a whole listing."""
    taken = any_of([_in_class(lookup, drug, wanted) for drug in found.items])
    return taken if found.complete else taken | _UNKNOWN


def wanted_dimensions(criteria: Criteria) -> tuple[tuple[str, Any], ...]:
    """The dimensions that a criterion speaks of, with what it wants of each."""
    return tuple(
        (name, value) for name in _CRITERIA_FIELDS if (value := getattr(criteria, name)) is not None
    )


def _answer_one(name: str, wanted: Any, known: Known, lookup: Lookup) -> Answer:
    if name == "other":
        return _UNKNOWN
    found = known.get(_ANSWERED_BY.get(name, name))
    if found is None:
        # Prior needs that allow none are still open as well: nothing is known.
        return _UNKNOWN
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
    return _answer_all(lookup.wanted(criteria), known, lookup)


def _answer_all(wanted: tuple[Wanted, ...], known: Known, lookup: Lookup) -> Answer:
    answers = known.answers
    result = _YES
    for each in wanted:
        one = answers.get(each)
        if one is None:
            one = answers[each] = _answer_one(each.dimension, each.value, known, lookup)
        if one is _NO:
            return one
        if one is _UNKNOWN:
            result = one
    return result


def findings(criteria: Criteria, known: Known, lookup: Lookup) -> tuple[Finding, ...]:
    """How each dimension of a criterion bears on a case.

    Args:
        criteria: What is asked for.
        known: What `derive` found.
        lookup: The drugs and regimens of the catalog.
    """
    return _find_all(lookup.wanted(criteria), known, lookup)


def _find_all(wanted: tuple[Wanted, ...], known: Known, lookup: Lookup) -> tuple[Finding, ...]:
    found = known.findings
    for each in wanted:
        if each not in found:
            found[each] = Finding(
                dimension=_ANSWERED_BY.get(each.dimension, each.dimension),
                wanted=each.words,
                found=_describe_found(
                    _ANSWERED_BY.get(each.dimension, each.dimension), known, lookup
                ),
                answer=_answer_one(each.dimension, each.value, known, lookup),
            )
    return tuple([found[each] for each in wanted])


def answer_any(any_criteria: tuple[Criteria, ...], known: Known, lookup: Lookup) -> Answer:
    """Whether a case fits any of several criteria; none at all asks for nothing.

    Args:
        any_criteria: Alternatives.
        known: What `derive` found.
        lookup: The drugs and regimens of the catalog.
    """
    asked = lookup.alternatives(any_criteria)
    found = known.answers.get(asked)
    if found is None:
        answers = [_answer_all(wanted, known, lookup) for wanted in asked.each]
        found = known.answers[asked] = any_of(answers) if answers else _YES
    return found


def answer_statement(
    when: tuple[Criteria, ...], unless: tuple[Criteria, ...], known: Known, lookup: Lookup
) -> Answer:
    """AND(when, NOT unless): the answer of `match_statement` without its findings."""
    applies = answer_any(when, known, lookup)
    if not unless or applies is _NO:
        return applies
    return applies & ~answer_any(unless, known, lookup)


def match(
    any_criteria: tuple[Criteria, ...], known: Known, lookup: Lookup
) -> tuple[Answer, tuple[Finding, ...]]:
    """Whether a case fits any of several criteria, and why; none at all asks for nothing.

    Args:
        any_criteria: Alternatives.
        known: What `derive` found.
        lookup: The drugs and regimens of the catalog.

    Returns:
        The answer, and the findings of the alternatives that decided it.
    """
    asked = lookup.alternatives(any_criteria)
    found = known.matches.get(asked)
    if found is None:
        verdict = answer_any(any_criteria, known, lookup)
        found = known.matches[asked] = (verdict, _telling(asked, verdict, known, lookup))
    return found


def _telling(
    asked: Alternatives, verdict: Answer, known: Known, lookup: Lookup
) -> tuple[Finding, ...]:
    """Findings of the alternatives that decided it: of the first that fits, or of all."""
    telling = [wanted for wanted in asked.each if _answer_all(wanted, known, lookup) is verdict]
    if verdict is _YES or len(telling) == 1:
        return _find_all(telling[0], known, lookup) if telling else ()
    found = [f for wanted in telling for f in _find_all(wanted, known, lookup)]
    return tuple({(f.dimension, f.wanted): f for f in found}.values())


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
        if excluded is not _NO or f.answer is _NO
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
        if finding.answer is not _UNKNOWN or finding.dimension == "other":
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
    "Alternatives",
    "Dimension",
    "Known",
    "Lookup",
    "Wanted",
    "answer",
    "answer_any",
    "answer_statement",
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
