"""Kleene's laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netref.model import Answer, all_of, any_of

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
answers = st.sampled_from(Answer)
several = st.lists(answers, max_size=6)


@pytest.mark.parametrize(
    ("one", "two", "both", "either"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (NO, NO, NO, NO),
        (NO, UNKNOWN, NO, UNKNOWN),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_the_truth_tables(one: Answer, two: Answer, both: Answer, either: Answer) -> None:
    assert one & two is both
    assert one | two is either


def test_negation() -> None:
    assert ~YES is NO
    assert ~NO is YES
    assert ~UNKNOWN is UNKNOWN


@given(answers, answers)
def test_and_and_or_commute(a: Answer, b: Answer) -> None:
    assert a & b is b & a
    assert a | b is b | a


@given(answers, answers, answers)
def test_and_and_or_associate(a: Answer, b: Answer, c: Answer) -> None:
    assert (a & b) & c is a & (b & c)
    assert (a | b) | c is a | (b | c)


@given(answers, answers, answers)
def test_and_and_or_distribute(a: Answer, b: Answer, c: Answer) -> None:
    assert a & (b | c) is (a & b) | (a & c)
    assert a | (b & c) is (a | b) & (a | c)


@given(answers, answers)
def test_de_morgan(a: Answer, b: Answer) -> None:
    assert ~(a & b) is ~a | ~b
    assert ~(a | b) is ~a & ~b


@given(answers)
def test_double_negation_and_identity(a: Answer) -> None:
    assert ~~a is a
    assert a & YES is a
    assert a | NO is a
    assert a & NO is NO
    assert a | YES is YES


@given(several)
def test_all_of_and_any_of_fold_the_operators(listed: list[Answer]) -> None:
    conjunction, disjunction = YES, NO
    for answer in listed:
        conjunction &= answer
        disjunction |= answer
    assert all_of(listed) is conjunction
    assert any_of(iter(listed)) is disjunction


@given(several)
def test_order_and_repetition_do_not_matter(listed: list[Answer]) -> None:
    assert all_of(listed) is all_of([*reversed(listed), *listed])
    assert any_of(listed) is any_of([*reversed(listed), *listed])


@given(several)
def test_an_unknown_that_gets_settled_never_turns_a_settled_answer(
    listed: list[Answer],
) -> None:
    for settled in (YES, NO):
        later = [settled if answer is UNKNOWN else answer for answer in listed]
        for fold in (all_of, any_of):
            if fold(listed) is not UNKNOWN:
                assert fold(later) is fold(listed)


@pytest.mark.parametrize("answer", Answer)
def test_an_answer_is_neither_true_nor_false(answer: Answer) -> None:
    with pytest.raises(TypeError, match=f"Answer.{answer.name} is neither true nor false"):
        bool(answer)


@pytest.mark.parametrize("answer", Answer)
def test_the_label_is_the_word(answer: Answer) -> None:
    assert answer.label == answer.name.lower()
