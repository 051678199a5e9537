"""Version of the package, and the date to which its sources were read."""

from typing import Final

__version__: Final = "26.11.3"
#: The date to which sources were read.
AS_OF: Final = "2026-11-27"
