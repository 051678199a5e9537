"""JSON in and out: nothing is lost, and nothing that does not fit is read."""

import datetime as dt
import json
from collections.abc import Callable
from itertools import islice
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import netref
from netref import serialization
from netref.catalog import CATALOG, KINDS, Catalog
from netref.converting import convert
from netref.exceptions import InvalidCatalogError, InvalidRecordError
from netref.grading import grade
from netref.model import (
    INTENDED_USE,
    Amount,
    Body,
    Case,
    Drug,
    Grade,
    Interval,
    Listing,
    Measurement,
    NoNumber,
    Organ,
    PriorTreatment,
    Record,
    Region,
    Site,
    Study,
    Syndrome,
    TestResult,
    Unit,
)
from netref.model._record import spelled
from netref.scheduling import Administration, timeline
from netref.serialization import dumps, from_dict, loads, loads_catalog, to_dict
from tests import small


def again(record: Any) -> Any:
    return loads(dumps(record), type(record))


# --- round trips ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("catalog", [CATALOG, small.CATALOG], ids=["built in", "small"])
def test_every_record_comes_back(catalog: Catalog, kind: str) -> None:
    for record in getattr(catalog, kind).values():
        text = dumps(record)
        back = loads(text, KINDS[kind])
        assert back == record
        assert spelled(back) == spelled(record)
        assert dumps(back) == text


@pytest.mark.parametrize(
    "catalog",
    [
        CATALOG,
        small.CATALOG,
        small.CATALOG.as_of("2020-01-01").only(regions=[Region.US], bodies=[small.US_REGULATOR]),
        small.CATALOG.with_records(small.drug("newimide"), name="mine"),
        Catalog("empty"),
    ],
    ids=["built in", "small", "filtered", "changed", "empty"],
)
def test_a_whole_catalog_comes_back(catalog: Catalog) -> None:
    text = dumps(catalog)
    back = loads_catalog(text)
    assert back == catalog
    assert back.name == catalog.name
    assert back.provenance == catalog.provenance
    assert dumps(back) == text
    assert loads_catalog(text.encode()) == catalog
    header = json.loads(text)["netref"]
    assert header["intended_use"] == INTENDED_USE
    assert header["format"] == serialization.FORMAT
    assert header["version"] == netref.__version__


def test_a_catalog_that_came_back_answers_the_same() -> None:
    back = loads_catalog(dumps(small.CATALOG))
    case = Case(site=Site.PANCREAS, grade=Grade.G2)
    assert back.options(case) == small.CATALOG.options(case)


@pytest.mark.parametrize(
    "answer",
    [
        small.CATALOG.options(Case(site=Site.PANCREAS), include_no=True, include_historical=True),
        small.CATALOG.manage("testinoma"),
        small.CATALOG.interpret(
            "testinoma",
            [
                Measurement("testin", Interval(None, 4, high_open=True), Unit.PMOL_PER_L),
                Measurement("sleep diary", TestResult.LOW, context=("at home", "in spring")),
            ],
        ),
        convert(4, Unit.MG_PER_DL, Unit.MMOL_PER_L, "glucose"),
        small.CATALOG.suggest("fictamide")[0],
        small.CATALOG.mentions("fictimide")[0],
        small.CATALOG.parse_treatment("fictimide + mysterium"),
        small.CATALOG.parse_diagnosis("pancreatic NET G2"),
        grade(ki67_percent=35),
        next(timeline(small.FIXED)),
    ],
    ids=lambda answer: type(answer).__name__,
)
def test_answers_come_back(answer: Any) -> None:
    assert again(answer) == answer


def test_a_date_is_written_as_iso_text() -> None:
    first, second = islice(timeline(small.FIXED, start=dt.date(2026, 2, 16)), 2)
    assert to_dict(first)["date"] == "2026-02-16"
    assert again(second).date == second.date


CASES = st.builds(
    Case,
    site=st.sampled_from([None, Site.PANCREAS, (Site.PANCREAS, Site.LUNG)]),
    ki67_percent=st.none()
    | st.floats(0, 100)
    | st.integers(0, 100)
    | st.floats(0, 99).map(lambda low: Interval(low, 100)),
    necrosis=st.sampled_from([None, True, False]),
    metastatic_sites=st.none()
    | st.builds(
        Listing,
        st.lists(st.sampled_from(Organ), unique=True).map(tuple),
        complete=st.booleans(),
    ),
    prior=st.none()
    | st.builds(
        Listing,
        st.lists(
            st.builds(
                PriorTreatment,
                drugs=st.just((small.FICTIMIDE.id,)),
                months_ago=st.none() | st.floats(0, 99) | st.just(Interval(1, 2)),
            ),
            max_size=2,
        ).map(tuple),
    ),
)


@settings(max_examples=150)
@given(CASES)
def test_any_case_comes_back(case: Case) -> None:
    assert again(case) == case
    assert spelled(again(case)) == spelled(case)


def test_zero_false_and_one_stay_what_they_are() -> None:
    back = again(Case(mitoses_per_2mm2=0, necrosis=False, line=1))
    assert (back.mitoses_per_2mm2, back.necrosis, back.line) == (0, False, 1)
    assert back.necrosis is False
    assert type(back.mitoses_per_2mm2) is int


def test_fields_that_say_nothing_are_left_out() -> None:
    assert to_dict(Case()) == {}
    assert to_dict(Case(site=Site.PANCREAS)) == {"site": "pancreas"}
    assert to_dict(Interval(0)) == {"low": 0}
    assert to_dict(Listing((Organ.LIVER,), complete=True)) == {
        "items": ["liver"],
        "complete": True,
    }
    assert to_dict(Amount(5, Unit.MG)) == {"value": 5, "unit": "mg"}


def test_text_is_written_as_it_is() -> None:
    text = dumps(attrs.evolve(small.SOCIETY, name="Gesellschaft für Hormone"))
    assert "für" in text
    assert "\n" not in text
    assert dumps(small.SOCIETY, indent=2).count("\n") > 3


def test_the_output_is_only_plain_data() -> None:
    def plain(value: object) -> bool:
        if isinstance(value, dict):
            return all(type(k) is str and plain(v) for k, v in value.items())
        if isinstance(value, list):
            return all(map(plain, value))
        return value is None or type(value) in (str, int, float, bool)

    for kind in KINDS:
        for record in getattr(CATALOG, kind).values():
            assert plain(to_dict(record))


# --- strictness -----------------------------------------------------------------------------


def refused(read: Callable[[], object]) -> InvalidRecordError:
    with pytest.raises(InvalidRecordError) as caught:
        read()
    assert "\n" not in str(caught.value)
    return caught.value


DRUG = to_dict(small.FICTIMIDE)
STUDY = to_dict(small.STUDY)


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (DRUG | {"colour": "red"}, Drug, "fictimide.colour: unknown key"),
        (DRUG | {"name": 3}, Drug, "fictimide.name: expected text, got 3"),
        (DRUG | {"name": None}, Drug, "fictimide.name: expected text, got null"),
        (DRUG | {"names": "fictimid"}, Drug,
         'fictimide.names: expected an array, got "fictimid"'),
        (DRUG | {"names": {"a": 1}}, Drug, 'fictimide.names: expected an array, got {"a": 1}'),
        (DRUG | {"names": ["a", 3]}, Drug, "fictimide.names[1]: expected text, got 3"),
        (DRUG | {"us_name": 3}, Drug, "fictimide.us_name: expected string or null, got 3"),
        ({k: v for k, v in DRUG.items() if k != "name"}, Drug, "fictimide.name: missing"),
        ({k: v for k, v in DRUG.items() if k != "id"}, Drug, "Drug.id: missing"),
        (DRUG | {"cites": [{}]}, Drug, "fictimide.cites[0].source: missing"),
        (DRUG | {"cites": [DRUG["cites"][0] | {"page": 3}]}, Drug,
         "fictimide.cites[0].page: unknown key"),
        (DRUG | {"codes": [DRUG["codes"][0] | {"system": "NOPE"}]}, Drug,
         "fictimide.codes[0].system: expected one of RXNORM, ATC,"),
        (DRUG | {"forms": ["depot"]}, Drug, 'fictimide.forms[0]: expected an object, got "depot"'),
        (STUDY | {"comparative": "false"}, Study,
         'test-trial.comparative: expected true or false, got "false"'),
        (STUDY | {"comparative": 0}, Study,
         "test-trial.comparative: expected true or false, got 0"),
        (STUDY | {"n": 1.5}, Study, "test-trial.n: expected a whole number, got 1.5"),
        (STUDY | {"n": True}, Study, "test-trial.n: expected number or null, got true"),
        (STUDY | {"arms": [{"key": "a", "name": "A", "n": "50"}]}, Study,
         'test-trial.arms[a].n: expected number or null, got "50"'),
        (STUDY | {"results": [STUDY["results"][1] | {"effect": {"kind": "hazard-ratio",
                                                                "value": 1, "arms": ["a"]}}]},
         Study, "test-trial.results[test-trial-pfs].effect.arms: expected 2 items,"),
        (STUDY | {"results": [STUDY["results"][1] | {"estimates": [
            {"arm": "a", "value": "soon"}]}]},
         Study, ("test-trial.results[test-trial-pfs].estimates[0].value: expected one of "
         'not-reached, not-estimable; got "soon"')),
        ([], Drug, "Drug.data: expected an object, got []"),
        ("fictimide", Drug, 'Drug.data: expected an object, got "fictimide"'),
        ({"ki67_percent": {"low": 5, "high": 3}}, Case,
         "Case.ki67_percent.high: no number lies in 5 to 3"),
        ({"ki67_percent": 101}, Case, "Case.ki67_percent: 101 lies outside 0 to 100 %"),
        ({"ki67_percent": float("nan")}, Case, "Case.ki67_percent: expected number or object"),
        ({"necrosis": "false"}, Case, "Case.necrosis: expected boolean or null"),
        ({"site": "head"}, Case, "Case.site: expected one of esophagus, stomach,"),
        ({"site": ["pancreas", "head"]}, Case, "Case.site[1]: expected one of esophagus, stomach,"),
        ({"sight": "pancreas"}, Case, "Case.sight: unknown key"),
        ({"value": float("inf"), "unit": "mg"}, Amount, "Amount.value: expected a number, got"),
        ({"value": "5", "unit": "mg"}, Amount, 'Amount.value: expected a number, got "5"'),
    ],
    ids=range(31),
)  # fmt: skip
def test_what_does_not_fit_is_refused(data: object, kind: type[Record], message: str) -> None:
    assert str(refused(lambda: from_dict(data, kind))).startswith(message)


def test_several_wrong_things_name_the_first() -> None:
    error = refused(lambda: from_dict(STUDY | {"comparative": "no", "summary": 3}, Study))
    assert error.record == "test-trial"
    assert error.field in ("comparative", "summary")


def test_every_field_of_every_kind_is_strict() -> None:
    """A field of the wrong kind is refused by name, whichever field it is."""
    for kind, cls in KINDS.items():
        for record in getattr(small.CATALOG, kind).values():
            data = to_dict(record)
            for key in data:
                error = refused(lambda d=data, k=key, c=cls: from_dict(d | {k: object()}, c))  # type: ignore[misc]
                if key != "id":
                    assert (error.record, error.field) == (record.id, key)


def test_a_union_of_number_and_word_takes_either() -> None:
    estimate = {"arm": "a", "value": "not-reached"}
    assert from_dict(estimate, netref.Estimate).value is NoNumber.NOT_REACHED
    assert from_dict(estimate | {"value": 3}, netref.Estimate).value == 3


def test_ids_of_several_kinds_in_one_field() -> None:
    answer = small.CATALOG.options(Case(site=Site.PANCREAS))
    ons = {c.on for o in again(answer).stated for c in o.cautions}
    assert ons == {c.on for o in answer.stated for c in o.cautions}
    data = to_dict(next(c for o in answer.stated for c in o.cautions))
    error = refused(lambda: from_dict(data | {"on": 3}, netref.CautionAnswer))
    assert str(error) == "CautionAnswer.on: expected string, got 3"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON: "),
        ('{"id": "x"', "not JSON: "),
        (dumps(small.SOCIETY)[:-20], "not JSON: "),
        ('{"id": NaN}', "not JSON: NaN is not a JSON number"),
        ('{"id": -Infinity}', "not JSON: -Infinity is not a JSON number"),
        ("{'id': 1}", "not JSON: "),
        ('{"id": "a", "id": "b"}', "not JSON: the key id stands twice in one object"),
        ("[" * 100_000, "not JSON: "),
        (b"\xff\xfe\x00", "not JSON: "),
        ("null", "expected an object, got null"),
    ],
    ids=range(10),
)
def test_what_is_not_json_is_refused(text: Any, reason: str) -> None:
    error = refused(lambda: loads(text, Body))
    assert (error.record, error.field) == ("Body", "data")
    assert error.reason.startswith(reason)


def test_numbers_without_end_are_neither_read_nor_written() -> None:
    assert refused(lambda: loads('{"value": 1e999, "unit": "mg"}', Amount)).field == "value"
    with pytest.raises(ValueError, match="Out of range"):
        dumps(Amount(float("inf"), Unit.MG))


def test_a_bad_date_of_an_administration_is_refused() -> None:
    data = to_dict(next(timeline(small.FIXED))) | {"date": "soon"}
    error = refused(lambda: from_dict(data, Administration))
    assert (error.field, error.reason) == ("date", 'expected a day, got "soon"')


# --- catalogs -------------------------------------------------------------------------------


def changed(**header: object) -> str:
    data = serialization.catalog_to_dict(small.CATALOG)
    data["netref"] |= header
    return json.dumps({**data, "netref": {k: v for k, v in data["netref"].items() if v != "drop"}})


@pytest.mark.parametrize(
    ("text", "field", "reason"),
    [
        ("[]", "netref", "expected an object, got []"),
        ("{}", "netref", "missing; this is not a netref catalog"),
        ('{"netref": 1}', "netref", "missing; this is not a netref catalog"),
        (changed(format=2), "netref.format", "expected 1, got 2"),
        (changed(format="1"), "netref.format", 'expected 1, got "1"'),
        (changed(format=True), "netref.format", "expected 1, got true"),
        (changed(format="drop"), "netref.format", "expected 1, got null"),
        (changed(colour="red"), "netref.colour", "unknown key"),
        (changed(name="drop"), "netref.name", "expected text"),
        (changed(as_of_day=3), "netref.as_of_day", "expected string or null, got 3"),
        (changed(as_of_day="soon"), "netref.as_of_day", 'expected a day, got "soon"'),
        (changed(regions="US"), "netref.regions", 'expected an array, got "US"'),
        (changed(regions=["US", "XX"]), "netref.regions[1]", "expected one of international"),
        (changed(overrides=[["a"]]), "netref.overrides[0]", 'expected 2 items, got ["a"]'),
        (changed(only_bodies=["nobody"]), "netref.only_bodies", "no bodies has the id 'nobody'"),
    ],
    ids=range(15),
)
def test_a_header_that_does_not_fit_is_refused(text: str, field: str, reason: str) -> None:
    error = refused(lambda: loads_catalog(text))
    assert (error.record, error.field) == ("catalog", field)
    assert error.reason.startswith(reason)


def test_tables_that_do_not_fit_are_refused() -> None:
    data = serialization.catalog_to_dict(small.CATALOG)
    for more, field, reason in (
        ({"poems": []}, "poems", "unknown key"),
        ({"drugs": {}}, "drugs", "expected an array, got {}"),
        ({"drugs": None}, "drugs", "expected an array, got null"),
    ):
        error = refused(lambda more=more: loads_catalog(json.dumps(data | more)))  # type: ignore[misc]
        assert (error.record, error.field, error.reason) == ("catalog", field, reason)
    del data["tumors"]
    assert refused(lambda: loads_catalog(json.dumps(data))).field == "tumors"


def test_a_record_that_does_not_fit_is_named() -> None:
    data = serialization.catalog_to_dict(small.CATALOG)
    data["drugs"][0]["routes"] = ["by-air"]
    error = refused(lambda: loads_catalog(json.dumps(data)))
    assert error.record == data["drugs"][0]["id"]
    assert error.field == "routes[0]"


def test_records_that_do_not_hold_together_are_refused() -> None:
    data = serialization.catalog_to_dict(small.CATALOG)
    data["drugs"] = [d for d in data["drugs"] if d["id"] != "fictimide"]
    with pytest.raises(InvalidCatalogError, match="no drugs has the id 'fictimide'"):
        loads_catalog(json.dumps(data))


def test_records_that_were_changed_are_noticed() -> None:
    data = serialization.catalog_to_dict(small.CATALOG)
    data["regimens"][0]["summary"] = "changed by hand"
    with pytest.raises(InvalidCatalogError, match=r"content_hash: does not fit the records"):
        loads_catalog(json.dumps(data))
    # A catalog that somebody writes without a hash is fine.
    del data["netref"]["content_hash"]
    assert loads_catalog(json.dumps(data)).regimens != small.CATALOG.regimens


def test_a_truncated_catalog_is_not_half_read() -> None:
    text = dumps(small.CATALOG)
    for cut in (1, 100, len(text) // 2, len(text) - 1):
        assert refused(lambda cut=cut: loads_catalog(text[:cut])).field == "data"  # type: ignore[misc]


def test_syndromes_keep_their_order() -> None:
    back = again(small.SYNDROME)
    assert isinstance(back, Syndrome)
    assert [m.id for m in back.measures] == [m.id for m in small.SYNDROME.measures]


def test_only_this_module_imports_cattrs() -> None:
    from pathlib import Path

    package = Path(netref.__file__).parent
    found = {
        path.name
        for path in package.rglob("*.py")
        if "import cattrs" in path.read_text(encoding="utf-8")
        or "from cattrs" in path.read_text(encoding="utf-8")
    }
    assert found == {"serialization.py"}
