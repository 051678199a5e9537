"""What reading a catalog costs, and how costs grow with its size.

Reading is measured beside ``json.loads`` alone and beside msgspec, which reads the same record
types. A plain cattrs converter cannot read them: it refuses a field that is a number or an
interval. pydantic does not read attrs classes. netref also checks each value strictly and every
record against the others.

A larger catalog is the built-in one with copies of its drugs and statements under new ids and
names; a copy of a statement asks for the same as the statement, and other records stay as they
are. First questions are measured once, since what they work out is kept.
"""

import json
import sys
from time import perf_counter

import msgspec
from attrs import evolve
from measuring import Table, median_seconds

import netref
from netref import (
    CATALOG,
    Case,
    Catalog,
    Drug,
    DrugId,
    Extent,
    Grade,
    Histology,
    IndicationId,
    Site,
)
from netref.catalog import KINDS, AnyRecord
from netref.naming import drug_names
from netref.serialization import dumps, from_dict, loads_catalog

CASE = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, extent=Extent.METASTATIC)
SIZES = (1, 10, 100)


def copies(times: int) -> list[AnyRecord]:
    """Drugs and statements under new ids, to make a catalog so many times as large."""
    made: list[AnyRecord] = []
    for n in range(1, times):
        for drug in CATALOG.drugs.values():
            made.append(
                Drug(
                    id=DrugId(f"{drug.id}-copy-{n}"),
                    name=f"{drug.name} copy {n}",
                    names=tuple(f"{x} copy {n}" for x in drug_names(drug) if x != drug.name),
                    classes=drug.classes,
                    routes=drug.routes,
                    cites=drug.cites,
                    reviewed=drug.reviewed,
                )
            )
        for said in CATALOG.indications.values():
            new = IndicationId(f"{said.id}-copy-{n}")
            made.append(evolve(said, id=new, supersedes=None))
    return made


def once(action: object) -> float:
    """Seconds of an action that is done once."""
    assert callable(action)
    start = perf_counter()
    action()
    return perf_counter() - start


def reading() -> Table:
    """The whole catalog, from text."""
    text = dumps(CATALOG)

    def typed() -> list[object]:
        data = json.loads(text)
        return [msgspec.convert(data[name], list[kind]) for name, kind in KINDS.items()]  # type: ignore[valid-type]

    def records() -> list[object]:
        data = json.loads(text)
        return [from_dict(row, kind) for name, kind in KINDS.items() for row in data[name]]

    plain = median_seconds(lambda: json.loads(text))
    table = Table("Reading the catalog from JSON", "`json.loads`")
    table.add("json.loads", plain, 1.0)
    for what, action in (
        ("msgspec.convert to netref's types, unchecked", typed),
        ("netref.serialization.from_dict, each record alone", records),
        ("netref.serialization.loads_catalog, all checked", lambda: loads_catalog(text)),
    ):
        seconds = median_seconds(action, runs=3)
        table.add(what, seconds, seconds / plain)
    return table


def built(times: int) -> tuple[Catalog, float]:
    """A catalog so many times as large, and what building and checking it took."""
    records = copies(times)
    start = perf_counter()
    made = CATALOG.with_records(*records, name=f"{times} times")
    return made, perf_counter() - start


def growing() -> Table:
    """The same questions to larger catalogs."""
    table = Table("Costs as the catalog grows", "the catalog as it is")
    names = [name for drug in CATALOG.drugs.values() for name in drug_names(drug)]
    taken: dict[int, dict[str, float]] = {}
    for times in SIZES:
        catalog, building = built(times)
        text = dumps(catalog)
        taken[times] = {
            "build and check the catalog": building,
            "read it from JSON": once(lambda text=text: loads_catalog(text)),
            "the first name": once(lambda c=catalog: c.find_drug("everolimus")),
            "a name": median_seconds(
                lambda c=catalog: [c.find_drug(n) for n in names]  # type: ignore[misc]
            )
            / len(names),
            "the first options": once(lambda c=catalog: c.options(CASE)),
            "options": median_seconds(lambda c=catalog: c.options(CASE)),  # type: ignore[misc]
        }
    for what, first in taken[1].items():
        for times in SIZES:
            seconds = taken[times][what]
            table.add(f"{what}, {times} times the drugs and statements", seconds, seconds / first)
    return table


def tables() -> list[Table]:
    """Everything that is measured here."""
    netref.find_drug("everolimus")
    return [reading(), growing()]


if __name__ == "__main__":
    tables()
    sys.exit(0)
