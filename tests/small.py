"""A tiny catalog of fictional records, so that tests of logic do not hang on facts.

Nothing here is a statement about any real drug, body or study: every name says so.
"""

from collections.abc import Iterable
from typing import Any, Final, TypedDict

from netref.catalog import KINDS, AnyRecord, Catalog
from netref.model import (
    Adjustment,
    AdjustmentAct,
    Advisory,
    AdvisoryId,
    Aim,
    Amount,
    Approval,
    ApprovalId,
    ApprovalKind,
    Arm,
    Availability,
    Body,
    BodyId,
    BodyKind,
    BoxedWarning,
    Brand,
    Case,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeSystem,
    Comparator,
    ConfidenceInterval,
    Control,
    Criteria,
    CumulativeLimit,
    Currency,
    Differential,
    Direction,
    Disagreement,
    Dose,
    DoseRole,
    Drug,
    DrugClass,
    DrugId,
    Effect,
    EffectKind,
    Endpoint,
    Estimate,
    Feature,
    Form,
    FormId,
    Grade,
    Histology,
    Indication,
    IndicationId,
    Interaction,
    Interference,
    Interval,
    LabelScope,
    LabelScopeId,
    Marketing,
    Measure,
    MeasureId,
    MeasureKind,
    MeasurePhase,
    Offer,
    Offset,
    Per,
    Phase,
    Position,
    Pregnancy,
    PValue,
    Regimen,
    RegimenId,
    Region,
    Result,
    ResultId,
    Route,
    Schedule,
    ScheduleId,
    Seen,
    Setting,
    Share,
    Sign,
    Site,
    Source,
    SourceId,
    SourceKind,
    Spacing,
    SpacingAct,
    Specimen,
    SstrStatus,
    Statistic,
    StopRule,
    Strategy,
    Strength,
    Study,
    StudyDesign,
    StudyId,
    StudyStatus,
    Syndrome,
    SyndromeId,
    TestResult,
    Threshold,
    Titration,
    Tumor,
    TumorId,
    Unit,
    days,
)

DAY: Final = "2026-11-23"

# --- bodies and sources ---------------------------------------------------------------------


def body(key: str, region: Region, kind: BodyKind = BodyKind.SOCIETY) -> Body:
    return Body(
        id=BodyId(key),
        name=f"Fictional body {key}",
        short=key.upper(),
        kind=kind,
        region=region,
        reviewed=DAY,
    )


US_REGULATOR: Final = body("test-us-regulator", Region.US, BodyKind.REGULATOR)
EU_REGULATOR: Final = body("test-eu-regulator", Region.EU, BodyKind.REGULATOR)
SOCIETY: Final = body("test-society", Region.INTERNATIONAL)
US_SOCIETY: Final = body("test-us-society", Region.US)
PATIENTS: Final = body("test-patients", Region.UK, BodyKind.PATIENT_ORGANIZATION)


def source(
    key: str,
    kind: SourceKind = SourceKind.GUIDELINE,
    date: str | None = "2020-05-04",
    of: Body | None = SOCIETY,
) -> Source:
    return Source(
        id=SourceId(key),
        kind=kind,
        title=f"Fictional document {key}",
        body=of,
        date=date,
        doi=f"10.1234/{key}",
        reviewed=DAY,
    )


OLD_GUIDELINE: Final = source("test-guideline-2015", date="2015-03-01")
GUIDELINE: Final = source("test-guideline-2022", date="2022-06-01")
US_GUIDELINE: Final = source("test-us-guideline-2023", date="2023", of=US_SOCIETY)
LABEL: Final = source("test-label", SourceKind.LABEL, "2018-02", US_REGULATOR)
EU_LABEL: Final = source("test-eu-label", SourceKind.LABEL, "2019-07-09", EU_REGULATOR)
PAPER: Final = source("test-paper", SourceKind.PAPER, "2012-01-15", None)
PAGE: Final = source("test-patient-page", SourceKind.PATIENT_PAGE, "2024-01-01", PATIENTS)


def cite(of: Source = GUIDELINE, where: str = "table 1", seen: Seen = Seen.DOCUMENT) -> Cite:
    via = None if seen is Seen.DOCUMENT else "https://example.org/copy"
    return Cite(of, where, seen, on=DAY, via=via)


CITES: Final = (cite(),)

# --- drugs ----------------------------------------------------------------------------------


def drug(
    key: str,
    *classes: DrugClass,
    routes: tuple[Route, ...] = (Route.ORAL,),
    **more: Any,
) -> Drug:
    return Drug(
        id=DrugId(key),
        name=more.pop("name", key),
        classes=classes or (DrugClass.ALKYLATING_AGENT,),
        routes=routes,
        cites=CITES,
        reviewed=DAY,
        **more,
    )


def contraindicated(reason: str, *when: Criteria, **more: Any) -> Caution:
    return Caution(
        outcome=CautionOutcome.CONTRAINDICATED, reason=reason, when=when, cites=CITES, **more
    )


DEPOT_ID: Final = FormId("testreotide-depot")
SC_ID: Final = FormId("testreotide-sc")

FICTIMIDE: Final = drug(
    "fictimide",
    DrugClass.ALKYLATING_AGENT,
    us_name="fictimide USP",
    names=("fictimid",),
    abbreviations=("FIM",),
    salts=("fictimide hydrochloride",),
    brands=(
        Brand("Fictadar", Region.US, cites=CITES),
        Brand("Fictadal", Region.EU, cites=CITES),
    ),
    mechanism="adds fictional alkyl groups",
    codes=(
        Code(system=CodeSystem.ATC, value="Z99AX01", cites=CITES),
        Code(system=CodeSystem.NCIT, value="C999999", cites=CITES),
    ),
    boxed_warnings=(
        BoxedWarning(topic="made-up marrow failure", region=Region.US, cites=CITES),
        BoxedWarning(topic="lifted warning", region=Region.US, removed="2019", cites=CITES),
    ),
    cautions=(
        contraindicated("made-up harm to the fetus", Criteria(pregnancy=(Pregnancy.PREGNANT,))),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="made-up low counts",
            when=(Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),),
            region=Region.US,
            cites=(cite(LABEL, "section 5", Seen.SECONDARY),),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE, trigger="made-up low counts", to_percent=75, cites=CITES
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="made-up kidney failure",
            to=Amount(100, Unit.MG_PER_M2),
            cites=CITES,
        ),
        Adjustment(act=AdjustmentAct.DISCONTINUE, trigger="made-up allergy", cites=CITES),
    ),
    availability=(Availability(region=Region.US, status=Marketing.MARKETED, cites=CITES),),
)
TESTPLATIN: Final = drug(
    "testplatin",
    DrugClass.PLATINUM,
    routes=(Route.INTRAVENOUS,),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="made-up deafness",
            drug=DrugId("testicillin"),
            cites=CITES,
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="made-up sleepiness",
            drug_class=DrugClass.ANTICONVULSANT,
            cites=CITES,
        ),
    ),
    limits=(
        CumulativeLimit(amount=Amount(550, Unit.MG_PER_M2), reason="made-up deafness", cites=CITES),
    ),
)
TESTREOTIDE: Final = drug(
    "testreotide",
    DrugClass.SOMATOSTATIN_ANALOG,
    routes=(Route.SUBCUTANEOUS, Route.INTRAMUSCULAR),
    forms=(
        Form(
            id=DEPOT_ID,
            name="testreotide depot",
            routes=(Route.INTRAMUSCULAR,),
            names=("testreotide LAR",),
            cites=CITES,
        ),
        Form(id=SC_ID, name="testreotide injection", routes=(Route.SUBCUTANEOUS,), cites=CITES),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.NOT_INDICATED,
            reason="made-up depot only",
            form=DEPOT_ID,
            cites=CITES,
        ),
    ),
)
OLDOMYCIN: Final = drug(
    "oldomycin",
    DrugClass.ANTHRACYCLINE,
    routes=(Route.INTRAVENOUS,),
    availability=(
        Availability(region=Region.US, status=Marketing.DISCONTINUED, date="2001", cites=CITES),
        Availability(region=Region.EU, status=Marketing.MARKETED, cites=CITES),
    ),
)
GONEMYCIN: Final = drug(
    "gonemycin",
    DrugClass.ANTHRACYCLINE,
    routes=(Route.INTRAVENOUS,),
    availability=(
        Availability(region=Region.US, status=Marketing.WITHDRAWN_FOR_SAFETY, cites=CITES),
        Availability(region=Region.EU, status=Marketing.DISCONTINUED, cites=CITES),
    ),
)
TESTICILLIN: Final = drug("testicillin", DrugClass.ANTI_INFECTIVE)
CALMAZEPINE: Final = drug("calmazepine", DrugClass.ANTICONVULSANT)
OPENOXIDE: Final = drug(
    "openoxide",
    DrugClass.POTASSIUM_CHANNEL_OPENER,
    cautions=(contraindicated("made-up heart strain", Criteria(heart_failure=True)),),
)
DRUGS: Final = (
    FICTIMIDE,
    TESTPLATIN,
    TESTREOTIDE,
    OLDOMYCIN,
    GONEMYCIN,
    TESTICILLIN,
    CALMAZEPINE,
    OPENOXIDE,
)

# --- regimens -------------------------------------------------------------------------------


def dose(
    of: Drug, amount: float | None, unit: Unit, on: tuple[int, ...] = (1,), **more: Any
) -> Dose:
    return Dose(
        drug=of,
        amount=None if amount is None else Amount(amount, unit),
        route=more.pop("route", of.routes[0]),
        days=on,
        **more,
    )


def regimen(key: str, *drugs: Drug, **more: Any) -> Regimen:
    return Regimen(
        id=RegimenId(key),
        name=more.pop("name", key),
        drugs=drugs,
        cites=CITES,
        reviewed=DAY,
        **more,
    )


def schedule(key: str, *phases: Phase, **more: Any) -> Schedule:
    return Schedule(
        id=ScheduleId(key), name=more.pop("name", key), phases=phases, cites=CITES, **more
    )


FIXED: Final = schedule(
    "fictplat-fixed",
    Phase(
        name="cycle",
        cycle_days=28,
        cycles=6,
        doses=(
            dose(TESTPLATIN, 75, Unit.MG_PER_M2, (1,), duration_minutes=Interval(30, 60)),
            dose(
                FICTIMIDE, 200, Unit.MG_PER_M2, days(10, 14), per=Per.DAY, times_per_day=2,
                cap=Amount(400, Unit.MG),
            ),
        ),
    ),
    region=Region.US,
    adjustments=(
        Adjustment(act=AdjustmentAct.DELAY, trigger="made-up fever", cites=CITES),
    ),
    note="a made-up note",
    left_open=("the hour of the day",),
)  # fmt: skip
TWO_PHASES: Final = Schedule(
    id=ScheduleId("fictplat-two-phases"),
    name="induction, then maintenance",
    phases=(
        Phase(
            name="induction",
            cycle_days=21,
            cycles=Interval(4, 6),
            until=(StopRule.PROGRESSION,),
            doses=(
                dose(TESTPLATIN, 75, Unit.MG_PER_M2, (2,)),
                dose(
                    FICTIMIDE,
                    100,
                    Unit.MG,
                    (1, 2),
                    offset=Offset(after=TESTPLATIN, minutes=Interval(30)),
                    times_per_day=3,
                    role=DoseRole.SUPPORT,
                ),
            ),
            spacings=(
                Spacing(
                    act=SpacingAct.WITHHOLD_BEFORE,
                    around=TESTPLATIN,
                    drug=TESTREOTIDE,
                    kind_of_drug="long-acting",
                    hours=Interval(24),
                ),
                Spacing(
                    act=SpacingAct.GIVE_AFTER,
                    around=TESTPLATIN,
                    drug_class=DrugClass.ANTIEMETIC,
                ),
                Spacing(act=SpacingAct.GIVE_BEFORE, around=TESTPLATIN),
            ),
        ),
        Phase(
            name="maintenance",
            cycle_days=1,
            until=(StopRule.PROGRESSION, StopRule.UNACCEPTABLE_TOXICITY),
            doses=(
                dose(
                    FICTIMIDE,
                    50,
                    Unit.MG,
                    when=(Criteria(age_years=Interval(18)), Criteria(bulky=True)),
                    offset=Offset(after=TESTPLATIN),
                ),
            ),
            titrations=(
                Titration(
                    drug=FICTIMIDE,
                    trigger="if tolerated",
                    to=Amount(75, Unit.MG),
                    step=Amount(25, Unit.MG),
                    per=Per.DAY,
                    after_days=Interval(14),
                    target=Amount(100, Unit.MG),
                    maximum=Amount(150, Unit.MG),
                ),
            ),
        ),
    ),
    cites=(cite(PAPER, "methods", Seen.COPY),),
)
OPEN_ENDED: Final = schedule(
    "fictplat-open",
    Phase(
        name="as written",
        doses=(
            dose(TESTPLATIN, None, Unit.MG, ()),
            dose(FICTIMIDE, 100, Unit.MG, (1,), route=None, continuous=True),
        ),
    ),
)
FICTPLAT: Final = regimen(
    "fictplat",
    TESTPLATIN,
    FICTIMIDE,
    acronyms=("FPT",),
    names=("fictimide-testplatin",),
    schedules=(FIXED, TWO_PHASES, OPEN_ENDED),
    cautions=(contraindicated("made-up frailty", Criteria(ecog=Interval(3))),),
    summary="A made-up pair.",
)
FICTIMIDE_ALONE: Final = regimen(
    "fictimide-monotherapy",
    FICTIMIDE,
    name="fictimide alone",
    schedules=(
        schedule(
            "fictimide-daily",
            Phase(
                name="daily",
                cycle_days=1,
                cycles=1,
                doses=(dose(FICTIMIDE, 100, Unit.MG),),
            ),
        ),
    ),
)
DEPOT_ALONE: Final = regimen(
    "testreotide-depot-monotherapy",
    TESTREOTIDE,
    name="testreotide depot alone",
    schedules=(
        schedule(
            "testreotide-depot-monthly",
            Phase(
                name="monthly",
                cycle_days=28,
                doses=(
                    dose(
                        TESTREOTIDE, 30, Unit.MG, form=DEPOT_ID, route=Route.INTRAMUSCULAR
                    ),
                ),
            ),
        ),
    ),
)  # fmt: skip
SSA_ALONE: Final = regimen("testreotide-monotherapy", TESTREOTIDE, name="testreotide, any form")
HISTORY: Final = regimen("oldofict", OLDOMYCIN, FICTIMIDE, currency=Currency.HISTORICAL)
GONE: Final = regimen("gonefict", GONEMYCIN, FICTIMIDE)
REGIMENS: Final = (FICTPLAT, FICTIMIDE_ALONE, DEPOT_ALONE, SSA_ALONE, HISTORY, GONE)

# --- tumors and studies ---------------------------------------------------------------------

TUMOR: Final = Tumor(
    id=TumorId("test-pancreatic-net"),
    name="fictional pancreatic NET",
    names=("test pNET",),
    codes=(Code(system=CodeSystem.ONCOTREE, value="TPNET", cites=CITES),),
    implies=Case(site=Site.PANCREAS, histology=Histology.NET),
    cites=CITES,
    reviewed=DAY,
)


def result(key: str, **more: Any) -> Result:
    return Result(
        id=ResultId(key),
        endpoint=more.pop("endpoint", Endpoint.PROGRESSION_FREE_SURVIVAL),
        statistic=more.pop("statistic", Statistic.MEDIAN_MONTHS),
        cites=more.pop("cites", (cite(PAPER, "table 2"),)),
        **more,
    )


STUDY: Final = Study(
    id=StudyId("test-trial"),
    name="TESTTRIAL",
    names=("Fictional trial one",),
    registry_ids=("NCT00000000",),
    phase="3",
    design=StudyDesign.RANDOMIZED,
    comparative=True,
    status=StudyStatus.COMPLETED,
    population=(Criteria(site=(Site.PANCREAS,)),),
    arms=(
        Arm(key="fictplat", name="FICTPLAT", regimen=FICTPLAT, schedule=FIXED, n=50),
        Arm(key="alone", name="fictimide alone", regimen=FICTIMIDE_ALONE, n=52),
        Arm(key="placebo", name="placebo"),
    ),
    n=102,
    results=(
        result(
            "test-trial-pfs-first",
            estimates=(Estimate(arm="fictplat", value=11.5),),
            cutoff="2011-02",
        ),
        result(
            "test-trial-pfs",
            estimates=(
                Estimate(
                    arm="fictplat",
                    value=12.5,
                    interval=ConfidenceInterval(low=10, high=None, level_percent=95),
                ),
                Estimate(
                    arm="alone",
                    value=6,
                    interval=ConfidenceInterval(low=None, high=8.5, level_percent=None),
                ),
            ),
            effect=Effect(
                kind=EffectKind.HAZARD_RATIO,
                value=0.5,
                arms=("fictplat", "alone"),
                interval=ConfidenceInterval(low=0.3, high=0.8, level_percent=95),
            ),
            p=PValue(value=0.001, relation="<", sides=2),
            supersedes=ResultId("test-trial-pfs-first"),
            cites=(cite(GUIDELINE, "page 9"),),
        ),
    ),
    summary="A made-up comparison.",
    cites=(cite(PAPER, "abstract"),),
    reviewed=DAY,
)
SERIES: Final = Study(
    id=StudyId("test-series"),
    name="Nobody 2012",
    design=StudyDesign.RETROSPECTIVE,
    comparative=False,
    arms=(Arm(key="depot", name="depot", regimen=DEPOT_ALONE),),
    summary="A made-up series in the lung.",
    population=(Criteria(site=(Site.LUNG,)),),
    cites=(cite(PAPER, "abstract"),),
    reviewed=DAY,
)
STUDIES: Final = (STUDY, SERIES)

# --- approvals and labels -------------------------------------------------------------------


def approval(key: str, of: Drug, *scope: Criteria, **more: Any) -> Approval:
    region = more.pop("region", Region.US)
    return Approval(
        id=ApprovalId(key),
        drug=of,
        body=EU_REGULATOR if region is Region.EU else US_REGULATOR,
        region=region,
        date=more.pop("date", "2010-05-04"),
        kind=more.pop("kind", ApprovalKind.INITIAL),
        scope=scope,
        scope_text="a made-up scope",
        cites=(cite(EU_LABEL if region is Region.EU else LABEL, "section 1"),),
        reviewed=DAY,
        **more,
    )


def label_scope(key: str, of: Drug, *scope: Criteria, **more: Any) -> LabelScope:
    region = more.pop("region", Region.US)
    return LabelScope(
        id=LabelScopeId(key),
        drug=of,
        body=EU_REGULATOR if region is Region.EU else US_REGULATOR,
        region=region,
        date=more.pop("date", "2018-02-03"),
        net_use=bool(scope),
        scope=scope,
        scope_text="a made-up label",
        cites=(cite(EU_LABEL if region is Region.EU else LABEL, "section 1"),),
        reviewed=DAY,
        **more,
    )


PANCREAS: Final = Criteria(site=(Site.PANCREAS,))
APPROVALS: Final = (
    approval("test-us-testreotide-depot", TESTREOTIDE, PANCREAS, form=DEPOT_ID),
    approval(
        "test-us-testreotide-depot-end",
        TESTREOTIDE,
        PANCREAS,
        form=DEPOT_ID,
        kind=ApprovalKind.WITHDRAWN,
        date="2021-01-01",
        ends=ApprovalId("test-us-testreotide-depot"),
    ),
    approval("test-eu-testplatin", TESTPLATIN, PANCREAS, region=Region.EU, partners=(FICTIMIDE,)),
)
LABEL_SCOPES: Final = (
    label_scope("test-us-testplatin-label", TESTPLATIN),
    label_scope("test-us-testreotide-depot-label", TESTREOTIDE, PANCREAS, form=DEPOT_ID),
    label_scope("test-us-testreotide-sc-label", TESTREOTIDE, form=SC_ID),
)

# --- indications ----------------------------------------------------------------------------


def indication(key: str, offer: Offer, *when: Criteria, **more: Any) -> Indication:
    return Indication(
        id=IndicationId(key),
        body=more.pop("body", SOCIETY),
        direction=more.pop("direction", Direction.FOR),
        offer=offer,
        when=when,
        text=more.pop("text", f"A made-up statement, {key}."),
        issued=more.pop("issued", "2022-06-01"),
        cites=more.pop("cites", CITES),
        reviewed=DAY,
        **more,
    )


OLD_STATEMENT: Final = indication(
    "test-fictplat-2015",
    Offer(regimen=FICTPLAT),
    Criteria(site=(Site.LUNG,)),
    issued="2015-03-01",
    cites=(cite(OLD_GUIDELINE),),
)
STATEMENT: Final = indication(
    "test-fictplat-2022",
    Offer(regimen=FICTPLAT),
    Criteria(site=(Site.PANCREAS,), grade=(Grade.G2, Grade.G3)),
    unless=(Criteria(functioning=True),),
    setting=Setting.ADVANCED,
    line="first",
    position="preferred",
    strength=Strength(system="TEST", level="II", grade="B"),
    supersedes=OLD_STATEMENT.id,
)
INDICATIONS: Final = (
    OLD_STATEMENT,
    STATEMENT,
    indication(
        "test-fictplat-us-against",
        Offer(regimen=FICTPLAT),
        Criteria(site=(Site.PANCREAS,), grade=(Grade.G2,)),
        body=US_SOCIETY,
        direction=Direction.AGAINST,
        issued="2023",
        cites=(cite(US_GUIDELINE),),
    ),
    indication(
        "test-ssa-class",
        Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
        Criteria(sstr=(SstrStatus.POSITIVE,)),
    ),
    indication("test-depot", Offer(regimen=DEPOT_ALONE), Criteria(site=(Site.PANCREAS,))),
    indication("test-fictimide-based", Offer(based_on=FICTIMIDE), Criteria(site=(Site.PANCREAS,))),
    indication(
        "test-surgery-research",
        Offer(strategy=Strategy.SURGERY),
        Criteria(site=(Site.PANCREAS,)),
        direction=Direction.RESEARCH_ONLY,
    ),
    indication(
        "test-history", Offer(regimen=HISTORY), Criteria(site=(Site.PANCREAS,)), issued="2015"
    ),
    indication("test-gone", Offer(regimen=GONE), Criteria(site=(Site.PANCREAS,))),
    indication(
        "test-page-alone",
        Offer(regimen=FICTIMIDE_ALONE),
        Criteria(site=(Site.PANCREAS,)),
        body=PATIENTS,
        issued="2024-01-01",
        cites=(cite(PAGE, "paragraph 2"),),
    ),
)

# --- syndromes ------------------------------------------------------------------------------


def measure(key: str, kind: MeasureKind, phase: MeasurePhase, **more: Any) -> Measure:
    return Measure(
        id=MeasureId(key),
        name=f"made-up {key}",
        kind=kind,
        phase=phase,
        aim=more.pop("aim", Aim.SYMPTOM),
        why="a made-up reason",
        cites=more.pop("cites", CITES),
        **more,
    )


SYNDROME: Final = Syndrome(
    id=SyndromeId("testinoma"),
    name="testinoma syndrome",
    names=("testinoma",),
    hormones=("testin",),
    effects="A made-up excess of testin.",
    tumors=(TUMOR,),
    sites=(Site.PANCREAS,),
    features=(
        Feature(name="made-up flush", percent=80, cites=CITES),
        Feature(name="made-up cough", percent=Interval(10, 20), cites=CITES),
        Feature(name="made-up itch", cites=CITES),
    ),
    shares=(Share(of="malignant", percent=Interval(5, 10), cites=CITES),),
    tests=(
        Threshold(
            key="testin",
            analyte="testin",
            comparator=Comparator.AT_LEAST,
            value=3,
            unit=Unit.PMOL_PER_L,
            context="after a fast",
            cites=CITES,
        ),
        Threshold(
            key="testin-grey",
            analyte="testin",
            comparator=Comparator.BETWEEN,
            value=1,
            high=3,
            unit=Unit.PMOL_PER_L,
            cites=CITES,
        ),
    ),
    interferences=(Interference(what="coffee", effect="raises testin", cites=CITES),),
    differentials=(
        Differential(condition="too much coffee", test="ask", cites=CITES),
        Differential(
            condition="too little sleep",
            signs=(Sign(test="sleep diary", result=TestResult.LOW),),
            tests=(
                Threshold(
                    key="cortisol-at-night",
                    analyte="cortisol",
                    specimen=Specimen.SERUM,
                    comparator=Comparator.MORE_THAN,
                    value=50,
                    unit=Unit.NMOL_PER_L,
                    context="at midnight",
                    cites=CITES,
                ),
            ),
            cites=CITES,
        ),
        Differential(condition="a bad day", cites=CITES),
    ),
    measures=(
        measure(
            "testinoma-analog",
            MeasureKind.DRUG,
            MeasurePhase.NEXT,
            aim=Aim.BOTH,
            drug=TESTREOTIDE,
            form=SC_ID,
            when=(Criteria(sstr=(SstrStatus.POSITIVE,)),),
            doses=(
                Dose(
                    drug=TESTREOTIDE,
                    form=SC_ID,
                    amount=Amount(100, Unit.MCG, 600),
                    per=Per.DAY,
                    route=Route.SUBCUTANEOUS,
                    days=(),
                    times_per_day=3,
                ),
            ),
            titrations=(Titration(drug=TESTREOTIDE, trigger="made-up"),),
            cautions=(
                contraindicated(
                    "made-up low sugar", Criteria(syndrome_control=(Control.UNCONTROLLED,))
                ),
            ),
        ),
        measure("testinoma-sugar", MeasureKind.DIET, MeasurePhase.EMERGENCY),
        measure(
            "testinoma-openoxide",
            MeasureKind.DRUG,
            MeasurePhase.FIRST,
            drug=OPENOXIDE,
            unless=(Criteria(sstr=(SstrStatus.NEGATIVE,), functioning=True),),
            cites=(cite(GUIDELINE, "box 1", Seen.COPY),),
        ),
    ),
    disagreements=(
        Disagreement(
            topic="made-up order",
            positions=(
                Position(says="sugar first", cites=CITES),
                Position(says="drug first", cites=(cite(US_GUIDELINE),)),
            ),
        ),
    ),
    cites=CITES,
    reviewed=DAY,
)

# --- an advisory ----------------------------------------------------------------------------

ADVISORY: Final = Advisory(
    id=AdvisoryId("netref-2026-1"),
    affected=("26.11.0", "26.11.1"),
    table="drugs",
    record="fictimide",
    wrong="A made-up dose was given per day; it is per week.",
    harm="A sevenfold dose.",
    since="2026-11-23",
    published="2026-12-01",
    fixed_in="26.12.0",
    cites=CITES,
)


class Tables(TypedDict):
    """The arguments of `Catalog`, by kind."""

    bodies: Iterable[Body]
    sources: Iterable[Source]
    drugs: Iterable[Drug]
    regimens: Iterable[Regimen]
    tumors: Iterable[Tumor]
    studies: Iterable[Study]
    approvals: Iterable[Approval]
    label_scopes: Iterable[LabelScope]
    indications: Iterable[Indication]
    syndromes: Iterable[Syndrome]


TABLES: Final[Tables] = {
    "bodies": (US_REGULATOR, EU_REGULATOR, SOCIETY, US_SOCIETY, PATIENTS),
    "sources": (OLD_GUIDELINE, GUIDELINE, US_GUIDELINE, LABEL, EU_LABEL, PAPER, PAGE),
    "drugs": DRUGS,
    "regimens": REGIMENS,
    "tumors": (TUMOR,),
    "studies": STUDIES,
    "approvals": APPROVALS,
    "label_scopes": LABEL_SCOPES,
    "indications": INDICATIONS,
    "syndromes": (SYNDROME,),
}
CATALOG: Final = Catalog("small", **TABLES)


def catalog(*records: AnyRecord, **replaced: Iterable[Any]) -> Catalog:
    """The small catalog with other tables, and with records added or replaced by id."""
    whole: dict[str, Iterable[Any]] = {**TABLES, **replaced}  # type: ignore[dict-item]
    tables = {kind: {r.id: r for r in held} for kind, held in whole.items()}
    for record in records:
        kind = next(kind for kind, cls in KINDS.items() if type(record) is cls)
        tables[kind][record.id] = record
    return Catalog("changed", **{kind: table.values() for kind, table in tables.items()})
