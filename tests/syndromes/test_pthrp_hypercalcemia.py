"""Management of PTHrP hypercalcemia, by cases that its sources describe."""

from __future__ import annotations

import pytest

import netref
from netref.model import (
    Acuity,
    Answer,
    Case,
    CautionOutcome,
    Control,
    DrugClass,
    DrugId,
    Listing,
    MeasureAnswer,
    PriorTreatment,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ID = "pthrp-hypercalcemia"
NOTHING = Listing[PriorTreatment]((), complete=True)
ZOLEDRONIC = Listing((PriorTreatment(drugs=(DrugId("zoledronic-acid"),)),), complete=True)


def measure(key: str, case: Case) -> MeasureAnswer:
    answer = netref.manage(ID, case)
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"pthrp-{key}")


# Xgeva, US label: hypercalcemia refractory to a bisphosphonate.
def test_denosumab_after_a_bisphosphonate() -> None:
    uncontrolled = Control.UNCONTROLLED
    after = Case(prior=ZOLEDRONIC, syndrome_control=uncontrolled)
    assert measure("denosumab-refractory", after).answer is YES
    before = Case(prior=NOTHING, syndrome_control=uncontrolled)
    assert measure("denosumab-refractory", before).answer is NO


# Endocrine Society 2023 suggests denosumab first; its US label does not cover that.
@pytest.mark.parametrize(("prior", "expected"), [(NOTHING, YES), (ZOLEDRONIC, NO)])
def test_denosumab_first_is_no_indication_of_its_label(
    prior: Listing[PriorTreatment], expected: Answer
) -> None:
    found = measure("denosumab", Case(prior=prior))
    assert found.answer is YES
    # A caution that does not apply to the case is not shown.
    label = [c for c in found.cautions if c.caution.outcome is CautionOutcome.NOT_INDICATED]
    assert [c.answer for c in label] == ([] if expected is NO else [expected])


# Zometa, US label: rehydrate, but avoid overhydration in heart failure.
@pytest.mark.parametrize(("failure", "expected"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_saline_in_heart_failure(failure: bool | None, expected: Answer) -> None:
    found = measure("saline", Case(heart_failure=failure))
    assert found.answer is YES
    shown = [(c.caution.outcome, c.answer) for c in found.cautions]
    assert shown == ([] if expected is NO else [(CautionOutcome.CAUTION, expected)])


# Endocrine Society 2023 on severe hypercalcemia; Miacalcin, US label, on emergencies.
def test_emergency_starts_with_saline_and_calcitonin() -> None:
    answer = netref.manage(ID, Case(acuity=Acuity.EMERGENCY))
    ids = [str(m.measure.id) for m in answer.included]
    assert ids.index("pthrp-saline") == 0
    assert "pthrp-calcitonin" in ids
    assert ids.index("pthrp-calcitonin") < ids.index("pthrp-denosumab")


# Christensen: cinacalcet off label where calcium stayed at 15.5 mg/dL.
def test_cinacalcet_only_if_uncontrolled() -> None:
    assert measure("cinacalcet", Case(syndrome_control=Control.UNCONTROLLED)).answer is YES
    assert measure("cinacalcet", Case(syndrome_control=Control.CONTROLLED)).answer is NO


# Pancreatic NET series, Neuroendocrinology 89:48: somatostatin analogs for longer control.
def test_somatostatin_analog_follows() -> None:
    found = measure("somatostatin-analog", Case())
    assert found.answer is YES
    assert found.measure.drug_class is DrugClass.SOMATOSTATIN_ANALOG
