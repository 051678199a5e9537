"""Anti-infective drugs."""

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
    Region,
    Route,
    Seen,
)
from . import _files as files

_XIFAXAN = Cite(
    sources.XIFAXAN_US_LABEL,
    "highlights, contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?fid=134&id=52360",
)
_XIFAXAN_5 = Cite(
    sources.XIFAXAN_US_LABEL,
    "sections 5.2 and 5.4",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=52360&fid=134&page=3",
)
_XIFAXAN_2014 = Cite(
    sources.XIFAXAN_US_LABELING_CHANGES_2014, "text", Seen.DOCUMENT, on="2026-11-27"
)

RIFAXIMIN: Final = Drug(
    id=DrugId("rifaximin"),
    name="rifaximin",
    names=("Rifaximina", "Rifaximine", "Рифаксимин"),
    brands=(Brand("Xifaxan", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTI_INFECTIVE,),
    mechanism="Antibiotic that stays in the gut.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="35619",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A07AA11",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D06AX11",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="L36O5T016N",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61926",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="80621-81-4",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01220",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6436173",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1617",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000078262",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q416073",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Xifaxan: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to rifaximin, a rifamycin or a component",
            when=(Criteria(other="hypersensitivity to rifaximin, a rifamycin or a component"),),
            region=Region.US,
            cites=(_XIFAXAN,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="Child-Pugh C: higher systemic exposure",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.US,
            cites=(_XIFAXAN_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "P-glycoprotein inhibitor such as cyclosporine: much higher exposure, above all "
                "with hepatic impairment"
            ),
            when=(Criteria(other="P-glycoprotein inhibitor"),),
            region=Region.US,
            cites=(_XIFAXAN_2014,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="diarrhea after it: think of Clostridium difficile, even two months later",
            region=Region.US,
            cites=(_XIFAXAN_5,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

SULFAMETHOXAZOLE: Final = Drug(
    id=DrugId("sulfamethoxazole"),
    name="sulfamethoxazole",
    names=("Sulfamethoxazol", "Sulfametoxazol", "Sulphamethoxazole", "Сульфаметоксазол"),
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="10180",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="J01EC01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="JE42381TNV",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C47737",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="723-46-6",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01015",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5329",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL443",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D013420",
            version="2025-07",
            cites=(files.MESH, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q415843",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_SMX_TMP_85 = Cite(
    sources.SULFAMETHOXAZOLE_TRIMETHOPRIM_US_LABEL_85,
    "contraindications; warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/sulfamethoxazole-and-trimethoprim-85/page/2/",
)
_SMX_TMP_95 = Cite(
    sources.SULFAMETHOXAZOLE_TRIMETHOPRIM_US_LABEL_95,
    "warnings; precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/sulfamethoxazole-and-trimethoprim-95/page/3/",
)
_BACTRIM = Cite(sources.BACTRIM_BUZZRX, "precautions", Seen.DOCUMENT, on="2026-11-27")

SULFAMETHOXAZOLE_TRIMETHOPRIM: Final = Drug(
    id=DrugId("sulfamethoxazole-trimethoprim"),
    name="sulfamethoxazole and trimethoprim",
    brands=(
        Brand("Bactrim", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Septra", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    components=(DrugId("sulfamethoxazole"), DrugId("trimethoprim")),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="J01EE01",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C909",
            cites=(files.NCI_NAMES,),
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
            reason="hypersensitivity to trimethoprim or a sulfonamide",
            when=(Criteria(other="hypersensitivity to trimethoprim or a sulfonamide"),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="immune thrombocytopenia from trimethoprim or a sulfonamide before",
            when=(
                Criteria(
                    other="history of immune thrombocytopenia from trimethoprim or a sulfonamide"
                ),
            ),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="megaloblastic anemia from lack of folate",
            when=(Criteria(other="megaloblastic anemia from lack of folate"),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="age under 2 months",
            when=(Criteria(other="age under 2 months"),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="marked liver damage",
            when=(Criteria(other="marked liver damage"),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe renal insufficiency that cannot be monitored",
            when=(Criteria(other="severe renal insufficiency without monitoring"),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="dofetilide",
            when=(Criteria(other="dofetilide"),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: perhaps more malformations",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_SMX_TMP_85,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "avoid in renal or hepatic impairment, possible lack of folate (malabsorption, "
                "anticonvulsants), severe allergy or asthma"
            ),
            when=(
                Criteria(other="renal impairment"),
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="possible lack of folate, severe allergy or bronchial asthma"),
            ),
            region=Region.US,
            cites=(_SMX_TMP_95,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypoglycemia, rare: more with high doses, malnutrition, kidney or liver disease"
            ),
            region=Region.US,
            cites=(_SMX_TMP_95,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="potassium may rise, sodium may fall",
            region=Region.US,
            cites=(_BACTRIM,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not together in Pneumocystis pneumonia: treatment failure and deaths (HIV)",
            drug=DrugId("leucovorin"),
            region=Region.US,
            cites=(_SMX_TMP_95,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP),
    reviewed="2026-11-27",
)

_TRIMETHOPRIM_CIMS = Cite(
    sources.TRIMETHOPRIM_CIMS_INDIA,
    "contraindications; interactions",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_TRIMETHOPRIM_RXLIST = Cite(
    sources.TRIMETHOPRIM_US_LABEL_RXLIST,
    "warnings; precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.rxlist.com/trimethoprim-drug/warnings-precautions.htm",
)
_TRIMETHOPRIM_LEAFLET = Cite(
    sources.TRIMETHOPRIM_UK_LEAFLET,
    "section 2",
    Seen.COPY,
    on="2026-11-27",
    via="https://patient-info.co.uk/trimethoprim-200-mg-tablets-94722/patient-leaflet",
)

TRIMETHOPRIM: Final = Drug(
    id=DrugId("trimethoprim"),
    name="trimethoprim",
    names=("Trimethoprimum", "Trimetoprima", "Triméthoprime", "Триметоприм"),
    classes=(DrugClass.ANTI_INFECTIVE,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="10829",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="J01EA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="AN164J8Y0X",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C908",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="738-70-5",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00440",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5578",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL22",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D014295",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422665",
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
            reason="hypersensitivity",
            when=(Criteria(other="hypersensitivity to trimethoprim"),),
            cites=(_TRIMETHOPRIM_CIMS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="blood dyscrasia such as megaloblastic anemia",
            when=(Criteria(other="blood dyscrasia"),),
            cites=(_TRIMETHOPRIM_CIMS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="not to be taken in pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.UK,
            cites=(_TRIMETHOPRIM_LEAFLET,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="not to be taken with severe liver problems",
            when=(Criteria(other="severe liver problems"),),
            region=Region.UK,
            cites=(_TRIMETHOPRIM_LEAFLET,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="possible lack of folate, renal or hepatic impairment",
            when=(
                Criteria(other="possible lack of folate"),
                Criteria(other="renal impairment"),
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
            ),
            region=Region.US,
            cites=(_TRIMETHOPRIM_RXLIST,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="potassium may rise, sodium may fall: watch potassium in long use",
            cites=(_TRIMETHOPRIM_CIMS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="raises phenytoin",
            drug=DrugId("phenytoin"),
            cites=(_TRIMETHOPRIM_CIMS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="raises repaglinide",
            drug=DrugId("repaglinide"),
            cites=(_TRIMETHOPRIM_CIMS,),
        ),
    ),
    cites=(files.ATC_GROUP, files.DRUGBANK_2015, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
