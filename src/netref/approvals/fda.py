"""Approvals and label scopes of the US Food and Drug Administration."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GEP_SITES,
    GI_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Control,
    Criteria,
    Differentiation,
    DrugId,
    Extent,
    FormId,
    Hereditary,
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
    Severity,
    Site,
    SstrStatus,
    SyndromeId,
)

_ZANOSAR = Cite(
    sources.ZANOSAR_US_LABEL,
    "section Indications",
    Seen.COPY,
    on="2026-11-23",
    via="https://optic.convoke.bio/document/220479",
)
_BYNFEZIA = Cite(
    sources.BYNFEZIA_US_LABEL,
    "Highlights, Indications (1.1 to 1.3)",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_SANDOSTATIN_LAR = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "sections 1.1 to 1.4",
    Seen.COPY,
    on="2026-11-23",
    via="http://fr.diagnosispro.com/drug_information-for/sandostatin-lar-depot-octreotide-acetate-for-injectable-suspension-novartis-pharmaceuticals/6502-480684.html",
)
_SOMATULINE = Cite(
    sources.SOMATULINE_US_LABEL,
    "section 1.2",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/somatuline-depot-6e4a41f",
)
_LUTATHERA = Cite(
    sources.LUTATHERA_US_LABEL,
    "section 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)
_SUTENT = Cite(
    sources.SUTENT_US_LABEL,
    "Highlights, Indications (1.4)",
    Seen.COPY,
    on="2026-11-23",
    via="https://themeditary.com/pro/sutent-prescribing-information-12873.html",
)
_PROGLYCEM = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Indications and Usage",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.druglib.com/druginfo/proglycem/indications_dosage/",
)

# The label says islet cell carcinoma; a review of 2022 reads it as pancreatic NET.
ZANOSAR_FDA_1982: Final = Approval(
    id=ApprovalId("zanosar-fda-1982"),
    drug=drugs.STREPTOZOCIN,
    brand="Zanosar",
    body=sources.FDA,
    region=Region.US,
    date="1982-05-07",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text=(
        "Metastatic islet cell carcinoma of the pancreas, functioning or not, limited to "
        "symptomatic or progressive metastatic disease because of renal toxicity."
    ),
    cites=(
        _ZANOSAR,
        Cite(sources.CAPDEVILA_2022_STREPTOZOCIN, "abstract", Seen.SECONDARY, on="2026-11-23"),
        Cite(sources.ORANGE_BOOK_LIST, "row of Zanosar, approval date", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The label says islet cell carcinoma; a review of 2022 reads it as pancreatic NET.
ZANOSAR_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("zanosar-us-label-scope"),
    drug=drugs.STREPTOZOCIN,
    body=sources.FDA,
    region=Region.US,
    date="2023",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text=(
        "Metastatic islet cell carcinoma of the pancreas, functioning or not, limited to "
        "symptomatic or progressive metastatic disease because of renal toxicity. No partner "
        "drug is named."
    ),
    cites=(_ZANOSAR,),
    reviewed="2026-11-23",
)
# The scope is that of later labels.
OCTREOTIDE_FDA_1988: Final = Approval(
    id=ApprovalId("octreotide-fda-1988"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    body=sources.FDA,
    region=Region.US,
    date="1988-10-21",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            functioning=True,
            other="severe diarrhea and flushing of metastatic carcinoid tumors",
        ),
        Criteria(syndromes=(SyndromeId("vipoma"),)),
    ),
    scope_text=(
        "Severe diarrhea and flushing of metastatic carcinoid tumors; profuse watery "
        "diarrhea of VIPomas. Symptoms only."
    ),
    cites=(
        _BYNFEZIA,
        Cite(
            sources.MYCAPSSA_US_LABEL,
            "Highlights, initial US approval",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        Cite(
            sources.OCTREOTIDE_US_LABEL_SAGENT,
            "section 1.2",
            Seen.COPY,
            on="2026-11-23",
            via="https://fda.report/DailyMed/7ce2fc1e-7520-4d04-be45-2baba32ca24a",
        ),
        Cite(
            sources.ORANGE_BOOK_LIST,
            "row of Sandostatin, approval date",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# Date unknown: the approval date in openFDA could not be tied to this product.
BYNFEZIA_FDA: Final = Approval(
    id=ApprovalId("bynfezia-fda"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    brand="Bynfezia Pen",
    body=sources.FDA,
    region=Region.US,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            functioning=True,
            age_years=Interval(18),
            other="severe diarrhea and flushing of metastatic carcinoid tumors",
        ),
        Criteria(syndromes=(SyndromeId("vipoma"),), age_years=Interval(18)),
    ),
    scope_text=(
        "Severe diarrhea and flushing of metastatic carcinoid tumors; profuse watery "
        "diarrhea of VIPomas. Adults. Symptoms only."
    ),
    cites=(_BYNFEZIA,),
    reviewed="2026-11-23",
)
# Dated by the last update of the openFDA record.
BYNFEZIA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("bynfezia-us-label-scope"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    body=sources.FDA,
    region=Region.US,
    date="2026-09-22",
    net_use=True,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            functioning=True,
            other="severe diarrhea and flushing of metastatic carcinoid tumors",
        ),
        Criteria(syndromes=(SyndromeId("vipoma"),)),
    ),
    scope_text=(
        "Acromegaly; severe diarrhea and flushing of metastatic carcinoid tumors; watery "
        "diarrhea of VIPomas. Insulinoma and glucagonoma are not among the indications; no "
        "antitumor use."
    ),
    cites=(
        Cite(
            sources.BYNFEZIA_US_LABEL,
            "sections 1.1 to 1.4",
            Seen.DOCUMENT,
            on="2026-11-23",
            via="https://api.fda.gov/drug/label.json?search=set_id%3A%2220ed4e79-ad4c-426f-859d-83790c00439b%22",
        ),
    ),
    reviewed="2026-11-23",
)
# The scope is that of the report and of later labels.
SANDOSTATIN_LAR_FDA: Final = Approval(
    id=ApprovalId("sandostatin-lar-fda"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    brand="Sandostatin LAR Depot",
    body=sources.FDA,
    region=Region.US,
    date="1998-11-25",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            functioning=True,
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
            other="severe diarrhea and flushing of metastatic carcinoid tumors",
        ),
        Criteria(
            syndromes=(SyndromeId("vipoma"),),
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
        ),
    ),
    scope_text=(
        "Long-term treatment of severe diarrhea and flushing of metastatic carcinoid tumors "
        "and of watery diarrhea of VIPomas, after octreotide injection was effective and "
        "tolerated; effect on tumor growth not determined."
    ),
    cites=(
        Cite(sources.CANCERNETWORK_SANDOSTATIN_LAR, "article", Seen.SECONDARY, on="2026-11-23"),
        _SANDOSTATIN_LAR,
        Cite(
            sources.ORANGE_BOOK_LIST,
            "row of Sandostatin LAR, approval date",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
SANDOSTATIN_LAR_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("sandostatin-lar-us-label-scope"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=True,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            functioning=True,
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
            other="severe diarrhea and flushing of metastatic carcinoid tumors",
        ),
        Criteria(
            syndromes=(SyndromeId("vipoma"),),
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
        ),
    ),
    scope_text=(
        "Acromegaly; long-term treatment of severe diarrhea and flushing of metastatic "
        "carcinoid tumors and of watery diarrhea of VIPomas, after octreotide injection was "
        "effective and tolerated; effect on tumor growth not determined."
    ),
    cites=(_SANDOSTATIN_LAR,),
    reviewed="2026-11-23",
)
SOMATULINE_FDA_2014: Final = Approval(
    id=ApprovalId("somatuline-fda-2014"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline Depot",
    body=sources.FDA,
    region=Region.US,
    date="2014-12-16",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with unresectable, well or moderately differentiated, locally advanced or "
        "metastatic GEP NETs, to improve progression-free survival."
    ),
    cites=(
        Cite(sources.HEALIO_2014_SOMATULINE, "first sentence", Seen.SECONDARY, on="2026-11-23"),
        _SOMATULINE,
    ),
    reviewed="2026-11-23",
)
# Announced on 2017-09-18; the day of the decision itself is not printed.
SOMATULINE_FDA_2017: Final = Approval(
    id=ApprovalId("somatuline-fda-2017"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline Depot",
    body=sources.FDA,
    region=Region.US,
    date="2017-09",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(age_years=Interval(18), syndromes=(SyndromeId("carcinoid-syndrome"),)),),
    scope_text=(
        "Adults with carcinoid syndrome, to reduce the use of short-acting somatostatin "
        "analog rescue."
    ),
    cites=(
        Cite(
            sources.IPSEN_2017_SOMATULINE,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.novumpr.nl/2017/09/18/u-s-fda-approves-new-indication-for-ipsens-somatuline-depot-lanreotide-injection-for-the-treatment-of-carcinoid-syndrome/",
        ),
        Cite(sources.BENECARD_2017_SOMATULINE, "first paragraph", Seen.SECONDARY, on="2026-11-23"),
        Cite(
            sources.SOMATULINE_US_LABEL,
            "section 1.3",
            Seen.COPY,
            on="2026-11-23",
            via="https://prescriberpoint.com/therapies/somatuline-depot-6e4a41f",
        ),
    ),
    reviewed="2026-11-23",
)
# The report says GEP NETs only; the criteria are those of the reference label.
LANREOTIDE_CIPLA_FDA_2021: Final = Approval(
    id=ApprovalId("lanreotide-cipla-fda-2021"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    body=sources.FDA,
    region=Region.US,
    date="2021-12-17",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "A 505(b)(2) lanreotide injection for GEP NETs (and acromegaly); carcinoid syndrome "
        "is not named in the report."
    ),
    cites=(
        Cite(sources.OPENFDA_NDA215395, "submissions", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.MINT_2021_LANREOTIDE_CIPLA, "first paragraphs", Seen.SECONDARY, on="2026-11-23"
        ),
    ),
    reviewed="2026-11-23",
)
# The report says GEP NETs only; the criteria are those of the reference label.
LANREOTIDE_GENERIC_FDA_2024: Final = Approval(
    id=ApprovalId("lanreotide-generic-fda-2024"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    body=sources.FDA,
    region=Region.US,
    date="2024-05-21",
    kind=ApprovalKind.GENERIC,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Generic lanreotide injection (InvaGen for Cipla), equivalent to Somatuline Depot, "
        "for GEP NETs and acromegaly."
    ),
    cites=(
        Cite(sources.OPENFDA_ANDA217193, "submissions", Seen.DOCUMENT, on="2026-11-23"),
        Cite(sources.REPUBLIC_2024_LANREOTIDE_CIPLA, "article", Seen.SECONDARY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
AFINITOR_FDA_2011: Final = Approval(
    id=ApprovalId("afinitor-fda-2011"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.FDA,
    region=Region.US,
    date="2011-05-05",
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
        "Progressive NETs of pancreatic origin, metastatic or unresectable locally advanced."
    ),
    cites=(
        Cite(
            sources.FDA_2011_SUNITINIB,
            "text",
            Seen.COPY,
            on="2026-11-23",
            via="http://e-haldex.net/?p=99666",
        ),
        Cite(
            sources.VALUE_BASED_CANCER_2011_EVEROLIMUS,
            "whole item",
            Seen.SECONDARY,
            on="2026-11-23",
        ),
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "code I-638, expiry 2014-05-05",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
    ),
    reviewed="2026-11-23",
)
AFINITOR_FDA_GI_LUNG: Final = Approval(
    id=ApprovalId("afinitor-fda-gi-lung"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.FDA,
    region=Region.US,
    date="2016-02-26",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with progressive, well-differentiated, nonfunctional NETs of "
        "gastrointestinal or lung origin that are unresectable, locally advanced or "
        "metastatic; not for functional carcinoid tumors."
    ),
    cites=(
        Cite(sources.AFINITOR_US_GI_LUNG_PAGE, "Indication", Seen.DOCUMENT, on="2026-11-23"),
        Cite(sources.NANETS_2016_EVEROLIMUS, "first sentence", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
SUTENT_FDA_2011: Final = Approval(
    id=ApprovalId("sutent-fda-2011"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.FDA,
    region=Region.US,
    date="2011-05-20",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with progressive, well-differentiated pancreatic NETs, unresectable locally "
        "advanced or metastatic."
    ),
    cites=(
        Cite(sources.NET_CANCER_DAY_2011_SUTENT, "text", Seen.SECONDARY, on="2026-11-23"),
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "code I-639, expiry 2014-05-20",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
        Cite(
            sources.PFIZER_2011_SUTENT_US,
            "text",
            Seen.COPY,
            on="2026-11-23",
            via="http://e-haldex.net/?p=99256",
        ),
        _SUTENT,
    ),
    reviewed="2026-11-23",
)
LUTATHERA_FDA_2018: Final = Approval(
    id=ApprovalId("lutathera-fda-2018"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.FDA,
    region=Region.US,
    date="2018-01-26",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with SSTR-positive GEP NETs, foregut, midgut and hindgut included; no limit "
        "of grade or line."
    ),
    cites=(
        Cite(sources.CARCINOID_FOUNDATION_2018_LUTATHERA, "text", Seen.SECONDARY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
# The event added those aged 12 to 17; the scope is that of the label since.
LUTATHERA_FDA_2024: Final = Approval(
    id=ApprovalId("lutathera-fda-2024"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.FDA,
    region=Region.US,
    date="2024-04-23",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Patients from 12 years with SSTR-positive GEP NETs, foregut, midgut and hindgut included."
    ),
    cites=(
        Cite(sources.SNMMI_2024_LUTATHERA, "text", Seen.SECONDARY, on="2026-11-23"),
        _LUTATHERA,
    ),
    reviewed="2026-11-23",
)
LUTATHERA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lutathera-us-label-scope"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    body=sources.FDA,
    region=Region.US,
    date="2024-04",
    net_use=True,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Patients from 12 years with SSTR-positive GEP NETs, foregut, midgut and hindgut "
        "included; no limit of grade or line."
    ),
    cites=(_LUTATHERA,),
    reviewed="2026-11-23",
)
# Pancreatic and extra-pancreatic together are every site.
CABOMETYX_FDA_2025: Final = Approval(
    id=ApprovalId("cabometyx-fda-2025"),
    drug=drugs.CABOZANTINIB,
    brand="Cabometyx",
    body=sources.FDA,
    region=Region.US,
    date="2025-03-26",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(),),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Patients from 12 years with previously treated, unresectable, locally advanced or "
        "metastatic, well-differentiated pancreatic or extra-pancreatic NETs."
    ),
    cites=(
        Cite(
            sources.FDA_2025_CABOZANTINIB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://esmo.org/oncology-news/fda-approves-cabozantinib-for-adults-and-paediatric-patients-12-years-of-age-and-older-with-pnet-and-epnet",
        ),
        Cite(
            sources.CABOMETYX_US_LABEL,
            "Indications, Neuroendocrine Tumors",
            Seen.COPY,
            on="2026-11-23",
            via="https://prescriberpoint.com/therapies/cabometyx-3850cce",
        ),
    ),
    reviewed="2026-11-23",
)
TECENTRIQ_FDA_2019: Final = Approval(
    id=ApprovalId("tecentriq-fda-2019"),
    drug=drugs.ATEZOLIZUMAB,
    partners=(drugs.CARBOPLATIN, drugs.ETOPOSIDE),
    brand="Tecentriq",
    body=sources.FDA,
    region=Region.US,
    date="2019-03-18",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            age_years=Interval(18),
            other="extensive stage",
        ),
    ),
    scope_text=(
        "Adults with extensive-stage small cell lung cancer, first line, with carboplatin "
        "and etoposide."
    ),
    cites=(
        Cite(
            sources.ASCO_POST_2019_ATEZOLIZUMAB, "first paragraph", Seen.SECONDARY, on="2026-11-23"
        ),
    ),
    reviewed="2026-11-23",
)
# Announced on 2006-10-12; the day of the decision is not printed.
NEXIUM_FDA_ZES: Final = Approval(
    id=ApprovalId("nexium-fda-zes"),
    drug=drugs.ESOMEPRAZOLE,
    brand="Nexium",
    body=sources.FDA,
    region=Region.US,
    date="2006-10",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    scope_text="Zollinger-Ellison syndrome.",
    cites=(
        Cite(sources.FDANEWS_2006_NEXIUM, "body", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.NEXIUM_ZES_ANNOUNCEMENT, "body", Seen.SECONDARY, on="2026-11-23"),
    ),
    reviewed="2026-11-26",
)
# Date unknown: the Orange Book says only that it was approved before 1982.
PROGLYCEM_FDA: Final = Approval(
    id=ApprovalId("proglycem-fda"),
    drug=drugs.DIAZOXIDE,
    brand="Proglycem",
    body=sources.FDA,
    region=Region.US,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("insulinoma"),),
        ),
        Criteria(other="hyperinsulinism from an extrapancreatic malignancy"),
    ),
    scope_text=(
        "Hypoglycemia from hyperinsulinism; in adults with inoperable islet cell adenoma or "
        "carcinoma, or extrapancreatic malignancy."
    ),
    cites=(
        _PROGLYCEM,
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Proglycem, approval date", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
PROGLYCEM_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("proglycem-us-label-scope"),
    drug=drugs.DIAZOXIDE,
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=True,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("insulinoma"),),
        ),
        Criteria(other="hyperinsulinism from an extrapancreatic malignancy"),
    ),
    scope_text=(
        "Hypoglycemia from hyperinsulinism; in adults with inoperable islet cell adenoma or "
        "carcinoma, or extrapancreatic malignancy. For use only once the diagnosis is "
        "certain, where other treatment or surgery failed or is not feasible."
    ),
    cites=(_PROGLYCEM,),
    reviewed="2026-11-23",
)
TEMOZOLOMIDE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("temozolomide-us-label-scope"),
    drug=drugs.TEMOZOLOMIDE,
    body=sources.FDA,
    region=Region.US,
    date="2023-09",
    net_use=False,
    scope_text="Glioblastoma and anaplastic astrocytoma in adults; nothing on NETs.",
    cites=(
        Cite(sources.TEMOZOLOMIDE_US_LABEL, "section 1", Seen.COPY, on="2026-11-23"),
        Cite(
            sources.FDA_2023_TEMOZOLOMIDE,
            "report of the notice",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://onclive.com/view/fda-approves-new-and-updated-indications-for-temozolomide-in-anaplastic-astrocytoma",
        ),
    ),
    reviewed="2026-11-23",
)
TEMODAR_US_LABEL_SCOPE_2010: Final = LabelScope(
    id=LabelScopeId("temodar-us-label-scope-2010"),
    drug=drugs.TEMOZOLOMIDE,
    body=sources.FDA,
    region=Region.US,
    date="2010-11",
    net_use=False,
    scope_text=(
        "Newly diagnosed glioblastoma and refractory anaplastic astrocytoma; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.TEMODAR_US_LABEL_2010,
            "contents, sections 1.1 and 1.2",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.120ty.net/bencandy.php?aid=3334&fid=134&page=2",
        ),
    ),
    reviewed="2026-11-23",
)
# Pancreatic cancer in section 1.4 means adenocarcinoma.
XELODA_US_LABEL_SCOPE_2022: Final = LabelScope(
    id=LabelScopeId("xeloda-us-label-scope-2022"),
    drug=drugs.CAPECITABINE,
    body=sources.FDA,
    region=Region.US,
    date="2022-12",
    net_use=False,
    scope_text=(
        "Colorectal, breast, gastric, esophageal and gastroesophageal junction cancer, and "
        "adjuvant treatment of pancreatic adenocarcinoma; nothing on NETs."
    ),
    cites=(
        Cite(sources.XELODA_US_LABEL_2022, "Highlights, Indications", Seen.COPY, on="2026-11-23"),
        Cite(
            sources.FDA_2022_CAPECITABINE,
            "list of indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://voice.ons.org/news-and-views/fda-approves-updated-drug-labeling-including-new-indications-and-dosing-regimens-for",
        ),
        Cite(
            sources.FDA_SUMMARY_2024_CAPECITABINE,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/39377782",
        ),
    ),
    reviewed="2026-11-23",
)
XELODA_US_LABEL_SCOPE_2015: Final = LabelScope(
    id=LabelScopeId("xeloda-us-label-scope-2015"),
    drug=drugs.CAPECITABINE,
    body=sources.FDA,
    region=Region.US,
    date="2015-02",
    net_use=False,
    scope_text=(
        "Adjuvant colon cancer, metastatic colorectal and metastatic breast cancer; nothing "
        "on NETs."
    ),
    cites=(
        Cite(
            sources.XELODA_US_LABEL_2015,
            "Highlights, Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://info.5y1.org/drugs-for-erectile-dysfunction-price_3_64dc4a.html",
        ),
    ),
    reviewed="2026-11-23",
)
DACARBAZINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("dacarbazine-us-label-scope"),
    drug=drugs.DACARBAZINE,
    body=sources.FDA,
    region=Region.US,
    date="2024-03-22",
    net_use=False,
    scope_text=(
        "Metastatic melanoma, and Hodgkin disease as second line in combination; nothing on NETs."
    ),
    cites=(
        Cite(sources.DACARBAZINE_US_LABEL, "Indications and usage", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
DTIC_DOME_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("dtic-dome-us-label-scope"),
    drug=drugs.DACARBAZINE,
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=False,
    scope_text=(
        "Metastatic melanoma, and Hodgkin disease as second line in combination; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.DTIC_DOME_US_LABEL,
            "Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://globalrph.com/rx-list/dtic-dome-drug",
        ),
    ),
    reviewed="2026-11-23",
)
ELOXATIN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("eloxatin-us-label-scope"),
    drug=drugs.OXALIPLATIN,
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=False,
    scope_text=(
        "Adjuvant treatment of stage III colon cancer, and advanced colorectal cancer, with "
        "infusional fluorouracil and leucovorin; nothing on NETs."
    ),
    cites=(
        Cite(sources.ELOXATIN_US_LABEL, "Highlights, Indications", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
# The date is that of the copy; a label in the newer format was not seen.
PLATINOL_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("platinol-us-label-scope"),
    drug=drugs.CISPLATIN,
    body=sources.FDA,
    region=Region.US,
    date="2017-05-01",
    net_use=False,
    scope_text=(
        "Metastatic testicular and ovarian tumors and advanced bladder cancer; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.PLATINOL_US_LABEL,
            "Indications",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.rxlist.com/platinol-drug/indications-dosage.htm",
        ),
    ),
    reviewed="2026-11-23",
)
# Silent on NETs in the narrow sense, but not on all neuroendocrine neoplasms: neuroblastoma is
# named, and thyroid and bronchogenic carcinoma are named without histology.
DOXORUBICIN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("doxorubicin-us-label-scope"),
    drug=drugs.DOXORUBICIN,
    body=sources.FDA,
    region=Region.US,
    date="2019-12",
    net_use=True,
    scope=(
        Criteria(histology=(Histology.NEUROBLASTOMA,), extent=(Extent.METASTATIC,)),
        Criteria(
            site=(Site.THYROID,),
            extent=(Extent.METASTATIC,),
            other="thyroid carcinoma; the label does not say which histology",
        ),
        Criteria(
            site=(Site.LUNG,),
            extent=(Extent.METASTATIC,),
            other="bronchogenic carcinoma; the label does not say which histology",
        ),
    ),
    scope_text=(
        "Adjuvant breast cancer and a list of leukemias, lymphomas and metastatic tumors, "
        "metastatic neuroblastoma among them; names neither NETs nor islet cell carcinoma."
    ),
    cites=(
        Cite(
            sources.DOXORUBICIN_US_LABEL_2019,
            "Highlights, Indications (1.1, 1.2)",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
# Announced on 2016-12-21; the day of the letter is not printed.
LUTATHERA_FDA_REFUSED_2016: Final = Approval(
    id=ApprovalId("lutathera-fda-refused-2016"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.FDA,
    region=Region.US,
    date="2016-12",
    kind=ApprovalKind.REFUSED,
    scope=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Complete response letter on the first application, for unresectable or metastatic, "
        "progressive, well-differentiated, SSTR-positive NETs: format and completeness of the "
        "data sets."
    ),
    cites=(
        Cite(sources.HEALIO_2017_LUTATHERA, "article", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.DRUGSCOM_LUTATHERA_HISTORY, "timeline", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Announced on 2026-03-02; the day of the decision is not printed.
LUTETIUM_PNT2003_FDA_TENTATIVE_2026: Final = Approval(
    id=ApprovalId("lutetium-pnt2003-fda-tentative-2026"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    body=sources.FDA,
    region=Region.US,
    date="2026",
    kind=ApprovalKind.TENTATIVE,
    scope=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)
        ),
    ),
    scope_text=(
        "Tentative approval of a generic (PNT2003, Lantheus) of Lutathera for SSTR-positive GEP "
        "NETs; final approval waits for the end of a stay in June 2026."
    ),
    cites=(
        Cite(sources.LANTHEUS_2026_PNT2003, "first paragraphs", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Announced on 2022-05-02; the day of the letter is not printed.
SURUFATINIB_FDA_REFUSED_2022: Final = Approval(
    id=ApprovalId("surufatinib-fda-refused-2022"),
    drug=drugs.SURUFATINIB,
    body=sources.FDA,
    region=Region.US,
    date="2022",
    kind=ApprovalKind.REFUSED,
    scope=(Criteria(differentiation=(Differentiation.WELL,)),),
    scope_text=(
        "Complete response letter: two trials in China and a bridging study do not support "
        "approval for pancreatic and extra-pancreatic NETs; a multiregional trial is asked for."
    ),
    cites=(
        Cite(
            sources.HUTCHMED_2022_SURUFATINIB,
            "body",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://maestrodatabase.com/blog/hutchmed-receives-complete-response-letter-from-the-u-dot-s-fda-for-surufatinib-for-the-treatment-of-advanced-neuroendocrine-tumours",
        ),
    ),
    reviewed="2026-11-26",
)
XERMELO_FDA_2017: Final = Approval(
    id=ApprovalId("xermelo-fda-2017"),
    drug=drugs.TELOTRISTAT_ETHYL,
    brand="Xermelo",
    body=sources.FDA,
    region=Region.US,
    date="2017-02-28",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            syndrome_control=(Control.UNCONTROLLED,),
            age_years=Interval(18),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="diarrhea, together with somatostatin analog therapy that does not control it",
        ),
    ),
    scope_text=(
        "Carcinoid syndrome diarrhea in combination with somatostatin analog therapy, in adults "
        "inadequately controlled by that therapy."
    ),
    cites=(
        Cite(sources.NANETS_2017_XERMELO, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.ORANGE_BOOK_LIST, "row of Xermelo, approval date", Seen.COPY, on="2026-11-26"),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Xermelo", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Launched on 2024-10-01; the date of the approval is not printed.
OCTREOTIDE_LAR_TEVA_FDA: Final = Approval(
    id=ApprovalId("octreotide-lar-teva-fda"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    body=sources.FDA,
    region=Region.US,
    date=None,
    kind=ApprovalKind.GENERIC,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            functioning=True,
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
            other="severe diarrhea and flushing of metastatic carcinoid tumors",
        ),
        Criteria(
            syndromes=(SyndromeId("vipoma"),),
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
        ),
    ),
    scope_text=(
        "Generic of Sandostatin LAR Depot: long-term treatment of severe diarrhea and flushing "
        "of metastatic carcinoid tumors and of watery diarrhea of VIPomas, after octreotide "
        "injection was effective and tolerated."
    ),
    cites=(Cite(sources.TEVA_2024_OCTREOTIDE, "body", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
WELIREG_FDA_2021: Final = Approval(
    id=ApprovalId("welireg-fda-2021"),
    drug=drugs.BELZUTIFAN,
    brand="Welireg",
    body=sources.FDA,
    region=Region.US,
    date="2021-08-13",
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
        Cite(sources.ORANGE_BOOK_LIST, "row of Welireg, approval date", Seen.COPY, on="2026-11-26"),
        Cite(
            sources.PHARMA_LETTER_2021_BELZUTIFAN,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# The scope is that of a later label.
OCTREOSCAN_FDA_1994: Final = Approval(
    id=ApprovalId("octreoscan-fda-1994"),
    drug=drugs.INDIUM_111IN_PENTETREOTIDE,
    brand="Octreoscan",
    body=sources.FDA,
    region=Region.US,
    date="1994-06-02",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text=(
        "Scintigraphic localization of primary and metastatic neuroendocrine tumors with "
        "somatostatin receptors."
    ),
    cites=(
        Cite(
            sources.OCTREOSCAN_US_LABEL,
            "Indications",
            Seen.COPY,
            on="2026-11-26",
            via="https://globalrph.com/rx-list/octreoscan-drug",
        ),
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Octreoscan, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(
            sources.OCTREOSCAN_REVIEW_1995,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 7570044",
        ),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the label of 2025.
ADREVIEW_FDA_2008: Final = Approval(
    id=ApprovalId("adreview-fda-2008"),
    drug=drugs.IOBENGUANE_123I,
    brand="AdreView",
    body=sources.FDA,
    region=Region.US,
    date="2008-09-19",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),
        Criteria(histology=(Histology.NEUROBLASTOMA,)),
    ),
    scope_text=(
        "Detection of primary or metastatic pheochromocytoma or neuroblastoma, beside other tests."
    ),
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of AdreView, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on AdreView", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
NETSPOT_FDA_2016: Final = Approval(
    id=ApprovalId("netspot-fda-2016"),
    drug=drugs.GALLIUM_68GA_DOTATATE,
    brand="Netspot",
    body=sources.FDA,
    region=Region.US,
    date="2016-06-01",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text="PET for localization of SSTR-positive NETs in adults and children.",
    cites=(
        Cite(sources.ACCP_NETSPOT, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.ORANGE_BOOK_LIST, "row of Netspot, approval date", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the label of 2025.
GALLIUM_DOTATOC_FDA_2019: Final = Approval(
    id=ApprovalId("gallium-dotatoc-fda-2019"),
    drug=drugs.GALLIUM_68GA_EDOTREOTIDE,
    body=sources.FDA,
    region=Region.US,
    date="2019-08-21",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text="PET for localization of SSTR-positive NETs in adults and children.",
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST,
            "row of gallium Ga 68 edotreotide, approval date",
            Seen.COPY,
            on="2026-11-26",
        ),
        Cite(
            sources.DAILYMED_INDICATIONS_2025, "text on Ga 68 DOTATOC", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
DETECTNET_FDA_2020: Final = Approval(
    id=ApprovalId("detectnet-fda-2020"),
    drug=drugs.COPPER_64CU_DOTATATE,
    brand="Detectnet",
    body=sources.FDA,
    region=Region.US,
    date="2020-09-03",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text="PET for localization of SSTR-positive NETs in adults.",
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Detectnet, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(sources.EMPR_DETECTNET, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Announced on 2026-06-26; the day of the letter is not printed.
GALLIUM_EDOTREOTIDE_KIT_FDA_REFUSED_2026: Final = Approval(
    id=ApprovalId("gallium-edotreotide-kit-fda-refused-2026"),
    drug=drugs.GALLIUM_68GA_EDOTREOTIDE,
    body=sources.FDA,
    region=Region.US,
    date="2026-06",
    kind=ApprovalKind.REFUSED,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text=(
        "Complete response letter on a kit (LNTH-2501, Lantheus) for PET of SSTR-positive NETs: "
        "conditions at a manufacturer, not data."
    ),
    cites=(
        Cite(
            sources.TARGETED_ONCOLOGY_2026_EDOTREOTIDE,
            "first paragraphs",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
