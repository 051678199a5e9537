"""The command line: ``python -m netref``, or ``netref``.

Case options are made from the dimensions of `Case`, so that they cannot drift from it. Bad
input is one line on standard error and exit status 2.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from . import completing, listing, rendering
from ._version import AS_OF, __version__
from .catalog import CATALOG, KINDS, Catalog
from .comparing import compare
from .exceptions import (
    InvalidRecordError,
    MissingRecordError,
    NameLookupError,
    NetrefError,
    printable,
)
from .model import (
    DIMENSIONS,
    INTENDED_USE,
    Case,
    Dimension,
    Interval,
    Kind,
    Measurement,
    Options,
    Record,
    Region,
    Schedule,
    Specimen,
    TestResult,
    Unit,
    Vocabulary,
)
from .naming import analyte_key, fold
from .reading import SITE_GROUPS, read_number, read_value
from .scheduling import timeline

T = TypeVar("T")

#: What the catalog can be exported as; the last two are folders.
_FORMATS = ("json", "fhir-r4b", "fhir-r5", "jsonld", "csv", "parquet")


class _RefusedError(Exception):
    """Bad input, said in one line."""


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, without the usage text."""

    def error(self, message: str) -> NoReturn:
        raise _RefusedError(message)


def _flag_name(dimension: Dimension) -> str:
    return "--" + dimension.name.replace("_", "-")


def _parser() -> _Parser:
    parser = _Parser(
        prog="netref",
        allow_abbrev=False,
        description="The systemic treatment of neuroendocrine neoplasms, as cited data.",
        epilog=INTENDED_USE,
    )
    parser.add_argument(
        "--version", action="version", version=f"netref {__version__} (sources read to {AS_OF})"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str) -> _Parser:
        made: _Parser = commands.add_parser(
            name, help=text, description=text, epilog=INTENDED_USE, allow_abbrev=False
        )
        made.add_argument("--json", action="store_true", help="print JSON")
        return made

    for kind in _PAGES:
        made = command(kind, f"one {kind}, by any of its names")
        made.add_argument("name", nargs="+", metavar="NAME")
    made = command("options", "what is stated for a case: by whom, why, and what is unknown")
    _add_case(made)
    _add_filters(made)
    made.add_argument("--include-no", action="store_true", help="also print what does not apply")
    made.add_argument("--include-historical", action="store_true", help="also offer history")
    _add_length(made)
    made = command("replay", "what of a saved answer would differ today")
    made.add_argument("file", metavar="FILE", help="what options --json printed; - for stdin")
    made = command("manage", "how sources manage a hormonal syndrome")
    made.add_argument("name", metavar="SYNDROME")
    _add_case(made)
    _add_length(made)
    made = command("interpret", "laboratory values against the thresholds of a syndrome")
    made.add_argument("name", metavar="SYNDROME")
    made.add_argument(
        "values",
        nargs="+",
        metavar="ANALYTE=VALUE[:UNIT[:SPECIMEN]]",
        help="insulin=4:uU/mL:plasma, gastrin=<100:pg/mL, 'sulfonylurea screen=positive'",
    )
    made.add_argument(
        "--context",
        action="append",
        default=[],
        metavar="TEXT",
        help="conditions of all values, in the words of a threshold, or its key; may be repeated",
    )
    made.add_argument(
        "--upper-limit",
        action="append",
        default=[],
        metavar="ANALYTE=NUMBER",
        help="the laboratory's upper limit of normal, in the unit of the value",
    )
    made.add_argument(
        "--assay",
        action="append",
        default=[],
        metavar="ANALYTE=NAME",
        help="the assay of a value",
    )
    made.add_argument("--details", action="store_true", help="print every threshold by itself")
    made = command("schedule", "a schedule laid out in time, one administration on a line")
    made.add_argument("id", metavar="ID", help="id of the schedule; see the regimen")
    made.add_argument("--cycles", required=True, metavar="N", help="how many cycles in all")
    made.add_argument("--start", metavar="DATE", help="date of day 1 (YYYY-MM-DD)")
    made = command("compare", "the fields in which two schedules differ")
    made.add_argument("a", metavar="A", help="id of a schedule")
    made.add_argument("b", metavar="B", help="id of the other")
    made = command("search", "names in a text, and records whose names hold it")
    made.add_argument("text", nargs="+", metavar="TEXT")
    made = command("export", "the whole catalog, as JSON or in another format")
    made.add_argument(
        "--format",
        choices=_FORMATS,
        default="json",
        help="json (default), FHIR, JSON-LD, or a folder of CSV or Parquet files",
    )
    made.add_argument("-o", "--output", metavar="PATH", help="write to a file, or into a folder")
    made = command("list", "all records of one kind, as a table")
    made.add_argument("kind", metavar="KIND", choices=tuple(KINDS), help=", ".join(KINDS))
    shells = ", ".join(completing.SHELLS)
    text = f"a script with which a shell ({shells}) completes this command line"
    made = commands.add_parser("completion", help=text, description=text, epilog=INTENDED_USE)
    made.add_argument("shell", metavar="SHELL", choices=completing.SHELLS, help=shells)
    made = commands.add_parser(
        "annotate",
        help="answer a question about every row of a table",
        description="Answer a question about every row of a table. Needs netref[frames], and "
        "polars or pandas.",
        epilog=INTENDED_USE,
        allow_abbrev=False,
    )
    _add_cohort(made)
    return parser


def _add_cohort(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("table", metavar="FILE", help="a .csv or .parquet file")
    parser.add_argument(
        "-o", "--output", required=True, metavar="FILE", help="a .csv or .parquet file to write"
    )
    parser.add_argument(
        "--question",
        required=True,
        metavar="QUESTION",
        help="options, concordance, grade or missing",
    )
    parser.add_argument(
        "--map",
        nargs="+",
        action="extend",
        default=[],
        metavar="FIELD=COLUMN",
        help="which column holds which field of a case, e.g. site=primary_site",
    )
    parser.add_argument("--treatment", metavar="COLUMN", help="treatment given (concordance)")
    parser.add_argument("--date", metavar="COLUMN", help="day on which it was given (concordance)")
    parser.add_argument(
        "--unknown", default="", metavar="LIST", help="texts that mean that nothing is known"
    )
    parser.add_argument("--limit", metavar="N", help="distinct profiles to answer at most")
    parser.add_argument(
        "--on-error",
        default="raise",
        metavar="WAY",
        help="raise (default), or column to name in netref_error why a row is refused",
    )
    parser.add_argument("--engine", metavar="ENGINE", help="polars or pandas; what is there")


def _add_case(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "the case",
        "What is not given is unknown. Commas separate possible values; numbers may be ranges "
        "(20-55, <3, >=20). Lists are taken as perhaps incomplete: say 'none', or 'only A,B'.",
    )
    for dimension in DIMENSIONS:
        group.add_argument(
            _flag_name(dimension),
            dest=f"case_{dimension.name}",
            metavar=_metavar(dimension),
            help=_help(dimension),
        )


def _metavar(dimension: Dimension) -> str:
    return {
        Kind.CHOICE: "VALUE",
        Kind.NUMBER: "NUMBER",
        Kind.FLAG: "yes|no",
        Kind.LISTING: "LIST",
    }[dimension.kind]


def _help(dimension: Dimension) -> str:
    text = dimension.question
    if dimension.options is not None and issubclass(dimension.options, Vocabulary):
        text += " " + ", ".join(str(member.value) for member in dimension.options)
        if dimension.name == "site":
            text += f", or {', '.join(SITE_GROUPS)}"
    elif dimension.name == "prior":
        text += " NAME[:OUTCOME], e.g. somatostatin-analog:progression"
    if dimension.unit:
        text += f" ({dimension.unit})"
    return text.replace("%", "%%")


def _add_length(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--full", action="store_true", help="print more than what fits a screen")
    parser.add_argument("--details", action="store_true", help="print every finding and caution")


def _add_filters(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which statements")
    group.add_argument("--as-of", metavar="DATE", help="as in force on a day (YYYY-MM-DD)")
    group.add_argument("--regions", metavar="LIST", help="only these regions (US,EU,UK)")
    group.add_argument("--bodies", metavar="LIST", help="only these bodies (asco,enets)")


# --- from words to a case -------------------------------------------------------------------


def _case(arguments: argparse.Namespace, catalog: Catalog) -> Case:
    known: dict[str, Any] = {}
    for dimension in DIMENSIONS:
        text = getattr(arguments, f"case_{dimension.name}")
        if text is not None:
            known[dimension.name] = read_value(dimension, text, catalog)
    return Case().refine(**known)


def _number_or_range(name: str, text: str) -> float | Interval:
    try:
        return read_number(text)
    except ValueError as error:
        raise _RefusedError(f"{name}: {error}") from None


def _filtered(arguments: argparse.Namespace) -> Catalog:
    catalog = CATALOG
    if arguments.as_of:
        catalog = catalog.as_of(arguments.as_of)
    known = {region.value.casefold(): region for region in Region}
    regions = [_one_of("--regions", text, known) for text in _listed(arguments.regions)]
    bodies = [_one_of("--bodies", text, CATALOG.bodies) for text in _listed(arguments.bodies)]
    return catalog.only(regions=regions, bodies=bodies) if regions or bodies else catalog


def _listed(text: str | None) -> list[str]:
    return [part.strip() for part in (text or "").split(",") if part.strip()]


def _one_of(name: str, text: str, known: Mapping[Any, T]) -> T:
    """What goes by a text, in any case; refuses it where nothing does."""
    key = text.strip().casefold()
    if key not in known:
        raise _RefusedError(f"{name}: {text} is not one of {', '.join(known)}")
    return known[key]


# --- from words to measurements -------------------------------------------------------------


def _measurements(arguments: argparse.Namespace) -> list[Measurement]:
    limits = _by_analyte("--upper-limit", arguments.upper_limit)
    assays = _by_analyte("--assay", arguments.assay)
    found = []
    for text in arguments.values:
        name, sign, said = text.partition("=")
        if not sign or not name.strip():
            raise _RefusedError(f"{text}: expected ANALYTE=VALUE[:UNIT[:SPECIMEN]]")
        value, _, rest = said.partition(":")
        unit, _, specimen = rest.partition(":")
        limit = limits.pop(analyte_key(name), None)
        found.append(
            Measurement(
                name.strip(),
                _measured(name, value),
                _unit(name, unit) if unit else None,
                specimen=_specimen(name, specimen) if specimen else None,
                assay=assays.pop(analyte_key(name), None),
                context=tuple(arguments.context),
                upper_limit=None if limit is None else _plain_number("--upper-limit", limit),
            )
        )
    for flag, left in (("--upper-limit", limits), ("--assay", assays)):
        if left:
            raise _RefusedError(f"{flag}: no value is given for {', '.join(left)}")
    return found


def _by_analyte(flag: str, texts: list[str]) -> dict[str, str]:
    found = {}
    for text in texts:
        name, sign, said = text.partition("=")
        if not sign or not said.strip():
            raise _RefusedError(f"{flag}: expected ANALYTE=..., got {text}")
        found[analyte_key(name)] = said.strip()
    return found


def _plain_number(name: str, text: str) -> float:
    number = _number_or_range(name, text)
    if isinstance(number, Interval):
        raise _RefusedError(f"{name}: expected a number, got {text}")
    return number


def _measured(name: str, text: str) -> float | Interval | TestResult:
    results = {str(result.value): result for result in TestResult}
    if text.strip().casefold() in results:
        return results[text.strip().casefold()]
    if not text.strip() or text.strip()[0].isalpha():
        raise _RefusedError(f"{name}: expected a number, a range or {', '.join(results)}")
    return _number_or_range(name, text)


def _unit(name: str, text: str) -> Unit:
    units = {_bare(unit.value): unit for unit in Unit}
    if _bare(text) not in units:
        raise _RefusedError(f"{name}: {text} is no unit that netref knows")
    return units[_bare(text)]


def _bare(text: str) -> str:
    return fold(text).replace(" ", "")


def _specimen(name: str, text: str) -> Specimen:
    return _one_of(name, text, {str(specimen.value): specimen for specimen in Specimen})


# --- commands -------------------------------------------------------------------------------


def _run(arguments: argparse.Namespace) -> str:
    if arguments.command == "options":
        catalog = _filtered(arguments)
        answer = catalog.options(
            _case(arguments, catalog),
            include_no=arguments.include_no,
            include_historical=arguments.include_historical,
        )
        if arguments.json:
            return _json(answer)
        return catalog.text(answer, full=arguments.full, details=arguments.details)
    if arguments.command == "replay":
        answer = _saved(arguments.file)
        try:
            again = CATALOG.replay(answer)
        except NetrefError as error:
            raise _RefusedError(f"{arguments.file}: cannot be asked again: {error}") from None
        return _json(again) if arguments.json else CATALOG.text(again)
    if arguments.command == "manage":
        managed = CATALOG.manage(arguments.name, _case(arguments, CATALOG))
        if arguments.json:
            return _json(managed)
        return CATALOG.text(managed, full=arguments.full, details=arguments.details)
    if arguments.command == "interpret":
        said = CATALOG.interpret(arguments.name, _measurements(arguments))
        if arguments.json:
            return _json(said)
        return CATALOG.text(said, details=arguments.details)
    if arguments.command == "schedule":
        return _timeline(arguments.id, arguments.cycles, arguments.start, arguments.json)
    if arguments.command == "compare":
        return _compare(arguments.a, arguments.b, arguments.json)
    if arguments.command == "search":
        return _search(" ".join(arguments.text), arguments.json)
    if arguments.command == "annotate":
        return _annotate(arguments)
    if arguments.command == "export":
        return _export(arguments.format, arguments.output)
    if arguments.command == "list":
        table = getattr(CATALOG, arguments.kind)
        if arguments.json:
            return _json_list(table.values(), kind=arguments.kind)
        return "" if listing.print_table(table) else listing.table_text(table)
    if arguments.command == "completion":
        return completing.script(arguments.shell, _parser())
    return _show(arguments.command, " ".join(arguments.name), arguments.json)


#: Kinds of records that a command prints as a page.
_PAGES = ("drug", "regimen", "study", "syndrome")


def _show(kind: str, name: str, as_json: bool) -> str:
    record = getattr(CATALOG, f"find_{kind}")(name)
    return _json(record) if as_json else CATALOG.text(record)


def _schedule(name: str) -> Schedule:
    try:
        return CATALOG.schedules[name]
    except MissingRecordError as missing:
        try:
            regimen = CATALOG.find_regimen(name)
        except NameLookupError:
            raise missing from None
    ids = ", ".join(schedule.id for schedule in regimen.schedules) or "none"
    raise _RefusedError(f"{name}: a regimen; its schedules are {ids}")


def _timeline(name: str, cycles: str, start: str | None, as_json: bool) -> str:
    import datetime as dt

    if not re.fullmatch(r"[0-9]{1,4}", cycles) or int(cycles) == 0:
        raise _RefusedError(f"--cycles: expected a number from 1 to 9999, got {cycles}")
    try:
        first = None if start is None else dt.date.fromisoformat(start)
    except ValueError:
        raise _RefusedError(f"--start: expected a day, got {start}") from None
    schedule = _schedule(name)
    laid_out = timeline(schedule, cycles=int(cycles), start=first)
    if as_json:
        return _json_list(laid_out, schedule=schedule.id)
    return rendering.timeline_text(CATALOG, schedule, laid_out)


def _compare(one: str, other: str, as_json: bool) -> str:
    a, b = _schedule(one), _schedule(other)
    found = compare(a, b)
    if as_json:
        return _json_list(found, a=a.id, b=b.id)
    return rendering.differences_text(a, b, found)


def _json_list(records: Iterable[Record], **asked: str) -> str:
    """Records under one line on intended use, with what was asked."""
    # cattrs and json are paid for only by those who ask for JSON.
    import json

    from .serialization import to_dict

    found = [to_dict(record) for record in records]
    return json.dumps({"intended_use": INTENDED_USE} | asked | {"found": found}, ensure_ascii=False)


#: Records that one search lists, at most.
_MOST_FOUND = 40


def _search(text: str, as_json: bool) -> str:
    mentions = CATALOG.mentions(text)
    known = {(m.kind, m.id) for m in mentions}
    held = [found for found in _holding(text) if found[1:] not in known]
    close = () if mentions or held else CATALOG.suggest(text)
    if as_json:
        return _json_found((*mentions, *close), held)
    named = [(m.text, m.kind, m.id) for m in mentions]
    lines = [f"{name}: {kind.removesuffix('s')} {key}" for name, kind, key in (*named, *held)]
    if len(lines) > _MOST_FOUND:
        lines[_MOST_FOUND:] = [f"and {len(lines) - _MOST_FOUND} more"]
    lines += [f"perhaps {s.name}: {s.id} ({s.score:.2f})" for s in close]
    if not lines:
        raise _RefusedError(f"{text}: no such name")
    return "\n".join([*lines, "", INTENDED_USE])


def _holding(text: str) -> Iterator[tuple[str, str, str]]:
    """Records in whose id or names the text stands: a name, the table and the id."""
    asked = fold(text.strip())
    for kind in ("drugs", "regimens", "tumors", "studies", "syndromes") if asked else ():
        for record in getattr(CATALOG, kind).values():
            names = (record.name, record.id, *getattr(record, "names", ()))
            found = next((name for name in names if asked in fold(name)), None)
            if found is not None:
                yield found, kind, record.id


def _json_found(records: Iterable[Record], held: Iterable[tuple[str, str, str]]) -> str:
    import json

    from .serialization import to_dict

    rows = [to_dict(record) for record in records]
    rows += [{"name": name, "kind": kind, "id": key} for name, kind, key in held]
    return json.dumps({"intended_use": INTENDED_USE, "found": rows}, ensure_ascii=False)


def _json(record: Record) -> str:
    import json

    from .serialization import to_dict

    # The line on intended use stands in every exported answer, also where it is the default.
    return json.dumps({"intended_use": INTENDED_USE} | to_dict(record), ensure_ascii=False)


def _saved(name: str) -> Options:
    """An answer that ``options --json`` printed."""
    from .serialization import loads

    try:
        text = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise _RefusedError(f"{name}: {reason or error}") from None
    try:
        return loads(text, Options)
    except InvalidRecordError as error:
        raise _RefusedError(
            f"{name}: not a saved answer of options: {error.field}: {error.reason}"
        ) from None


def _export(form: str, output: str | None) -> str:
    if form in ("csv", "parquet"):
        return _export_tables(form, output)
    text = _exported(form)
    if output is None:
        return text
    _write_whole(Path(output), text + "\n")
    return f"wrote {output}"


def _exported(form: str) -> str:
    # Each format is paid for only by those who ask for it.
    import json

    if form == "json":
        from .serialization import dumps

        return dumps(CATALOG, indent=1)
    if form == "jsonld":
        from . import jsonld

        plain = jsonld.document(CATALOG)
    else:
        from . import fhir

        plain = fhir.bundle(CATALOG, "R5" if form == "fhir-r5" else "R4B")
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=1)


def _export_tables(form: str, output: str | None) -> str:
    from . import tables

    if not output:
        raise _RefusedError(f"--format {form}: say into which folder, with -o")
    write = tables.to_csv if form == "csv" else tables.to_parquet
    try:
        files = write(CATALOG, output)
    except OSError as error:
        raise _RefusedError(f"{output}: {error.strerror or error}") from None
    return f"wrote {len(files)} files to {output}"


def _write_whole(path: Path, text: str) -> None:
    _whole(path, lambda part: part.write_text(text, encoding="utf-8"))


def _whole(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file whole or not at all, as readable as any new file, or the one it replaces."""
    try:
        with tempfile.TemporaryDirectory(prefix=".netref-", dir=path.parent) as folder:
            part = Path(folder, path.name)
            write(part)
            if path.exists():
                shutil.copymode(path, part)
            part.replace(path)
    except OSError as error:
        raise _RefusedError(f"{path}: {error.strerror or error}") from None


# --- cohorts --------------------------------------------------------------------------------


def _annotate(arguments: argparse.Namespace) -> str:
    source, target = Path(arguments.table), Path(arguments.output)
    for path in (source, target):
        if path.suffix.casefold() not in (".csv", ".parquet"):
            raise _RefusedError(f"{path}: expected a .csv or .parquet file")
    mapping: dict[str, str] = {}
    for pair in arguments.map:
        field, equals, column = pair.partition("=")
        name = field.strip().replace("-", "_")
        if not equals or not column or name in mapping:
            raise _RefusedError(f"--map: expected FIELD=COLUMN, each field once, got {pair}")
        mapping[name] = column
    limit = arguments.limit
    if limit is not None and not re.fullmatch(r"[0-9]{1,12}", limit):
        raise _RefusedError(f"--limit: expected a number, got {limit}")
    try:
        from . import frames
    except ImportError:
        raise _RefusedError("annotate needs narwhals: pip install 'netref[frames]'") from None
    engine = _engine(arguments.engine)
    _say(f"reading {source} with {engine.__name__}")
    table = _read_table(engine, source)
    annotated = frames._annotate(
        table,
        arguments.question,
        mapping,
        treatment=arguments.treatment,
        date=arguments.date,
        catalog=CATALOG,
        unknown=[text.strip() for text in arguments.unknown.split(",")],
        limit=frames.LIMIT if limit is None else int(limit),
        on_error=arguments.on_error,
        watch=_watch,
    )
    _say(f"writing {target}")
    _whole(target, lambda part: _write_table(annotated, part, target.suffix.casefold()))
    return f"wrote {len(annotated)} rows to {target}\n\n{INTENDED_USE}"


def _engine(asked: str | None) -> Any:
    """The dataframe library that was asked for, or the first that is installed."""
    from importlib import import_module

    if asked not in (None, "polars", "pandas"):
        raise _RefusedError(f"--engine: {asked} is not one of polars, pandas")
    for name in ("polars", "pandas") if asked is None else (asked,):
        try:
            return import_module(name)
        except ImportError:
            continue
    raise _RefusedError(f"annotate needs {asked or 'polars or pandas'}: not installed")


def _read_table(engine: Any, path: Path) -> Any:
    """A table; of a CSV file every value is the text that stands there."""
    csv = path.suffix.casefold() == ".csv"
    try:
        if not csv:
            return engine.read_parquet(path)
        if engine.__name__ == "polars":
            return engine.read_csv(path, infer_schema=False)
        return engine.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except OSError as error:
        raise _RefusedError(f"{path}: {error.strerror or _line(error)}") from None
    except Exception as error:  # noqa: BLE001  # each engine has errors of its own for bad files
        raise _RefusedError(f"{path}: cannot be read: {_line(error)}") from None


def _write_table(table: Any, path: Path, suffix: str) -> None:
    try:
        if hasattr(table, "write_csv"):
            (table.write_csv if suffix == ".csv" else table.write_parquet)(path)
        elif suffix == ".csv":
            table.to_csv(path, index=False)
        else:
            table.to_parquet(path, index=False)
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001  # each engine has errors of its own
        raise _RefusedError(f"the table cannot be written: {_line(error)}") from None


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{text}\x1b[K", end="", file=sys.stderr, flush=True)


def _watch(keys: list[str]) -> Iterator[str]:
    """The keys, with a line on a terminal that says how many are done."""
    for done, key in enumerate(keys):
        if done % 256 == 0:
            _say(f"profile {done} of {len(keys)}")
        yield key
    _say("joining")


def _print(text: str) -> None:
    """Print, with color where rich is installed and the output is a terminal."""
    if sys.stdout.isatty() and "NO_COLOR" not in os.environ:
        try:
            from rich.console import Console
            from rich.text import Text
        except ImportError:
            pass
        else:
            styled = Text(text)
            # Of a title what stands before its colon; what is against use wherever it stands.
            styled.highlight_regex(r"(?m)^[A-Z][A-Z ]{3,}[^:\n]*", "bold")
            styled.highlight_regex(r"\b(CONTRAINDICATED|(ADVISED )?AGAINST)\b", "bold red")
            styled.highlight_regex(r"(?m)^\s*! .*$", "red")
            styled.highlight_regex(r"<[^>]+>|\[\d+(, \d+)*\]", "dim")
            Console(soft_wrap=True, highlight=False).print(styled)
            return
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: Arguments without the program's name; ``None`` for those of the process.

    Returns:
        Exit status: 0, or 2 where the input was refused.
    """
    try:
        arguments = _parser().parse_args(argv)
        text = _run(arguments)
        if text:
            _print(text)
        sys.stdout.flush()
    except (_RefusedError, NetrefError) as error:
        message = str(error)
        if isinstance(error, InvalidRecordError) and error.record in ("Case", "as_of"):
            name = error.field if error.record == "Case" else error.record
            message = f"--{name.replace('_', '-')}: {error.reason}"
        print(f"netref: {printable(' '.join(message.split()))}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader went away (head, less); that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
