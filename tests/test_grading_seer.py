"""The WHO grade against the registries' own table, read by machine."""

import itertools
import json
import re
from pathlib import Path

import pytest

from netref import Differentiation, Grade, Site, grade

TABLE = Path(__file__).parent / "data" / "seer" / "grade_clinical_26768.json"
ROWS = {
    row[0]: " ".join(row[1].split())
    for row in json.loads(TABLE.read_text(encoding="utf-8"))["rows"]
}
#: Values around every edge and between them.
VALUES = (0, 0.5, 1, 1.9, 2, 2.5, 2.99, 3, 5, 10, 19.9, 20, 20.1, 21, 35, 55, 100)


def spans(text: str) -> tuple[tuple[float, float, bool], ...]:
    """Ends of each index in a row: mitoses, then Ki-67; "equal" includes its ends."""
    found = []
    for part in re.findall(r"(less than \d+|greater than \d+|equal \d+-\d+)", text):
        numbers = [float(n) for n in re.findall(r"\d+", part)]
        if part.startswith("less"):
            found.append((float("-inf"), numbers[0], False))
        elif part.startswith("greater"):
            found.append((numbers[0], float("inf"), False))
        else:
            found.append((numbers[0], numbers[1], True))
    return tuple(found)


def fits(value: float, span: tuple[float, float, bool]) -> bool:
    low, high, closed = span
    return low <= value <= high if closed else low < value < high


def by_registry(mitoses: float, ki67: float) -> Grade:
    """The highest row that the indices reach: its words say AND for G1, OR for the others."""
    for code in ("3", "2"):
        first, second = spans(ROWS[code])
        assert " OR " in ROWS[code]
        if fits(mitoses, first) or fits(ki67, second):
            return Grade(f"G{code}")
    first, second = spans(ROWS["1"])
    assert " AND " in ROWS["1"]
    assert fits(mitoses, first)
    assert fits(ki67, second)
    return Grade.G1


@pytest.mark.parametrize(("mitoses", "ki67"), list(itertools.product(VALUES, VALUES)))
def test_the_grade_is_that_of_the_registries(mitoses: float, ki67: float) -> None:
    answer = grade(
        ki67_percent=ki67,
        mitoses_per_2mm2=mitoses,
        differentiation=Differentiation.WELL,
        site=Site.PANCREAS,
    )
    assert answer.grade is by_registry(mitoses, ki67)
