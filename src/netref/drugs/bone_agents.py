"""Drugs against hypercalcemia and bone loss."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    BoxedWarning,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Interaction,
    Interval,
    Marketing,
    Pregnancy,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_CALCITONIN_MEDSCAPE = Cite(
    sources.CALCITONIN_MEDSCAPE,
    "dosing, contraindications",
    Seen.COPY,
    on="2026-11-26",
    via="https://minclinic.eu/drugs/drugs_eng/Drugs_reference/fortical-miacalcin-calcitonin-salmon-342816.htm",
)

CALCITONIN: Final = Drug(
    id=DrugId("calcitonin"),
    name="calcitonin (salmon synthetic)",
    us_name="calcitonin salmon",
    names=("calcitonin", "salmon calcitonin"),
    salts=("Calcitonin-vom-Lachs-acetat",),
    brands=(Brand("Miacalcin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.CALCITONIN,),
    routes=(Route.INTRANASAL, Route.SUBCUTANEOUS, Route.INTRAMUSCULAR),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="H05BA01",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Miacalcin: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to calcitonin salmon",
            when=(Criteria(other="hypersensitivity to calcitonin salmon"),),
            cites=(_CALCITONIN_MEDSCAPE,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, _CALCITONIN_MEDSCAPE, files.GERMAN_NAMES),
    reviewed="2026-11-26",
)

_SENSIPAR = Cite(
    sources.SENSIPAR_MONOGRAPH,
    "warnings and contraindications",
    Seen.COPY,
    on="2026-11-23",
    via="http://butalbitalapap.org/index-4229.html",
)

CINACALCET: Final = Drug(
    id=DrugId("cinacalcet"),
    name="cinacalcet",
    names=("Цинакальцет", "西那卡塞"),
    salts=("cinacalcet hydrochloride",),
    brands=(
        Brand("Sensipar", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Mimpara", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CALCIMIMETIC,),
    mechanism="Activates the calcium-sensing receptor.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="407990", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="H05BX01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="UAZ6V7728S", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="1K860WSG25",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C74100",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCI_EVSREST),
        ),
        Code(system=CodeSystem.CAS, value="226256-56-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01012", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="156419",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1201284", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000069449",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q193978",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Sensipar: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Mimpara: authorised, marketing authorization of 2004-10-22",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="serum calcium below the normal range",
            when=(Criteria(other="serum calcium below the normal range"),),
            region=Region.US,
            cites=(_SENSIPAR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypocalcemia, with QT prolongation and ventricular arrhythmia",
            region=Region.US,
            cites=(_SENSIPAR,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.DRUGBANK_2015, files.ZH_INGREDIENTS, files.RUSSIAN_NAMES),
    reviewed="2026-11-23",
)

_PROLIA = Cite(sources.OPENFDA_LABEL_PROLIA, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_XGEVA = Cite(sources.OPENFDA_LABEL_XGEVA, "indications and usage", Seen.DOCUMENT, on="2026-11-23")

_XGEVA_MPR = Cite(
    sources.XGEVA_MPR,
    "contraindications, warnings",
    Seen.COPY,
    on="2026-11-26",
    via="http://butalbitalapap.org/index-4303.html",
)

DENOSUMAB: Final = Drug(
    id=DrugId("denosumab"),
    name="denosumab",
    names=("AMG 162", "Деносумаб"),
    brands=(
        Brand("Prolia", Region.US, form=FormId("denosumab-prolia"), cites=(files.PURPLE_BOOK,)),
        Brand("Prolia", Region.EU, form=FormId("denosumab-prolia"), cites=(files.EMA_BRANDS,)),
        Brand("Xgeva", Region.US, form=FormId("denosumab-xgeva"), cites=(files.PURPLE_BOOK,)),
        Brand("Xgeva", Region.EU, form=FormId("denosumab-xgeva"), cites=(files.EMA_BRANDS,)),
    ),
    forms=(
        Form(
            id=FormId("denosumab-prolia"),
            name="denosumab for osteoporosis",
            routes=(Route.SUBCUTANEOUS,),
            cites=(
                files.PURPLE_BOOK,
                _PROLIA,
            ),
        ),
        Form(
            id=FormId("denosumab-xgeva"),
            name="denosumab for cancer",
            routes=(Route.SUBCUTANEOUS,),
            cites=(
                files.PURPLE_BOOK,
                _XGEVA,
            ),
        ),
    ),
    classes=(DrugClass.RANKL_INHIBITOR,),
    routes=(Route.SUBCUTANEOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="993449", cites=(files.OHDSI, files.RTX_KG2)),
        Code(
            system=CodeSystem.ATC,
            value="M05BX04",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="4EQZ6YO2HI", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61313",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS, value="615258-40-7", cites=(files.DRUGBANK, files.PHARMGKB_2023)
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB06643", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="D000069448",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q408283",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("denosumab-prolia"),
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "Prolia: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("denosumab-xgeva"),
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "Xgeva: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("denosumab-prolia"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Prolia: authorised, marketing authorization of 2010-05-26",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("denosumab-xgeva"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Xgeva: authorised, marketing authorization of 2011-07-13",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="severe hypocalcemia in advanced kidney disease",
            region=Region.US,
            form=FormId("denosumab-prolia"),
            cites=(_PROLIA,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypocalcemia before the start",
            when=(Criteria(other="hypocalcemia"),),
            region=Region.US,
            form=FormId("denosumab-xgeva"),
            cites=(_XGEVA_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "watch calcium, above all in the first weeks and with severe renal impairment or "
                "dialysis"
            ),
            region=Region.US,
            form=FormId("denosumab-xgeva"),
            cites=(_XGEVA_MPR,),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        _XGEVA,
        Cite(
            sources.NCI_DRUG_DENOSUMAB,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-denosumab.md",
        ),
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

_PAMIDRONATE_US = Cite(
    sources.PAMIDRONATE_US_LABEL,
    "precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=11625&fid=134&page=11",
)

PAMIDRONATE: Final = Drug(
    id=DrugId("pamidronate"),
    name="pamidronic acid",
    names=(
        "Acide pamidronique",
        "Acido pamidronico",
        "Acidum pamidronicum",
        "pamidronate",
        "Памидроновая кислота",
    ),
    salts=("Dinatriumpamidronat", "pamidronate disodium"),
    brands=(Brand("Aredia", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.BISPHOSPHONATE,),
    mechanism="Slows the breakdown of bone.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="11473", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="M05BA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="OYY3447OMC", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C61875",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="40391-99-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00282", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4674",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL834", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077268",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q627499",
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
                    "Pamidronate Disodium: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe renal impairment: not recommended with bone metastases; otherwise weigh "
                "benefit and risk (few data below 30 mL/min)"
            ),
            when=(
                Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),
                Criteria(other="severe renal impairment"),
            ),
            region=Region.US,
            cites=(_PAMIDRONATE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "creatinine before each treatment; withhold in bone metastases when renal function "
                "gets worse"
            ),
            region=Region.US,
            cites=(_PAMIDRONATE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="earlier thyroid surgery may predispose to hypocalcemia",
            when=(Criteria(other="earlier thyroid surgery"),),
            region=Region.US,
            cites=(_PAMIDRONATE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="osteonecrosis of the jaw: oral hygiene and a dental examination first",
            region=Region.US,
            cites=(_PAMIDRONATE_US,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.THOSANI_2015,
            "table 1, pamidronate",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
        Cite(
            sources.NCI_DRUG_PAMIDRONATE,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-pamidronatedisodium.md",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_ZOMETA_OLD_5 = Cite(
    sources.ZOMETA_US_LABEL_OLD,
    "section 5",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=2333&fid=134&page=3",
)
_ZOMETA_EU_4_4 = Cite(
    sources.ZOMETA_EU_LABEL_OLD,
    "section 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=2329&fid=131&page=4",
)
_ZONDRAX_PH = Cite(
    sources.ZONDRAX_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/zondrax",
)

ZOLEDRONIC_ACID: Final = Drug(
    id=DrugId("zoledronic-acid"),
    name="zoledronic acid",
    names=(
        "zoledronate",
        "Zoledronsaeure",
        "ácido zoledrónico",
        "Золедроновая кислота",
        "唑来膦酸",
    ),
    brands=(
        Brand("Zometa", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Zometa", Region.EU, cites=(files.EMA_BRANDS,)),
        Brand("Reclast", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Aclasta", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.BISPHOSPHONATE,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="77655", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="M05BA08",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="70HZ18PH24", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.UNII,
            value="6XC1PAD3KF",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_GARD),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C80120",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="118072-93-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00399", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="68740",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL924", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL4303669",
            relation=Relation.NARROWER,
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077211",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q218507",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Reclast: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Zometa: authorised, marketing authorization of 2001-03-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe renal impairment: not recommended with bone metastases (creatinine above "
                "3.0 mg/dL was excluded); in hypercalcemia weigh benefit and risk (above 4.5 mg/dL "
                "was excluded)"
            ),
            when=(Criteria(other="severe renal impairment"),),
            region=Region.US,
            cites=(_ZOMETA_OLD_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe renal impairment: not recommended; few data below a creatinine clearance "
                "of 30 mL/min"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),),
            region=Region.EU,
            cites=(_ZOMETA_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypercalcemia of malignancy: rehydrate first; monitor calcium, phosphate, "
                "magnesium and creatinine"
            ),
            when=(Criteria(syndromes=(SyndromeId("pthrp-hypercalcemia"),)),),
            region=Region.US,
            cites=(_ZOMETA_OLD_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "osteonecrosis of the jaw: dental examination first with risk factors, no invasive "
                "dental procedures during treatment"
            ),
            region=Region.EU,
            cites=(_ZOMETA_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="nephrotoxic drugs: caution",
            when=(Criteria(other="nephrotoxic drug"),),
            region=Region.US,
            cites=(_ZOMETA_OLD_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: not to be used (Philippine label)",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            cites=(_ZONDRAX_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "loop diuretic: not before rehydration, then with caution because of hypocalcemia"
            ),
            drug=DrugId("furosemide"),
            region=Region.US,
            cites=(_ZOMETA_OLD_5,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="no other bisphosphonate at the same time (Philippine label)",
            drug_class=DrugClass.BISPHOSPHONATE,
            cites=(_ZONDRAX_PH,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_ZOLEDRONIC_ACID,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-zoledronicacid.md",
        ),
        files.DRUGBANK,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
