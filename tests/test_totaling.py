"""What schedules add up to, worked out by hand and one administration after the other."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

import netref
from netref.exceptions import InvalidRecordError
from netref.model import (
    INTENDED_USE,
    Amount,
    Answer,
    Criteria,
    CumulativeLimit,
    Dose,
    DrugId,
    Interval,
    Per,
    Phase,
    Schedule,
    ScheduleId,
    Titration,
    Unit,
    days,
)
from netref.scheduling import timeline
from netref.totaling import Cumulative, LimitCheck, Total
from tests import small

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
WEAK, STRONG = Criteria(ecog=Interval(2)), Criteria(ecog=Interval(0, 1))


def cumulative(schedule: Schedule, cycles: int) -> Cumulative:
    return small.CATALOG.cumulative(schedule, cycles)


def total(*doses: Dose, cycles: int = 1, **phase: Any) -> Total:
    """The only total of a schedule of these doses."""
    known = {"cycle_days": 28, **phase}
    schedule = small.schedule("s", Phase(name="p", doses=doses, **known))
    (found,) = cumulative(schedule, cycles).totals
    return found


def day_by_day(schedule: Schedule, cycles: int) -> dict[tuple[str, object, object], Fraction]:
    """Lower ends by drug, form and condition, one administration after the other."""
    found: dict[tuple[str, object, object], Fraction] = {}
    for given in timeline(schedule, cycles=cycles):
        dose = given.dose
        assert dose.amount is not None
        once = Fraction(str(dose.amount.value))
        if isinstance(dose.times_per_day, int) and dose.per is Per.DOSE:
            once *= dose.times_per_day
        if isinstance(dose.times_per_day, Interval) and dose.per is Per.DOSE:
            once *= Fraction(str(dose.times_per_day.low))
        key = (dose.drug, dose.form, dose.when)
        found[key] = found.get(key, Fraction(0)) + once
    return found


@pytest.mark.parametrize("schedule", netref.CATALOG.schedules.values(), ids=lambda s: s.id)
def test_totals_are_what_the_timeline_adds_up_to(schedule: Schedule) -> None:
    found = netref.cumulative(schedule.id, 12)
    assert found == netref.cumulative(schedule, 12)
    assert found.intended_use == INTENDED_USE
    assert found.cycles == max(a.cycle for a in timeline(schedule, cycles=12))
    doses = [dose for phase in schedule.phases for dose in phase.doses]
    open_drugs = {d.drug for d in doses if d.amount is None or not d.days}
    given = {a.dose.drug for a in timeline(schedule, cycles=12)}
    assert {t.drug for t in found.totals} == given
    for held in found.totals:
        # A total is a number or says why not; never both, never zero.
        assert (held.amount is None) is bool(held.open)
        assert held.amount is None or held.amount.value > 0
        if held.drug in open_drugs & given and not held.when:
            assert any(t.amount is None for t in found.totals if t.drug == held.drug)
    if open_drugs or any(t.open for t in found.totals):
        return
    expected = day_by_day(schedule, 12)
    for held in found.totals:
        mine = [d for d in doses if (d.drug, d.form, d.when) == (held.drug, held.form, held.when)]
        one_unit = len({d.amount.unit for d in mine if d.amount is not None}) == 1
        if one_unit and held.amount is not None:
            low = Fraction(str(held.amount.value))
            assert low == expected[held.drug, held.form, held.when]


@pytest.mark.parametrize(
    ("dose", "expected"),
    [
        (small.dose(small.FICTIMIDE, 100, Unit.MG, (1, 8)), "200 mg"),
        (small.dose(small.FICTIMIDE, 100, Unit.MG, (1, 8), times_per_day=3), "600 mg"),
        (small.dose(small.FICTIMIDE, 100, Unit.MG, (1, 8), per=Per.DAY, times_per_day=3), "200 mg"),
        (small.dose(small.FICTIMIDE, 0.1, Unit.MG, days(1, 3)), "0.3 mg"),
        (small.dose(small.FICTIMIDE, 5, Unit.AUC), "5 mg/mL x min"),
        (
            small.dose(small.FICTIMIDE, 100, Unit.MG, (1, 8), times_per_day=Interval(2, 3)),
            "400 to 600 mg",
        ),
        # One infusion through its days: the amount is that of all, unless it is per day.
        (small.dose(small.FICTIMIDE, 90, Unit.MG, (1, 2, 3), continuous=True), "90 mg"),
        (
            small.dose(small.FICTIMIDE, 90, Unit.MG, (1, 2, 3), continuous=True, per=Per.DAY),
            "270 mg",
        ),
        # Rates run for their time.
        (small.dose(small.FICTIMIDE, 50, Unit.MCG_PER_HOUR, (1, 2), continuous=True), "2400 mcg"),
        (
            small.dose(
                small.FICTIMIDE, 50, Unit.MCG_PER_HOUR, (1,), duration_minutes=Interval(60, 90)
            ),
            "50 to 75 mcg",
        ),
        (small.dose(small.FICTIMIDE, 2, Unit.L_PER_DAY, (1, 2)), "4 L"),
    ],
    ids=str,
)
def test_a_dose_adds_up_over_its_days(dose: Dose, expected: str) -> None:
    assert str(total(dose).amount) == expected
    three = total(dose, cycles=3).amount
    once = total(dose).amount
    assert three is not None
    assert once is not None
    assert Fraction(str(three.value)) == 3 * Fraction(str(once.value))


@pytest.mark.parametrize(
    ("dose", "why"),
    [
        (small.dose(small.FICTIMIDE, None, Unit.MG), ("a dose is not stated",)),
        (small.dose(small.FICTIMIDE, 1, Unit.MG, ()), ("the days are not stated",)),
        (
            small.dose(small.FICTIMIDE, None, Unit.MG, ()),
            ("a dose is not stated", "the days are not stated"),
        ),
        (
            small.dose(small.FICTIMIDE, 1, Unit.MG, times_per_day=Interval(3)),
            (">= 3 doses a day",),
        ),
        (small.dose(small.FICTIMIDE, 1, Unit.MG_PER_HOUR), ("how long it runs is not stated",)),
        (
            small.dose(small.FICTIMIDE, 1, Unit.MG_PER_HOUR, duration_minutes=Interval(60)),
            ("how long it runs is not stated",),
        ),
    ],
    ids=str,
)
def test_what_is_open_leaves_the_total_open(dose: Dose, why: tuple[str, ...]) -> None:
    assert (total(dose).amount, total(dose).open) == (None, why)
    # Also beside doses that are stated, whichever comes first.
    stated = small.dose(small.FICTIMIDE, 7, Unit.MG)
    for doses in ((stated, dose), (dose, stated)):
        found = total(*doses)
        assert (found.amount, found.open) == (None, why)


def test_amounts_that_cannot_be_added_up_stay_apart() -> None:
    doses = (
        small.dose(small.FICTIMIDE, 500, Unit.MG),
        small.dose(small.FICTIMIDE, 1, Unit.G),
        small.dose(small.FICTIMIDE, 10, Unit.MG_PER_M2),
        small.dose(small.FICTIMIDE, None, Unit.MG, when=(Criteria(ecog=Interval(2)),)),
        small.dose(small.TESTREOTIDE, 30, Unit.MG, form=small.DEPOT_ID),
        small.dose(small.TESTREOTIDE, 1, Unit.MG, form=small.SC_ID),
    )
    found = cumulative(small.schedule("s", Phase(name="p", cycle_days=28, doses=doses)), 2).totals
    assert [(t.drug, t.form, bool(t.when), str(t.amount)) for t in found] == [
        ("fictimide", None, False, "3000 mg"),
        ("fictimide", None, False, "20 mg/m2"),
        ("fictimide", None, True, "None"),
        ("testreotide", small.DEPOT_ID, False, "60 mg"),
        ("testreotide", small.SC_ID, False, "2 mg"),
    ]


def test_caps_are_added_up_where_every_dose_has_one() -> None:
    capped = small.dose(
        small.FICTIMIDE, 600, Unit.MG_PER_M2, (1, 2), times_per_day=2, cap=Amount(1, Unit.G)
    )
    assert total(capped, cycles=3).at_most == Amount(12, Unit.G)
    in_mg = attrs.evolve(capped, cap=Amount(500, Unit.MG))
    assert total(capped, in_mg).at_most == Amount(6, Unit.G)
    for other in (None, Amount(900, Unit.MG_PER_M2)):
        assert total(capped, attrs.evolve(capped, cap=other)).at_most is None
    assert total(attrs.evolve(capped, days=())).at_most is None


def test_how_it_was_counted_is_said_where_it_is_not_plain() -> None:
    plain = small.dose(small.FICTIMIDE, 1, Unit.MG, times_per_day=1)
    assert total(plain).notes == ()
    (note,) = total(attrs.evolve(plain, times_per_day=None)).notes
    assert note == "one dose on each day; the source does not say how many"
    step = Titration(drug=small.FICTIMIDE, trigger="made-up calm", step=Amount(1, Unit.MG))
    assert total(plain, titrations=(step,)).notes == ("steps up or down are not counted",)
    other = attrs.evolve(step, drug=small.TESTPLATIN.id)
    assert total(plain, titrations=(other,)).notes == ()
    rate = small.dose(small.FICTIMIDE, 1, Unit.MG_PER_HOUR, continuous=True)
    assert total(rate).notes == ("1 mg/h for 1440 min",)


@pytest.mark.parametrize(
    ("phase", "cycles", "open_"),
    [
        # It ends, so the rest was never to be given.
        ({"cycles": 2}, 2, False),
        ({"cycles": Interval(1, 2)}, 2, False),
        ({"cycles": None, "at_most_days": 56}, 2, False),
        # Nobody said how often, and more was asked for than can be told.
        ({"cycles": Interval(2)}, 2, True),
        ({"cycles": None, "cycle_days": None}, 1, True),
    ],
    ids=str,
)
def test_cycles_that_nobody_counted_leave_the_total_open(
    phase: dict[str, Any], cycles: int, open_: bool
) -> None:
    dose = small.dose(small.TESTPLATIN, 75, Unit.MG_PER_M2)
    schedule = small.schedule("s", Phase(name="p", doses=(dose,), **{"cycle_days": 28, **phase}))
    found = cumulative(schedule, 12)
    assert found.cycles == cycles
    assert (found.totals[0].amount is None) is open_
    assert found.limits[0].passed is (UNKNOWN if open_ else NO)
    # For as many cycles as are laid out nothing is open.
    assert cumulative(schedule, cycles).totals[0].amount is not None


def check(*doses: Dose, cycles: int) -> LimitCheck:
    """The only limit of a schedule of testplatin, 550 mg/m2."""
    schedule = small.schedule("s", Phase(name="p", cycle_days=28, doses=doses))
    (found,) = cumulative(schedule, cycles).limits
    assert found.limit == small.TESTPLATIN.limits[0]
    assert found.limit.cites
    return found


@pytest.mark.parametrize(
    ("amount", "cycles", "passed", "cycle", "reason"),
    [
        (Amount(50, Unit.MG_PER_M2), 11, NO, None, "550 mg/m2 against 550 mg/m2"),
        (Amount(50, Unit.MG_PER_M2), 12, YES, 12, "600 mg/m2 against 550 mg/m2"),
        (Amount(50, Unit.MG_PER_M2), 99, YES, 12, "4950 mg/m2 against 550 mg/m2"),
        (Amount(0.5, Unit.G_PER_M2), 2, YES, 2, "1000 mg/m2 against 550 mg/m2"),
        (Amount(50, Unit.MG_PER_M2, 60), 10, UNKNOWN, 10, "500 to 600 mg/m2 against 550 mg/m2"),
        (Amount(50, Unit.MG_PER_M2, 60), 12, YES, 10, "600 to 720 mg/m2 against 550 mg/m2"),
        (
            Amount(50, Unit.MG), 12, UNKNOWN, None,
            "nothing that can be counted against 550 mg/m2; some is given in mg",
        ),
    ],
    ids=str,
)  # fmt: skip
def test_a_limit_is_passed_in_a_cycle(
    amount: Amount, cycles: int, passed: Answer, cycle: int | None, reason: str
) -> None:
    dose = attrs.evolve(small.dose(small.TESTPLATIN, 1, Unit.MG_PER_M2), amount=amount)
    found = check(dose, cycles=cycles)
    assert (found.passed, found.cycle, found.reason) == (passed, cycle, reason)


def test_what_is_open_may_pass_a_limit_and_what_is_stated_may_do_so_alone() -> None:
    stated = small.dose(small.TESTPLATIN, 50, Unit.MG_PER_M2)
    missing = small.dose(small.TESTPLATIN, None, Unit.MG_PER_M2, (8,))
    found = check(stated, missing, cycles=2)
    assert (found.passed, found.cycle) == (UNKNOWN, None)
    assert found.reason == "at least 100 mg/m2 against 550 mg/m2; a dose is not stated"
    assert check(stated, missing, cycles=12).passed is YES


def test_alternatives_are_held_against_a_limit_one_by_one() -> None:
    always = small.dose(small.TESTPLATIN, 10, Unit.MG_PER_M2)
    frail = small.dose(
        small.TESTPLATIN, 20, Unit.MG_PER_M2, (2,), when=(Criteria(ecog=Interval(2)),)
    )
    fit = small.dose(
        small.TESTPLATIN, 50, Unit.MG_PER_M2, (2,), when=(Criteria(ecog=Interval(0, 1)),)
    )
    schedule = small.schedule("s", Phase(name="p", cycle_days=28, doses=(always, frail, fit)))
    found = cumulative(schedule, 10).limits
    assert [(c.when, c.passed, c.cycle) for c in found] == [
        (frail.when, NO, None),
        (fit.when, YES, 10),
    ]


def test_a_limit_may_be_a_range() -> None:
    limit = CumulativeLimit(
        amount=Amount(400, Unit.MG_PER_M2, 500), reason="made-up", cites=small.CITES
    )
    drug = attrs.evolve(small.TESTPLATIN, limits=(limit,))
    catalog = small.CATALOG.with_records(drug, name="ours")
    schedule = small.schedule(
        "s", Phase(name="p", cycle_days=28, doses=(small.dose(drug, 50, Unit.MG_PER_M2),))
    )
    answers = [catalog.cumulative(schedule, n).limits[0].passed for n in (8, 9, 10, 11)]
    assert answers == [NO, UNKNOWN, UNKNOWN, YES]


def test_a_drug_that_the_catalog_does_not_hold_has_no_limit() -> None:
    dose = small.dose(attrs.evolve(small.TESTPLATIN, id=DrugId("elsewhere")), 50, Unit.MG_PER_M2)
    schedule = small.schedule("s", Phase(name="p", cycle_days=28, doses=(dose,)))
    assert cumulative(schedule, 12).limits == ()


@pytest.mark.parametrize("cycles", [0, -1, True, 1.5, "3", None])
def test_cycles_to_add_up_are_a_positive_number(cycles: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"cumulative\.cycles: expected 1 or more"):
        cumulative(small.FIXED, cycles)


def test_a_schedule_is_asked_for_by_its_id() -> None:
    assert small.CATALOG.cumulative("fictplat-fixed", 2) == cumulative(small.FIXED, 2)
    with pytest.raises(netref.MissingRecordError, match="no-such: no record with this id"):
        small.CATALOG.cumulative(ScheduleId("no-such"), 2)


def test_doxorubicin_is_held_against_what_its_labels_print() -> None:
    """Four schedules of the catalog give it; each limit names its source and the cycle."""
    held = {
        (c.limit.amount.value, str(c.limit.cites[0].source)): (c.passed, c.cycle)
        for c in netref.cumulative("fluorouracil-doxorubicin-cisplatin-1991", 12).limits
    }
    assert held[550, "doxorubicin-us-label"] == (YES, 12)
    assert held[400, "rubicin-ph-label"] == (YES, 9)
