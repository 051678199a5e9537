"""What bodies state for and against treatments."""

from __future__ import annotations

from attrs import field, frozen

from ..exceptions import InvalidRecordError
from ._record import Record
from .criteria import Criteria
from .drug import optional_drug_id
from .ids import BodyId, DrugId, IndicationId, RegimenId
from .regimen import optional_regimen_id
from .source import Cite, body_id
from .values import PartialDate
from .vocabulary import Direction, DrugClass, Setting, Strategy


@frozen(kw_only=True, repr=False, eq=False)
class Offer(Record):
    """What a statement is about: exactly one of a regimen, a drug, a class or a strategy.

    Args:
        regimen: A named regimen (single-agent use included).
        based_on: Any regimen built on this drug ("streptozocin-based chemotherapy").
        drug_class: Any drug of this class.
        strategy: Something else, by name.

    Raises:
        InvalidRecordError: None of them is given, or more than one.
    """

    regimen: RegimenId | None = field(default=None, converter=optional_regimen_id)
    based_on: DrugId | None = field(default=None, converter=optional_drug_id)
    drug_class: DrugClass | None = None
    strategy: Strategy | None = None

    def __attrs_post_init__(self) -> None:
        given = [self.regimen, self.based_on, self.drug_class, self.strategy]
        if sum(part is not None for part in given) != 1:
            raise InvalidRecordError(
                "Offer", "regimen", "give exactly one of regimen, based_on, drug_class, strategy"
            )

    @property
    def key(self) -> str:
        """A stable text that tells offers apart: ``"regimen:captem"``."""
        if self.regimen is not None:
            return f"regimen:{self.regimen}"
        if self.based_on is not None:
            return f"based-on:{self.based_on}"
        if self.drug_class is not None:
            return f"class:{self.drug_class.value}"
        assert self.strategy is not None
        return f"strategy:{self.strategy.value}"


@frozen(kw_only=True, repr=False, eq=False)
class Strength(Record):
    """How strongly a body states it, in the body's own system; never converted.

    Args:
        system: Name of the system ("ESMO", "GRADE").
        level: Level or quality of evidence, as printed.
        grade: Grade or strength of the recommendation, as printed.
    """

    system: str
    level: str | None = None
    grade: str | None = None

    def __str__(self) -> str:
        parts = [part for part in (self.level, self.grade) if part]
        return f"{', '.join(parts)} ({self.system})" if parts else self.system


@frozen(kw_only=True, repr=False, eq=False)
class Indication(Record):
    """One statement of one body.

    Args:
        id: Kebab-case id.
        body: Who states it.
        direction: For, against, insufficient evidence, research only.
        offer: What it is about.
        when: Cases it speaks of; any of the criteria.
        unless: Exclusions in the statement's own wording; any of the criteria.
        setting: Neoadjuvant, adjuvant, advanced, maintenance.
        line: The line in the body's own words.
        position: Its place among others in the body's own words ("preferred").
        strength: In the body's own system.
        text: The statement, in short own words.
        issued: Date of the document.
        supersedes: An earlier statement of the same body that this one replaces.
        cites: Where it was read.
        reviewed: Day on which the record was last looked at.
    """

    id: IndicationId
    body: BodyId = field(converter=body_id)
    direction: Direction
    offer: Offer
    when: tuple[Criteria, ...]
    unless: tuple[Criteria, ...] = ()
    setting: Setting | None = None
    line: str | None = None
    position: str | None = None
    strength: Strength | None = None
    text: str
    issued: PartialDate | None
    supersedes: IndicationId | None = None
    cites: tuple[Cite, ...]
    reviewed: PartialDate
