"""Ask every name query for hostile text; only netref's own errors may come back.

Run ``python tools/fuzz_names.py [COUNT]``. Prints how many inputs were tried, and how the time
of the queries that read running text grows with its length.
"""

import random
import sys
from collections.abc import Callable, Iterator
from time import perf_counter

from netref import CATALOG, CodeSystem, NetrefError

SEED = 20261126
#: Sizes at which the time is taken, in characters.
SIZES = (100_000, 1_000_000, 10_000_000)
NAMES = [name for _, _, names in CATALOG.names.written() for name in names]
NOISE = [
    *"\x00 \x1b[31m \u2028 \u202e \u2066 \ufeff \u200d \ud800 \udfff \u3099 \uff9e".split(" "),
    *"® ™ (TM) µ İ ß ﬁ 177 Lu lutetium 111 In 99m Tc [177Lu]Lu- G3 Ki-67".split(),
    *"% : _ ? + , / & - — ( ) [ ' \" \\ NCIT: RXNORM: ICD-O-3: :// .* (a+)+$ {} %s".split(),
    *(
        "左",
        "右",
        "脂质体",
        "ペグ",
        "\n",
        "\r\n",
        " or ",
        " with ",
        " plus ",
        "placebo for ",
        "not ",
    ),
    *(" " * 30, "0" * 50, "9" * 400, "a" * 200, "A1" * 60, "\u0301" * 9, "\U0010ffff"),
]
CODES = [
    f"{code.system.value}:{code.value}"
    for table in (CATALOG.drugs, CATALOG.tumors)
    for record in table.values()
    for code in record.codes
]
SYSTEMS: list[object] = [*CodeSystem, "rxcui", "icd10cm", "icd-o-3", "", "\ud800", "NCIT "]


def texts(count: int, seed: int = SEED) -> Iterator[str]:
    """Hostile texts, the same for the same seed."""
    rng = random.Random(seed)  # noqa: S311
    for _ in range(count):
        pieces = []
        for _ in range(rng.randint(0, 8)):
            kind = rng.random()
            if kind < 0.4:
                name = rng.choice(NAMES)
                cut = rng.randint(0, len(name))
                pieces.append(name if kind < 0.25 else name[:cut])
            elif kind < 0.45:
                pieces.append(rng.choice(CODES))
            elif kind < 0.85:
                pieces.append(rng.choice(NOISE))
            else:
                pieces.append(
                    "".join(chr(rng.randrange(0x110000)) for _ in range(rng.randint(1, 6)))
                )
            pieces.append(rng.choice(["", " ", "", "-"]))
        yield "".join(pieces)


def queries() -> list[Callable[[str], object]]:
    """Every query that takes a name, a text or a code."""
    rng = random.Random(SEED)  # noqa: S311
    return [
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
        lambda text: CATALOG.from_code(rng.choice(SYSTEMS), text),  # type: ignore[arg-type]
        lambda text: CATALOG.from_code(text, text),
    ]


def ask(query: Callable[[str], object], text: str) -> None:
    """Ask, and let only foreign errors pass; what netref says of its own must be printable."""
    try:
        query(text)
    except NetrefError as error:
        str(error).encode()


def main() -> int:
    """Try the inputs and print the counts and the times."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    asked = queries()
    started = perf_counter()
    for number, text in enumerate(texts(count)):
        try:
            # One query after the other for each text; all of them for every tenth.
            for query in asked if number % 10 == 0 else asked[number % len(asked) :][:1]:
                ask(query, text)
        except Exception:
            print(f"input {number}: {text!r}")
            raise
    print(f"{count} inputs, no foreign error, {perf_counter() - started:.0f} s")
    line = "octreotide LAR 30 mg, then 177Lu-DOTATATE 7.4 GBq x4; placebo for everolimus, day 14\n"
    for label, text in (
        ("ASCII", line),
        ("Japanese", f"オクトレオチド酢酸塩とエベロリムスを{line}"),
    ):
        for query in (CATALOG.mentions, CATALOG.parse_treatment):
            seconds = []
            for size in SIZES:
                long = (text * (size // len(text) + 1))[:size]
                begun = perf_counter()
                query(long)
                seconds.append(perf_counter() - begun)
            shown = ", ".join(
                f"{size / 1e6:g} million characters {took:.2f} s"
                for size, took in zip(SIZES, seconds, strict=True)
            )
            print(f"{query.__name__}, {label}: {shown}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
