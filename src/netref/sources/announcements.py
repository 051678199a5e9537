"""Announcements of regulators, companies and trial groups."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import EMA, FDA, MHRA

ASCO_POST_2019_ATEZOLIZUMAB: Final = Source(
    id=SourceId("asco-post-2019-atezolizumab"),
    kind=SourceKind.ANNOUNCEMENT,
    title="The ASCO Post: FDA approves atezolizumab for extensive-stage small cell lung cancer",
    date="2019-04-10",
    url="https://ascopost.com/issues/april-10-2019/fda-approves-atezolizumab-for-extensive-stage-small-cell-lung-cancer",
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

NOVARTIS_2021_NETTER_1: Final = Source(
    id=SourceId("novartis-2021-netter-1"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Novartis: final NETTER-1 analysis",
    date="2021-06-03",
    note="Seen as a copy of the press release only.",
    reviewed="2026-11-23",
)

LUTATHERA_HCP_SITE: Final = Source(
    id=SourceId("lutathera-hcp-site"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Lutathera site for US professionals (Novartis): trial summary citing the US label",
    url="https://www.lutathera-hcp.com/",
    reviewed="2026-11-23",
)

I3_HEALTH_2018_LUTATHERA: Final = Source(
    id=SourceId("i3-health-2018-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Lutetium Lu 177 dotatate approved for GEP-NETs (i3 Health, quoting FDA)",
    date="2018",
    url="https://www.i3health.us/news/lutetium-lu-177-dotatate-approved-for-gep-nets",
    reviewed="2026-11-23",
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

LUTATHERA_SAFETY_PROFILE: Final = Source(
    id=SourceId("lutathera-safety-profile"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Lutathera safety profile on the Novartis site for US professionals, data of the US label"
    ),
    url="https://www.hcp.novartis.com/products/lutathera/gep-nets/safety-profile/",
    reviewed="2026-11-23",
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

TARGETED_ONCOLOGY_CABINET: Final = Source(
    id=SourceId("targeted-oncology-cabinet"),
    kind=SourceKind.ANNOUNCEMENT,
    title="CABINET trial: results (Targeted Oncology panel)",
    url="https://www.targetedonc.com/view/cabinet-trial-results",
    reviewed="2026-11-23",
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

FDA_2026_DPD: Final = Source(
    id=SourceId("fda-2026-dpd"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA: safety labeling update for capecitabine and fluorouracil on DPD deficiency",
    body=FDA,
    date="2026-02-05",
    url="https://www.fda.gov/drugs/resources-information-approved-drugs/safety-labeling-update-capecitabine-and-fluorouracil-5-fu-risks-associated-dihydropyrimidine",
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

ACCESS_DX_DPYD: Final = Source(
    id=SourceId("access-dx-dpyd"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Access DX Laboratory: DPYD",
    url="https://www.accessdxlab.com/dpyd/",
    note="A laboratory's page; cited only for the month of the Xeloda label revision.",
    reviewed="2026-11-23",
)

ASHP_2000_CAPECITABINE: Final = Source(
    id=SourceId("ashp-2000-capecitabine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="ASHP: company warns against capecitabine in severe renal impairment",
    date="2000-12-01",
    url="https://www.ashp.org/news/2000/12/01/company_strongly_warns_against_using_capecitabine_in_patients_with_severe_renal_impairment",
    reviewed="2026-11-23",
)

FDA_2011_PPI_MAGNESIUM: Final = Source(
    id=SourceId("fda-2011-ppi-magnesium"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA safety alert: proton pump inhibitors and low magnesium",
    body=FDA,
    date="2011-03-02",
    reviewed="2026-11-23",
)

PBR_2014_SOMATULINE: Final = Source(
    id=SourceId("pbr-2014-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Pharmaceutical Business Review: FDA grants priority review for Somatuline in GEP-NETs",
    date="2014-09-02",
    url="https://pharmaceutical-business-review.com/news/fda-grants-priority-review-for-ipsens-snda-of-somatuline-injection-to-treat-gep-nets-020914-4359367/amp",
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
NOVARTIS_2011_AFINITOR_EU: Final = Source(
    id=SourceId("novartis-2011-afinitor-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Novartis: European Commission approves Afinitor for advanced pancreatic NET",
    date="2011-09-05",
    reviewed="2026-11-23",
)
ESMO_2016_EVEROLIMUS_CHMP: Final = Source(
    id=SourceId("esmo-2016-everolimus-chmp"),
    kind=SourceKind.ANNOUNCEMENT,
    title="EMA adopts a new indication for everolimus (ESMO news on the CHMP opinion)",
    date="2016-04-28",
    url="https://esmo.org/oncology-news/archive/ema-adopts-a-new-indication-for-everolimus",
    reviewed="2026-11-23",
)
PFIZER_2011_SUTENT_US: Final = Source(
    id=SourceId("pfizer-2011-sutent-us"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Pfizer: Sutent receives US FDA approval for advanced pancreatic neuroendocrine tumors",
    note="Seen as an undated reprint.",
    reviewed="2026-11-23",
)
PFIZER_2010_SUTENT_EU: Final = Source(
    id=SourceId("pfizer-2010-sutent-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Pfizer: Sutent receives European approval for progressive pancreatic NET",
    note="Seen as an undated reprint.",
    reviewed="2026-11-23",
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
SNMMI_2024_LUTATHERA: Final = Source(
    id=SourceId("snmmi-2024-lutathera"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Lu-177 dotatate for pediatric patients with GEP-NETs (SNMMI)",
    date="2024-04-25",
    url="http://www.publicnow.com/view/C83153AB948EDEBD6853231858AF83D18066CD20",
    reviewed="2026-11-23",
)
AAA_2017_LUTATHERA_EU: Final = Source(
    id=SourceId("aaa-2017-lutathera-eu"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Advanced Accelerator Applications: European approval of Lutathera for GEP-NETs",
    date="2017-09-29",
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
CHMP_2025_CABOZANTINIB: Final = Source(
    id=SourceId("chmp-2025-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="CHMP opinion of 2025-06-19 on cabozantinib for neuroendocrine tumors",
    body=EMA,
    date="2025-06-19",
    note="Not seen itself; only as reported in the news.",
    reviewed="2026-11-23",
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
IPSEN_2017_SOMATULINE: Final = Source(
    id=SourceId("ipsen-2017-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Ipsen: FDA approves Somatuline Depot for carcinoid syndrome",
    date="2017-09-18",
    reviewed="2026-11-23",
)
BENECARD_2017_SOMATULINE: Final = Source(
    id=SourceId("benecard-2017-somatuline"),
    kind=SourceKind.ANNOUNCEMENT,
    title="New indication for Somatuline Depot (Benecard bulletin)",
    date="2017-09-18",
    url="http://benecard.com/index.php?id=681&co=1&newsitem=1",
    reviewed="2026-11-23",
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
FDA_2011_SUNITINIB: Final = Source(
    id=SourceId("fda-2011-sunitinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approves Sutent for rare type of pancreatic cancer",
    body=FDA,
    date="2011-05",
    note="Seen as a repost.",
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

CLINICIAN_2025_PALTUSOTINE: Final = Source(
    id=SourceId("clinician-2025-paltusotine"),
    kind=SourceKind.REVIEW,
    title="Elliott W, Chan J. Paltusotine (Palsonify) tablets. Clinician.com 2025-11-15",
    date="2025-11-15",
    url="https://www.clinician.com/articles/paltusotine-palsonify-tablets",
    reviewed="2026-11-23",
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
