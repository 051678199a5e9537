"""Records and answers as plain text for people."""

from ._answers import case_text
from ._doses import criteria_text, dose_text, phase_text
from ._interpreting import interpretation_text
from ._managing import management_text
from ._options import options_text
from ._records import drug_text, regimen_text, study_text, syndrome_text
from ._replaying import replay_text
from ._schedules import differences_text, timeline_text
from ._words import cite_text

__all__ = [
    "case_text",
    "cite_text",
    "criteria_text",
    "differences_text",
    "dose_text",
    "drug_text",
    "interpretation_text",
    "management_text",
    "options_text",
    "phase_text",
    "regimen_text",
    "replay_text",
    "study_text",
    "syndrome_text",
    "timeline_text",
]
