"""Statements on Merkel cell carcinoma."""

from typing import Final

from .. import drugs, regimens, sources
from ..model import (
    Cite,
    Criteria,
    Direction,
    DrugClass,
    Extent,
    Histology,
    Indication,
    IndicationId,
    Interval,
    Offer,
    PriorNeed,
    PriorOutcome,
    Seen,
    Setting,
    Strategy,
    Strength,
)

_PDQ_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-skin-hp-merkel-cell-treatment-pdq.md"
)
_PDQ_RADIATION = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment Option Overview, Radiation Therapy",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_IMMUNOTHERAPY = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment Option Overview, Immunotherapy",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_CHEMOTHERAPY = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment Option Overview, Chemotherapy",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_STAGE_I_II = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment of Stage I and II",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_STAGE_III = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment of Stage III",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_STAGE_IV = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment of Stage IV",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_RECURRENT = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment of Recurrent Merkel Cell Carcinoma, distant recurrence",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_NICE_TA517 = Cite(
    sources.NICE_TA517,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NICE_TA691 = Cite(
    sources.NICE_TA691,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SMC = Cite(
    sources.SMC_AVELUMAB_MERKEL_2018,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_2019 = Cite(
    sources.HAS_BAVENCIO_2019,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_HAS_REASSESSMENT = Cite(
    sources.HAS_BAVENCIO_REASSESSMENT,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_MERKEL = (Histology.MERKEL_CELL_CARCINOMA,)
_PDQ_LOCAL_NODAL_RECURRENCE = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Treatment of Recurrent Merkel Cell Carcinoma, local and nodal recurrence",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)

PDQ_2025_CHECKPOINT_INHIBITOR_FIRST_LINE_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-checkpoint-inhibitor-first-line-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CHECKPOINT_INHIBITOR),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,), line=Interval(1, 1)),),
    setting=Setting.ADVANCED,
    line="initial systemic therapy",
    position="preferred",
    text=(
        "Single-agent immunotherapy is the preferred first systemic treatment of metastatic "
        "disease."
    ),
    issued="2025-05-09",
    cites=(_PDQ_STAGE_IV,),
    reviewed="2026-11-26",
)
# The position is printed for single-agent immunotherapies as a group.
PDQ_2025_AVELUMAB_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-avelumab-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="recommended first-line systemic therapy option for most patients",
    text=(
        "Avelumab is one of the two single agents for distant disease with published "
        "longer-term follow-up."
    ),
    issued="2025-05-09",
    cites=(_PDQ_RECURRENT,),
    reviewed="2026-11-26",
)
PDQ_2025_PEMBROLIZUMAB_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-pembrolizumab-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="recommended first-line systemic therapy option for most patients",
    text=(
        "Pembrolizumab is one of the two single agents for distant disease with published "
        "longer-term follow-up."
    ),
    issued="2025-05-09",
    cites=(_PDQ_RECURRENT,),
    reviewed="2026-11-26",
)
PDQ_2025_RETIFANLIMAB_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-retifanlimab-merkel"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.RETIFANLIMAB_MONOTHERAPY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    text="Retifanlimab has accelerated approval in distant disease, pending further follow-up.",
    issued="2025-05-09",
    cites=(_PDQ_RECURRENT,),
    reviewed="2026-11-26",
)
PDQ_2025_NIVOLUMAB_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-nivolumab-merkel"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.NIVOLUMAB),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    text=("Nivolumab was studied in metastatic disease; the FDA has not approved it for this use."),
    issued="2025-05-09",
    cites=(_PDQ_IMMUNOTHERAPY,),
    reviewed="2026-11-26",
)
PDQ_2025_CHECKPOINT_INHIBITOR_NEOADJUVANT_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-checkpoint-inhibitor-neoadjuvant-merkel"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(drug_class=DrugClass.CHECKPOINT_INHIBITOR),
    when=(Criteria(histology=_MERKEL, setting=(Setting.NEOADJUVANT,)),),
    setting=Setting.NEOADJUVANT,
    position="ongoing trials",
    text="Neoadjuvant use of checkpoint inhibitors is being assessed in ongoing trials.",
    issued="2025-05-09",
    cites=(_PDQ_IMMUNOTHERAPY,),
    reviewed="2026-11-26",
)
PDQ_2025_CHECKPOINT_INHIBITOR_ADJUVANT_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-checkpoint-inhibitor-adjuvant-merkel"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(drug_class=DrugClass.CHECKPOINT_INHIBITOR),
    when=(Criteria(histology=_MERKEL, setting=(Setting.ADJUVANT,)),),
    setting=Setting.ADJUVANT,
    position="ongoing trials",
    text="Adjuvant use of checkpoint inhibitors is being assessed in ongoing trials.",
    issued="2025-05-09",
    cites=(_PDQ_IMMUNOTHERAPY,),
    reviewed="2026-11-26",
)
PDQ_2025_CHEMOTHERAPY_STAGE_IV_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-stage-iv-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(classes=(DrugClass.IMMUNOTHERAPY,), outcome=(PriorOutcome.PROGRESSION,)),
            ),
            other="good performance status",
        ),
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            other="good performance status and ineligible for immunotherapy",
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    text=(
        "Chemotherapy may be considered in stage IV disease with a good performance status if "
        "immunotherapy is not possible or the disease progressed on it."
    ),
    issued="2025-05-09",
    cites=(_PDQ_STAGE_IV,),
    reviewed="2026-11-26",
)
PDQ_2025_CHEMOTHERAPY_LONG_TERM_CONTROL_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-long-term-control-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="evidence is lacking",
    text=(
        "Evidence is lacking that chemotherapy of metastatic disease leads to permanent "
        "control or long-term survival."
    ),
    issued="2025-05-09",
    cites=(_PDQ_STAGE_IV,),
    reviewed="2026-11-26",
)
PDQ_2025_CHEMOTHERAPY_ADJUVANT_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-adjuvant-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_MERKEL, setting=(Setting.ADJUVANT,)),),
    setting=Setting.ADJUVANT,
    position="no phase III trials have been conducted",
    text="No phase III trial has shown that adjuvant chemotherapy improves overall survival.",
    issued="2025-05-09",
    cites=(_PDQ_CHEMOTHERAPY,),
    reviewed="2026-11-26",
)
PDQ_2025_CHEMOTHERAPY_STAGE_III_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-chemotherapy-stage-iii-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_MERKEL, extent=(Extent.REGIONAL,)),),
    position="existing data have not proven a clinical survival benefit",
    text=(
        "Chemotherapy has been given in stage III disease at the highest risk of recurrence; "
        "a survival benefit has not been proven."
    ),
    issued="2025-05-09",
    cites=(_PDQ_STAGE_III,),
    reviewed="2026-11-26",
)
PDQ_2025_IMMUNOTHERAPY_STAGE_III_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-immunotherapy-stage-iii-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.IMMUNOTHERAPY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.REGIONAL,)),),
    position="existing data have not proven a clinical survival benefit",
    text=(
        "Immunotherapy has been given in stage III disease at the highest risk of recurrence; "
        "a survival benefit has not been proven."
    ),
    issued="2025-05-09",
    cites=(_PDQ_STAGE_III,),
    reviewed="2026-11-26",
)
PDQ_2025_CARBOPLATIN_ETOPOSIDE_LOCOREGIONAL_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-carboplatin-etoposide-locoregional-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(regimen=regimens.CARBOPLATIN_ETOPOSIDE),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.LOCALIZED, Extent.REGIONAL),
            other="high risk, given with radiotherapy",
        ),
    ),
    position="difficult to infer a clear treatment benefit",
    strength=Strength(system="NCI PDQ level of evidence", level="C1"),
    text=(
        "Carboplatin and etoposide with radiotherapy in high-risk local-regional disease: a "
        "clear benefit of the chemotherapy is difficult to infer from the phase II study."
    ),
    issued="2025-05-09",
    cites=(_PDQ_CHEMOTHERAPY,),
    reviewed="2026-11-26",
)
PDQ_2025_SURGERY_STAGE_I_II_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-surgery-stage-i-ii-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.LOCALIZED,)),),
    position="treatment option",
    text="Margin-negative local excision that tries to keep function, in stages I and II.",
    issued="2025-05-09",
    cites=(_PDQ_STAGE_I_II,),
    reviewed="2026-11-26",
)
PDQ_2025_RADIOTHERAPY_ADJUVANT_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-radiotherapy-adjuvant-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOTHERAPY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.LOCALIZED,), setting=(Setting.ADJUVANT,)),),
    setting=Setting.ADJUVANT,
    position="often recommended",
    text=(
        "Adjuvant radiotherapy of the primary site is often recommended in stages I and II; "
        "it may be spared in a subset of small low-risk lesions (below 2 cm, no other adverse "
        "factor)."
    ),
    issued="2025-05-09",
    cites=(_PDQ_STAGE_I_II,),
    reviewed="2026-11-26",
)
PDQ_2025_RADIOTHERAPY_SURVIVAL_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-radiotherapy-survival-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(strategy=Strategy.RADIOTHERAPY),
    when=(Criteria(histology=_MERKEL, setting=(Setting.ADJUVANT,)),),
    setting=Setting.ADJUVANT,
    position="prospective randomized trials are required",
    text=(
        "Whether radiotherapy added to surgery affects survival needs prospective randomized "
        "trials."
    ),
    issued="2025-05-09",
    cites=(_PDQ_RADIATION,),
    reviewed="2026-11-26",
)
PDQ_2025_SYSTEMIC_LOCAL_NODAL_RECURRENCE_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-systemic-local-nodal-recurrence-merkel"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(strategy=Strategy.SYSTEMIC_THERAPY),
    when=(Criteria(histology=_MERKEL, other="local recurrence or only regional nodal recurrence"),),
    position="can be considered, although there is no evidence that it improves survival",
    text=(
        "Systemic therapy can be considered in local or nodal recurrence, although no "
        "evidence shows that it improves survival."
    ),
    issued="2025-05-09",
    cites=(_PDQ_LOCAL_NODAL_RECURRENCE,),
    reviewed="2026-11-26",
)
PDQ_2025_CLINICAL_TRIAL_STAGE_IV_MERKEL: Final = Indication(
    id=IndicationId("pdq-2025-clinical-trial-stage-iv-merkel"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.CLINICAL_TRIAL),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="strongly encouraged",
    text="Enrollment in clinical trials is strongly encouraged in stage IV disease.",
    issued="2025-05-09",
    cites=(_PDQ_STAGE_IV,),
    reviewed="2026-11-26",
)
NICE_TA517_AVELUMAB_MERKEL: Final = Indication(
    id=IndicationId("nice-ta517-avelumab-merkel"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,)),),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Avelumab is recommended as an option for adults with metastatic disease who have had "
        "one or more lines of chemotherapy for it."
    ),
    issued="2018-04-11",
    cites=(_NICE_TA517,),
    reviewed="2026-11-26",
)
NICE_TA691_AVELUMAB_MERKEL: Final = Indication(
    id=IndicationId("nice-ta691-avelumab-merkel"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,), at_least=0, at_most=0),),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Avelumab is recommended as an option for adults with metastatic disease who have had "
        "no chemotherapy for it."
    ),
    issued=None,
    cites=(_NICE_TA691,),
    reviewed="2026-11-26",
)
SMC_2018_AVELUMAB_MERKEL: Final = Indication(
    id=IndicationId("smc-2018-avelumab-merkel"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(Criteria(histology=_MERKEL, extent=(Extent.METASTATIC,), age_years=Interval(18)),),
    setting=Setting.ADVANCED,
    text="Avelumab as single agent for adults with metastatic disease: accepted.",
    issued="2018-05-07",
    cites=(_SMC,),
    reviewed="2026-11-26",
)
HAS_2019_AVELUMAB_PRETREATED_MERKEL: Final = Indication(
    id=IndicationId("has-2019-avelumab-pretreated-merkel"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,)),),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Reimbursement of avelumab is favored in metastatic disease already treated with "
        "chemotherapy."
    ),
    issued="2019-01-11",
    cites=(_HAS_2019,),
    reviewed="2026-11-26",
)
HAS_2019_AVELUMAB_CHEMOTHERAPY_NAIVE_MERKEL: Final = Indication(
    id=IndicationId("has-2019-avelumab-chemotherapy-naive-merkel"),
    body=sources.HAS,
    direction=Direction.AGAINST,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,), at_least=0, at_most=0),),
        ),
    ),
    setting=Setting.ADVANCED,
    position="clinical benefit insufficient to justify reimbursement",
    strength=Strength(system="HAS SMR", grade="insuffisant"),
    text=(
        "Clinical benefit of avelumab insufficient for reimbursement in metastatic disease "
        "without prior chemotherapy."
    ),
    issued="2019-01-11",
    cites=(_HAS_2019,),
    reviewed="2026-11-26",
)
HAS_REASSESSMENT_AVELUMAB_PRETREATED_MERKEL: Final = Indication(
    id=IndicationId("has-reassessment-avelumab-pretreated-merkel"),
    body=sources.HAS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.AVELUMAB_MONOTHERAPY),
    when=(
        Criteria(
            histology=_MERKEL,
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,)),),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Reimbursement of avelumab is favored on reassessment in metastatic disease already "
        "treated with chemotherapy."
    ),
    issued=None,
    supersedes=IndicationId("has-2019-avelumab-pretreated-merkel"),
    cites=(_HAS_REASSESSMENT,),
    reviewed="2026-11-26",
)
