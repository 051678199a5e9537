"""CCKoma: cases from sources."""

import netref


def test_no_treatment_is_made_up() -> None:
    # Rehfeld 2024: one case; the abstract names no treatment.
    answer = netref.manage("cckoma")
    assert (answer.included, answer.undecided, answer.excluded) == ((), (), ())
