"""Lines that a type checker has to refuse; each says what it has to say.

Checked by tests/test_typing.py, never run.
"""
# ruff: noqa: B018

from typing import Final

import netref
from netref import (
    Amount,
    Answer,
    Case,
    Cite,
    Criteria,
    Direction,
    Dose,
    Drug,
    DrugId,
    Grade,
    Indication,
    IndicationId,
    Interval,
    Listing,
    Offer,
    Organ,
    RegimenId,
    Region,
    Seen,
    Site,
    SourceId,
    Unit,
)

CITE: Final = Cite(SourceId("nowhere"), "table 1", Seen.DOCUMENT, on="2026-11-23")
DRUG: Final = netref.find_drug("temozolomide")
REGIMEN: Final = netref.find_regimen("CAPTEM")

# Ids of different kinds are different types.
netref.CATALOG.drugs[REGIMEN.id]  # E: Invalid index type "RegimenId"
netref.CATALOG.drugs["temozolomide"]  # E: Invalid index type "str"
Offer(regimen=DRUG.id)  # E: incompatible type "DrugId"
Offer(regimen=DRUG)  # E: incompatible type "Drug"
Offer(based_on="temozolomide")  # E: incompatible type "str"
Offer(drug_class=Region.US)  # E: incompatible type "Region"

# A misspelled name, field or member.
netref.drugz  # E: Module has no attribute "drugz"
netref.Grade.G4  # E: has no attribute "G4"
DRUG.nane  # E: "Drug" has no attribute "nane"
Case(sight=Site.PANCREAS)  # E: Unexpected keyword argument "sight"
Criteria(ki67=Interval(1, 2))  # E: Unexpected keyword argument "ki67"

# The wrong type of a value.
Case(site="pancreas")  # E: incompatible type "str"
Case(necrosis="false")  # E: incompatible type "str"
Case(grade=[Grade.G1, Grade.G2])  # E: incompatible type "list[Grade]"
Case(metastatic_sites=(Organ.LIVER,))  # E: incompatible type "tuple[Organ]"
Case(metastatic_sites=Listing((Site.LIVER,)))  # E: incompatible type
Criteria(site=Site.PANCREAS)  # E: incompatible type "Site"
Criteria(ki67_percent=20)  # E: incompatible type "int"
Amount(200, "mg/m2")  # E: incompatible type "str"

# What has to be given, and by keyword.
Dose(amount=Amount(200, Unit.MG), days=(1,))  # E: Missing named argument "drug"
Cite(SourceId("x"), "table 1", Seen.DOCUMENT)  # E: Missing named argument "on"
Case(Site.PANCREAS)  # E: Too many positional arguments
Indication(  # E: Missing named argument "cites"
    id=IndicationId("x"),
    body=netref.BodyId("x"),
    direction=Direction.FOR,
    offer=Offer(regimen=RegimenId("x")),
    when=(),
    text="x",
    issued=None,
    reviewed="2026-11-23",
)

# Nothing changes.
DRUG.name = "other"  # E: Property "name" defined in "Drug" is read-only
netref.CATALOG.drugs[DRUG.id] = DRUG  # E: Unsupported target for indexed assignment
netref.CATALOG = netref.CATALOG  # E: Cannot assign to final name "CATALOG"
netref.options = netref.CATALOG.options  # E: Cannot assign to final name "options"
del netref.CATALOG.drugs[DRUG.id]  # E: has no attribute "__delitem__"

# Doors say what they take and give.
netref.options(site=Site.PANCREAS)  # E: Unexpected keyword argument "site"
netref.interpret("insulinoma", ["insulin=4"])  # E: incompatible type "str"
netref.manage("insulinoma", "case")  # E: incompatible type "str"
netref.studies_with("temozolomide")  # E: Too many positional arguments
found: Drug = netref.find_regimen("CAPTEM")  # E: Incompatible types in assignment
netref.CATALOG.with_records(CITE, name="x")  # E: incompatible type "Cite"
netref.CATALOG.with_records(DRUG)  # E: Missing named argument "name"
netref.regimens_with(DrugId("temozolomide"), exact=True)  # E: Unexpected keyword argument "exact"

# An answer is no truth value: this raises, and what follows is never reached.
verdict: bool = Answer.YES & Answer.NO  # E: Incompatible types in assignment
