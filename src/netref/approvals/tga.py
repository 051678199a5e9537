"""Australian approvals."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GEP_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    Interval,
    Region,
    Seen,
    SstrStatus,
)

# Reported on 2024-11-24; the day of the listing is not printed.
LUTATHERA_TGA_2024: Final = Approval(
    id=ApprovalId("lutathera-tga-2024"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.TGA,
    region=Region.AU,
    date="2024",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=("Adults with SSTR-positive GEP NETs, foregut, midgut and hindgut included."),
    cites=(Cite(sources.PHARMA_IN_FOCUS_2024_LUTATHERA, "item", Seen.SECONDARY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
