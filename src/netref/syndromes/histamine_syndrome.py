"""Atypical carcinoid syndrome: histamine."""

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
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Seen,
    Sign,
    Site,
    Specimen,
    Syndrome,
    SyndromeId,
    TestResult,
    Threshold,
    Unit,
)

_PDQ_VIA = "https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md"

_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section Symptomatic Therapy",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_CELLS = Cite(
    sources.PDQ_GI_NET_2025,
    "table of cell types (ECL cell: histamine)",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_PDQ_SYNDROME = Cite(
    sources.PDQ_GI_NET_2025,
    "treatment of carcinoid syndrome",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_VIA,
)
_FOUNDATION = Cite(sources.CARCINOID_ORG_FLUSHING, "body", Seen.DOCUMENT, on="2026-11-26")
_GUT = Cite(
    sources.GUT_1987_CARCINOID_FLUSH,
    "opening, types of flush",
    Seen.COPY,
    on="2026-11-26",
    via="https://docslib.org/doc/6298436/what-is-the-cause-of-the-carcinoid-flush",
)
_BRONCHIAL = Cite(
    sources.BRONCHIAL_ADENOMA_CARCINOID_SYNDROME,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://scilit.net/publications/dafdf9b1bf439211d2260c2b0943aa10",
)
_IDIOPATHIC = Cite(
    sources.IDIOPATHIC_FLUSHING_1988,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://scilit.com/publications/46d06077350870a774f08e2d90336a57",
)
_ALLAN = Cite(
    sources.RONNY_ALLAN_HISTAMINE,
    "section Histamine, is there a specific NET connection",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_ABOUT = Cite(sources.ABOUT_COM_CARCINOID_FLUSHING, "treatment", Seen.DOCUMENT, on="2026-11-26")
_RASTOGI = Cite(
    sources.RASTOGI_2018,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://docslib.org/doc/8536404/flushing-disorders-associated-with-gastrointestinal-symptoms-part-1-neuroendocrine-tumors-mast-cell-disorders-and-hyperbasophila",
)
_MAYO = Cite(
    sources.MAYO_N_METHYLHISTAMINE_TEST, "Reference Values", Seen.DOCUMENT, on="2026-11-26"
)
_MAYO_LIMITS = Cite(
    sources.MAYO_N_METHYLHISTAMINE_TEST,
    "Limitations; Clinical Significance",
    Seen.COPY,
    on="2026-11-26",
    via="https://jdos.nicholsinstitute.com/dos/LickingMemorialHospital/test/1039703",
)

HISTAMINE_SYNDROME: Final = Syndrome(
    id=SyndromeId("histamine-syndrome"),
    name="histamine syndrome",
    names=("atypical carcinoid syndrome",),
    hormones=("histamine",),
    effects=(
        "foregut tumors often release 5-hydroxytryptophan and histamine (the evidence for "
        "histamine is called weak): a bright red flush that lasts, tears, wheezing, sweating"
    ),
    tumors=(tumors.GASTRIC_NET, tumors.LUNG_CARCINOID),
    sites=(Site.STOMACH, Site.LUNG, Site.PANCREAS),
    features=(
        Feature(name='bright red "geographic" flush of longer duration', cites=(_FOUNDATION,)),
        Feature(name="flow of tears", cites=(_FOUNDATION, _GUT)),
        Feature(name="wheezing", cites=(_FOUNDATION,)),
        Feature(name="sweating, burning sensation", cites=(_FOUNDATION,)),
        Feature(
            name="flush of hours, even days, with swelling of the face (bronchial tumors)",
            cites=(_GUT,),
        ),
    ),
    interferences=(
        Interference(
            what="monoamine oxidase inhibitors, aminoguanidine",
            effect="raise N-methylhistamine in urine",
            cites=(_MAYO,),
        ),
        Interference(
            what="diet very rich in histamine",
            effect="raises N-methylhistamine in urine slightly (around 30 %)",
            cites=(_MAYO_LIMITS,),
        ),
        Interference(
            what="variant of the histamine N-methyltransferase gene",
            effect="can lower N-methylhistamine in urine",
            cites=(_MAYO_LIMITS,),
        ),
    ),
    differentials=(
        Differential(
            condition="systemic mastocytosis or mast cell activation",
            tests=(
                Threshold(
                    key="n-methylhistamine-adult-mayo",
                    analyte="N-methylhistamine",
                    specimen=Specimen.URINE,
                    assay="LC-MS/MS",
                    comparator=Comparator.MORE_THAN,
                    value=200,
                    unit=Unit.MCG_PER_G_CREATININE,
                    context="older than 16 years",
                    note="above the reference range (30 to 200)",
                    cites=(_MAYO,),
                ),
                Threshold(
                    key="n-methylhistamine-6-to-16-years-mayo",
                    analyte="N-methylhistamine",
                    specimen=Specimen.URINE,
                    assay="LC-MS/MS",
                    comparator=Comparator.MORE_THAN,
                    value=330,
                    unit=Unit.MCG_PER_G_CREATININE,
                    context="6 to 16 years",
                    note="above the reference range (70 to 330)",
                    cites=(_MAYO,),
                ),
                Threshold(
                    key="n-methylhistamine-0-to-5-years-mayo",
                    analyte="N-methylhistamine",
                    specimen=Specimen.URINE,
                    assay="LC-MS/MS",
                    comparator=Comparator.MORE_THAN,
                    value=510,
                    unit=Unit.MCG_PER_G_CREATININE,
                    context="0 to 5 years",
                    note="above the reference range (120 to 510)",
                    cites=(_MAYO,),
                ),
            ),
            cites=(_MAYO_LIMITS,),
        ),
        Differential(
            condition="idiopathic flushing",
            test=(
                "palpitations, fainting and low blood pressure only in idiopathic flushing; "
                "wheezing and abdominal pain only in carcinoid syndrome"
            ),
            signs=(
                Sign(
                    test="5-hydroxyindoleacetic acid",
                    result=TestResult.NORMAL,
                    specimen=Specimen.URINE,
                ),
            ),
            cites=(_IDIOPATHIC,),
        ),
        Differential(
            condition="flushing from drugs, panic disorder or paroxysmal extreme pain disorder",
            test="flush with sweating (wet flush)",
            cites=(_RASTOGI,),
        ),
        Differential(
            condition="carcinoid syndrome of ileal tumors",
            test="flush patchier, more violet, with pallor between, and shorter",
            cites=(_FOUNDATION,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("histamine-syndrome-avoid-triggers"),
            name=(
                "avoid what sets off flushing or bronchospasm: alcohol, certain cheeses, "
                "capsaicin, nuts, stress, some exertion"
            ),
            kind=MeasureKind.DIET,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="prevents attacks",
            cites=(_PDQ, _FOUNDATION),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-somatostatin-analog"),
            name="somatostatin analog",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            why=(
                "a primary treatment of carcinoid syndrome in general; flushing responded to "
                "octreotide"
            ),
            cites=(_PDQ_SYNDROME, _IDIOPATHIC),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-h1-blocker"),
            name="H1 blocker, such as fexofenadine, loratadine or diphenhydramine",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.H1_BLOCKER,
            why="may help rashes, above all with histamine-secreting tumors of the stomach",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-h2-blocker"),
            name="H2 blocker, beside antihistamines",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.H2_BLOCKER,
            why="reported to help facial flushing of carcinoid syndrome (patient page)",
            cites=(_ABOUT,),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-bronchodilator"),
            name="theophylline or a beta-2 agonist (albuterol) against bronchospasm",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drugs=(drugs.THEOPHYLLINE, drugs.ALBUTEROL),
            when=(Criteria(other="bronchospasm"),),
            why="opens the airways",
            cites=(_PDQ, _PDQ_SYNDROME),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-cyproheptadine"),
            name="cyproheptadine against more pronounced diarrhea",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.CYPROHEPTADINE,
            when=(Criteria(other="pronounced diarrhea"),),
            why="works in up to half of the patients with carcinoid syndrome; may help appetite",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-corticosteroid"),
            name="corticosteroid in marked flushing with fever and rapid decline",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            when=(
                Criteria(site=(Site.LUNG,), other="marked flushing, fever and rapid deterioration"),
            ),
            why="worth a try with bronchial tumors (old paper)",
            cites=(_BRONCHIAL,),
        ),
        Measure(
            id=MeasureId("histamine-syndrome-nicotinamide"),
            name="nicotinamide supplement, not nicotinic acid",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.NICOTINAMIDE,
            why="supplies niacin; nicotinic acid itself causes flushing",
            cites=(_FOUNDATION,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="look of the foregut flush",
            positions=(
                Position(
                    says="bright red and geographic; the ileal flush is the patchy one",
                    cites=(_FOUNDATION,),
                ),
                Position(
                    says=(
                        "bronchial: red, slightly purple, for hours to days; a bright red patchy "
                        "flush is a type of its own"
                    ),
                    cites=(_GUT,),
                ),
            ),
        ),
    ),
    cites=(_FOUNDATION, _GUT, _PDQ, _PDQ_CELLS, _ALLAN),
    reviewed="2026-11-26",
)
