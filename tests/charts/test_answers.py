"""Why an answer is what it is."""

from typing import Any

from attrs import evolve

from netref.charts import why
from netref.model import (
    GEP_SITES,
    Answer,
    Case,
    CautionAnswer,
    CautionOutcome,
    Criteria,
    Finding,
    Grade,
    Interaction,
    InteractionAnswer,
    Option,
    Site,
    StatementAnswer,
)
from netref.rendering import LABELS
from tests import small
from tests.reading_svg import Chart, problems, read


def option(name: str, case: Case) -> Option:
    answer = small.CATALOG.options(case, include_no=True)
    groups = (answer.contraindicated, answer.stated, answer.undecided, answer.excluded)
    return next(o for group in groups for o in group if o.name == name)


def drawn(answer: Any) -> Chart:
    svg = why(answer, catalog=small.CATALOG)
    assert problems(svg) == []
    return read(svg)


FITS = Case(site=Site.PANCREAS, grade=Grade.G3)


def test_each_finding_is_a_mark_with_what_is_wanted_and_found() -> None:
    found = option("fictplat", FITS)
    chart = drawn(found)
    marks = [text.said for text in chart.texts if text.said in ("Y", "N", "?")]
    findings = sum(len(statement.findings) for statement in found.statements)
    # One for each finding, one for each statement, and three in the legend.
    assert len(marks) == findings + len(found.statements) + 3
    for statement in found.statements:
        assert f"answer: {statement.answer.label}" in chart.words
        for finding in statement.findings:
            words = f"{LABELS[finding.dimension]} {finding.answer.label} (wants {finding.wanted};"
            assert words in chart.desc


def test_shapes_follow_the_answers() -> None:
    statement = option("fictplat", FITS).statements[0]
    for answer, tag, color in ((Answer.YES, "circle", "yes"), (Answer.NO, "polygon", "no"),
                               (Answer.UNKNOWN, "polygon", "unknown")):  # fmt: skip
        finding = Finding(dimension="site", wanted="a", found="b", answer=answer)
        chart = drawn(evolve(statement, answer=answer, findings=(finding,)))
        # The finding, the statement, and the legend.
        assert len(chart.marks(tag, f"fill-{color}")) == 3


def test_a_statement_alone_is_told_by_its_offer() -> None:
    statement = option("fictplat", FITS).statements[0]
    chart = drawn(statement)
    assert chart.title == "Why: fictplat"
    assert statement.text in chart.words


def test_several_findings_on_one_dimension_show_the_one_that_decides_against() -> None:
    statement = option("fictplat", FITS).statements[0]
    findings = tuple(
        Finding(dimension="site", wanted=f"wish {answer.value}", found="x", answer=answer)
        for answer in (Answer.YES, Answer.NO, Answer.UNKNOWN)
    )
    chart = drawn(evolve(statement, findings=findings))
    assert len(chart.marks("polygon", "fill-no")) == 2
    assert "no: wants wish no" in chart.words


def test_contraindications_come_before_the_statements() -> None:
    found = option("fictplat", FITS)
    hard = small.contraindicated("made-up")
    caution = CautionAnswer(on=small.FICTIMIDE.id, caution=hard, answer=Answer.YES)
    sure = evolve(caution, answer=Answer.YES)
    perhaps = evolve(caution, answer=Answer.UNKNOWN)
    chart = drawn(evolve(found, cautions=(sure, perhaps)))
    words = chart.words
    assert "CONTRAINDICATED" in words
    assert words.index("CONTRAINDICATED") < words.index("answer:")
    assert "To check:" in words
    assert chart.desc.index("CONTRAINDICATED") < chart.desc.index("answer:")
    assert "Cautions that are no contraindications" not in words


def test_other_cautions_are_counted() -> None:
    found = option("fictplat", FITS)
    soft = evolve(small.contraindicated("made-up"), outcome=CautionOutcome.CAUTION)
    answer = CautionAnswer(on=small.FICTIMIDE.id, caution=soft, answer=Answer.YES)
    assert "Cautions that are no contraindications: 2" in drawn(
        evolve(found, cautions=(answer, answer))
    ).words  # fmt: skip


def test_all_gastroenteropancreatic_sites_have_a_short_name() -> None:
    statement = evolve(small.STATEMENT, when=(Criteria(site=GEP_SITES),))
    catalog = small.CATALOG.with_records(statement, name="wide")
    answer = next(o for o in catalog.options(FITS).undecided if o.name == "fictplat")
    assert "wants any GEP site" in read(why(answer, catalog=catalog)).words


def test_a_statement_without_findings_and_an_option_without_statements() -> None:
    found = option("fictplat", FITS)
    bare: StatementAnswer = evolve(found.statements[0], findings=())
    assert "no finding" in drawn(bare).desc
    assert "No statement." in drawn(evolve(found, statements=(), cautions=())).desc


def test_interactions_with_what_the_case_takes_come_first() -> None:
    found = option("fictplat", FITS)
    stated = Interaction(
        outcome=CautionOutcome.CONTRAINDICATED, reason="made-up clash",
        drug=small.CALMAZEPINE.id, cites=small.CITES,
    )  # fmt: skip
    answer = InteractionAnswer(
        on=small.FICTIMIDE.id, other=small.CALMAZEPINE.id, interaction=stated
    )
    chart = drawn(evolve(found, interactions=(answer,)))
    for said in (chart.words, chart.desc):
        assert "fictimide: CONTRAINDICATED with calmazepine: made-up clash" in said
        assert said.index("made-up clash") < said.index("answer:")
