"""Loop diuretics."""

from typing import Final

from .. import sources
from ..model import Availability, Cite, Drug, DrugClass, DrugId, Marketing, Region, Seen

FUROSEMIDE: Final = Drug(
    id=DrugId("furosemide"),
    name="furosemide",
    names=("frusemide",),
    classes=(DrugClass.DIURETIC,),
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
    cites=(
        Cite(sources.JASN_HYPERCALCEMIA_TABLE, "table 3", Seen.DOCUMENT, on="2026-11-26"),
        Cite(
            sources.BMJ_BEST_PRACTICE_SIADH,
            "management approach",
            Seen.COPY,
            on="2026-11-26",
            via="https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-us/196/management-approach",
        ),
    ),
    reviewed="2026-11-26",
)
