"""Keep what a release promised, its API and its ids, under snapshots/released/.

Run ``python tools/released.py`` right after a release was cut. From then on the API gate compares
with this release, and no id of it may ever stop resolving.
"""

import json
import sys
from pathlib import Path

import api_snapshot

from netref import __version__

FOLDER = Path(__file__).resolve().parent.parent / "snapshots" / "released"


def merged(before: dict[str, list[str]], now: dict[str, list[str]]) -> dict[str, list[str]]:
    """Ids of all releases so far, in order."""
    return {kind: sorted({*before.get(kind, []), *now.get(kind, [])}) for kind in before | now}


def main() -> int:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    ids = FOLDER / "ids.json"
    before = json.loads(ids.read_text(encoding="utf-8")) if ids.exists() else {}
    held = json.dumps(merged(before, api_snapshot.ids()), indent=0)
    ids.write_text(held + "\n", encoding="utf-8")
    (FOLDER / "api.txt").write_text(api_snapshot.snapshot(), encoding="utf-8")
    print(f"snapshots/released is {__version__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
