"""Fluids and electrolytes."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Cite,
    Code,
    CodeSystem,
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Marketing,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "VIPomas", Seen.DOCUMENT, on="2026-11-23")
_BMJ_REPLACEMENT = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "management approach, fluid and electrolyte replacement",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/management-approach",
)
_BMJ_ALGORITHM = Cite(
    sources.BMJ_BEST_PRACTICE_VIPOMA,
    "treatment algorithm, initial presentation",
    Seen.COPY,
    on="2026-11-23",
    via="https://bibliotheek.ehb.be:2400/topics/en-us/876/treatment-algorithm",
)

SODIUM_CHLORIDE: Final = Drug(
    id=DrugId("sodium-chloride"),
    name="sodium chloride",
    names=("Cloruro sódico", "Natriumchlorid", "saline"),
    classes=(DrugClass.FLUID,),
    routes=(Route.INTRAVENOUS,),
    forms=(
        Form(
            id=FormId("sodium-chloride-3-percent"),
            name="3 % sodium chloride",
            routes=(Route.INTRAVENOUS,),
            names=("hypertonic saline",),
            cites=(
                Cite(
                    sources.EUROPEAN_HYPONATREMIA_GUIDELINE_2014,
                    "recommendations, hyponatremia with severe symptoms",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://github.com/JesseTG/ngc_dump/blob/89996cfc63cb20fbfe1098a8173fa150d5739fc9/markdown/ngc-10787.md",
                ),
            ),
        ),
        Form(
            id=FormId("sodium-chloride-0-9-percent"),
            name="0.9 % sodium chloride",
            routes=(Route.INTRAVENOUS,),
            names=("isotonic saline",),
            cites=(
                Cite(sources.RCP_ADRENAL_CRISIS_BOX, "box 1", Seen.DOCUMENT, on="2026-11-26"),
                Cite(
                    sources.ACCESSMEDICINE_HYPERCALCEMIA_MALIGNANCY,
                    "treatment",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    codes=(
        Code(system=CodeSystem.RXNORM, value="9863", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A12CA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B05CB01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B05XA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="451W47IQ8X", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29974",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="7647-14-5", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB09153",
            cites=(files.DRUGBANK, files.PHARMACOLIBRARY),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5234",
            version="2024-07",
            cites=(files.CHEBI_CID, files.PHARMACOLIBRARY),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1200574", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D012965",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q2314",
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
    cites=(_FOUNDING, _BMJ_REPLACEMENT, files.GERMAN_NAMES, files.DRUGBANK_NAMES),
    reviewed="2026-11-26",
)
POTASSIUM_CHLORIDE: Final = Drug(
    id=DrugId("potassium-chloride"),
    name="potassium chloride",
    names=("Kaliumchlorid", "氯化钾"),
    abbreviations=("KCl",),
    classes=(DrugClass.ELECTROLYTE,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="8591", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A12BA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B05XA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="660YQ98I10", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C47679",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="7447-40-7", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00761", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4873",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1200731", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D011189",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q184630",
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
    cites=(_FOUNDING, _BMJ_REPLACEMENT, _BMJ_ALGORITHM, files.GERMAN_NAMES, files.ZH_INGREDIENTS),
    reviewed="2026-11-23",
)
MAGNESIUM_SULFATE: Final = Drug(
    id=DrugId("magnesium-sulfate"),
    name="magnesium sulfate",
    names=(
        "Magnesium sulfuricum",
        "magnesium sulphate",
        "Magnesiumsulfat",
        "Магния сульфат",
        "硫酸镁",
    ),
    abbreviations=("MgSO4",),
    classes=(DrugClass.ELECTROLYTE,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="6585", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A06AD04",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A12CC02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B05XA05",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D11AX05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V04CC02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="ML30MJ2U7I",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C66051",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="7487-88-9", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00653", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="24083",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2021423",
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL3989857",
            relation=Relation.NARROWER,
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D008278",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q288266",
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
        _FOUNDING,
        _BMJ_REPLACEMENT,
        _BMJ_ALGORITHM,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
SODIUM_BICARBONATE: Final = Drug(
    id=DrugId("sodium-bicarbonate"),
    name="sodium bicarbonate",
    names=("Natriumhydrogenkarbonat", "Sodio bicarbonato", "sodium hydrogen carbonate", "碳酸氢钠"),
    abbreviations=("NaHCO3",),
    classes=(DrugClass.ELECTROLYTE,),
    routes=(),
    codes=(
        Code(system=CodeSystem.RXNORM, value="36676", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="B05CB04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="B05XA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="8MDF5V39QO", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29457",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="144-55-8", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB01390", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="516892",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1353", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D017693",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q179731",
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
        Cite(sources.MSD_MANUAL_VIPOMA, "treatment", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-23",
)
