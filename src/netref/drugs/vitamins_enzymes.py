"""Vitamins and pancreatic enzymes."""

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
    Relation,
    Route,
    Seen,
)
from . import _files as files

_NIASPAN_MPR = Cite(
    sources.NIASPAN_MPR, "contraindications; warnings", Seen.DOCUMENT, on="2026-11-27"
)
_NIASPAN_US = Cite(
    sources.NIASPAN_US_LABEL_GLOBALRPH,
    "precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/niaspan-drug",
)
_NIACIN_ER_US = Cite(
    sources.NIACIN_ER_US_INTERACTIONS,
    "section 7",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.druginteractionchecker.com/niacin-500-mg-24-hr-extended-release-oral-tablet/",
)

NIACIN: Final = Drug(
    id=DrugId("niacin"),
    name="nicotinic acid",
    us_name="niacin",
    names=(
        "Acide nicotinique",
        "Acidum Nicotinicum",
        "Niacina",
        "Nicotinsaeure",
        "Nikotinsäure",
        "ácido nicotínico",
    ),
    brands=(Brand("Niaspan", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.VITAMIN,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="7393", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="C04AC01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C10AD02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="2679MF687A", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C689",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="59-67-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00627", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="938",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL573", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D009525",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q134658",
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
            reason="active liver disease, or a rise of transaminases without known cause",
            when=(Criteria(other="active liver disease or unexplained high transaminases"),),
            region=Region.US,
            cites=(_NIASPAN_MPR, _NIASPAN_US),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="active peptic ulcer or arterial bleeding",
            when=(Criteria(other="active peptic ulcer or arterial bleeding"),),
            region=Region.US,
            cites=(_NIASPAN_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal impairment",
            when=(Criteria(other="renal impairment"),),
            region=Region.US,
            cites=(_NIASPAN_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="earlier jaundice, hepatobiliary disease or peptic ulcer: watch closely",
            when=(Criteria(other="earlier jaundice, hepatobiliary disease or peptic ulcer"),),
            region=Region.US,
            cites=(_NIASPAN_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="catecholamines in plasma or urine: some fluorometric tests read falsely high",
            when=(Criteria(other="fluorometric test of catecholamines"),),
            region=Region.US,
            cites=(_NIACIN_ER_US,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="large doses of related vitamins may add to its adverse effects",
            drug=DrugId("nicotinamide"),
            region=Region.US,
            cites=(_NIACIN_ER_US,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(sources.PLASTICSURGERYKEY_PELLAGRA, "treatment", Seen.DOCUMENT, on="2026-11-23"),
        Cite(sources.NIACIN_NET_SUPPLEMENTATION, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_NICOTINAMIDE_DE = Cite(
    sources.NICOTINAMIDE_JENAPHARM_DE_LABEL,
    "section 4.3",
    Seen.COPY,
    on="2026-11-27",
    via="https://imedikament.de/nicotinsaeureamid-200-mg-jenapharm/fachinformation",
)
_VITAMIN_PP_PL = Cite(
    sources.VITAMIN_PP_PL_DIGEST,
    "Przeciwwskazania",
    Seen.DOCUMENT,
    on="2026-11-27",
)

NICOTINAMIDE: Final = Drug(
    id=DrugId("nicotinamide"),
    name="nicotinamide",
    us_name="niacinamide",
    names=(
        "Nicotinamid",
        "Nicotinamida",
        "Nicotinamidum",
        "Nicotinic acid amide",
        "vitamin PP",
        "Никотинамид",
    ),
    classes=(DrugClass.VITAMIN,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="7405", cites=(files.OHDSI, files.RTX_KG2)),
        Code(
            system=CodeSystem.ATC,
            value="A11HA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="25X51I8RD4", cites=(files.DRUGBANK, files.STITCHER_NME)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C2327",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="98-92-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB02701", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="936",
            version="2024-07",
            cites=(files.CHEBI_CID, files.PUBCHEM_MESH),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1140", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D009536",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q192423",
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
                    sources.ODS_NIACIN,
                    "introduction: sold as a dietary supplement",
                    Seen.COPY,
                    on="2026-11-27",
                    via="https://mdsite.deno.dev/https://ods.od.nih.gov/factsheets/Niacin-HealthProfessional",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to nicotinamide or an excipient",
            when=(Criteria(other="hypersensitivity to nicotinamide or an excipient"),),
            cites=(_NICOTINAMIDE_DE, _VITAMIN_PP_PL),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute liver failure, active peptic ulcer or gout",
            when=(Criteria(other="acute liver failure, active peptic ulcer or gout"),),
            region=Region.PL,
            cites=(_VITAMIN_PP_PL,),
        ),
    ),
    cites=(
        files.ATC_GROUP,
        files.NCI_NAMES,
        files.MESH,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_CREON_UK = Cite(
    sources.CREON_UK_LABEL_2017,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/creon/precautions",
)
_CREON_TEXT = Cite(sources.CREON_PILL2TRIP, "overdose", Seen.DOCUMENT, on="2026-11-27")
_CREON_OLD = Cite(
    sources.CREON_120TY_US_LABEL,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=1632&fid=134&page=4",
)

PANCRELIPASE: Final = Drug(
    id=DrugId("pancrelipase"),
    name="pancrelipase",
    names=("pancreatin", "Pancreatinum", "Pankreatin"),
    brands=(
        Brand("Creon", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Zenpep", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Pancreaze", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Pertzye", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Viokace", Region.US, cites=(files.PURPLE_BOOK,)),
    ),
    classes=(DrugClass.ENZYME,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="235379", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A09AA02",
            relation=Relation.BROADER,
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="FQ3DRG0N5K", cites=(files.DRUGBANK, files.STITCHER_NME)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29345",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="53608-75-6", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(system=CodeSystem.DRUGBANK, value="DB00085", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="8519",
            version="2024-07",
            cites=(files.CHEBI_CID, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D020799",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q7130425",
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
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to porcine pancreatin or an excipient",
            when=(Criteria(other="hypersensitivity to porcine pancreatin or an excipient"),),
            region=Region.UK,
            cites=(_CREON_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="allergy to porcine protein",
            when=(Criteria(other="allergy to porcine protein"),),
            region=Region.US,
            cites=(_CREON_OLD,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gout, renal impairment or hyperuricemia: its purines may raise uric acid",
            when=(Criteria(other="gout, renal impairment or hyperuricemia"),),
            region=Region.US,
            cites=(_CREON_OLD, _CREON_TEXT),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
    ),
    reviewed="2026-11-27",
)
