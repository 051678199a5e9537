"""Drugs, regimens, sources and results as FHIR resources: plain data, no FHIR library.

What is made is knowledge, not an order: no resource names a patient, all definitions are
experimental, and no conformance to any profile is claimed.
"""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

from ._version import AS_OF, __version__
from .catalog import CATALOG, Catalog
from .exceptions import InvalidRecordError
from .matching import Lookup
from .model import (
    INTENDED_USE,
    Amount,
    BoxedWarning,
    Caution,
    CautionOutcome,
    Cite,
    CodeStatus,
    CodeSystem,
    ConfidenceInterval,
    Currency,
    Dose,
    Drug,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    NoNumber,
    Per,
    Phase,
    PValue,
    Regimen,
    Relation,
    Result,
    Schedule,
    Seen,
    Source,
    Statistic,
    Study,
    Unit,
)
from .rendering import cite_text, criteria_text, dose_text, phase_text
from .rendering._cautions import caution_text
from .rendering._doses import spacing_text, titration_text

Version: TypeAlias = Literal["R4B", "R5"]
#: Plain data: what ``json.dumps`` takes.
Resource: TypeAlias = dict[str, Any]

#: Root of the addresses of the resources. Nothing is served there; RFC 2606 sets the domain
#: aside for names that lead nowhere.
BASE: Final = "https://netref.invalid/fhir"

#: Addresses of terminologies in FHIR. RxNorm, UCUM: hl7.org/fhir/R5/terminologies-systems.html;
#: the others as published implementation guides write them.
SYSTEMS: Final[Mapping[CodeSystem, str]] = MappingProxyType(
    {
        CodeSystem.RXNORM: "http://www.nlm.nih.gov/research/umls/rxnorm",
        CodeSystem.ATC: "http://www.whocc.no/atc",
        CodeSystem.UNII: "http://fdasis.nlm.nih.gov",
        CodeSystem.NCIT: "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
    }
)
_UCUM: Final = "http://unitsofmeasure.org"
#: Units of doses as UCUM writes them (its essence, version 2.2 of 2024-06-17). A unit that can
#: mean several things there ("U") or none (a tablet) has its name only.
UCUM: Final[Mapping[Unit, str]] = MappingProxyType(
    {
        Unit.MG: "mg",
        Unit.MG_PER_M2: "mg/m2",
        Unit.MG_PER_KG: "mg/kg",
        Unit.G: "g",
        Unit.G_PER_M2: "g/m2",
        Unit.G_PER_KG: "g/kg",
        Unit.MCG: "ug",
        Unit.MCG_PER_KG: "ug/kg",
        Unit.MCG_PER_HOUR: "ug/h",
        Unit.MG_PER_HOUR: "mg/h",
        Unit.MG_PER_KG_PER_HOUR: "mg/kg/h",
        Unit.GBQ: "GBq",
        Unit.MBQ: "MBq",
        Unit.MBQ_PER_KG: "MBq/kg",
        Unit.AUC: "mg.min/mL",
        Unit.ML: "mL",
        Unit.ML_PER_HOUR: "mL/h",
        Unit.ML_PER_KG: "mL/kg",
        Unit.L: "L",
        Unit.L_PER_DAY: "L/d",
        Unit.MMOL: "mmol",
        Unit.MMOL_PER_HOUR: "mmol/h",
        Unit.MEQ: "meq",
        Unit.MEQ_PER_HOUR: "meq/h",
    }
)
#: What is given per unit of time, whatever ``per`` says.
_RATES: Final = (
    Unit.MCG_PER_HOUR,
    Unit.MG_PER_HOUR,
    Unit.MG_PER_KG_PER_HOUR,
    Unit.ML_PER_HOUR,
    Unit.L_PER_DAY,
    Unit.MMOL_PER_HOUR,
    Unit.MEQ_PER_HOUR,
)
_DAYS_OF_CYCLE: Final = "http://hl7.org/fhir/StructureDefinition/timing-daysOfCycle"


def bundle(catalog: Catalog, version: Version = "R4B", *, base: str = BASE) -> Resource:
    """A catalog as a FHIR Bundle of type collection.

    Drugs become Medication and MedicationKnowledge; what speaks against them DetectedIssue
    (R4B) or ClinicalUseDefinition (R5); regimens and their schedules PlanDefinition, doses
    ActivityDefinition. R5 also has a Citation for each source and an Evidence for each
    result. Provenance says where each was read. The rest of the catalog is left out.

    Args:
        catalog: The catalog.
        version: ``"R4B"`` or ``"R5"``.
        base: Root of the addresses, without a slash at its end. Give one of your own before you
            share or serve the bundle: the default is under a name that is reserved never to
            exist.

    Returns:
        Plain data, the same for the same catalog. Relative references lead to entries of the
        bundle.

    Raises:
        InvalidRecordError: Another version.
    """
    writer = _Writer(catalog, version, base)
    entries = [
        {"fullUrl": f"{base}/{made['resourceType']}/{made['id']}", "resource": made}
        for made in writer.resources()
    ]
    return {
        "resourceType": "Bundle",
        "meta": {
            "tag": [
                {"system": f"{base}/version", "code": __version__},
                {"system": f"{base}/as-of", "code": AS_OF},
                {"system": f"{base}/intended-use", "code": "reference", "display": INTENDED_USE},
            ]
        },
        "identifier": {"system": f"{base}/content-hash", "value": catalog.content_hash},
        "type": "collection",
        "entry": entries,
    }


def medication_request_template(dose: Dose, catalog: Catalog = CATALOG) -> Resource:
    """What a MedicationRequest (R4B) for a dose looks like, for people who write such software.

    It has no subject, so it is not yet a valid resource and says nothing of any patient. Of
    mCODE's CancerRelatedMedicationRequest it has the fields that a schedule knows; no
    conformance is claimed.

    Args:
        dose: The dose of a schedule or a measure.
        catalog: The catalog that holds the drug.

    Raises:
        MissingRecordError: The catalog does not hold the drug.
    """
    writer = _Writer(catalog, "R4B", BASE)
    drug = catalog.drugs[dose.drug]
    return {
        "resourceType": "MedicationRequest",
        "text": _narrative(
            [*writer.contraindications(drug.cautions, (drug.id,)), dose_text(catalog, dose)]
        ),
        "status": "draft",
        "intent": "proposal",
        "medicationCodeableConcept": _concept(drug),
        "dosageInstruction": [writer.dosage(dose)],
    }


# --- small parts ----------------------------------------------------------------------------


def _narrative(lines: Iterable[str]) -> Resource:
    told = "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in (*lines, INTENDED_USE))
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{told}</div>',
    }


def resource_id(*parts: str) -> str:
    """Parts joined to an id that FHIR takes; one that is too long is cut and made unique.

    Args:
        *parts: Ids and numbers.
    """
    text = "-".join(parts)
    if len(text) <= 64:
        return text
    return f"{text[:51]}-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def _concept(drug: Drug) -> Resource:
    """A drug with the codes that mean it and nothing else, and that are still in use."""
    codings = []
    for code in drug.codes:
        exact = code.relation is Relation.EXACT and code.status is CodeStatus.ACTIVE
        if exact and code.system in SYSTEMS:
            coding = {"system": SYSTEMS[code.system], "code": code.value}
            if code.version is not None:
                coding["version"] = code.version
            codings.append(coding)
    return ({"coding": codings} if codings else {}) | {"text": drug.name}


def _status(drug: Drug) -> Resource:
    """Active where it is marketed somewhere; otherwise nothing is said."""
    marketed = any(a.status is Marketing.MARKETED for a in drug.availability)
    return {"status": "active"} if marketed else {}


def _quantity(value: float, unit: Unit, per_day: bool = False) -> Resource:
    made: Resource = {"value": value, "unit": unit.value + (" per day" if per_day else "")}
    if unit in UCUM:
        made |= {"system": _UCUM, "code": UCUM[unit] + ("/d" if per_day else "")}
    return made


def _amount(amount: Amount, name: str, per_day: bool = False) -> Resource:
    """A quantity, or a range where the amount is one: ``doseQuantity`` or ``doseRange``."""
    low = _quantity(amount.value, amount.unit, per_day)
    if amount.high is None:
        return {f"{name}Quantity": low}
    return {f"{name}Range": {"low": low, "high": _quantity(amount.high, amount.unit, per_day)}}


def _span(value: float | Interval | None, name: str, most: str) -> Resource:
    """A number under ``name``, a range under ``name`` and ``most``; nothing for an open end."""
    if value is None:
        return {}
    if not isinstance(value, Interval):
        return {name: value}
    if value.low is None or value.high is None or value.low_open or value.high_open:
        return {}
    return {name: value.low} if value.low == value.high else {name: value.low, most: value.high}


def _counts(value: float | Interval | None, name: str, most: str) -> Resource:
    """As `_span`, where FHIR takes positive whole numbers only."""
    found = _span(value, name, most)
    whole = all(number >= 1 and float(number).is_integer() for number in found.values())
    return {key: int(number) for key, number in found.items()} if whole else {}


class _Writer:
    """Writes the records of one catalog in one version of FHIR."""

    def __init__(self, catalog: Catalog, version: str, base: str) -> None:
        if version not in ("R4B", "R5"):
            raise InvalidRecordError("fhir", "version", f"expected R4B or R5, got {version!r}")
        self.catalog = catalog
        self.r5 = version == "R5"
        self.base = base
        self.lookup = Lookup(catalog.drugs, catalog.regimens)

    def resources(self) -> Iterator[Resource]:
        """All resources in an order that never changes."""
        for drug in self.catalog.drugs.values():
            yield from self.drug(drug)
        for regimen in self.catalog.regimens.values():
            yield from self.regimen(regimen)
        if self.r5:
            for study in self.catalog.studies.values():
                for result in study.results:
                    yield self.evidence(study, result)
            for source in self.catalog.sources.values():
                yield self.citation(source)

    # --- sources --------------------------------------------------------------------------

    def provenance(self, target: Resource, cites: Iterable[Cite]) -> Resource:
        """Where a resource that cannot say so itself was read."""
        told = {cite_text(self.catalog, cite): cite for cite in cites}
        return {
            "resourceType": "Provenance",
            "id": resource_id(target["id"], target["resourceType"].lower(), "provenance"),
            "text": _narrative(told),
            "target": [{"reference": f"{target['resourceType']}/{target['id']}"}],
            "recorded": f"{AS_OF}T00:00:00Z",
            "agent": [{"who": {"display": f"netref {__version__}"}}],
            "entity": [
                {"role": "source", "what": self.source(cite, text)} for text, cite in told.items()
            ],
        }

    def source(self, cite: Cite, text: str) -> Resource:
        """A reference to a source: to its Citation in R5, by its identifiers in R4B."""
        if self.r5:
            return {"reference": f"Citation/{resource_id(cite.source)}", "display": text}
        identifiers = _identifiers(self.catalog.sources[cite.source])
        return {"display": text} | ({"identifier": identifiers[0]} if identifiers else {})

    def artifacts(self, cites: tuple[Cite, ...]) -> list[Resource]:
        """Citations of a definition."""
        made = []
        for cite in cites:
            artifact: Resource = {
                "type": "citation",
                "label": cite.where,
                "display": cite_text(self.catalog, cite),
                "citation": self.catalog.sources[cite.source].title,
            }
            if self.r5:
                artifact["resourceReference"] = {
                    "reference": f"Citation/{resource_id(cite.source)}"
                }
            elif (url := _url(self.catalog.sources[cite.source])) is not None:
                artifact["url"] = url
            made.append(artifact)
        return made

    def citation(self, source: Source) -> Resource:
        """A source (R5)."""
        artifact: Resource = {"title": [{"text": source.title}]}
        if identifiers := _identifiers(source):
            artifact["identifier"] = identifiers
        if (url := _url(source)) is not None:
            artifact["webLocation"] = [{"url": url}]
        if source.note is not None:
            artifact["note"] = [{"text": source.note}]
        dated = f", {source.date}" if source.date else ""
        return self.definition("Citation", source.id, source.title, "active") | {
            "text": _narrative([f"{source.title}{dated} ({source.kind.label})"]),
            "citedArtifact": artifact,
        }

    def definition(self, kind: str, key: str, title: str, status: str) -> Resource:
        """What all resources with an address of their own say."""
        return {
            "resourceType": kind,
            "id": resource_id(key),
            "url": f"{self.base}/{kind}/{resource_id(key)}",
            "version": __version__,
            "title": title,
            "status": status,
            "experimental": True,
        }

    # --- drugs ----------------------------------------------------------------------------

    def drug(self, drug: Drug) -> Iterator[Resource]:
        """A drug, what is known of it, what speaks against it, and where that was read."""
        against = self.contraindications(drug.cautions, ())
        shown = f"{drug.name}" + (f" (US: {drug.us_name})" if drug.us_name else "")
        medication: Resource = {
            "resourceType": "Medication",
            "id": resource_id(drug.id),
            "text": _narrative([*against, shown]),
            "code": _concept(drug),
            **_status(drug),
        }
        if drug.components:
            parts = [self.reference("Medication", key) for key in drug.components]
            medication["ingredient"] = [
                {"item": {"reference": part}} if self.r5 else {"itemReference": part}
                for part in parts
            ]
        yield medication
        exact = [c for c in drug.codes if c.relation is Relation.EXACT and c.system in SYSTEMS]
        codes = [cite for code in exact for cite in code.cites]
        yield self.provenance(medication, (*drug.cites, *codes))

        issues = [
            *self.issues(drug.id, "caution", drug.cautions),
            *self.issues(drug.id, "interaction", drug.interactions),
            *self.issues(drug.id, "boxed", [w for w in drug.boxed_warnings if w.removed is None]),
        ]
        knowledge = self.knowledge(drug, against, [issue for issue, _ in issues])
        yield knowledge
        brands = [cite for brand in drug.brands for cite in brand.cites]
        yield self.provenance(knowledge, (*drug.cites, *brands))
        for issue, cites in issues:
            yield issue
            yield self.provenance(issue, cites)

    def knowledge(self, drug: Drug, against: list[str], issues: list[Resource]) -> Resource:
        """What is known of a drug."""
        names = [n for n in (drug.us_name, *drug.names, *drug.abbreviations, *drug.salts) if n]
        brands = ", ".join(f"{brand.name} ({brand.region.label})" for brand in drug.brands)
        made: Resource = {
            "resourceType": "MedicationKnowledge",
            "id": resource_id(drug.id),
            "text": _narrative(
                [
                    *against,
                    f"{drug.name}: {', '.join(c.label for c in drug.classes)}",
                    *([drug.mechanism] if drug.mechanism else []),
                    *([f"brands: {brands}"] if brands else []),
                ]
            ),
            "code": _concept(drug),
            **_status(drug),
            "medicineClassification": [
                {
                    "type": {"text": "pharmacological class"},
                    "classification": [{"text": c.label} for c in drug.classes],
                }
            ],
        }
        if names:
            made["name" if self.r5 else "synonym"] = list(dict.fromkeys(names))
        made["associatedMedication"] = [self.reference("Medication", drug.id)]
        routes = [{"text": route.label} for route in drug.routes]
        if self.r5:
            if routes:
                made["definitional"] = {"intendedRoute": routes}
            found = issues
        else:
            if routes:
                made["intendedRoute"] = routes
            # R4B has a place for contraindications only; the others refer to the drug.
            found = [i for i in issues if i["code"]["text"].startswith("contraindicated")]
        if found:
            made["clinicalUseIssue" if self.r5 else "contraindication"] = [
                {"reference": f"{issue['resourceType']}/{issue['id']}"} for issue in found
            ]
        return made

    def reference(self, kind: str, key: str) -> Resource:
        """A relative reference to a drug or a regimen of this catalog."""
        table: Mapping[Any, Any] = self.catalog.drugs if kind != "PlanDefinition" else {}
        shown = {"display": table[key].name} if key in table else {}
        return {"reference": f"{kind}/{resource_id(key)}", **shown}

    def contraindications(self, cautions: Iterable[Caution], drugs: Iterable[DrugId]) -> list[str]:
        """Contraindications in words: of a record, and of the drugs in it."""
        found = [
            caution_text(self.catalog, caution)
            for caution in cautions
            if caution.outcome is CautionOutcome.CONTRAINDICATED
        ]
        for key in drugs:
            drug = self.catalog.drugs[key]
            told = self.contraindications(drug.cautions, ())
            found += [f"{drug.name}: {text}" for text in told]
        return list(dict.fromkeys(found))

    def issues(
        self,
        key: str,
        name: str,
        warnings: Iterable[Caution | Interaction | BoxedWarning],
        subject: str = "Medication",
    ) -> list[tuple[Resource, tuple[Cite, ...]]]:
        """What speaks against a drug or a regimen, one resource each, with its citations."""
        return [
            (self.issue(resource_id(key, name, str(n)), key, warning, subject), warning.cites)
            for n, warning in enumerate(warnings, 1)
        ]

    def issue(
        self, key: str, on: str, warning: Caution | Interaction | BoxedWarning, subject: str
    ) -> Resource:
        """A contraindication, caution, interaction or boxed warning."""
        outcome, said = self.said(warning)
        if self.r5:
            made: Resource = {
                "resourceType": "ClinicalUseDefinition",
                "id": key,
                "text": _narrative([said]),
                "category": [{"text": outcome}],
                "subject": [self.reference(subject, on)],
            }
            return made | self.use(warning, said)
        kind = "MedicationKnowledge" if subject == "Medication" else subject
        implicated = [self.reference(kind, on)]
        if isinstance(warning, Interaction) and warning.drug is not None:
            implicated.append(self.reference(kind, warning.drug))
        return {
            "resourceType": "DetectedIssue",
            "id": key,
            "text": _narrative([said]),
            "status": "final",
            "code": {"text": outcome},
            "implicated": implicated,
            "detail": said,
        }

    def said(self, warning: Caution | Interaction | BoxedWarning) -> tuple[str, str]:
        """The outcome, and the whole in words."""
        if isinstance(warning, Caution):
            return warning.outcome.label, caution_text(self.catalog, warning)
        region = f" ({warning.region.label})" if warning.region is not None else ""
        if isinstance(warning, BoxedWarning):
            return "boxed warning", f"BOXED WARNING{region}: {warning.topic}"
        outcome = f"{warning.outcome.label} together"
        return (
            outcome,
            f"{outcome.upper()}{region} with {self.other(warning)}: {warning.reason}",
        )

    def other(self, warning: Interaction) -> str:
        """What a drug interacts with."""
        if warning.drug is not None:
            return self.catalog.drugs[warning.drug].name
        return "other drugs" if warning.drug_class is None else warning.drug_class.label

    def use(self, warning: Caution | Interaction | BoxedWarning, said: str) -> Resource:
        """The part of a ClinicalUseDefinition (R5) that holds what is said."""
        if isinstance(warning, Interaction):
            item: Resource = {"itemCodeableConcept": {"text": self.other(warning)}}
            if warning.drug is not None:
                item = {"itemReference": self.reference("Medication", warning.drug)}
            effect = {"concept": {"text": warning.reason}}
            return {
                "type": "interaction",
                "interaction": {"interactant": [item], "effect": effect},
            }
        if isinstance(warning, Caution) and warning.outcome is CautionOutcome.CONTRAINDICATED:
            return {
                "type": "contraindication",
                "contraindication": {"diseaseSymptomProcedure": {"concept": {"text": said}}},
            }
        return {"type": "warning", "warning": {"description": said}}

    # --- regimens -------------------------------------------------------------------------

    def regimen(self, regimen: Regimen) -> Iterator[Resource]:
        """A regimen, each of its schedules, each of their doses."""
        against = self.contraindications(regimen.cautions, regimen.drugs)
        historical = regimen.currency is Currency.HISTORICAL
        title = regimen.name + (f" ({', '.join(regimen.acronyms)})" if regimen.acronyms else "")
        plan: Resource = {
            **self.definition(
                "PlanDefinition", regimen.id, title, "retired" if historical else "active"
            ),
            "text": _narrative([*against, title, *([regimen.summary] if regimen.summary else [])]),
            "type": {"text": "regimen"},
            "date": regimen.reviewed,
            "usage": INTENDED_USE,
            "relatedArtifact": self.artifacts(regimen.cites),
        }
        if regimen.summary:
            plan["description"] = regimen.summary
        if regimen.schedules:
            plan["action"] = [
                {
                    "title": title,
                    "selectionBehavior": "exactly-one",
                    "action": [
                        {
                            "id": resource_id(schedule.id),
                            "title": schedule.name,
                            "definitionCanonical": self.canonical("PlanDefinition", schedule.id),
                        }
                        for schedule in regimen.schedules
                    ],
                }
            ]
        yield plan
        for issue, cites in self.issues(regimen.id, "caution", regimen.cautions, "PlanDefinition"):
            yield issue
            yield self.provenance(issue, cites)
        for schedule in regimen.schedules:
            yield from self.schedule(regimen, schedule, against)

    def canonical(self, kind: str, *parts: str) -> str:
        """The address of a definition of this bundle."""
        return f"{self.base}/{kind}/{resource_id(*parts)}"

    def schedule(
        self, regimen: Regimen, schedule: Schedule, against: list[str]
    ) -> Iterator[Resource]:
        """A schedule and its doses."""
        status = "active"
        if all(cite.seen is Seen.SECONDARY for cite in schedule.cites):
            # Only reported by others: nobody of netref saw the document.
            status = "draft"
        if regimen.currency is Currency.HISTORICAL:
            status = "retired"
        title = f"{regimen.name}: {schedule.name}"
        told = [*against, title]
        if schedule.note:
            told.append(schedule.note)
        if schedule.left_open:
            told.append(f"not stated: {'; '.join(schedule.left_open)}")
        if schedule.region is not None:
            told.append(f"{schedule.region.label} label")
        adjustments = [
            {
                "title": f"adjustment: {adjustment.act.label}",
                "textEquivalent": f"{adjustment.act.label}: {adjustment.trigger}",
            }
            for adjustment in schedule.adjustments
        ]
        plan: Resource = {
            **self.definition("PlanDefinition", schedule.id, title, status),
            "text": _narrative(told),
            "type": {"text": "schedule of a regimen"},
            "date": regimen.reviewed,
            "usage": INTENDED_USE,
            "relatedArtifact": self.artifacts(schedule.cites),
            "action": [
                *(
                    self.phase(schedule, number, phase)
                    for number, phase in enumerate(schedule.phases, 1)
                ),
                *adjustments,
            ],
        }
        yield plan
        for number, phase in enumerate(schedule.phases, 1):
            for place, dose in enumerate(phase.doses, 1):
                yield self.activity(regimen, schedule, status, number, place, dose)

    def phase(self, schedule: Schedule, number: int, phase: Phase) -> Resource:
        """A phase: its cycle, and what is given in it."""
        cycle: Resource = dict(_counts(phase.cycles, "count", "countMax"))
        if phase.cycle_days is not None:
            # The cycle lasts so long, and the next one begins when it is over.
            cycle |= {
                "duration": phase.cycle_days,
                "durationUnit": "d",
                "frequency": 1,
                "period": phase.cycle_days,
                "periodUnit": "d",
            }
        made: Resource = {
            "id": f"phase-{number}",
            "title": phase.name,
            "textEquivalent": f"{phase.name}: {phase_text(phase)}",
            "groupingBehavior": "logical-group",
        }
        if cycle:
            made["timingTiming"] = {"repeat": cycle}
        made["action"] = [
            *(
                self.given(schedule, phase, number, place, dose)
                for place, dose in enumerate(phase.doses, 1)
            ),
            *(
                {"title": "titration", "textEquivalent": titration_text(self.catalog, titration)}
                for titration in phase.titrations
            ),
            *(
                {"title": "spacing", "textEquivalent": spacing_text(self.catalog, spacing)}
                for spacing in phase.spacings
            ),
        ]
        return made

    def given(
        self, schedule: Schedule, phase: Phase, number: int, place: int, dose: Dose
    ) -> Resource:
        """The days on which a dose is given, and how it relates to the others."""
        role = {"text": dose.role.label}
        made: Resource = {
            "id": f"phase-{number}-dose-{place}",
            "title": self.catalog.drugs[dose.drug].name,
            "textEquivalent": dose_text(self.catalog, dose),
            "code": role if self.r5 else [role],
            "definitionCanonical": self.canonical(
                "ActivityDefinition", schedule.id, str(number), str(place)
            ),
        }
        if dose.days:
            made["extension"] = [
                {
                    "url": _DAYS_OF_CYCLE,
                    "extension": [{"url": "day", "valueInteger": day} for day in dose.days],
                }
            ]
        if dose.when:
            # Not for everybody: said where a program looks before it acts. A program cannot work
            # it out from words, so what it is given is FHIRPath's empty collection: unknown.
            condition = {
                "description": criteria_text(dose.when, self.lookup),
                "language": "text/fhirpath",
                "expression": "{}",
            }
            made["condition"] = [{"kind": "applicability", "expression": condition}]
        if (related := self.related(phase, number, dose)) is not None:
            made["relatedAction"] = [related]
        return made

    def related(self, phase: Phase, number: int, dose: Dose) -> Resource | None:
        """That a dose is given before or after another one of the same phase."""
        if dose.offset is None:
            return None
        others = [place for place, d in enumerate(phase.doses, 1) if d.drug == dose.offset.after]
        minutes = dose.offset.minutes
        low, high = (None, None) if minutes is None else (minutes.low, minutes.high)
        before = high is not None and high <= 0
        if not others or (not before and low is not None and low < 0):
            return None
        if before:
            low, high = (None if high is None else -high), (None if low is None else -low)
        made: Resource = {
            "targetId" if self.r5 else "actionId": f"phase-{number}-dose-{others[0]}",
            "relationship": "before" if before else "after",
        }
        ends = {
            name: {"value": end, "unit": "min", "system": _UCUM, "code": "min"}
            for name, end in (("low", low), ("high", high))
            if end is not None
        }
        return made | ({"offsetRange": ends} if ends else {})

    def activity(
        self,
        regimen: Regimen,
        schedule: Schedule,
        status: str,
        number: int,
        place: int,
        dose: Dose,
    ) -> Resource:
        """One dose as something to be requested."""
        key = resource_id(schedule.id, str(number), str(place))
        said = dose_text(self.catalog, dose)
        title = f"{regimen.name}, {schedule.name}: {self.catalog.drugs[dose.drug].name}"
        return {
            **self.definition("ActivityDefinition", key, title, status),
            "text": _narrative([*self.contraindications((), (dose.drug,)), said]),
            "date": regimen.reviewed,
            "usage": INTENDED_USE,
            "relatedArtifact": self.artifacts(schedule.cites),
            "kind": "MedicationRequest",
            "productReference": self.reference("Medication", dose.drug),
            "dosage": [self.dosage(dose)],
        }

    def dosage(self, dose: Dose) -> Resource:
        """How much, how, and how often; what FHIR has no field for stands in the text."""
        made: Resource = {"text": dose_text(self.catalog, dose)}
        repeat = dict(_counts(dose.times_per_day, "frequency", "frequencyMax"))
        if repeat:
            repeat |= {"period": 1, "periodUnit": "d"}
        lasts = _span(dose.duration_minutes, "duration", "durationMax")
        if lasts:
            repeat |= lasts | {"durationUnit": "min"}
        if repeat:
            made["timing"] = {"repeat": repeat}
        if dose.route is not None:
            made["route"] = {"text": dose.route.label}
        if dose.amount is not None:
            made["doseAndRate"] = [_dose_or_rate(dose, dose.amount)]
        if dose.cap is not None:
            most = _quantity(dose.cap.value if dose.cap.high is None else dose.cap.high,
                             dose.cap.unit)  # fmt: skip
            day = {"value": 1, "unit": "day", "system": _UCUM, "code": "d"}
            if dose.per is Per.DOSE:
                made["maxDosePerAdministration"] = most
            else:
                ratio = {"numerator": most, "denominator": day}
                made["maxDosePerPeriod"] = [ratio] if self.r5 else ratio
        return made

    # --- results --------------------------------------------------------------------------

    def evidence(self, study: Study, result: Result) -> Resource:
        """A result (R5): what was measured in whom, and what came out."""
        old = result.id in self.catalog.superseded
        title = f"{study.name}: {result.endpoint.label}"
        whom = criteria_text(study.population, self.lookup) or study.summary
        if result.subgroup is not None:
            whom = f"{whom}; {result.subgroup}"
        about = [
            f"assessed by {result.assessment.label}",
            *([f"cutoff {result.cutoff}"] if result.cutoff else []),
            *([f"at {result.months:g} months"] if result.months is not None else []),
        ]
        if old:
            title += " (superseded)"
        made: Resource = {
            **self.definition("Evidence", result.id, title, "retired" if old else "active"),
            "text": _narrative([title, study.summary, "; ".join(about)]),
            "description": study.summary,
            "relatedArtifact": self.artifacts(result.cites),
            "studyDesign": [{"text": study.design.label}],
            "variableDefinition": [
                _variable("population", whom),
                *(_variable("exposure", arm.name) for arm in study.arms),
                _variable("measuredVariable", f"{result.endpoint.label}; {'; '.join(about)}"),
            ],
        }
        if result.note is not None:
            made["note"] = [{"text": result.note}]
        statistics = list(_statistics(study, result))
        if statistics:
            made["statistic"] = statistics
        return made


def _dose_or_rate(dose: Dose, amount: Amount) -> Resource:
    """An amount for each dose; one for the day, or the hour, is a rate."""
    if amount.unit in _RATES:
        return _amount(amount, "rate")
    if dose.per is Per.DAY and dose.times_per_day != 1:
        return _amount(amount, "rate", per_day=True)
    return _amount(amount, "dose")


def _identifiers(source: Source) -> list[Resource]:
    found: list[Resource] = []
    if source.doi is not None:
        found.append({"system": "https://doi.org", "value": source.doi})
    if source.pmid is not None:
        found.append({"system": "https://pubmed.ncbi.nlm.nih.gov", "value": source.pmid})
    if source.pmcid is not None:
        found.append({"type": {"text": "PMCID"}, "value": source.pmcid})
    if source.nct is not None:
        found.append({"type": {"text": "ClinicalTrials.gov"}, "value": source.nct})
    return found


def _url(source: Source) -> str | None:
    if source.url is None and source.doi:
        return f"https://doi.org/{quote(source.doi)}"
    return source.url


def _variable(role: str, text: str) -> Resource:
    return {"description": text, "variableRole": {"text": role}}


def _statistics(study: Study, result: Result) -> Iterator[Resource]:
    """Values by arm, how the arms compare, and the p-value."""
    arms = {arm.key: arm for arm in study.arms}
    for estimate in result.estimates:
        arm = arms.get(estimate.arm)
        made: Resource = {
            "description": estimate.arm if arm is None else arm.name,
            "statisticType": {"text": result.statistic.label},
        }
        n = estimate.n if estimate.n is not None or arm is None else arm.n
        if isinstance(estimate.value, NoNumber):
            made["description"] += f": {estimate.value.label}"
        else:
            made["quantity"] = {"value": estimate.value, "unit": _unit(result.statistic)}
        if n is not None:
            made["sampleSize"] = {"numberOfParticipants": n}
        attributes = _attributes(estimate.interval, None)
        if estimate.standard_error is not None:
            error = {"value": estimate.standard_error}
            attributes.append({"type": {"text": "standard error"}, "quantity": error})
        yield made | ({"attributeEstimate": attributes} if attributes else {})
    if result.effect is not None:
        effect = result.effect
        names = [key if key not in arms else arms[key].name for key in effect.arms]
        attributes = _attributes(effect.interval, result.p)
        made = {
            "description": " versus ".join(names),
            "statisticType": {"text": effect.kind.label},
            "quantity": {"value": effect.value},
        }
        yield made | ({"attributeEstimate": attributes} if attributes else {})
    elif result.p is not None:
        yield {
            "statisticType": {"text": "comparison"},
            "attributeEstimate": _attributes(None, result.p),
        }


def _unit(statistic: Statistic) -> str:
    """``"months"`` of ``"median, months"``."""
    return str(statistic.value).partition(";")[0].rpartition(", ")[2]


def _attributes(interval: ConfidenceInterval | None, p: PValue | None) -> list[Resource]:
    found: list[Resource] = []
    if interval is not None:
        level = interval.level_percent
        known = "level not stated" if level is None else f"{level:g} %"
        made: Resource = {"type": {"text": f"confidence interval, {known}"}}
        if level is not None:
            made["level"] = round(level / 100, 6)
        made["range"] = {
            name: {"value": end}
            for name, end in (("low", interval.low), ("high", interval.high))
            if end is not None
        }
        if not made["range"]:
            del made["range"]
        found.append(made)
    if p is not None:
        sides = "" if p.sides is None else f", {p.sides}-sided"
        quantity: Resource = {"value": p.value}
        if p.relation != "=":
            quantity["comparator"] = p.relation
        found.append({"type": {"text": f"p-value{sides}"}, "quantity": quantity})
    return found


__all__ = [
    "BASE",
    "SYSTEMS",
    "UCUM",
    "Resource",
    "Version",
    "bundle",
    "medication_request_template",
    "resource_id",
]
