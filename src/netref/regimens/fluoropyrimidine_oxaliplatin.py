"""Regimens on a fluoropyrimidine backbone, with oxaliplatin or alone."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    DoseRole,
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
    Unit,
    days,
)

_FOLFOX_BEVACIZUMAB = Cite(
    sources.NCT00227617_RECORD,
    "outline",
    Seen.COPY,
    on="2026-11-23",
    via="https://crick.ai/trials/NCT00227617",
)
_CAPOX_BEVACIZUMAB = Cite(
    sources.KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-23",
    via="https://discovery.researcher.life/article/a-phase-ii-study-of-capecitabine-oxaliplatin-and-bevacizumab-for-metastatic-or-unresectable-neuroendocrine-tumors/92af56056ba93930946798008717d12b",
)
_BAJETTA = Cite(sources.BAJETTA_2007_CCP, "abstract, methods", Seen.DOCUMENT, on="2026-11-23")
_MEDLEY = Cite(
    sources.MEDLEY_2011_BJC,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.rdm.ox.ac.uk/publications/135222",
)
_BETTER = Cite(
    sources.MITRY_2014_EJC,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 25454413",
)
_BETTER_ASCO = Cite(
    sources.BETTER_ASCO_4071,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://discovery.researcher.life/article/efficacy-and-safety-of-bevacizumab-combined-with-capecitabine-in-progressive-metastatic-welldifferentiated-digestive-endocrine-tumors-better-study/ca8e601e02d23df69d67e3f52ddeb345",
)
_GEMOX = Cite(
    sources.CASSIER_2009_CANCER,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://zendy.io/title/10.1002/cncr.24384",
)

FOLFOX: Final = Regimen(
    id=RegimenId("folfox"),
    name="oxaliplatin plus fluorouracil and leucovorin",
    acronyms=("FOLFOX",),
    drugs=(drugs.OXALIPLATIN, drugs.FLUOROURACIL, drugs.LEUCOVORIN),
    schedules=(
        Schedule(
            id=ScheduleId("folfox-us-label-colorectal"),
            name="oxaliplatin US label, colorectal cancer",
            region=Region.US,
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OXALIPLATIN,
                            amount=Amount(85, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(120, 120),
                        ),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=Amount(200, Unit.MG_PER_M2),
                            days=(),
                            duration_minutes=Interval(120, 120),
                            role=DoseRole.MODULATION,
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(400, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(),
                            duration_minutes=Interval(2, 4),
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=Amount(600, Unit.MG_PER_M2),
                            days=(),
                            duration_minutes=Interval(1320, 1320),
                        ),
                    ),
                ),
            ),
            left_open=(
                "whether leucovorin and fluorouracil are repeated after day 1 (the copy is cut "
                "off there)",
                "routes of leucovorin and of the fluorouracil infusion",
                "number of cycles",
            ),
            note=(
                "A label for colorectal cancer: no FOLFOX schedule with doses was seen in a "
                "source on neuroendocrine neoplasms. On day 1 oxaliplatin and leucovorin run "
                "together in separate bags, then the fluorouracil bolus (the first of its two "
                "doses here), then its 22-hour infusion."
            ),
            cites=(
                Cite(
                    sources.ELOXATIN_US_LABEL, "highlights, dosage", Seen.DOCUMENT, on="2026-11-23"
                ),
                Cite(
                    sources.ELOXATIN_US_LABEL_2015,
                    "highlights, dosage and administration",
                    Seen.COPY,
                    on="2026-11-23",
                    via="http://www.drugs.com/pro/eloxatin.html",
                ),
            ),
        ),
    ),
    summary="Oxaliplatin with infusional fluorouracil and leucovorin, every two weeks.",
    unseen=(
        "a schedule with doses in a source on neuroendocrine neoplasms; the one stored is of "
        "colorectal cancer"
    ),
    cites=(_FOLFOX_BEVACIZUMAB,),
    reviewed="2026-11-23",
)

FOLFOX_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("folfox-bevacizumab"),
    name="FOLFOX plus bevacizumab",
    drugs=(drugs.OXALIPLATIN, drugs.FLUOROURACIL, drugs.LEUCOVORIN, drugs.BEVACIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("folfox-bevacizumab-nct00227617"),
            name="NCT00227617, pilot study",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=14,
                    cycles=Interval(None, 26),
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.OXALIPLATIN,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(120, 120),
                        ),
                        Dose(
                            drug=drugs.LEUCOVORIN,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(120, 120),
                            role=DoseRole.MODULATION,
                        ),
                        Dose(
                            drug=drugs.FLUOROURACIL,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(2760, 2880),
                        ),
                        Dose(drug=drugs.BEVACIZUMAB, amount=None, days=()),
                    ),
                ),
            ),
            left_open=("doses", "route and day of bevacizumab"),
            note="Fluorouracil is one infusion over 46 to 48 hours from day 1.",
            cites=(_FOLFOX_BEVACIZUMAB,),
        ),
    ),
    cites=(_FOLFOX_BEVACIZUMAB,),
    reviewed="2026-11-23",
)

CAPOX: Final = Regimen(
    id=RegimenId("capox"),
    name="capecitabine plus oxaliplatin",
    acronyms=("CAPOX", "XELOX"),
    drugs=(drugs.CAPECITABINE, drugs.OXALIPLATIN),
    schedules=(
        Schedule(
            id=ScheduleId("capox-bajetta-2007"),
            name="Bajetta 2007",
            phases=(
                Phase(
                    name="every cycle",
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.OXALIPLATIN,
                            amount=Amount(130, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(2000, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "days of both drugs",
                "length of the cycle",
                "number of cycles",
                "route of capecitabine and times a day",
            ),
            note="Printed in mg/mq.",
            cites=(_BAJETTA,),
        ),
        Schedule(
            id=ScheduleId("capox-drugs-com-colorectal"),
            name="Drugs.com, colorectal cancer",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                        Dose(
                            drug=drugs.OXALIPLATIN,
                            amount=Amount(130, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=("infusion time", "number of cycles"),
            note="A dose for colorectal cancer, not for neuroendocrine neoplasms.",
            cites=(
                Cite(
                    sources.DRUGS_COM_CAPECITABINE_DOSAGE,
                    "usual adult dose for colorectal cancer",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.drugs.com/dosage/capecitabine.html",
                ),
            ),
        ),
    ),
    summary="Capecitabine with oxaliplatin.",
    unseen=(
        "all of a schedule in a source on neuroendocrine neoplasms; one of those stored is "
        "of colorectal cancer"
    ),
    cites=(
        _BAJETTA,
        Cite(
            sources.SPADA_2016_NEUROENDOCRINOLOGY,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.ncbi.nlm.nih.gov/pubmed/26789262",
        ),
    ),
    reviewed="2026-11-23",
)

CAPOX_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("capox-bevacizumab"),
    name="CAPOX plus bevacizumab",
    drugs=(drugs.CAPECITABINE, drugs.OXALIPLATIN, drugs.BEVACIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("capox-bevacizumab-asco-4104"),
            name="Kunz, ASCO abstract 4104",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(7.5, Unit.MG_PER_KG),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.OXALIPLATIN,
                            amount=Amount(130, Unit.MG_PER_M2),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(850, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=("infusion times", "number of cycles"),
            cites=(_CAPOX_BEVACIZUMAB,),
        ),
    ),
    cites=(_CAPOX_BEVACIZUMAB,),
    reviewed="2026-11-23",
)

CAPECITABINE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("capecitabine-monotherapy"),
    name="capecitabine monotherapy",
    drugs=(drugs.CAPECITABINE,),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-monotherapy-medley-2011"),
            name="Medley 2011, non-pancreatic NET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    doses=(
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=None,
                            route=Route.ORAL,
                            days=days(1, 14),
                        ),
                    ),
                ),
            ),
            left_open=("dose", "times a day", "number of cycles"),
            cites=(_MEDLEY,),
        ),
    ),
    summary="Capecitabine alone.",
    cites=(_MEDLEY,),
    reviewed="2026-11-23",
)

CAPECITABINE_BEVACIZUMAB: Final = Regimen(
    id=RegimenId("capecitabine-bevacizumab"),
    name="capecitabine plus bevacizumab",
    names=("bevacizumab plus capecitabine",),
    drugs=(drugs.CAPECITABINE, drugs.BEVACIZUMAB),
    schedules=(
        Schedule(
            id=ScheduleId("capecitabine-bevacizumab-better"),
            name="BETTER, gastrointestinal NET",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=21,
                    until=(StopRule.NOT_STATED,),
                    at_most_days=730,
                    doses=(
                        Dose(
                            drug=drugs.BEVACIZUMAB,
                            amount=Amount(7.5, Unit.MG_PER_KG),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1000, Unit.MG_PER_M2),
                            route=Route.ORAL,
                            days=days(1, 14),
                            times_per_day=2,
                        ),
                    ),
                ),
            ),
            left_open=("route and infusion time of bevacizumab", "what ends treatment early"),
            note=(
                "For 6 to 24 months. The congress abstract gives bevacizumab in mg/m2, a misprint "
                "for the mg/kg of the paper; the day comes from that abstract."
            ),
            cites=(_BETTER, _BETTER_ASCO),
        ),
    ),
    cites=(_BETTER,),
    reviewed="2026-11-26",
)

GEMOX: Final = Regimen(
    id=RegimenId("gemox"),
    name="gemcitabine plus oxaliplatin",
    acronyms=("GEMOX",),
    names=("gemcitabine and oxaliplatin",),
    drugs=(drugs.GEMCITABINE, drugs.OXALIPLATIN),
    summary=(
        "Gemcitabine with oxaliplatin in pretreated neuroendocrine tumors. No schedule is stored: "
        "no source on neuroendocrine neoplasms that was seen prints its doses."
    ),
    cites=(_GEMOX,),
    reviewed="2026-11-26",
)
