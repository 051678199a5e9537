"""The committed JSON Schema against what netref writes and what it refuses.

The schema and the reader are two statements of one layout: what one takes, the other takes, and
what one refuses, the other refuses.
"""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import netref
from netref import CATALOG, BodyId, Case, Catalog, InvalidRecordError, NetrefError, Record
from netref.catalog import KINDS
from netref.serialization import catalog_to_dict, dumps, from_dict, loads_catalog, to_dict
from tests import small

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "snapshots" / "schema.json").read_text(encoding="utf-8")
)
WHOLE = Draft202012Validator(SCHEMA)


def validator(name: str) -> Draft202012Validator:
    """For one type of record."""
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


def plain(record: Record | Catalog) -> Any:
    """As a reader of the JSON sees it."""
    return json.loads(dumps(record))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "catalog",
    [CATALOG, small.CATALOG, CATALOG.as_of("2020-01-01").only(bodies=[BodyId("enets")])],
    ids=["built in", "small", "filtered"],
)
def test_a_catalog_is_valid(catalog: Catalog) -> None:
    errors = [f"{e.json_path}: {e.message}" for e in WHOLE.iter_errors(plain(catalog))]
    assert errors == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_is_valid_on_its_own(kind: str) -> None:
    checked = validator(KINDS[kind].__name__)
    for record in getattr(CATALOG, kind).values():
        assert checked.is_valid(plain(record)), record.id


def test_answers_are_valid() -> None:
    values = [
        netref.Measurement(
            "insulin", netref.Interval(None, 3, high_open=True), netref.Unit.MICRO_UNIT_PER_ML
        ),
        netref.Measurement("insulin antibodies", netref.TestResult.POSITIVE, context="in spring"),
    ]
    for answer in (
        CATALOG.options(Case()),
        CATALOG.manage("insulinoma"),
        CATALOG.interpret("insulinoma", values),
    ):
        errors = validator(type(answer).__name__).iter_errors(plain(answer))
        assert [f"{e.json_path}: {e.message}"[:200] for e in errors] == []


# --- what is refused ------------------------------------------------------------------------


Steps = tuple[str | int, ...]


def places(data: Any, path: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Every place inside plain data, with what stands there."""
    yield path, data
    inside: Any = ()
    if isinstance(data, dict):
        inside = data.items()
    elif isinstance(data, list):
        inside = enumerate(data)
    for step, item in inside:
        yield from places(item, (*path, step))


def at(data: Any, path: Steps) -> Any:
    for step in path:
        data = data[step]
    return data


def changed(record: Record) -> Iterator[tuple[str, Any]]:
    """A record's JSON with one thing wrong, everywhere that something can be wrong."""
    data = plain(record)
    for path, held in places(data):
        where = "/".join(map(str, path))
        if isinstance(held, dict):
            broken = copy.deepcopy(data)
            at(broken, path)["surprise"] = 1
            yield f"{where}: unknown key", broken
        if not path:
            continue
        wrongs: tuple[Any, ...] = ({"surprise": 1}, [[]], None, "\0no such word")
        for wrong in wrongs:
            if type(wrong) is type(held) and not isinstance(held, dict | str):
                continue
            broken = copy.deepcopy(data)
            at(broken, path[:-1])[path[-1]] = wrong
            yield f"{where}: {wrong!r}", broken


RECORDS = [r for kind in KINDS for r in getattr(small.CATALOG, kind).values()]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_schema_and_reader_refuse_the_same(record: Record) -> None:
    checked = validator(type(record).__name__)
    refused = 0
    for what, broken in changed(record):
        try:
            from_dict(broken, type(record))
        except InvalidRecordError:
            # Beyond types, a record has rules of its own ("exactly one of these fields").
            refused += 1
            rule = what.endswith(("None", "no such word'"))
            assert rule or not checked.is_valid(broken), what
        else:
            # Free text may hold anything; what a date or an id looks like, the catalog checks.
            assert checked.is_valid(broken) or what.endswith("no such word'"), what
    assert refused > 3


def test_what_is_required_may_not_be_missing() -> None:
    for record in RECORDS:
        checked = validator(type(record).__name__)
        for field in SCHEMA["$defs"][type(record).__name__]["required"]:
            broken = to_dict(record)
            del broken[field]
            assert not checked.is_valid(json.loads(json.dumps(broken))), field
            with pytest.raises(InvalidRecordError):
                from_dict(broken, type(record))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("netref", "format"), 2),
        (("netref", "surprise"), 1),
        (("surprise",), []),
        (("drugs",), {}),
        (("netref", "regions"), ["Mars"]),
    ],
)
def test_a_wrong_catalog_is_refused_by_both(path: tuple[str, ...], value: object) -> None:
    data: Any = json.loads(json.dumps(catalog_to_dict(small.CATALOG)))
    at(data, path[:-1])[path[-1]] = value
    assert not WHOLE.is_valid(data)
    with pytest.raises(NetrefError):
        loads_catalog(json.dumps(data))
