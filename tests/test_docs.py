"""The catalog pages of the documentation."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import netref
from netref.catalog import KINDS

EXTENSION = Path(__file__).resolve().parent.parent / "docs" / "_ext" / "netref_catalog.py"


@pytest.fixture(scope="module")
def extension() -> ModuleType:
    spec = importlib.util.spec_from_file_location("netref_catalog", EXTENSION)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(extension: ModuleType) -> dict[str, str]:
    made: dict[str, str] = extension.pages(netref.CATALOG)
    return made


def test_every_record_is_on_a_page(pages: dict[str, str], extension: ModuleType) -> None:
    for kind in KINDS:
        for key in getattr(netref.CATALOG, kind):
            name = f"{kind}/{key.replace('-', '_')}.md" if kind in extension.PAGED else f"{kind}.md"
            assert f"({extension.target(key)})=" in pages[name]


def test_every_page_of_facts_carries_the_intended_use(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        if not name.endswith("/index.md"):
            assert netref.INTENDED_USE in page, name


def test_every_record_shows_its_sources(pages: dict[str, str], extension: ModuleType) -> None:
    for drug in netref.CATALOG.drugs.values():
        page = pages[f"drugs/{drug.id.replace('-', '_')}.md"]
        for cite in (*drug.cites, *(c for brand in drug.brands for c in brand.cites)):
            assert f"](#{extension.target(cite.source)})" in page


def test_links_inside_the_catalog_lead_somewhere(pages: dict[str, str]) -> None:
    targets = {t for page in pages.values() for t in re.findall(r"^\((.+)\)=$", page, re.MULTILINE)}
    for name, page in pages.items():
        for link in re.findall(r"\]\(#([^)]+)\)", page):
            assert link in targets, (name, link)


def test_no_page_shows_a_bare_repr(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert not re.search(r"\b(Criteria|Interval|Amount|Cite|Dose)\(", page), name
        assert " object at 0x" not in page, name
