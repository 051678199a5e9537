"""Errors say what is wrong on one line, keep their arguments, and pickle."""

import pickle

import pytest

from netref.exceptions import (
    AmbiguousConversionError,
    AmbiguousNameError,
    InvalidCatalogError,
    InvalidRecordError,
    MissingRecordError,
    NameLookupError,
    NetrefError,
    UnknownAnalyteError,
    UnknownConversionError,
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
    (
        UnknownAnalyteError("x", "fictoma", ["insulin", "testin"]),
        "x: no threshold of fictoma; it has: insulin; testin.",
    ),
    (UnknownAnalyteError("x", "fictoma", []), "x: no threshold of fictoma; it has: nothing."),
    (UnknownConversionError("x", "a", "b"), "x: no factor from a to b is on record."),
    (
        UnknownConversionError("x", "a", "b", ["a and c (factor 2)"]),
        "x: no factor from a to b is on record; on record: a and c (factor 2).",
    ),
    (
        AmbiguousConversionError("x", "a", "b", [6.0, 6.945]),
        "x: sources convert a and b by different factors; choose factor=6 or factor=6.945.",
    ),
    (MissingRecordError("drugs", "x"), "x: no record with this id in drugs."),
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
    ):
        assert issubclass(kind, NetrefError)
        assert issubclass(kind, base)
