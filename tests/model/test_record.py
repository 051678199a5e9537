"""Equality, hash and repr of all records."""

import os
import pickle
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import attrs
import pytest

import netref
from netref import model
from netref.catalog import KINDS
from netref.model import (
    Brand,
    Case,
    Cite,
    Criteria,
    Differentiation,
    Estimate,
    Grade,
    Interval,
    Listing,
    Offer,
    Organ,
    Record,
    RegimenId,
    Region,
    Seen,
    Site,
    SourceId,
    Strategy,
)
from netref.model._record import spelled
from tests import small

RECORDS = [value for value in vars(model).values() if attrs.has(value)]


def cite(where: str = "table 1") -> Cite:
    return Cite(SourceId("nowhere"), where, Seen.DOCUMENT, on="2026-11-23")


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_every_record_type_is_frozen_and_closed(cls: type[Record]) -> None:
    assert issubclass(cls, Record)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        object.__new__(cls).anything = 1  # type: ignore[attr-defined]
    assert "__dict__" not in dir(cls), "slots keep strange attributes out"
    # What Record says once must not be generated again.
    for name in ("__eq__", "__hash__", "__repr__"):
        assert getattr(cls, name) is getattr(Record, name)


def test_records_are_equal_by_value() -> None:
    one, two = (Brand("Fictadar", Region.US, cites=(cite(),)) for _ in range(2))
    assert one is not two
    assert one == two
    assert hash(one) == hash(two)
    assert one != attrs.evolve(two, name="Fictadal")
    assert one != attrs.evolve(two, cites=(cite("table 2"),))


def test_records_of_different_types_are_not_equal() -> None:
    assert Case() != Criteria()
    assert Case().__eq__("case") is NotImplemented
    assert hash(Case()) != hash(Criteria())


def test_the_repr_leaves_out_defaults() -> None:
    assert repr(Case()) == "Case()"
    assert repr(Case(site=Site.PANCREAS)) == "Case(site=Site.PANCREAS)"
    assert (
        repr(Case(grade=(Grade.G1, Grade.G2), ki67_percent=Interval(3)))
        == "Case(ki67_percent=Interval(low=3), grade=(Grade.G1, Grade.G2))"
    )
    assert repr(Listing((Organ.LIVER,))) == "Listing(items=(Organ.LIVER,))"
    assert repr(Offer(strategy=Strategy.SURGERY)) == "Offer(strategy=Strategy.SURGERY)"


def test_the_repr_tells_zero_from_false_and_one_from_true() -> None:
    assert repr(Interval(0, 1)) == "Interval(low=0, high=1)"
    assert "necrosis=False" in repr(Case(necrosis=False))
    assert "necrosis=True" in repr(Case(necrosis=True))
    assert repr(Estimate(arm="a", value=0)) != repr(Estimate(arm="a", value=False))
    # A default of False does not swallow a 0.
    assert repr(Interval(0)) == "Interval(low=0)"
    assert "complete=0" in repr(_unvalidated(Listing(()), complete=0))


def _unvalidated(record: Record, **values: object) -> Record:
    for name, value in values.items():
        object.__setattr__(record, name, value)
    return record


def test_equal_reprs_mean_equal_records() -> None:
    cases = [
        Case(),
        Case(site=Site.PANCREAS),
        Case(site=(Site.PANCREAS,)),
        Case(necrosis=True),
        Case(mitoses_per_2mm2=1),
        Case(differentiation=Differentiation.WELL),
        Case(metastatic_sites=Listing(())),
        Case(metastatic_sites=Listing((), complete=True)),
    ]
    for one in cases:
        for two in cases:
            assert (spelled(one) == spelled(two)) == (one == two)


def test_every_repr_fits_on_a_screen() -> None:
    answer = netref.options(Case(site=Site.PANCREAS))
    held = [record for kind in KINDS for record in getattr(netref.CATALOG, kind).values()]
    for record in (*held, answer, netref.manage("insulinoma", Case())):
        assert len(repr(record)) < 24 * 80, repr(record)[:60]


def test_a_long_value_is_shortened_and_says_so() -> None:
    names = tuple(f"a name of a drug, number {n}" for n in range(9))
    assert repr(attrs.evolve(small.FICTIMIDE, names=names)).count("a name of a drug") == 2
    assert "... 7 more)" in repr(attrs.evolve(small.FICTIMIDE, names=names))
    text = "x" * 500
    assert f"reason='{'x' * 116}..." in repr(attrs.evolve(small.FICTPLAT.cautions[0], reason=text))
    assert text in spelled(attrs.evolve(small.FICTPLAT.cautions[0], reason=text))
    # One that is short stands in full.
    assert repr(Interval(20)) == spelled(Interval(20))


def test_the_repr_is_the_same_whatever_the_hash_seed() -> None:
    program = (
        "from tests import small; import hashlib; from netref.model._record import spelled;"
        "text = spelled(tuple(r for t in small.TABLES.values() for r in t));"
        "print(hashlib.sha256(text.encode()).hexdigest(),"
        "small.CATALOG.content_hash)"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).resolve().parent.parent.parent,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(said) == 1


def test_records_pickle_and_copy() -> None:
    case = Case(site=Site.PANCREAS, metastatic_sites=Listing((Organ.LIVER,)))
    for again in (pickle.loads(pickle.dumps(case)), deepcopy(case)):
        assert again == case
        assert hash(again) == hash(case)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"regimen": RegimenId("fictplat"), "strategy": Strategy.SURGERY},
        {"drug_class": netref.DrugClass.PLATINUM, "based_on": "testplatin"},
    ],
)
def test_an_offer_is_exactly_one_thing(given: dict[str, object]) -> None:
    with pytest.raises(netref.InvalidRecordError, match="give exactly one of"):
        Offer(**given)  # type: ignore[arg-type]


def test_the_key_of_an_offer() -> None:
    assert Offer(regimen=RegimenId("fictplat")).key == "regimen:fictplat"
    assert Offer(based_on=netref.DrugId("testplatin")).key == "based-on:testplatin"
    assert Offer(drug_class=netref.DrugClass.PLATINUM).key == "class:platinum"
    assert Offer(strategy=Strategy.SURGERY).key == "strategy:surgery"


def test_the_strength_of_a_statement_in_words() -> None:
    assert str(netref.Strength(system="TEST", level="II", grade="B")) == "II, B (TEST)"
    assert str(netref.Strength(system="TEST", level="II")) == "II (TEST)"
    assert str(netref.Strength(system="TEST")) == "TEST"


def test_the_shortest_lasting_pointer_of_a_source() -> None:
    plain = netref.Source(
        id=SourceId("s"), kind=netref.SourceKind.PAPER, title="t", reviewed="2026-11-23"
    )
    assert plain.locator is None
    for field, value, locator in (
        ("url", "https://example.org", "https://example.org"),
        ("nct", "NCT00000000", "NCT00000000"),
        ("pmcid", "PMC1", "PMC1"),
        ("pmid", "1", "PMID 1"),
        ("doi", "10.1234/x", "doi:10.1234/x"),
    ):
        changes: dict[str, Any] = {field: value}
        plain = attrs.evolve(plain, **changes)
        assert plain.locator == locator


def test_days_counts_both_ends() -> None:
    assert netref.days(1, 3) == (1, 2, 3)
    assert netref.days(10, 10) == (10,)
