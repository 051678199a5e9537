"""Insulinoma."""

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
    Resectability,
    Route,
    Seen,
    Share,
    Sign,
    Site,
    Specimen,
    SstrStatus,
    Syndrome,
    SyndromeId,
    TestResult,
    Threshold,
    Titration,
    Unit,
)

_PAGE = Cite(sources.FOUNDING_PAGE, "insulinomas", Seen.DOCUMENT, on="2026-11-23")
_PAGE_SSA = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")
_ENDO = Cite(
    sources.ENDOCRINE_SOCIETY_HYPOGLYCEMIA_2009,
    "recommendations, workup in persons without diabetes",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.guidelinecentral.com/guideline/41710/",
)
_ENDO_ABSTRACT = Cite(
    sources.ENDOCRINE_SOCIETY_HYPOGLYCEMIA_2009,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/19088155/?dopt=Abstract",
)
_ENDO_QEHB = Cite(
    sources.ENDOCRINE_SOCIETY_HYPOGLYCEMIA_2009,
    "table of patterns",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://qehbpathology.uk/test-database/alphaindex/i",
)
_ENDO_MCMASTER = Cite(
    sources.ENDOCRINE_SOCIETY_HYPOGLYCEMIA_2009,
    "table of patterns, footnotes",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://empendium.com/mcmtextbook/table/031_9397",
)
_ENDOTEXT = Cite(sources.ENDOTEXT_HYPOGLYCEMIA_2017, "abstract", Seen.DOCUMENT, on="2026-11-23")
_MSD = Cite(sources.MSD_MANUAL_INSULINOMA, "section Diagnosis", Seen.DOCUMENT, on="2026-11-23")
_UPTODATE = Cite(sources.UPTODATE_HYPOGLYCEMIA_2017, "opening", Seen.DOCUMENT, on="2026-11-23")
_VEZZOSI = Cite(
    sources.VEZZOSI_2007,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://paperexplained.cn/articles/paper/detail/e63e6052a85ae158a815f2fecc132da87dbb4cb4",
)
_GUETTIER = Cite(
    sources.GUETTIER_2013,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://omicsdi.org/dataset/biostudies-literature/S-EPMC3849676",
)
_GUETTIER_INSULIN = Cite(
    sources.GUETTIER_2013,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 24081736",
)
_YU = Cite(sources.YU_2022, "abstract", Seen.DOCUMENT, on="2026-11-23")
_ENM = Cite(
    sources.ENM_INSULINOMA_CRITERIA_2014,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://synapse.koreamed.org/articles/1086124",
)
_MEDSCAPE_CRITERIA = Cite(
    sources.MEDSCAPE_INSULINOMA_CRITERIA_2020, "answer", Seen.DOCUMENT, on="2026-11-23"
)
_MEDSCAPE_BIOCHEMICAL = Cite(
    sources.MEDSCAPE_INSULINOMA_BIOCHEMICAL_2020, "answer", Seen.DOCUMENT, on="2026-11-23"
)
_MEDSCAPE = Cite(sources.MEDSCAPE_INSULINOMA, "answer", Seen.DOCUMENT, on="2026-11-23")
_MATEJ = Cite(sources.MATEJ_2016, "abstract", Seen.DOCUMENT, on="2026-11-23")
_MATEJ_INTRODUCTION = Cite(
    sources.MATEJ_2016, "section Introduction", Seen.DOCUMENT, on="2026-11-23"
)
_ALJADIR = Cite(sources.ALJADIR_2015, "abstract", Seen.DOCUMENT, on="2026-11-23")
_UPDATE = Cite(
    sources.TUMOR_INDUCED_HYPOGLYCEMIA_UPDATE, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_CHAPTER = Cite(
    sources.VEZZOSI_INSULINOMA_CHAPTER,
    "section Introduction",
    Seen.COPY,
    on="2026-11-23",
    via="https://abcdocz.com/doc/150148/8-diagnosis-and-treatment-of-insulinomas-in-the-adults-d....",
)
_OKABAYASHI_SIGNS = Cite(
    sources.OKABAYASHI_2013,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://dokumen.tips/documents/diagnosis-and-management-of-in-2017-4-25-received-august-13-2012-revised.html",
)
_OKABAYASHI = Cite(
    sources.OKABAYASHI_2013,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://deploy.abcdocz.com/doc/150154/diagnosis-and-management-of-insulinoma",
)
_BMJ = Cite(
    sources.BMJ_BEST_PRACTICE_HYPOGLYCEMIA,
    "management approach, insulinoma",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-gb/509/management-approach",
)
_BMJ_PROGNOSIS = Cite(
    sources.BMJ_BEST_PRACTICE_HYPOGLYCEMIA,
    "prognosis, medically managed insulinoma",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/509/prognosis",
)
_ASCO = Cite(
    sources.ASCO_SYMPTOM_MANAGEMENT_2025,
    "recommendations on insulinoma",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.pathway.md/diseases/gastroenteropancreatic-neuroendocrine-tumors-recBYi4o2OZQqMvfV",
)
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section Treatment of Insulinoma",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_PDQ_TESTS = Cite(
    sources.PDQ_PNET_2025,
    "section General Information, Diagnostics",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_NUSSEY = Cite(sources.NUSSEY_2001, "box 2.38", Seen.DOCUMENT, on="2026-11-23")
_PROGLYCEM = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.druglib.com/druginfo/proglycem/indications_dosage/",
)
_PROGLYCEM_DIGEST = Cite(
    sources.PROGLYCEM_US_LABEL,
    "dosage in adults and children, in a label digest",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.psychiatryadvisor.com/drug/proglycem-suspension/",
)
_PROGLYCEM_USE = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Indications and Usage",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.druglib.com/druginfo/proglycem/indications_dosage/",
)
_PROGLYCEM_WARNINGS = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Warnings",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/proglycem/precautions",
)
_GILL = Cite(sources.GILL_DIAZOXIDE_SURVEY, "abstract", Seen.DOCUMENT, on="2026-11-23")
_NIITSU = Cite(
    sources.NIITSU_2019,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://suppr.wilddata.cn/browses/detail/pubmed/30504655",
)
_SERIES_2008 = Cite(
    sources.SSA_HYPERINSULINISM_2008,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://insights.ovid.com/clen/200806000/00003033-200806000-00011",
)
_ABELL = Cite(
    sources.ABELL_2015,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4313612",
)
_GAMA = Cite(
    sources.GAMA_1995,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://suppr.wilddata.cn/browses/detail/pubmed/7641403",
)
_CASE_BMC = Cite(
    sources.MALIGNANT_INSULINOMA_SSA_CASE,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://0-bmcendocrdisord-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/s12902-018-0325-4",
)
_OCTREOTIDE_FR = Cite(
    sources.OCTREOTIDE_FR_LABEL_FRESENIUS,
    "warnings, glucose metabolism",
    Seen.COPY,
    on="2026-11-23",
    via="https://studylibfr.com/doc/3199272/resume-des-caracteristiques-du-produit-1",
)
_OCTREOTIDE_CH = Cite(
    sources.OCTREOTIDE_CH_LABEL_LABATEC,
    "warnings, glucose metabolism",
    Seen.COPY,
    on="2026-11-23",
    via="https://ch.oddb.org:443/fr/gcc/fachinfo/reg/63241/chapter/restrictions",
)
_ACS_OLDER = Cite(
    sources.ACS_OTHER_DRUGS_PNET_OLDER,
    "section Somatostatin analogs",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_ACS_NEWER = Cite(
    sources.ACS_OTHER_DRUGS_PNET_NEWER,
    "section Somatostatin analogs",
    Seen.COPY,
    on="2026-11-23",
    via="http://mscrain.com/cancer/types/pancreatic-neuroendocrine-tumor/treating/other-drugs.html",
)
_ISRAEL = Cite(
    sources.SANDOSTATIN_IL_LABEL,
    "therapeutic indications",
    Seen.COPY,
    on="2026-11-23",
    via="https://myhealthbox.eu/en/sandostatin-01-mgml/2343877",
)
_SOMATULINE = Cite(
    sources.SOMATULINE_US_LABEL,
    "important safety information",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.somatulinedepot.com/en-us/hcp",
)
_LUTATHERA = Cite(
    sources.LUTATHERA_US_LABEL,
    "section 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)
_PRRT_AUSTRALIA = Cite(
    sources.PRRT_MALIGNANT_INSULINOMA_AUSTRALIA,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 40424062",
)
_SIDDIQUI = Cite(
    sources.SIDDIQUI_2020,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://distantreader.org/stacks/cord/cord-1042424-cde8j1m5.txt",
)
_HOFF = Cite(
    sources.HOFF_1998,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://zendy.io/title/10.1002/%28sici%291097-0142%2819980415%2982%3A8%3C1585%3A%3Aaid-cncr22%3E3.0.co%3B2-%23",
)
_MDEDGE = Cite(sources.MDEDGE_NICTH, "introduction", Seen.DOCUMENT, on="2026-11-23")
_IN_FAST = "symptoms or signs at glucose < 55 mg/dL (fast up to 72 h, mixed meal, spontaneous)"
_WORSE_HYPOGLYCEMIA = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "can deepen and prolong hypoglycemia, because glucagon and growth hormone are inhibited "
        "more and longer than insulin; watch glucose closely at the start and at every change of "
        "dose"
    ),
    cites=(_OCTREOTIDE_FR, _OCTREOTIDE_CH, _GAMA),
)

INSULINOMA: Final = Syndrome(
    id=SyndromeId("insulinoma"),
    name="insulinoma",
    hormones=("insulin",),
    effects="too much insulin drives blood glucose very low",
    tumors=(tumors.INSULINOMA_TUMOR,),
    sites=(Site.PANCREAS,),
    features=(
        Feature(
            name=(
                "Whipple triad: symptoms of hypoglycemia, low plasma glucose, relief once glucose "
                "is raised"
            ),
            cites=(_ENDO_ABSTRACT,),
        ),
        Feature(
            name="autonomic symptoms: sweating, tremor, palpitations",
            cites=(_OKABAYASHI_SIGNS,),
        ),
        Feature(
            name=(
                "neuroglycopenia: from disturbed sight, behavior or personality to confusion, "
                "seizures and coma"
            ),
            cites=(_OKABAYASHI_SIGNS,),
        ),
        Feature(
            name="symptoms within 48 hours of a supervised fast",
            percent=98,
            cites=(_MSD,),
        ),
        Feature(
            name="symptoms within 24 hours of a supervised fast",
            percent=Interval(70, 80),
            cites=(_MSD,),
        ),
    ),
    shares=(
        Share(of="malignant", percent=Interval(5, 10), cites=(_ALJADIR, _UPDATE)),
        Share(
            of="malignant",
            percent=10,
            cites=(
                _PDQ_TESTS,
                _CHAPTER,
                Cite(
                    sources.MALIGNANT_INSULINOMA_SSA_CASE,
                    "section Background",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Share(of="benign", percent=90, cites=(_MATEJ_INTRODUCTION,)),
        Share(of="with MEN1", percent=Interval(5, 10), cites=(_MATEJ_INTRODUCTION,)),
        Share(of="with MEN1", percent=Interval(5, 8), cites=(_PDQ_TESTS,)),
        Share(of="with MEN1", percent=Interval(4, 6), cites=(_UPDATE,)),
        Share(of="with MEN1", percent=10, cites=(_CHAPTER,)),
        Share(
            of="outside the pancreas, mostly in the duodenum",
            percent=3,
            cites=(_MATEJ_INTRODUCTION,),
        ),
        Share(of="multiple", percent=10, cites=(_PDQ_TESTS,)),
        Share(
            of="solitary",
            percent=Interval(90, None, low_open=True),
            cites=(_ALJADIR,),
        ),
        Share(of="smaller than 2 cm", percent=90, cites=(_ALJADIR,)),
    ),
    tests=(
        Threshold(
            key="glucose-endocrine-society",
            analyte="glucose",
            specimen=Specimen.PLASMA,
            comparator=Comparator.LESS_THAN,
            value=55,
            unit=Unit.MG_PER_DL,
            context="with symptoms or signs",
            cites=(_ENDO,),
        ),
        Threshold(
            key="glucose-endocrine-society-si",
            analyte="glucose",
            specimen=Specimen.PLASMA,
            comparator=Comparator.LESS_THAN,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            context="with symptoms or signs",
            cites=(_ENDO,),
        ),
        Threshold(
            key="insulin-endocrine-society",
            analyte="insulin",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=3.0,
            unit=Unit.MICRO_UNIT_PER_ML,
            context=_IN_FAST,
            cites=(_ENDO,),
        ),
        Threshold(
            key="insulin-endocrine-society-si",
            analyte="insulin",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=18,
            unit=Unit.PMOL_PER_L,
            context=_IN_FAST,
            cites=(_ENDO,),
        ),
        Threshold(
            key="insulin-endocrine-society-si-tables",
            analyte="insulin",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=21,
            unit=Unit.PMOL_PER_L,
            context=_IN_FAST,
            note="same limit of 3 uU/mL, as converted in two tables taken from the guideline",
            cites=(_ENDO_QEHB, _ENDO_MCMASTER),
        ),
        Threshold(
            key="c-peptide-endocrine-society",
            analyte="C-peptide",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=0.6,
            unit=Unit.NG_PER_ML,
            context=_IN_FAST,
            cites=(_ENDO,),
        ),
        Threshold(
            key="c-peptide-endocrine-society-si",
            analyte="C-peptide",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=0.2,
            unit=Unit.NMOL_PER_L,
            context=_IN_FAST,
            cites=(_ENDO,),
        ),
        Threshold(
            key="proinsulin-endocrine-society",
            analyte="proinsulin",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=5.0,
            unit=Unit.PMOL_PER_L,
            context=_IN_FAST,
            cites=(_ENDO,),
        ),
        Threshold(
            key="beta-hydroxybutyrate-endocrine-society",
            analyte="beta-hydroxybutyrate",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_MOST,
            value=2.7,
            unit=Unit.MMOL_PER_L,
            context="during hypoglycemia",
            note="then mediated by insulin or an insulin-like growth factor",
            cites=(_ENDO,),
        ),
        Threshold(
            key="glucose-rise-endocrine-society",
            analyte="glucose rise after glucagon",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=25,
            unit=Unit.MG_PER_DL,
            context="after 1.0 mg of intravenous glucagon",
            note="then hypoglycemia is mediated by insulin or an insulin-like growth factor",
            cites=(_ENDO,),
        ),
        Threshold(
            key="glucose-rise-endocrine-society-si",
            analyte="glucose rise after glucagon",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=1.4,
            unit=Unit.MMOL_PER_L,
            context="after 1.0 mg of intravenous glucagon",
            note="then hypoglycemia is mediated by insulin or an insulin-like growth factor",
            cites=(_ENDO,),
        ),
        Threshold(
            key="insulin-endotext",
            analyte="insulin",
            comparator=Comparator.AT_LEAST,
            value=3,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="during hypoglycemia, without sulfonylurea or meglitinide",
            cites=(_ENDOTEXT,),
        ),
        Threshold(
            key="c-peptide-endotext",
            analyte="C-peptide",
            comparator=Comparator.AT_LEAST,
            value=0.2,
            unit=Unit.NMOL_PER_L,
            context="during hypoglycemia, without sulfonylurea or meglitinide",
            cites=(_ENDOTEXT,),
        ),
        Threshold(
            key="proinsulin-endotext",
            analyte="proinsulin",
            comparator=Comparator.AT_LEAST,
            value=5,
            unit=Unit.PMOL_PER_L,
            context="during hypoglycemia, without sulfonylurea or meglitinide",
            cites=(_ENDOTEXT,),
        ),
        Threshold(
            key="beta-hydroxybutyrate-endotext",
            analyte="beta-hydroxybutyrate",
            comparator=Comparator.AT_MOST,
            value=2.7,
            unit=Unit.MMOL_PER_L,
            context="during hypoglycemia, without sulfonylurea or meglitinide",
            cites=(_ENDOTEXT,),
        ),
        Threshold(
            key="glucose-msd",
            analyte="glucose",
            specimen=Specimen.PLASMA,
            comparator=Comparator.LESS_THAN,
            value=55,
            unit=Unit.MG_PER_DL,
            context="during symptoms",
            cites=(_MSD,),
        ),
        Threshold(
            key="glucose-msd-si",
            analyte="glucose",
            specimen=Specimen.PLASMA,
            comparator=Comparator.LESS_THAN,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            context="during symptoms",
            cites=(_MSD,),
        ),
        Threshold(
            key="glucose-without-symptoms-msd",
            analyte="glucose",
            specimen=Specimen.PLASMA,
            comparator=Comparator.LESS_THAN,
            value=40,
            unit=Unit.MG_PER_DL,
            context="without symptoms",
            cites=(_MSD,),
        ),
        Threshold(
            key="glucose-without-symptoms-msd-si",
            analyte="glucose",
            specimen=Specimen.PLASMA,
            comparator=Comparator.LESS_THAN,
            value=2.2,
            unit=Unit.MMOL_PER_L,
            context="without symptoms",
            cites=(_MSD,),
        ),
        Threshold(
            key="insulin-msd",
            analyte="insulin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=6,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="at the same time as hypoglycemia",
            note="printed in mcU/mL, assay not stated",
            cites=(_MSD,),
        ),
        Threshold(
            key="insulin-msd-si",
            analyte="insulin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=42,
            unit=Unit.PMOL_PER_L,
            context="at the same time as hypoglycemia",
            note="assay not stated",
            cites=(_MSD,),
        ),
        Threshold(
            key="insulin-to-glucose-msd",
            analyte="insulin to glucose ratio",
            comparator=Comparator.MORE_THAN,
            value=0.3,
            unit=Unit.MICRO_UNIT_PER_ML_PER_MG_PER_DL,
            context="at the same time as hypoglycemia",
            note="serum insulin, plasma glucose; printed in (mcU/mL)/(mg/dL)",
            cites=(_MSD,),
        ),
        Threshold(
            key="insulin-to-glucose-msd-si",
            analyte="insulin to glucose ratio",
            comparator=Comparator.MORE_THAN,
            value=38.2,
            unit=Unit.PMOL_PER_L_PER_MMOL_PER_L,
            context="at the same time as hypoglycemia",
            note="serum insulin, plasma glucose",
            cites=(_MSD,),
        ),
        Threshold(
            key="c-peptide-msd",
            analyte="C-peptide",
            comparator=Comparator.AT_LEAST,
            value=0.6,
            unit=Unit.NG_PER_ML,
            context="during symptoms",
            note="normal or low where insulin was injected secretly",
            cites=(_MSD,),
        ),
        Threshold(
            key="c-peptide-msd-si",
            analyte="C-peptide",
            comparator=Comparator.AT_LEAST,
            value=0.2,
            unit=Unit.NMOL_PER_L,
            context="during symptoms",
            note="normal or low where insulin was injected secretly",
            cites=(_MSD,),
        ),
        Threshold(
            key="proinsulin-msd",
            analyte="proinsulin",
            comparator=Comparator.AT_LEAST,
            value=5,
            unit=Unit.PMOL_PER_L,
            context="during symptoms",
            note="normal or low where insulin was injected secretly",
            cites=(_MSD,),
        ),
        Threshold(
            key="c-peptide-suppression-msd",
            analyte="C-peptide",
            comparator=Comparator.MORE_THAN,
            value=1.2,
            unit=Unit.NG_PER_ML,
            context="during infusion of insulin at 0.1 U/kg/hour",
            note="not suppressed to normal",
            cites=(_MSD,),
        ),
        Threshold(
            key="c-peptide-suppression-msd-si",
            analyte="C-peptide",
            comparator=Comparator.MORE_THAN,
            value=0.4,
            unit=Unit.NMOL_PER_L,
            context="during infusion of insulin at 0.1 U/kg/hour",
            note="not suppressed to normal",
            cites=(_MSD,),
        ),
        Threshold(
            key="glucose-pdq",
            analyte="glucose",
            comparator=Comparator.LESS_THAN,
            value=40,
            unit=Unit.MG_PER_DL,
            context="fasting, with raised insulin and no insulin given",
            note="called pathognomonic",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="insulin-uptodate",
            analyte="insulin",
            specimen=Specimen.SERUM,
            assay="ICMA",
            comparator=Comparator.AT_LEAST,
            value=3,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="at glucose <= 45 mg/dL (2.5 mmol/L)",
            cites=(_UPTODATE,),
        ),
        Threshold(
            key="c-peptide-uptodate",
            analyte="C-peptide",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=200,
            unit=Unit.PMOL_PER_L,
            context="at glucose <= 45 mg/dL (2.5 mmol/L)",
            cites=(_UPTODATE,),
        ),
        Threshold(
            key="proinsulin-vezzosi",
            analyte="proinsulin",
            comparator=Comparator.MORE_THAN,
            value=5,
            unit=Unit.PMOL_PER_L,
            context="at glucose < 2.5 mmol/L in a 72-hour fast",
            sensitivity_percent=100,
            specificity_percent=100,
            cites=(_VEZZOSI,),
        ),
        Threshold(
            key="proinsulin-higher-glucose-vezzosi",
            analyte="proinsulin",
            comparator=Comparator.MORE_THAN,
            value=22,
            unit=Unit.PMOL_PER_L,
            context="at fasting glucose of 2.5 to 3.3 mmol/L",
            note="all controls were below",
            sensitivity_percent=74,
            cites=(_VEZZOSI,),
        ),
        Threshold(
            key="c-peptide-vezzosi",
            analyte="C-peptide",
            comparator=Comparator.MORE_THAN,
            value=0.2,
            unit=Unit.NMOL_PER_L,
            context="at glucose < 2.5 mmol/L",
            note="met by all insulinomas",
            cites=(_VEZZOSI,),
        ),
        Threshold(
            key="proinsulin-guettier",
            analyte="proinsulin",
            comparator=Comparator.AT_LEAST,
            value=22,
            unit=Unit.PMOL_PER_L,
            context="end of a 48-hour fast",
            note="5 pmol/L gave 59 % false positives",
            cites=(_GUETTIER,),
        ),
        Threshold(
            key="insulin-5-guettier",
            analyte="insulin",
            comparator=Comparator.AT_LEAST,
            value=5,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="end of a 48-hour fast",
            sensitivity_percent=91,
            cites=(_GUETTIER_INSULIN,),
        ),
        Threshold(
            key="insulin-3-guettier",
            analyte="insulin",
            comparator=Comparator.AT_LEAST,
            value=3,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="end of a 48-hour fast",
            sensitivity_percent=98,
            cites=(_GUETTIER_INSULIN,),
        ),
        Threshold(
            key="glucose-yu",
            analyte="glucose",
            comparator=Comparator.AT_MOST,
            value=2.8,
            unit=Unit.MMOL_PER_L,
            context="end of fast",
            cites=(_YU,),
        ),
        Threshold(
            key="insulin-yu",
            analyte="insulin",
            comparator=Comparator.AT_LEAST,
            value=5.5,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="end of fast, at glucose <= 2.8 mmol/L",
            cites=(_YU,),
        ),
        Threshold(
            key="c-peptide-yu",
            analyte="C-peptide",
            comparator=Comparator.AT_LEAST,
            value=0.7,
            unit=Unit.NG_PER_ML,
            context="end of fast, at glucose <= 2.8 mmol/L",
            cites=(_YU,),
        ),
        Threshold(
            key="proinsulin-yu",
            analyte="proinsulin",
            comparator=Comparator.AT_LEAST,
            value=12,
            unit=Unit.PMOL_PER_L,
            context="end of fast, at glucose <= 2.8 mmol/L",
            cites=(_YU,),
        ),
        Threshold(
            key="insulin-to-glucose-enm",
            analyte="insulin to glucose ratio",
            comparator=Comparator.MORE_THAN,
            value=24.0,
            unit=Unit.PMOL_PER_L_PER_MMOL_PER_L,
            cites=(_ENM,),
        ),
        Threshold(
            key="insulin-medscape",
            analyte="insulin",
            specimen=Specimen.PLASMA,
            comparator=Comparator.AT_LEAST,
            value=6,
            unit=Unit.MICRO_UNIT_PER_ML,
            context="with the blood glucose level documented",
            note="common criterion; assay not stated",
            cites=(_MEDSCAPE_CRITERIA,),
        ),
        Threshold(
            key="c-peptide-medscape",
            analyte="C-peptide",
            comparator=Comparator.AT_LEAST,
            value=0.2,
            unit=Unit.NMOL_PER_L,
            context="with the blood glucose level documented",
            note="common criterion",
            cites=(_MEDSCAPE_CRITERIA,),
        ),
        Threshold(
            key="proinsulin-medscape",
            analyte="proinsulin",
            comparator=Comparator.AT_LEAST,
            value=5,
            unit=Unit.PMOL_PER_L,
            context="with the blood glucose level documented",
            note="common criterion",
            cites=(_MEDSCAPE_CRITERIA,),
        ),
        Threshold(
            key="proinsulin-prolonged-fast-medscape",
            analyte="proinsulin",
            comparator=Comparator.AT_LEAST,
            value=22,
            unit=Unit.PMOL_PER_L,
            context="prolonged fast",
            note="or more than 25 % of immunoreactive insulin",
            cites=(_MEDSCAPE_BIOCHEMICAL,),
        ),
    ),
    interferences=(
        Interference(
            what="sulfonylurea or meglitinide",
            effect="gives the insulin and C-peptide of an insulinoma; screen for it",
            drug_class=DrugClass.ANTIDIABETIC,
            cites=(_ENDO, _ENDOTEXT, _ENDO_QEHB),
        ),
        Interference(
            what="insulin antibodies",
            effect="very high insulin without an insulinoma; measure them before localizing one",
            cites=(_ENDO, _ENDO_QEHB),
        ),
        Interference(
            what="injected insulin",
            effect="high insulin with normal or low C-peptide and proinsulin",
            drug_class=DrugClass.INSULIN,
            cites=(_MSD, _ENDO_QEHB),
        ),
    ),
    differentials=(
        Differential(
            condition="exogenous insulin",
            tests=(
                Threshold(
                    key="exogenous-insulin-insulin",
                    analyte="insulin",
                    comparator=Comparator.MORE_THAN,
                    value=21,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia, with C-peptide < 200 pmol/L",
                    note="printed as far above it",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="exogenous-insulin-c-peptide",
                    analyte="C-peptide",
                    comparator=Comparator.LESS_THAN,
                    value=200,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia, with insulin far above 21 pmol/L",
                    cites=(_ENDO_QEHB,),
                ),
            ),
            cites=(_ENDO_QEHB, _MSD),
        ),
        Differential(
            condition="oral hypoglycemic agent",
            test="otherwise the same pattern as insulinoma",
            signs=(
                Sign(test="oral hypoglycemic agent screen", result=TestResult.POSITIVE),
                Sign(test="sulfonylurea screen", result=TestResult.POSITIVE),
                Sign(test="meglitinide screen", result=TestResult.POSITIVE),
            ),
            cites=(_ENDO_QEHB, _ENDO, _ENDOTEXT),
        ),
        Differential(
            condition="noninsulinoma pancreatogenous hypoglycemia",
            test="same pattern as insulinoma in these blood tests",
            cites=(_ENDO_QEHB,),
        ),
        Differential(
            condition="hypoglycemia after gastric bypass",
            test="same pattern as insulinoma in these blood tests",
            signs=(Sign(test="previous gastric bypass", result=TestResult.POSITIVE),),
            cites=(_ENDO_QEHB,),
        ),
        Differential(
            condition="insulin autoimmune hypoglycemia",
            signs=(Sign(test="insulin antibodies", result=TestResult.POSITIVE),),
            tests=(
                Threshold(
                    key="insulin-autoimmune-insulin",
                    analyte="insulin",
                    comparator=Comparator.MORE_THAN,
                    value=21,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia, with insulin antibodies",
                    note="printed as far above it",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="insulin-autoimmune-c-peptide",
                    analyte="C-peptide",
                    comparator=Comparator.MORE_THAN,
                    value=200,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia, with insulin antibodies",
                    note="printed as far above it",
                    cites=(_ENDO_QEHB,),
                ),
            ),
            cites=(_ENDO_QEHB,),
        ),
        Differential(
            condition="hypoglycemia mediated by insulin-like growth factor (non-islet cell tumor)",
            tests=(
                Threshold(
                    key="igf-mediated-insulin",
                    analyte="insulin",
                    comparator=Comparator.LESS_THAN,
                    value=21,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="igf-mediated-c-peptide",
                    analyte="C-peptide",
                    comparator=Comparator.LESS_THAN,
                    value=200,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="igf-mediated-beta-hydroxybutyrate",
                    analyte="beta-hydroxybutyrate",
                    comparator=Comparator.AT_MOST,
                    value=2.7,
                    unit=Unit.MMOL_PER_L,
                    context="during hypoglycemia, with insulin < 21 pmol/L",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="igf-2-to-igf-1",
                    analyte="IGF-2 to IGF-1 ratio",
                    comparator=Comparator.MORE_THAN,
                    value=10,
                    unit=Unit.RATIO,
                    cites=(_MDEDGE,),
                ),
            ),
            cites=(_ENDO_QEHB, _MDEDGE),
        ),
        Differential(
            condition="hypoglycemia not mediated by insulin",
            tests=(
                Threshold(
                    key="not-insulin-mediated-insulin",
                    analyte="insulin",
                    comparator=Comparator.LESS_THAN,
                    value=21,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="not-insulin-mediated-c-peptide",
                    analyte="C-peptide",
                    comparator=Comparator.LESS_THAN,
                    value=200,
                    unit=Unit.PMOL_PER_L,
                    context="during hypoglycemia",
                    cites=(_ENDO_QEHB,),
                ),
                Threshold(
                    key="not-insulin-mediated-beta-hydroxybutyrate",
                    analyte="beta-hydroxybutyrate",
                    comparator=Comparator.MORE_THAN,
                    value=2.7,
                    unit=Unit.MMOL_PER_L,
                    context="during hypoglycemia",
                    cites=(_ENDO_QEHB,),
                ),
            ),
            cites=(_ENDO_QEHB,),
        ),
        Differential(
            condition="antibodies to the insulin receptor",
            signs=(Sign(test="insulin receptor antibodies", result=TestResult.POSITIVE),),
            cites=(_ENDO_MCMASTER,),
        ),
        Differential(
            condition="critical illness, malnutrition, adrenal insufficiency, bariatric surgery",
            cites=(_ENDOTEXT,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("insulinoma-glucose-oral"),
            name="glucose by mouth for acute hypoglycemia",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.GLUCOSE,
            why="raises blood glucose",
            cites=(_BMJ, _ENDO_ABSTRACT),
        ),
        Measure(
            id=MeasureId("insulinoma-glucose-intravenous"),
            name="intravenous glucose where nothing can be taken by mouth",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.GLUCOSE,
            why="raises blood glucose",
            cites=(
                Cite(
                    sources.BMJ_BEST_PRACTICE_HYPOGLYCEMIA,
                    "treatment algorithm (drugs and toxins): 10 % or 50 % glucose",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://bibliotheek.ehb.be:2400/topics/en-gb/509/treatment-algorithm",
                ),
                Cite(
                    sources.EVEROLIMUS_INSULINOMA_CASE_2013,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Measure(
            id=MeasureId("insulinoma-glucagon-injection"),
            name="glucagon injection, also by the patient, where nothing can be taken by mouth",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.GLUCAGON,
            why="raises blood glucose",
            cites=(_BMJ, _NUSSEY),
        ),
        Measure(
            id=MeasureId("insulinoma-education"),
            name="teach patient and family to recognize hypoglycemia",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="hypoglycemia is noticed and treated early",
            cites=(_ASCO, _MATEJ),
        ),
        Measure(
            id=MeasureId("insulinoma-diet-carbohydrate"),
            name="more carbohydrate",
            kind=MeasureKind.DIET,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="raises blood glucose",
            cites=(_PAGE, _ASCO),
        ),
        Measure(
            id=MeasureId("insulinoma-diet-frequent-meals"),
            name="more frequent meals",
            kind=MeasureKind.DIET,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="may control mild symptoms of hypoglycemia",
            cites=(_PAGE, _MEDSCAPE, _ASCO),
        ),
        Measure(
            id=MeasureId("insulinoma-glucose-monitoring"),
            name="monitor blood glucose, also with continuous systems",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="prevents hypoglycemic episodes",
            cites=(_MATEJ, _OKABAYASHI, _ABELL),
        ),
        Measure(
            id=MeasureId("insulinoma-diazoxide"),
            name="diazoxide, 3 to 8 mg/kg a day in 2 or 3 equal doses (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DIAZOXIDE,
            doses=(
                Dose(
                    drug=drugs.DIAZOXIDE,
                    amount=Amount(3, Unit.MG_PER_KG, 8),
                    per=Per.DAY,
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.DIAZOXIDE,
                    trigger=(
                        "start at 3 mg/kg a day in 3 doses; refractory hypoglycemia may need more "
                        "than the usual range"
                    ),
                ),
            ),
            why="keeps insulin from being released",
            cites=(
                _PAGE,
                _PROGLYCEM,
                _PROGLYCEM_DIGEST,
                _PROGLYCEM_USE,
                _BMJ_PROGNOSIS,
                _MEDSCAPE,
                _GILL,
            ),
        ),
        Measure(
            id=MeasureId("insulinoma-diazoxide-pdq"),
            name="diazoxide, 300 to 500 mg a day, as palliation of unresectable insulinoma",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.DIAZOXIDE,
            doses=(
                Dose(
                    drug=drugs.DIAZOXIDE,
                    amount=Amount(300, Unit.MG, 500),
                    per=Per.DAY,
                    days=(),
                ),
            ),
            when=(Criteria(resectability=(Resectability.UNRESECTABLE,)),),
            why="keeps insulin from being released",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("insulinoma-hydrochlorothiazide"),
            name="hydrochlorothiazide with diazoxide",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.HYDROCHLOROTHIAZIDE,
            when=(Criteria(current_drugs=(DrugId("diazoxide"),)),),
            why="counteracts the edema from diazoxide and adds to its effect on glucose",
            cites=(_MEDSCAPE,),
        ),
        Measure(
            id=MeasureId("insulinoma-resection"),
            name="surgical removal, where feasible",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="the treatment of choice where possible; diazoxide is for where it failed or cannot be done",
            cites=(_PDQ, _PROGLYCEM_USE),
        ),
        Measure(
            id=MeasureId("insulinoma-octreotide-trial"),
            name="monitored trial of short-acting octreotide before any depot (100 mcg test)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(100, Unit.MCG),
                    days=(),
                ),
            ),
            when=(Criteria(sstr=(SstrStatus.POSITIVE,)),),
            why=(
                "the response cannot be predicted; a short test foretold it in benign insulinoma, "
                "so start under strict surveillance"
            ),
            cites=(_SERIES_2008, _CASE_BMC, _ABELL),
        ),
        Measure(
            id=MeasureId("insulinoma-somatostatin-analog-depot"),
            name="depot somatostatin analog (octreotide LAR or lanreotide)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drugs=(drugs.OCTREOTIDE, drugs.LANREOTIDE),
            when=(Criteria(sstr=(SstrStatus.POSITIVE,)),),
            cautions=(
                _WORSE_HYPOGLYCEMIA,
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "prolonged, life-threatening hypoglycemia came only when the depot dose "
                        "was raised, after an uneventful start of short-acting octreotide (one "
                        "patient)"
                    ),
                    cites=(_ABELL,),
                ),
            ),
            why="lowers insulin where the tumor carries somatostatin receptors",
            cites=(_PAGE, _PAGE_SSA, _ACS_OLDER, _ASCO, _PDQ, _SOMATULINE),
        ),
        Measure(
            id=MeasureId("insulinoma-glucocorticoid"),
            name="glucocorticoid",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            why="named with diazoxide and somatostatin analogs as recommended medical treatment",
            cites=(_SIDDIQUI,),
        ),
        Measure(
            id=MeasureId("insulinoma-everolimus"),
            name="everolimus for metastatic insulinoma with refractory hypoglycemia",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            drug=drugs.EVEROLIMUS,
            when=(
                Criteria(
                    extent=(Extent.METASTATIC,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            why="normalized glucose in 11 of 12 patients; three stopped it",
            cites=(
                Cite(
                    sources.MEDSCAPE_INSULINOMA_TREATMENT_2017,
                    "section Medical Care, report of a French study",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                Cite(
                    sources.EVEROLIMUS_INSULINOMA_CASE_2013,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                Cite(
                    sources.ENETS_2016_RECOMMENDATIONS,
                    "row everolimus, pancreas",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
                ),
                _MATEJ,
            ),
        ),
        Measure(
            id=MeasureId("insulinoma-prrt"),
            name="177Lu-dotatate for refractory hypoglycemia",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            drug=drugs.LUTETIUM_177LU_DOTATATE,
            when=(
                Criteria(
                    sstr=(SstrStatus.POSITIVE,),
                    syndrome_control=(Control.UNCONTROLLED,),
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "hypoglycemia flared up with a hospital stay of more than 48 hours in 7 "
                        "of 15 patients"
                    ),
                    cites=(_PRRT_AUSTRALIA,),
                ),
            ),
            why="14 of 15 patients lost their hypoglycemia (median 2.5 months)",
            cites=(
                _PRRT_AUSTRALIA,
                Cite(
                    sources.PRRT_MALIGNANT_INSULINOMA_SERIES,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                Cite(
                    sources.OPALINSKA_2021,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://ouci.dntb.gov.ua/en/works/lD6Qw5d7",
                ),
                Cite(
                    sources.LUTATE_INSULINOMA_CASE_2022,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                _ABELL,
                _LUTATHERA,
            ),
        ),
        Measure(
            id=MeasureId("insulinoma-pasireotide"),
            name="pasireotide in place of another somatostatin analog",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.PASIREOTIDE,
            when=(Criteria(syndrome_control=(Control.UNCONTROLLED,)),),
            why="helped where diazoxide, other analogs and glucocorticoids had failed (cases)",
            cites=(
                _SIDDIQUI,
                Cite(sources.OZIEL_TAIEB_2022, "abstract", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Measure(
            id=MeasureId("insulinoma-glucagon-infusion"),
            name="continuous glucagon infusion by portable pump",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            drug=drugs.GLUCAGON,
            when=(Criteria(other="glucose rises by more than 30 mg/dL in a glucagon test"),),
            why="raises blood glucose in outpatients whose test was positive",
            cites=(_HOFF, _MEDSCAPE),
        ),
        Measure(
            id=MeasureId("insulinoma-liver-embolization"),
            name="hepatic arterial embolization or chemoembolization",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            when=(
                Criteria(
                    metastatic_sites=(Organ.LIVER,),
                    other="liver-dominant disease with substantial symptoms of bulk or hormones",
                ),
            ),
            why="cuts off the blood flow of liver metastases; may go with systemic chemotherapy",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("insulinoma-chemotherapy"),
            name="combination chemotherapy",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.TUMOR,
            drug_class=DrugClass.CYTOTOXIC,
            when=(
                Criteria(resectability=(Resectability.UNRESECTABLE,)),
                Criteria(other="growth of the main masses by more than 25 % in 12 months"),
                Criteria(other="tumor symptoms not treatable otherwise"),
            ),
            why="acts on the tumor",
            cites=(
                _PDQ,
                _MEDSCAPE,
            ),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="whether a negative receptor scan rules out a somatostatin analog",
            positions=(
                Position(
                    says="with a negative scan, treatments other than analogs are considered",
                    cites=(_PAGE,),
                ),
                Position(
                    says="analogs help where the tumor shows on a receptor scan",
                    cites=(_ACS_OLDER,),
                ),
                Position(
                    says=(
                        "the scan did not predict the response: 8 of 10 patients with a negative "
                        "scan responded to octreotide, 3 of 6 with a positive one"
                    ),
                    cites=(_SERIES_2008,),
                ),
                Position(
                    says="insulinomas often carry few receptors, so the scan is less useful",
                    cites=(_PDQ_TESTS,),
                ),
                Position(
                    says="a scan is no prerequisite before octreotide",
                    cites=(_MEDSCAPE,),
                ),
            ),
        ),
        Disagreement(
            topic="what follows diet first: diazoxide or a somatostatin analog",
            positions=(
                Position(says="diazoxide, if the scan is negative", cites=(_PAGE,)),
                Position(
                    says="diazoxide is the most effective of the drugs", cites=(_BMJ_PROGNOSIS,)
                ),
                Position(
                    says=(
                        "diazoxide once other medical treatment or surgery failed or is not "
                        "feasible"
                    ),
                    cites=(_PROGLYCEM_USE,),
                ),
                Position(
                    says="a somatostatin analog if symptoms persist despite diet",
                    cites=(_ASCO,),
                ),
            ),
        ),
        Disagreement(
            topic="what a somatostatin analog does to hypoglycemia",
            positions=(
                Position(says="lowers insulin", cites=(_ACS_OLDER,)),
                Position(
                    says="registered for control before surgery and for maintenance (Israel)",
                    cites=(_ISRAEL,),
                ),
                Position(says="may be less effective in insulinoma", cites=(_ACS_NEWER,)),
                Position(
                    says="can deepen and prolong it",
                    cites=(_OCTREOTIDE_FR, _OCTREOTIDE_CH, _GAMA, _ABELL),
                ),
            ),
        ),
        Disagreement(
            topic="diazoxide dose",
            positions=(
                Position(says="3 to 8 mg/kg a day (US label)", cites=(_PROGLYCEM,)),
                Position(says="300 to 500 mg a day", cites=(_PDQ,)),
            ),
        ),
        Disagreement(
            topic="half-life of diazoxide",
            positions=(
                Position(says="about 30 hours", cites=(_PROGLYCEM_WARNINGS,)),
                Position(says="48 hours", cites=(_NUSSEY,)),
            ),
        ),
        Disagreement(
            topic="whether diazoxide works",
            positions=(
                Position(
                    says="59 % free of symptoms, 38 % with only occasional ones (40 patients)",
                    cites=(_GILL,),
                ),
                Position(
                    says="effective in 9 and not in 9 of 20 patients",
                    cites=(_NIITSU,),
                ),
            ),
        ),
        Disagreement(
            topic="insulin that is too high during hypoglycemia",
            positions=(
                Position(says=">= 3 uU/mL", cites=(_ENDO, _ENDOTEXT, _UPTODATE)),
                Position(says=">= 5.5 uIU/mL", cites=(_YU,)),
                Position(says="> 6 mcU/mL", cites=(_MSD,)),
                Position(says=">= 6 uU/mL", cites=(_MEDSCAPE_CRITERIA,)),
            ),
        ),
        Disagreement(
            topic="what 3 uU/mL of insulin is in pmol/L",
            positions=(
                Position(says="18 pmol/L", cites=(_ENDO,)),
                Position(says="21 pmol/L", cites=(_ENDO_QEHB, _ENDO_MCMASTER)),
            ),
        ),
        Disagreement(
            topic="proinsulin cut-off",
            positions=(
                Position(says=">= 5 pmol/L", cites=(_ENDO, _ENDOTEXT, _MSD)),
                Position(
                    says="> 5 pmol/L separates fully at glucose < 2.5 mmol/L", cites=(_VEZZOSI,)
                ),
                Position(
                    says=">= 22 pmol/L; 5 pmol/L gave 59 % false positives", cites=(_GUETTIER,)
                ),
                Position(says=">= 12 pmol/L", cites=(_YU,)),
            ),
        ),
        Disagreement(
            topic="intravenous glucagon as a test",
            positions=(
                Position(
                    says="the glucose response to 1.0 mg is part of the work-up", cites=(_ENDO,)
                ),
                Position(
                    says="can be hazardous: prolonged and refractory hypoglycemia",
                    cites=(_MEDSCAPE_BIOCHEMICAL,),
                ),
            ),
        ),
    ),
    unseen=(
        "amounts of intravenous glucose; verapamil, phenytoin and lanreotide's own label "
        "warning in more than weak sources; the English wording of the European warning on "
        "octreotide, of which the French and the Swiss text were read"
    ),
    cites=(_PAGE, _MATEJ_INTRODUCTION, _ENDO_ABSTRACT),
    reviewed="2026-11-23",
)
