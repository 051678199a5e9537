"""Names of drugs and regimens in running text.

The text is cut into runs of letters and digits in C, and the runs that can begin a name are picked
out; only from there the longest name is looked for, run by run. An isotope is one run, however it
is written. No name crosses a line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from .model import Mention
from .naming import AMBIGUOUS, ELEMENTS, Names, fold, isotopes

#: Every ASCII letter in lower case, digits as they are, everything else a space.
_LETTERS = {n: chr(n).lower() if chr(n).isalnum() else " " for n in range(128)}
#: Characters that may stand between the runs of one name ("lutetium (177Lu) oxodotreotide").
_WIDEST_GAP = 3
#: Characters searched at a time.
_CHUNK = 1 << 16
#: Fills the rest of an isotope that was written longer than a key writes it; in no text's folding.
_FILL = "\0"
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
_MODIFIER_ENDS = frozenset(word[-2] for word in _MODIFIERS)
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
_ISOTOPE = re.compile(rf"[0-9]{{2,3}}m?(?:{'|'.join(sorted(set(ELEMENTS.values())))}){_FILL}*")
#: What keeps an isotope and a name apart.
_APART = re.compile(r"[,;+/&|\n]")
#: As far as an isotope beside a name reaches.
_BESIDE = 48
#: What turns the acronym of a regimen into that of another ("FOLFOX-A", "FOLFOX 6").
_VARIANT = re.compile(
    r"[\s\-]?\d{1,2}\b(?!\s*(?:cycle|course|x\b|mg|week|day|q))|-[A-Z]\b", re.IGNORECASE
)

#: What a key means: kind and id of the one record, or nothing where it has several meanings.
Meaning = tuple[str, str] | None


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
        "_reach",
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
                folded = fold(text)
                firsts.update(_run(folded, _spaced(folded)).replace(_FILL, "").split()[:1])
                if any(isotopes(folded)):
                    traced.update(record for _, record in of)
                if text.isupper():
                    # An acronym may be written in parts: "CAP-TEM", "DOTA-TATE".
                    firsts.update(name[:n] for n in range(2, len(name)))
        self._meaning = meaning
        # Radioligands, which are themselves for scans.
        self._traced = frozenset(traced)
        # Separators may stand between any of the runs of the longest name.
        self._reach = 2 * max(map(len, meaning)) + _WIDEST_GAP
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
        """The next two characters of names that begin with a run and go on after it."""
        found: set[str] = set()
        for place in range(bisect_right(self._keys, run), len(self._keys)):
            if not self._keys[place].startswith(run):
                break
            rest = self._keys[place][len(run) :]
            found.update((rest[:1], rest[:2]))
        return frozenset(found)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """See `Catalog.mentions`."""
        found: list[Mention] = []
        offset = 0
        for chunk in _chunks(text):
            if chunk.isascii():
                lower = chunk.lower()
                folded = _run(lower, lower.translate(_LETTERS))
                self._scan(chunk, folded, range(len(chunk)), offset, found)
            else:
                letters, places = _fold_in_place(chunk)
                folded = _run(letters, _spaced(letters))
                first = len(found)
                self._scan(chunk, folded, places, offset, found)
                self._scan_unspaced(chunk, folded, places, offset, found, first)
                whole = sorted(found[first:], key=lambda mention: mention.start)
                found[first:] = [_with_marks(mention, chunk, offset) for mention in whole]
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
        runs = folded.split()
        isotopic = _ISOTOPE.search(folded) is not None
        if isotopic:
            starting = [run for run in runs if run.replace(_FILL, "") in self._starts]
        else:
            starting = list(filter(self._starts.__contains__, runs))
        for written in starting:
            # Runs are met in order, so that the next one of this spelling is this one.
            begin = padded.index(f" {written} ", seek)
            end = begin + len(written)
            seek = end + 1
            if begin < at:
                continue
            run = written.replace(_FILL, "")
            after = folded[end + 1 : end + 1 + _WIDEST_GAP].split()
            if after and after[0][:2] in opens[run]:
                hit = self._longest(text, folded, places, begin)
                if hit is None:
                    continue
                end, meaning = hit
                low, high = places[begin], places[end - 1] + 1
            elif run in meanings:
                meaning = meanings[run]
                low, high = places[begin], places[end - 1] + 1
                if run not in AMBIGUOUS and not (
                    (
                        run in plain
                        and text[low - 1 : low] in " \n"
                        and folded[end + 1 : end + 3] not in _EXAMINED_STARTS
                    )
                    or self._is_name(text, low, high, run, meaning)
                ):
                    continue
                if padded[begin - 1] in _MODIFIER_ENDS and _is_modified(padded, begin + 1):
                    continue
                if isotopic and _is_labeled(text, folded, places, begin, end):
                    continue
            else:
                continue
            at = end
            if meaning is not None:
                kind, record = meaning
                found.append(Mention(offset + low, offset + high, text[low:high], record, kind))

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
        joined, start, end = "", begin, begin
        for run in folded[begin : stop if stop >= 0 else len(folded)].split(" "):
            if not run:
                start += 1
                continue
            if joined and (
                start - end > _WIDEST_GAP or "\n" in text[places[end - 1] : places[start]]
            ):
                break
            end = start + len(run)
            start = end + 1
            joined += run.replace(_FILL, "")
            if joined in self._meaning:
                meaning = self._meaning[joined]
                low, high = places[begin], places[end - 1] + 1
                if joined in AMBIGUOUS or (
                    self._is_name(text, low, high, joined, meaning)
                    and not _is_modified(folded, begin)
                    and not _is_labeled(text, folded, places, begin, end)
                ):
                    best = (end, meaning)
            if not self._begins_longer(joined):
                break
        return best

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
        if text[low - 1 : low] in " \n":
            return True
        if _PREFIXED.search(fold(text[max(0, low - 12) : low])):
            return False
        compound = fold(re.split(r"[\s,;+/]", text[max(0, low - 40) : low])[-1])
        carries = _carries(compound)
        return not carries or _carries(fold(text[low:high]))

    def _scan_unspaced(
        self,
        text: str,
        folded: str,
        places: Sequence[int],
        offset: int,
        found: list[Mention],
        first: int,
    ) -> None:
        """Add names inside the runs of scripts that are written without spaces.

        The mentions from `first` on are those of this stretch; nothing inside them is taken.
        """
        taken = found[first:]
        starts = [mention.start for mention in taken]
        for run in _UNSPACED_RUN.finditer(folded):
            at = run.start()
            follows = False
            while at < run.end():
                name = next(
                    (k for k in self._inside.get(folded[at], ()) if folded.startswith(k, at)), None
                )
                if name is None or not _stands_alone(folded, at, at + len(name), follows=follows):
                    at += 1
                    follows = False
                    continue
                meaning = self._meaning[name]
                low, high = offset + places[at], offset + places[at + len(name) - 1] + 1
                at += len(name)
                follows = True
                nearest = bisect_left(starts, high) - 1
                if meaning is not None and not (nearest >= 0 and taken[nearest].end > low):
                    span = text[low - offset : high - offset]
                    found.append(Mention(low, high, span, meaning[1], meaning[0]))


def _fold_in_place(text: str) -> tuple[str, list[int]]:
    """The folded characters of a text, and where in it each one stood."""
    folded: list[str] = []
    places: list[int] = []
    for place, written in enumerate(text):
        for letter in _fold_one(written):
            if letter in _KANA_MARKS and folded:
                folded[-1] = unicodedata.normalize("NFC", folded[-1] + letter)[:1]
            else:
                folded.append(letter)
                places.append(place)
    return "".join(folded), places


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


def _spaced(folded: str) -> str:
    """The letters and digits of a folded text, spaces for all else."""
    return "".join([c if c.isalnum() else " " for c in folded])


def _run(folded: str, spaced: str) -> str:
    """The spaced text with each isotope as one run, as a key writes it, filled to its length."""
    pieces: list[str] = []
    at = 0
    for begin, end, isotope in isotopes(folded):
        if begin >= at:
            pieces += [spaced[at:begin], isotope.ljust(end - begin, _FILL)]
            at = end
    return "".join([*pieces, spaced[at:]]) if pieces else spaced


def _carries(folded: str) -> bool:
    """Whether a part of a name holds a nuclide or what binds one."""
    return _CARRIERS.search(folded) is not None or any(isotopes(folded))


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


def _is_labeled(text: str, folded: str, places: Sequence[int], begin: int, end: int) -> bool:
    """Whether an isotope beside a name makes a radioligand of it: "111In octreotide"."""
    low = max(0, begin - _BESIDE)
    before = folded[low:begin].rstrip(" ")
    if before and _ISOTOPE.fullmatch(before.rpartition(" ")[2]):
        between = text[places[low + len(before) - 1] + 1 : places[begin]]
        if len(between) <= _WIDEST_GAP and not _APART.search(between):
            return True
    after = folded[end : end + _BESIDE].lstrip(" ")
    run = after.partition(" ")[0]
    if _ISOTOPE.fullmatch(run) is None:
        return False
    start = end + len(folded[end : end + _BESIDE]) - len(after)
    last = places[start + len(run) - 1] + 1
    between = text[places[end - 1] + 1 : places[start]]
    # In "octreotide 177Lu-dotatate" the isotope belongs to what follows.
    return (
        len(between) <= _WIDEST_GAP and not _APART.search(between) and text[last : last + 1] != "-"
    )


def _is_modified(folded: str, begin: int) -> bool:
    """Whether the word before a name makes another substance of it: pegylated interferon."""
    return f" {folded[max(0, begin - 10) : begin]}".endswith(_MODIFIERS)


__all__ = ["Scanner"]
