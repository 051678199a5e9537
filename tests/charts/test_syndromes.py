"""The measures of a syndrome, phase by phase."""

from attrs import evolve

from netref import CATALOG
from netref.charts import management_path
from netref.model import (
    Case,
    CautionOutcome,
    Control,
    Interaction,
    InteractionAnswer,
    MeasurePhase,
    SstrStatus,
    SyndromeId,
)
from tests import small
from tests.reading_svg import Chart, problems, read


def drawn(what: object) -> Chart:
    svg = management_path(what, catalog=small.CATALOG)  # type: ignore[arg-type]
    assert problems(svg) == []
    return read(svg)


def test_measures_stand_in_the_column_of_their_phase_from_left_to_right() -> None:
    chart = drawn(small.SYNDROME)
    lefts = {text.said: text.left for text in chart.texts}
    assert lefts["EMERGENCY"] < lefts["FIRST"] < lefts["NEXT"]
    for phase, name in (("EMERGENCY", "made-up testinoma-sugar"),
                        ("FIRST", "made-up testinoma-openoxide"),
                        ("NEXT", "made-up testinoma-analog (aim: both)")):  # fmt: skip
        assert 0 < lefts[name] - lefts[phase] < 60
    assert "REFRACTORY" not in lefts


def test_a_measure_says_its_conditions_and_sources() -> None:
    chart = drawn(small.SYNDROME)
    for said in (chart.words, chart.desc):
        assert "if SSTR imaging positive" in said
        assert "not if SSTR imaging negative; functioning" in said
        assert "(copy)" in said


def test_contraindications_stand_first_in_their_box() -> None:
    chart = drawn(small.SYNDROME)
    texts = [text.said for text in chart.texts]
    (place,) = [n for n, said in enumerate(texts) if said.startswith("CONTRAINDICATED if syn")]
    assert place < texts.index("made-up testinoma-analog (aim: both)")
    assert texts[place - 1] == "X"
    assert "made-up low sugar" in chart.desc
    assert "contraindicated" in texts


def test_contraindications_of_the_drug_are_shown_too() -> None:
    answer = CATALOG.manage("insulinoma")
    hard = [
        caution
        for found in (*answer.included, *answer.undecided)
        for caution in found.cautions
        if caution.caution.outcome is CautionOutcome.CONTRAINDICATED
    ]
    assert len(hard) > 3
    svg = management_path(CATALOG.syndromes[SyndromeId("insulinoma")])
    chart = read(svg)
    assert [text.said for text in chart.texts].count("X") == len(hard) + 1
    assert all(caution.caution.reason in chart.desc for caution in hard)


def test_a_caution_of_the_measure_is_shown_and_those_of_the_drug_are_counted() -> None:
    chart = read(management_path(CATALOG.syndromes[SyndromeId("insulinoma")]))
    assert "CAUTION: can deepen and prolong hypoglycemia" in chart.desc
    assert "further cautions on the drug: " in chart.desc
    assert "!" in [text.said for text in chart.texts]


def test_an_answer_says_what_applies_to_the_case() -> None:
    case = Case(sstr=SstrStatus.POSITIVE, syndrome_control=Control.UNCONTROLLED)
    chart = drawn(small.CATALOG.manage("testinoma", case))
    assert "applies to this case" in chart.words
    assert "APPLIES TO THIS CASE" in chart.words
    negative = drawn(
        small.CATALOG.manage("testinoma", Case(sstr=SstrStatus.NEGATIVE, functioning=True))
    )
    assert "does not apply to this case" in negative.words
    assert "undecided in this case" in drawn(small.CATALOG.manage("testinoma")).words
    assert "this case" not in drawn(small.SYNDROME).words.casefold()


def test_every_measure_is_drawn_in_the_order_of_the_source() -> None:
    syndrome = CATALOG.syndromes[SyndromeId("carcinoid-crisis")]
    desc = read(management_path(syndrome)).desc
    for phase in MeasurePhase:
        names = [m.name for m in syndrome.measures if m.phase is phase]
        places = [desc.index(name) for name in names]
        assert places == sorted(places)


def test_a_syndrome_without_measures_says_so() -> None:
    bare = small.CATALOG.with_records(evolve(small.SYNDROME, measures=()), name="bare")
    chart = read(management_path(bare.syndromes[small.SYNDROME.id], catalog=bare))
    assert "No measure in the catalog." in chart.desc


def interaction(outcome: CautionOutcome) -> InteractionAnswer:
    stated = Interaction(
        outcome=outcome, reason="made-up clash", drug=small.TESTPLATIN.id, cites=small.CITES
    )
    return InteractionAnswer(
        on=small.OPENOXIDE.id, other=small.TESTPLATIN.id, interaction=stated
    )  # fmt: skip


def test_interactions_with_what_the_case_takes_are_shown() -> None:
    answer = small.CATALOG.manage("testinoma")
    changed = evolve(
        answer.included[0],
        interactions=(
            interaction(CautionOutcome.CAUTION), interaction(CautionOutcome.CONTRAINDICATED)
        ),
    )  # fmt: skip
    chart = drawn(evolve(answer, included=(changed,), undecided=()))
    texts = [text.said for text in chart.texts]
    for mark, said in (("X", "openoxide: CONTRAINDICATED with"), ("!", "openoxide: CAUTION with")):
        (place,) = [n for n, text in enumerate(texts) if text.startswith(said)]
        assert texts[place - 1] == mark
    assert chart.desc.index("openoxide: CONTRAINDICATED") < chart.desc.index(
        changed.measure.name
    )  # fmt: skip


def test_boxed_warnings_of_the_drug_are_shown() -> None:
    count = 0
    for syndrome in CATALOG.syndromes.values():
        answer = CATALOG.manage(syndrome)
        desc = read(management_path(answer)).desc
        for found in (*answer.included, *answer.undecided):
            for notice in found.boxed_warnings:
                drug = CATALOG.drugs[notice.on].name
                region = notice.warning.region.label
                assert f"BOXED WARNING ({region}) on {drug}: {notice.warning.topic}" in desc
                count += 1
    assert count > 3
