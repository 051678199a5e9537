"""MEN1: cases from sources."""

import pytest

import netref
from netref.model import (
    Answer,
    Case,
    Extent,
    Hereditary,
    Listing,
    Management,
    MeasureKind,
    Site,
    SyndromeId,
)

MEN1 = Listing((Hereditary.MEN1,))


def answers(found: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*found.included, *found.undecided, *found.excluded)}


@pytest.mark.parametrize("syndrome", ["gastrinoma", "insulinoma", "men1"])
def test_two_syndromes_are_managed_each(syndrome: str) -> None:
    # PDQ 2024: gastrinoma in up to 70 %, insulinoma in 10 % of patients with MEN1.
    case = Case(
        syndromes=Listing((SyndromeId("gastrinoma"), SyndromeId("insulinoma"))),
        hereditary=MEN1,
        site=Site.DUODENUM,
    )
    answer = netref.manage(syndrome, case)
    assert answer.syndrome == syndrome
    assert answer.included
    assert answer.case == case


def test_each_syndrome_brings_its_own_measures_to_men1() -> None:
    # PDQ 2024, interventions: acid first in gastrinoma, resection as mainstay in insulinoma.
    only = Listing((SyndromeId("gastrinoma"),), complete=True)
    men1 = answers(
        netref.manage(
            "men1",
            Case(
                syndromes=Listing((SyndromeId("gastrinoma"), SyndromeId("men1")), complete=True),
                hereditary=MEN1,
            ),
        )
    )
    assert men1["men1-gastrinoma-acid-suppression"] is Answer.YES
    assert men1["men1-insulinoma-resection"] is Answer.NO
    assert netref.manage("gastrinoma", Case(syndromes=only, hereditary=MEN1)).included


@pytest.mark.parametrize(
    ("age", "started", "not_yet"),
    [
        # Kamilaris 2019, table 3, and PDQ 2024, table 4.
        (6, "men1-glucose-insulin", "men1-calcium-pth"),
        (8, "men1-calcium-pth", "men1-chest-imaging"),
        (15, "men1-chest-imaging", "men1-gastrin"),
    ],
)
def test_surveillance_starts_at_its_age(age: int, started: str, not_yet: str) -> None:
    found = answers(netref.manage("men1", Case(age_years=age, hereditary=MEN1)))
    assert found[started] is Answer.YES
    assert found[not_yet] is Answer.NO


def test_between_10_and_16_the_start_of_hormone_tests_stays_open() -> None:
    # PDQ 2024, table 4: screening initiated at 10 to 16.
    wanted = {9: Answer.NO, 12: Answer.UNKNOWN, 17: Answer.YES}
    for age, verdict in wanted.items():
        found = answers(netref.manage("men1", Case(age_years=age, hereditary=MEN1)))
        assert found["men1-pancreatic-hormones"] is verdict, age


@pytest.mark.parametrize(("size", "verdict"), [(25, Answer.YES), (20, Answer.NO)])
def test_a_gastrinoma_above_2_cm(size: float, verdict: Answer) -> None:
    # PDQ 2024, gastrinomas: surgery for nonmetastatic tumors larger than 2 cm.
    case = Case(
        syndromes=Listing((SyndromeId("gastrinoma"),)),
        extent=Extent.LOCALIZED,
        tumor_size_mm=size,
    )
    assert answers(netref.manage("men1", case))["men1-gastrinoma-surgery"] is verdict


def test_surveillance_is_monitoring_and_disagreements_stay() -> None:
    answer = netref.manage("men1")
    first = [m for m in answer.included if m.measure.phase.value == "first"]
    assert {m.measure.kind for m in first} == {MeasureKind.MONITORING}
    assert "imaging of the pancreas" in [d.topic for d in answer.disagreements]
