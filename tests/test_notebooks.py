"""The notebooks of the documentation: run here, and looked at in the site that is built of them."""

import ast
import importlib
import json
import os
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"
#: Set by ``nox -s docs``; a site that was built some day may show other notebooks.
SITE = os.environ.get("NETREF_SITE")
NOTEBOOKS = {page.stem: page for page in sorted((DOCS / "notebooks").glob("*.md"))}
#: What a notebook says that it needs besides netref.
NEEDS = {"cohort-concordance": ("narwhals", "matplotlib", "polars")}
PUBLIC = Path(__file__).parent / "data" / "pannet_sheltzer"

named = pytest.mark.parametrize("name", NOTEBOOKS)


def text(name: str) -> str:
    return NOTEBOOKS[name].read_text(encoding="utf-8")


def cells(name: str) -> list[str]:
    examples: ModuleType = importlib.import_module("doc_examples")
    found: list[str] = examples.cells(text(name))
    return found


def run(cell: str, names: dict[str, Any]) -> Any:
    """What a notebook would show: the value of the last line, where it is an expression."""
    tree = ast.parse(cell)
    match tree.body[-1]:
        case ast.Expr(value):
            tree.body.pop()
            last = compile(ast.Expression(value), "<cell>", "eval")
        case _:
            last = compile("None", "<cell>", "eval")
    exec(compile(tree, "<cell>", "exec"), names)  # noqa: S102  # that is what a notebook is
    return eval(last, names)  # noqa: S307  # see above


@named
def test_every_cell_runs_and_shows_what_it_ends_with(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for library in NEEDS.get(name, ()):
        pytest.importorskip(library, reason="nox -s docs runs this")
    # Data are read from beside the notebook; pictures need no window.
    monkeypatch.chdir(DOCS / "notebooks")
    monkeypatch.setenv("MPLBACKEND", "agg")
    names: dict[str, Any] = {"__name__": "__main__"}
    pictures = 0
    for cell in cells(name):
        shown = run(cell, names)
        if shown is not None:
            html = shown._repr_html_()
            pictures += html.startswith("<svg")
    pictures += "figure" in names
    assert pictures


@named
def test_no_number_in_the_prose_can_go_stale(name: str) -> None:
    prose = re.sub(r"^(---|```)(?:.*\n)*?\1$", "", text(name), flags=re.MULTILINE)
    prose = re.sub(r"`[^`]*`|\]\([^)]*\)", "", prose)
    for number in re.findall(r"\S*\d\S*", prose):
        # The name of a trial.
        assert number.strip(".,:") == "E2211", number


@named
def test_what_is_not_found_is_not_called_discordant(name: str) -> None:
    assert "discordan" not in text(name)


@named
def test_every_notebook_says_that_it_is_no_advice(name: str) -> None:
    assert re.search(r"not medical advice|nothing here is medical advice", text(name))


def test_the_public_cohort_is_unchanged_and_has_its_license_beside_it() -> None:
    copy = DOCS / "notebooks" / "updated_grade_diff.csv"
    assert copy.read_bytes() == (PUBLIC / copy.name).read_bytes()
    held = copy.with_suffix(".LICENSE.txt").read_bytes()
    assert held == (PUBLIC / "LICENSE.txt").read_bytes()
    assert b"Permission is hereby granted" in held
    assert f"({copy.with_suffix('.LICENSE.txt').name})" in text("cohort-concordance")


def test_the_made_up_cohort_is_what_its_script_writes() -> None:
    made = importlib.import_module("notebook_cohort")
    assert made.FILE == DOCS / "notebooks" / "cohort.csv"
    assert made.FILE.read_bytes() == made.cohort().encode()


@pytest.mark.skipif(SITE is None, reason="nox -s docs runs this")
@named
def test_the_page_gives_the_notebook_as_it_ran(name: str) -> None:
    assert SITE is not None
    site = Path(SITE)
    page = (site / "notebooks" / f"{name}.html").read_text(encoding="utf-8")
    (link,) = re.findall(rf'href="\.\./(_downloads/\w+/{name}\.ipynb)"', page)
    notebook = (site / link).read_text(encoding="utf-8")
    code = [cell for cell in json.loads(notebook)["cells"] if cell["cell_type"] == "code"]
    assert ["".join(cell["source"]) for cell in code] == [cell.rstrip() for cell in cells(name)]
    for cell in code:
        assert cell["execution_count"] is not None
        assert all(output["output_type"] != "error" for output in cell["outputs"])
    assert any(cell["outputs"] for cell in code)
    # Nothing of the machine that ran it.
    assert str(DOCS.parent) not in notebook
    for data in re.findall(r"\]\(([\w.]+\.(?:csv|txt))\)", text(name)):
        assert re.search(rf'href="\.\./_downloads/\w+/{re.escape(data)}"', page), data
