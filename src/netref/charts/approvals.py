"""Regulatory events on a time axis."""

from __future__ import annotations

from itertools import groupby
from types import MappingProxyType
from typing import Final

from ..catalog import CATALOG, Catalog
from ..model import (
    Approval,
    ApprovalKind,
    Drug,
    DrugId,
    PartialDate,
    earliest_day,
    latest_day,
)
from ._matrix import draw_legend
from ._svg import MARGIN, Canvas, wrap

_DATES = 84.0
_EVENTS = 300.0
_AXIS = 480.0
_ASIDE = 70.0

#: Shape, color and letter of each kind of event; no two have the same shape and letter.
_MARKS: Final = MappingProxyType(
    {
        ApprovalKind.NOT_STATED: ("open-circle", "blue", "?"),
        ApprovalKind.INITIAL: ("circle", "blue", "I"),
        ApprovalKind.EXPANSION: ("circle", "blue", "E"),
        ApprovalKind.ACCELERATED: ("up", "unknown", "A"),
        ApprovalKind.CONDITIONAL: ("up", "unknown", "C"),
        ApprovalKind.CONVERTED: ("circle", "yes", "V"),
        ApprovalKind.TENTATIVE: ("open-diamond", "unknown", "T"),
        ApprovalKind.GENERIC: ("square", "blue", "G"),
        ApprovalKind.REFUSED: ("octagon", "no", "R"),
        ApprovalKind.APPLICATION_WITHDRAWN: ("open-octagon", "no", "P"),
        ApprovalKind.WITHDRAWN: ("down", "no", "W"),
        ApprovalKind.MARKETING_ENDED: ("down", "no", "M"),
    }
)


def approvals_timeline(catalog: Catalog = CATALOG, drug: Drug | DrugId | str | None = None) -> str:
    """Regulatory events by regulator, on one axis of years.

    Args:
        catalog: The catalog whose events are drawn.
        drug: A drug, its id or a name of it; ``None`` for every drug.

    Returns:
        SVG text. Each kind of event has a mark of its own; a date known to the year or the
        month is a span; an event without a date stands beside the axis.

    Raises:
        UnknownNameError: No drug has this name.
        AmbiguousNameError: Several drugs have it.
    """
    events = catalog.approvals_with(drug=drug)
    record = drug if drug is None or isinstance(drug, Drug) else catalog.find_drug(drug)
    title = "Regulatory events" + (f": {record.name}" if record is not None else "")
    canvas = Canvas(_DATES + _EVENTS + _AXIS + _ASIDE + 5 * MARGIN)
    as_of = [f"As of {catalog.as_of_day}."] if catalog.as_of_day else []
    canvas.heading(title, [*as_of, "Events that the catalog knows; absence says nothing."])
    if not events:
        canvas.notes(["No event in the catalog."])
        return canvas.svg(title, ["No event in the catalog"])
    axis = _Axis([event.date for event in events if event.date is not None])
    first = {event.body: place for place, event in reversed(list(enumerate(events)))}
    ordered = sorted(events, key=lambda event: first[event.body])
    said: list[str] = []
    for body, group in groupby(ordered, key=lambda event: event.body):
        speaker = catalog.bodies[body]
        rows = list(group)
        canvas.height += 6
        canvas.text(MARGIN, canvas.height + 13, f"{speaker.short} ({rows[0].region.label})",
                    size=13, bold=True)  # fmt: skip
        texts = [_event_text(catalog, event, with_drug=record is None) for event in rows]
        blocks = [_lines(text, event) for text, event in zip(texts, rows, strict=True)]
        axis.ticks(canvas, sum(map(_row_height, blocks)))
        canvas.height += 22
        for event, text, lines in zip(rows, texts, blocks, strict=True):
            _draw_event(canvas, catalog, event, lines, axis)
            said.append(f"{speaker.short}, {event.date or 'date not stated'}, {text}: "
                        f"{event.scope_text}")  # fmt: skip
    kinds = {event.kind for event in events}
    draw_legend(canvas, [(_MARKS[kind], _name(kind)) for kind in ApprovalKind if kind in kinds])
    canvas.notes(["Outlined bar: the date is known to the year or the month only."])
    return canvas.svg(title, said)


class _Axis:
    """Years across; where none is known, a bare axis."""

    def __init__(self, dates: list[PartialDate]) -> None:
        self.left = _DATES + _EVENTS + 2.5 * MARGIN
        self.right = self.left + _AXIS
        self.first = min((int(date[:4]) for date in dates), default=None)
        self.last = max((int(date[:4]) for date in dates), default=0) + 1

    def x(self, day: str) -> float:
        assert self.first is not None
        year, month, number = int(day[:4]), int(day[5:7]), int(day[8:10])
        # Months of 31 days are near enough for a drawing, and never out of order.
        share = year + (month - 1 + (number - 1) / 31) / 12
        return self.left + _AXIS * (share - self.first) / (self.last - self.first)

    def ticks(self, canvas: Canvas, height: float) -> None:
        bottom = canvas.height + 22 + height
        canvas.rect(self.right + MARGIN, canvas.height + 18, _ASIDE, bottom - canvas.height - 20,
                    fill="band")  # fmt: skip
        canvas.text(self.right + MARGIN + _ASIDE / 2, canvas.height + 13, "no date", size=10,
                    anchor="middle", color="muted")  # fmt: skip
        if self.first is None:
            return
        step = next(s for s in (1, 2, 5, 10, 20) if (self.last - self.first) / s <= 12)
        for year in range(self.first, self.last + 1, step):
            x = self.x(f"{year}-01-01")
            canvas.line(x, canvas.height + 18, x, bottom - 2, stroke="grid")
            canvas.text(x, canvas.height + 13, str(year), size=10, anchor="middle", color="muted")


def _lines(text: str, event: Approval) -> list[tuple[str, str]]:
    """Lines of an event with the color of each: what was done, then for whom.

    Of a long scope two lines are shown; it stands whole in the description.
    """
    scope = wrap(event.scope_text, _EVENTS, 11)
    if len(scope) > 2:
        scope = [scope[0], wrap(f"{scope[1]} ...", _EVENTS - 16, 11)[0].rstrip(".") + " ..."]
    head = [(line, "ink") for line in wrap(text, _EVENTS, 11)]
    return head + [(line, "muted") for line in scope]


def _row_height(lines: list[tuple[str, str]]) -> float:
    return 14.0 * len(lines) + 10


def _name(kind: ApprovalKind) -> str:
    return "kind not stated" if kind is ApprovalKind.NOT_STATED else kind.label


def _event_text(catalog: Catalog, event: Approval, *, with_drug: bool) -> str:
    names = [catalog.drugs[event.drug].name] if with_drug else []
    names += [event.brand] if event.brand else []
    names += [str(event.form).replace("-", " ")] if event.form and not event.brand else []
    names += [f"with {catalog.drugs[partner].name}" for partner in event.partners]
    ended = " (ended by a later event)" if event.id in catalog.ended else ""
    return f"{_name(event.kind)}{': ' if names else ''}{', '.join(names)}{ended}"


def _draw_event(
    canvas: Canvas, catalog: Catalog, event: Approval, lines: list[tuple[str, str]], axis: _Axis
) -> None:
    top, middle = canvas.height, canvas.height + 11
    canvas.text(MARGIN, top + 14, event.date or "not stated", size=11, color="muted")
    for place, (line, shade) in enumerate(lines):
        canvas.text(MARGIN + _DATES, top + 14 + place * 14, line, size=11, color=shade)
    canvas.height += _row_height(lines)
    shape, color, letter = _MARKS[event.kind]
    hint = f"{event.date or 'date not stated'}: {event.scope_text}"
    if event.date is None:
        canvas.mark(axis.right + MARGIN + _ASIDE / 2, middle, shape, color, letter, hint=hint)
        return
    low, high = axis.x(earliest_day(event.date)), axis.x(latest_day(event.date))
    closing = catalog.ended.get(event.id)
    end = catalog.approvals[closing].date if closing is not None else None  # type: ignore[index]  # ids of approvals
    if end is not None:
        canvas.line(low, middle, axis.x(earliest_day(end)), middle, stroke="muted")
        canvas.line(axis.x(earliest_day(end)), middle - 6, axis.x(earliest_day(end)), middle + 6,
                    stroke="muted")  # fmt: skip
    if len(event.date) < 10:
        canvas.rect(low, middle - 4, max(high - low, 2), 8, fill="page", stroke=color)
    canvas.mark((low + high) / 2, middle, shape, color, letter, hint=hint)
