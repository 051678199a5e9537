"""Regulatory events and label scopes, filed by agency.

The index: one sorted line per record.
"""

# fmt: off
