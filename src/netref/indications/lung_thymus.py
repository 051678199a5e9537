"""Statements on neuroendocrine tumors of lung and thymus."""

from typing import Final

from .. import drugs, regimens, sources
from ..model import (
    Cite,
    Control,
    Criteria,
    Differentiation,
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
    Site,
    SstrStatus,
    Strategy,
    Strength,
    SyndromeId,
)

_ENETS_2016_EVEROLIMUS = Cite(
    sources.ENETS_2016_RECOMMENDATIONS,
    "table 2 of the review, row Everolimus",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
)

_NICE_1_2 = Cite(sources.NICE_TA449, "section 1.2", Seen.DOCUMENT, on="2026-11-23")
_INCA = Cite(sources.INCA_CHEMOTHERAPY, "page text", Seen.DOCUMENT, on="2026-11-23")
_CARCINOIDS = (Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID)

_PDQ_SMALL_CELL_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-lung-hp-small-cell-lung-treatment-pdq.md"
)
_ESMO_2021_LUNG = Cite(
    sources.ESMO_LUNG_THYMUS_2021,
    "recommendations on advanced pulmonary carcinoids",
    Seen.SECONDARY,
    on="2026-11-26",
    via=(
        "https://www.drlex.ai/guideline/pulmonary-neuroendocrine-tumor-in-advanced-"
        "metastatic-atypical-lung-carcinoid-including-9913.html"
    ),
)
_ESMO_2021_THYMUS = Cite(
    sources.ESMO_LUNG_THYMUS_2021,
    "recommendations on advanced thymic carcinoids",
    Seen.SECONDARY,
    on="2026-11-26",
    via=(
        "https://www.drlex.ai/guideline/carcinoid-tumor-of-thymus-in-advanced-metastatic-"
        "thymic-carcinoid-atypical-carcinoid-5324.html"
    ),
)
_ESMO_2021_LATER_LINES = Cite(
    sources.ESMO_LUNG_THYMUS_2021,
    "recommendations on PRRT and interferon",
    Seen.SECONDARY,
    on="2026-11-27",
    via=(
        "https://www.drlex.ai/guideline/carcinoid-tumor-of-thymus-in-advanced-metastatic-"
        "thymic-carcinoid-atypical-carcinoid-5324.html"
    ),
)
_PDQ_SMALL_CELL_OVERVIEW = Cite(
    sources.PDQ_SMALL_CELL_LUNG_2025,
    "Treatment Option Overview",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_SMALL_CELL_COPY,
)
_PDQ_LIMITED_STAGE = Cite(
    sources.PDQ_SMALL_CELL_LUNG_2025,
    "Treatment of Limited-Stage SCLC",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_SMALL_CELL_COPY,
)
_PDQ_EXTENSIVE_STAGE = Cite(
    sources.PDQ_SMALL_CELL_LUNG_2025,
    "Treatment of Extensive-Stage SCLC",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_SMALL_CELL_COPY,
)
_PDQ_RECURRENT_SMALL_CELL = Cite(
    sources.PDQ_SMALL_CELL_LUNG_2025,
    "Treatment of Recurrent SCLC",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_SMALL_CELL_COPY,
)
_CADTH_DURVALUMAB = Cite(
    sources.CADTH_DURVALUMAB_SCLC,
    "recommendation",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SMC_2017 = Cite(
    sources.SMC_EVEROLIMUS_GI_LUNG_2017,
    "advice",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_ESMO_II_B = Strength(system="ESMO", level="II", grade="B")
_ESMO_IV_B = Strength(system="ESMO", level="IV", grade="B")
_ESMO_IV_C = Strength(system="ESMO", level="IV", grade="C")
_AFTER_EVEROLIMUS = PriorNeed(
    drugs=(DrugId("everolimus"),),
    outcome=(PriorOutcome.PROGRESSION, PriorOutcome.NO_RESPONSE, PriorOutcome.INTOLERANCE),
)
_AFTER_SSA = PriorNeed(
    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
)

# Lung carcinoids have no NET grade; typical and atypical stand for the printed G1-G2.
ENETS_2016_EVEROLIMUS_LUNG: Final = Indication(
    id=IndicationId("enets-2016-everolimus-lung"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(site=(Site.LUNG,), histology=(Histology.ATYPICAL_CARCINOID,)),
        Criteria(site=(Site.LUNG,), histology=_CARCINOIDS, sstr=(SstrStatus.NEGATIVE,)),
    ),
    text=(
        "Everolimus in lung tumors printed as G1-G2: atypical carcinoid, SSTR-negative, or both."
    ),
    issued="2016",
    cites=(_ENETS_2016_EVEROLIMUS,),
    reviewed="2026-11-23",
)
# Lung carcinoids have no NET grade; typical and atypical stand for the printed grades.
NICE_2017_EVEROLIMUS_LUNG_NET: Final = Indication(
    id=IndicationId("nice-2017-everolimus-lung-net"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.METASTATIC,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Everolimus is recommended as an option, within its marketing authorization, for "
        "adults with progressive, unresectable or metastatic, non-functioning, "
        "well-differentiated NETs of the lung (printed as grade 1 or 2), if the company "
        "gives the agreed discount."
    ),
    issued="2017-06-28",
    cites=(_NICE_1_2,),
    reviewed="2026-11-23",
)
INCA_CHEMOTHERAPY_BRONCHIAL_CARCINOID: Final = Indication(
    id=IndicationId("inca-chemotherapy-bronchial-carcinoid"),
    body=sources.INCA,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=(
                Histology.TYPICAL_CARCINOID,
                Histology.ATYPICAL_CARCINOID,
                Histology.CARCINOID,
            ),
        ),
    ),
    position="may be an option",
    text="Patient page: chemotherapy may be an option in bronchial carcinoids.",
    issued=None,
    cites=(_INCA,),
    reviewed="2026-11-23",
)
ESMO_2021_EVEROLIMUS_FIRST_LINE_ATYPICAL_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-everolimus-first-line-atypical-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=(Histology.ATYPICAL_CARCINOID,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            line=Interval(1, 1),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first line",
    position="in most atypical carcinoids",
    strength=_ESMO_II_B,
    text="As reported: everolimus is the first line in most advanced atypical lung carcinoids.",
    issued="2021",
    cites=(_ESMO_2021_LUNG,),
    reviewed="2026-11-26",
)
ESMO_2021_EVEROLIMUS_AFTER_SSA_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-everolimus-after-ssa-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(_AFTER_SSA,),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=_ESMO_II_B,
    text=(
        "As reported: everolimus in advanced typical and atypical lung carcinoids that "
        "progressed on a somatostatin analog."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG,),
    reviewed="2026-11-26",
)
ESMO_2021_EVEROLIMUS_AFTER_SSA_THYMIC_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-everolimus-after-ssa-thymic-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(_AFTER_SSA,),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=_ESMO_II_B,
    text=(
        "As reported: everolimus in advanced thymic carcinoids that progressed on a "
        "somatostatin analog."
    ),
    issued="2021",
    cites=(_ESMO_2021_THYMUS,),
    reviewed="2026-11-26",
)
ESMO_2021_DACARBAZINE_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-dacarbazine-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.DACARBAZINE),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(_AFTER_EVEROLIMUS,),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first line of chemotherapy",
    strength=_ESMO_IV_C,
    text=(
        "As reported: dacarbazine-based chemotherapy first among chemotherapies in advanced "
        "lung carcinoids refractory to everolimus or without tolerance of it."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG,),
    reviewed="2026-11-26",
)
ESMO_2021_TEMOZOLOMIDE_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-temozolomide-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.TEMOZOLOMIDE),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(_AFTER_EVEROLIMUS,),
        ),
    ),
    setting=Setting.ADVANCED,
    line="first line of chemotherapy",
    strength=_ESMO_IV_C,
    text=(
        "As reported: temozolomide-based chemotherapy first among chemotherapies in advanced "
        "lung carcinoids refractory to everolimus or without tolerance of it."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG,),
    reviewed="2026-11-26",
)
ESMO_2021_PLATINUM_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-platinum-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PLATINUM),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(_AFTER_EVEROLIMUS, PriorNeed(classes=(DrugClass.CYTOTOXIC,))),
        ),
    ),
    setting=Setting.ADVANCED,
    line="second line of chemotherapy",
    strength=_ESMO_IV_C,
    text=(
        "As reported: platinum-based chemotherapy second among chemotherapies in advanced "
        "lung carcinoids refractory to everolimus or without tolerance of it."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG,),
    reviewed="2026-11-26",
)
ESMO_2021_OXALIPLATIN_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-oxaliplatin-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.OXALIPLATIN),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(_AFTER_EVEROLIMUS,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="majority of the panel",
    strength=_ESMO_IV_C,
    text=(
        "As reported: among platinum-based chemotherapies of advanced lung carcinoids most of "
        "the panel prefers those with oxaliplatin."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG,),
    reviewed="2026-11-26",
)
ESMO_2021_PRRT_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-prrt-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(3, 3),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(3, 3),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
    ),
    setting=Setting.ADVANCED,
    line="mainly third line, or second line if the carcinoid syndrome is uncontrolled",
    strength=_ESMO_IV_B,
    text=(
        "As reported: radioligand therapy in progressive or high-burden advanced lung "
        "carcinoids with uptake in all evaluable targets, mainly as third line, or as second if "
        "the carcinoid syndrome is not controlled."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG, _ESMO_2021_LATER_LINES),
    reviewed="2026-11-27",
)

ESMO_2021_PRRT_THYMIC_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-prrt-thymic-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(3, 3),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(3, 3),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
            sstr=(SstrStatus.POSITIVE,),
            other="uptake in all targets that RECIST can evaluate",
        ),
    ),
    setting=Setting.ADVANCED,
    line="mainly third line, or second line if the carcinoid syndrome is uncontrolled",
    strength=_ESMO_IV_B,
    text=(
        "As reported: radioligand therapy in progressive or high-burden advanced thymic "
        "carcinoids with uptake in all evaluable targets, mainly as third line, or as second if "
        "the carcinoid syndrome is not controlled."
    ),
    issued="2021",
    cites=(_ESMO_2021_LATER_LINES,),
    reviewed="2026-11-27",
)
ESMO_2021_INTERFERON_LUNG_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-interferon-lung-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.INTERFERON),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(3, 3),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(3, 3),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
        ),
    ),
    setting=Setting.ADVANCED,
    line="mainly third line, or second line if the carcinoid syndrome is uncontrolled",
    strength=_ESMO_IV_B,
    text=(
        "As reported: interferon alfa in progressive or high-burden advanced lung carcinoids, "
        "mainly as third line, or as second if the carcinoid syndrome is not controlled."
    ),
    issued="2021",
    cites=(_ESMO_2021_LUNG, _ESMO_2021_LATER_LINES),
    reviewed="2026-11-27",
)

ESMO_2021_INTERFERON_THYMIC_CARCINOID: Final = Indication(
    id=IndicationId("esmo-2021-interferon-thymic-carcinoid"),
    body=sources.ESMO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.INTERFERON),
    when=(
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(3, 3),
        ),
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(3, 3),
        ),
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
        ),
        Criteria(
            site=(Site.THYMUS,),
            histology=_CARCINOIDS,
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            burden=(Level.HIGH,),
            line=Interval(2, 2),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
            syndrome_control=(Control.UNCONTROLLED,),
        ),
    ),
    setting=Setting.ADVANCED,
    line="mainly third line, or second line if the carcinoid syndrome is uncontrolled",
    strength=_ESMO_IV_B,
    text=(
        "As reported: interferon alfa in progressive or high-burden advanced thymic carcinoids, "
        "mainly as third line, or as second if the carcinoid syndrome is not controlled."
    ),
    issued="2021",
    cites=(_ESMO_2021_LATER_LINES,),
    reviewed="2026-11-27",
)
# Lung carcinoids have no NET grade; typical and atypical stand for the printed grades.
SMC_2017_EVEROLIMUS_LUNG_NET: Final = Indication(
    id=IndicationId("smc-2017-everolimus-lung-net"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    # Marked as superseded on its own page: history, and no statement of today.
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.LUNG,),
            histology=_CARCINOIDS,
            extent=(Extent.METASTATIC,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="accepted for use (advice marked as superseded)",
    text=(
        "Everolimus was accepted for adults with unresectable or metastatic, non-functioning, "
        "well-differentiated (printed as grade 1 or 2), progressive lung NETs; the page marks "
        "this advice as superseded."
    ),
    issued="2017-02-13",
    cites=(_SMC_2017,),
    reviewed="2026-11-26",
)
PDQ_2025_ATEZOLIZUMAB_EXTENSIVE_STAGE_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-atezolizumab-extensive-stage-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.ATEZOLIZUMAB),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            other="extensive stage",
        ),
    ),
    setting=Setting.ADVANCED,
    line="frontline",
    position="treatment option",
    text=(
        "Atezolizumab with platinum and etoposide prolonged survival in extensive-stage small "
        "cell lung cancer over the chemotherapy alone; it is listed as an option."
    ),
    issued="2025-05-14",
    cites=(_PDQ_EXTENSIVE_STAGE,),
    reviewed="2026-11-26",
)
PDQ_2025_DURVALUMAB_EXTENSIVE_STAGE_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-durvalumab-extensive-stage-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.DURVALUMAB),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(1, 1),
            other="extensive stage",
        ),
    ),
    setting=Setting.ADVANCED,
    line="frontline",
    position="treatment option",
    text=(
        "Durvalumab with platinum and etoposide prolonged survival in extensive-stage small "
        "cell lung cancer over the chemotherapy alone; it is listed as an option."
    ),
    issued="2025-05-14",
    cites=(_PDQ_EXTENSIVE_STAGE,),
    reviewed="2026-11-26",
)
PDQ_2025_PLATINUM_ETOPOSIDE_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-platinum-etoposide-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.PLATINUM_ETOPOSIDE),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
        ),
    ),
    position="most widely used standard chemotherapeutic regimen",
    text=(
        "Platinum with etoposide is the most widely used standard chemotherapy of small cell "
        "lung cancer."
    ),
    issued="2025-05-14",
    cites=(_PDQ_SMALL_CELL_OVERVIEW,),
    reviewed="2026-11-26",
)
PDQ_2025_MAINTENANCE_CHEMOTHERAPY_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-maintenance-chemotherapy-sclc"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            setting=(Setting.MAINTENANCE,),
        ),
    ),
    setting=Setting.MAINTENANCE,
    position="no consistent survival benefit",
    text=(
        "Maintenance chemotherapy has brought no consistent survival benefit in small cell "
        "lung cancer."
    ),
    issued="2025-05-14",
    cites=(_PDQ_SMALL_CELL_OVERVIEW,),
    reviewed="2026-11-26",
)
PDQ_2025_SURGERY_LIMITED_STAGE_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-surgery-limited-stage-sclc"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            other="limited stage",
        ),
    ),
    position="role is unproven",
    text="The role of surgery in small cell lung cancer is unproven.",
    issued="2025-05-14",
    cites=(_PDQ_LIMITED_STAGE,),
    reviewed="2026-11-26",
)
PDQ_2025_CHEMORADIOTHERAPY_LIMITED_STAGE_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-chemoradiotherapy-limited-stage-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.CHEMORADIOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            other="limited stage",
        ),
    ),
    position="most widely used treatment",
    text=(
        "Etoposide and cisplatin with thoracic radiotherapy are the most widely used "
        "treatment of limited-stage disease."
    ),
    issued="2025-05-14",
    cites=(_PDQ_LIMITED_STAGE,),
    reviewed="2026-11-26",
)
PDQ_2025_CRANIAL_IRRADIATION_EXTENSIVE_STAGE_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-cranial-irradiation-extensive-stage-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.PROPHYLACTIC_CRANIAL_IRRADIATION),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            progression=(Progression.RESPONDING,),
            other="extensive stage, treated with chemotherapy",
        ),
    ),
    position="can be considered",
    text=(
        "Prophylactic cranial irradiation can be considered in extensive-stage disease that "
        "responded to chemotherapy."
    ),
    issued="2025-05-14",
    cites=(_PDQ_EXTENSIVE_STAGE,),
    reviewed="2026-11-26",
)
PDQ_2025_TOPOTECAN_RECURRENT_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-topotecan-recurrent-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.TOPOTECAN_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(2),
            other="recurrent disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="standard chemotherapy",
    text="Topotecan is a standard chemotherapy of recurrent small cell lung cancer.",
    issued="2025-05-14",
    cites=(_PDQ_RECURRENT_SMALL_CELL,),
    reviewed="2026-11-26",
)
PDQ_2025_LURBINECTEDIN_RECURRENT_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-lurbinectedin-recurrent-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LURBINECTEDIN_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(2),
            other="recurrent disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="another option",
    text="Lurbinectedin is another option in recurrent small cell lung cancer.",
    issued="2025-05-14",
    cites=(_PDQ_RECURRENT_SMALL_CELL,),
    reviewed="2026-11-26",
)
PDQ_2025_TARLATAMAB_RECURRENT_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-tarlatamab-recurrent-sclc"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.TARLATAMAB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(2),
            other="recurrent disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="treatment option",
    text="Tarlatamab is listed among the options in recurrent small cell lung cancer.",
    issued="2025-05-14",
    cites=(_PDQ_RECURRENT_SMALL_CELL,),
    reviewed="2026-11-26",
)
PDQ_2025_NIVOLUMAB_RECURRENT_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-nivolumab-recurrent-sclc"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.NIVOLUMAB),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(2),
            other="recurrent disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="voluntarily withdrawn after later trials failed to confirm benefit",
    text=(
        "The accelerated approval of nivolumab in recurrent small cell lung cancer was "
        "withdrawn by choice of the company after later trials failed to confirm a benefit."
    ),
    issued="2025-05-14",
    cites=(_PDQ_RECURRENT_SMALL_CELL,),
    reviewed="2026-11-26",
)
PDQ_2025_PEMBROLIZUMAB_RECURRENT_SCLC: Final = Indication(
    id=IndicationId("pdq-2025-pembrolizumab-recurrent-sclc"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.PEMBROLIZUMAB),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            line=Interval(2),
            other="recurrent disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="voluntarily withdrawn after later trials failed to confirm benefit",
    text=(
        "The accelerated approval of pembrolizumab in recurrent small cell lung cancer was "
        "withdrawn by choice of the company after later trials failed to confirm a benefit."
    ),
    issued="2025-05-14",
    cites=(_PDQ_RECURRENT_SMALL_CELL,),
    reviewed="2026-11-26",
)
CADTH_DURVALUMAB_EXTENSIVE_STAGE_SCLC: Final = Indication(
    id=IndicationId("cadth-durvalumab-extensive-stage-sclc"),
    body=sources.CADTH,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.DURVALUMAB),
    when=(
        Criteria(
            site=(Site.LUNG,),
            differentiation=(Differentiation.POOR,),
            histology=(Histology.NEC_SMALL_CELL,),
            age_years=Interval(18),
            line=Interval(1, 1),
            other="extensive stage",
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    position="reimburse with conditions",
    text=(
        "Reimbursement of durvalumab with etoposide and a platinum is recommended for the "
        "first line of extensive-stage small cell lung cancer of adults."
    ),
    issued=None,
    cites=(_CADTH_DURVALUMAB,),
    reviewed="2026-11-26",
)
