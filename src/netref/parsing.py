"""Treatments and diagnoses as people write them, read without guessing.

Loaded when something is parsed, not when netref is imported.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .exceptions import InvalidRecordError
from .model import (
    Case,
    Differentiation,
    DrugId,
    Extent,
    Grade,
    Hereditary,
    Histology,
    Listing,
    Mention,
    Parsed,
    ParsedDiagnosis,
    RegimenId,
    Site,
    SyndromeId,
    TumorId,
)
from .naming import LONGEST, WORD, check_text, key

if TYPE_CHECKING:
    from .catalog import Catalog

# --- treatments as free text ----------------------------------------------------------------

_PARTS = re.compile(
    r"\+|,|;|/|\||&|\n|、|和|及|与|\bplus\b|\band\b|\bwith\b|\bfollowed by\b|\bthen\b|\bor\b"
    r"|\bvs?\b\.?|\bversus\b|\bcompared (?:to|with)\b|\bund\b|\bet\b|\by\b|\be\b",
    re.IGNORECASE,
)
_PLACEBO = re.compile(
    r"\b(?:placebo(?:s)?|placébo|плацебо)\b"
    r"(?:\s+(?:for|matching|to|de|comparator(?:\s+for)?)\s+)?|安慰剂|プラセボ",
    re.IGNORECASE,
)
#: Words that say of the name after them that it is not given.
_DENIED = re.compile(
    r"\b(?:no|not|without|except|excluding|instead of|rather than|never)\b", re.IGNORECASE
)
#: What may be given or not is not denied.
_OPTIONAL = re.compile(r"\bwith\s*(?:/|or)\s*without\s*\Z", re.IGNORECASE)
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
    mentions = catalog.mentions(whole)
    # What stands before, between and after the names.
    ends = [0, *(mention.end for mention in mentions)]
    starts = [*(mention.start for mention in mentions), len(whole)]
    gaps = [whole[end:start] for end, start in zip(ends, starts, strict=True)]
    parts = [_PARTS.split(gap) for gap in gaps]
    for part in parts:
        for piece in part:
            unparsed += _left_over(piece)
    together: list[Mention] = []
    placebo = False
    for number, mention in enumerate(mentions):
        before, after = parts[number], parts[number + 1]
        if len(before) > 1:
            together, placebo = [], False
        placebo = placebo or _PLACEBO.search(f"{before[-1]} {after[0]}") is not None
        if not _DENIED.search(before[-1]) or _OPTIONAL.search(gaps[number]):
            together.append(mention)
        if len(after) > 1 or mention is mentions[-1]:
            # A placebo in a part of the text stands for every name in that part.
            for given in () if placebo else together:
                take(given.kind, given.id)
    return _parsed(drugs, regimens, unparsed)


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

#: Longer text than this is nobody's diagnosis; it is left over as a whole.
_LONGEST_DIAGNOSIS = 2000
_SITES: Final[tuple[tuple[str, Site | tuple[Site, ...]], ...]] = (
    (
        r"(?<!entero[- ])(?<!entero)(?<!gastro[- ])pan[ck]rea\w*(?! polypeptide)"
        r"|islets? cells?|islets? of langerhans|膵|胰腺",
        Site.PANCREAS,
    ),
    (r"gastric|stomach|magens?", Site.STOMACH),
    (r"duoden\w*", Site.DUODENUM),
    (r"ampulla\w*", Site.AMPULLA),
    (r"jejun\w*", Site.JEJUNUM),
    (r"ile(?:um|al)", Site.ILEUM),
    (r"small (?:intestin\w*|bowel)", (Site.DUODENUM, Site.JEJUNUM, Site.ILEUM)),
    (r"midgut", (Site.JEJUNUM, Site.ILEUM, Site.APPENDIX, Site.CECUM)),
    (r"append\w+|apendice", Site.APPENDIX),
    (r"c[ao]?ecum|c[ao]?ecal", Site.CECUM),
    (r"colorect\w+", (Site.COLON, Site.RECTUM)),
    (r"colon(?:ic)?", Site.COLON),
    (r"re[ck]t(?:ums?|al)", Site.RECTUM),
    (r"o?esophag\w+", Site.ESOPHAGUS),
    (r"lungs?|bronch\w+|(?<!extra-)pulmonary", Site.LUNG),
    (r"thym(?:us|ic)", Site.THYMUS),
    (r"gall ?bladder", Site.GALLBLADDER),
    (r"(?:liver|hepatic)(?= (?:neuroendocrine|nets?|necs?|carcinoids?)\b)", Site.LIVER),
    (r"(?<!extra-)adrenal(?: glands?)?", Site.ADRENAL),
    (r"carotid body|cuerpo carotideo", Site.PARAGANGLIA),
    (r"thyroid(?: gland)?", Site.THYROID),
    (r"cutaneous|skin", Site.SKIN),
    (r"prostat\w+", Site.PROSTATE),
    (r"(?<!gall )(?:urinary )?bladder", Site.BLADDER),
    (r"cervix(?: uteri)?", Site.CERVIX),
    (r"unknown primary|primary unknown", Site.UNKNOWN_PRIMARY),
)
_HISTOLOGIES: Final[tuple[tuple[str, Histology], ...]] = (
    (
        r"minen|manec|mixed neuroendocrine[- ]non-?neuroendocrine neoplasms?"
        r"|mixed adenoneuroendocrine carcinomas?|carcinoide-adenocarcinoma mixto",
        Histology.MINEN,
    ),
    (
        r"small[ -]cell (?:neuroendocrine carcinomas?|necs?)"
        r"|carcinoma neuroendocrino de celulas pequenas",
        Histology.NEC_SMALL_CELL,
    ),
    (
        r"large[ -]cell (?:neuroendocrine carcinomas?|necs?)|lcnecs?"
        r"|carcinoma neuroendocrino de celulas grandes",
        Histology.NEC_LARGE_CELL,
    ),
    (r"atypical carcinoids?|carcinoide atipico", Histology.ATYPICAL_CARCINOID),
    (r"typical carcinoids?|carcinoide tipico", Histology.TYPICAL_CARCINOID),
    (
        r"merkel[ -]cell (?:carcinoma|tumou?r|cancer)s?|mccs?|celulas de merkel",
        Histology.MERKEL_CELL_CARCINOMA,
    ),
    (
        r"neuroendocrine carcinomas?|necs?|carcinoma neuroendocrino",
        Histology.NEC,
    ),
    (
        r"neuro[ -]?endocrine(?: gastroenteropancreatic)? tumou?rs?|p?nets?"
        r"|tumor(?:es)? neuroendocrinos?|tumor[ei] neuroendocrin[eio]"
        r"|tumeurs? neuroendocrines?|neuroendokrine[nr]? tumor(?:en|s)?",
        Histology.NET,
    ),
    (r"(?<!goblet cell )carcinoid(?:e|es|s)?(?! syndrome)", Histology.CARCINOID),
    (r"pha?eochromocytomas?|feocromocitomas?", Histology.PHEOCHROMOCYTOMA),
    (r"paragangliomas?", Histology.PARAGANGLIOMA),
)
#: Types that say less than another one that stands beside them.
_BROADER: Final[Mapping[Histology, tuple[Histology, ...]]] = MappingProxyType(
    {
        Histology.NEC: (
            Histology.NEC_SMALL_CELL,
            Histology.NEC_LARGE_CELL,
            Histology.MINEN,
            Histology.MERKEL_CELL_CARCINOMA,
        ),
        Histology.NET: (Histology.TYPICAL_CARCINOID, Histology.ATYPICAL_CARCINOID),
        Histology.CARCINOID: (
            Histology.NET,
            Histology.TYPICAL_CARCINOID,
            Histology.ATYPICAL_CARCINOID,
        ),
    }
)
_ALTERNATIVE = re.compile(r"(?:\bor\b|/)\W*(?:\w+\W+)?\Z", re.IGNORECASE)
_EXTENTS: Final[tuple[tuple[str, Extent], ...]] = (
    (r"(?:fern)?metasta\w+|secondary(?! to\b)", Extent.METASTATIC),
    (r"locally[ -]+advanced", Extent.LOCALLY_ADVANCED),
    (r"locali[sz]ed", Extent.LOCALIZED),
    (r"regional", Extent.REGIONAL),
)
_DIFFERENTIATIONS: Final[tuple[tuple[str, Differentiation], ...]] = (
    (r"well[ -]differentiated|wd", Differentiation.WELL),
    (r"poorly[ -]differentiated", Differentiation.POOR),
)
_FUNCTIONING: Final[tuple[tuple[str, bool], ...]] = ((r"function(?:al|ing)", True),)
_NOT_FUNCTIONING = re.compile(r"\bnon[- ]?function(?:al|ing)\b", re.IGNORECASE)
#: What each field of a case is read from. Sites first: they stand inside other names ("typical
#: bronchial carcinoid"). "Non-pancreatic" is not pancreatic.
_TABLES: Final[tuple[tuple[str, tuple[tuple[re.Pattern[str], object], ...]], ...]] = tuple(
    (
        field,
        tuple(
            (
                re.compile(
                    rf"(?<![A-Za-z0-9])(?<!\bnon[- ])(?:{pattern})(?![A-Za-z0-9])", re.IGNORECASE
                ),
                value,
            )
            for pattern, value in table
        ),
    )
    for field, table in (
        ("site", _SITES),
        ("histology", _HISTOLOGIES),
        ("differentiation", _DIFFERENTIATIONS),
        ("extent", _EXTENTS),
        ("functioning", _FUNCTIONING),
    )
)
_GRADES = re.compile(
    r"\b(?:G|grad[eo]\s?)([123])(?:\s?/\s?(?:G|grad[eo]\s?)?([123]))?\b", re.IGNORECASE
)
#: Where it has spread to is not where it began ("lung metastases", "metastatic to the liver").
_ORGANS = "|".join([*(pattern for pattern, _ in _SITES), "liver", "hepatic", "bone", "brain"])
_SPREAD = re.compile(
    rf"\b(?:{_ORGANS})(?:\s*(?:and|&|/)\s*\w+)*"
    r"(?=\s+metastas[ei]s\b)"
    r"|(?<=metastatic) (?:to|in) (?:the )?\w+(?: and (?:the )?\w+)*"
    r"|(?<=metastases) (?:to|in) (?:the )?\w+(?: and (?:the )?\w+)*"
    rf"|\bto (?:the )?(?:{_ORGANS})\b",
    re.IGNORECASE,
)
_SECONDARY = re.compile(r"\bsecondary\b(?! to\b)[^,;]*?(?= (?:of|in) )", re.IGNORECASE)
_DOUBT = re.compile(
    r"\b(?:no|not(?! otherwise specified\b)|without|exclud\w+|suspected|possible)\b", re.IGNORECASE
)
#: What a category of a staging system is about is not found in the patient.
_CATEGORY = re.compile(
    r"\b(?:(?:clinical|pathologic)\s+)?(?:distant metastasis|regional lymph nodes)?\s*"
    r"tnm finding\b",
    re.IGNORECASE,
)
_SDHX = re.compile(r"\bSDHx\b")
_NOTHING = frozenset(
    """
    of the a an and with in to tumor tumors tumour tumours primary neoplasm disease grade not
    otherwise specified
    """.split()
)
#: What makes something else of the name after it.
_ANOTHER = re.compile(r"\b(?:non[- ]?|goblet cell )\Z", re.IGNORECASE)
#: Words of the longest name of a tumor or a syndrome that is looked for.
_LONGEST_NAME = 9
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_SCRIPTS_MEET = re.compile(r"(?<=[\u3040-\u9fff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u3040-\u9fff])")


def parse_diagnosis(catalog: Catalog, text: str) -> ParsedDiagnosis:
    """See `Catalog.parse_diagnosis`."""
    check_text(text)
    nothing = ParsedDiagnosis(case=Case(), unparsed=(text,))
    if len(text) > _LONGEST_DIAGNOSIS:
        return nothing
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    rest = _SCRIPTS_MEET.sub(" ", unicodedata.normalize("NFC", bare))
    if "?" in rest or _DOUBT.search(rest):
        # What is denied or doubted is not stated.
        return nothing
    known: dict[str, object] = {}
    rest, syndromes, hereditary = _syndromes(catalog, _CATEGORY.sub(" ", rest))
    whole = rest
    elsewhere = [match.group().strip() for match in _SPREAD.finditer(rest)]
    rest = _SPREAD.sub(" ", rest)
    secondary = _SECONDARY.search(rest)
    if secondary is not None:
        elsewhere.append(rest[secondary.end() :].strip())
        rest = rest[: secondary.end()]
    if _NOT_FUNCTIONING.search(rest):
        known["functioning"] = False
        rest = _NOT_FUNCTIONING.sub(" ", rest)
    for field, table in _TABLES:
        rest, found, written = _read(rest, table)
        if found:
            # Several values are possibilities: "G1/G2", "locally advanced or metastatic".
            distinct = tuple(dict.fromkeys(found))
            value = distinct[0] if len(distinct) == 1 else distinct
            if known.setdefault(field, value) != value:
                # "Functioning and non-functioning".
                del known[field]
        if any(name.startswith("pnet") for name in written):
            if known.setdefault("site", Site.PANCREAS) is not Site.PANCREAS:
                return nothing
    rest = _entities(catalog, whole, rest, known)
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
    if syndromes:
        known["syndromes"] = Listing(tuple(dict.fromkeys(syndromes)))
    if hereditary:
        known["hereditary"] = Listing(tuple(dict.fromkeys(hereditary)))
    left = tuple(w for w in WORD.findall(rest) if w.casefold() not in _NOTHING) + tuple(elsewhere)
    try:
        return ParsedDiagnosis(case=Case().refine(**known), unparsed=left)
    except InvalidRecordError:
        # What the words state cannot be true together.
        return nothing


def _read(
    rest: str, table: tuple[tuple[re.Pattern[str], object], ...]
) -> tuple[str, list[object], list[str]]:
    """What is left of a text, the values that it states by a table, and how they are written."""
    found: list[object] = []
    written: list[str] = []
    for pattern, value in table:
        hit = pattern.search(rest)
        if hit is None:
            continue
        broader = isinstance(value, Histology) and set(_BROADER.get(value, ())) & set(found)
        if not broader or _ALTERNATIVE.search(rest[: hit.start()]):
            found += value if isinstance(value, tuple) else (value,)
            written.append(hit.group().casefold())
        rest = " ".join(f"{rest[: hit.start()]} {rest[hit.end() :]}".split())
    return rest, found, written


def _names(catalog: Catalog, text: str, kind: str) -> list[tuple[int, int, str]]:
    """Names of syndromes or tumors in a text: where each stands, and what it means."""
    words = [match.span() for match in WORD.finditer(text)]
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(words):
        for last in range(min(len(words), at + _LONGEST_NAME), at, -1):
            start, end = words[at][0], words[last - 1][1]
            hits = _meanings(catalog, text[start:end], kind)
            # A non-small cell carcinoma is no small cell carcinoma.
            if hits and not _ANOTHER.search(text[:start]):
                found.append((start, end, hits[0]))
                at = last
                break
        else:
            at += 1
    return found


def _meanings(catalog: Catalog, name: str, kind: str) -> list[str]:
    """Ids of the records of a kind that a name or its singular means."""
    if len(key(name)) <= 5 and not name.isupper():
        return []
    for spelled in (name, name.removesuffix("s")):
        hits = [record for of, record in catalog.names.lookup(spelled) if of == kind]
        if hits:
            return hits
    return []


def _syndromes(catalog: Catalog, text: str) -> tuple[str, list[SyndromeId], list[Hereditary]]:
    """What is left of a text, and the hormonal and the hereditary syndromes that it names."""
    hormonal: list[SyndromeId] = []
    hereditary = [Hereditary.SDHX for _ in _SDHX.finditer(text)]
    rest, at = "", 0
    for start, end, record in _names(catalog, text, "syndromes"):
        rest += text[at:start]
        at = end
        inherited = next((h for h in Hereditary if h.value.casefold() == record), None)
        if inherited is None:
            hormonal.append(SyndromeId(record))
        else:
            hereditary.append(inherited)
    return _SDHX.sub(" ", f"{rest} {text[at:]}"), hormonal, hereditary


def _entities(catalog: Catalog, whole: str, rest: str, known: dict[str, object]) -> str:
    """Add what tumor names state beside the tables, and return what is then left over.

    Of what an entity implies only its type is taken, and the site that its own name says.
    """
    named = _names(catalog, whole, "tumors")
    for start, end, record in sorted(named, key=lambda name: name[0] - name[1]):
        tumor = catalog.tumors[TumorId(record)]
        took = False
        held = known.get("histology", ())
        stated: tuple[object, ...] = held if isinstance(held, tuple) else (held,)
        histology = tumor.implies.histology
        if histology is not None and not stated:
            known["histology"] = histology
            took = True
        elif isinstance(histology, Histology) and not any(
            _related(histology, other) for other in stated
        ):
            known["histology"] = (*stated, histology)
            took = True
        if "site" not in known and len(named) == 1:
            _, sites, _ = _read(tumor.name, _TABLES[0][1])
            if sites:
                known["site"] = sites[0] if len(sites) == 1 else tuple(sites)
                took = True
        if took:
            for word in WORD.findall(whole[start:end]):
                rest = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", rest, count=1)
    return rest


def _related(one: Histology, other: object) -> bool:
    """Whether two types are one, or one says less than the other."""
    assert isinstance(other, Histology)
    return one is other or one in _BROADER.get(other, ()) or other in _BROADER.get(one, ())


__all__ = ["parse_diagnosis", "parse_treatment"]
