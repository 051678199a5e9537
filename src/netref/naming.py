"""From what people write to what is meant, and never a guess.

Names are compared by a key that ignores case, spacing, hyphens, brackets and trademark signs
and that writes isotopes one way. A name either has exactly one meaning or raises; what looks
alike is suggested, never taken. The same holds for codes, whatever prefix they carry.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .exceptions import AmbiguousNameError, UnknownNameError
from .model import Code, CodeSystem, Drug, Regimen, Relation, Suggestion

if TYPE_CHECKING:
    from .catalog import Catalog
else:

    def __getattr__(name: str) -> object:
        from .renames import moved

        return moved(__name__, name)


#: Short forms that mean several things, with what they could mean. They never resolve.
AMBIGUOUS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ctx": ("cyclophosphamide", "cetuximab"),
        "fa": ("folinic acid (leucovorin)", "folic acid"),
        "dox": ("doxorubicin", "doxazosin", "docetaxel"),
        "epi": ("epirubicin", "epinephrine"),
        "cap": ("capecitabine", "capecitabine-containing regimen"),
        "tem": ("temozolomide", "temozolomide-containing regimen"),
        "beva": ("bevacizumab", "bevacizumab-containing regimen"),
        "iri": ("irinotecan", "irinotecan-containing regimen"),
        "oct": ("octreotide", "optical coherence tomography"),
        "lan": ("lanreotide", "lansoprazole"),
        "ox": ("oxaliplatin", "oxaliplatin-containing regimen"),
        "gem": ("gemcitabine", "gemcitabine-containing regimen"),
        "ifn": ("interferon alfa-2b", "peginterferon alfa-2b", "another interferon"),
        "fu": ("fluorouracil", "follow-up"),
        "pas": ("pasireotide", "para-aminosalicylic acid"),
        "hct": ("hydrochlorothiazide", "hydrocortisone", "hematocrit"),
        "mibg": ("131I-iobenguane", "123I-iobenguane"),
        "dotatate": ("177Lu-dotatate", "68Ga-dotatate", "64Cu-dotatate"),
        "dotatoc": ("177Lu-edotreotide", "68Ga-dotatoc", "90Y-edotreotide"),
        "s1": ("tegafur-gimeracil-oteracil (TS-1, S-1)", "study arm or step 1"),
        "vitaminb3": ("niacin", "nicotinamide"),
    }
)

_GREEK = {
    "\N{GREEK SMALL LETTER ALPHA}": "alpha",
    "β": "beta",
    "\N{GREEK SMALL LETTER GAMMA}": "gamma",
    "δ": "delta",
    "κ": "kappa",
    "µ": "u",
    "μ": "u",
}
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_SYMBOLS = "ac bi br c cu f ga i in lu pb re sm tb tc y zr".split()
#: Elements whose nuclides drugs carry: symbol by symbol or name, casefolded.
ELEMENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "actinium": "ac",
        "bismuth": "bi",
        "bromine": "br",
        "carbon": "c",
        "copper": "cu",
        "fluorine": "f",
        "gallium": "ga",
        "indium": "in",
        "iodine": "i",
        "lead": "pb",
        "lutetium": "lu",
        "rhenium": "re",
        "samarium": "sm",
        "technetium": "tc",
        "terbium": "tb",
        "yttrium": "y",
        "zirconium": "zr",
        **dict(zip(_SYMBOLS, _SYMBOLS, strict=True)),
    }
)
#: Symbols that are words, too, with the mass numbers for which a space may stand between.
_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "c": ("11",),
        "f": ("18",),
        "i": ("123", "124", "125", "131"),
        "in": ("111",),
        "re": ("186", "188"),
        "y": ("86", "90"),
    }
)
_ELEMENT = "|".join(sorted(ELEMENTS, key=len, reverse=True))
_BEFORE_NUMBER = re.compile(rf"(?<![a-z0-9])({_ELEMENT})([^a-z0-9\n]{{0,2}})\Z")
#: The symbol may stand at the front of a word that the number begins ("177ludotatate").
_AFTER = rf"([^a-z0-9\n]{{0,2}})({_ELEMENT})(?![a-z0-9])|()({_ELEMENT})(?![0-9])"
_AFTER_NUMBER = re.compile(_AFTER)
#: Numbers with an element after them and, read backwards, with one before them. Most numbers in a
#: text have neither; with zeros for all digits, what comes between them is skipped quickly.
_ZEROS = dict.fromkeys(map(ord, "123456789"), "0")
#: By one letter it is told quickly that what stands beside a number is no element.
_FIRST_LETTERS, _LAST_LETTERS = ("".join(sorted({e[n] for e in ELEMENTS})) for n in (0, -1))
_NEAR = r"[^a-z0-9\n]{0,2}"
_MASS = "00(?<!000)0?"
_MASS_FIRST = re.compile(rf"{_MASS}(?=m?{_NEAR}[{_FIRST_LETTERS}])(?=m?(?:{_AFTER}))")
_MASS_LAST = re.compile(
    rf"{_MASS}(?={_NEAR}[{_LAST_LETTERS}])(?={_NEAR}(?:{_ELEMENT[::-1]})(?![a-z0-9]))"
)
#: A symbol said twice, as chemists do: "[177Lu]Lu-".
_AGAIN = re.compile(rf"\\?[\])]\s?({_ELEMENT})(?![a-z0-9])")
#: A metastable nuclide: "99mTc", "Tc-99m".
_METASTABLE = re.compile(rf"m(?=(?:{_ELEMENT})(?![a-z0-9])|[^a-z0-9]|\Z)")
#: What may stand between an isotope and what carries it.
_LABELED = re.compile(r"[^a-z0-9\n]{0,2}(?:radio)?(?:labell?ed|markiert(?:e[smnr]?)?)(?![a-z0-9])")
#: More characters than an element's name and what stands around it take.
_ELEMENT_REACH = 16
_JOINED = re.compile(r"\s\+\s|\+|/|&|\bplus\b|\band\b|\bwith\b|,", re.IGNORECASE)
#: A run of letters and digits.
WORD = re.compile(r"[^\W_]+", re.UNICODE)
#: Longer text than this is nobody's name; it is not looked at for suggestions.
LONGEST = 100
#: And this is not even several names.
_ENDLESS = 10 * LONGEST
_TRADEMARK = re.compile(r"\(tm\)")


def fold(text: str) -> str:
    """The text without case, width, accents, trademark signs and Greek letters."""
    if text.isascii():
        return text.casefold()
    for sign in "®™\N{SERVICE MARK}":
        text = text.replace(sign, "")
    folded = unicodedata.normalize("NFKD", text).casefold()
    for greek, name in _GREEK.items():
        folded = folded.replace(greek, name)
    # Kana carry their marks outside this range and are put together again.
    return unicodedata.normalize("NFC", _ACCENTS.sub("", folded))


def isotopes(folded: str) -> Iterator[tuple[int, int, str]]:
    """Isotopes in a folded text: where each begins and ends, and how a key writes it.

    "Lu-177", "lutetium Lu 177", "lutetium (177Lu)", "[177Lu]Lu" and "177Lu-labeled" are one
    isotope: mass number and symbol. Between two elements a number belongs to the nearer one.
    """
    zeros, size = folded.translate(_ZEROS), len(folded)
    firsts = {number.span() for number in _MASS_FIRST.finditer(zeros)}
    backwards = _MASS_LAST.finditer(zeros[::-1])
    lasts = {(size - number.end(), size - number.start()) for number in backwards}
    for number in sorted(firsts | lasts):
        begin, end = number
        metastable = _METASTABLE.match(folded, end)
        if metastable is not None:
            end = metastable.end()
        mass = folded[begin:end]
        before = after = None
        if number in lasts:
            before = _BEFORE_NUMBER.search(folded, max(0, begin - _ELEMENT_REACH), begin)
            if before is not None and _is_word(before[1], before[2], mass):
                before = None
        if number in firsts:
            after = _AFTER_NUMBER.match(folded, end)
            if after is not None and _is_word(after[2] or after[4], after[1] or "", mass):
                after = None
        if before is None and folded[begin - 1 : begin].isalnum():
            continue
        if before is not None and after is not None:
            near, far = _distance(before[2]), _distance(after[1] or "")
            if ELEMENTS[before[1]] != ELEMENTS[after[2] or after[4]]:
                # "in 68 Ga" speaks of gallium, "I 131 in patients" of iodine.
                if far < near or (far == near and before[1] == "in"):
                    before = None
                else:
                    after = None
            elif far and near:
                # "In-111 in patients": the second is a word.
                after = None
        if before is not None:
            symbol = ELEMENTS[before[1]]
        elif after is not None:
            symbol = ELEMENTS[after[2] or after[4]]
        else:
            continue
        while before is not None and ELEMENTS[before[1]] == symbol:
            begin = before.start()
            before = _BEFORE_NUMBER.search(folded, max(0, begin - _ELEMENT_REACH), begin)
        if after is not None:
            end = after.end()
            again = _AGAIN.match(folded, end)
            if again is not None and ELEMENTS[again[1]] == symbol:
                end = again.end()
        labeled = _LABELED.match(folded, end)
        if labeled is not None:
            end = labeled.end()
        yield begin, end, mass + symbol


def _is_word(symbol: str, between: str, mass: str) -> bool:
    """Whether what stands a space away from a number is a word: "in 15 patients", "100 i.m."."""
    return between.isspace() and mass not in _WORDS.get(symbol, (mass,))


def _distance(between: str) -> int:
    """How near an element stands to its mass number: joined, with a sign, or with a space."""
    if not between:
        return 0
    return 2 if between.isspace() else 1


def key(text: str) -> str:
    """The form in which names are compared.

    Args:
        text: A name as written.

    Returns:
        Letters and digits only, casefolded; isotopes as mass number before symbol.
    """
    folded = _TRADEMARK.sub("", fold(text))
    pieces, at = [], 0
    for begin, end, isotope in isotopes(folded):
        if begin >= at:
            pieces += [folded[at:begin], isotope]
            at = end
    pieces.append(folded[at:])
    return "".join(c for c in "".join(pieces) if c.isalnum())


#: Short and other names of analytes, each by its key, with the name that records use.
_ANALYTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "5hiaa": "5-hydroxyindoleacetic acid",
        "vip": "vasoactive intestinal peptide",
        "vasoactiveintestinalpolypeptide": "vasoactive intestinal peptide",
        "cga": "chromogranin A",
        "ghrh": "growth hormone-releasing hormone",
        "gh": "growth hormone",
        "probnp": "NT-proBNP",
        "bhb": "beta-hydroxybutyrate",
    }
)


def analyte_key(name: str) -> str:
    """The form in which names of analytes are compared; short names stand for the long ones.

    Args:
        name: "5-HIAA", or "5-hydroxyindoleacetic acid".
    """
    found = key(name)
    return key(_ANALYTES.get(found, name))


def drug_names(drug: Drug) -> tuple[str, ...]:
    """Every name under which a drug can be found, the international one first."""
    names = [drug.name, drug.id]
    if drug.us_name is not None:
        names.append(drug.us_name)
    names += [*drug.names, *drug.abbreviations, *drug.salts]
    names += [brand.name for brand in drug.brands]
    for form in drug.forms:
        names += [form.name, form.id, *form.names]
    return tuple(dict.fromkeys(names))


def regimen_names(regimen: Regimen) -> tuple[str, ...]:
    """Every name under which a regimen can be found."""
    return tuple(dict.fromkeys([regimen.name, regimen.id, *regimen.acronyms, *regimen.names]))


class Names:
    """The index of all names of a catalog. Made once per catalog, never changed."""

    __slots__ = ("_by_key", "_codes", "_exact", "_regimens_of", "_spellings", "_successors")

    def __init__(
        self,
        names: Iterable[tuple[str, str, str]],
        codes: Iterable[tuple[Code, str, str]] = (),
        regimens: Iterable[Regimen] = (),
    ) -> None:
        self._by_key: dict[str, dict[tuple[str, str], str]] = {}
        # Names spelled as they are kept, but for case: found without working out a key.
        self._exact: dict[str, dict[str, str]] = {}
        self._spellings: dict[str, list[str]] = {}
        for kind, record, name in names:
            self._exact.setdefault(kind, {})[name.casefold()] = record
            compared = key(name)
            self._by_key.setdefault(compared, {}).setdefault((kind, record), name)
            self._spellings.setdefault(compared, []).append(name)
        self._codes: dict[tuple[str, str], dict[tuple[str, str], bool]] = {}
        self._successors: dict[tuple[str, str], str] = {}
        for code, kind, record in codes:
            # A code that means more than the record, or something beside it, only hints at it.
            means = code.relation in (Relation.EXACT, Relation.NARROWER)
            place = (code.system.value, _bare(code.system.value, code.value))
            self._codes.setdefault(place, {})[(kind, record)] = means
            if code.replaced_by is not None:
                self._successors[place] = code.replaced_by
        self._regimens_of: dict[frozenset[str], list[str]] = {}
        for regimen in regimens:
            self._regimens_of.setdefault(frozenset(regimen.drugs), []).append(regimen.id)

    @classmethod
    def of(cls, catalog: Catalog) -> Names:
        """The index of a catalog."""
        names: list[tuple[str, str, str]] = []
        codes: list[tuple[Code, str, str]] = []
        for drug in catalog.drugs.values():
            names += [("drugs", drug.id, name) for name in drug_names(drug)]
            codes += [(code, "drugs", drug.id) for code in drug.codes]
        for regimen in catalog.regimens.values():
            names += [("regimens", regimen.id, name) for name in regimen_names(regimen)]
        for syndrome in catalog.syndromes.values():
            names += [
                ("syndromes", syndrome.id, name)
                for name in (syndrome.name, syndrome.id, *syndrome.names)
            ]
        for study in catalog.studies.values():
            names += [("studies", study.id, name) for name in (study.name, study.id, *study.names)]
        for tumor in catalog.tumors.values():
            names += [("tumors", tumor.id, name) for name in (tumor.name, tumor.id, *tumor.names)]
            codes += [(code, "tumors", tumor.id) for code in tumor.codes]
        return cls(names, codes, catalog.regimens.values())

    def exact(self, kind: str) -> Mapping[str, str]:
        """Ids of the records of a kind by their names as written, casefolded."""
        return MappingProxyType(self._exact.get(kind, {}))

    def written(self) -> Iterable[tuple[str, Iterable[tuple[str, str]], Iterable[str]]]:
        """Each key with the kinds and ids behind it, and the names of which it is the key."""
        return ((k, hits.keys(), self._spellings[k]) for k, hits in self._by_key.items())

    def lookup(self, name: str) -> tuple[tuple[str, str], ...]:
        """Kinds and ids that a name can mean; empty where it is not known."""
        if len(name) > _ENDLESS:
            return ()
        return tuple(self._by_key.get(key(name), ()))

    def find(self, name: str, kind: str) -> str:
        """The id of the one record of a kind that has this name; else raises."""
        check_text(name)
        exact = self._exact.get(kind, {}).get(name.casefold())
        if exact is not None:
            return exact
        hits = [record for k, record in self.lookup(name) if k == kind]
        if not hits and kind == "regimens":
            hits = self._by_drugs(name)
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise AmbiguousNameError(name, sorted(hits))
        renamed = next(self._renamed(name, (kind,)), None)
        if renamed is not None:
            return renamed[1]
        self._raise_unknown(name, kind)
        raise AssertionError  # pragma: no cover

    def resolve(self, name: str) -> tuple[str, str]:
        """Kind and id of the one record that has this name; else raises."""
        check_text(name)
        hits = [hit for hit in self.lookup(name) if hit[0] != "studies"]
        hits = hits or [("regimens", r) for r in self._by_drugs(name)]
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise AmbiguousNameError(name, sorted(record for _, record in hits))
        renamed = next(self._renamed(name, ("drugs", "regimens", "syndromes", "tumors")), None)
        if renamed is not None:
            return renamed
        self._raise_unknown(name, None)
        raise AssertionError  # pragma: no cover

    def _renamed(self, name: str, kinds: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Kind and id of a record that had this id in an earlier release; warns."""
        from . import renames

        for kind in kinds:
            new = renames.successor(kind, name)
            if new is not None and new in self._exact.get(kind, {}).values():
                # Asked through a door of the catalog, which is one frame more.
                renames.warn(kind, name, new, stacklevel=4)
                yield kind, new

    def _by_drugs(self, name: str) -> list[str]:
        """Regimens of exactly the drugs that a text joins ("A plus B"); exact names only."""
        if len(name) > _ENDLESS:
            return []
        parts = [part for part in _JOINED.split(name) if part.strip()]
        if len(parts) < 2:
            return []
        members = []
        for part in parts:
            hits = [record for kind, record in self.lookup(part) if kind == "drugs"]
            if len(hits) != 1:
                return []
            members.append(hits[0])
        return sorted(self._regimens_of.get(frozenset(members), []))

    def _raise_unknown(self, name: str, kind: str | None) -> None:
        meanings = AMBIGUOUS.get(key(name)) if len(name) <= LONGEST else None
        if meanings is not None:
            raise AmbiguousNameError(name, meanings)
        raise UnknownNameError(name, [s.name for s in self.suggest(name, 3, kind)])

    def suggest(self, name: str, n: int = 5, kind: str | None = None) -> tuple[Suggestion, ...]:
        """Names that look like this one, best first."""
        check_text(name)
        asked = key(name) if len(name) <= LONGEST else ""
        if not asked or n < 1:
            return ()
        known = [
            k for k, hits in self._by_key.items() if kind is None or any(h[0] == kind for h in hits)
        ]
        found: dict[str, Suggestion] = {}
        for score, k in _close(asked, known):
            for (of_kind, record), shown in self._by_key[k].items():
                if (kind is None or of_kind == kind) and record not in found:
                    found[record] = Suggestion(name=shown, id=record, score=round(score, 3))
            if len(found) >= n:
                break
        return tuple(list(found.values())[:n])

    def from_code(self, system: CodeSystem | str, code: str) -> tuple[str, str]:
        """Kind and id of the record that carries a code; else raises."""
        check_text(code)
        known = _system(system)
        name = str(system).strip() if known is None else known.value
        bare = _bare(name, code)
        carriers = self._codes.get((name, bare), {})
        successor = self._successors.get((name, bare))
        if successor is not None:
            carriers = self._codes.get((name, _bare(name, successor)), carriers)
        hits = [carrier for carrier, means in carriers.items() if means]
        if len(hits) == 1:
            return hits[0]
        shown = f"{name}:{code.strip()}"
        if carriers:
            raise AmbiguousNameError(shown, sorted(record for _, record in carriers))
        raise UnknownNameError(shown)


#: Scores below this are not alike.
_ALIKE = 0.72


def _close(asked: str, known: list[str]) -> list[tuple[float, str]]:
    """Keys that look like one, with their scores, best first; ties in alphabetical order."""
    # Not needed to import netref or to find a known name, so not paid for there.
    import difflib

    try:
        from rapidfuzz import fuzz, process
    except ImportError:
        pass
    else:
        # Its score is never below difflib's, so that nothing is lost by leaving out the rest.
        cutoff = 100 * _ALIKE - 0.001
        close = process.extract(asked, known, scorer=fuzz.ratio, score_cutoff=cutoff, limit=None)
        known = [name for name, _, _ in close]
    matcher = difflib.SequenceMatcher()
    matcher.set_seq2(asked)
    found: list[tuple[float, str]] = []
    for name in known:
        matcher.set_seq1(name)
        if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
            score = matcher.ratio()
            if score >= _ALIKE:
                found.append((score, name))
    return sorted(found, key=lambda pair: (-pair[0], pair[1]))


#: What else terminologies are called, without case, spaces, hyphens and dots.
_SYSTEM_NAMES: Final[Mapping[str, CodeSystem]] = MappingProxyType(
    {
        **{system.value.casefold(): system for system in CodeSystem},
        "rxcui": CodeSystem.RXNORM,
        "rxnormcui": CodeSystem.RXNORM,
        "atccode": CodeSystem.ATC,
        "whoatc": CodeSystem.ATC,
        "fdaunii": CodeSystem.UNII,
        "ncithesaurus": CodeSystem.NCIT,
        "casrn": CodeSystem.CAS,
        "casnumber": CodeSystem.CAS,
        "cid": CodeSystem.PUBCHEM,
        "pubchemcid": CodeSystem.PUBCHEM,
        "pubchemcompound": CodeSystem.PUBCHEM,
        "chemblcompound": CodeSystem.CHEMBL,
        "msh": CodeSystem.MESH,
        "wd": CodeSystem.WIKIDATA,
        "diseaseontology": CodeSystem.DOID,
        "icdo3": CodeSystem.ICDO,
        "icdomorphology": CodeSystem.ICDO,
        "orpha": CodeSystem.ORPHANET,
        "orphacode": CodeSystem.ORPHANET,
        "ordo": CodeSystem.ORPHANET,
    }
)
_PREFIX = re.compile(r"\s*([A-Za-z][A-Za-z0-9 .\-]*?)\s*[:_#]\s*(.+)", re.DOTALL)


def _system(system: CodeSystem | str) -> CodeSystem | None:
    """The terminology that is meant, or ``None``."""
    if isinstance(system, CodeSystem):
        return system
    return _SYSTEM_NAMES.get(re.sub(r"[\s.\-_]", "", str(system)).casefold())


def _bare(system: str, code: str) -> str:
    """A code as it is looked up: no prefix of its own terminology, no case."""
    parts = _PREFIX.fullmatch(code) if len(code) <= LONGEST else None
    if parts is not None:
        named = _system(parts[1])
        if named is not None and named.value == system:
            code = parts[2]
    bare = code.strip().casefold()
    if system == CodeSystem.ORPHANET.value:
        bare = bare.removeprefix("orpha")
    # Many files write these codes without their dot.
    return bare.replace(".", "") if system == CodeSystem.ICD10CM.value else bare


def check_text(name: object) -> None:
    """Raise unless it is a text."""
    if not isinstance(name, str):
        raise UnknownNameError(repr(name)[:60])


__all__ = [
    "AMBIGUOUS",
    "ELEMENTS",
    "LONGEST",
    "WORD",
    "Names",
    "check_text",
    "drug_names",
    "fold",
    "isotopes",
    "key",
    "regimen_names",
]
