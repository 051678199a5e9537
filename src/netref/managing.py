"""How the sources manage a hormonal syndrome, read against a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import answering, matching
from .exceptions import InvalidRecordError
from .model import (
    Answer,
    Case,
    CautionAnswer,
    InteractionAnswer,
    Listing,
    Management,
    Measure,
    MeasureAnswer,
    MeasurePhase,
    Syndrome,
)

if TYPE_CHECKING:
    from .catalog import Catalog

_PHASE_ORDER = {phase: place for place, phase in enumerate(MeasurePhase)}


def manage(catalog: Catalog, syndrome: Syndrome, case: Case) -> Management:
    """See `Catalog.manage`."""
    assumed = _with_syndrome(case, syndrome)
    known, look = matching.derive(assumed), catalog._lookup
    answered: list[MeasureAnswer] = []
    waiting: list[tuple[str, ...]] = []
    for measure in sorted(syndrome.measures, key=lambda m: _PHASE_ORDER[m.phase]):
        verdict, found = matching.match_statement(measure.when, measure.unless, known, look)
        cautions, interactions = _warnings(catalog, measure, assumed, known, look)
        answered.append(
            MeasureAnswer(
                measure=measure,
                answer=verdict,
                findings=found,
                cautions=cautions,
                interactions=interactions,
            )
        )
        if verdict is Answer.UNKNOWN:
            waiting.append(matching.asks(assumed, found))

    def group(verdict: Answer) -> tuple[MeasureAnswer, ...]:
        return tuple(a for a in answered if a.answer is verdict)

    return Management(
        syndrome=syndrome.id,
        case=case,
        included=group(Answer.YES),
        undecided=group(Answer.UNKNOWN),
        excluded=group(Answer.NO),
        disagreements=syndrome.disagreements,
        questions=matching.questions(waiting),
        provenance=catalog.provenance,
    )


def _with_syndrome(case: Case, syndrome: Syndrome) -> Case:
    """The case with the syndrome present, as asking for its management supposes."""
    listed = case.syndromes
    if case.functioning is False or (
        listed is not None and listed.complete and syndrome.id not in listed.items
    ):
        raise InvalidRecordError(
            "Case", "syndromes", f"says that there is no {syndrome.name}, whose management is asked"
        )
    if listed is None:
        return case.refine(syndromes=Listing((syndrome.id,)))
    if syndrome.id in listed.items:
        return case
    return case.refine(syndromes=Listing((*listed.items, syndrome.id)))


def _warnings(
    catalog: Catalog,
    measure: Measure,
    case: Case,
    known: matching.Known,
    look: matching.Lookup,
) -> tuple[tuple[CautionAnswer, ...], tuple[InteractionAnswer, ...]]:
    """Cautions of the measure and of its drug, and interactions with the current drugs."""
    cautions = answering.answer_cautions(measure.id, measure.cautions, known, look)
    interactions: list[InteractionAnswer] = []
    if measure.drug is not None:
        drug = catalog.drugs[measure.drug]
        forms = () if measure.form is None else (measure.form,)
        cautions += answering.answer_cautions(drug.id, drug.cautions, known, look, forms)
        interactions = answering.interactions_with(catalog, drug, case.current_drugs)
    return answering.sort_cautions(cautions), tuple(interactions)
