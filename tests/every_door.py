"""Asks every door once and gives all answers as one text; also in a bare process.

Imports netref only, so that it works wherever netref does.
"""

import hashlib

import netref
from netref import Case, Differentiation, Extent, Grade, Interval, Listing, Site, SstrStatus
from netref.model._record import spelled

CASES = (
    Case(),
    Case(
        site=Site.PANCREAS,
        differentiation=Differentiation.WELL,
        grade=(Grade.G1, Grade.G2),
        extent=Extent.METASTATIC,
        sstr=SstrStatus.POSITIVE,
        age_years=62,
    ),
    Case(site=Site.LUNG, ki67_percent=Interval(20, 55), prior=Listing((), complete=True)),
)


def _fails(door: object, *arguments: object) -> str:
    try:
        door(*arguments)  # type: ignore[operator]
    except netref.NetrefError as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError(f"{door} took {arguments}")


#: What asks each door, by the door's name.
ASK = {
    "find_drug": lambda: (netref.find_drug("Temodar"), _fails(netref.find_drug, "temozolamide")),
    "find_regimen": lambda: netref.find_regimen("CAPTEM"),
    "find_study": lambda: netref.find_study("NETTER-1"),
    "find_syndrome": lambda: netref.find_syndrome("insulinoma"),
    "find_tumor": lambda: netref.find_tumor("pNET"),
    "resolve": lambda: (netref.resolve("5-FU"), _fails(netref.resolve, "CTX")),
    "suggest": lambda: netref.suggest("capecitabin"),
    "mentions": lambda: netref.mentions("Start CAPTEM, stop lanreotide; everolimus 10 mg later."),
    "parse_treatment": lambda: netref.parse_treatment("177Lu-DOTATATE plus octreotide LAR 30 mg"),
    "parse_diagnosis": lambda: netref.parse_diagnosis("metastatic pancreatic NET, G2"),
    "from_code": lambda: netref.from_code("ATC", "L01AX03"),
    "regimens_with": lambda: netref.regimens_with("temozolomide", "capecitabine"),
    "studies_with": lambda: netref.studies_with(drug="sunitinib"),
    "approvals_with": lambda: netref.approvals_with(drug="everolimus"),
    "options": lambda: [netref.options(case, include_no=True) for case in CASES],
    "manage": lambda: [netref.manage(name, CASES[1]) for name in ("VIPoma", "insulinoma")],
    "grade": lambda: netref.grade(ki67_percent=12),
    "timeline": lambda: list(netref.timeline(netref.find_regimen("CAPTEM").schedules[0])),
    "advisories": lambda: netref.advisories(netref.__version__),
    "diff": lambda: netref.diff(
        netref.Catalog("none"), netref.Catalog("few", bodies=netref.CATALOG.bodies.values())
    ),
    "answers": lambda: [dict(netref.answers(case)) for case in CASES],
    "replay": lambda: netref.replay(netref.options(CASES[1])),
    "coverage": netref.coverage,
    "stale": lambda: [record.id for record in netref.stale(before="2026-11-26")],
    "interpret": lambda: netref.interpret(
        "insulinoma", netref.Measurement(analyte="glucose", value=50, unit=netref.Unit.MG_PER_DL)
    ),
    "convert": lambda: netref.convert(90, netref.Unit.MG_PER_DL, netref.Unit.MMOL_PER_L, "glucose"),
    "cumulative": lambda: netref.cumulative("captem-e2211", 12),
    "compare": lambda: netref.compare(*netref.find_regimen("CAPTEM").schedules[:2]),
    "amount": lambda: netref.amount(
        netref.find_regimen("CAPTEM").schedules[0].phases[0].doses[0], body_surface_m2=1.8
    ),
    "body_surface": lambda: netref.body_surface(height_cm=170, weight_kg=70),
    "evidence_for": lambda: netref.evidence_for("CAPTEM", CASES[1]),
    "text": lambda: (
        [netref.text(netref.options(case)) for case in CASES],
        [netref.text(record) for record in netref.CATALOG.tumors.values()],
        _fails(netref.text, 1),
    ),
    "as_of": lambda: netref.CATALOG.as_of("2015-01-01").options(CASES[1]),
    "only": lambda: netref.CATALOG.only(regions=[netref.Region.EU]).options(CASES[1]),
}


def ask(first: int = 0) -> dict[str, str]:
    """Every door's answer as text.

    Args:
        first: Which door to ask first; the others follow in turn.
    """
    names = [*ASK]
    turned = names[first % len(names) :] + names[: first % len(names)]
    found = {name: spelled(ASK[name]()) for name in turned}  # type: ignore[no-untyped-call]
    return {name: found[name] for name in names}


def everything() -> str:
    """All answers and the whole catalog as JSON, as one text."""
    from netref.serialization import dumps

    answers = [dumps(netref.options(case)) for case in CASES]
    return "\n".join([*ask().values(), *answers, dumps(netref.CATALOG)])


def digest() -> str:
    """A short text that differs where anything in `everything` differs."""
    return hashlib.sha256(everything().encode()).hexdigest()
