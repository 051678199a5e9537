"""Calcitonin excess: cases from sources."""

import netref
from netref.model import Case, Resectability, Site


def test_a_pancreatic_tumor_with_a_thyroid_nodule() -> None:
    # Four cases of pancreatic tumors taken for thyroid cancer.
    case = Case(site=Site.PANCREAS, resectability=Resectability.RESECTABLE)
    found = [m.measure.id for m in netref.manage("calcitonin-excess", case).included]
    assert found[:2] == ["calcitonin-excess-exclude-thyroid-origin", "calcitonin-excess-resection"]


def test_sides_on_the_limit_are_kept() -> None:
    # Toledo 2009, Bae 2015, Asan 2014.
    (limit, _) = netref.manage("calcitonin-excess").disagreements
    assert len(limit.positions) == 3
