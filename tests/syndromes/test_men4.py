"""MEN4: cases from sources."""

import netref
from netref.model import Answer, Case, Management


def answers(found: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*found.included, *found.undecided, *found.excluded)}


def test_a_carrier_of_20_and_of_30_years() -> None:
    # GeneReviews, table 6: every test starts at age 25.
    young = answers(netref.manage("MEN4", Case(age_years=20)))
    adult = answers(netref.manage("MEN4", Case(age_years=30)))
    for key in ("calcium", "gastrin", "igf-1-prolactin", "pituitary-mri", "abdominal-imaging"):
        assert young[f"men4-{key}"] is Answer.NO
        assert adult[f"men4-{key}"] is Answer.YES
