from attrs import evolve

import netref
from netref.model import Source, SourceId, SourceKind
from tests import small

C = small.CATALOG


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_source_lists_every_pointer_to_it_and_what_was_seen_of_it() -> None:
    body = next(iter(C.bodies.values()))
    source = Source(
        id=SourceId("a-paper"),
        kind=SourceKind.PAPER,
        title="A paper",
        body=body,
        doi="10.1/x",
        pmid="12",
        pmcid="PMC3",
        nct="NCT4",
        url="https://a.b/c",
        note="a misprint",
        unseen="the appendix",
        whole=True,
        reviewed="2026-11-27",
    )
    assert C.text(source).splitlines()[:10] == [
        "A paper",
        f"  {source.kind.label}, {body.short}, undated",
        "  doi:10.1/x",
        "  PMID 12",
        "  PMC3",
        "  NCT4",
        "  https://a.b/c",
        "  note: a misprint",
        "  read from beginning to end",
        "  not seen: the appendix",
    ]
    bare = Source(
        id=source.id, kind=source.kind, title="A paper", date="2020", reviewed="2026-11-27"
    )
    assert C.text(bare).splitlines()[:3] == ["A paper", f"  {source.kind.label}, 2020", ""]


def test_a_body_says_what_it_is_and_which_of_its_documents_are_held() -> None:
    body = next(b for b in C.bodies.values() if any(s.body == b.id for s in C.sources.values()))
    body = evolve(body, url="https://a.b", unseen="its position papers")
    catalog = small.catalog(body)
    lines = catalog.text(body).splitlines()
    assert lines[1:4] == [
        f"  {body.kind.label}, {body.region.label}",
        "  https://a.b",
        "  not seen: its position papers",
    ]
    assert all(s.id in flat(catalog.text(body)) for s in C.sources.values() if s.body == body.id)


def test_a_tumor_says_what_it_implies() -> None:
    text = flat(netref.text(netref.find_tumor("pNET")))
    assert "implies: primary site pancreas; differentiation well; histology NET" in text


def test_a_schedule_stands_below_what_speaks_against_its_regimen() -> None:
    regimen = next(r for r in C.regimens.values() if r.cautions and r.schedules)
    schedule = regimen.schedules[0]
    lines = C.text(schedule).splitlines()
    assert lines[0] == regimen.name
    assert lines[1].startswith(f"  {regimen.cautions[0].outcome.label.upper()}")
    assert f"[{schedule.id}]" in C.text(schedule)
    assert all(own.id == schedule.id or own.id not in C.text(schedule) for own in regimen.schedules)
