"""What the explorer asks of netref, in the browser: text in, JSON out.

Fields are read as the command line reads them, so that both mean the same.
"""

from __future__ import annotations

import json
from typing import Any

from netref import CATALOG, INTENDED_USE, Case, Catalog, NetrefError, Region
from netref.model import (
    DIMENSION,
    DIMENSIONS,
    Answer,
    Cite,
    Dimension,
    Kind,
    Option,
    StatementAnswer,
    Vocabulary,
)
from netref.reading import read_value
from netref.rendering import cite_text
from netref.rendering._answers import labels_text
from netref.rendering._cautions import caution_answer_text
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
GROUPS = {
    "contraindicated": "Contraindicated in this case, whoever states it",
    "stated": "Stated for this case",
    "undecided": "Undecided: depends on what is not known",
    "advised_against": "Advised against for this case",
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
        answer = catalog.options(Case().refine(**known))
    except (NetrefError, ValueError) as error:
        said = str(error).removeprefix(f"Case.{name}: ")
        return json.dumps({"error": said, "field": name})
    return json.dumps(
        {
            "groups": {
                group: [_option(catalog, option) for option in getattr(answer, group)]
                for group in GROUPS
            },
            "pages": [_statement(catalog, s) for s in answer.page_statements],
            "left_out": [f"{key}: {reason}" for key, reason in answer.left_out],
            "questions": [
                {"name": q.dimension, "text": q.text, "settles": q.settles}
                for q in answer.questions
            ],
            "provenance": f"netref {answer.provenance.version}, content "
            f"{answer.provenance.content_hash[:12]}",
        }
    )


def _option(catalog: Catalog, option: Option) -> dict[str, Any]:
    hard = [c for c in option.cautions if c.caution.outcome.value == "contraindicated"]
    return {
        "key": option.offer.key,
        "name": option.name,
        "page": _page(option),
        "contraindications": [
            caution_answer_text(catalog, c) for c in hard if c.answer is Answer.YES
        ],
        "to_check": [caution_answer_text(catalog, c) for c in hard if c.answer is Answer.UNKNOWN],
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
        "findings": [
            {
                "what": LABELS[f.dimension],
                "wanted": f.wanted,
                "found": f.found,
                "answer": f.answer.label,
            }
            for f in statement.findings
        ],
        "sources": [
            {"text": cite_text(catalog, cite), "link": _address(catalog, cite)}
            for cite in catalog.indications[statement.indication].cites
        ],
    }


def _address(catalog: Catalog, cite: Cite) -> str | None:
    source = catalog.sources[cite.source]
    if source.doi:
        return f"https://doi.org/{source.doi}"
    if source.pmid:
        return f"https://pubmed.ncbi.nlm.nih.gov/{source.pmid}/"
    return source.url
