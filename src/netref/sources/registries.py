"""Trial registry records."""

from typing import Final

from ..model import Source, SourceId, SourceKind

NCT00227617_RECORD: Final = Source(
    id=SourceId("nct00227617-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT00227617: FOLFOX in combination with bevacizumab in advanced neuroendocrine tumors "
        "(pilot study)"
    ),
    nct="NCT00227617",
    reviewed="2026-11-23",
)

SEQTOR_REGISTRY: Final = Source(
    id=SourceId("seqtor-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02246127: everolimus and streptozocin-fluorouracil, one upfront "
        "and the other on progression, in advanced pancreatic NET (SEQTOR)"
    ),
    nct="NCT02246127",
    reviewed="2026-11-23",
)

E2211_REGISTRY: Final = Source(
    id=SourceId("e2211-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01824875: temozolomide with or without capecitabine in advanced "
        "pancreatic neuroendocrine tumors (E2211)"
    ),
    date="2022-10-19",
    nct="NCT01824875",
    url="https://clinicaltrials.gov/ct2/show/NCT01824875",
    reviewed="2026-11-23",
)

CONTROL_NETS_REGISTRY: Final = Source(
    id=SourceId("control-nets-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02358356: capecitabine, temozolomide and 177Lu-octreotate in "
        "neuroendocrine tumours (CONTROL NETS)"
    ),
    date="2022-07-05",
    nct="NCT02358356",
    url="https://clinicaltrials.gov/study/NCT02358356",
    reviewed="2026-11-23",
)

S2104_REGISTRY: Final = Source(
    id=SourceId("s2104-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05040360: postoperative capecitabine and temozolomide versus "
        "observation in high-risk pancreatic NET (S2104)"
    ),
    nct="NCT05040360",
    reviewed="2026-11-23",
)

CLARINET_FORTE_REGISTRY: Final = Source(
    id=SourceId("clarinet-forte-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02651987: lanreotide autogel 120 mg every 14 days in pancreatic "
        "or midgut NET (CLARINET FORTE)"
    ),
    nct="NCT02651987",
    reviewed="2026-11-23",
)

SONNET_REGISTRY: Final = Source(
    id=SourceId("sonnet-registry"),
    kind=SourceKind.REGISTRY,
    title="ClinicalTrials.gov NCT02231762: lanreotide autogel and temozolomide (SONNET)",
    date="2019-05-06",
    nct="NCT02231762",
    reviewed="2026-11-23",
)

ATLANT_REGISTRY: Final = Source(
    id=SourceId("atlant-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02698410: lanreotide autogel and temozolomide in progressive "
        "thoracic NET (ATLANT)"
    ),
    nct="NCT02698410",
    url="https://www.clinicaltrials.gov/ct2/show/NCT02698410",
    reviewed="2026-11-23",
)

S2012_REGISTRY: Final = Source(
    id=SourceId("s2012-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05058651: first-line platinum/etoposide with or without "
        "atezolizumab in poorly differentiated extrapulmonary NEC (SWOG S2012)"
    ),
    date="2024-04-23",
    nct="NCT05058651",
    reviewed="2026-11-23",
)

NIPINEC_REGISTRY: Final = Source(
    id=SourceId("nipinec-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT03591731: nivolumab with or without ipilimumab in pretreated NEC"
        " (NIPINEC)"
    ),
    nct="NCT03591731",
    reviewed="2026-11-23",
)

SEQTOR_HRA_SUMMARY: Final = Source(
    id=SourceId("seqtor-hra-summary"),
    kind=SourceKind.REGISTRY,
    title="SEQTOR, research summary of the UK Health Research Authority (IRAS 153571)",
    url="https://hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/seqtor",
    reviewed="2026-11-23",
)

XELBEVOCT_REGISTRY: Final = Source(
    id=SourceId("xelbevoct-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01203306: bevacizumab, octreotide and metronomic capecitabine "
        "(XELBEVOCT)"
    ),
    date="2010-09-16",
    nct="NCT01203306",
    reviewed="2026-11-23",
)

NCT07012330_RECORD: Final = Source(
    id=SourceId("nct07012330-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT07012330: 177Lu-dotatate with capecitabine compared with "
        "177Lu-dotatate alone"
    ),
    nct="NCT07012330",
    reviewed="2026-11-23",
)

NCT03197012_RECORD: Final = Source(
    id=SourceId("nct03197012-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT03197012: intra-arterial yttrium Y 90-edotreotide for liver metastases of "
        "neuroendocrine tumors"
    ),
    nct="NCT03197012",
    reviewed="2026-11-23",
)

NCT02560376_RECORD: Final = Source(
    id=SourceId("nct02560376-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT02560376: 68Ga-NOTA-exendin-4 PET/CT for the localization of insulinoma and "
        "diagnosis of nesidioblastosis"
    ),
    nct="NCT02560376",
    reviewed="2026-11-23",
)

NCT03049189_RECORD: Final = Source(
    id=SourceId("nct03049189-record"),
    kind=SourceKind.REGISTRY,
    title="NCT03049189: 177Lu-edotreotide PRRT compared with everolimus in GEP-NET (COMPETE)",
    nct="NCT03049189",
    reviewed="2026-11-23",
)
