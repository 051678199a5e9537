"""Names of drugs and regimens in running text.

The text is cut into runs of letters and digits in C, and the runs that can begin a name are picked
out; only from there the longest name is looked for, run by run. An isotope is one run, however it
is written. No name crosses a line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, groupby

from .model import Mention
from .naming import AMBIGUOUS, ELEMENTS, Names, fold, isotopes

#: Spaces for what of ASCII is neither letter nor digit.
_SEPARATORS = {n: " " for n in range(128) if not chr(n).isalnum()}
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
#: Characters that may stand between the runs of one name ("lutetium (177Lu) oxodotreotide").
_WIDEST_GAP = 3
#: Characters searched at a time.
_CHUNK = 1 << 16
#: A run of letters and digits.
_RUN = re.compile("[^ ]+")
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
#: Words that make an examination, a class or another product of the name before them.
_EXAMINED = re.compile(
    r"[ \-]{1,2}(?:scans?|scintigra\w+|scintiscan\w*|szintigra\w+|spect|pet|imaging|receptors?"
    r"|tests?|stimulation|suppression|like|analog(?:ue)?s?|antibod\w+|derivatives?|levels?"
    r"|(?:radio)?labell?ed|conjugates?|(?:(?:hcl|hydrochloride|sulfate) )?liposom\w+)\b",
    re.IGNORECASE,
)
#: How those words begin.
_EXAMINED_STARTS = frozenset("sc sz sp pe im re te st su li an de le la ra co hc hy".split())
#: An isotope as a run of its own.
_ISOTOPE = re.compile(rf"[0-9]{{2,3}}m?(?:{'|'.join(sorted(set(ELEMENTS.values())))})")
_ISOTOPE_AFTER = re.compile(rf" +({_ISOTOPE.pattern})(?![^ ])")
#: What keeps an isotope and a name apart.
_APART = re.compile(r"[,;+/&|\n]")
#: As far before a name as an isotope beside it begins.
_BESIDE = 16
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
        odd: Where in the runs stands what was not ASCII.
    """

    __slots__ = ("_places", "_stood", "isotopes", "odd", "runs", "written")

    def __init__(self, written: str) -> None:
        self.written = written
        self.isotopes: dict[int, int] = {}
        self.odd: list[tuple[int, int]] = []
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
            at = end
        self.runs = "".join([*pieces, runs[at:]])

    def _fold(self) -> list[str]:
        """The folded text in pieces of ASCII and other letters one by one; notes their places."""
        written = self.written
        pieces: list[str] = []
        size = last = high = 0
        for plain, lines in groupby(written.splitlines(keepends=True), str.isascii):
            low, high = high, high + sum(map(len, lines))
            for odd in () if plain else _NOT_ASCII.finditer(written, low, high):
                pieces.append(written[last : odd.start()].lower())
                begin = size = size + len(pieces[-1])
                for place, character in enumerate(odd[0], odd.start()):
                    for letter in _fold_one(character):
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
        return [*pieces, written[last:].lower()]

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
        return (self._place(begin), self._place(end - 1) + 1) if self.odd else (begin, end)

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
        "_inside",
        "_keys",
        "_meaning",
        "_open",
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
        """How names go on that begin with a run: two characters, or one and a space.

        Before an isotope may be any number of spaces.
        """
        found: set[str] = set()
        for place in range(bisect_right(self._keys, run), len(self._keys)):
            if not self._keys[place].startswith(run):
                break
            rest = self._keys[place][len(run) :]
            found.update((rest[:2], f"{rest[0]} "))
            if _ISOTOPE.match(rest):
                found.add(" ")
        return frozenset(found)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """See `Catalog.mentions`."""
        found: list[Mention] = []
        offset = 0
        for chunk in _chunks(text):
            folded, first = _Folded(chunk), len(found)
            self._scan(folded, offset, found)
            if not chunk.isascii():
                self._scan_unspaced(folded, offset, found, first)
                whole = sorted(found[first:], key=lambda mention: mention.start)
                found[first:] = [_with_marks(mention, chunk, offset) for mention in whole]
            offset += len(chunk)
        return tuple(found)

    def _scan(self, text: _Folded, offset: int, found: list[Mention]) -> None:
        """Add the names of one stretch of text, which begins at an offset."""
        opens, meanings, plain = self._open, self._meaning, self._plain
        written, folded = text.written, text.runs
        padded, seek, at = f" {folded}   ", 0, 0
        for run in filter(self._starts.__contains__, folded.split()):
            # Runs are met in order, so that the next one of this spelling is this one.
            begin = padded.index(f" {run} ", seek)
            end = begin + len(run)
            seek = end + 1
            if begin < at:
                continue
            follows = padded[end + 2 : end + 4]
            if follows[0] == " ":
                follows = f"{padded[end + 3 : end + 2 + _WIDEST_GAP].lstrip()} "[:2]
            if follows in opens[run]:
                hit = self._longest(text, begin)
                if hit is None:
                    continue
                end, meaning = hit
                low, high = text.span(begin, end)
            elif run in meanings:
                meaning = meanings[run]
                low, high = text.span(begin, end)
                alone = written[low - 1 : low] in " \n" and follows not in _EXAMINED_STARTS
                if not (
                    (alone and run in plain)
                    or run in AMBIGUOUS
                    or self._is_name(written, low, high, run, meaning)
                ):
                    continue
                if _is_modified(text, begin) or _is_labeled(text, begin, end):
                    continue
            else:
                continue
            at = end
            if meaning is not None:
                kind, record = meaning
                found.append(Mention(offset + low, offset + high, written[low:high], record, kind))

    def _longest(self, text: _Folded, begin: int) -> tuple[int, Meaning] | None:
        """Where the longest name that begins at a place ends, and what it means.

        A name with several meanings is passed over as a whole: nothing inside it is taken.
        """
        meanings, runs = self._meaning, text.runs
        names: list[tuple[int, str]] = []
        joined, start = "", begin
        while True:
            end = runs.find(" ", start)
            end = end if end >= 0 else len(runs)
            joined += runs[start:end]
            if joined in meanings:
                names.append((end, joined))
            # That something goes on after the first run is known.
            longer = start == begin or self._begins_longer(joined)
            run = _RUN.search(runs, end) if longer else None
            if run is None:
                break
            start = run.start()
            near = text.begin(start)
            if near - end > _WIDEST_GAP or "\n" in text.between(end, near):
                break
        for end, name in reversed(names):
            meaning = meanings[name]
            if name in AMBIGUOUS or (
                self._is_name(text.written, *text.span(begin, end), name, meaning)
                and not _is_modified(text, begin)
                and not _is_labeled(text, begin, end)
            ):
                return end, meaning
        return None

    def _is_name(self, text: str, low: int, high: int, joined: str, meaning: Meaning) -> bool:
        """Whether a span is a name of its own: not an English word, not a part of another name.

        "DOTA-Tyr3-octreotide" is not octreotide, "FOLFOX-A" not FOLFOX, and an octreotide scan
        not a treatment.
        """
        if len(joined) <= 4 and joined.isalpha():
            # A short name in running text has to look like one.
            span = text[low:high]
            if not span.isupper() or any(c.isspace() for c in span):
                return False
        if meaning is not None:
            kind, record = meaning
            if kind == "regimens":
                if _VARIANT.match(text, high, high + 20):
                    return False
            elif record not in self._traced and _EXAMINED.match(text, high, high + 32):
                return False
        if text[low - 1 : low] in " \n,;+/":
            return True
        if _PREFIXED.search(fold(text[max(0, low - 12) : low])):
            return False
        compound = fold(re.split(r"[\s,;+/]", text[max(0, low - 40) : low])[-1])
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


def _with_marks(mention: Mention, text: str, offset: int) -> Mention:
    """A mention together with the marks that its last letter carries."""
    end = mention.end - offset
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] in _HALF_WIDTH_MARKS):
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


def _carries(folded: str) -> bool:
    """Whether a part of a name holds a nuclide or what binds one."""
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


def _is_labeled(text: _Folded, begin: int, end: int) -> bool:
    """Whether an isotope beside a name makes a radioligand of it: "111In octreotide"."""
    begin = text.begin(begin)
    low = max(0, begin - _BESIDE)
    before = text.runs[low:begin].rstrip()
    if _ISOTOPE.fullmatch(before[before.rfind(" ") + 1 :]):
        if _touches(text.between(low + len(before), begin)):
            return True
    after = _ISOTOPE_AFTER.match(text.runs, end)
    if after is None or not _touches(text.between(end, text.begin(after.start(1)))):
        return False
    # In "octreotide 177Lu-dotatate" the isotope belongs to what follows.
    _, high = text.span(*after.span(1))
    return text.written[high : high + 1] != "-"


def _touches(between: str) -> bool:
    """Whether what stands between an isotope and a name keeps them together."""
    return len(between) <= _WIDEST_GAP and _APART.search(between) is None


def _is_modified(text: _Folded, begin: int) -> bool:
    """Whether the word before a name makes another substance of it: pegylated interferon."""
    begin = text.begin(begin)
    return f" {text.runs[max(0, begin - 10) : begin]}".endswith(_MODIFIERS)


__all__ = ["Scanner"]
