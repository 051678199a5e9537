"""Studies with their results, filed by the treatment they tested.

The index: one sorted line per record.
"""

# fmt: off
from .streptozocin import ANTONODIMITRAKIS_2016 as ANTONODIMITRAKIS_2016
from .streptozocin import AOKI_2014 as AOKI_2014
from .temozolomide import ARRIVI_2022 as ARRIVI_2022
from .fluoropyrimidine_oxaliplatin import BAJETTA_2007 as BAJETTA_2007
from .temozolomide import CAPTEM_CANADA as CAPTEM_CANADA
from .temozolomide import CAPTEM_FIRST_LINE_PANCREATIC as CAPTEM_FIRST_LINE_PANCREATIC
from .temozolomide import CAPTEM_PETER_MACCALLUM as CAPTEM_PETER_MACCALLUM
from .platinum_etoposide import CARBOPLATIN_ETOPOSIDE_2019 as CARBOPLATIN_ETOPOSIDE_2019
from .streptozocin import CARCINOID_STREPTOZOCIN_1979 as CARCINOID_STREPTOZOCIN_1979
from .platinum_etoposide import CISPLATIN_ETOPOSIDE_2001 as CISPLATIN_ETOPOSIDE_2001
from .fluoropyrimidine_oxaliplatin import CVD_PHEOCHROMOCYTOMA as CVD_PHEOCHROMOCYTOMA
from .fluoropyrimidine_oxaliplatin import DACARBAZINE_JAPAN_2012 as DACARBAZINE_JAPAN_2012
from .fluoropyrimidine_oxaliplatin import DACARBAZINE_TAIWAN_2018 as DACARBAZINE_TAIWAN_2018
from .streptozocin import DELAUNOIT_2004 as DELAUNOIT_2004
from .streptozocin import DILZ_2015 as DILZ_2015
from .temozolomide import E2211 as E2211
from .platinum_etoposide import EA2142 as EA2142
from .fluoropyrimidine_oxaliplatin import ECOG_DACARBAZINE_CARCINOID as ECOG_DACARBAZINE_CARCINOID
from .fluoropyrimidine_oxaliplatin import ECOG_DACARBAZINE_PANCREATIC as ECOG_DACARBAZINE_PANCREATIC
from .streptozocin import FAS_MD_ANDERSON as FAS_MD_ANDERSON
from .streptozocin import FAS_PREOPERATIVE as FAS_PREOPERATIVE
from .temozolomide import FINE_2013 as FINE_2013
from .streptozocin import FNCLCC_FFCD_9710 as FNCLCC_FFCD_9710
from .fluoropyrimidine_oxaliplatin import FOLFOX_GTE as FOLFOX_GTE
from .platinum_etoposide import G3_PANCREATIC_PLATINUM as G3_PANCREATIC_PLATINUM
from .fluoropyrimidine_oxaliplatin import HADOUX_2015 as HADOUX_2015
from .streptozocin import INFUSIONAL_FLUOROURACIL_STREPTOZOCIN as INFUSIONAL_FLUOROURACIL_STREPTOZOCIN
from .temozolomide import JEONG_2021 as JEONG_2021
from .streptozocin import KRUG_2015 as KRUG_2015
from .fluoropyrimidine_oxaliplatin import KUNZ_CAPOX_BEVACIZUMAB as KUNZ_CAPOX_BEVACIZUMAB
from .temozolomide import LU_2018 as LU_2018
from .platinum_etoposide import MITRY_1999 as MITRY_1999
from .streptozocin import MOERTEL_1980 as MOERTEL_1980
from .streptozocin import MOERTEL_1992 as MOERTEL_1992
from .fluoropyrimidine_oxaliplatin import MUELLER_2016 as MUELLER_2016
from .platinum_etoposide import NABNEC as NABNEC
from .streptozocin import NAIDOO_2012 as NAIDOO_2012
from .streptozocin import NET01 as NET01
from .platinum_etoposide import NORDIC_NEC_2 as NORDIC_NEC_2
from .platinum_etoposide import PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006 as PACLITAXEL_CARBOPLATIN_ETOPOSIDE_2006
from .platinum_etoposide import PLATINUM_ALBERTA as PLATINUM_ALBERTA
from .temozolomide import RAMIREZ_2016 as RAMIREZ_2016
from .temozolomide import S2104 as S2104
from .streptozocin import SEQTOR as SEQTOR
from .fluoropyrimidine_oxaliplatin import SPADA_2016 as SPADA_2016
from .temozolomide import STEM as STEM
from .temozolomide import STEM_RETROSPECTIVE as STEM_RETROSPECTIVE
from .streptozocin import SUN_2005 as SUN_2005
from .streptozocin import SWOG_FAC_S as SWOG_FAC_S
from .temozolomide import TEMCAP_VERSUS_FLUOROURACIL_DACARBAZINE as TEMCAP_VERSUS_FLUOROURACIL_DACARBAZINE
from .temozolomide import TEMOZOLOMIDE_PHEOCHROMOCYTOMA as TEMOZOLOMIDE_PHEOCHROMOCYTOMA
from .temozolomide import TEM_VERSUS_TEMCAP as TEM_VERSUS_TEMCAP
from .temozolomide import TENEC as TENEC
from .temozolomide import THOMAS_2020 as THOMAS_2020
from .platinum_etoposide import TOPIC_NEC as TOPIC_NEC
from .streptozocin import TURNER_2010 as TURNER_2010
from .platinum_etoposide import ZHANG_2020 as ZHANG_2020
