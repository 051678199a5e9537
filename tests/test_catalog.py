"""Tables and catalogs: immutable, checked, derived from one another, and the doors."""

import copy
import datetime as dt
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import netref
from netref.catalog import CATALOG, KINDS, Catalog, Frozen, Table
from netref.exceptions import (
    InvalidCatalogError,
    InvalidRecordError,
    MissingRecordError,
    NetrefError,
    UnknownNameError,
)
from netref.model import (
    Approval,
    BodyId,
    Case,
    Drug,
    DrugId,
    Region,
    Site,
)
from tests import small

DOORS = [
    "find_drug",
    "find_regimen",
    "find_study",
    "find_syndrome",
    "find_tumor",
    "resolve",
    "suggest",
    "mentions",
    "parse_treatment",
    "parse_diagnosis",
    "from_code",
    "regimens_with",
    "studies_with",
    "approvals_with",
    "answers",
    "options",
    "replay",
    "manage",
    "coverage",
    "stale",
    "interpret",
    "evidence_for",
    "cumulative",
    "text",
]


# --- tables ---------------------------------------------------------------------------------


@pytest.fixture
def drugs() -> Table[DrugId, Drug]:
    return small.CATALOG.drugs


def test_a_table_is_a_mapping_in_order_of_ids(drugs: Table[DrugId, Drug]) -> None:
    assert list(drugs) == sorted(d.id for d in small.DRUGS)
    assert len(drugs) == len(small.DRUGS)
    assert drugs[small.FICTIMIDE.id] is small.FICTIMIDE
    assert drugs.get(DrugId("nobody")) is None
    assert "fictimide" in drugs
    assert "nobody" not in drugs
    assert [*drugs.items()] == [(d.id, d) for d in drugs.values()]


def test_a_missing_record_is_named_without_quotes(drugs: Table[DrugId, Drug]) -> None:
    with pytest.raises(MissingRecordError) as caught:
        drugs[DrugId("nobody")]
    assert str(caught.value) == "nobody: no record with this id in drugs."
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, NetrefError)
    assert (caught.value.table, caught.value.key) == ("drugs", "nobody")
    assert caught.value.__suppress_context__


def test_a_table_never_changes(drugs: Any) -> None:
    for act in (
        lambda: drugs.__setitem__("x", small.FICTIMIDE),
        lambda: drugs.__delitem__("fictimide"),
        lambda: setattr(drugs, "_records", {}),
        lambda: setattr(drugs, "anything", 1),
        lambda: delattr(drugs, "_records"),
        lambda: drugs.clear(),  # noqa: PLW0108  # there is no such method to hand over
        lambda: drugs.update({}),
        lambda: drugs.pop("fictimide"),
    ):
        with pytest.raises(AttributeError):
            act()
    assert drugs[small.FICTIMIDE.id] is small.FICTIMIDE


def test_a_table_pickles_and_copies(drugs: Table[DrugId, Drug]) -> None:
    for again in (
        pickle.loads(pickle.dumps(drugs)),
        copy.copy(drugs),
        copy.deepcopy(drugs),
    ):
        assert type(again) is Table
        assert again == drugs
        assert hash(again) == hash(drugs)
        assert list(again) == list(drugs)


def test_tables_are_equal_by_their_records(drugs: Table[DrugId, Drug]) -> None:
    other: Table[DrugId, Drug] = Table("other name", reversed(small.DRUGS))
    assert other == drugs
    assert hash(other) == hash(drugs)
    assert Table("drugs", small.DRUGS[1:]) != drugs
    assert drugs != dict(drugs)
    assert repr(drugs) == f"<Table drugs: {len(drugs)} records>"


def test_answers_are_a_mapping_that_never_changes() -> None:
    found = small.CATALOG.answers(Case(site=Site.PANCREAS))
    assert repr(found) == f"<Frozen: {len(found)} items>"
    assert dict(found) == found
    assert pickle.loads(pickle.dumps(found)) == found
    assert found is not small.CATALOG.answers(Case(site=Site.PANCREAS))


def test_frozen_mappings_never_change_and_pickle() -> None:
    frozen: Any = Frozen({"a": "b"})
    assert dict(frozen) == {"a": "b"}
    assert frozen["a"] == "b"
    for act in (
        lambda: frozen.__setitem__("x", "y"),
        lambda: setattr(frozen, "_items", {}),
        lambda: delattr(frozen, "_items"),
    ):
        with pytest.raises(AttributeError):
            act()
    assert pickle.loads(pickle.dumps(frozen)) == frozen
    assert copy.deepcopy(frozen) == frozen
    assert len(frozen) == 1


# --- catalogs -------------------------------------------------------------------------------


def test_a_catalog_never_changes(catalog: Any) -> None:
    for act in (
        lambda: setattr(catalog, "drugs", {}),
        lambda: setattr(catalog, "anything", 1),
        lambda: delattr(catalog, "drugs"),
        lambda: catalog.drugs.__setitem__("x", 1),
    ):
        with pytest.raises((AttributeError, TypeError)):
            act()


def test_the_repr_counts_its_records(catalog: Catalog) -> None:
    text = repr(catalog)
    assert text.startswith("<Catalog small: 5 bodies, ")
    for kind in KINDS:
        assert f"{len(getattr(catalog, kind))} {kind}" in text


def test_catalogs_are_equal_by_content(catalog: Catalog) -> None:
    again = Catalog("another name", **small.TABLES)
    assert again == catalog
    assert hash(again) == hash(catalog)
    assert again.content_hash == catalog.content_hash
    assert catalog.as_of("2020-01-01") != catalog
    assert catalog != "small"
    fewer = small.catalog(small.drug("one-more"))
    assert fewer != catalog
    assert fewer.content_hash != catalog.content_hash


def test_indexes_reach_what_records_hold(catalog: Catalog) -> None:
    assert catalog.schedules[small.FIXED.id] is small.FIXED
    assert catalog.results[small.STUDY.results[1].id] is small.STUDY.results[1]
    assert catalog.measures[small.SYNDROME.measures[0].id] is small.SYNDROME.measures[0]
    assert dict(catalog.superseded) == {
        "test-fictplat-2015": "test-fictplat-2022",
        "test-trial-pfs-first": "test-trial-pfs",
    }
    assert dict(catalog.ended) == {"test-us-testreotide-depot": "test-us-testreotide-depot-end"}
    assert [a.id for a in catalog.in_force] == ["test-eu-testplatin"]


@pytest.mark.parametrize(
    "made",
    [
        small.CATALOG,
        small.CATALOG.as_of("2020-01-01"),
        small.CATALOG.only(regions=[Region.US]),
    ],
    ids=["whole", "as of", "only"],
)
def test_a_catalog_pickles_and_copies(made: Catalog) -> None:
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
        assert again == made
        assert again.name == made.name
        assert again.provenance == made.provenance
        assert again.options(Case()) == made.options(Case())


# --- the built-in catalog -------------------------------------------------------------------


def test_the_built_in_catalog_pickles_by_reference() -> None:
    assert pickle.loads(pickle.dumps(CATALOG)) is CATALOG
    assert copy.deepcopy(CATALOG) is CATALOG
    assert len(pickle.dumps(CATALOG)) < 100


@pytest.mark.parametrize("name", DOORS)
def test_a_door_is_the_bound_method_and_pickles_small(name: str) -> None:
    door = getattr(netref, name)
    assert door == getattr(CATALOG, name)
    assert door.__self__ is CATALOG
    assert door.__func__ is getattr(Catalog, name)
    again = pickle.loads(pickle.dumps(door))
    assert again == door
    assert len(pickle.dumps(door)) < 200


def test_no_door_shares_its_name_with_a_module_or_a_table() -> None:
    import pkgutil

    modules = {module.name for module in pkgutil.iter_modules(netref.__path__)}
    assert not modules & {*DOORS, "timeline", "grade"}
    assert not set(DOORS) & set(KINDS)


def test_every_public_question_of_the_catalog_is_a_door() -> None:
    made = {"with_records", "without", "as_of", "only"}
    helpers = {"surely_in_force"}
    public = {
        name
        for name, value in vars(Catalog).items()
        if not name.startswith("_") and callable(value)
    }
    assert public == {*DOORS, *made, *helpers}


def test_the_derived_catalog_of_the_built_in_one_pickles_with_its_records() -> None:
    made = CATALOG.as_of("2015-01-01")
    assert pickle.loads(pickle.dumps(made)) == made


# --- with_records and without ---------------------------------------------------------------


def test_records_are_added_and_replaced(catalog: Catalog) -> None:
    changed = attrs.evolve(small.FICTIMIDE, mechanism="another")
    new = small.drug("newimide")
    made = catalog.with_records(changed, new, name="mine")
    assert made.name == "mine"
    assert made.drugs[small.FICTIMIDE.id] is changed
    assert made.drugs[new.id] is new
    assert made.overrides == (("fictimide", "mine"), ("newimide", "mine"))
    # The first catalog stays as it is.
    assert catalog.drugs[small.FICTIMIDE.id] is small.FICTIMIDE
    assert catalog.overrides == ()


def test_records_are_removed(catalog: Catalog) -> None:
    made = catalog.without("test-depot", "calmazepine", name="less")
    assert "test-depot" not in made.indications
    assert "calmazepine" not in made.drugs
    assert made.overrides == (("calmazepine", "less"), ("test-depot", "less"))
    assert made.name == "less"


def test_adding_and_removing_is_nothing_but_remembered(catalog: Catalog) -> None:
    new = small.drug("newimide")
    made = catalog.with_records(new, name="one").without("newimide", name="two")
    assert made.drugs == catalog.drugs
    assert made.content_hash == catalog.content_hash
    assert made.overrides == (("newimide", "two"),)


def test_the_latest_override_is_the_one_that_is_named(catalog: Catalog) -> None:
    made = catalog.with_records(small.drug("a1"), name="one").with_records(
        small.drug("a1"), small.drug("a2"), name="two"
    )
    assert made.overrides == (("a1", "two"), ("a2", "two"))


def test_a_catalog_that_does_not_hold_together_is_refused(catalog: Catalog) -> None:
    with pytest.raises(InvalidCatalogError) as caught:
        catalog.without("fictimide", name="x")
    assert "fictplat.drugs[1]: no drugs has the id 'fictimide'" in caught.value.problems
    with pytest.raises(InvalidCatalogError, match=r"bad\.classes"):
        catalog.with_records(attrs.evolve(small.drug("bad"), classes=()), name="x")


def test_one_problem_is_one_line_and_several_are_a_list() -> None:
    assert str(InvalidCatalogError(["a.b: c"])) == "a.b: c"
    assert str(InvalidCatalogError(["a.b: c", "d.e: f"])) == "2 problems:\n  a.b: c\n  d.e: f"
    again = pickle.loads(pickle.dumps(InvalidCatalogError(["a.b: c"])))
    assert again.problems == ("a.b: c",)


def test_only_known_ids_are_removed(catalog: Catalog) -> None:
    with pytest.raises(MissingRecordError, match="nobody: no record with this id in small"):
        catalog.without("fictimide", "nobody", name="x")


@pytest.mark.parametrize(
    "thing",
    [Case(), small.cite(), "fictimide", small.FIXED],
    ids=["case", "cite", "text", "schedule"],
)
def test_only_records_of_a_catalog_are_added(catalog: Catalog, thing: Any) -> None:
    with pytest.raises(InvalidRecordError, match="not a kind of record that a catalog holds"):
        catalog.with_records(thing, name="x")


def test_filters_stay_when_records_are_added(catalog: Catalog) -> None:
    made = catalog.as_of("2021-01-01").only(regions=[Region.US]).with_records(
        small.drug("newimide"), name="mine"
    )  # fmt: skip
    assert (made.as_of_day, made.regions) == ("2021-01-01", (Region.US,))


# --- as_of ----------------------------------------------------------------------------------


def test_only_what_was_in_force_on_a_day_stays(catalog: Catalog) -> None:
    made = catalog.as_of("2018-02-02")
    assert sorted(made.indications) == ["test-fictplat-2015", "test-history"]
    assert sorted(made.approvals) == ["test-eu-testplatin", "test-us-testreotide-depot"]
    assert list(made.label_scopes) == []
    assert sorted(catalog.as_of(dt.date(2018, 2, 3)).label_scopes) == sorted(catalog.label_scopes)
    for kind in ("bodies", "sources", "drugs", "regimens", "tumors", "syndromes"):
        assert getattr(made, kind) == getattr(catalog, kind)
    assert made.name == catalog.name
    assert made.provenance.as_of == "2018-02-02"


def test_results_stay_from_the_date_of_their_sources(catalog: Catalog) -> None:
    for day, results in (
        ("2012-01-14", []),
        ("2012-01-15", ["test-trial-pfs-first"]),
        ("2022-06-01", ["test-trial-pfs", "test-trial-pfs-first"]),
    ):
        made = catalog.as_of(day)
        assert list(made.results) == results
        # The study itself stays.
        assert "test-trial" in made.studies
    assert catalog.as_of("2022-06-01").studies[small.STUDY.id] is small.STUDY


def test_a_result_of_which_a_source_has_no_date_stays(catalog: Catalog) -> None:
    undated = attrs.evolve(small.PAPER, date=None)
    assert (
        "test-trial-pfs-first"
        in catalog.with_records(undated, name="x").as_of("1990-01-01").results
    )


def test_the_past_undoes_what_came_later(catalog: Catalog) -> None:
    lung = Case(site=Site.LUNG)
    keys = [o.offer.key for o in catalog.as_of("2020-01-01").options(lung).stated]
    assert keys == ["regimen:fictplat"]
    assert catalog.options(lung).stated == ()


DAYS = st.dates(dt.date(2008, 1, 1), dt.date(2026, 1, 1))
REGIONS = st.lists(st.sampled_from([Region.US, Region.EU, Region.UK]), unique=True)
BODIES = st.lists(
    st.sampled_from([BodyId("test-society"), BodyId("test-us-regulator")]), unique=True
)


@settings(max_examples=60)
@given(DAYS, DAYS)
def test_the_earlier_of_two_days_counts(a: dt.date, b: dt.date) -> None:
    twice = small.CATALOG.as_of(a).as_of(b)
    assert twice == small.CATALOG.as_of(min(a, b))
    assert twice.provenance == small.CATALOG.as_of(min(a, b)).provenance


@settings(max_examples=60)
@given(DAYS, REGIONS, BODIES)
def test_time_and_place_can_be_filtered_in_any_order(
    day: dt.date, regions: list[Region], bodies: list[BodyId]
) -> None:
    one = small.CATALOG.as_of(day).only(regions=regions, bodies=bodies)
    two = small.CATALOG.only(regions=regions, bodies=bodies).as_of(day)
    assert one == two
    assert one.provenance == two.provenance


@settings(max_examples=40)
@given(DAYS, DAYS)
def test_a_later_day_holds_no_less(a: dt.date, b: dt.date) -> None:
    early, late = (small.CATALOG.as_of(day) for day in sorted((a, b)))
    for kind in KINDS:
        assert set(getattr(early, kind)) <= set(getattr(late, kind))


@pytest.mark.parametrize("day", ["2020", "2020-02", "yesterday", "", None, 20, "2020-02-30"])
def test_a_day_is_a_day(catalog: Catalog, day: Any) -> None:
    with pytest.raises(InvalidRecordError, match=r"as_of\.day: expected a day, got"):
        catalog.as_of(day)


def test_whether_something_was_surely_in_force(catalog: Catalog) -> None:
    assert catalog.surely_in_force(None)
    made = catalog.as_of("2020-06-15")
    for when, sure in (
        ("2019", True),
        ("2020", False),
        ("2020-05", True),
        ("2020-06", False),
        ("2020-06-15", True),
        ("2020-06-16", False),
        (None, False),
    ):
        assert made.surely_in_force(when) is sure


# --- only -----------------------------------------------------------------------------------


def test_only_the_statements_of_a_region(catalog: Catalog) -> None:
    us = catalog.only(regions=[Region.US])
    assert {a.region for a in us.approvals.values()} == {Region.US}
    # International bodies apply everywhere; the page of a British one does not.
    speakers = {i.body for i in us.indications.values()}
    assert speakers == {"test-society", "test-us-society"}
    assert us.drugs == catalog.drugs
    assert us.studies == catalog.studies
    assert us.provenance.regions == (Region.US,)


def test_only_the_statements_of_some_bodies(catalog: Catalog) -> None:
    for bodies in ([small.US_SOCIETY], [BodyId("test-us-society")]):
        one = catalog.only(bodies=bodies)
        assert {i.body for i in one.indications.values()} == {"test-us-society"}
        assert len(one.approvals) == len(one.label_scopes) == 0
        assert one.provenance.bodies == ("test-us-society",)


def test_no_filter_keeps_all(catalog: Catalog) -> None:
    assert catalog.only() == catalog


def test_filters_narrow(catalog: Catalog) -> None:
    both = catalog.only(regions=[Region.US]).only(bodies=[small.US_REGULATOR])
    assert both.regions == (Region.US,)
    assert both.only_bodies == ("test-us-regulator",)
    assert {a.body for a in both.approvals.values()} == {"test-us-regulator"}
    assert not both.indications


def test_unknown_regions_and_bodies_are_refused(catalog: Catalog) -> None:
    with pytest.raises(InvalidRecordError, match=r"only\.regions: expected Region, got 'US'"):
        catalog.only(regions=["US"])  # type: ignore[list-item]
    with pytest.raises(MissingRecordError, match="nobody: no record with this id in bodies"):
        catalog.only(bodies=[BodyId("nobody")])


# --- doors take a record or a name ----------------------------------------------------------


def test_doors_take_a_record_an_id_or_a_name(catalog: Catalog) -> None:
    for drug in (small.FICTIMIDE, small.FICTIMIDE.id, "Fictadar"):
        assert catalog.regimens_with(drug) == catalog.regimens_with("fictimide")
        assert catalog.approvals_with(drug=drug) == ()
        assert len(catalog.studies_with(drug=drug)) == 1
    with pytest.raises(UnknownNameError):
        catalog.regimens_with("fictamide")
    with pytest.raises(UnknownNameError):
        catalog.approvals_with(drug="fictamide")
    with pytest.raises(UnknownNameError):
        catalog.studies_with(regimen="fictamide")


def test_approvals_are_records(catalog: Catalog) -> None:
    assert all(isinstance(a, Approval) for a in catalog.approvals_with())
