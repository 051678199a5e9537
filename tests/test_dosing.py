"""Absolute amounts, worked out by hand, and what is refused."""

import math
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import netref
from netref import checking, dosing
from netref.dosing import BodySurfaceFormula, amount, body_surface
from netref.exceptions import InvalidRecordError
from netref.model import INTENDED_USE, Amount, Dose, DrugId, Per, Unit
from tests import small

ALL = {"body_surface_m2": 1.8, "weight_kg": 80, "gfr_ml_min": 90, "gfr_method": "51Cr-EDTA"}


def dose(value: float | None, unit: Unit = Unit.MG, high: float | None = None, **more: Any) -> Dose:
    return Dose(
        drug=more.pop("drug", small.FICTIMIDE),
        amount=None if value is None else Amount(value, unit, high),
        days=(1,),
        **more,
    )


def by_auc(value: float, high: float | None = None) -> Dose:
    return dose(value, Unit.AUC, high, drug=DrugId("carboplatin"))


@pytest.mark.parametrize(
    ("given_dose", "known", "expected", "formula"),
    [
        (dose(600, Unit.MG_PER_M2), ["body_surface_m2"], "1080 mg", "600 mg/m2 x 1.8 m2 = 1080 mg"),
        (dose(0.5, Unit.G_PER_M2), ["body_surface_m2"], "0.9 g", "0.5 g/m2 x 1.8 m2 = 0.9 g"),
        (dose(5, Unit.UNIT_PER_M2), ["body_surface_m2"], "9 U", "5 U/m2 x 1.8 m2 = 9 U"),
        (dose(0.1, Unit.MG_PER_KG), ["weight_kg"], "8 mg", "0.1 mg/kg x 80 kg = 8 mg"),
        (dose(3, Unit.MCG_PER_KG), ["weight_kg"], "240 mcg", "3 mcg/kg x 80 kg = 240 mcg"),
        (dose(296, Unit.MBQ_PER_KG), ["weight_kg"], "23680 MBq", None),
        (dose(2, Unit.ML_PER_KG), ["weight_kg"], "160 mL", None),
        (dose(10, Unit.UNIT_PER_KG), ["weight_kg"], "800 U", None),
        (dose(7.4, Unit.GBQ), [], "7.4 GBq", "7.4 GBq, as stated"),
        (dose(50, Unit.MCG_PER_HOUR), [], "50 mcg/h", None),
        (dose(100, Unit.MCG, 600), [], "100 to 600 mcg", "100 to 600 mcg, as stated"),
        (
            dose(150, Unit.MG_PER_M2, 200),
            ["body_surface_m2"],
            "270 to 360 mg",
            "150 to 200 mg/m2 x 1.8 m2 = 270 to 360 mg",
        ),
        (
            by_auc(5),
            ["gfr_ml_min", "gfr_method"],
            "575 mg",
            "5 mg/mL x min x (GFR 90 mL/min by 51Cr-EDTA + 25 mL/min) (Calvert) = 575 mg",
        ),
        (by_auc(4, 6), ["gfr_ml_min", "gfr_method"], "460 to 690 mg", None),
    ],
    ids=str,
)
def test_an_amount_is_what_one_works_out_by_hand(
    given_dose: Dose, known: list[str], expected: str, formula: str | None
) -> None:
    needed = {name: ALL[name] for name in known}
    found = amount(given_dose, **needed)  # type: ignore[arg-type]
    assert str(found.amount) == expected
    assert formula is None or found.formula == formula
    assert found.intended_use == INTENDED_USE
    # What is not needed changes nothing, and what is missing is named.
    assert amount(given_dose, **ALL).amount == found.amount  # type: ignore[arg-type]
    for name in known:
        rest = {key: value for key, value in needed.items() if key != name}
        with pytest.raises(InvalidRecordError) as caught:
            amount(given_dose, **rest)  # type: ignore[arg-type]
        assert (caught.value.record, caught.value.field) == ("amount", name)


def test_per_day_stays_per_day() -> None:
    assert amount(dose(10, per=Per.DAY)).per is Per.DAY
    assert amount(dose(10)).per is Per.DOSE


@pytest.mark.parametrize(
    ("stated", "cap", "expected", "capped", "words"),
    [
        (dose(600, Unit.MG_PER_M2), Amount(1000, Unit.MG), "1000 mg", True, "capped at 1000 mg"),
        (dose(600, Unit.MG_PER_M2), Amount(1, Unit.G), "1000 mg", True, "capped at 1000 mg"),
        (dose(500, Unit.MG_PER_M2), Amount(1000, Unit.MG), "900 mg", False, "cap of 1000 mg"),
        (dose(500, Unit.MG_PER_M2, 600), Amount(1, Unit.G), "900 to 1000 mg", True, "capped"),
        (dose(600, Unit.MG_PER_M2, 700), Amount(1, Unit.G), "1000 mg", True, "capped"),
        (
            dose(1000, Unit.MG_PER_M2),
            Amount(1500, Unit.MG_PER_M2),
            "1800 mg",
            False,
            "within the cap of 2700 mg",
        ),
    ],
    ids=str,
)
def test_a_cap_holds_and_is_named(
    stated: Dose, cap: Amount, expected: str, capped: bool, words: str
) -> None:
    found = amount(attrs.evolve(stated, cap=cap), body_surface_m2=1.8)
    assert (str(found.amount), found.capped) == (expected, capped)
    assert words in found.formula
    assert found.cap is not None
    assert found.cap.unit is found.amount.unit
    assert amount(stated, body_surface_m2=1.8).cap is None


def test_a_cap_that_cannot_be_compared_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match=r"amount\.dose: a cap of 2 tablet cannot be held"):
        amount(dose(10, cap=Amount(2, Unit.TABLET)))


def test_what_is_open_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match=r"amount\.dose: the source leaves it open"):
        amount(dose(None))


def test_every_unit_is_of_a_dose_or_measured_only() -> None:
    doses = {*dosing._BY_SURFACE, *dosing._BY_WEIGHT, *dosing._FIXED, Unit.AUC}
    assert not doses & set(checking._MEASURED_ONLY)
    for unit in set(Unit) - doses:
        with pytest.raises(InvalidRecordError, match=r"amount\.dose: .* is a measured value"):
            amount(dose(1, unit), **ALL)  # type: ignore[arg-type]
    for unit in doses - {Unit.AUC}:
        assert amount(dose(1, unit), **ALL).amount.value > 0  # type: ignore[arg-type]


def test_the_calvert_formula_is_cited_and_for_carboplatin_only() -> None:
    found = amount(by_auc(5), gfr_ml_min=90, gfr_method=" Cockcroft-Gault ")
    assert "by Cockcroft-Gault +" in found.formula
    for cite in found.cites:
        assert cite.source in netref.CATALOG.sources
    assert len(found.notes) == 1
    with pytest.raises(InvalidRecordError, match=r"amount\.dose: .*for carboplatin, not for fic"):
        amount(dose(5, Unit.AUC), gfr_ml_min=90, gfr_method="51Cr-EDTA")
    for method in ("", "  ", None, 3):
        with pytest.raises(InvalidRecordError, match=r"amount\.gfr_method: .*name the method"):
            amount(by_auc(5), gfr_ml_min=90, gfr_method=method)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rate", "derived", "cap"), [(0, True, False), (32, True, False), (33, False, False),
                                 (125, False, False), (126, False, True), (136, True, True)]
)  # fmt: skip
def test_rates_outside_those_that_the_formula_is_known_for_are_marked(
    rate: float, derived: bool, cap: bool
) -> None:
    found = amount(by_auc(5), gfr_ml_min=rate, gfr_method="51Cr-EDTA")
    assert found.amount.value == 5 * (rate + 25)
    assert any("derived from rates" in note for note in found.notes) is derived
    assert any("capped at 125" in note for note in found.notes) is cap
    assert len(found.cites) == 2 + derived + cap


@pytest.mark.parametrize("name", ["body_surface_m2", "weight_kg", "gfr_ml_min"])
@pytest.mark.parametrize("value", [-1, 1000, True, "2", math.nan, math.inf, 10**400])
def test_impossible_numbers_are_refused_by_name(name: str, value: Any) -> None:
    with pytest.raises(InvalidRecordError) as caught:
        amount(dose(1), **{name: value})
    assert (caught.value.record, caught.value.field) == ("amount", name)


@pytest.mark.parametrize("name", ["body_surface_m2", "weight_kg"])
def test_nobody_measures_nothing(name: str) -> None:
    with pytest.raises(InvalidRecordError, match="not a value a person can have"):
        amount(dose(1), **{name: 0})  # type: ignore[arg-type]


def test_every_dose_of_the_catalog_comes_to_an_amount_or_is_open() -> None:
    for schedule in netref.CATALOG.schedules.values():
        for phase in schedule.phases:
            for one in phase.doses:
                if one.amount is None:
                    continue
                found = amount(one, **ALL)  # type: ignore[arg-type]
                assert found.amount.value > 0, schedule.id
                assert "/" not in found.amount.unit.value, schedule.id


# --- body surface ---------------------------------------------------------------------------


def test_the_formulas_give_what_they_say() -> None:
    found = body_surface(height_cm=180, weight_kg=80)
    assert found.m2 == pytest.approx(2)
    assert found.text == "square root of (180 cm x 80 kg / 3600)"
    other = body_surface(height_cm=180, weight_kg=80, formula=BodySurfaceFormula.DU_BOIS)
    # By logarithms, which the code does not use.
    by_hand = math.exp(math.log(0.007184) + 0.725 * math.log(180) + 0.425 * math.log(80))
    assert other.m2 == pytest.approx(by_hand)
    assert other.m2 == pytest.approx(1.996, abs=0.001)
    for answer in (found, other):
        assert answer.intended_use == INTENDED_USE
        assert answer.cites[0].source in netref.CATALOG.sources
    assert found.cites != other.cites


@given(
    st.floats(min_value=20, max_value=300),
    st.floats(min_value=0.5, max_value=500),
    st.sampled_from(BodySurfaceFormula),
)
def test_more_height_or_weight_is_more_surface_and_within_bounds(
    height: float, weight: float, formula: BodySurfaceFormula
) -> None:
    found = body_surface(height_cm=height, weight_kg=weight, formula=formula).m2
    assert 0 < found < 10
    assert netref.Case(body_surface_m2=found).body_surface_m2 == found
    if weight < 450:
        more = body_surface(height_cm=height, weight_kg=weight * 1.1, formula=formula).m2
        assert more > found


@pytest.mark.parametrize("value", [0, -1, 1.8, 301, True, "180", math.nan, math.inf])
def test_impossible_heights_are_refused(value: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"^body_surface\.height_cm: "):
        body_surface(height_cm=value, weight_kg=80)


@pytest.mark.parametrize("value", [0, -1, 501, False, None, math.nan])
def test_impossible_weights_are_refused(value: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"^body_surface\.weight_kg: "):
        body_surface(height_cm=180, weight_kg=value)


def test_a_formula_is_one_of_those_that_are_cited() -> None:
    with pytest.raises(InvalidRecordError, match=r"body_surface\.formula: expected BodySurfaceF"):
        body_surface(height_cm=180, weight_kg=80, formula="Haycock")  # type: ignore[arg-type]
