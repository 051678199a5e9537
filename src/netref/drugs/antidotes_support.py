"""Antidotes and supportive drugs."""

from typing import Final

from .. import sources
from ..model import (
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
)
from . import _files as files

DEXRAZOXANE: Final = Drug(
    id=DrugId("dexrazoxane"),
    name="dexrazoxane",
    salts=("dexrazoxane hydrochloride",),
    brands=(
        Brand("Totect", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Zinecard", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIDOTE,),
    mechanism="Protects the heart from doxorubicin; treats extravasated anthracyclines.",
    routes=(),
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
    ),
    reviewed="2026-11-23",
)

FILGRASTIM: Final = Drug(
    id=DrugId("filgrastim"),
    name="filgrastim",
    brands=(Brand("Neupogen", Region.US, cites=(files.PURPLE_BOOK,)),),
    classes=(DrugClass.GROWTH_FACTOR,),
    mechanism="Granulocyte colony-stimulating factor.",
    routes=(Route.INTRAVENOUS, Route.SUBCUTANEOUS),
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
    ),
    reviewed="2026-11-23",
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
