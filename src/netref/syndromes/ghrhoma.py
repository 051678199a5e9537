"""GHRHoma: ectopic acromegaly."""

from typing import Final

from .. import drugs, sources, tumors
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
    TestPurpose,
    Threshold,
    Unit,
)

_BORSON_CHAZOT = Cite(
    sources.BORSON_CHAZOT_2012, "abstract", Seen.COPY, on="2026-11-26", via="PMID 23122576"
)
_REVIEW_2022 = Cite(
    sources.ECTOPIC_ACROMEGALY_REVIEW_2022, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_CASE = Cite(sources.GHRH_BRONCHIAL_CARCINOID_CASE, "abstract", Seen.DOCUMENT, on="2026-11-26")
_LUNG_CASE = Cite(sources.GHRH_LUNG_CASE, "introduction", Seen.DOCUMENT, on="2026-11-26")
_ALMOHAREB = Cite(
    sources.ALMOHAREB_2013,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://herbmag.ru/goto/http:/www.scirp.org/journal/paperinformation.aspx?paperid=39672",
)
_MAYO = Cite(
    sources.MAYO_GHRH_TEST, "Reference Values; Clinical Information", Seen.DOCUMENT, on="2026-11-26"
)
_GIUSTINA = Cite(
    sources.GIUSTINA_ACROMEGALY_CONSENSUS,
    "criteria of exclusion, as reported",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.medicalalgorithms.com/consensus-criteria-of-giustina-et-al-for-exclusion-of-acromegaly-using-laboratory-tests",
)

GHRHOMA: Final = Syndrome(
    id=SyndromeId("ghrhoma"),
    name="GHRHoma",
    names=("ectopic acromegaly",),
    hormones=("growth hormone-releasing hormone",),
    effects=(
        "GHRH from the tumor makes the pituitary grow and release growth hormone, which raises "
        "IGF-1: acromegaly"
    ),
    tumors=(tumors.GHRHOMA_TUMOR, tumors.LUNG_CARCINOID, tumors.PANCREATIC_NET),
    sites=(Site.LUNG, Site.PANCREAS),
    features=(
        Feature(
            name="acromegaly of varying intensity, like that of a pituitary adenoma",
            cites=(_BORSON_CHAZOT, _REVIEW_2022),
        ),
        Feature(name="headache", cites=(_REVIEW_2022,)),
        Feature(name="disturbed visual fields", cites=(_REVIEW_2022,)),
        Feature(name="normal or enlarged pituitary on MRI", cites=(_BORSON_CHAZOT,)),
    ),
    shares=(
        Share(of="metastatic", percent=50, cites=(_BORSON_CHAZOT,)),
        Share(
            of="of all acromegaly", percent=Interval(None, 1, high_open=True), cites=(_LUNG_CASE,)
        ),
    ),
    tests=(
        Threshold(
            key="ghrh-borson-chazot",
            analyte="growth hormone-releasing hormone",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=250,
            unit=Unit.NG_PER_L,
            note="printed as a threshold of 250 to 300 ng/L; specificity called excellent",
            cites=(_BORSON_CHAZOT,),
        ),
        Threshold(
            key="ghrh-tumors-mayo",
            analyte="growth hormone-releasing hormone",
            specimen=Specimen.NOT_STATED,
            comparator=Comparator.BETWEEN,
            value=200,
            high=10000,
            unit=Unit.PG_PER_ML,
            note="GHRH-secreting tumors; test for research use only",
            cites=(_MAYO,),
        ),
        Threshold(
            key="ghrh-reference-mayo",
            analyte="growth hormone-releasing hormone",
            specimen=Specimen.NOT_STATED,
            comparator=Comparator.MORE_THAN,
            value=18,
            unit=Unit.PG_PER_ML,
            note="above the baseline range of 5 to 18 pg/mL; no diagnostic limit",
            cites=(_MAYO,),
        ),
        Threshold(
            key="gh-nadir-excludes-giustina",
            analyte="growth hormone",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=1.0,
            unit=Unit.MCG_PER_L,
            context="lowest value after 75 g glucose, with IGF-1 normal for age and sex",
            purpose=TestPurpose.EXCLUDES,
            cites=(_GIUSTINA,),
        ),
        Threshold(
            key="gh-random-excludes-giustina",
            analyte="growth hormone",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=0.4,
            unit=Unit.MCG_PER_L,
            context="random sample, with IGF-1 normal for age and sex",
            purpose=TestPurpose.EXCLUDES,
            cites=(_GIUSTINA,),
        ),
        Threshold(
            key="gh-24-hours-excludes-giustina",
            analyte="growth hormone",
            comparator=Comparator.LESS_THAN,
            value=2.5,
            unit=Unit.MCG_PER_L,
            context="mean integrated level over 24 hours",
            note="usually not done",
            purpose=TestPurpose.EXCLUDES,
            cites=(_GIUSTINA,),
        ),
    ),
    interferences=(
        Interference(
            what="diabetes mellitus, liver disease, renal disease, adolescence, anorexia nervosa",
            effect="growth hormone may fail to fall after glucose",
            cites=(_GIUSTINA,),
        ),
        Interference(
            what="microprolactinoma in MEN1",
            effect="makes the pituitary MRI misleading",
            cites=(_BORSON_CHAZOT,),
        ),
    ),
    differentials=(
        Differential(
            condition="acromegaly from a pituitary adenoma",
            tests=(
                Threshold(
                    key="ghrh-acromegaly-mayo",
                    analyte="growth hormone-releasing hormone",
                    comparator=Comparator.AT_MOST,
                    value=200,
                    unit=Unit.PG_PER_ML,
                    note='printed as "patients with acromegaly"',
                    cites=(_MAYO,),
                ),
            ),
            cites=(_MAYO, _BORSON_CHAZOT),
        ),
        Differential(
            condition="small cell lung carcinoma",
            tests=(
                Threshold(
                    key="ghrh-small-cell-mayo",
                    analyte="growth hormone-releasing hormone",
                    comparator=Comparator.AT_MOST,
                    value=50,
                    unit=Unit.PG_PER_ML,
                    cites=(_MAYO,),
                ),
            ),
            cites=(_MAYO,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("ghrhoma-resection"),
            name="complete resection of the tumor, where feasible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="most effective; long remission in most patients, GHRH becomes normal",
            cites=(_BORSON_CHAZOT, _REVIEW_2022, _ALMOHAREB),
        ),
        Measure(
            id=MeasureId("ghrhoma-somatostatin-analog"),
            name="somatostatin analog where complete resection is not feasible",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(
                Criteria(resectability=(Resectability.UNRESECTABLE,)),
                Criteria(other="not cured by surgery"),
            ),
            why="controls growth hormone; lowers GHRH only in part",
            cites=(_REVIEW_2022, _BORSON_CHAZOT),
        ),
        Measure(
            id=MeasureId("ghrhoma-pegvisomant"),
            name="pegvisomant, tried in a patient resistant to other treatment",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.PEGVISOMANT,
            when=(Criteria(other="other treatment does not control growth hormone"),),
            why="blocks growth hormone; data in ectopic acromegaly are limited (case report)",
            cites=(_ALMOHAREB,),
        ),
        Measure(
            id=MeasureId("ghrhoma-ghrh-follow-up"),
            name="GHRH in plasma during follow-up",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.TUMOR,
            why="a rise after resection shows recurrence",
            cites=(_BORSON_CHAZOT,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="GHRH level that speaks for a tumor",
            positions=(
                Position(says="threshold of 250 to 300 ng/L", cites=(_BORSON_CHAZOT,)),
                Position(says="200 to 10,000 pg/mL", cites=(_MAYO,)),
                Position(
                    says="198 pg/mL (normal below 50) in a proven bronchial carcinoid",
                    cites=(_CASE,),
                ),
            ),
        ),
    ),
    cites=(_BORSON_CHAZOT, _REVIEW_2022, _LUNG_CASE),
    reviewed="2026-11-26",
)
