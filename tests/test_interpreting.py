"""Laboratory values against the thresholds of sources: what each says, and what has to be asked."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import netref
from netref.catalog import CATALOG, Catalog
from netref.exceptions import UnknownAnalyteError, UnknownNameError
from netref.interpreting import known_analytes, wanted_range
from netref.model import (
    INTENDED_USE,
    Bearing,
    Comparator,
    Interpretation,
    Interval,
    Measurement,
    Specimen,
    TestAnswer,
    TestPurpose,
    TestResult,
    Threshold,
    Unit,
)
from tests import small

PMOL, MG, UU = Unit.PMOL_PER_L, Unit.MG_PER_DL, Unit.MICRO_UNIT_PER_ML
SUPPORTS, NOT_SUPPORTS = Bearing.SUPPORTS, Bearing.DOES_NOT_SUPPORT
OPEN, APART = Bearing.INDETERMINATE, Bearing.NOT_COMPARABLE
PLASMA, SERUM = Specimen.PLASMA, Specimen.SERUM


def threshold(**more: Any) -> Threshold:
    plain: dict[str, Any] = {
        "key": "testin",
        "analyte": "testin",
        "comparator": Comparator.AT_LEAST,
        "value": 3,
        "unit": PMOL,
        "cites": small.CITES,
    }
    return Threshold(**(plain | more))


def against(test: Threshold, *given: Measurement) -> TestAnswer:
    """What a measurement says against one threshold."""
    syndrome = attrs.evolve(small.SYNDROME, tests=(test,), differentials=())
    (answer,) = small.catalog(syndrome).interpret(syndrome, given).answers
    return answer


def given_testin(value: Any = 4, unit: Unit | None = PMOL, **more: Any) -> Measurement:
    return Measurement("testin", value, unit, **more)


# --- numbers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("comparator", "below", "at", "above"),
    [
        (Comparator.AT_LEAST, NOT_SUPPORTS, SUPPORTS, SUPPORTS),
        (Comparator.MORE_THAN, NOT_SUPPORTS, NOT_SUPPORTS, SUPPORTS),
        (Comparator.AT_MOST, SUPPORTS, SUPPORTS, NOT_SUPPORTS),
        (Comparator.LESS_THAN, SUPPORTS, NOT_SUPPORTS, NOT_SUPPORTS),
    ],
)
def test_each_comparator(
    comparator: Comparator, below: Bearing, at: Bearing, above: Bearing
) -> None:
    test = threshold(comparator=comparator)
    for value, bearing in ((2.9, below), (3, at), (3.1, above)):
        assert against(test, given_testin(value)).bearing is bearing, value


@pytest.mark.parametrize(
    ("comparator", "values"),
    [
        (Comparator.BETWEEN, {2: NOT_SUPPORTS, 3: SUPPORTS, 4: SUPPORTS, 5: SUPPORTS, 6: OPEN}),
        (
            Comparator.STRICTLY_BETWEEN,
            {2: NOT_SUPPORTS, 3: NOT_SUPPORTS, 4: SUPPORTS, 5: NOT_SUPPORTS, 6: OPEN},
        ),
    ],
)
def test_a_printed_range_is_silent_on_higher_values(
    comparator: Comparator, values: dict[float, Bearing]
) -> None:
    test = threshold(comparator=comparator, high=5)
    for value, bearing in values.items():
        assert against(test, given_testin(value)).bearing is bearing, value


@pytest.mark.parametrize(
    ("value", "bearing"),
    [
        (Interval(3), SUPPORTS),
        (Interval(None, 3, high_open=True), NOT_SUPPORTS),
        (Interval(None, 3), OPEN),
        (Interval(2, 4), OPEN),
    ],
)
def test_ranges_and_less_than(value: Interval, bearing: Bearing) -> None:
    answer = against(threshold(), given_testin(value))
    assert answer.bearing is bearing
    assert (answer.question is None) is (bearing is not OPEN)


@pytest.mark.parametrize(
    ("purpose", "met", "not_met"),
    [
        (TestPurpose.SUPPORTS, SUPPORTS, NOT_SUPPORTS),
        (TestPurpose.EXCLUDES, Bearing.EXCLUDES, Bearing.DOES_NOT_EXCLUDE),
        (TestPurpose.SEVERITY, Bearing.REACHED, Bearing.NOT_REACHED),
        (TestPurpose.MONITORS, Bearing.REACHED, Bearing.NOT_REACHED),
        (TestPurpose.EQUIVOCAL, Bearing.REACHED, Bearing.NOT_REACHED),
    ],
)
def test_each_purpose(purpose: TestPurpose, met: Bearing, not_met: Bearing) -> None:
    test = threshold(purpose=purpose)
    assert against(test, given_testin(4)).bearing is met
    assert against(test, given_testin(2)).bearing is not_met


def test_every_purpose_has_its_bearings() -> None:
    for purpose in TestPurpose:
        against(threshold(purpose=purpose), given_testin(4))


def test_the_reason_is_in_words_and_the_threshold_stands_with_its_source() -> None:
    answer = against(threshold(), given_testin(4))
    assert answer.reason == "4 pmol/L; the threshold is >= 3 pmol/L"
    assert answer.threshold is not None
    assert answer.threshold.cites == small.CITES
    assert (answer.sign, answer.question) == (None, None)


@given(
    st.sampled_from(list(Comparator)),
    st.integers(0, 20),
    st.integers(1, 5),
    st.integers(0, 20),
    st.integers(0, 20),
)
def test_knowing_more_never_turns_what_was_said(
    comparator: Comparator, value: int, width: int, low: int, high: int
) -> None:
    """A number inside a range says what the range said, or what the range left open."""
    between = comparator in (Comparator.BETWEEN, Comparator.STRICTLY_BETWEEN)
    test = threshold(comparator=comparator, value=value, high=value + width if between else None)
    low, high = sorted((low, high))
    wide = against(test, given_testin(Interval(low, high))).bearing
    for number in (low, (low + high) / 2, high):
        exact = against(test, given_testin(number)).bearing
        assert wide in (exact, OPEN), (number, exact)


# --- units ----------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [1, 3, 1000, Interval(3)])
def test_another_unit_is_never_compared_and_never_converted(value: Any) -> None:
    answer = against(threshold(), given_testin(value, Unit.NG_PER_ML))
    assert answer.bearing is APART
    assert "in pmol/L, the value in ng/mL" in answer.reason
    assert "netref.convert" in answer.reason


def test_a_unit_of_its_own_is_not_comparable_even_with_itself() -> None:
    assert against(threshold(unit=Unit.OTHER), given_testin(4, Unit.OTHER)).bearing is APART


@pytest.mark.parametrize(
    ("value", "limit", "bearing"),
    [
        (30, 10, SUPPORTS),
        (29, 10, NOT_SUPPORTS),
        # In decimals, as written: three times the limit, whatever a float makes of it.
        (0.3, 0.1, SUPPORTS),
        (1e308, 1e-300, SUPPORTS),
        (Interval(40), 10, SUPPORTS),
        (Interval(None, 20), 10, NOT_SUPPORTS),
        (Interval(20, 40), 10, OPEN),
        (4, None, OPEN),
    ],
)
def test_multiples_of_the_upper_limit_need_the_limit(
    value: Any, limit: float | None, bearing: Bearing
) -> None:
    test = threshold(unit=Unit.X_ULN)
    answer = against(test, given_testin(value, MG, upper_limit=limit))
    assert answer.bearing is bearing
    if limit is None:
        assert answer.question == "testin: what is the laboratory's upper limit of normal?"


def test_a_multiple_may_be_given_as_such() -> None:
    test = threshold(unit=Unit.X_ULN)
    assert against(test, given_testin(3, Unit.X_ULN)).bearing is SUPPORTS
    # The other way round there is nothing to compare.
    assert against(threshold(), given_testin(3, Unit.X_ULN, upper_limit=10)).bearing is APART


def test_a_result_in_words_is_no_number() -> None:
    answer = against(threshold(), given_testin(TestResult.HIGH, None))
    assert answer.bearing is OPEN
    assert answer.question == "testin: what is the number?"


# --- specimen, assay, context ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "measured", "bearing"),
    [
        (PLASMA, PLASMA, SUPPORTS),
        (PLASMA, SERUM, APART),
        (PLASMA, Specimen.URINE, APART),
        (PLASMA, None, OPEN),
        (PLASMA, Specimen.NOT_STATED, OPEN),
        (Specimen.NOT_STATED, None, SUPPORTS),
        (Specimen.NOT_STATED, SERUM, SUPPORTS),
        # A source that does not say in what meant blood, or something else: not urine for sure.
        (Specimen.NOT_STATED, Specimen.URINE, OPEN),
    ],
)
def test_the_specimen(wanted: Specimen, measured: Specimen | None, bearing: Bearing) -> None:
    answer = against(threshold(specimen=wanted), given_testin(specimen=measured))
    assert answer.bearing is bearing
    if bearing is not SUPPORTS:
        assert "measured in" in answer.reason or "specimen is not given" in answer.reason


@pytest.mark.parametrize(
    ("wanted", "used", "bearing"),
    [
        (None, "ICMA", SUPPORTS),
        ("ICMA", "icma", SUPPORTS),
        ("ICMA", "RIA", APART),
        ("ICMA", None, OPEN),
    ],
)
def test_the_assay(wanted: str | None, used: str | None, bearing: Bearing) -> None:
    assert against(threshold(assay=wanted), given_testin(assay=used)).bearing is bearing


AT_55 = "at glucose < 55 mg/dL"


@pytest.mark.parametrize(
    ("context", "bearing"),
    [
        (AT_55, SUPPORTS),
        ("At  glucose < 55 MG/DL", SUPPORTS),
        (("after a fast", AT_55), SUPPORTS),
        # The key of the threshold says that its context held.
        ("testin", SUPPORTS),
        (None, OPEN),
        ("after a fast", APART),
        # Signs and points count.
        ("at glucose > 55 mg/dL", APART),
        ("at glucose < 5.5 mg/dL", APART),
    ],
)
def test_the_context_holds_only_where_it_is_said(context: Any, bearing: Bearing) -> None:
    for value in (4, 2):
        answer = against(threshold(context=AT_55), given_testin(value, context=context))
        if bearing is SUPPORTS:
            assert answer.bearing is (SUPPORTS if value == 4 else NOT_SUPPORTS)
        else:
            assert answer.bearing is bearing
            assert answer.question == f"testin: was it measured so: {AT_55}?"


def test_a_note_is_no_condition() -> None:
    assert against(threshold(note="not diagnostic alone"), given_testin()).bearing is SUPPORTS


# --- names ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["testin", "Testin", " TES-TIN "])
def test_analytes_go_by_their_key(name: str) -> None:
    answer = small.CATALOG.interpret("testinoma", Measurement(name, 4, PMOL))
    assert {a.threshold.key for a in answer.answers if a.threshold} == {"testin", "testin-grey"}


def test_short_names_stand_for_long_ones() -> None:
    for short, syndrome in (("5-HIAA", "carcinoid-syndrome"), ("VIP", "vipoma")):
        answer = CATALOG.interpret(syndrome, Measurement(short, 4, MG))
        assert answer.answers


def test_an_unknown_analyte_is_refused_with_those_that_are_known(catalog: Catalog) -> None:
    with pytest.raises(UnknownAnalyteError) as caught:
        catalog.interpret("testinoma", [given_testin(), Measurement("gastrin", 4, PMOL)])
    assert caught.value.known == ("cortisol", "sleep diary", "testin")
    assert str(caught.value).startswith("gastrin: no threshold of testinoma syndrome; it has: cor")


def test_a_syndrome_is_asked_for_by_record_id_or_name(catalog: Catalog) -> None:
    for name in ("testinoma", "Testinoma Syndrome", small.SYNDROME):
        assert catalog.interpret(name, given_testin()).syndrome == "testinoma"
    with pytest.raises(UnknownNameError):
        catalog.interpret("testinomma", given_testin())


def test_no_analyte_of_a_syndrome_differs_from_another_in_wording_alone() -> None:
    from netref.naming import analyte_key

    for syndrome in CATALOG.syndromes.values():
        keys = [analyte_key(name) for name in known_analytes(syndrome)]
        assert len(set(keys)) == len(keys), syndrome.id


def test_no_analyte_names_its_specimen() -> None:
    words = {"plasma", "serum", "urine", "urinary", "saliva", "salivary", "blood", "fasting"}
    for syndrome in CATALOG.syndromes.values():
        for name in known_analytes(syndrome):
            # Glucose in the blood is what the sign "blood glucose" of the source is called.
            assert name == "blood glucose" or not words & set(name.split()), name


# --- the whole answer -----------------------------------------------------------------------


def test_answers_come_in_the_order_given_and_then_of_the_thresholds(catalog: Catalog) -> None:
    one, two = given_testin(4), given_testin(2)
    answer = catalog.interpret("testinoma", [two, one])
    found = [(a.measurement, a.threshold.key) for a in answer.answers if a.threshold]
    assert found == [(two, "testin"), (two, "testin-grey"), (one, "testin"), (one, "testin-grey")]
    assert answer.measurements == (two, one)
    assert answer.interferences == small.SYNDROME.interferences
    assert answer.provenance == catalog.provenance
    assert answer.intended_use == INTENDED_USE


def test_each_question_is_asked_once(catalog: Catalog) -> None:
    answer = catalog.interpret("testinoma", [given_testin(4), given_testin(5)])
    assert answer.questions == ("testin: was it measured so: after a fast?",)


def test_nothing_measured_says_nothing(catalog: Catalog) -> None:
    answer = catalog.interpret("testinoma", [])
    assert (answer.answers, answer.differentials, answer.questions) == ((), (), ())


@pytest.mark.parametrize(
    ("value", "unit", "bearing"),
    [
        (TestResult.LOW, None, SUPPORTS),
        (TestResult.HIGH, None, NOT_SUPPORTS),
        (TestResult.POSITIVE, None, APART),
        (4, Unit.HOUR, OPEN),
    ],
)
def test_a_sign_of_another_cause(
    catalog: Catalog, value: Any, unit: Unit | None, bearing: Bearing
) -> None:
    answer = catalog.interpret("testinoma", Measurement("sleep diary", value, unit))
    assert answer.answers == ()
    (other,) = answer.differentials
    assert (other.condition, other.cites) == ("too little sleep", small.CITES)
    (found,) = other.answers
    assert found.bearing is bearing
    assert found.sign is not None
    assert (found.question is None) is (bearing is not OPEN)


def test_the_specimen_of_a_sign() -> None:
    sign = attrs.evolve(small.SYNDROME.differentials[1].signs[0], specimen=SERUM)
    other = attrs.evolve(small.SYNDROME.differentials[1], signs=(sign,))
    syndrome = attrs.evolve(small.SYNDROME, differentials=(other,))
    urine = Measurement("sleep diary", TestResult.LOW, specimen=Specimen.URINE)
    (found,) = small.catalog(syndrome).interpret(syndrome, urine).differentials[0].answers
    assert found.bearing is APART


def test_a_threshold_of_another_cause(catalog: Catalog) -> None:
    value = Measurement("cortisol", 60, Unit.NMOL_PER_L, specimen=SERUM, context="at midnight")
    (other,) = catalog.interpret("testinoma", value).differentials
    assert [a.bearing for a in other.answers] == [SUPPORTS]


# --- cases from sources ---------------------------------------------------------------------


def bearings(answer: Interpretation) -> dict[str, Bearing]:
    return {a.threshold.key: a.bearing for a in answer.answers if a.threshold is not None}


def test_insulinoma_at_the_end_of_a_fast() -> None:
    # Guettier 2013: 3 uU/mL at the end of a 48-hour fast, with 98 % sensitivity, 5 with 91 %.
    fast = "end of a 48-hour fast"
    found = bearings(netref.interpret("insulinoma", Measurement("insulin", 4, UU, context=fast)))
    assert found["insulin-3-guettier"] is SUPPORTS
    assert found["insulin-5-guettier"] is NOT_SUPPORTS
    assert found["insulin-endocrine-society-si"] is APART
    # Of plasma and of serum, which is not said here.
    assert found["insulin-endocrine-society"] is OPEN
    assert found["insulin-msd"] is OPEN
    assert found["insulin-yu"] is APART


def test_insulin_in_pmol_meets_no_threshold_in_units() -> None:
    # Endocrine Society 2009: 3 uU/mL, printed as 18 pmol/L and, in tables, as 21 pmol/L.
    keys = ("insulin-endocrine-society-si", "insulin-endocrine-society-si-tables")
    value = Measurement("insulin", 20, PMOL, specimen=PLASMA, context=keys)
    found = bearings(netref.interpret("insulinoma", value))
    assert [found[key] for key in keys] == [SUPPORTS, NOT_SUPPORTS]
    assert found["insulin-endocrine-society"] is APART


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        ("sulfonylurea screen", "oral hypoglycemic agent"),
        ("insulin antibodies", "insulin autoimmune hypoglycemia"),
        ("previous gastric bypass", "hypoglycemia after gastric bypass"),
        ("insulin receptor antibodies", "antibodies to the insulin receptor"),
    ],
)
def test_the_differentials_of_insulinoma_are_tests(name: str, condition: str) -> None:
    # Endocrine Society 2009, table of patterns.
    for result, bearing in ((TestResult.POSITIVE, SUPPORTS), (TestResult.NEGATIVE, NOT_SUPPORTS)):
        (other,) = netref.interpret("insulinoma", Measurement(name, result)).differentials
        assert other.condition == condition
        assert [a.bearing for a in other.answers] == [bearing]


def test_a_high_ratio_of_igf_2_points_to_a_tumor_that_is_no_insulinoma() -> None:
    # MDedge on non-islet cell tumor hypoglycemia: ratio above 10.
    value = Measurement("IGF-2 to IGF-1 ratio", 12, Unit.RATIO)
    (other,) = netref.interpret("insulinoma", value).differentials
    assert "insulin-like growth factor" in other.condition
    assert [a.bearing for a in other.answers] == [SUPPORTS]


def test_gastrin_below_tenfold_is_equivocal_and_above_it_supports() -> None:
    # Ito 2009 (PPI era): > 10 x ULN with gastric pH <= 2; below that, another test.
    keys = ("gastrin-tenfold-ppi-era", "gastrin-below-tenfold-ppi-era", "gastrin-normal-ppi-era")

    def at(value: float) -> list[Bearing]:
        given = Measurement(
            "gastrin", value, Unit.PG_PER_ML, specimen=SERUM, context=keys, upper_limit=100
        )
        found = bearings(netref.interpret("gastrinoma", given))
        return [found[key] for key in keys]

    assert at(1500) == [SUPPORTS, Bearing.NOT_REACHED, Bearing.DOES_NOT_EXCLUDE]
    assert at(500) == [NOT_SUPPORTS, Bearing.REACHED, Bearing.DOES_NOT_EXCLUDE]
    assert at(80) == [NOT_SUPPORTS, Bearing.REACHED, Bearing.EXCLUDES]


def test_a_small_stool_volume_without_treatment_excludes_a_vipoma() -> None:
    # American Association of Endocrine Surgeons: less than 700 mL/day excludes it.
    given = Measurement(
        "stool volume", 500, Unit.ML_PER_DAY, specimen=Specimen.STOOL, context="without treatment"
    )
    found = bearings(netref.interpret("vipoma", given))
    assert found["stool-excludes-aaes"] is Bearing.EXCLUDES
    assert found["stool-3-liters-bmj"] is APART


def test_5_hiaa_in_plasma_meets_no_threshold_of_urine() -> None:
    given = Measurement("5-HIAA", 150, Unit.NMOL_PER_L, specimen=PLASMA, assay="LC-MS/MS")
    found = bearings(netref.interpret("carcinoid-syndrome", given))
    assert found["5-hiaa-plasma-2021"] is SUPPORTS
    assert {found[key] for key in found if "-urine-" in key} == {APART}
    assert found["5-hiaa-plasma-2003"] is APART  # another assay


def test_urine_osmolality_is_no_osmolality_of_serum() -> None:
    # Thresholds of SIADH are for both; the one of serum must not meet a value of urine.
    given = Measurement("osmolality", 250, Unit.MOSM_PER_KG, specimen=Specimen.URINE)
    found = bearings(netref.interpret("siadh", given))
    assert found["osmolality-europe"] is OPEN
    assert found["osmolality-bmj"] is APART
    assert found["urine-osmolality-bmj"] is SUPPORTS


# --- every syndrome -------------------------------------------------------------------------

TESTED = [s for s in CATALOG.syndromes.values() if s.tests]


@pytest.mark.parametrize("syndrome", TESTED, ids=lambda s: s.id)
def test_every_threshold_is_met_by_a_value_that_says_all(syndrome: Any) -> None:
    """Each threshold can be answered: no unit, specimen, assay or context bars it for ever."""
    for test in syndrome.tests:
        span = wanted_range(test)
        low, high = span.low, span.high
        if low is None:
            assert high is not None
            low = high - 0.02
        value = (low + (low + 2 if high is None else high)) / 2
        given = Measurement(
            test.analyte,
            value,
            test.unit,
            specimen=None if test.specimen is Specimen.NOT_STATED else test.specimen,
            assay=test.assay,
            context=test.key,
        )
        found = bearings(CATALOG.interpret(syndrome, given))[test.key]
        assert found in (SUPPORTS, Bearing.EXCLUDES, Bearing.REACHED), test.key


@pytest.mark.parametrize("syndrome", TESTED, ids=lambda s: s.id)
def test_a_value_that_says_nothing_of_itself_meets_no_condition(syndrome: Any) -> None:
    for test in syndrome.tests:
        given = Measurement(test.analyte, test.value, test.unit)
        for answer in CATALOG.interpret(syndrome, given).answers:
            held = answer.threshold
            assert held is not None
            if held.context or held.assay or held.specimen is not Specimen.NOT_STATED:
                assert answer.bearing in (OPEN, APART), held.key
