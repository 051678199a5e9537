"""From what people write to what is meant, and never a guess.

Names are compared by a key that ignores case, spacing, hyphens, brackets and trademark signs
and that writes isotopes one way. A name either has exactly one meaning or raises; what looks
alike is suggested, never taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .exceptions import AmbiguousNameError, UnknownNameError
from .model import (
    Case,
    CodeSystem,
    Differentiation,
    Drug,
    DrugId,
    Extent,
    Grade,
    Histology,
    Listing,
    Record,
    Regimen,
    RegimenId,
    Site,
    SyndromeId,
)

if TYPE_CHECKING:
    from .catalog import Catalog

#: Short forms that mean several things, with what they could mean. They never resolve.
AMBIGUOUS: Final[Mapping[str, tuple[str, ...]]] = {
    "ctx": ("cyclophosphamide", "cetuximab"),
    "fa": ("folinic acid (leucovorin)", "folic acid"),
    "dox": ("doxorubicin", "doxazosin", "docetaxel"),
    "epi": ("epirubicin", "epinephrine"),
    "cap": ("capecitabine", "capecitabine-containing regimen"),
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
    "vitaminb3": ("niacin", "nicotinamide"),
}

_GREEK = {
    "\N{GREEK SMALL LETTER ALPHA}": "alpha",
    "β": "beta",
    "\N{GREEK SMALL LETTER GAMMA}": "gamma",
    "δ": "delta",
    "κ": "kappa",
    "µ": "u",
    "μ": "u",
}
_NUCLIDES = "lu|ga|cu|in|i|y|pb|ac|f|tc|zr"
_ISOTOPE = re.compile(
    rf"(?<![a-z0-9])(?:({_NUCLIDES})[\s\-]?(\d{{2,3}})|(\d{{2,3}})[\s\-]?({_NUCLIDES}))(?![0-9])"
)
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
#: Longer text than this is nobody's name; it is not looked at for suggestions.
_LONGEST = 100


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    for greek, name in _GREEK.items():
        folded = folded.replace(greek, name)
    return folded


def key(text: str) -> str:
    """The form in which names are compared.

    Args:
        text: A name as written.

    Returns:
        Letters and digits only, casefolded; isotopes as mass number before symbol.
    """
    folded = _fold(text.replace("®", "").replace("™", "").replace("\N{SERVICE MARK}", ""))
    folded = _ISOTOPE.sub(lambda m: f"{m[2] or m[3]}{m[1] or m[4]}", folded)
    return "".join(c for c in folded if c.isalnum())


@frozen(kw_only=True, repr=False, eq=False)
class Suggestion(Record):
    """A known name that looks like what was asked.

    Args:
        name: The known name.
        id: Id of the record that it names.
        score: Likeness from 0 to 1.
    """

    name: str
    id: str
    score: float


@frozen(kw_only=True, repr=False, eq=False)
class Mention(Record):
    """A name of a drug or regimen in running text.

    Args:
        start: Index of its first character.
        end: Index after its last character.
        text: The characters between.
        id: Id of the drug or regimen.
        kind: ``"drugs"`` or ``"regimens"``.
    """

    start: int
    end: int
    text: str
    id: str
    kind: str


@frozen(kw_only=True, repr=False, eq=False)
class Parsed(Record):
    """What a free-text treatment names.

    Args:
        drugs: Drugs that are named, in order, each once. Those of a named regimen are not
            repeated here.
        regimens: Regimens that are named, in order, each once.
        unparsed: Parts that were not understood, as written.
    """

    drugs: tuple[DrugId, ...] = ()
    regimens: tuple[RegimenId, ...] = ()
    unparsed: tuple[str, ...] = ()


@frozen(kw_only=True, repr=False, eq=False)
class ParsedDiagnosis(Record):
    """What a free-text diagnosis states.

    Args:
        case: Only what the words state.
        unparsed: Words that were not understood, as written.
    """

    case: Case
    unparsed: tuple[str, ...] = ()


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

    __slots__ = ("_by_key", "_codes", "_longest_key", "_regimens_of", "_shown")

    def __init__(
        self,
        names: Iterable[tuple[str, str, str]],
        codes: Iterable[tuple[str, str, str, str]] = (),
        regimens: Iterable[Regimen] = (),
    ) -> None:
        self._by_key: dict[str, dict[tuple[str, str], str]] = {}
        for kind, record, name in names:
            self._by_key.setdefault(key(name), {}).setdefault((kind, record), name)
        self._codes: dict[tuple[str, str], dict[tuple[str, str], None]] = {}
        for system, code, kind, record in codes:
            self._codes.setdefault((system, code.casefold()), {})[(kind, record)] = None
        self._regimens_of: dict[frozenset[str], list[str]] = {}
        for regimen in regimens:
            self._regimens_of.setdefault(frozenset(regimen.drugs), []).append(regimen.id)
        self._shown = {k: next(iter(v.values())) for k, v in self._by_key.items()}
        self._longest_key = max(map(len, self._by_key), default=0)

    @classmethod
    def of(cls, catalog: Catalog) -> Names:
        """The index of a catalog."""
        names: list[tuple[str, str, str]] = []
        codes: list[tuple[str, str, str, str]] = []
        for drug in catalog.drugs.values():
            names += [("drugs", drug.id, name) for name in drug_names(drug)]
            codes += [(c.system.value, c.value, "drugs", drug.id) for c in drug.codes]
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
            codes += [(c.system.value, c.value, "tumors", tumor.id) for c in tumor.codes]
        return cls(names, codes, catalog.regimens.values())

    def lookup(self, name: str) -> tuple[tuple[str, str], ...]:
        """Kinds and ids that a name can mean; empty where it is not known."""
        return tuple(self._by_key.get(key(name), ()))

    def find(self, name: str, kind: str) -> str:
        """The id of the one record of a kind that has this name; else raises."""
        _check_text(name)
        hits = [record for k, record in self.lookup(name) if k == kind]
        if not hits and kind == "regimens":
            hits = self._by_drugs(name)
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise AmbiguousNameError(name, sorted(hits))
        self._raise_unknown(name, kind)
        raise AssertionError  # pragma: no cover

    def resolve(self, name: str) -> tuple[str, str]:
        """Kind and id of the one record that has this name; else raises."""
        _check_text(name)
        hits = [hit for hit in self.lookup(name) if hit[0] != "studies"]
        hits = hits or [("regimens", r) for r in self._by_drugs(name)]
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise AmbiguousNameError(name, sorted(record for _, record in hits))
        self._raise_unknown(name, None)
        raise AssertionError  # pragma: no cover

    def _by_drugs(self, name: str) -> list[str]:
        """Regimens of exactly the drugs that a text joins ("A plus B"); exact names only."""
        parts = [part for part in _JOINED.split(name) if part.strip()]
        if len(parts) < 2 or len(name) > 10 * _LONGEST:
            return []
        members = []
        for part in parts:
            hits = [record for kind, record in self.lookup(part) if kind == "drugs"]
            if len(hits) != 1:
                return []
            members.append(hits[0])
        return sorted(self._regimens_of.get(frozenset(members), []))

    def _raise_unknown(self, name: str, kind: str | None) -> None:
        if key(name) in AMBIGUOUS:
            raise AmbiguousNameError(name, AMBIGUOUS[key(name)])
        raise UnknownNameError(name, [s.name for s in self.suggest(name, 3, kind)])

    def suggest(self, name: str, n: int = 5, kind: str | None = None) -> tuple[Suggestion, ...]:
        """Names that look like this one, best first."""
        # Not needed to import netref or to find a known name, so not paid for there.
        import difflib

        asked = key(name) if len(name) <= _LONGEST else ""
        if not asked or n < 1:
            return ()
        known = [
            k for k, hits in self._by_key.items() if kind is None or any(h[0] == kind for h in hits)
        ]
        close = difflib.get_close_matches(asked, known, n=n * 3, cutoff=0.72)
        found: dict[str, Suggestion] = {}
        for k in close:
            for (of_kind, record), shown in self._by_key[k].items():
                if (kind is None or of_kind == kind) and record not in found:
                    score = difflib.SequenceMatcher(None, asked, k).ratio()
                    found[record] = Suggestion(name=shown, id=record, score=round(score, 3))
        return tuple(list(found.values())[:n])

    def from_code(self, system: CodeSystem | str, code: str) -> tuple[str, str]:
        """Kind and id of the record that carries a code; else raises."""
        name = system.value if isinstance(system, CodeSystem) else str(system).strip().upper()
        value = code.strip()
        if value.upper().startswith(f"{name}:"):
            value = value[len(name) + 1 :]
        hits = list(self._codes.get((name, value.casefold()), ()))
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise AmbiguousNameError(f"{name}:{value}", sorted(record for _, record in hits))
        raise UnknownNameError(f"{name}:{value}")

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Names of drugs and regimens in running text, the longest at each place."""
        words = list(_WORD.finditer(text))
        keys = [key(w.group()) for w in words]
        found: list[Mention] = []
        at = 0
        while at < len(words):
            hit = self._longest_at(text, words, keys, at)
            if hit is None:
                at += 1
                continue
            end, mention = hit
            if mention is not None:
                found.append(mention)
            at = end
        return tuple(found)

    def _longest_at(
        self, text: str, words: list[re.Match[str]], keys: list[str], at: int
    ) -> tuple[int, Mention | None] | None:
        """The longest name that starts at a word, and the word after it.

        A name with several meanings is passed over as a whole: nothing inside it is taken.
        """
        best: tuple[int, Mention | None] | None = None
        length = 0
        for end in range(at + 1, len(words) + 1):
            length += len(keys[end - 1])
            if length > self._longest_key + 8 or (
                end - at > 1 and "\n" in text[words[end - 2].end() : words[end - 1].start()]
            ):
                break
            span = text[words[at].start() : words[end - 1].end()]
            joined = key(span)
            hits = [h for h in self._by_key.get(joined, ()) if h[0] in ("drugs", "regimens")]
            if joined in AMBIGUOUS:
                best = (end, None)
            elif hits and _plausible(span, joined):
                mention = None
                if len(hits) == 1:
                    mention = Mention(
                        start=words[at].start(),
                        end=words[end - 1].end(),
                        text=span,
                        id=hits[0][1],
                        kind=hits[0][0],
                    )
                best = (end, mention)
        return best


def _plausible(span: str, joined: str) -> bool:
    """Whether a short name in running text is a name and not an English word or two."""
    if len(joined) > 4 or any(c.isdigit() for c in joined):
        return True
    return span.isupper() and not any(c.isspace() for c in span)


def _check_text(name: object) -> None:
    if not isinstance(name, str):
        raise UnknownNameError(repr(name)[:60])


# --- treatments as free text ----------------------------------------------------------------

_JOINED = re.compile(r"\s\+\s|\+|/|&|\bplus\b|\band\b|\bwith\b|,", re.IGNORECASE)
_PARTS = re.compile(
    r"\+|,|;|/|\||&|\n|\bplus\b|\band\b|\bwith\b|\bfollowed by\b|\bthen\b|\bor\b",
    re.IGNORECASE,
)
_PLACEBO = re.compile(
    r"\bplacebo(?:s)?\b(?:\s+(?:for|matching|to|comparator(?:\s+for)?)\s+)?", re.IGNORECASE
)
#: Words that belong to a dose or to the wording of a treatment and name nothing.
_FILLER = frozenset(
    """
    mg g mcg ug ml l gbq mbq mci iu u units m2 kg m auc day days daily week weeks weekly month
    months monthly hour hours h min minutes every each per of for on in at by to a an the is was
    once twice thrice three four times bid tid qid qd od bd tds q2w q3w q4w q8w q1w q6w prn po iv
    sc im oral orally intravenous intravenously subcutaneous subcutaneously intramuscular
    intramuscularly deep injection injections infusion continuous bolus tablet tablets capsule
    capsules dose doses dosage cycle cycles until progression therapy treatment regimen
    monotherapy combination single agent arm drug given administered hydrochloride acetate
    maintenance standard high low line first second third x
    """.split()
)


def parse_treatment(catalog: Catalog, text: str) -> Parsed:
    """See `Catalog.parse_treatment`."""
    _check_text(text)
    whole = unicodedata.normalize("NFKC", text)
    names = catalog.names
    drugs: dict[str, None] = {}
    regimens: dict[str, None] = {}
    unparsed: list[str] = []

    def take(kind: str, record: str) -> None:
        (regimens if kind == "regimens" else drugs)[record] = None

    hit = names.lookup(whole) if len(whole) <= _LONGEST else ()
    if len(hit) == 1 and hit[0][0] in ("drugs", "regimens"):
        take(*hit[0])
        return _parsed(drugs, regimens, unparsed)
    found = list(names.mentions(whole))
    covered = 0
    for mention in (*found, None):
        gap = whole[covered : mention.start if mention is not None else len(whole)]
        for part in _PARTS.split(gap):
            rest = part
            if mention is not None and gap.endswith(part) and _PLACEBO.search(part):
                rest = part  # "placebo for X": X itself was not given
            unparsed += _left_over(rest)
        if mention is not None:
            before = gap if not gap else _PARTS.split(gap)[-1]
            after = whole[mention.end : mention.end + 20]
            placebo = _PLACEBO.search(before) or re.match(
                r"[\s\-]*(matching\s+)?placebo", after, re.IGNORECASE
            )
            if not placebo:
                take(mention.kind, mention.id)
            covered = mention.end
    return _parsed(drugs, regimens, unparsed)


def _left_over(part: str) -> list[str]:
    words = [w for w in _WORD.findall(_PLACEBO.sub(" ", part)) if not w.isnumeric()]
    telling = [
        w
        for w in words
        if w.casefold() not in _FILLER and not re.fullmatch(r"\d+[a-zA-Z]{0,5}\d?|[dqD]\d+[wd]?", w)
    ]
    return [part.strip()] if telling else []


def _parsed(drugs: Mapping[str, None], regimens: Mapping[str, None], unparsed: list[str]) -> Parsed:
    return Parsed(
        drugs=tuple(DrugId(d) for d in drugs),
        regimens=tuple(RegimenId(r) for r in regimens),
        unparsed=tuple(dict.fromkeys(unparsed)),
    )


# --- diagnoses as free text -----------------------------------------------------------------

_SITES: tuple[tuple[str, Site | tuple[Site, ...]], ...] = (
    (r"pancrea\w*", Site.PANCREAS),
    (r"gastric|stomach", Site.STOMACH),
    (r"duoden\w*", Site.DUODENUM),
    (r"ampulla\w*", Site.AMPULLA),
    (r"jejun\w*", Site.JEJUNUM),
    (r"ile(?:um|al)", Site.ILEUM),
    (r"small (?:intestin\w*|bowel)", (Site.DUODENUM, Site.JEJUNUM, Site.ILEUM)),
    (r"midgut", (Site.JEJUNUM, Site.ILEUM, Site.APPENDIX, Site.CECUM)),
    (r"append\w+", Site.APPENDIX),
    (r"c(?:a)?ecum|c(?:a)?ecal", Site.CECUM),
    (r"colorect\w+", (Site.COLON, Site.RECTUM)),
    (r"colon(?:ic)?", Site.COLON),
    (r"rect(?:um|al)", Site.RECTUM),
    (r"o?esophag\w+", Site.ESOPHAGUS),
    (r"lung|bronch\w+|pulmonary", Site.LUNG),
    (r"thym(?:us|ic)", Site.THYMUS),
    (r"unknown primary|primary unknown", Site.UNKNOWN_PRIMARY),
)
_HISTOLOGIES: tuple[tuple[str, Histology], ...] = (
    (r"small[ -]cell (?:neuroendocrine carcinoma|nec)", Histology.NEC_SMALL_CELL),
    (r"large[ -]cell (?:neuroendocrine carcinoma|nec)|lcnec", Histology.NEC_LARGE_CELL),
    (r"atypical carcinoid", Histology.ATYPICAL_CARCINOID),
    (r"typical carcinoid", Histology.TYPICAL_CARCINOID),
    (r"minen", Histology.MINEN),
    (r"neuroendocrine carcinoma|nec", Histology.NEC),
    (r"neuroendocrine tumou?rs?|p?nets?", Histology.NET),
    (r"carcinoids?", Histology.CARCINOID),
    (r"ph(?:a)?eochromocytoma", Histology.PHEOCHROMOCYTOMA),
    (r"paraganglioma", Histology.PARAGANGLIOMA),
)
_EXTENTS: tuple[tuple[str, Extent], ...] = (
    (r"metasta\w+|stage iv", Extent.METASTATIC),
    (r"locally[ -]advanced", Extent.LOCALLY_ADVANCED),
    (r"locali[sz]ed", Extent.LOCALIZED),
)
_DIFFERENTIATIONS: tuple[tuple[str, Differentiation], ...] = (
    (r"well[ -]differentiated", Differentiation.WELL),
    (r"moderately[ -]differentiated", Differentiation.MODERATE),
    (r"poorly[ -]differentiated", Differentiation.POOR),
)
_DOUBT = re.compile(r"\b(?:no|not|without|exclud\w+|suspected|possible)\b", re.IGNORECASE)
_NOTHING = frozenset(
    """
    of the a an and with in to tumor tumors tumour tumours primary neoplasm disease grade
    functioning
    """.split()
)


def parse_diagnosis(catalog: Catalog, text: str) -> ParsedDiagnosis:
    """See `Catalog.parse_diagnosis`."""
    _check_text(text)
    rest = unicodedata.normalize("NFKC", text)
    known: dict[str, object] = {}
    if "?" in rest or _DOUBT.search(rest):
        # What is denied or doubted is not stated.
        return ParsedDiagnosis(case=Case(), unparsed=(text,))
    tables: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = (
        ("histology", _HISTOLOGIES),
        ("differentiation", _DIFFERENTIATIONS),
        ("extent", _EXTENTS),
        ("site", _SITES),
    )
    for field, table in tables:
        for pattern, value in table:
            found = re.search(rf"\b(?:{pattern})\b", rest, re.IGNORECASE)
            if found is None:
                continue
            rest = f"{rest[: found.start()]} {rest[found.end() :]}"
            if field in known and known[field] != value:
                return ParsedDiagnosis(case=Case(), unparsed=(text,))
            known[field] = value
            if field == "histology":
                if re.match(r"p(?:net)", found.group(), re.IGNORECASE):
                    known["site"] = Site.PANCREAS
                break
    grade = re.search(r"\b(?:G|grade\s?)([123])\b", rest, re.IGNORECASE)
    if grade is not None and known.get("histology") in (Histology.NET, None):
        known["grade"] = Grade(f"G{grade[1]}")
        rest = f"{rest[: grade.start()]} {rest[grade.end() :]}"
    ki67 = re.search(
        r"\bki-?67\s*(?:index)?\s*(?:of|=|:)?\s*(\d{1,3}(?:\.\d+)?)\s*%", rest, re.IGNORECASE
    )
    if ki67 is not None and float(ki67[1]) <= 100:
        known["ki67_percent"] = float(ki67[1])
        rest = f"{rest[: ki67.start()]} {rest[ki67.end() :]}"
    syndromes: list[SyndromeId] = []
    for word in _WORD.findall(rest):
        hits = [r for kind, r in catalog.names.lookup(word) if kind == "syndromes"]
        if hits:
            syndromes += [SyndromeId(hits[0])]
            rest = rest.replace(word, " ", 1)
    if syndromes:
        known["syndromes"] = Listing(tuple(dict.fromkeys(syndromes)))
    left = tuple(w for w in _WORD.findall(rest) if w.casefold() not in _NOTHING)
    return ParsedDiagnosis(case=Case().refine(**known), unparsed=left)


__all__ = [
    "AMBIGUOUS",
    "Mention",
    "Names",
    "Parsed",
    "ParsedDiagnosis",
    "Suggestion",
    "drug_names",
    "key",
    "parse_diagnosis",
    "parse_treatment",
    "regimen_names",
]
