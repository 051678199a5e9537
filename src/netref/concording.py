"""Was the treatment that was given stated for the case: by whom, on or off label where?

Never "discordant": what the bodies held do not speak of is not found, which is no fault of the
treatment, and what is not known stays undecided.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, unique
from typing import TYPE_CHECKING

from attrs import frozen

from . import answering, matching
from .model import (
    INTENDED_USE,
    Answer,
    BodyId,
    Case,
    Caution,
    CautionOutcome,
    Criteria,
    Direction,
    DoseRole,
    Drug,
    DrugId,
    FormId,
    Indication,
    IndicationId,
    LabelPosition,
    Listing,
    Offer,
    Parsed,
    Record,
    Regimen,
    SourceKind,
)

if TYPE_CHECKING:
    from .catalog import Catalog
    from .masking import Ask

#: Words that say that a text speaks of several treatments, not of one combination.
_SEVERAL = re.compile(r";|\n|\bor\b|\bthen\b|\bfollowed by\b", re.IGNORECASE)


@unique
class Verdict(Enum):
    """Whether a treatment was stated for a case by the bodies held."""

    STATED = "STATED"
    ADVISED_AGAINST = "ADVISED_AGAINST"
    NOT_FOUND = "NOT_FOUND"
    UNDECIDED = "UNDECIDED"


@frozen(kw_only=True, repr=False, eq=False)
class Concordance(Record):
    """What the bodies held state on a treatment that was given.

    Args:
        contraindicated: Drugs of it with a contraindication that surely applies.
        verdicts: One verdict; ADVISED_AGAINST and STATED where bodies differ.
        stated_by: Bodies that state it for the case.
        advised_against_by: Bodies that advise against it for the case.
        statements: Statements for and against that apply.
        undecided: Statements for and against that wait for something unknown.
        labels: On or off label, per drug and region.
        unparsed: Why the treatment is not understood; empty where it is.
        intended_use: The line that goes wherever the answer goes.
    """

    contraindicated: tuple[DrugId, ...] = ()
    verdicts: tuple[Verdict, ...]
    stated_by: tuple[BodyId, ...] = ()
    advised_against_by: tuple[BodyId, ...] = ()
    statements: tuple[IndicationId, ...] = ()
    undecided: tuple[IndicationId, ...] = ()
    labels: tuple[LabelPosition, ...] = ()
    unparsed: tuple[str, ...] = ()
    intended_use: str = INTENDED_USE


@frozen(kw_only=True, eq=False)
class About:
    """What a treatment is and which statements speak of it, whatever the case and the day."""

    drugs: tuple[Drug, ...]
    unparsed: tuple[str, ...]
    speaks: Mapping[IndicationId, Answer]
    offers: tuple[Offer, ...]
    cautions: tuple[tuple[DrugId, Caution], ...]


@frozen(kw_only=True, eq=False)
class Given:
    """A treatment and what a catalog holds on it, whatever the case."""

    drugs: tuple[Drug, ...]
    unparsed: tuple[str, ...]
    said: tuple[tuple[Indication, Answer], ...]
    labels: tuple[answering._Label, ...]
    cautions: tuple[tuple[DrugId, Caution], ...]


def about(catalog: Catalog, text: str, parsed: Parsed) -> About:
    """Look up once what a treatment is.

    A statement on a regimen speaks of exactly its drugs; one on a drug as base, of every
    treatment with it; one on a class, of treatments whose drugs all belong to it. What advises
    against a part of a treatment may speak against it: at most UNKNOWN.

    Args:
        catalog: The catalog, of which those of the days are views.
        text: One treatment as people write it.
        parsed: What `Catalog.parse_treatment` finds in it; names have no date.
    """
    drugs = tuple(catalog.drugs[key] for key in _drugs(catalog, parsed))
    unparsed = parsed.unparsed
    if not drugs and not unparsed:
        unparsed = ("no drug is named",)
    elif len(parsed.drugs) + len(parsed.regimens) > 1 and _SEVERAL.search(text):
        unparsed = (*unparsed, "more than one treatment; give each a row of its own")
    regimens = catalog.regimens_with(*drugs, exactly=True)
    named = [r for r in regimens if r.id in parsed.regimens]
    known_as = tuple(named or regimens)
    speaks = {
        each.id: _speaks_of(catalog, each, drugs, regimens) for each in catalog.indications.values()
    }
    return About(
        drugs=drugs,
        unparsed=unparsed,
        speaks={key: answer for key, answer in speaks.items() if answer is not Answer.NO},
        offers=(Offer(regimen=known_as[0].id),)
        if len(known_as) == 1
        else tuple(Offer(based_on=drug.id) for drug in drugs),
        cautions=_contraindications(drugs, known_as),
    )


def given(catalog: Catalog, text: str, parsed: Parsed) -> Given:
    """Look up once what a catalog, perhaps as of a day, holds on a treatment: see `about`."""
    return held(catalog, about(catalog, text, parsed))


def held(catalog: Catalog, treatment: About) -> Given:
    """What a catalog holds on a treatment.

    Args:
        catalog: The catalog, perhaps as of a day.
        treatment: What `about` found in it, or in the catalog of which it is a view.
    """
    return Given(
        drugs=treatment.drugs,
        unparsed=treatment.unparsed,
        said=tuple(
            (each.indication, each.ceiling & treatment.speaks[each.indication.id])
            for each in catalog._said
            if each.indication.id in treatment.speaks and each.kind is not SourceKind.PATIENT_PAGE
        ),
        labels=tuple(
            label for offer in treatment.offers for label in answering._labels(catalog, offer)
        ),
        cautions=treatment.cautions,
    )


def _drugs(catalog: Catalog, parsed: Parsed) -> tuple[DrugId, ...]:
    members = [d for key in parsed.regimens for d in catalog.regimens[key].drugs]
    return tuple(sorted({*members, *parsed.drugs}))


def _speaks_of(
    catalog: Catalog, indication: Indication, drugs: tuple[Drug, ...], regimens: tuple[Regimen, ...]
) -> Answer:
    """Whether what a statement offers is the treatment; NO also of what is neither for nor against.

    Args:
        catalog: The catalog.
        indication: The statement.
        drugs: Drugs that were given.
        regimens: Regimens of exactly these drugs.
    """
    offer, against = indication.offer, indication.direction is Direction.AGAINST
    if not drugs or indication.direction not in (Direction.FOR, Direction.AGAINST):
        return Answer.NO
    keys = {drug.id for drug in drugs}
    if offer.based_on is not None:
        return Answer.YES if offer.based_on in keys else Answer.NO
    if offer.regimen is not None:
        if any(regimen.id == offer.regimen for regimen in regimens):
            return Answer.YES
        part = set(catalog.regimens[offer.regimen].drugs) < keys
    elif offer.drug_class is not None:
        members = [drug.is_a(offer.drug_class) for drug in drugs]
        if all(members):
            return Answer.YES
        part = any(members)
    else:
        part = False
    return Answer.UNKNOWN if part and against else Answer.NO


def _contraindications(
    drugs: tuple[Drug, ...], regimens: tuple[Regimen, ...]
) -> tuple[tuple[DrugId, Caution], ...]:
    """Contraindications of the drugs in the forms in which the one known regimen gives them."""
    forms: dict[DrugId, tuple[FormId, ...]] = (
        answering._forms_given(regimens[0], tuple(DoseRole)) if len(regimens) == 1 else {}
    )
    return tuple(
        (drug.id, caution)
        for drug in drugs
        for caution in drug.cautions
        if caution.outcome is CautionOutcome.CONTRAINDICATED
        and answering._ceiling(caution, forms.get(drug.id, ())) is Answer.YES
    )


def concordance(catalog: Catalog, case: Case, treatment: str) -> Concordance:
    """Whether a treatment is stated for a case by the bodies that a catalog holds.

    Args:
        catalog: The catalog, as of the day of the treatment.
        case: The tumor and the patient, as far as they are known.
        treatment: One treatment as people write it.

    Returns:
        The verdict with its statements and labels. A treatment that is not wholly understood
        is UNDECIDED.
    """
    known, look = answering.known_of(catalog, case), catalog._lookup
    return answer(
        catalog,
        given(catalog, treatment, catalog.parse_treatment(treatment)),
        lambda criteria: matching.answer_any(criteria, known, look),
        case.current_drugs,
    )


def answer(
    catalog: Catalog,
    treatment: Given,
    ask: Ask,
    current_drugs: Listing[DrugId] | None,
) -> Concordance:
    """`concordance` of what was already looked up.

    Args:
        catalog: The catalog, or any other view of it: drugs and regimens have no date.
        treatment: What `given` found.
        ask: Whether the case fits any of several criteria.
        current_drugs: Drugs that are taken besides.
    """
    applies: list[Indication] = []
    waiting: list[Indication] = []
    for indication, ceiling in treatment.said:
        verdict = ceiling & answering._applies(indication, ask)
        if verdict is not Answer.NO:
            (applies if verdict is Answer.YES else waiting).append(indication)
    return Concordance(
        contraindicated=_contraindicated(catalog, treatment, ask, current_drugs),
        verdicts=_verdicts(treatment, applies, waiting),
        stated_by=_bodies(applies, Direction.FOR),
        advised_against_by=_bodies(applies, Direction.AGAINST),
        statements=tuple(each.id for each in applies),
        undecided=tuple(each.id for each in waiting),
        labels=tuple(answering._label_position(label, ask) for label in treatment.labels),
        unparsed=treatment.unparsed,
    )


def asked_by(treatment: Given) -> list[tuple[Criteria, ...]]:
    """Every tuple of criteria that `answer` may ask about a treatment."""
    return [
        *(indication.when for indication, _ in treatment.said),
        *(indication.unless for indication, _ in treatment.said),
        *(caution.when for _, caution in treatment.cautions),
        *(approval.scope for label in treatment.labels for approval, _ in label.approvals),
        *(scope.scope for label in treatment.labels for scope, _ in label.scopes),
    ]


def askable(catalog: Catalog) -> list[tuple[Criteria, ...]]:
    """Every tuple of criteria that `answer` may ask about any treatment, on any day."""
    return [
        *_said_in(catalog.indications.values()),
        *(caution.when for drug in catalog.drugs.values() for caution in drug.cautions),
        *(approval.scope for approval in catalog.approvals.values()),
        *(scope.scope for scope in catalog.label_scopes.values()),
    ]


def ever_asked_by(catalog: Catalog, parsed: Parsed) -> list[tuple[Criteria, ...]]:
    """Every tuple of criteria that `answer` may ask about a treatment, on any day.

    Args:
        catalog: The catalog, of which those of the days are views.
        parsed: What `Catalog.parse_treatment` finds in the treatment.
    """
    drugs = tuple(catalog.drugs[key] for key in _drugs(catalog, parsed))
    regimens = catalog.regimens_with(*drugs, exactly=True)
    keys = {drug.id for drug in drugs}
    return [
        *_said_in(
            each
            for each in catalog.indications.values()
            if _speaks_of(catalog, each, drugs, regimens) is not Answer.NO
        ),
        *(caution.when for drug in drugs for caution in drug.cautions),
        *(each.scope for each in catalog.approvals.values() if each.drug in keys),
        *(each.scope for each in catalog.label_scopes.values() if each.drug in keys),
    ]


def _said_in(indications: Iterable[Indication]) -> Iterator[tuple[Criteria, ...]]:
    for each in indications:
        yield each.when
        yield each.unless


def identity(treatment: Given) -> tuple[object, ...]:
    """What tells apart what two views of a catalog hold on one treatment.

    Views share their records, so that a record is known by being the same object.
    """
    return (
        tuple((id(indication), ceiling) for indication, ceiling in treatment.said),
        tuple(
            (
                label.drug,
                label.region,
                tuple((id(approval), ceiling) for approval, ceiling in label.approvals),
                tuple((id(scope), ceiling) for scope, ceiling in label.scopes),
                label.all_forms_read,
            )
            for label in treatment.labels
        ),
    )


def _verdicts(
    treatment: Given, applies: list[Indication], waiting: list[Indication]
) -> tuple[Verdict, ...]:
    if treatment.unparsed:
        return (Verdict.UNDECIDED,)
    found = []
    if any(each.direction is Direction.AGAINST for each in applies):
        found.append(Verdict.ADVISED_AGAINST)
    if any(each.direction is Direction.FOR for each in applies):
        found.append(Verdict.STATED)
    return tuple(found) or ((Verdict.UNDECIDED,) if waiting else (Verdict.NOT_FOUND,))


def _bodies(applies: list[Indication], direction: Direction) -> tuple[BodyId, ...]:
    return tuple(sorted({each.body for each in applies if each.direction is direction}))


def _contraindicated(
    catalog: Catalog,
    treatment: Given,
    ask: Ask,
    current_drugs: Listing[DrugId] | None,
) -> tuple[DrugId, ...]:
    found = {key for key, caution in treatment.cautions if ask(caution.when) is Answer.YES}
    for drug in treatment.drugs if current_drugs is not None else ():
        for met in answering.interactions_with(catalog, drug, current_drugs):
            if met.interaction.outcome is CautionOutcome.CONTRAINDICATED:
                found.add(drug.id)
    return tuple(sorted(found))


__all__ = [
    "About",
    "Concordance",
    "Given",
    "Verdict",
    "about",
    "answer",
    "askable",
    "asked_by",
    "concordance",
    "ever_asked_by",
    "given",
    "held",
    "identity",
]
