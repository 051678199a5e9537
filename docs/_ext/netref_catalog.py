"""Pages made from the catalog when the documentation is built.

The path of a page is the import path of its record with ``docs/catalog`` in front. What
speaks against a treatment comes first on its page; every fact ends with the numbers of its
references, which stand at the foot of the page, and with the line on which it is written.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from netref_places import Place, find

from netref import CATALOG
from netref.answering import offer_name
from netref.catalog import KINDS, Catalog
from netref.matching import Lookup, describe, wanted_dimensions
from netref.model import (
    DIMENSION,
    INTENDED_USE,
    Adjustment,
    Approval,
    Body,
    BodyId,
    BoxedWarning,
    Case,
    Caution,
    CautionOutcome,
    Cite,
    CodeSystem,
    Criteria,
    Direction,
    Dose,
    Drug,
    DrugId,
    Indication,
    Interaction,
    LabelScope,
    Listing,
    Measure,
    MeasurePhase,
    NoNumber,
    Offer,
    Per,
    Regimen,
    RegimenId,
    Result,
    Schedule,
    Seen,
    Source,
    Study,
    Syndrome,
    SyndromeId,
    Threshold,
    Tumor,
)
from netref.rendering import criteria_text, dose_text, phase_text
from netref.rendering._doses import days_text, spacing_text, titration_text
from netref.rendering._records import (
    differential_text,
    estimate_text,
    interval_text,
    threshold_text,
)
from netref.rendering._words import LABELS, percent_text

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: Kinds with one page for each record.
PAGED = ("drugs", "regimens", "tumors", "studies", "syndromes", "indications")
#: Kinds with one page for the records of each body.
OF_BODIES = ("approvals",)
#: Kinds with one page for all records.
LISTED = ("label_scopes", "sources", "bodies")
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
    Seen.SECONDARY: "<strong>secondary report: the document itself was not seen</strong>",
}
#: Address of a code's page at its own terminology, as release 0.15.6 of Bioregistry prints them
#: (bioregistry.json, read on 2026-11-27). Terminologies for which it names only searches,
#: programming interfaces or pages of others have none.
CODE_PAGES = {
    CodeSystem.RXNORM: "https://mor.nlm.nih.gov/RxNav/search?searchBy=RXCUI&searchTerm={}",
    CodeSystem.ATC: "https://www.whocc.no/atc_ddd_index/?code={}",
    CodeSystem.UNII: "https://precision.fda.gov/uniisearch/srs/unii/{}",
    CodeSystem.NCIT: "https://evsexplore.semantics.cancer.gov/evsexplore/concept/ncit/{}",
    CodeSystem.CAS: "https://commonchemistry.cas.org/detail?cas_rn={}",
    CodeSystem.DRUGBANK: "https://go.drugbank.com/drugs/{}",
    CodeSystem.PUBCHEM: "https://pubchem.ncbi.nlm.nih.gov/compound/{}",
    CodeSystem.CHEMBL: "https://www.ebi.ac.uk/chembl/compound_report_card/{}/",
    CodeSystem.MESH: "https://meshb.nlm.nih.gov/record/ui?ui={}",
    CodeSystem.WIKIDATA: "https://www.wikidata.org/wiki/{}",
    CodeSystem.MONDO: "https://monarchinitiative.org/MONDO:{}",
    CodeSystem.DOID: "http://disease-ontology.org/term/DOID:{}",
    CodeSystem.ORPHANET: "http://www.orpha.net/ORDO/Orphanet_{}",
}
#: Hundreds of pages in the navigation would be slow to build and hard to read.
ORPHAN = ("---", "orphan: true", "---", "")

Row = Sequence[str]


def escape(text: str) -> str:
    """Text as HTML."""
    return html.escape(" ".join(text.split()))


def plain(content: str) -> str:
    """What is read of HTML."""
    return re.sub(r"<[^>]*>", "", content)


def strong(text: str) -> str:
    """Text that stands out; nothing for nothing."""
    return f"<strong>{text}</strong>" if text else ""


def anchor(address: str, text: str) -> str:
    """A link."""
    return f'<a href="{html.escape(address)}">{text}</a>'


def target(key: str) -> str:
    """Name under which other pages link to a record."""
    return f"record-{key}"


def stem(key: str) -> str:
    """Name of the page of a record: its module's, where it has one of its own."""
    return key.replace("-", "_")


def place_of(kind: str, record: Any) -> str:
    """Path below ``docs/catalog`` of the page on which a record stands, without its ending."""
    if kind in PAGED:
        return f"{kind}/{stem(record.id)}"
    return f"{kind}/{stem(record.body)}" if kind in OF_BODIES else kind


def listed(items: Iterable[str]) -> str:
    """Items on one line."""
    return ", ".join(items)


def lines(items: Iterable[str]) -> str:
    """Items on lines of their own within a cell."""
    return "<br>".join(items)


def label(value: Enum | None) -> str:
    """A member of a vocabulary in words; nothing for ``None``."""
    return "" if value is None else escape(str(getattr(value, "label", value.value)))


def raw(content: Iterable[str]) -> Iterator[str]:
    """HTML as a block of Markdown; no lines where there is none.

    Thousands of rows are written as HTML: read as Markdown, they would take minutes.
    """
    held = list(content)
    if held:
        yield from ("```{raw} html", *held, "```", "")


def table(heads: Row, rows: Iterable[Row], *, sortable: bool = False) -> Iterator[str]:
    """A table without the columns in which nothing is said; no lines where no row is."""
    held = list(rows)
    if not held:
        return
    kept = [n for n, column in enumerate(zip(*held, strict=True)) if any(column)]
    assert all(len(row) == len(heads) for row in held), heads
    lines = [f'<div class="table-wrapper"><table class="docutils facts{" sortable" * sortable}">']
    if any(heads):
        cells = "".join(f'<th scope="col">{heads[place]}</th>' for place in kept)
        lines.append(f"<thead><tr>{cells}</tr></thead>")
    lines.append("<tbody>")
    # Without room of their own, columns of sentences would be a word wide on a phone.
    wide = {place for place in kept if any(len(plain(row[place])) > 80 for row in held)}
    for row in held:
        cells = "".join(
            f'<td class="long">{row[place]}</td>' if place in wide else f"<td>{row[place]}</td>"
            for place in kept
        )
        lines.append(f"<tr>{cells}</tr>")
    yield from raw([*lines, "</tbody></table></div>"])


def facts(rows: Iterable[tuple[str, str]], cited: str) -> Iterator[str]:
    """What a record says of itself, one field in a row; fields without a value are left out."""
    held = [(name, value) for name, value in rows if value]
    if held:
        lines = [f'<tr><th scope="row">{name}</th><td>{value}</td></tr>' for name, value in held]
        lines.append(f'<tr><th scope="row">Source</th><td>{cited}</td></tr>')
        yield from raw(
            ['<div class="table-wrapper"><table class="docutils facts">', *lines, "</table></div>"]
        )


def paragraph(text: str) -> Iterator[str]:
    """A paragraph; no lines for nothing."""
    yield from raw([f"<p>{text}</p>"] if text else [])


def box(kind: str, title: str, rows: Iterable[str]) -> Iterator[str]:
    """Something set off, as an admonition; no lines where there is nothing to say."""
    held = list(rows)
    if held:
        yield from raw(
            [
                f'<div class="admonition {kind}"><p class="admonition-title">{title}</p><ul>',
                *(f"<li>{row}</li>" for row in held),
                "</ul></div>",
            ]
        )


def bullets(rows: Iterable[str]) -> Iterator[str]:
    """A list; no lines where there is nothing to say."""
    items = [f"<li>{row}</li>" for row in rows]
    yield from raw(["<ul>", *items, "</ul>"] if items else [])


def markdown(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|$~^])", r"\\\1", " ".join(text.split()))


def section(title: str, content: Iterable[str], level: int = 2) -> Iterator[str]:
    """A heading and what stands below it; neither where that is nothing."""
    held = list(content)
    if held:
        # The titles are those of this file or names: no markup is meant in any.
        yield f"{'#' * level} {markdown(title)}"
        yield ""
        yield from held


class Notes:
    """The references of one page, numbered in the order in which they are used."""

    def __init__(self, writer: Writer) -> None:
        """Start without any."""
        self.writer = writer
        self.numbers: dict[Cite, int] = {}

    def marks(self, cites: Iterable[Cite]) -> str:
        """Numbers that stand for citations."""
        numbers = [self.numbers.setdefault(cite, len(self.numbers) + 1) for cite in cites]
        return f"<sup>{' '.join(anchor(f'#ref-{n}', f'[{n}]') for n in numbers)}</sup>"

    def lines(self) -> Iterator[str]:
        """What the numbers stand for."""
        items = [
            f'<li id="ref-{number}">{self.writer.cite(cite)}</li>'
            for cite, number in self.numbers.items()
        ]
        yield from section(
            "References", raw(['<ol class="references">', *items, "</ol>"] if items else [])
        )


class Writer:
    """Renders the records of one catalog as MyST Markdown with tables in HTML.

    Args:
        catalog: The catalog.
        repository: Address below which the files of the repository are shown, without a slash
            at its end; ``None`` shows their paths instead of linking to them.
    """

    def __init__(self, catalog: Catalog, repository: str | None = None) -> None:
        """Collect the titles of all records."""
        self.catalog = catalog
        self.repository = repository
        self.lookup = Lookup(catalog.drugs, catalog.regimens)
        self.places: dict[str, Place] = find()
        #: Way from the page that is being written up to ``docs/catalog``.
        self.up = ""
        self.titles: dict[str, str] = {}
        self.addresses: dict[str, str] = {}
        for kind in KINDS:
            for key, record in getattr(catalog, kind).items():
                self.titles[key] = self.title(record)
                self.addresses[key] = f"{place_of(kind, record)}.html#{target(key)}"
        parts: list[tuple[str, str]] = [
            *((s.id, r.id) for r in catalog.regimens.values() for s in r.schedules),
            *((m.id, s.id) for s in catalog.syndromes.values() for m in s.measures),
        ]
        for key, whole in parts:
            self.addresses[key] = f"{self.addresses[whole].partition('#')[0]}#{target(key)}"

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

    # --- pages ----------------------------------------------------------------------------

    def pages(self) -> dict[str, str]:
        """Path below ``docs/catalog`` of every page, with its text."""
        pages: dict[str, str] = {}
        of_record: dict[str, Callable[[Any, Notes], Iterator[str]]] = {
            "drugs": self.drug,
            "regimens": self.regimen,
            "tumors": self.tumor,
            "studies": self.study,
            "syndromes": self.syndrome,
            "indications": self.indication,
        }
        of_list: dict[str, Callable[[Notes], Iterator[str]]] = {
            "label_scopes": self.label_scopes,
            "sources": self.sources,
            "bodies": self.bodies,
        }
        for kind in PAGED:
            self.up = "../"
            for key, record in getattr(self.catalog, kind).items():
                notes = Notes(self)
                head = self.head(record, kind)
                pages[f"{kind}/{stem(key)}.md"] = page(
                    ORPHAN, head, of_record[kind](record, notes), notes=notes
                )
            pages[f"{kind}/index.md"] = page(
                [f"# {TITLES[kind]}", ""], getattr(self, f"{kind}_index")(), notes=Notes(self)
            )
        for body in self.regulators:
            notes = Notes(self)
            title = [f"# Approvals: {markdown(self.catalog.bodies[body].short)}", ""]
            pages[f"approvals/{stem(body)}.md"] = page(
                ORPHAN, title, self.approvals(body, notes), notes=notes
            )
        pages["approvals/index.md"] = page(
            [f"# {TITLES['approvals']}", ""], self.approvals_index(), notes=Notes(self)
        )
        self.up = ""
        for kind in LISTED:
            notes = Notes(self)
            pages[f"{kind}.md"] = page([f"# {TITLES[kind]}", ""], of_list[kind](notes), notes=notes)
        counts = ", ".join(
            f"{len(getattr(self.catalog, kind))} {TITLES[kind].lower()}"
            for kind in (*PAGED, *OF_BODIES, *LISTED)
        )
        notes = Notes(self)
        title = ["# Where sources disagree", ""]
        pages["disagreements.md"] = page(title, self.all_disagreements(notes), notes=notes)
        indexed = (f"{kind}/index" for kind in (*PAGED, *OF_BODIES))
        entries = [*indexed, *LISTED, "disagreements"]
        toctree = ["```{toctree}", ":maxdepth: 1", "", *entries, "```", ""]
        pages["index.md"] = page(
            ["# Catalog", "", f"Every fact with its source: {counts}.", "", *toctree],
            notes=Notes(self),
        )
        return pages

    def head(self, record: Any, kind: str) -> Iterator[str]:
        """Title, id, day of review and place of a record with a page of its own."""
        yield f"({target(record.id)})="
        yield f"# {markdown(self.titles[record.id])}"
        yield ""
        yield from paragraph(
            f"{anchor('index.html', TITLES[kind])} · <code>{record.id}</code> · "
            f"reviewed {record.reviewed} · edit this record: {self.edit(record.id)}"
        )

    # --- small parts ----------------------------------------------------------------------

    def link(self, key: str, text: str | None = None) -> str:
        """A link to a record."""
        shown = self.titles[key] if text is None else text
        return anchor(self.up + self.addresses[key], escape(shown))

    def here(self, key: str, text: str | None = None) -> str:
        """The place within a page to which links to a record, or to a part of one, lead."""
        shown = self.titles[key] if text is None else text
        return f'<span id="{target(key)}">{escape(shown)}</span>'

    def edit(self, key: str, name: str | None = None, index: int = 0) -> str:
        """Where a record, or an item of one of its fields, is written."""
        place = self.places.get(key)
        if place is None:
            return ""
        line = place.line if name is None else place.line_of(name, index)
        if self.repository is not None:
            return anchor(f"{self.repository}/{place.path}#L{line}", f"line {line}")
        # The path stands once, at the head of the record's own page.
        return self.file(key) if name is None else f'<span class="edit">line {line}</span>'

    def file(self, key: str, name: str | None = None, index: int = 0) -> str:
        """File and line of a fact, for pages that hold those of several files."""
        place = self.places.get(key)
        if place is None or self.repository is not None:
            return self.edit(key, name, index)
        line = place.line if name is None else place.line_of(name, index)
        path = place.path.replace("/", "/<wbr>")
        return f"<code>{path}:{line}</code>"

    def line(self, key: str) -> str:
        """The line of something with an id of its own, on the page of what holds it."""
        place = self.places.get(key)
        if place is None or self.repository is not None:
            return self.edit(key)
        return f'<span class="edit">line {place.line}</span>'

    def cite(self, cite: Cite) -> str:
        """A citation: the document, the place in it, how it was seen, and when."""
        source = self.catalog.sources[cite.source]
        dated = f", {source.date}" if source.date else ""
        seen = SEEN[cite.seen]
        if cite.via is not None:
            seen += f", {web(cite.via)}"
        pointer = self.pointers(source)
        pointed = f" {pointer}." if pointer else ""
        return f"{self.link(source.id)}{dated}, {escape(cite.where)}.{pointed} ({seen}, {cite.on})"

    def pointers(self, source: Source) -> str:
        """Links to a document."""
        found = []
        if source.doi:
            found.append(anchor(f"https://doi.org/{source.doi}", f"doi:{escape(source.doi)}"))
        if source.pmid:
            address = f"https://pubmed.ncbi.nlm.nih.gov/{source.pmid}/"
            found.append(anchor(address, f"PMID {source.pmid}"))
        if source.pmcid:
            address = f"https://pmc.ncbi.nlm.nih.gov/articles/{source.pmcid}/"
            found.append(anchor(address, source.pmcid))
        if source.nct:
            found.append(anchor(trial(source.nct), source.nct))
        if source.url and not source.doi and not source.nct:
            found.append(web(source.url))
        return listed(found)

    def when(self, any_criteria: tuple[Criteria, ...]) -> str:
        """Criteria in words."""
        return escape(criteria_text(any_criteria, self.lookup))

    def only(self, fact: Any, drug: Drug | None = None) -> str:
        """Region and form to which a fact is limited."""
        region, form = label(getattr(fact, "region", None)), self.form(fact, drug)
        return listed(part for part in (region, form) if part)

    def form(self, fact: Any, drug: Drug | None = None) -> str:
        """Form to which a fact is limited."""
        form = getattr(fact, "form", None)
        names = {f.id: f.name for f in drug.forms} if drug is not None else {}
        return escape(names.get(form, str(form).replace("-", " "))) if form else ""

    def offer(self, offer: Offer) -> str:
        """What a statement is about, linked where that has a page."""
        name = offer_name(self.catalog, offer)
        key: RegimenId | DrugId | None = offer.regimen or offer.based_on
        return self.link(key, name) if key else escape(name)

    def implied(self, case: Case) -> Iterator[Row]:
        """A partial case, one dimension in a row."""
        for name, dimension in DIMENSION.items():
            value = getattr(case, name)
            if value is not None:
                yield escape(dimension.label), f"{self.value(value)} {escape(dimension.unit)}"

    def value(self, value: object) -> str:
        """What is known on one dimension."""
        if isinstance(value, tuple):
            return " or ".join(self.value(item) for item in value)
        if isinstance(value, Listing):
            shown = listed(self.value(item) for item in value.items) or "none"
            return shown if value.complete else f"{shown} (and perhaps others)"
        if isinstance(value, Enum):
            return label(value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, str) and value in self.titles:
            return self.link(value)
        return escape(str(value))

    # --- safety ---------------------------------------------------------------------------

    def against(
        self,
        held: Sequence[tuple[Caution, str, str]],
        notes: Notes,
        drug: Drug | None = None,
    ) -> Iterator[str]:
        """Cautions, each with what it is on and its line; contraindications first and boxed."""
        said: dict[bool, list[str]] = {True: [], False: []}
        rows: list[Row] = []
        for caution, on, place in held:
            only = self.only(caution, drug)
            when = self.when(caution.when)
            if caution.outcome is CautionOutcome.CONTRAINDICATED:
                parts = [strong(part) for part in (on, only) if part]
                text = escape(caution.reason) + (f" (if {when})" if when else "")
                said[True].append(
                    f"{' '.join([*parts, text])} {mark(caution.cites)}"
                    f"{notes.marks(caution.cites)} {small(place)}"
                )
            else:
                outcome = label(caution.outcome)
                where = f"{mark(caution.cites)}{notes.marks(caution.cites)}"
                rows.append([on, outcome, only, escape(caution.reason), when, where, place])
        yield from box("danger", "Contraindicated", said[True])
        heads = ["On", "Says", "For", "Reason", "If", "Source", "Edit"]
        yield from section("Cautions", table(heads, rows))

    def interactions(
        self, key: str, interactions: Sequence[Interaction], notes: Notes
    ) -> Iterator[str]:
        """Other drugs that sources advise against; contraindicated ones boxed."""
        hard, rows = [], []
        for place, interaction in enumerate(interactions):
            other = (
                self.link(interaction.drug)
                if interaction.drug is not None
                else label(interaction.drug_class)
            )
            only, cited = self.only(interaction), notes.marks(interaction.cites)
            edit = self.edit(key, "interactions", place)
            if interaction.outcome is CautionOutcome.CONTRAINDICATED:
                regional = f" {strong(only)}" if only else ""
                hard.append(f"{other}{regional}: {escape(interaction.reason)} {cited}")
            else:
                outcome = label(interaction.outcome)
                rows.append([other, outcome, only, escape(interaction.reason), cited, edit])
        yield from box("danger", "Contraindicated together with", hard)
        yield from section(
            "Interactions", table(["With", "Says", "For", "Reason", "Source", "Edit"], rows)
        )

    def adjustments(
        self, key: str, adjustments: Sequence[Adjustment], notes: Notes, *, own: bool
    ) -> Iterator[str]:
        """Dose changes."""
        rows = []
        for place, change in enumerate(adjustments):
            to = escape(str(change.to)) if change.to is not None else ""
            to = f"{change.to_percent:g} %" if change.to_percent is not None else to
            # Those of a schedule are covered by its own citations where they are the same.
            rows.append(
                [
                    escape(change.trigger),
                    label(change.act),
                    to,
                    self.only(change),
                    mark(change.cites) + notes.marks(change.cites),
                    self.edit(key, "adjustments", place) if own else "",
                ]
            )
        yield from table(["If", "Act", "To", "For", "Source", "Edit"], rows)

    # --- drugs ----------------------------------------------------------------------------

    def drug(self, drug: Drug, notes: Notes) -> Iterator[str]:
        """A drug, what speaks against it first."""
        boxed = [
            f"{strong(self.only(warning, drug))} {escape(warning.topic)}"
            f"{f' (removed {warning.removed})' if warning.removed else ''} "
            f"{mark(warning.cites)}{notes.marks(warning.cites)} "
            f"{small(self.edit(drug.id, 'boxed_warnings', place))}"
            for place, warning in enumerate(drug.boxed_warnings)
        ]
        cautions = [
            (caution, "", self.edit(drug.id, "cautions", place))
            for place, caution in enumerate(drug.cautions)
        ]
        against = list(self.against(cautions, notes, drug))
        mixed = list(self.interactions(drug.id, drug.interactions, notes))
        yield from box("warning", "Boxed warnings", boxed)
        # Boxes come before everything else; the tables of milder cautions follow the names.
        yield from (boxes := [*before(against), *before(mixed)])
        if not boxes and not boxed:
            yield "No boxed warning or contraindication is recorded, which says nothing of whether "
            yield "there is one."
            yield ""
        identity = [
            ("International name", escape(drug.name)),
            ("US name", escape(drug.us_name or "")),
            ("Other names", escape(listed(drug.names))),
            ("Abbreviations", escape(listed(drug.abbreviations))),
            ("Salts and esters", escape(listed(drug.salts))),
            ("Classes", listed(label(c) for c in drug.classes)),
            ("Routes", listed(label(r) for r in drug.routes)),
            ("Mechanism", escape(drug.mechanism or "")),
            ("Components", listed(self.link(c) for c in drug.components)),
        ]
        if drug.radioligand is not None:
            said = drug.radioligand
            text = f"{said.ligand}, {said.isotope}, {said.purpose.label}"
            identity.append(("Radioligand", escape(text)))
        cited = notes.marks(drug.cites)
        yield from section(
            "What it is",
            facts(identity, cited),
        )
        yield from section(
            "Brands",
            table(
                ["Brand", "Region and form", "Source", "Edit"],
                [
                    [
                        escape(brand.name),
                        self.only(brand, drug),
                        notes.marks(brand.cites),
                        self.edit(drug.id, "brands", place),
                    ]
                    for place, brand in enumerate(drug.brands)
                ],
            ),
        )
        yield from section(
            "Forms that are not interchangeable",
            table(
                ["Form", "Routes", "Also written", "Source", "Edit"],
                [
                    [
                        escape(form.name),
                        listed(label(r) for r in form.routes),
                        escape(listed(form.names)),
                        notes.marks(form.cites),
                        self.line(form.id),
                    ]
                    for form in drug.forms
                ],
            ),
        )
        yield from after(against)
        yield from after(mixed)
        yield from section(
            "Limits on the total dose",
            table(
                ["Limit", "Reason", "Source", "Edit"],
                [
                    [
                        escape(str(limit.amount)),
                        escape(limit.reason),
                        mark(limit.cites) + notes.marks(limit.cites),
                        self.edit(drug.id, "limits", place),
                    ]
                    for place, limit in enumerate(drug.limits)
                ],
            ),
        )
        yield from section("Regimens", self.regimens_of(drug, notes))
        yield from section(
            "Dose changes", self.adjustments(drug.id, drug.adjustments, notes, own=True)
        )
        yield from section("What bodies state", self.statements(self.stated[drug.id], notes))
        yield from section("Approvals", self.events(self.approved.get(drug.id, []), notes))
        yield from section("Labels that were read", self.scopes(self.labeled.get(drug.id, [])))
        yield from section("Studies", self.studies_of(self.catalog.studies_with(drug=drug)))
        yield from section("Syndromes", self.measures_with(drug, notes))
        yield from section(
            "Availability",
            table(
                ["For", "Status", "Since", "Source", "Edit"],
                [
                    [
                        self.only(held, drug),
                        label(held.status),
                        held.date or "",
                        notes.marks(held.cites),
                        self.edit(drug.id, "availability", place),
                    ]
                    for place, held in enumerate(drug.availability)
                ],
            ),
        )
        yield from section("Codes", self.codes(drug, notes))

    def codes(self, record: Drug | Tumor, notes: Notes) -> Iterator[str]:
        """Codes of other terminologies."""
        rows = []
        for place, code in enumerate(record.codes):
            status = label(code.status) if code.status.value != "active" else ""
            if code.replaced_by:
                status += f", replaced by {escape(code.replaced_by)}"
            rows.append(
                [
                    escape(code.system.value),
                    code_page(code.system, code.value),
                    label(code.relation),
                    code.version or "",
                    status,
                    notes.marks(code.cites),
                    self.edit(record.id, "codes", place),
                ]
            )
        yield from table(
            ["System", "Code", "Relation", "Version", "Status", "Source", "Edit"], rows
        )

    def regimens_of(self, drug: Drug, notes: Notes) -> Iterator[str]:
        """Regimens that hold a drug, with its doses in each schedule."""
        rows = []
        for regimen in self.catalog.regimens_with(drug):
            name = self.link(regimen.id)
            if regimen.currency.value != "current":
                name += f" ({label(regimen.currency)})"
            if not regimen.schedules:
                rows.append([name, "no schedule seen", "", ""])
            for schedule in regimen.schedules:
                doses = dict.fromkeys(
                    escape(dose_text(self.catalog, dose).removeprefix(f"{drug.name}, "))
                    for phase in schedule.phases
                    for dose in phase.doses
                    if dose.drug == drug.id
                )
                cited = mark(schedule.cites) + notes.marks(schedule.cites)
                rows.append([name, escape(schedule.name), lines(doses), cited])
        yield from table(["Regimen", "Schedule", "This drug", "Source"], rows)

    def measures_with(self, drug: Drug, notes: Notes) -> Iterator[str]:
        """Measures that give a drug."""
        yield from table(
            ["Syndrome", "Phase", "Measure", "Source"],
            [
                [
                    self.link(syndrome.id),
                    label(measure.phase),
                    self.link(measure.id, measure.name),
                    notes.marks(measure.cites),
                ]
                for syndrome in self.catalog.syndromes.values()
                for measure in syndrome.measures
                if measure.drug == drug.id
            ],
        )

    def drugs_index(self) -> Iterator[str]:
        """All drugs."""
        yield from table(
            ["Drug", "Classes", "Routes", "Brands", "Boxed or contraindicated", "Regimens"],
            [
                [
                    self.link(drug.id),
                    listed(label(c) for c in drug.classes),
                    listed(label(r) for r in drug.routes),
                    escape(listed(dict.fromkeys(b.name for b in drug.brands))),
                    "yes"
                    if drug.boxed_warnings
                    or any(c.outcome is CautionOutcome.CONTRAINDICATED for c in drug.cautions)
                    else "",
                    str(len(self.catalog.regimens_with(drug)) or ""),
                ]
                for drug in self.catalog.drugs.values()
            ],
            sortable=True,
        )

    # --- regimens -------------------------------------------------------------------------

    def regimen(self, regimen: Regimen, notes: Notes) -> Iterator[str]:
        """A regimen, what speaks against it and its drugs first."""
        if regimen.currency.value != "current":
            said = f"{label(regimen.currency).capitalize()}: kept as history, not in use today."
            yield from box("important", "History", [said])
        yield from self.dangers(regimen, notes)
        yield from paragraph(escape(regimen.summary or ""))
        identity = [
            ("Drugs", listed(self.link(key) for key in regimen.drugs)),
            ("Acronyms", escape(listed(regimen.acronyms))),
            ("Other names", escape(listed(regimen.names))),
        ]
        cited = notes.marks(regimen.cites)
        yield from facts(identity, cited)
        for schedule in regimen.schedules:
            yield from self.schedule(schedule, notes)
        if not regimen.schedules:
            yield from paragraph("No schedule: none was seen in a source.")
        yield from section("What bodies state", self.statements(self.stated[regimen.id], notes))
        studies = self.catalog.studies_with(regimen=regimen)
        rows = [
            [self.link(study.id), *row]
            for study in studies
            for row in self.result_rows(
                study,
                notes,
                {arm.key for arm in study.arms if arm.regimen == regimen.id},
            )
        ]
        yield from section(
            "Studies",
            [
                *self.studies_of(studies),
                *section("Results of its arms", table(["Study", *RESULT_HEADS], rows), 3),
            ],
        )

    def dangers(self, regimen: Regimen, notes: Notes) -> Iterator[str]:
        """What speaks against a regimen and its drugs."""
        own = [
            (caution, "regimen", self.edit(regimen.id, "cautions", place))
            for place, caution in enumerate(regimen.cautions)
        ]
        of_drugs = [
            (caution, self.link(key), "")
            for key in regimen.drugs
            for caution in self.catalog.drugs[key].cautions
            if caution.outcome is CautionOutcome.CONTRAINDICATED
        ]
        boxed = [
            f"{self.link(key)} {strong(self.only(warning, self.catalog.drugs[key]))} "
            f"{escape(warning.topic)} {mark(warning.cites)}{notes.marks(warning.cites)}"
            for key in regimen.drugs
            for warning in self.catalog.drugs[key].boxed_warnings
            if warning.removed is None
        ]
        yield from box("warning", "Boxed warnings of its drugs", boxed)
        yield from self.against([*own, *of_drugs], notes)

    def schedule(self, schedule: Schedule, notes: Notes) -> Iterator[str]:
        """A schedule: a table for each of its phases, and what its source leaves open."""
        region = f" ({label(schedule.region)} label)" if schedule.region else ""
        yield f"({target(schedule.id)})="
        yield f"## {markdown(schedule.name)}{region}"
        yield ""
        cited = f"{mark(schedule.cites)}{notes.marks(schedule.cites)}"
        edit = small(self.line(schedule.id))
        yield from paragraph(f"<code>{schedule.id}</code> {cited} {edit}")
        for phase in schedule.phases:
            yield from paragraph(f"{strong(escape(phase.name))}: {escape(phase_text(phase))}")
            yield from table(
                ["Drug", "Dose", "Route", "Days", "Also"],
                [self.dose(dose) for dose in phase.doses],
            )
            more = [
                *(titration_text(self.catalog, step) for step in phase.titrations),
                *(spacing_text(self.catalog, gap) for gap in phase.spacings),
            ]
            yield from bullets(escape(text) for text in more)
        yield from self.adjustments(schedule.id, schedule.adjustments, notes, own=True)
        if schedule.note:
            yield from box("note", "Note", [escape(schedule.note)])
        yield from box(
            "important", "Not stated in the source", [escape(text) for text in schedule.left_open]
        )

    def dose(self, dose: Dose) -> Row:
        """One dose, a column for each part; what the source leaves open is said to be open."""
        drug = self.catalog.drugs[dose.drug]
        form = next((f.name for f in drug.forms if f.id == dose.form), None)
        amount = "not stated" if dose.amount is None else escape(str(dose.amount))
        if dose.amount is not None and dose.per is Per.DAY:
            amount += " per day"
        if dose.times_per_day not in (None, 1):
            split = dose.per is Per.DAY
            amount += f", in {dose.times_per_day} doses" if split else ""
            amount += "" if split else f", {dose.times_per_day} times a day"
        more = []
        if dose.cap is not None:
            more.append(f"at most {escape(str(dose.cap))}")
        if dose.duration_minutes is not None:
            more.append(f"over {escape(str(dose.duration_minutes))} min")
        if dose.continuous:
            more.append("continuously")
        if dose.offset is not None:
            after_drug = self.catalog.drugs[dose.offset.after].name
            minutes = dose.offset.minutes
            timed = f"timed from {after_drug}: {minutes} min"
            more.append(escape(timed if minutes is not None else f"after {after_drug}"))
        if dose.role.value != "treatment":
            more.append(label(dose.role))
        if dose.when:
            more.append(f"only if {self.when(dose.when)}")
        return [
            self.link(dose.drug, form),
            amount,
            "not stated" if dose.route is None else label(dose.route),
            days_text(dose.days) if dose.days else "not stated",
            listed(more),
        ]

    def regimens_index(self) -> Iterator[str]:
        """All regimens."""
        yield from table(
            ["Regimen", "Acronyms", "Drugs", "Schedules", "Studies", "Currency"],
            [
                [
                    self.link(regimen.id),
                    escape(listed(regimen.acronyms)),
                    listed(self.link(key) for key in regimen.drugs),
                    str(len(regimen.schedules)),
                    str(len(self.catalog.studies_with(regimen=regimen))),
                    label(regimen.currency),
                ]
                for regimen in self.catalog.regimens.values()
            ],
            sortable=True,
        )

    # --- studies --------------------------------------------------------------------------

    def study(self, study: Study, notes: Notes) -> Iterator[str]:
        """A study: its arms and its results."""
        yield from paragraph(escape(study.summary))
        number = "" if study.n is None else f"{study.n}"
        registered = [
            anchor(trial(key), key) if re.fullmatch(r"NCT\d{8}", key) else escape(key)
            for key in study.registry_ids
        ]
        identity = [
            ("Other names", escape(listed(study.names))),
            ("Registered as", listed(registered)),
            ("Phase", study.phase or ""),
            ("Design", label(study.design)),
            ("Arms compared", "yes" if study.comparative else "no"),
            ("Status", label(study.status)),
            ("Population", self.when(study.population)),
            ("Patients", f"{number} {escape(study.n_note or '')}".strip()),
            ("Years", escape(str(study.years)) if study.years is not None else ""),
        ]
        cited = notes.marks(study.cites)
        yield from facts(identity, cited)
        arms = []
        for arm in study.arms:
            given = self.link(arm.regimen) if arm.regimen is not None else ""
            if arm.schedule is not None:
                name = self.catalog.schedules[arm.schedule].name
                given += f": {self.link(arm.schedule, name)}"
            n = "" if arm.n is None else str(arm.n)
            arms.append([escape(arm.name), n, given])
        yield from section("Arms", table(["Arm", "n", "Regimen"], arms))
        rows = self.result_rows(study, notes)
        yield from section("Results", table(RESULT_HEADS, rows))

    def result_rows(
        self, study: Study, notes: Notes, only: set[str] | None = None
    ) -> Iterator[Row]:
        """What a study measured, one result in a row; of some arms, or of all."""
        for result in study.results:
            estimates = [e for e in result.estimates if only is None or e.arm in only]
            compared = result.effect is not None and (
                only is None or bool(only & set(result.effect.arms))
            )
            if estimates or compared or only is None:
                yield self.result(study, result, notes, only)

    def result(
        self, study: Study, result: Result, notes: Notes, only: set[str] | None = None
    ) -> Row:
        """A result, each interval with its level."""
        arms = {arm.key: arm for arm in study.arms}
        values = []
        for estimate in result.estimates:
            if only is not None and estimate.arm not in only:
                continue
            name = arms[estimate.arm].name if estimate.arm in arms else estimate.arm
            n = f", n = {estimate.n}" if estimate.n is not None else ""
            unit = "" if isinstance(estimate.value, NoNumber) else UNITS.get(result.statistic.name)
            text = estimate_text(estimate).replace(" (", f"{unit or ''} (", 1)
            if "(" not in text:
                text += unit or ""
            error = estimate.standard_error
            text += f" (standard error {error:g})" if error is not None else ""
            values.append(f"{escape(name)}{n}: {escape(text)}")
        effect = ""
        if result.effect is not None:
            names = [escape(arms[a].name if a in arms else a) for a in result.effect.arms]
            interval = result.effect.interval
            ci = f" ({escape(interval_text(interval))})" if interval is not None else ""
            effect = f"{label(result.effect.kind)} {result.effect.value:g}{ci}"
            effect += f"<br>{names[0]} against {names[1]}"
        if result.p is not None:
            sides = f", {result.p.sides}-sided" if result.p.sides else ""
            effect += ("<br>" if effect else "") + escape(
                f"p {result.p.relation} {result.p.value:g}{sides}"
            )
        what = [f"{label(result.endpoint)} ({label(result.statistic)})"]
        if result.months is not None:
            what.append(f"at {result.months:g} months")
        if result.subgroup:
            what.append(escape(result.subgroup))
        later = self.catalog.superseded.get(result.id)
        if later is not None:
            what.append(f"{strong('superseded')} by a later result")
        cutoff = f"cutoff {result.cutoff}" if result.cutoff else ""
        measured = lines(part for part in (label(result.assessment), cutoff) if part)
        return [
            lines(what),
            lines(values),
            effect,
            measured,
            escape(result.note or ""),
            notes.marks(result.cites),
            self.line(result.id),
        ]

    def studies_of(self, studies: Iterable[Study]) -> Iterator[str]:
        """Studies, one in a row."""
        yield from table(
            ["Study", "Phase", "Design", "Patients", "Status"],
            [
                [
                    self.link(study.id),
                    study.phase or "",
                    label(study.design),
                    "" if study.n is None else str(study.n),
                    label(study.status),
                ]
                for study in studies
            ],
        )

    def studies_index(self) -> Iterator[str]:
        """All studies."""
        yield from table(
            ["Study", "Phase", "Design", "Patients", "Regimens", "Registered as", "Results"],
            [
                [
                    self.link(study.id),
                    study.phase or "",
                    label(study.design),
                    "" if study.n is None else str(study.n),
                    listed(
                        self.link(key)
                        for key in dict.fromkeys(a.regimen for a in study.arms if a.regimen)
                    ),
                    escape(listed(study.registry_ids)),
                    str(len(study.results)),
                ]
                for study in self.catalog.studies.values()
            ],
            sortable=True,
        )

    # --- tumors and syndromes -------------------------------------------------------------

    def tumor(self, tumor: Tumor, notes: Notes) -> Iterator[str]:
        """A tumor entity: its names, what it implies, and its codes."""
        names = [("Name", escape(tumor.name)), ("Other names", escape(listed(tumor.names)))]
        yield from facts(names, notes.marks(tumor.cites))
        yield from section(
            "What it implies of a case", table(["Dimension", "Value"], self.implied(tumor.implies))
        )
        yield from section(
            "Syndromes that it may cause",
            bullets(
                self.link(syndrome.id)
                for syndrome in self.catalog.syndromes.values()
                if tumor.id in syndrome.tumors
            ),
        )
        yield from section("Codes", self.codes(tumor, notes))

    def tumors_index(self) -> Iterator[str]:
        """All tumor entities."""
        yield from table(
            ["Tumor", "Other names", "Site"],
            [
                [
                    self.link(tumor.id),
                    escape(listed(tumor.names)),
                    "" if tumor.implies.site is None else self.value(tumor.implies.site),
                ]
                for tumor in self.catalog.tumors.values()
            ],
            sortable=True,
        )

    def syndrome(self, syndrome: Syndrome, notes: Notes) -> Iterator[str]:
        """A syndrome: what speaks against measures first, then tests and measures by phase."""
        held = [
            (caution, self.link(measure.id, measure.name), self.line(measure.id))
            for measure in syndrome.measures
            for caution in measure.cautions
        ]
        against = list(self.against(held, notes))
        yield from before(against)
        yield from box(
            "danger", "Boxed or contraindicated: drugs named below", self.hard(syndrome, notes)
        )
        yield from paragraph(escape(syndrome.effects))
        identity = [
            ("Kind", label(syndrome.kind)),
            ("Other names", escape(listed(syndrome.names))),
            ("Hormones", escape(listed(syndrome.hormones))),
            ("Genes", escape(listed(syndrome.genes))),
            ("Tumors", listed(self.link(key) for key in syndrome.tumors)),
            ("Sites", listed(label(site) for site in syndrome.sites)),
            ("Sources disagree on", escape("; ".join(d.topic for d in syndrome.disagreements))),
        ]
        cited = notes.marks(syndrome.cites)
        yield from facts(identity, cited)
        yield from section("Tests", self.tests(syndrome, notes))
        yield from section("Where sources disagree", self.disagreements(syndrome, notes))
        yield from section(
            "What misleads the tests",
            table(
                ["What", "Effect", "Source", "Edit"],
                [
                    [
                        escape(item.what),
                        escape(item.effect),
                        notes.marks(item.cites),
                        self.edit(syndrome.id, "interferences", place),
                    ]
                    for place, item in enumerate(syndrome.interferences)
                ],
            ),
        )
        yield from section("Management", self.management(syndrome, notes))
        yield from after(against)
        about = [
            indication
            for indication in self.catalog.indications.values()
            if syndrome.id in self.named(indication)
        ]
        yield from section("What bodies state", self.statements(about, notes))
        shares = [(share.of, share.percent, share.cites) for share in syndrome.shares]
        features = [(f.name, f.percent, f.cites) for f in syndrome.features]
        for title, name, items in (
            ("Features", "features", features),
            ("Shares", "shares", shares),
        ):
            yield from section(
                title,
                table(
                    ["What", "Share", "Source", "Edit"],
                    [
                        [
                            escape(what),
                            escape(percent_text(percent)),
                            notes.marks(cites),
                            self.edit(syndrome.id, name, place),
                        ]
                        for place, (what, percent, cites) in enumerate(items)
                    ],
                ),
            )
        yield from section(
            "Not to be confused with",
            table(
                ["Condition and what tells it apart", "Source", "Edit"],
                [
                    [
                        escape(differential_text(other)),
                        notes.marks(other.cites),
                        self.edit(syndrome.id, "differentials", place),
                    ]
                    for place, other in enumerate(syndrome.differentials)
                ],
            ),
        )

    def hard(self, syndrome: Syndrome, notes: Notes) -> Iterator[str]:
        """What speaks against the drugs of a syndrome's measures, a drug in a row."""
        named = dict.fromkeys(m.drug for m in syndrome.measures if m.drug is not None)
        for drug in (self.catalog.drugs[key] for key in named):
            facts_against: list[tuple[BoxedWarning | Caution, str]] = [
                *((w, "boxed: " + w.topic) for w in drug.boxed_warnings if w.removed is None),
                *(
                    (c, c.reason)
                    for c in drug.cautions
                    if c.outcome is CautionOutcome.CONTRAINDICATED
                ),
            ]
            said = [
                f"{strong(self.only(fact, drug))} {escape(text)} "
                f"{mark(fact.cites)}{notes.marks(fact.cites)}"
                for fact, text in facts_against
            ]
            if said:
                yield f"{self.link(drug.id)}: {'; '.join(said)}"

    def disagreements(self, syndrome: Syndrome, notes: Notes) -> Iterator[str]:
        """Points on which sources differ, each side with its source."""
        for place, disagreement in enumerate(syndrome.disagreements):
            edit = small(self.edit(syndrome.id, "disagreements", place))
            yield from box(
                "warning",
                f"{escape(disagreement.topic)} {edit}",
                [
                    f"{escape(side.says)} {notes.marks(side.cites)}"
                    for side in disagreement.positions
                ],
            )

    def all_disagreements(self, notes: Notes) -> Iterator[str]:
        """Everything that records keep side by side instead of deciding between it."""
        rows = []
        for about, held in self.stated.items():
            if about not in self.catalog.regimens:
                continue
            own = [i for i in held if i.id not in self.catalog.superseded]
            sides = [
                [i for i in own if i.direction is d] for d in (Direction.FOR, Direction.AGAINST)
            ]
            if all(sides):
                said = [lines(self.link(i.id, self.speaker(i)) for i in side) for side in sides]
                rows.append([self.link(about), *said])
        yield from section(
            "Regimens with statements for and against",
            [
                *paragraph("They may speak of different cases; each says of which."),
                *table(["Regimen", "For", "Against"], rows, sortable=True),
            ],
        )
        yield from section(
            "Syndromes",
            table(
                ["Syndrome", "Point", "Sides", "Edit"],
                [
                    [
                        self.link(syndrome.id),
                        escape(disagreement.topic),
                        lines(
                            f"{escape(side.says)} {notes.marks(side.cites)}"
                            for side in disagreement.positions
                        ),
                        self.file(syndrome.id, "disagreements", place),
                    ]
                    for syndrome in self.catalog.syndromes.values()
                    for place, disagreement in enumerate(syndrome.disagreements)
                ],
                sortable=True,
            ),
        )
        yield from section(
            "Results and statements that were replaced",
            table(
                ["Of", "Replaced", "By"],
                [
                    [
                        self.link(study.id),
                        f"{label(result.endpoint)}, {result.cutoff or 'undated'}",
                        escape(self.catalog.superseded[result.id]),
                    ]
                    for study in self.catalog.studies.values()
                    for result in study.results
                    if result.id in self.catalog.superseded
                ]
                + [
                    [
                        self.link(i.body, self.catalog.bodies[i.body].short),
                        self.link(i.id),
                        self.link(self.catalog.superseded[i.id]),
                    ]
                    for i in self.catalog.indications.values()
                    if i.id in self.catalog.superseded
                ],
            ),
        )

    def tests(self, syndrome: Syndrome, notes: Notes) -> Iterator[str]:
        """Diagnostic thresholds, one in a row."""

        def accuracy(test: Threshold) -> str:
            known = (
                ("sensitivity", test.sensitivity_percent),
                ("specificity", test.specificity_percent),
            )
            return listed(f"{name} {value:g} %" for name, value in known if value is not None)

        yield from table(
            ["Test", "In", "Assay", "For", "Accuracy", "Source", "Edit"],
            [
                [
                    escape(threshold_text(test)),
                    label(test.specimen),
                    escape(test.assay or ""),
                    label(test.purpose),
                    accuracy(test),
                    notes.marks(test.cites),
                    self.edit(syndrome.id, "tests", place),
                ]
                for place, test in enumerate(syndrome.tests)
            ],
        )

    def management(self, syndrome: Syndrome, notes: Notes) -> Iterator[str]:
        """Measures by phase, in the order of the source within each."""
        for phase in MeasurePhase:
            measures = [m for m in syndrome.measures if m.phase is phase]
            yield from section(
                label(phase).capitalize(),
                table(
                    ["Measure", "Aim", "Drug and dose", "If", "Unless", "Source", "Edit"],
                    [self.measure(measure, notes) for measure in measures],
                ),
                3,
            )

    def measure(self, measure: Measure, notes: Notes) -> Row:
        """One act, with its doses."""
        doses = [escape(dose_text(self.catalog, dose)) for dose in measure.doses]
        doses += [escape(titration_text(self.catalog, step)) for step in measure.titrations]
        drug = [self.link(measure.drug)] if measure.drug is not None else []
        drug += [label(measure.drug_class)] if measure.drug_class is not None else []
        seen = mark(measure.cites) if doses or measure.cautions else ""
        return [
            f"{self.here(measure.id, measure.name)}<br>{escape(measure.why)}",
            label(measure.aim),
            lines([*drug, *doses]),
            self.when(measure.when),
            self.when(measure.unless),
            seen + notes.marks(measure.cites),
            self.line(measure.id),
        ]

    def syndromes_index(self) -> Iterator[str]:
        """All syndromes."""
        yield from table(
            ["Syndrome", "Kind", "Hormones", "Sites", "Tests", "Measures"],
            [
                [
                    self.link(syndrome.id),
                    label(syndrome.kind),
                    escape(listed(syndrome.hormones)),
                    listed(label(site) for site in syndrome.sites),
                    str(len(syndrome.tests)),
                    str(len(syndrome.measures)),
                ]
                for syndrome in self.catalog.syndromes.values()
            ],
            sortable=True,
        )

    # --- statements -----------------------------------------------------------------------

    @cached_property
    def stated(self) -> dict[str, list[Indication]]:
        """Statements on each drug and regimen, by id."""
        found: dict[str, list[Indication]] = {
            key: [] for key in (*self.catalog.drugs, *self.catalog.regimens)
        }
        for indication in self.catalog.indications.values():
            offer = indication.offer
            about: list[str] = []
            if offer.regimen is not None:
                about = [offer.regimen, *self.catalog.regimens[offer.regimen].drugs]
            elif offer.based_on is not None:
                about = [offer.based_on]
            elif offer.drug_class is not None:
                drug_class = offer.drug_class
                about = [k for k, drug in self.catalog.drugs.items() if drug.is_a(drug_class)]
            for key in dict.fromkeys(about):
                found[key].append(indication)
        return found

    @cached_property
    def approved(self) -> dict[DrugId, list[Approval]]:
        """Approval events by drug, in order of date."""
        found: dict[DrugId, list[Approval]] = {}
        for approval in sorted(self.catalog.approvals.values(), key=lambda a: a.date or "9999"):
            for key in dict.fromkeys((approval.drug, *approval.partners)):
                found.setdefault(key, []).append(approval)
        return found

    @cached_property
    def labeled(self) -> dict[DrugId, list[LabelScope]]:
        """Labels that were read, by drug."""
        found: dict[DrugId, list[LabelScope]] = {}
        for scope in self.catalog.label_scopes.values():
            found.setdefault(scope.drug, []).append(scope)
        return found

    def statements(
        self, held: Iterable[Indication], notes: Notes, *, on: bool = True
    ) -> Iterator[str]:
        """Statements on one page's record, those against it first; with what they are on."""
        against_first = sorted(held, key=lambda i: (i.direction.value != "against", i.id))
        yield from table(
            ["Body", "Says", "On", "Statement", "Strength", "Source"],
            [
                [
                    self.link(indication.id, self.speaker(indication)),
                    self.direction(indication),
                    self.offer(indication.offer) if on else "",
                    escape(indication.text),
                    escape(str(indication.strength or "")),
                    notes.marks(indication.cites),
                ]
                for indication in against_first
            ],
        )

    def speaker(self, indication: Indication) -> str:
        """Who states something, and when."""
        return f"{self.catalog.bodies[indication.body].short}, {indication.issued or 'undated'}"

    def direction(self, indication: Indication) -> str:
        """For, against and so on; a statement that was replaced says so."""
        said = label(indication.direction)
        said = strong(said) if indication.direction.value == "against" else said
        later = self.catalog.superseded.get(indication.id)
        return said if later is None else f"{said}<br>{self.link(later, 'superseded')}"

    @cached_property
    def by_body(self) -> dict[BodyId, list[Indication]]:
        """What each body states, against first; bodies in order of their short names."""
        found: dict[BodyId, list[Indication]] = {}
        for indication in self.catalog.indications.values():
            found.setdefault(indication.body, []).append(indication)
        return {
            body: sorted(
                found[body], key=lambda i: (i.direction.value != "against", i.direction.value, i.id)
            )
            for body in sorted(found, key=lambda key: self.catalog.bodies[key].short.lower())
        }

    @cached_property
    def by_offer(self) -> dict[Offer, list[Indication]]:
        """Statements that are about exactly the same."""
        found: dict[Offer, list[Indication]] = {}
        for indication in self.catalog.indications.values():
            found.setdefault(indication.offer, []).append(indication)
        return found

    def named(self, indication: Indication) -> list[SyndromeId]:
        """The syndromes of which a statement speaks by name."""
        names = [key for criteria in indication.when for key in criteria.syndromes or ()]
        return [key for key in dict.fromkeys(names) if key in self.catalog.syndromes]

    def indication(self, indication: Indication, notes: Notes) -> Iterator[str]:
        """A statement: what speaks against it first, then its words, and what it asks."""
        offer = indication.offer
        later = self.catalog.superseded.get(indication.id)
        if indication.direction is Direction.AGAINST:
            said = f"{self.offer(offer)}: {escape(indication.text)} {notes.marks(indication.cites)}"
            yield from box("danger", "Advised against", [said])
        if later is not None:
            yield from box("important", "Superseded", [f"Replaced by {self.link(later)}."])
        yield from self.dangers_of(offer, notes)
        yield from paragraph(escape(indication.text))
        place = (indication.setting and indication.setting.label, indication.line)
        replaced = indication.supersedes
        identity = [
            ("Body", f"{self.link(indication.body)}, {self.statements_of(indication.body)}"),
            ("Says", label(indication.direction)),
            ("On", self.offer(offer)),
            ("Setting and line", escape(listed(part for part in place if part))),
            ("Place, in its words", escape(indication.position or "")),
            ("Strength, in its system", escape(str(indication.strength or ""))),
            ("Issued", indication.issued or "undated"),
            ("Replaces", self.link(replaced) if replaced is not None else ""),
            ("Applies if", self.when(indication.when)),
            ("Unless", self.when(indication.unless)),
            ("Syndromes", listed(self.link(key) for key in self.named(indication))),
        ]
        yield from facts(identity, mark(indication.cites) + notes.marks(indication.cites))
        yield from section("What it asks of a case", self.asks(indication))
        if offer.regimen is not None:
            studies = list(self.studies_of(self.catalog.studies_with(regimen=offer.regimen)))
            said = "Studies of the regimen in this catalog; the body need not have used them."
            yield from section("Studies", [*paragraph(said), *studies] if studies else [])
        drugs = [
            drug.id
            for drug in self.catalog.drugs.values()
            if offer.drug_class is not None and drug.is_a(offer.drug_class)
        ]
        yield from section("Drugs of the class", bullets(self.link(key) for key in drugs))
        same = [i for i in self.by_offer[offer] if i.id != indication.id]
        yield from section("What is stated on the same", self.statements(same, notes, on=False))
        documents = {cite.source for cite in indication.cites}
        beside = [
            [
                self.link(i.id, offer_name(self.catalog, i.offer)),
                self.direction(i),
                escape(i.text),
            ]
            for i in self.by_body[indication.body]
            if i.id != indication.id and documents.intersection(cite.source for cite in i.cites)
        ]
        yield from section(
            "The body's other statements in the same documents",
            table(["On", "Says", "Statement"], beside),
        )

    def dangers_of(self, offer: Offer, notes: Notes) -> Iterator[str]:
        """What speaks against that which a statement is about; drug pages hold it for a class."""
        if offer.regimen is not None:
            # The milder cautions are on the regimen's page.
            yield from before(list(self.dangers(self.catalog.regimens[offer.regimen], notes)))
        elif offer.based_on is not None:
            drug = self.catalog.drugs[offer.based_on]
            boxed = [
                f"{strong(self.only(warning, drug))} {escape(warning.topic)} "
                f"{mark(warning.cites)}{notes.marks(warning.cites)}"
                for warning in drug.boxed_warnings
                if warning.removed is None
            ]
            yield from box("warning", f"Boxed warnings of {self.link(drug.id)}", boxed)
            held = [(caution, self.link(drug.id), "") for caution in drug.cautions]
            yield from before(list(self.against(held, notes, drug)))
        elif offer.drug_class is not None:
            said = "What a drug of the class is contraindicated for stands on its own page, below."
            yield from box("warning", "A class, not a drug", [said])

    def asks(self, indication: Indication) -> Iterator[str]:
        """What a statement asks: a row for each dimension, a column for each alternative."""
        columns = [*indication.when, *indication.unless]
        held = [
            {name: describe(name, wanted, self.lookup) for name, wanted in wanted_dimensions(part)}
            for part in columns
        ]
        count = len(indication.when)
        heads = [chr(ord("a") + n) if count > 1 else "Wants" for n in range(count)]
        heads += ["Not if" for _ in indication.unless]
        rows = [
            [
                strong(escape(DIMENSION[name].label if name in DIMENSION else name)),
                *(escape(found.get(name, "")) for found in held),
            ]
            for name in LABELS
            if any(name in found for found in held)
        ]
        if not rows:
            yield from paragraph("Nothing: it speaks of every case.")
        elif count > 1:
            yield from paragraph("Any of the columns a, b and so on is enough.")
        yield from table(["Dimension", *heads], rows)

    def statements_of(self, body: BodyId) -> str:
        """A link to all that a body states."""
        number = counted(len(self.by_body[body]), "statement")
        return anchor(f"{self.up}indications/index.html#{target(body)}-states", number)

    def indications_index(self) -> Iterator[str]:
        """All statements, by body and direction."""
        yield "What bodies state, in their own grading systems. Statements are never merged."
        yield ""
        for body, held in self.by_body.items():
            yield f"({target(body)}-states)="
            yield f"## {markdown(self.catalog.bodies[body].short)}"
            yield ""
            region = label(self.catalog.bodies[body].region)
            yield from paragraph(f"{self.link(body)}, {region}")
            yield from table(
                ["On", "Says", "Statement", "Place", "Strength", "Issued"],
                [
                    [
                        self.link(i.id, offer_name(self.catalog, i.offer)),
                        self.direction(i),
                        escape(i.text),
                        escape(
                            listed(
                                part
                                for part in (i.setting and i.setting.label, i.line, i.position)
                                if part
                            )
                        ),
                        escape(str(i.strength or "")),
                        day(i.issued or "undated"),
                    ]
                    for i in held
                ],
                sortable=True,
            )

    # --- approvals, labels, sources, bodies -----------------------------------------------

    def events(self, held: Iterable[Approval], notes: Notes) -> Iterator[str]:
        """Approval events on one drug's page."""
        yield from table(
            ["Event", "For", "Scope", "Source"],
            [
                [
                    self.link(a.id),
                    self.only(a, self.catalog.drugs[a.drug]),
                    escape(a.scope_text),
                    notes.marks(a.cites),
                ]
                for a in held
            ],
        )

    def scopes(self, held: Iterable[LabelScope]) -> Iterator[str]:
        """Labels of one drug."""
        yield from table(
            ["Label", "For", "Names use in NETs", "Scope"],
            [
                [
                    self.link(s.id),
                    self.only(s, self.catalog.drugs[s.drug]),
                    "yes" if s.net_use else "no",
                    escape(s.scope_text),
                ]
                for s in held
            ],
        )

    @cached_property
    def regulators(self) -> dict[BodyId, list[Approval]]:
        """Approval events of each body, in order of date; bodies in order of their short names."""
        found: dict[BodyId, list[Approval]] = {}
        for approval in sorted(self.catalog.approvals.values(), key=lambda a: a.date or "9999"):
            found.setdefault(approval.body, []).append(approval)
        return {
            body: found[body]
            for body in sorted(found, key=lambda key: self.catalog.bodies[key].short.lower())
        }

    @cached_property
    def in_force(self) -> set[str]:
        """Ids of the approvals that stand."""
        return {approval.id for approval in self.catalog.in_force}

    def approvals(self, body: BodyId, notes: Notes) -> Iterator[str]:
        """The approval events of one regulator."""
        region = label(self.catalog.bodies[body].region)
        yield from paragraph(
            f"{anchor('index.html', TITLES['approvals'])} · {self.link(body)}, {region}"
        )
        yield "Event by event. Absence from this list says nothing."
        yield ""
        yield from table(
            [
                "Date",
                "Form",
                "Drug",
                "Brand",
                "Event",
                "Scope",
                "In force",
                "Source",
                "Reviewed, written",
            ],
            [
                [
                    f'<span id="{target(a.id)}">{day(a.date or "unknown")}</span>',
                    self.form(a, self.catalog.drugs[a.drug]),
                    " with ".join(self.link(key) for key in (a.drug, *a.partners)),
                    escape(a.brand or ""),
                    label(a.kind) + (f", ends {self.link(a.ends)}" if a.ends else ""),
                    escape(a.scope_text),
                    "yes" if a.id in self.in_force else "no",
                    notes.marks(a.cites),
                    lines([day(a.reviewed), self.edit(a.id)]),
                ]
                for a in self.regulators[body]
            ],
            sortable=True,
        )

    def approvals_index(self) -> Iterator[str]:
        """The regulators, and all of their events in order of date."""
        yield "What regulators did, event by event. Absence from this list says nothing."
        yield ""
        yield from table(
            ["Regulator", "Region", "Events", "In force"],
            [
                [
                    anchor(f"{stem(body)}.html", escape(self.catalog.bodies[body].short)),
                    label(self.catalog.bodies[body].region),
                    str(len(events)),
                    str(sum(event.id in self.in_force for event in events)),
                ]
                for body, events in self.regulators.items()
            ],
        )
        yield from section(
            "All events",
            table(
                ["Date", "Regulator", "Drug", "Brand", "Event", "In force"],
                [
                    [
                        day(a.date or "unknown"),
                        self.link(a.id, self.catalog.bodies[a.body].short),
                        " with ".join(self.link(key) for key in (a.drug, *a.partners)),
                        escape(a.brand or ""),
                        label(a.kind),
                        "yes" if a.id in self.in_force else "no",
                    ]
                    for a in sorted(self.catalog.approvals.values(), key=lambda a: a.date or "9999")
                ],
                sortable=True,
            ),
        )

    def label_scopes(self, notes: Notes) -> Iterator[str]:
        """All labels that were read."""
        yield "Labels whose section on indications was read in full."
        yield ""
        yield from table(
            ["Drug", "Regulator", "For", "Date", "NET use", "Scope", "Source", "Reviewed, written"],
            [
                [
                    f'<span id="{target(s.id)}">{self.link(s.drug)}</span>',
                    self.link(s.body, self.catalog.bodies[s.body].short),
                    self.only(s, self.catalog.drugs[s.drug]),
                    day(s.date),
                    "yes" if s.net_use else "no",
                    escape(s.scope_text),
                    notes.marks(s.cites),
                    lines([day(s.reviewed), self.edit(s.id)]),
                ]
                for s in self.catalog.label_scopes.values()
            ],
            sortable=True,
        )

    def sources(self, _notes: Notes) -> Iterator[str]:
        """All documents."""
        yield from table(
            ["Document", "Kind", "By", "Date", "Where", "Note", "Reviewed, written"],
            [
                [
                    self.here(source.id),
                    label(source.kind),
                    self.link(source.body, self.catalog.bodies[source.body].short)
                    if source.body
                    else "",
                    day(source.date),
                    self.pointers(source),
                    escape(source.note or ""),
                    lines([day(source.reviewed), self.edit(source.id)]),
                ]
                for source in self.catalog.sources.values()
            ],
            sortable=True,
        )

    def bodies(self, _notes: Notes) -> Iterator[str]:
        """All bodies."""

        def row(body: Body) -> Row:
            address = web(body.url) if body.url else ""
            name = self.here(body.id)
            kind, region = label(body.kind), label(body.region)
            return [
                name,
                escape(body.short),
                kind,
                region,
                address,
                lines(self.said_by(body)),
                lines([day(body.reviewed), self.edit(body.id)]),
            ]

        heads = ["Body", "Short", "Kind", "Region", "Address", "In the catalog"]
        heads.append("Reviewed, written")
        yield from table(heads, map(row, self.catalog.bodies.values()), sortable=True)

    def said_by(self, body: Body) -> Iterator[str]:
        """Links to what a body states and did."""
        stated, events = self.by_body.get(body.id, []), self.regulators.get(body.id, [])
        if stated:
            address = f"{self.up}indications/index.html#{target(body.id)}-states"
            yield anchor(address, counted(len(stated), "statement"))
        if events:
            address = f"{self.up}approvals/{stem(body.id)}.html"
            yield anchor(address, counted(len(events), "approval event"))


RESULT_HEADS = ("Endpoint", "Values", "Comparison", "Assessed", "Note", "Source", "Edit")
#: Units of numbers, by what the numbers are.
UNITS = {
    "MEDIAN_MONTHS": " months",
    "MEDIAN_WEEKS": " weeks",
    "MEDIAN_DAYS": " days",
    "MEAN_MONTHS": " months",
    "MEDIAN_YEARS": " years",
    "MONTHS": " months",
    "PERCENT": " %",
    "PERCENT_CHANGE": " %",
}


def mark(cites: Iterable[Cite]) -> str:
    """Says so where a dose or caution was not seen in any document itself."""
    seen = {cite.seen for cite in cites}
    if not seen or Seen.DOCUMENT in seen:
        return ""
    return (
        "<em>(seen in a copy)</em> "
        if Seen.COPY in seen
        else "<strong>secondary report only</strong> "
    )


def counted(number: int, what: str) -> str:
    """A number of things, in words."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def day(text: str | None) -> str:
    """A date, on one line."""
    return f'<span class="day">{text}</span>' if text else ""


def small(text: str) -> str:
    """Something beside the matter."""
    return f"({text})" if text else ""


def web(text: str) -> str:
    """An address as a link that shows its host; other text as it is."""
    if re.match(r"https?://\S+$", text):
        return anchor(text, escape(text.split("/")[2]))
    found = re.fullmatch(r"PMID (\d+)", text)
    address = f"https://pubmed.ncbi.nlm.nih.gov/{found[1]}/" if found else ""
    return anchor(address, text) if found else escape(text)


def code_page(system: CodeSystem, value: str) -> str:
    """A code, as a link where its terminology has a page for each."""
    shown = f"<code>{escape(value)}</code>"
    address = CODE_PAGES.get(system)
    return shown if address is None else anchor(address.format(quote(value, safe="")), shown)


def trial(key: str) -> str:
    """Address of a trial in its registry."""
    return f"https://clinicaltrials.gov/study/{key}"


def before(content: list[str]) -> list[str]:
    """The part of something that comes before its first heading."""
    return content[: _first_heading(content)]


def after(content: list[str]) -> list[str]:
    """The part of something from its first heading on."""
    return content[_first_heading(content) :]


def _first_heading(content: list[str]) -> int:
    return next((n for n, text in enumerate(content) if text.startswith("## ")), len(content))


def page(*parts: Iterable[str], notes: Notes) -> str:
    """A page of facts: the line that goes wherever facts go, and its references."""
    held = [line for part in parts for line in part]
    return "\n".join([*held, *notes.lines(), f"*{INTENDED_USE}*", ""])


def pages(catalog: Catalog, repository: str | None = None) -> dict[str, str]:
    """Path below ``docs/catalog`` of every page, with its text."""
    return Writer(catalog, repository).pages()


def write(app: Sphinx) -> None:
    """Write the pages; keep files whose text did not change, so that builds stay quick."""
    folder = Path(app.srcdir, "catalog")
    wanted = pages(CATALOG, app.config.netref_repository)
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
    app.add_config_value("netref_repository", None, "env", (str, type(None)))
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True}
