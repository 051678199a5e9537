"""Drugs against other hormone excess and its effects."""

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
    Form,
    FormId,
    Interaction,
    Interval,
    Marketing,
    Pregnancy,
    Region,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_SHERLOCK = Cite(
    sources.SHERLOCK_2010,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://doczz.net/doc/6475949/the-syndrome-of-inappropriate-antidiuretic-hormone--curre...",
)

_DESMOPRESSIN_BOX = Cite(
    sources.DESMOPRESSIN_US_LABEL_BOX,
    "boxed warning",
    Seen.COPY,
    on="2026-11-27",
    via="https://drugs.docindia.org/medicine/medicinedetails/us-1-ml-desmopressin-acetate-0004-mgml-injection-5",
)
_DESMOPRESSIN_NORTHSTAR = Cite(
    sources.DESMOPRESSIN_US_LABEL_NORTHSTAR,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://medthority.com/fda/d/desmopressin-acetate/desmopressin-acetate-desmopressin-acetate-4-ugml-northstar-rxllc",
)
_DESMOPRESSIN_5_1 = Cite(
    sources.DESMOPRESSIN_US_LABEL_PRESCRIBERPOINT,
    "section 5.1",
    Seen.COPY,
    on="2026-11-27",
    via="https://prescriberpoint.com/therapies/desmopressin-acetate-2a2a6eb",
)

DESMOPRESSIN: Final = Drug(
    id=DrugId("desmopressin"),
    name="desmopressin",
    classes=(DrugClass.VASOPRESSIN_ANALOG,),
    routes=(Route.INTRAVENOUS,),
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
            topic="hyponatremia, which can be life-threatening when severe",
            region=Region.US,
            cites=(_DESMOPRESSIN_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hyponatremia, now or earlier",
            when=(Criteria(other="hyponatremia, now or earlier"),),
            region=Region.US,
            cites=(_DESMOPRESSIN_NORTHSTAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="creatinine clearance below 50 mL/min",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 50, high_open=True)),),
            region=Region.US,
            cites=(_DESMOPRESSIN_NORTHSTAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to desmopressin or a component",
            when=(Criteria(other="hypersensitivity to desmopressin or an excipient"),),
            region=Region.US,
            cites=(_DESMOPRESSIN_NORTHSTAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "raised risk of severe hyponatremia, such as excessive fluid intake or an illness "
                "that disturbs fluid or electrolytes"
            ),
            when=(
                Criteria(
                    other=(
                        "excessive fluid intake, or an illness that disturbs fluid or electrolytes"
                    )
                ),
            ),
            region=Region.US,
            cites=(_DESMOPRESSIN_BOX,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known or suspected inappropriate secretion of antidiuretic hormone",
            when=(Criteria(syndromes=(SyndromeId("siadh"),)),),
            region=Region.US,
            cites=(_DESMOPRESSIN_5_1,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "normal sodium before the start; measure it within 7 days, after about 1 month and "
                "periodically, more often from 65 years on"
            ),
            region=Region.US,
            cites=(_DESMOPRESSIN_BOX,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="loop diuretic, raises the risk of severe hyponatremia",
            drug=DrugId("furosemide"),
            region=Region.US,
            cites=(_DESMOPRESSIN_BOX, _DESMOPRESSIN_5_1),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="systemic or inhaled, raises the risk of severe hyponatremia",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.US,
            cites=(_DESMOPRESSIN_BOX,),
        ),
    ),
    cites=(
        Cite(
            sources.EUROPEAN_HYPONATREMIA_GUIDELINE_2014,
            "recommendations, what to do if hyponatremia is corrected too rapidly",
            Seen.COPY,
            on="2026-11-26",
            via="https://github.com/JesseTG/ngc_dump/blob/89996cfc63cb20fbfe1098a8173fa150d5739fc9/markdown/ngc-10787.md",
        ),
    ),
    reviewed="2026-11-27",
)

_DEMECLOCYCLINE_2012 = Cite(
    sources.DEMECLOCYCLINE_US_LABEL_2012,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="http://edrugswiki.com/drug/demeclocycline-hcl",
)
_DEMECLOCYCLINE_EFFECTS = Cite(
    sources.DEMECLOCYCLINE_DRUGS_COM, "renal", Seen.DOCUMENT, on="2026-11-27"
)
_DEMECLOCYCLINE_REFERENCE = Cite(
    sources.DEMECLOCYCLINE_UPTODATE,
    "dosing, kidney and liver impairment",
    Seen.COPY,
    on="2026-11-27",
    via="https://medilib.ir/uptodate/show/9328",
)

DEMECLOCYCLINE: Final = Drug(
    id=DrugId("demeclocycline"),
    name="demeclocycline",
    names=("Demeclociclina", "Demeclocyclinum", "Demethylchlortetracycline"),
    salts=("demeclocycline hydrochloride", "Demeclocyclinhydrochlorid"),
    brands=(Brand("Declomycin", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ANTI_INFECTIVE,),
    mechanism="Tetracycline; blocks the effect of vasopressin on the renal tubule.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="3154",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="D06AA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="J01AA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="5R5W9ICI6O",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C47980",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="127-33-3",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00618",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5311063",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1591",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D003707",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q2736402",
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
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_DEMECLOCYCLINE_2012,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "not in the last half of pregnancy, nor up to 8 years of age, unless nothing else "
                "will do: stains the teeth"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(age_years=Interval(None, 8))),
            region=Region.US,
            cites=(_DEMECLOCYCLINE_2012,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure, cirrhosis or cancer: filtration fell and azotemia came up; "
                "creatinine can rise with the dose"
            ),
            when=(Criteria(heart_failure=True), Criteria(other="cirrhosis or cancer")),
            cites=(_DEMECLOCYCLINE_EFFECTS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "nephrogenic diabetes insipidus at 600 to 1200 mg a day, after about 5 days, gone "
                "about a week after the end"
            ),
            cites=(_DEMECLOCYCLINE_EFFECTS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal or hepatic impairment: caution, lower dose or longer intervals",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            cites=(_DEMECLOCYCLINE_REFERENCE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        _SHERLOCK,
        Cite(sources.HARRISONS_MANUAL_SIADH, "treatment", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_SOMAVERT_PRO = Cite(
    sources.SOMAVERT_US_HCP_SITE, "safety information", Seen.DOCUMENT, on="2026-11-27"
)
_SOMAVERT_US = Cite(sources.SOMAVERT_US_LABEL_2019, "highlights", Seen.DOCUMENT, on="2026-11-27")
_SOMAVERT_COUNSELING = Cite(
    sources.SOMAVERT_US_COUNSELING, "patient counseling", Seen.DOCUMENT, on="2026-11-27"
)

PEGVISOMANT: Final = Drug(
    id=DrugId("pegvisomant"),
    name="pegvisomant",
    names=("pegwisomant", "Пэгвисомант"),
    brands=(
        Brand("Somavert", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Somavert", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.GROWTH_HORMONE_ANTAGONIST,),
    mechanism="Blocks the growth hormone receptor.",
    routes=(Route.SUBCUTANEOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="278739", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="H01AX01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="N824AOU5XV", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C61881",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="218620-50-9", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(system=CodeSystem.DRUGBANK, value="DB00082", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.MESH,
            value="C406545",
            version="2024-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q409697",
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
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
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
                    "Somavert: authorised, marketing authorization of 2002-11-12",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier hypersensitivity to a component",
            when=(Criteria(other="hypersensitivity to pegvisomant or an excipient"),),
            region=Region.US,
            cites=(_SOMAVERT_PRO,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "liver tests before and during treatment; over three times the upper limit, find "
                "the cause first"
            ),
            when=(Criteria(other="liver tests over three times the upper limit"),),
            region=Region.US,
            cites=(_SOMAVERT_US, _SOMAVERT_PRO),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="tumors that make growth hormone can grow: follow them by imaging",
            region=Region.US,
            cites=(_SOMAVERT_COUNSELING,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="opioids: more pegvisomant is often needed",
            when=(Criteria(other="opioid taken"),),
            region=Region.US,
            cites=(_SOMAVERT_PRO,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="the antidiabetic may need a lower dose",
            drug_class=DrugClass.ANTIDIABETIC,
            region=Region.US,
            cites=(_SOMAVERT_PRO,),
        ),
    ),
    cites=(files.PURPLE_BOOK, files.DRUGBANK_2015, files.POLISH_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)

_ALDACTONE_CA = Cite(sources.ALDACTONE_CA_LABEL, "section 2", Seen.DOCUMENT, on="2026-11-27")
_ALDACTONE_CA_7 = Cite(sources.ALDACTONE_CA_LABEL, "section 7", Seen.DOCUMENT, on="2026-11-27")

SPIRONOLACTONE: Final = Drug(
    id=DrugId("spironolactone"),
    name="spironolactone",
    names=(
        "Espironolactona",
        "Spironolacton",
        "Spironolactonum",
        "Spironolattone",
        "Спиронолактон",
    ),
    brands=(Brand("Aldactone", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.MINERALOCORTICOID_ANTAGONIST,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="9997",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C03DA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="27O7W4T232",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C840",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="52-01-7",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00421",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5833",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1393",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D013148",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422188",
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
                    "Aldactone, Carospir: type RX",
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
                    "Qaialdo: authorised, marketing authorization of 2023-05-26",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to spironolactone or an ingredient",
            when=(Criteria(other="hypersensitivity to spironolactone or an excipient"),),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="anuria, acute renal insufficiency, or GFR under 30",
            when=(
                Criteria(creatinine_clearance_ml_min=Interval(high=30, high_open=True)),
                Criteria(other="anuria or acute renal insufficiency"),
            ),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="Addison disease",
            when=(Criteria(other="Addison disease"),),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hyperkalemia",
            when=(Criteria(other="hyperkalemia"),),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="nursing",
            when=(Criteria(lactating=True),),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="eplerenone: hyperkalemia",
            when=(Criteria(other="eplerenone taken"),),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="acute or severe hepatic impairment: risk of encephalopathy",
            when=(Criteria(child_pugh=(ChildPugh.C,)), Criteria(other="acute hepatic impairment")),
            region=Region.CA,
            cites=(_ALDACTONE_CA_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="causes tumors in rats: only for the stated indications",
            region=Region.CA,
            cites=(_ALDACTONE_CA_7,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hyperkalemia",
            drug=DrugId("heparin"),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="low-molecular-weight heparin: hyperkalemia",
            drug=DrugId("dalteparin"),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="low-molecular-weight heparin: hyperkalemia",
            drug=DrugId("enoxaparin"),
            region=Region.CA,
            cites=(_ALDACTONE_CA,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="potassium supplements are not recommended: hyperkalemia",
            drug=DrugId("potassium-chloride"),
            region=Region.CA,
            cites=(_ALDACTONE_CA_7,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_SAMSCA = Cite(sources.OPENFDA_LABEL_SAMSCA, "boxed warning", Seen.DOCUMENT, on="2026-11-23")

_SAMSCA_MPR = Cite(
    sources.SAMSCA_MPR, "contraindications, boxed warning, warnings", Seen.DOCUMENT, on="2026-11-26"
)
_SAMSCA_HK = Cite(
    sources.SAMSCA_HK_LABEL,
    "contraindications",
    Seen.COPY,
    on="2026-11-26",
    via="https://uat.mimsdev.com/hongkong/drug/info/samsca/contraindications",
)

TOLVAPTAN: Final = Drug(
    id=DrugId("tolvaptan"),
    name="tolvaptan",
    brands=(
        Brand("Samsca", Region.US, form=FormId("tolvaptan-samsca"), cites=(files.ORANGE_BOOK,)),
        Brand("Samsca", Region.EU, form=FormId("tolvaptan-samsca"), cites=(files.EMA_BRANDS,)),
        Brand(
            "Jynarque",
            Region.US,
            form=FormId("tolvaptan-polycystic-kidney"),
            cites=(files.ORANGE_BOOK,),
        ),
        Brand(
            "Jinarc",
            Region.EU,
            form=FormId("tolvaptan-polycystic-kidney"),
            cites=(files.EMA_BRANDS,),
        ),
    ),
    forms=(
        Form(
            id=FormId("tolvaptan-samsca"),
            name="tolvaptan for hyponatremia",
            routes=(Route.ORAL,),
            cites=(
                files.ORANGE_BOOK,
                _SAMSCA,
            ),
        ),
        Form(
            id=FormId("tolvaptan-polycystic-kidney"),
            name="tolvaptan for polycystic kidney disease",
            routes=(Route.ORAL,),
            cites=(
                files.ORANGE_BOOK,
                files.EMA_BRANDS,
            ),
        ),
    ),
    classes=(DrugClass.VASOPRESSIN_ANTAGONIST,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="358257",
            cites=(files.OHDSI, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C03XA01",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="1E2497LPNY",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C77082",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="150683-30-0",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB06212",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL344159",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077602",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q426132",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("tolvaptan-samsca"),
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Samsca: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("tolvaptan-polycystic-kidney"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Jynarque: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("tolvaptan-samsca"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Samsca: authorised, marketing authorization of 2009-08-02",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("tolvaptan-polycystic-kidney"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Jinarc: authorised, marketing authorization of 2015-05-27",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="start and restart in a hospital, with monitoring of serum sodium",
            region=Region.US,
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA,),
        ),
        BoxedWarning(
            topic="not for autosomal dominant polycystic kidney disease",
            region=Region.US,
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="urgent need to raise serum sodium: not studied for that",
            when=(Criteria(other="urgent need to raise serum sodium"),),
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR, _SAMSCA_HK),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="cannot sense thirst or respond to it: sodium may rise far too quickly",
            when=(Criteria(other="cannot sense thirst or respond to it"),),
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR, _SAMSCA_HK),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypovolemic hyponatremia: hypotension and renal failure",
            when=(Criteria(other="hypovolemic hyponatremia"),),
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR, _SAMSCA_HK),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="with strong CYP3A inhibitors: exposure rises five times or more",
            when=(
                Criteria(
                    other=(
                        "takes a strong CYP3A inhibitor (clarithromycin, ketoconazole, "
                        "itraconazole, ritonavir and others)"
                    )
                ),
            ),
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR, _SAMSCA_HK),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="anuria: no benefit can be expected",
            when=(Criteria(other="anuria"),),
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR, _SAMSCA_HK),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance below 10 mL/min: not recommended",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 10, high_open=True)),),
            region=Region.US,
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="avoid in liver disease, including cirrhosis: serious and fatal liver injury",
            when=(Criteria(other="underlying liver disease, including cirrhosis"),),
            region=Region.US,
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "a rise of sodium by more than 12 mEq/L in 24 hours can cause osmotic "
                "demyelination; slower with severe malnutrition, alcoholism or advanced liver "
                "disease"
            ),
            region=Region.US,
            form=FormId("tolvaptan-samsca"),
            cites=(_SAMSCA_MPR,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="strong CYP3A inhibitor: 200 mg raised exposure to tolvaptan five times",
            drug=DrugId("ketoconazole"),
            cites=(_SAMSCA_MPR, _SAMSCA_HK),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.EMA_BRANDS),
    reviewed="2026-11-26",
)

UREA: Final = Drug(
    id=DrugId("urea"),
    name="urea",
    names=("carbamide", "Harnstoff", "Urée"),
    classes=(DrugClass.DIURETIC,),
    mechanism="Raises serum sodium by osmotic diuresis.",
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="11002",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="8W8T17847W",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C29531",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="57-13-6",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB03904",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="1176",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL985",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D014508",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.URE_NA_SUPPLIER,
                    "wholesalers; a medical food, taken by mouth",
                    Seen.DOCUMENT,
                    on="2026-11-27",
                ),
                Cite(
                    sources.DRUGS_COM_UREA, "dosage forms: Ure-Na", Seen.DOCUMENT, on="2026-11-27"
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypernatremia can occur: follow serum sodium",
            region=Region.US,
            cites=(
                Cite(
                    sources.DRUGS_COM_UREA,
                    "adverse reactions; monitoring",
                    Seen.DOCUMENT,
                    on="2026-11-27",
                ),
            ),
        ),
    ),
    cites=(
        _SHERLOCK,
        Cite(sources.DECAUX_UREA, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.WENDT_2023,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="PMID 37902751",
        ),
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-27",
)
