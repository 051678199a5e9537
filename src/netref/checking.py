"""What has to be true of a catalog. Every broken rule is one line that names its record.

Loaded when a catalog is made, not when netref is imported: the built-in catalog is checked by
the tests.
"""

from __future__ import annotations

import math
import re
import types
import typing
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NewType

from .model import (
    Approval,
    Case,
    Cite,
    Comparator,
    Criteria,
    CumulativeLimit,
    Dose,
    Drug,
    EffectKind,
    Endpoint,
    Indication,
    LabelScope,
    Listing,
    NoNumber,
    Phase,
    Record,
    Regimen,
    Result,
    Route,
    Schedule,
    Statistic,
    Study,
    StudyStatus,
    Syndrome,
    Threshold,
    Unit,
    earliest_day,
)

if TYPE_CHECKING:
    from .catalog import Catalog

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?\Z")
_DATE_FIELDS = frozenset({"date", "on", "reviewed", "issued", "cutoff", "removed", "version"})
_PATTERNS = {
    "doi": re.compile(r"10\.\d{4,9}/\S+\Z"),
    "pmid": re.compile(r"[1-9]\d{0,8}\Z"),
    "pmcid": re.compile(r"PMC[1-9]\d{0,8}\Z"),
    "nct": re.compile(r"NCT\d{8}\Z"),
    "url": re.compile(r"https?://\S+\Z"),
    "via": re.compile(r"(?:https?://|github:|doi:|PMID |PMC|NCT)\S*\Z"),
}
#: Units that make sense for a route; a route that is not here takes any dosing unit.
_RADIOACTIVE = {Unit.GBQ, Unit.MBQ, Unit.MBQ_PER_KG}
_MEASURED_ONLY = {
    Unit.MG_PER_DL,
    Unit.MMOL_PER_L,
    Unit.MEQ_PER_L,
    Unit.MICRO_UNIT_PER_ML,
    Unit.MILLI_UNIT_PER_L,
    Unit.PMOL_PER_L,
    Unit.NMOL_PER_L,
    Unit.UMOL_PER_L,
    Unit.NG_PER_ML,
    Unit.NG_PER_L,
    Unit.PG_PER_ML,
    Unit.MCG_PER_L,
    Unit.MCG_PER_DL,
    Unit.RATIO,
    Unit.SCORE,
    Unit.MICRO_UNIT_PER_ML_PER_MG_PER_DL,
    Unit.PMOL_PER_L_PER_MMOL_PER_L,
    Unit.MG_PER_24H,
    Unit.UMOL_PER_24H,
    Unit.STOOLS_PER_DAY,
    Unit.PH,
    Unit.X_ULN,
    Unit.HOUR,
    Unit.PERCENT,
    Unit.PER_WEEK,
    Unit.OTHER,
}
_NOT_BY_ROUTE: dict[Route, set[Unit]] = {
    Route.ORAL: {*_RADIOACTIVE, Unit.AUC, Unit.MCG_PER_HOUR, Unit.MG_PER_HOUR, Unit.ML_PER_HOUR},
    Route.SUBCUTANEOUS: {*_RADIOACTIVE, Unit.AUC, Unit.TABLET},
    Route.DEEP_SUBCUTANEOUS: {*_RADIOACTIVE, Unit.AUC, Unit.TABLET, Unit.ML_PER_HOUR},
    Route.INTRAMUSCULAR: {*_RADIOACTIVE, Unit.AUC, Unit.TABLET, Unit.ML_PER_HOUR},
    Route.INTRAGLUTEAL: {*_RADIOACTIVE, Unit.AUC, Unit.TABLET, Unit.ML_PER_HOUR},
    Route.INTRAVENOUS: {Unit.TABLET},
}
#: Id types whose values are keys of a table (or of what a table's records hold).
_ID_TYPES: dict[str, str] = {
    "BodyId": "bodies",
    "SourceId": "sources",
    "DrugId": "drugs",
    "FormId": "forms",
    "RegimenId": "regimens",
    "ScheduleId": "schedules",
    "TumorId": "tumors",
    "StudyId": "studies",
    "ResultId": "results",
    "ApprovalId": "approvals",
    "LabelScopeId": "label_scopes",
    "IndicationId": "indications",
    "SyndromeId": "syndromes",
    "MeasureId": "measures",
}


def check(catalog: Catalog) -> list[str]:
    """Every problem of a catalog, as ``"record.field: what is wrong"``; empty if sound."""
    from .catalog import KINDS

    problems = [
        f"{key}.id: expected a {cls.__name__} among the {kind}, got a {type(record).__name__}"
        for kind, cls in KINDS.items()
        for key, record in getattr(catalog, kind).items()
        if type(record) is not cls
    ]
    if problems:
        return problems
    held = _held(catalog, problems)
    records = [record for kind in _TABLES for record in getattr(catalog, kind).values()]
    for record in records:
        problems += _check_record(record, held)
    # The rules read the fields, so these have to be of their types.
    if not any(": expected " in problem for problem in problems):
        for record in records:
            problems += _check_rules(record, catalog)
        problems += _check_cites(catalog)
        problems += _check_names(catalog)
    return problems


_TABLES = (
    "bodies",
    "sources",
    "drugs",
    "regimens",
    "tumors",
    "studies",
    "approvals",
    "label_scopes",
    "indications",
    "syndromes",
)


def _held(catalog: Catalog, problems: list[str]) -> dict[str, set[str]]:
    """Ids by kind; notes ids that are malformed or used twice."""
    nested = {
        field: [
            part.id
            for record in getattr(catalog, kind).values()
            for parts in [getattr(record, field)]
            if isinstance(parts, tuple)
            for part in parts
            if hasattr(part, "id")
        ]
        for kind, field in (
            ("drugs", "forms"),
            ("regimens", "schedules"),
            ("studies", "results"),
            ("syndromes", "measures"),
        )
    }
    lists = {kind: list(getattr(catalog, kind)) for kind in _TABLES} | nested
    owner: dict[str, str] = {}
    for kind, keys in lists.items():
        for key in keys:
            if not isinstance(key, str) or not _ID.match(key):
                problems.append(
                    f"{key}.id: expected kebab-case that starts with a letter, got {key!r}"
                )
            if key in owner:
                problems.append(f"{key}.id: used in {owner[key]} and in {kind}")
            owner[key] = kind
    return {kind: set(keys) for kind, keys in lists.items()}


# --- types, references, citations: the same walk for every record ---------------------------


@cache
def hints(cls: Hashable) -> dict[str, Any]:
    """Resolved annotations of a record type."""
    return typing.get_type_hints(cls)


def _check_record(record: Record, held: dict[str, set[str]]) -> Iterator[str]:
    name = str(getattr(record, "id", type(record).__name__))
    yield from _walk(record, name, held)


def _walk(record: Record, path: str, held: dict[str, set[str]]) -> Iterator[str]:
    cls: Any = type(record)
    types_of = hints(cls)
    for attribute in record.__attrs_attrs__:
        field, value = attribute.name, getattr(record, attribute.name)
        where = f"{path}.{field}"
        if field == "id":
            if not isinstance(value, str):
                yield f"{where}: expected text, got {value!r}"
            continue
        yield from _check_value(value, types_of[field], where, held)
        yield from _check_field(field, value, where)


def _check_field(field: str, value: object, where: str) -> Iterator[str]:
    if field == "cites" and value == ():
        yield f"{where}: no citation; every fact needs one"
    if field == "where" and isinstance(value, str) and not value.strip():
        yield f"{where}: a citation needs its place in the source"
    if field in _DATE_FIELDS and isinstance(value, str) and not _is_date(value):
        yield f"{where}: expected YYYY, YYYY-MM or YYYY-MM-DD, got {value!r}"
    pattern = _PATTERNS.get(field)
    if pattern is not None and isinstance(value, str) and not pattern.match(value):
        yield f"{where}: not a well-formed {field}: {value!r}"
    if isinstance(value, tuple) and field not in ("when", "unless"):
        seen: list[object] = []
        for item in value:
            if item in seen:
                yield f"{where}: {item!r} stands there twice"
            seen.append(item)
    if isinstance(value, str) and field in ("name", "text", "title", "reason", "why", "summary"):
        if not value.strip():
            yield f"{where}: empty"


def _is_date(text: str) -> bool:
    if not _DATE.match(text):
        return False
    try:
        date.fromisoformat(earliest_day(text))
    except ValueError:
        return False
    return True


def _check_value(value: object, hint: Any, where: str, held: dict[str, set[str]]) -> Iterator[str]:
    if isinstance(hint, NewType):
        kind = _ID_TYPES.get(hint.__name__)
        if not isinstance(value, str):
            yield f"{where}: expected {_expected(hint)}, got {value!r}"
        elif kind is not None and value not in held[kind]:
            yield f"{where}: no {kind} has the id {value!r}"
        return
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        yield from _check_union(value, typing.get_args(hint), where, held)
    elif origin is tuple:
        yield from _check_tuple(value, typing.get_args(hint), where, held)
    elif origin is Listing:
        if not isinstance(value, Listing):
            yield f"{where}: expected {_expected(hint)}, got {value!r}"
        else:
            (inner,) = typing.get_args(hint)
            for place, item in enumerate(value.items):
                yield from _check_value(item, inner, f"{where}.items[{place}]", held)
    elif not _is_a(value, hint):
        yield f"{where}: expected {_expected(hint)}, got {value!r}"
    elif isinstance(value, Record):
        yield from _walk(value, where, held)


def _check_union(
    value: object, choices: tuple[Any, ...], where: str, held: dict[str, set[str]]
) -> Iterator[str]:
    if value is None and type(None) in choices:
        return
    results = [
        list(_check_value(value, choice, where, held))
        for choice in choices
        if choice is not type(None)
    ]
    if any(not found for found in results):
        return
    # Complaints from inside the alternative that fits best say more than "not one of these".
    inner = [found for found in results if not found[0].startswith(f"{where}: expected ")]
    if inner:
        yield from inner[0]
    else:
        wanted = " or ".join(_expected(choice) for choice in choices if choice is not type(None))
        yield f"{where}: expected {wanted}, got {value!r}"


def _check_tuple(
    value: object, inner: tuple[Any, ...], where: str, held: dict[str, set[str]]
) -> Iterator[str]:
    if not isinstance(value, tuple):
        yield f"{where}: expected a tuple, got {value!r}"
        return
    if inner[-1] is Ellipsis:
        inner = (inner[0],) * len(value)
    elif len(value) != len(inner):
        yield f"{where}: expected {len(inner)} items, got {value!r}"
        return
    for place, (item, hint) in enumerate(zip(value, inner, strict=True)):
        key = getattr(item, "id", None) or getattr(item, "key", None)
        label = key if isinstance(key, str) else place
        yield from _check_value(item, hint, f"{where}[{label}]", held)


def _is_a(value: object, hint: Any) -> bool:
    if hint is float:
        return (
            isinstance(value, (int, float))
            and not isinstance(value, bool)
            and not (isinstance(value, float) and not math.isfinite(value))
        )
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)


_PLAIN = {float: "a number", int: "a whole number", str: "text", bool: "True or False"}


def _expected(hint: Any) -> str:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if typing.get_origin(hint) is tuple:
        return "a tuple"
    return str(getattr(hint, "__name__", hint))


# --- rules of single kinds ------------------------------------------------------------------


def _check_rules(record: Any, catalog: Catalog) -> list[str]:
    rules = _RULES.get(type(record))
    found = [f"{record.id}.{problem}" for problem in rules(record, catalog)] if rules else []
    for place, criteria in _criteria_in(record, ""):
        if criteria == Criteria():
            found.append(f"{record.id}.{place}: criteria that ask for nothing; leave them out")
    return found


def _criteria_in(record: Any, path: str) -> Iterator[tuple[str, Criteria]]:
    for attribute in getattr(record, "__attrs_attrs__", ()):
        value = getattr(record, attribute.name)
        where = f"{path}.{attribute.name}".lstrip(".")
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Criteria):
                yield where, item
            elif isinstance(item, Record) and not isinstance(item, Case):
                yield from _criteria_in(item, where)


def _check_drug(drug: Drug, _: Catalog) -> Iterator[str]:
    forms = {form.id for form in drug.forms}
    for field in ("brands", "availability", "boxed_warnings", "cautions", "adjustments"):
        for item in getattr(drug, field):
            if item.form is not None and item.form not in forms:
                yield f"{field}: {item.form!r} is not a form of this drug"
    for interaction in drug.interactions:
        if (interaction.drug is None) == (interaction.drug_class is None):
            yield "interactions: give exactly one of drug and drug_class"
    for adjustment in drug.adjustments:
        if adjustment.to_percent is not None and not 0 < adjustment.to_percent <= 100:
            yield f"adjustments: to_percent {adjustment.to_percent} is not above 0 and up to 100"
    for limit in drug.limits:
        yield from _check_limit(limit)
    if not drug.classes:
        yield "classes: a drug belongs to at least one class"
    codes = [(code.system, code.value) for code in drug.codes]
    if len(set(codes)) != len(codes):
        yield "codes: the same code stands there twice"


def _check_limit(limit: CumulativeLimit) -> Iterator[str]:
    if limit.amount.value <= 0:
        yield f"limits: {limit.amount} is not a positive dose"


def _check_regimen(regimen: Regimen, catalog: Catalog) -> Iterator[str]:
    for schedule in regimen.schedules:
        given = set()
        for phase in schedule.phases:
            for place, dose in enumerate(phase.doses):
                given.add(dose.drug)
                where = f"schedules[{schedule.id}].phases[{phase.name}].doses[{place}]"
                for problem in _check_dose(dose, phase, catalog):
                    yield f"{where}.{problem}"
            yield from _check_phase(schedule, phase)
        missing = [drug for drug in regimen.drugs if drug not in given]
        if missing:
            yield f"schedules[{schedule.id}]: no dose of {', '.join(missing)}"
    for one in regimen.schedules:
        for two in regimen.schedules:
            if one.id < two.id and one.phases == two.phases and one.region == two.region:
                yield f"schedules[{two.id}]: differs from {one.id} only in name"
    if regimen.id.endswith("-monotherapy"):
        if len(regimen.drugs) != 1:
            yield "drugs: single-agent use has one drug"
        if regimen.acronyms or regimen.names:
            yield "names: single-agent use owns no name; it is found through its drug"


def _check_phase(schedule: Schedule, phase: Phase) -> Iterator[str]:
    where = f"schedules[{schedule.id}].phases[{phase.name}]"
    if phase.cycle_days is not None and phase.cycle_days < 1:
        yield f"{where}.cycle_days: {phase.cycle_days} is not a positive number of days"
    if isinstance(phase.cycles, int) and phase.cycles < 1:
        yield f"{where}.cycles: {phase.cycles} is not a positive number"
    if not phase.doses:
        yield f"{where}.doses: a phase gives something"


def _check_dose(dose: Dose, phase: Phase, catalog: Catalog) -> Iterator[str]:
    amounts = {"amount": dose.amount, "cap": dose.cap}
    for field, amount in amounts.items():
        if amount is None:
            continue
        if amount.value <= 0:
            yield f"{field}: {amount} is not a positive dose"
        if amount.high is not None and amount.high <= amount.value:
            yield f"{field}: {amount} is not a range"
        wrong = set(_MEASURED_ONLY)
        if dose.route is not None:
            wrong |= _NOT_BY_ROUTE.get(dose.route, set())
        if amount.unit in wrong:
            route = dose.route.label if dose.route is not None else "unstated"
            yield f"{field}: wrong unit {amount.unit.label} for a dose by {route} route"
    if dose.days and list(dose.days) != sorted(set(dose.days)):
        yield f"days: {dose.days} are not in order"
    for day in dose.days:
        if day < 1 or (phase.cycle_days is not None and day > phase.cycle_days):
            yield f"days: day {day} is not within the cycle of {phase.cycle_days} days"
    if isinstance(dose.times_per_day, int) and dose.times_per_day < 1:
        yield f"times_per_day: {dose.times_per_day} is not a positive number"
    forms = (
        [form.id for form in catalog.drugs[dose.drug].forms] if dose.drug in catalog.drugs else []
    )
    if dose.form is not None and dose.form not in forms:
        yield f"form: {dose.form!r} is not a form of {dose.drug}"


def _check_study(study: Study, _: Catalog) -> Iterator[str]:
    arms = {arm.key for arm in study.arms}
    if len(arms) != len(study.arms):
        yield "arms: two arms share a key"
    if study.status is StudyStatus.ONGOING and study.results:
        yield "results: an ongoing study has no results"
    known = sum(arm.n for arm in study.arms if arm.n is not None)
    complete = bool(study.arms) and all(arm.n is not None for arm in study.arms)
    if study.n is not None and complete and known != study.n and study.n_note is None:
        yield f"n: {study.n}, but its arms add up to {known}; say why in n_note"
    own = {result.id for result in study.results}
    for result in study.results:
        if result.supersedes is not None and result.supersedes not in own:
            yield f"results[{result.id}].supersedes: not a result of this study"
        for problem in _check_result(result, study, arms):
            yield f"results[{result.id}].{problem}"


def _check_result(result: Result, study: Study, arms: set[str]) -> Iterator[str]:
    if not result.estimates and result.effect is None and result.p is None:
        yield "estimates: a result without any number"
    if result.effect is not None:
        if not study.comparative:
            yield "effect: a study that is not comparative has none"
        if not set(result.effect.arms) <= arms:
            yield f"effect.arms: {result.effect.arms} are not arms of the study"
        interval = result.effect.interval
        if interval is not None and not _within(result.effect.value, interval.low, interval.high):
            yield f"effect: {result.effect.value} is outside its confidence interval"
        if result.effect.kind is not EffectKind.DIFFERENCE and result.effect.value <= 0:
            yield f"effect: a ratio of {result.effect.value}"
    for estimate in result.estimates:
        if estimate.arm not in arms:
            yield f"estimates: {estimate.arm!r} is not an arm of the study"
        if isinstance(estimate.value, NoNumber):
            continue
        interval = estimate.interval
        if interval is not None and not _within(estimate.value, interval.low, interval.high):
            yield f"estimates[{estimate.arm}]: {estimate.value} is outside its confidence interval"
        if result.statistic is Statistic.PERCENT and not 0 <= estimate.value <= 100:
            yield f"estimates[{estimate.arm}]: {estimate.value} %"
    if result.p is not None:
        if not 0 <= result.p.value <= 1:
            yield f"p: {result.p.value} is not a probability"
        if result.p.relation not in ("=", "<", ">"):
            yield f"p.relation: expected =, < or >, got {result.p.relation!r}"
    rates = {Endpoint.OBJECTIVE_RESPONSE, Endpoint.DISEASE_CONTROL, Endpoint.COMPLETE_RESPONSE}
    if result.endpoint in rates and result.estimates:
        if result.statistic not in (Statistic.PERCENT, Statistic.COUNT):
            yield f"statistic: {result.endpoint.label} is not a {result.statistic.label}"


def _within(value: float, low: float | None, high: float | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)


def _check_approval(approval: Approval, catalog: Catalog) -> Iterator[str]:
    yield from _check_form(approval, catalog)
    if approval.ends is not None and approval.ends == approval.id:
        yield "ends: an event does not end itself"
    if approval.drug in approval.partners:
        yield "partners: a drug is not its own partner"


def _check_label_scope(scope: LabelScope, catalog: Catalog) -> Iterator[str]:
    yield from _check_form(scope, catalog)
    if scope.net_use != bool(scope.scope):
        yield "scope: has criteria exactly when net_use is true"


def _check_form(record: Approval | LabelScope, catalog: Catalog) -> Iterator[str]:
    drug = catalog.drugs.get(record.drug)
    if record.form is not None and drug is not None:
        if record.form not in [form.id for form in drug.forms]:
            yield f"form: {record.form!r} is not a form of {record.drug}"


def _check_indication(indication: Indication, catalog: Catalog) -> Iterator[str]:
    if not indication.when:
        yield "when: a statement speaks of some cases; say which"
    older = catalog.indications.get(indication.supersedes) if indication.supersedes else None
    if older is not None and older.body != indication.body:
        yield f"supersedes: {older.id} is of another body"
    if indication.supersedes == indication.id:
        yield "supersedes: a statement does not supersede itself"


def _check_syndrome(syndrome: Syndrome, catalog: Catalog) -> Iterator[str]:
    # A measurement names the context of a threshold by its key.
    keys = [test.key for test in syndrome.tests]
    keys += [test.key for other in syndrome.differentials for test in other.tests]
    if len(set(keys)) != len(keys):
        yield "tests: two thresholds share a key"
    for test in syndrome.tests:
        for problem in _check_threshold(test):
            yield f"tests[{test.key}].{problem}"
    for other in syndrome.differentials:
        for test in other.tests:
            for problem in _check_threshold(test):
                yield f"differentials[{other.condition}].tests[{test.key}].{problem}"
    for measure in syndrome.measures:
        where = f"measures[{measure.id}]"
        if measure.drug is not None and measure.drugs:
            yield f"{where}.drugs: give one drug or several, not both"
        if len(measure.drugs) == 1:
            yield f"{where}.drugs: several drugs; a single one stands in drug"
        known = [catalog.drugs[drug] for drug in measure.given if drug in catalog.drugs]
        forms = [form.id for drug in known for form in drug.forms]
        if known and measure.form is not None and measure.form not in forms:
            yield f"{where}.form: {measure.form!r} is not a form of {' or '.join(measure.given)}"
        phase = Phase(name="measure", doses=measure.doses)
        for place, dose in enumerate(measure.doses):
            for problem in _check_dose(dose, phase, catalog):
                yield f"measures[{measure.id}].doses[{place}].{problem}"
    for disagreement in syndrome.disagreements:
        if len(disagreement.positions) < 2:
            yield f"disagreements[{disagreement.topic}]: a disagreement has two sides"


def _check_threshold(test: Threshold) -> Iterator[str]:
    if test.context is not None and not test.context.strip():
        yield "context: empty"
    between = test.comparator in (Comparator.BETWEEN, Comparator.STRICTLY_BETWEEN)
    if between != (test.high is not None):
        yield "high: given exactly when the comparator is between"
    if test.high is not None and test.high <= test.value:
        yield f"high: {test.high} is not above {test.value}"


_RULES: dict[type, Callable[[Any, Any], Iterator[str]]] = {
    Drug: _check_drug,
    Regimen: _check_regimen,
    Study: _check_study,
    Approval: _check_approval,
    LabelScope: _check_label_scope,
    Indication: _check_indication,
    Syndrome: _check_syndrome,
}


# --- citations ------------------------------------------------------------------------------


def cites_in(record: Any) -> Iterator[Cite]:
    """Every citation in a record, however deep."""
    for attribute in getattr(record, "__attrs_attrs__", ()):
        value = getattr(record, attribute.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Cite):
                yield item
            else:
                yield from cites_in(item)


def _check_cites(catalog: Catalog) -> list[str]:
    """A source without an address of its own is found through the copy that was seen."""
    return sorted(
        {
            f"{record.id}.cites: {cite.source} has no address; say via which copy it was seen"
            for kind in _TABLES
            for record in getattr(catalog, kind).values()
            for cite in cites_in(record)
            if cite.via is None
            and cite.source in catalog.sources
            and catalog.sources[cite.source].locator is None
            and catalog.sources[cite.source].note is None
        }
    )


# --- names ----------------------------------------------------------------------------------


def _check_names(catalog: Catalog) -> list[str]:
    """No name of a kind means two records of it."""
    from .naming import AMBIGUOUS, drug_names, key, regimen_names

    found: list[str] = []
    tables: dict[str, list[tuple[str, tuple[str, ...]]]] = {
        "drugs": [(d.id, drug_names(d)) for d in catalog.drugs.values()],
        "regimens": [(r.id, regimen_names(r)) for r in catalog.regimens.values()],
        "tumors": [(t.id, (t.name, t.id, *t.names)) for t in catalog.tumors.values()],
        "studies": [(s.id, (s.name, s.id, *s.names)) for s in catalog.studies.values()],
        "syndromes": [(s.id, (s.name, s.id, *s.names)) for s in catalog.syndromes.values()],
    }
    for records in tables.values():
        owner: dict[str, str] = {}
        for record, names in records:
            for name in names:
                known = key(name)
                if not known:
                    found.append(f"{record}.names: {name!r} has no letter or digit")
                elif owner.setdefault(known, record) != record:
                    found.append(f"{record}.names: {name!r} already means {owner[known]}")
                if known in AMBIGUOUS:
                    found.append(f"{record}.names: {name!r} is ambiguous; it cannot be a name")
    return found
