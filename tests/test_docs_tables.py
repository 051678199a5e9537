"""Sorting and filtering of the tables, in a browser."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.chromium import browser, executable

SCRIPT = Path(__file__).resolve().parent.parent / "docs" / "_static" / "tables.js"
TABLE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>
<script src="tables.js"></script></head><body>
<table class="sortable"><thead><tr><th>Name</th><th>Number</th></tr></thead><tbody>
<tr><td id="b">beta</td><td>10</td></tr>
<tr><td id="a">Alpha</td><td>9</td></tr>
<tr><td id="c">gamma</td><td></td></tr>
</tbody></table>
<table><thead><tr><th>Plain</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>
</body></html>"""
NAMES = """[...document.querySelectorAll('table.sortable tbody tr')]
  .filter(row => !row.hidden).map(row => row.cells[0].textContent).join(' ')"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Any]:
    if sys.platform != "linux" or executable() is None:
        reason = "needs a Chromium on Linux, and none was found"
        if os.environ.get("NETREF_EXPLORER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    (tmp_path / "tables.js").write_text(SCRIPT.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "table.html").write_text(TABLE, encoding="utf-8")
    with browser(tmp_path / "profile") as opened:
        opened.open((tmp_path / "table.html").as_uri())
        opened.wait("document.querySelector('.table-filter') !== null")
        yield opened
        assert opened.complaints == []


def test_a_table_sorts_and_filters_with_the_keyboard_alone(page: Any) -> None:
    assert page.run(NAMES) == "beta Alpha gamma"
    for _ in range(2):
        page.press("Tab", 9)
    assert page.run("document.activeElement.textContent") == "Name"
    page.press("Enter", 13, "\r")
    assert page.run(NAMES) == "Alpha beta gamma"
    page.press("Enter", 13, "\r")
    assert page.run(NAMES) == "gamma beta Alpha"
    assert page.run("document.activeElement.parentElement.ariaSort") == "descending"
    page.press("Tab", 9)
    page.press("Enter", 13, "\r")
    # Numbers as numbers; a cell that says nothing comes last, either way.
    assert page.run(NAMES) == "Alpha beta gamma"
    page.press("Enter", 13, "\r")
    assert page.run(NAMES) == "beta Alpha gamma"
    assert page.run("document.querySelectorAll('[aria-sort]').length") == 1


def test_a_filter_wants_every_word_and_says_how_many_rows_are_left(page: Any) -> None:
    page.press("Tab", 9)
    assert page.run("document.activeElement.type") == "search"
    for letter in "ta 1":
        page.press(letter, ord(letter.upper()), letter)
    assert page.run(NAMES) == "beta"
    assert page.run("document.querySelector('[role=status]').textContent") == "1 of 3"
    # A link to a row finds it, whatever is hidden.
    page.run("location.hash = '#c'")
    page.wait("document.querySelector('[role=status]').textContent === '3 of 3'")


def test_other_tables_are_left_alone(page: Any) -> None:
    assert page.run("document.querySelectorAll('.table-filter').length") == 1
    assert page.run("document.querySelectorAll('table:not(.sortable) button').length") == 0
