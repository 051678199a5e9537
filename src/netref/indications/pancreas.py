"""Statements on pancreatic neuroendocrine tumors."""

from typing import Final

from .. import drugs, regimens, sources
from ..model import (
    Cite,
    Criteria,
    Differentiation,
    Direction,
    DrugClass,
    DrugId,
    Extent,
    Grade,
    GrowthRate,
    Indication,
    IndicationId,
    Interval,
    Level,
    Offer,
    Organ,
    PriorNeed,
    PriorOutcome,
    Progression,
    Resectability,
    Seen,
    Setting,
    Severity,
    Site,
    SstrStatus,
    Strategy,
    Strength,
    SyndromeId,
)

_ASCO = Cite(sources.ASCO_GEP_NET_2023, "abstract, recommendations", Seen.DOCUMENT, on="2026-11-23")
_ASCO_COPY = Cite(
    sources.ASCO_GEP_NET_2023,
    "abstract, recommendations",
    Seen.COPY,
    on="2026-11-23",
    via="https://veri.larvol.com/news/sstr-positive/biomarker",
)

_ENETS_2017 = Cite(sources.ENETS_CHEMOTHERAPY_2017, "abstract", Seen.DOCUMENT, on="2026-11-23")

_ENETS_2016_STZ = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row STZ/5-FU",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)
_ENETS_2016_CAPTEM = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row TEM/CAP",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)
_ENETS_2016_EVEROLIMUS = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Everolimus",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)
_ENETS_2016_SUNITINIB = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Sunitinib",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)

_NICE_1_1 = Cite(sources.NICE_TA449, "section 1.1", Seen.DOCUMENT, on="2026-11-23")

_CCO_1 = Cite(
    sources.CCO_GEP_NET_2016,
    "recommendation 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://jesse.tg/ngc-archive/summary/11161",
)

_NCCN = Cite(sources.TARGETED_ONCOLOGY_2025_NCCN, "key themes", Seen.SECONDARY, on="2026-11-23")
_GERMAN = Cite(sources.JOURNAL_ONKOLOGIE_S2K, "first paragraph", Seen.SECONDARY, on="2026-11-23")
_NETPRAXIS = Cite(sources.NETPRAXIS_2016, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_7 = Cite(sources.NETPRAXIS_2016, "table 2, item 7", Seen.DOCUMENT, on="2026-11-23")
_ACS_SITUATIONS = Cite(
    sources.ACS_CHEMOTHERAPY_PNET, "introduction", Seen.DOCUMENT, on="2026-11-23"
)
_ACS_COMBINATIONS = Cite(
    sources.ACS_CHEMOTHERAPY_PNET, "list of combinations", Seen.DOCUMENT, on="2026-11-23"
)
_INCA = Cite(sources.INCA_CHEMOTHERAPY, "page text", Seen.DOCUMENT, on="2026-11-23")
_R2C = Cite(
    sources.R2C_PANCREAS_2004, "decision tree I.2, endocrine carcinoma", Seen.COPY, on="2026-11-23"
)
_PDQ_2008 = Cite(
    sources.PDQ_ISLET_CELL_2008,
    "Miscellaneous Islet Cell Tumors, item 5",
    Seen.DOCUMENT,
    on="2026-11-23",
)

_PDQ_PNET_2025_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-pancreatic-hp-pnet-treatment-pdq.md"
)
_PDQ_PNET_2025_INDOLENT = Cite(
    sources.PDQ_PNET_2025, "Diagnostics", Seen.COPY, on="2026-11-23", via=_PDQ_PNET_2025_COPY
)
_PDQ_PNET_2025_ADVANCED = Cite(
    sources.PDQ_PNET_2025,
    "Systemic Therapy for Advanced and Metastatic Disease",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_GASTRINOMA = Cite(
    sources.PDQ_PNET_2025,
    "Treatment of Gastrinoma, option 7",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_INSULINOMA = Cite(
    sources.PDQ_PNET_2025,
    "Treatment of Insulinoma, option 6",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_INSULINOMA_TEXT = Cite(
    sources.PDQ_PNET_2025,
    "Treatment of Insulinoma",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_GLUCAGONOMA = Cite(
    sources.PDQ_PNET_2025,
    "Treatment of Glucagonoma, option 6",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_GLUCAGONOMA_TEXT = Cite(
    sources.PDQ_PNET_2025,
    "Treatment of Glucagonoma",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_VIPOMA = Cite(
    sources.PDQ_PNET_2025, "VIPoma", Seen.COPY, on="2026-11-23", via=_PDQ_PNET_2025_COPY
)
_PDQ_PNET_2025_RECURRENT = Cite(
    sources.PDQ_PNET_2025,
    "Treatment of Recurrent and Progressive Pancreatic NETs",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_PNET_2025_COPY,
)


_SMC_2011 = Cite(
    sources.SMC_SUNITINIB_PNET_2011,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SMC_2012 = Cite(
    sources.SMC_EVEROLIMUS_PNET_2012,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_CADTH_2022 = Cite(
    sources.CADTH_LUTATHERA_PNET,
    "key messages",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PBAC_2013 = Cite(
    sources.PBAC_SUNITINIB_2013,
    "row sunitinib",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PBAC_2017 = Cite(
    sources.PBAC_PNET_UTILIZATION_2017,
    "abstract, restriction",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_DANISH_LUTETIUM = Cite(
    sources.DANISH_COUNCIL_LUTETIUM,
    "summary",
    Seen.COPY,
    on="2026-11-26",
    via=(
        "https://docplayer.dk/77423230-Medicinraadets-vurdering-af-klinisk-mervaerdi-af-"
        "lu-177-dotatate-til-behandling-af-gastroentero-pankreatiske.html"
    ),
)
_DANISH_SSA = Cite(
    sources.ONKOLOGISK_TIDSSKRIFT_SSA,
    "page text",
    Seen.SECONDARY,
    on="2026-11-26",
)
_NORWAY_CHEMOTHERAPY = Cite(
    sources.NORWEGIAN_GEP_NEN_2020,
    "section 6.4",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_PANCREATIC = Cite(
    sources.HAS_LUTATHERA_PANCREATIC,
    "key points",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_2018 = Cite(
    sources.HAS_LUTATHERA_2018,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PDQ_PNET_2025_LOCALIZED = Cite(
    sources.PDQ_PNET_2025,
    "Treatment Option Overview, Localized Disease",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_PNET_2025_COPY,
)
_PDQ_PNET_2025_CYTOREDUCTION = Cite(
    sources.PDQ_PNET_2025,
    "Treatment Option Overview, Surgical Cytoreduction",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_PNET_2025_COPY,
)
_PATHWAY_SYSTEMIC = Cite(
    sources.OPTIMAL_CARE_PATHWAY_NET_SYSTEMIC,
    "section 4.2.5",
    Seen.DOCUMENT,
    on="2026-11-26",
)

# The sentence prints no grade; the abstract turns to G3 apart and calls these drugs relatively
# ineffective there, so that G1-G2 is meant.
ASCO_2023_SSA_PANCREATIC_NET: Final = Indication(
    id=IndicationId("asco-2023-ssa-pancreatic-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="standard",
    text=(
        "Metastatic SSTR-positive pancreatic NETs are by standard treated with a somatostatin "
        "analog first."
    ),
    issued="2023-09-29",
    cites=(_ASCO,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; the abstract speaks of G3 apart, so that G1-G2 is meant.
ASCO_2023_OBSERVATION_PANCREATIC_NET: Final = Indication(
    id=IndicationId("asco-2023-observation-pancreatic-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.NONE,),
        ),
    ),
    unless=(Criteria(progression=(Progression.PROGRESSIVE,)),),
    setting=Setting.ADVANCED,
    position="rarely",
    text=(
        "Observation until progression may be right for some patients without symptoms, but rarely."
    ),
    issued="2023-09-29",
    cites=(_ASCO,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_PRRT_PANCREATIC_NET_SECOND_LINE: Final = Indication(
    id=IndicationId("asco-2023-prrt-pancreatic-net-second-line"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            line=Interval(2, 2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="one of a set without order",
    text=(
        "PRRT, for SSTR-positive tumors, is one of the second-line options for metastatic "
        "pancreatic NETs; the data do not support an order among them."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_CHEMOTHERAPY_PANCREATIC_NET_SECOND_LINE: Final = Indication(
    id=IndicationId("asco-2023-chemotherapy-pancreatic-net-second-line"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            line=Interval(2, 2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="one of a set without order",
    text=(
        "Cytotoxic chemotherapy is one of the second-line options for metastatic pancreatic "
        "NETs; the data do not support an order among them."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_EVEROLIMUS_PANCREATIC_NET_SECOND_LINE: Final = Indication(
    id=IndicationId("asco-2023-everolimus-pancreatic-net-second-line"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            line=Interval(2, 2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="one of a set without order",
    text=(
        "Everolimus is one of the second-line options for metastatic pancreatic NETs; the "
        "data do not support an order among them."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_SUNITINIB_PANCREATIC_NET_SECOND_LINE: Final = Indication(
    id=IndicationId("asco-2023-sunitinib-pancreatic-net-second-line"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            line=Interval(2, 2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="one of a set without order",
    text=(
        "Sunitinib is one of the second-line options for metastatic pancreatic NETs; the "
        "data do not support an order among them."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_CHEMOTHERAPY_PANCREATIC_NET_SSTR_NEGATIVE: Final = Indication(
    id=IndicationId("asco-2023-chemotherapy-pancreatic-net-sstr-negative"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.NEGATIVE,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="one of a set without order",
    text=(
        "Chemotherapy is one of the first-line options for SSTR-negative metastatic "
        "pancreatic NETs."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_EVEROLIMUS_PANCREATIC_NET_SSTR_NEGATIVE: Final = Indication(
    id=IndicationId("asco-2023-everolimus-pancreatic-net-sstr-negative"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.NEGATIVE,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="one of a set without order",
    text=(
        "Everolimus is one of the first-line options for SSTR-negative metastatic pancreatic NETs."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence prints no grade; in G3 the same abstract says that these options may be considered.
ASCO_2023_SUNITINIB_PANCREATIC_NET_SSTR_NEGATIVE: Final = Indication(
    id=IndicationId("asco-2023-sunitinib-pancreatic-net-sstr-negative"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.NEGATIVE,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="one of a set without order",
    text=(
        "Sunitinib is one of the first-line options for SSTR-negative metastatic pancreatic NETs."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
# The sentence names no site; in the abstract it stands among those on pancreatic NETs.
ASCO_2023_EARLY_CHEMOTHERAPY_G1_G2: Final = Indication(
    id=IndicationId("asco-2023-early-chemotherapy-g1-g2"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            burden=(Level.HIGH,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            other="relatively high Ki-67 index (no number given)",
        ),
    ),
    setting=Setting.ADVANCED,
    position="may benefit",
    text=(
        "Early cytotoxic chemotherapy may help in G1-G2 disease of high volume, with a "
        "relatively high Ki-67, or with symptoms from tumor growth."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
ASCO_2023_SUNITINIB_PANCREATIC_NET_G3: Final = Indication(
    id=IndicationId("asco-2023-sunitinib-pancreatic-net-g3"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            extent=(Extent.METASTATIC,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    text=(
        "What is used systemically in grades 1 and 2 can be considered in NET G3, too: for the "
        "pancreas, sunitinib among others."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
ENETS_2017_CHEMOTHERAPY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("enets-2017-chemotherapy-pancreatic-net"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            bulky=True,
        ),
    ),
    setting=Setting.ADVANCED,
    position="indicated",
    text=(
        "Systemic chemotherapy is indicated in advanced pancreatic NETs that progress or are bulky."
    ),
    issued="2017-09-01",
    cites=(_ENETS_2017,),
    reviewed="2026-11-23",
)
ENETS_2016_STREPTOZOCIN_FLUOROURACIL_PANCREAS: Final = Indication(
    id=IndicationId("enets-2016-streptozocin-fluorouracil-pancreas"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.STREPTOZOCIN_FLUOROURACIL),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
        ),
        Criteria(site=(Site.PANCREAS,), grade=(Grade.G1, Grade.G2), burden=(Level.HIGH,)),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
    ),
    text=(
        "Streptozocin with fluorouracil in G1-G2 pancreatic tumors with progression within 6 "
        "to 12 months, high tumor burden or symptoms."
    ),
    issued="2016",
    cites=(_ENETS_2016_STZ,),
    reviewed="2026-11-23",
)
ENETS_2016_CAPTEM_PANCREAS: Final = Indication(
    id=IndicationId("enets-2016-captem-pancreas"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CAPTEM),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G2,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            other="streptozocin is contraindicated or not available",
        ),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G2,),
            burden=(Level.HIGH,),
            other="streptozocin is contraindicated or not available",
        ),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G2,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            other="streptozocin is contraindicated or not available",
        ),
    ),
    text=(
        "Temozolomide with capecitabine in G2 pancreatic tumors with progression within 6 to "
        "12 months, high burden or symptoms, where streptozocin is contraindicated or not "
        "available."
    ),
    issued="2016",
    cites=(_ENETS_2016_CAPTEM,),
    reviewed="2026-11-23",
)
ENETS_2016_EVEROLIMUS_PANCREAS: Final = Indication(
    id=IndicationId("enets-2016-everolimus-pancreas"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,), grade=(Grade.G1, Grade.G2), syndromes=(SyndromeId("insulinoma"),)
        ),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            other="contraindication to chemotherapy",
        ),
    ),
    text=(
        "Everolimus in G1-G2 pancreatic tumors for insulinoma, or where chemotherapy is "
        "contraindicated."
    ),
    issued="2016",
    cites=(_ENETS_2016_EVEROLIMUS,),
    reviewed="2026-11-23",
)
ENETS_2016_SUNITINIB_PANCREAS: Final = Indication(
    id=IndicationId("enets-2016-sunitinib-pancreas"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            other="contraindication to chemotherapy",
        ),
    ),
    text="Sunitinib in G1-G2 pancreatic tumors where chemotherapy is contraindicated.",
    issued="2016",
    cites=(_ENETS_2016_SUNITINIB,),
    reviewed="2026-11-23",
)
NICE_2017_EVEROLIMUS_PANCREATIC_NET: Final = Indication(
    id=IndicationId("nice-2017-everolimus-pancreatic-net"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
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
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Everolimus is recommended as an option, within its marketing authorization, for "
        "adults with progressive, unresectable or metastatic, well or moderately "
        "differentiated pancreatic NETs, if the company gives the agreed discount."
    ),
    issued="2017-06-28",
    cites=(_NICE_1_1,),
    reviewed="2026-11-23",
)
NICE_2017_SUNITINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("nice-2017-sunitinib-pancreatic-net"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
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
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Sunitinib is recommended as an option, within its marketing authorization, for "
        "adults with progressive, unresectable or metastatic, well or moderately "
        "differentiated pancreatic NETs."
    ),
    issued="2017-06-28",
    cites=(_NICE_1_1,),
    reviewed="2026-11-23",
)
CCO_2016_EVEROLIMUS_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-everolimus-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="should be offered",
    text=(
        "Targeted therapy, everolimus being one of two named, should be offered in "
        "incurable, well or moderately differentiated pancreatic NETs."
    ),
    issued="2016-12-09",
    cites=(_CCO_1,),
    reviewed="2026-11-23",
)
CCO_2016_SUNITINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-sunitinib-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="should be offered",
    text=(
        "Targeted therapy, sunitinib being one of two named, should be offered in incurable, "
        "well or moderately differentiated pancreatic NETs."
    ),
    issued="2016-12-09",
    cites=(_CCO_1,),
    reviewed="2026-11-23",
)
CCO_2016_SSA_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-ssa-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "The evidence does not suffice to recommend for or against somatostatin analogs in "
        "incurable pancreatic NETs."
    ),
    issued="2016-12-09",
    cites=(_CCO_1,),
    reviewed="2026-11-23",
)
CCO_2016_CHEMOTHERAPY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-chemotherapy-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "The evidence does not suffice to recommend for or against chemotherapy in incurable "
        "pancreatic NETs."
    ),
    issued="2016-12-09",
    cites=(_CCO_1,),
    reviewed="2026-11-23",
)
NCCN_2025_CABOZANTINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("nccn-2025-cabozantinib-pancreatic-net"),
    body=sources.NCCN,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(
                PriorNeed(
                    drugs=(
                        DrugId("everolimus"),
                        DrugId("lutetium-177lu-dotatate"),
                        DrugId("sunitinib"),
                    )
                ),
            ),
        ),
    ),
    strength=Strength(system="NCCN category", grade="1"),
    text=(
        "As reported: cabozantinib in pancreatic NETs after everolimus, lutetium-177 "
        "dotatate or sunitinib."
    ),
    issued="2025-05-28",
    cites=(_NCCN,),
    reviewed="2026-11-23",
)
GERMAN_S2K_STREPTOZOCIN_FLUOROURACIL_PANCREATIC_NET: Final = Indication(
    id=IndicationId("german-s2k-streptozocin-fluorouracil-pancreatic-net"),
    body=sources.GERMAN_S2K_GROUP,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.STREPTOZOCIN_FLUOROURACIL),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            burden=(Level.MODERATE, Level.HIGH),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            growth=(GrowthRate.INTERMEDIATE, GrowthRate.RAPID),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            other="the report joins grade, tumor load, symptoms and growth by and/or",
        ),
    ),
    setting=Setting.ADVANCED,
    position="standard chemotherapy",
    text=(
        "As reported: streptozocin with fluorouracil is the standard chemotherapy of "
        "advanced pancreatic NETs that cannot be resected for cure, in G1-G2 and/or with "
        "medium or high tumor load, symptoms or growth."
    ),
    issued=None,
    cites=(_GERMAN,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_SSA_PANCREATIC_NET: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-pancreatic-net"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
    ),
    unless=(
        Criteria(burden=(Level.HIGH,)),
        Criteria(progression=(Progression.PROGRESSIVE,)),
    ),
    position="overall recommended",
    text=(
        "Somatostatin analog alone in non-functioning pancreatic NETs with Ki-67 below 10 % "
        "that surgery and local therapy do not suit, save with high tumor load or "
        "progression."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_LANREOTIDE_PANCREATIC_NET: Final = Indication(
    id=IndicationId("netpraxis-2016-lanreotide-pancreatic-net"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LANREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(2, 10, low_open=True, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.STABLE,),
            ecog=Interval(0, 2),
        ),
    ),
    position="SSA of choice",
    strength=Strength(system="Delphi consensus", grade="C - A"),
    text=(
        "Lanreotide is the somatostatin analog of choice in pancreatic NETs with Ki-67 above "
        "2 % and below 10 % (83.1 % of the panel agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_7,),
    reviewed="2026-11-27",
)
ACS_CHEMOTHERAPY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("acs-chemotherapy-pancreatic-net"),
    body=sources.AMERICAN_CANCER_SOCIETY,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG, DrugClass.TARGETED),
                    outcome=(PriorOutcome.PROGRESSION, PriorOutcome.NO_RESPONSE),
                ),
            ),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
        ),
        Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,), bulky=True),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            growth=(GrowthRate.RAPID,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            symptoms=(Severity.SEVERE,),
        ),
        Criteria(site=(Site.PANCREAS,), grade=(Grade.G3,)),
    ),
    position="most often used",
    text=(
        "Patient page: chemotherapy is most often used for pancreatic NETs in any of five "
        "situations, the same as on the founding page."
    ),
    issued=None,
    cites=(_ACS_SITUATIONS,),
    reviewed="2026-11-23",
)
ACS_DOXORUBICIN_STREPTOZOCIN_PANCREATIC_NET: Final = Indication(
    id=IndicationId("acs-doxorubicin-streptozocin-pancreatic-net"),
    body=sources.AMERICAN_CANCER_SOCIETY,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.DOXORUBICIN_STREPTOZOCIN),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Patient page: doxorubicin with streptozocin is a possible combination for some "
        "pancreatic NETs."
    ),
    issued=None,
    cites=(_ACS_COMBINATIONS,),
    reviewed="2026-11-23",
)
ACS_FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN_PANCREATIC_NET: Final = Indication(
    id=IndicationId("acs-fluorouracil-doxorubicin-streptozocin-pancreatic-net"),
    body=sources.AMERICAN_CANCER_SOCIETY,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Patient page: fluorouracil with doxorubicin and streptozocin is a possible "
        "combination for some pancreatic NETs."
    ),
    issued=None,
    cites=(_ACS_COMBINATIONS,),
    reviewed="2026-11-23",
)
ACS_CAPTEM_PANCREATIC_NET: Final = Indication(
    id=IndicationId("acs-captem-pancreatic-net"),
    body=sources.AMERICAN_CANCER_SOCIETY,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CAPTEM),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Patient page: temozolomide with capecitabine is a possible combination for some "
        "pancreatic NETs."
    ),
    issued=None,
    cites=(_ACS_COMBINATIONS,),
    reviewed="2026-11-23",
)
ACS_STREPTOZOCIN_FLUOROURACIL_PANCREATIC_NET: Final = Indication(
    id=IndicationId("acs-streptozocin-fluorouracil-pancreatic-net"),
    body=sources.AMERICAN_CANCER_SOCIETY,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.STREPTOZOCIN_FLUOROURACIL),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Patient page: fluorouracil with streptozocin is a possible combination for some "
        "pancreatic NETs."
    ),
    issued=None,
    cites=(_ACS_COMBINATIONS,),
    reviewed="2026-11-23",
)
INCA_CHEMOTHERAPY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("inca-chemotherapy-pancreatic-net"),
    body=sources.INCA,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="may be an option",
    text="Patient page: chemotherapy may be an option in pancreatic NETs.",
    issued=None,
    cites=(_INCA,),
    reviewed="2026-11-23",
)
R2C_2004_DOXORUBICIN_STREPTOZOCIN_PANCREAS: Final = Indication(
    id=IndicationId("r2c-2004-doxorubicin-streptozocin-pancreas"),
    body=sources.R2C,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.DOXORUBICIN_STREPTOZOCIN),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    position="option",
    text=(
        "Doxorubicin with streptozocin is among the options for unresectable, "
        "well-differentiated endocrine carcinoma of the pancreas (regional referential of "
        "2004)."
    ),
    issued="2004-12",
    cites=(_R2C,),
    reviewed="2026-11-23",
)
R2C_2004_STREPTOZOCIN_FLUOROURACIL_PANCREAS: Final = Indication(
    id=IndicationId("r2c-2004-streptozocin-fluorouracil-pancreas"),
    body=sources.R2C,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.STREPTOZOCIN_FLUOROURACIL),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    position="option",
    text=(
        "Fluorouracil with streptozocin is among the options for unresectable, "
        "well-differentiated endocrine carcinoma of the pancreas (regional referential of "
        "2004)."
    ),
    issued="2004-12",
    cites=(_R2C,),
    reviewed="2026-11-23",
)
R2C_2004_LANREOTIDE_PANCREAS: Final = Indication(
    id=IndicationId("r2c-2004-lanreotide-pancreas"),
    body=sources.R2C,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LANREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="serotonin positive",
        ),
    ),
    position="option",
    text=(
        "Lanreotide, if serotonin is positive, is among the options for unresectable, "
        "well-differentiated endocrine carcinoma of the pancreas (regional referential of "
        "2004)."
    ),
    issued="2004-12",
    cites=(_R2C,),
    reviewed="2026-11-23",
)
PDQ_2008_DOXORUBICIN_STREPTOZOCIN: Final = Indication(
    id=IndicationId("pdq-2008-doxorubicin-streptozocin"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.DOXORUBICIN_STREPTOZOCIN),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            resectability=(Resectability.UNRESECTABLE,),
            other="VIPoma, somatostatinoma or pancreatic polypeptide tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Older edition: doxorubicin with streptozocin is a combination chemotherapy for "
        "unresectable VIPoma, somatostatinoma and pancreatic polypeptide tumors."
    ),
    issued="2008-10-31",
    cites=(_PDQ_2008,),
    reviewed="2026-11-27",
)
PDQ_2008_STREPTOZOCIN_FLUOROURACIL: Final = Indication(
    id=IndicationId("pdq-2008-streptozocin-fluorouracil"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.STREPTOZOCIN_FLUOROURACIL),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            resectability=(Resectability.UNRESECTABLE,),
            other=(
                "VIPoma, somatostatinoma or pancreatic polypeptide tumor; and a condition on "
                "doxorubicin, cut off in the text seen"
            ),
        ),
    ),
    position="treatment option",
    text=(
        "Older edition: fluorouracil with streptozocin for unresectable VIPoma, somatostatinoma "
        "and pancreatic polypeptide tumors, on a condition that concerns doxorubicin."
    ),
    issued="2008-10-31",
    cites=(_PDQ_2008,),
    reviewed="2026-11-27",
)
PDQ_2025_OBSERVATION_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-observation-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            growth=(GrowthRate.SLOW,),
        ),
    ),
    position="may be best",
    text=(
        "In indolent metastatic pancreatic NETs careful observation, with treatment once "
        "palliation is needed, may be best."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_INDOLENT,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_FUNCTIONING_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-ssa-functioning-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,), functioning=True),
    ),
    position="may be effective (symptoms)",
    text="Somatostatin analogs may reduce the symptoms of functioning pancreatic NETs.",
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_STREPTOZOCIN_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-streptozocin-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(based_on=drugs.STREPTOZOCIN),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Streptozocin, alone or combined, acts against advanced pancreatic NETs, but "
        "evidence of an effect on survival is weak or conflicting."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_DOXORUBICIN_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-doxorubicin-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(based_on=drugs.DOXORUBICIN),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Doxorubicin, alone or combined, acts against advanced pancreatic NETs, but evidence "
        "of an effect on survival is weak or conflicting."
    ),
    issued="2025-05-09",
    supersedes=IndicationId("pdq-2008-doxorubicin-streptozocin"),
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_FLUOROURACIL_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-fluorouracil-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(based_on=drugs.FLUOROURACIL),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Fluorouracil, alone or combined, acts against advanced pancreatic NETs, but "
        "evidence of an effect on survival is weak or conflicting."
    ),
    issued="2025-05-09",
    supersedes=IndicationId("pdq-2008-streptozocin-fluorouracil"),
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_DACARBAZINE_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-dacarbazine-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(based_on=drugs.DACARBAZINE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Dacarbazine, alone or combined, acts against advanced pancreatic NETs, but evidence "
        "of an effect on survival is weak or conflicting."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_TEMOZOLOMIDE_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-temozolomide-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(based_on=drugs.TEMOZOLOMIDE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Temozolomide, alone or combined, acts against advanced pancreatic NETs, but "
        "evidence of an effect on survival is weak or conflicting."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_KINASE_INHIBITOR_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-kinase-inhibitor-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.KINASE_INHIBITOR),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="has shown activity",
    strength=Strength(system="NCI PDQ level of evidence", level="C3"),
    text=(
        "Tyrosine kinase inhibitors such as sunitinib have shown biological or palliative "
        "activity in advanced pancreatic NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_MTOR_INHIBITOR_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-mtor-inhibitor-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.MTOR_INHIBITOR),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="has shown activity",
    strength=Strength(system="NCI PDQ level of evidence", level="C3"),
    text=(
        "mTOR inhibitors such as everolimus have shown biological or palliative activity in "
        "advanced pancreatic NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_TEMOZOLOMIDE_ACTIVITY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-temozolomide-activity-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.TEMOZOLOMIDE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="has shown activity",
    strength=Strength(system="NCI PDQ level of evidence", level="C3"),
    text=("Temozolomide has shown biological or palliative activity in advanced pancreatic NETs."),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_EVEROLIMUS_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-everolimus-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="effect on progression-free survival",
    strength=Strength(system="NCI PDQ level of evidence", level="B1"),
    text=(
        "Everolimus prolonged progression-free survival against placebo in advanced "
        "pancreatic NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_SUNITINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-sunitinib-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="effect on progression-free survival",
    strength=Strength(system="NCI PDQ level of evidence", level="B1"),
    text=(
        "Sunitinib prolonged progression-free survival against placebo in advanced pancreatic NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_PRRT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-prrt-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="favorable responses reported",
    strength=Strength(system="NCI PDQ level of evidence", level="C3"),
    text=(
        "Responses to radiolabeled somatostatin analogs have been reported in advanced "
        "progressive pancreatic NETs; how they compare is unknown."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_ADVANCED,),
    reviewed="2026-11-23",
)
PDQ_2025_CHEMOTHERAPY_GASTRINOMA: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-gastrinoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            syndromes=(SyndromeId("gastrinoma"),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            syndromes=(SyndromeId("gastrinoma"),),
            other="refractory to surgery and cimetidine",
        ),
    ),
    position="treatment option",
    text=(
        "Chemotherapy is an option in gastrinoma that has metastasized or is refractory to "
        "surgery and cimetidine."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_GASTRINOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_GASTRINOMA: Final = Indication(
    id=IndicationId("pdq-2025-ssa-gastrinoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            syndromes=(SyndromeId("gastrinoma"),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            syndromes=(SyndromeId("gastrinoma"),),
            other="refractory to surgery and cimetidine",
        ),
    ),
    position="treatment option",
    text=(
        "A somatostatin analog is an option in gastrinoma that has metastasized or is "
        "refractory to surgery and cimetidine."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_GASTRINOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_COMBINATION_CHEMOTHERAPY_INSULINOMA: Final = Indication(
    id=IndicationId("pdq-2025-combination-chemotherapy-insulinoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.COMBINATION_CHEMOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("insulinoma"),),
        ),
    ),
    position="treatment option",
    text="Combination chemotherapy is an option in unresectable insulinoma.",
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_INSULINOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_INSULINOMA: Final = Indication(
    id=IndicationId("pdq-2025-ssa-insulinoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("insulinoma"),),
        ),
    ),
    position="treatment option",
    text="A somatostatin analog is an option in unresectable insulinoma.",
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_INSULINOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_DIAZOXIDE_INSULINOMA: Final = Indication(
    id=IndicationId("pdq-2025-diazoxide-insulinoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.DIAZOXIDE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("insulinoma"),),
        ),
    ),
    position="treatment option",
    text=(
        "Diazoxide, 300 to 500 mg a day, as pharmacological palliation in unresectable insulinoma."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_INSULINOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_COMBINATION_CHEMOTHERAPY_GLUCAGONOMA: Final = Indication(
    id=IndicationId("pdq-2025-combination-chemotherapy-glucagonoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.COMBINATION_CHEMOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("glucagonoma"),),
        ),
    ),
    position="treatment option",
    text="Combination chemotherapy is an option in unresectable glucagonoma.",
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_GLUCAGONOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_GLUCAGONOMA: Final = Indication(
    id=IndicationId("pdq-2025-ssa-glucagonoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("glucagonoma"),),
        ),
    ),
    position="treatment option",
    text="A somatostatin analog is an option in unresectable glucagonoma.",
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_GLUCAGONOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_GLUCAGONOMA_ERYTHEMA: Final = Indication(
    id=IndicationId("pdq-2025-ssa-glucagonoma-erythema"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            syndromes=(SyndromeId("glucagonoma"),),
            other="necrotizing erythema",
        ),
    ),
    text=(
        "The necrotizing erythema of glucagonoma may ease within 24 hours on a somatostatin "
        "analog and nearly clear within a week."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_GLUCAGONOMA_TEXT,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_VIPOMA: Final = Indication(
    id=IndicationId("pdq-2025-ssa-vipoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            syndromes=(SyndromeId("vipoma"),),
        ),
    ),
    position="also used",
    text=(
        "Beside immediate fluid replacement, somatostatin analogs are used against the large "
        "fluid and electrolyte losses of VIPoma."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_VIPOMA,),
    reviewed="2026-11-23",
)
PDQ_2025_EMBOLIZATION_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-embolization-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            other="liver-dominant disease with substantial symptoms from tumor bulk or hormones",
        ),
    ),
    position="may benefit",
    text=(
        "Embolization or chemoembolization, in some patients with systemic chemotherapy, may "
        "help in liver-dominant disease with substantial symptoms."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_INSULINOMA_TEXT,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_RECURRENT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-ssa-recurrent-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    position="one of a set without order",
    text=(
        "Somatostatin analogs have shown biological or palliative activity in pancreatic "
        "NETs that recur or progress after earlier therapy; no therapy is established there."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_RECURRENT,),
    reviewed="2026-11-23",
)
PDQ_2025_PRRT_RECURRENT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-prrt-recurrent-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    position="one of a set without order",
    text=(
        "Radiolabeled somatostatin analogs have shown biological or palliative activity in "
        "pancreatic NETs that recur or progress after earlier therapy; no therapy is "
        "established there."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_RECURRENT,),
    reviewed="2026-11-23",
)
PDQ_2025_KINASE_INHIBITOR_RECURRENT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-kinase-inhibitor-recurrent-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.KINASE_INHIBITOR),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    position="one of a set without order",
    text=(
        "Tyrosine kinase inhibitors such as sunitinib have shown biological or palliative "
        "activity in pancreatic NETs that recur or progress after earlier therapy; no "
        "therapy is established there."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_RECURRENT,),
    reviewed="2026-11-23",
)
PDQ_2025_TEMOZOLOMIDE_RECURRENT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-temozolomide-recurrent-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.TEMOZOLOMIDE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    position="one of a set without order",
    text=(
        "Temozolomide has shown biological or palliative activity in pancreatic NETs that "
        "recur or progress after earlier therapy; no therapy is established there."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_RECURRENT,),
    reviewed="2026-11-23",
)
PDQ_2025_MTOR_INHIBITOR_RECURRENT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-mtor-inhibitor-recurrent-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.MTOR_INHIBITOR),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    position="one of a set without order",
    text=(
        "mTOR inhibitors such as everolimus have shown biological or palliative activity in "
        "pancreatic NETs that recur or progress after earlier therapy; no therapy is "
        "established there."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_RECURRENT,),
    reviewed="2026-11-23",
)
SMC_2011_SUNITINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("smc-2011-sunitinib-pancreatic-net"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    # Marked as superseded on its own page: history, and no statement of today.
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(Criteria(site=(Site.PANCREAS,), other="the indication that the advice reviews"),),
    setting=Setting.ADVANCED,
    position="advice marked as superseded",
    text="Sunitinib for pancreatic NETs; the page marks this advice as superseded.",
    issued="2011-05-09",
    cites=(_SMC_2011,),
    reviewed="2026-11-26",
)
SMC_2012_EVEROLIMUS_PANCREATIC_NET: Final = Indication(
    id=IndicationId("smc-2012-everolimus-pancreatic-net"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    # Marked as superseded on its own page: history, and no statement of today.
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
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
    setting=Setting.ADVANCED,
    position="accepted for use (advice marked as superseded)",
    text=(
        "Everolimus is accepted for unresectable or metastatic, well- or moderately "
        "differentiated, progressive pancreatic NETs of adults; the page marks this advice as "
        "superseded."
    ),
    issued="2012-05-14",
    cites=(_SMC_2012,),
    reviewed="2026-11-26",
)
CADTH_2022_LUTETIUM_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cadth-2022-lutetium-pancreatic-net"),
    body=sources.CADTH,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            other="a somatostatin analog cannot be given",
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            other="a somatostatin analog cannot be given",
        ),
    ),
    setting=Setting.ADVANCED,
    position="reimburse if certain conditions are met",
    text=(
        "Lutetium-177 oxodotreotide should be reimbursed, if conditions are met, for "
        "unresectable or metastatic, well-differentiated, SSTR-positive pancreatic NETs of "
        "adults that progressed after a somatostatin analog, unless that could not be given."
    ),
    issued="2022-10-17",
    cites=(_CADTH_2022,),
    reviewed="2026-11-26",
)
PBAC_2013_SUNITINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pbac-2013-sunitinib-pancreatic-net"),
    body=sources.PBAC,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended",
    text=(
        "Listing of sunitinib is recommended for unresectable, well-differentiated pancreatic "
        "NETs that are symptomatic despite somatostatin analogs or progress, as was requested."
    ),
    issued="2013-08",
    cites=(_PBAC_2013,),
    reviewed="2026-11-27",
)
PBAC_2017_EVEROLIMUS_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pbac-2017-everolimus-pancreatic-net"),
    body=sources.PBAC,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="eligible for subsidized treatment",
    text=(
        "Everolimus is subsidized for metastatic or unresectable, well-differentiated "
        "malignant pancreatic NETs that are symptomatic despite somatostatin analogs or "
        "progress."
    ),
    issued="2017-09",
    cites=(_PBAC_2017,),
    reviewed="2026-11-26",
)
PBAC_2017_SUNITINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pbac-2017-sunitinib-pancreatic-net"),
    body=sources.PBAC,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    unless=(
        Criteria(
            prior=(PriorNeed(drugs=(DrugId("everolimus"),), outcome=(PriorOutcome.PROGRESSION,)),)
        ),
    ),
    setting=Setting.ADVANCED,
    position="eligible for subsidized treatment",
    text=(
        "Sunitinib is subsidized for metastatic or unresectable, well-differentiated "
        "malignant pancreatic NETs that are symptomatic despite somatostatin analogs or "
        "progress, unless they progressed on everolimus."
    ),
    issued="2017-09",
    cites=(_PBAC_2017,),
    reviewed="2026-11-27",
)
PBAC_2017_SUNITINIB_AFTER_EVEROLIMUS_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pbac-2017-sunitinib-after-everolimus-pancreatic-net"),
    body=sources.PBAC,
    direction=Direction.AGAINST,
    offer=Offer(regimen=regimens.SUNITINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(drugs=(DrugId("everolimus"),), outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    setting=Setting.ADVANCED,
    position="not eligible for subsidized treatment",
    text=(
        "Patients whose pancreatic NET progressed on everolimus are not eligible for "
        "subsidized sunitinib."
    ),
    issued="2017-09",
    cites=(_PBAC_2017,),
    reviewed="2026-11-26",
)
DANISH_COUNCIL_LUTETIUM_PANCREATIC_NET: Final = Indication(
    id=IndicationId("danish-council-lutetium-pancreatic-net"),
    body=sources.DANISH_MEDICINES_COUNCIL,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
    ),
    setting=Setting.ADVANCED,
    position="added clinical value not documentable",
    text=(
        "Whether lutetium-177 dotatate, together with a long-acting somatostatin analog, adds "
        "clinical value in pancreatic NETs that progress under the analog cannot be documented."
    ),
    issued=None,
    cites=(_DANISH_LUTETIUM,),
    reviewed="2026-11-27",
)
DANISH_COUNCIL_LANREOTIDE_PANCREATIC_NET: Final = Indication(
    id=IndicationId("danish-council-lanreotide-pancreatic-net"),
    body=sources.DANISH_MEDICINES_COUNCIL,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LANREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(None, 10),
            other="newly diagnosed",
        ),
    ),
    position="first choice, for at least 95 % of these patients",
    text=(
        "As reported: lanreotide is the first choice among long-acting somatostatin analogs "
        "in newly diagnosed pancreatic NETs with Ki-67 up to 10 %; the order follows the price "
        "of the drugs alone."
    ),
    issued=None,
    cites=(_DANISH_SSA,),
    reviewed="2026-11-27",
)
NORWAY_2020_CAPTEM_PANCREATIC_NET: Final = Indication(
    id=IndicationId("norway-2020-captem-pancreatic-net"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.CAPTEM),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Capecitabine with temozolomide did better than temozolomide alone in progressive "
        "pancreatic NETs of grade 1 to 2."
    ),
    issued="2020-10-20",
    cites=(_NORWAY_CHEMOTHERAPY,),
    reviewed="2026-11-26",
)
NORWAY_2020_CHEMOTHERAPY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("norway-2020-chemotherapy-pancreatic-net"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    setting=Setting.ADVANCED,
    position="best documented in pancreatic NETs",
    text="Among NETs, the effect of chemotherapy is best documented in pancreatic ones.",
    issued="2020-10-20",
    cites=(_NORWAY_CHEMOTHERAPY,),
    reviewed="2026-11-26",
)
# The opinion says non-intestinal GEP NETs; the pancreas is one of these sites.
HAS_2018_LUTETIUM_PANCREATIC_NET: Final = Indication(
    id=IndicationId("has-2018-lutetium-pancreatic-net"),
    body=sources.HAS,
    direction=Direction.AGAINST,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="insufficient to justify reimbursement",
    strength=Strength(system="HAS SMR", grade="insuffisant"),
    text=(
        "In 2018 the clinical benefit of lutetium-177 oxodotreotide was called insufficient "
        "for reimbursement in non-intestinal NETs, pancreatic ones included, as data were "
        "insufficient."
    ),
    issued="2018-11-28",
    cites=(_HAS_2018,),
    reviewed="2026-11-26",
)
HAS_LUTETIUM_PANCREATIC_NET: Final = Indication(
    id=IndicationId("has-lutetium-pancreatic-net"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            line=Interval(2),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            line=Interval(2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="approval of reimbursement only in this population",
    text=(
        "Reimbursement of lutetium-177 oxodotreotide is approved only in unresectable or "
        "metastatic, progressive, well-differentiated, SSTR-positive pancreatic NETs (G1 and "
        "G2) of adults, as second-line treatment; its place beside sunitinib or everolimus is "
        "unknown."
    ),
    issued=None,
    supersedes=IndicationId("has-2018-lutetium-pancreatic-net"),
    cites=(_HAS_PANCREATIC,),
    reviewed="2026-11-27",
)
PDQ_2025_ADJUVANT_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-adjuvant-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(strategy=Strategy.ADJUVANT_THERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADJUVANT,),
        ),
    ),
    setting=Setting.ADJUVANT,
    position="no proven benefit and is, therefore, investigational",
    text=(
        "Adjuvant therapy of pancreatic NETs is investigational, as no benefit is proven; no "
        "well-controlled trial followed complete resection."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_LOCALIZED,),
    reviewed="2026-11-26",
)
PDQ_2025_SURGERY_LOCALIZED_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-surgery-localized-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALIZED,),
        ),
    ),
    position="primary management",
    strength=Strength(system="NCI PDQ level of evidence", level="C2"),
    text=(
        "Localized pancreatic NETs are primarily resected with curative intent where that is "
        "feasible."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_LOCALIZED,),
    reviewed="2026-11-26",
)
PDQ_2025_SURGERY_LIVER_METASTASES_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-surgery-liver-metastases-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.RESECTABLE,),
        ),
    ),
    position="considered the standard approach",
    strength=Strength(system="NCI PDQ level of evidence", level="C2"),
    text=(
        "Surgery is considered the standard approach to resectable liver metastases; no study "
        "of high quality compares it with other approaches."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_CYTOREDUCTION,),
    reviewed="2026-11-26",
)
PDQ_2025_DEBULKING_LIVER_METASTASES_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pdq-2025-debulking-liver-metastases-pancreatic-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(strategy=Strategy.DEBULKING),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="has been used to palliate symptoms",
    strength=Strength(system="NCI PDQ level of evidence", level="C2"),
    text=(
        "Cytoreductive surgery of unresectable liver metastases has been used to relieve "
        "symptoms; the evidence is restricted to case series."
    ),
    issued="2025-05-09",
    cites=(_PDQ_PNET_2025_CYTOREDUCTION,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_DIAZOXIDE_INSULINOMA: Final = Indication(
    id=IndicationId("optimal-care-pathway-diazoxide-insulinoma"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.DIAZOXIDE),
    when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
    text="Diazoxide in insulinoma.",
    issued=None,
    cites=(_PATHWAY_SYSTEMIC,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_PROTON_PUMP_INHIBITOR_GASTRINOMA: Final = Indication(
    id=IndicationId("optimal-care-pathway-proton-pump-inhibitor-gastrinoma"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PROTON_PUMP_INHIBITOR),
    when=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    text="Proton pump inhibitors in gastrinoma.",
    issued=None,
    cites=(_PATHWAY_SYSTEMIC,),
    reviewed="2026-11-26",
)
