"""What finding names costs, beside what a user would pick instead, in the same run.

Look-up: ``dict.get`` on case-folded text, and ``pycountry.countries.lookup``. Running text:
``ahocorasick_rs`` on the same names, and ``drug-named-entity-recognition``, which wants words.
"""

import re
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import ahocorasick_rs
import pycountry
from drug_named_entity_recognition import find_drugs  # type: ignore[import-untyped]
from measuring import Table

import netref
from netref.naming import drug_names, regimen_names

ROOT = Path(__file__).resolve().parent.parent
DRUG_NAMES = [name for drug in netref.CATALOG.drugs.values() for name in drug_names(drug)]
REGIMEN_NAMES = [n for regimen in netref.CATALOG.regimens.values() for n in regimen_names(regimen)]
PLAIN = {name.casefold(): name for name in DRUG_NAMES}
COUNTRIES = [country.name for country in pycountry.countries]
#: A name, or a sign that stands alone: what the peer for running text takes.
WORDS = re.compile(r"\w+|[^\w\s]")


def running_text() -> str:
    """Prose on the subject: the documentation of this project."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    kept = [p for p in pages if not {"_build", "catalog"} & set(p.relative_to(ROOT).parts)]
    return "\n".join(p.read_text(encoding="utf-8") for p in kept) * 8


def seconds(action: Callable[[], object], budget: float = 0.6) -> float:
    """Median seconds of an action."""
    action()
    times: list[float] = []
    while len(times) < 7 or sum(times) < budget:
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return statistics.median(times)


def look_up() -> Table:
    """Known names."""
    table = Table("Looking up a name", "`dict.get` on the case-folded name")
    lookup: Callable[[str], object] = pycountry.countries.lookup
    rows: list[tuple[str, Callable[[], object]]] = [
        ("dict.get(name.casefold())", lambda: [PLAIN.get(n.casefold()) for n in DRUG_NAMES]),
        ("netref.find_drug(name)", lambda: [netref.find_drug(n) for n in DRUG_NAMES]),
        ("pycountry.countries.lookup(name)", lambda: [lookup(n) for n in COUNTRIES]),
    ]
    yardstick = seconds(rows[0][1]) / len(DRUG_NAMES)
    for label, action in rows:
        count = len(COUNTRIES) if label.startswith("pycountry") else len(DRUG_NAMES)
        each = seconds(action) / count
        target = "at most 5" if label.startswith("netref") else ""
        table.add(label, each, each / yardstick, target=target)
    return table


def mentions() -> Table:
    """Names in running text."""
    table = Table("Finding names in running text", "`ahocorasick_rs` on the same names")
    text = running_text()
    names = sorted({name.casefold() for name in (*DRUG_NAMES, *REGIMEN_NAMES)})
    kind = ahocorasick_rs.MatchKind.LeftmostLongest
    automaton = ahocorasick_rs.AhoCorasick(names, matchkind=kind)
    rows: list[tuple[str, Callable[[], object]]] = [
        ("ahocorasick_rs", lambda: automaton.find_matches_as_indexes(text.casefold())),
        ("netref.mentions(text)", lambda: netref.mentions(text)),
        ("drug-named-entity-recognition", lambda: find_drugs(WORDS.findall(text))),
    ]
    found = len(netref.mentions(text))
    print(f"running text of {len(text):,} characters, {len(names)} names, {found} mentions")
    took = {label: seconds(action) for label, action in rows}
    yardstick = took["ahocorasick_rs"]
    for label, each in took.items():
        target = "at most 5" if label.startswith("netref") else ""
        table.add(label, each, each / yardstick, target=target)
    ratio = took["drug-named-entity-recognition"] / took["netref.mentions(text)"]
    table.add("drug-named-entity-recognition to netref", None, ratio, target="at least 3")
    return table


def tables() -> list[Table]:
    """Everything that is measured here."""
    return [look_up(), mentions()]


def main() -> int:
    """Print both tables."""
    tables()
    return 0


if __name__ == "__main__":
    sys.exit(main())
