"""Anticonvulsants."""

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
    Interaction,
    Marketing,
    Region,
    Route,
    Seen,
)
from . import _files as files

_DILANTIN_INFATABS = Cite(
    sources.DILANTIN_US_LABEL_INFATABS,
    "highlights, contraindications",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_PHENYTOIN_2024 = Cite(
    sources.PHENYTOIN_US_LABEL_2024, "boxed warning", Seen.DOCUMENT, on="2026-11-27"
)
_DILANTIN_PDR = Cite(sources.DILANTIN_PDR_SUMMARY, "boxed warning", Seen.DOCUMENT, on="2026-11-27")
_DILANTIN_2011 = Cite(
    sources.DILANTIN_US_LABELING_CHANGES_2011,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.drugs.com/labeling-changes/November-2011/dilantin-phenytoin-oral-suspension-2732.html",
)
_PHENYTOIN_SCOUT = Cite(
    sources.PHENYTOIN_HEALTHSCOUT,
    "drug and laboratory test interactions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.healthscout.com/rxdetail/1/20/2/main.html",
)
_EPANUTIN_UK = Cite(
    sources.EPANUTIN_UK_LABEL_2019,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/epanutin-susp/precautions",
)

PHENYTOIN: Final = Drug(
    id=DrugId("phenytoin"),
    name="phenytoin",
    names=("diphenylhydantoin", "Epanutin", "Fenitoina", "Phenytoine", "Phenytoinum", "Фенитоин"),
    brands=(Brand("Dilantin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICONVULSANT,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="8183", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="N03AB02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="6158TKW0C5", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C741",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="57-41-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00252", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="1775",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL16", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D010672",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q410400",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Dilantin-125: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "injection: severe hypotension and arrhythmia when infused too fast (adults: above "
                "50 mg a minute), at times also when not; monitor the heart"
            ),
            region=Region.US,
            cites=(_PHENYTOIN_2024,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to phenytoin, an ingredient or another hydantoin",
            when=(
                Criteria(other="hypersensitivity to phenytoin, an ingredient or another hydantoin"),
            ),
            cites=(
                _DILANTIN_INFATABS,
                _EPANUTIN_UK,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute liver damage from phenytoin before",
            when=(Criteria(other="acute liver damage from phenytoin before"),),
            region=Region.US,
            cites=(_DILANTIN_INFATABS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="delavirdine",
            when=(Criteria(other="delavirdine"),),
            cites=(
                _DILANTIN_INFATABS,
                _EPANUTIN_UK,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "injection: sinus bradycardia, sinoatrial block, AV block of degree 2 or 3, Adams- "
                "Stokes syndrome"
            ),
            when=(
                Criteria(
                    other=(
                        "phenytoin by injection; sinus bradycardia, sinoatrial block, AV block of "
                        "degree 2 or 3 or Adams-Stokes syndrome"
                    ),
                ),
            ),
            region=Region.US,
            cites=(_DILANTIN_PDR,),
        ),
        Caution(
            outcome=CautionOutcome.NOT_INDICATED,
            reason="seizures from hypoglycemia or another metabolic cause",
            when=(Criteria(other="seizures from hypoglycemia or another metabolic cause"),),
            region=Region.UK,
            cites=(_EPANUTIN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may falsify dexamethasone and metyrapone tests and raise glucose",
            region=Region.US,
            cites=(_PHENYTOIN_SCOUT,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="fluorouracil may raise phenytoin",
            drug=DrugId("fluorouracil"),
            region=Region.US,
            cites=(_DILANTIN_2011,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="omeprazole may raise phenytoin",
            drug=DrugId("omeprazole"),
            region=Region.US,
            cites=(_DILANTIN_2011,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="weakens corticosteroids",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.US,
            cites=(_PHENYTOIN_SCOUT,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.PHARMGKB_2023,
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
