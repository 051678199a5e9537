"""From what people write to what is meant, and never a guess.

Names are compared by a key that ignores case, spacing, hyphens, brackets and trademark signs
and that writes isotopes one way. A name either has exactly one meaning or raises; what looks
alike is suggested, never taken.
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
#: Symbols of the nuclides that radioligands carry, casefolded.
NUCLIDES: Final = ("lu", "ga", "cu", "in", "i", "y", "pb", "ac", "f", "tc", "zr")
_SYMBOL = "|".join(NUCLIDES)
#: An isotope as symbol and mass number, in either order.
ISOTOPE = re.compile(
    rf"(?<![a-z0-9])(?:({_SYMBOL})[\s\-]?(\d{{2,3}})|(\d{{2,3}})[\s\-]?({_SYMBOL}))(?![0-9])"
)
_JOINED = re.compile(r"\s\+\s|\+|/|&|\bplus\b|\band\b|\bwith\b|,", re.IGNORECASE)
#: A run of letters and digits.
WORD = re.compile(r"[^\W_]+", re.UNICODE)
#: Longer text than this is nobody's name; it is not looked at for suggestions.
LONGEST = 100


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


def key(text: str) -> str:
    """The form in which names are compared.

    Args:
        text: A name as written.

    Returns:
        Letters and digits only, casefolded; isotopes as mass number before symbol.
    """
    folded = ISOTOPE.sub(lambda m: f"{m[2] or m[3]}{m[1] or m[4]}", fold(text))
    return "".join(c for c in folded if c.isalnum())


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

    __slots__ = ("_by_key", "_codes", "_exact", "_regimens_of")

    def __init__(
        self,
        names: Iterable[tuple[str, str, str]],
        codes: Iterable[tuple[Code, str, str]] = (),
        regimens: Iterable[Regimen] = (),
    ) -> None:
        self._by_key: dict[str, dict[tuple[str, str], str]] = {}
        # Names spelled as they are kept, but for case: found without working out a key.
        self._exact: dict[str, dict[str, str]] = {}
        for kind, record, name in names:
            self._exact.setdefault(kind, {})[name.casefold()] = record
            self._by_key.setdefault(key(name), {}).setdefault((kind, record), name)
        self._codes: dict[tuple[str, str], dict[tuple[str, str], bool]] = {}
        for code, kind, record in codes:
            # A code that means more than the record, or something beside it, only hints at it.
            means = code.relation in (Relation.EXACT, Relation.NARROWER)
            carriers = self._codes.setdefault((code.system.value, code.value.casefold()), {})
            carriers[(kind, record)] = means
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
        return ((k, hits.keys(), hits.values()) for k, hits in self._by_key.items())

    def lookup(self, name: str) -> tuple[tuple[str, str], ...]:
        """Kinds and ids that a name can mean; empty where it is not known."""
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
        parts = [part for part in _JOINED.split(name) if part.strip()]
        if len(parts) < 2 or len(name) > 10 * LONGEST:
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

        asked = key(name) if len(name) <= LONGEST else ""
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
        carriers = self._codes.get((name, value.casefold()), {})
        hits = [carrier for carrier, means in carriers.items() if means]
        if len(hits) == 1:
            return hits[0]
        if carriers:
            raise AmbiguousNameError(f"{name}:{value}", sorted(record for _, record in carriers))
        raise UnknownNameError(f"{name}:{value}")


def check_text(name: object) -> None:
    """Raise unless it is a text."""
    if not isinstance(name, str):
        raise UnknownNameError(repr(name)[:60])


__all__ = [
    "AMBIGUOUS",
    "ISOTOPE",
    "LONGEST",
    "NUCLIDES",
    "WORD",
    "Names",
    "check_text",
    "drug_names",
    "fold",
    "key",
    "regimen_names",
]
