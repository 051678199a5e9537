"""VHL disease: cases from sources."""

import pytest

import netref
from netref.model import (
    Answer,
    Case,
    CautionOutcome,
    Hereditary,
    Histology,
    Listing,
    Management,
    Pregnancy,
    Region,
    Site,
)

PNET = Case(
    hereditary=Listing((Hereditary.VHL,)),
    site=Site.PANCREAS,
    histology=Histology.NET,
    age_years=34,
)


def answers(found: Management) -> dict[str, Answer]:
    return {m.measure.id: m.answer for m in (*found.included, *found.undecided, *found.excluded)}


@pytest.mark.parametrize(
    ("pregnancy", "verdict"),
    [
        (Pregnancy.PREGNANT, Answer.YES),
        (Pregnancy.POSSIBLE, Answer.YES),
        (Pregnancy.NOT_PREGNANT, Answer.NO),
        (None, Answer.UNKNOWN),
    ],
)
def test_belzutifan_and_pregnancy(pregnancy: Pregnancy | None, verdict: Answer) -> None:
    # Welireg US label: boxed warning on embryo-fetal toxicity, contraindications: none.
    answer = netref.manage("vhl", PNET.refine(pregnancy=pregnancy) if pregnancy else PNET)
    belzutifan = [
        m for m in (*answer.included, *answer.undecided) if m.measure.drug == "belzutifan"
    ]
    assert len(belzutifan) == 2
    for measure in belzutifan:
        own = [c for c in measure.cautions if c.on == measure.measure.id]
        assert [c.answer for c in own] == ([] if verdict is Answer.NO else [verdict])
        assert {c.caution.outcome for c in own} <= {CautionOutcome.CAUTION}
        assert {c.caution.region for c in own} <= {Region.US}


def test_belzutifan_is_120_mg_and_for_adults() -> None:
    # Welireg US label 2024, sections 1.1 and 2.1.
    child = netref.manage("vhl", PNET.refine(age_years=14))
    assert answers(child)["vhl-belzutifan-us"] is Answer.NO
    adult = netref.manage("vhl", PNET)
    (us,) = (m for m in adult.undecided if m.measure.id == "vhl-belzutifan-us")
    assert str(us.measure.doses[0].amount) == "120 mg"


@pytest.mark.parametrize(
    ("size", "verdict"), [(31, Answer.YES), (25, Answer.UNKNOWN), (12, Answer.NO)]
)
def test_size_decides_on_resection(size: float, verdict: Answer) -> None:
    # PDQ 2024: 3 cm or more, 2 cm or more in the head of the pancreas.
    found = answers(netref.manage("vhl", PNET.refine(tumor_size_mm=size)))
    assert found["vhl-pnet-resection"] is verdict


def test_a_child_of_nine() -> None:
    # Clinical Cancer Research, table 4: metanephrines from age 2, abdomen from age 10.
    found = answers(netref.manage("vhl", Case(age_years=9)))
    assert found["vhl-metanephrines"] is Answer.YES
    assert found["vhl-brain-spine-mri"] is Answer.YES
    assert found["vhl-abdominal-mri"] is Answer.NO
