"""What differs between two catalogs."""

from __future__ import annotations

from attrs import frozen

from ._record import Record
from .vocabulary import ChangeKind


@frozen(kw_only=True, repr=False, eq=False)
class Change(Record):
    """One thing that differs between an older and a newer catalog.

    Args:
        table: The table that holds the record ("drugs").
        id: Id of the record.
        kind: Added, changed or withdrawn.
        path: The field, with its place inside the record where it is nested
            (``"schedules[captem-e2211].phases[0].cycle_days"``); empty for a whole record.
        before: JSON text of what the older one holds; ``None`` where it holds nothing.
        after: JSON text of what the newer one holds; ``None`` where it holds nothing.
    """

    table: str
    id: str
    kind: ChangeKind
    path: str = ""
    before: str | None = None
    after: str | None = None
