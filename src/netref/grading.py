"""The WHO grade of a neuroendocrine neoplasm, and the class of a lung or thymus carcinoid."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from .exceptions import InvalidRecordError
from .model import (
    GRADED_SITES,
    Case,
    Cite,
    Differentiation,
    Grade,
    GradeSystem,
    Histology,
    Interval,
    Record,
    Seen,
    Site,
    SourceId,
)

# By id, so that grading a tumor need not read every source.
_GEP_CITES: Final = (
    Cite(
        SourceId("who-digestive-2019"),
        "grading table and its footnote",
        Seen.COPY,
        on="2026-11-23",
        via="https://medilib.ir/uptodate/show/122325",
    ),
    Cite(SourceId("seer-eod-grade"), "rows 1 to 3", Seen.DOCUMENT, on="2026-11-23"),
    Cite(SourceId("wjgs-2023-who-2019-table"), "table 1", Seen.DOCUMENT, on="2026-11-27"),
)
#: AJCC's 8th edition, by whose table registries grade, adopts the WHO classification of 2017.
_WHO_2017_CITES: Final = (
    Cite(SourceId("inzani-2018-who-2017"), "abstract", Seen.DOCUMENT, on="2026-11-26"),
    Cite(SourceId("who-2017-gep-table"), "table 1", Seen.DOCUMENT, on="2026-11-27"),
    Cite(SourceId("cap-net-checklist-ajcc-8"), "table of grades", Seen.DOCUMENT, on="2026-11-27"),
    Cite(SourceId("seer-eod-grade"), "rows 1 to 3", Seen.DOCUMENT, on="2026-11-23"),
)
_WHO_2010_CITES: Final = (
    Cite(SourceId("dddt-2016-who-2010-table"), "table 1", Seen.DOCUMENT, on="2026-11-27"),
    Cite(SourceId("who-2010-pubcan"), "grading", Seen.DOCUMENT, on="2026-11-26"),
)
#: The book and the overview of it were not seen; two calculators, written apart, repeat them.
_WHO_2022_CITES: Final = (
    Cite(
        SourceId("who-2022-overview"),
        "table of grades, as a public calculator repeats it",
        Seen.SECONDARY,
        on="2026-11-27",
        via=(
            "https://github.com/clay-good/sophiewell.com/blob/"
            "9094faa74092728894641a63d2e0373da94f6db8/lib/nen-who-grade-v797.js"
        ),
    ),
    Cite(
        SourceId("who-endocrine-2022"),
        "cut-offs for the digestive system, as another public calculator repeats them",
        Seen.SECONDARY,
        on="2026-11-27",
        via="file 70579793714 of a public code index, which does not tell its repository",
    ),
)
_CITES: Final = {
    GradeSystem.WHO_2010: _WHO_2010_CITES,
    GradeSystem.WHO_2017: _WHO_2017_CITES,
    GradeSystem.WHO_2019: _GEP_CITES,
    GradeSystem.WHO_2022: _WHO_2022_CITES,
}
_LUNG_CITES: Final = (
    Cite(
        SourceId("enets-pulmonary-carcinoid-readers"),
        "introduction",
        Seen.DOCUMENT,
        on="2026-11-23",
    ),
    Cite(SourceId("pmc5359105-lung-classes"), "table 1", Seen.DOCUMENT, on="2026-11-27"),
    # Ki-67 plays no part in the classes of the lung.
    Cite(SourceId("pelosi-2021-ki67-lung"), "abstract", Seen.DOCUMENT, on="2026-11-27"),
)
_LUNG_SITES = {Site.LUNG, Site.THYMUS}
_TYPICAL = Interval(0, 2, high_open=True)
_ATYPICAL = Interval(2, 10)
_HIGH = Interval(10, None, low_open=True)


@frozen(kw_only=True, repr=False, eq=False)
class Grading(Record):
    """What the indices leave possible.

    Args:
        possible: Possible grades in order; ``NOT_APPLICABLE`` where NETs are not graded so
            (poorly differentiated carcinomas, lung and thymus).
        classes: Possible classes of a lung or thymus neoplasm; empty elsewhere.
        system: Edition of the WHO classification.
        reason: How it follows, in words.
        cites: Where the cut-offs were read.
    """

    possible: tuple[Grade, ...]
    classes: tuple[Histology, ...] = ()
    system: GradeSystem
    reason: str
    cites: tuple[Cite, ...]

    @property
    def grade(self) -> Grade | None:
        """The grade, if only one is possible."""
        return self.possible[0] if len(self.possible) == 1 else None

    @property
    def at_least(self) -> Grade | None:
        """The lowest possible grade, or ``None`` where it may not be a NET."""
        return None if Grade.NOT_APPLICABLE in self.possible else self.possible[0]


def grade(
    *,
    ki67_percent: float | Interval | None = None,
    mitoses_per_2mm2: float | Interval | None = None,
    differentiation: Differentiation | None = None,
    site: Site | None = None,
    necrosis: bool | None = None,
    system: GradeSystem = GradeSystem.WHO_2019,
) -> Grading:
    """The WHO grade that the indices give; the higher index wins.

    The cut-offs are those for the digestive system and for an unknown primary; without a site
    they are taken to be asked for. Other sites than these, lung and thymus are not graded; the
    two tiers in which WHO 2022 grades medullary thyroid carcinoma are no NET grades. One
    index missing gives a lower bound. Differentiation is pathology's word: without it a
    neoplasm with a high index may be a NET G3 or a carcinoma, and with "poor" it has no NET
    grade, except that WHO 2010 called it G3.

    Args:
        ki67_percent: Ki-67 index in percent, or a range.
        mitoses_per_2mm2: Mitoses per 2 mm2, or a range.
        differentiation: Well, moderate or poor.
        site: Primary site; lung and thymus follow their own rule.
        necrosis: Whether there is necrosis; counts in lung and thymus only.
        system: Edition of the WHO classification.

    Returns:
        Every grade that remains possible, the reason, and where the cut-offs were read.

    Raises:
        InvalidRecordError: An index lies outside its range, or the system is not one.
    """
    if not isinstance(system, GradeSystem):
        raise InvalidRecordError("grade", "system", f"expected GradeSystem, got {system!r}")
    case = Case(
        ki67_percent=ki67_percent,
        mitoses_per_2mm2=mitoses_per_2mm2,
        differentiation=differentiation,
        site=site,
        necrosis=necrosis,
        grade_system=system,
    )
    if site in _LUNG_SITES:
        return _lung_class(case, system)
    if differentiation is Differentiation.POOR and system is GradeSystem.WHO_2010:
        return Grading(
            possible=(Grade.G3,),
            system=system,
            reason="WHO 2010 called poorly differentiated carcinomas G3 (NEC G3, not NET G3)",
            cites=_WHO_2010_CITES,
        )
    from .matching import derive  # not needed to import netref

    # Case does not know where the tumor is; the caller has asked for the digestive rule.
    known = derive(case if site is not None else case.refine(site=Site.UNKNOWN_PRIMARY))
    possible: tuple[Grade, ...] = known.get("grade", tuple(Grade))
    return Grading(
        possible=possible,
        system=system,
        reason=_reason(case, possible),
        cites=_CITES[system],
    )


def _reason(case: Case, possible: tuple[Grade, ...]) -> str:
    if possible == (Grade.NOT_APPLICABLE,):
        return "poorly differentiated neoplasms are carcinomas without a NET grade"
    if case.site is not None and case.site not in GRADED_SITES:
        return "the cut-offs are those for the digestive system; this site is not graded by them"
    parts = []
    if case.ki67_percent is None and case.mitoses_per_2mm2 is None:
        parts.append("no index is known")
    elif case.ki67_percent is None or case.mitoses_per_2mm2 is None:
        missing = "Ki-67" if case.ki67_percent is None else "mitoses"
        parts.append(f"the higher index wins; {missing} not known, so this is a lower bound")
    else:
        parts.append("the higher index wins")
    if case.grade_system is GradeSystem.WHO_2022:
        parts.append("the cut-offs of 2022 were read in what others report of them")
    if Grade.NOT_APPLICABLE in possible:
        parts.append("without differentiation it may also be a carcinoma")
    return "; ".join(parts)


def _lung_class(case: Case, system: GradeSystem) -> Grading:
    mitoses = case.mitoses_per_2mm2
    count = mitoses if isinstance(mitoses, Interval) else None
    if isinstance(mitoses, (int, float)):
        count = Interval(mitoses, mitoses)

    def may(span: Interval) -> bool:
        return count is None or span.overlaps(count)

    classes: list[Histology] = []
    if case.differentiation is not Differentiation.POOR:
        if may(_TYPICAL) and case.necrosis is not True:
            classes.append(Histology.TYPICAL_CARCINOID)
        if may(_ATYPICAL) or (may(_TYPICAL) and case.necrosis is not False):
            classes.append(Histology.ATYPICAL_CARCINOID)
    if case.differentiation is not Differentiation.WELL or not classes:
        if may(_HIGH):
            classes += [Histology.NEC_LARGE_CELL, Histology.NEC_SMALL_CELL]
    return Grading(
        possible=(Grade.NOT_APPLICABLE,),
        classes=tuple(classes),
        system=system,
        reason=(
            "lung and thymus: below 2 mitoses without necrosis typical; 2 to 10, or necrosis, "
            "atypical; above 10 carcinoma"
        ),
        cites=_LUNG_CITES,
    )
