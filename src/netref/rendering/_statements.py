"""What regulators and other bodies state, as pages of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answering import offer_name
from ..matching import Lookup
from ..model import Approval, Criteria, Indication, LabelScope, SourceKind
from ._answers import said_first
from ._doses import criteria_text
from ._words import finish, source_lines, wrap

if TYPE_CHECKING:
    from ..catalog import Catalog


def approval_text(catalog: Catalog, approval: Approval) -> str:
    """A regulatory event as a page of text."""
    brand = f" ({approval.brand})" if approval.brand else ""
    body, date = catalog.bodies[approval.body].short, approval.date or "date unknown"
    head = f"{_product(catalog, approval)}{brand}: {approval.kind.label}, {body} {date}"
    lines = [wrap(head)]
    lines.append(wrap(f"region: {approval.region.label}", 2))
    if approval.id in catalog.ended:
        lines.append(wrap(f"ENDED by {catalog.ended[approval.id]}", 2))
    if approval.ends is not None:
        lines.append(wrap(f"ends: {approval.ends}", 2))
    lines.append(wrap(f"scope: {approval.scope_text}", 2))
    lines += _criteria_lines(catalog, "covers", approval.scope)
    return finish([*lines, *source_lines(catalog, approval.cites)])


def label_scope_text(catalog: Catalog, scope: LabelScope) -> str:
    """What the label of a drug covers, as a page of text."""
    body, date = catalog.bodies[scope.body].short, scope.date or "date unknown"
    uses = "names a use" if scope.net_use else "names no use"
    lines = [
        wrap(f"{_product(catalog, scope)}: label, {body} {date}"),
        wrap(f"region: {scope.region.label}", 2),
        wrap(f"read in full: {uses} in neuroendocrine neoplasms", 2),
        wrap(f"indications: {scope.scope_text}", 2),
        *_criteria_lines(catalog, "covers", scope.scope),
    ]
    return finish([*lines, *source_lines(catalog, scope.cites)])


def indication_text(catalog: Catalog, indication: Indication) -> str:
    """A statement of a body as a page of text."""
    body = catalog.bodies[indication.body].short
    source = catalog.sources[indication.cites[0].source]
    kind = "" if source.kind is SourceKind.GUIDELINE else f" ({source.kind.label})"
    issued, said = indication.issued or "undated", said_first(indication.direction)
    lines = [wrap(f"{body}{kind} {issued}: {said}{offer_name(catalog, indication.offer)}")]
    if indication.id in catalog.superseded:
        lines.append(wrap(f"SUPERSEDED by {catalog.superseded[indication.id]}", 2))
    if indication.supersedes is not None:
        lines.append(wrap(f"supersedes: {indication.supersedes}", 2))
    lines.append(wrap(indication.text, 2, 0))
    for label, value in (
        ("position", indication.position),
        ("strength", indication.strength),
        ("setting", indication.setting and indication.setting.label),
        ("line", indication.line),
    ):
        if value is not None:
            lines.append(wrap(f"{label}: {value}", 2))
    lines += _criteria_lines(catalog, "when", indication.when)
    lines += _criteria_lines(catalog, "unless", indication.unless)
    return finish([*lines, *source_lines(catalog, indication.cites)])


def _product(catalog: Catalog, stated: Approval | LabelScope) -> str:
    """What is on the label: the form where the drug has several, and what it is given with."""
    drug = catalog.drugs[stated.drug]
    forms = {form.id: form.name for form in drug.forms}
    name = drug.name if stated.form is None else forms.get(stated.form, drug.name)
    return " plus ".join((name, *(catalog.drugs[partner].name for partner in stated.partners)))


def _criteria_lines(catalog: Catalog, label: str, any_of: tuple[Criteria, ...]) -> list[str]:
    """Criteria in words, each alternative on a line."""
    lookup = Lookup(catalog.drugs, catalog.regimens)
    if len(any_of) <= 1:
        return [wrap(f"{label}: {criteria_text((one,), lookup)}", 2) for one in any_of]
    lines = [wrap(f"- {criteria_text((one,), lookup)}", 4) for one in any_of]
    return [f"  {label} any of:", *lines]
