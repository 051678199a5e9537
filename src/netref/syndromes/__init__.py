"""Hormonal syndromes, one file each.

The index: one sorted line per record.
"""

# fmt: off
from .calcitonin_excess import CALCITONIN_EXCESS as CALCITONIN_EXCESS
from .carcinoid_crisis import CARCINOID_CRISIS as CARCINOID_CRISIS
from .carcinoid_heart_disease import CARCINOID_HEART_DISEASE as CARCINOID_HEART_DISEASE
from .carcinoid_syndrome import CARCINOID_SYNDROME as CARCINOID_SYNDROME
from .catecholamine_excess import CATECHOLAMINE_EXCESS as CATECHOLAMINE_EXCESS
from .cckoma import CCKOMA as CCKOMA
from .ectopic_acth import ECTOPIC_ACTH_SYNDROME as ECTOPIC_ACTH_SYNDROME
from .fluoropyrimidine_toxicity import FLUOROPYRIMIDINE_TOXICITY as FLUOROPYRIMIDINE_TOXICITY
from .gastrinoma import GASTRINOMA as GASTRINOMA
from .ghrhoma import GHRHOMA as GHRHOMA
from .glucagonoma import GLUCAGONOMA as GLUCAGONOMA
from .histamine_syndrome import HISTAMINE_SYNDROME as HISTAMINE_SYNDROME
from .insulinoma import INSULINOMA as INSULINOMA
from .men1 import MEN1 as MEN1
from .men2 import MEN2 as MEN2
from .men4 import MEN4 as MEN4
from .nf1 import NF1 as NF1
from .prrt_hormonal_crisis import PRRT_HORMONAL_CRISIS as PRRT_HORMONAL_CRISIS
from .pthrp_hypercalcemia import PTHRP_HYPERCALCEMIA as PTHRP_HYPERCALCEMIA
from .siadh import SIADH as SIADH
from .somatostatinoma import SOMATOSTATINOMA as SOMATOSTATINOMA
from .tsc import TSC as TSC
from .vhl import VHL as VHL
from .vipoma import VIPOMA as VIPOMA
