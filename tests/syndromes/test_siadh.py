"""Management of inappropriate antidiuresis, by cases that its sources describe."""

from __future__ import annotations

import pytest

import netref
from netref import syndromes
from netref.model import (
    Acuity,
    Answer,
    Case,
    CautionOutcome,
    DrugId,
    Listing,
    MeasureAnswer,
    MeasurePhase,
    PriorTreatment,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ID = "siadh"


def measure(key: str, case: Case) -> MeasureAnswer:
    answer = netref.manage(ID, case)
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"siadh-{key}")


# European guideline 2014: 150 mL of 3 % saline over 20 minutes with severe symptoms.
def test_severe_hyponatremia_is_an_emergency() -> None:
    answer = netref.manage(ID, Case(acuity=Acuity.EMERGENCY))
    first = answer.included[0].measure
    assert first.id == "siadh-hypertonic-saline-severe"
    assert first.phase is MeasurePhase.EMERGENCY
    (dose,) = first.doses
    assert str(dose.amount) == "150 mL"
    assert measure("hypertonic-saline-severe", Case(acuity=Acuity.ROUTINE)).answer is NO


# European guideline 2014: limits of correction stand beside the saline.
def test_the_limit_of_correction_is_said() -> None:
    found = measure("hypertonic-saline-severe", Case(acuity=Acuity.EMERGENCY))
    assert any("10 mmol/L in the first 24 hours" in c.caution.reason for c in found.cautions)


# Samsca, US label (MPR): contraindicated with strong CYP3A inhibitors such as ketoconazole.
def test_tolvaptan_with_ketoconazole() -> None:
    found = measure("tolvaptan", Case(current_drugs=Listing((DrugId("ketoconazole"),))))
    assert found.interactions
    for interaction in found.interactions:
        assert interaction.interaction.outcome is CautionOutcome.CONTRAINDICATED
        assert {interaction.on, interaction.other} == {"tolvaptan", "ketoconazole"}


# Three outcomes, kept apart: Samsca, US label, and the European guideline of 2014.
def test_what_is_said_against_tolvaptan_is_of_three_sorts() -> None:
    outcomes = {c.caution.outcome for c in measure("tolvaptan", Case()).cautions}
    assert outcomes == set(CautionOutcome)


# Samsca, US label (MPR): not recommended with a creatinine clearance below 10 mL/min.
@pytest.mark.parametrize(("clearance", "expected"), [(8, YES), (10, NO), (None, UNKNOWN)])
def test_tolvaptan_with_renal_failure(clearance: float | None, expected: Answer) -> None:
    found = measure("tolvaptan", Case(creatinine_clearance_ml_min=clearance))
    # A caution that does not apply to the case is not shown.
    shown = [c for c in found.cautions if "10 mL/min" in c.caution.reason]
    assert [c.answer for c in shown] == ([] if expected is NO else [expected])
    assert {c.caution.outcome for c in shown} <= {CautionOutcome.CAUTION}


# European guideline 2014 recommends against demeclocycline; Wheeless gives doses.
def test_demeclocycline_is_not_indicated_in_europe() -> None:
    found = measure("demeclocycline", Case())
    assert found.answer is YES
    assert [c.caution.outcome for c in found.cautions if c.on == found.measure.id] == [
        CautionOutcome.NOT_INDICATED
    ]


# McDonald 2022: cortisol deficiency under checkpoint inhibitors looks the same.
def test_cortisol_after_a_checkpoint_inhibitor() -> None:
    treated = Listing((PriorTreatment(drugs=(DrugId("atezolizumab"),)),), complete=True)
    assert measure("check-cortisol", Case(prior=treated)).answer is YES
    untreated = Listing[PriorTreatment]((), complete=True)
    assert measure("check-cortisol", Case(prior=untreated)).answer is NO


# European guideline 2014: fluid restriction first, urea as second line.
def test_order_of_fluid_restriction_and_urea() -> None:
    phases = {str(m.id): m.phase for m in syndromes.SIADH.measures}
    assert phases["siadh-fluid-restriction"] is MeasurePhase.FIRST
    assert phases["siadh-urea"] is MeasurePhase.NEXT
