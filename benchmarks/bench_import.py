"""What importing netref costs, beside ``import attrs`` in the same run.

Prints netref's own cost (attrs and what it loads are imported first and not counted) as a
ratio; the target is 1.3. The facts are read by the first question that needs them: what reading
all of them costs stands below, and counts toward no target.
"""

import os
import statistics
import subprocess
import sys

RUNS = 25
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


def sample(environment: dict[str, str]) -> tuple[float, float, float]:
    """Seconds for attrs, netref's own part, and all facts, in a fresh interpreter."""
    out = subprocess.run(
        [sys.executable, "-c", CODE], env=environment, check=True, capture_output=True, text=True
    ).stdout
    attrs, own, facts = map(float, out.split())
    return attrs, own, facts


def main() -> int:
    """Print medians and their ratio."""
    # Without byte code, literal data looks four times slower to import than it is.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(3):
        sample(environment)
    samples = [sample(environment) for _ in range(RUNS)]
    attrs = statistics.median(s[0] for s in samples)
    own = statistics.median(s[1] for s in samples)
    facts = statistics.median(s[2] for s in samples)
    ratio = statistics.median(s[1] / s[0] for s in samples)
    print(f"import attrs        {attrs * 1e3:7.1f} ms   1.00")
    print(f"import netref, own  {own * 1e3:7.1f} ms   {ratio:.2f}   (target <= {TARGET})")
    print(f"all facts, later    {facts * 1e3:7.1f} ms   {facts / attrs:.2f}")
    if "--check" in sys.argv and ratio > TARGET:
        print("over target")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
