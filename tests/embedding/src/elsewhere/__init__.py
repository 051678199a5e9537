"""The tumor board of a made-up hospital: netref's catalog with its own formulary on top.

Uses only what netref promises: names imported from ``netref`` and ``netref.serialization``.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

import netref
from netref import (
    CATALOG,
    Amount,
    Answer,
    Body,
    BodyId,
    BodyKind,
    Case,
    Catalog,
    Cite,
    Criteria,
    Differentiation,
    Direction,
    Dose,
    Drug,
    Extent,
    Grade,
    Histology,
    Indication,
    IndicationId,
    Interval,
    Listing,
    NetrefError,
    Offer,
    Option,
    Options,
    Phase,
    PriorTreatment,
    Regimen,
    RegimenId,
    Region,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    Setting,
    Site,
    Source,
    SourceId,
    SourceKind,
    SstrStatus,
    Strength,
    Unit,
    days,
)
from netref.serialization import dumps, loads, loads_catalog

TODAY: Final = "2026-11-26"
BOARD: Final = Body(
    id=BodyId("elsewhere"),
    name="Elsewhere Hospital, tumor board",
    short="Elsewhere",
    kind=BodyKind.HOSPITAL,
    region=Region.US,
    reviewed=TODAY,
)
PATHWAY: Final = Source(
    id=SourceId("elsewhere-pathway"),
    kind=SourceKind.PROTOCOL,
    title="Pathway of a made-up hospital",
    body=BOARD,
    date="2026-10-01",
    url="https://elsewhere.example/pathway",
    reviewed=TODAY,
)
CITES: Final = (Cite(PATHWAY, "page 1", Seen.DOCUMENT, on=TODAY),)


def formulary_drug(drug: Drug) -> Drug:
    """A drug with the name under which the pharmacy keeps it."""
    return evolve(drug, names=(*drug.names, f"{drug.name} Elsewhere"))


def weekly(temozolomide: Drug) -> Regimen:
    """A regimen that only this made-up hospital gives; the numbers mean nothing."""
    return Regimen(
        id=RegimenId("elsewhere-weekly"),
        name="Elsewhere weekly",
        drugs=(temozolomide,),
        schedules=(
            Schedule(
                id=ScheduleId("elsewhere-weekly-2026"),
                name="pathway of 2026",
                phases=(
                    Phase(
                        name="weekly",
                        cycle_days=7,
                        cycles=2,
                        doses=(
                            Dose(
                                drug=temozolomide,
                                amount=Amount(1, Unit.MG),
                                route=Route.ORAL,
                                days=days(1, 2),
                            ),
                        ),
                    ),
                ),
                cites=CITES,
            ),
        ),
        cites=CITES,
        reviewed=TODAY,
    )


def statement(regimen: Regimen) -> Indication:
    """What the board says about its regimen."""
    return Indication(
        id=IndicationId("elsewhere-weekly-pancreas"),
        body=BOARD,
        direction=Direction.FOR,
        offer=Offer(regimen=regimen),
        when=(Criteria(site=(Site.PANCREAS,), grade=(Grade.G1, Grade.G2)),),
        setting=Setting.ADVANCED,
        line="any",
        strength=Strength(system="elsewhere", grade="house rule"),
        text="Given in pancreatic NET G1 or G2 (made up).",
        issued="2026-10-01",
        cites=CITES,
        reviewed=TODAY,
    )


def catalog() -> Catalog:
    """netref's catalog with the hospital's records on top."""
    drug = formulary_drug(netref.find_drug("temozolomide"))
    regimen = weekly(drug)
    return CATALOG.with_records(drug, BOARD, PATHWAY, regimen, statement(regimen), name="elsewhere")


CASE: Final = Case(
    site=Site.PANCREAS,
    histology=Histology.NET,
    differentiation=Differentiation.WELL,
    grade=(Grade.G1, Grade.G2),
    extent=Extent.METASTATIC,
    ki67_percent=Interval(3, 10),
    sstr=SstrStatus.POSITIVE,
    prior=Listing((PriorTreatment(regimen=RegimenId("everolimus-monotherapy")),), complete=False),
)


def stated(answer: Options) -> Iterator[tuple[str, str, Answer]]:
    """Who states what for a case, contraindicated offers first."""
    groups: tuple[tuple[Option, ...], ...] = (answer.contraindicated, answer.stated)
    for group in groups:
        for option in group:
            for one in option.statements:
                yield one.body, option.name, one.answer


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is stated for one case, as JSON with the line on intended use."""
    name = (sys.argv[1:] if arguments is None else arguments)[0]
    ours = catalog()
    try:
        drug = ours.find_drug(name)
    except NetrefError as error:
        print(error, file=sys.stderr)
        return 2
    with_drug = {regimen.id for regimen in ours.regimens_with(drug)}
    answer = ours.options(CASE)
    assert loads(dumps(answer), Options) == answer
    assert loads_catalog(dumps(ours)).content_hash == ours.content_hash
    found = {
        "intended_use": netref.INTENDED_USE,
        "version": answer.provenance.version,
        "overrides": [list(pair) for pair in answer.provenance.overrides],
        "drug": drug.id,
        "doses": [a.day for a in netref.timeline(ours.schedules["elsewhere-weekly-2026"])],
        "stated": [[body, offer, said.value] for body, offer, said in stated(answer)],
        "regimens": sorted(with_drug),
        "questions": [question.text for question in answer.questions],
    }
    print(json.dumps(found, ensure_ascii=False))
    return 0
