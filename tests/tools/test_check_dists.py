"""What has no place in a package, or is missing from it, is noticed."""

import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import check_dists
import pytest

INFO = "netref-1.dist-info"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A made-up source tree."""
    root = tmp_path / "tree"
    for name in ("src/netref/__init__.py", "src/netref/py.typed", "src/netref/drugs/one.py",
                 "LICENSE", "NOTICE", "LICENSES/atc.txt", "pyproject.toml", "README.md",
                 "CHANGELOG.md", "noxfile.py", "tests/test_one.py"):  # fmt: skip
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return root


def wheel(tree: Path, change: Callable[[dict[str, str]], object] = dict) -> Path:
    files = {name: (tree / "src" / name).read_text() for name in check_dists.expected(tree)[0]} | {
        f"{INFO}/{name}": "" for name in check_dists.METADATA
    }
    files |= {f"{INFO}/licenses/{name}": "" for name in check_dists.expected(tree)[1]}
    change(files)
    path = tree.parent / "netref-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def sdist(tree: Path, change: Callable[[dict[str, str]], object] = dict) -> Path:
    names = [p.relative_to(tree).as_posix() for p in tree.rglob("*") if p.is_file()]
    files = dict.fromkeys([*names, "PKG-INFO"], "")
    change(files)
    path = tree.parent / "netref-1.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name in files:
            archive.addfile(tarfile.TarInfo(f"netref-1/{name}"), io.BytesIO(b""))
    return path


def test_what_is_complete_passes(tree: Path) -> None:
    assert check_dists.wheel_problems(wheel(tree), tree) == []
    assert check_dists.sdist_problems(sdist(tree), tree) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda files: files.pop("netref/py.typed"), "netref/py.typed: missing"),
        (lambda files: files.pop("netref/drugs/one.py"), "netref/drugs/one.py: missing"),
        (lambda files: files.pop(f"{INFO}/licenses/LICENSES/atc.txt"), "atc.txt: missing"),
        (lambda files: files.pop(f"{INFO}/entry_points.txt"), "entry_points.txt: missing"),
        (lambda files: files.update({"tests/test_one.py": ""}), "test_one.py: should not be there"),
        (lambda files: files.update({"netref/notes.txt": ""}), "notes.txt: should not be there"),
        (lambda files: files.update({"netref/__init__.py": "evil"}), "other than in the tree"),
    ],
)
def test_a_flawed_wheel_is_noticed(
    tree: Path, change: Callable[[dict[str, str]], object], problem: str
) -> None:
    found = check_dists.wheel_problems(wheel(tree, change), tree)
    assert any(problem in one for one in found), found


def test_a_heavy_wheel_is_noticed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_dists, "LARGEST", 10)
    assert "bytes are more than 10" in check_dists.wheel_problems(wheel(tree), tree)[0]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda files: files.pop("src/netref/py.typed"), "src/netref/py.typed: missing"),
        (lambda files: files.pop("LICENSES/atc.txt"), "LICENSES/atc.txt: missing"),
        (lambda files: files.update({"tests/x.sqlite": ""}), "x.sqlite: should not be there"),
        (lambda files: files.update({"src/netref/__pycache__/a.py": ""}), "should not be there"),
        (lambda files: files.update({"tests/stray.py": ""}), "tests/stray.py: not in the tree"),
    ],
)
def test_a_flawed_sdist_is_noticed(
    tree: Path, change: Callable[[dict[str, str]], object], problem: str
) -> None:
    found = check_dists.sdist_problems(sdist(tree, change), tree)
    assert any(problem in one for one in found), found


def test_two_builds_that_differ_are_noticed(tree: Path, tmp_path: Path) -> None:
    one = wheel(tree)
    two = tmp_path / "again" / one.name
    two.parent.mkdir()
    two.write_bytes(one.read_bytes())
    assert check_dists.differences([one], [two]) == []
    two.write_bytes(one.read_bytes() + b"\0")
    assert check_dists.differences([one], [two]) == [f"{one.name}: two builds differ"]
    assert check_dists.differences([one], []) == [f"{one.name}: two builds differ"]
