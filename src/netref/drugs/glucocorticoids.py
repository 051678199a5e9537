"""Glucocorticoids."""

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
from . import _files as files

DEXAMETHASONE: Final = Drug(
    id=DrugId("dexamethasone"),
    name="dexamethasone",
    salts=("dexamethasone sodium phosphate",),
    brands=(Brand("Hemady", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.GLUCOCORTICOID,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_DEXAMETHASONE,
            "US brand names",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-dexamethasone.md",
        ),
        Cite(
            sources.IMDELLTRA_US_LABEL_2024,
            "premedication, in a digest: intravenous route",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://pipelineevidence.com/drugs/imdelltra",
        ),
    ),
    reviewed="2026-11-26",
)

HYDROCORTISONE: Final = Drug(
    id=DrugId("hydrocortisone"),
    name="hydrocortisone",
    salts=("hydrocortisone sodium succinate",),
    classes=(DrugClass.GLUCOCORTICOID,),
    routes=(Route.ORAL,),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
    reviewed="2026-11-23",
)
