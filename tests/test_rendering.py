"""Records and answers as text that a clinician can read."""

import re
from typing import Any

import attrs
import pytest

import netref
from netref import rendering
from netref.catalog import CATALOG, KINDS, Catalog
from netref.matching import Lookup
from netref.model import (
    INTENDED_USE,
    Amount,
    Answer,
    Case,
    Caution,
    CautionOutcome,
    Control,
    Criteria,
    Currency,
    Direction,
    DoseRole,
    Drug,
    DrugClass,
    DrugId,
    Extent,
    Grade,
    Histology,
    Indication,
    Interval,
    Listing,
    MeasureId,
    MeasureKind,
    Measurement,
    MeasurePhase,
    NoNumber,
    Offer,
    Organ,
    Per,
    Phase,
    Pregnancy,
    PriorOutcome,
    PriorTreatment,
    Progression,
    Record,
    RegimenId,
    Region,
    Seen,
    Site,
    Spacing,
    SpacingAct,
    Specimen,
    SstrStatus,
    StopRule,
    Strategy,
    SyndromeId,
    TestResult,
    Unit,
)
from netref.rendering._words import LABELS
from tests import small

USE = " ".join(INTENDED_USE.split())
#: How much of an answer can be printed.
LENGTHS: tuple[dict[str, bool], ...] = ({}, {"full": True}, {"details": True})
PANCREAS_G2 = Case(site=Site.PANCREAS, grade=Grade.G2, functioning=False)


def flat(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def options(case: Case, catalog: Catalog = small.CATALOG, **asked: bool) -> str:
    details = asked.pop("details", False)
    answer = catalog.options(case, **asked)
    return rendering.options_text(catalog, answer, full=True, details=details)


def manage(case: Case, catalog: Catalog = small.CATALOG, *, details: bool = False) -> str:
    answer = catalog.manage("testinoma", case)
    return rendering.management_text(catalog, answer, full=True, details=details)


def short_options(case: Case, catalog: Catalog = small.CATALOG, **asked: bool) -> str:
    return rendering.options_text(catalog, catalog.options(case, **asked))


def short_manage(case: Case, catalog: Catalog = small.CATALOG) -> str:
    return rendering.management_text(catalog, catalog.manage("testinoma", case))


# --- what holds for every page --------------------------------------------------------------


#: Kinds of records that have a page.
PAGES = (*KINDS, "schedules")


def pages(catalog: Catalog) -> list[tuple[Record, str]]:
    return [(r, catalog.text(r)) for kind in PAGES for r in getattr(catalog, kind).values()]


@pytest.mark.parametrize("catalog", [small.CATALOG, CATALOG], ids=["small", "built in"])
def test_every_page_carries_the_intended_use_and_its_sources(catalog: Catalog) -> None:
    for record, page in pages(catalog):
        assert flat(page).endswith(USE)
        cites = getattr(record, "cites", ())
        for cite in cites:
            assert flat(cite.where) in flat(page)
        if any(cite.seen is Seen.SECONDARY for cite in cites):
            assert "SECONDARY REPORT" in flat(page)


@pytest.mark.parametrize("catalog", [small.CATALOG, CATALOG], ids=["small", "built in"])
def test_no_page_shows_code(catalog: Catalog) -> None:
    texts = [page for _, page in pages(catalog)]
    texts += [
        rendering.options_text(catalog, catalog.options(case, include_no=True), **length)
        for case in (Case(), PANCREAS_G2)
        for length in LENGTHS
    ]
    texts += [
        rendering.management_text(catalog, catalog.manage(s), **length)
        for s in catalog.syndromes.values()
        for length in LENGTHS
    ]
    for text in texts:
        assert not re.search(r"\b(?:Interval|Criteria|Amount|Cite|Listing|Dose)\(", text)
        assert not re.search(r"<\w+\.\w+: ", text)
        assert not re.search(r"\bNone\b(?! of)", text)
        for line in text.splitlines():
            # Only what has no space in it may be longer than the page is wide.
            assert len(line) <= 100 or " " not in line.strip().removeprefix("- "), line


# --- drugs ----------------------------------------------------------------------------------


def test_a_drug() -> None:
    text = flat(rendering.drug_text(small.CATALOG, small.FICTIMIDE))
    for said in (
        "fictimide (US: fictimide USP)",
        "class: alkylating agent",
        "routes: oral",
        "boxed warnings: - US: made-up marrow failure [doi:10.1234/test-guideline-2022]",
        "CONTRAINDICATED if pregnancy pregnant: made-up harm to the fetus",
        (
            "CAUTION (US) if neutrophils < 1.5 x 10^9/L: made-up low counts "
            "[doi:10.1234/test-label (secondary report)] (SECONDARY REPORT ONLY)"
        ),
        "mechanism: adds fictional alkyl groups",
        "also: fictimid, FIM, fictimide hydrochloride",
        "brands: Fictadar (US), Fictadal (EU)",
        "reduce to 75 %: made-up low counts",
        "reduce to 100 mg/m2: made-up kidney failure",
        "discontinue: made-up allergy",
        "US: marketed",
        "codes: ATC:Z99AX01, NCIT:C999999",
        "regimens: fictimide-monotherapy, fictplat, gonefict, oldofict",
        (
            "source: Fictional document test-guideline-2022, 2022-06-01, table 1 "
            "(doi:10.1234/test-guideline-2022)"
        ),
    ):
        assert said in text
    assert "lifted warning" not in text
    # What forbids stands before what warns, and both before the rest.
    order = [text.index(t) for t in ("boxed", "CONTRAINDICATED", "CAUTION", "mechanism")]
    assert order == sorted(order)


def test_other_parts_of_a_drug() -> None:
    platinum = flat(rendering.drug_text(small.CATALOG, small.TESTPLATIN))
    assert "lifetime limit: 550 mg/m2 (made-up deafness)" in platinum
    analog = flat(rendering.drug_text(small.CATALOG, small.TESTREOTIDE))
    assert "form: testreotide depot, intramuscular" in analog
    assert "NOT INDICATED (testreotide depot): made-up depot only" in analog
    old = flat(rendering.drug_text(small.CATALOG, small.OLDOMYCIN))
    assert "US: discontinued (2001)" in old


def test_a_drug_of_which_little_is_known() -> None:
    bare = small.drug("bareomycin")
    text = rendering.drug_text(small.catalog(bare), bare)
    for absent in ("US:", "boxed", "mechanism", "also:", "brands", "codes", "regimens", "lifetime"):
        assert absent not in text


# --- citations ------------------------------------------------------------------------------


def test_a_citation_says_how_it_was_seen() -> None:
    for seen, said in (
        (Seen.DOCUMENT, "(doi:10.1234/test-paper)"),
        (Seen.COPY, "(doi:10.1234/test-paper; seen in a copy)"),
        (
            Seen.SECONDARY,
            "(doi:10.1234/test-paper; SECONDARY REPORT, the document itself was not seen)",
        ),
    ):
        text = rendering.cite_text(small.CATALOG, small.cite(small.PAPER, "page 3", seen))
        assert text == f"Fictional document test-paper, 2012-01-15, page 3 {said}"


def test_a_citation_of_a_document_without_date_or_address() -> None:
    bare = attrs.evolve(small.PAPER, doi=None, date=None, note="on paper", title="T" * 90)
    text = rendering.cite_text(small.catalog(bare), small.cite(small.PAPER, "page 3"))
    assert text == f"{'T' * 67}..., page 3 (no address)"


def test_an_address_is_cut_to_its_host_beside_a_fact() -> None:
    web = attrs.evolve(small.GUIDELINE, doi=None, url="https://example.org/very/long/path")
    text = rendering.drug_text(small.catalog(web), small.OPENOXIDE)
    assert "[example.org]" in text
    assert "https://example.org/very/long/path" in text
    bare = attrs.evolve(small.GUIDELINE, doi=None, note="on paper")
    assert "[test-guideline-2022]" in rendering.drug_text(small.catalog(bare), small.OPENOXIDE)


# --- regimens, schedules, doses -------------------------------------------------------------


def test_a_regimen() -> None:
    text = flat(rendering.regimen_text(small.CATALOG, small.FICTPLAT))
    for said in (
        "fictplat (FPT)",
        "CONTRAINDICATED if ECOG >= 3: made-up frailty",
        "A made-up pair.",
        "drugs: testplatin, fictimide",
        "fictplat-fixed (US label) [fictplat-fixed]",
        "cycle: every 28 days, 6 cycles",
        "- testplatin, 75 mg/m2, intravenous, day 1, over 30 to 60 min",
        "- fictimide, 200 mg/m2 per day, in 2 doses, at most 400 mg, oral, days 10-14",
        "delay: made-up fever",
        "note: a made-up note",
        "not stated: the hour of the day",
        "induction, then maintenance [fictplat-two-phases] (seen in a copy)",
        "induction: every 21 days, 4 to 6 cycles, until progression",
        (
            "- fictimide, 100 mg, 3 times a day, oral, days 1-2, timed from testplatin: >= 30 min, "
            "support"
        ),
        "- withhold before testplatin: long-acting testreotide, >= 24 h",
        "- give after testplatin: antiemetic",
        "- give before testplatin: other drug",
        "maintenance: daily, until progression or unacceptable toxicity",
        (
            "- fictimide, 50 mg, oral, day 1, after testplatin, only if (age >= 18 years) OR "
            "(large tumor)"
        ),
        (
            "- fictimide, if tolerated: to 75 mg by 25 mg per day after >= 14 days target 100 mg "
            "maximum 150 mg"
        ),
        "as written: cycle length not stated",
        "- testplatin, dose not stated, intravenous, days not stated",
        "- fictimide, 100 mg, route not stated, continuously day 1",
        "studies: test-trial",
    ):
        assert said in text, said


def test_a_regimen_of_history_without_schedule() -> None:
    text = rendering.regimen_text(small.CATALOG, small.HISTORY)
    assert text.startswith("oldofict\n  HISTORICAL: kept as history, not in use today\n")
    assert "no schedule: none was seen in a source" in text
    assert "studies:" not in text
    assert small.HISTORY.currency is Currency.HISTORICAL


def test_a_schedule_of_which_only_a_report_was_seen_says_so() -> None:
    reported = attrs.evolve(small.FIXED, cites=(small.cite(small.PAPER, seen=Seen.SECONDARY),))
    regimen = attrs.evolve(small.FICTPLAT, schedules=(reported,))
    text = rendering.regimen_text(small.catalog(regimen), regimen)
    assert "[fictplat-fixed] (SECONDARY REPORT ONLY)" in text
    both = attrs.evolve(reported, cites=(*reported.cites, small.cite()))
    regimen = attrs.evolve(small.FICTPLAT, schedules=(both,))
    assert "REPORT ONLY" not in rendering.regimen_text(small.catalog(regimen), regimen)


@pytest.mark.parametrize(
    ("phase", "text"),
    [
        ({"cycle_days": 1}, "daily"),
        ({"cycle_days": 21, "cycles": 1}, "every 21 days, once"),
        ({"cycle_days": 28, "at_most_days": 84}, "every 28 days, at most 84 days"),
        ({"until": (StopRule.NOT_STATED,)}, "cycle length not stated, until not stated"),
        ({"cycles": Interval(4)}, "cycle length not stated, >= 4 cycles"),
    ],
)
def test_a_phase_in_words(phase: dict[str, object], text: str) -> None:
    assert rendering.phase_text(Phase(name="p", doses=(), **phase)) == text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "text"),
    [((1,), "day 1"), ((1, 8), "days 1, 8"), ((1, 2, 3, 8, 15, 16), "days 1-3, 8, 15-16")],
)
def test_days_in_words(days: tuple[int, ...], text: str) -> None:
    dose = small.dose(small.FICTIMIDE, 5, Unit.MG, days)
    assert rendering.dose_text(small.CATALOG, dose) == f"fictimide, 5 mg, oral, {text}"


def test_a_dose_in_words() -> None:
    dose = small.dose(
        small.TESTREOTIDE, 1, Unit.MG, form=small.DEPOT_ID, times_per_day=1,
        role=DoseRole.PREMEDICATION,
    )  # fmt: skip
    assert rendering.dose_text(small.CATALOG, dose) == (
        "testreotide depot, 1 mg, subcutaneous, day 1, premedication"
    )
    ranged = attrs.evolve(dose, amount=Amount(100, Unit.MCG, 600), per=Per.DAY, times_per_day=3)
    assert "100 to 600 mcg per day, in 3 doses" in rendering.dose_text(small.CATALOG, ranged)


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        (Interval(24), ">= 24 h"),
        (Interval(672), ">= 28 days"),
        (Interval(high=672), "<= 28 days"),
        (Interval(672, 1008), "28 to 42 days"),
        (Interval(24, 48), "24 to 48 h"),
        (Interval(50), ">= 50 h"),
    ],
)
def test_hours_are_days_where_they_are_many(hours: Interval, text: str) -> None:
    spacing = Spacing(
        act=SpacingAct.WITHHOLD_BEFORE,
        around=small.TESTPLATIN,
        drug_class=DrugClass.SOMATOSTATIN_ANALOG,
        hours=hours,
    )
    phase = attrs.evolve(small.FIXED.phases[0], spacings=(spacing,))
    regimen = attrs.evolve(small.FICTPLAT, schedules=(attrs.evolve(small.FIXED, phases=(phase,)),))
    page = rendering.regimen_text(small.catalog(regimen), regimen)
    assert f"- withhold before testplatin: somatostatin analog, {text}\n" in page


def test_criteria_in_words() -> None:
    lookup = Lookup(small.CATALOG.drugs, small.CATALOG.regimens)
    one = Criteria(site=(Site.PANCREAS,), bulky=False, other="blood group A")
    assert rendering.criteria_text((one,), lookup) == (
        "primary site pancreas; no large tumor; blood group A"
    )
    two = Criteria(ki67_percent=Interval(10, 55))
    assert rendering.criteria_text((two, Criteria(bulky=True)), lookup) == (
        "(Ki-67 10 to 55 %) OR (large tumor)"
    )


# --- studies and syndromes ------------------------------------------------------------------


def test_a_study() -> None:
    text = flat(rendering.study_text(small.CATALOG, small.STUDY))
    for said in (
        "TESTTRIAL A made-up comparison.",
        "design: randomized, phase 3; completed",
        "arm fictplat: FICTPLAT, n = 50",
        "arm placebo: placebo",
        "progression free survival [median, months; not stated] SUPERSEDED: fictplat 11.5",
        (
            "progression free survival [median, months; not stated]: fictplat 12.5 "
            "(95 % CI 10 to ?); "
            "alone 6 (CI, level not stated, ? to 8.5); hazard ratio 0.5 (95 % CI 0.3 to 0.8); "
            "p < 0.001"
        ),
    ):
        assert said in text, said
    series = flat(rendering.study_text(small.CATALOG, small.SERIES))
    assert "design: retrospective; not stated" in series


def test_estimates_that_are_no_numbers_and_effects_without_interval() -> None:
    first = small.STUDY.results[1]
    assert first.effect is not None
    changed = attrs.evolve(
        first,
        estimates=(netref.Estimate(arm="fictplat", value=NoNumber.NOT_REACHED),),
        effect=attrs.evolve(first.effect, interval=None),
        p=None,
        supersedes=None,
    )
    study = attrs.evolve(small.STUDY, results=(changed,))
    text = flat(rendering.study_text(small.catalog(study), study))
    assert "fictplat not reached; hazard ratio 0.5 source:" in text


def test_a_syndrome() -> None:
    text = flat(rendering.syndrome_text(small.CATALOG, small.SYNDROME))
    for said in (
        "testinoma syndrome (testinoma)",
        "hormone: testin",
        "A made-up excess of testin.",
        "sites: pancreas",
        "feature: made-up flush 80 %",
        "feature: made-up cough 10 to 20 %",
        "feature: made-up itch ",
        "malignant: 5 to 10 % [doi:10.1234/test-guideline-2022]",
        "test: testin >= 3 pmol/L, after a fast (supports) [doi:10.1234/test-guideline-2022]",
        "test: testin 1 to 3 pmol/L (supports)",
        "not to be confused: too much coffee: ask",
        (
            "not to be confused: too little sleep: sleep diary low; cortisol > 50 nmol/L, in "
            "serum, at midnight"
        ),
        "not to be confused: a bad day",
        (
            "SOURCES DISAGREE on made-up order - sugar first <doi:10.1234/test-guideline-2022> "
            "- drug first <doi:10.1234/test-us-guideline-2023>"
        ),
        "management: netref manage testinoma",
    ):
        assert said in text, said
    bare = attrs.evolve(small.SYNDROME, names=(), sites=())
    assert "sites:" not in rendering.syndrome_text(small.catalog(bare), bare)


# --- cases ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (Case(), "nothing known"),
        (Case(site=(Site.PANCREAS, Site.LUNG)), "primary site pancreas or lung"),
        (Case(ki67_percent=12.5), "Ki-67 12.5 %"),
        (Case(ki67_percent=Interval(high=3)), "Ki-67 <= 3 %"),
        (Case(line=2), "line of therapy 2"),
        (Case(bulky=True, functioning=False), "large tumor yes; functioning no"),
        (
            Case(metastatic_sites=Listing((Organ.LIVER, Organ.BONE))),
            "metastatic sites liver, bone (perhaps others)",
        ),
        (
            Case(metastatic_sites=Listing((Organ.LIVER,), complete=True)),
            "metastatic sites liver",
        ),
        (Case(metastatic_sites=Listing((), complete=True)), "metastatic sites none"),
        (Case(metastatic_sites=Listing(())), "metastatic sites not known"),
        (Case(syndromes=Listing((SyndromeId("testinoma"),))),
         "hormonal syndromes testinoma (perhaps others)"),
        (
            Case(
                prior=Listing(
                    (
                        PriorTreatment(
                            drugs=(DrugId("fictimide"), DrugId("not-there")),
                            outcome=PriorOutcome.PROGRESSION,
                        ),
                        PriorTreatment(regimen=RegimenId("fictplat")),
                        PriorTreatment(drug_class=DrugClass.PLATINUM),
                    ),
                    complete=True,
                )
            ),
            "prior treatment fictimide + not there (progression), fictplat, platinum",
        ),
    ],
)  # fmt: skip
def test_a_case_in_words(case: Case, text: str) -> None:
    assert rendering.case_text(small.CATALOG, case) == text


# --- options --------------------------------------------------------------------------------


def test_options_say_the_case_and_the_intended_use_first() -> None:
    text = flat(options(PANCREAS_G2))
    assert text.startswith(f"Case: primary site pancreas; WHO grade G2; functioning no {USE} ")


def test_each_group_shows_what_put_an_option_there() -> None:
    text = flat(options(PANCREAS_G2))
    stated, against = text.index("STATED for this case (3)"), text.index("ADVISED AGAINST")
    assert stated < against < text.index("UNDECIDED: depends on what is not known (1)")
    assert (
        "* fictplat: TEST-SOCIETY 2022-06-01: preferred, II, B (TEST) [1]; "
        "TEST-US-SOCIETY 2023: AGAINST [2]"
    ) in text[stated:against]
    assert "* fictplat: TEST-US-SOCIETY 2023: AGAINST [2]" in text[against:]
    assert "preferred" not in text[against:]
    assert "NOT ESTABLISHED: evidence insufficient, or research only (1)" in text
    assert "TEST-SOCIETY 2022-06-01: research only [1]" in text
    assert (
        "SOURCES [1] doi:10.1234/test-guideline-2022; [2] doi:10.1234/test-us-guideline-2023"
    ) in text


def test_details_show_statements_in_words_and_their_sources() -> None:
    text = flat(options(PANCREAS_G2, details=True))
    assert (
        "TEST-SOCIETY, 2022-06-01: A made-up statement, test-fictplat-2022. "
        "[preferred; II, B (TEST)] <doi:10.1234/test-guideline-2022>"
    ) in text
    assert (
        "TEST-US-SOCIETY, 2023: AGAINST: A made-up statement, test-fictplat-us-against. "
        "<doi:10.1234/test-us-guideline-2023>"
    ) in text
    assert "TEST-SOCIETY, 2022-06-01: research only: A made-up statement" in text
    assert "studies: test-trial" in text
    assert "SOURCES" not in text


def test_what_is_described_stands_apart() -> None:
    described = [
        small.indication(key, offer, small.PANCREAS, direction=Direction.DESCRIPTION)
        for key, offer in (
            ("a", Offer(strategy=Strategy.OBSERVATION)),
            ("b", Offer(regimen=small.FICTPLAT)),
        )
    ]
    case = PANCREAS_G2.refine(pregnancy=Pregnancy.PREGNANT)
    text = flat(options(case, small.catalog(indications=described)))
    assert "DESCRIBED for this case, neither recommended nor advised against (2)" in text
    # What is said of several alike is said once.
    assert (
        "* fictplat (CONTRAINDICATED), observation: TEST-SOCIETY 2022-06-01: describes [1]" in text
    )
    assert "STATED for this case" not in text


def test_contraindications_come_before_all_else() -> None:
    text = options(PANCREAS_G2.refine(pregnancy=Pregnancy.PREGNANT))
    first, _, rest = flat(text).partition("STATED for this case")
    assert "CONTRAINDICATED in this case, whoever states it (2)" in first
    said = "! fictimide: CONTRAINDICATED if pregnancy pregnant: made-up harm to the fetus"
    assert first.count(said) == 1
    assert f"{said} [doi:10.1234/test-guideline-2022] concerns fictimide-based" in first
    assert "* fictplat (CONTRAINDICATED, see above): TEST-SOCIETY 2022-06-01" in rest
    assert "contraindications to check: fictplat: made-up frailty" in flat(text)
    detailed = flat(
        options(PANCREAS_G2.refine(pregnancy=Pregnancy.PREGNANT), details=True)
    ).partition("STATED for this case")
    assert all(said in part for part in (detailed[0], detailed[2]))


def test_an_undecided_option_says_that_it_is_contraindicated() -> None:
    waits = small.indication("w", Offer(regimen=small.FICTPLAT), Criteria(bulky=True))
    case = Case(site=Site.PANCREAS, pregnancy=Pregnancy.PREGNANT)
    text = flat(options(case, small.catalog(indications=(waits,))))
    assert "what is not known (1) fictplat (CONTRAINDICATED)" in text


def test_contraindications_that_may_apply_are_to_be_checked() -> None:
    text = flat(options(PANCREAS_G2))
    assert (
        "contraindications to check: fictimide: made-up harm to the fetus; "
        "fictplat: made-up frailty"
    ) in text


@pytest.mark.parametrize("details", [False, True])
def test_interactions_are_shown(details: bool) -> None:
    case = PANCREAS_G2.refine(current_drugs=Listing((DrugId("testicillin"),)))
    text = flat(options(case, details=details))
    assert "! testplatin: CONTRAINDICATED with testicillin: made-up deafness" in text


@pytest.mark.parametrize("details", [False, True])
def test_labels_are_shown(details: bool) -> None:
    text = flat(options(PANCREAS_G2, details=details))
    assert "testplatin on label EU, off label US" in text


@pytest.mark.parametrize("details", [False, True])
def test_what_is_not_sold_says_where(details: bool) -> None:
    stated = small.indication("o", Offer(based_on=small.OLDOMYCIN), small.PANCREAS)
    text = flat(options(PANCREAS_G2, small.catalog(indications=(stated,)), details=details))
    assert "NOT MARKETED: oldomycin in US (discontinued)" in text


def test_undecided_options_are_named_with_what_is_not_for_them() -> None:
    text = flat(options(Case(site=Site.PANCREAS)))
    assert "what is not known (2) somatostatin analog, fictplat (for, AGAINST)" in text


def test_what_is_said_of_a_stated_option_is_not_said_twice() -> None:
    records = [
        small.indication("f", Offer(regimen=small.FICTPLAT), small.PANCREAS),
        *(
            small.indication(key, offer, small.PANCREAS, direction=Direction.DESCRIPTION)
            for key, offer in (
                ("d", Offer(regimen=small.FICTPLAT)),
                ("e", Offer(strategy=Strategy.OBSERVATION)),
            )
        ),
    ]
    catalog = small.catalog(indications=records)
    text = flat(options(PANCREAS_G2, catalog))
    assert "advised against (2, 1 of them above) * observation: TEST-SOCIETY" in text
    detailed = flat(options(PANCREAS_G2, catalog, details=True))
    assert "nor advised against (2) *" in detailed


def test_what_may_be_stated_as_well_is_named() -> None:
    offer = Offer(strategy=Strategy.OBSERVATION)
    records = [
        small.indication("a", offer, Criteria(bulky=True)),
        small.indication("b", offer, Criteria(line=Interval(2))),
        small.indication("c", offer, Criteria(bulky=True), issued=None),
        small.indication("d", offer, small.PANCREAS),
    ]
    catalog = small.catalog(indications=records)
    text = flat(options(Case(site=Site.PANCREAS), catalog))
    assert "may also apply: TEST-SOCIETY 2022, TEST-SOCIETY undated" in text
    undated = small.indication("u", offer, small.PANCREAS, issued=None)
    text = flat(options(Case(site=Site.PANCREAS), small.catalog(indications=(undated,))))
    assert "* observation: TEST-SOCIETY undated [1]" in text


def test_a_statement_that_waits_for_its_own_date_says_so() -> None:
    vague = small.indication(
        "v", Offer(strategy=Strategy.OBSERVATION), small.PANCREAS, issued="2022"
    )
    catalog = small.catalog(indications=(vague,)).as_of("2022-06-01")
    text = flat(options(Case(site=Site.PANCREAS), catalog, details=True))
    assert "unknown: in force: the dates are too imprecise to say" in text


def test_details_show_every_finding_and_caution() -> None:
    text = flat(options(Case(site=Site.PANCREAS), details=True))
    assert "(unknown) TEST-SOCIETY, 2022-06-01: A made-up statement, test-fictplat-2022." in text
    assert "yes: primary site: wants pancreas; pancreas" in text
    assert "unknown: WHO grade: wants G2 or G3; not known" in text
    assert "unknown: functioning: wants not (functioning); not known" in text
    assert "! (unknown) fictimide: CONTRAINDICATED if pregnancy pregnant" in text
    assert "may also apply" not in text
    assert "to check" not in text


@pytest.mark.parametrize("details", [False, True])
def test_what_does_not_apply_says_why(details: bool) -> None:
    text = flat(options(Case(site=Site.LUNG), include_no=True, details=details))
    assert "DOES NOT APPLY" in text
    assert "(no) TEST-SOCIETY, 2022-06-01: A made-up statement, test-depot." in text
    assert "no: primary site: wants pancreas; lung" in text
    said = "do not apply: A made-up statement, test-page-alone." if details else "1 do not apply"
    assert said in text


def test_patient_pages_stand_apart() -> None:
    for case, brief, said in (
        (Case(site=Site.PANCREAS), "1 apply", "apply: A made-up statement, test-page-alone."),
        (Case(), "1 may apply", "may apply: A made-up statement, test-page-alone."),
    ):
        text = flat(options(case, details=True))
        assert f"PATIENT PAGE (not a guideline) (1) {said}" in text
        assert f"PATIENT PAGE (not a guideline): {brief} (--details)" in flat(options(case))


def test_what_is_left_out_says_why() -> None:
    text = options(PANCREAS_G2)
    assert "\nLEFT OUT\n  regimen:gonefict: gonemycin: withdrawn for safety in US; " in text
    assert "LEFT OUT" not in options(PANCREAS_G2, include_historical=True)


def test_questions_name_their_option_on_the_command_line() -> None:
    text = options(Case())
    assert "\nASK NEXT\n  1. Where is the primary tumor? (--site; " in text
    assert "ASK NEXT" not in options(Case(site=Site.LUNG, sstr=SstrStatus.NEGATIVE))


TYPICAL = [
    Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, extent=Extent.METASTATIC),
    Case(site=Site.ILEUM, grade=Grade.G1, extent=Extent.METASTATIC, sstr=SstrStatus.POSITIVE),
    Case(site=Site.LUNG, histology=Histology.ATYPICAL_CARCINOID, extent=Extent.METASTATIC),
    Case(site=Site.COLON, histology=Histology.NEC, extent=Extent.METASTATIC, line=1),
    Case(
        site=Site.PANCREAS,
        histology=Histology.NET,
        grade=Grade.G2,
        extent=Extent.METASTATIC,
        functioning=False,
        pregnancy=Pregnancy.PREGNANT,
        current_drugs=Listing((DrugId("ketoconazole"),)),
    ),
]


@pytest.mark.parametrize("details", [False, True])
@pytest.mark.parametrize("case", [Case(), *TYPICAL], ids=range(len(TYPICAL) + 1))
def test_no_line_of_an_answer_is_too_long(case: Case, details: bool) -> None:
    text = options(case, netref.CATALOG, details=details, include_no=True, include_historical=True)
    assert max(map(len, text.splitlines())) <= 100


def test_a_statement_of_another_sort_of_document_says_which() -> None:
    paper = small.indication(
        "p", Offer(strategy=Strategy.OBSERVATION), small.PANCREAS, cites=(small.cite(small.PAPER),)
    )
    catalog = small.catalog(indications=(paper,))
    assert "TEST-SOCIETY (paper) 2022-06-01" in options(Case(site=Site.PANCREAS), catalog)
    text = options(Case(site=Site.PANCREAS), catalog, details=True)
    assert "TEST-SOCIETY, paper, 2022-06-01: " in text


def test_an_answer_says_what_it_was_made_from() -> None:
    plain = options(PANCREAS_G2).splitlines()[-1]
    digest = small.CATALOG.content_hash[:12]
    assert plain == f"netref {netref.__version__}; catalog small; content {digest}"
    made = (
        small.CATALOG.with_records(small.drug("newimide"), name="mine")
        .as_of("2024-01-01")
        .only(regions=[Region.US], bodies=[small.US_SOCIETY])
    )
    last = flat(options(PANCREAS_G2, made)).partition("netref ")[2]
    assert (
        "catalog mine; as of 2024-01-01; regions US; bodies TEST-US-SOCIETY; overrides newimide; "
        f"content {made.content_hash[:12]}"
    ) in last


# --- options on one screen ------------------------------------------------------------------

ON_A_SCREEN = [
    Case(),
    *TYPICAL,
    Case(histology=Histology.MEDULLARY_THYROID_CARCINOMA, extent=Extent.METASTATIC),
    Case(
        histology=Histology.PHEOCHROMOCYTOMA,
        extent=Extent.METASTATIC,
        progression=Progression.PROGRESSIVE,
    ),
    Case(histology=Histology.MERKEL_CELL_CARCINOMA, extent=Extent.METASTATIC, line=1),
    Case(site=Site.ILEUM, sstr=SstrStatus.POSITIVE, current_drugs=Listing((DrugId("tolvaptan"),))),
]
SHOWN = ("contraindicated", "advised_against", "stated", "undecided", "described")


def parts(text: str) -> dict[str, str]:
    """The parts of a short answer by the capitals that they begin with."""
    found = re.split(r"^(?=[A-Z]{3}[A-Z ]+)", text, flags=re.MULTILINE)
    heads: dict[str, str] = {}
    for part in found[1:]:
        head = re.match(r"[A-Z ]+[A-Z]", part)
        assert head is not None
        heads[head[0]] = heads.get(head[0], "") + " " + flat(part)
    return heads


def names_of(catalog: Catalog) -> dict[str, str]:
    """What the drugs and regimens of a catalog are called, by id."""
    named: dict[str, str] = {str(drug.id): drug.name for drug in catalog.drugs.values()}
    return named | {str(regimen.id): regimen.name for regimen in catalog.regimens.values()}


@pytest.mark.parametrize("case", ON_A_SCREEN, ids=range(len(ON_A_SCREEN)))
def test_a_short_answer_drops_no_contraindication_and_no_advice_against(case: Case) -> None:
    for catalog in (CATALOG, small.CATALOG):
        if case.current_drugs is not None and catalog is small.CATALOG:
            continue
        answer = catalog.options(case)
        said = parts(rendering.options_text(catalog, answer))
        hard = said.get("CONTRAINDICATED", "")
        check = said.get("CONTRAINDICATED IF TRUE", "")
        every = {o.offer.key: o for name in SHOWN for o in getattr(answer, name)}
        stated = {o.offer.key for o in answer.stated}
        for option in (*every.values(), *answer.not_established):
            for caution in option.cautions:
                if caution.caution.outcome is not CautionOutcome.CONTRAINDICATED:
                    continue
                if caution.answer is Answer.UNKNOWN and option.offer.key not in stated:
                    # What may forbid an option that is not stated is counted by drug.
                    name = names_of(catalog)[caution.on]
                    assert re.search(rf"(?:: |; |, ){re.escape(name)}(?:: | \d)", check), name
                    continue
                where = hard if caution.answer is Answer.YES else check
                assert flat(caution.caution.reason) in where
                if caution.on in catalog.drugs:
                    assert f"{catalog.drugs[DrugId(caution.on)].name}: " in where
                if caution.answer is Answer.YES:
                    assert option.name in where
            for interaction in option.interactions:
                if interaction.interaction.outcome is CautionOutcome.CONTRAINDICATED:
                    assert flat(interaction.interaction.reason) in hard
        for option in answer.advised_against:
            for statement in option.statements:
                if (statement.direction, statement.answer) == (Direction.AGAINST, Answer.YES):
                    assert f"* {option.name}: " in said["ADVISED AGAINST"]
                    words = flat(statement.position or statement.text)
                    assert words in said["ADVISED AGAINST"]


@pytest.mark.parametrize("case", ON_A_SCREEN, ids=range(len(ON_A_SCREEN)))
def test_a_short_answer_names_each_option_or_counts_it(case: Case) -> None:
    answer = CATALOG.options(case)
    text = rendering.options_text(CATALOG, answer)
    assert USE in flat(text)
    said = parts(text)
    places = [list(said).index(head) for head in said if head in ("STATED", "UNDECIDED")]
    assert places == sorted(places)
    for option in answer.stated:
        assert f"* {option.name}" in said["STATED"]
    undecided = said["UNDECIDED"]
    left = [int(n) for n in re.findall(r"and (\d+) more \+ \(--full\)", undecided)]
    missing = [
        o for o in answer.undecided if o.name.removesuffix("-based treatment") not in undecided
    ]
    assert f"UNDECIDED ({len(answer.undecided)})" in undecided
    # A name may be part of a longer one that is shown.
    assert len(missing) <= sum(left)
    for option in missing:
        open_ones = {s.direction for s in option.statements if s.answer is Answer.UNKNOWN}
        assert Direction.FOR in open_ones
        assert Direction.AGAINST not in open_ones
        assert option.offer.key not in {o.offer.key for o in answer.contraindicated}


@pytest.mark.parametrize("case", ON_A_SCREEN, ids=range(len(ON_A_SCREEN)))
def test_a_short_answer_fits_a_screen(case: Case) -> None:
    """What is to be minded in a case is never shortened, so that it is not counted here."""
    text = short_options(case, CATALOG)
    lines = text.splitlines()
    assert max(map(len, lines)) <= 100
    safety, safe_lines = False, 0
    for line in lines:
        if not line.startswith(" "):
            safety = line.startswith(("CONTRAINDICATED", "CAUTION"))
        safe_lines += safety
    assert len(lines) - safe_lines <= 56
    # The case, what is advised against and what is stated come before anything else.
    assert len(text.partition("\nUNDECIDED")[0].splitlines()) - safe_lines <= 40
    assert len(lines) < len(options(case, CATALOG).splitlines())


def test_a_short_answer_says_what_is_left_out_of_it() -> None:
    last = flat(short_options(PANCREAS_G2)).rpartition(". ")[2]
    assert last == "More: --full, --details (every word), --json."[-len(last) :]
    assert "More: --full, --details (every word), --json." in flat(short_options(PANCREAS_G2))


def test_short_contraindications_stand_first_and_once() -> None:
    case = PANCREAS_G2.refine(
        pregnancy=Pregnancy.PREGNANT, current_drugs=Listing((DrugId("testicillin"),))
    )
    text = flat(short_options(case))
    assert (
        "CONTRAINDICATED in this case, whoever states it (2) "
        "! fictimide: CONTRAINDICATED if pregnancy pregnant: made-up harm to the fetus "
        "[doi:10.1234/test-guideline-2022] concerns fictimide-based treatment, fictplat "
        "! testplatin: CONTRAINDICATED with testicillin: made-up deafness "
        "[doi:10.1234/test-guideline-2022] concerns fictplat ADVISED AGAINST"
    ) in text
    assert text.count("made-up harm to the fetus") == 1
    assert "* fictplat (CONTRAINDICATED, ADVISED AGAINST, see above): TEST-SOCIETY" in text


def test_of_a_class_the_contraindicated_drug_is_named() -> None:
    stated = small.indication("s", Offer(drug_class=DrugClass.ALKYLATING_AGENT), small.PANCREAS)
    case = Case(site=Site.PANCREAS, pregnancy=Pregnancy.PREGNANT)
    text = flat(short_options(case, small.catalog(indications=(stated,))))
    assert "whoever states it (0) ! fictimide: CONTRAINDICATED" in text
    assert "concerns alkylating agent (this drug of the class)" in text


def test_what_would_contraindicate_is_said_once_with_whose_word_it_is() -> None:
    def hard(reason: str, **more: Any) -> Caution:
        cites = more.pop("cites", small.CITES)
        when = (Criteria(bulky=True),)
        outcome = CautionOutcome.CONTRAINDICATED
        return Caution(outcome=outcome, reason=reason, when=when, cites=cites, **more)

    copied = (small.cite(small.PAPER, seen=Seen.COPY),)
    reported = (small.cite(small.PAPER, seen=Seen.SECONDARY),)
    drug = attrs.evolve(
        small.FICTIMIDE,
        cautions=(
            hard("one", region=Region.US),
            hard("one", region=Region.EU),
            hard("two", region=Region.UK, cites=copied),
            hard("three", region=Region.UK, cites=copied),
            hard("four", cites=reported),
        ),
    )
    catalog = small.catalog(
        drug,
        indications=(
            small.indication("s", Offer(regimen=small.FICTIMIDE_ALONE), small.PANCREAS),
            small.indication("u", Offer(regimen=small.FICTPLAT), Criteria(line=Interval(2))),
        ),
    )
    text = flat(short_options(Case(site=Site.PANCREAS), catalog))
    said = (
        "CONTRAINDICATED IF TRUE (not known): fictimide: one (US, EU), two, three (UK: copy), "
        "four (any label: SECONDARY REPORT ONLY)"
    )
    assert text.count(said) == 1
    assert text.index(said) < text.index("UNDECIDED")
    # What is on the drugs of the undecided option alone stands below it.
    below = text.partition("UNDECIDED")[2]
    counted = "(not known; options not stated), how many things (--full says which): "
    assert f"CONTRAINDICATED IF TRUE {counted}fictplat 1" in below
    assert "four" not in below
    whole = flat(options(Case(site=Site.PANCREAS), catalog))
    assert "CONTRAINDICATED IF TRUE (not known; options not stated): fictplat: made-up" in whole


def test_silence_on_the_safety_of_a_drug_is_said() -> None:
    bare = small.drug("barecillin")
    pair = small.regimen("bareplat", bare, small.TESTPLATIN)
    stated = small.indication("s", Offer(regimen=pair), small.PANCREAS)
    of_class = small.indication("c", Offer(drug_class=bare.classes[0]), small.PANCREAS)
    catalog = small.catalog(bare, pair, indications=(stated, of_class))
    case = Case(site=Site.PANCREAS)
    for text in (short_options(case, catalog), options(case, catalog)):
        assert flat(text).count("NOTHING WAS READ on the safety of barecillin") == 1
        assert "NOTHING WAS READ on the safety of barecillin, testplatin" not in flat(text)
    told = attrs.evolve(bare, cautions=small.FICTPLAT.cautions)
    assert "NOTHING WAS READ" not in short_options(case, small.catalog(told, pair, stated))


def test_a_short_line_says_who_states_an_option() -> None:
    text = flat(short_options(PANCREAS_G2))
    assert (
        "* fictplat (ADVISED AGAINST, see above): TEST-SOCIETY 2022-06-01: preferred, "
        "II, B (TEST) [2]; label: testplatin on EU, off US; cautions: 1 may apply"
    ) in text
    assert "* fictplat: TEST-US-SOCIETY 2023: AGAINST [1]: A made-up statement, test" in text
    assert (
        "SOURCES: [1] doi:10.1234/test-us-guideline-2023; [2] doi:10.1234/test-guideline-2022"
    ) in text


def test_what_else_is_said_of_a_stated_option_stands_on_its_line() -> None:
    offer = Offer(regimen=small.DEPOT_ALONE)
    records = [
        small.indication("a", offer, small.PANCREAS, position="one"),
        small.indication("b", offer, small.PANCREAS, position="two"),
        small.indication(
            "c", offer, small.PANCREAS, direction=Direction.DESCRIPTION, position="weak"
        ),
        small.indication("d", offer, small.PANCREAS, direction=Direction.RESEARCH_ONLY),
        small.indication("e", offer, Criteria(bulky=True), body=small.US_SOCIETY),
        small.indication("f", offer, Criteria(bulky=True, line=Interval(2))),
        small.indication("g", offer, Criteria(bulky=True), direction=Direction.AGAINST),
    ]
    text = flat(short_options(Case(site=Site.PANCREAS), small.catalog(indications=records)))
    assert (
        "depot: TEST-SOCIETY 2022-06-01: one, two [1]; describes: TEST-SOCIETY 2022-06-01, weak "
        "[1]; research only: TEST-SOCIETY 2022-06-01 [1]; 3 may apply (large tumor +1); "
        "perhaps AGAINST: TEST-SOCIETY 2022; label: unknown US; cautions: 1 general"
    ) in text.replace(f"{option_name(offer)}:", "depot:")
    alone = small.catalog(indications=[records[0], records[4]])
    assert "; 1 may apply (large tumor)" in flat(short_options(Case(site=Site.PANCREAS), alone))


def option_name(offer: Offer) -> str:
    assert offer.regimen is not None
    return small.CATALOG.regimens[offer.regimen].name


def test_a_short_line_shows_what_is_to_be_minded_in_this_case() -> None:
    def soft(reason: str, *when: Criteria) -> Caution:
        outcome = CautionOutcome.CAUTION
        return Caution(outcome=outcome, reason=reason, when=when, cites=small.CITES)

    drug = attrs.evolve(
        small.TESTPLATIN,
        cautions=(
            soft("holds", Criteria(heart_failure=True)),
            soft("open", Criteria(bulky=True)),
            soft("for all"),
        ),
    )
    stated = small.indication("s", Offer(based_on=drug), small.PANCREAS)
    case = Case(
        site=Site.PANCREAS,
        heart_failure=True,
        current_drugs=Listing((DrugId("calmazepine"),)),
    )
    text = flat(short_options(case, small.catalog(drug, indications=(stated,))))
    assert "cautions: 1 general, 1 may apply" in text
    assert (
        "CAUTION in this case, of what is stated "
        "! testplatin: CAUTION if heart failure: holds [doi:10.1234/test-guideline-2022] "
        "concerns testplatin-based treatment "
        "! testplatin: CAUTION with calmazepine: made-up sleepiness "
        "[doi:10.1234/test-guideline-2022] concerns testplatin-based treatment"
    ) in text
    assert "for all" not in text
    # Of one drug the name is not said twice.
    assert "; label: off US, unknown EU; cautions" in text


def test_undecided_options_stand_under_what_would_settle_them() -> None:
    def waits(key: str, strategy: Strategy, **criteria: Any) -> Indication:
        direction = criteria.pop("direction", Direction.FOR)
        issued = criteria.pop("issued", "2022-06-01")
        return small.indication(
            key,
            Offer(strategy=strategy),
            Criteria(site=(Site.PANCREAS,), **criteria),
            direction=direction,
            issued=issued,
        )

    sstr = (SstrStatus.POSITIVE,)
    records = [
        waits("a", Strategy.ABLATION, sstr=sstr),
        waits("b", Strategy.DEBULKING, sstr=sstr, bulky=True),
        waits("c", Strategy.SURGERY, sstr=sstr, direction=Direction.AGAINST),
        waits("d", Strategy.OBSERVATION, line=Interval(2)),
        waits("e", Strategy.OBSERVATION, line=Interval(2), direction=Direction.AGAINST),
        waits("f", Strategy.EMBOLIZATION, other="in shock"),
        waits("g", Strategy.RADIOTHERAPY, issued="2022"),
        waits("h", Strategy.RADIOTHERAPY, sstr=sstr, bulky=True),
    ]
    catalog = small.catalog(indications=records).as_of("2022-06-01")
    text = flat(short_options(Case(site=Site.PANCREAS), catalog))
    assert (
        "UNDECIDED (6), each under an answer that it waits for (+ and others) "
        "* SSTR imaging: ablation, debulking +, surgery (AGAINST) "
        "* line of therapy: observation (for or AGAINST); dates too imprecise to say: "
        "radiotherapy; something that a case cannot say: embolization"
    ) in text


def test_where_a_question_settles_many_those_that_wait_for_more_are_counted() -> None:
    strategies = list(Strategy)[:14]
    records = [
        small.indication(
            f"w{place}",
            Offer(strategy=strategy),
            Criteria(bulky=True, line=None if place == 0 else Interval(2)),
            direction=Direction.AGAINST if place == 1 else Direction.FOR,
        )
        for place, strategy in enumerate(strategies)
    ]
    text = flat(short_options(Case(), small.catalog(indications=records)))
    assert "and 12 more + (--full)" in text
    assert strategies[0].label in text
    assert f"{strategies[1].label} (AGAINST) +" in text
    few = flat(short_options(Case(), small.catalog(indications=records[:12])))
    assert "more + (--full)" not in few


def test_what_is_described_or_not_established_is_named_in_short() -> None:
    directions = (Direction.DESCRIPTION, Direction.RESEARCH_ONLY, Direction.INSUFFICIENT_EVIDENCE)
    offers = (Offer(regimen=small.FICTPLAT), Offer(based_on=small.FICTIMIDE))
    records = [
        small.indication(f"{key}{place}", offer, small.PANCREAS, direction=direction)
        for place, offer in enumerate(offers)
        for key, direction in zip("abc", directions, strict=True)
    ]
    records.append(
        small.indication("z", Offer(based_on=small.TESTPLATIN), small.PANCREAS,
                         direction=Direction.DESCRIPTION)
    )  # fmt: skip
    case = Case(site=Site.PANCREAS, pregnancy=Pregnancy.PREGNANT)
    text = flat(short_options(case, small.catalog(indications=records)))
    assert (
        "DESCRIBED, neither recommended nor advised against (3): fictimide-based treatment "
        "(CONTRAINDICATED), testplatin-based treatment, fictplat (CONTRAINDICATED)"
    ) in text
    assert (
        "NOT ESTABLISHED (2): insufficient evidence: fictimide-based treatment "
        "(CONTRAINDICATED), fictplat (CONTRAINDICATED); research only: "
    ) in text
    plain = flat(short_options(Case(site=Site.PANCREAS), small.catalog(indications=records)))
    assert "advised against (3): fictimide-, testplatin-based treatment, fictplat" in plain


def test_history_says_that_it_is() -> None:
    text = flat(short_options(PANCREAS_G2, include_historical=True))
    assert f"* {small.HISTORY.name} (HISTORICAL): TEST-SOCIETY 2015" in text
    for details in (False, True):
        whole = flat(options(PANCREAS_G2, include_historical=True, details=details))
        assert f"* {small.HISTORY.name} (HISTORICAL)" in whole
    assert "(HISTORICAL)" not in flat(short_options(PANCREAS_G2))
    assert (
        "LEFT OUT unless --include-historical (2): regimen:gonefict: gonemycin: withdrawn for "
        "safety in US; "
    ) in flat(short_options(PANCREAS_G2))


def test_a_short_answer_names_what_does_not_apply() -> None:
    text = flat(short_options(Case(site=Site.LUNG, sstr=SstrStatus.NEGATIVE), include_no=True))
    assert "DOES NOT APPLY (5, --full says why): fictimide-based treatment, " in text
    assert "PATIENT PAGE (not a guideline): 1 do not apply (--details)" in text
    assert "ASK NEXT" not in text
    assert "SOURCES" not in text


def test_a_short_answer_asks_what_decides_most() -> None:
    answer = CATALOG.options(Case())
    text = flat(rendering.options_text(CATALOG, answer))
    assert f"ASK NEXT (4 of {len(answer.questions)}): 1. {answer.questions[0].text} (--" in text


# --- management -----------------------------------------------------------------------------


def test_management_comes_in_the_order_of_acting() -> None:
    text = flat(manage(Case(sstr=SstrStatus.POSITIVE)))
    assert text.startswith(f"Management of testinoma syndrome Case: SSTR imaging positive {USE} ")
    order = (
        "No protocol and no order set",
        "EMERGENCY * [emergency] made-up testinoma-sugar why: a made-up reason",
        "WHAT THE SOURCES STATE * [first] made-up testinoma-openoxide",
        "[next, aim both] made-up testinoma-analog",
        "- testreotide injection, 100 to 600 mcg per day, in 3 doses, subcutaneous",
        "SOURCES DISAGREE on made-up order",
    )
    places = [text.index(said) for said in order]
    assert places == sorted(places)
    # A measure has no cycle, so that no day of it is missing.
    assert "days not stated" not in text


def test_each_measure_is_a_paragraph() -> None:
    text = manage(Case(sstr=SstrStatus.POSITIVE))
    assert "\n\n  * [next, aim both] made-up testinoma-analog\n" in text


def test_doses_of_which_only_a_copy_was_seen_say_so() -> None:
    analog = attrs.evolve(
        small.SYNDROME.measures[0], cites=(small.cite(small.PAPER, seen=Seen.COPY),)
    )
    syndrome = attrs.evolve(small.SYNDROME, measures=(analog,))
    text = flat(manage(Case(sstr=SstrStatus.POSITIVE), small.catalog(syndrome)))
    assert "3 doses, subcutaneous (seen in a copy)" in text
    assert "- testreotide, made-up: (seen in a copy)" in text


def test_management_shows_what_is_undecided_and_what_does_not_apply() -> None:
    text = flat(manage(Case()))
    assert "UNDECIDED: wait for what is not known * [first]" in text
    assert "waits for SSTR imaging: positive (not known)" in text
    assert "ASK NEXT 1. Is the tumor positive on SSTR imaging (PET or scan)? (--sstr; 2" in text
    text = flat(manage(Case(sstr=SstrStatus.NEGATIVE)))
    assert "DOES NOT APPLY to this case" in text
    assert "ruled out by SSTR imaging: negative (asks for positive)" in text
    # What does not apply shows no dose.
    assert "100 to 600 mcg" not in text


def test_an_undecided_emergency_stands_before_what_is_not_one() -> None:
    urgent = small.measure(
        "urgent", MeasureKind.FLUID, MeasurePhase.EMERGENCY, when=(Criteria(other="in shock"),)
    )
    syndrome = attrs.evolve(small.SYNDROME, measures=(*small.SYNDROME.measures, urgent))
    text = flat(manage(Case(sstr=SstrStatus.POSITIVE), small.catalog(syndrome)))
    order = (
        "EMERGENCY * [emergency] made-up testinoma-sugar",
        "EMERGENCY, UNDECIDED: wait for what is not known * [emergency] made-up urgent",
        "waits for: in shock (no field of a case says so)",
        "WHAT THE SOURCES STATE",
    )
    places = [text.index(said) for said in order]
    assert places == sorted(places)


def test_contraindications_of_measures_come_first() -> None:
    case = Case(sstr=SstrStatus.POSITIVE, heart_failure=True)
    text = flat(manage(case))
    assert text.index(
        "CONTRAINDICATED in this case * made-up testinoma-openoxide: openoxide: CONTRAINDICATED "
        "if heart failure"
    ) < text.index("EMERGENCY")
    name, why = "[first] made-up testinoma-openoxide", "why: a made-up reason"
    paragraph = text[text.index(name) :]
    said = "! openoxide: CONTRAINDICATED if heart failure: made-up heart strain"
    assert paragraph.index(said) < paragraph.index(why)
    own = flat(manage(Case(sstr=SstrStatus.POSITIVE, syndrome_control=Control.UNCONTROLLED)))
    assert "! CONTRAINDICATED if syndrome control uncontrolled" in own


def test_a_contraindicated_measure_is_shown_also_where_it_waits() -> None:
    text = flat(manage(Case(heart_failure=True)))
    assert "CONTRAINDICATED in this case * made-up testinoma-openoxide" in text
    assert "UNDECIDED: wait for what is not known * [first] made-up testinoma-openoxide" in text


def test_what_may_be_contraindicated_is_shown_above_the_reason() -> None:
    text = flat(manage(Case(sstr=SstrStatus.POSITIVE)))
    said = "! contraindicated if true (not known): heart failure why: a made-up reason"
    assert said in text
    detailed = flat(manage(Case(sstr=SstrStatus.POSITIVE), details=True))
    assert "! (unknown) openoxide: CONTRAINDICATED if heart failure" in detailed
    assert "contraindicated if true (not known)" not in detailed
    assert "met: SSTR imaging: positive (asks for positive)" in detailed


def test_of_several_drugs_each_contraindication_says_whose_it_is() -> None:
    both = attrs.evolve(
        small.SYNDROME.measures[2], drug=None, drugs=(small.TESTPLATIN.id, small.OPENOXIDE.id)
    )
    syndrome = attrs.evolve(small.SYNDROME, measures=(both,))
    text = flat(manage(Case(sstr=SstrStatus.POSITIVE), small.catalog(syndrome)))
    assert "contraindicated if true (not known): openoxide: heart failure" in text


def test_boxed_warnings_stand_above_the_reason() -> None:
    boxed = attrs.evolve(small.SYNDROME.measures[2], drug=small.FICTIMIDE.id)
    syndrome = attrs.evolve(small.SYNDROME, measures=(boxed,))
    text = flat(manage(Case(sstr=SstrStatus.POSITIVE), small.catalog(syndrome)))
    said = (
        "! fictimide: BOXED WARNING (US): made-up marrow failure [doi:10.1234/test-guideline-2022]"
    )
    assert text.index(said) < text.index("why: ")
    assert "lifted warning" not in text


def test_general_cautions_are_counted_and_shown_in_detail() -> None:
    general = netref.Caution(outcome=CautionOutcome.CAUTION, reason="made-up", cites=small.CITES)
    drug = attrs.evolve(small.OPENOXIDE, cautions=(general,))
    assert isinstance(drug, Drug)
    case = Case(sstr=SstrStatus.POSITIVE)
    text = flat(manage(case, small.catalog(drug)))
    assert "and 1 general or open cautions on the drug (--details)" in text
    assert "! openoxide: CAUTION" not in text
    detailed = flat(manage(case, small.catalog(drug), details=True))
    assert "(--details)" not in detailed
    assert "! openoxide: CAUTION: made-up" in detailed


def test_interactions_of_measures_are_shown() -> None:
    measure = attrs.evolve(small.SYNDROME.measures[2], drug=small.TESTPLATIN.id)
    syndrome = attrs.evolve(small.SYNDROME, measures=(measure,))
    case = Case(sstr=SstrStatus.POSITIVE, current_drugs=Listing((DrugId("calmazepine"),)))
    text = flat(manage(case, small.catalog(syndrome)))
    assert "! testplatin: CAUTION with calmazepine: made-up sleepiness" in text


def test_what_is_softer_is_no_contraindication() -> None:
    soft = netref.Caution(outcome=CautionOutcome.CAUTION, reason="made-up rash", cites=small.CITES)
    cautions = (*small.OPENOXIDE.cautions, soft)
    drug = attrs.evolve(small.TESTPLATIN, cautions=cautions)
    assert isinstance(drug, Drug)
    measure = attrs.evolve(small.SYNDROME.measures[2], drug=drug.id)
    syndrome = attrs.evolve(small.SYNDROME, measures=(measure,))
    case = Case(heart_failure=True, current_drugs=Listing((DrugId("calmazepine"),)))
    text = flat(manage(case, small.catalog(syndrome, drug)))
    top = text[: text.index("UNDECIDED")]
    assert "CONTRAINDICATED in this case * made-up testinoma-openoxide: testplatin: CONT" in top
    assert "made-up rash" not in top
    assert "calmazepine: made-up" not in top
    assert "CAUTION with calmazepine" in text


def test_a_contraindicated_interaction_comes_first() -> None:
    (caution,) = [i for i in small.TESTPLATIN.interactions if i.drug_class is None][:1]
    hard = attrs.evolve(caution, outcome=CautionOutcome.CONTRAINDICATED, region=Region.US)
    drug = attrs.evolve(small.TESTPLATIN, interactions=(hard,))
    assert isinstance(drug, Drug)
    measure = attrs.evolve(small.SYNDROME.measures[2], drug=drug.id)
    syndrome = attrs.evolve(small.SYNDROME, measures=(measure,))
    assert hard.drug is not None
    case = Case(sstr=SstrStatus.POSITIVE, current_drugs=Listing((hard.drug,)))
    text = flat(manage(case, small.catalog(syndrome, drug)))
    assert "CONTRAINDICATED in this case * made-up testinoma-openoxide: testplatin: CONTRA" in text
    assert text.count("testplatin: CONTRAINDICATED (US) with ") == 2


def test_a_short_page_has_a_line_for_each_measure_in_the_order_of_acting() -> None:
    text = flat(short_manage(Case(sstr=SstrStatus.POSITIVE)))
    assert text.startswith(f"Management of testinoma syndrome Case: SSTR imaging positive {USE} ")
    order = (
        "No protocol and no order set",
        "CONTRAINDICATED IF TRUE (not known): openoxide: made-up heart strain (any label); "
        "made-up testinoma-analog: made-up low sugar (any label)",
        "EMERGENCY (1) * made-up testinoma-sugar [1]",
        "WHAT THE SOURCES STATE (2) * [first] made-up testinoma-openoxide [2]",
        "* [next, aim both] made-up testinoma-analog (more: 2 doses) [1]",
        "SOURCES DISAGREE (1, --full says how) on made-up order",
        "SOURCES: [1] doi:10.1234/test-guideline-2022; [2] doi:10.1234/test-guideline-2022 (copy)",
        "More: --full, --details (every word), --json.",
    )
    places = [text.index(said) for said in order]
    assert places == sorted(places)


def test_a_short_page_says_what_measures_wait_for_and_why_not() -> None:
    text = flat(short_manage(Case()))
    assert "[next, aim both] made-up testinoma-analog: if SSTR imaging positive (more: 2 d" in text
    text = flat(short_manage(Case(sstr=SstrStatus.NEGATIVE)))
    assert "DOES NOT APPLY to this case (2): made-up testinoma-openoxide (SSTR imaging neg" in text
    assert "made-up testinoma-analog (SSTR imaging negative)" in text
    other = small.measure("w", MeasureKind.DIET, MeasurePhase.FIRST, when=(Criteria(other="so"),))
    bare = attrs.evolve(small.SYNDROME, measures=(other,), disagreements=())
    text = flat(short_manage(Case(), small.catalog(bare)))
    assert "* [first] made-up w: if so [1]" in text
    assert "DISAGREE" not in text


def test_a_short_page_warns_before_anything_else() -> None:
    soft = netref.Caution(outcome=CautionOutcome.CAUTION, reason="made-up rash", cites=small.CITES)
    when = (Criteria(heart_failure=True),)
    drug = attrs.evolve(
        small.FICTIMIDE,
        cautions=(
            attrs.evolve(soft, reason="made-up fall", when=when),
            attrs.evolve(
                soft, reason="made-up end", when=when, outcome=CautionOutcome.CONTRAINDICATED
            ),
            soft,
        ),
        interactions=small.TESTPLATIN.interactions,
    )
    assert isinstance(drug, Drug)
    given = attrs.evolve(small.SYNDROME.measures[2], drug=drug.id)
    again = attrs.evolve(given, id=MeasureId("again"), name="made-up again")
    syndrome = attrs.evolve(small.SYNDROME, measures=(given, again))
    taken = Listing((DrugId("calmazepine"), DrugId("testicillin")))
    case = Case(sstr=SstrStatus.POSITIVE, heart_failure=True, current_drugs=taken)
    text = flat(short_manage(case, small.catalog(syndrome, drug)))
    order = (
        "CONTRAINDICATED in this case (2) ! fictimide: CONTRAINDICATED if heart failure: made-up "
        "end [doi:10.1234/test-guideline-2022] concerns made-up testinoma-openoxide, made-up again",
        "! fictimide: CONTRAINDICATED with testicillin: made-up deafness",
        "BOXED WARNINGS: fictimide: made-up marrow failure (US)",
        "CAUTION in this case: fictimide: made-up fall (any label)",
        "! fictimide: CAUTION with calmazepine",
        "* [first] made-up testinoma-openoxide (CONTRAINDICATED) (more: 1 caution)",
    )
    places = [text.index(said) for said in order]
    assert places == sorted(places)
    assert text.count("CAUTION with calmazepine") == 1
    assert "rash" not in text


@pytest.mark.parametrize("syndrome", sorted(CATALOG.syndromes))
def test_a_short_page_drops_no_contraindication_and_no_boxed_warning(syndrome: str) -> None:
    for case in (Case(), Case(pregnancy=Pregnancy.PREGNANT, heart_failure=True)):
        answer = CATALOG.manage(syndrome, case)
        text = rendering.management_text(CATALOG, answer)
        assert max(map(len, text.splitlines())) <= 100
        whole = rendering.management_text(CATALOG, answer, full=True)
        assert len(text) < len(whole) or not answer.included
        flatly = flat(text)
        for measure in (*answer.included, *answer.undecided):
            assert flat(measure.measure.name) in flatly
            for caution in measure.cautions:
                if caution.caution.outcome is CautionOutcome.CONTRAINDICATED:
                    assert flat(caution.caution.reason) in flatly
            for notice in measure.boxed_warnings:
                assert flat(notice.warning.topic) in flatly


def test_long_lists_of_sources_are_cut_unless_in_detail() -> None:
    cites = tuple(
        small.cite(source)
        for source in (small.GUIDELINE, small.PAPER, small.LABEL, small.US_GUIDELINE)
    )
    measure = attrs.evolve(small.SYNDROME.measures[2], cites=cites)
    made = small.catalog(attrs.evolve(small.SYNDROME, measures=(measure,)))
    assert "; and 1 more>" in flat(manage(Case(), made))
    assert "more>" not in flat(manage(Case(), made, details=True))


# --- interpretation -------------------------------------------------------------------------


def interpreted(*given: Measurement, details: bool = False) -> str:
    answer = small.CATALOG.interpret("testinoma", given)
    return flat(rendering.interpretation_text(small.CATALOG, answer, details=details))


def test_an_interpretation() -> None:
    text = interpreted(
        Measurement("testin", 4, Unit.PMOL_PER_L, context="after a fast", specimen=Specimen.SERUM),
        Measurement("sleep diary", TestResult.LOW),
    )
    source = "<doi:10.1234/test-guideline-2022>"
    order = (
        f"Laboratory values and testinoma syndrome {USE} No diagnosis: ",
        "testin 4 pmol/L, serum, after a fast SUPPORTS: testin >= 3 pmol/L, after a fast: ",
        f"4 pmol/L; the threshold is >= 3 pmol/L {source}",
        "INDETERMINATE: testin 1 to 3 pmol/L: ",
        "sleep diary low OTHER CAUSES on which a value bears * too little sleep SUPPORTS: sleep ",
        "WHAT MISLEADS THE TESTS * coffee: raises testin",
        "netref ",
    )
    places = [text.index(said) for said in order]
    assert places == sorted(places)
    assert "ASK NEXT" not in text


def test_what_is_not_comparable_stands_together_unless_in_detail() -> None:
    given = Measurement("testin", 4, Unit.NG_PER_ML, assay="fancy", upper_limit=9)
    text = interpreted(given)
    assert "testin 4 ng/mL, fancy, upper limit of normal 9 NOT COMPARABLE: " in text
    assert text.count("NOT COMPARABLE") == 1
    assert "on record): testin >= 3 pmol/L, after a fast; testin 1 to 3 pmol/L" in text
    assert interpreted(given, details=True).count("NOT COMPARABLE") == 2


def test_an_interpretation_asks() -> None:
    text = interpreted(Measurement("testin", 4, Unit.PMOL_PER_L))
    assert "ASK NEXT 1. testin: was it measured so: after a fast?" in text


def test_no_interpretation_shows_code_or_is_too_wide() -> None:
    for syndrome in CATALOG.syndromes.values():
        given = [
            Measurement(test.analyte, test.value, test.unit, specimen=Specimen.SERUM)
            for test in syndrome.tests
        ]
        answer = CATALOG.interpret(syndrome, given)
        text = rendering.interpretation_text(CATALOG, answer, details=True)
        assert not re.search(r"\b(?:Interval|Threshold|Measurement|Cite)\(|\bNone\b", text)
        for line in text.splitlines():
            assert len(line) <= 100 or " " not in line.strip().removeprefix("- "), line


def test_every_dimension_has_a_word() -> None:
    assert set(LABELS) == {a.name for a in attrs.fields(netref.Criteria)}
    assert all(LABELS.values())
