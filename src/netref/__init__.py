"""netref: the systemic treatment of neuroendocrine neoplasms, as typed, cited data.

Who states what, why it applies to a tumor, what is still unknown, since when, and where it was
read. For qualified readers and research; not medical advice.
"""

from typing import TYPE_CHECKING, Final

from . import model
from ._version import AS_OF, __version__
from .advising import advisories
from .catalog import CATALOG, Catalog, Table
from .differing import diff
from .exceptions import (
    AmbiguousNameError,
    InvalidCatalogError,
    InvalidRecordError,
    MissingRecordError,
    NameLookupError,
    NetrefError,
    UnknownNameError,
)
from .grading import Grading, grade
from .model import *  # noqa: F403  # every name of the model, as model.__all__ lists it
from .scheduling import Administration, Timing, timeline

if TYPE_CHECKING:
    from . import (
        approvals,
        drugs,
        indications,
        regimens,
        sources,
        studies,
        syndromes,
        tumors,
    )
else:

    def __getattr__(name: str) -> object:
        # The folders of facts are read when they are first asked for.
        if name not in _FACTS:
            from .renames import moved

            return moved(__name__, name)
        from importlib import import_module

        return import_module(f".{name}", __name__)


# A door is the bound method itself, so there is nothing to keep in step.
find_drug: Final = CATALOG.find_drug
find_regimen: Final = CATALOG.find_regimen
find_study: Final = CATALOG.find_study
find_syndrome: Final = CATALOG.find_syndrome
find_tumor: Final = CATALOG.find_tumor
resolve: Final = CATALOG.resolve
suggest: Final = CATALOG.suggest
mentions: Final = CATALOG.mentions
parse_treatment: Final = CATALOG.parse_treatment
parse_diagnosis: Final = CATALOG.parse_diagnosis
from_code: Final = CATALOG.from_code
regimens_with: Final = CATALOG.regimens_with
studies_with: Final = CATALOG.studies_with
approvals_with: Final = CATALOG.approvals_with
options: Final = CATALOG.options
manage: Final = CATALOG.manage

#: Folders of facts, in the order in which they build on each other.
_FACTS: Final = (
    "sources",
    "drugs",
    "regimens",
    "tumors",
    "studies",
    "approvals",
    "indications",
    "syndromes",
)

__all__ = [
    "AS_OF",
    "CATALOG",
    "Administration",
    "AmbiguousNameError",
    "Catalog",
    "Grading",
    "InvalidCatalogError",
    "InvalidRecordError",
    "MissingRecordError",
    "NameLookupError",
    "NetrefError",
    "Table",
    "Timing",
    "UnknownNameError",
    "__version__",
    "advisories",
    "approvals",
    "approvals_with",
    "diff",
    "drugs",
    "find_drug",
    "find_regimen",
    "find_study",
    "find_syndrome",
    "find_tumor",
    "from_code",
    "grade",
    "indications",
    "manage",
    "mentions",
    "options",
    "parse_diagnosis",
    "parse_treatment",
    "regimens",
    "regimens_with",
    "resolve",
    "sources",
    "studies",
    "studies_with",
    "suggest",
    "syndromes",
    "timeline",
    "tumors",
]
__all__ += model.__all__


def __dir__() -> list[str]:
    return sorted(__all__)
