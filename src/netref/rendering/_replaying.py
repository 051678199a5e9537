"""Answers of `Catalog.replay` as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Replay, StatementChange
from ._answers import case_lines, provenance_text, said_first
from ._words import listed, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog


def replay_text(catalog: Catalog, again: Replay) -> str:
    """An answer of `Catalog.replay` as text.

    Args:
        catalog: The catalog that gave the answer.
        again: The answer.
    """
    lines = [
        *case_lines(catalog, again.case),
        "",
        wrap(f"then: {provenance_text(catalog, again.then)}", 0),
        wrap(f"now:  {provenance_text(catalog, again.now)}", 0),
        "",
    ]
    if again.identical:
        lines.append("The answer would be the same today.")
    elif not (again.added or again.gone or again.changed or again.moved):
        lines.append("The same statements apply; words, labels, cautions or questions differ.")
    for title, changes in (
        ("ADDED: applies or may apply now", again.added),
        ("GONE: not in the catalog any more, replaced, or left out", again.gone),
        ("CHANGED", again.changed),
    ):
        if changes:
            lines += [f"{title} ({len(changes)})"]
            lines += [wrap(_change_text(catalog, change), 2) for change in changes]
    if again.moved:
        lines.append(f"OPTIONS IN OTHER GROUPS ({len(again.moved)})")
        for move in again.moved:
            then, now = (
                listed(g.replace("_", " ") for g in groups) or "not there"
                for groups in (move.then, move.now)
            )
            lines.append(wrap(f"* {move.offer}: {then} -> {now}", 2, 4))
    return "\n".join(lines)


def _change_text(catalog: Catalog, change: StatementChange) -> str:
    indication = catalog.indications.get(change.indication)
    said = "" if indication is None else f": {said_first(indication.direction)}{indication.text}"
    then, now = ("not there" if a is None else a.label for a in (change.then, change.now))
    return f"* {change.indication} ({then} -> {now}){said}"
