"""Targeted drugs: kinase, mTOR and VEGF inhibitors."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    BoxedWarning,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Procedure,
    Region,
    Route,
    Seen,
)

_AFINITOR = Cite(sources.AFINITOR_US_LABEL_2012, "highlights", Seen.DOCUMENT, on="2026-11-23")
_AFINITOR_SAFETY = Cite(
    sources.AFINITOR_US_SAFETY_INFORMATION,
    "important safety information",
    Seen.DOCUMENT,
    on="2026-11-23",
)

EVEROLIMUS: Final = Drug(
    id=DrugId("everolimus"),
    name="everolimus",
    brands=(Brand("Afinitor", Region.US, cites=(_AFINITOR, _AFINITOR_SAFETY)),),
    classes=(DrugClass.MTOR_INHIBITOR,),
    mechanism="Inhibits mTOR.",
    routes=(Route.ORAL,),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="noninfectious pneumonitis in up to 19 %",
            region=Region.US,
            cites=(_AFINITOR_SAFETY,),
        ),
    ),
    cites=(
        _AFINITOR,
        Cite(sources.MATEJ_2016, "abstract", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)

_SUTENT_BOX = Cite(
    sources.SUTENT_US_LABEL,
    "highlights, boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://themeditary.com/pro/sutent-prescribing-information-12873.html",
)
_SUTENT_SAFETY = Cite(
    sources.SUTENT_US_SAFETY_INFORMATION,
    "important safety information",
    Seen.DOCUMENT,
    on="2026-11-23",
)

SUNITINIB: Final = Drug(
    id=DrugId("sunitinib"),
    name="sunitinib",
    salts=("sunitinib malate",),
    brands=(Brand("Sutent", Region.US, cites=(_SUTENT_BOX, _SUTENT_SAFETY)),),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Acts against VEGF.",
    routes=(Route.ORAL,),
    boxed_warnings=(
        BoxedWarning(
            topic="hepatotoxicity: can be severe or fatal; monitor the liver",
            region=Region.US,
            cites=(_SUTENT_BOX,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="drug-related hepatic reaction of grade 3 or 4; stop if it does not resolve",
            region=Region.US,
            cites=(_SUTENT_SAFETY,),
        ),
    ),
    cites=(
        Cite(
            sources.SUTENT_US_LABEL_OLD,
            "section 2.2",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.120ty.net/bencandy.php?aid=3215&fid=134&page=3",
        ),
        Cite(
            sources.PFIZER_2011_SUTENT_US,
            "text",
            Seen.COPY,
            on="2026-11-23",
            via="http://e-haldex.net/?p=99256",
        ),
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "row of application 021938",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
    ),
    reviewed="2026-11-23",
)

_CABOMETYX = Cite(
    sources.CABOMETYX_US_LABEL,
    "Indications, Neuroendocrine Tumors",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/cabometyx-3850cce",
)
_CABOMETYX_DOSAGE = Cite(
    sources.CABOMETYX_US_LABEL,
    "Important Dosage Information",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/cabometyx-3850cce",
)
_COMETRIQ = Cite(
    sources.COMETRIQ_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.120ty.net/bencandy.php?fid=134&id=31263",
)

CABOZANTINIB: Final = Drug(
    id=DrugId("cabozantinib"),
    name="cabozantinib",
    salts=("cabozantinib S-malate",),
    brands=(
        Brand(
            "Cabometyx",
            Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX,),
        ),
        Brand(
            "Cometriq",
            Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ,),
        ),
    ),
    forms=(
        Form(
            id=FormId("cabozantinib-tablets"),
            name="cabozantinib tablets",
            routes=(Route.ORAL,),
            cites=(_CABOMETYX_DOSAGE,),
        ),
        Form(
            id=FormId("cabozantinib-capsules"),
            name="cabozantinib capsules",
            routes=(Route.ORAL,),
            cites=(_COMETRIQ,),
        ),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Kinase inhibitor.",
    routes=(Route.ORAL,),
    boxed_warnings=(
        BoxedWarning(
            topic="perforations and fistulas",
            region=Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ,),
        ),
        BoxedWarning(
            topic="hemorrhage",
            region=Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hemorrhage of grade 3 to 5 in 5 % (renal and hepatocellular carcinoma)",
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_SAFETY_INFORMATION_2021,
                    "important safety information",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://mmhimages.com/production/Creative/WebcastTemplates/2021/LCGC/LCGC-Webcast_Template.html",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "planned surgery, dental surgery too: stop 3 weeks before, and wait at least 2 "
                "weeks after major surgery and until the wound has healed"
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_DOSAGE,),
        ),
    ),
    cites=(
        Cite(
            sources.CABOMETYX_US_LABEL,
            "dosage, as reported",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://newshealth.biz/health-news/fda-oks-cabozantinib-for-pancreatic-neuroendocrine-tumors",
        ),
        Cite(
            sources.CABOMETYX_US_LABEL_RCC,
            "highlights, Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://studyres.com/doc/2209699/full-prescribing-information",
        ),
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "rows of application 203756",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
    ),
    reviewed="2026-11-23",
)

BEVACIZUMAB: Final = Drug(
    id=DrugId("bevacizumab"),
    name="bevacizumab",
    classes=(DrugClass.VEGF_ANTIBODY,),
    routes=(Route.INTRAVENOUS,),
    cites=(
        Cite(
            sources.NCT00227617_RECORD,
            "outline",
            Seen.COPY,
            on="2026-11-23",
            via="https://crick.ai/trials/NCT00227617",
        ),
        Cite(
            sources.KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-23",
            via="https://discovery.researcher.life/article/a-phase-ii-study-of-capecitabine-oxaliplatin-and-bevacizumab-for-metastatic-or-unresectable-neuroendocrine-tumors/92af56056ba93930946798008717d12b",
        ),
    ),
    reviewed="2026-11-23",
)
