"""Scripts with which a shell completes the command line.

Made from the parser itself, so that they cannot drift from it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import NamedTuple

from .model import DIMENSION, Dimension, Kind, Region

SHELLS = ("bash", "zsh", "fish")


class _Option(NamedTuple):
    """An option of a command."""

    names: tuple[str, ...]
    help: str
    takes_value: bool
    values: tuple[str, ...]
    is_file: bool


class _Command(NamedTuple):
    """A command with its options, and the values of what stands without an option."""

    name: str
    help: str
    options: tuple[_Option, ...]
    values: tuple[str, ...]


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """A script that completes commands, options and the values of options.

    Args:
        shell: One of ``SHELLS``.
        parser: The parser of the command line, whose ``prog`` is completed.

    Raises:
        KeyError: Not a shell that is known.
    """
    make = {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]
    return "\n".join(make(parser.prog, list(_commands(parser)))) + "\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[_Command]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                actions = command._actions
                yield _Command(
                    name,
                    helps[name],
                    tuple(_option(a) for a in actions if a.option_strings),
                    tuple(str(v) for a in actions if not a.option_strings for v in a.choices or ()),
                )


def _dimension(action: argparse.Action) -> Dimension | None:
    return DIMENSION.get(action.dest.removeprefix("case_"))


def _option(action: argparse.Action) -> _Option:
    dimension = _dimension(action)
    return _Option(
        tuple(action.option_strings),
        # The help of a dimension goes on with its values, which are offered anyway.
        (action.help or "").replace("%%", "%") if dimension is None else dimension.question,
        action.nargs != 0,
        _values(action),
        action.metavar == "FILE",
    )


def _values(action: argparse.Action) -> tuple[str, ...]:
    """What an option may be given, where that is a closed list."""
    if action.dest == "regions":
        return tuple(region.value for region in Region)
    dimension = _dimension(action)
    if dimension is None:
        return tuple(map(str, action.choices or ()))
    if dimension.kind is Kind.FLAG:
        return ("yes", "no")
    options = dimension.options
    # What has members is a vocabulary; a dimension of names or numbers has none.
    return tuple(str(member.value) for member in getattr(options, "__members__", {}).values())


# --- bash -----------------------------------------------------------------------------------


def _bash(prog: str, commands: list[_Command]) -> Iterator[str]:
    yield f"# bash completion for {prog}"
    yield f"_{prog}() {{"
    yield "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}"
    yield '    local words="" done=""'
    yield "    if [[ $COMP_CWORD -eq 1 ]]; then"
    yield f'        words="{" ".join(command.name for command in commands)} --help --version"'
    yield "    else"
    yield '        case "${COMP_WORDS[1]} $prev" in'
    for command in commands:
        for option in command.options:
            if not option.takes_value:
                continue
            places = "|".join(f'"{command.name} {name}"' for name in option.names)
            if option.is_file:
                yield f'            {places}) COMPREPLY=($(compgen -f -- "$cur")); return ;;'
            else:
                # Nothing to offer for a number or a name, and no option either.
                yield f'            {places}) words="{" ".join(option.values)}" ;;'
    for command in commands:
        names = [name for option in command.options for name in option.names]
        offered = " ".join([*command.values, *names])
        yield f'            "{command.name} "*) words="{offered}" ;;'
    yield "        esac"
    yield "    fi"
    yield "    # Possible values are separated by commas."
    yield '    [[ $cur == *,* ]] && done="${cur%,*},"'
    yield '    COMPREPLY=($(compgen -P "$done" -W "$words" -- "${cur##*,}"))'
    yield "}"
    yield f"complete -F _{prog} {prog}"


# --- zsh ------------------------------------------------------------------------------------


def _quoted(text: str) -> str:
    """A text in single quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


def _zsh_words(text: str) -> str:
    """A description in which nothing is taken for the syntax of zsh."""
    for sign in "\\[]:":
        text = text.replace(sign, f"\\{sign}")
    return text


def _zsh(prog: str, commands: list[_Command]) -> Iterator[str]:
    yield f"#compdef {prog}"
    yield f"_{prog}() {{"
    yield "    local -a commands"
    yield "    commands=("
    for command in commands:
        yield f"        {_quoted(f'{command.name}:{_zsh_words(command.help)}')}"
    yield "    )"
    yield "    if (( CURRENT == 2 )); then"
    yield "        _describe command commands"
    yield "        return"
    yield "    fi"
    yield "    local command=$words[2]"
    yield "    shift words"
    yield "    (( CURRENT-- ))"
    yield "    case $command in"
    for command in commands:
        yield f"        {command.name})"
        specs = [_zsh_option(name, option) for option in command.options for name in option.names]
        rest = f"({' '.join(command.values)})" if command.values else " "
        yield "            _arguments \\"
        for spec in [*specs, f"*:{command.name}:{rest}"]:
            yield f"                {_quoted(spec)} \\"
        yield "                && return ;;"
    yield "    esac"
    yield "}"
    yield f'if [[ $funcstack[1] == _{prog} ]]; then _{prog} "$@"; else compdef _{prog} {prog}; fi'


def _zsh_option(name: str, option: _Option) -> str:
    spec = f"{name}[{_zsh_words(option.help)}]"
    if not option.takes_value:
        return spec
    if option.is_file:
        return f"{spec}:file:_files"
    # _sequence offers values separated by commas.
    values = f"_sequence compadd - {' '.join(option.values)}" if option.values else " "
    return f"{spec}:value:{values}"


# --- fish -----------------------------------------------------------------------------------


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _fish(prog: str, commands: list[_Command]) -> Iterator[str]:
    yield f"# fish completion for {prog}"
    yield f"complete -c {prog} -f"
    for command in commands:
        words = _fish_quoted(command.help)
        yield f"complete -c {prog} -n __fish_use_subcommand -a {command.name} -d {words}"
    for command in commands:
        within = f"complete -c {prog} -n '__fish_seen_subcommand_from {command.name}'"
        if command.values:
            yield f"{within} -a {_fish_quoted(' '.join(command.values))}"
        for option in command.options:
            parts = [within]
            for name in option.names:
                long = name.startswith("--")
                parts.append(f"-l {name[2:]}" if long else f"-s {name[1:]}")
            if option.is_file:
                parts.append("-r -F")
            elif option.takes_value:
                parts.append("-x")
            if option.values:
                parts.append(f"-a {_fish_quoted(' '.join(option.values))}")
            parts.append(f"-d {_fish_quoted(option.help)}")
            yield " ".join(parts)


__all__ = ["SHELLS", "script"]
