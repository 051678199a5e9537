"""Statements on gastroenteropancreatic neuroendocrine tumors as a whole."""

from typing import Final

from .. import regimens, sources
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
        "Cytotoxic chemotherapy is probably the most effective option in metastatic GEP NET "
        "G3 with symptoms from the tumor."
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
        "The systemic options for G1-G2 may be considered in metastatic GEP NET G3; "
        "everolimus is one of them."
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
        "The systemic options for G1-G2 may be considered in metastatic GEP NET G3; PRRT, "
        "for SSTR-positive tumors, is one of them."
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
        Criteria(other="other risk factors: younger age, important comorbidities or high Ki-67"),
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
