"""Approvals of New Zealand."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    Region,
    Resectability,
    Seen,
    Site,
)

# Date unknown; the label shows that the indication stands.
SUTENT_NZ: Final = Approval(
    id=ApprovalId("sutent-nz"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.MEDSAFE,
    region=Region.NZ,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    scope_text="Unresectable, well-differentiated pancreatic NETs.",
    cites=(
        Cite(
            sources.SUTENT_NZ_LABEL,
            "section 4.1",
            Seen.COPY,
            on="2026-11-26",
            via="https://fdocuments.in/document/new-zealand-data-sheet-zealand-data-sheet-1-product-name-sutent-sunitinib-125mg.html",
        ),
    ),
    reviewed="2026-11-26",
)
