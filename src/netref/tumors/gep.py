"""Gastroenteropancreatic neuroendocrine neoplasms as a group."""

from typing import Final

from .. import sources
from ..model import (
    GEP_SITES,
    Case,
    Cite,
    Differentiation,
    Grade,
    Histology,
    Seen,
    Tumor,
    TumorId,
)

_WHO = Cite(
    sources.WHO_DIGESTIVE_2019,
    "grading table and its footnote",
    Seen.COPY,
    on="2026-11-23",
    via="https://medilib.ir/uptodate/show/122325",
)

GEP_NET: Final = Tumor(
    id=TumorId("gep-net"),
    name="gastroenteropancreatic neuroendocrine tumor",
    names=("GEP-NET",),
    implies=Case(
        site=GEP_SITES,
        differentiation=Differentiation.WELL,
        histology=Histology.NET,
    ),
    cites=(_WHO,),
    reviewed="2026-11-23",
)
GEP_NEC: Final = Tumor(
    id=TumorId("gep-nec"),
    name="gastroenteropancreatic neuroendocrine carcinoma",
    names=("GEP-NEC",),
    implies=Case(
        site=GEP_SITES,
        differentiation=Differentiation.POOR,
        histology=(Histology.NEC, Histology.NEC_SMALL_CELL, Histology.NEC_LARGE_CELL),
        grade=Grade.NOT_APPLICABLE,
    ),
    cites=(_WHO,),
    reviewed="2026-11-23",
)
