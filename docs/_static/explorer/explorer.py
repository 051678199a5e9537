"""What the explorer asks of netref, in the browser: text in, JSON out.

Fields are read as the command line reads them, so that both mean the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from netref import CATALOG, INTENDED_USE, Case, Catalog, NetrefError, Region
from netref.model import (
    DIMENSION,
    DIMENSIONS,
    Answer,
    CautionOutcome,
    Cite,
    Dimension,
    Direction,
    Finding,
    Kind,
    Management,
    MeasureAnswer,
    MeasurePhase,
    Option,
    Question,
    StatementAnswer,
    Vocabulary,
)
from netref.reading import read_value
from netref.rendering import cite_text, dose_text
from netref.rendering._answers import labels_text
from netref.rendering._cautions import caution_answer_text, interaction_text
from netref.rendering._doses import titration_text
from netref.rendering._full import check_lines
from netref.rendering._managing import caution_lines, contraindicated_lines, warning_lines
from netref.rendering._words import LABELS

#: Fields that are always shown; the others are added where an answer asks for them.
SHOWN = (
    "site",
    "histology",
    "differentiation",
    "grade",
    "ki67_percent",
    "sstr",
    "extent",
    "line",
    "syndromes",
)
#: What speaks against a treatment comes first.
GROUPS = {
    "contraindicated": "Contraindicated in this case, whoever states it",
    "advised_against": "Advised against for this case",
    "stated": "Stated for this case",
    "undecided": "Undecided: depends on what is not known",
    "described": "Described, neither recommended nor advised against",
    "not_established": "Not established: evidence insufficient, or research only",
}


def fields() -> str:
    """The fields of a case with their choices, as JSON."""
    return json.dumps(
        {
            "intended_use": INTENDED_USE,
            "groups": GROUPS,
            "shown": SHOWN,
            "regions": [[r.value, r.label] for r in Region if r is not Region.INTERNATIONAL],
            "fields": [
                {
                    "name": d.name,
                    "label": d.label,
                    "question": d.question,
                    "unit": d.unit,
                    "choices": _choices(d),
                    "listing": d.kind is Kind.LISTING,
                }
                for d in DIMENSIONS
            ],
        }
    )


def _choices(dimension: Dimension) -> list[list[str]]:
    """Values and labels of a field that is chosen; empty where it is written."""
    if dimension.kind is Kind.FLAG:
        return [["yes", "yes"], ["no", "no"]]
    if dimension.name == "syndromes":
        named = [[key, syndrome.name] for key, syndrome in CATALOG.syndromes.items()]
        return [["none", "none"], *named]
    options = dimension.options
    if options is None or not issubclass(options, Vocabulary):
        return []
    members = [[str(member.value), member.label] for member in options]
    return [["none", "none"], *members] if dimension.kind is Kind.LISTING else members


def ask(asked: str) -> str:
    """Options for a case, as JSON.

    Args:
        asked: JSON with the text of each field that is filled in, beside ``region`` and
            ``date``.

    Returns:
        The answer; or ``{"error": ..., "field": ...}`` for what cannot be read.
    """
    try:
        catalog, case = _read(asked)
        answer = catalog.options(case)
        managed = _managed(catalog, case)
    except _UnreadableError as error:
        return json.dumps({"error": str(error), "field": error.field})
    except NetrefError as error:
        return json.dumps({"error": str(error), "field": ""})
    return json.dumps(
        {
            "groups": {
                group: [_option(catalog, option) for option in getattr(answer, group)]
                for group in GROUPS
            },
            "management": [_management(catalog, found) for found in managed],
            "pages": [_statement(catalog, s) for s in answer.page_statements],
            "left_out": [f"{key}: {reason}" for key, reason in answer.left_out],
            "questions": _questions(answer.questions),
            "provenance": f"netref {answer.provenance.version}, content "
            f"{answer.provenance.content_hash[:12]}",
        }
    )


class _UnreadableError(Exception):
    """What stands in a field cannot be read.

    Args:
        said: What is wrong with it.
        field: Name of the field; empty where it is not one alone.
    """

    def __init__(self, said: str, field: str) -> None:
        super().__init__(said)
        self.field = field


def _read(asked: str) -> tuple[Catalog, Case]:
    """The catalog and the case that the page's fields make."""
    given: dict[str, str] = json.loads(asked)
    name = ""
    try:
        name = "date"
        catalog = CATALOG.as_of(given["date"]) if given.get("date") else CATALOG
        name = "region"
        if given.get("region"):
            catalog = catalog.only(regions=[Region(given["region"])])
        known: dict[str, Any] = {}
        for name, text in given.items():
            if name in DIMENSION:
                known[name] = read_value(DIMENSION[name], text, catalog)
        name = ""
        return catalog, Case().refine(**known)
    except (NetrefError, ValueError) as error:
        raise _UnreadableError(str(error).removeprefix(f"Case.{name}: "), name) from error


def calendar(schedule: str) -> str:
    """The calendar of a schedule, as JSON with its SVG.

    Args:
        schedule: Id of the schedule.
    """
    # Drawing is loaded when something is drawn.
    from netref.charts import schedule_calendar

    return json.dumps({"svg": schedule_calendar(CATALOG.schedules[schedule])})


def path(asked: str, syndrome: str) -> str:
    """How sources manage a syndrome in a case that was asked about, as JSON with its SVG.

    Args:
        asked: What was given to `ask`.
        syndrome: Id of the syndrome.
    """
    from netref.charts import management_path

    catalog, case = _read(asked)
    return json.dumps({"svg": management_path(catalog.manage(syndrome, case), catalog=catalog)})


def _managed(catalog: Catalog, case: Case) -> list[Management]:
    """How sources manage each syndrome that the case is known to have."""
    if case.syndromes is None:
        return []
    return [catalog.manage(key, case) for key in case.syndromes.items]


def _management(catalog: Catalog, found: Management) -> dict[str, Any]:
    """A management in the order of acting, what is contraindicated apart from all else."""
    urgent = MeasurePhase.EMERGENCY
    parts = (
        ("emergency", "Emergency", [m for m in found.included if m.measure.phase is urgent]),
        (
            "emergency-undecided",
            "Emergency, undecided: depends on what is not known",
            [m for m in found.undecided if m.measure.phase is urgent],
        ),
        (
            "stated",
            "What sources state",
            [m for m in found.included if m.measure.phase is not urgent],
        ),
        (
            "undecided",
            "Undecided: depends on what is not known",
            [m for m in found.undecided if m.measure.phase is not urgent],
        ),
        ("excluded", "Does not apply to this case", found.excluded),
    )
    return {
        "syndrome": found.syndrome,
        "name": catalog.syndromes[found.syndrome].name,
        "page": f"syndromes/{found.syndrome.replace('-', '_')}.html",
        "contraindicated": [
            line
            for measure in found.contraindicated
            for line in _flat(contraindicated_lines(catalog, measure))
        ],
        "parts": [
            {"key": key, "title": title, "measures": [_measure(catalog, m) for m in held]}
            for key, title, held in parts
        ],
        "disagreements": [
            {
                "topic": disagreement.topic,
                "sides": [
                    {"says": side.says, "sources": _sources(catalog, side.cites)}
                    for side in disagreement.positions
                ],
            }
            for disagreement in found.disagreements
        ],
        "questions": _questions(found.questions),
    }


def _questions(questions: Iterable[Question]) -> list[dict[str, Any]]:
    return [{"name": q.dimension, "text": q.text, "settles": q.settles} for q in questions]


def _measure(catalog: Catalog, found: MeasureAnswer) -> dict[str, Any]:
    measure = found.measure
    # A measure has no cycle whose days a source could state.
    doses = [dose_text(catalog, dose).replace(", days not stated", "") for dose in measure.doses]
    return {
        "id": measure.id,
        "name": measure.name,
        "phase": measure.phase.label,
        "aim": measure.aim.label,
        "answer": found.answer.label,
        "warnings": _flat(warning_lines(catalog, found, details=False)),
        "why": measure.why,
        "doses": [*doses, *(titration_text(catalog, step) for step in measure.titrations)],
        "cautions": _flat(caution_lines(catalog, found, details=True)),
        "findings": _findings(found.findings),
        "sources": _sources(catalog, measure.cites),
    }


def _flat(lines: Iterable[str]) -> list[str]:
    """Lines as the command line prints them, without their breaks and marks."""
    return [" ".join(line.split()).lstrip("*! ") for line in lines]


def _option(catalog: Catalog, option: Option) -> dict[str, Any]:
    hard = [c for c in option.cautions if c.caution.outcome is CautionOutcome.CONTRAINDICATED]
    regimen = catalog.regimens[option.offer.regimen] if option.offer.regimen else None
    met = [
        (
            i.interaction.outcome is CautionOutcome.CONTRAINDICATED,
            interaction_text(catalog, i),
        )
        for i in option.interactions
    ]
    return {
        "key": option.offer.key,
        "name": option.name,
        "page": _page(option),
        "contraindications": [
            *_flat(caution_answer_text(catalog, c) for c in hard if c.answer is Answer.YES),
            *(text for forbids, text in met if forbids),
        ],
        "warnings": [
            *(text for forbids, text in met if not forbids),
            *_flat(check_lines(catalog, option)),
        ],
        "against": [
            f"{catalog.bodies[s.body].short}, {s.issued or 'undated'}"
            + ("" if s.answer is Answer.YES else " (undecided)")
            for s in option.statements
            if s.direction is Direction.AGAINST and s.answer is not Answer.NO
        ],
        "to_check": _flat(
            caution_answer_text(catalog, c) for c in hard if c.answer is Answer.UNKNOWN
        ),
        "schedules": [
            [s.id, s.name + (f" ({s.region.label} label)" if s.region else "")]
            for s in (regimen.schedules if regimen else ())
        ],
        "labels": labels_text(catalog, option.labels) if option.labels else "",
        "studies": [
            [catalog.studies[key].name, f"studies/{key.replace('-', '_')}.html"]
            for key in option.evidence
        ],
        "statements": [_statement(catalog, statement) for statement in option.statements],
    }


def _page(option: Option) -> str | None:
    offer = option.offer
    if offer.regimen is not None:
        return f"regimens/{offer.regimen.replace('-', '_')}.html"
    if offer.based_on is not None:
        return f"drugs/{offer.based_on.replace('-', '_')}.html"
    return None


def _statement(catalog: Catalog, statement: StatementAnswer) -> dict[str, Any]:
    return {
        "id": statement.indication,
        "body": catalog.bodies[statement.body].short,
        "issued": statement.issued or "undated",
        "direction": statement.direction.label,
        "position": statement.position or "",
        "strength": str(statement.strength or ""),
        "text": statement.text,
        "answer": statement.answer.label,
        "findings": _findings(statement.findings),
        "sources": _sources(catalog, catalog.indications[statement.indication].cites),
    }


def _findings(findings: Iterable[Finding]) -> list[dict[str, str]]:
    return [
        {
            "what": LABELS[finding.dimension],
            "wanted": finding.wanted,
            "found": finding.found,
            "answer": finding.answer.label,
        }
        for finding in findings
    ]


def _sources(catalog: Catalog, cites: Iterable[Cite]) -> list[dict[str, str | None]]:
    return [{"text": cite_text(catalog, cite), "link": _address(catalog, cite)} for cite in cites]


def _address(catalog: Catalog, cite: Cite) -> str | None:
    source = catalog.sources[cite.source]
    if source.doi:
        return f"https://doi.org/{source.doi}"
    if source.pmid:
        return f"https://pubmed.ncbi.nlm.nih.gov/{source.pmid}/"
    return source.url
