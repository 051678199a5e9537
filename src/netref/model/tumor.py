"""Tumor entities."""

from __future__ import annotations

from attrs import frozen

from ._record import Record
from .case import Case
from .code import Code
from .ids import TumorId
from .source import Cite
from .values import PartialDate


@frozen(kw_only=True, repr=False, eq=False)
class Tumor(Record):
    """A tumor entity: its names, its codes, and the partial case that it implies.

    Args:
        id: Kebab-case id.
        name: What it is called.
        names: Other names.
        codes: Codes of other terminologies.
        implies: What is known of a case when only this entity is known.
        cites: Where it was read.
        reviewed: Day on which the record was last looked at.
    """

    id: TumorId
    name: str
    names: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    implies: Case = Case()
    cites: tuple[Cite, ...]
    reviewed: PartialDate


def tumor_id(value: Tumor | TumorId) -> TumorId:
    """The id of a tumor, given the tumor or its id."""
    return value if isinstance(value, str) else value.id


def tumor_ids(values: tuple[Tumor | TumorId, ...]) -> tuple[TumorId, ...]:
    """The ids of tumors, given tumors or ids."""
    return tuple([tumor_id(value) for value in values])
