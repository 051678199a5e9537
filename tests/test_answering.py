"""What is stated for a case, in which group, and why."""

from collections.abc import Iterable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netref import renames
from netref.catalog import Catalog
from netref.concording import concordance
from netref.exceptions import InvalidCatalogError, InvalidRecordError, UnknownNameError
from netref.model import (
    INTENDED_USE,
    Answer,
    ApprovalId,
    ApprovalKind,
    Availability,
    Case,
    CautionOutcome,
    Criteria,
    Direction,
    DoseRole,
    Drug,
    DrugClass,
    DrugId,
    Endpoint,
    Extent,
    Grade,
    Histology,
    IndicationId,
    Interval,
    LabelPosition,
    LabelStatus,
    Listing,
    Marketing,
    Offer,
    Option,
    Options,
    Phase,
    Pregnancy,
    PriorTreatment,
    Regimen,
    RegimenId,
    Region,
    ResultId,
    Route,
    Site,
    SstrStatus,
    Strategy,
    StudyId,
    SyndromeId,
    Unit,
)
from tests import small

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
PANCREAS = Case(site=Site.PANCREAS)
GROUPS = (
    "contraindicated",
    "stated",
    "undecided",
    "advised_against",
    "described",
    "not_established",
    "excluded",
)


def keys(options: Iterable[Option]) -> list[str]:
    return [option.offer.key for option in options]


def groups_of(answer: Options, key: str) -> set[str]:
    return {name for name in GROUPS if key in keys(getattr(answer, name))}


def option(answer: Options, key: str) -> Option:
    every: list[Option] = [o for name in GROUPS for o in getattr(answer, name)]
    return next(o for o in every if o.offer.key == key)


def said(catalog: Catalog, direction: Direction, case: Case, **more: Any) -> set[str]:
    """The groups of an offer of which one statement says something."""
    statement = small.indication(
        "only", Offer(strategy=Strategy.OBSERVATION), small.PANCREAS, direction=direction, **more
    )
    answer = small.catalog(statement, indications=()).options(case, include_no=True)
    return groups_of(answer, "strategy:observation")


# --- groups ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("direction", "group"),
    [
        (Direction.FOR, "stated"),
        (Direction.AGAINST, "advised_against"),
        (Direction.DESCRIPTION, "described"),
        (Direction.INSUFFICIENT_EVIDENCE, "not_established"),
        (Direction.RESEARCH_ONLY, "not_established"),
    ],
)
def test_the_direction_of_a_statement_says_its_group(
    catalog: Catalog, direction: Direction, group: str
) -> None:
    assert said(catalog, direction, PANCREAS) == {group}
    assert said(catalog, direction, Case()) == {"undecided"}
    assert said(catalog, direction, Case(site=Site.LUNG)) == {"excluded"}


def test_every_direction_has_a_group(catalog: Catalog) -> None:
    for direction in Direction:
        assert said(catalog, direction, PANCREAS) - {"undecided", "excluded"}


def test_an_option_can_be_stated_and_advised_against(catalog: Catalog) -> None:
    case = Case(site=Site.PANCREAS, grade=Grade.G2, functioning=False)
    answer = catalog.options(case)
    assert groups_of(answer, "regimen:fictplat") == {"stated", "advised_against"}
    assert [
        (s.indication, s.answer, s.direction) for s in option(answer, "regimen:fictplat").statements
    ] == [
        ("test-fictplat-2022", YES, Direction.FOR),
        ("test-fictplat-us-against", YES, Direction.AGAINST),
    ]


def test_a_contraindicated_option_stays_where_it_is_stated(catalog: Catalog) -> None:
    case = PANCREAS.refine(pregnancy=Pregnancy.PREGNANT)
    assert groups_of(catalog.options(case), "based-on:fictimide") == {"contraindicated", "stated"}
    assert groups_of(catalog.options(PANCREAS), "based-on:fictimide") == {"stated"}


def test_a_contraindication_of_a_drug_concerns_every_regimen_that_holds_it(
    catalog: Catalog,
) -> None:
    case = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, functioning=False)
    pregnant = case.refine(pregnancy=Pregnancy.PREGNANT)
    assert groups_of(catalog.options(case), "regimen:fictplat") == {"stated"}
    assert groups_of(catalog.options(pregnant), "regimen:fictplat") == {"contraindicated", "stated"}


def test_a_contraindication_of_the_regimen_itself_counts(catalog: Catalog) -> None:
    case = Case(
        site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, functioning=False, ecog=3
    )
    answer = catalog.options(case)
    assert groups_of(answer, "regimen:fictplat") == {"contraindicated", "stated"}
    assert option(answer, "regimen:fictplat").cautions[0].on == "fictplat"


def test_cautions_never_change_the_answer_of_a_statement(catalog: Catalog) -> None:
    case = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, functioning=False)
    plain = option(catalog.options(case), "regimen:fictplat")
    for more in (
        {"pregnancy": Pregnancy.PREGNANT},
        {"pregnancy": Pregnancy.NOT_PREGNANT},
        {"ecog": 4},
        {"neutrophils_per_nl": 0.5},
        {"current_drugs": Listing((DrugId("testicillin"),))},
    ):
        changed = option(catalog.options(case.refine(**more)), "regimen:fictplat")
        assert changed.statements == plain.statements
        assert changed.cautions != plain.cautions or changed.interactions != plain.interactions


def test_an_option_whose_statements_all_wait_is_undecided(catalog: Catalog) -> None:
    answer = catalog.options(Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3))
    assert groups_of(answer, "regimen:fictplat") == {"undecided"}
    (statement,) = option(answer, "regimen:fictplat").statements
    assert (statement.answer, statement.findings[-1].dimension) == (UNKNOWN, "functioning")


def test_one_sure_statement_for_an_option_makes_it_stated(catalog: Catalog) -> None:
    offer = Offer(regimen=small.FICTPLAT)
    waits = small.indication("waits", offer, Criteria(bulky=True))
    sure = small.indication("sure", offer, small.PANCREAS)
    answer = small.catalog(indications=(waits, sure)).options(PANCREAS)
    assert groups_of(answer, "regimen:fictplat") == {"stated"}
    # The sure one stands first.
    found = option(answer, "regimen:fictplat").statements
    assert [s.indication for s in found] == ["sure", "waits"]


def test_the_exclusion_of_a_statement_takes_it_away(catalog: Catalog) -> None:
    case = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, functioning=True)
    assert groups_of(catalog.options(case), "regimen:fictplat") == set()
    answer = catalog.options(case, include_no=True)
    assert groups_of(answer, "regimen:fictplat") == {"excluded"}
    statement = option(answer, "regimen:fictplat").statements[0]
    assert statement.answer is NO
    assert [f.dimension for f in statement.findings if f.answer is NO] == ["functioning"]


def test_what_does_not_apply_is_returned_only_when_asked_for(catalog: Catalog) -> None:
    lung = Case(site=Site.LUNG)
    assert catalog.options(lung).excluded == ()
    assert not catalog.options(lung).page_statements
    answer = catalog.options(lung, include_no=True)
    assert "regimen:fictplat" in keys(answer.excluded)
    assert [s.answer for s in answer.page_statements] == [NO]
    for excluded in answer.excluded:
        assert {s.answer for s in excluded.statements} == {NO}


def test_a_statement_that_does_not_apply_is_shown_beside_others_only_when_asked_for(
    catalog: Catalog,
) -> None:
    case = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, functioning=False)
    assert len(option(catalog.options(case), "regimen:fictplat").statements) == 1
    both = option(catalog.options(case, include_no=True), "regimen:fictplat").statements
    assert [s.answer for s in both] == [YES, NO]


# --- what never makes an option stated ------------------------------------------------------


def test_a_patient_page_never_makes_an_option_stated(catalog: Catalog) -> None:
    answer = catalog.options(PANCREAS)
    assert groups_of(answer, "regimen:fictimide-monotherapy") == set()
    (page,) = answer.page_statements
    assert (page.indication, page.answer) == ("test-page-alone", YES)
    assert page.text == "A made-up statement, test-page-alone."


def test_a_superseded_statement_never_counts(catalog: Catalog) -> None:
    lung = Case(site=Site.LUNG)
    assert groups_of(catalog.options(lung, include_no=True), "regimen:fictplat") == {"excluded"}
    assert dict(catalog.superseded)["test-fictplat-2015"] == "test-fictplat-2022"
    alone = small.catalog(indications=(small.OLD_STATEMENT,))
    assert groups_of(alone.options(lung), "regimen:fictplat") == {"stated"}


def test_a_study_alone_never_makes_an_option_stated(catalog: Catalog) -> None:
    answer = small.catalog(indications=()).options(PANCREAS, include_no=True)
    for group in GROUPS:
        assert getattr(answer, group) == ()
    assert answer.left_out == ()
    assert answer.page_statements == ()


# --- history and availability ---------------------------------------------------------------


def test_history_is_left_out_and_reported(catalog: Catalog) -> None:
    answer = catalog.options(PANCREAS)
    assert dict(answer.left_out) == {
        "regimen:oldofict": "historical regimen",
        "regimen:gonefict": "gonemycin: withdrawn for safety in US; discontinued in EU",
    }
    assert "regimen:oldofict" not in keys(answer.stated)
    asked = catalog.options(PANCREAS, include_historical=True)
    assert asked.left_out == ()
    assert {"regimen:oldofict", "regimen:gonefict"} <= set(keys(asked.stated))


def test_what_is_left_out_is_reported_only_where_it_may_apply(catalog: Catalog) -> None:
    assert catalog.options(Case(site=Site.LUNG)).left_out == ()
    assert len(catalog.options(Case()).left_out) == 2


def test_availability_is_read_in_the_regions_that_were_asked_for(catalog: Catalog) -> None:
    offer = small.indication("test-oldomycin", Offer(based_on=small.OLDOMYCIN), small.PANCREAS)
    held = small.catalog(offer)
    key = "based-on:oldomycin"
    assert "stated" in groups_of(held.options(PANCREAS), key)
    assert "stated" in groups_of(held.only(regions=[Region.EU]).options(PANCREAS), key)
    us = option(held.only(regions=[Region.US]).options(PANCREAS), key)
    assert [(n.drug, n.region, n.status) for n in us.not_marketed] == [
        ("oldomycin", Region.US, Marketing.DISCONTINUED)
    ]
    eu = option(held.only(regions=[Region.EU]).options(PANCREAS), key)
    assert eu.not_marketed == ()


@pytest.mark.parametrize(
    ("states", "offered"),
    [
        ((Marketing.MARKETED,), True),
        ((Marketing.DISCONTINUED,), True),
        ((Marketing.DISCONTINUED, Marketing.DISCONTINUED), True),
        ((Marketing.DISCONTINUED, Marketing.INVESTIGATIONAL), True),
        ((Marketing.WITHDRAWN_FOR_SAFETY, Marketing.MARKETED), True),
        ((Marketing.INVESTIGATIONAL, Marketing.MARKETED), True),
        ((Marketing.INVESTIGATIONAL,), False),
        ((Marketing.NEVER_MARKETED,), False),
        ((Marketing.INVESTIGATIONAL, Marketing.NEVER_MARKETED), False),
        ((Marketing.WITHDRAWN_FOR_SAFETY,), False),
        ((Marketing.DISCONTINUED, Marketing.WITHDRAWN_FOR_SAFETY), False),
    ],
)
def test_what_is_no_longer_sold_is_shown_and_what_never_was_is_not(
    states: tuple[Marketing, ...], offered: bool
) -> None:
    held = tuple(
        Availability(region=region, status=status, cites=small.CITES)
        for region, status in zip((Region.US, Region.EU), states, strict=False)
    )
    drug = attrs.evolve(small.OLDOMYCIN, availability=held)
    stated = small.indication("o", Offer(based_on=drug), small.PANCREAS)
    answer = small.catalog(drug, indications=(stated,)).options(PANCREAS)
    if offered:
        (found,) = answer.stated
        gone = [each.status for each in found.not_marketed]
        assert gone == [s for s in states if s is not Marketing.MARKETED]
        assert answer.left_out == ()
    else:
        assert answer.stated == ()
        assert [key for key, _ in answer.left_out] == ["based-on:oldomycin"]


def test_a_class_is_not_withdrawn_with_one_of_its_drugs() -> None:
    stated = small.indication("c", Offer(drug_class=DrugClass.ANTHRACYCLINE), small.PANCREAS)
    (found,) = small.catalog(indications=(stated,)).options(PANCREAS).stated
    assert found.not_marketed == ()


def test_single_agent_interferon_is_still_heard_and_marked() -> None:
    """A body still states interferon alfa-2b, which is sold neither in the US nor in the EU."""
    from netref import CATALOG

    answer = CATALOG.options(Case())
    assert "based-on:interferon-alfa-2b" not in dict(answer.left_out)
    found = option(answer, "based-on:interferon-alfa-2b")
    assert {(n.region, n.status) for n in found.not_marketed} >= {
        (Region.US, Marketing.DISCONTINUED),
        (Region.EU, Marketing.DISCONTINUED),
    }


def test_a_form_that_cannot_be_had_does_not_take_away_the_drug() -> None:
    gone = Availability(
        region=Region.US, status=Marketing.DISCONTINUED, form=small.SC_ID, cites=small.CITES
    )
    changed = small.catalog(attrs.evolve(small.TESTREOTIDE, availability=(gone,)))
    key = "regimen:testreotide-depot-monotherapy"
    assert groups_of(changed.options(PANCREAS), key) == {"stated"}


# --- labels ---------------------------------------------------------------------------------


def labels(
    catalog: Catalog, offer: Offer, case: Case = PANCREAS
) -> dict[tuple[str, Region], LabelPosition]:
    stated = small.indication("label-test", offer, Criteria(extent=(Extent.METASTATIC,)))
    answer = catalog.with_records(stated, name="label-test").options(case, include_historical=True)
    return {(p.drug, p.region): p for p in option(answer, offer.key).labels}


def status(catalog: Catalog, offer: Offer, case: Case = PANCREAS) -> list[LabelStatus]:
    return [position.status for position in labels(catalog, offer, case).values()]


ON, OFF, OPEN = LabelStatus.ON_LABEL, LabelStatus.OFF_LABEL, LabelStatus.UNKNOWN
ALONE = Offer(regimen=small.FICTIMIDE_ALONE)
PAIR = Offer(regimen=small.FICTPLAT)
DEPOT = Offer(regimen=small.DEPOT_ALONE)
ANY_FORM = Offer(regimen=small.SSA_ALONE)


def filed(*, approvals: tuple[Any, ...] = (), label_scopes: tuple[Any, ...] = ()) -> Catalog:
    return small.catalog(approvals=approvals, label_scopes=label_scopes)


def test_without_any_label_on_file_nothing_is_said() -> None:
    assert status(filed(), ALONE) == []


@pytest.mark.parametrize(
    ("case", "expected"), [(PANCREAS, ON), (Case(), OPEN), (Case(site=Site.LUNG), OPEN)]
)
def test_an_approval_alone_never_makes_off_label(case: Case, expected: LabelStatus) -> None:
    approval = small.approval("a", small.FICTIMIDE, small.PANCREAS)
    assert status(filed(approvals=(approval,)), ALONE, case) == [expected]


@pytest.mark.parametrize(
    ("case", "expected"), [(PANCREAS, ON), (Case(), OPEN), (Case(site=Site.LUNG), OFF)]
)
def test_a_label_that_was_read_makes_off_label(case: Case, expected: LabelStatus) -> None:
    scope = small.label_scope("s", small.FICTIMIDE, small.PANCREAS)
    catalog = filed(label_scopes=(scope,))
    assert status(catalog, ALONE, case) == [expected]
    assert labels(catalog, ALONE, case)["fictimide", Region.US].scopes == ("s",)


def test_a_label_that_is_silent_on_nets_makes_off_label() -> None:
    catalog = filed(label_scopes=(small.label_scope("s", small.FICTIMIDE),))
    for case in (PANCREAS, Case()):
        assert status(catalog, ALONE, case) == [OFF]


def test_an_approval_beside_a_silent_label_counts() -> None:
    catalog = filed(
        approvals=(small.approval("a", small.FICTIMIDE, small.PANCREAS),),
        label_scopes=(small.label_scope("s", small.FICTIMIDE),),
    )
    assert status(catalog, ALONE) == [ON]
    assert status(catalog, ALONE, Case()) == [OPEN]
    assert status(catalog, ALONE, Case(site=Site.LUNG)) == [OFF]
    assert labels(catalog, ALONE)["fictimide", Region.US].approvals == ("a",)
    assert labels(catalog, ALONE, Case(site=Site.LUNG))["fictimide", Region.US].approvals == ()


def test_labels_stand_by_drug_and_region() -> None:
    catalog = filed(
        approvals=(
            small.approval("eu", small.FICTIMIDE, small.PANCREAS, region=Region.EU),
            small.approval("us", small.TESTPLATIN, Criteria(site=(Site.LUNG,))),
        ),
        label_scopes=(
            small.label_scope("us-f", small.FICTIMIDE),
            small.label_scope("us-t", small.TESTPLATIN, Criteria(site=(Site.LUNG,))),
        ),
    )
    found = labels(catalog, PAIR)
    assert {key: p.status for key, p in found.items()} == {
        ("testplatin", Region.US): OFF,
        ("fictimide", Region.US): OFF,
        ("fictimide", Region.EU): ON,
    }
    assert list(found) == [
        ("testplatin", Region.US),
        ("fictimide", Region.US),
        ("fictimide", Region.EU),
    ]


GRANTS_NOTHING = (
    ApprovalKind.TENTATIVE,
    ApprovalKind.REFUSED,
    ApprovalKind.APPLICATION_WITHDRAWN,
    ApprovalKind.WITHDRAWN,
    ApprovalKind.MARKETING_ENDED,
)


@pytest.mark.parametrize("kind", [k for k in ApprovalKind if k not in GRANTS_NOTHING])
def test_an_event_that_grants_something_is_a_label(kind: ApprovalKind) -> None:
    event = small.approval("a", small.FICTIMIDE, small.PANCREAS, kind=kind)
    assert status(filed(approvals=(event,)), ALONE) == [ON]


@pytest.mark.parametrize("kind", GRANTS_NOTHING)
def test_an_event_that_grants_nothing_is_no_label(kind: ApprovalKind) -> None:
    event = small.approval("a", small.FICTIMIDE, small.PANCREAS, kind=kind)
    assert status(filed(approvals=(event,)), ALONE) == []


def test_an_approval_that_was_ended_is_no_label() -> None:
    first = small.approval("a", small.FICTIMIDE, small.PANCREAS)
    end = small.approval(
        "b", small.FICTIMIDE, small.PANCREAS, kind=ApprovalKind.WITHDRAWN, ends=first.id,
        date="2021",
    )  # fmt: skip
    catalog = filed(approvals=(first, end), label_scopes=(small.label_scope("s", small.FICTIMIDE),))
    assert status(catalog, ALONE) == [OFF]
    assert status(catalog.as_of("2020-12-31"), ALONE) == [ON]
    # Within the year of its end nobody can say.
    assert status(catalog.as_of("2021-06-01"), ALONE) == [OPEN]
    assert status(catalog.as_of("2021-12-31"), ALONE) == [OFF]


@pytest.mark.parametrize(("read_on", "expected"), [("2020", OPEN), ("2021", OPEN), ("2022", ON)])
def test_a_label_read_before_an_approval_was_ended_may_be_outdated(
    read_on: str, expected: LabelStatus
) -> None:
    first = small.approval("a", small.FICTIMIDE, small.PANCREAS)
    end = small.approval(
        "b", small.FICTIMIDE, small.PANCREAS, kind=ApprovalKind.WITHDRAWN, ends=first.id,
        date="2021-06-30",
    )  # fmt: skip
    label = small.label_scope("s", small.FICTIMIDE, small.PANCREAS, date=read_on)
    assert status(filed(approvals=(first, end), label_scopes=(label,)), ALONE) == [expected]


def test_the_approval_of_one_form_is_not_the_approval_of_another() -> None:
    depot = small.approval("depot", small.TESTREOTIDE, small.PANCREAS, form=small.DEPOT_ID)
    sc = small.approval("sc", small.TESTREOTIDE, small.PANCREAS, form=small.SC_ID)
    any_form = small.approval("any", small.TESTREOTIDE, small.PANCREAS)
    assert status(filed(approvals=(depot,)), DEPOT) == [ON]
    assert status(filed(approvals=(sc,)), DEPOT) == [OPEN]
    assert status(filed(approvals=(any_form,)), DEPOT) == [ON]
    # Which form would be given is open.
    assert status(filed(approvals=(depot,)), ANY_FORM) == [OPEN]
    assert status(filed(approvals=(any_form,)), ANY_FORM) == [ON]


def test_off_label_needs_the_label_of_each_form_that_would_be_given() -> None:
    depot = small.label_scope("depot", small.TESTREOTIDE, form=small.DEPOT_ID)
    sc = small.label_scope("sc", small.TESTREOTIDE, form=small.SC_ID)
    whole = small.label_scope("whole", small.TESTREOTIDE)
    assert status(filed(label_scopes=(depot,)), DEPOT) == [OFF]
    assert status(filed(label_scopes=(sc,)), DEPOT) == [OPEN]
    assert status(filed(label_scopes=(depot,)), ANY_FORM) == [OPEN]
    assert status(filed(label_scopes=(depot, sc)), ANY_FORM) == [OFF]
    assert status(filed(label_scopes=(whole,)), ANY_FORM) == [OFF]


def test_only_forms_given_as_treatment_count() -> None:
    phase = small.DEPOT_ALONE.schedules[0].phases[0]
    rescue = small.dose(
        small.TESTREOTIDE, 100, Unit.MCG, form=small.SC_ID, route=Route.SUBCUTANEOUS,
        role=DoseRole.SUPPORT,
    )  # fmt: skip
    with_rescue = attrs.evolve(
        small.DEPOT_ALONE,
        schedules=(
            attrs.evolve(
                small.DEPOT_ALONE.schedules[0],
                phases=(attrs.evolve(phase, doses=(*phase.doses, rescue)),),
            ),
        ),
    )
    depot = small.approval("depot", small.TESTREOTIDE, small.PANCREAS, form=small.DEPOT_ID)
    catalog = filed(approvals=(depot,)).with_records(with_rescue, name="rescue")
    assert status(catalog, DEPOT) == [ON]


@pytest.mark.parametrize("make", [small.approval, small.label_scope])
def test_a_label_can_tie_a_drug_to_its_partners(make: Any) -> None:
    tied = make("tied", small.TESTPLATIN, small.PANCREAS, partners=(small.FICTIMIDE,))
    field = "approvals" if make is small.approval else "label_scopes"
    catalog = filed(**{field: (tied,)})
    assert status(catalog, PAIR) == [ON]
    alone = small.regimen("testplatin-monotherapy", small.TESTPLATIN)
    expected = OPEN if make is small.approval else OFF
    assert status(catalog.with_records(alone, name="x"), Offer(regimen=alone)) == [expected]
    # Partners of "based on" are open.
    assert status(catalog, Offer(based_on=small.TESTPLATIN)) == [OPEN]


def test_a_drug_that_something_is_based_on_has_a_label() -> None:
    catalog = filed(approvals=(small.approval("a", small.FICTIMIDE, small.PANCREAS),))
    assert status(catalog, Offer(based_on=small.FICTIMIDE)) == [ON]


def test_classes_and_strategies_have_no_label() -> None:
    catalog = filed(approvals=(small.approval("a", small.FICTIMIDE, small.PANCREAS),))
    for offer in (
        Offer(drug_class=DrugClass.ALKYLATING_AGENT),
        Offer(strategy=Strategy.OBSERVATION),
    ):
        assert status(catalog, offer) == []


# --- time -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issued", "group"),
    [
        ("2022-06-01", "stated"),
        ("2022-05", "stated"),
        ("2021", "stated"),
        ("2022-06", "undecided"),
        ("2022", "undecided"),
        (None, "undecided"),
        ("2022-06-02", None),
        ("2023", None),
    ],
)
def test_a_date_too_imprecise_to_decide_caps_the_answer(
    catalog: Catalog, issued: str | None, group: str | None
) -> None:
    statement = small.indication("only", ALONE, small.PANCREAS, issued=issued)
    held = small.catalog(indications=(statement,))
    assert groups_of(held.options(PANCREAS), ALONE.key) == {"stated"}
    assert groups_of(held.as_of("2022-06-01").options(PANCREAS), ALONE.key) == (
        set() if group is None else {group}
    )


def test_a_statement_that_may_be_superseded_is_undecided() -> None:
    old = small.indication("old", ALONE, Criteria(site=(Site.LUNG,)), issued="2015")
    new = small.indication("new", ALONE, small.PANCREAS, issued="2022", supersedes=old.id)
    held = small.catalog(indications=(old, new))
    lung = Case(site=Site.LUNG)
    for day, groups in (
        ("2021-12-31", {"stated"}),
        ("2022-06-01", {"undecided"}),
        ("2022-12-31", set()),
    ):
        assert groups_of(held.as_of(day).options(lung), ALONE.key) == groups


@pytest.mark.parametrize("make", [small.approval, small.label_scope])
def test_the_date_of_a_label_caps_its_answer(make: Any) -> None:
    field = "approvals" if make is small.approval else "label_scopes"
    for when, expected in (("2010", ON), ("2010-06-02", None), (None, OPEN)):
        catalog = filed(**{field: (make("x", small.FICTIMIDE, small.PANCREAS, date=when),)})
        found = status(catalog.as_of("2010-12-31"), ALONE)
        assert found == [ON if expected is None else expected]
    undated = filed(label_scopes=(small.label_scope("x", small.FICTIMIDE, date=None),))
    assert status(undated, ALONE) == [OFF]
    assert status(undated.as_of("2020-01-01"), ALONE) == [OPEN]


# --- cautions and interactions --------------------------------------------------------------


def test_contraindications_that_apply_stand_first_and_each_has_its_reasons(
    catalog: Catalog,
) -> None:
    case = Case(
        site=Site.PANCREAS,
        histology=Histology.NET,
        grade=Grade.G3,
        functioning=False,
        pregnancy=Pregnancy.PREGNANT,
        neutrophils_per_nl=1,
    )
    cautions = option(catalog.options(case), "regimen:fictplat").cautions
    assert [(c.on, c.caution.outcome, c.answer) for c in cautions] == [
        ("fictimide", CautionOutcome.CONTRAINDICATED, YES),
        ("fictimide", CautionOutcome.CAUTION, YES),
        ("fictplat", CautionOutcome.CONTRAINDICATED, UNKNOWN),
    ]
    assert [f.found for f in cautions[0].findings] == ["pregnant"]


def test_a_caution_that_surely_does_not_apply_is_not_shown(catalog: Catalog) -> None:
    case = PANCREAS.refine(pregnancy=Pregnancy.NOT_PREGNANT, neutrophils_per_nl=5)
    assert option(catalog.options(case), "based-on:fictimide").cautions == ()


def test_a_class_shows_only_what_surely_applies_and_is_never_contraindicated() -> None:
    stated = small.indication("class", Offer(drug_class=DrugClass.CYTOTOXIC), small.PANCREAS)
    held = small.catalog(stated)
    key = "class:cytotoxic-chemotherapy"
    assert option(held.options(PANCREAS), key).cautions == ()
    answer = held.options(PANCREAS.refine(pregnancy=Pregnancy.PREGNANT))
    assert [c.on for c in option(answer, key).cautions] == ["fictimide"]
    assert groups_of(answer, key) == {"stated"}


def test_a_strategy_has_no_drugs(catalog: Catalog) -> None:
    answer = catalog.options(PANCREAS.refine(pregnancy=Pregnancy.PREGNANT))
    surgery = option(answer, "strategy:surgery")
    assert (surgery.cautions, surgery.interactions, surgery.labels) == ((), (), ())
    assert surgery.name == "surgery"


def test_interactions_with_what_is_taken_are_found_from_both_sides(catalog: Catalog) -> None:
    stated = small.indication("t", Offer(regimen=small.FICTPLAT), small.PANCREAS)
    other = small.indication("o", Offer(based_on=small.TESTICILLIN), small.PANCREAS)
    held = small.catalog(stated, other)
    taken = ("testicillin", "calmazepine", "fictimide")
    case = PANCREAS.refine(current_drugs=Listing(tuple(DrugId(d) for d in taken)))
    answer = held.options(case)
    found = option(answer, "regimen:fictplat").interactions
    assert [(i.on, i.other, i.interaction.outcome) for i in found] == [
        ("testplatin", "testicillin", CautionOutcome.CONTRAINDICATED),
        ("testplatin", "calmazepine", CautionOutcome.CAUTION),
    ]
    assert "contraindicated" in groups_of(answer, "regimen:fictplat")
    # The record of the other drug says it: found all the same.
    taken_now = PANCREAS.refine(current_drugs=Listing((DrugId("testplatin"),)))
    found = option(held.options(taken_now), "based-on:testicillin").interactions
    assert [(i.on, i.other) for i in found] == [("testplatin", "testicillin")]


def test_interactions_among_the_drugs_of_a_regimen_are_shown(catalog: Catalog) -> None:
    """Nobody has to say that they take what the regimen itself gives."""
    pair = small.regimen("calmplat", small.TESTPLATIN, small.CALMAZEPINE)
    stated = small.indication("t", Offer(regimen=pair), small.PANCREAS)
    held = small.catalog(pair, stated)
    answer = held.options(PANCREAS)
    found = option(answer, "regimen:calmplat").interactions
    assert [(i.on, i.other) for i in found] == [("testplatin", "calmazepine")]
    assert groups_of(answer, "regimen:calmplat") == {"stated"}
    # Once, also where the case takes one of them.
    taking = PANCREAS.refine(current_drugs=Listing((DrugId("calmazepine"),)))
    assert option(held.options(taking), "regimen:calmplat").interactions == found


def test_a_regimen_of_drugs_that_forbid_each_other_is_contraindicated() -> None:
    pair = small.regimen("testplat", small.TESTICILLIN, small.TESTPLATIN)
    stated = small.indication("t", Offer(regimen=pair), small.PANCREAS)
    held = small.catalog(pair, stated)
    assert "contraindicated" in groups_of(held.options(PANCREAS), "regimen:testplat")


def test_the_drugs_of_a_class_are_not_given_together() -> None:
    classes = (DrugClass.ANTICONVULSANT, DrugClass.CYTOTOXIC)
    also = attrs.evolve(small.CALMAZEPINE, classes=classes)
    stated = small.indication("c", Offer(drug_class=DrugClass.CYTOTOXIC), small.PANCREAS)
    answer = small.catalog(also, stated).options(PANCREAS)
    assert option(answer, "class:cytotoxic-chemotherapy").interactions == ()


def test_a_cautious_interaction_is_no_contraindication(catalog: Catalog) -> None:
    stated = small.indication("t", Offer(regimen=small.FICTPLAT), small.PANCREAS)
    case = PANCREAS.refine(current_drugs=Listing((DrugId("calmazepine"),)))
    assert groups_of(small.catalog(stated).options(case), "regimen:fictplat") == {"stated"}


# --- ids that the catalog does not hold -----------------------------------------------------

SLIPS = [
    (
        "prior",
        Listing((PriorTreatment(drugs=(DrugId("fictimid"),)),)),
        "fictimid: no record with this id in drugs. Did you mean fictimide?",
    ),
    (
        "prior",
        Listing((PriorTreatment(drugs=(small.FICTIMIDE.id,), regimen=RegimenId("fictplt")),)),
        "fictplt: no record with this id in regimens. Did you mean fictplat?",
    ),
    (
        "current_drugs",
        Listing((small.FICTIMIDE.id, DrugId("zzz"))),
        "zzz: no record with this id in drugs. Leave it out",
    ),
    (
        "syndromes",
        Listing((SyndromeId("testinom"),)),
        "testinom: no record with this id in syndromes. Did you mean testinoma?",
    ),
    ("current_drugs", Listing((small.FICTPLAT.id,)), "fictplat: no record with this id in drugs."),
    (
        "prior",
        Listing((PriorTreatment(drugs=(small.FICTIMIDE,)),)),  # type: ignore[arg-type]
        "Drug(id='fictimide', ",
    ),
]


@pytest.mark.parametrize(("field", "value", "reason"), SLIPS)
def test_an_id_that_the_catalog_does_not_hold_is_refused(
    catalog: Catalog, field: str, value: Any, reason: str
) -> None:
    case = Case().refine(**{field: value})
    for ask in (
        catalog.options,
        catalog.answers,
        lambda case: catalog.evidence_for("fictplat", case),
        lambda case: catalog.studies_with(population=case),
        lambda case: catalog.approvals_with(case=case),
        lambda case: concordance(catalog, case, "fictplat"),
    ):
        with pytest.raises(InvalidRecordError) as caught:
            ask(case)
        assert (caught.value.record, caught.value.field) == ("Case", field)
        assert caught.value.reason.startswith(reason)
        assert caught.value.reason.endswith("or add a record of your own with with_records.")


def test_a_drug_of_ones_own_is_known_once_it_is_added(catalog: Catalog) -> None:
    taken = Case(
        current_drugs=Listing((DrugId("newimide"),)),
        prior=Listing((PriorTreatment(drugs=(DrugId("newimide"),)),)),
    )
    added = catalog.with_records(small.drug("newimide"), name="mine")
    assert added.options(taken).case == taken
    with pytest.raises(InvalidRecordError, match="newimide"):
        added.without("newimide", name="less").options(taken)


def test_an_id_of_an_earlier_release_is_known(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renames, "IDS", {"drugs": {"oldimide": "fictimide"}})
    case = Case(prior=Listing((PriorTreatment(drugs=(DrugId("oldimide"),)),)))
    assert catalog.answers(case) == catalog.answers(Case())


# --- relations and evidence -----------------------------------------------------------------


def test_broader_and_narrower_offers_in_the_answer_are_named(catalog: Catalog) -> None:
    case = Case(
        site=Site.PANCREAS,
        histology=Histology.NET,
        grade=Grade.G3,
        functioning=False,
        sstr=SstrStatus.POSITIVE,
    )
    answer = catalog.options(case)
    related = {o.offer.key: o.related for o in answer.stated}
    assert related == {
        "based-on:fictimide": ("regimen:fictplat",),
        "class:somatostatin-analog": ("regimen:testreotide-depot-monotherapy",),
        "regimen:fictplat": ("based-on:fictimide",),
        "regimen:testreotide-depot-monotherapy": ("class:somatostatin-analog",),
    }


def test_classes_are_related_to_their_broader_classes() -> None:
    records = [
        small.indication(f"c{n}", Offer(drug_class=c), small.PANCREAS)
        for n, c in enumerate((DrugClass.CYTOTOXIC, DrugClass.PLATINUM, DrugClass.TARGETED))
    ]
    answer = small.catalog(indications=records).options(PANCREAS)
    assert {o.offer.key: o.related for o in answer.stated} == {
        "class:cytotoxic-chemotherapy": ("class:platinum",),
        "class:platinum": ("class:cytotoxic-chemotherapy",),
        "class:targeted-therapy": (),
    }


def test_what_is_excluded_is_not_related(catalog: Catalog) -> None:
    case = Case(site=Site.PANCREAS, grade=Grade.G1)
    answer = catalog.options(case)
    assert option(answer, "based-on:fictimide").related == ()


def test_evidence_is_studies_of_the_regimen_whose_population_may_fit(catalog: Catalog) -> None:
    case = Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3)
    assert option(catalog.options(case), "regimen:fictplat").evidence == ("test-trial",)
    assert option(catalog.options(case), "based-on:fictimide").evidence == ()
    lung = catalog.options(Case(site=Site.LUNG), include_no=True)
    assert option(lung, "regimen:fictplat").evidence == ()


# --- order, questions, provenance -----------------------------------------------------------


@pytest.mark.parametrize("include_no", [False, True])
def test_groups_are_in_order_of_their_keys(catalog: Catalog, include_no: bool) -> None:
    answer = catalog.options(Case(), include_no=include_no, include_historical=True)
    assert answer.undecided
    for group in GROUPS:
        found = keys(getattr(answer, group))
        assert found == sorted(found)


def test_questions_ask_for_what_undecided_statements_wait_for(catalog: Catalog) -> None:
    answer = catalog.options(Case())
    assert answer.questions[0].dimension == "site"
    assert "sstr" in {q.dimension for q in answer.questions}
    settled = catalog.options(
        Case(site=Site.LUNG, sstr=SstrStatus.NEGATIVE, grade=Grade.NOT_APPLICABLE)
    )
    assert settled.questions == ()


CASES = st.builds(
    Case,
    site=st.sampled_from([None, Site.PANCREAS, Site.LUNG, (Site.PANCREAS, Site.LUNG)]),
    grade=st.sampled_from([None, Grade.G2, Grade.G3, (Grade.G1, Grade.G2)]),
    functioning=st.sampled_from([None, True, False]),
    sstr=st.sampled_from([None, *SstrStatus]),
    pregnancy=st.sampled_from([None, *Pregnancy]),
    ecog=st.sampled_from([None, 1, Interval(2, 4)]),
)


@settings(max_examples=60)
@given(CASES, st.randoms(use_true_random=False))
def test_the_order_of_records_never_changes_an_answer(case: Case, random: Any) -> None:
    shuffled = {}
    for kind, records in small.TABLES.items():
        mixed = list(records)  # type: ignore[call-overload]
        random.shuffle(mixed)
        shuffled[kind] = mixed
    again = Catalog("small", **shuffled)
    assert again.options(case, include_no=True) == small.CATALOG.options(case, include_no=True)
    assert again.content_hash == small.CATALOG.content_hash


@settings(max_examples=100)
@given(CASES)
def test_every_offer_is_in_exactly_the_groups_that_its_statements_say(case: Case) -> None:
    answer = small.CATALOG.options(case, include_no=True, include_historical=True)
    for group in GROUPS:
        for found in getattr(answer, group):
            verdicts = {(s.direction, s.answer) for s in found.statements}
            stated = (Direction.FOR, YES) in verdicts
            expected = {
                "stated": stated,
                "advised_against": (Direction.AGAINST, YES) in verdicts,
                "undecided": UNKNOWN in {a for _, a in verdicts} and not stated,
                "excluded": {a for _, a in verdicts} == {NO},
            }
            for name, wanted in expected.items():
                assert (found in getattr(answer, name)) == wanted


def test_an_answer_can_be_replayed(catalog: Catalog) -> None:
    changed = attrs.evolve(small.FICTIMIDE, mechanism="another made-up mechanism")
    asked = (
        catalog.with_records(changed, name="my-hospital")
        .as_of("2024-06-30")
        .only(regions=[Region.US], bodies=[small.SOCIETY.id, small.US_SOCIETY])
    )
    case = Case(site=Site.PANCREAS, grade=Grade.G2)
    answer = asked.options(case)
    provenance = answer.provenance
    assert answer.case == case
    assert provenance.catalog == "my-hospital"
    assert provenance.overrides == (("fictimide", "my-hospital"),)
    assert provenance.content_hash == asked.content_hash != catalog.content_hash
    assert answer.intended_use == INTENDED_USE
    again = (
        small.catalog(changed)
        .with_records(changed, name=provenance.catalog)
        .as_of(provenance.as_of or "")
        .only(regions=provenance.regions, bodies=provenance.bodies)
    )
    assert again.options(answer.case) == answer


def test_an_answer_names_its_records(catalog: Catalog) -> None:
    answer = catalog.options(Case(site=Site.PANCREAS, grade=Grade.G2))
    for group in GROUPS:
        for found in getattr(answer, group):
            for statement in found.statements:
                indication = catalog.indications[IndicationId(statement.indication)]
                assert statement.text == indication.text
                assert statement.strength == indication.strength
                assert statement.body == indication.body


# --- other questions ------------------------------------------------------------------------


def test_approvals_with(catalog: Catalog) -> None:
    held = small.catalog(
        approvals=(
            *small.APPROVALS,
            small.approval("undated", small.FICTIMIDE, small.PANCREAS, date=None),
            small.approval("vague", small.FICTIMIDE, Criteria(site=(Site.LUNG,)), date="2009"),
        )
    )

    def ids(**given: Any) -> list[ApprovalId]:
        return [a.id for a in held.approvals_with(**given)]

    assert ids() == [
        "vague",
        "test-eu-testplatin",
        "test-us-testreotide-depot",
        "test-us-testreotide-depot-end",
        "undated",
    ]
    assert ids(drug="Fictadar") == ["vague", "undated"]
    assert ids(drug=small.TESTPLATIN) == ["test-eu-testplatin"]
    assert ids(region=Region.EU) == ["test-eu-testplatin"]
    assert ids(in_force=False) == ["test-us-testreotide-depot", "test-us-testreotide-depot-end"]
    assert ids(in_force=True) == ["vague", "test-eu-testplatin", "undated"]
    assert ids(case=Case(site=Site.LUNG)) == ["vague"]
    assert len(ids(case=Case())) == 5
    assert ids(drug="fictimide", case=PANCREAS, in_force=True) == ["undated"]


def test_studies_with(catalog: Catalog) -> None:
    def ids(**given: Any) -> list[str]:
        return [s.id for s in catalog.studies_with(**given)]

    assert ids() == ["test-series", "test-trial"]
    assert ids(drug="fictimide") == ["test-trial"]
    assert ids(drug=small.TESTREOTIDE) == ["test-series"]
    assert ids(drug="oldomycin") == []
    assert ids(regimen="FPT") == ["test-trial"]
    assert ids(regimen=small.DEPOT_ALONE) == ["test-series"]
    assert ids(population=Case(site=Site.LUNG)) == ["test-series"]
    assert ids(population=Case()) == ["test-series", "test-trial"]
    assert ids(endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL) == ["test-trial"]
    assert ids(endpoint=Endpoint.OVERALL_SURVIVAL) == []
    assert ids(comparative=False) == ["test-series"]
    assert ids(comparative=True, drug="fictimide") == ["test-trial"]


# --- evidence for a regimen -----------------------------------------------------------------


def found_for(catalog: Catalog, case: Case, regimen: Regimen | str = "FPT") -> list[Any]:
    return [(e.study, e.answer) for e in catalog.evidence_for(regimen, case)]


def test_evidence_is_three_valued(catalog: Catalog) -> None:
    assert found_for(catalog, PANCREAS) == [("test-trial", YES)]
    assert found_for(catalog, Case()) == [("test-trial", UNKNOWN)]
    assert found_for(catalog, Case(site=Site.LUNG)) == []
    assert found_for(catalog, PANCREAS, small.GONE) == []
    (evidence,) = catalog.evidence_for(small.FICTPLAT, Case())
    assert [(f.dimension, f.answer) for f in evidence.findings] == [("site", UNKNOWN)]
    assert evidence.intended_use == INTENDED_USE


def test_results_that_were_superseded_come_last_and_are_marked(catalog: Catalog) -> None:
    (evidence,) = catalog.evidence_for("FPT", PANCREAS)
    assert [r.id for r in evidence.results] == ["test-trial-pfs", "test-trial-pfs-first"]
    assert evidence.superseded == ("test-trial-pfs-first",)
    assert evidence.comparative
    assert evidence.results[0].effect is not None
    # Before the newer result was known, the older one was not superseded.
    early = catalog.with_records(
        attrs.evolve(small.STUDY, results=small.STUDY.results[:1]), name="early"
    )
    (evidence,) = early.evidence_for("FPT", PANCREAS)
    assert ([r.id for r in evidence.results], evidence.superseded) == (
        ["test-trial-pfs-first"],
        (),
    )


def test_only_results_on_the_arms_of_the_regimen_are_shown(catalog: Catalog) -> None:
    (evidence,) = catalog.evidence_for(small.FICTIMIDE_ALONE, PANCREAS)
    # The first result was on the other arm alone; the comparison is on both.
    assert [r.id for r in evidence.results] == ["test-trial-pfs"]
    newer = small.STUDY.results[1]
    assert newer.effect is not None
    only_p = attrs.evolve(newer, id=ResultId("only-p"), estimates=(), effect=None, supersedes=None)
    only_effect = attrs.evolve(newer, id=ResultId("only-effect"), estimates=(), supersedes=None)
    elsewhere = attrs.evolve(only_effect, id=ResultId("elsewhere"))
    elsewhere = attrs.evolve(
        elsewhere, effect=attrs.evolve(newer.effect, arms=("fictplat", "placebo"))
    )
    study = attrs.evolve(small.STUDY, results=(only_p, only_effect, elsewhere))
    ours = catalog.with_records(study, name="ours")
    (evidence,) = ours.evidence_for(small.FICTIMIDE_ALONE, PANCREAS)
    assert [r.id for r in evidence.results] == ["only-p", "only-effect"]


def test_a_study_that_does_not_say_whom_it_included_is_not_about_everybody(
    catalog: Catalog,
) -> None:
    silent = attrs.evolve(
        small.SERIES, id=StudyId("a-silent-series"), name="Silent 2013", population=()
    )
    ours = catalog.with_records(silent, name="ours")
    lung = Case(site=Site.LUNG)
    # Sure ones first, whatever their id.
    assert found_for(ours, lung, small.DEPOT_ALONE) == [
        ("test-series", YES),
        ("a-silent-series", UNKNOWN),
    ]


def test_a_non_comparative_study_cannot_show_an_effect(catalog: Catalog) -> None:
    forged = attrs.evolve(small.STUDY, comparative=False)
    with pytest.raises(InvalidCatalogError, match="a study that is not comparative has none"):
        catalog.with_records(forged, name="forged")


def test_evidence_is_asked_for_by_name(catalog: Catalog) -> None:
    assert catalog.evidence_for("FPT", Case()) == catalog.evidence_for(small.FICTPLAT, Case())
    with pytest.raises(UnknownNameError):
        catalog.evidence_for("FPTX", Case())


@given(st.sampled_from(list(Site)))
@settings(max_examples=20)
def test_evidence_agrees_with_options_and_studies_with(site: Site) -> None:
    case = Case(site=site)
    for regimen in small.CATALOG.regimens.values():
        found = small.CATALOG.evidence_for(regimen, case)
        both = small.CATALOG.studies_with(regimen=regimen, population=case)
        assert {e.study for e in found} == {s.id for s in both}


def test_regimens_with(catalog: Catalog) -> None:
    def ids(*drugs: Drug | str, exactly: bool = False) -> list[RegimenId]:
        return [r.id for r in catalog.regimens_with(*drugs, exactly=exactly)]

    assert ids("FIM") == ["fictimide-monotherapy", "fictplat", "gonefict", "oldofict"]
    assert ids("fictimide", exactly=True) == ["fictimide-monotherapy"]
    assert ids("fictimide", small.TESTPLATIN) == ["fictplat"]
    assert ids("testplatin", "Fictadal", exactly=True) == ["fictplat"]
    assert ids("testplatin", "testicillin") == []
    assert len(ids()) == len(catalog.regimens)


def test_a_phase_without_forms_says_nothing_about_forms() -> None:
    bare = attrs.evolve(
        small.SSA_ALONE,
        schedules=(
            small.schedule(
                "bare", Phase(name="p", doses=(small.dose(small.TESTREOTIDE, 1, Unit.MG),))
            ),
        ),
    )
    assert isinstance(bare, Regimen)
    depot = small.approval("depot", small.TESTREOTIDE, small.PANCREAS, form=small.DEPOT_ID)
    catalog = filed(approvals=(depot,)).with_records(bare, name="bare")
    assert status(catalog, ANY_FORM) == [OPEN]


def test_a_caution_on_one_form_concerns_only_what_gives_that_form() -> None:
    harm = small.contraindicated("made-up depot harm", form=small.DEPOT_ID)
    soft = small.contraindicated("made-up injection harm", form=small.SC_ID)
    changed = attrs.evolve(small.TESTREOTIDE, cautions=(harm, soft))
    any_form = small.indication("any", ANY_FORM, small.PANCREAS)
    answer = small.catalog(changed, any_form).options(PANCREAS)
    depot = option(answer, DEPOT.key)
    assert [(c.caution.reason, c.answer) for c in depot.cautions] == [("made-up depot harm", YES)]
    assert groups_of(answer, DEPOT.key) == {"stated", "contraindicated"}
    # Which form would be given is open: either may apply, neither surely.
    found = option(answer, ANY_FORM.key)
    assert {c.answer for c in found.cautions} == {UNKNOWN}
    assert len(found.cautions) == 2
    assert groups_of(answer, ANY_FORM.key) == {"stated"}


def test_a_caution_on_a_form_given_in_support_counts() -> None:
    phase = small.DEPOT_ALONE.schedules[0].phases[0]
    rescue = small.dose(
        small.TESTREOTIDE, 100, Unit.MCG, form=small.SC_ID, route=Route.SUBCUTANEOUS,
        role=DoseRole.SUPPORT,
    )  # fmt: skip
    schedule = attrs.evolve(
        small.DEPOT_ALONE.schedules[0],
        phases=(attrs.evolve(phase, doses=(*phase.doses, rescue)),),
    )
    harm = small.contraindicated("made-up injection harm", form=small.SC_ID)
    held = small.catalog(
        attrs.evolve(small.TESTREOTIDE, cautions=(harm,)),
        attrs.evolve(small.DEPOT_ALONE, schedules=(schedule,)),
    )
    assert "contraindicated" in groups_of(held.options(PANCREAS), DEPOT.key)


@pytest.mark.parametrize(
    ("drug", "ended", "expected"),
    [
        (small.FICTIMIDE, "2018-02-03", ON),
        (small.FICTIMIDE, "2018-02-04", OPEN),
        (small.FICTIMIDE, "2018-02", OPEN),
        (small.TESTPLATIN, "2021-01-01", ON),
        (small.FICTIMIDE, None, ON),
    ],
    ids=["that day", "a day later", "some day that month", "another drug", "nothing ended"],
)
def test_a_label_is_perhaps_outdated_by_what_ended_after_it(
    drug: Any, ended: str | None, expected: LabelStatus
) -> None:
    first = small.approval("first", drug, small.PANCREAS, date="2010")
    later = small.approval(
        "later",
        drug,
        small.PANCREAS,
        date=ended or "2021-01-01",
        kind=ApprovalKind.WITHDRAWN if ended else ApprovalKind.EXPANSION,
        ends=first.id if ended else None,
    )
    scope = small.label_scope("s", small.FICTIMIDE, small.PANCREAS, date="2018-02-03")
    catalog = filed(approvals=(first, later), label_scopes=(scope,))
    assert status(catalog, ALONE) == [expected]


def test_history_is_left_out_unless_it_is_asked_for(catalog: Catalog) -> None:
    from netref.answering import options

    assert options(catalog, PANCREAS) == catalog.options(PANCREAS, include_historical=False)
    assert options(catalog, PANCREAS) != options(catalog, PANCREAS, include_historical=True)
