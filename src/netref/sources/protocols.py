"""Treatment protocols of hospitals and networks."""

from typing import Final

from ..model import Source, SourceId, SourceKind

SRL_CAPTEM_ONCE_DAILY: Final = Source(
    id=SourceId("srl-captem-once-daily"),
    kind=SourceKind.PROTOCOL,
    title=(
        "Systemic Anti-Cancer Therapy Regimen Library (New Zealand): advanced neuroendocrine "
        "tumor, capecitabine and temozolomide, once daily dosing"
    ),
    url="https://srl.org.nz/regimens/neuroendocrine-tumour/506441000210109",
    reviewed="2026-11-23",
)
