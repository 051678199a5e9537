"""Immunomodulatory drugs."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    BoxedWarning,
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
    Pregnancy,
    Region,
    Route,
    Seen,
)
from . import _files as files

_THALOMID = Cite(sources.OPENFDA_LABEL_THALOMID, "boxed warning", Seen.DOCUMENT, on="2026-11-23")

THALIDOMIDE: Final = Drug(
    id=DrugId("thalidomide"),
    name="thalidomide",
    names=("Contergan", "Talidomida", "Thalidomidum"),
    brands=(Brand("Thalomid", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.IMMUNOMODULATOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="10432", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L04AX02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="4Z8R6ORS6L", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C870",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="50-35-1", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01041", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5426",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL468", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D013792",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q203174",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Thalomid: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Thalidomide Lipomed: authorised, marketing authorization of 2022-09-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="embryo-fetal toxicity: severe birth defects or death",
            region=Region.US,
            cites=(_THALOMID,),
        ),
        BoxedWarning(topic="venous thromboembolism", region=Region.US, cites=(_THALOMID,)),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="never in pregnancy, or where pregnancy is possible",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_THALOMID,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        Cite(
            sources.NCI_DRUG_THALIDOMIDE,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-thalidomide.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)
