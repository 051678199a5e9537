"""Proton pump inhibitors."""

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
    Interval,
    Marketing,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "gastrinomas", Seen.DOCUMENT, on="2026-11-23")
_CMS_FACT_SHEET = Cite(
    sources.CMS_PPI_FACT_SHEET_2015,
    "overview of proton pump inhibitors",
    Seen.COPY,
    on="2026-11-23",
    via="https://docslib.org/doc/8461870/proton-pump-inhibitors-use-in-adults",
)
_LOW_MAGNESIUM = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "low magnesium with long use, mostly over a year; in about a quarter of cases "
        "magnesium alone did not correct it"
    ),
    region=Region.US,
    cites=(
        Cite(
            sources.FDA_2011_PPI_MAGNESIUM,
            "alert of 2011-03-02",
            Seen.COPY,
            on="2026-11-23",
            via="http://webireland6.blogspot.com/2010/09/omeprazole.html",
        ),
    ),
)
_LOW_B12 = Caution(
    outcome=CautionOutcome.CAUTION,
    reason="vitamin B12 deficiency in 21 % of patients with gastrinoma on long acid suppression",
    when=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    cites=(
        Cite(
            sources.ITO_2024,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://cricutcom-setup.com/1422-0067/25/13/7286",
        ),
    ),
)

_OMEPRAZOLE_US = Cite(
    sources.OMEPRAZOLE_US_LABEL,
    "section 2, table of adult dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://druggenius.com/dosage/omeprazole/",
)
_PRILOSEC_US = Cite(sources.PRILOSEC_US_LABEL, "header", Seen.DOCUMENT, on="2026-11-23")
_OMEPRAZOLE_PHARMACOLOGY = Cite(
    sources.PRILOSEC_US_PHARMACOLOGY,
    "section Clinical Pharmacology",
    Seen.COPY,
    on="2026-11-23",
    via="https://clustermed.info/drugs/o/omeprazole.html",
)

_INTRAVENOUS_FAMOTIDINE = Cite(
    sources.MASTERANESTHESIA_CARCINOID, "anesthesia implications", Seen.DOCUMENT, on="2026-11-26"
)
_INTRAVENOUS_RANITIDINE = Cite(
    sources.ACCESSANESTHESIOLOGY_CARCINOID,
    "preoperative preparation",
    Seen.DOCUMENT,
    on="2026-11-26",
)

_OMEPRAZOLE_61 = Cite(
    sources.OMEPRAZOLE_US_LABEL_61,
    "section 7",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/omeprazole-61/page/4/",
)
_PRILOSEC_7 = Cite(
    sources.PRILOSEC_US_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://fe.prod.content.healthgrades.com/drugs/feed/prilosec/interactions",
)

OMEPRAZOLE: Final = Drug(
    id=DrugId("omeprazole"),
    name="omeprazole",
    names=("Omeprazol", "Omeprazolum", "Омепразол", "オメプラゾール", "奥美拉唑"),
    salts=("Omeprazol-Magnesium", "omeprazole magnesium"),
    brands=(Brand("Prilosec", Region.US, cites=(_FOUNDING, _PRILOSEC_US)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism=(
        "Blocks the H+/K+ ATPase of the gastric parietal cell; acid secretion returns over 3 "
        "to 5 days after the last dose."
    ),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="7646", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A02BC01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="KG60484QX9", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C716",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="73590-58-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00338", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4594",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PHARMACOLIBRARY),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1503", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D009853",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q422210",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Prilosec: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "raises gastrin and chromogranin A, which can mislead tests for neuroendocrine "
                "tumors"
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.PRILOSEC_US_LABEL_2014,
                    "highlights, Warnings and Precautions (5.8)",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://abcdocz.com/doc/125255/prilosec--omeprazole---omeprazole-magnesium--delayed-rele...",
                ),
            ),
        ),
        _LOW_MAGNESIUM,
        _LOW_B12,
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="products with rilpivirine",
            when=(Criteria(other="rilpivirine"),),
            region=Region.US,
            cites=(_OMEPRAZOLE_61, _PRILOSEC_7),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="warfarin: INR and prothrombin time can rise",
            when=(Criteria(other="warfarin"),),
            region=Region.US,
            cites=(_OMEPRAZOLE_61, _PRILOSEC_7),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="high-dose methotrexate: higher and longer levels",
            when=(Criteria(other="methotrexate"),),
            region=Region.US,
            cites=(_PRILOSEC_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="atazanavir and nelfinavir: avoid",
            when=(Criteria(other="atazanavir or nelfinavir"),),
            region=Region.US,
            cites=(_OMEPRAZOLE_61, _PRILOSEC_7),
        ),
    ),
    cites=(
        _FOUNDING,
        _OMEPRAZOLE_US,
        _PRILOSEC_US,
        _OMEPRAZOLE_PHARMACOLOGY,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.JA_EMERGENCY,
        files.ZH_LYMPHOMA_DRUGS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_NEXIUM_US = Cite(sources.NEXIUM_US_LABEL, "header", Seen.DOCUMENT, on="2026-11-23")

ESOMEPRAZOLE: Final = Drug(
    id=DrugId("esomeprazole"),
    name="esomeprazole",
    names=(
        "Esomeprazol",
        "Esomeprazolum",
        "perprazole",
        "Эзомепразол",
        "エソメプラゾール",
        "ネキシウム",
    ),
    salts=("esomeprazole magnesium",),
    brands=(Brand("Nexium", Region.US, cites=(_FOUNDING, _NEXIUM_US)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="283742", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A02BC05",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="N3PA6559FT", cites=(files.DRUGBANK, files.STITCHER_2018)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C65538",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="119141-88-7", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00736", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="9568614",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1201320", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D064098",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q553223",
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
                    "Nexium, Nexium Iv: type RX",
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
                    "Nexium Control: authorised, marketing authorization of 2013-08-26",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(_LOW_MAGNESIUM, _LOW_B12),
    cites=(
        _FOUNDING,
        _NEXIUM_US,
        _CMS_FACT_SHEET,
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "row of application 021153",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.JA_JMEDJ,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_PREVACID_US = Cite(
    sources.PREVACID_US_LABEL,
    "table of recommended adult dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.drugs.com/dosage/prevacid.html",
)

LANSOPRAZOLE: Final = Drug(
    id=DrugId("lansoprazole"),
    name="lansoprazole",
    names=("Lansoprazol", "Lansoprazolum", "Лансопразол", "兰索拉唑"),
    brands=(Brand("Prevacid", Region.US, cites=(_FOUNDING, _PREVACID_US)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="17128", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A02BC03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="0K5C5T2QPG", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C29150",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="103577-45-3", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00448", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3883",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL480", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D064747",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q254296",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Prevacid: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(_LOW_MAGNESIUM, _LOW_B12),
    cites=(
        _FOUNDING,
        _PREVACID_US,
        _CMS_FACT_SHEET,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
_CONTROLOC_SG = Cite(
    sources.CONTROLOC_SG_SUMMARY,
    "special precautions",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://www.mims.com/singapore/drug/info/controloc",
)

PANTOPRAZOLE: Final = Drug(
    id=DrugId("pantoprazole"),
    name="pantoprazole",
    names=("Pantoprazol", "Pantoprazolum", "Пантопразол", "泮托拉唑"),
    brands=(Brand("Protonix", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="40790", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A02BC02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="D8TST4O562", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C29346",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="102625-70-7", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="138786-67-1",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00213", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4679",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1502", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077402",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q286846",
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
                    "Pantozol Control: authorised, marketing authorization of 2009-06-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        _LOW_MAGNESIUM,
        _LOW_B12,
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "raises chromogranin A: stop for 14 days before it is measured (Singapore label)"
            ),
            when=(Criteria(other="chromogranin A to be measured"),),
            cites=(_CONTROLOC_SG,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe hepatic impairment: monitor liver enzymes, stop if they rise (Singapore "
                "label)"
            ),
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            cites=(_CONTROLOC_SG,),
        ),
    ),
    cites=(
        Cite(
            sources.POITRAS_2012,
            "case report, patient 1",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.ochsnerjournal.org/lookup/external-ref?access_num=10.1016/j.cgh.2011.08.012&link_type=DOI",
        ),
        _CMS_FACT_SHEET,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_ACIPHEX_US = Cite(
    sources.ACIPHEX_US_LABEL_2022,
    "highlights, Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="https://themeditary.com/pro/aciphex-prescribing-information-14897.html",
)

RABEPRAZOLE: Final = Drug(
    id=DrugId("rabeprazole"),
    name="rabeprazole",
    names=("Рабепразол", "パリエット", "雷贝拉唑"),
    salts=("Rabeprazol-Natrium", "rabeprazole sodium"),
    brands=(Brand("Aciphex", Region.US, cites=(_ACIPHEX_US,)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="114979", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A02BC04",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="32828355LL", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C29410",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="117976-89-3", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="117976-90-6",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB01129", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5029",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1219", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D064750",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q3515",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Aciphex: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cautions=(_LOW_MAGNESIUM, _LOW_B12),
    cites=(
        _ACIPHEX_US,
        _CMS_FACT_SHEET,
        files.GERMAN_NAMES,
        files.JA_ZANOSAR,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_DEXILANT_2018 = Cite(
    sources.DEXILANT_US_LABEL_2018,
    "highlights, contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://online.documentine.com/long-term-effects-of-eliquis/1/highlights-of-prescribing-information-dexilant.html",
)
_DEXILANT_SITE = Cite(
    sources.DEXILANT_US_HCP_SITE, "safety information", Seen.DOCUMENT, on="2026-11-27"
)
_DEXILANT_MY = Cite(
    sources.DEXILANT_MY_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://prdmimsweb.azurewebsites.net/malaysia/drug/info/dexilant/special-precautions",
)

DEXLANSOPRAZOLE: Final = Drug(
    id=DrugId("dexlansoprazole"),
    name="dexlansoprazole",
    names=("Декслансопразол",),
    brands=(
        Brand("Dexilant", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Kapidex", Region.US, cites=(files.OPENFDA,)),
    ),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="816346", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A02BC06",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="UYE4T5I70X", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C73192",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="138530-94-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB05351", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="9578005",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1201863", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D064748",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q5268339",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Dexilant: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a component",
            when=(Criteria(other="hypersensitivity to a component of dexlansoprazole products"),),
            region=Region.US,
            cites=(
                _DEXILANT_2018,
                _DEXILANT_SITE,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="products with rilpivirine",
            when=(Criteria(other="rilpivirine"),),
            region=Region.US,
            cites=(
                _DEXILANT_2018,
                _DEXILANT_SITE,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "raises chromogranin A, which may disturb tests for neuroendocrine tumors "
                "(Malaysian label)"
            ),
            cites=(_DEXILANT_MY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="relief does not rule out a gastric malignancy",
            region=Region.US,
            cites=(
                _DEXILANT_2018,
                _DEXILANT_SITE,
            ),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)

_CIMETIDINE_UK = Cite(
    sources.CIMETIDINE_UK_LABEL_2019,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/cimetidine/precautions",
)
_CIMETIDINE_TEXT = Cite(
    sources.CIMETIDINE_RXREASONER, "interactions", Seen.DOCUMENT, on="2026-11-27"
)

CIMETIDINE: Final = Drug(
    id=DrugId("cimetidine"),
    name="cimetidine",
    names=("Cimetidin", "Cimetidina", "Cimetidinum", "西咪替丁"),
    salts=("cimetidine hydrochloride", "Cimetidinhydrochlorid"),
    classes=(DrugClass.H2_BLOCKER,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="2541",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A02BA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="80061L1WGD",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C374",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="51481-61-9",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00501",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2756",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL30",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D002927",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q409492",
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
            reason="hypersensitivity to cimetidine or an excipient",
            when=(Criteria(other="hypersensitivity to cimetidine or an excipient"),),
            region=Region.UK,
            cites=(_CIMETIDINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="creatinine clearance up to 50 mL/min: lower doses",
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 50)),),
            region=Region.UK,
            cites=(_CIMETIDINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="coumarin anticoagulant: watch the prothrombin time",
            when=(Criteria(other="coumarin anticoagulant"),),
            region=Region.UK,
            cites=(_CIMETIDINE_UK,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="phenytoin may need another dose when cimetidine starts or stops",
            drug=DrugId("phenytoin"),
            region=Region.UK,
            cites=(_CIMETIDINE_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="theophylline may need another dose when cimetidine starts or stops",
            drug=DrugId("theophylline"),
            region=Region.UK,
            cites=(_CIMETIDINE_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may raise its plasma level",
            drug=DrugId("glipizide"),
            cites=(_CIMETIDINE_TEXT,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may raise its plasma level",
            drug=DrugId("metoprolol"),
            cites=(_CIMETIDINE_TEXT,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may raise its plasma level",
            drug=DrugId("nifedipine"),
            cites=(_CIMETIDINE_TEXT,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-27",
)

_H2BLOC_PH = Cite(
    sources.H2BLOC_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/h2bloc/special-precautions",
)
_FAMOTIDINE_TEXT = Cite(
    sources.FAMOTIDINE_RXREASONER, "interactions", Seen.DOCUMENT, on="2026-11-27"
)

FAMOTIDINE: Final = Drug(
    id=DrugId("famotidine"),
    name="famotidine",
    names=("Famotidin", "Famotidina", "Famotidinum", "Pepcidine", "Фамотидин", "法莫替丁"),
    brands=(Brand("Pepcid", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.H2_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="4278", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A02BA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="5QZO15J2Z8", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C29045",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="76824-35-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00927", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3325",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL902", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D015738",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q411159",
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
            reason=(
                "creatinine clearance below 50 mL/min: central nervous effects, lower doses or "
                "longer intervals (Philippine label)"
            ),
            when=(Criteria(creatinine_clearance_ml_min=Interval(None, 50, high_open=True)),),
            cites=(_H2BLOC_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "long-standing ulcer disease: do not stop abruptly after relief (Philippine label)"
            ),
            cites=(_H2BLOC_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="less ketoconazole is taken up: give it 2 hours before famotidine",
            drug=DrugId("ketoconazole"),
            cites=(_FAMOTIDINE_TEXT,),
        ),
    ),
    cites=(
        _INTRAVENOUS_FAMOTIDINE,
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.PHARMGKB_2023,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_RANITIDINE_44 = Cite(
    sources.RANITIDINE_US_LABEL_44,
    "contraindications; precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/ranitidine-44/page/4/",
)

RANITIDINE: Final = Drug(
    id=DrugId("ranitidine"),
    name="ranitidine",
    names=("Ranitidina", "Ranitidinum", "Ранитидин"),
    brands=(Brand("Zantac", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.H2_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="9143", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A02BA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="884KT10YB7", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C29412",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCI_TRIALS),
        ),
        Code(system=CodeSystem.CAS, value="66357-35-5", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="66357-59-3",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00863", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3001055",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1790041", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D011899",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.WITHDRAWN_FOR_SAFETY,
            date="2020-04-01",
            cites=(
                Cite(
                    sources.FDA_2020_RANITIDINE,
                    "text",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.gastroendonews.com/FDA-Update-and-Product-News/Article/03-20/FDA-Requests-Withdrawal-of-Ranitidine-From-Market/57794",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            date="2025-11-24",
            cites=(
                Cite(
                    sources.FDA_2025_RANITIDINE,
                    "reformulated tablets, return to the market",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.beckershospitalreview.com/pharmacy/fda-clears-reformualted-ranitidine-after-5-year-recall",
                ),
                Cite(
                    sources.FDA_2025_RANITIDINE,
                    "approval",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.pharmacytimes.com/view/fda-approves-reformulated-ranitidine-after-5-year-absence",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to ranitidine or an ingredient",
            when=(Criteria(other="hypersensitivity to ranitidine or an ingredient"),),
            region=Region.US,
            cites=(_RANITIDINE_44,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="history of acute porphyria: avoid",
            when=(Criteria(other="history of acute porphyria"),),
            region=Region.US,
            cites=(_RANITIDINE_44,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal impairment: adjust the dose; hepatic dysfunction: caution",
            when=(
                Criteria(other="renal impairment"),
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
            ),
            region=Region.US,
            cites=(_RANITIDINE_44,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="relief does not rule out a gastric malignancy",
            region=Region.US,
            cites=(_RANITIDINE_44,),
        ),
    ),
    cites=(
        _INTRAVENOUS_RANITIDINE,
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
