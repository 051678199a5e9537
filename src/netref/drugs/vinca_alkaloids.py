"""Vinca alkaloids."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Marketing,
    Region,
    Route,
    Seen,
)
from . import _files as files

_HOSPIRA = Cite(
    sources.VINCRISTINE_US_LABEL_HOSPIRA,
    "warning at the head of the label",
    Seen.DOCUMENT,
    on="2026-11-23",
)

VINCRISTINE: Final = Drug(
    id=DrugId("vincristine"),
    name="vincristine",
    names=(
        "leurocristine",
        "Vincristin",
        "Vincristina",
        "Vincristinum",
        "Винкристин",
        "长春新碱",
        "长春花新碱",
    ),
    abbreviations=("VCR",),
    salts=("vincristine sulfate", "Vincristinsulfat"),
    brands=(Brand("Oncovin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.VINCA_ALKALOID,),
    mechanism="Interferes with microtubules and stops mitosis.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="11202", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01CA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="5J49Q6B70F", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C933", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="57-22-7", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00541", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5978",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL90555", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D014750",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q408977",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="for intravenous use only: fatal by any other route",
            when=(Criteria(other="any route but intravenous"),),
            region=Region.US,
            cites=(_HOSPIRA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="leakage into tissue causes considerable irritation",
            region=Region.US,
            cites=(_HOSPIRA,),
        ),
    ),
    cites=(
        _HOSPIRA,
        Cite(
            sources.NCI_DRUG_VINCRISTINE,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-vincristinesulfate.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.ZH_LYMPHOMA_DRUGS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
