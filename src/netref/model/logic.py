"""Three values, never two."""

from collections.abc import Iterable
from enum import Enum, unique
from typing import TYPE_CHECKING, NoReturn


@unique
class Answer(Enum):
    """YES, NO or UNKNOWN, with Kleene's strong logic.

    ``bool(answer)`` raises: an unknown that silently counts as "no" is the error that this
    type exists to prevent. Compare with ``is Answer.YES``.
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    if TYPE_CHECKING:

        def __hash__(self) -> int: ...

    else:
        # There is one object for each member, and hashing it costs less than hashing its name.
        __hash__ = object.__hash__

    @property
    def label(self) -> str:
        """The value as a reader would write it."""
        return self.value

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"Answer.{self.name} is neither true nor false; compare it: answer is Answer.YES"
        )

    def __invert__(self) -> "Answer":
        if self is _UNKNOWN:
            return self
        return _NO if self is _YES else _YES

    def __and__(self, other: "Answer") -> "Answer":
        # Asked hundreds of times for one case, so without a loop.
        if self is _YES:
            return other
        return _NO if other is _NO else self

    def __or__(self, other: "Answer") -> "Answer":
        return any_of((self, other))


# Bound once: looked up through its class, a member costs ten times as much in Python 3.11.
_YES, _NO, _UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def all_of(answers: Iterable[Answer]) -> Answer:
    """AND: NO if any is NO, else UNKNOWN if any is UNKNOWN, else YES (also of nothing)."""
    result = _YES
    for answer in answers:
        if answer is _NO:
            return _NO
        if answer is _UNKNOWN:
            result = _UNKNOWN
    return result


def any_of(answers: Iterable[Answer]) -> Answer:
    """OR: YES if any is YES, else UNKNOWN if any is UNKNOWN, else NO (also of nothing)."""
    result = _NO
    for answer in answers:
        if answer is _YES:
            return _YES
        if answer is _UNKNOWN:
            result = _UNKNOWN
    return result
