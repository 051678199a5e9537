"""Terminology files and papers in which names and codes of tumors were read."""

from typing import Final

from ..model import Source, SourceId, SourceKind

ICD_10_CM_2026_04: Final = Source(
    id=SourceId("icd-10-cm-2026-04"),
    kind=SourceKind.DATABASE,
    title="ICD-10-CM, release of April 2026 (data of simple-icd-10-cm 1.5.0)",
    date="2026-04",
    url="https://pypi.org/project/simple-icd-10-cm/1.5.0/",
    reviewed="2026-11-26",
)
ICD_O_3_2: Final = Source(
    id=SourceId("icd-o-3-2"),
    kind=SourceKind.DATABASE,
    title="International Classification of Diseases for Oncology, edition 3.2, morphology",
    note="Seen only as listed by others: eight codes of neuroendocrine neoplasms.",
    reviewed="2026-11-26",
)
ICD_O_3_MORPHOLOGY: Final = Source(
    id=SourceId("icd-o-3-morphology"),
    kind=SourceKind.DATABASE,
    title="ICD-O, third edition, morphology (icdo3morph.tsv of Onconova)",
    url=(
        "https://github.com/onconova/onconova/blob/3d0cc30/server/onconova/terminology/external-sources/icdo3morph.tsv"
    ),
    note=(
        "Onconova takes it from a file named icdo3.2, but its terms are older than edition 3.2: it "
        "lists no neuroendocrine tumor."
    ),
    reviewed="2026-11-26",
)
MONDO_CROSS_REFERENCES_ICDO: Final = Source(
    id=SourceId("mondo-cross-references-icdo"),
    kind=SourceKind.DATABASE,
    title="Mondo 2026-08-04, cross-references to ICD-O (mondo_hasdbxref_icdo.sssom.tsv)",
    date="2026-08-04",
    url=(
        "https://github.com/monarch-initiative/mondo/blob/fad2512/src/ontology/mappings/mondo_hasdbxref_icdo.sssom.tsv"
    ),
    note="Cross-references: the file calls none of them an exact match.",
    reviewed="2026-11-26",
)
SEER_EOD_NET_JEJUNUM_ILEUM: Final = Source(
    id=SourceId("seer-eod-net-jejunum-ileum"),
    kind=SourceKind.DATABASE,
    title="SEER staging tables, EOD 3.3: schema selection for NET Jejunum and Ileum, 2024 and later",
    url=(
        "https://github.com/imsweb/staging-client-java/blob/d93d1ec/src/test/resources/algorithms/eod_public-3.3.zip"
    ),
    reviewed="2026-11-26",
)
TOOR_MINEN_2022: Final = Source(
    id=SourceId("toor-minen-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Toor D et al. Mixed neuroendocrine-non-neuroendocrine neoplasms of the digestive system: "
        "a mini-review. World J Gastroenterol 2022, issue 19"
    ),
    date="2022",
    url="https://fx361.cc/page/2022/0611/12479451.shtml",
    note="The address is that of a copy.",
    reviewed="2026-11-26",
)
CORTI_NEN_UNKNOWN_PRIMARY_2024: Final = Source(
    id=SourceId("corti-nen-unknown-primary-2024"),
    kind=SourceKind.REVIEW,
    title=(
        "Corti F et al. Emerging treatment options for neuroendocrine neoplasms of unknown primary "
        "origin: current evidence and future perspectives. Cancers 2024;16:2025"
    ),
    date="2024-05-27",
    pmid="38893145",
    pmcid="PMC11171242",
    reviewed="2026-11-26",
)
