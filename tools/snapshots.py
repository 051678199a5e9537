"""Write or check snapshots/: what the package says, as text that a reviewer can read.

Run ``python tools/snapshots.py`` after a change; ``--check`` only says what is stale.
"""

import difflib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import api_snapshot
import json_schema

import netref
from netref import serialization
from netref.catalog import KINDS

#: What is generated. Its folder released/ is what the last release was (tools/released.py).
FOLDER = Path(__file__).resolve().parent.parent / "snapshots"


def table(kind: str) -> str:
    """All records of one kind as a JSON array, in order of their ids."""
    return array(getattr(netref.CATALOG, kind).values())


def array(records: Iterable[netref.Record]) -> str:
    """Records as a JSON array."""
    texts = [serialization.dumps(record, indent=1) for record in records]
    return "[\n" + ",\n".join(texts) + "\n]\n" if texts else "[]\n"


def snapshots() -> dict[str, str]:
    """Every file of the folder with the text that it should have."""
    files = {f"catalog/{kind}.json": table(kind) for kind in KINDS}
    files["advisories.json"] = array(netref.advisories())
    files["api.txt"] = api_snapshot.snapshot()
    files["schema.json"] = json.dumps(json_schema.schema(), indent=1, ensure_ascii=False) + "\n"
    return files


def main() -> int:
    """Write the files, or with ``--check`` show what is stale."""
    wanted = snapshots()
    there = {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in FOLDER.rglob("*")
        if path.suffix in {".json", ".txt"} and FOLDER / "released" not in path.parents
    }
    stale = sorted(name for name in wanted | there if wanted.get(name) != there.get(name))
    for name in stale:
        path = FOLDER / name
        if "--check" in sys.argv:
            old, new = there.get(name, ""), wanted.get(name, "")
            changes = difflib.unified_diff(
                old.splitlines(), new.splitlines(), f"{name} (committed)", name, lineterm="", n=1
            )
            print("\n".join(list(changes)[:40]))
        elif name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[name], encoding="utf-8")
        else:
            path.unlink()
    if "--check" in sys.argv and stale:
        print(f"\nstale: {', '.join(stale)}; run nox -s snapshots -- --write")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
