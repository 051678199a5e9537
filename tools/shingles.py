"""Runs of eight words of a text, as digests: enough to notice a copied sentence, not to read it.

``python tools/shingles.py PAGE.txt`` prints the digests of a page whose terms are not known, so
that tests can compare netref's own texts with it without carrying it along.
``python tools/shingles.py --pack OUT PAGE...`` writes the digests of many pages into one small
file: 37 bits of each, sorted, as steps from the one before of three bytes each.
"""

import hashlib
import re
import sys
from collections.abc import Iterable
from itertools import accumulate, pairwise
from pathlib import Path

#: Words in a run. A sentence that was copied shares many; two that were written apart, hardly one.
WORDS = 8
#: Bits of a packed digest. A run that stands in none of n packed runs is taken for one of them
#: once in 2**37 / n times: once in a million for the 130,000 of the sources.
BITS = 37
#: Bytes of a step. With so many bits and so many runs the longest step is about 2**23.6.
STEP = 3


def runs(text: str) -> list[str]:
    """Every run of eight words, without case and punctuation."""
    words = re.findall(r"\w+", text.casefold())
    return [" ".join(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1)]


def digest(run: str) -> str:
    """A short digest of a run."""
    return hashlib.sha256(run.encode()).hexdigest()[:16]


def short(run: str) -> int:
    """The first bits of a run's digest."""
    return int(digest(run), 16) >> (64 - BITS)


def prose(page: str) -> str:
    """The sentences of a page in Markdown: no lists of references, footnotes and addresses."""
    text = re.sub(r"(?m)^\d+\. .*(?:PUBMED Abstract|et al\.).*$", " ", page)
    text = re.sub(r"\[(?:,?\s*\[\d+\]\([^)]*\))+\]", " ", text)
    text = re.sub(r"\]\([^)]*\)|https?://\S+", " ", text)
    return re.sub(r"[\[\]*_#|]", " ", text)


def pack(digests: Iterable[int]) -> bytes:
    """Digests as steps from one to the next.

    Raises:
        OverflowError: If there are so few that a step does not fit; then take fewer bits.
    """
    held = [0, *sorted(set(digests))]
    return b"".join((after - before).to_bytes(STEP, "big") for before, after in pairwise(held))


def unpack(packed: bytes) -> frozenset[int]:
    """The digests that `pack` was given."""
    steps = (int.from_bytes(packed[i : i + STEP], "big") for i in range(0, len(packed), STEP))
    return frozenset(accumulate(steps))


def main(arguments: list[str]) -> int:
    """Print the digests of a file, sorted, or write those of many."""
    if arguments[:1] == ["--pack"]:
        out, *names = arguments[1:]
        pages = [prose(Path(name).read_text(encoding="utf-8")) for name in names]
        packed = pack(short(run) for page in pages for run in runs(page))
        Path(out).write_bytes(packed)
        print(f"{len(packed) // STEP:,} runs of {len(pages)} pages")
        return 0
    (name,) = arguments
    print("\n".join(sorted({digest(run) for run in runs(Path(name).read_text(encoding="utf-8"))})))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
