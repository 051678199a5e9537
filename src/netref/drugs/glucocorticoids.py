"""Glucocorticoids."""

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
    names=(
        "Dexametasona",
        "Dexametasone",
        "Dexamethason",
        "Dexamethasonum",
        "Dexamethazone",
        "Дексаметазон",
        "地塞米松",
    ),
    salts=("dexamethasone sodium phosphate",),
    brands=(Brand("Hemady", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.GLUCOCORTICOID,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="3264",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A01AC02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C05AA09",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D07AB19",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D07XB05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D10AA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="H02AB02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01AD03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01BA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01CB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S02BA06",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S03BA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="7S5I7G3JQL",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C422",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="50-02-2",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01234",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5743",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL384467",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D003907",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422252",
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
                    "Neofordex: authorised, marketing authorization of 2016-03-16",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
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
        Cite(
            sources.IMDELLTRA_US_LABEL_2024,
            "premedication, in a digest: intravenous route",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://pipelineevidence.com/drugs/imdelltra",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

HYDROCORTISONE: Final = Drug(
    id=DrugId("hydrocortisone"),
    name="hydrocortisone",
    names=("Hidrocortisona", "Hydrocortison", "Hydrocortisonum", "Гидрокортизон"),
    salts=("hydrocortisone sodium succinate",),
    classes=(DrugClass.GLUCOCORTICOID,),
    routes=(Route.ORAL, Route.INTRAVENOUS, Route.INTRAMUSCULAR),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="5492",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A01AC03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A07EA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C05AA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D07AA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D07XA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="H02AB09",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01BA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01CB03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S02BA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="WI4X0X7BPJ",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C555",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="50-23-7",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00741",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5754",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL389621",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D006854",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
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
                    "Plenadren: authorised, marketing authorization of 2011-11-03",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(_CATECHOLAMINES,),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(sources.RCP_ADRENAL_CRISIS_BOX, "box 1", Seen.DOCUMENT, on="2026-11-26"),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)
