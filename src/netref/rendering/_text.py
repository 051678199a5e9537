"""Whatever can be read, as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from ..exceptions import InvalidRecordError
from ..model import (
    Approval,
    Body,
    Case,
    Drug,
    Indication,
    Interpretation,
    LabelScope,
    Management,
    Options,
    Regimen,
    Replay,
    Schedule,
    Source,
    Study,
    Syndrome,
    Tumor,
)
from ._answers import case_text
from ._interpreting import interpretation_text
from ._managing import management_text
from ._options import options_text
from ._records import (
    body_text,
    drug_text,
    regimen_text,
    schedule_text,
    source_text,
    study_text,
    syndrome_text,
    tumor_text,
)
from ._replaying import replay_text
from ._statements import approval_text, indication_text, label_scope_text

if TYPE_CHECKING:
    from ..catalog import Catalog

#: What has one length.
_PAGES: Final[Mapping[type, Callable[[Catalog, Any], str]]] = MappingProxyType(
    {
        Body: body_text,
        Source: source_text,
        Drug: drug_text,
        Regimen: regimen_text,
        Schedule: schedule_text,
        Tumor: tumor_text,
        Study: study_text,
        Approval: approval_text,
        LabelScope: label_scope_text,
        Indication: indication_text,
        Syndrome: syndrome_text,
        Case: case_text,
        Replay: replay_text,
    }
)


def text(catalog: Catalog, record: object, *, full: bool = False, details: bool = False) -> str:
    """A record or an answer as text; what `Catalog.text` gives.

    Args:
        catalog: The catalog that holds the record, or gave the answer.
        record: The record or the answer.
        full: Print all that is said, not what fits a screen (answers of ``options``, ``manage``).
        details: Print every statement and finding (and answers of ``interpret``).

    Raises:
        InvalidRecordError: No text is known for what was given.
        MissingRecordError: It refers to a record that this catalog does not hold.
    """
    if isinstance(record, Options):
        return options_text(catalog, record, full=full, details=details)
    if isinstance(record, Management):
        return management_text(catalog, record, full=full, details=details)
    if isinstance(record, Interpretation):
        return interpretation_text(catalog, record, details=details)
    page = _PAGES.get(type(record))
    if page is None:
        known = ", ".join(kind.__name__ for kind in (*_PAGES, Options, Management, Interpretation))
        raise InvalidRecordError(
            "text", "record", f"expected one of {known}, got {type(record).__name__}"
        )
    return page(catalog, record)
