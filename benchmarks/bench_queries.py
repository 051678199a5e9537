"""What look-ups and answers cost, beside ``dict.get`` on case-folded text in the same run."""

import statistics
import sys
from collections.abc import Callable
from time import perf_counter

import netref
from netref import Case, Extent, Grade, Histology, Site

NAMES = [name for drug in netref.CATALOG.drugs.values() for name in (drug.name, *drug.names)]
PLAIN = {name.casefold(): name for name in NAMES}
CASE = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, extent=Extent.METASTATIC)


def plain() -> None:
    """The yardstick."""
    for name in NAMES:
        PLAIN.get(name.casefold())


def find() -> None:
    """Every drug by its name."""
    for name in NAMES:
        netref.find_drug(name)


def ask() -> None:
    """One question of the README."""
    netref.options(CASE)


def manage() -> None:
    """One syndrome, nothing else known."""
    netref.manage("insulinoma", Case())


def per_call(action: Callable[[], None], calls: int, budget: float = 0.4) -> float:
    """Median seconds for one of the ``calls`` inside an action."""
    action()
    times: list[float] = []
    while len(times) < 15 or sum(times) < budget:
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return statistics.median(times) / calls


def main() -> int:
    """Print the table."""
    yardstick = per_call(plain, len(NAMES))
    rows = [
        ("dict.get(name.casefold())", yardstick),
        ("netref.find_drug(name)", per_call(find, len(NAMES))),
        ("netref.options(case)", per_call(ask, 1)),
        ("netref.manage(syndrome, case)", per_call(manage, 1)),
    ]
    for label, seconds in rows:
        print(f"{label:30} {seconds * 1e6:10.2f} us {seconds / yardstick:10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
