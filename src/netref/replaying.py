"""Would an answer be the same today? An earlier question, asked again of another catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .model import Answer, IndicationId, OptionChange, Options, Replay, StatementChange

if TYPE_CHECKING:
    from .catalog import Catalog

#: Fields of `Options` that hold options, in their order.
GROUPS = (
    "contraindicated",
    "stated",
    "undecided",
    "advised_against",
    "described",
    "not_established",
    "excluded",
)


def replay(catalog: Catalog, answer: Options) -> Replay:
    """See `Catalog.replay`."""
    asked = answer.provenance
    if asked.regions or asked.bodies:
        catalog = catalog.only(regions=asked.regions, bodies=asked.bodies)
    if asked.as_of is not None:
        catalog = catalog.as_of(asked.as_of)
    again = catalog.options(
        answer.case, include_no=answer.include_no, include_historical=answer.include_historical
    )
    then, now = _statements(answer), _statements(again)
    if not answer.include_no:
        # The earlier answer did not say what does not apply; what applied then may not now.
        whole = catalog.options(
            answer.case, include_no=True, include_historical=answer.include_historical
        )
        now |= {key: found for key, found in _statements(whole).items() if key in then}
    changes = [
        StatementChange(indication=key, then=then.get(key), now=now.get(key))
        for key in sorted({*then, *now})
        if then.get(key) is not now.get(key)
    ]
    before, after = _groups(answer), _groups(again)
    return Replay(
        case=answer.case,
        then=asked,
        now=again.provenance,
        added=tuple(c for c in changes if c.then is None),
        gone=tuple(c for c in changes if c.now is None),
        changed=tuple(c for c in changes if c.then is not None and c.now is not None),
        moved=tuple(
            OptionChange(offer=key, then=before.get(key, ()), now=after.get(key, ()))
            for key in sorted({*before, *after})
            if before.get(key) != after.get(key)
        ),
        identical=evolve(again, provenance=asked) == answer,
    )


def _statements(answer: Options) -> dict[IndicationId, Answer]:
    """Every statement that stands in an answer."""
    options = [option for group in GROUPS for option in getattr(answer, group)]
    said = [statement for option in options for statement in option.statements]
    return {
        statement.indication: statement.answer for statement in (*said, *answer.page_statements)
    }


def _groups(answer: Options) -> dict[str, tuple[str, ...]]:
    """The groups of every offer that stands in an answer."""
    found: dict[str, tuple[str, ...]] = {}
    for group in GROUPS:
        for option in getattr(answer, group):
            found[option.offer.key] = (*found.get(option.offer.key, ()), group)
    return found


__all__ = ["GROUPS", "replay"]
