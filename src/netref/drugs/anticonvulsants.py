"""Anticonvulsants."""

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

PHENYTOIN: Final = Drug(
    id=DrugId("phenytoin"),
    name="phenytoin",
    names=("diphenylhydantoin", "Epanutin", "Fenitoina", "Phenytoine", "Phenytoinum", "Фенитоин"),
    brands=(Brand("Dilantin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICONVULSANT,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="8183", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="N03AB02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="6158TKW0C5", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C741",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="57-41-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00252", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="1775",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL16", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D010672",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q410400",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Dilantin-125: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.PHARMGKB_2023,
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
