"""What regulators did, and what labels say."""

from __future__ import annotations

from attrs import field, frozen

from ._record import Record
from .criteria import Criteria
from .drug import drug_id, drug_ids
from .ids import ApprovalId, BodyId, DrugId, FormId, LabelScopeId
from .source import Cite, body_id
from .values import PartialDate
from .vocabulary import ApprovalKind, Region


@frozen(kw_only=True, repr=False, eq=False)
class Approval(Record):
    """A dated regulatory event.

    Args:
        id: Kebab-case id.
        drug: The drug.
        partners: Drugs that the approval ties it to.
        form: The form, where the drug has several.
        brand: Trade name under which it was approved.
        body: The regulator.
        region: Where it holds.
        date: As precisely as the source says; ``None`` is an explicit "date unknown".
        kind: Initial, expansion, conversion, withdrawal ...
        scope: Cases that it covers; any of the criteria.
        scope_text: The same in short own words.
        ends: The earlier approval that this event ends, by withdrawal or replacement; the end of
            marketing ends the supply and no approval.
        cites: Where it was read.
        reviewed: Day on which the record was last looked at.
    """

    id: ApprovalId
    drug: DrugId = field(converter=drug_id)
    partners: tuple[DrugId, ...] = field(default=(), converter=drug_ids)
    form: FormId | None = None
    brand: str | None = None
    body: BodyId = field(converter=body_id)
    region: Region
    date: PartialDate | None
    kind: ApprovalKind
    scope: tuple[Criteria, ...]
    scope_text: str
    ends: ApprovalId | None = None
    cites: tuple[Cite, ...]
    reviewed: PartialDate


@frozen(kw_only=True, repr=False, eq=False)
class LabelScope(Record):
    """A label's section on indications was read in full, and this is what it covers of NETs.

    Only this record makes off-label out of "not on the label": without it, the answer stays
    unknown.

    Args:
        id: Kebab-case id.
        drug: The drug.
        partners: Drugs with which the label ties its use in neuroendocrine neoplasms.
        form: The form, where the drug has several.
        body: The regulator whose label it is.
        region: Where it holds.
        date: Date of the label that was read.
        net_use: Whether it names any use in neuroendocrine neoplasms.
        scope: Cases that it covers; empty exactly when ``net_use`` is false.
        scope_text: What the label's indications are, in short own words.
        cites: Where it was read.
        reviewed: Day on which the record was last looked at.
    """

    id: LabelScopeId
    drug: DrugId = field(converter=drug_id)
    partners: tuple[DrugId, ...] = field(default=(), converter=drug_ids)
    form: FormId | None = None
    body: BodyId = field(converter=body_id)
    region: Region
    date: PartialDate | None
    net_use: bool
    scope: tuple[Criteria, ...] = ()
    scope_text: str
    cites: tuple[Cite, ...]
    reviewed: PartialDate
