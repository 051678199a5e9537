"""Calcitonin excess."""

from typing import Final

from .. import sources, tumors
from ..model import (
    Aim,
    Cite,
    Comparator,
    Criteria,
    Differential,
    Disagreement,
    DrugClass,
    Feature,
    Interference,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Resectability,
    Seen,
    Share,
    Sign,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    TestPurpose,
    TestResult,
    Threshold,
    Unit,
)

_TOLEDO = Cite(sources.TOLEDO_2009, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ASAN = Cite(
    sources.ASAN_CALCITONIN_2014, "abstract", Seen.COPY, on="2026-11-26", via="PMID 25041034"
)
_BAE = Cite(
    sources.BAE_2015,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://link.springer.com/chapter/10.1007%2F978-3-319-22542-5_5",
)
_JANUS = Cite(sources.CALCITONIN_TWO_FACED_JANUS, "abstract", Seen.DOCUMENT, on="2026-11-26")
_MAYO = Cite(sources.MAYO_CALCITONIN_TEST, "Reference Values", Seen.DOCUMENT, on="2026-11-26")
_MAYO_LIMITS = Cite(
    sources.MAYO_CALCITONIN_TEST,
    "Interference; patient preparation",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.marshfieldlabs.org/sites/ltrm/Human/Pages/22396.aspx",
)
_MACRO = Cite(sources.MACROCALCITONIN_INTERFERENCE, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ECE = Cite(
    sources.ECE_2017_CALCITONIN_NET,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.endocrine-abstracts.org/ea/0049/ea0049ep191",
)
_PANCREAS = Cite(sources.CALCITONIN_PANCREAS_SERIES, "abstract", Seen.DOCUMENT, on="2026-11-26")
_FOUR_CASES = Cite(sources.HYPERCALCITONEMIA_PNET_CASES, "abstract", Seen.DOCUMENT, on="2026-11-26")
_NOZIERES = Cite(
    sources.NOZIERES_CALCITONIN_NET,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://searchworks.staging.jioinstitute.edu.in/?f%5Beds_publisher_facet%5D%5B%5D=oxford+university+press&q=%22Malignant+Carcinoid+Syndrome+blood%22&search_field=descriptor",
)
_TAIL_CASE = Cite(
    sources.CALCITONIN_PANCREATIC_TAIL_CASE_2000,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 11124561",
)
_KON = Cite(sources.KON_2012, "abstract", Seen.DOCUMENT, on="2026-11-26")
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section Treatment of Miscellaneous Islet Cell Tumors, Other Pancreatic NETs",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)

CALCITONIN_EXCESS: Final = Syndrome(
    id=SyndromeId("calcitonin-excess"),
    name="calcitonin excess",
    names=("hypercalcitoninemia",),
    hormones=("calcitonin",),
    effects=(
        "calcitonin from medullary thyroid carcinoma or another neuroendocrine tumor; diarrhea in "
        "some, no syndrome in most"
    ),
    tumors=(tumors.MEDULLARY_THYROID_CARCINOMA, tumors.CALCITONINOMA_TUMOR, tumors.PANCREATIC_NET),
    sites=(Site.THYROID, Site.LUNG, Site.PANCREAS),
    features=(
        Feature(
            name="diarrhea, with calcitonin-secreting tumors of the pancreas",
            percent=50,
            cites=(_PANCREAS,),
        ),
        Feature(name="no obvious syndrome in the majority", cites=(_FOUR_CASES,)),
    ),
    shares=(
        Share(
            of="pancreatic neuroendocrine tumors with raised calcitonin",
            percent=9,
            cites=(_PANCREAS,),
        ),
        Share(of="neuroendocrine tumors above 100 ng/L", percent=12, cites=(_NOZIERES,)),
        Share(of="a center's neuroendocrine tumors that secrete it", percent=5, cites=(_ECE,)),
        Share(of="metastatic", percent=94.7, cites=(_ECE,)),
        Share(of="grade G3", percent=54.1, cites=(_ECE,)),
        Share(of="secreting another hormone as well", percent=28.9, cites=(_ECE,)),
    ),
    tests=(
        Threshold(
            key="calcitonin-100-toledo",
            analyte="calcitonin",
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.PG_PER_ML,
            note="high risk (about 90 to 100 %) of medullary thyroid carcinoma",
            cites=(_TOLEDO,),
        ),
        Threshold(
            key="calcitonin-10-to-100-toledo",
            analyte="calcitonin",
            comparator=Comparator.BETWEEN,
            value=10,
            high=100,
            unit=Unit.PG_PER_ML,
            note="risk of medullary thyroid carcinoma below 25 %",
            purpose=TestPurpose.EQUIVOCAL,
            cites=(_TOLEDO,),
        ),
        Threshold(
            key="calcitonin-reference-men-toledo",
            analyte="calcitonin",
            assay="immunochemiluminometric",
            comparator=Comparator.AT_LEAST,
            value=8.5,
            unit=Unit.PG_PER_ML,
            context="men",
            note="normal is printed as below 8.5",
            cites=(_TOLEDO,),
        ),
        Threshold(
            key="calcitonin-reference-women-toledo",
            analyte="calcitonin",
            assay="immunochemiluminometric",
            comparator=Comparator.AT_LEAST,
            value=5.0,
            unit=Unit.PG_PER_ML,
            context="women",
            note="normal is printed as below 5.0",
            cites=(_TOLEDO,),
        ),
        Threshold(
            key="calcitonin-60-bae",
            analyte="calcitonin",
            comparator=Comparator.MORE_THAN,
            value=60,
            unit=Unit.PG_PER_ML,
            note="printed as higher than 60 to 100: highly indicative of medullary carcinoma",
            cites=(_BAE,),
        ),
        Threshold(
            key="calcitonin-asan",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=19.0,
            unit=Unit.PMOL_PER_L,
            context="basal",
            note="65 pg/mL; macroscopic medullary carcinoma; less does not exclude it",
            sensitivity_percent=77.4,
            specificity_percent=98.7,
            cites=(_ASAN,),
        ),
        Threshold(
            key="calcitonin-100-janus",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.PG_PER_ML,
            note="strongly suspicious of malignancy",
            cites=(_JANUS,),
        ),
        Threshold(
            key="calcitonin-10-to-100-janus",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            comparator=Comparator.BETWEEN,
            value=10,
            high=100,
            unit=Unit.PG_PER_ML,
            note="a stimulation test may be added",
            purpose=TestPurpose.EQUIVOCAL,
            cites=(_JANUS,),
        ),
        Threshold(
            key="calcitonin-reference-men-mayo",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            assay="electrochemiluminescence immunoassay",
            comparator=Comparator.MORE_THAN,
            value=14.3,
            unit=Unit.PG_PER_ML,
            context="men aged 17 years and older",
            note="above the reference value",
            cites=(_MAYO,),
        ),
        Threshold(
            key="calcitonin-reference-women-mayo",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            assay="electrochemiluminescence immunoassay",
            comparator=Comparator.MORE_THAN,
            value=7.6,
            unit=Unit.PG_PER_ML,
            context="women aged 17 years and older",
            note="above the reference value",
            cites=(_MAYO,),
        ),
        Threshold(
            key="calcitonin-100-nozieres",
            analyte="calcitonin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.NG_PER_L,
            note="calcitonin-producing neuroendocrine tumors, medullary carcinoma left out",
            cites=(_NOZIERES,),
        ),
    ),
    interferences=(
        Interference(
            what="proton pump inhibitor (omeprazole for more than 2 to 4 months)",
            effect="raises calcitonin",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(_TOLEDO, _ASAN),
        ),
        Interference(
            what="glucocorticoid",
            effect="raises calcitonin after long use",
            drug_class=DrugClass.GLUCOCORTICOID,
            cites=(_TOLEDO,),
        ),
        Interference(
            what="beta blocker",
            effect="raises calcitonin after long use",
            drug_class=DrugClass.BETA_BLOCKER,
            cites=(_TOLEDO,),
        ),
        Interference(
            what="chronic kidney disease",
            effect="raises calcitonin",
            cites=(_TOLEDO, _ASAN),
        ),
        Interference(
            what="hypergastrinemia, hypercalcemia",
            effect="raise calcitonin",
            cites=(_TOLEDO,),
        ),
        Interference(
            what="biotin",
            effect="not to be taken in the 12 hours before the sample",
            cites=(_MAYO, _MAYO_LIMITS),
        ),
        Interference(
            what="human anti-mouse or heterophilic antibodies",
            effect="can raise the value falsely",
            cites=(_MAYO_LIMITS,),
        ),
        Interference(
            what="macrocalcitonin",
            effect="high values that persist after thyroidectomy without a tumor",
            cites=(_MACRO,),
        ),
    ),
    differentials=(
        Differential(
            condition="medullary thyroid carcinoma",
            test=(
                "calcium stimulation: calcitonin at least 3 to 4 times the basal value; other "
                "neuroendocrine tumors rise less"
            ),
            signs=(
                Sign(test="rise of calcitonin after calcium stimulation", result=TestResult.HIGH),
            ),
            cites=(_JANUS, _ECE),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("calcitonin-excess-exclude-thyroid-origin"),
            name=(
                "thyroid ultrasonography and fine-needle cytology before thyroidectomy for "
                "raised calcitonin"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            why=(
                "told a pancreatic source apart in four patients; one had lost the thyroid "
                "without need"
            ),
            cites=(_FOUR_CASES,),
        ),
        Measure(
            id=MeasureId("calcitonin-excess-resection"),
            name="resection of the calcitonin-secreting tumor, where possible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            when=(Criteria(site=(Site.PANCREAS,), resectability=(Resectability.RESECTABLE,)),),
            why="calcitonin fell or became normal; diarrhea eased in one of two cases",
            cites=(_PDQ, _TAIL_CASE, _KON),
        ),
        Measure(
            id=MeasureId("calcitonin-excess-debulking"),
            name="debulking for relief of symptoms",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(site=(Site.PANCREAS,), functioning=True),),
            why="palliation, said of very rare pancreatic tumors in general",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("calcitonin-excess-somatostatin-analog"),
            name="somatostatin analog for relief of symptoms",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(Criteria(site=(Site.PANCREAS,), functioning=True),),
            why="palliation, said of very rare pancreatic tumors in general",
            cites=(_PDQ,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="calcitonin level that speaks for medullary thyroid carcinoma",
            positions=(
                Position(says="above 100 pg/mL", cites=(_TOLEDO, _JANUS)),
                Position(says="above 60 to 100 pg/mL", cites=(_BAE,)),
                Position(
                    says="19 pmol/L (65 pg/mL): misses fewer and is right more often than 100 pg/mL",
                    cites=(_ASAN,),
                ),
            ),
        ),
        Disagreement(
            topic="symptoms of calcitonin-secreting neuroendocrine tumors",
            positions=(
                Position(says="functional in half of the cases", cites=(_PANCREAS,)),
                Position(says="no obvious syndrome in the majority", cites=(_FOUR_CASES,)),
                Position(says="8 of 24 had symptoms that may come from it", cites=(_NOZIERES,)),
            ),
        ),
    ),
    cites=(_TOLEDO, _JANUS, _ECE, _PANCREAS),
    reviewed="2026-11-26",
)
