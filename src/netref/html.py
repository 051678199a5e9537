"""Records, answers and collections as HTML for notebooks.

No script, no color of its own: text takes the color of the page, light or dark. Everything
that comes from a record is escaped. Notebooks call this through ``_repr_html_``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from html import escape
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from attrs import evolve

from .catalog import CATALOG, KINDS, Catalog, Table
from .exceptions import MissingRecordError, printable
from .listing import COLUMNS
from .matching import Lookup
from .model import (
    INTENDED_USE,
    Amount,
    BoxedWarningNotice,
    Caution,
    CautionAnswer,
    CautionOutcome,
    Cite,
    Criteria,
    Dose,
    InteractionAnswer,
    Interval,
    Measure,
    MeasureAnswer,
    Offer,
    Option,
    Record,
    Schedule,
    Seen,
    Source,
    StatementAnswer,
)
from .rendering import criteria_text, dose_text

#: Rows of a table, and items of a list, that are shown.
MOST: Final = 20
_LONGEST = 400
_DEEPEST = 2
#: Text takes the color of the page; a line between rows can be seen on light and on dark.
_STYLE = (
    "<style>.netref{max-width:70em}.netref td,.netref th{text-align:left;vertical-align:top;"
    "padding:2px 8px;border-bottom:1px solid rgba(128,128,128,.35)}"
    ".netref details td{padding:1px 6px}.netref ul{margin:0;padding-left:1.5em}</style>"
)

#: What a reader has to see before all else.
_FIRST = ("contraindicated", "boxed_warnings", "cautions")


def record_html(record: Record) -> str:
    """A record or an answer as a small table of its fields; what holds its default is left out.

    Contraindications come first.

    Args:
        record: Any record of netref.
    """
    body = _fields(record, 0)
    if isinstance(record, Schedule):
        body = f"{body}{schedule_svg(record) or ''}"
    name = escape(type(record).__name__)
    return _page(f"<p><b>{name}</b> {_text(_label(record))}</p>{body}")


def table_html(table: Table[Any, Any]) -> str:
    """The first records of a table with the fields that tell most, and how many there are.

    Args:
        table: A table of a catalog.
    """
    records = list(table.values())
    head = f"<p><b>{_text(table._name)}</b>: {len(records)} records</p>"
    if not records:
        return _page(head)
    columns = COLUMNS[type(records[0])]
    rows = [_row([_cell(_column(record, name)) for name in columns]) for record in records[:MOST]]
    titles = _row([f"<th>{_text(_title(name))}</th>" for name in columns])
    more = f"<p>and {len(records) - MOST} more</p>" if len(records) > MOST else ""
    return _page(f"{head}<table>{titles}{''.join(rows)}</table>{more}")


def catalog_html(catalog: Catalog) -> str:
    """The name of a catalog, its filters, and how many records of each kind it holds.

    Args:
        catalog: A catalog.
    """
    counts = [(_title(kind), str(len(getattr(catalog, kind)))) for kind in KINDS]
    filters = [
        ("as of", catalog.as_of_day or ""),
        ("regions", ", ".join(region.label for region in catalog.regions)),
        ("bodies", ", ".join(catalog.only_bodies)),
        ("overrides", str(len(catalog.overrides) or "")),
    ]
    rows = [*counts, *((name, said) for name, said in filters if said)]
    cells = "".join(_row([_cell(_text(name)), _cell(_text(said))]) for name, said in rows)
    return _page(f"<p><b>Catalog</b> {_text(catalog.name)}</p><table>{cells}</table>")


def schedule_svg(schedule: Schedule) -> str | None:
    """The calendar of a schedule, or ``None`` where the built-in catalog lacks its drugs.

    Args:
        schedule: A schedule.
    """
    from .charts import schedule_calendar

    try:
        return schedule_calendar(schedule)
    except MissingRecordError:
        return None


# --- parts ----------------------------------------------------------------------------------


def _page(body: str) -> str:
    return f'<div class="netref">{_STYLE}{body}<p><small>{_text(INTENDED_USE)}</small></p></div>'


def _text(text: object) -> str:
    said = printable(" ".join(str(text).split()))
    return escape(said if len(said) <= _LONGEST else said[: _LONGEST - 3] + "...")


def _title(name: str) -> str:
    return name.replace("_", " ")


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _cell(inner: str) -> str:
    return f"<td>{inner}</td>"


def _column(record: Record, name: str) -> str:
    """A field in a cell of a table: what it is, or how many it holds."""
    value = getattr(record, name)
    if name == "locator":
        assert isinstance(record, Source)
        return _source_link(record)
    if isinstance(value, tuple) and value and isinstance(value[0], Record):
        return _cites(value) if isinstance(value[0], Cite) else str(len(value))
    return "" if value is None else _value(value, _DEEPEST)


def _label(record: Record) -> str:
    """What a record is called in one line."""
    if isinstance(record, Offer):
        return record.key
    for name in ("name", "title", "text", "scope_text", "topic", "reason", "says", "id"):
        label = getattr(record, name, None)
        if isinstance(label, str):
            return label
    names = [attribute.name for attribute in record.__attrs_attrs__]
    values = [getattr(record, name) for name in names if name != "intended_use"]
    words = [value for value in values if not isinstance(value, bool)]
    plain = [getattr(v, "label", v) for v in words if isinstance(v, (str, int, float, Enum))]
    return ", ".join(map(str, plain[:3]))


def _fields(record: Record, depth: int) -> str:
    """The fields of a record as rows, those that warn first."""
    names = [attribute.name for attribute in record.__attrs_attrs__]
    defaults = {attribute.name: attribute.default for attribute in record.__attrs_attrs__}
    rows = []
    for name in sorted(names, key=lambda name: name not in _FIRST):
        value = getattr(record, name)
        if value is None or value == () or value == defaults[name] or name == "intended_use":
            continue
        link = _LINKS.get(name) if isinstance(record, Source) else None
        said = _value(value, depth) if link is None else _anchor(link(value), str(value))
        rows.append(_row([_cell(_text(_title(name))), _cell(said)]))
    return f"<table>{''.join(rows)}</table>"


def _value(value: object, depth: int) -> str:
    """A value of a field."""
    if isinstance(value, tuple):
        return _items(value, depth)
    if isinstance(value, Record):
        return _record(value, depth)
    if isinstance(value, Enum):
        return _text(getattr(value, "label", value.value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    return _text(value)


def _items(values: tuple[Any, ...], depth: int) -> str:
    """A tuple: criteria and citations on one line, records one by one, the rest after commas."""
    if all(isinstance(value, Criteria) for value in values):
        return _text(criteria_text(values, Lookup(CATALOG.drugs, CATALOG.regimens)))
    if all(isinstance(value, Cite) for value in values):
        return _cites(values)
    if any(isinstance(value, (Caution, CautionAnswer)) for value in values):
        # No contraindication is ever among those that are cut.
        hard = [value for value in values if _outcome(value) is CautionOutcome.CONTRAINDICATED]
        rest = [value for value in values if value not in hard]
        shown, cut = [*hard, *rest[:MOST]], len(rest) - MOST
    else:
        shown, cut = list(values[:MOST]), len(values) - MOST
    more = f"and {cut} more" if cut > 0 else ""
    if not any(isinstance(value, (Record, tuple)) for value in values):
        return ", ".join([*(_value(value, depth) for value in shown), *([more] if more else [])])
    said = [*(_value(value, depth) for value in shown), *([more] if more else [])]
    return "".join(f"<div>{part}</div>" for part in said)


def _outcome(value: object) -> CautionOutcome | None:
    if isinstance(value, CautionAnswer):
        return value.caution.outcome
    return value.outcome if isinstance(value, Caution) else None


def _record(record: Record, depth: int) -> str:
    """A record inside another one."""
    write = _INSIDE.get(type(record))
    if write is not None:
        return write(record)
    label = _text(_label(record))
    name = _text(type(record).__name__)
    head = f"{name} {label}".rstrip()
    if depth >= _DEEPEST:
        return head
    return f"<details><summary>{head}</summary>{_fields(record, depth + 1)}</details>"


def _caution(caution: Caution) -> str:
    only = [caution.region.label] if caution.region else []
    only += [_title(str(caution.form)).replace("-", " ")] if caution.form else []
    where = f" ({', '.join(only)})" if only else ""
    lookup = Lookup(CATALOG.drugs, CATALOG.regimens)
    when = f" if {criteria_text(caution.when, lookup)}" if caution.when else ""
    hard = caution.outcome is CautionOutcome.CONTRAINDICATED
    outcome = caution.outcome.label.upper() if hard else caution.outcome.label
    head = _text(f"{outcome}{where}{when}")
    head = f"<b>{head}</b>" if hard else head
    return f"{head}: {_text(caution.reason)} {_cites(caution.cites)}"


def _caution_answer(answer: CautionAnswer) -> str:
    return f"{_text(answer.answer.label)}, {_text(answer.on)}: {_caution(answer.caution)}"


def _statement(statement: StatementAnswer) -> str:
    body = CATALOG.bodies.get(statement.body)
    speaker = statement.body if body is None else body.short
    return (
        f"{_text(statement.answer.label)}: {_text(speaker)}, "
        f"{_text(statement.issued or 'undated')}, {_text(statement.direction.label)}: "
        f"{_text(statement.text)}"
    )


def _option(option: Option) -> str:
    hard = [c for c in option.cautions if _outcome(c) is CautionOutcome.CONTRAINDICATED]
    parts = [*map(_caution_answer, hard), *map(_interaction_answer, option.interactions)]
    parts += [*map(_statement, option.statements[:MOST])]
    more = len(option.statements) - MOST
    parts += [f"and {more} more"] if more > 0 else []
    items = "".join(f"<li>{part}</li>" for part in parts)
    return f"<b>{_text(option.name)}</b><ul>{items}</ul>"


def _measure(measure: Measure) -> str:
    hard = [c for c in measure.cautions if _outcome(c) is CautionOutcome.CONTRAINDICATED]
    items = "".join(f"<li>{_caution(caution)}</li>" for caution in hard)
    held = f"<ul>{items}</ul>" if items else ""
    return (
        f"{_text(measure.phase.label)}: <b>{_text(measure.name)}</b>, {_text(measure.why)} "
        f"{_cites(measure.cites)}{held}"
    )


def _measure_answer(answer: MeasureAnswer) -> str:
    hard = [c for c in answer.cautions if _outcome(c) is CautionOutcome.CONTRAINDICATED]
    parts = [*map(_caution_answer, hard), *map(_interaction_answer, answer.interactions)]
    parts += [f"boxed warning: {_value(b, _DEEPEST)}" for b in answer.boxed_warnings]
    items = "".join(f"<li>{part}</li>" for part in parts)
    measure = evolve(answer.measure, cautions=())
    return f"{_text(answer.answer.label)}: {_measure(measure)}<ul>{items}</ul>"


def _interaction_answer(answer: InteractionAnswer) -> str:
    stated = answer.interaction
    hard = stated.outcome is CautionOutcome.CONTRAINDICATED
    outcome = _text(stated.outcome.label.upper() if hard else stated.outcome.label)
    head = f"<b>{outcome}</b>" if hard else outcome
    said = _text(f"{answer.on} with {answer.other}: {stated.reason}")
    return f"{head}: {said} {_cites(stated.cites)}"


def _boxed(notice: BoxedWarningNotice) -> str:
    warning = notice.warning
    said = _text(f"{notice.on} ({warning.region.label}): {warning.topic}")
    return f"{said} {_cites(warning.cites)}"


def _dose(dose: Dose) -> str:
    try:
        return _text(dose_text(CATALOG, dose))
    except MissingRecordError:
        return _fields(dose, _DEEPEST)


# --- citations ------------------------------------------------------------------------------


def _quoted(text: str) -> str:
    return quote(text, safe="/():;", errors="replace")


#: Where each kind of pointer leads.
_LINKS: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "doi": lambda doi: f"https://doi.org/{_quoted(doi)}",
        "pmid": lambda pmid: f"https://pubmed.ncbi.nlm.nih.gov/{_quoted(pmid)}/",
        "pmcid": lambda pmcid: f"https://pmc.ncbi.nlm.nih.gov/articles/{_quoted(pmcid)}/",
        "nct": lambda nct: f"https://clinicaltrials.gov/study/{_quoted(nct)}",
        "url": lambda url: url,
    }
)


def _anchor(address: str, label: str) -> str:
    # A record may hold any text; only an address of the web becomes a link.
    if not address.startswith(("https://", "http://")):
        return _text(label)
    return f'<a href="{escape(printable(address))}">{_text(label)}</a>'


def _source_link(source: Source) -> str:
    """A link as short as the shortest lasting pointer to a document."""
    for name, link in _LINKS.items():
        value = getattr(source, name)
        if value:
            prefix = {"doi": "doi:", "pmid": "PMID "}.get(name, "")
            # An address is cut to its host.
            label = value.split("/")[2] if name == "url" and value.count("/") > 1 else value
            return _anchor(link(value), f"{prefix}{label}")
    return _text(source.id)


def _cite(cite: Cite) -> str:
    source = CATALOG.sources.get(cite.source)
    said = _text(cite.source) if source is None else _source_link(source)
    seen = "" if cite.seen is Seen.DOCUMENT else f" ({_text(_SEEN[cite.seen])})"
    return f"{said}{seen}"


def _cites(cites: Iterable[Cite]) -> str:
    return f"<small>[{'; '.join(dict.fromkeys(map(_cite, cites)))}]</small>"


_SEEN: Final = MappingProxyType({Seen.COPY: "copy", Seen.SECONDARY: "secondary report"})
#: Records that are one line inside another one.
_INSIDE: Final[Mapping[type[Record], Callable[[Any], str]]] = MappingProxyType(
    {
        Amount: _text,
        BoxedWarningNotice: _boxed,
        Caution: _caution,
        CautionAnswer: _caution_answer,
        Cite: _cite,
        Criteria: lambda criteria: _items((criteria,), 0),
        Dose: _dose,
        InteractionAnswer: _interaction_answer,
        Interval: _text,
        Measure: _measure,
        MeasureAnswer: _measure_answer,
        Offer: lambda offer: _text(offer.key),
        Option: _option,
        StatementAnswer: _statement,
    }
)

__all__ = ["MOST", "catalog_html", "record_html", "schedule_svg", "table_html"]
