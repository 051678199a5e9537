"""Hormonal syndromes: how they are recognized and managed."""

from __future__ import annotations

from attrs import field, frozen

from ._record import Record
from .criteria import Criteria
from .drug import Caution, drug_ids, optional_drug_id
from .ids import DrugId, FormId, MeasureId, SyndromeId, TumorId
from .regimen import Dose, Titration
from .source import Cite
from .tumor import tumor_ids
from .values import Interval, PartialDate
from .vocabulary import (
    Aim,
    Comparator,
    DrugClass,
    MeasureKind,
    MeasurePhase,
    Site,
    Specimen,
    SyndromeKind,
    TestPurpose,
    TestResult,
    Unit,
)


@frozen(kw_only=True, repr=False, eq=False)
class Feature(Record):
    """A clinical feature.

    Args:
        name: In short own words.
        percent: Share of patients, as a number or a range.
        cites: Where it was read.
    """

    name: str
    percent: float | Interval | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Share(Record):
    """A share of cases that a source states.

    Args:
        of: What it is the share of ("malignant", "with MEN1", "in the pancreas").
        percent: A number or a range.
        cites: Where it was read.
    """

    of: str
    percent: float | Interval
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Threshold(Record):
    """A diagnostic cut-off, typed. Units are never converted silently.

    Args:
        key: Short key, unique within the syndrome.
        analyte: What is measured.
        specimen: In what.
        assay: With which assay, where stated.
        comparator: How the measured value compares.
        value: The number, or the lower end of a range.
        high: The upper end, for ``between``.
        unit: Its unit.
        context: Under which conditions it holds ("at glucose <= 55 mg/dL"), in short own
            words. A measured value counts only where it was taken so.
        note: What a reader has to know ("not diagnostic alone"); no condition.
        purpose: Supports, excludes, monitors, severity.
        sensitivity_percent: Where stated.
        specificity_percent: Where stated.
        cites: Where it was read.
    """

    key: str
    analyte: str
    specimen: Specimen = Specimen.NOT_STATED
    assay: str | None = None
    comparator: Comparator
    value: float
    high: float | None = None
    unit: Unit
    context: str | None = None
    note: str | None = None
    purpose: TestPurpose = TestPurpose.SUPPORTS
    sensitivity_percent: float | None = None
    specificity_percent: float | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Interference(Record):
    """A drug or condition that misleads a test.

    Args:
        what: The drug or condition.
        effect: What it does to which test, in short own words.
        drug_class: The class, where it is one.
        cites: Where it was read.
    """

    what: str
    effect: str
    drug_class: DrugClass | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Sign(Record):
    """A test and the result of it that points to a condition.

    Args:
        test: What is examined ("sulfonylurea screen", "insulin antibodies").
        result: The result that speaks for the condition.
        specimen: In what, where stated.
    """

    test: str
    result: TestResult
    specimen: Specimen = Specimen.NOT_STATED


@frozen(kw_only=True, repr=False, eq=False)
class Differential(Record):
    """Another cause of the same picture, and the tests that tell it apart.

    Args:
        condition: The other cause.
        test: What tells it apart, in short own words.
        signs: Tests without a cut-off, each with the result that points to the condition.
        tests: Tests with a cut-off that point to the condition.
        cites: Where it was read.
    """

    condition: str
    test: str | None = None
    signs: tuple[Sign, ...] = ()
    tests: tuple[Threshold, ...] = ()
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Measure(Record):
    """One act in the management of a syndrome.

    Args:
        id: Kebab-case id, unique over all measures.
        name: What is done, in short own words.
        kind: Drug, diet, fluid, electrolyte, monitoring, procedure.
        phase: Emergency, first, next, refractory, supportive.
        aim: Symptom, tumor or both.
        drug: The drug, or ``None``.
        drugs: The drugs, where the source names several; then ``drug`` is ``None``.
        drug_class: The class of drugs, or ``None``.
        form: The form, where only that one is meant.
        doses: Amounts that the source states.
        titrations: Steps up or down that the source states.
        when: Applies to such cases; any of the criteria. Empty means always.
        unless: Exclusions in the source's own wording; any of the criteria.
        cautions: What sources say against it, and when.
        why: What it does, in short own words.
        cites: Where it was read.
    """

    id: MeasureId
    name: str
    kind: MeasureKind
    phase: MeasurePhase
    aim: Aim
    drug: DrugId | None = field(default=None, converter=optional_drug_id)
    drugs: tuple[DrugId, ...] = field(default=(), converter=drug_ids)
    drug_class: DrugClass | None = None
    form: FormId | None = None
    doses: tuple[Dose, ...] = ()
    titrations: tuple[Titration, ...] = ()
    when: tuple[Criteria, ...] = ()
    unless: tuple[Criteria, ...] = ()
    cautions: tuple[Caution, ...] = ()
    why: str
    cites: tuple[Cite, ...]

    @property
    def given(self) -> tuple[DrugId, ...]:
        """Every drug that the measure names, one or several."""
        return self.drugs if self.drug is None else (self.drug,)


@frozen(kw_only=True, repr=False, eq=False)
class Position(Record):
    """One side of a disagreement.

    Args:
        says: What this side states, in short own words.
        cites: Where it was read.
    """

    says: str
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Disagreement(Record):
    """A point on which sources differ. Both sides are kept; none is ranked.

    Args:
        topic: What they differ about.
        positions: The sides.
    """

    topic: str
    positions: tuple[Position, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Syndrome(Record):
    """A hormonal syndrome, or a hereditary or treatment-related one beside it.

    Args:
        id: Kebab-case id.
        name: What it is called.
        names: Other names.
        kind: Hormonal, hereditary, or brought about by a treatment.
        genes: Genes of a hereditary syndrome.
        hormones: Hormones in excess; empty for a syndrome that is not hormonal.
        effects: What they do, in short own words.
        tumors: Tumor entities that cause it.
        sites: Typical primary sites.
        features: Clinical features.
        shares: Malignant, hereditary and other shares, with their ranges.
        tests: Diagnostic thresholds.
        interferences: What misleads the tests.
        differentials: Other causes of the same picture.
        measures: Management, in order.
        disagreements: Where sources differ.
        unseen: What of it could not be seen in a sound source, in short own words.
        cites: Where hormones, effects and sites were read.
        reviewed: Day on which the record was last looked at.
    """

    id: SyndromeId
    name: str
    names: tuple[str, ...] = ()
    kind: SyndromeKind = SyndromeKind.HORMONAL
    genes: tuple[str, ...] = ()
    hormones: tuple[str, ...]
    effects: str
    tumors: tuple[TumorId, ...] = field(default=(), converter=tumor_ids)
    sites: tuple[Site, ...] = ()
    features: tuple[Feature, ...] = ()
    shares: tuple[Share, ...] = ()
    tests: tuple[Threshold, ...] = ()
    interferences: tuple[Interference, ...] = ()
    differentials: tuple[Differential, ...] = ()
    measures: tuple[Measure, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    unseen: str | None = None
    cites: tuple[Cite, ...]
    reviewed: PartialDate
