"""Studies of temozolomide and its combinations."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    Arm,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Extent,
    Grade,
    Histology,
    Interval,
    NoNumber,
    PValue,
    Resectability,
    Result,
    ResultId,
    ScheduleId,
    Seen,
    Setting,
    Site,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_KUNZ_2023_JCO = Cite(
    sources.KUNZ_2023_JCO,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 36260828",
)
_KUNZ_2023_JCO_2 = Cite(
    sources.KUNZ_2023_JCO,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://ascopost.com/news/november-2022/addition-of-capecitabine-to-temozolomide-in-advanced-pancreatic-neuroendocrine-tumors/",
)
_KUNZ_2018_ASCO = Cite(
    sources.KUNZ_2018_ASCO,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://kanker-actueel.nl/captem-een-combinatie-van-xeloda-capecitabine-met-temozolomide-temodal-zorgt-voor-spectaculaire-resultaten-97-minimaal-stabiele-ziekte-bij-patienten-met-alvleesklierkanker-net3-carcinoid-schildkliertumoren-en-hypofyse-tumoren.html",
)
_MUELLER_2016_BMC_CANCER = Cite(
    sources.MUELLER_2016_BMC_CANCER,
    "background, citing the series",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://link.springer.com/10.1186/s12885-016-2642-1",
)
_CAPTEM_ASCO_4612 = Cite(
    sources.CAPTEM_ASCO_4612,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://discovery.researcher.life/article/firstline-treatment-of-metastatic-pancreatic-endocrine-carcinomas-with-capecitabine-and-temozolomide/0b0add2648ab35ff8d690177865f3d35",
)
_FINE_2013_CCP = Cite(sources.FINE_2013_CCP, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_CAPTEM_CANADA_JGO = Cite(
    sources.CAPTEM_CANADA_JGO, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_TEM_TEMCAP_PMC6979423 = Cite(
    sources.TEM_TEMCAP_PMC6979423, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY = Cite(
    sources.TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_LU_2018_MEDICINE = Cite(sources.LU_2018_MEDICINE, "abstract", Seen.DOCUMENT, on="2026-11-23")
_ARRIVI_2022_CMAR = Cite(
    sources.ARRIVI_2022_CMAR, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_RAMIREZ_2016_ONCOLOGIST = Cite(
    sources.RAMIREZ_2016_ONCOLOGIST, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_THOMAS_2020_CANCERS = Cite(sources.THOMAS_2020_CANCERS, "abstract", Seen.DOCUMENT, on="2026-11-23")
_CAPTEM_PETER_MACCALLUM_2018 = Cite(
    sources.CAPTEM_PETER_MACCALLUM_2018, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_VON_ARX_2024_ESMO_OPEN = Cite(
    sources.VON_ARX_2024_ESMO_OPEN, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_PDQ_PHEOCHROMOCYTOMA_2024 = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Chemotherapy, evidence 2",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_STEM_RETROSPECTIVE_2017 = Cite(
    sources.STEM_RETROSPECTIVE_2017,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/28817826",
)

_MGMT_NET = Cite(
    sources.MGMT_NET_2024_JCO, "abstract", Seen.COPY, on="2026-11-26", via="PMID 39586038"
)
_MGMT_NET_ASCO_POST = Cite(
    sources.MGMT_NET_2024_JCO,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/december-2024/alkylating-agent-based-treatment-in-neuroendocrine-tumors-according-to-mgmt-status",
)
_CAPTEM_ASCO_4612_2 = Cite(
    sources.CAPTEM_ASCO_4612,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://discovery.researcher.life/article/firstline-treatment-of-metastatic-pancreatic-endocrine-carcinomas-with-capecitabine-and-temozolomide/0b0add2648ab35ff8d690177865f3d35",
)
_ARRIVI_2022_TOX = Cite(sources.ARRIVI_2022_CMAR, "abstract", Seen.DOCUMENT, on="2026-11-26")

E2211: Final = Study(
    id=StudyId("e2211"),
    name="E2211",
    names=("ECOG-ACRIN E2211",),
    registry_ids=("NCT01824875",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="captem",
            name="capecitabine and temozolomide",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-e2211"),
            n=72,
        ),
        Arm(
            key="temozolomide",
            name="temozolomide",
            regimen=regimens.TEMOZOLOMIDE_MONOTHERAPY,
            schedule=ScheduleId("temozolomide-monotherapy-e2211"),
            n=72,
        ),
    ),
    n=144,
    results=(
        Result(
            id=ResultId("e2211-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            cutoff="2018-01",
            estimates=(
                Estimate(
                    arm="captem",
                    value=22.7,
                    n=68,
                    interval=ConfidenceInterval(low=15.3, high=29.0, level_percent=95),
                ),
                Estimate(
                    arm="temozolomide",
                    value=14.4,
                    n=65,
                    interval=ConfidenceInterval(low=6.5, high=20.3, level_percent=95),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.58,
                arms=("captem", "temozolomide"),
                interval=ConfidenceInterval(low=0.36, high=0.93, level_percent=95),
            ),
            p=PValue(value=0.022),
            supersedes=ResultId("e2211-pfs-asco-2018"),
            note="The confidence intervals were seen in The ASCO Post only.",
            cites=(
                _KUNZ_2023_JCO,
                _KUNZ_2023_JCO_2,
            ),
        ),
        Result(
            id=ResultId("e2211-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            cutoff="2021-05",
            estimates=(
                Estimate(arm="captem", value=58.7),
                Estimate(arm="temozolomide", value=53.8),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.82, arms=("captem", "temozolomide")
            ),
            p=PValue(value=0.42),
            supersedes=ResultId("e2211-survival-asco-2018"),
            cites=(_KUNZ_2023_JCO,),
        ),
        Result(
            id=ResultId("e2211-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="captem", value=39.7),
                Estimate(arm="temozolomide", value=33.8),
            ),
            p=PValue(value=0.59),
            cites=(_KUNZ_2023_JCO_2,),
        ),
        Result(
            id=ResultId("e2211-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.COUNT,
            estimates=(
                Estimate(arm="captem", value=1),
                Estimate(arm="temozolomide", value=1),
            ),
            cites=(_KUNZ_2023_JCO_2,),
        ),
        Result(
            id=ResultId("e2211-pfs-asco-2018"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="captem", value=22.7),
                Estimate(arm="temozolomide", value=14.4),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.58, arms=("captem", "temozolomide")
            ),
            p=PValue(value=0.023),
            cites=(_KUNZ_2018_ASCO,),
        ),
        Result(
            id=ResultId("e2211-survival-asco-2018"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="captem", value=NoNumber.NOT_REACHED),
                Estimate(arm="temozolomide", value=38.0),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO, value=0.41, arms=("captem", "temozolomide")
            ),
            p=PValue(value=0.012),
            note="Median follow-up 29 months.",
            cites=(_KUNZ_2018_ASCO,),
        ),
    ),
    summary=(
        "Adding capecitabine to temozolomide lengthened progression-free survival in advanced "
        "pancreatic NET; the early survival advantage did not hold in the final analysis. MGMT "
        "deficiency went with response."
    ),
    cites=(
        Cite(
            sources.KUNZ_2023_JCO,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="PMID 36260828",
        ),
        Cite(sources.E2211_REGISTRY, "header", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
    n_note="144 enrolled, 133 eligible for the primary analysis.",
    years=Interval(2013, 2016),
)

CAPTEM_FIRST_LINE_PANCREATIC: Final = Study(
    id=StudyId("captem-first-line-pancreatic"),
    name="First-line CAPTEM series in pancreatic NET",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,), line=Interval(1, 1)),),
    arms=(
        Arm(
            key="captem",
            name="capecitabine and temozolomide",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-first-line-asco"),
            n=30,
        ),
    ),
    n=30,
    results=(
        Result(
            id=ResultId("captem-first-line-pancreatic-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=70),),
            supersedes=ResultId("captem-first-line-pancreatic-response-early"),
            note="The paper itself was not seen.",
            cites=(_MUELLER_2016_BMC_CANCER,),
        ),
        Result(
            id=ResultId("captem-first-line-pancreatic-survival-2-years"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="captem", value=92),),
            note="The paper itself was not seen.",
            cites=(_MUELLER_2016_BMC_CANCER,),
        ),
        Result(
            id=ResultId("captem-first-line-pancreatic-response-early"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=71, n=17),),
            note="Partial responses; the other 29 % were stable.",
            cites=(_CAPTEM_ASCO_4612,),
        ),
        Result(
            id=ResultId("captem-first-line-pancreatic-toxicity-early"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=6, n=17),),
            note=(
                "One patient with toxicity of grade 3 or 4, immune thrombocytopenia; from "
                "the early report."
            ),
            cites=(_CAPTEM_ASCO_4612_2,),
        ),
    ),
    summary=(
        "First-line capecitabine and temozolomide in pancreatic NET: an early report of 17 "
        "patients, then 30 as cited by a later paper."
    ),
    cites=(
        _MUELLER_2016_BMC_CANCER,
        _CAPTEM_ASCO_4612,
    ),
    reviewed="2026-11-26",
)

FINE_2013: Final = Study(
    id=StudyId("fine-2013"),
    name="Fine 2013",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(differentiation=(Differentiation.WELL,), extent=(Extent.METASTATIC,)),),
    arms=(
        Arm(
            key="captem",
            name="CAPTEM",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-fine-2013"),
        ),
    ),
    results=(
        Result(
            id=ResultId("fine-2013-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=61),),
            cites=(_FINE_2013_CCP,),
        ),
        Result(
            id=ResultId("fine-2013-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=83.2),),
            cites=(_FINE_2013_CCP,),
        ),
        Result(
            id=ResultId("fine-2013-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="captem", value=14.0),),
            note="Printed with 11.3 to 18.0 months; the kind of interval is not stated.",
            cites=(_FINE_2013_CCP,),
        ),
        Result(
            id=ResultId("fine-2013-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="captem", value=83),),
            note="From the diagnosis of liver metastases; printed with 28 to 140 months.",
            cites=(_FINE_2013_CCP,),
        ),
    ),
    summary=(
        "Columbia University's CAPTEM in metastatic well-differentiated neuroendocrine cancers."
    ),
    cites=(_FINE_2013_CCP,),
    reviewed="2026-11-23",
)

CAPTEM_CANADA: Final = Study(
    id=StudyId("captem-canada"),
    name="CAPTEM, Canadian provincial series",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="captem",
            name="CAPTEM",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-canadian-series"),
        ),
    ),
    results=(
        Result(
            id=ResultId("captem-canada-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="captem", value=4.7),),
            cites=(_CAPTEM_CANADA_JGO,),
        ),
        Result(
            id=ResultId("captem-canada-pfs-pancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="pancreatic",
            estimates=(Estimate(arm="captem", value=4.9),),
            note="Against the other sites: p = 0.178.",
            cites=(_CAPTEM_CANADA_JGO,),
        ),
        Result(
            id=ResultId("captem-canada-pfs-other"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="not pancreatic",
            estimates=(Estimate(arm="captem", value=2.8),),
            cites=(_CAPTEM_CANADA_JGO,),
        ),
    ),
    summary=(
        "Capecitabine and temozolomide in advanced pancreatic and other NET at one of a Canadian "
        "province's five centers, 2009 to 2013, looked at afterward."
    ),
    cites=(_CAPTEM_CANADA_JGO,),
    reviewed="2026-11-23",
)

TEM_VERSUS_TEMCAP: Final = Study(
    id=StudyId("tem-versus-temcap"),
    name="Temozolomide with or without capecitabine, three centers",
    design=StudyDesign.RETROSPECTIVE,
    comparative=True,
    population=(Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(key="captem", name="temozolomide and capecitabine", regimen=regimens.CAPTEM),
        Arm(key="temozolomide", name="temozolomide", regimen=regimens.TEMOZOLOMIDE_MONOTHERAPY),
    ),
    results=(
        Result(
            id=ResultId("tem-versus-temcap-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="captem", value=51),
                Estimate(arm="temozolomide", value=34),
            ),
            p=PValue(value=0.088),
            cites=(_TEM_TEMCAP_PMC6979423,),
        ),
        Result(
            id=ResultId("tem-versus-temcap-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="captem", value=19.8),
                Estimate(arm="temozolomide", value=21.4),
            ),
            p=PValue(value=0.84),
            cites=(_TEM_TEMCAP_PMC6979423,),
        ),
    ),
    summary=(
        "A retrospective comparison in advanced pancreatic NET found similar progression-free "
        "survival."
    ),
    cites=(_TEM_TEMCAP_PMC6979423,),
    reviewed="2026-11-23",
    years=Interval(2004, 2017),
)

TEMCAP_VERSUS_FLUOROURACIL_DACARBAZINE: Final = Study(
    id=StudyId("temcap-versus-fluorouracil-dacarbazine"),
    name="Temozolomide-capecitabine against fluorouracil-dacarbazine",
    design=StudyDesign.NOT_STATED,
    comparative=True,
    arms=(
        Arm(key="captem", name="temozolomide and capecitabine", regimen=regimens.CAPTEM),
        Arm(
            key="fluorouracil-dacarbazine",
            name="fluorouracil and dacarbazine",
            regimen=regimens.FLUOROURACIL_DACARBAZINE,
        ),
    ),
    results=(
        Result(
            id=ResultId("temcap-versus-fluorouracil-dacarbazine-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="captem", value=18.3),
                Estimate(arm="fluorouracil-dacarbazine", value=13.9),
            ),
            p=PValue(value=0.86),
            note="Raw analysis.",
            cites=(_TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY,),
        ),
        Result(
            id=ResultId("temcap-versus-fluorouracil-dacarbazine-pfs-adjusted"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.9,
                arms=("captem", "fluorouracil-dacarbazine"),
                interval=ConfidenceInterval(low=1.32, high=2.73, level_percent=95),
            ),
            p=PValue(value=0.001),
            note="Multivariate analysis; it points the other way than the raw medians, as printed.",
            cites=(_TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY,),
        ),
    ),
    summary=(
        "A French comparison with similar raw progression-free survival and an adjusted hazard in "
        "favor of fluorouracil-dacarbazine; the design is not printed in what was seen."
    ),
    cites=(_TEMCAP_5FU_DTIC_NEUROENDOCRINOLOGY,),
    reviewed="2026-11-23",
)

LU_2018: Final = Study(
    id=StudyId("lu-2018"),
    name="Lu 2018",
    design=StudyDesign.META_ANALYSIS,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM, n=384),),
    n=384,
    results=(
        Result(
            id=ResultId("lu-2018-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="captem",
                    value=72.89,
                    interval=ConfidenceInterval(low=64.04, high=81.73, level_percent=95),
                ),
            ),
            note="I2 = 82.4 %.",
            cites=(_LU_2018_MEDICINE,),
        ),
    ),
    summary=(
        "Pooled disease control with capecitabine and temozolomide in advanced NEN, fifteen "
        "studies."
    ),
    cites=(_LU_2018_MEDICINE,),
    reviewed="2026-11-23",
)

ARRIVI_2022: Final = Study(
    id=StudyId("arrivi-2022"),
    name="Arrivi 2022",
    design=StudyDesign.META_ANALYSIS,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM, n=1818),
    ),
    n=1818,
    results=(
        Result(
            id=ResultId("arrivi-2022-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=77),),
            note="From 43.5 to 100 % over the articles.",
            cites=(_ARRIVI_2022_CMAR,),
        ),
        Result(
            id=ResultId("arrivi-2022-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=16.4),),
            note="Toxicity of grade 3 to 4 in the entire population.",
            cites=(_ARRIVI_2022_TOX,),
        ),
    ),
    summary="A systematic review of capecitabine and temozolomide in advanced NEN, 42 articles.",
    cites=(_ARRIVI_2022_CMAR,),
    reviewed="2026-11-26",
)

RAMIREZ_2016: Final = Study(
    id=StudyId("ramirez-2016"),
    name="Ramirez 2016",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    population=(Criteria(extent=(Extent.METASTATIC,)),),
    arms=(Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM, n=29),),
    n=29,
    results=(
        Result(
            id=ResultId("ramirez-2016-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=17),),
            note="Partial responses; stable in 48 %.",
            cites=(_RAMIREZ_2016_ONCOLOGIST,),
        ),
    ),
    summary=(
        "Capecitabine and temozolomide in metastatic NET; the design is not printed in what was "
        "seen."
    ),
    cites=(_RAMIREZ_2016_ONCOLOGIST,),
    reviewed="2026-11-23",
)

THOMAS_2020: Final = Study(
    id=StudyId("thomas-2020"),
    name="Thomas 2020",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM),),
    results=(
        Result(
            id=ResultId("thomas-2020-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="captem", value=13),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-pfs-pancreatic"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="pancreatic",
            estimates=(Estimate(arm="captem", value=29),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-pfs-other"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="not pancreatic",
            estimates=(Estimate(arm="captem", value=11),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-pfs-ki67-below-3"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="Ki-67 below 3 %",
            estimates=(Estimate(arm="captem", value=29),),
            note="Over the four Ki-67 groups: p = 0.0287.",
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-pfs-ki67-3-20"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="Ki-67 3 to 20 %",
            estimates=(Estimate(arm="captem", value=12),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-pfs-ki67-20-54"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="Ki-67 above 20 to 54 %",
            estimates=(Estimate(arm="captem", value=7),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-pfs-ki67-55"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="Ki-67 of 55 % or more",
            estimates=(Estimate(arm="captem", value=5),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="captem", value=38),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-survival-pancreatic"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="pancreatic",
            estimates=(Estimate(arm="captem", value=35),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-survival-other"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            subgroup="not pancreatic",
            estimates=(Estimate(arm="captem", value=38),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=21),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="pancreatic",
            estimates=(Estimate(arm="captem", value=38),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-response-other"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="not pancreatic",
            estimates=(Estimate(arm="captem", value=9),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-disease-control-pancreatic"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            subgroup="pancreatic",
            estimates=(Estimate(arm="captem", value=77),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
        Result(
            id=ResultId("thomas-2020-disease-control-other"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            subgroup="not pancreatic",
            estimates=(Estimate(arm="captem", value=71),),
            cites=(_THOMAS_2020_CANCERS,),
        ),
    ),
    summary=(
        "Capecitabine and temozolomide in advanced NEN by site and Ki-67; the design is not "
        "printed in what was seen."
    ),
    cites=(_THOMAS_2020_CANCERS,),
    reviewed="2026-11-23",
)

CAPTEM_PETER_MACCALLUM: Final = Study(
    id=StudyId("captem-peter-maccallum"),
    name="CAPTEM, Peter MacCallum Cancer Centre",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G2, Grade.G3),
            extent=(Extent.METASTATIC,),
        ),
    ),
    arms=(
        Arm(
            key="captem",
            name="CAPTEM",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-peter-maccallum-series"),
        ),
    ),
    results=(
        Result(
            id=ResultId("captem-peter-maccallum-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="captem", value=24),),
            cites=(_CAPTEM_PETER_MACCALLUM_2018,),
        ),
        Result(
            id=ResultId("captem-peter-maccallum-survival-2-years"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=24,
            estimates=(Estimate(arm="captem", value=42),),
            cites=(_CAPTEM_PETER_MACCALLUM_2018,),
        ),
        Result(
            id=ResultId("captem-peter-maccallum-grade-3"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="captem", value=31.3),),
            note="Grade 3 or 4.",
            cites=(_CAPTEM_PETER_MACCALLUM_2018,),
        ),
    ),
    summary=(
        "One center's audit, after the fact, of capecitabine and temozolomide in metastatic "
        "well-differentiated grade 2 to 3 NET."
    ),
    cites=(_CAPTEM_PETER_MACCALLUM_2018,),
    reviewed="2026-11-23",
)

JEONG_2021: Final = Study(
    id=StudyId("jeong-2021"),
    name="Jeong 2021",
    names=("Asan-ONCHBP-2017-002",),
    registry_ids=("NCT03079440",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=GEP_SITES,
            ki67_percent=Interval(high=55, high_open=True),
            grade=(Grade.G3,),
            extent=(Extent.METASTATIC,),
        ),
        Criteria(
            site=GEP_SITES,
            ki67_percent=Interval(high=55, high_open=True),
            grade=(Grade.G3,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    arms=(Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM),),
    summary=(
        "Capecitabine and temozolomide in grade 3 GEP-NEN with Ki-67 below 55 %; no results in "
        "what was seen."
    ),
    cites=(
        Cite(
            sources.JEONG_2021_ESMO_OPEN,
            "as listed by HemOnc.org",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://hemonc.org/w/index.php?title=Neuroendocrine_tumor&mobileaction=toggle_view_mobile",
        ),
    ),
    reviewed="2026-11-23",
)

S2104: Final = Study(
    id=StudyId("s2104"),
    name="S2104",
    registry_ids=("NCT05040360",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(site=(Site.PANCREAS,), ki67_percent=Interval(3, 55), setting=(Setting.ADJUVANT,)),
    ),
    arms=(
        Arm(
            key="captem",
            name="capecitabine and temozolomide",
            regimen=regimens.CAPTEM,
            schedule=ScheduleId("captem-s2104"),
        ),
        Arm(key="observation", name="observation"),
    ),
    summary=(
        "Postoperative capecitabine and temozolomide against observation in high-risk pancreatic "
        "NET; no results in what was seen."
    ),
    cites=(
        Cite(
            sources.S2104_REGISTRY,
            "Eligibility",
            Seen.COPY,
            on="2026-11-23",
            via="https://clinicalresearch.ucihealth.org/clinical-trials/SWOG-S2104",
        ),
    ),
    reviewed="2026-11-23",
)

TENEC: Final = Study(
    id=StudyId("tenec"),
    name="TENEC",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            line=Interval(2, 2),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(
        Arm(
            key="temozolomide",
            name="temozolomide, one week on and one week off",
            regimen=regimens.TEMOZOLOMIDE_MONOTHERAPY,
            schedule=ScheduleId("temozolomide-monotherapy-tenec"),
        ),
    ),
    results=(
        Result(
            id=ResultId("tenec-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="temozolomide", value=18, n=38),),
            cites=(_VON_ARX_2024_ESMO_OPEN,),
        ),
        Result(
            id=ResultId("tenec-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="temozolomide", value=1, n=38),),
            cites=(_VON_ARX_2024_ESMO_OPEN,),
        ),
    ),
    summary="Temozolomide one week on, one week off, as second line of advanced NEC.",
    cites=(_VON_ARX_2024_ESMO_OPEN,),
    reviewed="2026-11-23",
)

TEMOZOLOMIDE_PHEOCHROMOCYTOMA: Final = Study(
    id=StudyId("temozolomide-pheochromocytoma"),
    name="Temozolomide in pheochromocytoma and paraganglioma",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
        ),
    ),
    arms=(Arm(key="temozolomide", name="temozolomide", regimen=regimens.TEMOZOLOMIDE_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("temozolomide-pheochromocytoma-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="temozolomide", value=13.3),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
        Result(
            id=ResultId("temozolomide-pheochromocytoma-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="temozolomide", value=33),),
            note="Partial responses; stable in 47 %, progressive in 20 %.",
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
    ),
    summary="A small retrospective series as summarized by PDQ.",
    cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
    reviewed="2026-11-23",
)

STEM_RETROSPECTIVE: Final = Study(
    id=StudyId("stem-retrospective"),
    name="S-1 and temozolomide, retrospective series",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC)),),
    arms=(
        Arm(
            key="s1-temozolomide",
            name="S-1 and temozolomide",
            regimen=regimens.S_1_TEMOZOLOMIDE,
            schedule=ScheduleId("s-1-temozolomide-retrospective-2017"),
            n=20,
        ),
    ),
    n=20,
    results=(
        Result(
            id=ResultId("stem-retrospective-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="s1-temozolomide", value=40.0),),
            note="Partial responses; another eight patients were stable.",
            cites=(_STEM_RETROSPECTIVE_2017,),
        ),
    ),
    summary="S-1 with temozolomide in locally advanced or metastatic NET.",
    cites=(_STEM_RETROSPECTIVE_2017,),
    reviewed="2026-11-23",
)

STEM: Final = Study(
    id=StudyId("stem"),
    name="STEM",
    registry_ids=(
        "NCT03204019",
        "NCT03204032",
    ),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="s1-temozolomide",
            name="S-1 and temozolomide",
            regimen=regimens.S_1_TEMOZOLOMIDE,
            schedule=ScheduleId("s-1-temozolomide-stem-trial"),
        ),
        Arm(
            key="s1-temozolomide-thalidomide",
            name="S-1, temozolomide and thalidomide",
            regimen=regimens.S_1_TEMOZOLOMIDE_THALIDOMIDE,
            schedule=ScheduleId("s-1-temozolomide-thalidomide-stem-trial"),
        ),
    ),
    summary=(
        "S-1 and temozolomide with or without thalidomide in advanced NET; no results in what was "
        "seen."
    ),
    cites=(Cite(sources.STEM_ENETS_ABSTRACT, "abstract page", Seen.DOCUMENT, on="2026-11-23"),),
    reviewed="2026-11-23",
)

MGMT_NET: Final = Study(
    id=StudyId("mgmt-net"),
    name="MGMT-NET",
    registry_ids=("NCT03217097",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    population=(
        Criteria(
            site=(Site.PANCREAS, Site.LUNG, Site.THYMUS, Site.UNKNOWN_PRIMARY),
            histology=(Histology.NET,),
            setting=(Setting.ADVANCED,),
            other="indication for chemotherapy, tissue available",
        ),
    ),
    arms=(
        Arm(key="alkylating", name="alkylating agents", n=62),
        Arm(key="oxaliplatin", name="oxaliplatin", n=43),
        Arm(key="alkylating-deficient", name="alkylating agents, MGMT deficient"),
        Arm(key="alkylating-proficient", name="alkylating agents, MGMT proficient"),
        Arm(key="oxaliplatin-deficient", name="oxaliplatin, MGMT deficient"),
        Arm(key="oxaliplatin-proficient", name="oxaliplatin, MGMT proficient"),
    ),
    n=105,
    results=(
        Result(
            id=ResultId("mgmt-net-response-3-months"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            months=3,
            estimates=(
                Estimate(arm="alkylating-deficient", value=29.4),
                Estimate(arm="alkylating-proficient", value=8),
            ),
            effect=Effect(
                kind=EffectKind.ODDS_RATIO,
                value=3.5,
                arms=("alkylating-deficient", "alkylating-proficient"),
                interval=ConfidenceInterval(low=0.58, high=21.16, level_percent=95),
            ),
            p=PValue(value=0.172),
            note="Primary endpoint, not reached; 10 and 2 responses.",
            cites=(_MGMT_NET, _MGMT_NET_ASCO_POST),
        ),
        Result(
            id=ResultId("mgmt-net-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="alkylating-deficient", value=52.9),
                Estimate(arm="alkylating-proficient", value=11.5),
            ),
            note="Best response, 18 and 3 patients.",
            cites=(_MGMT_NET,),
        ),
        Result(
            id=ResultId("mgmt-net-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="alkylating-deficient",
                    value=14.6,
                    interval=ConfidenceInterval(low=7.2, high=22.1, level_percent=95),
                ),
                Estimate(
                    arm="alkylating-proficient",
                    value=11.3,
                    interval=ConfidenceInterval(low=9.4, high=13.2, level_percent=95),
                ),
            ),
            cites=(_MGMT_NET,),
        ),
        Result(
            id=ResultId("mgmt-net-response-deficient"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="alkylating-deficient", value=52.9),
                Estimate(arm="oxaliplatin-deficient", value=25.0),
            ),
            p=PValue(value=0.031),
            note="Best response.",
            cites=(_MGMT_NET_ASCO_POST,),
        ),
        Result(
            id=ResultId("mgmt-net-pfs-deficient"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.56,
                arms=("alkylating-deficient", "oxaliplatin-deficient"),
                interval=ConfidenceInterval(low=0.31, high=1.01, level_percent=95),
            ),
            p=PValue(value=0.053),
            cites=(_MGMT_NET_ASCO_POST,),
        ),
        Result(
            id=ResultId("mgmt-net-response-proficient"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="alkylating-proficient", value=11.5),
                Estimate(arm="oxaliplatin-proficient", value=38.9),
            ),
            p=PValue(value=0.04),
            note="Best response.",
            cites=(_MGMT_NET_ASCO_POST,),
        ),
        Result(
            id=ResultId("mgmt-net-pfs-proficient"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=1.12,
                arms=("alkylating-proficient", "oxaliplatin-proficient"),
            ),
            p=PValue(value=0.716),
            note="The report's interval (0.06 to 2.10) looks misprinted and is left out.",
            cites=(_MGMT_NET_ASCO_POST,),
        ),
    ),
    summary=(
        "Alkylating agents or oxaliplatin by MGMT status: the primary endpoint was "
        "missed, yet alkylating agents did more in MGMT-deficient NET."
    ),
    cites=(_MGMT_NET,),
    reviewed="2026-11-26",
    n_note="The four arms by MGMT status are parts of the two that were randomized.",
    years=Interval(2018, 2021),
)
