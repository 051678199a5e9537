"""Hormonal crisis after PRRT: cases from sources."""

import netref
from netref.model import (
    Answer,
    Case,
    CautionOutcome,
    Listing,
    MeasurePhase,
    Procedure,
    SyndromeId,
    SyndromeKind,
)

PRRT = Case(procedure=Procedure.PRRT)


def test_emergencies_come_first() -> None:
    # MPR monograph of Lutathera: somatostatin analogs, fluids, corticosteroids, electrolytes.
    answer = netref.manage("prrt-hormonal-crisis", PRRT)
    assert [m.measure.id for m in answer.included[:4]] == [
        "prrt-hormonal-crisis-somatostatin-analog",
        "prrt-hormonal-crisis-fluids",
        "prrt-hormonal-crisis-corticosteroid",
        "prrt-hormonal-crisis-electrolytes",
    ]
    phases = [m.measure.phase for m in answer.included]
    assert phases[:4] == [MeasurePhase.EMERGENCY] * 4
    assert MeasurePhase.EMERGENCY not in phases[4:]


def test_repeated_high_doses_of_steroids_are_cautioned_beside_the_emergency() -> None:
    # Important safety information of Lutathera (US): receptors are down-regulated.
    answer = netref.manage("prrt-hormonal-crisis", PRRT)
    (steroid,) = (m for m in answer.included if m.measure.id.endswith("-corticosteroid"))
    (caution,) = steroid.cautions
    assert (caution.answer, caution.caution.outcome) == (Answer.YES, CautionOutcome.CAUTION)


def test_a_vipoma_patient_in_crisis() -> None:
    # De Keizer 2008: two of the six crises were in patients with VIPoma.
    case = Case(procedure=Procedure.PRRT, syndromes=Listing((SyndromeId("vipoma"),)))
    answer = netref.manage("prrt-hormonal-crisis", case)
    assert answer.included[0].measure.phase is MeasurePhase.EMERGENCY
    assert "vipoma-potassium" in [m.measure.id for m in netref.manage("vipoma", case).included]


def test_premedication_waits_for_the_risk_of_the_patient() -> None:
    # COSA 2017: all six high-risk patients were premedicated; the source speaks of no others.
    answer = netref.manage("prrt-hormonal-crisis", PRRT)
    assert "prrt-hormonal-crisis-premedication" in [m.measure.id for m in answer.undecided]


def test_the_depot_restarts_at_30_mg() -> None:
    # MPR monograph of Lutathera: octreotide 30 mg 4 to 24 hours after each dose.
    answer = netref.manage("prrt-hormonal-crisis", PRRT)
    (restart,) = (m for m in answer.included if m.measure.id.endswith("-lar-restart"))
    assert "4 to 24 hours" in restart.measure.name
    (dose,) = restart.measure.doses
    assert str(dose.amount) == "30 mg"


def test_it_is_no_hormonal_syndrome() -> None:
    record = netref.CATALOG.find_syndrome("neuroendocrine hormonal crisis")
    assert record.kind is SyndromeKind.TREATMENT_RELATED
    assert record.hormones == ()
