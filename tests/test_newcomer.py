"""A newcomer's path: from the first page of the docs to a first own answer.

Follows only what is written there, in a fresh process far from the source tree.
"""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import netref

DOCS = Path(__file__).resolve().parent.parent / "docs"


@pytest.fixture(scope="module")
def tutorial() -> str:
    """The page to which the first one sends a newcomer."""
    first = (DOCS / "index.md").read_text(encoding="utf-8")
    start = re.search(r"^Start with the \[tutorial\]\((.+?)\)", first, re.MULTILINE)
    assert start
    return (DOCS / start[1]).read_text(encoding="utf-8")


def blocks(text: str, language: str) -> Iterator[str]:
    yield from re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def commands(tutorial: str) -> list[list[str]]:
    return [
        shlex.split(line)
        for block in blocks(tutorial, "console")
        for line in block.splitlines()
        if line.startswith(".venv/bin/netref")
    ]


def run(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_python_version_asked_for_is_the_oldest_that_works(tutorial: str) -> None:
    asked = re.search(r"Python (\d+\.\d+) or later", tutorial)
    assert asked
    pyproject = (DOCS.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert f'requires-python = ">={asked[1]}"' in pyproject


def test_the_first_block_installs(tutorial: str) -> None:
    install = next(blocks(tutorial, "console"))
    assert install.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_typing_each_line_in_order_prints_what_is_written(tutorial: str, tmp_path: Path) -> None:
    session = "\n".join(blocks(tutorial, "python"))
    assert session.count(">>>") > 20
    (tmp_path / "session.txt").write_text(session, encoding="utf-8")
    done = run(["-m", "doctest", "-o", "ELLIPSIS", "session.txt"], tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_commands_end_in_an_own_answer(tutorial: str, tmp_path: Path) -> None:
    asked = commands(tutorial)
    assert len(asked) >= 2
    answers = []
    for command in asked:
        done = run(["-m", "netref", *command[1:]], tmp_path)
        assert (done.returncode, done.stderr) == (0, ""), command
        assert netref.INTENDED_USE[:40] in done.stdout
        assert "STATED for this case" in done.stdout
        answers.append(done.stdout)
    # The page says: each question ends with its flag, and answering one decides more.
    flags = re.findall(r"\((--[a-z0-9-]+); \d+ waiting\)", " ".join(answers[0].split()))
    added = [part for part in asked[1] if part.startswith("--") and part not in asked[0]]
    assert added
    assert set(added) <= set(flags)
    undecided = [
        int(n) for a in answers for n in re.findall(r"^UNDECIDED \((\d+)\)", a, re.MULTILINE)
    ]
    assert undecided[1] < undecided[0]


def test_the_pages_named_next_exist(tutorial: str) -> None:
    links = re.findall(r"\]\(((?!https?:)[^)#]+)\)", tutorial)
    assert links
    for link in links:
        assert link.startswith("catalog/") or (DOCS / link).is_file(), link
