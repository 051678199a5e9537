"""Decisions of the European Commission on opinions of the European Medicines Agency."""

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
    Site,
    SstrStatus,
)

# Announced on 2011-09-05; the day of the decision is not printed.
AFINITOR_EC_2011: Final = Approval(
    id=ApprovalId("afinitor-ec-2011"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.EMA,
    region=Region.EU,
    date="2011",
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
        "Adults with progressive, unresectable or metastatic, well or moderately "
        "differentiated NETs of pancreatic origin."
    ),
    cites=(
        Cite(
            sources.NOVARTIS_2011_AFINITOR_EU,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://finchannel.com/novartis-drug-afinitor-gains-eu-approval-of-treatment-with-advanced-pancreatic-neuroendocrine-tumors/30524/business-2/pharmacy/2011/09/",
        ),
        Cite(
            sources.ESMO_2016_EVEROLIMUS_CHMP, "full indications", Seen.SECONDARY, on="2026-11-23"
        ),
    ),
    reviewed="2026-11-23",
)
# Date of the decision unknown: CHMP opinion of 2016-04-28, in force by the NICE guidance of 2017-06-28.
# For the lung typical and atypical carcinoid stand for the printed grades.
AFINITOR_EC_GI_LUNG: Final = Approval(
    id=ApprovalId("afinitor-ec-gi-lung"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.EMA,
    region=Region.EU,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
            extent=(Extent.METASTATIC,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with progressive, unresectable or metastatic, well-differentiated (grade 1 "
        "or 2), non-functional NETs of gastrointestinal or lung origin."
    ),
    cites=(
        Cite(
            sources.ESMO_2016_EVEROLIMUS_CHMP,
            "text of the indication",
            Seen.SECONDARY,
            on="2026-11-23",
        ),
        Cite(sources.NICE_TA449, "section 1.2", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
# Reported in 2010-12; the day of the decision is not printed.
SUTENT_EC_2010: Final = Approval(
    id=ApprovalId("sutent-ec-2010"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.EMA,
    region=Region.EU,
    date="2010",
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
        "disease progression; experience as first treatment is limited."
    ),
    cites=(
        Cite(
            sources.PFIZER_2010_SUTENT_EU,
            "text",
            Seen.COPY,
            on="2026-11-23",
            via="http://e-haldex.net/?p=84095",
        ),
        Cite(
            sources.HEALTHREASON_2010_SUTENT,
            "address of the report",
            Seen.SECONDARY,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
LUTATHERA_EC_2017: Final = Approval(
    id=ApprovalId("lutathera-ec-2017"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.EMA,
    region=Region.EU,
    date="2017-09-26",
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
        "Adults with unresectable or metastatic, progressive, well-differentiated (G1 and "
        "G2), SSTR-positive GEP NETs."
    ),
    cites=(
        Cite(
            sources.AAA_2017_LUTATHERA_EU,
            "text",
            Seen.COPY,
            on="2026-11-23",
            via="https://maestrodatabase.com/blog/advanced-accelerator-applications-announces-european-approval-of-lutetium-177lu-oxodotreotide-lutathera-for-gastro-enteropancreatic-neuroendocrine-tumours",
        ),
        Cite(sources.INTELME_LUTATHERA_EPAR, "title line", Seen.SECONDARY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
# Year and scope as a note on the EPAR gives them; the EMA page seen prints neither.
LUTATHERA_EC_EXTENSION_WITHDRAWN_2025: Final = Approval(
    id=ApprovalId("lutathera-ec-extension-withdrawn-2025"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.EMA,
    region=Region.EU,
    date="2025",
    kind=ApprovalKind.APPLICATION_WITHDRAWN,
    scope=(Criteria(site=GEP_SITES, differentiation=(Differentiation.WELL,), grade=(Grade.G3,)),),
    scope_text="Application to extend the authorization to high-grade GEP NETs, withdrawn.",
    cites=(
        Cite(sources.EMA_LUTATHERA_VARIATION, "heading", Seen.DOCUMENT, on="2026-11-23"),
        Cite(sources.INTELME_LUTATHERA_EPAR, "summary", Seen.SECONDARY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
LUTATHERA_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lutathera-eu-label-scope"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    body=sources.EMA,
    region=Region.EU,
    date=None,
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
    cites=(
        Cite(
            sources.LUTATHERA_EU_LABEL,
            "section 4.1",
            Seen.COPY,
            on="2026-11-23",
            via="https://docslib.org/doc/1162734/lutathera-inn-lutetium-177lu-oxodotreotide",
        ),
    ),
    reviewed="2026-11-23",
)
# One report prints 24 July 2025 as the day of the grant.
CABOMETYX_EC_2025: Final = Approval(
    id=ApprovalId("cabometyx-ec-2025"),
    drug=drugs.CABOZANTINIB,
    brand="Cabometyx",
    body=sources.EMA,
    region=Region.EU,
    date="2025-07",
    kind=ApprovalKind.EXPANSION,
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
        Cite(sources.INVESTING_2025_CABOZANTINIB_EU, "text", Seen.SECONDARY, on="2026-11-23"),
        Cite(
            sources.CHMP_2025_CABOZANTINIB,
            "indication",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://healthtechnologyinsights.com/ipsen-gets-chmp-nod-for-cabometyx-in-neuroendocrine-tumors",
        ),
    ),
    reviewed="2026-11-23",
)
TEMODAL_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("temodal-eu-label-scope"),
    drug=drugs.TEMOZOLOMIDE,
    body=sources.EMA,
    region=Region.EU,
    date="2019-03-28",
    net_use=False,
    scope_text=(
        "Newly diagnosed glioblastoma in adults, and recurrent or progressive malignant "
        "glioma from 3 years of age; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.TEMODAL_EU_LABEL,
            "therapeutic indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://myhealthbox.eu/mt/droga/temodal/3553659",
        ),
        Cite(
            sources.TEMODAL_INFUSION_HU_LABEL,
            "section 4.1",
            Seen.COPY,
            on="2026-11-23",
            via="http://pointer.hu/mgyk/index.php?C=CD&CID=58525",
        ),
    ),
    reviewed="2026-11-23",
)
XELODA_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("xeloda-eu-label-scope"),
    drug=drugs.CAPECITABINE,
    body=sources.EMA,
    region=Region.EU,
    date=None,
    net_use=False,
    scope_text=(
        "Adjuvant colon, metastatic colorectal, advanced gastric, and locally advanced or "
        "metastatic breast cancer; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.XELODA_EU_LABEL,
            "section 4.1",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.scribd.com/document/401573491/Wc-500058151",
        ),
    ),
    reviewed="2026-11-23",
)
