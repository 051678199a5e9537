"""Calcium channel blockers."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Brand,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Code,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Marketing,
    Pregnancy,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_PPGL_TABLE = Cite(sources.PPGL_BLOCKADE_TABLE, "table 1", Seen.DOCUMENT, on="2026-11-26")
_FANG = Cite(sources.FANG_2020, "table 2", Seen.DOCUMENT, on="2026-11-26")

AMLODIPINE: Final = Drug(
    id=DrugId("amlodipine"),
    name="amlodipine",
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
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
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-26",
)

NIFEDIPINE: Final = Drug(
    id=DrugId("nifedipine"),
    name="nifedipine",
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
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
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-26",
)

_NICARDIPINE_UK = Cite(
    sources.NICARDIPINE_UK_LABEL_2018,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/nicardipine/precautions",
)
_CARDIMED_PH = Cite(
    sources.CARDIMED_PH_LABEL,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/cardimed/warnings",
)
_CARDEPINE_TH = Cite(
    sources.CARDEPINE_TH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/thailand/drug/info/cardepine/special-precautions",
)

NICARDIPINE: Final = Drug(
    id=DrugId("nicardipine"),
    name="nicardipine",
    names=("Nicardipino", "Nicardipinum", "尼卡地平"),
    salts=("nicardipine hydrochloride",),
    brands=(Brand("Cardene", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="7396",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C08CA04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="CZ5312222S",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C66879",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="55985-32-5",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00622",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4474",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1484",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D009529",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q729213",
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
            reason="severe aortic stenosis",
            when=(Criteria(other="severe aortic stenosis"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="compensatory hypertension (arteriovenous shunt, aortic coarctation)",
            when=(Criteria(other="arteriovenous shunt or aortic coarctation"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="unstable angina, or within 8 days of a myocardial infarction",
            when=(Criteria(other="unstable angina, or myocardial infarction within 8 days"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to nicardipine or an excipient",
            when=(Criteria(other="hypersensitivity to nicardipine or an excipient"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hereditary fructose intolerance: not to be taken",
            when=(Criteria(other="hereditary fructose intolerance"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="heart failure or pulmonary edema: caution, more so with a beta blocker",
            when=(Criteria(heart_failure=True), Criteria(other="pulmonary edema")),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypertension of pheochromocytoma: little experience, caution (Philippine label)"
            ),
            when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
            cites=(_CARDIMED_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: fall of blood pressure only slowly and closely watched, the fetus may "
                "lack oxygen"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic or renal impairment: caution (Thai label)",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            cites=(_CARDEPINE_TH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure may get worse; nicardipine does not protect against sudden "
                "withdrawal of the beta blocker"
            ),
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.UK,
            cites=(_NICARDIPINE_UK, _CARDIMED_PH),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="possible pulmonary edema or excessive fall of blood pressure: caution",
            drug=DrugId("magnesium-sulfate"),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-27",
)

VERAPAMIL: Final = Drug(
    id=DrugId("verapamil"),
    name="verapamil",
    names=("Verapamilo", "Verapamilum", "Верапамил"),
    salts=("Verapamilhydrochlorid",),
    brands=(
        Brand("Calan", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Isoptin", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Verelan", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="11170", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="C08DA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="CJ0O37KU29", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C928",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="52-53-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="152-11-4",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00661", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2520",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL6966", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D014700",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q410291",
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
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
