import attrs
import pytest

import netref
from netref import (
    Case,
    InvalidRecordError,
    Measurement,
    MissingRecordError,
    Site,
    Unit,
    rendering,
)
from netref.catalog import CATALOG, KINDS, Catalog
from netref.model import Record
from tests import small

C = small.CATALOG
CASE = Case(site=Site.PANCREAS)


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("details", [False, True])
def test_an_answer_is_printed_in_the_length_that_is_asked_for(full: bool, details: bool) -> None:
    options, manage = C.options(CASE), C.manage("testinoma", CASE)
    assert C.text(options, full=full, details=details) == rendering.options_text(
        C, options, full=full, details=details
    )
    assert C.text(manage, full=full, details=details) == rendering.management_text(
        C, manage, full=full, details=details
    )


def test_each_length_says_more() -> None:
    for answer in (netref.options(CASE), netref.manage("insulinoma", CASE)):
        brief, full, details = (
            netref.text(answer),
            netref.text(answer, full=True),
            netref.text(answer, details=True),
        )
        assert len(brief) < len(full) < len(details)


def test_the_other_answers_are_printed() -> None:
    glucose = Measurement(analyte="glucose", value=50, unit=Unit.MG_PER_DL)
    said = netref.interpret("insulinoma", glucose)
    for details in (False, True):
        assert netref.text(said, details=details) == rendering.interpretation_text(
            CATALOG, said, details=details
        )
    again = netref.replay(netref.options(CASE))
    assert netref.text(again) == rendering.replay_text(CATALOG, again)
    assert netref.text(CASE) == "primary site pancreas"


def test_a_record_has_the_page_of_its_kind() -> None:
    assert C.text(small.FICTIMIDE) == rendering.drug_text(C, small.FICTIMIDE)
    assert C.text(small.FICTPLAT) == rendering.regimen_text(C, small.FICTPLAT)
    assert C.text(small.STUDY) == rendering.study_text(C, small.STUDY)
    assert C.text(small.SYNDROME) == rendering.syndrome_text(C, small.SYNDROME)


@pytest.mark.parametrize("kind", [*KINDS, "schedules"])
def test_every_kind_of_record_has_a_page_that_begins_with_its_name(kind: str) -> None:
    records: list[Record] = list(getattr(CATALOG, kind).values())
    texts = [netref.text(record) for record in records]  # type: ignore[arg-type]
    assert len(set(texts)) == len(records)
    for record, text in zip(records, texts, strict=True):
        name = getattr(record, "title", getattr(record, "name", None))
        if name is not None:
            assert " ".join(name.split())[:60] in " ".join(text.split())


@pytest.mark.parametrize(
    ("thing", "name"),
    [
        (None, "NoneType"),
        ("captem", "str"),
        (netref.grade(ki67_percent=12), "Grading"),
        (tuple(netref.timeline(small.FICTPLAT.schedules[0], cycles=1)), "tuple"),
        (small.FICTIMIDE.cites[0], "Cite"),
    ],
)
def test_what_has_no_text_is_refused_with_what_has_one(thing: object, name: str) -> None:
    with pytest.raises(InvalidRecordError) as refused:
        netref.text(thing)  # type: ignore[arg-type]
    assert (refused.value.record, refused.value.field) == ("text", "record")
    assert refused.value.reason.startswith("expected one of Body, Source, Drug, Regimen, ")
    assert refused.value.reason.endswith(f"Management, Interpretation, got {name}")


def test_a_catalog_prints_its_own_records_only() -> None:
    with pytest.raises(MissingRecordError):
        Catalog("none").text(netref.find_drug("temozolomide"))


def test_the_words_are_those_of_the_catalog() -> None:
    renamed = attrs.evolve(netref.find_drug("temozolomide"), name="our name")
    catalog = CATALOG.with_records(renamed, name="ours")
    answer = catalog.manage("VIPoma")
    assert "overrides temozolomide" in catalog.text(answer)
    schedule = catalog.find_regimen("CAPTEM").schedules[0]
    assert "our name, 200 mg/m2" in catalog.text(schedule)
    assert "our name" not in netref.text(schedule)
