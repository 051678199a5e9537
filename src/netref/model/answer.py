"""What a query answers, with its reasons."""

from __future__ import annotations

from attrs import field, frozen

from ._record import Record
from .case import Case
from .drug import BoxedWarning, Caution, Interaction
from .ids import (
    ApprovalId,
    BodyId,
    DrugId,
    IndicationId,
    LabelScopeId,
    MeasureId,
    RegimenId,
    ResultId,
    StudyId,
    SyndromeId,
)
from .indication import Offer, Strength
from .logic import Answer
from .measurement import Measurement
from .source import Cite
from .study import Result
from .syndrome import Disagreement, Interference, Measure, Sign, Threshold
from .values import PartialDate
from .vocabulary import Bearing, Direction, LabelStatus, Marketing, Region, SourceKind

#: The one line that every rendered or exported answer carries.
INTENDED_USE = (
    "For qualified readers and research: who states what, and how that bears on a case. "
    "Not medical advice, not for prescribing or dose calculation for a person."
)


@frozen(kw_only=True, repr=False, eq=False)
class Finding(Record):
    """How one dimension of a case bears on a statement.

    Args:
        dimension: Field of `Case` and `Criteria`.
        wanted: What the statement asks for, as readable text.
        found: What the case says, as readable text.
        answer: YES, NO or UNKNOWN.
    """

    dimension: str
    wanted: str
    found: str
    answer: Answer


@frozen(kw_only=True, repr=False, eq=False)
class Question(Record):
    """Something not known that would decide statements.

    Args:
        dimension: Field of `Case` to fill in.
        text: The question in words.
        settles: How many undecided statements wait for it.
    """

    dimension: str
    text: str
    settles: int


@frozen(kw_only=True, repr=False, eq=False)
class StatementAnswer(Record):
    """A body's statement and how it bears on the case.

    Args:
        indication: Id of the statement.
        body: Who states it.
        direction: For, against, insufficient evidence, research only.
        kind: What sort of document states it: guideline, summary, patient page ...
        issued: Date of the document.
        position: Its place among others in the body's own words.
        strength: In the body's own system.
        text: The statement, in short own words.
        answer: Whether it applies.
        findings: Why, dimension by dimension.
    """

    indication: IndicationId
    body: BodyId
    direction: Direction
    kind: SourceKind
    issued: PartialDate | None
    position: str | None = None
    strength: Strength | None = None
    text: str
    answer: Answer
    findings: tuple[Finding, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class CautionAnswer(Record):
    """A caution, the record that carries it, and whether it applies.

    Args:
        on: Id of the drug, regimen or measure.
        caution: What is stated.
        answer: Whether it applies to the case.
        findings: Why, dimension by dimension.
    """

    on: DrugId | RegimenId | MeasureId
    caution: Caution
    answer: Answer
    findings: tuple[Finding, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class InteractionAnswer(Record):
    """An interaction among the drugs of an offer, or with one that the case takes.

    Args:
        on: Id of the drug whose record states it.
        other: Id of the drug it meets.
        interaction: What is stated.
    """

    on: DrugId
    other: DrugId
    interaction: Interaction


@frozen(kw_only=True, repr=False, eq=False)
class LabelPosition(Record):
    """What the labels that were read say on one drug, in one region, for the case.

    Args:
        drug: The drug.
        region: The region.
        status: On-label, off-label, or unknown.
        approvals: Events behind an on-label or an unknown answer.
        scopes: Labels read behind an off-label answer.
    """

    drug: DrugId
    region: Region
    status: LabelStatus
    approvals: tuple[ApprovalId, ...] = ()
    scopes: tuple[LabelScopeId, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class NotMarketed(Record):
    """A drug of an option that is not sold in a region, as far as the catalog knows.

    Args:
        drug: The drug.
        region: The region.
        status: Discontinued, investigational, never marketed ...
    """

    drug: DrugId
    region: Region
    status: Marketing


@frozen(kw_only=True, repr=False, eq=False)
class Option(Record):
    """One exact offer with everything that is stated about it for the case.

    Args:
        offer: The regimen, drug, class or strategy.
        name: What it is called.
        statements: Statements that apply or may apply.
        labels: On or off label, per drug and region.
        cautions: Cautions on its drugs, contraindications first.
        interactions: Among the offer's own drugs, then with the case's current drugs.
        evidence: Studies of it whose population matches or may match.
        not_marketed: Regions in which one of its drugs is known not to be sold.
        related: Keys of broader and narrower offers in the same answer.
    """

    offer: Offer
    name: str
    statements: tuple[StatementAnswer, ...]
    labels: tuple[LabelPosition, ...] = ()
    cautions: tuple[CautionAnswer, ...] = ()
    interactions: tuple[InteractionAnswer, ...] = ()
    evidence: tuple[StudyId, ...] = ()
    not_marketed: tuple[NotMarketed, ...] = ()
    related: tuple[str, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class Evidence(Record):
    """A study in which a regimen was given, and whether its population includes the case.

    Args:
        study: Id of the study.
        comparative: Whether its arms were compared; if not, no result compares them.
        answer: YES or UNKNOWN; a study that did not say whom it included is UNKNOWN.
        findings: Why, dimension by dimension.
        results: Results on the arms in which the regimen was given, superseded ones last.
        superseded: Ids of those that a later result of the study replaced.
        intended_use: The line that goes wherever the answer goes.
    """

    study: StudyId
    comparative: bool
    answer: Answer
    findings: tuple[Finding, ...] = ()
    results: tuple[Result, ...] = ()
    superseded: tuple[ResultId, ...] = ()
    intended_use: str = INTENDED_USE


@frozen(kw_only=True, repr=False, eq=False)
class Provenance(Record):
    """What an answer was made from, so that it can be replayed.

    Args:
        version: Version of netref.
        catalog: Name of the catalog.
        content_hash: SHA-256 over all records of the catalog.
        as_of: Day to which statements were filtered; ``None`` for no filter.
        regions: Regions that statements were filtered to; empty for all.
        bodies: Bodies that statements were filtered to; empty for all.
        overrides: Ids of records added, replaced or removed, with the name of the catalog
            that did so.
    """

    version: str
    catalog: str
    content_hash: str
    as_of: PartialDate | None = None
    regions: tuple[Region, ...] = ()
    bodies: tuple[BodyId, ...] = ()
    overrides: tuple[tuple[str, str], ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class Options(Record):
    """What is stated for a case. Sets ordered by id; nothing is ranked.

    The groups may overlap: an option can be stated by one body and advised against by
    another, and a contraindicated one stays where it is stated.

    Args:
        case: The case as given.
        include_no: Whether what does not apply was asked for.
        include_historical: Whether historical regimens and unavailable drugs were asked for.
        contraindicated: Options with a contraindication that applies. One that may apply
            stands among the cautions of its option.
        stated: Options that some body's statement offers for this case.
        undecided: Options whose statements for it all wait for something unknown.
        advised_against: Options that some statement advises against for this case.
        described: Options whose effects some body describes for this case without
            recommending them or advising against them.
        not_established: Options of which some body says for this case that the evidence is
            insufficient, or that they belong in research only.
        left_out: Keys of historical or unavailable options with the reason, where they
            were not asked for.
        excluded: The rest, with what excluded them; only when asked for.
        page_statements: Statements of patient pages, which never make an option stated.
        questions: What to ask next, the one that decides most first.
        provenance: What the answer was made from.
        intended_use: The line that goes wherever the answer goes.
    """

    case: Case
    include_no: bool = False
    include_historical: bool = False
    contraindicated: tuple[Option, ...]
    stated: tuple[Option, ...]
    undecided: tuple[Option, ...]
    advised_against: tuple[Option, ...]
    described: tuple[Option, ...] = ()
    not_established: tuple[Option, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    excluded: tuple[Option, ...] = ()
    page_statements: tuple[StatementAnswer, ...] = ()
    questions: tuple[Question, ...]
    provenance: Provenance
    intended_use: str = INTENDED_USE


@frozen(kw_only=True, repr=False, eq=False)
class StatementChange(Record):
    """A statement that bears on a case in another way than it did in an earlier answer.

    Args:
        indication: Id of the statement.
        then: Its answer in the earlier answer; ``None`` where it did not stand there.
        now: Its answer now; ``None`` where it does not stand in the answer any more.
    """

    indication: IndicationId
    then: Answer | None
    now: Answer | None


@frozen(kw_only=True, repr=False, eq=False)
class OptionChange(Record):
    """An offer that stands in other groups than in an earlier answer.

    Args:
        offer: Key of the offer.
        then: Names of its groups in the earlier answer; empty where it did not stand there.
        now: Names of its groups now.
    """

    offer: str
    then: tuple[str, ...]
    now: tuple[str, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Replay(Record):
    """What of an earlier answer differs when its question is asked again.

    Args:
        case: The case of both answers.
        then: What the earlier answer was made from.
        now: What the new one was made from.
        added: Statements that bear on the case now and did not stand in the earlier answer:
            they were not in the catalog, or did not apply.
        gone: Statements that do not stand in the answer any more: they are not in this
            catalog, were replaced, or their offer is left out.
        changed: Statements in both whose answer differs.
        moved: Offers that stand in other groups.
        identical: Whether the two answers are alike in all but what they were made from: also
            in their words, labels, cautions and questions.
        intended_use: The line that goes wherever the answer goes.
    """

    case: Case
    then: Provenance
    now: Provenance
    added: tuple[StatementChange, ...] = ()
    gone: tuple[StatementChange, ...] = ()
    changed: tuple[StatementChange, ...] = ()
    moved: tuple[OptionChange, ...] = ()
    identical: bool
    intended_use: str = INTENDED_USE

    @property
    def same_content(self) -> bool:
        """Whether both catalogs hold the same records."""
        return self.then.content_hash == self.now.content_hash


@frozen(kw_only=True, repr=False, eq=False)
class BoxedWarningNotice(Record):
    """A boxed warning that stands, and the drug whose label carries it.

    Args:
        on: Id of the drug.
        warning: What is stated.
    """

    on: DrugId
    warning: BoxedWarning


@frozen(kw_only=True, repr=False, eq=False)
class MeasureAnswer(Record):
    """A measure and whether it applies to the case.

    Args:
        measure: The measure.
        answer: Whether it applies.
        contraindicated: Whether a contraindication, or a contraindicated interaction, applies.
            It never changes ``answer``.
        findings: Why, dimension by dimension.
        cautions: Its cautions and those of its drugs, contraindications first. Of a class
            only what surely applies to one of its drugs in this case.
        interactions: With the case's current drugs.
        boxed_warnings: Boxed warnings of its drugs that stand.
    """

    measure: Measure
    answer: Answer
    contraindicated: Answer
    findings: tuple[Finding, ...] = ()
    cautions: tuple[CautionAnswer, ...] = ()
    interactions: tuple[InteractionAnswer, ...] = ()
    boxed_warnings: tuple[BoxedWarningNotice, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class Management(Record):
    """How sources manage a syndrome, read against a case. Emergencies come first.

    Args:
        syndrome: Id of the syndrome.
        case: The case as given.
        contraindicated: Measures that apply or wait and have a contraindication that applies;
            each also stays in its group below.
        included: Measures that apply, in order of phase, then of the sources.
        undecided: Measures that wait for something unknown.
        excluded: Measures that do not apply, with the finding that says why.
        disagreements: Points on which the sources differ; both sides.
        questions: What to ask next, the one that decides most first.
        provenance: What the answer was made from.
        intended_use: The line that goes wherever the answer goes.
    """

    syndrome: SyndromeId
    case: Case
    contraindicated: tuple[MeasureAnswer, ...]
    included: tuple[MeasureAnswer, ...]
    undecided: tuple[MeasureAnswer, ...]
    excluded: tuple[MeasureAnswer, ...]
    disagreements: tuple[Disagreement, ...] = ()
    questions: tuple[Question, ...] = ()
    provenance: Provenance
    intended_use: str = field(default=INTENDED_USE)


@frozen(kw_only=True, repr=False, eq=False)
class TestAnswer(Record):
    """What one measurement says against exactly one threshold or sign.

    Args:
        measurement: The measurement as given.
        threshold: The threshold, or ``None``.
        sign: The sign, or ``None``.
        bearing: What it says.
        reason: Why, in words.
        question: What to ask, where the answer could decide.
    """

    __test__ = False  # not a pytest class

    measurement: Measurement
    threshold: Threshold | None = None
    sign: Sign | None = None
    bearing: Bearing
    reason: str
    question: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DifferentialAnswer(Record):
    """Another cause of the same picture, and what the measurements say on it.

    Args:
        condition: The other cause.
        text: What tells it apart, in words.
        answers: Each measurement against each of its tests and signs; never empty.
        cites: Where it was read.
    """

    condition: str
    text: str | None = None
    answers: tuple[TestAnswer, ...]
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Interpretation(Record):
    """Measured values held against what sources state on a syndrome, one by one.

    Nothing is added up: each threshold is its source's own, and many contradict each other.

    Args:
        syndrome: Id of the syndrome.
        measurements: The measurements as given.
        answers: Each measurement against each threshold for its analyte, in the order given.
        differentials: Other causes on which a measurement bears.
        interferences: What misleads the tests of the syndrome.
        questions: What to ask next, each once.
        provenance: What the answer was made from.
        intended_use: The line that goes wherever the answer goes.
    """

    syndrome: SyndromeId
    measurements: tuple[Measurement, ...]
    answers: tuple[TestAnswer, ...]
    differentials: tuple[DifferentialAnswer, ...] = ()
    interferences: tuple[Interference, ...] = ()
    questions: tuple[str, ...] = ()
    provenance: Provenance
    intended_use: str = field(default=INTENDED_USE)
