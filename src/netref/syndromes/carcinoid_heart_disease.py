"""Carcinoid heart disease."""

from typing import Final

from .. import drugs, sources, tumors
from ..model import (
    Aim,
    Amount,
    Caution,
    CautionOutcome,
    Cite,
    Comparator,
    Control,
    Criteria,
    Disagreement,
    Dose,
    DrugClass,
    Feature,
    FormId,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Organ,
    Position,
    Procedure,
    Seen,
    Share,
    Site,
    Specimen,
    SstrStatus,
    Syndrome,
    SyndromeId,
    TestPurpose,
    Threshold,
    Unit,
)

_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section General Information, Carcinoid syndrome",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_PDQ_PROGNOSIS = Cite(
    sources.PDQ_GI_NET_2025,
    "section Follow-Up and Survivorship",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_PDQ_FIBROSIS = Cite(
    sources.PDQ_GI_NET_2025,
    "section Management of Neuroendocrine Tumor-Related Fibrosis",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_ESC = Cite(
    sources.ESC_CARDIO_ONCOLOGY_2022,
    "section 9.3",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/bdeornelas/bdeornelas.github.io/blob/4e1f799bcea303c2df1f44f71787df9fa6539809/claude-project-files/2022_Cardio_Oncology.md",
)
_ESC_TABLE = Cite(
    sources.ESC_CARDIO_ONCOLOGY_2022,
    "recommendation table 48",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/bdeornelas/bdeornelas.github.io/blob/4e1f799bcea303c2df1f44f71787df9fa6539809/claude-project-files/2022_Cardio_Oncology.md",
)
_ESC_FIGURE = Cite(
    sources.ESC_CARDIO_ONCOLOGY_2022,
    "figure 42",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/bdeornelas/bdeornelas.github.io/blob/4e1f799bcea303c2df1f44f71787df9fa6539809/claude-project-files/2022_Cardio_Oncology.md",
)
_DAVAR = Cite(
    sources.DAVAR_2017,
    "key points",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://speciality.medicaldialogues.in/amp/carcinoid-heart-disease-guidelines",
)
_DAS = Cite(
    sources.DAS_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://ouci.dntb.gov.ua/works/40wonXv7",
)
_REVIEW_2019 = Cite(
    sources.CARCINOID_HEART_DISEASE_REVIEW_2019, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_REVIEW_2017 = Cite(
    sources.CARCINOID_HEART_DISEASE_REVIEW_2017,
    "abstract and keywords",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PREPRINT = Cite(
    sources.CARCINOID_HEART_DISEASE_PREPRINT_722318, "section 6.1", Seen.DOCUMENT, on="2026-11-26"
)
_VALVES = Cite(
    sources.CARCINOID_VALVE_SURGERY_PREPRINT_455086,
    "pre- and perioperative considerations",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_DI_LUZIO = Cite(sources.DI_LUZIO_2000, "abstract", Seen.COPY, on="2026-11-26", via="PMID 11096544")
_PROBNP = Cite(sources.NT_PROBNP_CARCINOID_2008, "abstract", Seen.DOCUMENT, on="2026-11-26")
_SCREENING = Cite(
    sources.CARCINOID_HEART_SCREENING_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://katalog.slub-dresden.de/id/ai-49-aHR0cDovL2R4LmRvaS5vcmcvMTAuMTExMS9qbmUuMTMzMjc",
)
_LEVY = Cite(sources.LEVY_2022, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ZUETENHORST = Cite(
    sources.ZUETENHORST_2004, "abstract", Seen.COPY, on="2026-11-26", via="PMID 15150565"
)
_RISK = Cite(
    sources.CARCINOID_HEART_RISK_FACTORS_2011,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 21296329",
)
_DOBSON = Cite(sources.DOBSON_2014, "abstract", Seen.DOCUMENT, on="2026-11-26")
_PREVALENCE = Cite(
    sources.CARCINOID_HEART_PREVALENCE_2023, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_HALLET = Cite(sources.HALLET_CARCINOID_HEART_2022, "abstract", Seen.DOCUMENT, on="2026-11-26")
_SWISSNET = Cite(sources.SWISSNET_CARCINOID_HEART, "abstract", Seen.DOCUMENT, on="2026-11-26")
_HONAN = Cite(sources.HONAN_2023, "abstract", Seen.DOCUMENT, on="2026-11-26")
_NGUYEN = Cite(
    sources.MAYO_VALVE_REPLACEMENT_CARCINOID, "discussion", Seen.DOCUMENT, on="2026-11-26"
)
_WEINGARTEN = Cite(sources.WEINGARTEN_CARCINOID_VALVE, "abstract", Seen.DOCUMENT, on="2026-11-26")
_CASTILLO = Cite(
    sources.CASTILLO_2008,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://de.scribd.com/document/361902645/Br-J-Anaesth-2008-Castillo-618-26",
)
_PRRT = Cite(
    sources.PRRT_CARCINOID_HEART_2018, "abstract", Seen.COPY, on="2026-11-26", via="PMID 29884687"
)
_LUTATHERA = Cite(
    sources.LUTATHERA_CARCINOID_CRISIS_2024, "background", Seen.DOCUMENT, on="2026-11-26"
)
_TABLE = Cite(sources.SEEKHEALTHZ_CARCINOID_MEDICATIONS, "opening", Seen.DOCUMENT, on="2026-11-26")
_X_US = Cite(
    sources.XERMELO_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.120ty.net/bencandy.php?fid=134&id=48401",
)
_ENETS = Cite(
    sources.ENETS_CARCINOID_2022,
    "announcement of the paper",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.neuroendocrinecancer.org.uk/new-enets-guidance-paper-for-carcinoid-syndrome-carcinoid-heart-disease-recommendations-and-future-research-aims/",
)

CARCINOID_HEART_DISEASE: Final = Syndrome(
    id=SyndromeId("carcinoid-heart-disease"),
    name="carcinoid heart disease",
    names=("Hedinger syndrome",),
    hormones=("serotonin",),
    effects=(
        "long exposure to serotonin and other substances scars the heart valves, mostly the tricuspid and the pulmonary valve, and leads to right heart failure"
    ),
    tumors=(tumors.SMALL_INTESTINAL_NET, tumors.LUNG_CARCINOID),
    sites=(Site.JEJUNUM, Site.ILEUM, Site.LUNG),
    features=(
        Feature(
            name="regurgitation of the tricuspid and pulmonary valves", cites=(_PDQ, _REVIEW_2019)
        ),
        Feature(name="pulmonary stenosis", cites=(_PDQ,)),
        Feature(name="mitral and aortic insufficiency", cites=(_PDQ,)),
        Feature(name="left-sided valves involved", percent=Interval(10, 15), cites=(_VALVES,)),
        Feature(
            name="operation on the aortic or mitral valve (surgical series)",
            percent=16,
            cites=(_NGUYEN,),
        ),
        Feature(name="NYHA class III or IV before valve surgery", percent=75, cites=(_NGUYEN,)),
        Feature(
            name="right heart failure: edema, ascites, pleural effusion",
            cites=(_ESC_FIGURE, _REVIEW_2019, _ENETS),
        ),
        Feature(name="cardiac dysrhythmias", cites=(_PDQ, _ESC)),
        Feature(name="metastases in the ventricles", percent=3.8, cites=(_ESC,)),
        Feature(name="no symptoms for long", cites=(_REVIEW_2019, _ENETS)),
    ),
    shares=(
        Share(
            of="patients with carcinoid syndrome who have it, on echocardiography",
            percent=Interval(35, 77),
            cites=(_PDQ_PROGNOSIS,),
        ),
        Share(
            of="patients with carcinoid syndrome who have it",
            percent=Interval(20, 50),
            cites=(_ESC, _NGUYEN),
        ),
        Share(
            of="patients with carcinoid syndrome who have it",
            percent=Interval(25, 65),
            cites=(_DAS,),
        ),
        Share(of="patients with carcinoid syndrome who have it", percent=20, cites=(_REVIEW_2019,)),
        Share(
            of="patients with carcinoid syndrome who have it (200 screened)",
            percent=19.5,
            cites=(_PROBNP,),
        ),
        Share(
            of="patients with carcinoid syndrome who have it, on echocardiography (older review)",
            percent=Interval(50, None, low_open=True),
            cites=(_DI_LUZIO,),
        ),
        Share(
            of="patients with metastatic tumors who have it",
            percent=Interval(20, 70),
            cites=(_ZUETENHORST, _PDQ_FIBROSIS),
        ),
        Share(
            of="patients with disseminated small intestinal tumors who have it (93 patients)",
            percent=16,
            cites=(_SCREENING,),
        ),
        Share(
            of="patients with neuroendocrine tumors found to have it (47 patients)",
            percent=6,
            cites=(_PREVALENCE,),
        ),
        Share(
            of=(
                "patients with neuroendocrine tumors who developed it within one year (47 patients)"
            ),
            percent=6.8,
            cites=(_PREVALENCE,),
        ),
        Share(
            of=(
                "patients with small bowel or lung tumors with new heart failure or valve disease within 10 years"
            ),
            percent=10.7,
            cites=(_HALLET,),
        ),
        Share(
            of=(
                "patients with small bowel tumors with new heart failure or valve disease within 10 years"
            ),
            percent=12.7,
            cites=(_HALLET,),
        ),
        Share(
            of="death around valve surgery in experienced centers",
            percent=Interval(10, 20),
            cites=(_REVIEW_2019,),
        ),
        Share(
            of="death around valve surgery, 100 operations from 1985 to 2003",
            percent=13,
            cites=(_WEINGARTEN,),
        ),
        Share(
            of="death around valve surgery, operations from 1995 to 2003",
            percent=6,
            cites=(_WEINGARTEN,),
        ),
        Share(
            of="death within 30 days of valve surgery (240 operations)", percent=9, cites=(_NGUYEN,)
        ),
        Share(of="death with multivalve surgery (11 operations)", percent=18, cites=(_CASTILLO,)),
        Share(
            of="pacemaker for atrioventricular block after valve surgery", percent=25, cites=(_ESC,)
        ),
    ),
    tests=(
        Threshold(
            key="nt-probnp-260-2008",
            analyte="NT-proBNP",
            comparator=Comparator.AT_LEAST,
            value=260,
            unit=Unit.PG_PER_ML,
            note=(
                "200 patients with carcinoid syndrome; cut-off; whether the value itself counts is not stated"
            ),
            sensitivity_percent=92,
            specificity_percent=91,
            cites=(_PROBNP,),
        ),
        Threshold(
            key="nt-probnp-260-2023",
            analyte="NT-proBNP",
            comparator=Comparator.AT_LEAST,
            value=260,
            unit=Unit.NG_PER_L,
            note=(
                "93 patients with small intestinal tumors; cut-off; whether the value itself counts is not stated"
            ),
            sensitivity_percent=46,
            specificity_percent=79,
            cites=(_SCREENING,),
        ),
        Threshold(
            key="nt-probnp-260-esc",
            analyte="NT-proBNP",
            comparator=Comparator.MORE_THAN,
            value=260,
            unit=Unit.PG_PER_ML,
            note=(
                "calls for echocardiography; below it, without symptoms, clinical check and natriuretic peptide every 6 months"
            ),
            cites=(_ESC,),
        ),
        Threshold(
            key="nt-probnp-260-das",
            analyte="NT-proBNP",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=260,
            unit=Unit.PG_PER_ML,
            note="calls for echocardiography",
            cites=(_DAS,),
        ),
        Threshold(
            key="nt-probnp-predicts-levy",
            analyte="NT-proBNP",
            comparator=Comparator.MORE_THAN,
            value=6.5,
            unit=Unit.PMOL_PER_L,
            context="at liver metastasis, before the disease",
            note="optimal cut-off; with high serotonin: watch closely",
            cites=(_LEVY,),
        ),
        Threshold(
            key="nt-probnp-detects-levy",
            analyte="NT-proBNP",
            comparator=Comparator.MORE_THAN,
            value=27,
            unit=Unit.PMOL_PER_L,
            note="optimal cut-off for disease that is present; watch closely above it",
            cites=(_LEVY,),
        ),
        Threshold(
            key="chromogranin-a-598",
            analyte="chromogranin A",
            comparator=Comparator.AT_LEAST,
            value=598,
            unit=Unit.PMOL_PER_L,
            note=(
                "93 patients with small intestinal tumors; cut-off; whether the value itself counts is not stated"
            ),
            sensitivity_percent=100,
            specificity_percent=69,
            cites=(_SCREENING,),
        ),
        Threshold(
            key="5-hiaa-plasma-752",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=752,
            unit=Unit.NMOL_PER_L,
            note=(
                "93 patients with small intestinal tumors; cut-off; whether the value itself counts is not stated"
            ),
            sensitivity_percent=92,
            specificity_percent=85,
            cites=(_SCREENING,),
        ),
        Threshold(
            key="5-hiaa-urine-risk-300",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.AT_LEAST,
            value=300,
            unit=Unit.UMOL_PER_24H,
            note="predicts development or progression",
            purpose=TestPurpose.SEVERITY,
            cites=(_RISK,),
        ),
        Threshold(
            key="5-hiaa-urine-300-to-599",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.BETWEEN,
            value=300,
            high=599,
            unit=Unit.UMOL_PER_24H,
            note="2.74 times the risk of progression",
            purpose=TestPurpose.SEVERITY,
            cites=(_RISK,),
        ),
        Threshold(
            key="5-hiaa-urine-600-to-899",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.BETWEEN,
            value=600,
            high=899,
            unit=Unit.UMOL_PER_24H,
            note="3.16 times the risk of progression",
            purpose=TestPurpose.SEVERITY,
            cites=(_RISK,),
        ),
        Threshold(
            key="5-hiaa-urine-above-900",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=900,
            unit=Unit.UMOL_PER_24H,
            note="3.40 times the risk of progression",
            purpose=TestPurpose.SEVERITY,
            cites=(_RISK,),
        ),
        Threshold(
            key="5-hiaa-urine-davar",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=300,
            unit=Unit.UMOL_PER_24H,
            note="marks those at risk of developing it",
            purpose=TestPurpose.SEVERITY,
            cites=(_DAVAR,),
        ),
        Threshold(
            key="5-hiaa-urine-das",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.AT_LEAST,
            value=300,
            unit=Unit.UMOL_PER_24H,
            note="calls for echocardiography",
            cites=(_DAS,),
        ),
        Threshold(
            key="flushing-3-a-day",
            analyte="episodes of flushing",
            comparator=Comparator.AT_LEAST,
            value=3,
            unit=Unit.PER_DAY,
            note="predicts development or progression",
            purpose=TestPurpose.SEVERITY,
            cites=(_RISK,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("carcinoid-heart-disease-natriuretic-peptide"),
            name="NT-proBNP for screening and surveillance, every 6 months",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="best marker so far; disease is silent for long",
            cites=(_ESC, _ESC_TABLE, _DAVAR, _REVIEW_2019),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-5-hiaa"),
            name="5-HIAA in 24-hour urine or in plasma",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="a high level marks the risk of heart disease, of its progression and of death",
            cites=(_DAVAR, _RISK, _DOBSON, _PREVALENCE),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-echocardiography"),
            name=(
                "transthoracic echocardiography in carcinoid syndrome with raised NT-proBNP or 5-HIAA or clinical signs"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why=(
                "the standard for diagnosis; with saline contrast at first, to find a patent foramen ovale"
            ),
            cites=(_ESC, _ESC_TABLE, _DAVAR, _DAS),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-echocardiography-surveillance"),
            name=(
                "echocardiography every 3 to 6 months in established disease, and whenever the clinical state changes"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="interval by severity and clinical state",
            cites=(_ESC_TABLE, _DAVAR),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-echocardiography-baseline"),
            name="echocardiography at the diagnosis of a neuroendocrine tumor",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="early detection went with longer survival (registry of 23 patients)",
            cites=(_SWISSNET,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-cardiac-mri"),
            name="cardiac magnetic resonance",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="shows the pulmonary valve, the right ventricle and metastases in the heart",
            cites=(_DAVAR, _ESC_FIGURE),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-somatostatin-analog"),
            name="long-acting somatostatin analog",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            why="controls the syndrome and lowers serotonin; does not reverse the scars",
            cites=(_DAVAR, _DAS, _DI_LUZIO),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-octreotide-lar"),
            name="octreotide LAR, up to 30 mg every 4 weeks",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=None,
                    cap=Amount(30, Unit.MG),
                    days=(),
                ),
            ),
            why="lowers serotonin; the dose may be adjusted in refractory cases",
            cites=(_PREPRINT,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-lanreotide"),
            name="lanreotide, up to 120 mg every 4 weeks",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            drug=drugs.LANREOTIDE,
            form=FormId("lanreotide-depot"),
            doses=(
                Dose(
                    drug=drugs.LANREOTIDE,
                    form=FormId("lanreotide-depot"),
                    amount=None,
                    cap=Amount(120, Unit.MG),
                    days=(),
                ),
            ),
            why="lowers serotonin; the dose may be adjusted in refractory cases",
            cites=(_PREPRINT,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-diuretic"),
            name="loop or thiazide diuretic",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.DIURETIC,
            when=(Criteria(heart_failure=True),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="can deplete the circulation and lower cardiac output: use with care",
                    cites=(_PREPRINT,),
                ),
            ),
            why=(
                "eases edema of right heart failure; half of patients before valve surgery needed a loop diuretic"
            ),
            cites=(_PREPRINT, _DI_LUZIO, _NGUYEN),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-aldosterone-antagonist"),
            name="aldosterone antagonist",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.MINERALOCORTICOID_ANTAGONIST,
            when=(Criteria(heart_failure=True),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="can deplete the circulation and lower cardiac output: use with care",
                    cites=(_PREPRINT,),
                ),
            ),
            why="eases edema of right heart failure",
            cites=(_PREPRINT,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-digitalis"),
            name="digitalis",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(heart_failure=True),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="efficacy in this disease is not established",
                    cites=(_PREPRINT,),
                ),
            ),
            why="named with diuretics against congestion (2000)",
            cites=(_DI_LUZIO,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-team-discussion"),
            name="team discussion before any invasive or surgical cardiac procedure",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="finds the best drug treatment against a carcinoid crisis",
            cites=(_ESC_TABLE, _REVIEW_2019),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-perioperative-somatostatin-analog"),
            name=(
                "somatostatin analog intravenously from the same morning (up to 12 hours before the procedure), through it, and for at least 48 hours after valve surgery or until stable"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why=(
                "against a perioperative crisis; also for angiography before surgery and pacemakers"
            ),
            cites=(_ESC,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-vasopressor-with-octreotide"),
            name="vasopressor together with octreotide during valve surgery",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.VASOPRESSOR,
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="catecholamines may set off a crisis",
                    cites=(_CASTILLO,),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="more deaths with epinephrine, probably because sicker patients received it",
                    cites=(_WEINGARTEN,),
                ),
            ),
            why="did not raise the need for octreotide in 100 operations",
            cites=(_WEINGARTEN,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-valve-replacement"),
            name="replacement of the tricuspid or pulmonary valve in symptomatic severe disease",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    other="symptomatic severe tricuspid or pulmonary disease, expected survival of at least 12 months, controlled serotonin"
                ),
            ),
            why="the only definitive treatment; many need both valves",
            cites=(_ESC_TABLE, _ESC, _DAS, _PDQ_FIBROSIS, _REVIEW_2017, _REVIEW_2019),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-valve-replacement-asymptomatic"),
            name=(
                "replacement of the tricuspid or pulmonary valve before symptoms, to be considered"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    other="asymptomatic severe tricuspid or pulmonary disease, progressive right ventricular dysfunction or dilatation, expected survival of at least 12 months, controlled serotonin"
                ),
            ),
            why="where the right ventricle fails or dilates",
            cites=(_ESC_TABLE,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-left-valve-surgery"),
            name=(
                "replacement or repair of the mitral or aortic valve in symptomatic severe disease"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    other="symptomatic severe mitral or aortic disease, expected survival of at least 12 months"
                ),
            ),
            why="recommended",
            cites=(_ESC_TABLE,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-pulmonary-valve"),
            name="low threshold for replacing the pulmonary valve with the tricuspid valve",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="tricuspid valve replacement is planned"),),
            why="its regurgitation is often underestimated and later dilates the right heart",
            cites=(_VALVES,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-shunt-closure"),
            name="closure of an interatrial shunt, to be considered",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="left-sided valve involvement and an interatrial shunt"),),
            why="left-sided valves are involved through it; sparse data",
            cites=(_ESC,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-anticoagulation"),
            name=(
                "oral anticoagulation with a vitamin K antagonist, which may be considered in the first 3 months"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ANTICOAGULANT,
            when=(Criteria(other="tricuspid bioprosthesis within the last 3 months"),),
            why="against thrombus on a tricuspid bioprosthesis",
            cites=(_ESC,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-prosthesis-surveillance"),
            name="echocardiography every 3 months after valve replacement",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="bioprosthetic valve replacement for carcinoid heart disease"),),
            why=(
                "bioprostheses degenerate; rising pulmonary velocity was the first sign in 6 of 22"
            ),
            cites=(_HONAN,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-telotristat"),
            name="telotristat ethyl on top of a somatostatin analog",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.TELOTRISTAT_ETHYL,
            when=(
                Criteria(
                    age_years=Interval(18),
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            why="lowers 5-HIAA; may prevent or slow the heart disease",
            cites=(_TABLE, _X_US),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-prrt"),
            name="lutetium Lu 177 dotatate, with amino acids over 7.5 to 8 hours (one patient)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=drugs.LUTETIUM_177LU_DOTATATE,
            when=(Criteria(sstr=(SstrStatus.POSITIVE,), syndrome_control=(Control.UNCONTROLLED,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="volume overload from the amino acid infusion",
                    cites=(_PRRT,),
                ),
            ),
            why=(
                "NYHA class III to I and 5-HIAA down after 6 cycles, so that surgery became possible"
            ),
            cites=(_PRRT, _DAS, _LUTATHERA),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-everolimus"),
            name="everolimus",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=drugs.EVEROLIMUS,
            when=(Criteria(current_classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
            why="named after somatostatin analogs to control growth and secretion",
            cites=(_DAS,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-embolization"),
            name="embolization of liver metastases",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(
                Criteria(
                    metastatic_sites=(Organ.LIVER,),
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                ),
            ),
            why="named after somatostatin analogs to control growth and secretion",
            cites=(_DAS,),
        ),
        Measure(
            id=MeasureId("carcinoid-heart-disease-valve-in-valve"),
            name="transcatheter valve-in-valve",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="failed bioprosthesis"),),
            why="reported where a bioprosthesis failed; its role is open",
            cites=(_ESC,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="NT-proBNP as a screening test",
            positions=(
                Position(
                    says="excellent: 92 % sensitive, 91 % specific at 260 pg/mL", cites=(_PROBNP,)
                ),
                Position(
                    says=(
                        "not accurate enough: 46 % sensitive, 79 % specific at 260 ng/L; chromogranin A and plasma 5-HIAA are"
                    ),
                    cites=(_SCREENING,),
                ),
                Position(says="the best marker to date", cites=(_DAVAR,)),
                Position(says="superior to the other markers tested", cites=(_LEVY,)),
                Position(says="recommended every 6 months", cites=(_ESC_TABLE,)),
            ),
        ),
        Disagreement(
            topic="how many with carcinoid syndrome have it",
            positions=(
                Position(says="35 to 77 % on echocardiography", cites=(_PDQ_PROGNOSIS,)),
                Position(says="20 to 50 %", cites=(_ESC, _NGUYEN)),
                Position(says="25 to 65 %", cites=(_DAS,)),
                Position(says="one in five", cites=(_REVIEW_2019, _PROBNP)),
                Position(says="more than half", cites=(_DI_LUZIO,)),
            ),
        ),
        Disagreement(
            topic="what predicts progression",
            positions=(
                Position(
                    says="5-HIAA of 300 umol/24 h or more, and 3 or more flushes a day",
                    cites=(_RISK,),
                ),
                Position(
                    says="plasma 5-HIAA, better than what the clinic and imaging show",
                    cites=(_DOBSON,),
                ),
                Position(
                    says="5-HIAA only; neither chromogranin A nor Ki-67", cites=(_PREVALENCE,)
                ),
            ),
        ),
        Disagreement(
            topic="who has an echocardiogram",
            positions=(
                Position(
                    says="carcinoid syndrome with raised natriuretic peptide or clinical signs",
                    cites=(_ESC_TABLE,),
                ),
                Position(
                    says="high suspicion: signs, or raised NT-proBNP or 5-HIAA", cites=(_DAVAR,)
                ),
                Position(
                    says="5-HIAA of 300 umol/24 h or more, or NT-proBNP above 260 pg/mL",
                    cites=(_DAS,),
                ),
                Position(says="everyone with a newly diagnosed tumor", cites=(_SWISSNET,)),
                Position(says="no international consensus on screening", cites=(_REVIEW_2017,)),
            ),
        ),
        Disagreement(
            topic="digitalis",
            positions=(
                Position(says="part of the treatment of congestion", cites=(_DI_LUZIO,)),
                Position(says="efficacy in this disease is not established", cites=(_PREPRINT,)),
            ),
        ),
        Disagreement(
            topic="radioligand therapy in carcinoid heart disease",
            positions=(
                Position(
                    says="asked whether it is contraindicated; volume overload is the concern",
                    cites=(_PRRT,),
                ),
                Position(says="a promising option that may make surgery possible", cites=(_PRRT,)),
                Position(says="among the options after somatostatin analogs", cites=(_DAS,)),
            ),
        ),
        Disagreement(
            topic="biological or mechanical valve",
            positions=(
                Position(
                    says=(
                        "debated: early degeneration of bioprostheses against bleeding under anticoagulation"
                    ),
                    cites=(_ESC,),
                ),
                Position(says="84 % received tissue valves", cites=(_NGUYEN,)),
            ),
        ),
        Disagreement(
            topic="catecholamines in valve surgery",
            positions=(
                Position(says="may set off a crisis", cites=(_CASTILLO,)),
                Position(says="vasopressors may be used with octreotide", cites=(_WEINGARTEN,)),
            ),
        ),
    ),
    cites=(_PDQ, _ESC, _DAVAR, _REVIEW_2017, _REVIEW_2019, _HALLET),
    reviewed="2026-11-26",
)
