"""Glucocorticoids."""

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
    SyndromeId,
)
from . import _files as files

_CATECHOLAMINES = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "corticosteroids can set off catecholamine release from a pheochromocytoma; adrenoceptor "
        "blockade lessens the risk"
    ),
    when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
    cites=(
        Cite(
            sources.PHEOCHROMOCYTOMA_DRUG_REACTIONS_2007,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 17973541",
        ),
    ),
)

DEXAMETHASONE: Final = Drug(
    id=DrugId("dexamethasone"),
    name="dexamethasone",
    salts=("dexamethasone sodium phosphate",),
    brands=(Brand("Hemady", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.GLUCOCORTICOID,),
    routes=(Route.ORAL,),
    cautions=(_CATECHOLAMINES,),
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
    ),
    reviewed="2026-11-26",
)

HYDROCORTISONE: Final = Drug(
    id=DrugId("hydrocortisone"),
    name="hydrocortisone",
    salts=("hydrocortisone sodium succinate",),
    classes=(DrugClass.GLUCOCORTICOID,),
    routes=(Route.ORAL, Route.INTRAVENOUS, Route.INTRAMUSCULAR),
    cautions=(_CATECHOLAMINES,),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(sources.RCP_ADRENAL_CRISIS_BOX, "box 1", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
