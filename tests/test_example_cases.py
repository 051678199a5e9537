"""Cases that were written down, with their sources, before netref was: each has to come out.

``must_include`` means that an option is not ruled out for the case, ``must_not_include`` that
nobody states it. The file keeps its own words; the tables here say what they mean.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import netref
from netref import CATALOG, Catalog
from netref.model import (
    Answer,
    BodyId,
    Case,
    Differentiation,
    Direction,
    DrugClass,
    DrugId,
    Extent,
    Histology,
    LabelPosition,
    LabelStatus,
    Level,
    Listing,
    MeasurePhase,
    PriorOutcome,
    PriorTreatment,
    Progression,
    Region,
    Severity,
    Site,
    SourceKind,
    SstrStatus,
    SyndromeId,
)

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "example_cases.json").read_text(encoding="utf-8")
)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

#: Options in the words of the file, with the keys of netref's offers for them.
OFFERS = {
    "ssa": (
        "class:somatostatin-analog",
        "regimen:octreotide-monotherapy",
        "regimen:lanreotide-monotherapy",
    ),
    "observation": ("strategy:observation",),
    "platinum_etoposide": ("regimen:cisplatin-etoposide", "regimen:carboplatin-etoposide"),
    "carboplatin_etoposide": ("regimen:carboplatin-etoposide",),
    "cytotoxic_chemotherapy": ("class:cytotoxic-chemotherapy",),
    "everolimus": ("regimen:everolimus-monotherapy",),
    "sunitinib": ("regimen:sunitinib-monotherapy",),
    "cabozantinib": ("regimen:cabozantinib-monotherapy",),
    "folfiri": ("regimen:folfiri", "based-on:irinotecan"),
    "prrt": (
        "class:peptide-receptor-radionuclide-therapy",
        "regimen:lutetium-177lu-dotatate-monotherapy",
    ),
}
#: Steps against hypoglycemia, by the ids of their measures.
MEASURES = {
    "dietary_management": ("insulinoma-diet-frequent-meals", "insulinoma-diet-carbohydrate"),
    "diazoxide": ("insulinoma-diazoxide",),
    "octreotide_lar": ("insulinoma-somatostatin-analog-depot",),
    "lanreotide_autogel": ("insulinoma-somatostatin-analog-depot",),
}
#: Guidelines to which a case is limited; netref has no text of the others.
BODIES = {"ASCO-TC-2023": BodyId("asco"), "ENETS-NEC-2023": BodyId("enets")}
PRIOR = {
    "ssa": PriorTreatment(
        drug_class=DrugClass.SOMATOSTATIN_ANALOG, outcome=PriorOutcome.PROGRESSION
    ),
    "everolimus": PriorTreatment(drugs=(DrugId("everolimus"),), outcome=PriorOutcome.PROGRESSION),
}
#: What is needed, with the questions that ask for it; Ki-67 counts through the grade.
NEEDS = {
    "primary_site": {"site"},
    "sstr_status": {"sstr"},
    "differentiation": {"differentiation"},
    "ki67_percent": {"ki67_percent", "grade"},
}


def read(presentation: dict[str, Any]) -> Case:
    """A presentation of the file as a case; what it calls unknown or not assessed is unknown."""
    known: dict[str, Any] = {}

    def take(field: str, name: str, meaning: Any) -> None:
        value = presentation.pop(field, None)
        # The file asks for the site of an "unknown primary": it means that nobody has said.
        if value not in (None, "unknown", "not_assessed", "unknown_primary"):
            known[name] = meaning(value)

    take("primary_site", "site", lambda v: Site(v.replace("_", "-")))
    take("differentiation", "differentiation", Differentiation)
    take("histology", "histology", lambda v: Histology(HISTOLOGIES[v]))
    for same in ("ki67_percent", "mitoses_per_2mm2", "age_years", "ecog", "necrosis"):
        take(same, same, lambda v: v)
    take("extent", "extent", Extent)
    take("sstr_status", "sstr", SstrStatus)
    take("krenning_score", "krenning_highest", lambda v: v)
    take("tumour_burden", "burden", Level)
    take("progression", "progression", Progression)
    take("tumour_symptoms", "symptoms", lambda v: SYMPTOMS[v])
    take("line_of_therapy", "line", lambda v: v)
    syndrome = presentation.pop("functional_syndrome", None)
    if syndrome == "none":
        known["functioning"] = False
    elif syndrome not in (None, "unknown"):
        known["syndromes"] = Listing((SyndromeId(syndrome),))
    take("syndrome_controlled", "syndrome_control", lambda v: CONTROLS[v])
    prior = presentation.pop("prior_therapies")
    assert all(p["stop_reason"] == "progression" for p in prior)
    if prior or known.get("line") == 1:
        known["prior"] = Listing(tuple(PRIOR[p["option"]] for p in prior), complete=True)
    # An empty list before a later line, or without a line, says nothing.
    presentation.pop("sstr_all_target_lesions", None)
    assert set(presentation) <= {"jurisdiction", "guideline_scope", "as_of"}, presentation
    return Case().refine(**known)


HISTOLOGIES = {
    "net": Histology.NET,
    "nec_large_cell": Histology.NEC_LARGE_CELL,
    "atypical_carcinoid": Histology.ATYPICAL_CARCINOID,
}
SYMPTOMS = {False: Severity.NONE, True: (Severity.MILD, Severity.MODERATE, Severity.SEVERE)}
CONTROLS = {False: netref.Control.UNCONTROLLED, True: netref.Control.CONTROLLED}


def answers(catalog: Catalog, case: Case, offers: tuple[str, ...]) -> set[Answer]:
    """What statements for these offers answer, patient pages and retired ones aside."""
    answered = catalog.answers(case)
    return {
        answered[key]
        for key, indication in catalog.indications.items()
        if key in answered
        and indication.offer.key in offers
        and indication.direction is Direction.FOR
        and catalog.sources[indication.cites[0].source].kind is not SourceKind.PATIENT_PAGE
    }


@pytest.mark.parametrize("example", CASES, ids=lambda e: e["id"])
def test_an_example_comes_out(example: dict[str, Any]) -> None:
    presentation = dict(example["presentation"])
    scope, place, day = (presentation[k] for k in ("guideline_scope", "jurisdiction", "as_of"))
    case = read(presentation)
    catalog = CATALOG.as_of(day)
    checked = 0
    for name, wanted in [(n, True) for n in example["must_include"]] + [
        (n, False) for n in example["must_not_include"]
    ]:
        checked += 1
        if name.startswith("needs:"):
            asked = {question.dimension for question in catalog.options(case).questions}
            assert NEEDS[name.removeprefix("needs:")] & asked, name
        elif name == "flag:off_label_grade_EU":
            assert label(CATALOG, "lutetium-177lu-dotatate", Region.EU, case) is OFF
            assert label(catalog, "lutetium-177lu-dotatate", Region.EU, case) is not ON
            # The same patient is within the label of the US.
            assert label(catalog, "lutetium-177lu-dotatate", Region.US, case) is ON
        elif name.startswith("approved:") or scope == ["APPROVALS"]:
            drug = name.removeprefix("approved:")
            drug = "lutetium-177lu-dotatate" if drug == "lutetium_177_dotatate" else drug
            granted = catalog.approvals_with(
                drug=DrugId(drug), region=Region[place], case=case, in_force=True
            )
            assert bool(granted) is wanted, name
        elif name in MEASURES:
            phases = {
                m.measure.phase
                for m in catalog.manage("insulinoma", case).included
                if m.measure.id in MEASURES[name]
            }
            assert (MeasurePhase.FIRST in phases) is wanted, name
        else:
            bodies = [BODIES[s] for s in scope if s in BODIES]
            found = answers(catalog.only(bodies=bodies), case, OFFERS[name])
            assert found - {NO} if wanted else YES not in found, name
    assert checked == len(example["must_include"]) + len(example["must_not_include"]) > 0


ON, OFF = LabelStatus.ON_LABEL, LabelStatus.OFF_LABEL


def label(catalog: Catalog, drug: str, region: Region, case: Case) -> LabelStatus:
    """Whether a single drug is on label."""
    answer = catalog.options(case, include_no=True)
    every: list[LabelPosition] = [
        position
        for group in ("stated", "undecided", "described", "excluded")
        for option in getattr(answer, group)
        if option.offer.regimen is not None
        for position in option.labels
        if (position.drug, position.region) == (drug, region)
    ]
    (status,) = {position.status for position in every}
    return status


def test_the_file_is_whole() -> None:
    assert len({example["id"] for example in CASES}) == len(CASES) == 12
    assert all(example["source_id"] for example in CASES)


@pytest.mark.parametrize("region", [Region.US, None])
def test_before_2018_no_lutetium_dotatate_was_approved_in_the_us(region: Region | None) -> None:
    then = CATALOG.as_of("2017-12-31")
    then = then if region is None else then.only(regions=[region])
    granting = [
        a for a in then.in_force if a.drug == "lutetium-177lu-dotatate" and a.region is Region.US
    ]
    assert granting == []
    case = Case(
        site=Site.ILEUM,
        histology=Histology.NET,
        extent=Extent.METASTATIC,
        sstr=SstrStatus.POSITIVE,
        progression=Progression.PROGRESSIVE,
        age_years=60,
    )
    answer = then.options(case, include_no=True)
    positions = [
        position
        for group in ("stated", "undecided", "described", "not_established", "excluded")
        for option in getattr(answer, group)
        for position in option.labels
        if position.drug == "lutetium-177lu-dotatate" and position.region is Region.US
    ]
    assert all(p.status is not ON and p.approvals == () for p in positions)
    # A month later it was.
    assert CATALOG.as_of("2018-01-26").approvals_with(
        drug="lutetium-177lu-dotatate", region=Region.US, case=case, in_force=True
    )
