"""Vasopressors."""

from typing import Final

from .. import sources
from ..model import (
    Brand,
    Cite,
    Drug,
    DrugClass,
    DrugId,
    Region,
    Route,
    Seen,
)
from . import _files as files

_OPENANESTHESIA = Cite(
    sources.OPENANESTHESIA_CARCINOID_CRISIS,
    "perioperative management",
    Seen.DOCUMENT,
    on="2026-11-23",
)

PHENYLEPHRINE: Final = Drug(
    id=DrugId("phenylephrine"),
    name="phenylephrine",
    salts=("phenylephrine hydrochloride",),
    brands=(
        Brand("Biorphen", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Vazculep", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.VASOPRESSOR,),
    mechanism="Stimulates alpha-adrenergic receptors.",
    routes=(Route.INTRAVENOUS,),
    cites=(files.ORANGE_BOOK, files.DRUGBANK_2015, _OPENANESTHESIA),
    reviewed="2026-11-23",
)

VASOPRESSIN: Final = Drug(
    id=DrugId("vasopressin"),
    name="argipressin",
    us_name="vasopressin",
    brands=(Brand("Vasostrict", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.VASOPRESSOR,),
    routes=(Route.INTRAVENOUS,),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK_2015, _OPENANESTHESIA),
    reviewed="2026-11-23",
)
