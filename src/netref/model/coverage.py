"""What a catalog holds, how it was seen, and what could not be seen."""

from attrs import frozen

from ._record import Record
from .ids import ApprovalId, BodyId, DrugId, MeasureId, RegimenId, SourceId
from .values import PartialDate
from .vocabulary import Region, Seen


@frozen(kw_only=True, repr=False, eq=False)
class BodyCoverage(Record):
    """What a catalog holds of one body.

    Args:
        body: The body.
        approvals: How many approval events it decided.
        recommends: How many statements for something.
        advises_against: How many statements against something.
        insufficient: How many statements that the evidence is insufficient.
        research_only: How many statements that something belongs in research only.
        describes: How many descriptions without a recommendation.
        first: Earliest date of its statements; ``None`` where none has one.
        last: Latest date of its statements.
        documents: Documents of its statements, and other guidelines and summaries of it.
        whole: Whether each of these was read from beginning to end, at least one at its own
            address. Nothing is claimed without that.
    """

    body: BodyId
    approvals: int
    recommends: int
    advises_against: int
    insufficient: int
    research_only: int
    describes: int
    first: PartialDate | None
    last: PartialDate | None
    documents: tuple[SourceId, ...]
    whole: bool

    @property
    def statements(self) -> int:
        """How many statements of the body there are."""
        return (
            self.recommends
            + self.advises_against
            + self.insufficient
            + self.research_only
            + self.describes
        )


@frozen(kw_only=True, repr=False, eq=False)
class Gap(Record):
    """Something that could not be seen.

    Args:
        kind: Table of the record ("sources").
        record: Id of the record that says so.
        unseen: What could not be seen, in short own words.
    """

    kind: str
    record: str
    unseen: str


@frozen(kw_only=True, repr=False, eq=False)
class Coverage(Record):
    """What a catalog holds and what it lacks. Absence from it is not absence of evidence.

    Args:
        counts: Number of records of each kind.
        bodies: What it holds of each body.
        gaps: What could not be seen, as the records say.
        seen: Number of citations by how they were seen.
        secondary_only: Ids of records of which nothing but a report by others was seen.
        undated: Approvals whose date was not seen.
        imprecise: Approvals whose day, or month and day, was not seen.
        unread_labels: Drugs with approvals in force in a region where no label was read, so
            that off-label use stays unknown.
        without_schedule: Regimens of which no schedule could be read.
        without_dose: Measures that give a drug without a dose that could be read.
        without_availability: Drugs of which no source was seen that says where they can be had.
        without_cautions: Drugs on whose safety nothing was read, which does not mean that there
            is nothing.
    """

    counts: tuple[tuple[str, int], ...]
    bodies: tuple[BodyCoverage, ...]
    gaps: tuple[Gap, ...]
    seen: tuple[tuple[Seen, int], ...]
    secondary_only: tuple[str, ...]
    undated: tuple[ApprovalId, ...]
    imprecise: tuple[ApprovalId, ...]
    unread_labels: tuple[tuple[DrugId, Region], ...]
    without_schedule: tuple[RegimenId, ...]
    without_dose: tuple[MeasureId, ...]
    without_availability: tuple[DrugId, ...]
    without_cautions: tuple[DrugId, ...]

    def share(self, seen: Seen) -> float:
        """The share of citations that were seen so, from 0 to 1.

        Args:
            seen: In the document itself, in a copy, or as reported by others.
        """
        total = sum(count for _, count in self.seen)
        return dict(self.seen)[seen] / total if total else 0.0
