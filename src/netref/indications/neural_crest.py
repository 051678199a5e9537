"""Statements on pheochromocytoma and paraganglioma."""

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
    Offer,
    Pregnancy,
    Procedure,
    Resectability,
    Seen,
    Setting,
    Strategy,
    Strength,
)

_PDQ_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md"
)
_PDQ_CHILD_COPY = (
    "https://github.com/gautamgauri/suchi-cancer-bot/blob/"
    "9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/"
    "types-pheochromocytoma-hp-child-pheochromocytoma-treatment-pdq.md"
)
_PDQ_PREPARATION = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Preoperative Medical Preparation",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_LOCALIZED = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Treatment of Localized Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_REGIONAL = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Treatment of Regional Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_METASTATIC = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Treatment of Metastatic Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_RECURRENT = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Treatment of Recurrent Pheochromocytoma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_PREGNANCY = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Treatment of Pheochromocytoma During Pregnancy",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_COPY,
)
_PDQ_CHILD = Cite(
    sources.PDQ_CHILDHOOD_PHEOCHROMOCYTOMA_2024,
    "Treatment of Childhood Pheochromocytoma and Paraganglioma",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_CHILD_COPY,
)
_PDQ_CHILD_TRIALS = Cite(
    sources.PDQ_CHILDHOOD_PHEOCHROMOCYTOMA_2024,
    "Treatment Options Under Clinical Evaluation",
    Seen.COPY,
    on="2026-11-26",
    via=_PDQ_CHILD_COPY,
)
_PATHWAY_SYSTEMIC = Cite(
    sources.OPTIMAL_CARE_PATHWAY_NET_SYSTEMIC,
    "section 4.2.5",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PATHWAY_LIVER = Cite(
    sources.OPTIMAL_CARE_PATHWAY_NET_LIVER,
    "section 4.2.6",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PPGL = (Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA)
_C3 = Strength(system="NCI PDQ level of evidence", level="C3")

PDQ_2024_ALPHA_BLOCKER_PREOPERATIVE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-alpha-blocker-preoperative-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.ALPHA_BLOCKER),
    when=(Criteria(histology=_PPGL, procedure=(Procedure.SURGERY,)),),
    setting=Setting.PERIOPERATIVE,
    position="should be initiated at the time of diagnosis",
    text=(
        "Alpha-adrenergic blockade should start at diagnosis and be brought to its maximum "
        "before surgery, to prevent life-threatening cardiovascular complications."
    ),
    issued="2024-12-12",
    cites=(_PDQ_PREPARATION,),
    reviewed="2026-11-26",
)
PDQ_2024_PHENOXYBENZAMINE_PREOPERATIVE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-phenoxybenzamine-preoperative-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.PHENOXYBENZAMINE),
    when=(Criteria(histology=_PPGL, procedure=(Procedure.SURGERY,)),),
    setting=Setting.PERIOPERATIVE,
    position="usual drug of choice",
    text="Phenoxybenzamine is the usual drug for alpha-adrenergic blockade before surgery.",
    issued="2024-12-12",
    cites=(_PDQ_PREPARATION,),
    reviewed="2026-11-26",
)
PDQ_2024_PRAZOSIN_PREOPERATIVE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-prazosin-preoperative-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.PRAZOSIN),
    when=(Criteria(histology=_PPGL, procedure=(Procedure.SURGERY,)),),
    setting=Setting.PERIOPERATIVE,
    position="alternative choice",
    text=(
        "Prazosin is an alternative to phenoxybenzamine before surgery: shorter acting, with "
        "less experience overall."
    ),
    issued="2024-12-12",
    cites=(_PDQ_PREPARATION,),
    reviewed="2026-11-26",
)
PDQ_2024_DOXAZOSIN_PREOPERATIVE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-doxazosin-preoperative-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.DOXAZOSIN),
    when=(Criteria(histology=_PPGL, procedure=(Procedure.SURGERY,)),),
    setting=Setting.PERIOPERATIVE,
    position="alternative choice",
    text=(
        "Doxazosin is an alternative to phenoxybenzamine before surgery: shorter acting, with "
        "less experience overall."
    ),
    issued="2024-12-12",
    cites=(_PDQ_PREPARATION,),
    reviewed="2026-11-26",
)
PDQ_2024_BETA_BLOCKER_BEFORE_ALPHA_BLOCKER_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-beta-blocker-before-alpha-blocker-ppgl"),
    body=sources.NCI,
    direction=Direction.AGAINST,
    offer=Offer(drug_class=DrugClass.BETA_BLOCKER),
    when=(Criteria(histology=_PPGL, other="no alpha-adrenergic blockade yet"),),
    position="must never be initiated before alpha-adrenergic blockade",
    text=(
        "Beta-adrenergic blockade must never be started before alpha-adrenergic blockade: "
        "unopposed alpha-adrenergic vasoconstriction can lead to a life-threatening crisis."
    ),
    issued="2024-12-12",
    cites=(_PDQ_PREPARATION,),
    reviewed="2026-11-26",
)
PDQ_2024_BETA_BLOCKER_AFTER_ALPHA_BLOCKER_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-beta-blocker-after-alpha-blocker-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.BETA_BLOCKER),
    when=(
        Criteria(
            histology=_PPGL,
            procedure=(Procedure.SURGERY,),
            other="under alpha-blockade; tachycardia or blood pressure not optimal",
        ),
    ),
    setting=Setting.PERIOPERATIVE,
    position="can be added, but only after alpha-blockade",
    text=(
        "A beta-blocker can be added, only after alpha-blockade, for tachycardia or blood "
        "pressure that alpha-blockade does not control well."
    ),
    issued="2024-12-12",
    cites=(_PDQ_PREPARATION,),
    reviewed="2026-11-26",
)
PDQ_2024_PHENOXYBENZAMINE_PREGNANCY_PHEOCHROMOCYTOMA: Final = Indication(
    id=IndicationId("pdq-2024-phenoxybenzamine-pregnancy-pheochromocytoma"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.PHENOXYBENZAMINE),
    when=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,), pregnancy=(Pregnancy.PREGNANT,)),),
    position="use is safe in pregnancy",
    text="The summary calls the use of phenoxybenzamine safe in pregnancy.",
    issued="2024-12-12",
    cites=(_PDQ_PREGNANCY,),
    reviewed="2026-11-26",
)
PDQ_2024_BETA_BLOCKER_PREGNANCY_PHEOCHROMOCYTOMA: Final = Indication(
    id=IndicationId("pdq-2024-beta-blocker-pregnancy-pheochromocytoma"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.BETA_BLOCKER),
    when=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,), pregnancy=(Pregnancy.PREGNANT,)),),
    position="should be initiated only if needed",
    text=(
        "In pregnancy beta-blockers should be started only if needed: they have been "
        "associated with intrauterine growth restriction."
    ),
    issued="2024-12-12",
    cites=(_PDQ_PREGNANCY,),
    reviewed="2026-11-26",
)
PDQ_2024_SURGERY_LOCALIZED_PHEOCHROMOCYTOMA: Final = Indication(
    id=IndicationId("pdq-2024-surgery-localized-pheochromocytoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,), extent=(Extent.LOCALIZED,)),),
    position="definitive treatment",
    text="Surgical resection is the definitive treatment of localized pheochromocytoma.",
    issued="2024-12-12",
    cites=(_PDQ_LOCALIZED,),
    reviewed="2026-11-26",
)
PDQ_2024_SURGERY_REGIONAL_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-surgery-regional-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(Criteria(histology=_PPGL, extent=(Extent.REGIONAL,)),),
    position="definitive treatment",
    text=(
        "Regionally advanced tumors are resected for good where possible; so few are found at "
        "diagnosis that the data are thin."
    ),
    issued="2024-12-12",
    cites=(_PDQ_REGIONAL,),
    reviewed="2026-11-26",
)
PDQ_2024_SURGERY_METASTATIC_RESECTABLE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-surgery-metastatic-resectable-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            histology=_PPGL, extent=(Extent.METASTATIC,), resectability=(Resectability.RESECTABLE,)
        ),
    ),
    position="can provide occasional long-term remission",
    text=(
        "If all identifiable disease can be resected, a limited number of distant metastases "
        "included, surgery can give occasional long-term remission."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_DEBULKING_UNRESECTABLE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-debulking-unresectable-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(strategy=Strategy.DEBULKING),
    when=(
        Criteria(
            histology=_PPGL,
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    position="will not improve survival; occasionally indicated for symptom palliation",
    text=(
        "Debulking of unresectable disease will not improve survival; it is occasionally "
        "indicated to relieve symptoms."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_PHENOXYBENZAMINE_METASTATIC_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-phenoxybenzamine-metastatic-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.PHENOXYBENZAMINE),
    when=(
        Criteria(
            histology=_PPGL, extent=(Extent.METASTATIC,), other="symptoms of catecholamine excess"
        ),
    ),
    setting=Setting.ADVANCED,
    position="is effective",
    text="Phenoxybenzamine is effective against catecholamine excess in metastatic disease.",
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_METYROSINE_METASTATIC_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-metyrosine-metastatic-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.METYROSINE),
    when=(
        Criteria(
            histology=_PPGL, extent=(Extent.METASTATIC,), other="symptoms of catecholamine excess"
        ),
    ),
    setting=Setting.ADVANCED,
    position="can be added if needed",
    text=(
        "Metyrosine can be added to phenoxybenzamine if needed against catecholamine excess "
        "in metastatic disease."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_CHEMOTHERAPY_PALLIATION_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-chemotherapy-palliation-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="may be useful for symptom palliation",
    text="Chemotherapy may be useful to relieve symptoms of metastatic disease.",
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_CHEMOTHERAPY_SURVIVAL_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-chemotherapy-survival-ppgl"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="has not been shown to improve survival",
    text="No gain in survival has been shown for chemotherapy of metastatic disease.",
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_CYCLOPHOSPHAMIDE_VINCRISTINE_DACARBAZINE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-cyclophosphamide-vincristine-dacarbazine-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.CYCLOPHOSPHAMIDE_VINCRISTINE_DACARBAZINE),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="best-established chemotherapy regimen",
    text=(
        "Cyclophosphamide, vincristine and dacarbazine are the best-established chemotherapy "
        "of metastatic disease."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_TEMOZOLOMIDE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-temozolomide-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(regimen=regimens.TEMOZOLOMIDE_MONOTHERAPY),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    text=(
        "A retrospective study of 15 patients showed a benefit of temozolomide in metastatic "
        "disease."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_EVEROLIMUS_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-everolimus-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.EVEROLIMUS),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="disappointing initial results",
    text="First results with everolimus in metastatic disease were disappointing.",
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_SUNITINIB_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-sunitinib-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.SUNITINIB),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="more promising",
    strength=_C3,
    text=(
        "Results with sunitinib in metastatic disease, from very few patients, were more "
        "promising than those with everolimus."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_AXITINIB_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-axitinib-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.AXITINIB),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="more promising",
    strength=_C3,
    text=(
        "Results with axitinib in metastatic disease, from very few patients, were more "
        "promising than those with everolimus."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_CABOZANTINIB_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-cabozantinib-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(based_on=drugs.CABOZANTINIB),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="more promising",
    strength=_C3,
    text=(
        "Results with cabozantinib in metastatic disease, from very few patients, were more "
        "promising than those with everolimus."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_IOBENGUANE_131I_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-iobenguane-131i-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.IOBENGUANE_131I),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,), other="metastases take up MIBG"),),
    setting=Setting.ADVANCED,
    position="has been used",
    text="Iodine-131 MIBG has been used for metastases that take up MIBG.",
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_PRRT_NO_MIBG_UPTAKE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-prrt-no-mibg-uptake-ppgl"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            histology=_PPGL, extent=(Extent.METASTATIC,), other="metastases do not take up MIBG"
        ),
    ),
    setting=Setting.ADVANCED,
    position="protocol-based treatment with experimental agents can be considered",
    text=(
        "Where metastases take up no MIBG, another experimental radiolabeled agent, for "
        "instance radiolabeled somatostatin, can be considered within a protocol."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
# Printed as advanced or metastatic.
PDQ_2024_PRRT_META_ANALYSIS_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-prrt-meta-analysis-ppgl"),
    body=sources.NCI,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(Criteria(histology=_PPGL, extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC)),),
    setting=Setting.ADVANCED,
    text=(
        "A meta-analysis of peptide receptor radionuclide therapy in advanced or metastatic "
        "disease found stabilization or partial response in 89.8 % of the pooled patients."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_RADIOTHERAPY_BONE_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-radiotherapy-bone-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOTHERAPY),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="palliative treatment modality",
    text="External-beam radiotherapy is a palliative option, as for bone metastases.",
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_EMBOLIZATION_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-embolization-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="palliative treatment modality",
    text=(
        "Embolization is a palliative option, as for bulky liver metastases or isolated bone "
        "metastases."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_ABLATION_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-ablation-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.ABLATION),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    position="palliative treatment modality",
    text=(
        "Radiofrequency ablation or cryoablation is a palliative option, as for bulky liver "
        "metastases or isolated bone metastases."
    ),
    issued="2024-12-12",
    cites=(_PDQ_METASTATIC,),
    reviewed="2026-11-26",
)
PDQ_2024_SURGERY_RECURRENT_PHEOCHROMOCYTOMA: Final = Indication(
    id=IndicationId("pdq-2024-surgery-recurrent-pheochromocytoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,), other="recurrent disease"),),
    position="when possible",
    text=(
        "Recurrent disease is treated medically (alpha-adrenergic blockade) and then resected "
        "completely when possible."
    ),
    issued="2024-12-12",
    cites=(_PDQ_RECURRENT,),
    reviewed="2026-11-26",
)
PDQ_2024_TARGETED_RECURRENT_PHEOCHROMOCYTOMA: Final = Indication(
    id=IndicationId("pdq-2024-targeted-recurrent-pheochromocytoma"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.TARGETED),
    when=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA,),
            extent=(Extent.REGIONAL, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            other="recurrent disease",
        ),
    ),
    setting=Setting.ADVANCED,
    position="option",
    text=(
        "Targeted therapies are among the options in recurrent local-regional or metastatic "
        "disease that is not resectable."
    ),
    issued="2024-12-12",
    cites=(_PDQ_RECURRENT,),
    reviewed="2026-11-26",
)
PDQ_2024_CHEMOTHERAPY_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-chemotherapy-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,), other="child or adolescent"),),
    setting=Setting.ADVANCED,
    position="treatment option",
    text=(
        "Children and adolescents: chemotherapy is an option in metastatic disease; it may "
        "ease symptoms and make surgery easier."
    ),
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_CHEMOTHERAPY_SURVIVAL_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-chemotherapy-survival-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(histology=_PPGL, extent=(Extent.METASTATIC,), other="child or adolescent"),),
    setting=Setting.ADVANCED,
    position="impact on overall survival is less clear",
    text=(
        "Children and adolescents: the effect of chemotherapy on overall survival in "
        "metastatic disease is less clear than that on symptoms."
    ),
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_IOBENGUANE_131I_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-iobenguane-131i-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.IOBENGUANE_131I),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text=(
        "Children and adolescents: high-dose iodine-131 MIBG is listed among the treatment options."
    ),
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_LUTETIUM_177LU_DOTATATE_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-lutetium-177lu-dotatate-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text=("Children and adolescents: lutetium-177 dotatate is listed among the treatment options."),
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_YTTRIUM_90Y_EDOTREOTIDE_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-yttrium-90y-edotreotide-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.YTTRIUM_90Y_EDOTREOTIDE),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text=(
        "Children and adolescents: yttrium-90 edotreotide (DOTATOC) is listed among the "
        "treatment options."
    ),
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_SUNITINIB_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-sunitinib-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.SUNITINIB),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text="Children and adolescents: sunitinib is listed among the treatment options.",
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_CABOZANTINIB_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-cabozantinib-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(based_on=drugs.CABOZANTINIB),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text="Children and adolescents: cabozantinib is listed among the treatment options.",
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_MTOR_INHIBITOR_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-mtor-inhibitor-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.MTOR_INHIBITOR),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text="Children and adolescents: mTOR inhibition is listed among the treatment options.",
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_IMMUNOTHERAPY_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-immunotherapy-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.IMMUNOTHERAPY),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="treatment option",
    text="Children and adolescents: immunotherapy is listed among the treatment options.",
    issued="2024-09-09",
    cites=(_PDQ_CHILD,),
    reviewed="2026-11-26",
)
PDQ_2024_BELZUTIFAN_CHILDHOOD_PPGL: Final = Indication(
    id=IndicationId("pdq-2024-belzutifan-childhood-ppgl"),
    body=sources.NCI,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(regimen=regimens.BELZUTIFAN_MONOTHERAPY),
    when=(Criteria(histology=_PPGL, other="child or adolescent"),),
    position="under clinical evaluation",
    text=(
        "Children and adolescents: belzutifan is listed with a trial (NCT04924075) under the "
        "options in clinical evaluation."
    ),
    issued="2024-09-09",
    cites=(_PDQ_CHILD_TRIALS,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_EMBOLIZATION_PPGL: Final = Indication(
    id=IndicationId("optimal-care-pathway-embolization-ppgl"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(Criteria(histology=_PPGL),),
    position="may benefit",
    text="Embolization may help in pheochromocytoma and paraganglioma.",
    issued=None,
    cites=(_PATHWAY_LIVER,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_ALPHA_BLOCKER_PPGL: Final = Indication(
    id=IndicationId("optimal-care-pathway-alpha-blocker-ppgl"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.ALPHA_BLOCKER),
    when=(Criteria(histology=_PPGL),),
    text="Alpha-blockers in pheochromocytoma and paraganglioma.",
    issued=None,
    cites=(_PATHWAY_SYSTEMIC,),
    reviewed="2026-11-26",
)
