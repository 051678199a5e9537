"""The page on costs has a section for every benchmark, its tables and its targets."""

import ast
import datetime as dt
from pathlib import Path

import performance_page
import pytest
from measuring import Table, duration, rounded

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "benchmarks").glob("bench_*.py"))
PAGE = (ROOT / "docs" / "explanation" / "performance.md").read_text(encoding="utf-8")


def section(script: Path) -> str:
    """What the page says of a script."""
    _, _, rest = PAGE.partition(f"## `benchmarks/{script.name}`\n")
    return rest.partition("\n## ")[0]


def literal(node: ast.expr) -> set[str]:
    """The texts that an argument may be; anything else cannot be checked, so it is an error."""
    if isinstance(node, ast.IfExp):
        return literal(node.body) | literal(node.orelse)
    assert isinstance(node, ast.Constant), ast.unparse(node)
    assert isinstance(node.value, str)
    return {node.value}


def said(script: Path) -> tuple[set[str], set[str]]:
    """Titles of tables and targets that a script names."""
    titles: set[str] = set()
    targets: set[str] = set()
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id == "Table":
                titles |= literal(node.args[0])
            for keyword in node.keywords:
                if keyword.arg == "target":
                    value = keyword.value
                    if isinstance(value, ast.Name):
                        targets |= assigned(script, value.id)
                    else:
                        targets |= literal(value)
    return titles, targets - {""}


def assigned(script: Path, name: str) -> set[str]:
    """The texts that a script gives to a name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == name for target in node.targets
        ):
            found |= literal(node.value)
    assert found, name
    return found


def test_there_are_benchmarks_with_targets() -> None:
    assert len(SCRIPTS) > 5
    assert sum(len(said(script)[1]) for script in SCRIPTS) > 3


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_benchmark_is_on_the_page(script: Path) -> None:
    titles, targets = said(script)
    assert titles
    text = section(script)
    assert titles == set(re_titles(text))
    cells = {cell.strip() for line in text.splitlines() for cell in line.split("|")}
    assert targets <= cells


def re_titles(text: str) -> list[str]:
    """Titles of tables in a section."""
    return [line.removeprefix("### ") for line in text.splitlines() if line.startswith("### ")]


def test_no_section_is_of_a_benchmark_that_is_gone() -> None:
    names = [line for line in PAGE.splitlines() if line.startswith("## ")]
    assert names == [f"## `benchmarks/{script.name}`" for script in SCRIPTS]


def test_the_page_says_where_it_was_measured() -> None:
    head = PAGE.partition("\n## ")[0]
    assert "Python 3." in head
    assert "cores" in head
    day = head.partition("Measured on ")[2][:10]
    assert dt.date.fromisoformat(day) > dt.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (0.0234, "0.023"), (1, "1"), (1.26, "1.3"), (94.9, "95"), (12345, "12,000")],
)
def test_two_digits_are_enough(number: float, text: str) -> None:
    assert rounded(number) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(61.2, "61 s"), (0.0123, "12 ms"), (2.04e-6, "2 us"), (1.5e-7, "150 ns")]
)
def test_a_duration_has_the_unit_that_suits_it(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_a_row_is_printed_and_written(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table("Title", "a stone")
    table.add("a feather", 0.002, 0.5, target="at most 1", megabytes=12.3)
    table.add("a cloud", None)
    printed = capsys.readouterr().out
    assert "Title (1 is a stone)" in printed
    assert "(target at most 1)" in printed
    lines = performance_page.section("bench_weight", "Told.\n", [table])
    assert "| a feather | 2 ms | 0.5 | at most 1 | 12 MB |" in lines
    assert "| a cloud |  |  |  |  |" in lines
