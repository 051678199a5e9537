"""Statements on medullary thyroid carcinoma."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Cite,
    Criteria,
    Direction,
    DrugClass,
    DrugId,
    Extent,
    Histology,
    Indication,
    IndicationId,
    Interval,
    Level,
    Offer,
    PriorNeed,
    PriorOutcome,
    Progression,
    Resectability,
    Seen,
    Setting,
    Severity,
    Strategy,
    Strength,
)

_PDQ_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-thyroid-hp-thyroid-treatment-pdq.md"
)
_PDQ_LOCALIZED = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, localized disease",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_ADVANCED = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, locally advanced and metastatic disease",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_NICE_TA550 = Cite(
    sources.NICE_TA550,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NICE_TA516 = Cite(
    sources.NICE_TA516,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NICE_TA742 = Cite(
    sources.NICE_TA742,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NICE_TA1038 = Cite(
    sources.NICE_TA1038,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_MAESTRO = Cite(
    sources.MAESTRO_2025_SELPERCATINIB,
    "page text",
    Seen.SECONDARY,
    on="2026-11-26",
)
_SMC_VANDETANIB = Cite(
    sources.SMC_VANDETANIB_MTC_2012,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SMC_2370 = Cite(
    sources.SMC_SELPERCATINIB_MTC_2021,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SMC_2732 = Cite(
    sources.SMC_SELPERCATINIB_MTC_2025,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_CADTH_VANDETANIB = Cite(
    sources.CADTH_VANDETANIB_MTC_2017,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_CADTH_SELPERCATINIB = Cite(
    sources.CADTH_SELPERCATINIB_MTC,
    "recommendation",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_FIRST_LINE = Cite(
    sources.HAS_RETSEVMO_FIRST_LINE,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_LATER_LINES = Cite(
    sources.HAS_RETSEVMO_LATER_LINES,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_G_BA = Cite(
    sources.DKG_G_BA_CABOZANTINIB,
    "page text",
    Seen.SECONDARY,
    on="2026-11-26",
)
_G_BA_KBV = Cite(
    sources.KBV_CABOZANTINIB_2015, "decision of 2015-01-22", Seen.SECONDARY, on="2026-11-27"
)
_G_BA_2021 = Cite(
    sources.G_BA_2021_CABOZANTINIB,
    "I 1, repeal of the decision of 2015-01-22",
    Seen.COPY,
    on="2026-11-27",
    via=(
        "https://www.diebewertung.de/bekanntmachung-eines-beschlusses-des-gemeinsamen-"
        "bundesausschusses-ueber-eine-aenderung-der-arzneimittel-richtlinie-anlage-xii-"
        "nutzenbewertung-von-arzneimitteln-mit-neuen-wirkstoffen-nach-25/"
    ),
)
_ETA = Cite(
    sources.EUROPEAN_THYROID_ASSOCIATION_MTC_2012,
    "abstract",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_MTC = (Histology.MEDULLARY_THYROID_CARCINOMA,)
_PRIOR_KINASE_INHIBITOR = PriorNeed(drugs=(DrugId("cabozantinib"), DrugId("vandetanib")))

PDQ_2025_THYROIDECTOMY_MTC: Final = Indication(
    id=IndicationId("pdq-2025-thyroidectomy-mtc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            histology=_MTC, extent=(Extent.LOCALIZED, Extent.REGIONAL, Extent.LOCALLY_ADVANCED)
        ),
    ),
    unless=(Criteria(extent=(Extent.METASTATIC,)),),
    text=(
        "Total thyroidectomy is the treatment of medullary thyroid cancer, unless distant "
        "metastasis is evident."
    ),
    issued="2025-05-09",
    cites=(_PDQ_LOCALIZED,),
    reviewed="2026-11-26",
)
PDQ_2025_RADIOTHERAPY_MTC: Final = Indication(
    id=IndicationId("pdq-2025-radiotherapy-mtc"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(strategy=Strategy.RADIOTHERAPY),
    when=(Criteria(histology=_MTC, other="local recurrence"),),
    position="has been used, without evidence of any survival advantage",
    text=(
        "External-beam radiotherapy has been used to palliate local recurrences, without "
        "evidence of any survival advantage."
    ),
    issued="2025-05-09",
    cites=(_PDQ_LOCALIZED,),
    reviewed="2026-11-26",
)
PDQ_2025_RADIOACTIVE_IODINE_MTC: Final = Indication(
    id=IndicationId("pdq-2025-radioactive-iodine-mtc"),
    body=sources.NCI,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.RADIOACTIVE_IODINE),
    when=(Criteria(histology=_MTC),),
    position="not used",
    text="Radioactive iodine is not used in medullary thyroid cancer.",
    issued="2025-05-09",
    cites=(_PDQ_LOCALIZED,),
    reviewed="2026-11-26",
)
PDQ_2025_VANDETANIB_MTC: Final = Indication(
    id=IndicationId("pdq-2025-vandetanib-mtc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.VANDETANIB_MONOTHERAPY),
    when=(Criteria(histology=_MTC, extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC)),),
    setting=Setting.ADVANCED,
    position="treatment option",
    strength=Strength(system="NCI PDQ level of evidence", level="B1"),
    text="Vandetanib is among the options in locally advanced and metastatic disease.",
    issued="2025-05-09",
    cites=(_PDQ_ADVANCED,),
    reviewed="2026-11-26",
)
PDQ_2025_CABOZANTINIB_MTC: Final = Indication(
    id=IndicationId("pdq-2025-cabozantinib-mtc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(Criteria(histology=_MTC, extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC)),),
    setting=Setting.ADVANCED,
    position="treatment option",
    strength=Strength(system="NCI PDQ level of evidence", level="B1"),
    text="Cabozantinib is among the options in locally advanced and metastatic disease.",
    issued="2025-05-09",
    cites=(_PDQ_ADVANCED,),
    reviewed="2026-11-26",
)
PDQ_2025_SELPERCATINIB_MTC: Final = Indication(
    id=IndicationId("pdq-2025-selpercatinib-mtc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC, extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC), ret_altered=True
        ),
    ),
    setting=Setting.ADVANCED,
    position="treatment option",
    strength=Strength(system="NCI PDQ level of evidence", level="C2"),
    text=(
        "Selpercatinib is among the options in locally advanced and metastatic disease; its "
        "evidence is in RET-altered tumors."
    ),
    issued="2025-05-09",
    cites=(_PDQ_ADVANCED,),
    reviewed="2026-11-26",
)
PDQ_2025_CHEMOTHERAPY_MTC: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-mtc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_MTC, extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC)),),
    setting=Setting.ADVANCED,
    position="no single drug regimen can be considered standard",
    text=(
        "Palliative chemotherapy has given occasional responses in metastatic disease; no "
        "single regimen can be called standard."
    ),
    issued="2025-05-09",
    cites=(_PDQ_ADVANCED,),
    reviewed="2026-11-26",
)
PDQ_2025_OBSERVATION_MTC: Final = Indication(
    id=IndicationId("pdq-2025-observation-mtc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(Criteria(histology=_MTC, extent=(Extent.METASTATIC,), symptoms=(Severity.NONE,)),),
    setting=Setting.ADVANCED,
    position="can be managed expectantly until symptomatic",
    text=(
        "Some patients with distant metastases live long, and expectant management until "
        "symptoms appear is possible."
    ),
    issued="2025-05-09",
    cites=(_PDQ_ADVANCED,),
    reviewed="2026-11-26",
)
NICE_TA550_VANDETANIB_MTC: Final = Indication(
    id=IndicationId("nice-ta550-vandetanib-mtc"),
    body=sources.NICE,
    direction=Direction.AGAINST,
    offer=Offer(regimen=regimens.VANDETANIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(18),
            other="aggressive disease",
        ),
        Criteria(
            histology=_MTC,
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            age_years=Interval(18),
            other="aggressive disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="not recommended",
    text=(
        "Vandetanib is not recommended, within its marketing authorization, for adults with "
        "aggressive and symptomatic medullary thyroid cancer that is unresectable, locally "
        "advanced or metastatic."
    ),
    issued=None,
    cites=(_NICE_TA550,),
    reviewed="2026-11-26",
)
NICE_TA516_CABOZANTINIB_MTC: Final = Indication(
    id=IndicationId("nice-ta516-cabozantinib-mtc"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            other="unresectable, where locally advanced",
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Cabozantinib is recommended as an option, within its marketing authorization, for "
        "adults with progressive medullary thyroid cancer, unresectable, locally advanced or "
        "metastatic."
    ),
    issued="2018-03-28",
    cites=(_NICE_TA516,),
    reviewed="2026-11-27",
)
NICE_TA742_SELPERCATINIB_MTC: Final = Indication(
    id=IndicationId("nice-ta742-selpercatinib-mtc"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ret_altered=True,
            age_years=Interval(12),
            prior=(_PRIOR_KINASE_INHIBITOR,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended for use within the Cancer Drugs Fund",
    text=(
        "Selpercatinib was recommended within the Cancer Drugs Fund for advanced RET-mutant "
        "medullary thyroid cancer from 12 years of age after cabozantinib or vandetanib."
    ),
    issued=None,
    cites=(_NICE_TA742,),
    reviewed="2026-11-26",
)
NICE_TA1038_SELPERCATINIB_MTC: Final = Indication(
    id=IndicationId("nice-ta1038-selpercatinib-mtc"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ret_altered=True,
            age_years=Interval(12),
            prior=(_PRIOR_KINASE_INHIBITOR,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Selpercatinib is recommended as an option from 12 years of age for advanced "
        "RET-mutant medullary thyroid cancer, only if systemic treatment is needed after "
        "cabozantinib or vandetanib and under the commercial arrangement."
    ),
    issued="2025-02-12",
    supersedes=IndicationId("nice-ta742-selpercatinib-mtc"),
    cites=(_NICE_TA1038,),
    reviewed="2026-11-26",
)
NICE_2025_SELPERCATINIB_UNTREATED_MTC: Final = Indication(
    id=IndicationId("nice-2025-selpercatinib-untreated-mtc"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ret_altered=True,
            age_years=Interval(12),
            prior=(PriorNeed(classes=(DrugClass.TARGETED,), at_least=0, at_most=0),),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "As reported: selpercatinib is recommended as an option from 12 years of age for "
        "advanced RET-mutant medullary thyroid cancer not treated with a targeted drug, under "
        "the commercial arrangement."
    ),
    issued="2025-02-12",
    cites=(_MAESTRO,),
    reviewed="2026-11-26",
)
SMC_2012_VANDETANIB_MTC: Final = Indication(
    id=IndicationId("smc-2012-vandetanib-mtc"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    direction=Direction.AGAINST,
    offer=Offer(regimen=regimens.VANDETANIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            other="aggressive disease, unresectable where locally advanced",
        ),
    ),
    setting=Setting.ADVANCED,
    position="not recommended (no submission)",
    text=(
        "Vandetanib is not recommended for use within NHS Scotland, as the holder of the "
        "authorization made no submission; the indication is aggressive and symptomatic "
        "medullary thyroid cancer, unresectable locally advanced or metastatic."
    ),
    issued="2012-06-11",
    cites=(_SMC_VANDETANIB,),
    reviewed="2026-11-27",
)
SMC_2021_SELPERCATINIB_MTC: Final = Indication(
    id=IndicationId("smc-2021-selpercatinib-mtc"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ret_altered=True,
            age_years=Interval(12),
            prior=(_PRIOR_KINASE_INHIBITOR,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="accepted on an interim basis",
    text=(
        "Selpercatinib is accepted on an interim basis for advanced RET-mutant medullary "
        "thyroid cancer from 12 years of age after cabozantinib or vandetanib."
    ),
    issued="2021-09-13",
    cites=(_SMC_2370,),
    reviewed="2026-11-26",
)
# The restriction speaks of systemic therapy; the model counts any prior treatment.
SMC_2025_SELPERCATINIB_UNTREATED_MTC: Final = Indication(
    id=IndicationId("smc-2025-selpercatinib-untreated-mtc"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            ret_altered=True,
            age_years=Interval(12),
            prior=(PriorNeed(at_least=0, at_most=0),),
            other="the extent of disease that its indication names",
        ),
    ),
    setting=Setting.ADVANCED,
    position="accepted for restricted use",
    text=(
        "Selpercatinib is accepted for restricted use in RET-mutant medullary thyroid cancer "
        "from 12 years of age without prior systemic therapy."
    ),
    issued="2025-06-09",
    cites=(_SMC_2732,),
    reviewed="2026-11-26",
)
CADTH_2017_VANDETANIB_MTC: Final = Indication(
    id=IndicationId("cadth-2017-vandetanib-mtc"),
    body=sources.CADTH,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.VANDETANIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(18),
            other="unresectable, where locally advanced",
        ),
        Criteria(
            histology=_MTC,
            progression=(Progression.PROGRESSIVE,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            age_years=Interval(18),
            other="unresectable, where locally advanced",
        ),
    ),
    setting=Setting.ADVANCED,
    position="reimburse with clinical criteria and/or conditions",
    text=(
        "Reimbursement of vandetanib is recommended with clinical criteria and conditions for "
        "symptomatic and/or progressive medullary thyroid cancer."
    ),
    issued="2017-03-30",
    cites=(_CADTH_VANDETANIB,),
    reviewed="2026-11-27",
)
CADTH_SELPERCATINIB_LATER_LINE_MTC: Final = Indication(
    id=IndicationId("cadth-selpercatinib-later-line-mtc"),
    body=sources.CADTH,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            ret_altered=True,
            age_years=Interval(12),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION, PriorOutcome.INTOLERANCE)),),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            other="unresectable, where advanced and not metastatic",
        ),
        Criteria(
            histology=_MTC,
            ret_altered=True,
            age_years=Interval(12),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            other="first-line therapy contraindicated; unresectable, where not metastatic",
        ),
    ),
    setting=Setting.ADVANCED,
    position="reimburse with conditions",
    text=(
        "Reimbursement of selpercatinib is recommended with conditions for RET-mutant "
        "medullary thyroid cancer from 12 years of age that progressed on first-line therapy, "
        "or with intolerance of or a contraindication to it."
    ),
    issued=None,
    cites=(_CADTH_SELPERCATINIB,),
    reviewed="2026-11-27",
)
HAS_SELPERCATINIB_FIRST_LINE_MTC: Final = Indication(
    id=IndicationId("has-selpercatinib-first-line-mtc"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ret_altered=True,
            line=Interval(1, 1),
            age_years=Interval(12),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first line",
    strength=Strength(system="HAS SMR", grade="important"),
    text=(
        "Reimbursement of selpercatinib is favored in the first line of advanced, RET-mutant "
        "medullary thyroid cancer from 12 years of age; the clinical benefit is called "
        "substantial (important)."
    ),
    issued=None,
    cites=(_HAS_FIRST_LINE,),
    reviewed="2026-11-27",
)
HAS_SELPERCATINIB_LATER_LINES_MTC: Final = Indication(
    id=IndicationId("has-selpercatinib-later-lines-mtc"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.SELPERCATINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ret_altered=True,
            age_years=Interval(12),
            line=Interval(2),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second line and later",
    strength=Strength(system="HAS SMR", grade="faible"),
    text=(
        "Reimbursement of selpercatinib is favored in the second and later lines of advanced, "
        "RET-mutant medullary thyroid cancer from 12 years of age; the clinical benefit is "
        "called low (faible), and its use there should be marginal, as it is favored in the "
        "first line."
    ),
    issued=None,
    cites=(_HAS_LATER_LINES,),
    reviewed="2026-11-27",
)
G_BA_CABOZANTINIB_MTC: Final = Indication(
    id=IndicationId("g-ba-cabozantinib-mtc"),
    body=sources.G_BA,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            histology=_MTC,
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="small added benefit",
    strength=Strength(system="G-BA added benefit", grade="gering"),
    text=(
        "As reported: the G-BA saw a small added benefit of cabozantinib in adults with "
        "progressive medullary thyroid cancer that is unresectable, locally advanced or "
        "metastatic. The decision was repealed on 2021-12-16 by one whose finding was not seen."
    ),
    issued="2015-01-22",
    cites=(_G_BA, _G_BA_KBV, _G_BA_2021),
    reviewed="2026-11-27",
)
ETA_2012_OBSERVATION_MTC: Final = Indication(
    id=IndicationId("eta-2012-observation-mtc"),
    body=sources.EUROPEAN_THYROID_ASSOCIATION,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.NONE,),
            burden=(Level.LOW,),
            progression=(Progression.STABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Little tumor that is stable and causes no symptoms can be watched by regular visits, "
        "perhaps with local treatment."
    ),
    issued="2012-03-28",
    cites=(_ETA,),
    reviewed="2026-11-27",
)
ETA_2012_KINASE_INHIBITOR_MTC: Final = Indication(
    id=IndicationId("eta-2012-kinase-inhibitor-mtc"),
    body=sources.EUROPEAN_THYROID_ASSOCIATION,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.KINASE_INHIBITOR),
    when=(
        Criteria(
            histology=_MTC,
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
            burden=(Level.HIGH,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Systemic treatment is kept for symptomatic, progressing disease of large volume; of "
        "kinase inhibitors it is said that they need more research."
    ),
    issued="2012-03-28",
    cites=(_ETA,),
    reviewed="2026-11-26",
)
