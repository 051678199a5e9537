"""Chinese approvals."""

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
    Extent,
    FormId,
    Hereditary,
    Interval,
    Progression,
    Region,
    Resectability,
    Seen,
    Site,
    SyndromeId,
)

SULANDA_NMPA_2020: Final = Approval(
    id=ApprovalId("sulanda-nmpa-2020"),
    drug=drugs.SURUFATINIB,
    brand="Sulanda",
    body=sources.NMPA,
    region=Region.CN,
    date="2020-12-30",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=(
                *GI_SITES,
                Site.GALLBLADDER,
                Site.BILIARY_TRACT,
                Site.LIVER,
                Site.LUNG,
                Site.THYMUS,
                Site.LARYNX,
                Site.BREAST,
                Site.PROSTATE,
                Site.BLADDER,
                Site.KIDNEY,
                Site.OVARY,
                Site.CERVIX,
                Site.OTHER,
            ),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
        Criteria(
            site=(Site.UNKNOWN_PRIMARY,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            other="extrapancreatic origin",
        ),
    ),
    scope_text="Late-stage, well-differentiated extrapancreatic NETs.",
    cites=(
        Cite(
            sources.SYED_2021,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="https://discovery.researcher.life/article/surufatinib-first-approval/5fe89c5a0ff1337c9d2fcb72859ebc16",
        ),
        Cite(
            sources.PHARMA_LETTER_2020_SURUFATINIB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# Announced on 2021-06-18, from the website of the agency.
SULANDA_NMPA_2021: Final = Approval(
    id=ApprovalId("sulanda-nmpa-2021"),
    drug=drugs.SURUFATINIB,
    brand="Sulanda",
    body=sources.NMPA,
    region=Region.CN,
    date="2021-06",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    scope_text="Advanced pancreatic NETs.",
    cites=(
        Cite(
            sources.HUTCHMED_2021_SURUFATINIB,
            "first paragraphs",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.wallstreet-online.de/nachricht/14058564-hutchmed-announces-nmpa-approval-of-surufatinib-sulanda-china-for-advanced-pancreatic-neuroendocrine-tumors",
        ),
    ),
    reviewed="2026-11-26",
)
# Reported on 2024-11-23; the day of the decision is not printed.
WELIREG_NMPA_2024: Final = Approval(
    id=ApprovalId("welireg-nmpa-2024"),
    drug=drugs.BELZUTIFAN,
    brand="Welireg",
    body=sources.NMPA,
    region=Region.CN,
    date="2024",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            age_years=Interval(18),
            hereditary=(Hereditary.VHL,),
            other="requires therapy, not requiring immediate surgery",
        ),
    ),
    scope_text=(
        "Adults with von Hippel-Lindau disease who require therapy for associated pancreatic "
        "NETs (or renal cell carcinoma or CNS hemangioblastomas), not requiring immediate "
        "surgery."
    ),
    cites=(
        Cite(
            sources.PHARMA_NOW_2024_BELZUTIFAN, "first paragraph", Seen.SECONDARY, on="2026-11-26"
        ),
        Cite(sources.MEDPATH_BELZUTIFAN_NMPA, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Date unknown: the text that tells of it has none.
SUTENT_NMPA: Final = Approval(
    id=ApprovalId("sutent-nmpa"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.NMPA,
    region=Region.CN,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with unresectable, metastatic, well-differentiated, progressive pancreatic NETs."
    ),
    cites=(Cite(sources.SUTENT_CN_TEXT, "body", Seen.SECONDARY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Date unknown: approved in March of the year of an announcement whose date was not seen.
SOMATULINE_NMPA: Final = Approval(
    id=ApprovalId("somatuline-nmpa"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline",
    body=sources.NMPA,
    region=Region.CN,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
        ),
        Criteria(syndromes=(SyndromeId("carcinoid-syndrome"),)),
    ),
    scope_text=(
        "Unresectable, well or moderately differentiated, locally advanced or metastatic GEP "
        "NETs; carcinoid syndrome."
    ),
    cites=(
        Cite(sources.FLCUBE_SOMATULINE_APPROVAL, "body", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.FLCUBE_SOMATULINE_PRESCRIPTION, "body", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
