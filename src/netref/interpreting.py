"""Laboratory values held against the thresholds that sources state, one by one.

Nothing is converted, added up or inferred. A value in another unit or specimen is not
comparable; where something was not said (specimen, assay, context, upper limit of normal) the
answer waits for it and carries the question.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from . import matching
from ._units import each_end, exact
from .exceptions import UnknownAnalyteError
from .model import (
    Answer,
    Bearing,
    Comparator,
    Differential,
    DifferentialAnswer,
    Interpretation,
    Interval,
    Measurement,
    Sign,
    Specimen,
    Syndrome,
    TestAnswer,
    TestPurpose,
    TestResult,
    Threshold,
    Unit,
)
from .model.measurement import measured
from .naming import analyte_key, fold

if TYPE_CHECKING:
    from .catalog import Catalog

#: What a value says that meets a threshold, that does not, for each purpose.
_BEARINGS = {
    TestPurpose.SUPPORTS: (Bearing.SUPPORTS, Bearing.DOES_NOT_SUPPORT),
    TestPurpose.EXCLUDES: (Bearing.EXCLUDES, Bearing.DOES_NOT_EXCLUDE),
    TestPurpose.EQUIVOCAL: (Bearing.REACHED, Bearing.NOT_REACHED),
    TestPurpose.SEVERITY: (Bearing.REACHED, Bearing.NOT_REACHED),
    TestPurpose.MONITORS: (Bearing.REACHED, Bearing.NOT_REACHED),
}
#: Results that answer each other: of a test with an own limit, and of one without.
_SCALES = (
    (TestResult.HIGH, TestResult.NORMAL, TestResult.LOW),
    (TestResult.POSITIVE, TestResult.NEGATIVE),
)


def interpret(
    catalog: Catalog, syndrome: Syndrome, measurements: Iterable[Measurement]
) -> Interpretation:
    """See `Catalog.interpret`."""
    given = tuple(measurements)
    known = known_analytes(syndrome)
    for measurement in given:
        if analyte_key(measurement.analyte) not in {analyte_key(name) for name in known}:
            raise UnknownAnalyteError(measurement.analyte, syndrome.name, known)
    answers = tuple(
        _held_against(measurement, threshold)
        for measurement in given
        for threshold in syndrome.tests
        if _same(measurement.analyte, threshold.analyte)
    )
    differentials = tuple(
        found
        for other in syndrome.differentials
        for found in [_differential(other, given)]
        if found.answers
    )
    asked = [a.question for a in answers] + [
        a.question for other in differentials for a in other.answers
    ]
    return Interpretation(
        syndrome=syndrome.id,
        measurements=given,
        answers=answers,
        differentials=differentials,
        interferences=syndrome.interferences,
        questions=tuple(dict.fromkeys(question for question in asked if question is not None)),
        provenance=catalog.provenance,
    )


def known_analytes(syndrome: Syndrome) -> tuple[str, ...]:
    """Analytes and tests for which a syndrome's record has a threshold or a sign, sorted."""
    names = [test.analyte for test in syndrome.tests]
    for other in syndrome.differentials:
        names += [test.analyte for test in other.tests] + [sign.test for sign in other.signs]
    return tuple(sorted(set(names), key=str.casefold))


def _same(one: str, two: str) -> bool:
    return analyte_key(one) == analyte_key(two)


def _differential(other: Differential, given: tuple[Measurement, ...]) -> DifferentialAnswer:
    answers = [
        _held_against(measurement, threshold)
        for measurement in given
        for threshold in other.tests
        if _same(measurement.analyte, threshold.analyte)
    ] + [
        _held_against_sign(measurement, sign)
        for measurement in given
        for sign in other.signs
        if _same(measurement.analyte, sign.test)
    ]
    return DifferentialAnswer(
        condition=other.condition, text=other.test, answers=tuple(answers), cites=other.cites
    )


# --- a number against a threshold -----------------------------------------------------------


def _held_against(measurement: Measurement, threshold: Threshold) -> TestAnswer:
    def answer(bearing: Bearing, reason: str, question: str | None = None) -> TestAnswer:
        return TestAnswer(
            measurement=measurement,
            threshold=threshold,
            bearing=bearing,
            reason=reason,
            question=question,
        )

    name = measurement.analyte
    wrong = _wrong_specimen(measurement, threshold.specimen)
    if wrong is not None:
        return answer(Bearing.NOT_COMPARABLE, wrong)
    if threshold.assay is not None and measurement.assay is not None:
        if fold(threshold.assay) != fold(measurement.assay):
            return answer(
                Bearing.NOT_COMPARABLE,
                f"the threshold is for {threshold.assay}; measured with {measurement.assay}",
            )
    if isinstance(measurement.value, TestResult):
        return answer(
            Bearing.INDETERMINATE,
            f"the threshold is a number; the result is {measurement.value.label}",
            f"{name}: what is the number?",
        )
    if threshold.unit is Unit.X_ULN and measurement.unit is not Unit.X_ULN:
        if measurement.upper_limit is None:
            return answer(
                Bearing.INDETERMINATE,
                "the threshold is a multiple of the upper limit of normal, which is not given",
                f"{name}: what is the laboratory's upper limit of normal?",
            )
        value = _share(measurement.value, measurement.upper_limit)
    elif threshold.unit is not measurement.unit or threshold.unit is Unit.OTHER:
        return answer(
            Bearing.NOT_COMPARABLE,
            f"the threshold is in {threshold.unit.value}, the value in "
            f"{measurement.unit.value if measurement.unit else 'words'}; nothing is converted "
            "here (netref.convert does so where a factor is on record)",
        )
    else:
        value = measurement.value
    asked = _not_said(measurement, threshold)
    if asked is not None:
        return answer(*asked)
    met = matching.compare_number(wanted_range(threshold), value)
    said = f"{measured(value, threshold.unit)}; the threshold is {threshold_words(threshold)}"
    if met is Answer.UNKNOWN:
        return answer(
            Bearing.INDETERMINATE, f"{said}, within the range given", f"{name}: what exactly?"
        )
    beyond = threshold.high is not None and matching.compare_number(
        Interval(threshold.high, low_open=True), value
    )
    if threshold.purpose is TestPurpose.SUPPORTS and beyond is Answer.YES:
        return answer(Bearing.INDETERMINATE, f"{said}; on values above it the source is silent")
    yes, no = _BEARINGS[threshold.purpose]
    return answer(yes if met is Answer.YES else no, said)


#: Specimens of blood: what a source that does not say may have meant.
_OF_BLOOD = (Specimen.BLOOD, Specimen.PLASMA, Specimen.SERUM)


def _wrong_specimen(measurement: Measurement, wanted: Specimen) -> str | None:
    stated = (None, Specimen.NOT_STATED)
    if measurement.specimen in stated or wanted in (*stated, measurement.specimen):
        return None
    assert measurement.specimen is not None
    return f"the threshold is for {wanted.label}; measured in {measurement.specimen.label}"


def _not_said(
    measurement: Measurement, threshold: Threshold
) -> tuple[Bearing, str, str | None] | None:
    """What has to be asked before the number counts: specimen, assay, context."""
    name = measurement.analyte
    if threshold.specimen is not Specimen.NOT_STATED and measurement.specimen in (
        None,
        Specimen.NOT_STATED,
    ):
        return (
            Bearing.INDETERMINATE,
            f"the threshold is for {threshold.specimen.label}; the specimen is not given",
            f"{name}: in which specimen was it measured?",
        )
    if threshold.specimen is Specimen.NOT_STATED and measurement.specimen not in (
        None,
        Specimen.NOT_STATED,
        *_OF_BLOOD,
    ):
        assert measurement.specimen is not None
        return (
            Bearing.INDETERMINATE,
            f"measured in {measurement.specimen.label}; the source does not say in what",
            None,
        )
    if threshold.assay is not None and measurement.assay is None:
        return (
            Bearing.INDETERMINATE,
            f"the threshold is for {threshold.assay}; the assay is not given",
            f"{name}: with which assay was it measured?",
        )
    if threshold.context is None or _in_context(measurement, threshold):
        return None
    question = f"{name}: was it measured so: {threshold.context}?"
    if not measurement.context:
        return (
            Bearing.INDETERMINATE,
            "the threshold holds under a condition; the context is not given",
            question,
        )
    return (
        Bearing.NOT_COMPARABLE,
        "the threshold holds under another condition than "
        f"{' and '.join(map(_quoted, measurement.context))}",
        question,
    )


def _quoted(words: str) -> str:
    return f'"{words}"'


def _in_context(measurement: Measurement, threshold: Threshold) -> bool:
    """Whether the measurement says so: in the same words, or by the key of the threshold."""
    assert threshold.context is not None
    wanted = {_spoken(threshold.context), threshold.key}
    return any(words in wanted or _spoken(words) in wanted for words in measurement.context)


def _spoken(words: str) -> str:
    # Signs stay: "at glucose < 55" is not "at glucose > 55".
    return " ".join(fold(words).split())


def wanted_range(threshold: Threshold) -> Interval:
    """The numbers that meet a threshold."""
    value = threshold.value
    return {
        Comparator.AT_LEAST: Interval(value),
        Comparator.MORE_THAN: Interval(value, low_open=True),
        Comparator.AT_MOST: Interval(None, value),
        Comparator.LESS_THAN: Interval(None, value, high_open=True),
        Comparator.BETWEEN: Interval(value, threshold.high),
        Comparator.STRICTLY_BETWEEN: Interval(value, threshold.high, True, True),
    }[threshold.comparator]


def threshold_words(threshold: Threshold) -> str:
    """A threshold's number, as a reader would write it."""
    return f"{wanted_range(threshold)} {threshold.unit.value}"


def _share(value: float | Interval, limit: float) -> float | Interval:
    """A value as a multiple of the upper limit of normal."""

    def share(number: float) -> float:
        try:
            # As written: 0.3 is exactly three times 0.1.
            return float(exact(number) / exact(limit))
        except OverflowError:
            return sys.float_info.max

    return each_end(value, share)


# --- a result against a sign ----------------------------------------------------------------


def _held_against_sign(measurement: Measurement, sign: Sign) -> TestAnswer:
    def answer(bearing: Bearing, reason: str, question: str | None = None) -> TestAnswer:
        return TestAnswer(
            measurement=measurement, sign=sign, bearing=bearing, reason=reason, question=question
        )

    name, result = measurement.analyte, measurement.value
    wrong = _wrong_specimen(measurement, sign.specimen)
    if wrong is not None:
        return answer(Bearing.NOT_COMPARABLE, wrong)
    if not isinstance(result, TestResult):
        return answer(
            Bearing.INDETERMINATE,
            f"the sign is a result that is {sign.result.label}; the measurement is a number",
            f"{name}: is it {sign.result.label} by the laboratory's own limits?",
        )
    said = f"the result is {result.label}; the sign is {sign.result.label}"
    if not any(result in scale and sign.result in scale for scale in _SCALES):
        return answer(Bearing.NOT_COMPARABLE, said)
    return answer(Bearing.SUPPORTS if result is sign.result else Bearing.DOES_NOT_SUPPORT, said)


__all__ = ["interpret", "known_analytes", "threshold_words", "wanted_range"]
