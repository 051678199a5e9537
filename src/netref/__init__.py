"""netref: the systemic treatment of neuroendocrine neoplasms, as typed, cited data.

Who states what, why it applies to a tumor, what is still unknown, since when, and where it was
read. For qualified readers and research; not medical advice.
"""

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from . import model
from ._version import AS_OF, __version__
from .catalog import CATALOG, Catalog, Table
from .exceptions import (
    AmbiguousConversionError,
    AmbiguousNameError,
    ConversionError,
    FramesError,
    InvalidCatalogError,
    InvalidRecordError,
    MissingExtraError,
    MissingRecordError,
    NameLookupError,
    NetrefError,
    UnknownAnalyteError,
    UnknownConversionError,
    UnknownNameError,
)

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
    from .advising import advisories
    from .comparing import Difference, compare
    from .converting import convert
    from .differing import diff
    from .dosing import AbsoluteDose, BodySurface, BodySurfaceFormula, amount, body_surface
    from .grading import Grading, grade
    from .model import *  # noqa: F403  # every name of the model, as model.__all__ lists it
    from .scheduling import Administration, Timing, timeline
    from .totaling import Cumulative, LimitCheck, Total
else:
    globals().update({name: vars(model)[name] for name in model.__all__ if name in vars(model)})

    def __getattr__(name: str) -> object:
        # The folders of facts, and what only some need, are read when first asked for.
        from importlib import import_module

        if name in _FACTS:
            return import_module(f".{name}", __name__)
        if name in _LATER:
            home = import_module(f".{_LATER[name]}", __name__)
        elif name in model.__all__:
            home = model
        else:
            from .renames import moved

            return moved(__name__, name)
        return globals().setdefault(name, getattr(home, name))


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
answers: Final = CATALOG.answers
options: Final = CATALOG.options
replay: Final = CATALOG.replay
manage: Final = CATALOG.manage
coverage: Final = CATALOG.coverage
stale: Final = CATALOG.stale
interpret: Final = CATALOG.interpret
evidence_for: Final = CATALOG.evidence_for
cumulative: Final = CATALOG.cumulative
text: Final = CATALOG.text

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

#: Names of modules that importing netref need not load.
_LATER: Final = MappingProxyType(
    {
        "Administration": "scheduling",
        "Difference": "comparing",
        "Grading": "grading",
        "Timing": "scheduling",
        "advisories": "advising",
        "compare": "comparing",
        "convert": "converting",
        "diff": "differing",
        "grade": "grading",
        "timeline": "scheduling",
        "AbsoluteDose": "dosing",
        "BodySurface": "dosing",
        "BodySurfaceFormula": "dosing",
        "amount": "dosing",
        "body_surface": "dosing",
        "Cumulative": "totaling",
        "LimitCheck": "totaling",
        "Total": "totaling",
    }
)

__all__ = [
    "AS_OF",
    "CATALOG",
    "AbsoluteDose",
    "Administration",
    "AmbiguousConversionError",
    "AmbiguousNameError",
    "BodySurface",
    "BodySurfaceFormula",
    "Catalog",
    "ConversionError",
    "Cumulative",
    "Difference",
    "FramesError",
    "Grading",
    "InvalidCatalogError",
    "InvalidRecordError",
    "LimitCheck",
    "MissingExtraError",
    "MissingRecordError",
    "NameLookupError",
    "NetrefError",
    "Table",
    "Timing",
    "Total",
    "UnknownAnalyteError",
    "UnknownConversionError",
    "UnknownNameError",
    "__version__",
    "advisories",
    "amount",
    "answers",
    "approvals",
    "approvals_with",
    "body_surface",
    "compare",
    "convert",
    "coverage",
    "cumulative",
    "diff",
    "drugs",
    "evidence_for",
    "find_drug",
    "find_regimen",
    "find_study",
    "find_syndrome",
    "find_tumor",
    "from_code",
    "grade",
    "indications",
    "interpret",
    "manage",
    "mentions",
    "options",
    "parse_diagnosis",
    "parse_treatment",
    "regimens",
    "regimens_with",
    "replay",
    "resolve",
    "sources",
    "stale",
    "studies",
    "studies_with",
    "suggest",
    "syndromes",
    "text",
    "timeline",
    "tumors",
]
__all__ += model.__all__


def __dir__() -> list[str]:
    return sorted(__all__)
