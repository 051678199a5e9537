"""What it costs to lay schedules out in time, beside the slow and obvious way of the tests."""

import statistics
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from measuring import Table

import netref
from tests.test_scheduling import slowly

SCHEDULES = list(netref.CATALOG.schedules.values())
CYCLES = 12


def quick() -> None:
    """Every schedule, as netref does it."""
    for schedule in SCHEDULES:
        list(netref.timeline(schedule, cycles=CYCLES))


def slow() -> None:
    """Every schedule, as a person would write it down."""
    for schedule in SCHEDULES:
        slowly(schedule, CYCLES)


def add_up() -> None:
    """Every schedule, in all."""
    for schedule in SCHEDULES:
        netref.cumulative(schedule, CYCLES)


def differ() -> None:
    """Each schedule and the next one."""
    for a, b in pairwise(SCHEDULES):
        netref.compare(a, b)


def seconds(action: Callable[[], None]) -> float:
    """Median of eleven runs."""
    action()
    times: list[float] = []
    for _ in range(11):
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return statistics.median(times)


def tables() -> list[Table]:
    """Everything that is measured here: all schedules, as if there were 90."""
    rows = {"the slow way": seconds(slow)}
    rows |= {"netref.timeline": seconds(quick)}
    rows |= {"netref.cumulative": seconds(add_up), "netref.compare": seconds(differ)}
    table = Table("90 schedules, 12 cycles each", "the slow way of the tests")
    for label, taken in rows.items():
        table.add(label, taken * 90 / len(SCHEDULES), taken / rows["the slow way"])
    return [table]


def main() -> int:
    """Print the table."""
    tables()
    return 0


if __name__ == "__main__":
    sys.exit(main())
