"""Write or check docs/_static/charts: the charts that the documentation shows.

Run ``python tools/pictures.py --write`` after a change; ``--check`` only says what is stale.
"""

import sys
from pathlib import Path

from netref import CATALOG, charts
from netref.model import (
    Case,
    EffectKind,
    Endpoint,
    Extent,
    Grade,
    Histology,
    Progression,
    Result,
    ScheduleId,
    Site,
    Strategy,
    StudyDesign,
    SyndromeId,
)

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "_static" / "charts"


def of_all(result: Result) -> bool:
    """Whether a result is of all patients, and no later one replaced it."""
    return result.subgroup is None and result.id not in CATALOG.superseded


def pictures() -> dict[str, str]:
    """Every file of the folder with the text that it should have."""
    randomized = [
        result
        for study in CATALOG.studies.values()
        for result in study.results
        if study.design is StudyDesign.RANDOMIZED
        and result.endpoint is Endpoint.PROGRESSION_FREE_SURVIVAL
        and result.effect is not None
        and result.effect.kind is EffectKind.HAZARD_RATIO
        and of_all(result)
    ]
    captem = [
        result
        for study in CATALOG.studies_with(regimen="CAPTEM")
        for result in study.results
        if result.estimates and result.id not in CATALOG.superseded
    ]
    pancreas = [
        statement
        for statement in CATALOG.indications.values()
        if all(criteria.site and Site.PANCREAS in criteria.site for criteria in statement.when)
        and (
            statement.body in ("cancer-care-ontario", "nice", "nccn")
            or statement.offer.strategy is Strategy.OBSERVATION
        )
    ]
    case = Case(
        site=Site.PANCREAS,
        histology=Histology.NET,
        grade=Grade.G3,
        ki67_percent=30,
        extent=Extent.METASTATIC,
        progression=Progression.PROGRESSIVE,
    )
    everolimus = next(
        option
        for option in CATALOG.options(case).stated
        if option.offer.regimen == "everolimus-monotherapy"
    )
    schedules, syndromes = CATALOG.schedules, CATALOG.syndromes
    prrt = ScheduleId("lutetium-177lu-dotatate-monotherapy-us-label")
    crisis = SyndromeId("carcinoid-crisis")
    return {
        "calendar-captem.svg": charts.schedule_calendar(schedules[ScheduleId("captem-e2211")]),
        "calendar-prrt.svg": charts.schedule_calendar(schedules[prrt]),
        "approvals-lanreotide.svg": charts.approvals_timeline(drug="lanreotide"),
        "approvals-lutetium-dotatate.svg": charts.approvals_timeline(drug="Lutathera"),
        "forest-pfs.svg": charts.forest(randomized),
        "response-captem.svg": charts.response_dots(
            r for r in captem if r.endpoint is Endpoint.OBJECTIVE_RESPONSE
        ),
        "pfs-captem.svg": charts.pfs_dots(
            r for r in captem if r.endpoint is Endpoint.PROGRESSION_FREE_SURVIVAL
        ),
        "criteria-pancreas.svg": charts.criteria_matrix(pancreas),
        "management-insulinoma.svg": charts.management_path(syndromes[SyndromeId("insulinoma")]),
        "management-carcinoid-crisis.svg": charts.management_path(syndromes[crisis]),
        "why-everolimus.svg": charts.why(everolimus),
    }


def stale() -> list[str]:
    """Names of files that are not what they should be, or should not be there."""
    wanted = pictures()
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*")}
    return sorted(name for name in wanted | there if wanted.get(name) != there.get(name))


def main() -> int:
    """Write the files with ``--write``, or with ``--check`` say what is stale."""
    if sys.argv[1:] == ["--check"]:
        names = stale()
        if names:
            print(f"stale: {', '.join(names)}; run python tools/pictures.py --write")
        return 1 if names else 0
    if sys.argv[1:] == ["--write"]:
        FOLDER.mkdir(parents=True, exist_ok=True)
        wanted = pictures()
        for path in FOLDER.glob("*"):
            if path.name not in wanted:
                path.unlink()
        for name, text in wanted.items():
            (FOLDER / name).write_text(text, encoding="utf-8")
        return 0
    print("say --check or --write")
    return 2


if __name__ == "__main__":
    sys.exit(main())
