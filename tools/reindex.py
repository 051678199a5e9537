"""Rewrite the index of each fact folder: one sorted line per record.

Run ``python tools/reindex.py`` after adding a record; ``--check`` only says what is stale.
"""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "src" / "netref"
FOLDERS = {
    "sources": "Who speaks, and the documents in which values were read.",
    "drugs": "Drugs, filed by class.",
    "regimens": "Regimens with their schedules, filed by backbone.",
    "tumors": "Tumor entities.",
    "studies": "Studies with their results, filed by the treatment they tested.",
    "approvals": "Regulatory events and label scopes, filed by agency.",
    "indications": "Statements of bodies, filed by primary site.",
    "syndromes": "Hormonal syndromes, one file each.",
}


def constants(path: Path) -> list[str]:
    """Public constants that a module of facts defines."""
    return [
        node.target.id
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and not node.target.id.startswith("_")
    ]


def index(folder: str) -> str:
    """The text that the folder's ``__init__.py`` should have."""
    found = {
        name: path.stem
        for path in sorted((ROOT / folder).glob("[!_]*.py"))
        for name in constants(path)
    }
    lines = [f"from .{found[name]} import {name} as {name}" for name in sorted(found)]
    head = f'"""{FOLDERS[folder]}\n\nThe index: one sorted line per record.\n"""\n'
    return "\n".join([head, "# fmt: off", *lines, ""])


def main() -> int:
    """Write the indexes, or with ``--check`` name the stale ones."""
    stale = 0
    for folder in FOLDERS:
        path = ROOT / folder / "__init__.py"
        text = index(folder)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale += 1
            if "--check" in sys.argv:
                print(f"stale: {path.relative_to(ROOT.parent.parent)}")
            else:
                path.write_text(text, encoding="utf-8")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
