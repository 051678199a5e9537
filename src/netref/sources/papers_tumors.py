"""Papers and reviews on tumor entities, their classes and grades."""

from typing import Final

from ..model import Source, SourceId, SourceKind

CORTI_NEN_UNKNOWN_PRIMARY_2024: Final = Source(
    id=SourceId("corti-nen-unknown-primary-2024"),
    kind=SourceKind.REVIEW,
    title=(
        "Corti F et al. Emerging treatment options for neuroendocrine neoplasms of unknown primary "
        "origin: current evidence and future perspectives. Cancers 2024;16:2025"
    ),
    date="2024-05-27",
    pmid="38893145",
    pmcid="PMC11171242",
    reviewed="2026-11-26",
)

DDDT_2016_WHO_2010_TABLE: Final = Source(
    id=SourceId("dddt-2016-who-2010-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Classifications of gastroenteropancreatic neuroendocrine neoplasms, table 1. "
        "Drug Des Devel Ther 2016;10:3459-3470"
    ),
    date="2016-10-25",
    doi="10.2147/DDDT.S76732",
    pmcid="PMC5087808",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5087808/table/t1-dddt-10-3459",
    reviewed="2026-11-23",
)

WHO_2022_OVERVIEW: Final = Source(
    id=SourceId("who-2022-overview"),
    kind=SourceKind.REVIEW,
    title=(
        "Rindi, Mete, Uccella et al. Overview of the 2022 WHO classification of neuroendocrine "
        "neoplasms. Endocr Pathol 2022;33(1):115-154"
    ),
    date="2022",
    pmid="35294740",
    unseen="the paper itself; read were its cut-offs, as a public calculator repeats them",
    reviewed="2026-11-27",
)

WHO_2017_GEP_TABLE: Final = Source(
    id=SourceId("who-2017-gep-table"),
    kind=SourceKind.REVIEW,
    title=(
        "Classification of neuroendocrine neoplasms of the gastroenteropancreatic system "
        "(WHO 2017), table 1 of PMC5697502"
    ),
    date="2017-10-20",
    doi="10.1159/000480383",
    pmcid="PMC5697502",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5697502/table/T1",
    note=(
        "Prints Ki-67 < 2 % for G1 and 3 to 20 % for G2, which leaves 2 to 3 % open; counts are "
        "printed per 10 high-power fields."
    ),
    reviewed="2026-11-26",
)

INZANI_2018_WHO_2017: Final = Source(
    id=SourceId("inzani-2018-who-2017"),
    kind=SourceKind.REVIEW,
    title=(
        "Inzani, Petrone, Rindi. The New World Health Organization Classification for Pancreatic "
        "Neuroendocrine Neoplasia. Endocrinol Metab Clin North Am 2018;(3):463-470"
    ),
    date="2018-09-01",
    url=(
        "https://moh-it.elsevierpure.com/en/publications/the-new-world-health-organization-classification-for-pancreatic-n"
    ),
    unseen="the full text; read was the abstract, which prints no cut-offs",
    reviewed="2026-11-26",
)

ENETS_PULMONARY_CARCINOID_READERS: Final = Source(
    id=SourceId("enets-pulmonary-carcinoid-readers"),
    kind=SourceKind.PAPER,
    title="Interobserver variability of pulmonary carcinoids (ENETS abstract)",
    url="https://www.enets.org/interobserver-variability-of-pulmonary-carcinoids.html",
    reviewed="2026-11-23",
)

PMC5359105_LUNG_CLASSES: Final = Source(
    id=SourceId("pmc5359105-lung-classes"),
    kind=SourceKind.REVIEW,
    title="Classes of pulmonary and thymic neuroendocrine tumors, table 1 of PMC5359105",
    pmcid="PMC5359105",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5359105/table/t1-189e398",
    note="Counts are printed per 10 high-power fields.",
    reviewed="2026-11-23",
)

TOOR_MINEN_2022: Final = Source(
    id=SourceId("toor-minen-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Toor D et al. Mixed neuroendocrine-non-neuroendocrine neoplasms of the digestive system: "
        "a mini-review. World J Gastroenterol 2022, issue 19"
    ),
    date="2022",
    url="https://fx361.cc/page/2022/0611/12479451.shtml",
    note="The address is that of a copy.",
    reviewed="2026-11-26",
)

WJGS_2023_WHO_2019_TABLE: Final = Source(
    id=SourceId("wjgs-2023-who-2019-table"),
    kind=SourceKind.REVIEW,
    title=(
        "WHO classification 2019 and grading criteria for neuroendocrine neoplasms of the "
        "gastrointestinal tract, table 1. World J Gastrointest Surg 2023;15(4):566-577"
    ),
    date="2023-04-27",
    doi="10.4240/wjgs.v15.i4.566",
    url="https://wjgnet.com/1948-9366/tables/v15/i4/566.htm",
    note="Counts are printed per 10 high-power fields.",
    unseen="all but its tables",
    reviewed="2026-11-27",
)

PELOSI_2021_KI67_LUNG: Final = Source(
    id=SourceId("pelosi-2021-ki67-lung"),
    kind=SourceKind.REVIEW,
    title=(
        "The Ki-67 antigen in the new 2021 World Health Organization classification of lung "
        "neuroendocrine neoplasms (Pathologica)"
    ),
    date="2021-11-23",
    url="https://old.pathologica.it/article/view/542",
    unseen="the full text; read was the abstract",
    reviewed="2026-11-27",
)

JUNG_2022_THYROID_WHO: Final = Source(
    id=SourceId("jung-2022-thyroid-who"),
    kind=SourceKind.REVIEW,
    title=(
        "Jung, Bychkov, Kakudo. Update from the 2022 World Health Organization Classification of "
        "Thyroid Tumors: A Standardized Diagnostic Approach. Endocrinol Metab 2022;37(5):703-718"
    ),
    date="2022-10-04",
    doi="10.3803/EnM.2022.1553",
    url="https://e-enm.org/journal/view.php?viewtype=pubreader&number=2333",
    unseen="the full text; read was the abstract",
    reviewed="2026-11-27",
)
