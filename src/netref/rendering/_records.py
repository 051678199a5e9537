"""Records as pages of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..interpreting import threshold_words
from ..model import (
    Body,
    CautionOutcome,
    ConfidenceInterval,
    Differential,
    Disagreement,
    Drug,
    Estimate,
    NoNumber,
    Regimen,
    Schedule,
    Sign,
    Source,
    Specimen,
    Study,
    Syndrome,
    Threshold,
    Tumor,
)
from ._answers import case_text
from ._cautions import caution_text
from ._doses import dose_text, phase_text, spacing_text, titration_text
from ._words import (
    cite_text,
    finish,
    listed,
    percent_text,
    seen_mark,
    short_cites,
    source_lines,
    wrap,
)

if TYPE_CHECKING:
    from ..catalog import Catalog


def drug_text(catalog: Catalog, drug: Drug) -> str:
    """A drug as a page of text."""
    lines = [drug.name + (f" (US: {drug.us_name})" if drug.us_name else "")]
    lines.append(wrap(f"class: {listed(c.label for c in drug.classes)}", 2))
    lines.append(wrap(f"routes: {listed(r.label for r in drug.routes)}", 2))
    boxed = [w for w in drug.boxed_warnings if w.removed is None]
    if boxed:
        lines.append("  boxed warnings:")
        for warning in boxed:
            source = short_cites(catalog, warning.cites)
            lines.append(wrap(f"- {warning.region.label}: {warning.topic} [{source}]", 4))
    hard = [c for c in drug.cautions if c.outcome is CautionOutcome.CONTRAINDICATED]
    soft = [c for c in drug.cautions if c.outcome is not CautionOutcome.CONTRAINDICATED]
    for caution in (*hard, *soft):
        lines.append(wrap(caution_text(catalog, caution), 2))
    if drug.mechanism:
        lines.append(wrap(f"mechanism: {drug.mechanism}", 2))
    names = [*drug.names, *drug.abbreviations, *drug.salts]
    if names:
        lines.append(wrap(f"also: {listed(names)}", 2))
    if drug.brands:
        brands = listed(f"{b.name} ({b.region.label})" for b in drug.brands)
        lines.append(wrap(f"brands: {brands}", 2))
    for form in drug.forms:
        lines.append(wrap(f"form: {form.name}, {listed(r.label for r in form.routes)}", 2))
    for adjustment in drug.adjustments:
        amount = f" to {adjustment.to_percent:g} %" if adjustment.to_percent else ""
        amount = f" to {adjustment.to}" if adjustment.to else amount
        source = short_cites(catalog, adjustment.cites)
        lines.append(wrap(f"{adjustment.act.label}{amount}: {adjustment.trigger} [{source}]", 2))
    for limit in drug.limits:
        source = short_cites(catalog, limit.cites)
        lines.append(wrap(f"lifetime limit: {limit.amount} ({limit.reason}) [{source}]", 2))
    for held in drug.availability:
        since = f" ({held.date})" if held.date else ""
        lines.append(wrap(f"{held.region.label}: {held.status.label}{since}", 2))
    if drug.codes:
        lines.append(wrap(f"codes: {listed(str(c) for c in drug.codes)}", 2))
    regimens = catalog.regimens_with(drug)
    if regimens:
        lines.append(wrap(f"regimens: {listed(r.id for r in regimens)}", 2))
    lines += source_lines(catalog, drug.cites)
    return finish(lines)


def regimen_text(catalog: Catalog, regimen: Regimen) -> str:
    """A regimen with its schedules as a page of text."""
    title = f"{regimen.name} ({', '.join(regimen.acronyms)})" if regimen.acronyms else regimen.name
    lines = [title]
    if regimen.currency.value != "current":
        lines.append(f"  {regimen.currency.label.upper()}: kept as history, not in use today")
    for caution in regimen.cautions:
        lines.append(wrap(caution_text(catalog, caution), 2))
    if regimen.summary:
        lines.append(wrap(regimen.summary, 2, 0))
    lines.append(wrap(f"drugs: {listed(catalog.drugs[d].name for d in regimen.drugs)}", 2))
    for schedule in regimen.schedules:
        lines += ["", *_schedule_lines(catalog, schedule)]
    if not regimen.schedules:
        lines.append("  no schedule: none was seen in a source")
    studies = catalog.studies_with(regimen=regimen)
    if studies:
        lines += ["", wrap(f"studies: {listed(s.id for s in studies)}", 2)]
    lines += source_lines(catalog, regimen.cites)
    return finish(lines)


def schedule_text(catalog: Catalog, schedule: Schedule) -> str:
    """A schedule as a page of text, below its regimen and what speaks against that."""
    lines = []
    for regimen in catalog.regimens.values():
        if schedule.id in {own.id for own in regimen.schedules}:
            lines.append(regimen.name)
            lines += [wrap(caution_text(catalog, caution), 2) for caution in regimen.cautions]
    return finish([*lines, *_schedule_lines(catalog, schedule)])


def _schedule_lines(catalog: Catalog, schedule: Schedule) -> Iterator[str]:
    region = f" ({schedule.region.label} label)" if schedule.region else ""
    yield wrap(f"{schedule.name}{region} [{schedule.id}]{seen_mark(schedule.cites)}", 2)
    for phase in schedule.phases:
        yield wrap(f"{phase.name}: {phase_text(phase)}", 4)
        for dose in phase.doses:
            yield wrap(f"- {dose_text(catalog, dose)}", 6)
        for titration in phase.titrations:
            yield wrap(f"- {titration_text(catalog, titration)}", 6)
        for spacing in phase.spacings:
            yield wrap(f"- {spacing_text(catalog, spacing)}", 6)
    for adjustment in schedule.adjustments:
        yield wrap(f"{adjustment.act.label}: {adjustment.trigger}", 4)
    if schedule.note:
        yield wrap(f"note: {schedule.note}", 4)
    if schedule.left_open:
        yield wrap(f"not stated: {'; '.join(schedule.left_open)}", 4)
    for cite in schedule.cites:
        yield wrap(f"source: {cite_text(catalog, cite)}", 4)


def study_text(catalog: Catalog, study: Study) -> str:
    """A study with its results as a page of text."""
    lines = [study.name]
    lines.append(wrap(study.summary, 2, 0))
    design = [study.design.label, f"phase {study.phase}" if study.phase else ""]
    lines.append(wrap(f"design: {listed(d for d in design if d)}; {study.status.label}", 2))
    for arm in study.arms:
        n = f", n = {arm.n}" if arm.n is not None else ""
        lines.append(wrap(f"arm {arm.key}: {arm.name}{n}", 2))
    for result in study.results:
        values = [f"{e.arm} {estimate_text(e)}" for e in result.estimates]
        if result.effect is not None:
            level = result.effect.interval
            ci = f" ({interval_text(level)})" if level else ""
            values.append(f"{result.effect.kind.label} {result.effect.value:g}{ci}")
        if result.p is not None:
            values.append(f"p {result.p.relation} {result.p.value:g}")
        old = " SUPERSEDED" if result.id in catalog.superseded else ""
        lines.append(
            wrap(
                f"{result.endpoint.label} [{result.statistic.label}; "
                f"{result.assessment.label}]{old}: {'; '.join(values)}",
                2,
            )
        )
    lines += source_lines(catalog, study.cites)
    return finish(lines)


def estimate_text(estimate: Estimate) -> str:
    """A number of one arm, or why there is none."""
    value = estimate.value.label if isinstance(estimate.value, NoNumber) else f"{estimate.value:g}"
    return f"{value} ({interval_text(estimate.interval)})" if estimate.interval else value


def interval_text(interval: ConfidenceInterval) -> str:
    """A confidence interval with its level."""
    low, high, level = interval.low, interval.high, interval.level_percent
    ends = f"{'?' if low is None else f'{low:g}'} to {'?' if high is None else f'{high:g}'}"
    return f"{level:g} % CI {ends}" if level is not None else f"CI, level not stated, {ends}"


def syndrome_text(catalog: Catalog, syndrome: Syndrome) -> str:
    """A syndrome without its management as a page of text."""
    lines = [syndrome.name + (f" ({listed(syndrome.names)})" if syndrome.names else "")]
    lines.append(wrap(f"hormone: {listed(syndrome.hormones)}", 2))
    lines.append(wrap(syndrome.effects, 2, 0))
    if syndrome.sites:
        lines.append(wrap(f"sites: {listed(s.label for s in syndrome.sites)}", 2))
    for feature in syndrome.features:
        lines.append(wrap(f"feature: {feature.name}{percent_text(feature.percent)}", 2))
    for share in syndrome.shares:
        source = short_cites(catalog, share.cites)
        lines.append(wrap(f"{share.of}:{percent_text(share.percent)} [{source}]", 2))
    for test in syndrome.tests:
        source = short_cites(catalog, test.cites)
        lines.append(wrap(f"test: {threshold_text(test)} ({test.purpose.label}) [{source}]", 2))
    for other in syndrome.differentials:
        lines.append(wrap(f"not to be confused: {differential_text(other)}", 2))
    lines += disagreement_lines(catalog, syndrome.disagreements)
    lines.append(wrap(f"management: netref manage {syndrome.id}", 2))
    lines += source_lines(catalog, syndrome.cites)
    return finish(lines)


def threshold_text(test: Threshold) -> str:
    """What a test has to show."""
    parts = [f"{test.analyte} {threshold_words(test)}"]
    if test.specimen is not Specimen.NOT_STATED:
        parts.append(f"in {test.specimen.label}")
    if test.assay is not None:
        parts.append(f"by {test.assay}")
    if test.context is not None:
        parts.append(test.context)
    note = f" ({test.note})" if test.note is not None else ""
    return ", ".join(parts) + note


def sign_text(sign: Sign) -> str:
    """A test without a number, and its result."""
    where = "" if sign.specimen is Specimen.NOT_STATED else f" in {sign.specimen.label}"
    return f"{sign.test}{where} {sign.result.label}"


def differential_text(other: Differential) -> str:
    """Another cause, and what tells it apart."""
    tells = [
        *([other.test] if other.test else []),
        *map(sign_text, other.signs),
        *(threshold_text(test) for test in other.tests),
    ]
    return f"{other.condition}: {'; '.join(tells)}" if tells else other.condition


def disagreement_lines(catalog: Catalog, disagreements: tuple[Disagreement, ...]) -> list[str]:
    """On what sources disagree, and what each says."""
    lines: list[str] = []
    for disagreement in disagreements:
        lines += ["", wrap(f"SOURCES DISAGREE on {disagreement.topic}", 0)]
        for position in disagreement.positions:
            source = short_cites(catalog, position.cites)
            lines.append(wrap(f"- {position.says} <{source}>", 2))
    return lines


def tumor_text(catalog: Catalog, tumor: Tumor) -> str:
    """A tumor entity as a page of text."""
    lines = [wrap(tumor.name + (f" ({listed(tumor.names)})" if tumor.names else ""))]
    lines.append(wrap(f"implies: {case_text(catalog, tumor.implies)}", 2))
    if tumor.codes:
        lines.append(wrap(f"codes: {listed(str(c) for c in tumor.codes)}", 2))
    return finish([*lines, *source_lines(catalog, tumor.cites)])


def body_text(catalog: Catalog, body: Body) -> str:
    """A regulator, society or other body as a page of text."""
    short = "" if body.short == body.name else f" ({body.short})"
    lines = [wrap(body.name + short)]
    lines.append(wrap(f"{body.kind.label}, {body.region.label}", 2))
    if body.url is not None:
        lines.append(wrap(body.url, 2))
    if body.unseen is not None:
        lines.append(wrap(f"not seen: {body.unseen}", 2))
    documents = [source.id for source in catalog.sources.values() if source.body == body.id]
    if documents:
        lines.append(wrap(f"documents: {listed(documents)}", 2))
    return finish(lines)


def source_text(catalog: Catalog, source: Source) -> str:
    """A document as a page of text, with every pointer to it."""
    speaker = "" if source.body is None else f", {catalog.bodies[source.body].short}"
    lines = [wrap(source.title)]
    lines.append(wrap(f"{source.kind.label}{speaker}, {source.date or 'undated'}", 2))
    pointers = [
        f"doi:{source.doi}" if source.doi else None,
        f"PMID {source.pmid}" if source.pmid else None,
        source.pmcid,
        source.nct,
        source.url,
    ]
    lines += [wrap(pointer, 2) for pointer in pointers if pointer]
    if source.note is not None:
        lines.append(wrap(f"note: {source.note}", 2))
    if source.whole:
        lines.append("  read from beginning to end")
    if source.unseen is not None:
        lines.append(wrap(f"not seen: {source.unseen}", 2))
    return finish(lines)
