"""The catalog as JSON-LD: schema.org where it has a word, PROV for where things were read.

The context stands in the document, so that nothing is fetched to read it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, TypeAlias
from urllib.parse import quote

from ._version import AS_OF, __version__
from .catalog import Catalog
from .matching import Lookup
from .model import (
    INTENDED_USE,
    Approval,
    Body,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeStatus,
    Direction,
    Dose,
    Drug,
    Estimate,
    Indication,
    Interaction,
    LabelScope,
    Measure,
    NoNumber,
    Regimen,
    Relation,
    Result,
    Schedule,
    Source,
    SourceKind,
    Study,
    Syndrome,
    Threshold,
    Tumor,
)
from .rendering import criteria_text, dose_text, phase_text
from .rendering._cautions import caution_text

#: Plain data: what ``json.dumps`` takes.
Node: TypeAlias = dict[str, Any]

#: Root of the identifiers. Nothing is served there; RFC 2606 sets the domain aside for names
#: that lead nowhere.
BASE: Final = "https://netref.invalid/"


def _term(iri: str) -> Mapping[str, str]:
    """A property whose value is the identifier of something else."""
    return MappingProxyType({"@id": iri, "@type": "@id"})


#: What each word of the document means.
CONTEXT: Final[Mapping[str, str | Mapping[str, str]]] = MappingProxyType(
    {
        "schema": "https://schema.org/",
        "prov": "http://www.w3.org/ns/prov#",
        "terms": f"{BASE}terms#",
        "id": "@id",
        "type": "@type",
        **{
            word: f"schema:{word}"
            for word in (
                "administrationRoute alternateName codeValue codingSystem contraindication "
                "dateModified datePublished description doseUnit doseValue frequency "
                "guidelineDate identifier mechanismOfAction name "
                "nonProprietaryName proprietaryName recommendationStrength signOrSymptom "
                "usageInfo value version warning"
            ).split()
        },
        **{
            word: _term(f"schema:{word}")
            for word in "author code drug drugClass guidelineSubject publisher sameAs url".split()
        },
        "hadPrimarySource": _term("prov:hadPrimarySource"),
        "qualifiedPrimarySource": _term("prov:qualifiedPrimarySource"),
        "entity": _term("prov:entity"),
        **{
            word: _term(f"terms:{word}")
            for word in (
                "arm body caution dose ends estimate interactsWith measure ofDrug part partner "
                "relatedCode result schedule supersedes syndromeOf threshold withRegimen"
            ).split()
        },
        **{
            word: f"terms:{word}"
            for word in (
                "assessment comparator contentHash cutoff cycle design direction endpoint high "
                "kind n note offer outcome per phase place position readOn region relation seen "
                "statistic status unless via when"
            ).split()
        },
    }
)


def document(catalog: Catalog, *, base: str = BASE) -> Node:
    """A catalog as one JSON-LD document.

    Args:
        catalog: The catalog.
        base: Root of the identifiers, with a slash at its end.

    Returns:
        Plain data with an inline context, the same for the same catalog. Every node has an
        identifier; citations are ``prov:qualifiedPrimarySource`` with the place and how it was
        seen. Codes that are not exact stand under ``terms:relatedCode``.
    """
    writer = _Writer(catalog, base)
    context = {
        word: meaning if isinstance(meaning, str) else dict(meaning)
        for word, meaning in CONTEXT.items()
    }
    return {"@context": context, "@graph": list(writer.nodes())}


def _made(**said: object) -> Node:
    """A node without what is not said; members of vocabularies as JSON writes them."""
    found: Node = {}
    for key, value in said.items():
        if isinstance(value, (tuple, list)):
            value = [_plain(item) for item in value]  # noqa: PLW2901  # a list of plain data
            if not value:
                continue
        if value is not None:
            found[key] = _plain(value)
    return found


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


class _Writer:
    """Writes the records of one catalog."""

    def __init__(self, catalog: Catalog, base: str) -> None:
        self.catalog = catalog
        self.base = base
        self.lookup = Lookup(catalog.drugs, catalog.regimens)

    def iri(self, kind: str, key: str | None) -> str | None:
        """The identifier of a record."""
        return None if key is None else f"{self.base}{kind}/{key}"

    def nodes(self) -> Iterator[Node]:
        """One node for the catalog, then one for each record, with what it holds inside."""
        catalog = self.catalog
        yield {
            "id": f"{self.base}catalog",
            "type": "schema:Dataset",
            "name": catalog.name,
            "version": __version__,
            "dateModified": AS_OF,
            "contentHash": catalog.content_hash,
            "usageInfo": INTENDED_USE,
        }
        yield from map(self.body, catalog.bodies.values())
        yield from map(self.source, catalog.sources.values())
        yield from map(self.drug, catalog.drugs.values())
        yield from map(self.regimen, catalog.regimens.values())
        yield from map(self.tumor, catalog.tumors.values())
        yield from map(self.study, catalog.studies.values())
        yield from map(self.approval, catalog.approvals.values())
        yield from map(self.label_scope, catalog.label_scopes.values())
        yield from map(self.indication, catalog.indications.values())
        yield from map(self.syndrome, catalog.syndromes.values())

    # --- parts ----------------------------------------------------------------------------

    def read(self, iri: str, cites: tuple[Cite, ...]) -> Node:
        """Where something was read."""
        return {
            "hadPrimarySource": sorted({f"{self.base}sources/{cite.source}" for cite in cites}),
            "qualifiedPrimarySource": [
                _made(
                    id=f"{iri}#cite-{number}" if "#" not in iri else f"{iri}-cite-{number}",
                    type="prov:PrimarySource",
                    entity=self.iri("sources", cite.source),
                    place=cite.where,
                    seen=cite.seen,
                    readOn=cite.on,
                    via=cite.via,
                )
                for number, cite in enumerate(cites, 1)
            ],
        }

    def codes(self, iri: str, codes: tuple[Code, ...]) -> Node:
        """Codes that mean the same and are in use, and the others."""
        exact: list[Node] = []
        others: list[Node] = []
        for number, code in enumerate(codes, 1):
            here = f"{iri}#code-{number}"
            made = _made(
                id=here,
                type="schema:MedicalCode",
                codingSystem=code.system,
                codeValue=code.value,
                version=code.version,
                relation=code.relation,
                status=code.status,
            ) | self.read(here, code.cites)
            same = code.relation is Relation.EXACT and code.status is CodeStatus.ACTIVE
            (exact if same else others).append(made)
        return _made(code=exact, relatedCode=others)

    def cautions(
        self, iri: str, cautions: tuple[Caution, ...], interactions: tuple[Interaction, ...] = ()
    ) -> list[Node]:
        """What speaks against something."""
        made = []
        for number, caution in enumerate(cautions, 1):
            here = f"{iri}#caution-{number}"
            made.append(
                _made(
                    id=here,
                    type="terms:Caution",
                    outcome=caution.outcome,
                    description=caution.reason,
                    when=criteria_text(caution.when, self.lookup) or None,
                    region=caution.region,
                )
                | self.read(here, caution.cites)
            )
        for number, interaction in enumerate(interactions, 1):
            here = f"{iri}#interaction-{number}"
            made.append(
                _made(
                    id=here,
                    type="terms:Interaction",
                    outcome=interaction.outcome,
                    description=interaction.reason,
                    interactsWith=self.iri("drugs", interaction.drug),
                    kind=interaction.drug_class,
                    region=interaction.region,
                )
                | self.read(here, interaction.cites)
            )
        return made

    def against(self, cautions: tuple[Caution, ...]) -> list[str]:
        """Contraindications in words."""
        return [
            caution_text(self.catalog, caution)
            for caution in cautions
            if caution.outcome is CautionOutcome.CONTRAINDICATED
        ]

    def dose(self, iri: str, dose: Dose) -> Node:
        """One dose."""
        amount = dose.amount
        return _made(
            id=iri,
            type="schema:DoseSchedule",
            description=dose_text(self.catalog, dose),
            ofDrug=self.iri("drugs", dose.drug),
            doseValue=None if amount is None else amount.value,
            high=None if amount is None else amount.high,
            doseUnit=None if amount is None else amount.unit,
            per=dose.per,
            frequency=None if dose.times_per_day is None else f"{dose.times_per_day} per day",
            kind=dose.role,
            when=criteria_text(dose.when, self.lookup) or None,
        )

    # --- records --------------------------------------------------------------------------

    def body(self, body: Body) -> Node:
        """Who speaks."""
        return _made(
            id=self.iri("bodies", body.id),
            type="schema:Organization",
            name=body.name,
            alternateName=body.short,
            kind=body.kind,
            region=body.region,
            url=body.url,
        )

    def source(self, source: Source) -> Node:
        """A document."""
        paper = source.kind in (SourceKind.PAPER, SourceKind.REVIEW)
        return _made(
            id=self.iri("sources", source.id),
            type=["prov:Entity", "schema:ScholarlyArticle" if paper else "schema:CreativeWork"],
            name=source.title,
            kind=source.kind,
            publisher=self.iri("bodies", source.body),
            datePublished=source.date,
            identifier=[
                text
                for text in (
                    source.doi and f"doi:{source.doi}",
                    source.pmid and f"PMID {source.pmid}",
                    source.pmcid,
                    source.nct,
                )
                if text
            ],
            sameAs=f"https://doi.org/{quote(source.doi)}" if source.doi else None,
            url=source.url,
            note=source.note,
        )

    def drug(self, drug: Drug) -> Node:
        """A drug; what speaks against it comes first."""
        iri = f"{self.base}drugs/{drug.id}"
        boxed = [w.topic for w in drug.boxed_warnings if w.removed is None]
        return {
            **_made(
                id=iri,
                type="schema:Drug",
                name=drug.name,
                warning=[*self.against(drug.cautions), *(f"BOXED WARNING: {w}" for w in boxed)],
                nonProprietaryName=drug.name,
                alternateName=[
                    n for n in (drug.us_name, *drug.names, *drug.abbreviations, *drug.salts) if n
                ],
                proprietaryName=list(dict.fromkeys(brand.name for brand in drug.brands)),
                drugClass=[
                    {
                        "id": f"{self.base}classes/{group.value}",
                        "type": "schema:DrugClass",
                        "name": group.label,
                    }
                    for group in drug.classes
                ],
                administrationRoute=drug.routes,
                mechanismOfAction=drug.mechanism,
                caution=self.cautions(iri, drug.cautions, drug.interactions),
            ),
            **self.codes(iri, drug.codes),
            **self.read(iri, drug.cites),
        }

    def regimen(self, regimen: Regimen) -> Node:
        """A regimen; what speaks against it and its drugs comes first."""
        iri = f"{self.base}regimens/{regimen.id}"
        against = self.against(regimen.cautions)
        for key in regimen.drugs:
            drug = self.catalog.drugs[key]
            against += [f"{drug.name}: {text}" for text in self.against(drug.cautions)]
        return _made(
            id=iri,
            type="schema:MedicalTherapy",
            name=regimen.name,
            contraindication=against,
            alternateName=[*regimen.acronyms, *regimen.names],
            description=regimen.summary,
            status=regimen.currency,
            drug=[self.iri("drugs", key) for key in regimen.drugs],
            caution=self.cautions(iri, regimen.cautions),
            schedule=[self.schedule(schedule) for schedule in regimen.schedules],
        ) | self.read(iri, regimen.cites)

    def schedule(self, schedule: Schedule) -> Node:
        """A schedule with its phases and doses."""
        iri = f"{self.base}schedules/{schedule.id}"
        phases = [
            _made(
                id=f"{iri}#phase-{number}",
                type="terms:Phase",
                name=phase.name,
                cycle=phase_text(phase),
                dose=[
                    self.dose(f"{iri}#phase-{number}-dose-{place}", dose)
                    for place, dose in enumerate(phase.doses, 1)
                ],
            )
            for number, phase in enumerate(schedule.phases, 1)
        ]
        return _made(
            id=iri,
            type="terms:Schedule",
            name=schedule.name,
            region=schedule.region,
            note=[*([schedule.note] if schedule.note else []), *schedule.left_open],
            part=phases,
        ) | self.read(iri, schedule.cites)

    def tumor(self, tumor: Tumor) -> Node:
        """A tumor entity."""
        iri = f"{self.base}tumors/{tumor.id}"
        return {
            **_made(
                id=iri,
                type="schema:MedicalCondition",
                name=tumor.name,
                alternateName=tumor.names,
                kind="tumor",
            ),
            **self.codes(iri, tumor.codes),
            **self.read(iri, tumor.cites),
        }

    def study(self, study: Study) -> Node:
        """A study with its arms and results."""
        iri = f"{self.base}studies/{study.id}"
        arms = [
            _made(
                id=f"{iri}#arm-{arm.key}",
                type="terms:Arm",
                name=arm.name,
                n=arm.n,
                withRegimen=self.iri("regimens", arm.regimen),
                schedule=self.iri("schedules", arm.schedule),
            )
            for arm in study.arms
        ]
        return _made(
            id=iri,
            type="schema:MedicalStudy",
            name=study.name,
            alternateName=study.names,
            identifier=study.registry_ids,
            description=study.summary,
            design=study.design,
            status=study.status,
            phase=study.phase,
            n=study.n,
            when=criteria_text(study.population, self.lookup) or None,
            arm=arms,
            result=[self.result(iri, result) for result in study.results],
        ) | self.read(iri, study.cites)

    def result(self, study: str, result: Result) -> Node:
        """One endpoint with its values by arm."""
        iri = f"{self.base}results/{result.id}"
        effect, p = result.effect, result.p
        told = []
        if effect is not None:
            told.append(f"{effect.kind.label} {effect.value:g} ({' versus '.join(effect.arms)})")
        if p is not None:
            told.append(f"p {p.relation} {p.value:g}")
        return _made(
            id=iri,
            type="terms:Result",
            endpoint=result.endpoint,
            statistic=result.statistic,
            assessment=result.assessment,
            cutoff=result.cutoff,
            when=result.subgroup,
            description=told,
            note=result.note,
            supersedes=self.iri("results", result.supersedes),
            estimate=[self.estimate(iri, study, estimate) for estimate in result.estimates],
        ) | self.read(iri, result.cites)

    def estimate(self, result: str, study: str, estimate: Estimate) -> Node:
        """The value in one arm; a word where there is no number."""
        value = estimate.value
        return _made(
            id=f"{result}#{estimate.arm}",
            type="terms:Estimate",
            arm=f"{study}#arm-{estimate.arm}",
            value=value.value if isinstance(value, NoNumber) else value,
            n=estimate.n,
        )

    def approval(self, approval: Approval) -> Node:
        """A regulatory event."""
        iri = f"{self.base}approvals/{approval.id}"
        return _made(
            id=iri,
            type="terms:Approval",
            kind=approval.kind,
            ofDrug=self.iri("drugs", approval.drug),
            partner=[self.iri("drugs", key) for key in approval.partners],
            proprietaryName=approval.brand,
            body=self.iri("bodies", approval.body),
            region=approval.region,
            datePublished=approval.date,
            description=approval.scope_text,
            ends=self.iri("approvals", approval.ends),
        ) | self.read(iri, approval.cites)

    def label_scope(self, scope: LabelScope) -> Node:
        """A label that was read in full."""
        iri = f"{self.base}label_scopes/{scope.id}"
        return _made(
            id=iri,
            type="terms:LabelScope",
            ofDrug=self.iri("drugs", scope.drug),
            partner=[self.iri("drugs", key) for key in scope.partners],
            body=self.iri("bodies", scope.body),
            region=scope.region,
            datePublished=scope.date,
            description=scope.scope_text,
        ) | self.read(iri, scope.cites)

    def indication(self, said: Indication) -> Node:
        """A statement of a body; only one for something is a recommendation."""
        iri = f"{self.base}indications/{said.id}"
        favors = said.direction is Direction.FOR
        subject = None
        if said.offer.regimen is not None:
            subject = self.iri("regimens", said.offer.regimen)
        elif said.offer.based_on is not None:
            subject = self.iri("drugs", said.offer.based_on)
        strength = None if said.strength is None else str(said.strength)
        return _made(
            id=iri,
            type="schema:MedicalGuidelineRecommendation" if favors else "schema:MedicalGuideline",
            description=said.text,
            direction=said.direction,
            author=self.iri("bodies", said.body),
            guidelineSubject=subject,
            offer=said.offer.key,
            guidelineDate=said.issued,
            when=criteria_text(said.when, self.lookup) or None,
            unless=criteria_text(said.unless, self.lookup) or None,
            position=said.position,
            supersedes=self.iri("indications", said.supersedes),
            **{"recommendationStrength" if favors else "note": strength},
        ) | self.read(iri, said.cites)

    def syndrome(self, syndrome: Syndrome) -> Node:
        """A syndrome with its tests and measures."""
        iri = f"{self.base}syndromes/{syndrome.id}"
        return _made(
            id=iri,
            type="schema:MedicalCondition",
            name=syndrome.name,
            alternateName=syndrome.names,
            kind=syndrome.kind,
            description=syndrome.effects,
            syndromeOf=[self.iri("tumors", key) for key in syndrome.tumors],
            signOrSymptom=[feature.name for feature in syndrome.features],
            threshold=[
                self.threshold(f"{iri}#test-{number}", test)
                for number, test in enumerate(syndrome.tests, 1)
            ],
            measure=[self.measure(measure) for measure in syndrome.measures],
        ) | self.read(iri, syndrome.cites)

    def threshold(self, iri: str, test: Threshold) -> Node:
        """A cut-off."""
        return _made(
            id=iri,
            type="terms:Threshold",
            name=test.analyte,
            comparator=test.comparator,
            value=test.value,
            high=test.high,
            doseUnit=test.unit,
            when=test.context,
            kind=test.purpose,
        ) | self.read(iri, test.cites)

    def measure(self, measure: Measure) -> Node:
        """One act; what speaks against it and its drug comes first."""
        iri = f"{self.base}measures/{measure.id}"
        own = self.against(measure.cautions)
        if measure.drug is not None:
            own += self.against(self.catalog.drugs[measure.drug].cautions)
        return _made(
            id=iri,
            type="terms:Measure",
            name=measure.name,
            contraindication=list(dict.fromkeys(own)),
            description=measure.why,
            kind=measure.kind,
            phase=measure.phase,
            ofDrug=self.iri("drugs", measure.drug),
            when=criteria_text(measure.when, self.lookup) or None,
            unless=criteria_text(measure.unless, self.lookup) or None,
            caution=self.cautions(iri, measure.cautions),
            dose=[
                self.dose(f"{iri}#dose-{place}", dose)
                for place, dose in enumerate(measure.doses, 1)
            ],
        ) | self.read(iri, measure.cites)


__all__ = ["BASE", "CONTEXT", "Node", "document"]
