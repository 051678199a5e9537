"""Anticoagulants."""

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
    Interaction,
    Marketing,
    Procedure,
    Region,
    Route,
    Seen,
)
from . import _files as files

_FRAGMIN_CA = Cite(sources.FRAGMIN_CA_LABEL, "section 2", Seen.DOCUMENT, on="2026-11-27")
_FRAGMIN_CA_7 = Cite(
    sources.FRAGMIN_CA_LABEL,
    "section 7",
    Seen.DOCUMENT,
    on="2026-11-27",
    via="https://www.pfizermedicalinformation.ca/fragmin/7-warnings-and-precautions",
)
_FRAGMIN_2015 = Cite(
    sources.FRAGMIN_US_LABELING_CHANGES_2015,
    "boxed warning; warnings",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_DALTEPARIN_ASHP = Cite(
    sources.DALTEPARIN_ASHP_MONOGRAPH, "warning", Seen.DOCUMENT, on="2026-11-27"
)

DALTEPARIN: Final = Drug(
    id=DrugId("dalteparin"),
    name="dalteparin",
    names=("Daltéparine",),
    salts=("dalteparin sodium", "Dalteparin-Natrium"),
    brands=(Brand("Fragmin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICOAGULANT,),
    routes=(Route.SUBCUTANEOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="67109",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B01AB04",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="S79O08V79F",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C1453",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB06779",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D017985",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q1851701",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Fragmin: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="spinal or epidural hematoma with neuraxial anesthesia or spinal puncture",
            region=Region.US,
            cites=(
                _FRAGMIN_2015,
                _DALTEPARIN_ASHP,
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to dalteparin, an ingredient, heparins or pork",
            when=(
                Criteria(other="hypersensitivity to dalteparin, an ingredient, heparins or pork"),
            ),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "heparin-induced thrombocytopenia, now or before, or a positive aggregation test "
                "with dalteparin"
            ),
            when=(
                Criteria(
                    other=(
                        "heparin-induced thrombocytopenia, now or before, or a positive "
                        "aggregation test with dalteparin"
                    ),
                ),
            ),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="septic endocarditis",
            when=(Criteria(other="septic endocarditis"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="active bleeding that cannot be controlled",
            when=(Criteria(other="active bleeding that cannot be controlled"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="major clotting disorder",
            when=(Criteria(other="major clotting disorder"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute gastroduodenal ulcer",
            when=(Criteria(other="acute gastroduodenal ulcer"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="cerebral hemorrhage",
            when=(Criteria(other="cerebral hemorrhage"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe uncontrolled hypertension",
            when=(Criteria(other="severe uncontrolled hypertension"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="diabetic or hemorrhagic retinopathy",
            when=(Criteria(other="diabetic or hemorrhagic retinopathy"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="another condition with a raised risk of hemorrhage",
            when=(Criteria(other="another condition with a raised risk of hemorrhage"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="injury of or surgery on central nervous system, eye or ear",
            when=(Criteria(other="injury of or surgery on central nervous system, eye or ear"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="spinal or epidural anesthesia with repeated high doses (100 IU/kg or more)",
            when=(Criteria(other="spinal or epidural anesthesia with repeated high doses"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="history of gastrointestinal ulcer",
            when=(Criteria(other="history of gastrointestinal ulcer"),),
            region=Region.CA,
            cites=(_FRAGMIN_CA_7,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not exchangeable unit for unit",
            drug=DrugId("heparin"),
            region=Region.CA,
            cites=(_FRAGMIN_CA_7,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.GERMAN_NAMES, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)

ENOXAPARIN: Final = Drug(
    id=DrugId("enoxaparin"),
    name="enoxaparin",
    names=("Énoxaparine", "依诺肝素"),
    salts=("enoxaparin sodium", "Enoxaparin-Natrium"),
    brands=(Brand("Lovenox", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICOAGULANT,),
    mechanism="Low-molecular-weight heparin.",
    routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="67108",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B01AB05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="E47C0NF7LV",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C1452",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01225",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D017984",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q416516",
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
                    "Lovenox, Lovenox (Preservative Free): type RX",
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
                    "Inhixa: authorised, marketing authorization of 2016-09-15",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=("spinal or epidural hematoma with neuraxial anesthesia or spinal puncture"),
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_LOVENOX, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(sources.OPENFDA_LABEL_LOVENOX, "boxed warning", Seen.DOCUMENT, on="2026-11-23"),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-23",
)

_HEPARIN_PFIZER = Cite(
    sources.HEPARIN_US_LABEL_PFIZER, "highlights, contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_HEPARIN_WARNINGS = Cite(
    sources.HEPARIN_US_LABEL_WARNINGS, "section 5.2", Seen.DOCUMENT, on="2026-11-27"
)

HEPARIN: Final = Drug(
    id=DrugId("heparin"),
    name="heparin",
    names=("Eparina", "Heparina", "Heparine", "Heparinum", "unfractionated heparin"),
    salts=("heparin calcium", "heparin sodium", "Heparin-Natrium"),
    classes=(DrugClass.ANTICOAGULANT,),
    routes=(Route.INTRAVENOUS, Route.SUBCUTANEOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="5224",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B01AB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C05BA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01XA14",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="T2410KM04A",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C539",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="9005-49-6",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01109",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D006493",
            version="2025-07",
            cites=(files.MESH, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q190016",
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
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "active bleeding that cannot be controlled, unless from disseminated coagulation"
            ),
            when=(
                Criteria(
                    other=(
                        "active bleeding that cannot be controlled, not from disseminated "
                        "intravascular coagulation"
                    ),
                ),
            ),
            region=Region.US,
            cites=(_HEPARIN_PFIZER,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="history of heparin-induced thrombocytopenia, with thrombosis or not",
            when=(Criteria(other="history of heparin-induced thrombocytopenia"),),
            region=Region.US,
            cites=(_HEPARIN_PFIZER,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe thrombocytopenia",
            when=(Criteria(other="severe thrombocytopenia"),),
            region=Region.US,
            cites=(_HEPARIN_PFIZER,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to heparin or pork",
            when=(Criteria(other="hypersensitivity to heparin or pork"),),
            region=Region.US,
            cites=(_HEPARIN_PFIZER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bleeding at any site, also into the adrenals with acute adrenal insufficiency",
            region=Region.US,
            cites=(_HEPARIN_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe hypertension, subacute endocarditis, spinal puncture, major surgery, "
                "bleeding tendency"
            ),
            when=(
                Criteria(
                    other=(
                        "severe hypertension, subacute endocarditis, spinal puncture or bleeding "
                        "tendency"
                    ),
                ),
                Criteria(procedure=(Procedure.SURGERY,)),
            ),
            region=Region.US,
            cites=(_HEPARIN_WARNINGS,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.HEPARIN_US_LABEL_MCKESSON,
            "highlights",
            Seen.COPY,
            on="2026-11-23",
            via="https://vdocument.in/heparin-sodium-injection-usp.html",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
    ),
    reviewed="2026-11-27",
)
