"""Identifiers: one type per kind of record, all of them kebab-case strings.

A ``DrugId`` and a ``RegimenId`` are both ``str`` at run time, but a type checker keeps them
apart. Ids are semantic, unique across kinds, never reused and never deleted.
"""

from typing import NewType

AdvisoryId = NewType("AdvisoryId", str)
BodyId = NewType("BodyId", str)
SourceId = NewType("SourceId", str)
DrugId = NewType("DrugId", str)
FormId = NewType("FormId", str)
RegimenId = NewType("RegimenId", str)
ScheduleId = NewType("ScheduleId", str)
TumorId = NewType("TumorId", str)
StudyId = NewType("StudyId", str)
ResultId = NewType("ResultId", str)
ApprovalId = NewType("ApprovalId", str)
LabelScopeId = NewType("LabelScopeId", str)
IndicationId = NewType("IndicationId", str)
SyndromeId = NewType("SyndromeId", str)
MeasureId = NewType("MeasureId", str)
