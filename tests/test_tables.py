"""Flat tables: what stands in them, and that they read back as they were."""

import csv
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
import pytest

import netref
from netref import CATALOG, InvalidRecordError, MissingExtraError, NoNumber, Seen, tables
from netref.catalog import KINDS, Catalog
from netref.model import Amount, Estimate, Measure, Per, Record, Unit
from netref.serialization import dumps
from netref.tables import COLUMNS, SEPARATOR, Row, rows, to_arrow, to_csv, to_parquet
from tests import small
from tests.interchange import needs

BOTH = pytest.mark.parametrize("catalog", [CATALOG, small.CATALOG], ids=["built in", "small"])


def row(table: str, catalog: Catalog = small.CATALOG, **wanted: object) -> Row:
    """The one row that fits."""
    found = [
        r for r in rows(catalog)[table] if all(r[key] == value for key, value in wanted.items())
    ]
    assert len(found) == 1, (table, wanted, len(found))
    return found[0]


# --- shape ----------------------------------------------------------------------------------


@BOTH
def test_every_row_has_the_columns_in_order(catalog: Catalog) -> None:
    found = rows(catalog)
    assert list(found) == list(COLUMNS)
    for name, table in found.items():
        for each in table:
            assert list(each) == list(COLUMNS[name])


@BOTH
def test_makers_say_nothing_that_has_no_column(catalog: Catalog) -> None:
    for name, make in tables._MAKERS.items():
        for each in make(catalog):
            assert set(each) == set(COLUMNS[name])


@BOTH
def test_every_value_is_of_the_type_of_its_column(catalog: Catalog) -> None:
    for name, table in rows(catalog).items():
        for each in table:
            for column, value in each.items():
                kind = COLUMNS[name][column]
                fits = value is None or type(value) in ((int, float) if kind is float else (kind,))
                assert fits, (name, column, value)
                assert value != "", (name, column)


@BOTH
def test_no_part_of_a_joined_value_holds_the_separator(catalog: Catalog) -> None:
    assert SEPARATOR not in dumps(catalog)


@BOTH
def test_tables_lose_no_record(catalog: Catalog) -> None:
    found = rows(catalog)
    for name in ("drugs", "regimens", "studies", "approvals", "indications", "sources"):
        assert [r["id"] for r in found[name]] == list(getattr(catalog, name))
    codes = [code for drug in catalog.drugs.values() for code in drug.codes]
    codes += [code for tumor in catalog.tumors.values() for code in tumor.codes]
    assert len(found["codes"]) == len(codes)
    assert len(found["brands"]) == sum(len(d.brands) for d in catalog.drugs.values())
    assert sorted(str(r["id"]) for r in found["measures"]) == list(catalog.measures)
    assert {r["id"] for r in found["results"]} == set(catalog.results)
    doses = [d for s in catalog.schedules.values() for p in s.phases for d in p.doses]
    doses += [d for m in catalog.measures.values() for d in m.doses]
    assert len(found["doses"]) == len(doses)
    assert len(found["arms"]) == sum(len(s.arms) for s in catalog.studies.values())
    warnings: list[Record] = []
    for drug in catalog.drugs.values():
        warnings += (*drug.cautions, *drug.interactions, *drug.boxed_warnings)
    warnings += [c for regimen in catalog.regimens.values() for c in regimen.cautions]
    warnings += [c for measure in catalog.measures.values() for c in measure.cautions]
    assert len(found["cautions"]) == len(warnings)


def cites_of(data: Any) -> int:
    """Citations in plain data, counted without the walker under test."""
    if isinstance(data, dict):
        return sum(len(v) if k == "cites" else cites_of(v) for k, v in data.items())
    return sum(map(cites_of, data)) if isinstance(data, list) else 0


@BOTH
def test_every_citation_has_a_row_that_leads_to_its_place(catalog: Catalog) -> None:
    found = rows(catalog)["citations"]
    plain = json.loads(dumps(catalog))
    assert len(found) == cites_of(plain)
    owners: dict[str, Any] = {}
    for kind in KINDS:
        owners |= dict(getattr(catalog, kind))
    owners |= dict(catalog.schedules) | dict(catalog.results) | dict(catalog.measures)
    owners |= {form.id: form for drug in catalog.drugs.values() for form in drug.forms}
    for each in found:
        thing = owners[str(each["record"])]
        for step in re.findall(r"\w+", str(each["place"] or "")):
            thing = thing[int(step)] if step.isdigit() else getattr(thing, step)
        assert any(
            (c.source, c.where, c.seen.value, c.on, c.via)
            == (each["source"], each["where"], each["seen"], each["on"], each["via"])
            for c in thing.cites
        ), each


@BOTH
def test_places_join_to_citations(catalog: Catalog) -> None:
    found = rows(catalog)
    known = {(r["record"], r["place"]) for r in found["citations"]}
    for name, owner in (
        ("codes", "record"), ("brands", "drug"), ("cautions", "record"), ("thresholds", "syndrome"),
    ):  # fmt: skip
        assert found[name]
        for each in found[name]:
            assert (each[owner], each["place"]) in known


# --- what stands in them --------------------------------------------------------------------


def test_the_first_table_says_what_this_is() -> None:
    then = CATALOG.as_of("2020-01-01").only(regions=[netref.Region.EU], bodies=[])
    about = rows(then)["about"]
    assert about == [
        {
            "netref_version": netref.__version__,
            "as_of": netref.AS_OF,
            "catalog": "netref",
            "content_hash": then.content_hash,
            "filters": "as of 2020-01-01 | region EU",
            "intended_use": netref.INTENDED_USE,
        }
    ]
    changed = small.CATALOG.without("calmazepine", name="mine").only(bodies=[small.SOCIETY])
    assert rows(changed)["about"][0]["filters"] == "body test-society | calmazepine by mine"
    assert rows(small.CATALOG)["about"][0]["filters"] is None


def test_a_drug() -> None:
    found = row("drugs", id="fictimide")
    assert found["contraindications"] == "made-up harm to the fetus"
    assert found["boxed_warnings"] == "made-up marrow failure"
    assert found["marketed_in"] == "US"
    assert found["ligand"] is None
    lutetium = row("drugs", CATALOG, id="lutetium-177lu-dotatate")
    assert (lutetium["isotope"], lutetium["purpose"]) == ("177Lu", "therapeutic")


def test_contraindications_of_drugs_stand_beside_the_regimen_and_the_measure() -> None:
    assert row("regimens", id="fictplat")["contraindications"] == (
        "made-up frailty | fictimide: made-up harm to the fetus"
    )
    drugs = {m.id: m.drug for m in small.CATALOG.measures.values()}
    key = next(key for key, drug in drugs.items() if drug == "openoxide")
    assert "openoxide: made-up heart strain" in str(row("measures", id=key)["contraindications"])


def test_cautions_interactions_and_boxes_are_told_apart() -> None:
    caution = row("cautions", record="fictimide", place="cautions[1]")
    assert (caution["sort"], caution["outcome"], caution["seen"]) == (
        "caution", "caution", "secondary",
    )  # fmt: skip
    assert "neutrophils < 1.5" in str(caution["when"])
    meets = row("cautions", record="testplatin", place="interactions[0]")
    assert (meets["sort"], meets["other_drug"]) == ("interaction", "testicillin")
    assert row("cautions", record="testplatin", place="interactions[1]")["other_class"] == (
        "anticonvulsant"
    )
    box = row("cautions", record="fictimide", place="boxed_warnings[1]")
    assert (box["sort"], box["removed"], box["outcome"]) == ("boxed-warning", "2019", None)


def test_a_dose() -> None:
    found = row("doses", record="fictplat-fixed", drug="fictimide")
    assert (found["amount"], found["unit"], found["per"]) == (200, "mg/m2", "day")
    assert (found["cap"], found["cap_unit"]) == (400, "mg")
    assert found["days"] == "10 | 11 | 12 | 13 | 14"
    assert (found["cycle_days"], found["cycles_low"], found["cycles_high"]) == (28, 6, 6)
    later = row("doses", record="fictplat-two-phases", phase=1, dose=2)
    assert (later["offset_after"], later["offset_minutes"]) == ("testplatin", ">= 30")
    assert (later["cycles"], later["cycles_low"], later["cycles_high"]) == ("4 to 6", 4, 6)
    assert later["seen"] == "copy"
    opened = row("doses", record="fictplat-open", drug="testplatin")
    assert (opened["amount"], opened["unit"], opened["days"]) == (None, None, None)
    bare = row("doses", record="fictplat-two-phases", phase=2)
    assert (bare["offset_after"], bare["offset_minutes"]) == ("testplatin", None)
    assert " OR " in str(bare["when"])


def test_an_open_end_stays_open_in_the_text() -> None:
    assert tables._span("x", netref.Interval(None, 3, high_open=True)) == {
        "x": "< 3", "x_low": None, "x_high": 3,
    }  # fmt: skip


def test_the_most_of_a_range_is_its_upper_end() -> None:
    assert tables._cap(Amount(1, Unit.MG, 2)) == {"cap": 2, "cap_unit": "mg"}


def test_a_result_without_a_number_says_why() -> None:
    study = attrs.evolve(
        small.SERIES,
        results=(
            small.result("r-1", estimates=(Estimate(arm="depot", value=NoNumber.NOT_REACHED),)),
        ),
    )
    first, last = small.STUDY.results
    alone = attrs.evolve(small.STUDY, results=(first, attrs.evolve(last, estimates=())))
    catalog = small.CATALOG.with_records(study, alone, name="x")
    found = row("results", catalog, id="r-1")
    assert (found["value"], found["no_number"]) == (None, "not-reached")
    effect = row("results", catalog, id="test-trial-pfs")
    assert (effect["arm"], effect["value"], effect["effect_value"]) == (None, None, 0.5)
    assert (effect["p_relation"], effect["p_value"], effect["p_sides"]) == ("<", 0.001, 2)


def test_superseded_and_ended_are_said() -> None:
    assert row("results", id="test-trial-pfs-first")["superseded_by"] == "test-trial-pfs"
    assert row("indications", id="test-fictplat-2015")["superseded_by"] == "test-fictplat-2022"
    assert row("approvals", id="test-us-testreotide-depot")["ended_by"] == (
        "test-us-testreotide-depot-end"
    )


def test_a_citation_is_as_good_as_its_best() -> None:
    cites = (small.cite(seen=Seen.SECONDARY), small.cite(seen=Seen.COPY))
    assert tables.seen(cites) == "copy"
    assert tables.seen((*cites, small.cite())) == "document"


def test_thresholds_of_another_condition_name_it() -> None:
    conditions = {r["condition"] for r in rows(small.CATALOG)["thresholds"]}
    assert None in conditions
    assert len(conditions) > 1


def test_the_page_documents_every_column() -> None:
    page = (Path(__file__).parent.parent / "docs" / "how-to" / "tables.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| `(\w+)` \| .*? \| (.+) \|$", page, re.MULTILINE))
    assert {name: re.findall(r"`(\w+)`", text) for name, text in listed.items()} == {
        name: list(columns) for name, columns in COLUMNS.items()
    }


# --- CSV ------------------------------------------------------------------------------------


def text_of(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


@BOTH
def test_csv_reads_back(catalog: Catalog, tmp_path: Path) -> None:
    files = to_csv(catalog, tmp_path / "new" / "folder")
    assert [f.name for f in files] == [f"{name}.csv" for name in COLUMNS]
    for file, (name, table) in zip(files, rows(catalog).items(), strict=True):
        with file.open(encoding="utf-8", newline="") as opened:
            head, *lines = list(csv.reader(opened, strict=True))
        assert head == list(COLUMNS[name])
        assert lines == [[text_of(v) for v in each.values()] for each in table]


def test_csv_is_as_rfc_4180_says(tmp_path: Path) -> None:
    drug = small.drug("newimide", name='x, "quoted"\nand µ', mechanism="a\rb")
    catalog = small.CATALOG.with_records(drug, name="x")
    (file,) = (f for f in to_csv(catalog, tmp_path) if f.stem == "drugs")
    raw = file.read_bytes()
    assert raw.startswith(b"id,name,us_name,")
    assert raw.endswith(b"\r\n")
    assert 'newimide,"x, ""quoted""\nand µ",'.encode() in raw
    outside = re.sub(rb'"[^"]*"', b"", raw)
    assert outside.count(b"\n") == outside.count(b"\r\n") == len(catalog.drugs) + 1


def test_the_same_catalog_gives_the_same_files(tmp_path: Path) -> None:
    one, two = to_csv(CATALOG, tmp_path / "1"), to_csv(CATALOG, tmp_path / "2")
    assert [f.read_bytes() for f in one] == [f.read_bytes() for f in two]


def test_writing_again_replaces_the_files_and_nothing_else(tmp_path: Path) -> None:
    to_csv(small.CATALOG, tmp_path)
    (tmp_path / "notes.txt").write_text("mine")
    to_csv(CATALOG, tmp_path)
    assert "temozolomide" in (tmp_path / "drugs.csv").read_text("utf-8")
    assert {f.name for f in tmp_path.iterdir()} == {*(f"{n}.csv" for n in COLUMNS), "notes.txt"}


def contents(folder: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in sorted(folder.iterdir()) if f.is_file()}


def failing_after(number: int, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    """Make a method of paths fail when it is called once more than so often."""
    calls = iter(range(1000))
    real: Any = getattr(Path, method)

    def fail(self: Path, *given: Any, **more: Any) -> Any:
        if self.name.startswith(("drugs", "codes", "brands", "about")) and next(calls) == number:
            raise OSError(28, "No space left on device")
        return real(self, *given, **more)

    monkeypatch.setattr(Path, method, fail)


@pytest.mark.parametrize(
    ("method", "number"),
    [("open", 0), ("open", 2), ("open", 3), *(("replace", number) for number in range(7))],
)
def test_a_failure_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, number: int
) -> None:
    to_csv(small.CATALOG, tmp_path)
    (tmp_path / "drugs.csv").unlink()
    before = contents(tmp_path)
    with monkeypatch.context() as patched:
        failing_after(number, patched, method)
        with pytest.raises(OSError, match="No space left"):
            to_csv(CATALOG, tmp_path)
    assert contents(tmp_path) == before
    assert [f.name for f in tmp_path.iterdir() if f.name.startswith(".")] == []


def test_a_folder_that_was_made_for_nothing_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing_after(2, monkeypatch, "open")
    with pytest.raises(OSError, match="No space left"):
        to_csv(small.CATALOG, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_folder_in_the_place_of_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="exists"):
        to_csv(small.CATALOG, tmp_path / "file")


# --- Arrow and Parquet ----------------------------------------------------------------------


@needs("pyarrow")
@BOTH
def test_arrow_holds_the_same(catalog: Catalog) -> None:
    found = to_arrow(catalog)
    assert list(found) == list(COLUMNS)
    for name, table in rows(catalog).items():
        assert found[name].to_pylist() == table


@needs("pyarrow")
def test_the_schema_says_what_this_is() -> None:
    for table in to_arrow(small.CATALOG).values():
        metadata = table.schema.metadata
        assert metadata[b"netref.version"].decode() == netref.__version__
        assert metadata[b"netref.as_of"].decode() == netref.AS_OF
        assert metadata[b"netref.content_hash"].decode() == small.CATALOG.content_hash
        assert metadata[b"netref.intended_use"].decode() == netref.INTENDED_USE
        assert b"netref.filters" not in metadata


@needs("pyarrow")
@BOTH
def test_parquet_reads_back_with_pyarrow(catalog: Catalog, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    files = to_parquet(catalog, tmp_path)
    assert [f.name for f in files] == [f"{name}.parquet" for name in COLUMNS]
    for file, (name, table) in zip(files, rows(catalog).items(), strict=True):
        found = pq.read_table(file)
        assert found.to_pylist() == table
        assert found.schema.equals(to_arrow(catalog)[name].schema, check_metadata=True)


def same(one: Iterable[Row], two: Iterable[Row]) -> bool:
    return list(one) == list(two)


@needs("pyarrow", "polars")
@BOTH
def test_parquet_and_csv_read_back_with_polars(catalog: Catalog, tmp_path: Path) -> None:
    import polars as pl

    to_parquet(catalog, tmp_path)
    to_csv(catalog, tmp_path)
    kinds: dict[type, Any] = {str: pl.String, int: pl.Int64, float: pl.Float64, bool: pl.Boolean}
    for name, table in rows(catalog).items():
        schema = {column: kinds[kind] for column, kind in COLUMNS[name].items()}
        parquet = pl.read_parquet(tmp_path / f"{name}.parquet")
        assert dict(parquet.schema) == schema
        assert same(parquet.to_dicts(), table)
        assert same(pl.read_csv(tmp_path / f"{name}.csv", schema=schema).to_dicts(), table)


@needs("pyarrow")
def test_what_does_not_fit_its_column_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "rows", lambda _: rows(small.CATALOG) | {"arms": [{"n": "x"}]})
    with pytest.raises(InvalidRecordError, match=r"^catalog\.arms: "):
        to_arrow(small.CATALOG)


@pytest.mark.parametrize("write", [to_arrow, lambda c: to_parquet(c, "nowhere")])
def test_without_pyarrow_the_error_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, write: Any
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError) as caught:
        write(small.CATALOG)
    assert str(caught.value) == "pyarrow is not installed; pip install 'netref[arrow]' brings it."
    assert not Path("nowhere").exists()


def test_a_dose_of_a_measure_names_its_syndrome() -> None:
    measure: Measure = next(m for m in CATALOG.measures.values() if m.doses)
    found = next(r for r in rows(CATALOG)["doses"] if r["record"] == measure.id)
    assert found["kind"] == "measures"
    assert str(found["regimen_or_syndrome"]) in CATALOG.syndromes
    assert found["per"] in {per.value for per in Per}
