"""Canadian approvals; more are filed under others."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GEP_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Control,
    Criteria,
    Differentiation,
    Extent,
    FormId,
    Interval,
    Progression,
    Region,
    Resectability,
    Seen,
    Site,
    SstrStatus,
    SyndromeId,
)

# Announced on 2019-02-07; the day of the decision is not printed.
LUTATHERA_HEALTH_CANADA_2019: Final = Approval(
    id=ApprovalId("lutathera-health-canada-2019"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2019",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with unresectable or metastatic, well-differentiated, SSTR-positive GEP NETs "
        "with progressive disease."
    ),
    cites=(
        Cite(
            sources.AAA_2019_LUTATHERA_CANADA,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://maestrodatabase.com/blog/advanced-accelerator-applications-announces-health-canada-approval-for-lutathera-a-treatment-for-gastro-enteropancreatic-neuroendocrine-tumours",
        ),
    ),
    reviewed="2026-11-26",
)
# Date unknown in what was seen. The event added those aged 12 to 17.
LUTATHERA_HEALTH_CANADA_ADOLESCENTS: Final = Approval(
    id=ApprovalId("lutathera-health-canada-adolescents"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(12),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Unresectable or metastatic, well-differentiated, SSTR-positive GEP NETs with "
        "progressive disease, from 12 years of age."
    ),
    cites=(
        Cite(
            sources.HEALTH_CANADA_LUTATHERA_ADOLESCENTS,
            "purpose of the submission",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# Announced on 2018-10-16; the day of the decision is not printed.
XERMELO_HEALTH_CANADA_2018: Final = Approval(
    id=ApprovalId("xermelo-health-canada-2018"),
    drug=drugs.TELOTRISTAT_ETHYL,
    brand="Xermelo",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2018",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            syndrome_control=(Control.UNCONTROLLED,),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="diarrhea, together with somatostatin analog therapy that does not control it",
        ),
    ),
    scope_text=(
        "Refractory carcinoid syndrome diarrhea, in combination with somatostatin analog "
        "therapy, where that alone is inadequate."
    ),
    cites=(
        Cite(sources.HEALTH_CANADA_XERMELO, "indication granted", Seen.DOCUMENT, on="2026-11-26"),
        Cite(sources.IPSEN_CANADA_2018_XERMELO, "first paragraph", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Announced on 2018-02-13; the day of the decision is not printed.
SOMATULINE_HEALTH_CANADA_2018: Final = Approval(
    id=ApprovalId("somatuline-health-canada-2018"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline Autogel",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2018",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(age_years=Interval(18), syndromes=(SyndromeId("carcinoid-syndrome"),)),),
    scope_text=(
        "Adults with carcinoid syndrome, to reduce the use of short-acting somatostatin analog "
        "rescue."
    ),
    cites=(
        Cite(
            sources.IPSEN_CANADA_2018_SOMATULINE, "first paragraph", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the request for funding which prints the date.
AFINITOR_HEALTH_CANADA_2012: Final = Approval(
    id=ApprovalId("afinitor-health-canada-2012"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2012-02-02",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
        ),
    ),
    scope_text=(
        "Well or moderately differentiated NETs of pancreatic origin, unresectable, locally "
        "advanced or metastatic."
    ),
    cites=(
        Cite(
            sources.CADTH_AFINITOR_10007,
            "table, date of the notice of compliance",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
