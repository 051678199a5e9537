"""Carcinoid crisis."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Acuity,
    Aim,
    Amount,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Disagreement,
    Dose,
    DrugClass,
    Feature,
    FormId,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Procedure,
    Route,
    Seen,
    Share,
    Site,
    Syndrome,
    SyndromeId,
    Titration,
    Unit,
)

_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section Symptomatic Therapy, carcinoid crisis",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_PDQ_SSA = Cite(
    sources.PDQ_GI_NET_2025,
    "section Somatostatin Analogues",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_PDQ_LIVER = Cite(
    sources.PDQ_GI_NET_2025,
    "section Treatment of Hepatic Metastases",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_REVIEW = Cite(sources.CARCINOID_CRISIS_REVIEW_2022, "abstract", Seen.DOCUMENT, on="2026-11-26")
_PARADIGMS = Cite(
    sources.SHIFTING_PARADIGMS_CARCINOID_CRISIS, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_PROTOCOL = Cite(sources.NET_EMBOLIZATION_PROTOCOL, "opening", Seen.DOCUMENT, on="2026-11-26")
_XU = Cite(
    sources.XU_2022,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://ouci.dntb.gov.ua/en/works/4YdVO1q7",
)
_MASSIMINO = Cite(
    sources.MASSIMINO_2013, "abstract", Seen.COPY, on="2026-11-26", via="PMID 23592524"
)
_CONDRON = Cite(sources.CONDRON_2016, "abstract", Seen.DOCUMENT, on="2026-11-26")
_LIMBACH = Cite(sources.LIMBACH_2019, "abstract", Seen.COPY, on="2026-11-26", via="PMID 30635207")
_MCCULLY = Cite(sources.MCCULLY_2024, "abstract", Seen.DOCUMENT, on="2026-11-26")
_WONN = Cite(
    sources.WONN_2021,
    "report of the meeting",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.onclive.com/view/elimination-of-perioperative-octreotide-does-not-increase-rate-or-duration-of-carcinoid-crisis-in-nets",
)
_IGLESIAS = Cite(
    sources.IGLESIAS_GONZALEZ_2022,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.peertechzpublications.com/abstracts/JSSR-8-249",
)
_DE_KEIZER = Cite(
    sources.DE_KEIZER_2008,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC2668649",
)
_AUSTRALASIA = Cite(
    sources.AUSTRALASIAN_PRRT_CRISIS_STATEMENT,
    "abstract and introduction",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_AC = Cite(
    sources.ANESTHESIACONSIDERATIONS_CARCINOID,
    "considerations and goals",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_WIKI = Cite(
    sources.WIKIANESTHESIA_CARCINOID, "anesthetic implications", Seen.DOCUMENT, on="2026-11-26"
)
_MASTER = Cite(
    sources.MASTERANESTHESIA_CARCINOID, "anesthesia implications", Seen.DOCUMENT, on="2026-11-26"
)
_ACCESS = Cite(sources.ACCESSANESTHESIOLOGY_CARCINOID, "body", Seen.DOCUMENT, on="2026-11-26")
_OPEN = Cite(sources.OPENANESTHESIA_CARCINOID_CRISIS, "body", Seen.DOCUMENT, on="2026-11-26")
_RICHARDS = Cite(
    sources.RICHARDS_CARCINOID_ANESTHESIA, "case study", Seen.DOCUMENT, on="2026-11-26"
)
_BMJ = Cite(
    sources.ENETS_PERIOPERATIVE_2017,
    "pre- and perioperative octreotide, as given in a manual",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://bibliotheek.ehb.be:2400/topics/en-gb/296/management-approach",
)
_BMJ_BOOK = Cite(
    sources.BMJ_BEST_PRACTICE_CARCINOID_SYNDROME,
    "management approach, surgical management",
    Seen.COPY,
    on="2026-11-26",
    via="https://bibliotheek.ehb.be:2400/topics/en-gb/296/management-approach",
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
_WEINGARTEN = Cite(sources.WEINGARTEN_CARCINOID_VALVE, "abstract", Seen.DOCUMENT, on="2026-11-26")

CARCINOID_CRISIS: Final = Syndrome(
    id=SyndromeId("carcinoid-crisis"),
    name="carcinoid crisis",
    hormones=("serotonin", "histamine", "bradykinin", "kallikrein"),
    effects=(
        "sudden, life-threatening instability of the circulation with flushing and bronchospasm, set off by anesthesia, an operation, an invasive radiologic procedure or handling of the tumor, chemotherapy or radioligand therapy, or without a trigger; whether hormones cause it is contested"
    ),
    sites=(Site.JEJUNUM, Site.ILEUM, Site.LUNG),
    features=(
        Feature(name="profound flushing", cites=(_PDQ, _PROTOCOL, _REVIEW)),
        Feature(
            name=(
                "extreme swings of blood pressure; mostly hypotension, at times severe hypertension"
            ),
            cites=(_PDQ, _PROTOCOL),
        ),
        Feature(name="bronchoconstriction", cites=(_PDQ, _REVIEW, _AC)),
        Feature(name="tachycardia, dysrhythmias", cites=(_PDQ, _PROTOCOL)),
        Feature(name="confusion or stupor for hours or days", cites=(_PDQ,)),
        Feature(name="diarrhea", cites=(_PROTOCOL, _AC, _PARADIGMS)),
        Feature(name="hyperthermia", cites=(_PROTOCOL,)),
        Feature(name="hyperglycemia", cites=(_AC,)),
    ),
    shares=(
        Share(of="operations with a crisis (pooled, 943 operations)", percent=19, cites=(_XU,)),
        Share(
            of="operations with a crisis under octreotide infusion (150 operations)",
            percent=30,
            cites=(_CONDRON,),
        ),
        Share(
            of=(
                "operations with an intraoperative complication (97 operations, 90 % with prophylactic octreotide)"
            ),
            percent=24,
            cites=(_MASSIMINO,),
        ),
        Share(
            of="operations with a crisis without perioperative octreotide (195 operations)",
            percent=25,
            cites=(_WONN, _MCCULLY),
        ),
        Share(
            of=(
                "patients with a hormonal crisis after 177Lu-octreotate (6 of 479, of them 3 with carcinoids)"
            ),
            percent=1,
            cites=(_DE_KEIZER,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("carcinoid-crisis-vasopressor"),
            name="vasopressor as first treatment of an intraoperative crisis",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.VASOPRESSOR,
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "catecholamines and calcium are to be avoided: they release mediators that may prolong or worsen the crisis"
                    ),
                    cites=(_PDQ,),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "treat hypotension with volume and octreotide, not with catecholamines or sympathomimetics"
                    ),
                    cites=(_ACCESS,),
                ),
            ),
            why=(
                "median crisis 3 minutes instead of 6 with octreotide first; none above 10 minutes"
            ),
            cites=(_MCCULLY, _WONN),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-fluids"),
            name="intravenous fluids, volume expansion",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUID,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="supports the circulation",
            cites=(_WONN, _ACCESS, _AC),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-plasma"),
            name="plasma infusion with octreotide",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUID,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="supports the circulation",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-somatostatin-analog"),
            name="somatostatin analog intravenously",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="has mostly replaced other drugs in crisis; higher survival reported",
            cites=(_PDQ, _PDQ_SSA),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-bolus"),
            name="octreotide, 100 mcg boluses intravenously titrated to effect, or an infusion",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(100, Unit.MCG),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="as first treatment 93 % went on to need a vasopressor",
                    cites=(_MCCULLY,),
                ),
            ),
            why="blocks the release of hormones",
            cites=(_AC,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-bolus-anesthesia"),
            name=(
                "octreotide boluses of 50 to 100 mcg on induction, during anesthesia and when pressure becomes unstable"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(50, Unit.MCG, 100),
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)
                ),
            ),
            why="against hemodynamic instability",
            cites=(_WIKI,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-infusion"),
            name="octreotide infusion, 100 mcg/h (one patient in crisis without an operation)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(100, Unit.MCG_PER_HOUR),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="rapid improvement, together with dexamethasone",
            cites=(_RICHARDS,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-phenylephrine"),
            name="phenylephrine against hypotension",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENYLEPHRINE,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="alpha agonist: has not been shown to release mediators",
            cites=(_OPEN, _MASTER, _AC),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-vasopressin"),
            name="vasopressin against refractory hypotension",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.VASOPRESSIN,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="no beta activation",
            cites=(_OPEN, _MASTER),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-beta-agonist"),
            name=(
                "beta-adrenergic agonist (epinephrine, ephedrine, norepinephrine) against intraoperative hypotension"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drugs=(drugs.EPINEPHRINE, drugs.EPHEDRINE, drugs.NOREPINEPHRINE),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="beta agonists may increase the release of vasoactive substances",
                    cites=(_OPEN,),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="catecholamines are to be avoided in a crisis",
                    cites=(_PDQ, _ACCESS),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="epinephrine is to be avoided in perioperative bronchospasm",
                    cites=(_AC,),
                ),
            ),
            why="no more paradoxical hypotension, no longer crises in a series of 58 operations",
            cites=(_LIMBACH,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-diphenhydramine"),
            name="diphenhydramine, 25 to 50 mg intravenously",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.DIPHENHYDRAMINE,
            doses=(
                Dose(
                    drug=drugs.DIPHENHYDRAMINE,
                    amount=Amount(25, Unit.MG, 50),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="blocks histamine",
            cites=(_AC,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-glucocorticoid"),
            name="glucocorticoid (dexamethasone in one patient)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="perioperative bronchospasm responds to it",
            cites=(_AC, _RICHARDS),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-esmolol"),
            name="deeper anesthesia, then esmolol intravenously, against hypertension",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.ESMOLOL,
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)
                ),
            ),
            why="lowers blood pressure",
            cites=(_ACCESS, _MASTER),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-alpha-blocker"),
            name="alpha blocker against hypertension",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ALPHA_BLOCKER,
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)
                ),
            ),
            why="lowers blood pressure",
            cites=(_OPEN, _MASTER),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-intensive-care"),
            name="intensive care when hypotension does not respond to fluids and vasopressors",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="close support of the circulation",
            cites=(_REVIEW,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-prophylaxis"),
            name=(
                "octreotide subcutaneously, or a depot somatostatin analog in good time, before any procedure"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(
                Criteria(
                    procedure=(
                        Procedure.SURGERY,
                        Procedure.ANESTHESIA,
                        Procedure.EMBOLIZATION,
                        Procedure.BIOPSY,
                        Procedure.ENDOSCOPY,
                    )
                ),
            ),
            why="called mandatory to prevent a crisis; contested, see the disagreement",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-infusion-enets"),
            name="octreotide infusion from at least 2 hours before surgery until 48 hours after it",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=None,
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="to prevent a crisis; contested",
            cites=(_BMJ, _BMJ_BOOK),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-infusion-wikianesthesia"),
            name="octreotide infusion from 50 mcg/h",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(50, Unit.MCG_PER_HOUR),
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="before the operation",
                    maximum=Amount(200, Unit.MCG_PER_HOUR),
                ),
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="during the operation",
                    maximum=Amount(300, Unit.MCG_PER_HOUR),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="octreotide is begun at least 24 hours before surgery; contested",
            cites=(_WIKI,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-masteranesthesia"),
            name="octreotide, 50 to 150 mcg subcutaneously, then 100 mcg/h around the operation",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(50, Unit.MCG, 150),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                ),
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(100, Unit.MCG_PER_HOUR),
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="keeps vasoactive substances in the tumor; contested",
            cites=(_MASTER,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-single-dose"),
            name="octreotide, 300 to 500 mcg intravenously as prophylaxis",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(300, Unit.MCG, 500),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="to prevent a perioperative crisis; contested",
            cites=(_AC,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-2-weeks"),
            name=(
                "octreotide, 100 mcg subcutaneously three times a day for 2 weeks before surgery, and on the morning of it"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(100, Unit.MCG),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                    times_per_day=3,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="until symptoms disappear",
                    maximum=Amount(500, Unit.MCG),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why=(
                "settles symptoms before the operation; taper over 3 to 4 days after it; contested"
            ),
            cites=(_ACCESS,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-octreotide-before-manipulation"),
            name="octreotide, 25 to 100 mcg before the tumor is handled",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(25, Unit.MCG, 100),
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="softens the hemodynamic effects; contested",
            cites=(_ACCESS,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-somatostatin-analog-cardiac"),
            name=(
                "somatostatin analog intravenously from the morning of a cardiac procedure (up to 12 hours before) until at least 48 hours after valve surgery"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(
                Criteria(
                    other="surgery, coronary angiography or pacemaker implantation in carcinoid heart disease"
                ),
            ),
            why="recommended to avoid a perioperative crisis",
            cites=(_ESC,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-diphenhydramine-premedication"),
            name="H1 blocker before the operation (diphenhydramine, 25 mg intravenously)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DIPHENHYDRAMINE,
            doses=(
                Dose(
                    drug=drugs.DIPHENHYDRAMINE,
                    amount=Amount(25, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="blocks histamine",
            cites=(_ACCESS, _REVIEW),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-ranitidine-premedication"),
            name="H2 blocker before the operation (ranitidine, 50 mg intravenously)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.RANITIDINE,
            doses=(
                Dose(
                    drug=drugs.RANITIDINE,
                    amount=Amount(50, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="blocks histamine",
            cites=(_ACCESS,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-famotidine-premedication"),
            name="H2 blocker before the operation (famotidine, 20 mg intravenously)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.FAMOTIDINE,
            doses=(
                Dose(
                    drug=drugs.FAMOTIDINE,
                    amount=Amount(20, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="against gastrointestinal symptoms",
            cites=(_MASTER,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-anxiolysis"),
            name="anxiolysis (benzodiazepine)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="stress sets serotonin free",
            cites=(_ACCESS, _WIKI, _REVIEW, _MASTER),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-avoid-triggers"),
            name=(
                "avoid drugs that free histamine (morphine, meperidine, atracurium, mivacurium, thiopental, pancuronium, succinylcholine) or catecholamines (ketamine, ephedrine)"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="these drugs can set mediators free",
            cites=(_MASTER, _WIKI, _ACCESS, _AC),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-avoid-stress"),
            name=(
                "keep anesthesia deep; prevent pain, anxiety, hypothermia, hypoxia, hypercarbia and hypovolemia"
            ),
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="a sympathetic drive sets mediators free",
            cites=(_MASTER, _AC, _ACCESS),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-team"),
            name="team discussion before any invasive or surgical cardiac procedure",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="invasive or surgical cardiac procedure"),),
            why="finds the best drug treatment against a crisis",
            cites=(_ESC_TABLE,),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-arterial-line"),
            name="arterial line; central line and echocardiography as needed",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="handling the tumor can swing the pressure widely",
            cites=(_ACCESS, _MASTER),
        ),
        Measure(
            id=MeasureId("carcinoid-crisis-after-operation"),
            name="intensive care with invasive monitoring for 48 to 72 hours",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
            why="pressure can change after the operation",
            cites=(_ACCESS,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="octreotide to prevent a crisis",
            positions=(
                Position(says="mandatory before any procedure", cites=(_PDQ,)),
                Position(
                    says="infusion from at least 2 hours before until 48 hours after surgery",
                    cites=(_BMJ, _BMJ_BOOK),
                ),
                Position(says="must be given (300 to 500 mcg intravenously)", cites=(_AC,)),
                Position(says="recommended around valve surgery", cites=(_ESC,)),
                Position(
                    says="long-acting and single-dose octreotide are not enough (24 % complications)",
                    cites=(_MASSIMINO,),
                ),
                Position(says="infusion does not prevent crises (30 %)", cites=(_CONDRON,)),
                Position(
                    says="may be stopped: no more and no longer crises without it (25 %)",
                    cites=(_WONN,),
                ),
                Position(
                    says="not associated with fewer crises (odds ratio 0.73, 0.32 to 1.66)",
                    cites=(_XU,),
                ),
                Position(says="several series found it insufficient", cites=(_IGLESIAS,)),
            ),
        ),
        Disagreement(
            topic="what treats an intraoperative crisis first",
            positions=(
                Position(says="a somatostatin analog", cites=(_PDQ, _PDQ_SSA, _AC)),
                Position(
                    says="vasopressors: shorter crises than with octreotide first",
                    cites=(_MCCULLY,),
                ),
                Position(says="fluids and vasopressors instead of octreotide", cites=(_WONN,)),
            ),
        ),
        Disagreement(
            topic="catecholamines and beta agonists in a crisis",
            positions=(
                Position(says="avoid: they release mediators", cites=(_PDQ,)),
                Position(
                    says="volume and octreotide, not catecholamines or sympathomimetics",
                    cites=(_ACCESS,),
                ),
                Position(
                    says="beta agonists may release mediators, alpha agonists have not been shown to",
                    cites=(_OPEN,),
                ),
                Position(
                    says="no paradoxical hypotension, longer crisis or complication with beta agonists",
                    cites=(_LIMBACH,),
                ),
                Position(
                    says="vasopressors may be used together with octreotide", cites=(_WEINGARTEN,)
                ),
            ),
        ),
        Disagreement(
            topic="calcium in a crisis",
            positions=(
                Position(says="avoid", cites=(_PDQ,)),
                Position(
                    says="calcium chloride among the drugs against hypotension", cites=(_MASTER,)
                ),
            ),
        ),
        Disagreement(
            topic="what a crisis is",
            positions=(
                Position(
                    says="the tumor sets free much of what acts on vessels",
                    cites=(_REVIEW, _PROTOCOL),
                ),
                Position(says="no massive release of hormones occurs", cites=(_MCCULLY,)),
                Position(says="the classical model is in question", cites=(_PARADIGMS,)),
            ),
        ),
        Disagreement(
            topic="rate of an octreotide infusion",
            positions=(
                Position(
                    says="50 mcg/h, up to 200 before and 300 during the operation", cites=(_WIKI,)
                ),
                Position(says="100 mcg/h", cites=(_MASTER,)),
            ),
        ),
        Disagreement(
            topic="when prophylaxis begins",
            positions=(
                Position(says="at least 2 hours before surgery", cites=(_BMJ,)),
                Position(says="at least 24 hours before surgery", cites=(_WIKI,)),
                Position(says="the same morning, up to 12 hours before it", cites=(_ESC,)),
                Position(says="2 weeks before surgery", cites=(_ACCESS,)),
            ),
        ),
        Disagreement(
            topic="who is at risk",
            positions=(
                Position(
                    says="liver metastases and a history of the syndrome, but neither is needed",
                    cites=(_CONDRON,),
                ),
                Position(says="liver metastases, not the syndrome", cites=(_MASSIMINO,)),
                Position(says="small bowel primary, older age, carcinoid syndrome", cites=(_WONN,)),
                Position(says="liver metastases; less often in men", cites=(_XU,)),
            ),
        ),
    ),
    cites=(_PDQ, _PARADIGMS, _REVIEW, _WONN, _DE_KEIZER, _AUSTRALASIA, _PDQ_LIVER),
    reviewed="2026-11-26",
)
