"""Regimens that join a somatostatin analog or interferon with another drug, or are one of them."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    DoseRole,
    FormId,
    Interval,
    Per,
    Phase,
    Regimen,
    RegimenId,
    Region,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    StopRule,
    Titration,
    Unit,
    days,
)

_LAR = FormId("octreotide-lar")
_PAS_IR = FormId("pasireotide-immediate-release")
_PAS_LAR = FormId("pasireotide-lar")

PAZOPANIB_OCTREOTIDE: Final = Regimen(
    id=RegimenId("pazopanib-octreotide"),
    name="pazopanib plus octreotide",
    drugs=(
        drugs.PAZOPANIB,
        drugs.OCTREOTIDE,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("pazopanib-octreotide-phan"),
            name="Phan, phase 2",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.PAZOPANIB,
                            amount=Amount(800, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=None,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "dose, route and interval of octreotide",
                "what ends treatment",
            ),
            note="Depot octreotide went on at the dose from before the study.",
            cites=(
                Cite(
                    sources.PHAN_PAZOPANIB_OCTREOTIDE,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4800487",
                ),
            ),
        ),
    ),
    summary="A VEGF receptor inhibitor on top of a somatostatin analog.",
    cites=(
        Cite(
            sources.PHAN_PAZOPANIB_OCTREOTIDE,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-26",
            via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4800487",
        ),
    ),
    reviewed="2026-11-26",
)

AXITINIB_OCTREOTIDE: Final = Regimen(
    id=RegimenId("axitinib-octreotide"),
    name="axitinib plus octreotide",
    names=("octreotide plus axitinib",),
    drugs=(
        drugs.AXITINIB,
        drugs.OCTREOTIDE,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("axitinib-octreotide-axinet"),
            name="AXINET (GETNE-1107), extrapancreatic NET",
            phases=(
                Phase(
                    name="every four weeks",
                    cycle_days=28,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.AXITINIB,
                            amount=Amount(5, Unit.MG),
                            days=days(1, 28),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=("route of axitinib",),
            cites=(
                Cite(
                    sources.AXINET_ASCO_GI_2021,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://searchworks.jioinstitute.edu.in/articles/edsair__edsair.doi...........ddc4883f0a99b896faa4b517477d998d",
                ),
                Cite(
                    sources.AXINET_ESMO_2021,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="A VEGF receptor inhibitor with a somatostatin analog.",
    cites=(
        Cite(
            sources.AXINET_ESMO_2021,
            "abstract, methods",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

BEVACIZUMAB_OCTREOTIDE: Final = Regimen(
    id=RegimenId("bevacizumab-octreotide"),
    name="bevacizumab plus octreotide",
    names=("octreotide plus bevacizumab",),
    drugs=(
        drugs.BEVACIZUMAB,
        drugs.OCTREOTIDE,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("bevacizumab-octreotide-swog-s0518"),
            name="SWOG S0518",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(15, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "what ends treatment",
                "order of the drugs",
            ),
            cites=(
                Cite(
                    sources.YAO_2017_JCO,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 28384065",
                ),
            ),
        ),
    ),
    summary="A VEGF antibody with a somatostatin analog.",
    cites=(
        Cite(
            sources.YAO_2017_JCO,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 28384065",
        ),
    ),
    reviewed="2026-11-26",
)

OCTREOTIDE_INTERFERON_ALFA_2B: Final = Regimen(
    id=RegimenId("octreotide-interferon-alfa-2b"),
    name="octreotide plus interferon alfa-2b",
    names=("interferon alfa-2b plus octreotide",),
    drugs=(
        drugs.OCTREOTIDE,
        drugs.INTERFERON_ALFA_2B,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("octreotide-interferon-alfa-2b-swog-s0518"),
            name="SWOG S0518",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.INTERFERON_ALFA_2B,
                            amount=Amount(5, Unit.MILLION_UNIT),
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "weekdays of interferon",
                "what ends treatment",
            ),
            note="Interferon three times a week.",
            cites=(
                Cite(
                    sources.YAO_2017_JCO,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 28384065",
                ),
            ),
        ),
    ),
    summary="A somatostatin analog with interferon.",
    cites=(
        Cite(
            sources.YAO_2017_JCO,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 28384065",
        ),
    ),
    reviewed="2026-11-26",
)

BEVACIZUMAB_PEGINTERFERON_ALFA_2B: Final = Regimen(
    id=RegimenId("bevacizumab-peginterferon-alfa-2b"),
    name="bevacizumab plus peginterferon alfa-2b",
    drugs=(
        drugs.BEVACIZUMAB,
        drugs.PEGINTERFERON_ALFA_2B,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("bevacizumab-peginterferon-alfa-2b-nct00055809"),
            name="NCT00055809, second stage",
            phases=(
                Phase(
                    name="every course",
                    cycle_days=21,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.PEGINTERFERON_ALFA_2B,
                            amount=None,
                            route=Route.SUBCUTANEOUS,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "doses",
                "weekday of peginterferon",
            ),
            note=(
                "Peginterferon once a week. Patients stayed on a stable dose of octreotide; "
                "the first 18 weeks were one of the two drugs alone. Two more courses after a "
                "complete response."
            ),
            cites=(
                Cite(
                    sources.NCT00055809_RECORD,
                    "outline, stage II",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://crick.ai/trials/NCT00055809",
                ),
                Cite(
                    sources.YAO_2008_JCO,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 18323556",
                ),
            ),
        ),
    ),
    summary="A VEGF antibody with pegylated interferon, on stable octreotide.",
    cites=(
        Cite(
            sources.NCT00055809_RECORD,
            "outline, stage II",
            Seen.COPY,
            on="2026-11-26",
            via="https://crick.ai/trials/NCT00055809",
        ),
        Cite(
            sources.YAO_2008_JCO,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 18323556",
        ),
    ),
    reviewed="2026-11-26",
)

EVEROLIMUS_OCTREOTIDE: Final = Regimen(
    id=RegimenId("everolimus-octreotide"),
    name="everolimus plus octreotide",
    names=("octreotide plus everolimus",),
    drugs=(
        drugs.EVEROLIMUS,
        drugs.OCTREOTIDE,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("everolimus-octreotide-radiant-2"),
            name="RADIANT-2, carcinoid syndrome",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=days(1, 28),
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("times a day of everolimus",),
            note=("Everolimus as two tablets of 5 mg; octreotide every 28 days, give or take 4."),
            cites=(
                Cite(
                    sources.RADIANT_2_LANCET_2011,
                    "summary, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                Cite(
                    sources.NCT00412061_RECORD,
                    "arms and interventions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.clincosm.com/trial/carcinoid-tumor-malignant-syndrome-international-octreotide",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("everolimus-octreotide-2014"),
            name="phase 2, NET of gastroenteropancreatic tract and lung",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            per=Per.DAY,
                            days=days(1, 28),
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "times a day of everolimus",
                "what ends treatment",
            ),
            cites=(
                Cite(
                    sources.EVEROLIMUS_OCTREOTIDE_2014_CANCER,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="An mTOR inhibitor with a somatostatin analog.",
    cites=(
        Cite(
            sources.RADIANT_2_LANCET_2011,
            "summary, methods",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

EVEROLIMUS_PASIREOTIDE: Final = Regimen(
    id=RegimenId("everolimus-pasireotide"),
    name="everolimus plus pasireotide",
    names=("pasireotide plus everolimus",),
    drugs=(
        drugs.EVEROLIMUS,
        drugs.PASIREOTIDE,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("everolimus-pasireotide-luna"),
            name="LUNA, carcinoids of lung and thymus",
            phases=(
                Phase(
                    name="12-month core period",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.PASIREOTIDE,
                            form=_PAS_LAR,
                            amount=Amount(60, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            route=Route.ORAL,
                            days=days(1, 28),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            note="An extension followed the core period of 12 months.",
            cites=(
                Cite(
                    sources.LUNA_2017_LANCET_ONCOLOGY,
                    "summary, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="An mTOR inhibitor with a somatostatin analog.",
    cites=(
        Cite(
            sources.LUNA_2017_LANCET_ONCOLOGY,
            "summary, methods",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

CABOZANTINIB_LANREOTIDE: Final = Regimen(
    id=RegimenId("cabozantinib-lanreotide"),
    name="cabozantinib plus lanreotide",
    names=("lanreotide plus cabozantinib",),
    drugs=(
        drugs.CABOZANTINIB,
        drugs.LANREOTIDE,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("cabozantinib-lanreotide-lola"),
            name="LOLA, starting dose",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CABOZANTINIB,
                            amount=Amount(60, Unit.MG),
                            per=Per.DAY,
                            days=days(1, 28),
                        ),
                        Dose(
                            drug=drugs.LANREOTIDE,
                            amount=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "what ends treatment",
            ),
            note=(
                "A trial protocol; its first stage looks for the dose of cabozantinib to go on "
                "with."
            ),
            cites=(
                Cite(
                    sources.LOLA_2023_BMC_CANCER,
                    "abstract, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="Under study: a multikinase inhibitor with a somatostatin analog.",
    cites=(
        Cite(
            sources.LOLA_2023_BMC_CANCER,
            "abstract, methods",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

PASIREOTIDE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("pasireotide-monotherapy"),
    name="pasireotide monotherapy",
    drugs=(drugs.PASIREOTIDE,),
    schedules=(
        Schedule(
            id=ScheduleId("pasireotide-monotherapy-wolin-2015"),
            name="phase III, refractory carcinoid symptoms",
            phases=(
                Phase(
                    name="six months",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.PASIREOTIDE,
                            form=_PAS_LAR,
                            amount=Amount(60, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.PASIREOTIDE,
                            form=_PAS_IR,
                            amount=Amount(600, Unit.MCG),
                            route=Route.SUBCUTANEOUS,
                            days=(),
                            times_per_day=3,
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.PASIREOTIDE,
                            trigger="poor tolerability",
                            to=Amount(40, Unit.MG),
                        ),
                    ),
                ),
            ),
            note=(
                "Every 28 days, give or take 3, for 6 months. The subcutaneous form as needed "
                "for breakthrough symptoms from 24 hours after the first long-acting dose."
            ),
            cites=(
                Cite(
                    sources.NCT00690430_RECORD,
                    "arms and interventions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.clincosm.com/trial/symptomatic-refractory-resistant-carcinoid-disease-international",
                ),
                Cite(
                    sources.WOLIN_2015,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4562767",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("pasireotide-monotherapy-luna"),
            name="LUNA, carcinoids of lung and thymus",
            phases=(
                Phase(
                    name="12-month core period",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.PASIREOTIDE,
                            form=_PAS_LAR,
                            amount=Amount(60, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            note="An extension followed the core period of 12 months.",
            cites=(
                Cite(
                    sources.LUNA_2017_LANCET_ONCOLOGY,
                    "summary, methods",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="Pasireotide alone.",
    cites=(
        Cite(
            sources.WOLIN_2015,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4562767",
        ),
        Cite(
            sources.LUNA_2017_LANCET_ONCOLOGY,
            "summary, methods",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

PALTUSOTINE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("paltusotine-monotherapy"),
    name="paltusotine monotherapy",
    drugs=(drugs.PALTUSOTINE,),
    schedules=(
        Schedule(
            id=ScheduleId("paltusotine-monotherapy-us-label-acromegaly"),
            name="US label, acromegaly",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.PALTUSOTINE,
                            amount=Amount(40, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.PALTUSOTINE,
                            trigger="IGF-1 calls for more",
                            to=Amount(60, Unit.MG),
                            after_days=Interval(14, 28),
                        ),
                        Titration(
                            drug=drugs.PALTUSOTINE,
                            trigger="poor tolerability",
                            to=Amount(20, Unit.MG),
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment",),
            note=(
                "Acromegaly, not NET. With water on an empty stomach, at least 6 hours after a "
                "meal and 1 hour before the next."
            ),
            cites=(
                Cite(
                    sources.FDA_2025_PALTUSOTINE,
                    "dosing and administration",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.einpresswire.com/article/852901197/fda-approves-new-treatment-for-acromegaly-a-rare-endocrine-disorder",
                ),
                Cite(
                    sources.PALSONIFY_US_LABEL,
                    "dosage, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.clinician.com/articles/paltusotine-palsonify-tablets",
                ),
            ),
        ),
    ),
    summary=(
        "Paltusotine alone. The only dose seen is that for acromegaly; use in "
        "carcinoid syndrome is under study."
    ),
    cites=(
        Cite(
            sources.FDA_2025_PALTUSOTINE,
            "dosing and administration",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.einpresswire.com/article/852901197/fda-approves-new-treatment-for-acromegaly-a-rare-endocrine-disorder",
        ),
    ),
    reviewed="2026-11-26",
)

INTERFERON_ALFA_2B_MONOTHERAPY: Final = Regimen(
    id=RegimenId("interferon-alfa-2b-monotherapy"),
    name="interferon alfa-2b monotherapy",
    drugs=(drugs.INTERFERON_ALFA_2B,),
    schedules=(
        Schedule(
            id=ScheduleId("interferon-alfa-2b-monotherapy-1992"),
            name="dose escalation 1992, carcinoid tumors",
            phases=(
                Phase(
                    name="three times a week",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.INTERFERON_ALFA_2B,
                            amount=Amount(3, Unit.MILLION_UNIT),
                            days=(),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.INTERFERON_ALFA_2B,
                            trigger="no objective regression",
                            to=Amount(6, Unit.MILLION_UNIT),
                            after_days=Interval(56, 56),
                        ),
                        Titration(
                            drug=drugs.INTERFERON_ALFA_2B,
                            trigger="no objective regression after the second step",
                            to=Amount(12, Unit.MILLION_UNIT),
                            after_days=Interval(56, 56),
                        ),
                    ),
                ),
            ),
            left_open=(
                "route",
                "weekdays",
                "duration of treatment",
            ),
            note=(
                "Its authors found no more relief of symptoms above 3 million units and "
                "considerable toxicity."
            ),
            cites=(
                Cite(
                    sources.INTERFERON_1992_EJC,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 1373635",
                ),
            ),
        ),
    ),
    summary="Interferon alone.",
    cites=(
        Cite(
            sources.INTERFERON_1992_EJC,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 1373635",
        ),
    ),
    reviewed="2026-11-26",
)
