"""Records and answers as plain text for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .interpreting import threshold_words
from .matching import Lookup, _describe_listing, asks, describe, wanted_dimensions
from .model import (
    DIMENSIONS,
    INTENDED_USE,
    Aim,
    Answer,
    Bearing,
    Case,
    Caution,
    CautionAnswer,
    CautionOutcome,
    Cite,
    ConfidenceInterval,
    Criteria,
    Currency,
    Differential,
    Direction,
    Disagreement,
    Dose,
    Drug,
    DrugId,
    Estimate,
    Finding,
    Interaction,
    InteractionAnswer,
    Interpretation,
    Interval,
    LabelPosition,
    LabelStatus,
    Listing,
    Management,
    Measure,
    MeasureAnswer,
    MeasureId,
    Measurement,
    MeasurePhase,
    NoNumber,
    Option,
    Options,
    Per,
    Phase,
    Provenance,
    Question,
    Regimen,
    Replay,
    Schedule,
    Seen,
    Sign,
    SourceKind,
    Spacing,
    Specimen,
    StatementAnswer,
    StatementChange,
    Study,
    Syndrome,
    TestAnswer,
    Threshold,
    Titration,
)
from .model.measurement import measured

if TYPE_CHECKING:
    from .catalog import Catalog
    from .comparing import Difference
    from .scheduling import Administration

_WIDTH = 100
#: What findings call each dimension.
LABELS = {dimension.name: dimension.label for dimension in DIMENSIONS} | {
    "current_classes": "current drugs",
    "other": "also asks",
}


def _wrap(text: str, indent: int = 0, hang: int = 2) -> str:
    return textwrap.fill(
        text,
        width=_WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _list(items: Iterable[str]) -> str:
    return ", ".join(items)


def cite_text(catalog: Catalog, cite: Cite) -> str:
    """One citation on one line: what, where in it, and how it was seen.

    Args:
        catalog: The catalog that holds the source.
        cite: The citation.
    """
    source = catalog.sources[cite.source]
    locator = source.locator or "no address"
    seen = {
        Seen.DOCUMENT: "",
        Seen.COPY: "; seen in a copy",
        Seen.SECONDARY: "; SECONDARY REPORT, the document itself was not seen",
    }[cite.seen]
    dated = f", {source.date}" if source.date else ""
    return f"{short_title(source.title)}{dated}, {cite.where} ({locator}{seen})"


def short_title(title: str) -> str:
    """A title cut to fit a line."""
    return title if len(title) <= 70 else title[:67].rstrip() + "..."


#: How a source was seen, behind its label.
_SEEN = {Seen.DOCUMENT: "", Seen.COPY: " (copy)", Seen.SECONDARY: " (secondary report)"}


def _cite_labels(catalog: Catalog, cites: tuple[Cite, ...]) -> dict[str, None]:
    """Labels of sources: lasting pointer or host, and how each was seen."""
    return dict.fromkeys(f"{_source_label(catalog, c)}{_SEEN[c.seen]}" for c in cites)


def _short_cites(catalog: Catalog, cites: tuple[Cite, ...], most: int | None = None) -> str:
    """Labels of sources; at most so many."""
    labels = list(_cite_labels(catalog, cites))
    if most is not None and len(labels) > most:
        labels[most:] = [f"and {len(labels) - most} more"]
    return "; ".join(labels)


def _source_label(catalog: Catalog, cite: Cite) -> str:
    source = catalog.sources[cite.source]
    locator = source.locator or source.id
    # An address is cut to its host; the full one stands with the record.
    return locator.split("/")[2] if locator.startswith("http") else locator


# --- records --------------------------------------------------------------------------------


def drug_text(catalog: Catalog, drug: Drug) -> str:
    """A drug as a page of text."""
    lines = [drug.name + (f" (US: {drug.us_name})" if drug.us_name else "")]
    lines.append(_wrap(f"class: {_list(c.label for c in drug.classes)}", 2))
    lines.append(_wrap(f"routes: {_list(r.label for r in drug.routes)}", 2))
    boxed = [w for w in drug.boxed_warnings if w.removed is None]
    if boxed:
        lines.append("  boxed warnings:")
        for warning in boxed:
            source = _short_cites(catalog, warning.cites)
            lines.append(_wrap(f"- {warning.region.label}: {warning.topic} [{source}]", 4))
    hard = [c for c in drug.cautions if c.outcome is CautionOutcome.CONTRAINDICATED]
    soft = [c for c in drug.cautions if c.outcome is not CautionOutcome.CONTRAINDICATED]
    for caution in (*hard, *soft):
        lines.append(_wrap(_caution_text(catalog, caution), 2))
    if drug.mechanism:
        lines.append(_wrap(f"mechanism: {drug.mechanism}", 2))
    names = [*drug.names, *drug.abbreviations, *drug.salts]
    if names:
        lines.append(_wrap(f"also: {_list(names)}", 2))
    if drug.brands:
        brands = _list(f"{b.name} ({b.region.label})" for b in drug.brands)
        lines.append(_wrap(f"brands: {brands}", 2))
    for form in drug.forms:
        lines.append(_wrap(f"form: {form.name}, {_list(r.label for r in form.routes)}", 2))
    for adjustment in drug.adjustments:
        amount = f" to {adjustment.to_percent:g} %" if adjustment.to_percent else ""
        amount = f" to {adjustment.to}" if adjustment.to else amount
        source = _short_cites(catalog, adjustment.cites)
        lines.append(_wrap(f"{adjustment.act.label}{amount}: {adjustment.trigger} [{source}]", 2))
    for limit in drug.limits:
        source = _short_cites(catalog, limit.cites)
        lines.append(_wrap(f"lifetime limit: {limit.amount} ({limit.reason}) [{source}]", 2))
    for held in drug.availability:
        since = f" ({held.date})" if held.date else ""
        lines.append(_wrap(f"{held.region.label}: {held.status.label}{since}", 2))
    if drug.codes:
        lines.append(_wrap(f"codes: {_list(str(c) for c in drug.codes)}", 2))
    regimens = catalog.regimens_with(drug)
    if regimens:
        lines.append(_wrap(f"regimens: {_list(r.id for r in regimens)}", 2))
    lines += _sources(catalog, drug.cites)
    return _finish(lines)


def _caution_text(catalog: Catalog, caution: Caution) -> str:
    lookup = Lookup(catalog.drugs, catalog.regimens)
    when = f" if {criteria_text(caution.when, lookup)}" if caution.when else ""
    only = [caution.region.label] if caution.region else []
    only += [str(caution.form).replace("-", " ")] if caution.form else []
    region = f" ({', '.join(only)})" if only else ""
    mark = _seen_mark(caution.cites)
    return (
        f"{caution.outcome.label.upper()}{region}{when}: {caution.reason} "
        f"[{_short_cites(catalog, caution.cites)}]{mark}"
    )


def _seen_mark(cites: tuple[Cite, ...]) -> str:
    """Says so where a dose or contraindication was not seen in any document itself."""
    seen = {cite.seen for cite in cites}
    if Seen.DOCUMENT in seen:
        return ""
    return " (seen in a copy)" if Seen.COPY in seen else " (SECONDARY REPORT ONLY)"


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


def regimen_text(catalog: Catalog, regimen: Regimen) -> str:
    """A regimen with its schedules as a page of text."""
    title = f"{regimen.name} ({', '.join(regimen.acronyms)})" if regimen.acronyms else regimen.name
    lines = [title]
    if regimen.currency.value != "current":
        lines.append(f"  {regimen.currency.label.upper()}: kept as history, not in use today")
    for caution in regimen.cautions:
        lines.append(_wrap(_caution_text(catalog, caution), 2))
    if regimen.summary:
        lines.append(_wrap(regimen.summary, 2, 0))
    lines.append(_wrap(f"drugs: {_list(catalog.drugs[d].name for d in regimen.drugs)}", 2))
    for schedule in regimen.schedules:
        lines += ["", *_schedule_lines(catalog, schedule)]
    if not regimen.schedules:
        lines.append("  no schedule: none was seen in a source")
    studies = catalog.studies_with(regimen=regimen)
    if studies:
        lines += ["", _wrap(f"studies: {_list(s.id for s in studies)}", 2)]
    lines += _sources(catalog, regimen.cites)
    return _finish(lines)


def _schedule_lines(catalog: Catalog, schedule: Schedule) -> Iterator[str]:
    region = f" ({schedule.region.label} label)" if schedule.region else ""
    yield _wrap(f"{schedule.name}{region} [{schedule.id}]{_seen_mark(schedule.cites)}", 2)
    for phase in schedule.phases:
        yield _wrap(f"{phase.name}: {phase_text(phase)}", 4)
        for dose in phase.doses:
            yield _wrap(f"- {dose_text(catalog, dose)}", 6)
        for titration in phase.titrations:
            yield _wrap(f"- {_titration_text(catalog, titration)}", 6)
        for spacing in phase.spacings:
            yield _wrap(f"- {_spacing_text(catalog, spacing)}", 6)
    for adjustment in schedule.adjustments:
        yield _wrap(f"{adjustment.act.label}: {adjustment.trigger}", 4)
    if schedule.note:
        yield _wrap(f"note: {schedule.note}", 4)
    if schedule.left_open:
        yield _wrap(f"not stated: {'; '.join(schedule.left_open)}", 4)
    for cite in schedule.cites:
        yield _wrap(f"source: {cite_text(catalog, cite)}", 4)


def timeline_text(
    catalog: Catalog, schedule: Schedule, administrations: Iterable[Administration]
) -> str:
    """A schedule laid out in time, one administration on a line.

    Args:
        catalog: The catalog that holds its drugs.
        schedule: The schedule.
        administrations: What `netref.timeline` gave for it.
    """
    lines = [f"{schedule.name} [{schedule.id}]{_seen_mark(schedule.cites)}"]
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
        lines.append(_wrap(f"{day}: {dose}", 4))
    if schedule.left_open:
        lines.append(_wrap(f"not stated: {'; '.join(schedule.left_open)}", 2))
    lines += _sources(catalog, schedule.cites)
    return _finish(lines)


def differences_text(a: Schedule, b: Schedule, differences: tuple[Difference, ...]) -> str:
    """The fields in which two schedules differ, one after the other.

    Args:
        a: One schedule.
        b: The other.
        differences: What `netref.compare` gave for them.
    """
    lines = [f"A: {a.name} [{a.id}]", f"B: {b.name} [{b.id}]"]
    for found in differences:
        lines += ["", f"  {found.path}", _wrap(f"A: {found.a}", 4), _wrap(f"B: {found.b}", 4)]
    if not differences:
        lines += ["", "  no difference"]
    return _finish(lines)


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


def _days_text(days: tuple[int, ...]) -> str:
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
        parts.append(("continuously " if dose.continuous else "") + _days_text(dose.days))
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


def _titration_text(catalog: Catalog, titration: Titration) -> str:
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


def _spacing_text(catalog: Catalog, spacing: Spacing) -> str:
    if spacing.drug is not None:
        what = catalog.drugs[spacing.drug].name
    else:
        what = spacing.drug_class.label if spacing.drug_class is not None else "other drug"
    kind = f"{spacing.kind_of_drug} " if spacing.kind_of_drug else ""
    hours = f", {_hours_text(spacing.hours)}" if spacing.hours is not None else ""
    return f"{spacing.act.label} {catalog.drugs[spacing.around].name}: {kind}{what}{hours}"


def study_text(catalog: Catalog, study: Study) -> str:
    """A study with its results as a page of text."""
    lines = [study.name]
    lines.append(_wrap(study.summary, 2, 0))
    design = [study.design.label, f"phase {study.phase}" if study.phase else ""]
    lines.append(_wrap(f"design: {_list(d for d in design if d)}; {study.status.label}", 2))
    for arm in study.arms:
        n = f", n = {arm.n}" if arm.n is not None else ""
        lines.append(_wrap(f"arm {arm.key}: {arm.name}{n}", 2))
    for result in study.results:
        values = [f"{e.arm} {_estimate_text(e)}" for e in result.estimates]
        if result.effect is not None:
            level = result.effect.interval
            ci = f" ({_interval_text(level)})" if level else ""
            values.append(f"{result.effect.kind.label} {result.effect.value:g}{ci}")
        if result.p is not None:
            values.append(f"p {result.p.relation} {result.p.value:g}")
        old = " SUPERSEDED" if result.id in catalog.superseded else ""
        lines.append(
            _wrap(
                f"{result.endpoint.label} [{result.statistic.label}; "
                f"{result.assessment.label}]{old}: {'; '.join(values)}",
                2,
            )
        )
    lines += _sources(catalog, study.cites)
    return _finish(lines)


def _estimate_text(estimate: Estimate) -> str:
    value = estimate.value.label if isinstance(estimate.value, NoNumber) else f"{estimate.value:g}"
    return f"{value} ({_interval_text(estimate.interval)})" if estimate.interval else value


def _interval_text(interval: ConfidenceInterval) -> str:
    low, high, level = interval.low, interval.high, interval.level_percent
    ends = f"{'?' if low is None else f'{low:g}'} to {'?' if high is None else f'{high:g}'}"
    return f"{level:g} % CI {ends}" if level is not None else f"CI, level not stated, {ends}"


def syndrome_text(catalog: Catalog, syndrome: Syndrome) -> str:
    """A syndrome without its management as a page of text."""
    lines = [syndrome.name + (f" ({_list(syndrome.names)})" if syndrome.names else "")]
    lines.append(_wrap(f"hormone: {_list(syndrome.hormones)}", 2))
    lines.append(_wrap(syndrome.effects, 2, 0))
    if syndrome.sites:
        lines.append(_wrap(f"sites: {_list(s.label for s in syndrome.sites)}", 2))
    for feature in syndrome.features:
        lines.append(_wrap(f"feature: {feature.name}{_percent(feature.percent)}", 2))
    for share in syndrome.shares:
        source = _short_cites(catalog, share.cites)
        lines.append(_wrap(f"{share.of}:{_percent(share.percent)} [{source}]", 2))
    for test in syndrome.tests:
        source = _short_cites(catalog, test.cites)
        lines.append(_wrap(f"test: {_threshold(test)} ({test.purpose.label}) [{source}]", 2))
    for other in syndrome.differentials:
        lines.append(_wrap(f"not to be confused: {_differential(other)}", 2))
    lines += _disagreements(catalog, syndrome.disagreements)
    lines.append(_wrap(f"management: netref manage {syndrome.id}", 2))
    lines += _sources(catalog, syndrome.cites)
    return _finish(lines)


def _threshold(test: Threshold) -> str:
    parts = [f"{test.analyte} {threshold_words(test)}"]
    if test.specimen is not Specimen.NOT_STATED:
        parts.append(f"in {test.specimen.label}")
    if test.assay is not None:
        parts.append(f"by {test.assay}")
    if test.context is not None:
        parts.append(test.context)
    note = f" ({test.note})" if test.note is not None else ""
    return ", ".join(parts) + note


def _sign(sign: Sign) -> str:
    where = "" if sign.specimen is Specimen.NOT_STATED else f" in {sign.specimen.label}"
    return f"{sign.test}{where} {sign.result.label}"


def _differential(other: Differential) -> str:
    tells = [
        *([other.test] if other.test else []),
        *map(_sign, other.signs),
        *(_threshold(test) for test in other.tests),
    ]
    return f"{other.condition}: {'; '.join(tells)}" if tells else other.condition


def _percent(percent: float | Interval | None) -> str:
    if percent is None:
        return ""
    return f" {percent} %" if isinstance(percent, Interval) else f" {percent:g} %"


def _sources(catalog: Catalog, cites: tuple[Cite, ...]) -> list[str]:
    return ["", *(_wrap(f"source: {cite_text(catalog, cite)}", 2) for cite in cites)]


def _finish(lines: list[str]) -> str:
    return "\n".join([*lines, "", _wrap(INTENDED_USE, 0, 0)])


# --- answers --------------------------------------------------------------------------------


def case_text(catalog: Catalog, case: Case) -> str:
    """What is known of a case on one line."""
    lookup = Lookup(catalog.drugs, catalog.regimens)
    parts = []
    for dimension in DIMENSIONS:
        value = getattr(case, dimension.name)
        if value is None:
            continue
        if isinstance(value, Listing):
            text = _describe_listing(value, lookup)
        elif isinstance(value, bool):
            text = "yes" if value else "no"
        elif isinstance(value, Interval):
            text = f"{value} {dimension.unit}".rstrip()
        elif isinstance(value, (int, float)):
            text = f"{value:g} {dimension.unit}".rstrip()
        else:
            text = describe(dimension.name, value if isinstance(value, tuple) else (value,), lookup)
        parts.append(f"{dimension.label} {text}")
    return "; ".join(parts) or "nothing known"


_DESCRIBES = (Direction.DESCRIPTION,)
_NOT_ESTABLISHED = (Direction.INSUFFICIENT_EVIDENCE, Direction.RESEARCH_ONLY)
#: Groups of an answer in the order of reading, each with the directions that put an option there.
_GROUPS: tuple[tuple[str, str, tuple[Direction, ...]], ...] = (
    ("contraindicated", "CONTRAINDICATED in this case, whoever states it", tuple(Direction)),
    ("stated", "STATED for this case", tuple(Direction)),
    ("advised_against", "ADVISED AGAINST for this case", (Direction.AGAINST,)),
    (
        "described",
        "DESCRIBED for this case, neither recommended nor advised against",
        _DESCRIBES,
    ),
    (
        "not_established",
        "NOT ESTABLISHED: evidence insufficient, or research only",
        _NOT_ESTABLISHED,
    ),
    ("undecided", "UNDECIDED: depends on what is not known", tuple(Direction)),
    ("excluded", "DOES NOT APPLY", tuple(Direction)),
)


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
    if not (full or details):
        return _options_on_a_screen(catalog, answer)
    lines = [_wrap(f"Case: {case_text(catalog, answer.case)}", 0), _wrap(INTENDED_USE, 0, 0)]
    numbers: dict[str, int] = {}
    contraindicated = {option.offer.key for option in answer.contraindicated}
    stated = {option.offer.key for option in answer.stated}
    for name, title, directions in _GROUPS:
        every: tuple[Option, ...] = getattr(answer, name)
        options = every
        if not details and name == "contraindicated":
            lines += _apart(_hard_section(catalog, answer))
            continue
        if not details and name in ("described", "not_established"):
            # All that is said of a stated option stands there.
            options = tuple(option for option in every if option.offer.key not in stated)
        if every:
            above = len(every) - len(options)
            count = f"{len(every)}, {above} of them above" if above else f"{len(every)}"
            lines += ["", f"{title} ({count})"]
        if details or name == "excluded":
            for option in options:
                lines += _option_lines(catalog, option, directions, details)
        elif name == "undecided":
            named = [_open_text(catalog, o, o.offer.key in contraindicated) for o in options]
            lines += [_wrap(_list(named), 2, 0)] if named else []
        elif name in ("described", "not_established"):
            lines += _shared_lines(catalog, options, directions, numbers, contraindicated)
        else:
            for option in options:
                hard = option.offer.key in contraindicated
                lines.append(_brief_line(catalog, option, directions, numbers, hard))
                if name == "stated":
                    lines += _practice_lines(catalog, option)
        if not details and name == "stated":
            lines += _apart(_soft_section(catalog, answer))
        if not details and name == "undecided":
            every_one = _shown(answer).values()
            lines += _apart(_check_section(catalog, every_one, above=answer.stated))
    lines += _page_lines(answer.page_statements, details)
    if answer.left_out:
        lines += ["", "LEFT OUT"]
        lines += [_wrap(f"{key}: {reason}", 2) for key, reason in answer.left_out]
    lines += _question_lines(answer.questions)
    if numbers:
        cited = "; ".join(f"[{number}] {label}" for label, number in numbers.items())
        lines += ["", "SOURCES", _wrap(cited, 2, 0)]
    lines += ["", _wrap(_provenance_text(catalog, answer.provenance), 0)]
    return "\n".join(lines)


def _apart(lines: Iterable[str]) -> list[str]:
    """A section under an empty line; nothing where it is empty."""
    section = list(lines)
    return ["", *section] if section else []


def _brief_line(
    catalog: Catalog,
    option: Option,
    directions: tuple[Direction, ...],
    numbers: dict[str, int],
    contraindicated: bool,
) -> str:
    """An option on one line: who says what of it, when and how strongly, in which source."""
    said = _brief_statements(catalog, option, directions, numbers)
    mark = " (CONTRAINDICATED, see above)" if contraindicated else ""
    return _wrap(f"* {_offer_text(catalog, option)}{mark}: {'; '.join(said)}", 2, 4)


def _shared_lines(
    catalog: Catalog,
    options: Iterable[Option],
    directions: tuple[Direction, ...],
    numbers: dict[str, int],
    contraindicated: set[str],
) -> Iterator[str]:
    """Options of which the same is said on one line."""
    said: dict[str, list[str]] = {}
    for option in options:
        mark = " (CONTRAINDICATED)" if option.offer.key in contraindicated else ""
        for words in _brief_statements(catalog, option, directions, numbers):
            said.setdefault(words, []).append(_offer_text(catalog, option) + mark)
    for words, names in said.items():
        yield _wrap(f"* {_list(names)}: {words}", 2, 4)


def _brief_statements(
    catalog: Catalog,
    option: Option,
    directions: tuple[Direction, ...],
    numbers: dict[str, int],
) -> list[str]:
    return [
        _brief_statement(catalog, statement, numbers)
        for statement in option.statements
        if statement.answer is Answer.YES and statement.direction in directions
    ]


def _brief_statement(catalog: Catalog, statement: StatementAnswer, numbers: dict[str, int]) -> str:
    who, refs = _speaks(catalog, statement, numbers)
    said = [
        _SAID[statement.direction].rstrip(": "),
        statement.position,
        str(statement.strength or ""),
    ]
    words = ", ".join(part for part in said if part)
    return f"{who}: {words} {refs}" if words else f"{who} {refs}"


def _speaks(
    catalog: Catalog, statement: StatementAnswer, numbers: dict[str, int]
) -> tuple[str, str]:
    """Who says something and when, and the numbers of the sources."""
    refs = _refs(catalog, catalog.indications[statement.indication].cites, numbers)
    kind = "" if statement.kind is SourceKind.GUIDELINE else f" ({statement.kind.label})"
    body = catalog.bodies[statement.body].short
    return f"{body}{kind} {statement.issued or 'undated'}", refs


def _listed_label(catalog: Catalog, cite: Cite) -> str:
    """A lasting pointer, or the id: of several pages of one host each has a number of its own."""
    source = catalog.sources[cite.source]
    locator = source.locator
    return source.id if locator is None or locator.startswith("http") else locator


def _refs(catalog: Catalog, cites: tuple[Cite, ...], numbers: dict[str, int]) -> str:
    """Numbers of sources; those not yet numbered get the next ones."""
    labels = dict.fromkeys(f"{_listed_label(catalog, c)}{_SEEN[c.seen]}" for c in cites)
    return f"[{_list(str(numbers.setdefault(label, len(numbers) + 1)) for label in labels)}]"


def _practice_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    """What bears on giving an option: what to check, its labels, where it is not sold."""
    yield from _check_lines(catalog, option)
    if option.labels:
        yield _wrap(f"label: {_labels_text(catalog, option.labels)}", 6)
    yield from _not_marketed_lines(catalog, option)
    open_ones = _speakers(catalog, option.statements)
    if open_ones:
        yield _wrap(f"may also apply: {_list(open_ones)}", 6)


def _open_text(catalog: Catalog, option: Option, contraindicated: bool) -> str:
    """An undecided option, and what is said of it if that is not for it."""
    open_ones = [s for s in option.statements if s.answer is Answer.UNKNOWN]
    said = dict.fromkeys(_SAID[s.direction].rstrip(": ") or "for" for s in open_ones)
    marks = ["CONTRAINDICATED"] if contraindicated else []
    marks += [] if tuple(said) == ("for",) else list(said)
    name = _offer_text(catalog, option)
    return f"{name} ({_list(marks)})" if marks else name


def _speakers(catalog: Catalog, statements: Iterable[StatementAnswer]) -> dict[str, None]:
    """Who may state something: each body and document once."""
    return dict.fromkeys(
        _speaker(catalog, statement)
        for statement in statements
        if statement.answer is Answer.UNKNOWN
    )


def _speaker(catalog: Catalog, statement: StatementAnswer) -> str:
    said = _SAID[statement.direction].rstrip(": ")
    year = "undated" if statement.issued is None else statement.issued[:4]
    return f"{catalog.bodies[statement.body].short} {year}" + (f" {said}" if said else "")


def _page_lines(pages: tuple[StatementAnswer, ...], details: bool) -> list[str]:
    if not pages:
        return []
    title = "PATIENT PAGE (not a guideline)"
    verdicts = {Answer.YES: "apply", Answer.UNKNOWN: "may apply", Answer.NO: "do not apply"}
    if not details:
        counts = [
            f"{n} {verb}"
            for verdict, verb in verdicts.items()
            if (n := sum(page.answer is verdict for page in pages))
        ]
        return ["", f"{title}: {_list(counts)} (--details)"]
    lines = ["", f"{title} ({len(pages)})"]
    for verdict, verb in verdicts.items():
        lines += [_wrap(f"{verb}: {p.text}", 2) for p in pages if p.answer is verdict]
    return lines


def _interaction_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    for interaction in option.interactions:
        yield _wrap(f"! {_interaction_text(catalog, interaction)}", 4)


def _check_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    """Contraindications that may apply."""
    checks: dict[str, dict[str, None]] = {}
    for c in option.cautions:
        if c.answer is Answer.UNKNOWN and c.caution.outcome is CautionOutcome.CONTRAINDICATED:
            checks.setdefault(_name_of(catalog, c.on), {})[c.caution.reason] = None
    if checks:
        text = "; ".join(f"{name}: {', '.join(reasons)}" for name, reasons in checks.items())
        yield _wrap(f"contraindications to check: {text}", 6)


def _not_marketed_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    gone: dict[str, list[str]] = {}
    for each in option.not_marketed:
        gone.setdefault(catalog.drugs[each.drug].name, []).append(
            f"{each.region.label} ({each.status.label})"
        )
    if gone:
        said = "; ".join(f"{name} in {_list(where)}" for name, where in gone.items())
        yield _wrap(f"NOT MARKETED: {said}", 6)


def _option_lines(
    catalog: Catalog, option: Option, directions: tuple[Direction, ...], details: bool
) -> Iterator[str]:
    """An option with its statements in words."""
    yield _wrap(f"* {_offer_text(catalog, option)}", 2)
    if details:
        for caution in option.cautions:
            yield _wrap(_caution_answer_text(catalog, caution), 4)
        yield from _interaction_lines(catalog, option)
    for statement in option.statements:
        if statement.direction in directions:
            yield _wrap(_statement_text(catalog, statement), 4)
            yield from _finding_lines(statement, details)
    if details:
        if option.labels:
            yield _wrap(f"label: {_labels_text(catalog, option.labels)}", 4)
        yield from _not_marketed_lines(catalog, option)
        if option.evidence:
            yield _wrap(f"studies: {_list(option.evidence)}", 4)


def _name_of(catalog: Catalog, key: str) -> str:
    drug = catalog.drugs.get(DrugId(key))
    measure = catalog.measures.get(MeasureId(key))
    return key if (named := drug or measure) is None else named.name


_SAID = {
    Direction.FOR: "",
    Direction.AGAINST: "AGAINST: ",
    Direction.DESCRIPTION: "describes: ",
    Direction.INSUFFICIENT_EVIDENCE: "insufficient evidence: ",
    Direction.RESEARCH_ONLY: "research only: ",
}


def _statement_text(catalog: Catalog, statement: StatementAnswer) -> str:
    indication = catalog.indications[statement.indication]
    body = catalog.bodies[statement.body].short
    kind = "" if statement.kind.value == "guideline" else f", {statement.kind.label}"
    said = _SAID[statement.direction]
    extra = [p for p in (statement.position, str(statement.strength or "")) if p]
    more = f" [{'; '.join(extra)}]" if extra else ""
    maybe = "" if statement.answer is Answer.YES else f"({statement.answer.label}) "
    return (
        f"{maybe}{body}{kind}, {statement.issued or 'undated'}: {said}{statement.text}{more} "
        f"<{_short_cites(catalog, indication.cites)}>"
    )


def _finding_lines(statement: StatementAnswer, details: bool) -> Iterator[str]:
    open_ones = [f for f in statement.findings if f.answer is Answer.UNKNOWN]
    if statement.answer is Answer.UNKNOWN and not open_ones:
        yield _wrap("unknown: in force: the dates are too imprecise to say", 6)
    for finding in statement.findings:
        if details or finding.answer is statement.answer:
            yield _wrap(
                f"{finding.answer.label}: {LABELS[finding.dimension]}: wants {finding.wanted}; "
                f"{finding.found}",
                6,
            )


def _caution_answer_text(catalog: Catalog, caution: CautionAnswer) -> str:
    # A measure's own caution stands with it; a drug's or a regimen's says whose it is.
    name = "" if caution.on in catalog.measures else f"{_name_of(catalog, caution.on)}: "
    maybe = "" if caution.answer is Answer.YES else f"({caution.answer.label}) "
    return f"! {maybe}{name}{_caution_text(catalog, caution.caution)}"


def _labels_text(catalog: Catalog, labels: tuple[LabelPosition, ...]) -> str:
    """Per drug the regions in which it is on label, off label or unknown."""
    by_drug: dict[str, dict[LabelStatus, list[str]]] = {}
    for label in labels:
        held = by_drug.setdefault(
            catalog.drugs[label.drug].name, {status: [] for status in LabelStatus}
        )
        held[label.status].append(label.region.label)
    return "; ".join(
        f"{drug} " + ", ".join(f"{status.label} {' '.join(r)}" for status, r in held.items() if r)
        for drug, held in by_drug.items()
    )


def _question_lines(questions: tuple[Question, ...]) -> list[str]:
    if not questions:
        return []
    lines = ["", "ASK NEXT"]
    for place, question in enumerate(questions[:6], 1):
        option = question.dimension.replace("_", "-")
        lines.append(
            _wrap(f"{place}. {question.text} (--{option}; {question.settles} waiting)", 2, 3)
        )
    return lines


def _provenance_text(catalog: Catalog, provenance: Provenance) -> str:
    parts = [f"netref {provenance.version}", f"catalog {provenance.catalog}"]
    if provenance.as_of:
        parts.append(f"as of {provenance.as_of}")
    if provenance.regions:
        parts.append(f"regions {_list(r.label for r in provenance.regions)}")
    if provenance.bodies:
        parts.append(f"bodies {_list(catalog.bodies[b].short for b in provenance.bodies)}")
    if provenance.overrides:
        parts.append(f"overrides {_list(key for key, _ in provenance.overrides)}")
    parts.append(f"content {provenance.content_hash[:12]}")
    return "; ".join(parts)


# --- answers on one screen ------------------------------------------------------------------

#: Questions that a screen names at most; the rest is counted.
_MOST_QUESTIONS = 4
#: Undecided options from which on a question has a line of its own, and up to which it names
#: those that wait for other answers as well.
_OWN_LINE, _LONG_LINE = 3, 12
_BASED = "-based treatment"
#: Where the rest of a short answer is.
_MORE = "More: --full, --details (every word), --json."
#: What statements wait for, in words; also where no field of a case says so.
_WAITS_FOR = LABELS | {"other": "what no field holds", "issued": "dates too imprecise to say"}


def _options_on_a_screen(catalog: Catalog, answer: Options) -> str:
    numbers: dict[str, int] = {}
    said = (*answer.advised_against, *answer.stated)
    parts = [
        [_wrap(f"Case: {case_text(catalog, answer.case)}"), _wrap(INTENDED_USE, 0, 0)],
        [*_hard_section(catalog, answer), *_against_section(catalog, answer, numbers)],
        [
            *_stated_section(catalog, answer, numbers),
            *_soft_section(catalog, answer),
            *_check_section(catalog, said),
        ],
        [
            *_undecided_section(catalog, answer),
            *_aside_section(catalog, answer),
            *_check_section(catalog, _shown(answer).values(), said),
            *_unused_section(catalog, answer),
        ],
        [
            *_question_section(answer.questions),
            *_source_section(numbers),
            *_made_section(catalog, answer.provenance),
        ],
    ]
    return "\n\n".join("\n".join(part) for part in parts if part)


def _shown(answer: Options) -> dict[str, Option]:
    """The options of an answer that apply or may apply, by key and in order."""
    found = {
        option.offer.key: option
        for name, _, _ in _GROUPS
        if name != "excluded"
        for option in getattr(answer, name)
    }
    return dict(sorted(found.items()))


def _keys(options: Iterable[Option]) -> set[str]:
    return {option.offer.key for option in options}


def _once(said: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Each text once, with all that it concerns: pairs of a text and a name."""
    found: dict[str, dict[str, None]] = {}
    for text, name in said:
        found.setdefault(text, {})[name] = None
    for text, names in found.items():
        yield _wrap(text, 2)
        yield _wrap(f"concerns {_list(names)}", 6)


def _hard_texts(catalog: Catalog, answered: Option | MeasureAnswer) -> Iterator[str]:
    """All that contraindicates an option, a drug of its class, or a measure."""
    for caution in answered.cautions:
        if _forbids(caution.caution) and caution.answer is Answer.YES:
            yield _caution_answer_text(catalog, caution)
    for interaction in answered.interactions:
        if _forbids(interaction.interaction):
            yield f"! {_interaction_text(catalog, interaction)}"


def _hard_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    said = [
        (text, _concerned(catalog, option))
        for option in _shown(answer).values()
        for text in _hard_texts(catalog, option)
    ]
    if said:
        yield f"CONTRAINDICATED in this case, whoever states it ({len(answer.contraindicated)})"
        yield from _once(said)


def _check_section(
    catalog: Catalog, options: Iterable[Option], above: Iterable[Option] = ()
) -> Iterator[str]:
    """All that would contraindicate a drug of an option, if it held, but what stands above."""
    of = " of what is not stated" if above else ""
    said = _reasons(catalog, _open_cautions(above))
    found = {key: None for key in _reasons(catalog, _open_cautions(options)) if key not in said}
    if found:
        yield _wrap(f"CONTRAINDICATED IF it holds, not known{of}: {_reasons_text(found)}")


def _open_cautions(answered: Iterable[Option | MeasureAnswer]) -> Iterator[CautionAnswer]:
    """Contraindications that may apply."""
    for each in answered:
        for caution in each.cautions:
            if _forbids(caution.caution) and caution.answer is Answer.UNKNOWN:
                yield caution


def _reasons(
    catalog: Catalog, cautions: Iterable[CautionAnswer]
) -> dict[tuple[str, str, str], None]:
    """What each caution is on, its reason, and whose word it is; each thing once."""
    return {
        (_name_of(catalog, c.on), c.caution.reason, _where_seen(c.caution)): None for c in cautions
    }


def _reasons_text(reasons: Iterable[tuple[str, str, str]]) -> str:
    """Each drug once, and under it each reason and each region once."""
    drugs: dict[str, dict[str, list[str]]] = {}
    for drug, reason, where in reasons:
        drugs.setdefault(drug, {}).setdefault(reason, []).append(where)
    texts = []
    for drug, held in drugs.items():
        alike: dict[str, list[str]] = {}
        for reason, seen in held.items():
            alike.setdefault(_list(seen), []).append(reason)
        texts.append(f"{drug}: {_list(f'{_list(why)} ({seen})' for seen, why in alike.items())}")
    return "; ".join(texts)


def _where_seen(caution: Caution) -> str:
    """Whose word a caution is, and how it was seen."""
    region = "any label" if caution.region is None else caution.region.label
    seen = {cite.seen for cite in caution.cites}
    if Seen.DOCUMENT in seen:
        return region
    return f"{region}: {'copy' if Seen.COPY in seen else 'SECONDARY REPORT ONLY'}"


def _against_section(catalog: Catalog, answer: Options, numbers: dict[str, int]) -> Iterator[str]:
    if answer.advised_against:
        yield f"ADVISED AGAINST for this case ({len(answer.advised_against)})"
    for option in answer.advised_against:
        said = [
            _brief_statement(catalog, statement, numbers)
            + ("" if statement.position else f": {statement.text}")
            for statement in option.statements
            if statement.answer is Answer.YES and statement.direction is Direction.AGAINST
        ]
        yield _wrap(f"* {_offer_text(catalog, option)}: {'; '.join(said)}", 2, 4)


def _stated_section(catalog: Catalog, answer: Options, numbers: dict[str, int]) -> Iterator[str]:
    contraindicated, against = _keys(answer.contraindicated), _keys(answer.advised_against)
    if answer.stated:
        count = len(answer.stated)
        yield f"STATED for this case ({count}); undecided: more statements that may apply"
    for option in answer.stated:
        marks = ["CONTRAINDICATED"] if option.offer.key in contraindicated else []
        marks += ["ADVISED AGAINST"] if option.offer.key in against else []
        mark = f" ({_list(marks)}, see above)" if marks else ""
        said = [
            *_short_statements(catalog, option, numbers),
            *_short_open(catalog, answer, option),
            *_short_practice(catalog, option),
        ]
        yield _wrap(f"* {_offer_text(catalog, option)}{mark}: {'; '.join(said)}", 2, 4)
        yield from _not_marketed_lines(catalog, option)


def _soft_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    soft = [
        (text, _concerned(catalog, option))
        for option in answer.stated
        for text in _soft_texts(catalog, option)
    ]
    if soft:
        yield "CAUTION in this case, of what is stated"
        yield from _once(soft)


def _soft_texts(catalog: Catalog, option: Option) -> Iterator[str]:
    """What is to be minded in this case and does not contraindicate; not what goes for all."""
    for caution in option.cautions:
        stated = caution.caution
        if caution.answer is Answer.YES and stated.when and not _forbids(stated):
            yield _caution_answer_text(catalog, caution)
    for interaction in option.interactions:
        if not _forbids(interaction.interaction):
            yield f"! {_interaction_text(catalog, interaction)}"


def _concerned(catalog: Catalog, option: Option) -> str:
    """The name of an option on whose drug something is said."""
    mark = "" if option.offer.drug_class is None else " (this drug of the class)"
    return _offer_text(catalog, option) + mark


def _short_statements(catalog: Catalog, option: Option, numbers: dict[str, int]) -> Iterator[str]:
    """What is stated for an option, then who says something else of it; each document once."""
    stated: dict[tuple[str, str], dict[str, None]] = {}
    others: dict[str, dict[str, None]] = {}
    for statement in option.statements:
        if statement.answer is not Answer.YES or statement.direction is Direction.AGAINST:
            continue
        who, refs = _speaks(catalog, statement, numbers)
        if statement.direction is Direction.FOR:
            words = (statement.position, str(statement.strength or ""))
            stated.setdefault((who, refs), {}).update(dict.fromkeys(filter(None, words)))
        else:
            position = f", {statement.position}" if statement.position else ""
            speakers = others.setdefault(_SAID[statement.direction].rstrip(": "), {})
            speakers[f"{who}{position} {refs}"] = None
    for (who, refs), said in stated.items():
        yield f"{who}: {_list(said)} {refs}" if said else f"{who} {refs}"
    for said_else, speakers in others.items():
        yield f"{said_else}: {_list(speakers)}"


def _short_practice(catalog: Catalog, option: Option) -> Iterator[str]:
    """Where an option is on label, and how many cautions are not shown."""
    if option.labels:
        said = _labels_text(catalog, option.labels)
        key = option.offer.regimen
        if key is None or len(catalog.regimens[key].drugs) == 1:
            said = said.removeprefix(f"{catalog.drugs[option.labels[0].drug].name} ")
        yield f"label: {said.replace(' label ', ' ')}"
    soft = [c for c in option.cautions if not _forbids(c.caution)]
    counts = {
        "general": sum(c.answer is Answer.YES and not c.caution.when for c in soft),
        "undecided": sum(c.answer is Answer.UNKNOWN for c in soft),
    }
    if any(counts.values()):
        said = _list(f"{count} {kind}" for kind, count in counts.items() if count)
        yield f"cautions {said}"


def _short_open(catalog: Catalog, answer: Options, option: Option) -> Iterator[str]:
    """How many more statements may apply to an option, and what they wait for."""
    open_ones = [s for s in option.statements if s.answer is Answer.UNKNOWN]
    if open_ones:
        asked = {name for s in open_ones for name in _waits_for(answer, s)}
        first, *more = _in_question_order(answer, asked)
        count = f" +{len(more)}" if more else ""
        yield f"{len(open_ones)} undecided ({_WAITS_FOR[first]}{count})"
    against = [s for s in open_ones if s.direction is Direction.AGAINST]
    if against:
        speakers = _list(s.removesuffix(" AGAINST") for s in _speakers(catalog, against))
        yield f"perhaps AGAINST: {speakers}"


def _waits_for(answer: Options, statement: StatementAnswer) -> tuple[str, ...]:
    """Dimensions that an undecided statement waits for."""
    found = asks(answer.case, statement.findings)
    if any(f.dimension == "other" and f.answer is Answer.UNKNOWN for f in statement.findings):
        found += ("other",)
    return found or ("issued",)


def _in_question_order(answer: Options, names: Iterable[str]) -> list[str]:
    order = {question.dimension: place for place, question in enumerate(answer.questions)}
    return sorted(names, key=lambda name: (order.get(name, len(order)), name))


def _undecided_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """Undecided options, each under the question that would settle one of its statements."""
    groups = _settled_by(answer)
    if groups:
        count = len(answer.undecided)
        yield f"UNDECIDED ({count}), by what would settle a statement (+ with other answers)"
    contraindicated = _keys(answer.contraindicated)
    apart = []
    for name in _in_question_order(answer, groups):
        options = [
            (_short_open_text(catalog, option, option.offer.key in contraindicated), more)
            for option, more in groups[name]
        ]
        # What is marked is never left to the count.
        left = [text for text, more in options if more and not text.endswith(")")]
        left = left if len(options) > _LONG_LINE else []
        said = _named(f"{text} +" if more else text for text, more in options if text not in left)
        said = f"{_WAITS_FOR[name]}: {said}"
        said += f", and {len(left)} more + (--full)" if left else ""
        if len(options) >= _OWN_LINE:
            yield _wrap(f"* {said}", 2, 4)
        else:
            apart.append(said)
    if apart:
        yield _wrap(f"* {'; '.join(apart)}", 2, 4)


def _settled_by(answer: Options) -> dict[str, list[tuple[Option, bool]]]:
    """For each question the options of which it would settle a statement.

    Of several statements on an option the one that waits for the least counts; whether it waits
    for other answers as well stands with the option.
    """
    groups: dict[str, list[tuple[Option, bool]]] = {}
    for option in answer.undecided:
        waiting = [
            _in_question_order(answer, _waits_for(answer, statement))
            for statement in option.statements
            if statement.answer is Answer.UNKNOWN
        ]
        order = _in_question_order(answer, {name for names in waiting for name in names})
        first, *more = min(waiting, key=lambda names: (len(names), list(map(order.index, names))))
        groups.setdefault(first, []).append((option, bool(more)))
    return groups


def _short_open_text(catalog: Catalog, option: Option, contraindicated: bool) -> str:
    """An undecided option, marked where not all that may be said of it is for it."""
    directions = {s.direction for s in option.statements if s.answer is Answer.UNKNOWN}
    marks = ["CONTRAINDICATED"] if contraindicated else []
    if Direction.FOR not in directions:
        marks += [_SAID[d].rstrip(": ") for d in Direction if d in directions]
    elif Direction.AGAINST in directions:
        marks.append("or AGAINST")
    name = _offer_text(catalog, option)
    return f"{name} ({_list(marks)})" if marks else name


def _named(names: Iterable[str]) -> str:
    """Names in their order; of neighbors that end alike the end is said once."""
    found = list(names)
    for place, name in enumerate(found[1:]):
        if name.endswith(_BASED) and found[place].endswith(_BASED):
            found[place] = found[place].removesuffix(_BASED) + "-"
    return _list(found)


def _aside_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """What is described or not established, of options that are not stated."""
    contraindicated, stated = _keys(answer.contraindicated), _keys(answer.stated)
    for name, title, directions in (
        ("described", "DESCRIBED, neither recommended nor advised against", _DESCRIBES),
        ("not_established", "NOT ESTABLISHED", _NOT_ESTABLISHED),
    ):
        options = [o for o in getattr(answer, name) if o.offer.key not in stated]
        said = []
        for direction in directions:
            names = [
                _offer_text(catalog, option)
                + (" (CONTRAINDICATED)" if option.offer.key in contraindicated else "")
                for option in options
                if (direction, Answer.YES) in {(s.direction, s.answer) for s in option.statements}
            ]
            head = "" if directions == _DESCRIBES else _SAID[direction]
            said += [head + _named(names)] if names else []
        if said:
            yield _wrap(f"{title} ({len(options)}): {'; '.join(said)}")


def _unused_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """Pages for patients, what is left out and, where it was asked for, what does not apply."""
    if answer.excluded:
        names = _named(_offer_text(catalog, option) for option in answer.excluded)
        yield _wrap(f"DOES NOT APPLY ({len(answer.excluded)}, --full says why): {names}")
    if answer.left_out:
        said = "; ".join(f"{key}: {reason}" for key, reason in answer.left_out)
        yield _wrap(f"LEFT OUT unless --include-historical ({len(answer.left_out)}): {said}")
    yield from _page_lines(answer.page_statements, details=False)[1:]


def _question_section(questions: tuple[Question, ...]) -> Iterator[str]:
    shown = questions[:_MOST_QUESTIONS]
    if shown:
        said = " ".join(
            f"{place}. {q.text} (--{q.dimension.replace('_', '-')}; {q.settles} waiting)"
            for place, q in enumerate(shown, 1)
        )
        yield _wrap(f"ASK NEXT ({len(shown)} of {len(questions)}): {said}")


def _source_section(numbers: dict[str, int]) -> Iterator[str]:
    if numbers:
        cited = "; ".join(f"[{number}] {label}" for label, number in numbers.items())
        yield _wrap(f"SOURCES: {cited}")


def _made_section(catalog: Catalog, provenance: Provenance) -> Iterator[str]:
    yield _wrap(f"{_provenance_text(catalog, provenance)}. {_MORE}", 0, 0)


def _offer_text(catalog: Catalog, option: Option) -> str:
    """The name of an offer; history says that it is."""
    key = option.offer.regimen
    past = key is not None and catalog.regimens[key].currency is Currency.HISTORICAL
    return f"{option.name} (HISTORICAL)" if past else option.name


def replay_text(catalog: Catalog, again: Replay) -> str:
    """An answer of `Catalog.replay` as text.

    Args:
        catalog: The catalog that gave the answer.
        again: The answer.
    """
    lines = [
        _wrap(f"Case: {case_text(catalog, again.case)}", 0),
        _wrap(INTENDED_USE, 0, 0),
        "",
        _wrap(f"then: {_provenance_text(catalog, again.then)}", 0),
        _wrap(f"now:  {_provenance_text(catalog, again.now)}", 0),
        "",
    ]
    if again.identical:
        lines.append("The answer would be the same today.")
    elif not (again.added or again.gone or again.changed or again.moved):
        lines.append("The same statements apply; words, labels, cautions or questions differ.")
    for title, changes in (
        ("ADDED: applies or may apply now", again.added),
        ("GONE: not in the catalog any more, replaced, or left out", again.gone),
        ("CHANGED", again.changed),
    ):
        if changes:
            lines += [f"{title} ({len(changes)})"]
            lines += [_wrap(_change_text(catalog, change), 2) for change in changes]
    if again.moved:
        lines.append(f"OPTIONS IN OTHER GROUPS ({len(again.moved)})")
        for move in again.moved:
            then, now = (
                _list(g.replace("_", " ") for g in groups) or "not there"
                for groups in (move.then, move.now)
            )
            lines.append(_wrap(f"* {move.offer}: {then} -> {now}", 2, 4))
    return "\n".join(lines)


def _change_text(catalog: Catalog, change: StatementChange) -> str:
    indication = catalog.indications.get(change.indication)
    said = "" if indication is None else f": {_SAID[indication.direction]}{indication.text}"
    then, now = ("not there" if a is None else a.label for a in (change.then, change.now))
    return f"* {change.indication} ({then} -> {now}){said}"


#: What a page on management is not; said before anything else on it.
_NO_PROTOCOL = (
    "No protocol and no order set: measures stand in each source's own order, side by side; "
    "nothing is ranked, chosen or adjusted to a person; what no source was seen to state is "
    "missing."
)


def management_text(
    catalog: Catalog, answer: Management, *, full: bool = False, details: bool = False
) -> str:
    """An answer of `Catalog.manage` as text, in the order of acting.

    Args:
        catalog: The catalog that gave the answer.
        answer: The answer.
        full: Print a paragraph on each measure, with its reason, doses and sources, and how
            sources disagree. Without it a measure is a line below all that contraindicates.
        details: Print every finding, general caution and citation as well.
    """
    if not (full or details):
        return _management_on_a_screen(catalog, answer)
    syndrome = catalog.syndromes[answer.syndrome]
    lines = [
        f"Management of {syndrome.name}",
        _wrap(f"Case: {case_text(catalog, answer.case)}", 0),
        _wrap(INTENDED_USE, 0, 0),
        _wrap(_NO_PROTOCOL, 0, 0),
    ]
    if answer.contraindicated:
        lines += ["", "CONTRAINDICATED in this case"]
        for measure in answer.contraindicated:
            lines += _contraindicated_lines(catalog, measure)
    waiting = "UNDECIDED: wait for what is not known"
    for title, measures in (
        ("EMERGENCY", _of_phase(answer.included, emergency=True)),
        (f"EMERGENCY, {waiting}", _of_phase(answer.undecided, emergency=True)),
        ("WHAT THE SOURCES STATE", _of_phase(answer.included, emergency=False)),
        (waiting, _of_phase(answer.undecided, emergency=False)),
        ("DOES NOT APPLY to this case", answer.excluded),
    ):
        if measures:
            lines += ["", title]
        for place, measure in enumerate(measures):
            # What does not apply is a list to look up, not a page to read.
            if place and measure.answer is not Answer.NO:
                lines.append("")
            lines += _measure_lines(catalog, measure, details)
    lines += _disagreements(catalog, answer.disagreements)
    lines += _question_lines(answer.questions)
    lines += ["", _provenance_text(catalog, answer.provenance)]
    return "\n".join(lines)


def _management_on_a_screen(catalog: Catalog, answer: Management) -> str:
    numbers: dict[str, int] = {}
    parts = [
        [
            f"Management of {catalog.syndromes[answer.syndrome].name}",
            _wrap(f"Case: {case_text(catalog, answer.case)}"),
            _wrap(INTENDED_USE, 0, 0),
            _wrap(_NO_PROTOCOL, 0, 0),
        ],
        [*_measure_warnings(catalog, answer)],
    ]
    waiting = "UNDECIDED: wait for what is not known"
    for title, group in (
        ("EMERGENCY", _of_phase(answer.included, emergency=True)),
        (f"EMERGENCY, {waiting}", _of_phase(answer.undecided, emergency=True)),
        ("WHAT THE SOURCES STATE", _of_phase(answer.included, emergency=False)),
        (waiting, _of_phase(answer.undecided, emergency=False)),
    ):
        lines = [_short_measure(catalog, measure, numbers) for measure in group]
        parts.append([f"{title} ({len(lines)})", *lines] if lines else [])
    parts.append([*_excluded_measures(answer), *_short_disagreements(answer)])
    parts.append(
        [
            *_question_section(answer.questions),
            *_source_section(numbers),
            *_made_section(catalog, answer.provenance),
        ]
    )
    return "\n\n".join("\n".join(part) for part in parts if part)


def _measure_warnings(catalog: Catalog, answer: Management) -> Iterator[str]:
    """What contraindicates measures or would, what is boxed, what else is to be minded."""
    measures = (*answer.included, *answer.undecided)
    hard = [(text, m.measure.name) for m in measures for text in _hard_texts(catalog, m)]
    if hard:
        yield f"CONTRAINDICATED in this case ({len(answer.contraindicated)})"
        yield from _once(hard)
    if open_ones := _reasons(catalog, _open_cautions(measures)):
        yield _wrap(f"CONTRAINDICATED IF it holds, not known: {_reasons_text(open_ones)}")
    boxed: dict[str, dict[str, None]] = {}
    for measure in measures:
        for notice in measure.boxed_warnings:
            said = f"{notice.warning.topic}{_seen_mark(notice.warning.cites)}"
            region = notice.warning.region.label
            boxed.setdefault(catalog.drugs[notice.on].name, {})[f"{said} ({region})"] = None
    if boxed:
        said = "; ".join(f"{name}: {_list(topics)}" for name, topics in boxed.items())
        yield _wrap(f"BOXED WARNINGS: {said}")
    soft: dict[CautionOutcome, list[CautionAnswer]] = {}
    for measure in measures:
        for caution in measure.cautions:
            if not _forbids(caution.caution) and _is_telling(caution, measure.measure):
                soft.setdefault(caution.caution.outcome, []).append(caution)
    for outcome, cautions in soft.items():
        said = _reasons_text(_reasons(catalog, cautions))
        yield _wrap(f"{outcome.label.upper()} in this case: {said}")
    yield from dict.fromkeys(
        _wrap(f"! {_interaction_text(catalog, interaction)}")
        for measure in measures
        for interaction in measure.interactions
        if not _forbids(interaction.interaction)
    )


def _short_measure(catalog: Catalog, answered: MeasureAnswer, numbers: dict[str, int]) -> str:
    """A measure on a line: what it waits for, and how much of it is not shown."""
    measure = answered.measure
    mark = " (CONTRAINDICATED)" if answered.contraindicated is Answer.YES else ""
    waits = [
        f.wanted if f.dimension == "other" else f"{LABELS[f.dimension]} {f.wanted}"
        for f in answered.findings
        if f.answer is Answer.UNKNOWN
    ]
    said = f": if {'; '.join(waits)}" if waits and answered.answer is Answer.UNKNOWN else ""
    doses = len(measure.doses) + len(measure.titrations)
    shown = [c for c in answered.cautions if _forbids(c.caution) or _is_telling(c, measure)]
    more = [(doses, "dose"), (len(answered.cautions) - len(shown), "caution")]
    counts = _list(f"{n} {word}{'s' if n > 1 else ''}" for n, word in more if n)
    left = f" (more: {counts})" if counts else ""
    refs = _refs(catalog, measure.cites, numbers)
    # Emergencies stand under a title that says so.
    phase = "" if measure.phase is MeasurePhase.EMERGENCY else f"{_phase_mark(measure)} "
    return _wrap(f"* {phase}{measure.name}{mark}{said}{left} {refs}", 2, 4)


def _phase_mark(measure: Measure) -> str:
    aim = "" if measure.aim is Aim.SYMPTOM else f", aim {measure.aim.label}"
    return f"[{measure.phase.label}{aim}]"


def _excluded_measures(answer: Management) -> Iterator[str]:
    said = [
        f"{m.measure.name} ("
        + _list(f"{LABELS[f.dimension]} {f.found}" for f in m.findings if f.answer is Answer.NO)
        + ")"
        for m in answer.excluded
    ]
    if said:
        yield _wrap(f"DOES NOT APPLY to this case ({len(said)}): {'; '.join(said)}")


def _short_disagreements(answer: Management) -> Iterator[str]:
    if answer.disagreements:
        topics = "; ".join(disagreement.topic for disagreement in answer.disagreements)
        yield _wrap(f"SOURCES DISAGREE ({len(answer.disagreements)}, --full says how) on {topics}")


def _of_phase(measures: tuple[MeasureAnswer, ...], *, emergency: bool) -> list[MeasureAnswer]:
    return [m for m in measures if (m.measure.phase is MeasurePhase.EMERGENCY) is emergency]


def _contraindicated_lines(catalog: Catalog, answered: MeasureAnswer) -> Iterator[str]:
    name = answered.measure.name
    for caution in answered.cautions:
        if _forbids(caution.caution) and caution.answer is Answer.YES:
            drug = "" if caution.on == answered.measure.id else f"{_name_of(catalog, caution.on)}: "
            yield _wrap(f"* {name}: {drug}{_caution_text(catalog, caution.caution)}", 2)
    for interaction in answered.interactions:
        if _forbids(interaction.interaction):
            yield _wrap(f"* {name}: {_interaction_text(catalog, interaction)}", 2)


def _forbids(stated: Caution | Interaction) -> bool:
    return stated.outcome is CautionOutcome.CONTRAINDICATED


def _interaction_text(catalog: Catalog, found: InteractionAnswer) -> str:
    stated = found.interaction
    region = f" ({stated.region.label})" if stated.region is not None else ""
    one, two = catalog.drugs[found.on].name, catalog.drugs[found.other].name
    return (
        f"{one}: {stated.outcome.label.upper()}{region} with {two}: {stated.reason} "
        f"[{_short_cites(catalog, stated.cites)}]{_seen_mark(stated.cites)}"
    )


def _is_telling(caution: CautionAnswer, measure: Measure) -> bool:
    """Whether a caution says more of this case than what goes for everybody on the drug."""
    if caution.answer is not Answer.YES:
        return False
    own = caution.on == measure.id
    hard = caution.caution.outcome is not CautionOutcome.CAUTION
    return own or hard or bool(caution.caution.when)


def _measure_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    measure = answered.measure
    yield _wrap(f"* {_phase_mark(measure)} {measure.name}", 2)
    if answered.answer is not Answer.NO:
        yield from _warning_lines(catalog, answered, details)
        yield _wrap(f"why: {measure.why}", 6)
        mark = _seen_mark(measure.cites)
        for dose in measure.doses:
            # A measure has no cycle whose days a source could state.
            said = dose_text(catalog, dose).replace(", days not stated", "")
            yield _wrap(f"- {said}{mark}", 6)
        for titration in measure.titrations:
            yield _wrap(f"- {_titration_text(catalog, titration)}{mark}", 6)
        yield from _caution_lines(catalog, answered, details)
    for finding in answered.findings:
        if finding.answer is not Answer.YES or details:
            yield _wrap(_finding_text(finding), 6)
    yield _wrap(f"<{_short_cites(catalog, measure.cites, None if details else 3)}>", 6)


def _warning_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    """What forbids and what is boxed, above everything else that concerns a measure."""
    for caution in answered.cautions:
        if _forbids(caution.caution) and caution.answer is Answer.YES:
            yield _wrap(_caution_answer_text(catalog, caution), 6)
    for interaction in answered.interactions:
        if _forbids(interaction.interaction):
            yield _wrap(f"! {_interaction_text(catalog, interaction)}", 6)
    for notice in answered.boxed_warnings:
        name, region = catalog.drugs[notice.on].name, notice.warning.region.label
        yield _wrap(
            f"! {name}: BOXED WARNING ({region}): {notice.warning.topic} "
            f"[{_short_cites(catalog, notice.warning.cites)}]{_seen_mark(notice.warning.cites)}",
            6,
        )
    open_ones = [c for c in answered.cautions if _forbids(c.caution) and c.answer is Answer.UNKNOWN]
    for caution in open_ones if details else ():
        yield _wrap(_caution_answer_text(catalog, caution), 6)
    if open_ones and not details:
        lookup = Lookup(catalog.drugs, catalog.regimens)
        named = {answered.measure.id, *answered.measure.given[:1]}
        reasons = dict.fromkeys(
            ("" if c.on in named else f"{_name_of(catalog, c.on)}: ")
            + criteria_text(c.caution.when, lookup)
            + _where_text(c.caution)
            for c in open_ones
        )
        yield _wrap(f"! contraindicated, if it holds (not known): {'; '.join(reasons)}", 6)


def _where_text(caution: Caution) -> str:
    """Whose word a caution is, and whether only a copy or a report of it was seen."""
    region = f" ({caution.region.label})" if caution.region is not None else ""
    return f"{region}{_seen_mark(caution.cites)}"


def _caution_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    softer = [c for c in answered.cautions if not _forbids(c.caution)]
    telling = [c for c in softer if details or _is_telling(c, answered.measure)]
    for caution in telling:
        yield _wrap(_caution_answer_text(catalog, caution), 6)
    for interaction in answered.interactions:
        if not _forbids(interaction.interaction):
            yield _wrap(f"! {_interaction_text(catalog, interaction)}", 6)
    if len(telling) < len(softer):
        more = len(softer) - len(telling)
        yield _wrap(f"and {more} general or open cautions on the drug (--details)", 6)


def _finding_text(finding: Finding) -> str:
    label = LABELS[finding.dimension]
    if finding.dimension == "other":
        return f"waits for: {finding.wanted} (no field of a case says so)"
    if finding.answer is Answer.UNKNOWN:
        return f"waits for {label}: {finding.wanted} ({finding.found})"
    if finding.answer is Answer.NO:
        return f"ruled out by {label}: {finding.found} (asks for {finding.wanted})"
    return f"met: {label}: {finding.found} (asks for {finding.wanted})"


# --- interpretation -------------------------------------------------------------------------

#: Bearings in the order in which they are printed: what says something first.
_SAYS = tuple(Bearing)


def interpretation_text(catalog: Catalog, answer: Interpretation, *, details: bool = False) -> str:
    """An answer of `Catalog.interpret` as text.

    Args:
        catalog: The catalog that gave the answer.
        answer: The answer.
        details: Also print each threshold that is not comparable by itself.
    """
    syndrome = catalog.syndromes[answer.syndrome]
    lines = [
        f"Laboratory values and {syndrome.name}",
        _wrap(INTENDED_USE, 0, 0),
        _wrap(
            "No diagnosis: each value meets each source's own threshold by itself. Nothing is "
            "added up, ranked or converted.",
            0,
            0,
        ),
    ]
    for measurement in answer.measurements:
        lines += ["", _wrap(_measurement_text(measurement), 0)]
        own = [a for a in answer.answers if a.measurement == measurement]
        lines += _test_lines(catalog, own, None, 2, details)
    if answer.differentials:
        lines += ["", "OTHER CAUSES on which a value bears"]
    for other in answer.differentials:
        lines.append(_wrap(f"* {other.condition}{f': {other.text}' if other.text else ''}", 2))
        lines += _test_lines(catalog, other.answers, other.cites, 6, details)
    if answer.interferences:
        lines += ["", "WHAT MISLEADS THE TESTS"]
    for interference in answer.interferences:
        source = _short_cites(catalog, interference.cites, 3)
        lines.append(_wrap(f"* {interference.what}: {interference.effect} <{source}>", 2))
    if answer.questions:
        lines += ["", "ASK NEXT"]
    for place, question in enumerate(answer.questions, 1):
        lines.append(_wrap(f"{place}. {question}", 2, 3))
    lines += ["", _provenance_text(catalog, answer.provenance)]
    return "\n".join(lines)


def _test_lines(
    catalog: Catalog,
    answers: Iterable[TestAnswer],
    cites: tuple[Cite, ...] | None,
    indent: int,
    details: bool,
) -> Iterator[str]:
    """What says something first; what cannot be compared by reason, unless in detail."""
    apart: dict[str, list[str]] = {}
    for found in sorted(answers, key=lambda a: _SAYS.index(a.bearing)):
        if found.bearing is Bearing.NOT_COMPARABLE and not details:
            apart.setdefault(found.reason, []).append(_tested(found))
            continue
        held = found.threshold.cites if found.threshold is not None else cites or ()
        yield _wrap(
            f"{found.bearing.label.upper()}: {_tested(found)}: {found.reason} "
            f"<{_short_cites(catalog, held, 3)}>",
            indent,
        )
    for reason, tests in apart.items():
        yield _wrap(f"NOT COMPARABLE: {reason}: {'; '.join(tests)}", indent)


def _tested(found: TestAnswer) -> str:
    if found.threshold is not None:
        return _threshold(found.threshold)
    assert found.sign is not None
    return _sign(found.sign)


def _measurement_text(measurement: Measurement) -> str:
    parts = [f"{measurement.analyte} {measured(measurement.value, measurement.unit)}"]
    if measurement.specimen is not None:
        parts.append(measurement.specimen.label)
    if measurement.assay is not None:
        parts.append(measurement.assay)
    if measurement.upper_limit is not None:
        parts.append(f"upper limit of normal {measurement.upper_limit:g}")
    parts += measurement.context
    return ", ".join(parts)


def _disagreements(catalog: Catalog, disagreements: tuple[Disagreement, ...]) -> list[str]:
    lines: list[str] = []
    for disagreement in disagreements:
        lines += ["", _wrap(f"SOURCES DISAGREE on {disagreement.topic}", 0)]
        for position in disagreement.positions:
            source = _short_cites(catalog, position.cites)
            lines.append(_wrap(f"- {position.says} <{source}>", 2))
    return lines


__all__ = [
    "case_text",
    "cite_text",
    "criteria_text",
    "differences_text",
    "dose_text",
    "drug_text",
    "interpretation_text",
    "management_text",
    "options_text",
    "phase_text",
    "regimen_text",
    "replay_text",
    "study_text",
    "syndrome_text",
    "timeline_text",
]
