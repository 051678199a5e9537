"""Anthracyclines."""

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
    CodeSystem,
    Criteria,
    CumulativeLimit,
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
    Unit,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "list of drugs", Seen.DOCUMENT, on="2026-11-23")
_BOX = Cite(sources.DOXORUBICIN_US_LABEL, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_5_1 = Cite(sources.DOXORUBICIN_US_LABEL, "section 5.1", Seen.DOCUMENT, on="2026-11-23")
_2_2 = Cite(sources.DOXORUBICIN_US_LABEL, "section 2.2", Seen.DOCUMENT, on="2026-11-23")
_ADRIAMYCIN_HIGHLIGHTS = Cite(
    sources.ADRIAMYCIN_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://medic.hrt.org/dm/drug/adriamycin-doxorubicin-hydrochloride-injection-solution-west-ward-pharmaceuticals-corp",
)
_ADRIAMYCIN_HEPATIC = Cite(
    sources.ADRIAMYCIN_US_LABEL,
    "dose modifications, hepatic impairment",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/090bc1b1-3dc2-408d-94e6-48d2a3d4426c",
)
_RUBICIN = Cite(
    sources.RUBICIN_PH_LABEL,
    "dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://uat.mimsdev.com/philippines/drug/info/rubicin/dosage",
)

_DOXIL = Cite(sources.OPENFDA_LABEL_DOXIL, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_NCI_LIPOSOME = Cite(
    sources.NCI_DRUG_DOXORUBICIN_LIPOSOME,
    "first paragraph",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-doxorubicin-hydrochloride-liposome.md",
)

_DOXORUBICIN_WARNINGS = Cite(
    sources.DOXORUBICIN_US_LABEL_WARNINGS, "section 5.1", Seen.DOCUMENT, on="2026-11-27"
)

_ADRIAMYCIN_4 = Cite(
    sources.ADRIAMYCIN_US_LABEL_2019,
    "section 4",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/adriamycin/precautions",
)

DOXORUBICIN: Final = Drug(
    id=DrugId("doxorubicin"),
    name="doxorubicin",
    names=(
        "adriamycine",
        "Doxorrubicina",
        "Doxorubicina",
        "Doxorubicine",
        "Doxorubicinum",
        "hydroxydaunorubicin",
        "Доксорубицин",
        "多柔比星",
        "阿霉素",
        "阿黴素",
    ),
    salts=("doxorubicin hydrochloride", "Doxorubicinhydrochlorid"),
    brands=(
        Brand("Adriamycin", Region.US, cites=(_FOUNDING, _ADRIAMYCIN_HIGHLIGHTS)),
        Brand(
            "Doxil", Region.US, form=FormId("doxorubicin-liposomal"), cites=(_DOXIL, _NCI_LIPOSOME)
        ),
    ),
    forms=(
        Form(
            id=FormId("doxorubicin-liposomal"),
            name="doxorubicin hydrochloride liposome",
            routes=(),
            names=(
                "pegylated liposomal doxorubicin",
                "liposomal doxorubicin",
                "doxorubicin HCl liposomal",
            ),
            cites=(_NCI_LIPOSOME, _DOXIL, files.TRIAL_STRINGS_HINT),
        ),
    ),
    classes=(DrugClass.ANTHRACYCLINE,),
    routes=(Route.INTRAVENOUS, Route.INTRAARTERIAL),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3639", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01DB01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="80168379AG", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C456", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="23214-92-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00997", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="31703",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL53463", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D004317",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q18936",
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
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("doxorubicin-liposomal"),
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "Doxil (liposomal): type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("doxorubicin-liposomal"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Caelyx pegylated liposomal: authorised, marketing authorization of 1996-06-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "cardiomyopathy in proportion to the cumulative dose: 1 to 20 % at 300 to 500 "
                "mg/m2 given every 3 weeks"
            ),
            region=Region.US,
            cites=(_BOX,),
        ),
        BoxedWarning(
            topic="secondary acute myelogenous leukemia and myelodysplastic syndrome",
            region=Region.US,
            cites=(_BOX,),
        ),
        BoxedWarning(
            topic="extravasation with tissue necrosis",
            region=Region.US,
            cites=(_BOX,),
        ),
        BoxedWarning(
            topic="severe myelosuppression with infection, septic shock, transfusions or death",
            region=Region.US,
            cites=(_BOX,),
        ),
        BoxedWarning(
            topic="cardiomyopathy: 11 % at a total of 450 to 550 mg/m2 of anthracycline",
            region=Region.US,
            form=FormId("doxorubicin-liposomal"),
            cites=(_DOXIL,),
        ),
        BoxedWarning(
            topic="infusion-related reactions",
            region=Region.US,
            form=FormId("doxorubicin-liposomal"),
            cites=(_DOXIL,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="intramuscular or subcutaneous injection",
            when=(Criteria(other="intramuscular or subcutaneous administration"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.DOXORUBICIN_US_LABEL_OLD_FORMAT,
                    "boxed warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cardiomyopathy in 1 to 2 % at a cumulative 300 mg/m2, 3 to 5 % at 400, 5 to 8 % "
                "at 450, 6 to 20 % at 500"
            ),
            when=(Criteria(cumulative_doxorubicin_mg_per_m2=Interval(low=300)),),
            region=Region.US,
            cites=(_5_1,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="more cardiomyopathy above a cumulative 550 mg/m2",
            when=(Criteria(cumulative_doxorubicin_mg_per_m2=Interval(low=550, low_open=True)),),
            region=Region.US,
            cites=(_2_2,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic impairment (reference work)",
            when=(Criteria(other="severe hepatic impairment"),),
            cites=(
                Cite(
                    sources.MEDSCAPE_DOXORUBICIN,
                    "hepatic impairment",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="inhibitors of CYP3A4, CYP2D6 or P-glycoprotein: avoid",
            when=(Criteria(other="inhibitor of CYP3A4, CYP2D6 or P-glycoprotein"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.DOXORUBICIN_US_LABEL,
                    "sections 7.1 to 7.3",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=("trastuzumab: avoid together, and where possible for up to 7 months after it"),
            when=(Criteria(other="trastuzumab, now or in the last 7 months"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.DOXORUBICIN_US_LABEL,
                    "sections 7.1 to 7.3",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "assess the left ventricle before the start; earlier anthracyclines or "
                "anthracenediones count in the total"
            ),
            region=Region.US,
            cites=(_DOXORUBICIN_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="radiation of the mediastinum adds to the risk of cardiomyopathy",
            when=(Criteria(other="radiation of the mediastinum"),),
            region=Region.US,
            cites=(_DOXORUBICIN_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe myocardial insufficiency",
            when=(Criteria(other="severe myocardial insufficiency"),),
            region=Region.US,
            cites=(_ADRIAMYCIN_4,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="myocardial infarction in the last 4 to 6 weeks",
            when=(Criteria(other="myocardial infarction in the last 4 to 6 weeks"),),
            region=Region.US,
            cites=(_ADRIAMYCIN_4,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe persistent drug-induced myelosuppression",
            when=(Criteria(other="severe persistent drug-induced myelosuppression"),),
            region=Region.US,
            cites=(_ADRIAMYCIN_4,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic impairment: Child-Pugh C or bilirubin above 5 mg/dL",
            when=(Criteria(child_pugh=(ChildPugh.C,)), Criteria(other="bilirubin above 5 mg/dL")),
            region=Region.US,
            cites=(_ADRIAMYCIN_4,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypersensitivity to doxorubicin, including anaphylaxis",
            when=(Criteria(other="severe hypersensitivity to doxorubicin"),),
            region=Region.US,
            cites=(_ADRIAMYCIN_4,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "not to be given to protect the heart from the first cycle on: fewer tumors "
                "responded"
            ),
            drug=DrugId("dexrazoxane"),
            region=Region.US,
            cites=(
                Cite(
                    sources.DOXORUBICIN_US_LABEL,
                    "sections 7.1 to 7.3",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="adds to the risk of cardiomyopathy",
            drug=DrugId("cyclophosphamide"),
            region=Region.US,
            cites=(_DOXORUBICIN_WARNINGS,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="serum bilirubin 1.2 to 3 mg/dL",
            to_percent=50,
            region=Region.US,
            cites=(_ADRIAMYCIN_HEPATIC,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="serum bilirubin 3.1 to 5 mg/dL",
            to_percent=25,
            region=Region.US,
            cites=(_ADRIAMYCIN_HEPATIC,),
        ),
    ),
    limits=(
        CumulativeLimit(
            amount=Amount(550, Unit.MG_PER_M2),
            reason="more cardiomyopathy above it (US label; not worded as a maximum)",
            cites=(_2_2,),
        ),
        CumulativeLimit(
            amount=Amount(550, Unit.MG_PER_M2),
            reason="not to be exceeded (Philippine label)",
            cites=(_RUBICIN,),
        ),
        CumulativeLimit(
            amount=Amount(400, Unit.MG_PER_M2),
            reason=(
                "not to be exceeded with other cardiotoxic therapy or irradiation of the heart "
                "(Philippine label)"
            ),
            cites=(_RUBICIN,),
        ),
    ),
    cites=(
        _FOUNDING,
        Cite(sources.DOXORUBICIN_US_LABEL, "highlights", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.ADRIBLASTINA_PH_LABEL,
            "dosage",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.mims.com/philippines/drug/info/adriblastina%20rd/dosage",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.BRAZILIAN_PROTOCOL_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.ZH_INGREDIENTS,
        files.ZH_LYMPHOMA_DRUGS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_CALSED_MEDPEER = Cite(
    sources.CALSED_JP_MEDPEER_2024,
    "warnings; contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://medpeer.jp/drug/d922/product/12637",
)
_CALSED_PMDA = Cite(sources.CALSED_JP_PMDA, "special populations", Seen.DOCUMENT, on="2026-11-27")
_CALSED_REFERENCE = Cite(
    sources.AMRUBICIN_JP_REFERENCE, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)

AMRUBICIN: Final = Drug(
    id=DrugId("amrubicin"),
    name="amrubicin",
    names=("アムルビシン", "カルセド", "氨柔比星"),
    classes=(DrugClass.ANTHRACYCLINE,),
    mechanism="Synthetic anthracycline that inhibits topoisomerase II.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01DB10",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="93N13LB4Z2",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C80089",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="110267-81-7",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB06263",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1186894",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C055866",
            version="2025-07",
            cites=(files.MESH_SUPP,),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q4748723",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe bone marrow depression",
            when=(Criteria(other="severe bone marrow depression"),),
            region=Region.JP,
            cites=(_CALSED_MEDPEER, _CALSED_REFERENCE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe infection",
            when=(Criteria(other="severe infection"),),
            region=Region.JP,
            cites=(_CALSED_MEDPEER, _CALSED_REFERENCE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "interstitial pneumonia or pulmonary fibrosis with symptoms and visible on a chest "
                "radiograph"
            ),
            when=(
                Criteria(
                    other=(
                        "interstitial pneumonia or pulmonary fibrosis with symptoms and visible on "
                        "a chest radiograph"
                    )
                ),
            ),
            region=Region.JP,
            cites=(_CALSED_MEDPEER, _CALSED_REFERENCE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="abnormal cardiac function, now or earlier",
            when=(
                Criteria(heart_failure=True),
                Criteria(other="abnormal cardiac function, now or earlier"),
            ),
            region=Region.JP,
            cites=(_CALSED_MEDPEER, _CALSED_REFERENCE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "earlier cardiotoxic drugs up to their limit, such as 500 mg/m2 of doxorubicin, "
                "900 mg/m2 of epirubicin or 25 mg/kg of daunorubicin"
            ),
            when=(
                Criteria(cumulative_doxorubicin_mg_per_m2=Interval(500, None)),
                Criteria(other="another cardiotoxic drug given up to its limit"),
            ),
            region=Region.JP,
            cites=(_CALSED_MEDPEER, _CALSED_REFERENCE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypersensitivity to amrubicin",
            when=(Criteria(other="severe hypersensitivity to amrubicin"),),
            region=Region.JP,
            cites=(_CALSED_MEDPEER, _CALSED_REFERENCE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.JP,
            cites=(_CALSED_REFERENCE, _CALSED_PMDA),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="fatal interstitial pneumonia: stop at signs of it",
            region=Region.JP,
            cites=(_CALSED_MEDPEER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "deaths from infection after severe myelosuppression: watch for signs of infection"
            ),
            region=Region.JP,
            cites=(_CALSED_MEDPEER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic impairment: levels rise, liver tests often",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.JP,
            cites=(_CALSED_PMDA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal impairment: stronger side effects, kidney tests often",
            when=(Criteria(other="renal impairment"),),
            region=Region.JP,
            cites=(_CALSED_PMDA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="better not to breastfeed",
            when=(Criteria(lactating=True),),
            region=Region.JP,
            cites=(_CALSED_PMDA,),
        ),
    ),
    availability=(
        Availability(
            region=Region.JP,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.CALSED_JP_LEAFLET_2023,
                    "product and supplier",
                    Seen.COPY,
                    on="2026-11-27",
                    via="https://myhealthbox.eu/ja/%E3%82%AB%E3%83%AB%E3%82%BB%E3%83%89%E6%B3%A8%E5%B0%84%E7%94%A820mg/6997100",
                ),
                Cite(
                    sources.M3_CALSED, "products, maker and seller", Seen.DOCUMENT, on="2026-11-27"
                ),
            ),
        ),
    ),
    cites=(
        Cite(sources.CCP_2011_AMRUBICIN, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        files.ATC_GROUP,
        files.JA_DICTIONARY,
        files.ZH_WIKIPEDIA_L01,
    ),
    reviewed="2026-11-27",
)

_ELLENCE = Cite(
    sources.ELLENCE_US_LABEL, "highlights, boxed warning", Seen.DOCUMENT, on="2026-11-23"
)
_ELLENCE_COPY = Cite(
    sources.ELLENCE_US_LABEL_UNDATED,
    "precautions, cardiac toxicity",
    Seen.COPY,
    on="2026-11-23",
    via="https://globalrph.com/rx-list/ellence-drug",
)

EPIRUBICIN: Final = Drug(
    id=DrugId("epirubicin"),
    name="epirubicin",
    names=(
        "4'-epidoxorubicin",
        "epiadriamycin",
        "Epidoxorubicin",
        "Epirubicina",
        "Epirubicine",
        "Epirubicinum",
        "Farmorubicin",
        "Pidorubicina",
        "Pidorubicine",
        "Pidorubicinum",
        "Эпирубицин",
        "表柔比星",
    ),
    salts=("epirubicin hydrochloride", "Epirubicinhydrochlorid"),
    brands=(Brand("Ellence", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTHRACYCLINE,),
    mechanism="Stops cells from copying DNA and from making RNA and proteins.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3995", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01DB03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="3Z8479ZZ5X", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="22966TX7J5",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(system=CodeSystem.NCIT, value="C62028", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="56420-45-2", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00445", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="41867",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL417", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D015251",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q425122",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Ellence: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(topic="cardiac toxicity", region=Region.US, cites=(_ELLENCE,)),
        BoxedWarning(topic="secondary malignancies", region=Region.US, cites=(_ELLENCE,)),
        BoxedWarning(
            topic="extravasation and tissue necrosis", region=Region.US, cites=(_ELLENCE,)
        ),
        BoxedWarning(topic="severe myelosuppression", region=Region.US, cites=(_ELLENCE,)),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "cardiomyopathy, heart failure, recent myocardial infarction or severe arrhythmia"
            ),
            when=(
                Criteria(
                    other=(
                        "cardiomyopathy, heart failure, recent myocardial infarction or severe "
                        "arrhythmia"
                    )
                ),
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.ELLENCE_US_LABELING_CHANGES,
                    "contraindications",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    limits=(
        CumulativeLimit(
            amount=Amount(900, Unit.MG_PER_M2),
            reason="heart failure: a total of 900 mg/m2 should generally be avoided",
            cites=(_ELLENCE_COPY,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        _ELLENCE,
        Cite(
            sources.NCI_DRUG_EPIRUBICIN,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-epirubicinhydrochloride.md",
        ),
        files.DRUGBANK,
        files.MESH,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
