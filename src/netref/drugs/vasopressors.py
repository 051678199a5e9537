"""Vasopressors."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Brand,
    Cite,
    Code,
    CodeSystem,
    Drug,
    DrugClass,
    DrugId,
    Marketing,
    Region,
    Route,
    Seen,
)
from . import _files as files

_OPENANESTHESIA = Cite(
    sources.OPENANESTHESIA_CARCINOID_CRISIS,
    "perioperative management",
    Seen.DOCUMENT,
    on="2026-11-23",
)

PHENYLEPHRINE: Final = Drug(
    id=DrugId("phenylephrine"),
    name="phenylephrine",
    salts=("phenylephrine hydrochloride",),
    brands=(
        Brand("Biorphen", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Vazculep", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.VASOPRESSOR,),
    mechanism="Stimulates alpha-adrenergic receptors.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="8163",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C01CA06",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C05AX06",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01AA04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01AB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01BA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01FB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01GA05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="1WS297W6MV",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C62067",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="59-42-7",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00388",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6041",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1215",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D010656",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q421910",
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
    cites=(files.ORANGE_BOOK, files.DRUGBANK_2015, _OPENANESTHESIA),
    reviewed="2026-11-23",
)

VASOPRESSIN: Final = Drug(
    id=DrugId("vasopressin"),
    name="argipressin",
    us_name="vasopressin",
    brands=(Brand("Vasostrict", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.VASOPRESSOR,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="11149",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C926",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00067",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "Vasopressin, Vasopressin In Sodium Chloride 0.9%, Vasostrict: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK_2015, _OPENANESTHESIA),
    reviewed="2026-11-23",
)
