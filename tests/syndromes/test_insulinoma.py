"""Insulinoma: cases from sources."""

import pytest

import netref
from netref import drugs
from netref.model import (
    Acuity,
    Answer,
    Bearing,
    Case,
    CautionOutcome,
    Control,
    Extent,
    Interval,
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
TRIAL, DEPOT = "octreotide-trial", "somatostatin-analog-depot"


def ask(**known: object) -> Management:
    return netref.manage("insulinoma", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == f"insulinoma-{key}")


@pytest.mark.parametrize(
    ("sstr", "verdict"),
    [(None, UNKNOWN), (SstrStatus.POSITIVE, YES), (SstrStatus.NEGATIVE, NO)],
)
def test_an_analog_waits_for_the_scan_and_a_scan_not_done_is_not_negative(
    sstr: SstrStatus | None, verdict: Answer
) -> None:
    # Chemocare page, insulinomas: analogs if the octreotide scan is positive.
    answer = ask(sstr=sstr)
    for key in (TRIAL, DEPOT):
        assert measure(answer, key).answer is verdict
    asked = {q.dimension for q in answer.questions}
    assert ("sstr" in asked) is (sstr is None)


@pytest.mark.parametrize("sstr", [None, *SstrStatus])
def test_glucose_diet_and_diazoxide_never_wait_for_a_scan(sstr: SstrStatus | None) -> None:
    # Chemocare page, insulinomas; BMJ Best Practice, management approach.
    answer = ask(sstr=sstr)
    for key in ("glucose-oral", "diet-carbohydrate", "diet-frequent-meals", "diazoxide"):
        assert measure(answer, key).answer is YES


def test_a_negative_scan_leaves_diazoxide_and_the_disagreement() -> None:
    # SSA in hyperinsulinism 2008: 8 of 10 with a negative scan responded to octreotide.
    answer = ask(sstr=SstrStatus.NEGATIVE)
    assert measure(answer, "diazoxide").answer is YES
    (topic,) = [d for d in answer.disagreements if "negative receptor scan" in d.topic]
    assert any("8 of 10 patients with a negative scan" in p.says for p in topic.positions)


def test_the_monitored_trial_stands_before_the_depot_and_the_depot_warns() -> None:
    # Abell 2015: prolonged hypoglycemia only when the depot dose was raised.
    order: list[str] = [m.measure.id for m in ask(sstr=SstrStatus.POSITIVE).included]
    assert order.index(f"insulinoma-{TRIAL}") < order.index(f"insulinoma-{DEPOT}")
    depot = measure(ask(sstr=SstrStatus.POSITIVE), DEPOT)
    reasons = [c.caution.reason for c in depot.cautions if c.on == depot.measure.id]
    assert len(reasons) == 2
    # Each of the two drugs brings what its own labels say on insulinoma.
    assert {drugs.OCTREOTIDE.id, drugs.LANREOTIDE.id} <= {c.on for c in depot.cautions}


def test_severe_hypoglycemia_comes_first() -> None:
    # BMJ Best Practice: glucose by mouth, by the vein, or glucagon.
    answer = ask(acuity=Acuity.EMERGENCY)
    assert [m.measure.id for m in answer.included[:3]] == [
        "insulinoma-glucose-oral",
        "insulinoma-glucose-intravenous",
        "insulinoma-glucagon-injection",
    ]
    assert MeasurePhase.EMERGENCY not in {m.measure.phase for m in answer.included[3:]}


def test_refractory_metastatic_insulinoma() -> None:
    # Medscape on a French study: everolimus normalized glucose in 11 of 12.
    # PRRT in malignant insulinoma (Australia 2025): hypoglycemia resolved in 14 of 15.
    answer = ask(
        extent=Extent.METASTATIC,
        syndrome_control=Control.UNCONTROLLED,
        sstr=SstrStatus.POSITIVE,
        resectability=Resectability.UNRESECTABLE,
    )
    for key in ("everolimus", "prrt", "pasireotide", "chemotherapy", "diazoxide-pdq"):
        assert measure(answer, key).answer is YES, key
    phases = [m.measure.phase for m in answer.included]
    assert phases == sorted(phases, key=list(MeasurePhase).index)
    # Siddiqui 2020: cases; the drug is named, so that its own cautions stand beside it.
    assert measure(answer, "pasireotide").measure.drug == drugs.PASIREOTIDE.id


@pytest.mark.parametrize("control", [Control.CONTROLLED, None])
def test_what_is_for_refractory_disease_is_not_offered_before(control: Control | None) -> None:
    answer = ask(extent=Extent.METASTATIC, sstr=SstrStatus.POSITIVE, syndrome_control=control)
    for key in ("everolimus", "prrt", "pasireotide"):
        assert measure(answer, key).answer is (UNKNOWN if control is None else NO)


@pytest.mark.parametrize(
    ("days", "verdict"),
    [(10, YES), (28, NO), (35, NO), (None, UNKNOWN), (Interval(7, 40), UNKNOWN)],
)
def test_a_long_acting_analog_inside_the_window_of_prrt(
    days: float | Interval | None, verdict: Answer
) -> None:
    # Lutathera US label: stop long-acting analogs at least 4 weeks before the start.
    answer = ask(
        sstr=SstrStatus.POSITIVE,
        syndrome_control=Control.UNCONTROLLED,
        days_since_long_acting_ssa=days,
    )
    found = [
        c.answer
        for c in measure(answer, "prrt").cautions
        if "less than 4 weeks ago" in c.caution.reason
    ]
    assert found == ([] if verdict is NO else [verdict])


def test_an_analog_that_is_taken_meets_prrt() -> None:
    # Lutathera US label: octreotide and other analogs may weaken it.
    answer = ask(
        sstr=SstrStatus.POSITIVE,
        syndrome_control=Control.UNCONTROLLED,
        current_drugs=Listing((drugs.LANREOTIDE.id,)),
    )
    met = measure(answer, "prrt").interactions
    assert {i.other for i in met} & {drugs.LANREOTIDE.id}
    assert {i.interaction.outcome for i in met} == {CautionOutcome.CAUTION}


def test_hydrochlorothiazide_only_with_diazoxide() -> None:
    # Medscape: a diuretic against the edema of diazoxide.
    for taken, verdict in (
        (Listing((drugs.DIAZOXIDE.id,)), YES),
        (Listing((), complete=True), NO),
        (None, UNKNOWN),
    ):
        answer = ask(current_drugs=taken)
        assert measure(answer, "hydrochlorothiazide").answer is verdict


@pytest.mark.parametrize(
    ("resectability", "verdict"),
    [(Resectability.RESECTABLE, YES), (Resectability.UNRESECTABLE, NO), (None, UNKNOWN)],
)
def test_resection_where_it_is_possible(
    resectability: Resectability | None, verdict: Answer
) -> None:
    # PDQ 2025, Treatment of Insulinoma.
    assert measure(ask(resectability=resectability), "resection").answer is verdict


def test_insulin_and_glucose_of_the_endocrine_society() -> None:
    # Endocrine Society 2009: glucose < 55 mg/dL with insulin >= 3 uU/mL and C-peptide >= 0.6.
    given = [
        Measurement(
            "glucose",
            50,
            Unit.MG_PER_DL,
            specimen=Specimen.PLASMA,
            context="with symptoms or signs",
        ),
        Measurement(
            "insulin",
            4,
            Unit.MICRO_UNIT_PER_ML,
            specimen=Specimen.PLASMA,
            context="insulin-endocrine-society",
        ),
        Measurement(
            "C-peptide",
            Interval(None, 0.5),
            Unit.NG_PER_ML,
            specimen=Specimen.PLASMA,
            context="c-peptide-endocrine-society",
        ),
    ]
    found = {
        a.threshold.key: a.bearing
        for a in netref.interpret("insulinoma", given).answers
        if a.threshold is not None
    }
    assert found["glucose-endocrine-society"] is Bearing.SUPPORTS
    assert found["insulin-endocrine-society"] is Bearing.SUPPORTS
    assert found["c-peptide-endocrine-society"] is Bearing.DOES_NOT_SUPPORT
