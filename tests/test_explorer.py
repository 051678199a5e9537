"""The explorer, in a browser: it answers as the library does, and asks nobody else.

It needs the documentation as ``nox -s docs`` builds it, and a Chromium; NETREF_EXPLORER=1
makes their absence a failure.
"""

import functools
import http.server
import importlib.util
import json
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlencode, urlsplit
from xml.etree import ElementTree as ET

import pytest

import netref
from netref import Case, Extent, Grade, Histology, Interval, Listing, Region, Site, SstrStatus
from netref.charts import management_path, schedule_calendar
from netref.model import (
    Answer,
    CautionOutcome,
    Differentiation,
    MeasurePhase,
    RegimenId,
    SyndromeId,
)

ROOT = Path(__file__).resolve().parent.parent
SITE = Path(os.environ.get("NETREF_SITE", ROOT / "docs" / "_build" / "html"))
GROUPS = (
    "contraindicated",
    "advised_against",
    "stated",
    "undecided",
    "described",
    "not_established",
)
#: What is typed, and the same said to the library.
CASES: tuple[tuple[dict[str, str], Case], ...] = (
    ({}, Case()),
    ({"site": "pancreas"}, Case(site=Site.PANCREAS)),
    ({"histology": "nec"}, Case(histology=Histology.NEC)),
    ({"ki67_percent": "35"}, Case(ki67_percent=35)),
    ({"ki67_percent": "<3"}, Case(ki67_percent=Interval(None, 3, high_open=True))),
    ({"ki67_percent": "3-20"}, Case(ki67_percent=Interval(3, 20))),
    ({"grade": "G1,G2"}, Case(grade=(Grade.G1, Grade.G2))),
    ({"sstr": "positive"}, Case(sstr=SstrStatus.POSITIVE)),
    ({"sstr": "negative"}, Case(sstr=SstrStatus.NEGATIVE)),
    ({"extent": "metastatic"}, Case(extent=Extent.METASTATIC)),
    ({"line": "1"}, Case(line=1)),
    ({"line": "2"}, Case(line=2)),
    ({"syndromes": "none"}, Case(syndromes=Listing((), complete=True))),
    ({"syndromes": "insulinoma"}, Case(syndromes=Listing((SyndromeId("insulinoma"),)))),
    (
        {"syndromes": "carcinoid-syndrome", "site": "ileum"},
        Case(syndromes=Listing((SyndromeId("carcinoid-syndrome"),)), site=Site.ILEUM),
    ),
    (
        {"site": "pancreas", "histology": "net", "grade": "G2", "extent": "metastatic"},
        Case(
            site=Site.PANCREAS,
            histology=Histology.NET,
            grade=Grade.G2,
            extent=Extent.METASTATIC,
        ),
    ),
    (
        {
            "site": "pancreas",
            "histology": "net",
            "grade": "G3",
            "extent": "metastatic",
            "sstr": "positive",
            "line": "1",
        },
        Case(
            site=Site.PANCREAS,
            histology=Histology.NET,
            grade=Grade.G3,
            extent=Extent.METASTATIC,
            sstr=SstrStatus.POSITIVE,
            line=1,
        ),
    ),
    (
        {"site": "lung", "differentiation": "well", "extent": "metastatic"},
        Case(site=Site.LUNG, differentiation=Differentiation.WELL, extent=Extent.METASTATIC),
    ),
    ({"pregnancy": "pregnant"}, Case().refine(pregnancy=netref.Pregnancy("pregnant"))),
    ({"site": "stomach", "region": "US"}, Case(site=Site.STOMACH)),
    ({"site": "pancreas", "region": "EU", "date": "2020-01-01"}, Case(site=Site.PANCREAS)),
    ({"date": "2015-06-30", "histology": "net"}, Case(histology=Histology.NET)),
)


def expected(asked: dict[str, str], case: Case) -> dict[str, Any]:
    """Offers of each group, and for each of its statements whether it applies."""
    catalog = netref.CATALOG
    if "date" in asked:
        catalog = catalog.as_of(asked["date"])
    if "region" in asked:
        catalog = catalog.only(regions=[Region(asked["region"])])
    answer = catalog.options(case)
    return {
        group: {
            option.offer.key: {s.indication: s.answer.label for s in option.statements}
            for option in getattr(answer, group)
        }
        for group in GROUPS
        if getattr(answer, group)
    }


@pytest.fixture(scope="module")
def glue() -> ModuleType:
    path = ROOT / "docs" / "_static" / "explorer" / "explorer.py"
    spec = importlib.util.spec_from_file_location("explorer_glue", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("asked", "case"), CASES, ids=map(str, range(len(CASES))))
def test_what_the_page_asks_is_what_the_library_answers(
    glue: ModuleType, asked: dict[str, str], case: Case
) -> None:
    answer = json.loads(glue.ask(json.dumps(asked)))
    found = {
        group: {o["key"]: {s["id"]: s["answer"] for s in o["statements"]} for o in options}
        for group, options in answer["groups"].items()
        if options
    }
    assert found == expected(asked, case)
    assert [q["name"] for q in answer["questions"]] == [
        q.dimension for q in _catalog(asked).options(case).questions
    ]


def _catalog(asked: dict[str, str]) -> netref.Catalog:
    catalog = netref.CATALOG
    if "date" in asked:
        catalog = catalog.as_of(asked["date"])
    return catalog.only(regions=[Region(asked["region"])]) if "region" in asked else catalog


@pytest.mark.parametrize(
    ("asked", "field", "said"),
    [
        ({"ki67_percent": "many"}, "ki67_percent", "expected a number"),
        ({"site": "pancreas", "ki67_percent": "120"}, "", "outside 0 to 100"),
        ({"date": "soon"}, "date", "expected a day"),
        ({"region": "Mars"}, "region", "Mars"),
        ({"syndromes": "insulinomma"}, "syndromes", "Did you mean"),
    ],
)
def test_what_cannot_be_read_is_said_of_its_field(
    glue: ModuleType, asked: dict[str, str], field: str, said: str
) -> None:
    answer = json.loads(glue.ask(json.dumps(asked)))
    assert answer["field"] == field
    assert said in answer["error"]


def test_every_statement_of_an_answer_has_a_source(glue: ModuleType) -> None:
    answer = json.loads(glue.ask('{"site": "pancreas"}'))
    for options in answer["groups"].values():
        for option in options:
            assert all(s["sources"] for s in option["statements"]), option["key"]


#: Cases with a syndrome, as typed and as said to the library.
MANAGED: tuple[tuple[dict[str, str], str, Case], ...] = tuple(
    (
        {"syndromes": key, **asked},
        key,
        case.refine(syndromes=Listing((SyndromeId(key),))),
    )
    for key in netref.CATALOG.syndromes
    for asked, case in (
        ({}, Case()),
        ({"pregnancy": "pregnant"}, Case().refine(pregnancy=netref.Pregnancy("pregnant"))),
    )
)


def managed(syndrome: str, case: Case) -> dict[str, str]:
    """Measures in the order of acting, and for each whether it applies."""
    answer = netref.CATALOG.manage(syndrome, case)
    groups = (answer.included, answer.undecided)
    urgent = [m for g in groups for m in g if m.measure.phase is MeasurePhase.EMERGENCY]
    later = [m for g in groups for m in g if m.measure.phase is not MeasurePhase.EMERGENCY]
    return {m.measure.id: m.answer.label for m in (*urgent, *later, *answer.excluded)}


@pytest.mark.parametrize(("asked", "syndrome", "case"), MANAGED, ids=map(str, range(len(MANAGED))))
def test_a_syndrome_brings_its_management(
    glue: ModuleType, asked: dict[str, str], syndrome: str, case: Case
) -> None:
    (shown,) = json.loads(glue.ask(json.dumps(asked)))["management"]
    found = [m for part in shown["parts"] for m in part["measures"]]
    assert {m["id"]: m["answer"] for m in found} == managed(syndrome, case)
    assert [m["id"] for m in found] == list(managed(syndrome, case))
    answer = netref.CATALOG.manage(syndrome, case)
    assert bool(shown["contraindicated"]) == bool(answer.contraindicated)
    assert len(shown["disagreements"]) == len(answer.disagreements)
    for each in answer.contraindicated:
        assert any(each.measure.name in text for text in shown["contraindicated"])
        for caution in each.cautions:
            if caution.answer is Answer.YES and is_hard(caution.caution):
                assert any(caution.caution.reason in t for t in shown["contraindicated"])
    assert all(m["sources"] and m["why"] for m in found)


def is_hard(said: Any) -> bool:
    return bool(said.outcome is CautionOutcome.CONTRAINDICATED)


def test_without_a_syndrome_there_is_no_management(glue: ModuleType) -> None:
    for asked in ("{}", '{"syndromes": "none"}'):
        assert json.loads(glue.ask(asked))["management"] == []


def test_a_contraindicated_option_says_why_above_its_fold(glue: ModuleType) -> None:
    checked, interacts = 0, False
    for asked in (
        {"pregnancy": "pregnant"},
        {"current_drugs": "ketoconazole"},
        {"syndromes": "insulinoma", "lactating": "yes"},
    ):
        answer = json.loads(glue.ask(json.dumps(asked)))
        assert "error" not in answer, answer
        for option in answer["groups"]["contraindicated"]:
            assert option["contraindications"], (asked, option["key"])
            checked += 1
            interacts |= any("with irinotecan" in text for text in option["contraindications"])
    assert interacts
    assert checked > 10


def test_every_regimen_unfolds_the_calendars_of_its_schedules(glue: ModuleType) -> None:
    answer = json.loads(glue.ask('{"site": "pancreas"}'))
    drawn = 0
    for options in answer["groups"].values():
        for option in options:
            kind, _, key = option["key"].partition(":")
            regimen = netref.CATALOG.regimens.get(RegimenId(key)) if kind == "regimen" else None
            of_regimen = regimen.schedules if regimen is not None else ()
            assert [key for key, _ in option["schedules"]] == [s.id for s in of_regimen]
            for schedule in of_regimen:
                shown = json.loads(glue.calendar(schedule.id))["svg"]
                assert shown == schedule_calendar(schedule)
                drawn += 1
    assert drawn > 10


# --- in the browser -------------------------------------------------------------------------


def missing() -> str | None:
    """Why the page cannot be looked at here."""
    if sys.platform != "linux":
        return "the browser is driven through pipes as on Linux"
    from tests.chromium import executable

    if executable() is None:
        return "no Chromium was found"
    if not (SITE / "_static" / "explorer" / "wheels.json").is_file():
        return f"the documentation with its explorer was not built in {SITE}; see nox -s docs"
    return None


@pytest.fixture(scope="module")
def needed() -> None:
    reason = missing()
    if reason is not None:
        if os.environ.get("NETREF_EXPLORER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as any static host does."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base's name
        """Say nothing."""


def served(folder: Path) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def address(needed: None) -> Iterator[str]:
    yield from served(SITE)


@pytest.fixture(scope="module")
def page(address: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from tests.chromium import browser

    with browser(tmp_path_factory.mktemp("profile")) as opened:
        opened.size(1300, 1000)
        opened.open(f"{address}explorer/index.html")
        opened.wait(STATE.format("answered"))
        yield opened


STATE = "document.getElementById('app')?.dataset.state === '{}'"
SHOWN = """Object.fromEntries([...document.querySelectorAll('#app [data-group]')].map(g => [
  g.dataset.group,
  Object.fromEntries([...g.querySelectorAll('[data-offer]')].map(o => [
    o.dataset.offer,
    Object.fromEntries([...o.querySelectorAll('[data-indication]')].map(
      s => [s.dataset.indication, s.dataset.applies]))]))]))"""


def enter(page: Any, asked: dict[str, str]) -> None:
    before = int(page.run("document.getElementById('app').dataset.answer || 0"))
    page.run(f"location.hash = '#{urlencode({**asked, 'n': str(before)})}'")
    answered(page, before)


def answered(page: Any, before: int) -> None:
    page.wait(
        f"+document.getElementById('app').dataset.answer > {before} && " + STATE.format("answered")
    )


def test_the_page_answers_as_the_library_does(page: Any) -> None:
    assert len(CASES) >= 20
    for asked, case in CASES:
        enter(page, asked)
        assert page.run(SHOWN) == expected(asked, case), asked


def test_typing_updates_the_answer_and_the_address(page: Any) -> None:
    enter(page, {})
    page.run("document.getElementById('field-ki67_percent').focus()")
    for digit in "35":
        page.press(digit, ord(digit), digit)
    page.wait("location.hash === '#ki67_percent=35' && " + STATE.format("answered"))
    assert page.run(SHOWN) == expected({}, Case(ki67_percent=35))


def test_bad_input_is_said_beside_its_field(page: Any) -> None:
    page.run("location.hash = '#ki67_percent=many'")
    page.wait(STATE.format("refused"))
    said = page.run("document.getElementById('field-ki67_percent-problem').textContent")
    assert "expected a number" in said
    assert page.run("document.getElementById('field-ki67_percent').ariaInvalid") == "true"


def test_the_keyboard_reaches_the_fields_and_unfolds_an_answer(page: Any) -> None:
    enter(page, {"site": "pancreas"})
    page.run("document.getElementById('field-site').focus()")
    page.press("Tab", 9)
    assert page.run("document.activeElement.id") == "field-histology"
    page.run("document.querySelector('#app [data-offer] summary').focus()")
    page.press("Enter", 13, "\r")
    assert page.run("document.activeElement.parentElement.open") is True


def test_a_question_adds_its_field(page: Any) -> None:
    enter(page, {"site": "pancreas"})
    page.run("[...document.querySelectorAll('#app .questions button')].forEach(b => b.click())")
    assert page.run("document.activeElement.id").startswith("field-")


#: What is read aloud and seen of the pictures on the page.
PICTURES = """[...document.querySelectorAll('#app .picture svg')].map(s => [
  s.getAttribute('role'),
  s.getAttribute('aria-labelledby').split(' ').map(i => document.getElementById(i).textContent)])"""


def said(svg: str) -> list[Any]:
    root = ET.fromstring(svg)  # noqa: S314  # our own drawing
    space = "{http://www.w3.org/2000/svg}"
    return ["img", [root.findtext(f"{space}title"), root.findtext(f"{space}desc")]]


CAPTEM = {"site": "pancreas", "histology": "net", "extent": "metastatic", "grade": "G2"}


def test_a_calendar_is_drawn_when_it_is_unfolded(page: Any) -> None:
    enter(page, CAPTEM)
    assert page.run(PICTURES) == []
    offer = next(r.id for r in netref.CATALOG.regimens.values() if offered(page, r.id))
    schedule = netref.CATALOG.regimens[offer].schedules[0]
    option = f"[data-offer='regimen:{offer}']"
    page.run(f'document.querySelector("{option} > summary").focus()')
    page.press("Enter", 13, "\r")
    inner = f"document.querySelector(\"{option} [id$='{schedule.id}'] > summary\")"
    page.run(f"{inner}.focus()")
    page.press("Enter", 13, "\r")
    page.wait("document.querySelector('#app .picture svg') !== null")
    assert page.run(PICTURES) == [said(schedule_calendar(schedule))]
    # The keyboard scrolls what is wider than the screen.
    page.press("Tab", 9)
    assert page.run("document.activeElement.className") == "picture"
    assert page.complaints == []


def offered(page: Any, regimen: str) -> bool:
    """Whether a regimen with a schedule is on the page."""
    there = page.run(f"document.querySelector(\"[data-offer='regimen:{regimen}']\") !== null")
    return bool(there and netref.CATALOG.regimens[RegimenId(regimen)].schedules)


MEASURES = """Object.fromEntries([...document.querySelectorAll(
  '#app [data-syndrome] [data-measure]')].map(m => [m.dataset.measure, m.dataset.applies]))"""


def test_a_syndrome_shows_its_management_and_its_path(page: Any) -> None:
    asked, key, case = next(m for m in MANAGED if m[1] == "catecholamine-excess")
    enter(page, asked)
    assert page.run(MEASURES) == managed(key, case)
    page.run("document.querySelector('#app [data-syndrome] details > summary').focus()")
    page.press("Enter", 13, "\r")
    page.wait("document.querySelector('#app .picture svg') !== null")
    assert page.run(PICTURES) == [said(management_path(netref.CATALOG.manage(key, case)))]


def test_what_speaks_against_is_first_and_under_no_fold(page: Any) -> None:
    for asked, selector in (
        ({"syndromes": "catecholamine-excess"}, ".contraindication"),
        ({"pregnancy": "pregnant"}, ".contraindication"),
        ({"site": "ileum", "histology": "net"}, "[data-group=advised_against] > details > summary"),
    ):
        enter(page, asked)
        first = page.run("document.querySelector('#explorer-answer section').className")
        assert "contraindicated" in first or "advised_against" in first, asked
        assert page.run(f"document.querySelectorAll('#app {selector}').length") > 0, asked
        hidden = page.run(
            f"[...document.querySelectorAll('#app {selector}')].filter(e => "
            "!e.checkVisibility() || (e.closest('details') && !e.closest('summary'))).length"
        )
        assert hidden == 0, asked


def test_a_link_restores_the_case_and_what_was_unfolded(page: Any, address: str) -> None:
    asked = {**CAPTEM, "syndromes": "insulinoma", "date": "2026-01-31", "region": "EU"}
    enter(page, asked)
    page.run("document.querySelector('#app [data-syndrome] details > summary').click()")
    page.run("document.querySelector('#app [data-offer] summary').click()")
    page.wait("document.querySelector('#app .picture svg') !== null")
    seen = "document.getElementById('explorer-answer').innerText"
    opened = "[...document.querySelectorAll('#app details[open]')].map(d => d.id)"
    before, unfolded, link = page.run(seen), page.run(opened), page.run("location.href")
    assert len(unfolded) == 2
    page.open("about:blank")
    page.wait("location.href === 'about:blank'")
    page.open(link)
    page.wait(STATE.format("answered"))
    page.wait("document.querySelector('#app .picture svg') !== null")
    assert page.run(opened) == unfolded
    assert page.run(seen) == before
    values = """Object.fromEntries([...document.querySelectorAll('#explorer-form [name]')]
      .filter(c => c.value).map(c => [c.name, c.value]))"""
    assert page.run(values) == asked


def test_the_page_fits_a_phone(page: Any) -> None:
    page.size(390, 844)
    try:
        enter(page, {"site": "pancreas", "grade": "G2", "syndromes": "insulinoma"})
        page.run("document.querySelectorAll('#app details').forEach(d => { d.open = true; })")
        page.wait(
            "[...document.querySelectorAll('#app .picture')].every(p => p.querySelector('svg'))"
        )
        assert page.run("document.querySelectorAll('#app .picture svg').length") > 10
        assert page.run("document.documentElement.scrollWidth") <= 390
        twice = """[...document.querySelectorAll('[id]')].map(e => e.id)
          .filter((id, place, all) => all.indexOf(id) !== place)"""
        assert page.run(twice) == []
    finally:
        page.size(1300, 1000)


def test_no_other_host_was_asked_and_nothing_was_complained_about(page: Any, address: str) -> None:
    enter(page, {"site": "rectum"})
    assert any(url.endswith("pyodide.asm.wasm") for url in page.requests)
    own = urlsplit(address).netloc
    foreign = [
        url
        for url in page.requests
        if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url).netloc != own
    ]
    assert foreign == []
    assert page.complaints == []


def test_no_name_of_an_element_is_given_twice(page: Any) -> None:
    twice = """[...document.querySelectorAll('[id]')].map(e => e.id)
      .filter((id, place, all) => all.indexOf(id) !== place)"""
    enter(page, {"site": "pancreas"})
    assert page.run(twice) == []


def test_once_loaded_it_works_offline(page: Any) -> None:
    before = len(page.requests)
    page.offline()
    enter(page, {"site": "appendix"})
    assert page.run(SHOWN) == expected({}, Case(site=Site.APPENDIX))
    assert page.requests[before:] == []


def test_a_failed_load_says_so(needed: None, tmp_path: Path) -> None:
    from tests.chromium import browser

    site = tmp_path / "site"
    for name in ("explorer", "_static"):
        ignore = shutil.ignore_patterns("pyodide", "wheels.json")
        shutil.copytree(SITE / name, site / name, ignore=ignore)
    for at in served(site):
        with browser(tmp_path / "profile") as page:
            page.open(f"{at}explorer/index.html")
            page.wait(STATE.format("failed"))
            said = page.run("document.getElementById('explorer-status').innerText")
            assert "could not be loaded" in said
            assert "netref options" in said
