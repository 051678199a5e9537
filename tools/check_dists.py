"""Whether the built packages hold what they should and nothing else.

``python tools/check_dists.py WHEEL SDIST [WHEEL SDIST]`` compares the wheel with ``src/netref``,
looks for every license and for strange files in both, and, where the packages of a second build
follow, whether those are the same bytes.
"""

import hashlib
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: A wheel above this (1 MiB) does not fit the promise of a light package.
LARGEST = 1 << 20
#: What flit writes beside the package and its licenses.
METADATA = {"METADATA", "WHEEL", "RECORD", "entry_points.txt"}
#: Suffixes that the sdist may carry; what else is added has to be thought about.
SUFFIXES = {
    "", ".bib", ".bin", ".cff", ".csv", ".css", ".gz", ".html", ".js", ".json", ".md", ".py",
    ".svg", ".toml", ".txt", ".typed", ".yml",
}  # fmt: skip


def expected(root: Path) -> tuple[set[str], set[str]]:
    """Files of the package, and license files, as they stand in the tree."""
    package = {
        path.relative_to(root / "src").as_posix()
        for path in (root / "src" / "netref").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    licenses = {"LICENSE", "NOTICE"} | {
        path.relative_to(root).as_posix() for path in (root / "LICENSES").glob("*.txt")
    }
    return package, licenses


def wheel_problems(wheel: Path, root: Path = ROOT) -> list[str]:
    """What is wrong with a wheel."""
    package, licenses = expected(root)
    found = []
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        for name in names:
            if name in package and archive.read(name) != (root / "src" / name).read_bytes():
                found.append(f"{name}: other than in the tree")
    info = "-".join(wheel.name.split("-")[:2]) + ".dist-info"
    wanted = package | {f"{info}/licenses/{name}" for name in licenses}
    wanted |= {f"{info}/{name}" for name in METADATA}
    if len(set(names)) != len(names):
        found.append("a name stands twice")
    found += [f"{name}: missing" for name in sorted(wanted - set(names))]
    found += [f"{name}: should not be there" for name in sorted(set(names) - wanted)]
    if "netref/py.typed" not in names:
        found.append("netref/py.typed: missing; the package would not count as typed")
    if wheel.stat().st_size > LARGEST:
        found.append(f"{wheel.stat().st_size} bytes are more than {LARGEST}")
    return found


def sdist_problems(sdist: Path, root: Path = ROOT) -> list[str]:
    """What is wrong with a source distribution."""
    package, licenses = expected(root)
    with tarfile.open(sdist) as archive:
        members = archive.getmembers()
    found = [f"{m.name}: not a plain file" for m in members if not (m.isfile() or m.isdir())]
    names = {m.name.partition("/")[2] for m in members if m.isfile()}
    wanted = {f"src/{name}" for name in package} | licenses
    wanted |= {"PKG-INFO", "pyproject.toml", "README.md", "CHANGELOG.md", "noxfile.py"}
    found += [f"{name}: missing" for name in sorted(wanted - names)]
    for name in sorted(names):
        path = Path(name)
        if path.suffix not in SUFFIXES or "__pycache__" in path.parts:
            found.append(f"{name}: should not be there")
        elif name != "PKG-INFO" and not (root / name).exists():
            found.append(f"{name}: not in the tree")
    return found


def differences(first: Iterable[Path], second: Iterable[Path]) -> list[str]:
    """Packages of two builds that are not the same bytes."""

    def digests(paths: Iterable[Path]) -> dict[str, str]:
        return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in paths}

    one, two = digests(first), digests(second)
    return [
        f"{name}: two builds differ" for name in sorted(one | two) if one.get(name) != two.get(name)
    ]


def main(arguments: list[str]) -> int:
    """Print what is wrong."""
    paths = [Path(a) for a in arguments]
    if len(paths) not in {2, 4}:
        print("usage: check_dists.py WHEEL SDIST [WHEEL SDIST]", file=sys.stderr)
        return 2
    found = [*wheel_problems(paths[0]), *sdist_problems(paths[1])]
    found += differences(paths[:2], paths[2:]) if paths[2:] else []
    for problem in found:
        print(problem)
    if not found:
        for path in paths[:2]:
            print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
