"""Documents that are known to exist, of which nothing but a title or a summary could be seen."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import ENETS

ENETS_NONFUNCTIONING_PNET_2023: Final = Source(
    id=SourceId("enets-nonfunctioning-pnet-2023"),
    kind=SourceKind.GUIDELINE,
    title="ENETS 2023 guidance paper on non-functioning pancreatic neuroendocrine tumors",
    body=ENETS,
    unseen="all of it; known by its title",
    reviewed="2026-11-26",
)

ESMO_GEP_NEN_2020: Final = Source(
    id=SourceId("esmo-gep-nen-2020"),
    kind=SourceKind.GUIDELINE,
    title="ESMO guideline on gastroenteropancreatic neuroendocrine neoplasms, 2020",
    unseen="all but the beginning of its introduction",
    reviewed="2026-11-26",
)

JNETS_GEP_NEN_2019: Final = Source(
    id=SourceId("jnets-gep-nen-2019"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Clinical Practice Guidelines for Gastroenteropancreatic Neuroendocrine Neoplasms in "
        "Japan, second edition (JNETS)"
    ),
    date="2019-09",
    unseen="all of it; read was the beginning of a paper on its revision",
    reviewed="2026-11-26",
)

NANETS_COMPENDIUM_2020: Final = Source(
    id=SourceId("nanets-compendium-2020"),
    kind=SourceKind.GUIDELINE,
    title="2020 NANETS Guidelines Compendium",
    date="2020",
    unseen="all but its table of contents",
    reviewed="2026-11-26",
)
