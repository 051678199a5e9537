"""Every error that netref raises on purpose."""

from collections.abc import Sequence


class NetrefError(Exception):
    """Base of all errors of this package."""


class InvalidRecordError(NetrefError, ValueError):
    """A record, a case or a file says something that cannot be.

    Attributes:
        record: Id or type name of the record.
        field: The field, with its place inside the record where it is nested.
        reason: What is wrong with it.
    """

    def __init__(self, record: str, field: str, reason: str) -> None:
        super().__init__(record, field, reason)
        self.record = record
        self.field = field
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.record}.{self.field}: {self.reason}"


class InvalidCatalogError(NetrefError, ValueError):
    """One or more records of a catalog do not hold together.

    Attributes:
        problems: Each problem, naming its record and field; never empty.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(tuple(problems))
        self.problems: tuple[str, ...] = tuple(problems)

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return self.problems[0]
        return f"{len(self.problems)} problems:\n  " + "\n  ".join(self.problems)


class NameLookupError(NetrefError, LookupError):
    """A name does not lead to exactly one record."""


class UnknownNameError(NameLookupError):
    """No record has this name.

    Attributes:
        name: What was asked.
        suggestions: Names that look alike, best first. They are never used to resolve.
    """

    def __init__(self, name: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(name, tuple(suggestions))
        self.name = name
        self.suggestions: tuple[str, ...] = tuple(suggestions)

    def __str__(self) -> str:
        text = f"{printable(_short(self.name))}: no such name."
        if self.suggestions:
            text += f" Did you mean {' or '.join(self.suggestions)}?"
        return text


class UnknownAnalyteError(NameLookupError):
    """The record of a syndrome has no threshold and no sign for what was measured.

    Attributes:
        analyte: What was measured.
        syndrome: Name of the syndrome.
        known: What its record has thresholds and signs for.
    """

    def __init__(self, analyte: str, syndrome: str, known: Sequence[str]) -> None:
        super().__init__(analyte, syndrome, tuple(known))
        self.analyte = analyte
        self.syndrome = syndrome
        self.known: tuple[str, ...] = tuple(known)

    def __str__(self) -> str:
        held = "; ".join(self.known) or "nothing"
        return f"{printable(self.analyte)}: no threshold of {self.syndrome}; it has: {held}."


class ConversionError(NetrefError, LookupError):
    """There is not exactly one factor between two units."""


class UnknownConversionError(ConversionError):
    """No factor between these two units of this analyte is on record.

    Attributes:
        analyte: What is measured.
        unit: The unit to convert from.
        to: The unit to convert to.
        known: Pairs of units of this analyte that are on record.
    """

    def __init__(self, analyte: str, unit: str, to: str, known: Sequence[str] = ()) -> None:
        super().__init__(analyte, unit, to, tuple(known))
        self.analyte = analyte
        self.unit = unit
        self.to = to
        self.known: tuple[str, ...] = tuple(known)

    def __str__(self) -> str:
        text = f"{printable(self.analyte)}: no factor from {self.unit} to {self.to} is on record"
        return f"{text}; on record: {'; '.join(self.known)}." if self.known else f"{text}."


class AmbiguousConversionError(ConversionError):
    """Sources use different factors; one has to be chosen.

    Attributes:
        analyte: What is measured.
        unit: The unit to convert from.
        to: The unit to convert to.
        factors: The factors on record, sorted; pass one as ``factor``.
    """

    def __init__(self, analyte: str, unit: str, to: str, factors: Sequence[float]) -> None:
        super().__init__(analyte, unit, to, tuple(factors))
        self.analyte = analyte
        self.unit = unit
        self.to = to
        self.factors: tuple[float, ...] = tuple(factors)

    def __str__(self) -> str:
        choices = " or ".join(f"factor={factor:g}" for factor in self.factors)
        return (
            f"{printable(self.analyte)}: sources convert {self.unit} and {self.to} by different "
            f"factors; choose {choices}."
        )


class AmbiguousNameError(NameLookupError):
    """Several records go by this name.

    Attributes:
        name: What was asked.
        candidates: Ids of the records it could mean, sorted.
    """

    def __init__(self, name: str, candidates: Sequence[str]) -> None:
        super().__init__(name, tuple(candidates))
        self.name = name
        self.candidates: tuple[str, ...] = tuple(candidates)

    def __str__(self) -> str:
        return f"{printable(self.name)}: ambiguous; could be {' or '.join(self.candidates)}."


class MissingRecordError(NetrefError, KeyError):
    """A table has no record with this id."""

    def __init__(self, table: str, key: str) -> None:
        super().__init__(table, key)
        self.table = table
        self.key = key

    def __str__(self) -> str:
        # KeyError would print quotes around the message.
        return f"{printable(str(self.key))}: no record with this id in {self.table}."


class MissingExtraError(NetrefError, ImportError):
    """What was asked needs a library that is not installed.

    Attributes:
        library: The library that is missing.
        extra: The extra of netref that brings it.
    """

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(library, extra)
        self.library = library
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.library} is not installed; pip install 'netref[{self.extra}]' brings it."


class FramesError(NetrefError, ValueError):
    """A table cannot be read as a cohort; names the column and the value.

    Attributes:
        column: The column, or the argument, that is wrong; ``None`` where the whole table is.
        value: The value as text; ``None`` where no single value is wrong.
        reason: What is wrong with it.
    """

    def __init__(self, column: str | None, value: str | None, reason: str) -> None:
        super().__init__(column, value, reason)
        self.column = column
        self.value = value
        self.reason = reason

    def __str__(self) -> str:
        if self.column is None:
            return self.reason
        shown = "" if self.value is None else f" = {_short(self.value)!r}"
        return f"column {printable(self.column)}{shown}: {self.reason}"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def printable(text: str) -> str:
    """The text on one line, without control characters or lone surrogates."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
