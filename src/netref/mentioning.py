"""Names of drugs and regimens in running text.

The text is cut into runs of letters and digits in C, and the runs that can begin a name are picked
out; only from there the longest name is looked for, run by run. No name crosses a line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from .model import Mention
from .naming import AMBIGUOUS, ISOTOPE, NUCLIDES, WORD, Names, fold, key

#: Every ASCII letter in lower case, digits as they are, everything else a space.
_LETTERS = {n: chr(n).lower() if chr(n).isalnum() else " " for n in range(128)}
#: Characters that may stand between the runs of one name ("lutetium (177Lu) oxodotreotide").
_WIDEST_GAP = 3
#: Characters searched at a time.
_CHUNK = 1 << 16
_SYMBOLS = frozenset(NUCLIDES)
#: Words that begin names in their spelling and hardly ever in text: left to the longer runs.
_COMMON = frozenset(
    """
    a ad al all am an and any are as at be but by can con de der des di do du e ed el en et ex for
    from had has have he her his ii iii in int is it la le les lo los ma me met mg no non not o of
    on one or our out pa par pe per po pre pro re se so st sub te ten that the then they this to
    un us was we were will with
    """.split()
)
#: Scripts that are written without spaces: names are looked for inside their runs.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uff66-\uff9f]")
_UNSPACED_RUN = re.compile(rf"{_UNSPACED.pattern}+")
_KATAKANA = re.compile(r"[\u30a0-\u30ff\u31f0-\u31ff]")
#: What stands before a Chinese name and makes it another substance or form.
_UNSPACED_MODIFIERS = ("左", "右", "聚乙二醇", "脂质体", "ペグ")

#: Parts of a compound's name that make another substance of what follows them.
_CARRIERS = re.compile(r"dota|nota|nodaga|hynic|dtpa|edda|tyr3|dfo|" + ISOTOPE.pattern)
#: Words that make another substance of the name after them.
_MODIFIERS = tuple(f" {word} " for word in ("pegylated", "peg", "liposomal", "nab", "anti"))
_MODIFIER_ENDS = frozenset(word[-2] for word in _MODIFIERS)
#: What turns the acronym of a regimen into that of another ("FOLFOX-A", "FOLFOX 6").
_VARIANT = re.compile(
    r"[\s\-]?\d{1,2}\b(?!\s*(?:cycle|course|x\b|mg|week|day|q))|-[A-Z]\b", re.IGNORECASE
)

#: A mass number in a key.
_MASS = re.compile(rf"(?<!\d)(\d{{2,3}})(?:{'|'.join(NUCLIDES)})")

#: What a key means: kind and id of the one record, or nothing where it has several meanings.
Meaning = tuple[str, str] | None


class Scanner:
    """Finds the names of one catalog. Made once per catalog, never changed.

    Args:
        names: Keys, the kinds and ids behind each, and the names of which it is the key.
    """

    __slots__ = (
        "_inside",
        "_isotopes",
        "_keys",
        "_meaning",
        "_open",
        "_plain",
        "_reach",
        "_starts",
    )

    def __init__(
        self, names: Iterable[tuple[str, Iterable[tuple[str, str]], Iterable[str]]]
    ) -> None:
        meaning: dict[str, Meaning] = dict.fromkeys(AMBIGUOUS)
        # Of an ambiguous name ("vitamin B3") no spelling is kept, so any part may be one.
        firsts = {name[:n] for name in AMBIGUOUS for n in range(2, len(name))}
        for name, hits, written in names:
            of = [hit for hit in hits if hit[0] in ("drugs", "regimens")]
            if not of:
                continue
            # Short forms of which it is known that they are ambiguous stay so.
            meaning.setdefault(name, of[0] if len(of) == 1 else None)
            for text in written:
                firsts.update(WORD.findall(fold(text))[:1])
                if text.isupper():
                    # An acronym may be written in parts: "CAP-TEM", "DOTA-TATE".
                    firsts.update(name[:n] for n in range(2, len(name)))
        self._meaning = meaning
        # Separators may stand between any of the runs of the longest name.
        self._reach = 2 * max(map(len, meaning)) + _WIDEST_GAP
        # In order, so that one search tells whether something begins a name.
        self._keys = sorted(meaning)
        # A mass number is the telling part of an isotope; its symbol may be an English word.
        self._isotopes = frozenset(m[1] for name in meaning for m in _MASS.finditer(name))
        starts = (firsts - _COMMON) | meaning.keys() | self._isotopes
        starts.update(f"{symbol}{mass}" for symbol in NUCLIDES for mass in self._isotopes)
        self._starts = frozenset(starts)
        # How names go on after a run; a run that no name goes on after is a whole name.
        self._open = {run: self._continuations(run) for run in starts}
        # Most names need no closer look when a space stands before them.
        self._plain = frozenset(
            name for name, of in meaning.items() if of and of[0] == "drugs" and len(name) > 4
        )
        inside: dict[str, list[str]] = {}
        for name in sorted(meaning, key=len, reverse=True):
            if _UNSPACED.match(name):
                inside.setdefault(name[0], []).append(name)
        self._inside = inside

    @classmethod
    def of(cls, names: Names) -> Scanner:
        """What finds the names of an index."""
        return cls(names.written())

    def _begins_longer(self, text: str) -> bool:
        """Whether some name begins with a text and goes on after it."""
        place = bisect_right(self._keys, text)
        return place < len(self._keys) and self._keys[place].startswith(text)

    def _continuations(self, run: str) -> frozenset[str]:
        """The next two characters of names that begin with a run and go on after it."""
        if run in self._isotopes:
            # Whichever symbol stands before or after the mass number.
            after = [self._continuations(run + symbol) for symbol in NUCLIDES]
            return frozenset(symbol[:2] for symbol in NUCLIDES).union(*after)
        found: set[str] = set()
        begun = run if run.isalpha() else key(run)
        for place in range(bisect_right(self._keys, begun), len(self._keys)):
            if not self._keys[place].startswith(begun):
                break
            rest = self._keys[place][len(begun) :]
            found.update((rest[:1], rest[:2]))
            if rest[:1].isdigit():
                found.update(symbol[:2] for symbol in NUCLIDES)
        return frozenset(found)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """See `Catalog.mentions`."""
        found: list[Mention] = []
        offset = 0
        for chunk in _chunks(text):
            if chunk.isascii():
                self._scan(chunk, chunk.translate(_LETTERS), range(len(chunk)), offset, found)
            else:
                folded, places = _fold_in_place(chunk)
                first = len(found)
                self._scan(chunk, folded, places, offset, found)
                if self._inside:
                    self._scan_unspaced(chunk, folded, places, offset, found)
                    found[first:] = sorted(found[first:], key=lambda mention: mention.start)
            offset += len(chunk)
        return tuple(found)

    def _scan(
        self, text: str, folded: str, places: Sequence[int], offset: int, found: list[Mention]
    ) -> None:
        """Add the names of one stretch of text.

        Args:
            text: The stretch.
            folded: Its letters and digits, folded, with spaces for all else.
            places: Where each character of it stands in the stretch.
            offset: Where the stretch stands in the whole text.
            found: Where to add.
        """
        opens, meanings, plain = self._open, self._meaning, self._plain
        padded, seek, at = f" {folded}  ", 0, 0
        for run in filter(self._starts.__contains__, folded.split()):
            # Runs are met in order, so that the next one of this spelling is this one.
            begin = padded.index(f" {run} ", seek)
            end = begin + len(run)
            seek = end + 1
            if begin < at:
                continue
            if folded[end + 1 : end + 3].strip() in opens[run]:
                if run in self._isotopes:
                    begin = self._symbol_before(folded, begin, at)
                hit = self._longest(text, folded, places, begin)
                if hit is None:
                    continue
                end, meaning = hit
                low, high = places[begin], places[end - 1] + 1
            elif run in meanings:
                meaning = meanings[run]
                low, high = places[begin], places[end - 1] + 1
                if run in plain and text[low - 1 : low] in " \n":
                    pass
                elif run not in AMBIGUOUS and not _is_name(text, low, high, run, meaning):
                    continue
                if padded[begin - 1] in _MODIFIER_ENDS and _is_modified(padded, begin + 1):
                    continue
            else:
                continue
            at = end
            if meaning is not None:
                kind, record = meaning
                found.append(Mention(offset + low, offset + high, text[low:high], record, kind))

    def _symbol_before(self, folded: str, begin: int, at: int) -> int:
        """Where the symbol of a nuclide before its mass number begins, as in "Lu-177"."""
        symbol = folded[max(at, begin - 3) : begin - 1].rpartition(" ")[2]
        return begin - 1 - len(symbol) if symbol in _SYMBOLS else begin

    def _longest(
        self, text: str, folded: str, places: Sequence[int], begin: int
    ) -> tuple[int, Meaning] | None:
        """Where the longest name that begins at a place ends, and what it means.

        A name with several meanings is passed over as a whole: nothing inside it is taken.

        Args:
            text: The stretch of text.
            folded: Its letters and digits, folded, with spaces for all else.
            places: Where each character of the folded text stands in the stretch.
            begin: The place in the folded text.
        """
        best: tuple[int, Meaning] | None = None
        stop = folded.find(" ", begin + self._reach)
        runs = folded[begin : stop if stop >= 0 else len(folded)].split(" ")
        joined, n, start, end = "", 0, begin, begin
        while n < len(runs):
            run, after = runs[n], runs[n + 1] if n + 1 < len(runs) else ""
            n += 1
            if not run:
                start += 1
                continue
            if joined and (
                start - end > _WIDEST_GAP or "\n" in text[places[end - 1] : places[start]]
            ):
                break
            end = start + len(run)
            pair = self._isotope(run, after)
            if pair is not None:
                n, end = n + 1, end + 1 + len(after)
            joined += pair or (run if run.isalpha() else key(run))
            start = end + 1
            if joined in self._meaning:
                meaning = self._meaning[joined]
                low, high = places[begin], places[end - 1] + 1
                if joined in AMBIGUOUS or (
                    _is_name(text, low, high, joined, meaning) and not _is_modified(folded, begin)
                ):
                    best = (end, meaning)
            if not self._begins_longer(joined):
                break
        return best

    def _isotope(self, run: str, after: str) -> str | None:
        """Mass number and symbol, where two runs are these in either order."""
        if run in self._isotopes and after in _SYMBOLS:
            return run + after
        return after + run if run in _SYMBOLS and after in self._isotopes else None

    def _scan_unspaced(
        self, text: str, folded: str, places: Sequence[int], offset: int, found: list[Mention]
    ) -> None:
        """Add names inside the runs of scripts that are written without spaces."""
        taken = {mention.start for mention in found}
        for run in _UNSPACED_RUN.finditer(folded):
            at = run.start()
            while at < run.end():
                name = next(
                    (k for k in self._inside.get(folded[at], ()) if folded.startswith(k, at)), None
                )
                if name is None or not _stands_alone(folded, at, at + len(name)):
                    at += 1
                    continue
                meaning = self._meaning[name]
                low, high = places[at], places[at + len(name) - 1] + 1
                at += len(name)
                if meaning is not None and offset + low not in taken:
                    found.append(
                        Mention(
                            start=offset + low,
                            end=offset + high,
                            text=text[low:high],
                            id=meaning[1],
                            kind=meaning[0],
                        )
                    )


def _fold_in_place(text: str) -> tuple[str, list[int]]:
    """The folded letters and digits of a text, spaces for all else, and where each one stood."""
    folded: list[str] = []
    places: list[int] = []
    for place, written in enumerate(text):
        for letter in _fold_one(written):
            folded.append(letter if letter.isalnum() else " ")
            places.append(place)
    return "".join(folded), places


_fold_one = lru_cache(maxsize=4096)(fold)


def _chunks(text: str) -> Iterator[str]:
    """The text in stretches of whole lines: ASCII lines together, each of the others alone.

    A stretch is short enough that what it is cut into fits into little memory.
    """
    if text.isascii():
        yield from _cut(text)
        return
    held: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.isascii():
            held.append(line)
        else:
            yield from _cut("".join(held))
            held.clear()
            yield line
    yield from _cut("".join(held))


def _cut(text: str) -> Iterator[str]:
    low = 0
    while low < len(text):
        high = text.find("\n", low + _CHUNK) + 1 or len(text)
        yield text[low:high]
        low = high


def _stands_alone(run: str, start: int, end: int) -> bool:
    """Whether a name inside a run is not a part of another substance's name."""
    if run[:start].endswith(_UNSPACED_MODIFIERS):
        return False
    # Katakana words end where the script changes: one inside a longer word is another word.
    before, after = run[start - 1 : start] if start else "", run[end : end + 1]
    return not (
        (_KATAKANA.match(before) and _KATAKANA.match(run[start]))
        or (_KATAKANA.match(after) and _KATAKANA.match(run[end - 1]))
    )


def _is_modified(folded: str, begin: int) -> bool:
    """Whether the word before a name makes another substance of it: pegylated interferon."""
    return f" {folded[max(0, begin - 10) : begin]}".endswith(_MODIFIERS)


def _is_name(text: str, low: int, high: int, joined: str, meaning: Meaning) -> bool:
    """Whether a span is a name of its own: not an English word, not a part of another name.

    "DOTA-Tyr3-octreotide" is not octreotide, and "FOLFOX-A" not FOLFOX.
    """
    if len(joined) <= 4 and joined.isalpha():
        # A short name in running text has to look like one.
        span = text[low:high]
        if not span.isupper() or any(c.isspace() for c in span):
            return False
    if meaning is not None and meaning[0] == "regimens" and _VARIANT.match(text, high, high + 20):
        return False
    if text[low - 1 : low] in " \n":
        return True
    compound = re.split(r"[\s,;+/]", text[max(0, low - 40) : low])[-1]
    return not _CARRIERS.search(fold(compound)) or bool(_CARRIERS.search(fold(text[low:high])))


__all__ = ["Scanner"]
