"""Fluids and electrolytes."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Interaction,
    Marketing,
    Pregnancy,
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

_SALINE_BAXTER = Cite(
    sources.HYPERTONIC_SALINE_US_LABEL_BAXTER, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_SALINE_WARNINGS = Cite(
    sources.HYPERTONIC_SALINE_US_WARNINGS,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/hypertonic-saline-drug",
)
_SALINE_OTHER = Cite(
    sources.HYPERTONIC_SALINE_US_LABEL_OTHER,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="http://edrugswiki.com/drug/sodium-chloride-injection-3-5",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "plasma electrolytes high, normal or barely low, or sodium or chloride would harm "
                "(the label of Baxter states none)"
            ),
            when=(
                Criteria(
                    other=("plasma electrolytes not clearly low, or sodium or chloride harmful")
                ),
            ),
            region=Region.US,
            form=FormId("sodium-chloride-3-percent"),
            cites=(_SALINE_OTHER, _SALINE_BAXTER),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure, severe renal insufficiency or edema with sodium retention: great "
                "care, if given at all"
            ),
            when=(
                Criteria(heart_failure=True),
                Criteria(other=("severe renal insufficiency, or edema with sodium retention")),
            ),
            region=Region.US,
            form=FormId("sodium-chloride-3-percent"),
            cites=(_SALINE_WARNINGS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="3 % saline: caution with corticosteroids",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.US,
            cites=(_SALINE_WARNINGS,),
        ),
    ),
    cites=(_FOUNDING, _BMJ_REPLACEMENT, files.GERMAN_NAMES, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)
_POTASSIUM_UK = Cite(
    sources.POTASSIUM_CHLORIDE_UK_LABEL_2019,
    "contraindications; warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/7041/precautions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="concentrate: never undiluted",
            when=(Criteria(other="given undiluted"),),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hyperkalemia (over 5 mmol/L) or hyperchloremia",
            when=(Criteria(other="potassium over 5 mmol/L, or hyperchloremia"),),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="renal impairment with oliguria, anuria or azotemia",
            when=(Criteria(other="renal impairment with oliguria, anuria or azotemia"),),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="Addison disease",
            when=(Criteria(other="Addison disease"),),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute dehydration, or heat cramps",
            when=(Criteria(other="acute dehydration or heat cramps"),),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="continuous ECG; extreme caution in cardiac disease or wide tissue destruction",
            when=(Criteria(other="cardiac disease or extensive tissue destruction"),),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="potassium-sparing drug: severe hyperkalemia",
            drug=DrugId("spironolactone"),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not in glucose at first: potassium can fall further",
            drug=DrugId("glucose"),
            region=Region.UK,
            cites=(_POTASSIUM_UK,),
        ),
    ),
    cites=(_FOUNDING, _BMJ_REPLACEMENT, _BMJ_ALGORITHM, files.GERMAN_NAMES, files.ZH_INGREDIENTS),
    reviewed="2026-11-27",
)
_MAGNESIUM_US = Cite(
    sources.MAGNESIUM_SULFATE_US_LABEL_2022, "section 4", Seen.DOCUMENT, on="2026-11-27"
)
_MAGNESIUM_US_HIGHLIGHTS = Cite(
    sources.MAGNESIUM_SULFATE_US_LABEL_2022, "highlights", Seen.DOCUMENT, on="2026-11-27"
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="heart block or myocardial damage",
            when=(Criteria(other="heart block or myocardial damage"),),
            region=Region.US,
            cites=(_MAGNESIUM_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="diabetic coma",
            when=(Criteria(other="diabetic coma"),),
            region=Region.US,
            cites=(_MAGNESIUM_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="myasthenia gravis",
            when=(Criteria(other="myasthenia gravis"),),
            region=Region.US,
            cites=(_MAGNESIUM_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal impairment or little urine: at most 20 g in 48 hours",
            when=(Criteria(other="severe renal impairment or little urine"),),
            region=Region.US,
            cites=(_MAGNESIUM_US_HIGHLIGHTS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: not longer than 5 to 7 days",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.US,
            cites=(_MAGNESIUM_US_HIGHLIGHTS,),
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
    reviewed="2026-11-27",
)
_BICARBONATE_DE = Cite(
    sources.SODIUM_BICARBONATE_DE_LABEL,
    "Gegenanzeigen",
    Seen.COPY,
    on="2026-11-27",
    via="http://pharmapreisvergleich24.de/var/natrium-hydrogencarbonat-8-4-25-x-20-ml-2782828",
)
_BICARBONATE_IN = Cite(
    sources.SODIUM_BICARBONATE_MIMS_IN, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_BICARBONATE_US = Cite(
    sources.SODIUM_BICARBONATE_US_WARNINGS,
    "warnings and precautions",
    Seen.DOCUMENT,
    on="2026-11-27",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="alkalosis, hypernatremia or hypokalemia",
            when=(Criteria(other="alkalosis, hypernatremia or hypokalemia"),),
            region=Region.DE,
            cites=(_BICARBONATE_DE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "alkalosis, hypocalcemia, little gastric acid, severe pulmonary edema or "
                "unexplained abdominal pain"
            ),
            when=(
                Criteria(
                    other=(
                        "alkalosis, hypocalcemia, hypochlorhydria, severe pulmonary "
                        "edema or unexplained abdominal pain"
                    )
                ),
            ),
            region=Region.IN,
            cites=(_BICARBONATE_IN,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="chloride lost by vomiting or suction",
            when=(Criteria(other="chloride lost by vomiting or gastrointestinal suction"),),
            region=Region.IN,
            cites=(_BICARBONATE_IN,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "intravenous: restricted sodium, hypoventilation, earlier urinary stones, "
                "potassium depletion, hypernatremia, or diuretics that cause hypochloremic "
                "alkalosis"
            ),
            when=(
                Criteria(
                    other=(
                        "restricted sodium, hypoventilation, urinary stones, potassium "
                        "depletion, hypernatremia or a diuretic that causes "
                        "hypochloremic alkalosis"
                    )
                ),
            ),
            region=Region.IN,
            cites=(_BICARBONATE_IN,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure, severe renal insufficiency or edema with sodium retention: great "
                "care, if given at all"
            ),
            when=(
                Criteria(heart_failure=True),
                Criteria(
                    other=("severe renal insufficiency, oliguria, or edema with sodium retention")
                ),
            ),
            region=Region.US,
            cites=(_BICARBONATE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="treat potassium and calcium deficits before or with it",
            when=(Criteria(other="hypokalemia or hypocalcemia"),),
            region=Region.US,
            cites=(_BICARBONATE_US,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="sodium load: caution with corticosteroids",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.US,
            cites=(_BICARBONATE_US,),
        ),
    ),
    cites=(
        Cite(sources.MSD_MANUAL_VIPOMA, "treatment", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-27",
)
