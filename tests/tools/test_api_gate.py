"""The gate for changes of the API: what breaks a caller fails, what adds passes."""

import subprocess
import sys
from pathlib import Path

import api_gate
import api_snapshot
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = '''
"""A made-up module."""
from enum import Enum, unique
from typing import Final
from attrs import field, frozen

LIMIT: Final = 3
LONG: Final = (TEXTS)

class BaseError(Exception):
    """One."""

class LostError(BaseError, KeyError):
    """Two."""

@unique
class Aim(Enum):
    """Three."""
    SYMPTOM = "symptom"
    TUMOR = "tumor"

@frozen(kw_only=True, repr=False, eq=False)
class Thing(Record):
    """Four."""
    id: str
    size: int = 1
    names: tuple[str, ...] = field(default=(), converter=tuple)

    def is_a(self, kind: str) -> bool:
        """Five."""

    @property
    def short(self) -> str:
        """Six."""

@frozen(repr=False, eq=False)
class Pair(Record):
    """Seven."""
    left: int
    right: int = 0

def ask(name: str, n: int = 5, *, exactly: bool = False) -> tuple[str, ...]:
    """Eight."""

def _own(name: str) -> None:
    """Nine."""

__all__ = ["Aim", "BaseError", "LIMIT", "LONG", "LostError", "Pair", "Thing", "ask"]
'''.replace("TEXTS", ", ".join(f"'made-up name {n}'" for n in range(30)))
IDS = {"drugs": ["fictimide", "testplatin"], "schedules": ["fictimide-daily"]}


def snapshot(source: str = SOURCE, ids: dict[str, list[str]] = IDS) -> str:
    return api_snapshot.text_of("26.11.1", [("netref.made_up", source)], ids)


def changed(*replacements: tuple[str, str]) -> str:
    source = SOURCE
    for old, new in replacements:
        assert source.count(old) == 1, old
        source = source.replace(old, new)
    return snapshot(source)


#: Each planted break, and a symbol that the gate has to name.
PLANTED = {
    "removed export": (changed(('"Thing", "ask"]', '"Thing"]')), "ask"),
    "removed class": (changed(("class Aim(Enum):", "class _Aim(Enum):"), ('"Aim", ', "")), "Aim"),
    "renamed argument": (changed(("def ask(name:", "def ask(title:")), "ask"),
    "argument made keyword-only": (changed(("n: int = 5, *,", "*, n: int = 5,")), "ask"),
    "arguments in another order": (
        changed(("name: str, n: int = 5, *", "n: int, name: str = '', *")),
        "ask",
    ),
    "new required argument": (changed(("name: str, n: int = 5", "name: str, n: int")), "ask"),
    "new required keyword": (changed(("exactly: bool", "new: str, exactly: bool")), "ask"),
    "optional argument before others": (
        changed(("def ask(name: str, n: int = 5", "def ask(name: str, new: int = 0, n: int = 5")),
        "ask",
    ),
    "changed default": (changed(("n: int = 5", "n: int = 6")), "ask"),
    "changed type of an argument": (changed(("n: int = 5", "n: float = 5")), "ask"),
    "changed return type": (changed(("-> tuple[str, ...]:", "-> list[str]:")), "ask"),
    "removed argument": (changed((", *, exactly: bool = False", "")), "ask"),
    "function made asynchronous": (changed(("def ask(", "@cache\ndef ask(")), "ask"),
    "removed field": (changed(("    size: int = 1\n", "")), "Thing.size"),
    "renamed field": (changed(("size: int = 1", "width: int = 1")), "Thing.size"),
    "changed type of a field": (changed(("size: int = 1", "size: float = 1")), "Thing.size"),
    "changed default of a field": (changed(("size: int = 1", "size: int = 2")), "Thing.size"),
    "field made required": (changed(("size: int = 1", "size: int")), "Thing.size"),
    "new required field": (changed(("    id: str\n", "    id: str\n    new: str\n")),
                           "Thing.__init__"),
    "changed converter": (changed(("converter=tuple", "converter=list")), "Thing.names"),
    "fields made keyword-only": (
        changed(("@frozen(repr=False", "@frozen(kw_only=True, repr=False")),
        "Pair.__init__",
    ),
    "positional fields in another order": (
        changed(("    left: int\n    right: int = 0", "    right: int = 0\n    left: int = 0")),
        "Pair.__init__",
    ),
    "removed enum member": (changed(('    SYMPTOM = "symptom"\n', "")), "Aim.SYMPTOM"),
    "changed enum value": (changed(('TUMOR = "tumor"', 'TUMOR = "tumour"')), "Aim.TUMOR"),
    "enum of another base": (changed(("class Aim(Enum)", "class Aim(StrEnum)")), "Aim"),
    "removed exception": (
        changed(("class LostError(", "class _LostError("), ('"LostError", ', "")),
        "LostError",
    ),
    "changed base of an exception": (changed(("BaseError, KeyError", "BaseError")), "LostError"),
    "removed method": (changed(("def is_a(", "def _is_a(")), "Thing.is_a"),
    "property made a method": (changed(("    @property\n", "")), "Thing.short"),
    "removed constant": (changed(("LIMIT: Final = 3\n", ""), ('"LIMIT", ', "")), "LIMIT"),
    "changed constant": (changed(("LIMIT: Final = 3", "LIMIT: Final = 4")), "LIMIT"),
    "changed end of a long constant": (changed(("name 29", "name thirty")), "LONG"),
    "removed module": (api_snapshot.text_of("26.11.1", [], IDS), "ask"),
    "removed id": (snapshot(ids={**IDS, "drugs": ["fictimide"]}), "testplatin"),
    "renamed id": (snapshot(ids={**IDS, "schedules": ["fictimide-nightly"]}), "fictimide-daily"),
    "id moved to another kind": (
        snapshot(ids={"drugs": ["fictimide"], "schedules": ["fictimide-daily", "testplatin"]}),
        "testplatin",
    ),
}  # fmt: skip
NOTHING = "## [Unreleased]\n\n## [26.11.1] - 2026-11-26\n"


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_break_is_caught(planted: str) -> None:
    new, symbol = PLANTED[planted]
    found = api_gate.undeclared(snapshot(), new, NOTHING)
    assert symbol in {b.symbol.split()[-1] for b in found}, found


@pytest.mark.parametrize("planted", PLANTED)
def test_a_declared_break_passes(planted: str) -> None:
    new, _ = PLANTED[planted]
    symbols = {b.symbol.split()[-1] for b in api_gate.breaks(snapshot(), new)}
    told = "".join(f"- `{symbol}` is another.\n" for symbol in symbols)
    for section in ("Removed", "Changed"):
        log = f"## [Unreleased]\n\n### {section}\n\n{told}\n## [26.11.1] - 2026-11-26\n"
        assert not api_gate.undeclared(snapshot(), new, log)
        assert api_gate.undeclared(snapshot(), new, log.replace(section, "Added"))


ADDED = {
    "new export": changed(('"Thing", "ask"]', '"Thing", "ask", "new"]'),
                          ("def _own(", "def new() -> None: ...\n\ndef _own(")),
    "new optional argument at the end": changed(("n: int = 5, *", "n: int = 5, m: int = 0, *")),
    "new optional keyword": changed(("exactly: bool", "new: str = '', exactly: bool")),
    "new field with a default": changed(("    id: str\n", "    id: str\n    w: int = 2\n")),
    "new enum member": changed(('    TUMOR = "tumor"\n', '    TUMOR = "tumor"\n    X = "x"\n')),
    "new method": changed(("    def is_a(", "    def new(self) -> int: ...\n\n    def is_a(")),
    "new exception": changed(("@unique", "class NewError(BaseError): ...\n\n@unique"),
                             ('"ask"]', '"ask", "NewError"]')),
    "new id": snapshot(ids={**IDS, "drugs": ["fictimide", "newimide", "testplatin"]}),
    "new kind": snapshot(ids={**IDS, "results": ["test-trial-pfs"]}),
    "private change": changed(("def _own(name: str)", "def _own(title: int)")),
    "new words in a docstring": changed(('"""Eight."""', '"""Eight, and more."""')),
    "nothing": snapshot(),
}  # fmt: skip


@pytest.mark.parametrize("added", ADDED)
def test_an_addition_passes(added: str) -> None:
    assert not api_gate.undeclared(snapshot(), ADDED[added], NOTHING)


def test_a_declaration_counts_from_the_release_of_the_old_snapshot_on() -> None:
    new = changed(("n: int = 5", "n: int = 6"))
    told = "\n### Changed\n\n- `ask` asks for six.\n"
    assert not api_gate.undeclared(snapshot(), new, f"## [26.11.1] - 2026-11-26\n{told}")
    assert not api_gate.undeclared(snapshot(), new, f"## [26.12.0] - 2026-12-24\n{told}")
    assert api_gate.undeclared(snapshot(), new, f"## [26.9.4] - 2026-09-26\n{told}")


def test_a_declaration_names_the_symbol_itself() -> None:
    new = changed(("    size: int = 1\n", ""))
    for wrong in ("`Thing`", "`Thing.id`", "`size`", "Thing.size"):
        log = f"## [Unreleased]\n\n### Removed\n\n- {wrong} and `Thing.__init__` changed.\n"
        (left,) = api_gate.undeclared(snapshot(), new, log)
        assert left.symbol == "Thing.size"
    log = "## [Unreleased]\n\n### Removed\n\n- `netref.made_up.Thing.size`, `Thing.__init__`.\n"
    assert not api_gate.undeclared(snapshot(), new, log)


def test_declaring_a_class_that_is_gone_declares_what_was_in_it() -> None:
    new = PLANTED["removed class"][0]
    log = "## [Unreleased]\n\n### Removed\n\n- `Aim`, which nobody used.\n"
    assert not api_gate.undeclared(snapshot(), new, log)


def test_the_command_fails_on_an_undeclared_break(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text(snapshot(), encoding="utf-8")
    (tmp_path / "new.txt").write_text(PLANTED["changed enum value"][0], encoding="utf-8")
    (tmp_path / "log.md").write_text(NOTHING, encoding="utf-8")

    def run(*names: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(ROOT / "tools" / "api_gate.py"), *names],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip

    done = run("old.txt", "new.txt", "log.md")
    assert done.returncode == 1
    assert "Aim.TUMOR: changed" in done.stdout
    assert "'tumour'" in done.stdout
    assert run("old.txt", "old.txt", "log.md").returncode == 0
    assert run("old.txt").returncode == 2


def test_the_snapshot_of_netref_holds_one_of_each() -> None:
    """Guards the tests above: the made-up module is read as the package itself is."""
    lines = set(api_snapshot.snapshot().splitlines())
    assert lines >= {
        "[netref]", "export CATALOG", "export * from model.__all__",
        "class UnknownNameError(NameLookupError)",
        "class Aim(Vocabulary)", "Aim.BOTH = 'both'", "Drug.id: DrugId",
        "export Drug", "[ids of drugs]", "temozolomide", "[ids of schedules]", "captem-e2211",
        # Defined in private modules of a package whose index exports them.
        "[netref.rendering]", "phase_text(phase: Phase) -> str",
        "[ids of results]", "[ids of measures]", "[ids of forms]", "[ids of sources]",
    }  # fmt: skip
    assert any(line.startswith("Drug.__init__(self, *, id: DrugId, name: str") for line in lines)


def test_the_released_snapshot_is_readable_and_nothing_of_it_broke_unsaid() -> None:
    old = (ROOT / "snapshots" / "released" / "api.txt").read_text(encoding="utf-8")
    version, lines = api_gate.read(old)
    assert version
    assert len(lines) > 4000
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not [str(b) for b in api_gate.undeclared(old, api_snapshot.snapshot(), log)]
