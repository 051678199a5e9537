"""Factors between units of laboratory values, each with its source.

Chromogranin A has none: its assays count different fragments, and no source that was read
prints one. VIP between pg/mL and pmol/L, and glucagon in pmol/L, were not seen printed.
"""

from typing import Final

from . import sources
from .model import Cite, ConversionFactor, Seen, Unit

_LARSEN = Cite(
    sources.BUKMANN_LARSEN_2017,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="https://test01.ku.dk/:obvius/pureproxy/3974268/en/publications/reference-intervals-for-c-peptide-and-insulin-derived-from-a-gene",
)
_KNOPP = Cite(
    sources.KNOPP_2019,
    "abstract: two factors are in use, the more common one is wrong by about 15 %",
    Seen.COPY,
    on="2026-11-26",
    via="https://katalog.lib.cas.cz/KNAV/EdsRecord/cmedm,30318910",
)
_DIABETIC_STUDIES = Cite(
    sources.REVIEW_OF_DIABETIC_STUDIES_UNITS,
    "recent changes, above the table",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_CSMU = Cite(sources.CSMU_UNIT_CONVERSION, "table", Seen.DOCUMENT, on="2026-11-26")
_ELEPHANT = Cite(sources.ELEPHANT_FORMULARY_UNITS, "table", Seen.DOCUMENT, on="2026-11-26")

#: Every factor that is on record, by analyte.
FACTORS: Final = (
    ConversionFactor(
        analyte="5-hydroxyindoleacetic acid",
        unit=Unit.MG_PER_24H,
        to=Unit.UMOL_PER_24H,
        factor=5.23,
        cites=(Cite(sources.DAVIS_LAB_5_HIAA, "normal findings", Seen.DOCUMENT, on="2026-11-26"),),
    ),
    ConversionFactor(
        analyte="C-peptide",
        unit=Unit.NG_PER_ML,
        to=Unit.NMOL_PER_L,
        factor=0.333,
        cites=(_CSMU,),
    ),
    ConversionFactor(
        analyte="calcitonin",
        unit=Unit.PG_PER_ML,
        to=Unit.NG_PER_L,
        factor=1,
        cites=(_CSMU,),
    ),
    ConversionFactor(
        analyte="calcium",
        unit=Unit.MG_PER_DL,
        to=Unit.MMOL_PER_L,
        factor=0.2495,
        note="total calcium",
        cites=(_CSMU, _ELEPHANT),
    ),
    ConversionFactor(
        analyte="cortisol",
        unit=Unit.MCG_PER_DL,
        to=Unit.NMOL_PER_L,
        factor=27.59,
        cites=(_CSMU,),
    ),
    ConversionFactor(
        analyte="gastrin",
        unit=Unit.PG_PER_ML,
        to=Unit.PMOL_PER_L,
        factor=0.481,
        note="its assays count molecules of different length",
        cites=(Cite(sources.DAVIS_LAB_GASTRIN, "normal findings", Seen.DOCUMENT, on="2026-11-26"),),
    ),
    ConversionFactor(
        analyte="glucagon",
        unit=Unit.PG_PER_ML,
        to=Unit.NG_PER_L,
        factor=1,
        cites=(Cite(sources.LABTESTS_GLUCAGON, "key conversions", Seen.DOCUMENT, on="2026-11-26"),),
    ),
    ConversionFactor(
        analyte="glucose",
        unit=Unit.MG_PER_DL,
        to=Unit.MMOL_PER_L,
        factor=0.05551,
        cites=(
            _ELEPHANT,
            Cite(sources.HEANCALCULATOR_GLUCOSE, "question 2", Seen.DOCUMENT, on="2026-11-26"),
        ),
    ),
    ConversionFactor(
        analyte="insulin",
        unit=Unit.MICRO_UNIT_PER_ML,
        to=Unit.PMOL_PER_L,
        factor=6.0,
        note="the biological activity of insulin, 6.00 nmol/IU",
        cites=(_LARSEN, _DIABETIC_STUDIES, _KNOPP),
    ),
    ConversionFactor(
        analyte="insulin",
        unit=Unit.MICRO_UNIT_PER_ML,
        to=Unit.PMOL_PER_L,
        factor=6.945,
        note="in use by assays, at odds with the biological activity of insulin",
        cites=(_LARSEN, _DIABETIC_STUDIES, _KNOPP),
    ),
    ConversionFactor(
        analyte="insulin",
        unit=Unit.MICRO_UNIT_PER_ML,
        to=Unit.MILLI_UNIT_PER_L,
        factor=1,
        note="the same unit, written otherwise",
        cites=(Cite(sources.WETFLAG_INSULIN, "title", Seen.DOCUMENT, on="2026-11-26"),),
    ),
    ConversionFactor(
        analyte="sodium",
        unit=Unit.MEQ_PER_L,
        to=Unit.MMOL_PER_L,
        factor=1,
        cites=(Cite(sources.DAVIS_LAB_SODIUM, "normal findings", Seen.DOCUMENT, on="2026-11-26"),),
    ),
)

__all__ = ["FACTORS"]
