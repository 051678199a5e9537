import re

from netref import Direction, SourceKind
from netref.answering import offer_name
from netref.catalog import CATALOG
from netref.model import Criteria, Grade, Site
from tests import small

C = small.CATALOG


def flat(text: str) -> str:
    return " ".join(text.split())


def test_an_approval_says_what_regulator_did_what_when_and_for_whom() -> None:
    scope = (Criteria(site=(Site.PANCREAS,)), Criteria(grade=(Grade.G1,)))
    first = small.approval(
        "first-event", small.FICTIMIDE, *scope, brand="Fictal", date="2011-05-05"
    )
    last = small.approval("last-event", small.FICTIMIDE, scope[0], ends=first.id, date=None)
    catalog = small.catalog(first, last)
    lines = catalog.text(first).splitlines()
    body = catalog.bodies[first.body].short
    assert lines[0] == f"fictimide (Fictal): {first.kind.label}, {body} 2011-05-05"
    assert lines[1] == f"  region: {first.region.label}"
    assert lines[2] == "  ENDED by last-event"
    assert lines[4:7] == [
        "  covers any of:",
        "    - primary site pancreas",
        "    - WHO grade G1",
    ]
    lines = catalog.text(last).splitlines()
    assert lines[0] == f"fictimide: {first.kind.label}, {body} date unknown"
    assert lines[2] == "  ends: first-event"
    assert lines[4] == "  covers: primary site pancreas"


def test_a_form_and_partners_stand_in_the_title() -> None:
    by_form = next(a for a in CATALOG.approvals.values() if a.form is not None)
    form = next(f for f in CATALOG.drugs[by_form.drug].forms if f.id == by_form.form)
    assert CATALOG.text(by_form).startswith(form.name)
    partnered = next(a for a in CATALOG.approvals.values() if a.partners)
    partner = CATALOG.drugs[partnered.partners[0]].name
    assert f" plus {partner}" in flat(CATALOG.text(partnered)).partition(":")[0]


def test_a_label_says_whether_it_names_a_use() -> None:
    without = small.label_scope("no-use", small.FICTIMIDE)
    text = flat(small.catalog(without).text(without))
    assert "read in full: names no use in neuroendocrine neoplasms" in text
    assert "covers" not in text
    named = small.label_scope("a-use", small.FICTIMIDE, Criteria(site=(Site.PANCREAS,)))
    text = flat(small.catalog(named).text(named))
    assert "read in full: names a use in neuroendocrine neoplasms" in text
    assert "covers: primary site pancreas" in text


def test_a_statement_says_who_states_what_of_whom_and_how_strongly() -> None:
    for statement in CATALOG.indications.values():
        text = flat(CATALOG.text(statement))
        assert text.startswith(CATALOG.bodies[statement.body].short)
        assert flat(statement.text) in text
        for value in (statement.position, statement.line, statement.strength):
            assert value is None or flat(str(value)) in text
        assert bool(re.search(r" unless( any of)?: ", text)) == bool(statement.unless)
        kind = CATALOG.sources[statement.cites[0].source].kind
        head = text.partition(":")[0]
        assert (f"({kind.label})" in head) == (kind is not SourceKind.GUIDELINE)


def test_what_is_not_a_recommendation_says_what_it_is_before_the_offer() -> None:
    words = {
        Direction.FOR: "",
        Direction.AGAINST: "AGAINST: ",
        Direction.DESCRIPTION: "describes: ",
        Direction.INSUFFICIENT_EVIDENCE: "insufficient evidence: ",
        Direction.RESEARCH_ONLY: "research only: ",
    }
    for statement in CATALOG.indications.values():
        name = offer_name(CATALOG, statement.offer)
        issued = statement.issued or "undated"
        head = f" {issued}: {words[statement.direction]}{name}"
        assert head in flat(CATALOG.text(statement)), statement.id


def test_what_was_replaced_says_so_on_both_pages() -> None:
    new = next(i for i in CATALOG.indications.values() if i.supersedes is not None)
    old = CATALOG.indications[new.supersedes]  # type: ignore[index]
    assert f"supersedes: {old.id}" in flat(CATALOG.text(new))
    assert CATALOG.text(old).splitlines()[1] == f"  SUPERSEDED by {new.id}"
