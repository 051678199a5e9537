"""The JSON Schema of the catalog's JSON, made from the record types.

Part of snapshots/: ``tools/snapshots.py`` writes and checks it.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from netref import model
from netref.catalog import KINDS
from netref.model import Interpretation, Management, Options
from netref.serialization import FORMAT

#: Fields that hold a date with as much precision as its source gives.
DATES = frozenset({"cutoff", "date", "issued", "on", "removed", "reviewed"})
DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
HASH = r"^[0-9a-f]{64}$"


def definitions() -> dict[str, Any]:
    """A schema for each type of record and each vocabulary."""
    roots = [*KINDS.values(), model.Case, Options, Management, Interpretation]
    _, found = msgspec.json.schema_components(roots, ref_template="#/$defs/{name}")
    renamed = {name: _plain(name) for name in found}
    text = json.dumps(found)
    for old, new in renamed.items():
        text = text.replace(f'"#/$defs/{old}"', f'"#/$defs/{new}"')
    made = {renamed[name]: schema for name, schema in json.loads(text).items()}
    for name, schema in made.items():
        if schema.get("type") == "object":
            _close(name, schema)
    return made


def _plain(name: str) -> str:
    """``Listing_netref.model.ids.DrugId_`` as ``ListingDrugId``."""
    head, _, rest = name.partition("_")
    return head + rest.rstrip("_").rpartition(".")[2]


def _close(name: str, schema: dict[str, Any]) -> None:
    """Nothing but the fields of the type, each with what the docstring says of it."""
    schema["additionalProperties"] = False
    told = dict(_arguments(schema.get("description", "")))
    schema["description"] = schema.get("description", name).partition("\n")[0]
    for field, held in schema["properties"].items():
        if field in told:
            held["description"] = told[field]
        # Alternatives: text, or nothing.
        for choice in held.get("anyOf", [held]):
            if choice.get("type") != "string":
                continue
            # In an answer, "on" is the drug that a caution is about.
            if field in DATES and (field != "on" or name == "Cite"):
                choice["pattern"] = DATE
            elif field == "id":
                choice["pattern"] = ID


def _arguments(docstring: str) -> Iterator[tuple[str, str]]:
    """Names and texts of the arguments that a docstring lists."""
    _, _, listed = docstring.partition("Args:\n")
    for match in re.finditer(r"^ {8}(\w+): (.+(?:\n {12}.+)*)", listed, re.MULTILINE):
        yield match[1], " ".join(match[2].split())


def schema() -> dict[str, Any]:
    """The schema of a whole catalog; its ``$defs`` describe each record on its own."""
    text = {"type": "string"}
    header: dict[str, Any] = {
        "format": {"const": FORMAT},
        "version": text,
        "as_of": {"type": "string", "pattern": DATE},
        "name": text,
        "content_hash": {"type": "string", "pattern": HASH},
        "intended_use": text,
        "as_of_day": {"type": "string", "format": "date"},
        "regions": {"type": "array", "items": {"$ref": "#/$defs/Region"}},
        "only_bodies": {"type": "array", "items": text},
        "overrides": {
            "type": "array",
            "items": {"type": "array", "prefixItems": [text, text], "items": False, "minItems": 2},
        },
    }
    tables = {
        kind: {"type": "array", "items": {"$ref": f"#/$defs/{cls.__name__}"}}
        for kind, cls in KINDS.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:netref:catalog:{FORMAT}",
        "title": "netref catalog",
        "description": "Records of netref as JSON. Fields that hold their default are left out.",
        "type": "object",
        "properties": {
            "netref": {
                "type": "object",
                "properties": header,
                "required": ["format", "name"],
                "additionalProperties": False,
            },
            **tables,
        },
        "required": ["netref", *tables],
        "additionalProperties": False,
        "$defs": definitions(),
    }


if __name__ == "__main__":
    print(json.dumps(schema(), indent=1))
