"""The options of a case with all that is said of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Answer, Direction, Option, Options, StatementAnswer
from ._answers import (
    EVERY,
    GROUPS,
    SAID,
    brief_statement,
    case_lines,
    check_section,
    hard_section,
    labels_text,
    not_marketed_lines,
    offer_keys,
    offer_text,
    open_speakers,
    page_lines,
    provenance_text,
    question_lines,
    said_first,
    shown_options,
    soft_section,
)
from ._cautions import (
    caution_answer_text,
    interaction_text,
    name_of,
    open_cautions,
    unread_texts,
)
from ._words import LABELS, listed, numbered_text, sections, short_cites, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog


def full_text(catalog: Catalog, answer: Options) -> str:
    """All that each body says of each option, a line for each."""
    numbers: dict[str, int] = {}
    return sections(
        case_lines(catalog, answer.case),
        hard_section(catalog, answer),
        _stated_lines(catalog, answer, numbers),
        soft_section(catalog, answer),
        _against_lines(catalog, answer, numbers),
        _shared_lines(catalog, answer, "described", numbers),
        _shared_lines(catalog, answer, "not_established", numbers),
        _undecided_lines(catalog, answer),
        check_section(catalog, shown_options(answer).values(), above=answer.stated),
        _group_lines(catalog, answer, "excluded", details=False),
        page_lines(answer.page_statements, details=False),
        _left_out_lines(answer),
        question_lines(answer.questions),
        _cited_lines(numbers),
        [wrap(provenance_text(catalog, answer.provenance))],
    )


def details_text(catalog: Catalog, answer: Options) -> str:
    """Every statement in words, with findings, cautions and studies."""
    return sections(
        case_lines(catalog, answer.case),
        *(_group_lines(catalog, answer, name, details=True) for name in GROUPS),
        page_lines(answer.page_statements, details=True),
        _left_out_lines(answer),
        question_lines(answer.questions),
        [wrap(provenance_text(catalog, answer.provenance))],
    )


def _group_lines(catalog: Catalog, answer: Options, name: str, *, details: bool) -> Iterator[str]:
    title, directions = GROUPS[name]
    options: tuple[Option, ...] = getattr(answer, name)
    if options:
        yield f"{title} ({len(options)})"
    for option in options:
        yield from _option_lines(catalog, option, directions, details)


def _stated_lines(catalog: Catalog, answer: Options, numbers: dict[str, int]) -> Iterator[str]:
    if answer.stated:
        yield f"{GROUPS['stated'][0]} ({len(answer.stated)})"
    contraindicated = offer_keys(answer.contraindicated)
    for option in answer.stated:
        yield _brief_line(catalog, option, EVERY, numbers, contraindicated)
        yield from _practice_lines(catalog, option)


def _against_lines(catalog: Catalog, answer: Options, numbers: dict[str, int]) -> Iterator[str]:
    title, directions = GROUPS["advised_against"]
    if answer.advised_against:
        yield f"{title} ({len(answer.advised_against)})"
    contraindicated = offer_keys(answer.contraindicated)
    for option in answer.advised_against:
        yield _brief_line(catalog, option, directions, numbers, contraindicated)


def _brief_line(
    catalog: Catalog,
    option: Option,
    directions: tuple[Direction, ...],
    numbers: dict[str, int],
    contraindicated: set[str],
) -> str:
    """An option on one line: who says what of it, when and how strongly, in which source."""
    said = _brief_statements(catalog, option, directions, numbers)
    mark = " (CONTRAINDICATED, see above)" if option.offer.key in contraindicated else ""
    return wrap(f"* {offer_text(catalog, option)}{mark}: {'; '.join(said)}", 2, 4)


def _shared_lines(
    catalog: Catalog, answer: Options, name: str, numbers: dict[str, int]
) -> Iterator[str]:
    """Options of which the same is said on one line."""
    title, directions = GROUPS[name]
    every: tuple[Option, ...] = getattr(answer, name)
    # All that is said of a stated option stands there.
    stated = offer_keys(answer.stated)
    options = [option for option in every if option.offer.key not in stated]
    if every:
        above = len(every) - len(options)
        yield f"{title} ({len(every)}{f', {above} of them above' if above else ''})"
    contraindicated = offer_keys(answer.contraindicated)
    said: dict[str, list[str]] = {}
    for option in options:
        mark = " (CONTRAINDICATED)" if option.offer.key in contraindicated else ""
        for words in _brief_statements(catalog, option, directions, numbers):
            said.setdefault(words, []).append(offer_text(catalog, option) + mark)
    for words, names in said.items():
        yield wrap(f"* {listed(names)}: {words}", 2, 4)


def _brief_statements(
    catalog: Catalog,
    option: Option,
    directions: tuple[Direction, ...],
    numbers: dict[str, int],
) -> list[str]:
    return [
        brief_statement(catalog, statement, numbers)
        for statement in option.statements
        if statement.answer is Answer.YES and statement.direction in directions
    ]


def _undecided_lines(catalog: Catalog, answer: Options) -> Iterator[str]:
    contraindicated = offer_keys(answer.contraindicated)
    if answer.undecided:
        yield f"{GROUPS['undecided'][0]} ({len(answer.undecided)})"
        names = [_open_text(catalog, o, o.offer.key in contraindicated) for o in answer.undecided]
        yield wrap(listed(names), 2, 0)


def _cited_lines(numbers: dict[str, int]) -> Iterator[str]:
    # A generator: which numbers there are is known once all above is written.
    if numbers:
        yield "SOURCES"
        yield wrap(numbered_text(numbers), 2, 0)


def _left_out_lines(answer: Options) -> list[str]:
    lines = [wrap(f"{key}: {reason}", 2) for key, reason in answer.left_out]
    return ["LEFT OUT", *lines] if lines else []


def _practice_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    """What bears on giving an option: what to check, its labels, where it is not sold."""
    yield from check_lines(catalog, option)
    yield from (wrap(text, 6) for text in unread_texts(catalog, option))
    if option.labels:
        yield wrap(f"label: {labels_text(catalog, option.labels)}", 6)
    yield from not_marketed_lines(catalog, option)
    open_ones = open_speakers(catalog, option.statements)
    if open_ones:
        yield wrap(f"may also apply: {listed(open_ones)}", 6)


def _open_text(catalog: Catalog, option: Option, contraindicated: bool) -> str:
    """An undecided option, and what is said of it if that is not for it."""
    open_ones = [s for s in option.statements if s.answer is Answer.UNKNOWN]
    said = dict.fromkeys(SAID[s.direction] or "for" for s in open_ones)
    marks = ["CONTRAINDICATED"] if contraindicated else []
    marks += [] if tuple(said) == ("for",) else list(said)
    name = offer_text(catalog, option)
    return f"{name} ({listed(marks)})" if marks else name


def check_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    """Contraindications that may apply."""
    checks: dict[str, dict[str, None]] = {}
    for open_one in open_cautions([option]):
        checks.setdefault(name_of(catalog, open_one.on), {})[open_one.caution.reason] = None
    if checks:
        text = "; ".join(f"{name}: {', '.join(reasons)}" for name, reasons in checks.items())
        yield wrap(f"contraindications to check: {text}", 6)


def _option_lines(
    catalog: Catalog, option: Option, directions: tuple[Direction, ...], details: bool
) -> Iterator[str]:
    """An option with its statements in words."""
    yield wrap(f"* {offer_text(catalog, option)}", 2)
    for text in unread_texts(catalog, option):
        yield wrap(text, 4)
    if details:
        for caution in option.cautions:
            yield wrap(caution_answer_text(catalog, caution), 4)
        for interaction in option.interactions:
            yield wrap(f"! {interaction_text(catalog, interaction)}", 4)
    for statement in option.statements:
        if statement.direction in directions:
            yield wrap(_statement_text(catalog, statement), 4)
            yield from _finding_lines(statement, details)
    if details:
        if option.labels:
            yield wrap(f"label: {labels_text(catalog, option.labels)}", 4)
        yield from not_marketed_lines(catalog, option)
        if option.evidence:
            yield wrap(f"studies: {listed(option.evidence)}", 4)


def _statement_text(catalog: Catalog, statement: StatementAnswer) -> str:
    indication = catalog.indications[statement.indication]
    body = catalog.bodies[statement.body].short
    kind = "" if statement.kind.value == "guideline" else f", {statement.kind.label}"
    said = said_first(statement.direction)
    extra = [p for p in (statement.position, str(statement.strength or "")) if p]
    more = f" [{'; '.join(extra)}]" if extra else ""
    maybe = "" if statement.answer is Answer.YES else f"({statement.answer.label}) "
    return (
        f"{maybe}{body}{kind}, {statement.issued or 'undated'}: {said}{statement.text}{more} "
        f"<{short_cites(catalog, indication.cites)}>"
    )


def _finding_lines(statement: StatementAnswer, details: bool) -> Iterator[str]:
    open_ones = [f for f in statement.findings if f.answer is Answer.UNKNOWN]
    if statement.answer is Answer.UNKNOWN and not open_ones:
        yield wrap("unknown: in force: the dates are too imprecise to say", 6)
    for finding in statement.findings:
        if details or finding.answer is statement.answer:
            yield wrap(
                f"{finding.answer.label}: {LABELS[finding.dimension]}: wants {finding.wanted}; "
                f"{finding.found}",
                6,
            )
