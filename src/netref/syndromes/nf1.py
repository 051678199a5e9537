"""Neurofibromatosis type 1."""

from typing import Final

from .. import sources
from ..model import (
    Aim,
    Cite,
    Criteria,
    Disagreement,
    Feature,
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
    Syndrome,
    SyndromeId,
    SyndromeKind,
)

_PDQ = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "table 5, genotype and phenotype of pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-medullary-thyroid-genetics-pdq.md",
)
_PDQ_GI = Cite(
    sources.PDQ_GI_NET_2025,
    "sections on inherited syndromes and on duodenal tumors",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_GENEREVIEWS = Cite(sources.GENEREVIEWS_NF1, "table 4", Seen.DOCUMENT, on="2026-11-26")
_GRUBER = Cite(sources.GRUBER_2016, "abstract", Seen.COPY, on="2026-11-26", via="PMID 27460956")
_AL_SHAREFI = Cite(sources.AL_SHAREFI_2019, "abstract", Seen.DOCUMENT, on="2026-11-26")
_LETTER = Cite(sources.NF1_PHEOCHROMOCYTOMA_LETTER, "text", Seen.DOCUMENT, on="2026-11-26")
_RELLES = Cite(sources.RELLES_2010, "abstract", Seen.COPY, on="2026-11-26", via="PMID 20300877")
_DUODENAL_CASE = Cite(sources.NF1_DUODENAL_CASE, "introduction", Seen.DOCUMENT, on="2026-11-26")
_REVIEW = Cite(sources.SOMATOSTATINOMA_NF1_REVIEW, "abstract", Seen.DOCUMENT, on="2026-11-26")

NF1: Final = Syndrome(
    id=SyndromeId("nf1"),
    name="neurofibromatosis type 1",
    names=("NF1", "von Recklinghausen disease"),
    kind=SyndromeKind.HEREDITARY,
    genes=("NF1",),
    hormones=(),
    effects=(
        "loss of neurofibromin (autosomal dominant): café-au-lait spots, neurofibromas, optic "
        "gliomas, GIST; pheochromocytoma and somatostatin-rich tumors of duodenum and ampulla"
    ),
    sites=(Site.DUODENUM, Site.AMPULLA, Site.ADRENAL),
    features=(
        Feature(name="pheochromocytoma or paraganglioma", percent=2.9, cites=(_GRUBER,)),
        Feature(name="pheochromocytoma", percent=Interval(None, 13), cites=(_PDQ,)),
        Feature(name="duodenal carcinoid (somatostatinoma)", percent=1, cites=(_DUODENAL_CASE,)),
        Feature(
            name="café-au-lait spots, Lisch nodules, neurofibromas, optic glioma", cites=(_PDQ,)
        ),
    ),
    shares=(
        Share(of="pheochromocytomas on both sides", percent=17, cites=(_GRUBER,)),
        Share(
            of="pheochromocytomas metastatic or recurrent", percent=7.3, cites=(_GRUBER, _LETTER)
        ),
        Share(of="pheochromocytomas metastatic or recurrent", percent=12, cites=(_PDQ,)),
        Share(
            of="periampullary and duodenal tumors that are somatostatinomas",
            percent=40,
            cites=(_RELLES,),
        ),
        Share(of="periampullary and duodenal tumors that are GIST", percent=34, cites=(_RELLES,)),
        Share(
            of="D-cell tumors around the ampulla that come with NF1",
            percent=Interval(None, 50),
            cites=(_PDQ_GI,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("nf1-blood-pressure"),
            name=(
                "blood pressure; with hypertension look for pheochromocytoma, renovascular disease "
                "and midaortic syndrome"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="named for the time of diagnosis",
            cites=(_GENEREVIEWS,),
        ),
        Measure(
            id=MeasureId("nf1-pheochromocytoma-testing"),
            name="biochemical test for pheochromocytoma every 3 years, begun at age 10 to 14",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(
                Criteria(age_years=Interval(14)),
                Criteria(age_years=Interval(10, 14), other="start between age 10 and 14"),
            ),
            why="most are found by chance or by symptoms (one center's advice)",
            cites=(_GRUBER,),
        ),
        Measure(
            id=MeasureId("nf1-pheochromocytoma-before-surgery"),
            name="biochemical test for pheochromocytoma before elective surgery and conception",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="avoidable complications, deaths among them, have been seen",
            cites=(_GRUBER, _AL_SHAREFI),
        ),
        Measure(
            id=MeasureId("nf1-periampullary-resection"),
            name="resection of a periampullary or duodenal tumor",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(
                Criteria(
                    site=(Site.DUODENUM, Site.AMPULLA),
                    resectability=(Resectability.RESECTABLE,),
                ),
            ),
            why="mainstay; think of such a tumor with gastrointestinal symptoms",
            cites=(_RELLES, _REVIEW),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="tests for pheochromocytoma without symptoms",
            positions=(
                Position(says="every 3 years, begun at age 10 to 14", cites=(_GRUBER,)),
                Position(
                    says=("ACMG: none without symptoms; think of it in hypertension above age 30"),
                    cites=(_LETTER,),
                ),
                Position(says="no published guideline on screening", cites=(_AL_SHAREFI,)),
            ),
        ),
        Disagreement(
            topic="how often pheochromocytoma comes",
            positions=(
                Position(says="2.9 %", cites=(_GRUBER,)),
                Position(says="up to 13 %", cites=(_PDQ,)),
            ),
        ),
    ),
    cites=(_PDQ, _PDQ_GI, _REVIEW),
    reviewed="2026-11-26",
)
