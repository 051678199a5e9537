"""Australian approvals."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GEP_SITES,
    GI_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    Interval,
    Region,
    Seen,
    Site,
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
# Date unknown; the text for patients shows that the indication stands.
AFINITOR_TGA: Final = Approval(
    id=ApprovalId("afinitor-tga"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.TGA,
    region=Region.AU,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(*GI_SITES, Site.LUNG, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            other="wording of the indication not seen",
        ),
    ),
    scope_text="NETs located in the stomach and intestine, lung, or pancreas.",
    cites=(
        Cite(
            sources.AFINITOR_AU_PATIENT_TEXT,
            "What Afinitor is used for",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# Date unknown; the text for patients shows that the indication stands.
SUTENT_TGA: Final = Approval(
    id=ApprovalId("sutent-tga"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.TGA,
    region=Region.AU,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            other="wording of the indication not seen",
        ),
    ),
    scope_text="Pancreatic NETs.",
    cites=(
        Cite(sources.SUTENT_AU_PATIENT_TEXT, "What Sutent is used for", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
