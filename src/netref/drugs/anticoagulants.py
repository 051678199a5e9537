"""Anticoagulants."""

from typing import Final

from .. import sources
from ..model import (
    BoxedWarning,
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

DALTEPARIN: Final = Drug(
    id=DrugId("dalteparin"),
    name="dalteparin",
    salts=("dalteparin sodium",),
    brands=(Brand("Fragmin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICOAGULANT,),
    routes=(Route.SUBCUTANEOUS,),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
    reviewed="2026-11-23",
)

ENOXAPARIN: Final = Drug(
    id=DrugId("enoxaparin"),
    name="enoxaparin",
    salts=("enoxaparin sodium",),
    brands=(Brand("Lovenox", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICOAGULANT,),
    mechanism="Low-molecular-weight heparin.",
    routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    boxed_warnings=(
        BoxedWarning(
            topic=("spinal or epidural hematoma with neuraxial anesthesia or spinal puncture"),
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_LOVENOX, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(sources.OPENFDA_LABEL_LOVENOX, "boxed warning", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)

HEPARIN: Final = Drug(
    id=DrugId("heparin"),
    name="heparin",
    names=("unfractionated heparin",),
    salts=("heparin calcium", "heparin sodium"),
    classes=(DrugClass.ANTICOAGULANT,),
    routes=(Route.INTRAVENOUS, Route.SUBCUTANEOUS),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.HEPARIN_US_LABEL_MCKESSON,
            "highlights",
            Seen.COPY,
            on="2026-11-23",
            via="https://vdocument.in/heparin-sodium-injection-usp.html",
        ),
    ),
    reviewed="2026-11-23",
)
