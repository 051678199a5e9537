"""Errors say what is wrong on one line, keep their arguments, and pickle."""

import pickle

import pytest

from netref.exceptions import (
    AmbiguousNameError,
    InvalidCatalogError,
    InvalidRecordError,
    MissingExtraError,
    MissingRecordError,
    NameLookupError,
    NetrefError,
    UnknownNameError,
)

ERRORS: list[tuple[NetrefError, str]] = [
    (InvalidRecordError("fictimide", "name", "expected text"), "fictimide.name: expected text"),
    (InvalidCatalogError(["a.b: c"]), "a.b: c"),
    (InvalidCatalogError(("a.b: c", "d.e: f")), "2 problems:\n  a.b: c\n  d.e: f"),
    (UnknownNameError("x"), "x: no such name."),
    (UnknownNameError("x", ["y"]), "x: no such name. Did you mean y?"),
    (UnknownNameError("x", ["y", "z"]), "x: no such name. Did you mean y or z?"),
    (UnknownNameError("x" * 61), "x" * 57 + "...: no such name."),
    (UnknownNameError("x" * 60), "x" * 60 + ": no such name."),
    (
        UnknownNameError("a\nb\x07"),
        "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}: no such name.",
    ),
    (AmbiguousNameError("x", ["y", "z"]), "x: ambiguous; could be y or z."),
    (MissingRecordError("drugs", "x"), "x: no record with this id in drugs."),
    (
        MissingExtraError("pyarrow", "arrow"),
        "pyarrow is not installed; pip install 'netref[arrow]' brings it.",
    ),
]


@pytest.mark.parametrize(("error", "text"), ERRORS, ids=range(len(ERRORS)))
def test_the_message(error: NetrefError, text: str) -> None:
    assert str(error) == text


@pytest.mark.parametrize("error", [e for e, _ in ERRORS], ids=range(len(ERRORS)))
def test_errors_pickle_with_all_they_know(error: NetrefError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert again.args == error.args


def test_errors_are_also_the_errors_of_the_language() -> None:
    for kind, base in (
        (InvalidRecordError, ValueError),
        (InvalidCatalogError, ValueError),
        (NameLookupError, LookupError),
        (UnknownNameError, NameLookupError),
        (AmbiguousNameError, NameLookupError),
        (MissingRecordError, KeyError),
        (MissingExtraError, ImportError),
    ):
        assert issubclass(kind, NetrefError)
        assert issubclass(kind, base)
