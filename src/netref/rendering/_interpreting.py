"""Answers of `Catalog.interpret` as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..model import INTENDED_USE, Bearing, Cite, Interpretation, Measurement, TestAnswer
from ..model.measurement import measured
from ._answers import provenance_text
from ._records import sign_text, threshold_text
from ._words import short_cites, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog

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
        wrap(INTENDED_USE, 0, 0),
        wrap(
            "No diagnosis: each value meets each source's own threshold by itself. Nothing is "
            "added up, ranked or converted.",
            0,
            0,
        ),
    ]
    for measurement in answer.measurements:
        lines += ["", wrap(_measurement_text(measurement), 0)]
        own = [a for a in answer.answers if a.measurement == measurement]
        lines += _test_lines(catalog, own, None, 2, details)
    if answer.differentials:
        lines += ["", "OTHER CAUSES on which a value bears"]
    for other in answer.differentials:
        lines.append(wrap(f"* {other.condition}{f': {other.text}' if other.text else ''}", 2))
        lines += _test_lines(catalog, other.answers, other.cites, 6, details)
    if answer.interferences:
        lines += ["", "WHAT MISLEADS THE TESTS"]
    for interference in answer.interferences:
        source = short_cites(catalog, interference.cites, 3)
        lines.append(wrap(f"* {interference.what}: {interference.effect} <{source}>", 2))
    if answer.questions:
        lines += ["", "ASK NEXT"]
    for place, question in enumerate(answer.questions, 1):
        lines.append(wrap(f"{place}. {question}", 2, 3))
    lines += ["", provenance_text(catalog, answer.provenance)]
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
        yield wrap(
            f"{found.bearing.label.upper()}: {_tested(found)}: {found.reason} "
            f"<{short_cites(catalog, held, 3)}>",
            indent,
        )
    for reason, tests in apart.items():
        yield wrap(f"NOT COMPARABLE: {reason}: {'; '.join(tests)}", indent)


def _tested(found: TestAnswer) -> str:
    if found.threshold is not None:
        return threshold_text(found.threshold)
    assert found.sign is not None
    return sign_text(found.sign)


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
