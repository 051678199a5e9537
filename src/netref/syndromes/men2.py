"""Multiple endocrine neoplasia type 2."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Aim,
    Cite,
    Comparator,
    Criteria,
    Disagreement,
    Feature,
    Histology,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Procedure,
    Seen,
    Share,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    SyndromeKind,
    TestPurpose,
    Threshold,
    Unit,
)

_PDQ_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/publications-pdq-information-summaries-genetics-men2-hp-pdq.md"

_PDQ = Cite(
    sources.PDQ_MEN2_2025,
    "sections Brief Clinical Description and Clinical Features",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TABLE_1 = Cite(
    sources.PDQ_MEN2_2025,
    "section Genotype-Phenotype Correlations, table 1",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_SCREENING = Cite(
    sources.PDQ_MEN2_2025,
    "section Screening and Surveillance",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_THYROIDECTOMY = Cite(
    sources.PDQ_MEN2_2025,
    "section Risk-Reducing Thyroidectomy",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_MTC = Cite(
    sources.PDQ_MEN2_2025,
    "section Treatment for MEN2-Related Medullary Thyroid Cancer",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_PHEO = Cite(
    sources.PDQ_MEN2_2025,
    "section Treatment for MEN2-Related Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_PARATHYROID = Cite(
    sources.PDQ_MEN2_2025,
    "section Treatment for MEN2-Related Hyperparathyroidism",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_CHILD = Cite(
    sources.PDQ_CHILD_MEN_2025,
    "table 2 and section MEN Type 2 (MEN2) Syndromes",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-multiple-endocrine-neoplasia-hp-child-men-syndromes-treatment-pdq.md",
)
_EVIQ = Cite(sources.EVIQ_MEN2, "risk management", Seen.DOCUMENT, on="2026-11-26")
_GENEREVIEWS = Cite(sources.GENEREVIEWS_MEN2, "summary", Seen.DOCUMENT, on="2026-11-26")
_ENDOTEXT = Cite(sources.ENDOTEXT_MEN2_2017, "abstract", Seen.DOCUMENT, on="2026-11-26")

_HIGHEST = "RET variant of the ATA highest-risk group (M918T)"
_HIGHEST_OR_HIGH = "RET variant of the ATA highest-risk or high-risk group"
_HIGH = "RET variant of the ATA high-risk group (codons 634 and 883)"
_MODERATE = "RET variant of the ATA moderate-risk group"

MEN2: Final = Syndrome(
    id=SyndromeId("men2"),
    name="multiple endocrine neoplasia type 2",
    names=("MEN2", "MEN 2", "MEN2A", "MEN2B", "Sipple syndrome"),
    kind=SyndromeKind.HEREDITARY,
    genes=("RET",),
    hormones=(),
    effects=(
        "activating RET variant (autosomal dominant): medullary thyroid carcinoma, "
        "pheochromocytoma, in MEN2A also hyperparathyroidism, in MEN2B mucosal neuromas and "
        "ganglioneuromas of the gut"
    ),
    sites=(Site.THYROID, Site.ADRENAL),
    features=(
        Feature(name="medullary thyroid carcinoma in MEN2A", percent=95, cites=(_PDQ_CHILD, _PDQ)),
        Feature(name="medullary thyroid carcinoma in MEN2B", percent=100, cites=(_PDQ_CHILD,)),
        Feature(name="pheochromocytoma in MEN2A", percent=50, cites=(_PDQ_CHILD, _ENDOTEXT)),
        Feature(name="pheochromocytoma in MEN2B", percent=50, cites=(_PDQ_CHILD, _PDQ)),
        Feature(name="pheochromocytoma in MEN2B", percent=Interval(30, 50), cites=(_ENDOTEXT,)),
        Feature(
            name="hyperparathyroidism in MEN2A",
            percent=Interval(20, 30),
            cites=(_PDQ_CHILD, _ENDOTEXT),
        ),
        Feature(
            name="hyperparathyroidism in MEN2A", percent=Interval(2, 35), cites=(_PDQ_SCREENING,)
        ),
        Feature(
            name="diarrhea with advanced medullary carcinoma",
            percent=Interval(None, 30),
            cites=(_PDQ,),
        ),
        Feature(name="tall, thin build in MEN2B", percent=75, cites=(_PDQ,)),
        Feature(name="constipation in MEN2B", percent=72.7, cites=(_PDQ,)),
    ),
    shares=(
        Share(of="MEN2 that is classical MEN2A", percent=Interval(60, 90), cites=(_PDQ,)),
        Share(of="MEN2 that is MEN2B", percent=5, cites=(_PDQ,)),
        Share(of="MEN2B with the M918T variant", percent=95, cites=(_PDQ_TABLE_1,)),
        Share(of="pheochromocytoma with a codon 634 variant", percent=50, cites=(_PDQ_TABLE_1,)),
        Share(
            of="pheochromocytoma with a variant of codon 609, 611, 618, 620 or 630",
            percent=Interval(10, 30),
            cites=(_PDQ_TABLE_1,),
        ),
        Share(
            of="hyperparathyroidism with a codon 634 variant",
            percent=Interval(20, 30),
            cites=(_PDQ_TABLE_1,),
        ),
        Share(
            of="medullary carcinoma found by screening at-risk relatives (1989)",
            percent=93,
            cites=(_PDQ,),
        ),
        Share(
            of="medullary carcinoma by clinical presentation alone",
            percent=Interval(41, 65),
            cites=(_PDQ,),
        ),
    ),
    tests=(
        Threshold(
            key="calcitonin-neck-dissection-pdq",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=40,
            unit=Unit.PG_PER_ML,
            context="adults with medullary carcinoma",
            note="therapeutic central neck dissection",
            purpose=TestPurpose.SEVERITY,
            cites=(_PDQ_MTC,),
        ),
        Threshold(
            key="calcitonin-contralateral-dissection-pdq",
            analyte="calcitonin",
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            context="basal, with nodal disease",
            note="contralateral lateral neck dissection considered",
            purpose=TestPurpose.SEVERITY,
            cites=(_PDQ_MTC,),
        ),
        Threshold(
            key="calcitonin-no-remission-pdq",
            analyte="calcitonin",
            comparator=Comparator.MORE_THAN,
            value=500,
            unit=Unit.PG_PER_ML,
            context="basal, before surgery",
            note="no biochemical remission to be expected",
            purpose=TestPurpose.SEVERITY,
            cites=(_PDQ_MTC,),
        ),
        Threshold(
            key="calcitonin-distant-metastases-pdq",
            analyte="calcitonin",
            comparator=Comparator.BETWEEN,
            value=150,
            high=400,
            unit=Unit.PG_PER_ML,
            context="basal, nodes positive",
            note="distant metastases begin to appear",
            purpose=TestPurpose.SEVERITY,
            cites=(_PDQ_MTC,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("men2-thyroidectomy-highest-risk"),
            name="prophylactic thyroidectomy in the first year of life (ATA highest risk)",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_HIGHEST),),
            why="medullary carcinoma comes in the first years; cure is rare after age 4",
            cites=(_PDQ_THYROIDECTOMY, _EVIQ, _GENEREVIEWS),
        ),
        Measure(
            id=MeasureId("men2-thyroidectomy-high-risk"),
            name="prophylactic thyroidectomy at about age 5 or earlier, by calcitonin (ATA high risk)",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_HIGH),),
            why="prevents or cures medullary carcinoma",
            cites=(_PDQ_THYROIDECTOMY, _EVIQ, _GENEREVIEWS),
        ),
        Measure(
            id=MeasureId("men2-thyroidectomy-moderate-risk"),
            name=(
                "prophylactic thyroidectomy mostly between age 5 and 10, in some up to 10 to 15 "
                "under strict criteria (ATA moderate risk)"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_MODERATE),),
            why="later onset; timing is decided for each child",
            cites=(_EVIQ, _GENEREVIEWS),
        ),
        Measure(
            id=MeasureId("men2-calcitonin-moderate-risk"),
            name=(
                "examination, neck ultrasonography and calcitonin from about age 5, calcitonin "
                "again every 6 to 12 months (ATA moderate risk)"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_MODERATE),),
            why="times the thyroidectomy",
            cites=(_PDQ_THYROIDECTOMY,),
        ),
        Measure(
            id=MeasureId("men2-pheochromocytoma-before-surgery"),
            name="pheochromocytoma ruled out biochemically before any operation, at any age",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="prevents a hypertensive crisis",
            cites=(_EVIQ, _PDQ_SCREENING),
        ),
        Measure(
            id=MeasureId("men2-pheochromocytoma-screening-high-risk"),
            name=(
                "metanephrines every year, to be considered by age 11 (ATA highest and high risk); "
                "imaging only if abnormal"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_HIGHEST_OR_HIGH),),
            why="pheochromocytoma in up to half of them",
            cites=(_PDQ_SCREENING,),
        ),
        Measure(
            id=MeasureId("men2-pheochromocytoma-screening-moderate-risk"),
            name="metanephrines periodically by age 16 (ATA moderate risk)",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_MODERATE),),
            why="pheochromocytoma",
            cites=(_PDQ_SCREENING,),
        ),
        Measure(
            id=MeasureId("men2-calcium-high-risk"),
            name=(
                "corrected or ionized calcium, with or without PTH, every year by age 11 (ATA "
                "highest and high risk)"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_HIGHEST_OR_HIGH),),
            why="hyperparathyroidism",
            cites=(_PDQ_SCREENING,),
        ),
        Measure(
            id=MeasureId("men2-calcium-moderate-risk"),
            name="corrected or ionized calcium every year by age 16 (ATA moderate risk)",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(other=_MODERATE),),
            why="hyperparathyroidism",
            cites=(_PDQ_SCREENING,),
        ),
        Measure(
            id=MeasureId("men2-calcitonin-after-thyroidectomy"),
            name="calcitonin and CEA at 3, 6 and 12 months after thyroidectomy, then every year",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(Criteria(other="thyroid removed"),),
            why="residual or recurrent medullary carcinoma",
            cites=(_EVIQ,),
        ),
        Measure(
            id=MeasureId("men2-therapeutic-thyroidectomy"),
            name="total thyroidectomy with central node dissection for medullary carcinoma",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
            why="standard treatment of adults",
            cites=(_PDQ_MTC,),
        ),
        Measure(
            id=MeasureId("men2-adrenalectomy"),
            name=(
                "laparoscopic adrenalectomy after medical blockade; cortex-sparing to be considered"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),),
            why="the other gland may follow: keep testing",
            cites=(_PDQ_PHEO,),
        ),
        Measure(
            id=MeasureId("men2-parathyroid-surgery"),
            name="excision of the enlarged parathyroid glands",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(other="hyperparathyroidism with an indication for surgery"),),
            why="enough in most; less hypoparathyroidism than wider surgery",
            cites=(_PDQ_PARATHYROID,),
        ),
        Measure(
            id=MeasureId("men2-cinacalcet"),
            name="cinacalcet where surgery is high-risk, disease recurs or life expectancy is short",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.CINACALCET,
            when=(
                Criteria(
                    other=(
                        "hyperparathyroidism; high surgical risk, recurrence or short life "
                        "expectancy"
                    )
                ),
            ),
            why="lowers calcium and PTH; long-term effects unknown",
            cites=(_PDQ_PARATHYROID,),
        ),
        Measure(
            id=MeasureId("men2-ret-inhibitor"),
            name="selpercatinib or pralsetinib for medullary carcinoma with a RET variant",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drugs=(drugs.SELPERCATINIB, drugs.PRALSETINIB),
            when=(
                Criteria(
                    histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
                    other="systemic treatment needed",
                ),
            ),
            why="responses in 69 to 73 % (selpercatinib) and 60 to 71 % (pralsetinib)",
            cites=(_PDQ_MTC,),
        ),
        Measure(
            id=MeasureId("men2-multikinase-inhibitor"),
            name="vandetanib or cabozantinib for progressive metastatic medullary carcinoma",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drugs=(drugs.VANDETANIB, drugs.CABOZANTINIB),
            when=(
                Criteria(
                    histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
                    age_years=Interval(18),
                    other="progressive, metastatic, not eligible for surgery",
                ),
            ),
            why="lengthen progression-free survival; not active on codon 804 variants",
            cites=(_PDQ_MTC,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="thyroidectomy with a moderate-risk variant",
            positions=(
                Position(
                    says="decided by calcitonin measured from about age 5",
                    cites=(_PDQ_THYROIDECTOMY,),
                ),
                Position(says="mostly between age 5 and 10", cites=(_EVIQ,)),
            ),
        ),
        Disagreement(
            topic="hyperparathyroidism in MEN2A",
            positions=(
                Position(says="20 to 30 %", cites=(_PDQ_CHILD, _ENDOTEXT)),
                Position(
                    says="2 to 35 %, large studies in the lower half", cites=(_PDQ_SCREENING,)
                ),
            ),
        ),
    ),
    cites=(_PDQ, _GENEREVIEWS),
    reviewed="2026-11-26",
)
