"""Libraries that only the tests of the interchange formats need.

Without a library its tests are skipped, with the reason. ``nox -s interchange`` installs all of
them and forbids skipping.
"""

import os
from importlib.util import find_spec

import pytest


def needs(*libraries: str) -> pytest.MarkDecorator:
    """Marks a test that needs libraries."""
    # Of "fhir.resources" the top is looked for: to find the rest, it would have to be there.
    missing = [name for name in libraries if find_spec(name.partition(".")[0]) is None]
    reason = f"{' and '.join(missing)} not installed; nox -s interchange runs this"
    if missing and os.environ.get("NETREF_NO_SKIP"):
        raise ImportError(reason)
    return pytest.mark.skipif(bool(missing), reason=reason)
