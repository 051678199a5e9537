"""Whether a known weakness is in what netref needs at run time.

``python tools/audit.py REQUIREMENTS`` asks pip-audit. Where its database cannot be reached, or does
not even know of a weakness that everybody knows (some mirrors of the index leave them out), it
says so and passes, because that shows nothing; with ``--require-audit`` it fails.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

#: A release with weaknesses that any database has to know.
KNOWN = "jinja2==2.4.1"


def problems(report: str) -> list[str] | None:
    """Weaknesses in a report of pip-audit; ``None`` where it is no report."""
    try:
        held = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    return [
        f"{package['name']} {package['version']}: {weakness['id']}"
        for package in held
        for weakness in package.get("vulns", ())
    ]


def asked(requirements: str) -> tuple[list[str] | None, str]:
    """Weaknesses that pip-audit finds, or ``None`` and why there is no answer."""
    command = ["-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run(
        [sys.executable, *command, "--requirement", requirements, "--no-deps", "--disable-pip"],
        capture_output=True,
        text=True,
        check=False,
    )
    return problems(done.stdout), (done.stderr.strip().splitlines() or ["no answer"])[-1]


def main(arguments: list[str]) -> int:
    """Ask and print."""
    (requirements,) = [a for a in arguments if not a.startswith("--")]
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder, "control.txt")
        control.write_text(KNOWN + "\n", encoding="utf-8")
        known, reason = asked(str(control))
    found = None
    if known:
        found, reason = asked(requirements)
    elif known is not None:
        reason = f"it knows of no weakness in {KNOWN}"
    if found is None:
        print(f"NOT AUDITED: the database of pip-audit gave no answer ({reason[:200]})")
        return 1 if "--require-audit" in arguments else 0
    for one in found:
        print(one)
    print(f"{len(found)} known weaknesses in {requirements}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
