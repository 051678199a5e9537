"""H1 blockers."""

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
    Region,
    Route,
    Seen,
)
from . import _files as files

_PIRITON_UK = Cite(
    sources.PIRITON_UK_LABEL_2021,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/piriton/precautions",
)

CHLORPHENAMINE: Final = Drug(
    id=DrugId("chlorphenamine"),
    name="chlorphenamine",
    us_name="chlorpheniramine",
    names=(
        "Chlorphenamin",
        "Chlorphenaminum",
        "Chlorpheniraminum",
        "Clorfenamina",
        "Clorfeniramina",
        "Хлорфенамин",
        "氯苯那敏",
    ),
    salts=("chlorpheniramine maleate",),
    classes=(DrugClass.H1_BLOCKER,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="2400",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R06AB04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="3U6IO1965U",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61672",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="132-22-9",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01114",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2725",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL505",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D002744",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q420133",
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
                    "row of the ingredient: type OTC",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to an antihistamine or an ingredient",
            when=(Criteria(other="hypersensitivity to an antihistamine or an ingredient"),),
            region=Region.UK,
            cites=(_PIRITON_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="monoamine oxidase inhibitor within 14 days",
            when=(Criteria(other="monoamine oxidase inhibitor within 14 days"),),
            region=Region.UK,
            cites=(_PIRITON_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "epilepsy, raised eye pressure, prostatic hypertrophy, severe hypertension, "
                "cardiovascular or airway disease"
            ),
            when=(
                Criteria(
                    other=(
                        "epilepsy, raised eye pressure, prostatic hypertrophy, severe "
                        "hypertension, cardiovascular or airway disease"
                    ),
                ),
            ),
            region=Region.UK,
            cites=(_PIRITON_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic or renal impairment",
            when=(
                Criteria(other="renal impairment"),
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
            ),
            region=Region.UK,
            cites=(_PIRITON_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="sedatives add to drowsiness; avoid alcohol",
            when=(Criteria(other="alcohol or a sedative"),),
            region=Region.UK,
            cites=(_PIRITON_UK,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not with another antihistamine",
            drug_class=DrugClass.H1_BLOCKER,
            region=Region.UK,
            cites=(_PIRITON_UK,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_CYPROHEPTADINE_PAR = Cite(
    sources.CYPROHEPTADINE_US_LABEL_PAR,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.resoundinghealth.com/spl/show/1116",
)
_CYPROHEPTADINE_RXLIST = Cite(
    sources.CYPROHEPTADINE_US_LABEL_RXLIST, "precautions", Seen.DOCUMENT, on="2026-11-27"
)

CYPROHEPTADINE: Final = Drug(
    id=DrugId("cyproheptadine"),
    name="cyproheptadine",
    names=("Ciproheptadina", "Cyproheptadin", "Cyproheptadinum", "Ципрогептадин"),
    brands=(Brand("Periactin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.H1_BLOCKER,),
    mechanism="Blocks serotonin and histamine H1 receptors.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3013", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="R06AX02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="2YHB6175DO", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.NCIT,
            value="C61695",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="129-03-3", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00434", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2913",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL516", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D003533",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q417884",
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
            reason="monoamine oxidase inhibitor",
            when=(Criteria(other="monoamine oxidase inhibitor"),),
            region=Region.US,
            cites=(_CYPROHEPTADINE_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "angle-closure glaucoma, symptomatic prostatic hypertrophy or bladder neck "
                "obstruction"
            ),
            when=(
                Criteria(
                    other=(
                        "angle-closure glaucoma, symptomatic prostatic hypertrophy or bladder neck "
                        "obstruction"
                    )
                ),
            ),
            region=Region.US,
            cites=(_CYPROHEPTADINE_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="stenosing peptic ulcer or pyloroduodenal obstruction",
            when=(Criteria(other="stenosing peptic ulcer or pyloroduodenal obstruction"),),
            region=Region.US,
            cites=(_CYPROHEPTADINE_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="elderly, debilitated patients",
            when=(Criteria(other="elderly and debilitated"),),
            region=Region.US,
            cites=(_CYPROHEPTADINE_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_CYPROHEPTADINE_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to cyproheptadine or a drug of similar structure",
            when=(
                Criteria(other="hypersensitivity to cyproheptadine or a drug of similar structure"),
            ),
            region=Region.US,
            cites=(_CYPROHEPTADINE_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "asthma, raised eye pressure, hyperthyroidism, cardiovascular disease or "
                "hypertension: caution"
            ),
            when=(
                Criteria(
                    other=(
                        "asthma, raised eye pressure, hyperthyroidism, cardiovascular disease or "
                        "hypertension"
                    )
                ),
            ),
            region=Region.US,
            cites=(_CYPROHEPTADINE_RXLIST,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="alcohol and other central depressants: additive",
            when=(Criteria(other="alcohol or another central depressant"),),
            region=Region.US,
            cites=(_CYPROHEPTADINE_RXLIST,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_DIPHENHYDRAMINE_US = Cite(
    sources.DIPHENHYDRAMINE_US_LABEL_091526,
    "contraindications; warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.scribd.com/document/148278980/091526lbl",
)

DIPHENHYDRAMINE: Final = Drug(
    id=DrugId("diphenhydramine"),
    name="diphenhydramine",
    names=("Difenhidramina", "Diphenhydraminum", "Дифенгидрамин"),
    salts=("diphenhydramine hydrochloride", "Diphenhydraminhydrochlorid"),
    brands=(Brand("Benadryl", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.H1_BLOCKER,),
    routes=(Route.INTRAVENOUS, Route.ORAL),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="3498",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D04AA32",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="R06AA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="8GTS82S83M",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61728",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="58-73-1",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01075",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3100",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL657",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D004155",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q413486",
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
            reason="hypersensitivity to diphenhydramine or a similar antihistamine",
            when=(
                Criteria(other="hypersensitivity to diphenhydramine or a similar antihistamine"),
            ),
            region=Region.US,
            cites=(_DIPHENHYDRAMINE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_DIPHENHYDRAMINE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="neonates and premature infants",
            when=(Criteria(other="neonate or premature infant"),),
            region=Region.US,
            cites=(_DIPHENHYDRAMINE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="as a local anesthetic: necrosis",
            when=(Criteria(other="use as a local anesthetic"),),
            region=Region.US,
            cites=(_DIPHENHYDRAMINE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "narrow-angle glaucoma, stenosing ulcer, pyloroduodenal or bladder-neck "
                "obstruction, symptomatic prostatic hypertrophy"
            ),
            when=(
                Criteria(
                    other=(
                        "narrow-angle glaucoma, stenosing ulcer, pyloroduodenal or bladder-neck "
                        "obstruction or symptomatic prostatic hypertrophy"
                    ),
                ),
            ),
            region=Region.US,
            cites=(_DIPHENHYDRAMINE_US,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.DRUGBANK_2015,
        Cite(sources.ACCESSANESTHESIOLOGY_CARCINOID, "management", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
