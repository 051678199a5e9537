"""Regulatory events on a time axis."""

import pytest
from attrs import evolve

from netref.catalog import Catalog
from netref.charts import approvals_timeline
from netref.exceptions import UnknownNameError
from netref.model import ApprovalId, ApprovalKind, Region
from tests import small
from tests.reading_svg import Chart, number, problems, read


def with_events(*dates: str | None, kind: ApprovalKind = ApprovalKind.GENERIC) -> Catalog:
    events = [
        evolve(small.APPROVALS[2], id=ApprovalId(f"extra-{place}"), date=date, kind=kind)
        for place, date in enumerate(dates)
    ]
    return small.CATALOG.with_records(*events, name="more")


def drawn(catalog: Catalog, **more: object) -> Chart:
    svg = approvals_timeline(catalog, **more)  # type: ignore[arg-type]
    assert problems(svg) == []
    return read(svg)


def test_events_stand_by_regulator_with_date_kind_and_scope() -> None:
    chart = drawn(small.CATALOG)
    assert "test-us-regulator" in chart.words.casefold()
    said = chart.desc
    assert "2010-05-04, initial: testreotide, testreotide depot" in said
    assert "2021-01-01, withdrawn: testreotide" in said
    assert "initial: testplatin, with fictimide: a made-up scope" in said
    assert "(ended by a later event)" in said
    assert "a made-up scope" in chart.words


def test_only_the_events_of_one_drug_are_drawn() -> None:
    for drug in (small.TESTPLATIN, small.TESTPLATIN.id, "testplatin"):
        chart = drawn(small.CATALOG, drug=drug)
        assert chart.title == "Regulatory events: testplatin"
        assert "testreotide" not in chart.desc
        # The drug is in the title; a row need not repeat it.
        assert "initial: with fictimide" in chart.desc
    with pytest.raises(UnknownNameError):
        approvals_timeline(small.CATALOG, "nothing")


def test_no_event_is_said_to_be_none_that_the_catalog_knows() -> None:
    chart = drawn(small.CATALOG, drug="fictimide")
    for said in (chart.words, chart.desc):
        assert "No event in the catalog." in said


def test_a_partial_date_is_a_span_as_long_as_it_may_be() -> None:
    catalog = with_events("2012", "2014-03", "2016-05-06")
    spans = drawn(catalog, drug="testplatin").marks("rect", "fill-page", "stroke-blue")
    year, month = (number(span, "width") for span in spans)
    assert year / month == pytest.approx(12, rel=0.1)
    assert "the date is known to the year or the month only" in drawn(catalog).words


def test_an_unknown_date_stands_aside() -> None:
    dated = drawn(with_events("2012-01-01"), drug="testplatin")
    before, _in_legend = dated.marks("rect", "fill-blue")
    aside = drawn(with_events(None), drug="testplatin")
    assert "not stated" in aside.words
    assert "date not stated, generic" in aside.desc
    square, _in_legend = aside.marks("rect", "fill-blue")
    assert number(square, "x") > number(before, "x") + 100
    column = aside.marks("rect", "fill-band")[0]
    assert number(column, "x") < number(square, "x") < number(column, "x") + 70


def test_events_without_any_date_need_no_axis() -> None:
    catalog = with_events(None).without("test-eu-testplatin", name="undated")
    chart = drawn(catalog, drug="testplatin")
    assert not [text for text in chart.texts if text.said.isdigit()]


@pytest.mark.parametrize("kind", ApprovalKind)
def test_each_kind_has_a_mark_and_a_legend(kind: ApprovalKind) -> None:
    chart = drawn(with_events("2012-01-01", kind=kind), drug="testplatin")
    label = "kind not stated" if kind is ApprovalKind.NOT_STATED else kind.label
    assert [text.said for text in chart.texts].count(label) == 1
    assert f"2012-01-01, {label}" in chart.desc


def test_many_years_have_fewer_numbers() -> None:
    chart = drawn(with_events("1950", "2025-01-01"), drug="testplatin")
    years = [int(text.said) for text in chart.texts if text.said.isdigit()]
    assert 1950 in years
    assert len(years) < 20


def test_filters_of_the_catalog_hold_and_are_said() -> None:
    chart = drawn(small.CATALOG.as_of("2015-01-01").only(regions=[Region.US]))
    assert "As of 2015-01-01." in chart.words
    assert "withdrawn" not in chart.desc
    assert "testplatin" not in chart.desc
