"""Drugs that open the airways."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Cite,
    Drug,
    DrugClass,
    DrugId,
    Marketing,
    Region,
    Seen,
)
from . import _files as files

_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section Symptomatic Therapy",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)

ALBUTEROL: Final = Drug(
    id=DrugId("albuterol"),
    name="albuterol",
    names=("Salbutamol", "Salbutamolum", "沙丁胺醇"),
    classes=(DrugClass.BRONCHODILATOR,),
    mechanism="Beta-2 adrenergic receptor agonist.",
    routes=(),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(_PDQ, files.DRUGBANK_NAMES, files.ZH_INGREDIENTS),
    reviewed="2026-11-26",
)

THEOPHYLLINE: Final = Drug(
    id=DrugId("theophylline"),
    name="theophylline",
    names=("Teofilina", "Theophyllin", "Теофиллин"),
    classes=(DrugClass.BRONCHODILATOR,),
    routes=(),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(_PDQ, files.DRUGBANK_NAMES, files.GERMAN_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-26",
)
