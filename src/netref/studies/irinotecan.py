"""Studies of irinotecan with fluoropyrimidines."""

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
    Histology,
    Interval,
    PriorNeed,
    PriorOutcome,
    Progression,
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

_WALTER_2023 = Cite(
    sources.WALTER_2023_BEVANEC,
    "summary, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 36739879",
)
_WALTER_2023_ASCO_POST = Cite(
    sources.WALTER_2023_BEVANEC,
    "as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/february-2023/second-line-bevacizumab-plus-folfiri-for-advanced-gastroenteropancreatic-neuroendocrine-carcinoma/",
)
_WALTER_2023_CTA = Cite(
    sources.WALTER_2023_BEVANEC,
    "as reported by Cancer Therapy Advisor",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.cancertherapyadvisor.com/home/cancer-topics/endocrine-cancer/second-line-bevacizumab-provides-no-benefit-advanced-neuroendocrine-carcinoma/",
)
_SENECA = Cite(
    sources.BONGIOVANNI_2024_SENECA,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://unipa.it/persone/docenti/b/giuseppe.badalamenti/en/?idPubblicazione=900667&pagina=pubblicazione",
)
_SENECA_REGISTRY = Cite(
    sources.SENECA_REGISTRY,
    "record",
    Seen.COPY,
    on="2026-11-26",
    via="https://meddatax.com/clinical-trials/NCT03387592",
)
_NETRF_SENECA = Cite(sources.NETRF_SENECA, "text", Seen.SECONDARY, on="2026-11-26")
_HENTIC_2012 = Cite(
    sources.HENTIC_2012_ERC,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://docslib.org/doc/13310221/folfiri-regimen-an-effective-second-line-chemotherapy-after-failure-of-etoposide-platinum-combination-in-patients-with-neuroendocrine-carcinomas-grade-3",
)
_MCNAMARA_2023 = Cite(
    sources.MCNAMARA_2023_ECLINICALMEDICINE,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 37287870",
)
_FOLFIRINEC = Cite(
    sources.FOLFIRINEC_2021_DLD, "abstract", Seen.COPY, on="2026-11-26", via="PMID 33994125"
)

BEVANEC: Final = Study(
    id=StudyId("bevanec"),
    name="BEVANEC",
    names=("PRODIGE 41",),
    registry_ids=("NCT02820857",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=False,
    population=(
        Criteria(
            site=(*GEP_SITES, Site.UNKNOWN_PRIMARY),
            histology=(Histology.NEC,),
            setting=(Setting.ADVANCED,),
            line=Interval(2, 2),
            age_years=Interval(18),
            ecog=Interval(0, 2),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,), outcome=(PriorOutcome.PROGRESSION,)),),
            other="progression during or after first-line platinum and etoposide",
        ),
    ),
    arms=(
        Arm(
            key="folfiri-bevacizumab",
            name="FOLFIRI and bevacizumab",
            regimen=regimens.FOLFIRI_BEVACIZUMAB,
            schedule=ScheduleId("folfiri-bevacizumab-bevanec"),
            n=65,
        ),
        Arm(
            key="folfiri",
            name="FOLFIRI",
            regimen=regimens.FOLFIRI,
            schedule=ScheduleId("folfiri-bevanec"),
            n=68,
        ),
    ),
    n=133,
    results=(
        Result(
            id=ResultId("bevanec-survival-6-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(
                    arm="folfiri-bevacizumab",
                    value=53,
                    n=59,
                    interval=ConfidenceInterval(low=43, high=61, level_percent=80),
                ),
                Estimate(
                    arm="folfiri",
                    value=60,
                    n=67,
                    interval=ConfidenceInterval(low=51, high=68, level_percent=80),
                ),
            ),
            note="Primary endpoint; 80 % intervals.",
            cites=(_WALTER_2023_ASCO_POST,),
        ),
        Result(
            id=ResultId("bevanec-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="folfiri-bevacizumab",
                    value=6.6,
                    n=59,
                    interval=ConfidenceInterval(low=4.5, high=9.9, level_percent=95),
                ),
                Estimate(
                    arm="folfiri",
                    value=8.9,
                    n=67,
                    interval=ConfidenceInterval(low=5.7, high=10.6, level_percent=95),
                ),
            ),
            cites=(_WALTER_2023_ASCO_POST,),
        ),
        Result(
            id=ResultId("bevanec-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="folfiri-bevacizumab",
                    value=3.7,
                    n=59,
                    interval=ConfidenceInterval(low=1.9, high=5.6, level_percent=95),
                ),
                Estimate(
                    arm="folfiri",
                    value=3.5,
                    n=67,
                    interval=ConfidenceInterval(low=1.9, high=5.1, level_percent=95),
                ),
            ),
            cites=(_WALTER_2023_ASCO_POST,),
        ),
        Result(
            id=ResultId("bevanec-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="folfiri-bevacizumab", value=25, n=59),
                Estimate(arm="folfiri", value=18, n=67),
            ),
            cites=(_WALTER_2023_ASCO_POST,),
        ),
        Result(
            id=ResultId("bevanec-response-duration"),
            endpoint=Endpoint.DURATION_OF_RESPONSE,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(arm="folfiri-bevacizumab", value=7.5),
                Estimate(arm="folfiri", value=5.8),
            ),
            cites=(_WALTER_2023_CTA,),
        ),
        Result(
            id=ResultId("bevanec-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="folfiri-bevacizumab", value=44),
                Estimate(arm="folfiri", value=21),
            ),
            note="Treatment-related events of grade 3 or higher.",
            cites=(_WALTER_2023_CTA,),
        ),
    ),
    summary=(
        "FOLFIRI with or without bevacizumab after platinum and etoposide in NEC, "
        "not meant to compare: bevacizumab did not seem to add."
    ),
    cites=(_WALTER_2023, _WALTER_2023_ASCO_POST),
    reviewed="2026-11-26",
    years=Interval(2017, 2022),
)

SENECA: Final = Study(
    id=StudyId("seneca"),
    name="SENECA",
    registry_ids=("NCT03387592",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=False,
    status=StudyStatus.TERMINATED,
    population=(
        Criteria(
            histology=(Histology.NEC,),
            extent=(Extent.METASTATIC,),
            line=Interval(2, 2),
            prior=(PriorNeed(classes=(DrugClass.PLATINUM,)),),
        ),
    ),
    arms=(
        Arm(key="folfiri", name="FOLFIRI", regimen=regimens.FOLFIRI),
        Arm(key="captem", name="capecitabine and temozolomide", regimen=regimens.CAPTEM),
    ),
    n=53,
    results=(
        Result(
            id=ResultId("seneca-disease-control-12-weeks"),
            endpoint=Endpoint.DISEASE_CONTROL,
            statistic=Statistic.PERCENT,
            assessment=Assessment.INVESTIGATOR,
            estimates=(Estimate(arm="folfiri", value=39.1), Estimate(arm="captem", value=28.0)),
            note=("At 12 weeks, primary endpoint; halted for futility at the interim analysis."),
            cites=(_SENECA,),
        ),
        Result(
            id=ResultId("seneca-survival-12-months"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=12,
            estimates=(Estimate(arm="folfiri", value=28.4), Estimate(arm="captem", value=32.4)),
            cites=(_NETRF_SENECA,),
        ),
    ),
    summary=("FOLFIRI or CAPTEM after platinum in NEC, not meant to compare; halted for futility."),
    cites=(_SENECA, _SENECA_REGISTRY),
    reviewed="2026-11-26",
    years=Interval(2017, 2021),
)

HENTIC_2012: Final = Study(
    id=StudyId("hentic-2012"),
    name="Hentic 2012",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.NEC,),
            line=Interval(2, 2),
            prior=(
                PriorNeed(
                    classes=(DrugClass.PLATINUM,),
                    outcome=(PriorOutcome.PROGRESSION, PriorOutcome.INTOLERANCE),
                ),
            ),
            other="grade 3; first line of etoposide and platinum",
        ),
    ),
    arms=(Arm(key="folfiri", name="FOLFIRI", regimen=regimens.FOLFIRI, n=19),),
    n=19,
    results=(
        Result(
            id=ResultId("hentic-2012-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="folfiri", value=31),),
            note="Six patients; as many stable, seven progressive.",
            cites=(_HENTIC_2012,),
        ),
        Result(
            id=ResultId("hentic-2012-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(Estimate(arm="folfiri", value=4),),
            cites=(_HENTIC_2012,),
        ),
        Result(
            id=ResultId("hentic-2012-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="folfiri", value=31),),
            note=(
                "Six patients with an episode of grade 3 to 4; neutropenia or diarrhea in "
                "three each."
            ),
            cites=(_HENTIC_2012,),
        ),
        Result(
            id=ResultId("hentic-2012-deaths"),
            endpoint=Endpoint.GRADE_5_TOXICITY,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="folfiri", value=0),),
            cites=(_HENTIC_2012,),
        ),
    ),
    summary=(
        "FOLFIRI after etoposide and platinum in NEC of grade 3: responses in six of nineteen."
    ),
    cites=(_HENTIC_2012,),
    reviewed="2026-11-26",
)

NET_02: Final = Study(
    id=StudyId("net-02"),
    name="NET-02",
    registry_ids=("NCT03837977",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.NEC,),
            differentiation=(Differentiation.POOR,),
            ki67_percent=Interval(20, low_open=True),
            line=Interval(2, 2),
            progression=(Progression.PROGRESSIVE,),
            other="primary outside the lung",
        ),
    ),
    arms=(
        Arm(
            key="nal-iri-fluorouracil",
            name="liposomal irinotecan, fluorouracil and folinic acid",
            regimen=regimens.LIPOSOMAL_IRINOTECAN_FLUOROURACIL_LEUCOVORIN,
            schedule=ScheduleId("liposomal-irinotecan-fluorouracil-leucovorin-net-02"),
            n=29,
        ),
        Arm(
            key="docetaxel",
            name="docetaxel",
            regimen=regimens.DOCETAXEL_MONOTHERAPY,
            schedule=ScheduleId("docetaxel-monotherapy-net-02"),
            n=29,
        ),
    ),
    n=58,
    results=(
        Result(
            id=ResultId("net-02-pfs-6-months"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.PERCENT,
            months=6,
            estimates=(
                Estimate(
                    arm="nal-iri-fluorouracil",
                    value=29.6,
                    interval=ConfidenceInterval(low=15.7, high=None, level_percent=95),
                ),
                Estimate(
                    arm="docetaxel",
                    value=13.8,
                    interval=ConfidenceInterval(low=4.9, high=None, level_percent=95),
                ),
            ),
            note=("Primary endpoint, met with liposomal irinotecan only; one-sided lower limits."),
            cites=(_MCNAMARA_2023,),
        ),
        Result(
            id=ResultId("net-02-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="nal-iri-fluorouracil",
                    value=3,
                    interval=ConfidenceInterval(low=2, high=6, level_percent=95),
                ),
                Estimate(
                    arm="docetaxel",
                    value=2,
                    interval=ConfidenceInterval(low=2, high=2, level_percent=95),
                ),
            ),
            cites=(_MCNAMARA_2023,),
        ),
        Result(
            id=ResultId("net-02-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="nal-iri-fluorouracil",
                    value=6,
                    interval=ConfidenceInterval(low=3, high=10, level_percent=95),
                ),
                Estimate(
                    arm="docetaxel",
                    value=6,
                    interval=ConfidenceInterval(low=3, high=9, level_percent=95),
                ),
            ),
            cites=(_MCNAMARA_2023,),
        ),
        Result(
            id=ResultId("net-02-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(
                    arm="nal-iri-fluorouracil",
                    value=11.1,
                    interval=ConfidenceInterval(low=2.4, high=29.2, level_percent=95),
                ),
                Estimate(
                    arm="docetaxel",
                    value=10.3,
                    interval=ConfidenceInterval(low=2.2, high=27.4, level_percent=95),
                ),
            ),
            cites=(_MCNAMARA_2023,),
        ),
        Result(
            id=ResultId("net-02-toxicity"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(
                Estimate(arm="nal-iri-fluorouracil", value=51.7),
                Estimate(arm="docetaxel", value=55.2),
            ),
            cites=(_MCNAMARA_2023,),
        ),
        Result(
            id=ResultId("net-02-discontinuation"),
            endpoint=Endpoint.DISCONTINUATION,
            statistic=Statistic.COUNT,
            estimates=(
                Estimate(arm="nal-iri-fluorouracil", value=1),
                Estimate(arm="docetaxel", value=6),
            ),
            cites=(_MCNAMARA_2023,),
        ),
    ),
    summary=(
        "Liposomal irinotecan with fluorouracil, or docetaxel, as second line of "
        "extrapulmonary NEC, not meant to compare."
    ),
    cites=(_MCNAMARA_2023,),
    reviewed="2026-11-26",
)

FOLFIRINEC: Final = Study(
    id=StudyId("folfirinec"),
    name="FOLFIRINEC",
    registry_ids=("NCT04325425",),
    phase="2",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.ONGOING,
    population=(
        Criteria(
            site=(*GEP_SITES, Site.UNKNOWN_PRIMARY),
            histology=(Histology.NEC,),
            extent=(Extent.METASTATIC,),
        ),
    ),
    arms=(
        Arm(
            key="mfolfirinox",
            name="mFOLFIRINOX",
            regimen=regimens.MFOLFIRINOX,
            schedule=ScheduleId("mfolfirinox-folfirinec"),
        ),
        Arm(key="platinum-etoposide", name="platinum and etoposide"),
    ),
    summary=(
        "mFOLFIRINOX against platinum and etoposide in metastatic NEC; 218 patients"
        " planned, recruiting since 2020."
    ),
    cites=(_FOLFIRINEC,),
    reviewed="2026-11-26",
)
