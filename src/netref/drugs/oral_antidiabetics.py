"""Oral antidiabetics other than metformin."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Brand,
    Cite,
    Code,
    CodeSystem,
    Drug,
    DrugClass,
    DrugId,
    Marketing,
    Region,
    Route,
    Seen,
)
from . import _files as files

GLIPIZIDE: Final = Drug(
    id=DrugId("glipizide"),
    name="glipizide",
    names=("Glipizida", "Glipizidum", "格列吡嗪"),
    brands=(Brand("Glucotrol XL", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="4821",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BB07",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="X7WDT95N5C",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29074",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="29094-61-9",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01067",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3478",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1073",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D005913",
            version="2025-07",
            cites=(files.MESH, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q3108899",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Glucotrol Xl: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.ZH_INGREDIENTS),
    reviewed="2026-11-26",
)

GLIMEPIRIDE: Final = Drug(
    id=DrugId("glimepiride"),
    name="glimepiride",
    names=("Glimepirid", "Glimepirida", "Glimepiridum", "Глимепирид", "格列美脲"),
    brands=(Brand("Amaryl", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="25789",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BB12",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="6KY687524K",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29073",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="93479-97-1",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00222",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3476",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1481",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C057619",
            version="2025-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q425027",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Amaryl: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

GLIBENCLAMIDE: Final = Drug(
    id=DrugId("glibenclamide"),
    name="glibenclamide",
    us_name="glyburide",
    names=("Glibenclamid", "Glibenclamida", "Glibenclamidum", "Глибенкламид"),
    brands=(Brand("Glynase", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="4815",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="SX6K58TVWC",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29076",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="10238-21-8",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01016",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3488",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL472",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D005905",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q420626",
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
                    "Diabeta, Glynase: type RX",
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
                    "Amglidia: authorised, marketing authorization of 2018-05-24",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

SITAGLIPTIN: Final = Drug(
    id=DrugId("sitagliptin"),
    name="sitagliptin",
    names=("Sitagliptina", "Sitagliptine", "Sitagliptinum", "Ситаглиптин"),
    salts=("sitagliptin phosphate",),
    brands=(
        Brand("Januvia", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Januvia", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="593411",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BH01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="QFP0P1DV7Z",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C73838",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="486460-32-6",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01261",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4369359",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1422",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q419832",
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
                    "Januvia, Zituvio: type RX",
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
                    "Januvia: authorised, marketing authorization of 2007-03-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-26",
)

PIOGLITAZONE: Final = Drug(
    id=DrugId("pioglitazone"),
    name="pioglitazone",
    names=("Pioglitazona", "Pioglitazonum", "Пиоглитазон", "吡格列酮"),
    salts=("pioglitazone hydrochloride", "Pioglitazonhydrochlorid"),
    brands=(
        Brand("Actos", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Actos", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="33738",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BG03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="X4OV71U42S",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C71633",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="111025-46-8",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01132",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4829",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL595",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077205",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q417765",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Actos: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Actos: authorised, marketing authorization of 2000-10-13",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

ACARBOSE: Final = Drug(
    id=DrugId("acarbose"),
    name="acarbose",
    names=("Acarbosa", "Acarbosum", "Акарбоза", "阿卡波糖"),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="16681",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BF01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="T58MSI464G",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C983",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="56180-94-0",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00284",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="441184",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL404271",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D020909",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q338005",
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
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

REPAGLINIDE: Final = Drug(
    id=DrugId("repaglinide"),
    name="repaglinide",
    names=("Repaglinid", "Repaglinida", "Repaglinidum", "Репаглинид", "瑞格列奈"),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="73044",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BX02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="668Z8C33LU",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C47703",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="135062-02-1",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00912",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="65981",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1272",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C072379",
            version="2025-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q2195995",
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
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "NovoNorm: authorised, marketing authorization of 1998-08-16",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

EMPAGLIFLOZIN: Final = Drug(
    id=DrugId("empagliflozin"),
    name="empagliflozin",
    names=("Empagliflozina", "Empagliflozine", "Empagliflozinum", "Эмпаглифлозин"),
    brands=(
        Brand("Jardiance", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Jardiance", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.ANTIDIABETIC,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1545653",
            cites=(files.OHDSI, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10BK03",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="HDC1R2M35U",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CAS,
            value="864070-44-0",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB09038",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="11949646",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2107830",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C570240",
            version="2025-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q5373824",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Jardiance: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Jardiance: authorised, marketing authorization of 2014-05-22",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-26",
)
