"""What EU labels say on neuroendocrine neoplasms."""

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
    DrugId,
    Extent,
    FormId,
    Grade,
    Hereditary,
    Histology,
    Interval,
    LabelScope,
    LabelScopeId,
    Msi,
    PriorNeed,
    PriorOutcome,
    Procedure,
    Progression,
    Region,
    Resectability,
    Seen,
    Severity,
    Site,
    SyndromeId,
)

# Dated by the list of the EMA that prints the indications; the labels themselves may be older.

# For the lung typical and atypical carcinoid stand for the printed grades.
AFINITOR_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("afinitor-eu-label-scope"),
    drug=drugs.EVEROLIMUS,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "Adults with progressive, unresectable or metastatic NETs: well or moderately "
        "differentiated of pancreatic origin; well-differentiated (grade 1 or 2), non-functional "
        "of gastrointestinal or lung origin; breast and renal cancer."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Afinitor", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SUTENT_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("sutent-eu-label-scope"),
    drug=drugs.SUNITINIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "progression; experience as first treatment is limited; gastrointestinal stromal tumor "
        "and renal cancer."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Sutent", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
CABOMETYX_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("cabometyx-eu-label-scope"),
    drug=drugs.CABOZANTINIB,
    form=FormId("cabozantinib-tablets"),
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "Adults with unresectable or metastatic, well-differentiated pancreatic or "
        "extra-pancreatic NETs that progressed after at least one systemic therapy other than "
        "somatostatin analogs; renal, hepatocellular and differentiated thyroid carcinoma."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Cabometyx", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
COMETRIQ_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("cometriq-eu-label-scope"),
    drug=drugs.CABOZANTINIB,
    form=FormId("cabozantinib-capsules"),
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "carcinoma; nothing on NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Cometriq", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
XERMELO_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("xermelo-eu-label-scope"),
    drug=drugs.TELOTRISTAT_ETHYL,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
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
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Xermelo", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SOMAKIT_TOC_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("somakit-toc-eu-label-scope"),
    drug=drugs.GALLIUM_68GA_EDOTREOTIDE,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "well-differentiated GEP NETs."
    ),
    cites=(
        Cite(sources.EMA_MEDICINES_LIST_2025, "row of SomaKit TOC", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LYSAKARE_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("lysakare-eu-label-scope"),
    drug=drugs.ARGININE_LYSINE,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
WELIREG_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("welireg-eu-label-scope"),
    drug=drugs.BELZUTIFAN,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "Adults with von Hippel-Lindau disease and associated, localized pancreatic NETs (among "
        "others) for whom localized procedures are unsuitable; renal cell carcinoma; "
        "pheochromocytoma and paraganglioma are not named."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Welireg", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
TEMODAL_EU_LABEL_SCOPE_2025: Final = LabelScope(
    id=LabelScopeId("temodal-eu-label-scope-2025"),
    drug=drugs.TEMOZOLOMIDE,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=False,
    scope_text=(
        "Glioblastoma in adults, and recurrent or progressive malignant glioma from 3 years of "
        "age; nothing on NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Temodal", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
XELODA_EU_LABEL_SCOPE_2025: Final = LabelScope(
    id=LabelScopeId("xeloda-eu-label-scope-2025"),
    drug=drugs.CAPECITABINE,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=False,
    scope_text="Colon, colorectal, gastric and breast cancer; nothing on NETs.",
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Xeloda", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
TEYSUNO_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("teysuno-eu-label-scope"),
    drug=drugs.TEGAFUR_GIMERACIL_OTERACIL,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=False,
    scope_text=(
        "Advanced gastric cancer with cisplatin, and metastatic colorectal cancer after "
        "intolerance of another fluoropyrimidine; nothing on NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Teysuno", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# A neuroendocrine carcinoma is named nowhere; whether non-small cell lung cancer takes in the
# large cell type is left undecided.
AVASTIN_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("avastin-eu-label-scope"),
    drug=drugs.BEVACIZUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Colorectal, breast, non-small cell lung, renal, ovarian and cervical cancer; nothing on "
        "NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Avastin", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
HYCAMTIN_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("hycamtin-eu-label-scope"),
    drug=drugs.TOPOTECAN,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_SMALL_CELL,),
            age_years=Interval(18),
            other="relapsed; the first-line regimen is not appropriate again",
        ),
    ),
    scope_text=(
        "Adults with relapsed small cell lung cancer for whom the first-line regimen is not "
        "appropriate again, and metastatic ovarian cancer."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Hycamtin", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
KEYTRUDA_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("keytruda-eu-label-scope"),
    drug=drugs.PEMBROLIZUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(
                Site.STOMACH,
                Site.DUODENUM,
                Site.JEJUNUM,
                Site.ILEUM,
                Site.GALLBLADDER,
                Site.BILIARY_TRACT,
            ),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            age_years=Interval(18),
            msi=(Msi.HIGH,),
            other="unresectable or metastatic gastric, small intestine or biliary cancer; the label does not say which histology",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "A list of cancers, MSI-H or dMMR gastric, small intestine and biliary cancer among "
        "them; neither NETs nor small cell lung or Merkel cell carcinoma."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Keytruda", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# As for bevacizumab: the large cell type in the lung is left undecided.
OPDIVO_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("opdivo-eu-label-scope"),
    drug=drugs.NIVOLUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=("A list of cancers; neither NETs nor small cell lung or Merkel cell carcinoma."),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Opdivo", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# As for bevacizumab: the large cell type in the lung is left undecided.
YERVOY_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("yervoy-eu-label-scope"),
    drug=drugs.IPILIMUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=("A list of cancers; neither NETs nor small cell lung or Merkel cell carcinoma."),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Yervoy", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Partners differ between the uses; they stand in the criteria.
TECENTRIQ_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("tecentriq-eu-label-scope"),
    drug=drugs.ATEZOLIZUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
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
        "urothelial, non-small cell lung, breast and hepatocellular cancer; nothing on NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Tecentriq", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# Partners differ between the uses; they stand in the criteria. The list does not print
# limited-stage disease.
IMFINZI_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("imfinzi-eu-label-scope"),
    drug=drugs.DURVALUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
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
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=(
        "Extensive-stage small cell lung cancer, first line, with etoposide and a platinum; "
        "non-small cell lung, biliary, hepatocellular, endometrial and bladder cancer; nothing "
        "on NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Imfinzi", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
BAVENCIO_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("bavencio-eu-label-scope"),
    drug=drugs.AVELUMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            extent=(Extent.METASTATIC,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with metastatic Merkel cell carcinoma; renal and urothelial cancer; nothing on "
        "NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Bavencio", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
ZYNYZ_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("zynyz-eu-label-scope"),
    drug=drugs.RETIFANLIMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
    cites=(
        Cite(
            sources.EMA_MEDICINES_LIST_2025,
            "row of Zynyz, EMEA/H/C/006194",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
JEMPERLI_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("jemperli-eu-label-scope"),
    drug=drugs.DOSTARLIMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=False,
    scope_text="Endometrial cancer only; no other mismatch repair deficient tumor.",
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Jemperli", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
LOQTORZI_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("loqtorzi-eu-label-scope"),
    drug=drugs.TORIPALIMAB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=False,
    scope_text=("Nasopharyngeal and esophageal squamous cell carcinoma; nothing on NETs or NECs."),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Loqtorzi", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
CAPRELSA_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("caprelsa-eu-label-scope"),
    drug=drugs.VANDETANIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "metastatic, from 5 years of age; nothing on NETs."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Caprelsa", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
RETSEVMO_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("retsevmo-eu-label-scope"),
    drug=drugs.SELPERCATINIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(12),
            ret_altered=True,
            other="RET mutation",
        ),
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(18),
            ret_altered=True,
            other="RET gene fusion; other options of limited benefit or exhausted",
        ),
    ),
    scope_text=(
        "Advanced RET-mutant medullary thyroid cancer from 12 years of age; adults with RET "
        "fusion-positive solid tumors where other options give limited benefit or are exhausted; "
        "lung and thyroid cancer."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Retsevmo", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
VITRAKVI_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("vitrakvi-eu-label-scope"),
    drug=drugs.LAROTRECTINIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "NTRK fusion-positive solid tumors, locally advanced, metastatic or not resectable "
        "without severe morbidity, without satisfactory options."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Vitrakvi", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
ROZLYTREK_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("rozlytrek-eu-label-scope"),
    drug=drugs.ENTRECTINIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "NTRK fusion-positive solid tumors from 12 years of age without prior NTRK inhibitor and "
        "without satisfactory options; ROS1-positive lung cancer."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Rozlytrek", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
AUGTYRO_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("augtyro-eu-label-scope"),
    drug=drugs.REPOTRECTINIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
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
        "inhibitor, or where other options give limited benefit or are exhausted; ROS1-positive "
        "lung cancer."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Augtyro", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# As for bevacizumab: the large cell type in the lung is left undecided.
TAFINLAR_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("tafinlar-eu-label-scope"),
    drug=drugs.DABRAFENIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=("BRAF V600 melanoma and non-small cell lung cancer; no other solid tumor."),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Tafinlar", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# As for bevacizumab: the large cell type in the lung is left undecided.
MEKINIST_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("mekinist-eu-label-scope"),
    drug=drugs.TRAMETINIB,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.NEC_LARGE_CELL,),
            other="non-small cell lung cancer; large cell neuroendocrine carcinoma is not named",
        ),
    ),
    scope_text=("BRAF V600 melanoma and non-small cell lung cancer; no other solid tumor."),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Mekinist", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SIGNIFOR_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("signifor-eu-label-scope"),
    drug=drugs.PASIREOTIDE,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=False,
    scope_text=(
        "Cushing's disease (pituitary) and acromegaly; nothing on NETs or ectopic ACTH secretion."
    ),
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Signifor", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# NETs are not named, but Cushing's syndrome takes in the ectopic kind: left undecided.
ISTURISA_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("isturisa-eu-label-scope"),
    drug=drugs.OSILODROSTAT,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            functioning=True,
            age_years=Interval(18),
            other="endogenous Cushing's syndrome; ectopic ACTH secretion is not named",
        ),
    ),
    scope_text="Adults with endogenous Cushing's syndrome.",
    cites=(Cite(sources.EMA_MEDICINES_LIST_2025, "row of Isturisa", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
# NETs are not named, but Cushing's syndrome takes in the ectopic kind: left undecided.
KETOCONAZOLE_EU_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("ketoconazole-eu-label-scope"),
    drug=drugs.KETOCONAZOLE,
    body=sources.EMA,
    region=Region.EU,
    date="2025-10-27",
    net_use=True,
    scope=(
        Criteria(
            functioning=True,
            age_years=Interval(12),
            other="endogenous Cushing's syndrome; ectopic ACTH secretion is not named",
        ),
    ),
    scope_text=("Endogenous Cushing's syndrome in adults and adolescents above 12 years."),
    cites=(
        Cite(
            sources.EMA_MEDICINES_LIST_2025,
            "row of Ketoconazole Esteve",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
