"""Somatostatinoma: cases from sources."""

import netref
from netref.model import Case, Resectability


def test_resection_only_where_it_is_possible() -> None:
    # PDQ 2025: complete excision is the therapy of choice, if technically possible.
    found = netref.manage("somatostatinoma", Case(resectability=Resectability.RESECTABLE))
    assert found.included[0].measure.id == "somatostatinoma-resection"
    found = netref.manage("somatostatinoma", Case(resectability=Resectability.UNRESECTABLE))
    assert "somatostatinoma-resection" in [m.measure.id for m in found.excluded]


def test_the_diagnostic_limit_is_not_the_laboratory_s_reference() -> None:
    # PDQ 2025: fasting somatostatin greater than 100 pg/mL.
    tests = {t.key: t for t in netref.CATALOG.find_syndrome("somatostatinoma").tests}
    assert tests["somatostatin-pdq"].value == 100
    assert "no diagnostic limit" in (tests["somatostatin-reference-quest"].note or "")
