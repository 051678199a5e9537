"""Pages made from the catalog when the documentation is built.

The path of a page is the import path of its record with ``docs/catalog`` in front. Every
record is shown field by field, and every statement ends with the citations that cover it, so
a field added to the model appears here without further work.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from netref import CATALOG
from netref.answering import offer_name
from netref.catalog import KINDS, Catalog
from netref.matching import Lookup
from netref.model import (
    DIMENSION,
    INTENDED_USE,
    Amount,
    Approval,
    Case,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Dose,
    Indication,
    Interval,
    LabelScope,
    Listing,
    Offer,
    Phase,
    Record,
    Seen,
    Strength,
)
from netref.rendering import criteria_text, dose_text, phase_text, short_title

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: Kinds with one page for each record.
PAGED = ("drugs", "regimens", "tumors", "studies", "syndromes")
#: Kinds with one page for all records.
LISTED = ("approvals", "label_scopes", "indications", "sources", "bodies")
TITLES = {
    "drugs": "Drugs",
    "regimens": "Regimens",
    "tumors": "Tumors",
    "studies": "Studies",
    "syndromes": "Syndromes",
    "approvals": "Approvals",
    "label_scopes": "Labels that were read",
    "indications": "Indications",
    "sources": "Sources",
    "bodies": "Bodies",
}
SEEN = {
    Seen.DOCUMENT: "seen in the document itself",
    Seen.COPY: "seen in a copy",
    Seen.SECONDARY: "as reported by others",
}
#: Fields that are shown in another place, or not for readers.
APART = {"id", "key", "name", "topic", "cites", "reviewed"}
#: What comes before anything else on a page, and what comes last.
FIRST = ("boxed_warnings", "cautions", "interactions", "limits")
LAST = ("codes",)
#: Hundreds of pages in the navigation would be slow to build and hard to read.
ORPHAN = ("---", "orphan: true", "---", "")
#: Records that fit on a line and carry no citation of their own.
FLAT = (Amount, Case, Criteria, Interval, Listing, Offer, Strength)


def escape(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|$~^])", r"\\\1", " ".join(text.split()))


def target(key: str) -> str:
    """Name under which other pages link to a record."""
    return f"record-{key}"


def stem(key: str) -> str:
    """Name of the page of a record: its module's, where it has one of its own."""
    return key.replace("-", "_")


class Writer:
    """Renders the records of one catalog as MyST Markdown."""

    def __init__(self, catalog: Catalog) -> None:
        """Collect the titles of all records."""
        self.catalog = catalog
        self.lookup = Lookup(catalog.drugs, catalog.regimens)
        self.titles: dict[str, str] = {}
        for kind in KINDS:
            for key, record in getattr(catalog, kind).items():
                self.titles[key] = self.title(record)

    def title(self, record: Any) -> str:
        """What to call a record."""
        if isinstance(record, Indication):
            body = self.catalog.bodies[record.body].short
            return f"{body}: {offer_name(self.catalog, record.offer)}, {record.direction.label}"
        if isinstance(record, Approval | LabelScope):
            body = self.catalog.bodies[record.body].short
            what = getattr(record, "brand", None) or self.catalog.drugs[record.drug].name
            kind = record.kind.label if isinstance(record, Approval) else "label"
            return f"{body}: {what}, {kind}, {record.date or 'date unknown'}"
        return str(getattr(record, "name", None) or record.title)

    def pages(self) -> dict[str, str]:
        """Path below ``docs/catalog`` of every page, with its text."""
        pages: dict[str, str] = {}
        for kind in PAGED:
            records = getattr(self.catalog, kind)
            for key, record in records.items():
                pages[f"{kind}/{stem(key)}.md"] = page(ORPHAN, self.record(record))
            links = [f"- [{escape(self.titles[key])}]({stem(key)}.md)" for key in records]
            pages[f"{kind}/index.md"] = "\n".join([f"# {TITLES[kind]}", "", *links, ""])
        for kind in LISTED:
            records = getattr(self.catalog, kind).values()
            pages[f"{kind}.md"] = page(
                [f"# {TITLES[kind]}", ""], *(self.record(r, listed=True) for r in records)
            )
        counts = ", ".join(
            f"{len(getattr(self.catalog, kind))} {TITLES[kind].lower()}" for kind in PAGED + LISTED
        )
        preface = f"{INTENDED_USE}\n\nEvery fact with its source: {counts}."
        entries = [*(f"{kind}/index" for kind in PAGED), *LISTED]
        toctree = ["```{toctree}", ":maxdepth: 1", "", *entries, "```", ""]
        pages["index.md"] = "\n".join(["# Catalog", "", preface, "", *toctree])
        return pages

    def record(self, record: Any, *, listed: bool = False) -> Iterator[str]:
        """The lines of one record that a catalog holds."""
        title = escape(self.titles[record.id])
        yield f"({target(record.id)})="
        # A heading for each of hundreds of records would make the navigation unreadable.
        yield f"**{title}**" if listed else f"# {title}"
        yield ""
        yield f"`{record.id}`, reviewed {record.reviewed}"
        yield ""
        fields = dict(deep(record))
        first = {field: fields.pop(field) for field in FIRST if field in fields}
        last = {field: fields.pop(field) for field in LAST if field in fields}
        yield from self.bullets(first)
        for label, text in self.flat(record):
            yield f"- **{label}:** {text}"
        yield from self.bullets(fields | last)
        yield ""
        if getattr(record, "cites", ()):
            yield f"*Source:* {self.cites(record.cites)}"
            yield ""

    def bullets(self, fields: dict[str, tuple[Any, ...]]) -> Iterator[str]:
        """Fields that hold records; contraindications before other cautions."""
        for field, items in fields.items():
            yield f"- **{field.replace('_', ' ')}**"
            for item in sorted(items, key=_severity) if field == "cautions" else items:
                yield from self.item(item, "  ")

    def item(self, record: Any, indent: str) -> Iterator[str]:
        """A record inside another one: a line, what it holds, and its citations."""
        if isinstance(record, Dose):
            yield f"{indent}- {escape(dose_text(self.catalog, record))}"
            return
        head = getattr(record, "name", None) or getattr(record, "topic", None)
        if isinstance(record, Phase):
            line = escape(f"{record.name}: {phase_text(record)}")
        else:
            said = "; ".join(f"{label}: {text}" for label, text in self.flat(record))
            line = "; ".join(part for part in (f"**{escape(head)}**" if head else "", said) if part)
        yield f"{indent}- {line}"
        for field, items in deep(record):
            yield f"{indent}  - {field.replace('_', ' ')}"
            for item in items:
                yield from self.item(item, indent + "    ")
        if getattr(record, "cites", ()):
            yield f"{indent}  - *Source:* {self.cites(record.cites)}"

    def flat(self, record: Record) -> Iterator[tuple[str, str]]:
        """Label and text of each field that says something on one line."""
        for attribute in attrs.fields(type(record)):
            value = getattr(record, attribute.name)
            silent = value is None or value == () or value is False
            if silent or attribute.name in APART | {"title"} or is_deep(value):
                continue
            reference = "Id" in str(attribute.type)
            yield attribute.name.replace("_", " "), self.text(value, reference=reference)

    def text(self, value: object, *, reference: bool = False) -> str:
        """A value on one line."""
        if isinstance(value, tuple):
            if isinstance(value[0], Criteria):
                return escape(criteria_text(value, self.lookup)) or "any case"
            return ", ".join(self.text(item, reference=reference) for item in value)
        if isinstance(value, Offer):
            name = escape(offer_name(self.catalog, value))
            link = value.regimen or value.based_on
            return f"[{name}](#{target(link)})" if link else name
        if isinstance(value, Case):
            return self.implied(value)
        if isinstance(value, Listing):
            shown = self.text(value.items, reference=True) if value.items else "none"
            return shown if value.complete else f"{shown} (and perhaps others)"
        if isinstance(value, Enum):
            return escape(str(getattr(value, "label", value.value)))
        if isinstance(value, bool):
            return "yes"
        if isinstance(value, str):
            if reference and value in self.titles:
                return f"[{escape(self.titles[value])}](#{target(value)})"
            return f"<{value}>" if re.match(r"https?://\S+$", value) else escape(value)
        return escape(str(value))

    def implied(self, case: Case) -> str:
        """A partial case in words."""
        said = []
        for name, dimension in DIMENSION.items():
            value = getattr(case, name)
            if value is not None:
                shown = self.text(value, reference=True) if value is not False else "no"
                if isinstance(value, tuple):
                    shown = " or ".join(self.text(possible) for possible in value)
                said.append(f"{escape(dimension.label)}: {shown} {escape(dimension.unit)}".rstrip())
        return "; ".join(said) or "nothing"

    def cites(self, cites: Iterable[Cite]) -> str:
        """Citations: the document, the place in it, how it was seen, and when."""
        shown = []
        for cite in cites:
            source = self.catalog.sources[cite.source]
            seen = SEEN[cite.seen]
            if cite.via is not None:
                web = re.match(r"https?://\S+$", cite.via)
                seen = f"[{seen}](<{cite.via}>)" if web else f"{seen}, {escape(cite.via)}"
            title = f"[{escape(short_title(source.title))}](#{target(source.id)})"
            shown.append(f"{title}, {escape(cite.where)} ({seen}, {cite.on})")
        return "; ".join(shown)


def is_deep(value: object) -> bool:
    """Whether a value needs bullets of its own."""
    if isinstance(value, tuple):
        return any(is_deep(item) for item in value)
    return isinstance(value, Record) and not isinstance(value, FLAT)


def deep(record: Record) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Name and records of each field that holds records with bullets of their own."""
    for attribute in attrs.fields(type(record)):
        value = getattr(record, attribute.name)
        if attribute.name not in APART and is_deep(value):
            items = value if isinstance(value, tuple) else (value,)
            yield attribute.name, items


def _severity(caution: Caution) -> int:
    return list(CautionOutcome).index(caution.outcome)


def page(*parts: Iterable[str]) -> str:
    """A page of facts, closed by the line that goes wherever facts go."""
    return "\n".join([*(line for part in parts for line in part), f"*{INTENDED_USE}*", ""])


def pages(catalog: Catalog) -> dict[str, str]:
    """Path below ``docs/catalog`` of every page, with its text."""
    return Writer(catalog).pages()


def write(app: Sphinx) -> None:
    """Write the pages; keep files whose text did not change, so that builds stay quick."""
    folder = Path(app.srcdir, "catalog")
    wanted = pages(CATALOG)
    for old in folder.rglob("*.md"):
        if old.relative_to(folder).as_posix() not in wanted:
            old.unlink()
    for name, text in wanted.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True}
