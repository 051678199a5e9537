"""Alkylating agents."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
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
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    Pregnancy,
    Procedure,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "list of drugs", Seen.DOCUMENT, on="2026-11-23")
_ZANOSAR_US_DOSAGE = Cite(
    sources.ZANOSAR_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="https://optic.convoke.bio/document/220479",
)
_ZANOSAR_US_BOX = Cite(
    sources.ZANOSAR_US_LABEL,
    "boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://drugs-library.com/drugs/zanosar.html",
)
_ZANOSAR_US_RENAL = Cite(
    sources.ZANOSAR_US_LABEL,
    "section Warnings, Renal Toxicity",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.rxlist.com/zanosar-drug/warnings-precautions.htm",
)
_ZANOSAR_UK_4_3 = Cite(
    sources.ZANOSAR_UK_LABEL,
    "section 4.3",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.rxreasoner.com/monographs/zanosar/precautions",
)
_ZANOSAR_UK_4_4 = Cite(
    sources.ZANOSAR_UK_LABEL,
    "section 4.4",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.rxreasoner.com/monographs/zanosar/precautions",
)
_ZANOSAR_JP_2 = Cite(
    sources.ZANOSAR_JP_LABEL,
    "section 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://di.m3.com/medicines/13127",
)
_ZANOSAR_JP_HEAD = Cite(
    sources.ZANOSAR_JP_LABEL,
    "head of the insert",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.kegg.jp/medicus-bin/japic_med_product?id=00063592",
)
_STREPTOZOCIN_RENAL_DIGESTS = (
    Cite(sources.MEDSCAPE_STREPTOZOCIN, "Renal Impairment", Seen.DOCUMENT, on="2026-11-23"),
    Cite(
        sources.SKYSCAPE_STREPTOZOCIN,
        "Renal Dose Adjustment",
        Seen.DOCUMENT,
        on="2026-11-23",
    ),
)

STREPTOZOCIN: Final = Drug(
    id=DrugId("streptozocin"),
    name="streptozocin",
    names=(
        "Estreptozocina",
        "Streptozocine",
        "Streptozocinium",
        "Streptozocinum",
        "streptozotocin",
        "ザノサー",
        "ストレプトゾシン",
        "链脲菌素",
    ),
    abbreviations=("STZ",),
    brands=(
        Brand("Zanosar", Region.US, cites=(_ZANOSAR_US_BOX,)),
        Brand(
            "Zanosar",
            Region.UK,
            cites=(Cite(sources.ZANOSAR_UK_LABEL, "section 4.1", Seen.DOCUMENT, on="2026-11-23"),),
        ),
        Brand(
            "Zanosar",
            Region.CH,
            cites=(
                Cite(
                    sources.ZANOSAR_CH_LABEL,
                    "section Dosierung/Anwendung",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/56523",
                ),
            ),
        ),
        Brand("Zanosar", Region.JP, cites=(_ZANOSAR_JP_HEAD,)),
        Brand(
            "Streptozocina Keocyt",
            Region.IT,
            cites=(
                Cite(
                    sources.AIFA_2018_STREPTOZOCIN_KEOCYT,
                    "extract of the decision",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    classes=(DrugClass.ALKYLATING_AGENT,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="10114", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01AD04",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="5W494URQ81", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.UNII,
            value="8H27GUR065",
            relation=Relation.RELATED,
            version="2022-01-19",
            cites=(files.STITCHER, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C845",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="18883-66-4", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00428", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="29327",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D013311",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q257331",
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
                    sources.OPENFDA_NDC_ZANOSAR_ESTEVE,
                    "marketing category (unapproved drug for use in drug shortage)",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                Cite(
                    sources.OPENFDA_SHORTAGES_STREPTOZOCIN,
                    "first result (Teva product: unavailable, updated 2026-08-17)",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Availability(
            region=Region.JP,
            status=Marketing.MARKETED,
            date="2015-02",
            cites=(_ZANOSAR_JP_HEAD,),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="renal toxicity: dose-related, cumulative, can be severe or fatal",
            region=Region.US,
            cites=(_ZANOSAR_US_BOX,),
        ),
        BoxedWarning(
            topic="nausea and vomiting: can be severe and end treatment",
            region=Region.US,
            cites=(_ZANOSAR_US_BOX,),
        ),
        BoxedWarning(
            topic="liver dysfunction, diarrhea and changes of blood counts",
            region=Region.US,
            cites=(_ZANOSAR_US_BOX,),
        ),
        BoxedWarning(
            topic="mutagenic; causes tumors in some rodents",
            region=Region.US,
            cites=(_ZANOSAR_US_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="renal failure (GFR below 30 mL/min)",
            when=(Criteria(creatinine_clearance_ml_min=Interval(high=30, high_open=True)),),
            region=Region.UK,
            cites=(_ZANOSAR_UK_4_3,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.UK,
            cites=(_ZANOSAR_UK_4_3,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="live and live-attenuated vaccines",
            when=(Criteria(other="live or live-attenuated vaccine"),),
            region=Region.UK,
            cites=(_ZANOSAR_UK_4_3,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy or possible pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.JP,
            cites=(_ZANOSAR_JP_2,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to an ingredient",
            when=(Criteria(other="hypersensitivity to streptozocin or an excipient"),),
            region=Region.JP,
            cites=(_ZANOSAR_JP_2,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not to be combined with other drugs that may harm the kidney",
            when=(Criteria(other="treatment with another nephrotoxic drug"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.ZANOSAR_US_LABEL,
                    "section Warnings, Renal Toxicity",
                    Seen.COPY,
                    on="2026-11-27",
                    via="http://www.rxlist.com/zanosar-drug/warnings-precautions.htm",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "renal toxicity: check urine, urea, creatinine, electrolytes and creatinine "
                "clearance before, at least weekly during and for four weeks after treatment"
            ),
            region=Region.US,
            cites=(_ZANOSAR_US_RENAL,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="a single dose above 1500 mg/m2 may cause azotemia",
            when=(Criteria(other="single dose above 1500 mg/m2"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.ZANOSAR_US_LABEL,
                    "section Dosage and Administration, weekly schedule",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.rxlist.com/zanosar-drug/indications-dosage.htm",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="a single dose above 1500 mg/m2 is too toxic to the kidney",
            when=(Criteria(other="single dose above 1500 mg/m2"),),
            region=Region.UK,
            cites=(
                Cite(
                    sources.ZANOSAR_UK_LABEL,
                    "section 4.2",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.rxreasoner.com/monographs/zanosar/usage",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="intra-arterial use is not recommended",
            when=(Criteria(other="intra-arterial administration"),),
            region=Region.US,
            cites=(_ZANOSAR_US_DOSAGE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "doxorubicin stays longer in the body, and severe bone marrow suppression may "
                "follow: a lower dose of doxorubicin is to be considered"
            ),
            drug=DrugId("doxorubicin"),
            region=Region.US,
            cites=(
                Cite(
                    sources.ZANOSAR_US_LABEL,
                    "text on other cytotoxic drugs, as quoted without its heading",
                    Seen.SECONDARY,
                    on="2026-11-27",
                    via="https://github.com/allenai/drug-combo-extraction/blob/main/dataset_conversion/DDICorpus/synergy_format/test.jsonl",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="significant renal toxicity: reduce or stop, mandatory",
            region=Region.UK,
            cites=(_ZANOSAR_UK_4_4,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "creatinine clearance 10 to 50 mL/min (reference works; the UK label "
                "contraindicates the drug below a GFR of 30 mL/min)"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(10, 50)),),
            to_percent=75,
            cites=_STREPTOZOCIN_RENAL_DIGESTS,
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "creatinine clearance below 10 mL/min (reference works; the UK label "
                "contraindicates the drug below a GFR of 30 mL/min)"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(high=10, high_open=True)),),
            to_percent=50,
            cites=_STREPTOZOCIN_RENAL_DIGESTS,
        ),
    ),
    cites=(
        _FOUNDING,
        _ZANOSAR_US_DOSAGE,
        Cite(
            sources.DAHAN_2009_ERC,
            "title",
            Seen.COPY,
            on="2026-11-23",
            via="https://docslib.org/doc/924577/phase-iii-trial-of-chemotherapy-using-5-fluorouracil-and-streptozotocin",
        ),
        files.DRUGBANK_NAMES,
        files.JA_ICHIGUNIKKI,
        files.ZH_WIKIPEDIA_L01,
    ),
    reviewed="2026-11-23",
)

_DACARBAZINE_US_BOX = Cite(
    sources.DACARBAZINE_US_LABEL, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
)
_DTIC_DOME_DOSAGE = Cite(
    sources.DTIC_DOME_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="https://globalrph.com/rx-list/dtic-dome-drug",
)

_DTIC_DOME_CH = Cite(
    sources.DTIC_DOME_CH_LABEL,
    "Anwendungseinschränkungen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org/en/gcc/fachinfo/reg/39818/chapter/restrictions",
)
_DACIN_CH = Cite(
    sources.DACIN_CH_LABEL,
    "Warnhinweise",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/dt/gcc/fachinfo/reg/56384/chapter/restrictions",
)
_DACIN_CH_PREGNANCY = Cite(
    sources.DACIN_CH_LABEL,
    "Schwangerschaft, Stillzeit",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/dt/gcc/fachinfo/reg/56384/chapter/pregnancy",
)
_DACARBAZINE_AT = Cite(
    sources.DACARBAZINE_MEDAC_AT_LEAFLET,
    "when not to use; other medicines",
    Seen.COPY,
    on="2026-11-27",
    via="https://preview.medikamio.com/de-at/medikamente/dacarbazine-medac-200-mg-pulver-zur-herstellung-einer-injektions-oder-infusionsloesung/pil",
)
_DAKACIN_TH = Cite(
    sources.DAKACIN_TH_LABEL,
    "use in pregnancy and lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/thailand/drug/info/dakacin/use-in-pregnancy-lactation",
)

DACARBAZINE: Final = Drug(
    id=DrugId("dacarbazine"),
    name="dacarbazine",
    names=(
        "Dacarbazin",
        "Dacarbazina",
        "Dacarbazinum",
        "dimethyl triazeno imidazole carboxamide",
        "Дакарбазин",
        "达卡巴嗪",
    ),
    abbreviations=("DTIC",),
    brands=(
        Brand(
            "DTIC-Dome",
            Region.US,
            cites=(
                Cite(
                    sources.DTIC_DOME_US_LABEL,
                    "section Indications",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://globalrph.com/rx-list/dtic-dome-drug",
                ),
            ),
        ),
    ),
    classes=(DrugClass.ALKYLATING_AGENT,),
    mechanism="Turned in the body into MTIC, the active metabolite shared with temozolomide.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3098", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01AX04",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="7GR28W0FJI", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C411", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="4342-03-4", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00851", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5351166",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PHARMACOLIBRARY),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL476", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D003606",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q416975",
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
    boxed_warnings=(
        BoxedWarning(
            topic="bone marrow depression, the most common toxicity",
            region=Region.US,
            cites=(_DACARBAZINE_US_BOX,),
        ),
        BoxedWarning(topic="hepatic necrosis", region=Region.US, cites=(_DACARBAZINE_US_BOX,)),
        BoxedWarning(
            topic="cancer and malformations in animals",
            region=Region.US,
            cites=(_DACARBAZINE_US_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier hypersensitivity to dacarbazine",
            when=(Criteria(other="hypersensitivity to dacarbazine"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.DACARBAZINE_US_LABEL,
                    "section Contraindications",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to dacarbazine",
            when=(Criteria(other="hypersensitivity to dacarbazine"),),
            region=Region.CH,
            cites=(_DTIC_DOME_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="renal insufficiency",
            when=(Criteria(other="renal insufficiency"),),
            region=Region.CH,
            cites=(_DTIC_DOME_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="leukopenia or thrombocytopenia",
            when=(Criteria(other="leukopenia or thrombocytopenia"),),
            region=Region.CH,
            cites=(_DTIC_DOME_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="leukopenia or thrombocytopenia (Austrian leaflet)",
            when=(Criteria(other="leukopenia or thrombocytopenia"),),
            cites=(_DACARBAZINE_AT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe liver or kidney disease (Austrian leaflet)",
            when=(
                Criteria(child_pugh=(ChildPugh.C,)),
                Criteria(other="severe liver or kidney disease"),
            ),
            cites=(_DACARBAZINE_AT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy (Austrian leaflet; Thai label)",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            cites=(_DACARBAZINE_AT, _DAKACIN_TH),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding (Austrian leaflet; Thai label)",
            when=(Criteria(lactating=True),),
            cites=(_DACARBAZINE_AT, _DAKACIN_TH),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy and breastfeeding: must not be given",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            region=Region.CH,
            cites=(_DACIN_CH_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "contraception until 6 months after the end, for men until 3 months after; ask "
                "about fertility first"
            ),
            when=(
                Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),
                Criteria(fertility_wish=True),
            ),
            region=Region.CH,
            cites=(_DACIN_CH_PREGNANCY, _DACIN_CH),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "liver necrosis and veno-occlusive disease: stop at signs of liver or kidney "
                "dysfunction; no more dacarbazine after veno-occlusive disease"
            ),
            when=(Criteria(other="earlier veno-occlusive disease under dacarbazine"),),
            region=Region.CH,
            cites=(_DACIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="live vaccines: not recommended",
            when=(Criteria(other="live vaccine"),),
            region=Region.CH,
            cites=(_DACIN_CH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may harm the liver, not during chemotherapy (Austrian leaflet)",
            drug=DrugId("ketoconazole"),
            cites=(_DACARBAZINE_AT,),
        ),
    ),
    cites=(
        _FOUNDING,
        _DTIC_DOME_DOSAGE,
        Cite(
            sources.TEMOZOLOMIDE_US_LABEL,
            "section 4",
            Seen.COPY,
            on="2026-11-23",
            via="https://huggingface.co/datasets/developerZoyal/ZoyeMedicines/viewer/default/train?p=4",
        ),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_TEMOZOLOMIDE_US_4 = Cite(
    sources.TEMOZOLOMIDE_US_LABEL,
    "section 4",
    Seen.COPY,
    on="2026-11-23",
    via="https://huggingface.co/datasets/developerZoyal/ZoyeMedicines/viewer/default/train?p=4",
)
_TEMOZOLOMIDE_US_6 = Cite(
    sources.TEMOZOLOMIDE_US_LABEL,
    "section 6 (references to sections 5.1 to 5.4)",
    Seen.COPY,
    on="2026-11-23",
    via="https://huggingface.co/datasets/developerZoyal/ZoyeMedicines/viewer/default/train?p=4",
)
_TEMODAL_HK_PRECAUTIONS = Cite(
    sources.TEMODAL_HK_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-23",
    via="https://uat.mimsdev.com/hongkong/drug/info/temodal/special-precautions",
)

_TEMODAR_7 = Cite(
    sources.TEMODAR_US_LABEL_2010,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3334&fid=134&page=2",
)
_TEMODAR_12_3 = Cite(
    sources.TEMODAR_US_LABEL_12_3,
    "section 12.3",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3335&fid=134&page=16",
)
_TEMODAR_OLD_WARNINGS = Cite(
    sources.TEMODAR_US_LABEL_OLD,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=2895&fid=134&page=4",
)
_TEMODAL_HK_PREGNANCY = Cite(
    sources.TEMODAL_HK_LABEL,
    "use in pregnancy and lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/temodal/use-in-pregnancy-lactation",
)
_TEMOZOLOMIDE_AU = Cite(
    sources.TEMOZOLOMIDE_PREGNANCY_DRUGS_COM,
    "pregnancy and breastfeeding warnings",
    Seen.DOCUMENT,
    on="2026-11-27",
)

TEMOZOLOMIDE: Final = Drug(
    id=DrugId("temozolomide"),
    name="temozolomide",
    names=(
        "methazolastone",
        "Temozolomid",
        "Temozolomida",
        "Temozolomidum",
        "Темодал",
        "Темозоломид",
        "テモゾロミド",
        "替莫唑胺",
    ),
    abbreviations=("TMZ",),
    brands=(
        Brand(
            "Temodar",
            Region.US,
            cites=(
                _FOUNDING,
                Cite(
                    sources.OPENFDA_NDC_TEMODAR,
                    "record",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220085-1381%22",
                ),
            ),
        ),
        Brand(
            "Temodal",
            Region.EU,
            cites=(
                Cite(
                    sources.TEMODAL_EU_LABEL,
                    "therapeutic indications",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://myhealthbox.eu/mt/droga/temodal/3553659",
                ),
            ),
        ),
    ),
    classes=(DrugClass.ALKYLATING_AGENT,),
    mechanism=(
        "Alkylating drug; turned in the body into MTIC, the active metabolite shared with "
        "dacarbazine."
    ),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="37776", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01AX03",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="YF1K15M17Y", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C1244",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NF_METADATA),
        ),
        Code(system=CodeSystem.CAS, value="85622-93-1", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00853", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5394",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL810", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077204",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q425088",
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
                    sources.OPENFDA_NDC_TEMODAR,
                    "record (injection)",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220085-1381%22",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Temodal: authorised, marketing authorization of 1999-01-26",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier serious hypersensitivity to temozolomide or an ingredient",
            when=(Criteria(other="hypersensitivity to temozolomide or an excipient"),),
            region=Region.US,
            cites=(_TEMOZOLOMIDE_US_4,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier serious hypersensitivity to dacarbazine, which shares a metabolite",
            when=(Criteria(other="hypersensitivity to dacarbazine"),),
            region=Region.US,
            cites=(
                _TEMOZOLOMIDE_US_4,
                Cite(
                    sources.TEMODAR_US_SAFETY_INFORMATION,
                    "selected important safety information",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="myelosuppression",
            region=Region.US,
            cites=(_TEMOZOLOMIDE_US_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="liver toxicity, also fatal: liver tests before the start",
            region=Region.US,
            cites=(_TEMOZOLOMIDE_US_6, _TEMODAL_HK_PRECAUTIONS),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "Pneumocystis pneumonia: prophylaxis with concomitant radiotherapy, close "
                "observation under every regimen"
            ),
            region=Region.US,
            cites=(
                _TEMOZOLOMIDE_US_6,
                Cite(
                    sources.TEMODAR_US_SAFETY_INFORMATION,
                    "selected important safety information",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="secondary malignancies",
            region=Region.US,
            cites=(_TEMOZOLOMIDE_US_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe hepatic impairment: a lower dose is unlikely to be needed, but care is "
                "advised (Hong Kong label)"
            ),
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            cites=(_TEMODAL_HK_PRECAUTIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "renal impairment of any degree: a lower dose is unlikely to be needed, but "
                "care is advised (Hong Kong label)"
            ),
            when=(Criteria(other="renal impairment"),),
            cites=(_TEMODAL_HK_PRECAUTIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="women who intend to become pregnant (Hong Kong label)",
            when=(Criteria(fertility_wish=True),),
            cites=(_TEMODAL_HK_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: not to be given; contraception until 6 months after, for men until 3 "
                "months after (Hong Kong label)"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            cites=(_TEMODAL_HK_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="must not be used by breastfeeding women (Hong Kong label)",
            when=(Criteria(lactating=True),),
            cites=(_TEMODAL_HK_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "men: infertility may be irreversible, ask about storing sperm first (Hong Kong "
                "label)"
            ),
            when=(Criteria(fertility_wish=True),),
            cites=(_TEMODAL_HK_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not recommended while breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_TEMODAR_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy and breastfeeding: contraindicated there, as a reference work reports"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            region=Region.AU,
            cites=(_TEMOZOLOMIDE_AU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="valproic acid: about 5 % less clearance of temozolomide",
            when=(Criteria(other="valproic acid"),),
            region=Region.US,
            cites=(_TEMODAR_7, _TEMODAR_12_3),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="before a dose: at least 1,500 neutrophils/mm3 and 100,000 platelets/mm3",
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),
                Criteria(platelets_per_nl=Interval(None, 100, high_open=True)),
            ),
            region=Region.US,
            cites=(_TEMODAR_OLD_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe renal (creatinine clearance below 36 mL/min/m2) or severe hepatic "
                "impairment: caution; not studied on dialysis"
            ),
            when=(
                Criteria(child_pugh=(ChildPugh.C,)),
                Criteria(other="severe renal impairment or dialysis"),
            ),
            region=Region.US,
            cites=(_TEMODAR_12_3,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.DELAY,
            trigger=(
                "no new cycle until neutrophils exceed 1.5 and platelets 100 x 10^9/L (astrocytoma)"
            ),
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.5)),
                Criteria(platelets_per_nl=Interval(None, 100)),
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.TEMODAR_US_LABEL_OLD,
                    "dosage, refractory anaplastic astrocytoma",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=3335&fid=134&page=27",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "neutrophils below 1.0 or platelets below 50 x 10^9/L in any cycle: next cycle "
                "50 mg/m2 lower, but not below 100 mg/m2 (astrocytoma)"
            ),
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.0, high_open=True)),
                Criteria(platelets_per_nl=Interval(None, 50, high_open=True)),
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.TEMODAR_US_LABEL_OLD,
                    "dosage, refractory anaplastic astrocytoma",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=3335&fid=134&page=27",
                ),
            ),
        ),
    ),
    cites=(
        _FOUNDING,
        Cite(
            sources.TEMOZOLOMIDE_US_LABEL,
            "section 1",
            Seen.COPY,
            on="2026-11-23",
            via="https://api.fda.gov/drug/label.json?search=set_id%3A%2279766855-2533-43b1-b60e-1e9daecadad5%22",
        ),
        Cite(
            sources.TEMODAL_INFUSION_HU_LABEL,
            "title",
            Seen.COPY,
            on="2026-11-23",
            via="http://pointer.hu/mgyk/index.php?C=CD&CID=58525",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.JA_FURUSE,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

CHLOROZOTOCIN: Final = Drug(
    id=DrugId("chlorozotocin"),
    name="chlorozotocin",
    classes=(DrugClass.ALKYLATING_AGENT,),
    mechanism=(
        "Glucose-substituted nitrosourea with alkylating activity; similar to streptozocin "
        "in structure."
    ),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C1049",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2094020",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C007028",
            version="2025-07",
            cites=(files.MESH_SUPP,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "thrombocytopenia and leukopenia limit the dose; repeated courses may impair "
                "kidney and marrow more and more (phase 1 study)"
            ),
            cites=(
                Cite(
                    sources.CHLOROZOTOCIN_PHASE_1_NSC_178248,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-27",
                ),
            ),
        ),
    ),
    cites=(
        Cite(
            sources.CHLOROZOTOCIN_PHASE_1_1978,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://scilit.com/publications/1041f035213979f4673b68afc53cd7bd",
        ),
        Cite(
            sources.MACDONALD_1980_CHLOROZOTOCIN,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.wikigenes.org/e/ref/e/6444466.html",
        ),
        Cite(
            sources.MOERTEL_1992_NEJM,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://suppr.wilddata.cn/browses/detail/pubmed/1310159",
        ),
    ),
    reviewed="2026-11-27",
)

_CYCLOPHOSPHAMIDE_BAXTER = Cite(
    sources.CYCLOPHOSPHAMIDE_US_LABEL_BAXTER, "highlights", Seen.DOCUMENT, on="2026-11-27"
)
_CYCLOPHOSPHAMIDE_2024 = Cite(
    sources.CYCLOPHOSPHAMIDE_US_LABEL_2024,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.drugs.com/pro/cyclophosphamide-injection.html",
)
_CYCLOPHOSPHAMIDE_UK = Cite(
    sources.CYCLOPHOSPHAMIDE_UK_LABEL_2017,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/cyclophosphamide-inj/precautions",
)
_CYCLOPHOSPHAMIDE_7 = Cite(
    sources.CYCLOPHOSPHAMIDE_US_INTERACTIONS,
    "section 7",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.druginteractionchecker.com/cyclophosphamide-1000-mg-injection/",
)
_CYCLOPHOSPHAMIDE_LIST = Cite(
    sources.CYCLOPHOSPHAMIDE_US_LABEL_2024,
    "section 6, list of warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medthority.com/fda/c/cyclophosphamide/cyclophosphamide-cyclophosphamide-500-mg25ml-bluepoint-laboratories/",
)

CYCLOPHOSPHAMIDE: Final = Drug(
    id=DrugId("cyclophosphamide"),
    name="cyclophosphamide",
    names=(
        "Ciclofosfamida",
        "Ciclofosfamide",
        "Cyclophosphamid",
        "Cyclophosphamidum",
        "Endoxan",
        "Endoxana",
        "Циклофосфамид",
        "环磷酰胺",
    ),
    brands=(Brand("Cytoxan", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ALKYLATING_AGENT,),
    mechanism="Converted in the body into substances that bind DNA and stop its copying.",
    routes=(Route.INTRAVENOUS, Route.ORAL),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3002", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01AA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="6UXW23996M", cites=(files.DRUGBANK, files.STITCHER_2018)
        ),
        Code(
            system=CodeSystem.UNII,
            value="8N3DW7272P",
            relation=Relation.NARROWER,
            version="2019-02-16",
            cites=(files.STITCHER_GARD, files.EVERYCURE),
        ),
        Code(system=CodeSystem.NCIT, value="C405", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.NCIT,
            value="C61694",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="50-18-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00531", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2907",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL88", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1200796",
            relation=Relation.NARROWER,
            cites=(files.CHEMBL, files.DGIDB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D003520",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q408524",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Cytoxan: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to cyclophosphamide",
            when=(Criteria(other="hypersensitivity to cyclophosphamide"),),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_BAXTER, _CYCLOPHOSPHAMIDE_2024),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="urinary outflow obstruction",
            when=(Criteria(other="urinary outflow obstruction"),),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_BAXTER, _CYCLOPHOSPHAMIDE_2024),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to cyclophosphamide or a metabolite",
            when=(Criteria(other="hypersensitivity to cyclophosphamide or a metabolite"),),
            region=Region.UK,
            cites=(_CYCLOPHOSPHAMIDE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "urinary tract infection, acute urothelial toxicity from cytotoxics or radiation, "
                "or urinary outflow obstruction"
            ),
            when=(
                Criteria(
                    other=(
                        "urinary tract infection, acute urothelial toxicity or urinary outflow "
                        "obstruction"
                    )
                ),
            ),
            region=Region.UK,
            cites=(_CYCLOPHOSPHAMIDE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute infection; bone marrow aplasia or depression before treatment",
            when=(Criteria(other="acute infection, or bone marrow aplasia or depression"),),
            region=Region.UK,
            cites=(_CYCLOPHOSPHAMIDE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.UK,
            cites=(_CYCLOPHOSPHAMIDE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "infections, also fatal, from suppression of marrow and immunity; latent ones can "
                "come back"
            ),
            region=Region.UK,
            cites=(_CYCLOPHOSPHAMIDE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "urinary, cardiac and pulmonary toxicity, veno-occlusive liver disease, "
                "hyponatremia, secondary malignancies"
            ),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_LIST,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="embryo-fetal toxicity",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_LIST,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="toxic to the reproductive system",
            when=(Criteria(fertility_wish=True),),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_LIST,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="impaired wound healing",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_LIST,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="more cardiotoxicity together",
            drug_class=DrugClass.ANTHRACYCLINE,
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="more blood toxicity when given after a paclitaxel infusion",
            drug=DrugId("paclitaxel"),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="thiazides may add to blood toxicity",
            drug=DrugId("hydrochlorothiazide"),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="reports of more pulmonary toxicity with G-CSF",
            drug=DrugId("filgrastim"),
            region=Region.US,
            cites=(_CYCLOPHOSPHAMIDE_7,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_CYCLOPHOSPHAMIDE,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-cyclophosphamide.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_ZEPZELCA = Cite(
    sources.ZEPZELCA_US_LABEL_2022,
    "sections 2 and 5",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/zepzelca/precautions",
)

_ZEPZELCA_CHANGES = Cite(
    sources.ZEPZELCA_US_LABELING_CHANGES_2023,
    "sections 5.5 and 7.1",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_ZEPZELCA_REFERENCE = Cite(
    sources.ZEPZELCA_MEDSCAPE, "dosage modifications", Seen.DOCUMENT, on="2026-11-27"
)

LURBINECTEDIN: Final = Drug(
    id=DrugId("lurbinectedin"),
    name="lurbinectedin",
    names=("PM01183",),
    brands=(Brand("Zepzelca", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ALKYLATING_AGENT,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="2374729",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XX69",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII, value="2CN60TN6ZS", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C82382",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="497871-47-3",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB12674", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="57327016",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL, value="CHEMBL4297516", cites=(files.CHEMBL, files.EVERYCURE)
        ),
        Code(
            system=CodeSystem.MESH,
            value="C568606",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Zepzelca: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "myelosuppression: start only with at least 1,500 neutrophils/mm3 and 100,000 "
                "platelets/mm3"
            ),
            region=Region.US,
            cites=(_ZEPZELCA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatotoxicity: check liver tests before and during treatment",
            region=Region.US,
            cites=(_ZEPZELCA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="extravasation can end in tissue necrosis",
            region=Region.US,
            cites=(_ZEPZELCA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A inhibitors raise exposure: avoid; moderate ones raise it too",
            when=(Criteria(other="strong or moderate CYP3A inhibitor"),),
            region=Region.US,
            cites=(_ZEPZELCA_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "can harm the fetus: contraception for 6 months after the last dose, for men for 4 "
                "months"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_ZEPZELCA_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance below 30 mL/min: not studied",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),),
            region=Region.US,
            cites=(_ZEPZELCA_REFERENCE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(sources.ZEPZELCA_US_MONOGRAPH, "classification", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.NCI_DRUG_LURBINECTEDIN,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-lurbinectedin.md",
        ),
        files.MESH_SUPP,
    ),
    reviewed="2026-11-27",
)
