"""Closed vocabularies.

Values are what JSON and the command line carry: kebab-case words, or the field's own
spelling where it has one (``G1``, ``mg/m2``). Where an embedder could ever need a new
member, there is a record instead of an enum.
"""

from enum import Enum, unique
from typing import TYPE_CHECKING


class Vocabulary(Enum):
    """Base of the closed vocabularies: each member has a readable ``label``."""

    if TYPE_CHECKING:

        def __hash__(self) -> int: ...

    else:
        # There is one object for each member, and hashing it costs less than hashing its name.
        __hash__ = object.__hash__

    @property
    def label(self) -> str:
        """The member as a reader would write it."""
        return str(self.value).replace("-", " ")


# --- where and who -------------------------------------------------------------------------


@unique
class Region(Vocabulary):
    """Where a regulator, a brand or a body's statement applies."""

    INTERNATIONAL = "international"
    US = "US"
    EU = "EU"
    UK = "UK"
    CH = "CH"
    CA = "CA"
    AU = "AU"
    NZ = "NZ"
    JP = "JP"
    CN = "CN"
    KR = "KR"
    IN = "IN"
    BR = "BR"
    MX = "MX"
    IL = "IL"
    ZA = "ZA"
    DE = "DE"
    FR = "FR"
    IT = "IT"
    ES = "ES"
    PL = "PL"
    IE = "IE"
    DK = "DK"
    NO = "NO"
    SE = "SE"
    NORDIC = "Nordic"


@unique
class BodyKind(Vocabulary):
    """What sort of body speaks; only societies and institutes give recommendations."""

    REGULATOR = "regulator"
    SOCIETY = "society"
    INSTITUTE = "institute"
    TRIAL_GROUP = "trial-group"
    EXPERT_PANEL = "expert-panel"
    COMPANY = "company"
    PUBLISHER = "publisher"
    PATIENT_ORGANIZATION = "patient-organization"
    HOSPITAL = "hospital"
    TERMINOLOGY = "terminology"


@unique
class SourceKind(Vocabulary):
    """What sort of document a source is."""

    LABEL = "label"
    GUIDELINE = "guideline"
    SUMMARY = "summary"
    PAPER = "paper"
    REVIEW = "review"
    REGISTRY = "registry"
    PROTOCOL = "protocol"
    ANNOUNCEMENT = "announcement"
    PATIENT_PAGE = "patient-page"
    TEXTBOOK = "textbook"
    DATABASE = "database"


@unique
class Seen(Vocabulary):
    """How a value was seen: in the document, in a faithful copy, or as reported by others."""

    DOCUMENT = "document"
    COPY = "copy"
    SECONDARY = "secondary"


# --- drugs ---------------------------------------------------------------------------------


@unique
class DrugClass(Vocabulary):
    """Pharmacological classes, from broad to narrow; ``broader`` gives the parents."""

    CYTOTOXIC = "cytotoxic-chemotherapy"
    ALKYLATING_AGENT = "alkylating-agent"
    ANTIMETABOLITE = "antimetabolite"
    FLUOROPYRIMIDINE = "fluoropyrimidine"
    ANTHRACYCLINE = "anthracycline"
    PLATINUM = "platinum"
    TOPOISOMERASE_INHIBITOR = "topoisomerase-inhibitor"
    TAXANE = "taxane"
    VINCA_ALKALOID = "vinca-alkaloid"
    FOLATE = "folate"
    SOMATOSTATIN_ANALOG = "somatostatin-analog"
    TARGETED = "targeted-therapy"
    MTOR_INHIBITOR = "mtor-inhibitor"
    KINASE_INHIBITOR = "kinase-inhibitor"
    HIF2A_INHIBITOR = "hif-2-alpha-inhibitor"
    VEGF_ANTIBODY = "vegf-antibody"
    RADIOLIGAND = "radioligand-therapy"
    PRRT = "peptide-receptor-radionuclide-therapy"
    DIAGNOSTIC_RADIOPHARMACEUTICAL = "diagnostic-radiopharmaceutical"
    IMMUNOTHERAPY = "immunotherapy"
    CHECKPOINT_INHIBITOR = "immune-checkpoint-inhibitor"
    BISPECIFIC_ENGAGER = "bispecific-t-cell-engager"
    INTERFERON = "interferon"
    PROTON_PUMP_INHIBITOR = "proton-pump-inhibitor"
    H2_BLOCKER = "h2-blocker"
    H1_BLOCKER = "h1-blocker"
    POTASSIUM_CHANNEL_OPENER = "potassium-channel-opener"
    ANTIDIABETIC = "antidiabetic"
    INSULIN = "insulin"
    BIGUANIDE = "biguanide"
    GLUCOSE = "glucose"
    GLUCAGON = "glucagon"
    DIURETIC = "diuretic"
    ELECTROLYTE = "electrolyte"
    FLUID = "fluid"
    AMINO_ACIDS = "amino-acids"
    GLUCOCORTICOID = "glucocorticoid"
    ANTIDIARRHEAL = "antidiarrheal"
    TRYPTOPHAN_HYDROXYLASE_INHIBITOR = "tryptophan-hydroxylase-inhibitor"
    ANTIEMETIC = "antiemetic"
    CALCIUM_CHANNEL_BLOCKER = "calcium-channel-blocker"
    ANTICONVULSANT = "anticonvulsant"
    STEROIDOGENESIS_INHIBITOR = "steroidogenesis-inhibitor"
    GLUCOCORTICOID_RECEPTOR_ANTAGONIST = "glucocorticoid-receptor-antagonist"
    ALPHA_BLOCKER = "alpha-blocker"
    BETA_BLOCKER = "beta-blocker"
    BISPHOSPHONATE = "bisphosphonate"
    CALCIMIMETIC = "calcimimetic"
    RANKL_INHIBITOR = "rankl-inhibitor"
    VASOPRESSIN_ANTAGONIST = "vasopressin-antagonist"
    VASOPRESSIN_ANALOG = "vasopressin-analog"
    VASOPRESSOR = "vasopressor"
    VASODILATOR = "vasodilator"
    ANTICOAGULANT = "anticoagulant"
    VITAMIN = "vitamin"
    ENZYME = "enzyme"
    ANTIDOTE = "antidote"
    GROWTH_FACTOR = "growth-factor"
    ANTI_INFECTIVE = "anti-infective"
    GROWTH_HORMONE_ANTAGONIST = "growth-hormone-receptor-antagonist"
    MINERALOCORTICOID_ANTAGONIST = "mineralocorticoid-receptor-antagonist"
    CALCITONIN = "calcitonin"
    FLUOROPYRIMIDINE_MODULATOR = "fluoropyrimidine-modulator"
    IMMUNOMODULATOR = "immunomodulatory-drug"
    BILE_ACID_SEQUESTRANT = "bile-acid-sequestrant"
    ANTICHOLINERGIC = "anticholinergic"
    BRONCHODILATOR = "bronchodilator"
    TYROSINE_HYDROXYLASE_INHIBITOR = "tyrosine-hydroxylase-inhibitor"

    @property
    def broader(self) -> tuple["DrugClass", ...]:
        """Every class that contains this one, nearest first; empty for a top class."""
        parent = _BROADER_CLASS.get(self)
        return () if parent is None else (parent, *parent.broader)


_BROADER_CLASS: dict[DrugClass, DrugClass] = {
    DrugClass.ALKYLATING_AGENT: DrugClass.CYTOTOXIC,
    DrugClass.ANTIMETABOLITE: DrugClass.CYTOTOXIC,
    DrugClass.FLUOROPYRIMIDINE: DrugClass.ANTIMETABOLITE,
    DrugClass.ANTHRACYCLINE: DrugClass.CYTOTOXIC,
    DrugClass.PLATINUM: DrugClass.CYTOTOXIC,
    DrugClass.TOPOISOMERASE_INHIBITOR: DrugClass.CYTOTOXIC,
    DrugClass.TAXANE: DrugClass.CYTOTOXIC,
    DrugClass.VINCA_ALKALOID: DrugClass.CYTOTOXIC,
    DrugClass.MTOR_INHIBITOR: DrugClass.TARGETED,
    DrugClass.KINASE_INHIBITOR: DrugClass.TARGETED,
    DrugClass.HIF2A_INHIBITOR: DrugClass.TARGETED,
    DrugClass.VEGF_ANTIBODY: DrugClass.TARGETED,
    DrugClass.PRRT: DrugClass.RADIOLIGAND,
    DrugClass.CHECKPOINT_INHIBITOR: DrugClass.IMMUNOTHERAPY,
    DrugClass.BISPECIFIC_ENGAGER: DrugClass.IMMUNOTHERAPY,
    DrugClass.INTERFERON: DrugClass.IMMUNOTHERAPY,
    DrugClass.INSULIN: DrugClass.ANTIDIABETIC,
    DrugClass.BIGUANIDE: DrugClass.ANTIDIABETIC,
}


@unique
class Route(Vocabulary):
    """How a drug is given."""

    ORAL = "oral"
    INTRAVENOUS = "intravenous"
    SUBCUTANEOUS = "subcutaneous"
    DEEP_SUBCUTANEOUS = "deep-subcutaneous"
    INTRAMUSCULAR = "intramuscular"
    INTRAGLUTEAL = "intragluteal"
    INTRAARTERIAL = "intraarterial"
    INTRANASAL = "intranasal"
    INHALED = "inhaled"
    TOPICAL = "topical"


@unique
class Unit(Vocabulary):
    """Units of doses and of measured values, spelled as they are printed."""

    MG = "mg"
    MG_PER_M2 = "mg/m2"
    MG_PER_KG = "mg/kg"
    G = "g"
    G_PER_M2 = "g/m2"
    MCG = "mcg"
    MCG_PER_KG = "mcg/kg"
    MCG_PER_HOUR = "mcg/h"
    MG_PER_HOUR = "mg/h"
    GBQ = "GBq"
    MBQ = "MBq"
    MBQ_PER_KG = "MBq/kg"
    AUC = "mg/mL x min"
    ML = "mL"
    ML_PER_HOUR = "mL/h"
    ML_PER_KG = "mL/kg"
    MG_PER_KG_PER_HOUR = "mg/kg/h"
    G_PER_KG = "g/kg"
    L = "L"
    L_PER_DAY = "L/day"
    MMOL = "mmol"
    MMOL_PER_HOUR = "mmol/h"
    MEQ = "mEq"
    MEQ_PER_HOUR = "mEq/h"
    UNIT = "U"
    UNIT_PER_KG = "U/kg"
    UNIT_PER_M2 = "U/m2"
    MILLION_UNIT = "million U"
    TABLET = "tablet"
    KCAL = "kcal"
    # measured values
    MG_PER_DL = "mg/dL"
    MMOL_PER_L = "mmol/L"
    MEQ_PER_L = "mEq/L"
    MICRO_UNIT_PER_ML = "uU/mL"
    MILLI_UNIT_PER_L = "mU/L"
    PMOL_PER_L = "pmol/L"
    NMOL_PER_L = "nmol/L"
    UMOL_PER_L = "umol/L"
    NG_PER_ML = "ng/mL"
    NG_PER_L = "ng/L"
    PG_PER_ML = "pg/mL"
    MCG_PER_L = "mcg/L"
    MCG_PER_DL = "mcg/dL"
    NMOL_PER_24H = "nmol/24 h"
    MOSM_PER_KG = "mOsm/kg"
    MG_PER_24H = "mg/24 h"
    MCG_PER_24H = "mcg/24 h"
    UMOL_PER_24H = "umol/24 h"
    MCG_PER_G_CREATININE = "mcg/g creatinine"
    ML_PER_DAY = "mL/day"
    G_PER_DAY = "g/day"
    STOOLS_PER_DAY = "stools/day"
    PER_DAY = "per day"
    NMOL_PER_BILLION_PLATELETS = "nmol/10^9 platelets"
    PH = "pH"
    X_ULN = "x ULN"
    RATIO = "ratio"
    SCORE = "score"
    HOUR = "h"
    PERCENT = "%"
    MICRO_UNIT_PER_ML_PER_MG_PER_DL = "(uU/mL)/(mg/dL)"
    PMOL_PER_L_PER_MMOL_PER_L = "(pmol/L)/(mmol/L)"
    PER_WEEK = "per week"
    OTHER = "other"


@unique
class Per(Vocabulary):
    """What an amount counts for: each dose, or the day's total."""

    DOSE = "dose"
    DAY = "day"


@unique
class Marketing(Vocabulary):
    """Whether a drug can be had in a region."""

    MARKETED = "marketed"
    DISCONTINUED = "discontinued"
    WITHDRAWN_FOR_SAFETY = "withdrawn-for-safety"
    INVESTIGATIONAL = "investigational"
    NEVER_MARKETED = "never-marketed"


@unique
class CautionOutcome(Vocabulary):
    """Three different things that a source can say against giving a drug."""

    CONTRAINDICATED = "contraindicated"
    CAUTION = "caution"
    NOT_INDICATED = "not-indicated"


@unique
class RadioligandPurpose(Vocabulary):
    """What a radioligand is for."""

    THERAPEUTIC = "therapeutic"
    DIAGNOSTIC = "diagnostic"


@unique
class CodeSystem(Vocabulary):
    """Terminologies whose codes are stored; values are their usual prefixes."""

    RXNORM = "RXNORM"
    ATC = "ATC"
    UNII = "UNII"
    NCIT = "NCIT"
    CAS = "CAS"
    DRUGBANK = "DRUGBANK"
    PUBCHEM = "PUBCHEM"
    CHEMBL = "CHEMBL"
    MESH = "MESH"
    WIKIDATA = "WIKIDATA"
    ONCOTREE = "ONCOTREE"
    MONDO = "MONDO"
    DOID = "DOID"
    ICD10CM = "ICD10CM"
    ICDO = "ICDO"
    ORPHANET = "ORPHANET"

    @property
    def label(self) -> str:
        """The prefix, unchanged."""
        return self.value


@unique
class Relation(Vocabulary):
    """How a code's meaning relates to the record that carries it."""

    EXACT = "exact"
    BROADER = "broader"
    NARROWER = "narrower"
    RELATED = "related"


@unique
class CodeStatus(Vocabulary):
    """Whether a terminology still uses a code."""

    ACTIVE = "active"
    RETIRED = "retired"


# --- regimens ------------------------------------------------------------------------------


@unique
class Currency(Vocabulary):
    """Whether a regimen is in use today or kept as history."""

    CURRENT = "current"
    HISTORICAL = "historical"


@unique
class DoseRole(Vocabulary):
    """Why a drug is in a schedule."""

    TREATMENT = "treatment"
    PREMEDICATION = "premedication"
    SUPPORT = "support"
    MODULATION = "modulation"
    DOSIMETRY = "dosimetry"


@unique
class StopRule(Vocabulary):
    """What ends a phase; whichever comes first."""

    PROGRESSION = "progression"
    UNACCEPTABLE_TOXICITY = "unacceptable-toxicity"
    MAXIMUM_BENEFIT = "maximum-benefit"
    CYCLES_COMPLETED = "cycles-completed"
    WITHDRAWAL = "withdrawal"
    NOT_STATED = "not-stated"


@unique
class AdjustmentAct(Vocabulary):
    """What a dose adjustment does."""

    REDUCE = "reduce"
    DELAY = "delay"
    WITHHOLD = "withhold"
    DISCONTINUE = "discontinue"
    AVOID = "avoid"
    INCREASE = "increase"


@unique
class SpacingAct(Vocabulary):
    """What to do with a drug around another administration."""

    WITHHOLD_BEFORE = "withhold-before"
    GIVE_BEFORE = "give-before"
    GIVE_AFTER = "give-after"
    WITHHOLD_AFTER = "withhold-after"


# --- the tumor and the patient: dimensions of a case ---------------------------------------


@unique
class Site(Vocabulary):
    """Primary site. A group of sites ("midgut") is a tuple of possible sites."""

    ESOPHAGUS = "esophagus"
    STOMACH = "stomach"
    DUODENUM = "duodenum"
    AMPULLA = "ampulla"
    PANCREAS = "pancreas"
    JEJUNUM = "jejunum"
    ILEUM = "ileum"
    APPENDIX = "appendix"
    CECUM = "cecum"
    COLON = "colon"
    RECTUM = "rectum"
    GALLBLADDER = "gallbladder"
    BILIARY_TRACT = "biliary-tract"
    LIVER = "liver"
    LUNG = "lung"
    THYMUS = "thymus"
    ADRENAL = "adrenal"
    PARAGANGLIA = "paraganglia"
    THYROID = "thyroid"
    SKIN = "skin"
    LARYNX = "larynx"
    BREAST = "breast"
    PROSTATE = "prostate"
    BLADDER = "bladder"
    KIDNEY = "kidney"
    OVARY = "ovary"
    CERVIX = "cervix"
    OTHER = "other"
    UNKNOWN_PRIMARY = "unknown-primary"


#: Gastroenteropancreatic sites.
GEP_SITES = (
    Site.ESOPHAGUS,
    Site.STOMACH,
    Site.DUODENUM,
    Site.AMPULLA,
    Site.PANCREAS,
    Site.JEJUNUM,
    Site.ILEUM,
    Site.APPENDIX,
    Site.CECUM,
    Site.COLON,
    Site.RECTUM,
    Site.GALLBLADDER,
    Site.BILIARY_TRACT,
    Site.LIVER,
)
#: Gastrointestinal sites: GEP without pancreas, gallbladder, bile ducts and liver.
GI_SITES = (
    Site.ESOPHAGUS,
    Site.STOMACH,
    Site.DUODENUM,
    Site.AMPULLA,
    Site.JEJUNUM,
    Site.ILEUM,
    Site.APPENDIX,
    Site.CECUM,
    Site.COLON,
    Site.RECTUM,
)
#: Jejunum and ileum, as the guidelines on "small intestinal" tumors mean it.
SMALL_INTESTINE_SITES = (Site.JEJUNUM, Site.ILEUM)
#: Jejunum to proximal colon.
MIDGUT_SITES = (Site.JEJUNUM, Site.ILEUM, Site.APPENDIX, Site.CECUM)


@unique
class Differentiation(Vocabulary):
    """Pathology's word on differentiation, in the two categories of the WHO.

    Older reports and labels also say "moderately differentiated"; that is no category of its
    own here: a label that covers "well or moderately differentiated" tumors is WELL.
    """

    WELL = "well"
    POOR = "poor"


@unique
class Histology(Vocabulary):
    """Histological type as reported."""

    NET = "net"
    NEC = "nec"
    NEC_SMALL_CELL = "nec-small-cell"
    NEC_LARGE_CELL = "nec-large-cell"
    MINEN = "minen"
    TYPICAL_CARCINOID = "typical-carcinoid"
    ATYPICAL_CARCINOID = "atypical-carcinoid"
    CARCINOID = "carcinoid"
    PHEOCHROMOCYTOMA = "pheochromocytoma"
    PARAGANGLIOMA = "paraganglioma"
    MEDULLARY_THYROID_CARCINOMA = "medullary-thyroid-carcinoma"
    MERKEL_CELL_CARCINOMA = "merkel-cell-carcinoma"
    NEUROBLASTOMA = "neuroblastoma"

    @property
    def label(self) -> str:
        """The type as a reader would write it."""
        return {"net": "NET", "nec": "NEC", "minen": "MiNEN"}.get(
            self.value, self.value.replace("nec-", "NEC ").replace("-", " ")
        )


@unique
class Grade(Vocabulary):
    """WHO grade of a well-differentiated NET; NOT_APPLICABLE where NETs are not graded so.

    Poorly differentiated carcinomas (NEC), lung and thymus carcinoids, PPGL and MTC have no
    NET grade.
    """

    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    NOT_APPLICABLE = "not-applicable"


@unique
class GradeSystem(Vocabulary):
    """The edition of the WHO classification that a stated grade follows."""

    WHO_2010 = "WHO-2010"
    WHO_2017 = "WHO-2017"
    WHO_2019 = "WHO-2019"
    WHO_2022 = "WHO-2022"


@unique
class Extent(Vocabulary):
    """How far the disease has spread."""

    LOCALIZED = "localized"
    REGIONAL = "regional"
    LOCALLY_ADVANCED = "locally-advanced"
    METASTATIC = "metastatic"


@unique
class Resectability(Vocabulary):
    """Whether all disease can be removed."""

    RESECTABLE = "resectable"
    BORDERLINE = "borderline"
    UNRESECTABLE = "unresectable"


@unique
class Margin(Vocabulary):
    """Residual tumor after resection."""

    R0 = "R0"
    R1 = "R1"
    R2 = "R2"


@unique
class Organ(Vocabulary):
    """Sites of metastases."""

    LIVER = "liver"
    LYMPH_NODES = "lymph-nodes"
    BONE = "bone"
    LUNG = "lung"
    PERITONEUM = "peritoneum"
    BRAIN = "brain"
    HEART = "heart"
    OTHER = "other"


@unique
class SstrStatus(Vocabulary):
    """Somatostatin receptor status on imaging. Not assessed is ``None``, never NEGATIVE."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


@unique
class FdgStatus(Vocabulary):
    """Uptake on 18F-FDG PET."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


@unique
class Control(Vocabulary):
    """Whether the hormonal syndrome is controlled by its present treatment."""

    CONTROLLED = "controlled"
    UNCONTROLLED = "uncontrolled"
    NOT_APPLICABLE = "not-applicable"


@unique
class Level(Vocabulary):
    """A source's own word for low, moderate or high, where it gives no number."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@unique
class Severity(Vocabulary):
    """How severe the tumor's symptoms are."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


@unique
class GrowthRate(Vocabulary):
    """How quickly the tumor grows, in a source's own words."""

    SLOW = "slow"
    INTERMEDIATE = "intermediate"
    RAPID = "rapid"


@unique
class Progression(Vocabulary):
    """Course on imaging. Not assessed is ``None``."""

    STABLE = "stable"
    PROGRESSIVE = "progressive"
    RESPONDING = "responding"


@unique
class Setting(Vocabulary):
    """What the treatment is for in the course of the disease."""

    NEOADJUVANT = "neoadjuvant"
    ADJUVANT = "adjuvant"
    ADVANCED = "advanced"
    MAINTENANCE = "maintenance"
    PERIOPERATIVE = "perioperative"


@unique
class PriorOutcome(Vocabulary):
    """How a prior treatment ended."""

    PROGRESSION = "progression"
    NO_RESPONSE = "no-response"
    INTOLERANCE = "intolerance"
    COMPLETED = "completed"
    ONGOING = "ongoing"


@unique
class Acuity(Vocabulary):
    """How urgent the situation is."""

    EMERGENCY = "emergency"
    ROUTINE = "routine"


@unique
class Procedure(Vocabulary):
    """A planned intervention that can release hormones or interacts with treatment."""

    NONE = "none"
    SURGERY = "surgery"
    ANESTHESIA = "anesthesia"
    EMBOLIZATION = "embolization"
    PRRT = "prrt"
    BIOPSY = "biopsy"
    ENDOSCOPY = "endoscopy"


@unique
class ChildPugh(Vocabulary):
    """Class of hepatic impairment; NORMAL is normal liver function."""

    NORMAL = "normal"
    A = "A"
    B = "B"
    C = "C"


@unique
class Pregnancy(Vocabulary):
    """Pregnancy, or the possibility of it."""

    PREGNANT = "pregnant"
    POSSIBLE = "possible"
    NOT_PREGNANT = "not-pregnant"


@unique
class Hereditary(Vocabulary):
    """Hereditary syndromes with neuroendocrine neoplasms."""

    MEN1 = "MEN1"
    MEN2 = "MEN2"
    MEN4 = "MEN4"
    VHL = "VHL"
    NF1 = "NF1"
    TSC = "TSC"
    SDHX = "SDHx"


@unique
class GastricType(Vocabulary):
    """Type of a gastric NET."""

    TYPE_1 = "type-1"
    TYPE_2 = "type-2"
    TYPE_3 = "type-3"


@unique
class Msi(Vocabulary):
    """Microsatellite status."""

    HIGH = "MSI-high"
    STABLE = "microsatellite-stable"


@unique
class Methylation(Vocabulary):
    """MGMT promoter methylation, or deficiency by immunohistochemistry."""

    METHYLATED = "methylated-or-deficient"
    UNMETHYLATED = "unmethylated-or-proficient"


@unique
class Metabolizer(Vocabulary):
    """Metabolizer status by genotype or phenotype (DPYD, UGT1A1)."""

    NORMAL = "normal"
    INTERMEDIATE = "intermediate"
    POOR = "poor"


# --- what is said about treatment ----------------------------------------------------------


@unique
class Direction(Vocabulary):
    """What a body says about an offer.

    DESCRIPTION is a body's account of effects or use ("has shown activity", "is relatively
    ineffective") that neither recommends nor advises against.
    """

    FOR = "for"
    AGAINST = "against"
    DESCRIPTION = "description"
    INSUFFICIENT_EVIDENCE = "insufficient-evidence"
    RESEARCH_ONLY = "research-only"


@unique
class Strategy(Vocabulary):
    """Offers that are neither a regimen nor a drug class; named without protocols."""

    OBSERVATION = "observation"
    DOSE_ESCALATION_SSA = "dose-escalation-of-somatostatin-analog"
    COMBINATION_CHEMOTHERAPY = "combination-chemotherapy"
    PLATINUM_ETOPOSIDE = "platinum-plus-etoposide"
    CHEMOTHERAPY_WITH_SSA = "chemotherapy-with-somatostatin-analog"
    CHEMOTHERAPY_WITH_IMMUNOTHERAPY = "chemotherapy-with-immunotherapy"
    SURGERY = "surgery"
    DEBULKING = "debulking"
    LIVER_DIRECTED = "liver-directed-therapy"
    EMBOLIZATION = "embolization"
    RADIOEMBOLIZATION = "radioembolization"
    ABLATION = "ablation"
    RADIOTHERAPY = "radiotherapy"
    PROPHYLACTIC_CRANIAL_IRRADIATION = "prophylactic-cranial-irradiation"
    CHEMORADIOTHERAPY = "chemoradiotherapy"
    RADIOACTIVE_IODINE = "radioactive-iodine"
    SYSTEMIC_THERAPY = "systemic-therapy"
    ADJUVANT_THERAPY = "adjuvant-therapy"
    CLINICAL_TRIAL = "clinical-trial"
    SUPPORTIVE_CARE = "supportive-care"
    RETREATMENT_PRRT = "retreatment-with-prrt"


@unique
class ApprovalKind(Vocabulary):
    """What a regulatory event did; NOT_STATED where a source shows only that it stands."""

    NOT_STATED = "not-stated"
    INITIAL = "initial"
    EXPANSION = "expansion"
    ACCELERATED = "accelerated"
    CONDITIONAL = "conditional"
    CONVERTED = "converted"
    TENTATIVE = "tentative"
    GENERIC = "generic"
    REFUSED = "refused"
    APPLICATION_WITHDRAWN = "application-withdrawn"
    WITHDRAWN = "withdrawn"
    MARKETING_ENDED = "marketing-ended"


@unique
class LabelStatus(Vocabulary):
    """What the labels that were read say on a case. Absence is UNKNOWN, never OFF_LABEL."""

    ON_LABEL = "on-label"
    OFF_LABEL = "off-label"
    UNKNOWN = "unknown"


@unique
class StudyDesign(Vocabulary):
    """How a study was done."""

    RANDOMIZED = "randomized"
    SINGLE_ARM = "single-arm"
    MULTI_COHORT = "multi-cohort"
    RETROSPECTIVE = "retrospective"
    PROSPECTIVE_SERIES = "prospective-series"
    META_ANALYSIS = "meta-analysis"
    EXTENSION = "extension"
    NOT_STATED = "not-stated"


@unique
class StudyStatus(Vocabulary):
    """Whether a study has finished. Ongoing studies have no results."""

    ONGOING = "ongoing"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    NOT_STATED = "not-stated"


@unique
class Endpoint(Vocabulary):
    """What a result measures; see the unit of the estimate."""

    OVERALL_SURVIVAL = "overall-survival"
    PROGRESSION_FREE_SURVIVAL = "progression-free-survival"
    TIME_TO_PROGRESSION = "time-to-progression"
    OBJECTIVE_RESPONSE = "objective-response-rate"
    DISEASE_CONTROL = "disease-control-rate"
    COMPLETE_RESPONSE = "complete-response-rate"
    PARTIAL_RESPONSE = "partial-response-rate"
    STABLE_DISEASE = "stable-disease-rate"
    DURATION_OF_RESPONSE = "duration-of-response"
    TIME_TO_TREATMENT_FAILURE = "time-to-treatment-failure"
    GRADE_3_TOXICITY = "grade-3-or-higher-toxicity"
    GRADE_5_TOXICITY = "treatment-related-death"
    DISCONTINUATION = "discontinuation-for-toxicity"
    SYMPTOM_RESPONSE = "symptom-response"
    RESCUE_DAYS = "share-of-days-with-rescue-medication"
    BIOCHEMICAL_RESPONSE = "biochemical-response"
    STOOL_FREQUENCY = "stool-frequency"
    ANTIHYPERTENSIVE_REDUCTION = "reduction-of-antihypertensive-drugs"


@unique
class Statistic(Vocabulary):
    """What the number of an estimate is."""

    MEDIAN_MONTHS = "median, months"
    MEDIAN_WEEKS = "median, weeks"
    MEDIAN_DAYS = "median, days"
    MEAN_MONTHS = "mean, months"
    MEDIAN_YEARS = "median, years"
    MONTHS = "months; median or mean not printed"
    PERCENT = "%"
    PERCENT_CHANGE = "% change from baseline"
    MEAN_CHANGE_PER_DAY = "mean change from baseline, per day"
    COUNT = "count"


@unique
class Assessment(Vocabulary):
    """Who assessed a result."""

    INVESTIGATOR = "investigator"
    CENTRAL = "central"
    REGULATOR = "regulator"
    NOT_STATED = "not-stated"


@unique
class NoNumber(Vocabulary):
    """An estimate that is not a number."""

    NOT_REACHED = "not-reached"
    NOT_ESTIMABLE = "not-estimable"


@unique
class EffectKind(Vocabulary):
    """How two arms are compared."""

    HAZARD_RATIO = "hazard-ratio"
    ODDS_RATIO = "odds-ratio"
    RISK_RATIO = "risk-ratio"
    DIFFERENCE = "difference"


# --- syndromes -----------------------------------------------------------------------------


@unique
class MeasureKind(Vocabulary):
    """What sort of act a measure is."""

    DRUG = "drug"
    DIET = "diet"
    FLUID = "fluid"
    ELECTROLYTE = "electrolyte"
    MONITORING = "monitoring"
    PROCEDURE = "procedure"
    AVOIDANCE = "avoidance"


@unique
class MeasurePhase(Vocabulary):
    """When in the course a measure comes; members are in that order."""

    EMERGENCY = "emergency"
    FIRST = "first"
    NEXT = "next"
    REFRACTORY = "refractory"
    SUPPORTIVE = "supportive"


@unique
class Aim(Vocabulary):
    """What a measure is meant to act on."""

    SYMPTOM = "symptom"
    TUMOR = "tumor"
    BOTH = "both"


@unique
class Comparator(Vocabulary):
    """How a measured value is compared with a threshold."""

    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    LESS_THAN = "<"
    BETWEEN = "between"
    STRICTLY_BETWEEN = "strictly between"

    @property
    def label(self) -> str:
        """The sign, unchanged."""
        return self.value


@unique
class TestPurpose(Vocabulary):
    """What a threshold decides; EQUIVOCAL marks values that call for another test."""

    __test__ = False  # not a pytest class

    SUPPORTS = "supports"
    EQUIVOCAL = "equivocal"
    EXCLUDES = "excludes"
    MONITORS = "monitors"
    SEVERITY = "severity"


@unique
class TestResult(Vocabulary):
    """The outcome of a test that has no cut-off, or whose cut-off is the laboratory's own."""

    __test__ = False  # not a pytest class

    POSITIVE = "positive"
    NEGATIVE = "negative"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


@unique
class Bearing(Vocabulary):
    """What a measured value says when it is held against a threshold or a sign.

    The first two are for thresholds that support a diagnosis, the next two for those that
    exclude one, then two for severity, monitoring and equivocal values. INDETERMINATE waits
    for something that can be asked; NOT_COMPARABLE says that value and threshold are of
    different things.
    """

    SUPPORTS = "supports"
    DOES_NOT_SUPPORT = "does-not-support"
    EXCLUDES = "excludes"
    DOES_NOT_EXCLUDE = "does-not-exclude"
    REACHED = "reached"
    NOT_REACHED = "not-reached"
    INDETERMINATE = "indeterminate"
    NOT_COMPARABLE = "not-comparable"


@unique
class SyndromeKind(Vocabulary):
    """What brings a syndrome about."""

    HORMONAL = "hormonal"
    HEREDITARY = "hereditary"
    TREATMENT_RELATED = "treatment-related"


@unique
class Specimen(Vocabulary):
    """What is measured in."""

    SERUM = "serum"
    PLASMA = "plasma"
    BLOOD = "blood"
    PLATELETS = "platelets"
    URINE = "urine"
    SALIVA = "saliva"
    GASTRIC_JUICE = "gastric-juice"
    STOOL = "stool"
    NOT_STATED = "not-stated"


# --- two catalogs ---------------------------------------------------------------------------


@unique
class ChangeKind(Vocabulary):
    """What a newer catalog does to a record or a field of an older one."""

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
