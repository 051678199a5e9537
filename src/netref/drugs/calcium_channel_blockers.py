"""Calcium channel blockers."""

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
    Relation,
    Route,
    Seen,
)
from . import _files as files

_PPGL_TABLE = Cite(sources.PPGL_BLOCKADE_TABLE, "table 1", Seen.DOCUMENT, on="2026-11-26")
_FANG = Cite(sources.FANG_2020, "table 2", Seen.DOCUMENT, on="2026-11-26")

AMLODIPINE: Final = Drug(
    id=DrugId("amlodipine"),
    name="amlodipine",
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(),
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
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-26",
)

NIFEDIPINE: Final = Drug(
    id=DrugId("nifedipine"),
    name="nifedipine",
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(),
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
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-26",
)

NICARDIPINE: Final = Drug(
    id=DrugId("nicardipine"),
    name="nicardipine",
    names=("Nicardipino", "Nicardipinum", "尼卡地平"),
    salts=("nicardipine hydrochloride",),
    brands=(Brand("Cardene", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="7396",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C08CA04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="CZ5312222S",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C66879",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="55985-32-5",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00622",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4474",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1484",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D009529",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q729213",
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
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-23",
)

VERAPAMIL: Final = Drug(
    id=DrugId("verapamil"),
    name="verapamil",
    names=("Verapamilo", "Verapamilum", "Верапамил"),
    salts=("Verapamilhydrochlorid",),
    brands=(
        Brand("Calan", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Isoptin", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Verelan", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="11170", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="C08DA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="CJ0O37KU29", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C928",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="52-53-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="152-11-4",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00661", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2520",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL6966", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D014700",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q410291",
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
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
