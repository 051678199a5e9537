"""Completion for shells: what the parser knows, and that the shells understand it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from netref import cli
from netref.completing import SHELLS, script
from netref.model import DIMENSIONS, Kind

Capture = pytest.CaptureFixture[str]
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")


def made(shell: str) -> str:
    return script(shell, cli._parser())


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_holds_every_command_and_every_field_of_a_case(shell: str) -> None:
    text = made(shell)
    for command in ("drug", "options", "manage", "search", "export", "list", "completion"):
        assert command in text
    for dimension in DIMENSIONS:
        name = dimension.name.replace("_", "-")
        assert (f"-l {name} " if shell == "fish" else f"--{name}") in text


@pytest.mark.parametrize("shell", SHELLS)
def test_the_command_prints_the_script(shell: str, capsys: Capture) -> None:
    assert cli.main(["completion", shell]) == 0
    assert capsys.readouterr().out == made(shell) + "\n"


def test_an_unknown_shell_is_refused(capsys: Capture) -> None:
    assert cli.main(["completion", "cmd"]) == 2
    assert "invalid choice: 'cmd'" in capsys.readouterr().err
    with pytest.raises(KeyError):
        made("cmd")


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shell_reads_the_script(shell: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"no {shell} here")
    path = tmp_path / "script"
    path.write_text(made(shell), encoding="utf-8")
    done = subprocess.run([program, "-n", str(path)], capture_output=True, text=True, check=True)
    assert done.stderr == ""


def completed(tmp_path: Path, *words: str) -> list[str]:
    """What bash offers for the last of some words."""
    (tmp_path / "script").write_text(made("bash"), encoding="utf-8")
    bash = shutil.which("bash")
    assert bash
    program = (
        'source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _netref;'
        "printf '%s\\n' \"${COMPREPLY[@]}\""
    )  # fmt: skip
    done = subprocess.run(
        [bash, "--norc", "-c", program, "bash", "netref", *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert done.stderr == ""
    return done.stdout.split()


@needs_bash
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("opt",), ["options"]),
        (("options", "--gra"), ["--grade", "--grade-system"]),
        (("options", "--site", "pan"), ["pancreas"]),
        (("options", "--site", "ileum,jej"), ["ileum,jejunum"]),
        (("options", "--functioning", ""), ["yes", "no"]),
        (("options", "--ki67-percent", ""), []),
        (("options", "--metastatic-sites", "liver,b"), ["liver,bone", "liver,brain"]),
        (("options", "--regions", "U"), ["US", "UK"]),
        (("options", "--prior", ""), []),
        (("manage", "insulinoma", "--sstr", "p"), ["positive"]),
        (("list", "dr"), ["drugs"]),
        (("completion", "z"), ["zsh"]),
        (("export", "--output", "scr"), ["script"]),
        (("export", "-o", "scr"), ["script"]),
        (("drug", "--j"), ["--json"]),
        (("poem", ""), []),
    ],
    ids=" ".join,
)
def test_bash_completes(words: tuple[str, ...], offered: list[str], tmp_path: Path) -> None:
    assert completed(tmp_path, *words) == offered


@needs_bash
@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda d: d.name)
def test_bash_offers_the_values_of_a_field(dimension: object, tmp_path: Path) -> None:
    name, kind = getattr(dimension, "name"), getattr(dimension, "kind")  # noqa: B009
    found = completed(tmp_path, "options", f"--{name.replace('_', '-')}", "")
    if kind is Kind.CHOICE:
        assert found == [str(member.value) for member in getattr(dimension, "options")]  # noqa: B009
    elif kind is Kind.FLAG:
        assert found == ["yes", "no"]
    elif kind is Kind.NUMBER:
        assert found == []


def test_fish_completes(tmp_path: Path) -> None:
    fish = shutil.which("fish")
    if fish is None:
        pytest.skip("no fish here")
    (tmp_path / "script").write_text(made("fish"), encoding="utf-8")
    done = subprocess.run(
        [fish, "-N", "-c", "source ./script; complete -C 'netref options --site pan'"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert done.stdout.split("\t")[0] == "pancreas"


def test_words_of_help_are_no_syntax() -> None:
    parser = cli._parser()
    parser._subparsers._group_actions[0].add_parser(  # type: ignore[union-attr]
        "odd", help="it's [odd]: a\\b"
    )
    assert "'odd:it'\\''s \\[odd\\]\\: a\\\\b'" in script("zsh", parser)
    assert "'it\\'s [odd]: a\\\\b'" in script("fish", parser)
