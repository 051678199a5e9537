"""FHIR bundles, against the R4 JSON schema, against fhir.resources, and against code sets.

Three validators that know nothing of each other. fhir.resources takes any text for a code, so
code sets and the kinds of references are checked from what its models list.
"""

import gzip
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft6Validator

from netref import CATALOG, INTENDED_USE, InvalidRecordError, MissingRecordError, fhir
from netref.catalog import Catalog
from netref.fhir import BASE, UCUM, bundle, medication_request_template
from netref.model import (
    Amount,
    Availability,
    CautionOutcome,
    Code,
    CodeStatus,
    CodeSystem,
    ConfidenceInterval,
    Dose,
    DrugId,
    Estimate,
    Interval,
    Marketing,
    NoNumber,
    Offset,
    Per,
    Phase,
    PValue,
    Region,
    Relation,
    Seen,
    Unit,
)
from tests import small
from tests.interchange import needs

DATA = Path(__file__).parent / "data" / "fhir"
VERSIONS = pytest.mark.parametrize("version", ["R4B", "R5"])
CATALOGS = pytest.mark.parametrize("catalog", [CATALOG, small.CATALOG], ids=["built in", "small"])


@cache
def made(catalog: Catalog, version: Any) -> Any:
    """A bundle as a reader of its JSON sees it."""
    return json.loads(json.dumps(bundle(catalog, version), allow_nan=False))


def resources(catalog: Catalog, version: Any, kind: str = "") -> list[Any]:
    return [
        entry["resource"]
        for entry in made(catalog, version)["entry"]
        if not kind or entry["resource"]["resourceType"] == kind
    ]


def resource(kind: str, key: str, version: Any = "R4B", catalog: Catalog = small.CATALOG) -> Any:
    (found,) = (r for r in resources(catalog, version, kind) if r["id"] == key)
    return found


def places(data: Any) -> Iterator[Any]:
    """Every object inside plain data."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from places(value)
    elif isinstance(data, list):
        for value in data:
            yield from places(value)


# --- validators -----------------------------------------------------------------------------


@cache
def schema() -> Any:
    with gzip.open(DATA / "fhir_r4_schema.json.gz", "rt", encoding="utf-8") as file:
        return json.load(file)


@cache
def r4(kind: str) -> Draft6Validator:
    return Draft6Validator(
        {"$ref": f"#/definitions/{kind}", "definitions": schema()["definitions"]}
    )


def refused_by_schema(data: Any) -> list[str]:
    """What the R4 JSON schema says against a resource."""
    found = r4(data["resourceType"]).iter_errors(data)
    return [f"{e.json_path}: {e.message}"[:200] for e in found]


def model(data: Any, version: str) -> Any:
    """A resource as a model of fhir.resources; raises where it is not one."""
    package = "fhir.resources.R4B" if version == "R4B" else "fhir.resources"
    kind = data["resourceType"]
    return getattr(import_module(f"{package}.{kind.lower()}"), kind).model_validate(data)


def refused_codes(value: Any, *, whole: bool = True) -> list[str]:
    """Codes outside their set, and references to the wrong kind, in a model.

    A list that ends in "etc." or "+" is not the whole of its set. What others wrote may hold a
    code beyond it (``whole=False``); what netref writes may not.
    """
    found: list[str] = []
    for name, field in type(value).model_fields.items():
        held = getattr(value, name)
        extra = field.json_schema_extra or {}
        items = held if isinstance(held, list) else [held]
        allowed = extra.get("enum_values")
        if allowed and (whole or not {"etc.", "+"} & set(allowed)):
            where = f"{type(value).__name__}.{name}"
            found += [f"{where}: {i}" for i in items if i is not None and i not in allowed]
        kinds = extra.get("enum_reference_types")
        for item in items:
            reference = getattr(item, "reference", None)
            if kinds and isinstance(reference, str) and "Resource" not in kinds:
                kind = reference.partition("/")[0]
                if not reference.startswith(("#", "http", "urn:")) and kind not in kinds:
                    found.append(f"{type(value).__name__}.{name}: {reference}")
            if hasattr(type(item), "model_fields"):
                found += refused_codes(item, whole=whole)
    return found


FOREIGN = sorted(DATA.glob("*-*.json"))


def test_the_foreign_examples_are_there() -> None:
    assert len(FOREIGN) == 7
    assert "CC0" in (DATA / "SOURCE.txt").read_text("utf-8")


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_the_schema_takes_what_others_published(path: Path) -> None:
    data = json.loads(path.read_text("utf-8"))
    assert refused_by_schema(data) == []


@needs("fhir.resources")
@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_the_models_take_what_others_published(path: Path) -> None:
    data = json.loads(path.read_text("utf-8"))
    assert refused_codes(model(data, "R4B"), whole=False) == []


BREAKS: list[tuple[str, Any, str]] = [
    ("status", "splendid", "code"),
    ("experimental", "maybe", "type"),
    ("action", {}, "type"),
    ("surprise", 1, "key"),
    ("relatedArtifact", [{"type": "footnote"}], "code"),
]


@pytest.mark.parametrize(("field", "value", "what"), BREAKS, ids=[b[0] for b in BREAKS])
def test_the_schema_refuses(field: str, value: object, what: str) -> None:
    assert refused_by_schema(resource("PlanDefinition", "fictplat") | {field: value})


@needs("fhir.resources")
@VERSIONS
@pytest.mark.parametrize(("field", "value", "what"), BREAKS, ids=[b[0] for b in BREAKS])
def test_the_models_refuse(field: str, value: object, what: str, version: str) -> None:
    broken = resource("PlanDefinition", "fictplat", version) | {field: value}
    if what == "code":
        # This is why code sets are checked apart.
        assert refused_codes(model(broken, version))
    else:
        with pytest.raises(ValueError, match="validation error"):
            model(broken, version)


@needs("fhir.resources")
def test_a_code_beyond_a_list_that_is_cut_short_is_refused() -> None:
    broken = resource("DetectedIssue", "fictplat-caution-1") | {"status": "finished"}
    assert refused_by_schema(broken) == []
    assert refused_codes(model(broken, "R4B")) == ["DetectedIssue.status: finished"]


@needs("fhir.resources")
def test_a_reference_to_the_wrong_kind_is_refused() -> None:
    broken = resource("MedicationKnowledge", "fictimide") | {
        "associatedMedication": [{"reference": "PlanDefinition/fictplat"}]
    }
    assert refused_codes(model(broken, "R4B")) == [
        "MedicationKnowledge.associatedMedication: PlanDefinition/fictplat"
    ]


# --- what is written is valid ---------------------------------------------------------------


@CATALOGS
def test_the_r4b_bundle_fits_the_r4_schema(catalog: Catalog) -> None:
    found = [error for each in resources(catalog, "R4B") for error in refused_by_schema(each)]
    assert found == []
    head = made(catalog, "R4B")
    assert refused_by_schema(head | {"entry": head["entry"][:20]}) == []


@needs("fhir.resources")
@VERSIONS
@CATALOGS
def test_the_bundle_fits_the_models_and_the_code_sets(catalog: Catalog, version: str) -> None:
    for each in resources(catalog, version):
        assert refused_codes(model(each, version)) == [], each["id"]
    head = made(catalog, version)
    assert refused_codes(model(head | {"entry": head["entry"][:20]}, version)) == []


@needs("fhir.resources")
@VERSIONS
def test_the_models_lose_nothing(version: str) -> None:
    for each in resources(small.CATALOG, version):
        again = json.loads(model(each, version).model_dump_json())
        assert again == each, each["id"]


@VERSIONS
def test_no_key_is_empty(version: str) -> None:
    for each in resources(CATALOG, version):
        for place in places(each):
            for key, value in place.items():
                assert value not in ("", [], {}, None), (each["id"], key)


# --- what every bundle promises -------------------------------------------------------------


@VERSIONS
@CATALOGS
def test_every_resource_carries_the_intended_use(catalog: Catalog, version: str) -> None:
    for each in resources(catalog, version):
        assert INTENDED_USE in each["text"]["div"], each["id"]
    assert INTENDED_USE in json.dumps(made(catalog, version)["meta"])


@VERSIONS
@CATALOGS
def test_addresses_are_unique_and_relative_references_resolve(
    catalog: Catalog, version: str
) -> None:
    head = made(catalog, version)
    known = [entry["fullUrl"] for entry in head["entry"]]
    assert len(set(known)) == len(known)
    for entry in head["entry"]:
        kind, key = entry["resource"]["resourceType"], entry["resource"]["id"]
        assert entry["fullUrl"] == f"{BASE}/{kind}/{key}"
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", key)
    references = [p["reference"] for p in places(head) if isinstance(p.get("reference"), str)]
    canonicals = [p["definitionCanonical"] for p in places(head) if "definitionCanonical" in p]
    assert references
    assert canonicals
    assert {f"{BASE}/{reference}" for reference in references} <= set(known)
    urls = {r["url"] for r in resources(catalog, version) if "url" in r}
    assert set(canonicals) <= urls
    assert urls <= set(known)


@VERSIONS
def test_a_definition_is_never_for_use(version: str) -> None:
    for kind in ("PlanDefinition", "ActivityDefinition", "Citation", "Evidence"):
        for each in resources(CATALOG, version, kind):
            assert each["experimental"] is True
            assert each["status"] in ("active", "draft", "retired")


@VERSIONS
def test_no_patient_no_snomed_no_claim(version: str) -> None:
    text = json.dumps(made(CATALOG, version))
    for word in ("snomed", "Patient/", '"subject": {', "mcode", '"profile"'):
        assert word not in text, word


@VERSIONS
def test_the_same_catalog_gives_the_same_bundle(version: Any) -> None:
    again = CATALOG.without(name="again")
    assert again is not CATALOG
    assert json.dumps(bundle(again, version)["entry"]) == json.dumps(
        bundle(CATALOG, version)["entry"]
    )


@VERSIONS
def test_narratives_are_xhtml(version: str) -> None:
    drug = small.drug("newimide", name="a < b & c")
    catalog = small.CATALOG.with_records(drug, name="x")
    for each in resources(catalog, version):
        ET.fromstring(each["text"]["div"])  # noqa: S314  # written a moment ago
    assert (
        "<p>a &lt; b &amp; c</p>"
        in resource("Medication", "newimide", version, catalog)["text"]["div"]
    )


def test_another_version_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match=r"fhir\.version: expected R4B or R5, got 'R4'"):
        bundle(small.CATALOG, "R4")  # type: ignore[arg-type]  # that is the point


def test_another_base() -> None:
    head = bundle(small.CATALOG, base="https://example.org/fhir")
    assert head["entry"][0]["fullUrl"].startswith("https://example.org/fhir/Medication/")
    assert BASE not in json.dumps(head)


@given(st.lists(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True), min_size=1))
def test_ids_fit_and_stay_apart(parts: list[str]) -> None:
    key = fhir.resource_id(*parts)
    assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", key)
    assert fhir.resource_id(*parts, "x") != key
    assert fhir.resource_id("a" * 64, "b") != fhir.resource_id("a" * 64, "c")


# --- nothing gets lost ----------------------------------------------------------------------


@VERSIONS
@CATALOGS
def test_every_record_is_there(catalog: Catalog, version: str) -> None:
    count = Counter(r["resourceType"] for r in resources(catalog, version))
    warnings = sum(
        len(d.cautions) + len(d.interactions) + sum(w.removed is None for w in d.boxed_warnings)
        for d in catalog.drugs.values()
    ) + sum(len(r.cautions) for r in catalog.regimens.values())
    expected = {
        "Medication": len(catalog.drugs),
        "MedicationKnowledge": len(catalog.drugs),
        "PlanDefinition": len(catalog.regimens) + len(catalog.schedules),
        "ActivityDefinition": sum(
            len(p.doses) for s in catalog.schedules.values() for p in s.phases
        ),
        "Provenance": 2 * len(catalog.drugs) + warnings,
        "ClinicalUseDefinition" if version == "R5" else "DetectedIssue": warnings,
    }
    if version == "R5":
        expected |= {"Citation": len(catalog.sources), "Evidence": len(catalog.results)}
    assert count == expected


@VERSIONS
def test_a_contraindication_comes_first_in_the_words(version: str) -> None:
    for drug in CATALOG.drugs.values():
        hard = [c for c in drug.cautions if c.outcome is CautionOutcome.CONTRAINDICATED]
        for kind in ("Medication", "MedicationKnowledge"):
            told = resource(kind, drug.id, version, CATALOG)["text"]["div"]
            assert told.count("<p>CONTRAINDICATED") == len(set(hard))
            if hard:
                assert told.startswith(
                    '<div xmlns="http://www.w3.org/1999/xhtml"><p>CONTRAINDICATED'
                )


@VERSIONS
def test_a_regimen_and_its_doses_tell_the_contraindications_of_its_drugs(version: str) -> None:
    for kind, key in (
        ("PlanDefinition", "fictplat"),
        ("PlanDefinition", "fictplat-fixed"),
        ("ActivityDefinition", "fictplat-fixed-1-2"),
    ):
        assert "made-up harm to the fetus" in resource(kind, key, version)["text"]["div"]
    assert "made-up frailty" in resource("PlanDefinition", "fictplat", version)["text"]["div"]


def test_contraindications_are_linked_in_r4b() -> None:
    known = resource("MedicationKnowledge", "testplatin")
    assert [r["reference"] for r in known["contraindication"]] == [
        "DetectedIssue/testplatin-interaction-1"
    ]
    issue = resource("DetectedIssue", "testplatin-interaction-1")
    assert issue["code"] == {"text": "contraindicated together"}
    assert [r["reference"] for r in issue["implicated"]] == [
        "MedicationKnowledge/testplatin",
        "MedicationKnowledge/testicillin",
    ]
    assert "anticonvulsant" in resource("DetectedIssue", "testplatin-interaction-2")["detail"]
    plan = resource("DetectedIssue", "fictplat-caution-1")
    assert [r["reference"] for r in plan["implicated"]] == ["PlanDefinition/fictplat"]


def test_what_speaks_against_a_drug_is_linked_in_r5() -> None:
    known = resource("MedicationKnowledge", "fictimide", "R5")
    issues = [ref["reference"] for ref in known["clinicalUseIssue"]]
    kinds = {
        issue: resource("ClinicalUseDefinition", issue.partition("/")[2], "R5")["type"]
        for issue in issues
    }
    assert kinds == {
        "ClinicalUseDefinition/fictimide-caution-1": "contraindication",
        "ClinicalUseDefinition/fictimide-caution-2": "warning",
        "ClinicalUseDefinition/fictimide-boxed-1": "warning",
    }
    not_indicated = resource("ClinicalUseDefinition", "testreotide-caution-1", "R5")
    assert not_indicated["category"] == [{"text": "not indicated"}]
    meets = resource("ClinicalUseDefinition", "testplatin-interaction-1", "R5")
    (item,) = meets["interaction"]["interactant"]
    assert item["itemReference"]["reference"] == "Medication/testicillin"
    other = resource("ClinicalUseDefinition", "testplatin-interaction-2", "R5")
    assert other["interaction"]["interactant"] == [
        {"itemCodeableConcept": {"text": "anticonvulsant"}}
    ]


def test_an_interaction_with_nothing_named() -> None:
    bare = attrs.evolve(small.TESTPLATIN.interactions[0], drug=None, region=Region.US)
    outcome, said = fhir._Writer(small.CATALOG, "R5", BASE).said(bare)
    assert outcome == "contraindicated together"
    assert said == "CONTRAINDICATED TOGETHER (US) with other drugs: made-up deafness"


def test_where_it_was_read_is_said() -> None:
    known = resource("Provenance", "fictimide-caution-2-detectedissue-provenance")
    assert known["target"] == [{"reference": "DetectedIssue/fictimide-caution-2"}]
    (entity,) = known["entity"]
    assert "SECONDARY REPORT" in entity["what"]["display"]
    assert entity["what"]["identifier"] == {
        "system": "https://doi.org",
        "value": "10.1234/test-label",
    }
    known = resource("Provenance", "fictimide-caution-2-clinicalusedefinition-provenance", "R5")
    assert known["entity"][0]["what"]["reference"] == "Citation/test-label"


# --- drugs ----------------------------------------------------------------------------------


def test_codes_of_a_known_drug() -> None:
    code = resource("Medication", "temozolomide", catalog=CATALOG)["code"]
    assert {c["system"]: c["code"] for c in code["coding"]} == {
        "http://www.nlm.nih.gov/research/umls/rxnorm": "37776",
        "http://www.whocc.no/atc": "L01AX03",
        "http://fdasis.nlm.nih.gov": "YF1K15M17Y",
        "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl": "C1244",
    }
    assert code["text"] == "temozolomide"


def test_only_codes_that_mean_the_drug_and_are_in_use_are_given() -> None:
    def code(value: str, **more: Any) -> Code:
        return Code(system=CodeSystem.ATC, value=value, cites=small.CITES, **more)

    codes = (
        code("A00AA01"),
        code("A00AA02", relation=Relation.BROADER),
        code("A00AA03", status=CodeStatus.RETIRED),
        Code(system=CodeSystem.CAS, value="1-1-1", cites=small.CITES),
    )
    drug = small.drug("newimide", codes=codes)
    assert fhir._concept(drug)["coding"] == [
        {"system": "http://www.whocc.no/atc", "code": "A00AA01"}
    ]
    assert fhir._concept(small.drug("newimide")) == {"text": "newimide"}


def test_a_drug_is_active_only_where_it_is_known_to_be_marketed() -> None:
    assert resource("Medication", "fictimide")["status"] == "active"
    assert "status" not in resource("Medication", "gonemycin")
    assert "status" not in resource("Medication", "calmazepine")
    gone = Availability(region=Region.US, status=Marketing.DISCONTINUED, cites=small.CITES)
    assert fhir._status(small.drug("newimide", availability=(gone,))) == {}


@VERSIONS
def test_a_fixed_combination_names_its_parts(version: str) -> None:
    pair = small.drug("newimide", components=(DrugId("fictimide"), DrugId("testplatin")))
    catalog = small.CATALOG.with_records(pair, name="x")
    found = resource("Medication", "newimide", version, catalog)["ingredient"]
    parts = [i["item"]["reference"] if version == "R5" else i["itemReference"] for i in found]
    assert [p["reference"] for p in parts] == ["Medication/fictimide", "Medication/testplatin"]


# --- regimens -------------------------------------------------------------------------------


def test_a_known_schedule() -> None:
    schedule = next(s for s in CATALOG.regimens["captem"].schedules if s.id == "captem-e2211")  # type: ignore[index]  # an id
    plan = resource("PlanDefinition", schedule.id, catalog=CATALOG)
    (phase,) = (a for a in plan["action"] if a["id"].startswith("phase"))
    assert phase["timingTiming"]["repeat"]["period"] == schedule.phases[0].cycle_days
    days = {
        action["title"]: [d["valueInteger"] for d in action["extension"][0]["extension"]]
        for action in phase["action"]
    }
    assert days == {
        CATALOG.drugs[dose.drug].name: list(dose.days) for dose in schedule.phases[0].doses
    }
    activity = resource("ActivityDefinition", "captem-e2211-1-1", catalog=CATALOG)
    assert activity["productReference"]["reference"] == "Medication/capecitabine"
    (dosage,) = activity["dosage"]
    dose = schedule.phases[0].doses[0]
    assert dose.amount is not None
    assert dosage["doseAndRate"] == [
        {
            "doseQuantity": {
                "value": dose.amount.value,
                "unit": "mg/m2",
                "system": "http://unitsofmeasure.org",
                "code": "mg/m2",
            }
        }
    ]
    assert dosage["timing"]["repeat"]["frequency"] == dose.times_per_day


def test_the_shape_is_that_of_the_public_model() -> None:
    """Cycle with its timing, then doses with days of the cycle and a definition each."""

    def shape(plan: Any) -> tuple[set[str], set[str], set[str]]:
        cycle = next(p for p in places(plan) if "timingTiming" in p)
        given_on = cycle["action"][0]
        return (
            set(cycle["timingTiming"]["repeat"]),
            {e["url"] for e in given_on["extension"]},
            set(given_on),
        )

    foreign = shape(json.loads((DATA / "PlanDefinition-KDN5.json").read_text("utf-8")))
    own = shape(resource("PlanDefinition", "fictplat-fixed"))
    assert foreign[0] <= own[0]
    assert foreign[1] == own[1]
    assert foreign[2] <= own[2]


def test_a_regimen_offers_its_schedules() -> None:
    plan = resource("PlanDefinition", "fictplat")
    (choice,) = plan["action"]
    assert choice["selectionBehavior"] == "exactly-one"
    assert [a["definitionCanonical"].rpartition("/")[2] for a in choice["action"]] == [
        "fictplat-fixed", "fictplat-two-phases", "fictplat-open",
    ]  # fmt: skip
    assert "action" not in resource("PlanDefinition", "testreotide-monotherapy")


def test_status_says_how_it_was_seen_and_whether_it_is_history() -> None:
    assert resource("PlanDefinition", "fictplat")["status"] == "active"
    assert resource("PlanDefinition", "oldofict")["status"] == "retired"
    heard = attrs.evolve(small.FIXED, cites=(small.cite(small.PAPER, seen=Seen.SECONDARY),))
    old = small.schedule(
        "oldofict-old",
        Phase(
            name="daily",
            doses=(
                small.dose(small.OLDOMYCIN, 1, Unit.MG),
                small.dose(small.FICTIMIDE, 1, Unit.MG),
            ),
        ),
    )
    catalog = small.CATALOG.with_records(
        attrs.evolve(small.FICTPLAT, schedules=(heard,)),
        attrs.evolve(small.HISTORY, schedules=(old,)),
        name="x",
    )
    assert resource("PlanDefinition", "fictplat-fixed", catalog=catalog)["status"] == "draft"
    assert resource("ActivityDefinition", "fictplat-fixed-1-1", catalog=catalog)["status"] == (
        "draft"
    )
    assert resource("PlanDefinition", "oldofict-old", catalog=catalog)["status"] == "retired"


def test_a_dose_that_is_not_for_everybody_says_so_where_programs_look() -> None:
    plan = resource("PlanDefinition", "fictplat-two-phases")
    (condition,) = plan["action"][1]["action"][0]["condition"]
    assert condition["kind"] == "applicability"
    assert "age" in condition["expression"]["description"]
    assert condition["expression"]["expression"] == "{}"


def test_what_has_no_field_stands_in_words() -> None:
    plan = resource("PlanDefinition", "fictplat-two-phases")
    words = [a["textEquivalent"] for a in plan["action"][0]["action"]]
    assert any("withhold before testplatin" in text for text in words)
    assert any("if tolerated" in a["textEquivalent"] for a in plan["action"][1]["action"])
    fixed = resource("PlanDefinition", "fictplat-fixed")
    assert fixed["action"][1]["textEquivalent"] == "delay: made-up fever"
    for text in ("a made-up note", "not stated: the hour of the day", "US label"):
        assert text in fixed["text"]["div"]


@VERSIONS
def test_a_dose_after_another(version: str) -> None:
    plan = resource("PlanDefinition", "fictplat-two-phases", version)
    (related,) = plan["action"][0]["action"][1]["relatedAction"]
    assert related["targetId" if version == "R5" else "actionId"] == "phase-1-dose-1"
    assert related["relationship"] == "after"
    assert related["offsetRange"]["low"]["value"] == 30
    assert "high" not in related["offsetRange"]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (None, ("after", {})),
        (Interval(30, 60), ("after", {"low": 30, "high": 60})),
        (Interval(-60, -30), ("before", {"low": 30, "high": 60})),
        (Interval(None, -30), ("before", {"low": 30})),
        (Interval(-30, 30), None),
    ],
)
def test_offsets(minutes: Interval | None, expected: Any) -> None:
    phase = small.TWO_PHASES.phases[0]
    dose = attrs.evolve(phase.doses[1], offset=Offset(after=small.TESTPLATIN, minutes=minutes))
    found = fhir._Writer(small.CATALOG, "R4B", BASE).related(phase, 1, dose)
    if expected is None:
        assert found is None
    else:
        assert found is not None
        ends = {key: end["value"] for key, end in found.get("offsetRange", {}).items()}
        assert (found["relationship"], ends) == expected


def test_an_offset_from_what_is_not_in_the_phase_stays_in_words() -> None:
    plan = resource("PlanDefinition", "fictplat-two-phases")
    given_on = plan["action"][1]["action"][0]
    assert "relatedAction" not in given_on
    assert "after testplatin" in given_on["textEquivalent"]


def dosage(version: str = "R4B", **more: Any) -> Any:
    said: dict[str, Any] = {"drug": small.FICTIMIDE, "amount": Amount(100, Unit.MG), "days": (1,)}
    return fhir._Writer(small.CATALOG, version, BASE).dosage(Dose(**said | more))


def test_an_amount_for_the_day_is_no_amount_for_a_dose() -> None:
    daily = dosage(per=Per.DAY, times_per_day=2)
    assert daily["timing"]["repeat"] == {"frequency": 2, "period": 1, "periodUnit": "d"}
    assert daily["doseAndRate"] == [
        {
            "rateQuantity": {
                "value": 100,
                "unit": "mg per day",
                "system": "http://unitsofmeasure.org",
                "code": "mg/d",
            }
        }
    ]
    assert "doseQuantity" in dosage(per=Per.DAY, times_per_day=1)["doseAndRate"][0]
    assert "rateQuantity" in dosage(per=Per.DAY)["doseAndRate"][0]
    assert "doseQuantity" in dosage(times_per_day=2)["doseAndRate"][0]


def test_ranges_rates_and_units_without_a_code() -> None:
    assert dosage(amount=Amount(1, Unit.MCG_PER_HOUR))["doseAndRate"][0]["rateQuantity"][
        "code"
    ] == ("ug/h")
    wide = dosage(amount=Amount(1, Unit.MG, 2))["doseAndRate"][0]["doseRange"]
    assert (wide["low"]["value"], wide["high"]["value"]) == (1, 2)
    assert dosage(amount=Amount(1, Unit.TABLET))["doseAndRate"] == [
        {"doseQuantity": {"value": 1, "unit": "tablet"}}
    ]
    assert "doseAndRate" not in dosage(amount=None)


@VERSIONS
def test_caps(version: str) -> None:
    cap = Amount(4, Unit.MG)
    assert dosage(version, cap=cap)["maxDosePerAdministration"]["value"] == 4
    most = dosage(version, cap=cap, per=Per.DAY)["maxDosePerPeriod"]
    ratio = most[0] if version == "R5" else most
    assert (ratio["numerator"]["value"], ratio["denominator"]["code"]) == (4, "d")
    assert dosage(version, cap=Amount(4, Unit.MG, 5))["maxDosePerAdministration"]["value"] == 5


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (2, {"frequency": 2}),
        (Interval(2, 3), {"frequency": 2, "frequencyMax": 3}),
        (Interval(2, 2), {"frequency": 2}),
        (Interval(2), {}),
        (Interval(2, 3, low_open=True), {}),
        (Interval(0, 3), {}),
        (Interval(0.5, 1), {}),
        (None, {}),
    ],
)
def test_times_a_day(times: Any, expected: dict[str, int]) -> None:
    repeat = dosage(times_per_day=times).get("timing", {"repeat": {}})["repeat"]
    assert {k: v for k, v in repeat.items() if k.startswith("frequency")} == expected


def test_the_length_of_an_infusion() -> None:
    repeat = dosage(duration_minutes=Interval(30, 60))["timing"]["repeat"]
    assert repeat == {"duration": 30, "durationMax": 60, "durationUnit": "min"}


def test_units_are_made_of_atoms_that_ucum_has() -> None:
    """Atoms and prefixes as the essence of UCUM 2.2 lists them."""
    metric = {"g", "L", "Bq", "mol", "eq"}
    atoms = metric | {p + a for p in ("m", "u", "n", "M", "G", "k") for a in metric}
    atoms |= {"m2", "min", "h", "d"}
    for unit, code in UCUM.items():
        assert set(re.split(r"[/.]", code)) <= atoms, unit


# --- sources and results --------------------------------------------------------------------


def test_a_citation() -> None:
    found = resource("Citation", "test-guideline-2022", "R5")
    assert found["citedArtifact"]["identifier"] == [
        {"system": "https://doi.org", "value": "10.1234/test-guideline-2022"}
    ]
    assert found["citedArtifact"]["webLocation"] == [
        {"url": "https://doi.org/10.1234/test-guideline-2022"}
    ]


def test_identifiers_and_addresses_of_sources() -> None:
    source = attrs.evolve(
        small.PAPER, doi="10.1/a<b", pmid="1", pmcid="PMC1", nct="NCT1", note="a misprint"
    )
    assert fhir._url(source) == "https://doi.org/10.1/a%3Cb"
    assert [i["value"] for i in fhir._identifiers(source)] == ["10.1/a<b", "1", "PMC1", "NCT1"]
    bare = attrs.evolve(small.PAPER, doi=None)
    assert fhir._url(bare) is None
    # No catalog takes a source without an address unless a copy of it was seen.
    sources = {**small.CATALOG.sources, bare.id: bare}
    catalog = Catalog._unchecked("x", {**small.CATALOG._tables(), "sources": sources.values()})
    writer = fhir._Writer(catalog, "R4B", BASE)
    assert "webLocation" not in writer.citation(bare)["citedArtifact"]
    assert writer.citation(source)["citedArtifact"]["note"] == [{"text": "a misprint"}]
    cite = small.cite(bare)
    assert "url" not in writer.artifacts((cite,))[0]
    assert "identifier" not in writer.source(cite, "x")


def test_a_result() -> None:
    found = resource("Evidence", "test-trial-pfs", "R5")
    assert found["status"] == "active"
    assert resource("Evidence", "test-trial-pfs-first", "R5")["status"] == "retired"
    one, two, effect = found["statistic"]
    assert one["quantity"] == {"value": 12.5, "unit": "months"}
    assert one["sampleSize"] == {"numberOfParticipants": 50}
    (interval,) = one["attributeEstimate"]
    assert interval["level"] == 0.95
    assert interval["range"] == {"low": {"value": 10}}
    assert "level" not in two["attributeEstimate"][0]
    assert effect["description"] == "FICTPLAT versus fictimide alone"
    assert effect["attributeEstimate"][1] == {
        "type": {"text": "p-value, 2-sided"},
        "quantity": {"value": 0.001, "comparator": "<"},
    }
    roles = Counter(v["variableRole"]["text"] for v in found["variableDefinition"])
    assert roles == {"population": 1, "exposure": 3, "measuredVariable": 1}


def test_statistics_at_their_edges() -> None:
    nothing = ConfidenceInterval(low=None, high=None, level_percent=95)
    result = small.result(
        "r",
        estimates=(
            Estimate(arm="depot", value=NoNumber.NOT_REACHED, interval=nothing, n=3),
            Estimate(arm="elsewhere", value=1, standard_error=0.5),
        ),
        p=PValue(value=0.5),
        months=12,
        subgroup="made-up half",
        note="a note",
    )
    one, two, three = fhir._statistics(small.SERIES, result)
    assert one["description"] == "depot: not reached"
    assert "quantity" not in one
    assert one["sampleSize"] == {"numberOfParticipants": 3}
    assert "range" not in one["attributeEstimate"][0]
    assert two["description"] == "elsewhere"
    assert "sampleSize" not in two
    assert two["attributeEstimate"][0]["quantity"] == {"value": 0.5}
    assert three["attributeEstimate"] == [{"type": {"text": "p-value"}, "quantity": {"value": 0.5}}]
    evidence = fhir._Writer(small.CATALOG, "R5", BASE).evidence(small.SERIES, result)
    assert evidence["note"] == [{"text": "a note"}]
    assert "made-up half" in evidence["variableDefinition"][0]["description"]
    assert "at 12 months" in evidence["text"]["div"]
    empty = attrs.evolve(result, estimates=(), p=None)
    assert "statistic" not in fhir._Writer(small.CATALOG, "R5", BASE).evidence(small.SERIES, empty)


def test_an_effect_without_more() -> None:
    last = small.STUDY.results[1]
    assert last.effect is not None
    bare = attrs.evolve(
        last, estimates=(), p=None,
        effect=attrs.evolve(last.effect, interval=None, arms=("fictplat", "elsewhere")),
    )  # fmt: skip
    (found,) = fhir._statistics(small.STUDY, bare)
    assert found["description"] == "FICTPLAT versus elsewhere"
    assert "attributeEstimate" not in found


# --- the template of a request --------------------------------------------------------------


def test_a_template_has_no_subject_and_tells_the_contraindications() -> None:
    dose = small.FIXED.phases[0].doses[1]
    found = medication_request_template(dose, small.CATALOG)
    assert "subject" not in found
    assert (found["status"], found["intent"]) == ("draft", "proposal")
    assert "made-up harm to the fetus" in found["text"]["div"]
    assert INTENDED_USE in found["text"]["div"]
    assert "meta" not in found
    whole = json.loads(json.dumps(found | {"subject": {"reference": "Patient/example"}}))
    assert refused_by_schema(whole) == []
    assert refused_by_schema(json.loads(json.dumps(found)))


@needs("fhir.resources")
def test_a_template_becomes_a_request_once_it_has_a_subject() -> None:
    for schedule in CATALOG.regimens["captem"].schedules:  # type: ignore[index]  # an id
        for dose in schedule.phases[0].doses:
            found = json.loads(json.dumps(medication_request_template(dose)))
            with pytest.raises(ValueError, match="subject"):
                model(found, "R4B")
            whole = found | {"subject": {"reference": "Patient/example"}}
            assert refused_codes(model(whole, "R4B")) == []


def test_a_template_for_a_drug_that_the_catalog_lacks() -> None:
    with pytest.raises(MissingRecordError):
        medication_request_template(small.FIXED.phases[0].doses[0])
