"""Multiple endocrine neoplasia type 4."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Aim,
    Cite,
    Criteria,
    Disagreement,
    DrugClass,
    Feature,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Seen,
    Share,
    Syndrome,
    SyndromeId,
    SyndromeKind,
)

_PDQ_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-medullary-thyroid-genetics-pdq.md"

_SUMMARY = Cite(
    sources.GENEREVIEWS_MEN4, "summary", Seen.COPY, on="2026-11-26", via="PMID 37733893"
)
_TABLE_6 = Cite(
    sources.GENEREVIEWS_MEN4,
    "table 6, surveillance",
    Seen.COPY,
    on="2026-11-26",
    via="https://https.ncbi.nlm.nih.gov/books/NBK594826/table/men4.T.multiple_endocrine_neoplasia_type_2/?report=objectonly",
)
_PDQ = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "section Multiple Endocrine Neoplasia Type 4",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)

MEN4: Final = Syndrome(
    id=SyndromeId("men4"),
    name="multiple endocrine neoplasia type 4",
    names=("MEN4", "MEN 4"),
    kind=SyndromeKind.HEREDITARY,
    genes=("CDKN1B",),
    hormones=(),
    effects=(
        "loss of p27 (autosomal dominant): like MEN1, later and milder; parathyroid and pituitary "
        "tumors, seldom neuroendocrine tumors"
    ),
    features=(
        Feature(name="primary hyperparathyroidism", percent=80, cites=(_PDQ,)),
        Feature(name="pituitary adenoma", percent=37, cites=(_PDQ,)),
        Feature(
            name="neuroendocrine tumors of pancreas, duodenum or gut: a few cases", cites=(_PDQ,)
        ),
    ),
    shares=(
        Share(
            of="patients with MEN1-like disease who carry a CDKN1B variant",
            percent=Interval(1.5, 3.7),
            cites=(_PDQ,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("men4-calcium"),
            name="calcium in serum every 2 years from age 25",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(25)),),
            why="hyperparathyroidism",
            cites=(_TABLE_6, _SUMMARY),
        ),
        Measure(
            id=MeasureId("men4-gastrin"),
            name="gastrin in serum every 2 years from age 25",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(25)),),
            why='neuroendocrine tumors; the table says "biannually", the summary "biennial"',
            cites=(_SUMMARY, _TABLE_6),
        ),
        Measure(
            id=MeasureId("men4-igf-1-prolactin"),
            name="IGF-1 and prolactin every 3 to 5 years, or with symptoms, from age 25",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(25)),),
            why="pituitary adenoma",
            cites=(_TABLE_6, _SUMMARY),
        ),
        Measure(
            id=MeasureId("men4-pituitary-mri"),
            name="MRI of the pituitary every 5 years from age 25",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(25)),),
            why="pituitary adenoma",
            cites=(_TABLE_6, _SUMMARY),
        ),
        Measure(
            id=MeasureId("men4-abdominal-imaging"),
            name="MRI or CT of the abdomen every 5 years from age 25, every 2.5 years from age 40",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(25)),),
            why="neuroendocrine tumors",
            cites=(_TABLE_6, _SUMMARY),
        ),
        Measure(
            id=MeasureId("men4-annual-tests-pdq"),
            name="IGF-1 and tests for hyperparathyroidism every year from adolescence (PDQ)",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other="adolescent or older"),),
            why="excess of growth hormone and hyperparathyroidism; no guideline yet",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("men4-parathyroidectomy"),
            name="parathyroidectomy",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(other="primary hyperparathyroidism"),),
            why="treats hyperparathyroidism; no recurrence has been reported",
            cites=(_SUMMARY, _PDQ),
        ),
        Measure(
            id=MeasureId("men4-cinacalcet"),
            name="cinacalcet in symptomatic hypercalcemia without an option for surgery",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.CINACALCET,
            when=(Criteria(other="symptomatic hypercalcemia, no candidate for surgery"),),
            why="may be considered",
            cites=(_SUMMARY,),
        ),
        Measure(
            id=MeasureId("men4-net-resection"),
            name="resection of neuroendocrine tumors, if possible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(Criteria(other="neuroendocrine tumor that can be resected"),),
            why="removes the tumor",
            cites=(_SUMMARY,),
        ),
        Measure(
            id=MeasureId("men4-somatostatin-analog"),
            name="somatostatin analog in some",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(Criteria(other="neuroendocrine tumor"),),
            why="named beside surgery",
            cites=(_SUMMARY,),
        ),
        Measure(
            id=MeasureId("men4-proton-pump-inhibitor"),
            name="proton pump inhibitor with a gastrin-secreting tumor",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            when=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
            why="holds back gastric acid",
            cites=(_SUMMARY,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="surveillance of carriers",
            positions=(
                Position(
                    says="set tests and imaging from age 25, every 2 to 5 years", cites=(_TABLE_6,)
                ),
                Position(
                    says=(
                        "IGF-1 and calcium every year from adolescence; the role of imaging is open"
                    ),
                    cites=(_PDQ,),
                ),
            ),
        ),
    ),
    cites=(_PDQ, _SUMMARY),
    reviewed="2026-11-26",
)
