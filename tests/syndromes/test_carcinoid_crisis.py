"""Carcinoid crisis: cases drawn from papers and anesthesia texts, asked of netref."""

import pytest

import netref
from netref import (
    Answer,
    Case,
    CautionOutcome,
    Management,
    MeasureAnswer,
    MeasurePhase,
)
from netref.model import Acuity, Procedure

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def ask(**known: object) -> Management:
    return netref.manage("carcinoid crisis", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == key)


def test_a_crisis_during_an_operation_begins_with_emergency_measures() -> None:
    # McCully 2024: sudden profound hypotension during an operation.
    answer = ask(acuity=Acuity.EMERGENCY, procedure=Procedure.SURGERY)
    first = answer.included[0]
    assert first.measure.phase is MeasurePhase.EMERGENCY
    emergencies = [m for m in answer.included if m.measure.phase is MeasurePhase.EMERGENCY]
    assert answer.included[: len(emergencies)] == tuple(emergencies)
    assert {
        "carcinoid-crisis-vasopressor",
        "carcinoid-crisis-fluids",
        "carcinoid-crisis-octreotide-bolus",
        "carcinoid-crisis-phenylephrine",
        "carcinoid-crisis-vasopressin",
    } <= {m.measure.id for m in emergencies}


def test_a_crisis_away_from_the_operating_room() -> None:
    # Richards: crisis on the ward after repeated abdominal examination.
    answer = ask(acuity=Acuity.EMERGENCY, procedure=Procedure.NONE)
    assert measure(answer, "carcinoid-crisis-octreotide-infusion").answer is YES
    assert measure(answer, "carcinoid-crisis-fluids").answer is YES
    assert measure(answer, "carcinoid-crisis-vasopressor").answer is NO
    assert measure(answer, "carcinoid-crisis-prophylaxis").answer is NO


def test_without_an_emergency_nothing_is_treated_as_one() -> None:
    # Prevention before a planned operation (PDQ, ENETS 2017).
    answer = ask(acuity=Acuity.ROUTINE, procedure=Procedure.SURGERY)
    assert {m.measure.phase for m in answer.included}.isdisjoint({MeasurePhase.EMERGENCY})
    for key in ("prophylaxis", "octreotide-infusion-enets", "avoid-triggers", "anxiolysis"):
        assert measure(answer, f"carcinoid-crisis-{key}").answer is YES


@pytest.mark.parametrize(
    "procedure",
    [
        Procedure.SURGERY,
        Procedure.ANESTHESIA,
        Procedure.EMBOLIZATION,
        Procedure.BIOPSY,
        Procedure.ENDOSCOPY,
    ],
)
def test_prophylaxis_is_offered_before_any_procedure(procedure: Procedure) -> None:
    # PDQ: before any procedures are undertaken.
    assert measure(ask(procedure=procedure), "carcinoid-crisis-prophylaxis").answer is YES


def test_prophylaxis_is_contested_and_not_contraindicated() -> None:
    # Massimino 2013, Condron 2016, Wonn 2021, Xu 2022 against PDQ and ENETS 2017.
    answer = ask(procedure=Procedure.SURGERY)
    (topic,) = [d for d in answer.disagreements if d.topic == "octreotide to prevent a crisis"]
    cited = {c.source for p in topic.positions for c in p.cites}
    assert {"pdq-gi-net-2025", "enets-perioperative-2017"} <= cited
    assert {"massimino-2013", "condron-2016", "wonn-2021", "xu-2022"} <= cited
    for found in netref.find_syndrome("carcinoid crisis").measures:
        for caution in found.cautions:
            assert caution.outcome is not CautionOutcome.CONTRAINDICATED


def test_catecholamines_carry_their_caution_and_the_other_side() -> None:
    # PDQ against Limbach 2019.
    answer = ask(acuity=Acuity.EMERGENCY, procedure=Procedure.SURGERY)
    found = measure(answer, "carcinoid-crisis-beta-agonist")
    assert found.answer is YES
    assert any("catecholamines are to be avoided" in c.caution.reason for c in found.cautions)
    topics = [d.topic for d in answer.disagreements]
    assert "catecholamines and beta agonists in a crisis" in topics
    for name in ("epinephrine", "norepinephrine", "ephedrine"):
        (caution,) = netref.find_drug(name).cautions
        assert caution.outcome is CautionOutcome.CAUTION


def test_calcium_has_two_sides_and_is_no_measure() -> None:
    # PDQ against Master Anesthesia.
    syndrome = netref.find_syndrome("carcinoid crisis")
    assert "calcium in a crisis" in [d.topic for d in syndrome.disagreements]
    assert not [m.id for m in syndrome.measures if "calcium" in m.id]


def test_infusions_are_in_mcg_an_hour_with_their_limits() -> None:
    # WikiAnesthesia: from 50, up to 200 before and 300 during the operation.
    found = measure(
        ask(procedure=Procedure.ANESTHESIA), "carcinoid-crisis-octreotide-infusion-wikianesthesia"
    )
    assert [str(d.amount) for d in found.measure.doses] == ["50 mcg/h"]
    assert [str(t.maximum) for t in found.measure.titrations] == ["200 mcg/h", "300 mcg/h"]


def test_unknown_acuity_is_asked_for() -> None:
    answer = ask(procedure=Procedure.SURGERY)
    assert measure(answer, "carcinoid-crisis-octreotide-bolus").answer is UNKNOWN
    assert "acuity" in [q.dimension for q in answer.questions]
