"""Codes of other terminologies."""

from attrs import frozen

from ._record import Record
from .source import Cite
from .values import PartialDate
from .vocabulary import CodeStatus, CodeSystem, Relation


@frozen(kw_only=True, repr=False, eq=False)
class Code(Record):
    """One code of one terminology.

    Args:
        system: The terminology.
        value: The code as the terminology writes it, without prefix.
        relation: How the code's meaning relates to the record that carries it.
        version: Release or file date of the terminology in which it was read.
        status: Active or retired.
        replaced_by: The code that took a retired one's place.
        cites: Where it was read.
    """

    system: CodeSystem
    value: str
    relation: Relation = Relation.EXACT
    version: PartialDate | None = None
    status: CodeStatus = CodeStatus.ACTIVE
    replaced_by: str | None = None
    cites: tuple[Cite, ...]

    def __str__(self) -> str:
        return f"{self.system.value}:{self.value}"
