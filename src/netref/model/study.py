"""Studies and what they measured."""

from __future__ import annotations

from attrs import field, frozen

from ._record import Record
from .criteria import Criteria
from .ids import RegimenId, ResultId, ScheduleId, StudyId
from .regimen import optional_regimen_id, schedule_id
from .source import Cite
from .values import Interval, PartialDate
from .vocabulary import (
    Assessment,
    EffectKind,
    Endpoint,
    NoNumber,
    Statistic,
    StudyDesign,
    StudyStatus,
)


@frozen(kw_only=True, repr=False, eq=False)
class Arm(Record):
    """One arm or cohort of a study.

    Args:
        key: Short key, unique within the study ("captem").
        name: What the study calls it.
        regimen: What was given, where the catalog has it.
        schedule: The exact schedule, where the catalog has it.
        n: Number of patients; ``None`` where it was not seen.
    """

    key: str
    name: str
    regimen: RegimenId | None = field(default=None, converter=optional_regimen_id)
    schedule: ScheduleId | None = field(default=None, converter=schedule_id)
    n: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ConfidenceInterval(Record):
    """A confidence interval and its level.

    Args:
        low: Lower limit; ``None`` where it was not estimable.
        high: Upper limit; ``None`` where it was not reached.
        level_percent: 95 for a 95 % interval; ``None`` where the source does not say.
    """

    low: float | None
    high: float | None
    level_percent: float | None


@frozen(kw_only=True, repr=False, eq=False)
class Estimate(Record):
    """The value of an endpoint in one arm.

    Args:
        arm: Key of the arm.
        value: The number, or why there is none.
        n: Number of patients behind it, where it differs from the arm's.
        interval: Its confidence interval.
        standard_error: Its standard error, where the source gives one.
    """

    arm: str
    value: float | NoNumber
    n: int | None = None
    interval: ConfidenceInterval | None = None
    standard_error: float | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Effect(Record):
    """How two arms compare.

    Args:
        kind: Hazard ratio, odds ratio ...
        value: The number.
        arms: Keys of the arms, the investigated one first.
        interval: Its confidence interval.
    """

    kind: EffectKind
    value: float
    arms: tuple[str, str]
    interval: ConfidenceInterval | None = None


@frozen(kw_only=True, repr=False, eq=False)
class PValue(Record):
    """A p-value as reported.

    Args:
        value: The number.
        relation: ``"="``, ``"<"`` or ``">"``.
        sides: 1 or 2; ``None`` where the source does not say.
    """

    value: float
    relation: str = "="
    sides: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Result(Record):
    """One endpoint, one analysis, one cutoff.

    Args:
        id: Kebab-case id, unique over all results.
        endpoint: What was measured.
        statistic: What the numbers are, with their unit.
        assessment: Who assessed it.
        cutoff: Date of the data cutoff.
        months: Time point of a rate ("at 12 months").
        subgroup: Part of the population, in short own words; ``None`` for all.
        estimates: Values by arm.
        effect: How the arms compare; never in a non-comparative study.
        p: The p-value.
        supersedes: The earlier result of the same study that this one replaces.
        note: What a reader has to know.
        cites: Where it was read.
    """

    id: ResultId
    endpoint: Endpoint
    statistic: Statistic
    assessment: Assessment = Assessment.NOT_STATED
    cutoff: PartialDate | None = None
    months: float | None = None
    subgroup: str | None = None
    estimates: tuple[Estimate, ...] = ()
    effect: Effect | None = None
    p: PValue | None = None
    supersedes: ResultId | None = None
    note: str | None = None
    cites: tuple[Cite, ...]


@frozen(kw_only=True, repr=False, eq=False)
class Study(Record):
    """A trial or a series.

    Args:
        id: Kebab-case id.
        name: Acronym, or first author and year.
        names: Other names under which it is known.
        registry_ids: Registry numbers as printed.
        phase: "1" to "4", "1/2", "2/3"; ``None`` where there is none.
        design: Randomized, single-arm, retrospective ...
        comparative: Whether its arms were compared with each other.
        status: Ongoing studies have no results.
        population: Who was studied; any of the criteria.
        arms: Arms or cohorts.
        n: Number of patients in all.
        results: What was measured.
        summary: What it asked and found, in short own words.
        cites: Where design and population were read.
        reviewed: Day on which the record was last looked at.
    """

    id: StudyId
    name: str
    names: tuple[str, ...] = ()
    registry_ids: tuple[str, ...] = ()
    phase: str | None = None
    design: StudyDesign
    comparative: bool
    status: StudyStatus = StudyStatus.NOT_STATED
    population: tuple[Criteria, ...] = ()
    arms: tuple[Arm, ...] = ()
    n: int | None = None
    results: tuple[Result, ...] = ()
    summary: str
    cites: tuple[Cite, ...]
    reviewed: PartialDate
    #: The number of patients enrolled may differ from the sum of the arms; why, in short.
    n_note: str | None = None
    #: Years over which patients were treated or enrolled, as the source gives them.
    years: Interval | None = None
