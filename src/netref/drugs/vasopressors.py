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

_PDQ_PHEOCHROMOCYTOMA = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "section Treatment of Localized Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)

NOREPINEPHRINE: Final = Drug(
    id=DrugId("norepinephrine"),
    name="norepinephrine",
    names=("noradrenaline",),
    classes=(DrugClass.VASOPRESSOR,),
    routes=(Route.INTRAVENOUS,),
    cites=(
        _PDQ_PHEOCHROMOCYTOMA,
        Cite(
            sources.PHENOXYBENZAMINE_UK_LABEL_2015,
            "overdose",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.rxreasoner.com/monographs/phenoxybenzamine/usage",
        ),
    ),
    reviewed="2026-11-26",
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
