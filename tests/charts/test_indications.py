"""Statements side by side."""

from attrs import evolve

from netref.charts import criteria_matrix
from netref.charts.indications import short_sites
from netref.model import GEP_SITES, Criteria, Direction, Grade, Interval, Site
from tests import small
from tests.reading_svg import Chart, Text, problems, read


def drawn(*statements: object) -> Chart:
    svg = criteria_matrix(statements, catalog=small.CATALOG)  # type: ignore[arg-type]
    assert problems(svg) == []
    return read(svg)


def column(chart: Chart, name: str) -> list[str]:
    """Texts in the column of a name, without the name."""
    (head,) = [text for text in chart.texts if text.said == name]
    return [t.said for t in chart.texts if t.left == head.left and t is not head and t.top > 0
            and below(head, t)]  # fmt: skip


def below(head: Text, text: Text) -> bool:
    return text.top > head.bottom


def test_a_row_says_who_states_what_when_and_in_which_direction() -> None:
    chart = drawn(small.STATEMENT)
    for said in (chart.words, chart.desc):
        for part in ("fictplat", "2022-06-01: for", "preferred; II, B (TEST)",
                     "pancreas", "G2 or G3"):  # fmt: skip
            assert part in said
    assert column(chart, "primary site") == ["pancreas"]
    assert column(chart, "WHO grade") == ["G2 or G3"]
    assert column(chart, "functioning") == ["not: functioning"]


def test_a_dimension_on_which_all_are_silent_has_no_column() -> None:
    chart = drawn(small.STATEMENT)
    assert "extent" not in [text.said for text in chart.texts]


def test_directions_are_told_apart_and_explained() -> None:
    statements = [evolve(small.STATEMENT, direction=direction) for direction in Direction]
    chart = drawn(*statements)
    letters = [text.said for text in chart.texts if len(text.said) == 1]
    assert sorted(letters) == sorted(2 * ["F", "A", "D", "I", "R"])
    for direction in Direction:
        assert direction.label in [text.said for text in chart.texts]


def test_alternatives_have_letters_where_they_differ() -> None:
    statement = evolve(
        small.STATEMENT,
        when=(
            Criteria(site=(Site.PANCREAS,), grade=(Grade.G1,)),
            Criteria(site=(Site.PANCREAS,), ki67_percent=Interval(high=3)),
        ),
        unless=(),
    )
    chart = drawn(statement)
    assert column(chart, "primary site") == ["pancreas"]
    assert column(chart, "WHO grade") == ["a: G1"]
    assert column(chart, "Ki-67") == ["b: <= 3 %"]
    assert "alternatives, any of which is enough" in chart.words


def test_the_parts_of_one_exclusion_share_a_letter() -> None:
    statement = evolve(
        small.STATEMENT,
        unless=(Criteria(functioning=True, grade=(Grade.G3,)), Criteria(bulky=True)),
    )
    chart = drawn(statement)
    assert column(chart, "functioning") == ["not z: functioning"]
    assert column(chart, "WHO grade") == ["G2 or G3", "not z: G3"]
    assert column(chart, "large tumor") == ["not: large tumor"]
    assert "excluded where all that has the same letter holds" in chart.words
    assert "the same letter" not in drawn(small.STATEMENT).words


def test_a_superseded_statement_says_so() -> None:
    chart = drawn(small.OLD_STATEMENT, small.STATEMENT)
    assert chart.words.count("SUPERSEDED") == 1
    assert chart.desc.count("SUPERSEDED") == 1
    assert chart.desc.index("SUPERSEDED") < chart.desc.index("2015-03-01")


def test_rows_stand_in_the_order_given() -> None:
    desc = drawn(small.STATEMENT, small.OLD_STATEMENT).desc
    assert desc.index("2022-06-01") < desc.index("2015-03-01")


def test_many_sites_have_a_short_name() -> None:
    assert short_sites(GEP_SITES) == "any GEP site"
    assert short_sites(tuple(reversed(GEP_SITES))) == "any GEP site"
    assert short_sites(GEP_SITES[:-1]) == "GEP sites but liver"
    assert short_sites(GEP_SITES[:-3]) == "GEP sites but gallbladder, biliary tract, liver"
    assert short_sites(GEP_SITES[:-4]) is None
    assert short_sites((*GEP_SITES, Site.LUNG)) is None
    statement = evolve(small.STATEMENT, when=(Criteria(site=GEP_SITES),))
    assert column(drawn(statement), "primary site") == ["any GEP site"]


def test_no_statement_and_one_that_asks_nothing() -> None:
    assert "No statement." in drawn().desc
    silent = evolve(small.STATEMENT, when=(Criteria(),), unless=())
    assert "asks for nothing" in drawn(silent).desc
