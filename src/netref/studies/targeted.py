"""Studies of targeted drugs."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GI_SITES,
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    DrugClass,
    DrugId,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Extent,
    Grade,
    Hereditary,
    Histology,
    Interval,
    NoNumber,
    PriorNeed,
    PriorOutcome,
    Progression,
    PValue,
    Resectability,
    Result,
    ResultId,
    Seen,
    Setting,
    Site,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
    StudyStatus,
)

_YAO_2011_NEJM = Cite(
    sources.YAO_2011_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://businessmakeronline.club/javaburnreview?url=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F21306238",
)
_RAYMOND_2011_NEJM = Cite(
    sources.RAYMOND_2011_NEJM,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://snucm.elsevierpure.com/en/publications/sunitinib-malate-for-the-treatment-of-pancreatic-neuroendocrine-t",
)
_SUNITINIB_FINAL_OS_2016_ASCO = Cite(
    sources.SUNITINIB_FINAL_OS_2016_ASCO,
    "abstract, background",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.sciencegate.app/document/10.1200/jco.2016.34.4_suppl.309",
)
_RAYMOND_2018_NEUROENDOCRINOLOGY = Cite(
    sources.RAYMOND_2018_NEUROENDOCRINOLOGY, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_CHAN_2024_NEJM = Cite(
    sources.CHAN_2024_NEJM,
    "as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://trial.medpath.com/news/d5a14159fcbacaf2/alliance-unveils-phase-iii-cabozantinib-trial-results-at-esmo-mirage-news",
)
_PDQ_THYROID_2025 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Vandetanib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_PDQ_THYROID_2025_2 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Cabozantinib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_PDQ_THYROID_2025_3 = Cite(
    sources.PDQ_THYROID_2025,
    "Treatment Options for MTC, Selpercatinib",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)
_PDQ_THYROID_2025_4 = Cite(
    sources.PDQ_THYROID_2025,
    "Selpercatinib, evidence 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-thyroid-hp-thyroid-treatment-pdq.md",
)

_PAVEL_2011_LANCET = Cite(sources.PAVEL_2011_LANCET, "summary", Seen.DOCUMENT, on="2026-11-26")
_RADIANT_2_FINAL = Cite(
    sources.RADIANT_2_FINAL_SURVIVAL,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://ichgcp.net/pt/clinical-trials-registry/publications/140192-efficacy-of-everolimus-plus-octreotide-lar-in-patients-with-advanced-neuroendocrine-tumor-and",
)
_YAO_2016_LANCET = Cite(sources.YAO_2016_LANCET, "summary", Seen.DOCUMENT, on="2026-11-26")
_RADIANT_4_PRIOR = Cite(
    sources.RADIANT_4_PRIOR_THERAPIES_2017,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://informahealthcare.com/doi/abs/10.2147/OTT.S142087",
)
_RADIANT_4_INTERIM = Cite(
    sources.TARGETED_ONCOLOGY_2016_RADIANT_4, "text", Seen.SECONDARY, on="2026-11-26"
)
_EVE_OCT = Cite(
    sources.EVEROLIMUS_OCTREOTIDE_CNCR_28726, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_NECTOR = Cite(
    sources.NECTOR_ABSTRACT,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://discovery.researcher.life/topic/everolimus-in-patients/6681735?page=1",
)
_DASKALAKIS = Cite(
    sources.DASKALAKIS_2019_ENDOCRINE_CONNECTIONS, "abstract", Seen.DOCUMENT, on="2026-11-26"
)
_XU_2020_SANET_EP = Cite(
    sources.XU_2020_SANET_EP,
    "summary",
    Seen.COPY,
    on="2026-11-26",
    via="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........358ff0a4ed7b0b71d23a0ed5097816bc",
)
_XU_2020_SANET_EP_ASCO_POST = Cite(
    sources.XU_2020_SANET_EP,
    "results, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.ascopost.com/news/october-2020/novel-small-molecule-inhibitor-surufatinib-for-advanced-extrapancreatic-neuroendocrine-tumors/",
)
_XU_2020_SANET_P = Cite(
    sources.XU_2020_SANET_P,
    "summary, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.ablesci.com/scholar/paper?id=3eN2mvwxE",
)
_XU_2020_SANET_P_ASCO_POST = Cite(
    sources.XU_2020_SANET_P,
    "results, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/october-2020/surufatinib-in-advanced-pancreatic-neuroendocrine-tumors/",
)
_SANET_P_ESMO_2020 = Cite(sources.SANET_P_ESMO_2020, "abstract", Seen.DOCUMENT, on="2026-11-26")
_UNIVADIS_SANET_P = Cite(
    sources.UNIVADIS_2020_SANET_P, "key results", Seen.SECONDARY, on="2026-11-26"
)
_XU_2019_CCR = Cite(
    sources.XU_2019_CCR,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://bohrium.dp.tech/paper/arxiv/30833272",
)
_AXINET_2021 = Cite(
    sources.AXINET_ASCO_GI_2021,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........ddc4883f0a99b896faa4b517477d998d",
)
_AXINET_2021_MEDICOM = Cite(
    sources.AXINET_ASCO_GI_2021,
    "as reported by Medicom",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://conferences.medicom-publishers.com/content/conference-reports/no-benefit-of-adding-axitinib-to-ocreotide-acetate-in-non-pancreatic-neuroendocrine-tumours/",
)
_AXINET_2021_CANCERNETWORK = Cite(
    sources.AXINET_ASCO_GI_2021,
    "as reported by CancerNetwork",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www2-cancernetwork-com-git-web-7228-mjhls.vercel.app/view/pancreatic-nets-do-not-experience-pfs-boost-with-axitinib-octreotide",
)
_AXINET_ESMO_2021 = Cite(sources.AXINET_ESMO_2021, "abstract", Seen.DOCUMENT, on="2026-11-26")
_TALENT_ESMO_2018 = Cite(sources.TALENT_ESMO_2018, "abstract", Seen.DOCUMENT, on="2026-11-26")
_TALENT_CTA = Cite(sources.CANCER_THERAPY_ADVISOR_TALENT, "text", Seen.SECONDARY, on="2026-11-26")
_BERGSLAND = Cite(
    sources.BERGSLAND_2025_JCO, "abstract", Seen.COPY, on="2026-11-26", via="PMID 40902132"
)
_BERGSLAND_ASCO_POST = Cite(
    sources.BERGSLAND_2025_JCO,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/september-2025/use-of-pazopanib-in-advanced-extrapancreatic-neuroendocrine-tumors",
)
_PAZOPANIB_OCTREOTIDE = Cite(
    sources.PAZOPANIB_OCTREOTIDE_PHASE_2_PAPER, "summary", Seen.DOCUMENT, on="2026-11-26"
)
_YAO_2017_JCO = Cite(
    sources.YAO_2017_JCO, "abstract", Seen.COPY, on="2026-11-26", via="PMID 28384065"
)
_CALGB_80701 = Cite(sources.ASCO_2015_CALGB_80701, "text", Seen.SECONDARY, on="2026-11-26")
_CALGB_80701_REGISTRY = Cite(
    sources.CALGB_80701_REGISTRY,
    "eligibility",
    Seen.COPY,
    on="2026-11-26",
    via="https://trials.co/clinical-trials-details/everolimus-and-octreotide-acetate-with-or-without-bevacizumab-in-treating-patients-with-locally-advanced-or-metastatic-pancreatic-neuroendocrine-tumors-that-cannot-be-removed-by-surgery/NCT01229943",
)
_COOPERATE_2 = Cite(
    sources.COOPERATE_2_2017_ANNALS, "abstract", Seen.COPY, on="2026-11-26", via="PMID 28327907"
)
_COOPERATE_2_REGISTRY = Cite(
    sources.COOPERATE_2_REGISTRY,
    "summary and outcomes",
    Seen.COPY,
    on="2026-11-26",
    via="https://crick.ai/trials/NCT01374451",
)
_LUNA = Cite(sources.LUNA_2017_LANCET_ONCOLOGY, "summary, methods", Seen.DOCUMENT, on="2026-11-26")
_LUNA_CTA = Cite(sources.CANCER_THERAPY_ADVISOR_LUNA, "text", Seen.SECONDARY, on="2026-11-26")
_BAUDIN_2024 = Cite(
    sources.BAUDIN_2024_LANCET, "abstract", Seen.COPY, on="2026-11-26", via="PMID 38402886"
)
_BAUDIN_2024_MEDWIRE = Cite(
    sources.BAUDIN_2024_LANCET,
    "results, as reported by medwireNews",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.springermedicine.com/neuroendocrine-tumor/targeted-therapy/firstmappp-sunitinib-metastatic-pheochromocytomas-paragangliomas/26794230",
)
_OKANE = Cite(sources.OKANE_2019_BJC, "abstract", Seen.DOCUMENT, on="2026-11-26")
_NATALIE_ASCO_POST = Cite(
    sources.JIMENEZ_2024_LANCET_ONCOLOGY,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="http://www.ascopost.com/news/april-2024/cabozantinib-in-metastatic-pheochromocytomas-or-paragangliomas/",
)
_NATALIE_NANETS = Cite(sources.NATALIE_NANETS_2023, "abstract", Seen.DOCUMENT, on="2026-11-26")
_FDA_SUMMARY_BELZUTIFAN = Cite(
    sources.FDA_SUMMARY_2022_BELZUTIFAN, "abstract", Seen.COPY, on="2026-11-26", via="PMID 35727604"
)
_LITESPARK_004 = Cite(
    sources.LITESPARK_004_2025_LANCET_ONCOLOGY,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 40228516",
)
_LITESPARK_004_TOX = Cite(
    sources.LITESPARK_004_2025_LANCET_ONCOLOGY,
    "abstract, findings",
    Seen.COPY,
    on="2026-11-26",
    via="https://lib.hutech.edu.vn/chi-tiet?id=743420",
)
_MEDPATH_BELZUTIFAN = Cite(
    sources.MEDPATH_BELZUTIFAN_NMPA, "efficacy paragraphs", Seen.SECONDARY, on="2026-11-26"
)
_LITESPARK_015 = Cite(
    sources.ASCO_POST_2025_LITESPARK_015, "key findings", Seen.SECONDARY, on="2026-11-26"
)
_LITESPARK_015_MEDICAL_DIALOGUES = Cite(
    sources.MEDICAL_DIALOGUES_LITESPARK_015, "text", Seen.SECONDARY, on="2026-11-26"
)
_LITESPARK_015_ONCLIVE = Cite(
    sources.ONCLIVE_BELZUTIFAN_PPGL, "text", Seen.SECONDARY, on="2026-11-26"
)
_CHAN_2024_NEJM_2 = Cite(
    sources.CHAN_2024_NEJM,
    "as reported by Pathway",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.pathway.md/studies/cabinet-extrapancreatic-neuroendocrine-tumors-recT7K5aWY1xwFQNi",
)
_DOCWIRE_2023_CABINET = Cite(sources.DOCWIRE_2023_CABINET, "text", Seen.SECONDARY, on="2026-11-26")
_AJMC_2025_CABOZANTINIB = Cite(
    sources.AJMC_2025_CABOZANTINIB, "text", Seen.SECONDARY, on="2026-11-26"
)
_TARGETED_ONCOLOGY_CABINET = Cite(
    sources.TARGETED_ONCOLOGY_CABINET, "key themes", Seen.SECONDARY, on="2026-11-26"
)

_A021202_REGISTRY = Cite(
    sources.A021202_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://crick.ai/trials/NCT01841736",
)
_RADIANT_3_REGISTRY = Cite(
    sources.RADIANT_3_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.clincosm.com/trial/advanced-neuroendocrine-tumors-of-pancreatic-origin-international",
)


_LUNA_ASCO_POST = Cite(sources.ASCO_POST_2016_LUNA, "key points", Seen.SECONDARY, on="2026-11-26")
_SANET_EP_ESMO_2020 = Cite(
    sources.SANET_EP_ESMO_2020,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://bohrium.dp.tech/paper/arxiv/5ff686c4d4150a363cc3623e",
)
_THE_FLY_CABINET = Cite(sources.THE_FLY_2025_CABINET, "text", Seen.SECONDARY, on="2026-11-26")
_SUNITINIB_JAPAN = Cite(sources.SUNITINIB_JAPAN_2012, "abstract", Seen.DOCUMENT, on="2026-11-26")
_SUNITINIB_SAFETY = Cite(
    sources.SUNITINIB_SAFETY_2019, "abstract", Seen.COPY, on="2026-11-26", via="PMID 30701988"
)
_RAYMOND_2018_2 = Cite(
    sources.RAYMOND_2018_NEUROENDOCRINOLOGY, "abstract", Seen.DOCUMENT, on="2026-11-26"
)

RADIANT_3: Final = Study(
    id=StudyId("radiant-3"),
    name="RADIANT-3",
    registry_ids=("NCT00510068",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY, n=207),
        Arm(key="placebo", name="placebo", n=203),
    ),
    n=410,
    results=(
        Result(
            id=ResultId("radiant-3-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="everolimus", value=11.0),
                Estimate(arm="placebo", value=4.6),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.35,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.27, high=0.45, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_YAO_2011_NEJM,),
        ),
        Result(
            id=ResultId("radiant-3-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=44.0,
                    interval=ConfidenceInterval(low=35.6, high=51.8, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=37.7,
                    interval=ConfidenceInterval(low=29.1, high=45.8, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.94,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.73, high=1.2, level_percent=95),
            ),
            p=PValue(value=0.3),
            cites=(
                Cite(sources.YAO_2016_JCO, "abstract, results", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
        Result(
            id=ResultId("radiant-3-survival-60-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=60,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=34.7,
                    interval=ConfidenceInterval(low=27.7, high=41.7, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=35.5,
                    interval=ConfidenceInterval(low=28.7, high=42.4, level_percent=95),
                ),
            ),
            cites=(
                Cite(
                    sources.RADIANT_3_ESMO_2014,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://acemap.info/paper/365123966",
                ),
            ),
        ),
    ),
    summary=(
        "Everolimus more than doubled progression-free survival of advanced pancreatic NET; "
        "overall survival did not differ significantly."
    ),
    cites=(
        _YAO_2011_NEJM,
        Cite(sources.YAO_2016_JCO, "abstract, methods", Seen.DOCUMENT, on="2026-11-26"),
        _RADIANT_3_REGISTRY,
    ),
    reviewed="2026-11-26",
)

A6181111: Final = Study(
    id=StudyId("a6181111"),
    name="A6181111",
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("a6181111-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(arm="sunitinib", value=11.4),
                Estimate(arm="placebo", value=5.5),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.42,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.26, high=0.66, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_RAYMOND_2011_NEJM,),
        ),
        Result(
            id=ResultId("a6181111-pfs-approval"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(arm="sunitinib", value=10.2),
                Estimate(arm="placebo", value=5.4),
            ),
            note="As reported at the US approval; the journal prints 11.4 and 5.5.",
            cites=(
                Cite(sources.ASCO_POST_2011_SUNITINIB, "body", Seen.SECONDARY, on="2026-11-23"),
            ),
        ),
        Result(
            id=ResultId("a6181111-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="sunitinib", value=38.6),
                Estimate(arm="placebo", value=29.1),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.73,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.5, high=1.06, level_percent=95),
            ),
            p=PValue(value=0.094),
            supersedes=ResultId("a6181111-survival-2-years-later"),
            note="69 % of the placebo arm crossed over.",
            cites=(
                Cite(
                    sources.SUNITINIB_FINAL_OS_2016_ASCO,
                    "abstract, results",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.sciencegate.app/document/10.1200/jco.2016.34.4_suppl.309",
                ),
            ),
        ),
        Result(
            id=ResultId("a6181111-survival-2-years-later"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="sunitinib", value=33.0),
                Estimate(arm="placebo", value=26.7),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.71,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.47, high=1.09, level_percent=95),
            ),
            p=PValue(value=0.115),
            supersedes=ResultId("a6181111-survival-first"),
            note="Two years after the trial closed.",
            cites=(_SUNITINIB_FINAL_OS_2016_ASCO,),
        ),
        Result(
            id=ResultId("a6181111-survival-first"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.41,
                arms=("sunitinib", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.89, level_percent=95),
            ),
            p=PValue(value=0.02),
            cites=(_SUNITINIB_FINAL_OS_2016_ASCO,),
        ),
        Result(
            id=ResultId("a6181111-discontinuation-extension"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.PERCENT,
            subgroup="open-label extensions",
            estimates=(Estimate(arm="sunitinib", value=14.6),),
            note="Treatment-related; patients of both arms who went on with sunitinib.",
            cites=(_SUNITINIB_SAFETY,),
        ),
    ),
    summary=(
        "Sunitinib doubled progression-free survival of advanced pancreatic NET; an early survival"
        " advantage faded with longer follow-up."
    ),
    cites=(_RAYMOND_2011_NEJM,),
    reviewed="2026-11-26",
)

SUNITINIB_PHASE_4: Final = Study(
    id=StudyId("sunitinib-phase-4"),
    name="Sunitinib, phase IV",
    registry_ids=("NCT01525550",),
    phase="4",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    arms=(Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("sunitinib-phase-4-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.2,
                    interval=ConfidenceInterval(low=10.9, high=16.7, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-pfs-naive"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="treatment-naive",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.2,
                    n=61,
                    interval=ConfidenceInterval(low=7.4, high=16.8, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-pfs-pretreated"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="previously treated",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.0,
                    n=45,
                    interval=ConfidenceInterval(low=9.2, high=20.4, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=24.5,
                    interval=ConfidenceInterval(low=16.7, high=33.8, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-response-naive"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="treatment-naive",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=21.3,
                    n=61,
                    interval=ConfidenceInterval(low=11.9, high=33.7, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-response-pretreated"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="previously treated",
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=28.9,
                    n=45,
                    interval=ConfidenceInterval(low=16.4, high=44.3, level_percent=95),
                ),
            ),
            cites=(_RAYMOND_2018_2,),
        ),
        Result(
            id=ResultId("sunitinib-phase-4-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=37.8,
                    interval=ConfidenceInterval(low=33.0, high=None, level_percent=95),
                ),
            ),
            note="Not yet mature.",
            cites=(_RAYMOND_2018_2,),
        ),
    ),
    summary="Sunitinib in well-differentiated pancreatic NET after its approval.",
    cites=(_RAYMOND_2018_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-26",
)

CABINET: Final = Study(
    id=StudyId("cabinet"),
    name="CABINET",
    names=("A021602",),
    registry_ids=("NCT03375320",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="pancreatic-cabozantinib",
            name="cabozantinib, pancreatic",
            regimen=regimens.CABOZANTINIB_MONOTHERAPY,
        ),
        Arm(key="pancreatic-placebo", name="placebo, pancreatic"),
        Arm(
            key="extrapancreatic-cabozantinib",
            name="cabozantinib, extrapancreatic",
            regimen=regimens.CABOZANTINIB_MONOTHERAPY,
        ),
        Arm(key="extrapancreatic-placebo", name="placebo, extrapancreatic"),
    ),
    results=(
        Result(
            id=ResultId("cabinet-pfs-pancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=13.8),
                Estimate(arm="pancreatic-placebo", value=4.4),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.23,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.12, high=0.42, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.4),
                Estimate(arm="extrapancreatic-placebo", value=3.9),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.38,
                arms=("extrapancreatic-cabozantinib", "extrapancreatic-placebo"),
                interval=ConfidenceInterval(low=0.25, high=0.59, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            supersedes=ResultId("cabinet-pfs-extrapancreatic-interim"),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-pfs-pancreatic-fda"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(
                    arm="pancreatic-cabozantinib",
                    value=13.8,
                    interval=ConfidenceInterval(low=8.9, high=17.0, level_percent=95),
                ),
                Estimate(
                    arm="pancreatic-placebo",
                    value=3.3,
                    interval=ConfidenceInterval(low=2.8, high=5.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.22,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.12, high=0.41, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(
                Cite(
                    sources.FDA_2025_CABOZANTINIB,
                    "efficacy paragraphs",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://oncologynews.com.au/cancer-drug-news/fda-approves-cabozantinib-for-adults-and-paediatric-patients-12-years-of-age-and-older-with-pnet-and-epnet/",
                ),
            ),
        ),
        Result(
            id=ResultId("cabinet-survival-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=40),
                Estimate(arm="pancreatic-placebo", value=31.1),
            ),
            note="Not statistically significant.",
            cites=(
                Cite(
                    sources.TARGETED_ONCOLOGY_CABINET, "key themes", Seen.SECONDARY, on="2026-11-23"
                ),
            ),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic-interim"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.3),
                Estimate(arm="extrapancreatic-placebo", value=3.2),
            ),
            note=("Interim results of ESMO 2023, 197 patients, median follow-up of 13.9 months."),
            cites=(_DOCWIRE_2023_CABINET,),
        ),
        Result(
            id=ResultId("cabinet-pfs-extrapancreatic-fda"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.5),
                Estimate(arm="extrapancreatic-placebo", value=4.2),
            ),
            note="As reported at the US approval, 199 patients.",
            cites=(_AJMC_2025_CABOZANTINIB,),
        ),
        Result(
            id=ResultId("cabinet-survival-extrapancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=21.9),
                Estimate(arm="extrapancreatic-placebo", value=19.7),
            ),
            note="Not statistically significant.",
            cites=(_TARGETED_ONCOLOGY_CABINET,),
        ),
        Result(
            id=ResultId("cabinet-survival-ratio-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.95,
                arms=("pancreatic-cabozantinib", "pancreatic-placebo"),
                interval=ConfidenceInterval(low=0.45, high=2.0, level_percent=95),
            ),
            note="Interim.",
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-survival-ratio-extrapancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.86,
                arms=("extrapancreatic-cabozantinib", "extrapancreatic-placebo"),
                interval=ConfidenceInterval(low=0.56, high=1.31, level_percent=95),
            ),
            note="Interim.",
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic-cabozantinib", value=19),
                Estimate(arm="pancreatic-placebo", value=0),
            ),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-response-extrapancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=5),
                Estimate(arm="extrapancreatic-placebo", value=0),
            ),
            cites=(_CHAN_2024_NEJM,),
        ),
        Result(
            id=ResultId("cabinet-response-pancreatic-fda"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.REGULATOR,
            estimates=(
                Estimate(
                    arm="pancreatic-cabozantinib",
                    value=18,
                    n=66,
                    interval=ConfidenceInterval(low=10, high=30, level_percent=95),
                ),
                Estimate(
                    arm="pancreatic-placebo",
                    value=0,
                    n=33,
                    interval=ConfidenceInterval(low=0, high=11, level_percent=95),
                ),
            ),
            note="As reported at the US approval.",
            cites=(_AJMC_2025_CABOZANTINIB,),
        ),
        Result(
            id=ResultId("cabinet-response-duration-pancreatic-fda"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.REGULATOR,
            estimates=(Estimate(arm="pancreatic-cabozantinib", value=11.4),),
            note="As reported at the US approval.",
            cites=(_AJMC_2025_CABOZANTINIB,),
        ),
        Result(
            id=ResultId("cabinet-toxicity-extrapancreatic"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=62, n=134),
                Estimate(arm="extrapancreatic-placebo", value=27, n=69),
            ),
            note="Treatment-related events of grade 3 or higher.",
            cites=(_CHAN_2024_NEJM_2,),
        ),
        Result(
            id=ResultId("cabinet-pfs-lung-thymus"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="lung or thymus",
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=8.2),
                Estimate(arm="extrapancreatic-placebo", value=2.7),
            ),
            note="49 patients; a risk lower by 81 %.",
            cites=(_THE_FLY_CABINET,),
        ),
        Result(
            id=ResultId("cabinet-response-lung-thymus"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="lung or thymus",
            estimates=(
                Estimate(arm="extrapancreatic-cabozantinib", value=6),
                Estimate(arm="extrapancreatic-placebo", value=0),
            ),
            note="Confirmed responses.",
            cites=(_THE_FLY_CABINET,),
        ),
    ),
    summary=(
        "Cabozantinib lengthened progression-free survival in pancreatic and in extrapancreatic "
        "NET; journal and FDA print different figures."
    ),
    cites=(_CHAN_2024_NEJM,),
    reviewed="2026-11-26",
)

VANDETANIB_MEDULLARY_THYROID: Final = Study(
    id=StudyId("vandetanib-medullary-thyroid"),
    name="Vandetanib in medullary thyroid carcinoma",
    registry_ids=("NCT00410761",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="vandetanib", name="vandetanib", regimen=regimens.VANDETANIB_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("vandetanib-medullary-thyroid-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="vandetanib", value=30.5),
                Estimate(arm="placebo", value=19.3),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.46,
                arms=("vandetanib", "placebo"),
                interval=ConfidenceInterval(low=0.31, high=0.69, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note="The vandetanib median is an estimate.",
            cites=(_PDQ_THYROID_2025,),
        ),
    ),
    summary=(
        "Vandetanib lengthened progression-free survival of medullary thyroid carcinoma, as "
        "summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025,),
    reviewed="2026-11-23",
)

EXAM: Final = Study(
    id=StudyId("exam"),
    name="EXAM",
    registry_ids=("NCT00704730",),
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="cabozantinib", name="cabozantinib", regimen=regimens.CABOZANTINIB_MONOTHERAPY),
        Arm(key="placebo", name="placebo"),
    ),
    results=(
        Result(
            id=ResultId("exam-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="cabozantinib", value=11.2),
                Estimate(arm="placebo", value=4.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.28,
                arms=("cabozantinib", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.4, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            note="Called estimated medians there.",
            cites=(_PDQ_THYROID_2025_2,),
        ),
    ),
    summary=(
        "Cabozantinib lengthened progression-free survival of medullary thyroid carcinoma, as "
        "summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025_2,),
    reviewed="2026-11-23",
)

LIBRETTO_001_MEDULLARY_THYROID: Final = Study(
    id=StudyId("libretto-001-medullary-thyroid"),
    name="LIBRETTO-001, medullary thyroid carcinoma",
    registry_ids=("NCT03157128",),
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(
            key="pretreated",
            name="selpercatinib after vandetanib or cabozantinib",
            regimen=regimens.SELPERCATINIB_MONOTHERAPY,
        ),
        Arm(
            key="naive",
            name="selpercatinib, not pretreated so",
            regimen=regimens.SELPERCATINIB_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("libretto-001-medullary-thyroid-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pretreated",
                    value=69,
                    interval=ConfidenceInterval(low=55, high=81, level_percent=95),
                ),
                Estimate(
                    arm="naive",
                    value=73,
                    interval=ConfidenceInterval(low=62, high=82, level_percent=95),
                ),
            ),
            cites=(_PDQ_THYROID_2025_3,),
        ),
    ),
    summary="Selpercatinib before and after vandetanib or cabozantinib, as summarized by PDQ.",
    cites=(_PDQ_THYROID_2025_3,),
    reviewed="2026-11-23",
)

SELPERCATINIB_PHASE_3: Final = Study(
    id=StudyId("selpercatinib-phase-3"),
    name="Selpercatinib against cabozantinib or vandetanib",
    registry_ids=("NCT04211337",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(histology=(Histology.MEDULLARY_THYROID_CARCINOMA,)),),
    arms=(
        Arm(key="selpercatinib", name="selpercatinib", regimen=regimens.SELPERCATINIB_MONOTHERAPY),
        Arm(key="control", name="cabozantinib or vandetanib"),
    ),
    results=(
        Result(
            id=ResultId("selpercatinib-phase-3-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="selpercatinib", value=NoNumber.NOT_REACHED),
                Estimate(
                    arm="control",
                    value=16.8,
                    interval=ConfidenceInterval(low=12.2, high=25.1, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.28,
                arms=("selpercatinib", "control"),
                interval=ConfidenceInterval(low=0.16, high=0.48, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_PDQ_THYROID_2025_4,),
        ),
    ),
    summary=(
        "Selpercatinib lengthened progression-free survival against cabozantinib or vandetanib in "
        "medullary thyroid carcinoma, as summarized by PDQ."
    ),
    cites=(_PDQ_THYROID_2025_4,),
    reviewed="2026-11-23",
)

RADIANT_2: Final = Study(
    id=StudyId("radiant-2"),
    name="RADIANT-2",
    registry_ids=("NCT00412061",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            functioning=True,
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            age_years=Interval(18),
            other="low or intermediate grade, associated with carcinoid syndrome",
        ),
    ),
    arms=(
        Arm(
            key="everolimus-octreotide",
            name="everolimus and octreotide LAR",
            regimen=regimens.EVEROLIMUS_OCTREOTIDE,
            n=216,
        ),
        Arm(
            key="octreotide",
            name="placebo and octreotide LAR",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
            n=213,
        ),
    ),
    n=429,
    results=(
        Result(
            id=ResultId("radiant-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="everolimus-octreotide",
                    value=16.4,
                    interval=ConfidenceInterval(low=13.7, high=21.2, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=11.3,
                    interval=ConfidenceInterval(low=8.4, high=14.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.77,
                arms=("everolimus-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.59, high=1.0, level_percent=95),
            ),
            p=PValue(value=0.026, sides=1),
            note="The boundary set beforehand for the final analysis was 0.0246.",
            cites=(_PAVEL_2011_LANCET,),
        ),
        Result(
            id=ResultId("radiant-2-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="everolimus-octreotide",
                    value=29.2,
                    interval=ConfidenceInterval(low=23.8, high=35.9, level_percent=95),
                ),
                Estimate(
                    arm="octreotide",
                    value=35.2,
                    interval=ConfidenceInterval(low=30.0, high=44.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.17,
                arms=("everolimus-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.92, high=1.49, level_percent=95),
            ),
            note="After 271 events; 143 patients had crossed over from placebo.",
            cites=(_RADIANT_2_FINAL,),
        ),
        Result(
            id=ResultId("radiant-2-survival-adjusted"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.08,
                arms=("everolimus-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.84, high=1.38, level_percent=95),
            ),
            note="Adjusted for baseline covariates.",
            cites=(_RADIANT_2_FINAL,),
        ),
    ),
    summary=(
        "Everolimus added to octreotide LAR in progressive NET with carcinoid "
        "syndrome: the difference in progression-free survival missed its boundary,"
        " and survival was not longer."
    ),
    cites=(_PAVEL_2011_LANCET, _RADIANT_2_FINAL),
    reviewed="2026-11-26",
)

RADIANT_4: Final = Study(
    id=StudyId("radiant-4"),
    name="RADIANT-4",
    registry_ids=("NCT01524783",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.LUNG, *GI_SITES),
            differentiation=(Differentiation.WELL,),
            functioning=False,
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    arms=(
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY, n=205),
        Arm(key="placebo", name="placebo", n=97),
    ),
    n=302,
    results=(
        Result(
            id=ResultId("radiant-4-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=11.0,
                    interval=ConfidenceInterval(low=9.2, high=13.3, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=3.9,
                    interval=ConfidenceInterval(low=3.6, high=7.4, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.48,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.35, high=0.67, level_percent=95),
            ),
            p=PValue(value=1e-05, relation="<"),
            cites=(_YAO_2016_LANCET, _RADIANT_4_PRIOR),
        ),
        Result(
            id=ResultId("radiant-4-pfs-prior-ssa"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="prior somatostatin analog",
            estimates=(Estimate(arm="everolimus", value=11.1), Estimate(arm="placebo", value=4.5)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.56,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.37, high=0.85, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-no-prior-ssa"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="no prior somatostatin analog",
            estimates=(Estimate(arm="everolimus", value=9.5), Estimate(arm="placebo", value=3.7)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.57,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.36, high=0.89, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-prior-chemotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="prior chemotherapy",
            estimates=(Estimate(arm="everolimus", value=9.2), Estimate(arm="placebo", value=2.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.35,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.19, high=0.64, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-no-prior-chemotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="no prior chemotherapy",
            estimates=(Estimate(arm="everolimus", value=11.2), Estimate(arm="placebo", value=5.4)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.6,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.42, high=0.86, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-prior-radiotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="prior radiotherapy, PRRT included",
            estimates=(Estimate(arm="everolimus", value=9.2), Estimate(arm="placebo", value=3.0)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.47,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.24, high=0.94, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-pfs-no-prior-radiotherapy"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="no prior radiotherapy",
            estimates=(Estimate(arm="everolimus", value=11), Estimate(arm="placebo", value=5.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.59,
                arms=("everolimus", "placebo"),
                interval=ConfidenceInterval(low=0.42, high=0.83, level_percent=95),
            ),
            note="Post hoc.",
            cites=(_RADIANT_4_PRIOR,),
        ),
        Result(
            id=ResultId("radiant-4-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="everolimus", value=77), Estimate(arm="placebo", value=62)),
            note="Second interim analysis, after 101 deaths; not statistically significant.",
            cites=(_RADIANT_4_INTERIM,),
        ),
    ),
    summary=(
        "Everolimus lengthened progression-free survival of advanced, progressive, "
        "non-functional NET of lung or gastrointestinal origin."
    ),
    cites=(_YAO_2016_LANCET,),
    reviewed="2026-11-26",
    years=Interval(2012, 2013),
)

EVEROLIMUS_OCTREOTIDE_PHASE_2: Final = Study(
    id=StudyId("everolimus-octreotide-phase-2"),
    name="Everolimus and octreotide LAR, phase 2",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            other=(
                "gastroenteropancreatic, lung or unknown origin; the abstract calls the patients "
                "treatment-naive in its methods and previously treated in its conclusions"
            ),
        ),
    ),
    arms=(
        Arm(
            key="everolimus-octreotide",
            name="everolimus and octreotide LAR",
            regimen=regimens.EVEROLIMUS_OCTREOTIDE,
            n=50,
        ),
    ),
    n=50,
    results=(
        Result(
            id=ResultId("everolimus-octreotide-phase-2-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=18),),
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=2),),
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=16),),
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=92),),
            note="Called clinical benefit: complete or partial response or stable disease.",
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-ttp"),
            endpoint=Endpoint.TIME_TO_PROGRESSION,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="everolimus-octreotide", value=NoNumber.NOT_REACHED),),
            note="At a median follow-up of 277 days.",
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="everolimus-octreotide", value=NoNumber.NOT_REACHED),),
            note="At a median follow-up of 277 days.",
            cites=(_EVE_OCT,),
        ),
        Result(
            id=ResultId("everolimus-octreotide-phase-2-diarrhea"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus-octreotide", value=22),),
            note="Diarrhea of grade 3; stomatitis 8 %, rash 2 %.",
            cites=(_EVE_OCT,),
        ),
    ),
    summary=(
        "Everolimus with octreotide LAR in advanced well-differentiated NET: responses in 18 %."
    ),
    cites=(_EVE_OCT,),
    reviewed="2026-11-26",
)

EVEROLIMUS_NEC_JAPAN: Final = Study(
    id=StudyId("everolimus-nec-japan"),
    name="Everolimus in pancreatic NEC, NECTOR",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            histology=(Histology.NEC,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.PLATINUM,),
                    outcome=(
                        PriorOutcome.PROGRESSION,
                        PriorOutcome.NO_RESPONSE,
                        PriorOutcome.INTOLERANCE,
                    ),
                ),
            ),
        ),
    ),
    arms=(Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY, n=25),),
    n=25,
    results=(
        Result(
            id=ResultId("everolimus-nec-japan-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_DAYS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=34.5,
                    interval=ConfidenceInterval(low=27.0, high=92.0, level_percent=95),
                ),
            ),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_DAYS,
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=224,
                    interval=ConfidenceInterval(low=92.0, high=406.0, level_percent=95),
                ),
            ),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus", value=0),),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus", value=39.1),),
            cites=(_NECTOR,),
        ),
        Result(
            id=ResultId("everolimus-nec-japan-hyperglycemia"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="everolimus", value=20),),
            note=(
                "Hyperglycemia of grade 3 or 4; thrombocytopenia and anemia 16 % each, "
                "hyponatremia 12 %."
            ),
            cites=(_NECTOR,),
        ),
    ),
    summary=("Everolimus after platinum in pancreatic NEC: no responses and limited efficacy."),
    cites=(_NECTOR,),
    reviewed="2026-11-26",
)

EVEROLIMUS_OR_SUNITINIB_ATHENS: Final = Study(
    id=StudyId("everolimus-or-sunitinib-athens"),
    name="Everolimus or sunitinib, Daskalakis",
    design=StudyDesign.RETROSPECTIVE,
    comparative=True,
    population=(
        Criteria(differentiation=(Differentiation.WELL,), progression=(Progression.PROGRESSIVE,)),
    ),
    arms=(
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY),
        Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY),
    ),
    n=92,
    results=(
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.COUNT,
            subgroup="first line of the two drugs",
            estimates=(
                Estimate(arm="everolimus", value=64, n=73),
                Estimate(arm="sunitinib", value=12, n=19),
            ),
            p=PValue(value=0.012),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-disease-control-pancreatic"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.COUNT,
            subgroup="pancreatic, first line of the two drugs",
            estimates=(
                Estimate(arm="everolimus", value=36, n=42),
                Estimate(arm="sunitinib", value=9, n=15),
            ),
            p=PValue(value=0.062),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            subgroup="first line of the two drugs",
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=31,
                    interval=ConfidenceInterval(low=23.1, high=38.9, level_percent=95),
                ),
                Estimate(
                    arm="sunitinib",
                    value=9,
                    interval=ConfidenceInterval(low=0, high=18.5, level_percent=95),
                ),
            ),
            p=PValue(value=0.0001, relation="<"),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-pfs-adjusted"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="first line of the two drugs",
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=3.47,
                arms=("sunitinib", "everolimus"),
                interval=ConfidenceInterval(low=1.5, high=8.3, level_percent=95),
            ),
            p=PValue(value=0.005),
            note="Multivariable analysis.",
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-pfs-second-line"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="second line, after the other drug",
            estimates=(
                Estimate(
                    arm="everolimus",
                    value=12,
                    interval=ConfidenceInterval(low=4.1, high=19.9, level_percent=95),
                ),
                Estimate(
                    arm="sunitinib",
                    value=13,
                    interval=ConfidenceInterval(low=9.3, high=16.7, level_percent=95),
                ),
            ),
            p=PValue(value=0.951),
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(
                Estimate(arm="everolimus", value=13, n=85),
                Estimate(arm="sunitinib", value=4, n=41),
            ),
            note="Events of grade 3 and 4.",
            cites=(_DASKALAKIS,),
        ),
        Result(
            id=ResultId("everolimus-or-sunitinib-athens-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.COUNT,
            estimates=(
                Estimate(arm="everolimus", value=20, n=85),
                Estimate(arm="sunitinib", value=4, n=41),
            ),
            p=PValue(value=0.065),
            cites=(_DASKALAKIS,),
        ),
    ),
    summary=(
        "A retrospective comparison in well-differentiated NEN of different origin:"
        " first-line everolimus had longer progression-free survival than "
        "sunitinib."
    ),
    cites=(_DASKALAKIS,),
    reviewed="2026-11-26",
)

SANET_EP: Final = Study(
    id=StudyId("sanet-ep"),
    name="SANET-ep",
    registry_ids=("NCT02588170",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            age_years=Interval(18),
            ecog=Interval(0, 1),
            other=(
                "primary outside the pancreas; progression on no more than two types of systemic "
                "treatment"
            ),
        ),
    ),
    arms=(
        Arm(key="surufatinib", name="surufatinib", regimen=regimens.SURUFATINIB_MONOTHERAPY, n=129),
        Arm(key="placebo", name="placebo", n=69),
    ),
    n=198,
    results=(
        Result(
            id=ResultId("sanet-ep-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="surufatinib",
                    value=9.2,
                    interval=ConfidenceInterval(low=7.4, high=11.1, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=3.8,
                    interval=ConfidenceInterval(low=3.7, high=5.7, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.33,
                arms=("surufatinib", "placebo"),
                interval=ConfidenceInterval(low=0.22, high=0.5, level_percent=95),
            ),
            p=PValue(value=0.0001, relation="<"),
            note="Interim analysis at 70 % of the events; the trial stopped early.",
            cites=(_XU_2020_SANET_EP_ASCO_POST,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(Estimate(arm="surufatinib", value=7.4), Estimate(arm="placebo", value=3.9)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.66,
                arms=("surufatinib", "placebo"),
                interval=ConfidenceInterval(low=0.44, high=0.98, level_percent=95),
            ),
            p=PValue(value=0.037),
            cites=(_XU_2020_SANET_EP_ASCO_POST,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-ki67-below-3"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="Ki-67 below 3 %",
            estimates=(Estimate(arm="surufatinib", value=13.9), Estimate(arm="placebo", value=7.4)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.43, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0557),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-ki67-3-to-10"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="Ki-67 3 to 10 %",
            estimates=(Estimate(arm="surufatinib", value=7.6), Estimate(arm="placebo", value=4.6)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.47, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0012),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-ki67-above-10"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="Ki-67 above 10 %",
            estimates=(Estimate(arm="surufatinib", value=8.3), Estimate(arm="placebo", value=2.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.14, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0001, relation="<"),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-foregut"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="foregut",
            estimates=(Estimate(arm="surufatinib", value=8.4), Estimate(arm="placebo", value=4.6)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.29, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0001),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-midgut"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="midgut",
            estimates=(Estimate(arm="surufatinib", value=19.2), Estimate(arm="placebo", value=8.9)),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
        Result(
            id=ResultId("sanet-ep-pfs-hindgut"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            subgroup="hindgut",
            estimates=(Estimate(arm="surufatinib", value=8.3), Estimate(arm="placebo", value=2.1)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.35, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0014),
            note="Post hoc.",
            cites=(_SANET_EP_ESMO_2020,),
        ),
    ),
    summary=(
        "Surufatinib lengthened progression-free survival of advanced "
        "extrapancreatic NET in China, less so by central than by investigator "
        "assessment."
    ),
    cites=(_XU_2020_SANET_EP,),
    reviewed="2026-11-26",
    years=Interval(2015, 2019),
)

SANET_P: Final = Study(
    id=StudyId("sanet-p"),
    name="SANET-p",
    registry_ids=("NCT02589821",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
            ecog=Interval(0, 1),
            other="progression on up to two kinds of systemic treatment",
        ),
    ),
    arms=(
        Arm(key="surufatinib", name="surufatinib", regimen=regimens.SURUFATINIB_MONOTHERAPY, n=113),
        Arm(key="placebo", name="placebo", n=59),
    ),
    n=172,
    results=(
        Result(
            id=ResultId("sanet-p-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            cutoff="2019-11-11",
            estimates=(
                Estimate(
                    arm="surufatinib",
                    value=10.9,
                    interval=ConfidenceInterval(low=7.5, high=13.8, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=3.7,
                    interval=ConfidenceInterval(low=2.8, high=5.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.49,
                arms=("surufatinib", "placebo"),
                interval=ConfidenceInterval(low=0.32, high=0.76, level_percent=95),
            ),
            p=PValue(value=0.0011),
            note="Interim analysis; the meeting abstract prints 0.491 (0.319 to 0.755).",
            cites=(_XU_2020_SANET_P_ASCO_POST, _SANET_P_ESMO_2020),
        ),
        Result(
            id=ResultId("sanet-p-pfs-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            cutoff="2019-11-11",
            estimates=(Estimate(arm="surufatinib", value=13.9), Estimate(arm="placebo", value=4.6)),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.339, arms=("surufatinib", "placebo")
            ),
            p=PValue(value=0.0001),
            cites=(_SANET_P_ESMO_2020, _UNIVADIS_SANET_P),
        ),
        Result(
            id=ResultId("sanet-p-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="surufatinib", value=19.2), Estimate(arm="placebo", value=1.9)),
            p=PValue(value=0.0021),
            cites=(_UNIVADIS_SANET_P,),
        ),
        Result(
            id=ResultId("sanet-p-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="surufatinib", value=38.9), Estimate(arm="placebo", value=8.5)),
            note=("Treatment-emergent hypertension, the most common event of grade 3 or higher."),
            cites=(_UNIVADIS_SANET_P,),
        ),
    ),
    summary=(
        "Surufatinib lengthened progression-free survival of advanced, progressive "
        "pancreatic NET in China."
    ),
    cites=(_XU_2020_SANET_P, _SANET_P_ESMO_2020),
    reviewed="2026-11-26",
    years=Interval(2016, 2019),
)

SURUFATINIB_PHASE_1B_2: Final = Study(
    id=StudyId("surufatinib-phase-1b-2"),
    name="Surufatinib, phase Ib/II",
    phase="1/2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            other="low or intermediate grade",
        ),
    ),
    arms=(
        Arm(
            key="pancreatic",
            name="surufatinib, pancreatic",
            regimen=regimens.SURUFATINIB_MONOTHERAPY,
            n=42,
        ),
        Arm(
            key="extrapancreatic",
            name="surufatinib, extrapancreatic",
            regimen=regimens.SURUFATINIB_MONOTHERAPY,
            n=39,
        ),
        Arm(key="both", name="surufatinib, both cohorts", regimen=regimens.SURUFATINIB_MONOTHERAPY),
    ),
    n=81,
    results=(
        Result(
            id=ResultId("surufatinib-phase-1b-2-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=19,
                    interval=ConfidenceInterval(low=9, high=34, level_percent=95),
                ),
                Estimate(
                    arm="extrapancreatic",
                    value=15,
                    interval=ConfidenceInterval(low=6, high=31, level_percent=95),
                ),
            ),
            cites=(_XU_2019_CCR,),
        ),
        Result(
            id=ResultId("surufatinib-phase-1b-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=91,
                    interval=ConfidenceInterval(low=77, high=97, level_percent=95),
                ),
                Estimate(
                    arm="extrapancreatic",
                    value=92,
                    interval=ConfidenceInterval(low=79, high=98, level_percent=95),
                ),
            ),
            cites=(_XU_2019_CCR,),
        ),
        Result(
            id=ResultId("surufatinib-phase-1b-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=21.2,
                    interval=ConfidenceInterval(low=15.9, high=24.8, level_percent=95),
                ),
                Estimate(
                    arm="extrapancreatic",
                    value=13.4,
                    interval=ConfidenceInterval(low=7.6, high=19.3, level_percent=95),
                ),
            ),
            cites=(_XU_2019_CCR,),
        ),
        Result(
            id=ResultId("surufatinib-phase-1b-2-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="both", value=33),),
            note=(
                "Treatment-related hypertension of grade 3 or higher; proteinuria 12 %, "
                "hyperuricemia 10 %."
            ),
            cites=(_XU_2019_CCR,),
        ),
    ),
    summary=(
        "Surufatinib in two cohorts of advanced well-differentiated NET, before its phase 3 trials."
    ),
    cites=(_XU_2019_CCR,),
    reviewed="2026-11-26",
)

AXINET: Final = Study(
    id=StudyId("axinet"),
    name="AXINET",
    names=("GETNE-1107",),
    registry_ids=("NCT01744249",),
    phase="2/3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            ecog=Interval(0, 2),
            other=(
                "primary outside the pancreas; up to two lines of systemic treatment, none against "
                "VEGF or its receptors"
            ),
        ),
    ),
    arms=(
        Arm(
            key="axitinib-octreotide",
            name="axitinib and octreotide LAR",
            regimen=regimens.AXITINIB_OCTREOTIDE,
            n=126,
        ),
        Arm(
            key="octreotide",
            name="placebo and octreotide LAR",
            regimen=regimens.OCTREOTIDE_MONOTHERAPY,
            n=130,
        ),
    ),
    n=256,
    results=(
        Result(
            id=ResultId("axinet-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=17.2),
                Estimate(arm="octreotide", value=12.3),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.816,
                arms=("axitinib-octreotide", "octreotide"),
                interval=ConfidenceInterval(low=0.61, high=1.091, level_percent=95),
            ),
            p=PValue(value=0.169),
            note=(
                "Primary endpoint, not met. CancerNetwork prints p = .0169, which does not "
                "fit the interval."
            ),
            cites=(_AXINET_2021_MEDICOM, _AXINET_2021_CANCERNETWORK),
        ),
        Result(
            id=ResultId("axinet-pfs-central"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=16.6),
                Estimate(arm="octreotide", value=9.9),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.687,
                arms=("axitinib-octreotide", "octreotide"),
            ),
            p=PValue(value=0.01),
            note=(
                "A report on the lecture has a reduction of 29 % (95 % confidence interval "
                "0.54 to 0.94)."
            ),
            cites=(_AXINET_ESMO_2021,),
        ),
        Result(
            id=ResultId("axinet-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=17.5),
                Estimate(arm="octreotide", value=3.8),
            ),
            p=PValue(value=0.0004),
            note="As first presented; central review is a result of its own.",
            cites=(_AXINET_2021_MEDICOM,),
        ),
        Result(
            id=ResultId("axinet-response-central"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=13.2),
                Estimate(arm="octreotide", value=3.2),
            ),
            p=PValue(value=0.0045),
            cites=(_AXINET_ESMO_2021,),
        ),
        Result(
            id=ResultId("axinet-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="axitinib-octreotide", value=52),
                Estimate(arm="octreotide", value=13.8),
            ),
            note="Events of grade 3 and 4.",
            cites=(_AXINET_2021_MEDICOM,),
        ),
    ),
    summary=(
        "Axitinib with octreotide LAR in progressive G1-2 extrapancreatic NET: more"
        " responses; progression-free survival differed by central, not by "
        "investigator assessment."
    ),
    cites=(_AXINET_2021, _AXINET_2021_MEDICOM, _AXINET_ESMO_2021),
    reviewed="2026-11-26",
)

TALENT: Final = Study(
    id=StudyId("talent"),
    name="TALENT",
    names=("GETNE-1509",),
    registry_ids=("NCT02678780",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            prior=(
                PriorNeed(
                    drugs=(DrugId("everolimus"), DrugId("sunitinib")),
                    outcome=(PriorOutcome.PROGRESSION,),
                ),
            ),
        ),
        Criteria(
            site=GI_SITES,
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)
                ),
            ),
        ),
    ),
    arms=(
        Arm(
            key="pancreatic",
            name="lenvatinib, pancreatic",
            regimen=regimens.LENVATINIB_MONOTHERAPY,
            n=55,
        ),
        Arm(
            key="gastrointestinal",
            name="lenvatinib, gastrointestinal",
            regimen=regimens.LENVATINIB_MONOTHERAPY,
            n=56,
        ),
        Arm(key="both", name="lenvatinib, both cohorts", regimen=regimens.LENVATINIB_MONOTHERAPY),
    ),
    n=111,
    results=(
        Result(
            id=ResultId("talent-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pancreatic", value=44.2),
                Estimate(arm="gastrointestinal", value=16.4),
                Estimate(arm="both", value=29.9),
            ),
            supersedes=ResultId("talent-response-2018"),
            note="At a median follow-up of 23 months.",
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-response-2018"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(arm="pancreatic", value=40),
                Estimate(arm="gastrointestinal", value=18.5),
                Estimate(arm="both", value=29),
            ),
            note="At a median follow-up of 11 months.",
            cites=(_TALENT_ESMO_2018,),
        ),
        Result(
            id=ResultId("talent-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pancreatic", value=19.9),
                Estimate(arm="gastrointestinal", value=33.9),
                Estimate(arm="both", value=21.5),
            ),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pancreatic", value=15.6),
                Estimate(arm="gastrointestinal", value=15.7),
                Estimate(arm="both", value=15.7),
            ),
            supersedes=ResultId("talent-pfs-2018"),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-pfs-2018"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=14.2,
                    interval=ConfidenceInterval(low=11.4, high=None, level_percent=95),
                ),
                Estimate(
                    arm="gastrointestinal",
                    value=17.6,
                    interval=ConfidenceInterval(low=11.5, high=None, level_percent=95),
                ),
            ),
            note="Estimated, at a median follow-up of 11 months.",
            cites=(_TALENT_ESMO_2018,),
        ),
        Result(
            id=ResultId("talent-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pancreatic", value=32),
                Estimate(arm="gastrointestinal", value=NoNumber.NOT_REACHED),
            ),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pancreatic", value=10.9),
                Estimate(arm="gastrointestinal", value=17.8),
            ),
            cites=(_TALENT_CTA,),
        ),
        Result(
            id=ResultId("talent-toxicity-2018"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="both", value=10),),
            note="Patients with events of grade 3 or 4, as first presented.",
            cites=(_TALENT_ESMO_2018,),
        ),
    ),
    summary=(
        "Lenvatinib in pretreated G1/G2 pancreatic and gastrointestinal NET: "
        "responses in 44 % and 16 %."
    ),
    cites=(_TALENT_ESMO_2018, _TALENT_CTA),
    reviewed="2026-11-26",
    n_note="Two cohorts; both together are listed as an arm of their own.",
)

A021202: Final = Study(
    id=StudyId("a021202"),
    name="A021202",
    names=("Alliance A021202",),
    registry_ids=("NCT01841736",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            other=(
                "primary outside the pancreas; low to intermediate grade; prior somatostatin analog"
                " required for midgut tumors"
            ),
        ),
    ),
    arms=(
        Arm(key="pazopanib", name="pazopanib", regimen=regimens.PAZOPANIB_MONOTHERAPY, n=97),
        Arm(key="placebo", name="placebo", n=74),
    ),
    n=171,
    results=(
        Result(
            id=ResultId("a021202-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="pazopanib",
                    value=11.8,
                    interval=ConfidenceInterval(low=9.8, high=14.6, level_percent=95),
                ),
                Estimate(
                    arm="placebo",
                    value=7.6,
                    interval=ConfidenceInterval(low=5.7, high=9.1, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.54,
                arms=("pazopanib", "placebo"),
                interval=ConfidenceInterval(low=0.37, high=0.79, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<"),
            cites=(_BERGSLAND, _BERGSLAND_ASCO_POST),
        ),
        Result(
            id=ResultId("a021202-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            months=12,
            estimates=(Estimate(arm="pazopanib", value=47.0), Estimate(arm="placebo", value=21.5)),
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.11,
                arms=("pazopanib", "placebo"),
                interval=ConfidenceInterval(low=0.73, high=1.69, level_percent=95),
            ),
            p=PValue(value=0.32),
            note="49 patients crossed over from placebo.",
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-survival-12-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="pazopanib", value=79.3), Estimate(arm="placebo", value=88.1)),
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="pazopanib", value=64.4), Estimate(arm="placebo", value=66.3)),
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pazopanib", value=84), Estimate(arm="placebo", value=47)),
            p=PValue(value=0.001, relation="<"),
            note="Whatever their cause.",
            cites=(_BERGSLAND_ASCO_POST, _BERGSLAND),
        ),
        Result(
            id=ResultId("a021202-hypertension"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pazopanib", value=36), Estimate(arm="placebo", value=8)),
            p=PValue(value=0.001, relation="<"),
            note="Hypertension of grade 3 or higher.",
            cites=(_BERGSLAND_ASCO_POST,),
        ),
        Result(
            id=ResultId("a021202-hepatic-enzymes"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pazopanib", value=12), Estimate(arm="placebo", value=1)),
            p=PValue(value=0.013),
            note="Elevation of hepatic enzymes of grade 3 or higher.",
            cites=(_BERGSLAND_ASCO_POST,),
        ),
    ),
    summary=(
        "Pazopanib lengthened progression-free survival of extrapancreatic NET at "
        "the price of toxicity; overall survival did not differ, and it will not be"
        " pursued."
    ),
    cites=(_BERGSLAND, _A021202_REGISTRY),
    reviewed="2026-11-26",
    years=Interval(2013, 2015),
)

PAZOPANIB_OCTREOTIDE_PHASE_2: Final = Study(
    id=StudyId("pazopanib-octreotide-phase-2"),
    name="Pazopanib and octreotide, phase 2",
    registry_ids=("NCT00454363",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            other="carcinoid tumor or pancreatic NET",
        ),
    ),
    arms=(
        Arm(
            key="pancreatic",
            name="pazopanib and octreotide, pancreatic",
            regimen=regimens.PAZOPANIB_OCTREOTIDE,
            n=32,
        ),
        Arm(
            key="carcinoid",
            name="pazopanib and octreotide, carcinoid",
            regimen=regimens.PAZOPANIB_OCTREOTIDE,
            n=20,
        ),
    ),
    n=52,
    results=(
        Result(
            id=ResultId("pazopanib-octreotide-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="pancreatic",
                    value=21.9,
                    interval=ConfidenceInterval(low=11.0, high=38.8, level_percent=95),
                ),
            ),
            cites=(_PAZOPANIB_OCTREOTIDE,),
        ),
        Result(
            id=ResultId("pazopanib-octreotide-response-carcinoid"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.COUNT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(Estimate(arm="carcinoid", value=0),),
            note="First stage; accrual ended at 20 patients.",
            cites=(_PAZOPANIB_OCTREOTIDE,),
        ),
    ),
    summary=(
        "Pazopanib with depot octreotide: responses in pancreatic NET, none in carcinoid tumors."
    ),
    cites=(_PAZOPANIB_OCTREOTIDE,),
    reviewed="2026-11-26",
    years=Interval(2007, 2009),
)

S0518: Final = Study(
    id=StudyId("s0518"),
    name="SWOG S0518",
    registry_ids=("NCT00569127",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            grade=(Grade.G1, Grade.G2),
            setting=(Setting.ADVANCED,),
            other="progressive disease or other poor prognostic features",
        ),
    ),
    arms=(
        Arm(
            key="bevacizumab-octreotide",
            name="bevacizumab and octreotide LAR",
            regimen=regimens.BEVACIZUMAB_OCTREOTIDE,
            n=214,
        ),
        Arm(
            key="interferon-octreotide",
            name="interferon alfa-2b and octreotide LAR",
            regimen=regimens.OCTREOTIDE_INTERFERON_ALFA_2B,
            n=213,
        ),
    ),
    n=427,
    results=(
        Result(
            id=ResultId("s0518-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="bevacizumab-octreotide",
                    value=16.6,
                    interval=ConfidenceInterval(low=12.9, high=19.6, level_percent=95),
                ),
                Estimate(
                    arm="interferon-octreotide",
                    value=15.4,
                    interval=ConfidenceInterval(low=9.6, high=18.6, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.93,
                arms=("bevacizumab-octreotide", "interferon-octreotide"),
                interval=ConfidenceInterval(low=0.73, high=1.18, level_percent=95),
            ),
            p=PValue(value=0.55),
            cites=(_YAO_2017_JCO,),
        ),
        Result(
            id=ResultId("s0518-pfs-site"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="bevacizumab-octreotide",
                    value=15.4,
                    interval=ConfidenceInterval(low=12.6, high=17.2, level_percent=95),
                ),
                Estimate(
                    arm="interferon-octreotide",
                    value=10.6,
                    interval=ConfidenceInterval(low=8.5, high=14.4, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.9,
                arms=("bevacizumab-octreotide", "interferon-octreotide"),
                interval=ConfidenceInterval(low=0.72, high=1.12, level_percent=95),
            ),
            p=PValue(value=0.33),
            cites=(_YAO_2017_JCO,),
        ),
        Result(
            id=ResultId("s0518-treatment-failure"),
            endpoint=Endpoint.TIME_TO_TREATMENT_FAILURE,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.72,
                arms=("bevacizumab-octreotide", "interferon-octreotide"),
                interval=ConfidenceInterval(low=0.58, high=0.89, level_percent=95),
            ),
            p=PValue(value=0.003),
            cites=(_YAO_2017_JCO,),
        ),
        Result(
            id=ResultId("s0518-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="bevacizumab-octreotide",
                    value=12,
                    interval=ConfidenceInterval(low=8, high=18, level_percent=95),
                ),
                Estimate(
                    arm="interferon-octreotide",
                    value=4,
                    interval=ConfidenceInterval(low=2, high=8, level_percent=95),
                ),
            ),
            note="Confirmed radiologic responses.",
            cites=(_YAO_2017_JCO,),
        ),
    ),
    summary=(
        "Bevacizumab or interferon alfa-2b added to octreotide LAR: progression-"
        "free survival did not differ."
    ),
    cites=(_YAO_2017_JCO,),
    reviewed="2026-11-26",
)

CALGB_80701: Final = Study(
    id=StudyId("calgb-80701"),
    name="CALGB 80701",
    registry_ids=("NCT01229943",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
        ),
    ),
    arms=(
        Arm(key="everolimus-bevacizumab", name="everolimus, bevacizumab and octreotide"),
        Arm(
            key="everolimus",
            name="everolimus and octreotide",
            regimen=regimens.EVEROLIMUS_OCTREOTIDE,
        ),
    ),
    n=150,
    results=(
        Result(
            id=ResultId("calgb-80701-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=16.7),
                Estimate(arm="everolimus", value=14.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.8,
                arms=("everolimus-bevacizumab", "everolimus"),
                interval=ConfidenceInterval(low=0.55, high=1.17, level_percent=95),
            ),
            p=PValue(value=0.12),
            note="Significant by the predefined one-sided threshold of .15.",
            cites=(_CALGB_80701,),
        ),
        Result(
            id=ResultId("calgb-80701-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=31),
                Estimate(arm="everolimus", value=12),
            ),
            p=PValue(value=0.005),
            cites=(_CALGB_80701,),
        ),
        Result(
            id=ResultId("calgb-80701-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=36.7),
                Estimate(arm="everolimus", value=35.0),
            ),
            note="No significant difference.",
            cites=(_CALGB_80701,),
        ),
        Result(
            id=ResultId("calgb-80701-treatment-failure"),
            endpoint=Endpoint.TIME_TO_TREATMENT_FAILURE,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="everolimus-bevacizumab", value=12.6),
                Estimate(arm="everolimus", value=12.2),
            ),
            note="No significant difference.",
            cites=(_CALGB_80701,),
        ),
    ),
    summary=(
        "Bevacizumab added to everolimus and octreotide in pancreatic NET: more "
        "responses and more toxicity."
    ),
    cites=(_CALGB_80701, _CALGB_80701_REGISTRY),
    reviewed="2026-11-26",
)

COOPERATE_2: Final = Study(
    id=StudyId("cooperate-2"),
    name="COOPERATE-2",
    registry_ids=("NCT01374451",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.TERMINATED,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="everolimus-pasireotide",
            name="everolimus and pasireotide LAR",
            regimen=regimens.EVEROLIMUS_PASIREOTIDE,
            n=79,
        ),
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY, n=81),
    ),
    n=160,
    results=(
        Result(
            id=ResultId("cooperate-2-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            assessment=Assessment.INVESTIGATOR,
            cutoff="2014-04-02",
            estimates=(
                Estimate(arm="everolimus-pasireotide", value=16.8),
                Estimate(arm="everolimus", value=16.6),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.99,
                arms=("everolimus-pasireotide", "everolimus"),
                interval=ConfidenceInterval(low=0.64, high=1.54, level_percent=95),
            ),
            note="By local radiology, as the registry says.",
            cites=(_COOPERATE_2, _COOPERATE_2_REGISTRY),
        ),
        Result(
            id=ResultId("cooperate-2-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="everolimus-pasireotide", value=20.3),
                Estimate(arm="everolimus", value=6.2),
            ),
            cites=(_COOPERATE_2,),
        ),
        Result(
            id=ResultId("cooperate-2-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="everolimus-pasireotide", value=77.2),
                Estimate(arm="everolimus", value=82.7),
            ),
            cites=(_COOPERATE_2,),
        ),
    ),
    summary=(
        "Pasireotide added to everolimus in progressive pancreatic NET: no longer "
        "progression-free survival."
    ),
    cites=(_COOPERATE_2, _COOPERATE_2_REGISTRY),
    reviewed="2026-11-26",
)

LUNA: Final = Study(
    id=StudyId("luna"),
    name="LUNA",
    registry_ids=("NCT01563354",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.LUNG, Site.THYMUS),
            differentiation=(Differentiation.WELL,),
            histology=(Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            age_years=Interval(18, low_open=True),
            ecog=Interval(0, 2),
        ),
    ),
    arms=(
        Arm(
            key="pasireotide",
            name="pasireotide LAR",
            regimen=regimens.PASIREOTIDE_MONOTHERAPY,
            n=41,
        ),
        Arm(key="everolimus", name="everolimus", regimen=regimens.EVEROLIMUS_MONOTHERAPY),
        Arm(
            key="everolimus-pasireotide",
            name="everolimus and pasireotide LAR",
            regimen=regimens.EVEROLIMUS_PASIREOTIDE,
        ),
    ),
    n=124,
    results=(
        Result(
            id=ResultId("luna-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="pasireotide", value=8.5),
                Estimate(arm="everolimus", value=12.5),
            ),
            note=("As reported after the extension; the figure of the combination was not seen."),
            cites=(_LUNA_CTA,),
        ),
        Result(
            id=ResultId("luna-pfs-9-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            months=9,
            estimates=(
                Estimate(arm="pasireotide", value=39.0),
                Estimate(arm="everolimus", value=33.3),
                Estimate(arm="everolimus-pasireotide", value=58.5),
            ),
            note="Primary endpoint: progression-free by local assessment.",
            cites=(_LUNA_ASCO_POST,),
        ),
        Result(
            id=ResultId("luna-stable-disease"),
            endpoint=Endpoint.STABLE_DISEASE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pasireotide", value=34),
                Estimate(arm="everolimus", value=31),
                Estimate(arm="everolimus-pasireotide", value=49),
            ),
            cites=(_LUNA_ASCO_POST,),
        ),
    ),
    summary=("Pasireotide, everolimus or both in progressive carcinoids of lung or thymus."),
    cites=(_LUNA,),
    reviewed="2026-11-26",
    years=Interval(2013, 2014),
)

FIRSTMAPPP: Final = Study(
    id=StudyId("firstmappp"),
    name="FIRSTMAPPP",
    registry_ids=("NCT01371201",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    arms=(
        Arm(
            key="sunitinib",
            name="sunitinib 37.5 mg a day",
            regimen=regimens.SUNITINIB_MONOTHERAPY,
            n=39,
        ),
        Arm(key="placebo", name="placebo", n=39),
    ),
    n=78,
    results=(
        Result(
            id=ResultId("firstmappp-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            months=12,
            estimates=(Estimate(arm="sunitinib", value=36), Estimate(arm="placebo", value=19)),
            note=(
                "Primary endpoint of a two-step design that does not test one arm against "
                "the other; met."
            ),
            cites=(_BAUDIN_2024_MEDWIRE, _BAUDIN_2024),
        ),
    ),
    summary=(
        "Sunitinib in metastatic, progressive pheochromocytoma and paraganglioma, "
        "the first placebo-controlled trial: called effective by its design."
    ),
    cites=(_BAUDIN_2024, _BAUDIN_2024_MEDWIRE),
    reviewed="2026-11-26",
    years=Interval(2011, 2019),
)

SNIPP: Final = Study(
    id=StudyId("snipp"),
    name="SNIPP",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(Arm(key="sunitinib", name="sunitinib", regimen=regimens.SUNITINIB_MONOTHERAPY, n=25),),
    n=25,
    results=(
        Result(
            id=ResultId("snipp-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=83,
                    interval=ConfidenceInterval(low=61, high=95, level_percent=95),
                ),
            ),
            note="Primary endpoint, met.",
            cites=(_OKANE,),
        ),
        Result(
            id=ResultId("snipp-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=13.4,
                    interval=ConfidenceInterval(low=5.3, high=24.6, level_percent=95),
                ),
            ),
            cites=(_OKANE,),
        ),
        Result(
            id=ResultId("snipp-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="sunitinib", value=13, n=23),),
            note="All three with germline variants of SDHA, SDHB or RET.",
            cites=(_OKANE,),
        ),
        Result(
            id=ResultId("snipp-fatigue"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="sunitinib", value=16),),
            note="Fatigue of grade 3 or 4; thrombocytopenia 16 % as well.",
            cites=(_OKANE,),
        ),
    ),
    summary=(
        "Sunitinib in progressive pheochromocytoma and paraganglioma: disease "
        "control in most, few responses."
    ),
    cites=(_OKANE,),
    reviewed="2026-11-26",
    years=Interval(2009, 2016),
)

NATALIE: Final = Study(
    id=StudyId("natalie"),
    name="Natalie",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    arms=(
        Arm(
            key="cabozantinib", name="cabozantinib", regimen=regimens.CABOZANTINIB_MONOTHERAPY, n=17
        ),
    ),
    n=17,
    results=(
        Result(
            id=ResultId("natalie-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=25.0,
                    n=16,
                    interval=ConfidenceInterval(low=7.3, high=52.4, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST,),
        ),
        Result(
            id=ResultId("natalie-clinical-benefit"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=93.8,
                    interval=ConfidenceInterval(low=69.8, high=99.8, level_percent=95),
                ),
            ),
            note="Called clinical benefit, in 15 patients.",
            cites=(_NATALIE_ASCO_POST,),
        ),
        Result(
            id=ResultId("natalie-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=16.6,
                    interval=ConfidenceInterval(low=8.1, high=34.9, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST, _NATALIE_NANETS),
        ),
        Result(
            id=ResultId("natalie-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=58.8,
                    interval=ConfidenceInterval(low=39.5, high=87.6, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST,),
        ),
        Result(
            id=ResultId("natalie-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="cabozantinib",
                    value=24.9,
                    interval=ConfidenceInterval(low=23.6, high=None, level_percent=95),
                ),
            ),
            cites=(_NATALIE_ASCO_POST, _NATALIE_NANETS),
        ),
        Result(
            id=ResultId("natalie-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cabozantinib", value=35),),
            note=("Events of grade 3 in 6 of 17; none of grade 4 or 5 in the earlier abstract."),
            cites=(_NATALIE_ASCO_POST,),
        ),
    ),
    summary=(
        "Cabozantinib in unresectable, progressive metastatic pheochromocytoma and "
        "paraganglioma: responses in a quarter."
    ),
    cites=(_NATALIE_ASCO_POST, _NATALIE_NANETS),
    reviewed="2026-11-26",
    years=Interval(2015, 2021),
)

LITESPARK_004: Final = Study(
    id=StudyId("litespark-004"),
    name="LITESPARK-004",
    names=("MK-6482-004",),
    registry_ids=("NCT03401788",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            hereditary=(Hereditary.VHL,),
            age_years=Interval(18),
            ecog=Interval(0, 1),
            other=(
                "at least one measurable renal cell carcinoma, none over 3 cm that needs surgery at"
                " once; no metastases, no prior systemic treatment"
            ),
        ),
    ),
    arms=(Arm(key="belzutifan", name="belzutifan", regimen=regimens.BELZUTIFAN_MONOTHERAPY, n=61),),
    n=61,
    results=(
        Result(
            id=ResultId("litespark-004-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            subgroup="measurable pancreatic NET",
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=83,
                    n=12,
                    interval=ConfidenceInterval(low=52, high=98, level_percent=95),
                ),
            ),
            cites=(_FDA_SUMMARY_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-complete-response-pancreatic"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="measurable pancreatic NET",
            estimates=(Estimate(arm="belzutifan", value=17, n=12),),
            cites=(_MEDPATH_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-response-duration-pancreatic"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="measurable pancreatic NET",
            estimates=(Estimate(arm="belzutifan", value=NoNumber.NOT_REACHED),),
            cites=(_FDA_SUMMARY_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-response-12-months-pancreatic"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.PERCENT,
            months=12,
            subgroup="measurable pancreatic NET",
            estimates=(Estimate(arm="belzutifan", value=50),),
            note="Share of responders whose response lasted that long.",
            cites=(_FDA_SUMMARY_BELZUTIFAN,),
        ),
        Result(
            id=ResultId("litespark-004-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            cutoff="2023-04-03",
            estimates=(Estimate(arm="belzutifan", value=18),),
            note=(
                "Treatment-related events of grade 3, in 11 patients; anemia in 11 %, "
                "fatigue in 5 %."
            ),
            cites=(_LITESPARK_004_TOX,),
        ),
    ),
    summary=("Belzutifan in von Hippel-Lindau disease: most measurable pancreatic NET shrank."),
    cites=(_LITESPARK_004, _FDA_SUMMARY_BELZUTIFAN),
    reviewed="2026-11-26",
    years=Interval(2018, 2019),
)

LITESPARK_015: Final = Study(
    id=StudyId("litespark-015"),
    name="LITESPARK-015, cohort A1",
    registry_ids=("NCT04924075",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            setting=(Setting.ADVANCED,),
            other="not amenable to surgery or treatment with curative intent",
        ),
    ),
    arms=(Arm(key="belzutifan", name="belzutifan", regimen=regimens.BELZUTIFAN_MONOTHERAPY, n=72),),
    n=72,
    results=(
        Result(
            id=ResultId("litespark-015-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=26,
                    interval=ConfidenceInterval(low=17, high=38, level_percent=95),
                ),
            ),
            note="Confirmed responses.",
            cites=(_LITESPARK_015, _LITESPARK_015_MEDICAL_DIALOGUES),
        ),
        Result(
            id=ResultId("litespark-015-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=85,
                    interval=ConfidenceInterval(low=74, high=92, level_percent=95),
                ),
            ),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=20.4,
                    interval=ConfidenceInterval(low=8.3, high=None, level_percent=95),
                ),
            ),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-response-12-months"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="belzutifan", value=53),),
            note="Share of responders whose response lasted that long.",
            cites=(_LITESPARK_015_ONCLIVE,),
        ),
        Result(
            id=ResultId("litespark-015-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=22.3,
                    interval=ConfidenceInterval(low=13.8, high=None, level_percent=95),
                ),
            ),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="belzutifan", value=NoNumber.NOT_REACHED),),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-survival-24-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="belzutifan", value=76),),
            cites=(_LITESPARK_015,),
        ),
        Result(
            id=ResultId("litespark-015-antihypertensives"),
            endpoint=Endpoint.ANTIHYPERTENSIVE_REDUCTION,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="belzutifan",
                    value=32,
                    n=60,
                    interval=ConfidenceInterval(low=20, high=45, level_percent=95),
                ),
            ),
            note=(
                "At least one such drug reduced by half or more for 6 months or more, of "
                "those who took any."
            ),
            cites=(_LITESPARK_015_ONCLIVE,),
        ),
    ),
    summary=(
        "Belzutifan in advanced pheochromocytoma and paraganglioma: durable responses in a quarter."
    ),
    cites=(_LITESPARK_015, _LITESPARK_015_ONCLIVE),
    reviewed="2026-11-26",
)

SUNITINIB_JAPAN: Final = Study(
    id=StudyId("sunitinib-japan"),
    name="Sunitinib, phase II, Japan",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="sunitinib",
            name="sunitinib 37.5 mg a day",
            regimen=regimens.SUNITINIB_MONOTHERAPY,
            n=12,
        ),
    ),
    n=12,
    results=(
        Result(
            id=ResultId("sunitinib-japan-clinical-benefit"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=75,
                    interval=ConfidenceInterval(low=43, high=94, level_percent=95),
                ),
            ),
            note="Clinical benefit: response, or stable disease for 24 weeks or more.",
            cites=(_SUNITINIB_JAPAN,),
        ),
        Result(
            id=ResultId("sunitinib-japan-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=50,
                    interval=ConfidenceInterval(low=21, high=79, level_percent=95),
                ),
            ),
            cites=(_SUNITINIB_JAPAN,),
        ),
        Result(
            id=ResultId("sunitinib-japan-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=91,
                    interval=ConfidenceInterval(low=54, high=99, level_percent=95),
                ),
            ),
            cites=(_SUNITINIB_JAPAN,),
        ),
        Result(
            id=ResultId("sunitinib-japan-pfs-12-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(
                Estimate(
                    arm="sunitinib",
                    value=71,
                    interval=ConfidenceInterval(low=34, high=90, level_percent=95),
                ),
            ),
            cites=(_SUNITINIB_JAPAN,),
        ),
    ),
    summary=("Sunitinib in twelve Japanese patients with pancreatic NET: six partial responses."),
    cites=(_SUNITINIB_JAPAN,),
    reviewed="2026-11-26",
)
