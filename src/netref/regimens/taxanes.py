"""Regimens on a taxane backbone."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    FormId,
    Interval,
    Per,
    Phase,
    Regimen,
    RegimenId,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Unit,
    days,
)

_NABNEC = Cite(sources.NABNEC_AGITG_ABSTRACT, "abstract", Seen.DOCUMENT, on="2026-11-26")
_NABNEC_DESIGN = Cite(
    sources.NABNEC_APNETS_2018, "abstract, treatment", Seen.DOCUMENT, on="2026-11-26"
)
_PCE = Cite(
    sources.PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO,
    "abstract, patients and methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 16877720",
)
_PCE_DOSES = Cite(
    sources.PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006_JCO,
    "interventions, as tabled in NICE clinical guideline 104",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0033547/table/guideline_ch5.tu85/?report=objectonly",
)
_LCNEC = Cite(
    sources.EVEROLIMUS_PACLITAXEL_CARBOPLATIN_2017_AO,
    "abstract, patients and methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://cancer.fr/professionnels-de-sante/veille/nota-bene-cancer/bulletin-n-341/everolimus-with-paclitaxel-and-carboplatin-as-first-line-treatment-for-metastatic-large-cell-neuroendocrine-lung-carcinoma-a-multicenter-phase-ii",
)
_NET_02 = Cite(
    sources.MCNAMARA_2023_NET_02,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 37287870",
)
_NET_02_DESIGN = Cite(
    sources.NET_02_ENETS_2826, "abstract, materials and methods", Seen.DOCUMENT, on="2026-11-26"
)
_CARCINOID = Cite(
    sources.DOCETAXEL_2004_CANCER_INVEST,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 15493355",
)

CARBOPLATIN_NAB_PACLITAXEL: Final = Regimen(
    id=RegimenId("carboplatin-nab-paclitaxel"),
    name="carboplatin plus nab-paclitaxel",
    names=("nab-paclitaxel plus carboplatin",),
    drugs=(drugs.CARBOPLATIN, drugs.PACLITAXEL),
    schedules=(
        Schedule(
            id=ScheduleId("carboplatin-nab-paclitaxel-nabnec"),
            name="NABNEC, experimental arm",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.PACLITAXEL,
                            form=FormId("nab-paclitaxel"),
                            amount=Amount(100, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1, 8, 15),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "route of carboplatin",
                "infusion times",
                "days of nab-paclitaxel (weekly, read as days 1, 8 and 15)",
            ),
            note="First line of gastrointestinal neuroendocrine carcinoma.",
            cites=(_NABNEC, _NABNEC_DESIGN),
        ),
    ),
    cites=(_NABNEC, _NABNEC_DESIGN),
    reviewed="2026-11-26",
)

PACLITAXEL_CARBOPLATIN_ETOPOSIDE: Final = Regimen(
    id=RegimenId("paclitaxel-carboplatin-etoposide"),
    name="paclitaxel plus carboplatin plus etoposide",
    drugs=(drugs.PACLITAXEL, drugs.CARBOPLATIN, drugs.ETOPOSIDE),
    schedules=(
        Schedule(
            id=ScheduleId("paclitaxel-carboplatin-etoposide-hainsworth-2006"),
            name="Hainsworth 2006",
            phases=(
                Phase(
                    name="combination",
                    cycle_days=21,
                    cycles=4,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.PACLITAXEL,
                            amount=Amount(200, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(60, 60),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(6, Unit.AUC),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.ETOPOSIDE,
                            amount=Amount(50, Unit.MG, 100),
                            route=Route.ORAL,
                            days=days(1, 10),
                        ),
                    ),
                ),
                Phase(
                    name="weekly paclitaxel, with response or stable disease",
                    cycles=3,
                    until=(StopRule.CYCLES_COMPLETED,),
                    at_most_days=168,
                    doses=(Dose(drug=drugs.PACLITAXEL, amount=None, days=()),),
                ),
            ),
            left_open=(
                "infusion time of carboplatin",
                "whether etoposide starts with 50 or with 100 mg",
                "dose and days of the weekly paclitaxel",
            ),
            note=(
                "Etoposide is 50 mg alternating with 100 mg. The doses come from the guideline's "
                "table, the numbers of courses from the abstract. The authors see no obvious gain "
                "in efficacy over platinum and etoposide."
            ),
            cites=(_PCE, _PCE_DOSES),
        ),
    ),
    cites=(_PCE,),
    reviewed="2026-11-26",
)

EVEROLIMUS_PACLITAXEL_CARBOPLATIN: Final = Regimen(
    id=RegimenId("everolimus-paclitaxel-carboplatin"),
    name="everolimus plus paclitaxel plus carboplatin",
    names=("everolimus with paclitaxel and carboplatin",),
    drugs=(drugs.EVEROLIMUS, drugs.PACLITAXEL, drugs.CARBOPLATIN),
    schedules=(
        Schedule(
            id=ScheduleId("everolimus-paclitaxel-carboplatin-2017-lcnec"),
            name="German phase II trial 2017, large cell carcinoma of the lung",
            phases=(
                Phase(
                    name="combination",
                    cycle_days=21,
                    cycles=Interval(None, 4),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(5, Unit.MG),
                            per=Per.DAY,
                            days=days(1, 21),
                        ),
                        Dose(
                            drug=drugs.PACLITAXEL,
                            amount=Amount(175, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CARBOPLATIN,
                            amount=Amount(5, Unit.AUC),
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="maintenance",
                    cycle_days=1,
                    until=(StopRule.PROGRESSION,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(5, Unit.MG),
                            per=Per.DAY,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "infusion times",
                "times a day of everolimus",
                "days of paclitaxel and carboplatin (every 3 weeks, read as day 1)",
            ),
            note="First line of stage IV large cell neuroendocrine carcinoma of the lung.",
            cites=(_LCNEC,),
        ),
    ),
    cites=(_LCNEC,),
    reviewed="2026-11-26",
)

DOCETAXEL_MONOTHERAPY: Final = Regimen(
    id=RegimenId("docetaxel-monotherapy"),
    name="docetaxel monotherapy",
    drugs=(drugs.DOCETAXEL,),
    schedules=(
        Schedule(
            id=ScheduleId("docetaxel-monotherapy-net-02"),
            name="NET-02, neuroendocrine carcinoma",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DOCETAXEL,
                            amount=Amount(75, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(60, 60),
                        ),
                    ),
                ),
            ),
            left_open=("number of cycles", "premedication"),
            note=(
                "Second line of poorly differentiated extrapulmonary carcinoma; the arm missed "
                "the trial's primary endpoint. The infusion time is from the design abstract."
            ),
            cites=(_NET_02, _NET_02_DESIGN),
        ),
        Schedule(
            id=ScheduleId("docetaxel-monotherapy-carcinoid-2004"),
            name="phase II study 2004, carcinoid tumors",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DOCETAXEL,
                            amount=Amount(75, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "infusion time", "number of cycles", "premedication"),
            note="No tumor responded on imaging in 21 patients.",
            cites=(_CARCINOID,),
        ),
    ),
    summary=(
        "Docetaxel alone: it missed its endpoint in neuroendocrine carcinoma and brought no "
        "radiologic response in carcinoid tumors."
    ),
    cites=(_NET_02, _CARCINOID),
    reviewed="2026-11-26",
)
