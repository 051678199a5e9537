"""What holds of every answer of the built-in catalog, whatever the case."""

import datetime as dt
import random
from functools import cache
from typing import Any

from attrs import NOTHING, fields_dict
from hypothesis import given, settings
from hypothesis import strategies as st

from netref.catalog import CATALOG, KINDS, Catalog
from netref.matching import match_statement
from netref.model import (
    DIMENSION,
    DIMENSIONS,
    Answer,
    Approval,
    BodyId,
    BodyKind,
    Case,
    Dimension,
    DrugClass,
    Indication,
    Interval,
    LabelScope,
    Listing,
    PriorOutcome,
    PriorTreatment,
    Region,
    Seen,
    Site,
)
from netref.replaying import GROUPS
from tests.test_matching import ENTANGLED, NUMBERS, case_of, case_values, tuples

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

TREATMENTS = st.builds(
    PriorTreatment,
    drugs=tuples(list(CATALOG.drugs)),
    outcome=st.none() | st.sampled_from(PriorOutcome),
) | st.builds(
    PriorTreatment,
    drug_class=st.sampled_from(DrugClass),
    outcome=st.none() | st.sampled_from(PriorOutcome),
)
#: Dimensions that some statement asks about; the others would only dilute the cases.
ASKED = tuple(
    dimension.name
    for dimension in DIMENSIONS
    if any(
        getattr(criteria, dimension.name) is not None
        for indication in CATALOG.indications.values()
        for criteria in (*indication.when, *indication.unless)
    )
)
OF_THE_CATALOG: dict[str, st.SearchStrategy[Any]] = {
    "prior": TREATMENTS,
    "current_drugs": st.sampled_from(list(CATALOG.drugs)),
    "syndromes": st.sampled_from(list(CATALOG.syndromes)),
    "site": st.sampled_from(list(DIMENSION["site"].options or ())),  # type: ignore[arg-type]
}


def values(dimension: Dimension) -> st.SearchStrategy[Any]:
    items = OF_THE_CATALOG.get(dimension.name)
    if items is None:
        return case_values(dimension)
    if dimension.name == "site":
        return items | st.lists(items, min_size=2, max_size=3, unique=True).map(tuple)
    listed = st.lists(items, max_size=2, unique=True).map(tuple)
    return st.builds(Listing, listed, complete=st.booleans())


def known(draw: st.DrawFn, most: int) -> dict[str, Any]:
    names = draw(st.lists(st.sampled_from((*ENTANGLED, *ASKED)), max_size=most, unique=True))
    return {name: draw(values(DIMENSION[name])) for name in names}


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return case_of(known(draw, 10))


def narrower(dimension: Dimension, value: Any, draw: st.DrawFn) -> Any:
    """A value that says the same or more."""
    if value is None:
        return draw(values(dimension))
    if isinstance(value, Interval):
        inside = [n for n in NUMBERS if n in value and n in dimension.bounds]
        return draw(st.sampled_from(inside)) if inside else value
    if isinstance(value, tuple):
        return draw(st.sampled_from(value))
    if isinstance(value, Listing) and not value.complete:
        more = draw(values(dimension))
        extra = tuple(item for item in more.items if item not in value.items)
        return Listing((*value.items, *extra), complete=more.complete)
    return value


@st.composite
def refinements(draw: st.DrawFn) -> tuple[Case, Case]:
    """A case, and the same case with more known."""
    first = known(draw, 8)
    names = draw(st.lists(st.sampled_from((*first, *ASKED)), min_size=1, max_size=4, unique=True))
    later = {name: narrower(DIMENSION[name], first.get(name), draw) for name in names}
    return case_of(first), case_of(first | later)


@settings(max_examples=300, deadline=None)
@given(refinements())
def test_more_knowledge_never_turns_a_statement_round(pair: tuple[Case, Case]) -> None:
    before, after = (CATALOG.answers(case) for case in pair)
    assert before.keys() == after.keys()
    turned = {key for key in before if {before[key], after[key]} == {YES, NO}}
    assert not turned


@settings(max_examples=60, deadline=None)
@given(cases(), st.booleans())
def test_answers_are_those_of_the_options(case: Case, historical: bool) -> None:
    whole = CATALOG.options(case, include_no=True, include_historical=historical)
    options = [option for group in GROUPS for option in getattr(whole, group)]
    said = [*whole.page_statements, *(s for option in options for s in option.statements)]
    answers = CATALOG.answers(case)
    assert {s.indication: s.answer for s in said}.items() <= answers.items()
    if historical:
        assert {s.indication for s in said} == answers.keys()
    for statement in said:
        # Every answer has its reason, and a NO the finding that excluded it.
        found = {finding.answer for finding in statement.findings}
        assert statement.answer is YES or statement.answer in found


@settings(max_examples=60, deadline=None)
@given(cases())
def test_what_does_not_apply_is_the_rest(case: Case) -> None:
    brief, whole = CATALOG.options(case), CATALOG.options(case, include_no=True)
    assert brief.excluded == ()
    for group in GROUPS[:-1]:
        shown = getattr(brief, group)
        assert [o.offer for o in shown] == [o.offer for o in getattr(whole, group)]
        assert all(s.answer is not NO for option in shown for s in option.statements)
    for option in whole.excluded:
        assert all(s.answer is NO for s in option.statements)
        assert all(option.offer not in [o.offer for o in getattr(brief, g)] for g in GROUPS[:-1])
    assert brief.questions == whole.questions
    for group in GROUPS:
        keys = [option.offer.key for option in getattr(whole, group)]
        assert keys == sorted(keys)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_the_first_question_is_the_one_that_most_statements_wait_for(case: Case) -> None:
    answer = CATALOG.options(case)
    settles = [question.settles for question in answer.questions]
    assert settles == sorted(settles, reverse=True)
    options = {o.offer.key: o for g in GROUPS for o in getattr(answer, g)}.values()
    waiting = {
        s.indication: {f.dimension for f in s.findings if f.answer is UNKNOWN}
        for option in options
        for s in option.statements
        if s.answer is UNKNOWN
    }
    # An unknown grade is asked for through what it waits for.
    through = {"grade", "differentiation", "ki67_percent", "mitoses_per_2mm2"}
    for question in answer.questions:
        if question.dimension not in through:
            count = sum(question.dimension in names for names in waiting.values())
            assert question.settles == count


@cache
def shuffled(seed: int) -> Catalog:
    """The built-in catalog with the records of each kind in another order."""
    tables: dict[str, list[Any]] = {}
    for kind in KINDS:
        records = list(getattr(CATALOG, kind).values())
        random.Random(seed).shuffle(records)  # noqa: S311  # no secret
        tables[kind] = records
    return Catalog._unchecked("netref", tables)


@settings(max_examples=30, deadline=None)
@given(cases(), st.integers(1, 3))
def test_the_order_of_records_never_changes_an_answer(case: Case, seed: int) -> None:
    assert shuffled(seed).options(case, include_no=True) == CATALOG.options(case, include_no=True)


DAYS = st.dates(dt.date(1980, 1, 1), dt.date(2026, 11, 26))


@cache
def on(day: dt.date, regions: tuple[Region, ...] = ()) -> Catalog:
    return CATALOG.only(regions=regions).as_of(day) if regions else CATALOG.as_of(day)


@settings(max_examples=25, deadline=None)
@given(DAYS, DAYS)
def test_approvals_only_grow_where_none_was_ended(one: dt.date, two: dt.date) -> None:
    early, late = (on(day) for day in sorted((one, two)))
    assert set(early.approvals) <= set(late.approvals)
    ended = set(CATALOG.ended)
    granted = {a.id for a in early.in_force} - ended
    assert granted <= {a.id for a in late.in_force}


@settings(max_examples=15, deadline=None)
@given(DAYS, st.lists(st.sampled_from(Region), max_size=2, unique=True).map(tuple), cases())
def test_time_and_place_can_be_filtered_in_any_order(
    day: dt.date, regions: tuple[Region, ...], case: Case
) -> None:
    one = CATALOG.as_of(day).only(regions=regions)
    two = CATALOG.only(regions=regions).as_of(day)
    assert one.content_hash == two.content_hash
    assert one.options(case) == two.options(case)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_a_memo_never_changes_a_finding(case: Case) -> None:
    """Each statement asked alone, of a case read anew, answers as in the whole."""
    from netref.matching import Lookup, derive

    answers = CATALOG.answers(case)
    for indication in list(CATALOG.indications.values())[::9]:
        look = Lookup(CATALOG.drugs, CATALOG.regimens)
        alone, found = match_statement(indication.when, indication.unless, derive(case), look)
        assert answers.get(indication.id, alone) is alone
        assert alone is YES or alone in {finding.answer for finding in found}


# --- claims stay apart ----------------------------------------------------------------------


def test_every_approval_has_a_date_or_says_that_it_is_unknown() -> None:
    """The date has no default, so that nobody leaves it out without a word."""
    for record, name in ((Approval, "date"), (Indication, "issued"), (LabelScope, "date")):
        assert fields_dict(record)[name].default is NOTHING
    undated = [a.id for a in CATALOG.approvals.values() if a.date is None]
    assert len(undated) < len(CATALOG.approvals) / 4


def test_every_guideline_statement_has_an_issue_date() -> None:
    """Where there is none, the document itself prints none, or was seen through another only."""
    undated = [i for i in CATALOG.indications.values() if i.issued is None]
    for indication in undated:
        kind = CATALOG.bodies[indication.body].kind
        cited = [CATALOG.sources[cite.source] for cite in indication.cites]
        assert all(source.date is None for source in cited) or all(
            cite.seen is Seen.SECONDARY for cite in indication.cites
        ), indication.id
        if kind is BodyKind.SOCIETY:
            assert all(cite.seen is Seen.SECONDARY for cite in indication.cites), indication.id


def test_approvals_guidelines_and_studies_are_never_one_claim() -> None:
    """Regulators approve and recommend nothing; those who recommend approve nothing."""
    for approval in CATALOG.approvals.values():
        assert CATALOG.bodies[approval.body].kind is BodyKind.REGULATOR, approval.id
    for indication in CATALOG.indications.values():
        assert CATALOG.bodies[indication.body].kind is not BodyKind.REGULATOR, indication.id


def test_neither_an_approval_nor_a_study_makes_an_option() -> None:
    silent = CATALOG.only(bodies=[BodyId("fda")])
    assert silent.approvals
    assert silent.studies
    answer = silent.options(Case(site=Site.PANCREAS), include_no=True)
    assert not any(getattr(answer, group) for group in GROUPS)
