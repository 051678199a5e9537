"""What a catalog holds, what it lacks, and what is due to be looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .catalog import KINDS
from .model import (
    Body,
    BodyCoverage,
    BodyId,
    Cite,
    Coverage,
    Direction,
    DrugId,
    Gap,
    Indication,
    PartialDate,
    Record,
    Region,
    Seen,
    SourceId,
    SourceKind,
    earliest_day,
    latest_day,
)

if TYPE_CHECKING:
    from .catalog import AnyRecord, Catalog

#: Kinds of documents in which a body speaks of treatment.
_SPEAKING = (SourceKind.GUIDELINE, SourceKind.SUMMARY)


def coverage(catalog: Catalog) -> Coverage:
    """See `Catalog.coverage`."""
    records = _records(catalog)
    cites = [cite for _, record in records for cite in _cites(record)]
    in_document = {cite.source for cite in cites if cite.seen is Seen.DOCUMENT}
    statements: dict[BodyId, list[Indication]] = {}
    for indication in catalog.indications.values():
        statements.setdefault(indication.body, []).append(indication)
    dated = {a.id: a.date for a in catalog.approvals.values()}
    return Coverage(
        counts=tuple((kind, len(getattr(catalog, kind))) for kind in KINDS),
        bodies=tuple(
            _body(catalog, body, statements.get(body.id, []), in_document)
            for body in catalog.bodies.values()
        ),
        gaps=tuple(
            Gap(kind=kind, record=record.id, unseen=unseen)
            for kind, record in records
            if (unseen := getattr(record, "unseen", None)) is not None
        ),
        seen=tuple((seen, sum(cite.seen is seen for cite in cites)) for seen in Seen),
        secondary_only=tuple(
            record.id
            for _, record in records
            if (own := getattr(record, "cites", ())) and all(c.seen is Seen.SECONDARY for c in own)
        ),
        undated=tuple(key for key, date in dated.items() if date is None),
        imprecise=tuple(key for key, date in dated.items() if date is not None and len(date) < 10),
        unread_labels=_unread_labels(catalog),
        without_schedule=tuple(r.id for r in catalog.regimens.values() if not r.schedules),
        without_dose=tuple(
            m.id
            for m in catalog.measures.values()
            if m.drug is not None and not m.doses and not m.titrations
        ),
        without_availability=tuple(d.id for d in catalog.drugs.values() if not d.availability),
        without_cautions=tuple(d.id for d in catalog.drugs.values() if not d.safety_read),
    )


def _records(catalog: Catalog) -> list[tuple[str, AnyRecord]]:
    """Every record of a catalog with the name of its table."""
    return [(kind, record) for kind in KINDS for record in getattr(catalog, kind).values()]


def _cites(value: object) -> Iterator[Cite]:
    """Every citation in a record, however deep."""
    if isinstance(value, Cite):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _cites(item)
    elif isinstance(value, Record):
        for attribute in value.__attrs_attrs__:
            yield from _cites(getattr(value, attribute.name))


def _body(
    catalog: Catalog, body: Body, statements: list[Indication], in_document: set[SourceId]
) -> BodyCoverage:
    def count(direction: Direction) -> int:
        return sum(s.direction is direction for s in statements)

    cited = {cite.source for statement in statements for cite in statement.cites}
    documents = [
        source
        for source in catalog.sources.values()
        if source.id in cited or (source.body == body.id and source.kind in _SPEAKING)
    ]
    dates = [s.issued for s in statements if s.issued is not None]
    return BodyCoverage(
        body=body.id,
        approvals=sum(a.body == body.id for a in catalog.approvals.values()),
        recommends=count(Direction.FOR),
        advises_against=count(Direction.AGAINST),
        insufficient=count(Direction.INSUFFICIENT_EVIDENCE),
        research_only=count(Direction.RESEARCH_ONLY),
        describes=count(Direction.DESCRIPTION),
        first=min(dates, key=earliest_day, default=None),
        last=max(dates, key=latest_day, default=None),
        documents=tuple(source.id for source in documents),
        whole=all(source.whole for source in documents)
        and any(source.id in in_document for source in documents),
    )


def _unread_labels(catalog: Catalog) -> tuple[tuple[DrugId, Region], ...]:
    read = {(scope.drug, scope.region) for scope in catalog.label_scopes.values()}
    held = {(approval.drug, approval.region) for approval in catalog.in_force}
    order = list(Region)
    return tuple(sorted(held - read, key=lambda pair: (pair[0], order.index(pair[1]))))


def stale(catalog: Catalog, before: PartialDate) -> tuple[AnyRecord, ...]:
    """See `Catalog.stale`, which checks the day."""
    return tuple(
        record for _, record in _records(catalog) if earliest_day(record.reviewed) < before
    )


__all__ = ["coverage", "stale"]
