"""Many criteria against many cases: each criterion is a bit, and a value sets many at once.

What a value means for a criterion is asked of `matching`, once for each value; that is the one
place that says it. What is left for each case is a few operations on whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from . import matching
from .model import Answer, Criteria

#: Whether a case fits any of several criteria.
Ask: TypeAlias = Callable[[tuple[Criteria, ...]], Answer]


class Masks:
    """Alternatives of criteria, each a bit.

    Args:
        look: The drugs and regimens of the catalog.
        asked: What will be asked: alternatives, as statements, cautions and labels hold them.
    """

    def __init__(self, look: matching.Lookup, asked: Iterable[tuple[Criteria, ...]]) -> None:
        self._look = look
        #: The bits of each tuple of alternatives, by its identity; the tuples are kept, so that
        #: no identity is used twice.
        self._bits: dict[int, int] = {}
        self._kept: list[tuple[Criteria, ...]] = []
        #: By the dimension that answers: the bit, the name of the criterion, what it wants.
        self._wanted: dict[str, list[tuple[int, str, Any]]] = {}
        place = 0
        for alternatives in asked:
            if id(alternatives) in self._bits:
                continue
            self._kept.append(alternatives)
            bits = 0
            for criteria in alternatives:
                bit = 1 << place
                place += 1
                bits |= bit
                for name, wanted in matching.wanted_dimensions(criteria):
                    dimension = matching._ANSWERED_BY.get(name, name)
                    self._wanted.setdefault(dimension, []).append((bit, name, wanted))
            self._bits[id(alternatives)] = bits
        #: Bits that stay open where nothing is known of a dimension.
        self._silent = {
            dimension: sum({bit for bit, _, _ in wanted})
            for dimension, wanted in self._wanted.items()
        }
        self._said: dict[tuple[str, Any], tuple[int, int]] = {}

    def of(self, known: matching.Known) -> tuple[int, int]:
        """Bits of the alternatives that a case does not fit, and of those that stay open.

        Args:
            known: What `matching.derive` found.
        """
        no = unknown = 0
        for dimension, silent in self._silent.items():
            found = known.get(dimension)
            if found is None:
                unknown |= silent
            else:
                said = self._said.get((dimension, found))
                if said is None:
                    said = self._said[dimension, found] = self._say(dimension, known)
                no |= said[0]
                unknown |= said[1]
        return no, unknown & ~no

    def _say(self, dimension: str, known: matching.Known) -> tuple[int, int]:
        no = unknown = 0
        for bit, name, wanted in self._wanted[dimension]:
            answer = matching._answer_one(name, wanted, known, self._look)
            if answer is Answer.NO:
                no |= bit
            elif answer is Answer.UNKNOWN:
                unknown |= bit
        return no, unknown

    def bits(self, asked: Iterable[tuple[Criteria, ...]]) -> int:
        """The bits of some of the tuples of alternatives."""
        found = 0
        for alternatives in asked:
            found |= self._bits[id(alternatives)]
        return found

    def ask(self, no: int, unknown: int) -> Ask:
        """What `matching.answer_any` says of a case, by the bits of `of`."""

        def answer(alternatives: tuple[Criteria, ...]) -> Answer:
            bits = self._bits[id(alternatives)]
            if not bits or bits & ~(no | unknown):
                return Answer.YES
            return Answer.UNKNOWN if bits & unknown else Answer.NO

        return answer


__all__ = ["Ask", "Masks"]
