"""Bodies that speak: regulators, societies, institutes."""

from typing import Final

from ..model import Body, BodyId, BodyKind, Region

FDA: Final = Body(
    id=BodyId("fda"),
    name="US Food and Drug Administration",
    short="FDA",
    kind=BodyKind.REGULATOR,
    region=Region.US,
    reviewed="2026-11-23",
)
EMA: Final = Body(
    id=BodyId("ema"),
    name="European Medicines Agency and European Commission",
    short="EMA",
    kind=BodyKind.REGULATOR,
    region=Region.EU,
    unseen="first European authorization dates of Zanosar, Sandostatin and Somatuline",
    reviewed="2026-11-23",
)
MHRA: Final = Body(
    id=BodyId("mhra"),
    name="UK Medicines and Healthcare products Regulatory Agency",
    short="MHRA",
    kind=BodyKind.REGULATOR,
    region=Region.UK,
    reviewed="2026-11-23",
)
ASCO: Final = Body(
    id=BodyId("asco"),
    name="American Society of Clinical Oncology",
    short="ASCO",
    kind=BodyKind.SOCIETY,
    region=Region.US,
    reviewed="2026-11-23",
)
ENETS: Final = Body(
    id=BodyId("enets"),
    name="European Neuroendocrine Tumor Society",
    short="ENETS",
    kind=BodyKind.SOCIETY,
    region=Region.EU,
    reviewed="2026-11-23",
)
ENDOCRINE_SOCIETY: Final = Body(
    id=BodyId("endocrine-society"),
    name="Endocrine Society",
    short="Endocrine Society",
    kind=BodyKind.SOCIETY,
    region=Region.US,
    reviewed="2026-11-23",
)
NCI: Final = Body(
    id=BodyId("nci"),
    name="US National Cancer Institute",
    short="NCI",
    kind=BodyKind.INSTITUTE,
    region=Region.US,
    reviewed="2026-11-23",
)
AMERICAN_CANCER_SOCIETY: Final = Body(
    id=BodyId("american-cancer-society"),
    name="American Cancer Society",
    short="ACS",
    kind=BodyKind.PATIENT_ORGANIZATION,
    region=Region.US,
    reviewed="2026-11-23",
)
FOUNDING_PAGE_PUBLISHER: Final = Body(
    id=BodyId("founding-page-publisher"),
    name="Publisher of the founding page (not named)",
    short="patient page",
    kind=BodyKind.PATIENT_ORGANIZATION,
    region=Region.INTERNATIONAL,
    reviewed="2026-11-23",
)
INCA: Final = Body(
    id=BodyId("inca"),
    name="International Neuroendocrine Cancer Alliance",
    short="INCA",
    kind=BodyKind.PATIENT_ORGANIZATION,
    region=Region.INTERNATIONAL,
    reviewed="2026-11-23",
)
NCCN: Final = Body(
    id=BodyId("nccn"),
    name="National Comprehensive Cancer Network",
    short="NCCN",
    kind=BodyKind.INSTITUTE,
    region=Region.US,
    reviewed="2026-11-23",
)
NICE: Final = Body(
    id=BodyId("nice"),
    name="National Institute for Health and Care Excellence",
    short="NICE",
    kind=BodyKind.INSTITUTE,
    region=Region.UK,
    reviewed="2026-11-23",
)
SCOTTISH_MEDICINES_CONSORTIUM: Final = Body(
    id=BodyId("scottish-medicines-consortium"),
    name="Scottish Medicines Consortium",
    short="SMC",
    kind=BodyKind.INSTITUTE,
    region=Region.UK,
    reviewed="2026-11-23",
)
CANCER_CARE_ONTARIO: Final = Body(
    id=BodyId("cancer-care-ontario"),
    name="Cancer Care Ontario, Program in Evidence-Based Care",
    short="CCO",
    kind=BodyKind.INSTITUTE,
    region=Region.CA,
    reviewed="2026-11-23",
)
CADTH: Final = Body(
    id=BodyId("cadth"),
    name="CADTH pCODR Expert Review Committee",
    short="CADTH pERC",
    kind=BodyKind.INSTITUTE,
    region=Region.CA,
    reviewed="2026-11-23",
)
OPTIMAL_CARE_PATHWAYS: Final = Body(
    id=BodyId("optimal-care-pathways"),
    name="Optimal Care Pathways (Australia)",
    short="Optimal Care Pathways",
    kind=BodyKind.INSTITUTE,
    region=Region.AU,
    reviewed="2026-11-23",
)
GERMAN_S2K_GROUP: Final = Body(
    id=BodyId("german-s2k-group"),
    name="Guideline group of the German S2k guideline on neuroendocrine tumors",
    short="German S2k guideline",
    kind=BodyKind.SOCIETY,
    region=Region.DE,
    reviewed="2026-11-23",
)
# An expert panel, not a society; no kind says so more exactly.
NETPRAXIS: Final = Body(
    id=BodyId("netpraxis"),
    name="NETPraxis program, Delphi panel of Spanish oncologists",
    short="NETPraxis panel",
    kind=BodyKind.TRIAL_GROUP,
    region=Region.ES,
    reviewed="2026-11-23",
)
HEALTH_CANADA: Final = Body(
    id=BodyId("health-canada"),
    name="Health Canada",
    short="Health Canada",
    kind=BodyKind.REGULATOR,
    region=Region.CA,
    reviewed="2026-11-23",
)
MHLW: Final = Body(
    id=BodyId("mhlw"),
    name="Japanese Ministry of Health, Labour and Welfare",
    short="MHLW",
    kind=BodyKind.REGULATOR,
    region=Region.JP,
    reviewed="2026-11-23",
)
AIFA: Final = Body(
    id=BodyId("aifa"),
    name="Italian Medicines Agency",
    short="AIFA",
    kind=BodyKind.REGULATOR,
    region=Region.IT,
    reviewed="2026-11-23",
)
ISRAEL_MINISTRY_OF_HEALTH: Final = Body(
    id=BodyId("israel-ministry-of-health"),
    name="Israel Ministry of Health",
    short="Israel MoH",
    kind=BodyKind.REGULATOR,
    region=Region.IL,
    reviewed="2026-11-23",
)
TGA: Final = Body(
    id=BodyId("tga"),
    name="Australian Therapeutic Goods Administration",
    short="TGA",
    kind=BodyKind.REGULATOR,
    region=Region.AU,
    reviewed="2026-11-23",
)
ANSM: Final = Body(
    id=BodyId("ansm"),
    name="French medicines agency (ANSM)",
    short="ANSM",
    kind=BodyKind.REGULATOR,
    region=Region.FR,
    reviewed="2026-11-23",
)
SWISSMEDIC: Final = Body(
    id=BodyId("swissmedic"),
    name="Swissmedic",
    short="Swissmedic",
    kind=BodyKind.REGULATOR,
    region=Region.CH,
    reviewed="2026-11-23",
)
# A regional network whose full name is not printed in what was seen.
R2C: Final = Body(
    id=BodyId("r2c"),
    name="R2c, French regional cancer network (name as printed)",
    short="R2c",
    kind=BodyKind.INSTITUTE,
    region=Region.FR,
    reviewed="2026-11-23",
)
ESC: Final = Body(
    id=BodyId("esc"),
    name="European Society of Cardiology",
    short="ESC",
    kind=BodyKind.SOCIETY,
    region=Region.EU,
    reviewed="2026-11-26",
)

HYPONATREMIA_GUIDELINE_GROUP: Final = Body(
    id=BodyId("hyponatremia-guideline-group"),
    name=(
        "European Society of Intensive Care Medicine, European Society of Endocrinology and "
        "ERA-EDTA (Hyponatraemia Guideline Development Group)"
    ),
    short="ESICM, ESE and ERA-EDTA",
    kind=BodyKind.SOCIETY,
    region=Region.EU,
    reviewed="2026-11-26",
)

NMPA: Final = Body(
    id=BodyId("nmpa"),
    name="Chinese National Medical Products Administration",
    short="NMPA",
    kind=BodyKind.REGULATOR,
    region=Region.CN,
    reviewed="2026-11-26",
)

CDSCO: Final = Body(
    id=BodyId("cdsco"),
    name="Indian Central Drugs Standard Control Organization",
    short="CDSCO",
    kind=BodyKind.REGULATOR,
    region=Region.IN,
    reviewed="2026-11-26",
)

MEDSAFE: Final = Body(
    id=BodyId("medsafe"),
    name="New Zealand Medicines and Medical Devices Safety Authority",
    short="Medsafe",
    kind=BodyKind.REGULATOR,
    region=Region.NZ,
    reviewed="2026-11-26",
)

KOREAN_SOCIETY_OF_NEPHROLOGY: Final = Body(
    id=BodyId("korean-society-of-nephrology"),
    name="Korean Society of Nephrology",
    short="KSN",
    kind=BodyKind.SOCIETY,
    region=Region.KR,
    reviewed="2026-11-26",
)
CPIC: Final = Body(
    id=BodyId("cpic"),
    name="Clinical Pharmacogenetics Implementation Consortium",
    short="CPIC",
    kind=BodyKind.EXPERT_PANEL,
    region=Region.INTERNATIONAL,
    reviewed="2026-11-26",
)
DPWG: Final = Body(
    id=BodyId("dpwg"),
    name="Dutch Pharmacogenetics Working Group",
    short="DPWG",
    kind=BodyKind.EXPERT_PANEL,
    region=Region.EU,
    reviewed="2026-11-26",
)

ESMO: Final = Body(
    id=BodyId("esmo"),
    name="European Society for Medical Oncology",
    short="ESMO",
    kind=BodyKind.SOCIETY,
    region=Region.EU,
    reviewed="2026-11-26",
)

EUROPEAN_THYROID_ASSOCIATION: Final = Body(
    id=BodyId("european-thyroid-association"),
    name="European Thyroid Association",
    short="ETA",
    kind=BodyKind.SOCIETY,
    region=Region.EU,
    reviewed="2026-11-26",
)

HAS: Final = Body(
    id=BodyId("has"),
    name="Haute Autorité de Santé, Commission de la transparence (France)",
    short="HAS",
    kind=BodyKind.INSTITUTE,
    region=Region.FR,
    reviewed="2026-11-26",
)

G_BA: Final = Body(
    id=BodyId("g-ba"),
    name="Gemeinsamer Bundesausschuss (Germany)",
    short="G-BA",
    kind=BodyKind.INSTITUTE,
    region=Region.DE,
    reviewed="2026-11-26",
)

PBAC: Final = Body(
    id=BodyId("pbac"),
    name="Pharmaceutical Benefits Advisory Committee (Australia)",
    short="PBAC",
    kind=BodyKind.INSTITUTE,
    region=Region.AU,
    reviewed="2026-11-26",
)

NHS_ENGLAND: Final = Body(
    id=BodyId("nhs-england"),
    name="NHS England",
    short="NHS England",
    kind=BodyKind.INSTITUTE,
    region=Region.UK,
    reviewed="2026-11-26",
)

NCPE: Final = Body(
    id=BodyId("ncpe"),
    name="National Centre for Pharmacoeconomics (Ireland)",
    short="NCPE",
    kind=BodyKind.INSTITUTE,
    region=Region.IE,
    reviewed="2026-11-26",
)

DANISH_MEDICINES_COUNCIL: Final = Body(
    id=BodyId("danish-medicines-council"),
    name="Danish Medicines Council (Medicinrådet)",
    short="Medicinrådet",
    kind=BodyKind.INSTITUTE,
    region=Region.DK,
    reviewed="2026-11-26",
)

NORWEGIAN_DIRECTORATE_OF_HEALTH: Final = Body(
    id=BodyId("norwegian-directorate-of-health"),
    name="Norwegian Directorate of Health (Helsedirektoratet)",
    short="Helsedirektoratet",
    kind=BodyKind.INSTITUTE,
    region=Region.NO,
    reviewed="2026-11-26",
)

SWEDISH_CANCER_CENTERS: Final = Body(
    id=BodyId("swedish-cancer-centers"),
    name="Regional cancer centers in collaboration (Regionala cancercentrum i samverkan, Sweden)",
    short="RCC",
    kind=BodyKind.INSTITUTE,
    region=Region.SE,
    reviewed="2026-11-26",
)

CARCINOID_DELPHI_PANEL_2013: Final = Body(
    id=BodyId("carcinoid-delphi-panel-2013"),
    name="RAND/UCLA modified Delphi panel on carcinoid tumors (ten physicians, 2013)",
    short="carcinoid Delphi panel",
    kind=BodyKind.EXPERT_PANEL,
    region=Region.US,
    reviewed="2026-11-26",
)
