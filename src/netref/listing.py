"""Tables of the catalog as rows of text, for terminals and for pipes."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

from .catalog import Table
from .exceptions import printable
from .model import (
    INTENDED_USE,
    Approval,
    Body,
    Cite,
    Drug,
    Indication,
    LabelScope,
    Measure,
    Offer,
    Record,
    Regimen,
    Result,
    Schedule,
    Source,
    Study,
    Syndrome,
    Tumor,
)

#: Fields that tell most of each kind of record.
COLUMNS: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {
        Approval: ("id", "drug", "body", "region", "date", "kind", "scope_text", "cites"),
        Body: ("id", "short", "name", "kind", "region"),
        Drug: ("id", "name", "us_name", "classes", "routes", "cites"),
        Indication: ("id", "body", "issued", "direction", "offer", "text", "cites"),
        LabelScope: ("id", "drug", "body", "region", "date", "net_use", "scope_text", "cites"),
        Measure: ("id", "name", "kind", "phase", "cautions", "cites"),
        Regimen: ("id", "name", "acronyms", "drugs", "currency", "schedules", "cites"),
        Result: ("id", "endpoint", "statistic", "assessment", "cutoff", "cites"),
        Schedule: ("id", "name", "region", "phases", "cites"),
        Source: ("id", "kind", "title", "date", "locator"),
        Study: ("id", "name", "phase", "design", "n", "results", "cites"),
        Syndrome: ("id", "name", "kind", "hormones", "measures", "cites"),
        Tumor: ("id", "name", "names", "cites"),
    }
)


def rows(table: Table[Any, Any]) -> list[tuple[str, ...]]:
    """The fields that tell most of each record of a table, after a row of their names.

    Args:
        table: A table of a catalog.

    Returns:
        One row for each record; of records inside a record their number, of citations the
        ids of the sources.
    """
    records = list(table.values())
    if not records:
        return []
    columns = COLUMNS[type(records[0])]
    titles = tuple(column.replace("_", " ") for column in columns)
    return [titles, *(tuple(_words(getattr(r, column)) for column in columns) for r in records)]


def _words(value: object) -> str:
    """A field on one line; nothing where the record says nothing."""
    if value is None:
        return ""
    if isinstance(value, Cite):
        return value.source
    if isinstance(value, Offer):
        return value.key
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        if any(isinstance(item, Record) and not isinstance(item, Cite) for item in value):
            return str(len(value))
        return ", ".join(dict.fromkeys(map(_words, value)))
    return printable(" ".join(str(value).split()))


def table_text(table: Table[Any, Any]) -> str:
    """A table as lines whose fields are separated by tabs, the line on intended use last.

    Args:
        table: A table of a catalog.
    """
    return "\n".join(["\t".join(row) for row in rows(table)] + [f"# {INTENDED_USE}"])


def print_table(table: Table[Any, Any]) -> bool:
    """Print a table with borders, where rich is installed and the output is a terminal.

    Rich leaves out color where ``NO_COLOR`` is set.

    Args:
        table: A table of a catalog.

    Returns:
        Whether it was printed.
    """
    if not sys.stdout.isatty():
        return False
    try:
        from rich.console import Console
        from rich.table import Table as RichTable
        from rich.text import Text
    except ImportError:
        return False
    titles, *records = rows(table) or [("no record",)]
    drawn = RichTable(*titles, caption=INTENDED_USE, header_style="bold")
    for record in records:
        drawn.add_row(*_styled(record, Text))
    Console(highlight=False).print(drawn)
    return True


def _styled(record: Sequence[str], text: type[Any]) -> list[Any]:
    """The cells of a row; as text, so that a bracket in a record is no markup."""
    first, *rest = record
    return [text(first, style="cyan"), *map(text, rest)]


__all__ = ["COLUMNS", "print_table", "rows", "table_text"]
