"""Topoisomerase inhibitors."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Brand,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interval,
    Region,
    Route,
    Seen,
)

_ETOPOSIDE_HK = Cite(
    sources.ETOPOSIDE_HK_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-23",
    via="https://uat.mimsdev.com/hongkong/drug/info/etoposide-teva/special-precautions",
)

ETOPOSIDE: Final = Drug(
    id=DrugId("etoposide"),
    name="etoposide",
    classes=(DrugClass.TOPOISOMERASE_INHIBITOR,),
    routes=(Route.INTRAVENOUS,),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "platelets below 50 or neutrophils below 0.5 x 10^9/L, until counts recover "
                "(Hong Kong label)"
            ),
            when=(
                Criteria(platelets_per_nl=Interval(high=50, high_open=True)),
                Criteria(neutrophils_per_nl=Interval(high=0.5, high_open=True)),
            ),
            cites=(_ETOPOSIDE_HK,),
        ),
    ),
    cites=(
        Cite(
            sources.RIESCO_MARTINEZ_2024,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
        ),
    ),
    reviewed="2026-11-23",
)

_CAMPTOSAR = Cite(
    sources.ORANGE_BOOK_EXCLUSIVITY,
    "row of application 020571",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
)

IRINOTECAN: Final = Drug(
    id=DrugId("irinotecan"),
    name="irinotecan",
    salts=("irinotecan hydrochloride",),
    brands=(Brand("Camptosar", Region.US, cites=(_CAMPTOSAR,)),),
    classes=(DrugClass.TOPOISOMERASE_INHIBITOR,),
    routes=(),
    cites=(
        Cite(
            sources.MORIZANE_2022,
            "study details as reported",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://ascopost.com/news/august-2022/etoposidecisplatin-vs-irinotecancisplatin-in-advanced-digestive-system-neuroendocrine-carcinoma",
        ),
        _CAMPTOSAR,
    ),
    reviewed="2026-11-23",
)
