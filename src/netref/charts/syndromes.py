"""How sources manage a syndrome, phase by phase."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from ..catalog import CATALOG, Catalog
from ..matching import Lookup
from ..model import (
    Aim,
    Answer,
    BoxedWarningNotice,
    CautionAnswer,
    CautionOutcome,
    Management,
    MeasureAnswer,
    MeasureKind,
    MeasurePhase,
    Syndrome,
)
from ..rendering import criteria_text
from ..rendering._cautions import caution_text
from ..rendering._words import short_cites
from ._matrix import Cell, Line, draw_legend
from ._svg import MARGIN, Canvas
from .answers import interaction_text

_COLUMN = 236.0
_WIDEST = 330.0
_WIDTH = 1060.0
_GAP = 26.0
_PAD = 4.0

_KINDS: Final = MappingProxyType(
    {
        MeasureKind.DRUG: ("circle", "blue", "D"),
        MeasureKind.DIET: ("open-circle", "blue", "N"),
        MeasureKind.FLUID: ("square", "blue", "F"),
        MeasureKind.ELECTROLYTE: ("open-square", "blue", "E"),
        MeasureKind.MONITORING: ("open-diamond", "blue", "M"),
        MeasureKind.PROCEDURE: ("diamond", "blue", "P"),
        MeasureKind.AVOIDANCE: ("down", "unknown", "A"),
    }
)
_CONTRAINDICATED: Final = ("octagon", "no", "X")
_CAUTION: Final = ("up", "unknown", "!")


def management_path(management: Syndrome | Management, *, catalog: Catalog = CATALOG) -> str:
    """The measures of a syndrome by phase, from emergency to refractory and supportive.

    Args:
        management: A syndrome, for all of its measures; or an answer of `Catalog.manage`, which
            also says whether each applies to the case.
        catalog: The catalog that holds it.

    Returns:
        SVG text. Contraindications stand first in their box, with the drug's own; a caution
        has another mark. Within a phase measures keep their sources' order, which is no
        ranking.
    """
    of_case = isinstance(management, Management)
    answer = management if isinstance(management, Management) else catalog.manage(management)
    syndrome = catalog.syndromes[answer.syndrome]
    order = {measure.id: place for place, measure in enumerate(syndrome.measures)}
    measures = sorted(
        (*answer.included, *answer.undecided, *answer.excluded),
        key=lambda found: order[found.measure.id],
    )
    phases = [p for p in MeasurePhase if any(found.measure.phase is p for found in measures)]
    count = max(len(phases), 1)
    column = min(max((_WIDTH - 2 * MARGIN + _GAP) / count - _GAP, _COLUMN), _WIDEST)
    canvas = Canvas(max(2 * MARGIN + count * (column + _GAP) - _GAP, 620.0))
    title = f"Management of {syndrome.name}"
    canvas.heading(title, ["Measures of all sources by phase; the order within a phase is no "
                           "ranking."])  # fmt: skip
    top = bottom = canvas.height
    said = []
    for place, phase in enumerate(phases):
        left = MARGIN + place * (column + _GAP)
        _draw_head(canvas, phase, left, top, column, last=phase is phases[-1])
        y = top + 34
        for found in measures:
            if found.measure.phase is phase:
                blocks = _blocks(catalog, found, of_case=of_case)
                y = _draw_box(canvas, blocks, left, y, column)
                words = ". ".join(line.text for block in blocks for line in block.lines)
                said.append(f"{phase.label}: {words}")
        bottom = max(bottom, y)
    canvas.height = bottom
    kinds = {found.measure.kind for found in measures}
    legend = [(_KINDS[kind], kind.label) for kind in MeasureKind if kind in kinds]
    legend += [(_CONTRAINDICATED, "contraindicated"), (_CAUTION, "other warning")]
    draw_legend(canvas, legend)
    return canvas.svg(title, said or ["No measure in the catalog"])


def _draw_head(
    canvas: Canvas, phase: MeasurePhase, left: float, top: float, width: float, *, last: bool
) -> None:
    urgent = phase is MeasurePhase.EMERGENCY
    color = "no" if urgent else "blue"
    tip = 0 if last else 14
    canvas.polygon(
        [
            (left, top),
            (left + width, top),
            (left + width + tip, top + 13),
            (left + width, top + 26),
            (left, top + 26),
        ],
        fill=color,
    )
    canvas.text(left + 10, top + 18, phase.label.upper(), size=12, bold=True, color="on")


def _blocks(catalog: Catalog, found: MeasureAnswer, *, of_case: bool) -> list[Cell]:
    """What a box says: contraindications, the measure, cautions, sources."""
    measure = found.measure
    hard = [c for c in found.cautions if c.caution.outcome is CautionOutcome.CONTRAINDICATED]
    soft = [c for c in found.cautions if c not in hard and c.on == measure.id]
    general = len(found.cautions) - len(hard) - len(soft)
    aim = "" if measure.aim is Aim.SYMPTOM else f" (aim: {measure.aim.label})"
    applies = {
        Answer.YES: "applies to this case",
        Answer.NO: "does not apply to this case",
        Answer.UNKNOWN: "undecided in this case",
    }[found.answer]
    lines = [Line(f"{measure.name}{aim}", bold=True)]
    lines += [Line(applies, bold=True)] if of_case else []
    lookup = Lookup(catalog.drugs, catalog.regimens)
    lines += [Line(f"if {criteria_text(measure.when, lookup)}")] if measure.when else []
    lines += [Line(f"not if {criteria_text(measure.unless, lookup)}")] if measure.unless else []
    more = f"further cautions on the drug: {general}" if general else ""
    source = short_cites(catalog, measure.cites)
    tail = [Line(text, "muted") for text in (more, source) if text]
    met = found.interactions
    forbidden = [i for i in met if i.interaction.outcome is CautionOutcome.CONTRAINDICATED]
    return [
        *(Cell(_caution_lines(catalog, c, of_case=of_case), _CONTRAINDICATED) for c in hard),
        *(Cell([Line(interaction_text(catalog, i), "no")], _CONTRAINDICATED) for i in forbidden),
        Cell(lines, _KINDS[measure.kind]),
        *(Cell([Line(_boxed_text(catalog, b))], _CAUTION) for b in found.boxed_warnings),
        *(Cell([Line(interaction_text(catalog, i))], _CAUTION) for i in met if i not in forbidden),
        *(Cell(_caution_lines(catalog, c, of_case=of_case), _CAUTION) for c in soft),
        Cell(tail),
    ]


def _boxed_text(catalog: Catalog, notice: BoxedWarningNotice) -> str:
    warning = notice.warning
    source = short_cites(catalog, warning.cites)
    drug = catalog.drugs[notice.on].name
    return f"BOXED WARNING ({warning.region.label}) on {drug}: {warning.topic} [{source}]"


def _caution_lines(catalog: Catalog, answer: CautionAnswer, *, of_case: bool) -> list[Line]:
    """Outcome, reason and source of a caution; in a case also whether it surely applies."""
    stated = caution_text(catalog, answer.caution)
    hard = answer.caution.outcome is CautionOutcome.CONTRAINDICATED
    applies = [Line("APPLIES TO THIS CASE", "no", bold=True)]
    sure = of_case and answer.answer is Answer.YES
    return [*(applies if sure else []), Line(stated, "no" if hard else "ink")]


def _draw_box(canvas: Canvas, blocks: list[Cell], left: float, top: float, width: float) -> float:
    """A box with its blocks; returns where the next may begin."""
    room = width - 2 * _PAD
    height = sum(block.height(room, 11) + 4 for block in blocks) + 2 * _PAD
    canvas.rect(left, top, width, height, fill="band", stroke="grid")
    y = top + _PAD + 2
    for block in blocks:
        block.draw(canvas, left + _PAD, y, room, 11)
        y += block.height(room, 11) + 4
    return top + height + 10
