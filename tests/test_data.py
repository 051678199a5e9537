"""What holds for every record of the built-in catalog."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import netref
from netref import (
    approvals,
    drugs,
    indications,
    regimens,
    sources,
    studies,
    syndromes,
    tumors,
)
from netref.catalog import CATALOG, KINDS
from netref.checking import check
from netref.matching import wanted_dimensions
from netref.model import (
    DIMENSION,
    Approval,
    ApprovalKind,
    Body,
    Case,
    Cite,
    Criteria,
    Differentiation,
    Direction,
    Dose,
    Drug,
    DrugClass,
    Extent,
    Grade,
    Histology,
    Indication,
    Interval,
    Kind,
    LabelScope,
    Offer,
    Option,
    Record,
    Regimen,
    Route,
    Site,
    Source,
    SourceKind,
    Strategy,
    Study,
    StudyStatus,
    Syndrome,
    Tumor,
    earliest_day,
)
from netref.naming import drug_names

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path(netref.__file__).parent
FOLDERS: list[tuple[ModuleType, tuple[type[Record], ...]]] = [
    (sources, (Body, Source)),
    (drugs, (Drug,)),
    (regimens, (Regimen,)),
    (tumors, (Tumor,)),
    (studies, (Study,)),
    (approvals, (Approval, LabelScope)),
    (indications, (Indication,)),
    (syndromes, (Syndrome,)),
]
RECORDS: list[Any] = [r for kind in KINDS for r in getattr(CATALOG, kind).values()]


def inside(value: object, path: str = "") -> Iterator[tuple[str, Record]]:
    """Every record inside a value, with its path."""
    if isinstance(value, Record):
        yield path, value
        for attribute in value.__attrs_attrs__:
            yield from inside(getattr(value, attribute.name), f"{path}.{attribute.name}")
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from inside(item, f"{path}[{place}]")


EVERYTHING: list[tuple[str, Record]] = [
    found for record in RECORDS for found in inside(record, record.id)
]
CITES: list[tuple[str, Cite]] = [(p, r) for p, r in EVERYTHING if isinstance(r, Cite)]


def of(kind: type[Record]) -> list[tuple[str, Any]]:
    return [(path, record) for path, record in EVERYTHING if type(record) is kind]


def problems(found: Iterator[str]) -> None:
    """Fail with all of them, not with the first."""
    listed = sorted(set(found))
    assert not listed, "\n" + "\n".join(listed)


# --- the catalog as a whole -----------------------------------------------------------------


def test_the_catalog_is_sound() -> None:
    problems(iter(check(CATALOG)))


def test_every_kind_has_records() -> None:
    for kind in KINDS:
        assert getattr(CATALOG, kind), kind


# --- files, constants, ids ------------------------------------------------------------------


@pytest.mark.parametrize(("folder", "kinds"), FOLDERS, ids=lambda v: getattr(v, "__name__", ""))
def test_a_constant_is_its_id_in_upper_case(
    folder: ModuleType, kinds: tuple[type[Record], ...]
) -> None:
    records = {name: v for name, v in vars(folder).items() if isinstance(v, kinds)}
    assert records
    for name, record in records.items():
        assert name == record.id.upper().replace("-", "_")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("folder", "kinds"), FOLDERS, ids=lambda v: getattr(v, "__name__", ""))
def test_a_folder_holds_records_of_its_kind_and_nothing_else(
    folder: ModuleType, kinds: tuple[type[Record], ...]
) -> None:
    for name, value in vars(folder).items():
        if name.isupper():
            assert type(value) in kinds, name


def constants() -> Iterator[tuple[str, str]]:
    """Public constants with the file that defines each."""
    for folder, _ in FOLDERS:
        path = PACKAGE / folder.__name__.rpartition(".")[2]
        for file in sorted(path.glob("[!_]*.py")):
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                targets = (
                    [node.target]
                    if isinstance(node, ast.AnnAssign)
                    else node.targets
                    if isinstance(node, ast.Assign)
                    else []
                )
                for target in targets:
                    if isinstance(target, ast.Name) and not target.id.startswith("_"):
                        yield target.id, f"{path.name}/{file.name}"


def test_a_constant_is_defined_in_one_file() -> None:
    files: dict[str, list[str]] = {}
    for name, file in constants():
        files.setdefault(name, []).append(file)
    problems(f"{name}: {where}" for name, where in files.items() if len(where) > 1)


def test_every_constant_is_a_record_of_the_catalog() -> None:
    ids = {r.id.upper().replace("-", "_") for r in RECORDS}
    assert {name for name, _ in constants()} == ids


def test_references_run_one_way() -> None:
    """A folder imports only from the folders before it."""
    order = [folder.__name__.rpartition(".")[2] for folder, _ in FOLDERS]
    for place, name in enumerate(order):
        for file in (PACKAGE / name).glob("[!_]*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.level == 2:
                    wanted = {node.module} if node.module else {a.name for a in node.names}
                    later = wanted & set(order[place + 1 :])
                    assert not later, f"{name}/{file.name} imports {later}"


def test_the_index_of_each_folder_is_current() -> None:
    tool = ROOT / "tools" / "reindex.py"
    if not (ROOT / "src").exists():
        pytest.skip("the indexes are checked in the source tree")
    done = subprocess.run(
        [sys.executable, str(tool), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_no_file_of_facts_works_anything_out() -> None:
    """Literals and named helpers only: what a reviewer sees is what is said."""
    helpers = {"days"}
    types = {value.__name__ for value in vars(netref.model).values() if attrs.has(value)}
    ids = {name for name in dir(netref.model) if name.endswith("Id")}
    for folder, _ in FOLDERS:
        for file in (PACKAGE / folder.__name__.rpartition(".")[2]).glob("[!_]*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                assert not isinstance(
                    node, (ast.FunctionDef, ast.Lambda, ast.For, ast.If, ast.ListComp, ast.DictComp)
                ), f"{file.name}:{node.lineno}"
                if isinstance(node, ast.Call):
                    assert isinstance(node.func, ast.Name), f"{file.name}:{node.lineno}"
                    assert node.func.id in helpers | types | ids, f"{file.name}:{node.lineno}"


# --- sources and citations ------------------------------------------------------------------


def test_every_source_is_cited() -> None:
    # Cut-offs, formulas and factors are cited by what uses them.
    from netref import dosing, grading
    from netref.conversions import FACTORS

    used = {cite.source for _, cite in CITES}
    used |= {cite.source for factor in FACTORS for cite in factor.cites}
    used |= {
        cite.source
        for value in (*vars(grading).values(), *vars(dosing).values())
        if isinstance(value, tuple)
        for cite in value
        if isinstance(cite, Cite)
    }
    # A document that is known and could not be seen stands there to say so.
    problems(
        f"{key}: never cited"
        for key, source in CATALOG.sources.items()
        if key not in used and source.unseen is None
    )


def test_what_could_not_be_seen_is_said_in_short_words() -> None:
    for gap in CATALOG.coverage().gaps:
        assert gap.unseen.strip(), gap.record
        assert len(gap.unseen) < 250, gap.record
        assert not gap.unseen.endswith("."), gap.record
    for source in CATALOG.sources.values():
        assert not (source.whole and source.unseen), source.id


def test_every_body_speaks() -> None:
    used = {s.body for s in CATALOG.sources.values()}
    used |= {r.body for k in ("indications", "approvals", "label_scopes")
             for r in getattr(CATALOG, k).values()}  # fmt: skip
    problems(f"{key}: never speaks" for key in CATALOG.bodies if key not in used)


def test_every_citation_has_its_place_in_the_source() -> None:
    problems(f"{path}: {cite}" for path, cite in CITES if not cite.where.strip())


def test_every_record_that_states_a_fact_is_cited() -> None:
    for kind in KINDS:
        if kind not in ("bodies", "sources"):
            for record in getattr(CATALOG, kind).values():
                assert record.cites, record.id


def test_dates_are_not_after_the_day_to_which_sources_were_read() -> None:
    names = ("date", "on", "reviewed", "issued", "cutoff", "removed", "version")
    problems(
        f"{path}.{name}: {value}"
        for path, record in EVERYTHING
        for name in names
        if isinstance(value := getattr(record, name, None), str)
        and re.match(r"\d{4}", value)
        and earliest_day(value) > netref.AS_OF
    )


def test_nothing_was_read_before_it_existed() -> None:
    problems(
        f"{path}: read on {cite.on}, but the source is of {date}"
        for path, cite in CITES
        if (date := CATALOG.sources[cite.source].date) is not None and earliest_day(date) > cite.on
    )


def test_two_sources_are_not_the_same_document() -> None:
    for field in ("doi", "pmid", "pmcid"):
        counts = Counter(
            value.casefold()
            for s in CATALOG.sources.values()
            if (value := getattr(s, field)) is not None
        )
        problems(f"{field} {value}: {n} sources" for value, n in counts.items() if n > 1)


def test_a_guideline_names_the_body_that_speaks_in_it() -> None:
    kinds = (SourceKind.GUIDELINE, SourceKind.SUMMARY, SourceKind.PROTOCOL)
    for statement in CATALOG.indications.values():
        source = CATALOG.sources[statement.cites[0].source]
        if source.kind in kinds:
            assert source.body == statement.body, (statement.id, source.id)


def test_a_statement_is_dated_like_its_document() -> None:
    """An issue date is the date of some document that is cited for the statement."""
    problems(
        f"{i.id}: issued {i.issued}, its sources {dates}"
        for i in CATALOG.indications.values()
        if i.issued is not None
        for dates in [[CATALOG.sources[c.source].date for c in i.cites]]
        if None not in dates
        and not any(d is not None and (d.startswith(i.issued) or i.issued.startswith(d))
                    for d in dates)
    )  # fmt: skip


# --- names ----------------------------------------------------------------------------------


def test_every_record_is_found_by_its_own_name() -> None:
    for drug in CATALOG.drugs.values():
        assert CATALOG.find_drug(drug.name) is drug
        assert CATALOG.find_drug(drug.id) is drug
        for brand in drug.brands:
            assert CATALOG.find_drug(brand.name) is drug
    for regimen in CATALOG.regimens.values():
        for name in (regimen.name, regimen.id, *regimen.acronyms):
            assert CATALOG.find_regimen(name) is regimen
    for syndrome in CATALOG.syndromes.values():
        assert CATALOG.find_syndrome(syndrome.name) is syndrome
    for tumor in CATALOG.tumors.values():
        assert CATALOG.find_tumor(tumor.name) is tumor
    for study in CATALOG.studies.values():
        assert CATALOG.find_study(study.name) is study


def test_no_name_means_a_drug_and_a_regimen() -> None:
    problems(
        f"{name!r}: drug {drug.id} and a regimen"
        for drug in CATALOG.drugs.values()
        for name in drug_names(drug)
        if len({kind for kind, _ in CATALOG.names.lookup(name)} & {"drugs", "regimens"}) > 1
    )


def test_names_hold_no_trademark_signs_or_stray_space() -> None:
    problems(
        f"{path}.{field}: {value!r}"
        for path, record in EVERYTHING
        for field in ("name", "us_name", "short", "title", "topic", "reason", "text")
        if isinstance(value := getattr(record, field, None), str)
        and (value != value.strip() or re.search(r"[®™]|  |\n", value))
    )


# --- tuples, numbers, forms -----------------------------------------------------------------


def test_tuples_hold_nothing_twice() -> None:
    problems(
        f"{path}.{a.name}"
        for path, record in EVERYTHING
        for a in record.__attrs_attrs__
        if isinstance(value := getattr(record, a.name), tuple) and len(set(value)) != len(value)
    )


def test_days_are_in_order_and_within_the_cycle() -> None:
    for schedule in CATALOG.schedules.values():
        for phase in schedule.phases:
            for dose in phase.doses:
                assert list(dose.days) == sorted(set(dose.days)), schedule.id
                if phase.cycle_days is not None:
                    assert all(1 <= day <= phase.cycle_days for day in dose.days), schedule.id


#: A source that does not say how deep is not wrong.
SHALLOW = {
    Route.SUBCUTANEOUS: Route.DEEP_SUBCUTANEOUS,
    Route.INTRAMUSCULAR: Route.INTRAGLUTEAL,
}


def test_doses_are_positive_and_by_a_route_of_the_drug() -> None:
    for path, dose in of(Dose):
        if dose.amount is not None:
            assert dose.amount.value > 0, path
        drug = CATALOG.drugs[dose.drug]
        routes = set(drug.routes) | {r for f in drug.forms for r in f.routes}
        if dose.route is not None:
            assert routes & {dose.route, SHALLOW.get(dose.route)}, f"{path}: {dose.route}"


def test_forms_are_given_by_routes_of_the_drug() -> None:
    for drug in CATALOG.drugs.values():
        for form in drug.forms:
            assert set(form.routes) <= set(drug.routes), form.id


def test_criteria_lie_within_the_bounds_of_their_dimensions() -> None:
    for path, criteria in of(Criteria):
        for name, wanted in wanted_dimensions(criteria):
            if name in DIMENSION and DIMENSION[name].kind is Kind.NUMBER:
                assert isinstance(wanted, Interval), path
                assert DIMENSION[name].bounds.overlaps(wanted), f"{path}.{name}: {wanted}"


def test_criteria_can_be_met() -> None:
    """Some case fits what a statement asks for: no criterion contradicts itself."""
    for path, criteria in of(Criteria):
        known: dict[str, Any] = {}
        for name in ("site", "differentiation", "histology", "grade"):
            wanted = getattr(criteria, name)
            if wanted is not None:
                known[name] = wanted
        try:
            Case(**known)
        except netref.InvalidRecordError as error:
            raise AssertionError(f"{path}: {error}") from None


# --- studies --------------------------------------------------------------------------------


def test_a_withdrawal_names_what_it_ends_and_the_end_of_marketing_does_not() -> None:
    for event in CATALOG.approvals.values():
        if event.kind is ApprovalKind.WITHDRAWN:
            assert event.ends is not None, event.id
        if event.kind is ApprovalKind.MARKETING_ENDED:
            assert event.ends is None, event.id


def test_no_ongoing_study_has_results() -> None:
    for study in CATALOG.studies.values():
        assert study.status is not StudyStatus.ONGOING or not study.results, study.id


def test_only_comparative_studies_have_effects() -> None:
    for study in CATALOG.studies.values():
        assert study.comparative or not any(r.effect for r in study.results), study.id


def test_arms_give_schedules_of_their_regimen() -> None:
    for study in CATALOG.studies.values():
        for arm in study.arms:
            if arm.schedule is not None:
                assert arm.regimen is not None, study.id
                assert arm.schedule in {s.id for s in CATALOG.regimens[arm.regimen].schedules}


# --- NET and NEC stay apart -----------------------------------------------------------------

WELL, POOR = Differentiation.WELL, Differentiation.POOR
NECS = {Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL}
#: Every way to say "a grade 3 tumor of the pancreas" without saying NET or NEC.
G3_ALONE = [
    Case(site=Site.PANCREAS, grade=Grade.G3),
    Case(site=Site.PANCREAS, grade=Grade.G3, extent=Extent.METASTATIC),
    Case(site=Site.PANCREAS, grade=Grade.G3, ki67_percent=70),
    Case(site=Site.PANCREAS, ki67_percent=70, extent=Extent.METASTATIC, line=1),
]


def is_platinum_etoposide(offer: Offer) -> bool:
    """Whether an offer is the treatment of carcinomas."""
    if offer.strategy is Strategy.PLATINUM_ETOPOSIDE or offer.drug_class is DrugClass.PLATINUM:
        return True
    members = set(CATALOG.regimens[offer.regimen].drugs) if offer.regimen else {offer.based_on}
    return "etoposide" in members or bool(members & {"cisplatin", "carboplatin"})


def speaks_of_nec(indication: Indication) -> bool:
    """Whether a statement is about poorly differentiated carcinomas only."""
    return bool(indication.when) and all(
        c.differentiation == (POOR,) or (c.histology is not None and set(c.histology) <= NECS)
        for c in indication.when
    )


def test_statements_on_nec_ask_for_poor_differentiation() -> None:
    """A histology of NEC without the word on differentiation would be easy to overlook."""
    problems(
        f"{i.id}: {c}"
        for i in CATALOG.indications.values()
        for c in i.when
        if c.histology is not None and set(c.histology) <= NECS and c.differentiation != (POOR,)
    )


def test_there_are_statements_on_nec() -> None:
    found = [i for i in CATALOG.indications.values() if speaks_of_nec(i)]
    assert [i for i in found if is_platinum_etoposide(i.offer) and i.direction is Direction.FOR]


@pytest.mark.parametrize("case", G3_ALONE, ids=range(len(G3_ALONE)))
def test_grade_or_ki67_alone_offers_no_treatment_of_nec(case: Case) -> None:
    answer = netref.options(case)
    stated: list[Option] = [*answer.stated, *answer.contraindicated]
    for option in stated:
        for statement in option.statements:
            if statement.answer is netref.Answer.YES:
                indication = CATALOG.indications[statement.indication]
                assert not speaks_of_nec(indication), indication.id
    # They wait for differentiation, which is among the first questions.
    assert "differentiation" in [q.dimension for q in answer.questions[:3]]


@pytest.mark.parametrize("case", G3_ALONE, ids=range(len(G3_ALONE)))
def test_once_it_is_a_net_statements_on_nec_are_ruled_out(case: Case) -> None:
    answer = netref.options(case.refine(histology=Histology.NET), include_no=True)
    groups = (answer.stated, answer.undecided, answer.advised_against, answer.not_established,
              answer.described)  # fmt: skip
    for group in groups:
        for option in group:
            for statement in option.statements:
                if speaks_of_nec(CATALOG.indications[statement.indication]):
                    assert statement.answer is netref.Answer.NO, statement.indication


def test_once_it_is_a_nec_platinum_is_stated() -> None:
    nec = Case(
        site=Site.PANCREAS,
        histology=Histology.NEC,
        extent=Extent.METASTATIC,
        ki67_percent=80,
        line=1,
    )
    answer = netref.options(nec)
    assert any(is_platinum_etoposide(o.offer) for o in answer.stated)


def test_patient_pages_make_nothing_stated() -> None:
    for case in (*G3_ALONE, Case(site=Site.PANCREAS, histology=Histology.NET)):
        answer = netref.options(case, include_no=True, include_historical=True)
        for group in (answer.stated, answer.undecided, answer.advised_against, answer.excluded):
            for option in group:
                for statement in option.statements:
                    assert statement.kind is not SourceKind.PATIENT_PAGE


# --- syndromes ------------------------------------------------------------------------------


def test_a_measure_that_gives_a_drug_doses_that_drug() -> None:
    for measure in CATALOG.measures.values():
        for dose in measure.doses:
            assert not measure.given or dose.drug in measure.given, measure.id


def test_emergencies_and_first_measures_come_first_in_every_answer() -> None:
    order = list(netref.MeasurePhase)
    for syndrome in CATALOG.syndromes.values():
        answer = netref.manage(syndrome)
        for group in (answer.included, answer.undecided, answer.excluded):
            places = [order.index(m.measure.phase) for m in group]
            assert places == sorted(places), syndrome.id


def test_both_sides_of_a_disagreement_are_cited() -> None:
    for syndrome in CATALOG.syndromes.values():
        for disagreement in syndrome.disagreements:
            assert len({p.says for p in disagreement.positions}) >= 2
            assert all(p.cites for p in disagreement.positions)


@pytest.mark.parametrize("code", ["UNII:2DJ8R0NT7K", "CHEMBL:CHEMBL295698"])
def test_the_codes_of_an_enantiomer_are_not_those_of_the_racemate(code: str) -> None:
    system, _, value = code.partition(":")
    assert CATALOG.from_code(system, value).id == "levoketoconazole"
    assert all(str(held) != code for held in CATALOG.find_drug("ketoconazole").codes)


def test_advice_that_its_own_page_calls_superseded_recommends_nothing() -> None:
    for indication in CATALOG.indications.values():
        if "superseded" in f"{indication.position} {indication.text}":
            assert indication.direction is Direction.DESCRIPTION, indication.id
