"""The catalog: every record, the queries over them, and the built-in instance.

A `Catalog` never changes. Its methods are the API; the flat functions of `netref` are the
bound methods of `CATALOG`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeAlias, TypeVar

from attrs import evolve

from . import model
from ._version import AS_OF, __version__
from .exceptions import InvalidCatalogError, InvalidRecordError, MissingRecordError
from .model import (
    Answer,
    Approval,
    ApprovalId,
    ApprovalKind,
    Body,
    BodyId,
    Case,
    Cite,
    CodeSystem,
    Drug,
    DrugId,
    Endpoint,
    Indication,
    IndicationId,
    LabelScope,
    LabelScopeId,
    Measure,
    PartialDate,
    Record,
    Regimen,
    RegimenId,
    Region,
    Result,
    Schedule,
    ScheduleId,
    Source,
    SourceId,
    Study,
    StudyId,
    Syndrome,
    SyndromeId,
    Tumor,
    TumorId,
    earliest_day,
    latest_day,
)
from .model._record import spelled

if TYPE_CHECKING:
    from datetime import date

    from .answering import Prepared, _Said
    from .matching import Lookup
    from .mentioning import Scanner
    from .model import (
        Coverage,
        Evidence,
        Interpretation,
        Management,
        Measurement,
        Mention,
        Options,
        Parsed,
        ParsedDiagnosis,
        Provenance,
        Replay,
        Suggestion,
    )
    from .naming import Names
    from .totaling import Cumulative

AnyRecord: TypeAlias = (
    Body | Source | Drug | Regimen | Tumor | Study | Approval | LabelScope | Indication | Syndrome
)

K = TypeVar("K", bound=str)
R = TypeVar("R", bound=Record)
V = TypeVar("V")

#: Kinds of approval events after which a product may be marketed for their scope.
_GRANTING = (
    ApprovalKind.NOT_STATED,
    ApprovalKind.INITIAL,
    ApprovalKind.EXPANSION,
    ApprovalKind.ACCELERATED,
    ApprovalKind.CONDITIONAL,
    ApprovalKind.CONVERTED,
    ApprovalKind.GENERIC,
)


class Table(Mapping[K, R], Generic[K, R]):
    """An immutable mapping from id to record, sorted by id.

    A record is also found under an id that it had in an earlier release, with a
    `DeprecationWarning` that names its successor.

    Args:
        name: What it holds, for error messages ("drugs").
        records: The records, in any order.

    Raises:
        InvalidCatalogError: Two records share an id.
    """

    __slots__ = ("_name", "_records")
    _name: str
    _records: dict[K, R]

    def __init__(self, name: str, records: Iterable[R] = ()) -> None:
        held: dict[Any, R] = {}
        for record in records:
            key = getattr(record, "id", None)
            if not isinstance(key, str):
                shown = repr(record)[:60]
                raise InvalidCatalogError([f"{name}: expected a record with an id, got {shown}"])
            if key in held and held[key] is not record:
                raise InvalidCatalogError([f"{key}.id: two records of {name} share this id"])
            held[key] = record
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_records", {key: held[key] for key in sorted(held)})

    def __getitem__(self, key: K) -> R:
        try:
            return self._records[key]
        except KeyError:
            from . import renames

            new: Any = renames.successor(self._name, key)
            if new not in self._records:
                raise MissingRecordError(self._name, key) from None
            renames.warn(self._name, key, new, stacklevel=2)
            return self._records[new]

    def __iter__(self) -> Iterator[K]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, key: object) -> bool:
        if key in self._records:
            return True
        from . import renames

        # What can be looked up is in the table, also under an id that it had before.
        return renames.successor(self._name, key) in self._records

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Table never changes; cannot set {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Table never changes; cannot delete {name}")

    def __repr__(self) -> str:
        return f"<Table {self._name}: {len(self)} records>"

    def _repr_html_(self) -> str:
        from .html import table_html

        return table_html(self)

    def __hash__(self) -> int:
        return hash(tuple(self._records.values()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self._records == other._records

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self._name, tuple(self._records.values())))


#: Tables of a catalog in dependency order, with the record type of each.
KINDS: Final[Mapping[str, type[Record]]] = MappingProxyType(
    {
        "bodies": Body,
        "sources": Source,
        "drugs": Drug,
        "regimens": Regimen,
        "tumors": Tumor,
        "studies": Study,
        "approvals": Approval,
        "label_scopes": LabelScope,
        "indications": Indication,
        "syndromes": Syndrome,
    }
)


class Catalog:
    """A checked, immutable set of records, and the questions one can ask of it.

    Args:
        name: What to call it; stands in every answer's provenance.
        bodies: Regulators, societies and other bodies.
        sources: Documents.
        drugs: Drugs.
        regimens: Regimens with their schedules.
        tumors: Tumor entities.
        studies: Studies with their results.
        approvals: Regulatory events.
        label_scopes: Labels that were read.
        indications: Statements of bodies.
        syndromes: Hormonal syndromes.

    Raises:
        InvalidCatalogError: A record refers to one that is not there, lacks a citation, holds
            a value of the wrong type or unit, or breaks another rule. Names every problem.
    """

    name: str
    bodies: Table[BodyId, Body]
    sources: Table[SourceId, Source]
    drugs: Table[DrugId, Drug]
    regimens: Table[RegimenId, Regimen]
    tumors: Table[TumorId, Tumor]
    studies: Table[StudyId, Study]
    approvals: Table[ApprovalId, Approval]
    label_scopes: Table[LabelScopeId, LabelScope]
    indications: Table[IndicationId, Indication]
    syndromes: Table[SyndromeId, Syndrome]
    #: Day to which statements are filtered, or ``None``.
    as_of_day: PartialDate | None
    #: Regions to which statements are filtered; empty for all.
    regions: tuple[Region, ...]
    #: Bodies to which statements are filtered; empty for all.
    only_bodies: tuple[BodyId, ...]
    #: Ids added, replaced or removed, each with the name of the catalog that did so.
    overrides: tuple[tuple[str, str], ...]

    def __init__(
        self,
        name: str,
        *,
        bodies: Iterable[Body] = (),
        sources: Iterable[Source] = (),
        drugs: Iterable[Drug] = (),
        regimens: Iterable[Regimen] = (),
        tumors: Iterable[Tumor] = (),
        studies: Iterable[Study] = (),
        approvals: Iterable[Approval] = (),
        label_scopes: Iterable[LabelScope] = (),
        indications: Iterable[Indication] = (),
        syndromes: Iterable[Syndrome] = (),
    ) -> None:
        self._fill(
            name,
            {
                "bodies": bodies,
                "sources": sources,
                "drugs": drugs,
                "regimens": regimens,
                "tumors": tumors,
                "studies": studies,
                "approvals": approvals,
                "label_scopes": label_scopes,
                "indications": indications,
                "syndromes": syndromes,
            },
        )
        self._check()

    def _check(self) -> None:
        # Not needed to import netref, so not paid for there.
        from .checking import check

        problems = check(self)
        if problems:
            raise InvalidCatalogError(problems)

    def _fill(
        self,
        name: str,
        records: Mapping[str, Iterable[Any]],
        *,
        as_of_day: PartialDate | None = None,
        regions: tuple[Region, ...] = (),
        only_bodies: tuple[BodyId, ...] = (),
        overrides: tuple[tuple[str, str], ...] = (),
    ) -> None:
        state: dict[str, object] = {
            kind: held if isinstance(held, Table) else Table(kind, held)
            for kind, held in records.items()
        }
        state |= {
            "name": name,
            "as_of_day": as_of_day,
            "regions": regions,
            "only_bodies": only_bodies,
            "overrides": overrides,
        }
        self.__dict__.update(state)

    @staticmethod
    def _unchecked(name: str, records: Mapping[str, Iterable[Any]], **state: Any) -> Catalog:
        """A catalog from records that are known to hold together."""
        catalog = Catalog.__new__(Catalog)
        catalog._fill(name, records, **state)
        return catalog

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Catalog never changes; cannot set {name}; see with_records")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Catalog never changes; cannot delete {name}; see without")

    def __reduce__(self) -> str | tuple[object, ...]:
        # The built-in catalog pickles by reference: a door sent to a worker process does not
        # carry eight thousand records.
        if self is CATALOG:
            return "CATALOG"
        return (_rebuild, (self.name, self._tables(), self._state()))

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(getattr(self, kind))} {kind}" for kind in KINDS)
        return f"<Catalog {self.name}: {counts}>"

    def _repr_html_(self) -> str:
        from .html import catalog_html

        return catalog_html(self)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Catalog)
            and self._state() == other._state()
            and self._tables() == other._tables()
        )

    def __hash__(self) -> int:
        return hash(self.content_hash)

    def _tables(self) -> dict[str, Table[Any, Any]]:
        return {kind: getattr(self, kind) for kind in KINDS}

    def _state(self) -> dict[str, Any]:
        return {
            key: getattr(self, key) for key in ("as_of_day", "regions", "only_bodies", "overrides")
        }

    # --- other catalogs ------------------------------------------------------------------

    def with_records(self, *records: AnyRecord, name: str) -> Catalog:
        """A catalog in which these records are added, or replace those of the same id.

        Args:
            *records: Records of any kind.
            name: Name of the new catalog; stands beside the overrides in every answer.

        Raises:
            InvalidCatalogError: The result does not hold together.
            InvalidRecordError: Something that is not a record of a catalog.
        """
        tables: dict[str, dict[Any, Any]] = {
            kind: dict(table) for kind, table in self._tables().items()
        }
        for record in records:
            kind = next((k for k, cls in KINDS.items() if type(record) is cls), None)
            if kind is None:
                raise InvalidRecordError(
                    type(record).__name__, "id", "not a kind of record that a catalog holds"
                )
            tables[kind][record.id] = record
        return self._derive(name, tables, [record.id for record in records])

    def without(self, *ids: str, name: str) -> Catalog:
        """A catalog without these records.

        Args:
            *ids: Ids of records of any kind.
            name: Name of the new catalog; stands beside the overrides in every answer.

        Raises:
            MissingRecordError: No record has this id.
            InvalidCatalogError: Another record refers to one of them.
        """
        gone = []
        for key in ids:
            holder = next((t for t in self._tables().values() if key in t), None)
            if holder is None:
                raise MissingRecordError(self.name, key)
            gone.append(holder[key].id)
        tables = {
            kind: {key: record for key, record in table.items() if key not in gone}
            for kind, table in self._tables().items()
        }
        return self._derive(name, tables, gone)

    def _derive(
        self, name: str, tables: Mapping[str, Mapping[Any, Any]], changed: list[str]
    ) -> Catalog:
        state = self._state()
        state["overrides"] = tuple(
            sorted({**dict(self.overrides), **dict.fromkeys(changed, name)}.items())
        )
        catalog = Catalog._unchecked(
            name, {kind: table.values() for kind, table in tables.items()}, **state
        )
        catalog._check()
        return catalog

    def as_of(self, day: date | PartialDate) -> Catalog:
        """The catalog as known to this release, with only what was in force on a day.

        Filters statements: approvals, label scopes, indications and results. Drugs, regimens,
        sources and syndromes stay. A statement whose date is too imprecise to decide stays,
        but its answer is at most UNKNOWN.

        Args:
            day: A date, or its ISO text with day.

        Raises:
            InvalidRecordError: Not a day.
        """
        text = _day("as_of", day)
        if self.as_of_day is not None:
            text = min(text, self.as_of_day)

        def known(when: PartialDate | None) -> bool:
            return when is None or earliest_day(when) <= text

        tables: dict[str, Iterable[Any]] = dict(self._tables())
        tables["approvals"] = [r for r in self.approvals.values() if known(r.date)]
        tables["label_scopes"] = [r for r in self.label_scopes.values() if known(r.date)]
        tables["indications"] = [r for r in self.indications.values() if known(r.issued)]
        tables["studies"] = [
            evolve(study, results=kept) if len(kept) < len(study.results) else study
            for study in self.studies.values()
            for kept in [tuple(r for r in study.results if known(self._published(r.cites)))]
        ]
        return Catalog._unchecked(self.name, tables, **{**self._state(), "as_of_day": text})

    def _published(self, cites: tuple[Cite, ...]) -> PartialDate | None:
        """The earliest date of the sources behind something, if all of them have one."""
        dates = [self.sources[cite.source].date for cite in cites]
        stated = [d for d in dates if d is not None]
        return min(stated, key=earliest_day) if stated and len(stated) == len(dates) else None

    def only(
        self, *, regions: Iterable[Region] = (), bodies: Iterable[BodyId | Body] = ()
    ) -> Catalog:
        """The catalog with the statements of some regions and bodies only.

        Filters approvals, label scopes and indications, each by the body that speaks and by
        the region where its word applies; international bodies apply everywhere. Drugs,
        regimens, studies, sources and syndromes stay.

        Args:
            regions: Regions to keep; empty keeps all.
            bodies: Bodies to keep, or their ids; empty keeps all.

        Raises:
            MissingRecordError: No body has this id.
            InvalidRecordError: Not a region.
        """
        places = tuple(regions)
        for place in places:
            if not isinstance(place, Region):
                raise InvalidRecordError("only", "regions", f"expected Region, got {place!r}")
        speakers = tuple(
            self.bodies[body.id if isinstance(body, Body) else body].id for body in bodies
        )

        def kept(region: Region, body: BodyId) -> bool:
            near = not places or region in (*places, Region.INTERNATIONAL)
            return near and (not speakers or body in speakers)

        tables: dict[str, Iterable[Any]] = dict(self._tables())
        tables["approvals"] = [r for r in self.approvals.values() if kept(r.region, r.body)]
        tables["label_scopes"] = [r for r in self.label_scopes.values() if kept(r.region, r.body)]
        tables["indications"] = [
            r for r in self.indications.values() if kept(self.bodies[r.body].region, r.body)
        ]
        return Catalog._unchecked(
            self.name,
            tables,
            # What an earlier filter took away is gone; the narrower filter is the one to name.
            **{
                **self._state(),
                "regions": places or self.regions,
                "only_bodies": speakers or self.only_bodies,
            },
        )

    # --- indexes -------------------------------------------------------------------------

    @cached_property
    def schedules(self) -> Table[Any, Schedule]:
        """Every schedule of every regimen, by id."""
        return Table("schedules", [s for r in self.regimens.values() for s in r.schedules])

    @cached_property
    def results(self) -> Table[Any, Result]:
        """Every result of every study, by id."""
        return Table("results", [r for s in self.studies.values() for r in s.results])

    @cached_property
    def measures(self) -> Table[Any, Measure]:
        """Every measure of every syndrome, by id."""
        return Table("measures", [m for s in self.syndromes.values() for m in s.measures])

    @cached_property
    def superseded(self) -> Mapping[str, str]:
        """Ids of superseded indications and results, with the id that replaced each."""
        newer: dict[str, str] = {}
        for indication in self.indications.values():
            if indication.supersedes is not None:
                newer[indication.supersedes] = indication.id
        for result in self.results.values():
            if result.supersedes is not None:
                newer[result.supersedes] = result.id
        return Frozen(newer)

    @cached_property
    def ended(self) -> Mapping[str, str]:
        """Ids of approvals that a later event ended, with the id of that event."""
        return Frozen({a.ends: a.id for a in self.approvals.values() if a.ends is not None})

    @cached_property
    def in_force(self) -> tuple[Approval, ...]:
        """Approvals that grant something and that no later event of this catalog surely ended.

        An approval whose product left the market still stands until it is withdrawn: the end of
        marketing is an event of its own that ends no approval. Whether a drug can be had is said
        by its ``availability``.
        """
        surely_ended = {
            key
            for key, event in self.ended.items()
            if self.surely_in_force(self.approvals[ApprovalId(event)].date)
        }
        return tuple(
            a for a in self.approvals.values() if a.kind in _GRANTING and a.id not in surely_ended
        )

    @cached_property
    def _lookup(self) -> Lookup:
        """What matching needs of this catalog."""
        from .matching import Lookup

        return Lookup(self.drugs, self.regimens)

    @cached_property
    def _said(self) -> tuple[_Said, ...]:
        """The part of `_prepared` that treatments given on many days need, for each day."""
        from .answering import said_by

        return said_by(self)

    @cached_property
    def _prepared(self) -> Prepared:
        """What the answers of this catalog have in common, whatever the case."""
        from .answering import prepare

        return prepare(self)

    @cached_property
    def names(self) -> Names:
        """The index behind `find_drug`, `resolve` and the other name queries."""
        from .naming import Names

        return Names.of(self)

    @cached_property
    def _scanner(self) -> Scanner:
        """What finds names in running text."""
        from .mentioning import Scanner

        return Scanner.of(self.names)

    @cached_property
    def _drugs_by_name(self) -> dict[str, Drug]:
        """Drugs by each name as it is written, but for case: found without working out a key."""
        return {name: self.drugs[DrugId(key)] for name, key in self.names.exact("drugs").items()}

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 over all records, the same for equal catalogs on every machine."""
        # Needed by answers only, so not paid for at import.
        import hashlib

        digest = hashlib.sha256()
        for kind, table in self._tables().items():
            digest.update(f"{kind}\n".encode())
            for record in table.values():
                digest.update(f"{spelled(record)}\n".encode())
        return digest.hexdigest()

    @property
    def provenance(self) -> Provenance:
        """What an answer of this catalog is made from."""
        return model.Provenance(
            version=__version__,
            catalog=self.name,
            content_hash=self.content_hash,
            as_of=self.as_of_day,
            regions=self.regions,
            bodies=self.only_bodies,
            overrides=self.overrides,
        )

    def surely_in_force(self, when: PartialDate | None) -> bool:
        """Whether a dated statement surely held on the day of `as_of`; always without one."""
        if self.as_of_day is None:
            return True
        return when is not None and latest_day(when) <= self.as_of_day

    # --- names ---------------------------------------------------------------------------

    def find_drug(self, name: str) -> Drug:
        """The drug of this name, id, brand or abbreviation.

        Args:
            name: In any case, spacing and hyphenation.

        Raises:
            UnknownNameError: No drug has this name; carries suggestions.
            AmbiguousNameError: The name can mean several drugs; carries candidates.
        """
        try:
            return self._drugs_by_name[name.casefold()]
        except (KeyError, AttributeError):
            pass  # written in another way, or not a text at all
        return self.drugs[DrugId(self.names.find(name, "drugs"))]

    def find_regimen(self, name: str) -> Regimen:
        """The regimen of this name, id or acronym, or of exactly these drugs.

        Args:
            name: "CAPTEM", or drugs joined by "plus", "+", "/" or "and".

        Raises:
            UnknownNameError: No regimen has this name; carries suggestions.
            AmbiguousNameError: Several regimens have these drugs; carries candidates.
        """
        return self.regimens[RegimenId(self.names.find(name, "regimens"))]

    def find_syndrome(self, name: str) -> Syndrome:
        """The hormonal syndrome of this name or id.

        Args:
            name: In any case, spacing and hyphenation.

        Raises:
            UnknownNameError: No syndrome has this name; carries suggestions.
        """
        return self.syndromes[SyndromeId(self.names.find(name, "syndromes"))]

    def find_tumor(self, name: str) -> Tumor:
        """The tumor entity of this name or id.

        Args:
            name: In any case, spacing and hyphenation.

        Raises:
            UnknownNameError: No tumor has this name; carries suggestions.
        """
        return self.tumors[TumorId(self.names.find(name, "tumors"))]

    def find_study(self, name: str) -> Study:
        """The study of this name or id.

        Args:
            name: In any case, spacing and hyphenation.

        Raises:
            UnknownNameError: No study has this name; carries suggestions.
        """
        return self.studies[StudyId(self.names.find(name, "studies"))]

    def resolve(self, name: str) -> Drug | Regimen | Syndrome | Tumor:
        """The one drug, regimen, syndrome or tumor of this name.

        Args:
            name: In any case, spacing and hyphenation.

        Raises:
            UnknownNameError: Nothing has this name; carries suggestions.
            AmbiguousNameError: Several records have it; carries candidates.
        """
        kind, key = self.names.resolve(name)
        found: Drug | Regimen | Syndrome | Tumor = getattr(self, kind)[key]
        return found

    def suggest(self, name: str, n: int = 5) -> tuple[Suggestion, ...]:
        """Names that look like this one. Never used to resolve.

        Scores are difflib's; with the extra ``search`` the same answer comes faster.

        Args:
            name: What was written.
            n: How many at most.

        Returns:
            Scored names, best first; empty where none is close. Scores lie between 0 and 1.

        Raises:
            UnknownNameError: The name is no text.
        """
        return self.names.suggest(name, n)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Names of drugs and regimens in running text.

        Args:
            text: Any text; time grows linearly with its length.

        Returns:
            Spans in order, the longest name at each place.
        """
        return self._scanner.mentions(text)

    def parse_treatment(self, text: str) -> Parsed:
        """The drugs and regimens that a free-text treatment names, and what is left over.

        Args:
            text: One treatment as a registry or a trial arm writes it.

        Returns:
            What was found, and the parts that were not understood.
        """
        from . import parsing

        return parsing.parse_treatment(self, text)

    def parse_diagnosis(self, text: str) -> ParsedDiagnosis:
        """The partial case that a free-text diagnosis states, and what is left over.

        Args:
            text: One diagnosis.

        Returns:
            Only what the words state; nothing is inferred.
        """
        from . import parsing

        return parsing.parse_diagnosis(self, text)

    def from_code(self, system: CodeSystem | str, code: str) -> Drug | Tumor:
        """The drug or tumor that carries a code. A retired code leads where its successor does.

        Args:
            system: The terminology, its prefix, or what else it is called ("rxcui", "icd-o-3").
            code: The code, in any case, with or without a prefix of that terminology.

        Raises:
            UnknownNameError: No record carries it.
            AmbiguousNameError: Several do, or it means more than the record that carries it.
        """
        kind, key = self.names.from_code(system, code)
        found: Drug | Tumor = getattr(self, kind)[key]
        return found

    # --- questions -----------------------------------------------------------------------

    def regimens_with(
        self, *drugs: Drug | DrugId | str, exactly: bool = False
    ) -> tuple[Regimen, ...]:
        """Regimens that hold all of these drugs.

        Args:
            *drugs: Drugs, their ids or names.
            exactly: Only regimens that hold no other drug.

        Returns:
            Regimens in order of their ids.

        Raises:
            UnknownNameError: A name is not known.
        """
        wanted = {d.id if isinstance(d, Drug) else self.find_drug(d).id for d in drugs}
        return tuple(
            regimen
            for regimen in self.regimens.values()
            if (set(regimen.drugs) == wanted if exactly else wanted <= set(regimen.drugs))
        )

    def studies_with(
        self,
        *,
        drug: Drug | DrugId | str | None = None,
        regimen: Regimen | RegimenId | str | None = None,
        population: Case | None = None,
        endpoint: Endpoint | None = None,
        comparative: bool | None = None,
    ) -> tuple[Study, ...]:
        """Studies that fit all of what is given.

        Args:
            drug: Given in some arm, alone or in a regimen.
            regimen: Given in some arm.
            population: A case that the study's population surely or possibly includes.
            endpoint: Some result is on it.
            comparative: Whether the arms were compared.

        Returns:
            Studies in order of their ids.

        Raises:
            UnknownNameError: A name is not known.
        """
        from .answering import studies_with

        return studies_with(
            self,
            drug=None
            if drug is None
            else drug.id
            if isinstance(drug, Drug)
            else self.find_drug(drug).id,
            regimen=None
            if regimen is None
            else regimen.id
            if isinstance(regimen, Regimen)
            else self.find_regimen(regimen).id,
            population=population,
            endpoint=endpoint,
            comparative=comparative,
        )

    def approvals_with(
        self,
        *,
        drug: Drug | DrugId | str | None = None,
        region: Region | None = None,
        case: Case | None = None,
        in_force: bool | None = None,
    ) -> tuple[Approval, ...]:
        """Approval events that fit all of what is given.

        Args:
            drug: The drug.
            region: Where the event holds.
            case: A case that its scope surely or possibly covers.
            in_force: Only events that grant something no later event ended (True), or only
                the others (False).

        Returns:
            Events by date, those without a date last.

        Raises:
            UnknownNameError: A name is not known.
        """
        from .answering import may_apply

        key = (
            None if drug is None else drug.id if isinstance(drug, Drug) else self.find_drug(drug).id
        )
        found = [
            a
            for a in self.approvals.values()
            if (key is None or a.drug == key)
            and (region is None or a.region is region)
            and (case is None or may_apply(self, a.scope, case))
            and (in_force is None or (a in self.in_force) == in_force)
        ]
        return tuple(sorted(found, key=lambda a: (earliest_day(a.date or "9999"), a.id)))

    def options(
        self, case: Case, *, include_no: bool = False, include_historical: bool = False
    ) -> Options:
        """What is stated for a case: by whom, why it applies, and what is unknown.

        Args:
            case: The tumor and the patient, as far as they are known.
            include_no: Also return what does not apply, with the finding that excluded it.
            include_historical: Also offer historical regimens and drugs that are nowhere
                marketed.

        Returns:
            Groups of options, each in order of its key. Nothing is ranked.

        Raises:
            InvalidRecordError: The case names a drug, regimen or syndrome that this catalog does
                not hold; carries suggestions.
        """
        from .answering import options

        return options(self, case, include_no=include_no, include_historical=include_historical)

    def answers(self, case: Case) -> Mapping[IndicationId, Answer]:
        """Whether each statement applies to a case: `options` without reasons, for cohorts.

        Args:
            case: The tumor and the patient, as far as they are known.

        Returns:
            The answer of every statement that none has surely replaced, by its id. Those that
            do not apply, patient pages, historical regimens and unavailable drugs are included.

        Raises:
            InvalidRecordError: The case names a drug, regimen or syndrome that this catalog does
                not hold; carries suggestions.
        """
        from .answering import answers

        return Frozen(answers(self, case))

    def replay(self, answer: Options) -> Replay:
        """What of an earlier answer of `options` would differ, were it asked of this catalog.

        Args:
            answer: The earlier answer. Its case is asked again with its filters, which can
                only narrow those of this catalog.

        Raises:
            MissingRecordError: The answer was filtered to a body that is not in this catalog.
            InvalidRecordError: Its case names a record that is not in this catalog.
        """
        from .replaying import replay

        return replay(self, answer)

    def evidence_for(self, regimen: Regimen | RegimenId | str, case: Case) -> tuple[Evidence, ...]:
        """Studies in which a regimen was given to patients like the case.

        Args:
            regimen: The regimen, its id or a name of it.
            case: The tumor and the patient, as far as they are known.

        Returns:
            Studies whose population includes the case, then those where that is not known,
            each in order of its id; studies of others are left out. Nothing is ranked.

        Raises:
            UnknownNameError: No regimen has this name.
        """
        from .answering import evidence_for

        record = regimen if isinstance(regimen, Regimen) else self.find_regimen(regimen)
        return evidence_for(self, record.id, case)

    def cumulative(self, schedule: Schedule | ScheduleId | str, cycles: int) -> Cumulative:
        """What a schedule adds up to over some cycles, held against lifetime limits.

        Not for dose calculation for a person. Per-day and per-dose amounts, times a day,
        infusions at a rate and ranges are all counted as the source states them; steps up or
        down, dose changes and what was given before are not.

        Args:
            schedule: The schedule or its id.
            cycles: How many cycles in all.

        Returns:
            A total for each drug, form and condition, and every lifetime limit of its drugs.

        Raises:
            MissingRecordError: No schedule has this id.
            InvalidRecordError: ``cycles`` is not a positive number.
        """
        from .totaling import cumulative

        record = schedule if isinstance(schedule, Schedule) else self.schedules[schedule]
        return cumulative(record, cycles, self.drugs)

    def manage(self, syndrome: Syndrome | SyndromeId | str, case: Case | None = None) -> Management:
        """How sources manage a hormonal syndrome, read against a case.

        Args:
            syndrome: The syndrome, its id or a name of it.
            case: The tumor and the patient, as far as they are known.

        Returns:
            Measures that apply, wait or do not apply; emergencies first.

        Raises:
            UnknownNameError: No syndrome has this name.
            InvalidRecordError: The case says that the syndrome is absent, or names a record that
                this catalog does not hold.
        """
        from .managing import manage

        record = syndrome if isinstance(syndrome, Syndrome) else self.find_syndrome(syndrome)
        return manage(self, record, Case() if case is None else case)

    def interpret(
        self,
        syndrome: Syndrome | SyndromeId | str,
        measurements: Measurement | Iterable[Measurement],
    ) -> Interpretation:
        """Laboratory values held against the thresholds that sources state for a syndrome.

        Each value meets each threshold for its analyte on its own; nothing is added up, and no
        unit is converted (see `netref.convert`). Differentials whose tests or signs were
        measured are answered as well.

        Args:
            syndrome: The syndrome, its id or a name of it.
            measurements: One measurement or several.

        Returns:
            What each value says, with the threshold, its source, the reason, and what to ask.

        Raises:
            UnknownNameError: No syndrome has this name.
            UnknownAnalyteError: The syndrome has no threshold or sign for an analyte; lists
                those that it has.
        """
        from .interpreting import interpret

        record = syndrome if isinstance(syndrome, Syndrome) else self.find_syndrome(syndrome)
        given = measurements if isinstance(measurements, Iterable) else (measurements,)
        return interpret(self, record, given)

    def text(
        self,
        record: AnyRecord | Schedule | Case | Options | Management | Interpretation | Replay,
        *,
        full: bool = False,
        details: bool = False,
    ) -> str:
        """A record or an answer in words, as the command line prints it.

        Args:
            record: A record that this catalog holds, a case, or an answer that it gave.
            full: Print all that is said, not what fits a screen: answers of `options` and
                `manage`. Records have one length.
            details: Print every statement and finding as well; answers of `interpret`, too.

        Returns:
            Lines of at most 100 characters; a case is one line.

        Raises:
            InvalidRecordError: Something for which there is no text; lists what has one.
            MissingRecordError: It refers to a record that this catalog does not hold.
        """
        from .rendering._text import text

        return text(self, record, full=full, details=details)

    # --- the catalog itself --------------------------------------------------------------

    def coverage(self) -> Coverage:
        """What the catalog holds of each body and kind, how it was seen, and what it lacks."""
        from .covering import coverage

        return coverage(self)

    def stale(self, *, before: date | PartialDate) -> tuple[AnyRecord, ...]:
        """Records that nobody has looked at since a day, or perhaps not.

        Args:
            before: A date, or its ISO text with day.

        Returns:
            Records whose ``reviewed`` is, or may be, earlier; in order of kind and id.

        Raises:
            InvalidRecordError: Not a day.
        """
        from .covering import stale

        return stale(self, _day("stale", before))


class Frozen(Mapping[K, V], Generic[K, V]):
    """An immutable mapping that pickles, unlike a mapping proxy."""

    __slots__ = ("_items",)
    _items: dict[K, V]

    def __init__(self, items: Mapping[K, V]) -> None:
        object.__setattr__(self, "_items", dict(items))

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"this mapping never changes; cannot set {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"this mapping never changes; cannot delete {name}")

    def __repr__(self) -> str:
        return f"<Frozen: {len(self)} items>"

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self._items,))


def _day(argument: str, day: date | PartialDate) -> PartialDate:
    """A day as ISO text.

    Raises:
        InvalidRecordError: Not a day.
    """
    from datetime import date

    text = day.isoformat() if isinstance(day, date) else day
    try:
        return date.fromisoformat(text).isoformat()
    except (TypeError, ValueError):
        raise InvalidRecordError(argument, "day", f"expected a day, got {day!r}") from None


def _rebuild(name: str, tables: Mapping[str, Table[Any, Any]], state: Mapping[str, Any]) -> Catalog:
    return Catalog._unchecked(name, tables, **state)


#: The folder of facts that fills each table of the built-in catalog.
_FOLDERS: Final[Mapping[str, str]] = MappingProxyType(
    {kind: kind for kind in KINDS} | {"bodies": "sources", "label_scopes": "approvals"}
)


class _BuiltIn(Catalog):
    """The catalog of this release. Each table is read when it is first asked for.

    Importing netref thus costs the types and not the facts. The records are checked by the
    tests, not here.
    """

    def __init__(self) -> None:
        self._fill("netref", {})

    if not TYPE_CHECKING:

        def __getattr__(self, kind: str) -> Table[Any, Any]:
            if kind not in KINDS:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {kind!r}")
            folder = import_module(f".{_FOLDERS[kind]}", __package__)
            records = (value for value in vars(folder).values() if type(value) is KINDS[kind])
            # Whichever thread comes first decides, so that a table is one object for all.
            return self.__dict__.setdefault(kind, Table(kind, records))


#: The built-in catalog.
CATALOG: Final[Catalog] = _BuiltIn()

__all__ = ["AS_OF", "CATALOG", "KINDS", "AnyRecord", "Catalog", "Table", "__version__"]
