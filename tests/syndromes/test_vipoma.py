"""VIPoma: cases from sources."""

import pytest

import netref
from netref import drugs, rendering
from netref.catalog import CATALOG
from netref.model import (
    Acuity,
    Answer,
    Bearing,
    Case,
    Control,
    Listing,
    Management,
    MeasureAnswer,
    Measurement,
    MeasurePhase,
    Resectability,
    Specimen,
    SstrStatus,
    Unit,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def ask(**known: object) -> Management:
    return netref.manage("vipoma", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"vipoma-{key}")


@pytest.mark.parametrize("acuity", [None, *Acuity])
def test_fluid_and_electrolytes_come_first_and_wait_for_nothing(acuity: Acuity | None) -> None:
    # Chemocare page, VIPomas: intravenous fluids at once; potassium and magnesium.
    order = [m.measure.id for m in ask(acuity=acuity).included]
    assert order[:3] == ["vipoma-intravenous-fluids", "vipoma-potassium", "vipoma-magnesium"]


def test_a_patient_in_shock() -> None:
    # PMC3074686: cardiopulmonary arrest; octreotide 100 mcg every 8 hours on clinical grounds.
    answer = ask(acuity=Acuity.EMERGENCY)
    trial = measure(answer, "octreotide-life-threatening")
    assert (trial.answer, str(trial.measure.doses[0].amount)) == (YES, "100 mcg")
    phases = [m.measure.phase for m in answer.included]
    assert phases[:6] == [MeasurePhase.EMERGENCY] * 6
    assert MeasurePhase.EMERGENCY not in phases[6:]


@pytest.mark.parametrize("sstr", [None, *SstrStatus])
def test_octreotide_does_not_wait_for_a_scan(sstr: SstrStatus | None) -> None:
    # Bynfezia and Sandostatin US labels: no scan is asked for.
    assert measure(ask(sstr=sstr), "octreotide").answer is YES


@pytest.mark.parametrize(
    ("control", "taken", "verdict"),
    [
        (Control.CONTROLLED, Listing((drugs.OCTREOTIDE.id,)), YES),
        (Control.CONTROLLED, Listing((), complete=True), NO),
        (Control.UNCONTROLLED, Listing((drugs.OCTREOTIDE.id,)), NO),
        (Control.CONTROLLED, None, UNKNOWN),
        (None, None, UNKNOWN),
    ],
)
def test_the_depot_follows_an_injection_that_worked(
    control: Control | None, taken: Listing[netref.DrugId] | None, verdict: Answer
) -> None:
    # Sandostatin LAR US label, section 1.3: where the injection was effective and tolerated.
    answer = ask(syndrome_control=control, current_drugs=taken)
    assert measure(answer, "octreotide-lar").answer is verdict


@pytest.mark.parametrize(
    ("resectability", "resection", "debulking"),
    [
        (Resectability.RESECTABLE, YES, NO),
        (Resectability.UNRESECTABLE, NO, YES),
        (None, UNKNOWN, UNKNOWN),
    ],
)
def test_surgery(resectability: Resectability | None, resection: Answer, debulking: Answer) -> None:
    # BMJ Best Practice, management approach; PDQ 2025, section VIPoma.
    answer = ask(resectability=resectability)
    assert measure(answer, "resection").answer is resection
    assert measure(answer, "debulking").answer is debulking


@pytest.mark.parametrize(
    ("value", "strong", "suggestive"),
    [(250, Bearing.SUPPORTS, Bearing.SUPPORTS), (100, Bearing.DOES_NOT_SUPPORT, Bearing.SUPPORTS)],
)
def test_vip_of_mayo(value: float, strong: Bearing, suggestive: Bearing) -> None:
    # Mayo test 8150: > 75 pg/mL may indicate, > 200 pg/mL strongly suggests.
    given = Measurement("VIP", value, Unit.PG_PER_ML, specimen=Specimen.PLASMA)
    found = {
        a.threshold.key: a.bearing
        for a in netref.interpret("vipoma", given).answers
        if a.threshold is not None
    }
    assert found["vip-mayo"] is strong
    assert found["vip-suggestive-mayo"] is suggestive
    assert found["vip-pdq"] is Bearing.NOT_COMPARABLE  # serum


def test_the_page_reads_in_the_order_of_acting_and_says_what_it_is_not() -> None:
    text = " ".join(rendering.management_text(CATALOG, ask(), full=True).split())
    order = (
        "Management of VIPoma",
        "Not medical advice",
        "No protocol and no order set",
        "EMERGENCY * [emergency] intravenous saline-based fluids at once",
        "[emergency] potassium",
        "EMERGENCY, UNDECIDED",
        "WHAT THE SOURCES STATE * [first] octreotide injection",
        "contraindicated, if it holds (not known): hypersensitivity to octreotide",
        "UNDECIDED: wait for what is not known * [next] octreotide LAR",
        "SOURCES DISAGREE on VIP level",
        "ASK NEXT",
    )
    at = 0
    for said in order:
        at = text.index(said, at)
