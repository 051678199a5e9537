"""The dimensions that cases and criteria share: one line each.

`Case` says what is known on each of them, `Criteria` what a statement asks for. The command
line, the findings and the questions are made from this list, so that they cannot drift.
"""

from collections.abc import Mapping
from enum import Enum, unique
from types import MappingProxyType

from attrs import frozen

from . import vocabulary as v
from ._record import Record
from .values import Interval


@unique
class Kind(Enum):
    """How the values of a dimension compare."""

    CHOICE = "choice"
    NUMBER = "number"
    FLAG = "flag"
    LISTING = "listing"


@frozen(repr=False, eq=False)
class Dimension(Record):
    """One dimension of a case.

    Args:
        name: Field of `Case` and `Criteria`.
        kind: How its values compare.
        label: What findings call it.
        question: What to ask when it is not known.
        options: Enum (or ``str`` for ids) of its values; ``None`` for numbers and flags.
        unit: Unit of its numbers; empty where there is none.
        bounds: Range that its numbers can have.
    """

    name: str
    kind: Kind
    label: str
    question: str
    options: type[Enum] | type[str] | None = None
    unit: str = ""
    bounds: Interval = Interval(0)


_PERCENT = Interval(0, 100)


def _choice(name: str, label: str, question: str, options: type[Enum]) -> Dimension:
    return Dimension(name, Kind.CHOICE, label, question, options)


def _number(
    name: str, label: str, question: str, unit: str = "", bounds: Interval = Interval(0)
) -> Dimension:
    return Dimension(name, Kind.NUMBER, label, question, None, unit, bounds)


def _flag(name: str, label: str, question: str) -> Dimension:
    return Dimension(name, Kind.FLAG, label, question)


def _listing(name: str, label: str, question: str, options: type[Enum] | type[str]) -> Dimension:
    return Dimension(name, Kind.LISTING, label, question, options)


DIMENSIONS: tuple[Dimension, ...] = (
    _choice("site", "primary site", "Where is the primary tumor?", v.Site),
    _choice(
        "differentiation",
        "differentiation",
        "Does pathology call it well or poorly differentiated?",
        v.Differentiation,
    ),
    _choice("histology", "histology", "Which histological type is reported?", v.Histology),
    _number("ki67_percent", "Ki-67", "What is the Ki-67 index?", "%", _PERCENT),
    _number("mitoses_per_2mm2", "mitoses", "How many mitoses per 2 mm2?", "per 2 mm2"),
    _flag("necrosis", "necrosis", "Is there necrosis?"),
    _choice("grade", "WHO grade", "What is the WHO grade?", v.Grade),
    _choice(
        "grade_system",
        "grading system",
        "Which edition of the WHO classification does the grade follow?",
        v.GradeSystem,
    ),
    _flag(
        "same_specimen",
        "same specimen",
        "Do the stated grade and the indices come from the same specimen?",
    ),
    _choice("extent", "extent", "How far has the disease spread?", v.Extent),
    _choice("resectability", "resectability", "Can all disease be resected?", v.Resectability),
    _number("tumor_size_mm", "tumor size", "How large is the primary tumor?", "mm"),
    _flag("bulky", "large tumor", "Is the tumor large?"),
    _choice("margin", "margin", "What is the resection margin?", v.Margin),
    _listing("metastatic_sites", "metastatic sites", "Where are metastases?", v.Organ),
    _number(
        "liver_involvement_percent",
        "liver involvement",
        "How much of the liver is involved?",
        "%",
        _PERCENT,
    ),
    _flag(
        "extensive_liver_metastases",
        "extensive liver metastases",
        "Are the liver metastases extensive?",
    ),
    _choice(
        "sstr", "SSTR imaging", "Is the tumor positive on SSTR imaging (PET or scan)?", v.SstrStatus
    ),
    _number(
        "krenning_lowest",
        "lowest Krenning score",
        "What is the lowest Krenning score over the target lesions?",
        "",
        Interval(0, 4),
    ),
    _number(
        "krenning_highest",
        "highest Krenning score",
        "What is the highest Krenning score over the target lesions?",
        "",
        Interval(0, 4),
    ),
    _choice("fdg", "FDG PET", "Is the tumor positive on FDG PET?", v.FdgStatus),
    _flag(
        "discordant_lesions", "discordant lesions", "Are there FDG-positive, SSTR-negative lesions?"
    ),
    _flag("functioning", "functioning", "Does the tumor cause a hormonal syndrome?"),
    _listing("syndromes", "hormonal syndromes", "Which hormonal syndromes are present?", str),
    _choice(
        "syndrome_control", "syndrome control", "Is the hormonal syndrome controlled?", v.Control
    ),
    _number("stools_per_day", "stools", "How many stools a day?", "per day"),
    _choice("symptoms", "symptoms", "How severe are the symptoms?", v.Severity),
    _choice("burden", "tumor burden", "How high is the tumor burden?", v.Level),
    _choice("growth", "growth", "How quickly does the tumor grow?", v.GrowthRate),
    _choice(
        "progression", "course on imaging", "Is the disease progressing on imaging?", v.Progression
    ),
    _number(
        "progression_window_months",
        "time to progression",
        "Within how many months did it progress?",
        "months",
    ),
    _number("line", "line of therapy", "Which line of systemic therapy is this?", "", Interval(1)),
    _choice("setting", "setting", "In which setting is treatment planned?", v.Setting),
    _listing(
        "prior",
        "prior treatment",
        "Which systemic treatments were given, and how did each end?",
        str,
    ),
    _listing("current_drugs", "current drugs", "Which drugs are taken now?", str),
    _number(
        "days_since_long_acting_ssa",
        "time since long-acting SSA",
        "How many days since the last long-acting somatostatin analog?",
        "days",
    ),
    _number(
        "platinum_free_months",
        "platinum-free interval",
        "How many months since the last platinum?",
        "months",
    ),
    _number(
        "cumulative_doxorubicin_mg_per_m2",
        "cumulative doxorubicin",
        "How much doxorubicin was given in all?",
        "mg/m2",
    ),
    _choice("acuity", "acuity", "Is this an emergency?", v.Acuity),
    _choice("procedure", "planned procedure", "Is a procedure planned?", v.Procedure),
    _number("age_years", "age", "How old is the patient?", "years", Interval(0, 130)),
    _number("weight_kg", "body weight", "What is the body weight?", "kg", Interval(0, 500)),
    _number("body_surface_m2", "body surface", "What is the body surface?", "m2", Interval(0, 10)),
    _number("ecog", "ECOG", "What is the ECOG performance status?", "", Interval(0, 5)),
    _number(
        "creatinine_clearance_ml_min",
        "creatinine clearance",
        "What is the creatinine clearance?",
        "mL/min",
    ),
    _choice("child_pugh", "hepatic impairment", "What is the Child-Pugh class?", v.ChildPugh),
    _number("neutrophils_per_nl", "neutrophils", "What is the neutrophil count?", "x 10^9/L"),
    _number("platelets_per_nl", "platelets", "What is the platelet count?", "x 10^9/L"),
    _number("qtc_ms", "QTc", "What is the QTc interval?", "ms"),
    _number(
        "lvef_percent", "LVEF", "What is the left ventricular ejection fraction?", "%", _PERCENT
    ),
    _flag("heart_failure", "heart failure", "Is there heart failure?"),
    _choice("pregnancy", "pregnancy", "Is the patient pregnant, or could she be?", v.Pregnancy),
    _flag("lactating", "lactation", "Is the patient breastfeeding?"),
    _flag("fertility_wish", "wish for children", "Is fertility to be preserved?"),
    _listing("hereditary", "hereditary syndrome", "Is there a hereditary syndrome?", v.Hereditary),
    _choice("gastric_type", "gastric NET type", "Which type of gastric NET is it?", v.GastricType),
    _choice("msi", "microsatellite status", "What is the microsatellite status?", v.Msi),
    _number("tmb_per_mb", "tumor mutational burden", "What is the TMB?", "per Mb"),
    _flag("braf_v600e", "BRAF V600E", "Is there a BRAF V600E mutation?"),
    _flag("ret_altered", "RET alteration", "Is there a RET fusion or mutation?"),
    _flag("ntrk_fusion", "NTRK fusion", "Is there an NTRK fusion?"),
    _choice("mgmt", "MGMT", "Is MGMT methylated or deficient?", v.Methylation),
    _choice("dpyd", "DPYD", "What is the DPYD metabolizer status?", v.Metabolizer),
    _choice("ugt1a1", "UGT1A1", "What is the UGT1A1 metabolizer status?", v.Metabolizer),
    _flag("rb1_or_tp53_altered", "RB1 or TP53", "Is RB1 or TP53 altered?"),
    _flag("sdhb_altered", "SDHB", "Is SDHB altered?"),
    _flag("dll3_positive", "DLL3", "Is DLL3 expressed?"),
)

DIMENSION: Mapping[str, Dimension] = MappingProxyType({d.name: d for d in DIMENSIONS})
