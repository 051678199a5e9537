"""Codes for OMOP, and the mapping that users bring."""

import re
from typing import Any

import attrs
import pytest

from netref import CATALOG, InvalidRecordError, omop
from netref.model import Code, CodeStatus, CodeSystem, Relation
from tests import small

HEMONC = {"source_code": "captem", "vocabulary_id": "HemOnc", "concept_code": "made-up"}


def code(system: CodeSystem, value: str, **more: Any) -> Code:
    return Code(system=system, value=value, cites=small.CITES, **more)


CODED = small.CATALOG.with_records(
    attrs.evolve(
        small.FICTIMIDE,
        codes=(
            code(CodeSystem.RXNORM, "1"),
            code(CodeSystem.RXNORM, "2", status=CodeStatus.RETIRED),
            code(CodeSystem.ATC, "Z99AX01"),
        ),
    ),
    attrs.evolve(
        small.TUMOR,
        codes=(
            code(CodeSystem.ICDO, "8150/3"),
            code(CodeSystem.ICD10CM, "C7A.8", relation=Relation.BROADER),
            code(CodeSystem.NCIT, "C1"),
        ),
    ),
    name="coded",
)


def test_drugs_have_their_rxnorm_code() -> None:
    assert omop.drugs(CODED) == [
        {
            "source_code": "fictimide",
            "source_vocabulary_id": "netref",
            "source_code_description": "fictimide",
            "vocabulary_id": "RxNorm",
            "concept_code": "1",
            "kind": "drugs",
            "relation": "exact",
        }
    ]


def test_tumors_have_codes_of_two_vocabularies_with_their_relation() -> None:
    assert [(r["vocabulary_id"], r["concept_code"], r["relation"]) for r in omop.tumors(CODED)] == [
        ("ICDO3", "8150/3", "exact"),
        ("ICD10CM", "C7A.8", "broader"),
    ]


def test_the_built_in_catalog() -> None:
    drugs = {r["source_code"]: r["concept_code"] for r in omop.drugs()}
    assert drugs["temozolomide"] == "37776"
    assert all(re.fullmatch(r"\d+", value) for value in drugs.values())
    assert len(drugs) > 100
    tumors = omop.tumors()
    assert len(tumors) > 50
    shapes = {"ICDO3": r"\d{4}/\d", "ICD10CM": r"[A-Z]\d[\dA-Z](\.[\dA-Z]+)?"}
    for row in tumors:
        assert re.fullmatch(shapes[row["vocabulary_id"]], row["concept_code"]), row


def test_every_row_has_the_columns_and_no_concept_id() -> None:
    for row in (*omop.drugs(), *omop.tumors(), *omop.with_mapping([HEMONC])):
        assert tuple(row) == omop.COLUMNS
    assert "concept_id" not in omop.COLUMNS


def test_no_regimen_is_mapped_by_netref() -> None:
    assert not {r["source_code"] for r in omop.with_mapping([])} & set(CATALOG.regimens)


def test_a_mapping_is_added_and_sorted() -> None:
    own = {**HEMONC, "source_code": "fictplat", "relation": "broader", "concept_id": "7"}
    found = omop.with_mapping([own], CODED)
    assert [r["source_code"] for r in found] == [
        "fictimide", "fictplat", "test-pancreatic-net", "test-pancreatic-net",
    ]  # fmt: skip
    assert found[1] == {
        "source_code": "fictplat",
        "source_vocabulary_id": "netref",
        "source_code_description": "fictplat",
        "vocabulary_id": "HemOnc",
        "concept_code": "made-up",
        "kind": "regimens",
        "relation": "broader",
        "concept_id": "7",
    }
    assert [r for r in found if r["source_code"] != "fictplat"] == [
        *omop.drugs(CODED), *sorted(omop.tumors(CODED), key=lambda r: r["vocabulary_id"]),
    ]  # fmt: skip


def test_what_netref_says_cannot_be_overwritten() -> None:
    own = {**HEMONC, "source_code_description": "x", "kind": "x", "source_vocabulary_id": "x"}
    (found,) = (r for r in omop.with_mapping([own]) if r["source_code"] == "captem")
    assert found["source_code_description"] == CATALOG.find_regimen("CAPTEM").name
    assert (found["kind"], found["source_vocabulary_id"]) == ("regimens", "netref")


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([{**HEMONC, "source_code": "captain"}], r"^mapping\[0\]\.source_code: no drug, regimen, "),
        ([{**HEMONC, "concept_code": " "}], r"^mapping\[0\]\.concept_code: expected text"),
        ([HEMONC, {"source_code": "captem"}], r"^mapping\[1\]\.vocabulary_id: expected text"),
        ([{**HEMONC, "concept_code": 7}], r"^mapping\[0\]\.concept_code: expected text"),
        ([{**HEMONC, "relation": "same"}], r"^mapping\[0\]\.relation: expected one of exact, "),
        ([HEMONC, HEMONC], r"^mapping\[1\]\.concept_code: captem has HemOnc made-up already"),
        (
            [{"source_code": "temozolomide", "vocabulary_id": "RxNorm", "concept_code": "37776"}],
            r"^mapping\[0\]\.concept_code: temozolomide has RxNorm 37776 already",
        ),
    ],
)
def test_a_bad_mapping_is_one_error(rows: list[Any], message: str) -> None:
    with pytest.raises(InvalidRecordError, match=message):
        omop.with_mapping(rows)
