"""Anti-infective drugs."""

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

RIFAXIMIN: Final = Drug(
    id=DrugId("rifaximin"),
    name="rifaximin",
    names=("Rifaximina", "Rifaximine", "Рифаксимин"),
    brands=(Brand("Xifaxan", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTI_INFECTIVE,),
    mechanism="Antibiotic that stays in the gut.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="35619",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A07AA11",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D06AX11",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="L36O5T016N",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61926",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="80621-81-4",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01220",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6436173",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1617",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000078262",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q416073",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Xifaxan: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

SULFAMETHOXAZOLE: Final = Drug(
    id=DrugId("sulfamethoxazole"),
    name="sulfamethoxazole",
    names=("Sulfamethoxazol", "Sulfametoxazol", "Sulphamethoxazole", "Сульфаметоксазол"),
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="10180",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="J01EC01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="JE42381TNV",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C47737",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="723-46-6",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01015",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5329",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL443",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D013420",
            version="2025-07",
            cites=(files.MESH, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q415843",
            version="2021",
            cites=(files.WIKIDATA_2021,),
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

SULFAMETHOXAZOLE_TRIMETHOPRIM: Final = Drug(
    id=DrugId("sulfamethoxazole-trimethoprim"),
    name="sulfamethoxazole and trimethoprim",
    brands=(
        Brand("Bactrim", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Septra", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    components=(DrugId("sulfamethoxazole"), DrugId("trimethoprim")),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="J01EE01",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C909",
            cites=(files.NCI_NAMES,),
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
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
    reviewed="2026-11-23",
)

TRIMETHOPRIM: Final = Drug(
    id=DrugId("trimethoprim"),
    name="trimethoprim",
    names=("Trimethoprimum", "Trimetoprima", "Triméthoprime", "Триметоприм"),
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="10829",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="J01EA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="AN164J8Y0X",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C908",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="738-70-5",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00440",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5578",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL22",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D014295",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422665",
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
    cites=(files.ATC_GROUP, files.DRUGBANK_2015, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-23",
)
