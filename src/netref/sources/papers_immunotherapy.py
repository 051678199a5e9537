"""Papers, abstracts and reviews on immunotherapy, alone or with chemotherapy."""

from typing import Final

from ..model import Source, SourceId, SourceKind

AGGARWAL_2025_CCR: Final = Source(
    id=SourceId("aggarwal-2025-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Aggarwal R, et al. Safety and efficacy of tarlatamab in neuroendocrine "
        "prostate cancer: results from the phase 1b DeLLpro-300 study. Clin Cancer "
        "Res 2025;31:3854-3863"
    ),
    date="2025-09-15",
    doi="10.1158/1078-0432.CCR-25-1211",
    pmid="40689871",
    pmcid="PMC12434391",
    reviewed="2026-11-26",
)

ATEZOLIZUMAB_TAIPEI_ONCOLOGIST: Final = Source(
    id=SourceId("atezolizumab-taipei-oncologist"),
    kind=SourceKind.PAPER,
    title=(
        "Atezolizumab with platinum-etoposide in extrapulmonary NEC, Taipei Veterans General "
        "Hospital cohort. Oncologist 30(3):oyae372"
    ),
    url="https://dbpia.nl.go.kr/oncolo/article/30/3/oyae372/8068853",
    reviewed="2026-11-23",
)

AVELUMAB_NET_001_002_EJC: Final = Source(
    id=SourceId("avelumab-net-001-002-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Avelumab in unresectable/metastatic, progressive, grade 2-3 NEN: combined results of "
        "NET-001 and NET-002. Eur J Cancer 2022;169:74-81"
    ),
    date="2022-04-30",
    doi="10.1016/j.ejca.2022.03.029",
    reviewed="2026-11-23",
)

AVENEC_CCR: Final = Source(
    id=SourceId("avenec-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Avelumab in high-grade NET and poorly differentiated NEC progressive after "
        "chemotherapy (AveNEC). Clin Cancer Res 31:860"
    ),
    url=(
        "https://aacrjournals.org/clincancerres/article-abstract/31/5/860/751936/Activity-and"
        "-Safety-of-Avelumab-in-High-Grade"
    ),
    reviewed="2026-11-23",
)

CAPDEVILA_2023_NATURE_COMMUNICATIONS: Final = Source(
    id=SourceId("capdevila-2023-nature-communications"),
    kind=SourceKind.PAPER,
    title=(
        "Capdevila, et al. Durvalumab plus tremelimumab for advanced NEN of GEP and lung origin"
        " (DUNE, GETNE 1601). Nat Commun 2023"
    ),
    date="2023",
    url="https://www.proquest.com/publiccontent/docview/2817942308",
    reviewed="2026-11-23",
)

DART_PANCREATIC_2025: Final = Source(
    id=SourceId("dart-pancreatic-2025"),
    kind=SourceKind.PAPER,
    title=(
        "DART SWOG S1609, pancreatic neuroendocrine neoplasm cohort: nivolumab plus ipilimumab. "
        "J Immunother Cancer 2025"
    ),
    date="2025-06-30",
    doi="10.1136/jitc-2025-011760",
    pmid="40588371",
    pmcid="PMC12211841",
    reviewed="2026-11-23",
)

DUNE_ESMO_2020: Final = Source(
    id=SourceId("dune-esmo-2020"),
    kind=SourceKind.PAPER,
    title=(
        "DUNE, abstract 1157O, durvalumab plus tremelimumab in advanced neuroendocrine "
        "neoplasms, ESMO Virtual Congress 2020"
    ),
    date="2020",
    url=(
        "https://oncologypro.esmo.org/meeting-resources/esmo-virtual-congress-2020/a-multi-co"
        "hort-phase-ii-study-of-durvalumab-plus-tremelimumab-for-the-treatment-of-patients-pt"
        "s-with-advanced-neuroendocrine-neoplasms-nens-of"
    ),
    reviewed="2026-11-23",
)

ENDOCRINE_REVIEWS_2023_IMMUNOTHERAPY: Final = Source(
    id=SourceId("endocrine-reviews-2023-immunotherapy"),
    kind=SourceKind.REVIEW,
    title="Endocr Rev 2023;44:724-736, with table 2 of immunotherapy trials in GEP NEC",
    date="2023-03-04",
    doi="10.1210/endrev/bnad006",
    pmcid="PMC10335166",
    reviewed="2026-11-23",
)

FIRST_SITE_AGNOSTIC_APPROVAL_2017: Final = Source(
    id=SourceId("first-site-agnostic-approval-2017"),
    kind=SourceKind.PAPER,
    title=(
        "First FDA approval agnostic of cancer site: when a biomarker defines the indication, 2017"
    ),
    date="2017",
    url="https://acemap.info/paper/414179794",
    reviewed="2026-11-26",
)

HALPERIN_ATEZOLIZUMAB_BEVACIZUMAB: Final = Source(
    id=SourceId("halperin-atezolizumab-bevacizumab"),
    kind=SourceKind.PAPER,
    title=(
        "Halperin, et al. Atezolizumab and bevacizumab in advanced well-differentiated "
        "neuroendocrine tumors, phase 2. JAMA Oncology"
    ),
    nct="NCT03074513",
    note="Seen in reports only.",
    reviewed="2026-11-26",
)

KEYNOTE_028_2020_CANCER: Final = Source(
    id=SourceId("keynote-028-2020-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Pembrolizumab for PD-L1-positive advanced carcinoid or pancreatic NETs: KEYNOTE-028. "
        "Cancer 2020;126:3021-3030"
    ),
    date="2020-07-01",
    doi="10.1002/cncr.32883",
    pmid="32320048",
    reviewed="2026-11-23",
)

KLEIN_2020_CCR: Final = Source(
    id=SourceId("klein-2020-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Klein, et al. Ipilimumab and nivolumab in advanced neuroendocrine tumors: CA209-538 "
        "subgroup. Clin Cancer Res 2020;26:4454-4459"
    ),
    date="2020-09-01",
    doi="10.1158/1078-0432.CCR-20-0621",
    pmid="32532787",
    reviewed="2026-11-23",
)

NIVOLUMAB_TEMOZOLOMIDE_2020_JNCCN: Final = Source(
    id=SourceId("nivolumab-temozolomide-2020-jnccn"),
    kind=SourceKind.PAPER,
    title=(
        "CLO20-054: phase 2 trial of nivolumab and temozolomide in advanced NET, interim "
        "efficacy analysis. JNCCN 2020;18(3.5)"
    ),
    date="2020",
    url="https://jnccn.org/view/journals/jnccn/18/3.5/article-pCLO20-054.xml",
    reviewed="2026-11-23",
)

NIVOLUMAB_TEMOZOLOMIDE_2023_NANETS: Final = Source(
    id=SourceId("nivolumab-temozolomide-2023-nanets"),
    kind=SourceKind.PAPER,
    title=(
        "NANETS 2023 clinical abstract c7: updated survival with nivolumab and temozolomide. "
        "Endocrine Abstracts ea0098c7"
    ),
    date="2023",
    url="https://endocrine-abstracts.org/ea/0098/abstracts/clinical-chemo-ssa-biologics/ea0098c7",
    reviewed="2026-11-23",
)

OWEN_2023_CCR: Final = Source(
    id=SourceId("owen-2023-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Owen, et al. Phase II trial of nivolumab and temozolomide for neuroendocrine "
        "neoplasms. Clin Cancer Res 2023;29:731"
    ),
    date="2023",
    url="https://aacrjournals.org/clincancerres/article/29/4/731/716477",
    reviewed="2026-11-23",
)

PATEL_2020_CCR: Final = Source(
    id=SourceId("patel-2020-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Patel, et al. Dual anti-CTLA-4 and anti-PD-1 blockade in rare tumors (DART SWOG 1609),"
        " nonpancreatic neuroendocrine tumors. Clin Cancer Res 2020;26:2290-2296"
    ),
    date="2020-05-15",
    doi="10.1158/1078-0432.CCR-19-3356",
    pmid="31969335",
    pmcid="PMC7231627",
    reviewed="2026-11-23",
)

PEMBROLIZUMAB_G3_BJC: Final = Source(
    id=SourceId("pembrolizumab-g3-bjc"),
    kind=SourceKind.PAPER,
    title=(
        "Pembrolizumab in previously treated metastatic high-grade NEN: joint analysis of two "
        "prospective, non-randomised trials. Br J Cancer (authors and year not printed in the "
        "note)"
    ),
    url="https://www.nature.com/articles/s41416-020-0775-0",
    reviewed="2026-11-23",
)

RIESCO_MARTINEZ_2024: Final = Source(
    id=SourceId("riesco-martinez-2024"),
    kind=SourceKind.PAPER,
    title=(
        "Riesco-Martinez MC, et al. Nivolumab plus platinum-doublet chemotherapy in grade 3 NEN: "
        "NICE-NEC (GETNE-T1913). Nat Commun 2024;15:6753"
    ),
    date="2024-08-08",
    doi="10.1038/s41467-024-50969-8",
    pmid="39117670",
    nct="NCT03980925",
    reviewed="2026-11-23",
)

STROSBERG_2020: Final = Source(
    id=SourceId("strosberg-2020"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg J, et al. Pembrolizumab in previously treated advanced neuroendocrine tumors: "
        "KEYNOTE-158. Clin Cancer Res 2020;26:2124-2130"
    ),
    date="2020-01-24",
    doi="10.1158/1078-0432.CCR-19-3014",
    pmid="31980466",
    pmcid="PMC7811789",
    nct="NCT02628067",
    reviewed="2026-11-23",
)

TORIPALIMAB_2020_CCR: Final = Source(
    id=SourceId("toripalimab-2020-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Toripalimab in recurrent or metastatic NEN: multiple-center phase Ib trial. Clin "
        "Cancer Res 2020;26:2337"
    ),
    date="2020",
    url=(
        "https://aacrjournals.org/clincancerres/article/26/10/2337/82394/Efficacy-Safety-and-"
        "Biomarkers-of-Toripalimab-in"
    ),
    reviewed="2026-11-23",
)

YAO_2021: Final = Source(
    id=SourceId("yao-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Yao JC, et al. Spartalizumab in metastatic well or poorly differentiated neuroendocrine "
        "neoplasms. Endocr Relat Cancer 2021;28:161-172"
    ),
    date="2021-01-22",
    doi="10.1530/ERC-20-0382",
    pmid="33480358",
    nct="NCT02955069",
    reviewed="2026-11-23",
)
