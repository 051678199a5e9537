"""Taxanes."""

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
    CodeStatus,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Interaction,
    Interval,
    Marketing,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_DOCETAXEL = Cite(sources.OPENFDA_LABEL_DOCETAXEL, "boxed warning", Seen.DOCUMENT, on="2026-11-23")

_DOCETAXEL_4 = Cite(
    sources.DOCETAXEL_US_LABEL_PRESCRIBERPOINT,
    "section 4",
    Seen.COPY,
    on="2026-11-27",
    via="https://prescriberpoint.com/therapies/docetaxel-81686d3",
)
_DOCETAXEL_BOX_TEXT = Cite(
    sources.DOCETAXEL_US_LABEL_PFIZER, "boxed warning", Seen.DOCUMENT, on="2026-11-27"
)

_DOCETAX_PH = Cite(
    sources.DOCETAX_PH_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/docetax/drug-interactions",
)

DOCETAXEL: Final = Drug(
    id=DrugId("docetaxel"),
    name="docetaxel",
    names=("Доцетаксел", "タキソテール", "ドセタキセル", "多西他赛"),
    brands=(
        Brand("Taxotere", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Taxotere", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.TAXANE,),
    mechanism="Interferes with microtubules and stops mitosis.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="72962", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01CD02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="699121PHCA", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.UNII,
            value="15H5577CQD",
            relation=Relation.RELATED,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_GARD),
        ),
        Code(system=CodeSystem.NCIT, value="C1526", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.NCIT,
            value="C61734",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="114977-28-5", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01248", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="148124",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL92", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL3545252",
            relation=Relation.NARROWER,
            cites=(files.CHEMBL, files.DGIDB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077143",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C067311",
            version="2025-10-31",
            status=CodeStatus.RETIRED,
            replaced_by="D000077143",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q420436",
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
                    "Docivyx, Taxotere: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Taxotere: authorised, marketing authorization of 1995-11-27",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(topic="toxic deaths", region=Region.US, cites=(_DOCETAXEL,)),
        BoxedWarning(
            topic="hepatotoxicity: avoid with raised bilirubin",
            region=Region.US,
            cites=(_DOCETAXEL,),
        ),
        BoxedWarning(topic="neutropenia", region=Region.US, cites=(_DOCETAXEL,)),
        BoxedWarning(topic="hypersensitivity reactions", region=Region.US, cites=(_DOCETAXEL,)),
        BoxedWarning(topic="fluid retention", region=Region.US, cites=(_DOCETAXEL,)),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="fewer than 1,500 neutrophils/mm3",
            when=(Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),),
            region=Region.US,
            cites=(_DOCETAXEL_4,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypersensitivity to docetaxel or to a drug with polysorbate 80",
            when=(
                Criteria(
                    other="severe hypersensitivity to docetaxel or to a drug with polysorbate 80"
                ),
            ),
            region=Region.US,
            cites=(_DOCETAXEL_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "avoid with bilirubin above normal, or AST or ALT above 1.5 times with alkaline "
                "phosphatase above 2.5 times normal"
            ),
            when=(
                Criteria(
                    other=(
                        "bilirubin above normal, or AST or ALT above 1.5 times with alkaline "
                        "phosphatase above 2.5 times normal"
                    )
                ),
            ),
            region=Region.US,
            cites=(_DOCETAXEL_BOX_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "more deaths with abnormal liver function, higher doses, and in lung cancer after "
                "platinum at 100 mg/m2"
            ),
            region=Region.US,
            cites=(_DOCETAXEL_BOX_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4 inhibitors: avoid (Philippine label)",
            when=(Criteria(other="strong CYP3A4 inhibitor"),),
            cites=(_DOCETAX_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "strong CYP3A4 inhibitor, clearance of docetaxel 49 % lower: avoid (Philippine "
                "label)"
            ),
            drug=DrugId("ketoconazole"),
            cites=(_DOCETAX_PH,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "clearance of carboplatin about 50 % higher than with carboplatin alone, in "
                "limited data (Philippine label)"
            ),
            drug=DrugId("carboplatin"),
            cites=(_DOCETAX_PH,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_DOCETAXEL,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-docetaxel.md",
        ),
        files.JA_DICTIONARY,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_ABRAXANE = Cite(
    sources.ABRAXANE_US_LABEL_OLD,
    "warning box, description",
    Seen.COPY,
    on="2026-11-23",
    via="http://rx-drugs.org/abraxane-drug.html",
)
_TEVA = Cite(
    sources.PACLITAXEL_US_LABEL_TEVA,
    "warnings",
    Seen.COPY,
    on="2026-11-23",
    via="http://fr.diagnosispro.com/drug_information-for/paclitaxel-injection-teva-parenteral-medicines-inc-warnings/7015-501933.html",
)
_NAB = Cite(
    sources.NCI_DRUG_NAB_PACLITAXEL,
    "first paragraph",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-nanoparticlepaclitaxel.md",
)

_PACLITAXEL_7 = Cite(
    sources.PACLITAXEL_DRUGLIB,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.druglib.com/druginfo/paclitaxel/interactions_overdosage_contraindications/",
)
_PACLITAXEL_FDA = Cite(
    sources.PACLITAXEL_FDA_2010, "drug interactions", Seen.DOCUMENT, on="2026-11-27"
)
_PACLITAXEL_CREMOPHOR = Cite(
    sources.PACLITAXEL_US_LABEL_COPY,
    "hypersensitivity",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=4305&fid=134&page=7",
)
_PACLIB = Cite(sources.PACLIB_PH_INTERACTIONS, "drug interactions", Seen.DOCUMENT, on="2026-11-27")

PACLITAXEL: Final = Drug(
    id=DrugId("paclitaxel"),
    name="paclitaxel",
    names=("Паклитаксел", "紫杉醇"),
    brands=(
        Brand("Taxol", Region.US, form=FormId("paclitaxel-injection"), cites=(files.ORANGE_BOOK,)),
        Brand("Abraxane", Region.US, form=FormId("nab-paclitaxel"), cites=(files.ORANGE_BOOK,)),
        Brand("Abraxane", Region.EU, form=FormId("nab-paclitaxel"), cites=(files.EMA_BRANDS,)),
    ),
    forms=(
        Form(
            id=FormId("paclitaxel-injection"),
            name="paclitaxel injection",
            routes=(Route.INTRAVENOUS,),
            cites=(_TEVA,),
        ),
        Form(
            id=FormId("nab-paclitaxel"),
            name="nab-paclitaxel",
            routes=(Route.INTRAVENOUS,),
            names=(
                "paclitaxel albumin-stabilized nanoparticle formulation",
                "nanoparticle paclitaxel",
                "protein-bound paclitaxel",
            ),
            cites=(
                _ABRAXANE,
                _NAB,
            ),
        ),
    ),
    classes=(DrugClass.TAXANE,),
    mechanism="Interferes with microtubules and stops mitosis.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="56946", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01CD01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="P88XT4IS4D", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C1411", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.NCIT,
            value="C2688",
            relation=Relation.NARROWER,
            cites=(files.MOALMANAC, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="33069-62-4", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01229", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="36314",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL428647", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D017239",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q423762",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("paclitaxel-injection"),
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "Paclitaxel (injection): type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("nab-paclitaxel"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Abraxane: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("nab-paclitaxel"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Abraxane: authorised, marketing authorization of 2008-01-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="neutropenia: not with fewer than 1,500 neutrophils/mm3",
            region=Region.US,
            form=FormId("nab-paclitaxel"),
            cites=(_ABRAXANE,),
        ),
        BoxedWarning(
            topic="not to be exchanged with other formulations of paclitaxel",
            region=Region.US,
            form=FormId("nab-paclitaxel"),
            cites=(_ABRAXANE,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "anaphylaxis and severe hypersensitivity in 2 to 4 %: premedicate; never "
                "again after a severe reaction"
            ),
            region=Region.US,
            form=FormId("paclitaxel-injection"),
            cites=(_TEVA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="fewer than 1,500 neutrophils/mm3 (solid tumors)",
            when=(Criteria(neutrophils_per_nl=Interval(high=1.5, high_open=True)),),
            region=Region.US,
            form=FormId("paclitaxel-injection"),
            cites=(_TEVA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe hypersensitivity to a product with Cremophor EL in the past: do not treat"
            ),
            when=(
                Criteria(other="history of severe hypersensitivity to a product with Cremophor EL"),
            ),
            region=Region.US,
            form=FormId("paclitaxel-injection"),
            cites=(_PACLITAXEL_CREMOPHOR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="inhibitors, inducers or substrates of CYP3A4 or CYP2C8: caution",
            when=(Criteria(other="inhibitor, inducer or substrate of CYP3A4 or CYP2C8"),),
            region=Region.US,
            cites=(_PACLITAXEL_7, _PACLITAXEL_FDA),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "after cisplatin more myelosuppression and about 33 % less clearance of "
                "paclitaxel: give paclitaxel first"
            ),
            drug=DrugId("cisplatin"),
            region=Region.US,
            cites=(_PACLITAXEL_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="inhibitor of CYP3A4: caution",
            drug=DrugId("ketoconazole"),
            region=Region.US,
            cites=(_PACLITAXEL_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a substrate of CYP2C8: caution",
            drug=DrugId("repaglinide"),
            region=Region.US,
            cites=(_PACLITAXEL_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="levels of doxorubicin may rise",
            drug=DrugId("doxorubicin"),
            region=Region.US,
            cites=(_PACLITAXEL_7, _PACLITAXEL_FDA),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "given after paclitaxel, more neutropenia and thrombocytopenia (Philippine label)"
            ),
            drug=DrugId("cyclophosphamide"),
            cites=(_PACLIB,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_PACLITAXEL,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-paclitaxel.md",
        ),
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
