"""Fluids and electrolytes."""

from typing import Final

from .. import sources
from ..model import (
    Cite,
    Drug,
    DrugClass,
    DrugId,
    Route,
    Seen,
)

_FOUNDING = Cite(sources.FOUNDING_PAGE, "VIPomas", Seen.DOCUMENT, on="2026-11-23")
_BMJ_REPLACEMENT = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "management approach, fluid and electrolyte replacement",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/management-approach",
)
_BMJ_ALGORITHM = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "treatment algorithm, initial presentation",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/treatment-algorithm",
)

SODIUM_CHLORIDE: Final = Drug(
    id=DrugId("sodium-chloride"),
    name="sodium chloride",
    names=("saline",),
    classes=(DrugClass.FLUID,),
    routes=(Route.INTRAVENOUS,),
    cites=(_FOUNDING, _BMJ_REPLACEMENT),
    reviewed="2026-11-23",
)
POTASSIUM_CHLORIDE: Final = Drug(
    id=DrugId("potassium-chloride"),
    name="potassium chloride",
    classes=(DrugClass.ELECTROLYTE,),
    routes=(Route.INTRAVENOUS,),
    cites=(_FOUNDING, _BMJ_REPLACEMENT, _BMJ_ALGORITHM),
    reviewed="2026-11-23",
)
MAGNESIUM_SULFATE: Final = Drug(
    id=DrugId("magnesium-sulfate"),
    name="magnesium sulfate",
    classes=(DrugClass.ELECTROLYTE,),
    routes=(Route.INTRAVENOUS,),
    cites=(_FOUNDING, _BMJ_REPLACEMENT, _BMJ_ALGORITHM),
    reviewed="2026-11-23",
)
SODIUM_BICARBONATE: Final = Drug(
    id=DrugId("sodium-bicarbonate"),
    name="sodium bicarbonate",
    classes=(DrugClass.ELECTROLYTE,),
    routes=(),
    cites=(Cite(sources.MSD_MANUAL_VIPOMA, "treatment", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)
