"""What a statement asks of a case."""

from attrs import field, frozen

from ._record import Record
from .case import Listing, PriorTreatment
from .ids import DrugId, SyndromeId
from .values import Interval
from .vocabulary import (
    Acuity,
    ChildPugh,
    Control,
    Differentiation,
    DrugClass,
    Extent,
    FdgStatus,
    GastricType,
    Grade,
    GradeSystem,
    GrowthRate,
    Hereditary,
    Histology,
    Level,
    Margin,
    Metabolizer,
    Methylation,
    Msi,
    Organ,
    Pregnancy,
    PriorOutcome,
    Procedure,
    Progression,
    Resectability,
    Setting,
    Severity,
    Site,
    SstrStatus,
)

__all__ = ["Criteria", "Listing", "PriorNeed", "PriorTreatment"]


@frozen(kw_only=True, repr=False, eq=False)
class PriorNeed(Record):
    """A count of prior treatments of some sort: "progressed on one other than an SSA".

    Args:
        classes: Treatments that hold a drug of any of these classes count; empty means any.
        drugs: Treatments that hold any of these drugs count; empty means any.
        other_than: Treatments made up of these classes alone do not count.
        outcome: Treatments that ended in one of these ways count; empty means any.
        at_least: How many are needed.
        at_most: How many are allowed.
        within_months: How long ago they may have ended.
    """

    classes: tuple[DrugClass, ...] = ()
    drugs: tuple[DrugId, ...] = ()
    other_than: tuple[DrugClass, ...] = ()
    outcome: tuple[PriorOutcome, ...] = ()
    at_least: int = 1
    at_most: int | None = None
    within_months: Interval | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Criteria(Record):
    """What a statement asks for on each dimension; ``None`` where its source is silent.

    All fields that are set have to fit (AND). Within a field that holds a tuple, one value is
    enough (OR), except for ``prior``, whose needs all have to be met. A tuple of criteria is
    OR. See `Case` for the meaning and the unit of each dimension. Two fields are no dimension
    of a case: ``current_classes``, which ``current_drugs`` of the case answers, and ``other``.
    """

    site: tuple[Site, ...] | None = None
    differentiation: tuple[Differentiation, ...] | None = None
    histology: tuple[Histology, ...] | None = None
    ki67_percent: Interval | None = None
    mitoses_per_2mm2: Interval | None = None
    necrosis: bool | None = None
    grade: tuple[Grade, ...] | None = None
    grade_system: tuple[GradeSystem, ...] | None = None
    same_specimen: bool | None = None
    extent: tuple[Extent, ...] | None = None
    resectability: tuple[Resectability, ...] | None = None
    tumor_size_mm: Interval | None = None
    bulky: bool | None = None
    margin: tuple[Margin, ...] | None = None
    metastatic_sites: tuple[Organ, ...] | None = None
    liver_involvement_percent: Interval | None = None
    extensive_liver_metastases: bool | None = None
    sstr: tuple[SstrStatus, ...] | None = None
    krenning_lowest: Interval | None = None
    krenning_highest: Interval | None = None
    fdg: tuple[FdgStatus, ...] | None = None
    discordant_lesions: bool | None = None
    functioning: bool | None = None
    syndromes: tuple[SyndromeId, ...] | None = None
    syndrome_control: tuple[Control, ...] | None = None
    stools_per_day: Interval | None = None
    symptoms: tuple[Severity, ...] | None = None
    burden: tuple[Level, ...] | None = None
    growth: tuple[GrowthRate, ...] | None = None
    progression: tuple[Progression, ...] | None = None
    progression_window_months: Interval | None = None
    line: Interval | None = None
    setting: tuple[Setting, ...] | None = None
    prior: tuple[PriorNeed, ...] | None = None
    current_drugs: tuple[DrugId, ...] | None = None
    days_since_long_acting_ssa: Interval | None = None
    platinum_free_months: Interval | None = None
    cumulative_doxorubicin_mg_per_m2: Interval | None = None
    acuity: tuple[Acuity, ...] | None = None
    procedure: tuple[Procedure, ...] | None = None
    age_years: Interval | None = None
    weight_kg: Interval | None = None
    body_surface_m2: Interval | None = None
    ecog: Interval | None = None
    creatinine_clearance_ml_min: Interval | None = None
    child_pugh: tuple[ChildPugh, ...] | None = None
    neutrophils_per_nl: Interval | None = None
    platelets_per_nl: Interval | None = None
    qtc_ms: Interval | None = None
    lvef_percent: Interval | None = None
    heart_failure: bool | None = None
    pregnancy: tuple[Pregnancy, ...] | None = None
    lactating: bool | None = None
    fertility_wish: bool | None = None
    hereditary: tuple[Hereditary, ...] | None = None
    gastric_type: tuple[GastricType, ...] | None = None
    msi: tuple[Msi, ...] | None = None
    tmb_per_mb: Interval | None = None
    braf_v600e: bool | None = None
    ret_altered: bool | None = None
    ntrk_fusion: bool | None = None
    mgmt: tuple[Methylation, ...] | None = None
    dpyd: tuple[Metabolizer, ...] | None = None
    ugt1a1: tuple[Metabolizer, ...] | None = None
    rb1_or_tp53_altered: bool | None = None
    sdhb_altered: bool | None = None
    dll3_positive: bool | None = None
    #: A drug of one of these classes is taken now; answered by ``current_drugs`` of the case.
    current_classes: tuple[DrugClass, ...] | None = None
    #: What the source asks for that no dimension holds, in short; keeps the answer UNKNOWN.
    other: str | None = field(default=None)
