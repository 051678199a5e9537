"""Records and answers as plain text for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .matching import Lookup, _describe_listing, describe, wanted_dimensions
from .model import (
    DIMENSIONS,
    INTENDED_USE,
    Answer,
    Case,
    Caution,
    CautionAnswer,
    CautionOutcome,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differential,
    Direction,
    Disagreement,
    Dose,
    Drug,
    DrugId,
    Estimate,
    Interval,
    LabelPosition,
    Listing,
    Management,
    Measure,
    MeasureAnswer,
    NoNumber,
    Option,
    Options,
    Per,
    Phase,
    Provenance,
    Question,
    Regimen,
    Schedule,
    Seen,
    Spacing,
    StatementAnswer,
    Study,
    Syndrome,
    Threshold,
    Titration,
)

if TYPE_CHECKING:
    from .catalog import Catalog
    from .comparing import Difference
    from .scheduling import Administration

_WIDTH = 96
#: What findings call each dimension.
LABELS = {dimension.name: dimension.label for dimension in DIMENSIONS} | {"other": "also asks"}


def _wrap(text: str, indent: int, hang: int = 2) -> str:
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


def _short_cites(catalog: Catalog, cites: tuple[Cite, ...]) -> str:
    """Labels of sources: lasting pointer or host, and how each was seen."""
    mark = {Seen.DOCUMENT: "", Seen.COPY: " (copy)", Seen.SECONDARY: " (secondary report)"}
    return "; ".join(dict.fromkeys(f"{_source_label(catalog, c)}{mark[c.seen]}" for c in cites))


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
    return " seen in a copy" if Seen.COPY in seen else " SECONDARY REPORT ONLY"


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
    value = f"{test.value:g}" if test.high is None else f"{test.value:g} to {test.high:g}"
    context = f" {test.context}" if test.context else ""
    return f"{test.analyte} {test.comparator.label} {value} {test.unit.label}{context}"


def _differential(other: Differential) -> str:
    tells = [
        *([other.test] if other.test else []),
        *(f"{sign.test} {sign.result.label}" for sign in other.signs),
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


def options_text(catalog: Catalog, answer: Options, *, details: bool = False) -> str:
    """An answer of `Catalog.options` as text, contraindications before all else.

    Args:
        catalog: The catalog that gave the answer.
        answer: The answer.
        details: Also print every caution, label and finding.
    """
    lines = [_wrap(f"Case: {case_text(catalog, answer.case)}", 0), _wrap(INTENDED_USE, 0, 0)]
    # Each group prints the statements that put an option there; an option may be in several.
    groups: tuple[tuple[str, tuple[Direction, ...] | None, tuple[Option, ...]], ...] = (
        (
            "CONTRAINDICATED in this case, whoever states it",
            tuple(Direction),
            answer.contraindicated,
        ),
        ("STATED for this case", tuple(Direction), answer.stated),
        ("UNDECIDED: depends on what is not known", None, answer.undecided),
        ("ADVISED AGAINST for this case", (Direction.AGAINST,), answer.advised_against),
        (
            "DESCRIBED for this case, neither recommended nor advised against",
            (Direction.DESCRIPTION,),
            answer.described,
        ),
        (
            "NOT ESTABLISHED: evidence insufficient, or research only",
            (Direction.INSUFFICIENT_EVIDENCE, Direction.RESEARCH_ONLY),
            answer.not_established,
        ),
        ("DOES NOT APPLY", tuple(Direction), answer.excluded),
    )
    for title, directions, options in groups:
        if options:
            lines += ["", f"{title} ({len(options)})"]
        for option in options:
            if directions is None and not details:
                lines.append(
                    _wrap(f"* {option.name}: {_waiting_text(catalog, option.statements)}", 2)
                )
            else:
                lines += _option_lines(catalog, option, directions or tuple(Direction), details)
    if answer.page_statements:
        lines += ["", f"PATIENT PAGE (not a guideline) ({len(answer.page_statements)})"]
        for statement in answer.page_statements:
            verdict = {
                Answer.YES: "applies",
                Answer.UNKNOWN: "may apply",
                Answer.NO: "does not apply",
            }[statement.answer]
            lines.append(_wrap(f"{verdict}: {statement.text}", 2))
    if answer.left_out:
        lines += ["", "LEFT OUT"]
        lines += [_wrap(f"{key}: {reason}", 2) for key, reason in answer.left_out]
    lines += _question_lines(answer.questions)
    lines += ["", _provenance_text(catalog, answer.provenance)]
    return "\n".join(lines)


def _option_lines(
    catalog: Catalog, option: Option, directions: tuple[Direction, ...], details: bool
) -> Iterator[str]:
    yield _wrap(f"* {option.name}", 2)
    for caution in option.cautions:
        hard = caution.caution.outcome is CautionOutcome.CONTRAINDICATED
        if details or (hard and caution.answer is Answer.YES):
            yield _wrap(_caution_answer_text(catalog, caution), 4)
    for interaction in option.interactions:
        stated = interaction.interaction
        yield _wrap(
            f"! {stated.outcome.label} with {catalog.drugs[interaction.other].name}: "
            f"{stated.reason}",
            4,
        )
    for statement in option.statements:
        if statement.direction in directions and (
            details or statement.answer is not Answer.UNKNOWN
        ):
            yield _wrap(_statement_text(catalog, statement), 4)
            if details or statement.answer is Answer.NO:
                yield from _finding_lines(statement, details)
    if len(directions) < len(Direction):
        return
    waiting = _waiting_text(catalog, option.statements)
    if waiting and not details:
        yield _wrap(f"may also apply: {waiting}", 4)
    checks: dict[str, dict[str, None]] = {}
    for c in option.cautions:
        if c.answer is Answer.UNKNOWN and c.caution.outcome is CautionOutcome.CONTRAINDICATED:
            checks.setdefault(_name_of(catalog, c.on), {})[c.caution.reason] = None
    if checks and not details:
        text = "; ".join(f"{name}: {', '.join(reasons)}" for name, reasons in checks.items())
        yield _wrap(f"contraindications to check: {text}", 4)
    if option.labels:
        yield _wrap(f"label: {_labels_text(catalog, option.labels)}", 4)
    if option.evidence:
        yield _wrap(f"studies: {_list(option.evidence)}", 4)


def _name_of(catalog: Catalog, key: str) -> str:
    drug = catalog.drugs.get(DrugId(key))
    return drug.name if drug is not None else key


_SAID = {
    Direction.FOR: "",
    Direction.AGAINST: "AGAINST: ",
    Direction.DESCRIPTION: "describes: ",
    Direction.INSUFFICIENT_EVIDENCE: "insufficient evidence: ",
    Direction.RESEARCH_ONLY: "research only: ",
}


def _waiting_text(catalog: Catalog, statements: Iterable[StatementAnswer]) -> str:
    """Who may state something, and what it waits for: one part for each body and document."""
    waits: dict[str, dict[str, None]] = {}
    counts: dict[str, int] = {}
    for statement in statements:
        if statement.answer is not Answer.UNKNOWN:
            continue
        said = _SAID[statement.direction].rstrip(": ")
        speaker = catalog.bodies[statement.body].short
        year = "undated" if statement.issued is None else statement.issued[:4]
        title = f"{speaker} {year}" + (f" ({said})" if said else "")
        counts[title] = counts.get(title, 0) + 1
        names = [LABELS[f.dimension] for f in statement.findings if f.answer is Answer.UNKNOWN]
        # Everything fits, but its date is too imprecise to say whether it was in force.
        waits.setdefault(title, {}).update(dict.fromkeys(names or ["its date"]))
    return "; ".join(
        title
        + (f" ({counts[title]} statements)" if counts[title] > 1 else "")
        + f": {_list(names)}"
        for title, names in waits.items()
    )


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
    for finding in statement.findings:
        if details or finding.answer is statement.answer:
            yield _wrap(
                f"{finding.answer.label}: {LABELS[finding.dimension]}: wants {finding.wanted}; "
                f"{finding.found}",
                6,
            )


def _caution_answer_text(catalog: Catalog, caution: CautionAnswer) -> str:
    name = _name_of(catalog, caution.on)
    maybe = "" if caution.answer is Answer.YES else f"({caution.answer.label}) "
    return f"! {maybe}{name}: {_caution_text(catalog, caution.caution)}"


def _labels_text(catalog: Catalog, labels: tuple[LabelPosition, ...]) -> str:
    by_drug: dict[str, list[str]] = {}
    for label in labels:
        by_drug.setdefault(catalog.drugs[label.drug].name, []).append(
            f"{label.region.label} {label.status.label}"
        )
    return "; ".join(f"{drug} {', '.join(said)}" for drug, said in by_drug.items())


def _question_lines(questions: tuple[Question, ...]) -> list[str]:
    if not questions:
        return []
    lines = ["", "ASK NEXT"]
    for place, question in enumerate(questions[:6], 1):
        lines.append(
            f"  {place}. {question.text} (--{question.dimension.replace('_', '-')}; "
            f"{question.settles} waiting)"
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


def management_text(catalog: Catalog, answer: Management, *, details: bool = False) -> str:
    """An answer of `Catalog.manage` as text, in the order of acting.

    Args:
        catalog: The catalog that gave the answer.
        answer: The answer.
        details: Also print every finding and citation.
    """
    syndrome = catalog.syndromes[answer.syndrome]
    lines = [
        f"Management of {syndrome.name}",
        _wrap(f"Case: {case_text(catalog, answer.case)}", 0),
        _wrap(INTENDED_USE, 0, 0),
    ]
    contraindicated = [
        (measure, caution)
        for measure in (*answer.included, *answer.undecided)
        for caution in measure.cautions
        if caution.caution.outcome is CautionOutcome.CONTRAINDICATED
        and caution.answer is Answer.YES
    ]
    if contraindicated:
        lines += ["", "CONTRAINDICATED in this case"]
        for measure, caution in contraindicated:
            lines.append(
                _wrap(f"* {measure.measure.name}: {_caution_text(catalog, caution.caution)}", 2)
            )
    for title, measures in (
        ("WHAT THE SOURCES STATE", answer.included),
        ("UNDECIDED: depends on what is not known", answer.undecided),
        ("DOES NOT APPLY to this case", answer.excluded),
    ):
        if measures:
            lines += ["", title]
        for measure in measures:
            lines += _measure_lines(catalog, measure, details)
    lines += _disagreements(catalog, answer.disagreements)
    lines += _question_lines(answer.questions)
    lines += ["", _provenance_text(catalog, answer.provenance)]
    return "\n".join(lines)


def _is_telling(caution: CautionAnswer, measure: Measure) -> bool:
    """Whether a caution says more of this case than what goes for everybody on the drug."""
    if caution.answer is not Answer.YES:
        return False
    own = caution.on == measure.id
    hard = caution.caution.outcome is not CautionOutcome.CAUTION
    return own or hard or bool(caution.caution.when)


def _measure_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    measure = answered.measure
    aim = "" if measure.aim.value == "symptom" else f", aim {measure.aim.label}"
    yield _wrap(f"* [{measure.phase.label}{aim}] {measure.name}: {measure.why}", 2)
    if answered.answer is not Answer.NO:
        for dose in measure.doses:
            yield _wrap(f"- {dose_text(catalog, dose)}{_seen_mark(measure.cites)}", 6)
        for titration in measure.titrations:
            yield _wrap(f"- {_titration_text(catalog, titration)}{_seen_mark(measure.cites)}", 6)
        telling = [c for c in answered.cautions if details or _is_telling(c, measure)]
        for caution in telling:
            yield _wrap(_caution_answer_text(catalog, caution), 6)
        if len(telling) < len(answered.cautions):
            more = len(answered.cautions) - len(telling)
            yield _wrap(f"and {more} general or open cautions on the drug (--details)", 6)
        for interaction in answered.interactions:
            stated = interaction.interaction
            other = catalog.drugs[interaction.other].name
            yield _wrap(f"! {stated.outcome.label} with {other}: {stated.reason}", 6)
    for finding in answered.findings:
        if finding.answer is not Answer.YES or details:
            yield _wrap(
                f"{finding.answer.label}: {LABELS[finding.dimension]}: wants {finding.wanted}; "
                f"{finding.found}",
                6,
            )
    yield _wrap(f"<{_short_cites(catalog, measure.cites)}>", 6)


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
    "management_text",
    "options_text",
    "phase_text",
    "regimen_text",
    "study_text",
    "syndrome_text",
    "timeline_text",
]
