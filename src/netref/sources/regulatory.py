"""Documents on regulatory events: lists of regulators, announcements, decision summaries."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import CADTH, CDSCO, FDA, HEALTH_CANADA, MEDSAFE, MHLW, NICE, SWISSMEDIC

PMDA_APPROVED_PRODUCTS: Final = Source(
    id=SourceId("pmda-approved-products"),
    kind=SourceKind.DATABASE,
    title=(
        "PMDA, list of approved products since April 2004 (pmda_approvals.csv of the Every Cure "
        "drug list)"
    ),
    body=MHLW,
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/01_raw/pmda_approvals.csv",
    reviewed="2026-11-26",
)

DAILYMED_INDICATIONS_2025: Final = Source(
    id=SourceId("dailymed-indications-2025"),
    kind=SourceKind.DATABASE,
    title=(
        "Every Cure, indications in US labels on DailyMed, 2025-07-02 "
        "(fda_indications_deduplicated.xlsx)"
    ),
    date="2025-07-02",
    url="https://github.com/everycure-org/matrix-indication-list/blob/faaa320/matrix-indication-list/data/02_intermediate/dailymed/fda_indications_deduplicated.xlsx",
    note=(
        "Holds the text of the indications without the dates of the labels; the newest text is "
        "of June 2025."
    ),
    reviewed="2026-11-26",
)

CDSCO_NEW_DRUGS: Final = Source(
    id=SourceId("cdsco-new-drugs"),
    kind=SourceKind.DATABASE,
    title=(
        "CDSCO, list of new drugs approved in India (indian_drugs.csv of the Every Cure drug list)"
    ),
    body=CDSCO,
    url="https://github.com/everycure-org/matrix-drug-list/blob/3643343/drug-list/data/01_raw/indian_drugs.csv",
    reviewed="2026-11-26",
)

DRUGSCOM_LUTATHERA_HISTORY: Final = Source(
    id=SourceId("drugscom-lutathera-history"),
    kind=SourceKind.DATABASE,
    title="Drugs.com: Lutathera FDA approval history",
    date="2024-05-01",
    url="https://www.drugs.com/history/lutathera.html",
    reviewed="2026-11-26",
)

NANETS_2016_EVEROLIMUS: Final = Source(
    id=SourceId("nanets-2016-everolimus"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves Afinitor for progressive, non-functional GI and lung NETs (NANETS eNews)"),
    url="https://adva.nanets.net/news/net-enews/37-2016/107-fda-approves-new-indication-for-novartis-drug-afinitor-for-progressive-non-functional-gi-and-lung-neuroendocrine-tumors-nets",
    reviewed="2026-11-26",
)

NOVARTIS_2016_AFINITOR_EU: Final = Source(
    id=SourceId("novartis-2016-afinitor-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Novartis: Afinitor receives EU approval for certain advanced gastrointestinal and lung "
        "NETs"
    ),
    date="2016-06-02",
    note="Seen as reported by the Maestro database.",
    reviewed="2026-11-26",
)

HEALIO_2017_LUTATHERA: Final = Source(
    id=SourceId("healio-2017-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA accepts resubmitted application for Lutathera to treat neuroendocrine tumors (Healio)"
    ),
    date="2017-08-30",
    url="https://cm.healio.com/news/hematology-oncology/20170830/fda-accepts-resubmitted-application-for-lutathera-to-treat-neuroendocrine-tumors",
    reviewed="2026-11-26",
)

LANTHEUS_2026_PNT2003: Final = Source(
    id=SourceId("lantheus-2026-pnt2003"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Lantheus: FDA tentative approval of lutetium Lu 177 dotatate (PNT2003)"),
    date="2026-03-02",
    url="https://www.biospace.com/press-releases/lantheus-receives-fda-tentative-approval-for-lutetium-lu-177-dotatate-pnt2003-radioequivalent-to-lutathera",
    reviewed="2026-11-26",
)

HUTCHMED_2022_SURUFATINIB: Final = Source(
    id=SourceId("hutchmed-2022-surufatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="HUTCHMED: complete response letter of the FDA on surufatinib",
    date="2022-05-02",
    note="Seen as reported by the Maestro database.",
    reviewed="2026-11-26",
)

TARGETED_ONCOLOGY_2026_EDOTREOTIDE: Final = Source(
    id=SourceId("targeted-oncology-2026-edotreotide"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA rejects edotreotide PET imaging kit over manufacturing concerns (Targeted Oncology)"
    ),
    url="https://www.targetedonc.com/view/fda-rejects-edotreotide-pet-imaging-kit-over-manufacturing-concerns",
    reviewed="2026-11-26",
)

ACCP_NETSPOT: Final = Source(
    id=SourceId("accp-netspot"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Netspot (American College of Clinical Pharmacology)",
    url="http://www.accp1.org/ACCP1/5Publications_and_News/FDA_Approves_NETSPOT.aspx",
    reviewed="2026-11-26",
)

EMPR_DETECTNET: Final = Source(
    id=SourceId("empr-detectnet"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Detectnet approved for PET of neuroendocrine tumors (MPR)",
    url="https://www.empr.com/home/news/detectnet-approved-positron-emission-tomography-pet-neuroendocrine-tumors/",
    reviewed="2026-11-26",
)

OCTREOSCAN_REVIEW_1995: Final = Source(
    id=SourceId("octreoscan-review-1995"),
    kind=SourceKind.REVIEW,
    title=(
        "Somatostatin receptor imaging of neuroendocrine tumors with indium-111 pentetreotide "
        "(Octreoscan). Semin Nucl Med 1995;25:251-261"
    ),
    date="1995-07",
    doi="10.1016/s0001-2998(95)80014-x",
    pmid="7570044",
    reviewed="2026-11-26",
)

ESMO_2018_IOBENGUANE: Final = Source(
    id=SourceId("esmo-2018-iobenguane"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves iobenguane I 131 for pheochromocytoma or paraganglioma (ESMO news)"),
    date="2018-08-03",
    url="https://www.esmo.org/Oncology-News/FDA-Approves-Iobenguane-I-131-for-Pheochromocytoma-or-Paraganglioma",
    reviewed="2026-11-26",
)

LANTHEUS_2023_AZEDRA: Final = Source(
    id=SourceId("lantheus-2023-azedra"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Lantheus Holdings, Form 8-K: end of production and promotion of Azedra"),
    date="2023-08",
    url="https://www.marketscreener.com/quote/stock/LANTHEUS-HOLDINGS-INC-17053982/news/Lantheus-Material-Event-Form-8-K-44649280/",
    reviewed="2026-11-26",
)

PHARMA_LETTER_2021_BELZUTIFAN: Final = Source(
    id=SourceId("pharma-letter-2021-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA nod for belzutifan in cancers linked with VHL (The Pharma Letter)",
    date="2021-08-14",
    url="https://www.thepharmaletter.com/biotechnology/fda-nod-for-belzutifan-in-cancers-linked-with-vhl",
    reviewed="2026-11-26",
)

FDA_2025_BELZUTIFAN: Final = Source(
    id=SourceId("fda-2025-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approval notice: belzutifan for pheochromocytoma or paraganglioma",
    body=FDA,
    date="2025-05-14",
    reviewed="2026-11-26",
)

FDA_2018_PEMBROLIZUMAB: Final = Source(
    id=SourceId("fda-2018-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves pembrolizumab for Merkel cell carcinoma",
    body=FDA,
    url="https://www.fda.gov/Drugs/InformationOnDrugs/ApprovedDrugs/ucm628867.htm",
    reviewed="2026-11-26",
)

MERKELCELL_2023_RETIFANLIMAB: Final = Source(
    id=SourceId("merkelcell-2023-retifanlimab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA grants accelerated approval to retifanlimab for Merkel cell carcinoma (Seattle "
        "Multidisciplinary MCC Team)"
    ),
    date="2023-04-01",
    url="https://merkelcell-prod.parallelpublicworks.com/news-and-publications/2023/fda-grants-accelerated-approval-to-retifanlimab-dlwr-for-metastatic-or-recurrent-locally-advanced-merkel-cell-carcinoma/",
    reviewed="2026-11-26",
)

FRED_HUTCH_2017_AVELUMAB: Final = Source(
    id=SourceId("fred-hutch-2017-avelumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Immunotherapy drug becomes first therapy approved by FDA for rare skin cancer (Fred "
        "Hutchinson Cancer Research Center)"
    ),
    note="Seen as an excerpt.",
    reviewed="2026-11-26",
)

ONCLIVE_2018_PEMBROLIZUMAB: Final = Source(
    id=SourceId("onclive-2018-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA grants pembrolizumab priority review for Merkel cell carcinoma (OncLive)"),
    date="2018-09-04",
    url="https://www.onclive.com/web-exclusives/fda-grants-pembrolizumab-priority-review-for-merkel-cell-carcinoma",
    reviewed="2026-11-26",
)

CLINICAL_ONCOLOGY_2024_SELPERCATINIB: Final = Source(
    id=SourceId("clinical-oncology-2024-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA fully approves Retevmo for medullary thyroid cancer (Clinical Oncology)"),
    date="2024-09-30",
    url="https://www.clinicaloncology.com/Thyroid-HandN-Cancers/Article/09-24/FDA-Fully-Approves-Retevmo-for-RET-Fusion-Positive-Medullary-Thyroid-Cancer/74993",
    reviewed="2026-11-26",
)

ONS_VOICE_SELPERCATINIB: Final = Source(
    id=SourceId("ons-voice-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="ONS Voice, rare cancers: traditional approval of selpercatinib",
    url="https://voice.ons.org/topic/rare-cancers",
    reviewed="2026-11-26",
)

PHARMA_LETTER_2020_SELPERCATINIB: Final = Source(
    id=SourceId("pharma-letter-2020-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA backs Retevmo for certain lung and thyroid cancers (The Pharma Letter)"),
    date="2020-05-09",
    url="https://www.thepharmaletter.com/biotechnology/fda-backs-retevmo-for-certain-lung-and-thyroid-cancers",
    reviewed="2026-11-26",
)

FDA_2022_SELPERCATINIB: Final = Source(
    id=SourceId("fda-2022-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA: accelerated approval of selpercatinib for RET fusion-positive solid tumors"),
    body=FDA,
    date="2022-09-21",
    reviewed="2026-11-26",
)

GENENTECH_2023_PRALSETINIB: Final = Source(
    id=SourceId("genentech-2023-pralsetinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Genentech: update on the Gavreto US indication for medullary thyroid cancer"),
    date="2023-06-29",
    url="https://gene.com/media/statements/ps_062923",
    reviewed="2026-11-26",
)

AIS_HEALTH_2023_PRALSETINIB: Final = Source(
    id=SourceId("ais-health-2023-pralsetinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Genentech will voluntarily withdraw the indication of Gavreto for RET-mutant thyroid "
        "cancer (AIS Health)"
    ),
    date="2023-07-13",
    url="https://aishealth.mmitnetwork.com/blogs/radar-on-specialty-pharmacy/news-briefs-genentech-will-voluntarily-withdraw-gavreto-s-ret-mutant-thyroid-cancer-indication",
    reviewed="2026-11-26",
)

GO2_2020_DURVALUMAB: Final = Source(
    id=SourceId("go2-2020-durvalumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA approves new first-line treatment for extensive-stage small cell lung cancer (GO2)"
    ),
    url="https://go2.org/blog/fda-approves-new-first-line-treatment-for-extensive-stage-small-cell-lung-cancer/",
    reviewed="2026-11-26",
)

HELM_2024_DURVALUMAB: Final = Source(
    id=SourceId("helm-2024-durvalumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves Imfinzi for limited-stage small cell lung cancer (Helm News)"),
    date="2024-12-05",
    url="https://helm.news/2024-12-05/fda-approves-imfinzi-limited-stage-small-cell-lung-cancer-marking-first.html",
    reviewed="2026-11-26",
)

LUNGEVITY_2025_LURBINECTEDIN: Final = Source(
    id=SourceId("lungevity-2025-lurbinectedin"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves first maintenance treatment for ES-SCLC (LUNGevity)",
    url="https://sclc.lungevity.org/fda-approves-first-maintenance-treatment-es-sclc",
    reviewed="2026-11-26",
)

GO2_2018_NIVOLUMAB: Final = Source(
    id=SourceId("go2-2018-nivolumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("First new treatment approved for small cell lung cancer in 20 years (GO2)"),
    date="2018-08-17",
    url="https://go2foundation.org/blog/first-new-treatment-approved-for-small-cell-lung-cancer-in-20-years/",
    reviewed="2026-11-26",
)

CANCER_TODAY_WITHDRAWALS: Final = Source(
    id=SourceId("cancer-today-withdrawals"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Immunotherapy indications withdrawn (Cancer Today)",
    url="https://www.cancertodaymag.org/cancer-talk/immunotherapy-indications-withdrawn/",
    reviewed="2026-11-26",
)

LUNG_CANCER_ALLIANCE_2019_PEMBROLIZUMAB: Final = Source(
    id=SourceId("lung-cancer-alliance-2019-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("New treatment approved for metastatic small cell lung cancer (Lung Cancer Alliance)"),
    url="https://lungcanceralliance.org/blog/new-treatment-approved-for-metastatic-small-cell-lung-cancer/",
    reviewed="2026-11-26",
)

ASCO_POST_2021_PEMBROLIZUMAB: Final = Source(
    id=SourceId("asco-post-2021-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Pembrolizumab's indication in small cell lung cancer is withdrawn (The ASCO Post)"),
    date="2021-03",
    url="https://ascopost.com/news/march-2021/pembrolizumabs-indication-in-small-cell-lung-cancer-is-withdrawn/",
    reviewed="2026-11-26",
)

FDA_2025_TARLATAMAB: Final = Source(
    id=SourceId("fda-2025-tarlatamab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA: traditional approval of tarlatamab for extensive-stage small cell lung cancer"),
    body=FDA,
    date="2025-11-19",
    reviewed="2026-11-26",
)

AMERICAN_NURSE_2017_PEMBROLIZUMAB: Final = Source(
    id=SourceId("american-nurse-2017-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves cancer treatment for tumors with a specific biomarker (American Nurse)"),
    url="https://www.myamericannurse.com/fda-approves-cancer-treatment-tumors-specific-biomarker/",
    reviewed="2026-11-26",
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

PHARMACY_INDIA_PEMBROLIZUMAB: Final = Source(
    id=SourceId("pharmacy-india-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA fully approves Keytruda for MSI-H or dMMR solid tumors (Pharmacy India)"),
    url="https://pharmacyindia.co.in/tag/solid-tumour",
    reviewed="2026-11-26",
)

FDA_2020_PEMBROLIZUMAB: Final = Source(
    id=SourceId("fda-2020-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA: accelerated approval of pembrolizumab for TMB-H solid tumors",
    body=FDA,
    reviewed="2026-11-26",
)

ACPMP_2021_DOSTARLIMAB: Final = Source(
    id=SourceId("acpmp-2021-dostarlimab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA's accelerated approval of Jemperli for dMMR solid tumors (ACPMP)",
    url="https://acpmp.org/fdas-accelerated-approval-jemperli/",
    reviewed="2026-11-26",
)

LUSTGARTEN_2018_LAROTRECTINIB: Final = Source(
    id=SourceId("lustgarten-2018-larotrectinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA approves Vitrakvi, a drug that targets a genetic driver of cancer (Lustgarten "
        "Foundation)"
    ),
    url="https://www.lustgarten.org/fda-approves-an-oncology-drug-that-targets-a-key-genetic-driver-of-cancer-rather-than-a-specific-type-of-tumor/",
    reviewed="2026-11-26",
)

CLINICAL_ONCOLOGY_2023_ENTRECTINIB: Final = Source(
    id=SourceId("clinical-oncology-2023-entrectinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA expands pediatric indication for Rozlytrek (Clinical Oncology)",
    date="2023-10-24",
    url="https://www.clinicaloncology.com/Solid-Tumors/Article/10-23/FDA-Expands-Pediatric-Indication-for-Rozlytrek-and-Approves-New-Pellet-Formulation/71847",
    reviewed="2026-11-26",
)

BIONEST_2019_ENTRECTINIB: Final = Source(
    id=SourceId("bionest-2019-entrectinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="New approvals for tumor-agnostic cancer treatments (Bionest)",
    url="https://bionest.com/tag/ntrk/",
    reviewed="2026-11-26",
)

FDA_2024_REPOTRECTINIB: Final = Source(
    id=SourceId("fda-2024-repotrectinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA: accelerated approval of repotrectinib for NTRK gene fusion-positive solid tumors"),
    body=FDA,
    url="https://fda.gov/drugs/resources-information-approved-drugs/fda-grants-accelerated-approval-repotrectinib-adult-and-pediatric-patients-ntrk-gene-fusion-positive",
    reviewed="2026-11-26",
)

FDA_2022_DABRAFENIB_TRAMETINIB: Final = Source(
    id=SourceId("fda-2022-dabrafenib-trametinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA: accelerated approval of dabrafenib with trametinib for BRAF V600E solid tumors"),
    body=FDA,
    date="2022-06-22",
    reviewed="2026-11-26",
)

TEVA_2024_OCTREOTIDE: Final = Source(
    id=SourceId("teva-2024-octreotide"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Teva: launch of a generic version of Sandostatin LAR Depot in the US",
    date="2024-10-01",
    url="https://www.einpresswire.com/article/748048017/teva-announces-launch-of-the-first-and-only-generic-version-of-sandostatin-lar-depot-octreotide-acetate-for-injectable-suspension-in-the-u-s",
    reviewed="2026-11-26",
)

NANETS_2017_XERMELO: Final = Source(
    id=SourceId("nanets-2017-xermelo"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Xermelo for carcinoid syndrome diarrhea (NANETS)",
    url="https://www.nanets.net/fda-approves-xermelo-carcinoid-syndrome-diarrhea",
    reviewed="2026-11-26",
)

ADISINSIGHT_2017_TELOTRISTAT: Final = Source(
    id=SourceId("adisinsight-2017-telotristat"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Telotristat ethyl (Xermelo): follow-up, approval in Europe (AdisInsight)"),
    date="2017-12-04",
    url="https://adisintouch.com/2017/12/04/telotristat-ethyl-xermelo-follow-up-approval-in-europe/",
    reviewed="2026-11-26",
)

PHARMA_LETTER_2019_ATEZOLIZUMAB: Final = Source(
    id=SourceId("pharma-letter-2019-atezolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "European approval of Tecentriq for extensive-stage small cell lung cancer (The Pharma "
        "Letter)"
    ),
    date="2019-09-06",
    url="https://www.thepharmaletter.com/biotechnology/tecentriq-extends-leadership-in-less-common-lung-cancer-type",
    reviewed="2026-11-26",
)

RTTNEWS_2025_DURVALUMAB: Final = Source(
    id=SourceId("rttnews-2025-durvalumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("AstraZeneca: EU approves Imfinzi for limited-stage small cell lung cancer (RTTNews)"),
    date="2025-03-17",
    url="https://www.htsyndication.com/rtt-news/article/astrazeneca%3A-eu-approves-imfinzi-as-first-and-only-immunotherapy-for-ls---small-cell-lung-cancer/88775997",
    reviewed="2026-11-26",
)

NICE_TA630: Final = Source(
    id=SourceId("nice-ta630"),
    kind=SourceKind.GUIDELINE,
    title=("NICE TA630: larotrectinib for NTRK fusion-positive solid tumors, section 2"),
    body=NICE,
    url="https://nice.org.uk/guidance/ta630/chapter/2-Information-about-larotrectinib",
    reviewed="2026-11-26",
)

RIS_WORLD_BELZUTIFAN: Final = Source(
    id=SourceId("ris-world-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("EMA recommends a conditional marketing authorization of Welireg (RIS.World)"),
    url="https://ris.world/?p=25764",
    reviewed="2026-11-26",
)

PHARMA_LETTER_2020_SURUFATINIB: Final = Source(
    id=SourceId("pharma-letter-2020-surufatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Chinese approval of surufatinib for non-pancreatic NETs (The Pharma Letter)"),
    date="2020-12-30",
    url="https://www.thepharmaletter.com/pharma-news/chinese-approval-follows-us-progress-for-buoyant-chi-med",
    reviewed="2026-11-26",
)

HUTCHMED_2021_SURUFATINIB: Final = Source(
    id=SourceId("hutchmed-2021-surufatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="HUTCHMED: NMPA approval of surufatinib for advanced pancreatic NETs",
    date="2021-06-18",
    note="Seen as a copy of the press release.",
    reviewed="2026-11-26",
)

MEDPATH_2024_BELZUTIFAN: Final = Source(
    id=SourceId("medpath-2024-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title="NMPA approves belzutifan for VHL disease (MedPath)",
    url="https://trial.medpath.com/news/51822fd98ebf0118/nmpa-approves-belzutifan-for-vhl-in-rcc-cns-hemangioblastomas-or-pnets-onclive",
    reviewed="2026-11-26",
)

PHARMA_NOW_2024_BELZUTIFAN: Final = Source(
    id=SourceId("pharma-now-2024-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("China approves Welireg for von Hippel-Lindau-associated tumors (Pharma Now)"),
    date="2024-11-23",
    url="https://pharmanow.live/latest-news/mercks-welireg-approved-in-china",
    reviewed="2026-11-26",
)

AAA_2019_LUTATHERA_CANADA: Final = Source(
    id=SourceId("aaa-2019-lutathera-canada"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Advanced Accelerator Applications: Health Canada approval of Lutathera"),
    date="2019-02-07",
    note="Seen as reported by the Maestro database.",
    reviewed="2026-11-26",
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

IPSEN_CANADA_2018_XERMELO: Final = Source(
    id=SourceId("ipsen-canada-2018-xermelo"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Ipsen Biopharmaceuticals Canada: Health Canada approves Xermelo",
    date="2018-10-16",
    url="https://ipsen.com/canada/wp-json/wp/v2/press_release/307",
    reviewed="2026-11-26",
)

IPSEN_CANADA_2018_SOMATULINE: Final = Source(
    id=SourceId("ipsen-canada-2018-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Ipsen Biopharmaceuticals Canada: Health Canada approves Somatuline Autogel for "
        "carcinoid syndrome"
    ),
    date="2018-02-13",
    url="https://ipsen.com/canada/press-releases/health-canada-approves-ipsens-somatuline-autogel-for-the-treatment-of-carcinoid-syndrome-in-adult-patients-with-neuroendocrine-tumours-nets",
    reviewed="2026-11-26",
)

PHARMA_IN_FOCUS_2024_LUTATHERA: Final = Source(
    id=SourceId("pharma-in-focus-2024-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="TGA lists five new drugs, Lutathera among them (Pharma in Focus)",
    date="2024-11-24",
    url="https://pharmainfocus.com.au/news_m.asp?newsid=24693",
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

AWP_AFINITOR_SWITZERLAND: Final = Source(
    id=SourceId("awp-afinitor-switzerland"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Novartis-Medikament erhaelt CH-Zulassung fuer Tumor-Behandlung im Magen und Lunge (AWP)"
    ),
    url="https://www.cash.ch/news/boersenticker-schweiz/novartis-medikament-erhalt-ch-zulassung-fur-tumor-behandlung-im-magen-und-lunge-512391",
    reviewed="2026-11-26",
)

ZEPZELCA_CH_LABEL: Final = Source(
    id=SourceId("zepzelca-ch-label"),
    kind=SourceKind.LABEL,
    title=("Zepzelca (lurbinectedin), Swiss product information, registration 67729"),
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-26",
)

IRINOTECAN_US_LABEL_HIKMA: Final = Source(
    id=SourceId("irinotecan-us-label-hikma"),
    kind=SourceKind.LABEL,
    title="Irinotecan hydrochloride injection, US prescribing information, Hikma",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

ETOPOPHOS_US_LABEL_2017: Final = Source(
    id=SourceId("etopophos-us-label-2017"),
    kind=SourceKind.LABEL,
    title=("Etopophos (etoposide phosphate), US prescribing information, text of 2017"),
    body=FDA,
    date="2017-08-22",
    note="The date is that of the copy.",
    reviewed="2026-11-26",
)

CADTH_AFINITOR_10007: Final = Source(
    id=SourceId("cadth-afinitor-10007"),
    kind=SourceKind.DATABASE,
    title="CADTH pCODR 10007: Afinitor, pancreatic neuroendocrine tumors",
    body=CADTH,
    url="https://cadth.ca/afinitor-pancreatic-neuroendocrine-tumours-details",
    reviewed="2026-11-26",
)

FDANEWS_2006_NEXIUM: Final = Source(
    id=SourceId("fdanews-2006-nexium"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDAnews: FDA approves AstraZeneca's Nexium for stomach condition",
    date="2006-10-13",
    url="https://fdanews.com/articles/print/63298-fda-approves-astrazeneca-s-nexium-for-stomach-condition",
    reviewed="2026-11-26",
)

EPR_2023_WELIREG: Final = Source(
    id=SourceId("epr-2023-welireg"),
    kind=SourceKind.ANNOUNCEMENT,
    title="European Pharmaceutical Review: MSD medicine accepted for use in Scotland",
    date="2023-10-09",
    url="https://europeanpharmaceuticalreview.com/news/187453/msd-medicine-accepted-for-use-in-scotland",
    reviewed="2026-11-26",
)

SUTENT_CN_TEXT: Final = Source(
    id=SourceId("sutent-cn-text"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Sunitinib: third indication approved in China (text in Chinese, undated)",
    url="http://222.186.32.155:8089/article/68/3933.html",
    reviewed="2026-11-26",
)

FLCUBE_SOMATULINE_APPROVAL: Final = Source(
    id=SourceId("flcube-somatuline-approval"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Ipsen secures NMPA approval for Somatuline in advanced neuroendocrine tumors (FineLine)",
    url="https://flcube.com/?p=5306",
    note="The copy that was read prints no date.",
    reviewed="2026-11-26",
)

FLCUBE_SOMATULINE_PRESCRIPTION: Final = Source(
    id=SourceId("flcube-somatuline-prescription"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Ipsen: first prescription of Somatuline for GEP NETs in China (FineLine)",
    url="https://flcube.com/?p=4258",
    note="The copy that was read prints no date.",
    reviewed="2026-11-26",
)

IPSEN_UK_2025_CABOZANTINIB: Final = Source(
    id=SourceId("ipsen-uk-2025-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="MHRA grants marketing authorisation for Cabozantinib Ipsen (Ipsen)",
    date="2025-09-22",
    url="https://www.ipsen.com/uk-ireland/u-k-mhra-grants-marketing-authorisation-for-cabozantinib-ipsen-a-first-for-previously-treated-advanced-neuroendocrine-tumours",
    reviewed="2026-11-26",
)

AFINITOR_AU_PATIENT_TEXT: Final = Source(
    id=SourceId("afinitor-au-patient-text"),
    kind=SourceKind.PATIENT_PAGE,
    title="Afinitor, Australian consumer medicine information",
    url="https://healthnews2me.com/medications/afinitor/",
    reviewed="2026-11-26",
)

SUTENT_AU_PATIENT_TEXT: Final = Source(
    id=SourceId("sutent-au-patient-text"),
    kind=SourceKind.PATIENT_PAGE,
    title="Sutent, Australian consumer medicine information",
    url="https://www.nps.org.au/medical-info/medicine-finder/sutent-capsules",
    reviewed="2026-11-26",
)

SUTENT_NZ_LABEL: Final = Source(
    id=SourceId("sutent-nz-label"),
    kind=SourceKind.LABEL,
    title="Sutent, New Zealand data sheet (version pfdsutec10617)",
    body=MEDSAFE,
    note="The copy that was read prints no date of revision.",
    reviewed="2026-11-26",
)
