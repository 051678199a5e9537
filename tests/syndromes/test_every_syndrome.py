"""What holds for the management of every syndrome."""

from itertools import product
from typing import Any

import pytest

import netref
from netref import rendering
from netref.catalog import CATALOG
from netref.exceptions import InvalidRecordError
from netref.matching import wanted_dimensions
from netref.model import (
    DIMENSION,
    INTENDED_USE,
    Acuity,
    Answer,
    Case,
    CautionOutcome,
    Criteria,
    Dimension,
    DrugClass,
    Interval,
    Kind,
    Listing,
    Management,
    Measure,
    MeasureAnswer,
    MeasurePhase,
    Pregnancy,
    PriorTreatment,
    Procedure,
    SstrStatus,
    Syndrome,
    SyndromeKind,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
SYNDROMES = list(CATALOG.syndromes.values())
CASES = [
    Case(),
    Case(acuity=Acuity.EMERGENCY),
    Case(pregnancy=Pregnancy.PREGNANT, heart_failure=True, extensive_liver_metastases=True),
    Case(sstr=SstrStatus.POSITIVE, current_drugs=Listing((), complete=True), age_years=60),
    Case(procedure=Procedure.SURGERY, qtc_ms=520, creatinine_clearance_ml_min=10),
]
every_syndrome = pytest.mark.parametrize("syndrome", SYNDROMES, ids=lambda s: s.id)
every_case = pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))


def answers(found: Management) -> list[MeasureAnswer]:
    return [*found.included, *found.undecided, *found.excluded]


# --- each measure can be reached ------------------------------------------------------------


def number_in(span: Interval, bounds: Interval) -> float:
    low = span.low if span.low is not None else bounds.low
    high = span.high if span.high is not None else bounds.high
    if low is None:
        assert high is not None
        return high - 1
    return (low + (low + 2 if high is None else high)) / 2


def number_outside(span: Interval, bounds: Interval) -> float:
    tried = [bounds.low or 0, *(end + by for end in (span.low, span.high) if end for by in (-1, 1))]
    return next(number for number in tried if number in bounds and number not in span)


def drug_of(drug_class: DrugClass) -> netref.DrugId:
    return next(drug.id for drug in CATALOG.drugs.values() if drug.is_a(drug_class))


def fitting(name: str, wanted: Any) -> tuple[str, Any]:
    """A field of a case with a value that a criterion asks for."""
    if name == "current_classes":
        return "current_drugs", Listing((drug_of(wanted[0]),))
    if name == "prior":
        return name, Listing(
            tuple(
                PriorTreatment(
                    drugs=need.drugs[:1] or (drug_of((*need.classes, DrugClass.CYTOTOXIC)[0]),),
                    outcome=need.outcome[0] if need.outcome else None,
                )
                for need in wanted
            )
        )
    dimension = DIMENSION[name]
    if dimension.kind is Kind.NUMBER:
        return name, number_in(wanted, dimension.bounds)
    if dimension.kind is Kind.LISTING:
        return name, Listing((wanted[0],))
    return name, wanted if dimension.kind is Kind.FLAG else wanted[0]


def unfitting(name: str, wanted: Any) -> tuple[str, Any]:
    """A field of a case with a value that rules a criterion out."""
    if name in ("current_classes", "prior") or DIMENSION[name].kind is Kind.LISTING:
        return "current_drugs" if name == "current_classes" else name, Listing((), complete=True)
    dimension: Dimension = DIMENSION[name]
    if dimension.kind is Kind.NUMBER:
        return name, number_outside(wanted, dimension.bounds)
    if dimension.kind is Kind.FLAG:
        return name, not wanted
    options: Any = dimension.options
    return name, next(option for option in options if option not in wanted)


def cases_for(measure: Measure) -> list[Case]:
    """Cases made to fit a measure, one for each way its criteria leave open."""
    made = []
    for when in measure.when or (Criteria(age_years=Interval(0)),):
        known = dict(fitting(n, w) for n, w in wanted_dimensions(when) if n != "other")
        ways = [
            [unfitting(n, w) for n, w in wanted_dimensions(unless) if n != "other"]
            for unless in measure.unless
        ]
        for against in product(*ways):
            try:
                made.append(Case().refine(**{**dict(against), **known}))
            except InvalidRecordError:
                continue
    return made


@every_syndrome
def test_each_measure_is_reached_by_some_case(syndrome: Syndrome) -> None:
    for measure in syndrome.measures:
        best = NO
        for case in cases_for(measure):
            try:
                found = netref.manage(syndrome, case)
            except InvalidRecordError:
                continue
            (answer,) = [m.answer for m in answers(found) if m.measure.id == measure.id]
            best |= answer
        # What no field of a case says keeps an answer open, but never rules it out.
        said = [w for w in measure.when if w.other is None] or not measure.when
        open_ended = any(unless.other is not None for unless in measure.unless)
        wanted = YES if said and not open_ended else UNKNOWN
        assert best is wanted, measure.id


# --- order ----------------------------------------------------------------------------------


@every_syndrome
@every_case
def test_groups_are_in_order_of_phase_then_of_the_sources(syndrome: Syndrome, case: Case) -> None:
    found = netref.manage(syndrome, case)
    place = {measure.id: n for n, measure in enumerate(syndrome.measures)}
    phases = list(MeasurePhase)
    for group in (found.contraindicated, found.included, found.undecided, found.excluded):
        keys = [(phases.index(m.measure.phase), place[m.measure.id]) for m in group]
        assert keys == sorted(keys)
    assert {m.measure.id for m in answers(found)} == set(place)


@every_syndrome
@every_case
def test_the_same_question_has_the_same_answer(syndrome: Syndrome, case: Case) -> None:
    assert netref.manage(syndrome, case) == netref.manage(syndrome.id, case)


@every_syndrome
@every_case
def test_emergencies_stand_before_all_else_on_the_page(syndrome: Syndrome, case: Case) -> None:
    found = netref.manage(syndrome, case)
    text = rendering.management_text(CATALOG, found, full=True)
    head = text.split("\nDOES NOT APPLY")[0]
    titles = [line for line in head.splitlines() if line.startswith("  * [")]
    urgent = [title.startswith("  * [emergency") for title in titles]
    assert urgent == sorted(urgent, reverse=True)
    shown = [*found.included, *found.undecided]
    assert len(titles) == len(shown)
    assert sum(urgent) == sum(m.measure.phase is MeasurePhase.EMERGENCY for m in shown)


# --- what speaks against a measure ----------------------------------------------------------


@every_syndrome
@every_case
def test_a_contraindication_is_always_shown_and_above(syndrome: Syndrome, case: Case) -> None:
    found = netref.manage(syndrome, case)
    text = " ".join(rendering.management_text(CATALOG, found, full=True).split())
    hard = [
        (m, c)
        for m in (*found.included, *found.undecided)
        for c in m.cautions
        if c.caution.outcome is CautionOutcome.CONTRAINDICATED
        and c.answer is YES
        and c.on in (m.measure.id, *m.measure.given)
    ]
    for measure, caution in hard:
        assert measure in found.contraindicated
        assert measure.contraindicated is YES
        top = text.split("CONTRAINDICATED in this case")[1]
        name = " ".join(measure.measure.name.split())
        assert " ".join(caution.caution.reason.split()) in top
        assert top.index(name) < top.index(f"why: {' '.join(measure.measure.why.split())}")
    assert bool(found.contraindicated) is ("CONTRAINDICATED in this case" in text)


@every_syndrome
@every_case
def test_cautions_never_change_an_answer(syndrome: Syndrome, case: Case) -> None:
    bare = netref.manage(syndrome, Case())
    verdicts = {m.measure.id: m.answer for m in answers(netref.manage(syndrome, case))}
    for m in answers(bare):
        # What is known may settle what was open; it never turns what was settled.
        if m.answer is not UNKNOWN:
            assert verdicts[m.measure.id] is m.answer


@every_syndrome
def test_boxed_warnings_of_its_drugs_stand_with_a_measure(syndrome: Syndrome) -> None:
    text = " ".join(rendering.management_text(CATALOG, netref.manage(syndrome), full=True).split())
    for measure in answers(netref.manage(syndrome)):
        for drug in measure.measure.given:
            standing = [
                w
                for w in CATALOG.drugs[drug].boxed_warnings
                if w.removed is None and (w.form is None or measure.measure.form in (None, w.form))
            ]
            assert [n.warning for n in measure.boxed_warnings if n.on == drug] == standing
            for warning in standing if measure.answer is not NO else ():
                assert " ".join(warning.topic.split()) in text


# --- pages ----------------------------------------------------------------------------------


@every_syndrome
@pytest.mark.parametrize("length", [{}, {"full": True}, {"details": True}])
def test_a_page_is_narrow_and_carries_its_intended_use(
    syndrome: Syndrome, length: dict[str, bool]
) -> None:
    for case in CASES:
        found = netref.manage(syndrome, case)
        text = rendering.management_text(CATALOG, found, **length)
        assert " ".join(INTENDED_USE.split()) in " ".join(text.split())
        for line in text.splitlines():
            assert len(line) <= 100 or " " not in line.strip().removeprefix("- "), line


# --- kinds ----------------------------------------------------------------------------------


@every_syndrome
def test_only_a_hormonal_syndrome_makes_a_tumor_functioning(syndrome: Syndrome) -> None:
    silent = Case(functioning=False)
    if syndrome.kind is SyndromeKind.HORMONAL:
        with pytest.raises(InvalidRecordError, match="there is no"):
            netref.manage(syndrome, silent)
    else:
        netref.manage(syndrome, silent)


#: Emergencies that are named as in scope, each with the syndrome whose measures meet it.
EMERGENCIES = {
    "severe hypoglycemia": ("insulinoma", "glucose"),
    "VIPoma shock": ("vipoma", "fluids"),
    "carcinoid crisis": ("carcinoid-crisis", "octreotide"),
    "catecholamine crisis": ("catecholamine-excess", "crisis"),
    "hypercalcemia": ("pthrp-hypercalcemia", "saline"),
    "severe hyponatremia": ("siadh", "hypertonic"),
    "ulcer bleeding or perforation": ("gastrinoma", "pantoprazole"),
    "adrenal insufficiency under cortisol blockers": ("ectopic-acth-syndrome", "adrenal"),
    "PRRT hormonal crisis": ("prrt-hormonal-crisis", "somatostatin-analog"),
    "early severe fluoropyrimidine toxicity": ("fluoropyrimidine-toxicity", "uridine"),
}


@pytest.mark.parametrize("emergency", EMERGENCIES)
def test_each_emergency_has_measures_that_come_first(emergency: str) -> None:
    syndrome, word = EMERGENCIES[emergency]
    case = Case(acuity=Acuity.EMERGENCY, procedure=(Procedure.SURGERY, Procedure.PRRT))
    found = netref.manage(syndrome, case)
    urgent = [
        m for m in (*found.included, *found.undecided) if m.measure.phase is MeasurePhase.EMERGENCY
    ]
    assert any(word in m.measure.id or word in m.measure.name for m in urgent), [
        m.measure.id for m in urgent
    ]
    text = rendering.management_text(CATALOG, found, full=True)
    assert text.index("EMERGENCY") < text.index(urgent[0].measure.name[:20])
