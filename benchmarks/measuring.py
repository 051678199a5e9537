"""What every benchmark shares: rows that are printed at once and kept for the page."""

import statistics
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple


class Row(NamedTuple):
    """One thing that was measured.

    Attributes:
        what: What was done.
        seconds: What it took; none where only the ratio counts.
        ratio: How many times as long as what the table compares with.
        target: What the ratio, or the time, should be.
        megabytes: Peak memory.
    """

    what: str
    seconds: float | None
    ratio: float | None = None
    target: str = ""
    megabytes: float | None = None


class Table:
    """Rows under a title, printed as they are added.

    Args:
        title: What is measured.
        beside: What a ratio of 1 stands for.
    """

    def __init__(self, title: str, beside: str) -> None:
        self.title = title
        self.beside = beside
        self.rows: list[Row] = []
        print(f"\n{title} (1 is {beside})", flush=True)

    def add(
        self,
        what: str,
        seconds: float | None,
        ratio: float | None = None,
        *,
        target: str = "",
        megabytes: float | None = None,
    ) -> None:
        """Print a row and keep it."""
        self.rows.append(Row(what, seconds, ratio, target, megabytes))
        cells = (
            f"{what:52}",
            f"{'' if seconds is None else duration(seconds):>8}",
            f"{'' if ratio is None else rounded(ratio):>8}",
            f"{'' if megabytes is None else f'{rounded(megabytes)} MB':>8}",
            f"   (target {target})" if target else "",
        )
        print(" ".join(cells).rstrip(), flush=True)


def rounded(number: float) -> str:
    """A number with two digits that mean something: more would pretend precision."""
    if number == 0:
        return "0"
    text = f"{float(f'{number:.1e}'):.10f}".rstrip("0").rstrip(".")
    whole, _, rest = text.partition(".")
    whole = f"{int(whole):,}"
    return f"{whole}.{rest}" if rest else whole


def duration(seconds: float) -> str:
    """A duration in the unit that suits it."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if seconds >= size:
            return f"{rounded(seconds / size)} {unit}"
    return f"{rounded(seconds / 1e-9)} ns"


def peak_megabytes() -> float:
    """The most memory that this process ever had.

    ``getrusage`` would count what the process that started it had, too. Linux only.
    """
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    (line,) = (each for each in status.splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def median_seconds(action: Callable[[], object], runs: int = 7, budget: float = 0.4) -> float:
    """Median seconds of an action: so many runs, and more while there is time."""
    action()
    times: list[float] = []
    while len(times) < runs or sum(times) < budget:
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return statistics.median(times)
