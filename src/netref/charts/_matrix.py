"""A table of wrapped cells, for the charts that hold rows against dimensions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ._svg import LEADING, MARGIN, Canvas, text_width, wrap

#: Width of the column that says what each row is.
HEAD = 250.0
#: The widest that a column may be.
COLUMN = 138.0
_NARROWEST = 64.0
_MARK = 24.0
_PAD = 6.0


class Line(NamedTuple):
    """A text in a cell."""

    text: str
    color: str = "ink"
    bold: bool = False


class Cell(NamedTuple):
    """What stands in a cell: a mark, and lines of text."""

    lines: Sequence[Line]
    #: Shape, color and letter.
    mark: tuple[str, str, str] | None = None

    def height(self, width: float, size: float) -> float:
        """How high it is when wrapped to a width."""
        room = width - 2 * _PAD - (_MARK if self.mark else 0)
        lines = sum(len(wrap(line.text, room, size, bold=line.bold)) for line in self.lines)
        return max(lines * size * LEADING, 20.0 if self.mark else 0.0)

    def width(self, size: float) -> float:
        """How wide it is when nothing is wrapped."""
        lines = [text_width(line.text, size, bold=line.bold) for line in self.lines]
        return max(lines, default=0) + 2 * _PAD + (_MARK if self.mark else 0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float, size: float) -> None:
        """Draw it with its upper left corner at a point."""
        left = x + _PAD
        if self.mark is not None:
            canvas.mark(left + 9, top + 9, *self.mark)
            left += _MARK
        for line in self.lines:
            top = canvas.paragraph(
                left, top, line.text, width - (left - x) - _PAD, size=size, bold=line.bold,
                color=line.color,
            )  # fmt: skip


class Row(NamedTuple):
    """What a row is, and its cells by column; a column that is not there is silent."""

    head: Cell
    cells: dict[str, Cell]


class Matrix:
    """Rows against columns, each column as wide as it needs to be.

    Args:
        columns: Names of the columns.
        rows: The rows.
    """

    def __init__(self, columns: Sequence[str], rows: Sequence[Row]) -> None:
        self.columns = {name: Cell([Line(name, bold=True)]) for name in columns}
        self.rows = rows
        self.widths = {
            name: min(
                max([
                    _NARROWEST,
                    head.width(11),
                    *(row.cells[name].width(11) for row in rows if name in row.cells),
                ]) + 1,
                COLUMN,
            )
            for name, head in self.columns.items()
        }  # fmt: skip

    @property
    def width(self) -> float:
        """How wide a chart with this matrix is."""
        return max(2 * MARGIN + HEAD + sum(self.widths.values()), 700.0)

    def draw(self, canvas: Canvas) -> None:
        """Draw the names of the columns and the rows."""
        height = self._draw_cells(canvas, self.columns)
        canvas.height += height + 6
        for place, row in enumerate(self.rows):
            heights = [cell.height(self.widths[name], 11) for name, cell in row.cells.items()]
            height = max([row.head.height(HEAD, 11), *heights]) + 12
            if place % 2 == 0:
                canvas.rect(0, canvas.height, canvas.width, height, fill="band")
            left = MARGIN + HEAD
            for width in self.widths.values():
                canvas.line(left, canvas.height, left, canvas.height + height, stroke="grid")
                left += width
            canvas.height += 6
            row.head.draw(canvas, MARGIN - _PAD, canvas.height, HEAD, 11)
            self._draw_cells(canvas, row.cells)
            canvas.height += height - 6

    def _draw_cells(self, canvas: Canvas, cells: Mapping[str, Cell]) -> float:
        """Draw cells in their columns; returns how high the highest is."""
        left, height = MARGIN + HEAD, 0.0
        for name, width in self.widths.items():
            if name in cells:
                cells[name].draw(canvas, left, canvas.height, width, 11)
                height = max(height, cells[name].height(width, 11))
            left += width
        return height


def draw_legend(canvas: Canvas, marks: Sequence[tuple[tuple[str, str, str], str]]) -> None:
    """Draw marks with what they mean, in as many rows as they need.

    Args:
        canvas: Where.
        marks: Each mark with its meaning.
    """
    canvas.height += 12
    x = MARGIN + 10
    for mark, label in marks:
        if x + 180 > canvas.width:
            x = MARGIN + 10
            canvas.height += 24
        canvas.mark(x, canvas.height + 10, *mark)
        canvas.text(x + 15, canvas.height + 14, label, size=11, color="muted")
        x += 180
    canvas.height += 26
