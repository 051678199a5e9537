"""Treatments and diagnoses as people write them, read without guessing.

Loaded when something is parsed, not when netref is imported.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .exceptions import InvalidRecordError
from .model import (
    Case,
    Differentiation,
    DrugId,
    Extent,
    Grade,
    Histology,
    Listing,
    Mention,
    Parsed,
    ParsedDiagnosis,
    RegimenId,
    Site,
    SyndromeId,
)
from .naming import LONGEST, WORD, check_text

if TYPE_CHECKING:
    from .catalog import Catalog

# --- treatments as free text ----------------------------------------------------------------

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
    maintenance standard high low line first second third matching comparator x
    """.split()
)


def parse_treatment(catalog: Catalog, text: str) -> Parsed:
    """See `Catalog.parse_treatment`."""
    check_text(text)
    whole = unicodedata.normalize("NFKC", text)
    names = catalog.names
    drugs: dict[str, None] = {}
    regimens: dict[str, None] = {}
    unparsed: list[str] = []

    def take(kind: str, record: str) -> None:
        (regimens if kind == "regimens" else drugs)[record] = None

    hit = names.lookup(whole) if len(whole) <= LONGEST else ()
    if len(hit) == 1 and hit[0][0] in ("drugs", "regimens"):
        take(*hit[0])
        return _parsed(drugs, regimens, unparsed)
    covered = 0
    for mention in (*catalog.mentions(whole), None):
        gap = whole[covered : mention.start if mention is not None else len(whole)]
        for part in _PARTS.split(gap):
            unparsed += _left_over(part)
        if mention is not None:
            if not _is_placebo(whole, mention):
                take(mention.kind, mention.id)
            covered = mention.end
    return _parsed(drugs, regimens, unparsed)


def _is_placebo(whole: str, mention: Mention) -> bool:
    """Whether the part of the text that holds a name speaks of a placebo for it."""
    before = _PARTS.split(whole[: mention.start])[-1]
    after = _PARTS.split(whole[mention.end :])[0]
    return _PLACEBO.search(f"{before} {after}") is not None


def _left_over(part: str) -> list[str]:
    words = [w for w in WORD.findall(_PLACEBO.sub(" ", part)) if not w.isnumeric()]
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
    (r"(?<!entero[- ])(?<!entero)(?<!gastro[- ])pancrea\w*(?! polypeptide)", Site.PANCREAS),
    (r"gastric|stomach|magens?", Site.STOMACH),
    (r"duoden\w*", Site.DUODENUM),
    (r"ampulla\w*", Site.AMPULLA),
    (r"jejun\w*", Site.JEJUNUM),
    (r"ile(?:um|al)", Site.ILEUM),
    (r"small (?:intestin\w*|bowel)", (Site.DUODENUM, Site.JEJUNUM, Site.ILEUM)),
    (r"midgut", (Site.JEJUNUM, Site.ILEUM, Site.APPENDIX, Site.CECUM)),
    (r"append\w+", Site.APPENDIX),
    (r"c[ao]?ecum|c[ao]?ecal", Site.CECUM),
    (r"colorect\w+", (Site.COLON, Site.RECTUM)),
    (r"colon(?:ic)?", Site.COLON),
    (r"re[ck]t(?:ums?|al)", Site.RECTUM),
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
    (r"(?<!goblet cell )carcinoids?(?! syndrome)", Histology.CARCINOID),
    (r"ph(?:a)?eochromocytoma", Histology.PHEOCHROMOCYTOMA),
    (r"paraganglioma", Histology.PARAGANGLIOMA),
)
_EXTENTS: tuple[tuple[str, Extent], ...] = (
    (r"metasta\w+", Extent.METASTATIC),
    (r"locally[ -]+advanced", Extent.LOCALLY_ADVANCED),
    (r"locali[sz]ed", Extent.LOCALIZED),
)
_DIFFERENTIATIONS: tuple[tuple[str, Differentiation], ...] = (
    (r"well[ -]differentiated", Differentiation.WELL),
    (r"poorly[ -]differentiated", Differentiation.POOR),
)
_GRADES = re.compile(r"\b(?:G|grade\s?)([123])(?:\s?/\s?(?:G|grade\s?)?([123]))?\b", re.IGNORECASE)
#: Where it has spread to is not where it began ("lung metastases", "metastatic to the liver").
_SPREAD = re.compile(
    rf"\b(?:{'|'.join(pattern for pattern, _ in _SITES)})(?:\s*(?:and|&|/)\s*\w+)*"
    r"(?=\s+metastas[ei]s\b)"
    r"|(?<=metastatic) (?:to|in) (?:the )?\w+(?: and (?:the )?\w+)*"
    r"|(?<=metastases) (?:to|in) (?:the )?\w+(?: and (?:the )?\w+)*",
    re.IGNORECASE,
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
    check_text(text)
    rest = unicodedata.normalize("NFKC", text)
    known: dict[str, object] = {}
    if "?" in rest or _DOUBT.search(rest):
        # What is denied or doubted is not stated.
        return ParsedDiagnosis(case=Case(), unparsed=(text,))
    elsewhere = [match.group().strip() for match in _SPREAD.finditer(rest)]
    rest = _SPREAD.sub(" ", rest)
    tables: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = (
        # Sites first: they stand inside other names ("typical bronchial carcinoid").
        ("site", _SITES),
        ("histology", _HISTOLOGIES),
        ("differentiation", _DIFFERENTIATIONS),
        ("extent", _EXTENTS),
    )
    for field, table in tables:
        found: list[object] = []
        for pattern, value in table:
            hit = re.search(rf"\b(?:{pattern})\b", rest, re.IGNORECASE)
            if hit is None:
                continue
            rest = " ".join(f"{rest[: hit.start()]} {rest[hit.end() :]}".split())
            found += value if isinstance(value, tuple) else (value,)
            if field == "histology":
                if hit.group().casefold().startswith("pnet"):
                    if known.setdefault("site", Site.PANCREAS) is not Site.PANCREAS:
                        return ParsedDiagnosis(case=Case(), unparsed=(text,))
                break
        if found:
            # Several values are possibilities: "G1/G2", "locally advanced or metastatic".
            distinct = tuple(dict.fromkeys(found))
            known[field] = distinct[0] if len(distinct) == 1 else distinct
    grades = _GRADES.findall(rest)
    if grades and known.get("histology") in (Histology.NET, None):
        stated = dict.fromkeys(Grade(f"G{number}") for pair in grades for number in pair if number)
        known["grade"] = next(iter(stated)) if len(stated) == 1 else tuple(stated)
        rest = _GRADES.sub(" ", rest)
    ki67 = re.search(
        r"\bki-?67\s*(?:index)?\s*(?:of|=|:)?\s*(\d{1,3}(?:\.\d+)?)\s*%", rest, re.IGNORECASE
    )
    if ki67 is not None and float(ki67[1]) <= 100:
        known["ki67_percent"] = float(ki67[1])
        rest = f"{rest[: ki67.start()]} {rest[ki67.end() :]}"
    syndromes: list[SyndromeId] = []
    for word in WORD.findall(rest):
        hits = [r for kind, r in catalog.names.lookup(word) if kind == "syndromes"]
        if hits:
            syndromes += [SyndromeId(hits[0])]
            rest = rest.replace(word, " ", 1)
    if syndromes:
        known["syndromes"] = Listing(tuple(dict.fromkeys(syndromes)))
    left = tuple(w for w in WORD.findall(rest) if w.casefold() not in _NOTHING) + tuple(elsewhere)
    try:
        return ParsedDiagnosis(case=Case().refine(**known), unparsed=left)
    except InvalidRecordError:
        # What the words state cannot be true together.
        return ParsedDiagnosis(case=Case(), unparsed=(text,))


__all__ = ["parse_diagnosis", "parse_treatment"]
