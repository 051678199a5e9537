"""Nothing that can be reached from a catalog or an answer can be changed."""

import datetime as dt
import importlib
import importlib.util
import pkgutil
import types
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import attrs
import pytest

import netref
from netref import model
from netref.catalog import CATALOG, KINDS, Catalog, Frozen, Table
from netref.conversions import FACTORS
from netref.model import Record, Region
from netref.naming import AMBIGUOUS, Names
from tests import small

MODULES = [
    importlib.import_module(f"netref.{module.name}")
    for module in pkgutil.iter_modules(netref.__path__)
    # What needs a library that is not there cannot be imported.
    if module.name != "__main__"
    and (module.name != "frames" or importlib.util.find_spec("narwhals") is not None)
] + [netref]
#: Types of the language that cannot change.
ATOMS = (str, int, float, bool, bytes, type(None), type, dt.date)


def reachable(start: object) -> Iterator[object]:
    """Everything that public attributes, items and iteration lead to."""
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, ATOMS):
            continue
        seen.add(id(thing))
        yield thing
        if isinstance(thing, Record):
            waiting += [getattr(thing, a.name) for a in thing.__attrs_attrs__]
        elif isinstance(thing, tuple):
            waiting += thing
        elif isinstance(thing, Mapping):
            waiting += [*thing.keys(), *thing.values()]
        elif isinstance(thing, Catalog):
            waiting += [
                getattr(thing, name)
                for name in dir(thing)
                if not name.startswith("_") and not callable(getattr(thing, name))
            ]


def refuses(thing: Any) -> None:
    """Try every way to change a thing that Python offers without reaching for its insides."""
    names = ["anything", *getattr(type(thing), "__slots__", ())]
    if isinstance(thing, Record):
        names += [a.name for a in thing.__attrs_attrs__]
    if isinstance(thing, Enum):
        names = ["name", "value"]
    for name in names:
        if name.startswith("_"):
            continue
        with pytest.raises((AttributeError, TypeError)):
            setattr(thing, name, None)
        with pytest.raises((AttributeError, TypeError)):
            delattr(thing, name)
    for key in (0, "x"):
        with pytest.raises((AttributeError, TypeError)):
            thing[key] = None
        with pytest.raises((AttributeError, TypeError)):
            del thing[key]
    for name in ("append", "clear", "update", "pop", "setdefault", "add", "extend", "sort"):
        assert not hasattr(thing, name), (type(thing), name)


def one_of_each_type(start: object) -> dict[type, object]:
    return {type(thing): thing for thing in reachable(start)}


@pytest.mark.parametrize("catalog", [CATALOG, small.CATALOG], ids=["built in", "small"])
def test_everything_in_a_catalog_is_of_a_type_that_cannot_change(catalog: Catalog) -> None:
    # Use it first: what it works out and keeps must not change either.
    catalog.options(netref.Case())
    catalog.suggest("temozolamide")
    kinds = one_of_each_type(catalog)
    for kind in kinds:
        fine = kind in (tuple, Table, Frozen) or issubclass(kind, (Record, Enum, Catalog))
        # The index behind the names holds nothing that a caller is handed.
        assert fine or kind is Names, kind
    assert len(kinds) > 40


@pytest.mark.parametrize("catalog", [CATALOG, small.CATALOG], ids=["built in", "small"])
def test_nothing_in_a_catalog_can_be_changed(catalog: Catalog) -> None:
    before = catalog.content_hash
    for thing in one_of_each_type(catalog).values():
        refuses(thing)
    assert Catalog._unchecked("again", catalog._tables()).content_hash == before


def test_the_small_catalog_reaches_every_type_of_record() -> None:
    """Guards the tests above: no type of record escapes them."""
    reached = set(one_of_each_type((small.CATALOG, ANSWERS)))
    records = {value for value in vars(model).values() if attrs.has(value)}
    missing = {cls.__name__ for cls in records - reached - {Record}}
    assert missing <= {"PriorNeed", "PriorTreatment", "Radioligand", "Availability"}


ANSWERS = (
    small.CATALOG.options(
        netref.Case(
            site=netref.Site.PANCREAS,
            grade=netref.Grade.G2,
            current_drugs=netref.Listing((small.TESTICILLIN.id,)),
        ),
        include_no=True,
    ),
    small.CATALOG.options(netref.Case(), include_historical=True),
    small.CATALOG.answers(netref.Case()),
    small.catalog(
        small.indication("new", netref.Offer(strategy=netref.Strategy.OBSERVATION), small.PANCREAS)
    ).replay(small.CATALOG.options(netref.Case(), include_historical=True)),
    small.catalog(attrs.evolve(small.SOCIETY, unseen="made-up")).coverage(),
    small.CATALOG.stale(before="2026-12-01"),
    small.CATALOG.manage("testinoma"),
    small.catalog(
        attrs.evolve(
            small.SYNDROME,
            measures=(attrs.evolve(small.SYNDROME.measures[0], drug=small.FICTIMIDE, form=None),),
        )
    ).manage("testinoma"),
    small.CATALOG.interpret(
        "testinoma",
        [
            netref.Measurement("testin", 4, netref.Unit.PMOL_PER_L),
            netref.Measurement("sleep diary", netref.TestResult.LOW),
        ],
    ),
    netref.convert(4, netref.Unit.MG_PER_DL, netref.Unit.MMOL_PER_L, "glucose"),
    FACTORS,
    small.CATALOG.suggest("fictamide"),
    small.CATALOG.mentions("fictimide and FPT"),
    small.CATALOG.parse_treatment("fictimide and mysterium"),
    small.CATALOG.parse_diagnosis("pancreatic NET"),
    small.CATALOG.regimens_with("fictimide"),
    small.CATALOG.studies_with(),
    small.CATALOG.approvals_with(),
    small.CATALOG.evidence_for("FPT", netref.Case()),
    small.CATALOG.cumulative(small.FIXED, 8),
    small.CATALOG.provenance,
    netref.compare(small.FIXED, small.TWO_PHASES),
    netref.amount(small.FIXED.phases[0].doses[0], body_surface_m2=2),
    netref.body_surface(height_cm=180, weight_kg=80),
    netref.grade(ki67_percent=35),
    tuple(netref.timeline(small.FIXED, start=dt.date(2026, 1, 1))),
    netref.diff(small.CATALOG, small.CATALOG.without("calmazepine", name="x")),
    netref.DIMENSIONS,
    small.ADVISORY,
)


def test_no_answer_can_be_changed() -> None:
    for thing in one_of_each_type(ANSWERS).values():
        assert isinstance(thing, (tuple, Record, Enum, Frozen)), type(thing)
        refuses(thing)


@pytest.mark.parametrize(
    "derived",
    [
        small.CATALOG.as_of("2020-01-01"),
        small.CATALOG.only(regions=[Region.US]),
        small.CATALOG.with_records(small.drug("newimide"), name="x"),
        small.CATALOG.without("calmazepine", name="x"),
    ],
    ids=["as_of", "only", "with_records", "without"],
)
def test_no_derived_catalog_can_be_changed(derived: Catalog) -> None:
    for thing in one_of_each_type(derived).values():
        refuses(thing)


def test_no_public_name_of_the_package_is_a_container_that_can_change() -> None:
    mutable = (list, dict, set, bytearray)
    for module in MODULES:
        for name in getattr(module, "__all__", [n for n in vars(module) if n[0] != "_"]):
            assert not isinstance(getattr(module, name), mutable), (module.__name__, name)


def test_every_hash_is_the_hash_of_an_equal_thing() -> None:
    for thing in one_of_each_type(small.CATALOG).values():
        if isinstance(thing, Record):
            again: Any = attrs.evolve(thing)  # type: ignore[misc]
            assert again is not thing
            assert again == thing
            assert hash(again) == hash(thing)


def test_constants_are_read_only_views() -> None:
    for value in (netref.DIMENSION, netref.IMPLIED_DIFFERENTIATION, KINDS, AMBIGUOUS):
        assert isinstance(value, types.MappingProxyType)
