"""What importing netref costs, beside ``import attrs`` and what a user would pick instead.

netref's own cost is a ratio to attrs in the same process: attrs and what it loads are imported
first and not counted. The facts are read by the first question that needs them; what reading all
of them costs counts toward no target. Each peer is imported alone, and asked once for what it
holds. civicpy asks its server for that, so only its import is measured. Peak memory is the whole
process (Linux only).
"""

import os
import statistics
import subprocess
import sys

from measuring import Table

RUNS, PEER_RUNS = 25, 5
TARGET = 1.3
CODE = """
from time import perf_counter
start = perf_counter()
import attrs
between = perf_counter()
import netref
end = perf_counter()
for kind in netref.catalog.KINDS:
    getattr(netref.CATALOG, kind)
facts = perf_counter()
print(between - start, end - between, facts - end)
"""
#: Times a step and reads the highest memory that the process ever had, in kB.
ALONE = """
from time import perf_counter
start = perf_counter()
{code}
took = perf_counter() - start
memory = 0
try:
    with open("/proc/self/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
except OSError:
    pass
print(took, memory)
"""
FACTS = "for kind in netref.catalog.KINDS: getattr(netref.CATALOG, kind)"
PEERS = {
    "nothing": "",
    "attrs": "import attrs",
    "netref": "import netref",
    "netref, all facts read": f"import netref\n{FACTS}",
    "pycountry": "import pycountry",
    "pycountry, all countries read": "import pycountry; len(pycountry.countries)",
    "mendeleev": "import mendeleev",
    "mendeleev, one element read": "import mendeleev; mendeleev.element('Fe')",
    "drug-named-entity-recognition": "import drug_named_entity_recognition",
    "civicpy, import only": "from civicpy import civic",
}


def environment() -> dict[str, str]:
    """Without byte code, literal data looks four times slower to import than it is."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def fresh(code: str) -> list[float]:
    """The numbers that a fresh interpreter prints last."""
    out = subprocess.run(
        [sys.executable, "-c", code], env=environment(), check=True, capture_output=True, text=True
    ).stdout
    return [float(number) for number in out.splitlines()[-1].split()]


def own() -> tuple[Table, float]:
    """The part that is netref's own, and the ratio to attrs."""
    for _ in range(3):
        fresh(CODE)
    samples = [fresh(CODE) for _ in range(RUNS)]
    attrs, mine, facts = (statistics.median(s[i] for s in samples) for i in range(3))
    ratio = statistics.median(s[1] / s[0] for s in samples)
    table = Table("Import: what netref adds to attrs", "`import attrs`")
    table.add("import attrs", attrs, 1.0)
    table.add("import netref, without attrs", mine, ratio, target="at most 1.3")
    table.add("all facts, later", facts, facts / attrs)
    return table, ratio


def peers() -> Table:
    """Each library in a process of its own."""
    table = Table("Import: netref and its peers", "`import netref`")
    taken: dict[str, tuple[float, float]] = {}
    for name, code in PEERS.items():
        full = ALONE.format(code=code)
        fresh(full)
        samples = [fresh(full) for _ in range(PEER_RUNS)]
        taken[name] = (
            statistics.median(s[0] for s in samples),
            statistics.median(s[1] for s in samples) / 1024,
        )
    for name, (seconds, megabytes) in taken.items():
        if name == "nothing":
            table.add("Python alone", None, megabytes=megabytes)
        else:
            table.add(name, seconds, seconds / taken["netref"][0], megabytes=megabytes)
    return table


def tables() -> list[Table]:
    """Everything that is measured here."""
    return [own()[0], peers()]


def main() -> int:
    """Print the tables; with ``--check`` fail over target."""
    _, ratio = own()
    peers()
    if "--check" in sys.argv and ratio > TARGET:
        print("over target")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
