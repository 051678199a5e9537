"""Mapping of netref's ids to codes of OMOP's vocabularies.

A row says which code of which vocabulary stands for a record; a site looks up the concept in
its own copy of the vocabularies. There is no ``concept_id`` here: OHDSI assigns those, and no
source that netref read prints them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from .catalog import CATALOG, Catalog
from .exceptions import InvalidRecordError
from .model import CodeStatus, CodeSystem, Drug, Relation, Tumor

Row: TypeAlias = dict[str, str]

#: Columns of every row, in order. ``kind`` is the table of the catalog that holds the record:
#: codes of tumors are source codes of conditions. ``relation`` says how the code's meaning
#: relates to the record.
COLUMNS: Final = (
    "source_code",
    "source_vocabulary_id",
    "source_code_description",
    "vocabulary_id",
    "concept_code",
    "kind",
    "relation",
)
#: What OMOP calls the terminologies. A code of ICD-O-3 here is a morphology without a
#: topography, which OMOP holds as a concept of its own class, not as a condition.
VOCABULARIES: Final[Mapping[CodeSystem, str]] = MappingProxyType(
    {
        CodeSystem.RXNORM: "RxNorm",
        CodeSystem.ICDO: "ICDO3",
        CodeSystem.ICD10CM: "ICD10CM",
    }
)
#: What a row of a user may say about how its code relates to the record.
RELATIONS: Final = tuple(str(relation.value) for relation in Relation)


def drugs(catalog: Catalog = CATALOG) -> list[Row]:
    """Drugs with their RxNorm ingredient: ``concept_code`` is the RxCUI.

    Args:
        catalog: The catalog.

    Returns:
        One row for each active RxNorm code, sorted by drug. A drug without a code has no row.
    """
    return [row for drug in catalog.drugs.values() for row in _rows(drug, "drugs")]


def tumors(catalog: Catalog = CATALOG) -> list[Row]:
    """Tumor entities with their ICD-O-3 morphology and ICD-10-CM codes.

    Args:
        catalog: The catalog.

    Returns:
        One row for each active code, sorted by tumor. They are source codes of conditions.
        Mind ``relation``, since most codes mean more or less than the entity.
    """
    return [row for tumor in catalog.tumors.values() for row in _rows(tumor, "tumors")]


def _rows(record: Drug | Tumor, kind: str) -> list[Row]:
    return [
        {
            "source_code": record.id,
            "source_vocabulary_id": "netref",
            "source_code_description": record.name,
            "vocabulary_id": VOCABULARIES[code.system],
            "concept_code": code.value,
            "kind": kind,
            "relation": str(code.relation.value),
        }
        for code in record.codes
        if code.system in VOCABULARIES and code.status is CodeStatus.ACTIVE
    ]


def with_mapping(mapping: Iterable[Mapping[str, str]], catalog: Catalog = CATALOG) -> list[Row]:
    """The rows of netref together with a mapping of your own, checked.

    This is the place for HemOnc: its regimens are not netref's to give away, but whoever has
    its vocabulary can map regimens to it.

    Args:
        mapping: Rows with ``source_code`` (the id of a drug, regimen, tumor or syndrome),
            ``vocabulary_id`` and ``concept_code``. ``relation`` may be left out and means
            exact then. Columns of your own (such as ``concept_id``) stay, after the others.
        catalog: The catalog that holds the records.

    Returns:
        All rows, sorted by ``source_code``, then ``vocabulary_id`` and ``concept_code``.

    Raises:
        InvalidRecordError: A column is missing or empty, an id is not in the catalog, a
            relation is not one, or a row says what another one says already.
    """
    made = {_key(row): row for row in (*drugs(catalog), *tumors(catalog))}
    named = {
        key: (kind, record.name)
        for kind in ("drugs", "regimens", "tumors", "syndromes")
        for key, record in getattr(catalog, kind).items()
    }
    for place, given in enumerate(mapping):
        row = _checked(given, f"mapping[{place}]", named)
        if _key(row) in made:
            said = f"{row['source_code']} has {row['vocabulary_id']} {row['concept_code']} already"
            raise InvalidRecordError(f"mapping[{place}]", "concept_code", said)
        made[_key(row)] = row
    return [made[key] for key in sorted(made)]


def _key(row: Row) -> tuple[str, str, str]:
    return row["source_code"], row["vocabulary_id"], row["concept_code"]


def _checked(given: Mapping[str, str], where: str, named: Mapping[str, tuple[str, str]]) -> Row:
    """A user's row with all columns, or the first thing that is wrong with it."""
    for column in ("source_code", "vocabulary_id", "concept_code"):
        if not isinstance(given.get(column), str) or not given[column].strip():
            raise InvalidRecordError(where, column, "expected text")
    key = given["source_code"]
    if key not in named:
        said = f"no drug, regimen, tumor or syndrome has the id {key!r}"
        raise InvalidRecordError(where, "source_code", said)
    relation = given.get("relation", "exact")
    if relation not in RELATIONS:
        said = f"expected one of {', '.join(RELATIONS)}; got {relation!r}"
        raise InvalidRecordError(where, "relation", said)
    kind, name = named[key]
    row = {
        "source_code": key,
        "source_vocabulary_id": "netref",
        "source_code_description": name,
        "vocabulary_id": given["vocabulary_id"],
        "concept_code": given["concept_code"],
        "kind": kind,
        "relation": relation,
    }
    return row | {column: value for column, value in given.items() if column not in row}


__all__ = [
    "COLUMNS",
    "RELATIONS",
    "VOCABULARIES",
    "Row",
    "drugs",
    "tumors",
    "with_mapping",
]
