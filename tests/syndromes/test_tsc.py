"""TSC: cases from sources."""

import netref
from netref.model import Answer, Case, Management


def answers(found: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*found.included, *found.undecided, *found.excluded)}


def test_brain_mri_below_25_years() -> None:
    # UK recommendations, table 4: MRI of the brain every 1 to 3 years under 25 years.
    assert answers(netref.manage("tsc", Case(age_years=10)))["tsc-brain-mri"] is Answer.YES
    assert answers(netref.manage("tsc", Case(age_years=25)))["tsc-brain-mri"] is Answer.NO


def test_everolimus_for_angiomyolipoma_is_for_adults() -> None:
    # Afinitor US label 2018 and Votubia: adults, not requiring immediate surgery.
    child = answers(netref.manage("tsc", Case(age_years=6)))
    assert child["tsc-everolimus-angiomyolipoma"] is Answer.NO
    assert child["tsc-everolimus-sega"] is Answer.UNKNOWN
