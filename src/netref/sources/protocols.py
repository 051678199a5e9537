"""Treatment protocols of hospitals and networks."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import R2C

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

R2C_PANCREAS_2004: Final = Source(
    id=SourceId("r2c-pancreas-2004"),
    kind=SourceKind.PROTOCOL,
    title="R2c Digestif, Cancer du pancréas, version of December 2004 (French regional referential)",
    body=R2C,
    date="2004-12",
    url=(
        "https://pdfslide.fr/documents/"
        "cancer-du-pancreas-pour-le-retablissement-digestif-de-nombreux-montages.html"
    ),
    reviewed="2026-11-23",
)
