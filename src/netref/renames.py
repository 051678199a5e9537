"""Old ids and old names, and what each is called now.

An id or a public name that goes away is entered here and never taken out, so that what was stored
or written years ago still resolves, with a warning that names its successor. An entry may lead to
one that was renamed again. Loaded only when something is not found under the name it was asked by.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: Per table ("drugs", "schedules", "results" and so on), the old id and the new.
IDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({})

#: The old place of a public name and its new one, both with their module.
NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "netref.naming.Mention": "netref.model.Mention",
        "netref.naming.Parsed": "netref.model.Parsed",
        "netref.naming.ParsedDiagnosis": "netref.model.ParsedDiagnosis",
    }
)


def successor(table: str, key: object) -> str | None:
    """The id under which a record stands now.

    Args:
        table: The table that held it ("drugs").
        key: The id that was asked for.

    Returns:
        The last of its successors, or ``None`` where it was never renamed.
    """
    renamed = IDS.get(table, {})
    found = renamed.get(key) if isinstance(key, str) else None
    while found is not None and found in renamed:
        found = renamed[found]
    return found


def warn(table: str, old: str, new: str, *, stacklevel: int) -> None:
    """Say that an id has a successor.

    Args:
        table: The table that holds the record.
        old: The id that was asked for.
        new: The id under which the record stands.
        stacklevel: Frames between this function and the code that asked.
    """
    # Not needed to import netref, so not paid for there.
    import warnings

    warnings.warn(
        f"{old}: this id of {table} is now {new}", DeprecationWarning, stacklevel=stacklevel + 1
    )


def moved(module: str, name: str) -> object:
    """What a module's attribute of an old name is now; for the ``__getattr__`` of modules.

    Args:
        module: The module that was asked.
        name: The attribute.

    Raises:
        AttributeError: It never had one of this name.
    """
    place = NAMES.get(f"{module}.{name}")
    if place is None:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    import warnings
    from importlib import import_module

    warnings.warn(f"{module}.{name} is now {place}", DeprecationWarning, stacklevel=3)
    home, _, new = place.rpartition(".")
    found: object = getattr(import_module(home), new)
    return found


__all__ = ["IDS", "NAMES", "moved", "successor", "warn"]
