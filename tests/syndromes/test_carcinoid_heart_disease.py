"""Carcinoid heart disease: cases drawn from guidelines and papers, asked of netref."""

import netref
from netref import (
    Answer,
    Case,
    Control,
    DrugId,
    Listing,
    Management,
    MeasureAnswer,
    SstrStatus,
)
from netref.model import Procedure

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def ask(**known: object) -> Management:
    return netref.manage("carcinoid heart disease", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(
        m for group in groups for m in group if m.measure.id == f"carcinoid-heart-disease-{key}"
    )


def test_the_other_name_is_known() -> None:
    # Review of 2017 (PMC5571595).
    assert netref.find_syndrome("Hedinger syndrome").id == "carcinoid-heart-disease"


def test_heart_failure_brings_diuretics_with_a_warning() -> None:
    # Authorea preprint 722318: diuretics once right heart failure shows, with care.
    failing = ask(heart_failure=True)
    for key in ("diuretic", "aldosterone-antagonist"):
        found = measure(failing, key)
        assert found.answer is YES
        assert any("cardiac output" in c.caution.reason for c in found.cautions)
        assert measure(ask(heart_failure=False), key).answer is NO
        assert measure(ask(), key).answer is UNKNOWN


def test_surveillance_is_asked_of_everyone() -> None:
    # ESC 2022, table 48.
    answer = ask()
    for key in ("natriuretic-peptide", "echocardiography", "echocardiography-surveillance"):
        assert measure(answer, key).answer is YES


def test_valve_surgery_waits_for_what_no_dimension_holds() -> None:
    # ESC 2022: severe, symptomatic, expected survival of at least 12 months.
    assert measure(ask(heart_failure=True), "valve-replacement").answer is UNKNOWN


def test_an_operation_is_covered_by_an_intravenous_analog() -> None:
    # ESC 2022, section 9.3.
    key = "perioperative-somatostatin-analog"
    assert measure(ask(procedure=Procedure.SURGERY), key).answer is YES
    assert measure(ask(procedure=Procedure.NONE), key).answer is NO


def test_telotristat_is_not_offered_without_an_analog_here_either() -> None:
    # Xermelo US label.
    known = {"age_years": 60, "syndrome_control": Control.UNCONTROLLED}
    alone = ask(**known, current_drugs=Listing((), complete=True))
    assert measure(alone, "telotristat").answer is NO
    with_analog = ask(**known, current_drugs=Listing((DrugId("lanreotide"),)))
    assert measure(with_analog, "telotristat").answer is YES


def test_radioligand_therapy_warns_of_volume_and_needs_receptors() -> None:
    # J Nucl Med Technol 2018: amino acids over 7.5 to 8 hours against overload.
    uncontrolled = {"syndrome_control": Control.UNCONTROLLED}
    found = measure(ask(**uncontrolled, sstr=SstrStatus.POSITIVE), "prrt")
    assert found.answer is YES
    assert any("volume overload" in c.caution.reason for c in found.cautions)
    assert measure(ask(**uncontrolled), "prrt").answer is UNKNOWN


def test_the_same_cut_off_of_nt_probnp_with_both_performances() -> None:
    # Am J Cardiol 2008 against J Neuroendocrinol 2023.
    tests = {t.key: t for t in netref.find_syndrome("carcinoid heart disease").tests}
    old, new = tests["nt-probnp-260-2008"], tests["nt-probnp-260-2023"]
    assert (old.sensitivity_percent, old.specificity_percent) == (92, 91)
    assert (new.sensitivity_percent, new.specificity_percent) == (46, 79)


def test_5_hiaa_as_a_risk_of_heart_disease() -> None:
    # Am J Cardiol 2011: from 300 umol in 24 hours.
    tests = {t.key: t for t in netref.find_syndrome("carcinoid heart disease").tests}
    assert str(tests["5-hiaa-urine-risk-300"].unit.value) == "umol/24 h"
    assert tests["5-hiaa-urine-risk-300"].value == 300
