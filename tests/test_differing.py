"""What differs between two catalogs: nothing missed, nothing made up."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import netref
from netref import CATALOG, Change, ChangeKind, InvalidRecordError
from netref.differing import _walk
from netref.serialization import catalog_to_dict, dumps
from tests import small

DRUG = small.FICTIMIDE


def changed(**fields: Any) -> netref.Catalog:
    return small.CATALOG.with_records(attrs.evolve(DRUG, **fields), name="newer")


def test_a_catalog_does_not_differ_from_itself() -> None:
    assert netref.diff(CATALOG, CATALOG) == ()


def test_an_added_and_a_withdrawn_record() -> None:
    more = small.CATALOG.with_records(small.drug("newimide"), name="newer")
    (added,) = netref.diff(small.CATALOG, more)
    assert (added.table, added.id, added.kind) == ("drugs", "newimide", ChangeKind.ADDED)
    assert added.after is not None
    assert json.loads(added.after)["id"] == "newimide"
    (withdrawn,) = netref.diff(more, small.CATALOG)
    assert (withdrawn.kind, withdrawn.before, withdrawn.after) == (
        ChangeKind.WITHDRAWN,
        added.after,
        None,
    )


def test_a_changed_field_names_the_field_and_both_values() -> None:
    assert netref.diff(small.CATALOG, changed(mechanism="Another.")) == (
        Change(
            table="drugs",
            id=DRUG.id,
            kind=ChangeKind.CHANGED,
            path="mechanism",
            before=None if DRUG.mechanism is None else json.dumps(DRUG.mechanism),
            after='"Another."',
        ),
    )


def test_a_nested_field_is_named_by_what_holds_it() -> None:
    regimen = next(r for r in small.CATALOG.regimens.values() if r.schedules)
    schedule = regimen.schedules[0]
    phase = attrs.evolve(schedule.phases[0], cycle_days=99)
    newer = attrs.evolve(
        regimen,
        schedules=(
            attrs.evolve(schedule, phases=(phase, *schedule.phases[1:])),
            *regimen.schedules[1:],
        ),
    )
    (change,) = netref.diff(small.CATALOG, small.CATALOG.with_records(newer, name="newer"))
    assert change.path == f"schedules[{schedule.id}].phases[{phase.name}].cycle_days"
    assert change.after == "99"


def test_another_order_is_a_change_of_order() -> None:
    cites = (
        *DRUG.cites,
        netref.Cite(small.CITES[0].source, "elsewhere", netref.Seen.DOCUMENT, on="2020-01-01"),
    )
    older, newer = changed(cites=cites), changed(cites=cites[::-1])
    (change,) = netref.diff(older, newer)
    assert change.path == "cites (order)"


@pytest.mark.parametrize(
    ("a", "b", "paths"),
    [
        ([1, 2], [1, 3], ["x"]),
        ([{"id": "a"}, {"id": "a"}], [{"id": "a"}], ["x"]),
        ([{"arm": "a", "n": 1}], [{"arm": "a", "n": 2}], ["x[a].n"]),
        ([{"system": "ATC", "value": "L01"}], [], ["x[ATC:L01]"]),
        ([{"other": 1}], [{"other": 2}], ["x"]),
        ([{"source": "s", "n": 1}], [{"source": "s", "n": 2}], ["x"]),
        (
            [{"source": "s", "where": "w", "n": 1}],
            [{"source": "s", "where": "w", "n": 2}],
            ["x[s, w].n"],
        ),
        ([{"id": "b"}, {"id": "a"}], [{"id": "a"}, {"id": "b"}], ["x (order)"]),
        ([{"id": "a"}, {"id": "b"}], [{"id": "b"}, {"id": "a"}], ["x (order)"]),
        ([{"name": "n", "deep": {"y": 1}}], [{"name": "n", "deep": {"y": 2}}], ["x[n].deep.y"]),
        (1.0, 1, []),
    ],
)
def test_items_are_matched_by_what_names_them(a: object, b: object, paths: list[str]) -> None:
    assert [path for path, _, _ in _walk("x", a, b)] == paths


def test_files_compare_like_catalogs(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(dumps(small.CATALOG), encoding="utf-8")
    new.write_text(dumps(changed(mechanism="Another.")), encoding="utf-8")
    expected = netref.diff(small.CATALOG, changed(mechanism="Another."))
    assert netref.diff(old, new) == netref.diff(str(old), new) == expected
    assert netref.diff(small.CATALOG, old) == ()


def test_a_file_of_other_fields_still_compares(tmp_path: Path) -> None:
    data: Any = catalog_to_dict(small.CATALOG)
    data["drugs"][0]["a_field_of_old"] = 1
    old = tmp_path / "old.json"
    old.write_text(json.dumps(data), encoding="utf-8")
    (change,) = netref.diff(old, small.CATALOG)
    assert (change.path, change.before, change.after) == ("a_field_of_old", "1", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("[]", "expected an object"),
        ("{}", "not a netref catalog"),
        ('{"netref": {"format": 99}}', "expected 1, got 99"),
        ('{"netref": {"format": 1}, "bodies": 1}', "bodies: expected an array"),
    ],
)
def test_a_broken_file_is_one_clear_error(tmp_path: Path, text: str, said: str) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidRecordError, match=r"broken\.json") as caught:
        netref.diff(broken, CATALOG)
    assert said in str(caught.value)


def test_a_row_without_an_id_and_a_missing_file_are_clear_errors(tmp_path: Path) -> None:
    data: Any = catalog_to_dict(small.CATALOG)
    del data["drugs"][0]["id"]
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(InvalidRecordError, match=r"drugs\.id: missing"):
        netref.diff(broken, CATALOG)
    with pytest.raises(InvalidRecordError, match=r"nowhere\.json\.path: No such file"):
        netref.diff(tmp_path / "nowhere.json", CATALOG)


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["a", "b"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "name", "x", "y"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(PLAIN, PLAIN)
def test_there_is_a_difference_exactly_where_two_things_differ(a: object, b: object) -> None:
    assert (list(_walk("", a, b)) == []) == (json.dumps(a) == json.dumps(b) or a == b)


def test_a_change_shows_letters_as_they_are() -> None:
    (change,) = netref.diff(small.CATALOG, changed(mechanism="β"))
    assert change.after == '"β"'
