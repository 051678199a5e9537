"""Authorizations and label scopes of the United Kingdom."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GEP_SITES,
    MIDGUT_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    DrugClass,
    Extent,
    FormId,
    Grade,
    Hereditary,
    Interval,
    LabelScope,
    LabelScopeId,
    PriorNeed,
    PriorOutcome,
    Progression,
    Region,
    Resectability,
    Seen,
    Severity,
    Site,
    SstrStatus,
)

_ZANOSAR = Cite(sources.ZANOSAR_UK_LABEL, "section 4.1", Seen.DOCUMENT, on="2026-11-23")
_LUTATHERA = Cite(sources.LUTATHERA_UK_LABEL, "section 4.1", Seen.DOCUMENT, on="2026-11-23")

# Date of the authorization unknown; the label shows that it stands.
ZANOSAR_UK: Final = Approval(
    id=ApprovalId("zanosar-uk"),
    drug=drugs.STREPTOZOCIN,
    partners=(drugs.FLUOROURACIL,),
    brand="Zanosar",
    body=sources.MHRA,
    region=Region.UK,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with inoperable, advanced or metastatic, progressive and/or symptomatic, "
        "well-differentiated G1 or G2 NETs of pancreatic origin, in combination with "
        "fluorouracil."
    ),
    cites=(_ZANOSAR,),
    reviewed="2026-11-23",
)
# A label scope has no partners: the partner stands in "other", so that this record alone never
# answers yes; the approval decides for the combination with fluorouracil.
ZANOSAR_UK_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("zanosar-uk-label-scope"),
    drug=drugs.STREPTOZOCIN,
    body=sources.MHRA,
    region=Region.UK,
    date="2022-10-18",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
            other="in combination with fluorouracil",
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(18),
            other="in combination with fluorouracil",
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
            other="in combination with fluorouracil",
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(18),
            other="in combination with fluorouracil",
        ),
    ),
    scope_text=(
        "Adults with inoperable, advanced or metastatic, progressive and/or symptomatic, "
        "well-differentiated G1 or G2 NETs of pancreatic origin, in combination with "
        "fluorouracil. Doxorubicin is not named."
    ),
    cites=(_ZANOSAR,),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the label shows that it stands.
SANDOSTATIN_UK: Final = Approval(
    id=ApprovalId("sandostatin-uk"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    brand="Sandostatin",
    body=sources.MHRA,
    region=Region.UK,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(Criteria(site=GEP_SITES, functioning=True),),
    scope_text=(
        "Relief of symptoms of functional GEP endocrine tumors, such as carcinoid tumors "
        "with carcinoid syndrome; not an antitumor therapy."
    ),
    cites=(
        Cite(
            sources.SANDOSTATIN_UK_LABEL,
            "section 4.1",
            Seen.COPY,
            on="2026-11-23",
            via="https://imedi.co.uk/sandostatin-ampoules-100-mcg-ml-solution-for-injection-or-concentrate-for-solution-for-infusion/summary",
        ),
    ),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the label shows that it stands.
SANDOSTATIN_LAR_UK: Final = Approval(
    id=ApprovalId("sandostatin-lar-uk"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    brand="Sandostatin LAR",
    body=sources.MHRA,
    region=Region.UK,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(site=GEP_SITES, functioning=True),
        Criteria(
            site=MIDGUT_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
        Criteria(
            site=(Site.UNKNOWN_PRIMARY,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            other="origin outside the midgut excluded",
        ),
    ),
    scope_text=(
        "Symptoms of functional GEP endocrine tumors, such as carcinoid syndrome; advanced "
        "NETs of the midgut, or of unknown primary where other sites of origin are excluded."
    ),
    cites=(
        Cite(sources.SANDOSTATIN_LAR_UK_LABEL, "list of indications", Seen.COPY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the label shows that it stands.
SOMATULINE_UK: Final = Approval(
    id=ApprovalId("somatuline-uk"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline Autogel",
    body=sources.MHRA,
    region=Region.UK,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(*MIDGUT_SITES, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(*MIDGUT_SITES, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.UNKNOWN_PRIMARY,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
            other="hindgut sites of origin excluded",
        ),
        Criteria(
            site=(Site.UNKNOWN_PRIMARY,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            age_years=Interval(18),
            other="hindgut sites of origin excluded",
        ),
        Criteria(differentiation=(Differentiation.WELL,), functioning=True),
    ),
    scope_text=(
        "Adults with unresectable locally advanced or metastatic G1 and some G2 (Ki-67 up to "
        "10 %) GEP NETs of midgut, pancreas, or unknown origin with hindgut excluded; "
        "symptoms of NETs, carcinoid above all."
    ),
    cites=(
        Cite(sources.SOMATULINE_UK_LABEL, "section 4.1", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.SOMATULINE_UK_LABEL_2022,
            "Therapeutic indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.rxreasoner.com/monographs/somatuline-autogel/usage",
        ),
    ),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the label shows that it stands.
LUTATHERA_UK: Final = Approval(
    id=ApprovalId("lutathera-uk"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.MHRA,
    region=Region.UK,
    date=None,
    kind=ApprovalKind.NOT_STATED,
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
        "Adults with unresectable or metastatic, progressive, well-differentiated (G1 and "
        "G2), SSTR-positive GEP NETs."
    ),
    cites=(_LUTATHERA,),
    reviewed="2026-11-23",
)
LUTATHERA_UK_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lutathera-uk-label-scope"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    body=sources.MHRA,
    region=Region.UK,
    date="2024-05-02",
    net_use=True,
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
        "Adults with unresectable or metastatic, progressive, well-differentiated (G1 and "
        "G2), SSTR-positive GEP NETs."
    ),
    cites=(_LUTATHERA,),
    reviewed="2026-11-23",
)
# Announced on 2025-09-22; the day of the decision is not printed.
CABOMETYX_MHRA_2025: Final = Approval(
    id=ApprovalId("cabometyx-mhra-2025"),
    drug=drugs.CABOZANTINIB,
    brand="Cabozantinib Ipsen",
    body=sources.MHRA,
    region=Region.UK,
    date="2025-09",
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            prior=(
                PriorNeed(
                    other_than=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
            age_years=Interval(18),
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(
                    other_than=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with unresectable or metastatic, well-differentiated extra-pancreatic or "
        "pancreatic NETs that progressed after at least one systemic therapy other than "
        "somatostatin analogs."
    ),
    cites=(
        Cite(sources.IPSEN_UK_2025_CABOZANTINIB, "first paragraph", Seen.DOCUMENT, on="2026-11-26"),
        Cite(
            sources.RONNY_ALLAN_CABOZANTINIB, "entry of 2025-09-23", Seen.SECONDARY, on="2026-11-23"
        ),
    ),
    reviewed="2026-11-26",
)
WELIREG_MHRA_2022: Final = Approval(
    id=ApprovalId("welireg-mhra-2022"),
    drug=drugs.BELZUTIFAN,
    brand="Welireg",
    body=sources.MHRA,
    region=Region.UK,
    date="2022-05",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            age_years=Interval(18),
            hereditary=(Hereditary.VHL,),
            other="requires therapy; localized procedures unsuitable or undesirable",
        ),
    ),
    scope_text=(
        "Adults with von Hippel-Lindau disease who require therapy for associated pancreatic "
        "NETs (or renal cell carcinoma or CNS hemangioblastomas) and for whom localized "
        "procedures are unsuitable or undesirable."
    ),
    cites=(Cite(sources.EPR_2023_WELIREG, "body", Seen.SECONDARY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
