"""Drugs that open the airways."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    Region,
    Seen,
)
from . import _files as files

_PDQ = Cite(
    sources.PDQ_GI_NET_2025,
    "section Symptomatic Therapy",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
)

_PROVEXEL_PH = Cite(
    sources.PROVEXEL_PH_LABEL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/provexel/drug-interactions",
)
_ALBUTEROL_HANDBOOK = Cite(
    sources.ALBUTEROL_DOCTOR123, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)

ALBUTEROL: Final = Drug(
    id=DrugId("albuterol"),
    name="albuterol",
    names=("Salbutamol", "Salbutamolum", "沙丁胺醇"),
    classes=(DrugClass.BRONCHODILATOR,),
    mechanism="Beta-2 adrenergic receptor agonist.",
    routes=(),
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
            reason="hypersensitivity to albuterol or a component (inhaled and oral forms)",
            when=(Criteria(other="hypersensitivity to albuterol or an excipient"),),
            cites=(_ALBUTEROL_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "injection: tachyarrhythmia, or risk of abortion in the first or second trimester"
            ),
            when=(Criteria(other="tachyarrhythmia, or risk of abortion"),),
            region=Region.CA,
            cites=(_ALBUTEROL_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "monoamine oxidase inhibitors or tricyclic antidepressants, now or in the last 2 "
                "weeks: stronger vascular effect (Philippine label)"
            ),
            when=(
                Criteria(
                    other=(
                        "monoamine oxidase inhibitor or tricyclic antidepressant, now or in the "
                        "last 2 weeks"
                    )
                ),
            ),
            cites=(_PROVEXEL_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "weakens albuterol and may cause severe bronchospasm: caution (Philippine label)"
            ),
            drug_class=DrugClass.BETA_BLOCKER,
            cites=(_PROVEXEL_PH,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ECG changes and hypokalemia of loop or thiazide diuretics can get worse "
                "(Philippine label)"
            ),
            drug_class=DrugClass.DIURETIC,
            cites=(_PROVEXEL_PH,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not at the same time (Philippine label)",
            drug=DrugId("epinephrine"),
            cites=(_PROVEXEL_PH,),
        ),
    ),
    cites=(_PDQ, files.DRUGBANK_NAMES, files.ZH_INGREDIENTS),
    reviewed="2026-11-27",
)

_ELIXOPHYLLINE = Cite(
    sources.ELIXOPHYLLINE_US_LABEL,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.druglib.com/druginfo/elixophylline/warnings_precautions/",
)

THEOPHYLLINE: Final = Drug(
    id=DrugId("theophylline"),
    name="theophylline",
    names=("Teofilina", "Theophyllin", "Теофиллин"),
    classes=(DrugClass.BRONCHODILATOR,),
    routes=(),
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
                "active peptic ulcer, seizure disorder or arrhythmia (not bradyarrhythmia): "
                "extreme caution"
            ),
            when=(Criteria(other="active peptic ulcer, seizure disorder or arrhythmia"),),
            region=Region.US,
            cites=(_ELIXOPHYLLINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure, liver disease, shock, fever or an age above 60 years slow its "
                "clearance: toxicity can be fatal without a lower dose"
            ),
            when=(
                Criteria(heart_failure=True),
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(age_years=Interval(60, None, low_open=True)),
                Criteria(
                    other=(
                        "shock, sepsis, pulmonary edema, cor pulmonale, hypothyroidism or lasting "
                        "fever"
                    )
                ),
            ),
            region=Region.US,
            cites=(_ELIXOPHYLLINE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="slows the metabolism of theophylline",
            drug=DrugId("cimetidine"),
            region=Region.US,
            cites=(_ELIXOPHYLLINE,),
        ),
    ),
    cites=(_PDQ, files.DRUGBANK_NAMES, files.GERMAN_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
