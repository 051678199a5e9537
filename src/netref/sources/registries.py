"""Records of trial registries, and decision summaries of regulators."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import HEALTH_CANADA, SWISSMEDIC

A021202_REGISTRY: Final = Source(
    id=SourceId("a021202-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01841736: pazopanib versus placebo in progressive "
        "carcinoid tumors (A021202)"
    ),
    nct="NCT01841736",
    reviewed="2026-11-26",
)

ACTION_1_EU_REGISTER: Final = Source(
    id=SourceId("action-1-eu-register"),
    kind=SourceKind.REGISTRY,
    title=(
        "EU Clinical Trials Register 2022-000507-12: RYZ101 in GEP-NET that "
        "progressed after 177Lu-labeled somatostatin analogs (RYZ101-301)"
    ),
    date="2022-10-28",
    url="https://www.clinicaltrialsregister.eu/ctr-search/trial/2022-000507-12/ES",
    reviewed="2026-11-26",
)

ATLANT_REGISTRY: Final = Source(
    id=SourceId("atlant-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02698410: lanreotide autogel and temozolomide in progressive "
        "thoracic NET (ATLANT)"
    ),
    nct="NCT02698410",
    url="https://www.clinicaltrials.gov/ct2/show/NCT02698410",
    reviewed="2026-11-23",
)

CALGB_80701_REGISTRY: Final = Source(
    id=SourceId("calgb-80701-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01229943: everolimus and octreotide with or without "
        "bevacizumab in advanced pancreatic neuroendocrine tumors"
    ),
    nct="NCT01229943",
    reviewed="2026-11-26",
)

CLARINET_FORTE_REGISTRY: Final = Source(
    id=SourceId("clarinet-forte-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02651987: lanreotide autogel 120 mg every 14 days in pancreatic "
        "or midgut NET (CLARINET FORTE)"
    ),
    nct="NCT02651987",
    reviewed="2026-11-23",
)

COMPARENET_REGISTRY: Final = Source(
    id=SourceId("comparenet-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05247905: capecitabine and temozolomide or lutetium "
        "Lu 177 dotatate in advanced pancreatic neuroendocrine tumors (A022001)"
    ),
    date="2024-04",
    nct="NCT05247905",
    reviewed="2026-11-26",
)

COMPOSE_REGISTRY: Final = Source(
    id=SourceId("compose-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT04919226: 177Lu-edotreotide versus best standard of "
        "care in well-differentiated aggressive grade 2 and grade 3 GEP-NET "
        "(COMPOSE)"
    ),
    date="2023-09-13",
    nct="NCT04919226",
    reviewed="2026-11-26",
)

CONTROL_NETS_REGISTRY: Final = Source(
    id=SourceId("control-nets-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02358356: capecitabine, temozolomide and 177Lu-octreotate in "
        "neuroendocrine tumours (CONTROL NETS)"
    ),
    date="2022-07-05",
    nct="NCT02358356",
    url="https://clinicaltrials.gov/study/NCT02358356",
    reviewed="2026-11-23",
)

COOPERATE_2_REGISTRY: Final = Source(
    id=SourceId("cooperate-2-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01374451: everolimus with or without pasireotide LAR"
        " in advanced progressive pancreatic neuroendocrine tumors"
    ),
    nct="NCT01374451",
    reviewed="2026-11-26",
)

DELLIGHT_REGISTRY: Final = Source(
    id=SourceId("dellight-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT06893783: tarlatamab in advanced extrapulmonary "
        "neuroendocrine carcinoma (DeLLight)"
    ),
    nct="NCT06893783",
    reviewed="2026-11-26",
)

E2211_REGISTRY: Final = Source(
    id=SourceId("e2211-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01824875: temozolomide with or without capecitabine in advanced "
        "pancreatic neuroendocrine tumors (E2211)"
    ),
    date="2022-10-19",
    nct="NCT01824875",
    url="https://clinicaltrials.gov/ct2/show/NCT01824875",
    reviewed="2026-11-23",
)

HEALTH_CANADA_LUTATHERA_ADOLESCENTS: Final = Source(
    id=SourceId("health-canada-lutathera-adolescents"),
    kind=SourceKind.REGISTRY,
    title=("Health Canada, regulatory decision summary for Lutathera, control number 282347"),
    body=HEALTH_CANADA,
    url="https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS1738166485959",
    reviewed="2026-11-26",
)

HEALTH_CANADA_XERMELO: Final = Source(
    id=SourceId("health-canada-xermelo"),
    kind=SourceKind.REGISTRY,
    title="Health Canada, regulatory decision summary for Xermelo (RDS00469)",
    body=HEALTH_CANADA,
    url="https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS00469",
    reviewed="2026-11-26",
)

IPSEN_SPINET_PAGE: Final = Source(
    id=SourceId("ipsen-spinet-page"),
    kind=SourceKind.REGISTRY,
    title=(
        "Ipsen trial page: lanreotide autogel/depot 120 mg vs. placebo in lung "
        "neuroendocrine tumours (SPINET)"
    ),
    url="https://ipsen.com/us/?p=40807",
    reviewed="2026-11-26",
)

NCI_COMPARENET: Final = Source(
    id=SourceId("nci-comparenet"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCI trial page NCI-2021-14404: capecitabine and temozolomide compared with"
        " lutetium Lu 177 dotatate in advanced pancreatic neuroendocrine tumors "
        "(ComPareNET)"
    ),
    url="https://www.cancer.gov/clinicaltrials/NCI-2021-14404",
    reviewed="2026-11-26",
)

NCT00055809_RECORD: Final = Source(
    id=SourceId("nct00055809-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT00055809: bevacizumab and PEG-interferon alfa-2b in metastatic or unresectable "
        "carcinoid tumors"
    ),
    nct="NCT00055809",
    reviewed="2026-11-26",
)

NCT00227617_RECORD: Final = Source(
    id=SourceId("nct00227617-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT00227617: FOLFOX in combination with bevacizumab in advanced neuroendocrine tumors "
        "(pilot study)"
    ),
    nct="NCT00227617",
    reviewed="2026-11-23",
)

NCT00412061_RECORD: Final = Source(
    id=SourceId("nct00412061-record"),
    kind=SourceKind.REGISTRY,
    title="NCT00412061: everolimus and octreotide in advanced carcinoid tumor (RADIANT-2)",
    nct="NCT00412061",
    reviewed="2026-11-26",
)

NCT00690430_RECORD: Final = Source(
    id=SourceId("nct00690430-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT00690430: pasireotide LAR versus octreotide LAR in metastatic carcinoid disease with "
        "inadequately controlled symptoms"
    ),
    nct="NCT00690430",
    reviewed="2026-11-26",
)

NCT01525082_RECORD: Final = Source(
    id=SourceId("nct01525082-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT01525082: capecitabine, temozolomide and bevacizumab for metastatic or unresectable "
        "pancreatic neuroendocrine tumors"
    ),
    date="2024-01-11",
    nct="NCT01525082",
    reviewed="2026-11-26",
)

NCT02560376_RECORD: Final = Source(
    id=SourceId("nct02560376-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT02560376: 68Ga-NOTA-exendin-4 PET/CT for the localization of insulinoma and "
        "diagnosis of nesidioblastosis"
    ),
    nct="NCT02560376",
    reviewed="2026-11-23",
)

NCT03049189_RECORD: Final = Source(
    id=SourceId("nct03049189-record"),
    kind=SourceKind.REGISTRY,
    title="NCT03049189: 177Lu-edotreotide PRRT compared with everolimus in GEP-NET (COMPETE)",
    nct="NCT03049189",
    reviewed="2026-11-23",
)

NCT03197012_RECORD: Final = Source(
    id=SourceId("nct03197012-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCT03197012: intra-arterial yttrium Y 90-edotreotide for liver metastases of "
        "neuroendocrine tumors"
    ),
    nct="NCT03197012",
    reviewed="2026-11-23",
)

NCT06732505_RECORD: Final = Source(
    id=SourceId("nct06732505-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT06732505: phase I study of [225Ac]Ac-DOTATATE in "
        "SSTR-positive GEP-NEN"
    ),
    date="2025-06-26",
    nct="NCT06732505",
    reviewed="2026-11-26",
)

NCT07012330_RECORD: Final = Source(
    id=SourceId("nct07012330-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT07012330: 177Lu-dotatate with capecitabine compared with "
        "177Lu-dotatate alone"
    ),
    nct="NCT07012330",
    reviewed="2026-11-23",
)

NIPINEC_REGISTRY: Final = Source(
    id=SourceId("nipinec-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT03591731: nivolumab with or without ipilimumab in pretreated NEC"
        " (NIPINEC)"
    ),
    nct="NCT03591731",
    reviewed="2026-11-23",
)

PLANET_REGISTRY: Final = Source(
    id=SourceId("planet-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT03043664: pembrolizumab with lanreotide depot for "
        "gastroenteropancreatic neuroendocrine tumors (PLANET)"
    ),
    date="2019-07-04",
    nct="NCT03043664",
    url="https://clinicaltrials.gov/show/NCT03043664",
    reviewed="2026-11-26",
)

RADIANT_3_REGISTRY: Final = Source(
    id=SourceId("radiant-3-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT00510068: everolimus versus placebo in advanced "
        "neuroendocrine tumors of pancreatic origin (RADIANT-3)"
    ),
    nct="NCT00510068",
    reviewed="2026-11-26",
)

S2012_REGISTRY: Final = Source(
    id=SourceId("s2012-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05058651: first-line platinum/etoposide with or without "
        "atezolizumab in poorly differentiated extrapulmonary NEC (SWOG S2012)"
    ),
    date="2024-04-23",
    nct="NCT05058651",
    unseen="the doses of its arms",
    reviewed="2026-11-23",
)

S2104_REGISTRY: Final = Source(
    id=SourceId("s2104-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05040360: postoperative capecitabine and temozolomide versus "
        "observation in high-risk pancreatic NET (S2104)"
    ),
    nct="NCT05040360",
    reviewed="2026-11-23",
)

SENECA_REGISTRY: Final = Source(
    id=SourceId("seneca-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT03387592: CAPTEM or FOLFIRI as second-line therapy "
        "in neuroendocrine carcinomas (SENECA)"
    ),
    date="2025-03-10",
    nct="NCT03387592",
    reviewed="2026-11-26",
)

SEQTOR_HRA_SUMMARY: Final = Source(
    id=SourceId("seqtor-hra-summary"),
    kind=SourceKind.REGISTRY,
    title="SEQTOR, research summary of the UK Health Research Authority (IRAS 153571)",
    url="https://hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/seqtor",
    reviewed="2026-11-23",
)

SEQTOR_REGISTRY: Final = Source(
    id=SourceId("seqtor-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT02246127: everolimus and streptozocin-fluorouracil, one upfront "
        "and the other on progression, in advanced pancreatic NET (SEQTOR)"
    ),
    nct="NCT02246127",
    reviewed="2026-11-23",
)

SONNET_REGISTRY: Final = Source(
    id=SourceId("sonnet-registry"),
    kind=SourceKind.REGISTRY,
    title="ClinicalTrials.gov NCT02231762: lanreotide autogel and temozolomide (SONNET)",
    date="2019-05-06",
    nct="NCT02231762",
    unseen="the maintenance doses of its arms",
    reviewed="2026-11-23",
)

SURTORI_01_REGISTRY: Final = Source(
    id=SourceId("surtori-01-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05015621: surufatinib plus toripalimab versus "
        "FOLFIRI as second-line treatment of advanced neuroendocrine carcinoma"
    ),
    date="2023-12-11",
    nct="NCT05015621",
    reviewed="2026-11-26",
)

SWISSMEDIC_2025_LUTATHERA: Final = Source(
    id=SourceId("swissmedic-2025-lutathera"),
    kind=SourceKind.REGISTRY,
    title="Swissmedic, summary report on the authorization of Lutathera",
    body=SWISSMEDIC,
    date="2025-11-21",
    url="https://www.swissmedic.ch/swissmedic/en/home/about-us/publications/public-summary-swiss-par/public-summary-swiss-par-lutathera.html",
    reviewed="2026-11-26",
)

TELESTAR_EU_REGISTER: Final = Source(
    id=SourceId("telestar-eu-register"),
    kind=SourceKind.REGISTRY,
    title=(
        "EU Clinical Trials Register 2012-003460-47, results: telotristat etiprate "
        "in carcinoid syndrome not adequately controlled by somatostatin analog "
        "therapy"
    ),
    url="https://www.clinicaltrialsregister.eu/ctr-search/trial/2012-003460-47/results",
    reviewed="2026-11-26",
)

TELESTAR_REGISTRY: Final = Source(
    id=SourceId("telestar-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01677910: telotristat etiprate for carcinoid "
        "syndrome not adequately controlled by a somatostatin analogue (TELESTAR)"
    ),
    date="2018-02-27",
    nct="NCT01677910",
    reviewed="2026-11-26",
)

XELBEVOCT_REGISTRY: Final = Source(
    id=SourceId("xelbevoct-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01203306: bevacizumab, octreotide and metronomic capecitabine "
        "(XELBEVOCT)"
    ),
    date="2010-09-16",
    nct="NCT01203306",
    reviewed="2026-11-23",
)
