"""GHRHoma: cases from sources."""

import netref
from netref.model import Answer, Case, DrugClass, Resectability


def test_an_unresectable_tumor_gets_a_somatostatin_analog() -> None:
    # Review of 2022: somatostatin receptor ligands where resection is not feasible.
    found = netref.manage("ghrhoma", Case(resectability=Resectability.UNRESECTABLE))
    (analog,) = (m for m in found.included if m.measure.drug_class is DrugClass.SOMATOSTATIN_ANALOG)
    assert analog.measure.phase.value == "next"


def test_pegvisomant_stays_undecided() -> None:
    # Almohareb 2013: limited data, a resistant case.
    found = netref.manage("ectopic acromegaly")
    (pegvisomant,) = (m for m in found.undecided if m.measure.drug == "pegvisomant")
    assert pegvisomant.answer is Answer.UNKNOWN
