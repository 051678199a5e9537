"""How sources manage a hormonal syndrome, read against a case."""

from typing import Any

import attrs
import pytest

from netref.catalog import Catalog
from netref.exceptions import InvalidRecordError, UnknownNameError
from netref.model import (
    INTENDED_USE,
    Answer,
    BoxedWarning,
    Case,
    Caution,
    CautionOutcome,
    Control,
    Criteria,
    DrugClass,
    DrugId,
    Hereditary,
    Interaction,
    Listing,
    Management,
    MeasureAnswer,
    MeasureKind,
    MeasurePhase,
    Region,
    SstrStatus,
    SyndromeId,
    SyndromeKind,
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


#: A hormonal syndrome beside the one that is asked for.
OTHER = attrs.evolve(
    small.SYNDROME, id=SyndromeId("otheroma"), name="otheroma syndrome", names=(), measures=()
)


def test_nothing_known(catalog: Catalog) -> None:
    answer = catalog.manage("testinoma", Case())
    assert measures(answer) == {SUGAR: YES, OPENOXIDE: UNKNOWN, ANALOG: UNKNOWN}
    # What may be contraindicated is asked for as well.
    asked = [(q.dimension, q.settles) for q in answer.questions]
    assert asked == [("sstr", 2), ("syndrome_control", 1), ("heart_failure", 1)]
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
    assert "sstr" not in {q.dimension for q in answer.questions}
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
        Listing((OTHER.id,)),
        Listing((OTHER.id, TESTINOMA), complete=True),
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
    answer = small.catalog(syndrome, OTHER).manage("testinoma", Case(syndromes=listed))
    assert measures(answer) == {"needs": YES}
    # The case stays as it was given.
    assert answer.case == Case(syndromes=listed)


@pytest.mark.parametrize(
    "case",
    [
        Case(functioning=False),
        Case(syndromes=Listing((), complete=True)),
        Case(syndromes=Listing((OTHER.id,), complete=True)),
    ],
)
def test_a_case_without_the_syndrome_is_refused(case: Case) -> None:
    with pytest.raises(InvalidRecordError, match="there is no testinoma syndrome"):
        small.catalog(OTHER).manage("testinoma", case)


def test_a_case_that_names_what_the_catalog_does_not_hold_is_refused(catalog: Catalog) -> None:
    with pytest.raises(InvalidRecordError, match=r"^Case.current_drugs: openoxid: .* openoxide\?"):
        catalog.manage("testinoma", Case(current_drugs=Listing((DrugId("openoxid"),))))


def test_a_syndrome_of_ones_own_needs_no_catalog_that_holds_it(catalog: Catalog) -> None:
    assert catalog.manage(OTHER, Case()).syndrome == OTHER.id


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


# --- kinds of syndromes ---------------------------------------------------------------------


def of_kind(kind: SyndromeKind, key: str, *needs: Criteria) -> Catalog:
    listed = tuple(
        small.measure(f"m{n}", MeasureKind.DIET, MeasurePhase.FIRST, when=(need,))
        for n, need in enumerate(needs)
    )
    return small.catalog(
        attrs.evolve(
            small.SYNDROME,
            id=SyndromeId(key),
            name=f"made-up {key}",
            names=(),
            kind=kind,
            measures=listed,
        )
    )


def test_a_hereditary_syndrome_is_a_trait_of_the_patient_and_no_function_of_the_tumor() -> None:
    made = of_kind(
        SyndromeKind.HEREDITARY,
        "men1",
        Criteria(hereditary=(Hereditary.MEN1,)),
        Criteria(functioning=False),
        Criteria(functioning=True),
        Criteria(syndromes=(TESTINOMA,)),
    )
    plain = made.manage("men1")
    assert measures(plain) == {"m0": YES, "m1": UNKNOWN, "m2": UNKNOWN, "m3": UNKNOWN}
    silent = made.manage("men1", Case(functioning=False))
    assert measures(silent) == {"m0": YES, "m1": YES, "m2": NO, "m3": NO}
    both = Listing((TESTINOMA, SyndromeId("men1")), complete=True)
    assert measures(made.manage("men1", Case(syndromes=both)))["m3"] is YES


@pytest.mark.parametrize(
    "listed",
    [
        Listing((Hereditary.MEN1,), complete=True),
        Listing((Hereditary.VHL,)),
        Listing((Hereditary.VHL, Hereditary.MEN1), complete=True),
    ],
)
def test_other_hereditary_syndromes_stay_beside_it(listed: Any) -> None:
    made = of_kind(SyndromeKind.HEREDITARY, "men1", Criteria(hereditary=(Hereditary.MEN1,)))
    assert measures(made.manage("men1", Case(hereditary=listed))) == {"m0": YES}


def test_a_patient_without_the_hereditary_syndrome_is_refused() -> None:
    made = of_kind(SyndromeKind.HEREDITARY, "men1", Criteria(hereditary=(Hereditary.MEN1,)))
    with pytest.raises(InvalidRecordError, match="there is no made-up men1") as caught:
        made.manage("men1", Case(hereditary=Listing((Hereditary.VHL,), complete=True)))
    assert caught.value.field == "hereditary"


def test_a_hereditary_syndrome_that_is_no_known_trait_sets_nothing() -> None:
    made = of_kind(SyndromeKind.HEREDITARY, "other-gene", Criteria(hereditary=(Hereditary.MEN1,)))
    assert measures(made.manage("other-gene")) == {"m0": UNKNOWN}


def test_a_treatment_related_syndrome_says_nothing_of_the_tumor() -> None:
    made = of_kind(
        SyndromeKind.TREATMENT_RELATED,
        "flare",
        Criteria(functioning=True),
        Criteria(syndromes=(SyndromeId("flare"),)),
    )
    assert measures(made.manage("flare")) == {"m0": UNKNOWN, "m1": UNKNOWN}
    assert measures(made.manage("flare", Case(functioning=False))) == {"m0": NO, "m1": NO}


# --- what speaks against a measure ----------------------------------------------------------


def only(more: Any, *records: Any) -> Catalog:
    """A catalog whose syndrome has one measure."""
    measure = small.measure("it", MeasureKind.DRUG, MeasurePhase.FIRST, **more)
    return small.catalog(attrs.evolve(small.SYNDROME, measures=(measure,)), *records)


def hard(**more: Any) -> Any:
    return Caution(
        outcome=CautionOutcome.CONTRAINDICATED, reason="made-up", cites=small.CITES, **more
    )


@pytest.mark.parametrize(
    ("case", "verdict"),
    [(Case(heart_failure=True), YES), (Case(), UNKNOWN), (Case(heart_failure=False), NO)],
)
@pytest.mark.parametrize("need", [(), (Criteria(bulky=True),)], ids=["always", "waits"])
def test_a_contraindication_is_shown_whatever_the_answer(
    case: Case, verdict: Answer, need: Any
) -> None:
    answer = only({"drug": small.OPENOXIDE, "when": need}).manage("testinoma", case)
    found = measure(answer, "it")
    assert found.contraindicated is verdict
    assert (found in answer.contraindicated) is (verdict is YES)
    assert found.answer is (UNKNOWN if need else YES)
    asked = {q.dimension for q in answer.questions}
    assert ("heart_failure" in asked) is (verdict is UNKNOWN)


def test_what_does_not_apply_is_not_held_against_the_case() -> None:
    made = only({"drug": small.OPENOXIDE, "when": (Criteria(bulky=True),)})
    answer = made.manage("testinoma", Case(bulky=False, heart_failure=True))
    assert answer.contraindicated == ()
    assert answer.excluded[0].contraindicated is YES


def test_each_of_several_drugs_brings_its_cautions() -> None:
    drugs = (small.FICTIMIDE, small.OPENOXIDE)
    answer = only({"drugs": drugs}).manage("testinoma", Case(heart_failure=True))
    found = measure(answer, "it")
    assert found.measure.given == (small.FICTIMIDE.id, small.OPENOXIDE.id)
    assert {c.on for c in found.cautions} == {small.FICTIMIDE.id, small.OPENOXIDE.id}
    assert found.contraindicated is YES
    assert [(b.on, b.warning.topic) for b in found.boxed_warnings] == [
        (small.FICTIMIDE.id, "made-up marrow failure")
    ]


def test_of_a_class_only_what_surely_applies_in_this_case_is_shown() -> None:
    (kind,) = small.OPENOXIDE.classes[:1]
    made = only({"drug_class": kind})
    assert measure(made.manage("testinoma"), "it").cautions == ()
    found = measure(made.manage("testinoma", Case(heart_failure=True)), "it")
    assert [(c.on, c.answer) for c in found.cautions] == [(small.OPENOXIDE.id, YES)]
    # Another drug of the class may be free of it.
    assert found.contraindicated is UNKNOWN


def test_a_contraindicated_interaction_contraindicates_a_drug_but_not_its_class() -> None:
    interaction = Interaction(
        outcome=CautionOutcome.CONTRAINDICATED,
        reason="made-up",
        drug=DrugId("testicillin"),
        cites=small.CITES,
    )
    drug = attrs.evolve(small.OPENOXIDE, cautions=(), interactions=(interaction,))
    case = Case(current_drugs=Listing((DrugId("testicillin"),)))
    own = measure(only({"drug": drug}, drug).manage("testinoma", case), "it")
    assert own.contraindicated is YES
    of_class = measure(only({"drug_class": drug.classes[0]}, drug).manage("testinoma", case), "it")
    assert (of_class.contraindicated, len(of_class.interactions)) == (UNKNOWN, 1)


@pytest.mark.parametrize(("form", "shown"), [(small.SC_ID, 0), (small.DEPOT_ID, 1), (None, 1)])
def test_a_boxed_warning_on_a_form_counts_where_that_form_may_be_given(
    form: Any, shown: int
) -> None:
    boxed = BoxedWarning(topic="made-up", region=Region.US, form=small.DEPOT_ID, cites=small.CITES)
    drug = attrs.evolve(small.TESTREOTIDE, boxed_warnings=(boxed,))
    answer = only({"drug": drug, "form": form}, drug).manage("testinoma")
    assert len(measure(answer, "it").boxed_warnings) == shown


def test_a_boxed_warning_that_was_lifted_is_not_shown() -> None:
    topics = {w.topic for w in small.FICTIMIDE.boxed_warnings}
    assert "lifted warning" in " ".join(topics)
    answer = only({"drug": small.FICTIMIDE}).manage("testinoma")
    assert len(measure(answer, "it").boxed_warnings) < len(small.FICTIMIDE.boxed_warnings)


# --- on a drug of a class -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("taken", "verdict"),
    [
        (None, UNKNOWN),
        (Listing(()), UNKNOWN),
        (Listing((), complete=True), NO),
        (Listing((small.TESTREOTIDE.id,)), YES),
        (Listing((small.TESTREOTIDE.id,), complete=True), YES),
        (Listing((small.OPENOXIDE.id,)), UNKNOWN),
        (Listing((small.OPENOXIDE.id,), complete=True), NO),
        (Listing((small.OPENOXIDE.id, small.TESTREOTIDE.id), complete=True), YES),
    ],
)
def test_on_a_drug_of_a_class(taken: Any, verdict: Answer) -> None:
    need = Criteria(current_classes=(DrugClass.SOMATOSTATIN_ANALOG, DrugClass.FOLATE))
    answer = only({"when": (need,)}).manage("testinoma", Case(current_drugs=taken))
    found = measure(answer, "it")
    assert found.answer is verdict
    (finding,) = found.findings
    assert (finding.dimension, finding.wanted) == (
        "current_drugs",
        "any somatostatin analog or folate",
    )
    assert ("current_drugs" in {q.dimension for q in answer.questions}) is (verdict is UNKNOWN)
