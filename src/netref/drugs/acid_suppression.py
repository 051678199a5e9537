"""Proton pump inhibitors."""

from typing import Final

from .. import sources
from ..model import (
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Region,
    Route,
    Seen,
    SyndromeId,
)

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

OMEPRAZOLE: Final = Drug(
    id=DrugId("omeprazole"),
    name="omeprazole",
    salts=("omeprazole magnesium",),
    brands=(Brand("Prilosec", Region.US, cites=(_FOUNDING, _PRILOSEC_US)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism=(
        "Blocks the H+/K+ ATPase of the gastric parietal cell; acid secretion returns over 3 "
        "to 5 days after the last dose."
    ),
    routes=(Route.ORAL,),
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
    ),
    cites=(_FOUNDING, _OMEPRAZOLE_US, _PRILOSEC_US, _OMEPRAZOLE_PHARMACOLOGY),
    reviewed="2026-11-23",
)

_NEXIUM_US = Cite(sources.NEXIUM_US_LABEL, "header", Seen.DOCUMENT, on="2026-11-23")

ESOMEPRAZOLE: Final = Drug(
    id=DrugId("esomeprazole"),
    name="esomeprazole",
    salts=("esomeprazole magnesium",),
    brands=(Brand("Nexium", Region.US, cites=(_FOUNDING, _NEXIUM_US)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.ORAL,),
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
    brands=(Brand("Prevacid", Region.US, cites=(_FOUNDING, _PREVACID_US)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.ORAL,),
    cautions=(_LOW_MAGNESIUM, _LOW_B12),
    cites=(_FOUNDING, _PREVACID_US, _CMS_FACT_SHEET),
    reviewed="2026-11-23",
)
PANTOPRAZOLE: Final = Drug(
    id=DrugId("pantoprazole"),
    name="pantoprazole",
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.INTRAVENOUS,),
    cautions=(_LOW_MAGNESIUM, _LOW_B12),
    cites=(
        Cite(
            sources.POITRAS_2012,
            "case report, patient 1",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.ochsnerjournal.org/lookup/external-ref?access_num=10.1016/j.cgh.2011.08.012&link_type=DOI",
        ),
        _CMS_FACT_SHEET,
    ),
    reviewed="2026-11-23",
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
    salts=("rabeprazole sodium",),
    brands=(Brand("Aciphex", Region.US, cites=(_ACIPHEX_US,)),),
    classes=(DrugClass.PROTON_PUMP_INHIBITOR,),
    mechanism="Blocks the acid-producing enzyme system of the stomach wall.",
    routes=(Route.ORAL,),
    cautions=(_LOW_MAGNESIUM, _LOW_B12),
    cites=(_ACIPHEX_US, _CMS_FACT_SHEET),
    reviewed="2026-11-23",
)
