"""Runs of eight words of a text, as digests: enough to notice a copied sentence, not to read it.

``python tools/shingles.py PAGE.txt`` prints the digests of a page whose terms are not known, so
that tests can compare netref's own texts with it without carrying it along.
"""

import hashlib
import re
import sys
from pathlib import Path

#: Words in a run. A sentence that was copied shares many; two that were written apart, hardly one.
WORDS = 8


def runs(text: str) -> list[str]:
    """Every run of eight words, without case and punctuation."""
    words = re.findall(r"\w+", text.casefold())
    return [" ".join(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1)]


def digest(run: str) -> str:
    """A short digest of a run."""
    return hashlib.sha256(run.encode()).hexdigest()[:16]


def main(arguments: list[str]) -> int:
    """Print the digests of a file, sorted."""
    (name,) = arguments
    print("\n".join(sorted({digest(run) for run in runs(Path(name).read_text(encoding="utf-8"))})))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
