"""Three values, never two."""

from collections.abc import Iterable
from enum import Enum, unique
from typing import NoReturn


@unique
class Answer(Enum):
    """YES, NO or UNKNOWN, with Kleene's strong logic.

    ``bool(answer)`` raises: an unknown that silently counts as "no" is the error that this
    type exists to prevent. Compare with ``is Answer.YES``.
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The value as a reader would write it."""
        return self.value

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"Answer.{self.name} is neither true nor false; compare it: answer is Answer.YES"
        )

    def __invert__(self) -> "Answer":
        if self is Answer.UNKNOWN:
            return self
        return Answer.NO if self is Answer.YES else Answer.YES

    def __and__(self, other: "Answer") -> "Answer":
        return all_of((self, other))

    def __or__(self, other: "Answer") -> "Answer":
        return any_of((self, other))


def all_of(answers: Iterable[Answer]) -> Answer:
    """AND: NO if any is NO, else UNKNOWN if any is UNKNOWN, else YES (also of nothing)."""
    result = Answer.YES
    for answer in answers:
        if answer is Answer.NO:
            return Answer.NO
        if answer is Answer.UNKNOWN:
            result = Answer.UNKNOWN
    return result


def any_of(answers: Iterable[Answer]) -> Answer:
    """OR: YES if any is YES, else UNKNOWN if any is UNKNOWN, else NO (also of nothing)."""
    result = Answer.NO
    for answer in answers:
        if answer is Answer.YES:
            return Answer.YES
        if answer is Answer.UNKNOWN:
            result = Answer.UNKNOWN
    return result
