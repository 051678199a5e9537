"""Every chart of the catalog: valid, described, readable, and the same each time."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from netref import CATALOG, charts
from netref.model import (
    Case,
    EffectKind,
    Endpoint,
    Extent,
    Grade,
    Option,
    ScheduleId,
    Site,
    Statistic,
    SyndromeId,
)
from tests import small
from tests.reading_svg import problems, read

CASES = [
    Case(),
    Case(site=Site.PANCREAS, grade=Grade.G3, extent=Extent.METASTATIC, ki67_percent=30),
    Case(site=Site.ILEUM, grade=Grade.G1),
]
MONTHS = (Statistic.MEDIAN_MONTHS, Statistic.MEAN_MONTHS, Statistic.MONTHS)


def options() -> Iterator[tuple[str, Option]]:
    for number, case in enumerate(CASES):
        answer = CATALOG.options(case, include_no=number == 1)
        for group in (answer.contraindicated, answer.stated, answer.undecided, answer.excluded):
            for option in group:
                yield f"{option.name} in case {number}", option


def drawn() -> Iterator[tuple[str, str]]:
    """Every chart that the catalog can make."""
    for schedule in CATALOG.schedules.values():
        yield schedule.id, charts.schedule_calendar(schedule, 3)
    for drug in CATALOG.drugs.values():
        yield drug.id, charts.approvals_timeline(drug=drug)
    yield "all approvals", charts.approvals_timeline()
    results = CATALOG.results.values()
    yield (
        "forest",
        charts.forest(r for r in results if r.effect and r.effect.kind is EffectKind.HAZARD_RATIO),
    )
    yield "rates", charts.response_dots(r for r in results if r.statistic is Statistic.PERCENT)
    for endpoint, chart in (
        (Endpoint.PROGRESSION_FREE_SURVIVAL, charts.pfs_dots),
        (Endpoint.OVERALL_SURVIVAL, charts.survival_dots),
    ):
        yield (
            endpoint.label,
            chart(r for r in results if r.endpoint is endpoint and r.statistic in MONTHS),
        )
    yield "statements", charts.criteria_matrix(CATALOG.indications.values())
    for syndrome in CATALOG.syndromes.values():
        yield syndrome.id, charts.management_path(syndrome)
        managed = CATALOG.manage(syndrome, Case(site=Site.PANCREAS))
        yield f"{syndrome.id} in a case", charts.management_path(managed)
    for name, option in options():
        yield name, charts.why(option)


def test_every_chart_of_the_catalog_can_be_read() -> None:
    count = 0
    for name, svg in drawn():
        assert problems(svg) == [], name
        count += 1
    assert count > 500


def test_charts_are_the_same_whatever_the_hash_seed() -> None:
    program = (
        "import hashlib; from netref import CATALOG as C, charts as c;"
        "out = c.approvals_timeline() + c.criteria_matrix(C.indications.values());"
        "out += c.management_path(C.syndromes['insulinoma']);"
        "print(hashlib.sha256(out.encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(found) == 1


@given(
    st.one_of(
        st.text(min_size=1, max_size=300),
        st.sampled_from(
            ["<script>alert(1)</script>", "]]></svg>", "&amp;<b>", "\x00\x1b\ud800", "w" * 900]
        ),
    )
)
def test_whatever_a_record_says_is_text(said: str) -> None:
    drug = evolve(small.FICTIMIDE, name=f"fictional {said}")
    catalog = small.CATALOG.with_records(drug, name="hostile")
    schedule = evolve(small.FIXED, note=said, name=said)
    study = evolve(small.STUDY, name=f"trial {said}")
    hostile = catalog.with_records(study, name="hostile")
    for svg in (
        charts.schedule_calendar(schedule, catalog=catalog),
        charts.approvals_timeline(catalog, drug),
        charts.forest(small.STUDY.results[1:], catalog=hostile),
    ):
        assert problems(svg) == []
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}"
                        for c in " ".join(said.split()))  # fmt: skip
        assert " ".join(shown.split()) in f"{read(svg).title} {read(svg).desc}"


def test_two_charts_on_one_page_share_no_id() -> None:
    one = charts.schedule_calendar(CATALOG.schedules[ScheduleId("captem-e2211")])
    other = charts.management_path(CATALOG.syndromes[SyndromeId("insulinoma")])
    ids = [line for svg in (one, other) for line in svg.splitlines() if " id=" in line]
    assert len(ids) == len({line.split('id="')[1].split('"')[0] for line in ids}) == 4


def test_a_notebook_shows_every_chart_as_a_picture() -> None:
    for name, svg in drawn():
        shown = svg._repr_html_()  # type: ignore[attr-defined]  # asked for by notebooks only
        assert type(shown) is str, name
        assert shown == svg, name


def test_nothing_is_told_by_color_alone() -> None:
    from netref.charts import answers, approvals, indications, syndromes

    for marks in (answers.MARKS, approvals._MARKS, indications.DIRECTIONS, syndromes._KINDS):
        told = [(shape, letter) for shape, _, letter in marks.values()]
        assert len(set(told)) == len(told)
    # The answers also differ in shape alone and in letter alone.
    assert len({shape for shape, _, _ in answers.MARKS.values()}) == len(answers.MARKS)
    assert len({letter for _, _, letter in answers.MARKS.values()}) == len(answers.MARKS)


@pytest.mark.parametrize("name", charts.__all__)
def test_every_chart_is_documented(name: str) -> None:
    doc = getattr(charts, name).__doc__
    assert doc
    assert "Returns:" in doc
