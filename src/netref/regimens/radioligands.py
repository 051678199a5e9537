"""Regimens of radioligand therapy."""

from typing import Final

from .. import drugs, sources
from ..model import (
    Amount,
    Cite,
    Dose,
    DoseRole,
    FormId,
    Interval,
    Offset,
    Per,
    Phase,
    Regimen,
    RegimenId,
    Region,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    Spacing,
    SpacingAct,
    StopRule,
    Unit,
    days,
)

_IR = FormId("octreotide-immediate-release")
_LAR = FormId("octreotide-lar")
_MEDSCAPE = "https://reference.medscape.com/drug/lutathera-lutetium-lu-177-dota-tate-1000113"

_US_LABEL = Cite(
    sources.LUTATHERA_US_LABEL,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)
_NETTER_1 = Cite(
    sources.STROSBERG_2017_NEJM,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-23",
    via="PMID 28076709",
)
_NETTER_2 = Cite(
    sources.SINGH_2024_LANCET,
    "study design, on the holder's site for US professionals",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.lutathera-hcp.com/1l-netter-2-efficacy",
)
_NETTER_2_TITLE = Cite(
    sources.SINGH_2024_LANCET,
    "title, as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://docwirenews.com/post/netter-2-177lu-dotatate-with-octreotide-lar-extends-pfs-for-grade-2-3-gep-nets",
)
_CAPECITABINE_TRIAL = Cite(
    sources.NCT07012330_RECORD,
    "summary",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.clinicaltrialexchange.com/clinical-trials/Comparing-177Lu-Dotatate-Capecitabine-Combination-Treatment-With-177Lu-Dotatate-in-Neuroendocrine-Tumor-Patients/NCT07012330",
)
_CAPECITABINE_2008 = Cite(
    sources.LUTETIUM_CAPECITABINE_2008_EJNMMI,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 18188559",
)
_CAPECITABINE_2011 = Cite(
    sources.LUTETIUM_CAPECITABINE_2011_EJNMMI,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 21052661",
)
_CAPECITABINE_METRONOMIC = Cite(
    sources.LUTETIUM_METRONOMIC_CAPECITABINE_EJNMMI,
    "abstract, patients and methods",
    Seen.DOCUMENT,
    on="2026-11-26",
)

LUTETIUM_177LU_DOTATATE_MONOTHERAPY: Final = Regimen(
    id=RegimenId("lutetium-177lu-dotatate-monotherapy"),
    name="lutetium (177Lu) oxodotreotide monotherapy",
    drugs=(drugs.LUTETIUM_177LU_DOTATATE,),
    schedules=(
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-monotherapy-us-label"),
            name="US label",
            region=Region.US,
            phases=(
                Phase(
                    name="four doses",
                    cycle_days=56,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.LYSINE,
                            amount=Amount(18, Unit.G, 24),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            role=DoseRole.SUPPORT,
                        ),
                        Dose(
                            drug=drugs.ARGININE,
                            amount=Amount(18, Unit.G, 24),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            role=DoseRole.SUPPORT,
                        ),
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.4, Unit.GBQ),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(),
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                    spacings=(
                        Spacing(
                            act=SpacingAct.WITHHOLD_BEFORE,
                            around=drugs.LUTETIUM_177LU_DOTATATE,
                            drug=drugs.OCTREOTIDE,
                            form=_IR,
                            hours=Interval(24),
                        ),
                        Spacing(
                            act=SpacingAct.GIVE_AFTER,
                            around=drugs.LUTETIUM_177LU_DOTATATE,
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            kind_of_drug="long-acting",
                            hours=Interval(4, 24),
                        ),
                        Spacing(
                            act=SpacingAct.WITHHOLD_BEFORE,
                            around=drugs.LUTETIUM_177LU_DOTATATE,
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            kind_of_drug="long-acting",
                            hours=Interval(672),
                        ),
                    ),
                ),
                Phase(
                    name="octreotide after the last dose",
                    cycle_days=28,
                    until=(StopRule.PROGRESSION,),
                    doses=(
                        Dose(
                            drug=drugs.OCTREOTIDE,
                            form=_LAR,
                            amount=Amount(30, Unit.MG),
                            route=Route.INTRAMUSCULAR,
                            days=(1,),
                            role=DoseRole.SUPPORT,
                        ),
                    ),
                ),
            ),
            left_open=(
                "route and length of the infusion of 177Lu-dotatate",
                "start and length of the amino acid infusion",
                "antiemetic",
                "stopping a long-acting somatostatin analog before the first dose",
            ),
            note=(
                "Every 8 weeks, give or take 1 week (the text seen in 2020 has no such margin). "
                "Both amino acids in one solution of 1.5 to 2.2 L, below 1,060 mOsmol. Long-acting "
                "octreotide 4 to 24 hours after each dose and not within 4 weeks before the next. "
                "Octreotide afterwards for at most 18 months from the start of treatment. The "
                "rules for octreotide were read in the text of 2020 and in monographs, not in that "
                "of 4/2024."
            ),
            cites=(
                _US_LABEL,
                Cite(
                    sources.LUTATHERA_US_LABEL_2020,
                    "recommended dosage; premedication and concomitant medications",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.drugs.com/dosage/lutathera.html",
                ),
                Cite(
                    sources.LUTATHERA_US_LABEL,
                    "dosing and amino acid solution, in a monograph of unstated label version",
                    Seen.COPY,
                    on="2026-11-23",
                    via=_MEDSCAPE,
                ),
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
            ),
        ),
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-monotherapy-eu-label"),
            name="EU label",
            region=Region.EU,
            phases=(
                Phase(
                    name="four infusions",
                    cycle_days=56,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.ARGININE,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(240, 240),
                            offset=Offset(
                                after=drugs.LUTETIUM_177LU_DOTATATE,
                                minutes=Interval(-30, -30),
                            ),
                            role=DoseRole.SUPPORT,
                        ),
                        Dose(
                            drug=drugs.LYSINE,
                            amount=None,
                            route=Route.INTRAVENOUS,
                            days=(1,),
                            duration_minutes=Interval(240, 240),
                            offset=Offset(
                                after=drugs.LUTETIUM_177LU_DOTATATE,
                                minutes=Interval(-30, -30),
                            ),
                            role=DoseRole.SUPPORT,
                        ),
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.4, Unit.GBQ),
                            days=(1,),
                        ),
                    ),
                ),
            ),
            left_open=(
                "amounts of the amino acids",
                "length of the infusion of 177Lu-oxodotreotide",
                "somatostatin analogs before and after",
            ),
            note=(
                "Activity, number and interval as NICE TA539 states them for the marketing "
                "authorization; the amino acid solution as in the copy of the label."
            ),
            cites=(
                Cite(
                    sources.LUTATHERA_EU_LABEL,
                    "section 4.2",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://patient-info.co.uk/lutathera-370-mbq-ml-solution-for-infusion-91615/summary-of-medicine-characteristics",
                ),
                Cite(sources.NICE_TA539, "section 2", Seen.DOCUMENT, on="2026-11-23"),
            ),
        ),
    ),
    summary="Peptide receptor radionuclide therapy with amino acids to protect the kidneys.",
    cites=(_US_LABEL,),
    reviewed="2026-11-23",
)

LUTETIUM_177LU_DOTATATE_OCTREOTIDE: Final = Regimen(
    id=RegimenId("lutetium-177lu-dotatate-octreotide"),
    name="lutetium (177Lu) oxodotreotide plus octreotide",
    names=("177Lu-DOTATATE plus octreotide",),
    drugs=(drugs.LUTETIUM_177LU_DOTATATE, drugs.OCTREOTIDE),
    schedules=(
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-octreotide-netter-1"),
            name="NETTER-1",
            phases=(
                Phase(
                    name="four infusions",
                    cycle_days=56,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.4, Unit.GBQ),
                            route=Route.INTRAVENOUS,
                            days=(1,),
                        ),
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
            left_open=("interval of octreotide", "amino acids", "infusion time"),
            cites=(_NETTER_1,),
        ),
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-octreotide-netter-2"),
            name="NETTER-2",
            phases=(
                Phase(
                    name="four cycles",
                    cycle_days=56,
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.4, Unit.GBQ),
                            days=(1,),
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
                "amino acids",
                "route and infusion time of 177Lu-dotatate",
            ),
            note="Every 8 weeks, give or take 1 week.",
            cites=(_NETTER_2, _NETTER_2_TITLE),
        ),
    ),
    cites=(_NETTER_1,),
    reviewed="2026-11-23",
)

LUTETIUM_177LU_DOTATATE_CAPECITABINE: Final = Regimen(
    id=RegimenId("lutetium-177lu-dotatate-capecitabine"),
    name="lutetium (177Lu) oxodotreotide plus capecitabine",
    names=("177Lu-DOTATATE plus capecitabine",),
    drugs=(drugs.LUTETIUM_177LU_DOTATATE, drugs.CAPECITABINE),
    schedules=(
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-capecitabine-nct07012330"),
            name="NCT07012330",
            phases=(
                Phase(
                    name="four cycles",
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.4, Unit.GBQ),
                            days=(1,),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1650, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=days(1, 14),
                        ),
                    ),
                ),
            ),
            left_open=(
                "length of the cycle",
                "routes",
                "times a day of capecitabine",
                "amino acids",
            ),
            note="Capecitabine for two weeks from the start of each cycle.",
            cites=(_CAPECITABINE_TRIAL,),
        ),
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-capecitabine-2008"),
            name="seven patients 2008 (Rotterdam), 7.4 GBq",
            phases=(
                Phase(
                    name="four cycles",
                    cycles=4,
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.4, Unit.GBQ),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1650, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "length of the cycle",
                "days",
                "routes",
                "times a day of capecitabine",
                "amino acids",
            ),
            note="Capecitabine for 2 weeks; four cycles were intended.",
            cites=(_CAPECITABINE_2008,),
        ),
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-capecitabine-2011"),
            name="phase II study 2011, 7.8 GBq",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=56,
                    cycles=4,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(7.8, Unit.GBQ),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1650, Unit.MG_PER_M2),
                            per=Per.DAY,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=("days", "routes", "times a day of capecitabine", "amino acids"),
            note="Capecitabine for 14 days.",
            cites=(_CAPECITABINE_2011,),
        ),
        Schedule(
            id=ScheduleId("lutetium-177lu-dotatate-capecitabine-metronomic"),
            name="phase II study of FDG-positive tumors, 5.5 GBq, metronomic capecitabine",
            phases=(
                Phase(
                    name="every cycle",
                    cycle_days=56,
                    cycles=5,
                    until=(StopRule.CYCLES_COMPLETED,),
                    doses=(
                        Dose(
                            drug=drugs.LUTETIUM_177LU_DOTATATE,
                            amount=Amount(5.5, Unit.GBQ),
                            days=(),
                        ),
                        Dose(
                            drug=drugs.CAPECITABINE,
                            amount=Amount(1000, Unit.MG, 1500),
                            per=Per.DAY,
                            route=Route.ORAL,
                            days=(),
                        ),
                    ),
                ),
            ),
            left_open=(
                "days",
                "route of 177Lu-dotatate",
                "times a day of capecitabine",
                "what decides between 1,000 and 1,500 mg",
                "amino acids",
            ),
            note=(
                "27.5 GBq in all. Capecitabine between the radioligand treatments, and only in "
                "patients proficient in dihydropyrimidine dehydrogenase."
            ),
            cites=(_CAPECITABINE_METRONOMIC,),
        ),
    ),
    cites=(_CAPECITABINE_TRIAL,),
    reviewed="2026-11-23",
)
