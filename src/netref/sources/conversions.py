"""Documents that print factors between units of laboratory values."""

from typing import Final

from ..model import Source, SourceId, SourceKind

BUKMANN_LARSEN_2017: Final = Source(
    id=SourceId("bukmann-larsen-2017"),
    kind=SourceKind.PAPER,
    title=(
        "Bükmann Larsen et al.: Reference intervals for C-peptide and insulin derived from a "
        "general adult Danish population. Clinical Biochemistry 50(7-8):408-413"
    ),
    date="2017-05",
    reviewed="2026-11-26",
)

KNOPP_2019: Final = Source(
    id=SourceId("knopp-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Knopp, Holder-Pearson, Chase: Insulin Units and Conversion Factors: A Story of Truth, "
        "Boots, and Faster Half-Truths. J Diabetes Sci Technol 13(3):597-600"
    ),
    date="2019-05",
    doi="10.1177/1932296818805074",
    reviewed="2026-11-26",
)

REVIEW_OF_DIABETIC_STUDIES_UNITS: Final = Source(
    id=SourceId("review-of-diabetic-studies-units"),
    kind=SourceKind.DATABASE,
    title="The Review of Diabetic Studies: conversion table for chemical compounds",
    url="http://www.soc-bdr.org/rds/authors/unit_tables_conversions_and_genetic_dictionaries/e5196/index_en.html",
    reviewed="2026-11-26",
)

CSMU_UNIT_CONVERSION: Final = Source(
    id=SourceId("csmu-unit-conversion"),
    kind=SourceKind.DATABASE,
    title="US conventional units and international units (page at Chung Shan Medical University)",
    url="http://w3.csmu.edu.tw/~chr/Int_unit_conversion.htm",
    reviewed="2026-11-26",
)

DAVIS_LAB_GASTRIN: Final = Source(
    id=SourceId("davis-lab-gastrin"),
    kind=SourceKind.TEXTBOOK,
    title="Davis's Lab and Diagnostic Tests: gastrin and gastrin stimulation test",
    url="http://www.labdxtest.com/labdxtest/view/Davis-Lab-and-Diagnostic-Tests/425019/all/Gastrin_and_Gastrin_Stimulation_Test",
    reviewed="2026-11-26",
)

DAVIS_LAB_SODIUM: Final = Source(
    id=SourceId("davis-lab-sodium"),
    kind=SourceKind.TEXTBOOK,
    title="Davis's Lab and Diagnostic Tests: sodium, blood",
    url="http://www.labdxtest.com/labdxtest/view/Davis-Lab-and-Diagnostic-Tests/425089/all/Sodium__Blood",
    reviewed="2026-11-26",
)

LABTESTS_GLUCAGON: Final = Source(
    id=SourceId("labtests-glucagon"),
    kind=SourceKind.DATABASE,
    title="Unit converter: glucagon (labtests.co.in)",
    url="https://labtests.co.in/unit-converter/glucagon",
    reviewed="2026-11-26",
)

WETFLAG_INSULIN: Final = Source(
    id=SourceId("wetflag-insulin"),
    kind=SourceKind.DATABASE,
    title="Insulin unit converter (wetflagcalculator.com)",
    url="https://wetflagcalculator.com/insulin-unit-converter/",
    note="elsewhere on the page 10 uIU/mL is equated with 60 pmol/L, by another factor",
    reviewed="2026-11-26",
)

ELEPHANT_FORMULARY_UNITS: Final = Source(
    id=SourceId("elephant-formulary-units"),
    kind=SourceKind.DATABASE,
    title=(
        "Mikota, Plumb: Elephant Formulary, conversion of conventional chemistry units to SI units"
    ),
    url="http://www.elephantcare.org/convers.htm",
    reviewed="2026-11-26",
)

HEANCALCULATOR_GLUCOSE: Final = Source(
    id=SourceId("heancalculator-glucose"),
    kind=SourceKind.DATABASE,
    title="mg/dL to mmol/L conversion, blood glucose (heancalculator.com)",
    url="https://heancalculator.com/mg-dl-to-mmol-l-conversion-calculator.php",
    reviewed="2026-11-26",
)
