"""Carcinoid syndrome: cases drawn from labels, papers and guidelines, asked of netref."""

import pytest

import netref
from netref import (
    Answer,
    Case,
    CautionOutcome,
    Control,
    DrugId,
    Extent,
    Listing,
    Management,
    MeasureAnswer,
    MeasurePhase,
    Region,
    Resectability,
    Severity,
    Site,
    SstrStatus,
)
from netref.model import ChildPugh, Organ, Procedure

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ON_OCTREOTIDE = Listing((DrugId("octreotide"),), complete=True)
ON_LANREOTIDE = Listing((DrugId("lanreotide"),), complete=True)
TELOTRISTAT = ("carcinoid-syndrome-telotristat-us", "carcinoid-syndrome-telotristat-eu")


def ask(**known: object) -> Management:
    return netref.manage("carcinoid syndrome", Case(**known))  # type: ignore[arg-type]


def measure(answer: Management, key: str) -> MeasureAnswer:
    groups = (answer.included, answer.undecided, answer.excluded)
    return next(m for group in groups for m in group if m.measure.id == key)


def test_it_is_found_by_its_name_and_its_hormone_is_serotonin() -> None:
    assert netref.find_syndrome("carcinoid syndrome").id == "carcinoid-syndrome"
    assert "serotonin" in netref.find_syndrome("carcinoid syndrome").hormones


def test_a_somatostatin_analog_comes_first_whatever_the_scan_shows() -> None:
    # MSD Manual: octreotide or lanreotide first line; no scan is asked for.
    for sstr in (None, SstrStatus.POSITIVE, SstrStatus.NEGATIVE):
        first = measure(ask(sstr=sstr), "carcinoid-syndrome-somatostatin-analog")
        assert (first.answer, first.measure.phase) == (YES, MeasurePhase.FIRST)


@pytest.mark.parametrize("key", TELOTRISTAT)
def test_telotristat_is_never_offered_without_an_analog(key: str) -> None:
    # Xermelo US and EU labels: in combination with somatostatin analog therapy.
    alone = ask(
        age_years=60,
        syndrome_control=Control.UNCONTROLLED,
        current_drugs=Listing((), complete=True),
    )
    assert measure(alone, key).answer is NO
    silent = ask(age_years=60, syndrome_control=Control.UNCONTROLLED)
    assert measure(silent, key).answer is UNKNOWN


@pytest.mark.parametrize("key", TELOTRISTAT)
@pytest.mark.parametrize("taken", [ON_OCTREOTIDE, ON_LANREOTIDE])
def test_telotristat_goes_on_top_of_an_analog_that_is_not_enough(
    key: str, taken: Listing[DrugId]
) -> None:
    # TELESTAR: four or more stools a day despite a stable dose of an analog.
    answer = ask(
        age_years=60,
        stools_per_day=6,
        syndrome_control=Control.UNCONTROLLED,
        current_drugs=taken,
    )
    found = measure(answer, key)
    assert found.answer is YES
    (dose,) = found.measure.doses
    assert (str(dose.amount), dose.times_per_day) == ("250 mg", 3)


@pytest.mark.parametrize("key", TELOTRISTAT)
def test_telotristat_waits_while_the_analog_is_enough_and_is_for_adults(key: str) -> None:
    # Xermelo labels: adults inadequately controlled by analog therapy.
    controlled = ask(age_years=60, syndrome_control=Control.CONTROLLED, current_drugs=ON_OCTREOTIDE)
    assert measure(controlled, key).answer is NO
    child = ask(age_years=12, syndrome_control=Control.UNCONTROLLED, current_drugs=ON_OCTREOTIDE)
    assert measure(child, key).answer is NO


def test_telotristat_shows_its_contraindication_and_what_the_liver_asks_for() -> None:
    # US safety information of 10/2022; Swiss and EU labels on Child-Pugh C.
    severe = ask(child_pugh=ChildPugh.C)
    cautions = measure(severe, TELOTRISTAT[0]).cautions
    contraindicated = [c for c in cautions if c.caution.outcome is CautionOutcome.CONTRAINDICATED]
    assert ["hypersensitivity" in c.caution.reason for c in contraindicated] == [True]
    liver = {c.caution.region for c in cautions if "severe hepatic" in c.caution.reason}
    assert {Region.US, Region.EU, Region.CH} <= liver
    assert all(c.answer is YES for c in cautions if "severe hepatic" in c.caution.reason)


def test_octreotide_lar_follows_injections_that_work() -> None:
    # US label of Sandostatin LAR: patients who responded to and tolerated the injection.
    key = "carcinoid-syndrome-octreotide-lar"
    known = {"extent": Extent.METASTATIC, "current_drugs": ON_OCTREOTIDE}
    assert measure(ask(**known, syndrome_control=Control.CONTROLLED), key).answer is YES
    assert measure(ask(**known, syndrome_control=Control.UNCONTROLLED), key).answer is NO
    assert measure(ask(extent=Extent.METASTATIC), key).answer is UNKNOWN


def test_a_second_dose_of_lanreotide_is_warned_of() -> None:
    # US label of Somatuline Depot: no additional dose where it is given for a GEP-NET.
    key = "carcinoid-syndrome-lanreotide"
    (on,) = [
        c
        for c in measure(ask(current_drugs=ON_LANREOTIDE), key).cautions
        if "no additional dose" in c.caution.reason
    ]
    assert (on.answer, on.caution.outcome) == (YES, CautionOutcome.NOT_INDICATED)


def test_above_the_label_dose_the_label_speaks_beside_the_series() -> None:
    # Strosberg 2014: 40 or 60 mg; the label does not recommend more than 30 mg.
    answer = ask(syndrome_control=Control.UNCONTROLLED, current_drugs=ON_OCTREOTIDE)
    raised = measure(answer, "carcinoid-syndrome-octreotide-lar-dose-escalation")
    assert raised.answer is YES
    assert any("above 30 mg" in c.caution.reason for c in raised.cautions)
    assert "octreotide LAR above 30 mg" in [d.topic for d in answer.disagreements]


def test_refractory_syndrome_of_a_midgut_tumor_with_receptors() -> None:
    # Zandee 2021: metastatic midgut tumor, flushing or diarrhea despite an analog.
    known = {
        "site": Site.ILEUM,
        "extent": Extent.METASTATIC,
        "current_drugs": ON_OCTREOTIDE,
        "syndrome_control": Control.UNCONTROLLED,
    }
    key = "carcinoid-syndrome-prrt"
    assert measure(ask(**known, sstr=SstrStatus.POSITIVE), key).answer is YES
    assert measure(ask(**known, sstr=SstrStatus.NEGATIVE), key).answer is NO
    unknown = ask(**known)
    assert measure(unknown, key).answer is UNKNOWN
    assert "sstr" in [q.dimension for q in unknown.questions]
    # Oncologist 2018 and Eur J Cancer 1992: the other steps once an analog fails.
    for other in ("carcinoid-syndrome-ondansetron", "carcinoid-syndrome-interferon-add-on"):
        assert measure(unknown, other).answer is YES


def test_embolization_needs_liver_metastases_and_warns_of_a_crisis() -> None:
    # PDQ: embolization may bring on a florid and potentially lethal carcinoid crisis.
    key = "carcinoid-syndrome-embolization"
    liver = ask(metastatic_sites=Listing((Organ.LIVER,)))
    assert measure(liver, key).answer is YES
    assert any("crisis" in c.caution.reason for c in measure(liver, key).cautions)
    bone = ask(metastatic_sites=Listing((Organ.BONE,), complete=True))
    assert measure(bone, key).answer is NO


def test_resection_only_where_it_is_possible_and_rehydration_where_symptoms_are_severe() -> None:
    # MSD Manual; endocrinesurgeon.co.uk.
    open_case = ask(resectability=Resectability.UNRESECTABLE, symptoms=Severity.SEVERE)
    assert measure(open_case, "carcinoid-syndrome-resection").answer is NO
    assert measure(open_case, "carcinoid-syndrome-rehydration").answer is YES


def test_bronchodilators_are_warned_of_around_an_operation() -> None:
    # anesthesiaconsiderations.com against PDQ.
    answer = ask(procedure=Procedure.SURGERY)
    for key in ("carcinoid-syndrome-albuterol", "carcinoid-syndrome-theophylline"):
        found = measure(answer, key)
        assert found.answer is YES
        of_surgery = [c for c in found.cautions if any(w.procedure for w in c.caution.when)]
        assert [c.answer for c in of_surgery] == [YES]


def test_both_sides_on_everolimus_are_kept() -> None:
    # MSD Manual against the meta-analysis of Hofland 2019.
    topics = {d.topic: d for d in ask().disagreements}
    sides = topics["whether everolimus helps the syndrome"].positions
    assert {p.cites[0].source for p in sides} == {
        "msd-manual-carcinoid-syndrome",
        "hofland-2019",
    }


def test_units_of_5_hiaa_are_kept_apart() -> None:
    # University of Michigan prints 3 to 10 mg and 15.6 to 52.0 umol in 24 hours.
    tests = {t.key: t for t in netref.find_syndrome("carcinoid syndrome").tests}
    assert str(tests["5-hiaa-urine-michigan"].unit.value) == "mg/24 h"
    assert str(tests["5-hiaa-urine-michigan-si"].unit.value) == "umol/24 h"
    assert (tests["5-hiaa-plasma-2003"].value, tests["5-hiaa-plasma-2003"].unit.value) == (
        118,
        "nmol/L",
    )
