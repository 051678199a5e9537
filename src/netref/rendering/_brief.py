"""The options of a case on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..matching import asks
from ..model import Answer, Direction, Option, Options, StatementAnswer
from ._answers import (
    DESCRIBES,
    NOT_ESTABLISHED,
    SAID,
    brief_statement,
    case_lines,
    check_section,
    count_section,
    hard_section,
    labels_text,
    made_section,
    not_marketed_lines,
    offer_keys,
    offer_text,
    open_speakers,
    page_lines,
    question_section,
    said_first,
    shown_options,
    soft_section,
    source_section,
    speaker_and_refs,
)
from ._cautions import forbids, unread_texts
from ._words import LABELS, listed, sections, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog

#: Undecided options from which on a question has a line of its own, and up to which it names
#: those that wait for other answers as well.
_OWN_LINE, _LONG_LINE = 3, 12
_BASED = "-based treatment"
#: What statements wait for, in words; also where no field of a case says so.
_WAITS_FOR = LABELS | {
    "other": "something that a case cannot say",
    "issued": "dates too imprecise to say",
}


def brief_text(catalog: Catalog, answer: Options) -> str:
    """What fits a screen; what is against an option stands there whole."""
    numbers: dict[str, int] = {}
    said = (*answer.advised_against, *answer.stated)
    return sections(
        case_lines(catalog, answer.case),
        [*hard_section(catalog, answer), *_against_section(catalog, answer, numbers)],
        [
            *_stated_section(catalog, answer, numbers),
            *soft_section(catalog, answer),
            *check_section(catalog, said),
        ],
        [
            *_undecided_section(catalog, answer),
            *_aside_section(catalog, answer),
            *count_section(catalog, shown_options(answer).values(), said),
            *_unused_section(catalog, answer),
        ],
        [
            *question_section(answer.questions),
            *source_section(numbers),
            *made_section(catalog, answer.provenance),
        ],
    )


def _against_section(catalog: Catalog, answer: Options, numbers: dict[str, int]) -> Iterator[str]:
    if answer.advised_against:
        yield f"ADVISED AGAINST for this case ({len(answer.advised_against)})"
    for option in answer.advised_against:
        said = [
            brief_statement(catalog, statement, numbers)
            + ("" if statement.position else f": {statement.text}")
            for statement in option.statements
            if statement.answer is Answer.YES and statement.direction is Direction.AGAINST
        ]
        yield wrap(f"* {offer_text(catalog, option)}: {'; '.join(said)}", 2, 4)


def _stated_section(catalog: Catalog, answer: Options, numbers: dict[str, int]) -> Iterator[str]:
    contraindicated, against = (
        offer_keys(answer.contraindicated),
        offer_keys(answer.advised_against),
    )
    if answer.stated:
        count = len(answer.stated)
        waiting = "may apply: statements that wait for an answer (+n: and n others)"
        yield f"STATED for this case ({count}); {waiting}"
    for option in answer.stated:
        marks = ["CONTRAINDICATED"] if option.offer.key in contraindicated else []
        marks += ["ADVISED AGAINST"] if option.offer.key in against else []
        mark = f" ({listed(marks)}, see above)" if marks else ""
        said = [
            *_short_statements(catalog, option, numbers),
            *_short_open(catalog, answer, option),
            *_short_practice(catalog, option),
        ]
        yield wrap(f"* {offer_text(catalog, option)}{mark}: {'; '.join(said)}", 2, 4)
        yield from not_marketed_lines(catalog, option)


def _short_statements(catalog: Catalog, option: Option, numbers: dict[str, int]) -> Iterator[str]:
    """What is stated for an option, then who says something else of it; each document once."""
    stated: dict[tuple[str, str], dict[str, None]] = {}
    others: dict[str, dict[str, None]] = {}
    for statement in option.statements:
        if statement.answer is not Answer.YES or statement.direction is Direction.AGAINST:
            continue
        who, refs = speaker_and_refs(catalog, statement, numbers)
        if statement.direction is Direction.FOR:
            words = (statement.position, str(statement.strength or ""))
            stated.setdefault((who, refs), {}).update(dict.fromkeys(filter(None, words)))
        else:
            position = f", {statement.position}" if statement.position else ""
            speakers = others.setdefault(SAID[statement.direction], {})
            speakers[f"{who}{position} {refs}"] = None
    for (who, refs), said in stated.items():
        yield f"{who}: {listed(said)} {refs}" if said else f"{who} {refs}"
    for said_else, speakers in others.items():
        yield f"{said_else}: {listed(speakers)}"


def _short_practice(catalog: Catalog, option: Option) -> Iterator[str]:
    """Where an option is on label, and how many cautions are not shown."""
    if option.labels:
        said = labels_text(catalog, option.labels)
        key = option.offer.regimen
        if key is None or len(catalog.regimens[key].drugs) == 1:
            said = said.removeprefix(f"{catalog.drugs[option.labels[0].drug].name} ")
        yield f"label: {said.replace(' label ', ' ')}"
    soft = [c for c in option.cautions if not forbids(c.caution)]
    counts = {
        "general": sum(c.answer is Answer.YES and not c.caution.when for c in soft),
        "may apply": sum(c.answer is Answer.UNKNOWN for c in soft),
    }
    if any(counts.values()):
        said = listed(f"{count} {kind}" for kind, count in counts.items() if count)
        yield f"cautions: {said}"
    yield from unread_texts(catalog, option)


def _short_open(catalog: Catalog, answer: Options, option: Option) -> Iterator[str]:
    """How many more statements may apply to an option, and what they wait for."""
    open_ones = [s for s in option.statements if s.answer is Answer.UNKNOWN]
    if open_ones:
        asked = {name for s in open_ones for name in _waits_for(answer, s)}
        first, *more = _in_question_order(answer, asked)
        count = f" +{len(more)}" if more else ""
        yield f"{len(open_ones)} may apply ({_WAITS_FOR[first]}{count})"
    against = [s for s in open_ones if s.direction is Direction.AGAINST]
    if against:
        speakers = listed(s.removesuffix(" AGAINST") for s in open_speakers(catalog, against))
        yield f"perhaps AGAINST: {speakers}"


def _waits_for(answer: Options, statement: StatementAnswer) -> tuple[str, ...]:
    """Dimensions that an undecided statement waits for."""
    found = asks(answer.case, statement.findings)
    if any(f.dimension == "other" and f.answer is Answer.UNKNOWN for f in statement.findings):
        found += ("other",)
    return found or ("issued",)


def _in_question_order(answer: Options, names: Iterable[str]) -> list[str]:
    order = {question.dimension: place for place, question in enumerate(answer.questions)}
    return sorted(names, key=lambda name: (order.get(name, len(order)), name))


def _undecided_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """Undecided options, each under the question that would settle one of its statements."""
    groups = _settled_by(answer)
    if groups:
        count = len(answer.undecided)
        yield f"UNDECIDED ({count}), each under an answer that it waits for (+ and others)"
    contraindicated = offer_keys(answer.contraindicated)
    apart = []
    for name in _in_question_order(answer, groups):
        options = [
            (_short_open_text(catalog, option, option.offer.key in contraindicated), more)
            for option, more in groups[name]
        ]
        # What is marked is never left to the count.
        left = [text for text, more in options if more and not text.endswith(")")]
        left = left if len(options) > _LONG_LINE else []
        said = _named(f"{text} +" if more else text for text, more in options if text not in left)
        said = f"{_WAITS_FOR[name]}: {said}"
        said += f", and {len(left)} more + (--full)" if left else ""
        if len(options) >= _OWN_LINE:
            yield wrap(f"* {said}", 2, 4)
        else:
            apart.append(said)
    if apart:
        yield wrap(f"* {'; '.join(apart)}", 2, 4)


def _settled_by(answer: Options) -> dict[str, list[tuple[Option, bool]]]:
    """For each question the options of which it would settle a statement.

    Of several statements on an option the one that waits for the least counts; whether it waits
    for other answers as well stands with the option.
    """
    groups: dict[str, list[tuple[Option, bool]]] = {}
    for option in answer.undecided:
        waiting = [
            _in_question_order(answer, _waits_for(answer, statement))
            for statement in option.statements
            if statement.answer is Answer.UNKNOWN
        ]
        order = _in_question_order(answer, {name for names in waiting for name in names})
        first, *more = min(waiting, key=lambda names: (len(names), list(map(order.index, names))))
        groups.setdefault(first, []).append((option, bool(more)))
    return groups


def _short_open_text(catalog: Catalog, option: Option, contraindicated: bool) -> str:
    """An undecided option, marked where not all that may be said of it is for it."""
    directions = {s.direction for s in option.statements if s.answer is Answer.UNKNOWN}
    marks = ["CONTRAINDICATED"] if contraindicated else []
    if Direction.FOR not in directions:
        marks += [SAID[d] for d in Direction if d in directions]
    elif Direction.AGAINST in directions:
        marks.append("for or AGAINST")
    name = offer_text(catalog, option)
    return f"{name} ({listed(marks)})" if marks else name


def _named(names: Iterable[str]) -> str:
    """Names in their order; of neighbors that end alike the end is said once."""
    found = list(names)
    for place, name in enumerate(found[1:]):
        if name.endswith(_BASED) and found[place].endswith(_BASED):
            found[place] = found[place].removesuffix(_BASED) + "-"
    return listed(found)


def _aside_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """What is described or not established, of options that are not stated."""
    contraindicated, stated = offer_keys(answer.contraindicated), offer_keys(answer.stated)
    for name, title, directions in (
        ("described", "DESCRIBED, neither recommended nor advised against", DESCRIBES),
        ("not_established", "NOT ESTABLISHED", NOT_ESTABLISHED),
    ):
        options = [o for o in getattr(answer, name) if o.offer.key not in stated]
        said = []
        for direction in directions:
            names = [
                offer_text(catalog, option)
                + (" (CONTRAINDICATED)" if option.offer.key in contraindicated else "")
                for option in options
                if (direction, Answer.YES) in {(s.direction, s.answer) for s in option.statements}
            ]
            head = "" if directions == DESCRIBES else said_first(direction)
            said += [head + _named(names)] if names else []
        if said:
            yield wrap(f"{title} ({len(options)}): {'; '.join(said)}")


def _unused_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """Pages for patients, what is left out and, where it was asked for, what does not apply."""
    if answer.excluded:
        names = _named(offer_text(catalog, option) for option in answer.excluded)
        yield wrap(f"DOES NOT APPLY ({len(answer.excluded)}, --full says why): {names}")
    if answer.left_out:
        said = "; ".join(f"{key}: {reason}" for key, reason in answer.left_out)
        yield wrap(f"LEFT OUT unless --include-historical ({len(answer.left_out)}): {said}")
    yield from page_lines(answer.page_statements, details=False)
