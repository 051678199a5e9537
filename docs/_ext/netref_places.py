"""Where in the source tree a fact is written, for the links that lead there.

Facts are literals, so their places can be read from the syntax tree of the files.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen

import netref

#: Folders of `netref` that hold facts.
FOLDERS = (
    "sources",
    "drugs",
    "regimens",
    "tumors",
    "studies",
    "approvals",
    "indications",
    "syndromes",
)


@frozen(kw_only=True)
class Place:
    """Where a record is written.

    Args:
        path: File, from the root of the repository.
        line: Its first line.
        fields: Lines of the items of each field that holds several.
    """

    path: str
    line: int
    fields: dict[str, tuple[int, ...]] = field(factory=dict)

    def line_of(self, name: str, index: int) -> int:
        """Line of one item of a field; of the record where the item is not a literal."""
        lines = self.fields.get(name, ())
        return lines[index] if index < len(lines) else self.line


def find(package: Path = Path(netref.__file__).parent) -> dict[str, Place]:
    """The place of everything that has an id.

    Args:
        package: Folder of `netref`.
    """
    return {
        key: place
        for folder in FOLDERS
        for file in sorted((package / folder).glob("*.py"))
        for key, place in _places(file, f"src/netref/{folder}/{file.name}")
    }


def _places(file: Path, path: str) -> Iterator[tuple[str, Place]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        given = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        match given.get("id"):
            case ast.Call(args=[ast.Constant(value=str(key))]):
                fields = {
                    name: tuple(item.lineno for item in value.elts)
                    for name, value in given.items()
                    if isinstance(value, ast.Tuple)
                    and not any(isinstance(item, ast.Starred) for item in value.elts)
                }
                yield key, Place(path=path, line=node.lineno, fields=fields)
