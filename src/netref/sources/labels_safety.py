"""Labels and digests of labels that were read for cautions and interactions."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import EMA, FDA, MHRA, SWISSMEDIC

AVASTIN_CH_LABEL: Final = Source(
    id=SourceId("avastin-ch-label"),
    kind=SourceKind.LABEL,
    title="Avastin (bevacizumab), Swiss product information, registration 56922",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

AVASTIN_EU_LABEL: Final = Source(
    id=SourceId("avastin-eu-label"),
    kind=SourceKind.LABEL,
    title="Avastin (bevacizumab), EU summary of product characteristics, Roche",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

AVASTIN_EU_LABEL_OLD: Final = Source(
    id=SourceId("avastin-eu-label-old"),
    kind=SourceKind.LABEL,
    title="Avastin (bevacizumab), EU summary of product characteristics, older text, Roche",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

AVASTIN_US_BOX_2017: Final = Source(
    id=SourceId("avastin-us-box-2017"),
    kind=SourceKind.LABEL,
    title="Avastin (bevacizumab), US boxed warning as of late 2017",
    body=FDA,
    date="2017",
    note="Labels of that year; whether the box still stands was not seen.",
    reviewed="2026-11-27",
)

BEVACIZUMAB_ASHP_MONOGRAPH: Final = Source(
    id=SourceId("bevacizumab-ashp-monograph"),
    kind=SourceKind.TEXTBOOK,
    title="Bevacizumab, monograph written by ASHP (Drugs.com)",
    date="2024-01-22",
    note="A reference work on US labels.",
    reviewed="2026-11-27",
)

BEVACIZUMAB_BC_CANCER: Final = Source(
    id=SourceId("bevacizumab-bc-cancer"),
    kind=SourceKind.TEXTBOOK,
    title="Bevacizumab, BC Cancer Drug Manual",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CABOMETYX_US_HCP_SITE_RCC: Final = Source(
    id=SourceId("cabometyx-us-hcp-site-rcc"),
    kind=SourceKind.LABEL,
    title="Cabometyx (cabozantinib), safety information for renal cell carcinoma, site of the holder, Exelixis (US)",
    body=FDA,
    url="https://www.cabometyxhcp.com/",
    note="Undated; renal cell carcinoma only.",
    reviewed="2026-11-27",
)

CAPRELSA_US_LABEL_OLD: Final = Source(
    id=SourceId("caprelsa-us-label-old"),
    kind=SourceKind.LABEL,
    title="Caprelsa (vandetanib) tablets, US prescribing information, AstraZeneca, older text",
    body=FDA,
    note="Undated copies.",
    reviewed="2026-11-27",
)

GAVRETO_US_LABEL_2023: Final = Source(
    id=SourceId("gavreto-us-label-2023"),
    kind=SourceKind.LABEL,
    title="Gavreto (pralsetinib) capsules, US prescribing information, Genentech",
    body=FDA,
    date="2023-08-14",
    reviewed="2026-11-27",
)

GAVRETO_WIKIDOC: Final = Source(
    id=SourceId("gavreto-wikidoc"),
    kind=SourceKind.LABEL,
    title="Pralsetinib, WikiDoc drug page after the US label",
    url="https://wikidoc.org./index.php/Pralsetinib",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

INLYTA_US_LABEL: Final = Source(
    id=SourceId("inlyta-us-label"),
    kind=SourceKind.LABEL,
    title="Inlyta (axitinib) tablets, US prescribing information, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/inlyta",
    note="Undated; with the combinations with avelumab and pembrolizumab.",
    reviewed="2026-11-27",
)

INLYTA_US_LABEL_ARCHIVE_72351: Final = Source(
    id=SourceId("inlyta-us-label-archive-72351"),
    kind=SourceKind.LABEL,
    title="Inlyta (axitinib) tablets, archived US label 72351, DailyMed, Pfizer",
    body=FDA,
    url="http://dailymed.nlm.nih.gov/dailymed/archives/fdaDrugInfo.cfm?archiveid=72351",
    note="Undated; before the combinations with antibodies.",
    reviewed="2026-11-27",
)

INLYTA_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("inlyta-us-label-warnings"),
    kind=SourceKind.LABEL,
    title="Inlyta (axitinib), warnings and precautions of the US label, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/inlyta/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

KISPLYX_CH_LABEL: Final = Source(
    id=SourceId("kisplyx-ch-label"),
    kind=SourceKind.LABEL,
    title="Kisplyx (lenvatinib), Swiss product information, registration 66085",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

LENVIMA_IT_LABEL: Final = Source(
    id=SourceId("lenvima-it-label"),
    kind=SourceKind.LABEL,
    title="Lenvima (lenvatinib) 4 mg capsules, Italian summary of product characteristics",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

LENVIMA_PDR_SUMMARY: Final = Source(
    id=SourceId("lenvima-pdr-summary"),
    kind=SourceKind.LABEL,
    title="Lenvima drug summary, PDR (pdr.net)",
    url="https://www.pdr.net/drug-summary/Lenvima-lenvatinib-3687",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

LENVIMA_US_LABEL_2016: Final = Source(
    id=SourceId("lenvima-us-label-2016"),
    kind=SourceKind.LABEL,
    title="Lenvima (lenvatinib) capsules, US prescribing information, changes up to 5/2016, Eisai",
    body=FDA,
    date="2016-05",
    reviewed="2026-11-27",
)

LENVIMA_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("lenvima-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Lenvima (lenvatinib), warnings and precautions, site of the holder for US professionals",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

MEKINIST_US_LABEL_2013: Final = Source(
    id=SourceId("mekinist-us-label-2013"),
    kind=SourceKind.LABEL,
    title="Mekinist (trametinib) tablets, US prescribing information, first version",
    body=FDA,
    note="Undated copy; before the combination with dabrafenib.",
    reviewed="2026-11-27",
)

MEKINIST_US_LABEL_2015: Final = Source(
    id=SourceId("mekinist-us-label-2015"),
    kind=SourceKind.LABEL,
    title="Mekinist (trametinib) tablets, US prescribing information, changes up to 11/2015",
    body=FDA,
    date="2015-11",
    reviewed="2026-11-27",
)

MHRA_TRAMETINIB_2016: Final = Source(
    id=SourceId("mhra-trametinib-2016"),
    kind=SourceKind.ANNOUNCEMENT,
    title="MHRA Drug Safety Update: trametinib, risk of gastrointestinal perforation and colitis",
    body=MHRA,
    date="2016-03-10",
    reviewed="2026-11-27",
)

NEXAVAR_HK_LABEL: Final = Source(
    id=SourceId("nexavar-hk-label"),
    kind=SourceKind.LABEL,
    title="Nexavar (sorafenib), special precautions, MIMS Hong Kong",
    url="https://www.mims.com/hongkong/drug/info/nexavar/special-precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

NEXAVAR_US_LABEL_2018: Final = Source(
    id=SourceId("nexavar-us-label-2018"),
    kind=SourceKind.LABEL,
    title="Nexavar (sorafenib) tablets, US prescribing information, changes up to 12/2018, Bayer",
    body=FDA,
    date="2018-12",
    reviewed="2026-11-27",
)

NEXAVAR_US_LABEL_2023: Final = Source(
    id=SourceId("nexavar-us-label-2023"),
    kind=SourceKind.LABEL,
    title="Nexavar (sorafenib) tablets, US prescribing information, Bayer",
    body=FDA,
    date="2023-08-28",
    url="https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=b50667e4-5ebc-4968-a646-d605058dbef0",
    reviewed="2026-11-27",
)

RETEVMO_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("retevmo-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Retevmo (selpercatinib), important safety information and label sections, Lilly (US)",
    body=FDA,
    date="2021",
    note="In issues of a journal of 2021 and on a page of the holder.",
    reviewed="2026-11-27",
)

ROZLYTREK_GENENTECH_PAGE: Final = Source(
    id=SourceId("rozlytrek-genentech-page"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib), safety information for US professionals, Genentech",
    body=FDA,
    url="https://gene.com/medical-professionals/medicines/rozlytrek",
    note="Undated.",
    reviewed="2026-11-27",
)

ROZLYTREK_US_LABEL_2020: Final = Source(
    id=SourceId("rozlytrek-us-label-2020"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib) capsules, US label text of 2020",
    body=FDA,
    date="2020",
    reviewed="2026-11-27",
)

SULANDA_CN_LABEL: Final = Source(
    id=SourceId("sulanda-cn-label"),
    kind=SourceKind.LABEL,
    title="Sulanda (surufatinib) capsules, Chinese label text",
    note="Undated copies.",
    reviewed="2026-11-27",
)

SUTENT_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("sutent-us-label-warnings"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib), warnings and precautions of the US label, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com.pe/en-us/sutent/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

SUTENT_US_PATIENT_SAFETY: Final = Source(
    id=SourceId("sutent-us-patient-safety"),
    kind=SourceKind.PATIENT_PAGE,
    title="Sutent (sunitinib), important safety information for patients, site of the holder, Pfizer (US)",
    url="https://www.sutent.com/important-safety-information",
    note="Undated.",
    reviewed="2026-11-27",
)

TAFINLAR_US_LABELING_CHANGES: Final = Source(
    id=SourceId("tafinlar-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Tafinlar (dabrafenib), December 2013",
    body=FDA,
    date="2013-12",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm380573.htm",
    reviewed="2026-11-27",
)

TAFINLAR_US_LABEL_2015: Final = Source(
    id=SourceId("tafinlar-us-label-2015"),
    kind=SourceKind.LABEL,
    title="Tafinlar (dabrafenib) capsules, US prescribing information, changes up to 11/2015",
    body=FDA,
    date="2015-11",
    url="http://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=803beaaa-33f9-48cc-9a95-c2e887e095b4",
    reviewed="2026-11-27",
)

TAFINLAR_US_LABEL_2018: Final = Source(
    id=SourceId("tafinlar-us-label-2018"),
    kind=SourceKind.LABEL,
    title="Tafinlar (dabrafenib) capsules, US prescribing information, changes up to 5/2018",
    body=FDA,
    date="2018-05",
    reviewed="2026-11-27",
)

VITRAKVI_HK_PREGNANCY: Final = Source(
    id=SourceId("vitrakvi-hk-pregnancy"),
    kind=SourceKind.LABEL,
    title="Vitrakvi (larotrectinib), use in pregnancy and lactation, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

VOTRIENT_US_LABELING_CHANGES: Final = Source(
    id=SourceId("votrient-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Votrient (pazopanib), March 2012",
    body=FDA,
    date="2012-03",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm279961.htm",
    reviewed="2026-11-27",
)

VOTRIENT_US_LABEL_2013: Final = Source(
    id=SourceId("votrient-us-label-2013"),
    kind=SourceKind.LABEL,
    title="Votrient (pazopanib) tablets, US prescribing information, changes up to 8/2013",
    body=FDA,
    date="2013-08",
    reviewed="2026-11-27",
)

VOTRIENT_US_LABEL_2015: Final = Source(
    id=SourceId("votrient-us-label-2015"),
    kind=SourceKind.LABEL,
    title="Votrient (pazopanib) tablets, US prescribing information, changes up to 9/2015, GlaxoSmithKline",
    body=FDA,
    date="2015-09",
    url="http://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=f5b7b3a4-c3a4-4722-8ca5-8f6a5c622553",
    reviewed="2026-11-27",
)

VOTRIENT_US_LABEL_S020: Final = Source(
    id=SourceId("votrient-us-label-s020"),
    kind=SourceKind.LABEL,
    title="Votrient (pazopanib) tablets, US prescribing information, supplement 20 (changes up to 3/2015)",
    body=FDA,
    date="2015-03",
    reviewed="2026-11-27",
)
