"""Management of catecholamine excess, by cases that its sources describe."""

from __future__ import annotations

import pytest

import netref
from netref import drugs as catalog
from netref.model import (
    Acuity,
    Answer,
    Case,
    CautionOutcome,
    DrugId,
    Listing,
    MeasureAnswer,
    MeasureKind,
    MeasurePhase,
    Pregnancy,
    Procedure,
    SyndromeId,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
CONTRAINDICATED = CautionOutcome.CONTRAINDICATED
ID = "catecholamine-excess"
NO_DRUGS = Listing[DrugId]((), complete=True)
DOXAZOSIN = Listing((DrugId("doxazosin"),), complete=True)


def measure(key: str, case: Case) -> MeasureAnswer:
    answer = netref.manage(ID, case)
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"catecholamine-{key}")


# PDQ 2024 and Fang 2020: a beta-blocker only after alpha-blockade, never before.
@pytest.mark.parametrize("key", ["beta-blocker", "propranolol", "metoprolol", "atenolol"])
@pytest.mark.parametrize(("drugs", "expected"), [(NO_DRUGS, NO), (DOXAZOSIN, YES), (None, UNKNOWN)])
def test_beta_blocker_only_after_an_alpha_blocker(
    key: str, drugs: Listing[DrugId] | None, expected: Answer
) -> None:
    assert measure(key, Case(current_drugs=drugs)).answer is expected


# Drugs contraindicated in pheochromocytoma (2014), table 3: beta-blockers before pretreatment.
@pytest.mark.parametrize(("drugs", "expected"), [(NO_DRUGS, YES), (DOXAZOSIN, NO), (None, UNKNOWN)])
def test_beta_blocker_first_is_contraindicated(
    drugs: Listing[DrugId] | None, expected: Answer
) -> None:
    found = measure("no-beta-blocker-first", Case(current_drugs=drugs))
    assert found.answer is expected
    assert found.measure.kind is MeasureKind.AVOIDANCE
    (caution,) = found.cautions
    assert caution.caution.outcome is CONTRAINDICATED


# Fang 2020: the drug itself carries the warning, open where alpha-blockade is not known.
def test_propranolol_carries_the_warning() -> None:
    (caution,) = [
        c
        for c in measure("propranolol", Case(current_drugs=NO_DRUGS)).cautions
        if c.caution.outcome is CONTRAINDICATED
    ]
    assert (caution.on, caution.answer) == ("propranolol", UNKNOWN)


# Endocrine Society 2014: alpha-blocker first in every functioning tumor.
def test_alpha_blocker_comes_first() -> None:
    answer = netref.manage(ID, Case(acuity=Acuity.ROUTINE, current_drugs=NO_DRUGS))
    first = answer.included[0].measure
    assert (first.id, first.phase) == ("catecholamine-alpha-blocker", MeasurePhase.FIRST)


# Australian Therapeutic Guidelines: phentolamine suits an adrenergic crisis best.
def test_crisis() -> None:
    answer = netref.manage(ID, Case(acuity=Acuity.EMERGENCY))
    assert answer.included[0].measure.id == "catecholamine-crisis-phentolamine"
    assert measure("crisis-phentolamine", Case(acuity=Acuity.ROUTINE)).answer is NO


# Review of drug reactions 2007 and a case report: metoclopramide can set off a crisis.
def test_metoclopramide_is_contraindicated() -> None:
    (caution,) = catalog.METOCLOPRAMIDE.cautions
    assert caution.outcome is CONTRAINDICATED
    assert caution.when[0].syndromes == (SyndromeId(ID),)


# PDQ 2024: beta-blockers in pregnancy only if needed (growth restriction).
def test_beta_blocker_in_pregnancy() -> None:
    case = Case(current_drugs=DOXAZOSIN, pregnancy=Pregnancy.PREGNANT)
    (caution,) = [
        c for c in measure("beta-blocker", case).cautions if "pregnancy" in c.caution.reason
    ]
    assert (caution.caution.outcome, caution.answer) == (CautionOutcome.CAUTION, YES)
    assert measure("resection-in-pregnancy", case).answer is YES


# Demser, US label: from 12 years of age.
@pytest.mark.parametrize(("age", "expected"), [(12, YES), (11, NO), (None, UNKNOWN)])
def test_metyrosine_by_age(age: float | None, expected: Answer) -> None:
    assert measure("metyrosine", Case(age_years=age)).answer is expected


# Phentolamine, US label: 5 mg before surgery in adults, 1 mg in children.
def test_phentolamine_before_surgery() -> None:
    found = measure("phentolamine-before-surgery", Case(procedure=Procedure.SURGERY))
    assert found.answer is YES
    assert [str(d.amount) for d in found.measure.doses] == ["5 mg", "1 mg"]
