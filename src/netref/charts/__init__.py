"""Records and answers as pictures: SVG text, without any dependency.

Every chart is a pure function. It says in words what it shows (``<desc>``), has its own
background for light and dark, and tells nothing by color alone.
"""

from .answers import why
from .approvals import approvals_timeline
from .indications import criteria_matrix
from .results import forest, pfs_dots, response_dots, survival_dots
from .schedules import schedule_calendar
from .syndromes import management_path

__all__ = [
    "approvals_timeline",
    "criteria_matrix",
    "forest",
    "management_path",
    "pfs_dots",
    "response_dots",
    "schedule_calendar",
    "survival_dots",
    "why",
]
