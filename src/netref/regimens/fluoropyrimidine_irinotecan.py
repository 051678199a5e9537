"""Regimens of a fluoropyrimidine with irinotecan, in the free or the liposomal form."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    DoseRole,
    FormId,
    Interval,
    Phase,
    Regimen,
    RegimenId,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Unit,
)

_LIPOSOMAL = FormId("irinotecan-liposomal")
_BEVANEC = Cite(
    sources.WALTER_2023_BEVANEC,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://pure.gustaveroussy.fr/fr/publications/bevacizumab-plus-folfiri-after-failure-of-platinumetoposide-first",
)
_BEVANEC_REPORT = Cite(
    sources.WALTER_2023_BEVANEC,
    "study details, as reported by The ASCO Post",
    Seen.SECONDARY,
    on="2026-11-26",
    via="https://ascopost.com/news/february-2023/second-line-bevacizumab-plus-folfiri-for-advanced-gastroenteropancreatic-neuroendocrine-carcinoma",
)
_COLLOT = Cite(
    sources.COLLOT_2018_ANTICANCER_RESEARCH,
    "abstract, results",
    Seen.COPY,
    on="2026-11-26",
    via="https://docslib.org/doc/12096207/bevacizumab-based-chemotherapy-for-poorly-differentiated",
)
_FOLFIRINEC = Cite(
    sources.FOLFIRINEC_2021_DLD,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 33994125",
)
_ABBREVIATIONS = Cite(
    sources.CANCERS_2022_PMC9030061, "table 4, legend", Seen.DOCUMENT, on="2026-11-26"
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

FOLFIRI: Final = Regimen(
    id=RegimenId("folfiri"),
    name="irinotecan plus fluorouracil and leucovorin",
    acronyms=("FOLFIRI",),
    drugs=(drugs.IRINOTECAN, drugs.FLUOROURACIL, drugs.LEUCOVORIN),
    schedules=(
        Schedule(
            id=ScheduleId("folfiri-bevanec"),
            name="BEVANEC, arm without bevacizumab",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(180, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            role=DoseRole.MODULATION,
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(2400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(2760, 2760),
                        ),
                    ),
                ),
            ),
            left_open=(
                "days of the cycle (every 2 weeks, read as day 1)",
                "infusion times of irinotecan and leucovorin",
            ),
            note=(
                "Neuroendocrine carcinoma after platinum-etoposide. Levoleucovorin 200 mg/m2 may "
                "take the place of leucovorin. Fluorouracil is a bolus, then a 46-hour infusion."
            ),
            cites=(_BEVANEC, _BEVANEC_REPORT),
        ),
    ),
    summary="Irinotecan with infusional fluorouracil and leucovorin, every two weeks.",
    cites=(_BEVANEC, _BEVANEC_REPORT),
    reviewed="2026-11-26",
)

FOLFIRI_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("folfiri-bevacizumab"),
    name="irinotecan plus fluorouracil and leucovorin plus bevacizumab",
    names=("FOLFIRI plus bevacizumab", "bevacizumab plus FOLFIRI"),
    drugs=(drugs.IRINOTECAN, drugs.FLUOROURACIL, drugs.LEUCOVORIN, drugs.BEVACIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("folfiri-bevacizumab-bevanec"),
            name="BEVANEC, arm with bevacizumab",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            amount=Amount(180, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            role=DoseRole.MODULATION,
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(2400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(2760, 2760),
                        ),
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(5, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "days of the cycle (every 2 weeks, read as day 1)",
                "infusion times of irinotecan, leucovorin and bevacizumab",
            ),
            note=(
                "Neuroendocrine carcinoma after platinum-etoposide. Levoleucovorin 200 mg/m2 may "
                "take the place of leucovorin. Fluorouracil is a bolus, then a 46-hour infusion. "
                "Overall survival at 6 months was 53 %, and 60 % without bevacizumab."
            ),
            cites=(_BEVANEC, _BEVANEC_REPORT),
        ),
    ),
    cites=(_BEVANEC, _BEVANEC_REPORT, _COLLOT),
    reviewed="2026-11-26",
)

MFOLFIRINOX: Final = Regimen(
    id=RegimenId("mfolfirinox"),
    name="modified FOLFIRINOX",
    acronyms=("mFOLFIRINOX",),
    drugs=(drugs.OXALIPLATIN, drugs.IRINOTECAN, drugs.FLUOROURACIL, drugs.LEUCOVORIN),
    schedules=(
        Schedule(
            id=ScheduleId("mfolfirinox-folfirinec"),
            name="FOLFIRINEC, neuroendocrine carcinoma",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    cycles=Interval(None, 12),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(drug=drugs.OXALIPLATIN, amount=None, days=()),
                        Dose(drug=drugs.IRINOTECAN, amount=None, days=()),
                        Dose(drug=drugs.FLUOROURACIL, amount=None, days=()),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=None,
                            days=(),
                            role=DoseRole.MODULATION,
                        ),
                    ),
                ),
            ),
            left_open=("doses", "routes", "days", "what was modified"),
            cites=(_FOLFIRINEC,),
        ),
    ),
    summary=(
        "Oxaliplatin and irinotecan with fluorouracil and leucovorin, on trial against "
        "platinum-etoposide in neuroendocrine carcinoma."
    ),
    cites=(_FOLFIRINEC, _COLLOT, _ABBREVIATIONS),
    reviewed="2026-11-26",
)

LIPOSOMAL_IRINOTECAN_FLUOROURACIL_LEUCOVORIN: Final = Regimen(
    id=RegimenId("liposomal-irinotecan-fluorouracil-leucovorin"),
    name="liposomal irinotecan plus fluorouracil and leucovorin",
    names=("nal-IRI/5-FU/folinic acid", "nal-IRI/5-FU"),
    drugs=(drugs.IRINOTECAN, drugs.FLUOROURACIL, drugs.LEUCOVORIN),
    schedules=(
        Schedule(
            id=ScheduleId("liposomal-irinotecan-fluorouracil-leucovorin-net-02"),
            name="NET-02, as published, dose as free base",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            form=_LIPOSOMAL,
                            amount=Amount(70, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(2400, Unit.MG_PER_M2),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=None,
                            days=(1,),
                            role=DoseRole.MODULATION,
                        ),
                    ),
                ),
            ),
            left_open=(
                "dose of leucovorin",
                "routes of fluorouracil and leucovorin",
                "infusion times",
                "days of the cycle (every 14 days, read as day 1)",
                "number of cycles",
            ),
            note=(
                "The 70 mg/m2 are irinotecan free base; the design abstract prints 80 mg/m2 and "
                "does not say of what."
            ),
            cites=(_NET_02,),
        ),
        Schedule(
            id=ScheduleId("liposomal-irinotecan-fluorouracil-leucovorin-net-02-design"),
            name="NET-02, design abstract",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.IRINOTECAN,
                            form=_LIPOSOMAL,
                            amount=Amount(80, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(90, 90),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(2400, Unit.MG_PER_M2),
                            days=(1,),
                            duration_minutes=Interval(2760, 2760),
                        ),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=None,
                            days=(1,),
                            role=DoseRole.MODULATION,
                        ),
                    ),
                ),
            ),
            left_open=(
                "whether 80 mg/m2 are the salt or the free base",
                "dose of leucovorin",
                "routes of fluorouracil and leucovorin",
                "days of the cycle (every 14 days, read as day 1)",
                "number of cycles",
            ),
            note=(
                "Irinotecan comes before fluorouracil. The paper on the same trial prints 70 mg/m2 "
                "of free base."
            ),
            cites=(_NET_02_DESIGN,),
        ),
    ),
    summary=(
        "Second-line treatment of poorly differentiated extrapulmonary neuroendocrine carcinoma "
        "in NET-02. Not to be exchanged with FOLFIRI."
    ),
    cites=(_NET_02, _NET_02_DESIGN),
    reviewed="2026-11-26",
)
