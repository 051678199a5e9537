"""Advisories: wrong values that were published and could harm, each with what is right.

Written here as literals like all facts. None is ever taken out.
"""

from __future__ import annotations

from typing import Final

from .exceptions import InvalidRecordError
from .model import Advisory

#: Every advisory, the oldest first.
_ADVISORIES: Final[tuple[Advisory, ...]] = ()


def advisories(version: str | None = None) -> tuple[Advisory, ...]:
    """Wrong values that were published and could harm.

    Args:
        version: A release (``"26.11.0"``), to get only what is wrong in it; ``None`` for all.

    Returns:
        Advisories in order of publication; empty where none is known to this release. A later
        release may know of more.

    Raises:
        InvalidRecordError: Not a version of netref.
    """
    if version is None:
        return _ADVISORIES
    if not is_version(version):
        raise InvalidRecordError("advisories", "version", f"expected YY.N.P, got {version!r}")
    return tuple(advisory for advisory in _ADVISORIES if version in advisory.affected)


def is_version(text: object) -> bool:
    """Whether it is written as a version of netref is."""
    parts = text.split(".") if isinstance(text, str) else ()
    return len(parts) == 3 and all(
        part.isascii() and part.isdigit() and (part == "0" or part[0] != "0") for part in parts
    )


__all__ = ["advisories", "is_version"]
