"""Statements on gastrointestinal neuroendocrine tumors (pancreas apart)."""

from typing import Final

from .. import drugs, regimens, sources
from ..model import (
    GI_SITES,
    MIDGUT_SITES,
    SMALL_INTESTINE_SITES,
    Cite,
    Control,
    Criteria,
    Differentiation,
    Direction,
    DrugClass,
    DrugId,
    Extent,
    GastricType,
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

_ASCO_NOTES_2_1 = Cite(
    sources.ASCO_GEP_NET_2023,
    "recommendation 2.1, notes",
    Seen.COPY,
    on="2026-11-23",
    via="https://guidelinecentral.com/guideline/3223796",
)
_ASCO_NOTES_2_3 = Cite(
    sources.ASCO_GEP_NET_2023,
    "recommendation 2.3, notes",
    Seen.COPY,
    on="2026-11-23",
    via="https://guidelinecentral.com/guideline/3223796",
)

_ENETS_2017 = Cite(sources.ENETS_CHEMOTHERAPY_2017, "abstract", Seen.DOCUMENT, on="2026-11-23")

_ENETS_2016_OCTREOTIDE = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Octreotide",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)
_ENETS_2016_LANREOTIDE = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Lanreotide",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)
_ENETS_2016_INTERFERON = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Interferon-alpha 2b",
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
_ENETS_2016_PRRT = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row PRRT",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)

_NICE_1_2 = Cite(sources.NICE_TA449, "section 1.2", Seen.DOCUMENT, on="2026-11-23")

_CCO_2 = Cite(
    sources.CCO_GEP_NET_2016,
    "recommendation 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://jesse.tg/ngc-archive/summary/11161",
)

_NCCN = Cite(sources.TARGETED_ONCOLOGY_2025_NCCN, "key themes", Seen.SECONDARY, on="2026-11-23")
_PERC = Cite(sources.NOVEL_HEALTH_PERC_LUTATHERA, "key insights", Seen.SECONDARY, on="2026-11-23")

_PDQ_GI_NET_2025_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md"
)
_PDQ_GI_NET_2025_METASTATIC = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment of Metastatic GI NETs",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_GI_NET_2025_COPY,
)
_PDQ_GI_NET_2025_OVERVIEW = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment Option Overview",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_GI_NET_2025_COPY,
)
_PDQ_GI_NET_2025_RECURRENT = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment of Recurrent GI NETs",
    Seen.COPY,
    on="2026-11-23",
    via=_PDQ_GI_NET_2025_COPY,
)

_OTHER_SITES = (Site.LUNG, Site.THYMUS, Site.STOMACH, Site.COLON, Site.RECTUM)

_PDQ_PEDIATRIC_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-gi-neuroendocrine-tumors-hp-pediatric-gi-neuroendocrine-treatment-pdq.md"
)
_SMC_2017 = Cite(
    sources.SMC_EVEROLIMUS_GI_LUNG_2017,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SMC_2018 = Cite(
    sources.SMC_TELOTRISTAT_2018,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_2018 = Cite(
    sources.HAS_LUTATHERA_2018,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_INTESTINAL = Cite(
    sources.HAS_LUTATHERA_INTESTINAL,
    "key points",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PERC_FOREGUT_HINDGUT = Cite(
    sources.NOVEL_HEALTH_PERC_LUTATHERA,
    "key insights",
    Seen.SECONDARY,
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
_DANISH_TELOTRISTAT = Cite(
    sources.DANISH_COUNCIL_TELOTRISTAT,
    "summary",
    Seen.COPY,
    on="2026-11-26",
    via=(
        "https://docplayer.dk/75743625-Medicinraadets-vurdering-af-klinisk-mervaerdi-af-"
        "telotristat-ethyl-til-behandling-af-karcinoid-syndrom-hos-patienter-med-"
        "neuroendokrine-tumorer.html"
    ),
)
_DANISH_SSA = Cite(
    sources.ONKOLOGISK_TIDSSKRIFT_SSA,
    "page text",
    Seen.SECONDARY,
    on="2026-11-26",
)
_DELPHI_2013 = Cite(
    sources.CARCINOID_DELPHI_2013,
    "abstract",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NORWAY_CHEMOTHERAPY = Cite(
    sources.NORWEGIAN_GEP_NEN_2020,
    "section 6.4",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PDQ_TARGETED = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment Option Overview, Molecular-Targeted Therapies",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_GI_NET_2025_COPY,
)
_PDQ_RADIONUCLIDES = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment Option Overview, Radionuclides",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_GI_NET_2025_COPY,
)
_PDQ_GASTRIC = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment of Gastric NETs",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_GI_NET_2025_COPY,
)
_PDQ_METASTATIC = Cite(
    sources.PDQ_GI_NET_2025,
    "Treatment of Metastatic GI NETs",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_GI_NET_2025_COPY,
)
_PDQ_PEDIATRIC = Cite(
    sources.PDQ_PEDIATRIC_GI_NET_2024,
    "Treatment and Outcome of Extra-Appendiceal GI NETs",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_PEDIATRIC_COPY,
)
_INTESTINE = (
    Site.DUODENUM,
    Site.JEJUNUM,
    Site.ILEUM,
    Site.APPENDIX,
    Site.CECUM,
    Site.COLON,
    Site.RECTUM,
)

ASCO_2023_SSA_GI_NET: Final = Indication(
    id=IndicationId("asco-2023-ssa-gi-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="recommended for most patients",
    text=(
        "Systemic therapy of metastatic gastrointestinal NETs of grades 1 and 2 should mostly "
        "begin with a somatostatin analog."
    ),
    issued="2023-09-29",
    cites=(_ASCO,),
    reviewed="2026-11-23",
)
ASCO_2023_OBSERVATION_GI_NET: Final = Indication(
    id=IndicationId("asco-2023-observation-gi-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.NONE,),
            burden=(Level.LOW,),
        ),
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.NONE,),
            growth=(GrowthRate.SLOW,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="an option",
    text=(
        "Without symptoms, a low volume or slow growth allows observation, imaged every 3 to 6 "
        "months (6 to 12 once stable)."
    ),
    issued="2023-09-29",
    cites=(
        _ASCO,
        _ASCO_NOTES_2_1,
    ),
    reviewed="2026-11-23",
)
ASCO_2023_PRRT_GI_NET: Final = Indication(
    id=IndicationId("asco-2023-prrt-gi-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
    ),
    setting=Setting.ADVANCED,
    line="after progression on SSA",
    position="recommended",
    text=(
        "PRRT is recommended for SSTR-positive gastrointestinal NETs after progression on a "
        "somatostatin analog."
    ),
    issued="2023-09-29",
    cites=(_ASCO,),
    reviewed="2026-11-23",
)
ASCO_2023_EVEROLIMUS_GI_NET: Final = Indication(
    id=IndicationId("asco-2023-everolimus-gi-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            line=Interval(2, 2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="alternative",
    text=(
        "In the second line, everolimus may be chosen instead, above all if the tumor is "
        "non-functioning or SSTR-negative."
    ),
    issued="2023-09-29",
    cites=(_ASCO,),
    reviewed="2026-11-23",
)
ASCO_2023_SSA_WITH_PRRT_FUNCTIONING_GI_NET: Final = Indication(
    id=IndicationId("asco-2023-ssa-with-prrt-functioning-gi-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            functioning=True,
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended in addition to PRRT",
    text=(
        "In functioning tumors that progress, the somatostatin analog should be continued "
        "beside PRRT."
    ),
    issued="2023-09-29",
    cites=(_ASCO_NOTES_2_3,),
    reviewed="2026-11-23",
)
ASCO_2023_SSA_BEYOND_PROGRESSION_GI_NET: Final = Indication(
    id=IndicationId("asco-2023-ssa-beyond-progression-gi-net"),
    body=sources.ASCO,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "The data do not suffice to suggest that a somatostatin analog be continued in "
        "non-functioning tumors that progress."
    ),
    issued="2023-09-29",
    cites=(_ASCO_NOTES_2_3,),
    reviewed="2026-11-23",
)
ENETS_2017_CHEMOTHERAPY_OTHER_SITES: Final = Indication(
    id=IndicationId("enets-2017-chemotherapy-other-sites"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=_OTHER_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G2,),
            other="Ki-67 in the upper G2 range",
        ),
        Criteria(
            site=_OTHER_SITES,
            differentiation=(Differentiation.WELL,),
            growth=(GrowthRate.RAPID,),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=_OTHER_SITES,
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION, PriorOutcome.NO_RESPONSE)),),
        ),
        Criteria(
            site=_OTHER_SITES, differentiation=(Differentiation.WELL,), sstr=(SstrStatus.NEGATIVE,)
        ),
    ),
    position="may be considered under certain conditions",
    text=(
        "Chemotherapy may be considered in NETs of lung, thymus, stomach, colon and rectum, "
        "for example with Ki-67 in the upper G2 range, rapid progression, after failure of "
        "other therapies, or with negative SSTR imaging."
    ),
    issued="2017-09-01",
    cites=(_ENETS_2017,),
    reviewed="2026-11-23",
)
ENETS_2016_OCTREOTIDE_MIDGUT: Final = Indication(
    id=IndicationId("enets-2016-octreotide-midgut"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.OCTREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=MIDGUT_SITES, grade=(Grade.G1,), sstr=(SstrStatus.POSITIVE,), burden=(Level.LOW,)
        ),
    ),
    text=("Octreotide in SSTR-positive G1 midgut tumors with low burden, functioning or not."),
    issued="2016",
    cites=(_ENETS_2016_OCTREOTIDE,),
    reviewed="2026-11-23",
)
ENETS_2016_LANREOTIDE_MIDGUT_PANCREAS: Final = Indication(
    id=IndicationId("enets-2016-lanreotide-midgut-pancreas"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LANREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=(*MIDGUT_SITES, Site.PANCREAS),
            ki67_percent=Interval(high=10, high_open=True),
            grade=(Grade.G1, Grade.G2),
            sstr=(SstrStatus.POSITIVE,),
        ),
        Criteria(
            site=(*MIDGUT_SITES, Site.PANCREAS),
            ki67_percent=Interval(10, 10),
            grade=(Grade.G1, Grade.G2),
            sstr=(SstrStatus.POSITIVE,),
            other="whether a Ki-67 of 10 % itself is included is not printed",
        ),
    ),
    text=(
        "Lanreotide in SSTR-positive G1-G2 tumors (Ki-67 to 10 %) of midgut and pancreas, "
        "with low or high liver tumor burden, functioning or not."
    ),
    issued="2016",
    cites=(_ENETS_2016_LANREOTIDE,),
    reviewed="2026-11-23",
)
ENETS_2016_INTERFERON_MIDGUT: Final = Indication(
    id=IndicationId("enets-2016-interferon-midgut"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.INTERFERON_ALFA_2B),
    when=(Criteria(site=MIDGUT_SITES, grade=(Grade.G1, Grade.G2), sstr=(SstrStatus.NEGATIVE,)),),
    text="Interferon alfa-2b in SSTR-negative G1-G2 midgut tumors.",
    issued="2016",
    cites=(_ENETS_2016_INTERFERON,),
    reviewed="2026-11-23",
)
ENETS_2016_EVEROLIMUS_MIDGUT: Final = Indication(
    id=IndicationId("enets-2016-everolimus-midgut"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(Criteria(site=MIDGUT_SITES, grade=(Grade.G1, Grade.G2), sstr=(SstrStatus.NEGATIVE,)),),
    text="Everolimus in SSTR-negative G1-G2 midgut tumors.",
    issued="2016",
    cites=(_ENETS_2016_EVEROLIMUS,),
    reviewed="2026-11-23",
)
ENETS_2016_PRRT_MIDGUT: Final = Indication(
    id=IndicationId("enets-2016-prrt-midgut"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=MIDGUT_SITES,
            grade=(Grade.G1, Grade.G2),
            metastatic_sites=(
                Organ.LYMPH_NODES,
                Organ.BONE,
                Organ.LUNG,
                Organ.PERITONEUM,
                Organ.BRAIN,
                Organ.HEART,
                Organ.OTHER,
            ),
            sstr=(SstrStatus.POSITIVE,),
        ),
        Criteria(
            site=MIDGUT_SITES,
            grade=(Grade.G1, Grade.G2),
            sstr=(SstrStatus.POSITIVE,),
            other="extended disease",
        ),
    ),
    text=(
        "PRRT in SSTR-positive G1-G2 midgut tumors with extended disease or disease outside "
        "the liver."
    ),
    issued="2016",
    cites=(_ENETS_2016_PRRT,),
    reviewed="2026-11-23",
)
NICE_2017_EVEROLIMUS_GI_NET: Final = Indication(
    id=IndicationId("nice-2017-everolimus-gi-net"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
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
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Everolimus is recommended as an option, within its marketing authorization, for "
        "adults with progressive, unresectable or metastatic, non-functioning G1-G2 NETs of "
        "gastrointestinal origin, if the company gives the agreed discount."
    ),
    issued="2017-06-28",
    cites=(_NICE_1_2,),
    reviewed="2026-11-23",
)
CCO_2016_EVEROLIMUS_NON_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-everolimus-non-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="should be offered (either/or)",
    text=(
        "Either targeted therapy (everolimus) or a somatostatin analog (octreotide LAR or "
        "lanreotide) should be offered in incurable non-pancreatic NETs: everolimus is one "
        "of them."
    ),
    issued="2016-12-09",
    cites=(_CCO_2,),
    reviewed="2026-11-23",
)
CCO_2016_OCTREOTIDE_NON_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-octreotide-non-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.OCTREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="should be offered (either/or)",
    text=(
        "Either targeted therapy (everolimus) or a somatostatin analog (octreotide LAR or "
        "lanreotide) should be offered in incurable non-pancreatic NETs: octreotide LAR is "
        "one of them."
    ),
    issued="2016-12-09",
    cites=(_CCO_2,),
    reviewed="2026-11-23",
)
CCO_2016_LANREOTIDE_NON_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-lanreotide-non-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LANREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="should be offered (either/or)",
    text=(
        "Either targeted therapy (everolimus) or a somatostatin analog (octreotide LAR or "
        "lanreotide) should be offered in incurable non-pancreatic NETs: lanreotide is one "
        "of them."
    ),
    issued="2016-12-09",
    cites=(_CCO_2,),
    reviewed="2026-11-23",
)
CCO_2016_CHEMOTHERAPY_NON_PANCREATIC_NET: Final = Indication(
    id=IndicationId("cco-2016-chemotherapy-non-pancreatic-net"),
    body=sources.CANCER_CARE_ONTARIO,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "The evidence does not suffice to recommend for or against chemotherapy in incurable "
        "non-pancreatic NETs."
    ),
    issued="2016-12-09",
    cites=(_CCO_2,),
    reviewed="2026-11-23",
)
NCCN_2025_CABOZANTINIB_GI_NET: Final = Indication(
    id=IndicationId("nccn-2025-cabozantinib-gi-net"),
    body=sources.NCCN,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(drugs=(DrugId("everolimus"), DrugId("lutetium-177lu-dotatate"))),),
        ),
    ),
    strength=Strength(system="NCCN category", grade="1"),
    text=(
        "As reported: cabozantinib in gastrointestinal NETs after everolimus or lutetium-177 "
        "dotatate."
    ),
    issued="2025-05-28",
    cites=(_NCCN,),
    reviewed="2026-11-23",
)
PERC_LUTETIUM_177LU_DOTATATE_MIDGUT: Final = Indication(
    id=IndicationId("perc-lutetium-177lu-dotatate-midgut"),
    body=sources.CADTH,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY),
    when=(
        Criteria(
            site=MIDGUT_SITES,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
            age_years=Interval(18),
        ),
    ),
    position="conditionally recommended (reimbursement)",
    text=(
        "As reported: reimbursement of lutetium-177 dotatate is conditionally recommended "
        "for adults with unresectable SSTR-positive midgut NETs that progressed on a "
        "somatostatin analog."
    ),
    issued=None,
    cites=(_PERC,),
    reviewed="2026-11-23",
)
PDQ_2025_CHEMOTHERAPY_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-gi-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GI_SITES, differentiation=(Differentiation.WELL,), extent=(Extent.METASTATIC,)
        ),
    ),
    setting=Setting.ADVANCED,
    position="appears to be of little benefit",
    text=(
        "Chemotherapy, single or combined, seems of little use in metastatic "
        "gastrointestinal NETs: no regimen reached more than 15 % responses."
    ),
    issued="2025-05-09",
    cites=(_PDQ_GI_NET_2025_METASTATIC,),
    reviewed="2026-11-23",
)
PDQ_2025_RADIOLIGAND_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-radioligand-gi-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.RADIOLIGAND),
    when=(
        Criteria(
            site=GI_SITES, differentiation=(Differentiation.WELL,), extent=(Extent.METASTATIC,)
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be of benefit",
    text=(
        "Radionuclides such as iodine-131 MIBG and lutetium-177 octreotate may help in "
        "metastatic gastrointestinal NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_GI_NET_2025_METASTATIC,),
    reviewed="2026-11-23",
)
PDQ_2025_SSA_CARCINOID_SYNDROME: Final = Indication(
    id=IndicationId("pdq-2025-ssa-carcinoid-syndrome"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
        ),
    ),
    position="primary agents",
    text=(
        "Somatostatin analogs are one of the two primary kinds of agents in the carcinoid syndrome."
    ),
    issued="2025-05-09",
    cites=(_PDQ_GI_NET_2025_METASTATIC,),
    reviewed="2026-11-23",
)
PDQ_2025_INTERFERON_CARCINOID_SYNDROME: Final = Indication(
    id=IndicationId("pdq-2025-interferon-carcinoid-syndrome"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.INTERFERON),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
        ),
    ),
    position="primary agents",
    text=("Interferon alfa is one of the two primary kinds of agents in the carcinoid syndrome."),
    issued="2025-05-09",
    cites=(_PDQ_GI_NET_2025_METASTATIC,),
    reviewed="2026-11-23",
)
PDQ_2025_TARGETED_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-targeted-gi-net"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(drug_class=DrugClass.TARGETED),
    when=(Criteria(site=GI_SITES, differentiation=(Differentiation.WELL,)),),
    position="under clinical evaluation",
    text=(
        "Molecular-targeted therapies are listed as under clinical evaluation in "
        "gastrointestinal NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_GI_NET_2025_OVERVIEW,),
    reviewed="2026-11-23",
)
PDQ_2025_CLINICAL_TRIAL_RECURRENT_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-clinical-trial-recurrent-gi-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.CLINICAL_TRIAL),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    position="should be considered",
    text=(
        "Clinical trials should be considered, where possible, in progressive or recurrent "
        "gastrointestinal NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_GI_NET_2025_RECURRENT,),
    reviewed="2026-11-23",
)
SMC_2017_EVEROLIMUS_GI_NET: Final = Indication(
    id=IndicationId("smc-2017-everolimus-gi-net"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    # Marked as superseded on its own page: history, and no statement of today.
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            grade=(Grade.G1, Grade.G2),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="accepted for use (advice marked as superseded)",
    text=(
        "Everolimus is accepted for unresectable or metastatic, well-differentiated (G1 or "
        "G2), non-functional gastrointestinal NETs of adults with progressive disease; the "
        "page marks this advice as superseded."
    ),
    issued="2017-02-13",
    cites=(_SMC_2017,),
    reviewed="2026-11-26",
)
# The site is not restricted; filed with the other statements on the carcinoid syndrome.
SMC_2018_TELOTRISTAT_CARCINOID_SYNDROME: Final = Indication(
    id=IndicationId("smc-2018-telotristat-carcinoid-syndrome"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.TELOTRISTAT_ETHYL),
    when=(
        Criteria(
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            stools_per_day=Interval(4),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
    ),
    position="accepted for restricted use",
    text=(
        "Telotristat ethyl is accepted for restricted use in carcinoid syndrome diarrhea, for "
        "patients with on average at least four bowel movements a day despite a somatostatin "
        "analog."
    ),
    issued="2018-06-11",
    cites=(_SMC_2018,),
    reviewed="2026-11-26",
)
HAS_2018_LUTETIUM_INTESTINAL_NET: Final = Indication(
    id=IndicationId("has-2018-lutetium-intestinal-net"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=_INTESTINE,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=_INTESTINE,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="HAS SMR", grade="important"),
    text=(
        "The clinical benefit of lutetium-177 oxodotreotide is called substantial (important) "
        "in unresectable or metastatic, progressive, well-differentiated (G1 and G2), "
        "SSTR-positive intestinal NETs of adults."
    ),
    issued="2018-11-28",
    cites=(_HAS_2018,),
    reviewed="2026-11-26",
)
HAS_LUTETIUM_INTESTINAL_NET: Final = Indication(
    id=IndicationId("has-lutetium-intestinal-net"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=_INTESTINE,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            line=Interval(2),
        ),
        Criteria(
            site=_INTESTINE,
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
    line="second-line, after progression with octreotide",
    position="approval of reimbursement only in this population",
    text=(
        "Reimbursement of lutetium-177 oxodotreotide is approved only in unresectable or "
        "metastatic, progressive, well-differentiated (G1 and G2), SSTR-positive intestinal "
        "NETs of adults; it remains a second-line treatment after progression on octreotide. "
        "Its place beside everolimus is unknown."
    ),
    issued=None,
    supersedes=IndicationId("has-2018-lutetium-intestinal-net"),
    cites=(_HAS_INTESTINAL,),
    reviewed="2026-11-27",
)
HAS_LUTETIUM_FIRST_LINE_INTESTINAL_NET: Final = Indication(
    id=IndicationId("has-lutetium-first-line-intestinal-net"),
    body=sources.HAS,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=_INTESTINE,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            line=Interval(1, 1),
            liver_involvement_percent=Interval(50, None, low_open=True),
        ),
        Criteria(
            site=_INTESTINE,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
            line=Interval(1, 1),
            other="progressive from the outset",
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="envisaged in specific cases",
    text=(
        "First-line lutetium-177 oxodotreotide is envisaged after multidisciplinary review in "
        "special cases: intestinal NETs progressive from the outset or with a large liver "
        "tumor mass (above 50 %)."
    ),
    issued=None,
    cites=(_HAS_INTESTINAL,),
    reviewed="2026-11-26",
)
# The opinion says non-intestinal GEP NETs; the stomach is one of these sites.
HAS_2018_LUTETIUM_GASTRIC_NET: Final = Indication(
    id=IndicationId("has-2018-lutetium-gastric-net"),
    body=sources.HAS,
    direction=Direction.AGAINST,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=(Site.STOMACH,),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.STOMACH,),
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
        "The clinical benefit of lutetium-177 oxodotreotide was called insufficient for "
        "reimbursement in non-intestinal NETs, as data were insufficient."
    ),
    issued="2018-11-28",
    cites=(_HAS_2018,),
    reviewed="2026-11-26",
)
# The pancreas is left out: the same body decided on it anew in 2022.
CADTH_LUTETIUM_FOREGUT_HINDGUT_NET: Final = Indication(
    id=IndicationId("cadth-lutetium-foregut-hindgut-net"),
    body=sources.CADTH,
    direction=Direction.AGAINST,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=(Site.STOMACH, Site.DUODENUM, Site.COLON, Site.RECTUM),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            other="a foregut or hindgut primary in the sense of the committee",
        ),
    ),
    setting=Setting.ADVANCED,
    position="not recommended (reimbursement)",
    text=(
        "As reported: reimbursement of lutetium-177 dotatate is not recommended in "
        "SSTR-positive foregut and hindgut NETs that progressed and are unresectable."
    ),
    issued=None,
    cites=(_PERC_FOREGUT_HINDGUT,),
    reviewed="2026-11-26",
)
DANISH_COUNCIL_LUTETIUM_GI_NET: Final = Indication(
    id=IndicationId("danish-council-lutetium-gi-net"),
    body=sources.DANISH_MEDICINES_COUNCIL,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
    ),
    setting=Setting.ADVANCED,
    position="important added clinical value",
    strength=Strength(system="Danish Medicines Council, quality of evidence", level="low"),
    text=(
        "Lutetium-177 dotatate together with a long-acting somatostatin analog has an important "
        "added clinical value over the analog alone in gastrointestinal NETs that progress under "
        "it, on evidence of low quality."
    ),
    issued=None,
    cites=(_DANISH_LUTETIUM,),
    reviewed="2026-11-27",
)
DANISH_COUNCIL_TELOTRISTAT_CARCINOID_SYNDROME: Final = Indication(
    id=IndicationId("danish-council-telotristat-carcinoid-syndrome"),
    body=sources.DANISH_MEDICINES_COUNCIL,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.TELOTRISTAT_ETHYL),
    when=(
        Criteria(
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
        ),
    ),
    position="small added clinical value",
    strength=Strength(system="Danish Medicines Council, quality of evidence", level="low"),
    text=(
        "Telotristat ethyl together with a long-acting somatostatin analog has a small added "
        "clinical value over the analog alone in the carcinoid syndrome of NETs."
    ),
    issued=None,
    cites=(_DANISH_TELOTRISTAT,),
    reviewed="2026-11-27",
)
DANISH_COUNCIL_OCTREOTIDE_SMALL_INTESTINE_NET: Final = Indication(
    id=IndicationId("danish-council-octreotide-small-intestine-net"),
    body=sources.DANISH_MEDICINES_COUNCIL,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.OCTREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            site=SMALL_INTESTINE_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(None, 10),
            other="newly diagnosed",
        ),
    ),
    position="first choice, for at least 95 % of these patients",
    text=(
        "As reported: long-acting octreotide is the first choice among long-acting "
        "somatostatin analogs in newly diagnosed small-intestine NETs, or such as are suspected "
        "to be, with Ki-67 up to 10 %; the order follows the price of the drugs alone."
    ),
    issued=None,
    cites=(_DANISH_SSA,),
    reviewed="2026-11-27",
)
DELPHI_2013_SSA_MIDGUT_CARCINOID: Final = Indication(
    id=IndicationId("delphi-2013-ssa-midgut-carcinoid"),
    body=sources.CARCINOID_DELPHI_PANEL_2013,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=MIDGUT_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    text=(
        "Somatostatin analogs are the first line of unresectable metastatic, "
        "well-differentiated midgut carcinoids."
    ),
    issued="2013-04-01",
    cites=(_DELPHI_2013,),
    reviewed="2026-11-26",
)
DELPHI_2013_OCTREOTIDE_DOSE_ESCALATION_CARCINOID_SYNDROME: Final = Indication(
    id=IndicationId("delphi-2013-octreotide-dose-escalation-carcinoid-syndrome"),
    body=sources.CARCINOID_DELPHI_PANEL_2013,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.DOSE_ESCALATION_SSA),
    when=(
        Criteria(
            site=MIDGUT_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
            line=Interval(2, 2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    text=(
        "In refractory carcinoid syndrome of midgut carcinoids octreotide may be escalated as "
        "second line, up to 60 mg every four weeks or 40 mg every three weeks; the consensus "
        "on other carcinoids was similar."
    ),
    issued="2013-04-01",
    cites=(_DELPHI_2013,),
    reviewed="2026-11-27",
)
NORWAY_2020_CHEMOTHERAPY_SMALL_INTESTINE_NET: Final = Indication(
    id=IndicationId("norway-2020-chemotherapy-small-intestine-net"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.AGAINST,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(site=SMALL_INTESTINE_SITES, differentiation=(Differentiation.WELL,)),),
    setting=Setting.ADVANCED,
    position="usually not used",
    text="Chemotherapy is usually not used in small-intestine NETs.",
    issued="2020-10-20",
    cites=(_NORWAY_CHEMOTHERAPY,),
    reviewed="2026-11-26",
)
PDQ_2025_BEVACIZUMAB_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-bevacizumab-gi-net"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(based_on=drugs.BEVACIZUMAB),
    when=(Criteria(site=GI_SITES, differentiation=(Differentiation.WELL,)),),
    position="under investigation",
    text="Bevacizumab is named among the agents under investigation in gastrointestinal NETs.",
    issued="2025-05-09",
    cites=(_PDQ_TARGETED,),
    reviewed="2026-11-26",
)
PDQ_2025_SUNITINIB_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-sunitinib-gi-net"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(based_on=drugs.SUNITINIB),
    when=(Criteria(site=GI_SITES, differentiation=(Differentiation.WELL,)),),
    position="under investigation",
    text="Sunitinib is named among the agents under investigation in gastrointestinal NETs.",
    issued="2025-05-09",
    cites=(_PDQ_TARGETED,),
    reviewed="2026-11-26",
)
PDQ_2025_SORAFENIB_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-sorafenib-gi-net"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(based_on=drugs.SORAFENIB),
    when=(Criteria(site=GI_SITES, differentiation=(Differentiation.WELL,)),),
    position="under investigation",
    text="Sorafenib is named among the agents under investigation in gastrointestinal NETs.",
    issued="2025-05-09",
    cites=(_PDQ_TARGETED,),
    reviewed="2026-11-26",
)
PDQ_2025_IOBENGUANE_131I_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-iobenguane-131i-gi-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.IOBENGUANE_131I),
    when=(Criteria(site=GI_SITES, differentiation=(Differentiation.WELL,)),),
    position="median tumor response rate below 5 %",
    text=(
        "The median response rate of NETs to iodine-131 MIBG is below 5 %, though it seems "
        "somewhat more effective in biochemical or tumor stability."
    ),
    issued="2025-05-09",
    cites=(_PDQ_RADIONUCLIDES,),
    reviewed="2026-11-26",
)
PDQ_2025_SSA_GASTRIC_TYPE_1: Final = Indication(
    id=IndicationId("pdq-2025-ssa-gastric-type-1"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.STOMACH,),
            differentiation=(Differentiation.WELL,),
            gastric_type=(GastricType.TYPE_1,),
        ),
    ),
    position="may prevent recurrence",
    text="Somatostatin analogs may prevent recurrence of type 1 gastric NETs.",
    issued="2025-05-09",
    cites=(_PDQ_GASTRIC,),
    reviewed="2026-11-26",
)
PDQ_2025_SSA_GASTRIC_TYPE_2: Final = Indication(
    id=IndicationId("pdq-2025-ssa-gastric-type-2"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.STOMACH,),
            differentiation=(Differentiation.WELL,),
            gastric_type=(GastricType.TYPE_2,),
            other="multiple tumors",
        ),
    ),
    position="may be used",
    text=(
        "Somatostatin analogs may be used to reduce growth in patients with multiple type 2 "
        "gastric NETs."
    ),
    issued="2025-05-09",
    cites=(_PDQ_GASTRIC,),
    reviewed="2026-11-26",
)
PDQ_2025_RADIOTHERAPY_BONE_BRAIN_GI_NET: Final = Indication(
    id=IndicationId("pdq-2025-radiotherapy-bone-brain-gi-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOTHERAPY),
    when=(
        Criteria(
            site=GI_SITES, differentiation=(Differentiation.WELL,), metastatic_sites=(Organ.BONE,)
        ),
        Criteria(
            site=GI_SITES, differentiation=(Differentiation.WELL,), metastatic_sites=(Organ.BRAIN,)
        ),
    ),
    setting=Setting.ADVANCED,
    position="some efficacy",
    text=(
        "Palliative radiotherapy is of some use against metastases of bone and brain, although "
        "NETs respond to it very little."
    ),
    issued="2025-05-09",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_EMBOLIZATION_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-embolization-pediatric-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Children and adolescents: embolization is among the options in unresectable or "
        "multifocal extra-appendiceal NETs; experience is almost entirely that in adults."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
PDQ_2024_SSA_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-ssa-pediatric-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Children and adolescents: SSTR2 ligands (long-acting octreotide, lanreotide) are "
        "among the options in unresectable or multifocal extra-appendiceal NETs; experience "
        "is almost entirely that in adults."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
PDQ_2024_PRRT_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-prrt-pediatric-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Children and adolescents: peptide receptor radionuclide therapy is among the options "
        "in unresectable or multifocal extra-appendiceal NETs; experience is almost entirely "
        "that in adults."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
PDQ_2024_MTOR_INHIBITOR_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-mtor-inhibitor-pediatric-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.MTOR_INHIBITOR),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Children and adolescents: mTOR inhibition is among the options in unresectable or "
        "multifocal extra-appendiceal NETs; experience is almost entirely that in adults."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
PDQ_2024_KINASE_INHIBITOR_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-kinase-inhibitor-pediatric-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.KINASE_INHIBITOR),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Children and adolescents: kinase inhibition is among the options in unresectable or "
        "multifocal extra-appendiceal NETs; experience is almost entirely that in adults."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
PDQ_2024_IMMUNOTHERAPY_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-immunotherapy-pediatric-net"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.IMMUNOTHERAPY),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="treatment option",
    text=(
        "Children and adolescents: immunotherapy is among the options in unresectable or "
        "multifocal extra-appendiceal NETs; experience is almost entirely that in adults."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
PDQ_2024_CHEMOTHERAPY_PEDIATRIC_NET: Final = Indication(
    id=IndicationId("pdq-2024-chemotherapy-pediatric-net"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            other="child or adolescent with an extra-appendiceal tumor",
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            other="child or adolescent with a multifocal extra-appendiceal tumor",
        ),
    ),
    position="appears to be inactive",
    text=(
        "Children and adolescents: conventional chemotherapy of extra-appendiceal NETs seems "
        "inactive."
    ),
    issued="2024-12-26",
    cites=(_PDQ_PEDIATRIC,),
    reviewed="2026-11-26",
)
