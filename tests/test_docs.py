"""The documentation: its catalog pages, and the site that is built of it."""

import html
import importlib
import os
import posixpath
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import netref
from netref.answering import offer_name
from netref.catalog import KINDS
from netref.matching import Lookup, describe, wanted_dimensions
from netref.model import CautionOutcome, Direction, Seen
from netref.rendering import criteria_text
from netref.rendering._records import interval_text

DOCS = Path(__file__).resolve().parent.parent / "docs"
SITE = Path(os.environ.get("NETREF_SITE", DOCS / "_build" / "html"))
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


@pytest.fixture(scope="module")
def extension() -> Iterator[ModuleType]:
    sys.path.insert(0, str(DOCS / "_ext"))
    try:
        yield importlib.import_module("netref_catalog")
    finally:
        sys.path.remove(str(DOCS / "_ext"))


@pytest.fixture(scope="module")
def pages(extension: ModuleType) -> dict[str, str]:
    made: dict[str, str] = extension.pages(netref.CATALOG)
    return made


def name_of(kind: str, key: str, extension: ModuleType) -> str:
    file = key.replace("-", "_")
    if kind in extension.OF_BODIES:
        file = getattr(netref.CATALOG, kind)[key].body.replace("-", "_")
    elif kind not in extension.PAGED:
        return f"{kind}.md"
    return f"{kind}/{file}.md"


def anchors(page: str) -> set[str]:
    named = re.findall(r"^\((.+)\)=$", page, re.MULTILINE)
    return {*named, *re.findall(r'\bid="([^"]+)"', page)}


def links(page: str) -> Iterator[str]:
    for href in re.findall(r'href="([^"]+)"', page):
        if not re.match(r"https?:", href):
            yield html.unescape(href)


def leads(page: str, name: str, to: str, target: str) -> bool:
    """Whether a page links to a place on another."""
    aim = posixpath.relpath(to.removesuffix(".md") + ".html", posixpath.dirname(name) or ".")
    return f'href="{aim}#{target}"' in page


def test_every_record_is_on_a_page(pages: dict[str, str], extension: ModuleType) -> None:
    for kind in KINDS:
        for key in getattr(netref.CATALOG, kind):
            page = pages[name_of(kind, key, extension)]
            mark = extension.target(key)
            assert f"({mark})=" in page or f'id="{mark}"' in page, key


def test_what_a_reader_would_look_up_has_a_page_of_its_own(
    pages: dict[str, str], extension: ModuleType
) -> None:
    kinds = ("drugs", "regimens", "studies", "tumors", "syndromes", "indications")
    for kind in kinds:
        held = getattr(netref.CATALOG, kind)
        own = {f"{kind}/{key.replace('-', '_')}.md" for key in held}
        assert len(own) == len(held) > 10
        made = {name for name in pages if name.startswith(f"{kind}/")}
        assert made == {*own, f"{kind}/index.md"}, kind
        for key in held:
            there = name_of(kind, key, extension).removesuffix(".md")
            assert f'{there}.html#{extension.target(key)}"' in pages[f"{kind}/index.md"], key
    regulators = {approval.body.replace("-", "_") for approval in netref.CATALOG.approvals.values()}
    made = {name for name in pages if name.startswith("approvals/")}
    assert made == {*(f"approvals/{name}.md" for name in regulators), "approvals/index.md"}


def test_a_statement_says_all_that_its_record_says(
    pages: dict[str, str], extension: ModuleType
) -> None:
    catalog, escape = netref.CATALOG, extension.escape
    lookup = Lookup(catalog.drugs, catalog.regimens)
    for indication in catalog.indications.values():
        page = pages[name_of("indications", indication.id, extension)]
        said = [
            indication.text,
            catalog.bodies[indication.body].name,
            indication.direction.label,
            offer_name(catalog, indication.offer),
            str(indication.issued or "undated"),
            str(indication.strength or ""),
            indication.position or "",
            indication.line or "",
            criteria_text(indication.when, lookup),
            criteria_text(indication.unless, lookup),
        ]
        for part in said:
            assert escape(part) in page, (indication.id, part)
        for criteria in (*indication.when, *indication.unless):
            for name, wanted in wanted_dimensions(criteria):
                assert f">{escape(describe(name, wanted, lookup))}</td>" in page, (
                    indication.id,
                    name,
                )
        _, _, references = page.partition("## References")
        for cite in indication.cites:
            assert extension.target(cite.source) in references, (indication.id, cite)


def test_what_speaks_against_comes_first_on_a_statement(
    pages: dict[str, str], extension: ModuleType
) -> None:
    against = contraindicated = 0
    for indication in netref.CATALOG.indications.values():
        page = pages[name_of("indications", indication.id, extension)]
        boxes, _, _ = page.partition('<table class="docutils facts')
        if indication.direction is Direction.AGAINST:
            assert boxes.index("Advised against</p>") < boxes.index(
                extension.escape(indication.text)
            )
            against += 1
        offer = indication.offer
        drugs = [offer.based_on] if offer.based_on is not None else []
        if offer.regimen is not None:
            drugs = list(netref.CATALOG.regimens[offer.regimen].drugs)
        for drug in drugs:
            for caution in netref.CATALOG.drugs[drug].cautions:
                if caution.outcome is CautionOutcome.CONTRAINDICATED:
                    assert extension.escape(caution.reason) in boxes, (indication.id, drug)
                    contraindicated += 1
        if indication.id in netref.CATALOG.superseded:
            assert "Superseded</p>" in boxes, indication.id
    assert against > 10
    assert contraindicated > 100


def test_codes_link_to_the_page_of_their_terminology(
    pages: dict[str, str], extension: ModuleType
) -> None:
    for kind in ("drugs", "tumors"):
        for record in getattr(netref.CATALOG, kind).values():
            page = pages[name_of(kind, record.id, extension)]
            for code in record.codes:
                pattern = extension.CODE_PAGES.get(code.system)
                shown = f"<code>{extension.escape(code.value)}</code>"
                if pattern is not None:
                    shown = f'<a href="{html.escape(pattern.format(code.value))}">{shown}</a>'
                assert shown in page, (record.id, code)


def test_every_page_carries_the_intended_use(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert netref.INTENDED_USE in page, name


def test_every_record_shows_its_sources(pages: dict[str, str], extension: ModuleType) -> None:
    for drug in netref.CATALOG.drugs.values():
        name = name_of("drugs", drug.id, extension)
        parts: list[Any] = [*drug.brands, *drug.cautions, *drug.codes, *drug.adjustments]
        for fact in (drug, *parts):
            for cite in fact.cites:
                target = extension.target(cite.source)
                assert leads(pages[name], name, "sources.md", target), (drug.id, cite)


def test_a_reference_links_to_its_document_and_says_how_it_was_seen(
    pages: dict[str, str],
) -> None:
    items = re.findall(r'<li id="ref-\d+">(.*)</li>', pages["studies/netter_1.md"])
    assert items
    for item in items:
        assert re.search(r'<a href="https?://', item), item
        assert re.search(r"seen in|was not seen", item), item
        assert re.search(r"\d{4}-\d\d-\d\d\)$", item), item


def test_a_contraindication_comes_before_all_else(
    pages: dict[str, str], extension: ModuleType
) -> None:
    checked = 0
    for drug in netref.CATALOG.drugs.values():
        top, _, _ = pages[name_of("drugs", drug.id, extension)].partition("\n## ")
        hard = [c.reason for c in drug.cautions if c.outcome is CautionOutcome.CONTRAINDICATED]
        for text in (*hard, *(w.topic for w in drug.boxed_warnings)):
            assert extension.escape(text) in top, (drug.id, text)
            checked += 1
        for regimen in netref.CATALOG.regimens_with(drug):
            top, _, _ = pages[name_of("regimens", regimen.id, extension)].partition("\n## ")
            assert all(extension.escape(text) in top for text in hard), (regimen.id, drug.id)
    assert checked > 100


def test_what_was_not_seen_itself_says_so(pages: dict[str, str], extension: ModuleType) -> None:
    checked = 0
    for regimen in netref.CATALOG.regimens.values():
        page = pages[name_of("regimens", regimen.id, extension)]
        for schedule in regimen.schedules:
            head = page.partition(f"<code>{schedule.id}</code>")[2].partition("</p>")[0]
            seen = {cite.seen for cite in schedule.cites}
            assert ("copy" in head) == (Seen.DOCUMENT not in seen and Seen.COPY in seen)
            assert ("secondary report only" in head) == (seen == {Seen.SECONDARY})
            assert all(extension.escape(text) in page for text in schedule.left_open)
            checked += 1
    assert checked > 100


def test_results_show_every_interval_with_its_level(
    pages: dict[str, str], extension: ModuleType
) -> None:
    superseded = 0
    for study in netref.CATALOG.studies.values():
        page = pages[name_of("studies", study.id, extension)]
        for result in study.results:
            intervals = [e.interval for e in result.estimates if e.interval is not None]
            if result.effect is not None and result.effect.interval is not None:
                intervals.append(result.effect.interval)
            for interval in intervals:
                assert extension.escape(interval_text(interval)) in page, result.id
        old = [r for r in study.results if r.id in netref.CATALOG.superseded]
        assert page.count("superseded</strong>") == len(old), study.id
        superseded += len(old)
    assert superseded


def test_records_are_linked_both_ways(pages: dict[str, str], extension: ModuleType) -> None:
    catalog = netref.CATALOG

    def both(one: tuple[str, str], other: tuple[str, str]) -> None:
        for (kind, key), (to, aim) in ((one, other), (other, one)):
            name, there = name_of(kind, key, extension), name_of(to, aim, extension)
            assert leads(pages[name], name, there, extension.target(aim)), (key, aim)

    for indication in catalog.indications.values():
        said = ("indications", indication.id)
        if indication.offer.regimen is not None:
            both(said, ("regimens", indication.offer.regimen))
            for part in catalog.regimens[indication.offer.regimen].drugs:
                page, there = name_of("drugs", part, extension), name_of(*said, extension)
                assert leads(pages[page], page, there, extension.target(indication.id)), part
        if indication.offer.based_on is not None:
            both(said, ("drugs", indication.offer.based_on))
        if indication.offer.drug_class is not None:
            for member in catalog.drugs.values():
                if member.is_a(indication.offer.drug_class):
                    both(said, ("drugs", member.id))
        for criteria in indication.when:
            for named in criteria.syndromes or ():
                if named in catalog.syndromes:
                    both(said, ("syndromes", named))
        there = name_of("bodies", indication.body, extension)
        assert leads(
            pages[name_of(*said, extension)],
            name_of(*said, extension),
            there,
            extension.target(indication.body),
        )
        listed = f"{extension.target(indication.body)}-states"
        assert leads(pages[there], there, "indications/index.md", listed), indication.body
    for study in catalog.studies.values():
        for arm in study.arms:
            if arm.regimen is not None:
                both(("studies", study.id), ("regimens", arm.regimen))
    for regimen in catalog.regimens.values():
        for drug in regimen.drugs:
            both(("regimens", regimen.id), ("drugs", drug))
    for approval in catalog.approvals.values():
        for drug in (approval.drug, *approval.partners):
            both(("approvals", approval.id), ("drugs", drug))
    for syndrome in catalog.syndromes.values():
        for tumor in syndrome.tumors:
            both(("syndromes", syndrome.id), ("tumors", tumor))
        for measure in syndrome.measures:
            if measure.drug is not None:
                page = name_of("drugs", measure.drug, extension)
                there = name_of("syndromes", syndrome.id, extension)
                assert leads(pages[page], page, there, extension.target(measure.id))


def test_every_record_says_where_it_is_written(extension: ModuleType) -> None:
    places = extension.find()
    for kind, cls in KINDS.items():
        for key in getattr(netref.CATALOG, kind):
            place = places[key]
            package = Path(netref.__file__).parent
            file = package / Path(place.path).relative_to("src/netref")
            line = file.read_text(encoding="utf-8").splitlines()[place.line - 1]
            assert f"{cls.__name__}(" in line, (key, place.path, place.line)


def test_with_a_repository_the_places_are_links(extension: ModuleType) -> None:
    writer = extension.Writer(netref.CATALOG, "https://example.org/files")
    place = writer.places["everolimus"]
    assert f'href="https://example.org/files/{place.path}#L{place.line}"' in writer.edit(
        "everolimus"
    )
    first = place.fields["brands"][0]
    assert f"#L{first}" in writer.edit("everolimus", "brands", 0)
    assert first != place.line


def test_links_inside_the_catalog_lead_somewhere(pages: dict[str, str]) -> None:
    known = {name.removesuffix(".md") + ".html": anchors(page) for name, page in pages.items()}
    checked = 0
    for name, page in pages.items():
        for link in links(page):
            path, _, aim = link.partition("#")
            folder = posixpath.dirname(name)
            there = posixpath.normpath(posixpath.join(folder, path)) if path else None
            there = there or name.removesuffix(".md") + ".html"
            assert there in known, (name, link)
            assert not aim or aim in known[there], (name, link)
            checked += 1
    assert checked > 10_000


def test_no_name_of_a_place_is_given_twice(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        held = re.findall(r'^\((.+)\)=$|\bid="([^"]+)"', page, re.MULTILINE)
        names = [a or b for a, b in held]
        assert len(names) == len(set(names)), name


def test_no_page_shows_a_bare_repr(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert not re.search(r"\b(Criteria|Interval|Amount|Cite|Dose)\(", page), name
        assert " object at 0x" not in page, name
        assert not re.search(r">None<|\bNone,", page), name


class Balance(HTMLParser):
    """Refuses tags that are not closed, and anything that would be loaded or run."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "img", "iframe", "link", "style"), tag
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_tables_are_whole_html_that_loads_nothing(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        for block in re.findall(r"^```\{raw\} html\n(.*?)\n```$", page, re.DOTALL | re.MULTILINE):
            parser = Balance()
            parser.feed(block)
            parser.close()
            assert parser.open == [], name


def test_every_page_of_the_docs_is_reached_from_the_first() -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    reference = (DOCS / "reference" / "index.md").read_text(encoding="utf-8")
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).with_suffix("").as_posix()
        if name.partition("/")[0] in ("_build", "catalog") or name == "index":
            continue
        own = name.startswith("reference/") and name != "reference/index"
        entry = re.escape(name.removeprefix("reference/") if own else name)
        listed = rf"^{entry}(\.md)?$|\({entry}\.md"
        assert re.search(listed, reference if own else index, re.MULTILINE), name


def test_disagreements_stand_on_one_page(pages: dict[str, str], extension: ModuleType) -> None:
    page = pages["disagreements.md"]
    for syndrome in netref.CATALOG.syndromes.values():
        for disagreement in syndrome.disagreements:
            for text in (disagreement.topic, *(side.says for side in disagreement.positions)):
                assert extension.escape(text) in page, (syndrome.id, text)
    for replaced in netref.CATALOG.superseded:
        if replaced in netref.CATALOG.indications:
            there = name_of("indications", replaced, extension)
            assert leads(page, "disagreements.md", there, extension.target(replaced))


@pytest.mark.skipif(not SITE.is_dir(), reason="the documentation was not built")
def test_the_built_site_loads_nothing_from_elsewhere() -> None:
    loads = re.compile(
        r"<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc=[\"']?(?:https?:)?//"
        r"|<link\b[^>]*\brel=[\"'](?:stylesheet|preload|icon|modulepreload)[\"'][^>]*"
        r"href=[\"']?(?:https?:)?//"
    )
    built = list(SITE.rglob("*.html"))
    assert built
    for page in built:
        assert not loads.search(page.read_text(encoding="utf-8")), page
    for sheet in SITE.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"(@import|url\()\s*[\"']?(https?:)?//", text), sheet
