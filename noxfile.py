"""Maintainers' tasks; ``nox --list`` shows them. One runner, one file."""

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "types", "docs", "snapshots", "frames", "wheel"]
nox.options.stop_on_first_error = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
#: What the tests read besides the installed package.
BESIDE_TESTS = (
    ".ci",
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
    "noxfile.py",
    "pyproject.toml",
    "snapshots",
    "tests",
    "tools",
)
#: Modules that face the outside world; every branch of all others is tested.
OUTSIDE = ("__main__", "cli", "frames", "rendering")


def group(name: str) -> list[str]:
    """Requirements of a dependency group."""
    return list(nox.project.dependency_groups(PYPROJECT, name))


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
    session.run("sphinx-build", *flags, "-b", "html", "docs", out)


@nox.session
def snapshots(session: nox.Session) -> None:
    """Whether generated files are what the package says; ``-- --write`` renews them."""
    session.install(*group("snapshots"), ".")
    arguments = session.posargs or ["--check"]
    session.run("python", "tools/snapshots.py", *arguments)
    session.run("python", "tools/coverage_page.py", *arguments)


@nox.session
def wheel(session: nox.Session) -> None:
    """The whole test suite against the built wheel, far from the source tree."""
    session.install(*group("wheel"))
    # The wheel is built from the sdist, which shows that the sdist is complete.
    session.run("python", "-m", "build", "--outdir", "dist", silent=True)
    version = PYPROJECT["project"]["version"]
    built = Path("dist", f"netref-{version}-py3-none-any.whl").resolve()
    session.install("--force-reinstall", "--no-deps", str(built))
    session.install(f"{built}[frames,test]")
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
        session.run("coverage", "run", "-m", "pytest", *session.posargs)
        outside = ",".join(f"*/netref/{module}.py" for module in OUTSIDE)
        session.run("coverage", "report", f"--omit={outside}", "--fail-under=100")


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
    session.run("coverage", "run", "-m", "pytest", "tests/test_frames.py", *session.posargs)
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
    """Costs side by side with what a user would pick instead, in one run."""
    session.install(*group("bench"), ".")
    for script in sorted(Path("benchmarks").glob("bench_*.py")):
        session.run("python", str(script))
