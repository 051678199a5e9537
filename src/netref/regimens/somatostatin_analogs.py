"""Regimens with a somatostatin analog: alone, and chemotherapy combined with one."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
    Cite,
    Criteria,
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

_IR = FormId("octreotide-immediate-release")
_LAR = FormId("octreotide-lar")
_ORAL = FormId("octreotide-oral")
_DEPOT = FormId("lanreotide-depot")

_PAGE_SSA = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")
_LAR_US_START = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "highlights, dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://scholarsinmedicine.com/resources/drugs/288",
)
_LAR_US_TITRATION = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "adult dosage, as given in a monograph",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.cancertherapyadvisor.com/drug/sandostatin-lar-depot/",
)
_LAR_US_FLEXIBLE = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "flexible dosing",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.hcp.novartis.com/products/sandostatin-lar-depot/carcinoid-syndrome/dosing-administration/",
)
_LAR_US_SITE = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "description",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.us.sandostatin.com/carcinoid-syndrome/about-sandostatin/what-is-sandostatin/",
)
_IR_US_MONOGRAPH = Cite(
    sources.SANDOSTATIN_US_LABEL,
    "adult dosage, as given in a monograph",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
)
_BYNFEZIA = Cite(sources.BYNFEZIA_US_LABEL, "highlights, dosage", Seen.DOCUMENT, on="2026-11-23")
_LAR_EX_US = "https://www.sandostatin.com/en/neuroendocrine-tumors/administration/administration-and-dosing-for-net/"
_SOMATULINE_SG = Cite(
    sources.SOMATULINE_SG_LABEL,
    "dosage",
    Seen.COPY,
    on="2026-11-23",
    via="https://uat.mims.com/singapore/drug/info/somatuline/dosage",
)
_BRIZZI = Cite(
    sources.BRIZZI_2009_BMC_CANCER,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-23",
    via="https://pubmed.ncbi.nlm.nih.gov/19886987/",
)
_XELBEVOCT = Cite(
    sources.BERRUTI_2014_BMC_CANCER, "abstract, methods", Seen.DOCUMENT, on="2026-11-23"
)
_ATLANT = Cite(
    sources.ATLANT_REGISTRY,
    "arms and interventions",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.clincosm.com/trial/neuroendocrine-tumours-italy-lanreotide-autogel-formulation-and",
)
_SONNET = Cite(sources.SONNET_REGISTRY, "arms and interventions", Seen.DOCUMENT, on="2026-11-23")

OCTREOTIDE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("octreotide-monotherapy"),
    name="octreotide monotherapy",
    drugs=(drugs.OCTREOTIDE,),
    schedules=(
        Schedule(
            id=ScheduleId("octreotide-monotherapy-us-label-lar"),
            name="US label, long-acting: carcinoid tumors and VIPomas",
            region=Region.US,
            phases=(
                Phase(
                    name="run-in",
                    cycle_days=14,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(100, Unit.MCG, 600),
                            per=Per.DAY,
                            route=Route.SUBCUTANEOUS,
                            days=days(1, 14),
                        ),
                    ),
                ),
                Phase(
                    name="first depot dose",
                    cycle_days=28,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            route=Route.INTRAGLUTEAL,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=None,
                            days=days(1, 14),
                        ),
                    ),
                ),
                Phase(
                    name="second depot dose",
                    cycle_days=28,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            route=Route.INTRAGLUTEAL,
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="after 2 months",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            cap=Amount(30, Unit.MG),
                            route=Route.INTRAGLUTEAL,
                            days=(1,),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="symptoms controlled on 20 mg: lower dose for a trial period",
                            to=Amount(10, Unit.MG),
                        ),
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="symptoms recur on the lower dose",
                            to=Amount(20, Unit.MG),
                        ),
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="symptoms not controlled",
                            maximum=Amount(30, Unit.MG),
                        ),
                    ),
                ),
            ),
            left_open=(
                "dose and route of immediate-release octreotide after the switch",
                "duration of treatment",
            ),
            note=(
                "The run-in is divided into 2 to 4 doses a day. Immediate-release octreotide goes "
                "on for at least 2 weeks after the first depot dose, in some 3 to 4 weeks. More "
                "than 30 mg is not recommended. The text gives one run-in for carcinoid tumors and "
                "VIPomas; the label of the injection starts lower in VIPoma."
            ),
            cites=(_LAR_US_START, _LAR_US_TITRATION, _LAR_US_FLEXIBLE, _LAR_US_SITE),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-us-label-carcinoid"),
            name="US label, immediate release: carcinoid tumors",
            region=Region.US,
            phases=(
                Phase(
                    name="first 2 weeks",
                    cycle_days=14,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(100, Unit.MCG, 600),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                    ),
                ),
                Phase(
                    name="maintenance",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(450, Unit.MCG),
                            per=Per.DAY,
                            cap=Amount(1500, Unit.MCG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "duration of treatment", "doses a day in maintenance"),
            note=(
                "At first in 2 to 4 doses a day. 450 mcg is the usual maintenance dose; there is "
                "little experience above 750 mcg a day."
            ),
            cites=(
                _IR_US_MONOGRAPH,
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "usual adult dose for carcinoid tumor, as given in a digest",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://themeditary.com/dosage-information/octreotide-dosage-12301.html",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-us-label-vipoma"),
            name="US label, immediate release: VIPoma",
            region=Region.US,
            phases=(
                Phase(
                    name="first 2 weeks",
                    cycle_days=14,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(200, Unit.MCG, 300),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                    ),
                ),
                Phase(
                    name="maintenance",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(150, Unit.MCG, 750),
                            per=Per.DAY,
                            cap=Amount(750, Unit.MCG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment", "doses a day in maintenance"),
            note=(
                "Intravenous or subcutaneous; at first in 2 to 4 doses a day. More than 450 mcg a "
                "day is usually not needed."
            ),
            cites=(
                _IR_US_MONOGRAPH,
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "usual adult dose for VIP-secreting tumor, as given in a digest",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://themeditary.com/dosage-information/octreotide-dosage-12301.html",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-us-bynfezia-carcinoid"),
            name="US label of Bynfezia Pen: carcinoid tumors",
            region=Region.US,
            phases=(
                Phase(
                    name="first 2 weeks",
                    cycle_days=14,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(100, Unit.MCG, 600),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                    ),
                ),
            ),
            left_open=("route", "dose after 2 weeks"),
            note="In 2 to 4 doses a day.",
            cites=(_BYNFEZIA,),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-us-bynfezia-vipoma"),
            name="US label of Bynfezia Pen: VIPoma",
            region=Region.US,
            phases=(
                Phase(
                    name="first 2 weeks",
                    cycle_days=14,
                    cycles=1,
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(200, Unit.MCG, 300),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                    ),
                ),
            ),
            left_open=("route", "dose after 2 weeks"),
            note="In 2 to 4 doses a day.",
            cites=(_BYNFEZIA,),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-uk-label-lar-tumor-control"),
            name="UK label, long-acting: tumor control, midgut",
            region=Region.UK,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.PROGRESSION,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            cites=(
                Cite(
                    sources.SANDOSTATIN_LAR_UK_LABEL,
                    "dosing page",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.health.novartis.co.uk/medicines/oncology/sandostatin-lar/dosing",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-ex-us-label-lar-symptoms"),
            name="label outside the US, long-acting: symptom control",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            days=(1,),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="good symptom control after 3 months",
                            to=Amount(10, Unit.MG),
                        ),
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="symptoms only partially controlled after 3 months",
                            to=Amount(30, Unit.MG),
                        ),
                    ),
                ),
            ),
            left_open=("route", "duration of treatment", "run-in and overlap"),
            note=(
                "First look at the dose after 3 months; the US label says 2 months. The UK page of "
                "the same holder also lowers to 10 mg after 3 months."
            ),
            cites=(
                Cite(
                    sources.SANDOSTATIN_LAR_EX_US_LABEL,
                    "symptom control",
                    Seen.COPY,
                    on="2026-11-23",
                    via=_LAR_EX_US,
                ),
                Cite(
                    sources.SANDOSTATIN_LAR_UK_LABEL,
                    "dosing page",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.health.novartis.co.uk/medicines/oncology/sandostatin-lar/dosing",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-ex-us-label-lar-tumor-control"),
            name="label outside the US, long-acting: tumor control",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "duration of treatment"),
            cites=(
                Cite(
                    sources.SANDOSTATIN_LAR_EX_US_LABEL,
                    "tumor control",
                    Seen.COPY,
                    on="2026-11-23",
                    via=_LAR_EX_US,
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-fr-label-siroctid"),
            name="French label of Siroctid, immediate release: GEP tumors",
            region=Region.FR,
            phases=(
                Phase(
                    name="start",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(0.05, Unit.MG),
                            route=Route.SUBCUTANEOUS,
                            days=(1,),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="step by step, to 3 doses a day",
                            to=Amount(0.1, Unit.MG, 0.2),
                        ),
                    ),
                ),
            ),
            left_open=("time between steps",),
            note=(
                "At first 1 or 2 doses a day. No further treatment without clinical benefit after "
                "one week at the highest tolerated dose."
            ),
            cites=(
                Cite(
                    sources.OCTREOTIDE_FR_LABEL_SIROCTID,
                    "posology, gastroenteropancreatic endocrine tumors",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.sante-sur-le-net.com/medicaments/?bdd=product&id=40213",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-ch-label-teva"),
            name="Swiss label of Octreotid-Teva, immediate release: GEP tumors",
            region=Region.CH,
            phases=(
                Phase(
                    name="start",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(0.05, Unit.MG),
                            route=Route.SUBCUTANEOUS,
                            days=(1,),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="step by step, to 3 doses a day",
                            target=Amount(0.2, Unit.MG),
                        ),
                    ),
                ),
            ),
            left_open=("time between steps",),
            note="At first 1 or 2 doses a day. In treatment failure, stop after one week.",
            cites=(
                Cite(
                    sources.OCTREOTIDE_CH_LABEL_TEVA,
                    "posology, gastroenteropancreatic endocrine tumors",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://ch.oddb.org:443/fr/gcc/fachinfo/reg/61726/chapter/usage",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-scotland-formulary"),
            name="NHS Scotland, East Region Formulary, short-acting",
            phases=(
                Phase(
                    name="start",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=Amount(50, Unit.MCG),
                            days=(1,),
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="gradually, by response, to 3 doses a day",
                            target=Amount(200, Unit.MCG),
                        ),
                    ),
                ),
            ),
            left_open=("route", "time between steps"),
            note="At first once or twice a day.",
            cites=(
                Cite(
                    sources.EAST_REGION_FORMULARY_NET,
                    "short acting",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-promid"),
            name="PROMID, long-acting",
            phases=(
                Phase(
                    name="every month",
                    until=(StopRule.PROGRESSION,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=("length of a month in days",),
            note="Monthly, until tumor progression or death.",
            cites=(
                Cite(
                    sources.RINKE_2009_JCO,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://read.qxmd.com/read/19704057/placebo-controlled-double-blind-prospective-randomized-study-on-the-effect-of-octreotide-lar-in-the-control-of-tumor-growth-in-patients-with-metastatic-neuroendocrine-midgut-tumors-a-report-from-the-promid-study-group?redirected=slug",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-wolin-2015"),
            name="high dose, refractory carcinoid symptoms",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(40, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "route",
                "duration of treatment",
            ),
            note="The control group of a trial.",
            cites=(
                Cite(
                    sources.WOLIN_2015,
                    "abstract, control group",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4562767",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("octreotide-monotherapy-us-label-capsules-acromegaly"),
            name="US label of the capsules, acromegaly",
            region=Region.US,
            phases=(
                Phase(
                    name="every day",
                    cycle_days=1,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_ORAL,
                            amount=Amount(20, Unit.MG),
                            route=Route.ORAL,
                            days=(1,),
                            times_per_day=2,
                        ),
                    ),
                    titrations=(
                        Titration(
                            drug=drugs.OCTREOTIDE,
                            trigger="IGF-1, signs and symptoms",
                            step=Amount(20, Unit.MG),
                            per=Per.DAY,
                            maximum=Amount(80, Unit.MG),
                        ),
                    ),
                ),
            ),
            adjustments=(
                Adjustment(
                    act=AdjustmentAct.REDUCE,
                    trigger="end-stage renal disease: start with this once a day",
                    when=(Criteria(other="end-stage renal disease"),),
                    to=Amount(20, Unit.MG),
                    region=Region.US,
                    cites=(
                        Cite(
                            sources.MYCAPSSA_US_LABEL,
                            "highlights, dosage and administration",
                            Seen.DOCUMENT,
                            on="2026-11-26",
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment",),
            note=(
                "Acromegaly, not NET. On an empty stomach, at least 1 hour before or 2 hours "
                "after a meal; 60 mg a day as 40 and 20 mg."
            ),
            cites=(
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "highlights, dosage and administration",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "section 2.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.drugs.com/dosage/mycapssa.html",
                ),
            ),
        ),
    ),
    summary="Octreotide alone; immediate release and long-acting release are not interchangeable.",
    cites=(_PAGE_SSA,),
    reviewed="2026-11-26",
)

LANREOTIDE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("lanreotide-monotherapy"),
    name="lanreotide monotherapy",
    drugs=(drugs.LANREOTIDE,),
    schedules=(
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-us-label"),
            name="US label: GEP-NET and carcinoid syndrome",
            region=Region.US,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            route=Route.DEEP_SUBCUTANEOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("duration of treatment",),
            note=(
                "Into the superior external quadrant of the buttock, sides in turn. In carcinoid "
                "syndrome no extra dose for those already treated for GEP-NET."
            ),
            cites=(
                Cite(
                    sources.SOMATULINE_US_LABEL,
                    "adult dosage, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.clinicaladvisor.com/drug/somatuline-depot/",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-sg-label-gep-net"),
            name="Singapore label: GEP-NET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note="For as long as tumor control needs it.",
            cites=(_SOMATULINE_SG,),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-sg-label-carcinoid"),
            name="Singapore label: carcinoid tumors, starting dose",
            phases=(
                Phase(
                    name="start",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(60, Unit.MG, 120),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "dose after the start"),
            note="The US label gives a fixed 120 mg every 4 weeks instead.",
            cites=(_SOMATULINE_SG,),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-ch-patient-information"),
            name="Swiss patient information: GEP-NET",
            region=Region.CH,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route", "duration of treatment"),
            cites=(
                Cite(
                    sources.SOMATULINE_CH_PATIENT_INFORMATION,
                    "how to use Somatuline Autogel",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://ch.oddb.org:443/fr/gcc/patinfo/reg/56148/seq/03/pack/006/chapter/usage",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-scotland-formulary"),
            name="NHS Scotland, East Region Formulary",
            phases=(
                Phase(
                    name="usual interval",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=None,
                            cap=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="active symptoms at the maximum dose (off-label)",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("starting dose", "route"),
            note="The shorter interval under specialist advice only.",
            cites=(
                Cite(
                    sources.EAST_REGION_FORMULARY_NET,
                    "long acting",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-clarinet"),
            name="CLARINET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=24,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("route",),
            note="For 96 weeks.",
            cites=(
                Cite(
                    sources.CAPLIN_2014_NEJM,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://repository.uantwerpen.be/link/irua/124857",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-clarinet-forte"),
            name="CLARINET FORTE, every 14 days",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            route=Route.SUBCUTANEOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            note="For 48 weeks (pancreatic cohort) or 96 weeks (midgut cohort) at most.",
            cites=(
                Cite(
                    sources.CLARINET_FORTE_REGISTRY,
                    "arms and interventions",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.clincosm.com/trial/pancreatic-tumours-midgut-neuroendocrine-international-lanreotide",
                ),
                Cite(
                    sources.CLARINET_FORTE_ESMO_2020,
                    "report, methods",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="http://theoncologynurse.com/special-issues/2020-year-in-review-neuroendocrine-tumors/18442-2020-year-in-review-neuroendocrine-tumors",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-elect"),
            name="ELECT, carcinoid syndrome",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            amount=None,
                            days=(),
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                ),
            ),
            left_open=("route", "dose of the rescue octreotide", "number of cycles"),
            note="Short-acting octreotide as rescue medication, when needed.",
            cites=(
                Cite(
                    sources.VINIK_ELECT_ENDOCRINE_PRACTICE,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://einstein.pure.elsevier.com/en/publications/evaluation-of-lanreotide-depotautogel-efficacy-and-safety-as-a-ca",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lanreotide-monotherapy-reminet"),
            name="REMINET, maintenance",
            phases=(
                Phase(
                    name="maintenance",
                    cycle_days=28,
                    until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=None,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("dose", "route"),
            note="After first-line treatment.",
            cites=(
                Cite(
                    sources.LEPAGE_2022_EJC,
                    "abstract, methods",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://academicawards.sciencefather.com/lanreotide-as-maintenance-therapy-after-first-line-treatment-in-patients-with-non-resectable-duodeno-pancreatic-neuroendocrine-tumours-an-international-double-blind-placebo-controlled-randomised-pha/",
                ),
            ),
        ),
    ),
    summary="Lanreotide alone.",
    cites=(_PAGE_SSA,),
    reviewed="2026-11-23",
)

FLUOROURACIL_OCTREOTIDE: Final = Regimen(
    id=RegimenId("fluorouracil-octreotide"),
    name="fluorouracil plus octreotide",
    names=("5-FU plus octreotide",),
    drugs=(drugs.FLUOROURACIL, drugs.OCTREOTIDE),
    schedules=(
        Schedule(
            id=ScheduleId("fluorouracil-octreotide-brizzi-2009"),
            name="Brizzi 2009",
            phases=(
                Phase(
                    name="continuous",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(200, Unit.MG_PER_M2),
                            per=Per.DAY,
                            route=Route.INTRAVENOUS,
                            days=(),
                            continuous=True,
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=("route and day of octreotide", "duration of treatment", "breaks"),
            note="Fluorouracil as a protracted infusion every day; octreotide monthly.",
            cites=(_BRIZZI,),
        ),
    ),
    summary="Chemotherapy with a somatostatin analog.",
    cites=(_BRIZZI,),
    reviewed="2026-11-23",
)

CAPECITABINE_BEVACIZUMAB_OCTREOTIDE: Final = Regimen(
    id=RegimenId("capecitabine-bevacizumab-octreotide"),
    name="capecitabine plus bevacizumab plus octreotide",
    drugs=(drugs.CAPECITABINE, drugs.BEVACIZUMAB, drugs.OCTREOTIDE),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-bevacizumab-octreotide-xelbevoct"),
            name="XELBEVOCT, as published",
            phases=(
                Phase(
                    name="combination",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(2000, Unit.MG),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(5, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
                Phase(
                    name="bevacizumab alone",
                    cycle_days=14,
                    until=(StopRule.PROGRESSION,),
                    doses=(
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
                "route and day of octreotide",
                "route of capecitabine and times a day",
                "dose and interval of bevacizumab after 9 months (read as unchanged)",
            ),
            note=(
                "All three without interruption for 9 months, octreotide monthly; then "
                "bevacizumab goes on until progression."
            ),
            cites=(_XELBEVOCT,),
        ),
        Schedule(
            id=ScheduleId("capecitabine-bevacizumab-octreotide-xelbevoct-registry"),
            name="XELBEVOCT, as registered",
            phases=(
                Phase(
                    name="combination",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(5, Unit.MG_PER_KG),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(20, Unit.MG, 30),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(2000, Unit.MG),
                            per=Per.DAY,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=("routes", "intervals", "duration of treatment"),
            note=(
                "The registry prints octreotide as 20/30 mg, stored as a range; the paper gives "
                "20 mg."
            ),
            cites=(
                Cite(
                    sources.XELBEVOCT_REGISTRY,
                    "detailed description",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    summary="Metronomic chemotherapy and a VEGF antibody with a somatostatin analog.",
    cites=(_XELBEVOCT,),
    reviewed="2026-11-23",
)

TEMOZOLOMIDE_LANREOTIDE: Final = Regimen(
    id=RegimenId("temozolomide-lanreotide"),
    name="temozolomide plus lanreotide",
    names=("lanreotide plus temozolomide",),
    drugs=(drugs.TEMOZOLOMIDE, drugs.LANREOTIDE),
    schedules=(
        Schedule(
            id=ScheduleId("temozolomide-lanreotide-atlant"),
            name="ATLANT, thoracic NET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=28,
                    cycles=Interval(None, 12),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            route=Route.DEEP_SUBCUTANEOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.TEMOZOLOMIDE,
                            amount=None,
                            route=Route.ORAL,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "daily dose of temozolomide",
                "which 5 consecutive days of temozolomide",
                "whether treatment ends at progression or toxicity",
            ),
            note=(
                "At most 48 weeks. The record prints 250 mg hard capsules for 5 consecutive days, "
                "which may be a capsule strength and not a dose; no amount is stored."
            ),
            cites=(_ATLANT,),
        ),
        Schedule(
            id=ScheduleId("temozolomide-lanreotide-sonnet"),
            name="SONNET, GEP-NET",
            phases=(
                Phase(
                    name="combination",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(),
                        ),
                        Dose(drug=drugs.TEMOZOLOMIDE, amount=None, days=()),
                    ),
                ),
                Phase(
                    name="maintenance",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.LANREOTIDE,
                            form=_DEPOT,
                            amount=Amount(120, Unit.MG),
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "interval and route of lanreotide",
                "temozolomide: dose, route and days",
            ),
            note=(
                "Six months of the combination, then six months of lanreotide or none; "
                "nonfunctioning tumors were randomized."
            ),
            cites=(
                _SONNET,
                Cite(
                    sources.PAVEL_2024_ONCOLOGIST,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/38206830",
                ),
            ),
        ),
    ),
    summary="Chemotherapy with a somatostatin analog.",
    cites=(_ATLANT, _SONNET),
    reviewed="2026-11-23",
)
