"""Treatments and diagnoses as registries, hospitals and labels write them.

``data/`` holds the strings with where each was seen and how a reader understood it. Nothing may
be read wrongly: not another isotope, not another ligand, not a placebo, not a neighbor's name.
What is not known is left over; each drug of the catalog that is not found stands in a list with
the reason, and how much is found may only grow.
"""

import csv
from functools import cache
from pathlib import Path

import pytest

from netref import CATALOG, Listing, NetrefError
from netref.model import Case, Hereditary, Histology, Site

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def known_drugs(names: list[str]) -> set[str]:
    """Ids of the drugs that the catalog has; the others are outside it."""
    found = set()
    for name in names:
        try:
            found.add(str(CATALOG.find_drug(name).id))
        except NetrefError:
            continue
    return found


TREATMENTS = rows("treatment_strings.csv")
DIAGNOSES = rows("diagnosis_strings.csv")
MISSES = rows("treatment_misses.csv")
FIELDS = ("site", "histology", "differentiation", "grade", "extent")


def test_there_are_enough_strings_and_each_says_where_it_was_seen() -> None:
    assert len(TREATMENTS) >= 640
    assert len(DIAGNOSES) >= 240
    assert all(row["seen_at"] for row in (*TREATMENTS, *DIAGNOSES))


@pytest.mark.parametrize("row", TREATMENTS, ids=[str(n) for n in range(len(TREATMENTS))])
def test_no_treatment_is_read_wrongly(row: dict[str, str]) -> None:
    parsed = CATALOG.parse_treatment(row["text"])
    expected = known_drugs(listed(row["drugs"]))
    assert set(parsed.drugs) <= expected
    named = {name.casefold().replace(" ", "").replace("-", "") for name in listed(row["regimens"])}
    for key in parsed.regimens:
        regimen = CATALOG.regimens[key]
        acronyms = {a.casefold().replace("-", "") for a in (*regimen.acronyms, regimen.id)}
        spelled_out = set(regimen.drugs) <= expected
        with_partners = any(acronym in text for acronym in named for text in acronyms)
        assert acronyms & named or spelled_out or with_partners


@cache
def wanted_and_missed() -> tuple[int, frozenset[tuple[str, str]]]:
    """How many of the catalog's drugs the strings name, and which are not found in which."""
    wanted, missed = 0, set()
    for row in TREATMENTS:
        expected = known_drugs(listed(row["drugs"]))
        parsed = CATALOG.parse_treatment(row["text"])
        given = {*parsed.drugs, *(d for r in parsed.regimens for d in CATALOG.regimens[r].drugs)}
        wanted += len(expected)
        missed |= {(row["text"], drug) for drug in expected - given}
    return wanted, frozenset(missed)


def test_nearly_all_of_the_catalogs_drugs_are_found() -> None:
    wanted, missed = wanted_and_missed()
    assert 1 - len(missed) / wanted >= 0.955


def test_what_is_missed_is_listed_with_the_reason() -> None:
    assert all(row["reason"] for row in MISSES)
    assert {(row["text"], row["drug"]) for row in MISSES} == wanted_and_missed()[1]


def test_a_short_form_that_the_text_itself_defines_costs_nothing() -> None:
    parsed = CATALOG.parse_treatment("capecitabine (CAP) and temozolomide (TEM)")
    assert parsed.drugs == ("capecitabine", "temozolomide")
    assert [part.strip(" ()") for part in parsed.unparsed] == ["CAP", "TEM"]


@pytest.mark.parametrize(
    "text",
    [
        "CAP", "TEM", "OCT", "LAN", "BEVA", "DOX", "EPI", "FU", "CTX", "IRI", "S-1",
        "captan", "DOTATATE", "DOTATOC", "MIBG",
        "177Lu-PSMA-617", "68Ga-PSMA-11", "68Ga-DOTANOC PET", "90Y-DOTATATE", "161Tb-DOTATOC",
        "111In octreotide", "99mTc-octreotide", "Tc-99m octreotide", "188Re octreotide",
        "177Lu-labeled octreotide", "octreotide labeled with 177Lu", "octreotide In-111",
        "octreotide scan", "octreotide scintigraphy", "octreotide receptor imaging",
        "octreotide analogs", "octreotide-like peptide", "glucagon test",
        "placebo for octreotide", "octreotide placebo", "placebo - everolimus",
        "not everolimus", "without octreotide", "instead of sunitinib",
        "11C-temozolomide", "Carbon C11 Temozolomide", "pegylated octreotide",
        "(R)-lansoprazole", "S-omeprazole", "hydroxy-octreotide", "des-etoposide",
        "vincristine liposome injection", "doxorubicin conjugate", "anti-bevacizumab",
        "异环磷酰胺", "异丙肾上腺素", "左亚叶酸钙", "盐酸米托蒽醌脂质体", "オランダ", "ランダム化",
        "S-Пантопразол", "安慰剂联合奥曲肽", "octreoti", "Etopside",
    ],
)  # fmt: skip
def test_near_misses_name_nothing(text: str) -> None:
    parsed = CATALOG.parse_treatment(text)
    assert (parsed.drugs, parsed.regimens) == ((), ())


@pytest.mark.parametrize(
    ("text", "drugs"),
    [
        ("[177Lu]Lu-DOTA-TATE", ("lutetium-177lu-dotatate",)),
        (r"\[177Lu\]Lu-DOTA-TATE", ("lutetium-177lu-dotatate",)),
        ("Lutetium Lu-177 dota-tyr3-octreotide", ("lutetium-177lu-edotreotide",)),
        ("177Lu-octreotate", ("lutetium-177lu-dotatate",)),
        ("177Lu-labelled DOTATOC", ("lutetium-177lu-edotreotide",)),
        ("(131)I-Metaiodobenzylguanidine", ("iobenguane-131i",)),
        ("Copper 64-DOTA-TATE", ("copper-64cu-dotatate",)),
        ("Октреотид, 111 In", ("indium-111in-pentetreotide",)),
        ("Somatuline 120mg LP", ("lanreotide",)),
        ("Octreolin(Tm)", ("octreotide",)),
        ("l'évérolimus", ("everolimus",)),
        ("Everolimus-Therapie", ("everolimus",)),
        ("ｴﾍﾞﾛﾘﾑｽとオクトレオチド", ("everolimus", "octreotide")),
        ("奥曲肽联合依维莫司", ("octreotide", "everolimus")),
        ("サンドスタチン®LAR®\n筋注用キット", ("octreotide",)),
        ("octreotide 100 i.m. in 15 patients", ("octreotide",)),
        ("epi-doxorubicin", ("epirubicin",)),
        ("nor-adrenaline", ("norepinephrine",)),
        ("octreotide LAR vs placebo", ("octreotide",)),
        ("everolimus with or without octreotide", ("everolimus", "octreotide")),
        ("cisplatin followed by etoposide", ("cisplatin", "etoposide")),
    ],
)
def test_other_spellings_name_their_drug(text: str, drugs: tuple[str, ...]) -> None:
    assert CATALOG.parse_treatment(text).drugs == drugs


def values(value: object) -> set[str]:
    if value is None:
        return set()
    if isinstance(value, Listing):
        return {str(item) for item in value.items}
    return {v.value for v in (value if isinstance(value, tuple) else (value,))}


def stated(row: dict[str, str], field: str) -> set[str]:
    return {part.strip() for part in row[field].replace(";", "/").split("/")} - {""}


@pytest.mark.parametrize("row", DIAGNOSES, ids=[str(n) for n in range(len(DIAGNOSES))])
def test_no_diagnosis_is_read_wrongly(row: dict[str, str]) -> None:
    case = CATALOG.parse_diagnosis(row["text"]).case
    for field in FIELDS:
        read = values(getattr(case, field))
        assert not read or read == stated(row, field), field
    assert values(case.syndromes) <= stated(row, "syndrome")


def test_nearly_all_that_the_diagnoses_state_is_found() -> None:
    wanted = found = 0
    for row in DIAGNOSES:
        case = CATALOG.parse_diagnosis(row["text"]).case
        read = {field: values(getattr(case, field)) for field in FIELDS}
        read["syndrome"] = values(case.syndromes)
        for field, held in read.items():
            wanted += len(stated(row, field))
            found += len(stated(row, field) & held)
    assert found / wanted >= 0.98


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("MTC", Case(site=Site.THYROID, histology=Histology.MEDULLARY_THYROID_CARCINOMA)),
        ("SI-NET", Case(site=(Site.JEJUNUM, Site.ILEUM), histology=Histology.NET)),
        ("PPGL", Case(histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA))),
        ("MEN1-associated pNET", Case(site=Site.PANCREAS, histology=Histology.NET,
                                      hereditary=Listing((Hereditary.MEN1,)))),
        ("von Hippel-Lindau disease", Case(hereditary=Listing((Hereditary.VHL,)))),
        ("SDHx-related paraganglioma", Case(histology=Histology.PARAGANGLIOMA,
                                            hereditary=Listing((Hereditary.SDHX,)))),
        ("non-functioning pNET", Case(site=Site.PANCREAS, histology=Histology.NET,
                                      functioning=False)),
        ("LCNEC or SCLC", Case(histology=(Histology.NEC_LARGE_CELL, Histology.NEC_SMALL_CELL))),
        # Neither says what it resembles.
        ("non-small cell lung cancer", Case(site=Site.LUNG)),
        ("in men 1 year after", Case()),
        ("goblet cell carcinoid", Case()),
        ("carcinoid " * 300, Case()),
    ],
)  # fmt: skip
def test_tumor_and_syndrome_records_are_read(text: str, case: Case) -> None:
    assert CATALOG.parse_diagnosis(text).case == case
