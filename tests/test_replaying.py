"""An earlier answer, asked again: what was added, what is gone, what changed."""

import attrs
import pytest

from netref.catalog import CATALOG, Catalog
from netref.exceptions import MissingRecordError
from netref.model import (
    INTENDED_USE,
    Answer,
    BodyId,
    Case,
    Criteria,
    Direction,
    Extent,
    Grade,
    Histology,
    Offer,
    Options,
    Pregnancy,
    Region,
    Replay,
    Site,
    Strategy,
)
from netref.rendering import replay_text
from netref.serialization import dumps, loads
from tests import small

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
PANCREAS = Case(site=Site.PANCREAS)
OFFER = Offer(strategy=Strategy.OBSERVATION)
LUNG = Criteria(site=(Site.LUNG,))


def holding(*criteria: Criteria) -> Catalog:
    """A catalog with one statement, which asks for this."""
    return small.catalog(indications=(small.indication("only", OFFER, *criteria),))


def changes(found: Replay) -> list[tuple[str, str, Answer | None, Answer | None]]:
    return [
        (name, change.indication, change.then, change.now)
        for name in ("added", "gone", "changed")
        for change in getattr(found, name)
    ]


@pytest.mark.parametrize(
    "case",
    [
        Case(),
        Case(site=Site.PANCREAS, histology=Histology.NET, grade=Grade.G3, extent=Extent.METASTATIC),
    ],
    ids=["nothing", "something"],
)
def test_the_same_catalog_answers_the_same(case: Case) -> None:
    answer = CATALOG.as_of("2024-01-01").only(regions=[Region.EU]).options(case)
    saved = loads(dumps(answer), Options)
    again = CATALOG.replay(saved)
    assert again.identical
    assert again.same_content
    assert changes(again) == []
    assert again.moved == ()
    assert again.case == case
    assert again.now == again.then == answer.provenance
    assert again.intended_use == INTENDED_USE


def test_what_applies_only_now_is_added() -> None:
    again = holding(small.PANCREAS).replay(holding(LUNG).options(PANCREAS))
    assert changes(again) == [("added", "only", None, YES)]
    assert [(m.offer, m.then, m.now) for m in again.moved] == [
        ("strategy:observation", (), ("stated",))
    ]
    assert not again.identical
    assert not again.same_content


def test_what_applied_only_then_is_changed_if_it_is_still_there() -> None:
    again = holding(LUNG).replay(holding(small.PANCREAS).options(PANCREAS))
    assert changes(again) == [("changed", "only", YES, NO)]
    assert [(m.offer, m.then, m.now) for m in again.moved] == [
        ("strategy:observation", ("stated",), ())
    ]


def test_an_answer_that_said_what_does_not_apply_tells_more() -> None:
    answer = holding(LUNG).options(PANCREAS, include_no=True)
    again = holding(small.PANCREAS).replay(answer)
    assert changes(again) == [("changed", "only", NO, YES)]
    none = small.catalog(indications=())
    assert changes(none.replay(answer)) == [("gone", "only", NO, None)]


def test_what_is_not_in_the_catalog_any_more_is_gone() -> None:
    answer = holding(small.PANCREAS).options(PANCREAS)
    again = small.catalog(indications=()).replay(answer)
    assert changes(again) == [("gone", "only", YES, None)]


def test_what_was_replaced_is_gone() -> None:
    old = small.indication("old", OFFER, small.PANCREAS)
    new = small.indication("new", OFFER, small.PANCREAS, supersedes=old.id)
    answer = small.catalog(indications=(old,)).options(PANCREAS)
    again = small.catalog(indications=(old, new)).replay(answer)
    assert changes(again) == [("added", "new", None, YES), ("gone", "old", YES, None)]


def test_history_is_replayed_as_it_was_asked_for() -> None:
    answer = small.CATALOG.options(PANCREAS, include_historical=True)
    assert small.CATALOG.replay(answer).identical
    without = attrs.evolve(answer, include_historical=False)
    gone = {key for name, key, *_ in changes(small.CATALOG.replay(without)) if name == "gone"}
    assert gone == {"test-history", "test-gone"}


def test_statements_of_patient_pages_are_followed_too() -> None:
    page = small.indication("page", OFFER, small.PANCREAS, cites=(small.cite(small.PAGE),))
    answer = small.catalog(indications=(page,)).options(PANCREAS)
    again = small.catalog(indications=()).replay(answer)
    assert changes(again) == [("gone", "page", YES, None)]


def test_a_new_contraindication_moves_the_option() -> None:
    case = Case(site=Site.PANCREAS, pregnancy=Pregnancy.PREGNANT)
    mild = attrs.evolve(small.FICTIMIDE, cautions=())
    stated = small.indication("s", Offer(based_on=mild), small.PANCREAS)
    then = small.catalog(mild, indications=(stated,)).options(case)
    again = small.catalog(indications=(stated,)).replay(then)
    assert changes(again) == []
    assert [(m.offer, m.then, m.now) for m in again.moved] == [
        ("based-on:fictimide", ("stated",), ("contraindicated", "stated"))
    ]


def test_filters_are_applied_again() -> None:
    answer = small.CATALOG.as_of("2020-01-01").only(bodies=[small.SOCIETY]).options(PANCREAS)
    again = small.CATALOG.replay(answer)
    assert again.identical
    assert (again.now.as_of, again.now.bodies) == ("2020-01-01", (small.SOCIETY.id,))


def test_overrides_are_named_with_their_origin() -> None:
    mine = small.CATALOG.with_records(
        small.indication("mine", OFFER, small.PANCREAS), name="my-hospital"
    )
    again = small.CATALOG.replay(mine.options(PANCREAS))
    assert again.then.overrides == (("mine", "my-hospital"),)
    assert again.now.overrides == ()
    assert changes(again) == [("gone", "mine", YES, None)]


def test_an_answer_filtered_to_a_body_that_is_gone_cannot_be_asked_again() -> None:
    answer = small.CATALOG.only(bodies=[small.SOCIETY]).options(PANCREAS)
    provenance = attrs.evolve(answer.provenance, bodies=(BodyId("nobody"),))
    with pytest.raises(MissingRecordError, match="nobody"):
        small.CATALOG.replay(attrs.evolve(answer, provenance=provenance))


# --- as text --------------------------------------------------------------------------------


def flat(catalog: Catalog, answer: Options) -> str:
    return " ".join(replay_text(catalog, catalog.replay(answer)).split())


def test_the_text_says_what_differs() -> None:
    case = Case(site=Site.PANCREAS)
    against = small.indication("n", OFFER, small.PANCREAS, direction=Direction.AGAINST)
    old = small.catalog(
        indications=(small.indication("o", OFFER, small.PANCREAS),
                     small.indication("c", OFFER, small.PANCREAS))
    )  # fmt: skip
    new = small.catalog(indications=(against, small.indication("c", OFFER, Criteria(bulky=True))))
    text = flat(new, old.options(case))
    assert text.startswith(f"Case: primary site pancreas {' '.join(INTENDED_USE.split())} then: ")
    assert "ADDED: applies or may apply now (1) * n (not there -> yes): AGAINST: A made-up" in text
    assert "left out (1) * o (yes -> not there) CHANGED (1) * c (yes -> unknown): A made-up" in text
    assert (
        "OPTIONS IN OTHER GROUPS (1) * strategy:observation: stated -> undecided, advised against"
    ) in text


def test_the_text_says_that_nothing_differs() -> None:
    assert "The answer would be the same today." in flat(
        small.CATALOG, small.CATALOG.options(PANCREAS)
    )


def test_the_text_says_that_only_words_differ() -> None:
    stated = small.indication("s", OFFER, small.PANCREAS)
    reworded = attrs.evolve(stated, text="Other words.")
    then = small.catalog(indications=(stated,)).options(PANCREAS)
    text = flat(small.catalog(indications=(reworded,)), then)
    assert "The same statements apply; words, labels, cautions or questions differ." in text
    new = small.catalog(indications=(small.indication("n", Offer(regimen=small.FICTPLAT), LUNG),))
    gone = flat(new, then)
    assert "* strategy:observation: stated -> not there" in gone
