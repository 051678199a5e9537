"""The tumor and the patient, as far as they are known."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Generic, TypeVar

from attrs import evolve, field, fields_dict, frozen

from ..exceptions import InvalidRecordError
from ._record import Record
from .dimensions import DIMENSIONS, Dimension, Kind
from .grades import GRADED_SITES, UNGRADED, may_be_2010, possible_by_indices
from .ids import DrugId, RegimenId, SyndromeId
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

T = TypeVar("T")


@frozen(repr=False, eq=False)
class Listing(Record, Generic[T]):
    """Several things known about one dimension, and whether they are all.

    A listed item is a YES; an unlisted one is a NO only when the listing is complete.
    ``Listing((), complete=True)`` says "none".

    Args:
        items: What is known, in any order.
        complete: Whether nothing else applies.
    """

    items: tuple[T, ...]
    complete: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.items, tuple):
            raise InvalidRecordError("Listing", "items", f"expected a tuple, got {self.items!r}")
        if not isinstance(self.complete, bool):
            raise InvalidRecordError(
                "Listing", "complete", f"expected True or False, got {self.complete!r}"
            )


@frozen(kw_only=True, repr=False, eq=False)
class PriorTreatment(Record):
    """One treatment that was given, and how it ended.

    Args:
        drugs: The drugs, by id.
        regimen: The regimen, by id, where it is known under a name.
        drug_class: The class, where no more is known.
        outcome: How it ended.
        months_ago: Months since it ended (0 for ongoing).
    """

    drugs: tuple[DrugId, ...] = ()
    regimen: RegimenId | None = None
    drug_class: DrugClass | None = None
    outcome: PriorOutcome | None = None
    months_ago: float | Interval | None = None

    def __attrs_post_init__(self) -> None:
        if not self.drugs and self.regimen is None and self.drug_class is None:
            raise InvalidRecordError(
                "PriorTreatment", "drugs", "name at least a drug, a regimen or a drug class"
            )


@frozen(kw_only=True, repr=False, eq=False)
class Case(Record):
    """A tumor in a patient, as far as it is known. Always validated.

    Every field is ``None`` (not known), one value, a tuple of possible values ("G1 or G2"), or
    for numbers an `Interval` ("less than 3"). Fields that can hold several things at once take
    a `Listing`. "None", "negative" and "not applicable" are values; not assessed is ``None``.
    Units stand in the names. Region and date belong to the catalog, not to the tumor.
    Drugs, regimens and syndromes are named by id; a query refuses a case with an id that its
    catalog does not hold.

    Raises:
        InvalidRecordError: A value has the wrong type, lies outside its range, or two values
            contradict each other.
    """

    site: Site | tuple[Site, ...] | None = None
    differentiation: Differentiation | tuple[Differentiation, ...] | None = None
    histology: Histology | tuple[Histology, ...] | None = None
    ki67_percent: float | Interval | None = None
    mitoses_per_2mm2: float | Interval | None = None
    necrosis: bool | None = None
    grade: Grade | tuple[Grade, ...] | None = None
    grade_system: GradeSystem | tuple[GradeSystem, ...] | None = None
    same_specimen: bool | None = None
    extent: Extent | tuple[Extent, ...] | None = None
    resectability: Resectability | tuple[Resectability, ...] | None = None
    tumor_size_mm: float | Interval | None = None
    bulky: bool | None = None
    margin: Margin | tuple[Margin, ...] | None = None
    metastatic_sites: Listing[Organ] | None = None
    liver_involvement_percent: float | Interval | None = None
    extensive_liver_metastases: bool | None = None
    sstr: SstrStatus | tuple[SstrStatus, ...] | None = None
    krenning_lowest: float | Interval | None = None
    krenning_highest: float | Interval | None = None
    fdg: FdgStatus | tuple[FdgStatus, ...] | None = None
    discordant_lesions: bool | None = None
    functioning: bool | None = None
    syndromes: Listing[SyndromeId] | None = None
    syndrome_control: Control | tuple[Control, ...] | None = None
    stools_per_day: float | Interval | None = None
    symptoms: Severity | tuple[Severity, ...] | None = None
    burden: Level | tuple[Level, ...] | None = None
    growth: GrowthRate | tuple[GrowthRate, ...] | None = None
    progression: Progression | tuple[Progression, ...] | None = None
    progression_window_months: float | Interval | None = None
    line: float | Interval | None = None
    setting: Setting | tuple[Setting, ...] | None = None
    prior: Listing[PriorTreatment] | None = None
    current_drugs: Listing[DrugId] | None = None
    days_since_long_acting_ssa: float | Interval | None = None
    platinum_free_months: float | Interval | None = None
    cumulative_doxorubicin_mg_per_m2: float | Interval | None = None
    acuity: Acuity | tuple[Acuity, ...] | None = None
    procedure: Procedure | tuple[Procedure, ...] | None = None
    age_years: float | Interval | None = None
    weight_kg: float | Interval | None = None
    body_surface_m2: float | Interval | None = None
    ecog: float | Interval | None = None
    creatinine_clearance_ml_min: float | Interval | None = None
    child_pugh: ChildPugh | tuple[ChildPugh, ...] | None = None
    neutrophils_per_nl: float | Interval | None = None
    platelets_per_nl: float | Interval | None = None
    qtc_ms: float | Interval | None = None
    lvef_percent: float | Interval | None = None
    heart_failure: bool | None = None
    pregnancy: Pregnancy | tuple[Pregnancy, ...] | None = None
    lactating: bool | None = None
    fertility_wish: bool | None = None
    hereditary: Listing[Hereditary] | None = None
    gastric_type: GastricType | tuple[GastricType, ...] | None = None
    msi: Msi | tuple[Msi, ...] | None = None
    tmb_per_mb: float | Interval | None = None
    braf_v600e: bool | None = None
    ret_altered: bool | None = None
    ntrk_fusion: bool | None = None
    mgmt: Methylation | tuple[Methylation, ...] | None = None
    dpyd: Metabolizer | tuple[Metabolizer, ...] | None = None
    ugt1a1: Metabolizer | tuple[Metabolizer, ...] | None = None
    rb1_or_tp53_altered: bool | None = None
    sdhb_altered: bool | None = None
    dll3_positive: bool | None = None

    def __attrs_post_init__(self) -> None:
        for dimension in DIMENSIONS:
            value = getattr(self, dimension.name)
            if value is not None:
                _check_value(dimension, value)
        _check_consistency(self)

    def refine(self, **known: object) -> Case:
        """A copy with more known.

        Args:
            **known: Fields of the case with their new values.

        Returns:
            A new case; this one stays as it is.

        Raises:
            InvalidRecordError: No such field, or the values contradict each other.
        """
        for name in known:
            if name not in fields_dict(Case):
                raise InvalidRecordError("Case", name, "no such field")
        return evolve(self, **known)  # type: ignore[arg-type]  # validated by Case itself


def _check_value(dimension: Dimension, value: object) -> None:
    name = dimension.name
    if dimension.kind is Kind.FLAG:
        if not isinstance(value, bool):
            raise InvalidRecordError("Case", name, f"expected True or False, got {value!r}")
    elif dimension.kind is Kind.NUMBER:
        _check_number(dimension, value)
    elif dimension.kind is Kind.CHOICE:
        assert dimension.options is not None
        possible = value if isinstance(value, tuple) else (value,)
        if not possible or len(set(map(repr, possible))) != len(possible):
            raise InvalidRecordError("Case", name, "a tuple holds distinct possible values")
        for option in possible:
            if not isinstance(option, dimension.options):
                raise InvalidRecordError("Case", name, _not_a(dimension.options, option))
    else:
        assert dimension.options is not None
        if not isinstance(value, Listing):
            raise InvalidRecordError("Case", name, f"expected a Listing, got {value!r}")
        expected = PriorTreatment if name == "prior" else dimension.options
        for item in value.items:
            if not isinstance(item, expected):
                raise InvalidRecordError(
                    "Case", name, f"expected {expected.__name__} in the listing, got {item!r}"
                )


def _not_a(options: type, value: object) -> str:
    meant = (m.name for m in options if m.value == value) if issubclass(options, Enum) else ()
    hint = "".join(f": write {options.__name__}.{name}" for name in meant)
    return f"expected {options.__name__}, got {value!r}{hint}"


def _check_number(dimension: Dimension, value: object) -> None:
    bounds = dimension.bounds
    if isinstance(value, Interval):
        if not bounds.overlaps(value):
            raise InvalidRecordError(
                "Case", dimension.name, f"{value} lies outside {bounds} {dimension.unit}".rstrip()
            )
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise InvalidRecordError(
            "Case", dimension.name, f"expected a number or an Interval, got {value!r}"
        )
    if (isinstance(value, float) and not math.isfinite(value)) or value not in bounds:
        raise InvalidRecordError(
            "Case", dimension.name, f"{value!r} lies outside {bounds} {dimension.unit}".rstrip()
        )


#: What a histological type says about differentiation, whatever else is known.
IMPLIED_DIFFERENTIATION: Mapping[Histology, tuple[Differentiation, ...]] = MappingProxyType(
    {
        Histology.NET: (Differentiation.WELL,),
        Histology.CARCINOID: (Differentiation.WELL,),
        Histology.TYPICAL_CARCINOID: (Differentiation.WELL,),
        Histology.ATYPICAL_CARCINOID: (Differentiation.WELL,),
        Histology.NEC: (Differentiation.POOR,),
        Histology.NEC_SMALL_CELL: (Differentiation.POOR,),
        Histology.NEC_LARGE_CELL: (Differentiation.POOR,),
    }
)


def _options(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def possible_differentiation(case: Case) -> tuple[Differentiation, ...]:
    """What the stated differentiation and histology leave possible; empty if they contradict."""
    stated = _options(case.differentiation or tuple(Differentiation))
    implied = {
        option
        for histology in _options(case.histology)
        for option in IMPLIED_DIFFERENTIATION.get(histology, tuple(Differentiation))  # type: ignore[call-overload]
    }
    return tuple(option for option in Differentiation if option in stated and option in implied)


def _check_consistency(case: Case) -> None:
    """Refuse what cannot be true together."""
    differentiation = possible_differentiation(case)
    if not differentiation:
        raise InvalidRecordError(
            "Case", "differentiation", "contradicts the histology that is given"
        )
    if case.grade is not None and case.same_specimen is not False:
        stated = case.grade if isinstance(case.grade, tuple) else (case.grade,)
        graded = possible_by_indices(case.ki67_percent, case.mitoses_per_2mm2, case.grade_system)
        graded_site = case.site is not None and set(_options(case.site)) <= set(GRADED_SITES)
        if graded_site and not {Grade.NOT_APPLICABLE, *graded} & set(stated):
            raise InvalidRecordError(
                "Case",
                "grade",
                f"{' or '.join(g.label for g in stated)} contradicts the indices, which give "
                f"{' or '.join(g.label for g in graded)}; if they come from another specimen, "
                "say same_specimen=False",
            )
    if case.grade is not None and Grade.NOT_APPLICABLE not in _options(case.grade):
        older = may_be_2010(case.grade_system) and Grade.G3 in _options(case.grade)
        if differentiation == (Differentiation.POOR,) and not older:
            raise InvalidRecordError(
                "Case",
                "grade",
                "a poorly differentiated neoplasm has no NET grade (only WHO 2010 wrote NEC G3)",
            )
        if case.histology is not None and set(_options(case.histology)) <= UNGRADED:
            raise InvalidRecordError("Case", "grade", "the histology given has no NET grade")
    low, high = case.krenning_lowest, case.krenning_highest
    if isinstance(low, (int, float)) and isinstance(high, (int, float)) and low > high:
        raise InvalidRecordError(
            "Case", "krenning_lowest", f"{low} is above krenning_highest {high}"
        )
    if case.syndromes is not None and case.functioning is not None:
        if case.functioning and case.syndromes.complete and not case.syndromes.items:
            raise InvalidRecordError("Case", "functioning", "True, but syndromes says none")
        if not case.functioning and case.syndromes.items:
            raise InvalidRecordError("Case", "functioning", "False, but syndromes lists some")
    if (
        isinstance(case.line, (int, float))
        and case.line > 1
        and case.prior is not None
        and case.prior.complete
        and not case.prior.items
    ):
        raise InvalidRecordError(
            "Case", "line", "later than first line, but prior says that nothing was given"
        )
    if (
        case.margin is not None
        and case.extent is Extent.METASTATIC
        and case.setting is Setting.ADJUVANT
        and case.margin is Margin.R2
    ):
        raise InvalidRecordError("Case", "setting", "adjuvant, but margin says macroscopic residue")
