"""NF1: cases from sources."""

import netref
from netref.model import Answer, Case, Management, Resectability, Site


def answers(found: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*found.included, *found.undecided, *found.excluded)}


def test_tests_for_pheochromocytoma_start_between_10_and_14() -> None:
    # Gruber 2016: every 3 years starting at age 10 to 14.
    wanted = {8: Answer.NO, 12: Answer.UNKNOWN, 15: Answer.YES}
    for age, verdict in wanted.items():
        found = answers(netref.manage("nf1", Case(age_years=age)))
        assert found["nf1-pheochromocytoma-testing"] is verdict, age


def test_a_resectable_tumor_of_the_ampulla() -> None:
    # Relles 2010: resection remains the mainstay.
    case = Case(site=Site.AMPULLA, resectability=Resectability.RESECTABLE)
    assert answers(netref.manage("NF1", case))["nf1-periampullary-resection"] is Answer.YES
