"""Ectopic ACTH syndrome."""

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
    Per,
    Position,
    Procedure,
    Resectability,
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

_TREATMENT = Cite(
    sources.ENDOCRINE_SOCIETY_CUSHING_TREATMENT_2015,
    "major recommendations",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/JesseTG/ngc_dump/blob/89996cfc63cb20fbfe1098a8173fa150d5739fc9/markdown/ngc-10806.md",
)
_DIAGNOSIS = Cite(
    sources.ENDOCRINE_SOCIETY_CUSHING_DIAGNOSIS_2008,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 18334580",
)
_ADRENAL_CRISIS = Cite(
    sources.ENDOCRINE_SOCIETY_ADRENAL_INSUFFICIENCY_2016,
    "major recommendations, adrenal crisis",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/JesseTG/ngc_dump/blob/89996cfc63cb20fbfe1098a8173fa150d5739fc9/markdown/ngc-10959.md",
)
_RCP = Cite(sources.RCP_ADRENAL_CRISIS_BOX, "box 1", Seen.DOCUMENT, on="2026-11-26")
_METHODS = Cite(sources.CUSHING_LABORATORY_METHODS_2016, "table 4", Seen.DOCUMENT, on="2026-11-26")
_ALEXANDRAKI = Cite(
    sources.ALEXANDRAKI_2016, "abstract", Seen.COPY, on="2026-11-26", via="PMID 26833215"
)
_SEVERE = Cite(
    sources.SEVERE_CUSHING_STRATEGIES_2015,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://informahealthcare.com/doi/full/10.1586/17446651.2016.1123615",
)
_BLUNT = Cite(
    sources.BLUNT_1990,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://scribd.com/document/111556001/An-Evaluation-of-the-Distinction-Of",
)
_PETROSAL = Cite(
    sources.PETROSAL_SAMPLING_1999, "abstract", Seen.COPY, on="2026-11-26", via="PMID 10022405"
)
_JNNP = Cite(sources.JNNP_HYPERCORTISOLEMIA_TABLE, "table 5", Seen.DOCUMENT, on="2026-11-26")
_BONELLI = Cite(sources.BONELLI_2000, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ELENIUS = Cite(
    sources.ELENIUS_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.citedrive.com/en/discovery/ovine-crh-stimulation-and-8-mg-dexamethasone-suppression-tests-in-323-patients-with-acth-dependent-cushings-syndrome/",
)
_SOURCE_TESTS = Cite(sources.CUSHING_SOURCE_TESTS_TABLE, "table 2", Seen.DOCUMENT, on="2026-11-26")
_CARROLL = Cite(sources.CARROLL_2019, "abstract", Seen.COPY, on="2026-11-26", via="PMID 30560224")
_CARROLL_TEXT = Cite(
    sources.CARROLL_2019,
    "protocol",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.medscape.com/viewarticle/908014_3",
)
_UPTODATE = Cite(sources.UPTODATE_CUSHING_DRUG_TABLE, "table", Seen.DOCUMENT, on="2026-11-26")
_TABLE_2012 = Cite(sources.CUSHING_DRUG_TABLE_2012, "table 2", Seen.DOCUMENT, on="2026-11-26")
_GUIGNAT = Cite(
    sources.GUIGNAT_2025,
    "abstract and text",
    Seen.COPY,
    on="2026-11-26",
    via="https://e-enm.org/journal/view.php?number=2566",
)
_YOUNG = Cite(
    sources.YOUNG_2020_ECTOPIC_ACTH,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://vdocument.in/management-of-endocrine-disease-cushingas-table-1-causes-of-cushingas.html",
)
_ENDOTEXT = Cite(sources.ENDOTEXT_CUSHING, "abstract", Seen.DOCUMENT, on="2026-11-26")
_RECORLEV = Cite(
    sources.RECORLEV_MPR, "indication and dose, monitoring", Seen.DOCUMENT, on="2026-11-26"
)
_RECORLEV_BOX = Cite(
    sources.RECORLEV_US_LABEL,
    "boxed warning",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/recorlev-d4c5fea",
)
_ISTURISA = Cite(
    sources.ISTURISA_US_LABEL_2025,
    "dosage and administration, warnings",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/isturisa-f3a5ec2",
)
_ISTURISA_PAGE = Cite(sources.ISTURISA_DOSING_PAGE, "dosing", Seen.DOCUMENT, on="2026-11-26")
_KORLYM = Cite(
    sources.KORLYM_US_LABEL,
    "highlights, dosage and administration, warnings",
    Seen.COPY,
    on="2026-11-26",
    via="https://medic.hrt.org/dm/drug/korlym-mifepristone-tablet-corcept-therapeutics",
)
_KETOCONAZOLE_UK = Cite(
    sources.KETOCONAZOLE_HRA_UK_LABEL,
    "section 4.2",
    Seen.COPY,
    on="2026-11-26",
    via="https://patient-info.co.uk/ketoconazole-hra-70591/summary-of-medicine-characteristics",
)
_METOPIRONE = Cite(
    sources.METOPIRONE_UK_LABEL_2020,
    "section 4.2",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.epgonline.org/se/drugs/metopirone/",
)
_METYRAPONE = Cite(
    sources.METYRAPONE_ADIS_2021, "abstract and key points", Seen.DOCUMENT, on="2026-11-26"
)
_PNEUMOCYSTIS = Cite(
    sources.PNEUMOCYSTIS_METYRAPONE_CASES, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_PNEUMOCYSTIS_LEIDEN = Cite(
    sources.PNEUMOCYSTIS_CUSHING_LEIDEN,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://docksci.com/characteristics-and-mortality-of-pneumocystis-pneumonia-in-patients-with-cushing_59f1996fd64ab2f9a843d5f3.html",
)
_PNEUMOCYSTIS_ECTOPIC = Cite(
    sources.PNEUMOCYSTIS_ECTOPIC_ACTH_2016, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_HELSINKI = Cite(sources.HELSINKI_ECTOPIC_ACTH_2017, "abstract", Seen.DOCUMENT, on="2026-11-26")
_DOI = Cite(
    sources.DOI_ECTOPIC_ACTH_JAPAN,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://aianmodena.org/node/1180",
)
_KAMP = Cite(
    sources.KAMP_2016, "abstract", Seen.COPY, on="2026-11-26", via="https://repub.eur.nl/pub/82227"
)
_KAMP_ECE = Cite(sources.KAMP_ECE_2011, "abstract", Seen.DOCUMENT, on="2026-11-26")
_PALEN = Cite(sources.PALEN_TYTKO_2020, "abstract", Seen.DOCUMENT, on="2026-11-26")
_IMAGING = Cite(
    sources.ECTOPIC_CUSHING_IMAGING_REVIEW,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://de.scribd.com/document/294384230/Imagen-Convencional-y-Medicina-Nuclear-en-s-de-Cushing-Ectopico-Rev-2015",
)
_PDQ_SCLC = Cite(
    sources.PDQ_SMALL_CELL_LUNG,
    "section General Information, clinical features",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-lung-hp-small-cell-lung-treatment-pdq.md",
)
_ENETS = Cite(
    sources.ENETS_FUNCTIONING_PNET_2023,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.citedrive.com/en/discovery/european-neuroendocrine-tumor-society-2023-guidance-paper-for-functioning-pancreatic-neuroendocrine-tumour-syndromes/",
)
_WATCH_FOR_TOO_LITTLE = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "cortisol can fall too low: watch for adrenal insufficiency; lower or stop the drug and "
        "give a glucocorticoid"
    ),
    cites=(_ISTURISA,),
)

ECTOPIC_ACTH_SYNDROME: Final = Syndrome(
    id=SyndromeId("ectopic-acth-syndrome"),
    name="ectopic ACTH syndrome",
    names=("ectopic Cushing syndrome", "ACTHoma"),
    hormones=("ACTH", "cortisol"),
    effects=(
        "ACTH from a tumor outside the pituitary drives the adrenals to too much cortisol: low "
        "potassium, weakness, high blood pressure and glucose, infections, clots"
    ),
    tumors=(
        tumors.GEP_NET,
        tumors.PANCREATIC_NET,
        tumors.ACTH_PRODUCING_PANCREATIC_NET,
        tumors.SMALL_CELL_LUNG_CANCER,
    ),
    sites=(Site.LUNG, Site.THYMUS, Site.PANCREAS, Site.ADRENAL, Site.THYROID, Site.UNKNOWN_PRIMARY),
    features=(
        Feature(name="hypokalemia", percent=87, cites=(_HELSINKI,)),
        Feature(name="hypokalemia", percent=88, cites=(_DOI,)),
        Feature(name="muscle weakness", percent=77, cites=(_HELSINKI,)),
        Feature(name="ankle edema", percent=74, cites=(_HELSINKI,)),
        Feature(name="hypertension", percent=71, cites=(_HELSINKI,)),
        Feature(name="hypertension", percent=75, cites=(_DOI,)),
        Feature(name="psychiatric symptoms", percent=58, cites=(_HELSINKI,)),
        Feature(name="redistribution of fat", percent=58, cites=(_HELSINKI,)),
        Feature(name="bruises", percent=51, cites=(_HELSINKI,)),
        Feature(name="Cushingoid appearance", percent=88, cites=(_DOI,)),
        Feature(name="pigmentation", percent=88, cites=(_DOI,)),
        Feature(name="diabetes or impaired glucose tolerance", percent=75, cites=(_DOI,)),
        Feature(name="hyperlipidemia", percent=69, cites=(_DOI,)),
        Feature(name="severe infection", percent=44, cites=(_DOI,)),
        Feature(
            name="short history, under 18 months, and male sex point to an ectopic source",
            cites=(_BLUNT,),
        ),
    ),
    shares=(
        Share(of="of all Cushing syndrome", percent=Interval(5, 20), cites=(_PALEN,)),
        Share(of="of all Cushing syndrome", percent=Interval(5, 10), cites=(_METYRAPONE,)),
        Share(
            of="of 918 thoracic and gastroenteropancreatic NETs with the syndrome",
            percent=3.2,
            cites=(_KAMP,),
        ),
        Share(
            of="of 491 thoracic and gastroenteropancreatic NETs with the syndrome",
            percent=2.0,
            cites=(_KAMP_ECE,),
        ),
        Share(of="source in the lung", percent=55.3, cites=(_IMAGING,)),
        Share(of="source in the mediastinum or thymus", percent=7.9, cites=(_IMAGING,)),
        Share(of="source in the pancreas", percent=8.5, cites=(_IMAGING,)),
        Share(of="source in the adrenal", percent=6.4, cites=(_IMAGING,)),
        Share(of="source in the gastrointestinal tract", percent=5.4, cites=(_IMAGING,)),
        Share(of="source in the thyroid", percent=3.7, cites=(_IMAGING,)),
        Share(of="source elsewhere", percent=12.8, cites=(_IMAGING,)),
        Share(of="occult source", percent=18.6, cites=(_IMAGING,)),
        Share(of="overt source", percent=52.4, cites=(_IMAGING,)),
    ),
    tests=(
        Threshold(
            key="dexamethasone-1-mg",
            analyte="cortisol",
            comparator=Comparator.MORE_THAN,
            value=1.8,
            unit=Unit.MCG_PER_DL,
            context="after 1 mg of dexamethasone overnight",
            note="Cushing syndrome of any cause; sensitivity printed as more than 95 %",
            specificity_percent=80,
            cites=(_METHODS,),
        ),
        Threshold(
            key="dexamethasone-2-mg",
            analyte="cortisol",
            comparator=Comparator.MORE_THAN,
            value=1.8,
            unit=Unit.MCG_PER_DL,
            context="after 2 mg of dexamethasone a day for 48 hours",
            note=(
                "Cushing syndrome of any cause; sensitivity 92 to 100 %, specificity 92 to 100 %"
            ),
            cites=(_METHODS,),
        ),
        Threshold(
            key="late-night-salivary-cortisol",
            analyte="late-night cortisol",
            specimen=Specimen.SALIVA,
            comparator=Comparator.MORE_THAN,
            value=2,
            unit=Unit.X_ULN,
            note=(
                "Cushing syndrome of any cause; sensitivity 88 to 100 %, specificity 82 to 100 %"
            ),
            cites=(_METHODS,),
        ),
        Threshold(
            key="urinary-free-cortisol",
            analyte="free cortisol",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=3,
            unit=Unit.X_ULN,
            note=(
                "Cushing syndrome of any cause; printed as more than 3 to 4 times; sensitivity 90 "
                "to 98 %, specificity 45 to 95 %"
            ),
            cites=(_METHODS,),
        ),
        Threshold(
            key="late-night-serum-cortisol",
            analyte="late-night cortisol",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=7.5,
            unit=Unit.MCG_PER_DL,
            context="awake",
            note="Cushing syndrome of any cause",
            sensitivity_percent=96,
            specificity_percent=100,
            cites=(_METHODS,),
        ),
        Threshold(
            key="crh-peak-acth",
            analyte="peak ACTH after human CRH",
            comparator=Comparator.MORE_THAN,
            value=54,
            unit=Unit.PG_PER_ML,
            context="with baseline cortisol above 12 mcg/dL",
            note="Cushing syndrome against its mimics",
            sensitivity_percent=91.3,
            specificity_percent=98.2,
            cites=(_METHODS,),
        ),
        Threshold(
            key="desmopressin-acth-rise",
            analyte="rise of ACTH after desmopressin",
            comparator=Comparator.MORE_THAN,
            value=18,
            unit=Unit.PG_PER_ML,
            context="with baseline cortisol above 12 mcg/dL",
            note="Cushing syndrome against its mimics; sensitivity 86.6 to 100 %",
            specificity_percent=92.8,
            cites=(_METHODS,),
        ),
        Threshold(
            key="severe-cortisol-alexandraki",
            analyte="cortisol",
            comparator=Comparator.MORE_THAN,
            value=36,
            unit=Unit.MCG_PER_DL,
            context="at random, with a recent complication",
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_ALEXANDRAKI,),
        ),
        Threshold(
            key="severe-cortisol-alexandraki-si",
            analyte="cortisol",
            comparator=Comparator.MORE_THAN,
            value=1000,
            unit=Unit.NMOL_PER_L,
            context="at random, with a recent complication",
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_ALEXANDRAKI,),
        ),
        Threshold(
            key="severe-urinary-free-cortisol-alexandraki",
            analyte="free cortisol",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=4,
            unit=Unit.X_ULN,
            context="with a recent complication",
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_ALEXANDRAKI,),
        ),
        Threshold(
            key="severe-potassium-alexandraki",
            analyte="potassium",
            comparator=Comparator.LESS_THAN,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            context="with a recent complication",
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_ALEXANDRAKI,),
        ),
        Threshold(
            key="severe-cortisol-2015",
            analyte="cortisol",
            comparator=Comparator.AT_LEAST,
            value=41,
            unit=Unit.MCG_PER_DL,
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_SEVERE,),
        ),
        Threshold(
            key="severe-cortisol-2015-si",
            analyte="cortisol",
            comparator=Comparator.AT_LEAST,
            value=1100,
            unit=Unit.NMOL_PER_L,
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_SEVERE,),
        ),
        Threshold(
            key="severe-potassium-2015",
            analyte="potassium",
            comparator=Comparator.LESS_THAN,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            note="severe Cushing syndrome",
            purpose=TestPurpose.SEVERITY,
            cites=(_SEVERE,),
        ),
        Threshold(
            key="severe-urinary-free-cortisol-2015",
            analyte="free cortisol",
            specimen=Specimen.URINE,
            comparator=Comparator.AT_LEAST,
            value=5,
            unit=Unit.X_ULN,
            note="severe Cushing syndrome; printed as 5-fold",
            purpose=TestPurpose.SEVERITY,
            cites=(_SEVERE,),
        ),
        Threshold(
            key="potassium-blunt",
            analyte="potassium",
            comparator=Comparator.LESS_THAN,
            value=3.0,
            unit=Unit.MMOL_PER_L,
            note="ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="bicarbonate-blunt",
            analyte="bicarbonate",
            comparator=Comparator.MORE_THAN,
            value=30,
            unit=Unit.MMOL_PER_L,
            note="ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="cortisol-blunt",
            analyte="cortisol",
            comparator=Comparator.MORE_THAN,
            value=800,
            unit=Unit.NMOL_PER_L,
            context="at 9 am or midnight",
            note="ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="urinary-free-cortisol-blunt",
            analyte="free cortisol",
            specimen=Specimen.URINE,
            comparator=Comparator.MORE_THAN,
            value=1300,
            unit=Unit.NMOL_PER_24H,
            note="ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="acth-blunt",
            analyte="ACTH",
            comparator=Comparator.MORE_THAN,
            value=100,
            unit=Unit.NG_PER_L,
            note="ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="high-dose-dexamethasone-blunt",
            analyte="fall of cortisol in the high-dose dexamethasone test",
            comparator=Comparator.LESS_THAN,
            value=50,
            unit=Unit.PERCENT,
            note="ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="cortisol-after-high-dose-dexamethasone-blunt",
            analyte="cortisol",
            comparator=Comparator.MORE_THAN,
            value=450,
            unit=Unit.NMOL_PER_L,
            context="mean after high-dose dexamethasone",
            note="all with an ectopic source, none with Cushing disease",
            cites=(_BLUNT,),
        ),
        Threshold(
            key="metyrapone-test-blunt",
            analyte="rise of 11-deoxycortisol in the metyrapone test",
            comparator=Comparator.LESS_THAN,
            value=3,
            unit=Unit.RATIO,
            note="times the baseline; ectopic rather than pituitary source",
            cites=(_BLUNT,),
        ),
    ),
    interferences=(
        Interference(
            what="glucocorticoids from outside",
            effect="imitate the syndrome; exclude them before any test",
            drug_class=DrugClass.GLUCOCORTICOID,
            cites=(_DIAGNOSIS,),
        ),
        Interference(
            what="mifepristone",
            effect="cortisol stays high: it tells neither effect nor adrenal insufficiency",
            drug_class=DrugClass.GLUCOCORTICOID_RECEPTOR_ANTAGONIST,
            cites=(_KORLYM,),
        ),
    ),
    differentials=(
        Differential(
            condition="Cushing disease (pituitary source)",
            test=(
                "petrosal sinus sampling (92.2 % sensitive, 90.0 % specific after ovine CRH in "
                "one series), and the response of ACTH and cortisol to CRH and to high-dose "
                "dexamethasone"
            ),
            signs=(
                Sign(
                    test="gradient of ACTH from petrosal sinus to periphery",
                    result=TestResult.POSITIVE,
                ),
            ),
            tests=(
                Threshold(
                    key="petrosal-ratio-after-crh",
                    analyte="ratio of ACTH, petrosal sinus to periphery, both sides sampled",
                    specimen=Specimen.PLASMA,
                    comparator=Comparator.MORE_THAN,
                    value=2,
                    unit=Unit.RATIO,
                    context="5 minutes after CRH",
                    sensitivity_percent=97,
                    specificity_percent=100,
                    cites=(_PETROSAL,),
                ),
                Threshold(
                    key="petrosal-ratio-jnnp",
                    analyte="ratio of ACTH, central to peripheral",
                    comparator=Comparator.MORE_THAN,
                    value=2,
                    unit=Unit.RATIO,
                    context="before CRH",
                    note="called highly specific",
                    cites=(_JNNP,),
                ),
                Threshold(
                    key="petrosal-ratio-after-crh-jnnp",
                    analyte="ratio of ACTH, central to peripheral",
                    comparator=Comparator.MORE_THAN,
                    value=3,
                    unit=Unit.RATIO,
                    context="after CRH",
                    note="called highly specific",
                    cites=(_JNNP,),
                ),
                Threshold(
                    key="crh-rise-elenius",
                    analyte="rise of ACTH, cortisol or both after ovine CRH",
                    comparator=Comparator.AT_LEAST,
                    value=40,
                    unit=Unit.PERCENT,
                    note=(
                        "accuracy of the test printed as 91 %; sensitivity 93 and specificity 98 "
                        "% where it agrees with high-dose dexamethasone"
                    ),
                    cites=(_ELENIUS,),
                ),
                Threshold(
                    key="high-dose-dexamethasone-elenius",
                    analyte="fall of cortisol after 8 mg of dexamethasone",
                    comparator=Comparator.AT_LEAST,
                    value=69,
                    unit=Unit.PERCENT,
                    note=(
                        "accuracy of the test printed as 75 %; sensitivity 93 and specificity 98 "
                        "% where it agrees with CRH"
                    ),
                    cites=(_ELENIUS,),
                ),
                Threshold(
                    key="crh-rise-table",
                    analyte="rise of ACTH after CRH",
                    comparator=Comparator.MORE_THAN,
                    value=35,
                    unit=Unit.PERCENT,
                    sensitivity_percent=90,
                    specificity_percent=90,
                    cites=(_SOURCE_TESTS,),
                ),
                Threshold(
                    key="high-dose-dexamethasone-table",
                    analyte="fall of cortisol after high-dose dexamethasone",
                    comparator=Comparator.MORE_THAN,
                    value=50,
                    unit=Unit.PERCENT,
                    sensitivity_percent=81,
                    specificity_percent=66.7,
                    cites=(_SOURCE_TESTS,),
                ),
            ),
            cites=(_PETROSAL, _JNNP, _BONELLI, _ELENIUS, _SOURCE_TESTS, _DOI, _HELSINKI),
        ),
        Differential(
            condition="adrenal Cushing syndrome",
            test="ACTH undetectable",
            signs=(Sign(test="ACTH", result=TestResult.LOW),),
            cites=(_JNNP,),
        ),
        Differential(
            condition="exogenous glucocorticoids",
            test="history of glucocorticoids by any route",
            cites=(_DIAGNOSIS,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("ectopic-acth-urgent-control"),
            name="treat within 24 to 72 hours where complications threaten life",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(acuity=(Acuity.EMERGENCY,)),
                Criteria(
                    other=(
                        "life-threatening infection, pulmonary embolism, cardiovascular "
                        "complication or acute psychosis"
                    )
                ),
            ),
            why=(
                "severe excess of cortisol kills by infection, clots, heart and mind; diagnostics "
                "are kept to a minimum"
            ),
            cites=(_TREATMENT, _SEVERE, _YOUNG),
        ),
        Measure(
            id=MeasureId("ectopic-acth-etomidate"),
            name="etomidate infusion where nothing can be taken by mouth (start 0.02 mg/kg/h)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.ETOMIDATE,
            doses=(
                Dose(
                    drug=drugs.ETOMIDATE,
                    amount=Amount(5, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
                Dose(
                    drug=drugs.ETOMIDATE,
                    amount=Amount(0.02, Unit.MG_PER_KG_PER_HOUR),
                    route=Route.INTRAVENOUS,
                    days=(),
                    continuous=True,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.ETOMIDATE, trigger="toward a serum cortisol of 10 to 20 mcg/dL"
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why=(
                "the bolus is optional; cortisol was controlled in 8 of 9 episodes, lowest after "
                "a median of 38 hours"
            ),
            cites=(_CARROLL, _CARROLL_TEXT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-etomidate-uptodate"),
            name="etomidate, 3 to 5 mg at once if wanted, then 0.02 to 0.05 mg/kg/h",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.ETOMIDATE,
            doses=(
                Dose(
                    drug=drugs.ETOMIDATE,
                    amount=Amount(3, Unit.MG, 5),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
                Dose(
                    drug=drugs.ETOMIDATE,
                    amount=Amount(0.02, Unit.MG_PER_KG_PER_HOUR, 0.05),
                    route=Route.INTRAVENOUS,
                    days=(),
                    continuous=True,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.ETOMIDATE,
                    trigger="printed as up to 0.1 to 0.3 mg/kg/h",
                    maximum=Amount(0.1, Unit.MG_PER_KG_PER_HOUR, 0.3),
                ),
            ),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why="blocks cortisol synthesis within hours by the vein",
            cites=(_UPTODATE,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-rapid-oral-blockade"),
            name="oral metyrapone, ketoconazole or both for fast control of severe disease",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drugs=(drugs.METYRAPONE, drugs.KETOCONAZOLE),
            when=(Criteria(acuity=(Acuity.EMERGENCY,)),),
            why=(
                "lowers cortisol fastest of the oral ways; metyrapone acts in about 2 hours; then "
                "etomidate, then adrenalectomy"
            ),
            cites=(_ALEXANDRAKI, _SEVERE, _METYRAPONE, _GUIGNAT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-adrenal-crisis-hydrocortisone"),
            name=(
                "adrenal insufficiency under a cortisol blocker: hydrocortisone 100 mg at once, "
                "then 200 mg in 24 hours"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.HYDROCORTISONE,
            doses=(
                Dose(
                    drug=drugs.HYDROCORTISONE,
                    amount=Amount(100, Unit.MG),
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
                Dose(
                    drug=drugs.HYDROCORTISONE,
                    amount=Amount(200, Unit.MG),
                    per=Per.DAY,
                    route=Route.INTRAVENOUS,
                    days=(),
                    continuous=True,
                ),
            ),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), other="adrenal insufficiency or crisis is suspected"
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "under mifepristone cortisol does not show adrenal insufficiency; stop "
                        "mifepristone and give a glucocorticoid in high dose"
                    ),
                    when=(Criteria(current_drugs=(DrugId("mifepristone"),)),),
                    cites=(_KORLYM,),
                ),
            ),
            why=(
                "replaces the missing cortisol; the daily 200 mg run by the vein or are split "
                "into 6-hourly doses; 50 mg/m2 at once in children"
            ),
            cites=(_ADRENAL_CRISIS, _RCP),
        ),
        Measure(
            id=MeasureId("ectopic-acth-adrenal-crisis-hydrocortisone-intramuscular"),
            name=(
                "adrenal crisis, after the first 100 mg: hydrocortisone 50 mg into the muscle "
                "every 6 hours instead of an infusion"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.HYDROCORTISONE,
            doses=(
                Dose(
                    drug=drugs.HYDROCORTISONE,
                    amount=Amount(50, Unit.MG),
                    route=Route.INTRAMUSCULAR,
                    days=(),
                    times_per_day=4,
                ),
            ),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), other="adrenal insufficiency or crisis is suspected"
                ),
            ),
            why="the same amount in a day",
            cites=(_RCP,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-adrenal-crisis-saline"),
            name="adrenal crisis: 0.9 % saline, 500 mL in 15 minutes, then 3 to 4 L in 24 hours",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            drug=drugs.SODIUM_CHLORIDE,
            form=FormId("sodium-chloride-0-9-percent"),
            doses=(
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-0-9-percent"),
                    amount=Amount(500, Unit.ML),
                    route=Route.INTRAVENOUS,
                    days=(),
                    duration_minutes=Interval(15, 15),
                ),
                Dose(
                    drug=drugs.SODIUM_CHLORIDE,
                    form=FormId("sodium-chloride-0-9-percent"),
                    amount=Amount(3, Unit.L, 4),
                    per=Per.DAY,
                    route=Route.INTRAVENOUS,
                    days=(),
                ),
            ),
            when=(
                Criteria(
                    acuity=(Acuity.EMERGENCY,), other="adrenal insufficiency or crisis is suspected"
                ),
            ),
            why="restores volume",
            cites=(_RCP, _ADRENAL_CRISIS),
        ),
        Measure(
            id=MeasureId("ectopic-acth-adrenalectomy-emergency"),
            name="bilateral adrenalectomy as an emergency",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.EMERGENCY,
            aim=Aim.SYMPTOM,
            when=(Criteria(acuity=(Acuity.EMERGENCY,), syndrome_control=(Control.UNCONTROLLED,)),),
            why="saves life in very severe disease that drugs do not control promptly",
            cites=(_TREATMENT, _SEVERE),
        ),
        Measure(
            id=MeasureId("ectopic-acth-resection"),
            name="find and resect the tumor, with node dissection as appropriate",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.BOTH,
            when=(Criteria(resectability=(Resectability.RESECTABLE,)),),
            why="removes the source of ACTH",
            cites=(_TREATMENT, _ENDOTEXT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-steroidogenesis-inhibitors"),
            name="steroidogenesis inhibitor as primary treatment of occult or metastatic disease",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.STEROIDOGENESIS_INHIBITOR,
            when=(
                Criteria(extent=(Extent.METASTATIC,)),
                Criteria(site=(Site.UNKNOWN_PRIMARY,)),
                Criteria(resectability=(Resectability.UNRESECTABLE,)),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "women who wish for a child: contraindicated or not recommended; "
                        "adrenalectomy is considered"
                    ),
                    when=(Criteria(fertility_wish=True),),
                    cites=(_GUIGNAT,),
                ),
            ),
            why="blocks the synthesis of cortisol; the most effective class of drugs here",
            cites=(_TREATMENT, _ENDOTEXT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-metyrapone"),
            name="metyrapone, 250 mg to 6 g a day (UK label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.METYRAPONE,
            doses=(
                Dose(
                    drug=drugs.METYRAPONE,
                    amount=Amount(250, Unit.MG, 6000),
                    per=Per.DAY,
                    route=Route.ORAL,
                    days=(),
                ),
            ),
            cautions=(_WATCH_FOR_TOO_LITTLE,),
            why="blocks the last step of cortisol synthesis; acts in about 2 hours",
            cites=(_METOPIRONE, _METYRAPONE, _ALEXANDRAKI),
        ),
        Measure(
            id=MeasureId("ectopic-acth-metyrapone-uptodate"),
            name="metyrapone, 750 to 4500 mg a day in 3 or 4 doses",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.METYRAPONE,
            doses=(
                Dose(
                    drug=drugs.METYRAPONE,
                    amount=Amount(750, Unit.MG, 4500),
                    per=Per.DAY,
                    days=(),
                    times_per_day=Interval(3, 4),
                ),
            ),
            why="blocks the last step of cortisol synthesis",
            cites=(_UPTODATE,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-ketoconazole"),
            name=(
                "ketoconazole, 400 to 600 mg a day in 2 or 3 doses, soon 800 to 1200 mg (UK label)"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.KETOCONAZOLE,
            doses=(
                Dose(
                    drug=drugs.KETOCONAZOLE,
                    amount=Amount(400, Unit.MG, 600),
                    per=Per.DAY,
                    cap=Amount(1200, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=Interval(2, 3),
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.KETOCONAZOLE,
                    trigger="rapidly after the start",
                    to=Amount(800, Unit.MG, 1200),
                    per=Per.DAY,
                ),
                Titration(
                    drug=drugs.KETOCONAZOLE,
                    trigger="by cortisol, every 7 to 28 days; maintenance from 400 mg",
                    step=Amount(200, Unit.MG),
                    per=Per.DAY,
                    after_days=Interval(7, 28),
                    maximum=Amount(1200, Unit.MG),
                ),
            ),
            when=(Criteria(age_years=Interval(12, None, low_open=True)),),
            cautions=(_WATCH_FOR_TOO_LITTLE,),
            why="blocks several steps of cortisol synthesis",
            cites=(_KETOCONAZOLE_UK, _ALEXANDRAKI, _SEVERE),
        ),
        Measure(
            id=MeasureId("ectopic-acth-ketoconazole-uptodate"),
            name="ketoconazole, 400 to 1600 mg a day in 2 to 4 doses",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.KETOCONAZOLE,
            doses=(
                Dose(
                    drug=drugs.KETOCONAZOLE,
                    amount=Amount(400, Unit.MG, 1600),
                    per=Per.DAY,
                    days=(),
                    times_per_day=Interval(2, 4),
                ),
            ),
            why="blocks several steps of cortisol synthesis",
            cites=(_UPTODATE,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-levoketoconazole"),
            name="levoketoconazole from 150 mg twice daily (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.LEVOKETOCONAZOLE,
            doses=(
                Dose(
                    drug=drugs.LEVOKETOCONAZOLE,
                    amount=Amount(150, Unit.MG),
                    cap=Amount(600, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=2,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.LEVOKETOCONAZOLE,
                    trigger="by 24-hour urinary free cortisol, every 2 to 3 weeks",
                    step=Amount(150, Unit.MG),
                    per=Per.DAY,
                    after_days=Interval(14, 21),
                    maximum=Amount(1200, Unit.MG),
                ),
                Titration(
                    drug=drugs.LEVOKETOCONAZOLE,
                    trigger="cortisol low or not tolerated: down to once daily",
                    to=Amount(150, Unit.MG),
                    per=Per.DAY,
                ),
            ),
            when=(
                Criteria(age_years=Interval(18, None), resectability=(Resectability.UNRESECTABLE,)),
                Criteria(
                    age_years=Interval(18, None), other="surgery is no option or was not curative"
                ),
            ),
            why=(
                "blocks cortisol synthesis; ECG, potassium, magnesium and liver tests first, "
                "liver tests weekly for at least 6 weeks"
            ),
            cites=(_RECORLEV, _RECORLEV_BOX),
        ),
        Measure(
            id=MeasureId("ectopic-acth-osilodrostat"),
            name="osilodrostat from 2 mg twice daily (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OSILODROSTAT,
            doses=(
                Dose(
                    drug=drugs.OSILODROSTAT,
                    amount=Amount(2, Unit.MG),
                    cap=Amount(30, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=2,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.OSILODROSTAT,
                    trigger="by cortisol and tolerance, not more often than every 2 weeks",
                    step=Amount(1, Unit.MG, 2),
                    after_days=Interval(14, None),
                ),
                Titration(
                    drug=drugs.OSILODROSTAT,
                    trigger="from 10 mg twice daily, every 2 weeks",
                    step=Amount(5, Unit.MG),
                    after_days=Interval(14, None),
                    maximum=Amount(30, Unit.MG),
                ),
            ),
            cautions=(_WATCH_FOR_TOO_LITTLE,),
            why=(
                "blocks the last step of cortisol synthesis; correct potassium and magnesium and "
                "take an ECG first and within a week"
            ),
            cites=(_ISTURISA, _ISTURISA_PAGE, _UPTODATE, _GUIGNAT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-combination"),
            name=(
                "ketoconazole with metyrapone, or metyrapone or osilodrostat alone, in severe "
                "disease"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drugs=(drugs.KETOCONAZOLE, drugs.METYRAPONE, drugs.OSILODROSTAT),
            when=(Criteria(other="severe or life-threatening hypercortisolism"),),
            why="controls cortisol quickly",
            cites=(_GUIGNAT,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-mifepristone"),
            name="mifepristone from 300 mg once daily with a meal (US label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.MIFEPRISTONE,
            form=FormId("mifepristone-300-mg"),
            doses=(
                Dose(
                    drug=drugs.MIFEPRISTONE,
                    form=FormId("mifepristone-300-mg"),
                    amount=Amount(300, Unit.MG),
                    cap=Amount(1200, Unit.MG),
                    route=Route.ORAL,
                    days=(),
                    times_per_day=1,
                ),
            ),
            titrations=(
                Titration(
                    drug=drugs.MIFEPRISTONE,
                    trigger="by response and tolerance; not above 20 mg/kg a day",
                    step=Amount(300, Unit.MG),
                    per=Per.DAY,
                    maximum=Amount(1200, Unit.MG),
                ),
            ),
            when=(
                Criteria(
                    other=(
                        "diabetes or glucose intolerance, no candidate for surgery or disease "
                        "persisting after it"
                    )
                ),
            ),
            cautions=(
                Caution(
                    outcome=CautionOutcome.CAUTION,
                    reason=(
                        "correct hypokalemia before and watch it; cortisol tells nothing about "
                        "the dose"
                    ),
                    cites=(_KORLYM,),
                ),
            ),
            why="blocks the receptor of cortisol",
            cites=(_KORLYM, _TREATMENT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-mitotane"),
            name="mitotane, 500 to 3000 mg a day in 2 or 3 doses",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.MITOTANE,
            doses=(
                Dose(
                    drug=drugs.MITOTANE,
                    amount=Amount(500, Unit.MG, 3000),
                    per=Per.DAY,
                    days=(),
                    times_per_day=Interval(2, 3),
                ),
            ),
            why="destroys adrenal cortex; slow, over months",
            cites=(_UPTODATE,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-mitotane-2012"),
            name="mitotane, 500 mg to 12 g a day",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug=drugs.MITOTANE,
            doses=(
                Dose(drug=drugs.MITOTANE, amount=Amount(0.5, Unit.G, 12), per=Per.DAY, days=()),
            ),
            why="destroys adrenal cortex",
            cites=(_TABLE_2012,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-octreotide"),
            name="octreotide, 200 to 1000 mcg three times daily under the skin",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(200, Unit.MCG, 1000),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                    times_per_day=3,
                ),
            ),
            why="listed among the drugs for Cushing syndrome",
            cites=(_TABLE_2012,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-octreotide-lar"),
            name="octreotide LAR, 10 to 30 mg every 4 weeks",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-lar"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-lar"),
                    amount=Amount(10, Unit.MG, 30),
                    days=(),
                ),
            ),
            why="listed among the drugs for Cushing syndrome",
            cites=(_TABLE_2012,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-targeted"),
            name="targeted therapy of the tumor (suggested)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug_class=DrugClass.TARGETED,
            why="acts on the tumor that makes ACTH",
            cites=(_TREATMENT,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-adrenalectomy"),
            name="bilateral adrenalectomy for occult or metastatic disease",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(extent=(Extent.METASTATIC,)),
                Criteria(site=(Site.UNKNOWN_PRIMARY,)),
                Criteria(fertility_wish=True),
            ),
            why=(
                "ends cortisol excess for good, at the price of lifelong replacement; also "
                "considered for women who wish for a child"
            ),
            cites=(_TREATMENT, _ENDOTEXT, _GUIGNAT),
        ),
        Measure(
            id=MeasureId("ectopic-acth-thrombosis-risk"),
            name="assess the risk of venous thrombosis; prophylaxis around surgery",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ANTICOAGULANT,
            when=(
                Criteria(procedure=(Procedure.SURGERY,)),
                Criteria(other="raised risk of venous thrombosis"),
            ),
            why="excess of cortisol makes blood clot",
            cites=(_TREATMENT, _SEVERE),
        ),
        Measure(
            id=MeasureId("ectopic-acth-pneumocystis-prophylaxis"),
            name=(
                "consider trimethoprim/sulfamethoxazole against Pneumocystis before cortisol is "
                "lowered"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.SULFAMETHOXAZOLE_TRIMETHOPRIM,
            when=(
                Criteria(
                    other=(
                        "severe hypercortisolism (90 % of the cases had urinary free cortisol "
                        "above 6 x ULN)"
                    )
                ),
            ),
            why=(
                "pneumonia often breaks out as cortisol falls; 16 of 20 cases had an ectopic source"
            ),
            cites=(_PNEUMOCYSTIS, _PNEUMOCYSTIS_LEIDEN, _PNEUMOCYSTIS_ECTOPIC),
        ),
        Measure(
            id=MeasureId("ectopic-acth-hypokalemia"),
            name="correct hypokalemia",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ELECTROLYTE,
            why=(
                "cortisol in excess wastes potassium; some blockers need potassium and magnesium "
                "corrected first"
            ),
            cites=(_TREATMENT, _SEVERE, _ISTURISA, _KORLYM),
        ),
        Measure(
            id=MeasureId("ectopic-acth-spironolactone"),
            name="spironolactone with potassium",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.SPIRONOLACTONE,
            why="less potassium was needed once it and ketoconazole were given (one patient)",
            cites=(_PNEUMOCYSTIS_ECTOPIC,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-comorbidities"),
            name="treat diabetes, hypertension, infections and psychosis alongside",
            kind=MeasureKind.MONITORING,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="these do the harm while cortisol is not yet controlled",
            cites=(_TREATMENT, _SEVERE),
        ),
        Measure(
            id=MeasureId("ectopic-acth-vaccination"),
            name=(
                "offer the vaccinations of the age, above all against influenza, herpes zoster "
                "and pneumococci"
            ),
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="more infections under excess cortisol",
            cites=(_TREATMENT,),
        ),
        Measure(
            id=MeasureId("ectopic-acth-replacement-education"),
            name="glucocorticoid replacement and education once cortisol is too low",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            when=(Criteria(other="cortisol too low after surgery, adrenalectomy or under drugs"),),
            why="prevents adrenal crisis",
            cites=(_TREATMENT, _ISTURISA),
        ),
        Measure(
            id=MeasureId("ectopic-acth-no-treatment-without-diagnosis"),
            name="to be avoided: lowering cortisol without an established diagnosis",
            kind=MeasureKind.AVOIDANCE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            when=(Criteria(other="Cushing syndrome is not established"),),
            why="advised against",
            cites=(_TREATMENT,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="highest daily dose of ketoconazole",
            positions=(
                Position(says="1200 mg a day", cites=(_KETOCONAZOLE_UK,)),
                Position(says="1600 mg a day", cites=(_UPTODATE,)),
                Position(says="1800 mg a day", cites=(_TABLE_2012,)),
            ),
        ),
        Disagreement(
            topic="highest daily dose of metyrapone",
            positions=(
                Position(says="6 g a day", cites=(_METOPIRONE, _TABLE_2012)),
                Position(says="4.5 g a day", cites=(_UPTODATE,)),
            ),
        ),
        Disagreement(
            topic="what makes the syndrome severe",
            positions=(
                Position(
                    says=(
                        "cortisol above 36 mcg/dL, urinary free cortisol above 4 x ULN or "
                        "potassium below 3.0 mmol/L, with a recent complication"
                    ),
                    cites=(_ALEXANDRAKI,),
                ),
                Position(
                    says=(
                        "cortisol of at least 41 mcg/dL, urinary free cortisol 5 x ULN, potassium "
                        "below 3.0 mmol/L"
                    ),
                    cites=(_SEVERE,),
                ),
            ),
        ),
        Disagreement(
            topic="which noninvasive test tells the source",
            positions=(
                Position(
                    says="CRH test, 91 % accurate against 75 % for 8 mg of dexamethasone",
                    cites=(_ELENIUS,),
                ),
                Position(
                    says="CRH test was right in only 9 of 13 ectopic cases", cites=(_HELSINKI,)
                ),
            ),
        ),
    ),
    cites=(_TREATMENT, _KAMP, _IMAGING, _PDQ_SCLC, _ENDOTEXT, _ENETS),
    reviewed="2026-11-26",
)
