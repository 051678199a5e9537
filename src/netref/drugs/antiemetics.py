"""Antiemetics."""

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
    names=("Domperidon", "Domperidona", "Domperidonum", "Домперидон"),
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Blocks dopamine receptors.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="3626",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A03FA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="5587267Z69",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C454",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="57808-66-9",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01184",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3151",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL219916",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D004294",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q424238",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cites=(
        Cite(sources.SRL_CAPTEM_ONCE_DAILY, "cycle details", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_2015,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

GRANISETRON: Final = Drug(
    id=DrugId("granisetron"),
    name="granisetron",
    names=("Granisetronum", "Гранисетрон", "格拉司琼"),
    salts=("granisetron hydrochloride", "Granisetronhydrochlorid"),
    brands=(
        Brand("Sancuso", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Sustol", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.ORAL, Route.SUBCUTANEOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="26237",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A04AA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="WZG3J2MCOL",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C62031",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="109889-09-0",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00889",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3510",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL289469",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D017829",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q596708",
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
                    sources.ORANGE_BOOK_LIST, "Sancuso, Sustol: type RX", Seen.COPY, on="2026-11-26"
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Sancuso: authorised, marketing authorization of 2012-04-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

PALONOSETRON: Final = Drug(
    id=DrugId("palonosetron"),
    name="palonosetron",
    names=("Palonosetronum", "Палоносетрон", "帕洛诺司琼"),
    salts=("palonosetron hydrochloride",),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="70561",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A04AA05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="5D06587D6R",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61874",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="135729-56-5",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00377",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="148211",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1189679",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077924",
            version="2025-07",
            cites=(files.MESH,),
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
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Aloxi: authorised, marketing authorization of 2005-03-22",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

APREPITANT: Final = Drug(
    id=DrugId("aprepitant"),
    name="aprepitant",
    names=("Aprepitantum", "Апрепитант", "阿瑞匹坦"),
    brands=(
        Brand("Cinvanti", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Aponvie", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="358255",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A04AD12",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="1NF15YR6UY",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C49173",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="170729-80-3",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00673",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="151165",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1471",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077608",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q621834",
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
                    "Aponvie, Cinvanti, Emend: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Emend: authorised, marketing authorization of 2003-11-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

FOSAPREPITANT: Final = Drug(
    id=DrugId("fosaprepitant"),
    name="fosaprepitant",
    names=("Fosaprepitantum", "Фосапрепитант"),
    salts=("fosaprepitant dimeglumine",),
    brands=(
        Brand("Focinvez", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Ivemend", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1731071",
            cites=(files.OHDSI, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.UNII,
            value="6L8OF9XRDC",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C72787",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="172673-20-0",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB06717",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="219090",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1199324",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C579707",
            version="2025-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q5473324",
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
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Ivemend: authorised, marketing authorization of 2008-01-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-26",
)

ONDANSETRON: Final = Drug(
    id=DrugId("ondansetron"),
    name="ondansetron",
    names=("Ондансетрон", "昂丹司琼"),
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
        Code(
            system=CodeSystem.NCIT,
            value="C1119",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
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
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
