"""Regimens of immune checkpoint inhibitors without chemotherapy."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    DoseRole,
    Interval,
    Offset,
    Phase,
    Regimen,
    RegimenId,
    Region,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Unit,
)

_DART = Cite(
    sources.DART_PANCREATIC_2025,
    "abstract, experimental design",
    Seen.COPY,
    on="2026-11-23",
    via="https://digitalcommons.library.tmc.edu/uthgsbs_docs/4202",
)
_CA209_538 = Cite(sources.KLEIN_2020_CCR, "abstract, methods", Seen.DOCUMENT, on="2026-11-23")
_KEYNOTE_158 = Cite(sources.STROSBERG_2020, "abstract", Seen.DOCUMENT, on="2026-11-23")
_SPARTALIZUMAB = Cite(
    sources.YAO_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://ablesci.com/scholar/paper?id=r2an0jBq8",
)

NIVOLUMAB_IPILIMUMAB: Final = Regimen(
    id=RegimenId("nivolumab-ipilimumab"),
    name="nivolumab plus ipilimumab",
    names=("ipilimumab plus nivolumab",),
    drugs=(drugs.NIVOLUMAB, drugs.IPILIMUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("nivolumab-ipilimumab-dart"),
            name="DART (SWOG S1609)",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=42,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.IPILIMUMAB,
                            amount=Amount(1, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(240, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1, 15, 29),
                        ),
                    ),
                ),
            ),
            left_open=("infusion times", "duration of treatment", "order of the drugs"),
            note="Ipilimumab every 6 weeks, nivolumab every 2 weeks.",
            cites=(_DART,),
        ),
        Schedule(
            id=ScheduleId("nivolumab-ipilimumab-ca209-538"),
            name="CA209-538",
            phases=(
                Phase(
                    name="four doses of both",
                    cycle_days=21,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(3, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.IPILIMUMAB,
                            amount=Amount(1, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="nivolumab alone",
                    cycle_days=14,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.NIVOLUMAB,
                            amount=Amount(3, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "infusion times"),
            note="For up to 96 weeks.",
            cites=(_CA209_538,),
        ),
    ),
    cites=(_CA209_538,),
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("pembrolizumab-monotherapy"),
    name="pembrolizumab monotherapy",
    drugs=(drugs.PEMBROLIZUMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("pembrolizumab-monotherapy-keynote-158"),
            name="KEYNOTE-158",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                        StopRule.WITHDRAWAL,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.PEMBROLIZUMAB,
                            amount=Amount(200, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "infusion time"),
            note="For 2 years at most.",
            cites=(_KEYNOTE_158,),
        ),
    ),
    cites=(_KEYNOTE_158,),
    reviewed="2026-11-23",
)

SPARTALIZUMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("spartalizumab-monotherapy"),
    name="spartalizumab monotherapy",
    drugs=(drugs.SPARTALIZUMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("spartalizumab-monotherapy-yao-2021"),
            name="Yao 2021, NET G1 and G2 and GEP-NEC",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.SPARTALIZUMAB,
                            amount=Amount(400, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "infusion time"),
            note="Progression has to be confirmed.",
            cites=(_SPARTALIZUMAB,),
        ),
    ),
    summary="An anti-PD-1 antibody alone.",
    cites=(_SPARTALIZUMAB,),
    reviewed="2026-11-26",
)

AVELUMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("avelumab-monotherapy"),
    name="avelumab monotherapy",
    drugs=(drugs.AVELUMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("avelumab-monotherapy-avenec"),
            name="AveNEC, NET G3 and NEC after chemotherapy",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.AVELUMAB,
                            amount=Amount(10, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "infusion time",
                "premedication",
                "what ends treatment",
            ),
            cites=(
                Cite(
                    sources.AVENEC_CCR,
                    "abstract",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="An anti-PD-L1 antibody alone.",
    cites=(
        Cite(
            sources.AVENEC_CCR,
            "abstract",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

TORIPALIMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("toripalimab-monotherapy"),
    name="toripalimab monotherapy",
    drugs=(drugs.TORIPALIMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("toripalimab-monotherapy-phase-1b"),
            name="phase Ib, NEN with Ki-67 of at least 10 %",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                        StopRule.WITHDRAWAL,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.TORIPALIMAB,
                            amount=Amount(3, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time",),
            note="Route and what ends treatment from the earlier version.",
            cites=(
                Cite(
                    sources.TORIPALIMAB_2020_CCR,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                Cite(
                    sources.TORIPALIMAB_2020_CCR,
                    "methods, in the abstract of an earlier version",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://discovery.researcher.life/article/safety-efficacy-and-biomarkers-of-toripalimab-in-patients-with-recurrent-or-metastatic-neuroendocrine-neoplasms-a-multiple-center-phase-ib-trial/b812b1d749653bc193c327415faeed05",
                ),
            ),
        ),
    ),
    summary="An anti-PD-1 antibody alone.",
    cites=(
        Cite(
            sources.TORIPALIMAB_2020_CCR,
            "abstract, methods",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

RETIFANLIMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("retifanlimab-monotherapy"),
    name="retifanlimab monotherapy",
    drugs=(drugs.RETIFANLIMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("retifanlimab-monotherapy-us-label"),
            name="US label, Merkel cell carcinoma",
            region=Region.US,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    at_most_days=730,
                    doses=(
                        Dose(
                            drug=drugs.RETIFANLIMAB,
                            amount=Amount(500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(30, 30),
                        ),
                    ),
                ),
            ),
            note="For up to 24 months.",
            cites=(
                Cite(
                    sources.ZYNYZ_US_LABEL,
                    "section 2.1",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prescriberpoint.com/therapies/zynyz-109648d",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("retifanlimab-monotherapy-eu-label"),
            name="EU label, Merkel cell carcinoma",
            region=Region.EU,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    at_most_days=730,
                    doses=(
                        Dose(
                            drug=drugs.RETIFANLIMAB,
                            amount=Amount(500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(30, 30),
                        ),
                    ),
                ),
            ),
            note="For up to 2 years.",
            cites=(
                Cite(
                    sources.ZYNYZ_EU_LABEL,
                    "section 4.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://rxreasoner.com/monographs/zynyz-sol/usage",
                ),
            ),
        ),
    ),
    summary="An anti-PD-1 antibody alone.",
    cites=(
        Cite(
            sources.ZYNYZ_US_LABEL,
            "section 2.1",
            Seen.COPY,
            on="2026-11-26",
            via="https://prescriberpoint.com/therapies/zynyz-109648d",
        ),
        Cite(
            sources.ZYNYZ_EU_LABEL,
            "section 4.2",
            Seen.COPY,
            on="2026-11-26",
            via="https://rxreasoner.com/monographs/zynyz-sol/usage",
        ),
    ),
    reviewed="2026-11-26",
)

DOSTARLIMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("dostarlimab-monotherapy"),
    name="dostarlimab monotherapy",
    drugs=(drugs.DOSTARLIMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("dostarlimab-monotherapy-us-label"),
            name="US label, mismatch repair deficient solid tumors",
            region=Region.US,
            phases=(
                Phase(
                    name="first four cycles",
                    cycle_days=21,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.DOSTARLIMAB,
                            amount=Amount(500, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(30, 30),
                        ),
                    ),
                ),
                Phase(
                    name="all cycles after that",
                    cycle_days=42,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.DOSTARLIMAB,
                            amount=Amount(1000, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(30, 30),
                        ),
                    ),
                ),
            ),
            left_open=("time from the fourth to the fifth dose",),
            note=("Adults. The label asks for mismatch repair deficiency by an approved test."),
            cites=(
                Cite(
                    sources.JEMPERLI_US_LABEL_2024,
                    "section 2, recommended dosage, table 1",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://drugs.com/dosage/jemperli.html",
                ),
            ),
        ),
    ),
    summary=("An anti-PD-1 antibody alone, for tumors with mismatch repair deficiency."),
    cites=(
        Cite(
            sources.JEMPERLI_US_LABEL_2024,
            "section 2, recommended dosage, table 1",
            Seen.COPY,
            on="2026-11-26",
            via="https://drugs.com/dosage/jemperli.html",
        ),
    ),
    reviewed="2026-11-26",
)

TARLATAMAB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("tarlatamab-monotherapy"),
    name="tarlatamab monotherapy",
    drugs=(drugs.TARLATAMAB,),
    schedules=(
        Schedule(
            id=ScheduleId("tarlatamab-monotherapy-us-label"),
            name="US label, small cell lung cancer",
            region=Region.US,
            phases=(
                Phase(
                    name="cycle 1, step-up",
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.DEXAMETHASONE,
                            amount=Amount(8, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1, 8, 15),
                            offset=Offset(after=drugs.TARLATAMAB, minutes=Interval(-60, 0)),
                            role=DoseRole.PREMEDICATION,
                        ),
                        Dose(
                            drug=drugs.TARLATAMAB,
                            amount=Amount(1, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(60, 60),
                        ),
                        Dose(
                            drug=drugs.TARLATAMAB,
                            amount=Amount(10, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(8, 15),
                            duration_minutes=Interval(60, 60),
                        ),
                        Dose(
                            drug=drugs.SODIUM_CHLORIDE,
                            amount=Amount(1, Unit.L),
                            route=Route.INTRAVENOUS,
                            days=(1, 8, 15),
                            duration_minutes=Interval(240, 300),
                            offset=Offset(after=drugs.TARLATAMAB),
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                ),
                Phase(
                    name="from then on",
                    cycle_days=14,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.TARLATAMAB,
                            amount=Amount(10, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(60, 60),
                        ),
                    ),
                ),
            ),
            left_open=("length of cycle 1",),
            note=(
                "Only where cytokine release syndrome and neurologic toxicity can be managed; "
                "watch for 22 to 24 hours from the start of the first two doses. One digest "
                "gives the premedication for cycle 1, the other does not limit it."
            ),
            cites=(
                Cite(
                    sources.IMDELLTRA_US_LABEL_2024,
                    "section 2, important dosing information and infusion",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://drugs.com/dosage/imdelltra.html",
                ),
                Cite(
                    sources.IMDELLTRA_US_LABEL_2024,
                    "dosage, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://pipelineevidence.com/drugs/imdelltra",
                ),
                Cite(
                    sources.IMDELLTRA_US_LABEL_2024,
                    "dosing regimen, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://m.haiouhealth.com/newsDetails/9280.html",
                ),
            ),
        ),
    ),
    summary="A bispecific T-cell engager against DLL3, alone.",
    cites=(
        Cite(
            sources.IMDELLTRA_US_LABEL_2024,
            "section 2, important dosing information and infusion",
            Seen.COPY,
            on="2026-11-26",
            via="https://drugs.com/dosage/imdelltra.html",
        ),
    ),
    reviewed="2026-11-26",
)

DURVALUMAB_TREMELIMUMAB: Final = Regimen(
    id=RegimenId("durvalumab-tremelimumab"),
    name="durvalumab plus tremelimumab",
    names=("tremelimumab plus durvalumab",),
    drugs=(
        drugs.DURVALUMAB,
        drugs.TREMELIMUMAB,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("durvalumab-tremelimumab-dune"),
            name="DUNE (GETNE 1601)",
            phases=(
                Phase(
                    name="both drugs",
                    cycle_days=28,
                    cycles=Interval(None, 4),
                    doses=(
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(1500, Unit.MG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.TREMELIMUMAB,
                            amount=Amount(75, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="durvalumab alone",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DURVALUMAB,
                            amount=Amount(1500, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "order of the drugs",
                "infusion times",
                "what ends treatment early",
            ),
            note="Up to 13 cycles of durvalumab in all, up to 4 of tremelimumab.",
            cites=(
                Cite(
                    sources.CAPDEVILA_2023_NATURE_COMMUNICATIONS,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.proquest.com/publiccontent/docview/2817942308?pq-origsite=summon",
                ),
            ),
        ),
    ),
    summary="An anti-PD-L1 and an anti-CTLA-4 antibody.",
    cites=(
        Cite(
            sources.CAPDEVILA_2023_NATURE_COMMUNICATIONS,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.proquest.com/publiccontent/docview/2817942308?pq-origsite=summon",
        ),
    ),
    reviewed="2026-11-26",
)

ATEZOLIZUMAB_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("atezolizumab-bevacizumab"),
    name="atezolizumab plus bevacizumab",
    names=("bevacizumab plus atezolizumab",),
    drugs=(
        drugs.ATEZOLIZUMAB,
        drugs.BEVACIZUMAB,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("atezolizumab-bevacizumab-halperin"),
            name="MD Anderson, NET G1 and G2",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(15, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.ATEZOLIZUMAB,
                            amount=Amount(1200, Unit.MG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("infusion times",),
            cites=(
                Cite(
                    sources.HALPERIN_ATEZOLIZUMAB_BEVACIZUMAB,
                    "report, study details",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://ascopost.com/issues/may-10-2022/atezolizumab-plus-bevacizumab-shows-activity-in-advanced-neuroendocrine-tumors",
                ),
                Cite(
                    sources.HALPERIN_ATEZOLIZUMAB_BEVACIZUMAB,
                    "report, methods",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://cancernetwork.com/view/atezolizumab-plus-bevacizumab-induces-promising-clinical-responses-in-neuroendocrine-tumors",
                ),
            ),
        ),
    ),
    summary="An anti-PD-L1 antibody with a VEGF antibody.",
    cites=(
        Cite(
            sources.HALPERIN_ATEZOLIZUMAB_BEVACIZUMAB,
            "report, study details",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://ascopost.com/issues/may-10-2022/atezolizumab-plus-bevacizumab-shows-activity-in-advanced-neuroendocrine-tumors",
        ),
        Cite(
            sources.HALPERIN_ATEZOLIZUMAB_BEVACIZUMAB,
            "report, methods",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://cancernetwork.com/view/atezolizumab-plus-bevacizumab-induces-promising-clinical-responses-in-neuroendocrine-tumors",
        ),
    ),
    reviewed="2026-11-26",
)
