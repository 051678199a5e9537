"""Indian approvals."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    Extent,
    Interval,
    Progression,
    Region,
    Resectability,
    Seen,
    Site,
)

EVEROLIMUS_CDSCO_2011: Final = Approval(
    id=ApprovalId("everolimus-cdsco-2011"),
    drug=drugs.EVEROLIMUS,
    body=sources.CDSCO,
    region=Region.IN,
    date="2011-12-21",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text=(
        "Progressive NETs of pancreatic origin, unresectable, locally advanced or metastatic."
    ),
    cites=(Cite(sources.CDSCO_NEW_DRUGS, "row 747, everolimus", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SUNITINIB_CDSCO_2011: Final = Approval(
    id=ApprovalId("sunitinib-cdsco-2011"),
    drug=drugs.SUNITINIB,
    body=sources.CDSCO,
    region=Region.IN,
    date="2011-05-05",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with unresectable or metastatic, well-differentiated pancreatic NETs with "
        "progression."
    ),
    cites=(Cite(sources.CDSCO_NEW_DRUGS, "row 3344, sunitinib", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
