"""What `import netref` costs and may load."""

import inspect
import json
import subprocess
import sys
import sysconfig
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

import netref

PACKAGE = Path(netref.__file__).parent
#: Where Python looks in an isolated process for what netref needs: itself, and attrs.
ROOTS = [str(PACKAGE.parent), str(Path(attrs.__file__).parent.parent)]
PROGRAM = """
import sys
sys.path[:0] = {roots!r}
opened, refused = [], []
def watch(event, arguments):
    if event == "open":
        opened.append(str(arguments[0]))
    elif event.startswith(("socket.", "subprocess.", "os.system", "urllib.", "http.")):
        refused.append(event)
sys.addaudithook(watch)
import netref
seen = {{"loaded": sorted(sys.modules), "opened": list(opened), "refused": list(refused)}}
import json
print(json.dumps({{**seen, "file": netref.__file__}}))
"""
#: Costly, or of no use to somebody who only asks the catalog.
FORBIDDEN = (
    "cattr",
    "cattrs",
    "json",
    "importlib.metadata",
    "importlib.resources",
    "difflib",
    "pandas",
    "numpy",
    "polars",
    "narwhals",
    "rich",
    "argparse",
    "socket",
    "ssl",
    "asyncio",
    "subprocess",
    "tempfile",
    "pickle",
    "logging",
    "unittest",
    "decimal",
    "fractions",
    "html",
    "xml",
    "netref.charts",
    "netref.cli",
    "netref.html",
    "csv",
    "mcp",
    "pyarrow",
    "rdflib",
    "netref.fhir",
    "netref.jsonld",
    "netref.mcp",
    "netref.omop",
    "netref.tables",
    "netref.checking",
    "netref.conversions",
    "netref.interpreting",
    "netref.managing",
    "netref.concording",
    "netref.frames",
    "netref.masking",
    "netref.reading",
    "netref.comparing",
    "netref.dosing",
    "netref.listing",
    "netref.parsing",
    "netref.rendering",
    "netref.serialization",
    "netref.totaling",
    "netref.advising",
    "netref.differing",
    "netref.grading",
    "netref.model.answer",
    "netref.model.coverage",
    "netref.model.measurement",
    "netref.model.text",
    "netref.scheduling",
)


@pytest.fixture(scope="module")
def seen() -> Any:
    done = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM.format(roots=ROOTS)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_the_package_under_test_is_the_one_that_was_watched(seen: Any) -> None:
    assert seen["file"] == netref.__file__


@pytest.mark.parametrize("module", FORBIDDEN)
def test_importing_netref_does_not_load(seen: Any, module: str) -> None:
    assert module not in seen["loaded"]


def test_importing_netref_loads_nothing_but_itself_attrs_and_the_standard_library(
    seen: Any,
) -> None:
    allowed = {"netref", "attr", "attrs", *sys.stdlib_module_names}
    # What a virtual environment's own start-up files bring along is not netref's doing.
    baseline = subprocess.run(
        [sys.executable, "-I", "-c", "import sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    strange = {m.partition(".")[0] for m in set(seen["loaded"]) - set(baseline)} - allowed
    assert not strange


FACTS = ("sources", "drugs", "regimens", "tumors", "studies", "approvals", "indications",
         "syndromes")  # fmt: skip


def test_importing_netref_loads_the_types_and_no_fact(seen: Any) -> None:
    assert "netref.model.drug" in seen["loaded"]
    assert not [m for m in seen["loaded"] for folder in FACTS if m.startswith(f"netref.{folder}")]


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {ROOTS!r}\n{program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_a_table_is_read_when_it_is_first_asked_for() -> None:
    loaded = run("import netref; netref.CATALOG.drugs; print(*sys.modules)").split()
    assert "netref.drugs.platinums" in loaded
    assert "netref.studies" not in loaded


@pytest.mark.parametrize("module", ["netref", "netref.model"])
def test_what_is_read_later_is_there_under_each_public_name(module: str) -> None:
    program = """
        from importlib import import_module
        module = import_module({module!r})
        assert dir(module) == sorted(module.__all__)
        for name in module.__all__:
            first = getattr(module, name)
            # Read once; what was read stays where it was looked for.
            assert getattr(module, name) is first, name
            assert vars(module)[name] is first, name
        print(len(module.__all__))
    """
    assert int(run(inspect.cleandoc(program.format(module=module)))) > 150


@pytest.mark.parametrize("module", ["netref", "netref.model"])
def test_a_name_that_never_was_is_no_attribute(module: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute 'nothing'"):
        import_module(module).nothing  # noqa: B018  # the look-up is what is tested


@pytest.mark.parametrize("folder", FACTS)
def test_a_folder_of_facts_needs_no_import_of_its_own(folder: str) -> None:
    assert run(f"import netref; print(netref.{folder}.__name__)") == f"netref.{folder}\n"


def test_what_is_loaded_later_is_the_same_thing_for_ever() -> None:
    from netref import comparing, dosing, totaling

    assert netref.compare is comparing.compare
    assert netref.amount is dosing.amount
    assert netref.Total is totaling.Total
    assert set(netref._LATER) <= set(netref.__all__)
    for name in netref._LATER:
        assert getattr(netref, name) is getattr(netref, name)
        assert name in dir(netref)
    assert run("from netref import *; print(compare.__name__)") == "compare\n"


def test_a_misspelt_folder_is_an_error() -> None:
    with pytest.raises(AttributeError, match="module 'netref' has no attribute 'drug'"):
        _ = netref.drug  # type: ignore[attr-defined]


def test_a_misspelt_table_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'drug'"):
        _ = netref.CATALOG.drug  # type: ignore[attr-defined]


def test_threads_that_ask_first_get_the_same_table() -> None:
    program = """
import netref
from threading import Barrier, Thread
barrier, tables = Barrier(16), []
def ask():
    barrier.wait()
    tables.append(netref.CATALOG.studies)
threads = [Thread(target=ask) for _ in range(16)]
[t.start() for t in threads]
[t.join() for t in threads]
print(len(tables), len({id(t) for t in tables}))
"""
    assert run(program) == "16 1\n"


@pytest.mark.parametrize("module", ["fhir", "jsonld", "omop", "tables", "mcp"])
def test_a_format_needs_no_library_to_be_imported(module: str) -> None:
    """In an isolated process with attrs and cattrs alone, its own library is loaded on use."""
    program = f"""
import importlib.abc
class Nothing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] in ("mcp", "pyarrow", "rdflib", "fhir", "pydantic", "polars"):
            raise ImportError(name)
sys.meta_path.insert(0, Nothing())
import netref.{module}; print("fine")
"""
    assert run(program) == "fine\n"


def test_importing_netref_opens_no_file_but_modules(seen: Any) -> None:
    stdlib = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib")]
    roots = tuple(str(Path(root).resolve()) for root in (*ROOTS, *stdlib, sys.base_prefix))
    for name in seen["opened"]:
        if name.isdigit():
            # A descriptor of a file that was opened by name before.
            continue
        path = Path(name).resolve()
        assert path.suffix in (".py", ".pyc", ".so", ".pyd", ".zip") or ".pyc." in path.name, name
        assert str(path).startswith(roots), name


def test_importing_netref_opens_no_connection_and_starts_no_process(seen: Any) -> None:
    assert seen["refused"] == []


def test_the_public_names_are_listed_and_there() -> None:
    assert len(set(netref.__all__)) == len(netref.__all__)
    for name in netref.__all__:
        assert getattr(netref, name) is not None
    assert dir(netref) == sorted(netref.__all__)


def test_asking_loads_neither_cattrs_nor_a_network() -> None:
    program = (
        f"import sys; sys.path[:0] = {ROOTS!r}; import netref;"
        "netref.options(netref.Case(site=netref.Site.PANCREAS));"
        "netref.manage('insulinoma'); netref.suggest('temozolamide');"
        "netref.parse_treatment('temozolomide'); netref.parse_diagnosis('pNET');"
        "print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "netref.parsing" in loaded
    for module in ("cattrs", "json", "socket", "importlib.metadata"):
        assert module not in loaded
