"""Regimens of targeted drugs."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Criteria,
    Currency,
    Dose,
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

_AFINITOR = Cite(sources.AFINITOR_US_LABEL_2012, "section 2.1", Seen.DOCUMENT, on="2026-11-23")
_SUTENT = Cite(
    sources.SUTENT_US_LABEL_OLD,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.120ty.net/bencandy.php?aid=3215&fid=134&page=3",
)
_CABOMETYX = Cite(
    sources.CABOMETYX_US_LABEL,
    "dosage, as quoted in a news report",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://newshealth.biz/health-news/fda-oks-cabozantinib-for-pancreatic-neuroendocrine-tumors",
)
_AFINITOR_GLOBAL = Cite(
    sources.AFINITOR_GLOBAL_DOSING,
    "simple starting dose; hepatic impairment; CYP3A4 coadministration",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_SUTENT_PAGE = Cite(
    sources.SUTENT_US_DOSAGE_PAGE, "sections 2.3 to 2.5", Seen.DOCUMENT, on="2026-11-26"
)
_SUTENT_CA = Cite(
    sources.SUTENT_CA_DOSAGE_PAGE, "dosage and administration", Seen.DOCUMENT, on="2026-11-26"
)
_SUTENT_EU_OLD = Cite(
    sources.SUTENT_EU_LABEL_OLD,
    "section 4.2, interactions and special populations",
    Seen.COPY,
    on="2026-11-26",
    via="http://www.120ty.net/bencandy.php?aid=3214&fid=131&page=2",
)

EVEROLIMUS_MONOTHERAPY: Final = Regimen(
    id=RegimenId("everolimus-monotherapy"),
    name="everolimus monotherapy",
    drugs=(drugs.EVEROLIMUS,),
    schedules=(
        Schedule(
            id=ScheduleId("everolimus-monotherapy-us-label"),
            name="US label 2012, pancreatic NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("route", "duration of treatment"),
            note="With or without food. Read in the highlights of 3/2012, not in a current label.",
            cites=(_AFINITOR,),
        ),
        Schedule(
            id=ScheduleId("everolimus-monotherapy-seqtor"),
            name="SEQTOR",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.UNACCEPTABLE_TOXICITY,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            days=days(1, 28),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note="For as long as a clinical benefit is seen.",
            cites=(
                Cite(
                    sources.SEQTOR_HRA_SUMMARY,
                    "research summary",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("everolimus-monotherapy-ex-us-label"),
            name="label outside the US, NET of pancreas, gastrointestinal tract and lung",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            adjustments=(
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger="mild hepatic impairment",
                    when=(Criteria(child_pugh=(ChildPugh.A,)),),
                    to=Amount(7.5, Unit.MG),
                    cites=(_AFINITOR_GLOBAL,),
                ),
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger="moderate hepatic impairment",
                    when=(Criteria(child_pugh=(ChildPugh.B,)),),
                    to=Amount(5, Unit.MG),
                    cites=(_AFINITOR_GLOBAL,),
                ),
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger=(
                        "severe hepatic impairment: only if the benefit outweighs the risk, and no "
                        "more than this"
                    ),
                    when=(Criteria(child_pugh=(ChildPugh.C,)),),
                    to=Amount(2.5, Unit.MG),
                    cites=(_AFINITOR_GLOBAL,),
                ),
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger="moderate CYP3A4 or P-glycoprotein inhibitor: may be considered",
                    when=(Criteria(other="moderate CYP3A4 or P-glycoprotein inhibitor"),),
                    to=Amount(2.5, Unit.MG, 5),
                    cites=(_AFINITOR_GLOBAL,),
                ),
                Adjustment(
                    act=AdjustmentAct.INCREASE,
                    trigger=(
                        "potent or moderate CYP3A4 inducer: consider, by 5 mg or less at a time on "
                        "days 4 and 8 of the inducer"
                    ),
                    when=(Criteria(other="potent or moderate CYP3A4 inducer"),),
                    to=Amount(20, Unit.MG),
                    cites=(_AFINITOR_GLOBAL,),
                ),
            ),
            left_open=("duration of treatment",),
            note=(
                "Tablet at the same time every day, always with or always without food; the same "
                "whatever age, weight or renal function."
            ),
            cites=(_AFINITOR_GLOBAL,),
        ),
        Schedule(
            id=ScheduleId("everolimus-monotherapy-radiant-3"),
            name="RADIANT-3, pancreatic NET",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            per=Per.DAY,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "times a day", "what ends treatment"),
            cites=(Cite(sources.YAO_2016_JCO, "abstract", Seen.DOCUMENT, on="2026-11-26"),),
        ),
        Schedule(
            id=ScheduleId("everolimus-monotherapy-radiant-4"),
            name="RADIANT-4, NET of lung and gastrointestinal tract",
            phases=(
                Phase(
                    name="every day, with best supportive care",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            per=Per.DAY,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "times a day", "what ends treatment"),
            cites=(
                Cite(
                    sources.RADIANT_4_PRIOR_THERAPIES_2017,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://informahealthcare.com/doi/abs/10.2147/OTT.S142087",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("everolimus-monotherapy-luna"),
            name="LUNA, carcinoids of lung and thymus",
            phases=(
                Phase(
                    name="12-month core period",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
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
        Schedule(
            id=ScheduleId("everolimus-monotherapy-compete"),
            name="COMPETE, GEP-NET",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.PROGRESSION,),
                    doses=(
                        Dose(
                            drug=drugs.EVEROLIMUS,
                            amount=Amount(10, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("times a day",),
            note="For up to 30 months.",
            cites=(
                Cite(sources.COMPETE_ENETS_2025, "abstract", Seen.DOCUMENT, on="2026-11-26"),
                Cite(
                    sources.COMPETE_FAQ,
                    "how the study is structured",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="Everolimus alone, every day.",
    cites=(_AFINITOR,),
    reviewed="2026-11-26",
)

SUNITINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("sunitinib-monotherapy"),
    name="sunitinib monotherapy",
    drugs=(drugs.SUNITINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("sunitinib-monotherapy-us-label"),
            name="US label, pancreatic NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SUNITINIB,
                            amount=Amount(37.5, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment", "steps of the dose"),
            note="Without a scheduled time off treatment.",
            cites=(_SUTENT,),
        ),
        Schedule(
            id=ScheduleId("sunitinib-monotherapy-us-label-later"),
            name="US label, later text, pancreatic NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.SUNITINIB,
                            amount=Amount(37.5, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.SUNITINIB,
                            trigger="adverse reaction: first reduction; no second one is given",
                            to=Amount(25, Unit.MG),
                        ),
                    ),
                ),
            ),
            adjustments=(
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger=(
                        "strong CYP3A4 inhibitor that cannot be avoided: consider, to no less than "
                        "this"
                    ),
                    when=(Criteria(other="strong CYP3A4 inhibitor"),),
                    to=Amount(25, Unit.MG),
                    region=Region.US,
                    cites=(_SUTENT_PAGE,),
                ),
                Adjustment(
                    act=AdjustmentAct.INCREASE,
                    trigger=(
                        "strong CYP3A4 inducer that cannot be avoided: consider, to no more than "
                        "this"
                    ),
                    when=(Criteria(other="strong CYP3A4 inducer"),),
                    to=Amount(62.5, Unit.MG),
                    region=Region.US,
                    cites=(
                        Cite(
                            sources.SUTENT_US_DOSAGE_PAGE,
                            "section 2.5",
                            Seen.COPY,
                            on="2026-11-26",
                            via="https://m.laoslucius.com/sunitinib/dosage",
                        ),
                    ),
                ),
            ),
            note="With or without food.",
            cites=(_SUTENT_PAGE,),
        ),
        Schedule(
            id=ScheduleId("sunitinib-monotherapy-ca-label"),
            name="Canadian label, pancreatic NET",
            region=Region.CA,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SUNITINIB,
                            amount=Amount(37.5, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.SUNITINIB,
                            trigger="safety and tolerability, up or down; not below 25 mg",
                            step=Amount(12.5, Unit.MG),
                            per=Per.DAY,
                            maximum=Amount(50, Unit.MG),
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment",),
            note="Without a scheduled time off treatment; with or without food.",
            cites=(_SUTENT_CA,),
        ),
        Schedule(
            id=ScheduleId("sunitinib-monotherapy-firstmappp"),
            name="FIRSTMAPPP, pheochromocytoma and paraganglioma",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SUNITINIB,
                            amount=Amount(37.5, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("times a day", "what ends treatment"),
            cites=(
                Cite(
                    sources.BAUDIN_2024_LANCET,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 38402886",
                ),
            ),
        ),
    ),
    summary="Sunitinib alone, every day.",
    cites=(_SUTENT,),
    reviewed="2026-11-26",
)

CABOZANTINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("cabozantinib-monotherapy"),
    name="cabozantinib monotherapy",
    drugs=(drugs.CABOZANTINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("cabozantinib-monotherapy-us-label"),
            name="US label, NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.CABOZANTINIB,
                            amount=Amount(60, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(age_years=Interval(18)),
                                Criteria(age_years=Interval(12), weight_kg=Interval(40)),
                            ),
                        ),
                        Dose(
                            drug=drugs.CABOZANTINIB,
                            amount=Amount(40, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(12, 18, high_open=True),
                                    weight_kg=Interval(None, 40, high_open=True),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note=(
                "60 mg for adults and children from 12 years of at least 40 kg, 40 mg for children "
                "from 12 years below 40 kg: never both. The dose of the tablets; capsules "
                "(Cometriq) are another product."
            ),
            cites=(_CABOMETYX,),
        ),
        Schedule(
            id=ScheduleId("cabozantinib-monotherapy-cabinet"),
            name="CABINET",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.CABOZANTINIB,
                            amount=Amount(60, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("tablets or capsules",),
            cites=(
                Cite(
                    sources.CHAN_2024_NEJM,
                    "dose in the pancreatic cohort, in news on the FDA approval",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://esmo.org/oncology-news/fda-approves-cabozantinib-for-adults-and-paediatric-patients-12-years-of-age-and-older-with-pnet-and-epnet",
                ),
            ),
        ),
    ),
    summary="Cabozantinib tablets alone, every day.",
    cites=(_CABOMETYX,),
    reviewed="2026-11-26",
)

PAZOPANIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("pazopanib-monotherapy"),
    name="pazopanib monotherapy",
    drugs=(drugs.PAZOPANIB,),
    schedules=(
        Schedule(
            id=ScheduleId("pazopanib-monotherapy-a021202"),
            name="Alliance A021202, extrapancreatic NET",
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
                    ),
                ),
            ),
            left_open=("what ends treatment",),
            note="A somatostatin analog was allowed alongside.",
            cites=(
                Cite(
                    sources.BERGSLAND_2025_JCO,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 40902132",
                ),
            ),
        ),
    ),
    summary="Pazopanib alone, every day.",
    cites=(
        Cite(
            sources.BERGSLAND_2025_JCO,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 40902132",
        ),
    ),
    reviewed="2026-11-26",
)

LENVATINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("lenvatinib-monotherapy"),
    name="lenvatinib monotherapy",
    drugs=(drugs.LENVATINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("lenvatinib-monotherapy-talent"),
            name="TALENT, GEP-NET",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.LENVATINIB,
                            amount=Amount(24, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            cites=(
                Cite(
                    sources.TALENT_JCO,
                    "report, study design",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/home/cancer-topics/endocrine-cancer/lenvatinib-gastro-neuro-endocrine-tumors-strong-responses/",
                ),
            ),
        ),
    ),
    summary="Lenvatinib alone, every day.",
    cites=(
        Cite(
            sources.TALENT_JCO,
            "report, study design",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://www.cancertherapyadvisor.com/home/cancer-topics/endocrine-cancer/lenvatinib-gastro-neuro-endocrine-tumors-strong-responses/",
        ),
    ),
    reviewed="2026-11-26",
)

SURUFATINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("surufatinib-monotherapy"),
    name="surufatinib monotherapy",
    drugs=(drugs.SURUFATINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("surufatinib-monotherapy-sanet-ep"),
            name="SANET-ep, extrapancreatic NET",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SURUFATINIB,
                            amount=Amount(300, Unit.MG),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "times a day",
                "what ends treatment",
            ),
            cites=(
                Cite(
                    sources.SANET_EP_PAPER,
                    "summary, methods",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://nvp-auy922inhibitor.com/a-kc/sulfatinib/",
                ),
            ),
        ),
    ),
    summary="Surufatinib alone, every day.",
    cites=(
        Cite(
            sources.SANET_EP_PAPER,
            "summary, methods",
            Seen.COPY,
            on="2026-11-26",
            via="https://nvp-auy922inhibitor.com/a-kc/sulfatinib/",
        ),
    ),
    reviewed="2026-11-26",
)

BELZUTIFAN_MONOTHERAPY: Final = Regimen(
    id=RegimenId("belzutifan-monotherapy"),
    name="belzutifan monotherapy",
    drugs=(drugs.BELZUTIFAN,),
    schedules=(
        Schedule(
            id=ScheduleId("belzutifan-monotherapy-us-label-2024"),
            name="US label 2024, von Hippel-Lindau disease with pancreatic NET",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.BELZUTIFAN,
                            amount=Amount(120, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(Criteria(age_years=Interval(18)),),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.BELZUTIFAN,
                            trigger="adverse reaction: first reduction",
                            to=Amount(80, Unit.MG),
                        ),
                        Titration(
                            drug=drugs.BELZUTIFAN,
                            trigger="adverse reaction: second reduction; a third means to stop",
                            to=Amount(40, Unit.MG),
                        ),
                    ),
                ),
            ),
            note="The same time every day, with or without food; adults only.",
            cites=(
                Cite(
                    sources.WELIREG_US_LABEL_2024,
                    "section 2.1",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.rxreasoner.com/monographs/welireg/usage",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("belzutifan-monotherapy-us-label-ppgl"),
            name="US label 2025, pheochromocytoma or paraganglioma",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.BELZUTIFAN,
                            amount=Amount(120, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(age_years=Interval(18)),
                                Criteria(age_years=Interval(12), weight_kg=Interval(40)),
                            ),
                        ),
                        Dose(
                            drug=drugs.BELZUTIFAN,
                            amount=Amount(80, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(12, 18, high_open=True),
                                    weight_kg=Interval(None, 40, high_open=True),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            note=(
                "120 mg for adults and for patients from 12 years of at least 40 kg, 80 mg for "
                "patients from 12 years below 40 kg: never both. The weight rule was seen in "
                "reports only; the copy of the label says that the dose depends on weight."
            ),
            cites=(
                Cite(
                    sources.WELIREG_US_LABEL,
                    "section 2.1",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prescriberpoint.com/therapies/welireg-13e15ee",
                ),
                Cite(
                    sources.FDA_2025_BELZUTIFAN_PPGL,
                    "recommended dose, as reported",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.oncnursingnews.com/view/belzutifan-granted-fda-approval-for-pheochromocytoma-or-paraganglioma",
                ),
                Cite(
                    sources.FDA_2025_BELZUTIFAN_PPGL,
                    "recommended dose, as reported",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://conexiant.com/endocrinology/ViewArticle?id=32eb5c92-a03e-4aef-bc7c-32adfba857d1",
                ),
            ),
        ),
    ),
    summary="Belzutifan alone, every day.",
    cites=(
        Cite(
            sources.WELIREG_US_LABEL_2024,
            "section 2.1",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.rxreasoner.com/monographs/welireg/usage",
        ),
        Cite(
            sources.WELIREG_US_LABEL,
            "section 2.1",
            Seen.COPY,
            on="2026-11-26",
            via="https://prescriberpoint.com/therapies/welireg-13e15ee",
        ),
    ),
    reviewed="2026-11-26",
)

VANDETANIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("vandetanib-monotherapy"),
    name="vandetanib monotherapy",
    drugs=(drugs.VANDETANIB,),
    schedules=(
        Schedule(
            id=ScheduleId("vandetanib-monotherapy-us-label"),
            name="US label, medullary thyroid cancer",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.VANDETANIB,
                            amount=Amount(300, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.VANDETANIB,
                            trigger="toxicity of grade 3 or more: first reduction",
                            to=Amount(200, Unit.MG),
                        ),
                        Titration(
                            drug=drugs.VANDETANIB,
                            trigger="toxicity of grade 3 or more: second reduction",
                            to=Amount(100, Unit.MG),
                        ),
                    ),
                ),
            ),
            adjustments=(
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger="moderate renal impairment: lower starting dose",
                    when=(Criteria(creatinine_clearance_ml_min=Interval(30, 50, high_open=True)),),
                    to=Amount(200, Unit.MG),
                    region=Region.US,
                    cites=(
                        Cite(
                            sources.CAPRELSA_US_LABEL,
                            "section 2",
                            Seen.COPY,
                            on="2026-11-26",
                            via="https://www.drugs.com/dosage/caprelsa.html",
                        ),
                    ),
                ),
                Adjustment(
                    act=AdjustmentAct.WITHHOLD,
                    trigger="QTcF above 500 ms; resume at a lower dose when it is below 450 ms",
                    when=(Criteria(qtc_ms=Interval(500, low_open=True)),),
                    region=Region.US,
                    cites=(
                        Cite(
                            sources.CAPRELSA_US_LABEL,
                            "section 2",
                            Seen.COPY,
                            on="2026-11-26",
                            via="https://www.drugs.com/dosage/caprelsa.html",
                        ),
                    ),
                ),
            ),
            note="With or without food.",
            cites=(
                Cite(
                    sources.CAPRELSA_US_LABEL,
                    "section 2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.drugs.com/dosage/caprelsa.html",
                ),
            ),
        ),
    ),
    summary="Vandetanib alone, every day.",
    cites=(
        Cite(
            sources.CAPRELSA_US_LABEL,
            "section 2",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.drugs.com/dosage/caprelsa.html",
        ),
    ),
    reviewed="2026-11-26",
)

SELPERCATINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("selpercatinib-monotherapy"),
    name="selpercatinib monotherapy",
    drugs=(drugs.SELPERCATINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("selpercatinib-monotherapy-us-label-earlier"),
            name="US label, earlier text by weight alone",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.SELPERCATINIB,
                            amount=Amount(120, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(weight_kg=Interval(None, 50, high_open=True)),),
                        ),
                        Dose(
                            drug=drugs.SELPERCATINIB,
                            amount=Amount(160, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(weight_kg=Interval(50)),),
                        ),
                    ),
                ),
            ),
            note=(
                "About every 12 hours. 120 mg below 50 kg, 160 mg from 50 kg: never both. The "
                "text of 5/2024, for patients from 2 years, was not seen at this place."
            ),
            cites=(
                Cite(
                    sources.RETEVMO_US_LABEL_EARLIER,
                    "section 2, recommended dosage",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://themeditary.com/dosage-information/retevmo-dosage-1036.html",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("selpercatinib-monotherapy-uk"),
            name="UK, from 12 years",
            region=Region.UK,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SELPERCATINIB,
                            amount=Amount(120, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(
                                Criteria(
                                    age_years=Interval(12),
                                    weight_kg=Interval(None, 50, high_open=True),
                                ),
                            ),
                        ),
                        Dose(
                            drug=drugs.SELPERCATINIB,
                            amount=Amount(160, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(age_years=Interval(12), weight_kg=Interval(50)),),
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment",),
            note="120 mg below 50 kg, 160 mg from 50 kg: never both.",
            cites=(
                Cite(
                    sources.RETSEVMO_UK_DOSING,
                    "detailed information",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="Selpercatinib alone, twice a day, dosed by weight.",
    cites=(
        Cite(
            sources.RETEVMO_US_LABEL_EARLIER,
            "section 2, recommended dosage",
            Seen.COPY,
            on="2026-11-26",
            via="https://themeditary.com/dosage-information/retevmo-dosage-1036.html",
        ),
        Cite(
            sources.RETSEVMO_UK_DOSING,
            "detailed information",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

PRALSETINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("pralsetinib-monotherapy"),
    name="pralsetinib monotherapy",
    drugs=(drugs.PRALSETINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("pralsetinib-monotherapy-th-label"),
            name="Thai label",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.PRALSETINIB,
                            amount=Amount(400, Unit.MG),
                            days=(1,),
                            times_per_day=1,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.PRALSETINIB,
                            trigger="adverse reaction: down by this step, to no less than 100 mg",
                            step=Amount(100, Unit.MG),
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note=(
                "On an empty stomach. The tumor has to carry a RET fusion, or in medullary "
                "thyroid cancer a RET mutation."
            ),
            cites=(
                Cite(
                    sources.GAVRETO_TH_LABEL,
                    "posology",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://uat.mims.com/thailand/drug/info/gavreto/dosage",
                ),
            ),
        ),
    ),
    summary="Pralsetinib alone, every day.",
    cites=(
        Cite(
            sources.GAVRETO_TH_LABEL,
            "posology",
            Seen.COPY,
            on="2026-11-26",
            via="https://uat.mims.com/thailand/drug/info/gavreto/dosage",
        ),
    ),
    reviewed="2026-11-26",
)

LAROTRECTINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("larotrectinib-monotherapy"),
    name="larotrectinib monotherapy",
    drugs=(drugs.LAROTRECTINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("larotrectinib-monotherapy-us-label"),
            name="US label",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.LAROTRECTINIB,
                            amount=Amount(100, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(
                                Criteria(age_years=Interval(18)),
                                Criteria(body_surface_m2=Interval(1.0)),
                            ),
                        ),
                        Dose(
                            drug=drugs.LAROTRECTINIB,
                            amount=Amount(100, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(
                                Criteria(
                                    age_years=Interval(None, 18, high_open=True),
                                    body_surface_m2=Interval(None, 1.0, high_open=True),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            note="With or without food. One or the other dose, never both.",
            cites=(
                Cite(
                    sources.VITRAKVI_US_LABEL,
                    "dosing",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                Cite(
                    sources.VITRAKVI_US_LABEL,
                    "section 2.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://themeditary.com/dosage-information/vitrakvi-dosage-4465.html",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("larotrectinib-monotherapy-hk-label"),
            name="Hong Kong label",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.MAXIMUM_BENEFIT,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.LAROTRECTINIB,
                            amount=Amount(100, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(age_years=Interval(18)),),
                        ),
                        Dose(
                            drug=drugs.LAROTRECTINIB,
                            amount=Amount(100, Unit.MG_PER_M2),
                            cap=Amount(100, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(age_years=Interval(None, 18, high_open=True)),),
                        ),
                    ),
                ),
            ),
            adjustments=(
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger="moderate or severe hepatic impairment: half the starting dose",
                    when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
                    to_percent=50,
                    cites=(
                        Cite(
                            sources.VITRAKVI_HK_LABEL,
                            "recommended dose",
                            Seen.COPY,
                            on="2026-11-26",
                            via="https://sit.mimsdev.com/hongkong/drug/info/vitrakvi/dosage",
                        ),
                    ),
                ),
            ),
            note=(
                "The pediatric dose is for 1 month to 18 years. Until there is no more "
                "clinical benefit."
            ),
            cites=(
                Cite(
                    sources.VITRAKVI_HK_LABEL,
                    "recommended dose",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://sit.mimsdev.com/hongkong/drug/info/vitrakvi/dosage",
                ),
            ),
        ),
    ),
    summary="Larotrectinib alone, twice a day.",
    cites=(
        Cite(
            sources.VITRAKVI_US_LABEL,
            "dosing",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)

ENTRECTINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("entrectinib-monotherapy"),
    name="entrectinib monotherapy",
    drugs=(drugs.ENTRECTINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("entrectinib-monotherapy-us-label-earlier"),
            name="US label, earlier text, NTRK fusion",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.ENTRECTINIB,
                            amount=Amount(600, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(age_years=Interval(18)),
                                Criteria(
                                    age_years=Interval(12, 18, high_open=True),
                                    body_surface_m2=Interval(1.50, None, low_open=True),
                                ),
                            ),
                        ),
                        Dose(
                            drug=drugs.ENTRECTINIB,
                            amount=Amount(500, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(12, 18, high_open=True),
                                    body_surface_m2=Interval(1.11, 1.50),
                                ),
                            ),
                        ),
                        Dose(
                            drug=drugs.ENTRECTINIB,
                            amount=Amount(400, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(12, 18, high_open=True),
                                    body_surface_m2=Interval(0.91, 1.10),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            note="With or without food. Exactly one of the doses.",
            cites=(
                Cite(
                    sources.ROZLYTREK_US_LABEL_EARLIER,
                    "section 2, NTRK gene fusion-positive solid tumors",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://themeditary.com/dosage-information/rozlytrek-dosage-3978.html",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("entrectinib-monotherapy-th-label"),
            name="Thai label",
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.ENTRECTINIB,
                            amount=Amount(600, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(Criteria(age_years=Interval(18)),),
                        ),
                        Dose(
                            drug=drugs.ENTRECTINIB,
                            amount=Amount(300, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(
                                Criteria(
                                    age_years=Interval(None, 18, high_open=True),
                                    other="able to swallow capsules",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            note=(
                "With or without food. One or the other dose, never both. The label's table "
                "for children was not seen."
            ),
            cites=(
                Cite(
                    sources.ROZLYTREK_TH_LABEL,
                    "dosage",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://uat.mimsdev.com/thailand/drug/info/rozlytrek/dosage",
                ),
            ),
        ),
    ),
    summary="Entrectinib alone, every day.",
    cites=(
        Cite(
            sources.ROZLYTREK_US_LABEL_EARLIER,
            "section 2, NTRK gene fusion-positive solid tumors",
            Seen.COPY,
            on="2026-11-26",
            via="https://themeditary.com/dosage-information/rozlytrek-dosage-3978.html",
        ),
    ),
    reviewed="2026-11-26",
)

REPOTRECTINIB_MONOTHERAPY: Final = Regimen(
    id=RegimenId("repotrectinib-monotherapy"),
    name="repotrectinib monotherapy",
    drugs=(drugs.REPOTRECTINIB,),
    schedules=(
        Schedule(
            id=ScheduleId("repotrectinib-monotherapy-us-label"),
            name="US label, NTRK fusion",
            region=Region.US,
            phases=(
                Phase(
                    name="first 14 days",
                    cycle_days=14,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.REPOTRECTINIB,
                            amount=Amount(160, Unit.MG),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=1,
                            when=(Criteria(age_years=Interval(12)),),
                        ),
                    ),
                ),
                Phase(
                    name="from then on",
                    cycle_days=1,
                    until=(
                        StopRule.PROGRESSION,
                        StopRule.UNACCEPTABLE_TOXICITY,
                    ),
                    doses=(
                        Dose(
                            drug=drugs.REPOTRECTINIB,
                            amount=Amount(160, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(age_years=Interval(12)),),
                        ),
                    ),
                ),
            ),
            note="With or without food.",
            cites=(
                Cite(
                    sources.AUGTYRO_US_LABEL_2024,
                    "section 2, recommended dosage",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://rxreasoner.com/monographs/augtyro/usage",
                ),
                Cite(
                    sources.FDA_2024_REPOTRECTINIB_NTRK,
                    "recommended dose",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    summary="Repotrectinib alone, once and then twice a day.",
    cites=(
        Cite(
            sources.AUGTYRO_US_LABEL_2024,
            "section 2, recommended dosage",
            Seen.COPY,
            on="2026-11-26",
            via="https://rxreasoner.com/monographs/augtyro/usage",
        ),
    ),
    reviewed="2026-11-26",
)

DABRAFENIB_TRAMETINIB: Final = Regimen(
    id=RegimenId("dabrafenib-trametinib"),
    name="dabrafenib plus trametinib",
    names=("trametinib plus dabrafenib",),
    drugs=(
        drugs.DABRAFENIB,
        drugs.TRAMETINIB,
    ),
    schedules=(
        Schedule(
            id=ScheduleId("dabrafenib-trametinib-us-label"),
            name="US label, BRAF V600E solid tumors, adults",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.DABRAFENIB,
                            amount=Amount(150, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                            when=(Criteria(age_years=Interval(18)),),
                        ),
                        Dose(
                            drug=drugs.TRAMETINIB,
                            amount=Amount(2, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=1,
                            when=(Criteria(age_years=Interval(18)),),
                        ),
                    ),
                ),
            ),
            left_open=(
                "amounts for children, which go by weight",
                "duration of treatment",
            ),
            note="At least 1 hour before or 2 hours after a meal.",
            cites=(
                Cite(
                    sources.TAFINLAR_MEKINIST_US_LABEL,
                    "dose in solid tumors, as reported",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://globalreachhealth.com/?p=1895",
                ),
                Cite(
                    sources.TAFINLAR_MEKINIST_US_LABEL,
                    "recommended dosing, older text for melanoma",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.drugs.com/dosage/tafinlar.html",
                ),
            ),
        ),
    ),
    summary="A BRAF and a MEK inhibitor together, every day.",
    cites=(
        Cite(
            sources.TAFINLAR_MEKINIST_US_LABEL,
            "dose in solid tumors, as reported",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://globalreachhealth.com/?p=1895",
        ),
    ),
    reviewed="2026-11-26",
)

SORAFENIB_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("sorafenib-bevacizumab"),
    name="sorafenib plus bevacizumab",
    drugs=(
        drugs.SORAFENIB,
        drugs.BEVACIZUMAB,
    ),
    currency=Currency.HISTORICAL,
    schedules=(
        Schedule(
            id=ScheduleId("sorafenib-bevacizumab-phase-2"),
            name="phase II trial of 2013",
            phases=(
                Phase(
                    name="every two weeks",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.SORAFENIB,
                            amount=Amount(200, Unit.MG),
                            days=(1, 2, 3, 4, 5, 8, 9, 10, 11, 12),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(5, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "routes",
                "whether treatment ends at progression or toxicity",
            ),
            note="Sorafenib on days 1 to 5 of each week; for 6 months.",
            cites=(
                Cite(
                    sources.SORAFENIB_BEVACIZUMAB_2013,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 24012098",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "less well tolerated than either drug alone; the investigators advise against "
                "further development"
            ),
            cites=(
                Cite(
                    sources.SORAFENIB_BEVACIZUMAB_2013,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-26",
                    via="PMID 24012098",
                ),
            ),
        ),
    ),
    summary=(
        "History: its own investigators found it less well tolerated than the single "
        "drugs and advised against taking it further."
    ),
    cites=(
        Cite(
            sources.SORAFENIB_BEVACIZUMAB_2013,
            "abstract",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 24012098",
        ),
    ),
    reviewed="2026-11-26",
)
