"""Names of drugs and regimens in running text."""

import csv
import itertools
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netref import CATALOG, mentioning
from netref.catalog import Catalog
from netref.mentioning import Scanner
from netref.model import DrugClass, Mention
from netref.naming import AMBIGUOUS, fold, key
from tests import small

LUTETIUM = small.drug(
    "lutetium-fictotate",
    DrugClass.PRRT,
    name="177Lu-fictotate",
    names=("fictotate lutetium Lu-177",),
)
NAMED = small.drug(
    "abroadine",
    names=("アブロジン", "アブロジンLAR", "外国汀", "外国汀酸", "абродин", "Straße", "dévi-jàvine"),
)
HELD = small.catalog(LUTETIUM, NAMED)
DATA = Path(__file__).parent / "data"


def found(text: str, catalog: Catalog = HELD) -> list[tuple[str, str]]:
    """Spans and ids; every position is checked on the way."""
    mentions = catalog.mentions(text)
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
    assert all(a.end <= b.start for a, b in itertools.pairwise(mentions))
    return [(mention.text, mention.id) for mention in mentions]


def ids(text: str) -> list[str]:
    return [record for _, record in found(text)]


# --- isotopes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "177Lu-fictotate",
        "Lu-177 fictotate",
        "lutetium Lu 177 fictotate",
        "lutetium (177Lu) fictotate",
        "177Lutetium fictotate",
        "177Lu]Lu-fictotate",
        "177Lu-labeled fictotate",
        "177Lu-radiolabelled fictotate",
        "fictotate lutetium 177Lu",
        "fictotate Lu-177",
    ],
)
def test_an_isotope_is_one_however_it_is_written(text: str) -> None:
    assert found(f"after {text} twice") == [(text, "lutetium-fictotate")]


@pytest.mark.parametrize(
    "text",
    [
        "90Y-fictotate",
        "68Ga-fictotate",
        "fictotate",
        "Lu-176 fictotate",
        "177Lu-fictotide",
        "x177Lu-fictotate",
        "177Lu\nfictotate",
    ],
)
def test_another_isotope_or_ligand_is_another_drug(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "111In testreotide",
        "99mTc-testreotide",
        "Tc-99m testreotide",
        "177Lu-labeled testreotide",
        "testreotide In-111",
        "testreotide (111In)",
        "testreotide labeled with 111In",
        "testreotide scan",
        "testreotide-like",
        "testreotide analogues",
        "DOTA-testreotide",
        "DOTA-Tyr3-testreotide",
        "(R)-testreotide",
        "(+)-testreotide",
        "s-testreotide",
        "nor-testreotide",
        "pegylated testreotide",
        "anti testreotide",
    ],
)
def test_a_name_with_a_nuclide_or_a_prefix_is_another_substance(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "testreotide 177Lu-fictotate",
        "testreotide, 177Lu",
        "177Lu, testreotide",
        "testreotide 100 i.m. in 15 patients",
        "in 15 testreotide was given",
        "testreotide scanty",
        "177Lu-fictotate scan and testreotide",
    ],
)
def test_what_stands_apart_leaves_a_name_alone(text: str) -> None:
    assert "testreotide" in ids(text)


def test_a_radioligand_is_itself_for_scans() -> None:
    assert ids("177Lu-fictotate scan") == ["lutetium-fictotate"]


# --- words and lines ------------------------------------------------------------------------


def test_the_longest_name_wins_and_words_are_whole() -> None:
    assert found("fictimide hydrochloride, fictimidex, unfictimide") == [
        ("fictimide hydrochloride", "fictimide")
    ]
    assert found("fictimide\nhydrochloride") == [("fictimide", "fictimide")]
    assert found("fictimide ... hydrochloride") == [("fictimide", "fictimide")]
    held = small.catalog(
        small.drug("alphacillin", names=("alphacillin forte", "alphacillin forte x"))
    )
    assert found("alphacillin - forte - x", held) == [("alphacillin - forte - x", "alphacillin")]
    assert found("alphacillin forte .... x", held) == [("alphacillin forte", "alphacillin")]


def test_lines_are_read_whatever_their_script_and_their_length() -> None:
    lines = ["fictimide one", "ünd fictimide", "x" * 70_000, "アブロジンを", "fictimide two"]
    assert ids("\n".join(lines)) == ["fictimide", "fictimide", "abroadine", "fictimide"]
    long = "fictimide and " * 20_000
    assert ids(long) == ["fictimide"] * 20_000


def test_a_long_text_is_read_in_stretches_of_whole_lines() -> None:
    text = "octreotide\n" * 20_000
    stretches = list(mentioning._chunks(text))
    assert "".join(stretches) == text
    assert all(stretch.endswith("\n") for stretch in stretches)
    assert [len(stretch) // 10_000 for stretch in stretches] == [6, 6, 6, 2]
    assert list(mentioning._chunks("")) == []


def test_a_run_that_begins_no_name_here_may_begin_one_later() -> None:
    fluorouracil = [("5-FU", "fluorouracil")]
    assert found("5 5-FU", CATALOG) == fluorouracil
    assert found("25 of 5, 5 5 5-FU 5 5-FU", CATALOG) == 2 * fluorouracil


def test_a_compound_reaches_forty_characters_back() -> None:
    assert found("and DOTA" + "-ab" * 12 + "-testreotide") == [("testreotide", "testreotide")]
    assert found("and DOTA" + "-ab" * 11 + "-testreotide") == []


def test_ambiguous_names_are_passed_over_as_a_whole() -> None:
    bthree = small.catalog(small.drug("bthree", names=("B3",)))
    assert found("B3", bthree) == [("B3", "bthree")]
    assert found("vitamin B3", bthree) == []
    for name in AMBIGUOUS:
        assert found(name.upper(), bthree) == []


def test_short_names_look_like_names() -> None:
    assert found("FIM, fim, F I M") == [("FIM", "fictimide")]


def test_an_acronym_may_be_written_in_parts_but_not_varied() -> None:
    held = small.catalog(small.regimen("abctem", small.FICTIMIDE, acronyms=("ABCTEM",)))
    assert found("ABC-TEM and ABC TEM", held) == [("ABC-TEM", "abctem"), ("ABC TEM", "abctem")]
    assert found("ABCTEM-A, ABCTEM 6, ABCTEM 6 cycles", held) == [("ABCTEM", "abctem")]


def test_a_name_of_a_drug_and_of_a_regimen_is_passed_over() -> None:
    held = small.catalog(
        small.drug("abcumab", names=("ABCTEM",)),
        small.regimen("abctem", small.FICTIMIDE, acronyms=("ABCTEM",)),
    )
    assert found("ABCTEM, then (ABCTEM) and abcumab", held) == [("abcumab", "abcumab")]


DECOMPOSED = unicodedata.normalize("NFD", "アブロジン")

# --- scripts without spaces -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("アブロジンを投与", ["アブロジン"]),
        ("ｱﾌﾞﾛｼﾞﾝ投与", ["ｱﾌﾞﾛｼﾞﾝ"]),
        (DECOMPOSED + "と", [DECOMPOSED]),
        ("アブロジンLAR®", ["アブロジンLAR"]),
        ("ネアブロジン", []),
        ("アブロジンアナログ", []),
        ("ペグアブロジン", []),
        ("外国汀", ["外国汀"]),
        ("外国汀酸", ["外国汀酸"]),
        ("外国汀外国汀", ["外国汀", "外国汀"]),
        ("注射用盐酸外国汀", ["外国汀"]),
        ("外国汀联合外国汀", ["外国汀", "外国汀"]),
        ("左外国汀", []),
        ("左アブロジン", []),
        ("右アブロジン", []),
        ("异外国汀", []),
        ("聚乙二醇外国汀", []),
        ("外国汀脂质体", []),
        ("外国汀类似物", []),
        ("(外国汀)、アブロジン", ["外国汀", "アブロジン"]),
        ("国内アブロジンア", []),
    ],
)  # fmt: skip
def test_names_in_scripts_without_spaces(text: str, spans: list[str]) -> None:
    assert [span for span, _ in found(text)] == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("STRASSE und straße", ["STRASSE", "straße"]),
        ("de\u0301vi-javine\u0301!", ["de\u0301vi-javine\u0301"]),
        ("dévijàvine® vu", ["dévijàvine"]),
        ("Абродин, АБРОДИН", ["Абродин", "АБРОДИН"]),
        ("ﬁctimide", ["ﬁctimide"]),
        ("ｆｉｃｔｉｍｉｄｅ", ["ｆｉｃｔｉｍｉｄｅ"]),
        ("\u3099fictimide", ["fictimide"]),
    ],
)
def test_positions_are_exact_whatever_a_letter_folds_to(text: str, spans: list[str]) -> None:
    assert [span for span, _ in found(text)] == spans


def test_positions_are_exact_far_into_a_text() -> None:
    name, mark = "de\u0301vi-javine\u0301", DECOMPOSED
    long = "ñ, of which nothing is a name\n" * 5_000
    assert found(f"{long}und {name}, {mark}, und\n{long}{mark}") == [
        (name, "abroadine"),
        (mark, "abroadine"),
        (mark, "abroadine"),
    ]


# --- work -----------------------------------------------------------------------------------


class Counted(Scanner):
    """Counts how often names are looked for that begin with a run."""

    __slots__ = ("looked",)
    looked: int

    def _names_from(self, *args: Any) -> Any:
        self.looked += 1
        return super()._names_from(*args)


@pytest.mark.parametrize(
    "text",
    [
        "fictimide hydrochloride and testplatin, 177Lu-fictotate\n",
        "lutetium lutetium 177 177 Lu Lu ",
        "外国汀联合アブロジン、fictimide hydrochloride\n",
        "aaaa aaaa ",
    ],
)
def test_work_grows_with_the_length_of_the_text(text: str) -> None:
    scanner = Counted(HELD.names.written())
    counts = []
    for times in (100, 1000):
        scanner.looked = 0
        scanner.mentions(text * times)
        counts.append(scanner.looked)
    assert counts[1] <= 10.1 * counts[0] + 10


LETTERS = st.text(
    st.sampled_from("aB1 -\n.éßﬁ®Ø…½µя国アｱ\u0301\u2028") | st.characters(), max_size=30
)


@settings(max_examples=500)
@given(LETTERS.map(lambda text: re.sub("[\u3099\u309a\uff9e\uff9f]", "", text)))
def test_every_folded_character_knows_where_it_stood(text: str) -> None:
    one_by_one = [(letter, n) for n, written in enumerate(text) for letter in fold(written)]
    folded = mentioning._Folded("")
    folded.written = text
    pieces = "".join(folded._fold())
    assert [(c, folded._place(n)) for n, c in enumerate(pieces)] == one_by_one


def test_a_kana_mark_after_other_letters_is_nothing() -> None:
    assert mentioning._Folded("abc\u3099d").runs == "abcd"


@pytest.mark.parametrize("text", ["カ\u3099", "ｶﾞ", "ｶ\u3099", "ﾞﾞカ\u3099ﾞ\u3099a\u3099"])
def test_a_mark_and_its_kana_are_one_letter(text: str) -> None:
    folded = mentioning._Folded(text)
    assert folded.runs.rstrip("a") == "ガ"
    assert folded.span(0, 1)[0] == text.find(text.strip("ﾞ")[0])


# --- an obvious finder ----------------------------------------------------------------------

PLAIN = small.catalog(
    small.drug("alphacillin", names=("alphacillin forte", "alphacillin forte sulfate")),
    small.drug("betamycin", names=("betamycin-X", "BMC-12")),
)
RUN_NAMES = {
    key(name): record
    for record, names in (
        ("alphacillin", ("alphacillin", "alphacillin forte", "alphacillin forte sulfate")),
        ("betamycin", ("betamycin", "betamycin-X", "BMC-12")),
    )
    for name in names
}


def obvious(text: str) -> list[tuple[int, int, str]]:
    """For every run in turn the longest name that begins there, run by run."""
    runs = [m.span() for m in re.finditer(r"[A-Za-z0-9]+", text)]
    taken: list[tuple[int, int, str]] = []
    first = 0
    while first < len(runs):
        best = None
        for last in range(first, min(len(runs), first + 6)):
            gap = text[runs[last - 1][1] : runs[last][0]] if last > first else ""
            if len(gap) > 3 or "\n" in gap:
                break
            record = RUN_NAMES.get(key(text[runs[first][0] : runs[last][1]]))
            if record is not None:
                best = (last, record)
        if best is None:
            first += 1
            continue
        taken.append((runs[first][0], runs[best[0]][1], best[1]))
        first = best[0] + 1
    return taken


PIECES = st.sampled_from(
    "alphacillin forte sulfate betamycin X BMC 12 BMC-12 betamycin-X Alphacillin FORTE of é".split()
)
GAPS = st.sampled_from([" ", "  ", ", ", "\n", " / ", "-", "....", " (", ") "])


@settings(max_examples=500)
@given(st.lists(st.tuples(PIECES, GAPS), max_size=12))
def test_the_scanner_finds_what_an_obvious_one_finds(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    expected = [
        (start, end, record)
        for start, end, record in obvious(text)
        if not text[:start].endswith("3-")
    ]
    mentions = PLAIN.mentions(text)
    assert [(m.start, m.end, m.id) for m in mentions] == expected


@settings(max_examples=500)
@given(
    st.lists(
        st.sampled_from(
            "177Lu 177 Lu lutetium fictotate fictimide hydrochloride 外国汀 アブロジン 左 LAR ® ﾞ "
            "\u0301 ß é абродин - ( ) [ ] \n FPT -A 6 In 111 99mTc scan placebo \u3099 ß".split(" ")
        )
        | st.text(max_size=3),
        max_size=14,
    ).map(" ".join)
    | st.text(max_size=80)
)
def test_every_span_is_the_text_that_it_says(text: str) -> None:
    found(text)
    found(text, CATALOG)


class Everything:
    """Contains whatever it is asked for."""

    def __contains__(self, item: object) -> bool:
        return True


class Alone(Scanner):
    """Has no library to help."""

    __slots__ = ()

    def _compiled(self) -> tuple[None, list[str]]:
        return None, []


class Thorough(Alone):
    """Takes no short cut: looks for the longest name wherever a run begins one."""

    __slots__ = ()

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._open = dict.fromkeys(self._starts, Everything())  # type: ignore[arg-type]
        self._plain = frozenset()


SCANNERS = [
    (Scanner(names), Alone(names), Thorough(names))
    for names in ([*held.names.written()] for held in (HELD, PLAIN, CATALOG))
]
WORDS = st.sampled_from(
    "177Lu 177 Lu lutetium 111In 99mTc in fictotate fictimide hydrochloride dotatate octreotide "
    "LAR acetate interferon alfa-2b 5 FU 5-FU FOLFOX 6 -A oxaliplatin everolimus pegylated anti- "
    "DOTA- nab- (R)- scan scans receptor -labeled liposomal é ® … я 外国汀 アブロジン".split()
)


@settings(max_examples=1000)
@given(
    st.lists(
        st.tuples(
            WORDS, st.sampled_from(["", " ", "  ", "   ", "    ", "-", " (", ") ", ", ", "\n"])
        ),
        max_size=10,
    )
)
def test_short_cuts_change_nothing(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    for quick, alone, thorough in SCANNERS:
        assert quick.mentions(text) == alone.mentions(text) == thorough.mentions(text)


def test_a_library_that_helps_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [*CATALOG.names.written()]
    with_it = Scanner(names)
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    without = Scanner(names)
    assert with_it._automaton is not None
    assert without._automaton is None
    with (DATA / "treatment_strings.csv").open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file)]
    notes = "\n".join(texts)
    mentions = with_it.mentions(notes)
    assert len(mentions) > 500
    assert mentions == without.mentions(notes)


@settings(max_examples=500)
@given(st.lists(st.tuples(WORDS, st.sampled_from([" ", "-", "\n", ", "])), max_size=10))
def test_what_another_line_holds_makes_no_difference(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    assert CATALOG.mentions(f"{text}\n\né") == CATALOG.mentions(text)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("яlutetium 177 fictotate", []),
        ("я Lu-177 fictotate", ["Lu-177 fictotate"]),
        ("Lu 177lufictotate", ["Lu 177lufictotate"]),
        ("lutetium lutetium 177 fictotate", ["lutetium lutetium 177 fictotate"]),
        ("fictotate   (lutetium) 177", []),
        ("fictotate (lutetium) 177", ["fictotate (lutetium) 177"]),
        ("fictotate, é lutetium 177", []),
        ("testreotide é lutetium 177", ["testreotide"]),
        ("pegylated lutetium 177 fictotate", []),
        ("In-111 lutetium 177 fictotate", []),
        ("é 111In - testreotide", []),
        ("testreotide…(111In)", []),
        ("testreotide  receptor", []),
    ],
)
def test_isotopes_beside_names(text: str, spans: list[str]) -> None:
    assert [span for span, _ in found(text)] == spans


def test_a_mention_says_where_and_what() -> None:
    assert HELD.mentions("x fictimide") == (
        Mention(start=2, end=11, text="fictimide", id="fictimide", kind="drugs"),
    )
