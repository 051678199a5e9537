"""Management of the ectopic ACTH syndrome, by cases that its sources describe."""

from __future__ import annotations

import pytest

import netref
from netref import drugs, syndromes
from netref.model import (
    Acuity,
    AdjustmentAct,
    Answer,
    Case,
    CautionOutcome,
    ChildPugh,
    Comparator,
    DrugId,
    Extent,
    Listing,
    MeasureAnswer,
    MeasurePhase,
    Pregnancy,
    Procedure,
    Resectability,
    Unit,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
CONTRAINDICATED = CautionOutcome.CONTRAINDICATED
ID = "ectopic-acth-syndrome"


def measure(key: str, case: Case) -> MeasureAnswer:
    answer = netref.manage(ID, case)
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"ectopic-acth-{key}")


def caution(found: MeasureAnswer, outcome: CautionOutcome, words: str) -> Answer:
    # A caution that does not apply to the case is not shown.
    shown = [
        c.answer
        for c in found.cautions
        if c.caution.outcome is outcome and words in c.caution.reason.lower()
    ]
    return shown[0] if shown else NO


# Recorlev, US label, boxed warning: contraindicated with extensive metastatic liver disease.
@pytest.mark.parametrize(("extensive", "expected"), [(True, YES), (None, UNKNOWN), (False, NO)])
def test_levoketoconazole_with_liver_metastases(extensive: bool | None, expected: Answer) -> None:
    found = measure("levoketoconazole", Case(extensive_liver_metastases=extensive))
    assert caution(found, CONTRAINDICATED, "extensive") is expected


# Recorlev, US label: contraindicated with a QTcF above 470 ms before the start.
@pytest.mark.parametrize(("qtc", "expected"), [(480, YES), (470, NO), (420, NO), (None, UNKNOWN)])
def test_levoketoconazole_with_a_long_qt(qtc: float | None, expected: Answer) -> None:
    found = measure("levoketoconazole", Case(qtc_ms=qtc))
    assert caution(found, CONTRAINDICATED, "470 ms") is expected


# Drugs.com on levoketoconazole and omeprazole: to be avoided, less may be absorbed.
@pytest.mark.parametrize("drug", ["ketoconazole", "levoketoconazole"])
def test_azole_with_a_proton_pump_inhibitor(drug: str) -> None:
    found = measure(drug, Case(current_drugs=Listing((DrugId("omeprazole"),))))
    assert found.interactions
    for interaction in found.interactions:
        assert (interaction.on, interaction.other) == (drug, "omeprazole")
        assert interaction.interaction.outcome is CautionOutcome.CAUTION


# Korlym, US label: it ends a pregnancy.
@pytest.mark.parametrize(
    ("pregnancy", "expected"),
    [(Pregnancy.PREGNANT, YES), (Pregnancy.NOT_PREGNANT, NO), (None, UNKNOWN)],
)
def test_mifepristone_in_pregnancy(pregnancy: Pregnancy | None, expected: Answer) -> None:
    found = measure("mifepristone", Case(pregnancy=pregnancy))
    assert caution(found, CONTRAINDICATED, "pregnancy") is expected


# Isturisa, dosing page: 1 mg twice daily with Child-Pugh B, not 2 mg.
def test_osilodrostat_with_hepatic_impairment() -> None:
    reduced = [
        a
        for a in drugs.OSILODROSTAT.adjustments
        if a.act is AdjustmentAct.REDUCE and a.when[0].child_pugh == (ChildPugh.B,)
    ]
    assert [str(a.to) for a in reduced] == ["1 mg"]


# Carroll 2019: etomidate at 0.02 mg/kg/h where severe disease needs control by the vein.
def test_severe_disease_is_an_emergency() -> None:
    answer = netref.manage(ID, Case(acuity=Acuity.EMERGENCY))
    first = answer.included[0].measure
    assert first.id == "ectopic-acth-urgent-control"
    etomidate = measure("etomidate", Case(acuity=Acuity.EMERGENCY))
    assert etomidate.answer is YES
    assert str(etomidate.measure.doses[1].amount) == "0.02 mg/kg/h"
    assert measure("etomidate", Case(acuity=Acuity.ROUTINE)).answer is NO


# Endocrine Society 2016 on adrenal insufficiency: hydrocortisone 100 mg, then 200 mg in a day.
def test_adrenal_crisis_under_a_cortisol_blocker() -> None:
    found = measure("adrenal-crisis-hydrocortisone", Case(acuity=Acuity.EMERGENCY))
    assert found.measure.phase is MeasurePhase.EMERGENCY
    assert [str(d.amount) for d in found.measure.doses] == ["100 mg", "200 mg"]
    assert found.answer is UNKNOWN  # whether it is adrenal crisis, no dimension tells


# Korlym, US label: cortisol does not show adrenal insufficiency under mifepristone.
def test_adrenal_insufficiency_under_mifepristone() -> None:
    taken = Case(acuity=Acuity.EMERGENCY, current_drugs=Listing((DrugId("mifepristone"),)))
    found = measure("adrenal-crisis-hydrocortisone", taken)
    assert caution(found, CautionOutcome.CAUTION, "mifepristone") is YES


# Endocrine Society 2015: resect where possible, steroidogenesis inhibitors where metastatic.
def test_resectable_or_metastatic() -> None:
    resectable = Case(resectability=Resectability.RESECTABLE, extent=Extent.LOCALIZED)
    assert measure("resection", resectable).answer is YES
    metastatic = Case(resectability=Resectability.UNRESECTABLE, extent=Extent.METASTATIC)
    assert measure("resection", metastatic).answer is NO
    assert measure("steroidogenesis-inhibitors", metastatic).answer is YES
    assert measure("adrenalectomy", metastatic).answer is YES


# Endocrine Society 2015: prophylaxis of venous thrombosis around surgery.
def test_thrombosis_around_surgery() -> None:
    assert measure("thrombosis-risk", Case(procedure=Procedure.SURGERY)).answer is YES


# Petrosal sampling 1999: a ratio above 2 after CRH points to Cushing disease (97 % and 100 %).
def test_petrosal_ratio_is_typed() -> None:
    cushing = syndromes.ECTOPIC_ACTH_SYNDROME.differentials[0]
    ratio = next(t for t in cushing.tests if t.key == "petrosal-ratio-after-crh")
    assert (ratio.comparator, ratio.value, ratio.unit) == (Comparator.MORE_THAN, 2, Unit.RATIO)
    assert (ratio.sensitivity_percent, ratio.specificity_percent) == (97, 100)
