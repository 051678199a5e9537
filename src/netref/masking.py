"""Many criteria against many cases: each criterion is a bit, and a value sets many at once.

What a value means for a criterion is asked of `matching`, once for each value; that is the one
place that says it. What is left for each case is a few operations on whole numbers. A case is
read in pieces that have nothing to do with each other, so that many cases share each piece.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import reduce
from operator import or_
from typing import Any, Final, Generic, TypeAlias, TypeVar

from . import matching
from .model import DIMENSIONS, Answer, Criteria, DrugId, Listing

T = TypeVar("T")

#: Whether a case fits any of several criteria.
Ask: TypeAlias = Callable[[tuple[Criteria, ...]], Answer]

#: Fields of a case of which one may contradict another, or imply it: a rule in `Case` or in
#: `matching.derive` that speaks of several fields speaks of those in one row here.
_TOGETHER: Final = (
    (
        "site",
        "differentiation",
        "histology",
        "ki67_percent",
        "mitoses_per_2mm2",
        "grade",
        "grade_system",
        "same_specimen",
    ),
    ("extent", "margin", "setting"),
    ("krenning_lowest", "krenning_highest"),
    ("functioning", "syndromes"),
    ("line", "prior"),
)
#: All fields of a case in pieces: what one says changes nothing in any other.
PIECES: Final = (
    *_TOGETHER,
    *((d.name,) for d in DIMENSIONS if not any(d.name in piece for piece in _TOGETHER)),
)


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

    def of(self, known: matching.Known, dimensions: Iterable[str] | None = None) -> tuple[int, int]:
        """Bits of the alternatives that a case does not fit, and of those that stay open.

        Args:
            known: What `matching.derive` found.
            dimensions: Those that are looked at, as if no other were asked for; otherwise all.
        """
        no = unknown = 0
        for dimension in self._silent if dimensions is None else dimensions:
            found = known.get(dimension)
            if found is None:
                unknown |= self._silent.get(dimension, 0)
            else:
                said = self._said.get((dimension, found))
                if said is None:
                    said = self._said[dimension, found] = self._say(dimension, known)
                no |= said[0]
                unknown |= said[1]
        return no, unknown & ~no

    def open_without(self, dimensions: Collection[str]) -> int:
        """The bits that stay open whatever is known of some dimensions."""
        silent = [bits for name, bits in self._silent.items() if name not in dimensions]
        return reduce(or_, silent, 0)

    def _say(self, dimension: str, known: matching.Known) -> tuple[int, int]:
        no = unknown = 0
        for bit, name, wanted in self._wanted.get(dimension, ()):
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


class Alike(Generic[T]):
    """Asks once for all cases of which the same is said in the bits that count.

    Args:
        bits: The bits that count.
        ask: What is asked of a case: of its bits of `Masks.of`, and of the drugs that it takes.
    """

    def __init__(self, bits: int, ask: Callable[[int, int, Listing[DrugId] | None], T]) -> None:
        self.bits = bits
        self._ask = ask
        self._found: dict[tuple[int, int, Listing[DrugId] | None], T] = {}

    def __call__(self, no: int, unknown: int, drugs: Listing[DrugId] | None) -> T:
        """What was asked of the first case that is alike."""
        alike = (no & self.bits, unknown & self.bits, drugs)
        found = self._found.get(alike)
        if found is None:
            found = self._found[alike] = self._ask(*alike)
        return found


def together(asks: Sequence[Alike[int]]) -> Alike[int]:
    """All answers as one: the bits of each.

    By halves of halves, since more cases are alike to half of them, and they are asked less.
    """
    if len(asks) < 2:
        return asks[0] if asks else Alike(0, lambda *_: 0)
    half = len(asks) // 2
    one, other = together(asks[:half]), together(asks[half:])
    return Alike(one.bits | other.bits, lambda *said: one(*said) | other(*said))


__all__ = ["PIECES", "Alike", "Ask", "Masks", "together"]
