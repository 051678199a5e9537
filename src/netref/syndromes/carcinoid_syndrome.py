"""Carcinoid syndrome."""

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
    Differential,
    Disagreement,
    Dose,
    DrugClass,
    DrugId,
    Extent,
    Feature,
    FormId,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Organ,
    Per,
    Position,
    Procedure,
    Region,
    Resectability,
    Route,
    Seen,
    Severity,
    Share,
    Sign,
    Site,
    Specimen,
    SstrStatus,
    Syndrome,
    SyndromeId,
    TestPurpose,
    TestResult,
    Threshold,
    Titration,
    Unit,
)

_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section General Information, Carcinoid syndrome",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_PDQ_TESTS = Cite(
    sources.PDQ_GI_NET_2025,
    "section Diagnostics, Biochemical markers",
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
_PDQ_COLON = Cite(
    sources.PDQ_GI_NET_2025,
    "section Site-Specific Clinical Features",
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
_PDQ_INTERFERON = Cite(
    sources.PDQ_GI_NET_2025,
    "section Interferons",
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
_PDQ_SYMPTOMS = Cite(
    sources.PDQ_GI_NET_2025,
    "section Symptomatic Therapy",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_PDQ_METASTATIC = Cite(
    sources.PDQ_GI_NET_2025,
    "section Treatment of Metastatic Gastrointestinal Neuroendocrine Tumors",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_MERCK = Cite(
    sources.MERCK_MANUAL_CARCINOID_SYNDROME_2022, "opening", Seen.DOCUMENT, on="2026-11-26"
)
_MSD = Cite(
    sources.MSD_MANUAL_CARCINOID_SYNDROME, "section on treatment", Seen.DOCUMENT, on="2026-11-26"
)
_ENETS = Cite(
    sources.ENETS_CARCINOID_2022,
    "announcement of the paper",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.neuroendocrinecancer.org.uk/new-enets-guidance-paper-for-carcinoid-syndrome-carcinoid-heart-disease-recommendations-and-future-research-aims/",
)
_UPDATE = Cite(sources.CARCINOID_SYNDROME_UPDATE_2018, "abstract", Seen.DOCUMENT, on="2026-11-26")
_UPDATE_INTRODUCTION = Cite(
    sources.CARCINOID_SYNDROME_UPDATE_2018, "section Introduction", Seen.DOCUMENT, on="2026-11-26"
)
_ONCOHEMAKEY = Cite(sources.ONCOHEMAKEY_CARCINOID, "introduction", Seen.DOCUMENT, on="2026-11-26")
_AUSTRALASIA = Cite(
    sources.AUSTRALASIAN_PRRT_CRISIS_STATEMENT, "introduction", Seen.DOCUMENT, on="2026-11-26"
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
_LABMED = Cite(
    sources.CLINICALADVISOR_LABMED_CARCINOID, "answer on tests", Seen.DOCUMENT, on="2026-11-26"
)
_LABMED_OPENING = Cite(
    sources.CLINICALADVISOR_LABMED_CARCINOID, "opening", Seen.DOCUMENT, on="2026-11-26"
)
_QUESTION = Cite(sources.CRITICAL_CARE_QUESTION_CARCINOID, "answer", Seen.DOCUMENT, on="2026-11-26")
_FPNOTEBOOK = Cite(
    sources.FPNOTEBOOK_5_HIAA, "section Interpretation", Seen.DOCUMENT, on="2026-11-26"
)
_FPNOTEBOOK_CAUSES = Cite(
    sources.FPNOTEBOOK_5_HIAA, "section Increased urine 5-HIAA", Seen.DOCUMENT, on="2026-11-26"
)
_DAVIS = Cite(sources.DAVIS_LAB_5_HIAA, "normal findings", Seen.DOCUMENT, on="2026-11-26")
_MICHIGAN = Cite(sources.MICHIGAN_5_HIAA_TEST, "reference range", Seen.DOCUMENT, on="2026-11-26")
_ANMED = Cite(sources.ANMED_5_HIAA_TEST, "reference range", Seen.DOCUMENT, on="2026-11-26")
_MAYO_HIAA = Cite(
    sources.MAYO_5_HIAA_TEST,
    "reference values",
    Seen.COPY,
    on="2026-11-26",
    via="https://emc.testcatalog.org/show/LAB352",
)
_MAYO_HIAA_PREPARATION = Cite(
    sources.MAYO_5_HIAA_TEST,
    "patient preparation",
    Seen.COPY,
    on="2026-11-26",
    via="https://bassett.testcatalog.org/show/LAB352",
)
_MAYO_SEROTONIN = Cite(
    sources.MAYO_SEROTONIN_SERUM_TEST,
    "reference values and patient preparation",
    Seen.COPY,
    on="2026-11-26",
    via="https://sanfordlabbismarck.testcatalog.org/show/BLOD0206",
)
_MICHIGAN_SEROTONIN = Cite(
    sources.MICHIGAN_SEROTONIN_BLOOD_TEST,
    "reference range and additional information",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_MANITOBA = Cite(
    sources.MANITOBA_URINARY_SEROTONIN_TEST, "reference values", Seen.DOCUMENT, on="2026-11-26"
)
_MAYO_CGA = Cite(
    sources.MAYO_CHROMOGRANIN_A_TEST,
    "reference values, patient preparation, cautions",
    Seen.COPY,
    on="2026-11-26",
    via="https://arnothealth.testcatalog.org/show/LAB10009",
)
_LABCORP = Cite(sources.LABCORP_5_HIAA_INTERFERENCES, "limitations", Seen.DOCUMENT, on="2026-11-26")
_PLASMA_2003 = Cite(
    sources.PLASMA_5_HIAA_2003, "abstract", Seen.COPY, on="2026-11-26", via="PMID 12564839"
)
_PLASMA_2021 = Cite(sources.PLASMA_SERUM_5_HIAA_2021, "abstract", Seen.DOCUMENT, on="2026-11-26")
_HELSINKI = Cite(sources.SERUM_5_HIAA_HELSINKI, "abstract", Seen.DOCUMENT, on="2026-11-26")
_MEIJER = Cite(sources.MEIJER_INDOLE_MARKERS, "abstract", Seen.DOCUMENT, on="2026-11-26")
_BANANAS = Cite(sources.URINARY_SEROTONIN_BANANAS, "abstract", Seen.DOCUMENT, on="2026-11-26")
_KORSE = Cite(
    sources.KORSE_2011,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.uptodate.com/contents/metastatic-well-differentiated-gastroenteropancreatic-neuroendocrine-tumors-presentation-prognosis-imaging-and-biochemical-monitoring/abstract/48",
)
_CGA_REVIEW = Cite(sources.CHROMOGRANIN_A_REVIEW_2016, "table I", Seen.DOCUMENT, on="2026-11-26")
_IDIOPATHIC = Cite(sources.IDIOPATHIC_FLUSHING_1988, "abstract", Seen.DOCUMENT, on="2026-11-26")
_FLUSHING_2016 = Cite(
    sources.FLUSHING_NEUROENDOCRINE_2016, "table 1", Seen.DOCUMENT, on="2026-11-26"
)
_STANFORD = Cite(
    sources.FLUSHING_SYNDROMES_STANFORD,
    "list of causes and table of findings",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_JADPRO = Cite(sources.JADPRO_CARCINOID_DIARRHEA_2019, "table 3", Seen.DOCUMENT, on="2026-11-26")
_JADPRO_CAUSES = Cite(
    sources.JADPRO_CARCINOID_DIARRHEA_2019, "table 4", Seen.DOCUMENT, on="2026-11-26"
)
_HOBDAY = Cite(
    sources.HOBDAY_INADEQUATELY_CONTROLLED, "expert commentary", Seen.DOCUMENT, on="2026-11-26"
)
_HOFLAND = Cite(
    sources.HOFLAND_2019,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://ouci.dntb.gov.ua/en/works/7qWyLyel",
)
_DAVAR = Cite(
    sources.DAVAR_2017,
    "key points",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://speciality.medicaldialogues.in/amp/carcinoid-heart-disease-guidelines",
)
_IR_MONOGRAPH = Cite(
    sources.SANDOSTATIN_US_LABEL,
    "adult dosage, as given in a monograph",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
)
_IR_START = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "summary, dosage",
    Seen.COPY,
    on="2026-11-26",
    via="https://scholarsinmedicine.com/resources/drugs/288",
)
_LAR_MONOGRAPH = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "adult dosage, as given in a monograph",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.cancertherapyadvisor.com/drug/sandostatin-lar-depot/",
)
_LAR_SITE = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "flexible dosing",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.hcp.novartis.com/products/sandostatin-lar-depot/carcinoid-syndrome/dosing-administration/",
)
_SOMATULINE = Cite(
    sources.SOMATULINE_US_LABEL,
    "adult dosage, as given in a monograph",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.clinicaladvisor.com/drug/somatuline-depot/",
)
_FORMULARY = Cite(
    sources.EAST_REGION_FORMULARY_NET, "long-acting octreotide", Seen.DOCUMENT, on="2026-11-26"
)
_RIECHELMANN = Cite(sources.RIECHELMANN_2017, "table 1", Seen.DOCUMENT, on="2026-11-26")
_STROSBERG = Cite(
    sources.STROSBERG_2014,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://digitalcommons.usf.edu/intmed_facpub/204/",
)
_MOFFITT = Cite(
    sources.ABOVE_LABEL_OCTREOTIDE_LAR_2013,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 23936548",
)
_FAST_FACT = Cite(
    sources.FAST_FACT_CARCINOID_SYNDROME,
    "section Somatostatin Analogs",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_X_US = Cite(
    sources.XERMELO_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.120ty.net/bencandy.php?fid=134&id=48401",
)
_X_SAFETY = Cite(
    sources.XERMELO_US_SAFETY_2022, "important safety information", Seen.DOCUMENT, on="2026-11-26"
)
_X_EU = Cite(
    sources.XERMELO_EU_LABEL,
    "therapeutic indications and posology",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.rxreasoner.com/monographs/xermelo/usage",
)
_X_EU_SPANISH = Cite(
    sources.XERMELO_EU_LABEL,
    "section 4.2, Spanish text",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.sesionesclinicas.com/monograficos/xermelo250mgcomprimidosrecubiertosconpelicula/app/components/cookies/js/photo-viewer/especialidades/medicina-interna/",
)
_X_CH = Cite(sources.XERMELO_CH_LABEL, "Dosierung/Anwendung", Seen.DOCUMENT, on="2026-11-26")
_TELESTAR = Cite(
    sources.KULKE_2017_TELESTAR,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://trifluridineinhibitor.com/telotristat-etiprate/",
)
_ONDANSETRON = Cite(
    sources.ONDANSETRON_CARCINOID_2018,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://progetto-odin.it/oral-ondansetron-offers-effective-antidiarrheal-activity-for-carcinoid-syndrome-refractory-to-somatostatin-analogs/",
)
_TABLE = Cite(
    sources.SEEKHEALTHZ_CARCINOID_MEDICATIONS,
    "table of medications",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SURGEON = Cite(
    sources.ENDOCRINESURGEON_CARCINOID_TREATMENT, "body", Seen.DOCUMENT, on="2026-11-26"
)
_FOUNDATION = Cite(sources.CARCINOID_ORG_FLUSHING, "body", Seen.DOCUMENT, on="2026-11-26")
_NIACIN = Cite(
    sources.NIACIN_NET_SUPPLEMENTATION,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://lifelines-acceptatie.sites.kirra.nl/researcher/publications/niacin-vitamin-b3-supplementation-in-patients-with-serotonin-producing-neuroendocrine-tumor",
)
_IFN_1992 = Cite(
    sources.OCTREOTIDE_INTERFERON_1992, "abstract", Seen.COPY, on="2026-11-26", via="PMID 1382492"
)
_IFN_2B = Cite(sources.INTERFERON_ALFA_2B_CARCINOID, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ZANDEE = Cite(
    sources.ZANDEE_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://repub.eur.nl/pub/136640",
)
_LUTATHERA = Cite(
    sources.LUTATHERA_CARCINOID_CRISIS_2024, "background", Seen.DOCUMENT, on="2026-11-26"
)
_AC = Cite(
    sources.ANESTHESIACONSIDERATIONS_CARCINOID,
    "treatment of perioperative bronchospasm",
    Seen.DOCUMENT,
    on="2026-11-26",
)

CARCINOID_SYNDROME: Final = Syndrome(
    id=SyndromeId("carcinoid-syndrome"),
    name="carcinoid syndrome",
    hormones=("serotonin", "histamine", "bradykinin", "prostaglandins", "tachykinins"),
    effects=(
        "serotonin and other substances reach the circulation past the liver, mostly from liver metastases: flushing, diarrhea, wheezing, and in time scarring of heart valves"
    ),
    tumors=(tumors.CARCINOID_TUMOR, tumors.SMALL_INTESTINAL_NET, tumors.LUNG_CARCINOID),
    sites=(
        Site.JEJUNUM,
        Site.ILEUM,
        Site.COLON,
        Site.LUNG,
        Site.PANCREAS,
        Site.OVARY,
        Site.THYMUS,
        Site.UNKNOWN_PRIMARY,
    ),
    features=(
        Feature(name="flushing of the skin", cites=(_PDQ, _MERCK, _ENETS)),
        Feature(name="diarrhea, secretory", cites=(_PDQ, _MERCK, _ENETS)),
        Feature(name="abdominal pain or cramps", cites=(_PDQ, _MERCK, _ENETS)),
        Feature(name="bronchoconstriction, wheezing", cites=(_PDQ, _ENETS, _UPDATE_INTRODUCTION)),
        Feature(
            name="flushing set off by exercise, alcohol, stress or certain foods",
            percent=75,
            cites=(_FOUNDATION,),
        ),
        Feature(
            name="fall in blood pressure and fast heartbeat with the flush",
            cites=(_UPDATE_INTRODUCTION, _LABMED_OPENING),
        ),
        Feature(name="telangiectasia", cites=(_UPDATE_INTRODUCTION, _LABMED_OPENING)),
        Feature(name="disease of the right heart valves, after years", cites=(_MERCK, _PDQ)),
        Feature(
            name="urinary niacin metabolite below normal (tumors that make serotonin)",
            percent=45,
            cites=(_NIACIN,),
        ),
    ),
    shares=(
        Share(
            of="patients with neuroendocrine tumors who have the syndrome",
            percent=Interval(None, 20, high_open=True),
            cites=(_PDQ,),
        ),
        Share(
            of="patients with neuroendocrine tumors who have the syndrome",
            percent=20,
            cites=(_ESC, _AUSTRALASIA),
        ),
        Share(
            of="patients with neuroendocrine tumors who have the syndrome",
            percent=Interval(7.6, 32.4),
            cites=(_ESC,),
        ),
        Share(
            of="patients with neuroendocrine tumors of any primary who have the syndrome",
            percent=19,
            cites=(_ONCOHEMAKEY,),
        ),
        Share(
            of="patients with duodenal, jejunal or ileal tumors who have the syndrome",
            percent=40,
            cites=(_ONCOHEMAKEY,),
        ),
        Share(
            of="tumors of the small intestine with the syndrome",
            percent=35,
            cites=(_PDQ_PROGNOSIS,),
        ),
        Share(
            of="tumors of the small intestine with the syndrome",
            percent=Interval(None, 35),
            cites=(_ENETS,),
        ),
        Share(
            of="patients with well-differentiated tumors who have the syndrome",
            percent=Interval(30, 40),
            cites=(_UPDATE,),
        ),
        Share(
            of="patients with carcinoid tumors who have the syndrome",
            percent=10,
            cites=(_LABMED_OPENING, _FOUNDATION),
        ),
    ),
    tests=(
        Threshold(
            key="5-hiaa-urine-mayo",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            assay="LC-MS/MS",
            comparator=Comparator.MORE_THAN,
            value=8,
            unit=Unit.MG_PER_24H,
            note=(
                "above the reference value of an earlier test page; a later one gives limits by age and sex"
            ),
            cites=(_MAYO_HIAA,),
        ),
        Threshold(
            key="5-hiaa-urine-labcorp",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            assay="HPLC",
            comparator=Comparator.MORE_THAN,
            value=14.9,
            unit=Unit.MG_PER_24H,
            note="above the reference range",
            cites=(_ANMED,),
        ),
        Threshold(
            key="5-hiaa-urine-michigan",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            assay="LC-MS/MS",
            comparator=Comparator.MORE_THAN,
            value=10,
            unit=Unit.MG_PER_24H,
            note="above the reference range of 3 to 10",
            cites=(_MICHIGAN,),
        ),
        Threshold(
            key="5-hiaa-urine-michigan-si",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            assay="LC-MS/MS",
            comparator=Comparator.MORE_THAN,
            value=52.0,
            unit=Unit.UMOL_PER_24H,
            note="above the reference range of 15.6 to 52.0",
            cites=(_MICHIGAN,),
        ),
        Threshold(
            key="5-hiaa-urine-davis",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            assay="HPLC",
            comparator=Comparator.MORE_THAN,
            value=7,
            unit=Unit.MG_PER_24H,
            note="above the normal range of 2 to 7",
            cites=(_DAVIS,),
        ),
        Threshold(
            key="5-hiaa-urine-davis-si",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            assay="HPLC",
            comparator=Comparator.MORE_THAN,
            value=36.6,
            unit=Unit.UMOL_PER_24H,
            note="above the normal range of 10.5 to 36.6",
            cites=(_DAVIS,),
        ),
        Threshold(
            key="5-hiaa-urine-labmed",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=8,
            unit=Unit.MG_PER_24H,
            note="above the normal excretion of 2 to 8 mg/day",
            cites=(_LABMED,),
        ),
        Threshold(
            key="5-hiaa-urine-equivocal-fpnotebook",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.BETWEEN,
            value=9,
            high=25,
            unit=Unit.MG_PER_24H,
            note="equivocal: possibly the syndrome",
            purpose=TestPurpose.EQUIVOCAL,
            cites=(_FPNOTEBOOK,),
        ),
        Threshold(
            key="5-hiaa-urine-diagnostic-fpnotebook",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=25,
            unit=Unit.MG_PER_24H,
            note="called diagnostic",
            cites=(_FPNOTEBOOK,),
        ),
        Threshold(
            key="5-hiaa-urine-diagnostic-question",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=25,
            unit=Unit.MG_PER_24H,
            note="called diagnostic of a carcinoid tumor",
            cites=(_QUESTION,),
        ),
        Threshold(
            key="5-hiaa-urine-mostly-labmed",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.MG_PER_24H,
            note="values of most patients with the syndrome",
            cites=(_LABMED,),
        ),
        Threshold(
            key="5-hiaa-urine-modest-labmed",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.LESS_THAN,
            value=30,
            unit=Unit.MG_PER_24H,
            context="modestly raised",
            note="some patients with the syndrome, but other causes as well",
            purpose=TestPurpose.EQUIVOCAL,
            cites=(_LABMED,),
        ),
        Threshold(
            key="5-hiaa-urine-helsinki",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=47.1,
            unit=Unit.UMOL_PER_24H,
            note="above the upper reference limit, printed in umol for the 24-h assay",
            cites=(_HELSINKI,),
        ),
        Threshold(
            key="5-hiaa-serum-helsinki",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.SERUM,
            assay="LC-MS/MS",
            comparator=Comparator.MORE_THAN,
            value=123,
            unit=Unit.NMOL_PER_L,
            note="above the upper reference limit",
            cites=(_HELSINKI,),
        ),
        Threshold(
            key="5-hiaa-plasma-2003",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.PLASMA,
            assay="HPLC",
            comparator=Comparator.AT_LEAST,
            value=118,
            unit=Unit.NMOL_PER_L,
            context="fasting",
            note="cut-off; whether the value itself counts is not stated",
            sensitivity_percent=89,
            specificity_percent=97,
            cites=(_PLASMA_2003,),
        ),
        Threshold(
            key="5-hiaa-plasma-2021",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.PLASMA,
            assay="LC-MS/MS",
            comparator=Comparator.AT_LEAST,
            value=135,
            unit=Unit.NMOL_PER_L,
            note="cut-off; whether the value itself counts is not stated",
            sensitivity_percent=91.2,
            specificity_percent=61.9,
            cites=(_PLASMA_2021,),
        ),
        Threshold(
            key="5-hiaa-serum-2021",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.SERUM,
            assay="LC-MS/MS",
            comparator=Comparator.AT_LEAST,
            value=135,
            unit=Unit.NMOL_PER_L,
            note="cut-off; whether the value itself counts is not stated",
            sensitivity_percent=91.2,
            specificity_percent=61.9,
            cites=(_PLASMA_2021,),
        ),
        Threshold(
            key="serotonin-serum-mayo",
            analyte="serotonin",
            specimen=Specimen.SERUM,
            assay="LC-MS/MS",
            comparator=Comparator.MORE_THAN,
            value=230,
            unit=Unit.NG_PER_ML,
            note="above the reference value",
            cites=(_MAYO_SEROTONIN,),
        ),
        Threshold(
            key="serotonin-blood-michigan",
            analyte="serotonin",
            specimen=Specimen.BLOOD,
            assay="LC-MS/MS",
            comparator=Comparator.MORE_THAN,
            value=330,
            unit=Unit.NG_PER_ML,
            note="above the reference value; whole blood",
            cites=(_MICHIGAN_SEROTONIN,),
        ),
        Threshold(
            key="serotonin-urine-manitoba",
            analyte="serotonin",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=210,
            unit=Unit.MCG_PER_24H,
            note="above the reference value; second-level test where 5-HIAA is normal",
            cites=(_MANITOBA,),
        ),
        Threshold(
            key="serotonin-platelets-healthy-controls",
            analyte="serotonin",
            specimen=Specimen.PLATELETS,
            comparator=Comparator.AT_LEAST,
            value=5.4,
            unit=Unit.NMOL_PER_BILLION_PLATELETS,
            note=(
                "from healthy controls, applied to 688 suspected patients; cut-off; whether the value itself counts is not stated"
            ),
            sensitivity_percent=74,
            specificity_percent=91,
            cites=(_MEIJER,),
        ),
        Threshold(
            key="serotonin-platelets-suspected",
            analyte="serotonin",
            specimen=Specimen.PLATELETS,
            comparator=Comparator.AT_LEAST,
            value=9.3,
            unit=Unit.NMOL_PER_BILLION_PLATELETS,
            note=(
                "from patients with similar symptoms, applied to 688 suspected patients; cut-off; whether the value itself counts is not stated"
            ),
            sensitivity_percent=63,
            specificity_percent=99,
            cites=(_MEIJER,),
        ),
        Threshold(
            key="chromogranin-a-mayo",
            analyte="chromogranin A",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=93,
            unit=Unit.NG_PER_ML,
            note="outside the reference value; to follow grade 1 and 2 tumors, not to diagnose",
            purpose=TestPurpose.MONITORS,
            cites=(_MAYO_CGA,),
        ),
        Threshold(
            key="5-hiaa-urine-survival-300",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=300,
            unit=Unit.UMOL_PER_24H,
            context="midgut tumors",
            note="shorter survival",
            purpose=TestPurpose.SEVERITY,
            cites=(_PDQ_PROGNOSIS,),
        ),
        Threshold(
            key="5-hiaa-urine-survival-500",
            analyte="5-hydroxyindoleacetic acid",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=500,
            unit=Unit.UMOL_PER_24H,
            context="midgut carcinoid syndrome",
            note="shorter survival",
            purpose=TestPurpose.SEVERITY,
            cites=(_PDQ_PROGNOSIS,),
        ),
    ),
    interferences=(
        Interference(
            what=(
                "bananas, avocados, pineapple, plums, eggplant, tomatoes, kiwi fruit, walnuts and other nuts"
            ),
            effect=(
                "raise 5-HIAA in urine; with other foods rich in serotonin or tryptophan up to 10-fold"
            ),
            cites=(_LABCORP, _MICHIGAN_SEROTONIN, _PDQ_TESTS),
        ),
        Interference(
            what="foods rich in serotonin or tryptophan",
            effect=(
                "hardly change serotonin in serum or whole blood, but raise it in urine and in plasma poor in platelets"
            ),
            cites=(_MICHIGAN_SEROTONIN,),
        ),
        Interference(
            what="four bananas",
            effect="raised 5-HIAA in urine but not serotonin in urine (7 healthy subjects)",
            cites=(_BANANAS,),
        ),
        Interference(
            what="spinach, eggplant, wine, cheese",
            effect="false positive 5-HIAA",
            cites=(_QUESTION,),
        ),
        Interference(
            what="acetaminophen", effect="raises 5-HIAA in urine", cites=(_LABCORP, _QUESTION)
        ),
        Interference(what="caffeine", effect="raises 5-HIAA in urine", cites=(_LABCORP, _QUESTION)),
        Interference(what="nicotine", effect="raises 5-HIAA in urine", cites=(_LABCORP, _QUESTION)),
        Interference(
            what="cough suppressants, muscle relaxants, diazepam, antipsychotics, warfarin",
            effect="raise 5-HIAA in urine",
            cites=(_LABCORP,),
        ),
        Interference(
            what="guaifenesin, ephedrine, methamphetamine",
            effect="false positive 5-HIAA",
            cites=(_QUESTION,),
        ),
        Interference(
            what="nasal drops and sprays with antihistamines",
            effect="raise 5-HIAA in urine",
            cites=(_LABCORP,),
        ),
        Interference(
            what="supplements with tryptophan",
            effect="disturb 5-HIAA in urine; to be stopped at least 48 hours before",
            cites=(_MAYO_HIAA_PREPARATION,),
        ),
        Interference(what="alcohol", effect="lowers 5-HIAA in urine", cites=(_LABCORP, _QUESTION)),
        Interference(what="aspirin", effect="lowers 5-HIAA in urine", cites=(_LABCORP, _QUESTION)),
        Interference(
            what="monoamine oxidase inhibitors",
            effect="lower 5-HIAA in urine",
            cites=(_LABCORP, _QUESTION),
        ),
        Interference(what="imipramine", effect="lowers 5-HIAA in urine", cites=(_LABCORP,)),
        Interference(what="St John's wort", effect="lowers 5-HIAA in urine", cites=(_LABCORP,)),
        Interference(
            what="levodopa, methyldopa, heparin, isoniazid, fluoxetine",
            effect="false negative 5-HIAA",
            cites=(_QUESTION,),
        ),
        Interference(
            what="selective serotonin reuptake inhibitors",
            effect="empty platelets of serotonin: false negative serotonin",
            cites=(_MAYO_SEROTONIN,),
        ),
        Interference(
            what="lithium, monoamine oxidase inhibitors, methyldopa, morphine, reserpine",
            effect="may change serotonin",
            cites=(_MAYO_SEROTONIN, _MICHIGAN_SEROTONIN),
        ),
        Interference(
            what="celiac disease", effect="raises 5-HIAA in urine", cites=(_FPNOTEBOOK_CAUSES,)
        ),
        Interference(
            what="acute intestinal obstruction",
            effect="raises 5-HIAA in urine",
            cites=(_FPNOTEBOOK_CAUSES,),
        ),
        Interference(
            what="bronchial or gastric (foregut) tumor",
            effect="often makes no serotonin: 5-HIAA may stay normal",
            cites=(_LABMED, _QUESTION),
        ),
        Interference(
            what="proton pump inhibitors",
            effect=(
                "raise chromogranin A falsely, even in short, low-dose treatment; stop at least 2 weeks before"
            ),
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(_PDQ_TESTS, _KORSE, _MAYO_CGA, _CGA_REVIEW),
        ),
        Interference(
            what="H2 blockers",
            effect="listed among drugs that raise chromogranin A",
            drug_class=DrugClass.H2_BLOCKER,
            cites=(_CGA_REVIEW,),
        ),
        Interference(
            what="impaired kidney function", effect="raises chromogranin A", cites=(_CGA_REVIEW,)
        ),
        Interference(
            what="chronic atrophic gastritis", effect="raises chromogranin A", cites=(_CGA_REVIEW,)
        ),
        Interference(
            what="heart failure, hypertension", effect="raise chromogranin A", cites=(_CGA_REVIEW,)
        ),
        Interference(
            what="a meal or strenuous exercise before the test",
            effect="raises chromogranin A",
            cites=(_CGA_REVIEW,),
        ),
    ),
    differentials=(
        Differential(
            condition="idiopathic flushing",
            test=(
                "palpitations, syncope and low pressure speak for it; wheezing and abdominal pain speak against it; only a third lose the flush with octreotide"
            ),
            signs=(
                Sign(test="palpitations, syncope or hypotension", result=TestResult.POSITIVE),
                Sign(test="wheezing or abdominal pain", result=TestResult.NEGATIVE),
            ),
            cites=(_IDIOPATHIC,),
        ),
        Differential(
            condition="systemic mastocytosis",
            test="itching; fainting or nearly fainting",
            signs=(Sign(test="pruritus", result=TestResult.POSITIVE),),
            cites=(_STANFORD,),
        ),
        Differential(
            condition="pheochromocytoma or paraganglioma",
            test="hypertension, headache, sweating; flushing or pallor",
            signs=(
                Sign(test="hypertension", result=TestResult.POSITIVE),
                Sign(test="headache", result=TestResult.POSITIVE),
            ),
            cites=(_FLUSHING_2016, _STANFORD),
        ),
        Differential(
            condition="medullary thyroid carcinoma",
            test="secretory diarrhea with or without flushing; makes calcitonin",
            signs=(Sign(test="calcitonin", result=TestResult.HIGH),),
            cites=(_FLUSHING_2016, _STANFORD),
        ),
        Differential(
            condition="pancreatic neuroendocrine tumor of another syndrome",
            test="symptoms of the hormone chiefly made, such as vasoactive intestinal peptide",
            signs=(Sign(test="vasoactive intestinal peptide", result=TestResult.HIGH),),
            cites=(_FLUSHING_2016,),
        ),
        Differential(condition="menopause", cites=(_STANFORD,)),
        Differential(condition="anaphylaxis", cites=(_STANFORD,)),
        Differential(condition="renal cell carcinoma", cites=(_STANFORD,)),
        Differential(
            condition="bile acid diarrhea after resection of the terminal ileum",
            test="measure bile acids, or see whether a bile acid sequestrant helps",
            signs=(Sign(test="response to a bile acid sequestrant", result=TestResult.POSITIVE),),
            cites=(_HOBDAY, _JADPRO_CAUSES),
        ),
        Differential(
            condition="bacterial overgrowth after loss of the ileocecal valve",
            test="antibiotic treatment may help",
            cites=(_HOBDAY, _JADPRO_CAUSES),
        ),
        Differential(
            condition="pancreatic insufficiency and steatorrhea under a somatostatin analog",
            test="pale, bulky, malodorous stool, often right after eating",
            signs=(Sign(test="steatorrhea", result=TestResult.POSITIVE),),
            cites=(_HOBDAY, _JADPRO_CAUSES),
        ),
        Differential(
            condition="short bowel after resection",
            test="watery stool, dehydration, weight loss",
            cites=(_JADPRO_CAUSES,),
        ),
        Differential(
            condition="uncontrolled blood glucose under a somatostatin analog",
            test="diabetes new or worse",
            signs=(Sign(test="blood glucose", result=TestResult.HIGH),),
            cites=(_JADPRO_CAUSES,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("carcinoid-syndrome-rehydration"),
            name="rehydration in severe diarrhea",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.FLUID,
            when=(Criteria(symptoms=(Severity.SEVERE,)),),
            why="replaces the fluid lost",
            cites=(_SURGEON,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-5-hiaa"),
            name="5-HIAA in 24-hour urine or in plasma, at diagnosis and in follow-up",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="required for diagnosis and follow-up",
            cites=(_DAVAR,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-heart-screening"),
            name=(
                "screening for carcinoid heart disease: NT-proBNP, with echocardiography if it or 5-HIAA is raised or there are signs"
            ),
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="heart disease is frequent and raises mortality",
            cites=(_ESC_TABLE, _DAVAR),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-somatostatin-analog"),
            name="somatostatin analog (octreotide or lanreotide)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drugs=(drugs.OCTREOTIDE, drugs.LANREOTIDE),
            why="first line: better symptoms in 65 to 72 %, biochemical response in 45 to 46 %",
            cites=(_MSD, _HOFLAND, _DAVAR, _PDQ_SSA, _PDQ_METASTATIC),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide"),
            name=(
                "octreotide injection, 100 to 600 mcg a day in 2 to 4 doses for 2 weeks (US label)"
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
                    amount=Amount(100, Unit.MCG, 600),
                    per=Per.DAY,
                    days=(),
                    times_per_day=Interval(2, 4),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="after the first 2 weeks; usual maintenance",
                    to=Amount(450, Unit.MCG),
                    per=Per.DAY,
                    maximum=Amount(1500, Unit.MCG),
                ),
            ),
            when=(Criteria(extent=(Extent.METASTATIC,)),),
            why="suppresses severe diarrhea and flushing from metastatic carcinoid tumors",
            cites=(_IR_MONOGRAPH, _IR_START, _JADPRO),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide-lar"),
            name="octreotide LAR, 20 mg every 4 weeks for 2 months (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(20, Unit.MG),
                    route=Route.INTRAGLUTEAL,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="symptoms controlled after 2 months; back to 20 mg if they recur",
                    to=Amount(10, Unit.MG),
                ),
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="symptoms not controlled after 2 months",
                    maximum=Amount(30, Unit.MG),
                ),
            ),
            when=(
                Criteria(
                    extent=(Extent.METASTATIC,),
                    current_drugs=(DrugId("octreotide"),),
                    syndrome_control=(Control.CONTROLLED,),
                ),
            ),
            why=(
                "long-term treatment where octreotide injection works and is tolerated; the injection goes on for at least 2 weeks"
            ),
            cites=(_IR_START, _LAR_MONOGRAPH, _LAR_SITE),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide-lar-30-mg"),
            name="octreotide LAR, 30 mg every 4 weeks, the dose most often used",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(30, Unit.MG),
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OCTREOTIDE,
                    trigger="frail, or not tolerated because of side effects",
                    to=Amount(20, Unit.MG),
                ),
            ),
            when=(
                Criteria(
                    extent=(Extent.METASTATIC,),
                    current_drugs=(DrugId("octreotide"),),
                    syndrome_control=(Control.CONTROLLED,),
                ),
            ),
            why=(
                "controls diarrhea and flushing after octreotide injection worked and was tolerated; 20 mg for frail patients"
            ),
            cites=(_JADPRO,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-lanreotide"),
            name="lanreotide depot, 120 mg every 4 weeks (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.LANREOTIDE,
            form=FormId("lanreotide-depot"),
            doses=(
                Dose(
                    drug=drugs.LANREOTIDE,
                    form=FormId("lanreotide-depot"),
                    amount=Amount(120, Unit.MG),
                    route=Route.DEEP_SUBCUTANEOUS,
                    days=(),
                ),
            ),
            when=(Criteria(age_years=Interval(18)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.NOT_INDICATED,
                    reason="no additional dose where lanreotide is already given for a GEP-NET",
                    when=(Criteria(current_drugs=(DrugId("lanreotide"),)),),
                    region=Region.US,
                    cites=(_SOMATULINE,),
                ),
            ),
            why="lowers the need for short-acting rescue injections",
            cites=(_SOMATULINE, _JADPRO),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide-rescue"),
            name=(
                "octreotide injection for flare-ups under octreotide LAR, at the dose used before the switch"
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
                    amount=None,
                    route=Route.SUBCUTANEOUS,
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    current_drugs=(DrugId("octreotide"),), syndrome_control=(Control.UNCONTROLLED,)
                ),
            ),
            why="treats symptoms that break through",
            cites=(_LAR_MONOGRAPH,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-other-causes-of-diarrhea"),
            name="look for other causes when diarrhea worsens",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(Criteria(syndrome_control=(Control.UNCONTROLLED,)),),
            why=(
                "bile acids, bacterial overgrowth and pancreatic insufficiency mimic loss of control"
            ),
            cites=(_HOBDAY,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide-lar-dose-escalation"),
            name="octreotide LAR raised to 40 or 60 mg every 4 weeks",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(40, Unit.MG, 60),
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    current_drugs=(DrugId("octreotide"),), syndrome_control=(Control.UNCONTROLLED,)
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="doses above 30 mg are not recommended by the label",
                    region=Region.US,
                    cites=(_LAR_SITE,),
                ),
            ),
            why="flushing better in 81 %, diarrhea in 79 % (retrospective); 56 % and 62 % in a single center",
            cites=(_STROSBERG, _MOFFITT, _RIECHELMANN, _FAST_FACT),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide-lar-shorter-interval"),
            name="octreotide LAR every 3 weeks instead of 4",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(30, Unit.MG),
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    current_drugs=(DrugId("octreotide"),), syndrome_control=(Control.UNCONTROLLED,)
                ),
            ),
            why="complete control in 30 %, partial in 70 % (30 mg every 21 days)",
            cites=(_RIECHELMANN,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-octreotide-depot-3-weeks-scotland"),
            name=(
                "octreotide depot every 3 weeks if symptoms stay active at the maximal dose (specialist advice, off label; Scotland)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            when=(
                Criteria(
                    current_drugs=(DrugId("octreotide"),), syndrome_control=(Control.UNCONTROLLED,)
                ),
            ),
            why="starts at 20 mg every 4 weeks",
            cites=(_FORMULARY,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-analog-switch"),
            name="switch to another somatostatin analog",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(
                Criteria(
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            why="more, more often, or another analog: flushing or diarrhea less in 72 to 84 %",
            cites=(_HOFLAND,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-telotristat-us"),
            name=(
                "telotristat ethyl on top of a somatostatin analog, 250 mg three times daily with food (US label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.TELOTRISTAT_ETHYL,
            doses=(
                Dose(
                    drug=drugs.TELOTRISTAT_ETHYL,
                    amount=Amount(250, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=3,
                ),
            ),
            when=(
                Criteria(
                    age_years=Interval(18),
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="short-acting octreotide at least 30 minutes after telotristat",
                    when=(Criteria(current_drugs=(DrugId("octreotide"),)),),
                    region=Region.US,
                    cites=(_X_US,),
                ),
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "stop if severe constipation, or severe, persistent or worsening abdominal pain, develops"
                    ),
                    region=Region.US,
                    cites=(_X_US, _X_SAFETY),
                ),
            ),
            why="blocks the making of serotonin: fewer stools; given together with the analog",
            cites=(_X_US, _X_SAFETY, _TELESTAR, _JADPRO, _MSD),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-telotristat-eu"),
            name=(
                "telotristat ethyl on top of a somatostatin analog, 250 mg three times daily (EU label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.TELOTRISTAT_ETHYL,
            doses=(
                Dose(
                    drug=drugs.TELOTRISTAT_ETHYL,
                    amount=Amount(250, Unit.MG),
                    days=(),
                    times_per_day=3,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.TELOTRISTAT_ETHYL,
                    trigger=(
                        "mild hepatic impairment (Child-Pugh A): twice daily may be needed, by tolerability"
                    ),
                    to=Amount(250, Unit.MG),
                ),
                Titration(
                    drug=drugs.TELOTRISTAT_ETHYL,
                    trigger=(
                        "moderate hepatic impairment (Child-Pugh B): once daily may be needed, by tolerability"
                    ),
                    to=Amount(250, Unit.MG),
                ),
            ),
            when=(
                Criteria(
                    age_years=Interval(18),
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="doses above 250 mg three times daily are not recommended",
                    region=Region.EU,
                    cites=(_X_EU,),
                ),
            ),
            why="fewer stools; weigh again if there is no response within 12 weeks",
            cites=(_X_EU, _X_EU_SPANISH, _X_CH),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-resection"),
            name="resection of the primary tumor",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="often curative for gastrointestinal and bronchial primaries",
            cites=(_MSD,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-debulking"),
            name="surgical debulking of liver metastases",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(metastatic_sites=(Organ.LIVER,)),),
            why=(
                "not curative; may relieve symptoms and support drug treatment by lowering secretion"
            ),
            cites=(_MSD, _PDQ_METASTATIC, _PDQ_LIVER),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-embolization"),
            name="hepatic artery embolization, bland or with chemotherapy, or radioembolization",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(metastatic_sites=(Organ.LIVER,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="can set off a carcinoid crisis, also a lethal one",
                    cites=(_PDQ_LIVER,),
                ),
            ),
            why=(
                "liver-directed therapy eased symptoms in 82 % where disease was mostly in the liver"
            ),
            cites=(_MSD, _PDQ_LIVER, _HOFLAND, _HOBDAY),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-radiofrequency-ablation"),
            name="radiofrequency ablation of liver metastases",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            when=(Criteria(metastatic_sites=(Organ.LIVER,)),),
            why="at least partial relief in 92 % of 63 patients; for 11 months",
            cites=(_PDQ_LIVER, _MSD),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-prrt"),
            name=(
                "lutetium Lu 177 dotatate (intended cumulative 29.6 GBq), to ease symptoms without progression"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            drug=drugs.LUTETIUM_177LU_DOTATATE,
            when=(
                Criteria(
                    site=(Site.JEJUNUM, Site.ILEUM, Site.APPENDIX, Site.CECUM),
                    extent=(Extent.METASTATIC,),
                    sstr=(SstrStatus.POSITIVE,),
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            why=(
                "fewer stools and flushes in midgut tumors not controlled by an analog (22 patients)"
            ),
            cites=(_ZANDEE, _LUTATHERA, _MSD),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-interferon-add-on"),
            name="interferon alfa (median 9 million units a week) added to octreotide",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            drug_class=DrugClass.INTERFERON,
            when=(
                Criteria(
                    current_drugs=(DrugId("octreotide"),), syndrome_control=(Control.UNCONTROLLED,)
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "alopecia, anorexia, fatigue, weight loss, fever, flu-like symptoms, low blood counts"
                    ),
                    cites=(_PDQ_INTERFERON,),
                ),
            ),
            why="symptoms better in 10 of 18, 5-HIAA halved in 77 % (1992)",
            cites=(_IFN_1992, _PDQ_INTERFERON, _PDQ_METASTATIC, _HOFLAND),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-interferon-alfa-2b"),
            name="interferon alfa-2b, 3 million units three times a week",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            drug=drugs.INTERFERON_ALFA_2B,
            doses=(
                Dose(
                    drug=drugs.INTERFERON_ALFA_2B,
                    amount=Amount(3, Unit.MILLION_UNIT),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="toxic in all patients; 4 of 17 stopped",
                    cites=(_IFN_2B,),
                ),
            ),
            why="relief of flushing in 5 of 10, of diarrhea in 5 of 7, mostly short",
            cites=(_IFN_2B,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-ondansetron"),
            name="ondansetron, 8 mg twice daily for 5 days, then once daily if it helps",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.ONDANSETRON,
            doses=(
                Dose(
                    drug=drugs.ONDANSETRON,
                    amount=Amount(8, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=2,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.ONDANSETRON,
                    trigger="benefit after 5 days: once daily",
                    to=Amount(8, Unit.MG),
                    after_days=Interval(5),
                ),
            ),
            when=(
                Criteria(
                    current_classes=(DrugClass.SOMATOSTATIN_ANALOG,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            why="stools fell to a median of 3 a day in 11 of 13; no effect on 5-HIAA",
            cites=(_ONDANSETRON,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-everolimus"),
            name="everolimus",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.TUMOR,
            drug=drugs.EVEROLIMUS,
            when=(Criteria(extent=(Extent.METASTATIC,)),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="no significant effect on the syndrome in a meta-analysis",
                    cites=(_HOFLAND,),
                ),
            ),
            why="named as promising for metastatic or recurrent disease",
            cites=(_MSD,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-triggers"),
            name=(
                "avoid what sets off flushing or wheezing: alcohol, certain cheeses, capsaicin, nuts, spices, chocolate, red wine; stress; some physical activity"
            ),
            kind=MeasureKind.DIET,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="prevents attacks",
            cites=(_PDQ_SYMPTOMS, _FOUNDATION),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-loperamide"),
            name="loperamide",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.LOPERAMIDE,
            why="conventional treatment of diarrhea",
            cites=(_PDQ_SYMPTOMS, _SURGEON),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-diphenoxylate"),
            name="diphenoxylate",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.DIPHENOXYLATE,
            why="conventional treatment of diarrhea",
            cites=(_PDQ_SYMPTOMS,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-cyproheptadine"),
            name="cyproheptadine, 2 to 4 mg three or four times a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.CYPROHEPTADINE,
            doses=(
                Dose(
                    drug=drugs.CYPROHEPTADINE,
                    amount=Amount(2, Unit.MG, 4),
                    days=(),
                    times_per_day=Interval(3, 4),
                ),
            ),
            why=(
                "serotonin blocker for more pronounced diarrhea, works in up to 50 %; may help appetite"
            ),
            cites=(_PDQ_SYMPTOMS, _SURGEON, _TABLE),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-cholestyramine"),
            name="cholestyramine, on trial or after measuring bile acids",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.CHOLESTYRAMINE,
            when=(Criteria(other="resection of the terminal ileum"),),
            why="treats bile acid diarrhea",
            cites=(_HOBDAY,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-antibiotic-overgrowth"),
            name="antibiotic against bacterial overgrowth",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ANTI_INFECTIVE,
            when=(
                Criteria(other="loss of the ileocecal valve with suspected bacterial overgrowth"),
            ),
            why="treats diarrhea from overgrowth",
            cites=(_HOBDAY,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-nicotinamide"),
            name="nicotinamide as niacin supplement",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.NICOTINAMIDE,
            why=(
                "keeps up the niacin supply; nicotinamide rather than nicotinic acid, which causes flushing"
            ),
            cites=(_FOUNDATION,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-niacin"),
            name=(
                "niacin by mouth (mean 144 mg a day) in tryptophan deficiency or signs of pellagra"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.NIACIN,
            when=(Criteria(other="tryptophan deficiency or symptoms of pellagra"),),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="nicotinic acid causes flushing; nicotinamide is preferred",
                    cites=(_FOUNDATION,),
                ),
            ),
            why="raised the niacin metabolite to high normal in 86 % of the deficient",
            cites=(_NIACIN,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-h1-blocker"),
            name="H1 blocker (fexofenadine, loratadine, diphenhydramine)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.H1_BLOCKER,
            why=(
                "may ease skin rashes, above all with gastric tumors that make histamine; also named against flushing"
            ),
            cites=(_PDQ_SYMPTOMS, _SURGEON),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-phenoxybenzamine"),
            name="phenoxybenzamine, 30 mg a day, against flushing",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.PHENOXYBENZAMINE,
            doses=(
                Dose(drug=drugs.PHENOXYBENZAMINE, amount=Amount(30, Unit.MG), per=Per.DAY, days=()),
            ),
            why="can lessen flushing",
            cites=(_SURGEON, _TABLE),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-glucocorticoid"),
            name="glucocorticoid against flushing",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            why="can lessen flushing",
            cites=(_SURGEON,),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-albuterol"),
            name="albuterol for bronchospasm",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.ALBUTEROL,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="beta agonists are to be avoided in bronchospasm around an operation",
                    when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
                    cites=(_AC,),
                ),
            ),
            why="opens the airways",
            cites=(_PDQ_SYMPTOMS, _PDQ_METASTATIC),
        ),
        Measure(
            id=MeasureId("carcinoid-syndrome-theophylline"),
            name="theophylline for bronchospasm",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.THEOPHYLLINE,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="theophylline is to be avoided in bronchospasm around an operation",
                    when=(Criteria(procedure=(Procedure.SURGERY, Procedure.ANESTHESIA)),),
                    cites=(_AC,),
                ),
            ),
            why="opens the airways",
            cites=(_PDQ_SYMPTOMS, _PDQ_METASTATIC),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="how sensitive and specific urinary 5-HIAA is",
            positions=(
                Position(
                    says="sensitivity as low as 35 %, specificity about 88 %", cites=(_PDQ_TESTS,)
                ),
                Position(says="75 % sensitive, up to 100 % specific", cites=(_LABMED,)),
                Position(says="both above 90 %", cites=(_QUESTION,)),
            ),
        ),
        Disagreement(
            topic="how much urinary 5-HIAA is diagnostic",
            positions=(
                Position(says="more than 25 mg/day", cites=(_FPNOTEBOOK, _QUESTION)),
                Position(
                    says="most patients are above 100 mg/day; below 30 mg/day other causes come in",
                    cites=(_LABMED,),
                ),
            ),
        ),
        Disagreement(
            topic="upper limit of urinary 5-HIAA",
            positions=(
                Position(says="8 mg/24 h", cites=(_MAYO_HIAA, _LABMED, _QUESTION)),
                Position(says="10 mg/24 h", cites=(_MICHIGAN,)),
                Position(says="14.9 mg/24 h", cites=(_ANMED,)),
                Position(says="7 mg/24 h", cites=(_DAVIS,)),
                Position(says="below 9 mg/day is normal", cites=(_FPNOTEBOOK,)),
            ),
        ),
        Disagreement(
            topic="limit of 5-HIAA in plasma or serum",
            positions=(
                Position(says="118 nmol/L (fasting plasma)", cites=(_PLASMA_2003,)),
                Position(says="135 nmol/L", cites=(_PLASMA_2021,)),
                Position(says="123 nmol/L (serum)", cites=(_HELSINKI,)),
            ),
        ),
        Disagreement(
            topic="chromogranin A beside 5-HIAA",
            positions=(
                Position(says="the better marker of the two", cites=(_PDQ_TESTS,)),
                Position(says="not for diagnosis, and never alone", cites=(_MAYO_CGA,)),
            ),
        ),
        Disagreement(
            topic="H2 blockers and chromogranin A",
            positions=(
                Position(says="raise it", cites=(_CGA_REVIEW,)),
                Position(
                    says=(
                        "replacing the proton pump inhibitor by one lowered it as much as stopping all acid inhibition"
                    ),
                    cites=(_KORSE,),
                ),
            ),
        ),
        Disagreement(
            topic="how many patients have the syndrome",
            positions=(
                Position(says="fewer than 20 %", cites=(_PDQ,)),
                Position(says="about 20 %", cites=(_ESC, _AUSTRALASIA)),
                Position(
                    says="30 to 40 % of those with well-differentiated tumors", cites=(_UPDATE,)
                ),
                Position(
                    says="10 % of those with carcinoid tumors", cites=(_LABMED_OPENING, _FOUNDATION)
                ),
            ),
        ),
        Disagreement(
            topic="starting dose of octreotide LAR",
            positions=(
                Position(says="20 mg every 4 weeks", cites=(_IR_START, _LAR_MONOGRAPH)),
                Position(says="30 mg every 4 weeks is the dose most often used", cites=(_JADPRO,)),
                Position(says="30 mg every 4 weeks is standard", cites=(_FAST_FACT,)),
            ),
        ),
        Disagreement(
            topic="octreotide LAR above 30 mg",
            positions=(
                Position(says="not recommended", cites=(_LAR_SITE,)),
                Position(
                    says="40 or 60 mg eased symptoms that 30 mg did not",
                    cites=(_STROSBERG, _MOFFITT, _RIECHELMANN),
                ),
                Position(says="40 to 60 mg may help more", cites=(_FAST_FACT,)),
            ),
        ),
        Disagreement(
            topic="dose of long-acting lanreotide",
            positions=(
                Position(says="120 mg every 4 weeks", cites=(_SOMATULINE, _JADPRO)),
                Position(says="60 to 120 mg every month", cites=(_TABLE,)),
                Position(says="every 10 to 14 days", cites=(_PDQ_SSA,)),
                Position(says="30 mg every other week", cites=(_FAST_FACT,)),
            ),
        ),
        Disagreement(
            topic="dose of telotristat ethyl",
            positions=(
                Position(says="250 mg three times daily", cites=(_X_US, _X_EU, _X_CH)),
                Position(says="250 to 500 mg three times daily", cites=(_TABLE,)),
                Position(
                    says="500 mg did not lower stools more than 250 mg over 12 weeks",
                    cites=(_TELESTAR,),
                ),
            ),
        ),
        Disagreement(
            topic="dose of ondansetron",
            positions=(
                Position(says="8 mg twice daily, then once daily", cites=(_ONDANSETRON,)),
                Position(says="8 mg three times daily", cites=(_TABLE,)),
            ),
        ),
        Disagreement(
            topic="whether everolimus helps the syndrome",
            positions=(
                Position(says="promising for metastatic or recurrent disease", cites=(_MSD,)),
                Position(says="no significant response of the syndrome", cites=(_HOFLAND,)),
            ),
        ),
        Disagreement(
            topic="debulking or a somatostatin analog alone",
            positions=(
                Position(says="debulking may relieve symptoms", cites=(_MSD,)),
                Position(
                    says=(
                        "an analog relieves symptoms as often, with fewer adverse effects; weigh the operation"
                    ),
                    cites=(_PDQ_METASTATIC,),
                ),
            ),
        ),
    ),
    cites=(_PDQ, _PDQ_COLON, _MERCK, _ENETS, _UPDATE),
    reviewed="2026-11-26",
)
