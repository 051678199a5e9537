"""The command line: every command, and every way to refuse bad input in one line."""

import argparse
import datetime as dt
import importlib
import io
import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import netref
from netref import cli, fhir, jsonld, tables
from netref.catalog import CATALOG
from netref.cli import main
from netref.model import (
    DIMENSIONS,
    INTENDED_USE,
    Case,
    DrugClass,
    DrugId,
    Grade,
    Histology,
    Interval,
    Kind,
    Listing,
    Measurement,
    Organ,
    PriorOutcome,
    PriorTreatment,
    RegimenId,
    Site,
    Specimen,
    SstrStatus,
    SyndromeId,
    TestResult,
    Unit,
)
from netref.serialization import loads, loads_catalog, to_dict
from tests import small
from tests.interchange import needs

Capture = pytest.CaptureFixture[str]
USE = " ".join(INTENDED_USE.split())


@pytest.fixture(autouse=True)
def small_catalog(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands ask the small catalog, so that these tests do not hang on facts."""
    monkeypatch.setattr(cli, "CATALOG", small.CATALOG)


def run(capsys: Capture, *argv: str) -> str:
    """What a command prints that is expected to succeed."""
    assert main(argv) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def refused(capsys: Capture, *argv: str) -> str:
    """The one line that a command prints which is expected to be refused."""
    assert main(argv) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.endswith("\n")
    line = captured.err.removesuffix("\n")
    assert line.startswith("netref: ")
    assert line.isprintable()
    assert "Traceback" not in line
    return line.removeprefix("netref: ")


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


# --- commands -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("drug", "Fictadar"), "fictimide (US: fictimide USP)"),
        (("drug", "fictimide", "USP"), "fictimide (US: fictimide USP)"),
        (("regimen", "FPT"), "fictplat (FPT)"),
        (("regimen", "fictimide", "plus", "testplatin"), "fictplat (FPT)"),
        (("study", "TESTTRIAL"), "TESTTRIAL"),
        (("syndrome", "testinoma"), "testinoma syndrome (testinoma)"),
        (("manage", "testinoma"), "Management of testinoma syndrome"),
        (("interpret", "testinoma", "testin=4:pmol/L"), "Laboratory values and testinoma"),
        (("options",), "Case: nothing known"),
        (("options", "--site", "pancreas"), "Case: primary site pancreas"),
        (("schedule", "fictplat-fixed", "--cycles", "2"), "fictplat-fixed [fictplat-fixed]"),
        (("compare", "fictplat-fixed", "fictplat-open"), "A: fictplat-fixed [fictplat-fixed]"),
        (("search", "fictamide"), "perhaps fictimide: fictimide (0.89)"),
        (("search", "after", "FPT", "and", "Fictadar"), "FPT: regimen fictplat"),
        # Words that stand within names.
        (("search", "platin"), "testplatin: drug testplatin"),
        (("search", "FICTIONAL p"), "fictional pancreatic NET: tumor test-pancreatic-net"),
    ],
)
def test_each_command_prints_text_with_the_intended_use(
    capsys: Capture, argv: tuple[str, ...], said: str
) -> None:
    out = run(capsys, *argv)
    assert out.startswith(said)
    assert USE in " ".join(out.split())


@pytest.mark.parametrize(
    ("argv", "kind", "expected"),
    [
        (("drug", "Fictadar"), netref.Drug, small.FICTIMIDE),
        (("regimen", "FPT"), netref.Regimen, small.FICTPLAT),
        (("study", "TESTTRIAL"), netref.Study, small.STUDY),
        (("syndrome", "testinoma"), netref.Syndrome, small.SYNDROME),
        (("manage", "testinoma"), netref.Management, small.CATALOG.manage("testinoma")),
        (
            ("interpret", "testinoma", "testin=4:pmol/L"),
            netref.Interpretation,
            small.CATALOG.interpret(
                "testinoma", netref.Measurement("testin", 4.0, netref.Unit.PMOL_PER_L)
            ),
        ),
        (
            ("options", "--site", "pancreas", "--include-no", "--include-historical"),
            netref.Options,
            small.CATALOG.options(
                Case(site=Site.PANCREAS), include_no=True, include_historical=True
            ),
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_each_command_prints_json_that_reads_back(
    capsys: Capture, argv: tuple[str, ...], kind: Any, expected: Any
) -> None:
    data = json.loads(run(capsys, *argv, "--json"))
    assert data.pop("intended_use") == INTENDED_USE
    assert loads(json.dumps(data), kind) == expected


def test_a_schedule_is_laid_out(capsys: Capture) -> None:
    out = run(capsys, "schedule", "fictplat-fixed", "--cycles", "2", "--start", "2026-02-16")
    lines = [line.strip() for line in out.splitlines()]
    assert [line for line in lines if line.startswith("cycle ")] == [
        "cycle 1, cycle",
        "cycle 2, cycle",
    ]
    assert "day 1, 2026-02-16: testplatin, 75 mg/m2, intravenous, over 30 to 60 min" in lines
    assert any(line.startswith("day 1, 2026-03-16: testplatin") for line in lines)
    assert "not stated: the hour of the day" in lines
    out = run(capsys, "schedule", "fictplat-two-phases", "--cycles", "2")
    assert "day 2 (day 23 in all): testplatin, 75 mg/m2" in out
    out = run(capsys, "schedule", "fictplat-open", "--cycles", "1")
    assert "day 1 (day 1 in all): fictimide, 100 mg, route not stated, continuously" in out
    assert "day not stated: testplatin, dose not stated" in out


def test_two_schedules_are_compared(capsys: Capture) -> None:
    out = run(capsys, "compare", "fictplat-fixed", "fictplat-two-phases")
    assert "  phase 1, cycle days\n    A: 28\n    B: 21\n" in out
    assert "no difference" in run(capsys, "compare", "fictplat-fixed", "fictplat-fixed")


def test_timelines_and_differences_print_json(capsys: Capture) -> None:
    data = json.loads(
        run(capsys, "schedule", "fictplat-fixed", "--cycles=2", "--start=2026-02-16", "--json")
    )
    assert (data["intended_use"], data["schedule"]) == (INTENDED_USE, "fictplat-fixed")
    read = [loads(json.dumps(one), netref.Administration) for one in data["found"]]
    start = dt.date(2026, 2, 16)
    assert read == list(netref.timeline(small.FIXED, cycles=2, start=start))
    data = json.loads(run(capsys, "compare", "fictplat-fixed", "fictplat-open", "--json"))
    assert (data["a"], data["b"]) == ("fictplat-fixed", "fictplat-open")
    differences = tuple(loads(json.dumps(one), netref.Difference) for one in data["found"])
    assert differences == netref.compare(small.FIXED, small.OPEN_ENDED)


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (("schedule", "fictplat-fixed"), "the following arguments are required: --cycles"),
        (
            ("schedule", "fictplat-fixed", "--cycles", "0"),
            "--cycles: expected a number from 1 to 9999, got 0",
        ),
        (
            ("schedule", "fictplat-fixed", "--cycles", "many"),
            "--cycles: expected a number from 1 to 9999, got many",
        ),
        (
            ("schedule", "fictplat-fixed", "--cycles", "2", "--start", "16.2.2026"),
            "--start: expected a day, got 16.2.2026",
        ),
        (
            ("schedule", "fictplat-fixed", "--cycles", "2", "--start", "9999-12-31"),
            "timeline.start: day 10 from 9999-12-31 is beyond the last date",
        ),
        (
            ("schedule", "FPT", "--cycles", "2"),
            "FPT: a regimen; its schedules are fictplat-fixed, fictplat-two-phases, fictplat-open",
        ),
        (("compare", "fictplat-fixed", "oldofict"), "oldofict: a regimen; its schedules are none"),
        (("compare", "no-such", "FPT"), "no-such: no record with this id in schedules."),
    ],
    ids=str,
)
def test_bad_schedules_are_refused(capsys: Capture, argv: tuple[str, ...], reason: str) -> None:
    assert refused(capsys, *argv) == reason


def test_searching_prints_json(capsys: Capture) -> None:
    found = json.loads(run(capsys, "search", "FPT then fictimide", "--json"))
    assert [f["id"] for f in found["found"]] == ["fictplat", "fictimide"]
    assert found["intended_use"] == INTENDED_USE
    found = json.loads(run(capsys, "search", "fictamide", "--json"))
    assert found["found"][0]["name"] == "fictimide"
    assert json.loads(run(capsys, "search", "zzzzz", "--json"))["found"] == []
    found = json.loads(run(capsys, "search", "pnet", "--json"))["found"]
    assert found == [{"name": "test pNET", "kind": "tumors", "id": "test-pancreatic-net"}]


def test_a_search_lists_what_holds_the_words_once_and_not_without_end(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = run(capsys, "search", "fictimide")
    assert out.count("drug fictimide") == 1
    assert "regimen fictimide-monotherapy" in out
    assert "perhaps" not in out
    monkeypatch.setattr(cli, "_MOST_FOUND", 1)
    lines = run(capsys, "search", "fictimide").splitlines()
    assert lines[1].startswith("and ")
    assert lines[1].endswith(" more")


def test_words_for_several_sites(capsys: Capture) -> None:
    asked = json.loads(run(capsys, "options", "--site", "small intestine", "--json"))
    assert asked["case"]["site"] == ["duodenum", "jejunum", "ileum"]
    asked = json.loads(run(capsys, "options", "--site", "midgut,colon", "--json"))
    assert asked["case"]["site"] == ["jejunum", "ileum", "appendix", "cecum", "colon"]


def test_details_print_more(capsys: Capture) -> None:
    for argv in (("options", "--site", "pancreas"), ("manage", "testinoma")):
        assert len(run(capsys, *argv, "--details")) > len(run(capsys, *argv))


def saved(capsys: Capture, folder: Path, *argv: str) -> Path:
    """A file with an answer in it."""
    path = folder / "answer.json"
    path.write_text(run(capsys, "options", *argv, "--json"), encoding="utf-8")
    return path


def test_a_saved_answer_is_asked_again(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("--site", "pancreas", "--bodies", "test-society", "--as-of", "2025-01-01")
    path = saved(capsys, tmp_path, *asked)
    assert "The answer would be the same today." in run(capsys, "replay", str(path))
    changed = small.CATALOG.without("test-depot", name="changed")
    monkeypatch.setattr(cli, "CATALOG", changed)
    text = run(capsys, "replay", str(path))
    assert "GONE: not in the catalog any more, replaced, or left out (1)" in text
    assert "* test-depot (yes -> not there)" in text
    again = loads(run(capsys, "replay", str(path), "--json"), netref.Replay)
    assert again.now.content_hash == changed.only(
        bodies=[small.SOCIETY]
    ).as_of("2025-01-01").content_hash  # fmt: skip
    assert [change.indication for change in again.gone] == ["test-depot"]


def test_a_saved_answer_is_read_from_standard_input(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(capsys, tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    assert "The answer would be the same today." in run(capsys, "replay", "-")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (r".*", "", "not a saved answer of options: data: not JSON: "),
        (r".{40}$", "", "not a saved answer of options: data: not JSON: "),
        (r".*", "[]", "not a saved answer of options: data: expected an object, got []"),
        (r".*", "{}", "not a saved answer of options: case: missing"),
        (
            '"pancreas"',
            '"knee"',
            "not a saved answer of options: case.site: expected one of esophagus,",
        ),
        (
            "2025-01-01",
            "soon",
            "cannot be asked again: as_of.day: expected a day, got 'soon'",
        ),
        (
            r'"bodies": \["test-society"\]',
            '"bodies": ["nobody"]',
            "cannot be asked again: nobody: no record with this id in bodies.",
        ),
    ],
    ids=["empty", "cut", "array", "object", "value", "day", "body"],
)
def test_a_broken_answer_is_refused_in_one_line(
    capsys: Capture, tmp_path: Path, old: str, new: str, message: str
) -> None:
    asked = ("--site", "pancreas", "--bodies", "test-society", "--as-of", "2025-01-01")
    path = saved(capsys, tmp_path, *asked)
    text, count = re.subn(old, new, path.read_text(encoding="utf-8").strip(), count=1)
    assert count
    path.write_text(text, encoding="utf-8")
    assert refused(capsys, "replay", str(path)).startswith(f"{path}: {message}")


def test_an_answer_that_cannot_be_read_is_refused(capsys: Capture, tmp_path: Path) -> None:
    missing = str(tmp_path / "none.json")
    assert refused(capsys, "replay", missing) == f"{missing}: No such file or directory"
    assert refused(capsys, "replay", str(tmp_path)) == f"{tmp_path}: Is a directory"
    path = tmp_path / "bytes.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert refused(capsys, "replay", str(path)).startswith(
        f"{path}: not a saved answer of options: data: not JSON: "
    )
    assert refused(capsys, "replay", "a\0b").endswith("embedded null byte")


def test_the_catalog_is_exported(capsys: Capture, tmp_path: Path) -> None:
    assert loads_catalog(run(capsys, "export")) == small.CATALOG
    path = tmp_path / "netref.json"
    for _ in range(2):
        assert run(capsys, "export", "-o", str(path)) == f"wrote {path}\n"
        assert loads_catalog(path.read_bytes()) == small.CATALOG
        assert names(tmp_path) == ["netref.json"]
    assert loads_catalog(run(capsys, "export", "--json")) == small.CATALOG


def test_a_file_that_cannot_be_written_is_refused_and_nothing_is_left(
    capsys: Capture, tmp_path: Path
) -> None:
    assert "No such file" in refused(capsys, "export", "-o", str(tmp_path / "no" / "x.json"))
    (tmp_path / "folder").mkdir()
    assert "directory" in refused(capsys, "export", "-o", str(tmp_path / "folder"))
    assert names(tmp_path) == ["folder"]


def test_the_version_says_to_when_sources_were_read(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == (
        f"netref {netref.__version__} (sources read to {netref.AS_OF})\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_what_is_written_is_as_readable_as_any_new_file(
    capsys: Capture, tmp_path: Path, umask: int, mode: int
) -> None:
    new, older = tmp_path / "new.json", tmp_path / "older.json"
    older.write_text("older")
    older.chmod(0o640)
    before = os.umask(umask)
    try:
        run(capsys, "export", "-o", str(new))
        run(capsys, "export", "-o", str(older))
    finally:
        os.umask(before)
    assert new.stat().st_mode & 0o777 == mode
    assert older.stat().st_mode & 0o777 == 0o640  # as it was: it may be nobody else's business
    assert older.read_text(encoding="utf-8") == new.read_text(encoding="utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"new.json", "older.json"}


@pytest.mark.parametrize("form", ["fhir-r4b", "fhir-r5", "jsonld"])
def test_the_catalog_is_exported_in_another_format(
    capsys: Capture, tmp_path: Path, form: str
) -> None:
    expected = (
        jsonld.document(small.CATALOG)
        if form == "jsonld"
        else fhir.bundle(small.CATALOG, "R5" if form == "fhir-r5" else "R4B")
    )
    plain = json.loads(json.dumps(expected))
    assert json.loads(run(capsys, "export", "--format", form)) == plain
    path = tmp_path / "netref.json"
    assert run(capsys, "export", "--format", form, "-o", str(path)) == f"wrote {path}\n"
    assert json.loads(path.read_text("utf-8")) == plain


def test_the_catalog_is_exported_as_csv(capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    out = run(capsys, "export", "--format", "csv", "-o", str(folder))
    assert out == f"wrote {len(tables.COLUMNS)} files to {folder}\n"
    tables.to_csv(small.CATALOG, tmp_path / "again")
    for file in folder.iterdir():
        assert file.read_bytes() == (tmp_path / "again" / file.name).read_bytes()


@needs("pyarrow")
def test_the_catalog_is_exported_as_parquet(capsys: Capture, tmp_path: Path) -> None:
    out = run(capsys, "export", "--format", "parquet", "-o", str(tmp_path))
    assert out == f"wrote {len(tables.COLUMNS)} files to {tmp_path}\n"
    assert {f.suffix for f in tmp_path.iterdir()} == {".parquet"}


def test_an_export_of_tables_that_cannot_be_is_one_line(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(capsys, "export", "--format", "csv") == (
        "--format csv: say into which folder, with -o"
    )
    (tmp_path / "file").write_text("x")
    assert "File exists" in refused(
        capsys, "export", "--format", "csv", "-o", str(tmp_path / "file")
    )
    assert refused(capsys, "export", "--format", "xml").startswith("argument --format: invalid")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert refused(capsys, "export", "--format", "parquet", "-o", str(tmp_path)) == (
        "pyarrow is not installed; pip install 'netref[arrow]' brings it."
    )


@pytest.mark.parametrize(
    "command",
    [
        (),
        ("drug",),
        ("options",),
        ("manage",),
        ("schedule",),
        ("compare",),
        ("search",),
        ("export",),
    ],
    ids=str,
)
def test_help_is_help(capsys: Capture, command: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([*command, "--help"])
    assert caught.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith("usage: netref")
    assert USE in " ".join(out.split())


# --- the case -------------------------------------------------------------------------------


def options_of(command: str) -> dict[str, argparse.Action]:
    parser = cli._parser()
    sub = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return {a.option_strings[-1]: a for a in sub.choices[command]._actions if a.option_strings}


@pytest.mark.parametrize("command", ["options", "manage"])
def test_every_field_of_a_case_has_an_option(command: str) -> None:
    known = options_of(command)
    for dimension in DIMENSIONS:
        action = known["--" + dimension.name.replace("_", "-")]
        assert action.dest == f"case_{dimension.name}"
        assert isinstance(action.help, str)
        assert dimension.question in action.help


def asked(capsys: Capture, *argv: str) -> Case:
    data = json.loads(run(capsys, "options", *argv, "--json"))
    return loads(json.dumps(data["case"]), Case)


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda d: d.name)
def test_every_field_of_a_case_can_be_given(capsys: Capture, dimension: Any) -> None:
    option = "--" + dimension.name.replace("_", "-")
    if dimension.kind is Kind.FLAG:
        given: dict[str, Any] = {"yes": True, "NO": False}
    elif dimension.kind is Kind.NUMBER:
        given = {"2": 2, "1-2": Interval(1, 2), "<3": Interval(high=3, high_open=True)}
    elif dimension.kind is Kind.CHOICE:
        members = list(dimension.options)
        given = {str(m.value).upper(): m for m in members}
        given[",".join(str(m.value) for m in members)] = tuple(members)
    else:
        item, name = {
            "prior": (PriorTreatment(drugs=(DrugId("fictimide"),)), "Fictadar"),
            "syndromes": (SyndromeId("testinoma"), "testinoma"),
            "current_drugs": (DrugId("fictimide"), "Fictadar"),
            "metastatic_sites": (Organ.LYMPH_NODES, "lymph nodes"),
        }.get(dimension.name, (None, None))
        if item is None:
            item = next(iter(dimension.options))
            name = item.value
        given = {
            "none": Listing((), complete=True),
            str(name): Listing((item,)),
            f"only {name}": Listing((item,), complete=True),
        }
    for text, value in given.items():
        assert getattr(asked(capsys, option, text), dimension.name) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("35", 35),
        ("35%", 35),
        ("35 %", 35),
        ("3.5", 3.5),
        ("20-55", Interval(20, 55)),
        ("20 - 55 %", Interval(20, 55)),
        ("<3", Interval(high=3, high_open=True)),
        ("<=3", Interval(high=3)),
        (">20", Interval(20, low_open=True)),
        (">= 20", Interval(20)),
    ],
)
def test_numbers_and_ranges(capsys: Capture, text: str, value: float | Interval) -> None:
    assert asked(capsys, "--ki67-percent", text).ki67_percent == value


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("fictimide:progression", [((DrugId("fictimide"),), None, None, PriorOutcome.PROGRESSION)]),
        (
            "somatostatin-analog:progression, FPT : intolerance",
            [
                ((), None, DrugClass.SOMATOSTATIN_ANALOG, PriorOutcome.PROGRESSION),
                ((), RegimenId("fictplat"), None, PriorOutcome.INTOLERANCE),
            ],
        ),
        ("Somatostatin analog", [((), None, DrugClass.SOMATOSTATIN_ANALOG, None)]),
    ],
)
def test_prior_treatments(capsys: Capture, text: str, items: list[Any]) -> None:
    prior = asked(capsys, "--prior", text).prior
    assert prior is not None
    assert [(t.drugs, t.regimen, t.drug_class, t.outcome) for t in prior.items] == items
    assert prior.complete is False


def test_a_whole_case(capsys: Capture) -> None:
    assert asked(
        capsys, "--site", "ileum,jejunum", "--histology", "NET", "--grade", "g1,G2", "--sstr",
        "positive", "--functioning", "no",
    ) == Case(
        site=(Site.ILEUM, Site.JEJUNUM),
        histology=Histology.NET,
        grade=(Grade.G1, Grade.G2),
        sstr=SstrStatus.POSITIVE,
        functioning=False,
    )  # fmt: skip


def test_filters(capsys: Capture) -> None:
    out = run(
        capsys, "options", "--as-of", "2024-01-01", "--regions", "us, EU",
        "--bodies", "test-society", "--json",
    )  # fmt: skip
    provenance = json.loads(out)["provenance"]
    assert provenance["as_of"] == "2024-01-01"
    assert provenance["regions"] == ["US", "EU"]
    assert provenance["bodies"] == ["test-society"]


# --- bad input ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (("drug", "fictamide"), "fictamide: no such name. Did you mean fictimide?"),
        (("drug", "zzzzz"), "zzzzz: no such name."),
        (("drug", ""), ": no such name."),
        (("drug", "DOX"), "DOX: ambiguous; could be doxorubicin or doxazosin or docetaxel."),
        (("drug", "a\nb\tc"), "a"),
        (("drug", "\ud800"), "\N{REPLACEMENT CHARACTER}: no such name."),
        (("drug", "x" * 5000), "x" * 57 + "...: no such name."),
        (("regimen", "fictimide"), "fictimide: no such name."),
        (("study", "nothing"), "nothing: no such name."),
        (("syndrome", "testinomma"), "testinomma: no such name. Did you mean testinoma"),
        (("manage", "testinomma"), "testinomma: no such name. Did you mean testinoma"),
        (("search", "zzzzz"), "zzzzz: no such name"),
        (("search", "\x1b[31m"), "\N{REPLACEMENT CHARACTER}[31m: no such name"),
        (("drug",), "the following arguments are required: NAME"),
        ((), "the following arguments are required: COMMAND"),
        (("poem",), "argument COMMAND: invalid choice: 'poem'"),
        (("options", "--colour", "red"), "unrecognized arguments: --colour red"),
        (("options", "--sit", "pancreas"), "unrecognized arguments: --sit pancreas"),
        (("options", "--site"), "argument --site: expected one argument"),
        (("options", "--site", "head"), "--site: head is not one of esophagus, stomach,"),
        (("options", "--site", ""), "--site: is not one of esophagus, stomach,"),
        (("options", "--site", "pancreas,"), "--site: is not one of esophagus, stomach,"),
        (("options", "--grade", "G4"), "--grade: G4 is not one of G1, G2, G3, not-applicable"),
        (("options", "--grade", "G1,G1"), "--grade: a tuple holds distinct possible values"),
        (("options", "--bulky", "maybe"), "--bulky: expected yes or no, got maybe"),
        (("options", "--bulky", "true"), "--bulky: expected yes or no, got true"),
        (
            ("options", "--ki67-percent", "high"),
            "--ki67-percent: expected a number or a range, got high",
        ),
        (("options", "--ki67-percent", "nan"), "--ki67-percent: expected a number or a range"),
        (("options", "--ki67-percent", "1e3"), "--ki67-percent: expected a number or a range"),
        (("options", "--ki67-percent", "101"), "--ki67-percent: 101.0 lies outside 0 to 100 %"),
        (("options", "--ki67-percent=-1"), "--ki67-percent: -1.0 lies outside 0 to 100 %"),
        (("options", "--ki67-percent", "55-20"), "--ki67-percent: 55-20 runs backwards"),
        (("options", "--ki67-percent", "<0"), "--ki67-percent: < 0 lies outside 0 to 100 %"),
        (("options", "--line", "0"), "--line: 0.0 lies outside >= 1"),
        (("options", "--tumor-size-mm", "9" * 400), "--tumor-size-mm: inf lies outside >= 0 mm"),
        (("options", "--prior", "fictamide"), "fictamide: no such name. Did you mean fictimide?"),
        (("options", "--prior", "DOX"), "DOX: ambiguous"),
        (
            ("options", "--prior", "fictimide:death"),
            "--prior: death is not one of progression, no-response,",
        ),
        (("options", "--syndromes", "testinomma"), "testinomma: no such name."),
        (("options", "--current-drugs", "fictamide"), "fictamide: no such name."),
        (
            ("options", "--metastatic-sites", "nose"),
            "--metastatic-sites: nose is not one of liver,",
        ),
        (
            ("options", "--site", "pancreas", "--grade", "G1", "--ki67-percent", "30"),
            "--grade: G1 contradicts the indices, which give G3;",
        ),
        (
            ("options", "--histology", "nec", "--differentiation", "well"),
            "--differentiation: contradicts the histology that is given",
        ),
        (("options", "--line", "2", "--prior", "none"), "--line: later than first line, but"),
        (("options", "--as-of", "2020"), "--as-of: expected a day, got '2020'"),
        (("options", "--as-of", "soon"), "--as-of: expected a day, got 'soon'"),
        (("options", "--regions", "Mars"), "--regions: Mars is not one of international, us,"),
        (("options", "--bodies", "nobody"), "--bodies: nobody is not one of test-eu-regulator,"),
        (
            ("manage", "testinoma", "--syndromes", "none"),
            "--syndromes: says that there is no testinoma syndrome, whose management is asked",
        ),
        (("manage", "testinoma", "--functioning", "no"), "--functioning: says that there is no"),
        (("manage", "testinoma", "extra"), "unrecognized arguments: extra"),
        (("export", "-o"), "argument -o/--output: expected one argument"),
        (("export", "-o", ""), ".: "),
    ],
    ids=range(53),
)
def test_bad_input_is_one_line_and_status_2(
    capsys: Capture, argv: tuple[str, ...], message: str
) -> None:
    assert refused(capsys, *argv).startswith(message)


def test_a_misspelled_drug_of_the_built_in_catalog(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "CATALOG", CATALOG)
    assert refused(capsys, "drug", "temozolamide") == (
        "temozolamide: no such name. Did you mean temozolomide?"
    )


# --- output ---------------------------------------------------------------------------------


def test_output_in_an_old_encoding_loses_nothing_but_signs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    cli._print("µ is not ASCII")
    sys.stdout.flush()
    assert raw.getvalue().decode().strip() == "? is not ASCII"


class Terminal(io.StringIO):
    """An output that says it is a terminal, and not in which encoding."""

    encoding = None  # type: ignore[assignment]  # it may be so

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "STATED for this case (1)\n  * fictplat <doi:10.1234/x>\n  ! a warning [markup]"
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    cli._print(text)
    assert re.sub(r"\x1b\[[0-9;]*m", "", terminal.getvalue()).strip() == text


@pytest.mark.parametrize("why", ["no rich", "no color"])
def test_without_color_the_text_is_plain(monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if why == "no rich":
        monkeypatch.setitem(sys.modules, "rich.console", None)
    else:
        monkeypatch.setenv("NO_COLOR", "1")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    cli._print("STATED")
    assert terminal.getvalue() == "STATED\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    program = "import sys; from netref.cli import main; sys.exit(main(['export']))"
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.wait(timeout=60) == 0
        assert process.stderr.read() == b""


class Gone(io.StringIO):
    """An output whose reader went away."""

    def __init__(self, handle: int) -> None:
        super().__init__()
        self.handle = handle

    def fileno(self) -> int:
        return self.handle

    def write(self, _: str) -> int:
        raise BrokenPipeError


def test_a_broken_pipe_is_status_0(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    monkeypatch.setattr(sys, "stdout", Gone(writer))
    try:
        assert main(["drug", "fictimide"]) == 0
    finally:
        os.close(writer)


def test_python_m_netref_is_the_command_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "netref", "drug", "temozolamide"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == "netref: temozolamide: no such name. Did you mean temozolomide?\n"


def test_the_main_module_does_nothing_when_imported(capsys: Capture) -> None:
    importlib.import_module("netref.__main__")
    assert capsys.readouterr() == ("", "")


def test_the_main_module_exits_with_the_status(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(sys, "argv", ["netref", "drug", "zzzzz"])
    monkeypatch.delitem(sys.modules, "netref.__main__", raising=False)
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("netref", run_name="__main__")
    assert caught.value.code == 2
    assert capsys.readouterr().err == "netref: zzzzz: no such name.\n"


# --- values of a laboratory -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("testin=4:pmol/L", {}, Measurement("testin", 4.0, Unit.PMOL_PER_L)),
        (" testin = 4 : PMOL / l ", {}, Measurement("testin", 4.0, Unit.PMOL_PER_L)),
        (
            "testin=<4:pmol/L:serum",
            {},
            Measurement(
                "testin",
                Interval(None, 4, high_open=True),
                Unit.PMOL_PER_L,
                specimen=Specimen.SERUM,
            ),
        ),
        ("testin=2-4:µU/mL", {}, Measurement("testin", Interval(2, 4), Unit.MICRO_UNIT_PER_ML)),
        ("testin=4:xuln", {}, Measurement("testin", 4.0, Unit.X_ULN)),
        ("testin=7:mg/24h", {}, Measurement("testin", 7.0, Unit.MG_PER_24H)),
        ("sleep diary=Low", {}, Measurement("sleep diary", TestResult.LOW)),
        (
            "testin=4:pmol/L",
            {"--context": "after a fast", "--upper-limit": "Testin=9", "--assay": "testin=ICMA"},
            Measurement(
                "testin",
                4.0,
                Unit.PMOL_PER_L,
                assay="ICMA",
                context="after a fast",
                upper_limit=9,
            ),
        ),
    ],
)
def test_values_of_a_laboratory(
    capsys: Capture, text: str, more: dict[str, str], expected: Measurement
) -> None:
    options = [part for pair in more.items() for part in pair]
    data = json.loads(run(capsys, "interpret", "testinoma", text, *options, "--json"))
    assert data["measurements"] == [to_dict(expected)]


def test_every_unit_can_be_typed() -> None:
    for unit in Unit:
        assert cli._unit("testin", unit.value) is unit


def test_details_print_each_threshold(capsys: Capture) -> None:
    argv = ("interpret", "testinoma", "testin=4:mg/dL")
    assert run(capsys, *argv).count("NOT COMPARABLE") == 1
    assert run(capsys, *argv, "--details").count("NOT COMPARABLE") == 2


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("testin",), "testin: expected ANALYTE=VALUE[:UNIT[:SPECIMEN]]"),
        (("=4:pmol/L",), "=4:pmol/L: expected ANALYTE=VALUE"),
        (("testin=4",), "Measurement.unit: testin: a number needs its unit"),
        (("testin=:pmol/L",), "testin: expected a number, a range or positive, negative, high"),
        (("testin=much:pmol/L",), "testin: expected a number, a range or positive"),
        (("testin=4-:pmol/L",), "testin: expected a number or a range, got 4-"),
        (("testin=4:pmol",), "testin: pmol is no unit that netref knows"),
        (("testin=4:pmol/L:juice",), "testin: juice is not one of serum, plasma"),
        (("gastrin=4:pmol/L",), "gastrin: no threshold of testinoma syndrome; it has: cortisol"),
        (
            ("testin=4:pmol/L", "--upper-limit", "9"),
            "--upper-limit: expected ANALYTE=..., got 9",
        ),
        (
            ("testin=4:pmol/L", "--upper-limit", "testin=1-9"),
            "--upper-limit: expected a number, got 1-9",
        ),
        (
            ("testin=4:pmol/L", "--upper-limit", "gastrin=9"),
            "--upper-limit: no value is given for gastrin",
        ),
        (("testin=4:pmol/L", "--assay", "x=ICMA"), "--assay: no value is given for x"),
    ],
)
def test_bad_values_of_a_laboratory(capsys: Capture, argv: tuple[str, ...], said: str) -> None:
    assert refused(capsys, "interpret", "testinoma", *argv).startswith(said)
