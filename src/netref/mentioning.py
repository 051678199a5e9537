"""Names of drugs and regimens in running text.

The text is cut into runs of letters and digits in C, and the runs that can begin a name are picked
out, or found at once by ahocorasick_rs where it is installed; only from there the longest name is
looked for, run by run. An isotope is one run, however it is written. No name crosses a line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, compress, count
from operator import attrgetter
from typing import TYPE_CHECKING

from .model import Mention
from .naming import AMBIGUOUS, Names, fold, isotopes

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

#: Spaces for what of ASCII is neither letter nor digit.
_SEPARATORS = {n: " " for n in range(128) if not chr(n).isalnum()}
_REPLACED = re.compile(r"\?\?*")
#: Characters that may stand between the runs of one name ("lutetium (177Lu) oxodotreotide").
_WIDEST_GAP = 3
#: Characters searched at a time.
_CHUNK = 1 << 16
#: The next run of letters and digits.
_NEXT = re.compile(" *([^ ]*)")
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
#: Marks that make another letter of the kana before them, also in half width.
_KANA_MARKS = "\u3099\u309a"
_HALF_WIDTH_MARKS = "\uff9e\uff9f"
_KATAKANA = re.compile(r"[\u30a0-\u30ff\u31f0-\u31ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
#: What makes another substance or form of the Chinese or Japanese name that follows it ...
_UNSPACED_MODIFIERS = ("左", "右", "左旋", "聚乙二醇", "脂质体", "ペグ", "白蛋白", "结合型", "抗")
#: ... and what may stand before a Chinese name, which is otherwise a part of a longer one
#: ("异环磷酰胺" is not "环磷酰胺"): salts, ways of giving, and words that join or introduce.
_BEFORE_HAN = tuple(
    """
    醋酸 盐酸 甲磺酸 苹果酸 硫酸 磷酸 枸橼酸 酢酸 塩酸 重组
    注射用 口服 静滴 滴注 静注 皮下 肌注 吸入 应用 使用 采用 选用
    接受 改用 换用 停用 给予 予以 予 服 用
    联合 合用 联用 并用 序贯 及 和 与 或 加 并 含 如 即 为 是 以 对 有 的 在 了 行 等 后 期 比 较
    类似物 单药 双药 药物 类药 靶向药 制剂 化疗 方案 商品名 品名 通用名
    薬 剤 製剤 例 び は が を に で と の も や へ
    """.split()
)
#: What makes another product or an examination of the name before it.
_AFTER_HAN = (
    "脂质体",
    "脂質体",
    "类似物",
    "類似",
    "衍生物",
    "显像",
    "扫描",
    "受体",
    "抗体",
    "激发",
    "样",
)

#: Parts of a compound's name that make another substance of what follows them.
_CARRIERS = re.compile(r"dota|nota|nodaga|hynic|dtpa|edda|tyr3|dfo")
#: The same, written before the name with a hyphen: "epi-doxorubicin", "(R)-lansoprazole".
_DASH = r"[\-\u2010-\u2013\u2212]"
_PREFIXED = re.compile(
    rf"(?:^|[^a-z0-9])(?:\(?[rsdl]\)?|\((?:\+|\u00b1|{_DASH})\)|epi|nor|iso|des|deoxy|dehydro"
    r"|dihydro|hydroxy|methyl|desmethyl|acetyl|fluoro|peg|anti|nab|levo|dex|pro)"
    rf"{_DASH}\Z"
)
#: Words that make another substance of the name after them.
_MODIFIERS = tuple(
    f" {word} "
    for word in ("pegylated", "peg", "liposomal", "nab", "anti", "epi", "levo", "nor", "dextro")
)
_MODIFIER_ENDS = frozenset(word[-3:] for word in _MODIFIERS)
#: Words that make an examination, a class or another product of the name before them.
_EXAMINED = re.compile(
    r"[ \-]{1,2}(?:scans?|scintigra\w+|scintiscan\w*|szintigra\w+|spect|pet|imaging|receptors?"
    r"|tests?|stimulation|suppression|like|analog(?:ue)?s?|antibod\w+|derivatives?|levels?"
    r"|(?:radio)?labell?ed|conjugates?|(?:(?:hcl|hydrochloride|sulfate) )?liposom\w+)\b",
    re.IGNORECASE,
)
#: How those words begin.
_EXAMINED_STARTS = frozenset("sc sz sp pe im re te st su li an de le la ra co hc hy".split())
#: As far before a name as an isotope beside it ends, also where one sign is folded to several.
_BESIDE = 10
#: What keeps names apart, most of all nothing.
_PARTING = " \n,;+/"
_PARTED = re.compile(r"[\s,;+/]")
#: What keeps an isotope and a name apart.
_APART = re.compile(r"[,;+/&|\n]")
#: What turns the acronym of a regimen into that of another ("FOLFOX-A", "FOLFOX 6").
_VARIANT = re.compile(
    r"[\s\-]?\d{1,2}\b(?!\s*(?:cycle|course|x\b|mg|week|day|q))|-[A-Z]\b", re.IGNORECASE
)

#: What a key means: kind and id of the one record, or nothing where it has several meanings.
Meaning = tuple[str, str] | None


class _Folded:
    """A stretch of text as runs of letters and digits, and where in it they stood.

    Attributes:
        written: The stretch.
        runs: Its letters and digits, folded, with spaces for all else. An isotope is one run,
            as a key writes it, at the end of the place that it had.
        isotopes: Where the isotopes began, by where their runs begin.
        beside: Where a run may begin that stands beside the isotope before it.
        ends: Where the runs of isotopes end.
        odd: Where in the runs stands what was not ASCII (or a question mark).
        marked: Whether something of that is a mark that belongs to the letter before it.
    """

    __slots__ = (
        "_places",
        "_stood",
        "beside",
        "ends",
        "isotopes",
        "marked",
        "odd",
        "runs",
        "written",
    )

    def __init__(self, written: str) -> None:
        self.written = written
        self.isotopes: dict[int, int] = {}
        self.ends: set[int] = set()
        self.beside: set[int] = set()
        self.odd: list[tuple[int, int]] = []
        self.marked = False
        # From which characters of the runs on the places are counted anew, and from where.
        self._places, self._stood = [0], [0]
        letters = [written.lower()] if written.isascii() else self._fold()
        runs = "".join([_spaced(piece) for piece in letters])
        # Of what is no ASCII, only whether it is a letter matters to isotopes.
        plain = "".join([p if p.isascii() else "X" if p.isalnum() else "?" for p in letters])
        pieces: list[str] = []
        at = 0
        for begin, end, isotope in isotopes(plain):
            if begin < at:
                continue
            if runs[begin - 1 : begin].isalnum():
                # After a letter of another script it is no run of its own.
                pieces += [runs[at:begin], isotope.ljust(end - begin)]
            else:
                pieces += [runs[at:begin], isotope.rjust(end - begin)]
                self.isotopes[end - len(isotope)] = begin
                self.ends.add(end)
                self.beside.update(range(end, end + _BESIDE))
            at = end
        self.runs = "".join([*pieces, runs[at:]])

    def _fold(self) -> list[str]:
        """The folded text in pieces of ASCII and other letters one by one; notes their places."""
        written = self.written
        # With a question mark for each character that is not ASCII, which is found quickly.
        plain = written.encode("ascii", "replace").decode("ascii").lower()
        pieces: list[str] = []
        size = last = 0
        for odd in _REPLACED.finditer(plain):
            pieces.append(plain[last : odd.start()])
            begin = size = size + len(pieces[-1])
            for place in range(*odd.span()):
                self.marked = self.marked or _is_mark(written[place])
                for letter in _fold_one(written[place]):
                    if letter not in _KANA_MARKS:
                        pieces.append(letter)
                        self._places.append(size)
                        self._stood.append(place)
                        size += 1
                    elif len(pieces[-1]) == 1:
                        # One letter with a kana before it, and nothing with anything else.
                        pieces[-1] = unicodedata.normalize("NFC", pieces[-1] + letter)[:1]
            last = odd.end()
            self._places.append(size)
            self._stood.append(last)
            self.odd.append((begin, size))
        return [*pieces, plain[last:]]

    def _place(self, place: int) -> int:
        """Where in the stretch a character of the runs stood."""
        nearest = bisect_right(self._places, place) - 1
        return self._stood[nearest] + place - self._places[nearest]

    def begin(self, place: int) -> int:
        """Where a run began: before it does, if it is the end of an isotope."""
        return self.isotopes.get(place, place)

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Where in the stretch a name begins and ends."""
        begin = self.isotopes.get(begin, begin)
        if not self.odd:
            return begin, end
        nearest = bisect_right(self._places, begin)
        shift = self._stood[nearest - 1] - self._places[nearest - 1]
        together = nearest == len(self._places) or end <= self._places[nearest]
        return begin + shift, end + shift if together else self._place(end - 1) + 1

    def between(self, end: int, begin: int) -> str:
        """What stands in the stretch between the end of a run and the beginning of another."""
        if self.odd:
            end, begin = self._place(end - 1) + 1, self._place(begin)
        return self.written[end:begin]


class Scanner:
    """Finds the names of one catalog. Made once per catalog, never changed.

    Args:
        names: Keys, the kinds and ids behind each, and the names of which it is the key.
    """

    __slots__ = (
        "_automaton",
        "_inside",
        "_keys",
        "_meaning",
        "_open",
        "_patterns",
        "_plain",
        "_starts",
        "_traced",
    )

    def __init__(
        self, names: Iterable[tuple[str, Iterable[tuple[str, str]], Iterable[str]]]
    ) -> None:
        meaning: dict[str, Meaning] = dict.fromkeys(AMBIGUOUS)
        # Of an ambiguous name ("vitamin B3") no spelling is kept, so any part may be one.
        firsts = {name[:n] for name in AMBIGUOUS for n in range(2, len(name))}
        traced: set[str] = set()
        for name, hits, written in names:
            of = [hit for hit in hits if hit[0] in ("drugs", "regimens")]
            if not of:
                continue
            # Short forms of which it is known that they are ambiguous stay so.
            meaning.setdefault(name, of[0] if len(of) == 1 else None)
            for text in written:
                folded = _Folded(text)
                firsts.update(folded.runs.split()[:1])
                if folded.isotopes:
                    traced.update(record for _, record in of)
                if text.isupper():
                    # An acronym may be written in parts: "CAP-TEM", "DOTA-TATE".
                    firsts.update(name[:n] for n in range(2, len(name)))
        self._meaning = meaning
        # Radioligands, which are themselves for scans.
        self._traced = frozenset(traced)
        # In order, so that one search tells whether something begins a name.
        self._keys = sorted(meaning)
        starts = (firsts - _COMMON) | meaning.keys()
        self._starts = frozenset(starts)
        # How names go on after a run; a run that no name goes on after is a whole name.
        self._open = {run: self._continuations(run) for run in starts}
        # Most names need no closer look when a space stands before them.
        self._plain = frozenset(
            name for name, of in meaning.items() if of and of[0] == "drugs" and len(name) > 4
        )
        self._automaton, self._patterns = self._compiled()
        inside: dict[str, list[str]] = {}
        for name in sorted(meaning, key=len, reverse=True):
            if _UNSPACED.match(name):
                inside.setdefault(name[0], []).append(name)
        self._inside = inside

    @classmethod
    def of(cls, names: Names) -> Scanner:
        """What finds the names of an index."""
        return cls(names.written())

    def _compiled(self) -> tuple[AhoCorasick | None, list[str]]:
        """What finds all runs that can begin a name at once, if it is installed.

        With it comes the run that each of its patterns looks for.
        """
        try:
            from ahocorasick_rs import AhoCorasick
        except ImportError:
            return None, []
        patterns = {f" {run} ": run for run in self._meaning}
        # What is no name by itself is looked for with a beginning of what can follow it.
        for run in self._starts - self._meaning.keys():
            rests = list(self._rests(run))
            for first in {rest[0] for rest in rests}:
                for gap in range(1, _WIDEST_GAP + 1):
                    patterns[f" {run}{' ' * gap}{first}"] = run
            if any(begin == 0 for rest in rests for begin, _, _ in isotopes(rest)):
                # Before the run of an isotope there may be any number of spaces.
                patterns[f" {run}{' ' * (_WIDEST_GAP + 1)}"] = run
        return AhoCorasick(patterns), list(patterns.values())

    def _begins_longer(self, text: str) -> bool:
        """Whether some name begins with a text and goes on after it."""
        place = bisect_right(self._keys, text)
        return place < len(self._keys) and self._keys[place].startswith(text)

    def _rests(self, run: str) -> Iterator[str]:
        """What follows a run in the names that begin with it."""
        for place in range(bisect_right(self._keys, run), len(self._keys)):
            if not self._keys[place].startswith(run):
                break
            yield self._keys[place][len(run) :]

    def _continuations(self, run: str) -> frozenset[str]:
        """How names go on that begin with a run: two characters, or one and a space."""
        return frozenset(end for rest in self._rests(run) for end in (rest[:2], f"{rest[0]} "))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """See `Catalog.mentions`."""
        found: list[Mention] = []
        offset = 0
        for chunk in _chunks(text):
            folded, first = _Folded(chunk), len(found)
            self._scan(folded, offset, found)
            if not chunk.isascii():
                spaced = len(found)
                self._scan_unspaced(folded, offset, found, first)
                if len(found) > spaced:
                    found[first:] = sorted(found[first:], key=attrgetter("start"))
                if folded.marked:
                    marked = [_with_marks(mention, chunk, offset) for mention in found[first:]]
                    found[first:] = marked
            offset += len(chunk)
        return tuple(found)

    def _begun(self, runs: str) -> Iterator[tuple[int, str, str]]:
        """Where runs stand that may begin a name, these runs, and those after them.

        Those after them have a space at their end.
        """
        opens, meanings, padded = self._open, self._meaning, f" {runs} "
        if self._automaton is not None:
            matches = self._automaton.find_matches_as_indexes(padded, overlapping=True)
            for number, begin, _ in matches:
                run = self._patterns[number]
                follows = f"{_next(padded, begin + len(run) + 1)} "
                if run in meanings or follows[:2] in opens[run]:
                    yield begin, run, follows
            return
        seek = 0
        words = runs.split()
        numbers = compress(count(), map(self._starts.__contains__, words))
        # What comes after the last run.
        words.append("")
        for number in numbers:
            run, follows = words[number], f"{words[number + 1]} "
            if not (run in meanings or follows[:2] in opens[run]):
                continue
            # Runs are met in order, so that the next one of this spelling is this one, or one that
            # was passed over because of what follows it.
            begin = padded.index(f" {run} ", seek)
            while run not in meanings and f"{_next(padded, begin + len(run) + 1)} " != follows:
                begin = padded.index(f" {run} ", begin + 1)
            seek = begin + len(run) + 1
            yield begin, run, follows

    def _scan(self, text: _Folded, offset: int, found: list[Mention]) -> None:
        """Add the names of one stretch of text, which begins at an offset."""
        opens, meanings, plain, written = self._open, self._meaning, self._plain, text.written
        at = 0
        for begin, run, follows in self._begun(text.runs):
            if begin < at:
                continue
            names = [(begin + len(run), run, follows)]
            if follows[:2] in opens[run]:
                names = self._names_from(text, begin, run, follows)
            for end, name, after in reversed(names):
                low, high = text.span(begin, end)
                meaning = meanings[name]
                if name not in AMBIGUOUS:
                    parted = written[low - 1 : low] in _PARTING
                    if not (
                        (parted and name in plain and after[:2] not in _EXAMINED_STARTS)
                        or self._is_name(written, low, high, name, meaning)
                    ) or _is_another(text, begin, end, after):
                        continue
                at = end
                if meaning is not None:
                    kind, record = meaning
                    span = written[low:high]
                    found.append(Mention(offset + low, offset + high, span, record, kind))
                # A name with several meanings is passed over as a whole, with what is inside it.
                break

    def _names_from(
        self, text: _Folded, begin: int, run: str, follows: str
    ) -> list[tuple[int, str, str]]:
        """Names that begin with a run: the end of each, its key, and the run after it.

        Args:
            text: The stretch of text.
            begin: Where the run begins.
            run: It.
            follows: The run after it, and a space.
        """
        names = [(begin + len(run), run, follows)] if run in self._meaning else []
        joined, end = run, begin + len(run)
        while word := follows[:-1]:
            joined += word
            whole = joined in self._meaning
            if not (whole or self._begins_longer(joined)):
                break
            start = text.runs.index(word, end)
            near = text.begin(start)
            if near - end > _WIDEST_GAP or "\n" in text.between(end, near):
                break
            end = start + len(word)
            follows = f"{_next(text.runs, end)} "
            if whole:
                names.append((end, joined, follows))
        return names

    def _is_name(self, text: str, low: int, high: int, joined: str, meaning: Meaning) -> bool:
        """Whether a span is a name of its own: not an English word, not a part of another name.

        "DOTA-Tyr3-octreotide" is not octreotide, "FOLFOX-A" not FOLFOX, and an octreotide scan
        not a treatment.
        """
        if len(joined) <= 4 and joined.isalpha():
            # A short name in running text has to look like one.
            span = text[low:high]
            if not span.isupper() or len(span.split()) > 1:
                return False
        if meaning is not None:
            kind, record = meaning
            if kind == "regimens":
                if _VARIANT.match(text, high, high + 20):
                    return False
            elif record not in self._traced and _EXAMINED.match(text, high, high + 32):
                return False
        if text[low - 1 : low] in _PARTING:
            return True
        if _PREFIXED.search(fold(text[max(0, low - 12) : low])):
            return False
        compound = fold(_PARTED.split(text[max(0, low - 40) : low])[-1])
        return not _carries(compound) or _carries(fold(text[low:high]))

    def _scan_unspaced(self, text: _Folded, offset: int, found: list[Mention], first: int) -> None:
        """Add names inside the runs of scripts that are written without spaces.

        The mentions from `first` on are those of this stretch; nothing inside them is taken.
        """
        folded, taken = text.runs, found[first:]
        starts = [mention.start for mention in taken]
        unspaced = (_UNSPACED_RUN.finditer(folded, *stretch) for stretch in text.odd)
        for run in chain.from_iterable(unspaced):
            at = run.start()
            follows = False
            while at < run.end():
                known = self._inside.get(folded[at])
                name = next((k for k in known if folded.startswith(k, at)), None) if known else None
                if name is None or not _stands_alone(folded, at, at + len(name), follows=follows):
                    at += 1
                    follows = False
                    continue
                meaning = self._meaning[name]
                low, high = text.span(at, at + len(name))
                at += len(name)
                follows = True
                nearest = bisect_left(starts, offset + high) - 1
                if meaning is not None and not (nearest >= 0 and taken[nearest].end > offset + low):
                    kind, record = meaning
                    span = text.written[low:high]
                    found.append(Mention(offset + low, offset + high, span, record, kind))


def _is_mark(character: str) -> bool:
    """Whether a character belongs to the letter before it."""
    return unicodedata.combining(character) > 0 or character in _HALF_WIDTH_MARKS


def _with_marks(mention: Mention, text: str, offset: int) -> Mention:
    """A mention together with the marks that its last letter carries."""
    end = mention.end - offset
    while end < len(text) and _is_mark(text[end]):
        end += 1
    if end == mention.end - offset:
        return mention
    span = text[mention.start - offset : end]
    return Mention(mention.start, offset + end, span, mention.id, mention.kind)


_fold_one = lru_cache(maxsize=4096)(fold)


def _spaced(piece: str) -> str:
    """The letters and digits of ASCII, or of one other character, spaces for all else."""
    if piece.isascii():
        return piece.translate(_SEPARATORS)
    return piece if piece.isalnum() else " "


def _next(runs: str, place: int) -> str:
    """The first run from a place on, if there is one."""
    found = _NEXT.match(runs, place)
    assert found is not None
    return found[1]


def _carries(folded: str) -> bool:
    """Whether a part of a name holds a nuclide or what binds one."""
    if len(folded) < 3:
        return False
    return _CARRIERS.search(folded) is not None or any(isotopes(folded))


def _chunks(text: str) -> Iterator[str]:
    """The text in stretches of whole lines, short enough to be cut into runs in little memory."""
    low = 0
    while low < len(text):
        high = text.find("\n", low + _CHUNK) + 1 or len(text)
        yield text[low:high]
        low = high


def _stands_alone(run: str, start: int, end: int, *, follows: bool) -> bool:
    """Whether a name inside a run is not a part of another substance's name.

    Args:
        run: The text around it, folded.
        start: Where it begins.
        end: Where it ends.
        follows: Whether another name ends where it begins.
    """
    before, after = run[max(0, start - 4) : start], run[end : end + 4]
    if before.endswith(_UNSPACED_MODIFIERS) or after.startswith(_AFTER_HAN):
        return False
    # Katakana words end where the script changes: one inside a longer word is another word.
    if _KATAKANA.match(run[start]):
        if _KATAKANA.match(before[-1:]):
            return False
    elif not follows and _HAN.match(before[-1:]) and not before.endswith(_BEFORE_HAN):
        return False
    return not (_KATAKANA.match(after) and _KATAKANA.match(run[end - 1]))


def _is_another(text: _Folded, begin: int, end: int, after: str) -> bool:
    """Whether what stands beside a name makes another substance of it.

    That is a word before it ("pegylated interferon"), or an isotope ("111In octreotide").

    Args:
        text: The stretch of text.
        begin: Where the name begins.
        end: Where it ends.
        after: The run after it, and a space.
    """
    begin = text.begin(begin)
    if text.runs[begin - 3 : begin] in _MODIFIER_ENDS:
        if f" {text.runs[max(0, begin - 10) : begin]}".endswith(_MODIFIERS):
            return True
    if begin in text.beside:
        low = max(0, begin - _BESIDE)
        stop = low + len(text.runs[low:begin].rstrip())
        if stop in text.ends and _touches(text.between(stop, begin)):
            return True
    if not after[:1].isdigit():
        return False
    start = text.runs.index(after[:-1], end)
    stop = start + len(after) - 1
    if stop not in text.ends or not _touches(text.between(end, text.begin(start))):
        return False
    # In "octreotide 177Lu-dotatate" the isotope belongs to what follows.
    _, high = text.span(start, stop)
    return text.written[high : high + 1] != "-"


def _touches(between: str) -> bool:
    """Whether what stands between an isotope and a name keeps them together."""
    return len(between) <= _WIDEST_GAP and _APART.search(between) is None


__all__ = ["Scanner"]
