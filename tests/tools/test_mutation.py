"""Which mutants are worth a run."""

import tomllib
from pathlib import Path

import mutation
import pytest

import netref

CODE = """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from somewhere import Thing
@unique
class Aim(Enum):
    BOTH = 1
def ask(a: int | None, aim: Aim = Aim.BOTH) -> Thing | None:
    found: int | None = 1
    if aim is Aim.BOTH and a is None:
        return a + 1
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a: int | None", "a: int & None"),
        ("-> Thing | None", "-> Thing + None"),
        ("found: int | None", "found: int - None"),
        ("aim is Aim", "aim == Aim"),
        ("a is None", "a == None"),
        ("@unique\n", ""),
        ("if TYPE_CHECKING", "if not TYPE_CHECKING"),
        ("a + 1", "a +"),
    ],
)
def test_what_makes_no_difference_is_left_out(old: str, new: str) -> None:
    assert CODE.count(old) == 1
    assert not mutation.changes_something(CODE, CODE.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("aim is Aim", "aim is not Aim"),
        ("BOTH = 1", "BOTH = 2"),
        ("a + 1", "a - 1"),
        (" and ", " or "),
        ("= Aim.BOTH)", "= None)"),
    ],
)
def test_what_makes_a_difference_is_run(old: str, new: str) -> None:
    assert CODE.count(old) == 1
    assert mutation.changes_something(CODE, CODE.replace(old, new))
    assert not mutation.changes_something(CODE, None)


def test_the_plan_names_modules_and_tests_that_are_there() -> None:
    plan = tomllib.loads((mutation.ROOT / "mutation.toml").read_text(encoding="utf-8"))
    for module, tests in plan["modules"].items():
        assert (Path(netref.__file__).parent / module).exists(), module
        assert tests
        assert all((mutation.ROOT / test).exists() for test in tests)
