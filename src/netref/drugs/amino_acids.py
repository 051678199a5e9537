"""Amino acids given with radioligands."""

from typing import Final

from .. import sources
from ..model import (
    Brand,
    Cite,
    Drug,
    DrugClass,
    DrugId,
    Region,
    Route,
    Seen,
)

_LYSAKARE = Cite(
    sources.LYSAKARE_EU_LABEL,
    "section 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.medicinous.com/cs/info/Lysakare-lekarna/pha160102",
)
_LYSAKARE_SG = Cite(
    sources.LYSAKARE_SG_LABEL,
    "sections 3 and 4",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.test-moh-ndf-staging.isomer.gov.sg/automated/list-of-product-information/SIN16003P",
)
_LUTATHERA_EU_4_2 = Cite(
    sources.LUTATHERA_EU_LABEL,
    "section 4.2",
    Seen.COPY,
    on="2026-11-23",
    via="https://patient-info.co.uk/lutathera-370-mbq-ml-solution-for-infusion-91615/summary-of-medicine-characteristics",
)

ARGININE: Final = Drug(
    id=DrugId("arginine"),
    name="arginine",
    names=("L-arginine",),
    salts=("arginine hydrochloride",),
    classes=(DrugClass.AMINO_ACIDS,),
    routes=(Route.INTRAVENOUS,),
    cites=(_LYSAKARE, _LUTATHERA_EU_4_2),
    reviewed="2026-11-23",
)
LYSINE: Final = Drug(
    id=DrugId("lysine"),
    name="lysine",
    names=("L-lysine",),
    salts=("lysine hydrochloride",),
    classes=(DrugClass.AMINO_ACIDS,),
    routes=(Route.INTRAVENOUS,),
    cites=(_LYSAKARE, _LUTATHERA_EU_4_2),
    reviewed="2026-11-23",
)
ARGININE_LYSINE: Final = Drug(
    id=DrugId("arginine-lysine"),
    name="arginine and lysine",
    brands=(Brand("LysaKare", Region.EU, cites=(_LYSAKARE, _LYSAKARE_SG)),),
    classes=(DrugClass.AMINO_ACIDS,),
    mechanism="Lowers the radiation dose to the kidneys during peptide receptor therapy.",
    routes=(Route.INTRAVENOUS,),
    components=(DrugId("arginine"), DrugId("lysine")),
    cites=(_LYSAKARE, _LYSAKARE_SG, _LUTATHERA_EU_4_2),
    reviewed="2026-11-23",
)
