"""Gastrinoma (Zollinger-Ellison syndrome)."""

from typing import Final

from .. import drugs, sources, tumors
from ..model import (
    Acuity,
    Aim,
    Amount,
    Caution,
    CautionOutcome,
    Cite,
    Comparator,
    Criteria,
    Differential,
    Disagreement,
    Dose,
    DrugClass,
    Extent,
    Feature,
    Hereditary,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Organ,
    Per,
    Position,
    Route,
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
    Titration,
    Unit,
)

_PAGE = Cite(sources.FOUNDING_PAGE, "gastrinomas", Seen.DOCUMENT, on="2026-11-23")
_PAGE_SSA = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")
_ENDOTEXT = Cite(sources.ENDOTEXT_GASTRINOMA, "abstract", Seen.DOCUMENT, on="2026-11-23")
_MERCK = Cite(
    sources.MERCK_MANUAL_GASTRINOMA_2023, "opening section", Seen.DOCUMENT, on="2026-11-23"
)
_MERCK_TESTS = Cite(
    sources.MERCK_MANUAL_GASTRINOMA_2023, "section Diagnosis", Seen.DOCUMENT, on="2026-11-23"
)
_PPI_ERA = Cite(sources.ZES_DIAGNOSIS_PPI_ERA, "table 1", Seen.DOCUMENT, on="2026-11-23")
_PPI_ERA_TEXT = Cite(sources.ZES_DIAGNOSIS_PPI_ERA, "section I", Seen.DOCUMENT, on="2026-11-23")
_NIH = Cite(
    sources.NIH_GASTRIN_PROVOCATIVE_TESTS,
    "abstract, through a proxy of PMC",
    Seen.COPY,
    on="2026-11-23",
    via="PMC9817094",
)
_HARRISON = Cite(sources.HARRISONS_MANUAL_ZES, "opening paragraph", Seen.DOCUMENT, on="2026-11-23")
_HARRISON_TESTS = Cite(
    sources.HARRISONS_MANUAL_ZES, "section Diagnosis", Seen.DOCUMENT, on="2026-11-23"
)
_HARRISON_TREATMENT = Cite(
    sources.HARRISONS_MANUAL_ZES, "section Treatment", Seen.DOCUMENT, on="2026-11-23"
)
_ACCESS_TESTS = Cite(
    sources.ACCESSSURGERY_ZES, "section Laboratory Findings", Seen.DOCUMENT, on="2026-11-23"
)
_ACCESS = Cite(sources.ACCESSSURGERY_ZES, "section Epidemiology", Seen.DOCUMENT, on="2026-11-23")
_SARR = Cite(sources.SARR_NORTON_2007, "chapter abstract", Seen.DOCUMENT, on="2026-11-23")
_PDQ_TESTS = Cite(
    sources.PDQ_PNET_2025,
    "section General Information, Diagnostics",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_GIBRIL = Cite(
    sources.GIBRIL_2004,
    "diagnostic criteria",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://medicalcriteria.com/web/gaszes/",
)
_MEDSCAPE = Cite(
    sources.MEDSCAPE_ZES_TREATMENT, "section Medical Care", Seen.DOCUMENT, on="2026-11-23"
)
_MEDSCAPE_OVERVIEW = Cite(
    sources.MEDSCAPE_ZES_OVERVIEW,
    "section Pathophysiology",
    Seen.COPY,
    on="2026-11-23",
    via="https://img.medscape.com/pi/iphone/medscapeapp/html/A183555-business.html",
)
_BMJ_FEATURES = Cite(
    sources.BMJ_BEST_PRACTICE_ZES_DIAGNOSIS,
    "clinical evaluation",
    Seen.COPY,
    on="2026-11-23",
    via="https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-us/408/diagnosis-approach",
)
_BMJ_PPI = Cite(
    sources.BMJ_BEST_PRACTICE_ZES_TREATMENT,
    "treatment algorithm, localized sporadic disease",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-gb/408/treatment-algorithm",
)
_ASCO = Cite(
    sources.ASCO_SYMPTOM_MANAGEMENT_2025,
    "recommendations on functioning pancreatic NET",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.pathway.md/diseases/gastroenteropancreatic-neuroendocrine-tumors-recBYi4o2OZQqMvfV",
)
_LEE = Cite(sources.LEE_2019, "abstract", Seen.DOCUMENT, on="2026-11-23")
_ITO = Cite(sources.ITO_2023, "simple summary", Seen.DOCUMENT, on="2026-11-23")
_POITRAS = Cite(
    sources.POITRAS_2012,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://accounts.public.ce.basespace.illumina.com/b/search/article.nb?id=21871248",
)
_MATON = Cite(
    sources.MATON_1993,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://zendy.io/title/10.1111/j.1365-2036.1993.tb00122.x",
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
_OMEPRAZOLE_LABEL = Cite(
    sources.OMEPRAZOLE_US_LABEL,
    "section 2, row pathological hypersecretory conditions",
    Seen.COPY,
    on="2026-11-23",
    via="https://druggenius.com/dosage/omeprazole/",
)
_NEXIUM = Cite(
    sources.NEXIUM_US_LABEL_2011,
    "highlights, Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.120ty.net/bencandy.php?fid=134&id=2990",
)
_NEXIUM_STUDY = Cite(
    sources.NEXIUM_US_LABEL_2011,
    "section 14",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.120ty.net/bencandy.php?aid=2990&fid=134&page=26",
)
_CMS_CHART = Cite(
    sources.CMS_PPI_CHART_2015,
    "page 1, row esomeprazole",
    Seen.COPY,
    on="2026-11-23",
    via="https://docslib.org/doc/11370058/proton-pump-inhibitors-u-s",
)
_PREVACID = Cite(
    sources.PREVACID_US_LABEL,
    "table of adult dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.drugs.com/dosage/prevacid.html",
)
_NHS = Cite(sources.NHS_LANSOPRAZOLE, "section Dosage and strength", Seen.DOCUMENT, on="2026-11-23")
_ACIPHEX = Cite(
    sources.ACIPHEX_US_LABEL_2022,
    "highlights, Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="https://themeditary.com/pro/aciphex-prescribing-information-14897.html",
)
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section Treatment of Gastrinoma",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_LESS_ACID = "blocks acid secretion, so that fewer ulcers form"
_ABRUPT_STOP = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "stopping the proton pump inhibitor abruptly is dangerous in this syndrome: severe "
        "complications within 48 hours in two patients"
    ),
    cites=(_POITRAS, _PPI_ERA),
)

GASTRINOMA: Final = Syndrome(
    id=SyndromeId("gastrinoma"),
    name="gastrinoma",
    names=("Zollinger-Ellison syndrome", "ZES"),
    hormones=("gastrin",),
    effects=(
        "gastrin drives acid secretion, which causes peptic disease of stomach and esophagus, "
        "ulcers among it"
    ),
    tumors=(tumors.GASTRINOMA_TUMOR,),
    sites=(Site.DUODENUM, Site.PANCREAS),
    features=(
        Feature(
            name="severe peptic disease of stomach and esophagus",
            cites=(_ENDOTEXT,),
        ),
        Feature(
            name="abdominal pain",
            percent=Interval(70, 100),
            cites=(_BMJ_FEATURES,),
        ),
        Feature(
            name="diarrhea",
            percent=Interval(37, 73),
            cites=(_BMJ_FEATURES,),
        ),
        Feature(
            name="gastroesophageal reflux disease",
            percent=44,
            cites=(_BMJ_FEATURES,),
        ),
        Feature(
            name="diarrhea as the only symptom",
            percent=Interval(10, 20),
            cites=(_BMJ_FEATURES,),
        ),
        Feature(
            name="gastric mucosal hypertrophy with more parietal cells",
            cites=(_MEDSCAPE_OVERVIEW,),
        ),
    ),
    shares=(
        Share(of="malignant", percent=50, cites=(_MERCK,)),
        Share(of="malignant", percent=Interval(60, 90), cites=(_ENDOTEXT,)),
        Share(of="malignant", percent=Interval(60, None, low_open=True), cites=(_HARRISON,)),
        Share(
            of="malignant",
            percent=Interval(None, 90),
            cites=(
                Cite(
                    sources.AAES_GASTRINOMA,
                    "medical management",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Share(of="malignant", percent=Interval(None, 50), cites=(_PDQ_TESTS,)),
        Share(of="non-B islet cell carcinoma", percent=60, cites=(_ACCESS,)),
        Share(
            of="developing metastases",
            percent=60,
            cites=(
                Cite(
                    sources.GUT_GEP_NET_GUIDELINE_TABLE_3, "table 3", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
        Share(of="with liver metastases", percent=Interval(None, 33), cites=(_PDQ_TESTS,)),
        Share(of="with MEN1", percent=Interval(15, 35), cites=(_PDQ_TESTS,)),
        Share(of="with MEN1", percent=Interval(20, 25), cites=(_ENDOTEXT,)),
        Share(of="with MEN1", percent=Interval(20, 30), cites=(_PPI_ERA_TEXT,)),
        Share(
            of="with MEN1",
            percent=25,
            cites=(
                _HARRISON,
                _MEDSCAPE_OVERVIEW,
                Cite(
                    sources.UPTODATE_GASTRINOMA,
                    "introduction",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://medilib.ir/uptodate/show/2584",
                ),
            ),
        ),
        Share(of="with MEN1", percent=33, cites=(_ACCESS,)),
        Share(of="in the pancreas or duodenal wall", percent=Interval(80, 90), cites=(_MERCK,)),
        Share(of="in the duodenum", percent=Interval(70, 80), cites=(_PPI_ERA_TEXT,)),
        Share(
            of="in the duodenum",
            percent=28,
            cites=(
                Cite(sources.GASTRINOMA_CHINESE_18, "abstract", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Share(of="in the duodenum", percent=5, cites=(_ACCESS,)),
        Share(
            of="in the pancreas",
            percent=72,
            cites=(
                Cite(sources.GASTRINOMA_CHINESE_18, "abstract", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Share(of="in the pancreas", percent=95, cites=(_ACCESS,)),
        Share(of="within the substance of the pancreas", percent=15, cites=(_PDQ,)),
        Share(of="in the gastrinoma triangle", percent=85, cites=(_PDQ,)),
        Share(
            of="in the gastrinoma triangle",
            percent=80,
            cites=(
                Cite(
                    sources.MDEDGE_ZES_2017,
                    "section Pathophysiology",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Share(of="with multiple tumors", percent=50, cites=(_MERCK,)),
    ),
    tests=(
        Threshold(
            key="gastrin-merck",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=150,
            unit=Unit.PG_PER_ML,
            context="fasting",
            note="all patients with gastrinoma are above it; not diagnostic alone",
            cites=(_MERCK_TESTS,),
        ),
        Threshold(
            key="gastrin-merck-si",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=72,
            unit=Unit.PMOL_PER_L,
            context="fasting",
            note="all patients with gastrinoma are above it; not diagnostic alone",
            cites=(_MERCK_TESTS,),
        ),
        Threshold(
            key="gastrin-diagnostic-merck",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=1000,
            unit=Unit.PG_PER_ML,
            context="fasting, with fitting clinical features and acid secretion > 15 mEq/hour",
            cites=(_MERCK_TESTS,),
        ),
        Threshold(
            key="gastrin-diagnostic-merck-si",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=480,
            unit=Unit.PMOL_PER_L,
            context="fasting, with fitting clinical features and acid secretion > 15 mEq/hour",
            cites=(_MERCK_TESTS,),
        ),
        Threshold(
            key="acid-output-merck",
            analyte="gastric acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.MORE_THAN,
            value=15,
            unit=Unit.MEQ_PER_HOUR,
            context="with fitting clinical features and gastrin > 1000 pg/mL",
            cites=(_MERCK_TESTS,),
        ),
        Threshold(
            key="gastrin-tenfold-ppi-era",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=10,
            unit=Unit.X_ULN,
            context="fasting, with gastric pH <= 2",
            note="generally > 1000 pg/mL; with that pH the syndrome is present; 32 % of patients meet both",
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="gastric-ph-ppi-era",
            analyte="gastric pH",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.AT_MOST,
            value=2,
            unit=Unit.PH,
            context="with raised fasting gastrin",
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="gastrin-below-tenfold-ppi-era",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.LESS_THAN,
            value=10,
            unit=Unit.X_ULN,
            context="fasting, raised, and with gastric pH <= 2",
            note="not enough alone: secretin test or basal acid output next",
            purpose=TestPurpose.EQUIVOCAL,
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="gastrin-normal-ppi-era",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_MOST,
            value=1,
            unit=Unit.X_ULN,
            context="fasting, also when repeated",
            note="excluded in > 97 %, with uncommon exceptions",
            purpose=TestPurpose.EXCLUDES,
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="secretin-120-ppi-era",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=120,
            unit=Unit.PG_PER_ML,
            context="off proton pump inhibitors",
            sensitivity_percent=94,
            specificity_percent=100,
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="basal-acid-output-ppi-era",
            analyte="basal acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.MORE_THAN,
            value=15,
            unit=Unit.MEQ_PER_HOUR,
            context="without previous gastric surgery",
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="basal-acid-output-operated-ppi-era",
            analyte="basal acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.MORE_THAN,
            value=5,
            unit=Unit.MEQ_PER_HOUR,
            context="after previous acid-reducing surgery",
            cites=(_PPI_ERA,),
        ),
        Threshold(
            key="secretin-200-nih",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=200,
            unit=Unit.PG_PER_ML,
            context="fasting gastrin raised less than tenfold",
            sensitivity_percent=83,
            specificity_percent=100,
            cites=(_NIH,),
        ),
        Threshold(
            key="secretin-half-nih",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=50,
            unit=Unit.PERCENT,
            context="fasting gastrin raised less than tenfold",
            sensitivity_percent=86,
            specificity_percent=93,
            cites=(_NIH,),
        ),
        Threshold(
            key="calcium-395-nih",
            analyte="gastrin rise after calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=395,
            unit=Unit.PG_PER_ML,
            context="fasting gastrin raised less than tenfold",
            sensitivity_percent=54,
            specificity_percent=100,
            cites=(_NIH,),
        ),
        Threshold(
            key="calcium-half-nih",
            analyte="gastrin rise after calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=50,
            unit=Unit.PERCENT,
            context="fasting gastrin raised less than tenfold",
            sensitivity_percent=78,
            specificity_percent=83,
            cites=(_NIH,),
        ),
        Threshold(
            key="secretin-120-nih",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=120,
            unit=Unit.PG_PER_ML,
            note="new criterion of this study",
            sensitivity_percent=94,
            specificity_percent=100,
            cites=(_NIH,),
        ),
        Threshold(
            key="calcium-395-nih-confirmed",
            analyte="gastrin rise after calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=395,
            unit=Unit.PG_PER_ML,
            note="confirmed criterion; second pair of values in the same abstract",
            sensitivity_percent=62,
            specificity_percent=100,
            cites=(_NIH,),
        ),
        Threshold(
            key="gastrin-harrison",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=1000,
            unit=Unit.NG_PER_L,
            cites=(_HARRISON_TESTS,),
        ),
        Threshold(
            key="secretin-harrison",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=200,
            unit=Unit.NG_PER_L,
            note="intravenous secretin; printed without a sign",
            cites=(_HARRISON_TESTS,),
        ),
        Threshold(
            key="calcium-harrison",
            analyte="gastrin rise after calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=400,
            unit=Unit.NG_PER_L,
            note="intravenous calcium, if necessary; printed without a sign",
            cites=(_HARRISON_TESTS,),
        ),
        Threshold(
            key="basal-acid-output-harrison",
            analyte="basal acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.MORE_THAN,
            value=15,
            unit=Unit.MMOL_PER_HOUR,
            cites=(_HARRISON_TESTS,),
        ),
        Threshold(
            key="basal-to-maximal-acid-harrison",
            analyte="basal to maximal acid output ratio",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.MORE_THAN,
            value=60,
            unit=Unit.PERCENT,
            cites=(_HARRISON_TESTS,),
        ),
        Threshold(
            key="gastrin-accesssurgery",
            analyte="gastrin",
            comparator=Comparator.MORE_THAN,
            value=500,
            unit=Unit.PG_PER_ML,
            context="with acid secretion > 15 mEq H+ per hour",
            cites=(_ACCESS_TESTS,),
        ),
        Threshold(
            key="acid-output-accesssurgery",
            analyte="gastric acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.MORE_THAN,
            value=15,
            unit=Unit.MEQ_PER_HOUR,
            context="with gastrin > 500 pg/mL",
            note="printed as mEq H+ per hour",
            cites=(_ACCESS_TESTS,),
        ),
        Threshold(
            key="secretin-accesssurgery",
            analyte="gastrin rise after secretin",
            comparator=Comparator.MORE_THAN,
            value=150,
            unit=Unit.PG_PER_ML,
            context="within 15 minutes, at borderline gastrin of 200 to 500 pg/mL",
            cites=(_ACCESS_TESTS,),
        ),
        Threshold(
            key="gastrin-sarr-norton",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.PG_PER_ML,
            context="fasting, with raised basal acid output and an abnormal secretin test",
            cites=(_SARR,),
        ),
        Threshold(
            key="secretin-sarr-norton",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            context="2 U/kg of intravenous secretin",
            cites=(_SARR,),
        ),
        Threshold(
            key="gastrin-tenfold-pdq",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=10,
            unit=Unit.X_ULN,
            note="printed as 10 times normal; or > 500 pg/mL",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="gastrin-pdq",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=500,
            unit=Unit.PG_PER_ML,
            note="or 10 times normal",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="basal-acid-output-pdq",
            analyte="basal acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.AT_LEAST,
            value=10,
            unit=Unit.MMOL_PER_HOUR,
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="basal-to-maximal-acid-pdq",
            analyte="basal to maximal acid output ratio",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.AT_LEAST,
            value=0.6,
            unit=Unit.RATIO,
            note="a ratio, without unit",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="overnight-acid-output-pdq",
            analyte="overnight acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.AT_LEAST,
            value=100,
            unit=Unit.MMOL,
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="secretin-1-unit-pdq",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=100,
            unit=Unit.PERCENT,
            context="within 10 minutes of 1 unit/kg by rapid intravenous injection",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="secretin-2-units-pdq",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.AT_LEAST,
            value=100,
            unit=Unit.PERCENT,
            context="over baseline, after 2 units/kg",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="gastrin-gibril-before-1994",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.PG_PER_ML,
            context="fasting",
            note="until 1994",
            cites=(_GIBRIL,),
        ),
        Threshold(
            key="gastrin-gibril",
            analyte="gastrin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            context="fasting",
            note="since 1994",
            cites=(_GIBRIL,),
        ),
        Threshold(
            key="secretin-gibril",
            analyte="gastrin rise after secretin",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=200,
            unit=Unit.PG_PER_ML,
            cites=(_GIBRIL,),
        ),
        Threshold(
            key="calcium-gibril",
            analyte="gastrin rise after calcium",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=395,
            unit=Unit.PG_PER_ML,
            cites=(_GIBRIL,),
        ),
        Threshold(
            key="gastric-ph-endotext",
            analyte="gastric pH",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.LESS_THAN,
            value=2,
            unit=Unit.PH,
            context="with raised fasting gastrin",
            cites=(_ENDOTEXT,),
        ),
        Threshold(
            key="acid-output-on-treatment-harrison",
            analyte="gastric acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.LESS_THAN,
            value=10,
            unit=Unit.MMOL_PER_HOUR,
            context="before the next dose",
            note="maximal output; target of acid suppression",
            purpose=TestPurpose.MONITORS,
            cites=(_HARRISON_TREATMENT,),
        ),
        Threshold(
            key="acid-output-on-treatment-maton",
            analyte="gastric acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.LESS_THAN,
            value=10,
            unit=Unit.MMOL_PER_HOUR,
            note="target of acid suppression",
            purpose=TestPurpose.MONITORS,
            cites=(_MATON,),
        ),
        Threshold(
            key="acid-output-on-treatment-nexium",
            analyte="gastric acid output",
            specimen=Specimen.GASTRIC_JUICE,
            comparator=Comparator.LESS_THAN,
            value=10,
            unit=Unit.MEQ_PER_HOUR,
            note="target in the study of the label",
            purpose=TestPurpose.MONITORS,
            cites=(_NEXIUM_STUDY,),
        ),
    ),
    interferences=(
        Interference(
            what="proton pump inhibitor",
            effect="moderately raises gastrin",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(_MERCK_TESTS,),
        ),
        Interference(
            what="proton pump inhibitor",
            effect="raises chromogranin A as well, which misleads work-up for NET",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(
                Cite(
                    sources.PRILOSEC_US_LABEL_2014,
                    "sections 5.8 and 12.2",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://abcdocz.com/doc/125255/prilosec--omeprazole---omeprazole-magnesium--delayed-rele...",
                ),
            ),
        ),
        Interference(
            what="little or no gastric acid (pernicious anemia, chronic gastritis)",
            effect="moderately raises gastrin",
            cites=(_MERCK_TESTS,),
        ),
        Interference(
            what="renal insufficiency",
            effect="moderately raises gastrin",
            cites=(_MERCK_TESTS,),
        ),
    ),
    differentials=(
        Differential(
            condition="chronic gastritis or pernicious anemia",
            test="acid is lacking there; in gastrinoma pH is low",
            signs=(
                Sign(test="gastric pH", result=TestResult.HIGH, specimen=Specimen.GASTRIC_JUICE),
            ),
            cites=(_MERCK_TESTS, _PPI_ERA),
        ),
        Differential(
            condition="hypergastrinemia from a proton pump inhibitor",
            test="fasting gastrin and secretin test off it, under supervision",
            cites=(_MERCK_TESTS, _PPI_ERA),
        ),
        Differential(
            condition="hypergastrinemia of renal insufficiency",
            cites=(_MERCK_TESTS,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("gastrinoma-intravenous-pantoprazole"),
            name="intravenous pantoprazole in an acute crisis (one patient)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.PANTOPRAZOLE,
            doses=(
                Dose(
                    drug=drugs.PANTOPRAZOLE,
                    amount=Amount(40, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                    times_per_day=2,
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            cautions=(_ABRUPT_STOP,),
            why="blocks acid secretion; the patient had profuse vomiting and shock",
            cites=(
                Cite(
                    sources.POITRAS_2012,
                    "case report, patient 1",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.ochsnerjournal.org/lookup/external-ref?access_num=10.1016/j.cgh.2011.08.012&link_type=DOI",
                ),
            ),
        ),
        Measure(
            id=MeasureId("gastrinoma-omeprazole"),
            name="omeprazole, 60 mg once daily to start",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OMEPRAZOLE,
            doses=(
                Dose(
                    drug=drugs.OMEPRAZOLE,
                    amount=Amount(60, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=1,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OMEPRAZOLE,
                    trigger=(
                        "individual need; more than 80 mg a day is divided; up to 120 mg three "
                        "times daily has been given, no maximum is stated"
                    ),
                ),
            ),
            cautions=(_ABRUPT_STOP,),
            why=_LESS_ACID,
            cites=(_PAGE, _OMEPRAZOLE_LABEL, _HARRISON_TREATMENT, _MEDSCAPE, _BMJ_PPI, _LEE),
        ),
        Measure(
            id=MeasureId("gastrinoma-esomeprazole"),
            name="esomeprazole, 40 mg twice daily to start",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.ESOMEPRAZOLE,
            doses=(
                Dose(
                    drug=drugs.ESOMEPRAZOLE,
                    amount=Amount(40, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=2,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.ESOMEPRAZOLE,
                    trigger=(
                        "individual need; up to 240 mg a day has been given, no maximum is stated"
                    ),
                ),
            ),
            cautions=(_ABRUPT_STOP,),
            why=_LESS_ACID,
            cites=(_PAGE, _NEXIUM, _NEXIUM_STUDY, _CMS_CHART, _BMJ_PPI),
        ),
        Measure(
            id=MeasureId("gastrinoma-lansoprazole"),
            name="lansoprazole, 60 mg once daily to start",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.LANSOPRAZOLE,
            doses=(
                Dose(
                    drug=drugs.LANSOPRAZOLE,
                    amount=Amount(60, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=1,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.LANSOPRAZOLE,
                    trigger="individual need; more than 120 mg a day is split in two (UK)",
                    per=Per.DAY,
                    maximum=Amount(180, Unit.MG),
                ),
            ),
            cautions=(_ABRUPT_STOP,),
            why=_LESS_ACID,
            cites=(_PAGE, _PREVACID, _NHS, _HARRISON_TREATMENT, _BMJ_PPI),
        ),
        Measure(
            id=MeasureId("gastrinoma-rabeprazole"),
            name="rabeprazole, 60 mg once daily to start",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.RABEPRAZOLE,
            doses=(
                Dose(
                    drug=drugs.RABEPRAZOLE,
                    amount=Amount(60, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=1,
                ),
            ),
            titrations=(Titration(drug=drugs.RABEPRAZOLE, trigger="individual need"),),
            cautions=(_ABRUPT_STOP,),
            why=_LESS_ACID,
            cites=(_ACIPHEX, _BMJ_PPI),
        ),
        Measure(
            id=MeasureId("gastrinoma-acid-output-monitoring"),
            name="measure acid output on treatment and bring it below 10 mmol/h",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            why="controls symptoms and prevents complications; essential both acutely and long-term",
            cites=(_HARRISON_TREATMENT, _MATON, _ITO),
        ),
        Measure(
            id=MeasureId("gastrinoma-h2-blocker"),
            name="H2 blocker, at 4 to 8 times the usual dose",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.H2_BLOCKER,
            why="lowers acid secretion; fails in 50 % of patients",
            cites=(_MEDSCAPE, _PDQ),
        ),
        Measure(
            id=MeasureId("gastrinoma-somatostatin-analog"),
            name="somatostatin analog beside the proton pump inhibitor",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason="may be less effective against acid than against other hormone effects",
                    cites=(_ACS_NEWER,),
                ),
            ),
            why="used against the symptoms of most hormone-producing NETs",
            cites=(_PAGE_SSA, _ASCO, _ISRAEL),
        ),
        Measure(
            id=MeasureId("gastrinoma-somatostatin-analog-advanced"),
            name="somatostatin analog for metastatic or refractory gastrinoma",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            when=(
                Criteria(extent=(Extent.METASTATIC,)),
                Criteria(other="refractory to surgery and acid suppression (cimetidine)"),
            ),
            why="a treatment option for metastatic or refractory disease",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("gastrinoma-resection"),
            name="resection after imaging",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            unless=(
                Criteria(
                    hereditary=(Hereditary.MEN1,),
                    tumor_size_mm=Interval(None, 15),
                ),
            ),
            why="cures 20 to 45 %; in MEN1 reserved for tumors above 1.5 to 2 cm",
            cites=(_ENDOTEXT, _MERCK, _HARRISON_TREATMENT, _PDQ),
        ),
        Measure(
            id=MeasureId("gastrinoma-chemotherapy"),
            name="chemotherapy for metastatic or refractory gastrinoma",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.TUMOR,
            drug_class=DrugClass.CYTOTOXIC,
            when=(
                Criteria(extent=(Extent.METASTATIC,)),
                Criteria(other="refractory to surgery and acid suppression (cimetidine)"),
            ),
            why="acts on the tumor, where resection and acid suppression are not enough",
            cites=(_PDQ,),
        ),
        Measure(
            id=MeasureId("gastrinoma-liver-embolization"),
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
            id=MeasureId("gastrinoma-magnesium-monitoring"),
            name="check serum magnesium on long-term acid suppression",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="proton pump inhibitors can lower magnesium, mostly after more than a year",
            cites=(
                Cite(
                    sources.FDA_2011_PPI_MAGNESIUM,
                    "alert of 2011-03-02",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://webireland6.blogspot.com/2010/09/omeprazole.html",
                ),
                _BMJ_PPI,
            ),
        ),
        Measure(
            id=MeasureId("gastrinoma-vitamin-b12-monitoring"),
            name="watch for vitamin B12 deficiency on long-term acid suppression",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="found in 21 % of 175 patients after a mean of 5.6 years on proton pump inhibitors",
            cites=(
                Cite(
                    sources.ITO_2024,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://cricutcom-setup.com/1422-0067/25/13/7286",
                ),
            ),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="whether to test on or off proton pump inhibitors",
            positions=(
                Position(
                    says=(
                        "fasting gastrin and the secretin test are done off them, though "
                        "stopping can be dangerous outside proper conditions"
                    ),
                    cites=(_PPI_ERA,),
                ),
                Position(
                    says=(
                        "never interrupt them in known or suspected disease; test under their "
                        "protection"
                    ),
                    cites=(_POITRAS,),
                ),
            ),
        ),
        Disagreement(
            topic="gastrin rise that makes a secretin test positive",
            positions=(
                Position(says=">= 120 pg/mL, the most sensitive criterion", cites=(_NIH,)),
                Position(says="> 120 pg/mL, off proton pump inhibitors", cites=(_PPI_ERA,)),
                Position(says="> 150 pg/mL within 15 minutes", cites=(_ACCESS_TESTS,)),
                Position(says="> 200 pg/mL", cites=(_SARR, _GIBRIL)),
                Position(says="200 ng/L", cites=(_HARRISON_TESTS,)),
                Position(says="doubling", cites=(_PDQ_TESTS,)),
            ),
        ),
        Disagreement(
            topic="worth of the secretin test",
            positions=(
                Position(says="94 % sensitive and 100 % specific at >= 120 pg/mL", cites=(_NIH,)),
                Position(
                    says="results overlap considerably; its value is limited",
                    cites=(_PDQ_TESTS,),
                ),
            ),
        ),
        Disagreement(
            topic="fasting gastrin that supports the diagnosis",
            positions=(
                Position(
                    says="> 1000 pg/mL with acid secretion > 15 mEq/hour", cites=(_MERCK_TESTS,)
                ),
                Position(says="> 10 times normal with gastric pH <= 2", cites=(_PPI_ERA,)),
                Position(
                    says="> 500 pg/mL with acid secretion > 15 mEq/hour", cites=(_ACCESS_TESTS,)
                ),
                Position(says="10 times normal or > 500 pg/mL", cites=(_PDQ_TESTS,)),
                Position(says="> 200 pg/mL since 1994", cites=(_GIBRIL,)),
                Position(says="> 100 pg/mL", cites=(_SARR,)),
            ),
        ),
        Disagreement(
            topic="gastric pH",
            positions=(
                Position(says="<= 2", cites=(_PPI_ERA,)),
                Position(says="< 2", cites=(_ENDOTEXT,)),
            ),
        ),
        Disagreement(
            topic="basal acid output",
            positions=(
                Position(
                    says="> 15 mEq/h, > 5 mEq/h after acid-reducing surgery", cites=(_PPI_ERA,)
                ),
                Position(says=">= 10 mmol/h", cites=(_PDQ_TESTS,)),
            ),
        ),
        Disagreement(
            topic="highest omeprazole dose",
            positions=(
                Position(
                    says="up to 120 mg three times daily has been given; no maximum is stated",
                    cites=(_OMEPRAZOLE_LABEL,),
                ),
                Position(
                    says="maximum 360 mg a day",
                    cites=(
                        Cite(
                            sources.DRUGSCOM_OMEPRAZOLE_DOSAGE_2024,
                            "usual adult dose for Zollinger-Ellison syndrome",
                            Seen.DOCUMENT,
                            on="2026-11-23",
                        ),
                    ),
                ),
                Position(
                    says="20 to 120 mg a day",
                    cites=(
                        Cite(
                            sources.CIMS_OMEPRAZOLE_2016,
                            "adult oral dose",
                            Seen.SECONDARY,
                            on="2026-11-23",
                            via="https://pallipedia.org/omeprazole",
                        ),
                    ),
                ),
            ),
        ),
        Disagreement(
            topic="highest esomeprazole dose",
            positions=(
                Position(
                    says="up to 240 mg a day has been given", cites=(_NEXIUM_STUDY, _CMS_CHART)
                ),
                Position(
                    says="240 mg a day is the maximum",
                    cites=(
                        Cite(sources.TEXAS_VDP_PPI_2011, "table 1", Seen.DOCUMENT, on="2026-11-23"),
                    ),
                ),
            ),
        ),
        Disagreement(
            topic="somatostatin analogs against the excess of acid",
            positions=(
                Position(says="suggested beside high-dose acid suppression", cites=(_ASCO,)),
                Position(says="may not work as well here", cites=(_ACS_NEWER,)),
            ),
        ),
        Disagreement(
            topic="where most gastrinomas are",
            positions=(
                Position(says="70 to 80 % in the duodenum", cites=(_PPI_ERA_TEXT,)),
                Position(
                    says="72 % in the pancreas (18 Chinese patients)",
                    cites=(
                        Cite(
                            sources.GASTRINOMA_CHINESE_18,
                            "abstract",
                            Seen.DOCUMENT,
                            on="2026-11-23",
                        ),
                    ),
                ),
                Position(says="95 % in the pancreas (older pattern)", cites=(_ACCESS,)),
            ),
        ),
        Disagreement(
            topic="how many are malignant",
            positions=(
                Position(says="about 50 %", cites=(_MERCK,)),
                Position(says="60 to 90 %", cites=(_ENDOTEXT,)),
                Position(says="more than 60 %", cites=(_HARRISON,)),
            ),
        ),
    ),
    cites=(_PAGE, _ENDOTEXT, _MERCK, _PPI_ERA_TEXT),
    reviewed="2026-11-23",
)
