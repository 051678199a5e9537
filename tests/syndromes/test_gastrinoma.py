"""Gastrinoma: cases from sources."""

import pytest

import netref
from netref import drugs
from netref.model import (
    Acuity,
    Answer,
    Bearing,
    Case,
    Extent,
    Hereditary,
    Listing,
    Management,
    MeasureAnswer,
    Measurement,
    MeasurePhase,
    Specimen,
    SyndromeId,
    Unit,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def ask(**known: object) -> Management:
    return netref.manage("gastrinoma", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"gastrinoma-{key}")


@pytest.mark.parametrize(
    "taken", [None, Listing((drugs.OMEPRAZOLE.id,)), Listing((), complete=True)]
)
def test_acid_suppression_is_first_on_and_off_a_proton_pump_inhibitor(
    taken: Listing[netref.DrugId] | None,
) -> None:
    # Chemocare page, gastrinomas: a proton pump inhibitor; three of them by name.
    answer = ask(current_drugs=taken)
    for key in ("omeprazole", "esomeprazole", "lansoprazole"):
        found = measure(answer, key)
        assert (found.answer, found.measure.phase) == (YES, MeasurePhase.FIRST)


def test_stopping_the_inhibitor_abruptly_is_warned_of_at_each() -> None:
    # Poitras 2012 and the PPI-era review: stopping is dangerous.
    answer = ask()
    for key in ("omeprazole", "esomeprazole", "lansoprazole", "rabeprazole"):
        reasons = [c.caution.reason for c in measure(answer, key).cautions if c.answer is YES]
        assert any("abruptly" in reason for reason in reasons), key


@pytest.mark.parametrize(
    ("context", "bearing"),
    [
        ("off proton pump inhibitors", Bearing.SUPPORTS),
        (None, Bearing.INDETERMINATE),
        ("on a proton pump inhibitor", Bearing.NOT_COMPARABLE),
    ],
)
def test_the_secretin_test_counts_off_the_inhibitor_only(
    context: str | None, bearing: Bearing
) -> None:
    # Ito 2009: a rise above 120 pg/mL, off proton pump inhibitors.
    rise = Measurement(
        "gastrin rise after secretin",
        150,
        Unit.PG_PER_ML,
        specimen=Specimen.SERUM,
        context=context,
    )
    (found,) = [
        a
        for a in netref.interpret("gastrinoma", rise).answers
        if a.threshold is not None and a.threshold.key == "secretin-120-ppi-era"
    ]
    assert found.bearing is bearing


def test_a_crisis_is_an_emergency() -> None:
    # Poitras 2012, patient 1: intravenous pantoprazole.
    answer = ask(acuity=Acuity.EMERGENCY)
    assert answer.included[0].measure.id == "gastrinoma-intravenous-pantoprazole"
    assert measure(ask(), "intravenous-pantoprazole").answer is UNKNOWN
    assert measure(ask(acuity=Acuity.ROUTINE), "intravenous-pantoprazole").answer is NO


@pytest.mark.parametrize(
    ("size", "hereditary", "verdict"),
    [
        (12, Listing((Hereditary.MEN1,)), NO),
        (20, Listing((Hereditary.MEN1,)), YES),
        (12, Listing((), complete=True), YES),
        (12, None, UNKNOWN),
    ],
)
def test_a_small_gastrinoma_in_men1_is_not_resected(
    size: float, hereditary: Listing[Hereditary] | None, verdict: Answer
) -> None:
    # Endotext NBK279075: not in MEN1 with a tumor of 1.5 cm or less.
    answer = ask(tumor_size_mm=size, hereditary=hereditary)
    assert measure(answer, "resection").answer is verdict


@pytest.mark.parametrize(
    ("extent", "verdict"), [(Extent.METASTATIC, YES), (Extent.LOCALIZED, UNKNOWN), (None, UNKNOWN)]
)
def test_chemotherapy_for_metastatic_or_refractory_disease(
    extent: Extent | None, verdict: Answer
) -> None:
    # PDQ 2025: metastatic, or refractory to surgery and acid suppression (which is not asked).
    assert measure(ask(extent=extent), "chemotherapy").answer is verdict


def test_vitamin_b12_is_watched_beside_a_drug_that_warns_of_it() -> None:
    # Ito 2010: deficiency in 21 % of patients on long acid suppression.
    answer = ask()
    assert measure(answer, "vitamin-b12-monitoring").answer is YES
    reasons = [c.caution.reason for c in measure(answer, "omeprazole").cautions if c.answer is YES]
    assert any("vitamin B12" in reason for reason in reasons)


def test_a_case_that_is_said_to_be_another_syndrome_is_refused() -> None:
    only = Listing((SyndromeId("insulinoma"),), complete=True)
    with pytest.raises(netref.InvalidRecordError, match="there is no gastrinoma"):
        ask(syndromes=only)
