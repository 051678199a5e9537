"""Cases read out of the sources, with the answers that the sources give.

Each names the records that it rests on; their citations are its sources. The first word of an id
is the body or the topic; "why" says what a careless rule would get wrong.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from netref import CATALOG, Catalog, answering
from netref.matching import answer_any, derive
from netref.model import (
    Answer,
    Approval,
    ApprovalId,
    BodyId,
    BodyKind,
    Case,
    CautionOutcome,
    Cite,
    Currency,
    Grade,
    IndicationId,
    LabelScope,
    Option,
    Options,
    Region,
)
from netref.replaying import GROUPS
from netref.serialization import from_dict

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "cases.json").read_text(encoding="utf-8")
)
#: What a case may say beside its id, its reason and the case itself.
KEYS = {
    "id",
    "why",
    "case",
    "as_of",
    "regions",
    "statements",
    "records",
    "approvals",
    "in_force",
    "labels",
    "asks",
    "asks_first",
    "not_marketed",
    "cautions",
    *GROUPS,
    *(f"not_{group}" for group in GROUPS),
}


@cache
def filtered(
    regions: tuple[Region, ...], day: str | None, bodies: tuple[BodyId, ...] = ()
) -> Catalog:
    catalog = CATALOG.only(regions=regions, bodies=bodies) if regions or bodies else CATALOG
    return catalog if day is None else catalog.as_of(day)


def catalog_of(written: dict[str, Any]) -> Catalog:
    return filtered(tuple(map(Region, written.get("regions", ()))), written.get("as_of"))


def read(written: dict[str, Any]) -> Case:
    return from_dict(written["case"], Case)


def options_of(answer: Options) -> dict[str, Option]:
    return {o.offer.key: o for group in GROUPS for o in getattr(answer, group)}


def rests_on(written: dict[str, Any]) -> set[str]:
    """Ids of the records that a case is read from."""
    return {
        *written.get("statements", ()),
        *written.get("records", ()),
        *written.get("approvals", ()),
        *(key for day in written.get("in_force", {}).values() for key in day),
    }


@pytest.fixture(params=CASES, ids=lambda written: written["id"])
def written(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = request.param
    return found


def test_a_case_is_written_in_known_words_and_rests_on_cited_records(
    written: dict[str, Any],
) -> None:
    assert set(written) <= KEYS
    assert written["why"].endswith(".")
    known: dict[str, tuple[Cite, ...]] = {
        record.id: record.cites
        for table in (CATALOG.indications, CATALOG.approvals, CATALOG.label_scopes)
        for record in table.values()
    }
    keys = rests_on(written)
    assert keys
    assert all(known[key] for key in keys)


def test_its_statements_answer_as_the_source_says(written: dict[str, Any]) -> None:
    answers = catalog_of(written).answers(read(written))
    found = {
        key: answers[key].value if key in answers else "absent"
        for key in written.get("statements", ())
    }
    assert found == written.get("statements", {})


def test_where_an_offer_stands_without_reasons_is_where_it_stands_with_them(
    written: dict[str, Any],
) -> None:
    """What cohorts are told is what one case is told: groups, and the statements that apply."""
    catalog, case = catalog_of(written), read(written)
    known, look = derive(case), catalog._lookup
    told: dict[str, tuple[set[str], set[str]]] = {}
    for each in answering.standings(catalog):
        groups, applies = answering.standing_of(
            catalog, each, lambda asked: answer_any(asked, known, look), case.current_drugs
        )
        if groups:
            told[each.offered.offer.key] = (set(groups), set(applies))
    answer = catalog.options(case)
    expected = {
        key: (
            {g for g in answering.GROUPS if key in {o.offer.key for o in getattr(answer, g)}},
            {s.indication for s in option.statements if s.answer is Answer.YES},
        )
        for key, option in options_of(answer).items()
    }
    assert told == expected


def test_its_options_stand_in_their_groups(written: dict[str, Any]) -> None:
    # Of the bodies whose statements it rests on: others may state what these do not.
    held = [CATALOG.indications[IndicationId(key)] for key in written.get("statements", ())]
    bodies = tuple(sorted({indication.body for indication in held}))
    answer = filtered((), written.get("as_of"), bodies).options(read(written))
    shown = options_of(answer)
    for group in GROUPS:
        keys = {option.offer.key for option in getattr(answer, group)}
        assert set(written.get(group, ())) <= keys
        assert not set(written.get(f"not_{group}", ())) & keys
    for option in shown.values():
        if option.offer.regimen is not None:
            assert CATALOG.regimens[option.offer.regimen].currency is not Currency.HISTORICAL
    for key, regions in written.get("not_marketed", {}).items():
        assert {n.region.value for n in shown[key].not_marketed} >= set(regions)
    for key, drugs in written.get("cautions", {}).items():
        open_ones = {
            c.on
            for c in shown[key].cautions
            if c.answer is Answer.UNKNOWN and c.caution.outcome is CautionOutcome.CONTRAINDICATED
        }
        assert open_ones >= set(drugs)


def test_what_is_missing_is_asked_for(written: dict[str, Any]) -> None:
    asked = [q.dimension for q in catalog_of(written).options(read(written)).questions]
    assert set(written.get("asks", ())) <= set(asked)
    if "asks_first" in written:
        assert asked[0] == written["asks_first"]


def test_its_labels_are_read_by_region(written: dict[str, Any]) -> None:
    answer = catalog_of(written).options(read(written), include_no=True, include_historical=True)
    for drug, regions in written.get("labels", {}).items():
        for region, wanted in regions.items():
            found = {
                position.status.value
                for option in options_of(answer).values()
                if option.offer.regimen is not None
                for position in option.labels
                if position.drug == drug and position.region is Region(region)
            }
            assert found == ({wanted} if wanted else set()), (drug, region)


def test_its_approvals_cover_it(written: dict[str, Any]) -> None:
    known = derive(read(written))
    for key, wanted in written.get("approvals", {}).items():
        scope = CATALOG.approvals[ApprovalId(key)].scope
        assert answer_any(scope, known, CATALOG._lookup).value == wanted, key
    for day, approvals in written.get("in_force", {}).items():
        held = {approval.id for approval in filtered((), day).in_force}
        for key, wanted in approvals.items():
            assert (key in held) is wanted, (day, key)


# --- together -------------------------------------------------------------------------------


def test_there_are_enough_cases_and_each_has_its_own_name() -> None:
    assert len({written["id"] for written in CASES}) == len(CASES) >= 60


def test_every_body_that_makes_statements_has_a_case() -> None:
    cases: dict[BodyId, int] = {}
    for written in CASES:
        keys = written.get("statements", ())
        for body in {CATALOG.indications[IndicationId(key)].body for key in keys}:
            cases[body] = cases.get(body, 0) + 1
    assert set(cases) == {indication.body for indication in CATALOG.indications.values()}


def test_every_body_has_a_case_in_which_a_statement_holds_and_one_in_which_it_does_not() -> None:
    """Besides the case for which it speaks, the wrong turn that a careless rule would take."""
    answers: dict[BodyId, set[str]] = {}
    for written in CASES:
        for key, answer in written.get("statements", {}).items():
            body = CATALOG.indications[IndicationId(key)].body
            answers.setdefault(body, set()).add(answer)
    assert {body for body, given in answers.items() if "yes" not in given} == set()
    assert {body for body, given in answers.items() if not given - {"yes"}} == set()


def test_every_region_with_approvals_has_a_case() -> None:
    keys = {key for written in CASES for key in rests_on(written)}
    held: list[Approval | LabelScope] = [
        *CATALOG.approvals.values(),
        *CATALOG.label_scopes.values(),
    ]
    regions = {record.region for record in held if record.id in keys}
    regulators = {b.region for b in CATALOG.bodies.values() if b.kind is BodyKind.REGULATOR}
    assert regions == {record.region for record in held} <= regulators


def test_every_region_of_a_label_has_a_case_on_it_and_one_off_it() -> None:
    found: dict[str, set[str]] = {}
    for written in CASES:
        for regions in written.get("labels", {}).values():
            for region, position in regions.items():
                if position is not None:
                    found.setdefault(region, set()).add(position)
    read = {scope.region.value for scope in CATALOG.label_scopes.values()}
    assert all(found[region] >= {"on-label", "off-label"} for region in read)
    # Where approvals are all that was read, their silence puts nothing off label.
    others = {a.region.value for a in CATALOG.approvals.values()} - read
    assert all("unknown" in found[region] <= {"on-label", "unknown"} for region in others)


def test_every_grade_has_a_case() -> None:
    grades = {read(written).grade for written in CASES}
    assert grades >= {None, Grade.G1, Grade.G2, Grade.G3}
    assert any(read(written).differentiation is not None for written in CASES)
