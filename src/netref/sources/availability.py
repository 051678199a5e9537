"""Announcements on where drugs can be had."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import FDA

FDA_2025_RANITIDINE: Final = Source(
    id=SourceId("fda-2025-ranitidine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves reformulated ranitidine tablets, 2025-11-24",
    body=FDA,
    date="2025-11-24",
    note="Seen in reports of the following days.",
    reviewed="2026-11-26",
)
RAYZEBIO_RYZ101_PHASE_3: Final = Source(
    id=SourceId("rayzebio-ryz101-phase-3"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Precision Medicine Online: RayzeBio begins the phase 3 part of ACTION-1 (RYZ101)",
    url="https://www.precisionmedicineonline.com/precision-oncology/rayzebio-advances-ryz101-phase-iii-study-sstr-positive-neuroendocrine-tumors",
    reviewed="2026-11-26",
)
