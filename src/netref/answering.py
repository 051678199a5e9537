"""From a case to reasoned options: what is stated, by whom, why, and what is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import matching
from .matching import Known, Lookup
from .model import (
    Answer,
    Approval,
    Case,
    Caution,
    CautionAnswer,
    CautionOutcome,
    Criteria,
    Currency,
    Direction,
    DoseRole,
    Drug,
    DrugClass,
    DrugId,
    Endpoint,
    Evidence,
    FormId,
    Indication,
    IndicationId,
    Interaction,
    InteractionAnswer,
    LabelPosition,
    LabelScope,
    LabelStatus,
    Listing,
    Marketing,
    MeasureId,
    Offer,
    Option,
    Options,
    Regimen,
    RegimenId,
    Region,
    Result,
    SourceKind,
    StatementAnswer,
    Study,
    any_of,
    earliest_day,
    latest_day,
)

if TYPE_CHECKING:
    from .catalog import Catalog

_CAUTION_ORDER = {outcome: place for place, outcome in enumerate(CautionOutcome)}
_DIRECTION_ORDER = {direction: place for place, direction in enumerate(Direction)}
_ANSWER_ORDER = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}


def may_apply(catalog: Catalog, criteria: tuple[Criteria, ...], case: Case) -> bool:
    """Whether a case fits any of the criteria, surely or possibly."""
    verdict, _ = matching.match(criteria, matching.derive(case), catalog._lookup)
    return verdict is not Answer.NO


def options(
    catalog: Catalog, case: Case, *, include_no: bool = False, include_historical: bool = False
) -> Options:
    """See `Catalog.options`."""
    known, look = matching.derive(case), catalog._lookup
    offers: dict[str, Offer] = {}
    statements: dict[str, list[StatementAnswer]] = {}
    pages: list[StatementAnswer] = []
    waiting: list[tuple[str, ...]] = []
    left_out: dict[str, str] = {}
    for indication in catalog.indications.values():
        newer = catalog.superseded.get(indication.id)
        if newer is not None and catalog.surely_in_force(
            catalog.indications[IndicationId(newer)].issued
        ):
            continue
        statement = _statement(catalog, indication, known, look)
        if statement.kind is SourceKind.PATIENT_PAGE:
            if statement.answer is not Answer.NO or include_no:
                pages.append(statement)
            continue
        key = indication.offer.key
        reason = None if include_historical else _not_offered(catalog, indication.offer)
        if reason is not None:
            if statement.answer is not Answer.NO:
                left_out[key] = reason
            continue
        offers[key] = indication.offer
        statements.setdefault(key, []).append(statement)
        if statement.answer is Answer.UNKNOWN:
            waiting.append(matching.asks(case, statement.findings))
    built = {
        key: _option(catalog, case, known, look, offers[key], statements[key], include_no)
        for key in sorted(offers)
    }
    groups = {key: _groups(built[key], statements[key]) for key in built}
    shown = [key for key in built if "excluded" not in groups[key]]
    built = {
        key: _related(catalog, option, [built[k].offer for k in shown])
        for key, option in built.items()
    }

    def group(name: str) -> tuple[Option, ...]:
        return tuple(built[key] for key in built if name in groups[key])

    return Options(
        case=case,
        contraindicated=group("contraindicated"),
        stated=group("stated"),
        undecided=group("undecided"),
        advised_against=group("advised_against"),
        described=group("described"),
        not_established=group("not_established"),
        left_out=tuple(sorted(left_out.items())),
        excluded=group("excluded") if include_no else (),
        page_statements=tuple(pages),
        questions=matching.questions(waiting),
        provenance=catalog.provenance,
    )


def _statement(
    catalog: Catalog, indication: Indication, known: Known, look: Lookup
) -> StatementAnswer:
    verdict, found = matching.match_statement(indication.when, indication.unless, known, look)
    # One that may be superseded, by a statement of imprecise date, may no longer hold either.
    if not catalog.surely_in_force(indication.issued) or indication.id in catalog.superseded:
        verdict &= Answer.UNKNOWN
    return StatementAnswer(
        indication=indication.id,
        body=indication.body,
        direction=indication.direction,
        kind=catalog.sources[indication.cites[0].source].kind,
        issued=indication.issued,
        position=indication.position,
        strength=indication.strength,
        text=indication.text,
        answer=verdict,
        findings=found,
    )


def _not_offered(catalog: Catalog, offer: Offer) -> str | None:
    """Why an offer is left out unless asked for: history, or nowhere to be had."""
    members: tuple[DrugId, ...] = ()
    if offer.regimen is not None:
        regimen = catalog.regimens[offer.regimen]
        if regimen.currency is Currency.HISTORICAL:
            return "historical regimen"
        members = regimen.drugs
    elif offer.based_on is not None:
        members = (offer.based_on,)
    for key in members:
        drug = catalog.drugs[key]
        held = [
            a
            for a in drug.availability
            if a.form is None and (not catalog.regions or a.region in catalog.regions)
        ]
        if held and not any(a.status is Marketing.MARKETED for a in held):
            states = "; ".join(f"{a.status.label} in {a.region.label}" for a in held)
            return f"{drug.name}: {states}"
    return None


def _groups(option: Option, statements: list[StatementAnswer]) -> set[str]:
    """The groups that an option belongs to; they may overlap."""
    found: set[str] = set()
    said = {(s.direction, s.answer) for s in statements}
    if (Direction.FOR, Answer.YES) in said:
        found.add("stated")
    if (Direction.AGAINST, Answer.YES) in said:
        found.add("advised_against")
    if (Direction.DESCRIPTION, Answer.YES) in said:
        found.add("described")
    if {
        (Direction.INSUFFICIENT_EVIDENCE, Answer.YES),
        (Direction.RESEARCH_ONLY, Answer.YES),
    } & said:
        found.add("not_established")
    if "stated" not in found and any(a is Answer.UNKNOWN for _, a in said):
        found.add("undecided")
    if not found:
        return {"excluded"}
    if _is_contraindicated(option):
        found.add("contraindicated")
    return found


def _is_contraindicated(option: Option) -> bool:
    """Whether a contraindication, or a contraindicated interaction, surely applies.

    A class never counts: another of its drugs may be free of it. What applies to its drugs
    stands among its cautions.
    """
    hit = {
        c.on
        for c in option.cautions
        if c.caution.outcome is CautionOutcome.CONTRAINDICATED and c.answer is Answer.YES
    } | {
        i.on for i in option.interactions if i.interaction.outcome is CautionOutcome.CONTRAINDICATED
    }
    return bool(hit) and option.offer.drug_class is None


def _option(
    catalog: Catalog,
    case: Case,
    known: Known,
    look: Lookup,
    offer: Offer,
    statements: list[StatementAnswer],
    include_no: bool,
) -> Option:
    kept = [s for s in statements if s.answer is not Answer.NO or include_no]
    kept.sort(key=lambda s: (_ANSWER_ORDER[s.answer], _DIRECTION_ORDER[s.direction], s.indication))
    members = members_of(catalog, offer)
    return Option(
        offer=offer,
        name=offer_name(catalog, offer),
        statements=tuple(kept),
        labels=label_positions(catalog, offer, known, look),
        cautions=_cautions(catalog, offer, members, known, look),
        interactions=tuple(
            interaction
            for drug in members
            for interaction in interactions_with(catalog, drug, case.current_drugs)
        ),
        evidence=tuple(
            study.id
            for study in catalog.studies.values()
            if offer.regimen is not None
            and any(arm.regimen == offer.regimen for arm in study.arms)
            and matching.match(study.population, known, look)[0] is not Answer.NO
        ),
    )


def members_of(catalog: Catalog, offer: Offer) -> tuple[Drug, ...]:
    """Drugs that an offer surely holds; for a class, the drugs of the class."""
    if offer.regimen is not None:
        return tuple(catalog.drugs[key] for key in catalog.regimens[offer.regimen].drugs)
    if offer.based_on is not None:
        return (catalog.drugs[offer.based_on],)
    if offer.drug_class is not None:
        return tuple(d for d in catalog.drugs.values() if d.is_a(offer.drug_class))
    return ()


def offer_name(catalog: Catalog, offer: Offer) -> str:
    """What an offer is called."""
    if offer.regimen is not None:
        return catalog.regimens[offer.regimen].name
    if offer.based_on is not None:
        return f"{catalog.drugs[offer.based_on].name}-based treatment"
    if offer.drug_class is not None:
        return offer.drug_class.label
    assert offer.strategy is not None
    return offer.strategy.label


def _cautions(
    catalog: Catalog, offer: Offer, members: tuple[Drug, ...], known: Known, look: Lookup
) -> tuple[CautionAnswer, ...]:
    """Cautions on an offer's drugs and regimen, for the forms in which it gives them.

    Where its form is open, a caution on one form only may apply. Of a class only those that
    surely apply to one of its drugs: the class is not its members, and what may apply to each
    of twenty drugs would bury what does.
    """
    regimen = catalog.regimens[offer.regimen] if offer.regimen is not None else None
    given = _forms_given(regimen, tuple(DoseRole)) if regimen is not None else {}
    found = [
        caution
        for drug in members
        for caution in answer_cautions(drug.id, drug.cautions, known, look, given.get(drug.id, ()))
        if offer.drug_class is None or (caution.answer is Answer.YES and caution.findings)
    ]
    if regimen is not None:
        found += answer_cautions(regimen.id, regimen.cautions, known, look)
    return sort_cautions(found)


def answer_cautions(
    on: DrugId | RegimenId | MeasureId,
    cautions: tuple[Caution, ...],
    known: Known,
    look: Lookup,
    forms: tuple[FormId, ...] = (),
) -> list[CautionAnswer]:
    """Cautions that apply or may apply to a drug in these forms; none means that it is open."""
    found = []
    for caution in cautions:
        verdict, why = matching.match(caution.when, known, look)
        if caution.form is not None and caution.form not in forms:
            verdict = Answer.NO if forms else verdict & Answer.UNKNOWN
        if verdict is not Answer.NO:
            found.append(CautionAnswer(on=on, caution=caution, answer=verdict, findings=why))
    return found


def sort_cautions(cautions: list[CautionAnswer]) -> tuple[CautionAnswer, ...]:
    """Contraindications that apply first; then what may apply."""
    return tuple(
        sorted(
            cautions,
            key=lambda c: (_ANSWER_ORDER[c.answer], _CAUTION_ORDER[c.caution.outcome], c.on),
        )
    )


def interactions_with(
    catalog: Catalog, drug: Drug, current: Listing[DrugId] | None
) -> list[InteractionAnswer]:
    """Interactions of a drug with the drugs that are taken, stated on either record."""
    found = []
    for key in current.items if current is not None else ():
        other = catalog.drugs.get(key)
        if other is None or other.id == drug.id:
            continue
        for one, two in ((drug, other), (other, drug)):
            found += [
                InteractionAnswer(on=one.id, other=two.id, interaction=interaction)
                for interaction in one.interactions
                if _meets(interaction, two)
            ]
    return found


def _meets(interaction: Interaction, drug: Drug) -> bool:
    if interaction.drug is not None:
        return interaction.drug == drug.id
    return interaction.drug_class is not None and drug.is_a(interaction.drug_class)


# --- labels ---------------------------------------------------------------------------------


def label_positions(
    catalog: Catalog, offer: Offer, known: Known, look: Lookup
) -> tuple[LabelPosition, ...]:
    """On-label, off-label or unknown, per drug of the offer and region with a label on file.

    Args:
        catalog: The catalog.
        offer: The offer; classes and strategies have no label.
        known: What `matching.derive` found.
        look: The drugs and regimens of the catalog.
    """
    if offer.regimen is not None:
        regimen = catalog.regimens[offer.regimen]
        drugs, forms = regimen.drugs, _forms_given(regimen)
    elif offer.based_on is not None:
        drugs, forms = (offer.based_on,), {}
    else:
        return ()
    found = []
    for key in drugs:
        approvals = [a for a in catalog.in_force if a.drug == key]
        scopes = [s for s in catalog.label_scopes.values() if s.drug == key]
        regions = {a.region for a in approvals} | {s.region for s in scopes}
        for region in sorted(regions, key=list(Region).index):
            found.append(
                _label_position(
                    catalog,
                    catalog.drugs[key],
                    forms.get(key, ()),
                    region,
                    drugs if offer.regimen is not None else None,
                    [a for a in approvals if a.region is region],
                    [s for s in scopes if s.region is region],
                    known,
                    look,
                )
            )
    return tuple(found)


def _forms_given(
    regimen: Regimen, roles: tuple[DoseRole, ...] = (DoseRole.TREATMENT,)
) -> dict[DrugId, tuple[FormId, ...]]:
    """Forms in which the schedules of a regimen give each drug; none where that is open."""
    given: dict[DrugId, dict[FormId, None]] = {}
    for schedule in regimen.schedules:
        for phase in schedule.phases:
            for dose in phase.doses:
                if dose.form is not None and dose.role in roles:
                    given.setdefault(dose.drug, {})[dose.form] = None
    return {drug: tuple(forms) for drug, forms in given.items()}


def _label_position(
    catalog: Catalog,
    drug: Drug,
    forms: tuple[FormId, ...],
    region: Region,
    partners: tuple[DrugId, ...] | None,
    approvals: list[Approval],
    scopes: list[LabelScope],
    known: Known,
    look: Lookup,
) -> LabelPosition:
    """What the approvals and labels of one region say.

    Args:
        catalog: The catalog.
        drug: The drug.
        forms: Forms in which the regimen gives it; empty where that is open.
        region: The region.
        partners: Drugs of the regimen; ``None`` where the partners are open.
        approvals: Events in force there.
        scopes: Labels read there.
        known: What `matching.derive` found.
        look: The drugs and regimens of the catalog.
    """
    given = forms or tuple(form.id for form in drug.forms)

    def fits(form: FormId | None, when: str | None, verdict: Answer) -> Answer:
        if form is not None and given and form not in given:
            return Answer.NO
        if form is not None and set(given) - {form} and not forms:
            # Which of its forms would be given is open.
            verdict &= Answer.UNKNOWN
        return verdict if catalog.surely_in_force(when) else verdict & Answer.UNKNOWN

    def with_partners(wanted: tuple[DrugId, ...], verdict: Answer) -> Answer:
        if not wanted:
            return verdict
        if partners is None:
            return verdict & Answer.UNKNOWN
        return verdict if set(wanted) <= set(partners) else Answer.NO

    answered: list[tuple[Approval, Answer]] = []
    for approval in approvals:
        verdict, _ = matching.match(approval.scope, known, look)
        verdict = with_partners(approval.partners, verdict)
        if approval.id in catalog.ended:
            # By an event of imprecise date, or it would not be here.
            verdict &= Answer.UNKNOWN
        answered.append((approval, fits(approval.form, approval.date, verdict)))
    read: list[tuple[LabelScope, Answer]] = []
    for scope in scopes:
        verdict = matching.match(scope.scope, known, look)[0] if scope.net_use else Answer.NO
        verdict = with_partners(scope.partners, verdict)
        if verdict is Answer.YES and _perhaps_outdated(catalog, scope):
            verdict = Answer.UNKNOWN
        read.append((scope, fits(scope.form, scope.date, verdict)))
    overall = any_of([a for _, a in (*answered, *read)])
    if overall is Answer.YES:
        status = LabelStatus.ON_LABEL
    elif overall is Answer.NO and _all_forms_read(given, scopes, catalog):
        status = LabelStatus.OFF_LABEL
    else:
        status = LabelStatus.UNKNOWN
    return LabelPosition(
        drug=drug.id,
        region=region,
        status=status,
        approvals=tuple(a.id for a, verdict in answered if verdict is not Answer.NO),
        scopes=tuple(s.id for s, _ in read),
    )


def _perhaps_outdated(catalog: Catalog, scope: LabelScope) -> bool:
    """Whether an approval of the same drug and region was ended after the label that was read."""
    return any(
        scope.date is None
        or event.date is None
        or latest_day(event.date) > earliest_day(scope.date)
        for event in catalog.approvals.values()
        if event.ends is not None and event.drug == scope.drug and event.region is scope.region
    )


def _all_forms_read(given: tuple[FormId, ...], scopes: list[LabelScope], catalog: Catalog) -> bool:
    """Whether a label was read, surely in force, for each form that would be given."""
    read = {s.form for s in scopes if catalog.surely_in_force(s.date)}
    return bool(read) and (None in read or (bool(given) and set(given) <= read))


# --- relations and evidence -----------------------------------------------------------------


def _related(catalog: Catalog, option: Option, others: list[Offer]) -> Option:
    """The option with the keys of broader and narrower offers in the same answer."""
    mine = _classes(catalog, option.offer)
    found = []
    for other in others:
        if other.key == option.offer.key:
            continue
        theirs = _classes(catalog, other)
        broader = other.drug_class is not None and other.drug_class in mine
        narrower = option.offer.drug_class is not None and option.offer.drug_class in theirs
        based = _is_based(catalog, option.offer, other) or _is_based(catalog, other, option.offer)
        if broader or narrower or based:
            found.append(other.key)
    return (
        Option(
            offer=option.offer,
            name=option.name,
            statements=option.statements,
            labels=option.labels,
            cautions=option.cautions,
            interactions=option.interactions,
            evidence=option.evidence,
            related=tuple(sorted(found)),
        )
        if found
        else option
    )


def _classes(catalog: Catalog, offer: Offer) -> set[DrugClass]:
    """Classes to which an offer belongs as a whole or through one of its drugs."""
    if offer.drug_class is not None:
        return set(offer.drug_class.broader)
    return {
        c
        for drug in members_of(catalog, offer)
        for own in drug.classes
        for c in (own, *own.broader)
    }


def _is_based(catalog: Catalog, narrow: Offer, broad: Offer) -> bool:
    return (
        narrow.regimen is not None
        and broad.based_on is not None
        and broad.based_on in catalog.regimens[narrow.regimen].drugs
    )


def studies_with(
    catalog: Catalog,
    *,
    drug: DrugId | None,
    regimen: RegimenId | None,
    population: Case | None,
    endpoint: Endpoint | None,
    comparative: bool | None,
) -> tuple[Study, ...]:
    """See `Catalog.studies_with`."""

    def given(study: Study) -> set[DrugId]:
        return {
            member
            for arm in study.arms
            if arm.regimen is not None
            for member in catalog.regimens[arm.regimen].drugs
        }

    return tuple(
        study
        for study in catalog.studies.values()
        if (drug is None or drug in given(study))
        and (regimen is None or any(arm.regimen == regimen for arm in study.arms))
        and (population is None or may_apply(catalog, study.population, population))
        and (endpoint is None or any(r.endpoint is endpoint for r in study.results))
        and (comparative is None or study.comparative is comparative)
    )


def evidence_for(catalog: Catalog, regimen: RegimenId, case: Case) -> tuple[Evidence, ...]:
    """See `Catalog.evidence_for`."""
    known, look = matching.derive(case), catalog._lookup
    found = []
    for study in catalog.studies.values():
        arms = {arm.key for arm in study.arms if arm.regimen == regimen}
        if not arms:
            continue
        verdict, why = matching.match(study.population, known, look)
        if not study.population:
            # Nothing asked of the case is not everybody: whom it included was not seen.
            verdict = Answer.UNKNOWN
        if verdict is Answer.NO:
            continue
        results = [result for result in study.results if _is_on(result, arms)]
        results.sort(key=lambda result: result.id in catalog.superseded)
        found.append(
            Evidence(
                study=study.id,
                comparative=study.comparative,
                answer=verdict,
                findings=why,
                results=tuple(results),
                superseded=tuple(r.id for r in results if r.id in catalog.superseded),
            )
        )
    found.sort(key=lambda evidence: _ANSWER_ORDER[evidence.answer])
    return tuple(found)


def _is_on(result: Result, arms: set[str]) -> bool:
    """Whether a result says something of one of the arms; one that names none speaks of all."""
    named = {estimate.arm for estimate in result.estimates}
    if result.effect is not None:
        named |= set(result.effect.arms)
    return not named or bool(named & arms)


__all__ = ["evidence_for", "may_apply", "options", "studies_with"]
