"""What finding names costs, beside what a user would pick instead, in the same run.

Look-up: ``dict.get`` on case-folded text, and ``pycountry.countries.lookup``. Running text:
``ahocorasick_rs`` on the same names, and ``drug-named-entity-recognition``, which wants words.
netref is measured as ``netref[search]`` installs it, with ``ahocorasick_rs`` to tell where a name
may begin, and without.

The running text is made up, and stays the same while ``tests/data`` does: treatments in Latin
script, as registries, trials and hospitals write them, in sentences of clinical notes, among others
that name none.
"""

import csv
import random
import re
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import ahocorasick_rs
import pycountry
from drug_named_entity_recognition import find_drugs  # type: ignore[import-untyped]
from measuring import Table

import netref
from netref.mentioning import Scanner
from netref.naming import drug_names, regimen_names

ROOT = Path(__file__).resolve().parent.parent
DRUG_NAMES = [name for drug in netref.CATALOG.drugs.values() for name in drug_names(drug)]
REGIMEN_NAMES = [n for regimen in netref.CATALOG.regimens.values() for n in regimen_names(regimen)]
PLAIN = {name.casefold(): name for name in DRUG_NAMES}
COUNTRIES = [country.name for country in pycountry.countries]
#: A name, or a sign that stands alone: what the peer for running text takes.
WORDS = re.compile(r"\w+|[^\w\s]")
SEED = 20261127
#: Letters from here on stand in no note that is written in English.
BEYOND_LATIN = "\u0400"
#: Notes in the running text, and the share of their sentences that speak of a treatment.
NOTES, TREATED_SHARE = 1_500, 0.2
#: What notes say of a treatment.
TREATED = (
    "She was started on {}.",
    "He received {}, which was well tolerated.",
    "The tumor board advised {}.",
    "Treatment with {} was continued for another 6 months.",
    "Previous treatment: {}.",
    "On {} the disease was stable until March 2024.",
    "Because of diarrhea grade 3, {} was interrupted for 14 days.",
    "After progression under {} the patient was referred to our center.",
)
#: And what else they say.
OTHER = (
    "The patient is a 64-year-old woman who presented with abdominal pain and weight loss of 8 kg.",
    "Computed tomography showed 14 liver metastases, the largest of them 32 mm in segment VII.",
    "Biopsy of a liver lesion confirmed a well-differentiated neuroendocrine tumor, G2.",
    "The Ki-67 index was 12 % in the primary and 18 % in the metastasis, with 5 mitoses per 2 mm2.",
    "Chromogranin A rose from 212 to 1,480 ng/mL (reference below 102 ng/mL).",
    "24-hour urinary 5-HIAA was 310 umol, more than six times the upper limit of normal.",
    "On 68Ga-DOTATATE PET/CT all known lesions showed uptake above that of the liver (Krenning 4).",
    "FDG PET/CT of 12 May 2023 was negative except for one lymph node of 11 mm.",
    "Flushing occurred 6 to 8 times a day, and stools were loose up to 10 times a day.",
    "Echocardiography showed moderate tricuspid regurgitation; ejection fraction was 58 %.",
    "Blood pressure 142/86 mmHg, pulse 78 per minute, temperature 36.8 C, ECOG 1.",
    "Hemoglobin 11.2 g/dL, platelets 186 G/L, creatinine 0.9 mg/dL, bilirubin 0.6 mg/dL.",
    "She has type 2 diabetes, arterial hypertension and a history of cholecystectomy in 2011.",
    "The primary in the terminal ileum was resected in June 2019 with 2 of 17 nodes involved.",
    "There was no family history of multiple endocrine neoplasia, and calcium was normal.",
    "Fasting glucose fell to 38 mg/dL after 16 hours, with insulin and C-peptide not suppressed.",
    "He lives with his wife, works as a teacher and has never smoked.",
    "According to RECIST 1.1 the sum of diameters decreased by 22 % over 9 months.",
    "The next visit with imaging and laboratory tests is planned in 3 months.",
    "Side effects were discussed at length, and written consent was obtained.",
    "Magnetic resonance imaging of the spine on 3 February showed no fracture.",
    "She reports fatigue on most days, less appetite, and no fever or night sweats.",
    "Transarterial embolization of the right lobe was performed twice, in 2020 and in 2021.",
    "Best response was partial remission; progression was seen after 26 months in the liver.",
)


class Alone(Scanner):
    """Finds names as netref does where no other library helps it."""

    __slots__ = ()

    def _compiled(self) -> tuple[None, list[str]]:
        return None, []


def running_text() -> str:
    """Notes as clinics write them, one a line: the same text whatever else changes."""
    with (ROOT / "tests" / "data" / "treatment_strings.csv").open(encoding="utf-8") as rows:
        texts = [" ".join(row["text"].split()) for row in csv.DictReader(rows)]
    treatments = [text for text in texts if max(filter(str.isalpha, text)) < BEYOND_LATIN]
    rng = random.Random(SEED)  # noqa: S311  # a text, not a secret
    notes: list[str] = []
    for _ in range(NOTES):
        sentences = [
            rng.choice(TREATED).format(rng.choice(treatments))
            if rng.random() < TREATED_SHARE
            else rng.choice(OTHER)
            for _ in range(rng.randint(4, 10))
        ]
        notes.append(" ".join(sentences))
    return "\n".join(notes)


def seconds(action: Callable[[], object], budget: float = 0.6) -> float:
    """Median seconds of an action."""
    action()
    times: list[float] = []
    while len(times) < 7 or sum(times) < budget:
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return statistics.median(times)


def look_up() -> Table:
    """Known names."""
    table = Table("Looking up a name", "`dict.get` on the case-folded name")
    lookup: Callable[[str], object] = pycountry.countries.lookup
    rows: list[tuple[str, Callable[[], object]]] = [
        ("dict.get(name.casefold())", lambda: [PLAIN.get(n.casefold()) for n in DRUG_NAMES]),
        ("netref.find_drug(name)", lambda: [netref.find_drug(n) for n in DRUG_NAMES]),
        ("pycountry.countries.lookup(name)", lambda: [lookup(n) for n in COUNTRIES]),
    ]
    yardstick = seconds(rows[0][1]) / len(DRUG_NAMES)
    for label, action in rows:
        count = len(COUNTRIES) if label.startswith("pycountry") else len(DRUG_NAMES)
        each = seconds(action) / count
        target = "at most 5" if label.startswith("netref") else ""
        table.add(label, each, each / yardstick, target=target)
    return table


def mentions() -> Table:
    """Names in running text."""
    table = Table("Finding names in running text", "`ahocorasick_rs` on the same names")
    text = running_text()
    names = sorted({name.casefold() for name in (*DRUG_NAMES, *REGIMEN_NAMES)})
    kind = ahocorasick_rs.MatchKind.LeftmostLongest
    automaton = ahocorasick_rs.AhoCorasick(names, matchkind=kind)
    alone = Alone.of(netref.CATALOG.names)
    rows: list[tuple[str, Callable[[], object]]] = [
        ("ahocorasick_rs", lambda: automaton.find_matches_as_indexes(text.casefold())),
        ("netref.mentions(text)", lambda: netref.mentions(text)),
        ("the same without netref[search]", lambda: alone.mentions(text)),
        ("drug-named-entity-recognition", lambda: find_drugs(WORDS.findall(text))),
    ]
    found = len(netref.mentions(text))
    assert netref.mentions(text) == alone.mentions(text), "other names are found"
    print(f"running text of {len(text):,} characters, {len(names)} names, {found} mentions")
    took = {label: seconds(action) for label, action in rows}
    yardstick = took["ahocorasick_rs"]
    for label, each in took.items():
        target = "at most 5" if label.startswith("netref") else ""
        table.add(label, each, each / yardstick, target=target)
    ratio = took["drug-named-entity-recognition"] / took["netref.mentions(text)"]
    table.add("drug-named-entity-recognition to netref", None, ratio, target="at least 3")
    return table


def tables() -> list[Table]:
    """Everything that is measured here."""
    return [look_up(), mentions()]


def main() -> int:
    """Print both tables."""
    tables()
    return 0


if __name__ == "__main__":
    sys.exit(main())
