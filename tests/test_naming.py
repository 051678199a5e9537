"""From what people write to what is meant, and never a guess."""

import itertools
import pickle
import re
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netref import CATALOG, naming
from netref.catalog import Catalog
from netref.exceptions import (
    AmbiguousNameError,
    NameLookupError,
    NetrefError,
    UnknownNameError,
)
from netref.model import (
    Code,
    CodeStatus,
    CodeSystem,
    Drug,
    DrugClass,
    Regimen,
    Relation,
    Suggestion,
    Tumor,
)
from netref.naming import AMBIGUOUS, LONGEST, drug_names, key, regimen_names
from tests import small

LUTETIUM = small.drug(
    "lutetium-fictotate",
    DrugClass.PRRT,
    name="177Lu-fictotate",
    names=("fictorelin alfa", "fictorelin gamma"),
    codes=(Code(system=CodeSystem.ATC, value="Z99AX01", cites=small.CITES),),
)
MORE = small.catalog(LUTETIUM)


# --- keys -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Fictadar", "FICTADAR"),
        ("Fictadar®", "fictadar"),
        ("Fictadar™", "fictadar"),
        ("fictimide-testplatin", "fictimide testplatin"),
        ("fictimide (hydrochloride)", "Fictimide Hydrochloride"),
        ("177Lu-fictotate", "Lu-177 fictotate"),
        ("177Lu-fictotate", "[177Lu]Lu fictotate".replace("]Lu", "]")),
        ("177Lu-fictotate", "LU177FICTOTATE"),
        ("lutetium Lu 177 fictotate", "177Lu-fictotate"),
        ("lutetium (177Lu) fictotate", "177Lu-fictotate"),
        ("177Lutetium-fictotate", "177Lu-fictotate"),
        ("[177Lu]Lu-fictotate", "177Lu-fictotate"),
        ("177Lu-labeled fictotate", "177Lu-fictotate"),
        ("Tc-99m fictotate", "99mTc-fictotate"),
        ("¹⁷⁷Lu-fictotate", "177Lu-fictotate"),
        ("in 68 Ga fictotate", "in 68Ga-fictotate"),
        ("I 131 in", "131I in"),
        ("I-131 In-111", "131I 111In"),
        ("Fictadar (TM)", "fictadar"),
        ("interferon α-2b", "interferon alfa-2b".replace("alfa", "alpha")),
        ("interferon γ", "Interferon gamma"),
        ("50 µg", "50 μg"),
        ("ﬁctimide", "fictimide"),
        ("naïve", "naïve"),
    ],
)
def test_ways_of_writing_the_same_name(one: str, two: str) -> None:
    assert key(one) == key(two)


def test_names_that_differ_keep_different_keys() -> None:
    names = ["fictimide", "fictimid", "177Lu-x", "68Ga-x", "90Y-x", "interferon alfa", "iodine 13"]
    names += ["(R)-fictimide", "99Tc-x", "99mTc-x", "1177Lu-x", "10 in 5", "100 i.m.", "u177Lu x"]
    assert len({key(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Cu 68Ga-x", "cu68gax"),
        ("Cu 68-Ga x", "cu68gax"),
        ("Ga-68 Cu x", "68gacux"),
        ("Ga68 Cu x", "68gacux"),
        ("Ga 68 Cu x", "68gacux"),
        ("In-111 in x", "111ininx"),
        ("x 100 i.m.", "x100im"),
    ],
)
def test_a_number_belongs_to_the_nearer_element(text: str, compared: str) -> None:
    assert key(text) == compared


@given(st.text(max_size=40))
def test_a_key_is_letters_and_digits_and_stays_as_it_is(text: str) -> None:
    found = key(text)
    assert all(c.isalnum() for c in found)
    assert key(found) == found


# --- find -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "fictimide",
        "Fictimide",
        "FICTIMIDE USP",
        "fictimid",
        "FIM",
        "fictimide hydrochloride",
        "Fictadar",
        "fictadal®",
        " fictimide ",
    ],
)
def test_a_drug_is_found_by_every_name_of_it(catalog: Catalog, name: str) -> None:
    assert catalog.find_drug(name) is small.FICTIMIDE


@pytest.mark.parametrize("name", ["testreotide-depot", "testreotide LAR", "testreotide injection"])
def test_a_drug_is_found_by_its_forms(catalog: Catalog, name: str) -> None:
    assert catalog.find_drug(name) is small.TESTREOTIDE


@pytest.mark.parametrize(
    "name",
    [
        "fictplat",
        "FPT",
        "fictimide-testplatin",
        "testplatin plus fictimide",
        "Fictadar + testplatin",
        "fictimide/testplatin",
        "FIM and testplatin",
        "fictimide, testplatin",
    ],
)
def test_a_regimen_is_found_by_its_names_and_by_its_drugs(catalog: Catalog, name: str) -> None:
    assert catalog.find_regimen(name) is small.FICTPLAT
    assert catalog.resolve(name) is small.FICTPLAT


def test_other_kinds_are_found(catalog: Catalog) -> None:
    assert catalog.find_syndrome("Testinoma") is small.SYNDROME
    assert catalog.find_tumor("test pNET") is small.TUMOR
    assert catalog.find_study("testtrial") is small.STUDY
    assert catalog.find_study("Fictional trial one") is small.STUDY


def test_a_name_of_another_kind_is_not_found(catalog: Catalog) -> None:
    for find, name in (
        (catalog.find_drug, "fictplat"),
        (catalog.find_regimen, "fictimide"),
        (catalog.find_syndrome, "fictimide"),
        (catalog.find_tumor, "testinoma"),
        (catalog.find_study, "fictplat"),
    ):
        with pytest.raises(UnknownNameError):
            find(name)


def test_resolve_finds_any_kind_but_studies(catalog: Catalog) -> None:
    assert catalog.resolve("FIM") is small.FICTIMIDE
    assert catalog.resolve("testinoma") is small.SYNDROME
    assert catalog.resolve("test pNET") is small.TUMOR
    with pytest.raises(UnknownNameError):
        catalog.resolve("TESTTRIAL")


@pytest.mark.parametrize("find", ["find_drug", "resolve"])
def test_a_misspelling_suggests_and_does_not_resolve(catalog: Catalog, find: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        getattr(catalog, find)("fictamide")
    assert caught.value.name == "fictamide"
    assert caught.value.suggestions[0] == "fictimide"
    assert str(caught.value).startswith("fictamide: no such name. Did you mean fictimide")


def test_suggestions_are_of_the_kind_that_is_asked_for(catalog: Catalog) -> None:
    with pytest.raises(UnknownNameError) as caught:
        catalog.find_regimen("fictamide")
    assert "fictimide" not in caught.value.suggestions
    assert "fictimide" in {s.name for s in catalog.suggest("fictamide")}


def test_nothing_alike_suggests_nothing(catalog: Catalog) -> None:
    with pytest.raises(UnknownNameError) as caught:
        catalog.find_drug("zzzzzzzz")
    assert caught.value.suggestions == ()
    assert str(caught.value) == "zzzzzzzz: no such name."


@pytest.mark.parametrize("name", ["", " ", "---", "?", "+", "fictimide plus", "fictimide + zzz"])
def test_what_names_nothing_is_unknown(catalog: Catalog, name: str) -> None:
    with pytest.raises(UnknownNameError):
        catalog.find_regimen(name)


@pytest.mark.parametrize("name", [None, 3, b"fictimide", ["fictimide"], small.FICTIMIDE])
def test_what_is_not_text_is_unknown(catalog: Catalog, name: Any) -> None:
    for ask in (
        catalog.find_drug,
        catalog.resolve,
        catalog.parse_treatment,
        catalog.parse_diagnosis,
    ):
        with pytest.raises(UnknownNameError):
            ask(name)


def test_a_name_of_endless_length_is_refused_at_once(catalog: Catalog) -> None:
    for name in ("x" * 100_000, "fictimide + " * 20_000, "a+" * 50_000):
        with pytest.raises(UnknownNameError) as caught:
            catalog.find_regimen(name)
        assert len(str(caught.value)) < 100


def test_an_error_stays_on_one_line_whatever_was_asked(catalog: Catalog) -> None:
    for name in ("a\nb", "a\x1b[31mb", "\ud800", "a\tb", "\u202eabc"):
        with pytest.raises(UnknownNameError) as caught:
            catalog.find_drug(name)
        assert str(caught.value).isprintable()
        str(caught.value).encode()


# --- ambiguity ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(AMBIGUOUS))
def test_short_forms_with_several_meanings_never_resolve(catalog: Catalog, name: str) -> None:
    for find in (catalog.find_drug, catalog.find_regimen, catalog.resolve):
        with pytest.raises(AmbiguousNameError) as caught:
            find(name.upper())
        assert caught.value.candidates == AMBIGUOUS[name]
        assert str(caught.value).startswith(f"{name.upper()}: ambiguous; could be ")


def test_ambiguous_short_forms_are_written_as_keys_and_have_two_meanings() -> None:
    for name, meanings in AMBIGUOUS.items():
        assert key(name) == name
        assert len(set(meanings)) >= 2


def test_a_name_that_two_records_of_different_kinds_share() -> None:
    pair = small.regimen("fictadar-plus", small.FICTIMIDE, small.OPENOXIDE, names=("Fictadar",))
    held = small.catalog(pair)
    assert held.find_drug("Fictadar") is small.FICTIMIDE
    assert held.find_regimen("Fictadar") is pair
    with pytest.raises(AmbiguousNameError) as caught:
        held.resolve("fictadar")
    assert caught.value.candidates == ("fictadar-plus", "fictimide")
    assert held.mentions("Fictadar was given") == ()


def test_two_regimens_of_the_same_drugs() -> None:
    held = small.catalog(
        small.regimen("open-low", small.OPENOXIDE, small.TESTICILLIN),
        small.regimen("open-high", small.TESTICILLIN, small.OPENOXIDE),
    )
    for find in (held.find_regimen, held.resolve):
        with pytest.raises(AmbiguousNameError) as caught:
            find("openoxide + testicillin")
        assert caught.value.candidates == ("open-high", "open-low")


def test_lookup_errors_pickle(catalog: Catalog) -> None:
    for name in ("fictamide", "dox"):
        with pytest.raises(NameLookupError) as caught:
            catalog.find_drug(name)
        again = pickle.loads(pickle.dumps(caught.value))
        assert type(again) is type(caught.value)
        assert str(again) == str(caught.value)


# --- codes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (CodeSystem.NCIT, "C999999"),
        ("NCIT", "C999999"),
        ("ncit", "c999999"),
        ("NCIT", "NCIT:C999999"),
        (" ncit ", " C999999 "),
    ],
)
def test_a_drug_is_found_by_its_code(catalog: Catalog, system: Any, code: str) -> None:
    assert catalog.from_code(system, code) is small.FICTIMIDE


def test_a_tumor_is_found_by_its_code(catalog: Catalog) -> None:
    assert catalog.from_code("ONCOTREE", "TPNET") is small.TUMOR


def test_codes_that_nothing_or_several_records_carry(catalog: Catalog) -> None:
    with pytest.raises(UnknownNameError, match="ATC:C999999: no such name"):
        catalog.from_code("ATC", "C999999")
    with pytest.raises(UnknownNameError):
        catalog.from_code("no-such-system", "1")
    with pytest.raises(AmbiguousNameError) as caught:
        MORE.from_code(CodeSystem.ATC, "Z99AX01")
    assert caught.value.candidates == ("fictimide", "lutetium-fictotate")


#: Names that running text is not searched for.
WITHOUT_MENTION = {"o,p'-DDD"}
#: Every code of the catalog with the record that carries it.
CODED: list[Drug | Tumor] = [*CATALOG.drugs.values(), *CATALOG.tumors.values()]
STORED = [(code, record) for record in CODED for code in record.codes]


def test_every_stored_code_leads_to_its_record_or_says_why_not() -> None:
    carriers: dict[str, set[str]] = {}
    meant: dict[str, set[str]] = {}
    for code, record in STORED:
        carriers.setdefault(str(code), set()).add(record.id)
        if code.relation in (Relation.EXACT, Relation.NARROWER):
            meant.setdefault(str(code), set()).add(record.id)
    for code, _ in STORED:
        for system, value in (
            (code.system, code.value),
            (code.system.value.lower(), f" {code} ".lower()),
        ):
            means = meant.get(str(code), set())
            if len(means) == 1:
                assert {CATALOG.from_code(system, value).id} == means
            else:
                with pytest.raises(AmbiguousNameError) as caught:
                    CATALOG.from_code(system, value)
                assert set(caught.value.candidates) == carriers[str(code)]


def test_an_exact_code_belongs_to_one_record() -> None:
    owners: dict[str, set[str]] = {}
    for code, record in STORED:
        if code.relation is Relation.EXACT:
            owners.setdefault(str(code), set()).add(record.id)
    assert {code: ids for code, ids in owners.items() if len(ids) > 1} == {}


def test_a_retired_code_answers_with_its_successor() -> None:
    retired = [(code, record) for code, record in STORED if code.status is CodeStatus.RETIRED]
    assert retired
    for code, record in retired:
        assert code.replaced_by is not None
        assert CATALOG.from_code(code.system, code.value) is record
        assert CATALOG.from_code(code.system, code.replaced_by) is record


def test_a_retired_code_answers_with_the_successors_record_even_if_another_carries_it() -> None:
    old = Code(
        system=CodeSystem.ATC,
        value="Z01",
        status=CodeStatus.RETIRED,
        replaced_by="Z02",
        cites=small.CITES,
    )
    new = Code(system=CodeSystem.ATC, value="Z02", cites=small.CITES)
    held = small.catalog(small.drug("olden", codes=(old,)), small.drug("newen", codes=(new,)))
    assert held.from_code("atc", "z01").id == "newen"
    gone = small.catalog(small.drug("olden", codes=(old,)))
    assert gone.from_code("atc", "z01").id == "olden"


@pytest.mark.parametrize(
    ("system", "code", "record"),
    [
        ("RXNORM", "RXNORM:7617", "octreotide"),
        ("rxcui", "7617", "octreotide"),
        ("RxNorm CUI", "rxcui:7617", "octreotide"),
        ("ncit", "NCIT:C711", "octreotide"),
        ("NCI Thesaurus", "NCIT_C711", "octreotide"),
        ("CAS RN", "83150-76-9", "octreotide"),
        ("PubChem CID", "CID:448601", "octreotide"),
        ("wd", "q419935", "octreotide"),
        ("icd-o-3", "ICD-O-3:8041/3", "small-cell-nec"),
        ("ORPHA", "ORPHA:284400", None),
        ("orphanet", "ORPHA284400", None),
        (CodeSystem.MONDO, "MONDO:0004333", None),
        ("mondo", "mondo_0004333", None),
        ("icd10cm", "C7A020", None),
        ("ICD-10-CM", "icd10cm:c7a.020", None),
    ],
)
def test_codes_are_found_under_other_names_and_prefixes(
    system: Any, code: str, record: str | None
) -> None:
    found = CATALOG.from_code(system, code)
    bare = code.rpartition(":")[2].rpartition("_")[2].upper().removeprefix("ORPHA")
    assert found.id == record or any(
        c.value.replace(".", "") == bare.replace(".", "") for c in found.codes
    )


@pytest.mark.parametrize(
    ("system", "code"),
    [
        ("NCIT", "RXNORM:7617"),
        ("RXNORM", "NCIT:7617"),
        ("UMLS", "C711"),
        ("icd10", "C7A.020"),
        ("NCIT", ""),
        ("NCIT", "NCIT:"),
        ("NCIT", "C711 "  * 9),
        (None, "7617"),
        ("RXNORM", None),
        ("RXNORM", 7617),
        ("NCIT", "x:" * 500_000),
    ],
)  # fmt: skip
def test_other_codes_are_unknown(system: Any, code: Any) -> None:
    with pytest.raises(UnknownNameError) as caught:
        CATALOG.from_code(system, code)
    assert len(str(caught.value)) < 100


# --- there and back -------------------------------------------------------------------------


def test_every_name_leads_to_its_record_and_to_no_other() -> None:
    tables: list[tuple[str, Any, Any]] = [
        ("drugs", CATALOG.drugs, drug_names),
        ("regimens", CATALOG.regimens, regimen_names),
        ("tumors", CATALOG.tumors, lambda r: (r.name, r.id, *r.names)),
        ("syndromes", CATALOG.syndromes, lambda r: (r.name, r.id, *r.names)),
        ("studies", CATALOG.studies, lambda r: (r.name, r.id, *r.names)),
    ]
    finders: dict[str, Any] = {
        "drugs": CATALOG.find_drug,
        "regimens": CATALOG.find_regimen,
        "tumors": CATALOG.find_tumor,
        "syndromes": CATALOG.find_syndrome,
        "studies": CATALOG.find_study,
    }
    for kind, table, names in tables:
        record: Any
        for record in table.values():
            for name in names(record):
                assert finders[kind](name) is record
                assert finders[kind](f" {name.upper()} ".replace("SS", "ss")) is record or (
                    key(name.upper()) != key(name)
                )
                assert [r for k, r in CATALOG.names.lookup(name) if k == kind] == [record.id]


def test_every_name_of_a_drug_is_mentioned_where_it_stands_alone() -> None:
    """But for short names, and those that begin like a word of a sentence ("o,p'-DDD")."""
    missed = set()
    for drug in CATALOG.drugs.values():
        for name in drug_names(drug):
            found = {mention.id for mention in CATALOG.mentions(f"gave {name}.")}
            assert found <= {drug.id, *drug.components}, name
            if drug.id not in found and len(key(name)) > 4:
                missed.add(name)
    assert missed <= WITHOUT_MENTION


# --- suggestions ----------------------------------------------------------------------------


def test_suggestions_are_scored_and_limited(catalog: Catalog) -> None:
    found = catalog.suggest("fictadarr")
    assert found[0] == Suggestion(name="Fictadar", id="fictimide", score=found[0].score)
    assert 0.72 <= found[0].score < 1
    assert catalog.suggest("fictimide")[0].score == 1
    assert len(catalog.suggest("fictplat", 2)) <= 2
    ids = [s.id for s in catalog.suggest("testreotide", 10)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(("name", "n"), [("", 5), ("  ", 5), ("x" * 101, 5), ("fictimide", 0)])
def test_nothing_is_suggested_for_nothing(catalog: Catalog, name: str, n: int) -> None:
    assert catalog.suggest(name, n) == ()


def test_a_key_with_several_records_suggests_each() -> None:
    pair = small.regimen("fictadar-plus", small.FICTIMIDE, small.OPENOXIDE, names=("Fictadar",))
    held = small.catalog(pair)
    assert {s.id for s in held.suggest("fictadarr")} >= {"fictimide", "fictadar-plus"}
    assert {s.id for s in held.names.suggest("fictadarr", 5, "regimens")} == {"fictadar-plus"}


@pytest.mark.parametrize("catalog", [small.CATALOG, CATALOG], ids=["small", "built-in"])
@pytest.mark.parametrize(
    "name", ["fictadarr", "octreotid LAR", "temozolamid", "177Lu dotatatt", "everolimuss", "zzzzzz"]
)
def test_suggestions_are_the_same_with_and_without_rapidfuzz(
    catalog: Catalog, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("rapidfuzz")
    for n in (1, 5, 50):
        quick = catalog.suggest(name, n)
        with monkeypatch.context() as patch:
            patch.setitem(sys.modules, "rapidfuzz", None)
            slow = catalog.suggest(name, n)
        assert quick == slow
        assert all(0.72 <= suggestion.score <= 1 for suggestion in quick)
        assert [s.score for s in quick] == sorted((s.score for s in quick), reverse=True)


def test_suggestions_are_not_made_for_what_is_no_text(catalog: Catalog) -> None:
    with pytest.raises(UnknownNameError):
        catalog.suggest(3)  # type: ignore[arg-type]


# --- mentions -------------------------------------------------------------------------------


def spans(catalog: Catalog, text: str) -> list[tuple[str, str]]:
    found = catalog.mentions(text)
    for mention in found:
        assert text[mention.start : mention.end] == mention.text
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    return [(m.text, m.id) for m in found]


def test_names_in_running_text(catalog: Catalog) -> None:
    text = "She had Fictadar®, then FPT (fictimide and testplatin), and testreotide-LAR monthly."
    assert spans(catalog, text) == [
        ("Fictadar", "fictimide"),
        ("FPT", "fictplat"),
        ("fictimide", "fictimide"),
        ("testplatin", "testplatin"),
        ("testreotide-LAR", "testreotide"),
    ]
    assert {m.kind for m in catalog.mentions(text)} == {"drugs", "regimens"}


def test_the_longest_name_wins(catalog: Catalog) -> None:
    assert spans(catalog, "fictimide hydrochloride") == [("fictimide hydrochloride", "fictimide")]
    assert spans(catalog, "fictimide-testplatin") == [("fictimide-testplatin", "fictplat")]


@settings(max_examples=500)
@given(
    st.lists(
        st.sampled_from(
            "177 Lu lutetium 99 m Tc In in 111 18 F f 1 1234 30 mg carbon lead ac ad x é 国 ® "
            "[ ] ( ) - \n _ labeled".split(" ")
        )
        | st.just(" "),
        max_size=12,
    ).map("".join)
)
def test_numbers_that_are_passed_over_belong_to_no_isotope(text: str) -> None:
    folded = naming.fold(text)
    quick = list(naming.isotopes(folded))
    every_number = re.compile("00(?<!000)0?(?!0)")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "_MASS_FIRST", every_number)
        patch.setattr(naming, "_MASS_LAST", every_number)
        assert list(naming.isotopes(folded)) == quick


def test_isotopes_in_running_text() -> None:
    for text in ("[177Lu]-fictotate", "Lu-177 fictotate", "177-Lu-fictotate"):
        assert [m.id for m in MORE.mentions(f"after {text} twice")] == ["lutetium-fictotate"]


def test_short_names_have_to_look_like_names(catalog: Catalog) -> None:
    assert spans(catalog, "fim and f im and F I M") == []
    assert spans(catalog, "FIM") == [("FIM", "fictimide")]


def test_names_inside_words_and_across_lines_are_no_mentions(catalog: Catalog) -> None:
    assert spans(catalog, "fictimidex unfictimide") == []
    assert spans(catalog, "fictimide\nhydrochloride") == [("fictimide", "fictimide")]


def test_ambiguous_short_forms_are_passed_over(catalog: Catalog) -> None:
    assert spans(catalog, "DOX and fictimide") == [("fictimide", "fictimide")]


def test_syndromes_and_studies_are_no_mentions(catalog: Catalog) -> None:
    assert spans(catalog, "testinoma in TESTTRIAL") == []


def test_an_empty_catalog_mentions_nothing() -> None:
    assert Catalog("empty").mentions("fictimide") == ()
    assert Catalog("empty").suggest("fictimide") == ()


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_any_text_is_searched_without_an_error(text: str) -> None:
    spans(small.CATALOG, text)


# --- free-text treatments -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "drugs", "regimens", "unparsed"),
    [
        ("FPT", (), ("fictplat",), ()),
        ("fictimide-testplatin", (), ("fictplat",), ()),
        ("fictimide", ("fictimide",), (), ()),
        ("fictimide 200 mg/m2 PO days 10-14 every 28 days", ("fictimide",), (), ()),
        ("testplatin 75 mg/m2 d1 + oral fictimide", ("testplatin", "fictimide"), (), ()),
        ("FPT followed by testreotide LAR 30 mg q4w", ("testreotide",), ("fictplat",), ()),
        ("fictimide and fictimide", ("fictimide",), (), ()),
        ("mysterium plus fictimide", ("fictimide",), (), ("mysterium",)),
        ("fictimide; best supportive care", ("fictimide",), (), ("best supportive care",)),
        ("placebo", (), (), ()),
        ("placebo for fictimide plus testplatin", ("testplatin",), (), ()),
        ("fictimide placebo + testplatin", ("testplatin",), (), ()),
        ("fictimide-matching placebo + testplatin", ("testplatin",), (), ()),
        ("fictimide + placebo", ("fictimide",), (), ()),
        ("", (), (), ()),
        ("   ", (), (), ()),
        ("DOX", (), (), ("DOX",)),
        ("testinoma", (), (), ("testinoma",)),
    ],
)
def test_a_treatment_as_people_write_it(
    catalog: Catalog,
    text: str,
    drugs: tuple[str, ...],
    regimens: tuple[str, ...],
    unparsed: tuple[str, ...],
) -> None:
    parsed = catalog.parse_treatment(text)
    assert (parsed.drugs, parsed.regimens, parsed.unparsed) == (drugs, regimens, unparsed)


def test_a_very_long_treatment_is_read_too(catalog: Catalog) -> None:
    parsed = catalog.parse_treatment("fictimide, " * 500)
    assert parsed.drugs == ("fictimide",)
    assert isinstance(catalog.find_regimen("FPT"), Regimen)


def test_nothing_inside_an_ambiguous_name_is_taken() -> None:
    held = small.catalog(small.drug("bthree", names=("B3",)))
    assert spans(held, "B3 daily") == [("B3", "bthree")]
    assert spans(held, "vitamin B3 daily") == []


@pytest.mark.parametrize(
    "text",
    [
        "DOTA-Tyr3-testreotide",
        "68Ga-DOTA-testreotide",
        "177Lu-testreotide",
        "pegylated testreotide",
        "anti-testreotide",
        "FPT-A",
        "FPT 6",
        "mFPT6",
    ],
)
def test_the_name_of_another_substance_or_regimen_holds_no_mention(
    catalog: Catalog, text: str
) -> None:
    assert spans(catalog, text) == []


@pytest.mark.parametrize("text", ["FPT 6 cycles", "FPT x 4", "after FPT, 6 weeks", "FPT q28d"])
def test_what_follows_a_regimen_may_count_its_cycles(catalog: Catalog, text: str) -> None:
    assert [key for _, key in spans(catalog, text)] == ["fictplat"]


# --- hostile text ---------------------------------------------------------------------------

FRAGMENTS = st.sampled_from(
    [
        *("fictimide", "octreotide", "177Lu", "lutetium", "In 111", "99mTc", "[177Lu]Lu-", "CAP"),
        *("placebo for ", "not ", " plus ", "+", "/", "G3", "Ki-67 9%", "NCIT:", "C711", "MEN1"),
        *("\x00", "\x1b[2J", "\u202e", "\u2066", "\ufeff", "\ud800", "\udfff", "\u0301", "\u3099"),
        *(
            "奥曲肽",
            "エベロリムス",
            "左",
            "®",
            "(TM)",
            "İ",
            "ß",
            "\n",
            " " * 40,
            "9" * 300,
            "a" * 300,
        ),
    ]
)
HOSTILE = (
    st.lists(FRAGMENTS | st.text(max_size=4), max_size=10).map("".join)
    | st.text(st.characters(), max_size=60)
    | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn"]), max_size=30)
    | st.builds(lambda text, times: text * times, FRAGMENTS, st.integers(1, 60))
)


def survives(text: str) -> None:
    """Nothing but netref's own errors comes back, and each can be printed."""
    for ask in (
        CATALOG.resolve,
        CATALOG.find_drug,
        CATALOG.find_regimen,
        CATALOG.find_syndrome,
        CATALOG.find_tumor,
        CATALOG.find_study,
        CATALOG.suggest,
        CATALOG.mentions,
        CATALOG.parse_treatment,
        CATALOG.parse_diagnosis,
        lambda code: CATALOG.from_code("NCIT", code),
        lambda code: CATALOG.from_code(code, code),
    ):
        try:
            ask(text)
        except NetrefError as error:
            str(error).encode()


@settings(max_examples=2000, deadline=None)
@given(HOSTILE)
def test_hostile_text_meets_only_own_errors(text: str) -> None:
    survives(text)


@pytest.mark.parametrize("piece", ["9", "octreotide ", "奥曲肽", "\u0301", "\ud800", "a+", "x:"])
def test_a_million_characters_meet_only_own_errors(piece: str) -> None:
    survives(piece * (1_000_000 // len(piece)))


# --- limits ---------------------------------------------------------------------------------


def test_a_regimen_is_found_by_a_name_that_is_written_otherwise(catalog: Catalog) -> None:
    assert catalog.find_regimen("F P T") is small.FICTPLAT
    assert catalog.find_regimen("fictimide/testplatin") is small.FICTPLAT


def test_a_drug_that_shares_its_name_with_a_syndrome_still_joins_a_regimen() -> None:
    shared = attrs.evolve(small.SYNDROME, names=(*small.SYNDROME.names, "testplatin"))
    assert small.catalog(shared).find_regimen("fictimide plus testplatin") is small.FICTPLAT


def test_only_a_regimen_is_found_by_its_drugs(catalog: Catalog) -> None:
    joined = "fictimide plus testplatin"
    for find in (catalog.find_syndrome, catalog.find_tumor, catalog.find_study, catalog.find_drug):
        with pytest.raises(UnknownNameError):
            find(joined)
    assert catalog.find_regimen(joined.ljust(10 * LONGEST)) is small.FICTPLAT
    with pytest.raises(UnknownNameError):
        catalog.find_regimen(joined.ljust(10 * LONGEST + 1))


def test_how_many_names_are_suggested() -> None:
    many = small.catalog(*(small.drug(f"likenamide-{letter}") for letter in "abcdefgh"))
    assert len(many.suggest("likenamide")) == len(many.names.suggest("likenamide")) == 5
    assert len(many.suggest("likenamide", 1)) == 1
    assert len(many.suggest("likenamide", 7)) == 7
    with pytest.raises(UnknownNameError) as caught:
        many.find_drug("likenamide")
    assert len(caught.value.suggestions) == 3


def test_the_longest_name_that_is_compared_has_a_hundred_letters() -> None:
    long = small.catalog(small.drug("longimide", names=("a" * 99,)))
    assert long.suggest("a" * LONGEST)
    assert not long.suggest("a" * (LONGEST + 1))


def test_what_is_not_text_is_shown_cut(catalog: Catalog) -> None:
    with pytest.raises(UnknownNameError) as caught:
        catalog.find_drug(["x" * 99])  # type: ignore[arg-type]
    assert len(caught.value.name) == 60
