"""Doses, phases and the criteria under which something is given, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..matching import Lookup, describe, wanted_dimensions
from ..model import Criteria, Dose, Interval, Per, Phase, Spacing, Titration
from ._words import LABELS

if TYPE_CHECKING:
    from ..catalog import Catalog


def criteria_text(any_criteria: tuple[Criteria, ...], lookup: Lookup) -> str:
    """Criteria in words, alternatives joined by "or"."""
    parts = []
    for criteria in any_criteria:
        said = []
        for name, wanted in wanted_dimensions(criteria):
            text = describe(name, wanted, lookup)
            bare = name in ("prior", "other") or isinstance(wanted, bool)
            said.append(text if bare else f"{LABELS[name]} {text}")
        parts.append("; ".join(said))
    return " OR ".join(f"({part})" if len(parts) > 1 else part for part in parts)


def phase_text(phase: Phase) -> str:
    """Cycle length, number of cycles and what ends the phase, in words."""
    parts = []
    if phase.cycle_days == 1:
        parts.append("daily")
    elif phase.cycle_days is not None:
        parts.append(f"every {phase.cycle_days} days")
    else:
        parts.append("cycle length not stated")
    if isinstance(phase.cycles, Interval):
        parts.append(f"{phase.cycles} cycles")
    elif phase.cycles is not None:
        parts.append("once" if phase.cycles == 1 else f"{phase.cycles} cycles")
    if phase.at_most_days is not None:
        parts.append(f"at most {phase.at_most_days} days")
    if phase.until:
        parts.append(f"until {' or '.join(rule.label for rule in phase.until)}")
    return ", ".join(parts)


def days_text(days: tuple[int, ...]) -> str:
    """Days of a cycle, those that follow each other as a span."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    spans = [str(r[0]) if len(r) == 1 else f"{r[0]}-{r[-1]}" for r in runs]
    return f"day{'s' if len(days) > 1 else ''} {', '.join(spans)}"


def dose_text(catalog: Catalog, dose: Dose, *, with_days: bool = True) -> str:
    """One dose in words; what the source leaves open is said to be open."""
    drug = catalog.drugs[dose.drug]
    name = drug.name
    if dose.form is not None:
        name = next((form.name for form in drug.forms if form.id == dose.form), name)
    parts = [name, "dose not stated" if dose.amount is None else str(dose.amount)]
    if dose.amount is not None and dose.per is Per.DAY:
        parts[-1] += " per day"
    if dose.times_per_day not in (None, 1):
        divided = f"in {dose.times_per_day} doses"
        repeated = f"{dose.times_per_day} times a day"
        parts.append(divided if dose.per is Per.DAY else repeated)
    if dose.cap is not None:
        parts.append(f"at most {dose.cap}")
    parts.append(dose.route.label if dose.route is not None else "route not stated")
    if not with_days:
        parts += ["continuously"] if dose.continuous else []
    elif dose.days:
        parts.append(("continuously " if dose.continuous else "") + days_text(dose.days))
    else:
        parts.append("days not stated")
    if dose.duration_minutes is not None:
        parts.append(f"over {dose.duration_minutes} min")
    if dose.offset is not None:
        after = catalog.drugs[dose.offset.after].name
        minutes = f" {dose.offset.minutes} min" if dose.offset.minutes is not None else ""
        parts.append(f"timed from {after}:{minutes}" if minutes else f"after {after}")
    if dose.role.value != "treatment":
        parts.append(dose.role.label)
    if dose.when:
        lookup = Lookup(catalog.drugs, catalog.regimens)
        parts.append(f"only if {criteria_text(dose.when, lookup)}")
    return ", ".join(parts)


def titration_text(catalog: Catalog, titration: Titration) -> str:
    """A step of a dose: when, by how much, and how far."""
    parts = [f"{catalog.drugs[titration.drug].name}, {titration.trigger}:"]
    if titration.to is not None:
        parts.append(f"to {titration.to}")
    if titration.step is not None:
        parts.append(f"by {titration.step}")
    if titration.per is Per.DAY:
        parts.append("per day")
    if titration.after_days is not None:
        parts.append(f"after {titration.after_days} days")
    if titration.target is not None:
        parts.append(f"target {titration.target}")
    if titration.maximum is not None:
        parts.append(f"maximum {titration.maximum}")
    return " ".join(parts)


def _hours_text(hours: Interval) -> str:
    """Hours, or days where that is what the source counts in."""
    ends = [end for end in (hours.low, hours.high) if end is not None]
    if all(end >= 48 and end % 24 == 0 for end in ends):
        low = None if hours.low is None else hours.low / 24
        high = None if hours.high is None else hours.high / 24
        return f"{Interval(low, high, hours.low_open, hours.high_open)} days"
    return f"{hours} h"


def spacing_text(catalog: Catalog, spacing: Spacing) -> str:
    """What has to be kept apart from a drug, and for how long."""
    if spacing.drug is not None:
        what = catalog.drugs[spacing.drug].name
    else:
        what = spacing.drug_class.label if spacing.drug_class is not None else "other drug"
    kind = f"{spacing.kind_of_drug} " if spacing.kind_of_drug else ""
    hours = f", {_hours_text(spacing.hours)}" if spacing.hours is not None else ""
    return f"{spacing.act.label} {catalog.drugs[spacing.around].name}: {kind}{what}{hours}"
