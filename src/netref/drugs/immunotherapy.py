"""Checkpoint inhibitors and interferons."""

from typing import Final

from .. import sources
from ..model import (
    Brand,
    Cite,
    Drug,
    DrugClass,
    DrugId,
    Region,
    Route,
    Seen,
)

_DART_PANCREATIC = Cite(
    sources.DART_PANCREATIC_2025,
    "abstract, experimental design",
    Seen.COPY,
    on="2026-11-23",
    via="https://digitalcommons.library.tmc.edu/uthgsbs_docs/4202",
)
_DART_TITLE = Cite(sources.PATEL_2020_CCR, "title", Seen.DOCUMENT, on="2026-11-23")

NIVOLUMAB: Final = Drug(
    id=DrugId("nivolumab"),
    name="nivolumab",
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks PD-1.",
    routes=(Route.INTRAVENOUS,),
    cites=(_DART_PANCREATIC, _DART_TITLE),
    reviewed="2026-11-23",
)
IPILIMUMAB: Final = Drug(
    id=DrugId("ipilimumab"),
    name="ipilimumab",
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks CTLA-4.",
    routes=(Route.INTRAVENOUS,),
    cites=(_DART_PANCREATIC, _DART_TITLE),
    reviewed="2026-11-23",
)
PEMBROLIZUMAB: Final = Drug(
    id=DrugId("pembrolizumab"),
    name="pembrolizumab",
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(),
    cites=(Cite(sources.STROSBERG_2020, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)

_ASCO_POST_ATEZOLIZUMAB = Cite(
    sources.ASCO_POST_2019_ATEZOLIZUMAB, "first paragraph", Seen.DOCUMENT, on="2026-11-23"
)

ATEZOLIZUMAB: Final = Drug(
    id=DrugId("atezolizumab"),
    name="atezolizumab",
    brands=(Brand("Tecentriq", Region.US, cites=(_ASCO_POST_ATEZOLIZUMAB,)),),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(),
    cites=(_ASCO_POST_ATEZOLIZUMAB,),
    reviewed="2026-11-23",
)
SPARTALIZUMAB: Final = Drug(
    id=DrugId("spartalizumab"),
    name="spartalizumab",
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(),
    cites=(
        Cite(
            sources.YAO_2021,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://ablesci.com/scholar/paper?id=r2an0jBq8",
        ),
    ),
    reviewed="2026-11-23",
)
INTERFERON_ALFA_2B: Final = Drug(
    id=DrugId("interferon-alfa-2b"),
    name="interferon alfa-2b",
    classes=(DrugClass.INTERFERON,),
    routes=(),
    cites=(
        Cite(
            sources.ENETS_2016_RECOMMENDATIONS,
            "table 2 of the review",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
        ),
    ),
    reviewed="2026-11-23",
)
