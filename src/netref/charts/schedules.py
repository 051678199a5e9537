"""Schedules as calendars."""

from __future__ import annotations

from ..catalog import CATALOG, Catalog
from ..model import Dose, DoseRole, Phase, Schedule
from ..rendering import cite_text, dose_text, phase_text
from ..rendering._words import seen_mark
from ..scheduling import timeline
from ._svg import MARGIN, Canvas

_LABELS = 320.0
_DAYS = 620.0
#: A phase of daily doses is drawn as a week.
_WEEK = 7


def schedule_calendar(schedule: Schedule, cycles: int = 2, *, catalog: Catalog = CATALOG) -> str:
    """A schedule as a calendar: a lane for each drug, days across, cycles one below the other.

    Args:
        schedule: The schedule.
        cycles: How many cycles to draw; those of a phase that is given daily are drawn as one
            week.
        catalog: The catalog that holds its drugs and sources.

    Returns:
        SVG text. A dose whose days the source leaves open has an empty, dashed lane that
        says so.

    Raises:
        InvalidRecordError: ``cycles`` is not a positive number.
    """
    owner = next(
        (r.name for r in catalog.regimens.values() for s in r.schedules if s.id == schedule.id),
        "Schedule",
    )
    title = f"{owner}: {schedule.name}"
    region = f", {schedule.region.label} label" if schedule.region else ""
    seen = seen_mark(schedule.cites)
    canvas = Canvas(_LABELS + _DAYS + 3 * MARGIN)
    canvas.heading(title, [f"{schedule.id}{region}{seen}"])
    phases = {phase.name: phase for phase in schedule.phases}
    said: list[str] = []
    drawn: set[str] = set()
    cycles_given = dict.fromkeys((g.cycle, g.phase) for g in timeline(schedule, cycles=cycles))
    for number, name in cycles_given:
        phase = phases[name]
        if phase.cycle_days == 1 and name in drawn:
            continue
        drawn.add(name)
        head = f"{name}: {phase_text(phase)}"
        if phase.cycle_days != 1:
            head = f"Cycle {number}, {head}"
        _draw_cycle(canvas, head, phase, catalog)
        said += [head, *(f"{name}: {dose_text(catalog, dose)}" for dose in phase.doses)]
    notes = [
        f"Not drawn: {phase.name}: {phase_text(phase)}."
        for phase in schedule.phases
        if phase.name not in drawn
    ]
    if schedule.left_open:
        notes.append(f"Not stated by the source: {'; '.join(schedule.left_open)}.")
    if schedule.note:
        notes.append(schedule.note)
    notes += [f"Source: {cite_text(catalog, cite)}" for cite in schedule.cites]
    legend = "Filled square: day of treatment. Outlined square: other role, as its lane says."
    canvas.notes([legend, *notes])
    return canvas.svg(title, [*said, *notes])


def _draw_cycle(canvas: Canvas, head: str, phase: Phase, catalog: Catalog) -> None:
    stated = max((day for dose in phase.doses for day in dose.days), default=0)
    columns = max(phase.cycle_days or 0, stated)
    if phase.cycle_days == 1:
        columns = _WEEK
    cell = min(24.0, _DAYS / columns) if columns else 0.0
    # Wide enough for the words in a lane that is open.
    width = columns * cell if columns > _WEEK else max(columns * cell, 168.0)
    left = _LABELS + 2 * MARGIN
    canvas.height = canvas.paragraph(MARGIN, canvas.height, head, canvas.width - 2 * MARGIN,
                                     size=13, bold=True) + 4  # fmt: skip
    canvas.text(left - 8, canvas.height + 10, "day", size=10, anchor="end", color="muted")
    for day in range(1, columns + 1):
        if columns <= 2 * _WEEK or day % _WEEK == 1:
            x = left + (day - 0.5) * cell
            canvas.text(x, canvas.height + 10, str(day), size=10, anchor="middle", color="muted")
    canvas.height += 16
    for dose in phase.doses:
        name, _, rest = dose_text(catalog, dose).partition(", ")
        top = canvas.height
        low = canvas.paragraph(MARGIN, top, name, _LABELS, bold=True)
        low = canvas.paragraph(MARGIN, low, rest, _LABELS, size=11, color="muted")
        canvas.height = max(low, top + 26) + 6
        _draw_lane(canvas, dose, phase, left, top, columns, cell, width)
    canvas.height += 12


def _draw_lane(
    canvas: Canvas,
    dose: Dose,
    phase: Phase,
    left: float,
    top: float,
    columns: int,
    cell: float,
    width: float,
) -> None:
    size = min(cell - 2, 18.0)
    middle = top + 12
    if not dose.days:
        canvas.rect(left, middle - 9, width, 18, stroke="muted", dashed=True)
        canvas.text(left + width / 2, middle + 4, "days not stated", size=11, anchor="middle",
                    color="muted")  # fmt: skip
        return
    canvas.line(left, middle, left + columns * cell, middle, stroke="grid")
    for edge in range(0, columns + 1, _WEEK):
        x = left + edge * cell
        canvas.line(x, middle - 11, x, middle + 11, stroke="grid")
    days = range(1, columns + 1) if phase.cycle_days == 1 else dose.days
    fill, stroke = ("blue", None) if dose.role is DoseRole.TREATMENT else ("page", "blue")
    for day in days:
        x = left + (day - 0.5) * cell
        canvas.rect(
            x - size / 2, middle - size / 2, size, size, hint=f"day {day}", fill=fill, stroke=stroke
        )
    if phase.cycle_days == 1:
        end = left + columns * cell
        canvas.polygon([(end + 4, middle - 7), (end + 16, middle), (end + 4, middle + 7)],
                       fill="blue", hint="and so on")  # fmt: skip
