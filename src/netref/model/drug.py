"""Drugs: active moieties with their names, forms, codes and cautions."""

from __future__ import annotations

from attrs import field, frozen

from ._record import Record
from .code import Code
from .criteria import Criteria
from .ids import DrugId, FormId
from .source import Cite
from .values import Amount, PartialDate
from .vocabulary import (
    AdjustmentAct,
    CautionOutcome,
    DrugClass,
    Marketing,
    RadioligandPurpose,
    Region,
    Route,
)


@frozen(repr=False, eq=False)
class Brand(Record):
    """A trade name.

    Args:
        name: As printed, without trademark signs.
        region: Where it is sold under that name.
        form: The form it names, where a drug has several.
        cites: Where it was read.
    """

    name: str
    region: Region
    form: FormId | None = field(default=None, kw_only=True)
    cites: tuple[Cite, ...] = field(kw_only=True)


@frozen(kw_only=True, repr=False, eq=False)
class Form(Record):
    """A form that is not interchangeable with the drug's other forms.

    Args:
        id: Kebab-case id, unique over all forms ("octreotide-lar").
        name: What it is called.
        routes: How it is given.
        names: Other names under which this form is written.
        cites: Where it was read.
    """

    id: FormId
    name: str
    routes: tuple[Route, ...]
    names: tuple[str, ...] = ()
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Radioligand(Record):
    """What makes a radioligand the drug it is.

    Args:
        ligand: The vector, without nuclide.
        isotope: Mass number and symbol, as in ``"177Lu"``.
        purpose: Therapeutic or diagnostic.
    """

    ligand: str
    isotope: str
    purpose: RadioligandPurpose


@frozen(kw_only=True, repr=False, eq=False)
class Availability(Record):
    """Whether a drug, or a form of it, can be had in a region.

    Args:
        region: Where.
        status: Marketed, discontinued, withdrawn for safety ...
        form: The form, where only that one is meant.
        date: Since when, as precisely as the source says.
        cites: Where it was read.
    """

    region: Region
    status: Marketing
    form: FormId | None = None
    date: PartialDate | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class BoxedWarning(Record):
    """A boxed warning of a label.

    Args:
        topic: What it warns of, in short own words.
        region: Whose label.
        form: The form, where only that one is meant.
        removed: Date from which the box is gone; ``None`` while it stands.
        cites: Where it was read.
    """

    topic: str
    region: Region
    form: FormId | None = None
    removed: PartialDate | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Caution(Record):
    """Something a source says against giving a drug, and when it applies.

    A caution never changes the answer of a statement, and is never hidden by it.

    Args:
        outcome: Contraindicated, caution, or not indicated: three different things.
        reason: Why, in short own words.
        when: Any of these criteria; empty means always.
        region: Whose label or practice; ``None`` where the source is not regional.
        form: The form, where only that one is meant.
        cites: Where it was read.
    """

    outcome: CautionOutcome
    reason: str
    when: tuple[Criteria, ...] = ()
    region: Region | None = None
    form: FormId | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Interaction(Record):
    """Something a source says against giving two drugs together, or in the wrong order.

    Args:
        outcome: Contraindicated, caution, or not indicated.
        reason: Why, in short own words.
        drug: The other drug, or ``None`` where a class is meant.
        drug_class: The class of the other drug, or ``None``.
        region: Whose label; ``None`` where the source is not regional.
        cites: Where it was read.
    """

    outcome: CautionOutcome
    reason: str
    drug: DrugId | None = None
    drug_class: DrugClass | None = None
    region: Region | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Adjustment(Record):
    """A dose change or stop for organ function, genotype or toxicity.

    Args:
        act: Reduce, delay, withhold, discontinue or avoid.
        trigger: What calls for it, in short own words.
        when: The same as criteria, as far as dimensions can say it; any of them.
        to_percent: Percentage of the starting dose to give, where one is stated.
        to: Amount to give, where one is stated.
        region: Whose label; ``None`` where the source is not regional.
        form: The form, where only that one is meant.
        cites: Where it was read.
    """

    act: AdjustmentAct
    trigger: str
    when: tuple[Criteria, ...] = ()
    to_percent: float | None = None
    to: Amount | None = None
    region: Region | None = None
    form: FormId | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class CumulativeLimit(Record):
    """A lifetime limit on a drug's total dose.

    Args:
        amount: The limit.
        reason: What happens above it, in short own words.
        cites: Where it was read.
    """

    amount: Amount
    reason: str
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Drug(Record):
    """An active moiety. A radioligand is ligand, isotope and purpose together.

    Args:
        id: Kebab-case id.
        name: International nonproprietary name.
        us_name: United States name, where it differs.
        names: Other names in use (British, former, research names).
        abbreviations: Short forms that mean this drug alone.
        salts: Names of salts and esters that are labeled as this drug.
        brands: Trade names by region.
        forms: Forms that are not interchangeable.
        classes: Pharmacological classes, the most telling first.
        mechanism: How it works, in short own words.
        routes: How it is given.
        radioligand: Ligand, isotope and purpose, for a radioligand.
        components: Drugs of a fixed combination.
        codes: Codes of other terminologies.
        availability: Where it can be had.
        boxed_warnings: Boxed warnings of labels.
        cautions: What sources say against giving it, and when.
        interactions: What sources say against giving it with other drugs.
        adjustments: Dose changes that labels state.
        limits: Lifetime limits on its total dose.
        cites: Where name, classes and routes were read.
        reviewed: Day on which the record was last looked at.
    """

    id: DrugId
    name: str
    us_name: str | None = None
    names: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    salts: tuple[str, ...] = ()
    brands: tuple[Brand, ...] = ()
    forms: tuple[Form, ...] = ()
    classes: tuple[DrugClass, ...]
    mechanism: str | None = None
    routes: tuple[Route, ...]
    radioligand: Radioligand | None = None
    components: tuple[DrugId, ...] = ()
    codes: tuple[Code, ...] = ()
    availability: tuple[Availability, ...] = ()
    boxed_warnings: tuple[BoxedWarning, ...] = ()
    cautions: tuple[Caution, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    limits: tuple[CumulativeLimit, ...] = ()
    cites: tuple[Cite, ...]
    reviewed: PartialDate

    @property
    def safety_read(self) -> bool:
        """Whether any caution, interaction or boxed warning was read; if not, nothing is known."""
        return bool(self.cautions or self.interactions or self.boxed_warnings)

    def is_a(self, drug_class: DrugClass) -> bool:
        """Whether the drug belongs to a class, directly or through a narrower one."""
        return any(drug_class is own or drug_class in own.broader for own in self.classes)


def drug_id(value: Drug | DrugId) -> DrugId:
    """The id of a drug, given the drug or its id."""
    return value if isinstance(value, str) else value.id


def drug_ids(values: tuple[Drug | DrugId, ...]) -> tuple[DrugId, ...]:
    """The ids of drugs, given drugs or ids."""
    return tuple([drug_id(value) for value in values])


def optional_drug_id(value: Drug | DrugId | None) -> DrugId | None:
    """The id of a drug, or ``None``."""
    return None if value is None else drug_id(value)
