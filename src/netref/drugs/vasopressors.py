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
    Interaction,
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

_PHENYLEPHRINE_UK = Cite(
    sources.PHENYLEPHRINE_UK_LABEL_2018,
    "contraindications; warnings; interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/phenylephrine/precautions",
)
_PHENYLEPHRINE_CH = Cite(
    sources.PHENYLEPHRINE_CH_LABEL,
    "Kontraindikationen",
    Seen.COPY,
    on="2026-11-27",
    via="https://generika.cc:443/dt/generika/fachinfo/reg/66317/chapter/contra_indications",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to phenylephrine or an excipient",
            when=(Criteria(other="hypersensitivity to phenylephrine or an excipient"),),
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="monoamine oxidase inhibitor, now or within 14 days",
            when=(Criteria(other="monoamine oxidase inhibitor within 14 days"),),
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypertension, or hyperthyroidism",
            when=(Criteria(other="severe hypertension or hyperthyroidism"),),
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to phenylephrine or an excipient",
            when=(Criteria(other="hypersensitivity to phenylephrine or an excipient"),),
            region=Region.CH,
            cites=(_PHENYLEPHRINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "severe hypertension, ventricular tachycardia, angle-closure glaucoma or severe "
                "hyperthyroidism"
            ),
            when=(
                Criteria(
                    other=(
                        "severe hypertension, ventricular tachycardia, angle-closure "
                        "glaucoma or severe hyperthyroidism"
                    )
                ),
            ),
            region=Region.CH,
            cites=(_PHENYLEPHRINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "non-selective monoamine oxidase inhibitor: hypertension and hyperthermia, "
                "possibly fatal"
            ),
            when=(Criteria(other="non-selective monoamine oxidase inhibitor"),),
            region=Region.CH,
            cites=(_PHENYLEPHRINE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="prostatic enlargement: to be avoided",
            when=(Criteria(other="prostatic enlargement"),),
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ischemic heart disease, arrhythmia, occlusive vascular disease, hypertension or "
                "aneurysm: great care"
            ),
            when=(
                Criteria(
                    other=(
                        "ischemic heart disease, arrhythmia, occlusive vascular "
                        "disease, hypertension or aneurysm"
                    )
                ),
            ),
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="doxazosin can block the rise of pressure",
            drug=DrugId("doxazosin"),
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="complex interplay",
            drug_class=DrugClass.ALPHA_BLOCKER,
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="complex interplay",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.UK,
            cites=(_PHENYLEPHRINE_UK,),
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
    reviewed="2026-11-27",
)

_VASOSTRICT = Cite(sources.VASOSTRICT_US_LABEL_2021, "highlights", Seen.DOCUMENT, on="2026-11-27")
_VASOSTRICT_SITE = Cite(
    sources.VASOSTRICT_US_SITE, "warnings and precautions", Seen.DOCUMENT, on="2026-11-27"
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="allergy to vasopressin, or to chlorobutanol where the vial holds it",
            when=(Criteria(other="hypersensitivity to vasopressin or chlorobutanol"),),
            region=Region.US,
            cites=(_VASOSTRICT, _VASOSTRICT_SITE),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can worsen cardiac function",
            region=Region.US,
            cites=(_VASOSTRICT, _VASOSTRICT_SITE),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="reversible diabetes insipidus",
            region=Region.US,
            cites=(_VASOSTRICT_SITE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="pressor effects add up",
            drug=DrugId("norepinephrine"),
            region=Region.US,
            cites=(_VASOSTRICT,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="pressor effects add up",
            drug=DrugId("epinephrine"),
            region=Region.US,
            cites=(_VASOSTRICT,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC,
        files.DRUGBANK_2015,
        _OPENANESTHESIA,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-27",
)
