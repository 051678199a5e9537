"""What studies and schedules of the built-in catalog say has to hold together.

Each rule is a function, tried first on made-up results that break it.
"""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import netref
from netref.catalog import CATALOG
from netref.matching import Lookup, derive, match
from netref.model import (
    Amount,
    Answer,
    Case,
    ConfidenceInterval,
    Currency,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    NoNumber,
    PValue,
    Result,
    ScheduleId,
    Statistic,
    Study,
)
from tests import small

RESULTS = [(study, result) for study in CATALOG.studies.values() for result in study.results]
DAYS_PER_MONTH = 365.25 / 12
#: What one unit of a statistic is in months.
MONTHS = {
    Statistic.MEDIAN_MONTHS: 1.0,
    Statistic.MEDIAN_WEEKS: 7 / DAYS_PER_MONTH,
    Statistic.MEDIAN_DAYS: 1 / DAYS_PER_MONTH,
    Statistic.MEDIAN_YEARS: 12.0,
}


def problems(found: Iterator[str]) -> None:
    listed = sorted(set(found))
    assert not listed, "\n" + "\n".join(listed)


def intervals(result: Result) -> Iterator[tuple[float | NoNumber, ConfidenceInterval]]:
    """Each number of a result that has a confidence interval."""
    for estimate in result.estimates:
        if estimate.interval is not None:
            yield estimate.value, estimate.interval
    if result.effect is not None and result.effect.interval is not None:
        yield result.effect.value, result.effect.interval


# --- rules ----------------------------------------------------------------------------------


def misses_its_estimate(result: Result) -> bool:
    """Whether an interval does not hold its number, or runs backwards."""
    for value, interval in intervals(result):
        low = float("-inf") if interval.low is None else interval.low
        high = float("inf") if interval.high is None else interval.high
        if low > high or (not isinstance(value, NoNumber) and not low <= value <= high):
            return True
    return False


def has_no_level(result: Result) -> bool:
    """Whether the level of an interval is no percentage of confidence."""
    return any(
        interval.level_percent is not None and not 50 <= interval.level_percent < 100
        for _, interval in intervals(result)
    )


def disagrees_with_its_p(result: Result) -> bool:
    """Whether the interval and the p-value of a comparison speak against each other.

    A 95 % interval leaves out "no effect" just where the two-sided p-value is below 0.05. A
    one-sided p-value is half the two-sided one. Limits are printed rounded, so an interval that
    ends at "no effect" may go either way; intervals of another or an unknown level say nothing.
    """
    if result.effect is None or result.effect.interval is None or result.p is None:
        return False
    interval, p = result.effect.interval, result.p
    if interval.level_percent != 95 or interval.low is None or interval.high is None:
        return False
    none = 0 if result.effect.kind is EffectKind.DIFFERENCE else 1
    if none in (interval.low, interval.high):
        return False
    excluded = not interval.low < none < interval.high
    value = p.value * (2 if p.sides == 1 else 1)
    surely_below = (p.relation == "=" and value < 0.05) or (p.relation == "<" and value <= 0.05)
    surely_above = (p.relation == "=" and value > 0.05) or (p.relation == ">" and value >= 0.05)
    return (excluded and surely_above) or (not excluded and surely_below)


def progresses_after_death(study: Study) -> Iterator[str]:
    """Arms whose median PFS is above their median OS at the same cutoff, without a note."""
    survival: dict[tuple[Any, ...], tuple[float, Result]] = {}
    progression: list[tuple[tuple[Any, ...], float, Result]] = []
    for result in study.results:
        if result.statistic not in MONTHS:
            continue
        for estimate in result.estimates:
            if isinstance(estimate.value, NoNumber):
                continue
            key = (estimate.arm, result.subgroup, result.cutoff)
            months = estimate.value * MONTHS[result.statistic]
            if result.endpoint is Endpoint.OVERALL_SURVIVAL:
                lowest = survival.get(key)
                if lowest is None or months < lowest[0]:
                    survival[key] = months, result
            if result.endpoint is Endpoint.PROGRESSION_FREE_SURVIVAL:
                progression.append((key, months, result))
    for key, months, result in progression:
        if key in survival:
            os_months, os_result = survival[key]
            if months > os_months and result.note is None and os_result.note is None:
                yield f"{result.id}: {months:g} months, but {os_result.id} has {os_months:g}"


# --- the rules find what breaks them --------------------------------------------------------


def made_up(
    low: float | None,
    high: float | None,
    p: PValue | None = None,
    kind: EffectKind = EffectKind.HAZARD_RATIO,
    level: float | None = 95,
) -> Result:
    value = 0.5 if low is None else low
    return attrs.evolve(
        small.STUDY.results[1],
        effect=Effect(
            kind=kind,
            value=value,
            arms=("fictplat", "alone"),
            interval=ConfidenceInterval(low=low, high=high, level_percent=level),
        ),
        p=p,
    )


@pytest.mark.parametrize(
    ("result", "broken"),
    [
        (made_up(0.3, 0.8, PValue(value=0.01)), False),
        (made_up(0.3, 0.8, PValue(value=0.2)), True),
        (made_up(0.3, 0.8, PValue(value=0.06, relation=">")), True),
        (made_up(0.3, 0.8, PValue(value=0.06, relation="<")), False),
        (made_up(0.3, 1.2, PValue(value=0.2)), False),
        (made_up(0.3, 1.2, PValue(value=0.01)), True),
        (made_up(0.3, 1.2, PValue(value=0.05, relation="<")), True),
        (made_up(0.3, 1.2, PValue(value=0.05)), False),
        (made_up(1.2, 3.0, PValue(value=0.2)), True),
        # One-sided 0.04 is 0.08 two-sided.
        (made_up(0.3, 1.2, PValue(value=0.04, sides=1)), False),
        (made_up(0.3, 0.8, PValue(value=0.04, sides=1)), True),
        (made_up(0.59, 1.0, PValue(value=0.026)), False),
        (made_up(-27, -3, PValue(value=0.02), EffectKind.DIFFERENCE), False),
        (made_up(-27, 3, PValue(value=0.02), EffectKind.DIFFERENCE), True),
        (made_up(0.3, 0.8, PValue(value=0.2), level=90), False),
        (made_up(0.3, 0.8, PValue(value=0.2), level=None), False),
        (made_up(None, 0.8, PValue(value=0.2)), False),
        (made_up(0.3, 0.8), False),
        (attrs.evolve(made_up(0.3, 0.8), effect=None, p=PValue(value=0.2)), False),
    ],
)
def test_an_interval_against_a_p_value_is_found(result: Result, broken: bool) -> None:
    assert disagrees_with_its_p(result) is broken


def test_an_interval_without_its_estimate_is_found() -> None:
    assert not misses_its_estimate(made_up(0.3, 0.8))
    assert not misses_its_estimate(made_up(None, None))
    fine = made_up(0.3, 0.8)
    assert fine.effect is not None
    assert misses_its_estimate(attrs.evolve(fine, effect=attrs.evolve(fine.effect, value=0.9)))
    backwards = ConfidenceInterval(low=8, high=3, level_percent=95)
    reached = Estimate(arm="alone", value=NoNumber.NOT_REACHED, interval=backwards)
    assert misses_its_estimate(attrs.evolve(fine, estimates=(reached,)))


def test_a_level_that_is_none_is_found() -> None:
    assert not has_no_level(made_up(0.3, 0.8))
    assert not has_no_level(made_up(0.3, 0.8, level=None))
    assert has_no_level(made_up(0.3, 0.8, level=0.95))
    assert has_no_level(made_up(0.3, 0.8, level=100))


def test_progression_after_death_is_found() -> None:
    pfs = small.STUDY.results[0]
    assert pfs.estimates[0].value == 11.5
    later = attrs.evolve(
        pfs,
        endpoint=Endpoint.OVERALL_SURVIVAL,
        statistic=Statistic.MEDIAN_WEEKS,
        estimates=(Estimate(arm="fictplat", value=30),),
    )

    def found(*results: Result) -> list[str]:
        return list(progresses_after_death(attrs.evolve(small.STUDY, results=results)))

    assert len(found(pfs, later)) == 1
    assert found(pfs, attrs.evolve(later, cutoff="2012")) == []
    assert found(pfs, attrs.evolve(later, subgroup="some")) == []
    assert found(pfs, attrs.evolve(later, note="another population")) == []
    assert found(pfs, attrs.evolve(later, estimates=(Estimate(arm="alone", value=30),))) == []
    assert found(pfs, attrs.evolve(later, statistic=Statistic.MEDIAN_YEARS)) == []
    unreached = (Estimate(arm="fictplat", value=NoNumber.NOT_REACHED),)
    assert found(pfs, attrs.evolve(later, estimates=unreached)) == []


# --- and the catalog breaks none ------------------------------------------------------------


def test_a_confidence_interval_holds_its_estimate() -> None:
    problems(result.id for _, result in RESULTS if misses_its_estimate(result))


def test_the_level_of_an_interval_is_stated_or_open() -> None:
    problems(result.id for _, result in RESULTS if has_no_level(result))


def test_an_interval_and_a_p_value_agree_or_a_note_says_why() -> None:
    problems(r.id for _, r in RESULTS if disagrees_with_its_p(r) and r.note is None)


def test_nobody_progresses_after_death() -> None:
    problems(text for study in CATALOG.studies.values() for text in progresses_after_death(study))


def test_arms_add_up_or_a_note_says_why() -> None:
    problems(
        f"{study.id}: {study.n}, its arms {sum(counts)}"
        for study in CATALOG.studies.values()
        for counts in [[arm.n for arm in study.arms if arm.n is not None]]
        if study.n is not None
        and study.n_note is None
        and len(counts) == len(study.arms) > 0
        and sum(counts) != study.n
    )


def test_no_arm_is_larger_than_its_study() -> None:
    problems(
        f"{study.id}.{arm.key}: {arm.n} of {study.n}"
        for study in CATALOG.studies.values()
        for arm in study.arms
        if study.n is not None and arm.n is not None and arm.n > study.n and not study.n_note
    )


def test_percentages_are_percentages() -> None:
    problems(
        f"{result.id}: {estimate.value}"
        for _, result in RESULTS
        if result.statistic is Statistic.PERCENT
        for estimate in result.estimates
        if not isinstance(estimate.value, NoNumber) and not 0 <= estimate.value <= 100
    )


def test_a_study_without_a_comparison_has_no_effect() -> None:
    problems(r.id for study, r in RESULTS if r.effect is not None and not study.comparative)


def test_a_result_is_not_superseded_in_a_circle() -> None:
    older = {r.id: r.supersedes for _, r in RESULTS if r.supersedes is not None}
    assert older
    for key in older:
        seen = {key}
        step = older.get(key)
        while step is not None:
            assert step not in seen, key
            seen.add(step)
            step = older.get(step)


# --- lifetime limits ------------------------------------------------------------------------


def cycles_stated(schedule: netref.Schedule) -> int:
    """The cycles that a schedule states in all; those that it leaves open count as one."""
    return sum(
        phase.cycles
        if isinstance(phase.cycles, int)
        else int(phase.cycles.high or phase.cycles.low or 1)
        if phase.cycles is not None
        else 1
        for phase in schedule.phases
    )


def test_a_schedule_stays_within_lifetime_limits_or_is_flagged() -> None:
    """Over its stated cycles; what it adds up to beyond a limit has to be flagged as such."""
    limited = {d.id: d.limits for d in CATALOG.drugs.values() if d.limits}
    held = 0
    for schedule in CATALOG.schedules.values():
        found = CATALOG.cumulative(schedule, cycles_stated(schedule))
        for total in found.totals:
            for limit in limited.get(total.drug, ()):
                checks = [
                    c
                    for c in found.limits
                    if (c.drug, c.limit) == (total.drug, limit) and c.when in (total.when, ())
                ]
                assert checks, schedule.id
                held += 1
                if total.amount is None or total.amount.unit is not limit.amount.unit:
                    assert all(c.passed is not Answer.NO for c in checks), schedule.id
                elif total.amount.value > limit.amount.value:
                    assert all(c.passed is Answer.YES for c in checks), schedule.id
                    assert all(c.cycle is not None for c in checks), schedule.id
    assert held > 5


# --- doses by body surface ------------------------------------------------------------------


def doses_for(schedule: str, case: Case) -> dict[str, Answer]:
    """Which of the alternative doses of a schedule fit a case."""
    known, lookup = derive(case), Lookup(CATALOG.drugs, CATALOG.regimens)
    return {
        str(dose.amount): match(dose.when, known, lookup)[0]
        for phase in CATALOG.schedules[ScheduleId(schedule)].phases
        for dose in phase.doses
    }


@pytest.mark.parametrize(
    ("case", "fixed", "by_surface"),
    [
        (Case(age_years=40), Answer.YES, Answer.NO),
        (Case(age_years=8, body_surface_m2=1.0), Answer.YES, Answer.NO),
        (Case(age_years=8, body_surface_m2=0.99), Answer.NO, Answer.YES),
        (Case(age_years=8), Answer.UNKNOWN, Answer.UNKNOWN),
        (Case(), Answer.UNKNOWN, Answer.UNKNOWN),
    ],
    ids=str,
)
def test_larotrectinib_goes_by_body_surface_in_children(
    case: Case, fixed: Answer, by_surface: Answer
) -> None:
    found = doses_for("larotrectinib-monotherapy-us-label", case)
    assert found == {"100 mg": fixed, "100 mg/m2": by_surface}


@pytest.mark.parametrize(
    ("case", "amount"),
    [
        (Case(age_years=40), "600 mg"),
        (Case(age_years=14, body_surface_m2=1.51), "600 mg"),
        (Case(age_years=14, body_surface_m2=1.5), "500 mg"),
        (Case(age_years=14, body_surface_m2=1.0), "400 mg"),
        (Case(age_years=14, body_surface_m2=0.8), None),
    ],
    ids=str,
)
def test_entrectinib_goes_by_body_surface_from_twelve_years(case: Case, amount: str | None) -> None:
    found = doses_for("entrectinib-monotherapy-us-label-earlier", case)
    assert [key for key, answer in found.items() if answer is Answer.YES] == (
        [amount] if amount else []
    )
    assert Answer.UNKNOWN not in found.values()


# --- how much there is ----------------------------------------------------------------------


def test_the_catalog_is_as_large_as_it_says() -> None:
    assert len(CATALOG.regimens) >= 60
    assert len(CATALOG.schedules) >= 90
    assert len(CATALOG.studies) >= 70
    assert len(CATALOG.results) >= 250


#: Drugs of regimens in use today that many studies gave; each label changes doses.
CORE = (
    "capecitabine",
    "carboplatin",
    "cabozantinib",
    "doxorubicin",
    "etoposide",
    "everolimus",
    "fluorouracil",
    "irinotecan",
    "lutetium-177lu-dotatate",
    "octreotide",
    "oxaliplatin",
    "streptozocin",
    "sunitinib",
    "temozolomide",
)


@pytest.mark.parametrize("name", CORE)
def test_core_drugs_have_adjustments(name: str) -> None:
    drug = CATALOG.find_drug(name)
    assert drug.adjustments
    for adjustment in drug.adjustments:
        assert adjustment.cites
        assert isinstance(adjustment.to, (Amount, type(None)))


def test_regimens_in_use_have_schedules_or_say_what_is_missing() -> None:
    current = [r for r in CATALOG.regimens.values() if r.currency is Currency.CURRENT]
    assert sum(bool(r.schedules) for r in current) > 60
