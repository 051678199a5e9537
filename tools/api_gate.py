"""Whether everything that an older snapshot of the API promises still holds.

``python tools/api_gate.py OLD NEW CHANGELOG`` compares two files that api_snapshot.py gave. What
was added passes: a name, an id, an enum member, a field with a default, an optional argument. What
was removed or changed fails, unless the changelog declares it: by the symbol in backticks, in a
bullet under ``### Removed`` or ``### Changed`` of a section that is not older than OLD. Declaring a
class or a module that is gone declares what was in it.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

#: A line of a snapshot names its symbol first: "Drug.id: DrugId", "class Drug(Record)".
SYMBOL = re.compile(r"^(?:@\S.*? )?(?:(export|class) )?(\* from [\w.]+|[\w.-]+)")


class Break(NamedTuple):
    """Something that a caller could rely on and no longer can."""

    section: str
    symbol: str
    old: str
    new: str | None

    def __str__(self) -> str:
        where = f"[{self.section}] {self.symbol}"
        if self.new is None:
            return f"{where}: removed\n    - {self.old}"
        return f"{where}: changed\n    - {self.old}\n    + {self.new}"


def read(text: str) -> tuple[str, dict[tuple[str, str, str], str]]:
    """Version of a snapshot, and its lines by section, kind of line and symbol."""
    version, section = "", ""
    found: dict[tuple[str, str, str], str] = {}
    for line in text.splitlines():
        if line.startswith("# netref "):
            version = line.removeprefix("# netref ")
        elif line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            match = SYMBOL.match(line)
            if match is None:
                raise ValueError(f"not a line of a snapshot: {line}")
            where = (section, match[1] or "", match[2])
            # Overloads and setters share a name; together they are one promise.
            found[where] = f"{found[where]}; {line}" if where in found else line
    return version, found


def signature(line: str) -> ast.FunctionDef | None:
    """A line as a function without its dots, or ``None`` where it is something else."""
    match = re.match(r"^((?:@\S+ )*)([\w.]+)(\(.*)$", line)
    if match is None:
        return None
    decorators = "".join(f"{d}\n" for d in match[1].split())
    try:
        (node,) = ast.parse(f"{decorators}def _{match[3]}: ...").body
    except SyntaxError:
        return None
    return node if isinstance(node, ast.FunctionDef) else None


class Argument(NamedTuple):
    """One argument, as a caller sees it."""

    place: int | str
    hint: str
    default: str | None


def arguments(node: ast.FunctionDef) -> dict[str, Argument]:
    """The arguments of a function by name."""
    held = node.args
    ordered = [*held.posonlyargs, *held.args]
    given = [None] * (len(ordered) - len(held.defaults)) + list(held.defaults)
    found = {}
    for place, (a, value) in enumerate(zip(ordered, given, strict=True)):
        found[a.arg] = Argument(place, _text(a.annotation), _text(value) or None)
    for a, only in zip(held.kwonlyargs, held.kw_defaults, strict=True):
        found[a.arg] = Argument("keyword", _text(a.annotation), _text(only) or None)
    for star, rest in (("*", held.vararg), ("**", held.kwarg)):
        if rest is not None:
            found[rest.arg] = Argument(star, _text(rest.annotation), "()")
    return found


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)


def extends(old: str, new: str) -> bool:
    """Whether a changed line only adds optional arguments to a function."""
    before, after = signature(old), signature(new)
    if before is None or after is None:
        return False
    had, has = arguments(before), arguments(after)
    return (
        [*map(ast.unparse, before.decorator_list)] == [*map(ast.unparse, after.decorator_list)]
        and _text(before.returns) == _text(after.returns)
        and all(has.get(name) == argument for name, argument in had.items())
        and all(argument.default for name, argument in has.items() if name not in had)
    )


def breaks(old: str, new: str) -> Iterator[Break]:
    """What the newer snapshot no longer promises."""
    before, after = read(old)[1], read(new)[1]
    for where, line in before.items():
        section, kind, symbol = where
        now = after.get(where)
        if now is None:
            yield Break(section, f"{kind} {symbol}".strip(), line, None)
        elif now != line and not extends(line, now):
            yield Break(section, f"{kind} {symbol}".strip(), line, now)


def declared(changelog: str, since: str) -> set[str]:
    """Symbols in backticks that the changelog says were removed or changed."""
    found: set[str] = set()
    taken = part = ""
    for line in changelog.splitlines():
        if heading := re.match(r"## \[(.+?)\]", line):
            taken = (
                heading[1] if heading[1] == "Unreleased" or _not_older(heading[1], since) else ""
            )
            part = ""
        elif line.startswith("### "):
            part = line.removeprefix("### ").strip()
        elif taken and part in {"Removed", "Changed"}:
            found |= {name.removesuffix("()") for name in re.findall(r"`([^`]+)`", line)}
    return found


def _not_older(version: str, since: str) -> bool:
    def numbers(text: str) -> list[int]:
        return [int(part) for part in re.findall(r"\d+", text)]

    return numbers(version) >= numbers(since)


def undeclared(old: str, new: str, changelog: str) -> list[Break]:
    """Breaks that no bullet of the changelog names."""
    known = declared(changelog, read(old)[0])
    found = list(breaks(old, new))
    gone = {b.symbol.split()[-1] for b in found if b.new is None and b.symbol.startswith("class ")}

    def named(one: Break) -> bool:
        name = one.symbol.split()[-1]
        holders = [".".join(name.split(".")[:n]) for n in range(1, name.count(".") + 1)]
        names: Mapping[str, bool] = {name: True} | {h: h in gone for h in holders}
        return any(
            counts and (symbol in known or f"{one.section}.{symbol}" in known)
            for symbol, counts in names.items()
        )

    return [b for b in found if not named(b)]


def main(arguments: list[str]) -> int:
    """Print what broke without a declaration."""
    if len(arguments) != 3:
        print("usage: api_gate.py OLD NEW CHANGELOG", file=sys.stderr)
        return 2
    old, new, changelog = (Path(a).read_text(encoding="utf-8") for a in arguments)
    found = undeclared(old, new, changelog)
    for one in found:
        print(one)
    if found:
        print(
            f"\n{len(found)} promises no longer hold. Keep them, or declare each symbol in "
            "backticks under ### Removed or ### Changed of CHANGELOG.md."
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
