"""Answers of `Catalog.options` as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Options
from ._brief import brief_text
from ._full import details_text, full_text

if TYPE_CHECKING:
    from ..catalog import Catalog


def options_text(
    catalog: Catalog, answer: Options, *, full: bool = False, details: bool = False
) -> str:
    """An answer of `Catalog.options` as text, contraindications before all else.

    Args:
        catalog: The catalog that gave the answer.
        answer: The answer.
        full: Print all that is said of each option, by whom, when and how strongly. Without it
            the answer is made for a screen: what is contraindicated or advised against stands
            there whole, the rest is shortened, and each thing shortened says so.
        details: Print every statement in words, with its findings, cautions and studies.
    """
    if details:
        return details_text(catalog, answer)
    return full_text(catalog, answer) if full else brief_text(catalog, answer)
