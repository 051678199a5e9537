"""Lines, lists and citations: what every text is made of."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..model import DIMENSIONS, INTENDED_USE, Cite, Interval, Seen

if TYPE_CHECKING:
    from ..catalog import Catalog

_WIDTH = 100
#: What findings call each dimension.
LABELS = {dimension.name: dimension.label for dimension in DIMENSIONS} | {
    "current_classes": "current drugs",
    "other": "also asks",
}
#: How a source was seen, behind its label.
_SEEN = {Seen.DOCUMENT: "", Seen.COPY: " (copy)", Seen.SECONDARY: " (secondary report)"}


def wrap(text: str, indent: int = 0, hang: int = 2) -> str:
    """Text in lines of at most 100 characters, all but the first further in by ``hang``."""
    return textwrap.fill(
        text,
        width=_WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_long_words=False,
        break_on_hyphens=False,
    )


def listed(items: Iterable[str]) -> str:
    """Items with commas between them."""
    return ", ".join(items)


def cite_text(catalog: Catalog, cite: Cite) -> str:
    """One citation on one line: what, where in it, and how it was seen.

    Args:
        catalog: The catalog that holds the source.
        cite: The citation.
    """
    source = catalog.sources[cite.source]
    locator = source.locator or "no address"
    seen = {
        Seen.DOCUMENT: "",
        Seen.COPY: "; seen in a copy",
        Seen.SECONDARY: "; SECONDARY REPORT, the document itself was not seen",
    }[cite.seen]
    dated = f", {source.date}" if source.date else ""
    return f"{short_title(source.title)}{dated}, {cite.where} ({locator}{seen})"


def short_title(title: str) -> str:
    """A title cut to fit a line."""
    return title if len(title) <= 70 else title[:67].rstrip() + "..."


def short_cites(catalog: Catalog, cites: tuple[Cite, ...], most: int | None = None) -> str:
    """Labels of sources; at most so many."""
    labels = list(dict.fromkeys(f"{_source_label(catalog, c)}{_SEEN[c.seen]}" for c in cites))
    if most is not None and len(labels) > most:
        labels[most:] = [f"and {len(labels) - most} more"]
    return "; ".join(labels)


def _source_label(catalog: Catalog, cite: Cite) -> str:
    source = catalog.sources[cite.source]
    locator = source.locator or source.id
    # An address is cut to its host; the full one stands with the record.
    return locator.split("/")[2] if locator.startswith("http") else locator


def seen_mark(cites: tuple[Cite, ...]) -> str:
    """Says so where a dose or contraindication was not seen in any document itself."""
    seen = {cite.seen for cite in cites}
    if Seen.DOCUMENT in seen:
        return ""
    return " (seen in a copy)" if Seen.COPY in seen else " (SECONDARY REPORT ONLY)"


def percent_text(percent: float | Interval | None) -> str:
    """A share behind what it is of; nothing where none is known."""
    if percent is None:
        return ""
    return f" {percent} %" if isinstance(percent, Interval) else f" {percent:g} %"


def source_lines(catalog: Catalog, cites: tuple[Cite, ...]) -> list[str]:
    """The sources of a record under an empty line."""
    return ["", *(wrap(f"source: {cite_text(catalog, cite)}", 2) for cite in cites)]


def finish(lines: list[str]) -> str:
    """A page, with the line that goes wherever it goes."""
    return "\n".join([*lines, "", wrap(INTENDED_USE, 0, 0)])


def sections(*parts: Iterable[str]) -> str:
    """Parts under each other with an empty line between them; those that say nothing left out."""
    texts = ["\n".join(part) for part in parts]
    return "\n\n".join(text for text in texts if text)


def _listed_label(catalog: Catalog, cite: Cite) -> str:
    """A lasting pointer, or the id: of several pages of one host each has a number of its own."""
    source = catalog.sources[cite.source]
    locator = source.locator
    return source.id if locator is None or locator.startswith("http") else locator


def numbered_refs(catalog: Catalog, cites: tuple[Cite, ...], numbers: dict[str, int]) -> str:
    """Numbers of sources; those not yet numbered get the next ones."""
    labels = dict.fromkeys(f"{_listed_label(catalog, c)}{_SEEN[c.seen]}" for c in cites)
    return f"[{listed(str(numbers.setdefault(label, len(numbers) + 1)) for label in labels)}]"


def numbered_text(numbers: dict[str, int]) -> str:
    """The sources that numbers stand for."""
    return "; ".join(f"[{number}] {label}" for label, number in numbers.items())
