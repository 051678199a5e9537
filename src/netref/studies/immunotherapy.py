"""Studies of immunotherapy."""

from typing import Final

from .. import regimens, sources
from ..model import (
    GEP_SITES,
    Arm,
    Assessment,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    DrugClass,
    Endpoint,
    Estimate,
    Extent,
    Grade,
    Histology,
    Interval,
    NoNumber,
    PriorNeed,
    PriorOutcome,
    Progression,
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
    StudyStatus,
)

_PATEL_2020_CCR = Cite(sources.PATEL_2020_CCR, "abstract", Seen.DOCUMENT, on="2026-11-23")
_DART_PANCREATIC_2025 = Cite(
    sources.DART_PANCREATIC_2025,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://digitalcommons.library.tmc.edu/uthgsbs_docs/4202",
)
_KLEIN_2020_CCR = Cite(sources.KLEIN_2020_CCR, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY = Cite(
    sources.ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,
    "table 2",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC10335166/table/bnad006-T2",
)
_CAPDEVILA_2023_NATURE_COMMUNICATIONS = Cite(
    sources.CAPDEVILA_2023_NATURE_COMMUNICATIONS,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.proquest.com/publiccontent/docview/2817942308?pq-origsite=summon",
)
_DUNE_ESMO_2020 = Cite(
    sources.DUNE_ESMO_2020, "abstract, methods and results", Seen.DOCUMENT, on="2026-11-23"
)
_STROSBERG_2020 = Cite(sources.STROSBERG_2020, "abstract, results", Seen.DOCUMENT, on="2026-11-23")
_KEYNOTE_028_2020_CANCER = Cite(
    sources.KEYNOTE_028_2020_CANCER,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/32320048/?dopt=Abstract",
)
_PEMBROLIZUMAB_G3_BJC = Cite(
    sources.PEMBROLIZUMAB_G3_BJC, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_YAO_2021 = Cite(
    sources.YAO_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://ablesci.com/scholar/paper?id=r2an0jBq8",
)
_AVENEC_CCR = Cite(sources.AVENEC_CCR, "abstract", Seen.DOCUMENT, on="2026-11-23")
_AVELUMAB_NET_001_002_EJC = Cite(
    sources.AVELUMAB_NET_001_002_EJC, "highlights and abstract", Seen.DOCUMENT, on="2026-11-23"
)
_TORIPALIMAB_2020_CCR = Cite(
    sources.TORIPALIMAB_2020_CCR, "abstract", Seen.DOCUMENT, on="2026-11-23"
)
_ONCLIVE_SURUFATINIB_TORIPALIMAB = Cite(
    sources.ONCLIVE_SURUFATINIB_TORIPALIMAB, "body", Seen.SECONDARY, on="2026-11-23"
)
_PDQ_MERKEL_CELL_2025 = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Avelumab",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-skin-hp-merkel-cell-treatment-pdq.md",
)
_PDQ_MERKEL_CELL_2025_2 = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Pembrolizumab",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-skin-hp-merkel-cell-treatment-pdq.md",
)
_PDQ_MERKEL_CELL_2025_3 = Cite(
    sources.PDQ_MERKEL_CELL_2025,
    "Retifanlimab",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-skin-hp-merkel-cell-treatment-pdq.md",
)

_AGGARWAL_2025 = Cite(
    sources.AGGARWAL_2025_CCR, "abstract", Seen.COPY, on="2026-11-26", via="PMID 40689871"
)
_AGGARWAL_2025_ONCLIVE = Cite(
    sources.AGGARWAL_2025_CCR,
    "as reported by OncLive",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://wwwonclivecom-b2oh4h7sc-mjhls.vercel.app/view/tarlatamab-demonstrates-early-safety-and-activity-in-dll3-neuroendocrine-prostate-cancer",
)
_DELLIGHT_REGISTRY = Cite(
    sources.DELLIGHT_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://www.trialfinderdata.org/trial/NCT06893783",
)
_ONCLIVE_PLANET = Cite(sources.ONCLIVE_2021_PLANET, "text", Seen.SECONDARY, on="2026-11-26")
_PLANET_REGISTRY = Cite(
    sources.PLANET_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://trials.co/clinical-trials-details/study-of-pembrolizumab-with-lanreotide-depot-for-gastroenteropancreatic-neuroendocrine-tumors/NCT03043664",
)
_SURTORI_01 = Cite(
    sources.SURTORI_01_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://ichgcp.net/clinical-trials-registry/NCT05015621",
)
_STROSBERG_2020_2 = Cite(sources.STROSBERG_2020, "abstract", Seen.DOCUMENT, on="2026-11-26")

DART_S1609_NONPANCREATIC: Final = Study(
    id=StudyId("dart-s1609-nonpancreatic"),
    name="DART SWOG S1609, nonpancreatic",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    arms=(
        Arm(
            key="nivolumab-ipilimumab",
            name="ipilimumab and nivolumab",
            regimen=regimens.NIVOLUMAB_IPILIMUMAB,
            schedule=ScheduleId("nivolumab-ipilimumab-dart"),
        ),
    ),
    results=(
        Result(
            id=ResultId("dart-s1609-nonpancreatic-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="nivolumab-ipilimumab",
                    value=25,
                    interval=ConfidenceInterval(low=13, high=64, level_percent=95),
                ),
            ),
            note="The interval looks odd but three copies of the abstract print it so.",
            cites=(_PATEL_2020_CCR,),
        ),
        Result(
            id=ResultId("dart-s1609-nonpancreatic-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=3),),
            cites=(_PATEL_2020_CCR,),
        ),
        Result(
            id=ResultId("dart-s1609-nonpancreatic-response-high-grade"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="high-grade carcinoma",
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=44, n=18),),
            note="Against low and intermediate grade: p = 0.004.",
            cites=(_PATEL_2020_CCR,),
        ),
        Result(
            id=ResultId("dart-s1609-nonpancreatic-response-low-grade"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="low or intermediate grade",
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=0, n=14),),
            cites=(_PATEL_2020_CCR,),
        ),
    ),
    summary=(
        "Ipilimumab and nivolumab in nonpancreatic neuroendocrine tumors: responses in high-grade "
        "carcinoma only."
    ),
    cites=(_PATEL_2020_CCR,),
    reviewed="2026-11-23",
)

DART_S1609_PANCREATIC: Final = Study(
    id=StudyId("dart-s1609-pancreatic"),
    name="DART SWOG S1609, pancreatic",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(
            key="nivolumab-ipilimumab",
            name="ipilimumab and nivolumab",
            regimen=regimens.NIVOLUMAB_IPILIMUMAB,
            schedule=ScheduleId("nivolumab-ipilimumab-dart"),
            n=19,
        ),
    ),
    results=(
        Result(
            id=ResultId("dart-s1609-pancreatic-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=11),),
            cites=(_DART_PANCREATIC_2025,),
        ),
    ),
    summary="Ipilimumab and nivolumab in pancreatic NEN.",
    cites=(_DART_PANCREATIC_2025,),
    reviewed="2026-11-23",
)

CA209_538: Final = Study(
    id=StudyId("ca209-538"),
    name="CA209-538, neuroendocrine subgroup",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="nivolumab-ipilimumab",
            name="nivolumab and ipilimumab",
            regimen=regimens.NIVOLUMAB_IPILIMUMAB,
            schedule=ScheduleId("nivolumab-ipilimumab-ca209-538"),
        ),
    ),
    results=(
        Result(
            id=ResultId("ca209-538-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=24),),
            cites=(_KLEIN_2020_CCR,),
        ),
        Result(
            id=ResultId("ca209-538-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=72),),
            note="Called clinical benefit.",
            cites=(_KLEIN_2020_CCR,),
        ),
        Result(
            id=ResultId("ca209-538-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="pancreatic",
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=43),),
            cites=(_KLEIN_2020_CCR,),
        ),
        Result(
            id=ResultId("ca209-538-response-atypical-carcinoid"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="atypical bronchial carcinoid",
            estimates=(Estimate(arm="nivolumab-ipilimumab", value=33),),
            cites=(_KLEIN_2020_CCR,),
        ),
    ),
    summary="Ipilimumab and nivolumab in advanced neuroendocrine tumors.",
    cites=(_KLEIN_2020_CCR,),
    reviewed="2026-11-23",
)

NIPINEC: Final = Study(
    id=StudyId("nipinec"),
    name="NIPINEC",
    registry_ids=("NCT03591731",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            prior=(
                PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),
                PriorNeed(classes=(DrugClass.PLATINUM,)),
            ),
        ),
    ),
    arms=(
        Arm(key="nivolumab", name="nivolumab"),
        Arm(
            key="nivolumab-ipilimumab",
            name="nivolumab and ipilimumab",
            regimen=regimens.NIVOLUMAB_IPILIMUMAB,
        ),
    ),
    results=(
        Result(
            id=ResultId("nipinec-response-lung"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="lung",
            estimates=(
                Estimate(arm="nivolumab", value=7.3),
                Estimate(arm="nivolumab-ipilimumab", value=18.2),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("nipinec-response-gep"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="GEP",
            estimates=(
                Estimate(arm="nivolumab", value=7.1),
                Estimate(arm="nivolumab-ipilimumab", value=11.6),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("nipinec-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="nivolumab", value=1.8),
                Estimate(arm="nivolumab-ipilimumab", value=1.9),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("nipinec-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="nivolumab", value=7.2),
                Estimate(arm="nivolumab-ipilimumab", value=5.8),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
    ),
    summary=(
        "Nivolumab alone or with ipilimumab in pretreated NEC of lung and digestive system, as "
        "tabulated by a review."
    ),
    cites=(
        _ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,
        Cite(
            sources.NIPINEC_REGISTRY,
            "record",
            Seen.COPY,
            on="2026-11-23",
            via="https://trials.co/clinical-trials-details/-/NCT03591731",
        ),
    ),
    reviewed="2026-11-23",
)

DUNE: Final = Study(
    id=StudyId("dune"),
    name="DUNE",
    names=("GETNE 1601",),
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(Criteria(site=(*GEP_SITES, Site.LUNG), setting=(Setting.ADVANCED,)),),
    arms=(
        Arm(
            key="lung",
            name="typical or atypical lung carcinoid",
            regimen=regimens.DURVALUMAB_TREMELIMUMAB,
            schedule=ScheduleId("durvalumab-tremelimumab-dune"),
        ),
        Arm(
            key="gastrointestinal",
            name="G1 to G2 gastrointestinal",
            regimen=regimens.DURVALUMAB_TREMELIMUMAB,
            schedule=ScheduleId("durvalumab-tremelimumab-dune"),
        ),
        Arm(
            key="pancreatic",
            name="G1 to G2 pancreatic",
            regimen=regimens.DURVALUMAB_TREMELIMUMAB,
            schedule=ScheduleId("durvalumab-tremelimumab-dune"),
        ),
        Arm(
            key="g3",
            name="G3 gastroenteropancreatic",
            regimen=regimens.DURVALUMAB_TREMELIMUMAB,
            schedule=ScheduleId("durvalumab-tremelimumab-dune"),
        ),
    ),
    results=(
        Result(
            id=ResultId("dune-benefit-9-months"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            months=9,
            estimates=(
                Estimate(arm="lung", value=25.9),
                Estimate(arm="gastrointestinal", value=35.5),
                Estimate(arm="pancreatic", value=25),
            ),
            supersedes=ResultId("dune-benefit-9-months-2020"),
            note="Called clinical benefit.",
            cites=(_CAPDEVILA_2023_NATURE_COMMUNICATIONS,),
        ),
        Result(
            id=ResultId("dune-survival-9-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=9,
            estimates=(Estimate(arm="g3", value=36.1),),
            supersedes=ResultId("dune-survival-9-months-2020"),
            cites=(_CAPDEVILA_2023_NATURE_COMMUNICATIONS,),
        ),
        Result(
            id=ResultId("dune-benefit-9-months-2020"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            months=9,
            estimates=(
                Estimate(arm="lung", value=7.4),
                Estimate(arm="gastrointestinal", value=32.3),
                Estimate(arm="pancreatic", value=25),
            ),
            note="Called clinical benefit; the final report differs.",
            cites=(_DUNE_ESMO_2020,),
        ),
        Result(
            id=ResultId("dune-survival-9-months-2020"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=9,
            estimates=(Estimate(arm="g3", value=36.1),),
            cites=(_DUNE_ESMO_2020,),
        ),
        Result(
            id=ResultId("dune-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="lung", value=7.4),
                Estimate(arm="gastrointestinal", value=0),
                Estimate(arm="pancreatic", value=6.3),
                Estimate(arm="g3", value=9.1),
            ),
            note="By irRECIST.",
            cites=(_DUNE_ESMO_2020,),
        ),
    ),
    summary=(
        "Durvalumab and tremelimumab in four cohorts of NEN; only the grade 3 cohort passed its "
        "threshold."
    ),
    cites=(
        _CAPDEVILA_2023_NATURE_COMMUNICATIONS,
        _DUNE_ESMO_2020,
    ),
    reviewed="2026-11-23",
)

KEYNOTE_158: Final = Study(
    id=StudyId("keynote-158"),
    name="KEYNOTE-158, neuroendocrine cohort",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(setting=(Setting.ADVANCED,), prior=(PriorNeed(),)),),
    arms=(
        Arm(
            key="pembrolizumab",
            name="pembrolizumab",
            regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY,
            schedule=ScheduleId("pembrolizumab-monotherapy-keynote-158"),
            n=107,
        ),
    ),
    results=(
        Result(
            id=ResultId("keynote-158-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="pembrolizumab",
                    value=3.7,
                    interval=ConfidenceInterval(low=1.0, high=9.3, level_percent=95),
                ),
            ),
            cites=(_STROSBERG_2020,),
        ),
        Result(
            id=ResultId("keynote-158-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.COUNT,
            assessment=Assessment.CENTRAL,
            estimates=(Estimate(arm="pembrolizumab", value=0),),
            cites=(_STROSBERG_2020,),
        ),
        Result(
            id=ResultId("keynote-158-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pembrolizumab",
                    value=4.1,
                    interval=ConfidenceInterval(low=3.5, high=5.4, level_percent=95),
                ),
            ),
            cites=(_STROSBERG_2020_2,),
        ),
        Result(
            id=ResultId("keynote-158-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(Estimate(arm="pembrolizumab", value=39.3),),
            cites=(_STROSBERG_2020_2,),
        ),
        Result(
            id=ResultId("keynote-158-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="pembrolizumab", value=NoNumber.NOT_REACHED),),
            note="Of the four responses one still lasted, at 21 months or later.",
            cites=(_STROSBERG_2020_2,),
        ),
        Result(
            id=ResultId("keynote-158-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pembrolizumab",
                    value=24.2,
                    interval=ConfidenceInterval(low=15.8, high=32.5, level_percent=95),
                ),
            ),
            cites=(_STROSBERG_2020_2,),
        ),
        Result(
            id=ResultId("keynote-158-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pembrolizumab", value=21.5),),
            note=(
                "Treatment-related events of grade 3 to 5; the abstract leaves open whether"
                " of all patients or of the 75.7 % with any such event."
            ),
            cites=(_STROSBERG_2020_2,),
        ),
    ),
    summary="Pembrolizumab in previously treated advanced NET: few responses.",
    cites=(
        _STROSBERG_2020,
        Cite(sources.STROSBERG_2020, "abstract", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-26",
)

KEYNOTE_028: Final = Study(
    id=StudyId("keynote-028"),
    name="KEYNOTE-028, neuroendocrine cohorts",
    phase="1",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(histology=(Histology.CARCINOID,), setting=(Setting.ADVANCED,)),
        Criteria(site=(Site.PANCREAS,), setting=(Setting.ADVANCED,)),
    ),
    arms=(
        Arm(
            key="carcinoid",
            name="pembrolizumab, carcinoid",
            regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY,
        ),
        Arm(
            key="pancreatic",
            name="pembrolizumab, pancreatic NET",
            regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY,
        ),
    ),
    results=(
        Result(
            id=ResultId("keynote-028-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="carcinoid",
                    value=12.0,
                    interval=ConfidenceInterval(low=2.5, high=31.2, level_percent=95),
                ),
                Estimate(
                    arm="pancreatic",
                    value=6.3,
                    interval=ConfidenceInterval(low=0.2, high=30.2, level_percent=95),
                ),
            ),
            cites=(_KEYNOTE_028_2020_CANCER,),
        ),
    ),
    summary="Pembrolizumab in PD-L1-positive advanced carcinoid and pancreatic NET.",
    cites=(_KEYNOTE_028_2020_CANCER,),
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_HIGH_GRADE: Final = Study(
    id=StudyId("pembrolizumab-high-grade"),
    name="Pembrolizumab in high-grade NEN, joint analysis",
    registry_ids=("NCT02939651",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(extent=(Extent.METASTATIC,), prior=(PriorNeed(),)),),
    arms=(
        Arm(
            key="pembrolizumab",
            name="pembrolizumab",
            regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY,
            n=29,
        ),
    ),
    results=(
        Result(
            id=ResultId("pembrolizumab-high-grade-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pembrolizumab", value=3.4),),
            cites=(_PEMBROLIZUMAB_G3_BJC,),
        ),
        Result(
            id=ResultId("pembrolizumab-high-grade-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pembrolizumab", value=24.1),),
            cites=(_PEMBROLIZUMAB_G3_BJC,),
        ),
        Result(
            id=ResultId("pembrolizumab-high-grade-disease-control-18-weeks"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pembrolizumab", value=10.3, n=29),),
            note="At 18 weeks.",
            cites=(_PEMBROLIZUMAB_G3_BJC,),
        ),
    ),
    summary=(
        "Two small trials of pembrolizumab in previously treated metastatic high-grade NEN taken "
        "together."
    ),
    cites=(_PEMBROLIZUMAB_G3_BJC,),
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_EXTRAPULMONARY_NEC: Final = Study(
    id=StudyId("pembrolizumab-extrapulmonary-nec"),
    name="Pembrolizumab alone or with chemotherapy in extrapulmonary NEC",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    arms=(
        Arm(key="pembrolizumab", name="pembrolizumab", regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY),
        Arm(key="pembrolizumab-chemotherapy", name="pembrolizumab with irinotecan or paclitaxel"),
    ),
    results=(
        Result(
            id=ResultId("pembrolizumab-extrapulmonary-nec-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="pembrolizumab", value=7),
                Estimate(arm="pembrolizumab-chemotherapy", value=5),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("pembrolizumab-extrapulmonary-nec-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="pembrolizumab", value=1.9),
                Estimate(arm="pembrolizumab-chemotherapy", value=2.0),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("pembrolizumab-extrapulmonary-nec-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(
                Estimate(arm="pembrolizumab", value=NoNumber.NOT_REACHED),
                Estimate(arm="pembrolizumab-chemotherapy", value=4.9),
            ),
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
    ),
    summary=(
        "Little activity after first line, alone or with irinotecan or paclitaxel, as tabulated by"
        " a review."
    ),
    cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
    reviewed="2026-11-23",
)

SPARTALIZUMAB_NEN: Final = Study(
    id=StudyId("spartalizumab-nen"),
    name="Spartalizumab in NEN, phase II",
    phase="2",
    design=StudyDesign.MULTI_COHORT,
    comparative=False,
    population=(
        Criteria(
            differentiation=(Differentiation.WELL, Differentiation.POOR),
            extent=(Extent.METASTATIC,),
        ),
    ),
    arms=(
        Arm(
            key="net",
            name="spartalizumab, NET",
            regimen=regimens.SPARTALIZUMAB_MONOTHERAPY,
            schedule=ScheduleId("spartalizumab-monotherapy-yao-2021"),
        ),
        Arm(
            key="nec",
            name="spartalizumab, GEP-NEC",
            regimen=regimens.SPARTALIZUMAB_MONOTHERAPY,
            schedule=ScheduleId("spartalizumab-monotherapy-yao-2021"),
        ),
    ),
    results=(
        Result(
            id=ResultId("spartalizumab-nen-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            estimates=(
                Estimate(
                    arm="net",
                    value=7.4,
                    interval=ConfidenceInterval(low=3.0, high=14.6, level_percent=95),
                ),
                Estimate(
                    arm="nec",
                    value=4.8,
                    interval=ConfidenceInterval(low=0.1, high=23.8, level_percent=95),
                ),
            ),
            note="The criterion for NET was 10 % or more.",
            cites=(_YAO_2021,),
        ),
        Result(
            id=ResultId("spartalizumab-nen-response-thoracic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            subgroup="thoracic",
            estimates=(Estimate(arm="net", value=16.7),),
            cites=(_YAO_2021,),
        ),
        Result(
            id=ResultId("spartalizumab-nen-response-gastrointestinal"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            subgroup="gastrointestinal",
            estimates=(Estimate(arm="net", value=3.1),),
            cites=(_YAO_2021,),
        ),
        Result(
            id=ResultId("spartalizumab-nen-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.CENTRAL,
            subgroup="pancreatic",
            estimates=(Estimate(arm="net", value=3.0),),
            cites=(_YAO_2021,),
        ),
        Result(
            id=ResultId("spartalizumab-nen-pfs-nec"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(Estimate(arm="nec", value=1.8),),
            note="As tabulated by a review.",
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
        Result(
            id=ResultId("spartalizumab-nen-survival-nec"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(Estimate(arm="nec", value=6.8),),
            note="As tabulated by a review.",
            cites=(_ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY,),
        ),
    ),
    summary=(
        "Spartalizumab missed the response rate set in advance for NET of chest, gut and pancreas."
    ),
    cites=(_YAO_2021,),
    reviewed="2026-11-23",
)

AVENEC: Final = Study(
    id=StudyId("avenec"),
    name="AVENEC",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            grade=(Grade.G3,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,), outcome=(PriorOutcome.PROGRESSION,)),),
        ),
        Criteria(
            differentiation=(Differentiation.POOR,),
            prior=(PriorNeed(classes=(DrugClass.CYTOTOXIC,), outcome=(PriorOutcome.PROGRESSION,)),),
        ),
    ),
    arms=(
        Arm(
            key="avelumab",
            name="avelumab",
            regimen=regimens.AVELUMAB_MONOTHERAPY,
            schedule=ScheduleId("avelumab-monotherapy-avenec"),
        ),
    ),
    results=(
        Result(
            id=ResultId("avenec-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=5),),
            cites=(_AVENEC_CCR,),
        ),
        Result(
            id=ResultId("avenec-disease-control-16-weeks"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=15),),
            note="At 16 weeks.",
            cites=(_AVENEC_CCR,),
        ),
        Result(
            id=ResultId("avenec-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="avelumab", value=4.3),),
            cites=(_AVENEC_CCR,),
        ),
    ),
    summary="Avelumab in high-grade NET and NEC that progressed after chemotherapy.",
    cites=(_AVENEC_CCR,),
    reviewed="2026-11-23",
)

AVELUMAB_NET_001_002: Final = Study(
    id=StudyId("avelumab-net-001-002"),
    name="Avelumab, NET-001 and NET-002",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
            grade=(Grade.G2, Grade.G3),
        ),
        Criteria(
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
            grade=(Grade.G2, Grade.G3),
        ),
    ),
    arms=(Arm(key="avelumab", name="avelumab", regimen=regimens.AVELUMAB_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("avelumab-net-001-002-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=0),),
            cites=(_AVELUMAB_NET_001_002_EJC,),
        ),
        Result(
            id=ResultId("avelumab-net-001-002-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=33),),
            note="Stable disease.",
            cites=(_AVELUMAB_NET_001_002_EJC,),
        ),
    ),
    summary="Avelumab in progressive grade 2 to 3 NEN: no responses.",
    cites=(_AVELUMAB_NET_001_002_EJC,),
    reviewed="2026-11-23",
)

TORIPALIMAB_NEN: Final = Study(
    id=StudyId("toripalimab-nen"),
    name="Toripalimab in NEN, phase Ib",
    phase="1",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    arms=(
        Arm(
            key="toripalimab",
            name="toripalimab",
            regimen=regimens.TORIPALIMAB_MONOTHERAPY,
            schedule=ScheduleId("toripalimab-monotherapy-phase-1b"),
        ),
    ),
    results=(
        Result(
            id=ResultId("toripalimab-nen-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="toripalimab", value=20),),
            cites=(_TORIPALIMAB_2020_CCR,),
        ),
        Result(
            id=ResultId("toripalimab-nen-disease-control"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="toripalimab", value=35),),
            cites=(_TORIPALIMAB_2020_CCR,),
        ),
        Result(
            id=ResultId("toripalimab-nen-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="toripalimab", value=15.2),),
            cites=(_TORIPALIMAB_2020_CCR,),
        ),
    ),
    summary="Toripalimab in recurrent or metastatic NEN.",
    cites=(_TORIPALIMAB_2020_CCR,),
    reviewed="2026-11-23",
)

SURUFATINIB_TORIPALIMAB_NEC: Final = Study(
    id=StudyId("surufatinib-toripalimab-nec"),
    name="Surufatinib and toripalimab in NEC",
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
            setting=(Setting.ADVANCED,),
        ),
    ),
    arms=(Arm(key="surufatinib-toripalimab", name="surufatinib and toripalimab"),),
    results=(
        Result(
            id=ResultId("surufatinib-toripalimab-nec-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(
                Estimate(
                    arm="surufatinib-toripalimab",
                    value=23.8,
                    interval=ConfidenceInterval(low=8.22, high=47.17, level_percent=95),
                ),
            ),
            note="Confirmed; all partial responses.",
            cites=(_ONCLIVE_SURUFATINIB_TORIPALIMAB,),
        ),
    ),
    summary="Surufatinib with toripalimab in advanced NEC, as reported from a meeting.",
    cites=(_ONCLIVE_SURUFATINIB_TORIPALIMAB,),
    reviewed="2026-11-23",
)

JAVELIN_MERKEL_200_PRETREATED: Final = Study(
    id=StudyId("javelin-merkel-200-pretreated"),
    name="JAVELIN Merkel 200, pretreated",
    registry_ids=("NCT02155647",),
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(histology=(Histology.MERKEL_CELL_CARCINOMA,), extent=(Extent.METASTATIC,)),
    ),
    arms=(Arm(key="avelumab", name="avelumab", regimen=regimens.AVELUMAB_MONOTHERAPY, n=88),),
    n=88,
    results=(
        Result(
            id=ResultId("javelin-merkel-200-pretreated-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=33),),
            cites=(_PDQ_MERKEL_CELL_2025,),
        ),
        Result(
            id=ResultId("javelin-merkel-200-pretreated-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=11),),
            cites=(_PDQ_MERKEL_CELL_2025,),
        ),
        Result(
            id=ResultId("javelin-merkel-200-pretreated-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="avelumab", value=12.6),),
            cites=(_PDQ_MERKEL_CELL_2025,),
        ),
    ),
    summary="Avelumab in metastatic Merkel cell carcinoma, as summarized by PDQ.",
    cites=(_PDQ_MERKEL_CELL_2025,),
    reviewed="2026-11-23",
)

JAVELIN_MERKEL_200_FIRST_LINE: Final = Study(
    id=StudyId("javelin-merkel-200-first-line"),
    name="Avelumab, first line of Merkel cell carcinoma",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(histology=(Histology.MERKEL_CELL_CARCINOMA,), line=Interval(1, 1)),),
    arms=(Arm(key="avelumab", name="avelumab", regimen=regimens.AVELUMAB_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("javelin-merkel-200-first-line-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="avelumab", value=39.7),),
            cites=(_PDQ_MERKEL_CELL_2025,),
        ),
        Result(
            id=ResultId("javelin-merkel-200-first-line-durable-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="avelumab",
                    value=30.2,
                    interval=ConfidenceInterval(low=22.0, high=39.4, level_percent=95),
                ),
            ),
            note="Responses of more than six months.",
            cites=(_PDQ_MERKEL_CELL_2025,),
        ),
        Result(
            id=ResultId("javelin-merkel-200-first-line-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="avelumab", value=20.3),),
            cites=(_PDQ_MERKEL_CELL_2025,),
        ),
    ),
    summary="First-line avelumab in Merkel cell carcinoma, as summarized by PDQ.",
    cites=(_PDQ_MERKEL_CELL_2025,),
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_MERKEL_FIRST_LINE: Final = Study(
    id=StudyId("pembrolizumab-merkel-first-line"),
    name="Pembrolizumab, first line of Merkel cell carcinoma",
    registry_ids=("NCT02267603",),
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(histology=(Histology.MERKEL_CELL_CARCINOMA,), line=Interval(1, 1)),),
    arms=(
        Arm(key="pembrolizumab", name="pembrolizumab", regimen=regimens.PEMBROLIZUMAB_MONOTHERAPY),
    ),
    results=(
        Result(
            id=ResultId("pembrolizumab-merkel-first-line-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="pembrolizumab",
                    value=58,
                    interval=ConfidenceInterval(low=43.2, high=71.8, level_percent=95),
                ),
            ),
            cites=(_PDQ_MERKEL_CELL_2025_2,),
        ),
        Result(
            id=ResultId("pembrolizumab-merkel-first-line-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pembrolizumab", value=30),),
            cites=(_PDQ_MERKEL_CELL_2025_2,),
        ),
        Result(
            id=ResultId("pembrolizumab-merkel-first-line-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="pembrolizumab",
                    value=16.8,
                    interval=ConfidenceInterval(low=4.6, high=43.4, level_percent=95),
                ),
            ),
            cites=(_PDQ_MERKEL_CELL_2025_2,),
        ),
        Result(
            id=ResultId("pembrolizumab-merkel-first-line-survival-3-years"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=36,
            estimates=(Estimate(arm="pembrolizumab", value=59.4),),
            cites=(_PDQ_MERKEL_CELL_2025_2,),
        ),
    ),
    summary="First-line pembrolizumab in Merkel cell carcinoma, as summarized by PDQ.",
    cites=(_PDQ_MERKEL_CELL_2025_2,),
    reviewed="2026-11-23",
)

POD1UM_201: Final = Study(
    id=StudyId("pod1um-201"),
    name="POD1UM-201",
    registry_ids=("NCT03599713",),
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(histology=(Histology.MERKEL_CELL_CARCINOMA,)),),
    arms=(Arm(key="retifanlimab", name="retifanlimab", regimen=regimens.RETIFANLIMAB_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("pod1um-201-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="retifanlimab",
                    value=53.5,
                    interval=ConfidenceInterval(low=43.3, high=63.5, level_percent=95),
                ),
            ),
            note="The complete and partial responses printed beside it add up to 55.4 %.",
            cites=(_PDQ_MERKEL_CELL_2025_3,),
        ),
        Result(
            id=ResultId("pod1um-201-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="retifanlimab", value=16.8),),
            cites=(_PDQ_MERKEL_CELL_2025_3,),
        ),
    ),
    summary="Retifanlimab in Merkel cell carcinoma, as summarized by PDQ.",
    cites=(_PDQ_MERKEL_CELL_2025_3,),
    reviewed="2026-11-23",
)

DELLPRO_300: Final = Study(
    id=StudyId("dellpro-300"),
    name="DeLLpro-300",
    registry_ids=("NCT04702737",),
    phase="1",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=(Site.PROSTATE,),
            extent=(Extent.METASTATIC,),
            other=(
                "neuroendocrine prostate cancer, de novo or under treatment, by histology, genomics"
                " or immunohistochemistry"
            ),
        ),
    ),
    arms=(
        Arm(key="all", name="tarlatamab", regimen=regimens.TARLATAMAB_MONOTHERAPY, n=40),
        Arm(
            key="dll3-positive",
            name="tarlatamab, DLL3 positive",
            regimen=regimens.TARLATAMAB_MONOTHERAPY,
            n=18,
        ),
        Arm(
            key="dll3-negative-or-unknown",
            name="tarlatamab, DLL3 negative or unknown",
            regimen=regimens.TARLATAMAB_MONOTHERAPY,
        ),
    ),
    n=40,
    results=(
        Result(
            id=ResultId("dellpro-300-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="all",
                    value=10.5,
                    n=38,
                    interval=ConfidenceInterval(low=2.9, high=24.8, level_percent=95),
                ),
                Estimate(
                    arm="dll3-positive",
                    value=22.2,
                    interval=ConfidenceInterval(low=6.4, high=47.6, level_percent=95),
                ),
                Estimate(
                    arm="dll3-negative-or-unknown",
                    value=0,
                    interval=ConfidenceInterval(low=0, high=15.4, level_percent=95),
                ),
            ),
            cites=(_AGGARWAL_2025, _AGGARWAL_2025_ONCLIVE),
        ),
        Result(
            id=ResultId("dellpro-300-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="all",
                    value=7.3,
                    interval=ConfidenceInterval(low=3.7, high=None, level_percent=95),
                ),
            ),
            cites=(_AGGARWAL_2025, _AGGARWAL_2025_ONCLIVE),
        ),
        Result(
            id=ResultId("dellpro-300-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="dll3-positive",
                    value=3.5,
                    interval=ConfidenceInterval(low=1.9, high=7.4, level_percent=95),
                ),
                Estimate(
                    arm="dll3-negative-or-unknown",
                    value=1.7,
                    interval=ConfidenceInterval(low=1.6, high=2.6, level_percent=95),
                ),
            ),
            note="Radiographic.",
            cites=(_AGGARWAL_2025_ONCLIVE,),
        ),
        Result(
            id=ResultId("dellpro-300-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(
                    arm="dll3-positive",
                    value=27.7,
                    interval=ConfidenceInterval(low=8.7, high=50.9, level_percent=95),
                ),
                Estimate(arm="dll3-negative-or-unknown", value=0),
            ),
            note="Radiographic.",
            cites=(_AGGARWAL_2025,),
        ),
        Result(
            id=ResultId("dellpro-300-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="all", value=45),),
            note=(
                "Treatment-related events of grade 3 or higher; cytokine release syndrome "
                "of grade 3 in 5 %."
            ),
            cites=(_AGGARWAL_2025_ONCLIVE,),
        ),
        Result(
            id=ResultId("dellpro-300-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="all", value=7.5),),
            cites=(_AGGARWAL_2025_ONCLIVE,),
        ),
        Result(
            id=ResultId("dellpro-300-deaths"),
            endpoint=Endpoint.GRADE_5_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="all", value=0),),
            cites=(_AGGARWAL_2025_ONCLIVE,),
        ),
    ),
    summary=(
        "Tarlatamab in neuroendocrine prostate cancer: responses in DLL3-positive tumors only."
    ),
    cites=(_AGGARWAL_2025,),
    reviewed="2026-11-26",
    n_note="The arms by DLL3 are parts of the whole.",
)

DELLIGHT: Final = Study(
    id=StudyId("dellight"),
    name="DeLLight",
    registry_ids=("NCT06893783",),
    phase="2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            histology=(Histology.NEC,),
            setting=(Setting.ADVANCED,),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,)),),
            other="primary outside the lung; relapsed after platinum-based first line",
        ),
    ),
    arms=(Arm(key="tarlatamab", name="tarlatamab", regimen=regimens.TARLATAMAB_MONOTHERAPY),),
    summary="Tarlatamab in relapsed extrapulmonary NEC; recruiting.",
    cites=(_DELLIGHT_REGISTRY,),
    reviewed="2026-11-26",
)

PLANET: Final = Study(
    id=StudyId("planet"),
    name="PLANET",
    registry_ids=("NCT03043664",),
    phase="1/2",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(
        Criteria(
            site=GEP_SITES,
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=20),
            setting=(Setting.ADVANCED,),
            progression=(Progression.PROGRESSIVE,),
            progression_window_months=Interval(high=12),
            ecog=Interval(0, 1),
            prior=(PriorNeed(classes=(DrugClass.SOMATOSTATIN_ANALOG,)),),
            other="mitoses up to 20 per 10 high-power fields may stand for Ki-67",
        ),
    ),
    arms=(Arm(key="pembrolizumab-lanreotide", name="pembrolizumab and lanreotide", n=22),),
    n=22,
    results=(
        Result(
            id=ResultId("planet-stable-disease"),
            endpoint=Endpoint.STABLE_DISEASE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="pembrolizumab-lanreotide", value=39),),
            cites=(_ONCLIVE_PLANET,),
        ),
    ),
    summary=("Pembrolizumab with lanreotide in progressive GEP-NET: stable disease in 39 %."),
    cites=(_ONCLIVE_PLANET, _PLANET_REGISTRY),
    reviewed="2026-11-26",
)

SURTORI_01: Final = Study(
    id=StudyId("surtori-01"),
    name="SURTORI-01",
    registry_ids=("NCT05015621",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            histology=(Histology.NEC,),
            setting=(Setting.ADVANCED,),
            line=Interval(2, 2),
            age_years=Interval(18, 75),
            ecog=Interval(0, 1),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,)),),
        ),
    ),
    arms=(
        Arm(key="surufatinib-toripalimab", name="surufatinib and toripalimab"),
        Arm(key="folfiri", name="FOLFIRI", regimen=regimens.FOLFIRI),
    ),
    summary=(
        "Surufatinib with toripalimab against FOLFIRI as second line of NEC; 194 "
        "patients planned, recruiting when the record was last updated."
    ),
    cites=(_SURTORI_01,),
    reviewed="2026-11-26",
)
