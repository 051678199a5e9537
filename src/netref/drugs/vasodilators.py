"""Vasodilators."""

from typing import Final

from .. import sources
from ..model import Availability, Cite, Drug, DrugClass, DrugId, Marketing, Region, Route, Seen

NITROPRUSSIDE: Final = Drug(
    id=DrugId("nitroprusside"),
    name="nitroprusside",
    salts=("sodium nitroprusside",),
    classes=(DrugClass.VASODILATOR,),
    routes=(Route.INTRAVENOUS,),
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
    cites=(
        Cite(
            sources.PDQ_PHEOCHROMOCYTOMA_2024,
            "section Treatment of Localized Pheochromocytoma",
            Seen.COPY,
            on="2026-11-26",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
        ),
        Cite(
            sources.THERAPEUTIC_GUIDELINES_ADRENERGIC_CRISIS,
            "adrenergic crisis",
            Seen.COPY,
            on="2026-11-26",
            via="https://etg-complete-oxy.netlify.app/cardiovascular/cvg_urgent-control-of-elevated-blood-pressure/c_cvg_urgent-control-of-elevated-blood-pressuretopic_9",
        ),
    ),
    reviewed="2026-11-26",
)
