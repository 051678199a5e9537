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


def look_up() -> None:
    """Known names."""
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
        target = "   (target <= 5)" if label.startswith("netref") else ""
        print(f"{label:36} {each * 1e6:9.2f} us {each / yardstick:9.1f}{target}")


def mentions() -> None:
    """Names in running text."""
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
        target = "   (target <= 5)" if label.startswith("netref") else ""
        print(f"{label:36} {each * 1e3:9.2f} ms {each / yardstick:9.1f}{target}")
    ratio = took["drug-named-entity-recognition"] / took["netref.mentions(text)"]
    print(f"quicker than drug-named-entity-recognition by {ratio:.1f}   (target >= 3)")


def main() -> int:
    """Print both tables."""
    look_up()
    mentions()
    return 0


if __name__ == "__main__":
    sys.exit(main())
