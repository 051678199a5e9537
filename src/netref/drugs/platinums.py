"""Platinum compounds."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
    BoxedWarning,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Region,
    Route,
    Seen,
    Unit,
)

_FOUNDING = Cite(sources.FOUNDING_PAGE, "list of drugs", Seen.DOCUMENT, on="2026-11-23")
_ELOXATIN = Cite(sources.ELOXATIN_US_LABEL, "highlights", Seen.DOCUMENT, on="2026-11-23")
_ELOXATIN_BOX = Cite(sources.ELOXATIN_US_LABEL, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_OXALIPLATIN_2024 = Cite(
    sources.OXALIPLATIN_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/bb180ec5-1f75-43c1-9f63-c0657af2ca5f",
)
_OXALIPLATIN_APP_2_2 = Cite(
    sources.OXALIPLATIN_US_LABEL_APP,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.drugs-library.com/drugs/oxaliplatin-_e12e2850.html",
)

OXALIPLATIN: Final = Drug(
    id=DrugId("oxaliplatin"),
    name="oxaliplatin",
    brands=(Brand("Eloxatin", Region.US, cites=(_FOUNDING, _ELOXATIN)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "serious and fatal hypersensitivity, including anaphylaxis, within minutes and "
                "in any cycle (earlier wording: anaphylactic reactions)"
            ),
            region=Region.US,
            cites=(
                _ELOXATIN_BOX,
                Cite(
                    sources.ELOXATIN_US_LABEL_2015,
                    "highlights, boxed warning",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.drugs.com/pro/eloxatin.html",
                ),
                Cite(
                    sources.ELOXATIN_US_LABEL_ARCHIVED,
                    "warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to oxaliplatin or another platinum drug",
            when=(Criteria(other="hypersensitivity to a platinum drug"),),
            region=Region.US,
            cites=(_OXALIPLATIN_2024,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "persistent grade 2 neurosensory events, adjuvant treatment (colorectal "
                "cancer, older label)"
            ),
            to=Amount(75, Unit.MG_PER_M2),
            region=Region.US,
            cites=(_OXALIPLATIN_APP_2_2,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "persistent grade 2 neurosensory events, advanced disease (colorectal cancer, "
                "older label)"
            ),
            to=Amount(65, Unit.MG_PER_M2),
            region=Region.US,
            cites=(_OXALIPLATIN_APP_2_2,),
        ),
    ),
    cites=(
        _FOUNDING,
        Cite(
            sources.ELOXATIN_US_LABEL,
            "highlights, Dosage and Administration",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        _OXALIPLATIN_2024,
    ),
    reviewed="2026-11-23",
)

_CISPLATIN_OLD_BOX = Cite(
    sources.CISPLATIN_US_LABEL_OLD,
    "boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/a32820f7-9ff6-4c13-a96a-4483a943fe82",
)
_PLATINOL = Cite(
    sources.PLATINOL_US_LABEL,
    "section Indications",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.rxlist.com/platinol-drug/indications-dosage.htm",
)

CISPLATIN: Final = Drug(
    id=DrugId("cisplatin"),
    name="cisplatin",
    brands=(Brand("Platinol", Region.US, cites=(_PLATINOL,)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "overdose by confusion with carboplatin; more than 100 mg/m2 a cycle every 3 to "
                "4 weeks is rarely used (older label format)"
            ),
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="keep up hydration and urine flow for 24 hours after the infusion",
            region=Region.US,
            cites=(
                Cite(
                    sources.CISPLATIN_US_LABEL,
                    "boxed warning and section 2.1",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://prescriberpoint.com/therapies/cisplatin-a60c517",
                ),
            ),
        ),
    ),
    cites=(
        _PLATINOL,
        Cite(
            sources.MITRY_1999_BJC,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://pure.gustaveroussy.fr/en/publications/treatment-of-poorly-differentiated-neuroendocrine-tumours-with-et",
        ),
    ),
    reviewed="2026-11-23",
)

CARBOPLATIN: Final = Drug(
    id=DrugId("carboplatin"),
    name="carboplatin",
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    cites=(
        Cite(
            sources.RIESCO_MARTINEZ_2024,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
        ),
        Cite(
            sources.CARBOPLATIN_US_LABEL,
            "section Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://optic.convoke.bio/document/225025",
        ),
    ),
    reviewed="2026-11-23",
)
