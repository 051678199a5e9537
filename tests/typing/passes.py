"""Lines that a type checker has to accept. Checked by tests/test_typing.py, never run."""

from typing import Final, assert_type

import netref
from netref import (
    Administration,
    Amount,
    Answer,
    Approval,
    Bearing,
    BodyId,
    Case,
    Catalog,
    Cite,
    Criteria,
    Dose,
    Drug,
    DrugClass,
    DrugId,
    Extent,
    Form,
    FormId,
    Grade,
    Interpretation,
    Interval,
    LabelStatus,
    Listing,
    Management,
    Measurement,
    Mention,
    Offer,
    Options,
    Organ,
    Parsed,
    ParsedDiagnosis,
    PriorNeed,
    PriorOutcome,
    PriorTreatment,
    Regimen,
    RegimenId,
    Route,
    Seen,
    Site,
    Study,
    Suggestion,
    Syndrome,
    SyndromeId,
    Table,
    Tumor,
    Unit,
    days,
    serialization,
    sources,
)

# A record may be given where its id is stored, and the id where the record may be given.
drug: Final = netref.find_drug("temozolomide")
dose = Dose(drug=drug, amount=Amount(200, Unit.MG_PER_M2), days=days(10, 14), route=Route.ORAL)
assert_type(dose.drug, DrugId)
assert_type(Dose(drug=drug.id, amount=None, days=()).drug, DrugId)
assert_type(Offer(regimen=netref.find_regimen("CAPTEM")).regimen, RegimenId | None)
assert_type(drug.forms, tuple[Form, ...])
cite = Cite(
    sources.WHO_DIGESTIVE_2019, "section 11", Seen.COPY, on="2026-11-23", via="https://x.org"
)

# One value, possible values, a range, a listing.
case = Case(
    site=(Site.ILEUM, Site.JEJUNUM),
    grade=Grade.G2,
    ki67_percent=Interval(high=20),
    line=1,
    extent=Extent.METASTATIC,
    metastatic_sites=Listing((Organ.LIVER,), complete=True),
    syndromes=Listing((SyndromeId("carcinoid-syndrome"),)),
    prior=Listing((PriorTreatment(drug_class=DrugClass.SOMATOSTATIN_ANALOG),)),
)
assert_type(case.refine(functioning=False), Case)
criteria = Criteria(
    site=(Site.PANCREAS,),
    prior=(
        PriorNeed(other_than=(DrugClass.SOMATOSTATIN_ANALOG,), outcome=(PriorOutcome.PROGRESSION,)),
    ),
)
assert_type(criteria.site, tuple[Site, ...] | None)

# Doors.
assert_type(netref.find_drug("x"), Drug)
assert_type(netref.find_regimen("x"), Regimen)
assert_type(netref.find_study("x"), Study)
assert_type(netref.find_syndrome("x"), Syndrome)
assert_type(netref.find_tumor("x"), Tumor)
assert_type(netref.resolve("x"), Drug | Regimen | Syndrome | Tumor)
assert_type(netref.from_code("ATC", "L01AX03"), Drug | Tumor)
assert_type(netref.suggest("x"), tuple[Suggestion, ...])
assert_type(netref.mentions("x"), tuple[Mention, ...])
assert_type(netref.parse_treatment("x"), Parsed)
assert_type(netref.parse_diagnosis("x"), ParsedDiagnosis)
assert_type(netref.regimens_with(drug, "capecitabine", exactly=True), tuple[Regimen, ...])
assert_type(netref.studies_with(drug=drug, comparative=True), tuple[Study, ...])
assert_type(netref.approvals_with(drug="temozolomide", case=case), tuple[Approval, ...])
assert_type(netref.options(case), Options)
assert_type(netref.manage("insulinoma"), Management)
measurement = Measurement("insulin", 4, Unit.MICRO_UNIT_PER_ML, context="end of fast")
assert_type(measurement.context, tuple[str, ...])
assert_type(netref.interpret("insulinoma", [measurement]), Interpretation)
assert_type(netref.interpret("insulinoma", measurement).answers[0].bearing, Bearing)
assert_type(netref.convert(55, Unit.MG_PER_DL, Unit.MMOL_PER_L, "glucose").value, float | Interval)
assert_type(next(netref.timeline(next(iter(netref.CATALOG.schedules.values())))), Administration)

# Tables and catalogs.
assert_type(netref.CATALOG.drugs, Table[DrugId, Drug])
assert_type(netref.CATALOG.drugs[drug.id], Drug)
assert_type(netref.CATALOG.drugs.get(DrugId("x")), Drug | None)
assert_type(netref.CATALOG.as_of("2020-01-01").only(bodies=[BodyId("asco")]), Catalog)
assert_type(netref.CATALOG.with_records(drug, name="mine"), Catalog)

# Answers.
answer = netref.options(case)
assert_type(answer.stated[0].statements[0].answer, Answer)
assert_type(answer.stated[0].labels[0].status, LabelStatus)
assert_type(Answer.YES & ~Answer.UNKNOWN | Answer.NO, Answer)
assert_type(serialization.loads(serialization.dumps(drug), Drug), Drug)
assert_type(FormId("x"), FormId)
