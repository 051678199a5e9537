"""What all tests share."""

import pytest
from hypothesis import HealthCheck, settings

from netref.catalog import Catalog
from tests import small

# The same examples on every machine, and nothing written beside the tests.
settings.register_profile(
    "netref",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("netref")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """A tiny catalog of fictional records."""
    return small.CATALOG
