"""Each sentence of the page that netref started from, asked of netref.

The tests are named after the sentences; each asks a door and expects the sentence's content
back, cited to the page and, where one could be seen, to a primary source.
"""

import pytest

import netref
from netref import (
    Answer,
    Case,
    Control,
    Differentiation,
    DrugClass,
    Endpoint,
    Evidence,
    Extent,
    Grade,
    GrowthRate,
    Histology,
    Interval,
    Listing,
    MeasureKind,
    MeasurePhase,
    PriorOutcome,
    PriorTreatment,
    RegimenId,
    Region,
    Resectability,
    Severity,
    Site,
    SourceKind,
    SstrStatus,
    StatementAnswer,
    Strategy,
    StudyId,
    SyndromeId,
)
from netref.model import Cite, Measure

PAGE = "founding-page"
PANCREATIC_NET = Case(
    site=Site.PANCREAS, histology=Histology.NET, differentiation=Differentiation.WELL
)


def cited_sources(cites: tuple[Cite, ...]) -> set[str]:
    return {cite.source for cite in cites}


def page_statement(case: Case, ending: str) -> StatementAnswer:
    """The page's statement whose id ends so, as answered for a case."""
    (found,) = [
        statement
        for statement in netref.options(case, include_no=True).page_statements
        if statement.indication == f"founding-page-{ending}"
    ]
    assert PAGE in cited_sources(netref.CATALOG.indications[found.indication].cites)
    return found


def measures(syndrome: str) -> list[Measure]:
    return [m for m in netref.find_syndrome(syndrome).measures if PAGE in cited_sources(m.cites)]


# --- introduction ---------------------------------------------------------------------------


def test_patients_with_advanced_cancer_often_have_spread_and_surgery_will_not_cure() -> None:
    case = PANCREATIC_NET.refine(extent=Extent.METASTATIC, resectability=Resectability.UNRESECTABLE)
    statement = page_statement(case, "systemic-treatment")
    assert statement.answer is Answer.YES
    assert "surgery" in statement.text


def test_chemotherapy_can_also_destroy_cells_that_have_metastasized() -> None:
    spread = page_statement(PANCREATIC_NET.refine(extent=Extent.METASTATIC), "systemic-treatment")
    local = page_statement(PANCREATIC_NET.refine(extent=Extent.LOCALIZED), "systemic-treatment")
    assert (spread.answer, local.answer) == (Answer.YES, Answer.NO)
    offer = netref.CATALOG.indications[spread.indication].offer
    assert offer.drug_class is DrugClass.CYTOTOXIC


def test_combining_two_or_more_agents_helps_to_provide_a_better_response() -> None:
    statement = page_statement(
        PANCREATIC_NET.refine(extent=Extent.METASTATIC), "combination-chemotherapy"
    )
    assert statement.answer is Answer.YES
    offer = netref.CATALOG.indications[statement.indication].offer
    assert offer.strategy is Strategy.COMBINATION_CHEMOTHERAPY


# --- the five situations --------------------------------------------------------------------

SITUATIONS = {
    "have not responded to other medicines (SSA)": Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        prior=Listing(
            (
                PriorTreatment(
                    drug_class=DrugClass.SOMATOSTATIN_ANALOG, outcome=PriorOutcome.NO_RESPONSE
                ),
            )
        ),
    ),
    "have not responded to other medicines (targeted)": Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        prior=Listing(
            (PriorTreatment(drug_class=DrugClass.TARGETED, outcome=PriorOutcome.PROGRESSION),)
        ),
    ),
    "have spread to other organs": PANCREATIC_NET.refine(extent=Extent.METASTATIC),
    "are large": PANCREATIC_NET.refine(bulky=True),
    "are growing quickly": PANCREATIC_NET.refine(growth=GrowthRate.RAPID),
    "are causing severe symptoms": PANCREATIC_NET.refine(symptoms=Severity.SEVERE),
    "are high grade (grade 3)": PANCREATIC_NET.refine(grade=Grade.G3),
}


@pytest.mark.parametrize("situation", SITUATIONS, ids=str)
def test_chemo_is_most_often_used_to_treat_pancreatic_nets_if_they(situation: str) -> None:
    statement = page_statement(SITUATIONS[situation], "chemotherapy-pancreatic-net")
    assert statement.answer is Answer.YES


def test_chemo_is_not_said_to_be_most_often_used_otherwise() -> None:
    case = PANCREATIC_NET.refine(
        extent=Extent.LOCALIZED,
        bulky=False,
        growth=GrowthRate.SLOW,
        symptoms=Severity.NONE,
        grade=Grade.G1,
        prior=Listing((), complete=True),
    )
    assert page_statement(case, "chemotherapy-pancreatic-net").answer is Answer.NO
    lung = Case(site=Site.LUNG, extent=Extent.METASTATIC)
    assert page_statement(lung, "chemotherapy-pancreatic-net").answer is Answer.NO


def test_nothing_known_leaves_the_situations_open_and_asks() -> None:
    assert page_statement(PANCREATIC_NET, "chemotherapy-pancreatic-net").answer is Answer.UNKNOWN


# --- the drugs ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "drug"),
    [
        ("Doxorubicin", "doxorubicin"),
        ("Adriamycin", "doxorubicin"),
        ("Streptozocin", "streptozocin"),
        ("Fluorouracil", "fluorouracil"),
        ("5-FU", "fluorouracil"),
        ("Dacarbazine", "dacarbazine"),
        ("DTIC", "dacarbazine"),
        ("Temozolomide", "temozolomide"),
        ("Temodar", "temozolomide"),
        ("Capecitabine", "capecitabine"),
        ("Xeloda", "capecitabine"),
        ("Oxaliplatin", "oxaliplatin"),
        ("Eloxatin", "oxaliplatin"),
    ],
)
def test_the_most_commonly_used_treatments_include(written: str, drug: str) -> None:
    found = netref.find_drug(written)
    assert found.id == drug
    assert found.is_a(DrugClass.CYTOTOXIC)
    assert PAGE in cited_sources(found.cites)
    assert len(cited_sources(found.cites)) > 1


# --- the combinations -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "ending"),
    [
        ("Doxorubicin plus streptozocin", "doxorubicin-streptozocin"),
        ("5-FU plus doxorubicin plus streptozocin", "fluorouracil-doxorubicin-streptozocin"),
        ("Temozolomide plus capecitabine", "captem"),
        ("5-FU plus streptozocin", "streptozocin-fluorouracil"),
    ],
)
def test_possible_combinations_include(written: str, ending: str) -> None:
    regimen = netref.find_regimen(written)
    statement = page_statement(PANCREATIC_NET, ending)
    assert netref.CATALOG.indications[statement.indication].offer.regimen == regimen.id
    assert PAGE in cited_sources(regimen.cites)
    if regimen.id != "doxorubicin-streptozocin":
        # Its doses stand in no medical source on NETs that could be seen: a listed gap.
        assert regimen.schedules
    assert netref.studies_with(regimen=regimen)


def test_chemotherapy_can_also_be_used_with_somatostatin() -> None:
    assert page_statement(PANCREATIC_NET, "chemotherapy-with-ssa").answer is not Answer.NO
    both = [
        regimen
        for regimen in netref.CATALOG.regimens.values()
        if any(netref.CATALOG.drugs[d].is_a(DrugClass.SOMATOSTATIN_ANALOG) for d in regimen.drugs)
        and any(netref.CATALOG.drugs[d].is_a(DrugClass.CYTOTOXIC) for d in regimen.drugs)
    ]
    assert any(regimen.schedules for regimen in both)
    assert any(study.results for r in both for study in netref.studies_with(regimen=r))


def test_chemotherapy_can_also_be_used_with_immunotherapy() -> None:
    statement = page_statement(PANCREATIC_NET, "chemotherapy-with-immunotherapy")
    assert statement.answer is not Answer.NO
    both = [
        regimen
        for regimen in netref.CATALOG.regimens.values()
        if any(netref.CATALOG.drugs[d].is_a(DrugClass.IMMUNOTHERAPY) for d in regimen.drugs)
        and any(netref.CATALOG.drugs[d].is_a(DrugClass.CYTOTOXIC) for d in regimen.drugs)
    ]
    assert any(regimen.schedules for regimen in both)
    assert any(study.results for r in both for study in netref.studies_with(regimen=r))


def asked_of(*drugs: str) -> tuple[str, dict[str, Evidence]]:
    """The one regimen of exactly these drugs, and its evidence for a pancreatic NET by study."""
    (regimen,) = netref.regimens_with(*drugs, exactly=True)
    found = netref.evidence_for(regimen, PANCREATIC_NET)
    studied = {s.id for s in netref.studies_with(regimen=regimen)}
    assert {evidence.study for evidence in found} <= studied
    return regimen.id, {evidence.study: evidence for evidence in found}


@pytest.mark.parametrize(
    ("drugs", "study"),
    [
        (("temozolomide", "lanreotide"), "sonnet"),
        (("fluorouracil", "octreotide"), "brizzi-2009"),
        (("capecitabine", "bevacizumab", "octreotide"), "xelbevoct"),
        (("temozolomide", "nivolumab"), "nivolumab-temozolomide"),
        (("carboplatin", "etoposide", "nivolumab"), "nice-nec"),
        (("durvalumab", "tremelimumab"), "dune"),
    ],
    ids=str,
)
def test_the_combinations_are_answered_with_regimens_trials_and_outcomes(
    drugs: tuple[str, ...], study: str
) -> None:
    """With somatostatin, or with immunotherapy: what was given, in which trial, and how it went."""
    regimen, found = asked_of(*drugs)
    assert netref.CATALOG.regimens[RegimenId(regimen)].schedules
    record = netref.find_study(study)
    assert any(arm.regimen == regimen for arm in record.arms)
    evidence = found[study]
    assert evidence.results
    for result in evidence.results:
        assert result.cites
        # None of these compared its arms, so none may seem to.
        assert not evidence.comparative
        assert result.effect is None


@pytest.mark.parametrize(
    ("drugs", "study", "result"),
    [
        (("axitinib", "octreotide"), "axinet", "axinet-pfs"),
        (("everolimus", "octreotide"), "radiant-2", "radiant-2-pfs"),
        (("bevacizumab", "octreotide"), "s0518", "s0518-pfs"),
    ],
    ids=str,
)
def test_combinations_that_failed_are_answered_too(
    drugs: tuple[str, ...], study: str, result: str
) -> None:
    """Trials that missed their aim stand there like the others, with their interval."""
    (regimen,) = netref.regimens_with(*drugs, exactly=True)
    assert study in {s.id for s in netref.studies_with(regimen=regimen, comparative=True)}
    held = {e.study: e for e in netref.evidence_for(regimen, Case())}[StudyId(study)]
    (found,) = [r for r in held.results if r.id == result]
    assert found.effect is not None
    assert found.effect.interval is not None
    assert found.effect.interval.high is not None
    # No difference lies within the interval: the trial did not show one.
    assert found.effect.interval.high >= 1


@pytest.mark.parametrize("study", ["spartalizumab-nen", "keynote-158"])
def test_checkpoint_inhibitors_alone_show_how_few_respond(study: str) -> None:
    record = netref.find_study(study)
    assert record in netref.studies_with(endpoint=Endpoint.OBJECTIVE_RESPONSE)
    rates = [
        estimate.value
        for result in record.results
        if result.endpoint is Endpoint.OBJECTIVE_RESPONSE
        for estimate in result.estimates
        if isinstance(estimate.value, (int, float))
    ]
    assert rates
    assert min(rates) < 10


def test_a_carcinoma_trial_is_not_evidence_for_a_net() -> None:
    (regimen,) = netref.regimens_with("carboplatin", "etoposide", "atezolizumab", exactly=True)
    assert netref.studies_with(regimen=regimen)
    assert netref.evidence_for(regimen, PANCREATIC_NET) == ()


# --- somatostatin analogs -------------------------------------------------------------------


def test_several_medicines_help_mainly_when_the_tumor_cannot_be_removed_with_surgery() -> None:
    advanced = PANCREATIC_NET.refine(
        extent=Extent.METASTATIC, resectability=Resectability.UNRESECTABLE
    )
    assert page_statement(advanced, "somatostatin-analog").answer is Answer.YES
    removable = PANCREATIC_NET.refine(
        extent=Extent.LOCALIZED, resectability=Resectability.RESECTABLE
    )
    assert page_statement(removable, "somatostatin-analog").answer is Answer.NO


@pytest.mark.parametrize(
    ("brand", "drug"), [("Sandostatin", "octreotide"), ("Somatuline Depot", "lanreotide")]
)
def test_somatostatin_analogs(brand: str, drug: str) -> None:
    found = netref.find_drug(brand)
    assert found.id == drug
    assert found.is_a(DrugClass.SOMATOSTATIN_ANALOG)
    (named,) = [b for b in found.brands if b.name == brand and b.region is Region.US]
    assert PAGE in cited_sources(named.cites)


def test_somatostatin_analogs_can_be_used_to_treat_most_nets() -> None:
    assert page_statement(PANCREATIC_NET, "somatostatin-analog-most-nets").answer is Answer.YES


@pytest.mark.parametrize("syndrome", ["gastrinoma", "insulinoma", "glucagonoma", "vipoma"])
def test_other_treatments_may_be_added_for_the_excess_hormone(syndrome: str) -> None:
    found = netref.find_syndrome(syndrome)
    assert any(m.drug_class is not DrugClass.SOMATOSTATIN_ANALOG for m in measures(syndrome))
    assert PAGE in cited_sources(found.cites)


# --- gastrinoma -----------------------------------------------------------------------------


def test_gastrinomas_make_gastrin_which_increases_acid_and_can_lead_to_ulcers() -> None:
    found = netref.find_syndrome("gastrinoma")
    assert found.hormones == ("gastrin",)
    assert "acid" in found.effects
    assert "ulcer" in found.effects


@pytest.mark.parametrize(
    ("brand", "drug"),
    [("Prilosec", "omeprazole"), ("Nexium", "esomeprazole"), ("Prevacid", "lansoprazole")],
)
def test_proton_pump_inhibitors_block_acid_and_may_decrease_ulcers(brand: str, drug: str) -> None:
    assert netref.find_drug(brand).id == drug
    assert netref.find_drug(drug).is_a(DrugClass.PROTON_PUMP_INHIBITOR)
    (measure,) = [m for m in measures("gastrinoma") if m.drug == drug]
    assert "acid" in measure.why
    included = {m.measure.id for m in netref.manage("gastrinoma").included}
    assert measure.id in included


# --- insulinoma -----------------------------------------------------------------------------


def test_insulinomas_make_insulin_which_causes_very_low_blood_glucose() -> None:
    found = netref.find_syndrome("insulinoma")
    assert found.hormones[0] == "insulin"
    assert "glucose" in found.effects


def insulinoma(sstr: SstrStatus | None) -> tuple[set[str], set[str], set[str]]:
    """Ids of the page's measures that are included, undecided and excluded."""
    answer = netref.manage("insulinoma", Case(sstr=sstr))
    return (
        {m.measure.id for m in answer.included},
        {m.measure.id for m in answer.undecided},
        {m.measure.id for m in answer.excluded},
    )


def of_kind(syndrome: str, *kinds: MeasureKind) -> set[str]:
    return {m.id for m in measures(syndrome) if m.kind in kinds}


def analog_measures() -> set[str]:
    """Analogs for tumors that carry receptors; refractory use of others is its own measure."""
    return {
        m.id
        for m in netref.find_syndrome("insulinoma").measures
        if m.phase is not MeasurePhase.REFRACTORY
        and (
            m.drug_class is DrugClass.SOMATOSTATIN_ANALOG or m.drug in ("octreotide", "lanreotide")
        )
    }


def test_if_the_scans_are_negative_then_other_treatments_than_analogs_are_considered() -> None:
    included, undecided, excluded = insulinoma(SstrStatus.NEGATIVE)
    analogs = analog_measures()
    assert analogs
    assert not analogs & included
    assert not analogs & undecided
    assert analogs <= excluded
    assert any(m.drug == "diazoxide" and m.id in included for m in measures("insulinoma"))
    assert of_kind("insulinoma", MeasureKind.DIET) <= included


def test_glucose_diet_and_diazoxide_never_wait_for_a_scan() -> None:
    answer = netref.manage("insulinoma", Case())
    included = {m.measure.id for m in answer.included}
    assert any(m.drug == "diazoxide" and m.id in included for m in measures("insulinoma"))
    assert of_kind("insulinoma", MeasureKind.DIET) <= included
    assert any(
        m.measure.drug == "glucose" or m.measure.drug_class is DrugClass.GLUCOSE
        for m in answer.included
    )
    waiting_for_sstr = {
        m.measure.id
        for m in answer.undecided
        if any(f.dimension == "sstr" and f.answer is Answer.UNKNOWN for f in m.findings)
    }
    assert analog_measures() <= waiting_for_sstr
    assert "sstr" in [question.dimension for question in answer.questions]


def test_positive_still_shows_a_monitored_short_acting_trial_before_any_depot() -> None:
    answer = netref.manage("insulinoma", Case(sstr=SstrStatus.POSITIVE))
    order = [m.measure for m in answer.included]
    trials = [i for i, m in enumerate(order) if m.form == "octreotide-immediate-release"]
    depots = [
        i
        for i, m in enumerate(order)
        if m.form in ("octreotide-lar", "lanreotide-depot")
        or m.drug_class is DrugClass.SOMATOSTATIN_ANALOG
        or "lanreotide" in m.given
    ]
    assert trials
    assert depots
    assert min(trials) < min(depots)


def test_the_disagreement_on_receptor_negative_insulinoma_is_visible() -> None:
    answer = netref.manage("insulinoma", Case(sstr=SstrStatus.NEGATIVE))
    assert any(len(d.positions) > 1 for d in answer.disagreements)


def test_diazoxide_keeps_insulin_from_being_released() -> None:
    (measure,) = [m for m in measures("insulinoma") if m.drug == "diazoxide"]
    assert "insulin" in measure.why
    assert len(cited_sources(measure.cites)) > 1


def test_diet_changes_higher_carbohydrate_or_more_frequent_meals() -> None:
    diets = [m for m in measures("insulinoma") if m.kind is MeasureKind.DIET]
    said = " ".join(f"{m.name} {m.why}" for m in diets)
    assert "carbohydrate" in said
    assert "frequent" in said


# --- glucagonoma ----------------------------------------------------------------------------


def test_glucagonomas_make_glucagon_which_raises_glucose_opposite_of_insulin() -> None:
    found = netref.find_syndrome("glucagonoma")
    assert found.hormones[0] == "glucagon"
    assert "glucose" in found.effects
    assert "insulin" in found.effects


def test_glucagonomas_may_get_diabetes_medicines_if_analogs_alone_are_not_enough() -> None:
    def answered(control: Control | None) -> set[Answer]:
        answer = netref.manage("glucagonoma", Case(syndrome_control=control))
        return {
            m.answer
            for m in (*answer.included, *answer.undecided, *answer.excluded)
            if m.measure.drug_class is DrugClass.ANTIDIABETIC
        }

    assert answered(Control.UNCONTROLLED) == {Answer.YES}
    assert answered(Control.CONTROLLED) == {Answer.NO}
    assert answered(None) == {Answer.UNKNOWN}


# --- VIPoma ---------------------------------------------------------------------------------


def test_vipomas_make_vip_which_regulates_water_and_minerals_in_the_gut() -> None:
    found = netref.find_syndrome("VIPoma")
    assert found.hormones[0] == "vasoactive intestinal peptide"
    assert "water" in found.effects
    assert netref.find_syndrome("Verner-Morrison syndrome") is found


def test_vipoma_treatment_may_involve_iv_fluids_and_minerals_that_are_low() -> None:
    included = netref.manage("VIPoma").included
    fluids = [m for m in included if m.measure.kind is MeasureKind.FLUID]
    assert any(PAGE in cited_sources(m.measure.cites) for m in fluids)
    minerals = {m.drug for m in measures("VIPoma") if m.kind is MeasureKind.ELECTROLYTE}
    assert {"potassium-chloride", "magnesium-sulfate"} <= minerals
    phases = [m.measure.phase for m in included]
    assert phases == sorted(phases, key=list(MeasurePhase).index)


# --- what the page does not say -------------------------------------------------------------


def test_the_page_never_makes_an_option_stated() -> None:
    answer = netref.options(PANCREATIC_NET.refine(extent=Extent.METASTATIC, grade=Grade.G3))
    for option in answer.stated:
        for statement in option.statements:
            assert statement.kind is not SourceKind.PATIENT_PAGE


def test_a_carcinoma_regimen_is_never_offered_by_grade_alone() -> None:
    by_grade = netref.options(Case(site=Site.PANCREAS, grade=Grade.G3, extent=Extent.METASTATIC))
    by_ki67 = netref.options(Case(site=Site.PANCREAS, ki67_percent=Interval(30, 60)))
    for answer in (by_grade, by_ki67):
        for option in answer.stated:
            assert "etoposide" not in option.name
            assert "platinum" not in option.name
        assert answer.questions[0].dimension == "differentiation"
    as_net = netref.options(PANCREATIC_NET.refine(grade=Grade.G3, extent=Extent.METASTATIC))
    for option in as_net.stated:
        assert "etoposide" not in option.name


def test_syndromes_are_asked_for_by_id() -> None:
    assert set(netref.CATALOG.syndromes) >= {
        SyndromeId(name) for name in ("gastrinoma", "glucagonoma", "insulinoma", "vipoma")
    }
