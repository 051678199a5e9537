"""Tumor entities.

The index: one sorted line per record.
"""

# fmt: off
from .pancreas import GASTRINOMA_TUMOR as GASTRINOMA_TUMOR
from .gep import GEP_NEC as GEP_NEC
from .gep import GEP_NET as GEP_NET
from .pancreas import GLUCAGONOMA_TUMOR as GLUCAGONOMA_TUMOR
from .pancreas import INSULINOMA_TUMOR as INSULINOMA_TUMOR
from .pancreas import PANCREATIC_NET as PANCREATIC_NET
from .pancreas import VIPOMA_TUMOR as VIPOMA_TUMOR
