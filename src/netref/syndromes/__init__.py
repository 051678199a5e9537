"""Hormonal syndromes, one file each.

The index: one sorted line per record.
"""

# fmt: off
from .gastrinoma import GASTRINOMA as GASTRINOMA
from .glucagonoma import GLUCAGONOMA as GLUCAGONOMA
from .insulinoma import INSULINOMA as INSULINOMA
from .vipoma import VIPOMA as VIPOMA
