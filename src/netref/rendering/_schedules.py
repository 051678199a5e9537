"""Schedules as text: laid out in time, and two of them held against each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..model import Schedule
from ._doses import dose_text
from ._words import finish, seen_mark, source_lines, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog
    from ..comparing import Difference
    from ..scheduling import Administration


def timeline_text(
    catalog: Catalog, schedule: Schedule, administrations: Iterable[Administration]
) -> str:
    """A schedule laid out in time, one administration on a line.

    Args:
        catalog: The catalog that holds its drugs.
        schedule: The schedule.
        administrations: What `netref.timeline` gave for it.
    """
    lines = [f"{schedule.name} [{schedule.id}]{seen_mark(schedule.cites)}"]
    shown: tuple[int, str] | None = None
    for given in administrations:
        if (given.cycle, given.phase) != shown:
            shown = given.cycle, given.phase
            lines.append(f"  cycle {given.cycle}, {given.phase}")
        day = "day not stated" if given.cycle_day is None else f"day {given.cycle_day}"
        if given.date is not None:
            day += f", {given.date.isoformat()}"
        elif given.day is not None:
            day += f" (day {given.day} in all)"
        # The days of the cycle stand at the line's head already.
        dose = dose_text(catalog, given.dose, with_days=False)
        lines.append(wrap(f"{day}: {dose}", 4))
    if schedule.left_open:
        lines.append(wrap(f"not stated: {'; '.join(schedule.left_open)}", 2))
    lines += source_lines(catalog, schedule.cites)
    return finish(lines)


def differences_text(a: Schedule, b: Schedule, differences: tuple[Difference, ...]) -> str:
    """The fields in which two schedules differ, one after the other.

    Args:
        a: One schedule.
        b: The other.
        differences: What `netref.compare` gave for them.
    """
    lines = [f"A: {a.name} [{a.id}]", f"B: {b.name} [{b.id}]"]
    for found in differences:
        lines += ["", f"  {found.path}", wrap(f"A: {found.a}", 4), wrap(f"B: {found.b}", 4)]
    if not differences:
        lines += ["", "  no difference"]
    return finish(lines)
