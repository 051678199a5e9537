"""Advisories: found by release, each about a record that is there."""

from typing import Any

import attrs
import pytest

import netref
from netref import CATALOG, Advisory, AdvisoryId, InvalidRecordError, advising, renames
from netref.checking import cites_in
from netref.serialization import dumps, loads
from tests import small

MADE_UP = small.ADVISORY
LATER = attrs.evolve(
    MADE_UP, id=AdvisoryId("netref-2026-2"), affected=("26.11.1",), published="2026-12-02"
)


def problems(held: tuple[Advisory, ...], catalog: netref.Catalog) -> list[str]:
    """What is wrong with a list of advisories."""
    found = []
    for number, advisory in enumerate(held):
        where = advisory.id
        if not all(map(advising.is_version, advisory.affected)) or not advisory.affected:
            found.append(f"{where}: affected")
        fixed = advisory.fixed_in
        if fixed is not None and (fixed in advisory.affected or not advising.is_version(fixed)):
            found.append(f"{where}: fixed_in")
        table = getattr(catalog, advisory.table, {})
        if renames.successor(advisory.table, advisory.record) is None:
            if advisory.record not in table:
                found.append(f"{where}: record")
        if not advisory.since <= advisory.published:
            found.append(f"{where}: since")
        if not advisory.cites or any(c.source not in catalog.sources for c in cites_in(advisory)):
            found.append(f"{where}: cites")
        found += [f"{where}: {f}" for f in ("wrong", "harm") if not getattr(advisory, f).strip()]
        if number and held[number - 1].published > advisory.published:
            found.append(f"{where}: published")
    if len({advisory.id for advisory in held}) < len(held):
        found.append("id")
    return found


def test_every_advisory_is_about_a_record_and_says_what_is_right() -> None:
    assert problems(netref.advisories(), CATALOG) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("affected", ()),
        ("affected", ("26.11",)),
        ("fixed_in", "26.11.1"),
        ("fixed_in", "soon"),
        ("record", "never"),
        ("table", "drug"),
        ("since", "2027-01-01"),
        ("cites", ()),
        ("wrong", " "),
        ("harm", ""),
        ("id", LATER.id),
        ("published", "2026-12-03"),
    ],
)
def test_a_flawed_advisory_is_noticed(field: str, value: Any) -> None:
    assert problems((MADE_UP, LATER), small.CATALOG) == []
    flawed = attrs.evolve(MADE_UP, **{field: value})
    assert any(field in p or "record" in p for p in problems((flawed, LATER), small.CATALOG))


def test_advisories_are_found_by_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(advising, "_ADVISORIES", (MADE_UP, LATER))
    assert netref.advisories() == (MADE_UP, LATER)
    assert netref.advisories("26.11.0") == (MADE_UP,)
    assert netref.advisories("26.11.1") == (MADE_UP, LATER)
    assert netref.advisories("26.12.0") == ()


@pytest.mark.parametrize(
    "version",
    [
        "",
        "26",
        "26.1",
        "26.11.0.1",
        "v26.11.0",
        "26.11.x",
        "26.011.0",
        "²6.1.1",
        None.__class__,
        (),
    ],
)
def test_what_is_no_version_is_an_error(version: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"advisories\.version: expected YY\.N\.P"):
        netref.advisories(version)


def test_the_own_version_can_be_asked() -> None:
    assert isinstance(netref.advisories(netref.__version__), tuple)


def test_an_advisory_can_be_written_and_read() -> None:
    assert loads(dumps(MADE_UP), Advisory) == MADE_UP
