"""Draw facts for a blind second reading: what to read and where, without the value.

``python tools/second_entry.py --seed 7 --count 60 --questions q.jsonl --key key.jsonl`` writes two
files. The second reader gets the questions only, reads each value afresh in its source, and the
readings are then compared with the key. The same seed draws the same facts from the same catalog.
``--by-document`` draws documents and takes every fact of each, so that a reader opens fewer;
``--since`` and ``--of`` narrow down what is drawn from.
"""

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import netref
from netref import CATALOG
from netref.answering import offer_name
from netref.model import (
    Adjustment,
    Caution,
    Cite,
    CumulativeLimit,
    Dose,
    Interaction,
    NoNumber,
    Result,
)
from netref.model._record import spelled

Fact = tuple[str, str, str, tuple[Cite, ...]]
#: What can be drawn from, with the tables of the catalog that hold it.
KINDS = ("doses", "results", "syndromes", "approvals", "statements", "cautions", "availability")


def facts(kinds: tuple[str, ...] = KINDS) -> Iterator[Fact]:
    """Every figure of the catalog: id, what to read, the value held, and where it was read."""
    of_kind = {
        "doses": _of_regimens,
        "results": _of_studies,
        "syndromes": _of_syndromes,
        "approvals": _of_approvals,
        "statements": _of_statements,
        "cautions": _of_cautions,
        "availability": _of_availability,
    }
    for kind in kinds:
        yield from of_kind[kind]()


def _of_regimens() -> Iterator[Fact]:
    for regimen in CATALOG.regimens.values():
        for schedule in regimen.schedules:
            for phase in schedule.phases:
                for place, dose in enumerate(phase.doses):
                    key = f"{schedule.id}/{phase.name}/{place}"
                    what = f"{regimen.name}, {schedule.name}, {phase.name}"
                    yield from _dose_facts(key, what, dose, schedule.cites)
                if phase.cycle_days is not None:
                    yield (
                        f"{schedule.id}/{phase.name}/cycle",
                        f"{regimen.name}, {schedule.name}, {phase.name}: length of a cycle",
                        f"{phase.cycle_days} days",
                        schedule.cites,
                    )


def _of_studies() -> Iterator[Fact]:
    for study in CATALOG.studies.values():
        for result in study.results:
            yield from _result_facts(study.name, result)


def _of_syndromes() -> Iterator[Fact]:
    for syndrome in CATALOG.syndromes.values():
        for test in syndrome.tests:
            yield (
                f"{syndrome.id}/{test.key}",
                f"{syndrome.name}: cut-off of {test.analyte} that {test.purpose.label}"
                f" ({test.context or 'no context'})",
                f"{test.comparator.label} {test.value:g} {test.high or ''} {test.unit.label}",
                test.cites,
            )
        for share in syndrome.shares:
            yield (
                f"{syndrome.id}/{share.of}",
                f"{syndrome.name}: share {share.of}",
                str(share.percent),
                share.cites,
            )
        for measure in syndrome.measures:
            for place, dose in enumerate(measure.doses):
                key = f"{measure.id}/{place}"
                yield from _dose_facts(
                    key, f"{syndrome.name}, {measure.kind.label}", dose, measure.cites
                )


def _of_approvals() -> Iterator[Fact]:
    for approval in CATALOG.approvals.values():
        brand = f" ({approval.brand})" if approval.brand else ""
        yield (
            f"{approval.id}/date",
            f"{approval.drug}{brand}, {CATALOG.bodies[approval.body].short}: date of this event: "
            f"{approval.kind.label}; {approval.scope_text}",
            str(approval.date),
            approval.cites,
        )


def _of_statements() -> Iterator[Fact]:
    for held in CATALOG.indications.values():
        yield (
            held.id,
            f"{CATALOG.bodies[held.body].name} on {offer_name(CATALOG, held.offer)}: for, against, "
            "insufficient evidence, research only or merely described; for which patients; line of "
            "therapy; strength in the body's own system; date of the document",
            (
                f"{held.direction.label}; when {spelled(held.when)}; "
                f"unless {spelled(held.unless)}; "
                f"setting {held.setting!r}; line {held.line}; {held.position}; "
                f"strength {held.strength!r}; issued {held.issued}; {held.text}"
            ),
            held.cites,
        )


def _of_cautions() -> Iterator[Fact]:
    """One question for each place that cautions of a drug were read in."""
    for drug in CATALOG.drugs.values():
        held: tuple[Caution | Interaction | Adjustment | CumulativeLimit, ...] = (
            *drug.cautions,
            *drug.interactions,
            *drug.adjustments,
            *drug.limits,
        )
        read_in: dict[tuple[Cite, ...], list[str]] = {}
        for caution in held:
            read_in.setdefault(caution.cites, []).append(spelled(caution))
        for place, (cites, values) in enumerate(read_in.items()):
            yield (
                f"{drug.id}/cautions/{place}",
                f"{drug.name}: every contraindication, warning with a threshold, interaction, "
                "dose change and cumulative limit that stands at this place",
                " | ".join(values),
                cites,
            )


def _of_availability() -> Iterator[Fact]:
    for drug in CATALOG.drugs.values():
        for held in drug.availability:
            form = f" ({held.form})" if held.form else ""
            yield (
                f"{drug.id}/{held.region.value}{form}",
                f"{drug.name}{form}, {held.region.label}: marketed, discontinued, withdrawn or "
                "investigational, and since when",
                f"{held.status.label}, {held.date}",
                held.cites,
            )


def _dose_facts(key: str, what: str, dose: Dose, cites: tuple[Cite, ...]) -> Iterator[Fact]:
    drug = CATALOG.drugs[dose.drug].name
    if dose.amount is not None:
        yield (
            f"{key}/amount",
            f"{what}: dose of {drug}, with unit, per dose or per day",
            (
                f"{dose.amount} per {dose.per.label}"
                + (f", {dose.times_per_day} times a day" if dose.times_per_day else "")
            ),
            cites,
        )
    if len(dose.days) > 1 or dose.days not in ((), (1,)):
        yield f"{key}/days", f"{what}: days on which {drug} is given", str(dose.days), cites


def _result_facts(study: str, result: Result) -> Iterator[Fact]:
    where = f"{study}: {result.endpoint.label} [{result.statistic.label}]"
    extra = [
        result.assessment.label,
        result.subgroup,
        f"at {result.months} months" if result.months else None,
    ]
    where += f" ({', '.join(e for e in extra if e)})"
    for estimate in result.estimates:
        value: Any = estimate.value
        shown = value.label if isinstance(value, NoNumber) else f"{value:g}"
        ci = estimate.interval
        shown += f" CI {ci.low}-{ci.high} level {ci.level_percent}" if ci else ""
        yield f"{result.id}/{estimate.arm}", f"{where}, arm {estimate.arm}", shown, result.cites
    if result.effect is not None:
        ci = result.effect.interval
        shown = f"{result.effect.kind.label} {result.effect.value:g}"
        shown += f" CI {ci.low}-{ci.high} level {ci.level_percent}" if ci else ""
        yield f"{result.id}/effect", f"{where}, comparison", shown, result.cites
    if result.p is not None:
        yield (
            f"{result.id}/p",
            f"{where}, p-value",
            f"{result.p.relation} {result.p.value:g}",
            result.cites,
        )


def draw(seed: int, count: int, held: list[Fact], *, by_document: bool = False) -> list[Fact]:
    """A random sample of facts; the same for the same seed and catalog."""
    chance = random.Random(seed)  # noqa: S311  # not cryptography
    held = sorted(held, key=lambda fact: fact[0])
    if not by_document:
        return chance.sample(held, min(count, len(held)))
    of_document: dict[str, list[Fact]] = {}
    for fact in held:
        of_document.setdefault(fact[3][0].source, []).append(fact)
    drawn: list[Fact] = []
    for document in chance.sample(sorted(of_document), len(of_document)):
        if len(drawn) >= count:
            break
        drawn += of_document[document]
    return drawn


def _cite(cite: Cite) -> dict[str, str | None]:
    source = CATALOG.sources[cite.source]
    return {
        "title": source.title,
        "locator": source.locator,
        "where": cite.where,
        "seen_at": cite.via or source.url,
    }


def main() -> None:
    """Write the questions and the key."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--by-document", action="store_true")
    parser.add_argument("--of", nargs="+", choices=KINDS, default=KINDS)
    parser.add_argument("--since", default="", help="read on this day or later")
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--key", type=Path, required=True)
    arguments = parser.parse_args()
    held = [
        fact
        for fact in facts(tuple(arguments.of))
        if any(cite.on >= arguments.since for cite in fact[3])
    ]
    drawn = draw(arguments.seed, arguments.count, held, by_document=arguments.by_document)
    with arguments.questions.open("w") as questions, arguments.key.open("w") as key:
        for name, what, value, cites in drawn:
            row = {"id": name, "read": what, "sources": [_cite(c) for c in cites]}
            questions.write(json.dumps(row, ensure_ascii=False) + "\n")
            key.write(json.dumps({"id": name, "value": value}, ensure_ascii=False) + "\n")
    print(f"{len(drawn)} of {len(held)} facts of netref {netref.__version__}")


if __name__ == "__main__":
    main()
