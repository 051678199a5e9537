"""Cases validate themselves, refuse contradictions, and refine."""

import math
import typing
from typing import Any

import attrs
import pytest

from netref.exceptions import InvalidRecordError
from netref.model import (
    DIMENSION,
    DIMENSIONS,
    Case,
    Criteria,
    Differentiation,
    DrugClass,
    DrugId,
    Extent,
    Grade,
    GradeSystem,
    Histology,
    Interval,
    Kind,
    Listing,
    Margin,
    Organ,
    PriorTreatment,
    Setting,
    Site,
    SyndromeId,
)

SSA = PriorTreatment(drug_class=DrugClass.SOMATOSTATIN_ANALOG)
NONE_GIVEN: Listing[PriorTreatment] = Listing((), complete=True)


def test_case_criteria_and_dimensions_have_the_same_fields() -> None:
    names = [d.name for d in DIMENSIONS]
    assert [a.name for a in attrs.fields(Case)] == names
    assert [a.name for a in attrs.fields(Criteria)] == [*names, "current_classes", "other"]
    assert list(DIMENSION) == names
    assert all(a.default is None for a in attrs.fields(Case))


def test_the_dimensions_match_the_annotations() -> None:
    hints = typing.get_type_hints(Case)
    for name, dimension in DIMENSION.items():
        hint = hints[name]
        options: Any = dimension.options
        if dimension.kind is Kind.NUMBER:
            assert hint == float | Interval | None
        elif dimension.kind is Kind.FLAG:
            assert hint == bool | None
        elif dimension.kind is Kind.CHOICE:
            assert hint == options | tuple[options, ...] | None
        else:
            (listing, nothing) = typing.get_args(hint)
            assert typing.get_origin(listing) is Listing
            assert nothing is type(None)


def test_the_dimensions_of_criteria_match_those_of_cases() -> None:
    hints = typing.get_type_hints(Criteria)
    for name in (*DIMENSION, "other"):
        (wanted, nothing) = typing.get_args(hints[name])
        assert nothing is type(None)
        if name == "other":
            assert wanted is str
            continue
        expected = {Kind.NUMBER: Interval, Kind.FLAG: bool}.get(DIMENSION[name].kind, tuple)
        assert (typing.get_origin(wanted) or wanted) is expected


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda d: d.name)
def test_every_dimension_refuses_the_wrong_type(dimension: Any) -> None:
    of_kind: dict[Kind, list[Any]] = {
        Kind.FLAG: [0, 1, "yes", (True,)],
        Kind.NUMBER: [True, "3", math.nan, math.inf, -1, Interval(-3, -2)],
        Kind.CHOICE: [0, (), ("x",), (object(),)],
        Kind.LISTING: [(), ("x",), Listing((object(),)), 1],
    }
    wrong: list[Any] = ["false", object(), [1], *of_kind[dimension.kind]]
    for value in wrong:
        with pytest.raises(InvalidRecordError) as caught:
            Case(**{dimension.name: value})
        assert caught.value.record == "Case"
        assert caught.value.field == dimension.name
        assert str(caught.value).startswith(f"Case.{dimension.name}: ")


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda d: d.name)
def test_every_dimension_takes_what_it_should(dimension: Any) -> None:
    values: list[Any]
    if dimension.kind is Kind.FLAG:
        values = [True, False]
    elif dimension.kind is Kind.NUMBER:
        values = [1, 1.5, Interval(1, 2), Interval(high=3, high_open=True)]
    elif dimension.kind is Kind.CHOICE:
        values = [*dimension.options, tuple(dimension.options)]
    elif dimension.name == "prior":
        values = [Listing((SSA,)), NONE_GIVEN]
    else:
        item = "some-id" if dimension.options is str else next(iter(dimension.options))
        values = [Listing((item,)), Listing((), complete=True)]
    for value in values:
        assert getattr(Case(**{dimension.name: value}), dimension.name) == value


def test_possible_values_are_distinct() -> None:
    with pytest.raises(InvalidRecordError, match="distinct possible values"):
        Case(grade=(Grade.G1, Grade.G1))


@pytest.mark.parametrize("value", [101, -0.1, Interval(101, None), Interval(100.5, 200)])
def test_a_percentage_stays_within_0_and_100(value: float | Interval) -> None:
    with pytest.raises(InvalidRecordError, match="lies outside 0 to 100 %"):
        Case(ki67_percent=value)


def test_the_first_line_is_the_first() -> None:
    with pytest.raises(InvalidRecordError, match="lies outside >= 1"):
        Case(line=0)


def test_a_listing_is_a_tuple_and_a_flag() -> None:
    with pytest.raises(InvalidRecordError, match=r"Listing\.items: expected a tuple"):
        Listing([Organ.LIVER])  # type: ignore[arg-type]
    with pytest.raises(InvalidRecordError, match=r"Listing\.complete: expected True or False"):
        Listing((), complete="false")  # type: ignore[arg-type]


def test_a_prior_treatment_names_something() -> None:
    with pytest.raises(InvalidRecordError, match="name at least a drug"):
        PriorTreatment()
    assert PriorTreatment(drugs=(DrugId("fictimide"),)).drug_class is None


CONTRADICTIONS: list[tuple[dict[str, Any], str]] = [
    ({"histology": Histology.NEC, "differentiation": Differentiation.WELL}, "differentiation"),
    ({"histology": Histology.NET, "differentiation": Differentiation.POOR}, "differentiation"),
    (
        {
            "histology": (Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            "differentiation": (Differentiation.WELL,),
        },
        "differentiation",
    ),
    ({"site": Site.PANCREAS, "grade": Grade.G1, "ki67_percent": 10}, "grade"),
    ({"site": Site.PANCREAS, "grade": Grade.G1, "mitoses_per_2mm2": 2}, "grade"),
    ({"site": Site.PANCREAS, "grade": (Grade.G1, Grade.G2), "ki67_percent": 21}, "grade"),
    ({"site": (Site.ILEUM, Site.JEJUNUM), "grade": Grade.G2, "ki67_percent": 21}, "grade"),
    (
        {
            "site": Site.PANCREAS,
            "grade": Grade.G2,
            "ki67_percent": 1,
            "mitoses_per_2mm2": 1,
            "same_specimen": True,
        },
        "grade",
    ),
    ({"differentiation": Differentiation.POOR, "grade": Grade.G1}, "grade"),
    ({"differentiation": Differentiation.POOR, "grade": Grade.G3}, "grade"),
    ({"differentiation": (Differentiation.POOR,), "grade": Grade.G3}, "grade"),
    ({"histology": Histology.NEC, "grade": Grade.G2}, "grade"),
    (
        {
            "differentiation": Differentiation.POOR,
            "grade": Grade.G2,
            "grade_system": GradeSystem.WHO_2010,
        },
        "grade",
    ),
    ({"krenning_lowest": 3, "krenning_highest": 2}, "krenning_lowest"),
    ({"functioning": True, "syndromes": Listing((), complete=True)}, "functioning"),
    ({"functioning": False, "syndromes": Listing((SyndromeId("testinoma"),))}, "functioning"),
    ({"line": 2, "prior": NONE_GIVEN}, "line"),
    (
        {"margin": Margin.R2, "extent": Extent.METASTATIC, "setting": Setting.ADJUVANT},
        "setting",
    ),
]


@pytest.mark.parametrize(("known", "field"), CONTRADICTIONS)
def test_a_contradiction_is_refused(known: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidRecordError) as caught:
        Case(**known)
    assert (caught.value.record, caught.value.field) == ("Case", field)
    # Every part of it alone is fine.
    for name, value in known.items():
        Case(**{name: value})


@pytest.mark.parametrize(
    "known",
    [
        {"site": Site.PANCREAS, "grade": Grade.G1, "ki67_percent": 10, "same_specimen": False},
        # Not graded by these cut-offs, or perhaps not.
        {"site": Site.LUNG, "grade": Grade.G1, "ki67_percent": 10},
        {"site": (Site.LUNG, Site.PANCREAS), "grade": Grade.G1, "ki67_percent": 10},
        {"grade": Grade.G1, "ki67_percent": 10},
        # A lower bound that the grade respects.
        {"site": Site.PANCREAS, "grade": Grade.G3, "ki67_percent": 10},
        {"site": Site.PANCREAS, "grade": Grade.NOT_APPLICABLE, "ki67_percent": 90},
        # The gap of the 2010 edition.
        {
            "site": Site.PANCREAS,
            "grade": Grade.G2,
            "ki67_percent": 2.5,
            "mitoses_per_2mm2": 1,
            "grade_system": GradeSystem.WHO_2010,
        },
        {
            "differentiation": Differentiation.POOR,
            "grade": Grade.G3,
            "grade_system": GradeSystem.WHO_2010,
        },
        {"differentiation": Differentiation.POOR, "grade": Grade.NOT_APPLICABLE},
        {"histology": Histology.NEC, "grade": (Grade.G3, Grade.NOT_APPLICABLE)},
        {"histology": Histology.MINEN, "differentiation": Differentiation.WELL},
        {"krenning_lowest": 2, "krenning_highest": 2},
        {"functioning": True, "syndromes": Listing(())},
        {"functioning": False, "syndromes": Listing((), complete=True)},
        {"line": 1, "prior": NONE_GIVEN},
        {"line": 2, "prior": Listing(())},
        {"line": Interval(1, 3), "prior": NONE_GIVEN},
        {"margin": Margin.R2, "setting": Setting.ADJUVANT},
    ],
)
def test_what_can_be_true_together_is_not_refused(known: dict[str, Any]) -> None:
    assert Case(**known) == Case().refine(**known)


def test_a_contradicted_grade_says_how_to_say_it() -> None:
    with pytest.raises(InvalidRecordError) as caught:
        Case(site=Site.PANCREAS, grade=Grade.G1, ki67_percent=10)
    assert str(caught.value) == (
        "Case.grade: G1 contradicts the indices, which give G2 or G3; if they come from another "
        "specimen, say same_specimen=False"
    )


def test_refine_makes_a_new_case() -> None:
    case = Case(site=Site.PANCREAS)
    more = case.refine(grade=Grade.G2, ki67_percent=10)
    assert case == Case(site=Site.PANCREAS)
    assert more == Case(site=Site.PANCREAS, grade=Grade.G2, ki67_percent=10)


def test_refine_refuses_unknown_fields_and_contradictions() -> None:
    with pytest.raises(InvalidRecordError, match=r"Case\.sight: no such field"):
        Case().refine(sight=Site.PANCREAS)
    with pytest.raises(InvalidRecordError, match=r"Case\.grade: G1 contradicts"):
        Case(site=Site.PANCREAS, ki67_percent=10).refine(grade=Grade.G1)


def test_the_name_of_a_value_is_no_value_and_the_error_says_what_to_write() -> None:
    with pytest.raises(InvalidRecordError, match=r"got 'pancreas': write Site\.PANCREAS$"):
        Case(site="pancreas")  # type: ignore[arg-type]
    with pytest.raises(InvalidRecordError, match=r"Case\.site: expected Site, got 'head'$"):
        Case(site="head")  # type: ignore[arg-type]
    with pytest.raises(InvalidRecordError, match=r"got 'G2': write Grade\.G2$"):
        Case(grade=(Grade.G1, "G2"))  # type: ignore[arg-type]
