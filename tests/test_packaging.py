"""The files around the package say the same as the package."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import metadata, version
from pathlib import Path
from typing import Any

import pytest

import netref

ROOT = Path(__file__).resolve().parent.parent
#: Pages written by hand.
PAGES = [p for p in (ROOT / "docs").rglob("*.md") if ROOT / "docs" / "catalog" not in p.parents]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pyproject() -> dict[str, Any]:
    return tomllib.loads(text("pyproject.toml"))


def test_the_version_is_the_same_everywhere(pyproject: dict[str, Any]) -> None:
    here = netref.__version__
    assert pyproject["project"]["version"] == here
    assert version("netref") == here
    assert re.search(rf"^version: {re.escape(here)}$", text("CITATION.cff"), re.MULTILINE)
    released = re.search(r"^## \[(\d.*?)\] - (.*)$", text("CHANGELOG.md"), re.MULTILINE)
    assert released
    assert released[1] == here
    assert f'date-released: "{released[2]}"' in text("CITATION.cff")
    assert released[2] >= netref.AS_OF


def test_the_version_is_a_date() -> None:
    assert re.fullmatch(r"\d\d\.(1[0-2]|[1-9])\.\d+", netref.__version__)
    assert netref.AS_OF[2:4] == netref.__version__[:2]


def test_the_core_depends_on_attrs_and_cattrs_only(pyproject: dict[str, Any]) -> None:
    names = [re.split(r"[^a-z]", entry)[0] for entry in pyproject["project"]["dependencies"]]
    assert names == ["attrs", "cattrs"]


def test_the_package_says_that_it_is_typed() -> None:
    assert Path(netref.__file__).with_name("py.typed").exists()
    assert "Typing :: Typed" in metadata("netref").get_all("Classifier", [])


def test_the_license_is_named_and_shipped() -> None:
    assert metadata("netref")["License-Expression"] == "MIT"
    assert "The netref developers" in text("LICENSE")


@pytest.mark.parametrize("name", ["README.md", "INTENDED_USE.md", "docs/index.md"])
def test_the_intended_use_stands_verbatim_in(name: str) -> None:
    assert netref.INTENDED_USE in text(name)


def command(name: str) -> str:
    """The README's command line after its marker, as CI extracts it."""
    found = re.search(rf"<!-- command: {name} -->\n```console\n(.+)\n```", text("README.md"))
    assert found, name
    return found[1]


def test_ci_can_find_the_commands_of_the_readme() -> None:
    assert command("tests").endswith("-m pytest")
    assert "<!-- command: tests -->/{n;n;p;q}" in text(".ci/run")
    for name in ("answer", "tests"):
        assert command(name).startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_the_first_command_of_the_readme_answers() -> None:
    line = command("answer").rpartition("&&")[2].split()
    assert line[:3] == [".venv/bin/python", "-m", "netref"]
    done = subprocess.run(
        [sys.executable, *line[1:]], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert netref.INTENDED_USE in " ".join(done.stdout.split())
    assert not done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "INTENDED_USE.md",
        *sorted(p.relative_to(ROOT).as_posix() for p in PAGES),
    ],
)
def test_links_between_files_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text(name)):
        if "://" not in target:
            path = (ROOT / name).parent / target
            # Pages made at build time are checked by Sphinx.
            assert path.exists() or (ROOT / "docs" / "catalog") in path.resolve().parents, target
