"""What differs between two catalogs, or between two files that releases carry.

Works on plain data, so that a file of an older release can be compared field by field even where
its records no longer fit today's types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .catalog import KINDS, Catalog
from .model import Change, ChangeKind

if TYPE_CHECKING:
    from pathlib import Path

Tables = Mapping[str, Mapping[str, Mapping[str, Any]]]


def diff(old: Catalog | Path | str, new: Catalog | Path | str) -> tuple[Change, ...]:
    """What a newer catalog adds, changes and withdraws.

    Args:
        old: A catalog, or the path of a file that ``netref export`` wrote.
        new: The same, newer.

    Returns:
        Changes by table, id and field. Equal catalogs give an empty tuple.

    Raises:
        InvalidRecordError: A file that cannot be read, or that is not a catalog.
    """
    before, after = _tables(old), _tables(new)
    return tuple(change for table in KINDS for change in _of_table(table, before, after))


def _tables(held: Catalog | Path | str) -> Tables:
    from .serialization import catalog_to_dict, read_plain

    data = catalog_to_dict(held) if isinstance(held, Catalog) else read_plain(held)
    return {table: {row["id"]: row for row in data[table]} for table in KINDS}


def _of_table(table: str, before: Tables, after: Tables) -> Iterator[Change]:
    old, new = before[table], after[table]
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            yield Change(table=table, id=key, kind=ChangeKind.ADDED, after=_json(new[key]))
        elif key not in new:
            yield Change(table=table, id=key, kind=ChangeKind.WITHDRAWN, before=_json(old[key]))
        else:
            for path, a, b in _walk("", old[key], new[key]):
                yield Change(
                    table=table,
                    id=key,
                    kind=ChangeKind.CHANGED,
                    path=path,
                    before=None if a is _NOTHING else _json(a),
                    after=None if b is _NOTHING else _json(b),
                )


_NOTHING = object()


def _walk(path: str, a: Any, b: Any) -> Iterator[tuple[str, Any, Any]]:
    """The innermost places at which two pieces of plain data differ."""
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        for field in sorted(a.keys() | b.keys()):
            inner = f"{path}.{field}" if path else field
            yield from _walk(inner, a.get(field, _NOTHING), b.get(field, _NOTHING))
    elif isinstance(a, list) and isinstance(b, list) and (held := _labeled(a, b)) is not None:
        old, new = held
        for label in dict.fromkeys([*old, *new]):
            inner = f"{path}[{label}]"
            yield from _walk(inner, old.get(label, _NOTHING), new.get(label, _NOTHING))
        if a != b and [k for k in old if k in new] != [k for k in new if k in old]:
            yield f"{path} (order)", list(old), list(new)
    elif a != b:
        yield path, a, b


def _labeled(*lists: list[Any]) -> tuple[dict[str, Any], ...] | None:
    """Items of lists by what names each; ``None`` where something has no name of its own."""
    found = []
    for items in lists:
        labels = [_label(item) for item in items]
        if None in labels or len(set(labels)) < len(labels):
            return None
        found.append(dict(zip(map(str, labels), items, strict=True)))
    return tuple(found)


def _label(item: object) -> str | None:
    if not isinstance(item, Mapping):
        return None
    for field in ("id", "key", "arm"):
        if field in item:
            return str(item[field])
    if "source" in item and "where" in item:
        return f"{item['source']}, {item['where']}"
    if "system" in item and "value" in item:
        return f"{item['system']}:{item['value']}"
    if "name" in item:
        return str(item["name"])
    return None


def _json(value: Any) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)


__all__ = ["diff"]
