"""A draft of the changelog's section Data: what differs between two released catalogs.

``python tools/changelog_data.py OLD.json NEW.json`` compares two files that ``netref export`` wrote
and prints a bullet for each change, with the sources that the newer record cites. A person shortens
it and says why.
"""

import json
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import netref
from netref import Change, ChangeKind

#: Longer values are cut; the snapshots show them in full.
LONG = 80


def sources(row: Any) -> list[str]:
    """Ids of the sources that a record cites, in order, each once."""

    def cited(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if isinstance(value.get("source"), str) and "where" in value:
                yield value["source"]
            for inner in value.values():
                yield from cited(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from cited(inner)

    return list(dict.fromkeys(cited(row)))


def shown(text: str | None) -> str:
    """A value as the changelog shows it."""
    if text is None:
        return "nothing"
    return f"`{text if len(text) <= LONG else text[: LONG - 3] + '...'}`"


def draft(changes: tuple[Change, ...], rows: dict[tuple[str, str], Any]) -> str:
    """The section.

    Args:
        changes: What `netref.diff` gave.
        rows: Records of the newer file by table and id.
    """
    lines = ["### Data", ""]
    for table, of_table in groupby(changes, key=lambda change: change.table):
        held = list(of_table)
        added = [c.id for c in held if c.kind is ChangeKind.ADDED]
        if added:
            names = ", ".join(f"`{key}`" for key in added)
            lines.append(f"- {table}: {len(added)} added: {names}")
        for change in held:
            if change.kind is ChangeKind.WITHDRAWN:
                lines.append(f"- {table}: `{change.id}` is gone. An id is never deleted: enter "
                             "it in `renames.py`, or keep the record and mark it.")  # fmt: skip
            elif change.kind is ChangeKind.CHANGED and change.path != "reviewed":
                own = "a source itself" if table == "sources" else "no source"
                cited = ", ".join(sources(rows.get((table, change.id)))) or own
                lines.append(
                    f"- `{change.id}`, `{change.path}`: {shown(change.before)} is now "
                    f"{shown(change.after)} ({cited})"
                )
    if len(lines) == 2:
        lines.append("- No value changed.")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Print the draft."""
    if len(arguments) != 2:
        print("usage: changelog_data.py OLD.json NEW.json", file=sys.stderr)
        return 2
    old, new = map(Path, arguments)
    changes = netref.diff(old, new)
    data = json.loads(new.read_text(encoding="utf-8"))
    rows = {
        (table, row["id"]): row
        for table, held in data.items()
        if isinstance(held, list)
        for row in held
    }
    print(draft(changes, rows), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
