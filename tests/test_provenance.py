"""What netref says is in its own words, and every fact says how it was seen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shingles

from netref.catalog import CATALOG, KINDS, Catalog
from netref.checking import cites_in
from netref.model import Cite, Record, Seen
from tests import small

#: Digests of every eight words in a row of the page that netref was started from. Its terms are
#: not stated, so the page itself is not here.
PAGE = frozenset(
    (Path(__file__).parent / "data" / "founding_page_runs.txt").read_text(encoding="utf-8").split()
)


def texts(value: Any, where: str) -> Iterator[tuple[str, str]]:
    """Every text in a record with the field that holds it; citations only point."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item, where)
    elif isinstance(value, Record) and not isinstance(value, Cite):
        for attribute in value.__attrs_attrs__:
            yield from texts(getattr(value, attribute.name), f"{where}.{attribute.name}")


def copied(catalog: Catalog, digests: frozenset[str]) -> list[str]:
    """Fields that share eight words in a row with a page, and the words."""
    return [
        f"{where}: {run}"
        for kind in KINDS
        for record in getattr(catalog, kind).values()
        for where, text in texts(record, record.id)
        for run in shingles.runs(text)
        if shingles.digest(run) in digests
    ]


def test_no_text_is_copied_from_the_founding_page() -> None:
    assert len(PAGE) > 400
    assert copied(CATALOG, PAGE) == []


def test_a_copied_sentence_is_noticed() -> None:
    sentence = "This made-up sentence has ten words, and it is copied."
    page = frozenset(map(shingles.digest, shingles.runs(f"Before it. {sentence} And after it.")))
    own = small.drug("newimide", mechanism="Own words about how it works, nothing copied at all.")
    assert copied(small.CATALOG.with_records(own, name="own"), page) == []
    for copy in (sentence, sentence.upper(), f"It is said: {sentence}"):
        stolen = small.drug("newimide", mechanism=copy)
        found = copied(small.CATALOG.with_records(stolen, name="stolen"), page)
        assert found
        assert found[0].startswith("newimide.mechanism: this made up sentence")


def test_no_long_text_stands_in_two_unrelated_kinds_of_record() -> None:
    """A sentence that several kinds of record share was copied from one document."""
    owners: dict[str, set[str]] = {}
    for kind in KINDS:
        for record in getattr(CATALOG, kind).values():
            for where, text in texts(record, kind):
                if where.endswith((".summary", ".effects")) and len(text.split()) > 12:
                    owners.setdefault(text, set()).add(record.id)
    assert len(owners) > 100
    assert {text: ids for text, ids in owners.items() if len(ids) > 1} == {}


def test_every_citation_says_how_and_when_it_was_seen() -> None:
    counts = dict.fromkeys(Seen, 0)
    for kind in KINDS:
        for record in getattr(CATALOG, kind).values():
            for cite in cites_in(record):
                counts[cite.seen] += 1
                assert cite.on
                if cite.seen is not Seen.DOCUMENT:
                    source = CATALOG.sources[cite.source]
                    assert cite.via or source.locator or source.note, (record.id, cite)
    assert min(counts.values()) > 100, counts
