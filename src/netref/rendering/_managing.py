"""Answers of `Catalog.manage` as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..matching import Lookup
from ..model import (
    Aim,
    Answer,
    CautionAnswer,
    CautionOutcome,
    Finding,
    Management,
    Measure,
    MeasureAnswer,
    MeasurePhase,
)
from ._answers import (
    case_lines,
    made_section,
    provenance_text,
    question_lines,
    question_section,
    source_section,
)
from ._cautions import (
    caution_answer_text,
    caution_reasons,
    caution_text,
    each_once,
    forbids,
    hard_texts,
    interaction_text,
    is_telling,
    name_of,
    open_cautions,
    reasons_text,
    where_text,
)
from ._doses import criteria_text, dose_text, titration_text
from ._records import disagreement_lines
from ._words import LABELS, listed, numbered_refs, sections, seen_mark, short_cites, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog

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
    lines = _head(catalog, answer)
    if answer.contraindicated:
        lines += ["", "CONTRAINDICATED in this case"]
        for measure in answer.contraindicated:
            lines += contraindicated_lines(catalog, measure)
    for title, measures in (*_groups(answer), ("DOES NOT APPLY to this case", answer.excluded)):
        if measures:
            lines += ["", title]
        for place, measure in enumerate(measures):
            # What does not apply is a list to look up, not a page to read.
            if place and measure.answer is not Answer.NO:
                lines.append("")
            lines += _measure_lines(catalog, measure, details)
    lines += disagreement_lines(catalog, answer.disagreements)
    made = [provenance_text(catalog, answer.provenance)]
    return sections(lines, question_lines(answer.questions), made)


def _management_on_a_screen(catalog: Catalog, answer: Management) -> str:
    numbers: dict[str, int] = {}
    groups = [
        [f"{title} ({len(group)})", *(_short_measure(catalog, m, numbers) for m in group)]
        for title, group in _groups(answer)
        if group
    ]
    return sections(
        _head(catalog, answer),
        _measure_warnings(catalog, answer),
        *groups,
        [*_excluded_measures(answer), *_short_disagreements(answer)],
        [
            *question_section(answer.questions),
            *source_section(numbers),
            *made_section(catalog, answer.provenance),
        ],
    )


def _head(catalog: Catalog, answer: Management) -> list[str]:
    return [
        f"Management of {catalog.syndromes[answer.syndrome].name}",
        *case_lines(catalog, answer.case),
        wrap(_NO_PROTOCOL, 0, 0),
    ]


def _groups(answer: Management) -> tuple[tuple[str, list[MeasureAnswer]], ...]:
    """What applies or may apply, under titles in the order of acting."""
    waiting = "UNDECIDED: wait for what is not known"
    return (
        ("EMERGENCY", _of_phase(answer.included, emergency=True)),
        (f"EMERGENCY, {waiting}", _of_phase(answer.undecided, emergency=True)),
        ("WHAT THE SOURCES STATE", _of_phase(answer.included, emergency=False)),
        (waiting, _of_phase(answer.undecided, emergency=False)),
    )


def _measure_warnings(catalog: Catalog, answer: Management) -> Iterator[str]:
    """What contraindicates measures or would, what is boxed, what else is to be minded."""
    measures = (*answer.included, *answer.undecided)
    hard = [(text, m.measure.name) for m in measures for text in hard_texts(catalog, m)]
    if hard:
        yield f"CONTRAINDICATED in this case ({len(answer.contraindicated)})"
        yield from each_once(hard)
    if open_ones := caution_reasons(catalog, open_cautions(measures)):
        yield wrap(f"CONTRAINDICATED IF TRUE (not known): {reasons_text(open_ones)}")
    boxed: dict[str, dict[str, None]] = {}
    for measure in measures:
        for notice in measure.boxed_warnings:
            said = f"{notice.warning.topic}{seen_mark(notice.warning.cites)}"
            region = notice.warning.region.label
            boxed.setdefault(catalog.drugs[notice.on].name, {})[f"{said} ({region})"] = None
    if boxed:
        said = "; ".join(f"{name}: {listed(topics)}" for name, topics in boxed.items())
        yield wrap(f"BOXED WARNINGS: {said}")
    soft: dict[CautionOutcome, list[CautionAnswer]] = {}
    for measure in measures:
        for caution in measure.cautions:
            if not forbids(caution.caution) and is_telling(caution, measure.measure):
                soft.setdefault(caution.caution.outcome, []).append(caution)
    for outcome, cautions in soft.items():
        said = reasons_text(caution_reasons(catalog, cautions))
        yield wrap(f"{outcome.label.upper()} in this case: {said}")
    yield from dict.fromkeys(
        wrap(f"! {interaction_text(catalog, interaction)}")
        for measure in measures
        for interaction in measure.interactions
        if not forbids(interaction.interaction)
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
    shown = [c for c in answered.cautions if forbids(c.caution) or is_telling(c, measure)]
    more = [(doses, "dose"), (len(answered.cautions) - len(shown), "caution")]
    counts = listed(f"{n} {word}{'s' if n > 1 else ''}" for n, word in more if n)
    left = f" (more: {counts})" if counts else ""
    refs = numbered_refs(catalog, measure.cites, numbers)
    # Emergencies stand under a title that says so.
    phase = "" if measure.phase is MeasurePhase.EMERGENCY else f"{_phase_mark(measure)} "
    return wrap(f"* {phase}{measure.name}{mark}{said}{left} {refs}", 2, 4)


def _phase_mark(measure: Measure) -> str:
    aim = "" if measure.aim is Aim.SYMPTOM else f", aim {measure.aim.label}"
    return f"[{measure.phase.label}{aim}]"


def _excluded_measures(answer: Management) -> Iterator[str]:
    said = [
        f"{m.measure.name} ("
        + listed(f"{LABELS[f.dimension]} {f.found}" for f in m.findings if f.answer is Answer.NO)
        + ")"
        for m in answer.excluded
    ]
    if said:
        yield wrap(f"DOES NOT APPLY to this case ({len(said)}): {'; '.join(said)}")


def _short_disagreements(answer: Management) -> Iterator[str]:
    if answer.disagreements:
        topics = "; ".join(disagreement.topic for disagreement in answer.disagreements)
        yield wrap(f"SOURCES DISAGREE ({len(answer.disagreements)}, --full says how) on {topics}")


def _of_phase(measures: tuple[MeasureAnswer, ...], *, emergency: bool) -> list[MeasureAnswer]:
    return [m for m in measures if (m.measure.phase is MeasurePhase.EMERGENCY) is emergency]


def contraindicated_lines(catalog: Catalog, answered: MeasureAnswer) -> Iterator[str]:
    """What contraindicates a measure, or a drug of it."""
    name = answered.measure.name
    for caution in answered.cautions:
        if forbids(caution.caution) and caution.answer is Answer.YES:
            drug = "" if caution.on == answered.measure.id else f"{name_of(catalog, caution.on)}: "
            yield wrap(f"* {name}: {drug}{caution_text(catalog, caution.caution)}", 2)
    for interaction in answered.interactions:
        if forbids(interaction.interaction):
            yield wrap(f"* {name}: {interaction_text(catalog, interaction)}", 2)


def _measure_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    measure = answered.measure
    yield wrap(f"* {_phase_mark(measure)} {measure.name}", 2)
    if answered.answer is not Answer.NO:
        yield from warning_lines(catalog, answered, details)
        yield wrap(f"why: {measure.why}", 6)
        mark = seen_mark(measure.cites)
        for dose in measure.doses:
            # A measure has no cycle whose days a source could state.
            said = dose_text(catalog, dose).replace(", days not stated", "")
            yield wrap(f"- {said}{mark}", 6)
        for titration in measure.titrations:
            yield wrap(f"- {titration_text(catalog, titration)}{mark}", 6)
        yield from caution_lines(catalog, answered, details)
    for finding in answered.findings:
        if finding.answer is not Answer.YES or details:
            yield wrap(_finding_text(finding), 6)
    yield wrap(f"<{short_cites(catalog, measure.cites, None if details else 3)}>", 6)


def warning_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    """What forbids and what is boxed, above everything else that concerns a measure."""
    for caution in answered.cautions:
        if forbids(caution.caution) and caution.answer is Answer.YES:
            yield wrap(caution_answer_text(catalog, caution), 6)
    for interaction in answered.interactions:
        if forbids(interaction.interaction):
            yield wrap(f"! {interaction_text(catalog, interaction)}", 6)
    for notice in answered.boxed_warnings:
        name, region = catalog.drugs[notice.on].name, notice.warning.region.label
        yield wrap(
            f"! {name}: BOXED WARNING ({region}): {notice.warning.topic} "
            f"[{short_cites(catalog, notice.warning.cites)}]{seen_mark(notice.warning.cites)}",
            6,
        )
    open_ones = [c for c in answered.cautions if forbids(c.caution) and c.answer is Answer.UNKNOWN]
    for caution in open_ones if details else ():
        yield wrap(caution_answer_text(catalog, caution), 6)
    if open_ones and not details:
        lookup = Lookup(catalog.drugs, catalog.regimens)
        named = {answered.measure.id, *answered.measure.given[:1]}
        reasons = dict.fromkeys(
            ("" if c.on in named else f"{name_of(catalog, c.on)}: ")
            + criteria_text(c.caution.when, lookup)
            + where_text(c.caution)
            for c in open_ones
        )
        yield wrap(f"! contraindicated if true (not known): {'; '.join(reasons)}", 6)


def caution_lines(catalog: Catalog, answered: MeasureAnswer, details: bool) -> Iterator[str]:
    """What is to be minded with a measure; without details what says more than goes for all."""
    softer = [c for c in answered.cautions if not forbids(c.caution)]
    telling = [c for c in softer if details or is_telling(c, answered.measure)]
    for caution in telling:
        yield wrap(caution_answer_text(catalog, caution), 6)
    for interaction in answered.interactions:
        if not forbids(interaction.interaction):
            yield wrap(f"! {interaction_text(catalog, interaction)}", 6)
    if len(telling) < len(softer):
        more = len(softer) - len(telling)
        yield wrap(f"and {more} general or open cautions on the drug (--details)", 6)


def _finding_text(finding: Finding) -> str:
    label = LABELS[finding.dimension]
    if finding.dimension == "other":
        return f"waits for: {finding.wanted} (no field of a case says so)"
    if finding.answer is Answer.UNKNOWN:
        return f"waits for {label}: {finding.wanted} ({finding.found})"
    if finding.answer is Answer.NO:
        return f"ruled out by {label}: {finding.found} (asks for {finding.wanted})"
    return f"met: {label}: {finding.found} (asks for {finding.wanted})"
