"""Vasodilators."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    BoxedWarning,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Marketing,
    Region,
    Route,
    Seen,
)

_NIPRIDE_RTU = Cite(
    sources.NIPRIDE_RTU_US_LABEL_2018,
    "sections 4 and 5",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/nipride/precautions",
)
_NITROPRESS_WIKI = Cite(
    sources.NITROPRESS_WIKIDOC_2014, "black box warning", Seen.DOCUMENT, on="2026-11-27"
)
_NITROPRUSSIDE_10 = Cite(
    sources.NITROPRUSSIDE_US_LABEL_10,
    "contraindications; warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/sodium-nitroprusside-10/page/2/",
)

NITROPRUSSIDE: Final = Drug(
    id=DrugId("nitroprusside"),
    name="nitroprusside",
    salts=("sodium nitroprusside",),
    classes=(DrugClass.VASODILATOR,),
    routes=(Route.INTRAVENOUS,),
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
    boxed_warnings=(
        BoxedWarning(
            topic="precipitous falls of blood pressure: only with continuous monitoring",
            region=Region.US,
            cites=(_NITROPRESS_WIKI,),
        ),
        BoxedWarning(
            topic="cyanide, potentially lethal, except when used briefly or below 2 mcg/kg/min",
            region=Region.US,
            cites=(_NITROPRESS_WIKI,),
        ),
        BoxedWarning(
            topic="not for direct injection: dilute first",
            region=Region.US,
            cites=(_NITROPRESS_WIKI,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="compensatory hypertension (aortic coarctation, arteriovenous shunting)",
            when=(Criteria(other="aortic coarctation or arteriovenous shunting"),),
            region=Region.US,
            cites=(_NIPRIDE_RTU, _NITROPRUSSIDE_10),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "inadequate cerebral circulation, or a moribund patient coming to emergency surgery"
            ),
            when=(
                Criteria(
                    other=(
                        "inadequate cerebral circulation, or a moribund patient coming to "
                        "emergency surgery"
                    )
                ),
            ),
            region=Region.US,
            cites=(_NIPRIDE_RTU, _NITROPRUSSIDE_10),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="congenital (Leber) optic atrophy or tobacco amblyopia",
            when=(Criteria(other="Leber optic atrophy or tobacco amblyopia"),),
            region=Region.US,
            cites=(_NIPRIDE_RTU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute heart failure with reduced peripheral vascular resistance",
            when=(Criteria(heart_failure=True, other="reduced peripheral vascular resistance"),),
            region=Region.US,
            cites=(_NIPRIDE_RTU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="sildenafil, tadalafil, vardenafil or riociguat",
            when=(Criteria(other="sildenafil, tadalafil, vardenafil or riociguat"),),
            region=Region.US,
            cites=(_NIPRIDE_RTU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic dysfunction: more prone to cyanide toxicity",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.US,
            cites=(_NIPRIDE_RTU,),
        ),
    ),
    cites=(
        Cite(
            sources.PDQ_PHEOCHROMOCYTOMA_2024,
            "section Treatment of Localized Pheochromocytoma",
            Seen.COPY,
            on="2026-11-26",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
        ),
        Cite(
            sources.THERAPEUTIC_GUIDELINES_ADRENERGIC_CRISIS,
            "adrenergic crisis",
            Seen.COPY,
            on="2026-11-26",
            via="https://etg-complete-oxy.netlify.app/cardiovascular/cvg_urgent-control-of-elevated-blood-pressure/c_cvg_urgent-control-of-elevated-blood-pressuretopic_9",
        ),
    ),
    reviewed="2026-11-27",
)
