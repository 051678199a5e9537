"""Platinum compounds."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
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
    Marketing,
    Region,
    Route,
    Seen,
    Unit,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "list of drugs", Seen.DOCUMENT, on="2026-11-23")
_ELOXATIN = Cite(sources.ELOXATIN_US_LABEL, "highlights", Seen.DOCUMENT, on="2026-11-23")
_ELOXATIN_BOX = Cite(sources.ELOXATIN_US_LABEL, "boxed warning", Seen.DOCUMENT, on="2026-11-23")
_OXALIPLATIN_2024 = Cite(
    sources.OXALIPLATIN_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/bb180ec5-1f75-43c1-9f63-c0657af2ca5f",
)
_OXALIPLATIN_APP_2_2 = Cite(
    sources.OXALIPLATIN_US_LABEL_APP,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.drugs-library.com/drugs/oxaliplatin-_e12e2850.html",
)

OXALIPLATIN: Final = Drug(
    id=DrugId("oxaliplatin"),
    name="oxaliplatin",
    abbreviations=("L-OHP",),
    brands=(Brand("Eloxatin", Region.US, cites=(_FOUNDING, _ELOXATIN)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="32592", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01XA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="04ZR38536J", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C1181", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="61825-94-3", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00526", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6857599",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077150",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422327",
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
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "serious and fatal hypersensitivity, including anaphylaxis, within minutes and "
                "in any cycle (earlier wording: anaphylactic reactions)"
            ),
            region=Region.US,
            cites=(
                _ELOXATIN_BOX,
                Cite(
                    sources.ELOXATIN_US_LABEL_2015,
                    "highlights, boxed warning",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.drugs.com/pro/eloxatin.html",
                ),
                Cite(
                    sources.ELOXATIN_US_LABEL_ARCHIVED,
                    "warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to oxaliplatin or another platinum drug",
            when=(Criteria(other="hypersensitivity to a platinum drug"),),
            region=Region.US,
            cites=(_OXALIPLATIN_2024,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "persistent grade 2 neurosensory events, adjuvant treatment (colorectal "
                "cancer, older label)"
            ),
            to=Amount(75, Unit.MG_PER_M2),
            region=Region.US,
            cites=(_OXALIPLATIN_APP_2_2,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "persistent grade 2 neurosensory events, advanced disease (colorectal cancer, "
                "older label)"
            ),
            to=Amount(65, Unit.MG_PER_M2),
            region=Region.US,
            cites=(_OXALIPLATIN_APP_2_2,),
        ),
    ),
    cites=(
        _FOUNDING,
        Cite(
            sources.ELOXATIN_US_LABEL,
            "highlights, Dosage and Administration",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        _OXALIPLATIN_2024,
    ),
    reviewed="2026-11-23",
)

_CISPLATIN_OLD_BOX = Cite(
    sources.CISPLATIN_US_LABEL_OLD,
    "boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://fda.report/DailyMed/a32820f7-9ff6-4c13-a96a-4483a943fe82",
)
_PLATINOL = Cite(
    sources.PLATINOL_US_LABEL,
    "section Indications",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.rxlist.com/platinol-drug/indications-dosage.htm",
)

CISPLATIN: Final = Drug(
    id=DrugId("cisplatin"),
    name="cisplatin",
    names=("cis-diamminedichloroplatinum", "cisplatinum"),
    abbreviations=("CDDP",),
    brands=(Brand("Platinol", Region.US, cites=(_PLATINOL,)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2555", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01XA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="Q20Q21Q62J", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C376", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="15663-27-1", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00515", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.MESH,
            value="D002945",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q412415",
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
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "overdose by confusion with carboplatin; more than 100 mg/m2 a cycle every 3 to "
                "4 weeks is rarely used (older label format)"
            ),
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="renal toxicity: cumulative and severe (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="myelosuppression (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="nausea and vomiting (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="ototoxicity (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
        BoxedWarning(
            topic="anaphylactic-like reactions (older label format)",
            region=Region.US,
            cites=(_CISPLATIN_OLD_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="keep up hydration and urine flow for 24 hours after the infusion",
            region=Region.US,
            cites=(
                Cite(
                    sources.CISPLATIN_US_LABEL,
                    "boxed warning and section 2.1",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://prescriberpoint.com/therapies/cisplatin-a60c517",
                ),
            ),
        ),
    ),
    cites=(
        _PLATINOL,
        Cite(
            sources.MITRY_1999_BJC,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://pure.gustaveroussy.fr/en/publications/treatment-of-poorly-differentiated-neuroendocrine-tumours-with-et",
        ),
    ),
    reviewed="2026-11-23",
)

CARBOPLATIN: Final = Drug(
    id=DrugId("carboplatin"),
    name="carboplatin",
    abbreviations=("CBDCA",),
    brands=(Brand("Paraplatin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.PLATINUM,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="40048", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01XA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="BG3F62OND5", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C1282", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="41575-94-4", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00958", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="38904",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PHARMACOLIBRARY),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D016190",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q415588",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
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
        Cite(
            sources.RIESCO_MARTINEZ_2024,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
        ),
        Cite(
            sources.CARBOPLATIN_US_LABEL,
            "section Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://optic.convoke.bio/document/225025",
        ),
    ),
    reviewed="2026-11-23",
)
