"""Platinum compounds."""

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
    Cite,
    Code,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    Pregnancy,
    Region,
    Route,
    Seen,
    Unit,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "list of drugs", Seen.DOCUMENT, on="2026-11-23")
_ELOXATIN = Cite(sources.ELOXATIN_US_LABEL, "highlights", Seen.DOCUMENT, on="2026-11-23")
_ELOXATIN_BOX = Cite(sources.ELOXATIN_US_LABEL, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_OXALIPLATIN_2024 = Cite(
    sources.OXALIPLATIN_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/bb180ec5-1f75-43c1-9f63-c0657af2ca5f",
)
_OXALIPLATIN_APP_2_2 = Cite(
    sources.OXALIPLATIN_US_LABEL_APP,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.drugs-library.com/drugs/oxaliplatin-_e12e2850.html",
)

_OXALEE_PH = Cite(
    sources.OXALEE_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/oxalee/special-precautions",
)
_RECOXALI_SUMMARY = Cite(
    sources.RECOXALI_TH_LABEL,
    "special precautions, short form",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/thailand/drug/info/recoxali",
)

OXALIPLATIN: Final = Drug(
    id=DrugId("oxaliplatin"),
    name="oxaliplatin",
    names=(
        "Oxalatoplatin",
        "Oxalatoplatinum",
        "oxaliplatine",
        "oxaliplatino",
        "oxaliplatinum",
        "Оксалиплатин",
        "奥沙利铂",
    ),
    abbreviations=("L-OHP",),
    brands=(Brand("Eloxatin", Region.US, cites=(_FOUNDING, _ELOXATIN)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="32592", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01XA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="04ZR38536J", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C1181", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="61825-94-3", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00526", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6857599",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077150",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422327",
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
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "serious and fatal hypersensitivity, including anaphylaxis, within minutes and "
                "in any cycle (earlier wording: anaphylactic reactions)"
            ),
            region=Region.US,
            cites=(
                _ELOXATIN_BOX,
                Cite(
                    sources.ELOXATIN_US_LABEL_2015,
                    "highlights, boxed warning",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.drugs.com/pro/eloxatin.html",
                ),
                Cite(
                    sources.ELOXATIN_US_LABEL_ARCHIVED,
                    "warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to oxaliplatin or another platinum drug",
            when=(Criteria(other="hypersensitivity to a platinum drug"),),
            region=Region.US,
            cites=(_OXALIPLATIN_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "history of or predisposition to QT prolongation, drugs that prolong it, "
                "electrolyte disturbance (Thai label)"
            ),
            when=(
                Criteria(
                    other=(
                        "history of or predisposition to QT prolongation, or drugs that prolong it"
                    )
                ),
            ),
            cites=(
                Cite(
                    sources.RECOXALI_TH_LABEL,
                    "special precautions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://sit.mimsdev.com/thailand/drug/info/recoxali",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "oral anticoagulants: longer prothrombin time and INR, with bleeding, when given "
                "with fluorouracil and leucovorin (Philippine label)"
            ),
            when=(Criteria(other="oral anticoagulant"),),
            cites=(_OXALEE_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "next course only after recovery to 1,500 neutrophils/mm3 and 50,000 platelets/mm3 "
                "(Thai label)"
            ),
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),
                Criteria(platelets_per_nl=Interval(None, 50, high_open=True)),
            ),
            cites=(_RECOXALI_SUMMARY,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "persistent grade 2 neurosensory events, adjuvant treatment (colorectal "
                "cancer, older label)"
            ),
            to=Amount(75, Unit.MG_PER_M2),
            region=Region.US,
            cites=(_OXALIPLATIN_APP_2_2,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "persistent grade 2 neurosensory events, advanced disease (colorectal cancer, "
                "older label)"
            ),
            to=Amount(65, Unit.MG_PER_M2),
            region=Region.US,
            cites=(_OXALIPLATIN_APP_2_2,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="severe renal impairment: first dose (colorectal cancer; reference work)",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),),
            to=Amount(65, Unit.MG_PER_M2),
            cites=(
                Cite(
                    sources.DRUGS_COM_OXALIPLATIN_DOSAGE,
                    "renal dose adjustments",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DELAY,
            trigger=(
                "neutrophils below 1.5 or platelets below 50 x 10^9/L, until they recover (Thai "
                "label)"
            ),
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),
                Criteria(platelets_per_nl=Interval(None, 50, high_open=True)),
            ),
            cites=(
                Cite(
                    sources.RECOXALI_TH_LABEL,
                    "special precautions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://sit.mimsdev.com/thailand/drug/info/recoxali",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger="QT prolongation (Thai label)",
            when=(Criteria(other="QT prolongation under oxaliplatin"),),
            cites=(
                Cite(
                    sources.RECOXALI_TH_LABEL,
                    "special precautions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://sit.mimsdev.com/thailand/drug/info/recoxali",
                ),
            ),
        ),
    ),
    cites=(
        _FOUNDING,
        Cite(
            sources.ELOXATIN_US_LABEL,
            "highlights, Dosage and Administration",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        _OXALIPLATIN_2024,
        files.DRUGBANK_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_CISPLATIN_OLD_BOX = Cite(
    sources.CISPLATIN_US_LABEL_OLD,
    "boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/a32820f7-9ff6-4c13-a96a-4483a943fe82",
)
_PLATINOL = Cite(
    sources.PLATINOL_US_LABEL,
    "section Indications",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.rxlist.com/platinol-drug/indications-dosage.htm",
)

_CISPLATIN_TEXT = Cite(
    sources.CISPLATIN_PILL2TRIP, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_PLATIBLASTIN_CH = Cite(
    sources.PLATIBLASTIN_CH_LABEL,
    "Anwendungseinschränkungen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/de/gcc/fachinfo/reg/47377/chapter/restrictions",
)
_CISPLATIN_MEPHA = Cite(
    sources.CISPLATIN_MEPHA_CH_LABEL,
    "Schwangerschaft, Stillzeit",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/57529/chapter/pregnancy",
)
_CISPLATIN_MY = Cite(
    sources.CISPLATIN_PFIZER_MY_LABEL, "special precautions", Seen.DOCUMENT, on="2026-11-27"
)

CISPLATIN: Final = Drug(
    id=DrugId("cisplatin"),
    name="cisplatin",
    names=(
        "cis-diamminedichloroplatinum",
        "Cisplatine",
        "cisplatino",
        "cisplatinum",
        "Цисплатин",
        "シスプラチン",
        "ブリプラチン",
        "ランダ",
        "顺铂",
    ),
    abbreviations=("CDDP",),
    brands=(Brand("Platinol", Region.US, cites=(_PLATINOL,)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2555", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01XA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="Q20Q21Q62J", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C376", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="15663-27-1", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00515", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.MESH,
            value="D002945",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q412415",
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
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "overdose by confusion with carboplatin; more than 100 mg/m2 a cycle every 3 to "
                "4 weeks is rarely used (older label format)"
            ),
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="renal toxicity: cumulative and severe (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="myelosuppression (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="nausea and vomiting (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="ototoxicity (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="anaphylactic-like reactions (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="keep up hydration and urine flow for 24 hours after the infusion",
            region=Region.US,
            cites=(
                Cite(
                    sources.CISPLATIN_US_LABEL,
                    "boxed warning and section 2.1",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://prescriberpoint.com/therapies/cisplatin-a60c517",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.CH,
            cites=(_PLATIBLASTIN_CH, _CISPLATIN_MEPHA),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_PLATIBLASTIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="allergic reactions",
            when=(Criteria(other="hypersensitivity to cisplatin"),),
            region=Region.CH,
            cites=(_PLATIBLASTIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "earlier renal impairment, dehydration or hearing impairment (label of a country "
                "not named)"
            ),
            when=(Criteria(other="renal impairment, dehydration or hearing impairment"),),
            cites=(_CISPLATIN_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="myelosuppression, or neuropathy from cisplatin (label of a country not named)",
            when=(Criteria(other="myelosuppression, or neuropathy from cisplatin"),),
            cites=(_CISPLATIN_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding (label of a country not named)",
            when=(Criteria(lactating=True),),
            cites=(_CISPLATIN_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="live vaccines, including yellow fever (label of a country not named)",
            when=(Criteria(other="live vaccine"),),
            cites=(_CISPLATIN_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "renal impairment, bone marrow depression or hearing disorder: precaution; kidney "
                "function and hearing before each dose"
            ),
            when=(Criteria(other="renal impairment, bone marrow depression or hearing disorder"),),
            region=Region.CH,
            cites=(_PLATIBLASTIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "next course only with more than 100,000 platelets/mm3 and 4,000 white cells/mm3 "
                "(Malaysian label)"
            ),
            when=(
                Criteria(platelets_per_nl=Interval(None, 100)),
                Criteria(other="4,000 white cells/mm3 or fewer"),
            ),
            cites=(_CISPLATIN_MY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="contraception for men and women until 3 months after",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.CH,
            cites=(_CISPLATIN_MEPHA,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "contraindicated with phenytoin given as prophylaxis (label of a country not named)"
            ),
            drug=DrugId("phenytoin"),
            cites=(_CISPLATIN_TEXT,),
        ),
    ),
    cites=(
        _PLATINOL,
        Cite(
            sources.MITRY_1999_BJC,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://pure.gustaveroussy.fr/en/publications/treatment-of-poorly-differentiated-neuroendocrine-tumours-with-et",
        ),
        files.DRUGBANK_NAMES,
        files.JA_NOVARTIS,
        files.JA_DICTIONARY,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_PARAPLATIN_TEXT = Cite(
    sources.PARAPLATIN_PILL2TRIP, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_CARBOPLATIN_HK = Cite(
    sources.CARBOPLATIN_PHARMACHEMIE_HK,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/hongkong/drug/info/carboplatin-pharmachemie/warnings",
)

CARBOPLATIN: Final = Drug(
    id=DrugId("carboplatin"),
    name="carboplatin",
    names=(
        "Carboplatine",
        "Carboplatino",
        "Carboplatinum",
        "Карбоплатин",
        "カルボプラチン",
        "パラプラチン",
        "卡铂",
    ),
    abbreviations=("CBDCA",),
    brands=(Brand("Paraplatin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="40048", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01XA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="BG3F62OND5", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C1282", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="41575-94-4", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00958", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="38904",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PHARMACOLIBRARY),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D016190",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q415588",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
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
            reason=("creatinine clearance below 15 mL/min: too few data for a recommendation"),
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 15, high_open=True)),),
            region=Region.US,
            cites=(
                Cite(
                    sources.CARBOPLATIN_US_LABEL_GENERIC,
                    "dose adjustment; impaired kidney function",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/carboplatin-13/page/5/",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "creatinine clearance below 30 mL/min, unless doctor and patient hold that the "
                "benefit outweighs the risk"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),),
            region=Region.PL,
            cites=(
                Cite(
                    sources.CARBOMEDAC_PL_LABEL,
                    "contraindications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://hematoonkologia.pl/baza-lekow/lek/9149-carbomedac",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe myelosuppression; bleeding tumors; yellow fever vaccine",
            when=(
                Criteria(other="severe myelosuppression, bleeding tumor or yellow fever vaccine"),
            ),
            region=Region.PL,
            cites=(
                Cite(
                    sources.CARBOMEDAC_PL_LABEL,
                    "contraindications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://hematoonkologia.pl/baza-lekow/lek/9149-carbomedac",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=("hypersensitivity, or an earlier severe reaction to another platinum drug"),
            when=(Criteria(other="hypersensitivity to a platinum drug"),),
            region=Region.PL,
            cites=(
                Cite(
                    sources.CARBOMEDAC_PL_LABEL,
                    "contraindications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://hematoonkologia.pl/baza-lekow/lek/9149-carbomedac",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.PL,
            cites=(
                Cite(
                    sources.CARBOMEDAC_PL_LABEL,
                    "contraindications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://hematoonkologia.pl/baza-lekow/lek/9149-carbomedac",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "severe allergic reaction to cisplatin or another platinum compound (label of a "
                "country not named)"
            ),
            when=(Criteria(other="severe allergic reaction to a platinum drug"),),
            cites=(_PARAPLATIN_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "severe bone marrow depression or significant bleeding (label of a country not "
                "named)"
            ),
            when=(Criteria(other="severe bone marrow depression or significant bleeding"),),
            cites=(_PARAPLATIN_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "abnormal renal function or nephrotoxic drugs: more myelosuppression; assess renal "
                "function before, during and after (Hong Kong label)"
            ),
            when=(Criteria(other="abnormal renal function or nephrotoxic drugs"),),
            cites=(_CARBOPLATIN_HK,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "less phenytoin is absorbed, so that convulsions may get worse (Philippine label)"
            ),
            drug=DrugId("phenytoin"),
            cites=(
                Cite(
                    sources.BIOVINATE_PH_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://uat.mimsdev.com/philippines/drug/info/biovinate/drug-interactions",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "creatinine clearance 41 to 59 mL/min: first course, where the dose goes by body "
                "surface"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(41, 59)),),
            to=Amount(250, Unit.MG_PER_M2),
            region=Region.US,
            cites=(
                Cite(
                    sources.CARBOPLATIN_US_LABEL_GENERIC,
                    "dose adjustment; impaired kidney function",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/carboplatin-13/page/5/",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "creatinine clearance 16 to 40 mL/min: first course, where the dose goes by body "
                "surface"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(16, 40)),),
            to=Amount(200, Unit.MG_PER_M2),
            region=Region.US,
            cites=(
                Cite(
                    sources.CARBOPLATIN_US_LABEL_GENERIC,
                    "dose adjustment; impaired kidney function",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/carboplatin-13/page/5/",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "lowest platelets below 50 or neutrophils below 0.5 x 10^9/L after the course "
                "before"
            ),
            when=(
                Criteria(platelets_per_nl=Interval(None, 50, high_open=True)),
                Criteria(neutrophils_per_nl=Interval(None, 0.5, high_open=True)),
            ),
            to_percent=75,
            region=Region.US,
            cites=(
                Cite(
                    sources.CARBOPLATIN_US_LABEL_GENERIC,
                    "dose adjustment; impaired kidney function",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/carboplatin-13/page/5/",
                ),
            ),
        ),
    ),
    cites=(
        Cite(
            sources.RIESCO_MARTINEZ_2024,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
        ),
        Cite(
            sources.CARBOPLATIN_US_LABEL,
            "section Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://optic.convoke.bio/document/225025",
        ),
        files.DRUGBANK_NAMES,
        files.JA_DICTIONARY,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
