"""Hormonal syndromes, one file each.

The index: one sorted line per record.
"""

# fmt: off
from .carcinoid_crisis import CARCINOID_CRISIS as CARCINOID_CRISIS
from .carcinoid_heart_disease import CARCINOID_HEART_DISEASE as CARCINOID_HEART_DISEASE
from .carcinoid_syndrome import CARCINOID_SYNDROME as CARCINOID_SYNDROME
from .gastrinoma import GASTRINOMA as GASTRINOMA
from .glucagonoma import GLUCAGONOMA as GLUCAGONOMA
from .insulinoma import INSULINOMA as INSULINOMA
from .vipoma import VIPOMA as VIPOMA
