"""Swiss approvals and label scopes."""

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
    DrugClass,
    Extent,
    Grade,
    Histology,
    Interval,
    LabelScope,
    LabelScopeId,
    PriorNeed,
    PriorOutcome,
    Progression,
    Region,
    Resectability,
    Seen,
    Setting,
    Site,
    SstrStatus,
)

LUTATHERA_SWISSMEDIC_2024: Final = Approval(
    id=ApprovalId("lutathera-swissmedic-2024"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.SWISSMEDIC,
    region=Region.CH,
    date="2024-11-22",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with metastatic or unresectable, progressive, well-differentiated (G1 and G2), "
        "SSTR-positive GEP NETs; Lutathera CA had been authorized before."
    ),
    cites=(
        Cite(
            sources.SWISSMEDIC_2025_LUTATHERA,
            "heading and first authorization",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# Date unknown in what was seen.
AFINITOR_SWISSMEDIC_GI_LUNG: Final = Approval(
    id=ApprovalId("afinitor-swissmedic-gi-lung"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.SWISSMEDIC,
    region=Region.CH,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            other="wording of the Swiss indication not seen",
        ),
    ),
    scope_text=("NETs of the gastrointestinal tract and lung, on the data of RADIANT-4."),
    cites=(
        Cite(sources.AWP_AFINITOR_SWITZERLAND, "title and body", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
ZEPZELCA_CH_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("zepzelca-ch-label-scope"),
    drug=drugs.LURBINECTEDIN,
    body=sources.SWISSMEDIC,
    region=Region.CH,
    date=None,
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
            other="at least 30 days without chemotherapy after platinum; no metastases in the central nervous system",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            setting=(Setting.MAINTENANCE,),
            age_years=Interval(18),
            other="extensive stage, with atezolizumab, not progressed after atezolizumab, carboplatin and etoposide; no metastases in the central nervous system",
        ),
    ),
    scope_text=(
        "Adults with metastatic small cell lung cancer after platinum (limited in time), and "
        "maintenance with atezolizumab in extensive-stage disease."
    ),
    cites=(
        Cite(
            sources.ZEPZELCA_CH_LABEL,
            "Indikationen/Anwendungsmoeglichkeiten",
            Seen.COPY,
            on="2026-11-26",
            via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/67729/chapter/indications",
        ),
    ),
    reviewed="2026-11-26",
)
