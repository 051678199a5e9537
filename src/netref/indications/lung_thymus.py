"""Statements on neuroendocrine tumors of lung and thymus."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Cite,
    Criteria,
    Direction,
    DrugClass,
    Extent,
    Histology,
    Indication,
    IndicationId,
    Interval,
    Offer,
    Progression,
    Resectability,
    Seen,
    Setting,
    Site,
    SstrStatus,
)

_ENETS_2016_EVEROLIMUS = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Everolimus",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)

_NICE_1_2 = Cite(sources.NICE_TA449, "section 1.2", Seen.DOCUMENT, on="2026-11-23")
_INCA = Cite(sources.INCA_CHEMOTHERAPY, "page text", Seen.DOCUMENT, on="2026-11-23")
_CARCINOIDS = (Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID)

# Lung carcinoids have no NET grade; typical and atypical stand for the printed G1-G2.
ENETS_2016_EVEROLIMUS_LUNG: Final = Indication(
    id=IndicationId("enets-2016-everolimus-lung"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(site=(Site.LUNG,), histology=(Histology.ATYPICAL_CARCINOID,)),
        Criteria(site=(Site.LUNG,), histology=_CARCINOIDS, sstr=(SstrStatus.NEGATIVE,)),
    ),
    text=(
        "Everolimus in lung tumors printed as G1-G2: atypical carcinoid, SSTR-negative, or both."
    ),
    issued="2016",
    cites=(_ENETS_2016_EVEROLIMUS,),
    reviewed="2026-11-23",
)
# Lung carcinoids have no NET grade; typical and atypical stand for the printed grades.
NICE_2017_EVEROLIMUS_LUNG_NET: Final = Indication(
    id=IndicationId("nice-2017-everolimus-lung-net"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
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
        "adults with progressive, unresectable or metastatic, non-functioning, "
        "well-differentiated NETs of the lung (printed as grade 1 or 2), if the company "
        "gives the agreed discount."
    ),
    issued="2017-06-28",
    cites=(_NICE_1_2,),
    reviewed="2026-11-23",
)
INCA_CHEMOTHERAPY_BRONCHIAL_CARCINOID: Final = Indication(
    id=IndicationId("inca-chemotherapy-bronchial-carcinoid"),
    body=sources.INCA,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=(
                Histology.TYPICAL_CARCINOID,
                Histology.ATYPICAL_CARCINOID,
                Histology.CARCINOID,
            ),
        ),
    ),
    position="may be an option",
    text="Patient page: chemotherapy may be an option in bronchial carcinoids.",
    issued=None,
    cites=(_INCA,),
    reviewed="2026-11-23",
)
