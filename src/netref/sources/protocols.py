"""Treatment protocols of hospitals and networks."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import R2C

EVIQ_FLUOROPYRIMIDINE_OVERDOSE: Final = Source(
    id=SourceId("eviq-fluoropyrimidine-overdose"),
    kind=SourceKind.PROTOCOL,
    title="eviQ 738: management of fluoropyrimidine overdose or overexposure",
    url="https://www.eviq.org.au/clinical-resources/side-effect-and-toxicity-management/prophylaxis-and-treatment/738-management-of-fluoropyrimidine-overdose-or-ove",
    reviewed="2026-11-26",
)

EVIQ_MEN2: Final = Source(
    id=SourceId("eviq-men2"),
    kind=SourceKind.PROTOCOL,
    title="eviQ 1526: RET (MEN2), risk management",
    url="https://www.eviq.org.au/cancer-genetics/adult/risk-management/1526-ret-men2-risk-management",
    reviewed="2026-11-26",
)

MOGA_FLUOROPYRIMIDINE_OVERDOSE: Final = Source(
    id=SourceId("moga-fluoropyrimidine-overdose"),
    kind=SourceKind.PROTOCOL,
    title=(
        "Medical Oncology Group of Australia: management of fluoropyrimidine overdose or "
        "overexposure (extract of eviQ 738)"
    ),
    url="https://moga.org.au/resources-1/management-of-fluoropyrimidine-overdose-or-overexposure",
    reviewed="2026-11-26",
)

NET_EMBOLIZATION_PROTOCOL: Final = Source(
    id=SourceId("net-embolization-protocol"),
    kind=SourceKind.PROTOCOL,
    title=(
        "Protocol for management of patients with neuroendocrine tumours undergoing "
        "surgery or an embolisation procedure (hospital not printed)"
    ),
    url="https://docslib.org/doc/13760595/proposed-protocol-for-chemoembolisation",
    reviewed="2026-11-26",
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
    unseen="all but decision tree I.2",
    reviewed="2026-11-23",
)

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

SRL_CARBOPLATIN_ETOPOSIDE_DURVALUMAB: Final = Source(
    id=SourceId("srl-carboplatin-etoposide-durvalumab"),
    kind=SourceKind.PROTOCOL,
    title=(
        "New Zealand systemic anti-cancer therapy regimen library: extensive SCLC, carboplatin, "
        "etoposide and durvalumab"
    ),
    url="https://srl.org.nz/regimens/respiratory/393221000210106",
    reviewed="2026-11-26",
)

SRL_CARBOPLATIN_ORAL_ETOPOSIDE_DURVALUMAB: Final = Source(
    id=SourceId("srl-carboplatin-oral-etoposide-durvalumab"),
    kind=SourceKind.PROTOCOL,
    title=(
        "New Zealand systemic anti-cancer therapy regimen library: extensive SCLC, carboplatin, "
        "etoposide [IV/oral] and durvalumab"
    ),
    url="https://srl.org.nz/regimens/respiratory/506371000210109",
    reviewed="2026-11-26",
)
