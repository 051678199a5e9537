"""Hostile input to everything that reads what others wrote: nothing but netref's own errors.

``python tools/fuzz.py 200000`` asks the doors for names and texts, the readers of JSON and the
command line so many times in all, with names and records that were cut, joined, repeated and
filled with what texts should not hold. Each input may raise a `NetrefError` and nothing else, has
a time limit, and leaves the catalog as it was. The same ``--seed`` gives the same inputs.
``--guided`` lets atheris look for inputs that reach new code instead.
"""

import argparse
import contextlib
import importlib
import io
import itertools
import json
import os
import random
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import netref  # noqa: E402  # tests/ is found through the line above
from netref import CATALOG, NetrefError, serialization  # noqa: E402
from netref.catalog import KINDS, Catalog  # noqa: E402
from netref.cli import main as command_line  # noqa: E402
from tests import small  # noqa: E402

#: Seconds that one input may take, on a busy machine.
LIMIT = 5.0
#: Mebibytes by which all inputs together may grow the process.
GROWTH = 300
ODD = [
    "", " ", "\0", "\n", "\t", "\ud800", "\u202e", "\ufeff", "\u0301", "İ", "ß", "ﬁ", "µ", "\u03b1",
    "💊", "①", "٣", "®", "+", "/", ",", "(", ")", "[", "{", "}", '"', "'", "\\", "%", "$", "--",
    "177", "e9", "NaN", "1e999", "-", "and", "plus", "with", "or", "G3", "Ki-67", "<", ">=", "=",
]  # fmt: skip
#: Commands that only ask.
COMMANDS = ("drug", "regimen", "study", "syndrome", "manage", "search", "options")
VALUES: list[Any] = [
    None, True, False, 0, -1, 10**30, 1.5, -0.0, "", "x", "2026-13-45", "\ud800", [], {}, [[]],
    [None], {"id": 1}, {"": {}}, "temozolomide", "NaN", [1, "a", {}], {"id": "x", "name": []},
]  # fmt: skip


def _members(dimension: netref.Dimension) -> list[Any]:
    return list(dimension.options) if dimension.kind is netref.Kind.CHOICE else []  # type: ignore[arg-type]


class Fuzz:
    """Draws inputs; the same seed draws the same."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311  # inputs, not secrets
        names = [name for key, hits, written in CATALOG.names.written() for name in written]
        words = (
            "metastatic pancreatic ileal lung NET NEC G1 G2 grade 3 days mg/m2 weekly LAR".split()
        )
        self.texts = sorted({*names, *words})
        catalog = serialization.catalog_to_dict(small.CATALOG)
        self.catalog: dict[str, Any] = json.loads(json.dumps(catalog))
        self.records = [(cls, row) for kind, cls in KINDS.items() for row in self.catalog[kind]]
        case = netref.Case(site=netref.Site.PANCREAS, ki67_percent=netref.Interval(3, 20))
        self.records.append((netref.Case, serialization.to_dict(case)))
        self.flags = ["--" + d.name.replace("_", "-") for d in netref.DIMENSIONS]
        self.values = sorted(
            {str(m.value) for d in netref.DIMENSIONS for m in _members(d)} | {"yes", "no", "3-20"}
        )

    def text(self) -> str:
        """A text that looks more or less like what people write."""
        draw = self.random
        parts = [draw.choice(self.texts) for _ in range(draw.choice((1, 1, 1, 2, 3, 8)))]
        text = draw.choice((" ", " plus ", "/", ", ", "", "\n")).join(parts)
        for _ in range(draw.choice((0, 1, 1, 2, 5))):
            at = draw.randint(0, len(text))
            match draw.randrange(5):
                case 0:
                    text = text[:at] + draw.choice(ODD) + text[at:]
                case 1:
                    text = text[:at] + text[at + draw.randint(1, 3) :]
                case 2:
                    text = (
                        text[:at] + chr(draw.choice((draw.randrange(0x110000), 0x61))) + text[at:]
                    )
                case 3:
                    text = text[at:] + text[:at]
                case _:
                    text = text[:at] + text[at : at + 4] * draw.choice((2, 3, 200))
        return text

    def changed(self, data: Any) -> Any:
        """Plain data with one place changed, somewhere inside."""
        draw = self.random
        if isinstance(data, dict) and data and draw.random() < 0.9:
            key = draw.choice(list(data))
            match draw.randrange(8):
                case 0:
                    return {k: v for k, v in data.items() if k != key}
                case 1:
                    return {
                        **data,
                        draw.choice([self.text()[:20], "id", "name", key + "s"]): data[key],
                    }
                case _:
                    return {**data, key: self.changed(data[key])}
        if isinstance(data, list) and data and draw.random() < 0.8:
            at = draw.randrange(len(data))
            match draw.randrange(5):
                case 0:
                    return data[:at] + data[at + 1 :]
                case 1:
                    return [*data, data[at]]
                case _:
                    return [*data[:at], self.changed(data[at]), *data[at + 1 :]]
        if isinstance(data, str) and draw.random() < 0.5:
            return draw.choice((data[:-1], data + draw.choice(ODD), self.text(), data.upper()))
        return draw.choice(VALUES)

    def json_text(self, data: Any) -> str | bytes:
        """JSON of changed data, sometimes damaged as text."""
        draw = self.random
        for _ in range(draw.choice((0, 1, 1, 2, 4))):
            data = self.changed(data)
        text = json.dumps(data)
        if draw.random() < 0.2:
            at = draw.randint(0, len(text))
            text = draw.choice(
                (text[:at], text[:at] + draw.choice(ODD) + text[at + 1 :], "[" * 9999)
            )
        return text.encode("utf-8", "surrogatepass") if draw.random() < 0.3 else text

    def argv(self) -> list[str]:
        """Arguments of the command line."""
        draw = self.random
        command = draw.choice(COMMANDS)
        if command == "options" and draw.random() < 0.8:
            command = "drug"
        words = [command, *([self.text()] if command != "options" else [])]
        for _ in range(draw.choice((0, 1, 2, 3))):
            words.append(draw.choice([*self.flags, "--json", "--as-of", "--regions", "--bodies"]))
            words.append(draw.choice([draw.choice(self.values), self.text(), draw.choice(ODD)]))
        if draw.random() < 0.05:
            draw.shuffle(words)
        return harmless(words)


def harmless(words: list[str]) -> list[str]:
    """Arguments without an output file, which would be written wherever the text says."""
    return [w for w in words if not w.startswith(("-o", "--o"))]


def arguments_of(text: str) -> list[str]:
    """A text as arguments of one of the commands that only ask."""
    words = harmless(text.split())
    return words if words[:1] and words[0] in COMMANDS else ["drug", *words]


def run_command(argv: list[str], command_line: Callable[[list[str]], int] = command_line) -> None:
    """The command line; only refusing and asking for help may end it."""
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()) as said,
    ):
        try:
            status = command_line(argv)
        except SystemExit as done:
            status = int(done.code or 0)
            if status:
                raise AssertionError(f"left with {status}") from None
    if status not in (0, 2):
        raise AssertionError(f"exit status {status}")
    if status == 2 and len(said.getvalue().splitlines()) != 1:
        raise AssertionError(f"not one line: {said.getvalue()!r}")


def targets(fuzz: Fuzz) -> dict[str, tuple[int, Callable[[], tuple[Callable[..., object], Any]]]]:
    """What to ask, how often among all, and with what."""

    def record() -> tuple[Callable[..., object], Any]:
        kind, row = fuzz.random.choice(fuzz.records)
        return (lambda text: serialization.loads(text, kind)), fuzz.json_text(row)

    return {
        "resolve": (30, lambda: (netref.resolve, fuzz.text())),
        "mentions": (30, lambda: (netref.mentions, fuzz.text())),
        "parse_treatment": (30, lambda: (netref.parse_treatment, fuzz.text())),
        "parse_diagnosis": (30, lambda: (netref.parse_diagnosis, fuzz.text())),
        "loads": (40, record),
        "loads_catalog": (4, lambda: (serialization.loads_catalog, fuzz.json_text(fuzz.catalog))),
        "command line": (6, lambda: (run_command, fuzz.argv())),
    }


def state() -> str:
    """A digest of the catalog as it is now, not as it was once worked out."""
    return Catalog._unchecked("netref", CATALOG._tables()).content_hash


def attempt(name: str, ask: Callable[..., object], given: object) -> str | None:
    """One input. Returns what went wrong, if anything did."""
    began = time.process_time()
    try:
        ask(given)
    except NetrefError as error:
        if not str(error).strip() or len(str(error)) > 100_000:
            return f"{name}({given!r}): an error that says nothing, or too much"
    except Exception:  # noqa: BLE001  # finding whatever is raised is the point
        return f"{name}({given!r})\n{traceback.format_exc()}"
    took = time.process_time() - began
    return f"{name}({given!r}): took {took:.1f} s" if took > LIMIT else None


def rounds(total: int, seed: int) -> int:
    """So many random inputs. Returns how many went wrong."""
    fuzz = Fuzz(seed)
    asked = targets(fuzz)
    weights = list(itertools.accumulate(weight for weight, _ in asked.values()))
    counts = dict.fromkeys(asked, 0)
    before, wrong, peak = state(), 0, 0
    for number in range(total):
        (name,) = fuzz.random.choices(list(asked), cum_weights=weights)
        ask, given = asked[name][1]()
        counts[name] += 1
        problem = attempt(name, ask, given)
        if problem is not None:
            wrong += 1
            print(problem, flush=True)
        if number == min(5000, total - 1):
            # By now everything that is kept has been worked out.
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak) / 1024
    if grown > GROWTH:
        wrong += 1
        print(f"the process grew by {grown:.0f} MiB")
    if state() != before:
        wrong += 1
        print("the catalog changed")
    print(", ".join(f"{name} {count}" for name, count in counts.items()))
    print(f"{total} inputs with seed {seed}: {wrong} went wrong; grew by {grown:.0f} MiB")
    return wrong


def guided(total: int, seed: int) -> None:
    """Inputs that atheris makes of those that reached new code; it ends the process."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["netref"]):
        for name in [n for n in sys.modules if n.partition(".")[0] == "netref"]:
            del sys.modules[name]
        import netref as fresh
        from netref.cli import main as fresh_line
        from netref.serialization import loads

    kinds = [getattr(fresh, cls.__name__) for cls in KINDS.values()]
    doors: list[Callable[[str], object]] = [
        fresh.resolve,
        fresh.mentions,
        fresh.parse_treatment,
        fresh.parse_diagnosis,
        lambda text: run_command(arguments_of(text), fresh_line),
    ]

    def one(data: bytes) -> None:
        choice, text = data[:1], data[1:].decode("utf-8", "replace")
        number = choice[0] if choice else 0
        try:
            if number % 2:
                loads(text, kinds[number // 2 % len(kinds)])
            else:
                doors[number // 2 % len(doors)](text)
        except fresh.NetrefError:
            pass

    fuzz = Fuzz(seed)
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(fuzz.texts):
            first = bytes([number % len(doors) * 2])
            words = f"{COMMANDS[number % len(COMMANDS)]} {text}" if first == b"\x08" else text
            Path(folder, f"name{number}").write_bytes(first + words.encode())
        for number, (kind, row) in enumerate(fuzz.records[:-1]):
            chosen = kinds.index(getattr(fresh, kind.__name__)) * 2 + 1
            Path(folder, f"record{number}").write_bytes(bytes([chosen]) + json.dumps(row).encode())
        atheris.Setup(
            ["fuzz", f"-runs={total}", f"-seed={seed}", "-max_len=2000", "-timeout=20", folder], one
        )
        atheris.Fuzz()


def main() -> int:
    """Run so many inputs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("inputs", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=26)
    parser.add_argument("--guided", action="store_true", help="with atheris")
    arguments = parser.parse_args()
    os.environ["NO_COLOR"] = "1"
    if arguments.guided:
        guided(arguments.inputs, arguments.seed)
    return 1 if rounds(arguments.inputs, arguments.seed) else 0


if __name__ == "__main__":
    sys.exit(main())
