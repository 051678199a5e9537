"""Cohorts beside a hand-written Polars join and a plain Python loop, in one run.

``python benchmarks/bench_frames.py [ROWS]``: one million rows unless told otherwise. The other
engines are measured, too, where they are installed (PySpark also needs Java).
The cohort is synthetic, with the skew of real registries: a few sites, treatments and rounded
indices make up most rows, rare ones the long tail. Answers are compared, not only times.

The hand-written join does what somebody would write who knows the catalog: values as bit masks,
rows joined with every alternative of every statement, three-valued. Both sides start from the
same rows and the catalog, nothing prepared, and both are timed to the end: the join's tables are
made in its time, and the answers per profile in ours. The work is equal but for what netref does
besides: the join has one column of answers and is given the derived values; netref's side has
every column of `annotate`, with contraindications, labels and bodies.

What is left where the answers are known beforehand is printed too: a bare join of the rows with
a table of each distinct profile's answers, which is made outside of the time. That is the least
that any way of answering can take, and netref's whole time is printed as its multiple.

The plain loop asks `Catalog.answers` for every row; it is measured on a slice and scaled to all
rows.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import reduce
from importlib import import_module
from importlib.util import find_spec
from operator import and_, or_
from pathlib import Path
from shutil import which
from time import perf_counter
from typing import Any

import numpy as np
import polars as pl
from measuring import Table, peak_megabytes

from netref import CATALOG, Answer, Case, Direction, concording
from netref.frames import _first_on, annotate
from netref.matching import Known, answer_any, derive, wanted_dimensions
from netref.model import DIMENSION, Criteria, Indication, SourceKind, earliest_day, latest_day
from netref.reading import read_value

MAPPING = {
    "site": "site",
    "histology": "histology",
    "grade": "grade",
    "ki67_percent": "ki67",
    "extent": "extent",
    "sstr": "sstr",
    "functioning": "functioning",
    "progression": "progression",
    "line": "line",
}
#: Rows that the plain loop is measured on.
SLICE = 2_000
#: Rows that the hand-written join takes at a time: all of them times all alternatives is more
#: than memory holds.
CHUNK = 50_000

# --- a synthetic cohort ---------------------------------------------------------------------

SITES = {
    "ileum": 22, "pancreas": 20, "lung": 18, "rectum": 12, "unknown-primary": 8, "appendix": 6,
    "stomach": 5, "colon": 3, "duodenum": 3, "jejunum": 2, "cecum": 1, None: 3,
}  # fmt: skip
GRADES = {"G1": 48, "G2": 32, "G3": 8, None: 12}
#: Indices as pathologists round them.
KI67: dict[str | None, dict[Any, int]] = {
    "G1": {None: 30, 1.0: 40, 2.0: 30},
    "G2": {None: 15, 3.0: 25, 5.0: 25, 8.0: 8, 10.0: 15, 12.0: 3, 15.0: 6, 20.0: 3},
    "G3": {None: 15, 25.0: 25, 30.0: 30, 40.0: 20, 50.0: 10},
    None: {None: 100},
}  # fmt: skip
EXTENTS = {"metastatic": 52, "localized": 35, "locally-advanced": 8, None: 5}
SSTR = {"positive": 55, "negative": 7, None: 38}
FLAG = {False: 60, True: 20, None: 20}
PROGRESSION = {"progressive": 25, "stable": 35, None: 40}
LINES = {1.0: 60, 2.0: 20, 3.0: 8, 4.0: 3, None: 9}
TREATMENTS = {
    "lanreotide": 18, "octreotide LAR 30 mg": 17, "everolimus": 14, "177Lu-DOTATATE": 12,
    "CAPTEM": 9, "sunitinib": 6, "cisplatin + etoposide": 6, "carboplatin + etoposide": 5,
    "streptozocin + fluorouracil": 3, "FOLFOX": 2, "FOLFIRI": 2, "cabozantinib": 2,
    "octreotide": 2, "temozolomide": 1, None: 1,
}  # fmt: skip


def draw(chance: np.random.Generator, weights: dict[Any, int], size: int) -> np.ndarray[Any, Any]:
    """Values drawn by their weights."""
    values = np.array(list(weights), dtype=object)
    share = np.array(list(weights.values()), dtype=float)
    return values[chance.choice(len(values), size, p=share / share.sum())]


def cohort(rows: int) -> pl.DataFrame:
    """A synthetic cohort; the same on every machine."""
    chance = np.random.default_rng(20261126)
    grades = draw(chance, GRADES, rows)
    ki67 = np.empty(rows, dtype=object)
    for grade, weights in KI67.items():
        place = np.flatnonzero(grades == grade)
        ki67[place] = draw(chance, weights, len(place))
    kinds = np.full(rows, "net", dtype=object)
    kinds[chance.random(rows) < 0.04] = None
    # A twelfth are carcinomas: no NET grade, and a high index.
    nec = chance.random(rows) < 0.08
    kinds[nec], grades[nec] = "nec", None
    ki67[nec] = draw(chance, {None: 15, 60.0: 20, 70.0: 25, 80.0: 25, 90.0: 15}, int(nec.sum()))
    # Lung carcinoids are not graded so.
    sites = draw(chance, SITES, rows)
    grades[sites == "lung"] = None
    extents = draw(chance, EXTENTS, rows)
    imaging, courses, lines = (draw(chance, w, rows) for w in (SSTR, PROGRESSION, LINES))
    flags = draw(chance, FLAG, rows)
    # What is resected, or of unknown extent, is seldom imaged, followed or treated by lines.
    local = extents != "metastatic"
    for column, seldom in ((imaging, 0.1), (courses, 0.05), (lines, 0.03), (flags, 0.2)):
        column[local & (chance.random(rows) >= seldom)] = None
    # Most carcinomas are not imaged for receptors.
    imaging[nec & (chance.random(rows) < 0.9)] = None
    flags[nec] = False
    years = chance.integers(0, 15 * 365, rows)
    return pl.DataFrame(
        {
            "id": np.arange(rows),
            "site": pl.Series(sites.tolist(), dtype=pl.String),
            "histology": pl.Series(kinds.tolist(), dtype=pl.String),
            "grade": pl.Series(grades.tolist(), dtype=pl.String),
            "ki67": pl.Series(ki67.tolist(), dtype=pl.Float64),
            "extent": pl.Series(extents.tolist(), dtype=pl.String),
            "sstr": pl.Series(imaging.tolist(), dtype=pl.String),
            "functioning": pl.Series(flags.tolist(), dtype=pl.Boolean),
            "progression": pl.Series(courses.tolist(), dtype=pl.String),
            "line": pl.Series(lines.tolist(), dtype=pl.Float64),
            "given": pl.Series(draw(chance, TREATMENTS, rows).tolist(), dtype=pl.String),
            "day": dt.date(2011, 1, 1) + pl.Series(years).cast(pl.Int64) * dt.timedelta(days=1),
        }
    )


# --- by hand --------------------------------------------------------------------------------

#: Columns, and the dimensions that they speak of: some only together.
GIVES = {
    ("site", "histology", "grade", "ki67"): (
        "site",
        "histology",
        "differentiation",
        "grade",
        "ki67_percent",
    ),
    ("extent",): ("extent",),
    ("sstr",): ("sstr",),
    ("functioning",): ("functioning", "syndromes"),
    ("progression",): ("progression",),
    ("line",): ("line",),
}
NAMES = [name for names in GIVES.values() for name in names]


def value(field: str, said: Any) -> Any:
    """The value of a field of a case."""
    return said if isinstance(said, (bool, float)) else read_value(DIMENSION[field], said, CATALOG)


def case_of(row: dict[str, Any]) -> Case:
    """The case that a row describes."""
    stated = {f: row[c] for f, c in MAPPING.items() if c in row and row[c] is not None}
    return Case().refine(**{field: value(field, said) for field, said in stated.items()})


class Bits:
    """A bit for each thing that any criterion wants of a dimension."""

    def __init__(self) -> None:
        self.wanted: dict[str, list[Any]] = {name: [] for name in NAMES}

    def bit(self, name: str, wanted: Any) -> int:
        """The bit of one of them."""
        if wanted not in self.wanted[name]:
            self.wanted[name].append(wanted)
        return 1 << self.wanted[name].index(wanted)

    def of(self, name: str, known: Known) -> dict[str, int]:
        """The bits that a value meets, and those that it does not."""
        found = {Answer.YES: 0, Answer.NO: 0, Answer.UNKNOWN: 0}
        for place, wanted in enumerate(self.wanted[name]):
            one = (Criteria(**{name: wanted}),)
            found[answer_any(one, known, CATALOG._lookup)] |= 1 << place
        return {f"{name}_yes": found[Answer.YES], f"{name}_no": found[Answer.NO]}

    def join(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Rows with the bits of their values instead of the values."""
        for columns, names in GIVES.items():
            distinct = rows.select(columns).unique().to_dicts()
            table = []
            for row in distinct:
                known = derive(case_of(row))
                bits = [self.of(name, known) for name in names]
                table.append(row | reduce(or_, bits))
            schema: dict[str, Any] = {c: rows.schema[c] for c in columns}
            schema |= {f"{name}_{end}": pl.UInt32 for name in names for end in ("yes", "no")}
            rows = rows.join(
                pl.DataFrame(table, schema=schema), on=columns, how="left", nulls_equal=True
            )
        return rows


def counted() -> list[Indication]:
    """Statements whose options are shown: no patient page, and nothing that is history."""
    prepared = CATALOG._prepared
    return [
        said.indication
        for said in prepared.said
        if said.kind is not SourceKind.PATIENT_PAGE
        and prepared.offers[said.key].left_out is None
        and said.ceiling is Answer.YES
    ]


def alternatives(bits: Bits, held: list[Indication]) -> pl.DataFrame:
    """Each alternative of each statement as a row, with the bits that it wants."""
    rows: list[dict[str, Any]] = []
    for place, indication in enumerate(held):
        sides = ((False, indication.when or (Criteria(),)), (True, indication.unless))
        for unless, many in sides:
            for one in many:
                row: dict[str, Any] = {"statement": place, "unless": unless, "open": False}
                row |= dict.fromkeys(NAMES, 0)
                for name, wanted in wanted_dimensions(one):
                    if name in NAMES:
                        row[name] = bits.bit(name, wanted)
                    else:
                        row["open"] = True  # of this no row says anything
                rows.append(row)
    schema = {"statement": pl.Int32, "unless": pl.Boolean, "open": pl.Boolean}
    schema |= dict.fromkeys(NAMES, pl.UInt32)
    return pl.DataFrame(rows, schema=schema)


MET = ~pl.col("open") & reduce(and_, [pl.col(f"{n}_yes") & pl.col(n) == pl.col(n) for n in NAMES])
NOT_MET = reduce(or_, [pl.col(f"{n}_no") & pl.col(n) != 0 for n in NAMES])


def statements_by_hand(rows: pl.DataFrame) -> pl.DataFrame:
    """Ids of the statements that apply to each row."""
    bits = Bits()
    held = counted()
    table = alternatives(bits, held)
    names = pl.DataFrame({"name": [each.id for each in held]}).with_row_index("statement")
    names = names.with_columns(pl.col("statement").cast(pl.Int32))
    coded = bits.join(rows).select("id", pl.col("^.*_(yes|no)$"))
    parts = []
    for start in range(0, len(coded), CHUNK):
        pairs = coded[start : start + CHUNK].lazy().join(table.lazy(), how="cross")
        applies = pairs.filter(~pl.col("unless") & MET).select("id", "statement").unique()
        stopped = pairs.filter(pl.col("unless") & ~NOT_MET).select("id", "statement")
        parts.append(
            applies.join(stopped, on=["id", "statement"], how="anti")
            .join(names.lazy(), on="statement")
            .sort("id", "statement")
            .group_by("id", maintain_order=True)
            .agg(pl.col("name").str.join(";").alias("answer"))
            .collect()
        )
    found = rows.join(pl.concat(parts), on="id", how="left")
    return found.with_columns(pl.col("answer").fill_null(""))


def stated_by_hand(rows: pl.DataFrame) -> pl.DataFrame:
    """Whether the treatment of each row was stated on its day."""
    bits = Bits()
    held = [
        each
        for each in CATALOG.indications.values()
        if CATALOG.sources[each.cites[0].source].kind is not SourceKind.PATIENT_PAGE
    ]
    table = alternatives(bits, held)
    newer = {each.supersedes: each for each in CATALOG.indications.values() if each.supersedes}
    never = dt.date.max
    speaks = []
    for text in rows["given"].drop_nulls().unique():
        drugs = concording.given(CATALOG, text, CATALOG.parse_treatment(text)).drugs
        regimens = CATALOG.regimens_with(*drugs, exactly=True)
        for place, indication in enumerate(held):
            about = concording._speaks_of(CATALOG, indication, drugs, regimens)
            if about is Answer.NO:
                continue
            issued, later = indication.issued, newer.get(indication.id)
            after = None if later is None else later.issued
            speaks.append(
                {
                    "given": text,
                    "statement": place,
                    "against": indication.direction is Direction.AGAINST,
                    "sure": about is Answer.YES and issued is not None,
                    "first": dt.date.min if issued is None else date(earliest_day(issued)),
                    "surely": never if issued is None else date(latest_day(issued)),
                    "doubt": never if after is None else date(earliest_day(after)),
                    "gone": never if after is None else date(latest_day(after)),
                }
            )
    offers = pl.DataFrame(speaks, schema_overrides={"statement": pl.Int32}).lazy()
    coded = bits.join(rows).select("id", "given", "day", pl.col("^.*_(yes|no)$"))
    answered = (
        coded.lazy()
        .join(offers, on="given")
        .filter((pl.col("day") >= pl.col("first")) & (pl.col("day") < pl.col("gone")))
        .join(table.lazy(), on="statement")
        .select(
            "id",
            "statement",
            "unless",
            "against",
            met=MET,
            not_met=NOT_MET,
            sure=pl.col("sure")
            & (pl.col("day") >= pl.col("surely"))
            & (pl.col("day") < pl.col("doubt")),
        )
        .group_by("id", "statement")
        .agg(
            pl.col("against", "sure").first(),
            yes=(pl.col("met") & ~pl.col("unless")).any(),
            no=(pl.col("not_met") | pl.col("unless")).all(),
            out=(pl.col("met") & pl.col("unless")).any(),
            perhaps_out=(~pl.col("not_met") & pl.col("unless")).any(),
        )
        .with_columns(
            applies=pl.col("yes") & ~pl.col("perhaps_out") & pl.col("sure"),
            fails=pl.col("no") | pl.col("out"),
        )
        .group_by("id")
        .agg(
            against=(pl.col("applies") & pl.col("against")).any(),
            stated=(pl.col("applies") & ~pl.col("against")).any(),
            waits=(~pl.col("applies") & ~pl.col("fails")).any(),
        )
        .collect()
    )
    verdict = (
        pl.when(pl.col("given").is_null()).then(pl.lit("UNDECIDED"))
        .when(pl.col("against") & pl.col("stated")).then(pl.lit("ADVISED_AGAINST;STATED"))
        .when(pl.col("against")).then(pl.lit("ADVISED_AGAINST"))
        .when(pl.col("stated")).then(pl.lit("STATED"))
        .when(pl.col("waits")).then(pl.lit("UNDECIDED"))
        .otherwise(pl.lit("NOT_FOUND"))
    )  # fmt: skip
    return rows.join(answered, on="id", how="left").with_columns(answer=verdict)


def date(day: str) -> dt.date:
    """The first day that does not come before a text."""
    return dt.date.fromisoformat(_first_on(day))


# --- what is measured -----------------------------------------------------------------------


def statements(rows: pl.DataFrame) -> pl.DataFrame:
    """`annotate`: every group of options, and the statements that apply."""
    return annotate(rows, "options", MAPPING).rename({"netref_statements": "answer"})


def stated(rows: pl.DataFrame) -> pl.DataFrame:
    """`annotate`: the verdict, by whom, labels, contraindications."""
    found = annotate(
        rows, "concordance", MAPPING, treatment="given", date="day", limit=len(rows) + 1
    )
    return found.rename({"netref_concordance": "answer"})


def with_answers_known(
    task: Callable[[pl.DataFrame], pl.DataFrame], *more: str
) -> Callable[[pl.DataFrame], Callable[[pl.DataFrame], pl.DataFrame]]:
    """What prepares a bare join with the answers of a task to each distinct profile."""
    columns = [*MAPPING.values(), *more]

    def prepare(rows: pl.DataFrame) -> Callable[[pl.DataFrame], pl.DataFrame]:
        answers = task(rows.unique(columns)).drop("id")
        return lambda table: table.join(answers, on=columns, how="left", nulls_equal=True)

    return prepare


def loop(rows: pl.DataFrame) -> pl.DataFrame:
    """Plain Python: the answers of every statement, for every row."""
    keys = [each.id for each in counted()]
    texts = []
    for row in rows.iter_rows(named=True):
        answers = CATALOG.answers(case_of(row))
        texts.append(";".join(key for key in keys if answers[key] is Answer.YES))
    return rows.with_columns(answer=pl.Series(texts, dtype=pl.String))


def engine(name: str) -> Callable[[pl.DataFrame], pl.DataFrame]:
    """`annotate` on another engine, the statements that apply."""

    def run(rows: pl.DataFrame) -> pl.DataFrame:
        found: Any
        if name == "pandas":
            found = annotate(rows.to_pandas(), "options", MAPPING)
        elif name == "pyarrow":
            found = annotate(rows.to_arrow(), "options", MAPPING)
        elif name == "duckdb":
            duckdb = import_module("duckdb")
            found = annotate(
                duckdb.from_arrow(rows.to_arrow()), "options", MAPPING
            ).to_arrow_table()
        elif name == "dask":
            dask = import_module("dask.dataframe")
            table = dask.from_pandas(rows.to_pandas(), npartitions=4)
            found = annotate(table, "options", MAPPING).compute()
        else:
            builder = import_module("pyspark.sql").SparkSession.builder
            session = builder.master("local[2]").config("spark.driver.memory", "4g").getOrCreate()
            table = session.read.parquet(sys.argv[2])
            found = annotate(table, "options", MAPPING)
            path = Path(sys.argv[2]).with_name("spark")
            found.select("id", "netref_statements").write.mode("overwrite").parquet(str(path))
            found = pl.read_parquet(path / "*.parquet").to_arrow()
        return pl.DataFrame(found).rename({"netref_statements": "answer"}).select("id", "answer")

    return run


def others() -> list[str]:
    """Other engines that are here."""
    found = [name for name in ENGINES if find_spec(name) is not None]
    return [name for name in found if name != "pyspark" or which("java") is not None]


ENGINES = ("pandas", "pyarrow", "duckdb", "dask", "pyspark")
TASKS: dict[str, Callable[[pl.DataFrame], pl.DataFrame]] = {
    "statements": statements,
    "statements_by_hand": statements_by_hand,
    "stated": stated,
    "stated_by_hand": stated_by_hand,
    "loop": loop,
    **{name: engine(name) for name in ENGINES},
}

#: Tasks that have something before their time begins.
PREPARED = {
    "statements_known": with_answers_known(statements),
    "stated_known": with_answers_known(stated, "given", "day"),
}


def child(task: str, path: str, rows: int) -> None:
    """Run one task in a process of its own and print what it took."""
    table = pl.read_parquet(path).head(rows)
    CATALOG.answers(Case())  # what is worked out once for a catalog is no part of any task
    _ = CATALOG.content_hash
    run = PREPARED[task](table) if task in PREPARED else TASKS[task]
    before = peak_megabytes()
    start = perf_counter()
    found = run(table)
    seconds = perf_counter() - start
    peak = peak_megabytes()
    assert len(found) == rows
    answers = found.head(rows).select(pl.struct("id", "answer").hash(seed=1)).to_series()
    digest = sum(answers.to_list()) % 2**64
    first = found.filter(pl.col("id") < SLICE).sort("id")["answer"]
    print(
        json.dumps(
            {
                "seconds": seconds,
                "megabytes": peak,
                "before": before,
                "digest": digest,
                "first": hash_of(first),
            }
        )
    )


def hash_of(texts: pl.Series) -> str:
    """A digest of some answers in order."""
    import hashlib

    return hashlib.sha256("\n".join(texts.to_list()).encode()).hexdigest()


def measure(task: str, path: Path, rows: int) -> dict[str, Any]:
    """What a task took in a process of its own."""
    command = [sys.executable, __file__, "--task", str(path), task, str(rows)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    each = found["seconds"] / rows * 1e6
    print(
        f"{task:20} {rows:10,} rows {found['seconds']:8.2f} s {each:9.2f} us a row, "
        f"peak {found['megabytes']:7.0f} MB (the table: {found['before']:.0f})",
        flush=True,
    )
    return found


def tables(arguments: tuple[str, ...] = ()) -> list[Table]:
    """Everything that is measured here."""
    kept = Table(
        "A cohort of patients as a table",
        "`netref.frames.annotate` on the same rows, as a table of Polars",
    )
    numbers = [int(a) for a in arguments if a.isdigit()]
    rows = numbers[0] if numbers else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cohort.parquet")
        table = cohort(rows)
        table.write_parquet(path)
        profiles = table.select(MAPPING.values()).n_unique()
        triples = table.select(*MAPPING.values(), "given", "day").n_unique()
        print(f"{rows:,} rows, {profiles:,} distinct cases, {triples:,} with treatment and day\n")
        ours, known = measure("statements", path, rows), measure("statements_known", path, rows)
        tenth = measure("statements", path, rows // 10)
        plain = measure("loop", path, SLICE)
        hand = measure("statements_by_hand", path, rows)
        assert ours["digest"] == hand["digest"], "the hand-written join answers otherwise"
        assert ours["digest"] == known["digest"], "distinct profiles are answered otherwise"
        assert ours["first"] == plain["first"], "the plain loop answers otherwise"
        scaled = plain["seconds"] * rows / SLICE
        print(
            f"\nwhich statements apply: the join takes {hand['seconds'] / ours['seconds']:.1f} "
            f"times as long, the plain loop {scaled / ours['seconds']:.0f} times (a slice, "
            f"scaled); {ours['seconds'] / known['seconds']:.1f} times a bare join with the "
            f"answers known; memory {ours['megabytes'] / hand['megabytes']:.2f} of the join's; "
            f"ten times the rows take {ours['seconds'] / tenth['seconds']:.1f} times\n",
            flush=True,
        )
        for what, each in (("annotate", ours), ("a join written by hand", hand)):
            seconds = each["seconds"]
            ratio = seconds / ours["seconds"]
            label = f"which statements apply, {rows:,} rows: {what}"
            kept.add(label, seconds, ratio, megabytes=each["megabytes"])
        label = f"which statements apply, {rows:,} rows: a loop, scaled from {SLICE:,}"
        kept.add(label, scaled, scaled / ours["seconds"])
        mine, theirs = measure("stated", path, rows), measure("stated_by_hand", path, rows)
        known, tenth = measure("stated_known", path, rows), measure("stated", path, rows // 10)
        assert mine["digest"] == theirs["digest"], "the hand-written join answers otherwise"
        assert mine["digest"] == known["digest"], "distinct profiles are answered otherwise"
        print(
            f"\nwas the treatment stated: {mine['seconds'] / theirs['seconds']:.2f} times the "
            f"join; {mine['seconds'] / known['seconds']:.1f} times a bare join with the answers "
            f"known; memory {mine['megabytes'] / theirs['megabytes']:.2f} of the join's; ten "
            f"times the rows take {mine['seconds'] / tenth['seconds']:.1f} times\n"
        )
        for what, each in (("annotate", mine), ("a join written by hand", theirs)):
            seconds = each["seconds"]
            ratio = seconds / mine["seconds"]
            label = f"was the treatment stated, {rows:,} rows: {what}"
            kept.add(label, seconds, ratio, megabytes=each["megabytes"])
        for name in others():
            theirs = measure(name, path, rows)
            assert theirs["digest"] == ours["digest"], name
            label = f"which statements apply, {rows:,} rows: annotate on {name}, there and back"
            seconds = theirs["seconds"]
            kept.add(label, seconds, seconds / ours["seconds"], megabytes=theirs["megabytes"])
    return [kept]


def main(arguments: list[str]) -> int:
    """Print the tables."""
    if arguments[:1] == ["--task"]:
        child(arguments[2], arguments[1], int(arguments[3]))
        return 0
    tables(tuple(arguments))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
