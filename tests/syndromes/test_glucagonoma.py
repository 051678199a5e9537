"""Glucagonoma: cases from sources."""

import pytest

import netref
from netref import drugs
from netref.model import (
    Answer,
    Bearing,
    Case,
    Control,
    Extent,
    Listing,
    Management,
    MeasureAnswer,
    Measurement,
    MeasurePhase,
    Procedure,
    SstrStatus,
    Unit,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def ask(**known: object) -> Management:
    return netref.manage("glucagonoma", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"glucagonoma-{key}")


@pytest.mark.parametrize("sstr", [None, *SstrStatus])
def test_an_analog_first_whatever_the_scan_shows(sstr: SstrStatus | None) -> None:
    # Chemocare page, glucagonomas: a somatostatin analog first.
    found = measure(ask(sstr=sstr), "somatostatin-analog")
    assert (found.answer, found.measure.phase) == (YES, MeasurePhase.FIRST)
    assert found.measure.drugs == (drugs.OCTREOTIDE.id, drugs.LANREOTIDE.id)


@pytest.mark.parametrize(
    ("control", "verdict"),
    [(Control.CONTROLLED, NO), (Control.UNCONTROLLED, YES), (None, UNKNOWN)],
)
def test_medicines_for_diabetes_come_in_if_the_analog_is_not_enough(
    control: Control | None, verdict: Answer
) -> None:
    # Chemocare page, glucagonomas: other medicines if this does not control diabetes.
    answer = ask(syndrome_control=control)
    for key in ("antidiabetic", "insulin"):
        assert measure(answer, key).answer is verdict


def test_an_antidiabetic_that_is_taken_meets_the_analog() -> None:
    # Labels of octreotide and lanreotide: the antidiabetic may need another dose.
    answer = ask(current_drugs=Listing((drugs.METFORMIN.id,)))
    met = {(i.on, i.other) for i in measure(answer, "somatostatin-analog").interactions}
    assert {
        (drugs.OCTREOTIDE.id, drugs.METFORMIN.id),
        (drugs.LANREOTIDE.id, drugs.METFORMIN.id),
    } <= met


@pytest.mark.parametrize(
    ("sstr", "verdict"),
    [(SstrStatus.POSITIVE, YES), (SstrStatus.NEGATIVE, NO), (None, UNKNOWN)],
)
def test_prrt_of_metastases_asks_for_receptors(sstr: SstrStatus | None, verdict: Answer) -> None:
    # Medscape, Approach Considerations.
    assert measure(ask(extent=Extent.METASTATIC, sstr=sstr), "prrt").answer is verdict


@pytest.mark.parametrize(
    ("procedure", "analog", "heparin"),
    [(Procedure.EMBOLIZATION, YES, NO), (Procedure.SURGERY, NO, YES), (None, UNKNOWN, UNKNOWN)],
)
def test_what_goes_with_a_procedure(
    procedure: Procedure | None, analog: Answer, heparin: Answer
) -> None:
    # Medscape, Approach Considerations: octreotide around embolization, heparin around surgery.
    answer = ask(procedure=procedure)
    assert measure(answer, "octreotide-around-embolization").answer is analog
    assert measure(answer, "heparin").answer is heparin


@pytest.mark.parametrize(
    ("value", "tumor", "other"),
    [
        (300, Bearing.DOES_NOT_SUPPORT, Bearing.SUPPORTS),
        (1200, Bearing.SUPPORTS, Bearing.INDETERMINATE),
    ],
)
def test_mildly_raised_glucagon_has_other_causes(
    value: float, tumor: Bearing, other: Bearing
) -> None:
    # ARUP: > 500 pg/mL highly suggestive; Medscape: 120 to 500 pg/mL in other causes.
    answer = netref.interpret("glucagonoma", Measurement("glucagon", value, Unit.PG_PER_ML))
    (found,) = [a for a in answer.answers if a.threshold and a.threshold.key == "glucagon-arup"]
    assert found.bearing is tumor
    (differential,) = answer.differentials
    assert [a.bearing for a in differential.answers] == [other]
