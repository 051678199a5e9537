"""Write the made-up cohort of the notebook on concordance; ``--check`` compares instead.

No row is of a person. Diagnoses and treatments are written as people write them, gaps and
unclear entries included; how often each occurs is made up too.

Usage: ``python tools/notebook_cohort.py [--check]``
"""

import csv
import io
import random
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "docs" / "notebooks" / "cohort.csv"
ROWS = 240
COLUMNS = (
    "patient",
    "diagnosis",
    "ki67",
    "mitoses",
    "sstr",
    "progression",
    "functioning",
    "crcl",
    "line",
    "given",
    "day",
)

_SOMATOSTATIN = (
    "octreotide LAR 30 mg",
    "Sandostatin LAR",
    "lanreotide 120 mg q4w",
    "Somatuline",
)
_LUTETIUM = ("177Lu-DOTATATE", "Lutathera x4")
_CAPTEM = ("CAPTEM", "capecitabine + temozolomide", "TMZ/CAP")
_PLATINUM = ("cisplatin + etoposide", "carboplatin/etoposide")
_UNCLEAR = ("chemo", "study drug", "CAPTEM then everolimus", "")

#: What is written as the diagnosis, from how much Ki-67 is drawn, and what is given.
_KINDS: tuple[tuple[tuple[str, ...], tuple[int, int], tuple[str, ...]], ...] = (
    (
        ("pancreatic NET, metastatic", "pNET with liver metastases", "metastatic PNET"),
        (1, 30),
        (*_SOMATOSTATIN, *_LUTETIUM, *_CAPTEM, "everolimus", "Afinitor 10 mg", "sunitinib",
         "streptozocin + 5-FU", "cabozantinib"),
    ),
    (
        ("NET of the ileum, metastatic", "metastatic small bowel NET", "midgut NET, metastatic"),
        (1, 12),
        (*_SOMATOSTATIN, *_SOMATOSTATIN, *_LUTETIUM, "everolimus", "interferon alfa-2b", "CAPTEM"),
    ),
    (
        ("typical carcinoid of the lung, metastatic", "atypical carcinoid, lung, metastatic"),
        (1, 20),
        ("everolimus", "everolimus", *_SOMATOSTATIN[:2], "177Lu-DOTATATE", "temozolomide"),
    ),
    (
        ("rectal NET, metastatic", "metastatic gastric NET", "metastatic NET, unknown primary"),
        (2, 25),
        ("lanreotide 120 mg q4w", "everolimus", "177Lu-DOTATATE", "CAPTEM"),
    ),
    (
        ("poorly differentiated NEC of the colon, metastatic", "pancreatic NEC, metastatic"),
        (55, 95),
        (*_PLATINUM, *_PLATINUM, "FOLFIRI", "FOLFIRINOX", "octreotide LAR 30 mg"),
    ),
)  # fmt: skip
_SHARES = (40, 28, 10, 10, 12)


def cohort() -> str:
    """The cohort as the text of a CSV file, the same each time."""
    made = random.Random(2026)  # noqa: S311  # made up, not secret
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for number in range(1, ROWS + 1):
        (diagnoses, (low, high), treatments), *_ = made.choices(_KINDS, _SHARES)
        ki67 = made.randint(low, high)
        unclear = made.random() < 0.06
        writer.writerow((
            f"P{number:03}",
            made.choice(diagnoses),
            ki67 if made.random() < 0.9 else "",
            max(0, round(ki67 * made.uniform(0.2, 1.1))) if made.random() < 0.4 else "",
            made.choices(("positive", "negative", ""), (7, 1, 2))[0] if low < 55 else "",
            made.choices(("progressive", "stable", ""), (6, 2, 2))[0],
            made.choices(("yes", "no", ""), (2, 6, 2))[0],
            made.choices((made.randint(20, 29), made.randint(45, 110), ""), (2, 6, 2))[0],
            made.choices((1, 2, 3, ""), (5, 3, 1, 1))[0],
            made.choice(_UNCLEAR) if unclear else made.choice(treatments),
            f"{made.randint(2010, 2026)}-{made.randint(1, 10):02}-{made.randint(1, 28):02}",
        ))  # fmt: skip
    return text.getvalue()


def main() -> int:
    """Write the file, or say whether it is what would be written."""
    if "--check" not in sys.argv[1:]:
        FILE.write_text(cohort(), encoding="utf-8", newline="")
        return 0
    same = FILE.read_bytes() == cohort().encode()
    print(f"{FILE.name}: {'up to date' if same else 'not what this script writes'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
