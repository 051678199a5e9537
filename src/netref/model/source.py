"""Who speaks, in which document, and where a value was read."""

from attrs import field, frozen

from ._record import Record
from .ids import BodyId, SourceId
from .values import PartialDate
from .vocabulary import BodyKind, Region, Seen, SourceKind


@frozen(kw_only=True, repr=False, eq=False)
class Body(Record):
    """A regulator, society or other body that speaks.

    Args:
        id: Kebab-case id.
        name: Full name.
        short: What people call it.
        kind: Regulator, society, institute ...
        region: Where its word applies.
        url: Its own address.
        unseen: What it states elsewhere that could not be seen, in short own words.
        reviewed: Day on which the record was last looked at.
    """

    id: BodyId
    name: str
    short: str
    kind: BodyKind
    region: Region
    url: str | None = None
    unseen: str | None = None
    reviewed: PartialDate


def body_id(value: Body | BodyId) -> BodyId:
    """The id of a body, given the body or its id."""
    return value if isinstance(value, str) else value.id


def _optional_body_id(value: Body | BodyId | None) -> BodyId | None:
    return None if value is None else body_id(value)


@frozen(kw_only=True, repr=False, eq=False)
class Source(Record):
    """A document: the authority behind facts, whichever copy of it was seen.

    Args:
        id: Kebab-case id.
        kind: Label, guideline, paper, registry record ...
        title: Title, with authors, journal or version as far as they were seen.
        body: Who speaks in it.
        date: Its own date, as printed; ``None`` where none was seen.
        doi: Digital object identifier without resolver.
        pmid: PubMed number.
        pmcid: PubMed Central number with its ``PMC``.
        nct: ClinicalTrials.gov number.
        url: Address of the document itself.
        note: What a reader has to know about it (a known misprint, a version).
        unseen: What of it could not be seen, in short own words; ``None`` where nobody has said.
        whole: Whether it was read from beginning to end. Nothing is claimed without that.
        reviewed: Day on which the record was last looked at.
    """

    id: SourceId
    kind: SourceKind
    title: str
    body: BodyId | None = field(default=None, converter=_optional_body_id)
    date: PartialDate | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    nct: str | None = None
    url: str | None = None
    note: str | None = None
    unseen: str | None = None
    whole: bool = False
    reviewed: PartialDate

    @property
    def locator(self) -> str | None:
        """The shortest lasting pointer to the document: DOI, PMID, PMC, NCT number or URL."""
        if self.doi:
            return f"doi:{self.doi}"
        if self.pmid:
            return f"PMID {self.pmid}"
        return self.pmcid or self.nct or self.url


def source_id(value: Source | SourceId) -> SourceId:
    """The id of a source, given the source or its id."""
    return value if isinstance(value, str) else value.id


@frozen(repr=False, eq=False)
class Cite(Record):
    """Where a value was read.

    Args:
        source: The authority: the primary document.
        where: The place in it (``"section 2.1"``, ``"abstract"``).
        seen: In the document itself, in a faithful copy, or as reported by others.
        on: Day of reading.
        via: Address of the copy or report, when it was not the document itself; ``"PMID 1"`` for
            an abstract in PubMed or a mirror of it.
    """

    source: SourceId = field(converter=source_id)
    where: str
    seen: Seen
    on: PartialDate = field(kw_only=True)
    via: str | None = field(default=None, kw_only=True)
