"""Write the Python of the README, the docs and their notebooks as modules, for the type checker.

Usage: ``python tools/doc_examples.py FOLDER``
"""

import doctest
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def pages() -> list[Path]:
    """Pages whose examples are tested; pages generated from the catalog have none."""
    found = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    skipped = {ROOT / "docs" / "catalog", ROOT / "docs" / "_build"}
    return [page for page in found if not skipped & set(page.parents)]


def cells(text: str) -> list[str]:
    """The code of each cell of a notebook, without the options that stand before it."""
    found = re.findall(r"^```\{code-cell\}.*\n((?:.*\n)*?)```$", text, re.MULTILINE)
    return [re.sub(r"\A(?::.*\n)+\n*", "", cell) for cell in found]


def module(text: str) -> str:
    """The source lines of all examples and cells of a page; output is left out."""
    examples = doctest.DocTestParser().get_examples(text)
    return "".join([*(example.source for example in examples), *cells(text)])


def main() -> int:
    """Write one module for each page that has examples."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.py"):
        old.unlink()
    for page in pages():
        name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_").lower()
        if source := module(page.read_text(encoding="utf-8")):
            (folder / f"example_{name}.py").write_text(source, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
