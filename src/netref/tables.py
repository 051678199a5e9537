"""The catalog as flat tables: rows for a spreadsheet, a database or a data frame.

`COLUMNS` says which columns each table has, in which order, and what they hold. CSV needs the
standard library only; Arrow and Parquet need pyarrow (``pip install 'netref[arrow]'``).
"""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ._version import AS_OF, __version__
from .catalog import KINDS, Catalog
from .exceptions import InvalidRecordError, MissingExtraError
from .matching import Lookup
from .model import (
    INTENDED_USE,
    Amount,
    BoxedWarning,
    Caution,
    CautionOutcome,
    Cite,
    ConfidenceInterval,
    Criteria,
    Dose,
    Drug,
    DrugId,
    Interaction,
    Interval,
    Measure,
    NoNumber,
    Offer,
    Phase,
    Record,
    Result,
    Schedule,
    Seen,
    Study,
    Syndrome,
    Threshold,
    Tumor,
)
from .rendering import criteria_text, phase_text

if TYPE_CHECKING:
    import pyarrow as pa

#: One value of a table. ``None`` where the source says nothing, never an empty text.
Value: TypeAlias = str | int | float | bool | None
Row: TypeAlias = dict[str, Value]

#: What stands between the parts of a value that holds several.
SEPARATOR: Final = " | "


def _columns(text: str) -> Mapping[str, type]:
    """Columns from ``"name whole:n number:value flag:ok"``; text where no type is given."""
    types: dict[str, type] = {"whole": int, "number": float, "flag": bool}
    found: dict[str, type] = {}
    for part in text.split():
        kind, _, name = part.rpartition(":")
        found[name] = types.get(kind, str)
    return MappingProxyType(found)


#: Tables, and the columns of each in order, with the type of what they hold beside ``None``.
COLUMNS: Final[Mapping[str, Mapping[str, type]]] = MappingProxyType(
    {
        "about": _columns("netref_version as_of catalog content_hash filters intended_use"),
        "drugs": _columns(
            "id name us_name names abbreviations salts classes mechanism routes forms ligand "
            "isotope purpose components contraindications boxed_warnings marketed_in reviewed"
        ),
        "codes": _columns("record kind place system code relation version status replaced_by"),
        "brands": _columns("drug place name region form"),
        "cautions": _columns(
            "record kind place sort outcome reason when other_drug other_class region form "
            "removed seen"
        ),
        "regimens": _columns(
            "id name acronyms names drugs currency contraindications summary reviewed"
        ),
        "doses": _columns(
            "record kind regimen_or_syndrome record_name region whole:phase phase_name "
            "phase_text number:cycle_days cycles number:cycles_low number:cycles_high until "
            "whole:dose drug form number:amount number:amount_high unit per number:cap cap_unit "
            "route days times_per_day number:times_per_day_low number:times_per_day_high "
            "duration_minutes number:duration_minutes_low number:duration_minutes_high "
            "flag:continuous offset_after offset_minutes role when seen"
        ),
        "studies": _columns(
            "id name names registry_ids phase design flag:comparative status whole:n n_note "
            "years population summary reviewed"
        ),
        "arms": _columns("study arm name regimen schedule whole:n"),
        "results": _columns(
            "id study endpoint statistic assessment cutoff number:months subgroup arm whole:n "
            "number:value no_number number:ci_low number:ci_high number:ci_level_percent "
            "number:standard_error effect number:effect_value effect_arms number:effect_ci_low "
            "number:effect_ci_high number:effect_ci_level_percent p_relation number:p_value "
            "whole:p_sides supersedes superseded_by note"
        ),
        "approvals": _columns(
            "id drug partners form brand body region date kind scope_text scope ends ended_by "
            "reviewed"
        ),
        "indications": _columns(
            "id body direction offer_kind offer when unless setting line position "
            "strength_system strength_level strength_grade text issued supersedes "
            "superseded_by reviewed"
        ),
        "measures": _columns(
            "id syndrome name kind phase aim drug drug_class form when unless contraindications "
            "why seen"
        ),
        "thresholds": _columns(
            "syndrome place condition key analyte specimen assay comparator number:value "
            "number:high unit context purpose number:sensitivity_percent "
            "number:specificity_percent seen"
        ),
        "sources": _columns("id kind title body date doi pmid pmcid nct url note reviewed"),
        "citations": _columns("record table place source where seen on via"),
    }
)


def rows(catalog: Catalog) -> dict[str, list[Row]]:
    """All tables of a catalog.

    Args:
        catalog: The catalog.

    Returns:
        Rows by table, in the order of `COLUMNS`, sorted by the ids of the records. Every row
        of a table has all of its columns, in order; units stand in a column of their own.
    """
    made = {name: list(_MAKERS[name](catalog)) for name in COLUMNS}
    return {
        name: [{column: row[column] for column in COLUMNS[name]} for row in found]
        for name, found in made.items()
    }


# --- values ---------------------------------------------------------------------------------


def _word(value: object) -> str | None:
    """A member of a vocabulary as JSON writes it."""
    return None if value is None else str(value.value if isinstance(value, Enum) else value)


def _join(parts: Iterable[object]) -> str | None:
    return SEPARATOR.join(str(_word(part)) for part in parts) or None


def _span(name: str, value: float | Interval | None) -> Row:
    """A number or a range: as text, which keeps open ends, and its two ends."""
    if value is None:
        return {name: None, f"{name}_low": None, f"{name}_high": None}
    if isinstance(value, Interval):
        return {name: str(value), f"{name}_low": value.low, f"{name}_high": value.high}
    return {name: f"{value:g}", f"{name}_low": value, f"{name}_high": value}


def _when(catalog: Catalog, criteria: tuple[Criteria, ...]) -> str | None:
    return criteria_text(criteria, Lookup(catalog.drugs, catalog.regimens)) or None


def seen(cites: tuple[Cite, ...]) -> str:
    """How something was seen at best: ``document``, ``copy`` or ``secondary``.

    Args:
        cites: Its citations.
    """
    found = {cite.seen for cite in cites}
    return str(next(way.value for way in Seen if way in found))


def _contraindications(
    catalog: Catalog, cautions: tuple[Caution, ...], drugs: Iterable[DrugId] = ()
) -> str | None:
    """Reasons against something and against the drugs in it; when, the table cautions says."""
    against = [c.reason for c in cautions if c.outcome is CautionOutcome.CONTRAINDICATED]
    for key in drugs:
        for caution in catalog.drugs[key].cautions:
            if caution.outcome is CautionOutcome.CONTRAINDICATED:
                against.append(f"{catalog.drugs[key].name}: {caution.reason}")
    return _join(against)


# --- tables ---------------------------------------------------------------------------------


def _about(catalog: Catalog) -> Iterator[Row]:
    filters = [
        *([f"as of {catalog.as_of_day}"] if catalog.as_of_day else []),
        *(f"region {region.value}" for region in catalog.regions),
        *(f"body {body}" for body in catalog.only_bodies),
        *(f"{key} by {name}" for key, name in catalog.overrides),
    ]
    yield {
        "netref_version": __version__,
        "as_of": AS_OF,
        "catalog": catalog.name,
        "content_hash": catalog.content_hash,
        "filters": _join(filters),
        "intended_use": INTENDED_USE,
    }


def _drugs(catalog: Catalog) -> Iterator[Row]:
    for drug in catalog.drugs.values():
        ligand = drug.radioligand
        yield {
            "id": drug.id,
            "name": drug.name,
            "us_name": drug.us_name,
            "names": _join(drug.names),
            "abbreviations": _join(drug.abbreviations),
            "salts": _join(drug.salts),
            "classes": _join(drug.classes),
            "mechanism": drug.mechanism,
            "routes": _join(drug.routes),
            "forms": _join(form.id for form in drug.forms),
            "ligand": None if ligand is None else ligand.ligand,
            "isotope": None if ligand is None else ligand.isotope,
            "purpose": None if ligand is None else _word(ligand.purpose),
            "components": _join(drug.components),
            "contraindications": _contraindications(catalog, drug.cautions),
            "boxed_warnings": _join(w.topic for w in drug.boxed_warnings if w.removed is None),
            "marketed_in": _join(
                a.region.value + (f" ({a.form})" if a.form else "")
                for a in drug.availability
                if a.status.value == "marketed"
            ),
            "reviewed": drug.reviewed,
        }


def _codes(catalog: Catalog) -> Iterator[Row]:
    coded: tuple[Drug | Tumor, ...] = (*catalog.drugs.values(), *catalog.tumors.values())
    for record in coded:
        for place, code in enumerate(record.codes):
            yield {
                "record": record.id,
                "kind": "drugs" if isinstance(record, Drug) else "tumors",
                "place": f"codes[{place}]",
                "system": _word(code.system),
                "code": code.value,
                "relation": _word(code.relation),
                "version": code.version,
                "status": _word(code.status),
                "replaced_by": code.replaced_by,
            }


def _brands(catalog: Catalog) -> Iterator[Row]:
    for drug in catalog.drugs.values():
        for place, brand in enumerate(drug.brands):
            yield {
                "drug": drug.id,
                "place": f"brands[{place}]",
                "name": brand.name,
                "region": _word(brand.region),
                "form": brand.form,
            }


def _cautions(catalog: Catalog) -> Iterator[Row]:
    for drug in catalog.drugs.values():
        head: Row = {"record": drug.id, "kind": "drugs"}
        for name, found in (
            ("cautions", drug.cautions),
            ("interactions", drug.interactions),
            ("boxed_warnings", drug.boxed_warnings),
        ):
            yield from _warnings(catalog, head, name, found)
    for regimen in catalog.regimens.values():
        head = {"record": regimen.id, "kind": "regimens"}
        yield from _warnings(catalog, head, "cautions", regimen.cautions)
    for measure in catalog.measures.values():
        head = {"record": measure.id, "kind": "measures"}
        yield from _warnings(catalog, head, "cautions", measure.cautions)


def _warnings(
    catalog: Catalog,
    head: Row,
    name: str,
    found: Iterable[Caution | Interaction | BoxedWarning],
) -> Iterator[Row]:
    for place, warning in enumerate(found):
        row: Row = {
            **head,
            "place": f"{name}[{place}]",
            "sort": name.removesuffix("s").replace("_", "-"),
            "outcome": None,
            "when": None,
            "other_drug": None,
            "other_class": None,
            "region": _word(warning.region),
            "form": None,
            "removed": None,
            "seen": seen(warning.cites),
        }
        if isinstance(warning, Caution):
            row["outcome"] = _word(warning.outcome)
            row["reason"] = warning.reason
            row["when"] = _when(catalog, warning.when)
            row["form"] = warning.form
        elif isinstance(warning, Interaction):
            row["outcome"] = _word(warning.outcome)
            row["reason"] = warning.reason
            row["other_drug"] = warning.drug
            row["other_class"] = _word(warning.drug_class)
        else:
            row["reason"] = warning.topic
            row["form"] = warning.form
            row["removed"] = warning.removed
        yield row


def _regimens(catalog: Catalog) -> Iterator[Row]:
    for regimen in catalog.regimens.values():
        yield {
            "id": regimen.id,
            "name": regimen.name,
            "acronyms": _join(regimen.acronyms),
            "names": _join(regimen.names),
            "drugs": _join(regimen.drugs),
            "currency": _word(regimen.currency),
            "contraindications": _contraindications(catalog, regimen.cautions, regimen.drugs),
            "summary": regimen.summary,
            "reviewed": regimen.reviewed,
        }


def _doses(catalog: Catalog) -> Iterator[Row]:
    for regimen in catalog.regimens.values():
        for schedule in regimen.schedules:
            for number, phase in enumerate(schedule.phases, 1):
                head = _phase(regimen.id, schedule, number, phase)
                for place, dose in enumerate(phase.doses, 1):
                    yield head | _dose(catalog, place, dose)
    for syndrome in catalog.syndromes.values():
        for measure in syndrome.measures:
            head = _of_measure(syndrome, measure)
            for place, dose in enumerate(measure.doses, 1):
                yield head | _dose(catalog, place, dose)


def _phase(regimen: str, schedule: Schedule, number: int, phase: Phase) -> Row:
    return {
        "record": schedule.id,
        "kind": "schedules",
        "regimen_or_syndrome": regimen,
        "record_name": schedule.name,
        "region": _word(schedule.region),
        "phase": number,
        "phase_name": phase.name,
        "phase_text": phase_text(phase),
        "cycle_days": phase.cycle_days,
        **_span("cycles", phase.cycles),
        "until": _join(phase.until),
        "seen": seen(schedule.cites),
    }


def _of_measure(syndrome: Syndrome, measure: Measure) -> Row:
    return {
        "record": measure.id,
        "kind": "measures",
        "regimen_or_syndrome": syndrome.id,
        "record_name": measure.name,
        "region": None,
        "phase": None,
        "phase_name": _word(measure.phase),
        "phase_text": None,
        "cycle_days": None,
        **_span("cycles", None),
        "until": None,
        "seen": seen(measure.cites),
    }


def _dose(catalog: Catalog, place: int, dose: Dose) -> Row:
    offset = dose.offset
    return {
        "dose": place,
        "drug": dose.drug,
        "form": dose.form,
        "amount": None if dose.amount is None else dose.amount.value,
        "amount_high": None if dose.amount is None else dose.amount.high,
        "unit": None if dose.amount is None else _word(dose.amount.unit),
        "per": _word(dose.per),
        **_cap(dose.cap),
        "route": _word(dose.route),
        "days": _join(dose.days),
        **_span("times_per_day", dose.times_per_day),
        **_span("duration_minutes", dose.duration_minutes),
        "continuous": dose.continuous,
        "offset_after": None if offset is None else offset.after,
        "offset_minutes": None if offset is None or offset.minutes is None else str(offset.minutes),
        "role": _word(dose.role),
        "when": _when(catalog, dose.when),
    }


def _cap(cap: Amount | None) -> Row:
    if cap is None:
        return {"cap": None, "cap_unit": None}
    # The most is the upper end, should a source ever give a range.
    return {"cap": cap.value if cap.high is None else cap.high, "cap_unit": _word(cap.unit)}


def _studies(catalog: Catalog) -> Iterator[Row]:
    for study in catalog.studies.values():
        yield {
            "id": study.id,
            "name": study.name,
            "names": _join(study.names),
            "registry_ids": _join(study.registry_ids),
            "phase": study.phase,
            "design": _word(study.design),
            "comparative": study.comparative,
            "status": _word(study.status),
            "n": study.n,
            "n_note": study.n_note,
            "years": None if study.years is None else str(study.years),
            "population": _when(catalog, study.population),
            "summary": study.summary,
            "reviewed": study.reviewed,
        }


def _arms(catalog: Catalog) -> Iterator[Row]:
    for study in catalog.studies.values():
        for arm in study.arms:
            yield {
                "study": study.id,
                "arm": arm.key,
                "name": arm.name,
                "regimen": arm.regimen,
                "schedule": arm.schedule,
                "n": arm.n,
            }


def _results(catalog: Catalog) -> Iterator[Row]:
    for study in catalog.studies.values():
        for result in study.results:
            yield from _estimates(catalog, study, result)


def _estimates(catalog: Catalog, study: Study, result: Result) -> Iterator[Row]:
    """One row for each arm; one without an arm where the source gives the effect alone."""
    effect, p = result.effect, result.p
    head: Row = {
        "id": result.id,
        "study": study.id,
        "endpoint": _word(result.endpoint),
        "statistic": _word(result.statistic),
        "assessment": _word(result.assessment),
        "cutoff": result.cutoff,
        "months": result.months,
        "subgroup": result.subgroup,
        "arm": None,
        "n": None,
        "value": None,
        "no_number": None,
        **_interval("ci", None),
        "standard_error": None,
        "effect": None if effect is None else _word(effect.kind),
        "effect_value": None if effect is None else effect.value,
        "effect_arms": None if effect is None else _join(effect.arms),
        **_interval("effect_ci", None if effect is None else effect.interval),
        "p_relation": None if p is None else p.relation,
        "p_value": None if p is None else p.value,
        "p_sides": None if p is None else p.sides,
        "supersedes": result.supersedes,
        "superseded_by": catalog.superseded.get(result.id),
        "note": result.note,
    }
    for estimate in result.estimates:
        missing = isinstance(estimate.value, NoNumber)
        yield head | {
            "arm": estimate.arm,
            "n": estimate.n,
            "value": None if isinstance(estimate.value, NoNumber) else estimate.value,
            "no_number": _word(estimate.value) if missing else None,
            **_interval("ci", estimate.interval),
            "standard_error": estimate.standard_error,
        }
    if not result.estimates:
        yield head


def _interval(name: str, interval: ConfidenceInterval | None) -> Row:
    return {
        f"{name}_low": None if interval is None else interval.low,
        f"{name}_high": None if interval is None else interval.high,
        f"{name}_level_percent": None if interval is None else interval.level_percent,
    }


def _approvals(catalog: Catalog) -> Iterator[Row]:
    for approval in catalog.approvals.values():
        yield {
            "id": approval.id,
            "drug": approval.drug,
            "partners": _join(approval.partners),
            "form": approval.form,
            "brand": approval.brand,
            "body": approval.body,
            "region": _word(approval.region),
            "date": approval.date,
            "kind": _word(approval.kind),
            "scope_text": approval.scope_text,
            "scope": _when(catalog, approval.scope),
            "ends": approval.ends,
            "ended_by": catalog.ended.get(approval.id),
            "reviewed": approval.reviewed,
        }


def _indications(catalog: Catalog) -> Iterator[Row]:
    for said in catalog.indications.values():
        strength = said.strength
        kind, offer = _offer(said.offer)
        yield {
            "id": said.id,
            "body": said.body,
            "direction": _word(said.direction),
            "offer_kind": kind,
            "offer": offer,
            "when": _when(catalog, said.when),
            "unless": _when(catalog, said.unless),
            "setting": _word(said.setting),
            "line": said.line,
            "position": said.position,
            "strength_system": None if strength is None else strength.system,
            "strength_level": None if strength is None else strength.level,
            "strength_grade": None if strength is None else strength.grade,
            "text": said.text,
            "issued": said.issued,
            "supersedes": said.supersedes,
            "superseded_by": catalog.superseded.get(said.id),
            "reviewed": said.reviewed,
        }


def _offer(offer: Offer) -> tuple[str, str]:
    kind, _, name = offer.key.partition(":")
    return kind, name


def _measures(catalog: Catalog) -> Iterator[Row]:
    for syndrome in catalog.syndromes.values():
        for measure in syndrome.measures:
            yield {
                "id": measure.id,
                "syndrome": syndrome.id,
                "name": measure.name,
                "kind": _word(measure.kind),
                "phase": _word(measure.phase),
                "aim": _word(measure.aim),
                "drug": measure.drug,
                "drug_class": _word(measure.drug_class),
                "form": measure.form,
                "when": _when(catalog, measure.when),
                "unless": _when(catalog, measure.unless),
                "contraindications": _contraindications(
                    catalog, measure.cautions, () if measure.drug is None else (measure.drug,)
                ),
                "why": measure.why,
                "seen": seen(measure.cites),
            }


def _thresholds(catalog: Catalog) -> Iterator[Row]:
    for syndrome in catalog.syndromes.values():
        for place, test in enumerate(syndrome.tests):
            yield _threshold(syndrome.id, f"tests[{place}]", None, test)
        for number, other in enumerate(syndrome.differentials):
            for place, test in enumerate(other.tests):
                where = f"differentials[{number}].tests[{place}]"
                yield _threshold(syndrome.id, where, other.condition, test)


def _threshold(syndrome: str, place: str, condition: str | None, test: Threshold) -> Row:
    return {
        "syndrome": syndrome,
        "place": place,
        "condition": condition,
        "key": test.key,
        "analyte": test.analyte,
        "specimen": _word(test.specimen),
        "assay": test.assay,
        "comparator": _word(test.comparator),
        "value": test.value,
        "high": test.high,
        "unit": _word(test.unit),
        "context": test.context,
        "purpose": _word(test.purpose),
        "sensitivity_percent": test.sensitivity_percent,
        "specificity_percent": test.specificity_percent,
        "seen": seen(test.cites),
    }


def _sources(catalog: Catalog) -> Iterator[Row]:
    for source in catalog.sources.values():
        yield {
            "id": source.id,
            "kind": _word(source.kind),
            "title": source.title,
            "body": source.body,
            "date": source.date,
            "doi": source.doi,
            "pmid": source.pmid,
            "pmcid": source.pmcid,
            "nct": source.nct,
            "url": source.url,
            "note": source.note,
            "reviewed": source.reviewed,
        }


def _citations(catalog: Catalog) -> Iterator[Row]:
    for kind in KINDS:
        for record in getattr(catalog, kind).values():
            for owner, place, cite in citations(record):
                yield {
                    "record": owner,
                    "table": kind,
                    "place": place,
                    "source": cite.source,
                    "where": cite.where,
                    "seen": _word(cite.seen),
                    "on": cite.on,
                    "via": cite.via,
                }


def citations(record: Record, place: str = "") -> Iterator[tuple[str, str | None, Cite]]:
    """Every citation inside a record.

    Args:
        record: A record of a catalog.
        place: Where in its owner the record stands; empty for the owner itself.

    Yields:
        The id of the nearest record that has one, the place inside it (``"codes[0]"``, or
        ``None`` for that record as a whole), and the citation.
    """
    owner = getattr(record, "id", "")
    for attribute in record.__attrs_attrs__:
        value: Any = getattr(record, attribute.name)
        items = value if isinstance(value, tuple) else (value,)
        for number, item in enumerate(items):
            if isinstance(item, Cite):
                yield owner, place or None, item
            elif isinstance(item, Record):
                step = f"{attribute.name}[{number}]" if items is value else attribute.name
                here = f"{place}.{step}" if place else step
                own = hasattr(item, "id")
                for below, where, cite in citations(item, "" if own else here):
                    yield (below if own or below else owner), where, cite


_MAKERS: Final[Mapping[str, Callable[[Catalog], Iterator[Row]]]] = MappingProxyType(
    {
        "about": _about,
        "drugs": _drugs,
        "codes": _codes,
        "brands": _brands,
        "cautions": _cautions,
        "regimens": _regimens,
        "doses": _doses,
        "studies": _studies,
        "arms": _arms,
        "results": _results,
        "approvals": _approvals,
        "indications": _indications,
        "measures": _measures,
        "thresholds": _thresholds,
        "sources": _sources,
        "citations": _citations,
    }
)


# --- files ----------------------------------------------------------------------------------


def to_csv(catalog: Catalog, folder: str | Path) -> tuple[Path, ...]:
    """Write each table as a CSV file: UTF-8, as RFC 4180 says, with a header line.

    ``None`` is an empty field; yes and no are ``true`` and ``false``.

    Args:
        catalog: The catalog.
        folder: Where to write; made if it is not there. Files of the same name are replaced.

    Returns:
        The files, in the order of `COLUMNS`.

    Raises:
        OSError: A file cannot be written. Nothing is left half-written: the files that were
            there are as they were.
    """

    def write(name: str, found: list[Row]) -> Callable[[Path], None]:
        def to(path: Path) -> None:
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\r\n")
                writer.writerow(COLUMNS[name])
                writer.writerows([_field(value) for value in row.values()] for row in found)

        return to

    return _write_all(
        Path(folder),
        {f"{name}.csv": write(name, found) for name, found in rows(catalog).items()},
    )


def _field(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _write_all(folder: Path, writers: Mapping[str, Callable[[Path], None]]) -> tuple[Path, ...]:
    """Write files aside first, then move all of them to their places, or none."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".netref-", dir=folder))
    moved: list[str] = []
    try:
        for name, write in writers.items():
            write(aside / name)
        for name in writers:
            if (folder / name).exists():
                (folder / name).replace(aside / f"{name}.before")
            moved.append(name)
            (aside / name).replace(folder / name)
    except BaseException:
        for name in moved:
            if (aside / f"{name}.before").exists():
                (aside / f"{name}.before").replace(folder / name)
            else:
                (folder / name).unlink(missing_ok=True)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        # A folder that was made for nothing goes; one that holds something cannot.
        with suppress(OSError):
            folder.rmdir()
    return tuple(folder / name for name in writers)


# --- Arrow and Parquet ----------------------------------------------------------------------


def to_arrow(catalog: Catalog) -> dict[str, pa.Table]:
    """All tables as Arrow tables.

    Args:
        catalog: The catalog.

    Returns:
        Tables by name, in the order of `COLUMNS`. The metadata of each schema holds the
        version, the day to which sources were read, the content hash and the intended use,
        under ``netref.version``, ``netref.as_of`` and so on.

    Raises:
        MissingExtraError: pyarrow is not installed.
        InvalidRecordError: A value does not fit its column.
    """
    try:
        import pyarrow as pa
    except ImportError:
        raise MissingExtraError("pyarrow", "arrow") from None
    types: dict[type, pa.DataType] = {
        str: pa.string(),
        int: pa.int64(),
        float: pa.float64(),
        bool: pa.bool_(),
    }
    found = rows(catalog)
    about = found["about"][0]
    metadata: dict[bytes | str, bytes | str] = {
        f"netref.{key.removeprefix('netref_')}": str(value)
        for key, value in about.items()
        if value is not None
    }
    tables: dict[str, pa.Table] = {}
    for name, columns in COLUMNS.items():
        schema = pa.schema([(column, types[kind]) for column, kind in columns.items()], metadata)
        try:
            tables[name] = pa.Table.from_pylist(found[name], schema=schema)
        except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
            raise InvalidRecordError("catalog", name, str(error)) from None
    return tables


def to_parquet(catalog: Catalog, folder: str | Path) -> tuple[Path, ...]:
    """Write each table as a Parquet file, with the metadata of `to_arrow`.

    Args:
        catalog: The catalog.
        folder: Where to write; made if it is not there. Files of the same name are replaced.

    Returns:
        The files, in the order of `COLUMNS`.

    Raises:
        MissingExtraError: pyarrow is not installed.
        OSError: A file cannot be written. Nothing is left half-written.
    """
    tables = to_arrow(catalog)
    import pyarrow.parquet as pq

    def write(table: pa.Table) -> Callable[[Path], None]:
        return lambda path: pq.write_table(table, path)

    return _write_all(
        Path(folder), {f"{name}.parquet": write(table) for name, table in tables.items()}
    )


__all__ = [
    "COLUMNS",
    "SEPARATOR",
    "Row",
    "Value",
    "citations",
    "rows",
    "seen",
    "to_arrow",
    "to_csv",
    "to_parquet",
]
