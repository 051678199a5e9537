"""Somatostatinoma."""

from typing import Final

from .. import sources, tumors
from ..model import (
    Aim,
    Cite,
    Comparator,
    Criteria,
    Disagreement,
    Extent,
    Feature,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Resectability,
    Seen,
    Share,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    Threshold,
    Unit,
)

_PDQ_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md"
_PDQ_GI_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md"

_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section Diagnostics, Somatostatinoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TREATMENT = Cite(
    sources.PDQ_PNET_2025,
    "section Treatment of Miscellaneous Islet Cell Tumors, Somatostatinoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_GI = Cite(
    sources.PDQ_GI_NET_2025,
    "section Duodenal neuroendocrine tumors",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_GI_VIA,
)
_ECONOMOPOULOS = Cite(
    sources.ECONOMOPOULOS_2001,
    "summary",
    Seen.COPY,
    on="2026-11-26",
    via="https://docslib.org/doc/2847487/somatostatinoma-syndrome",
)
_ACCESSSURGERY = Cite(
    sources.ACCESSSURGERY_SOMATOSTATINOMA, "quick answer", Seen.DOCUMENT, on="2026-11-26"
)
_STATPEARLS = Cite(
    sources.STATPEARLS_SOMATOSTATINOMA,
    "sections Introduction and Etiology",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NF1_REVIEW = Cite(sources.SOMATOSTATINOMA_NF1_REVIEW, "abstract", Seen.DOCUMENT, on="2026-11-26")
_QUEST = Cite(
    sources.QUEST_SOMATOSTATIN_TEST,
    "Reference Range; Clinical Significance",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_MAYO = Cite(
    sources.MAYO_SOMATOSTATIN_TEST,
    "Reference Values; Clinical Information",
    Seen.DOCUMENT,
    on="2026-11-26",
)

SOMATOSTATINOMA: Final = Syndrome(
    id=SyndromeId("somatostatinoma"),
    name="somatostatinoma",
    names=("somatostatinoma syndrome",),
    hormones=("somatostatin",),
    effects=(
        "somatostatin holds back insulin (diabetes), cholecystokinin (gallstones) and the "
        "pancreas's enzymes and bicarbonate (diarrhea, fatty stools)"
    ),
    tumors=(tumors.SOMATOSTATINOMA_TUMOR,),
    sites=(Site.PANCREAS, Site.DUODENUM, Site.AMPULLA),
    features=(
        Feature(name="diabetes mellitus, mostly mild", cites=(_PDQ, _ACCESSSURGERY)),
        Feature(name="gallstones", cites=(_PDQ, _ECONOMOPOULOS)),
        Feature(name="diarrhea, steatorrhea", cites=(_PDQ, _ACCESSSURGERY)),
        Feature(name="low gastric acid", cites=(_ECONOMOPOULOS, _ACCESSSURGERY)),
        Feature(name="weight loss", cites=(_ECONOMOPOULOS, _ACCESSSURGERY)),
        Feature(
            name="jaundice, pancreatitis or bleeding from a tumor at the ampulla",
            cites=(_PDQ_GI,),
        ),
    ),
    shares=(
        Share(of="malignant", percent=64.7, cites=(_ECONOMOPOULOS,)),
        Share(of="with lymph node metastases", percent=31.2, cites=(_ECONOMOPOULOS,)),
        Share(of="with liver metastases", percent=27.7, cites=(_ECONOMOPOULOS,)),
        Share(of="sporadic", percent=93.1, cites=(_ECONOMOPOULOS,)),
        Share(of="with MEN1", percent=6.9, cites=(_ECONOMOPOULOS,)),
        Share(of="with MEN1", percent=Interval(40, 50), cites=(_STATPEARLS,)),
        Share(
            of="duodenal ones with neurofibromatosis type 1", percent=50, cites=(_ECONOMOPOULOS,)
        ),
        Share(
            of="D-cell tumors around the ampulla with neurofibromatosis type 1",
            percent=Interval(None, 50),
            cites=(_PDQ_GI,),
        ),
        Share(of="in the pancreas", percent=Interval(56, 70), cites=(_STATPEARLS,)),
        Share(of="in the duodenum", percent=19, cites=(_STATPEARLS,)),
        Share(of="in the ampulla of Vater", percent=3, cites=(_STATPEARLS,)),
        Share(of="in the small bowel", percent=3, cites=(_STATPEARLS,)),
        Share(
            of="pancreatic neuroendocrine tumors",
            percent=Interval(None, 5, high_open=True),
            cites=(_STATPEARLS,),
        ),
        Share(of="islet cell tumors", percent=Interval(1, 2), cites=(_ACCESSSURGERY,)),
    ),
    tests=(
        Threshold(
            key="somatostatin-pdq",
            analyte="somatostatin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.PG_PER_ML,
            context="fasting",
            note="makes the diagnosis",
            cites=(_PDQ,),
        ),
        Threshold(
            key="somatostatin-reference-quest",
            analyte="somatostatin",
            specimen=Specimen.PLASMA,
            assay="extraction, immunoassay",
            comparator=Comparator.MORE_THAN,
            value=30,
            unit=Unit.PG_PER_ML,
            note="above the laboratory's reference range; no diagnostic limit",
            cites=(_QUEST,),
        ),
        Threshold(
            key="somatostatin-reference-mayo",
            analyte="somatostatin",
            specimen=Specimen.PLASMA,
            assay="direct radioimmunoassay, 14 amino acid form alone",
            comparator=Comparator.MORE_THAN,
            value=25,
            unit=Unit.PG_PER_ML,
            context="fasting 10 to 12 h",
            note="above the laboratory's reference range",
            cites=(_MAYO,),
        ),
    ),
    interferences=(
        Interference(
            what="diabetes",
            effect="often raises somatostatin; it returns to normal once metabolism is corrected",
            cites=(_MAYO,),
        ),
        Interference(
            what="drugs that affect insulin secretion or the motion of the bowel",
            effect="to be left out for at least 48 hours before the sample, if possible",
            cites=(_MAYO,),
        ),
        Interference(
            what="VIPoma, insulinoma, glucagonoma, gastrinoma",
            effect="raise somatostatin in many cases",
            cites=(_MAYO,),
        ),
        Interference(
            what="medullary thyroid carcinoma, pheochromocytoma",
            effect="raise somatostatin",
            cites=(_QUEST,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("somatostatinoma-resection"),
            name="complete excision, where technically possible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="therapy of choice; metastases often rule a cure out",
            cites=(_PDQ_TREATMENT, _ACCESSSURGERY, _ECONOMOPOULOS),
        ),
        Measure(
            id=MeasureId("somatostatinoma-pancreaticoduodenectomy"),
            name="pancreaticoduodenectomy for a tumor in the head of the pancreas, no enucleation",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            when=(
                Criteria(
                    site=(Site.PANCREAS,),
                    resectability=(Resectability.RESECTABLE,),
                    other="in the head of the pancreas",
                ),
            ),
            why="enucleation does not suit these tumors",
            cites=(_ACCESSSURGERY,),
        ),
        Measure(
            id=MeasureId("somatostatinoma-debulking"),
            name="palliative debulking, also of liver metastases",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    extent=(Extent.METASTATIC,),
                    other="metastases rule out curative resection",
                ),
            ),
            why="can relieve symptoms",
            cites=(_PDQ_TREATMENT, _ACCESSSURGERY),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="share with MEN1",
            positions=(
                Position(says="6.9 %", cites=(_ECONOMOPOULOS,)),
                Position(says="40 to 50 %", cites=(_STATPEARLS,)),
            ),
        ),
        Disagreement(
            topic="where it arises",
            positions=(
                Position(
                    says="almost equally often in the pancreas and in the duodenum",
                    cites=(_ECONOMOPOULOS,),
                ),
                Position(
                    says="56 to 70 % in the pancreas, 19 % in the duodenum", cites=(_STATPEARLS,)
                ),
            ),
        ),
        Disagreement(
            topic="whether tumors of the duodenum and ampulla cause the syndrome",
            positions=(
                Position(
                    says="signs of too much somatostatin are rare with them", cites=(_PDQ_GI,)
                ),
                Position(
                    says="none has had high somatostatin or the syndrome", cites=(_ACCESSSURGERY,)
                ),
            ),
        ),
    ),
    cites=(_PDQ, _ECONOMOPOULOS, _NF1_REVIEW),
    reviewed="2026-11-26",
)
