"""Pancreatic neuroendocrine tumors and the functioning ones named after their hormone."""

from typing import Final

from .. import sources
from ..model import (
    Case,
    Cite,
    Differentiation,
    Histology,
    Listing,
    Seen,
    Site,
    SyndromeId,
    Tumor,
    TumorId,
)

_WHO = Cite(
    sources.WHO_DIGESTIVE_2019,
    "grading table and its footnote",
    Seen.COPY,
    on="2026-11-23",
    via="https://medilib.ir/uptodate/show/122325",
)
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "table 1, endocrine tumors of the pancreas",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_FUNCTIONING = Cite(
    sources.ENETS_FUNCTIONING_PNET_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.citedrive.com/en/discovery/european-neuroendocrine-tumor-society-2023-guidance-paper-for-functioning-pancreatic-neuroendocrine-tumour-syndromes/",
)

PANCREATIC_NET: Final = Tumor(
    id=TumorId("pancreatic-net"),
    name="pancreatic neuroendocrine tumor",
    names=("pancreatic NET", "PanNET", "pNET", "islet cell tumor"),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
    ),
    cites=(
        Cite(sources.FOUNDING_PAGE, "introduction", Seen.DOCUMENT, on="2026-11-23"),
        _WHO,
        _PDQ,
    ),
    reviewed="2026-11-23",
)
INSULINOMA_TUMOR: Final = Tumor(
    id=TumorId("insulinoma-tumor"),
    name="insulinoma",
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("insulinoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "insulinomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
GASTRINOMA_TUMOR: Final = Tumor(
    id=TumorId("gastrinoma-tumor"),
    name="gastrinoma",
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("gastrinoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "gastrinomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
GLUCAGONOMA_TUMOR: Final = Tumor(
    id=TumorId("glucagonoma-tumor"),
    name="glucagonoma",
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("glucagonoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "glucagonomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
VIPOMA_TUMOR: Final = Tumor(
    id=TumorId("vipoma-tumor"),
    name="VIPoma",
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("vipoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "VIPomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
