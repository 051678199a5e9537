"""Studies of dacarbazine, alone or combined (also with cyclophosphamide and vincristine)."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Arm,
    Cite,
    ConfidenceInterval,
    Criteria,
    Differentiation,
    Endpoint,
    Estimate,
    Extent,
    Histology,
    Interval,
    PriorNeed,
    Progression,
    Resectability,
    Result,
    ResultId,
    ScheduleId,
    Seen,
    Site,
    Statistic,
    Study,
    StudyDesign,
    StudyId,
)

_MUELLER_2016_BMC_CANCER = Cite(
    sources.MUELLER_2016_BMC_CANCER, "abstract, results", Seen.DOCUMENT, on="2026-11-23"
)
_MUELLER_2016_BMC_CANCER_2 = Cite(
    sources.MUELLER_2016_BMC_CANCER,
    "background, citing the study",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://link.springer.com/10.1186/s12885-016-2642-1",
)
_DACARBAZINE_JAPAN_2012 = Cite(
    sources.DACARBAZINE_JAPAN_2012, "Results", Seen.DOCUMENT, on="2026-11-23"
)
_DACARBAZINE_TAIWAN_2018_JCMA = Cite(
    sources.DACARBAZINE_TAIWAN_2018_JCMA,
    "abstract, results",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/29287706/",
)
_PDQ_PHEOCHROMOCYTOMA_2024 = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "Chemotherapy, evidence 1",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_TANABE_2013 = Cite(sources.TANABE_2013_HORMONES_CANCER, "abstract", Seen.DOCUMENT, on="2026-11-26")
_ASAI_2017 = Cite(sources.ASAI_2017_HORMONES_CANCER, "abstract", Seen.DOCUMENT, on="2026-11-26")

MUELLER_2016: Final = Study(
    id=StudyId("mueller-2016"),
    name="Mueller 2016",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(differentiation=(Differentiation.WELL,), prior=(PriorNeed(),)),),
    arms=(
        Arm(
            key="dacarbazine",
            name="dacarbazine, low dose",
            regimen=regimens.DACARBAZINE_MONOTHERAPY,
            schedule=ScheduleId("dacarbazine-monotherapy-mueller-2016"),
        ),
    ),
    results=(
        Result(
            id=ResultId("mueller-2016-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=27),),
            cites=(_MUELLER_2016_BMC_CANCER,),
        ),
        Result(
            id=ResultId("mueller-2016-response-pancreatic"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            subgroup="pancreatic",
            estimates=(Estimate(arm="dacarbazine", value=32, n=50),),
            cites=(_MUELLER_2016_BMC_CANCER,),
        ),
        Result(
            id=ResultId("mueller-2016-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MEDIAN_MONTHS,
            estimates=(
                Estimate(
                    arm="dacarbazine",
                    value=7,
                    interval=ConfidenceInterval(low=3.9, high=10, level_percent=95),
                ),
            ),
            cites=(_MUELLER_2016_BMC_CANCER,),
        ),
    ),
    summary="Low-dose dacarbazine in pretreated well-differentiated NET.",
    cites=(_MUELLER_2016_BMC_CANCER,),
    reviewed="2026-11-23",
)

ECOG_DACARBAZINE_PANCREATIC: Final = Study(
    id=StudyId("ecog-dacarbazine-pancreatic"),
    name="ECOG dacarbazine study in pancreatic NET",
    design=StudyDesign.SINGLE_ARM,
    comparative=False,
    population=(Criteria(site=(Site.PANCREAS,), progression=(Progression.PROGRESSIVE,)),),
    arms=(
        Arm(
            key="dacarbazine",
            name="dacarbazine",
            regimen=regimens.DACARBAZINE_MONOTHERAPY,
            schedule=ScheduleId("dacarbazine-monotherapy-ecog"),
            n=50,
        ),
    ),
    n=50,
    results=(
        Result(
            id=ResultId("ecog-dacarbazine-pancreatic-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=33),),
            cites=(_MUELLER_2016_BMC_CANCER_2,),
        ),
        Result(
            id=ResultId("ecog-dacarbazine-pancreatic-response-42"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=33, n=42),),
            note="14 of 42 here; the other report names 50 patients.",
            cites=(
                Cite(
                    sources.DACARBAZINE_JAPAN_2012,
                    "background, citing the study",
                    Seen.SECONDARY,
                    on="2026-11-23",
                ),
            ),
        ),
        Result(
            id=ResultId("ecog-dacarbazine-pancreatic-grade-3-vomiting"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=13),),
            note="Vomiting of grade 3.",
            cites=(_MUELLER_2016_BMC_CANCER_2,),
        ),
        Result(
            id=ResultId("ecog-dacarbazine-pancreatic-grade-4-hematologic"),
            endpoint=Endpoint.GRADE_3_TOXICITY,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=10),),
            note="Hematologic toxicity of grade 4.",
            cites=(_MUELLER_2016_BMC_CANCER_2,),
        ),
    ),
    summary=(
        "Dacarbazine every four weeks in progressive pancreatic NET, as cited by later papers that"
        " print different denominators."
    ),
    cites=(_MUELLER_2016_BMC_CANCER_2,),
    reviewed="2026-11-23",
)

ECOG_DACARBAZINE_CARCINOID: Final = Study(
    id=StudyId("ecog-dacarbazine-carcinoid"),
    name="ECOG second-line dacarbazine in carcinoid",
    design=StudyDesign.RANDOMIZED,
    comparative=False,
    population=(Criteria(histology=(Histology.CARCINOID,), line=Interval(2, 2)),),
    arms=(Arm(key="dacarbazine", name="dacarbazine", regimen=regimens.DACARBAZINE_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("ecog-dacarbazine-carcinoid-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=8.2),),
            cites=(_MUELLER_2016_BMC_CANCER_2,),
        ),
    ),
    summary=(
        "Second-line dacarbazine within an ECOG trial in carcinoid tumors, as cited by a later "
        "paper."
    ),
    cites=(_MUELLER_2016_BMC_CANCER_2,),
    reviewed="2026-11-23",
)

DACARBAZINE_JAPAN: Final = Study(
    id=StudyId("dacarbazine-japan"),
    name="Dacarbazine, Japanese series 2012",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(Criteria(resectability=(Resectability.UNRESECTABLE,)),),
    arms=(Arm(key="dacarbazine", name="dacarbazine", regimen=regimens.DACARBAZINE_MONOTHERAPY),),
    results=(
        Result(
            id=ResultId("dacarbazine-japan-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="dacarbazine", value=33, n=6),),
            cites=(_DACARBAZINE_JAPAN_2012,),
        ),
        Result(
            id=ResultId("dacarbazine-japan-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.COUNT,
            estimates=(Estimate(arm="dacarbazine", value=1, n=6),),
            cites=(_DACARBAZINE_JAPAN_2012,),
        ),
    ),
    summary="Dacarbazine alone in unresectable NET.",
    cites=(_DACARBAZINE_JAPAN_2012,),
    reviewed="2026-11-23",
)

DACARBAZINE_TAIWAN_2018: Final = Study(
    id=StudyId("dacarbazine-taiwan-2018"),
    name="Dacarbazine-based chemotherapy, Taiwan",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    arms=(Arm(key="dacarbazine", name="dacarbazine-based chemotherapy"),),
    results=(
        Result(
            id=ResultId("dacarbazine-taiwan-2018-pfs"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(Estimate(arm="dacarbazine", value=5.1),),
            note="The abstract does not print that this is a median.",
            cites=(_DACARBAZINE_TAIWAN_2018_JCMA,),
        ),
        Result(
            id=ResultId("dacarbazine-taiwan-2018-pfs-net"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            subgroup="NET",
            estimates=(Estimate(arm="dacarbazine", value=12.5),),
            note="The abstract does not print that this is a median. Against NEC: p < 0.001.",
            cites=(_DACARBAZINE_TAIWAN_2018_JCMA,),
        ),
        Result(
            id=ResultId("dacarbazine-taiwan-2018-pfs-nec"),
            endpoint=Endpoint.PROGRESSION_FREE_SURVIVAL,
            statistic=Statistic.MONTHS,
            subgroup="NEC",
            estimates=(Estimate(arm="dacarbazine", value=1.8),),
            note="The abstract does not print that this is a median.",
            cites=(_DACARBAZINE_TAIWAN_2018_JCMA,),
        ),
        Result(
            id=ResultId("dacarbazine-taiwan-2018-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MONTHS,
            estimates=(Estimate(arm="dacarbazine", value=31.6),),
            note="The abstract does not print that this is a median.",
            cites=(_DACARBAZINE_TAIWAN_2018_JCMA,),
        ),
    ),
    summary=(
        "Dacarbazine alone or with fluorouracil, with or without epirubicin; the design is not "
        "printed in what was seen."
    ),
    cites=(_DACARBAZINE_TAIWAN_2018_JCMA,),
    reviewed="2026-11-23",
)

CVD_PHEOCHROMOCYTOMA: Final = Study(
    id=StudyId("cvd-pheochromocytoma"),
    name="CVD in pheochromocytoma",
    design=StudyDesign.NOT_STATED,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
        ),
    ),
    arms=(
        Arm(
            key="cvd",
            name="cyclophosphamide, vincristine and dacarbazine",
            regimen=regimens.CYCLOPHOSPHAMIDE_VINCRISTINE_DACARBAZINE,
            schedule=ScheduleId("cyclophosphamide-vincristine-dacarbazine-huang-2008"),
        ),
    ),
    results=(
        Result(
            id=ResultId("cvd-pheochromocytoma-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cvd", value=11),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
        Result(
            id=ResultId("cvd-pheochromocytoma-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cvd", value=44),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
        Result(
            id=ResultId("cvd-pheochromocytoma-biochemical-response"),
            endpoint=Endpoint.BIOCHEMICAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cvd", value=72),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
        Result(
            id=ResultId("cvd-pheochromocytoma-survival"),
            endpoint=Endpoint.OVERALL_SURVIVAL,
            statistic=Statistic.MEDIAN_YEARS,
            estimates=(Estimate(arm="cvd", value=3.3),),
            cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
        ),
    ),
    summary=(
        "Twenty-two years of follow-up after cyclophosphamide, vincristine and dacarbazine, as "
        "summarized by PDQ; the design is not printed in what was seen."
    ),
    cites=(_PDQ_PHEOCHROMOCYTOMA_2024,),
    reviewed="2026-11-23",
)

CVD_TOKYO_2013: Final = Study(
    id=StudyId("cvd-tokyo-2013"),
    name="CVD, Tanabe",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA), other="malignant"
        ),
    ),
    arms=(
        Arm(
            key="cvd",
            name="cyclophosphamide, vincristine and dacarbazine",
            regimen=regimens.CYCLOPHOSPHAMIDE_VINCRISTINE_DACARBAZINE,
            n=17,
        ),
    ),
    n=17,
    results=(
        Result(
            id=ResultId("cvd-tokyo-2013-response"),
            endpoint=Endpoint.OBJECTIVE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cvd", value=47.1),),
            note=(
                "Biochemical or partial tumor response; no complete response of both. 23.5 "
                "% unchanged, 29.4 % worse."
            ),
            cites=(_TANABE_2013,),
        ),
    ),
    summary=("CVD at one Japanese center: biochemical or tumor response in about half of 17."),
    cites=(_TANABE_2013,),
    reviewed="2026-11-26",
    years=Interval(1989, 2012),
)

CVD_JAPAN_2017: Final = Study(
    id=StudyId("cvd-japan-2017"),
    name="CVD, Asai",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    population=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            extent=(Extent.METASTATIC,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    arms=(
        Arm(
            key="cvd",
            name="cyclophosphamide, vincristine and dacarbazine",
            regimen=regimens.CYCLOPHOSPHAMIDE_VINCRISTINE_DACARBAZINE,
            n=23,
        ),
    ),
    n=23,
    results=(
        Result(
            id=ResultId("cvd-japan-2017-complete-response"),
            endpoint=Endpoint.COMPLETE_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cvd", value=4),),
            cites=(_ASAI_2017,),
        ),
        Result(
            id=ResultId("cvd-japan-2017-partial-response"),
            endpoint=Endpoint.PARTIAL_RESPONSE,
            statistic=Statistic.PERCENT,
            estimates=(Estimate(arm="cvd", value=22),),
            note="The printed responses add up to more than the patients.",
            cites=(_ASAI_2017,),
        ),
    ),
    summary=(
        "CVD in metastatic and unresectable pheochromocytoma and paraganglioma: "
        "responses in about a quarter."
    ),
    cites=(_ASAI_2017,),
    reviewed="2026-11-26",
)
