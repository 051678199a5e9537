"""Puts what the explorer loads beside its page: Python for browsers, and the wheels of netref.

``python tools/vendor_explorer.py docs/_build/html`` after the documentation was built there.
npm and pip fetch from their registries; the page itself loads nothing from elsewhere.
"""

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

#: Release of Pyodide, from the npm registry, which checks the archive that it sends.
PYODIDE = "314.0.7"
#: What of it the page loads.
RUNTIME = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
ROOT = Path(__file__).resolve().parent.parent


def run(*command: str, cwd: Path) -> None:
    """Run a command that has to succeed."""
    subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.DEVNULL)


def runtime(folder: Path, scratch: Path) -> None:
    """Fetch and unpack Pyodide."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to fetch Pyodide for the explorer, and was not found")
    run(npm, "pack", "--silent", f"pyodide@{PYODIDE}", cwd=scratch)
    folder.mkdir(parents=True)
    with tarfile.open(scratch / f"pyodide-{PYODIDE}.tgz") as archive:
        for name in RUNTIME:
            member = archive.extractfile(f"package/{name}")
            if member is None:
                raise SystemExit(f"pyodide {PYODIDE} holds no {name}")
            (folder / name).write_bytes(member.read())


def wheels(folder: Path) -> list[str]:
    """Build the wheel of netref and fetch those that it needs.

    Returns:
        Names of the wheels.
    """
    folder.mkdir(parents=True)
    pip = (sys.executable, "-m", "pip")
    run(*pip, "wheel", "--quiet", "--wheel-dir", str(folder), str(ROOT), cwd=ROOT)
    names = sorted(path.name for path in folder.glob("*.whl"))
    bound = [name for name in names if not name.endswith("-none-any.whl")]
    if bound:
        raise SystemExit(f"wheels that no browser can load: {', '.join(bound)}")
    return names


def main(site: Path) -> None:
    """Fill the explorer's folder of a built site."""
    home = site / "_static" / "explorer"
    if not (home / "explorer.py").is_file():
        raise SystemExit(f"{site} is not the built documentation")
    for name in ("pyodide", "wheels"):
        shutil.rmtree(home / name, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        runtime(home / "pyodide", Path(scratch))
    names = wheels(home / "wheels")
    (home / "wheels.json").write_text(json.dumps(names), encoding="utf-8")
    print(f"explorer: Pyodide {PYODIDE}, {', '.join(names)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
