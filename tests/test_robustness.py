"""netref gives the same answers wherever and however Python runs it, and touches nothing else."""

import json
import os
import pickle
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path
from typing import Any

import attrs
import cattrs
import pytest

import netref
from netref.catalog import KINDS, Catalog
from tests import every_door

PACKAGE = Path(netref.__file__).parent
#: Where an isolated process finds netref and its two dependencies.
ROOTS = list(
    dict.fromkeys(
        str(Path(module.__file__ or "").resolve().parent.parent)
        for module in (netref, attrs, cattrs)
    )
)
PROGRAM = Path(every_door.__file__)


def run(
    program: str, *flags: str, roots: list[str] | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """A program in a process of its own, with `every_door` beside it; fails with what it said."""
    start = (
        f"import sys; sys.path[:0] = {[*(roots or ROOTS), str(PROGRAM.parent)]!r}; "
        "sys.dont_write_bytecode = True\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", *flags, "-c", start + program],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stderr
    return done


#: Prints the digest with one write, so that two processes do not mix theirs.
HASH = "import every_door; sys.stdout.write(every_door.digest() + chr(10)); sys.stdout.flush()"


@pytest.fixture(scope="module")
def expected() -> str:
    """The digest of everything that this process answers."""
    return every_door.digest()


def test_every_door_is_asked() -> None:
    """Guards the tests below."""
    doors = {n for n in netref.__all__ if n[0].islower() and callable(getattr(netref, n))}
    vocabulary = {n for n in netref.model.__all__ if n[0].islower()}
    assert doors - vocabulary == set(every_door.ASK) - {"as_of", "only"}


# --- how Python is started -------------------------------------------------------------------


@pytest.mark.parametrize(
    "flags", [("-O",), ("-OO",), ("-I",), ("-I", "-O"), ("-X", "utf8=0"), ("-b",)], ids=" ".join
)
def test_the_answers_are_the_same_with(flags: tuple[str, ...], expected: str) -> None:
    assert run(HASH, *flags).stdout.strip() == expected


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_bytes_are_the_same_with_hash_seed(seed: str, expected: str) -> None:
    assert run(HASH, PYTHONHASHSEED=seed).stdout.strip() == expected


def test_the_answers_are_the_same_in_another_locale_and_time_zone(expected: str) -> None:
    assert run(HASH, LC_ALL="C", LANG="C", TZ="Pacific/Kiritimati").stdout.strip() == expected


def test_netref_works_from_a_zip(expected: str, tmp_path: Path) -> None:
    archive = tmp_path / "netref.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for path in sorted(PACKAGE.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                made.write(path, path.relative_to(PACKAGE.parent))
    # The zip stands before every folder that could hold netref too.
    program = f"{HASH}; import netref; print(netref.__file__)"
    digest, file = run(program, roots=[str(archive), *ROOTS]).stdout.split()
    assert file.startswith(str(archive))
    assert digest == expected


def test_netref_works_from_a_read_only_folder(expected: str, tmp_path: Path) -> None:
    copy = tmp_path / "readonly"
    shutil.copytree(PACKAGE, copy / "netref", ignore=shutil.ignore_patterns("__pycache__"))
    before = listing(copy)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    # Root may write all the same, so every attempt is refused and counted as well.
    program = f"""
import os
def watch(event, arguments):
    changes = ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.chmod", "os.truncate")
    writes = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if event in changes or writes:
        raise PermissionError(event, *arguments)
sys.addaudithook(watch)
sys.dont_write_bytecode = False
{HASH}
import netref
print(netref.__file__)
"""
    digest, file = run(program, roots=[str(copy), *ROOTS]).stdout.split()
    assert file.startswith(str(copy))
    assert digest == expected
    assert listing(copy) == before


def listing(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


# --- threads and processes -------------------------------------------------------------------


def test_sixteen_threads_ask_every_door_at_once() -> None:
    """In a fresh process, so that all indexes are made while the threads race for them."""
    program = """
import json, threading, every_door
sys.setswitchinterval(1e-5)
barrier, found, failed = threading.Barrier(16), {}, []
def work(number):
    barrier.wait()
    try:
        found[number] = every_door.ask(number)
    except BaseException as error:
        failed.append(repr(error))
threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
[t.start() for t in threads]
[t.join() for t in threads]
alone = every_door.ask()
print(json.dumps([len(found), failed, [n for n in found if found[n] != alone]]))
"""
    assert json.loads(run(program).stdout) == [16, [], []]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform cannot fork")
@pytest.mark.parametrize("before", ["import netref", "import every_door; every_door.ask()"])
def test_a_forked_process_gives_the_same_answers(before: str, expected: str) -> None:
    program = f"""
import os
{before}
child = os.fork()
{HASH}
sys.stdout.flush()
if child:
    assert os.waitpid(child, 0)[1] == 0
else:
    os._exit(0)
"""
    assert run(program).stdout.split() == [expected, expected]


@pytest.mark.parametrize("protocol", [2, pickle.HIGHEST_PROTOCOL])
def test_what_is_pickled_in_one_process_is_the_same_in_another(
    protocol: int, tmp_path: Path
) -> None:
    local = attrs.evolve(netref.find_drug("octreotide"), names=("octreotide St. Elsewhere",))
    derived = netref.CATALOG.with_records(local, name="st-elsewhere").as_of("2024-01-01")
    held: tuple[Any, ...] = (
        netref.options,
        netref.CATALOG,
        derived,
        every_door.CASES,
        netref.options(every_door.CASES[1]),
        netref.manage("VIPoma"),
        [netref.UnknownNameError("a", ["b"]), netref.InvalidRecordError("a", "b", "c")],
        netref.CATALOG.drugs,
    )
    (tmp_path / "here").write_bytes(pickle.dumps(held, protocol))
    program = f"""
import pickle, netref
from pathlib import Path
folder = Path({str(tmp_path)!r})
held = pickle.loads((folder / "here").read_bytes())
options, catalog, derived, cases, answer, managed, errors, drugs = held
assert catalog is netref.CATALOG
assert options == netref.options
assert options(cases[1]) == answer
assert netref.manage("VIPoma") == managed
assert drugs == netref.CATALOG.drugs
assert str(errors[1]) == "a.b: c"
(folder / "there").write_bytes(pickle.dumps((derived, held), {protocol}))
print(derived.content_hash, repr(derived.options(cases[1])) == repr(derived.options(cases[1])))
"""
    said = run(program, PYTHONHASHSEED="3").stdout.split()
    assert said == [derived.content_hash, "True"]
    back, again = pickle.loads((tmp_path / "there").read_bytes())
    assert back == derived
    assert isinstance(back, Catalog)
    assert again[4] == held[4]
    assert again[1] is netref.CATALOG


# --- what is touched -------------------------------------------------------------------------

WATCHED = """
import json
opened, refused = [], []
def watch(event, arguments):
    if event == "open":
        opened.append(str(arguments[0]))
    elif event.startswith(("socket.", "subprocess.", "os.", "urllib.", "http.", "ftplib.",
                           "shutil.", "tempfile.", "ctypes.", "sqlite3.")):
        # Looking for modules lists folders.
        if event not in ("os.listdir", "os.scandir"):
            refused.append([event, str(arguments)])
import every_door
sys.addaudithook(watch)
every_door.ask()
first = list(opened)
opened.clear()
every_door.ask()
print(json.dumps([first, opened, refused]))
"""


@pytest.fixture(scope="module")
def touched() -> Any:
    return json.loads(run(WATCHED, "-I").stdout)


def test_asking_reads_no_file_but_modules(touched: Any) -> None:
    first, again, _ = touched
    stdlib = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib")]
    roots = tuple(str(Path(root).resolve()) for root in (*ROOTS, *stdlib, sys.base_prefix))
    assert any(name.startswith(str(PACKAGE)) for name in first)
    for name in first:
        if not name.isdigit():
            path = Path(name).resolve()
            assert path.suffix in (".py", ".pyc", ".so", ".pyd"), name
            assert str(path).startswith(roots), name
    # What was asked once is asked again without reading anything.
    assert again == []


def test_asking_opens_no_connection_and_starts_no_process(touched: Any) -> None:
    assert touched[2] == []


def test_asking_changes_nothing() -> None:
    before = {kind: hash(getattr(netref.CATALOG, kind)) for kind in KINDS}
    fresh = Catalog._unchecked("netref", netref.CATALOG._tables()).content_hash
    every_door.ask()
    assert {kind: hash(getattr(netref.CATALOG, kind)) for kind in KINDS} == before
    assert Catalog._unchecked("netref", netref.CATALOG._tables()).content_hash == fresh
