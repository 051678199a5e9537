"""Tumor entities.

The index: one sorted line per record.
"""

# fmt: off
