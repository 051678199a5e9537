"""The WHO grade at every edge, and the classes of lung and thymus."""

from typing import Any

import pytest

import netref
from netref.exceptions import InvalidRecordError
from netref.grading import grade
from netref.model import (
    Case,
    Differentiation,
    Grade,
    GradeSystem,
    Histology,
    Interval,
    Site,
)

G1, G2, G3, NA = Grade
WELL, POOR = Differentiation.WELL, Differentiation.POOR
TC, AC = Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID
NECS = (Histology.NEC_LARGE_CELL, Histology.NEC_SMALL_CELL)

EDGES: list[tuple[float, float, Grade]] = [
    (0, 0, G1),
    (2.99, 1.99, G1),
    (3, 1, G2),
    (1, 2, G2),
    (20, 1, G2),
    (1, 20, G2),
    (20, 20, G2),
    (20.01, 1, G3),
    (1, 20.01, G3),
    (21, 21, G3),
    (100, 0, G3),
    (0, 100, G3),
]


@pytest.mark.parametrize(("ki67", "mitoses", "expected"), EDGES)
@pytest.mark.parametrize(
    "system", [GradeSystem.WHO_2017, GradeSystem.WHO_2019, GradeSystem.WHO_2022]
)
@pytest.mark.parametrize("site", [None, Site.PANCREAS, Site.ILEUM, Site.UNKNOWN_PRIMARY])
def test_the_higher_index_wins(
    ki67: float, mitoses: float, expected: Grade, system: GradeSystem, site: Site | None
) -> None:
    found = grade(
        ki67_percent=ki67,
        mitoses_per_2mm2=mitoses,
        differentiation=WELL,
        site=site,
        system=system,
    )
    assert found.grade is expected
    assert found.at_least is expected
    assert found.possible == (expected,)
    later = "; the cut-offs of 2022 were read in what others report of them"
    assert found.reason == "the higher index wins" + later * (system is GradeSystem.WHO_2022)
    assert found.system is system
    assert found.classes == ()


#: What several tables print alike.
SINCE_2017 = (
    (G1, Interval(0, 3, high_open=True), Interval(0, 2, high_open=True)),
    (G2, Interval(3, 20), Interval(2, 20)),
    (G3, Interval(20, 100, low_open=True), Interval(20, 100, low_open=True)),
)
#: Tables as published, row by row: edition, Ki-67 and mitoses with both ends as printed ("<"
#: and ">" are open), and the source that prints them.
PUBLISHED: dict[str, tuple[GradeSystem, tuple[tuple[Grade, Interval, Interval], ...]]] = {
    "who-digestive-2019": (GradeSystem.WHO_2019, SINCE_2017),
    "who-2022-overview": (GradeSystem.WHO_2022, SINCE_2017),
    "who-endocrine-2022": (GradeSystem.WHO_2022, SINCE_2017),
    "cap-net-checklist-ajcc-8": (GradeSystem.WHO_2017, SINCE_2017),
    # Leaves Ki-67 between 2 and 3 % open.
    "who-2017-gep-table": (
        GradeSystem.WHO_2017,
        (
            (G1, Interval(0, 2, high_open=True), Interval(0, 2, high_open=True)),
            (G2, Interval(3, 20), Interval(2, 20)),
            (G3, Interval(20, 100, low_open=True), Interval(20, 100, low_open=True)),
        ),
    ),
    "who-2010-pubcan": (
        GradeSystem.WHO_2010,
        (
            (G1, Interval(0, 2), Interval(0, 2, high_open=True)),
            (G2, Interval(3, 20), Interval(2, 20)),
        ),
    ),
    "dddt-2016-who-2010-table": (
        GradeSystem.WHO_2010,
        (
            (G1, Interval(0, 2), Interval(0, 2, high_open=True)),
            (G2, Interval(3, 20), Interval(2, 20)),
            (G3, Interval(20, 100, low_open=True), Interval(20, 100, low_open=True)),
        ),
    ),
}
STEP = 0.001


def at_the_edges(span: Interval) -> list[float]:
    """The ends of a printed range, each where it belongs to it, or else just inside."""
    assert span.low is not None
    assert span.high is not None
    return [span.low + STEP * span.low_open, span.high - STEP * span.high_open]


@pytest.mark.parametrize("source", PUBLISHED)
def test_every_edge_of_the_published_tables(source: str) -> None:
    system, rows = PUBLISHED[source]
    assert source in {cite.source for cite in grade(system=system).cites}
    order = list(Grade)
    for by_ki67, ki67_span, _ in rows:
        for by_mitoses, _, mitoses_span in rows:
            higher = max(by_ki67, by_mitoses, key=order.index)
            for ki67 in at_the_edges(ki67_span):
                for mitoses in at_the_edges(mitoses_span):
                    found = grade(
                        ki67_percent=ki67,
                        mitoses_per_2mm2=mitoses,
                        differentiation=WELL,
                        system=system,
                    )
                    assert found.grade is higher, (source, ki67, mitoses)


@pytest.mark.parametrize("system", GradeSystem)
@pytest.mark.parametrize("ki67", [None, 1, 2.5, 20, 80])
@pytest.mark.parametrize("mitoses", [None, 1, 20, 40])
def test_only_differentiation_makes_a_carcinoma(
    system: GradeSystem, ki67: float | None, mitoses: float | None
) -> None:
    known: dict[str, Any] = {"ki67_percent": ki67, "mitoses_per_2mm2": mitoses, "system": system}
    for site in (Site.PANCREAS, Site.RECTUM, Site.UNKNOWN_PRIMARY):
        assert NA not in grade(differentiation=WELL, site=site, **known).possible
        assert NA in grade(site=site, **known).possible
        poor = grade(differentiation=POOR, site=site, **known)
        assert poor.grade is (G3 if system is GradeSystem.WHO_2010 else NA)


@pytest.mark.parametrize(
    ("known", "possible"),
    [
        ({}, (G1, G2, G3)),
        ({"ki67_percent": 1}, (G1, G2, G3)),
        ({"ki67_percent": 3}, (G2, G3)),
        ({"ki67_percent": 21}, (G3,)),
        ({"mitoses_per_2mm2": 2}, (G2, G3)),
        ({"mitoses_per_2mm2": 21}, (G3,)),
        ({"ki67_percent": Interval(1, 5), "mitoses_per_2mm2": 0}, (G1, G2)),
        ({"ki67_percent": Interval(high=3, high_open=True), "mitoses_per_2mm2": 0}, (G1,)),
        ({"ki67_percent": Interval(20, low_open=True), "mitoses_per_2mm2": 0}, (G3,)),
    ],
)
def test_what_is_missing_leaves_a_lower_bound(
    known: dict[str, Any], possible: tuple[Grade, ...]
) -> None:
    found = grade(differentiation=WELL, **known)
    assert found.possible == possible
    assert found.at_least is possible[0]
    assert found.grade is (possible[0] if len(possible) == 1 else None)


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        ({}, "no index is known"),
        (
            {"mitoses_per_2mm2": 3},
            "the higher index wins; Ki-67 not known, so this is a lower bound",
        ),
        (
            {"ki67_percent": 3},
            "the higher index wins; mitoses not known, so this is a lower bound",
        ),
    ],
)
def test_the_reason_says_what_is_missing(known: dict[str, Any], reason: str) -> None:
    assert grade(differentiation=WELL, **known).reason == reason
    more = grade(**known)
    assert more.reason == f"{reason}; without differentiation it may also be a carcinoma"


def test_ki67_35_percent_alone_decides_neither_net_nor_nec() -> None:
    found = grade(ki67_percent=35)
    assert found.possible == (G3, NA)
    assert found.grade is None
    assert found.at_least is None


def test_poorly_differentiated_has_no_net_grade() -> None:
    found = grade(ki67_percent=80, differentiation=POOR)
    assert found.grade is NA
    assert found.at_least is None
    assert found.reason == "poorly differentiated neoplasms are carcinomas without a NET grade"


def test_who_2010_called_carcinomas_g3() -> None:
    found = grade(ki67_percent=80, differentiation=POOR, system=GradeSystem.WHO_2010)
    assert found.grade is G3
    assert "NEC G3, not NET G3" in found.reason
    assert found.cites != grade(ki67_percent=80).cites


@pytest.mark.parametrize(
    ("ki67", "possible"),
    [(2, (G1,)), (2.01, (G1, G2)), (2.99, (G1, G2)), (3, (G2,)), (20, (G2,)), (20.1, (G3,))],
)
def test_who_2010_leaves_a_gap_between_2_and_3(ki67: float, possible: tuple[Grade, ...]) -> None:
    found = grade(
        ki67_percent=ki67, mitoses_per_2mm2=1, differentiation=WELL, system=GradeSystem.WHO_2010
    )
    assert found.possible == possible


@pytest.mark.parametrize("site", [Site.LUNG, Site.THYMUS])
@pytest.mark.parametrize(
    ("known", "classes"),
    [
        ({}, (TC, AC, *NECS)),
        ({"mitoses_per_2mm2": 0}, (TC, AC)),
        ({"mitoses_per_2mm2": 1.99, "necrosis": False}, (TC,)),
        ({"mitoses_per_2mm2": 1.99, "necrosis": True}, (AC,)),
        ({"mitoses_per_2mm2": 2, "necrosis": False}, (AC,)),
        ({"mitoses_per_2mm2": 10}, (AC,)),
        ({"mitoses_per_2mm2": 10.01}, NECS),
        ({"mitoses_per_2mm2": 11, "differentiation": WELL}, NECS),
        ({"mitoses_per_2mm2": 11, "differentiation": POOR}, NECS),
        ({"mitoses_per_2mm2": 5, "differentiation": POOR}, ()),
        ({"differentiation": POOR}, NECS),
        ({"differentiation": WELL}, (TC, AC)),
        ({"differentiation": WELL, "necrosis": True}, (AC,)),
        ({"differentiation": WELL, "necrosis": False}, (TC, AC)),
        ({"mitoses_per_2mm2": Interval(1, 12), "necrosis": False}, (TC, AC, *NECS)),
        ({"mitoses_per_2mm2": Interval(10, low_open=True)}, NECS),
        # Ki-67 has no part in it.
        ({"mitoses_per_2mm2": 1, "necrosis": False, "ki67_percent": 30}, (TC,)),
    ],
)
def test_lung_and_thymus_follow_their_own_rule(
    site: Site, known: dict[str, Any], classes: tuple[Histology, ...]
) -> None:
    found = grade(site=site, **known)
    assert found.classes == classes
    assert found.grade is NA
    assert found.reason.startswith("lung and thymus: ")


def test_other_sites_are_not_graded_by_these_cut_offs() -> None:
    found = grade(ki67_percent=10, site=Site.SKIN)
    assert found.possible == tuple(Grade)
    assert found.reason.endswith("this site is not graded by them")


@pytest.mark.parametrize(
    ("known", "record", "field"),
    [
        ({"ki67_percent": 101}, "Case", "ki67_percent"),
        ({"mitoses_per_2mm2": -1}, "Case", "mitoses_per_2mm2"),
        ({"ki67_percent": "3"}, "Case", "ki67_percent"),
        ({"differentiation": "well"}, "Case", "differentiation"),
        ({"site": "pancreas"}, "Case", "site"),
        ({"system": "WHO 2019"}, "grade", "system"),
    ],
)
def test_bad_input_is_refused(known: dict[str, Any], record: str, field: str) -> None:
    with pytest.raises(InvalidRecordError) as caught:
        grade(**known)
    assert (caught.value.record, caught.value.field) == (record, field)


def test_every_answer_says_where_its_cut_offs_were_read() -> None:
    for known in (
        {},
        {"system": GradeSystem.WHO_2010},
        {"site": Site.LUNG},
        {"differentiation": POOR, "system": GradeSystem.WHO_2010},
    ):
        cites = grade(**known).cites
        assert cites
        assert all(cite.source in netref.CATALOG.sources for cite in cites)
        assert all(cite.where for cite in cites)


def test_grading_and_matching_agree() -> None:
    """The grade that a case is matched by is the grade that the question answers."""
    from netref.matching import derive

    for ki67 in (None, 1, 2.5, 3, 20, 21):
        for mitoses in (None, 0, 2, 20, 21):
            for system in GradeSystem:
                known: dict[str, Any] = {
                    "ki67_percent": ki67,
                    "mitoses_per_2mm2": mitoses,
                    "differentiation": WELL,
                    "site": Site.PANCREAS,
                }
                derived = derive(Case(grade_system=system, **known)).get("grade", tuple(Grade))
                assert grade(system=system, **known).possible == derived
