"""Management of early fluoropyrimidine toxicity, by cases that its sources describe."""

from __future__ import annotations

import pytest

import netref
from netref import syndromes
from netref.model import (
    Acuity,
    Answer,
    Case,
    CautionOutcome,
    Interval,
    MeasureAnswer,
    MeasureKind,
    Metabolizer,
    SyndromeKind,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ID = "fluoropyrimidine-toxicity"


def measure(key: str, case: Case) -> MeasureAnswer:
    answer = netref.manage(ID, case)
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"fluoropyrimidine-{key}")


def test_it_is_no_hormonal_syndrome() -> None:
    record = syndromes.FLUOROPYRIMIDINE_TOXICITY
    assert (record.kind, record.hormones) == (SyndromeKind.TREATMENT_RELATED, ())


# Adrucil, US label, section 5.1: withhold or stop for good.
def test_the_drug_is_stopped_first() -> None:
    answer = netref.manage(ID, Case(acuity=Acuity.EMERGENCY))
    assert answer.included[0].measure.id == "fluoropyrimidine-stop"


# Vistogard, US label: within 96 hours, which no dimension holds.
def test_uridine_triacetate_asks_for_the_hours() -> None:
    found = measure("uridine-triacetate-early-toxicity", Case(acuity=Acuity.EMERGENCY))
    assert found.answer is UNKNOWN
    routine = measure("uridine-triacetate-early-toxicity", Case(acuity=Acuity.ROUTINE))
    assert routine.answer is NO


# Vistogard, US label: 10 g every 6 hours for 20 doses; 6.2 g/m2 up to 10 g in children.
def test_doses_of_uridine_triacetate() -> None:
    adult, child = measure("uridine-triacetate-overdose", Case()).measure.doses
    assert (str(adult.amount), str(child.amount), str(child.cap)) == ("10 g", "6.2 g/m2", "10 g")
    for dose in (adult, child):
        assert not isinstance(dose.times_per_day, Interval)
        assert len(dose.days) * (dose.times_per_day or 0) == 20


# Vistogard, US label: not for reactions that are no emergency; late use is not established.
def test_limits_of_uridine_triacetate_are_of_two_sorts() -> None:
    cautions = measure("uridine-triacetate-overdose", Case()).cautions
    assert {c.caution.outcome for c in cautions} == {
        CautionOutcome.NOT_INDICATED,
        CautionOutcome.CAUTION,
    }


# CPIC 2017, table 2, and its update: avoid in poor, half in intermediate metabolizers.
@pytest.mark.parametrize(
    ("status", "poor", "intermediate"),
    [
        (Metabolizer.POOR, YES, NO),
        (Metabolizer.INTERMEDIATE, NO, YES),
        (Metabolizer.NORMAL, NO, NO),
        (None, UNKNOWN, UNKNOWN),
    ],
)
def test_dose_by_dpyd(status: Metabolizer | None, poor: Answer, intermediate: Answer) -> None:
    case = Case(dpyd=status)
    assert measure("poor-metabolizer", case).answer is poor
    assert measure("intermediate-metabolizer", case).answer is intermediate


# EMA 2020: contraindicated in complete DPD deficiency.
def test_poor_metabolizer_is_a_contraindication() -> None:
    found = measure("poor-metabolizer", Case(dpyd=Metabolizer.POOR))
    assert found.measure.kind is MeasureKind.AVOIDANCE
    (caution,) = found.cautions
    assert (caution.caution.outcome, caution.answer) == (CautionOutcome.CONTRAINDICATED, YES)
