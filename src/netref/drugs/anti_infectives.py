"""Anti-infective drugs."""

from typing import Final

from ..model import (
    Brand,
    Drug,
    DrugClass,
    DrugId,
    Region,
    Route,
)
from . import _files as files

RIFAXIMIN: Final = Drug(
    id=DrugId("rifaximin"),
    name="rifaximin",
    brands=(Brand("Xifaxan", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTI_INFECTIVE,),
    mechanism="Antibiotic that stays in the gut.",
    routes=(Route.ORAL,),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_2015),
    reviewed="2026-11-23",
)

SULFAMETHOXAZOLE: Final = Drug(
    id=DrugId("sulfamethoxazole"),
    name="sulfamethoxazole",
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
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
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
    reviewed="2026-11-23",
)

TRIMETHOPRIM: Final = Drug(
    id=DrugId("trimethoprim"),
    name="trimethoprim",
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    cites=(files.ATC_GROUP, files.DRUGBANK_2015),
    reviewed="2026-11-23",
)
