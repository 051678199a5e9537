"""MEN2: cases from sources."""

import netref
from netref.model import Answer, Case, Hereditary, Histology, Listing, Management, Procedure


def answers(found: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*found.included, *found.undecided, *found.excluded)}


MEN2 = Listing((Hereditary.MEN2,))


def test_the_risk_group_of_the_variant_is_asked_for() -> None:
    # eviQ 1526 and PDQ 2025: first year, age 5, or later by the RET variant.
    found = answers(netref.manage("men2", Case(hereditary=MEN2, age_years=1)))
    for group in ("highest", "high", "moderate"):
        assert found[f"men2-thyroidectomy-{group}-risk"] is Answer.UNKNOWN


def test_before_any_operation_pheochromocytoma_is_ruled_out() -> None:
    # eviQ 1526, alert: regardless of age.
    found = answers(
        netref.manage("men2", Case(hereditary=MEN2, age_years=4, procedure=Procedure.SURGERY))
    )
    assert found["men2-pheochromocytoma-before-surgery"] is Answer.YES


def test_by_age_11_does_not_rule_out_an_earlier_start() -> None:
    # PDQ 2025: screening for pheochromocytoma by age 11 or by age 16, by risk group.
    found = answers(netref.manage("men2", Case(hereditary=MEN2, age_years=9)))
    assert found["men2-pheochromocytoma-screening-high-risk"] is Answer.UNKNOWN
    assert found["men2-pheochromocytoma-screening-moderate-risk"] is Answer.UNKNOWN


def test_medullary_carcinoma_is_operated_on() -> None:
    # PDQ 2025, therapeutic thyroidectomy.
    found = answers(netref.manage("men2", Case(histology=Histology.MEDULLARY_THYROID_CARCINOMA)))
    assert found["men2-therapeutic-thyroidectomy"] is Answer.YES
    assert found["men2-adrenalectomy"] is Answer.NO
