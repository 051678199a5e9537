"""What reading a name or a free text returns."""

from __future__ import annotations

from attrs import frozen

from ._record import Record
from .case import Case
from .ids import DrugId, RegimenId


@frozen(kw_only=True, repr=False, eq=False)
class Suggestion(Record):
    """A known name that looks like what was asked.

    Args:
        name: The known name.
        id: Id of the record that it names.
        score: Likeness from 0 to 1.
    """

    name: str
    id: str
    score: float


@frozen(repr=False, eq=False)
class Mention(Record):
    """A name of a drug or regimen in running text.

    Args:
        start: Index of its first character.
        end: Index after its last character.
        text: The characters between.
        id: Id of the drug or regimen.
        kind: ``"drugs"`` or ``"regimens"``.
    """

    start: int
    end: int
    text: str
    id: str
    kind: str


@frozen(kw_only=True, repr=False, eq=False)
class Parsed(Record):
    """What a free-text treatment names.

    Args:
        drugs: Drugs that are named, in order, each once. Those of a named regimen are not
            repeated here.
        regimens: Regimens that are named, in order, each once.
        unparsed: Parts that were not understood, as written.
    """

    drugs: tuple[DrugId, ...] = ()
    regimens: tuple[RegimenId, ...] = ()
    unparsed: tuple[str, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class ParsedDiagnosis(Record):
    """What a free-text diagnosis states.

    Args:
        case: Only what the words state.
        unparsed: Words that were not understood, as written.
    """

    case: Case
    unparsed: tuple[str, ...] = ()
