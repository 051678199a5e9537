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
    Control,
    Criteria,
    Differentiation,
    DrugClass,
    DrugId,
    Extent,
    FormId,
    Grade,
    Hereditary,
    Histology,
    Interval,
    LabelScope,
    LabelScopeId,
    Organ,
    PriorNeed,
    PriorOutcome,
    Procedure,
    Progression,
    Region,
    Resectability,
    Seen,
    Severity,
    Site,
    SstrStatus,
    SyndromeId,
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
# Announced on 2016-06-02; the day of the decision is not printed.
# For the lung typical and atypical carcinoid stand for the printed grades.
AFINITOR_EC_GI_LUNG: Final = Approval(
    id=ApprovalId("afinitor-ec-gi-lung"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.EMA,
    region=Region.EU,
    date="2016",
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
        Cite(
            sources.NOVARTIS_2016_AFINITOR_EU,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://maestrodatabase.com/blog/novartis-drug-afinitor-receives-eu-approval-to-treat-certain-types-of-advanced-gastro-intestinal-and-lung-neuroendocrine-tumours",
        ),
    ),
    reviewed="2026-11-26",
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
# One report prints 24 July 2025 as the day of the grant; the list of the EMA prints 23 July as the
# day of the last decision.
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
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of Cabometyx", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
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
# The list of the EMA prints days, some of them Sundays: of its days only the months are taken.
XERMELO_EC_2017: Final = Approval(
    id=ApprovalId("xermelo-ec-2017"),
    drug=drugs.TELOTRISTAT_ETHYL,
    brand="Xermelo",
    body=sources.EMA,
    region=Region.EU,
    date="2017-09-17",
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
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of Xermelo", Seen.COPY, on="2026-11-26"),
        Cite(
            sources.ADISINSIGHT_2017_TELOTRISTAT,
            "second paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the list of 2025.
SOMAKIT_TOC_EC_2016: Final = Approval(
    id=ApprovalId("somakit-toc-ec-2016"),
    drug=drugs.GALLIUM_68GA_EDOTREOTIDE,
    brand="SomaKit TOC",
    body=sources.EMA,
    region=Region.EU,
    date="2016-12-08",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            age_years=Interval(18),
            other="confirmed or suspected; PET of somatostatin receptor overexpression",
        ),
    ),
    scope_text=(
        "PET of somatostatin receptor overexpression in adults with confirmed or suspected "
        "well-differentiated GEP NETs, to localize primary tumors and metastases."
    ),
    cites=(
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of SomaKit TOC", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LYSAKARE_EC_2019: Final = Approval(
    id=ApprovalId("lysakare-ec-2019"),
    drug=drugs.ARGININE_LYSINE,
    brand="LysaKare",
    body=sources.EMA,
    region=Region.EU,
    date="2019-07-25",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            current_drugs=(DrugId("lutetium-177lu-dotatate"),),
            procedure=(Procedure.PRRT,),
            age_years=Interval(18),
        ),
    ),
    scope_text=("Adults: less renal radiation during PRRT with lutetium (177Lu) oxodotreotide."),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of LysaKare", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# The scope is that of the list of 2025.
SUNITINIB_ACCORD_EC_2021: Final = Approval(
    id=ApprovalId("sunitinib-accord-ec-2021"),
    drug=drugs.SUNITINIB,
    brand="Sunitinib Accord",
    body=sources.EMA,
    region=Region.EU,
    date="2021-02-11",
    kind=ApprovalKind.GENERIC,
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
        "Generic of Sutent: adults with unresectable or metastatic, well-differentiated "
        "pancreatic NETs with progression."
    ),
    cites=(
        Cite(
            sources.EMA_MEDICINES_LIST_2025, "row of Sunitinib Accord", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
SURUFATINIB_EMA_APPLICATION_WITHDRAWN_2022: Final = Approval(
    id=ApprovalId("surufatinib-ema-application-withdrawn-2022"),
    drug=drugs.SURUFATINIB,
    brand="Sevsury",
    body=sources.EMA,
    region=Region.EU,
    date="2022-08-01",
    kind=ApprovalKind.APPLICATION_WITHDRAWN,
    scope=(
        Criteria(differentiation=(Differentiation.WELL,), progression=(Progression.PROGRESSIVE,)),
    ),
    scope_text="Application for progressive neuroendocrine tumors, withdrawn.",
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Sevsury", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# The scope is that of the last label, as the list of 2025 prints it.
INTRONA_EC_2000: Final = Approval(
    id=ApprovalId("introna-ec-2000"),
    drug=drugs.INTERFERON_ALFA_2B,
    brand="IntronA",
    body=sources.EMA,
    region=Region.EU,
    date="2000-03-09",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            metastatic_sites=(Organ.LIVER, Organ.LYMPH_NODES),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="carcinoid tumor",
        ),
    ),
    scope_text=(
        "Carcinoid tumors with lymph node or liver metastases and with carcinoid syndrome, "
        "beside hepatitis, leukemia, myeloma, lymphoma and melanoma."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of IntronA", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# The list says withdrawn without a date; its last decision of the Commission is of 2021-06.
INTRONA_EC_WITHDRAWN: Final = Approval(
    id=ApprovalId("introna-ec-withdrawn"),
    drug=drugs.INTERFERON_ALFA_2B,
    brand="IntronA",
    body=sources.EMA,
    region=Region.EU,
    date=None,
    kind=ApprovalKind.WITHDRAWN,
    scope=(
        Criteria(
            metastatic_sites=(Organ.LIVER, Organ.LYMPH_NODES),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            other="carcinoid tumor",
        ),
    ),
    scope_text=("Authorization no longer valid, with its indication in carcinoid tumors."),
    ends=ApprovalId("introna-ec-2000"),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of IntronA", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Conditional as the EMA recommended it.
WELIREG_EC_2025: Final = Approval(
    id=ApprovalId("welireg-ec-2025"),
    drug=drugs.BELZUTIFAN,
    brand="Welireg",
    body=sources.EMA,
    region=Region.EU,
    date="2025-02-12",
    kind=ApprovalKind.CONDITIONAL,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALIZED,),
            age_years=Interval(18),
            hereditary=(Hereditary.VHL,),
            other="requires therapy, and localized procedures are unsuitable",
        ),
    ),
    scope_text=(
        "Adults with von Hippel-Lindau disease who require therapy for associated, localized "
        "pancreatic NETs (or renal cell carcinoma or CNS hemangioblastomas), for whom localized "
        "procedures are unsuitable."
    ),
    cites=(
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of Welireg", Seen.COPY, on="2026-11-26"),
        Cite(sources.RIS_WORLD_BELZUTIFAN, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The scope, children included, is that of the list of 2025.
CAPRELSA_EC_2012: Final = Approval(
    id=ApprovalId("caprelsa-ec-2012"),
    drug=drugs.VANDETANIB,
    brand="Caprelsa",
    body=sources.EMA,
    region=Region.EU,
    date="2012-02-16",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(5),
            other="aggressive disease",
        ),
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(5),
            other="aggressive disease",
        ),
    ),
    scope_text=(
        "Aggressive and symptomatic medullary thyroid cancer, unresectable locally advanced or "
        "metastatic, from 5 years of age; benefit may be lower without a RET mutation."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Caprelsa", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
COMETRIQ_EC_2014: Final = Approval(
    id=ApprovalId("cometriq-ec-2014"),
    drug=drugs.CABOZANTINIB,
    form=FormId("cabozantinib-capsules"),
    brand="Cometriq",
    body=sources.EMA,
    region=Region.EU,
    date="2014-03-21",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with progressive, unresectable locally advanced or metastatic medullary thyroid "
        "carcinoma."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Cometriq", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
BAVENCIO_EC_2017: Final = Approval(
    id=ApprovalId("bavencio-ec-2017"),
    drug=drugs.AVELUMAB,
    brand="Bavencio",
    body=sources.EMA,
    region=Region.EU,
    date="2017-09-18",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            age_years=Interval(18),
        ),
    ),
    scope_text="Adults with metastatic Merkel cell carcinoma.",
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Bavencio", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
ZYNYZ_EC_2024: Final = Approval(
    id=ApprovalId("zynyz-ec-2024"),
    drug=drugs.RETIFANLIMAB,
    brand="Zynyz",
    body=sources.EMA,
    region=Region.EU,
    date="2024-04-19",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            line=Interval(1, 1),
            age_years=Interval(18),
            other="not amenable to curative surgery or radiation",
        ),
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            line=Interval(1, 1),
            age_years=Interval(18),
            other="recurrent; not amenable to curative surgery or radiation",
        ),
    ),
    scope_text=(
        "Adults, first line: metastatic or recurrent locally advanced Merkel cell carcinoma not "
        "amenable to curative surgery or radiation."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Zynyz", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Reported on 2019-09-06; the day of the decision is not printed.
TECENTRIQ_EC_SCLC_2019: Final = Approval(
    id=ApprovalId("tecentriq-ec-sclc-2019"),
    drug=drugs.ATEZOLIZUMAB,
    partners=(drugs.CARBOPLATIN, drugs.ETOPOSIDE),
    brand="Tecentriq",
    body=sources.EMA,
    region=Region.EU,
    date="2019",
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
        "Adults with extensive-stage small cell lung cancer, first line, with carboplatin and "
        "etoposide."
    ),
    cites=(
        Cite(
            sources.PHARMA_LETTER_2019_ATEZOLIZUMAB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of Tecentriq", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Date unknown in what was seen.
IMFINZI_EC_SCLC: Final = Approval(
    id=ApprovalId("imfinzi-ec-sclc"),
    drug=drugs.DURVALUMAB,
    partners=(drugs.ETOPOSIDE,),
    brand="Imfinzi",
    body=sources.EMA,
    region=Region.EU,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            age_years=Interval(18),
            other="extensive stage; with either carboplatin or cisplatin",
        ),
    ),
    scope_text=(
        "Adults with extensive-stage small cell lung cancer, first line, with etoposide and "
        "either carboplatin or cisplatin."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Imfinzi", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Announced on 2025-03-17; the list of 2025-10 does not print this indication.
IMFINZI_EC_SCLC_LIMITED_2025: Final = Approval(
    id=ApprovalId("imfinzi-ec-sclc-limited-2025"),
    drug=drugs.DURVALUMAB,
    brand="Imfinzi",
    body=sources.EMA,
    region=Region.EU,
    date="2025-03",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            age_years=Interval(18),
            other="limited stage, not progressed after platinum-based chemoradiotherapy",
        ),
    ),
    scope_text=(
        "Adults with limited-stage small cell lung cancer not progressed after platinum-based "
        "chemoradiotherapy."
    ),
    cites=(Cite(sources.RTTNEWS_2025_DURVALUMAB, "item", Seen.SECONDARY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
VITRAKVI_EC_2019: Final = Approval(
    id=ApprovalId("vitrakvi-ec-2019"),
    drug=drugs.LAROTRECTINIB,
    brand="Vitrakvi",
    body=sources.EMA,
    region=Region.EU,
    date="2019-09-19",
    kind=ApprovalKind.CONDITIONAL,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ntrk_fusion=True,
            other="no satisfactory treatment options",
        ),
        Criteria(
            ntrk_fusion=True,
            other="resection likely to cause severe morbidity; no satisfactory treatment options",
        ),
    ),
    scope_text=(
        "Adults and children with NTRK fusion-positive solid tumors, locally advanced, "
        "metastatic or not resectable without severe morbidity, without satisfactory options."
    ),
    cites=(
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of Vitrakvi", Seen.COPY, on="2026-11-26"),
        Cite(sources.NICE_TA630, "section 2.1", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the list of 2025.
ROZLYTREK_EC_2020: Final = Approval(
    id=ApprovalId("rozlytrek-ec-2020"),
    drug=drugs.ENTRECTINIB,
    brand="Rozlytrek",
    body=sources.EMA,
    region=Region.EU,
    date="2020-07-31",
    kind=ApprovalKind.CONDITIONAL,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ntrk_fusion=True,
            other="no prior NTRK inhibitor; no satisfactory treatment options",
        ),
        Criteria(
            age_years=Interval(12),
            ntrk_fusion=True,
            other="resection likely to cause severe morbidity; no prior NTRK inhibitor; no satisfactory treatment options",
        ),
    ),
    scope_text=(
        "NTRK fusion-positive solid tumors from 12 years of age, locally advanced, metastatic or "
        "not resectable without severe morbidity, without prior NTRK inhibitor and without "
        "satisfactory options."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Rozlytrek", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
AUGTYRO_EC_2025: Final = Approval(
    id=ApprovalId("augtyro-ec-2025"),
    drug=drugs.REPOTRECTINIB,
    brand="Augtyro",
    body=sources.EMA,
    region=Region.EU,
    date="2025-01-13",
    kind=ApprovalKind.CONDITIONAL,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ntrk_fusion=True,
            other="prior NTRK inhibitor, or other options of limited benefit or exhausted",
        ),
    ),
    scope_text=(
        "Advanced NTRK fusion-positive solid tumors from 12 years of age, after an NTRK "
        "inhibitor, or where other options give limited benefit or are exhausted."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Augtyro", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
