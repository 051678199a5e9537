"""Hormonal syndromes, one file each.

The index: one sorted line per record.
"""

# fmt: off
from .catecholamine_excess import CATECHOLAMINE_EXCESS as CATECHOLAMINE_EXCESS
from .ectopic_acth import ECTOPIC_ACTH_SYNDROME as ECTOPIC_ACTH_SYNDROME
from .fluoropyrimidine_toxicity import FLUOROPYRIMIDINE_TOXICITY as FLUOROPYRIMIDINE_TOXICITY
from .gastrinoma import GASTRINOMA as GASTRINOMA
from .glucagonoma import GLUCAGONOMA as GLUCAGONOMA
from .insulinoma import INSULINOMA as INSULINOMA
from .pthrp_hypercalcemia import PTHRP_HYPERCALCEMIA as PTHRP_HYPERCALCEMIA
from .siadh import SIADH as SIADH
from .vipoma import VIPOMA as VIPOMA
