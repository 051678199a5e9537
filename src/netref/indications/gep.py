"""Statements on gastroenteropancreatic neuroendocrine tumors as a whole."""

from typing import Final

from .. import drugs, regimens, sources
from ..model import (
    GEP_SITES,
    GI_SITES,
    Cite,
    Criteria,
    Differentiation,
    Direction,
    DrugClass,
    Extent,
    Grade,
    Histology,
    Indication,
    IndicationId,
    Interval,
    Level,
    Offer,
    Organ,
    PriorNeed,
    PriorOutcome,
    Progression,
    Resectability,
    Seen,
    Setting,
    Severity,
    Site,
    SstrStatus,
    Strategy,
    Strength,
)

_ASCO_COPY = Cite(
    sources.ASCO_GEP_NET_2023,
    "abstract, recommendations",
    Seen.COPY,
    on="2026-11-23",
    via="https://veri.larvol.com/news/sstr-positive/biomarker",
)

_ASCO_NOTES_1 = Cite(
    sources.ASCO_GEP_NET_2023,
    "recommendation 1.1, notes",
    Seen.COPY,
    on="2026-11-23",
    via="https://guidelinecentral.com/guideline/3223796",
)

_ENETS_2017 = Cite(sources.ENETS_CHEMOTHERAPY_2017, "abstract", Seen.DOCUMENT, on="2026-11-23")
_NICE_TA539 = Cite(sources.NICE_TA539, "section 1.1", Seen.DOCUMENT, on="2026-11-23")
_SMC = Cite(sources.SMC_LUTATHERA_2018, "advice", Seen.DOCUMENT, on="2026-11-23")
_NCCN_VOTES = Cite(sources.NCCN_2021_VOTES, "WDG3-1, panel discussion", Seen.COPY, on="2026-11-23")
_PATHWAY = Cite(sources.OPTIMAL_CARE_PATHWAY_NET, "section 4.2.2", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS = Cite(sources.NETPRAXIS_2016, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_1 = Cite(sources.NETPRAXIS_2016, "table 2, item 1", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_2 = Cite(sources.NETPRAXIS_2016, "table 2, item 2", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_3 = Cite(sources.NETPRAXIS_2016, "table 2, item 3", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_4 = Cite(sources.NETPRAXIS_2016, "table 2, item 4", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_5 = Cite(sources.NETPRAXIS_2016, "table 2, item 5", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_41 = Cite(sources.NETPRAXIS_2016, "table 6, item 41", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_42 = Cite(sources.NETPRAXIS_2016, "table 6, item 42", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_44 = Cite(sources.NETPRAXIS_2016, "table 6, item 44", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_45 = Cite(sources.NETPRAXIS_2016, "table 6, item 45", Seen.DOCUMENT, on="2026-11-23")
_NETPRAXIS_46 = Cite(sources.NETPRAXIS_2016, "table 6, item 46", Seen.DOCUMENT, on="2026-11-23")

_ENTEROPANCREATIC = (*GI_SITES, Site.PANCREAS)
_EXTRAHEPATIC = (
    Organ.LYMPH_NODES,
    Organ.BONE,
    Organ.LUNG,
    Organ.PERITONEUM,
    Organ.BRAIN,
    Organ.HEART,
    Organ.OTHER,
)
_DELPHI = Strength(system="Delphi consensus", grade="C - A")

_PBAC_CABOZANTINIB = Cite(
    sources.SCRIPT_REPORT_CABOZANTINIB,
    "page text",
    Seen.SECONDARY,
    on="2026-11-26",
)
_NCPE = Cite(
    sources.NCPE_LUTATHERA_2020,
    "page text",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NCPE_HSE = Cite(
    sources.NCPE_LUTATHERA_2020,
    "last line, on the decision of the health service",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_NHS_ENGLAND_SIRT = Cite(
    sources.NHS_ENGLAND_SIRT,
    "summary",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NICE_IPG786 = Cite(
    sources.NICE_IPG786,
    "section 1",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NETPRAXIS_43 = Cite(
    sources.NETPRAXIS_2016,
    "table 6, item 43",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_NORWAY = Cite(
    sources.NORWEGIAN_GEP_NEN_2020,
    "sections 6.2 to 6.4 and 6.7",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SWEDEN = Cite(
    sources.SWEDISH_GEP_NET_PROGRAM,
    "methods of treatment",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_PATHWAY_STEP_4 = Cite(
    sources.OPTIMAL_CARE_PATHWAY_NET_STEP_4,
    "step 4",
    Seen.DOCUMENT,
    on="2026-11-26",
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

ASCO_2023_CHEMOTHERAPY_NET_G3: Final = Indication(
    id=IndicationId("asco-2023-chemotherapy-net-g3"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
    ),
    setting=Setting.ADVANCED,
    position="likely the most effective option",
    text=(
        "When a metastatic GEP NET G3 causes symptoms, nothing is likely to work better than "
        "cytotoxic chemotherapy."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
ASCO_2023_SSA_NET_G3: Final = Indication(
    id=IndicationId("asco-2023-ssa-net-g3"),
    body=sources.ASCO,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            extent=(Extent.METASTATIC,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="relatively ineffective",
    text="Somatostatin analogs are relatively ineffective in metastatic GEP NET G3.",
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
ASCO_2023_EVEROLIMUS_NET_G3: Final = Indication(
    id=IndicationId("asco-2023-everolimus-net-g3"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.EVEROLIMUS_MONOTHERAPY),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            extent=(Extent.METASTATIC,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    text=(
        "What is used systemically in grades 1 and 2 can be considered in metastatic GEP NET G3, "
        "too: everolimus among others."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
ASCO_2023_PRRT_NET_G3: Final = Indication(
    id=IndicationId("asco-2023-prrt-net-g3"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    text=(
        "What is used systemically in grades 1 and 2 can be considered in metastatic GEP NET G3, "
        "too: among others PRRT, if the tumor is SSTR-positive."
    ),
    issued="2023-09-29",
    cites=(_ASCO_COPY,),
    reviewed="2026-11-23",
)
ASCO_2023_DEBULKING_GEP_NET: Final = Indication(
    id=IndicationId("asco-2023-debulking-gep-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.DEBULKING),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2, Grade.G3),
            metastatic_sites=(Organ.LIVER,),
            other="cytoreduction of more than 70 to 90 % feasible",
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    text=(
        "Surgical cytoreduction may be considered for liver disease where more than 70 to 90 "
        "% of the volume can be removed; local therapy lies outside the scope of the "
        "guideline."
    ),
    issued="2023-09-29",
    cites=(_ASCO_NOTES_1,),
    reviewed="2026-11-23",
)
ASCO_2023_LIVER_DIRECTED_GEP_NET: Final = Indication(
    id=IndicationId("asco-2023-liver-directed-gep-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.LIVER_DIRECTED),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2, Grade.G3),
            metastatic_sites=(Organ.LIVER,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be considered",
    text=(
        "Liver-directed therapy such as embolization may be considered for liver disease; "
        "local therapy lies outside the scope of the guideline."
    ),
    issued="2023-09-29",
    cites=(_ASCO_NOTES_1,),
    reviewed="2026-11-23",
)
ASCO_2023_SSA_FUNCTIONING_GEP_NET: Final = Indication(
    id=IndicationId("asco-2023-ssa-functioning-gep-net"),
    body=sources.ASCO,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            functioning=True,
        ),
    ),
    setting=Setting.ADVANCED,
    position="often used indefinitely",
    text=(
        "In functioning NETs somatostatin analogs are often used without end; symptom "
        "management lies outside the scope of the guideline."
    ),
    issued="2023-09-29",
    cites=(_ASCO_NOTES_1,),
    reviewed="2026-11-23",
)
# Grade 3 in the sense of neoplasm: NET G3 and carcinoma, which has no NET grade.
ENETS_2017_CHEMOTHERAPY_G3: Final = Indication(
    id=IndicationId("enets-2017-chemotherapy-g3"),
    body=sources.ENETS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(grade=(Grade.G3,)),
        Criteria(differentiation=(Differentiation.POOR,)),
    ),
    position="indicated",
    text=(
        "Systemic chemotherapy is indicated in grade 3 neuroendocrine neoplasms; the "
        "abstract does not part NET G3 from carcinoma."
    ),
    issued="2017-09-01",
    cites=(_ENETS_2017,),
    reviewed="2026-11-23",
)
NICE_2018_LUTETIUM_177LU_OXODOTREOTIDE_GEP_NET: Final = Indication(
    id=IndicationId("nice-2018-lutetium-177lu-oxodotreotide-gep-net"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended as an option",
    text=(
        "Lutetium (177Lu) oxodotreotide is recommended as an option, within its marketing "
        "authorization, for adults with unresectable or metastatic, progressive, "
        "SSTR-positive G1-G2 GEP NETs, under the commercial arrangement."
    ),
    issued="2018-08-29",
    cites=(_NICE_TA539,),
    reviewed="2026-11-23",
)
SMC_2018_LUTETIUM_177LU_OXODOTREOTIDE_GEP_NET: Final = Indication(
    id=IndicationId("smc-2018-lutetium-177lu-oxodotreotide-gep-net"),
    body=sources.SCOTTISH_MEDICINES_CONSORTIUM,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LUTETIUM_177LU_DOTATATE_MONOTHERAPY),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="accepted for use",
    text=(
        "Lutetium (177Lu) oxodotreotide is accepted for use within NHS Scotland in adults "
        "with unresectable or metastatic, progressive, SSTR-positive G1-G2 GEP NETs."
    ),
    issued="2018-07-09",
    cites=(_SMC,),
    reviewed="2026-11-23",
)
NCCN_2021_PEMBROLIZUMAB_NET_G3: Final = Indication(
    id=IndicationId("nccn-2021-pembrolizumab-net-g3"),
    body=sources.NCCN,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            tmb_per_mb=Interval(10),
            other="unfavorable biology, and no satisfactory alternative treatment",
        ),
    ),
    setting=Setting.ADVANCED,
    position="option",
    strength=Strength(system="NCCN category", grade="2A"),
    text=(
        "Pembrolizumab is an option in well-differentiated grade 3, locally advanced or "
        "metastatic tumors of unfavorable biology with at least 10 mutations per Mb that "
        "progressed after treatment and have no satisfactory alternative."
    ),
    issued="2020-11-09",
    cites=(_NCCN_VOTES,),
    reviewed="2026-11-23",
)
OPTIMAL_CARE_PATHWAY_SURVEILLANCE_NET: Final = Indication(
    id=IndicationId("optimal-care-pathway-surveillance-net"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(differentiation=(Differentiation.WELL,), symptoms=(Severity.NONE,)),
        Criteria(differentiation=(Differentiation.WELL,), burden=(Level.LOW,)),
        Criteria(differentiation=(Differentiation.WELL,), progression=(Progression.STABLE,)),
        Criteria(differentiation=(Differentiation.WELL,), grade=(Grade.G1,)),
    ),
    position="may be suitable for some",
    text=(
        "No treatment or active surveillance may suit some patients with NETs, above all "
        "without symptoms, with little or stable disease, or with grade 1."
    ),
    issued=None,
    cites=(_PATHWAY,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_SSA_ENTEROPANCREATIC_NET: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-enteropancreatic-net"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=_ENTEROPANCREATIC,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.STABLE,),
            ecog=Interval(0, 2),
        ),
    ),
    position="overall recommended",
    strength=_DELPHI,
    text=(
        "Treatment starts with a somatostatin analog in most patients with non-functioning "
        "NETs of bowel or pancreas and Ki-67 below 10 % that did not progress in the last 3 "
        "to 6 months and that surgery and local therapy do not suit (89.2 % agreed)."
    ),
    issued="2016-11-07",
    cites=(
        _NETPRAXIS,
        _NETPRAXIS_1,
    ),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_OBSERVATION_LOW_BURDEN: Final = Indication(
    id=IndicationId("netpraxis-2016-observation-low-burden"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=_ENTEROPANCREATIC,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            liver_involvement_percent=Interval(high=25),
            functioning=False,
            progression=(Progression.STABLE,),
            ecog=Interval(0, 2),
        ),
    ),
    unless=(
        Criteria(
            other="another risk: high Ki-67, serious comorbidity, or a patient who is not old"
        ),
    ),
    position="may be considered",
    strength=_DELPHI,
    text=(
        "Watching may be considered with low tumor load (liver involvement up to 25 %) and "
        "no other risk factors (66.7 % agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_2,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_OBSERVATION_FRAIL: Final = Indication(
    id=IndicationId("netpraxis-2016-observation-frail"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=_ENTEROPANCREATIC,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.STABLE,),
            age_years=Interval(75, low_open=True),
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=_ENTEROPANCREATIC,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.STABLE,),
            ecog=Interval(0, 2),
            other="important comorbidities",
        ),
    ),
    unless=(
        Criteria(metastatic_sites=_EXTRAHEPATIC),
        Criteria(other="high Ki-67 (no number given)"),
    ),
    position="may be considered",
    strength=_DELPHI,
    text=(
        "Watching may be considered in frail patients: important comorbidities or age above "
        "75 years (72.3 % agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_3,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_OBSERVATION_LOW_KI67: Final = Indication(
    id=IndicationId("netpraxis-2016-observation-low-ki67"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=_ENTEROPANCREATIC,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=2, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.STABLE,),
            ecog=Interval(0, 2),
        ),
    ),
    unless=(
        Criteria(metastatic_sites=_EXTRAHEPATIC),
        Criteria(other="younger age or important comorbidities"),
    ),
    position="may be considered",
    strength=_DELPHI,
    text="Watching may be considered with Ki-67 below 2 % (73.7 % agreed).",
    issued="2016-11-07",
    cites=(_NETPRAXIS_4,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_NO_OBSERVATION_KI67: Final = Indication(
    id=IndicationId("netpraxis-2016-no-observation-ki67"),
    body=sources.NETPRAXIS,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.OBSERVATION),
    when=(
        Criteria(
            site=_ENTEROPANCREATIC,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(5, 10, low_open=True, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.STABLE,),
            ecog=Interval(0, 2),
        ),
    ),
    strength=_DELPHI,
    text="Watching is not considered with Ki-67 above 5 % (76.9 % agreed).",
    issued="2016-11-07",
    cites=(_NETPRAXIS_5,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_SSA_BEYOND_PROGRESSION: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-beyond-progression"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
            ecog=Interval(0, 2),
        ),
    ),
    position="overall recommended",
    text=(
        "A somatostatin analog is kept at progression on it, with or without a molecular "
        "targeted drug."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_SSA_KI67_10_20: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-ki67-10-20"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, 20, low_open=True, high_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
    ),
    position="reasonable",
    strength=_DELPHI,
    text=(
        "A somatostatin analog alone is reasonable in SSTR-positive tumors with Ki-67 above "
        "10 % and below 20 % (84.2 % agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_41,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_SSA_LOW_BURDEN_KI67_ABOVE_10: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-low-burden-ki67-above-10"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            liver_involvement_percent=Interval(high=25),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
    ),
    unless=(Criteria(metastatic_sites=_EXTRAHEPATIC),),
    position="reasonable",
    strength=_DELPHI,
    text=(
        "A somatostatin analog alone is reasonable in SSTR-positive tumors with Ki-67 above "
        "10 % and low tumor load: up to 25 % of the liver and nothing outside it (87.7 % "
        "agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_42,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_SSA_COMORBIDITY_KI67_ABOVE_10: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-comorbidity-ki67-above-10"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
            other="important comorbidities",
        ),
    ),
    position="an option",
    strength=_DELPHI,
    text=(
        "A somatostatin analog is an option in SSTR-positive tumors with Ki-67 above 10 % "
        "where there are important comorbidities (86.2 % agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_44,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_CHEMOTHERAPY_KI67_10_20: Final = Indication(
    id=IndicationId("netpraxis-2016-chemotherapy-ki67-10-20"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, 20, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            liver_involvement_percent=Interval(25, low_open=True),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            metastatic_sites=_EXTRAHEPATIC,
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
    ),
    line="initial",
    position="usually initiated with",
    strength=_DELPHI,
    text=(
        "Treatment usually starts with chemotherapy in SSTR-positive tumors with Ki-67 from "
        "10 to 20 %, high tumor load (outside the liver, or more than 25 % of it) or "
        "pancreatic origin (84.2 % agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_45,),
    reviewed="2026-11-23",
)
NETPRAXIS_2016_TARGETED_KI67_10_20: Final = Indication(
    id=IndicationId("netpraxis-2016-targeted-ki67-10-20"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.TARGETED),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, 20, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            liver_involvement_percent=Interval(25, low_open=True),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            metastatic_sites=_EXTRAHEPATIC,
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
    ),
    line="initial",
    position="usually initiated with",
    strength=_DELPHI,
    text=(
        "Treatment usually starts with molecular targeted drugs, with or without a "
        "somatostatin analog, in SSTR-positive tumors with Ki-67 from 10 to 20 %, high tumor "
        "load (outside the liver, or more than 25 % of it) or pancreatic origin (69.2 % "
        "agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_46,),
    reviewed="2026-11-23",
)
PBAC_CABOZANTINIB_PANCREATIC_NET: Final = Indication(
    id=IndicationId("pbac-cabozantinib-pancreatic-net"),
    body=sources.PBAC,
    direction=Direction.AGAINST,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(),),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(),),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="not recommended",
    text=(
        "As reported: the PBAC did not recommend cabozantinib after prior systemic therapy in "
        "adults with well- or moderately differentiated, unresectable locally advanced or "
        "metastatic pancreatic NETs."
    ),
    issued="2025",
    cites=(_PBAC_CABOZANTINIB,),
    reviewed="2026-11-27",
)
PBAC_CABOZANTINIB_EXTRAPANCREATIC_NET: Final = Indication(
    id=IndicationId("pbac-cabozantinib-extrapancreatic-net"),
    body=sources.PBAC,
    direction=Direction.AGAINST,
    offer=Offer(regimen=regimens.CABOZANTINIB_MONOTHERAPY),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            prior=(PriorNeed(),),
            age_years=Interval(18),
        ),
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            prior=(PriorNeed(),),
            age_years=Interval(18),
        ),
    ),
    unless=(Criteria(site=(Site.PANCREAS,)),),
    setting=Setting.ADVANCED,
    position="not recommended",
    text=(
        "As reported: the PBAC did not recommend cabozantinib after prior systemic therapy in "
        "adults with well- or moderately differentiated, unresectable locally advanced or "
        "metastatic extrapancreatic NETs."
    ),
    issued="2025",
    cites=(_PBAC_CABOZANTINIB,),
    reviewed="2026-11-27",
)
NCPE_2020_LUTETIUM_GEP_NET: Final = Indication(
    id=IndicationId("ncpe-2020-lutetium-gep-net"),
    body=sources.NCPE,
    direction=Direction.AGAINST,
    offer=Offer(based_on=drugs.LUTETIUM_177LU_DOTATATE),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            grade=(Grade.G1, Grade.G2),
            progression=(Progression.PROGRESSIVE,),
            sstr=(SstrStatus.POSITIVE,),
            age_years=Interval(18),
        ),
    ),
    setting=Setting.ADVANCED,
    position="not recommended for reimbursement",
    text=(
        "Reimbursement of lutetium-177 oxodotreotide in unresectable or metastatic, progressive, "
        "SSTR-positive GEP-NETs (G1 and G2) of adults is not recommended. The health service "
        "approved it in February 2021, after negotiations on the price."
    ),
    issued="2020-02-07",
    cites=(_NCPE, _NCPE_HSE),
    reviewed="2026-11-27",
)
NHS_ENGLAND_RADIOEMBOLIZATION_LIVER_METASTASES: Final = Indication(
    id=IndicationId("nhs-england-radioembolization-liver-metastases"),
    body=sources.NHS_ENGLAND,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.RADIOEMBOLIZATION),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            metastatic_sites=(Organ.LIVER,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="not recommended to be available as a routine commissioning treatment option",
    text=(
        "Selective internal radiotherapy is not recommended as a routinely commissioned "
        "treatment of liver metastases of NETs."
    ),
    issued=None,
    cites=(_NHS_ENGLAND_SIRT,),
    reviewed="2026-11-27",
)
NICE_IPG786_RADIOEMBOLIZATION_LIVER_METASTASES: Final = Indication(
    id=IndicationId("nice-ipg786-radioembolization-liver-metastases"),
    body=sources.NICE,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOEMBOLIZATION),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            metastatic_sites=(Organ.LIVER,),
        ),
    ),
    setting=Setting.ADVANCED,
    position="option, with standard arrangements",
    text=(
        "Selective internal radiation therapy may be used as an option for NETs metastatic to "
        "the liver, with a multidisciplinary selection of patients, in specialist centers."
    ),
    issued="2024-05-16",
    cites=(_NICE_IPG786,),
    reviewed="2026-11-26",
)
NETPRAXIS_2016_SSA_KI67_ABOVE_10_GI_NET: Final = Indication(
    id=IndicationId("netpraxis-2016-ssa-ki67-above-10-gi-net"),
    body=sources.NETPRAXIS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GI_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(10, None, low_open=True),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            functioning=False,
            ecog=Interval(0, 2),
        ),
    ),
    position="reasonable",
    strength=_DELPHI,
    text=(
        "A somatostatin analog alone is reasonable in NETs of gastrointestinal origin with "
        "Ki-67 above 10 % and a positive octreotide scan (86 % of the panel agreed)."
    ),
    issued="2016-11-07",
    cites=(_NETPRAXIS_43,),
    reviewed="2026-11-27",
)
NORWAY_2020_SSA_INTERVAL_SHORTENING: Final = Indication(
    id=IndicationId("norway-2020-ssa-interval-shortening"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.DOSE_ESCALATION_SSA),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            progression=(Progression.PROGRESSIVE,),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
            other="increasing symptoms",
        ),
    ),
    setting=Setting.ADVANCED,
    position="recommended",
    text=(
        "On progression or increasing symptoms, injections of the somatostatin analog every two "
        "to three weeks."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_SSA_WITHOUT_UPTAKE: Final = Indication(
    id=IndicationId("norway-2020-ssa-without-uptake"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.WELL,), sstr=(SstrStatus.NEGATIVE,)
        ),
    ),
    text=(
        "Somatostatin analogs can have an effect also in tumors without uptake on receptor imaging."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_PRRT_GEP_NET: Final = Indication(
    id=IndicationId("norway-2020-prrt-gep-net"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            sstr=(SstrStatus.POSITIVE,),
            progression=(Progression.PROGRESSIVE,),
            line=Interval(2, 3),
            other="strongly raised receptor expression on gallium-68 DOTATOC PET",
        ),
    ),
    setting=Setting.ADVANCED,
    line="second or third line",
    position="may be considered",
    text=(
        "Radioligand therapy in unresectable tumors with strongly raised receptor expression "
        "on gallium-68 DOTATOC PET that progressed on first- or second-line treatment."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-27",
)
NORWAY_2020_PRRT_G3_KI67_BELOW_55: Final = Indication(
    id=IndicationId("norway-2020-prrt-g3-ki67-below-55"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.DESCRIPTION,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G3,),
            ki67_percent=Interval(None, 55, high_open=True),
            sstr=(SstrStatus.POSITIVE,),
        ),
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.POOR,),
            ki67_percent=Interval(None, 55, high_open=True),
            sstr=(SstrStatus.POSITIVE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text="Radioligand therapy is described in NET G3 and in NEC with Ki-67 below 55 %.",
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_EMBOLIZATION_NEGATIVE_IMAGING: Final = Indication(
    id=IndicationId("norway-2020-embolization-negative-imaging"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            sstr=(SstrStatus.NEGATIVE,),
            other="no resection or radiofrequency ablation possible",
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Embolization of liver metastases that are negative on receptor imaging and that "
        "resection and ablation cannot reach."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-27",
)
NORWAY_2020_ABLATION_RESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("norway-2020-ablation-resectable-liver-metastases"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.AGAINST,
    offer=Offer(strategy=Strategy.ABLATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.RESECTABLE,),
        ),
    ),
    text=(
        "Ablation should not replace resection of liver metastases where that is indicated "
        "and possible."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_DEBULKING_PALLIATIVE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("norway-2020-debulking-palliative-liver-metastases"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.DEBULKING),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            functioning=True,
            other="severe endocrine symptoms, palliative intent",
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be indicated; no documented effect on survival",
    text=(
        "Debulking of liver metastases may be indicated to lessen severe endocrine symptoms; an effect "
        "on survival is not documented."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
NORWAY_2020_ABLATION_PALLIATIVE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("norway-2020-ablation-palliative-liver-metastases"),
    body=sources.NORWEGIAN_DIRECTORATE_OF_HEALTH,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.ABLATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            functioning=True,
            other="severe endocrine symptoms, palliative intent",
        ),
    ),
    setting=Setting.ADVANCED,
    position="may be indicated; no documented effect on survival",
    text=(
        "Ablation of liver metastases may be indicated to lessen severe endocrine symptoms; an effect "
        "on survival is not documented."
    ),
    issued="2020-10-20",
    cites=(_NORWAY,),
    reviewed="2026-11-26",
)
SWEDEN_SSA_SYMPTOMS_NET: Final = Indication(
    id=IndicationId("sweden-ssa-symptoms-net"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.JEJUNUM, Site.ILEUM, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            functioning=True,
        ),
    ),
    strength=Strength(system="Swedish program", level="++++"),
    text=("Somatostatin analogs against hormonal symptoms of small-intestine and pancreatic NETs."),
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_SSA_ANTITUMOR_NET: Final = Indication(
    id=IndicationId("sweden-ssa-antitumor-net"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            site=(Site.JEJUNUM, Site.ILEUM, Site.PANCREAS), differentiation=(Differentiation.WELL,)
        ),
    ),
    strength=Strength(system="Swedish program", level="+++"),
    text="Somatostatin analogs against growth of small-intestine and pancreatic NETs.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_SURGERY_RESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("sweden-surgery-resectable-liver-metastases"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.RESECTABLE,),
        ),
    ),
    strength=Strength(system="Swedish program", level="++"),
    text="Surgery of resectable liver metastases.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_ABLATION_RESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("sweden-ablation-resectable-liver-metastases"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.ABLATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.RESECTABLE,),
        ),
    ),
    strength=Strength(system="Swedish program", level="++"),
    text="Ablation of resectable liver metastases.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_ABLATION_UNRESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("sweden-ablation-unresectable-liver-metastases"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.ABLATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Swedish program", level="+++"),
    text="Ablation is among the options for liver metastases that cannot be resected.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_EMBOLIZATION_UNRESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("sweden-embolization-unresectable-liver-metastases"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Swedish program", level="+++"),
    text="Embolization is among the options for liver metastases that cannot be resected.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_RADIOEMBOLIZATION_UNRESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("sweden-radioembolization-unresectable-liver-metastases"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOEMBOLIZATION),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Swedish program", level="+++"),
    text="Radioembolization is among the options for liver metastases that cannot be resected.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_PRRT_UNRESECTABLE_LIVER_METASTASES: Final = Indication(
    id=IndicationId("sweden-prrt-unresectable-liver-metastases"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            metastatic_sites=(Organ.LIVER,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Swedish program", level="+++"),
    text=("Radioligand therapy is among the options for liver metastases that cannot be resected."),
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_CYTOTOXIC_METASTATIC_NET: Final = Indication(
    id=IndicationId("sweden-cytotoxic-metastatic-net"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.WELL,), extent=(Extent.METASTATIC,)
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Swedish program", level="+++"),
    text="Chemotherapy is among the treatments of disseminated disease.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_TARGETED_METASTATIC_NET: Final = Indication(
    id=IndicationId("sweden-targeted-metastatic-net"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.TARGETED),
    when=(
        Criteria(
            site=GEP_SITES, differentiation=(Differentiation.WELL,), extent=(Extent.METASTATIC,)
        ),
    ),
    setting=Setting.ADVANCED,
    strength=Strength(system="Swedish program", level="+++"),
    text="Targeted therapy is among the treatments of disseminated disease.",
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_CYTOTOXIC_G3: Final = Indication(
    id=IndicationId("sweden-cytotoxic-g3"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(site=GEP_SITES, differentiation=(Differentiation.WELL,), grade=(Grade.G3,)),
        Criteria(site=GEP_SITES, differentiation=(Differentiation.POOR,)),
    ),
    setting=Setting.ADVANCED,
    position="first choice",
    strength=Strength(system="Swedish program", level="+++"),
    text=(
        "Chemotherapy is the first choice in G3 tumors (NET G3 and NEC); no one regimen is "
        "meant for both."
    ),
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
SWEDEN_PRIMARY_SURGERY_ADVANCED_NET: Final = Indication(
    id=IndicationId("sweden-primary-surgery-advanced-net"),
    body=sources.SWEDISH_CANCER_CENTERS,
    direction=Direction.INSUFFICIENT_EVIDENCE,
    offer=Offer(strategy=Strategy.SURGERY),
    when=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
        ),
    ),
    setting=Setting.ADVANCED,
    position="doubtful survival gain",
    text=(
        "Whether resection of the primary tumor prolongs survival in advanced disease is doubtful."
    ),
    issued=None,
    cites=(_SWEDEN,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_SSA_FIRST_LINE: Final = Indication(
    id=IndicationId("optimal-care-pathway-ssa-first-line"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,), grade=(Grade.G1, Grade.G2), line=Interval(1, 1)
        ),
    ),
    setting=Setting.ADVANCED,
    line="first-line",
    text="Somatostatin analogs are first-line treatment of grade 1 and 2 tumors.",
    issued=None,
    cites=(_PATHWAY_SYSTEMIC,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_PRRT_AFTER_SSA: Final = Indication(
    id=IndicationId("optimal-care-pathway-prrt-after-ssa"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.PRRT),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
    ),
    setting=Setting.ADVANCED,
    position="may benefit",
    text="Radioligand therapy in metastatic disease after progression on a somatostatin analog.",
    issued=None,
    cites=(_PATHWAY_STEP_4, _PATHWAY_SYSTEMIC),
    reviewed="2026-11-27",
)
OPTIMAL_CARE_PATHWAY_CHEMOTHERAPY_NET: Final = Indication(
    id=IndicationId("optimal-care-pathway-chemotherapy-net"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),
        Criteria(
            site=(Site.LUNG,),
            histology=(
                Histology.TYPICAL_CARCINOID,
                Histology.ATYPICAL_CARCINOID,
                Histology.CARCINOID,
            ),
        ),
        Criteria(differentiation=(Differentiation.WELL,), grade=(Grade.G2, Grade.G3)),
    ),
    position="option",
    text=(
        "Chemotherapy can be an option in pancreatic, bronchial and high-grade tumors, by which "
        "grades 2 and 3 are meant."
    ),
    issued=None,
    cites=(_PATHWAY_STEP_4, _PATHWAY_SYSTEMIC),
    reviewed="2026-11-27",
)
OPTIMAL_CARE_PATHWAY_ADJUVANT_CHEMOTHERAPY_HIGH_GRADE: Final = Indication(
    id=IndicationId("optimal-care-pathway-adjuvant-chemotherapy-high-grade"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(grade=(Grade.G3,), setting=(Setting.ADJUVANT,)),),
    setting=Setting.ADJUVANT,
    position="should be considered for some patients",
    text=(
        "Adjuvant chemotherapy is to be considered for some patients with a resected high-grade tumor."
    ),
    issued=None,
    cites=(_PATHWAY_STEP_4, _PATHWAY_SYSTEMIC),
    reviewed="2026-11-27",
)
OPTIMAL_CARE_PATHWAY_CHEMOTHERAPY_NEC: Final = Indication(
    id=IndicationId("optimal-care-pathway-chemotherapy-nec"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(differentiation=(Differentiation.POOR,)),),
    position="should be considered",
    text="Chemotherapy in neuroendocrine carcinoma.",
    issued=None,
    cites=(_PATHWAY_STEP_4, _PATHWAY_SYSTEMIC),
    reviewed="2026-11-27",
)
OPTIMAL_CARE_PATHWAY_IMMUNOTHERAPY: Final = Indication(
    id=IndicationId("optimal-care-pathway-immunotherapy"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.RESEARCH_ONLY,
    offer=Offer(drug_class=DrugClass.IMMUNOTHERAPY),
    when=(Criteria(differentiation=(Differentiation.WELL,)),),
    position="investigational",
    text="Immunotherapy is called investigational.",
    issued=None,
    cites=(_PATHWAY_STEP_4, _PATHWAY_SYSTEMIC),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_EMBOLIZATION_LIVER_METASTASES: Final = Indication(
    id=IndicationId("optimal-care-pathway-embolization-liver-metastases"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.EMBOLIZATION),
    when=(Criteria(metastatic_sites=(Organ.LIVER,)),),
    position="may benefit",
    text=(
        "Hepatic artery embolization or chemoembolization may help patients with liver metastases."
    ),
    issued=None,
    cites=(_PATHWAY_LIVER,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_RADIOEMBOLIZATION_LIVER_METASTASES: Final = Indication(
    id=IndicationId("optimal-care-pathway-radioembolization-liver-metastases"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOEMBOLIZATION),
    when=(Criteria(metastatic_sites=(Organ.LIVER,)),),
    position="may benefit",
    text="Selective internal radiation therapy may help patients with liver metastases.",
    issued=None,
    cites=(_PATHWAY_LIVER,),
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_RADIOTHERAPY: Final = Indication(
    id=IndicationId("optimal-care-pathway-radiotherapy"),
    body=sources.OPTIMAL_CARE_PATHWAYS,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.RADIOTHERAPY),
    when=(
        Criteria(
            extent=(Extent.METASTATIC,),
            other=(
                "oligometastatic, a dominant or critical site of progression, or highly symptomatic"
            ),
        ),
    ),
    position="may benefit",
    text=(
        "Radiotherapy for oligometastatic disease, one leading site of progression, or "
        "metastases that cause much trouble."
    ),
    issued=None,
    cites=(_PATHWAY_STEP_4,),
    reviewed="2026-11-27",
)
