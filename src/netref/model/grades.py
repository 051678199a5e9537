"""The cut-offs of the WHO grade, as far as cases need them to contradict themselves.

`netref.grading` answers the question and cites the sources of these numbers.
"""

from .values import Interval
from .vocabulary import GEP_SITES, Grade, GradeSystem, Histology, Site

#: Sites where well-differentiated tumors are graded G1 to G3 by these cut-offs.
GRADED_SITES = (*GEP_SITES, Site.UNKNOWN_PRIMARY)
#: Types that have no NET grade, wherever they are.
UNGRADED = frozenset(
    {
        Histology.PHEOCHROMOCYTOMA,
        Histology.PARAGANGLIOMA,
        Histology.MEDULLARY_THYROID_CARCINOMA,
        Histology.MERKEL_CELL_CARCINOMA,
        Histology.NEUROBLASTOMA,
    }
)

_GRADES = (Grade.G1, Grade.G2, Grade.G3)
#: Mitoses per 2 mm2, in all editions.
MITOSES = (Interval(0, 2, high_open=True), Interval(2, 20), Interval(20, None, low_open=True))
#: Ki-67 in percent, since WHO 2017.
KI67 = (Interval(0, 3, high_open=True), Interval(3, 20), Interval(20, None, low_open=True))
#: Ki-67 in percent, WHO 2010; between 2 and 3 that edition leaves a gap: G1 or G2.
KI67_2010 = (
    Interval(0, 3, high_open=True),
    Interval(2, 20, low_open=True),
    Interval(20, None, low_open=True),
)


def _by_index(
    value: float | Interval | None, cutoffs: tuple[Interval, Interval, Interval]
) -> tuple[Grade, ...]:
    if value is None:
        return _GRADES
    known = value if isinstance(value, Interval) else Interval(value, value)
    return tuple(g for g, span in zip(_GRADES, cutoffs, strict=True) if span.overlaps(known))


def possible_by_indices(
    ki67_percent: float | Interval | None,
    mitoses_per_2mm2: float | Interval | None,
    system: GradeSystem | tuple[GradeSystem, ...] | None = None,
) -> tuple[Grade, ...]:
    """The NET grades that the indices leave possible; the higher index wins.

    Args:
        ki67_percent: Ki-67 index, or ``None`` if not known.
        mitoses_per_2mm2: Mitotic count, or ``None`` if not known.
        system: Edition of the WHO classification, or possible ones; ``None`` means 2017 or
            later.

    Returns:
        G1 to G3 in order. With one index missing the other gives a lower bound.
    """
    # The cut-offs of 2010 leave possible whatever the later ones do.
    ki67 = KI67_2010 if may_be_2010(system) else KI67
    one = _by_index(ki67_percent, ki67)
    two = _by_index(mitoses_per_2mm2, MITOSES)
    return tuple(
        dict.fromkeys(
            sorted((max(a, b, key=_GRADES.index) for a in one for b in two), key=_GRADES.index)
        )
    )


def may_be_2010(system: GradeSystem | tuple[GradeSystem, ...] | None) -> bool:
    """Whether a grade may follow the edition of 2010, which also wrote G3 for carcinomas."""
    return GradeSystem.WHO_2010 in (system if isinstance(system, tuple) else (system,))
