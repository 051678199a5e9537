"""Loop diuretics."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Marketing,
    Region,
    Seen,
)

_FUROSEMIDE_US = Cite(
    sources.FUROSEMIDE_US_LABEL_2024,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://medthority.com/fda/f/furosemide/furosemide-furosemide-40-mg1-proficient-rx-lp3",
)
_FUROSEMIDE_ASHP = Cite(sources.FUROSEMIDE_ASHP, "warning", Seen.DOCUMENT, on="2026-11-27")

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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="anuria",
            when=(Criteria(other="anuria"),),
            region=Region.US,
            cites=(_FUROSEMIDE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier hypersensitivity to furosemide",
            when=(Criteria(other="hypersensitivity to furosemide"),),
            region=Region.US,
            cites=(_FUROSEMIDE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="too much of it drains water and electrolytes: fit the dose, watch closely",
            region=Region.US,
            cites=(_FUROSEMIDE_ASHP,),
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
    reviewed="2026-11-27",
)
