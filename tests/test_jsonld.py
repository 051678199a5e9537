"""The JSON-LD document, read by rdflib without a network."""

import json
import socket
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs
import pytest

import netref
from netref import CATALOG, CautionOutcome, jsonld
from netref.catalog import Catalog
from netref.jsonld import BASE, CONTEXT, document
from netref.model import Code, CodeStatus, CodeSystem, Estimate, NoNumber, Relation
from tests import small
from tests.interchange import needs

# The parser of rdflib itself uses what rdflib calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
CATALOGS = pytest.mark.parametrize("catalog", [CATALOG, small.CATALOG], ids=["built in", "small"])


@cache
def made(catalog: Catalog) -> Any:
    return json.loads(json.dumps(document(catalog), allow_nan=False))


def places(data: Any) -> Iterator[Any]:
    """Every object inside plain data."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from places(value)
    elif isinstance(data, list):
        for value in data:
            yield from places(value)


def node(key: str, catalog: Catalog = small.CATALOG) -> Any:
    (found,) = (n for n in places(made(catalog)["@graph"]) if n.get("id") == f"{BASE}{key}")
    return found


# --- the document ---------------------------------------------------------------------------


@CATALOGS
def test_every_node_has_an_identifier_of_its_own(catalog: Catalog) -> None:
    keys = Counter(n["id"] for n in places(made(catalog)["@graph"]))
    assert all(n.get("type") for n in places(made(catalog)["@graph"]))
    # A class stands with each of its drugs, always in the same words.
    assert all(count == 1 or "/classes/" in key for key, count in keys.items())


@CATALOGS
def test_every_word_is_in_the_context(catalog: Catalog) -> None:
    assert {key for n in places(made(catalog)["@graph"]) for key in n} <= set(CONTEXT)


def test_no_word_of_the_context_is_idle() -> None:
    used = {key for n in places(made(CATALOG)["@graph"]) for key in n}
    used |= {"schema", "prov", "terms"}
    assert set(CONTEXT) == used


@CATALOGS
def test_the_document_says_what_it_is(catalog: Catalog) -> None:
    head = made(catalog)["@graph"][0]
    assert head["usageInfo"] == netref.INTENDED_USE
    assert head["version"] == netref.__version__
    assert head["dateModified"] == netref.AS_OF
    assert head["contentHash"] == catalog.content_hash


def test_the_same_catalog_gives_the_same_document() -> None:
    again = CATALOG.without(name="netref")
    assert again is not CATALOG
    assert json.dumps(document(again)) == json.dumps(document(CATALOG))


def test_another_base() -> None:
    head = document(small.CATALOG, base="https://example.org/")["@graph"]
    assert BASE not in json.dumps(head)


def test_every_contraindication_comes_right_after_the_name() -> None:
    for drug in CATALOG.drugs.values():
        hard = [c for c in drug.cautions if c.outcome is CautionOutcome.CONTRAINDICATED]
        found = node(f"drugs/{drug.id}", CATALOG)
        if hard:
            assert list(found)[:4] == ["id", "type", "name", "warning"]
        said = [w for w in found.get("warning", ()) if w.startswith("CONTRAINDICATED")]
        assert len(said) == len(hard)


def test_a_regimen_and_a_measure_tell_the_contraindications_of_their_drugs() -> None:
    said = node("regimens/fictplat")["contraindication"]
    assert "made-up frailty" in said[0]
    assert said[1].startswith("fictimide: CONTRAINDICATED")
    key = next(m.id for m in small.CATALOG.measures.values() if m.drug == "openoxide")
    assert any("made-up heart strain" in s for s in node(f"measures/{key}")["contraindication"])


def test_codes_that_mean_something_else_stand_apart() -> None:
    codes = (
        Code(system=CodeSystem.ATC, value="A", cites=small.CITES),
        Code(system=CodeSystem.ATC, value="B", relation=Relation.BROADER, cites=small.CITES),
        Code(system=CodeSystem.ATC, value="C", status=CodeStatus.RETIRED, cites=small.CITES),
    )
    catalog = small.CATALOG.with_records(small.drug("newimide", codes=codes), name="x")
    found = node("drugs/newimide", catalog)
    assert [c["codeValue"] for c in found["code"]] == ["A"]
    assert [c["codeValue"] for c in found["relatedCode"]] == ["B", "C"]


def test_only_a_statement_for_something_is_a_recommendation() -> None:
    found = node("indications/test-fictplat-2022")
    assert found["type"] == "schema:MedicalGuidelineRecommendation"
    assert found["recommendationStrength"] == "II, B (TEST)"
    assert found["guidelineSubject"] == f"{BASE}regimens/fictplat"
    assert node("indications/test-fictplat-us-against")["type"] == "schema:MedicalGuideline"
    assert node("indications/test-fictimide-based")["guidelineSubject"] == f"{BASE}drugs/fictimide"
    assert "guidelineSubject" not in node("indications/test-ssa-class")


def test_an_estimate_without_a_number_says_why() -> None:
    result = small.result("r", estimates=(Estimate(arm="depot", value=NoNumber.NOT_REACHED),))
    catalog = small.CATALOG.with_records(attrs.evolve(small.SERIES, results=(result,)), name="x")
    assert node("results/r#depot", catalog)["value"] == "not-reached"
    assert "description" not in node("results/r", catalog)


def test_a_result() -> None:
    found = node("results/test-trial-pfs")
    assert found["description"] == ["hazard ratio 0.5 (fictplat versus alone)", "p < 0.001"]
    assert found["supersedes"] == f"{BASE}results/test-trial-pfs-first"


def test_addresses_with_odd_signs_are_escaped() -> None:
    found = [n["sameAs"] for n in made(CATALOG)["@graph"] if "sameAs" in n]
    assert any("%3C" in address for address in found)
    assert not [address for address in found if set(address) & set("<> ")]


# --- the graph ------------------------------------------------------------------------------


@cache
def graph(catalog: Catalog) -> Any:
    import rdflib

    return rdflib.Graph().parse(data=json.dumps(document(catalog)), format="json-ld")


@needs("rdflib")
@CATALOGS
def test_it_parses_without_a_network_and_without_blank_nodes(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    import rdflib

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    found = graph(catalog)
    assert len(found) > 100
    assert not [t for t in found for term in t if isinstance(term, rdflib.BNode)]


@needs("rdflib")
@CATALOGS
def test_words_of_schema_org_and_prov_exist_there(catalog: Catalog) -> None:
    from rdflib import PROV, SDO, URIRef

    assert SDO.Drug in SDO
    assert URIRef("https://schema.org/drugOfMyOwn") not in SDO
    assert URIRef("http://www.w3.org/ns/prov#heard") not in PROV
    used = {term for triple in graph(catalog) for term in triple if isinstance(term, URIRef)}
    for term in used:
        if term.startswith("https://schema.org/"):
            assert term in SDO, term
        if term.startswith("http://www.w3.org/ns/prov#"):
            assert term in PROV, term


@needs("rdflib")
@CATALOGS
def test_there_is_a_node_for_every_record(catalog: Catalog) -> None:
    from rdflib import PROV, RDF, SDO, URIRef

    terms = f"{BASE}terms#"
    for kind, count in (
        (SDO.Drug, len(catalog.drugs)),
        (SDO.MedicalTherapy, len(catalog.regimens)),
        (SDO.MedicalStudy, len(catalog.studies)),
        (SDO.MedicalCondition, len(catalog.tumors) + len(catalog.syndromes)),
        (SDO.Organization, len(catalog.bodies)),
        (PROV.Entity, len(catalog.sources)),
        (URIRef(f"{terms}Schedule"), len(catalog.schedules)),
        (URIRef(f"{terms}Result"), len(catalog.results)),
        (URIRef(f"{terms}Measure"), len(catalog.measures)),
        (URIRef(f"{terms}Approval"), len(catalog.approvals)),
        (URIRef(f"{terms}LabelScope"), len(catalog.label_scopes)),
    ):
        assert len(set(graph(catalog).subjects(RDF.type, kind))) == count, kind
    said = set(graph(catalog).subjects(RDF.type, SDO.MedicalGuideline))
    said |= set(graph(catalog).subjects(RDF.type, SDO.MedicalGuidelineRecommendation))
    assert len(said) == len(catalog.indications)


@needs("rdflib")
def test_known_facts_are_there() -> None:
    from rdflib import PROV, RDF, SDO, Literal, URIRef

    found = graph(CATALOG)
    temozolomide = URIRef(f"{BASE}drugs/temozolomide")
    assert (temozolomide, RDF.type, SDO.Drug) in found
    assert (temozolomide, SDO.name, Literal("temozolomide")) in found
    assert (temozolomide, SDO.proprietaryName, Literal("Temodar")) in found
    captem = URIRef(f"{BASE}regimens/captem")
    assert set(found.objects(captem, SDO.drug)) == {
        temozolomide,
        URIRef(f"{BASE}drugs/capecitabine"),
    }
    codes = {
        (str(found.value(c, SDO.codingSystem)), str(found.value(c, SDO.codeValue)))
        for c in found.objects(temozolomide, SDO.code)
    }
    assert ("RXNORM", "37776") in codes
    sources = set(found.objects(temozolomide, PROV.hadPrimarySource))
    cited = {cite.source for cite in CATALOG.find_drug("temozolomide").cites}
    assert sources == {URIRef(f"{BASE}sources/{key}") for key in cited}


@needs("rdflib")
@CATALOGS
def test_references_inside_the_document_lead_somewhere(catalog: Catalog) -> None:
    from rdflib import URIRef

    found = graph(catalog)
    known = set(found.subjects())
    for _, _, thing in found:
        if isinstance(thing, URIRef) and thing.startswith(BASE) and "terms#" not in thing:
            assert thing in known, thing


@needs("rdflib")
def test_it_goes_round() -> None:
    import rdflib

    found = graph(small.CATALOG)
    for form in ("nt", "json-ld"):
        again = rdflib.Graph().parse(data=found.serialize(format=form), format=form)
        assert len(again) == len(found)
        assert set(again) == set(found)
    text = graph(CATALOG).serialize(format="nt")
    assert len([line for line in text.splitlines() if line]) == len(graph(CATALOG))


def test_the_context_is_inline() -> None:
    context = made(small.CATALOG)["@context"]
    assert isinstance(context, dict)
    for meaning in context.values():
        assert isinstance(meaning, (str, dict))
    assert jsonld.BASE.endswith("/")
