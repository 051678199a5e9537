"""Amino acids given with radioligands."""

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
    Interval,
    Marketing,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_LYSAKARE = Cite(
    sources.LYSAKARE_EU_LABEL,
    "section 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.medicinous.com/cs/info/Lysakare-lekarna/pha160102",
)
_LYSAKARE_SG = Cite(
    sources.LYSAKARE_SG_LABEL,
    "sections 3 and 4",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.test-moh-ndf-staging.isomer.gov.sg/automated/list-of-product-information/SIN16003P",
)
_LUTATHERA_EU_4_2 = Cite(
    sources.LUTATHERA_EU_LABEL,
    "section 4.2",
    Seen.COPY,
    on="2026-11-23",
    via="https://patient-info.co.uk/lutathera-370-mbq-ml-solution-for-infusion-91615/summary-of-medicine-characteristics",
)

ARGININE: Final = Drug(
    id=DrugId("arginine"),
    name="arginine",
    names=("Arginin", "Arginina", "L-arginine", "Аргинин"),
    salts=("arginine hydrochloride",),
    classes=(DrugClass.AMINO_ACIDS,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1091", cites=(files.OHDSI, files.EVERYCURE)),
        Code(system=CodeSystem.UNII, value="94ZLA3W45F", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.NCIT,
            value="C62008",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C77309",
            relation=Relation.RELATED,
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="74-79-3", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00125", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6322",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1485", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D001120",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "R-Gene 10: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cites=(
        _LYSAKARE,
        _LUTATHERA_EU_4_2,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
LYSINE: Final = Drug(
    id=DrugId("lysine"),
    name="lysine",
    names=("L-lysine", "Lysin", "Lysina", "Lysinum"),
    salts=("lysine hydrochloride",),
    classes=(DrugClass.AMINO_ACIDS,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="6536",
            cites=(files.OHDSI,),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B05XB03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(system=CodeSystem.UNII, value="K3Z4F929H6", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C29171",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="56-87-1", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00123", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5962",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL8085", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D008239",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
    ),
    cites=(_LYSAKARE, _LUTATHERA_EU_4_2, files.GERMAN_NAMES, files.DRUGBANK_NAMES),
    reviewed="2026-11-23",
)
_LYSAKARE_UK = Cite(
    sources.LYSAKARE_UK_LABEL_2021,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/lysakare/precautions",
)
_LYSAKARE_4_2 = Cite(
    sources.LYSAKARE_EU_LABEL,
    "section 4.2",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medicinous.com/cs/info/Lysakare-lekarna/pha160102",
)

ARGININE_LYSINE: Final = Drug(
    id=DrugId("arginine-lysine"),
    name="arginine and lysine",
    brands=(Brand("LysaKare", Region.EU, cites=(_LYSAKARE, _LYSAKARE_SG)),),
    classes=(DrugClass.AMINO_ACIDS,),
    mechanism="Lowers the radiation dose to the kidneys during peptide receptor therapy.",
    routes=(Route.INTRAVENOUS,),
    components=(DrugId("arginine"), DrugId("lysine")),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V03AF11",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
    ),
    availability=(
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "LysaKare: authorised, marketing authorization of 2019-07-25",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to arginine, lysine or an excipient",
            when=(Criteria(other="hypersensitivity to arginine, lysine or an excipient"),),
            region=Region.UK,
            cites=(_LYSAKARE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="clinically significant hyperkalemia that is not corrected before the infusion",
            when=(Criteria(other="uncorrected hyperkalemia"),),
            region=Region.UK,
            cites=(_LYSAKARE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "potassium rises for up to a day, highest after some 4 to 5 hours: test it before "
                "each infusion"
            ),
            region=Region.UK,
            cites=(_LYSAKARE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance below 30 mL/min: not to be given",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 30, high_open=True)),),
            region=Region.EU,
            cites=(_LYSAKARE_4_2,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance of 30 to 50 mL/min",
            when=(Criteria(creatinine_clearance_ml_min=Interval(30, 50)),),
            region=Region.EU,
            cites=(_LYSAKARE_4_2,),
        ),
    ),
    cites=(_LYSAKARE, _LYSAKARE_SG, _LUTATHERA_EU_4_2),
    reviewed="2026-11-27",
)
