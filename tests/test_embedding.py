"""A downstream tool, its own package in tests/embedding, works and notices a broken API.

``nox -s embedding`` installs it beside the built wheel and type-checks it against that.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import netref

TOOL = Path(__file__).parent / "embedding" / "src"
PACKAGE = Path(netref.__file__).parent


def run(*arguments: str, roots: tuple[Path, ...] = ()) -> subprocess.CompletedProcess[str]:
    """The tool in a process of its own."""
    path = os.pathsep.join(map(str, (*roots, TOOL, *sys.path)))
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", "import sys, elsewhere; sys.exit(elsewhere.main())",
         *arguments],
        capture_output=True, text=True, check=False, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


def test_the_tool_answers_from_the_overridden_catalog() -> None:
    done = run("temozolomide Elsewhere")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["intended_use"] == netref.INTENDED_USE
    assert found["drug"] == "temozolomide"
    assert ["temozolomide", "elsewhere"] in found["overrides"]
    assert ["elsewhere", "Elsewhere weekly", "yes"] in found["stated"]
    assert found["doses"] == [1, 2, 8, 9]
    assert {"elsewhere-weekly", "captem"} <= set(found["regimens"])


def test_the_tool_passes_on_what_is_wrong() -> None:
    done = run("temozolamide Elsewhere")
    assert done.returncode == 2
    assert "no such name" in done.stderr


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("model/__init__.py", '    "Strength",\n', ""),
        ("scheduling.py", "def timeline(", "def time_line("),
        ("model/indication.py", "    setting: ", "    stage: "),
        ("model/vocabulary.py", "    HOSPITAL = ", "    CLINIC = "),
        ("catalog.py", "*records: AnyRecord, name: str", "*records: AnyRecord, title: str"),
    ],
)
def test_the_tool_breaks_when_the_api_breaks(file: str, old: str, new: str, tmp_path: Path) -> None:
    copy = tmp_path / "netref"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new), encoding="utf-8")
    assert run("temozolomide", roots=(tmp_path,)).returncode == 1
