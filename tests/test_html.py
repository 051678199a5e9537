"""Records in notebooks: whole, balanced, escaped, small, and without any script."""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Protocol

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import netref
from netref import CATALOG, html
from netref.catalog import KINDS, Catalog, Table
from netref.concording import concordance
from netref.model import (
    INTENDED_USE,
    Amount,
    BoxedWarningNotice,
    Brand,
    Case,
    Caution,
    CautionOutcome,
    Dose,
    DrugId,
    Finding,
    Interaction,
    InteractionAnswer,
    Mention,
    Offer,
    Region,
    Site,
    SourceId,
    StudyId,
    Unit,
)
from tests import small

TABLES = (*KINDS, "schedules", "results", "measures")
#: Elements of HTML and, in the picture of a schedule, of SVG.
HTML = {"div", "style", "p", "b", "small", "table", "tr", "td", "th", "a", "ul", "li",
        "details", "summary"}  # fmt: skip
SVG = {"svg", "title", "desc", "style", "rect", "text", "line", "polygon", "circle"}


class Page(HTMLParser):
    """Reads HTML and keeps what it says and where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.handle_startendtag(tag, attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if "svg" not in self.open:
            self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


class Shown(Protocol):
    """Something that a notebook shows."""

    def _repr_html_(self) -> str: ...


def page(shown: Shown, most: int = 100_000) -> Page:
    text = shown._repr_html_()
    assert len(text) < most
    assert "<script" not in text.casefold()
    read = Page(text)
    assert read.seen <= HTML | SVG
    assert read.attributes <= {"class", "href"}
    assert all(link.startswith(("https://", "http://")) for link in read.links)
    assert INTENDED_USE in read.text
    return read


@pytest.mark.parametrize("kind", TABLES)
def test_every_record_of_the_catalog_is_shown(kind: str) -> None:
    for record in getattr(CATALOG, kind).values():
        read = page(record)
        assert type(record).__name__ in read.text
        assert str(record.id) in read.text


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_shows_its_first_records_and_counts_all(kind: str) -> None:
    table = getattr(CATALOG, kind)
    read = page(table, most=40_000)
    assert f"{kind}: {len(table)} records" in read.text
    shown = [key for key in table if f" {key} " in f" {' '.join(read.words)} "]
    assert list(table)[: html.MOST] == shown[: html.MOST]
    more = len(table) - html.MOST
    assert (f"and {more} more" in read.text) is (more > 0)


def test_an_empty_table_says_so() -> None:
    empty: Table[DrugId, netref.Drug] = Table("drugs")
    assert "drugs: 0 records" in page(empty).text


def test_a_catalog_counts_its_records_and_names_its_filters() -> None:
    text = page(small.CATALOG).text
    assert "Catalog small" in text
    assert "overrides" not in text
    filtered = small.CATALOG.as_of("2024-01-01").only(
        regions=[Region.US], bodies=[small.SOCIETY]
    ).with_records(small.FICTIMIDE, name="ward")  # fmt: skip
    text = page(filtered).text
    for said in ("as of2024-01-01", "regionsUS", "bodiestest-society", "overrides1"):
        assert said in text


ANSWERS: list[Any] = [
    CATALOG.options(Case(site=Site.PANCREAS), include_no=True),
    CATALOG.manage("carcinoid syndrome"),
    small.CATALOG.options(Case(site=Site.PANCREAS), include_no=True),
    small.CATALOG.manage("testinoma"),
    CATALOG.provenance,
    CATALOG.parse_diagnosis("pancreatic NET"),
    CATALOG.suggest("temozolamide")[0],
    next(iter(netref.timeline(small.FIXED))),
    netref.grade(site=Site.PANCREAS, ki67_percent=30),
]


@pytest.mark.parametrize("answer", ANSWERS, ids=range(len(ANSWERS)))
def test_every_answer_is_shown(answer: Any) -> None:
    page(answer)


def test_contraindications_come_first_and_none_is_cut() -> None:
    soft = Caution(outcome=CautionOutcome.CAUTION, reason="soft", cites=small.CITES)
    hard = Caution(
        outcome=CautionOutcome.CONTRAINDICATED, reason="hard", region=Region.US, cites=small.CITES
    )
    drug = evolve(small.FICTIMIDE, cautions=(*[soft] * 50, *[hard] * 30), boxed_warnings=())
    text = page(drug).text
    assert text.count("CONTRAINDICATED (US): hard") == 30
    assert text.count("caution: soft") == html.MOST
    assert "and 30 more" in text
    assert text.index("CONTRAINDICATED") < text.index("caution: soft")
    assert text.index("CONTRAINDICATED") < text.index("mechanism")


def test_a_contraindication_is_shown_with_an_option_and_with_a_measure() -> None:
    contraindicated = [
        option
        for option in small.CATALOG.options(Case(site=Site.PANCREAS)).stated
        if any(c.caution.outcome is CautionOutcome.CONTRAINDICATED for c in option.cautions)
    ]
    assert contraindicated
    assert "CONTRAINDICATED" in page(small.CATALOG.options(Case(site=Site.PANCREAS))).text
    assert "CONTRAINDICATED" in page(small.CATALOG.manage("testinoma")).text


@pytest.mark.parametrize("outcome", CautionOutcome)
def test_interactions_and_boxed_warnings_are_shown_with_options_and_measures(
    outcome: CautionOutcome,
) -> None:
    stated = Interaction(
        outcome=outcome, reason="made-up clash", drug=small.CALMAZEPINE.id, cites=small.CITES
    )
    met = (InteractionAnswer(on=small.FICTIMIDE.id, other=small.CALMAZEPINE.id,
                             interaction=stated),)  # fmt: skip
    boxed = BoxedWarningNotice(on=small.FICTIMIDE.id, warning=small.FICTIMIDE.boxed_warnings[0])
    managed = small.CATALOG.manage("testinoma")
    measure = evolve(managed.included[0], interactions=met, boxed_warnings=(boxed,))
    options = small.CATALOG.options(Case(site=Site.PANCREAS))
    option = evolve(options.stated[0], interactions=met)
    hard = outcome is CautionOutcome.CONTRAINDICATED
    said = outcome.label.upper() if hard else outcome.label
    for text in (
        page(evolve(managed, included=(measure,))).text,
        page(evolve(options, stated=(option,))).text,
    ):
        assert f"{said}: fictimide with calmazepine: made-up clash" in text
    text = page(evolve(managed, included=(measure,))).text
    assert f"boxed warning: fictimide (US): {boxed.warning.topic}" in text


def test_citations_are_short_links() -> None:
    read = page(CATALOG.regimens[netref.RegimenId("captem")])
    assert any(link.startswith("https://doi.org/10.") for link in read.links)
    bare = evolve(small.PAPER, doi=None, pmid=None, pmcid=None, nct=None, url=None)
    assert page(Table("sources", [bare])).links == []
    for source, link in (
        (evolve(bare, doi="10.1/a<b>"), "https://doi.org/10.1/a%3Cb%3E"),
        (evolve(bare, pmid="123"), "https://pubmed.ncbi.nlm.nih.gov/123/"),
        (evolve(bare, pmcid="PMC1"), "https://pmc.ncbi.nlm.nih.gov/articles/PMC1/"),
        (evolve(bare, nct="NCT1"), "https://clinicaltrials.gov/study/NCT1"),
        (evolve(bare, url="https://example.org/a?b=1&c=2"), "https://example.org/a?b=1&c=2"),
    ):
        assert page(source).links == [link]
        assert page(Table("sources", [source])).links == [link]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//x", " http://x"])
def test_only_an_address_of_the_web_becomes_a_link(address: str) -> None:
    read = page(evolve(small.PAPER, doi=None, pmid=None, url=address))
    assert read.links == []
    assert address.strip() in read.text


hostile = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            '"><img src=x onerror=alert(1)>',
            "</td></table></div>",
            "&lt;b&gt; &amp; &#60;",
            "<!-- ",
            "]]>",
            "</style><style>*{display:none}",
            "\x00\x1b[31m\ud800\u202e",
            "a" * 5000,
        ]
    ),
)


def words(text: str) -> str:
    """A text as it should be read on a page: on one line, printable, and not too long."""
    said = "".join(
        c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split())
    )
    return said if len(said) <= 400 else said[:397] + "..."


@given(hostile, hostile)
def test_whatever_a_record_says_is_text(name: str, address: str) -> None:
    drug = evolve(
        small.FICTIMIDE,
        name=name,
        mechanism=name,
        names=(name, address),
        brands=(Brand(name, Region.US, cites=small.CITES),),
        cautions=(Caution(outcome=CautionOutcome.CAUTION, reason=name, cites=small.CITES),),
    )
    read = page(drug)
    assert words(words(name)) in read.text
    source = evolve(small.PAPER, title=name, url=address, doi=address, pmid=name, nct=name)
    assert read.seen <= HTML
    assert words(words(name)) in page(source).text
    table: Table[SourceId, netref.Source] = Table("sources", [source])
    assert page(table).seen <= HTML


def test_a_schedule_is_shown_with_its_calendar() -> None:
    schedule = CATALOG.schedules["captem-e2211"]
    svg = schedule._repr_svg_()
    assert svg is not None
    assert svg.startswith("<svg")
    assert "svg" in page(schedule).seen


def test_a_schedule_of_unknown_drugs_has_no_picture_and_is_shown_all_the_same() -> None:
    assert small.FIXED._repr_svg_() is None
    read = page(small.FIXED)
    assert "svg" not in read.seen
    assert "fictimide" in read.text


def test_a_dose_of_a_known_drug_is_a_sentence() -> None:
    dose = Dose(drug=DrugId("temozolomide"), amount=Amount(200, Unit.MG_PER_M2), days=(1, 2, 3))
    phase = netref.Phase(name="p", doses=(dose,))
    assert "temozolomide, 200 mg/m2, route not stated, days 1-3" in page(phase).text


def test_a_record_without_a_name_is_told_by_its_first_fields() -> None:
    assert "Finding" in page(Finding(dimension="site", wanted="a", found="b",
                                     answer=netref.Answer.YES)).text  # fmt: skip
    assert "Mention" in page(Mention(start=0, end=3, text="abc", kind="drugs", id="abc")).text
    assert "Offer regimen:x" in page(Offer(regimen=netref.RegimenId("x"))).text
    # Neither a bare yes or no nor the line on intended use is what an answer is called.
    evidence = netref.evidence_for("CAPTEM", Case())[0]
    assert f"Evidence {evidence.study}, {evidence.answer.label}" in page(evidence).text
    found = concordance(CATALOG, Case(), "everolimus")
    assert page(found).text.count(netref.INTENDED_USE) == 1


def test_long_lists_are_cut() -> None:
    drug = evolve(small.FICTIMIDE, names=tuple(f"name {n}" for n in range(50)))
    text = page(drug).text
    assert "name 19, and 30 more" in text
    assert "name 20" not in text
    answer = CATALOG.options(Case(), include_no=True)
    option = evolve(answer.excluded[0] if answer.excluded else answer.undecided[0])
    many = evolve(option, statements=option.statements[:1] * 50, evidence=(StudyId("x"),))
    assert "and 30 more" in page(evolve(answer, stated=(many,))).text


def test_html_is_loaded_only_when_it_is_asked_for() -> None:
    program = (
        "import sys; sys.path[:0] = {!r}; import netref; repr(netref.CATALOG.drugs);"
        "before = {{m for m in sys.modules if m.startswith('netref')}};"
        "netref.CATALOG.drugs['temozolomide']._repr_html_();"
        "assert 'netref.html' in sys.modules;"
        "print('netref.html' in before, 'netref.charts' in before)"
    ).format([str(Path(netref.__file__).parent.parent), *[p for p in sys.path if "site-" in p]])
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def test_a_catalog_of_ones_own_is_shown() -> None:
    assert isinstance(small.CATALOG, Catalog)
    for kind in TABLES:
        table = getattr(small.CATALOG, kind)
        page(table)
        for record in table.values():
            page(record)
