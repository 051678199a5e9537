"""Multiple endocrine neoplasia type 1."""

from typing import Final

from .. import sources
from ..model import (
    Aim,
    Cite,
    Criteria,
    Differential,
    Disagreement,
    DrugClass,
    Extent,
    Feature,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Seen,
    Share,
    Site,
    Syndrome,
    SyndromeId,
    SyndromeKind,
)

_PDQ_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-medullary-thyroid-genetics-pdq.md"

_PDQ = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "section Multiple Endocrine Neoplasia Type 1, clinical description",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_NET = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "table 1, duodenopancreatic neuroendocrine tumors",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_PITUITARY = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "table 2 and text, pituitary tumors",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_OTHER = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "section Other MEN1-Associated Tumors",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TESTING = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "section Genetic Testing and Differential Diagnosis for MEN1",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TABLE_4 = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "table 4, surveillance",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_TREATMENT = Cite(
    sources.PDQ_ENDOCRINE_GENETICS_2024,
    "section Interventions of MEN1",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_OLDER = Cite(sources.PDQ_ENDOCRINE_GENETICS_TABLE_2, "table 2", Seen.DOCUMENT, on="2026-11-26")
_PDQ_CHILD = Cite(
    sources.PDQ_CHILD_MEN_2025,
    "section MEN Type 1 (MEN1) Syndrome",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-multiple-endocrine-neoplasia-hp-child-men-syndromes-treatment-pdq.md",
)
_KAMILARIS = Cite(sources.KAMILARIS_2019, "table 3", Seen.DOCUMENT, on="2026-11-26")
_WJEM = Cite(sources.WJEM_2015_MEN1_SURVEILLANCE, "table 1", Seen.DOCUMENT, on="2026-11-26")
_CLIN_CANCER_RES = Cite(
    sources.CLIN_CANCER_RES_MEN1_TABLE, "table 1", Seen.DOCUMENT, on="2026-11-26"
)
_GENEREVIEWS = Cite(sources.GENEREVIEWS_MEN1, "table 7b", Seen.DOCUMENT, on="2026-11-26")
_CHALLIS = Cite(sources.CHALLIS_2019, "conclusion", Seen.DOCUMENT, on="2026-11-26")
_THAKKER = Cite(
    sources.THAKKER_2012,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.rdm.ox.ac.uk/publications/339997",
)
_BRANDI = Cite(sources.BRANDI_2025, "abstract", Seen.DOCUMENT, on="2026-11-26")
_GEURTS = Cite(sources.GEURTS_2020, "abstract", Seen.DOCUMENT, on="2026-11-26")

MEN1: Final = Syndrome(
    id=SyndromeId("men1"),
    name="multiple endocrine neoplasia type 1",
    names=("MEN1", "MEN 1", "Wermer syndrome"),
    kind=SyndromeKind.HEREDITARY,
    genes=("MEN1",),
    hormones=(),
    effects=(
        "loss of menin, a tumor suppressor (autosomal dominant): tumors of parathyroids, pituitary, "
        "duodenum and pancreas, also of thymus, bronchi and adrenals"
    ),
    sites=(Site.DUODENUM, Site.PANCREAS, Site.THYMUS, Site.LUNG, Site.STOMACH, Site.ADRENAL),
    features=(
        Feature(
            name="parathyroid tumors with hyperparathyroidism by age 50",
            percent=Interval(80, 100),
            cites=(_PDQ,),
        ),
        Feature(
            name="duodenopancreatic neuroendocrine tumors by age 40",
            percent=Interval(30, 80),
            cites=(_PDQ,),
        ),
        Feature(name="gastrinoma", percent=Interval(None, 70), cites=(_PDQ_NET,)),
        Feature(
            name="nonfunctioning duodenopancreatic tumor",
            percent=Interval(20, 55),
            cites=(_PDQ_NET,),
        ),
        Feature(name="insulinoma", percent=10, cites=(_PDQ_NET,)),
        Feature(name="VIPoma", percent=1, cites=(_PDQ_NET,)),
        Feature(name="glucagonoma", percent=1, cites=(_PDQ_NET,)),
        Feature(
            name="somatostatinoma", percent=Interval(None, 1, high_open=True), cites=(_PDQ_NET,)
        ),
        Feature(name="pituitary tumor", percent=Interval(15, 50), cites=(_PDQ_PITUITARY,)),
        Feature(name="prolactinoma", percent=20, cites=(_PDQ_PITUITARY,)),
        Feature(name="somatotropinoma", percent=10, cites=(_PDQ_PITUITARY,)),
        Feature(
            name="corticotropinoma",
            percent=Interval(None, 5, high_open=True),
            cites=(_PDQ_PITUITARY,),
        ),
        Feature(
            name="foregut carcinoid (bronchi, thymus, stomach)",
            percent=Interval(5, 10),
            cites=(_PDQ_OTHER,),
        ),
        Feature(name="adrenal cortical lesions", percent=Interval(None, 50), cites=(_PDQ_OTHER,)),
        Feature(name="facial angiofibromas", percent=Interval(None, 80), cites=(_PDQ_OTHER,)),
        Feature(name="collagenomas", percent=75, cites=(_PDQ_OTHER,)),
        Feature(name="lipomas", percent=30, cites=(_PDQ_OTHER,)),
    ),
    shares=(
        Share(of="penetrance by age 30", percent=Interval(45, 73), cites=(_PDQ,)),
        Share(of="penetrance by age 50", percent=82, cites=(_PDQ,)),
        Share(of="penetrance by age 70", percent=96, cites=(_PDQ,)),
        Share(
            of="clinical MEN1 with a variant found",
            percent=Interval(75, 90),
            cites=(_PDQ_TESTING,),
        ),
        Share(
            of="pancreatic neuroendocrine tumors from any inherited syndrome",
            percent=10,
            cites=(_GEURTS,),
        ),
    ),
    differentials=(
        Differential(
            condition="familial hypocalciuric hypercalcemia",
            test="CASR, GNA11 or AP2S1 variant; parathyroidectomy does not correct it",
            cites=(_PDQ_TESTING,),
        ),
        Differential(
            condition="hyperparathyroidism-jaw tumor syndrome",
            test="CDC73 variant; jaw and renal lesions, risk of parathyroid carcinoma",
            cites=(_PDQ_TESTING,),
        ),
        Differential(
            condition="familial isolated hyperparathyroidism",
            test="no other endocrine tumor; about 20 % of such families carry a MEN1 variant",
            cites=(_PDQ_TESTING,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("men1-prolactin-igf-1"),
            name="prolactin and/or IGF-1 every year from age 5",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(5)),),
            why="pituitary tumors",
            cites=(_PDQ_TABLE_4, _KAMILARIS, _WJEM, _CLIN_CANCER_RES),
        ),
        Measure(
            id=MeasureId("men1-glucose-insulin"),
            name="fasting glucose and insulin every year from age 5",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(5)),),
            why="insulinoma",
            cites=(_PDQ_TABLE_4, _KAMILARIS, _WJEM, _CLIN_CANCER_RES),
        ),
        Measure(
            id=MeasureId("men1-brain-mri"),
            name="MRI of the brain from age 5, every 3 to 5 years by the biochemical results",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(5)),),
            why="pituitary tumors; start and interval are open to debate",
            cites=(_PDQ_TABLE_4, _WJEM),
        ),
        Measure(
            id=MeasureId("men1-calcium-pth"),
            name="fasting calcium (corrected or ionized) and PTH every year from age 8",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(8)),),
            why="hyperparathyroidism",
            cites=(_PDQ_TABLE_4, _KAMILARIS, _WJEM),
        ),
        Measure(
            id=MeasureId("men1-pancreatic-hormones"),
            name=(
                "chromogranin A, pancreatic polypeptide, glucagon and VIP from age 10 to 16, up to "
                "every 3 years"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(
                Criteria(age_years=Interval(16)),
                Criteria(age_years=Interval(10, 16), other="start between age 10 and 16"),
            ),
            why="duodenopancreatic tumors; every 3 years without symptoms, else sooner",
            cites=(_PDQ_TABLE_4,),
        ),
        Measure(
            id=MeasureId("men1-pancreatic-hormones-annual"),
            name=(
                "chromogranin A, pancreatic polypeptide, glucagon and VIP every year, start before "
                "age 10 (tables after the guideline of 2012)"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="pancreatic tumors",
            cites=(_KAMILARIS, _WJEM, _PDQ_OLDER),
        ),
        Measure(
            id=MeasureId("men1-abdominal-imaging-annual"),
            name=(
                "MRI, CT or endoscopic ultrasonography of the abdomen every year, start before "
                "age 10"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="pancreatic tumors; weak evidence for every year before age 10",
            cites=(_PDQ_TABLE_4, _KAMILARIS, _WJEM),
        ),
        Measure(
            id=MeasureId("men1-adrenal-imaging"),
            name="MRI or CT of the adrenals every year with the pancreas, start before age 10",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="adrenal tumors; hormone tests only with signs or above 1 cm",
            cites=(_KAMILARIS, _WJEM),
        ),
        Measure(
            id=MeasureId("men1-chest-imaging"),
            name="CT or MRI of the chest every 1 to 2 years from age 15",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(15)),),
            why="thymic and bronchial tumors",
            cites=(_KAMILARIS, _WJEM),
        ),
        Measure(
            id=MeasureId("men1-chest-mri-pdq"),
            name=(
                "MRI of the chest about every 3 years, start before age 20; more often in men, "
                "smokers and with family history; before parathyroidectomy"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why="thymic and bronchial tumors",
            cites=(_PDQ_TABLE_4,),
        ),
        Measure(
            id=MeasureId("men1-gastrin"),
            name="fasting gastrin every year from age 20",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(20)),),
            why="gastrinoma",
            cites=(_PDQ_TABLE_4, _KAMILARIS, _WJEM, _CLIN_CANCER_RES),
        ),
        Measure(
            id=MeasureId("men1-abdominal-imaging-adult"),
            name="CT or MRI of the abdomen every 3 to 5 years from age 20, by biochemical results",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(20)),),
            why="duodenopancreatic tumors; the other of two published guidelines",
            cites=(_PDQ_TABLE_4,),
        ),
        Measure(
            id=MeasureId("men1-at-risk-prolactin"),
            name="relative at 50 % risk: prolactin every year from age 5",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(5), other="at 50 % risk of MEN1"),),
            why="pituitary tumors",
            cites=(_GENEREVIEWS,),
        ),
        Measure(
            id=MeasureId("men1-at-risk-calcium"),
            name="relative at 50 % risk: fasting calcium and PTH every year from age 10",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(Criteria(age_years=Interval(10), other="at 50 % risk of MEN1"),),
            why="hyperparathyroidism",
            cites=(_GENEREVIEWS,),
        ),
        Measure(
            id=MeasureId("men1-at-risk-gastrin"),
            name=(
                "relative at 50 % risk with reflux or diarrhea: fasting gastrin and endoscopic "
                "ultrasonography every year from age 20"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(
                Criteria(
                    age_years=Interval(20), other="at 50 % risk of MEN1, with reflux or diarrhea"
                ),
            ),
            why="gastrinoma",
            cites=(_GENEREVIEWS,),
        ),
        Measure(
            id=MeasureId("men1-parathyroidectomy"),
            name="parathyroidectomy, mostly subtotal (3 to 3.5 glands), with cervical thymectomy",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(other="hyperparathyroidism proven biochemically"),),
            why="brings calcium and PTH to normal; removing less lasts less",
            cites=(_PDQ_TREATMENT, _PDQ_CHILD),
        ),
        Measure(
            id=MeasureId("men1-pituitary-medical-therapy"),
            name="medical treatment first for a secreting pituitary tumor, then surgery",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(other="secreting pituitary tumor"),),
            why="often first; worked in 49 of 116 secreting tumors",
            cites=(_PDQ_TREATMENT,),
        ),
        Measure(
            id=MeasureId("men1-gastrinoma-acid-suppression"),
            name="proton pump inhibitor or H2 blocker before any operation for gastrinoma",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            when=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
            why="symptoms have to be controlled first",
            cites=(_PDQ_TREATMENT,),
        ),
        Measure(
            id=MeasureId("men1-gastrinoma-surgery"),
            name="surgery for a nonmetastatic gastrinoma above 2 cm",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(
                Criteria(
                    syndromes=(SyndromeId("gastrinoma"),),
                    extent=(Extent.LOCALIZED, Extent.REGIONAL, Extent.LOCALLY_ADVANCED),
                    tumor_size_mm=Interval(20, None, low_open=True),
                ),
            ),
            why="larger tumors spread to the liver more often; advised by many groups",
            cites=(_PDQ_TREATMENT,),
        ),
        Measure(
            id=MeasureId("men1-insulinoma-resection"),
            name="resection of insulinoma",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            why="mainstay; diet and drugs often fail",
            cites=(_PDQ_TREATMENT,),
        ),
        Measure(
            id=MeasureId("men1-nonfunctioning-net-surgery"),
            name="resection of a nonfunctioning pancreatic tumor above 2 cm",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            when=(
                Criteria(
                    site=(Site.PANCREAS,),
                    tumor_size_mm=Interval(20, None, low_open=True),
                    functioning=False,
                ),
            ),
            why="distant metastases are likely; smaller ones are mostly watched",
            cites=(_CHALLIS, _PDQ_TREATMENT),
        ),
        Measure(
            id=MeasureId("men1-somatostatin-analog"),
            name="long-acting somatostatin analog for an early duodenopancreatic tumor",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(
                Criteria(
                    site=(Site.PANCREAS, Site.DUODENUM), other="early-stage duodenopancreatic tumor"
                ),
            ),
            why="may have a role: hormones and tumor stable in most, first results only",
            cites=(_PDQ_TREATMENT,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="imaging of the pancreas",
            positions=(
                Position(says="every year, start before age 10", cites=(_KAMILARIS, _WJEM)),
                Position(says="every year from age 10 (MRI)", cites=(_CLIN_CANCER_RES,)),
                Position(says="every 3 to 5 years from age 20", cites=(_PDQ_TABLE_4,)),
                Position(
                    says="start between 10 and 16; every 2 to 3 years after a normal result",
                    cites=(_CHALLIS,),
                ),
                Position(says="CT every 1 to 3 years (children)", cites=(_PDQ_CHILD,)),
            ),
        ),
        Disagreement(
            topic="hormones of pancreatic tumors",
            positions=(
                Position(
                    says="every year, start before age 10", cites=(_KAMILARIS, _WJEM, _PDQ_OLDER)
                ),
                Position(says="start at 10 to 16, up to every 3 years", cites=(_PDQ_TABLE_4,)),
                Position(
                    says="from age 10; that they find more has not been shown",
                    cites=(_CLIN_CANCER_RES,),
                ),
            ),
        ),
        Disagreement(
            topic="imaging of the chest",
            positions=(
                Position(says="every 1 to 2 years from age 15", cites=(_KAMILARIS, _WJEM)),
                Position(says="every 1 to 2 years from age 20", cites=(_CLIN_CANCER_RES,)),
                Position(says="about every 3 years, start before age 20", cites=(_PDQ_TABLE_4,)),
            ),
        ),
        Disagreement(
            topic="MRI of the pituitary",
            positions=(
                Position(says="every 3 years", cites=(_KAMILARIS, _CLIN_CANCER_RES)),
                Position(
                    says="every 3 to 5 years by the biochemical results",
                    cites=(_PDQ_TABLE_4, _WJEM),
                ),
            ),
        ),
        Disagreement(
            topic="start of calcium tests",
            positions=(
                Position(says="age 8", cites=(_PDQ_TABLE_4, _KAMILARIS)),
                Position(says="age 10 in relatives at 50 % risk", cites=(_GENEREVIEWS,)),
            ),
        ),
        Disagreement(
            topic="size at which a nonfunctioning pancreatic tumor is resected",
            positions=(
                Position(says="above 2 cm", cites=(_CHALLIS,)),
                Position(says="above 2 to 3 cm", cites=(_PDQ_TREATMENT,)),
            ),
        ),
    ),
    cites=(_PDQ, _THAKKER, _BRANDI),
    reviewed="2026-11-26",
)
