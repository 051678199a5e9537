"""Whether a known weakness is in what netref needs at run time.

``python tools/audit.py REQUIREMENTS`` asks pip-audit. Where its database cannot be reached it says
so and passes, because that shows nothing; with ``--require-audit`` it fails.
"""

import json
import subprocess
import sys


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


def main(arguments: list[str]) -> int:
    """Ask and print."""
    required = "--require-audit" in arguments
    (requirements,) = [a for a in arguments if not a.startswith("--")]
    command = ["-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run(
        [sys.executable, *command, "--requirement", requirements, "--no-deps", "--disable-pip"],
        capture_output=True,
        text=True,
        check=False,
    )
    found = problems(done.stdout)
    if found is None:
        reason = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        print(f"NOT AUDITED: pip-audit could not ask its database ({reason})")
        return 1 if required else 0
    for one in found:
        print(one)
    print(f"{len(found)} known weaknesses in {requirements}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
