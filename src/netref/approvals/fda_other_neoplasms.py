"""FDA events on PPGL, MTC, Merkel cell carcinoma, small cell lung cancer and any solid tumor."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    DrugClass,
    Extent,
    FormId,
    Histology,
    Interval,
    Msi,
    PriorNeed,
    PriorOutcome,
    Progression,
    Region,
    Resectability,
    Seen,
    Setting,
    Severity,
    Site,
)

AZEDRA_FDA_2018: Final = Approval(
    id=ApprovalId("azedra-fda-2018"),
    drug=drugs.IOBENGUANE_131I,
    brand="Azedra",
    body=sources.FDA,
    region=Region.US,
    date="2018-07-30",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            other="iobenguane scan positive; requires systemic anticancer therapy",
        ),
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(12),
            other="iobenguane scan positive; requires systemic anticancer therapy",
        ),
    ),
    scope_text=(
        "Patients from 12 years with iobenguane scan-positive, unresectable, locally advanced or "
        "metastatic pheochromocytoma or paraganglioma who require systemic anticancer therapy."
    ),
    cites=(
        Cite(sources.ESMO_2018_IOBENGUANE, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.ORANGE_BOOK_LIST, "row of Azedra, approval date", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The day is that of the announced decision. It ends the supply, not the approval, so no approval
# is named as ended.
AZEDRA_FDA_MARKETING_ENDED_2023: Final = Approval(
    id=ApprovalId("azedra-fda-marketing-ended-2023"),
    drug=drugs.IOBENGUANE_131I,
    brand="Azedra",
    body=sources.FDA,
    region=Region.US,
    date="2023-08-15",
    kind=ApprovalKind.MARKETING_ENDED,
    scope=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
        ),
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Decision to end production and promotion, for limited use and cost; doses for current "
        "patients meant to last into the first quarter of 2024."
    ),
    cites=(Cite(sources.LANTHEUS_2023_AZEDRA, "first paragraph", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
WELIREG_FDA_PPGL_2025: Final = Approval(
    id=ApprovalId("welireg-fda-ppgl-2025"),
    drug=drugs.BELZUTIFAN,
    brand="Welireg",
    body=sources.FDA,
    region=Region.US,
    date="2025-05-14",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
        ),
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Patients from 12 years with locally advanced, unresectable or metastatic "
        "pheochromocytoma or paraganglioma."
    ),
    cites=(
        Cite(
            sources.FDA_2025_BELZUTIFAN_PPGL,
            "first paragraph",
            Seen.COPY,
            on="2026-11-26",
            via="https://supplements.einnews.com/pr_news/812611111/fda-approves-belzutifan-for-pheochromocytoma-or-paraganglioma",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Welireg", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The label of 2025 no longer says that the approval is accelerated.
BAVENCIO_FDA_2017: Final = Approval(
    id=ApprovalId("bavencio-fda-2017"),
    drug=drugs.AVELUMAB,
    brand="Bavencio",
    body=sources.FDA,
    region=Region.US,
    date="2017-03-23",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Metastatic Merkel cell carcinoma from 12 years of age, with or without prior chemotherapy."
    ),
    cites=(
        Cite(
            sources.PURPLE_BOOK_2025_04,
            "row of Bavencio, approval date",
            Seen.COPY,
            on="2026-11-26",
        ),
        Cite(
            sources.ONCLIVE_2018_PEMBROLIZUMAB, "second paragraph", Seen.SECONDARY, on="2026-11-26"
        ),
        Cite(
            sources.FRED_HUTCH_2017_AVELUMAB,
            "first sentence",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://medworm.com/317939920/immunotherapy-drug-becomes-first-therapy-approved-by-fda-for-rare-skin-cancer/",
        ),
    ),
    reviewed="2026-11-26",
)
KEYTRUDA_FDA_MERKEL_2018: Final = Approval(
    id=ApprovalId("keytruda-fda-merkel-2018"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.FDA,
    region=Region.US,
    date="2018-12-19",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(histology=(Histology.MERKEL_CELL_CARCINOMA,), extent=(Extent.METASTATIC,)),
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            other="recurrent",
        ),
    ),
    scope_text=(
        "Adults and children with recurrent locally advanced or metastatic Merkel cell carcinoma."
    ),
    cites=(
        Cite(sources.FDA_2018_PEMBROLIZUMAB, "first paragraph", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
ZYNYZ_FDA_2023: Final = Approval(
    id=ApprovalId("zynyz-fda-2023"),
    drug=drugs.RETIFANLIMAB,
    brand="Zynyz",
    body=sources.FDA,
    region=Region.US,
    date="2023-03-22",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            age_years=Interval(18),
        ),
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            age_years=Interval(18),
            other="recurrent",
        ),
    ),
    scope_text=("Adults with metastatic or recurrent locally advanced Merkel cell carcinoma."),
    cites=(
        Cite(
            sources.MERKELCELL_2023_RETIFANLIMAB, "first paragraph", Seen.SECONDARY, on="2026-11-26"
        ),
        Cite(
            sources.PURPLE_BOOK_2025_04, "row of Zynyz, approval date", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the label of 2025.
CAPRELSA_FDA_2011: Final = Approval(
    id=ApprovalId("caprelsa-fda-2011"),
    drug=drugs.VANDETANIB,
    brand="Caprelsa",
    body=sources.FDA,
    region=Region.US,
    date="2011-04-06",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text=(
        "Symptomatic or progressive medullary thyroid cancer, unresectable locally advanced or "
        "metastatic."
    ),
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Caprelsa, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Caprelsa", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the label of 2025.
COMETRIQ_FDA_2012: Final = Approval(
    id=ApprovalId("cometriq-fda-2012"),
    drug=drugs.CABOZANTINIB,
    form=FormId("cabozantinib-capsules"),
    brand="Cometriq",
    body=sources.FDA,
    region=Region.US,
    date="2012-11-29",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text="Progressive, metastatic medullary thyroid cancer.",
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Cometriq, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Cometriq", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
RETEVMO_FDA_MTC_2020: Final = Approval(
    id=ApprovalId("retevmo-fda-mtc-2020"),
    drug=drugs.SELPERCATINIB,
    brand="Retevmo",
    body=sources.FDA,
    region=Region.US,
    date="2020-05-08",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ret_altered=True,
            other="RET mutation; requires systemic therapy",
        ),
    ),
    scope_text=(
        "RET-mutant advanced or metastatic medullary thyroid cancer from 12 years of age, "
        "requiring systemic therapy."
    ),
    cites=(
        Cite(sources.ORANGE_BOOK_LIST, "row of Retevmo, approval date", Seen.COPY, on="2026-11-26"),
        Cite(
            sources.PHARMA_LETTER_2020_SELPERCATINIB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
        Cite(
            sources.CLINICAL_ONCOLOGY_2024_SELPERCATINIB,
            "second paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# The event added those aged 2 to 11.
RETEVMO_FDA_MTC_CHILDREN_2024: Final = Approval(
    id=ApprovalId("retevmo-fda-mtc-children-2024"),
    drug=drugs.SELPERCATINIB,
    brand="Retevmo",
    body=sources.FDA,
    region=Region.US,
    date="2024-05-29",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(2),
            ret_altered=True,
            other="RET mutation; requires systemic therapy",
        ),
    ),
    scope_text=(
        "RET-mutant advanced or metastatic medullary thyroid cancer from 2 years of age, "
        "requiring systemic therapy."
    ),
    cites=(
        Cite(
            sources.CLINICAL_ONCOLOGY_2024_SELPERCATINIB,
            "second paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Retevmo", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
RETEVMO_FDA_MTC_CONVERTED_2024: Final = Approval(
    id=ApprovalId("retevmo-fda-mtc-converted-2024"),
    drug=drugs.SELPERCATINIB,
    brand="Retevmo",
    body=sources.FDA,
    region=Region.US,
    date="2024-09-27",
    kind=ApprovalKind.CONVERTED,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(2),
            ret_altered=True,
            other="RET mutation; requires systemic therapy",
        ),
    ),
    scope_text=(
        "RET-mutant advanced or metastatic medullary thyroid cancer from 2 years of age, "
        "requiring systemic therapy: traditional approval."
    ),
    cites=(
        Cite(sources.ONS_VOICE_SELPERCATINIB, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
        Cite(
            sources.CLINICAL_ONCOLOGY_2024_SELPERCATINIB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
GAVRETO_FDA_MTC_2020: Final = Approval(
    id=ApprovalId("gavreto-fda-mtc-2020"),
    drug=drugs.PRALSETINIB,
    brand="Gavreto",
    body=sources.FDA,
    region=Region.US,
    date="2020-12-01",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ret_altered=True,
            other="RET mutation; requires systemic therapy",
        ),
    ),
    scope_text=(
        "RET-mutant advanced or metastatic medullary thyroid cancer from 12 years of age, "
        "requiring systemic therapy."
    ),
    cites=(
        Cite(sources.AIS_HEALTH_2023_PRALSETINIB, "article", Seen.SECONDARY, on="2026-11-26"),
        Cite(
            sources.GENENTECH_2023_PRALSETINIB, "first paragraphs", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
# Announced on 2023-06-29.
GAVRETO_FDA_MTC_WITHDRAWN_2023: Final = Approval(
    id=ApprovalId("gavreto-fda-mtc-withdrawn-2023"),
    drug=drugs.PRALSETINIB,
    brand="Gavreto",
    body=sources.FDA,
    region=Region.US,
    date="2023-06",
    kind=ApprovalKind.WITHDRAWN,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ret_altered=True,
            other="RET mutation; requires systemic therapy",
        ),
    ),
    scope_text=(
        "The indication in RET-mutant medullary thyroid cancer, withdrawn by the company because "
        "the confirmatory trial could not be started."
    ),
    ends=ApprovalId("gavreto-fda-mtc-2020"),
    cites=(
        Cite(
            sources.GENENTECH_2023_PRALSETINIB, "first paragraphs", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
# Reported on 2018-08-17 as of that day.
OPDIVO_FDA_SCLC_2018: Final = Approval(
    id=ApprovalId("opdivo-fda-sclc-2018"),
    drug=drugs.NIVOLUMAB,
    brand="Opdivo",
    body=sources.FDA,
    region=Region.US,
    date="2018-08",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),
                PriorNeed(at_least=2),
            ),
        ),
    ),
    scope_text=(
        "Metastatic small cell lung cancer with progression after platinum-based chemotherapy "
        "and at least one other line."
    ),
    cites=(Cite(sources.GO2_2018_NIVOLUMAB, "first paragraph", Seen.SECONDARY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
OPDIVO_FDA_SCLC_WITHDRAWN_2020: Final = Approval(
    id=ApprovalId("opdivo-fda-sclc-withdrawn-2020"),
    drug=drugs.NIVOLUMAB,
    brand="Opdivo",
    body=sources.FDA,
    region=Region.US,
    date="2020-12",
    kind=ApprovalKind.WITHDRAWN,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),
                PriorNeed(at_least=2),
            ),
        ),
    ),
    scope_text=("The indication in metastatic small cell lung cancer, withdrawn by the company."),
    ends=ApprovalId("opdivo-fda-sclc-2018"),
    cites=(
        Cite(sources.CANCER_TODAY_WITHDRAWALS, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
KEYTRUDA_FDA_SCLC_2019: Final = Approval(
    id=ApprovalId("keytruda-fda-sclc-2019"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.FDA,
    region=Region.US,
    date="2019-06-17",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),
                PriorNeed(at_least=2),
            ),
        ),
    ),
    scope_text=(
        "Metastatic small cell lung cancer with progression on or after platinum-based "
        "chemotherapy and at least one other prior line."
    ),
    cites=(
        Cite(
            sources.LUNG_CANCER_ALLIANCE_2019_PEMBROLIZUMAB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# Announced on 2021-03-01.
KEYTRUDA_FDA_SCLC_WITHDRAWN_2021: Final = Approval(
    id=ApprovalId("keytruda-fda-sclc-withdrawn-2021"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.FDA,
    region=Region.US,
    date="2021-03",
    kind=ApprovalKind.WITHDRAWN,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),
                PriorNeed(at_least=2),
            ),
        ),
    ),
    scope_text=(
        "The indication in metastatic small cell lung cancer, withdrawn by the company after the "
        "confirmatory trial missed overall survival."
    ),
    ends=ApprovalId("keytruda-fda-sclc-2019"),
    cites=(
        Cite(
            sources.ASCO_POST_2021_PEMBROLIZUMAB, "first paragraphs", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
IMFINZI_FDA_SCLC_2020: Final = Approval(
    id=ApprovalId("imfinzi-fda-sclc-2020"),
    drug=drugs.DURVALUMAB,
    partners=(drugs.ETOPOSIDE,),
    brand="Imfinzi",
    body=sources.FDA,
    region=Region.US,
    date="2020-03-27",
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
    cites=(
        Cite(sources.GO2_2020_DURVALUMAB, "first paragraph", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Imfinzi", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Reported on 2024-12-05; the day of the decision is not printed.
IMFINZI_FDA_SCLC_LIMITED_2024: Final = Approval(
    id=ApprovalId("imfinzi-fda-sclc-limited-2024"),
    drug=drugs.DURVALUMAB,
    brand="Imfinzi",
    body=sources.FDA,
    region=Region.US,
    date="2024-12",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            age_years=Interval(18),
            other="limited stage, not progressed after concurrent platinum-based chemoradiotherapy",
        ),
    ),
    scope_text=(
        "Adults with limited-stage small cell lung cancer not progressed after concurrent "
        "platinum-based chemotherapy and radiotherapy."
    ),
    cites=(
        Cite(sources.HELM_2024_DURVALUMAB, "item", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Imfinzi", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
IMDELLTRA_FDA_2024: Final = Approval(
    id=ApprovalId("imdelltra-fda-2024"),
    drug=drugs.TARLATAMAB,
    brand="Imdelltra",
    body=sources.FDA,
    region=Region.US,
    date="2024-05-16",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
            other="extensive stage",
        ),
    ),
    scope_text=(
        "Adults with extensive-stage small cell lung cancer with progression on or after "
        "platinum-based chemotherapy."
    ),
    cites=(
        Cite(
            sources.PURPLE_BOOK_2025_04,
            "row of Imdelltra, approval date",
            Seen.COPY,
            on="2026-11-26",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Imdelltra", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
IMDELLTRA_FDA_CONVERTED_2025: Final = Approval(
    id=ApprovalId("imdelltra-fda-converted-2025"),
    drug=drugs.TARLATAMAB,
    brand="Imdelltra",
    body=sources.FDA,
    region=Region.US,
    date="2025-11-19",
    kind=ApprovalKind.CONVERTED,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
            other="extensive stage",
        ),
    ),
    scope_text=(
        "Adults with extensive-stage small cell lung cancer with progression on or after "
        "platinum-based chemotherapy: traditional approval."
    ),
    cites=(
        Cite(
            sources.FDA_2025_TARLATAMAB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-26",
            via="https://maestrodatabase.com/blog/fda-grants-traditional-approval-to-tarlatamab-dlle-for-extensive-stage-small-cell-lung-cancer",
        ),
    ),
    reviewed="2026-11-26",
)
ZEPZELCA_FDA_2020: Final = Approval(
    id=ApprovalId("zepzelca-fda-2020"),
    drug=drugs.LURBINECTEDIN,
    brand="Zepzelca",
    body=sources.FDA,
    region=Region.US,
    date="2020-06-15",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with metastatic small cell lung cancer with progression on or after "
        "platinum-based chemotherapy."
    ),
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Zepzelca, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Zepzelca", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The day on which the FDA announced it.
ZEPZELCA_FDA_MAINTENANCE_2025: Final = Approval(
    id=ApprovalId("zepzelca-fda-maintenance-2025"),
    drug=drugs.LURBINECTEDIN,
    partners=(drugs.ATEZOLIZUMAB,),
    brand="Zepzelca",
    body=sources.FDA,
    region=Region.US,
    date="2025-10-02",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            setting=(Setting.MAINTENANCE,),
            other="extensive stage, benefiting from first treatment such as atezolizumab with chemotherapy",
        ),
    ),
    scope_text=(
        "Maintenance with atezolizumab in extensive-stage small cell lung cancer that benefits "
        "from its first treatment."
    ),
    cites=(
        Cite(
            sources.LUNGEVITY_2025_LURBINECTEDIN,
            "first paragraphs",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the label of 2025.
KEYTRUDA_FDA_MSI_2017: Final = Approval(
    id=ApprovalId("keytruda-fda-msi-2017"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.FDA,
    region=Region.US,
    date="2017-05-23",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            msi=(Msi.HIGH,),
            other="no satisfactory alternative treatment",
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            msi=(Msi.HIGH,),
            other="no satisfactory alternative treatment",
        ),
    ),
    scope_text=(
        "Unresectable or metastatic MSI-H or dMMR solid tumors, whatever the site, after "
        "progression and without satisfactory alternatives."
    ),
    cites=(
        Cite(sources.AMERICAN_NURSE_2017_PEMBROLIZUMAB, "item", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.FIRST_SITE_AGNOSTIC_APPROVAL_2017, "abstract", Seen.COPY, on="2026-11-26"),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Keytruda", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Date unknown in what was seen; the label of 2025 no longer marks it as accelerated.
KEYTRUDA_FDA_MSI_CONVERTED: Final = Approval(
    id=ApprovalId("keytruda-fda-msi-converted"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.FDA,
    region=Region.US,
    date=None,
    kind=ApprovalKind.CONVERTED,
    scope=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            msi=(Msi.HIGH,),
            other="no satisfactory alternative treatment",
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            msi=(Msi.HIGH,),
            other="no satisfactory alternative treatment",
        ),
    ),
    scope_text="Unresectable or metastatic MSI-H or dMMR solid tumors: full approval.",
    cites=(
        Cite(sources.PHARMACY_INDIA_PEMBROLIZUMAB, "item", Seen.SECONDARY, on="2026-11-26"),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Keytruda", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
KEYTRUDA_FDA_TMB_2020: Final = Approval(
    id=ApprovalId("keytruda-fda-tmb-2020"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.FDA,
    region=Region.US,
    date="2020-06-16",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            tmb_per_mb=Interval(10),
            other="no satisfactory alternative treatment",
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            tmb_per_mb=Interval(10),
            other="no satisfactory alternative treatment",
        ),
    ),
    scope_text=(
        "Adults and children with unresectable or metastatic TMB-H solid tumors (at least 10 "
        "mutations/megabase), after progression and without satisfactory alternatives."
    ),
    cites=(
        Cite(
            sources.FDA_2020_PEMBROLIZUMAB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-26",
            via="https://maestrodatabase.com/blog/fda-approves-pembrolizumab-for-adults-and-children-with-tmb-h-solid-tumours",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Keytruda", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The report says the same year as the first approval, which the Purple Book dates 2021-04-22.
JEMPERLI_FDA_DMMR_2021: Final = Approval(
    id=ApprovalId("jemperli-fda-dmmr-2021"),
    drug=drugs.DOSTARLIMAB,
    brand="Jemperli",
    body=sources.FDA,
    region=Region.US,
    date="2021",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
            msi=(Msi.HIGH,),
            other="mismatch repair deficient, recurrent or advanced; no satisfactory alternative treatment",
        ),
    ),
    scope_text=(
        "Adults with mismatch repair deficient, recurrent or advanced solid tumors, after "
        "progression and without satisfactory alternatives."
    ),
    cites=(
        Cite(sources.ACPMP_2021_DOSTARLIMAB, "first paragraphs", Seen.SECONDARY, on="2026-11-26"),
        Cite(
            sources.PURPLE_BOOK_2025_04,
            "row of Jemperli, approval date",
            Seen.COPY,
            on="2026-11-26",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Jemperli", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The scope is that of the label of 2025.
VITRAKVI_FDA_2018: Final = Approval(
    id=ApprovalId("vitrakvi-fda-2018"),
    drug=drugs.LAROTRECTINIB,
    brand="Vitrakvi",
    body=sources.FDA,
    region=Region.US,
    date="2018-11-26",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            ntrk_fusion=True,
            other="no known acquired resistance mutation; progressed after treatment, or no satisfactory alternative",
        ),
        Criteria(
            ntrk_fusion=True,
            other="resection likely to cause severe morbidity; no known acquired resistance mutation; progressed after treatment, or no satisfactory alternative",
        ),
    ),
    scope_text=(
        "Adults and children with NTRK fusion-positive solid tumors, metastatic or not "
        "resectable without severe morbidity, without alternatives or progressed."
    ),
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Vitrakvi, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(
            sources.LUSTGARTEN_2018_LAROTRECTINIB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Vitrakvi", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The criteria on resection, resistance and treatment are those of the label of 2025; the age
# limit is not printed.
ROZLYTREK_FDA_NTRK_2019: Final = Approval(
    id=ApprovalId("rozlytrek-fda-ntrk-2019"),
    drug=drugs.ENTRECTINIB,
    brand="Rozlytrek",
    body=sources.FDA,
    region=Region.US,
    date="2019-08-15",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            ntrk_fusion=True,
            other="no known acquired resistance mutation; progressed after treatment, or no satisfactory alternative",
        ),
        Criteria(
            ntrk_fusion=True,
            other="resection likely to cause severe morbidity; no known acquired resistance mutation; progressed after treatment, or no satisfactory alternative",
        ),
    ),
    scope_text=(
        "Adults and adolescents with NTRK fusion-positive solid tumors without effective treatment."
    ),
    cites=(
        Cite(
            sources.ORANGE_BOOK_LIST, "row of Rozlytrek, approval date", Seen.COPY, on="2026-11-26"
        ),
        Cite(sources.BIONEST_2019_ENTRECTINIB, "item", Seen.SECONDARY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Reported on 2023-10-24; the day of the decision is not printed.
ROZLYTREK_FDA_NTRK_CHILDREN_2023: Final = Approval(
    id=ApprovalId("rozlytrek-fda-ntrk-children-2023"),
    drug=drugs.ENTRECTINIB,
    brand="Rozlytrek",
    body=sources.FDA,
    region=Region.US,
    date="2023-10",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            extent=(Extent.METASTATIC,),
            ntrk_fusion=True,
            other="no known acquired resistance mutation; progressed after treatment, or no satisfactory alternative",
        ),
        Criteria(
            ntrk_fusion=True,
            other="resection likely to cause severe morbidity; no known acquired resistance mutation; progressed after treatment, or no satisfactory alternative",
        ),
    ),
    scope_text=(
        "NTRK fusion-positive solid tumors from more than 1 month of age, metastatic or not "
        "resectable without severe morbidity, progressed or without alternatives."
    ),
    cites=(
        Cite(
            sources.CLINICAL_ONCOLOGY_2023_ENTRECTINIB,
            "first paragraph",
            Seen.SECONDARY,
            on="2026-11-26",
        ),
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Rozlytrek", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
AUGTYRO_FDA_NTRK_2024: Final = Approval(
    id=ApprovalId("augtyro-fda-ntrk-2024"),
    drug=drugs.REPOTRECTINIB,
    brand="Augtyro",
    body=sources.FDA,
    region=Region.US,
    date="2024-06-13",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ntrk_fusion=True,
            other="progressed after treatment, or no satisfactory alternative",
        ),
        Criteria(
            age_years=Interval(12),
            ntrk_fusion=True,
            other="resection likely to cause severe morbidity; progressed after treatment, or no satisfactory alternative",
        ),
    ),
    scope_text=(
        "NTRK fusion-positive solid tumors from 12 years of age, locally advanced or metastatic "
        "or not resectable without severe morbidity, progressed or without alternatives."
    ),
    cites=(
        Cite(
            sources.FDA_2024_REPOTRECTINIB_NTRK, "first paragraph", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
RETEVMO_FDA_SOLID_2022: Final = Approval(
    id=ApprovalId("retevmo-fda-solid-2022"),
    drug=drugs.SELPERCATINIB,
    brand="Retevmo",
    body=sources.FDA,
    region=Region.US,
    date="2022-09-21",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
            ret_altered=True,
            other="RET gene fusion",
        ),
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(18),
            ret_altered=True,
            other="RET gene fusion; no satisfactory alternative treatment",
        ),
    ),
    scope_text=(
        "Adults with locally advanced or metastatic solid tumors with a RET gene fusion, "
        "progressed after systemic treatment or without alternatives."
    ),
    cites=(
        Cite(
            sources.FDA_2022_SELPERCATINIB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-26",
            via="https://maestrodatabase.com/blog/fda-approves-selpercatinib-for-locally-advanced-or-metastatic-ret-fusion-positive-solid-tumours",
        ),
    ),
    reviewed="2026-11-26",
)
TAFINLAR_MEKINIST_FDA_SOLID_2022: Final = Approval(
    id=ApprovalId("tafinlar-mekinist-fda-solid-2022"),
    drug=drugs.DABRAFENIB,
    partners=(drugs.TRAMETINIB,),
    brand="Tafinlar",
    body=sources.FDA,
    region=Region.US,
    date="2022-06-22",
    kind=ApprovalKind.ACCELERATED,
    scope=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(6),
            braf_v600e=True,
            other="no satisfactory alternative treatment",
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(6),
            braf_v600e=True,
            other="no satisfactory alternative treatment",
        ),
    ),
    scope_text=(
        "Unresectable or metastatic BRAF V600E solid tumors from 6 years of age, progressed and "
        "without alternatives, with trametinib."
    ),
    cites=(
        Cite(
            sources.FDA_2022_DABRAFENIB_TRAMETINIB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-26",
            via="https://agenparl.eu/oncology-cancer-hematologic-malignancies-approval-notifications/",
        ),
    ),
    reviewed="2026-11-26",
)
