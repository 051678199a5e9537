"""The command line: ``python -m netref``, or ``netref``.

Case options are made from the dimensions of `Case`, so that they cannot drift from it. Bad
input is one line on standard error and exit status 2.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

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
    DrugClass,
    DrugId,
    Interval,
    Kind,
    Listing,
    Measurement,
    Options,
    PriorOutcome,
    PriorTreatment,
    Record,
    Region,
    Schedule,
    Specimen,
    SyndromeId,
    TestResult,
    Unit,
    Vocabulary,
)
from .naming import analyte_key, fold
from .scheduling import timeline


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

    for kind in ("drug", "regimen", "study", "syndrome"):
        made = command(kind, f"one {kind}, by any of its names")
        made.add_argument("name", nargs="+", metavar="NAME")
    made = command("options", "what is stated for a case: by whom, why, and what is unknown")
    _add_case(made)
    _add_filters(made)
    made.add_argument("--include-no", action="store_true", help="also print what does not apply")
    made.add_argument("--include-historical", action="store_true", help="also offer history")
    made.add_argument("--details", action="store_true", help="print every finding and caution")
    made = command("replay", "what of a saved answer would differ today")
    made.add_argument("file", metavar="FILE", help="what options --json printed; - for stdin")
    made = command("manage", "how sources manage a hormonal syndrome")
    made.add_argument("name", metavar="SYNDROME")
    _add_case(made)
    made.add_argument("--details", action="store_true", help="print every finding and caution")
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
    made = command("search", "names in a text, or names that look like it")
    made.add_argument("text", nargs="+", metavar="TEXT")
    made = command("export", "the whole catalog as JSON")
    made.add_argument("-o", "--output", metavar="FILE", help="write to a file")
    made = command("list", "all records of one kind, as a table")
    made.add_argument("kind", metavar="KIND", choices=tuple(KINDS), help=", ".join(KINDS))
    shells = ", ".join(completing.SHELLS)
    text = f"a script with which a shell ({shells}) completes this command line"
    made = commands.add_parser("completion", help=text, description=text, epilog=INTENDED_USE)
    made.add_argument("shell", metavar="SHELL", choices=completing.SHELLS, help=shells)
    return parser


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
    elif dimension.name == "prior":
        text += " NAME[:OUTCOME], e.g. somatostatin-analog:progression"
    if dimension.unit:
        text += f" ({dimension.unit})"
    return text.replace("%", "%%")


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
            known[dimension.name] = _value(dimension, text, catalog)
    return Case().refine(**known)


def _value(dimension: Dimension, text: str, catalog: Catalog) -> object:
    if dimension.kind is Kind.FLAG:
        if text.casefold() not in ("yes", "no"):
            raise _RefusedError(f"{_flag_name(dimension)}: expected yes or no, got {text}")
        return text.casefold() == "yes"
    if dimension.kind is Kind.NUMBER:
        return _number(dimension, text)
    if dimension.kind is Kind.CHOICE:
        values = tuple(_member(dimension, part) for part in text.split(","))
        return values[0] if len(values) == 1 else values
    return _listing(dimension, text, catalog)


def _member(dimension: Dimension, text: str) -> object:
    assert dimension.options is not None
    assert issubclass(dimension.options, Vocabulary)
    asked = text.strip().casefold().replace(" ", "-").replace("_", "-")
    for member in dimension.options:
        if str(member.value).casefold() == asked:
            return member
    known = ", ".join(str(member.value) for member in dimension.options)
    raise _RefusedError(f"{_flag_name(dimension)}: {text.strip()} is not one of {known}")


_NUMBER = r"-?\d+(?:\.\d+)?"


def _number(dimension: Dimension, text: str) -> float | Interval:
    return _number_or_range(_flag_name(dimension), text)


def _number_or_range(name: str, text: str) -> float | Interval:
    plain = text.replace(" ", "").rstrip("%")
    if re.fullmatch(_NUMBER, plain):
        return float(plain)
    between = re.fullmatch(rf"({_NUMBER})-({_NUMBER})", plain)
    if between:
        low, high = float(between[1]), float(between[2])
        if low > high:
            raise _RefusedError(f"{name}: {text} runs backwards")
        return Interval(low, high)
    bound = re.fullmatch(rf"(<=|>=|<|>)({_NUMBER})", plain)
    if bound:
        sign, end = bound[1], float(bound[2])
        if sign.startswith("<"):
            return Interval(None, end, high_open=sign == "<")
        return Interval(end, None, low_open=sign == ">")
    raise _RefusedError(f"{name}: expected a number or a range, got {text}")


def _listing(dimension: Dimension, text: str, catalog: Catalog) -> Listing[Any]:
    if text.strip().casefold() == "none":
        return Listing((), complete=True)
    complete = text.strip().casefold().startswith("only ")
    body = text.strip()[5:] if complete else text
    items = tuple(
        _item(dimension, part.strip(), catalog) for part in body.split(",") if part.strip()
    )
    return Listing(items, complete=complete)


def _item(dimension: Dimension, text: str, catalog: Catalog) -> object:
    if dimension.name == "prior":
        return _prior(text, catalog)
    if dimension.name == "syndromes":
        return SyndromeId(catalog.find_syndrome(text).id)
    if dimension.name == "current_drugs":
        return DrugId(catalog.find_drug(text).id)
    return _member(dimension, text)


def _prior(text: str, catalog: Catalog) -> PriorTreatment:
    name, _, ended = text.partition(":")
    outcome = None
    if ended:
        outcomes = {o.value: o for o in PriorOutcome}
        if ended.strip() not in outcomes:
            raise _RefusedError(f"--prior: {ended.strip()} is not one of {', '.join(outcomes)}")
        outcome = outcomes[ended.strip()]
    classes = {c.value: c for c in DrugClass}
    asked = name.strip().casefold().replace(" ", "-")
    if asked in classes:
        return PriorTreatment(drug_class=classes[asked], outcome=outcome)
    try:
        return PriorTreatment(drugs=(catalog.find_drug(name).id,), outcome=outcome)
    except NameLookupError as drug_error:
        try:
            return PriorTreatment(regimen=catalog.find_regimen(name).id, outcome=outcome)
        except NameLookupError:
            raise drug_error from None


def _filtered(arguments: argparse.Namespace) -> Catalog:
    catalog = CATALOG
    if arguments.as_of:
        catalog = catalog.as_of(arguments.as_of)
    regions = {region.value.casefold(): region for region in Region}
    chosen = []
    for text in (arguments.regions or "").split(","):
        if text.strip():
            if text.strip().casefold() not in regions:
                raise _RefusedError(f"--regions: {text.strip()} is not one of {', '.join(regions)}")
            chosen.append(regions[text.strip().casefold()])
    bodies = [b.strip() for b in (arguments.bodies or "").split(",") if b.strip()]
    for body in bodies:
        if body not in CATALOG.bodies:
            raise _RefusedError(f"--bodies: {body} is not one of {', '.join(CATALOG.bodies)}")
    if chosen or bodies:
        catalog = catalog.only(regions=chosen, bodies=[CATALOG.bodies[b] for b in bodies])  # type: ignore[index]  # checked above
    return catalog


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
    known = {str(specimen.value): specimen for specimen in Specimen}
    if text.strip().casefold() not in known:
        raise _RefusedError(f"{name}: {text} is not one of {', '.join(known)}")
    return known[text.strip().casefold()]


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
        return rendering.options_text(catalog, answer, details=arguments.details)
    if arguments.command == "replay":
        answer = _saved(arguments.file)
        try:
            again = CATALOG.replay(answer)
        except NetrefError as error:
            raise _RefusedError(f"{arguments.file}: cannot be asked again: {error}") from None
        return _json(again) if arguments.json else rendering.replay_text(CATALOG, again)
    if arguments.command == "manage":
        managed = CATALOG.manage(arguments.name, _case(arguments, CATALOG))
        if arguments.json:
            return _json(managed)
        return rendering.management_text(CATALOG, managed, details=arguments.details)
    if arguments.command == "interpret":
        said = CATALOG.interpret(arguments.name, _measurements(arguments))
        if arguments.json:
            return _json(said)
        return rendering.interpretation_text(CATALOG, said, details=arguments.details)
    if arguments.command == "schedule":
        return _timeline(arguments.id, arguments.cycles, arguments.start, arguments.json)
    if arguments.command == "compare":
        return _compare(arguments.a, arguments.b, arguments.json)
    if arguments.command == "search":
        return _search(" ".join(arguments.text), arguments.json)
    if arguments.command == "export":
        return _export(arguments.output)
    if arguments.command == "list":
        table = getattr(CATALOG, arguments.kind)
        if arguments.json:
            return _json_list(table.values(), kind=arguments.kind)
        return "" if listing.print_table(table) else listing.table_text(table)
    if arguments.command == "completion":
        return completing.script(arguments.shell, _parser())
    return _show(arguments.command, " ".join(arguments.name), arguments.json)


def _show(kind: str, name: str, as_json: bool) -> str:
    if kind == "drug":
        drug = CATALOG.find_drug(name)
        return _json(drug) if as_json else rendering.drug_text(CATALOG, drug)
    if kind == "regimen":
        regimen = CATALOG.find_regimen(name)
        return _json(regimen) if as_json else rendering.regimen_text(CATALOG, regimen)
    if kind == "study":
        study = CATALOG.find_study(name)
        return _json(study) if as_json else rendering.study_text(CATALOG, study)
    syndrome = CATALOG.find_syndrome(name)
    return _json(syndrome) if as_json else rendering.syndrome_text(CATALOG, syndrome)


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


def _search(text: str, as_json: bool) -> str:
    mentions, suggestions = CATALOG.mentions(text), CATALOG.suggest(text)
    if as_json:
        return _json_list(mentions or suggestions)
    lines = [f"{m.text}: {m.kind.removesuffix('s')} {m.id}" for m in mentions]
    lines = lines or [f"perhaps {s.name}: {s.id} ({s.score:.2f})" for s in suggestions]
    if not lines:
        raise _RefusedError(f"{text}: no such name")
    return "\n".join([*lines, "", INTENDED_USE])


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


def _export(output: str | None) -> str:
    from .serialization import dumps

    text = dumps(CATALOG, indent=1)
    if output is None:
        return text
    _write_whole(Path(output), text + "\n")
    return f"wrote {output}"


def _write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink()
            raise
    except OSError as error:
        raise _RefusedError(f"{path}: {error.strerror or error}") from None


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
            styled.highlight_regex(r"(?m)^[A-Z][A-Z ]{3,}.*$", "bold")
            styled.highlight_regex(r"(?m)^CONTRAINDICATED.*$", "bold red")
            styled.highlight_regex(r"(?m)^\s*! .*$", "red")
            styled.highlight_regex(r"<[^>]+>", "dim")
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
