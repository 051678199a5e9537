"""Drugs that raise or lower glucose, and what goes with them."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Availability,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    Region,
    Route,
    Seen,
    SyndromeId,
)

_FOUNDING_INSULINOMA = Cite(sources.FOUNDING_PAGE, "insulinomas", Seen.DOCUMENT, on="2026-11-23")
_PROGLYCEM_DOSAGE = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.druglib.com/druginfo/proglycem/indications_dosage/",
)
_PROGLYCEM_DIGEST = Cite(
    sources.PROGLYCEM_US_LABEL,
    "warnings and precautions, in a label digest",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.psychiatryadvisor.com/drug/proglycem-suspension/",
)
_PROGLYCEM_CONTRAINDICATIONS = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Contraindications",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/proglycem/precautions",
)
_PROGLYCEM_WARNINGS = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Warnings",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/proglycem/precautions",
)
_PROGLYCEM_NDC = Cite(sources.OPENFDA_NDC_PROGLYCEM, "record", Seen.DOCUMENT, on="2026-11-23")
_PROGLYCEM_CA = Cite(
    sources.PROGLYCEM_CA_LABEL,
    "title page and section Action",
    Seen.COPY,
    on="2026-11-23",
    via="https://studyres.com/doc/16303088/product-monograph-proglycem%C2%AE-diazoxide-capsules?page=6",
)
_MEDSCAPE = Cite(sources.MEDSCAPE_INSULINOMA, "answer", Seen.DOCUMENT, on="2026-11-23")

DIAZOXIDE: Final = Drug(
    id=DrugId("diazoxide"),
    name="diazoxide",
    brands=(
        Brand("Proglycem", Region.US, cites=(_PROGLYCEM_NDC,)),
        Brand("Proglycem", Region.CA, cites=(_PROGLYCEM_CA,)),
    ),
    classes=(DrugClass.POTASSIUM_CHANNEL_OPENER,),
    mechanism=(
        "Related to the thiazides; keeps insulin from being released. The effect on glucose "
        "begins within an hour and generally lasts no more than eight."
    ),
    routes=(Route.ORAL,),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            date="1990-09-30",
            cites=(
                _PROGLYCEM_NDC,
                Cite(
                    sources.OPENFDA_NDC_DIAZOXIDE_PAR,
                    "record (generic, since 2020-07-21)",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="functional hypoglycemia",
            when=(Criteria(other="functional hypoglycemia"),),
            region=Region.US,
            cites=(_PROGLYCEM_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypersensitivity to diazoxide or other thiazides, unless the benefit outweighs "
                "the risk"
            ),
            when=(Criteria(other="hypersensitivity to diazoxide or a thiazide"),),
            region=Region.US,
            cites=(_PROGLYCEM_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="fluid retention, which may bring on heart failure where reserve is poor",
            when=(Criteria(heart_failure=True), Criteria(other="compromised cardiac reserve")),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ketoacidosis and nonketotic hyperosmolar coma at recommended doses; the "
                "half-life is about 30 hours"
            ),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="neonates and infants: pulmonary hypertension, reversible when stopped",
            when=(Criteria(age_years=Interval(high=1, high_open=True)),),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="sodium retention, tendency to heart failure, excess hair growth",
            cites=(_MEDSCAPE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "thrombocytopenia went with higher doses in insulinoma: 400 mg/day against 225 "
                "mg/day without it"
            ),
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(
                Cite(
                    sources.NIITSU_2019,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://suppr.wilddata.cn/browses/detail/pubmed/30504655",
                ),
            ),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="thiazides may strengthen its effect on glucose and uric acid",
            drug=DrugId("hydrochlorothiazide"),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="renal impairment: consider a lower dose, check electrolytes",
            region=Region.US,
            cites=(_PROGLYCEM_DIGEST,),
        ),
    ),
    cites=(_FOUNDING_INSULINOMA, _PROGLYCEM_DOSAGE, _PROGLYCEM_CA, _MEDSCAPE),
    reviewed="2026-11-23",
)

GLUCOSE: Final = Drug(
    id=DrugId("glucose"),
    name="glucose",
    classes=(DrugClass.GLUCOSE,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    cites=(
        Cite(
            sources.BMJ_BEST_PRACTICE_HYPOGLYCEMIA,
            "management approach, insulinoma",
            Seen.COPY,
            on="2026-11-23",
            via="https://bibliotheek.ehb.be:2400/topics/en-gb/509/management-approach",
        ),
    ),
    reviewed="2026-11-23",
)
GLUCAGON: Final = Drug(
    id=DrugId("glucagon"),
    name="glucagon",
    classes=(DrugClass.GLUCAGON,),
    routes=(),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may cause insulin secretion; its effect can be transient",
            cites=(Cite(sources.NUSSEY_2001, "box 2.38", Seen.DOCUMENT, on="2026-11-23"),),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "intravenous stimulation test in suspected insulinoma: prolonged, refractory "
                "hypoglycemia; no longer recommended"
            ),
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(
                Cite(
                    sources.MEDSCAPE_INSULINOMA_BIOCHEMICAL_2020,
                    "answer",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cites=(_MEDSCAPE,),
    reviewed="2026-11-23",
)
HUMAN_INSULIN: Final = Drug(
    id=DrugId("human-insulin"),
    name="human insulin",
    classes=(DrugClass.INSULIN,),
    routes=(),
    cites=(
        Cite(
            sources.MEDSCAPE_HYPERGLUCAGONEMIA_TREATMENT,
            "medical care",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
HYDROCHLOROTHIAZIDE: Final = Drug(
    id=DrugId("hydrochlorothiazide"),
    name="hydrochlorothiazide",
    classes=(DrugClass.DIURETIC,),
    routes=(),
    cites=(_MEDSCAPE,),
    reviewed="2026-11-23",
)
