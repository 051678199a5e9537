"""Tables of the catalog as rows of text."""

import io
import json
import re
import sys
from typing import Any

import pytest
from attrs import evolve

from netref import CATALOG, cli, listing
from netref.catalog import KINDS, Table
from netref.model import INTENDED_USE, Drug, DrugId
from tests import small

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("kind", [*KINDS, "schedules", "results", "measures"])
def test_every_record_is_one_line_of_as_many_fields(kind: str) -> None:
    table = getattr(CATALOG, kind)
    *lines, last = listing.table_text(table).split("\n")
    assert last == f"# {INTENDED_USE}"
    assert len(lines) == len(table) + 1
    titles = lines[0].split("\t")
    assert titles[0] == "id"
    for line, key in zip(lines[1:], table, strict=True):
        assert line.isprintable() or "\t" in line
        assert len(line.split("\t")) == len(titles)
        assert line.split("\t")[0] == key


def test_fields_are_words() -> None:
    rows = {row[0]: dict(zip(listing.rows(small.CATALOG.drugs)[0], row, strict=True))
            for row in listing.rows(small.CATALOG.drugs)[1:]}  # fmt: skip
    assert rows["fictimide"]["us name"] == "fictimide USP"
    assert rows["testicillin"]["us name"] == ""
    assert rows["testicillin"]["cites"] == "test-guideline-2022"
    scopes = listing.rows(small.CATALOG.label_scopes)
    assert [row[5] for row in scopes] == ["net use", "no", "yes", "no"]
    assert {row[4] for row in listing.rows(small.CATALOG.indications)[1:]} >= {
        "regimen:fictplat",
        "strategy:surgery",
    }
    assert dict(zip(*listing.rows(Table("regimens", [small.FICTPLAT])), strict=True))[
        "schedules"
    ] == str(len(small.FICTPLAT.schedules))  # fmt: skip


def test_no_field_can_break_a_line() -> None:
    drug = evolve(small.FICTIMIDE, name="a\tb\nc\x1b[31m")
    row = listing.rows(Table("drugs", [drug]))[1]
    assert row[1] == "a b c\N{REPLACEMENT CHARACTER}[31m"


def test_an_empty_table_has_no_row() -> None:
    empty: Table[DrugId, Drug] = Table("drugs")
    assert listing.rows(empty) == []
    assert listing.table_text(empty) == f"# {INTENDED_USE}"


class Terminal(io.StringIO):
    """An output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    found = Terminal()
    monkeypatch.setattr(sys, "stdout", found)
    return found


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_a_terminal_gets_a_drawn_table(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich")
    terminal = at_terminal(monkeypatch)
    drug = evolve(small.FICTIMIDE, name="[bold]not markup[/bold]")
    assert listing.print_table(Table("drugs", [drug])) is True
    out = terminal.getvalue()
    assert "\x1b[" in out
    assert "┃" in out
    assert "[bold]not markup[/bold]" in plain(out)
    assert INTENDED_USE.split(":")[0] in plain(out)


def test_without_color_the_table_is_drawn_without_color(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich")
    terminal = at_terminal(monkeypatch)
    monkeypatch.setenv("NO_COLOR", "1")
    assert listing.print_table(small.CATALOG.drugs) is True
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", terminal.getvalue())
    assert "fictimide" in terminal.getvalue()


def test_an_empty_table_is_drawn_too(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich")
    terminal = at_terminal(monkeypatch)
    empty: Table[DrugId, Drug] = Table("drugs")
    assert listing.print_table(empty) is True
    assert "no record" in plain(terminal.getvalue())


def test_without_rich_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_terminal(monkeypatch)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert listing.print_table(small.CATALOG.drugs) is False
    assert terminal.getvalue() == ""


def test_the_command_prints_lines_into_a_pipe_and_a_table_on_a_terminal(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "CATALOG", small.CATALOG)
    assert cli.main(["list", "drugs"]) == 0
    assert capsys.readouterr().out == listing.table_text(small.CATALOG.drugs) + "\n"
    shown: list[Any] = []

    def print_table(table: Any) -> bool:
        shown.append(table)
        return True

    monkeypatch.setattr(listing, "print_table", print_table)
    assert cli.main(["list", "drugs"]) == 0
    assert shown == [small.CATALOG.drugs]
    assert capsys.readouterr().out == ""


def test_the_command_prints_json(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "CATALOG", small.CATALOG)
    assert cli.main(["list", "tumors", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["kind"] == "tumors"
    assert data["intended_use"] == INTENDED_USE
    assert [record["id"] for record in data["found"]] == list(small.CATALOG.tumors)


def test_an_unknown_kind_is_refused(capsys: Capture) -> None:
    assert cli.main(["list", "poems"]) == 2
    assert "invalid choice: 'poems'" in capsys.readouterr().err
