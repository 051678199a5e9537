"""The draft of the changelog names every change with its source."""

import json
import os
import subprocess
import sys
from pathlib import Path

import attrs
import changelog_data

from netref.serialization import dumps
from tests import small

ROOT = Path(__file__).resolve().parent.parent.parent
NEWER = small.CATALOG.with_records(
    attrs.evolve(small.FICTIMIDE, mechanism="Another.", reviewed="2030-01-01"),
    small.drug("newimide"),
    name="newer",
)


def draft(tmp_path: Path, *catalogs: str) -> subprocess.CompletedProcess[str]:
    for number, text in enumerate(catalogs):
        (tmp_path / f"{number}.json").write_text(text, encoding="utf-8")
    names = [str(tmp_path / f"{number}.json") for number in range(len(catalogs))]
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "changelog_data.py"), *names],
        capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


def test_each_change_is_a_bullet_with_its_source(tmp_path: Path) -> None:
    said = draft(tmp_path, dumps(small.CATALOG), dumps(NEWER)).stdout
    assert said.startswith("### Data\n\n- drugs: 1 added: `newimide`\n- `fictimide`, `mechanism`: ")
    assert '`"Another."`' in said
    assert small.FICTIMIDE.cites[0].source in said
    assert "reviewed" not in said
    assert len(said.splitlines()) == 4


def test_what_is_gone_is_said(tmp_path: Path) -> None:
    said = draft(tmp_path, dumps(NEWER), dumps(small.CATALOG)).stdout
    assert "`newimide` is gone. An id is never deleted" in said


def test_nothing_is_said_too(tmp_path: Path) -> None:
    same = dumps(small.CATALOG)
    assert draft(tmp_path, same, same).stdout == "### Data\n\n- No value changed.\n"
    assert draft(tmp_path, same).returncode == 2


def test_sources_are_found_however_deep_and_long_values_are_cut() -> None:
    row = json.loads(dumps(small.FICTPLAT))
    assert small.PAPER.id in changelog_data.sources(row)
    assert changelog_data.sources(None) == []
    assert changelog_data.shown(None) == "nothing"
    assert len(changelog_data.shown("x" * 500)) == changelog_data.LONG + 2
