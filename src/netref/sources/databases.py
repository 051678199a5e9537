"""Databases and terminology files."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import CADTH, FDA

MAYO_VIP_TEST: Final = Source(
    id=SourceId("mayo-vip-test"),
    kind=SourceKind.DATABASE,
    title=(
        "Vasoactive Intestinal Polypeptide (VIP), plasma, test 8150, Interpretive Handbook, "
        "Mayo Medical Laboratories"
    ),
    url="http://www.mayomedicallaboratories.com/interpretive-guide/?alpha=V&unit_code=8150",
    reviewed="2026-11-23",
)
ARUP_VIPOMA: Final = Source(
    id=SourceId("arup-vipoma"),
    kind=SourceKind.DATABASE,
    title="VIPoma, ARUP Consult",
    url="https://arupconsult.com/node/2847",
    reviewed="2026-11-23",
)
ARUP_GLUCAGONOMA: Final = Source(
    id=SourceId("arup-glucagonoma"),
    kind=SourceKind.DATABASE,
    title="Glucagonoma, ARUP Consult",
    url="http://www.arupconsult.com/Topics/Glucagonoma.html",
    reviewed="2026-11-23",
)

UPTODATE_STREPTOZOCIN: Final = Source(
    id=SourceId("uptodate-streptozocin"),
    kind=SourceKind.DATABASE,
    title="UpToDate / Lexicomp: streptozocin, drug information",
    note="Undated copy; the studies behind its doses are not named in what was seen.",
    reviewed="2026-11-23",
)

DRUGS_COM_CAPECITABINE_DOSAGE: Final = Source(
    id=SourceId("drugs-com-capecitabine-dosage"),
    kind=SourceKind.DATABASE,
    title="Drugs.com: capecitabine dosage",
    date="2024-05-27",
    url="https://www.drugs.com/dosage/capecitabine.html",
    reviewed="2026-11-23",
)

OPENFDA_SHORTAGES_STREPTOZOCIN: Final = Source(
    id=SourceId("openfda-shortages-streptozocin"),
    kind=SourceKind.DATABASE,
    title="openFDA drug shortages: streptozocin",
    body=FDA,
    date="2026-08-27",
    url="https://api.fda.gov/drug/shortages.json?search=Streptozocin",
    reviewed="2026-11-23",
)

OPENFDA_NDC_ZANOSAR_ESTEVE: Final = Source(
    id=SourceId("openfda-ndc-zanosar-esteve"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Zanosar, Esteve, product 68118-500",
    body=FDA,
    date="2026-10-30",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2268118-500%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_TEMODAR: Final = Source(
    id=SourceId("openfda-ndc-temodar"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Temodar injection, product 0085-1381",
    body=FDA,
    date="2026-09-29",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220085-1381%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_SANDOSTATIN: Final = Source(
    id=SourceId("openfda-ndc-sandostatin"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Sandostatin, product 0078-0182",
    body=FDA,
    date="2026-09-29",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220078-0182%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_BYNFEZIA: Final = Source(
    id=SourceId("openfda-ndc-bynfezia"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Bynfezia Pen, product 62756-452",
    body=FDA,
    date="2026-10-08",
    url="https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%2262756-452-36%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_LANREOTIDE_CIPLA: Final = Source(
    id=SourceId("openfda-ndc-lanreotide-cipla"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: lanreotide, Cipla, product 69097-906",
    body=FDA,
    date="2026-10-02",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2269097-906%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_PROGLYCEM: Final = Source(
    id=SourceId("openfda-ndc-proglycem"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Proglycem, Teva, product 0575-6200",
    body=FDA,
    date="2026-09-25",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220575-6200%22",
    reviewed="2026-11-23",
)

OPENFDA_NDC_DIAZOXIDE_PAR: Final = Source(
    id=SourceId("openfda-ndc-diazoxide-par"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: diazoxide, Par Health, product 0254-1010",
    body=FDA,
    date="2026-10-01",
    url="https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220254-1010%22",
    reviewed="2026-11-23",
)

MEDSCAPE_STREPTOZOCIN: Final = Source(
    id=SourceId("medscape-streptozocin"),
    kind=SourceKind.DATABASE,
    title="Medscape Reference: streptozocin (Zanosar) dosing",
    url="https://reference.medscape.com/drug/zanosar-streptozocin-342128",
    reviewed="2026-11-23",
)

SKYSCAPE_STREPTOZOCIN: Final = Source(
    id=SourceId("skyscape-streptozocin"),
    kind=SourceKind.DATABASE,
    title="Skyscape: streptozocin monograph",
    url="https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/1/tn427.htm",
    reviewed="2026-11-23",
)

CTA_FLUOROURACIL: Final = Source(
    id=SourceId("cta-fluorouracil"),
    kind=SourceKind.DATABASE,
    title="Cancer Therapy Advisor: fluorouracil monograph",
    url="https://www.cancertherapyadvisor.com/drug/fluorouracil/",
    reviewed="2026-11-23",
)

JORDAN_FORMULARY_SSA: Final = Source(
    id=SourceId("jordan-formulary-ssa"),
    kind=SourceKind.DATABASE,
    title="Jordan National Drug Formulary: somatostatin analogues",
    note="Seen as reposted by a clinic.",
    reviewed="2026-11-23",
)

CMS_PPI_FACT_SHEET_2015: Final = Source(
    id=SourceId("cms-ppi-fact-sheet-2015"),
    kind=SourceKind.DATABASE,
    title=(
        "Centers for Medicare & Medicaid Services: Proton pump inhibitors, use in adults (fact "
        "sheet)"
    ),
    date="2015-10",
    reviewed="2026-11-23",
)
DRUGSCOM_OMEPRAZOLE_DOSAGE_2024: Final = Source(
    id=SourceId("drugscom-omeprazole-dosage-2024"),
    kind=SourceKind.DATABASE,
    title="Omeprazole dosage, Drugs.com 2024",
    date="2024-01-22",
    url="https://Drugs.com/dosage/omeprazole.html",
    reviewed="2026-11-23",
)
CIMS_OMEPRAZOLE_2016: Final = Source(
    id=SourceId("cims-omeprazole-2016"),
    kind=SourceKind.DATABASE,
    title="Omeprazole, CIMS Drug Information System, as adapted by Pallipedia 2016",
    date="2016",
    url="https://pallipedia.org/omeprazole",
    reviewed="2026-11-23",
)
CMS_PPI_CHART_2015: Final = Source(
    id=SourceId("cms-ppi-chart-2015"),
    kind=SourceKind.DATABASE,
    title=(
        "Proton pump inhibitors: US FDA-approved indications and dosages for use in adults "
        "(chart), Centers for Medicare and Medicaid Services"
    ),
    note="Seen in a repost; the year comes from its file name.",
    reviewed="2026-11-23",
)
TEXAS_VDP_PPI_2011: Final = Source(
    id=SourceId("texas-vdp-ppi-2011"),
    kind=SourceKind.DATABASE,
    title="Proton pump inhibitors: drug use criteria, Texas Medicaid Vendor Drug Program 2011",
    date="2011-11",
    url="http://txvendordrug.com/downloads/criteria/protonpu.shtml",
    reviewed="2026-11-23",
)

CADTH_AFINITOR_10083: Final = Source(
    id=SourceId("cadth-afinitor-10083"),
    kind=SourceKind.DATABASE,
    title="CADTH pCODR 10083: Afinitor, neuroendocrine tumors of gastrointestinal or lung origin",
    body=CADTH,
    url="https://cadth.ca/afinitor-neuroendocrine-tumors-gastrointestinal-or-lung-origin-details",
    reviewed="2026-11-23",
)
CADTH_SUTENT_10004: Final = Source(
    id=SourceId("cadth-sutent-10004"),
    kind=SourceKind.DATABASE,
    title="CADTH pCODR 10004: Sutent, pancreatic neuroendocrine tumors",
    body=CADTH,
    url="https://cadth.ca/sutent-pancreatic-neuroendocrine-tumours-details",
    reviewed="2026-11-23",
)
INTELME_LUTATHERA_EPAR: Final = Source(
    id=SourceId("intelme-lutathera-epar"),
    kind=SourceKind.DATABASE,
    title="IntelME, note of 2025-11-20 on the European public assessment report of Lutathera",
    date="2025-11-20",
    url="https://intelme.app/news/c8016c32-e472-475a-bc24-f8a47dd9b87d",
    reviewed="2026-11-23",
)
OPENFDA_NDA215395: Final = Source(
    id=SourceId("openfda-nda215395"),
    kind=SourceKind.DATABASE,
    title="openFDA Drugs@FDA record NDA215395 (lanreotide)",
    body=FDA,
    date="2026-07-10",
    url="https://api.fda.gov/drug/drugsfda.json?search=application_number%3A%22NDA215395%22",
    note="The excerpt seen prints neither the product nor the sponsor.",
    reviewed="2026-11-23",
)
OPENFDA_ANDA217193: Final = Source(
    id=SourceId("openfda-anda217193"),
    kind=SourceKind.DATABASE,
    title="openFDA Drugs@FDA record ANDA217193 (lanreotide, InvaGen)",
    body=FDA,
    date="2026-08-28",
    url="https://api.fda.gov/drug/drugsfda.json?search=application_number%3A%22ANDA217193%22",
    reviewed="2026-11-23",
)

ORANGE_BOOK_EXCLUSIVITY: Final = Source(
    id=SourceId("orange-book-exclusivity"),
    kind=SourceKind.DATABASE,
    title="FDA Orange Book exclusivity data 1985-2016, cleaned by NBER",
    date="2016",
    url="https://www.nber.org/research/data/orange-book-patent-and-exclusivity-data-1985-2016",
    reviewed="2026-11-23",
)

HEMONC_NEUROENDOCRINE_2024: Final = Source(
    id=SourceId("hemonc-neuroendocrine-2024"),
    kind=SourceKind.DATABASE,
    title="HemOnc.org, neuroendocrine tumor, updated 2024-07-23",
    date="2024-07-23",
    url="https://hemonc.org/w/index.php?title=Neuroendocrine_tumor&mobileaction=toggle_view_mobile",
    reviewed="2026-11-23",
)

SEER_EOD_GRADE: Final = Source(
    id=SourceId("seer-eod-grade"),
    kind=SourceKind.DATABASE,
    title="SEER staging tables, EOD 3.3: Grade Clinical for neuroendocrine tumors (26768)",
    date="2025",
    url="https://github.com/imsweb/staging-client-java",
    reviewed="2026-11-23",
)

OPENFDA_NDC_SANDOSTATIN_LAR: Final = Source(
    id=SourceId("openfda-ndc-sandostatin-lar"),
    kind=SourceKind.DATABASE,
    title="openFDA NDC directory: Sandostatin LAR Depot kit, product 0078-0818",
    body=FDA,
    date="2026-10-09",
    url="https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%220078-0818-81%22",
    reviewed="2026-11-23",
)
