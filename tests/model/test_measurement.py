"""Measured values: what is taken, and how each wrong one is refused."""

from typing import Any

import pytest

from netref.exceptions import InvalidRecordError
from netref.model import Interval, Measurement, Specimen, TestResult, Unit
from netref.model.measurement import measured

PMOL = Unit.PMOL_PER_L


def test_a_number_a_range_or_a_result_in_words() -> None:
    assert Measurement("insulin", 4, PMOL).value == 4
    assert Measurement("insulin", Interval(None, 3, high_open=True), PMOL).unit is PMOL
    assert Measurement("sulfonylurea screen", TestResult.POSITIVE).unit is None


@pytest.mark.parametrize(
    ("given", "held"),
    [(None, ()), ("after a fast", ("after a fast",)), (("a", "b"), ("a", "b")), ((), ())],
)
def test_a_context_is_one_text_or_several(given: Any, held: tuple[str, ...]) -> None:
    assert Measurement("insulin", 4, PMOL, context=given).context == held


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("analyte", {"analyte": ""}),
        ("analyte", {"analyte": " "}),
        ("analyte", {"analyte": 5}),
        ("value", {"value": "4"}),
        ("value", {"value": True}),
        ("value", {"value": None}),
        ("value", {"value": float("nan")}),
        ("value", {"value": float("inf")}),
        ("value", {"value": 10**400}),
        ("unit", {"unit": None}),
        ("unit", {"unit": "pmol/L"}),
        ("unit", {"value": TestResult.HIGH}),
        ("specimen", {"specimen": "serum"}),
        ("assay", {"assay": 5}),
        ("context", {"context": ("",)}),
        ("context", {"context": (5,)}),
        ("context", {"context": 5}),
        ("upper_limit", {"upper_limit": 0}),
        ("upper_limit", {"upper_limit": -1}),
        ("upper_limit", {"upper_limit": True}),
        ("upper_limit", {"upper_limit": "3"}),
        ("upper_limit", {"upper_limit": float("inf")}),
    ],
)
def test_what_cannot_be_is_refused_and_named(field: str, given: dict[str, Any]) -> None:
    all_given: dict[str, Any] = {"analyte": "insulin", "value": 4, "unit": PMOL} | given
    with pytest.raises(InvalidRecordError) as caught:
        Measurement(**all_given)
    assert (caught.value.record, caught.value.field) == ("Measurement", field)


def test_a_number_without_unit_names_the_analyte() -> None:
    with pytest.raises(InvalidRecordError, match="insulin: a number needs its unit"):
        Measurement("insulin", 4)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (4.0, PMOL, "4 pmol/L"),
        (Interval(None, 3, high_open=True), Unit.MG_PER_24H, "< 3 mg/24 h"),
        (TestResult.POSITIVE, None, "positive"),
    ],
)
def test_a_value_in_words(value: Any, unit: Unit | None, text: str) -> None:
    assert measured(value, unit) == text


def test_measurements_are_records() -> None:
    one, two = (Measurement("insulin", 4, PMOL, specimen=Specimen.SERUM) for _ in range(2))
    assert one == two
    assert repr(one) == (
        "Measurement(analyte='insulin', value=4, unit=Unit.PMOL_PER_L, specimen=Specimen.SERUM)"
    )
