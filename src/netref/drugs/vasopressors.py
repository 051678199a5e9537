"""Vasopressors."""

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

_OPENANESTHESIA = Cite(
    sources.OPENANESTHESIA_CARCINOID_CRISIS,
    "perioperative management",
    Seen.DOCUMENT,
    on="2026-11-23",
)

_LIMBACH = Cite(
    sources.LIMBACH_2019,
    "abstract and subject headings",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 30635207",
)
_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section Symptomatic Therapy, carcinoid crisis",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)
_OPENANESTHESIA_BETA = Cite(
    sources.OPENANESTHESIA_CARCINOID_CRISIS, "body", Seen.DOCUMENT, on="2026-11-26"
)
_MASTERANESTHESIA = Cite(
    sources.MASTERANESTHESIA_CARCINOID, "anesthesia implications", Seen.DOCUMENT, on="2026-11-26"
)
_PDQ_PHEOCHROMOCYTOMA = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "section Treatment of Localized Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_IN_CRISIS = (Criteria(syndromes=(SyndromeId("carcinoid-crisis"),)),)
_CATECHOLAMINE = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "catecholamines are to be avoided in carcinoid crisis: they can release more mediators "
        "from the tumor; contested by a series that saw no harm"
    ),
    when=_IN_CRISIS,
    cites=(_PDQ, _OPENANESTHESIA_BETA, _LIMBACH),
)

EPHEDRINE: Final = Drug(
    id=DrugId("ephedrine"),
    name="ephedrine",
    names=("Efedrina", "Эфедрин"),
    classes=(DrugClass.VASOPRESSOR,),
    routes=(),
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
            outcome=CautionOutcome.CAUTION,
            reason=(
                "to be avoided in carcinoid tumors: sets catecholamines free, and beta agonists "
                "may release mediators; contested by a series that saw no harm"
            ),
            when=_IN_CRISIS,
            cites=(_MASTERANESTHESIA, _OPENANESTHESIA_BETA, _LIMBACH),
        ),
    ),
    cites=(_LIMBACH, _MASTERANESTHESIA, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-26",
)

EPINEPHRINE: Final = Drug(
    id=DrugId("epinephrine"),
    name="epinephrine",
    names=(
        "Adrenaline",
        "Epinefrin",
        "Epinefrina",
        "Epinephrin",
        "Epinephrinum",
        "Эпинефрин",
        "肾上腺素",
    ),
    classes=(DrugClass.VASOPRESSOR,),
    mechanism="Beta-adrenergic agonist.",
    routes=(),
    cautions=(_CATECHOLAMINE,),
    cites=(
        _LIMBACH,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

NOREPINEPHRINE: Final = Drug(
    id=DrugId("norepinephrine"),
    name="norepinephrine",
    names=(
        "Noradrenalin",
        "noradrenaline",
        "Norepinefrina",
        "Norepinephrinum",
        "Норэпинефрин",
        "去甲肾上腺素",
    ),
    classes=(DrugClass.VASOPRESSOR,),
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
    cautions=(_CATECHOLAMINE,),
    cites=(
        _LIMBACH,
        _PDQ_PHEOCHROMOCYTOMA,
        Cite(
            sources.PHENOXYBENZAMINE_UK_LABEL_2015,
            "overdose",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.rxreasoner.com/monographs/phenoxybenzamine/usage",
        ),
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

PHENYLEPHRINE: Final = Drug(
    id=DrugId("phenylephrine"),
    name="phenylephrine",
    names=("Fenilefrina", "Phenylephrinum", "Фенилэфрин", "去氧肾上腺素"),
    salts=("phenylephrine hydrochloride", "Phenylephrinhydrochlorid"),
    brands=(
        Brand("Biorphen", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Vazculep", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.VASOPRESSOR,),
    mechanism="Stimulates alpha-adrenergic receptors.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="8163",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C01CA06",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C05AX06",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01AA04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01AB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R01BA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01FB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01GA05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="1WS297W6MV",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C62067",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="59-42-7",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00388",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6041",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1215",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D010656",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q421910",
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
    cites=(
        files.ORANGE_BOOK,
        files.DRUGBANK_2015,
        _OPENANESTHESIA,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

VASOPRESSIN: Final = Drug(
    id=DrugId("vasopressin"),
    name="argipressin",
    us_name="vasopressin",
    names=("Vasopressina",),
    brands=(Brand("Vasostrict", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.VASOPRESSOR,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="11149",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C926",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00067",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "Vasopressin, Vasopressin In Sodium Chloride 0.9%, Vasostrict: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC,
        files.DRUGBANK_2015,
        _OPENANESTHESIA,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)
