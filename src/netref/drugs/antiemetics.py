"""Antiemetics."""

from typing import Final

from .. import sources
from ..model import (
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
    Region,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_METOCLOPRAMIDE = Cite(
    sources.PHEOCHROMOCYTOMA_DRUG_REACTIONS_2007,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 17973541",
)
_METOCLOPRAMIDE_CASE = Cite(
    sources.METOCLOPRAMIDE_PHEOCHROMOCYTOMA_CASE, "abstract", Seen.DOCUMENT, on="2026-11-26"
)

METOCLOPRAMIDE: Final = Drug(
    id=DrugId("metoclopramide"),
    name="metoclopramide",
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Blocks dopamine D2 receptors.",
    routes=(Route.INTRAVENOUS,),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "known or suspected pheochromocytoma or paraganglioma: dopamine D2 antagonists can "
                "set off a hypertensive crisis"
            ),
            when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
            cites=(
                Cite(
                    sources.PPGL_CONTRAINDICATED_DRUGS_2014,
                    "table 3, dopamine D2 receptor antagonists",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                _METOCLOPRAMIDE,
                _METOCLOPRAMIDE_CASE,
            ),
        ),
    ),
    cites=(_METOCLOPRAMIDE, _METOCLOPRAMIDE_CASE),
    reviewed="2026-11-26",
)

DOMPERIDONE: Final = Drug(
    id=DrugId("domperidone"),
    name="domperidone",
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Blocks dopamine receptors.",
    routes=(Route.ORAL,),
    cites=(
        Cite(sources.SRL_CAPTEM_ONCE_DAILY, "cycle details", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_2015,
    ),
    reviewed="2026-11-23",
)

ONDANSETRON: Final = Drug(
    id=DrugId("ondansetron"),
    name="ondansetron",
    salts=("ondansetron hydrochloride",),
    brands=(
        Brand("Zofran", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Zuplenz", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Serotonin (5-HT3) antagonist.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="26225", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A04AA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="4AF302ESOS", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.CAS, value="99614-02-5", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00904", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4595",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL46", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D017294",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_ONDANSETRON,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-ondansetronhydrochloride.md",
        ),
    ),
    reviewed="2026-11-23",
)
