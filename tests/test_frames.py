"""Cohorts in tables: the same answers in every engine, and one clear error or a right answer."""

from __future__ import annotations

import ast
import csv
import datetime as dt
import inspect
import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import netref
from netref import (
    CATALOG,
    INTENDED_USE,
    Answer,
    Case,
    Direction,
    Extent,
    FramesError,
    Grade,
    Histology,
    InvalidRecordError,
    Site,
    concording,
    matching,
)
from netref.answering import GROUPS, interactions_with, standings
from netref.cli import main
from netref.concording import Verdict, concordance
from netref.masking import PIECES
from netref.matching import answer_any, derive
from netref.model import DIMENSIONS, Dimension, Kind, Vocabulary

pytest.importorskip("narwhals")
from netref import frames  # only with narwhals
from netref.frames import annotate, normalize_treatments

#: Set by ``nox -s frames``: an engine that is not there fails instead of being skipped.
REQUIRED = os.environ.get("NETREF_ENGINES", "").split()
ENGINES = ("pandas", "polars", "polars-lazy", "pyarrow", "duckdb", "dask", "pyspark")
DATA = Path(__file__).parent / "data" / "pannet_sheltzer"

pytestmark = [
    # Said by narwhals of each table of Dask; the package it asks for may not be there.
    pytest.mark.filterwarnings("ignore:Dask support is moving:FutureWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark"),
]

Rows = list[dict[str, Any]]
COHORT: Rows = [
    {
        "id": n,
        "where": where,
        "kind": kind,
        "ki67": ki67,
        "spread": spread,
        "runs": runs,
        "given": treatment,
        "day": day,
    }
    for n, (where, kind, ki67, spread, runs, treatment, day) in enumerate(
        [
            ("pancreas", "NET", 8.0, "metastatic", True, "everolimus", dt.date(2020, 5, 1)),
            ("pancreas", "NET", 8.0, "metastatic", True, "everolimus", dt.date(2020, 5, 1)),
            ("ileum", "NET", 1.5, "metastatic", False, "octreotide LAR 30 mg", dt.date(2012, 5, 1)),
            (None, None, None, None, None, None, None),
            ("lung", "typical-carcinoid", 3.0, "metastatic", None, "sunitinib", None),
            (
                "pancreas",
                "NEC",
                70.0,
                "metastatic",
                True,
                "cisplatin + etoposide",
                dt.date(2022, 1, 1),
            ),
            ("pancreas", "NET", 12.25, "localized", True, "foobarimab", dt.date(1999, 5, 1)),
            ("jejunum,ileum", "NET", 2.0, "metastatic", True, None, dt.date(2023, 3, 4)),
            ("colon", "NET", 0.1 + 0.2, "metastatic", True, "cabozantinib", dt.date(2025, 10, 1)),
            (
                "pancreas",
                "NET",
                1e-7,
                "metastatic",
                True,
                "captem then everolimus",
                dt.date(2021, 1, 1),
            ),
        ]
    )
]
MAPPING = {
    "site": "where",
    "histology": "kind",
    "ki67_percent": "ki67",
    "extent": "spread",
    "functioning": "runs",
}
ASKED: dict[str, dict[str, Any]] = {
    "options": {},
    "concordance": {"treatment": "given", "date": "day"},
    "grade": {},
    "missing": {},
}


# --- engines --------------------------------------------------------------------------------


def load(module: str) -> Any:
    if module in REQUIRED:
        return __import__(module, fromlist=["_"])
    return pytest.importorskip(module)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    load("pyspark")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        assert "pyspark" not in REQUIRED, "PySpark is asked for, but there is no Java"
        pytest.skip("no Java")
    from pyspark.sql import SparkSession  # type: ignore[import-not-found]  # installed where there is Java

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(params=ENGINES)
def make(request: pytest.FixtureRequest) -> Callable[[Rows], Any]:
    """What makes a table of one engine out of rows."""
    engine: str = request.param
    if engine == "pyspark":
        session = request.getfixturevalue("spark")
    module = {"polars-lazy": "polars", "dask": "dask.dataframe"}.get(engine, engine)
    library = load(module)

    def table(rows: Rows) -> Any:
        data = {name: [row[name] for row in rows] for name in rows[0]}
        if engine == "pandas":
            return library.DataFrame(data)
        if engine == "polars":
            return library.DataFrame(data)
        if engine == "polars-lazy":
            return library.LazyFrame(data)
        if engine == "pyarrow":
            return library.table(data)
        if engine == "duckdb":
            return library.connect().from_arrow(load("pyarrow").table(data))
        if engine == "dask":
            return library.from_pandas(load("pandas").DataFrame(data), npartitions=2)
        kinds = {bool: "boolean", int: "long", float: "double", str: "string", dt.date: "date"}
        schema = ", ".join(
            f"`{name}` {kinds[type(next(v for v in values if v is not None))]}"
            for name, values in data.items()
        )
        return session.createDataFrame([tuple(row.values()) for row in rows], schema)

    return table


def rows_of(table: Any) -> Rows:
    """The rows of any engine's table, in order of their id."""
    if hasattr(table, "toPandas"):
        return sorted((row.asDict() for row in table.collect()), key=lambda row: int(row["id"]))
    if hasattr(table, "collect"):
        table = table.collect()
    if hasattr(table, "compute"):
        table = table.compute()
    if hasattr(table, "to_arrow_table"):
        table = table.to_arrow_table()
    if hasattr(table, "to_pylist"):
        rows = table.to_pylist()
    elif hasattr(table, "to_dicts"):
        rows = table.to_dicts()
    else:
        rows = [
            {k: None if v is None or v != v else v for k, v in row.items()}  # noqa: PLR0124  # NaN, NaT
            for row in table.astype(object).to_dict("records")
        ]
    return sorted(rows, key=lambda row: int(row["id"]))


def added(rows: Rows) -> Rows:
    return [{k: v for k, v in r.items() if k == "id" or k.startswith("netref_")} for r in rows]


def case_of(row: dict[str, Any]) -> Case:
    """The case of a row of the cohort, written by hand."""
    where = row["where"] and tuple(Site(part) for part in row["where"].split(","))
    return Case(
        site=where[0] if where and len(where) == 1 else where,
        histology=row["kind"] and Histology(row["kind"].lower()),
        ki67_percent=row["ki67"],
        extent=row["spread"] and Extent(row["spread"]),
        functioning=row["runs"],
    )


def expected(question: str, row: dict[str, Any]) -> dict[str, Any]:
    """What the queries say of a row, asked one by one."""
    case = case_of(row)
    if question == "options":
        groups = netref.options(case)
        return {
            f"netref_{name}": ";".join(option.offer.key for option in getattr(groups, name))
            for name in GROUPS
        }
    if question == "missing":
        return {"netref_missing": ";".join(q.dimension for q in netref.options(case).questions)}
    if question == "grade":
        possible = netref.grade(
            ki67_percent=case.ki67_percent,
            differentiation=netref.Differentiation.POOR
            if case.histology is Histology.NEC
            else netref.Differentiation.WELL
            if case.histology is not None
            else None,
            site=None if isinstance(case.site, tuple) else case.site,
        ).possible
        return {"netref_grade_possible": ";".join(g.value for g in possible)}
    if row["given"] is None or row["day"] is None:
        return {"netref_concordance": "UNDECIDED"}
    found = concordance(CATALOG.as_of(row["day"]), case, row["given"])
    return {
        "netref_concordance": ";".join(v.value for v in found.verdicts),
        "netref_stated_by": ";".join(found.stated_by),
        "netref_statements": ";".join(found.statements),
        "netref_undecided_statements": ";".join(found.undecided),
        "netref_on_label": ";".join(
            f"{p.drug}@{p.region.value}" for p in found.labels if p.status.value == "on-label"
        ),
    }


@pytest.mark.parametrize("question", ASKED)
def test_every_engine_answers_what_the_queries_say(
    question: str, make: Callable[[Rows], Any]
) -> None:
    table = make(COHORT)
    annotated = annotate(table, question, MAPPING, **ASKED[question])  # type: ignore[arg-type]
    assert type(annotated) is type(table)
    rows = rows_of(annotated)
    assert [row["id"] for row in rows] == [row["id"] for row in COHORT]
    for row, original in zip(rows, COHORT, strict=True):
        assert set(row) == {
            *original,
            *(f"netref_{name}" for name in frames.COLUMNS[question]),  # type: ignore[index]
            "netref_notice",
        }
        assert row["where"] == original["where"]
        assert row["netref_notice"].startswith(INTENDED_USE)
        for name, value in expected(question, original).items():
            assert row[name] == value, (name, original)


def test_treatments_become_ids(make: Callable[[Rows], Any]) -> None:
    table = make(COHORT)
    annotated = normalize_treatments(table, "given")
    assert type(annotated) is type(table)
    for row in rows_of(annotated):
        found = [row[f"given_{name}"] for name in frames.TREATMENT_COLUMNS]
        if row["given"] is None:
            assert found == [None, None, None]
        else:
            parsed = netref.parse_treatment(row["given"])
            assert found == [
                ";".join(part) for part in (parsed.drugs, parsed.regimens, parsed.unparsed)
            ]


@pytest.mark.parametrize("question", ASKED)
def test_all_unknown_is_no_error_and_decides_nothing(
    question: str, make: Callable[[Rows], Any]
) -> None:
    nothing = {**dict.fromkeys(COHORT[0]), "id": 0}
    rows = rows_of(annotate(make([*COHORT[:1], nothing]), question, MAPPING, **ASKED[question]))  # type: ignore[arg-type]
    assert len(rows) == 2
    row = next(row for row in rows if row["where"] is None)
    if question == "options":
        assert (row["netref_stated"], row["netref_statements"]) == ("", "")
    elif question == "concordance":
        assert row["netref_concordance"] == "UNDECIDED"
    elif question == "grade":
        assert row["netref_grade"] is None
        assert row["netref_grade_possible"] == "G1;G2;G3;not-applicable"
    else:
        assert row["netref_missing"].startswith("site;")


def test_an_impossible_value_names_column_and_value(make: Callable[[Rows], Any]) -> None:
    table = make([{"id": 0, "where": "pancreas", "ki67": 140.0}])
    with pytest.raises(FramesError) as caught:
        rows_of(annotate(table, "options", {"site": "where", "ki67_percent": "ki67"}))
    assert caught.value.column == "ki67"
    assert caught.value.value is not None
    assert float(caught.value.value) == 140
    assert "lies outside" in str(caught.value)


def test_a_refused_row_is_named_and_none_is_lost(make: Callable[[Rows], Any]) -> None:
    table = make(
        [
            {"id": 0, "where": "pancreas", "kind": "NET"},
            {"id": 1, "where": "elbow", "kind": "NET"},
            {"id": 2, "where": "", "kind": "NET"},
            {"id": 3, "where": "pancreas", "kind": "a\x1fb"},
        ]
    )
    mapping = {"site": "where", "histology": "kind"}
    rows = rows_of(annotate(table, "options", mapping, on_error="column"))
    assert [row["id"] for row in rows] == [0, 1, 2, 3]
    assert rows[0]["netref_error"] is None
    assert rows[0]["netref_stated"] is not None
    assert rows[1]["netref_error"].startswith("column where = 'elbow': elbow is not one of ")
    assert rows[1]["netref_stated"] is None
    assert rows[2]["netref_error"] is None
    assert "control character" in rows[3]["netref_error"]


def test_a_column_that_is_not_there(make: Callable[[Rows], Any]) -> None:
    with pytest.raises(FramesError, match=r"^column nowhere: no such column; there are id, where"):
        annotate(make(COHORT), "options", {"site": "nowhere"})
    with pytest.raises(FramesError, match=r"^column nowhere: no such column"):
        annotate(make(COHORT), "concordance", MAPPING, treatment="given", date="nowhere")
    with pytest.raises(FramesError, match=r"^column nowhere: no such column"):
        normalize_treatments(make(COHORT), "nowhere")


def test_many_equal_rows(make: Callable[[Rows], Any]) -> None:
    rows = [{**COHORT[0], "id": n} for n in range(5_000)]
    found = rows_of(annotate(make(rows), "options", MAPPING, limit=1))
    assert len(found) == 5_000
    assert {row["netref_stated"] for row in found} == {
        expected("options", COHORT[0])["netref_stated"]
    }


def test_too_many_profiles_are_refused_with_advice(make: Callable[[Rows], Any]) -> None:
    rows = [{"id": n, "where": "ileum", "ki67": n / 100} for n in range(301)]
    mapping = {"site": "where", "ki67_percent": "ki67"}
    with pytest.raises(FramesError, match=r"^more than 300 distinct profiles; bin the numbers"):
        annotate(make(rows), "grade", mapping, limit=300)
    assert len(rows_of(annotate(make(rows), "grade", mapping, limit=301))) == 301


# --- tables as people have them -------------------------------------------------------------


@pytest.fixture
def pandas() -> Any:
    return load("pandas")


@pytest.fixture
def polars() -> Any:
    return load("polars")


@pytest.mark.parametrize("question", ASKED)
def test_no_rows(question: str, pandas: Any, polars: Any) -> None:
    for library in (pandas, polars):
        empty = library.DataFrame({"id": [], "where": [], "given": [], "day": []})
        found = annotate(empty, question, {"site": "where"}, **ASKED[question])  # type: ignore[arg-type]
        assert len(found) == 0
        assert "netref_notice" in found.columns
        assert len(normalize_treatments(empty, "given")) == 0


def test_mixed_types_are_read_as_text(pandas: Any) -> None:
    mixed = pandas.DataFrame(
        {"id": range(7), "where": "ileum", "ki67": [1, 2.5, "<3", None, float("nan"), "3-20", ""]}
    )
    found = annotate(mixed, "grade", {"site": "where", "ki67_percent": "ki67"})
    # No differentiation: it may always be a carcinoma too.
    assert list(found["netref_grade_possible"]) == [
        ";".join((*grades, "not-applicable"))
        for grades in (
            ("G1", "G2", "G3"),
            ("G1", "G2", "G3"),
            ("G1", "G2", "G3"),
            ("G1", "G2", "G3"),
            ("G1", "G2", "G3"),
            ("G2", "G3"),
            ("G1", "G2", "G3"),
        )
    ]
    mixed["ki67"] = mixed["ki67"].astype(object)
    mixed.loc[3, "ki67"] = "many"
    with pytest.raises(FramesError, match=r"^column ki67 = 'many': expected a number or a range"):
        annotate(mixed, "grade", {"site": "where", "ki67_percent": "ki67"})


def test_pandas_keeps_its_index_and_its_order(pandas: Any) -> None:
    table = pandas.DataFrame(COHORT, index=[f"p{9 - n}" for n in range(len(COHORT))])
    found = annotate(table, "options", MAPPING)
    assert list(found.index) == list(table.index)
    assert list(found["id"]) == list(table["id"])
    assert list(table.columns) == list(COHORT[0])  # what went in is as it was


@pytest.mark.parametrize("yes", [True, 1, 1.0, "yes", "TRUE", "1"], ids=repr)
def test_how_tables_hold_flags(polars: Any, yes: object) -> None:
    table = polars.DataFrame({"f": [yes, None]})
    first, second = annotate(table, "missing", {"functioning": "f"})["netref_missing"]
    assert "functioning" not in first.split(";")
    assert "functioning" in second.split(";")


def test_nested_values_are_refused(polars: Any) -> None:
    table = polars.DataFrame({"where": [["ileum"]]})
    with pytest.raises(FramesError, match=r"^column where: holds List"):
        annotate(table, "options", {"site": "where"})


def test_a_plan_that_cannot_be_run_is_one_error(polars: Any) -> None:
    broken = polars.DataFrame({"where": ["x"]}).lazy()
    with pytest.raises(FramesError, match=r"^the table cannot be read: "):
        annotate(broken.select("gone"), "options", {"site": "where"})
    late = broken.with_columns(where=polars.col("where").cast(polars.Int64))
    with pytest.raises(FramesError, match=r"^the table cannot be read: .*conversion"):
        annotate(late, "options", {"site": "where"})


@pytest.mark.parametrize("thing", [None, 3, [1], {"site": ["ileum"]}, "cohort.csv"])
def test_what_is_no_table(thing: object) -> None:
    with pytest.raises(FramesError, match="is not a table that netref can read"):
        annotate(thing, "options", {"site": "where"})


@pytest.mark.filterwarnings("ignore:The 'future.infer_string' option")
def test_a_lazy_table_of_another_engine_is_refused() -> None:
    ibis = load("ibis")
    with pytest.raises(FramesError, match="ibis tables are not supported"):
        annotate(ibis.memtable({"where": ["ileum"]}), "options", {"site": "where"})


@pytest.mark.parametrize(
    ("question", "mapping", "more", "reason"),
    [
        ("advice", {"site": "where"}, {}, "question: 'advice' is not one of options"),
        ("options", {}, {}, "mapping: names no field of Case"),
        ("options", {"where": "where"}, {}, "mapping: where is not a field of Case: site, "),
        ("options", {"site": "where"}, {"treatment": "given"}, "treatment, date: options does not"),
        ("missing", {"site": "where"}, {"date": "day"}, "treatment, date: missing does not"),
        ("concordance", {"site": "where"}, {}, "treatment: concordance needs the column"),
        ("grade", {"ki67_percent": "ki67"}, {}, "mapping: grade needs the site"),
        ("options", {"site": "where"}, {"on_error": "skip"}, "on_error: 'skip' is not raise"),
    ],
)
def test_wrong_arguments(
    polars: Any, question: Any, mapping: dict[str, str], more: Any, reason: str
) -> None:
    with pytest.raises(FramesError) as caught:
        annotate(polars.DataFrame(COHORT), question, mapping, **more)
    assert str(caught.value).startswith(reason)


def test_answers_never_replace_a_column(polars: Any) -> None:
    once = annotate(polars.DataFrame(COHORT), "options", MAPPING)
    with pytest.raises(FramesError, match=r"^column netref_contraindicated: is there already"):
        annotate(once, "options", MAPPING)


def test_contradictions_name_the_column(polars: Any) -> None:
    table = polars.DataFrame({"kind": ["NEC", "NEC"], "diff": ["well", "poor"], "k": [0, 1]})
    mapping = {"histology": "kind", "differentiation": "diff"}
    with pytest.raises(FramesError, match=r"^column diff = 'well': contradicts the histology"):
        annotate(table, "options", mapping)
    table = polars.DataFrame({"a": ["yes"], "s": ["none"]})
    with pytest.raises(FramesError, match="syndromes says none"):
        annotate(table, "options", {"functioning": "a", "syndromes": "s"})


def test_what_cannot_be_placed_names_the_field(
    polars: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> Case:
        raise InvalidRecordError("Case", "extent", "contradicts something")

    reader = frames._Reader(CATALOG, [netref.DIMENSION["site"]], ["where"], frozenset())
    monkeypatch.setattr(frames, "Case", refuse)
    assert reader.case([""]) == (None, None, "extent: contradicts something")


def test_texts_that_mean_unknown(polars: Any) -> None:
    table = polars.DataFrame({"where": ["NA", " Unknown ", "ileum"], "day": ["NA", "NA", "NA"]})
    with pytest.raises(FramesError, match="column where = ' Unknown '"):
        annotate(table, "options", {"site": "where"})
    found = annotate(table, "options", {"site": "where"}, unknown=["NA", "Unknown"])
    assert found["netref_statements"].to_list()[:2] == ["", ""]


@pytest.mark.parametrize("day", ["2020", "yesterday", "2020-02-31", "31.12.2020"])
def test_what_is_not_a_day(polars: Any, day: str) -> None:
    table = polars.DataFrame({"where": ["ileum"], "given": ["everolimus"], "day": [day]})
    with pytest.raises(FramesError, match=rf"^column day = '{day}': expected a day"):
        annotate(table, "concordance", {"site": "where"}, treatment="given", date="day")


@pytest.mark.parametrize(
    "day",
    [
        "2020-05-01",
        dt.date(2020, 5, 1),
        dt.datetime(2020, 5, 1, tzinfo=dt.UTC),
        "2020-05-01T10:00:00Z",
    ],
)
def test_days_as_tables_hold_them(polars: Any, day: object) -> None:
    row = COHORT[0]
    table = polars.DataFrame([{**row, "day": day}])
    found = annotate(table, "concordance", MAPPING, treatment="given", date="day")
    assert found["netref_statements"].to_list() == [
        expected("concordance", row)["netref_statements"]
    ]


# --- concordance ----------------------------------------------------------------------------

PANCREATIC = Case(
    site=Site.PANCREAS,
    histology=Histology.NET,
    grade=Grade.G2,
    extent=Extent.METASTATIC,
    progression=netref.Progression.PROGRESSIVE,
)


def test_a_treatment_is_stated_or_advised_against_or_not_found_or_undecided() -> None:
    assert concordance(CATALOG, PANCREATIC, "everolimus").verdicts == (Verdict.STATED,)
    assert concordance(CATALOG, Case(), "everolimus").verdicts == (Verdict.UNDECIDED,)
    assert concordance(CATALOG, PANCREATIC, "mystery drug").verdicts == (Verdict.UNDECIDED,)
    assert concordance(CATALOG, PANCREATIC, "mg").unparsed == ("no drug is named",)
    several = concordance(CATALOG, PANCREATIC, "everolimus or sunitinib")
    assert several.verdicts == (Verdict.UNDECIDED,)
    assert several.unparsed == ("more than one treatment; give each a row of its own",)


def test_verdicts_follow_the_answers_of_the_statements() -> None:
    """Over every single drug: what the verdict says is what some statement says."""
    seen: set[Verdict] = set()
    cases = (PANCREATIC, Case(), SMALL_CELL, ILEAL)
    answers = {case: CATALOG.answers(case) for case in cases}
    for case, answered in answers.items():
        for drug in CATALOG.drugs.values():
            found = concordance(CATALOG, case, drug.id)
            seen |= set(found.verdicts)
            records = [CATALOG.indications[key] for key in found.statements]
            assert all(answered[record.id] is Answer.YES for record in records)
            said = {record.direction for record in records}
            assert (Verdict.STATED in found.verdicts) is (Direction.FOR in said)
            assert (Verdict.ADVISED_AGAINST in found.verdicts) is (Direction.AGAINST in said)
            assert set(found.stated_by) | set(found.advised_against_by) == {
                record.body for record in records
            }
            if found.verdicts == (Verdict.NOT_FOUND,):
                assert not found.undecided
    assert seen == set(Verdict)


ILEAL = Case(site=Site.ILEUM, histology=Histology.NET, extent=Extent.METASTATIC)
SMALL_CELL = Case(site=Site.LUNG, histology=Histology.NEC_SMALL_CELL, extent=Extent.METASTATIC)


def test_a_class_speaks_of_all_of_its_drugs_and_against_a_part_only_perhaps() -> None:
    drugs = CATALOG.drugs
    ssa = [
        s
        for s in CATALOG.indications.values()
        if s.offer.drug_class is netref.DrugClass.SOMATOSTATIN_ANALOG
    ]
    assert ssa
    one = ssa[0]
    alone, both = (drugs["octreotide"],), (drugs["octreotide"], drugs["everolimus"])  # type: ignore[index]
    forth = evolve(one, direction=Direction.FOR)
    against = evolve(one, direction=Direction.AGAINST)
    speaks = concording._speaks_of
    assert speaks(CATALOG, forth, alone, ()) is Answer.YES
    assert speaks(CATALOG, forth, both, ()) is Answer.NO
    assert speaks(CATALOG, against, both, ()) is Answer.UNKNOWN
    assert speaks(CATALOG, against, (drugs["everolimus"],), ()) is Answer.NO  # type: ignore[index]
    part = evolve(against, offer=netref.Offer(regimen=netref.RegimenId("everolimus-monotherapy")))
    assert speaks(CATALOG, part, both, ()) is Answer.UNKNOWN
    assert speaks(CATALOG, part, alone, ()) is Answer.NO
    strategy = evolve(against, offer=netref.Offer(strategy=next(iter(netref.Strategy))))
    assert speaks(CATALOG, strategy, both, ()) is Answer.NO


def test_contraindications_of_what_was_given_are_named() -> None:
    pregnant = PANCREATIC.refine(pregnancy=netref.Pregnancy.PREGNANT)
    shown = 0
    for drug in CATALOG.drugs.values():
        mine = concordance(CATALOG, pregnant, drug.id).contraindicated
        assert set(mine) <= {drug.id}
        shown += len(mine)
    assert shown
    stated = {option.offer.regimen for option in netref.options(pregnant).contraindicated}
    for key in filter(None, stated):
        assert concordance(CATALOG, pregnant, key).contraindicated, key


def test_a_contraindicated_interaction_is_named() -> None:
    for drug in CATALOG.drugs.values():
        for each in drug.interactions:
            if each.outcome is netref.CautionOutcome.CONTRAINDICATED and each.drug is not None:
                case = Case(current_drugs=netref.Listing((each.drug,)))
                assert drug.id in concordance(CATALOG, case, drug.id).contraindicated
                return
    pytest.fail("the catalog holds no contraindicated interaction between two drugs")


@settings(max_examples=60)
@given(st.dates(dt.date(1980, 1, 1), dt.date(2030, 1, 1)), st.sampled_from(sorted(CATALOG.drugs)))
def test_days_between_two_changes_are_alike(day: dt.date, drug: str) -> None:
    since = frames._since(day.isoformat(), frames._changes(CATALOG), frozenset())
    assert since <= day.isoformat()
    one = concordance(CATALOG.as_of(since), PANCREATIC, drug)
    other = concordance(CATALOG.as_of(day), PANCREATIC, drug)
    assert one == other


def test_a_cautious_interaction_contraindicates_nothing() -> None:
    taking = PANCREATIC.refine(current_drugs=netref.Listing((netref.DrugId("octreotide"),)))
    drug = "lutetium-177lu-dotatate"
    (met,) = {
        each.interaction.outcome
        for each in interactions_with(
            CATALOG, CATALOG.drugs[netref.DrugId(drug)], taking.current_drugs
        )
    }
    assert met is netref.CautionOutcome.CAUTION
    found = concordance(CATALOG, taking, drug)
    assert found.contraindicated == concordance(CATALOG, PANCREATIC, drug).contraindicated


def test_cases_that_are_alike_on_a_day_are_answered_alike(polars: Any) -> None:
    table = polars.DataFrame(
        {"where": ["ileum", "pancreas", "lung"], "given": ["bevacizumab"] * 3, "day": "1990-01-01"}
    )
    mapping = {"site": "where"}
    found = annotate(table, "concordance", mapping, treatment="given", date="day")
    early = CATALOG.as_of("1990-01-01")
    for site, told in zip(table["where"], found["netref_concordance"], strict=True):
        verdicts = concordance(early, Case(site=Site(site)), "bevacizumab").verdicts
        assert [told] == [verdict.value for verdict in verdicts]


def test_nothing_is_asked_about_a_treatment_that_is_not_asked_on_some_day() -> None:
    askable = {id(each) for each in concording.askable(CATALOG)}
    names = [*sorted(CATALOG.drugs), *sorted(CATALOG.regimens)[::5]]
    parsed = {name: CATALOG.parse_treatment(name) for name in names}
    about = {name: concording.about(CATALOG, name, parsed[name]) for name in names}
    ever = {
        name: {id(each) for each in concording.ever_asked_by(CATALOG, parsed[name])}
        for name in names
    }
    assert set().union(*ever.values()) <= askable
    views = [CATALOG.as_of(day) for day in ("1980-01-01", *frames._changes(CATALOG)[::20])]
    for catalog in (CATALOG, *views):
        for name in names:
            given = concording.given(catalog, name, parsed[name])
            # What a treatment is has no date: looked up once, it serves every day.
            held = concording.held(catalog, about[name])
            assert concording.identity(held) == concording.identity(given), name
            assert {id(each) for each in concording.asked_by(given)} <= ever[name], name


DRAWN = {
    "where": st.sampled_from([None, *(site.value for site in Site)]),
    "kind": st.sampled_from([None, "net", "nec"]),
    "ki67": st.sampled_from([None, 1.0, 8.0, 20.0, 70.0]),
    "spread": st.sampled_from([None, *(extent.value for extent in Extent)]),
    "runs": st.sampled_from([None, True, False]),
    "given": st.sampled_from(
        [None, "CAPTEM", "everolimus or sunitinib", "foobarimab", *sorted(CATALOG.drugs)]
    ),
    "day": st.none() | st.dates(dt.date(1985, 1, 1), dt.date(2027, 1, 1)),
}


@settings(max_examples=20, deadline=None)
@given(st.lists(st.fixed_dictionaries(DRAWN), min_size=1, max_size=8))
def test_a_cohort_says_of_each_row_what_is_said_of_it_alone(rows: Rows) -> None:
    polars = load("polars")
    rows = [{"id": number, **row} for number, row in enumerate(rows)]
    kinds = {**dict.fromkeys(DRAWN, polars.String), "id": polars.Int64, "ki67": polars.Float64}
    table = polars.DataFrame(rows, {**kinds, "runs": polars.Boolean, "day": polars.Date})
    found = rows_of(annotate(table, "concordance", MAPPING, treatment="given", date="day"))
    for row, original in zip(found, rows, strict=True):
        for name, value in expected("concordance", original).items():
            assert row[name] == value, (name, original)


def test_every_pair_of_cases_treatments_and_days(polars: Any) -> None:
    changes = [dt.date.fromisoformat(day) for day in frames._changes(CATALOG)[60:110:10]]
    days = [dt.date(1975, 6, 1), dt.date(1975, 6, 2), *changes, *(changes[1:3])]
    rows = [
        {**case, "id": number, "given": drug, "day": day}
        for number, (case, drug, day) in enumerate(
            (case, drug, day)
            for case in (COHORT[0], COHORT[2], COHORT[5], {**COHORT[0], "spread": None})
            for drug in ("everolimus", "CAPTEM", "sunitinib")
            for day in days
        )
    ]
    table = polars.DataFrame(rows)
    found = rows_of(annotate(table, "concordance", MAPPING, treatment="given", date="day"))
    for row in found:
        for name, value in expected("concordance", row).items():
            assert row[name] == value, (name, row)
    whole = rows_of(annotate(table, "concordance", MAPPING, treatment="given"))
    for row in whole:
        alone = concordance(CATALOG, case_of(row), row["given"])
        assert row["netref_concordance"] == ";".join(v.value for v in alone.verdicts)
        assert row["netref_statements"] == ";".join(alone.statements)
    assert [row["netref_statements"] for row in found] != [r["netref_statements"] for r in whole]


def test_a_control_character_in_a_treatment_is_refused(polars: Any) -> None:
    table = polars.DataFrame({"where": ["ileum"], "given": ["everolimus\x1fsunitinib"]})
    with pytest.raises(FramesError, match="holds a control character"):
        annotate(table, "concordance", {"site": "where"}, treatment="given")
    with pytest.raises(FramesError, match="holds a control character"):
        annotate(table, "missing", {"site": "given"} | {"extent": "where"})


def test_a_number_that_is_none_and_a_grade_that_is_stated(polars: Any) -> None:
    table = polars.DataFrame(
        {"where": ["lung", "ileum"], "g": ["G2", "G1"], "k": [float("nan")] * 2, "d": ["well"] * 2}
    )
    mapping = {"site": "where", "grade": "g", "ki67_percent": "k", "differentiation": "d"}
    assert annotate(table, "grade", mapping)["netref_grade"].to_list() == ["G2", "G1"]


def test_a_refused_day_is_named_where_the_case_is_not_refused(make: Callable[[Rows], Any]) -> None:
    rows = [
        {"id": 0, "where": "ileum", "given": "everolimus", "day": "2020-01-01"},
        {"id": 1, "where": "ileum", "given": "everolimus", "day": "soon"},
        {"id": 2, "where": "elbow", "given": "everolimus", "day": "soon"},
        {"id": 3, "where": "ileum", "given": None, "day": "soon"},
        {"id": 4, "where": "ileum", "given": None, "day": "2020-01-01"},
        {"id": 5, "where": "ileum", "given": "everolimus", "day": None},
    ]
    asked = {"treatment": "given", "date": "day", "on_error": "column"}
    found = rows_of(annotate(make(rows), "concordance", {"site": "where"}, **asked))  # type: ignore[arg-type]
    errors = [row["netref_error"] for row in found]
    assert [error and error.split(":")[0] for error in errors] == [
        None,
        "column day = 'soon'",
        "column where = 'elbow'",
        "column day = 'soon'",
        None,
        None,
    ]
    assert [row["netref_concordance"] is None for row in found] == [e is not None for e in errors]
    assert [row["netref_unparsed"] for row in found[4:]] == [
        "the treatment is not known",
        "the day is not known",
    ]


# --- in pieces, and without reasons ----------------------------------------------------------


def texts_of(dimension: Dimension) -> list[str]:
    """Texts that say something of a dimension, of each kind that there is."""
    if dimension.kind is Kind.FLAG:
        return ["yes", "no"]
    if dimension.kind is Kind.NUMBER:
        bounds = dimension.bounds
        low, high = bounds.low or 0, 400 if bounds.high is None else bounds.high
        ends = [low, *(low + (high - low) * share for share in (0.02, 0.1, 0.4)), high]
        return [*(f"{end:.1f}" for end in ends), f"<{ends[2]:.1f}", f"{ends[1]:.1f}-{ends[3]:.1f}"]
    if dimension.name == "prior":
        values = ["everolimus", "octreotide:progression", "FOLFOX"]
    elif dimension.name in ("current_drugs", "syndromes"):
        values = [*(CATALOG.drugs if dimension.name == "current_drugs" else CATALOG.syndromes)]
    else:
        assert dimension.options is not None
        assert issubclass(dimension.options, Vocabulary)
        values = [str(option.value) for option in dimension.options]
    if dimension.kind is Kind.CHOICE:
        return [*values, ",".join(values[:2]), ",".join(values[-2:])]
    return ["none", *values, f"only {values[0]}", ",".join(values[:3])]


WIDE = {dimension.name: texts_of(dimension) for dimension in DIMENSIONS}
READER = frames._Reader(CATALOG, DIMENSIONS, list(WIDE), frozenset())
STANDING = frames._Standing(READER)


def drawn(chance: random.Random, share: float) -> list[str]:
    """Values of a profile that states so much of everything that there is."""
    return [chance.choice(said) if chance.random() < share else "" for said in WIDE.values()]


def test_every_field_is_in_one_piece() -> None:
    assert sorted(name for piece in PIECES for name in piece) == sorted(WIDE)


def test_rules_on_several_fields_stay_within_a_piece() -> None:
    """Read from the rules themselves: chance may miss what three rare values say together."""
    seen = 0
    for module in (netref.model.case, matching):
        tree = ast.parse(inspect.getsource(module))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for rule in (statement for function in functions for statement in function.body):
            fields = {
                node.attr
                for node in ast.walk(rule)
                if isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.value.id == "case"
            }
            seen += len(fields) > 1
            assert any(fields <= {*piece} for piece in PIECES), ast.unparse(rule)
    assert seen > 8


CONTRADICTIONS = (
    {"histology": "nec", "differentiation": "well"},
    {"site": "ileum", "grade": "G1", "ki67_percent": "30", "histology": "net"},
    {"grade": "G2", "differentiation": "poor"},
    {"grade": "G1", "histology": "paraganglioma"},
    {"krenning_lowest": "4", "krenning_highest": "2"},
    {"functioning": "yes", "syndromes": "none"},
    {"functioning": "no", "syndromes": "carcinoid-syndrome"},
    {"line": "2", "prior": "none"},
    {"margin": "R2", "extent": "metastatic", "setting": "adjuvant"},
)


@pytest.mark.parametrize("said", CONTRADICTIONS, ids=repr)
def test_every_contradiction_is_refused(polars: Any, said: dict[str, str]) -> None:
    table = polars.DataFrame({**said, "age_years": "70"})
    mapping = {name: name for name in table.columns}
    with pytest.raises(FramesError) as caught:
        annotate(table, "options", mapping)
    with pytest.raises(FramesError) as asked_whole:
        annotate(table, "missing", mapping)
    assert str(caught.value) == str(asked_whole.value)
    assert caught.value.column in said


@settings(max_examples=300)
@given(st.randoms(use_true_random=False), st.sampled_from([0.1, 0.5, 0.9]))
def test_pieces_of_a_case_say_what_the_whole_says(chance: random.Random, share: float) -> None:
    """Nothing in one piece contradicts, implies or refuses anything in another."""
    parts = drawn(chance, share)
    by_name = dict(zip(WIDE, parts, strict=True))
    cases = {
        piece: READER.case([by_name[name] if name in piece else "" for name in WIDE])
        for piece in PIECES
    }
    whole = READER.case(parts)
    refused = [case for case in cases.values() if not isinstance(case, Case)]
    assert bool(refused) is not isinstance(whole, Case)
    said = STANDING._pieces.said(parts)
    if not isinstance(whole, Case):
        assert said == whole
        # What is left without the pieces that are refused has to be a case.
        parts = [
            "" if any(name in piece and case in refused for piece, case in cases.items()) else text
            for name, text in by_name.items()
        ]
        whole, said = READER.case(parts), STANDING._pieces.said(parts)
    assert isinstance(whole, Case)
    known = derive(whole)
    assert known == {
        name: value
        for piece, case in cases.items()
        if isinstance(case, Case)
        for name, value in derive(case).items()
    }
    assert not isinstance(said, frames._Refused)
    assert (said.no, said.unknown) == STANDING._masks.of(known)
    ask = STANDING._masks.ask(said.no, said.unknown)
    for standing in standings(CATALOG):
        for asked in standing.asked:
            assert ask(asked) is answer_any(asked, known, CATALOG._lookup)
    assert said.drugs == whole.current_drugs


@settings(max_examples=40)
@given(st.randoms(use_true_random=False), st.sampled_from([0.05, 0.2, 0.5]))
def test_standing_is_options_without_reasons(chance: random.Random, share: float) -> None:
    parts = drawn(chance, share)
    case, row = READER.case(parts), STANDING.ask("\x1f".join(parts))
    if not isinstance(case, Case):
        assert row == case
        return
    whole = netref.options(case)
    brief = {
        name: tuple(filter(None, str(text).split(";")))
        for name, text in zip(frames.COLUMNS["options"], row, strict=True)
    }
    for name in GROUPS:
        assert brief[name] == tuple(option.offer.key for option in getattr(whole, name)), name
    applies = {
        statement.indication
        for name in GROUPS
        for option in getattr(whole, name)
        for statement in option.statements
        if statement.answer is Answer.YES
    }
    assert brief["statements"] == tuple(sorted(applies))


def test_a_class_of_drugs_that_are_taken(polars: Any) -> None:
    table = polars.DataFrame({"s": ["carcinoid-syndrome"] * 3, "d": ["octreotide", "none", None]})
    found = annotate(table, "options", {"syndromes": "s", "current_drugs": "d"})
    statement = "danish-council-telotristat-carcinoid-syndrome"
    told = [statement in text.split(";") for text in found["netref_statements"]]
    assert told == [True, False, False]


def test_a_catalog_that_holds_no_statement(polars: Any) -> None:
    empty = CATALOG.only(bodies=()).as_of("1900-01-01")
    found = annotate(polars.DataFrame({"s": ["ileum"]}), "options", {"site": "s"}, catalog=empty)
    assert found["netref_stated"].to_list() == [""]


# --- a public cohort, as messy as real files are ---------------------------------------------

#: What each free text of the two files says of a case; what is not here says nothing.
GRADES = {"1": "G1", "2": "G2", "3": "G3"}
UNKNOWN = ("NA", "Unknown")


def read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return [{k: v for k, v in row.items() if k} for row in csv.DictReader(file)]


def test_the_files_are_those_of_the_source() -> None:
    assert len(read("updated_grade_diff.csv")) == 570
    assert len(read("updated_pnet_case_list.csv")) == 557
    assert "MIT" in (DATA / "README.md").read_text(encoding="utf-8")
    assert "Permission is hereby granted" in (DATA / "LICENSE.txt").read_text(encoding="utf-8")


FILES = [
    ("updated_grade_diff.csv", "Grade", "Differentiation"),
    ("updated_pnet_case_list.csv", "Grade", "NET/NEC"),
    ("updated_pnet_case_list.csv", "Grade ", "NET/NEC"),
]
POOLED = {
    "site": "site",
    "histology": "histology",
    "differentiation": "differentiation",
    "grade": "grade",
}


def prepared(name: str, grade: str, diagnosis: str) -> Rows:
    """The rows with what their words state, and the WHO grade as it is written."""
    rows = []
    for number, row in enumerate(read(name)):
        stated = netref.parse_diagnosis(row[diagnosis]).case
        texts = {
            field: None if value is None else value.value
            for field in ("histology", "differentiation")
            for value in [getattr(stated, field)]
        }
        said = row[grade].strip()
        written = GRADES.get(said, said)
        # Every sample of this file is of the pancreas; nothing else is taken for granted.
        rows.append({"id": number, "site": "pancreas", **texts, "grade": written})
    return rows


@pytest.mark.parametrize(("name", "grade", "diagnosis"), FILES)
@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_every_row_becomes_a_case_or_a_named_refusal(
    name: str, grade: str, diagnosis: str, engine: str
) -> None:
    rows = prepared(name, grade, diagnosis)
    table = load(engine).DataFrame({name: [row[name] for row in rows] for name in rows[0]})
    found = rows_of(annotate(table, "grade", POOLED, unknown=UNKNOWN, on_error="column"))
    assert len(found) == len(rows)
    for row, original in zip(found, rows, strict=True):
        said, error = original["grade"], row["netref_error"]
        if said in ("", *UNKNOWN):
            assert error is None
            # Without a grade, only what pathology calls poorly differentiated decides: no grade.
            assert row["netref_grade"] in (None, "not-applicable")
        elif said in GRADES.values():
            assert (row["netref_grade"], error) == (said, None) or (
                original["differentiation"] == "poor" or original["histology"] != "net"
            )
        else:
            # "low", "intermediate", "high", "NET-G1", "1 - Well differentiated": never taken
            # for a WHO grade.
            assert error.startswith(f"column grade = '{said}': {said} is not one of G1, G2, G3")
            assert row["netref_grade"] is None
    assert {row["netref_error"] is None for row in found} == {True, False}


@pytest.mark.parametrize(("name", "grade", "diagnosis"), FILES)
def test_no_unknown_grade_gives_an_answer_that_depends_on_grade(
    polars: Any, name: str, grade: str, diagnosis: str
) -> None:
    rows = [
        row for row in prepared(name, grade, diagnosis) if row["grade"] not in ("G1", "G2", "G3")
    ]
    say_nothing = {row["grade"] for row in rows}
    table = polars.DataFrame({name: [row[name] for row in rows] for name in rows[0]})
    found = annotate(table, "options", POOLED, unknown=say_nothing, on_error="column")
    seen = 0
    distinct = {
        tuple(row[c] for c in POOLED.values() if c != "grade"): row for row in rows_of(found)
    }
    for row in distinct.values():
        if row["netref_error"] is not None:
            continue
        case = Case(
            site=Site.PANCREAS,
            histology=row["histology"] and Histology(row["histology"]),
            differentiation=row["differentiation"]
            and netref.Differentiation(row["differentiation"]),
        )
        for possible in (Grade.G1, Grade.G2, Grade.G3, Grade.NOT_APPLICABLE):
            try:
                answers = CATALOG.answers(case.refine(grade=possible))
            except InvalidRecordError:
                continue  # cannot be
            for key in row["netref_statements"].split(";"):
                seen += 1
                assert not key or answers[netref.IndicationId(key)] is Answer.YES, key
    assert seen


# --- the command line -----------------------------------------------------------------------


@pytest.fixture
def cohort(tmp_path: Path) -> Path:
    path = tmp_path / "cohort.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COHORT[0])
        writer.writeheader()
        writer.writerows([{k: "" if v is None else v for k, v in row.items()} for row in COHORT])
    return path


ARGUMENTS = [
    *("--question", "concordance", "--treatment", "given", "--date", "day", "--map"),
    *(f"{field}={column}" for field, column in MAPPING.items()),
]


def read_csv(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_annotate_a_csv_file(
    engine: str, cohort: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load(engine)
    out = tmp_path / "out.csv"
    assert main(["annotate", str(cohort), "-o", str(out), *ARGUMENTS, "--engine", engine]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"wrote {len(COHORT)} rows to {out}\n\n{INTENDED_USE}\n"
    assert printed.err == ""
    for row, before, original in zip(read_csv(out), read_csv(cohort), COHORT, strict=True):
        assert {k: row[k] for k in before} == before
        for name, value in expected("concordance", original).items():
            assert row[name] == value
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cohort.csv", "out.csv"]


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_annotate_a_parquet_file(engine: str, polars: Any, tmp_path: Path) -> None:
    load(engine)
    source, out = tmp_path / "cohort.parquet", tmp_path / "out.parquet"
    polars.DataFrame(COHORT).write_parquet(source)
    assert main(["annotate", str(source), "-o", str(out), *ARGUMENTS, "--engine", engine]) == 0
    for row, original in zip(rows_of(polars.read_parquet(out)), COHORT, strict=True):
        assert row["netref_concordance"] == expected("concordance", original)["netref_concordance"]


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_broken_files_are_one_error_and_leave_nothing(
    engine: str, polars: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load(engine)
    whole, out = tmp_path / "whole.parquet", tmp_path / "out.parquet"
    polars.DataFrame(COHORT * 50).write_parquet(whole)
    content = whole.read_bytes()
    for number, broken in enumerate((content[: len(content) // 2], content[:3], b"", b"PAR1" * 9)):
        source = tmp_path / f"broken{number}.parquet"
        source.write_bytes(broken)
        arguments = ["annotate", str(source), "-o", str(out), *ARGUMENTS, "--engine", engine]
        assert main(arguments) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"netref: {source}: cannot be read: ")
        assert error.count("\n") == 1
        assert not out.exists()
        source.unlink()
    assert [p.name for p in tmp_path.iterdir()] == ["whole.parquet"]


def test_an_older_answer_stays_when_a_newer_fails(
    cohort: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any, polars: Any
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("older")

    def fail(self: object, path: Path) -> None:
        path.write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(polars.DataFrame, "write_csv", fail)
    assert main(["annotate", str(cohort), "-o", str(out), *ARGUMENTS, "--engine", "polars"]) == 2
    assert capsys.readouterr().err == f"netref: {out}: No space left on device\n"
    monkeypatch.setattr(polars.DataFrame, "write_csv", lambda *_: 1 / 0)
    assert main(["annotate", str(cohort), "-o", str(out), *ARGUMENTS, "--engine", "polars"]) == 2
    assert "cannot be written: division by zero" in capsys.readouterr().err
    assert out.read_text() == "older"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cohort.csv", "out.csv"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (["--question", "advice"], "question: 'advice' is not one of options"),
        (["--map", "site"], "--map: expected FIELD=COLUMN, each field once, got site"),
        (["--map", "site=where"], "--map: expected FIELD=COLUMN, each field once, got site=where"),
        (["--map", "ecog=nowhere"], "column nowhere: no such column; there are id, where"),
        (["--limit", "many"], "--limit: expected a number, got many"),
        (["--limit", "2"], "more than 2 distinct"),
        (["--engine", "abacus"], "--engine: abacus is not one of polars, pandas"),
        (["-o", "out.xlsx"], "out.xlsx: expected a .csv or .parquet file"),
        (["-o", "no/such/folder/out.csv"], "no/such/folder/out.csv: No such file or directory"),
    ],
)
def test_what_the_command_line_refuses(
    cohort: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    polars: Any,
    change: list[str],
    message: str,
) -> None:
    out = str(tmp_path / "out.csv")
    assert main(["annotate", str(cohort), "-o", out, *ARGUMENTS, *change]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"netref: {message}")
    assert error.count("\n") == 1
    assert not Path(out).exists()


def test_a_file_that_is_not_there(tmp_path: Path, capsys: Any, polars: Any, pandas: Any) -> None:
    source = tmp_path / "gone.csv"
    for engine in ("polars", "pandas"):
        arguments = ["annotate", str(source), "-o", "out.csv", *ARGUMENTS, "--engine", engine]
        assert main(arguments) == 2
        assert capsys.readouterr().err.startswith(f"netref: {source}: No such file")


def test_progress_on_a_terminal_only(
    cohort: Path, tmp_path: Path, capsys: Any, monkeypatch: Any, polars: Any
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["annotate", str(cohort), "-o", str(tmp_path / "out.csv"), *ARGUMENTS]) == 0
    error = capsys.readouterr().err
    for step in ("reading", "profile 0 of 9", "joining", "writing"):
        assert step in error


def test_what_is_not_installed_is_named(cohort: Path, capsys: Any, monkeypatch: Any) -> None:
    for module in ("polars", "pandas"):
        monkeypatch.setitem(sys.modules, module, None)
    assert main(["annotate", str(cohort), "-o", "out.csv", *ARGUMENTS]) == 2
    assert capsys.readouterr().err == ("netref: annotate needs polars or pandas: not installed\n")
    monkeypatch.delattr(netref, "frames", raising=False)
    monkeypatch.setitem(sys.modules, "netref.frames", None)
    assert main(["annotate", str(cohort), "-o", "out.csv", *ARGUMENTS]) == 2
    assert "pip install 'netref[frames]'" in capsys.readouterr().err
