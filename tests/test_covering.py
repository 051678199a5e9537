"""What a catalog holds of each body, what it lacks, and what is due to be looked at again."""

import datetime as dt
import importlib.util
from pathlib import Path
from typing import Any

import attrs
import pytest

import netref
from netref.catalog import CATALOG, KINDS, Catalog
from netref.exceptions import InvalidRecordError
from netref.model import (
    ApprovalKind,
    BodyCoverage,
    BoxedWarning,
    Coverage,
    Criteria,
    Direction,
    Interval,
    Offer,
    Region,
    Seen,
    SourceId,
    SourceKind,
    Strategy,
)
from netref.model._record import spelled
from netref.serialization import dumps, loads
from tests import small

TOOL = Path(__file__).resolve().parent.parent / "tools" / "coverage_page.py"
OFFER = Offer(strategy=Strategy.OBSERVATION)


def of_society(catalog: Catalog) -> BodyCoverage:
    return next(b for b in catalog.coverage().bodies if b.body == small.SOCIETY.id)


def test_statements_are_counted_by_direction() -> None:
    statements = [
        small.indication(f"s{n}{direction.value}", OFFER, small.PANCREAS, direction=direction)
        for n, direction in enumerate(Direction, 1)
    ]
    statements.append(small.indication("again", OFFER, small.PANCREAS, direction=Direction.AGAINST))
    held = of_society(small.catalog(indications=statements))
    assert (held.recommends, held.advises_against, held.insufficient) == (1, 2, 1)
    assert (held.research_only, held.describes) == (1, 1)
    assert held.statements == len(statements) == 6


def test_approvals_are_counted_by_their_regulator() -> None:
    counts = {b.body: b.approvals for b in small.CATALOG.coverage().bodies}
    expected = [a.body for a in small.APPROVALS]
    assert counts == {body.id: expected.count(body.id) for body in small.TABLES["bodies"]}


@pytest.mark.parametrize(
    ("issued", "first", "last"),
    [
        ((), None, None),
        ((None,), None, None),
        (("2022-06-01",), "2022-06-01", "2022-06-01"),
        (("2022-06-01", "2015", None), "2015", "2022-06-01"),
        (("2022", "2022-06-01"), "2022", "2022"),
    ],
)
def test_the_first_and_the_last_date(
    issued: tuple[str | None, ...], first: str | None, last: str | None
) -> None:
    statements = [
        small.indication(f"s{n}", OFFER, small.PANCREAS, issued=date)
        for n, date in enumerate(issued)
    ]
    held = of_society(small.catalog(indications=statements))
    assert (held.first, held.last) == (first, last)


def test_the_documents_of_a_body_are_those_cited_and_its_own_guidelines() -> None:
    quoted = small.indication(
        "q", OFFER, small.PANCREAS, cites=(small.cite(small.PAPER, seen=Seen.SECONDARY),)
    )
    held = of_society(small.catalog(indications=(quoted,)))
    assert held.documents == ("test-guideline-2015", "test-guideline-2022", "test-paper")


@pytest.mark.parametrize(
    ("whole", "seen", "expected"),
    [
        (("test-guideline-2015", "test-guideline-2022"), Seen.DOCUMENT, True),
        (("test-guideline-2015", "test-guideline-2022"), Seen.COPY, False),
        (("test-guideline-2022",), Seen.DOCUMENT, False),
        ((), Seen.DOCUMENT, False),
    ],
)
def test_a_body_is_whole_only_if_all_its_documents_are(
    whole: tuple[str, ...], seen: Seen, expected: bool
) -> None:
    def read(source: Any) -> Any:
        return attrs.evolve(source, whole=source.id in whole)

    guidelines = tuple(read(s) for s in (small.OLD_GUIDELINE, small.GUIDELINE))
    # Everything that is cited is seen so.
    cite = small.cite(small.GUIDELINE, seen=seen)
    bare = Catalog(
        "bare",
        bodies=(small.SOCIETY,),
        sources=guidelines,
        indications=(small.indication("s", OFFER, small.PANCREAS, cites=(cite,)),),
    )
    assert of_society(bare).whole is expected


def test_a_body_without_documents_is_not_whole() -> None:
    (held,) = Catalog("bare", bodies=(small.SOCIETY,)).coverage().bodies
    assert not held.whole
    assert held.documents == ()


def test_gaps_are_what_records_say_of_themselves() -> None:
    changed = small.catalog(
        attrs.evolve(small.SOCIETY, unseen="its statutes"),
        attrs.evolve(small.GUIDELINE, unseen="the appendix"),
        attrs.evolve(small.FICTPLAT, unseen="the first paper"),
        attrs.evolve(small.SYNDROME, unseen="the doses"),
    )
    assert [(g.kind, g.record, g.unseen) for g in changed.coverage().gaps] == [
        ("bodies", "test-society", "its statutes"),
        ("sources", "test-guideline-2022", "the appendix"),
        ("regimens", "fictplat", "the first paper"),
        ("syndromes", "testinoma", "the doses"),
    ]
    assert small.CATALOG.coverage().gaps == ()


def test_citations_are_counted_wherever_they_stand() -> None:
    held = small.CATALOG.coverage()
    text = spelled(tuple(r for kind in KINDS for r in getattr(small.CATALOG, kind).values()))
    counts = {seen: text.count(f"seen=Seen.{seen.name}") for seen in Seen}
    assert dict(held.seen) == counts
    assert all(counts.values())
    assert sum(held.share(seen) for seen in Seen) == pytest.approx(1)
    assert held.share(Seen.COPY) == counts[Seen.COPY] / sum(counts.values())
    assert Catalog("empty").coverage().share(Seen.COPY) == 0


def test_records_of_which_only_a_report_was_seen() -> None:
    told = small.indication("t", OFFER, small.PANCREAS, cites=(small.cite(seen=Seen.SECONDARY),))
    both = small.indication(
        "b", OFFER, small.PANCREAS, cites=(small.cite(seen=Seen.SECONDARY), small.cite())
    )
    held = small.catalog(indications=(told, both)).coverage()
    assert "t" in held.secondary_only
    assert "b" not in held.secondary_only
    assert not set(small.CATALOG.bodies) & set(held.secondary_only)


def test_dates_of_approvals_that_were_not_seen() -> None:
    made = [
        small.approval(f"a{n}", small.FICTIMIDE, small.PANCREAS, date=date)
        for n, date in enumerate((None, "2020", "2020-02", "2020-02-03"))
    ]
    held = small.catalog(approvals=made).coverage()
    assert held.undated == ("a0",)
    assert held.imprecise == ("a1", "a2")


def test_labels_that_nobody_read() -> None:
    made = [
        small.approval("us", small.FICTIMIDE, small.PANCREAS),
        small.approval("refused", small.TESTPLATIN, small.PANCREAS, kind=ApprovalKind.REFUSED),
        small.approval("platin", small.TESTPLATIN, small.PANCREAS),
    ]
    read = small.label_scope("read", small.TESTPLATIN, small.PANCREAS)
    held = small.catalog(approvals=made, label_scopes=(read,)).coverage()
    assert held.unread_labels == (("fictimide", Region.US),)


def test_regimens_and_measures_without_doses() -> None:
    held = small.CATALOG.coverage()
    assert held.without_schedule == tuple(
        r.id for r in small.CATALOG.regimens.values() if not r.schedules
    )
    assert held.without_schedule
    given = {m.id for m in small.CATALOG.measures.values() if m.drug is not None}
    assert set(held.without_dose) <= given
    assert all(not small.CATALOG.measures[m].doses for m in held.without_dose)


def test_drugs_that_no_source_says_can_be_had() -> None:
    had = small.FICTIMIDE.availability
    catalog = small.catalog(
        drugs=(small.FICTIMIDE, small.drug("somewhere", availability=had), small.drug("nowhere")),
        regimens=(),
        indications=(),
        approvals=(),
        label_scopes=(),
        studies=(),
        syndromes=(),
    )
    assert catalog.coverage().without_availability == ("nowhere",)


def test_drugs_on_whose_safety_nothing_was_read() -> None:
    bare = small.drug("bare")
    one: dict[str, Any] = {
        "cautions": (small.contraindicated("made-up frailty", Criteria(ecog=Interval(3))),),
        "interactions": small.TESTPLATIN.interactions,
        "boxed_warnings": (BoxedWarning(topic="made-up", region=Region.US, cites=small.CITES),),
    }
    told = [attrs.evolve(small.drug(f"told-{n}"), **{key: one[key]}) for n, key in enumerate(one)]
    catalog = small.catalog(*told, bare)
    silent = catalog.coverage().without_cautions
    assert "bare" in silent
    assert not {drug.id for drug in told} & set(silent)


def test_filters_count() -> None:
    us = {b.body: b for b in small.CATALOG.only(regions=[Region.US]).coverage().bodies}
    whole = {b.body: b for b in small.CATALOG.coverage().bodies}
    assert us[small.EU_REGULATOR.id].approvals == 0 < whole[small.EU_REGULATOR.id].approvals


def test_coverage_reads_back_from_json() -> None:
    held = CATALOG.coverage()
    assert loads(dumps(held), Coverage) == held


def test_every_body_that_speaks_of_treatment_is_covered() -> None:
    held = {b.body: b for b in netref.coverage().bodies}
    assert sum(b.statements for b in held.values()) == len(CATALOG.indications)
    for body, covered in held.items():
        if covered.statements:
            assert covered.documents, body
        # What was not read whole is not called so.
        unread = [key for key in covered.documents if CATALOG.sources[key].unseen]
        assert not (covered.whole and unread)


def test_a_guideline_of_which_only_an_abstract_is_cited_says_so() -> None:
    places: dict[SourceId, set[str]] = {}
    for indication in CATALOG.indications.values():
        for cite in indication.cites:
            places.setdefault(cite.source, set()).add(cite.where)
    for key, where in places.items():
        source = CATALOG.sources[key]
        if source.kind is SourceKind.GUIDELINE and all("abstract" in w for w in where):
            assert source.unseen or source.note, key
        assert not source.whole, "say here how it was read from beginning to end"


# --- due again ------------------------------------------------------------------------------


def test_what_nobody_looked_at_since_a_day_is_stale() -> None:
    assert small.CATALOG.stale(before=small.DAY) == ()
    later = dt.date.fromisoformat(small.DAY) + dt.timedelta(days=1)
    found = small.CATALOG.stale(before=later)
    assert found == small.CATALOG.stale(before=later.isoformat())
    assert len(found) == sum(len(getattr(small.CATALOG, kind)) for kind in KINDS)
    fresh = attrs.evolve(small.FICTPLAT, reviewed="2026-12-01")
    assert fresh not in small.catalog(fresh).stale(before="2026-12-01")
    # It may have been on the first of the month.
    vague = attrs.evolve(small.FICTPLAT, reviewed="2026-12")
    assert vague in small.catalog(vague).stale(before="2026-12-15")


@pytest.mark.parametrize("day", ["2026", "2026-13-01", "", None, 20])
def test_a_day_is_a_day(day: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"stale\.day: expected a day, got"):
        CATALOG.stale(before=day)


# --- the page -------------------------------------------------------------------------------


def test_the_page_says_every_gap_and_every_body_that_speaks() -> None:
    spec = importlib.util.spec_from_file_location("coverage_page", TOOL)
    assert spec
    assert spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    text = tool.page()
    held = CATALOG.coverage()
    for gap in held.gaps:
        assert f": {gap.unseen}." in text
    for body in held.bodies:
        if body.statements:
            assert f"| {CATALOG.bodies[body.body].short} | {body.recommends} |" in text
    for key in (*held.undated, *held.imprecise, *held.secondary_only, *held.without_dose):
        assert key in text
    for drug in held.without_availability:
        assert CATALOG.drugs[drug].name in text.partition("where they can be had")[2]
    for drug in held.without_cautions:
        assert CATALOG.drugs[drug].name in text.partition("nothing was read")[2]
    assert {gap.kind for gap in held.gaps} <= set(tool.TITLES)
