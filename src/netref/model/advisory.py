"""What a release said wrongly, where that could harm."""

from __future__ import annotations

from attrs import frozen

from ._record import Record
from .ids import AdvisoryId
from .source import Cite
from .values import PartialDate


@frozen(kw_only=True, repr=False, eq=False)
class Advisory(Record):
    """A wrong value in releases that were published, and what is right.

    Args:
        id: Stable identifier (``"netref-2026-1"``).
        affected: Every release that carries the wrong value, in order.
        table: The table that holds the record ("regimens", "schedules").
        record: Id of the record.
        wrong: What was wrong and what is right, in one or two sentences.
        harm: What following the wrong value could have caused.
        since: Day on which the first of the affected releases was published.
        published: Day of this advisory.
        fixed_in: The release that says it rightly; ``None`` while there is none.
        cites: Where the right value was read.
    """

    id: AdvisoryId
    affected: tuple[str, ...]
    table: str
    record: str
    wrong: str
    harm: str
    since: PartialDate
    published: PartialDate
    fixed_in: str | None = None
    cites: tuple[Cite, ...]
