"""What forbids or warns, in words, and whose word it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..answering import members_of
from ..matching import Lookup
from ..model import (
    Answer,
    Caution,
    CautionAnswer,
    CautionOutcome,
    DrugId,
    Interaction,
    InteractionAnswer,
    Measure,
    MeasureAnswer,
    MeasureId,
    Option,
    Seen,
)
from ._doses import criteria_text
from ._words import listed, seen_mark, short_cites, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog


def caution_text(catalog: Catalog, caution: Caution) -> str:
    """A caution: its outcome, for whom, why, and where it was read."""
    lookup = Lookup(catalog.drugs, catalog.regimens)
    when = f" if {criteria_text(caution.when, lookup)}" if caution.when else ""
    only = [caution.region.label] if caution.region else []
    only += [str(caution.form).replace("-", " ")] if caution.form else []
    region = f" ({', '.join(only)})" if only else ""
    mark = seen_mark(caution.cites)
    return (
        f"{caution.outcome.label.upper()}{region}{when}: {caution.reason} "
        f"[{short_cites(catalog, caution.cites)}]{mark}"
    )


def name_of(catalog: Catalog, key: str) -> str:
    """The name of the drug or measure that a caution is on; else its key."""
    drug = catalog.drugs.get(DrugId(key))
    measure = catalog.measures.get(MeasureId(key))
    return key if (named := drug or measure) is None else named.name


def caution_answer_text(catalog: Catalog, caution: CautionAnswer) -> str:
    """A caution of an answer, with whose it is and whether it applies."""
    # A measure's own caution stands with it; a drug's or a regimen's says whose it is.
    name = "" if caution.on in catalog.measures else f"{name_of(catalog, caution.on)}: "
    maybe = "" if caution.answer is Answer.YES else f"({caution.answer.label}) "
    return f"! {maybe}{name}{caution_text(catalog, caution.caution)}"


def each_once(said: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Each text once, with all that it concerns: pairs of a text and a name."""
    found: dict[str, dict[str, None]] = {}
    for text, name in said:
        found.setdefault(text, {})[name] = None
    for text, names in found.items():
        yield wrap(text, 2)
        yield wrap(f"concerns {listed(names)}", 6)


def hard_texts(catalog: Catalog, answered: Option | MeasureAnswer) -> Iterator[str]:
    """All that contraindicates an option, a drug of its class, or a measure."""
    for caution in answered.cautions:
        if forbids(caution.caution) and caution.answer is Answer.YES:
            yield caution_answer_text(catalog, caution)
    for interaction in answered.interactions:
        if forbids(interaction.interaction):
            yield f"! {interaction_text(catalog, interaction)}"


def open_cautions(answered: Iterable[Option | MeasureAnswer]) -> Iterator[CautionAnswer]:
    """Contraindications that may apply."""
    for each in answered:
        for caution in each.cautions:
            if forbids(caution.caution) and caution.answer is Answer.UNKNOWN:
                yield caution


def unread_texts(catalog: Catalog, option: Option) -> Iterator[str]:
    """That silence on a drug's safety is not safety; of a class, its drugs say it."""
    if option.offer.drug_class is None:
        members = members_of(catalog, option.offer)
        silent = [drug.name for drug in members if not drug.safety_read]
        if silent:
            yield f"NOTHING WAS READ on the safety of {listed(silent)}"


def caution_reasons(
    catalog: Catalog, cautions: Iterable[CautionAnswer]
) -> dict[tuple[str, str, str], None]:
    """What each caution is on, its reason, and whose word it is; each thing once."""
    return {
        (name_of(catalog, c.on), c.caution.reason, _where_seen(c.caution)): None for c in cautions
    }


def reasons_text(reasons: Iterable[tuple[str, str, str]]) -> str:
    """Each drug once, and under it each reason and each region once."""
    drugs: dict[str, dict[str, list[str]]] = {}
    for drug, reason, where in reasons:
        drugs.setdefault(drug, {}).setdefault(reason, []).append(where)
    texts = []
    for drug, held in drugs.items():
        alike: dict[str, list[str]] = {}
        for reason, seen in held.items():
            alike.setdefault(listed(seen), []).append(reason)
        texts.append(f"{drug}: {listed(f'{listed(why)} ({seen})' for seen, why in alike.items())}")
    return "; ".join(texts)


def _where_seen(caution: Caution) -> str:
    """Whose word a caution is, and how it was seen."""
    region = "any label" if caution.region is None else caution.region.label
    seen = {cite.seen for cite in caution.cites}
    if Seen.DOCUMENT in seen:
        return region
    return f"{region}: {'copy' if Seen.COPY in seen else 'SECONDARY REPORT ONLY'}"


def forbids(stated: Caution | Interaction) -> bool:
    """Whether something contraindicates."""
    return stated.outcome is CautionOutcome.CONTRAINDICATED


def interaction_text(catalog: Catalog, found: InteractionAnswer) -> str:
    """Two drugs together: the outcome, why, and where it was read."""
    stated = found.interaction
    region = f" ({stated.region.label})" if stated.region is not None else ""
    one, two = catalog.drugs[found.on].name, catalog.drugs[found.other].name
    return (
        f"{one}: {stated.outcome.label.upper()}{region} with {two}: {stated.reason} "
        f"[{short_cites(catalog, stated.cites)}]{seen_mark(stated.cites)}"
    )


def is_telling(caution: CautionAnswer, measure: Measure) -> bool:
    """Whether a caution says more of this case than what goes for everybody on the drug."""
    if caution.answer is not Answer.YES:
        return False
    own = caution.on == measure.id
    hard = caution.caution.outcome is not CautionOutcome.CAUTION
    return own or hard or bool(caution.caution.when)


def where_text(caution: Caution) -> str:
    """Whose word a caution is, and whether only a copy or a report of it was seen."""
    region = f" ({caution.region.label})" if caution.region is not None else ""
    return f"{region}{seen_mark(caution.cites)}"
