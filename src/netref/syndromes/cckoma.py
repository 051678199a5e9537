"""CCKoma."""

from typing import Final

from .. import sources, tumors
from ..model import (
    Cite,
    Differential,
    Feature,
    Interference,
    Seen,
    Sign,
    Specimen,
    Syndrome,
    SyndromeId,
    TestResult,
)

_REHFELD = Cite(
    sources.REHFELD_2024,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://research.regionh.dk/da/publications/the-cckoma-syndrome-and-its-relation-to-the-zollinger-ellison-syn",
)

CCKOMA: Final = Syndrome(
    id=SyndromeId("cckoma"),
    name="CCKoma",
    names=("CCKoma syndrome",),
    hormones=("cholecystokinin",),
    effects="too much cholecystokinin; one patient has been reported",
    tumors=(tumors.CCKOMA_TUMOR,),
    features=(
        Feature(name="severe diarrhea", cites=(_REHFELD,)),
        Feature(name="weight loss", cites=(_REHFELD,)),
        Feature(name="repeated duodenal ulcers", cites=(_REHFELD,)),
        Feature(name="gallbladder always contracted, with gallstones", cites=(_REHFELD,)),
    ),
    interferences=(
        Interference(
            what="gastrin and cholecystokinin assays that are not specific",
            effect="can hide a CCKoma; truly specific assays are needed and hard to get",
            cites=(_REHFELD,),
        ),
    ),
    differentials=(
        Differential(
            condition="Zollinger-Ellison syndrome (gastrinoma)",
            test="gastrin in plasma: a CCKoma may lie behind the syndrome with normal gastrin",
            signs=(Sign(test="gastrin", result=TestResult.HIGH, specimen=Specimen.PLASMA),),
            cites=(_REHFELD,),
        ),
    ),
    cites=(_REHFELD,),
    reviewed="2026-11-26",
)
