"""What answers have in common: the case, who speaks, what forbids, what to ask, what made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ..matching import Lookup, _describe_listing, describe
from ..model import (
    DIMENSIONS,
    INTENDED_USE,
    Answer,
    Case,
    Currency,
    Direction,
    Interval,
    LabelPosition,
    LabelStatus,
    Listing,
    Option,
    Options,
    Provenance,
    Question,
    SourceKind,
    StatementAnswer,
)
from ._cautions import (
    caution_answer_text,
    caution_reasons,
    each_once,
    forbids,
    hard_texts,
    interaction_text,
    open_cautions,
    reasons_text,
)
from ._words import listed, numbered_refs, numbered_text, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog


def case_text(catalog: Catalog, case: Case) -> str:
    """What is known of a case on one line."""
    lookup = Lookup(catalog.drugs, catalog.regimens)
    parts = []
    for dimension in DIMENSIONS:
        value = getattr(case, dimension.name)
        if value is None:
            continue
        if isinstance(value, Listing):
            text = _describe_listing(value, lookup)
        elif isinstance(value, bool):
            text = "yes" if value else "no"
        elif isinstance(value, Interval):
            text = f"{value} {dimension.unit}".rstrip()
        elif isinstance(value, (int, float)):
            text = f"{value:g} {dimension.unit}".rstrip()
        else:
            text = describe(dimension.name, value if isinstance(value, tuple) else (value,), lookup)
        parts.append(f"{dimension.label} {text}")
    return "; ".join(parts) or "nothing known"


DESCRIBES = (Direction.DESCRIPTION,)
NOT_ESTABLISHED = (Direction.INSUFFICIENT_EVIDENCE, Direction.RESEARCH_ONLY)
EVERY = tuple(Direction)

#: Groups of an answer in the order of reading: a title, and what is said of an option there.
GROUPS: Final[Mapping[str, tuple[str, tuple[Direction, ...]]]] = MappingProxyType(
    {
        "contraindicated": ("CONTRAINDICATED in this case, whoever states it", EVERY),
        "stated": ("STATED for this case", EVERY),
        "advised_against": ("ADVISED AGAINST for this case", (Direction.AGAINST,)),
        "described": (
            "DESCRIBED for this case, neither recommended nor advised against",
            DESCRIBES,
        ),
        "not_established": (
            "NOT ESTABLISHED: evidence insufficient, or research only",
            NOT_ESTABLISHED,
        ),
        "undecided": ("UNDECIDED: depends on what is not known", EVERY),
        "excluded": ("DOES NOT APPLY", EVERY),
    }
)

#: What each direction of a statement is called; a recommendation needs no word.
SAID: Final = MappingProxyType(
    {
        Direction.FOR: "",
        Direction.AGAINST: "AGAINST",
        Direction.DESCRIPTION: "describes",
        Direction.INSUFFICIENT_EVIDENCE: "insufficient evidence",
        Direction.RESEARCH_ONLY: "research only",
    }
)

#: Questions that a screen names at most; the rest is counted.
_MOST_QUESTIONS = 4
#: Questions that a long answer names at most.
_MOST_IN_FULL = 6
#: Where the rest of a short answer is.
_MORE = "More: --full, --details (every word), --json."


def case_lines(catalog: Catalog, case: Case) -> list[str]:
    """The head of an answer."""
    return [wrap(f"Case: {case_text(catalog, case)}"), wrap(INTENDED_USE, 0, 0)]


def said_first(direction: Direction) -> str:
    """What stands before the words of a statement."""
    return f"{SAID[direction]}: " if SAID[direction] else ""


def brief_statement(catalog: Catalog, statement: StatementAnswer, numbers: dict[str, int]) -> str:
    """Who says what, when and how strongly, and in which source."""
    who, refs = speaker_and_refs(catalog, statement, numbers)
    said = [
        SAID[statement.direction],
        statement.position,
        str(statement.strength or ""),
    ]
    words = ", ".join(part for part in said if part)
    return f"{who}: {words} {refs}" if words else f"{who} {refs}"


def speaker_and_refs(
    catalog: Catalog, statement: StatementAnswer, numbers: dict[str, int]
) -> tuple[str, str]:
    """Who says something and when, and the numbers of the sources."""
    refs = numbered_refs(catalog, catalog.indications[statement.indication].cites, numbers)
    kind = "" if statement.kind is SourceKind.GUIDELINE else f" ({statement.kind.label})"
    body = catalog.bodies[statement.body].short
    return f"{body}{kind} {statement.issued or 'undated'}", refs


def open_speakers(catalog: Catalog, statements: Iterable[StatementAnswer]) -> dict[str, None]:
    """Who may state something: each body and document once."""
    return dict.fromkeys(
        _speaker(catalog, statement)
        for statement in statements
        if statement.answer is Answer.UNKNOWN
    )


def _speaker(catalog: Catalog, statement: StatementAnswer) -> str:
    said = SAID[statement.direction]
    year = "undated" if statement.issued is None else statement.issued[:4]
    return f"{catalog.bodies[statement.body].short} {year}" + (f" {said}" if said else "")


def page_lines(pages: tuple[StatementAnswer, ...], details: bool) -> list[str]:
    """What pages for patients say, apart from all statements."""
    if not pages:
        return []
    title = "PATIENT PAGE (not a guideline)"
    verdicts = {Answer.YES: "apply", Answer.UNKNOWN: "may apply", Answer.NO: "do not apply"}
    if not details:
        counts = [
            f"{n} {verb}"
            for verdict, verb in verdicts.items()
            if (n := sum(page.answer is verdict for page in pages))
        ]
        return [f"{title}: {listed(counts)} (--details)"]
    lines = [f"{title} ({len(pages)})"]
    for verdict, verb in verdicts.items():
        lines += [wrap(f"{verb}: {p.text}", 2) for p in pages if p.answer is verdict]
    return lines


def not_marketed_lines(catalog: Catalog, option: Option) -> Iterator[str]:
    """Where a drug of an option cannot be had."""
    gone: dict[str, list[str]] = {}
    for each in option.not_marketed:
        gone.setdefault(catalog.drugs[each.drug].name, []).append(
            f"{each.region.label} ({each.status.label})"
        )
    if gone:
        said = "; ".join(f"{name} in {listed(where)}" for name, where in gone.items())
        yield wrap(f"NOT MARKETED: {said}", 6)


def labels_text(catalog: Catalog, labels: tuple[LabelPosition, ...]) -> str:
    """Per drug the regions in which it is on label, off label or unknown."""
    by_drug: dict[str, dict[LabelStatus, list[str]]] = {}
    for label in labels:
        held = by_drug.setdefault(
            catalog.drugs[label.drug].name, {status: [] for status in LabelStatus}
        )
        held[label.status].append(label.region.label)
    return "; ".join(
        f"{drug} " + ", ".join(f"{status.label} {' '.join(r)}" for status, r in held.items() if r)
        for drug, held in by_drug.items()
    )


def question_lines(questions: tuple[Question, ...]) -> list[str]:
    """What to ask next, a question on a line."""
    lines = [wrap(said, 2, 3) for said in _questions(questions[:_MOST_IN_FULL])]
    return ["ASK NEXT", *lines] if lines else []


def question_section(questions: tuple[Question, ...]) -> Iterator[str]:
    """What to ask next, in one paragraph."""
    shown = questions[:_MOST_QUESTIONS]
    if shown:
        said = " ".join(_questions(shown))
        yield wrap(f"ASK NEXT ({len(shown)} of {len(questions)}): {said}")


def _questions(questions: Iterable[Question]) -> Iterator[str]:
    for place, question in enumerate(questions, 1):
        flag = question.dimension.replace("_", "-")
        yield f"{place}. {question.text} (--{flag}; {question.settles} waiting)"


def provenance_text(catalog: Catalog, provenance: Provenance) -> str:
    """What an answer was made from."""
    parts = [f"netref {provenance.version}", f"catalog {provenance.catalog}"]
    if provenance.as_of:
        parts.append(f"as of {provenance.as_of}")
    if provenance.regions:
        parts.append(f"regions {listed(r.label for r in provenance.regions)}")
    if provenance.bodies:
        parts.append(f"bodies {listed(catalog.bodies[b].short for b in provenance.bodies)}")
    if provenance.overrides:
        parts.append(f"overrides {listed(key for key, _ in provenance.overrides)}")
    parts.append(f"content {provenance.content_hash[:12]}")
    return "; ".join(parts)


def shown_options(answer: Options) -> dict[str, Option]:
    """The options of an answer that apply or may apply, by key and in order."""
    found = {
        option.offer.key: option
        for name in GROUPS
        if name != "excluded"
        for option in getattr(answer, name)
    }
    return dict(sorted(found.items()))


def offer_keys(options: Iterable[Option]) -> set[str]:
    """The keys of what is offered."""
    return {option.offer.key for option in options}


def hard_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """What contraindicates, and what it concerns; each thing once."""
    said = [
        (text, _concerned(catalog, option))
        for option in shown_options(answer).values()
        for text in hard_texts(catalog, option)
    ]
    if said:
        yield f"{GROUPS['contraindicated'][0]} ({len(answer.contraindicated)})"
        yield from each_once(said)


def check_section(
    catalog: Catalog, options: Iterable[Option], above: Iterable[Option] = ()
) -> Iterator[str]:
    """All that would contraindicate a drug of an option, if it held, but what stands above."""
    of = "; options not stated" if above else ""
    said = caution_reasons(catalog, open_cautions(above))
    found = {
        key: None for key in caution_reasons(catalog, open_cautions(options)) if key not in said
    }
    if found:
        yield wrap(f"CONTRAINDICATED IF TRUE (not known{of}): {reasons_text(found)}")


def count_section(
    catalog: Catalog, options: Iterable[Option], above: Iterable[Option]
) -> Iterator[str]:
    """How much would contraindicate a drug of an option, if it held, but what stands above."""
    said = caution_reasons(catalog, open_cautions(above))
    found = caution_reasons(catalog, open_cautions(options))
    reasons = {(drug, reason) for drug, reason, where in found if (drug, reason, where) not in said}
    if reasons:
        counts = Counter(drug for drug, _ in reasons)
        drugs = listed(f"{drug} {counts[drug]}" for drug in sorted(counts))
        yield wrap(
            f"CONTRAINDICATED IF TRUE (not known; options not stated), how many things "
            f"(--full says which): {drugs}"
        )


def soft_section(catalog: Catalog, answer: Options) -> Iterator[str]:
    """What is to be minded in this case, of what is stated."""
    soft = [
        (text, _concerned(catalog, option))
        for option in answer.stated
        for text in _soft_texts(catalog, option)
    ]
    if soft:
        yield "CAUTION in this case, of what is stated"
        yield from each_once(soft)


def _soft_texts(catalog: Catalog, option: Option) -> Iterator[str]:
    """What is to be minded in this case and does not contraindicate; not what goes for all."""
    for caution in option.cautions:
        stated = caution.caution
        if caution.answer is Answer.YES and stated.when and not forbids(stated):
            yield caution_answer_text(catalog, caution)
    for interaction in option.interactions:
        if not forbids(interaction.interaction):
            yield f"! {interaction_text(catalog, interaction)}"


def _concerned(catalog: Catalog, option: Option) -> str:
    """The name of an option on whose drug something is said."""
    mark = "" if option.offer.drug_class is None else " (this drug of the class)"
    return offer_text(catalog, option) + mark


def source_section(numbers: dict[str, int]) -> Iterator[str]:
    """The sources that numbers stand for."""
    if numbers:
        yield wrap(f"SOURCES: {numbered_text(numbers)}")


def made_section(catalog: Catalog, provenance: Provenance) -> Iterator[str]:
    """What an answer was made from, and where the rest of it is."""
    yield wrap(f"{provenance_text(catalog, provenance)}. {_MORE}", 0, 0)


def offer_text(catalog: Catalog, option: Option) -> str:
    """The name of an offer; history says that it is."""
    key = option.offer.regimen
    past = key is not None and catalog.regimens[key].currency is Currency.HISTORICAL
    return f"{option.name} (HISTORICAL)" if past else option.name
