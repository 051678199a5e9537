"""Cohorts: treatments and cases in the columns of a table. Needs ``netref[frames]``.

Tables of pandas, Polars (eager or lazy), PyArrow, DuckDB, Dask and PySpark go in, and the same
type comes out. Whatever the engine, each distinct profile, that is each combination of values
in the columns that count, becomes one text and is answered once in plain Python; the answers
are joined back on that text. So a value means the same in every engine, and the same as on the
command line.

Profiles share most of what they say: options and concordance read them in `PIECES`, each piece
once, and ask once for all cases that are `Alike` in what is asked of them.

Concordance takes more than one such step, each for less: the case and the treatment of a profile
become a number that equal answers share, the day another, and only the pairs are answered.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from operator import itemgetter
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar, get_args

import narwhals as nw
from attrs import evolve

from . import answering, concording, matching
from ._version import AS_OF, __version__
from .catalog import CATALOG, Catalog
from .exceptions import FramesError, InvalidRecordError, NetrefError
from .grading import grade
from .masking import PIECES, Alike, Masks, together
from .model import (
    DIMENSION,
    DIMENSIONS,
    INTENDED_USE,
    Case,
    Dimension,
    DrugId,
    Grade,
    Kind,
    LabelStatus,
    Listing,
    Site,
    earliest_day,
    latest_day,
)
from .reading import read_value

Question: TypeAlias = Literal["options", "concordance", "grade", "missing"]
OnError: TypeAlias = Literal["raise", "column"]
FrameT = TypeVar("FrameT")

#: Distinct profiles that are answered at most, unless the caller says otherwise.
LIMIT: Final = 100_000
#: Columns that each question adds, each with this before its name.
PREFIX: Final = "netref_"
COLUMNS: Final[Mapping[Question, tuple[str, ...]]] = MappingProxyType(
    {
        "options": (*answering.GROUPS, "statements"),
        "concordance": (
            "contraindicated",
            "concordance",
            "stated_by",
            "advised_against_by",
            "statements",
            "undecided_statements",
            "on_label",
            "off_label",
            "label_unknown",
            "unparsed",
        ),
        "grade": ("grade", "grade_possible", "classes_possible"),
        "missing": ("missing", "ask_next"),
    }
)
TREATMENT_COLUMNS: Final = ("drugs", "regimens", "unparsed")

#: Columns on the way; none stays.
_KEY = "__netref_key__"
_DAY = "__netref_day__"
_PLACE = "__netref_place__"
_TREATMENT = "__netref_treatment__"
_PERIOD = "__netref_period__"
#: Separates the values of a profile. A value that holds it makes a profile of too many parts,
#: which is refused; so two profiles never share a text.
_SEPARATOR = "\x1f"
_TOO_MANY = "holds a control character"
#: How tables hold yes and no besides those words.
_FLAGS: Final = {
    **dict.fromkeys(("true", "1", "1.0"), "yes"),
    **dict.fromkeys(("false", "0", "0.0"), "no"),
}
_EXPONENT = re.compile(r"[-+]?\d+(\.\d+)?[eE][-+]?\d+")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?")
#: Before the first dated statement nothing dated is in force.
_BEFORE_ALL = "0001-01-01"

#: One profile's answer: texts of its columns.
_Row: TypeAlias = tuple[str | None, ...]
_Type: TypeAlias = nw.String | nw.Int64
_Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]


class _Refused(NamedTuple):
    """Why a profile is refused."""

    column: str | None
    value: str | None
    reason: str

    def __str__(self) -> str:
        return str(FramesError(*self))


def normalize_treatments(
    frame: FrameT,
    column: str,
    *,
    catalog: Catalog = CATALOG,
    limit: int = LIMIT,
) -> FrameT:
    """Add what a column of free-text treatments names.

    Args:
        frame: A table of pandas, Polars, PyArrow, DuckDB, Dask or PySpark.
        column: The column of treatments, as people write them.
        catalog: Whose names are known.
        limit: How many distinct texts are read at most.

    Returns:
        The same type of table with ``COLUMN_drugs``, ``COLUMN_regimens`` (ids) and
        ``COLUMN_unparsed`` (as written), several joined by ";": empty where there is nothing,
        null where nothing is known. The order of the rows may differ.

    Raises:
        FramesError: No such column, one that already exists, a type of table or of values that
            cannot be read, or more distinct texts than ``limit``.
    """
    cohort = _read(frame)
    added = [f"{column}_{name}" for name in TREATMENT_COLUMNS]
    _check_columns(cohort, [column], added)

    def ask(key: str) -> _Row:
        if not key:
            return (None, None, None)
        parsed = catalog.parse_treatment(key)
        return (_join(parsed.drugs), _join(parsed.regimens), _join(parsed.unparsed))

    annotated = _answered(cohort, _texts([column]), added, ask, limit=limit)
    return _native(annotated, cohort)  # type: ignore[no-any-return]  # the type that went in


def annotate(
    frame: FrameT,
    question: Question,
    mapping: Mapping[str, str],
    *,
    treatment: str | None = None,
    date: str | None = None,
    catalog: Catalog = CATALOG,
    unknown: Iterable[str] = (),
    limit: int = LIMIT,
    on_error: OnError = "raise",
) -> FrameT:
    """Answer a question about every row of a cohort.

    Values are as on the command line: commas separate possible values, numbers may be ranges.
    A column may hold numbers, and true and false, 1 and 0 for yes and no. Null, NaN and empty
    text are unknown. The answer stands in columns whose names begin with ``netref_``; several
    ids are joined by ";"; they are empty where there is nothing, null where a row is refused.

    - "options": keys of the offers in each group of `Catalog.options`, contraindications first,
      and ids of the statements that apply.
    - "concordance": whether ``treatment`` was stated for the case, on ``date`` if that is given:
      ``STATED``, ``ADVISED_AGAINST`` (both where bodies differ), ``NOT_FOUND`` in the bodies
      held, ``UNDECIDED``; by whom; and on or off label, as ``DRUG@REGION``. It says nothing
      about the treatment being right or wrong.
    - "grade": the WHO grade where only one is possible, every possible one, and the possible
      classes of a lung or thymus neoplasm. Needs the site.
    - "missing": fields of the case that would decide statements, the one that decides most
      first, and the question to ask next.

    Args:
        frame: A table of pandas, Polars, PyArrow, DuckDB, Dask or PySpark. A lazy one is read
            once for its distinct profiles, and stays lazy.
        question: What to ask.
        mapping: Fields of `Case`, each with the column that holds it. Units are in the names of
            the fields.
        treatment: Column of the treatment that was given; for "concordance" only.
        date: Column of the day on which it was given: a date, or its ISO text. Without it, all
            statements that the catalog holds are in force.
        catalog: The catalog to ask.
        unknown: Texts that say that nothing is known, such as "NA".
        limit: How many distinct profiles are answered at most. For "concordance" a profile is a
            case with its treatment; as many distinct dates are read at most.
        on_error: "raise", or "column" to name in ``netref_error`` why a row is refused.

    Returns:
        The same type of table, with every row and column that it had. The order of the rows may
        differ, so give it a column that tells them apart.

    Raises:
        FramesError: No such column or field, an impossible or unreadable value (both named), a
            type of table that cannot be read, or more distinct profiles than ``limit``.
    """
    return _annotate(
        frame,
        question,
        mapping,
        treatment=treatment,
        date=date,
        catalog=catalog,
        unknown=unknown,
        limit=limit,
        on_error=on_error,
        watch=iter,
    )


def _annotate(
    frame: FrameT,
    question: Question,
    mapping: Mapping[str, str],
    *,
    treatment: str | None,
    date: str | None,
    catalog: Catalog,
    unknown: Iterable[str],
    limit: int,
    on_error: OnError,
    watch: Callable[[list[str]], Iterable[str]],
) -> FrameT:
    """`annotate`, with something that sees each profile pass: the progress of the command line."""
    if question not in get_args(Question):
        known = ", ".join(get_args(Question))
        raise FramesError(None, None, f"question: {question!r} is not one of {known}")
    cohort = _read(frame)
    fields = [_dimension(name) for name in mapping]
    _check_arguments(question, fields, treatment, date)
    if on_error not in get_args(OnError):
        raise FramesError(None, None, f"on_error: {on_error!r} is not raise or column")
    added = [PREFIX + name for name in (*COLUMNS[question], "notice")]
    names = [*added, f"{PREFIX}error"] if on_error == "column" else added
    columns = [*mapping.values(), *(c for c in (treatment, date) if c is not None)]
    _check_columns(cohort, columns, names)
    reader = _Reader(catalog, fields, list(mapping.values()), frozenset(unknown))
    notice = (
        f"{INTENDED_USE} netref {__version__}, sources read to {AS_OF}, catalog {catalog.name} "
        f"{catalog.content_hash[:12]}."
    )
    ask: Callable[[Any], _Row | _Refused]
    placed, key = cohort, _texts(list(mapping.values()))
    if question == "concordance":
        assert treatment is not None
        placed, key, ask = _placed(cohort, reader, treatment, date, limit, watch)
        # Each pair was counted before, when the profile was.
        limit, watch = sys.maxsize, iter
    elif question == "options":
        ask = _Standing(reader).ask
    else:
        ask = _Asking(reader, _ANSWERS[question]).ask

    def noted(key: Any) -> _Row | _Refused:
        row = ask(key)
        return row if isinstance(row, _Refused) else (*row, notice)

    annotated = _answered(placed, key, names, noted, limit=limit, watch=watch)
    return _native(annotated, cohort)  # type: ignore[no-any-return]  # the type that went in


# --- arguments ------------------------------------------------------------------------------


def _dimension(name: str) -> Dimension:
    if name not in DIMENSION:
        known = ", ".join(dimension.name for dimension in DIMENSIONS)
        raise FramesError(None, None, f"mapping: {name} is not a field of Case: {known}")
    return DIMENSION[name]


def _check_arguments(
    question: Question, fields: Sequence[Dimension], treatment: str | None, date: str | None
) -> None:
    if not fields:
        raise FramesError(None, None, "mapping: names no field of Case")
    if question == "concordance":
        if treatment is None:
            raise FramesError(None, None, "treatment: concordance needs the column that holds it")
    elif treatment is not None or date is not None:
        raise FramesError(None, None, f"treatment, date: {question} does not ask for them")
    if question == "grade" and DIMENSION["site"] not in fields:
        raise FramesError(None, None, "mapping: grade needs the site; not every site is graded")


def _read(frame: Any) -> _Frame:
    try:
        read: _Frame = nw.from_native(frame)
    except TypeError:
        kind = f"{type(frame).__module__}.{type(frame).__qualname__}"
        raise FramesError(None, None, f"{kind} is not a table that netref can read") from None
    if not isinstance(read, nw.LazyFrame):
        return read
    lazy = read.implementation
    if lazy.is_polars() or lazy.is_duckdb() or lazy.is_dask() or lazy.is_pyspark():
        return read
    raise FramesError(None, None, f"{lazy.name.lower()} tables are not supported")


# --- from rows to profiles and back ---------------------------------------------------------


def _answered(
    cohort: _Frame,
    key: nw.Expr,
    names: Sequence[str],
    ask: Callable[[Any], _Row | _Refused],
    *,
    limit: int,
    watch: Callable[[list[Any]], Iterable[Any]] = iter,
) -> _Frame:
    """The table with the answer to each row's key, and its refusal where there is a column."""
    raises = names[-1] != f"{PREFIX}error"
    refused: list[_Refused] = []

    def answer(key: Any) -> tuple[str | None, ...]:
        row = ask(key)
        if not isinstance(row, _Refused):
            return row if raises else (*row, None)
        refused.append(row)
        return (*[None] * (len(names) - 1), str(row))

    answered = _looked_up(
        cohort, key, dict.fromkeys(names, nw.String()), answer, "profiles", limit, watch
    )
    if refused and raises:
        first = refused[0]
        others = f" (and {len(refused) - 1} more profiles)" if len(refused) > 1 else ""
        raise FramesError(first.column, first.value, first.reason + others)
    return answered


def _looked_up(
    cohort: _Frame,
    key: nw.Expr,
    added: Mapping[str, _Type],
    ask: Callable[[Any], tuple[Any, ...]],
    what: str,
    limit: int = sys.maxsize,
    watch: Callable[[list[Any]], Iterable[Any]] = iter,
) -> _Frame:
    """The table with more columns, worked out once for each distinct key: text, or a number.

    Args:
        cohort: The table.
        key: What decides.
        added: Names and types of the new columns.
        ask: The values of these columns for a key.
        what: What the keys are, for the message where there are too many.
        limit: How many distinct keys there may be.
        watch: Sees each key pass.
    """
    keyed = cohort.with_columns(key.alias(_KEY))
    # In order, so that equal cases follow each other, and the first error is always the same.
    keys = sorted(_distinct(keyed, limit, what))
    asked = [ask(each) for each in watch(keys)]
    columns = dict(zip(added, zip(*asked, strict=True), strict=True)) if asked else {}
    rows = {_KEY: keys, **{name: list(columns.get(name, ())) for name in added}}
    number = keyed.collect_schema()[_KEY].is_integer()
    kind = nw.Int64() if number else nw.String()
    return _joined(keyed, rows, {_KEY: kind, **added})


def _check_columns(cohort: _Frame, columns: Iterable[str], added: Iterable[str]) -> None:
    try:
        schema = cohort.collect_schema()
    except Exception as error:
        raise FramesError(None, None, f"the table cannot be read: {_line(error)}") from error
    for column in columns:
        if column not in schema:
            shown = ", ".join(str(name) for name in schema)
            raise FramesError(column, None, f"no such column; there are {shown}")
        kind = schema[column]
        if kind.is_nested() or isinstance(kind, (nw.Binary, nw.Duration)):
            raise FramesError(column, None, f"holds {kind}; expected text, numbers, flags or dates")
    for column in added:
        if column in schema:
            raise FramesError(column, None, "is there already; rename it or leave it out")


def _texts(columns: Sequence[str]) -> nw.Expr:
    """The values of some columns as one text; null is empty."""
    texts = [nw.col(column).cast(nw.String).fill_null("") for column in columns]
    return texts[0] if len(texts) == 1 else nw.concat_str(texts, separator=_SEPARATOR)


def _distinct(cohort: _Frame, limit: int, what: str) -> list[Any]:
    """The distinct keys of a table, refused if they are too many."""
    try:
        found = cohort.select(_KEY).unique()
        if limit < sys.maxsize:
            found = found.head(limit + 1)
        distinct = found.collect() if isinstance(found, nw.LazyFrame) else found
        keys: list[Any] = distinct[_KEY].to_list()
    except Exception as error:
        raise FramesError(None, None, f"the table cannot be read: {_line(error)}") from error
    if len(keys) > limit:
        raise FramesError(
            None,
            None,
            f"more than {limit:,} distinct {what}; bin the numbers (Ki-67 to whole percent, age "
            "to decades), map fewer columns, or raise the limit",
        )
    return keys


def _joined(cohort: _Frame, rows: dict[str, list[Any]], schema: dict[str, _Type]) -> _Frame:
    """The cohort with the other columns of some rows that share its key."""
    if not isinstance(cohort, nw.LazyFrame):
        other = nw.from_dict(rows, schema, backend=cohort.implementation)
        return cohort.join(other, on=_KEY, how="left").drop(_KEY)
    lazy = cohort.implementation
    native: Any
    if lazy.is_polars():
        native = nw.from_dict(rows, schema, backend="polars").lazy().to_native()
    elif lazy.is_duckdb():
        # Found by name in this function; only so do both sides share one connection.
        answers = nw.from_dict(rows, schema, backend="pyarrow").to_native()
        assert answers is not None
        native = nw.to_native(cohort).query("cohort", "SELECT * FROM answers")
    elif lazy.is_dask():
        pandas = nw.from_dict(rows, schema, backend="pandas").to_native()
        whole = import_module("dask.dataframe").from_pandas(pandas, npartitions=1)
        # Dask keeps text in more than one way, and warns where they meet.
        native = whole.astype({_KEY: cohort.to_native().dtypes[_KEY]})
    else:
        columns = ", ".join(
            f"`{name}` {'string' if kind == nw.String else 'bigint'}"
            for name, kind in schema.items()
        )
        native = cohort.to_native().sparkSession.createDataFrame(
            list(zip(*rows.values(), strict=True)), columns
        )
    return cohort.join(nw.from_native(native), on=_KEY, how="left").drop(_KEY)


def _native(annotated: _Frame, cohort: _Frame) -> Any:
    schema = annotated.collect_schema()
    on_the_way = [name for name in (_DAY, _PLACE, _TREATMENT, _PERIOD) if name in schema]
    native: Any = annotated.drop(on_the_way).to_native()
    if cohort.implementation.is_pandas_like():
        # The rows of a left join stay in order, so that the index still fits them.
        native.index = cohort.to_native().index
    return native


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__


def _join(parts: Iterable[object]) -> str:
    return ";".join(str(getattr(part, "value", part)) for part in parts)


# --- days -----------------------------------------------------------------------------------


def _changes(catalog: Catalog) -> list[str]:
    """Days on which a statement surely or possibly came into force."""
    dates = [
        *(each.issued for each in catalog.indications.values()),
        *(each.date for each in catalog.approvals.values()),
        *(each.date for each in catalog.label_scopes.values()),
    ]
    return sorted(
        {_first_on(end(d)) for d in dates if d is not None for end in (earliest_day, latest_day)}
    )


def _first_on(day: str) -> str:
    """The first day that does not come before a text: of "2025-09-31", the first of October."""
    try:
        return dt.date.fromisoformat(day).isoformat()
    except ValueError:
        month = dt.date.fromisoformat(f"{day[:7]}-01")
        return (month + dt.timedelta(days=31)).replace(day=1).isoformat()


def _since(text: str, changes: list[str], unknown: frozenset[str]) -> str:
    if text.strip() in unknown or text.casefold() in ("nan", "nat"):
        return ""
    moment = _MOMENT.fullmatch(text.strip())
    try:
        day = dt.date.fromisoformat(moment[1]).isoformat() if moment is not None else text
    except ValueError:
        return text
    if moment is None:
        return text
    place = bisect_right(changes, day)
    return changes[place - 1] if place else _BEFORE_ALL


# --- from a profile to a case ---------------------------------------------------------------


class _Reader:
    """Reads the case part of profiles; what a column says is read once."""

    def __init__(
        self,
        catalog: Catalog,
        fields: Sequence[Dimension],
        columns: Sequence[str],
        unknown: frozenset[str],
    ) -> None:
        self.catalog = catalog
        self.unknown = unknown | {""}
        self.columns = columns
        self.names = [dimension.name for dimension in fields]
        self._places = tuple(zip(fields, columns, strict=True))
        self._values: dict[tuple[str, str], object] = {}

    def parts(self, key: str, more: int) -> list[str] | _Refused:
        """The values of a profile: those of the case, then so many more."""
        parts = key.split(_SEPARATOR)
        if len(parts) != len(self._places) + more:
            return _Refused(None, None, f"a value {_TOO_MANY}: {key!r}")
        return parts

    def case(self, parts: Sequence[str]) -> Case | _Refused:
        """The case that the values describe, or which of them cannot be."""
        known = {}
        for (dimension, column), text in zip(self._places, parts, strict=False):
            value = self._value(dimension, text)
            if isinstance(value, NetrefError):
                return _Refused(column, text, _reason(value))
            if value is not None:
                known[dimension.name] = value
        try:
            return Case(**known)  # type: ignore[arg-type]  # validated by Case itself
        except InvalidRecordError as error:
            for (dimension, column), text in zip(self._places, parts, strict=False):
                if dimension.name == error.field:
                    return _Refused(column, text, error.reason)
            return _Refused(None, None, f"{error.field}: {error.reason}")

    def _value(self, dimension: Dimension, text: str) -> object:
        place = (dimension.name, text)
        if place not in self._values:
            self._values[place] = self._read(dimension, text)
        return self._values[place]

    def _read(self, dimension: Dimension, text: str) -> object:
        """The value that a text states, ``None`` for unknown, or the error."""
        said = text.strip()
        if said in self.unknown:
            return None
        if dimension.kind in (Kind.NUMBER, Kind.FLAG) and said.casefold() == "nan":
            return None
        if dimension.kind is Kind.FLAG:
            said = _FLAGS.get(said.casefold(), said)
        try:
            if dimension.kind is Kind.NUMBER and _EXPONENT.fullmatch(said):
                value: object = float(said)
            else:
                value = read_value(dimension, said, self.catalog)
            # By itself, so that the error names this column and no other.
            Case().refine(**{dimension.name: value})
        except NetrefError as error:
            return error
        return value


def _reason(error: NetrefError) -> str:
    return error.reason if isinstance(error, InvalidRecordError) else str(error)


# --- the questions --------------------------------------------------------------------------


def _grade(catalog: Catalog, case: Case) -> _Row:  # noqa: ARG001  # every question is asked so
    possible: tuple[Grade, ...] = matching.derive(case).get("grade", tuple(Grade))
    classes: tuple[object, ...] = ()
    if case.site in (Site.LUNG, Site.THYMUS) and not isinstance(case.differentiation, tuple):
        graded = grade(
            mitoses_per_2mm2=case.mitoses_per_2mm2,
            differentiation=case.differentiation,
            site=case.site,
            necrosis=case.necrosis,
        )
        classes = graded.classes
        if case.grade is None:
            possible = graded.possible
    sure = possible[0].value if len(possible) == 1 else None
    return (sure, _join(possible), _join(classes))


def _missing(catalog: Catalog, case: Case) -> _Row:
    questions = catalog.options(case).questions
    return (_join(q.dimension for q in questions), questions[0].text if questions else "")


_ANSWERS: Final[Mapping[str, Callable[[Catalog, Case], _Row]]] = {
    "grade": _grade,
    "missing": _missing,
}


class _Asking:
    """Asks one question of the case of each profile."""

    def __init__(self, reader: _Reader, question: Callable[[Catalog, Case], _Row]) -> None:
        self._reader = reader
        self._question = question

    def ask(self, key: str) -> _Row | _Refused:
        parts = self._reader.parts(key, 0)
        if isinstance(parts, _Refused):
            return parts
        case = self._reader.case(parts)
        return case if isinstance(case, _Refused) else self._question(self._reader.catalog, case)


class _Said(NamedTuple):
    """All that counts of a case: the bits of `Masks.of`, and the drugs that are taken."""

    no: int
    unknown: int
    drugs: Listing[DrugId] | None


class _Piece(NamedTuple):
    """Some dimensions, what picks their values out of a profile, and what these say."""

    dimensions: tuple[str, ...]
    pick: Callable[[Sequence[str]], Any]
    found: dict[Any, _Said | None]


class _Pieces:
    """Reads the case part of profiles in pieces, each of which many profiles share."""

    def __init__(self, reader: _Reader, masks: Masks) -> None:
        self._reader = reader
        self._masks = masks
        self._pieces = []
        for piece in PIECES:
            places = [place for place, name in enumerate(reader.names) if name in piece]
            if places:
                self._pieces.append(_Piece(piece, itemgetter(*places), {}))
        self._open = masks.open_without(
            {name for piece in self._pieces for name in piece.dimensions}
        )

    def said(self, parts: Sequence[str]) -> _Said | _Refused:
        """What the values of a profile say, or which of them cannot be."""
        no, unknown, drugs = 0, self._open, None
        for piece in self._pieces:
            texts = piece.pick(parts)
            if texts not in piece.found:
                piece.found[texts] = self._read(piece.dimensions, parts)
            said = piece.found[texts]
            if said is None:
                # The whole case names the first of all values that cannot be.
                refused = self._reader.case(parts)
                assert isinstance(refused, _Refused)
                return refused
            no |= said.no
            unknown |= said.unknown
            drugs = drugs or said.drugs
        return _Said(no, unknown & ~no, drugs)

    def _read(self, dimensions: tuple[str, ...], parts: Sequence[str]) -> _Said | None:
        case = self._reader.case(
            [
                text if name in dimensions else ""
                for name, text in zip(self._reader.names, parts, strict=True)
            ]
        )
        if isinstance(case, _Refused):
            return None
        return _Said(*self._masks.of(matching.derive(case), dimensions), case.current_drugs)


class _Column(NamedTuple):
    """The ids that may stand in a column, each a bit, and the texts of several."""

    names: dict[int, str]
    bits: int
    texts: dict[int, str]


class _Standing:
    """Asks for the options of the case of each profile.

    An answer is a number, a bit for each id in a column; it becomes texts only once.
    """

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader
        standings = answering.standings(reader.catalog)
        self._masks = Masks(reader.catalog._lookup, [c for each in standings for c in each.asked])
        self._pieces = _Pieces(reader, self._masks)
        offers = [each.offered.offer.key for each in standings]
        statements = sorted(said.indication.id for each in standings for said in each.said)
        self._bits: dict[tuple[str, str], int] = {}
        self._columns = []
        for column in COLUMNS["options"]:
            ids = statements if column == "statements" else offers
            names = {}
            for key in ids:
                bit = 1 << len(self._bits)
                self._bits[column, key] = bit
                names[bit] = key
            self._columns.append(_Column(names, sum(names), {}))
        self._stands = together([self._offer(each) for each in standings])
        self._rows: dict[int, _Row] = {}

    def _offer(self, standing: answering.Standing) -> Alike[int]:
        key = standing.offered.offer.key

        def ask(no: int, unknown: int, drugs: Listing[DrugId] | None) -> int:
            asked = self._masks.ask(no, unknown)
            groups, statements = answering.standing_of(self._reader.catalog, standing, asked, drugs)
            return sum(self._bits[group, key] for group in groups) + sum(
                self._bits["statements", each] for each in statements
            )

        return Alike(self._masks.bits(standing.asked), ask)

    def ask(self, key: str) -> _Row | _Refused:
        parts = self._reader.parts(key, 0)
        if isinstance(parts, _Refused):
            return parts
        said = self._pieces.said(parts)
        if isinstance(said, _Refused):
            return said
        stands = self._stands(*said)
        if stands not in self._rows:
            self._rows[stands] = tuple(self._text(column, stands) for column in self._columns)
        return self._rows[stands]

    def _text(self, column: _Column, stands: int) -> str:
        held = stands & column.bits
        if held not in column.texts:
            column.texts[held] = ";".join(n for bit, n in column.names.items() if held & bit)
        return column.texts[held]


class _Place(NamedTuple):
    """A treatment, and all that counts of the cases that ask about it."""

    treatment: int
    no: int
    unknown: int
    drugs: Listing[DrugId] | None


class _Treatment(NamedTuple):
    """A treatment, unless it is unknown, and the bits of what may be asked of it on any day."""

    about: concording.About | None
    bits: int


class _Period(NamedTuple):
    """A treatment on days on which the catalog holds the same on it.

    Labels are answered by themselves: to them, and to all else, many more cases are alike.
    """

    said: Alike[_Row]
    labels: Alike[_Row]
    unparsed: str


def _placed(
    cohort: _Frame,
    reader: _Reader,
    treatment: str,
    date: str | None,
    limit: int,
    watch: Callable[[list[Any]], Iterable[Any]],
) -> tuple[_Frame, nw.Expr, Callable[[int], _Row | _Refused]]:
    """The cohort with numbers for what decides concordance, their pair, and who answers it."""
    whole = nw.Int64()
    asks = _Concording(reader, date)
    if date is None:
        placed, day = cohort, nw.lit(asks.day(None))
    else:
        placed = _looked_up(
            cohort, _texts([date]), {_DAY: whole}, lambda text: (asks.day(text),), "dates", limit
        )
        day = nw.col(_DAY)
    placed = _looked_up(
        placed,
        _texts([*reader.columns, treatment]),
        {_PLACE: whole, _TREATMENT: whole},
        asks.place,
        "profiles",
        limit,
        watch,
    )
    # A pair as one number: the engines join on a number alone much faster than on texts.
    days = max(1, len(asks.days))
    placed = _looked_up(
        placed,
        nw.col(_TREATMENT) * days + day,
        {_PERIOD: whole},
        lambda pair: (asks.period(*divmod(pair, days)),),
        "treatments",
    )
    periods = max(1, len(asks.periods))
    key = nw.col(_PLACE) * periods + nw.col(_PERIOD)
    return placed, key, lambda pair: asks.row(*divmod(pair, periods))


class _Concording:
    """Asks whether treatments were stated for cases on days, each of them by its number."""

    def __init__(self, reader: _Reader, date: str | None) -> None:
        self._reader = reader
        self._date = date
        self._masks = Masks(reader.catalog._lookup, concording.askable(reader.catalog))
        self._pieces = _Pieces(reader, self._masks)
        self._changes = _changes(reader.catalog)
        #: Days, places, treatments and periods by their numbers, and the numbers of what may
        #: come again.
        self.days: list[str | None] = []
        self._day_of: dict[str | None, int] = {}
        self._places: list[_Place | _Refused] = []
        self._place_of: dict[_Place, int] = {}
        self._treatments: list[_Treatment] = []
        self._treatment_of: dict[str, int] = {}
        self.periods: list[_Period | _Row | _Refused] = []
        self._period_of: dict[tuple[object, ...], int] = {}
        self._catalogs: dict[str, Catalog] = {}
        self._alike: dict[tuple[object, ...], Alike[_Row]] = {}
        #: The last case: profiles come in order, so that it serves all of its treatments.
        self._last: tuple[list[str], _Said | _Refused] | None = None

    def day(self, text: str | None) -> int:
        """The number of the last day on or before a date on which the catalog changed.

        Days between two changes are alike. What is not a day stays as it is, to be refused.
        """
        day = None if text is None else _since(text, self._changes, self._reader.unknown)
        return _number(day, self.days, self._day_of)

    def place(self, key: str) -> tuple[int, int]:
        """Numbers of the place of a profile and of its treatment."""
        parts = self._reader.parts(key, 1)
        if isinstance(parts, _Refused):
            return self._refuse(parts), self._treatment("")
        treatment = self._treatment(parts.pop().strip())
        if self._last is None or self._last[0] != parts:
            self._last = (parts, self._pieces.said(parts))
        _, said = self._last
        if isinstance(said, _Refused):
            return self._refuse(said), treatment
        bits = self._treatments[treatment].bits
        place = _Place(treatment, said.no & bits, said.unknown & bits, said.drugs)
        return _number(place, self._places, self._place_of), treatment

    def _refuse(self, refused: _Refused) -> int:
        self._places.append(refused)
        return len(self._places) - 1

    def _treatment(self, text: str) -> int:
        if text not in self._treatment_of:
            self._treatments.append(self._read(text))
            self._treatment_of[text] = len(self._treatments) - 1
        return self._treatment_of[text]

    def _read(self, text: str) -> _Treatment:
        if text in self._reader.unknown:
            return _Treatment(None, 0)
        catalog = self._reader.catalog
        parsed = catalog.parse_treatment(text)
        asked = concording.ever_asked_by(catalog, parsed)
        return _Treatment(concording.about(catalog, text, parsed), self._masks.bits(asked))

    def period(self, treatment: int, day: int) -> int:
        """The number of a treatment on all days on which the catalog holds the same on it."""
        date, about = self.days[day], self._treatments[treatment].about
        catalog = self._on(date)
        if isinstance(catalog, _Refused):
            return _number(catalog, self.periods, self._period_of)
        if about is None or date == "":
            what = "treatment" if about is None else "day"
            row = ("", concording.Verdict.UNDECIDED.value, *[""] * 7, f"the {what} is not known")
            return _number(row, self.periods, self._period_of)
        given = concording.held(catalog, about)
        said = self._asking(treatment, evolve(given, labels=()), _statements)
        labels = self._asking(treatment, evolve(given, said=(), cautions=()), _labels)
        return _number(_Period(said, labels, _join(about.unparsed)), self.periods, self._period_of)

    def _asking(
        self,
        treatment: int,
        given: concording.Given,
        texts: Callable[[concording.Concordance], _Row],
    ) -> Alike[_Row]:
        """What asks about a part of what is held on a treatment; the same for the same part."""
        same = (treatment, texts, *concording.identity(given))
        if same not in self._alike:

            def ask(no: int, unknown: int, drugs: Listing[DrugId] | None) -> _Row:
                asked = self._masks.ask(no, unknown)
                return texts(concording.answer(self._reader.catalog, given, asked, drugs))

            self._alike[same] = Alike(self._masks.bits(concording.asked_by(given)), ask)
        return self._alike[same]

    def row(self, place: int, period: int) -> _Row | _Refused:
        """What is answered to a place in a period."""
        placed, asks = self._places[place], self.periods[period]
        if isinstance(placed, _Refused):
            return placed
        if not isinstance(asks, _Period):
            return asks
        _, no, unknown, drugs = placed
        said, labels = asks.said(no, unknown, drugs), asks.labels(no, unknown, drugs)
        return (*said, *labels, asks.unparsed)

    def _on(self, day: str | None) -> Catalog | _Refused:
        """The catalog on a day; as it is where the day is not asked for, or not known."""
        if not day:
            return self._reader.catalog
        if day not in self._catalogs:
            try:
                self._catalogs[day] = self._reader.catalog.as_of(day)
            except InvalidRecordError as error:
                assert self._date is not None
                return _Refused(self._date, day, error.reason)
        return self._catalogs[day]


def _number(thing: Any, things: list[Any], numbers: dict[Any, int]) -> int:
    """The number of a thing, which it gets when it comes first."""
    if thing not in numbers:
        numbers[thing] = len(things)
        things.append(thing)
    return numbers[thing]


def _statements(found: concording.Concordance) -> _Row:
    return (
        _join(found.contraindicated),
        _join(found.verdicts),
        _join(found.stated_by),
        _join(found.advised_against_by),
        _join(found.statements),
        _join(found.undecided),
    )


def _labels(found: concording.Concordance) -> _Row:
    return tuple(
        _join(f"{each.drug}@{each.region.value}" for each in found.labels if each.status is status)
        for status in (LabelStatus.ON_LABEL, LabelStatus.OFF_LABEL, LabelStatus.UNKNOWN)
    )


__all__ = ["COLUMNS", "LIMIT", "PREFIX", "TREATMENT_COLUMNS", "annotate", "normalize_treatments"]
