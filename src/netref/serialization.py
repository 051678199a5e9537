"""Records and catalogs as JSON, strictly.

The only module that imports cattrs. Reading is all or nothing: an unknown key, a value of the
wrong type, or a file of another format version is one clear error that names the record and
the field.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, NewType, TypeVar

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from . import model
from ._version import AS_OF, __version__
from .catalog import KINDS, AnyRecord, Catalog
from .exceptions import InvalidCatalogError, InvalidRecordError
from .model import INTENDED_USE, Record
from .scheduling import Administration

#: Version of the JSON layout. A reader refuses any other.
FORMAT = 1

R = TypeVar("R", bound=Record)


class _RefusedError(Exception):
    """A value of the wrong type, with what was expected."""


def _strict(expected: str, fits: Callable[[object], bool]) -> Callable[[object, Any], object]:
    def hook(value: object, _: Any) -> object:
        if not fits(value):
            raise _RefusedError(f"expected {expected}, got {_shown(value)}")
        return value

    return hook


def _shown(value: object) -> str:
    text = json.dumps(value, default=repr)
    return text if len(text) <= 60 else text[:57] + "..."


def _is_number(value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _enum(value: object, cls: type[Enum]) -> Enum:
    for member in cls:
        if type(member.value) is type(value) and member.value == value:
            return member
    known = ", ".join(str(member.value) for member in cls)
    raise _RefusedError(f"expected one of {known}; got {_shown(value)}")


def _origin(hint: Any) -> Any:
    """``tuple`` of ``tuple[int, ...]``; ``None`` of a plain type."""
    return typing.get_origin(hint)


def _json_kind(hint: Any) -> str:
    """Which kind of JSON value an annotation is written as."""
    origin = _origin(hint) or hint
    if origin is tuple:
        return "array"
    if attrs.has(origin):
        return "object"
    if isinstance(hint, NewType) or origin is str:
        return "string"
    if isinstance(origin, type) and issubclass(origin, Enum):
        return "string"
    kinds: dict[Any, str] = {
        bool: "boolean",
        int: "number",
        float: "number",
        dt.date: "string",
        type(None): "null",
    }
    return kinds[origin]


def _kind_of(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if _is_number(value):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, (list, tuple)) else "other"


def _day(value: object, _: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        raise _RefusedError(f"expected a day, got {_shown(value)}") from None


def _converter() -> cattrs.Converter:
    # To import netref, datetime is not needed: the dates of a timeline are annotations only.
    attrs.resolve_types(Administration, localns={"dt": dt})
    made = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=True)
    made.register_structure_hook(str, _strict("text", lambda v: isinstance(v, str)))
    made.register_structure_hook(bool, _strict("true or false", lambda v: isinstance(v, bool)))
    made.register_structure_hook(
        int, _strict("a whole number", lambda v: isinstance(v, int) and not isinstance(v, bool))
    )
    made.register_structure_hook(float, _strict("a number", _is_number))
    made.register_structure_hook(dt.date, _day)
    made.register_unstructure_hook(dt.date, lambda value: value.isoformat())
    made.register_structure_hook(Enum, _enum)
    made.register_structure_hook_func(
        lambda hint: isinstance(hint, NewType), _strict("text", lambda v: isinstance(v, str))
    )

    def union(hint: Any) -> Callable[[object, Any], object]:
        by_kind: dict[str, list[Any]] = {}
        for choice in typing.get_args(hint):
            by_kind.setdefault(_json_kind(choice), []).append(choice)
        for choices in by_kind.values():
            # What JSON writes alike has to be read alike: several ids are all text.
            assert len(choices) == 1 or all(isinstance(c, NewType) for c in choices), hint

        def hook(value: object, _: Any) -> object:
            choices = by_kind.get(_kind_of(value), [])
            if not choices:
                raise _RefusedError(f"expected {' or '.join(by_kind)}, got {_shown(value)}")
            if value is None:
                return None
            return made.structure(value, choices[0])

        return hook

    made.register_structure_hook_factory(
        lambda hint: _origin(hint) in (typing.Union, types.UnionType), union
    )

    def array(hint: Any) -> Callable[[object, Any], object]:
        inner = typing.get_args(hint)

        def hook(value: object, _: Any) -> object:
            if not isinstance(value, (list, tuple)):
                raise _RefusedError(f"expected an array, got {_shown(value)}")
            if inner[-1] is Ellipsis:
                hints = (inner[0],) * len(value)
            elif len(inner) != len(value):
                raise _RefusedError(f"expected {len(inner)} items, got {_shown(value)}")
            else:
                hints = inner
            found = []
            for place, (item, each) in enumerate(zip(value, hints, strict=True)):
                try:
                    found.append(made.structure(item, each))
                except Exception as error:  # noqa: BLE001  # cattrs raises whatever a hook raises
                    raise _PlaceError(_label(item, place), error) from None
            return tuple(found)

        return hook

    made.register_structure_hook_factory(lambda hint: _origin(hint) is tuple, array)

    def record(cls: Any) -> Callable[[object, Any], object]:
        structure = make_dict_structure_fn(cls, made, _cattrs_forbid_extra_keys=True)

        def hook(value: object, _: Any) -> object:
            if not isinstance(value, Mapping):
                raise _RefusedError(f"expected an object, got {_shown(value)}")
            return structure(value, cls)

        return hook

    made.register_structure_hook_factory(lambda hint: attrs.has(_origin(hint) or hint), record)
    made.register_unstructure_hook_factory(
        lambda hint: attrs.has(_origin(hint) or hint),
        lambda cls: make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True),
    )
    made.register_unstructure_hook_func(
        lambda hint: (_origin(hint) or hint) is tuple,
        lambda value: [made.unstructure(v) for v in value],
    )
    return made


class _PlaceError(Exception):
    """An error inside an array, with the place of the item."""

    def __init__(self, label: str, error: Exception) -> None:
        super().__init__(label, error)
        self.label = label
        self.error = error


def _label(item: object, place: int) -> str:
    if isinstance(item, Mapping):
        for field in ("id", "key", "name"):
            if isinstance(item.get(field), str):
                return str(item[field])
    return str(place)


_CONVERTER = _converter()


def to_dict(record: Record) -> dict[str, Any]:
    """A record as plain dicts, lists, text and numbers; fields that say nothing are left out.

    Args:
        record: Any record, case or answer.
    """
    plain: dict[str, Any] = _CONVERTER.unstructure(record)
    return plain


def from_dict(data: object, kind: type[R]) -> R:
    """A record from what `to_dict` gave.

    Args:
        data: Plain data.
        kind: The type of record that it is.

    Raises:
        InvalidRecordError: Unknown or missing keys, or a value of the wrong type; names the
            record and the field.
    """
    name = kind.__name__
    if isinstance(data, Mapping) and isinstance(data.get("id"), str):
        name = data["id"]
    try:
        return _CONVERTER.structure(data, kind)
    except Exception as error:  # noqa: BLE001  # cattrs raises whatever a hook raises
        field, reason = _explain(error)
        raise InvalidRecordError(name, field or "data", reason) from None


def _explain(error: Exception) -> tuple[str, str]:
    """Path of the field and what is wrong with it, from the first of nested errors."""
    if isinstance(error, _PlaceError):
        field, reason = _explain(error.error)
        return f"[{error.label}]{'.' if field and not field.startswith('[') else ''}{field}", reason
    if isinstance(error, cattrs.ClassValidationError):
        inner = error.exceptions[0]
        field = next(
            (
                note.name
                for note in getattr(inner, "__notes__", ())
                if isinstance(note, cattrs.AttributeValidationNote)
            ),
            "",
        )
        below, reason = _explain(inner)
        joint = "." if below and not below.startswith("[") else ""
        return (f"{field}{joint}{below}" if field else below), reason
    if isinstance(error, cattrs.ForbiddenExtraKeysError):
        return min(error.extra_fields), "unknown key"
    if isinstance(error, KeyError):
        # The note on it already names the field.
        return "", "missing"
    if isinstance(error, InvalidRecordError):
        return error.field, error.reason
    return "", str(error)


def dumps(value: Record | Catalog, *, indent: int | None = None) -> str:
    """A record, case, answer or whole catalog as JSON text.

    Args:
        value: What to write.
        indent: Spaces per level; ``None`` for one line.

    Returns:
        JSON with non-ASCII text as it is. The same value always gives the same text.
    """
    plain = catalog_to_dict(value) if isinstance(value, Catalog) else to_dict(value)
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=indent)


def loads(text: str | bytes, kind: type[R]) -> R:
    """A record, case or answer from JSON text.

    Args:
        text: What `dumps` gave.
        kind: The type of record that it is.

    Raises:
        InvalidRecordError: Not JSON, or not such a record; names the record and the field.
    """
    return from_dict(_parse(text, kind.__name__), kind)


def catalog_to_dict(catalog: Catalog) -> dict[str, Any]:
    """A catalog as plain data: a header, then each table as a list of records."""
    header: dict[str, Any] = {
        "format": FORMAT,
        "version": __version__,
        "as_of": AS_OF,
        "name": catalog.name,
        "content_hash": catalog.content_hash,
        "intended_use": INTENDED_USE,
    }
    state = {
        "as_of_day": catalog.as_of_day,
        "regions": [region.value for region in catalog.regions],
        "only_bodies": list(catalog.only_bodies),
        "overrides": [list(pair) for pair in catalog.overrides],
    }
    header |= {key: value for key, value in state.items() if value}
    tables = {
        kind: [to_dict(record) for record in getattr(catalog, kind).values()] for kind in KINDS
    }
    return {"netref": header, **tables}


def loads_catalog(text: str | bytes) -> Catalog:
    """A catalog from JSON text, checked.

    Args:
        text: What `dumps` gave for a catalog.

    Raises:
        InvalidRecordError: Not JSON, another format, or a record that cannot be read.
        InvalidCatalogError: The records do not hold together.
    """
    data = _outside(_parse(text, "catalog"), "catalog")
    header = data["netref"]
    known = {"format", "version", "as_of", "name", "content_hash", "intended_use", *_STATE}
    for key in header:
        if key not in known:
            raise InvalidRecordError("catalog", f"netref.{key}", "unknown key")
    for key in data:
        if key != "netref" and key not in KINDS:
            raise InvalidRecordError("catalog", key, "unknown key")
    if not isinstance(header.get("name"), str):
        raise InvalidRecordError("catalog", "netref.name", "expected text")
    tables = {kind: [from_dict(row, cls) for row in data[kind]] for kind, cls in KINDS.items()}
    catalog = Catalog._unchecked(header["name"], tables, **_state(header))
    catalog._check()
    for body in catalog.only_bodies:
        if body not in catalog.bodies:
            raise InvalidRecordError(
                "catalog", "netref.only_bodies", f"no bodies has the id {body!r}"
            )
    stated = header.get("content_hash")
    if stated is not None and stated != catalog.content_hash:
        raise InvalidCatalogError(
            ["netref.content_hash: does not fit the records; the file was changed"]
        )
    return catalog


def _outside(data: object, name: str) -> dict[str, Any]:
    """The outermost layer of a catalog: a header of this format, and every table a list."""
    if not isinstance(data, dict):
        raise InvalidRecordError(name, "netref", f"expected an object, got {_shown(data)}")
    header = data.get("netref")
    if not isinstance(header, dict):
        raise InvalidRecordError(name, "netref", "missing; this is not a netref catalog")
    if type(header.get("format")) is not int or header["format"] != FORMAT:
        raise InvalidRecordError(
            name, "netref.format", f"expected {FORMAT}, got {_shown(header.get('format'))}"
        )
    for kind in KINDS:
        if not isinstance(data.get(kind), list):
            raise InvalidRecordError(name, kind, f"expected an array, got {_shown(data.get(kind))}")
    return data


def read_plain(path: Path | str) -> dict[str, Any]:
    """A catalog's file as plain data: rows of each table, each with its id, and no more checked.

    Args:
        path: A file that `dumps` gave, of this release or another of the same format.

    Raises:
        InvalidRecordError: Not readable, not JSON, another format, or a row without an id.
    """
    path = Path(path)
    try:
        text = path.read_bytes()
    except OSError as error:
        raise InvalidRecordError(path.name, "path", error.strerror or str(error)) from None
    data = _outside(_parse(text, path.name), path.name)
    for kind in KINDS:
        for row in data[kind]:
            if not isinstance(row, dict) or not isinstance(row.get("id"), str):
                raise InvalidRecordError(path.name, f"{kind}.id", f"missing in {_shown(row)}")
    return data


#: What a header says beyond the records, with its type and what leaving it out means.
_STATE: dict[str, tuple[Any, object]] = {
    "as_of_day": (dt.date | None, None),
    "regions": (tuple[model.Region, ...], []),
    "only_bodies": (tuple[model.BodyId, ...], []),
    "overrides": (tuple[tuple[str, str], ...], []),
}


def _state(header: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, (hint, nothing) in _STATE.items():
        try:
            found[key] = made_of(header.get(key, nothing), hint)
        except Exception as error:  # noqa: BLE001  # cattrs raises whatever a hook raises
            field, reason = _explain(error)
            raise InvalidRecordError("catalog", f"netref.{key}{field}", reason) from None
    day = found["as_of_day"]
    return found | {"as_of_day": None if day is None else day.isoformat()}


def made_of(data: object, hint: Any) -> Any:
    """Plain data read as a type annotation says."""
    return _CONVERTER.structure(data, hint)


def _parse(text: str | bytes, name: str) -> object:
    try:
        data: object = json.loads(
            text, parse_constant=_no_constant, object_pairs_hook=_no_key_twice
        )
    except (ValueError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidRecordError(name, "data", f"not JSON: {error}") from None
    return data


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not a JSON number")


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {key} stands twice in one object")
        found[key] = value
    return found


__all__ = [
    "FORMAT",
    "AnyRecord",
    "catalog_to_dict",
    "dumps",
    "from_dict",
    "loads",
    "loads_catalog",
    "read_plain",
    "to_dict",
]
