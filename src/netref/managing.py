"""How the sources manage a hormonal syndrome, read against a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from . import answering, matching
from .exceptions import InvalidRecordError
from .model import (
    Answer,
    BoxedWarning,
    BoxedWarningNotice,
    Case,
    CautionAnswer,
    CautionOutcome,
    Drug,
    FormId,
    Hereditary,
    InteractionAnswer,
    Listing,
    Management,
    Measure,
    MeasureAnswer,
    MeasurePhase,
    Syndrome,
    SyndromeKind,
    any_of,
)

if TYPE_CHECKING:
    from .catalog import Catalog

T = TypeVar("T")

_PHASE_ORDER = {phase: place for place, phase in enumerate(MeasurePhase)}


def manage(catalog: Catalog, syndrome: Syndrome, case: Case) -> Management:
    """See `Catalog.manage`."""
    answering.check_ids(catalog, case)
    assumed = _with_syndrome(case, syndrome)
    known, look = matching.derive(assumed), catalog._lookup
    answered: list[MeasureAnswer] = []
    waiting: list[tuple[str, ...]] = []
    for measure in sorted(syndrome.measures, key=lambda m: _PHASE_ORDER[m.phase]):
        found = _answer(catalog, measure, assumed, known, look)
        answered.append(found)
        if found.answer is Answer.UNKNOWN:
            waiting.append(matching.asks(assumed, found.findings))
        if found.answer is not Answer.NO and found.contraindicated is Answer.UNKNOWN:
            waiting += [
                matching.asks(assumed, caution.findings)
                for caution in found.cautions
                if caution.caution.outcome is CautionOutcome.CONTRAINDICATED
            ]

    def group(verdict: Answer) -> tuple[MeasureAnswer, ...]:
        return tuple(a for a in answered if a.answer is verdict)

    return Management(
        syndrome=syndrome.id,
        case=case,
        contraindicated=tuple(
            found
            for found in answered
            if found.contraindicated is Answer.YES and found.answer is not Answer.NO
        ),
        included=group(Answer.YES),
        undecided=group(Answer.UNKNOWN),
        excluded=group(Answer.NO),
        disagreements=syndrome.disagreements,
        questions=matching.questions(waiting),
        provenance=catalog.provenance,
    )


def _with_syndrome(case: Case, syndrome: Syndrome) -> Case:
    """The case with the syndrome present, as asking for its management supposes.

    Only a hormonal syndrome makes a tumor a functioning one. A hereditary one is a trait of
    the patient, and one that a treatment brings about says nothing of the tumor.
    """
    if syndrome.kind is SyndromeKind.TREATMENT_RELATED:
        return case
    if syndrome.kind is SyndromeKind.HEREDITARY:
        trait = Hereditary.__members__.get(syndrome.id.upper())
        # A syndrome that a catalog adds need not be among the known traits.
        return (
            case
            if trait is None
            else case.refine(hereditary=_with(case.hereditary, trait, "hereditary", syndrome))
        )
    if case.functioning is False:
        raise _absent("functioning", syndrome)
    return case.refine(syndromes=_with(case.syndromes, syndrome.id, "syndromes", syndrome))


def _with(listed: Listing[T] | None, item: T, field: str, syndrome: Syndrome) -> Listing[T]:
    """The listing with one more item; refuses one that says it is whole without it."""
    if listed is None:
        return Listing((item,))
    if item in listed.items:
        return listed
    if listed.complete:
        raise _absent(field, syndrome)
    return Listing((*listed.items, item))


def _absent(field: str, syndrome: Syndrome) -> InvalidRecordError:
    return InvalidRecordError(
        "Case", field, f"says that there is no {syndrome.name}, whose management is asked"
    )


def _answer(
    catalog: Catalog,
    measure: Measure,
    case: Case,
    known: matching.Known,
    look: matching.Lookup,
) -> MeasureAnswer:
    """Whether a measure applies, with everything that speaks against it."""
    verdict, found = matching.match_statement(measure.when, measure.unless, known, look)
    drugs = [catalog.drugs[key] for key in measure.given]
    cautions = answering.answer_cautions(measure.id, measure.cautions, known, look)
    for drug in drugs:
        cautions += answering.answer_cautions(
            drug.id, drug.cautions, known, look, _forms(measure, drug)
        )
    members = _members(catalog, measure)
    for drug in members:
        # What holds for everybody on each of twenty drugs would bury what holds for this case.
        cautions += [
            caution
            for caution in answering.answer_cautions(
                drug.id, drug.cautions, known, look, _forms(measure, drug)
            )
            if caution.answer is Answer.YES and caution.findings
        ]
    interactions = _interactions(catalog, drugs, case)
    of_class = _interactions(catalog, members, case)
    return MeasureAnswer(
        measure=measure,
        answer=verdict,
        contraindicated=_contraindicated(measure, cautions, interactions, of_class),
        findings=found,
        cautions=answering.sort_cautions(cautions),
        interactions=(*interactions, *of_class),
        boxed_warnings=tuple(
            BoxedWarningNotice(on=drug.id, warning=warning)
            for drug in drugs
            for warning in drug.boxed_warnings
            if warning.removed is None and _fits(warning, _forms(measure, drug))
        ),
    )


def _forms(measure: Measure, drug: Drug) -> tuple[FormId, ...]:
    """The form in which a measure gives a drug; empty where that is open."""
    return tuple(form.id for form in drug.forms if form.id == measure.form)


def _fits(warning: BoxedWarning, forms: tuple[FormId, ...]) -> bool:
    return warning.form is None or not forms or warning.form in forms


def _members(catalog: Catalog, measure: Measure) -> list[Drug]:
    """The drugs of a measure's class, where it names none of them."""
    if measure.given or measure.drug_class is None:
        return []
    return [drug for drug in catalog.drugs.values() if drug.is_a(measure.drug_class)]


def _interactions(catalog: Catalog, drugs: list[Drug], case: Case) -> list[InteractionAnswer]:
    found = [
        interaction
        for drug in drugs
        for interaction in answering.interactions_with(catalog, drug, case.current_drugs)
    ]
    # Two drugs of one measure can both meet a third by the same statement.
    return list(dict.fromkeys(found))


def _contraindicated(
    measure: Measure,
    cautions: list[CautionAnswer],
    interactions: list[InteractionAnswer],
    of_class: list[InteractionAnswer],
) -> Answer:
    """Whether the measure, or a drug that it names, is contraindicated.

    Of a class, another drug may be free of what one is contraindicated for: then the measure
    may be contraindicated.
    """
    own = (measure.id, *measure.given)
    hard = CautionOutcome.CONTRAINDICATED
    return any_of(
        [c.answer if c.on in own else Answer.UNKNOWN for c in cautions if c.caution.outcome is hard]
        + [Answer.YES for i in interactions if i.interaction.outcome is hard]
        + [Answer.UNKNOWN for i in of_class if i.interaction.outcome is hard]
    )
