"""Drugs, filed by class.

The index: one sorted line per record.
"""

# fmt: off
from .amino_acids import ARGININE as ARGININE
from .amino_acids import ARGININE_LYSINE as ARGININE_LYSINE
from .immunotherapy import ATEZOLIZUMAB as ATEZOLIZUMAB
from .targeted import BEVACIZUMAB as BEVACIZUMAB
from .targeted import CABOZANTINIB as CABOZANTINIB
from .antimetabolites import CAPECITABINE as CAPECITABINE
from .platinums import CARBOPLATIN as CARBOPLATIN
from .platinums import CISPLATIN as CISPLATIN
from .alkylating_agents import DACARBAZINE as DACARBAZINE
from .glucose_control import DIAZOXIDE as DIAZOXIDE
from .anthracyclines import DOXORUBICIN as DOXORUBICIN
from .acid_suppression import ESOMEPRAZOLE as ESOMEPRAZOLE
from .topoisomerase_inhibitors import ETOPOSIDE as ETOPOSIDE
from .targeted import EVEROLIMUS as EVEROLIMUS
from .antimetabolites import FLUOROURACIL as FLUOROURACIL
from .glucose_control import GLUCAGON as GLUCAGON
from .glucose_control import GLUCOSE as GLUCOSE
from .glucose_control import HUMAN_INSULIN as HUMAN_INSULIN
from .glucose_control import HYDROCHLOROTHIAZIDE as HYDROCHLOROTHIAZIDE
from .immunotherapy import INTERFERON_ALFA_2B as INTERFERON_ALFA_2B
from .immunotherapy import IPILIMUMAB as IPILIMUMAB
from .topoisomerase_inhibitors import IRINOTECAN as IRINOTECAN
from .somatostatin_analogs import LANREOTIDE as LANREOTIDE
from .acid_suppression import LANSOPRAZOLE as LANSOPRAZOLE
from .antimetabolites import LEUCOVORIN as LEUCOVORIN
from .radioligands import LUTETIUM_177LU_DOTATATE as LUTETIUM_177LU_DOTATATE
from .amino_acids import LYSINE as LYSINE
from .fluids_electrolytes import MAGNESIUM_SULFATE as MAGNESIUM_SULFATE
from .immunotherapy import NIVOLUMAB as NIVOLUMAB
from .somatostatin_analogs import OCTREOTIDE as OCTREOTIDE
from .acid_suppression import OMEPRAZOLE as OMEPRAZOLE
from .platinums import OXALIPLATIN as OXALIPLATIN
from .acid_suppression import PANTOPRAZOLE as PANTOPRAZOLE
from .immunotherapy import PEMBROLIZUMAB as PEMBROLIZUMAB
from .fluids_electrolytes import POTASSIUM_CHLORIDE as POTASSIUM_CHLORIDE
from .acid_suppression import RABEPRAZOLE as RABEPRAZOLE
from .fluids_electrolytes import SODIUM_BICARBONATE as SODIUM_BICARBONATE
from .fluids_electrolytes import SODIUM_CHLORIDE as SODIUM_CHLORIDE
from .immunotherapy import SPARTALIZUMAB as SPARTALIZUMAB
from .alkylating_agents import STREPTOZOCIN as STREPTOZOCIN
from .targeted import SUNITINIB as SUNITINIB
from .alkylating_agents import TEMOZOLOMIDE as TEMOZOLOMIDE
