"""Labels, papers, registry records and protocols behind regimens without chemotherapy backbone."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import EMA, FDA, HEALTH_CANADA

# --- labels --------------------------------------------------------------------------------

AFINITOR_US_LABEL_DISPERZ: Final = Source(
    id=SourceId("afinitor-us-label-disperz"),
    kind=SourceKind.LABEL,
    title=(
        "Afinitor and Afinitor Disperz (everolimus), US full prescribing information, older text, "
        "Novartis"
    ),
    body=FDA,
    note="Undated copy; older than the gastrointestinal and lung NET indication.",
    reviewed="2026-11-26",
)

AFINITOR_GLOBAL_DOSING: Final = Source(
    id=SourceId("afinitor-global-dosing"),
    kind=SourceKind.LABEL,
    title=(
        "Afinitor (everolimus), dosing in advanced NET, site of the holder for health care "
        "professionals outside the US, Novartis"
    ),
    url="http://www.global.afinitor.com/en/anet/dosing-and-administration/dosing-convenience/",
    reviewed="2026-11-26",
)

SUTENT_US_DOSAGE_PAGE: Final = Source(
    id=SourceId("sutent-us-dosage-page"),
    kind=SourceKind.LABEL,
    title=(
        "Sutent (sunitinib malate), section 2 of the US prescribing information, Pfizer Medical "
        "Information"
    ),
    body=FDA,
    url="https://www.pfizermedicalinformation.com/sutent/dosage-admin",
    note="Undated; names the adjuvant use in renal cell carcinoma.",
    reviewed="2026-11-26",
)

SUTENT_EU_LABEL_OLD: Final = Source(
    id=SourceId("sutent-eu-label-old"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib), EU summary of product characteristics, older text, Pfizer",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

SUTENT_CA_DOSAGE_PAGE: Final = Source(
    id=SourceId("sutent-ca-dosage-page"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib) capsules, dosage and administration, Pfizer Canada",
    body=HEALTH_CANADA,
    url="https://www.pfizermedicalinformation.ca/en-ca/sutent/dosage-and-administration",
    reviewed="2026-11-26",
)

CABOMETYX_US_LABEL_EARLIER_INDICATIONS: Final = Source(
    id=SourceId("cabometyx-us-label-earlier-indications"),
    kind=SourceKind.LABEL,
    title=(
        "Cabometyx (cabozantinib) tablets, US prescribing information with nivolumab, before the "
        "neuroendocrine tumor indications, Exelixis"
    ),
    body=FDA,
    note="Seen in monographs only.",
    reviewed="2026-11-26",
)

CAPRELSA_US_LABEL: Final = Source(
    id=SourceId("caprelsa-us-label"),
    kind=SourceKind.LABEL,
    title="Caprelsa (vandetanib) tablets, US prescribing information",
    body=FDA,
    note="Seen in a copy last updated on 2024-04-19.",
    reviewed="2026-11-26",
)

RETEVMO_US_LABEL_EARLIER: Final = Source(
    id=SourceId("retevmo-us-label-earlier"),
    kind=SourceKind.LABEL,
    title="Retevmo (selpercatinib) capsules, US prescribing information, earlier text, Lilly",
    body=FDA,
    note="Undated copy of the text for capsules, before the changes of 5/2024.",
    reviewed="2026-11-26",
)

RETSEVMO_UK_DOSING: Final = Source(
    id=SourceId("retsevmo-uk-dosing"),
    kind=SourceKind.LABEL,
    title="Retsevmo (selpercatinib), dosing considerations, Lilly Medical (UK)",
    url=(
        "https://www.lillymedical.co.uk/en-gb/answers/what-are-the-the-dosing-considerations-for-"
        "retsevmo-selpercatinib-140695"
    ),
    reviewed="2026-11-26",
)

GAVRETO_TH_LABEL: Final = Source(
    id=SourceId("gavreto-th-label"),
    kind=SourceKind.LABEL,
    title="Gavreto (pralsetinib), prescribing information, Thailand, Roche",
    reviewed="2026-11-26",
)

VITRAKVI_US_LABEL: Final = Source(
    id=SourceId("vitrakvi-us-label"),
    kind=SourceKind.LABEL,
    title="Vitrakvi (larotrectinib), US prescribing information: dosage",
    body=FDA,
    url="https://hcp.vitrakvi-us.com/dosing",
    note="Read on the site of the holder for US professionals and in a copy of the label.",
    reviewed="2026-11-26",
)

VITRAKVI_HK_LABEL: Final = Source(
    id=SourceId("vitrakvi-hk-label"),
    kind=SourceKind.LABEL,
    title="Vitrakvi (larotrectinib), prescribing information, Hong Kong, Bayer",
    reviewed="2026-11-26",
)

ROZLYTREK_US_LABEL_EARLIER: Final = Source(
    id=SourceId("rozlytrek-us-label-earlier"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib) capsules, US prescribing information, earlier text, Genentech",
    body=FDA,
    note="Undated copy; NTRK indication from 12 years of age.",
    reviewed="2026-11-26",
)

ROZLYTREK_TH_LABEL: Final = Source(
    id=SourceId("rozlytrek-th-label"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib), prescribing information, Thailand, Roche",
    reviewed="2026-11-26",
)

AUGTYRO_US_LABEL_2024: Final = Source(
    id=SourceId("augtyro-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Augtyro (repotrectinib) capsules, US prescribing information 2024",
    body=FDA,
    date="2024",
    reviewed="2026-11-26",
)

TAFINLAR_MEKINIST_US_LABEL: Final = Source(
    id=SourceId("tafinlar-mekinist-us-label"),
    kind=SourceKind.LABEL,
    title="Tafinlar (dabrafenib) with Mekinist (trametinib), US prescribing information, Novartis",
    body=FDA,
    note=(
        "The dose in solid tumors was seen in a news report only, the same amounts in copies of "
        "older texts for melanoma."
    ),
    reviewed="2026-11-26",
)

ZYNYZ_US_LABEL: Final = Source(
    id=SourceId("zynyz-us-label"),
    kind=SourceKind.LABEL,
    title="Zynyz (retifanlimab-dlwr) injection, US prescribing information, Incyte",
    body=FDA,
    note="Undated copy, with the indications in squamous cell carcinoma of the anal canal.",
    reviewed="2026-11-26",
)

ZYNYZ_EU_LABEL: Final = Source(
    id=SourceId("zynyz-eu-label"),
    kind=SourceKind.LABEL,
    title="Zynyz (retifanlimab), EU summary of product characteristics, Incyte",
    body=EMA,
    date="2024",
    reviewed="2026-11-26",
)

JEMPERLI_US_LABEL_2024: Final = Source(
    id=SourceId("jemperli-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Jemperli (dostarlimab-gxly) injection, US prescribing information, GlaxoSmithKline",
    body=FDA,
    note="Seen in a copy last updated on 2024-08-01.",
    reviewed="2026-11-26",
)

IMDELLTRA_US_LABEL_2024: Final = Source(
    id=SourceId("imdelltra-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Imdelltra (tarlatamab-dlle) injection, US prescribing information of 5/2024, Amgen",
    body=FDA,
    date="2024-05",
    note="The dosing table itself was not seen; its numbers come from two digests.",
    reviewed="2026-11-26",
)

# --- announcements -------------------------------------------------------------------------

FDA_2025_BELZUTIFAN_PPGL: Final = Source(
    id=SourceId("fda-2025-belzutifan-ppgl"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA approval notice: belzutifan for pheochromocytoma or paraganglioma",
    body=FDA,
    date="2025-05-14",
    reviewed="2026-11-26",
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

FDA_2025_PALTUSOTINE: Final = Source(
    id=SourceId("fda-2025-paltusotine"),
    kind=SourceKind.ANNOUNCEMENT,
    title="FDA announcement: new treatment for acromegaly, Palsonify (paltusotine)",
    body=FDA,
    reviewed="2026-11-26",
)

# --- papers --------------------------------------------------------------------------------

BERGSLAND_2025_JCO: Final = Source(
    id=SourceId("bergsland-2025-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Bergsland EK, et al. Randomized phase II trial of pazopanib versus placebo in advanced "
        "extrapancreatic neuroendocrine tumors (Alliance A021202). J Clin Oncol 2025;43:3170-3183"
    ),
    date="2025-10-10",
    doi="10.1200/JCO-24-02644",
    pmid="40902132",
    reviewed="2026-11-26",
)

PHAN_PAZOPANIB_OCTREOTIDE: Final = Source(
    id=SourceId("phan-pazopanib-octreotide"),
    kind=SourceKind.PAPER,
    title=(
        "Phan AT, et al. Pazopanib and depot octreotide in advanced, well-differentiated "
        "neuroendocrine tumours: multicentre, single-group, phase 2 study"
    ),
    pmcid="PMC4800487",
    nct="NCT00454363",
    reviewed="2026-11-26",
)

TALENT_JCO: Final = Source(
    id=SourceId("talent-jco"),
    kind=SourceKind.PAPER,
    title=(
        "TALENT: lenvatinib in advanced gastroenteropancreatic neuroendocrine tumors. J Clin Oncol"
    ),
    nct="NCT02678780",
    note="Title and dose as reported; the paper was not seen.",
    reviewed="2026-11-26",
)

AXINET_ASCO_GI_2021: Final = Source(
    id=SourceId("axinet-asco-gi-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II/III randomized double-blind study of octreotide LAR with axitinib versus placebo "
        "in G1-2 NET of non-pancreatic origin (AXINET, GETNE-1107), abstract 360. J Clin Oncol 39"
    ),
    date="2021",
    nct="NCT01744249",
    reviewed="2026-11-26",
)

AXINET_ESMO_2021: Final = Source(
    id=SourceId("axinet-esmo-2021"),
    kind=SourceKind.PAPER,
    title="AXINET (GETNE1107): progression-free survival by central review, abstract 1097O",
    date="2021-09-21",
    url=(
        "https://oncologypro.esmo.org/meeting-resources/esmo-congress-2021/the-axinet-trial-"
        "getne1107-axitinib-plus-octreotide-lar-improves-pfs-by-blinded-central-radiological-"
        "assessment-vs-placebo-plus-octreotide-lar-i"
    ),
    reviewed="2026-11-26",
)

YAO_2017_JCO: Final = Source(
    id=SourceId("yao-2017-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Yao JC, et al. Phase III comparison of depot octreotide plus interferon alfa-2b versus "
        "depot octreotide plus bevacizumab in advanced carcinoid tumors: SWOG S0518. J Clin Oncol "
        "2017;35:1695-1703"
    ),
    date="2017-05-20",
    doi="10.1200/JCO.2016.70.4072",
    pmid="28384065",
    nct="NCT00569127",
    reviewed="2026-11-26",
)

YAO_2008_JCO: Final = Source(
    id=SourceId("yao-2008-jco"),
    kind=SourceKind.PAPER,
    title=(
        "Targeting vascular endothelial growth factor in advanced carcinoid tumor: random "
        "assignment phase II study of depot octreotide with bevacizumab and pegylated interferon "
        "alpha-2b. J Clin Oncol 2008;26:1316-1323"
    ),
    date="2008-03-10",
    doi="10.1200/JCO.2007.13.6374",
    pmid="18323556",
    reviewed="2026-11-26",
)

INTERFERON_1992_EJC: Final = Source(
    id=SourceId("interferon-1992-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Dose-escalation study of recombinant interferon-alpha in patients with a metastatic "
        "carcinoid tumour. Eur J Cancer 1992;28:75-78"
    ),
    date="1992",
    doi="10.1016/0959-8049(92)90389-j",
    pmid="1373635",
    reviewed="2026-11-26",
)

RADIANT_2_LANCET_2011: Final = Source(
    id=SourceId("radiant-2-lancet-2011"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus plus octreotide long-acting repeatable for advanced neuroendocrine tumours "
        "associated with carcinoid syndrome (RADIANT-2). Lancet 2011;378:2005-2012"
    ),
    date="2011-11-25",
    doi="10.1016/S0140-6736(11)61742-X",
    nct="NCT00412061",
    reviewed="2026-11-26",
)

EVEROLIMUS_OCTREOTIDE_2014_CANCER: Final = Source(
    id=SourceId("everolimus-octreotide-2014-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Everolimus with octreotide LAR in treatment-naive advanced NETs of "
        "gastroenteropancreatic tract and lung: phase 2, multicenter trial (Cancer)"
    ),
    doi="10.1002/cncr.28726",
    reviewed="2026-11-26",
)

LUNA_2017_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("luna-2017-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Long-acting pasireotide or everolimus alone or in combination in advanced carcinoids of "
        "the lung and thymus (LUNA). Lancet Oncol 2017;18:1652-1664"
    ),
    date="2017-10-23",
    doi="10.1016/S1470-2045(17)30681-2",
    pmid="29074099",
    nct="NCT01563354",
    reviewed="2026-11-26",
)

WOLIN_2015: Final = Source(
    id=SourceId("wolin-2015"),
    kind=SourceKind.PAPER,
    title=(
        "Wolin E, et al. Phase III study of pasireotide long-acting release in metastatic NETs and "
        "carcinoid symptoms refractory to available somatostatin analogues. 2015"
    ),
    date="2015",
    pmcid="PMC4562767",
    reviewed="2026-11-26",
)

RADIANT_4_PRIOR_THERAPIES: Final = Source(
    id=SourceId("radiant-4-prior-therapies"),
    kind=SourceKind.PAPER,
    title=(
        "Impact of prior therapies on everolimus activity: exploratory analysis of RADIANT-4. "
        "2017, pages 5013-5030"
    ),
    date="2017-10-16",
    doi="10.2147/OTT.S142087",
    nct="NCT01524783",
    reviewed="2026-11-26",
)

SANET_EP_PAPER: Final = Source(
    id=SourceId("sanet-ep-paper"),
    kind=SourceKind.PAPER,
    title=(
        "Xu J, Shen L, et al. Surufatinib in advanced extrapancreatic neuroendocrine tumours "
        "(SANET-ep): a randomised, double-blind, placebo-controlled, phase 3 study"
    ),
    nct="NCT02588170",
    reviewed="2026-11-26",
)

FIRSTMAPPP_2024_LANCET: Final = Source(
    id=SourceId("firstmappp-2024-lancet"),
    kind=SourceKind.PAPER,
    title=(
        "Baudin E, et al. Sunitinib for metastatic progressive phaeochromocytomas and "
        "paragangliomas: results from FIRSTMAPPP. Lancet 2024"
    ),
    date="2024-03-16",
    doi="10.1016/S0140-6736(23)02554-0",
    pmid="38402886",
    nct="NCT01371201",
    reviewed="2026-11-26",
)

SORAFENIB_BEVACIZUMAB_2013: Final = Source(
    id=SourceId("sorafenib-bevacizumab-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Sorafenib and bevacizumab in advanced neuroendocrine tumours: open-label, uncontrolled, "
        "multicenter phase II trial. 2013"
    ),
    date="2013",
    pmid="24012098",
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

LOLA_2023_BMC_CANCER: Final = Source(
    id=SourceId("lola-2023-bmc-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Corti F, et al. Cabozantinib combined with lanreotide in gastroenteropancreatic and "
        "thoracic NETs: rationale and protocol of the phase II LOLA trial. BMC Cancer 2023;23:908"
    ),
    date="2023",
    doi="10.1186/s12885-023-11287-2",
    reviewed="2026-11-26",
)

COMPETE_ENETS_2025: Final = Source(
    id=SourceId("compete-enets-2025"),
    kind=SourceKind.PAPER,
    title=(
        "Capdevila J, et al. [177Lu]Lu-edotreotide versus everolimus in grade 1 or grade 2 "
        "GEP-NET: COMPETE phase 3 trial, ENETS abstract 4669"
    ),
    url=(
        "https://www.enets.org/abstract/efficacy-and-safety-of-177lu-lu-edotreotide-vs-everolimus-"
        "in-patients-with-grade-1-or-grade-2-gastroenteropancreatic-neuroendocrine-tumours-compete-"
        "phase-3-trial.html"
    ),
    reviewed="2026-11-26",
)

COMPETE_FAQ: Final = Source(
    id=SourceId("compete-faq"),
    kind=SourceKind.PATIENT_PAGE,
    title="COMPETE: frequently asked questions, site of the trial's sponsor ITM",
    url="https://www.itm-gep-net-trials.com/patients-eu/compete-trial/faqs-compete",
    reviewed="2026-11-26",
)

ACTION_1_ENDOCRINE_ABSTRACTS: Final = Source(
    id=SourceId("action-1-endocrine-abstracts"),
    kind=SourceKind.PAPER,
    title=(
        "ACTION-1, phase 1b/3 trial of RYZ101 in SSTR2-positive GEP-NET after 177Lu-labeled "
        "somatostatin analogs, trial in progress. Endocrine Abstracts 2022;89:T6"
    ),
    date="2022",
    doi="10.1530/endoabs.89.T6",
    reviewed="2026-11-26",
)

SUNDLOEV_2022_EJNMMI: Final = Source(
    id=SourceId("sundloev-2022-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Sundlöv A, et al. Phase II trial of individualized, dosimetry-based 177Lu-DOTATATE "
        "treatment of NET patients. Eur J Nucl Med Mol Imaging 2022"
    ),
    date="2022-04-22",
    url=(
        "https://www.springermedizin.de/phase-ii-trial-demonstrates-the-efficacy-and-safety-of-"
        "individua/20334116"
    ),
    reviewed="2026-11-26",
)

VAN_DER_ZWAN_2019_EJNMMI: Final = Source(
    id=SourceId("van-der-zwan-2019-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "van der Zwan WA, et al. Salvage PRRT with [177Lu-DOTA,Tyr3]octreotate in bronchial and "
        "gastroenteropancreatic neuroendocrine tumours. Eur J Nucl Med Mol Imaging 2019"
    ),
    date="2018-09-28",
    url=(
        "https://www.springermedizin.de/salvage-peptide-receptor-radionuclide-therapy-with-177lu-"
        "dota-ty/16160246"
    ),
    reviewed="2026-11-26",
)

# --- registry records and protocols ---------------------------------------------------------

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

NCT00412061_RECORD: Final = Source(
    id=SourceId("nct00412061-record"),
    kind=SourceKind.REGISTRY,
    title="NCT00412061: everolimus and octreotide in advanced carcinoid tumor (RADIANT-2)",
    nct="NCT00412061",
    reviewed="2026-11-26",
)

SRL_CARBOPLATIN_ETOPOSIDE_DURVALUMAB: Final = Source(
    id=SourceId("srl-carboplatin-etoposide-durvalumab"),
    kind=SourceKind.PROTOCOL,
    title=(
        "New Zealand systemic anti-cancer therapy regimen library: extensive SCLC, carboplatin, "
        "etoposide and durvalumab"
    ),
    url="https://srl.org.nz/regimens/respiratory/393221000210106",
    reviewed="2026-11-26",
)

SRL_CARBOPLATIN_ORAL_ETOPOSIDE_DURVALUMAB: Final = Source(
    id=SourceId("srl-carboplatin-oral-etoposide-durvalumab"),
    kind=SourceKind.PROTOCOL,
    title=(
        "New Zealand systemic anti-cancer therapy regimen library: extensive SCLC, carboplatin, "
        "etoposide [IV/oral] and durvalumab"
    ),
    url="https://srl.org.nz/regimens/respiratory/506371000210109",
    reviewed="2026-11-26",
)

# --- labels behind dose changes and interactions --------------------------------------------

TEMODAR_US_LABEL_OLD: Final = Source(
    id=SourceId("temodar-us-label-old"),
    kind=SourceKind.LABEL,
    title="Temodar (temozolomide) capsules, US prescribing information, older text, Schering",
    body=FDA,
    note="Undated copy, in part as questions and answers.",
    reviewed="2026-11-26",
)

FLUOROURACIL_US_LABEL_GENERIC: Final = Source(
    id=SourceId("fluorouracil-us-label-generic"),
    kind=SourceKind.LABEL,
    title="Fluorouracil injection, US prescribing information (generic), sections 5.6 to 5.9",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

CARBOPLATIN_US_LABEL_GENERIC: Final = Source(
    id=SourceId("carboplatin-us-label-generic"),
    kind=SourceKind.LABEL,
    title="Carboplatin injection, US prescribing information (generic), dose adjustment",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

CARBOMEDAC_PL_LABEL: Final = Source(
    id=SourceId("carbomedac-pl-label"),
    kind=SourceKind.LABEL,
    title="Carbomedac (carboplatin), Polish product information, medac, as in a drug database",
    reviewed="2026-11-26",
)

BIOVINATE_PH_LABEL: Final = Source(
    id=SourceId("biovinate-ph-label"),
    kind=SourceKind.LABEL,
    title="Biovinate (carboplatin), Philippine prescribing information, drug interactions",
    reviewed="2026-11-26",
)

ETOPOSIDE_MM_LABEL: Final = Source(
    id=SourceId("etoposide-mm-label"),
    kind=SourceKind.LABEL,
    title="Etoposid Ebewe (etoposide), prescribing information, Myanmar, dosage",
    url="https://www.mims.com/myanmar/drug/info/etoposid%20ebewe/dosage",
    reviewed="2026-11-26",
)

RECOXALI_TH_LABEL: Final = Source(
    id=SourceId("recoxali-th-label"),
    kind=SourceKind.LABEL,
    title="Recoxali (oxaliplatin), prescribing information, Thailand, precautions",
    reviewed="2026-11-26",
)

CAMPTO_MY_LABEL: Final = Source(
    id=SourceId("campto-my-label"),
    kind=SourceKind.LABEL,
    title="Campto (irinotecan), prescribing information, Malaysia, Pfizer, drug interactions",
    reviewed="2026-11-26",
)

IRINOTECAN_INSERTS_TABLE: Final = Source(
    id=SourceId("irinotecan-inserts-table"),
    kind=SourceKind.PAPER,
    title="UGT1A1 in the package inserts of irinotecan, by country (table 2 of PMC6379283)",
    pmcid="PMC6379283",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6379283/table/bcp13828-tbl-0002",
    reviewed="2026-11-26",
)

CAMPTOSAR_US_LABEL_MONOGRAPH: Final = Source(
    id=SourceId("camptosar-us-label-monograph"),
    kind=SourceKind.LABEL,
    title="Camptosar (irinotecan) injection, US prescribing information",
    body=FDA,
    note="Seen in a monograph only.",
    reviewed="2026-11-26",
)

SOMATULINE_AUTOGEL_IPSEN: Final = Source(
    id=SourceId("somatuline-autogel-ipsen"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), prescribing information, site of the holder Ipsen",
    url="https://ipsen-focusonlife.com/pi",
    reviewed="2026-11-26",
)

KETOCONAZOLE_US_LABEL_GENERIC: Final = Source(
    id=SourceId("ketoconazole-us-label-generic"),
    kind=SourceKind.LABEL,
    title="Ketoconazole tablets 200 mg, US prescribing information (generic)",
    body=FDA,
    note="Undated copies; 2013 text or later.",
    reviewed="2026-11-26",
)

ONTARIO_FORMULARY_KETOCONAZOLE: Final = Source(
    id=SourceId("ontario-formulary-ketoconazole"),
    kind=SourceKind.DATABASE,
    title="Ontario formulary, therapeutic note on ketoconazole",
    url=("https://www.formulary.health.gov.on.ca/formulary/therapeuticNotes.xhtml?drugId=00633836"),
    reviewed="2026-11-26",
)

LUTATHERA_EU_LEAFLET: Final = Source(
    id=SourceId("lutathera-eu-leaflet"),
    kind=SourceKind.LABEL,
    title="Lutathera (lutetium (177Lu) oxodotreotide), EU package leaflet",
    body=EMA,
    reviewed="2026-11-26",
)

LUTATHERA_US_HCP_SITE: Final = Source(
    id=SourceId("lutathera-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Lutathera, preparing and administering, site of the holder for US professionals",
    url="https://lutathera-hcp.com/dosing-administration/preparing-administering-lutathera",
    reviewed="2026-11-26",
)

ROZLYTREK_HK_LABEL: Final = Source(
    id=SourceId("rozlytrek-hk-label"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib), prescribing information, Hong Kong",
    reviewed="2026-11-26",
)

IMDELLTRA_US_HCP_SITE: Final = Source(
    id=SourceId("imdelltra-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Imdelltra, dose modifications, site of the holder for US professionals, Amgen",
    url="https://www.imdelltrahcp.com/starting-imdelltra/dose-modifications-and-management-strategies",
    reviewed="2026-11-26",
)

DRUGS_COM_OXALIPLATIN_DOSAGE: Final = Source(
    id=SourceId("drugs-com-oxaliplatin-dosage"),
    kind=SourceKind.DATABASE,
    title="Oxaliplatin dosage, renal dose adjustments (Drugs.com)",
    url="http://www.drugs.com/dosage/oxaliplatin.html",
    reviewed="2026-11-26",
)

MEDSCAPE_DOXORUBICIN: Final = Source(
    id=SourceId("medscape-doxorubicin"),
    kind=SourceKind.DATABASE,
    title="Doxorubicin, dosing and uses (Medscape)",
    url="https://reference.medscape.com/drug/doxorubicin-342120",
    reviewed="2026-11-26",
)
