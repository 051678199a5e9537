"""Why an answer is what it is: its findings as a row of marks."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from ..answering import offer_name
from ..catalog import CATALOG, Catalog
from ..matching import Lookup, describe
from ..model import (
    GEP_SITES,
    Answer,
    CautionOutcome,
    Finding,
    InteractionAnswer,
    Option,
    StatementAnswer,
)
from ..rendering import LABELS, _caution_answer_text, _interaction_text
from ._matrix import Cell, Line, Matrix, Row, draw_legend
from ._svg import MARGIN, Canvas
from .indications import short_sites, statement_head

#: Mark of each answer; told by shape and letter, so that it also works without color.
MARKS: Final = MappingProxyType(
    {
        Answer.YES: ("circle", "yes", "Y"),
        Answer.NO: ("octagon", "no", "N"),
        Answer.UNKNOWN: ("up", "unknown", "?"),
    }
)


def why(answer: Option | StatementAnswer, *, catalog: Catalog = CATALOG) -> str:
    """Why an option or a statement bears on a case: a row of marks for each statement.

    Args:
        answer: An option, or one statement's answer, as `Catalog.options` gives them.
        catalog: The catalog that gave the answer.

    Returns:
        SVG text. Contraindications stand first, then each statement with its findings.
    """
    if isinstance(answer, Option):
        name, statements, cautions = answer.name, answer.statements, answer.cautions
        met = [interaction_text(catalog, found) for found in answer.interactions]
    else:
        name = offer_name(catalog, catalog.indications[answer.indication].offer)
        statements, cautions, met = (answer,), (), []
    found = {finding.dimension for statement in statements for finding in statement.findings}
    names = [name for name in LABELS if name in found]
    rows, said = [], []
    for statement in statements:
        head = statement_head(catalog, catalog.indications[statement.indication])
        verdict = f"answer: {statement.answer.label}"
        lines = [
            Line(head[0], bold=True),
            Line(verdict),
            Line(statement.text, "muted"),
            *(Line(line, "muted") for line in head[1:]),
        ]
        cells: dict[str, list[Finding]] = {}
        for finding in statement.findings:
            cells.setdefault(LABELS[finding.dimension], []).append(finding)
        rows.append(
            Row(
                Cell(lines, MARKS[statement.answer]),
                {label: _cell(findings) for label, findings in cells.items()},
            )
        )
        reasons = [f"{LABELS[f.dimension]} {f.answer.label} (wants {f.wanted}; {f.found})"
                   for f in statement.findings]  # fmt: skip
        said.append(f"{head[0]}, {verdict}: {', '.join(reasons) or 'no finding'}")
    matrix = Matrix([LABELS[name] for name in names], rows)
    canvas = Canvas(matrix.width)
    title = f"Why: {name}"
    canvas.heading(title, ["How each statement bears on the case. Nothing is ranked."])
    warned = [(text, "no") for text in met]
    for caution in cautions:
        if caution.caution.outcome is CautionOutcome.CONTRAINDICATED:
            text = _caution_answer_text(catalog, caution)
            sure = caution.answer is Answer.YES
            warned.append((text, "no") if sure else (text.replace("!", "To check:", 1), "unknown"))
    for text, color in warned:
        canvas.height = canvas.paragraph(
            MARGIN, canvas.height + 2, text, canvas.width - 2 * MARGIN, bold=True, color=color
        )
    others = sum(c.caution.outcome is not CautionOutcome.CONTRAINDICATED for c in cautions)
    canvas.height += 8
    matrix.draw(canvas)
    draw_legend(canvas, [(mark, f"{answer.label}") for answer, mark in MARKS.items()])
    if others:
        canvas.notes([f"Cautions that are no contraindications: {others}; see the option's list."])
    return canvas.svg(title, [*(text for text, _ in warned), *said] or ["No statement"])


def interaction_text(catalog: Catalog, answer: InteractionAnswer) -> str:
    """What a source says on a drug together with one that the case takes.

    Args:
        catalog: The catalog that holds both drugs.
        answer: The interaction.
    """
    return _interaction_text(catalog, answer)


#: Fourteen sites by name would fill a cell.
_ANY_GEP: Final = MappingProxyType(
    {describe("site", GEP_SITES, Lookup({}, {})): short_sites(GEP_SITES)}
)
_SEVERITY: Final = (Answer.NO, Answer.UNKNOWN, Answer.YES)


def _cell(findings: list[Finding]) -> Cell:
    """Findings on one dimension; the mark is that of the one that decides least well."""
    worst = min((finding.answer for finding in findings), key=_SEVERITY.index)
    lines = []
    for finding in findings:
        own = f"{finding.answer.label}: " if len(findings) > 1 else ""
        wanted = _ANY_GEP.get(finding.wanted, finding.wanted)
        lines += [Line(f"{own}wants {wanted}"), Line(finding.found, "muted")]
    return Cell(lines, MARKS[worst])


__all__ = ["MARKS", "interaction_text", "why"]
