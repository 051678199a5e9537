"""How sources manage a hormonal syndrome, read against a case."""

from typing import Any

import attrs
import pytest

from netref.catalog import Catalog
from netref.exceptions import InvalidRecordError, UnknownNameError
from netref.model import (
    INTENDED_USE,
    Answer,
    Case,
    CautionOutcome,
    Control,
    Criteria,
    DrugId,
    Listing,
    Management,
    MeasureAnswer,
    MeasureKind,
    MeasurePhase,
    SstrStatus,
    SyndromeId,
)
from tests import small

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
TESTINOMA = SyndromeId("testinoma")
SUGAR, OPENOXIDE, ANALOG = "testinoma-sugar", "testinoma-openoxide", "testinoma-analog"


def measures(answer: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*answer.included, *answer.undecided, *answer.excluded)}


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == key)


def test_nothing_known(catalog: Catalog) -> None:
    answer = catalog.manage("testinoma", Case())
    assert measures(answer) == {SUGAR: YES, OPENOXIDE: UNKNOWN, ANALOG: UNKNOWN}
    assert [(q.dimension, q.settles) for q in answer.questions] == [("sstr", 2)]
    assert catalog.manage("testinoma") == answer


@pytest.mark.parametrize(
    ("sstr", "openoxide", "analog"),
    [(SstrStatus.POSITIVE, YES, YES), (SstrStatus.NEGATIVE, NO, NO)],
)
def test_the_answer_to_the_question_decides(
    catalog: Catalog, sstr: SstrStatus, openoxide: Answer, analog: Answer
) -> None:
    answer = catalog.manage("testinoma", Case(sstr=sstr))
    assert measures(answer) == {SUGAR: YES, OPENOXIDE: openoxide, ANALOG: analog}
    assert answer.questions == ()
    for found in answer.excluded:
        assert NO in {f.answer for f in found.findings}


def test_groups_hold_what_they_say_in_order_of_phase(catalog: Catalog) -> None:
    answer = catalog.manage("testinoma", Case(sstr=SstrStatus.POSITIVE))
    assert [m.measure.id for m in answer.included] == [SUGAR, OPENOXIDE, ANALOG]
    assert answer.included[0].measure.phase is MeasurePhase.EMERGENCY
    for group, verdict in (
        (answer.included, YES),
        (answer.undecided, UNKNOWN),
        (answer.excluded, NO),
    ):
        assert {m.answer for m in group} <= {verdict}


def test_within_a_phase_the_order_is_that_of_the_sources() -> None:
    listed = [
        small.measure(f"m{n}", MeasureKind.DIET, phase)
        for n, phase in enumerate((MeasurePhase.NEXT, MeasurePhase.FIRST, MeasurePhase.NEXT))
    ]
    syndrome = attrs.evolve(small.SYNDROME, measures=tuple(listed))
    answer = small.catalog(syndrome).manage(syndrome)
    assert [m.measure.id for m in answer.included] == ["m1", "m0", "m2"]


@pytest.mark.parametrize(
    "name", ["testinoma", "Testinoma Syndrome", small.SYNDROME], ids=["id", "name", "record"]
)
def test_a_syndrome_is_asked_for_by_record_id_or_name(catalog: Catalog, name: Any) -> None:
    assert catalog.manage(name).syndrome == "testinoma"


def test_an_unknown_syndrome_is_refused(catalog: Catalog) -> None:
    with pytest.raises(UnknownNameError) as caught:
        catalog.manage("testinomma")
    assert "testinoma" in caught.value.suggestions


@pytest.mark.parametrize(
    "listed",
    [
        None,
        Listing((TESTINOMA,)),
        Listing((SyndromeId("other"),)),
        Listing((SyndromeId("other"), TESTINOMA), complete=True),
    ],
)
def test_asking_supposes_the_syndrome(catalog: Catalog, listed: Any) -> None:
    only_if = small.measure(
        "needs",
        MeasureKind.DIET,
        MeasurePhase.FIRST,
        when=(Criteria(syndromes=(TESTINOMA,), functioning=True),),
    )
    syndrome = attrs.evolve(small.SYNDROME, measures=(only_if,))
    answer = small.catalog(syndrome).manage("testinoma", Case(syndromes=listed))
    assert measures(answer) == {"needs": YES}
    # The case stays as it was given.
    assert answer.case == Case(syndromes=listed)


@pytest.mark.parametrize(
    "case",
    [
        Case(functioning=False),
        Case(syndromes=Listing((), complete=True)),
        Case(syndromes=Listing((SyndromeId("other"),), complete=True)),
    ],
)
def test_a_case_without_the_syndrome_is_refused(catalog: Catalog, case: Case) -> None:
    with pytest.raises(InvalidRecordError, match="there is no testinoma syndrome"):
        catalog.manage("testinoma", case)


def test_cautions_of_the_measure_and_of_its_drug_stand_beside_it(catalog: Catalog) -> None:
    heart = catalog.manage("testinoma", Case(heart_failure=True))
    (caution,) = measure(heart, OPENOXIDE).cautions
    assert (caution.on, caution.answer) == ("openoxide", YES)
    assert caution.caution.outcome is CautionOutcome.CONTRAINDICATED
    (own,) = measure(
        catalog.manage("testinoma", Case(syndrome_control=Control.UNCONTROLLED)), ANALOG
    ).cautions
    assert (own.on, own.answer) == (ANALOG, YES)
    # A caution on another form is not a caution on this one.
    assert "made-up depot only" not in own.caution.reason


def test_cautions_never_change_the_answer_of_a_measure(catalog: Catalog) -> None:
    plain = catalog.manage("testinoma", Case(sstr=SstrStatus.POSITIVE))
    for more in ({"heart_failure": True}, {"syndrome_control": Control.UNCONTROLLED}):
        changed = catalog.manage("testinoma", Case(sstr=SstrStatus.POSITIVE, **more))
        assert measures(changed) == measures(plain)


@pytest.mark.parametrize(("form", "shown"), [(small.SC_ID, 0), (small.DEPOT_ID, 1), (None, 1)])
def test_a_caution_on_a_form_counts_where_that_form_may_be_given(form: Any, shown: int) -> None:
    analog = attrs.evolve(small.SYNDROME.measures[0], form=form, cautions=())
    syndrome = attrs.evolve(small.SYNDROME, measures=(analog,))
    answer = small.catalog(syndrome).manage("testinoma")
    assert len(measure(answer, ANALOG).cautions) == shown


def test_interactions_with_what_is_taken() -> None:
    platinum = small.measure(
        "platinum", MeasureKind.DRUG, MeasurePhase.FIRST, drug=small.TESTPLATIN
    )
    syndrome = attrs.evolve(small.SYNDROME, measures=(platinum,))
    case = Case(current_drugs=Listing((DrugId("testicillin"),)))
    answer = small.catalog(syndrome).manage("testinoma", case)
    (interaction,) = measure(answer, "platinum").interactions
    assert (interaction.on, interaction.other) == ("testplatin", "testicillin")


def test_disagreements_provenance_and_intended_use_go_with_the_answer(catalog: Catalog) -> None:
    answer = catalog.manage("testinoma")
    assert answer.disagreements == small.SYNDROME.disagreements
    assert answer.provenance == catalog.provenance
    assert answer.intended_use == INTENDED_USE
