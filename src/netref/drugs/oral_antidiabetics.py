"""Oral antidiabetics other than metformin."""

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
    Pregnancy,
    Procedure,
    Region,
    Route,
    Seen,
)
from . import _files as files

_GLIPIZIDE_US = Cite(
    sources.GLIPIZIDE_US_LABEL,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.prescriptiondrugs.com/glipizide-tablets-usp-5-mg-rx-only/",
)
_GLIBENESE_CH = Cite(
    sources.GLIBENESE_CH_LABEL,
    "Anwendungseinschränkungen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org/de/gcc/fachinfo/reg/38067/chapter/restrictions",
)

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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to glipizide",
            when=(Criteria(other="hypersensitivity to glipizide"),),
            cites=(_GLIPIZIDE_US, _GLIBENESE_CH),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a sulfonylurea, a sulfonamide or an excipient",
            when=(Criteria(other="hypersensitivity to a sulfonylurea or a sulfonamide"),),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="type 1 diabetes, diabetic ketoacidosis, diabetic coma or precoma",
            when=(Criteria(other="type 1 diabetes, diabetic ketoacidosis or coma"),),
            cites=(_GLIPIZIDE_US, _GLIBENESE_CH),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="ketoacidosis in the history, too",
            when=(Criteria(other="diabetic ketoacidosis, now or earlier"),),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe renal, hepatic or thyroid dysfunction",
            when=(
                Criteria(child_pugh=(ChildPugh.C,)),
                Criteria(other="severe renal or thyroid dysfunction"),
            ),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="metabolic decompensation in infection, surgery or other stress",
            when=(Criteria(other="metabolic decompensation in infection, surgery or stress"),),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy and breastfeeding",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="treatment with miconazole",
            when=(Criteria(other="miconazole"),),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="adrenal or pituitary insufficiency: more sensitive to hypoglycemia",
            when=(Criteria(other="adrenal or pituitary insufficiency"),),
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="hypoglycemia is hard to notice",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.CH,
            cites=(_GLIBENESE_CH,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.ZH_INGREDIENTS),
    reviewed="2026-11-27",
)

_GLIMEPIRIDE_US = Cite(
    sources.GLIMEPIRIDE_US_LABEL_CARLSBAD,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://drugcentral.org/label/c4501673-478e-483e-a7d0-b38fdf75dda2/view",
)
_AMARYL_ID = Cite(
    sources.AMARYL_ID_LABEL,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/indonesia/drug/info/amaryl/contraindications",
)
_GLIMIN_MY = Cite(
    sources.GLIMIN_MY_LABEL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/malaysia/drug/info/glimin/drug-interactions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "hypersensitivity to glimepiride or an excipient, or allergy to sulfonamide "
                "derivatives"
            ),
            when=(Criteria(other="hypersensitivity to glimepiride or a sulfonamide derivative"),),
            cites=(_GLIMEPIRIDE_US, _AMARYL_ID),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="type 1 diabetes, diabetic ketoacidosis, diabetic coma or precoma",
            when=(Criteria(other="type 1 diabetes, diabetic ketoacidosis or coma"),),
            cites=(_AMARYL_ID,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy and breastfeeding",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            cites=(_AMARYL_ID,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe hepatic or renal impairment: insulin instead",
            when=(
                Criteria(child_pugh=(ChildPugh.C,)),
                Criteria(other="severe renal impairment or dialysis"),
            ),
            cites=(_AMARYL_ID,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="signs of hypoglycemia may be weak or absent; the effect may rise or fall",
            drug_class=DrugClass.BETA_BLOCKER,
            cites=(_GLIMIN_MY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="weaker effect on glucose",
            drug_class=DrugClass.GLUCOCORTICOID,
            cites=(_GLIMIN_MY,),
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
    reviewed="2026-11-27",
)

_GLYBURIDE_US = Cite(
    sources.GLYBURIDE_US_LABEL,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.prescriptiondrugs.com/glyburide-tablets-usp-rx-only/",
)
_GLIBENHEXAL_DE = Cite(
    sources.GLIBENHEXAL_DE_LABEL,
    "Kontraindikation (absolut)",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medikamenten.net/glibenhexal-3-5-2937521",
)
_EUGLUCON_CH = Cite(
    sources.EUGLUCON_CH_LABEL,
    "Anwendungseinschränkungen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/35265/chapter/restrictions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to glibenclamide",
            when=(Criteria(other="hypersensitivity to glibenclamide"),),
            cites=(_GLYBURIDE_US, _GLIBENHEXAL_DE, _EUGLUCON_CH),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "hypersensitivity to an excipient, another sulfonylurea, probenecid or a "
                "sulfonamide, diuretics among them"
            ),
            when=(
                Criteria(other="hypersensitivity to a sulfonylurea, a sulfonamide or probenecid"),
            ),
            region=Region.DE,
            cites=(_GLIBENHEXAL_DE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="type 1 diabetes, diabetic ketoacidosis or coma",
            when=(Criteria(other="type 1 diabetes, diabetic ketoacidosis or coma"),),
            cites=(_GLYBURIDE_US, _GLIBENHEXAL_DE, _EUGLUCON_CH),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="diabetic precoma",
            when=(Criteria(other="diabetic precoma"),),
            region=Region.DE,
            cites=(_GLIBENHEXAL_DE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="precoma, or a metabolism that is derailed in another way",
            when=(Criteria(other="diabetic precoma or derailed metabolism"),),
            region=Region.CH,
            cites=(_EUGLUCON_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "resection of the pancreas, or complete secondary failure in type 2 diabetes: "
                "insulin is needed"
            ),
            when=(
                Criteria(
                    other="resection of the pancreas, or complete secondary failure of the drug"
                ),
            ),
            region=Region.DE,
            cites=(_GLIBENHEXAL_DE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic or renal impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)), Criteria(other="severe renal impairment")),
            cites=(_GLIBENHEXAL_DE, _EUGLUCON_CH),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe dysfunction of adrenal cortex, anterior pituitary or thyroid",
            when=(Criteria(other="severe adrenal, pituitary or thyroid dysfunction"),),
            region=Region.CH,
            cites=(_EUGLUCON_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="unusual stress, such as emergency surgery or infection with high fever",
            when=(Criteria(other="unusual stress, such as emergency surgery or high fever"),),
            region=Region.CH,
            cites=(_EUGLUCON_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="treatment with bosentan",
            when=(Criteria(other="bosentan"),),
            cites=(_GLYBURIDE_US, _GLIBENHEXAL_DE),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy and breastfeeding",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            region=Region.DE,
            cites=(_GLIBENHEXAL_DE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="signs of hypoglycemia may be weak or absent",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.CH,
            cites=(_EUGLUCON_CH,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_JANUVIA_2017 = Cite(
    sources.JANUVIA_US_LABEL_2017,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?fid=134&id=49547",
)
_JANUVIA_SAFETY = Cite(
    sources.JANUVIA_US_SAFETY_INFORMATION,
    "safety information",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.galenusrevista.com/anuncios/Urothelial/US-DIA-02602_728x90_Animated/",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier serious hypersensitivity to sitagliptin",
            when=(Criteria(other="earlier serious hypersensitivity to sitagliptin"),),
            region=Region.US,
            cites=(_JANUVIA_2017, _JANUVIA_SAFETY),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="acute pancreatitis, also fatal: stop on suspicion",
            region=Region.US,
            cites=(_JANUVIA_2017, _JANUVIA_SAFETY),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal impairment: lower dose; acute renal failure has occurred",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 50, high_open=True)),),
            region=Region.US,
            cites=(_JANUVIA_2017,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="heart failure was seen with others of its class",
            when=(Criteria(heart_failure=True),),
            region=Region.US,
            cites=(_JANUVIA_SAFETY,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)

_PIOGLITAZONE_BOX = Cite(
    sources.PIOGLITAZONE_US_LABEL_ACCORD, "boxed warning", Seen.DOCUMENT, on="2026-11-27"
)
_PIOGLITAZONE_US = Cite(
    sources.PIOGLITAZONE_US_LABEL_DRUGCENTRAL,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="http://drugcentral.org/label/72b46a1e-d9ea-4a47-95ef-5eae96ef1e7f/view",
)
_PIOGLITAZONE_CZ = Cite(
    sources.PIOGLITAZONE_CZ_LABEL,
    "section 4.3",
    Seen.COPY,
    on="2026-11-27",
    via="https://linked.opendata.cz/describe/?url=http%3A%2F%2Flinked.opendata.cz%2Fresource%2Fsukl%2Fspc%2Fsection%2FSPC159529_doc-4-3",
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
    boxed_warnings=(
        BoxedWarning(
            topic="congestive heart failure", region=Region.US, cites=(_PIOGLITAZONE_BOX,)
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to pioglitazone or an excipient",
            when=(Criteria(other="hypersensitivity to pioglitazone or an excipient"),),
            cites=(_PIOGLITAZONE_US, _PIOGLITAZONE_CZ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="start in heart failure of NYHA class III or IV",
            when=(Criteria(heart_failure=True, other="NYHA class III or IV"),),
            region=Region.US,
            cites=(_PIOGLITAZONE_US, _PIOGLITAZONE_BOX),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="heart failure now or earlier, of any NYHA class",
            when=(Criteria(heart_failure=True), Criteria(other="earlier heart failure")),
            region=Region.EU,
            cites=(_PIOGLITAZONE_CZ,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="symptomatic heart failure: not recommended",
            when=(Criteria(heart_failure=True),),
            region=Region.US,
            cites=(_PIOGLITAZONE_BOX,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.EU,
            cites=(_PIOGLITAZONE_CZ,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="diabetic ketoacidosis",
            when=(Criteria(other="diabetic ketoacidosis"),),
            region=Region.EU,
            cites=(_PIOGLITAZONE_CZ,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="bladder cancer now or earlier, or visible hematuria without a known cause",
            when=(
                Criteria(other="bladder cancer now or earlier, or unexplained visible hematuria"),
            ),
            region=Region.EU,
            cites=(_PIOGLITAZONE_CZ,),
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
    reviewed="2026-11-27",
)

_ACARBOSE_US = Cite(
    sources.ACARBOSE_US_LABEL_AVET, "contraindications, first lines", Seen.DOCUMENT, on="2026-11-27"
)
_ACARBOSE_MYLAN = Cite(
    sources.ACARBOSE_MYLAN_PILL2TRIP, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_GLUCOBAY_CH = Cite(
    sources.GLUCOBAY_CH_LEAFLET,
    "before use",
    Seen.COPY,
    on="2026-11-27",
    via="https://preview.medikamio.com/de-ch/medikamente/glucobay-50100/pil",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to acarbose or an excipient",
            when=(Criteria(other="hypersensitivity to acarbose or an excipient"),),
            cites=(_ACARBOSE_US, _ACARBOSE_MYLAN),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="diabetic ketoacidosis or cirrhosis",
            when=(Criteria(other="diabetic ketoacidosis or cirrhosis"),),
            region=Region.US,
            cites=(_ACARBOSE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "inflammatory bowel disease, colonic ulcers, or bowel obstruction, also where it "
                "threatens"
            ),
            when=(
                Criteria(
                    other=(
                        "inflammatory bowel disease, colonic ulcers, or bowel obstruction or a "
                        "risk of it"
                    ),
                ),
            ),
            cites=(_ACARBOSE_MYLAN,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "chronic bowel disease with marked maldigestion or malabsorption, or a state that "
                "gas makes worse, such as a large hernia"
            ),
            when=(
                Criteria(
                    other="chronic bowel disease with malabsorption, or a state made worse by gas"
                ),
            ),
            cites=(_ACARBOSE_MYLAN,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            cites=(_ACARBOSE_MYLAN,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="creatinine clearance below 25 mL/min/1.73 m2: not studied",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 25, high_open=True)),),
            cites=(_ACARBOSE_MYLAN,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy and breastfeeding",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            cites=(_ACARBOSE_MYLAN,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="below 18 years: not to be used, for want of experience",
            when=(Criteria(age_years=Interval(None, 18, high_open=True)),),
            region=Region.CH,
            cites=(_GLUCOBAY_CH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="enzymes that split carbohydrates weaken it: not at the same time",
            drug=DrugId("pancrelipase"),
            region=Region.CH,
            cites=(_GLUCOBAY_CH,),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="weakens it: not at the same time",
            drug=DrugId("cholestyramine"),
            region=Region.CH,
            cites=(_GLUCOBAY_CH,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_REPAGLINIDE_US = Cite(
    sources.REPAGLINIDE_US_LABEL,
    "contraindications; warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://edrugswiki.com/drug/repaglinide-tablets",
)
_REPAGLINIDE_EMEA = Cite(
    sources.EMEA_REPAGLINIDE_GEMFIBROZIL, "statement", Seen.DOCUMENT, on="2026-11-27"
)
_PRANDIN_US = Cite(
    sources.PRANDIN_US_LABEL_OLD,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=14977&fid=134&page=8",
)
_REPAGLINIDE_KRKA = Cite(
    sources.REPAGLINIDE_KRKA_EU_LABEL,
    "interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.liekinfo.sk/liek-repaglinide-krka-tbl-360x1-mg-(blis-opa-al-pvc-al)-62119-pil",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="treatment with gemfibrozil: severe hypoglycemia",
            when=(Criteria(other="gemfibrozil"),),
            cites=(_REPAGLINIDE_US, _REPAGLINIDE_EMEA),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to repaglinide or an excipient",
            when=(Criteria(other="hypersensitivity to repaglinide or an excipient"),),
            region=Region.US,
            cites=(_REPAGLINIDE_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal or hepatic impairment may raise the risk of hypoglycemia",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            region=Region.US,
            cites=(_REPAGLINIDE_US,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="raises repaglinide; avoid, or follow glucose closely",
            drug=DrugId("trimethoprim"),
            cites=(_PRANDIN_US, _REPAGLINIDE_KRKA),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="hypoglycemia is harder to notice",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.US,
            cites=(_REPAGLINIDE_US,),
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
    reviewed="2026-11-27",
)

_JARDIANCE_SAFETY = Cite(
    sources.JARDIANCE_US_SAFETY_INFORMATION,
    "safety information",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.galenusrevista.com/anuncios/jardiance-130769/PC-US-130769_300x600_HTML",
)
_JARDIANCE_SITE = Cite(
    sources.JARDIANCE_US_HCP_SITE, "limitations of use", Seen.DOCUMENT, on="2026-11-27"
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to empagliflozin or an excipient",
            when=(Criteria(other="hypersensitivity to empagliflozin or an excipient"),),
            region=Region.US,
            cites=(_JARDIANCE_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="dialysis",
            when=(Criteria(other="dialysis"),),
            region=Region.US,
            cites=(_JARDIANCE_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ketoacidosis, also fatal and with glucose below 250 mg/dL; not recommended in "
                "type 1 diabetes"
            ),
            when=(Criteria(other="type 1 diabetes, or another risk of ketoacidosis"),),
            region=Region.US,
            cites=(_JARDIANCE_SAFETY, _JARDIANCE_SITE),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="planned surgery: consider a stop at least 3 days before",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_JARDIANCE_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "volume depletion and acute kidney injury: check volume and kidneys first, above "
                "all with eGFR below 60 or a loop diuretic"
            ),
            region=Region.US,
            cites=(_JARDIANCE_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="eGFR below 30: not recommended for glucose control",
            when=(Criteria(other="eGFR below 30 mL/min/1.73 m2"),),
            region=Region.US,
            cites=(_JARDIANCE_SITE,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
