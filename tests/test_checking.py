"""What a catalog refuses: each message names the record and the field."""

from typing import Any

import attrs
import pytest

from netref.catalog import Catalog
from netref.checking import check
from netref.exceptions import InvalidCatalogError
from netref.model import (
    Adjustment,
    AdjustmentAct,
    Amount,
    Arm,
    Brand,
    Case,
    Caution,
    CautionOutcome,
    Code,
    CodeSystem,
    Comparator,
    ConfidenceInterval,
    Criteria,
    CumulativeLimit,
    Disagreement,
    Dose,
    DrugClass,
    DrugId,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    FormId,
    IndicationId,
    Interaction,
    Interval,
    Listing,
    MeasureKind,
    MeasurePhase,
    NoNumber,
    Offer,
    Phase,
    Position,
    PriorTreatment,
    PValue,
    RegimenId,
    Region,
    Result,
    ResultId,
    Route,
    SourceId,
    Statistic,
    Strategy,
    StudyStatus,
    SyndromeId,
    TumorId,
    Unit,
)
from tests import small

# Without types: these tests are about values of the wrong type.
evolve: Any = attrs.evolve
FICTIMIDE, STUDY, SYNDROME = small.FICTIMIDE, small.STUDY, small.SYNDROME


def problems(*records: Any, **replaced: Any) -> tuple[str, ...]:
    """What is wrong with the small catalog, changed so."""
    try:
        small.catalog(*records, **replaced)
    except InvalidCatalogError as error:
        return error.problems
    return ()


def drug(**changes: Any) -> Any:
    return evolve(FICTIMIDE, **changes)


def forced(record: Any, **values: Any) -> Any:
    """A copy with fields that its converters would not let through."""
    made = evolve(record)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def test_the_small_catalog_is_sound() -> None:
    assert problems() == ()
    assert check(small.CATALOG) == []
    assert check(Catalog("empty")) == []


# --- ids ------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["Fictimide", "2fict", "fict_imide", "fict--imide", "", "fict-"])
def test_an_id_is_kebab_case(key: str) -> None:
    found = problems(small.drug(key, name="another"))
    assert f"{key}.id: expected kebab-case that starts with a letter, got {key!r}" in found


def test_an_id_is_used_once_across_kinds() -> None:
    twin = small.regimen("fictimide", FICTIMIDE, small.OPENOXIDE, name="another")
    assert "fictimide.id: used in drugs and in regimens" in problems(twin)
    nested = evolve(small.FICTIMIDE_ALONE, schedules=(small.FIXED,))
    assert "fictplat-fixed.id: used in schedules and in schedules" in problems(nested)


def test_two_records_of_a_kind_share_an_id() -> None:
    with pytest.raises(InvalidCatalogError) as caught:
        Catalog("twice", drugs=[small.TESTICILLIN, drug(id="testicillin")])
    assert caught.value.problems == ("testicillin.id: two records of drugs share this id",)


def test_the_same_record_twice_is_one() -> None:
    assert problems(drugs=[*small.DRUGS, small.TESTICILLIN]) == ()


def test_a_record_of_another_kind_is_refused() -> None:
    with pytest.raises(InvalidCatalogError) as caught:
        Catalog("mixed", drugs=[small.SOCIETY])  # type: ignore[list-item]
    assert caught.value.problems == (
        "test-society.id: expected a Drug among the drugs, got a Body",
    )


@pytest.mark.parametrize("thing", ["fictimide", None, small.cite(), forced(drug(), id=None)])
def test_what_is_no_record_is_refused(thing: Any) -> None:
    with pytest.raises(InvalidCatalogError, match="drugs: expected a record with an id, got"):
        Catalog("odd", drugs=[thing])


# --- references -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (
            small.regimen("r", DrugId("nobody")),  # type: ignore[arg-type]
            "r.drugs[0]: no drugs has the id 'nobody'",
        ),
        (
            small.indication("i", Offer(regimen=RegimenId("nobody")), small.PANCREAS),
            "i.offer.regimen: no regimens has the id 'nobody'",
        ),
        (
            small.indication("i", small.STATEMENT.offer, small.PANCREAS, body="nobody"),
            "i.body: no bodies has the id 'nobody'",
        ),
        (
            small.indication(
                "i", small.STATEMENT.offer, small.PANCREAS, supersedes=IndicationId("nobody")
            ),
            "i.supersedes: no indications has the id 'nobody'",
        ),
        (
            drug(cites=(evolve(small.cite(), source=SourceId("nobody")),)),
            "fictimide.cites[0].source: no sources has the id 'nobody'",
        ),
        (
            drug(brands=(Brand("X", Region.US, form=FormId("nobody"), cites=small.CITES),)),
            "fictimide.brands[0].form: no forms has the id 'nobody'",
        ),
        (
            evolve(STUDY, arms=(Arm(key="a", name="a", regimen=RegimenId("nobody")),),
                         results=()),
            "test-trial.arms[a].regimen: no regimens has the id 'nobody'",
        ),
        (
            evolve(SYNDROME, tumors=(TumorId("nobody"),)),
            "testinoma.tumors[0]: no tumors has the id 'nobody'",
        ),
        (
            small.indication(
                "i", small.STATEMENT.offer, Criteria(syndromes=(SyndromeId("nobody"),))
            ),
            "i.when[0].syndromes[0]: no syndromes has the id 'nobody'",
        ),
        (
            evolve(
                small.TUMOR,
                implies=Case(
                    prior=Listing((PriorTreatment(drugs=(DrugId("nobody"),)),)),
                    current_drugs=Listing((DrugId("nobody"),)),
                ),
            ),
            "test-pancreatic-net.implies.prior.items[0].drugs[0]: no drugs has the id 'nobody'",
        ),
    ],
)  # fmt: skip
def test_a_reference_leads_somewhere(record: Any, message: str) -> None:
    assert message in problems(record)


# --- types ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (drug(name=3), "fictimide.name: expected text, got 3"),
        (drug(name=None), "fictimide.name: expected text, got None"),
        (drug(names=["a"]), "fictimide.names: expected a tuple, got ['a']"),
        (drug(forms=None), "fictimide.forms: expected a tuple, got None"),
        (drug(classes=("platinum",)), "fictimide.classes[0]: expected DrugClass, got 'platinum'"),
        (drug(us_name=3), "fictimide.us_name: expected text, got 3"),
        (drug(radioligand="x"), "fictimide.radioligand: expected Radioligand, got 'x'"),
        (
            forced(small.TESTREOTIDE, forms=(forced(small.TESTREOTIDE.forms[0], id=3),)),
            "testreotide.forms[0].id: expected text, got 3",
        ),
        (
            evolve(STUDY, comparative="false"),
            "test-trial.comparative: expected True or False, got 'false'",
        ),
        (
            evolve(STUDY, comparative=0),
            "test-trial.comparative: expected True or False, got 0",
        ),
        (evolve(STUDY, n=1.5), "test-trial.n: expected a whole number, got 1.5"),
        (evolve(STUDY, n=True), "test-trial.n: expected a whole number, got True"),
        (
            evolve(SYNDROME, tests=(evolve(SYNDROME.tests[0], value="3"),)),
            "testinoma.tests[testin].value: expected a number, got '3'",
        ),
        (
            evolve(SYNDROME, tests=(evolve(SYNDROME.tests[0], value=float("nan")),)),
            "testinoma.tests[testin].value: expected a number, got nan",
        ),
        (
            evolve(SYNDROME, tests=(evolve(SYNDROME.tests[0], value=float("inf")),)),
            "testinoma.tests[testin].value: expected a number, got inf",
        ),
        (
            evolve(SYNDROME, features=(evolve(SYNDROME.features[0], percent="most"),)),
            "testinoma.features[0].percent: expected a number or Interval, got 'most'",
        ),
        (
            forced(small.STATEMENT, body=3),
            "test-fictplat-2022.body: expected BodyId, got 3",
        ),
        (
            small.indication("i", small.STATEMENT.offer, Criteria(site="pancreas")),  # type: ignore[arg-type]
            "i.when[0].site: expected a tuple, got 'pancreas'",
        ),
        (
            small.indication("i", small.STATEMENT.offer, Criteria(bulky=1)),  # type: ignore[arg-type]
            "i.when[0].bulky: expected True or False, got 1",
        ),
        (
            evolve(
                STUDY,
                results=(
                    small.result(
                        "r",
                        effect=Effect(
                            kind=EffectKind.HAZARD_RATIO,
                            value=1,
                            arms=("fictplat", "alone", "placebo"),  # type: ignore[arg-type]
                        ),
                    ),
                ),
            ),
            ("test-trial.results[r].effect.arms: expected 2 items, got "
            "('fictplat', 'alone', 'placebo')"),
        ),
        (
            evolve(small.TUMOR, implies=forced(Case(), prior=("x",))),
            "test-pancreatic-net.implies.prior: expected Listing, got ('x',)",
        ),
    ],
)  # fmt: skip
def test_every_value_has_the_type_of_its_field(record: Any, message: str) -> None:
    assert message in problems(record)


def test_every_problem_is_named_at_once() -> None:
    found = problems(drug(name=3, mechanism=4), evolve(STUDY, comparative="false"))
    assert len(found) == 3


# --- citations, places, dates ---------------------------------------------------------------


def test_every_fact_needs_a_citation() -> None:
    assert problems(drug(cites=())) == ("fictimide.cites: no citation; every fact needs one",)
    bare = drug(brands=(Brand("Fictadar", Region.US, cites=()),))
    assert problems(bare) == ("fictimide.brands[0].cites: no citation; every fact needs one",)


@pytest.mark.parametrize("where", ["", "  "])
def test_a_citation_needs_its_place(where: str) -> None:
    found = problems(drug(cites=(small.cite(where=where),)))
    assert found == ("fictimide.cites[0].where: a citation needs its place in the source",)


def test_a_source_without_an_address_is_found_through_its_copy() -> None:
    lost = evolve(small.PAPER, doi=None)
    found = problems(lost)
    assert "test-trial.cites: test-paper has no address; say via which copy it was seen" in found
    assert "test-series.cites: test-paper has no address; say via which copy it was seen" in found
    # The schedule that was seen in a copy says which.
    assert not [p for p in found if p.startswith("fictplat.")]
    assert problems(evolve(lost, note="only on paper")) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("doi", "https://doi.org/10.1234/x"),
        ("doi", "10.1234/with space"),
        ("pmid", "PMID 1"),
        ("pmid", "0123"),
        ("pmcid", "123"),
        ("nct", "NCT1"),
        ("url", "example.org"),
    ],
)
def test_identifiers_are_well_formed(field: str, value: str) -> None:
    found = problems(evolve(small.PAPER, **{field: value}))
    assert found == (f"test-paper.{field}: not a well-formed {field}: {value!r}",)


def test_the_address_of_a_copy_is_well_formed() -> None:
    found = problems(drug(cites=(evolve(small.cite(), via="somewhere"),)))
    assert found == ("fictimide.cites[0].via: not a well-formed via: 'somewhere'",)


@pytest.mark.parametrize("date", ["yesterday", "2020-13", "2020-02-30", "20200101", "2020-1", ""])
def test_a_date_is_a_date(date: str) -> None:
    found = problems(evolve(small.PAPER, date=date))
    assert found == (f"test-paper.date: expected YYYY, YYYY-MM or YYYY-MM-DD, got {date!r}",)


@pytest.mark.parametrize("date", ["2020", "2020-02", "2020-02-29"])
def test_dates_have_the_precision_of_their_source(date: str) -> None:
    assert problems(evolve(small.PAPER, date=date)) == ()


def test_nothing_stands_twice() -> None:
    found = problems(drug(salts=("fictimide mesylate", "fictimide mesylate")))
    assert found == ("fictimide.salts: 'fictimide mesylate' stands there twice",)


def test_texts_say_something() -> None:
    assert "testinoma.measures[testinoma-sugar].why: empty" in problems(
        evolve(SYNDROME, measures=(evolve(SYNDROME.measures[1], why=" "),))
    )


def test_criteria_ask_for_something() -> None:
    found = problems(small.indication("i", small.STATEMENT.offer, Criteria()))
    assert found == ("i.when: criteria that ask for nothing; leave them out",)


# --- drugs ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"classes": ()}, "classes: a drug belongs to at least one class"),
        (
            {"brands": (Brand("X", Region.US, form=small.SC_ID, cites=small.CITES),)},
            "brands: 'testreotide-sc' is not a form of this drug",
        ),
        (
            {
                "cautions": (
                    Caution(
                        outcome=CautionOutcome.CAUTION,
                        reason="x",
                        form=small.SC_ID,
                        cites=small.CITES,
                    ),
                )
            },
            "cautions: 'testreotide-sc' is not a form of this drug",
        ),
        (
            {
                "interactions": (
                    Interaction(outcome=CautionOutcome.CAUTION, reason="x", cites=small.CITES),
                )
            },
            "interactions: give exactly one of drug and drug_class",
        ),
        (
            {
                "interactions": (
                    Interaction(
                        outcome=CautionOutcome.CAUTION,
                        reason="x",
                        drug=DrugId("testplatin"),
                        drug_class=DrugClass.PLATINUM,
                        cites=small.CITES,
                    ),
                )
            },
            "interactions: give exactly one of drug and drug_class",
        ),
        (
            {
                "adjustments": (
                    Adjustment(
                        act=AdjustmentAct.REDUCE, trigger="x", to_percent=0, cites=small.CITES
                    ),
                )
            },
            "adjustments: to_percent 0 is not above 0 and up to 100",
        ),
        (
            {
                "limits": (
                    CumulativeLimit(amount=Amount(0, Unit.MG), reason="x", cites=small.CITES),
                )
            },
            "limits: 0 mg is not a positive dose",
        ),
        (
            {
                "codes": (
                    Code(system=CodeSystem.ATC, value="A", cites=small.CITES),
                    Code(system=CodeSystem.ATC, value="A", version="2020", cites=small.CITES),
                )
            },
            "codes: the same code stands there twice",
        ),
    ],
)
def test_rules_of_drugs(changes: dict[str, Any], message: str) -> None:
    assert problems(drug(**changes)) == (f"fictimide.{message}",)


# --- regimens and doses ---------------------------------------------------------------------


def with_dose(dose: Dose, **phase: Any) -> Any:
    made = Phase(
        name="p",
        cycle_days=phase.pop("cycle_days", 28),
        doses=(dose, *phase.pop("more", ())),
        **phase,
    )
    return small.regimen("r", FICTIMIDE, schedules=(small.schedule("s", made),))


def fictimide(**changes: Any) -> Any:
    return evolve(small.dose(FICTIMIDE, 100, Unit.MG), **changes)


DOSE = "r.schedules[s].phases[p].doses[0]."


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"amount": Amount(0, Unit.MG)}, "amount: 0 mg is not a positive dose"),
        ({"cap": Amount(-1, Unit.MG)}, "cap: -1 mg is not a positive dose"),
        ({"amount": Amount(5, Unit.MG, 5)}, "amount: 5 to 5 mg is not a range"),
        (
            {"amount": Amount(5, Unit.PMOL_PER_L)},
            "amount: wrong unit pmol/L for a dose by oral route",
        ),
        ({"amount": Amount(5, Unit.GBQ)}, "amount: wrong unit GBq for a dose by oral route"),
        (
            {"amount": Amount(5, Unit.TABLET), "route": Route.INTRAVENOUS},
            "amount: wrong unit tablet for a dose by intravenous route",
        ),
        (
            {"amount": Amount(5, Unit.PERCENT), "route": None},
            "amount: wrong unit % for a dose by unstated route",
        ),
        ({"days": (2, 1)}, "days: (2, 1) are not in order"),
        ({"days": (0,)}, "days: day 0 is not within the cycle of 28 days"),
        ({"days": (29,)}, "days: day 29 is not within the cycle of 28 days"),
        ({"times_per_day": 0}, "times_per_day: 0 is not a positive number"),
        ({"form": small.SC_ID}, "form: 'testreotide-sc' is not a form of fictimide"),
    ],
)
def test_rules_of_doses(changes: dict[str, Any], message: str) -> None:
    assert problems(with_dose(fictimide(**changes))) == (DOSE + message,)


def test_a_day_that_stands_twice_is_refused() -> None:
    assert DOSE + "days: (1, 1) are not in order" in problems(with_dose(fictimide(days=(1, 1))))


def test_a_dose_of_a_drug_that_is_not_there() -> None:
    stray = with_dose(fictimide(), more=(fictimide(drug=DrugId("nobody")),))
    assert problems(stray) == (
        "r.schedules[s].phases[0].doses[1].drug: no drugs has the id 'nobody'",
    )


@pytest.mark.parametrize(
    ("phase", "message"),
    [
        ({"cycle_days": 0}, "cycle_days: 0 is not a positive number of days"),
        ({"cycles": 0}, "cycles: 0 is not a positive number"),
    ],
)
def test_rules_of_phases(phase: dict[str, Any], message: str) -> None:
    found = problems(with_dose(fictimide(days=()), **phase))
    assert found == (f"r.schedules[s].phases[p].{message}",)


def test_a_phase_gives_something_and_a_schedule_gives_every_drug() -> None:
    nothing = small.regimen(
        "r", FICTIMIDE, schedules=(small.schedule("s", Phase(name="p", doses=())),)
    )
    assert problems(nothing) == (
        "r.schedules[s].phases[p].doses: a phase gives something",
        "r.schedules[s]: no dose of fictimide",
    )


def test_schedules_of_a_regimen_differ() -> None:
    phase = small.FIXED.phases[0]
    twins = small.regimen(
        "r",
        FICTIMIDE,
        small.TESTPLATIN,
        schedules=(small.schedule("s1", phase), small.schedule("s2", phase)),
    )
    assert problems(twins) == ("r.schedules[s2]: differs from s1 only in name",)


def test_rules_of_single_agents() -> None:
    two = small.regimen("r-monotherapy", FICTIMIDE, small.OPENOXIDE)
    assert problems(two) == ("r-monotherapy.drugs: single-agent use has one drug",)
    named = small.regimen("r-monotherapy", FICTIMIDE, acronyms=("RM",))
    assert problems(named) == (
        "r-monotherapy.names: single-agent use owns no name; it is found through its drug",
    )


# --- studies --------------------------------------------------------------------------------


def study(*results: Result, **changes: Any) -> Any:
    return evolve(STUDY, results=results, **changes)


def estimate(value: Any, **more: Any) -> Estimate:
    return Estimate(arm="fictplat", value=value, **more)


def effect(value: float, **more: Any) -> Effect:
    return Effect(
        kind=more.pop("kind", EffectKind.HAZARD_RATIO), value=value, arms=("fictplat", "alone"),
        **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"arms": (*STUDY.arms, Arm(key="alone", name="again")), "n": None},
         "arms: two arms share a key"),
        ({"arms": STUDY.arms[:2], "n": 103},
         "n: 103, but its arms add up to 102; say why in n_note"),
        ({"status": StudyStatus.ONGOING}, "results: an ongoing study has no results"),
    ],
)  # fmt: skip
def test_rules_of_studies(changes: dict[str, Any], message: str) -> None:
    assert problems(evolve(STUDY, **changes)) == (f"test-trial.{message}",)


def test_the_number_of_patients_may_differ_for_a_reason() -> None:
    assert problems(evolve(STUDY, arms=STUDY.arms[:2], n=103, n_note="one never treated")) == ()
    # An arm whose number was not seen leaves the sum open.
    assert problems(evolve(STUDY, n=150)) == ()


@pytest.mark.parametrize(
    ("known", "message"),
    [
        ({}, "estimates: a result without any number"),
        (
            {"estimates": (estimate(1),), "supersedes": ResultId("test-trial-pfs")},
            None,
        ),
        (
            {"estimates": (Estimate(arm="nobody", value=1),)},
            "estimates: 'nobody' is not an arm of the study",
        ),
        (
            {
                "estimates": (
                    estimate(1, interval=ConfidenceInterval(low=2, high=3, level_percent=95)),
                )
            },
            "estimates[fictplat]: 1 is outside its confidence interval",
        ),
        (
            {"estimates": (estimate(101),), "statistic": Statistic.PERCENT},
            "estimates[fictplat]: 101 %",
        ),
        (
            {
                "effect": effect(
                    1, interval=ConfidenceInterval(low=None, high=0.9, level_percent=95)
                )
            },
            "effect: 1 is outside its confidence interval",
        ),
        ({"effect": effect(0)}, "effect: a ratio of 0"),
        (
            {"effect": evolve(effect(1), arms=("fictplat", "nobody"))},
            "effect.arms: ('fictplat', 'nobody') are not arms of the study",
        ),
        ({"p": PValue(value=1.1)}, "p: 1.1 is not a probability"),
        ({"p": PValue(value=-0.1)}, "p: -0.1 is not a probability"),
        ({"p": PValue(value=0.1, relation="~")}, "p.relation: expected =, < or >, got '~'"),
        (
            {"estimates": (estimate(10),), "endpoint": Endpoint.OBJECTIVE_RESPONSE},
            "statistic: objective response rate is not a median, months",
        ),
    ],
)
def test_rules_of_results(known: dict[str, Any], message: str | None) -> None:
    found = problems(study(small.result("r", **known)))
    if message is None:
        assert found == (
            "test-trial.results[r].supersedes: no results has the id 'test-trial-pfs'",
            "test-trial.results[r].supersedes: not a result of this study",
        )
    else:
        assert found == (f"test-trial.results[r].{message}",)


@pytest.mark.parametrize(
    "known",
    [
        {"estimates": (estimate(NoNumber.NOT_REACHED),)},
        {"effect": effect(-3, kind=EffectKind.DIFFERENCE)},
        {"effect": effect(1, interval=ConfidenceInterval(low=0.9, high=None, level_percent=95))},
        {"p": PValue(value=0.05, relation=">")},
        {"p": PValue(value=0)},
        {"p": PValue(value=1)},
        *(
            {
                "estimates": (estimate(percent),),
                "endpoint": Endpoint.OBJECTIVE_RESPONSE,
                "statistic": Statistic.PERCENT,
            }
            for percent in (0, 33, 100)
        ),
    ],
)
def test_results_that_are_fine(known: dict[str, Any]) -> None:
    assert problems(study(small.result("r", **known))) == ()


def test_a_study_that_compares_nothing_has_no_effect() -> None:
    found = problems(study(small.result("r", effect=effect(1)), comparative=False))
    assert found == ("test-trial.results[r].effect: a study that is not comparative has none",)


# --- approvals, labels, statements, syndromes -----------------------------------------------


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (
            small.approval("a", FICTIMIDE, small.PANCREAS, form=small.SC_ID),
            "a.form: 'testreotide-sc' is not a form of fictimide",
        ),
        (
            small.approval("a", FICTIMIDE, small.PANCREAS, ends="a"),
            "a.ends: an event does not end itself",
        ),
        (
            small.approval("a", FICTIMIDE, small.PANCREAS, partners=(FICTIMIDE,)),
            "a.partners: a drug is not its own partner",
        ),
        (
            small.label_scope("l", FICTIMIDE, form=small.SC_ID),
            "l.form: 'testreotide-sc' is not a form of fictimide",
        ),
        (
            evolve(small.label_scope("l", FICTIMIDE), net_use=True),
            "l.scope: has criteria exactly when net_use is true",
        ),
        (
            evolve(small.label_scope("l", FICTIMIDE, small.PANCREAS), net_use=False),
            "l.scope: has criteria exactly when net_use is true",
        ),
        (
            small.indication("i", Offer(strategy=Strategy.SURGERY)),
            "i.when: a statement speaks of some cases; say which",
        ),
        (
            small.indication(
                "i",
                small.STATEMENT.offer,
                small.PANCREAS,
                body=small.US_SOCIETY,
                supersedes=small.STATEMENT.id,
            ),
            "i.supersedes: test-fictplat-2022 is of another body",
        ),
        (
            small.indication(
                "i", small.STATEMENT.offer, small.PANCREAS, supersedes=IndicationId("i")
            ),
            "i.supersedes: a statement does not supersede itself",
        ),
        (
            evolve(SYNDROME, tests=(SYNDROME.tests[0], evolve(SYNDROME.tests[0], value=4))),
            "testinoma.tests: two thresholds share a key",
        ),
        (
            evolve(SYNDROME, tests=(evolve(SYNDROME.tests[0], high=4),)),
            "testinoma.tests[testin].high: given exactly when the comparator is between",
        ),
        (
            evolve(
                SYNDROME,
                tests=(evolve(SYNDROME.tests[0], high=3, comparator=Comparator.BETWEEN),),
            ),
            "testinoma.tests[testin].high: 3 is not above 3",
        ),
        (
            evolve(
                SYNDROME,
                tests=(evolve(SYNDROME.tests[0], comparator=Comparator.STRICTLY_BETWEEN),),
            ),
            "testinoma.tests[testin].high: given exactly when the comparator is between",
        ),
        (
            evolve(SYNDROME, tests=(evolve(SYNDROME.tests[0], context=" "),)),
            "testinoma.tests[testin].context: empty",
        ),
        (
            evolve(
                SYNDROME,
                differentials=(evolve(SYNDROME.differentials[1], tests=(SYNDROME.tests[0],)),),
            ),
            "testinoma.tests: two thresholds share a key",
        ),
        (
            evolve(
                SYNDROME,
                differentials=(
                    evolve(
                        SYNDROME.differentials[1],
                        tests=(evolve(SYNDROME.differentials[1].tests[0], high=90),),
                    ),
                ),
            ),
            (
                "testinoma.differentials[too little sleep].tests[cortisol-at-night].high: given "
                "exactly when the comparator is between"
            ),
        ),
        (
            evolve(
                SYNDROME,
                measures=(
                    small.measure(
                        "m",
                        MeasureKind.DRUG,
                        MeasurePhase.FIRST,
                        drug=FICTIMIDE,
                        drugs=(FICTIMIDE, small.OPENOXIDE),
                    ),
                ),
            ),
            "testinoma.measures[m].drugs: give one drug or several, not both",
        ),
        (
            evolve(
                SYNDROME,
                measures=(
                    small.measure("m", MeasureKind.DRUG, MeasurePhase.FIRST, drugs=(FICTIMIDE,)),
                ),
            ),
            "testinoma.measures[m].drugs: several drugs; a single one stands in drug",
        ),
        (
            evolve(
                SYNDROME,
                measures=(
                    small.measure(
                        "m",
                        MeasureKind.DRUG,
                        MeasurePhase.FIRST,
                        drugs=(FICTIMIDE, small.OPENOXIDE),
                        form=small.SC_ID,
                    ),
                ),
            ),
            (
                "testinoma.measures[m].form: 'testreotide-sc' is not a form of fictimide or "
                "openoxide"
            ),
        ),
        (
            evolve(
                SYNDROME,
                tests=(evolve(SYNDROME.tests[0], high=2, comparator=Comparator.BETWEEN),),
            ),
            "testinoma.tests[testin].high: 2 is not above 3",
        ),
        (
            evolve(
                SYNDROME,
                measures=(
                    small.measure(
                        "m",
                        MeasureKind.DRUG,
                        MeasurePhase.FIRST,
                        drug=FICTIMIDE,
                        form=small.SC_ID,
                    ),
                ),
            ),
            "testinoma.measures[m].form: 'testreotide-sc' is not a form of fictimide",
        ),
        (
            evolve(
                SYNDROME,
                measures=(
                    small.measure(
                        "m",
                        MeasureKind.DRUG,
                        MeasurePhase.FIRST,
                        drug=FICTIMIDE,
                        doses=(fictimide(amount=Amount(0, Unit.MG)),),
                    ),
                ),
            ),
            "testinoma.measures[m].doses[0].amount: 0 mg is not a positive dose",
        ),
        (
            evolve(
                SYNDROME,
                disagreements=(
                    Disagreement(topic="t", positions=(Position(says="a", cites=small.CITES),)),
                ),
            ),
            "testinoma.disagreements[t]: a disagreement has two sides",
        ),
    ],
)
def test_rules_of_other_records(record: Any, message: str) -> None:
    assert problems(record) == (message,)


def test_rules_about_a_drug_that_is_not_there_are_not_asked() -> None:
    stray = small.approval("a", FICTIMIDE, small.PANCREAS, form=small.SC_ID)
    assert problems(evolve(stray, drug=DrugId("nobody"))) == (
        "a.drug: no drugs has the id 'nobody'",
    )
    measure = small.measure(
        "m", MeasureKind.DRUG, MeasurePhase.FIRST, drug=DrugId("nobody"), form=small.SC_ID
    )
    assert problems(evolve(SYNDROME, measures=(measure,))) == (
        "testinoma.measures[m].drug: no drugs has the id 'nobody'",
    )


def test_an_interval_of_months_is_checked_too() -> None:
    bad = forced(Interval(1, 2), high="3")
    found = problems(evolve(SYNDROME, shares=(evolve(SYNDROME.shares[0], percent=bad),)))
    assert found == ("testinoma.shares[0].percent.high: expected a number, got '3'",)


# --- names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (
            small.drug("d", names=("FICT-ADAR",)),
            "fictimide.names: 'Fictadar' already means d",
        ),
        (
            small.drug("d", abbreviations=("DOX",)),
            "d.names: 'DOX' is ambiguous; it cannot be a name",
        ),
        (small.drug("d", names=("---",)), "d.names: '---' has no letter or digit"),
        (
            small.regimen("a", FICTIMIDE, small.OPENOXIDE, acronyms=("FPT",)),
            "fictplat.names: 'FPT' already means a",
        ),
    ],
)
def test_a_name_of_a_kind_means_one_record(record: Any, message: str) -> None:
    assert problems(record) == (message,)


def test_an_amount_that_runs_backwards_is_refused() -> None:
    dose = fictimide(amount=Amount(100, Unit.MG, 50))
    measure = small.measure(
        "m", MeasureKind.DRUG, MeasurePhase.FIRST, drug=FICTIMIDE, doses=(dose,)
    )
    (found,) = problems(evolve(SYNDROME, measures=(measure,)))
    assert found.startswith("testinoma.measures[m].doses[0].amount: ")


def test_what_is_just_within_a_limit_is_fine() -> None:
    once = fictimide(times_per_day=1)
    measure = small.measure(
        "m", MeasureKind.DRUG, MeasurePhase.FIRST, drug=FICTIMIDE, doses=(once,)
    )
    assert problems(evolve(SYNDROME, measures=(measure,))) == ()
    for value in (2, 3):
        interval = ConfidenceInterval(low=2, high=3, level_percent=95)
        estimates = (estimate(value, interval=interval),)
        assert problems(study(small.result("r", estimates=estimates))) == ()
    sides = tuple(Position(says=says, cites=small.CITES) for says in "abc")
    assert (
        problems(evolve(SYNDROME, disagreements=(Disagreement(topic="t", positions=sides),))) == ()
    )
    for percent in (0.5, 1, 100):
        adjustment = Adjustment(
            act=AdjustmentAct.REDUCE, trigger="x", to_percent=percent, cites=small.CITES
        )
        assert problems(evolve(FICTIMIDE, adjustments=(adjustment,))) == ()
