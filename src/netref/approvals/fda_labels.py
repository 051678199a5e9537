"""What US labels say on neuroendocrine neoplasms."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GEP_SITES,
    GI_SITES,
    Cite,
    Control,
    Criteria,
    Differentiation,
    DrugClass,
    Extent,
    FormId,
    Hereditary,
    Histology,
    Interval,
    LabelScope,
    LabelScopeId,
    Msi,
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

# Texts of the data set of 2025-07-02 are dated by it: their own dates were not seen.

CISPLATIN_US_LABEL_SCOPE_2025: Final = LabelScope(
    id=LabelScopeId("cisplatin-us-label-scope-2025"),
    drug=drugs.CISPLATIN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Advanced testicular, ovarian and bladder cancer; nothing on NETs or small cell lung "
        "cancer."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on cisplatin", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
CARBOPLATIN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("carboplatin-us-label-scope"),
    drug=drugs.CARBOPLATIN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Advanced ovarian carcinoma, first treatment and recurrence; nothing on NETs or small "
        "cell lung cancer."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on carboplatin", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
OXALIPLATIN_US_LABEL_SCOPE_2025: Final = LabelScope(
    id=LabelScopeId("oxaliplatin-us-label-scope-2025"),
    drug=drugs.OXALIPLATIN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "With infusional fluorouracil and leucovorin: adjuvant treatment of stage III colon "
        "cancer, and advanced colorectal cancer; nothing on NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on oxaliplatin", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
FLUOROURACIL_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("fluorouracil-us-label-scope"),
    drug=drugs.FLUOROURACIL,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Injection: adenocarcinoma of colon, rectum, breast, stomach and pancreas; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on fluorouracil, injection",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# A generic whose text has second-line use only; the first-line use of other labels is in
# colorectal cancer too.
IRINOTECAN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("irinotecan-us-label-scope"),
    drug=drugs.IRINOTECAN,
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=False,
    scope_text=(
        "Metastatic carcinoma of colon or rectum after fluorouracil-based therapy; nothing on "
        "NETs or small cell lung cancer."
    ),
    cites=(
        Cite(
            sources.IRINOTECAN_US_LABEL_HIKMA,
            "section 1",
            Seen.COPY,
            on="2026-11-26",
            via="https://drugcentral.org/label/be716692-6b4f-47b6-83d1-01665861626b/view",
        ),
    ),
    reviewed="2026-11-26",
)
# The date is that of the copy.
ETOPOPHOS_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("etopophos-us-label-scope"),
    drug=drugs.ETOPOSIDE,
    form=FormId("etoposide-phosphate"),
    body=sources.FDA,
    region=Region.US,
    date="2017-08-22",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            other="in combination with cisplatin",
        ),
    ),
    scope_text=(
        "Refractory testicular tumors with other drugs, and small cell lung cancer, first line, "
        "with cisplatin; nothing on NETs or other carcinomas."
    ),
    cites=(
        Cite(
            sources.ETOPOPHOS_US_LABEL_2017,
            "section 1",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.epgonline.org/us/drugs/etopophos/",
        ),
    ),
    reviewed="2026-11-26",
)
TOPOTECAN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("topotecan-us-label-scope"),
    drug=drugs.TOPOTECAN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            other="platinum-sensitive, progressed at least 60 days after the start of first-line chemotherapy",
        ),
    ),
    scope_text=(
        "Metastatic ovarian cancer, platinum-sensitive small cell lung cancer after first-line "
        "chemotherapy, and cervical cancer."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on topotecan", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# A neuroendocrine carcinoma is named nowhere; whether non-small cell lung cancer takes in the
# large cell type is left undecided.
GEMCITABINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("gemcitabine-us-label-scope"),
    drug=drugs.GEMCITABINE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=("Ovarian, breast, non-small cell lung and pancreatic cancer; nothing on NETs."),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on gemcitabine", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# As for gemcitabine: the large cell type in the lung is left undecided.
PACLITAXEL_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("paclitaxel-us-label-scope"),
    drug=drugs.PACLITAXEL,
    form=FormId("paclitaxel-injection"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Ovarian, breast and non-small cell lung cancer and Kaposi sarcoma; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on paclitaxel injection",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
# As for gemcitabine: the large cell type in the lung is left undecided.
ABRAXANE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("abraxane-us-label-scope"),
    drug=drugs.PACLITAXEL,
    form=FormId("nab-paclitaxel"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Breast and non-small cell lung cancer, and pancreatic adenocarcinoma; nothing on NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Abraxane", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# As for gemcitabine: the large cell type in the lung is left undecided.
DOCETAXEL_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("docetaxel-us-label-scope"),
    drug=drugs.DOCETAXEL,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Breast, non-small cell lung, prostate, gastric and head and neck cancer; nothing on NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on docetaxel", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
EPIRUBICIN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("epirubicin-us-label-scope"),
    drug=drugs.EPIRUBICIN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text="Adjuvant treatment of breast cancer; nothing on NETs.",
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on epirubicin", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
DOXIL_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("doxil-us-label-scope"),
    drug=drugs.DOXORUBICIN,
    form=FormId("doxorubicin-liposomal"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=("Liposomal: ovarian cancer, Kaposi sarcoma and multiple myeloma; nothing on NETs."),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on doxorubicin liposome",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
CYCLOPHOSPHAMIDE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("cyclophosphamide-us-label-scope"),
    drug=drugs.CYCLOPHOSPHAMIDE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(histology=(Histology.NEUROBLASTOMA,), other="disseminated"),),
    scope_text=(
        "Lymphomas, myeloma, leukemias, ovarian and breast cancer, retinoblastoma and "
        "disseminated neuroblastoma; neither NETs nor pheochromocytoma."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on cyclophosphamide",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
VINCRISTINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("vincristine-us-label-scope"),
    drug=drugs.VINCRISTINE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(histology=(Histology.NEUROBLASTOMA,), other="in combination with other drugs"),
    ),
    scope_text=(
        "Acute leukemia, lymphomas, rhabdomyosarcoma, neuroblastoma and Wilms tumor; neither "
        "NETs nor pheochromocytoma."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on vincristine", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
THALOMID_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("thalomid-us-label-scope"),
    drug=drugs.THALIDOMIDE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text="Multiple myeloma and erythema nodosum leprosum; nothing on NETs.",
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Thalomid", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Older than the approval of maintenance in 2025-10.
ZEPZELCA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("zepzelca-us-label-scope"),
    drug=drugs.LURBINECTEDIN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Zepzelca", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# The text joins its conditions on stage to both groups of tumors.
AFINITOR_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("afinitor-us-label-scope"),
    drug=drugs.EVEROLIMUS,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with progressive pancreatic NETs, and progressive, well-differentiated, "
        "non-functional NETs of gastrointestinal or lung origin, unresectable, locally advanced "
        "or metastatic; not functional carcinoid tumors; breast and renal cancer and tuberous "
        "sclerosis."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Afinitor", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
SUNITINIB_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("sunitinib-us-label-scope"),
    drug=drugs.SUNITINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "advanced or metastatic; gastrointestinal stromal tumor and renal cancer."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on sunitinib", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
COMETRIQ_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("cometriq-us-label-scope"),
    drug=drugs.CABOZANTINIB,
    form=FormId("cabozantinib-capsules"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text="Progressive, metastatic medullary thyroid cancer; nothing on NETs.",
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Cometriq", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
WELIREG_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("welireg-us-label-scope"),
    drug=drugs.BELZUTIFAN,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            age_years=Interval(18),
            hereditary=(Hereditary.VHL,),
            other="requires therapy, not requiring immediate surgery",
        ),
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
        "Adults with von Hippel-Lindau disease and associated pancreatic NETs (among others) not "
        "requiring immediate surgery; pheochromocytoma or paraganglioma from 12 years; renal "
        "cell carcinoma."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Welireg", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
PAZOPANIB_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("pazopanib-us-label-scope"),
    drug=drugs.PAZOPANIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=("Advanced renal cell carcinoma and soft tissue sarcoma; nothing on NETs."),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on pazopanib", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LENVIMA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lenvima-us-label-scope"),
    drug=drugs.LENVATINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Differentiated thyroid, renal, hepatocellular and endometrial carcinoma; nothing on NETs."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Lenvima", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SORAFENIB_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("sorafenib-us-label-scope"),
    drug=drugs.SORAFENIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=("Hepatocellular, renal and differentiated thyroid carcinoma; nothing on NETs."),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on sorafenib", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
INLYTA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("inlyta-us-label-scope"),
    drug=drugs.AXITINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text="Advanced renal cell carcinoma; nothing on NETs.",
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Inlyta", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# As for gemcitabine: the large cell type in the lung is left undecided.
AVASTIN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("avastin-us-label-scope"),
    drug=drugs.BEVACIZUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Colorectal, non-squamous non-small cell lung, renal, cervical, ovarian and "
        "hepatocellular cancer and glioblastoma; nothing on NETs."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Avastin", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
CAPRELSA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("caprelsa-us-label-scope"),
    drug=drugs.VANDETANIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "metastatic; nothing on NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Caprelsa", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
RETEVMO_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("retevmo-us-label-scope"),
    drug=drugs.SELPERCATINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(2),
            ret_altered=True,
            other="RET mutation; requires systemic therapy",
        ),
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(2),
            ret_altered=True,
            other="RET gene fusion",
        ),
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(2),
            ret_altered=True,
            other="RET gene fusion; no satisfactory alternative treatment",
        ),
    ),
    scope_text=(
        "RET fusion-positive lung and thyroid cancer, RET-mutant medullary thyroid cancer and "
        "RET fusion-positive solid tumors, from 2 years of age outside the lung."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Retevmo", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
GAVRETO_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("gavreto-us-label-scope"),
    drug=drugs.PRALSETINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "RET fusion-positive non-small cell lung and thyroid cancer; medullary thyroid cancer is "
        "no longer named."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Gavreto", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
VITRAKVI_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("vitrakvi-us-label-scope"),
    drug=drugs.LAROTRECTINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "NTRK fusion-positive solid tumors, metastatic or not resectable without severe "
        "morbidity, without alternatives or progressed."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Vitrakvi", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
ROZLYTREK_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("rozlytrek-us-label-scope"),
    drug=drugs.ENTRECTINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "resectable without severe morbidity, progressed or without alternatives; ROS1-positive "
        "lung cancer."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Rozlytrek", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
AUGTYRO_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("augtyro-us-label-scope"),
    drug=drugs.REPOTRECTINIB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "or not resectable without severe morbidity, progressed or without alternatives; "
        "ROS1-positive lung cancer."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Augtyro", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
TAFINLAR_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("tafinlar-us-label-scope"),
    drug=drugs.DABRAFENIB,
    partners=(drugs.TRAMETINIB,),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(1),
            braf_v600e=True,
            other="no satisfactory alternative treatment; not colorectal cancer",
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(1),
            braf_v600e=True,
            other="no satisfactory alternative treatment; not colorectal cancer",
        ),
    ),
    scope_text=(
        "With trametinib: BRAF V600E solid tumors from 1 year of age, unresectable or "
        "metastatic, progressed and without alternatives; melanoma, lung and anaplastic thyroid "
        "cancer and glioma."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Tafinlar", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
MEKINIST_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("mekinist-us-label-scope"),
    drug=drugs.TRAMETINIB,
    partners=(drugs.DABRAFENIB,),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(1),
            braf_v600e=True,
            other="no satisfactory alternative treatment; not colorectal cancer",
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(1),
            braf_v600e=True,
            other="no satisfactory alternative treatment; not colorectal cancer",
        ),
    ),
    scope_text=(
        "With dabrafenib: BRAF V600E solid tumors from 1 year of age, unresectable or "
        "metastatic, progressed and without alternatives; melanoma, lung and anaplastic thyroid "
        "cancer and glioma."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Mekinist", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LANREOTIDE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lanreotide-us-label-scope"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
        ),
        Criteria(age_years=Interval(18), syndromes=(SyndromeId("carcinoid-syndrome"),)),
    ),
    scope_text=(
        "Acromegaly; adults with unresectable, well or moderately differentiated, locally "
        "advanced or metastatic GEP NETs; adults with carcinoid syndrome."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on lanreotide injection",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
SANDOSTATIN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("sandostatin-us-label-scope"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
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
        "diarrhea of VIPomas; an effect on tumor growth was not shown."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Sandostatin", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
MYCAPSSA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("mycapssa-us-label-scope"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-oral"),
    body=sources.FDA,
    region=Region.US,
    date="2024-08-21",
    net_use=False,
    scope_text=(
        "Maintenance in acromegaly after response to octreotide or lanreotide; nothing on NETs."
    ),
    cites=(
        Cite(sources.MYCAPSSA_US_LABEL, "Highlights, Indications", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
SIGNIFOR_LAR_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("signifor-lar-us-label-scope"),
    drug=drugs.PASIREOTIDE,
    form=FormId("pasireotide-lar"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Acromegaly and Cushing's disease (pituitary); nothing on NETs or ectopic ACTH secretion."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Signifor LAR", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
XERMELO_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("xermelo-us-label-scope"),
    drug=drugs.TELOTRISTAT_ETHYL,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Xermelo", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
AZEDRA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("azedra-us-label-scope"),
    drug=drugs.IOBENGUANE_131I,
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=True,
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
        "Iobenguane scan-positive, unresectable, locally advanced or metastatic pheochromocytoma "
        "or paraganglioma from 12 years of age, requiring systemic therapy; other NETs are not "
        "named."
    ),
    cites=(
        Cite(
            sources.AZEDRA_US_LABEL,
            "Highlights, Indications",
            Seen.COPY,
            on="2026-11-26",
            via="https://medic.hrt.org/dm/drug/azedra-iobenguane-i-131-injection-solution-progenics-pharmaceuticals-inc",
        ),
    ),
    reviewed="2026-11-26",
)
ADREVIEW_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("adreview-us-label-scope"),
    drug=drugs.IOBENGUANE_123I,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),
        Criteria(histology=(Histology.NEUROBLASTOMA,)),
    ),
    scope_text=(
        "Detection of pheochromocytoma or neuroblastoma, and a cardiac use; paraganglioma and "
        "NETs are not named."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on AdreView", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
NETSPOT_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("netspot-us-label-scope"),
    drug=drugs.GALLIUM_68GA_DOTATATE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text="PET for localization of SSTR-positive NETs in adults and children.",
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Netspot", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
GALLIUM_DOTATOC_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("gallium-dotatoc-us-label-scope"),
    drug=drugs.GALLIUM_68GA_EDOTREOTIDE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text="PET for localization of SSTR-positive NETs in adults and children.",
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025, "text on Ga 68 DOTATOC", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
DETECTNET_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("detectnet-us-label-scope"),
    drug=drugs.COPPER_64CU_DOTATATE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text="PET for localization of SSTR-positive NETs in adults.",
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Detectnet", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
FLUORODOPA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("fluorodopa-us-label-scope"),
    drug=drugs.FLUORODOPA_18F,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "PET of dopaminergic nerve terminals in suspected Parkinsonian syndromes; nothing on NETs."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025, "text on fluorodopa F 18", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
KEYTRUDA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("keytruda-us-label-scope"),
    drug=drugs.PEMBROLIZUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(histology=(Histology.MERKEL_CELL_CARCINOMA,), extent=(Extent.METASTATIC,)),
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED,),
            other="recurrent",
        ),
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
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Merkel cell carcinoma, MSI-H or dMMR and TMB-H solid tumors, and a list of cancers; "
        "neither NETs nor small cell lung cancer."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Keytruda", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# As for gemcitabine: the large cell type in the lung is left undecided.
OPDIVO_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("opdivo-us-label-scope"),
    drug=drugs.NIVOLUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "A list of cancers, MSI-H colorectal cancer among them; neither NETs nor small cell lung "
        "or Merkel cell carcinoma."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Opdivo", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# As for gemcitabine: the large cell type in the lung is left undecided.
YERVOY_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("yervoy-us-label-scope"),
    drug=drugs.IPILIMUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=("A list of cancers; neither NETs nor small cell lung or Merkel cell carcinoma."),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Yervoy", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Partners differ between the uses; they stand in the criteria.
TECENTRIQ_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("tecentriq-us-label-scope"),
    drug=drugs.ATEZOLIZUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            age_years=Interval(18),
            other="extensive stage, with carboplatin and etoposide",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Extensive-stage small cell lung cancer, first line, with carboplatin and etoposide; "
        "non-small cell lung and hepatocellular cancer, melanoma and alveolar soft part sarcoma; "
        "nothing on NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Tecentriq", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# Partners differ between the uses; they stand in the criteria.
IMFINZI_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("imfinzi-us-label-scope"),
    drug=drugs.DURVALUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            age_years=Interval(18),
            other="extensive stage, with etoposide and either carboplatin or cisplatin",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            age_years=Interval(18),
            other="limited stage, not progressed after concurrent platinum-based chemoradiotherapy",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Extensive- and limited-stage small cell lung cancer; non-small cell lung, biliary, "
        "hepatocellular, endometrial and bladder cancer; nothing on NETs."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Imfinzi", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
BAVENCIO_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("bavencio-us-label-scope"),
    drug=drugs.AVELUMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            age_years=Interval(12),
        ),
    ),
    scope_text=(
        "Metastatic Merkel cell carcinoma from 12 years of age; urothelial and renal cancer; "
        "nothing on NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Bavencio", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
JEMPERLI_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("jemperli-us-label-scope"),
    drug=drugs.DOSTARLIMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "Endometrial cancer, and mismatch repair deficient, recurrent or advanced solid tumors "
        "after progression and without alternatives."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Jemperli", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
IMDELLTRA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("imdelltra-us-label-scope"),
    drug=drugs.TARLATAMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
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
        "platinum-based chemotherapy; no other neuroendocrine carcinoma."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Imdelltra", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LOQTORZI_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("loqtorzi-us-label-scope"),
    drug=drugs.TORIPALIMAB,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text="Nasopharyngeal carcinoma; nothing on NETs or NECs.",
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Loqtorzi", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# NETs are not named, but Cushing's syndrome takes in the ectopic kind: left undecided.
ISTURISA_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("isturisa-us-label-scope"),
    drug=drugs.OSILODROSTAT,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            functioning=True,
            age_years=Interval(18),
            other="endogenous Cushing's syndrome with hypercortisolemia, surgery not an option or not curative; ectopic ACTH secretion is not named",
        ),
    ),
    scope_text=(
        "Endogenous hypercortisolemia in adults with Cushing's syndrome for whom surgery is not "
        "an option or has not been curative."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Isturisa", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# NETs are not named, but Cushing's syndrome takes in the ectopic kind: left undecided.
RECORLEV_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("recorlev-us-label-scope"),
    drug=drugs.LEVOKETOCONAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            functioning=True,
            age_years=Interval(18),
            other="endogenous Cushing's syndrome with hypercortisolemia, surgery not an option or not curative; ectopic ACTH secretion is not named",
        ),
    ),
    scope_text=(
        "Endogenous hypercortisolemia in adults with Cushing's syndrome for whom surgery is not "
        "an option or has not been curative."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Recorlev", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
# NETs are not named, but Cushing's syndrome takes in the ectopic kind: left undecided.
MIFEPRISTONE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("mifepristone-us-label-scope"),
    drug=drugs.MIFEPRISTONE,
    form=FormId("mifepristone-300-mg"),
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            functioning=True,
            age_years=Interval(18),
            other="endogenous Cushing's syndrome with diabetes or glucose intolerance, surgery failed or not possible; ectopic ACTH secretion is not named",
        ),
    ),
    scope_text=(
        "Hyperglycemia of hypercortisolism in adults with endogenous Cushing's syndrome and "
        "diabetes or glucose intolerance, after surgery failed or where it is not possible."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on mifepristone, Cushing's syndrome",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
KETOCONAZOLE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("ketoconazole-us-label-scope"),
    drug=drugs.KETOCONAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text="Systemic fungal infections; neither Cushing's syndrome nor NETs.",
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on ketoconazole tablets",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
LYSODREN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lysodren-us-label-scope"),
    drug=drugs.MITOTANE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Inoperable adrenocortical carcinoma; neither Cushing's syndrome of other origin nor NETs."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Lysodren", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
METYROSINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("metyrosine-us-label-scope"),
    drug=drugs.METYROSINE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),),
    scope_text=(
        "Pheochromocytoma: before surgery, where surgery is contraindicated, and malignant "
        "disease; paraganglioma is not named."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on metyrosine", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
PHENOXYBENZAMINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("phenoxybenzamine-us-label-scope"),
    drug=drugs.PHENOXYBENZAMINE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA,), other="episodes of hypertension and sweating"
        ),
    ),
    scope_text=(
        "Pheochromocytoma, to control episodes of hypertension and sweating; paraganglioma is "
        "not named."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on phenoxybenzamine",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
NEXIUM_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("nexium-us-label-scope"),
    drug=drugs.ESOMEPRAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    scope_text=(
        "Oral: reflux disease, ulcer prevention, H. pylori, and pathological hypersecretory "
        "conditions including Zollinger-Ellison syndrome; the label of the injection names no "
        "hypersecretory condition."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on Nexium and esomeprazole injection",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
OMEPRAZOLE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("omeprazole-us-label-scope"),
    drug=drugs.OMEPRAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    scope_text=(
        "Ulcers, reflux disease, H. pylori, and pathological hypersecretory conditions including "
        "Zollinger-Ellison syndrome."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on omeprazole delayed-release capsules",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
LANSOPRAZOLE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lansoprazole-us-label-scope"),
    drug=drugs.LANSOPRAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),), age_years=Interval(18)),),
    scope_text=(
        "Ulcers, reflux disease, H. pylori, and, in adults, pathological hypersecretory "
        "conditions including Zollinger-Ellison syndrome."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on lansoprazole", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
PANTOPRAZOLE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("pantoprazole-us-label-scope"),
    drug=drugs.PANTOPRAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    scope_text=(
        "Erosive esophagitis, and pathological hypersecretory conditions including "
        "Zollinger-Ellison syndrome."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on pantoprazole", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
ACIPHEX_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("aciphex-us-label-scope"),
    drug=drugs.RABEPRAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),), age_years=Interval(18)),),
    scope_text=(
        "Reflux disease, duodenal ulcers, H. pylori, and, in adults, pathological hypersecretory "
        "conditions including Zollinger-Ellison syndrome."
    ),
    cites=(Cite(sources.DAILYMED_INDICATIONS_2025, "text on Aciphex", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
DEXILANT_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("dexilant-us-label-scope"),
    drug=drugs.DEXLANSOPRAZOLE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=("Erosive esophagitis and reflux disease; Zollinger-Ellison syndrome is not named."),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on Dexilant", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
FAMOTIDINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("famotidine-us-label-scope"),
    drug=drugs.FAMOTIDINE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=True,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),), age_years=Interval(18)),),
    scope_text=(
        "Ulcers, reflux disease, and, in adults, pathological hypersecretory conditions such as "
        "Zollinger-Ellison syndrome and multiple endocrine neoplasias."
    ),
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025,
            "text on famotidine tablets",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
LOPERAMIDE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("loperamide-us-label-scope"),
    drug=drugs.LOPERAMIDE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text=(
        "Acute nonspecific diarrhea, chronic diarrhea of inflammatory bowel disease, and "
        "ileostomy output; carcinoid syndrome is not named."
    ),
    cites=(
        Cite(sources.DAILYMED_INDICATIONS_2025, "text on loperamide", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
CYPROHEPTADINE_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("cyproheptadine-us-label-scope"),
    drug=drugs.CYPROHEPTADINE,
    body=sources.FDA,
    region=Region.US,
    date="2025-07-02",
    net_use=False,
    scope_text="Allergic conditions; carcinoid syndrome is not named.",
    cites=(
        Cite(
            sources.DAILYMED_INDICATIONS_2025, "text on cyproheptadine", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
# Date of the label unknown.
OCTREOSCAN_US_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("octreoscan-us-label-scope"),
    drug=drugs.INDIUM_111IN_PENTETREOTIDE,
    body=sources.FDA,
    region=Region.US,
    date=None,
    net_use=True,
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
    ),
    reviewed="2026-11-26",
)
