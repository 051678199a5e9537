"""Announcements of regulators, companies and trial groups, and reports of the press on them."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import CPIC, EMA, FDA, MHRA

AAA_2017_LUTATHERA_EU: Final = Source(
    id=SourceId("aaa-2017-lutathera-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Advanced Accelerator Applications: European approval of Lutathera for GEP-NETs",
    date="2017-09-29",
    reviewed="2026-11-23",
)

AAA_2019_LUTATHERA_CANADA: Final = Source(
    id=SourceId("aaa-2019-lutathera-canada"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Advanced Accelerator Applications: Health Canada approval of Lutathera"),
    date="2019-02-07",
    note="Seen as reported by the Maestro database.",
    reviewed="2026-11-26",
)

ACCESS_DX_DPYD: Final = Source(
    id=SourceId("access-dx-dpyd"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Access DX Laboratory: DPYD",
    url="https://www.accessdxlab.com/dpyd/",
    note="A laboratory's page; cited only for the month of the Xeloda label revision.",
    reviewed="2026-11-23",
)

ACCP_NETSPOT: Final = Source(
    id=SourceId("accp-netspot"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Netspot (American College of Clinical Pharmacology)",
    url="http://www.accp1.org/ACCP1/5Publications_and_News/FDA_Approves_NETSPOT.aspx",
    reviewed="2026-11-26",
)

ACPMP_2021_DOSTARLIMAB: Final = Source(
    id=SourceId("acpmp-2021-dostarlimab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA's accelerated approval of Jemperli for dMMR solid tumors (ACPMP)",
    url="https://acpmp.org/fdas-accelerated-approval-jemperli/",
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

AIFA_2018_STREPTOZOCIN_KEOCYT: Final = Source(
    id=SourceId("aifa-2018-streptozocin-keocyt"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "AIFA, marketing authorization of Streptozocina Keocyt (18A08054), Gazzetta Ufficiale "
        "no. 292"
    ),
    date="2018-12-17",
    url="http://www.gazzettaufficiale.it/atto/vediMenuHTML?atto.codiceRedazionale=18A08054&atto.dataPubblicazioneGazzetta=2018-12-17&tipoSerie=serie_generale&tipoVigenza=originario",
    reviewed="2026-11-23",
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

AJMC_2025_CABOZANTINIB: Final = Source(
    id=SourceId("ajmc-2025-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves cabozantinib for advanced pancreatic neuroendocrine tumors (AJMC)"),
    url="https://www.ajmc.com/view/fda-approves-cabozantinib-for-advanced-pancreatic-neuroendocrine-tumors",
    reviewed="2026-11-26",
)

AMERICAN_NURSE_2017_PEMBROLIZUMAB: Final = Source(
    id=SourceId("american-nurse-2017-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves cancer treatment for tumors with a specific biomarker (American Nurse)"),
    url="https://www.myamericannurse.com/fda-approves-cancer-treatment-tumors-specific-biomarker/",
    reviewed="2026-11-26",
)

ASCO_2015_CALGB_80701: Final = Source(
    id=SourceId("asco-2015-calgb-80701"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Increased efficacy but added toxicity with bevacizumab plus everolimus in "
        "pNETs (ASCO report on CALGB 80701, abstract 4005, 2015)"
    ),
    url="https://am.asco.org/increased-efficacy-added-toxicity-bevacizumab-plus-everolimus-pnets",
    reviewed="2026-11-26",
)

ASCO_POST_2011_SUNITINIB: Final = Source(
    id=SourceId("asco-post-2011-sunitinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves sunitinib for pancreatic neuroendocrine tumors (The ASCO Post)",
    date="2011-06-15",
    url=(
        "https://www.ascopost.com/issues/june-15-2011/fda-approves-sunitinib-for-pancreatic-n"
        "euroendocrine-tumors/"
    ),
    reviewed="2026-11-23",
)

ASCO_POST_2016_LUNA: Final = Source(
    id=SourceId("asco-post-2016-luna"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "ESMO 2016: everolimus and pasireotide LAR alone or in combination in "
        "advanced lung and thymic carcinoids (The ASCO Post report on LUNA, "
        "abstract 416O)"
    ),
    url="http://www.ascopost.com/News/44051",
    reviewed="2026-11-26",
)

ASCO_POST_2019_ATEZOLIZUMAB: Final = Source(
    id=SourceId("asco-post-2019-atezolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="The ASCO Post: FDA approves atezolizumab for extensive-stage small cell lung cancer",
    date="2019-04-10",
    url="https://ascopost.com/issues/april-10-2019/fda-approves-atezolizumab-for-extensive-stage-small-cell-lung-cancer",
    reviewed="2026-11-23",
)

ASCO_POST_2021_PEMBROLIZUMAB: Final = Source(
    id=SourceId("asco-post-2021-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Pembrolizumab's indication in small cell lung cancer is withdrawn (The ASCO Post)"),
    date="2021-03",
    url="https://ascopost.com/news/march-2021/pembrolizumabs-indication-in-small-cell-lung-cancer-is-withdrawn/",
    reviewed="2026-11-26",
)

ASCO_POST_2025_LITESPARK_015: Final = Source(
    id=SourceId("asco-post-2025-litespark-015"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Belzutifan achieves durable responses in advanced "
        "pheochromocytoma/paraganglioma (The ASCO Post report on LITESPARK-015, "
        "ESMO Congress 2025 abstract 1705O)"
    ),
    date="2025-10",
    url="https://ascopost.com/news/october-2025/belzutifan-achieves-durable-responses-without-surgery-in-advanced-pheochromocytoma-paraganglioma",
    reviewed="2026-11-26",
)

ASHP_2000_CAPECITABINE: Final = Source(
    id=SourceId("ashp-2000-capecitabine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="ASHP: company warns against capecitabine in severe renal impairment",
    date="2000-12-01",
    url="https://www.ashp.org/news/2000/12/01/company_strongly_warns_against_using_capecitabine_in_patients_with_severe_renal_impairment",
    reviewed="2026-11-23",
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

BENECARD_2017_SOMATULINE: Final = Source(
    id=SourceId("benecard-2017-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="New indication for Somatuline Depot (Benecard bulletin)",
    date="2017-09-18",
    url="http://benecard.com/index.php?id=681&co=1&newsitem=1",
    reviewed="2026-11-23",
)

BIONEST_2019_ENTRECTINIB: Final = Source(
    id=SourceId("bionest-2019-entrectinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="New approvals for tumor-agnostic cancer treatments (Bionest)",
    url="https://bionest.com/tag/ntrk/",
    reviewed="2026-11-26",
)

CANCERNETWORK_2025_DOTAMTATE: Final = Source(
    id=SourceId("cancernetwork-2025-dotamtate"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Novel SSTR-targeted alpha therapy shows encouraging activity in GEP-NETs, "
        "CancerNetwork 2025"
    ),
    date="2025",
    note="Interviews at the NANETS symposium of 2025; seen in a copy of the page.",
    reviewed="2026-11-23",
)

CANCERNETWORK_2026_SEQTOR: Final = Source(
    id=SourceId("cancernetwork-2026-seqtor"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Streptozotocin-based regimen enhances responses in pancreatic NETs (CancerNetwork "
        "report on SEQTOR in ESMO Open)"
    ),
    date="2026-01-20",
    url=(
        "https://www.cancernetwork.com/view/streptozotocin-based-regimen-enhances-responses-i"
        "n-pancreatic-nets"
    ),
    reviewed="2026-11-23",
)

CANCERNETWORK_SANDOSTATIN_LAR: Final = Source(
    id=SourceId("cancernetwork-sandostatin-lar"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Sandostatin LAR Depot approved for carcinoid syndrome (Oncology News International, "
        "vol 8 no 1)"
    ),
    url="https://cancernetwork.com/view/sandostatin-lar-depot-approved-carcinoid-syndrome",
    reviewed="2026-11-23",
)

CANCER_THERAPY_ADVISOR_LUNA: Final = Source(
    id=SourceId("cancer-therapy-advisor-luna"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Pasireotide and everolimus in lung and thymus NETs (Cancer Therapy Advisor"
        " report on the LUNA extension, ASCO 2021)"
    ),
    url="https://www.cancertherapyadvisor.com/home/news/conference-coverage/asco-2021/asco-2021-lung-cancer-in-depth/lung-cancer-pasireotide-everolimus-pfs-treatment-risk-survival/",
    reviewed="2026-11-26",
)

CANCER_THERAPY_ADVISOR_TALENT: Final = Source(
    id=SourceId("cancer-therapy-advisor-talent"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Lenvatinib in gastroenteropancreatic neuroendocrine tumors: strong "
        "responses (Cancer Therapy Advisor report on TALENT in J Clin Oncol)"
    ),
    url="https://www.cancertherapyadvisor.com/home/cancer-topics/endocrine-cancer/lenvatinib-gastro-neuro-endocrine-tumors-strong-responses/",
    reviewed="2026-11-26",
)

CANCER_TODAY_WITHDRAWALS: Final = Source(
    id=SourceId("cancer-today-withdrawals"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Immunotherapy indications withdrawn (Cancer Today)",
    url="https://www.cancertodaymag.org/cancer-talk/immunotherapy-indications-withdrawn/",
    reviewed="2026-11-26",
)

CARCINOID_FOUNDATION_2018_LUTATHERA: Final = Source(
    id=SourceId("carcinoid-foundation-2018-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Lutathera for PRRT of GEP-NETs (Carcinoid Cancer Foundation)",
    date="2018-01-26",
    url=(
        "https://www.carcinoid.org/news/fda-approves-lutathera-for-peptide-receptor-"
        "radionuclide-therapy-prrt-for-the-treatment-of-gastroenteropancreatic-neuroendocrine-tumors/"
    ),
    reviewed="2026-11-23",
)

CHMP_2025_CABOZANTINIB: Final = Source(
    id=SourceId("chmp-2025-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="CHMP opinion of 2025-06-19 on cabozantinib for neuroendocrine tumors",
    body=EMA,
    date="2025-06-19",
    note="Not seen itself; only as reported in the news.",
    reviewed="2026-11-23",
)

CLINICAL_ONCOLOGY_2023_ENTRECTINIB: Final = Source(
    id=SourceId("clinical-oncology-2023-entrectinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA expands pediatric indication for Rozlytrek (Clinical Oncology)",
    date="2023-10-24",
    url="https://www.clinicaloncology.com/Solid-Tumors/Article/10-23/FDA-Expands-Pediatric-Indication-for-Rozlytrek-and-Approves-New-Pellet-Formulation/71847",
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

CPIC_DPYD_UPDATE_NOTICE: Final = Source(
    id=SourceId("cpic-dpyd-update-notice"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "CPIC dosing guidelines for DPYD and fluoropyrimidines updated (half dose for "
        "every intermediate metabolizer)"
    ),
    body=CPIC,
    url="https://blog.clinpgx.org/cpic-dosing-guidelines-for-dpyd-and",
    reviewed="2026-11-26",
)

DOCWIRE_2023_CABINET: Final = Source(
    id=SourceId("docwire-2023-cabinet"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "CABINET: does cabozantinib benefit patients with advanced pancreatic "
        "neuroendocrine tumors? (DocWire News report on ESMO 2023)"
    ),
    date="2023-11-03",
    url="https://www.docwirenews.com/post/cabinet-does-cabozantinib-benefit-patients-with-advanced-pancreatic-neuroendocrine-tumors",
    reviewed="2026-11-26",
)

DPD_LETTER_UK: Final = Source(
    id=SourceId("dpd-letter-uk"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Letter to health professionals: testing for DPD deficiency before fluoropyrimidines "
        "(emc 1761)"
    ),
    body=MHRA,
    url="https://medicines.org.uk/emc/dhpc/1761/Document",
    note="Undated.",
    reviewed="2026-11-23",
)

EMA_2020_DPD: Final = Source(
    id=SourceId("ema-2020-dpd"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "EMA: DPD testing before treatment with fluorouracil, capecitabine, tegafur and flucytosine"
    ),
    body=EMA,
    date="2020-04-30",
    url="https://www.ema.europa.eu/en/medicines/human/referrals/fluorouracil-fluorouracil-related-substances-capecitabine-tegafur-flucytosine-containing-medicinal",
    reviewed="2026-11-23",
)

EMA_LUTATHERA_VARIATION: Final = Source(
    id=SourceId("ema-lutathera-variation"),
    kind=SourceKind.ANNOUNCEMENT,
    title="EMA: Lutathera, withdrawal of application for variation to marketing authorisation",
    body=EMA,
    url="https://www.ema.europa.eu/en/medicines/human/variation/lutathera",
    note="Only the head of the page was seen; it prints no date there.",
    reviewed="2026-11-23",
)

EMPR_DETECTNET: Final = Source(
    id=SourceId("empr-detectnet"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Detectnet approved for PET of neuroendocrine tumors (MPR)",
    url="https://www.empr.com/home/news/detectnet-approved-positron-emission-tomography-pet-neuroendocrine-tumors/",
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

ESMO_2016_EVEROLIMUS_CHMP: Final = Source(
    id=SourceId("esmo-2016-everolimus-chmp"),
    kind=SourceKind.ANNOUNCEMENT,
    title="EMA adopts a new indication for everolimus (ESMO news on the CHMP opinion)",
    date="2016-04-28",
    url="https://esmo.org/oncology-news/archive/ema-adopts-a-new-indication-for-everolimus",
    reviewed="2026-11-23",
)

ESMO_2018_IOBENGUANE: Final = Source(
    id=SourceId("esmo-2018-iobenguane"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves iobenguane I 131 for pheochromocytoma or paraganglioma (ESMO news)"),
    date="2018-08-03",
    url="https://www.esmo.org/Oncology-News/FDA-Approves-Iobenguane-I-131-for-Pheochromocytoma-or-Paraganglioma",
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

FDA_2011_PPI_MAGNESIUM: Final = Source(
    id=SourceId("fda-2011-ppi-magnesium"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA safety alert: proton pump inhibitors and low magnesium",
    body=FDA,
    date="2011-03-02",
    reviewed="2026-11-23",
)

FDA_2011_SUNITINIB: Final = Source(
    id=SourceId("fda-2011-sunitinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Sutent for rare type of pancreatic cancer",
    body=FDA,
    date="2011-05",
    note="Seen as a repost.",
    reviewed="2026-11-23",
)

FDA_2018_PEMBROLIZUMAB: Final = Source(
    id=SourceId("fda-2018-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves pembrolizumab for Merkel cell carcinoma",
    body=FDA,
    url="https://www.fda.gov/Drugs/InformationOnDrugs/ApprovedDrugs/ucm628867.htm",
    reviewed="2026-11-26",
)

FDA_2020_PEMBROLIZUMAB: Final = Source(
    id=SourceId("fda-2020-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA: accelerated approval of pembrolizumab for TMB-H solid tumors",
    body=FDA,
    reviewed="2026-11-26",
)

FDA_2020_RANITIDINE: Final = Source(
    id=SourceId("fda-2020-ranitidine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA requests withdrawal of ranitidine from the market, 2020-04-01",
    body=FDA,
    date="2020-04-01",
    note="Seen in reports of that day.",
    reviewed="2026-11-23",
)

FDA_2022_CAPECITABINE: Final = Source(
    id=SourceId("fda-2022-capecitabine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA: updated labeling of capecitabine tablets under Project Renewal",
    body=FDA,
    date="2022-12-14",
    url="https://www.fda.gov/drugs/resources-information-approved-drugs/fda-approves-updated-drug-labeling-including-new-indications-and-dosing-regimens-capecitabine",
    reviewed="2026-11-23",
)

FDA_2022_DABRAFENIB_TRAMETINIB: Final = Source(
    id=SourceId("fda-2022-dabrafenib-trametinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA: accelerated approval of dabrafenib with trametinib for BRAF V600E solid tumors"),
    body=FDA,
    date="2022-06-22",
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

FDA_2023_TEMOZOLOMIDE: Final = Source(
    id=SourceId("fda-2023-temozolomide"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA: new and updated indications for temozolomide under Project Renewal",
    body=FDA,
    date="2023-09-14",
    url=(
        "https://www.fda.gov/drugs/resources-information-approved-drugs/"
        "fda-approves-new-and-updated-indications-temozolomide-under-project-renewal"
    ),
    reviewed="2026-11-23",
)


FDA_2024_REPOTRECTINIB_NTRK: Final = Source(
    id=SourceId("fda-2024-repotrectinib-ntrk"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approval notice: repotrectinib for NTRK gene fusion-positive solid tumors",
    body=FDA,
    date="2024-06-13",
    url=(
        "https://fda.gov/drugs/resources-information-approved-drugs/fda-grants-accelerated-"
        "approval-repotrectinib-adult-and-pediatric-patients-ntrk-gene-fusion-positive"
    ),
    reviewed="2026-11-26",
)


FDA_2025_BELZUTIFAN_PPGL: Final = Source(
    id=SourceId("fda-2025-belzutifan-ppgl"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approval notice: belzutifan for pheochromocytoma or paraganglioma",
    body=FDA,
    date="2025-05-14",
    reviewed="2026-11-26",
)

FDA_2025_CABOZANTINIB: Final = Source(
    id=SourceId("fda-2025-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA approval notice: cabozantinib for pancreatic and extra-pancreatic neuroendocrine "
        "tumors"
    ),
    body=FDA,
    date="2025-03-26",
    note="Seen as a copy of the notice only; its own address not printed there.",
    reviewed="2026-11-23",
)

FDA_2025_PALSONIFY: Final = Source(
    id=SourceId("fda-2025-palsonify"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA approves new treatment for acromegaly, a rare endocrine disorder (Palsonify), 2025"
    ),
    body=FDA,
    url="https://www.einpresswire.com/article/852901197/fda-approves-new-treatment-for-acromegaly-a-rare-endocrine-disorder",
    reviewed="2026-11-23",
)

FDA_2025_PALTUSOTINE: Final = Source(
    id=SourceId("fda-2025-paltusotine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA announcement: new treatment for acromegaly, Palsonify (paltusotine)",
    body=FDA,
    reviewed="2026-11-26",
)

FDA_2025_RANITIDINE: Final = Source(
    id=SourceId("fda-2025-ranitidine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves reformulated ranitidine tablets, 2025-11-24",
    body=FDA,
    date="2025-11-24",
    note="Seen in reports of the following days.",
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

FDA_2026_DPD: Final = Source(
    id=SourceId("fda-2026-dpd"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA: safety labeling update for capecitabine and fluorouracil on DPD deficiency",
    body=FDA,
    date="2026-02-05",
    url="https://www.fda.gov/drugs/resources-information-approved-drugs/safety-labeling-update-capecitabine-and-fluorouracil-5-fu-risks-associated-dihydropyrimidine",
    reviewed="2026-11-23",
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

GENENTECH_2023_PRALSETINIB: Final = Source(
    id=SourceId("genentech-2023-pralsetinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Genentech: update on the Gavreto US indication for medullary thyroid cancer"),
    date="2023-06-29",
    url="https://gene.com/media/statements/ps_062923",
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

GO2_2020_DURVALUMAB: Final = Source(
    id=SourceId("go2-2020-durvalumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA approves new first-line treatment for extensive-stage small cell lung cancer (GO2)"
    ),
    url="https://go2.org/blog/fda-approves-new-first-line-treatment-for-extensive-stage-small-cell-lung-cancer/",
    reviewed="2026-11-26",
)

HEALIO_2014_SOMATULINE: Final = Source(
    id=SourceId("healio-2014-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Somatuline Depot for gastroenteropancreatic neuroendocrine tumors (Healio)",
    date="2014-12-16",
    url=(
        "https://cm.healio.com/news/hematology-oncology/20141216/fda-approves-somatuline-depo"
        "t-for-gastroenteropancreatic-neuroendocrine-tumors"
    ),
    reviewed="2026-11-23",
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

HEALTHREASON_2010_SUTENT: Final = Source(
    id=SourceId("healthreason-2010-sutent"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Europe approved Sutent for rare pancreatic cancer (healthreason.com)",
    date="2010-12",
    url="https://healthreason.com/2010/12/europe-approved-sutent-for-rare-pancreatic-cancer",
    note="Misprints a progression-free survival of 1.4 months for 11.4; used for its date only.",
    reviewed="2026-11-23",
)

HELM_2024_DURVALUMAB: Final = Source(
    id=SourceId("helm-2024-durvalumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves Imfinzi for limited-stage small cell lung cancer (Helm News)"),
    date="2024-12-05",
    url="https://helm.news/2024-12-05/fda-approves-imfinzi-limited-stage-small-cell-lung-cancer-marking-first.html",
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

HUTCHMED_2022_SURUFATINIB: Final = Source(
    id=SourceId("hutchmed-2022-surufatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="HUTCHMED: complete response letter of the FDA on surufatinib",
    date="2022-05-02",
    note="Seen as reported by the Maestro database.",
    reviewed="2026-11-26",
)

I3_HEALTH_2018_LUTATHERA: Final = Source(
    id=SourceId("i3-health-2018-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Lutetium Lu 177 dotatate approved for GEP-NETs (i3 Health, quoting FDA)",
    date="2018",
    url="https://www.i3health.us/news/lutetium-lu-177-dotatate-approved-for-gep-nets",
    reviewed="2026-11-23",
)

INVESTING_2025_CABOZANTINIB_EU: Final = Source(
    id=SourceId("investing-2025-cabozantinib-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="EU approves cabozantinib for previously treated neuroendocrine tumors (Investing.com)",
    date="2025-07-24",
    url=(
        "https://ng.investing.com/news/company-news/"
        "eu-approves-cabozantinib-for-previously-treated-neuroendocrine-tumors-93CH-2025066"
    ),
    reviewed="2026-11-23",
)

IPSEN_2017_SOMATULINE: Final = Source(
    id=SourceId("ipsen-2017-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Ipsen: FDA approves Somatuline Depot for carcinoid syndrome",
    date="2017-09-18",
    reviewed="2026-11-23",
)

IPSEN_CANADA_2015_SOMATULINE: Final = Source(
    id=SourceId("ipsen-canada-2015-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Ipsen Biopharmaceuticals Canada: Health Canada approves Somatuline Autogel for "
        "enteropancreatic NET"
    ),
    date="2015-10-06",
    reviewed="2026-11-23",
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

IPSEN_CANADA_2018_XERMELO: Final = Source(
    id=SourceId("ipsen-canada-2018-xermelo"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Ipsen Biopharmaceuticals Canada: Health Canada approves Xermelo",
    date="2018-10-16",
    url="https://ipsen.com/canada/wp-json/wp/v2/press_release/307",
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

ITM_2022_FAST_TRACK: Final = Source(
    id=SourceId("itm-2022-fast-track"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "ITM receives FDA fast track designation for ITM-11 (n.c.a. 177Lu-edotreotide), 2022-10-27"
    ),
    date="2022-10-27",
    url="https://www.itm-radiopharma.com/news/press-releases/press-archive/itm-receives-fda-fast-track-designation-for-radionuclide-therapy-candidate-itm-11-nca-177lu-edotreotide-in-neuroendocrine-tumors-gep-nets-1-592/",
    reviewed="2026-11-23",
)

JOURNAL_ONKOLOGIE_S2K: Final = Source(
    id=SourceId("journal-onkologie-s2k"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Pankreatische neuroendokrine Tumoren: Erstlinientherapie mit Streptozocin (Journal "
        "Onkologie, reporting the German S2k guideline)"
    ),
    url=(
        "https://www.journalonko.de/news/lesen/"
        "pankreatische_neuroendokrine_tumoren_erstlinientherapie_streptozocin"
    ),
    reviewed="2026-11-23",
)

LANTHEUS_2023_AZEDRA: Final = Source(
    id=SourceId("lantheus-2023-azedra"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("Lantheus Holdings, Form 8-K: end of production and promotion of Azedra"),
    date="2023-08",
    url="https://www.marketscreener.com/quote/stock/LANTHEUS-HOLDINGS-INC-17053982/news/Lantheus-Material-Event-Form-8-K-44649280/",
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

LUNGEVITY_2025_LURBINECTEDIN: Final = Source(
    id=SourceId("lungevity-2025-lurbinectedin"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves first maintenance treatment for ES-SCLC (LUNGevity)",
    url="https://sclc.lungevity.org/fda-approves-first-maintenance-treatment-es-sclc",
    reviewed="2026-11-26",
)

LUNG_CANCER_ALLIANCE_2019_PEMBROLIZUMAB: Final = Source(
    id=SourceId("lung-cancer-alliance-2019-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("New treatment approved for metastatic small cell lung cancer (Lung Cancer Alliance)"),
    url="https://lungcanceralliance.org/blog/new-treatment-approved-for-metastatic-small-cell-lung-cancer/",
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

LUTATHERA_HCP_SITE: Final = Source(
    id=SourceId("lutathera-hcp-site"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Lutathera site for US professionals (Novartis): trial summary citing the US label",
    url="https://www.lutathera-hcp.com/",
    reviewed="2026-11-23",
)

LUTATHERA_SAFETY_PROFILE: Final = Source(
    id=SourceId("lutathera-safety-profile"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Lutathera safety profile on the Novartis site for US professionals, data of the US label"
    ),
    url="https://www.hcp.novartis.com/products/lutathera/gep-nets/safety-profile/",
    reviewed="2026-11-23",
)

MANUFACTURING_CHEMIST_2017_SOMATULINE: Final = Source(
    id=SourceId("manufacturing-chemist-2017-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Somatuline Autogel receives Japanese approval for tumor treatment (Manufacturing Chemist)",
    date="2017-07-05",
    url=(
        "https://manufacturingchemist.com/news/article_page/"
        "Somatuline_Autogel_receives_Japanese_approval_for_tumour_treatment/131234"
    ),
    reviewed="2026-11-23",
)

MEDICAL_DIALOGUES_LITESPARK_015: Final = Source(
    id=SourceId("medical-dialogues-litespark-015"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Belzutifan shows promising and durable antitumor activity in advanced "
        "pheochromocytoma or paraganglioma (Medical Dialogues report on "
        "LITESPARK-015)"
    ),
    url="https://medicaldialogues.in/amp/oncology/news/belzutifan-shows-promising-and-durable-antitumor-activity-in-advanced-pheochromocytoma-or-paraganglioma-nejm-157486",
    reviewed="2026-11-26",
)

MEDIMIX_COMPETE_2025: Final = Source(
    id=SourceId("medimix-compete-2025"),
    kind=SourceKind.ANNOUNCEMENT,
    title="COMPETE at ENETS 2025 (Medimix report)",
    url="https://medimix.be/onco/enets-krakow-2025-in-depth-2",
    reviewed="2026-11-26",
)


MEDPATH_BELZUTIFAN_NMPA: Final = Source(
    id=SourceId("medpath-belzutifan-nmpa"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("NMPA approves belzutifan for VHL disease (MedPath, with results of LITESPARK-004)"),
    url="https://trial.medpath.com/news/51822fd98ebf0118/nmpa-approves-belzutifan-for-vhl-in-rcc-cns-hemangioblastomas-or-pnets-onclive",
    reviewed="2026-11-26",
)

MEDWIRENEWS_2018_LUTATHERA: Final = Source(
    id=SourceId("medwirenews-2018-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Lutetium-177-dotatate granted US approval for GEP-NETs (medwireNews)",
    date="2018-01-29",
    url=(
        "https://oncology.medicinematters.com/oncology-medicinematters-com/fda/neuroendocrine"
        "-tumors/lutetium-177-dotatate-granted-us-approval-for-gep-nets/15420096"
    ),
    reviewed="2026-11-23",
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

MINT_2021_LANREOTIDE_CIPLA: Final = Source(
    id=SourceId("mint-2021-lanreotide-cipla"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Cipla receives final approval for lanreotide injection (Mint)",
    date="2021-12-19",
    url=(
        "https://www.livemint.com/companies/news/"
        "cipla-receives-final-approval-for-lanreotide-injection-details-here-11639919560336.html"
    ),
    reviewed="2026-11-23",
)

NANETS_2016_EVEROLIMUS: Final = Source(
    id=SourceId("nanets-2016-everolimus"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves Afinitor for progressive, non-functional GI and lung NETs (NANETS eNews)"),
    url="https://adva.nanets.net/news/net-enews/37-2016/107-fda-approves-new-indication-for-novartis-drug-afinitor-for-progressive-non-functional-gi-and-lung-neuroendocrine-tumors-nets",
    reviewed="2026-11-26",
)

NANETS_2017_XERMELO: Final = Source(
    id=SourceId("nanets-2017-xermelo"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Xermelo for carcinoid syndrome diarrhea (NANETS)",
    url="https://www.nanets.net/fda-approves-xermelo-carcinoid-syndrome-diarrhea",
    reviewed="2026-11-26",
)

NETRF_SENECA: Final = Source(
    id=SourceId("netrf-seneca"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "NETRF: phase II trial shows potential for second-line therapies for "
        "neuroendocrine carcinomas"
    ),
    url="https://netrf.org/?p=39937",
    reviewed="2026-11-26",
)

NET_CANCER_DAY_2011_SUTENT: Final = Source(
    id=SourceId("net-cancer-day-2011-sutent"),
    kind=SourceKind.ANNOUNCEMENT,
    title="US FDA approves Pfizer's Sutent for pancreatic NET cancer patients (NET Cancer Day)",
    date="2011-05-31",
    url=(
        "http://netcancerday.org/"
        "breaking-news-u-s-fda-approves-pfizers-sutent-for-pancreatic-net-cancer-patients/"
    ),
    reviewed="2026-11-23",
)

NEXIUM_ZES_ANNOUNCEMENT: Final = Source(
    id=SourceId("nexium-zes-announcement"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "FDA approves Nexium for Zollinger-Ellison syndrome (Pharmaceutical Processing World, "
        "AstraZeneca announcement)"
    ),
    url=(
        "https://www.pharmaceuticalprocessingworld.com/"
        "fda-approves-nexium-for-the-treatment-of-zollinger-ellison-syndrome/"
    ),
    note="No date on the page seen.",
    reviewed="2026-11-23",
)

NOVARTIS_2011_AFINITOR_EU: Final = Source(
    id=SourceId("novartis-2011-afinitor-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Novartis: European Commission approves Afinitor for advanced pancreatic NET",
    date="2011-09-05",
    reviewed="2026-11-23",
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

NOVARTIS_2021_NETTER_1: Final = Source(
    id=SourceId("novartis-2021-netter-1"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Novartis: final NETTER-1 analysis",
    date="2021-06-03",
    note="Seen as a copy of the press release only.",
    reviewed="2026-11-23",
)

NOVEL_HEALTH_PERC_LUTATHERA: Final = Source(
    id=SourceId("novel-health-perc-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Canada's CADTH conditionally recommends Lutathera for midgut neuroendocrine tumors "
        "(digest of the pERC recommendation, Novel Health Strategies)"
    ),
    url=(
        "https://www.novelhealthstrategies.com/publications/hta-and-payer-trends/"
        "canada-condiontionally-approves-novartis-lutathera"
    ),
    note="Misprints the nuclide as in and as 17Lu.",
    reviewed="2026-11-23",
)

ONCLIVE_2018_PEMBROLIZUMAB: Final = Source(
    id=SourceId("onclive-2018-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA grants pembrolizumab priority review for Merkel cell carcinoma (OncLive)"),
    date="2018-09-04",
    url="https://www.onclive.com/web-exclusives/fda-grants-pembrolizumab-priority-review-for-merkel-cell-carcinoma",
    reviewed="2026-11-26",
)

ONCLIVE_2021_PLANET: Final = Source(
    id=SourceId("onclive-2021-planet"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Pembrolizumab/lanreotide combo confers antitumor activity in GEP-NETs "
        "(OncLive report on PLANET, ASCO GI 2021)"
    ),
    date="2021-01-15",
    url="https://onclive-r5wbompyk-mjhls.vercel.app/view/pembrolizumab-lanreotide-combo-confers-antitumor-activity-in-gep-nets",
    reviewed="2026-11-26",
)

ONCLIVE_2021_SPINET: Final = Source(
    id=SourceId("onclive-2021-spinet"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Lanreotide demonstrates confirmed efficacy in advanced bronchopulmonary "
        "NETs (OncLive report on SPINET at NANETS 2021)"
    ),
    url="https://onclive.com/view/lanreotide-demonstrates-confirmed-efficacy-in-advanced-bronchopulmonary-nets",
    reviewed="2026-11-26",
)

ONCLIVE_BELZUTIFAN_PPGL: Final = Source(
    id=SourceId("onclive-belzutifan-ppgl"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA approves belzutifan for advanced pheochromocytoma and paraganglioma (OncLive)"),
    url="https://www.onclive.com/view/fda-approves-belzutifan-for-advanced-pheochromocytoma-and-paraganglioma?utm_source=www.onclive.com&utm_medium=relatedContent",
    reviewed="2026-11-26",
)

ONCLIVE_SURUFATINIB_TORIPALIMAB: Final = Source(
    id=SourceId("onclive-surufatinib-toripalimab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Surufatinib/toripalimab in advanced neuroendocrine carcinoma (OncLive report from "
        "NANETS 2021)"
    ),
    url=(
        "https://onclive.com/view/surufatinib-toripalimab-combo-elicits-encouraging-efficacy-"
        "in-advanced-neuroendocrine-carcinoma"
    ),
    reviewed="2026-11-23",
)

ONCOLOGY_PIPELINE_2025_ALPHAMEDIX: Final = Source(
    id=SourceId("oncology-pipeline-2025-alphamedix"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("ESMO 2025, Sanofi takes aim at Lutathera (Oncology Pipeline report on Alphamedix-02)"),
    url="https://www.oncologypipeline.com/apexonco/esmo-2025-sanofi-takes-aim-lutathera",
    reviewed="2026-11-26",
)

ONS_VOICE_SELPERCATINIB: Final = Source(
    id=SourceId("ons-voice-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="ONS Voice, rare cancers: traditional approval of selpercatinib",
    url="https://voice.ons.org/topic/rare-cancers",
    reviewed="2026-11-26",
)

PBR_2014_SOMATULINE: Final = Source(
    id=SourceId("pbr-2014-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Pharmaceutical Business Review: FDA grants priority review for Somatuline in GEP-NETs",
    date="2014-09-02",
    url="https://pharmaceutical-business-review.com/news/fda-grants-priority-review-for-ipsens-snda-of-somatuline-injection-to-treat-gep-nets-020914-4359367/amp",
    reviewed="2026-11-23",
)

PFIZER_2010_SUTENT_EU: Final = Source(
    id=SourceId("pfizer-2010-sutent-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Pfizer: Sutent receives European approval for progressive pancreatic NET",
    note="Seen as an undated reprint.",
    reviewed="2026-11-23",
)

PFIZER_2011_SUTENT_US: Final = Source(
    id=SourceId("pfizer-2011-sutent-us"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Pfizer: Sutent receives US FDA approval for advanced pancreatic neuroendocrine tumors",
    note="Seen as an undated reprint.",
    reviewed="2026-11-23",
)

PHARMACY_INDIA_PEMBROLIZUMAB: Final = Source(
    id=SourceId("pharmacy-india-pembrolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA fully approves Keytruda for MSI-H or dMMR solid tumors (Pharmacy India)"),
    url="https://pharmacyindia.co.in/tag/solid-tumour",
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

PHARMA_LETTER_2020_SELPERCATINIB: Final = Source(
    id=SourceId("pharma-letter-2020-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("FDA backs Retevmo for certain lung and thyroid cancers (The Pharma Letter)"),
    date="2020-05-09",
    url="https://www.thepharmaletter.com/biotechnology/fda-backs-retevmo-for-certain-lung-and-thyroid-cancers",
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

PHARMA_LETTER_2021_BELZUTIFAN: Final = Source(
    id=SourceId("pharma-letter-2021-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA nod for belzutifan in cancers linked with VHL (The Pharma Letter)",
    date="2021-08-14",
    url="https://www.thepharmaletter.com/biotechnology/fda-nod-for-belzutifan-in-cancers-linked-with-vhl",
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

RAYZEBIO_RYZ101_PHASE_3: Final = Source(
    id=SourceId("rayzebio-ryz101-phase-3"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Precision Medicine Online: RayzeBio begins the phase 3 part of ACTION-1 (RYZ101)",
    url="https://www.precisionmedicineonline.com/precision-oncology/rayzebio-advances-ryz101-phase-iii-study-sstr-positive-neuroendocrine-tumors",
    reviewed="2026-11-26",
)

REPUBLIC_2024_LANREOTIDE_CIPLA: Final = Source(
    id=SourceId("republic-2024-lanreotide-cipla"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Cipla receives USFDA nod for lanreotide (Republic Business)",
    date="2024-05-22",
    url=(
        "https://republicbiz.com/companies/corporate-governance/"
        "cipla-receives-usfda-nod-for-acromegaly-drug-lanreotide"
    ),
    reviewed="2026-11-23",
)

RIS_WORLD_BELZUTIFAN: Final = Source(
    id=SourceId("ris-world-belzutifan"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("EMA recommends a conditional marketing authorization of Welireg (RIS.World)"),
    url="https://ris.world/?p=25764",
    reviewed="2026-11-26",
)

RONNY_ALLAN_CABOZANTINIB: Final = Source(
    id=SourceId("ronny-allan-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Cabozantinib for advanced neuroendocrine tumors (R. Allan, quoting Ipsen announcements)",
    date="2025-09-23",
    url=(
        "https://ronnyallan.net/2024/09/20/"
        "cabozantinib-for-advanced-neuroendocrine-tumours-another-tool-in-the-treatment-toolbox"
    ),
    note="A patient advocate's page; date of the entry on the UK authorization.",
    reviewed="2026-11-23",
)

RTTNEWS_2024_LUTATHERA: Final = Source(
    id=SourceId("rttnews-2024-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Lutathera for pediatric GEP-NETs (RTTNews)",
    url=(
        "https://markets.businessinsider.com/news/stocks/fda-approves-novartis-lutathera-for-"
        "pediatric-gastroenteropancreatic-neuroendocrine-tumors-1033278374"
    ),
    reviewed="2026-11-23",
)

RTTNEWS_2025_DURVALUMAB: Final = Source(
    id=SourceId("rttnews-2025-durvalumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("AstraZeneca: EU approves Imfinzi for limited-stage small cell lung cancer (RTTNews)"),
    date="2025-03-17",
    url="https://www.htsyndication.com/rtt-news/article/astrazeneca%3A-eu-approves-imfinzi-as-first-and-only-immunotherapy-for-ls---small-cell-lung-cancer/88775997",
    reviewed="2026-11-26",
)

SNMMI_2024_LUTATHERA: Final = Source(
    id=SourceId("snmmi-2024-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Lu-177 dotatate for pediatric patients with GEP-NETs (SNMMI)",
    date="2024-04-25",
    url="http://www.publicnow.com/view/C83153AB948EDEBD6853231858AF83D18066CD20",
    reviewed="2026-11-23",
)

SUTENT_CN_TEXT: Final = Source(
    id=SourceId("sutent-cn-text"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Sunitinib: third indication approved in China (text in Chinese, undated)",
    url="http://222.186.32.155:8089/article/68/3933.html",
    reviewed="2026-11-26",
)

TARGETED_ONCOLOGY_2016_RADIANT_4: Final = Source(
    id=SourceId("targeted-oncology-2016-radiant-4"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Suggestion of survival benefit persists with mTOR inhibitor in subset of "
        "NETs (Targeted Oncology report on the second interim survival analysis of "
        "RADIANT-4, ASCO 2016)"
    ),
    url="https://targetedonc.com/view/suggestion-of-survival-benefit-persists-with-mtor-inhibitor-in-subset-of-nets",
    reviewed="2026-11-26",
)

TARGETED_ONCOLOGY_2025_ALPHAMEDIX: Final = Source(
    id=SourceId("targeted-oncology-2025-alphamedix"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Efficacy, safety of 212Pb-DOTAMTATE in PRRT-naive patients with GEP-NETs "
        "(Targeted Oncology)"
    ),
    date="2025-10-29",
    url="https://join.targetedonc.com/view/efficacy-safety-of-212pb-dotamtate-in-prrt-naive-patients-with-gep-nets",
    reviewed="2026-11-26",
)

TARGETED_ONCOLOGY_2025_NCCN: Final = Source(
    id=SourceId("targeted-oncology-2025-nccn"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Treatment guideline recommendations for neuroendocrine tumors (Targeted Oncology panel "
        "reporting the NCCN Guidelines)"
    ),
    date="2025-05-28",
    url=(
        "https://www.targetedonc.com/view/"
        "treatment-guideline-recommendations-for-neuroendocrine-tumors"
    ),
    reviewed="2026-11-23",
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

TARGETED_ONCOLOGY_CABINET: Final = Source(
    id=SourceId("targeted-oncology-cabinet"),
    kind=SourceKind.ANNOUNCEMENT,
    title="CABINET trial: results (Targeted Oncology panel)",
    url="https://www.targetedonc.com/view/cabinet-trial-results",
    reviewed="2026-11-23",
)

TARGETED_ONCOLOGY_SEQTOR: Final = Source(
    id=SourceId("targeted-oncology-seqtor"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Similar outcomes with streptozotocin/5-FU and everolimus sequences in pancreatic NETs "
        "(Targeted Oncology report on SEQTOR in ESMO Open)"
    ),
    url=(
        "https://join.targetedonc.com/view/similar-outcomes-with-streptozotocin-5-fu-and-ever"
        "olimus-sequences-in-pancreatic-nets"
    ),
    reviewed="2026-11-23",
)

TEVA_2024_OCTREOTIDE: Final = Source(
    id=SourceId("teva-2024-octreotide"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Teva: launch of a generic version of Sandostatin LAR Depot in the US",
    date="2024-10-01",
    url="https://www.einpresswire.com/article/748048017/teva-announces-launch-of-the-first-and-only-generic-version-of-sandostatin-lar-depot-octreotide-acetate-for-injectable-suspension-in-the-u-s",
    reviewed="2026-11-26",
)

THE_FLY_2025_CABINET: Final = Source(
    id=SourceId("the-fly-2025-cabinet"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Exelixis announces results from analysis of CABINET phase 3 trial of "
        "Cabometyx in lung or thymus NET, ESMO Congress 2025 (TheFly at Business "
        "Insider)"
    ),
    url="https://markets.businessinsider.com/news/stocks/exelixis-announces-results-from-analysis-of-cabinet-phase-3-trial-of-cabometyx-1035398671",
    reviewed="2026-11-26",
)

UNIVADIS_2020_SANET_P: Final = Source(
    id=SourceId("univadis-2020-sanet-p"),
    kind=SourceKind.ANNOUNCEMENT,
    title="ESMO 2020: surufatinib benefit with advanced pancreatic NETs (Univadis)",
    url="https://www.univadis.co.uk/viewarticle/esmo-2020-surufatinib-benefit-with-advanced-pancreatic-nets-729736?s1=news",
    reviewed="2026-11-26",
)

VALUE_BASED_CANCER_2011_EVEROLIMUS: Final = Source(
    id=SourceId("value-based-cancer-2011-everolimus"),
    kind=SourceKind.ANNOUNCEMENT,
    title="New indication for everolimus for neuroendocrine pancreatic cancer (Value-Based Cancer)",
    date="2011-06",
    url=(
        "https://www.valuebasedcancer.com/issues/2011/june-2011-vol-2-no-3/"
        "2454-new-indication-for-everolimus-for-neuroendocrine-pancreatic-cancer"
    ),
    reviewed="2026-11-23",
)

CLINICAL_TRIALS_ARENA_PALSONIFY: Final = Source(
    id=SourceId("clinical-trials-arena-palsonify"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Clinical Trials Arena: Palsonify (paltusotine) for acromegaly, US",
    url="https://www.clinicaltrialsarena.com/?p=243471",
    reviewed="2026-11-27",
)

URE_NA_SUPPLIER: Final = Source(
    id=SourceId("ure-na-supplier"),
    kind=SourceKind.ANNOUNCEMENT,
    title="ure-Na (oral urea, a medical food): questions and answers of its US supplier",
    url="http://www.ure-na.com/category-s/103.htm",
    reviewed="2026-11-27",
)
