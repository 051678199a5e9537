"""Treatments and diagnoses as registries, hospitals and labels write them.

``data/`` holds the strings with where each was seen and how a reader understood it. Nothing may
be read wrongly: not another isotope, not another ligand, not a placebo, not a neighbor's name.
What is not known is left over; how much is found is counted and may only grow.
"""

import csv
from pathlib import Path

import pytest

from netref import CATALOG, Listing, NetrefError

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def known_drugs(names: list[str]) -> set[str]:
    """Ids of the drugs that the catalog has; the others are outside it."""
    found = set()
    for name in names:
        try:
            found.add(str(CATALOG.find_drug(name).id))
        except NetrefError:
            continue
    return found


TREATMENTS = rows("treatment_strings.csv")
DIAGNOSES = rows("diagnosis_strings.csv")


def test_there_are_enough_strings_and_each_says_where_it_was_seen() -> None:
    assert len(TREATMENTS) >= 300
    assert len(DIAGNOSES) >= 100
    assert all(row["seen_at"] for row in (*TREATMENTS, *DIAGNOSES))


@pytest.mark.parametrize("row", TREATMENTS, ids=[str(n) for n in range(len(TREATMENTS))])
def test_no_treatment_is_read_wrongly(row: dict[str, str]) -> None:
    parsed = CATALOG.parse_treatment(row["text"])
    expected = known_drugs(listed(row["drugs"]))
    assert set(parsed.drugs) <= expected
    named = {name.casefold().replace(" ", "").replace("-", "") for name in listed(row["regimens"])}
    for key in parsed.regimens:
        regimen = CATALOG.regimens[key]
        acronyms = {a.casefold().replace("-", "") for a in (*regimen.acronyms, regimen.id)}
        spelled_out = set(regimen.drugs) <= expected
        with_partners = any(acronym in text for acronym in named for text in acronyms)
        assert acronyms & named or spelled_out or with_partners


def test_how_many_of_the_catalogs_drugs_are_found() -> None:
    wanted = found = 0
    for row in TREATMENTS:
        expected = known_drugs(listed(row["drugs"]))
        parsed = CATALOG.parse_treatment(row["text"])
        given = {*parsed.drugs, *(d for r in parsed.regimens for d in CATALOG.regimens[r].drugs)}
        wanted += len(expected)
        found += len(expected & given)
    assert found / wanted >= 0.75


def values(value: object) -> set[str]:
    if value is None:
        return set()
    if isinstance(value, Listing):
        return {str(item) for item in value.items}
    return {v.value for v in (value if isinstance(value, tuple) else (value,))}


@pytest.mark.parametrize("row", DIAGNOSES, ids=[str(n) for n in range(len(DIAGNOSES))])
def test_no_diagnosis_is_read_wrongly(row: dict[str, str]) -> None:
    case = CATALOG.parse_diagnosis(row["text"]).case
    for field in ("site", "histology", "differentiation", "grade", "extent"):
        expected = {part.strip() for part in row[field].replace(";", "/").split("/")} - {""}
        read = values(getattr(case, field))
        assert not read or read == expected, field
    syndromes = {part.strip() for part in row["syndrome"].replace(";", "/").split("/")} - {""}
    assert values(case.syndromes) <= syndromes
