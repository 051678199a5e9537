"""Antidotes and supportive drugs."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
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
    Region,
    Route,
    Seen,
)
from . import _files as files

DEXRAZOXANE: Final = Drug(
    id=DrugId("dexrazoxane"),
    name="dexrazoxane",
    names=("Dexrazoxan", "Dexrazoxano", "Dexrazoxanum", "Дексразоксан", "右雷佐生"),
    salts=("dexrazoxane hydrochloride", "Dexrazoxanhydrochlorid"),
    brands=(
        Brand("Totect", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Zinecard", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIDOTE,),
    mechanism="Protects the heart from doxorubicin; treats extravasated anthracyclines.",
    routes=(),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="42736",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V03AF02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="048L81261F",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C1333",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="24584-09-6",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00380",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="71384",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1738",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D064730",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q524995",
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
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Savene: authorised, marketing authorization of 2006-07-27",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not when doxorubicin is begun: only after a total of 300 mg/m2",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_DEXRAZOXANE,
                    "indications and usage",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_DEXRAZOXANE,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-dexrazoxanehydrochloride.md",
        ),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_LYMPHOMA_DRUGS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_NIVESTYM = Cite(
    sources.NIVESTYM_US_LABEL_WARNINGS, "sections 5.1 to 5.3", Seen.DOCUMENT, on="2026-11-27"
)
_NIVESTYM_HCP = Cite(
    sources.NIVESTYM_US_HCP_SITE, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_GRASTOFIL_CA = Cite(
    sources.GRASTOFIL_CA_PHARMACY_PAGE, "cytotoxic chemotherapy", Seen.DOCUMENT, on="2026-11-27"
)

FILGRASTIM: Final = Drug(
    id=DrugId("filgrastim"),
    name="filgrastim",
    names=("Филграстим",),
    brands=(Brand("Neupogen", Region.US, cites=(files.PURPLE_BOOK,)),),
    classes=(DrugClass.GROWTH_FACTOR,),
    mechanism="Granulocyte colony-stimulating factor.",
    routes=(Route.INTRAVENOUS, Route.SUBCUTANEOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="68442",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L03AA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="PVI5M0M1GW",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C1474",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="121181-53-1",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00099",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000069585",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q3151081",
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
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
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
                    "Tevagrastim: authorised, marketing authorization of 2008-09-15",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier serious allergic reaction to a human G-CSF, such as pegfilgrastim",
            when=(Criteria(other="serious allergic reaction to a human G-CSF"),),
            region=Region.US,
            cites=(_NIVESTYM_HCP, _NIVESTYM),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="splenic rupture, also fatal: examine left upper abdominal or shoulder pain",
            region=Region.US,
            cites=(_NIVESTYM,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="acute respiratory distress syndrome: stop",
            region=Region.US,
            cites=(_NIVESTYM,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not within 24 hours before or after chemotherapy",
            drug_class=DrugClass.CYTOTOXIC,
            region=Region.CA,
            cites=(_GRASTOFIL_CA,),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_FILGRASTIM,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-filgrastim.md",
        ),
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_VISTOGARD = Cite(
    sources.VISTOGARD_US_LABEL,
    "section 1, limitations of use",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/vistogard-5a0ba41",
)

URIDINE_TRIACETATE: Final = Drug(
    id=DrugId("uridine-triacetate"),
    name="uridine triacetate",
    brands=(Brand("Vistogard", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIDOTE,),
    mechanism="Antidote to fluorouracil and capecitabine, within 4 days of their last dose.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="A16AX13",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="2WP61F175M",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C2379",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="4105-38-8",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB09144",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="20058",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2107381",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000609666",
            version="2025-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q22075857",
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
                    "Vistogard, Xuriden: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.NOT_INDICATED,
            reason=(
                "adverse reactions that are no emergency: it may lessen the effect of fluorouracil "
                "or capecitabine"
            ),
            when=(Criteria(other="adverse reactions that are no emergency"),),
            region=Region.US,
            cites=(_VISTOGARD,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "started more than 96 hours after the end of fluorouracil or capecitabine, safety "
                "and efficacy are not established"
            ),
            when=(
                Criteria(other="more than 96 hours since the end of fluorouracil or capecitabine"),
            ),
            region=Region.US,
            cites=(_VISTOGARD,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_URIDINE_TRIACETATE,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-uridinetriacetate.md",
        ),
    ),
    reviewed="2026-11-26",
)
