"""Statements of bodies side by side: what each of them asks."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from ..answering import offer_name
from ..catalog import CATALOG, Catalog
from ..matching import Lookup, describe, wanted_dimensions
from ..model import GEP_SITES, Criteria, Direction, Indication, Site
from ..rendering._words import LABELS, short_cites
from ._matrix import Cell, Line, Matrix, Row, draw_legend
from ._svg import Canvas

#: Mark of each direction; told by shape and letter.
DIRECTIONS: Final = MappingProxyType(
    {
        Direction.FOR: ("circle", "yes", "F"),
        Direction.AGAINST: ("octagon", "no", "A"),
        Direction.DESCRIPTION: ("open-square", "blue", "D"),
        Direction.INSUFFICIENT_EVIDENCE: ("up", "unknown", "I"),
        Direction.RESEARCH_ONLY: ("open-diamond", "unknown", "R"),
    }
)


def criteria_matrix(indications: Iterable[Indication], *, catalog: Catalog = CATALOG) -> str:
    """What statements ask of a case: a row for each statement, a column for each dimension.

    Args:
        indications: The statements; rows stand in this order.
        catalog: The catalog that holds their bodies, drugs and sources.

    Returns:
        SVG text. An empty cell means that the statement is silent on the dimension. What it
        excludes stands after "not".
    """
    statements = list(indications)
    lookup = Lookup(catalog.drugs, catalog.regimens)
    asked = [_asked(statement, lookup) for statement in statements]
    names = [name for name in LABELS if any(name in found for found in asked)]
    rows, said = [], []
    for statement, found in zip(statements, asked, strict=True):
        head = statement_head(catalog, statement)
        superseded = [Line("SUPERSEDED", "no", bold=True)] if statement.id in catalog.superseded \
            else []  # fmt: skip
        cells = {LABELS[name]: Cell(lines) for name, lines in found.items()}
        offer = offer_name(catalog, statement.offer)
        rows.append(
            Row(
                Cell(
                    [Line(offer, bold=True), *superseded, *map(_muted, head)],
                    DIRECTIONS[statement.direction],
                ),
                cells,
            )
        )
        asks = [f"{LABELS[name]} {'; '.join(line.text for line in lines)}"
                for name, lines in found.items()]  # fmt: skip
        said.append(f"{offer}; {', '.join(line.text for line in superseded)}"
                    f"{', '.join(head)}: {', '.join(asks) or 'asks for nothing'}")  # fmt: skip
    matrix = Matrix([LABELS[name] for name in names], rows)
    canvas = Canvas(matrix.width)
    title = "What statements ask of a case"
    canvas.heading(title, ["An empty cell: the statement is silent. Nothing is ranked."])
    matrix.draw(canvas)
    there = {statement.direction for statement in statements}
    draw_legend(canvas, [(DIRECTIONS[d], d.label) for d in Direction if d in there])
    if any(len(statement.when) > 1 for statement in statements):
        canvas.notes(["a, b, c: alternatives, any of which is enough."])
    if any(len(wanted_dimensions(part)) > 1 for s in statements for part in s.unless):
        canvas.notes(["not z, y, x: excluded where all that has the same letter holds."])
    if "site" in names:
        canvas.notes(["GEP: gastroenteropancreatic."])
    return canvas.svg(title, said or ["No statement"])


def _muted(text: str) -> Line:
    return Line(text, "muted")


def statement_head(catalog: Catalog, statement: Indication) -> list[str]:
    """Who states it, when, in which direction, how strongly, and where it was read.

    Args:
        catalog: The catalog that holds its body and sources.
        statement: The statement.
    """
    lines = [f"{catalog.bodies[statement.body].short}, {statement.issued or 'undated'}: "
             f"{statement.direction.label}"]  # fmt: skip
    extra = [p for p in (statement.position, str(statement.strength or "")) if p]
    lines += ["; ".join(extra)] if extra else []
    return [*lines, short_cites(catalog, statement.cites)]


def _asked(statement: Indication, lookup: Lookup) -> dict[str, list[Line]]:
    """What a statement asks on each dimension, exclusions after "not"."""
    found: dict[str, list[Line]] = {}
    for (name, text), places in _by_dimension(statement.when, lookup).items():
        letters = ", ".join(chr(ord("a") + place % 26) for place in places)
        every = len(places) == len(statement.when)
        found.setdefault(name, []).append(Line(text if every else f"{letters}: {text}"))
    for place, excluded in enumerate(statement.unless):
        # The parts of one exclusion exclude together, so they share a letter.
        parts = _by_dimension((excluded,), lookup)
        letter = f" {chr(ord('z') - place % 26)}" if len(parts) > 1 else ""
        for name, text in parts:
            found.setdefault(name, []).append(Line(f"not{letter}: {text}", "no"))
    return found


def short_sites(sites: tuple[Site, ...]) -> str | None:
    """A short name for (nearly) all gastroenteropancreatic sites, which would fill a cell.

    Args:
        sites: Primary sites.

    Returns:
        ``None`` where the sites are better listed.
    """
    missing = [site.label for site in GEP_SITES if site not in sites]
    if not set(sites) <= set(GEP_SITES) or len(missing) > 3:
        return None
    return f"GEP sites but {', '.join(missing)}" if missing else "any GEP site"


def _by_dimension(
    alternatives: tuple[Criteria, ...], lookup: Lookup
) -> dict[tuple[str, str], list[int]]:
    """Dimension and words, each with the places of the alternatives that say so."""
    places: dict[tuple[str, str], list[int]] = {}
    for place, criteria in enumerate(alternatives):
        for name, wanted in wanted_dimensions(criteria):
            text = short_sites(wanted) if name == "site" else None
            key = name, text or describe(name, wanted, lookup)
            places.setdefault(key, []).append(place)
    return places
