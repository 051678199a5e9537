"""Glucagonoma."""

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
    Extent,
    Feature,
    FormId,
    Interference,
    Interval,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Position,
    Procedure,
    Resectability,
    Route,
    Seen,
    Share,
    Site,
    Specimen,
    SstrStatus,
    Syndrome,
    SyndromeId,
    Threshold,
    Unit,
)

_PAGE = Cite(sources.FOUNDING_PAGE, "glucagonomas", Seen.DOCUMENT, on="2026-11-23")
_PAGE_SSA = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")
_MERCK = Cite(
    sources.MERCK_MANUAL_GLUCAGONOMA_2023, "section Diagnosis", Seen.DOCUMENT, on="2026-11-23"
)
_MERCK_SIGNS = Cite(
    sources.MERCK_MANUAL_GLUCAGONOMA_2023, "section Symptoms", Seen.DOCUMENT, on="2026-11-23"
)
_MERCK_TREATMENT = Cite(
    sources.MERCK_MANUAL_GLUCAGONOMA_2023, "section Treatment", Seen.DOCUMENT, on="2026-11-23"
)
_MERCK_2021 = Cite(sources.MERCK_MANUAL_GLUCAGONOMA_2021, "opening", Seen.DOCUMENT, on="2026-11-23")
_UPTODATE = Cite(sources.UPTODATE_GLUCAGONOMA_2016, "opening", Seen.DOCUMENT, on="2026-11-23")
_MEDSCAPE = Cite(
    sources.MEDSCAPE_GLUCAGONOMA_2022, "Practice Essentials", Seen.DOCUMENT, on="2026-11-23"
)
_MEDSCAPE_TREATMENT = Cite(
    sources.MEDSCAPE_GLUCAGONOMA_TREATMENT_2022,
    "Approach Considerations",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_MEDSCAPE_SKIN = Cite(
    sources.MEDSCAPE_GLUCAGONOMA_SKIN_2016, "Medical Care", Seen.DOCUMENT, on="2026-11-23"
)
_MEDSCAPE_WORKUP = Cite(
    sources.MEDSCAPE_HYPERGLUCAGONEMIA_WORKUP_2013,
    "Laboratory Studies",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_MEDSCAPE_CARE = Cite(
    sources.MEDSCAPE_HYPERGLUCAGONEMIA_TREATMENT, "Medical Care", Seen.DOCUMENT, on="2026-11-23"
)
_MEDSCAPE_MEDICATION = Cite(
    sources.MEDSCAPE_HYPERGLUCAGONEMIA_MEDICATION_2019,
    "Medication Summary",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_STATPEARLS_2019 = Cite(
    sources.STATPEARLS_GLUCAGONOMA_2019,
    "sections Etiology and Epidemiology",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_STATPEARLS_2025 = Cite(
    sources.STATPEARLS_GLUCAGONOMA_2025,
    "section Introduction",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.statpearls.uk/point-of-care/22304",
)
_STATPEARLS_NME = Cite(
    sources.STATPEARLS_NME_2020,
    "section Etiology",
    Seen.COPY,
    on="2026-11-23",
    via="https://iiab.me/modules/en-statpearls/articles/article-25621.html",
)
_HOPKINS = Cite(
    sources.HOPKINS_GLUCAGONOMA_2011,
    "section Epidemiology",
    Seen.COPY,
    on="2026-11-23",
    via="http://tt-diabetes-guide.s3-website-us-east-1.amazonaws.com/complications_and_comorbidities/endocrine/glucagonoma.html?contentInstanceId=528373",
)
_WERMERS = Cite(
    sources.WERMERS_GLUCAGONOMA_21,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://mayoclinic.elsevierpure.com/en/publications/the-glucagonoma-syndrome-clinical-and-pathologic-features-in-21-p",
)
_WERMERS_1996 = Cite(
    sources.WERMERS_1996_HYPERGLUCAGONEMIA,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.uptodate.com/contents/zh-Hans/glucagonoma-and-the-glucagonoma-syndrome/abstract/12",
)
_REVIEW_86 = Cite(
    sources.GLUCAGONOMA_UPDATED_REVIEW,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://arxivlens.com/PaperView/Details/glucagonoma-and-glucagonoma-syndrome-an-updated-review.-2895-9066571",
)
_CTA = Cite(sources.CTA_GLUCAGONOMA, "section At a Glance", Seen.DOCUMENT, on="2026-11-23")
_CTA_TESTS = Cite(sources.CTA_GLUCAGONOMA, "section on tests", Seen.DOCUMENT, on="2026-11-23")
_ARUP = Cite(sources.ARUP_GLUCAGONOMA, "section Laboratory Testing", Seen.DOCUMENT, on="2026-11-23")
_KHALID = Cite(
    sources.KHALID_2017,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://docslib.org/doc/9941607/glucagon-secreting-tumors-and-glucagonoma-syndrome",
)
_VAN_BEEK = Cite(
    sources.VAN_BEEK_2004,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://docslib.org/doc/2082170/the-glucagonoma-syndrome-and",
)
_OXFORD = Cite(
    sources.OXFORD_GLUCAGONOMA_CHAPTER,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://academic-oup-com-443.vpnm.ccmu.edu.cn/book/25144/chapter/189489535",
)
_ACS_OLDER = Cite(
    sources.ACS_OTHER_DRUGS_PNET_OLDER,
    "section Somatostatin analogs",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_PDQ = Cite(
    sources.PDQ_PNET_2025,
    "section Treatment of Glucagonoma",
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
_ANSM_USE = Cite(
    sources.OCTREOTIDE_FR_LABEL_SUN_2011, "section 4.1", Seen.DOCUMENT, on="2026-11-23"
)
_ANSM_START = Cite(
    sources.OCTREOTIDE_FR_LABEL_SUN_2011, "section 4.2", Seen.DOCUMENT, on="2026-11-23"
)
_LUTATHERA = Cite(
    sources.LUTATHERA_US_LABEL,
    "section 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)
_NOT_ENOUGH = Criteria(syndrome_control=(Control.UNCONTROLLED,))
_DIABETES = Caution(
    outcome=CautionOutcome.CAUTION,
    reason="diabetes may worsen, because octreotide can inhibit the release of insulin as well",
    cites=(_MEDSCAPE_MEDICATION,),
)

GLUCAGONOMA: Final = Syndrome(
    id=SyndromeId("glucagonoma"),
    name="glucagonoma",
    names=("glucagonoma syndrome",),
    hormones=("glucagon",),
    effects=(
        "glucagon, which works against insulin, makes the liver release glucose and breaks down "
        "muscle: high blood glucose"
    ),
    tumors=(tumors.GLUCAGONOMA_TUMOR,),
    sites=(Site.PANCREAS,),
    features=(
        Feature(
            name="necrolytic migratory erythema",
            percent=67,
            cites=(_WERMERS,),
        ),
        Feature(
            name="necrolytic migratory erythema",
            percent=93.2,
            cites=(_REVIEW_86,),
        ),
        Feature(
            name="necrolytic migratory erythema as the presenting symptom",
            percent=70,
            cites=(_STATPEARLS_NME,),
        ),
        Feature(
            name="diabetes at presentation",
            percent=38,
            cites=(_WERMERS,),
        ),
        Feature(
            name="diabetes",
            percent=70.3,
            cites=(_REVIEW_86,),
        ),
        Feature(
            name="diabetes",
            percent=Interval(38, 94),
            cites=(_HOPKINS,),
        ),
        Feature(
            name="weight loss",
            percent=71,
            cites=(_WERMERS,),
        ),
        Feature(
            name="weight loss",
            percent=62.2,
            cites=(_REVIEW_86,),
        ),
        Feature(
            name="anemia",
            percent=44.6,
            cites=(_REVIEW_86,),
        ),
        Feature(
            name="normocytic anemia",
            percent=90,
            cites=(_ARUP,),
        ),
        Feature(
            name="cheilosis or stomatitis",
            percent=29,
            cites=(_WERMERS,),
        ),
        Feature(
            name="diarrhea",
            percent=29,
            cites=(_WERMERS,),
        ),
        Feature(
            name="deep venous thrombosis",
            percent=30,
            cites=(_CTA,),
        ),
        Feature(
            name="rash, high glucose and venous thrombosis: a virtually diagnostic triad",
            cites=(_PDQ_TESTS,),
        ),
        Feature(
            name="low amino acids and low lipids in blood",
            cites=(_MERCK_SIGNS,),
        ),
        Feature(
            name="lack of nutrients and B vitamins, which contributes to the rash",
            cites=(_VAN_BEEK,),
        ),
    ),
    shares=(
        Share(of="malignant", percent=75, cites=(_PDQ_TESTS,)),
        Share(of="malignant", percent=80, cites=(_MERCK_2021,)),
        Share(of="malignant", percent=Interval(75, 80), cites=(_MEDSCAPE,)),
        Share(of="malignant", percent=Interval(80, 90), cites=(_CTA,)),
        Share(of="malignant and metastatic at diagnosis", percent=75, cites=(_HOPKINS,)),
        Share(
            of="metastatic at diagnosis",
            percent=Interval(50, None, low_open=True),
            cites=(_STATPEARLS_2019,),
        ),
        Share(of="metastatic at diagnosis", percent=Interval(65, 75), cites=(_KHALID,)),
        Share(of="metastatic", percent=52.3, cites=(_REVIEW_86,)),
        Share(of="with MEN1", percent=Interval(None, 20), cites=(_UPTODATE,)),
        Share(
            of="with MEN1",
            percent=Interval(None, 10, high_open=True),
            cites=(_STATPEARLS_2019,),
        ),
        Share(of="with MEN1", percent=Interval(None, 3), cites=(_STATPEARLS_NME,)),
        Share(of="with MEN1", percent=Interval(5, 17), cites=(_CTA,)),
        Share(of="with a genetic syndrome such as MEN1", percent=20, cites=(_KHALID,)),
        Share(of="patients with MEN1 who have a glucagonoma", percent=3, cites=(_UPTODATE,)),
        Share(of="patients with diabetes who needed insulin", percent=75, cites=(_WERMERS,)),
    ),
    tests=(
        Threshold(
            key="glucagon-merck",
            analyte="glucagon",
            comparator=Comparator.MORE_THAN,
            value=1000,
            unit=Unit.PG_PER_ML,
            note="most patients; normal is < 200 pg/mL",
            cites=(_MERCK,),
        ),
        Threshold(
            key="glucagon-merck-si",
            analyte="glucagon",
            comparator=Comparator.MORE_THAN,
            value=1000,
            unit=Unit.NG_PER_L,
            note="most patients; normal is < 200 ng/L",
            cites=(_MERCK,),
        ),
        Threshold(
            key="glucagon-pdq",
            analyte="glucagon",
            specimen=Specimen.SERUM,
            comparator=Comparator.MORE_THAN,
            value=1000,
            unit=Unit.PG_PER_ML,
            note="confirms the diagnosis",
            cites=(_PDQ_TESTS,),
        ),
        Threshold(
            key="glucagon-cta",
            analyte="glucagon",
            specimen=Specimen.PLASMA,
            comparator=Comparator.BETWEEN,
            value=500,
            high=1000,
            unit=Unit.PG_PER_ML,
            note="usual range; reference < 50 pg/mL; less than 500 does not exclude it",
            cites=(_CTA_TESTS,),
        ),
        Threshold(
            key="glucagon-medscape",
            analyte="glucagon",
            specimen=Specimen.PLASMA,
            comparator=Comparator.MORE_THAN,
            value=500,
            unit=Unit.PG_PER_ML,
            note="well in excess of it; normal is < 60 pg/mL",
            cites=(_MEDSCAPE_WORKUP,),
        ),
        Threshold(
            key="glucagon-arup",
            analyte="glucagon",
            comparator=Comparator.MORE_THAN,
            value=500,
            unit=Unit.PG_PER_ML,
            note="highly suggestive",
            cites=(_ARUP,),
        ),
    ),
    interferences=(
        Interference(
            what="renal insufficiency",
            effect="moderately raises glucagon",
            cites=(_MERCK,),
        ),
        Interference(
            what="acute pancreatitis",
            effect="moderately raises glucagon",
            cites=(_MERCK,),
        ),
        Interference(
            what="severe stress",
            effect="moderately raises glucagon",
            cites=(_MERCK,),
        ),
        Interference(
            what="fasting",
            effect="moderately raises glucagon",
            cites=(_MERCK,),
        ),
        Interference(
            what="another, multifunctional neuroendocrine tumor",
            effect="mildly raises glucagon",
            cites=(_WERMERS_1996,),
        ),
    ),
    differentials=(
        Differential(
            condition="other causes of raised glucagon",
            tests=(
                Threshold(
                    key="glucagon-other-causes",
                    analyte="glucagon",
                    comparator=Comparator.BETWEEN,
                    value=120,
                    high=500,
                    unit=Unit.PG_PER_ML,
                    note="usual values there",
                    cites=(_MEDSCAPE_WORKUP, _MERCK),
                ),
            ),
            cites=(_MEDSCAPE_WORKUP, _MERCK),
        ),
        Differential(
            condition="multifunctional neuroendocrine tumor with mildly raised glucagon",
            test="glucagon only mildly raised",
            cites=(_WERMERS_1996,),
        ),
    ),
    measures=(
        Measure(
            id=MeasureId("glucagonoma-resection"),
            name="resection, or debulking",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.FIRST,
            aim=Aim.TUMOR,
            when=(
                Criteria(extent=(Extent.LOCALIZED,)),
                Criteria(resectability=(Resectability.RESECTABLE,)),
            ),
            why="the only curative treatment",
            cites=(_MERCK_TREATMENT, _MEDSCAPE_TREATMENT, _PDQ),
        ),
        Measure(
            id=MeasureId("glucagonoma-somatostatin-analog"),
            name="somatostatin analog (octreotide or lanreotide)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drugs=(drugs.OCTREOTIDE, drugs.LANREOTIDE),
            cautions=(_DIABETES,),
            why=(
                "suppresses glucagon and helps the rash, which may ease within 24 hours and be "
                "nearly gone within a week"
            ),
            cites=(
                _PAGE,
                _PAGE_SSA,
                _PDQ,
                _MERCK_TREATMENT,
                _MEDSCAPE_TREATMENT,
                _MEDSCAPE_SKIN,
                _MEDSCAPE_CARE,
                _ACS_OLDER,
            ),
        ),
        Measure(
            id=MeasureId("glucagonoma-octreotide-france"),
            name="octreotide injection, 50 mcg once or twice daily to start (French label)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.FIRST,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            form=FormId("octreotide-immediate-release"),
            doses=(
                Dose(
                    drug=drugs.OCTREOTIDE,
                    form=FormId("octreotide-immediate-release"),
                    amount=Amount(50, Unit.MCG),
                    route=Route.SUBCUTANEOUS,
                    days=(),
                ),
            ),
            why="suppresses glucagon; not an anticancer drug in that label",
            cites=(_ANSM_USE, _ANSM_START),
        ),
        Measure(
            id=MeasureId("glucagonoma-diet"),
            name="diet for diabetes",
            kind=MeasureKind.DIET,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            when=(_NOT_ENOUGH,),
            why="lowers blood glucose where the analog alone is not enough",
            cites=(_MEDSCAPE_CARE,),
        ),
        Measure(
            id=MeasureId("glucagonoma-antidiabetic"),
            name="medicines for diabetes (oral hypoglycemic agents)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ANTIDIABETIC,
            when=(_NOT_ENOUGH,),
            why="lowers blood glucose where the analog alone is not enough",
            cites=(_PAGE, _MEDSCAPE_CARE, _STATPEARLS_2025),
        ),
        Measure(
            id=MeasureId("glucagonoma-insulin"),
            name="insulin, in some patients",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.INSULIN,
            when=(_NOT_ENOUGH,),
            why="lowers blood glucose; 75 % of the patients with diabetes in one series needed it",
            cites=(_PAGE, _MEDSCAPE_CARE, _WERMERS),
        ),
        Measure(
            id=MeasureId("glucagonoma-chemotherapy"),
            name="chemotherapy (streptozocin with doxorubicin or with fluorouracil)",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.TUMOR,
            drug_class=DrugClass.CYTOTOXIC,
            when=(
                Criteria(extent=(Extent.METASTATIC,)),
                Criteria(resectability=(Resectability.UNRESECTABLE,)),
            ),
            why="acts on the tumor where surgery is not feasible",
            cites=(
                _MERCK_TREATMENT,
                _MEDSCAPE_TREATMENT,
                _PDQ,
                _STATPEARLS_2025,
            ),
        ),
        Measure(
            id=MeasureId("glucagonoma-prrt"),
            name="177Lu-dotatate for secreting metastases",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=drugs.LUTETIUM_177LU_DOTATATE,
            when=(Criteria(extent=(Extent.METASTATIC,), sstr=(SstrStatus.POSITIVE,)),),
            why="proposed as first line there; too few patients to show the benefit",
            cites=(_MEDSCAPE_TREATMENT, _LUTATHERA),
        ),
        Measure(
            id=MeasureId("glucagonoma-liver-directed"),
            name="liver-directed treatment (embolization, ablation)",
            kind=MeasureKind.PROCEDURE,
            phase=MeasurePhase.REFRACTORY,
            aim=Aim.BOTH,
            when=(Criteria(extent=(Extent.METASTATIC,)),),
            why="part of the treatment of metastatic disease",
            cites=(_STATPEARLS_2025, _PDQ),
        ),
        Measure(
            id=MeasureId("glucagonoma-octreotide-around-embolization"),
            name="octreotide before, during and after locoregional treatment",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug=drugs.OCTREOTIDE,
            when=(Criteria(procedure=(Procedure.EMBOLIZATION,)),),
            why="may stop the crisis from massive release of glucagon",
            cites=(_MEDSCAPE_TREATMENT,),
        ),
        Measure(
            id=MeasureId("glucagonoma-amino-acids"),
            name="amino acids, intravenous or as supplement",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.AMINO_ACIDS,
            why="the rash improves, even while glucagon is high",
            cites=(
                _MEDSCAPE_CARE,
                _MEDSCAPE_TREATMENT,
                Cite(sources.NME_AMINO_ACIDS_CASE_2016, "opening", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Measure(
            id=MeasureId("glucagonoma-parenteral-nutrition"),
            name="total parenteral nutrition before surgery in severe weight loss",
            kind=MeasureKind.FLUID,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            when=(
                Criteria(
                    procedure=(Procedure.SURGERY,),
                    other="severe weight loss",
                ),
            ),
            why="part of the preparation; also improves the rash",
            cites=(_MEDSCAPE_TREATMENT, _MEDSCAPE_CARE),
        ),
        Measure(
            id=MeasureId("glucagonoma-zinc"),
            name="zinc",
            kind=MeasureKind.ELECTROLYTE,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            why="may improve a severe rash",
            cites=(_MEDSCAPE_TREATMENT,),
        ),
        Measure(
            id=MeasureId("glucagonoma-corticosteroid"),
            name="corticosteroid for the rash",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.GLUCOCORTICOID,
            why="may improve a severe rash",
            cites=(_MEDSCAPE_TREATMENT,),
        ),
        Measure(
            id=MeasureId("glucagonoma-antibiotic"),
            name="antibiotic for the rash",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ANTI_INFECTIVE,
            why="may improve a severe rash",
            cites=(_MEDSCAPE_TREATMENT,),
        ),
        Measure(
            id=MeasureId("glucagonoma-heparin"),
            name="low-dose heparin under the skin around an operation",
            kind=MeasureKind.DRUG,
            phase=MeasurePhase.SUPPORTIVE,
            aim=Aim.SYMPTOM,
            drug_class=DrugClass.ANTICOAGULANT,
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            why="prevents venous thrombosis; called mandatory for all in that period",
            cites=(_MEDSCAPE_TREATMENT,),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="glucagon level",
            positions=(
                Position(says="> 1000 pg/mL in most patients", cites=(_MERCK,)),
                Position(says="> 1000 pg/mL confirms it", cites=(_PDQ_TESTS,)),
                Position(
                    says="usually 500 to 1000 pg/mL; less than 500 does not exclude it",
                    cites=(_CTA_TESTS,),
                ),
                Position(
                    says="> 500 pg/mL; other causes give 120 to 500 pg/mL",
                    cites=(_MEDSCAPE_WORKUP,),
                ),
                Position(says="> 500 pg/mL is highly suggestive", cites=(_ARUP,)),
            ),
        ),
        Disagreement(
            topic="upper limit of normal glucagon",
            positions=(
                Position(says="200 pg/mL", cites=(_MERCK,)),
                Position(says="60 pg/mL", cites=(_MEDSCAPE_WORKUP,)),
                Position(says="50 pg/mL", cites=(_CTA_TESTS,)),
            ),
        ),
        Disagreement(
            topic="place of octreotide",
            positions=(
                Position(
                    says="drug of choice; symptoms are controlled early",
                    cites=(_MEDSCAPE_SKIN, _MEDSCAPE_CARE, _MEDSCAPE_TREATMENT),
                ),
                Position(
                    says="listed after resection and chemotherapy, to suppress glucagon",
                    cites=(_MERCK_TREATMENT,),
                ),
            ),
        ),
        Disagreement(
            topic="what streptozocin with fluorouracil achieves",
            positions=(
                Position(says="a response in 60 to 70 %", cites=(_MEDSCAPE_SKIN,)),
                Position(says="shrinkage in as many as 10 %", cites=(_MEDSCAPE_CARE,)),
            ),
        ),
        Disagreement(
            topic="share with MEN1",
            positions=(
                Position(says="up to 20 %", cites=(_UPTODATE,)),
                Position(says="5 to 17 %", cites=(_CTA,)),
                Position(says="less than 10 %", cites=(_STATPEARLS_2019,)),
                Position(says="not more than 3 %", cites=(_STATPEARLS_NME,)),
            ),
        ),
    ),
    cites=(_PAGE, _OXFORD, _MERCK_SIGNS),
    reviewed="2026-11-23",
)
