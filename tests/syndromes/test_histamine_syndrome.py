"""Atypical carcinoid syndrome: cases from sources."""

import netref
from netref.model import Case, DrugClass, Site


def test_h1_and_h2_blockers_for_a_tumor_of_the_stomach() -> None:
    # PDQ 2025: H1 blockade, above all with histamine-secreting gastric tumors.
    found = netref.manage("atypical carcinoid syndrome", Case(site=Site.STOMACH))
    classes = [m.measure.drug_class for m in found.included]
    assert DrugClass.H1_BLOCKER in classes
    assert DrugClass.H2_BLOCKER in classes
    # The steroids of the old paper were for bronchial tumors.
    assert DrugClass.GLUCOCORTICOID in [m.measure.drug_class for m in found.excluded]
