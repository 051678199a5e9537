"""What netref says is in its own words, and every fact says how it was seen."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
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


DATA = Path(__file__).parent / "data"
#: The same of the cited sources that could be read whole (tests/data/README.md names them).
SOURCES = shingles.unpack((DATA / "source_runs.bin").read_bytes())
#: Words of a position, which quotes its body and is marked as a quotation by its name.
QUOTED = 12


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


def copied(catalog: Catalog, known: Callable[[str], bool]) -> list[str]:
    """Fields that share eight words in a row with a page, and the words."""
    return [
        f"{where}: {run}"
        for kind in KINDS
        for record in getattr(catalog, kind).values()
        for where, text in texts(record, record.id)
        for run in shingles.runs(text)
        if known(run)
    ]


def on_page(run: str) -> bool:
    """Whether eight words stand in a row on the founding page."""
    return shingles.digest(run) in PAGE


def in_source(run: str) -> bool:
    """Whether eight words stand in a row in a source that was read whole."""
    return shingles.short(run) in SOURCES


def quotes(found: str) -> bool:
    """Whether a field names a work by its title, or quotes a body on purpose."""
    record, _, field = found.partition(":")[0].partition(".")
    return (field == "title" and record in CATALOG.sources) or (
        field == "position" and record in CATALOG.indications
    )


def test_no_text_is_copied_from_the_founding_page() -> None:
    assert len(PAGE) > 400
    assert copied(CATALOG, on_page) == []


def test_no_text_is_copied_from_a_source_that_was_read_whole() -> None:
    """Nothing is let through because it is only names or numbers: words can be put otherwise."""
    assert len(SOURCES) > 100_000
    assert [found for found in copied(CATALOG, in_source) if not quotes(found)] == []


def test_a_position_is_a_short_quotation() -> None:
    positions = [said.position for said in CATALOG.indications.values() if said.position]
    assert len(positions) > 100
    assert [text for text in positions if len(re.findall(r"\w+", text)) > QUOTED] == []


def test_a_sentence_of_a_source_is_noticed() -> None:
    # From a work of the United States government, which is in the public domain.
    sentence = "Chemotherapy has not been shown to improve survival in patients"
    for known in (sentence, sentence.upper(), f"PDQ: {sentence.lower()}."):
        stolen = small.drug("newimide", mechanism=known)
        found = copied(small.CATALOG.with_records(stolen, name="stolen"), in_source)
        assert found
        assert not any(map(quotes, found))


def test_packed_digests_are_the_same_when_unpacked() -> None:
    digests = frozenset(range(0, 2**shingles.BITS, 2**23 + 1))
    assert shingles.unpack(shingles.pack(digests)) == digests
    assert shingles.unpack(shingles.pack({5, 3})) == {3, 5}
    with pytest.raises(OverflowError):
        shingles.pack({2**24})


def test_of_a_page_only_the_sentences_count() -> None:
    page = (
        "## Title\n\nA word[[1](#cit/1),[2](#cit/2)] and [a link](https://example.org/a_b).\n"
        "1. Author A, et al.: Title of a paper, 2005. [[PUBMED Abstract]](http://example.org)\n"
    )
    assert shingles.prose(page).split() == ["Title", "A", "word", "and", "a", "link", "."]


def test_a_copied_sentence_is_noticed() -> None:
    sentence = "This made-up sentence has ten words, and it is copied."
    page = frozenset(map(shingles.digest, shingles.runs(f"Before it. {sentence} And after it.")))

    def known(run: str) -> bool:
        return shingles.digest(run) in page

    own = small.drug("newimide", mechanism="Own words about how it works, nothing copied at all.")
    assert copied(small.CATALOG.with_records(own, name="own"), known) == []
    for copy in (sentence, sentence.upper(), f"It is said: {sentence}"):
        stolen = small.drug("newimide", mechanism=copy)
        found = copied(small.CATALOG.with_records(stolen, name="stolen"), known)
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
