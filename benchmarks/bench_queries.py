"""What look-ups and answers cost, beside plain Python that does the same in the same run."""

import statistics
import sys
from collections.abc import Callable
from time import process_time

from attrs import evolve
from measuring import Table

import netref
from netref import Answer, Case, Catalog, Extent, Grade, Histology, IndicationId, Site
from netref.matching import Lookup, answer_statement, derive
from netref.model import DIMENSIONS

NAMES = [name for drug in netref.CATALOG.drugs.values() for name in (drug.name, *drug.names)]
PLAIN = {name.casefold(): name for name in NAMES}
CASE = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, extent=Extent.METASTATIC)
#: Seconds that an answer may take with all its findings, and without any.
BUDGET, BUDGET_ALONE = 5e-3, 0.5e-3


def plain() -> None:
    """The yardstick."""
    for name in NAMES:
        PLAIN.get(name.casefold())


def find() -> None:
    """Every drug by its name."""
    for name in NAMES:
        netref.find_drug(name)


def naive() -> dict[str, Answer]:
    """Every statement asked alone, of a case that is read anew."""
    answers: dict[str, Answer] = {}
    look = Lookup(netref.CATALOG.drugs, netref.CATALOG.regimens)
    for key, indication in netref.CATALOG.indications.items():
        if key not in netref.CATALOG.superseded:
            answers[key] = answer_statement(indication.when, indication.unless, derive(CASE), look)
    return answers


def larger(times: int) -> Catalog:
    """The built-in catalog with copies of its statements."""
    copies = [
        evolve(indication, id=IndicationId(f"{key}-copy-{n}"), supersedes=None)
        for key, indication in netref.CATALOG.indications.items()
        for n in range(1, times)
    ]
    return netref.CATALOG.with_records(*copies, name=f"{times} times") if copies else netref.CATALOG


def per_call(action: Callable[[], object], calls: int = 1, budget: float = 0.4) -> float:
    """Median seconds of the processor for one of the ``calls`` inside an action."""
    action()
    times: list[float] = []
    while len(times) < 15 or sum(times) < budget:
        start = process_time()
        action()
        times.append(process_time() - start)
    return statistics.median(times) / calls


def tables() -> list[Table]:
    """Everything that is measured here."""
    yardstick = per_call(plain, len(NAMES))
    alone = per_call(lambda: netref.answers(CASE))
    whole = per_call(lambda: netref.options(CASE, include_no=True))
    rows = [
        ("dict.get(name.casefold())", yardstick),
        ("netref.find_drug(name)", per_call(find, len(NAMES))),
        ("netref.manage(syndrome, case)", per_call(lambda: netref.manage("insulinoma", Case()))),
        ("a case, read", per_call(lambda: [getattr(CASE, d.name) for d in DIMENSIONS])),
        ("netref.answers(case)", alone),
        ("the same, statement by statement", per_call(naive)),
        ("netref.options(case)", per_call(lambda: netref.options(CASE))),
        ("with all that does not apply", whole),
    ]
    table = Table("Questions", "`dict.get` on the case-folded name")
    for label, seconds in rows:
        table.add(label, seconds, seconds / yardstick)
    assert naive() == dict(netref.answers(CASE))
    used = Table(
        "Questions: what is used of what they may take", "5 ms, or 0.5 ms without findings"
    )
    used.add("answers", alone, alone / BUDGET_ALONE, target="at most 1")
    used.add("options, with all that does not apply", whole, whole / BUDGET, target="at most 1")
    for times in (1, 10):
        catalog = larger(times)
        one = per_call(lambda catalog=catalog: catalog.answers(CASE))  # type: ignore[misc]
        all_of_it = per_call(lambda catalog=catalog: catalog.options(CASE, include_no=True))  # type: ignore[misc]
        print(
            f"{len(catalog.indications):6} statements: answers {one * 1e3:7.2f} ms "
            f"({one / alone:5.1f} times), options {all_of_it * 1e3:7.2f} ms "
            f"({all_of_it / whole:5.1f} times)"
        )
    return [table, used]


def main() -> int:
    """Print the tables."""
    tables()
    return 0


if __name__ == "__main__":
    sys.exit(main())
