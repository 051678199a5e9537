"""Old ids and names resolve for ever, with a warning that names the successor."""

import importlib
import json
import subprocess
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import pytest

import netref
from netref import (
    CATALOG,
    DrugId,
    InvalidCatalogError,
    MissingRecordError,
    UnknownNameError,
    renames,
)
from netref.catalog import KINDS, Table
from tests import small

#: Tables whose records have ids: those of a catalog, and the indexes over them.
TABLES = (*KINDS, "schedules", "results", "measures")


def table(name: str) -> Table[Any, Any]:
    found: Table[Any, Any] = getattr(CATALOG, name)
    return found


# --- every entry of the tables ---------------------------------------------------------------


def test_every_renamed_id_resolves_and_is_never_used_again() -> None:
    for kind, entries in renames.IDS.items():
        for old in entries:
            assert old not in list(table(kind))
            new = renames.successor(kind, old)
            with pytest.warns(DeprecationWarning, match=f"{old}: this id of {kind} is now {new}"):
                assert table(kind)[old].id == new


@pytest.mark.parametrize("old", renames.NAMES)
def test_a_name_that_moved_resolves(old: str) -> None:
    home, _, name = old.rpartition(".")
    new_home, _, new = renames.NAMES[old].rpartition(".")
    with pytest.warns(DeprecationWarning, match=f"{old} is now {new_home}.{new}") as caught:
        found = getattr(importlib.import_module(home), name)
    assert found is getattr(importlib.import_module(new_home), new)
    assert new in importlib.import_module(new_home).__all__
    assert name not in importlib.import_module(home).__all__
    assert caught[0].filename == __file__


def test_no_id_of_an_earlier_release_is_lost() -> None:
    path = Path(__file__).parent.parent / "snapshots" / "released" / "ids.json"
    released: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    forms = {form.id for drug in CATALOG.drugs.values() for form in drug.forms}
    assert set(released) == {*TABLES, "forms"}
    assert sum(map(len, released.values())) > 1600
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        lost = [
            (kind, key)
            for kind, keys in released.items()
            for key in keys
            if key not in (forms if kind == "forms" else table(kind))
        ]
    assert not lost


# --- how it works ----------------------------------------------------------------------------


@pytest.fixture
def renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a few ids of the small catalog had once been others."""
    entries: dict[str, Mapping[str, str]] = {
        "drugs": {"oldimide": "newerimide", "newerimide": "fictimide", "lostimide": "gone"},
        "syndromes": {"oldinoma": "testinoma"},
        "schedules": {"oldly": "fictimide-daily"},
        "bodies": {"old-body": small.SOCIETY.id},
    }
    monkeypatch.setattr(renames, "IDS", MappingProxyType(entries))


@pytest.mark.usefixtures("renamed")
def test_a_table_finds_what_was_renamed_also_twice() -> None:
    drugs = small.CATALOG.drugs
    with pytest.warns(DeprecationWarning, match="oldimide: this id of drugs is now fictimide") as w:
        assert drugs[DrugId("oldimide")] is small.FICTIMIDE
    assert w[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="newerimide"):
        assert drugs.get(DrugId("newerimide")) is small.FICTIMIDE
    assert "oldimide" in drugs
    assert "oldimide" not in list(drugs)
    with pytest.warns(DeprecationWarning, match="oldly"):
        assert small.CATALOG.schedules["oldly"].id == "fictimide-daily"


@pytest.mark.usefixtures("renamed")
@pytest.mark.parametrize("key", ["oldinoma", "lostimide", "never", 3, None, ("a",)])
def test_a_table_finds_nothing_else(key: Any) -> None:
    assert key not in small.CATALOG.drugs
    with pytest.raises(MissingRecordError):
        _ = small.CATALOG.drugs[key]


@pytest.mark.usefixtures("renamed")
def test_the_doors_find_what_was_renamed() -> None:
    with pytest.warns(DeprecationWarning, match="oldimide") as caught:
        assert small.CATALOG.find_drug("oldimide") is small.FICTIMIDE
    assert caught[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="oldimide") as caught:
        assert small.CATALOG.resolve("oldimide") is small.FICTIMIDE
    assert caught[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="oldinoma"):
        assert small.CATALOG.manage("oldinoma").syndrome == "testinoma"
    with pytest.warns(DeprecationWarning, match="oldimide"):
        assert small.CATALOG.regimens_with("oldimide")
    for door in (small.CATALOG.find_drug, small.CATALOG.find_regimen, small.CATALOG.resolve):
        with pytest.raises(UnknownNameError):
            door("lostimide")


@pytest.mark.usefixtures("renamed")
def test_catalogs_are_made_from_renamed_ids() -> None:
    with pytest.warns(DeprecationWarning, match="old-body"):
        narrowed = small.CATALOG.only(bodies=[netref.BodyId("old-body")])
    assert narrowed == small.CATALOG.only(bodies=[small.SOCIETY])


def test_a_record_is_left_out_by_an_id_that_it_had(monkeypatch: pytest.MonkeyPatch) -> None:
    more = small.CATALOG.with_records(small.drug("fictimide-two"), name="more")
    entries = {"drugs": {"oldimide-two": "fictimide-two"}}
    monkeypatch.setattr(renames, "IDS", MappingProxyType(entries))
    with pytest.warns(DeprecationWarning, match="oldimide-two"):
        less = more.without("oldimide-two", name="less")
    assert "fictimide-two" not in less.drugs
    assert less.overrides == (("fictimide-two", "less"),)


@pytest.mark.usefixtures("renamed")
def test_a_record_that_refers_to_a_renamed_id_is_told_the_new_one() -> None:
    stale = attrs.evolve(small.FICTIMIDE_ALONE, drugs=(DrugId("oldimide"),))
    with pytest.raises(InvalidCatalogError, match="'oldimide'; it is now 'fictimide'"):
        small.CATALOG.with_records(stale, name="stale")
    lost = attrs.evolve(small.FICTIMIDE_ALONE, drugs=(DrugId("lostimide"),))
    with pytest.raises(InvalidCatalogError) as caught:
        small.CATALOG.with_records(lost, name="stale")
    assert "it is now" not in str(caught.value)


@pytest.mark.parametrize("module", ["netref", "netref.naming"])
def test_a_name_that_never_was_is_an_error(module: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute 'Mentoin'"):
        _ = importlib.import_module(module).Mentoin


def test_importing_netref_does_not_load_the_table() -> None:
    program = "import netref, sys; print('netref.renames' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
