"""What a strict type checker refuses, and what it accepts."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import netref

pytest.importorskip("mypy", reason="the type checker belongs to the maintainers' tools")

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "typing"


def _where_netref_is() -> dict[str, str]:
    """What mypy has to be told to find an uninstalled netref; installed, it finds it itself."""
    home = Path(netref.__file__).parent.parent
    return {} if home.name == "site-packages" else {"MYPYPATH": str(home)}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[int, str]]:
    """Complaints of mypy by file and line, from one run over both files."""
    cache = tmp_path_factory.getbasetemp().parent / "netref-mypy-cache"
    done = subprocess.run(
        [
            sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty",
            "--hide-error-context", "--cache-dir", str(cache), "--follow-imports", "silent",
            "--config-file", "", str(FOLDER / "fails.py"), str(FOLDER / "passes.py"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=cache.parent,
        env={**os.environ, **_where_netref_is()},
    )  # fmt: skip
    assert done.stderr == ""
    found: dict[str, dict[int, str]] = {"fails.py": {}, "passes.py": {}}
    for line in done.stdout.splitlines():
        match = re.fullmatch(r"(.+?):(\d+): (error|note): (.+)", line)
        assert match, line
        if match[3] == "error":
            lines = found[Path(match[1]).name]
            lines[int(match[2])] = f"{lines.get(int(match[2]), '')}{match[4]}\n"
    return found


def expected() -> dict[int, str]:
    lines = (FOLDER / "fails.py").read_text(encoding="utf-8").splitlines()
    return {
        number: text.partition("# E: ")[2]
        for number, text in enumerate(lines, 1)
        if "# E: " in text
    }


@pytest.mark.parametrize("line", sorted(expected()))
def test_a_mistake_is_refused(said: dict[str, dict[int, str]], line: int) -> None:
    assert expected()[line] in said["fails.py"].get(line, "accepted")


def test_only_mistakes_are_refused(said: dict[str, dict[int, str]]) -> None:
    assert set(said["fails.py"]) == set(expected())


def test_what_is_right_is_accepted(said: dict[str, dict[int, str]]) -> None:
    assert said["passes.py"] == {}
