"""Statements on neuroendocrine carcinoma: poorly differentiated, never by grade alone."""

from typing import Final

from .. import drugs, regimens, sources
from ..model import (
    GEP_SITES,
    Cite,
    Criteria,
    Differentiation,
    Direction,
    DrugClass,
    Extent,
    Indication,
    IndicationId,
    Interval,
    Margin,
    Offer,
    PriorNeed,
    Resectability,
    Seen,
    Setting,
    Site,
    Strategy,
    Strength,
)

_ENETS_2023 = Cite(
    sources.ENETS_NEC_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://biomed.reviewer.ly/app/publication/3e6cc2e6-54e7-4a33-961f-094cbf21d2b7",
)
_LAMARCA = Cite(
    sources.LAMARCA_2018_PLATINUM_SURVEY, "introduction", Seen.SECONDARY, on="2026-11-23"
)
_R2C = Cite(
    sources.R2C_PANCREAS_2004, "decision tree I.2, endocrine carcinoma", Seen.COPY, on="2026-11-23"
)

_ENETS_2016_CISPLATIN = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Cisplatin/etoposide",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)

_NORWAY = Cite(
    sources.NORWEGIAN_GEP_NEN_2020,
    "sections 9.4 and 9.5",
    Seen.DOCUMENT,
    on="2026-11-26",
)

# The abstract names carboplatin only; it says nothing of cisplatin.
ENETS_2023_CARBOPLATIN_ETOPOSIDE_NEC: Final = Indication(
    id=IndicationId("enets-2023-carboplatin-etoposide-nec"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CARBOPLATIN_ETOPOSIDE),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            extent=(Extent.METASTATIC,),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="recommended",
    text=("Metastatic digestive neuroendocrine carcinoma: carboplatin and etoposide first."),
    issued="2023-03-16",
    supersedes=IndicationId("enets-quoted-2018-carboplatin-etoposide-nec"),
    cites=(_ENETS_2023,),
    reviewed="2026-11-27",
)
ENETS_2023_IRINOTECAN_FLUOROPYRIMIDINE_NEC: Final = Indication(
    id=IndicationId("enets-2023-irinotecan-fluoropyrimidine-nec"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.IRINOTECAN),
    when=(Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,), line=Interval(2, 2)),),
    setting=Setting.ADVANCED,
    line="second-line",
    position="has the best evidence",
    text=(
        "Nothing is better supported after first-line treatment of digestive neuroendocrine "
        "carcinoma than irinotecan combined with a fluoropyrimidine."
    ),
    issued="2023-03-16",
    cites=(_ENETS_2023,),
    reviewed="2026-11-23",
)
ENETS_2023_SURGERY_LOCALIZED_NEC: Final = Indication(
    id=IndicationId("enets-2023-surgery-localized-nec"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.POOR,), extent=(Extent.LOCALIZED,)
        ),
    ),
    position="can be of benefit",
    text=(
        "A digestive neuroendocrine carcinoma that thorough imaging shows to be localized can "
        "profit from an operation."
    ),
    issued="2023-03-16",
    cites=(_ENETS_2023,),
    reviewed="2026-11-23",
)
ENETS_2016_CISPLATIN_ETOPOSIDE_POORLY_DIFFERENTIATED: Final = Indication(
    id=IndicationId("enets-2016-cisplatin-etoposide-poorly-differentiated"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CISPLATIN_ETOPOSIDE),
    when=(Criteria(differentiation=(Differentiation.POOR,)),),
    text=(
        "Cisplatin (carboplatin may replace it) with etoposide in all poorly differentiated "
        "neoplasms of any site."
    ),
    issued="2016",
    cites=(_ENETS_2016_CISPLATIN,),
    reviewed="2026-11-23",
)
ENETS_2016_CARBOPLATIN_ETOPOSIDE_POORLY_DIFFERENTIATED: Final = Indication(
    id=IndicationId("enets-2016-carboplatin-etoposide-poorly-differentiated"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CARBOPLATIN_ETOPOSIDE),
    when=(Criteria(differentiation=(Differentiation.POOR,)),),
    position="may replace cisplatin",
    text=(
        "Carboplatin may replace cisplatin beside etoposide in poorly differentiated "
        "neoplasms of any site."
    ),
    issued="2016",
    cites=(_ENETS_2016_CISPLATIN,),
    reviewed="2026-11-23",
)
ENETS_QUOTED_2018_CISPLATIN_ETOPOSIDE_NEC: Final = Indication(
    id=IndicationId("enets-quoted-2018-cisplatin-etoposide-nec"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CISPLATIN_ETOPOSIDE),
    when=(Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,), line=Interval(1, 1)),),
    setting=Setting.ADVANCED,
    line="first-line",
    position="recommended",
    text=(
        "Cisplatin with etoposide is recommended as first-line therapy, as an ENETS "
        "guideline is quoted in 2018."
    ),
    issued=None,
    cites=(_LAMARCA,),
    reviewed="2026-11-27",
)
ENETS_QUOTED_2018_CARBOPLATIN_ETOPOSIDE_NEC: Final = Indication(
    id=IndicationId("enets-quoted-2018-carboplatin-etoposide-nec"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CARBOPLATIN_ETOPOSIDE),
    when=(Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,), line=Interval(1, 1)),),
    line="first-line",
    position="recommended",
    text=(
        "Carboplatin for cisplatin, with etoposide, is recommended as first-line therapy, as "
        "an ENETS guideline is quoted in 2018."
    ),
    issued=None,
    cites=(_LAMARCA,),
    reviewed="2026-11-23",
)
ENETS_QUOTED_2018_IRINOTECAN_NEC: Final = Indication(
    id=IndicationId("enets-quoted-2018-irinotecan-nec"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.IRINOTECAN),
    when=(Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,), line=Interval(1, 1)),),
    setting=Setting.ADVANCED,
    line="first-line",
    position="recommended",
    text=(
        "Irinotecan for etoposide, with a platinum, is recommended as first-line therapy, as "
        "an ENETS guideline is quoted in 2018."
    ),
    issued=None,
    cites=(_LAMARCA,),
    reviewed="2026-11-27",
)
R2C_2004_CISPLATIN_ETOPOSIDE_PANCREAS: Final = Indication(
    id=IndicationId("r2c-2004-cisplatin-etoposide-pancreas"),
    body=sources.R2C,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CISPLATIN_ETOPOSIDE),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.POOR,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    position="option",
    text=(
        "Cisplatin with etoposide is the option for unresectable, poorly differentiated or "
        "anaplastic endocrine carcinoma of the pancreas (regional referential of 2004)."
    ),
    issued="2004-12",
    cites=(_R2C,),
    reviewed="2026-11-23",
)
_GEP_BUT_ESOPHAGUS = (
    Site.STOMACH,
    Site.DUODENUM,
    Site.AMPULLA,
    Site.PANCREAS,
    Site.JEJUNUM,
    Site.ILEUM,
    Site.APPENDIX,
    Site.CECUM,
    Site.COLON,
    Site.RECTUM,
    Site.GALLBLADDER,
    Site.BILIARY_TRACT,
    Site.LIVER,
)

NORWAY_2020_SURGERY_LOCALIZED_NEC: Final = Indication(
    id=IndicationId("norway-2020-surgery-localized-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=_GEP_BUT_ESOPHAGUS,
            differentiation=(Differentiation.POOR,),
            extent=(Extent.LOCALIZED,),
        ),
    ),
    position="should be considered",
    strength=Strength(system="Norwegian guideline", level="D"),
    text=(
        "Radical surgery should be considered in localized neuroendocrine carcinoma, the "
        "esophagus excepted."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-27",
)
NORWAY_2020_DEBULKING_NEC: Final = Indication(
    id=IndicationId("norway-2020-debulking-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.DEBULKING),
    when=(Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,)),),
    text="No debulking of neuroendocrine carcinoma.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_METASTASECTOMY_NEC: Final = Indication(
    id=IndicationId("norway-2020-metastasectomy-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.POOR,), extent=(Extent.METASTATIC,)
        ),
    ),
    text="No surgery of distant metastases of neuroendocrine carcinoma.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_SURGERY_ESOPHAGEAL_NEC_STAGE_III: Final = Indication(
    id=IndicationId("norway-2020-surgery-esophageal-nec-stage-iii"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=(Site.ESOPHAGUS,),
            differentiation=(Differentiation.POOR,),
            other="stage III, primary surgery",
        ),
    ),
    text="No primary surgery of stage III esophageal neuroendocrine carcinoma.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_CHEMORADIOTHERAPY_ESOPHAGEAL_NEC: Final = Indication(
    id=IndicationId("norway-2020-chemoradiotherapy-esophageal-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.CHEMORADIOTHERAPY),
    when=(
        Criteria(
            site=(Site.ESOPHAGUS,),
            differentiation=(Differentiation.POOR,),
            extent=(Extent.LOCALIZED,),
        ),
    ),
    strength=Strength(system="Norwegian guideline", level="C"),
    text="Chemoradiotherapy first in localized esophageal neuroendocrine carcinoma.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_ADJUVANT_CISPLATIN_NEC: Final = Indication(
    id=IndicationId("norway-2020-adjuvant-cisplatin-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.CISPLATIN),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            setting=(Setting.ADJUVANT,),
            margin=(Margin.R0,),
        ),
    ),
    setting=Setting.ADJUVANT,
    position="should be considered",
    strength=Strength(system="Norwegian guideline", level="D"),
    text=("Four to six cycles based on cisplatin should be considered after radical surgery."),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_ADJUVANT_CARBOPLATIN_NEC: Final = Indication(
    id=IndicationId("norway-2020-adjuvant-carboplatin-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.CARBOPLATIN),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            setting=(Setting.ADJUVANT,),
            margin=(Margin.R0,),
        ),
    ),
    setting=Setting.ADJUVANT,
    position="should be considered",
    strength=Strength(system="Norwegian guideline", level="D"),
    text=("Four to six cycles based on carboplatin should be considered after radical surgery."),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_PROPHYLACTIC_CRANIAL_IRRADIATION_NEC: Final = Indication(
    id=IndicationId("norway-2020-prophylactic-cranial-irradiation-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.PROPHYLACTIC_CRANIAL_IRRADIATION),
    when=(Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,)),),
    text="No prophylactic cranial irradiation in digestive neuroendocrine carcinoma.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_PLATINUM_ETOPOSIDE_NEC: Final = Indication(
    id=IndicationId("norway-2020-platinum-etoposide-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.PLATINUM_ETOPOSIDE),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            extent=(Extent.METASTATIC,),
            ki67_percent=Interval(55, None, low_open=True),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Norwegian guideline", level="C"),
    text="Platinum and etoposide in metastatic neuroendocrine carcinoma with Ki-67 above 55 %.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_OTHER_REGIMENS_NEC: Final = Indication(
    id=IndicationId("norway-2020-other-regimens-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            extent=(Extent.METASTATIC,),
            ki67_percent=Interval(None, 55, high_open=True),
        ),
        Criteria(
            site=(Site.COLON, Site.RECTUM),
            differentiation=(Differentiation.POOR,),
            extent=(Extent.METASTATIC,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    strength=Strength(system="Norwegian guideline", level="D"),
    text=(
        "Regimens other than platinum with etoposide may be considered in metastatic "
        "neuroendocrine carcinoma with Ki-67 below 55 % or of the colon or rectum."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_SECOND_LINE_CHEMOTHERAPY_NEC: Final = Indication(
    id=IndicationId("norway-2020-second-line-chemotherapy-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            extent=(Extent.METASTATIC,),
            line=Interval(2, 2),
            other="good general condition",
        ),
    ),
    setting=Setting.ADVANCED,
    line="second-line",
    position="can be given",
    strength=Strength(system="Norwegian guideline", level="C"),
    text="Second-line palliative chemotherapy can be given in a good general condition.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_PLATINUM_RETREATMENT_NEC: Final = Indication(
    id=IndicationId("norway-2020-platinum-retreatment-nec"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.DESCRIPTION,
    offer=Offer(strategy=Strategy.PLATINUM_ETOPOSIDE),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,)),),
            other="a pause without treatment",
        ),
    ),
    setting=Setting.ADVANCED,
    text="Renewed platinum and etoposide after a pause has an effect in about 50 %.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
