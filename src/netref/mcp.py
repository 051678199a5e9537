"""netref for assistants: a server of the Model Context Protocol over standard input and output.

Tools read and never write; records are resources (``netref://drugs/temozolomide``). Every
answer carries its citations, what is still open, and the line on intended use. Needs the SDK
of the protocol (``pip install 'netref[mcp]'``); ``python -m netref.mcp`` starts it.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from . import rendering
from ._version import AS_OF, __version__
from .catalog import CATALOG, KINDS, Catalog
from .exceptions import (
    InvalidRecordError,
    MissingExtraError,
    NameLookupError,
    NetrefError,
    UnknownNameError,
    printable,
)
from .model import (
    DIMENSIONS,
    INTENDED_USE,
    Case,
    Caution,
    CautionOutcome,
    Cite,
    Dimension,
    Drug,
    DrugClass,
    Endpoint,
    Kind,
    Management,
    Options,
    PriorOutcome,
    Question,
    Record,
    Regimen,
    Region,
    Schedule,
    StatementAnswer,
    Study,
    Syndrome,
    Tumor,
)
from .rendering._cautions import caution_text
from .scheduling import timeline
from .serialization import from_dict, to_dict
from .tables import citations as citations_in

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server

Json: TypeAlias = dict[str, Any]

#: How many resources one page of their list holds.
_PAGE: Final = 200
#: How many studies are told in full.
_IN_FULL: Final = 3
_MOST_CYCLES: Final = 100


class _RefusedError(Exception):
    """Bad arguments, said in one line."""


# --- what the tools take --------------------------------------------------------------------


def _dimension(dimension: Dimension) -> Json:
    """The JSON Schema of one field of a case."""
    about = dimension.question + (f" ({dimension.unit})" if dimension.unit else "")
    if dimension.kind is Kind.FLAG:
        return {"type": "boolean", "description": about}
    if dimension.kind is Kind.NUMBER:
        number = {"type": "number"}
        flag = {"type": "boolean"}
        ends: Json = {
            "type": "object",
            "properties": {"low": number, "high": number, "low_open": flag, "high_open": flag},
            "additionalProperties": False,
        }
        return {"anyOf": [number, ends], "description": f"{about} A number, or a range."}
    if dimension.kind is Kind.CHOICE:
        one = _choice(dimension.options)
        several = {"type": "array", "items": one, "minItems": 1}
        return {"anyOf": [one, several], "description": f"{about} One, or all that are possible."}
    return {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": _item(dimension)},
            "complete": {"type": "boolean", "description": "True if nothing else applies."},
        },
        "required": ["items"],
        "additionalProperties": False,
        "description": f"{about} Items empty and complete true says: none.",
    }


def _choice(options: Any) -> Json:
    return {"type": "string", "enum": [member.value for member in options]}


def _item(dimension: Dimension) -> Json:
    if dimension.name == "prior":
        name = {"type": "string", "description": "Any name of it."}
        return {
            "type": "object",
            "properties": {
                "drugs": {"type": "array", "items": name},
                "regimen": name,
                "drug_class": _choice(DrugClass),
                "outcome": _choice(PriorOutcome),
                "months_ago": {"type": "number"},
            },
            "additionalProperties": False,
        }
    if dimension.options is str:
        return {"type": "string", "description": "Any name of it."}
    return _choice(dimension.options)


def _object(required: tuple[str, ...] = (), **properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _text(about: str) -> Json:
    return {"type": "string", "description": about}


def _flag(about: str) -> Json:
    return {"type": "boolean", "description": about}


_CASE: Final = _object((), **{d.name: _dimension(d) for d in DIMENSIONS}) | {
    "description": "The tumor and the patient as far as they are known; what is left out is "
    "unknown. Never enter what identifies a person."
}
_DETAILS: Final = _flag("Also tell every finding and caution.")

#: What each tool is for, and what it takes.
TOOLS: Final[Mapping[str, tuple[str, Json]]] = MappingProxyType(
    {
        "resolve": (
            "The drug, regimen, syndrome, tumor or study of a name, with all that is known of it. "
            "Names never guess: a misspelled one is refused with suggestions.",
            _object(("name",), name=_text("Any name, brand or abbreviation.")),
        ),
        "options": (
            "What bodies state for a case: by whom, why it applies, what speaks against it, and "
            "what is unknown. Nothing is ranked or recommended.",
            _object(
                ("case",),
                case=_CASE,
                as_of=_text("Only what was in force on this day (YYYY-MM-DD)."),
                regions={"type": "array", "items": _choice(Region)},
                bodies={"type": "array", "items": {"type": "string"}},
                include_historical=_flag("Also historical and unavailable treatments."),
                details=_DETAILS,
            ),
        ),
        "manage": (
            "How sources manage a hormonal syndrome, emergencies first, read against a case.",
            _object(
                ("syndrome",),
                syndrome=_text("Any name of the syndrome."),
                case=_CASE,
                details=_DETAILS,
            ),
        ),
        "studies": (
            "Studies of a drug or regimen, with their results.",
            _object(
                drug=_text("Any name of a drug."),
                regimen=_text("Any name of a regimen."),
                endpoint=_choice(Endpoint),
                comparative=_flag("Only studies that compared arms, or only others."),
                case=_CASE,
            ),
        ),
        "approvals": (
            "What regulators approved, refused or withdrew, by date.",
            _object(
                drug=_text("Any name of a drug."),
                region=_choice(Region),
                in_force=_flag("Only what no later event ended, or only the rest."),
                case=_CASE,
            ),
        ),
        "timeline": (
            "The days of a schedule as its source prints them. Not for dosing a person.",
            _object(
                regimen=_text("Any name of a regimen; needed without a schedule."),
                schedule=_text("Id of the schedule; needed where the regimen has several."),
                cycles={"type": "integer", "minimum": 1, "maximum": _MOST_CYCLES},
                start=_text("Day 1 (YYYY-MM-DD)."),
            ),
        ),
    }
)


# --- reading what is given ------------------------------------------------------------------

_TYPES: Final[Mapping[str, tuple[type | tuple[type, ...], str]]] = MappingProxyType(
    {
        "string": (str, "text"),
        "boolean": (bool, "true or false"),
        "integer": (int, "a whole number"),
        "array": (list, "a list"),
        "object": (dict, "an object"),
    }
)


def _check(name: str, arguments: Mapping[str, Any]) -> None:
    """Refuse what the schema of a tool refuses; the case is read, and refused, by `Case`."""
    schema = TOOLS[name][1]
    for key in arguments:
        if key not in schema["properties"]:
            known = ", ".join(schema["properties"])
            raise _RefusedError(f"{printable(key)}: no such argument; there are {known}")
    for key in schema["required"]:
        if key not in arguments:
            raise _RefusedError(f"{key}: missing")
    for key, value in arguments.items():
        _check_value(key, value, schema["properties"][key])


def _check_value(key: str, value: object, schema: Json) -> None:
    kind, expected = _TYPES[schema["type"]]
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _RefusedError(f"{key}: expected {expected}, got {_shown(value)}")
    if "enum" in schema and value not in schema["enum"]:
        known = ", ".join(map(str, schema["enum"]))
        raise _RefusedError(f"{key}: {_shown(value)} is not one of {known}")
    if isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get(
        "maximum", value
    ):
        raise _RefusedError(f"{key}: expected {schema['minimum']} to {schema['maximum']}")
    if isinstance(value, list):
        for item in value:
            _check_value(key, item, schema["items"])


def _shown(value: object) -> str:
    text = printable(json.dumps(value, ensure_ascii=False, default=repr))
    return text if len(text) <= 60 else text[:57] + "..."


def _case(catalog: Catalog, data: Mapping[str, Any]) -> Case:
    """A case from JSON, with any name of a drug, regimen or syndrome in place of its id."""
    known = dict(data)
    for field, find in (
        ("current_drugs", lambda name: catalog.find_drug(name).id),
        ("syndromes", lambda name: catalog.find_syndrome(name).id),
        ("prior", lambda item: _prior(catalog, item)),
    ):
        listing = known.get(field)
        if isinstance(listing, dict) and isinstance(listing.get("items"), list):
            known[field] = listing | {"items": [_named(find, item) for item in listing["items"]]}
    return from_dict(known, Case)


def _named(find: Callable[[Any], object], item: object) -> object:
    """What is found by a name; anything else stays for `Case` to refuse."""
    return find(item) if isinstance(item, (str, dict)) else item


def _prior(catalog: Catalog, item: object) -> object:
    if not isinstance(item, dict):
        return item
    made = dict(item)
    drugs = made.get("drugs")
    if isinstance(drugs, list):
        made["drugs"] = [_named(lambda d: catalog.find_drug(d).id, drug) for drug in drugs]
    if isinstance(made.get("regimen"), str):
        made["regimen"] = catalog.find_regimen(made["regimen"]).id
    return made


# --- answers --------------------------------------------------------------------------------


def _grouped(catalog: Catalog, cites: Iterable[Cite]) -> list[Json]:
    """Citations by source, each with the places in it and how it was seen."""
    found: dict[str, Json] = {}
    for cite in cites:
        source = catalog.sources[cite.source]
        entry = found.setdefault(
            cite.source,
            {
                "source": cite.source,
                "title": source.title,
                "date": source.date,
                "locator": source.locator,
                "places": [],
            },
        )
        place = cite.where + ("" if cite.seen.value == "document" else f" ({cite.seen.label})")
        if place not in entry["places"]:
            entry["places"].append(place)
    return [found[key] for key in sorted(found)]


def _answer(
    catalog: Catalog,
    text: str,
    cites: Iterable[Cite],
    questions: Iterable[Question | str] = (),
    **more: object,
) -> Json:
    """An answer with what every answer carries."""
    cited = _grouped(catalog, cites)
    asked = [q if isinstance(q, str) else q.text for q in questions]
    lines = [text]
    if INTENDED_USE not in " ".join(text.split()):
        lines.append(INTENDED_USE)
    lines.append("OPEN QUESTIONS")
    lines += [f"  {question}" for question in asked] or ["  none"]
    lines.append("CITATIONS")
    for entry in cited:
        dated = f", {entry['date']}" if entry["date"] else ""
        where = "; ".join(entry["places"])
        lines.append(f"  {entry['title']}{dated} [{where}] {entry['locator'] or ''}".rstrip())
    return {
        "intended_use": INTENDED_USE,
        "text": "\n".join(lines),
        "open_questions": asked,
        "citations": cited,
        "provenance": to_dict(catalog.provenance),
        **more,
    }


def _cited(catalog: Catalog, thing: object) -> Iterator[Cite]:
    """Citations behind the parts of an answer."""
    if isinstance(thing, tuple):
        for item in thing:
            yield from _cited(catalog, item)
    elif isinstance(thing, Cite):
        yield thing
    elif isinstance(thing, StatementAnswer):
        yield from catalog.indications[thing.indication].cites
    elif isinstance(thing, Record):
        for attribute in thing.__attrs_attrs__:
            yield from _cited(catalog, getattr(thing, attribute.name))


def _forbids(catalog: Catalog, record: object) -> Iterator[tuple[str, Caution]]:
    """Contraindications of a drug or a regimen and of the drugs in it, in words."""
    named: list[tuple[str, tuple[Caution, ...]]] = []
    if isinstance(record, (Drug, Regimen)):
        named.append(("", record.cautions))
    if isinstance(record, Regimen):
        drugs = [catalog.drugs[key] for key in record.drugs]
        named += [(f"{drug.name}: ", drug.cautions) for drug in drugs]
    for name, cautions in named:
        for caution in cautions:
            if caution.outcome is CautionOutcome.CONTRAINDICATED:
                yield f"{name}{caution_text(catalog, caution)}", caution


def _contraindications(catalog: Catalog, record: object) -> list[str]:
    return [text for text, _ in _forbids(catalog, record)]


def _all_cites(catalog: Catalog, *records: Record) -> list[Cite]:
    """Citations of records, and of what forbids the drugs in them."""
    cites = [cite for record in records for _, _, cite in citations_in(record)]
    return cites + [
        c for r in records for _, caution in _forbids(catalog, r) for c in caution.cites
    ]


def _record_text(catalog: Catalog, record: Record) -> str:
    if isinstance(record, Drug):
        return rendering.drug_text(catalog, record)
    if isinstance(record, Regimen):
        against = [f"! {text}" for text in _contraindications(catalog, record)]
        return "\n".join([*against, rendering.regimen_text(catalog, record)])
    if isinstance(record, Study):
        return rendering.study_text(catalog, record)
    if isinstance(record, Syndrome):
        return rendering.syndrome_text(catalog, record)
    assert isinstance(record, Tumor)
    also = f" ({', '.join(record.names)})" if record.names else ""
    codes = ", ".join(f"{code} {code.relation.label}" for code in record.codes)
    return f"{record.name}{also}\n  codes: {codes or 'none'}"


def _uri(kind: str, key: str) -> str:
    return f"netref://{kind}/{key}"


def _kind(record: Record) -> str:
    return next(kind for kind, cls in KINDS.items() if type(record) is cls)


def _resolve(catalog: Catalog, given: Json) -> Json:
    try:
        record: Drug | Regimen | Syndrome | Tumor | Study = catalog.resolve(given["name"])
    except UnknownNameError as unknown:
        try:
            record = catalog.find_study(given["name"])
        except NameLookupError:
            raise unknown from None
    return _answer(
        catalog,
        _record_text(catalog, record),
        _all_cites(catalog, record),
        contraindications=_contraindications(catalog, record),
        resource=_uri(_kind(record), record.id),
    )


def _options(catalog: Catalog, given: Json) -> Json:
    if "as_of" in given:
        catalog = catalog.as_of(given["as_of"])
    if given.get("regions") or given.get("bodies"):
        catalog = catalog.only(
            regions=[Region(value) for value in given.get("regions", ())],
            bodies=given.get("bodies", ()),
        )
    answer = catalog.options(
        _case(catalog, given["case"]), include_historical=given.get("include_historical", False)
    )
    # An assistant has no screen that could be too small: nothing is shortened for it.
    text = rendering.options_text(catalog, answer, full=True, details=given.get("details", False))
    return _answered(catalog, answer, text)


def _manage(catalog: Catalog, given: Json) -> Json:
    answer = catalog.manage(given["syndrome"], _case(catalog, given.get("case", {})))
    text = rendering.management_text(
        catalog, answer, full=True, details=given.get("details", False)
    )
    return _answered(catalog, answer, text)


def _answered(catalog: Catalog, answer: Options | Management, text: str) -> Json:
    if isinstance(answer, Options):
        groups = ("contraindicated", "stated", "undecided", "advised_against", "described",
                  "not_established")  # fmt: skip
        found: Json = {
            name: [option.offer.key for option in getattr(answer, name)] for name in groups
        }
        parts: tuple[object, ...] = tuple(getattr(answer, name) for name in groups)
        parts += (answer.page_statements,)
    else:
        found = {
            name: [m.measure.id for m in getattr(answer, name)]
            for name in ("included", "undecided")
        }
        parts = (answer.included, answer.undecided, answer.disagreements)
    return _answer(catalog, text, _cited(catalog, parts), answer.questions, **found)


def _studies(catalog: Catalog, given: Json) -> Json:
    found = catalog.studies_with(
        drug=given.get("drug"),
        regimen=given.get("regimen"),
        population=_case(catalog, given["case"]) if "case" in given else None,
        endpoint=Endpoint(given["endpoint"]) if "endpoint" in given else None,
        comparative=given.get("comparative"),
    )
    if len(found) <= _IN_FULL:
        text = "\n\n".join(rendering.study_text(catalog, study) for study in found)
    else:
        text = "\n".join(f"{s.name} [{_uri('studies', s.id)}]: {s.summary}" for s in found)
    cites = [cite for study in found for cite in study.cites]
    if len(found) <= _IN_FULL:
        cites = _all_cites(catalog, *found)
    return _answer(
        catalog,
        text or "No study in the catalog fits. That says nothing of studies elsewhere.",
        cites,
        studies=[_uri("studies", study.id) for study in found],
    )


def _approvals(catalog: Catalog, given: Json) -> Json:
    found = catalog.approvals_with(
        drug=given.get("drug"),
        region=Region(given["region"]) if "region" in given else None,
        case=_case(catalog, given["case"]) if "case" in given else None,
        in_force=given.get("in_force"),
    )
    lines = []
    for approval in found:
        ended = catalog.ended.get(approval.id)
        lines.append(
            f"{approval.date or 'date not known'}: {approval.kind.label}, "
            f"{catalog.bodies[approval.body].short} ({approval.region.label}): "
            f"{catalog.drugs[approval.drug].name}: {approval.scope_text}"
            + (f" (ended by {ended})" if ended else "")
        )
    return _answer(
        catalog,
        "\n".join(lines) or "No event in the catalog fits. That does not mean: not approved.",
        [cite for approval in found for cite in approval.cites],
        approvals=[_uri("approvals", approval.id) for approval in found],
    )


def _timeline(catalog: Catalog, given: Json) -> Json:
    regimen, schedule = _schedule(catalog, given)
    try:
        start = dt.date.fromisoformat(given["start"]) if "start" in given else None
    except ValueError:
        raise _RefusedError(f"start: expected a day, got {_shown(given['start'])}") from None
    cycles = given.get("cycles", 2)
    forbids = list(_forbids(catalog, regimen))
    lines = [f"! {text}" for text, _ in forbids]
    lines.append(f"{regimen.name}: {schedule.name}, {cycles} cycles at most")
    days = []
    for given_on in timeline(schedule, cycles=cycles, start=start):
        day = "day not stated" if given_on.day is None else f"day {given_on.day}"
        dated = "" if given_on.date is None else f" ({given_on.date.isoformat()})"
        told = rendering.dose_text(catalog, given_on.dose)
        lines.append(f"cycle {given_on.cycle}, {day}{dated}: {told}")
        days.append({"cycle": given_on.cycle, "day": given_on.day, "drug": given_on.dose.drug})
    if schedule.note:
        lines.append(f"note: {schedule.note}")
    return _answer(
        catalog,
        "\n".join(lines),
        (*_all_cites(catalog, schedule), *(c for _, f in forbids for c in f.cites)),
        [f"The source does not say: {text}" for text in schedule.left_open],
        contraindications=[text for text, _ in forbids],
        schedule=schedule.id,
        administrations=days,
    )


def _schedule(catalog: Catalog, given: Json) -> tuple[Regimen, Schedule]:
    """The schedule that is meant, with its regimen; never a guess among several."""
    regimens: Iterable[Regimen] = catalog.regimens.values()
    if "regimen" in given:
        regimens = (catalog.find_regimen(given["regimen"]),)
    elif "schedule" not in given:
        raise _RefusedError("regimen: missing; name a regimen or a schedule")
    held = {s.id: (regimen, s) for regimen in regimens for s in regimen.schedules}
    if "schedule" in given:
        if given["schedule"] not in held:
            raise _RefusedError(f"schedule: no schedule has the id {_shown(given['schedule'])}")
        return held[given["schedule"]]
    if len(held) != 1:
        known = ", ".join(held) or "none"
        raise _RefusedError(f"schedule: missing; the regimen has {len(held)}: {known}")
    return next(iter(held.values()))


_CALLS: Final[Mapping[str, Callable[[Catalog, Json], Json]]] = MappingProxyType(
    {
        "resolve": _resolve,
        "options": _options,
        "manage": _manage,
        "studies": _studies,
        "approvals": _approvals,
        "timeline": _timeline,
    }
)


def call(name: str, arguments: Mapping[str, Any] | None, catalog: Catalog = CATALOG) -> Json:
    """Answer one call of a tool.

    Args:
        name: Name of the tool, a key of `TOOLS`.
        arguments: Its arguments, as JSON.
        catalog: The catalog to ask.

    Returns:
        The answer as plain data with ``text`` to read, ``citations``, ``open_questions``,
        ``provenance``, ``intended_use`` and what the tool found. Bad arguments give one line
        under ``error`` that names the argument.

    Raises:
        KeyError: No tool has this name.
    """
    if name not in TOOLS:
        raise KeyError(name)
    given = dict(arguments or {})
    try:
        _check(name, given)
        return _CALLS[name](catalog, given)
    except InvalidRecordError as error:
        where = "case." if error.record == "Case" else ""
        said = f"{where}{error.field}: {error.reason}"
    except (_RefusedError, NetrefError) as error:
        said = str(error)
    return {"error": printable(" ".join(said.split())), "intended_use": INTENDED_USE}


def read(uri: str, catalog: Catalog = CATALOG) -> Json:
    """One record by its address.

    Args:
        uri: As in ``netref://drugs/temozolomide``; the first part is a table of the catalog.
        catalog: The catalog that holds it.

    Returns:
        Contraindications first, then the record, its citations and the intended use.

    Raises:
        UnknownNameError: Nothing has this address.
    """
    kind, _, key = uri.removeprefix("netref://").partition("/")
    if not uri.startswith("netref://") or kind not in KINDS or key not in getattr(catalog, kind):
        raise UnknownNameError(uri)
    record = getattr(catalog, kind)[key]
    return {
        "intended_use": INTENDED_USE,
        "contraindications": _contraindications(catalog, record),
        "uri": uri,
        "record": to_dict(record),
        "citations": _grouped(catalog, _all_cites(catalog, record)),
        "provenance": to_dict(catalog.provenance),
    }


# --- the server -----------------------------------------------------------------------------


def server(catalog: Catalog = CATALOG) -> Server[Any]:
    """A server of the protocol that answers from a catalog.

    Args:
        catalog: The catalog.

    Raises:
        MissingExtraError: The SDK is not installed.
    """
    try:
        from mcp import MCPError
        from mcp import types as wire
        from mcp.server import Server
    except ImportError:
        raise MissingExtraError("mcp", "mcp") from None

    hints = wire.ToolAnnotations(
        read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
    )
    held = [(kind, key) for kind in KINDS for key in getattr(catalog, kind)]

    async def list_tools(_context: Any, _params: Any) -> wire.ListToolsResult:
        return wire.ListToolsResult(
            tools=[
                wire.Tool(
                    name=name,
                    description=f"{about} {INTENDED_USE}",
                    input_schema=schema,
                    annotations=hints,
                )
                for name, (about, schema) in TOOLS.items()
            ]
        )

    async def call_tool(_context: Any, params: wire.CallToolRequestParams) -> wire.CallToolResult:
        if params.name not in TOOLS:
            raise MCPError(wire.INVALID_PARAMS, f"no tool is called {printable(params.name)}")
        answer = call(params.name, params.arguments, catalog)
        failed = "error" in answer
        text = answer["error"] if failed else answer["text"]
        return wire.CallToolResult(
            content=[wire.TextContent(text=text)], structured_content=answer, is_error=failed
        )

    async def list_resources(
        _context: Any, params: wire.PaginatedRequestParams | None
    ) -> wire.ListResourcesResult:
        cursor = "0" if params is None or params.cursor is None else params.cursor
        if not (cursor.isascii() and cursor.isdigit() and len(cursor) < 10):
            raise MCPError(wire.INVALID_PARAMS, "the cursor is not one of this server")
        first = int(cursor)
        page = held[first : first + _PAGE]
        more = first + _PAGE < len(held)
        return wire.ListResourcesResult(
            resources=[
                wire.Resource(uri=_uri(kind, key), name=key, mime_type="application/json")
                for kind, key in page
            ],
            next_cursor=str(first + _PAGE) if more else None,
        )

    async def list_templates(_context: Any, _params: Any) -> wire.ListResourceTemplatesResult:
        return wire.ListResourceTemplatesResult(
            resource_templates=[
                wire.ResourceTemplate(
                    uri_template=f"netref://{kind}/{{id}}",
                    name=kind,
                    description=f"A record of the table {kind}. {INTENDED_USE}",
                    mime_type="application/json",
                )
                for kind in KINDS
            ]
        )

    async def read_resource(
        _context: Any, params: wire.ReadResourceRequestParams
    ) -> wire.ReadResourceResult:
        uri = str(params.uri)
        try:
            found = read(uri, catalog)
        except UnknownNameError as error:
            raise MCPError(wire.INVALID_PARAMS, str(error)) from None
        text = json.dumps(found, ensure_ascii=False)
        return wire.ReadResourceResult(
            contents=[wire.TextResourceContents(uri=uri, mime_type="application/json", text=text)]
        )

    return Server(
        "netref",
        version=__version__,
        instructions=(
            f"Cited statements on the systemic treatment of neuroendocrine neoplasms, read to "
            f"{AS_OF}. {INTENDED_USE} Unknown is not no: pass on open questions, "
            "contraindications and citations with every answer."
        ),
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_list_resource_templates=list_templates,
        on_read_resource=read_resource,
    )


async def serve(catalog: Catalog = CATALOG) -> None:
    """Answer on standard input and output until the other side hangs up.

    Args:
        catalog: The catalog.

    Raises:
        MissingExtraError: The SDK is not installed.
    """
    made = server(catalog)
    from mcp.server.stdio import stdio_server

    async with stdio_server() as (incoming, outgoing):
        await made.run(incoming, outgoing, made.create_initialization_options())


def main() -> int:
    """Start the server.

    Returns:
        Exit status 0, or 2 where the SDK is not installed.
    """
    import asyncio

    try:
        asyncio.run(serve())
    except MissingExtraError as error:
        sys.stderr.write(f"netref: {error}\n")
        return 2
    return 0


__all__ = ["TOOLS", "call", "main", "read", "serve", "server"]

if __name__ == "__main__":
    sys.exit(main())
