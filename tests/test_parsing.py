"""Diagnoses as people write them: only what the words state."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import netref
from netref.catalog import Catalog
from netref.model import (
    Case,
    Differentiation,
    Extent,
    Grade,
    Histology,
    Listing,
    Site,
    SyndromeId,
)
from netref.naming import LONGEST
from tests import small

WELL, POOR = Differentiation.WELL, Differentiation.POOR


@pytest.mark.parametrize(
    ("text", "case", "unparsed"),
    [
        (
            "metastatic pancreatic neuroendocrine tumor, G2, Ki-67 12%",
            Case(
                site=Site.PANCREAS,
                histology=Histology.NET,
                grade=Grade.G2,
                extent=Extent.METASTATIC,
                ki67_percent=12,
            ),
            (),
        ),
        ("pNET", Case(site=Site.PANCREAS, histology=Histology.NET), ()),
        ("NET of the ileum", Case(site=Site.ILEUM, histology=Histology.NET), ()),
        (
            "small intestinal NET grade 1",
            Case(
                site=(Site.DUODENUM, Site.JEJUNUM, Site.ILEUM),
                histology=Histology.NET,
                grade=Grade.G1,
            ),
            (),
        ),
        (
            "poorly differentiated large-cell neuroendocrine carcinoma of the colon",
            Case(site=Site.COLON, histology=Histology.NEC_LARGE_CELL, differentiation=POOR),
            (),
        ),
        ("LCNEC of the lung", Case(site=Site.LUNG, histology=Histology.NEC_LARGE_CELL), ()),
        ("small cell NEC", Case(histology=Histology.NEC_SMALL_CELL), ()),
        ("gastric NEC", Case(site=Site.STOMACH, histology=Histology.NEC), ()),
        ("atypical carcinoid", Case(histology=Histology.ATYPICAL_CARCINOID), ()),
        ("typical bronchial carcinoid", Case(site=Site.LUNG,
                                             histology=Histology.TYPICAL_CARCINOID), ()),
        # Several are possibilities.
        ("NET of the pancreas or the lung", Case(site=(Site.PANCREAS, Site.LUNG),
                                                 histology=Histology.NET), ("or",)),
        ("NET G1/G2", Case(histology=Histology.NET, grade=(Grade.G1, Grade.G2)), ()),
        # Where it has spread to is not where it began.
        ("NET with lung metastases", Case(histology=Histology.NET, extent=Extent.METASTATIC),
         ("lung",)),
        ("pancreatic NET, lung and liver metastases", Case(site=Site.PANCREAS,
         histology=Histology.NET, extent=Extent.METASTATIC), ("lung and liver",)),
        ("ileal NET metastatic to the pancreas", Case(site=Site.ILEUM,
         histology=Histology.NET, extent=Extent.METASTATIC), ("to the pancreas",)),
        ("carcinoid, metastases in the lung and bone", Case(histology=Histology.CARCINOID,
         extent=Extent.METASTATIC), ("in the lung and bone",)),
        ("metastatic lung NET", Case(site=Site.LUNG, histology=Histology.NET,
                                     extent=Extent.METASTATIC), ()),
        ("localised pheochromocytoma", Case(histology=Histology.PHEOCHROMOCYTOMA,
                                            extent=Extent.LOCALIZED), ()),
        ("locally advanced paraganglioma", Case(histology=Histology.PARAGANGLIOMA,
                                                extent=Extent.LOCALLY_ADVANCED), ()),
        ("well-differentiated tumor, unknown primary", Case(differentiation=WELL,
                                                            site=Site.UNKNOWN_PRIMARY), ()),
        ("colorectal MiNEN", Case(site=(Site.COLON, Site.RECTUM), histology=Histology.MINEN), ()),
        # The edition that wrote so is not stated.
        ("NEC G3", Case(histology=Histology.NEC), ("G3",)),
        ("testinoma of the pancreas", Case(site=Site.PANCREAS,
                                           syndromes=Listing((SyndromeId("testinoma"),))), ()),
        ("purple NET", Case(histology=Histology.NET), ("purple",)),
        ("Ki67: 35 %", Case(ki67_percent=35), ()),
        ("Ki-67 index of 3.5%", Case(ki67_percent=3.5), ()),
        ("Ki-67 350%", Case(), ("Ki", "67", "350")),
        ("Ki-67 high", Case(), ("Ki", "67", "high")),
        ("", Case(), ()),
    ],
)  # fmt: skip
def test_a_diagnosis_as_people_write_it(
    catalog: Catalog, text: str, case: Case, unparsed: tuple[str, ...]
) -> None:
    parsed = catalog.parse_diagnosis(text)
    assert parsed.case == case
    assert parsed.unparsed == unparsed


@pytest.mark.parametrize(
    "text",
    [
        "pancreatic NET?",
        "no evidence of NET",
        "NET, not pancreatic",
        "NET without metastases",
        "NEC excluded",
        "suspected pNET",
        "possible metastatic NET",
        # What cannot be true together.
        "pNET of the lung",
        "poorly differentiated G3 tumor",
        "well-differentiated neuroendocrine carcinoma",
        "pancreatic NET G1, Ki-67 35%",
    ],
)
def test_what_is_denied_doubted_or_contradictory_is_not_stated(catalog: Catalog, text: str) -> None:
    parsed = catalog.parse_diagnosis(text)
    assert parsed.case == Case()
    assert parsed.unparsed == (text,)


WORDS = st.sampled_from(
    "pancreatic lung NET NEC LCNEC G1 G2 G3 grade well poorly differentiated metastatic localized "
    "Ki-67 35% 2% testinoma carcinoid of the unknown primary pheochromocytoma , ?".split()
)


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=40))
def test_any_text_is_read_without_an_error(text: str) -> None:
    parsed = small.CATALOG.parse_diagnosis(text)
    if parsed.case == Case():
        return
    assert parsed.unparsed != (text,)


def test_a_ki67_is_a_percentage(catalog: Catalog) -> None:
    for percent in (99, 100):
        parsed = catalog.parse_diagnosis(f"LCNEC, Ki-67 {percent}%")
        assert (parsed.case.ki67_percent, parsed.unparsed) == (percent, ())
    parsed = catalog.parse_diagnosis("LCNEC, Ki-67 101%")
    assert parsed.case.ki67_percent is None
    assert "101" in parsed.unparsed


def test_a_treatment_that_is_one_name_may_be_written_in_any_way(catalog: Catalog) -> None:
    # In running text "fpt" could be a word; alone it is the regimen.
    assert not catalog.mentions("fpt")
    assert catalog.parse_treatment("fpt").regimens == ("fictplat",)
    for spaces, regimens in ((LONGEST, ("fictplat",)), (LONGEST + 1, ())):
        assert catalog.parse_treatment("fpt".ljust(spaces)).regimens == regimens


def test_a_name_with_two_meanings_is_not_taken_by_its_other_one() -> None:
    shared = attrs.evolve(small.SYNDROME, names=(*small.SYNDROME.names, "fpt"))
    assert small.catalog(shared).parse_treatment("fpt").regimens == ()
    assert small.CATALOG.parse_treatment("testinoma").regimens == ()


def test_a_short_name_has_to_look_like_one() -> None:
    assert netref.parse_diagnosis("HNPGL").unparsed == ()
    assert netref.parse_diagnosis("hnpgl").unparsed == ("hnpgl",)
