"""From a case to reasoned options: what is stated, by whom, why, and what is unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING

from attrs import frozen

from . import matching
from .exceptions import InvalidRecordError, printable
from .matching import Known, Lookup
from .model import (
    Answer,
    Approval,
    Availability,
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
    NotMarketed,
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
    from .masking import Ask

_CAUTION_ORDER = {outcome: place for place, outcome in enumerate(CautionOutcome)}
_DIRECTION_ORDER = {direction: place for place, direction in enumerate(Direction)}
# Bound once: looked up through its class, a member costs ten times as much in Python 3.11.
_YES, _NO, _UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
#: Groups of options, contraindications first.
GROUPS = (
    "contraindicated",
    "stated",
    "advised_against",
    "undecided",
    "described",
    "not_established",
)
_ANSWER_ORDER = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}


def known_of(catalog: Catalog, case: Case) -> Known:
    """What a case states and implies.

    Raises:
        InvalidRecordError: See `check_ids`.
    """
    check_ids(catalog, case)
    return matching.derive(case)


def check_ids(catalog: Catalog, case: Case) -> None:
    """Refuse a case that names a record which the catalog does not hold.

    Raises:
        InvalidRecordError: The case names a drug, regimen or syndrome that the catalog does not
            hold: nothing could be said of it, and a slip would look like silence.
    """
    if case.prior is not None:
        for treatment in case.prior.items:
            for drug in treatment.drugs:
                _check_id(catalog, "prior", "drugs", drug)
            if treatment.regimen is not None:
                _check_id(catalog, "prior", "regimens", treatment.regimen)
    if case.current_drugs is not None:
        for drug in case.current_drugs.items:
            _check_id(catalog, "current_drugs", "drugs", drug)
    if case.syndromes is not None:
        for syndrome in case.syndromes.items:
            _check_id(catalog, "syndromes", "syndromes", syndrome)


def _check_id(catalog: Catalog, field: str, table: str, key: str) -> None:
    if key in getattr(catalog, table):
        return
    # Text also where a record stands in place of its id.
    shown = printable(str(key))[:60]
    alike = " or ".join(found.id for found in catalog.names.suggest(shown, kind=table))
    hint = f" Did you mean {alike}?" if alike else ""
    raise InvalidRecordError(
        "Case",
        field,
        f"{shown}: no record with this id in {table}.{hint} "
        "Leave it out, or add a record of your own with with_records.",
    )


def may_apply(catalog: Catalog, criteria: tuple[Criteria, ...], case: Case) -> bool:
    """Whether a case fits any of the criteria, surely or possibly."""
    verdict = matching.answer_any(criteria, known_of(catalog, case), catalog._lookup)
    return verdict is not _NO


def answers(catalog: Catalog, case: Case) -> dict[IndicationId, Answer]:
    """See `Catalog.answers`, which makes the result immutable."""
    known, look = known_of(catalog, case), catalog._lookup
    return {said.indication.id: _answer(said, known, look) for said in catalog._prepared.said}


@frozen(kw_only=True, eq=False)
class Standing:
    """An offer and all that is said of it, for `standing_of`."""

    offered: _Offered
    said: tuple[_Said, ...]

    @property
    def asked(self) -> list[tuple[Criteria, ...]]:
        """Every tuple of criteria that `standing_of` may ask about."""
        return [
            *(each.indication.when for each in self.said),
            *(each.indication.unless for each in self.said),
            *(caution.when for _, caution, _ in self.offered.cautions),
        ]


def standings(catalog: Catalog) -> tuple[Standing, ...]:
    """The offers that `options` may show, in order of their keys."""
    prepared = catalog._prepared
    said: dict[str, list[_Said]] = {}
    for each in prepared.said:
        if each.kind is not SourceKind.PATIENT_PAGE and prepared.offers[each.key].left_out is None:
            said.setdefault(each.key, []).append(each)
    return tuple(
        Standing(offered=prepared.offers[key], said=tuple(said[key])) for key in sorted(said)
    )


def standing_of(
    catalog: Catalog, standing: Standing, ask: Ask, current_drugs: Listing[DrugId] | None
) -> tuple[tuple[str, ...], tuple[IndicationId, ...]]:
    """The groups of `options` in which an offer stands, without any reasons, for cohorts.

    Args:
        catalog: The catalog.
        standing: The offer, and what is said of it.
        ask: Whether the case fits any of several criteria.
        current_drugs: Drugs that are taken.

    Returns:
        Names of the groups, and the ids of the statements that surely apply.
    """
    found: set[tuple[Direction, Answer]] = set()
    applies = []
    for each in standing.said:
        verdict = each.ceiling & _applies(each.indication, ask)
        if verdict is not Answer.NO:
            found.add((each.indication.direction, verdict))
        if verdict is Answer.YES:
            applies.append(each.indication.id)
    groups = _stands(found)
    if groups == {"excluded"}:
        return (), ()
    if _surely_contraindicated(catalog, standing.offered, ask, current_drugs):
        groups.add("contraindicated")
    return tuple(groups), tuple(applies)


def _applies(indication: Indication, ask: Ask) -> Answer:
    """AND(when, NOT unless), as `matching.answer_statement` has it."""
    applies = ask(indication.when)
    if not indication.unless or applies is Answer.NO:
        return applies
    return applies & ~ask(indication.unless)


def _surely_contraindicated(
    catalog: Catalog, offered: _Offered, ask: Ask, current_drugs: Listing[DrugId] | None
) -> bool:
    """What `_is_contraindicated` says of the option, worked out without its reasons."""
    if offered.offer.drug_class is not None:
        return False
    return any(
        caution.outcome is CautionOutcome.CONTRAINDICATED
        and ceiling is Answer.YES
        and ask(caution.when) is Answer.YES
        for _, caution, ceiling in offered.cautions
    ) or any(
        found.interaction.outcome is CautionOutcome.CONTRAINDICATED
        for found in _interactions(catalog, offered, current_drugs)
    )


def options(
    catalog: Catalog, case: Case, *, include_no: bool = False, include_historical: bool = False
) -> Options:
    """See `Catalog.options`."""
    known, look = known_of(catalog, case), catalog._lookup
    prepared = catalog._prepared
    statements: dict[str, list[StatementAnswer]] = {}
    pages: list[StatementAnswer] = []
    waiting: list[tuple[str, ...]] = []
    left_out: dict[str, str] = {}
    for said in prepared.said:
        if not include_no and _answer(said, known, look) is _NO:
            continue
        statement = _statement(said, known, look)
        if said.kind is SourceKind.PATIENT_PAGE:
            pages.append(statement)
            continue
        reason = None if include_historical else prepared.offers[said.key].left_out
        if reason is not None:
            if statement.answer is not _NO:
                left_out[said.key] = reason
            continue
        statements.setdefault(said.key, []).append(statement)
        if statement.answer is _UNKNOWN:
            waiting.append(matching.asks(case, statement.findings))
    shown = {key for key, found in statements.items() if any(s.answer is not _NO for s in found)}
    built = {
        key: _option(catalog, prepared.offers[key], case, known, look, statements[key], shown)
        for key in sorted(statements)
    }
    groups = {key: _groups(built[key], statements[key]) for key in built}

    def group(name: str) -> tuple[Option, ...]:
        return tuple(built[key] for key in built if name in groups[key])

    return Options(
        case=case,
        include_no=include_no,
        include_historical=include_historical,
        contraindicated=group("contraindicated"),
        stated=group("stated"),
        undecided=group("undecided"),
        advised_against=group("advised_against"),
        described=group("described"),
        not_established=group("not_established"),
        left_out=tuple(sorted(left_out.items())),
        excluded=group("excluded"),
        page_statements=tuple(pages),
        questions=matching.questions(waiting),
        provenance=catalog.provenance,
    )


# --- what does not depend on the case -------------------------------------------------------


@frozen(kw_only=True, eq=False)
class _Said:
    """A statement that is not surely superseded, and the most that its answer can be."""

    indication: Indication
    key: str
    kind: SourceKind
    ceiling: Answer


@frozen(kw_only=True, eq=False)
class _Label:
    """Approvals and labels of a drug in one region, each with the most that it can say."""

    drug: DrugId
    region: Region
    approvals: tuple[tuple[Approval, Answer], ...]
    scopes: tuple[tuple[LabelScope, Answer], ...]
    all_forms_read: bool


@frozen(kw_only=True, eq=False)
class _Offered:
    """What the catalog holds on an offer."""

    offer: Offer
    name: str
    left_out: str | None
    not_marketed: tuple[NotMarketed, ...]
    members: tuple[Drug, ...]
    cautions: tuple[tuple[DrugId | RegimenId, Caution, Answer], ...]
    interactions: tuple[InteractionAnswer, ...]
    labels: tuple[_Label, ...]
    studies: tuple[Study, ...]
    related: tuple[str, ...]


@frozen(kw_only=True, eq=False)
class Prepared:
    """What the answers of a catalog need that no case changes."""

    said: tuple[_Said, ...]
    offers: Mapping[str, _Offered]


def said_by(catalog: Catalog) -> tuple[_Said, ...]:
    """The statements that none has surely replaced, each with the most that it can say."""
    said = []
    for indication in catalog.indications.values():
        newer = catalog.superseded.get(indication.id)
        if newer is not None and catalog.surely_in_force(
            catalog.indications[IndicationId(newer)].issued
        ):
            continue
        # One that may be superseded, by a statement of imprecise date, may no longer hold either.
        sure = newer is None and catalog.surely_in_force(indication.issued)
        said.append(
            _Said(
                indication=indication,
                key=indication.offer.key,
                kind=catalog.sources[indication.cites[0].source].kind,
                ceiling=_YES if sure else _UNKNOWN,
            )
        )
    return tuple(said)


def prepare(catalog: Catalog) -> Prepared:
    """Work out once for a catalog what its answers have in common."""
    offers = {said.key: said.indication.offer for said in catalog._said}
    related = _related(catalog, tuple(offers.values()))
    studies: dict[RegimenId | None, list[Study]] = {}
    for study in catalog.studies.values():
        for given in dict.fromkeys(arm.regimen for arm in study.arms):
            studies.setdefault(given, []).append(study)
    return Prepared(
        said=catalog._said,
        offers={
            key: _offered(
                catalog,
                offer,
                () if offer.regimen is None else tuple(studies.get(offer.regimen, ())),
                related[key],
            )
            for key, offer in offers.items()
        },
    )


def _offered(
    catalog: Catalog, offer: Offer, studies: tuple[Study, ...], related: tuple[str, ...]
) -> _Offered:
    members = members_of(catalog, offer)
    regimen = None if offer.regimen is None else catalog.regimens[offer.regimen]
    given = {} if regimen is None else _forms_given(regimen, tuple(DoseRole))
    cautions: list[tuple[DrugId | RegimenId, Caution, Answer]] = [
        (drug.id, caution, _ceiling(caution, given.get(drug.id, ())))
        for drug in members
        for caution in drug.cautions
    ]
    if regimen is not None:
        cautions += [(regimen.id, caution, _ceiling(caution, ())) for caution in regimen.cautions]
    # What a class lacks may be had of another of its drugs.
    needed = () if offer.drug_class is not None else members
    return _Offered(
        offer=offer,
        name=offer_name(catalog, offer),
        left_out=_left_out(catalog, regimen, needed),
        not_marketed=tuple(
            NotMarketed(drug=drug.id, region=held.region, status=held.status)
            for drug in needed
            for held in _availability(catalog, drug)
            if held.status is not Marketing.MARKETED
        ),
        members=members,
        cautions=tuple(each for each in cautions if each[2] is not _NO),
        # The drugs of a class are not given together.
        interactions=interactions_among(needed),
        labels=_labels(catalog, offer),
        studies=studies,
        related=related,
    )


def _availability(catalog: Catalog, drug: Drug) -> tuple[Availability, ...]:
    """Whether a drug as a whole can be had, in the regions that were asked for."""
    return tuple(
        held
        for held in drug.availability
        if held.form is None and (not catalog.regions or held.region in catalog.regions)
    )


def _left_out(catalog: Catalog, regimen: Regimen | None, members: tuple[Drug, ...]) -> str | None:
    """Why an offer is left out unless asked for: history, or never to be had, or no more safe.

    A drug that is no longer sold is not left out: a body that still states it is heard, and the
    option says where it is not marketed.
    """
    if regimen is not None and regimen.currency is Currency.HISTORICAL:
        return "historical regimen"
    for drug in members:
        held = _availability(catalog, drug)
        states = {a.status for a in held}
        sold = Marketing.MARKETED in states
        was_sold = Marketing.DISCONTINUED in states
        if held and not sold and (not was_sold or Marketing.WITHDRAWN_FOR_SAFETY in states):
            said = "; ".join(f"{a.status.label} in {a.region.label}" for a in held)
            return f"{drug.name}: {said}"
    return None


# --- one case -------------------------------------------------------------------------------


def _answer(said: _Said, known: Known, look: Lookup) -> Answer:
    indication = said.indication
    answer = matching.answer_statement(indication.when, indication.unless, known, look)
    return answer & said.ceiling


def _statement(said: _Said, known: Known, look: Lookup) -> StatementAnswer:
    indication = said.indication
    verdict, found = matching.match_statement(indication.when, indication.unless, known, look)
    return StatementAnswer(
        indication=indication.id,
        body=indication.body,
        direction=indication.direction,
        kind=said.kind,
        issued=indication.issued,
        position=indication.position,
        strength=indication.strength,
        text=indication.text,
        answer=verdict & said.ceiling,
        findings=found,
    )


def _groups(option: Option, statements: list[StatementAnswer]) -> set[str]:
    """The groups that an option belongs to; they may overlap."""
    found = _stands({(s.direction, s.answer) for s in statements})
    if found != {"excluded"} and _is_contraindicated(option):
        found.add("contraindicated")
    return found


def _stands(said: set[tuple[Direction, Answer]]) -> set[str]:
    """The groups of an option of which this is said, contraindications aside."""
    found: set[str] = set()
    if (Direction.FOR, _YES) in said:
        found.add("stated")
    if (Direction.AGAINST, _YES) in said:
        found.add("advised_against")
    if (Direction.DESCRIPTION, _YES) in said:
        found.add("described")
    if {
        (Direction.INSUFFICIENT_EVIDENCE, _YES),
        (Direction.RESEARCH_ONLY, _YES),
    } & said:
        found.add("not_established")
    if "stated" not in found and any(a is _UNKNOWN for _, a in said):
        found.add("undecided")
    return found or {"excluded"}


def _is_contraindicated(option: Option) -> bool:
    """Whether a contraindication, or a contraindicated interaction, surely applies.

    A class never counts: another of its drugs may be free of it. What applies to its drugs
    stands among its cautions.
    """
    hit = {
        c.on
        for c in option.cautions
        if c.caution.outcome is CautionOutcome.CONTRAINDICATED and c.answer is _YES
    } | {
        i.on for i in option.interactions if i.interaction.outcome is CautionOutcome.CONTRAINDICATED
    }
    return bool(hit) and option.offer.drug_class is None


def _option(
    catalog: Catalog,
    offered: _Offered,
    case: Case,
    known: Known,
    look: Lookup,
    statements: list[StatementAnswer],
    shown: set[str],
) -> Option:
    statements.sort(
        key=lambda s: (_ANSWER_ORDER[s.answer], _DIRECTION_ORDER[s.direction], s.indication)
    )
    return Option(
        offer=offered.offer,
        name=offered.name,
        statements=tuple(statements),
        labels=tuple(
            _label_position(label, lambda criteria: matching.answer_any(criteria, known, look))
            for label in offered.labels
        ),
        cautions=_cautions(offered, known, look),
        interactions=_interactions(catalog, offered, case.current_drugs),
        evidence=tuple(
            study.id
            for study in offered.studies
            if matching.answer_any(study.population, known, look) is not _NO
        ),
        not_marketed=offered.not_marketed,
        related=tuple(key for key in offered.related if key in shown),
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


def _cautions(offered: _Offered, known: Known, look: Lookup) -> tuple[CautionAnswer, ...]:
    """Cautions on an offer's drugs and regimen, for the forms in which it gives them.

    Of a class only those that surely apply to one of its drugs: the class is not its members,
    and what may apply to each of twenty drugs would bury what does.
    """
    found = _answer_cautions(offered.cautions, known, look)
    if offered.offer.drug_class is not None:
        found = [c for c in found if c.answer is _YES and c.findings]
    return sort_cautions(found)


def answer_cautions(
    on: DrugId | MeasureId,
    cautions: tuple[Caution, ...],
    known: Known,
    look: Lookup,
    forms: tuple[FormId, ...] = (),
) -> list[CautionAnswer]:
    """Cautions that apply or may apply to a drug in these forms; none means that it is open."""
    stated = tuple((on, caution, _ceiling(caution, forms)) for caution in cautions)
    return _answer_cautions(stated, known, look)


def _answer_cautions(
    stated: tuple[tuple[DrugId | RegimenId | MeasureId, Caution, Answer], ...],
    known: Known,
    look: Lookup,
) -> list[CautionAnswer]:
    found = []
    for on, caution, ceiling in stated:
        verdict, why = matching.match(caution.when, known, look)
        verdict &= ceiling
        if verdict is not _NO:
            found.append(CautionAnswer(on=on, caution=caution, answer=verdict, findings=why))
    return found


def _ceiling(caution: Caution, forms: tuple[FormId, ...]) -> Answer:
    """The most that a caution can say of a drug in these forms: of another form, nothing.

    Where its form is open, a caution on one form only may apply.
    """
    if caution.form is None or caution.form in forms:
        return _YES
    return _NO if forms else _UNKNOWN


def sort_cautions(cautions: list[CautionAnswer]) -> tuple[CautionAnswer, ...]:
    """Contraindications that apply first; then what may apply."""
    return tuple(
        sorted(
            cautions,
            key=lambda c: (_ANSWER_ORDER[c.answer], _CAUTION_ORDER[c.caution.outcome], c.on),
        )
    )


def _interactions(
    catalog: Catalog, offered: _Offered, current: Listing[DrugId] | None
) -> tuple[InteractionAnswer, ...]:
    """Interactions among an offer's own drugs, then those with the drugs that are taken."""
    met = [found for drug in offered.members for found in interactions_with(catalog, drug, current)]
    return tuple(dict.fromkeys((*offered.interactions, *met)))


def interactions_among(drugs: tuple[Drug, ...]) -> tuple[InteractionAnswer, ...]:
    """Interactions among drugs that are given together."""
    return tuple(found for one, two in combinations(drugs, 2) for found in _between(one, two))


def interactions_with(
    catalog: Catalog, drug: Drug, current: Listing[DrugId] | None
) -> list[InteractionAnswer]:
    """Interactions of a drug with the drugs that are taken, stated on either record."""
    taken = (catalog.drugs.get(key) for key in (current.items if current is not None else ()))
    return [
        found
        for other in taken
        if other is not None and other.id != drug.id
        for found in _between(drug, other)
    ]


def _between(drug: Drug, other: Drug) -> Iterator[InteractionAnswer]:
    for one, two in ((drug, other), (other, drug)):
        for interaction in one.interactions:
            if _meets(interaction, two):
                yield InteractionAnswer(on=one.id, other=two.id, interaction=interaction)


def _meets(interaction: Interaction, drug: Drug) -> bool:
    if interaction.drug is not None:
        return interaction.drug == drug.id
    return interaction.drug_class is not None and drug.is_a(interaction.drug_class)


# --- labels ---------------------------------------------------------------------------------


def _labels(catalog: Catalog, offer: Offer) -> tuple[_Label, ...]:
    """What is filed per drug of the offer and region; classes and strategies have no label."""
    if offer.regimen is not None:
        regimen = catalog.regimens[offer.regimen]
        drugs, forms = regimen.drugs, _forms_given(regimen)
    elif offer.based_on is not None:
        drugs, forms = (offer.based_on,), {}
    else:
        return ()
    partners = drugs if offer.regimen is not None else None
    found = []
    for key in drugs:
        approvals = [a for a in catalog.in_force if a.drug == key]
        scopes = [s for s in catalog.label_scopes.values() if s.drug == key]
        regions = {a.region for a in approvals} | {s.region for s in scopes}
        found += [
            _label(
                catalog,
                catalog.drugs[key],
                forms.get(key, ()),
                region,
                partners,
                [a for a in approvals if a.region is region],
                [s for s in scopes if s.region is region],
            )
            for region in sorted(regions, key=list(Region).index)
        ]
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


def _label(
    catalog: Catalog,
    drug: Drug,
    forms: tuple[FormId, ...],
    region: Region,
    partners: tuple[DrugId, ...] | None,
    approvals: list[Approval],
    scopes: list[LabelScope],
) -> _Label:
    """The approvals and labels of one region, each with the most that it can say.

    Args:
        catalog: The catalog.
        drug: The drug.
        forms: Forms in which the regimen gives it; empty where that is open.
        region: The region.
        partners: Drugs of the regimen; ``None`` where the partners are open.
        approvals: Events in force there.
        scopes: Labels read there.
    """
    given = forms or tuple(form.id for form in drug.forms)

    def ceiling(record: Approval | LabelScope) -> Answer:
        most = _YES if catalog.surely_in_force(record.date) else _UNKNOWN
        if record.partners:
            if partners is None:
                most = _UNKNOWN
            elif not set(record.partners) <= set(partners):
                return _NO
        if record.form is not None and given:
            if record.form not in given:
                return _NO
            if not forms and set(given) != {record.form}:
                # Which of its forms would be given is open.
                most = _UNKNOWN
        return most

    return _Label(
        drug=drug.id,
        region=region,
        approvals=tuple(
            # One that was ended is here because of the imprecise date of the event.
            (a, ceiling(a) & _UNKNOWN if a.id in catalog.ended else ceiling(a))
            for a in approvals
        ),
        scopes=tuple(
            (
                s,
                _NO
                if not s.net_use
                else ceiling(s) & _UNKNOWN
                if _perhaps_outdated(catalog, s)
                else ceiling(s),
            )
            for s in scopes
        ),
        all_forms_read=_all_forms_read(given, scopes, catalog),
    )


def _label_position(label: _Label, ask: Ask) -> LabelPosition:
    """What the approvals and labels of one region say of the case."""
    granted = [
        (approval.id, ceiling & ask(approval.scope)) for approval, ceiling in label.approvals
    ]
    read = [ceiling & ask(scope.scope) for scope, ceiling in label.scopes]
    overall = any_of([*(verdict for _, verdict in granted), *read])
    if overall is _YES:
        status = LabelStatus.ON_LABEL
    elif overall is _NO and label.all_forms_read:
        status = LabelStatus.OFF_LABEL
    else:
        status = LabelStatus.UNKNOWN
    return LabelPosition(
        drug=label.drug,
        region=label.region,
        status=status,
        approvals=tuple(key for key, verdict in granted if verdict is not _NO),
        scopes=tuple(scope.id for scope, _ in label.scopes),
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


def _related(catalog: Catalog, offers: tuple[Offer, ...]) -> dict[str, tuple[str, ...]]:
    """For the key of each offer the keys of broader and narrower ones, in order."""
    classes = {offer.key: _classes(catalog, offer) for offer in offers}
    found: dict[str, set[str]] = {offer.key: set() for offer in offers}
    for broad in offers:
        for narrow in offers:
            if broad is not narrow and (
                broad.drug_class in classes[narrow.key] or _is_based(catalog, narrow, broad)
            ):
                found[broad.key].add(narrow.key)
                found[narrow.key].add(broad.key)
    return {key: tuple(sorted(keys)) for key, keys in found.items()}


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
    known, look = known_of(catalog, case), catalog._lookup
    found = []
    for study in catalog.studies.values():
        arms = {arm.key for arm in study.arms if arm.regimen == regimen}
        if not arms:
            continue
        verdict, why = matching.match(study.population, known, look)
        if not study.population:
            # Nothing asked of the case is not everybody: whom it included was not seen.
            verdict = _UNKNOWN
        if verdict is _NO:
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


__all__ = [
    "GROUPS",
    "Standing",
    "answers",
    "check_ids",
    "evidence_for",
    "known_of",
    "may_apply",
    "options",
    "prepare",
    "standing_of",
    "standings",
    "studies_with",
]
