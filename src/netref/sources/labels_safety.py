"""Labels and digests of labels that were read for cautions and interactions."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import EMA, ESMO, FDA, HEALTH_CANADA, ISRAEL_MINISTRY_OF_HEALTH, MHRA, SWISSMEDIC

ADRIAMYCIN_US_LABEL_2019: Final = Source(
    id=SourceId("adriamycin-us-label-2019"),
    kind=SourceKind.LABEL,
    title="Adriamycin (doxorubicin) injection, US prescribing information of 2019",
    body=FDA,
    date="2019",
    reviewed="2026-11-27",
)

AFINITOR_EU_LABEL_2024: Final = Source(
    id=SourceId("afinitor-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Afinitor (everolimus) tablets, EU summary of product characteristics of 2024, Novartis",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

ALBUTEROL_DOCTOR123: Final = Source(
    id=SourceId("albuterol-doctor123"),
    kind=SourceKind.TEXTBOOK,
    title="Albuterol, drug handbook page",
    url="http://doctor123.org/Drugs/2236-Albuterol/",
    note="Undated; a digest of labels.",
    reviewed="2026-11-27",
)

ALIMTA_IL_LABEL: Final = Source(
    id=SourceId("alimta-il-label"),
    kind=SourceKind.LABEL,
    title="Alimta (pemetrexed), Israel drug index",
    body=ISRAEL_MINISTRY_OF_HEALTH,
    url="https://www.israelpharma.com/181691/ALIMTA",
    note="Undated.",
    reviewed="2026-11-27",
)

ALIMTA_PH_LABEL: Final = Source(
    id=SourceId("alimta-ph-label"),
    kind=SourceKind.LABEL,
    title="Alimta (pemetrexed), MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

ALIMTA_PILL2TRIP: Final = Source(
    id=SourceId("alimta-pill2trip"),
    kind=SourceKind.LABEL,
    title="Alimta (pemetrexed), label text at pill2trip, country not named",
    url="https://pill2trip.com/medicine/alimta",
    note="Undated.",
    reviewed="2026-11-27",
)

ALIMTA_US_NSAIDS: Final = Source(
    id=SourceId("alimta-us-nsaids"),
    kind=SourceKind.LABEL,
    title="Alimta (pemetrexed), concurrent use with NSAIDs, Lilly Medical (US)",
    body=FDA,
    url="https://www.lillymedical.com/en-us/answers/alimta-pemetrexed-concurrent-use-with-nsaids-25657",
    note="Undated.",
    reviewed="2026-11-27",
)

AMIDATE_US_LABEL: Final = Source(
    id=SourceId("amidate-us-label"),
    kind=SourceKind.LABEL,
    title="Amidate (etomidate), warnings of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

AMRUBICIN_JP_REFERENCE: Final = Source(
    id=SourceId("amrubicin-jp-reference"),
    kind=SourceKind.TEXTBOOK,
    title="Amrubicin hydrochloride, Japanese drug reference (Igaku-Shoin)",
    url="https://imis.igaku-shoin.co.jp/contents/reference/yak_00000-00/0/yak_00000-00_a051c004d001z0008",
    reviewed="2026-11-27",
)

ATEZOLIZUMAB_WIKIDOC: Final = Source(
    id=SourceId("atezolizumab-wikidoc"),
    kind=SourceKind.LABEL,
    title="Atezolizumab, WikiDoc drug page after the US label",
    url="https://wikidoc.org./index.php?diff=next&oldid=1282595&title=Atezolizumab",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

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

AVASTIN_HK_PREGNANCY: Final = Source(
    id=SourceId("avastin-hk-pregnancy"),
    kind=SourceKind.LABEL,
    title="Avastin Roche (bevacizumab), use in pregnancy and lactation, MIMS Hong Kong",
    url="https://www.mims.com/hongkong/drug/info/avastin%20roche/use-in-pregnancy-lactation",
    note="Undated.",
    reviewed="2026-11-27",
)

AVASTIN_US_BOX_2017: Final = Source(
    id=SourceId("avastin-us-box-2017"),
    kind=SourceKind.LABEL,
    title="Avastin (bevacizumab), US boxed warning as of late 2017",
    body=FDA,
    date="2017",
    note="Labels of that year; a copy of the label of 9/2022 begins without a box.",
    reviewed="2026-11-27",
)

AVASTIN_US_LABELING_CHANGES_2015: Final = Source(
    id=SourceId("avastin-us-labeling-changes-2015"),
    kind=SourceKind.LABEL,
    title="Label changes for Avastin (bevacizumab), May 2015 (Drugs.com after the FDA)",
    body=FDA,
    date="2015-05",
    reviewed="2026-11-27",
)

AYBINTIO_EU_LABEL_2021: Final = Source(
    id=SourceId("aybintio-eu-label-2021"),
    kind=SourceKind.LABEL,
    title="Aybintio (bevacizumab), EU summary of product characteristics of 2021, Samsung Bioepis",
    body=EMA,
    date="2021",
    reviewed="2026-11-27",
)

BAVENCIO_EU_LABEL_2018: Final = Source(
    id=SourceId("bavencio-eu-label-2018"),
    kind=SourceKind.LABEL,
    title="Bavencio (avelumab), EU summary of product characteristics of 2018, Merck",
    body=EMA,
    date="2018",
    reviewed="2026-11-27",
)

BAVENCIO_US_HCP_SITE: Final = Source(
    id=SourceId("bavencio-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Bavencio (avelumab), safety with axitinib, site of the holder for US professionals",
    body=FDA,
    url="https://www.bavencio.com/hcp/rcc/safety",
    note="Undated.",
    reviewed="2026-11-27",
)

BAVENCIO_US_PRESCRIBERPOINT: Final = Source(
    id=SourceId("bavencio-us-prescriberpoint"),
    kind=SourceKind.LABEL,
    title="Bavencio (avelumab), US prescribing information as kept at PrescriberPoint",
    body=FDA,
    note="Undated copy.",
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

CABOMETYX_FR_LEAFLET: Final = Source(
    id=SourceId("cabometyx-fr-leaflet"),
    kind=SourceKind.LABEL,
    title="Cabometyx 40 mg (cabozantinib), advice of a French drug database (Claude Bernard)",
    url="https://maiia.com/medicaments-claude-bernard/cabometyx-11123/cabometyx-40-mg-comprime-pellicule-boite-de-1-flacon-de-30-405580",
    note="Undated.",
    reviewed="2026-11-27",
)

CABOMETYX_US_HCP_SITE_RCC: Final = Source(
    id=SourceId("cabometyx-us-hcp-site-rcc"),
    kind=SourceKind.LABEL,
    title=(
        "Cabometyx (cabozantinib), safety information for renal cell carcinoma, site of the "
        "holder, Exelixis (US)"
    ),
    body=FDA,
    url="https://www.cabometyxhcp.com/",
    note="Undated; renal cell carcinoma only.",
    reviewed="2026-11-27",
)

CALSED_JP_MEDPEER_2024: Final = Source(
    id=SourceId("calsed-jp-medpeer-2024"),
    kind=SourceKind.LABEL,
    title="Calsed (amrubicin), Japanese label, as kept at MedPeer",
    date="2024-04-05",
    reviewed="2026-11-27",
)

CALSED_JP_PMDA: Final = Source(
    id=SourceId("calsed-jp-pmda"),
    kind=SourceKind.LABEL,
    title="Calsed (amrubicin), Japanese product information at PMDA",
    url="https://www.pmda.go.jp/PmdaSearch/iyakuDetail/400093_4235406D1020_2_14",
    note="Undated.",
    reviewed="2026-11-27",
)

CAMPTO_UK_LABEL_2018: Final = Source(
    id=SourceId("campto-uk-label-2018"),
    kind=SourceKind.LABEL,
    title="Campto (irinotecan), UK summary of product characteristics of 2018, Pfizer",
    body=MHRA,
    date="2018",
    reviewed="2026-11-27",
)

CAPECITABINE_CH_LABEL: Final = Source(
    id=SourceId("capecitabine-ch-label"),
    kind=SourceKind.LABEL,
    title="Capecitabine product, Swiss product information, registration 62835",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

CAPECITABINE_GLENMARK_CZ_LABEL: Final = Source(
    id=SourceId("capecitabine-glenmark-cz-label"),
    kind=SourceKind.LABEL,
    title="Capecitabine Glenmark, Czech summary of product characteristics",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CAPETERO_SG_LABEL: Final = Source(
    id=SourceId("capetero-sg-label"),
    kind=SourceKind.LABEL,
    title="Capetero (capecitabine), drug interactions and special precautions, MIMS Singapore",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CAPRELSA_EU_LABEL_2024: Final = Source(
    id=SourceId("caprelsa-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Caprelsa (vandetanib), EU summary of product characteristics of 2024, Sanofi",
    body=EMA,
    date="2024",
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

CARBOPLATIN_PHARMACHEMIE_HK: Final = Source(
    id=SourceId("carboplatin-pharmachemie-hk"),
    kind=SourceKind.LABEL,
    title="Carboplatin Pharmachemie, warnings, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CARDEPINE_TH_LABEL: Final = Source(
    id=SourceId("cardepine-th-label"),
    kind=SourceKind.LABEL,
    title="Cardepine (nicardipine), special precautions, MIMS Thailand",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CARDIMED_PH_LABEL: Final = Source(
    id=SourceId("cardimed-ph-label"),
    kind=SourceKind.LABEL,
    title="Cardimed (nicardipine) injection, warnings, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CISPLATIN_MEPHA_CH_LABEL: Final = Source(
    id=SourceId("cisplatin-mepha-ch-label"),
    kind=SourceKind.LABEL,
    title="Cisplatin-Mepha, Swiss product information, registration 57529",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

CISPLATIN_PFIZER_MY_LABEL: Final = Source(
    id=SourceId("cisplatin-pfizer-my-label"),
    kind=SourceKind.LABEL,
    title="Cisplatin Pfizer, special precautions, MIMS Malaysia",
    url="https://www.mims.com/malaysia/drug/info/cisplatin%20pfizer/special-precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

CISPLATIN_PILL2TRIP: Final = Source(
    id=SourceId("cisplatin-pill2trip"),
    kind=SourceKind.LABEL,
    title="Cisplatin, label text at pill2trip, country not named",
    url="https://pill2trip.com/medicine/cisplatin",
    note="Undated.",
    reviewed="2026-11-27",
)

COMETRIQ_US_LABEL_PRESCRIBERPOINT: Final = Source(
    id=SourceId("cometriq-us-label-prescriberpoint"),
    kind=SourceKind.LABEL,
    title=(
        "Cometriq (cabozantinib) capsules, US prescribing information, as kept at PrescriberPoint"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

CONTROLOC_SG_SUMMARY: Final = Source(
    id=SourceId("controloc-sg-summary"),
    kind=SourceKind.LABEL,
    title="Controloc (pantoprazole), special precautions, MIMS Singapore",
    note="Undated; a digest of the label.",
    reviewed="2026-11-27",
)

CYCLOPHOSPHAMIDE_UK_LABEL_2017: Final = Source(
    id=SourceId("cyclophosphamide-uk-label-2017"),
    kind=SourceKind.LABEL,
    title=(
        "Cyclophosphamide powder for injection, UK summary of product characteristics of 2017, "
        "Sandoz"
    ),
    body=MHRA,
    date="2017",
    reviewed="2026-11-27",
)

CYCLOPHOSPHAMIDE_US_INTERACTIONS: Final = Source(
    id=SourceId("cyclophosphamide-us-interactions"),
    kind=SourceKind.LABEL,
    title="Cyclophosphamide 1000 mg injection, drug interactions of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

CYCLOPHOSPHAMIDE_US_LABEL_2024: Final = Source(
    id=SourceId("cyclophosphamide-us-label-2024"),
    kind=SourceKind.LABEL,
    title=(
        "Cyclophosphamide injection, US prescribing information (generic), Drugs.com copy of 3/2024"
    ),
    body=FDA,
    date="2024-03-06",
    reviewed="2026-11-27",
)

CYCLOPHOSPHAMIDE_US_LABEL_BAXTER: Final = Source(
    id=SourceId("cyclophosphamide-us-label-baxter"),
    kind=SourceKind.LABEL,
    title="Cyclophosphamide for injection, US prescribing information, Baxter, at DailyMed",
    body=FDA,
    url="https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=6bae5c14-9e87-4fb6-ae9c-4d875c1ecffe",
    note="Undated.",
    reviewed="2026-11-27",
)

CYPROHEPTADINE_US_LABEL_PAR: Final = Source(
    id=SourceId("cyproheptadine-us-label-par"),
    kind=SourceKind.LABEL,
    title="Cyproheptadine hydrochloride, US label, Par",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

CYPROHEPTADINE_US_LABEL_RXLIST: Final = Source(
    id=SourceId("cyproheptadine-us-label-rxlist"),
    kind=SourceKind.LABEL,
    title="Cyproheptadine, warnings and precautions of the US label (RxList)",
    body=FDA,
    url="http://www.rxlist.com/cyproheptadine-drug/warnings-precautions.htm",
    note="Undated copy.",
    reviewed="2026-11-27",
)

DACARBAZINE_MEDAC_AT_LEAFLET: Final = Source(
    id=SourceId("dacarbazine-medac-at-leaflet"),
    kind=SourceKind.LABEL,
    title="Dacarbazine medac 200 mg, Austrian package leaflet",
    note="Undated copy.",
    reviewed="2026-11-27",
)

DACIN_CH_LABEL: Final = Source(
    id=SourceId("dacin-ch-label"),
    kind=SourceKind.LABEL,
    title="Dacin (dacarbazine), Swiss product information, registration 56384",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

DAKACIN_TH_LABEL: Final = Source(
    id=SourceId("dakacin-th-label"),
    kind=SourceKind.LABEL,
    title="Dakacin (dacarbazine), use in pregnancy and lactation, MIMS Thailand",
    note="Undated copy.",
    reviewed="2026-11-27",
)

DEMECLOCYCLINE_DRUGS_COM: Final = Source(
    id=SourceId("demeclocycline-drugs-com"),
    kind=SourceKind.TEXTBOOK,
    title="Demeclocycline side effects (Drugs.com)",
    url="http://www.drugs.com/sfx/demeclocycline-side-effects.html",
    note="Undated.",
    reviewed="2026-11-27",
)

DEMECLOCYCLINE_UPTODATE: Final = Source(
    id=SourceId("demeclocycline-uptodate"),
    kind=SourceKind.TEXTBOOK,
    title="Demeclocycline, drug information (UpToDate)",
    date="2025",
    note="Copy.",
    reviewed="2026-11-27",
)

DEMECLOCYCLINE_US_LABEL_2012: Final = Source(
    id=SourceId("demeclocycline-us-label-2012"),
    kind=SourceKind.LABEL,
    title="Demeclocycline tablets, US prescribing information of 8/2012, CorePharma",
    body=FDA,
    date="2012-08",
    reviewed="2026-11-27",
)

DEMSER_US_LABEL_GLOBALRPH: Final = Source(
    id=SourceId("demser-us-label-globalrph"),
    kind=SourceKind.LABEL,
    title="Demser (metyrosine), side effects section of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DEMSER_US_MONOGRAPH: Final = Source(
    id=SourceId("demser-us-monograph"),
    kind=SourceKind.LABEL,
    title="Demser (metyrosine) monograph, Cancer Therapy Advisor",
    url="https://www.cancertherapyadvisor.com/drug/demser/",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

DESMOPRESSIN_US_LABEL_BOX: Final = Source(
    id=SourceId("desmopressin-us-label-box"),
    kind=SourceKind.LABEL,
    title="Desmopressin acetate injection, US prescribing information with a boxed warning",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DESMOPRESSIN_US_LABEL_NORTHSTAR: Final = Source(
    id=SourceId("desmopressin-us-label-northstar"),
    kind=SourceKind.LABEL,
    title="Desmopressin acetate injection, US label, Northstar, as kept at Medthority",
    body=FDA,
    date="2024-12-23",
    reviewed="2026-11-27",
)

DESMOPRESSIN_US_LABEL_PRESCRIBERPOINT: Final = Source(
    id=SourceId("desmopressin-us-label-prescriberpoint"),
    kind=SourceKind.LABEL,
    title="Desmopressin acetate injection, US prescribing information, as kept at PrescriberPoint",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DIBENZYLINE_GLOBALRPH: Final = Source(
    id=SourceId("dibenzyline-globalrph"),
    kind=SourceKind.LABEL,
    title="Dibenzyline (phenoxybenzamine), US label text, warnings, as kept at GlobalRPh",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DOCETAXEL_US_LABEL_PFIZER: Final = Source(
    id=SourceId("docetaxel-us-label-pfizer"),
    kind=SourceKind.LABEL,
    title="Docetaxel injection, boxed warning of the US label, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.be/en-us/docetaxel-0/boxed-warning",
    note="Undated.",
    reviewed="2026-11-27",
)

DOCETAXEL_US_LABEL_PRESCRIBERPOINT: Final = Source(
    id=SourceId("docetaxel-us-label-prescriberpoint"),
    kind=SourceKind.LABEL,
    title="Docetaxel injection, US prescribing information (generic), as kept at PrescriberPoint",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DOCETAX_PH_INTERACTIONS: Final = Source(
    id=SourceId("docetax-ph-interactions"),
    kind=SourceKind.LABEL,
    title="Docetax (docetaxel), drug interactions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

DOXAZOSIN_DRUGEBOOK: Final = Source(
    id=SourceId("doxazosin-drugebook"),
    kind=SourceKind.TEXTBOOK,
    title="Doxazosin, warnings, drug handbook",
    url="http://www.drugebook.com/duracin/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

DOXAZOSIN_US_LABEL_18: Final = Source(
    id=SourceId("doxazosin-us-label-18"),
    kind=SourceKind.LABEL,
    title="Doxazosin tablets, US prescribing information (generic, MedLibrary doxazosin-18)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DOXORUBICIN_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("doxorubicin-us-label-warnings"),
    kind=SourceKind.LABEL,
    title="Doxorubicin, warnings and precautions of the US label, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/doxorubicin/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

DRUGS_COM_CAPECITABINE_SORAFENIB: Final = Source(
    id=SourceId("drugs-com-capecitabine-sorafenib"),
    kind=SourceKind.DATABASE,
    title="Capecitabine with Nexavar (sorafenib), drug interaction report (Drugs.com)",
    url="https://www.drugs.com/interactions-check.php?drug_list=490-0%2C2101-2337&professional=1",
    note="Undated.",
    reviewed="2026-11-27",
)

DRUGS_COM_LENVATINIB_DISEASES: Final = Source(
    id=SourceId("drugs-com-lenvatinib-diseases"),
    kind=SourceKind.DATABASE,
    title="Lenvatinib, disease interactions (Drugs.com)",
    url="https://www.drugs.com/disease-interactions/lenvatinib.html",
    note="Undated.",
    reviewed="2026-11-27",
)

DRUGS_COM_LENVATINIB_ZOLEDRONIC: Final = Source(
    id=SourceId("drugs-com-lenvatinib-zoledronic"),
    kind=SourceKind.DATABASE,
    title="Lenvatinib with Zometa, drug interaction report (Drugs.com)",
    url="https://www.drugs.com/drug-interactions/lenvatinib-with-zometa-3604-0-2331-1541.html?professional=1",
    note="Undated.",
    reviewed="2026-11-27",
)

DTIC_DOME_CH_LABEL: Final = Source(
    id=SourceId("dtic-dome-ch-label"),
    kind=SourceKind.LABEL,
    title="DTIC-Dome (dacarbazine), Swiss product information, registration 39818",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

ELIXOPHYLLINE_US_LABEL: Final = Source(
    id=SourceId("elixophylline-us-label"),
    kind=SourceKind.LABEL,
    title="Elixophylline (theophylline), warnings of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

ESMO_PAZOPANIB_INTERACTIONS: Final = Source(
    id=SourceId("esmo-pazopanib-interactions"),
    kind=SourceKind.SUMMARY,
    title="Pazopanib: drug-drug interactions, overall recommendations (OncologyPRO, ESMO)",
    body=ESMO,
    url="http://oncologypro.esmo.org/Guidelines-Practice/Drug-Drug-Interactions-with-Kinase-Inhibitors/Most-Commonly-Used-Kinase-Inhibitors/Pazopanib",
    note="Undated.",
    reviewed="2026-11-27",
)

ESMO_SORAFENIB_INTERACTIONS: Final = Source(
    id=SourceId("esmo-sorafenib-interactions"),
    kind=SourceKind.SUMMARY,
    title="Sorafenib: drug-drug interactions (OncologyPRO, ESMO)",
    body=ESMO,
    url="https://oncologypro.esmo.org/oncology-in-practice/anti-cancer-agents-and-biological-therapy/drug-drug-interactions-with-kinase-inhibitors/Most-Commonly-Used-Kinase-Inhibitors/Sorafenib",
    note="Undated.",
    reviewed="2026-11-27",
)

ESMO_SUNITINIB_INTERACTIONS: Final = Source(
    id=SourceId("esmo-sunitinib-interactions"),
    kind=SourceKind.SUMMARY,
    title="Sunitinib: drug-drug interactions (OncologyPRO, ESMO)",
    body=ESMO,
    url="https://oncologypro.esmo.org/oncology-in-practice/anti-cancer-agents-and-biological-therapy/drug-drug-interactions-with-kinase-inhibitors/most-commonly-used-kinase-inhibitors/sunitinib",
    note="Undated.",
    reviewed="2026-11-27",
)

ETOMIDATE_UK_LABEL_15214: Final = Source(
    id=SourceId("etomidate-uk-label-15214"),
    kind=SourceKind.LABEL,
    title="Etomidate 2 mg/ml, UK summary of product characteristics (emc 15214)",
    body=MHRA,
    reviewed="2026-11-27",
)

ETOPOPHOS_US_WARNINGS: Final = Source(
    id=SourceId("etopophos-us-warnings"),
    kind=SourceKind.LABEL,
    title="Etopophos (etoposide phosphate), warnings of the US label, as kept at GlobalRPh",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

ETOPOSIDE_EBEWE_AU_CMI: Final = Source(
    id=SourceId("etoposide-ebewe-au-cmi"),
    kind=SourceKind.PATIENT_PAGE,
    title="Etoposide Ebewe, Australian consumer medicine information",
    url="https://www.nps.org.au/medicine-finder/etoposide-ebewe-concentrate-for-infusion",
    note="Undated.",
    reviewed="2026-11-27",
)

ETOPOSIDE_TEVA_HK_INTERACTIONS: Final = Source(
    id=SourceId("etoposide-teva-hk-interactions"),
    kind=SourceKind.LABEL,
    title="Etoposide Teva, warnings and drug interactions, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

ETOPUL_PH_LABEL: Final = Source(
    id=SourceId("etopul-ph-label"),
    kind=SourceKind.LABEL,
    title="Etopul (etoposide), special precautions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

EUDEMINE_UK_LABEL: Final = Source(
    id=SourceId("eudemine-uk-label"),
    kind=SourceKind.LABEL,
    title="Eudemine (diazoxide) tablets, UK summary of product characteristics of 2021, RPH",
    body=MHRA,
    date="2021",
    reviewed="2026-11-27",
)

EVEROLIMUS_RXREASONER: Final = Source(
    id=SourceId("everolimus-rxreasoner"),
    kind=SourceKind.LABEL,
    title="Everolimus, label text as kept at RxReasoner, country not named",
    url="https://www.rxreasoner.com/substances/everolimus/precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

FAMOTIDINE_RXREASONER: Final = Source(
    id=SourceId("famotidine-rxreasoner"),
    kind=SourceKind.LABEL,
    title="Famotidine, label text as kept at RxReasoner, country not named",
    url="https://www.rxreasoner.com/substances/famotidine/precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

FLUOROURACIL_CH_LABEL_TEVA: Final = Source(
    id=SourceId("fluorouracil-ch-label-teva"),
    kind=SourceKind.LABEL,
    title="Fluorouracil-Teva, Swiss product information, registration 47160",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

FLUOROURACIL_MY_LABEL_DBL: Final = Source(
    id=SourceId("fluorouracil-my-label-dbl"),
    kind=SourceKind.LABEL,
    title="DBL Fluorouracil, drug interactions, MIMS Malaysia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

FUCIL_PH_LABEL: Final = Source(
    id=SourceId("fucil-ph-label"),
    kind=SourceKind.LABEL,
    title="Fucil (fluorouracil), drug interactions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

GAVRETO_TH_SUMMARY: Final = Source(
    id=SourceId("gavreto-th-summary"),
    kind=SourceKind.LABEL,
    title="Gavreto (pralsetinib), concise information and drug interactions, MIMS Thailand",
    note="Undated; a digest of the label, and its section on interactions.",
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

GEMCITABINE_US_LABELING_CHANGES: Final = Source(
    id=SourceId("gemcitabine-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: gemcitabine injection, September 2013",
    body=FDA,
    date="2013-09",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm371309.htm",
    reviewed="2026-11-27",
)

GEMCITABINE_US_LABEL_COUNSELING: Final = Source(
    id=SourceId("gemcitabine-us-label-counseling"),
    kind=SourceKind.LABEL,
    title="Gemcitabine injection, patient counseling information of the US label, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/gemcitabine/medguide",
    note="Undated.",
    reviewed="2026-11-27",
)

GEMCITABINE_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("gemcitabine-us-label-warnings"),
    kind=SourceKind.LABEL,
    title="Gemcitabine injection, warnings and precautions of the US label, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/gemcitabine/warnings?destination=gemcitabine/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

GEMCITABIN_FRESENIUS_CH: Final = Source(
    id=SourceId("gemcitabin-fresenius-ch"),
    kind=SourceKind.LABEL,
    title=(
        "Gemcitabin Fresenius (gemcitabine), Swiss professional information, pregnancy and "
        "lactation"
    ),
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GEMTERO_ID_PRECAUTIONS: Final = Source(
    id=SourceId("gemtero-id-precautions"),
    kind=SourceKind.LABEL,
    title="Gemtero (gemcitabine), special precautions, MIMS Indonesia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

H2BLOC_PH_LABEL: Final = Source(
    id=SourceId("h2bloc-ph-label"),
    kind=SourceKind.LABEL,
    title="H2Bloc (famotidine), special precautions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

HYCAMTIN_US_LABEL_2014: Final = Source(
    id=SourceId("hycamtin-us-label-2014"),
    kind=SourceKind.LABEL,
    title="Hycamtin (topotecan) for injection, US prescribing information, changes up to 2/2014",
    body=FDA,
    date="2014-02",
    reviewed="2026-11-27",
)

HYPOVASE_UK_LABEL_2021: Final = Source(
    id=SourceId("hypovase-uk-label-2021"),
    kind=SourceKind.LABEL,
    title="Hypovase (prazosin) tablets, UK summary of product characteristics of 2021, Pfizer",
    body=MHRA,
    date="2021",
    reviewed="2026-11-27",
)

IMFINZI_EU_LABEL_2024: Final = Source(
    id=SourceId("imfinzi-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Imfinzi (durvalumab), EU summary of product characteristics of 2024, AstraZeneca",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

IMJUDO_EU_LABEL_2024: Final = Source(
    id=SourceId("imjudo-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Imjudo (tremelimumab), EU summary of product characteristics of 2024, AstraZeneca",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

IMJUDO_PH_PREGNANCY: Final = Source(
    id=SourceId("imjudo-ph-pregnancy"),
    kind=SourceKind.LABEL,
    title="Imjudo (tremelimumab), use in pregnancy and lactation, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

IMJUDO_US_LABEL_V5: Final = Source(
    id=SourceId("imjudo-us-label-v5"),
    kind=SourceKind.LABEL,
    title="Imjudo (tremelimumab) injection, US prescribing information, version 5 at DailyMed",
    body=FDA,
    url="https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=6690679c-be2f-4588-a2e4-89fff74dd6be&version=5",
    note="Undated.",
    reviewed="2026-11-27",
)

INLYTA_EU_LABEL_2013: Final = Source(
    id=SourceId("inlyta-eu-label-2013"),
    kind=SourceKind.LABEL,
    title="Inlyta (axitinib), EU summary of product characteristics, Pfizer, as copied in 2013",
    body=EMA,
    date="2013",
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

INTRON_A_US_LABELING_CHANGES: Final = Source(
    id=SourceId("intron-a-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Intron A (interferon alfa-2b), May 2015",
    body=FDA,
    date="2015-05",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm311115.htm",
    reviewed="2026-11-27",
)

INTRON_A_WIKIDOC: Final = Source(
    id=SourceId("intron-a-wikidoc"),
    kind=SourceKind.LABEL,
    title="Interferon alfa-2b contraindications, WikiDoc after the US package insert",
    url="https://wikidoc.org./index.php/Interferon_alfa-2b_contraindications",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

IRINOTECAN_IL_LABEL: Final = Source(
    id=SourceId("irinotecan-il-label"),
    kind=SourceKind.LABEL,
    title="Irinotecan injection, Israel drug index",
    body=ISRAEL_MINISTRY_OF_HEALTH,
    url="https://israelpharma.com/181691/IRINOTECAN%2DINJECTION",
    note="Undated.",
    reviewed="2026-11-27",
)

ISTURISA_RXLIST_2020: Final = Source(
    id=SourceId("isturisa-rxlist-2020"),
    kind=SourceKind.TEXTBOOK,
    title="Isturisa side effects center (RxList)",
    date="2020-10-13",
    url="https://www.rxlist.com/isturisa-side-effects-drug-center.htm",
    note="A digest of a US label.",
    reviewed="2026-11-27",
)

ISTURISA_US_LABEL_GLOBALRPH: Final = Source(
    id=SourceId("isturisa-us-label-globalrph"),
    kind=SourceKind.LABEL,
    title="Isturisa (osilodrostat), warnings of the US label, as kept at GlobalRPh",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

ISTURISA_US_LABEL_MEDLIBRARY: Final = Source(
    id=SourceId("isturisa-us-label-medlibrary"),
    kind=SourceKind.LABEL,
    title=(
        "Isturisa (osilodrostat) tablets, US prescribing information, sections 7 and 8, as kept at "
        "MedLibrary"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

JEMPERLI_EU_LABEL_2024: Final = Source(
    id=SourceId("jemperli-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Jemperli (dostarlimab), EU summary of product characteristics of 2024, GlaxoSmithKline",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

JEMPERLI_HK_PREGNANCY: Final = Source(
    id=SourceId("jemperli-hk-pregnancy"),
    kind=SourceKind.LABEL,
    title="Jemperli (dostarlimab), use in pregnancy and lactation, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

JEMPERLI_US_LABEL_2021: Final = Source(
    id=SourceId("jemperli-us-label-2021"),
    kind=SourceKind.LABEL,
    title="Jemperli (dostarlimab) injection, US prescribing information, changes up to 8/2021",
    body=FDA,
    date="2021-08",
    url="https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=095eab9f-545a-4f12-bfb7-19477fb901a5&version=5",
    reviewed="2026-11-27",
)

KEYTRUDA_EU_LABEL: Final = Source(
    id=SourceId("keytruda-eu-label"),
    kind=SourceKind.LABEL,
    title="Keytruda (pembrolizumab), EU summary of product characteristics",
    body=EMA,
    note="Seen in a page of the holder only.",
    reviewed="2026-11-27",
)

KEYTRUDA_EU_LABEL_2024: Final = Source(
    id=SourceId("keytruda-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Keytruda (pembrolizumab), EU summary of product characteristics of 2024, MSD",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

KEYTRUDA_HK_COUNSELING: Final = Source(
    id=SourceId("keytruda-hk-counseling"),
    kind=SourceKind.LABEL,
    title="Keytruda (pembrolizumab), patient counseling information, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

KEYTRUDA_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("keytruda-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Keytruda (pembrolizumab), selected safety information, Merck (US), in an advertisement",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

KISPLYX_CH_LABEL: Final = Source(
    id=SourceId("kisplyx-ch-label"),
    kind=SourceKind.LABEL,
    title="Kisplyx (lenvatinib), Swiss product information, registration 66085",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

LENVATINIB_UPTODATE: Final = Source(
    id=SourceId("lenvatinib-uptodate"),
    kind=SourceKind.TEXTBOOK,
    title="Lenvatinib, drug information (UpToDate)",
    note="Undated copy.",
    reviewed="2026-11-27",
)

LENVIMA_EU_LABEL_2024: Final = Source(
    id=SourceId("lenvima-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Lenvima (lenvatinib), EU summary of product characteristics of 2024, Eisai",
    body=EMA,
    date="2024",
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

LEUCOVORIN_US_WARNINGS: Final = Source(
    id=SourceId("leucovorin-us-warnings"),
    kind=SourceKind.LABEL,
    title="Leucovorin calcium injection, warnings of the US label (RxList)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

LEVOLEUCOVORIN_US_WARNINGS: Final = Source(
    id=SourceId("levoleucovorin-us-warnings"),
    kind=SourceKind.LABEL,
    title="Levoleucovorin, warnings and precautions of the US label (RxList)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

LOPRESS_TH_LABEL: Final = Source(
    id=SourceId("lopress-th-label"),
    kind=SourceKind.LABEL,
    title="Lopress (prazosin), MIMS Thailand",
    url="https://www.mims.com/thailand/drug/info/lopress",
    note="Undated.",
    reviewed="2026-11-27",
)

LOQTORZI_EU_LABEL_2025: Final = Source(
    id=SourceId("loqtorzi-eu-label-2025"),
    kind=SourceKind.LABEL,
    title="Loqtorzi (toripalimab), EU product information in the Swedish Fass text",
    body=EMA,
    date="2025-09-10",
    reviewed="2026-11-27",
)

LOQTORZI_US_LABEL_TEXT: Final = Source(
    id=SourceId("loqtorzi-us-label-text"),
    kind=SourceKind.LABEL,
    title="Loqtorzi (toripalimab), US label text as kept at RxReasoner",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

LYSODREN_CH_LABEL: Final = Source(
    id=SourceId("lysodren-ch-label"),
    kind=SourceKind.LABEL,
    title="Lysodren (mitotan), Swiss professional information, pregnancy and lactation",
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-27",
)

LYSODREN_EU_LABEL_FR: Final = Source(
    id=SourceId("lysodren-eu-label-fr"),
    kind=SourceKind.LABEL,
    title="Lysodren (mitotane), EU summary of product characteristics in French",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

LYSODREN_US_LABELING_CHANGES: Final = Source(
    id=SourceId("lysodren-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Lysodren (mitotane), November 2013",
    body=FDA,
    date="2013-11",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm377162.htm",
    reviewed="2026-11-27",
)

LYSODREN_US_MONOGRAPH: Final = Source(
    id=SourceId("lysodren-us-monograph"),
    kind=SourceKind.LABEL,
    title="Lysodren (mitotane) monograph, copy of an eMPR page",
    url="http://butalbitalapap.org/index-4159.html",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

MEDSCAPE_METYROSINE: Final = Source(
    id=SourceId("medscape-metyrosine"),
    kind=SourceKind.DATABASE,
    title="Demser (metyrosine), Medscape",
    url="https://reference.medscape.com/drug/demser-metyrosine-342387",
    note="Undated.",
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

METOPIRONE_UK_LABEL_2016: Final = Source(
    id=SourceId("metopirone-uk-label-2016"),
    kind=SourceKind.LABEL,
    title="Metopirone (metyrapone), UK summary of product characteristics of 2016, HRA Pharma",
    body=MHRA,
    date="2016",
    reviewed="2026-11-27",
)

METYRAPONE_MEDSCAPE: Final = Source(
    id=SourceId("metyrapone-medscape"),
    kind=SourceKind.TEXTBOOK,
    title="Metyrapone, Medscape reference",
    url="https://reference.medscape.com/drug/metopirone-metyrapone-342880",
    note="Undated.",
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

MHRA_TRANSPLANT_REJECTION: Final = Source(
    id=SourceId("mhra-transplant-rejection"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "MHRA Drug Safety Update: nivolumab, pembrolizumab, reports of organ transplant rejection"
    ),
    body=MHRA,
    url="https://www.gov.uk/drug-safety-update/nivolumab-opdivo-pembrolizumab-keytruda-reports-of-organ-transplant-rejection",
    note="Undated; the review took in cases up to November 2016.",
    reviewed="2026-11-27",
)

NEXAVAR_FDA_2010: Final = Source(
    id=SourceId("nexavar-fda-2010"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Nexavar (sorafenib), safety labeling changes up to March 2011, FDA",
    body=FDA,
    date="2011-03",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm233695.htm",
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

NEXAVAR_PH_PRECAUTIONS: Final = Source(
    id=SourceId("nexavar-ph-precautions"),
    kind=SourceKind.LABEL,
    title="Nexavar (sorafenib), special precautions, MIMS Philippines",
    note="Undated copy.",
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

NICARDIPINE_UK_LABEL_2018: Final = Source(
    id=SourceId("nicardipine-uk-label-2018"),
    kind=SourceKind.LABEL,
    title="Nicardipine, UK summary of product characteristics of 2018, Mercury",
    body=MHRA,
    date="2018",
    reviewed="2026-11-27",
)

NIPRIDE_RTU_US_LABEL_2018: Final = Source(
    id=SourceId("nipride-rtu-us-label-2018"),
    kind=SourceKind.LABEL,
    title="Nipride RTU (sodium nitroprusside), US label text of 2018",
    body=FDA,
    date="2018",
    reviewed="2026-11-27",
)

NITROPRESS_WIKIDOC_2014: Final = Source(
    id=SourceId("nitropress-wikidoc-2014"),
    kind=SourceKind.LABEL,
    title="Nitroprusside, WikiDoc drug page of 7/2014 after the US label",
    date="2014-07-04",
    url="https://www.wikidoc.org/index.php?title=Nitroprusside&oldid=988431",
    note="A digest of a US label.",
    reviewed="2026-11-27",
)

NITROPRUSSIDE_US_LABEL_10: Final = Source(
    id=SourceId("nitroprusside-us-label-10"),
    kind=SourceKind.LABEL,
    title="Sodium nitroprusside injection, US prescribing information (generic, MedLibrary)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

OMEPRAZOLE_US_LABEL_61: Final = Source(
    id=SourceId("omeprazole-us-label-61"),
    kind=SourceKind.LABEL,
    title=(
        "Omeprazole delayed-release capsules, US prescribing information (generic, MedLibrary "
        "omeprazole-61)"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

OPDIVO_EU_LABEL_2019: Final = Source(
    id=SourceId("opdivo-eu-label-2019"),
    kind=SourceKind.LABEL,
    title="Opdivo (nivolumab), EU summary of product characteristics of 2019, Bristol-Myers Squibb",
    body=EMA,
    date="2019",
    reviewed="2026-11-27",
)

OPDIVO_EU_LABEL_2024: Final = Source(
    id=SourceId("opdivo-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Opdivo (nivolumab), EU summary of product characteristics of 2024, Bristol-Myers Squibb",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

OPDIVO_US_LABEL_2024: Final = Source(
    id=SourceId("opdivo-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Opdivo (nivolumab) injection, US prescribing information, changes up to 3/2024",
    body=FDA,
    date="2024-03-06",
    reviewed="2026-11-27",
)

OXALEE_PH_LABEL: Final = Source(
    id=SourceId("oxalee-ph-label"),
    kind=SourceKind.LABEL,
    title="Oxalee (oxaliplatin), special precautions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

PACLIB_PH_INTERACTIONS: Final = Source(
    id=SourceId("paclib-ph-interactions"),
    kind=SourceKind.LABEL,
    title="Paclib (paclitaxel), drug interactions, MIMS Philippines",
    url="https://uat.mims.com/philippines/drug/info/paclib/drug-interactions",
    note="Undated.",
    reviewed="2026-11-27",
)

PACLITAXEL_DRUGLIB: Final = Source(
    id=SourceId("paclitaxel-druglib"),
    kind=SourceKind.LABEL,
    title="Paclitaxel injection, US prescribing information, interactions, as kept at DrugLib",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

PACLITAXEL_FDA_2010: Final = Source(
    id=SourceId("paclitaxel-fda-2010"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Taxol (paclitaxel) injection, safety labeling changes of August 2010, FDA",
    body=FDA,
    date="2010-08",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm225965.htm",
    reviewed="2026-11-27",
)

PACLITAXEL_US_LABEL_COPY: Final = Source(
    id=SourceId("paclitaxel-us-label-copy"),
    kind=SourceKind.LABEL,
    title="Paclitaxel injection, US prescribing information, hypersensitivity",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

PAMIDRONATE_US_LABEL: Final = Source(
    id=SourceId("pamidronate-us-label"),
    kind=SourceKind.LABEL,
    title="Pamidronate disodium injection, precautions of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

PARAPLATIN_PILL2TRIP: Final = Source(
    id=SourceId("paraplatin-pill2trip"),
    kind=SourceKind.LABEL,
    title="Paraplatin (carboplatin), label text, country not named (Pill2Trip)",
    url="https://pill2trip.com/medicine/paraplatin",
    note="Undated.",
    reviewed="2026-11-27",
)

PAZOPANIB_RXREASONER: Final = Source(
    id=SourceId("pazopanib-rxreasoner"),
    kind=SourceKind.LABEL,
    title="Pazopanib, label text as kept at RxReasoner, country not named",
    url="https://rxreasoner.com/substances/pazopanib/precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

PEGINTERFERON_UPTODATE: Final = Source(
    id=SourceId("peginterferon-uptodate"),
    kind=SourceKind.TEXTBOOK,
    title="Peginterferon alfa-2b, drug information (UpToDate)",
    note="Undated copy.",
    reviewed="2026-11-27",
)

PEGINTRON_DRUGEBOOK: Final = Source(
    id=SourceId("pegintron-drugebook"),
    kind=SourceKind.TEXTBOOK,
    title="PegIntron (peginterferon alfa-2b), warnings, drug handbook after the US label",
    url="http://www.drugebook.com/peg-intron-100-mcg05-ml/warnings",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

PEMEX_PH_INTERACTIONS: Final = Source(
    id=SourceId("pemex-ph-interactions"),
    kind=SourceKind.LABEL,
    title="Pemex (pemetrexed), drug interactions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

PLATIBLASTIN_CH_LABEL: Final = Source(
    id=SourceId("platiblastin-ch-label"),
    kind=SourceKind.LABEL,
    title="Platiblastin-S (cisplatin), Swiss product information, registration 47377",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

PRAZOSIN_CIMS_INDIA: Final = Source(
    id=SourceId("prazosin-cims-india"),
    kind=SourceKind.TEXTBOOK,
    title="Prazosin, generic medicine information, CIMS India",
    url="https://www.mims.com/india/drug/info/prazosin?mtype=generic",
    note="Undated.",
    reviewed="2026-11-27",
)

PRILOSEC_US_INTERACTIONS: Final = Source(
    id=SourceId("prilosec-us-interactions"),
    kind=SourceKind.LABEL,
    title="Prilosec (omeprazole), drug interactions of the US label, as kept at Healthgrades",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

PROVEXEL_PH_LABEL: Final = Source(
    id=SourceId("provexel-ph-label"),
    kind=SourceKind.LABEL,
    title="Provexel (salbutamol), drug interactions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

RETEVMO_COUNSELING_2020: Final = Source(
    id=SourceId("retevmo-counseling-2020"),
    kind=SourceKind.LABEL,
    title="Retevmo (selpercatinib), patient counseling information of the US label of 5/2020",
    body=FDA,
    date="2020-05",
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

RETSEVMO_EU_LABEL_2024: Final = Source(
    id=SourceId("retsevmo-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Retsevmo (selpercatinib), EU summary of product characteristics of 2024, Lilly",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

RETSEVMO_HK_PRECAUTIONS: Final = Source(
    id=SourceId("retsevmo-hk-precautions"),
    kind=SourceKind.LABEL,
    title="Retsevmo (selpercatinib), special precautions, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

RETSEVMO_HK_PREGNANCY: Final = Source(
    id=SourceId("retsevmo-hk-pregnancy"),
    kind=SourceKind.LABEL,
    title="Retsevmo (selpercatinib), use in pregnancy and lactation, MIMS Hong Kong",
    note="Undated copy.",
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

SANCITABIN_ID_LABEL: Final = Source(
    id=SourceId("sancitabin-id-label"),
    kind=SourceKind.LABEL,
    title="Sancitabin (capecitabine), drug interactions, MIMS Indonesia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

SORAFENIB_GENERIC_SUMMARY: Final = Source(
    id=SourceId("sorafenib-generic-summary"),
    kind=SourceKind.SUMMARY,
    title="Sorafenib tablets, product page of a manufacturer, country not named",
    url="https://hpl.demo.dreamarray.com/product/product-details/2937tc8joijp",
    note="Undated.",
    reviewed="2026-11-27",
)

SULANDA_CN_LABEL: Final = Source(
    id=SourceId("sulanda-cn-label"),
    kind=SourceKind.LABEL,
    title="Sulanda (surufatinib) capsules, Chinese label text",
    note="Undated copies.",
    reviewed="2026-11-27",
)

SUTENT_US_LABEL_SECTION_7: Final = Source(
    id=SourceId("sutent-us-label-section-7"),
    kind=SourceKind.LABEL,
    title=(
        "Sutent (sunitinib), US prescribing information, section 7 and postmarketing experience, "
        "Pfizer"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

SUTENT_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("sutent-us-label-warnings"),
    kind=SourceKind.LABEL,
    title=(
        "Sutent (sunitinib), warnings and precautions of the US label, site of the holder, Pfizer"
    ),
    body=FDA,
    url="https://www.pfizermedicalinformation.com.pe/en-us/sutent/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

SUTENT_US_PATIENT_SAFETY: Final = Source(
    id=SourceId("sutent-us-patient-safety"),
    kind=SourceKind.PATIENT_PAGE,
    title=(
        "Sutent (sunitinib), important safety information for patients, site of the holder, Pfizer "
        "(US)"
    ),
    url="https://www.sutent.com/important-safety-information",
    note="Undated.",
    reviewed="2026-11-27",
)

SYLATRON_US_LABELING_CHANGES: Final = Source(
    id=SourceId("sylatron-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title=(
        "Label changes for Sylatron (peginterferon alfa-2b), up to December 2012 (Drugs.com after "
        "the FDA)"
    ),
    body=FDA,
    date="2012-12",
    reviewed="2026-11-27",
)

SYLATRON_US_LABEL_2011: Final = Source(
    id=SourceId("sylatron-us-label-2011"),
    kind=SourceKind.LABEL,
    title="Sylatron (peginterferon alfa-2b) for injection, US prescribing information, Schering",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

TAFINLAR_MEKINIST_IE_ABBREVIATED: Final = Source(
    id=SourceId("tafinlar-mekinist-ie-abbreviated"),
    kind=SourceKind.LABEL,
    title=(
        "Mekinist and Tafinlar (trametinib, dabrafenib), abbreviated prescribing information, "
        "Ireland"
    ),
    note="Undated; the holder names the contraindications of the EU label.",
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

TECENTRIQ_EU_LABEL_2024: Final = Source(
    id=SourceId("tecentriq-eu-label-2024"),
    kind=SourceKind.LABEL,
    title="Tecentriq (atezolizumab), EU summary of product characteristics of 2024, Roche",
    body=EMA,
    date="2024",
    reviewed="2026-11-27",
)

TECENTRIQ_US_LABEL_2024: Final = Source(
    id=SourceId("tecentriq-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Tecentriq (atezolizumab) injection, US label as kept at Medthority",
    body=FDA,
    date="2024-05-03",
    reviewed="2026-11-27",
)

TELOTRISTAT_MEDSCAPE: Final = Source(
    id=SourceId("telotristat-medscape"),
    kind=SourceKind.TEXTBOOK,
    title="Telotristat ethyl, Medscape reference, earlier page",
    url="http://reference.medscape.com/drug/xermelo-telotristat-ethyl-1000118",
    note="Undated.",
    reviewed="2026-11-27",
)

TELOTRISTAT_RXREASONER: Final = Source(
    id=SourceId("telotristat-rxreasoner"),
    kind=SourceKind.LABEL,
    title="Telotristat, label text as kept at RxReasoner, country not named",
    url="https://rxreasoner.com/substances/telotristat/precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

TEMODAR_US_LABEL_12_3: Final = Source(
    id=SourceId("temodar-us-label-12-3"),
    kind=SourceKind.LABEL,
    title="Temodar (temozolomide), clinical pharmacology section of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

TEMOZOLOMIDE_PREGNANCY_DRUGS_COM: Final = Source(
    id=SourceId("temozolomide-pregnancy-drugs-com"),
    kind=SourceKind.TEXTBOOK,
    title="Temozolomide, pregnancy and breastfeeding warnings (Drugs.com)",
    url="https://www.drugs.com/pregnancy/temozolomide.html",
    note="Undated; a digest of labels.",
    reviewed="2026-11-27",
)

TORIPALIMAB_PREGNANCY_DRUGS_COM: Final = Source(
    id=SourceId("toripalimab-pregnancy-drugs-com"),
    kind=SourceKind.TEXTBOOK,
    title="Toripalimab, pregnancy and breastfeeding warnings (Drugs.com)",
    url="http://drugs.com/pregnancy/toripalimab.html",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

VITRAKVI_HK_PREGNANCY: Final = Source(
    id=SourceId("vitrakvi-hk-pregnancy"),
    kind=SourceKind.LABEL,
    title="Vitrakvi (larotrectinib), use in pregnancy and lactation, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

VITRAKVI_US_LABEL_2019: Final = Source(
    id=SourceId("vitrakvi-us-label-2019"),
    kind=SourceKind.LABEL,
    title="Vitrakvi (larotrectinib), US prescribing information of 2019",
    body=FDA,
    date="2019",
    reviewed="2026-11-27",
)

VOTRIENT_HK_INTERACTIONS: Final = Source(
    id=SourceId("votrient-hk-interactions"),
    kind=SourceKind.LABEL,
    title="Votrient (pazopanib), drug interactions, MIMS Hong Kong",
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
    title=(
        "Votrient (pazopanib) tablets, US prescribing information, changes up to 9/2015, "
        "GlaxoSmithKline"
    ),
    body=FDA,
    date="2015-09",
    url="http://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=f5b7b3a4-c3a4-4722-8ca5-8f6a5c622553",
    reviewed="2026-11-27",
)

VOTRIENT_US_LABEL_S020: Final = Source(
    id=SourceId("votrient-us-label-s020"),
    kind=SourceKind.LABEL,
    title=(
        "Votrient (pazopanib) tablets, US prescribing information, supplement 20 (changes up to "
        "3/2015)"
    ),
    body=FDA,
    date="2015-03",
    reviewed="2026-11-27",
)

YERVOY_US_LABELING_CHANGES: Final = Source(
    id=SourceId("yervoy-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Yervoy (ipilimumab), up to October 2015",
    body=FDA,
    date="2015-10",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm328023.htm",
    reviewed="2026-11-27",
)

YERVOY_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("yervoy-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Yervoy (ipilimumab), important safety information, Bristol-Myers Squibb (US)",
    body=FDA,
    url="http://bmsaccesssupport.com/yervoy/indications-important-safety-information",
    note="Undated.",
    reviewed="2026-11-27",
)

ZEPZELCA_MEDSCAPE: Final = Source(
    id=SourceId("zepzelca-medscape"),
    kind=SourceKind.TEXTBOOK,
    title="Lurbinectedin, Medscape reference",
    url="https://reference.medscape.com/drug/zepzelca-lurbinectedin-4000075",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

ZEPZELCA_US_LABELING_CHANGES_2023: Final = Source(
    id=SourceId("zepzelca-us-labeling-changes-2023"),
    kind=SourceKind.LABEL,
    title="FDA, safety-related labeling changes: Zepzelca (lurbinectedin), 7/2023",
    body=FDA,
    date="2023-07-28",
    url="https://www.accessdata.fda.gov/scripts/cder/safetylabelingchanges/index.cfm?event=searchdetail.page&DrugNameID=2605",
    reviewed="2026-11-27",
)

ZOMETA_EU_LABEL_OLD: Final = Source(
    id=SourceId("zometa-eu-label-old"),
    kind=SourceKind.LABEL,
    title="Zometa (zoledronic acid), EU summary of product characteristics, older text",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

ZOMETA_US_LABEL_OLD: Final = Source(
    id=SourceId("zometa-us-label-old"),
    kind=SourceKind.LABEL,
    title="Zometa (zoledronic acid), warnings of the US label, older text",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

ZONDRAX_PH_LABEL: Final = Source(
    id=SourceId("zondrax-ph-label"),
    kind=SourceKind.LABEL,
    title="Zondrax (zoledronic acid), special precautions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

ZORTRESS_US_LABEL: Final = Source(
    id=SourceId("zortress-us-label"),
    kind=SourceKind.LABEL,
    title="Zortress (everolimus), US prescribing information for transplantation",
    body=FDA,
    note="Undated copy; another brand with other doses.",
    reviewed="2026-11-27",
)

ZYNYZ_CH_LABEL: Final = Source(
    id=SourceId("zynyz-ch-label"),
    kind=SourceKind.LABEL,
    title="Zynyz (retifanlimab), Swiss product information, registration 70012",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

ZYNYZ_US_HCP_SITE: Final = Source(
    id=SourceId("zynyz-us-hcp-site"),
    kind=SourceKind.LABEL,
    title=(
        "Zynyz (retifanlimab), safety information, site of the holder for US professionals, Incyte"
    ),
    body=FDA,
    url="https://hcp.incytecares.com/oncology-hematology/zynyz/terms.aspx",
    note="Undated.",
    reviewed="2026-11-27",
)

ACARBOSE_MYLAN_PILL2TRIP: Final = Source(
    id=SourceId("acarbose-mylan-pill2trip"),
    kind=SourceKind.LABEL,
    title="Acarbose Mylan, label text at pill2trip, country not named",
    url="https://pill2trip.com/medicine/acarbose-mylan",
    note="Undated.",
    reviewed="2026-11-27",
)

ACARBOSE_US_LABEL_AVET: Final = Source(
    id=SourceId("acarbose-us-label-avet"),
    kind=SourceKind.LABEL,
    title="Acarbose tablets, US label (DailyMed), Avet",
    body=FDA,
    date="2024-05-01",
    url="https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=23155014801",
    note="Only the first lines of its sections were seen.",
    reviewed="2026-11-27",
)

ADREVIEW_MPR: Final = Source(
    id=SourceId("adreview-mpr"),
    kind=SourceKind.TEXTBOOK,
    title="AdreView (iobenguane I 123), MPR",
    url="https://www.empr.com/drug/adreview/",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

ADREVIEW_US_LABEL_2020: Final = Source(
    id=SourceId("adreview-us-label-2020"),
    kind=SourceKind.LABEL,
    title="AdreView (iobenguane I 123), US prescribing information of 2020",
    body=FDA,
    date="2020",
    reviewed="2026-11-27",
)

AMARYL_ID_LABEL: Final = Source(
    id=SourceId("amaryl-id-label"),
    kind=SourceKind.LABEL,
    title="Amaryl (glimepiride), contraindications, MIMS Indonesia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

CREON_120TY_US_LABEL: Final = Source(
    id=SourceId("creon-120ty-us-label"),
    kind=SourceKind.LABEL,
    title="Creon (pancrelipase), US prescribing information, older text",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

CREON_PILL2TRIP: Final = Source(
    id=SourceId("creon-pill2trip"),
    kind=SourceKind.LABEL,
    title="Creon (pancrelipase), label text at pill2trip, after the US label",
    url="https://pill2trip.com/medicine/creon-pancrelipase",
    note="Undated.",
    reviewed="2026-11-27",
)

CREON_UK_LABEL_2017: Final = Source(
    id=SourceId("creon-uk-label-2017"),
    kind=SourceKind.LABEL,
    title="Creon (pancreatin), UK summary of product characteristics of 2017",
    body=MHRA,
    date="2017",
    reviewed="2026-11-27",
)

DETECTNET_MPR: Final = Source(
    id=SourceId("detectnet-mpr"),
    kind=SourceKind.TEXTBOOK,
    title="Detectnet (copper Cu 64 dotatate), MPR",
    url="https://www.empr.com/drug/detectnet/",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

DETECTNET_US_LABEL_2020: Final = Source(
    id=SourceId("detectnet-us-label-2020"),
    kind=SourceKind.LABEL,
    title="Detectnet (copper Cu 64 dotatate), US prescribing information of 2020",
    body=FDA,
    date="2020",
    reviewed="2026-11-27",
)

EFDEGE_DE_LEAFLET: Final = Source(
    id=SourceId("efdege-de-leaflet"),
    kind=SourceKind.LABEL,
    title="Efdege (fludeoxyglucose 18F), German package leaflet",
    note="Undated copy.",
    reviewed="2026-11-27",
)

EMEA_REPAGLINIDE_GEMFIBROZIL: Final = Source(
    id=SourceId("emea-repaglinide-gemfibrozil"),
    kind=SourceKind.LABEL,
    title="EMEA public statement: repaglinide contraindicated with gemfibrozil",
    body=EMA,
    url="https://www.ema.europa.eu/en/news/emea-public-statement-replaglinide-novonorm-prandin-contraindication-concomitant-use-replaglinide-gemfibrozil",
    note="Undated.",
    reviewed="2026-11-27",
)

EUGLUCON_CH_LABEL: Final = Source(
    id=SourceId("euglucon-ch-label"),
    kind=SourceKind.LABEL,
    title="Euglucon (glibenclamide), Swiss product information, registration 35265",
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-27",
)

FDG_UK_LEAFLET: Final = Source(
    id=SourceId("fdg-uk-leaflet"),
    kind=SourceKind.LABEL,
    title="Fludeoxyglucose (18F) 185 MBq/mL, UK package leaflet",
    body=MHRA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

FDG_US_SAFETY_PETNET: Final = Source(
    id=SourceId("fdg-us-safety-petnet"),
    kind=SourceKind.LABEL,
    title="Fludeoxyglucose F 18, safety information, Siemens PETNET (US)",
    body=FDA,
    url="https://usa.healthcare.siemens.com/molecular-imaging/petnet-solutions-mibr/siemens-petnet-solutions",
    note="Undated.",
    reviewed="2026-11-27",
)

GA68_OXODOTREOTIDE_CH_LABEL: Final = Source(
    id=SourceId("ga68-oxodotreotide-ch-label"),
    kind=SourceKind.LABEL,
    title="Gallium (68Ga) oxodotreotide, Swiss product information, registration 66611",
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GA68_DOTATOC_RXLIST: Final = Source(
    id=SourceId("ga68-dotatoc-rxlist"),
    kind=SourceKind.TEXTBOOK,
    title="Ga 68 DOTATOC, RxList",
    date="2019-08-27",
    url="https://www.rxlist.com/ga-68-dotatoc-side-effects-drug-center.htm",
    note="A digest of a US label.",
    reviewed="2026-11-27",
)

GLIBENESE_CH_LABEL: Final = Source(
    id=SourceId("glibenese-ch-label"),
    kind=SourceKind.LABEL,
    title="Glibenese (glipizide), Swiss product information, registration 38067",
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GLIBENHEXAL_DE_LABEL: Final = Source(
    id=SourceId("glibenhexal-de-label"),
    kind=SourceKind.LABEL,
    title="GlibenHEXAL 3.5 (glibenclamide), German label",
    note="Undated copy.",
    reviewed="2026-11-27",
)

GLIMEPIRIDE_US_LABEL_CARLSBAD: Final = Source(
    id=SourceId("glimepiride-us-label-carlsbad"),
    kind=SourceKind.LABEL,
    title="Glimepiride tablets, US prescribing information, Carlsbad Technology",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GLIMIN_MY_LABEL: Final = Source(
    id=SourceId("glimin-my-label"),
    kind=SourceKind.LABEL,
    title="Glimin (glimepiride), drug interactions, MIMS Malaysia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

GLIPIZIDE_US_LABEL: Final = Source(
    id=SourceId("glipizide-us-label"),
    kind=SourceKind.LABEL,
    title="Glipizide tablets, US prescribing information",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GLUCOBAY_CH_LEAFLET: Final = Source(
    id=SourceId("glucobay-ch-leaflet"),
    kind=SourceKind.LABEL,
    title="Glucobay (acarbose), Swiss patient information, Bayer",
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GLYBURIDE_US_LABEL: Final = Source(
    id=SourceId("glyburide-us-label"),
    kind=SourceKind.LABEL,
    title="Glyburide tablets, US prescribing information",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

IASODOPA_EU_LABEL: Final = Source(
    id=SourceId("iasodopa-eu-label"),
    kind=SourceKind.LABEL,
    title="IASOdopa (fluorodopa 18F), clinical particulars, Iason",
    url="http://www.iason.eu/produkte/iasodopa/clinical-particulars.html",
    note="Undated.",
    reviewed="2026-11-27",
)

JANUVIA_US_LABEL_2017: Final = Source(
    id=SourceId("januvia-us-label-2017"),
    kind=SourceKind.LABEL,
    title="Januvia (sitagliptin), US prescribing information of 2017",
    body=FDA,
    date="2017",
    reviewed="2026-11-27",
)

JANUVIA_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("januvia-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Januvia (sitagliptin), safety information, Merck (US)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

JARDIANCE_US_HCP_SITE: Final = Source(
    id=SourceId("jardiance-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Jardiance (empagliflozin), site of the holder for US professionals",
    body=FDA,
    url="https://jardiancehcp.com/content/steroids-sale-4",
    note="Undated; the address is as it was stored.",
    reviewed="2026-11-27",
)

JARDIANCE_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("jardiance-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Jardiance (empagliflozin), safety information (US)",
    body=FDA,
    note="Undated copy; a later text names hypersensitivity as the only contraindication.",
    reviewed="2026-11-27",
)

LYSAKARE_UK_LABEL_2021: Final = Source(
    id=SourceId("lysakare-uk-label-2021"),
    kind=SourceKind.LABEL,
    title="LysaKare (arginine, lysine), UK summary of product characteristics of 2021",
    body=MHRA,
    date="2021",
    reviewed="2026-11-27",
)

NAING_2020_SPARTALIZUMAB: Final = Source(
    id=SourceId("naing-2020-spartalizumab"),
    kind=SourceKind.PAPER,
    title=(
        "A first-in-human phase 1 dose escalation study of spartalizumab. J Immunother Cancer "
        "2020;8:e000530"
    ),
    date="2020",
    url="https://jitc.bmj.com/content/8/1/e000530",
    reviewed="2026-11-27",
)

CHLOROZOTOCIN_PHASE_1_NSC_178248: Final = Source(
    id=SourceId("chlorozotocin-phase-1-nsc-178248"),
    kind=SourceKind.PAPER,
    title="A phase I study of chlorozotocin (NSC 178248)",
    url="https://scilit.net/publications/15ae59ec1cac9c0b44b4e27769b3e910",
    note="Seen as an abstract.",
    reviewed="2026-11-27",
)

NETSPOT_MEDSCAPE: Final = Source(
    id=SourceId("netspot-medscape"),
    kind=SourceKind.TEXTBOOK,
    title="Gallium Ga 68 dotatate, Medscape reference",
    url="https://reference.medscape.com/drug/netspot-gallium-ga-68-dotatate-1000115",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

NETSPOT_MPR: Final = Source(
    id=SourceId("netspot-mpr"),
    kind=SourceKind.TEXTBOOK,
    title="Netspot (gallium Ga 68 dotatate), MPR",
    note="Undated copy; a digest of a US label.",
    reviewed="2026-11-27",
)

NETSPOT_US_HCP_SITE: Final = Source(
    id=SourceId("netspot-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Netspot (gallium Ga 68 dotatate), safety information, site of the holder (US)",
    body=FDA,
    url="https://virtualcongress.adacap.com/a21/approved-products/netspot",
    note="Undated.",
    reviewed="2026-11-27",
)

NIACIN_ER_US_INTERACTIONS: Final = Source(
    id=SourceId("niacin-er-us-interactions"),
    kind=SourceKind.LABEL,
    title="Niacin extended-release tablets, US label, drug interactions",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

NIASPAN_MPR: Final = Source(
    id=SourceId("niaspan-mpr"),
    kind=SourceKind.TEXTBOOK,
    title="Niaspan (niacin), MPR at Oncology Nurse Advisor",
    url="https://www.oncologynurseadvisor.com/drug/niaspan/",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

NIASPAN_US_LABEL_GLOBALRPH: Final = Source(
    id=SourceId("niaspan-us-label-globalrph"),
    kind=SourceKind.LABEL,
    title="Niaspan (niacin), US prescribing information, precautions",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

NICOTINAMIDE_JENAPHARM_DE_LABEL: Final = Source(
    id=SourceId("nicotinamide-jenapharm-de-label"),
    kind=SourceKind.LABEL,
    title="Nicotinsäureamid 200 mg Jenapharm (nicotinamide), German Fachinformation",
    note="Undated copy.",
    reviewed="2026-11-27",
)

PIOGLITAZONE_CZ_LABEL: Final = Source(
    id=SourceId("pioglitazone-cz-label"),
    kind=SourceKind.LABEL,
    title="Pioglitazone, Czech summary of product characteristics (SPC159529)",
    note="Undated copy.",
    reviewed="2026-11-27",
)

PIOGLITAZONE_US_LABEL_ACCORD: Final = Source(
    id=SourceId("pioglitazone-us-label-accord"),
    kind=SourceKind.LABEL,
    title="Pioglitazone tablets, US label (DailyMed), Accord",
    body=FDA,
    date="2024-10-03",
    url="https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=16729002110",
    reviewed="2026-11-27",
)

PIOGLITAZONE_US_LABEL_DRUGCENTRAL: Final = Source(
    id=SourceId("pioglitazone-us-label-drugcentral"),
    kind=SourceKind.LABEL,
    title="Pioglitazone tablets, US prescribing information",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

PRANDIN_US_LABEL_OLD: Final = Source(
    id=SourceId("prandin-us-label-old"),
    kind=SourceKind.LABEL,
    title="Prandin (repaglinide), US prescribing information, older text",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

REPAGLINIDE_KRKA_EU_LABEL: Final = Source(
    id=SourceId("repaglinide-krka-eu-label"),
    kind=SourceKind.LABEL,
    title="Repaglinide Krka, EU product information in Slovak",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

REPAGLINIDE_US_LABEL: Final = Source(
    id=SourceId("repaglinide-us-label"),
    kind=SourceKind.LABEL,
    title="Repaglinide tablets, US prescribing information",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

SOMAKIT_TOC_AT_LEAFLET: Final = Source(
    id=SourceId("somakit-toc-at-leaflet"),
    kind=SourceKind.LABEL,
    title="SomaKit TOC (edotreotide), EU package leaflet in German",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

VITAMIN_PP_PL_DIGEST: Final = Source(
    id=SourceId("vitamin-pp-pl-digest"),
    kind=SourceKind.TEXTBOOK,
    title="Vitaminum PP Polfarmex (nicotinamide), Polish drug index (leki.pl)",
    url="https://leki.pl/lek/vitaminum-pp-50-polfarmex-vitaminum-pp-200-polfarmex/",
    note="Undated; a digest of a Polish label.",
    reviewed="2026-11-27",
)

CIMETIDINE_UK_LABEL_2019: Final = Source(
    id=SourceId("cimetidine-uk-label-2019"),
    kind=SourceKind.LABEL,
    title="Cimetidine tablets, UK summary of product characteristics of 2019, Accord",
    body=MHRA,
    date="2019",
    reviewed="2026-11-27",
)

CIMETIDINE_RXREASONER: Final = Source(
    id=SourceId("cimetidine-rxreasoner"),
    kind=SourceKind.LABEL,
    title="Cimetidine, label text as kept at RxReasoner, country not named",
    url="https://rxreasoner.com/substances/cimetidine/precautions",
    note="Undated.",
    reviewed="2026-11-27",
)

RANITIDINE_US_LABEL_44: Final = Source(
    id=SourceId("ranitidine-us-label-44"),
    kind=SourceKind.LABEL,
    title="Ranitidine tablets, US prescribing information (generic, MedLibrary ranitidine-44)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

DEXILANT_US_LABEL_2018: Final = Source(
    id=SourceId("dexilant-us-label-2018"),
    kind=SourceKind.LABEL,
    title="Dexilant (dexlansoprazole) capsules, US highlights, changes up to 6/2018",
    body=FDA,
    date="2018-06",
    reviewed="2026-11-27",
)

DEXILANT_US_HCP_SITE: Final = Source(
    id=SourceId("dexilant-us-hcp-site"),
    kind=SourceKind.LABEL,
    title=(
        "Dexilant (dexlansoprazole), safety information, site of the holder for US professionals, "
        "Takeda"
    ),
    body=FDA,
    url="http://www.dexilanthcp.com/about-dexilant/safety/",
    note="Undated.",
    reviewed="2026-11-27",
)

DEXILANT_MY_LABEL: Final = Source(
    id=SourceId("dexilant-my-label"),
    kind=SourceKind.LABEL,
    title="Dexilant (dexlansoprazole), special precautions, MIMS Malaysia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

HYTRIN_UK_LABEL_2018: Final = Source(
    id=SourceId("hytrin-uk-label-2018"),
    kind=SourceKind.LABEL,
    title="Hytrin (terazosin) tablets, UK summary of product characteristics of 2018, Amdipharm",
    body=MHRA,
    date="2018",
    reviewed="2026-11-27",
)

ESMOLOL_UK_LABEL_2018: Final = Source(
    id=SourceId("esmolol-uk-label-2018"),
    kind=SourceKind.LABEL,
    title="Esmolol 2500 mg powder, UK summary of product characteristics of 2018, Orpha-Devel",
    body=MHRA,
    date="2018",
    reviewed="2026-11-27",
)

BREVIBLOC_US_LABEL_2014: Final = Source(
    id=SourceId("brevibloc-us-label-2014"),
    kind=SourceKind.LABEL,
    title="Brevibloc (esmolol) injection, US prescribing information as of 2/2014, Baxter",
    body=FDA,
    date="2014-02",
    url="http://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=595cc3d5-1306-4828-aefa-5595219ffd62",
    note="Date of the copy.",
    reviewed="2026-11-27",
)

BREVIBLOC_US_LABEL_DRUGLIB: Final = Source(
    id=SourceId("brevibloc-us-label-druglib"),
    kind=SourceKind.LABEL,
    title="Brevibloc (esmolol), warnings and precautions of the US label (DrugLib)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

XIFAXAN_US_LABEL: Final = Source(
    id=SourceId("xifaxan-us-label"),
    kind=SourceKind.LABEL,
    title="Xifaxan (rifaximin) tablets, US prescribing information",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

XIFAXAN_US_LABELING_CHANGES_2014: Final = Source(
    id=SourceId("xifaxan-us-labeling-changes-2014"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Xifaxan (rifaximin), March 2014",
    body=FDA,
    date="2014-03",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm392729.htm",
    reviewed="2026-11-27",
)

SULFAMETHOXAZOLE_TRIMETHOPRIM_US_LABEL_85: Final = Source(
    id=SourceId("sulfamethoxazole-trimethoprim-us-label-85"),
    kind=SourceKind.LABEL,
    title=(
        "Sulfamethoxazole and trimethoprim tablets, US prescribing information (generic, "
        "MedLibrary 85)"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

SULFAMETHOXAZOLE_TRIMETHOPRIM_US_LABEL_95: Final = Source(
    id=SourceId("sulfamethoxazole-trimethoprim-us-label-95"),
    kind=SourceKind.LABEL,
    title=(
        "Sulfamethoxazole and trimethoprim suspension, US prescribing information (generic, "
        "MedLibrary 95)"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

BACTRIM_BUZZRX: Final = Source(
    id=SourceId("bactrim-buzzrx"),
    kind=SourceKind.TEXTBOOK,
    title="Bactrim (sulfamethoxazole and trimethoprim), warnings, drug page",
    url="https://buzzrx.com/bactrim/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

TRIMETHOPRIM_US_LABEL_RXLIST: Final = Source(
    id=SourceId("trimethoprim-us-label-rxlist"),
    kind=SourceKind.LABEL,
    title="Trimethoprim tablets, warnings and precautions of the US label (RxList)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

TRIMETHOPRIM_CIMS_INDIA: Final = Source(
    id=SourceId("trimethoprim-cims-india"),
    kind=SourceKind.TEXTBOOK,
    title="Trimethoprim, generic medicine information, CIMS India",
    url="https://www.mims.com/india/drug/info/trimethoprim?mtype=generic",
    note="Undated.",
    reviewed="2026-11-27",
)

TRIMETHOPRIM_UK_LEAFLET: Final = Source(
    id=SourceId("trimethoprim-uk-leaflet"),
    kind=SourceKind.LABEL,
    title="Trimethoprim 200 mg tablets, UK package leaflet",
    body=MHRA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

FRAGMIN_CA_LABEL: Final = Source(
    id=SourceId("fragmin-ca-label"),
    kind=SourceKind.LABEL,
    title="Fragmin (dalteparin) injection, Canadian product monograph, site of the holder, Pfizer",
    body=HEALTH_CANADA,
    url="https://www.pfizermedicalinformation.ca/fragmin/2-contraindications",
    note="Undated.",
    reviewed="2026-11-27",
)

FRAGMIN_US_LABELING_CHANGES_2015: Final = Source(
    id=SourceId("fragmin-us-labeling-changes-2015"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Fragmin (dalteparin), January 2015",
    body=FDA,
    date="2015-01",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm233672.htm",
    reviewed="2026-11-27",
)

DALTEPARIN_ASHP_MONOGRAPH: Final = Source(
    id=SourceId("dalteparin-ashp-monograph"),
    kind=SourceKind.TEXTBOOK,
    title="Dalteparin, ASHP monograph at Drugs.com, reviewed February 2024",
    date="2024-02-28",
    url="http://drugs.com/monograph/dalteparin.html?references=1",
    reviewed="2026-11-27",
)

HEPARIN_US_LABEL_PFIZER: Final = Source(
    id=SourceId("heparin-us-label-pfizer"),
    kind=SourceKind.LABEL,
    title="Heparin sodium in 0.9 % sodium chloride, US highlights, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/heparin-inj-4?tab=mg&section=full-pi",
    note="Undated.",
    reviewed="2026-11-27",
)

HEPARIN_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("heparin-us-label-warnings"),
    kind=SourceKind.LABEL,
    title="Heparin sodium in 5 % dextrose, warnings of the US label, site of the holder, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/heparin-inj-5/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

DILANTIN_US_LABEL_INFATABS: Final = Source(
    id=SourceId("dilantin-us-label-infatabs"),
    kind=SourceKind.LABEL,
    title="Dilantin Infatabs (phenytoin), US highlights, Parke-Davis (Pfizer)",
    body=FDA,
    url="http://labeling.pfizer.com/ShowLabeling.aspx?id=544",
    note="Undated.",
    reviewed="2026-11-27",
)

PHENYTOIN_US_LABEL_2024: Final = Source(
    id=SourceId("phenytoin-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Phenytoin sodium injection, US prescribing information, updated December 2024",
    body=FDA,
    date="2024-12-26",
    url="https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=a52cf1bd-dc1f-47be-aba8-29066d9a50fb",
    reviewed="2026-11-27",
)

DILANTIN_PDR_SUMMARY: Final = Source(
    id=SourceId("dilantin-pdr-summary"),
    kind=SourceKind.TEXTBOOK,
    title="Dilantin-125 (phenytoin), drug summary, PDR",
    url="http://www.pdr.net/drug-summary/dilantin-125?druglabelid=1843",
    note="Undated.",
    reviewed="2026-11-27",
)

DILANTIN_US_LABELING_CHANGES_2011: Final = Source(
    id=SourceId("dilantin-us-labeling-changes-2011"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Dilantin (phenytoin) suspension, November 2011",
    body=FDA,
    date="2011-11",
    reviewed="2026-11-27",
)

PHENYTOIN_HEALTHSCOUT: Final = Source(
    id=SourceId("phenytoin-healthscout"),
    kind=SourceKind.LABEL,
    title="Phenytoin, interactions of an older US label, HealthScout",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

EPANUTIN_UK_LABEL_2019: Final = Source(
    id=SourceId("epanutin-uk-label-2019"),
    kind=SourceKind.LABEL,
    title="Epanutin (phenytoin) suspension, UK summary of product characteristics of 2019, Pfizer",
    body=MHRA,
    date="2019",
    reviewed="2026-11-27",
)

ATROPINE_UK_LABEL_2019: Final = Source(
    id=SourceId("atropine-uk-label-2019"),
    kind=SourceKind.LABEL,
    title="Atropine injection, UK summary of product characteristics of 2019, Mercury",
    body=MHRA,
    date="2019",
    reviewed="2026-11-27",
)

ATROPINE_US_LABEL_2020: Final = Source(
    id=SourceId("atropine-us-label-2020"),
    kind=SourceKind.LABEL,
    title=(
        "Atropine sulfate injection, US prescribing information of 6/2020, site of Pfizer (Hospira)"
    ),
    body=FDA,
    date="2020-06",
    url="https://www.pfizermedicalinformation.com/en-us/atropine-sulfate/highlights",
    reviewed="2026-11-27",
)

QUESTRAN_UK_LABEL_2019: Final = Source(
    id=SourceId("questran-uk-label-2019"),
    kind=SourceKind.LABEL,
    title=(
        "Questran Light (colestyramine), UK summary of product characteristics of 2019, Cheplapharm"
    ),
    body=MHRA,
    date="2019",
    reviewed="2026-11-27",
)

LOMOTIL_CA_LABEL_2019: Final = Source(
    id=SourceId("lomotil-ca-label-2019"),
    kind=SourceKind.LABEL,
    title="Lomotil (diphenoxylate and atropine) tablets, Canadian product monograph of 2019",
    body=HEALTH_CANADA,
    date="2019",
    reviewed="2026-11-27",
)

LOMOTIL_EMPR: Final = Source(
    id=SourceId("lomotil-empr"),
    kind=SourceKind.TEXTBOOK,
    title="Lomotil (diphenoxylate and atropine), monograph, MPR",
    url="https://www.empr.com/drug/lomotil/",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-27",
)

PIRITON_UK_LABEL_2021: Final = Source(
    id=SourceId("piriton-uk-label-2021"),
    kind=SourceKind.LABEL,
    title="Piriton (chlorphenamine) tablets, UK summary of product characteristics of 2021, GSK",
    body=MHRA,
    date="2021",
    reviewed="2026-11-27",
)

DIPHENHYDRAMINE_US_LABEL_091526: Final = Source(
    id=SourceId("diphenhydramine-us-label-091526"),
    kind=SourceKind.LABEL,
    title="Diphenhydramine injection, US prescribing information (generic, application 091526)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

EMEND_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("emend-us-safety-information"),
    kind=SourceKind.LABEL,
    title=(
        "Emend (aprepitant) and Emend for Injection (fosaprepitant), selected safety information, "
        "site of the holder for US professionals, Merck"
    ),
    body=FDA,
    url="https://www.merckconnect.com/emend/overview.html",
    note="Undated, of the first years.",
    reviewed="2026-11-27",
)

FOSAPREPITANT_PEDIATRIC_2018: Final = Source(
    id=SourceId("fosaprepitant-pediatric-2018"),
    kind=SourceKind.REVIEW,
    title=(
        "Buck ML, Fosaprepitant and aprepitant for chemotherapy-induced nausea and vomiting in "
        "children, Pediatr Pharm 2018;24(6)"
    ),
    date="2018",
    url="https://www.medscape.com/viewarticle/899207_5",
    reviewed="2026-11-27",
)

EMEND_ROTE_LISTE: Final = Source(
    id=SourceId("emend-rote-liste"),
    kind=SourceKind.TEXTBOOK,
    title="Emend (aprepitant) capsules, interactions, Rote Liste (Germany)",
    url="https://www.rote-liste.de/rle/detail/19141-1/EMEND-R-80-mg-125-mg-Hartkapseln-125-mg-Pulver-zur-Herstellung-einer-Suspension-zum-Einnehmen",
    note="Undated; a digest of the label.",
    reviewed="2026-11-27",
)

EMEND_40_EU_LABEL_OLD: Final = Source(
    id=SourceId("emend-40-eu-label-old"),
    kind=SourceKind.LABEL,
    title="Emend (aprepitant) 40 mg capsules, EU summary of product characteristics, in German",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

FOSAPREPITANT_US_LABEL_2024: Final = Source(
    id=SourceId("fosaprepitant-us-label-2024"),
    kind=SourceKind.LABEL,
    title=(
        "Fosaprepitant for injection, US label (generic), at DailyMed, first lines of each section"
    ),
    body=FDA,
    date="2024-11-13",
    url="https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=bf207918-100d-4917-88b0-3433c0e72249",
    reviewed="2026-11-27",
)

FOSAPREPITANT_US_LABEL_9: Final = Source(
    id=SourceId("fosaprepitant-us-label-9"),
    kind=SourceKind.LABEL,
    title="Fosaprepitant for injection, US prescribing information (generic), Medlibrary copy 9",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

FOSEMRED_MY_LABEL: Final = Source(
    id=SourceId("fosemred-my-label"),
    kind=SourceKind.LABEL,
    title="Fosemred (fosaprepitant), special precautions, MIMS Malaysia",
    note="Undated copy.",
    reviewed="2026-11-27",
)

GRANISETRON_US_LABEL_PRESCRIBERPOINT: Final = Source(
    id=SourceId("granisetron-us-label-prescriberpoint"),
    kind=SourceKind.LABEL,
    title="Granisetron tablets, US prescribing information (generic), as kept at PrescriberPoint",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

GRANTRYL_ZA_LABEL_2022: Final = Source(
    id=SourceId("grantryl-za-label-2022"),
    kind=SourceKind.LABEL,
    title="Grantryl (granisetron) injection, South African professional information of 2022, Acino",
    date="2022",
    reviewed="2026-11-27",
)

ZOFRAN_US_LABELING_CHANGES_2010: Final = Source(
    id=SourceId("zofran-us-labeling-changes-2010"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Zofran (ondansetron), September 2010",
    body=FDA,
    date="2010-09",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm230231.htm",
    reviewed="2026-11-27",
)

ZOFRAN_US_LABELING_CHANGES_2011: Final = Source(
    id=SourceId("zofran-us-labeling-changes-2011"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Zofran (ondansetron), September 2011",
    body=FDA,
    date="2011-09",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm275495.htm",
    reviewed="2026-11-27",
)

ONDANSETRON_PFIZER_US_COUNSELING: Final = Source(
    id=SourceId("ondansetron-pfizer-us-counseling"),
    kind=SourceKind.LABEL,
    title="Ondansetron injection, US label, patient counseling, Pfizer",
    body=FDA,
    url="https://pfizermedicalinformation.com/ondansetron/info-for-patient",
    note="Undated.",
    reviewed="2026-11-27",
)

ONDEMET_PILL2TRIP: Final = Source(
    id=SourceId("ondemet-pill2trip"),
    kind=SourceKind.LABEL,
    title="Ondemet (ondansetron) tablets, label text at pill2trip, country not named",
    url="https://pill2trip.com/medicine/ondemet",
    note="Undated.",
    reviewed="2026-11-27",
)

MEDSCAPE_ONDANSETRON: Final = Source(
    id=SourceId("medscape-ondansetron"),
    kind=SourceKind.TEXTBOOK,
    title="Ondansetron, Medscape reference",
    url="https://reference.medscape.com/drug/zofran-zuplenz-ondansetron-342052",
    note="Undated.",
    reviewed="2026-11-27",
)

PALONOSETRON_FRESENIUS_US_LABEL_2018: Final = Source(
    id=SourceId("palonosetron-fresenius-us-label-2018"),
    kind=SourceKind.LABEL,
    title=(
        "Palonosetron injection, US prescribing information, changes up to 12/2018, Fresenius Kabi"
    ),
    body=FDA,
    date="2018-12",
    reviewed="2026-11-27",
)

PALSET_PH_LABEL: Final = Source(
    id=SourceId("palset-ph-label"),
    kind=SourceKind.LABEL,
    title="Palset (palonosetron), special precautions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

MOTILIUM_CH_LABEL: Final = Source(
    id=SourceId("motilium-ch-label"),
    kind=SourceKind.LABEL,
    title="Motilium (domperidone), Swiss product information, registration 41903",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

NAUPASTAD_HK_LABEL: Final = Source(
    id=SourceId("naupastad-hk-label"),
    kind=SourceKind.LABEL,
    title="Naupastad 10 (domperidone), contraindications, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

DOMPERIDONE_UK_LABEL_2022: Final = Source(
    id=SourceId("domperidone-uk-label-2022"),
    kind=SourceKind.LABEL,
    title="Domperidone 10 mg tablets, UK summary of product characteristics of 12/2022",
    body=MHRA,
    date="2022-12-09",
    reviewed="2026-11-27",
)

DOMPERIDONE_RXREASONER: Final = Source(
    id=SourceId("domperidone-rxreasoner"),
    kind=SourceKind.TEXTBOOK,
    title="Domperidone, usage page at RxReasoner",
    url="https://www.rxreasoner.com/substances/domperidone/usage",
    note="Undated; a digest of labels.",
    reviewed="2026-11-27",
)

DOMPERIDONE_MEDICASE_BD: Final = Source(
    id=SourceId("domperidone-medicase-bd"),
    kind=SourceKind.TEXTBOOK,
    title="Domperidone, Medicase drug directory, Bangladesh",
    url="https://medicasebd.com/drug-directory/7b7ffc94-2317-11ef-888b-0050564d8781",
    note="Undated.",
    reviewed="2026-11-27",
)

AMLOBE_CY_LABEL_2018: Final = Source(
    id=SourceId("amlobe-cy-label-2018"),
    kind=SourceKind.LABEL,
    title="Amlobe (amlodipine), Cypriot summary of product characteristics of 2018, TAD",
    date="2018",
    reviewed="2026-11-27",
)

NIDEF_UK_LABEL_2020: Final = Source(
    id=SourceId("nidef-uk-label-2020"),
    kind=SourceKind.LABEL,
    title=(
        "Nidef (nifedipine) prolonged-release tablets, UK summary of product characteristics of "
        "2020, Morningside"
    ),
    body=MHRA,
    date="2020",
    reviewed="2026-11-27",
)

VERAPAMIL_ACTAVIS_US_LABEL_2024: Final = Source(
    id=SourceId("verapamil-actavis-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Verapamil tablets, US label, Actavis, at DailyMed, first lines of each section",
    body=FDA,
    date="2024-01-30",
    url="https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=0591034501",
    reviewed="2026-11-27",
)

VERAPAMIL_US_INTERACTIONS: Final = Source(
    id=SourceId("verapamil-us-interactions"),
    kind=SourceKind.LABEL,
    title="Verapamil, interactions of the US label, at DrugLib",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

VERAL_PH_LABEL: Final = Source(
    id=SourceId("veral-ph-label"),
    kind=SourceKind.LABEL,
    title="Veral (verapamil), special precautions, MIMS Philippines",
    note="Undated copy.",
    reviewed="2026-11-27",
)

VERAPAMIL_BUZZRX: Final = Source(
    id=SourceId("verapamil-buzzrx"),
    kind=SourceKind.TEXTBOOK,
    title="Verapamil ER, warnings, BuzzRx",
    date="2024-09-16",
    url="https://buzzrx.com/verapamil-er/warnings",
    note="A digest of the label.",
    reviewed="2026-11-27",
)

FUROSEMIDE_US_LABEL_2024: Final = Source(
    id=SourceId("furosemide-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Furosemide tablets, US label, Proficient Rx, Medthority copy",
    body=FDA,
    date="2024-12-23",
    note="The date is that of marketing.",
    reviewed="2026-11-27",
)

FUROSEMIDE_ASHP: Final = Source(
    id=SourceId("furosemide-ashp"),
    kind=SourceKind.TEXTBOOK,
    title="Furosemide, ASHP monograph at Drugs.com",
    url="https://drugs.com/monograph/furosemide.html",
    note="Undated.",
    reviewed="2026-11-27",
)

SOMAVERT_US_HCP_SITE: Final = Source(
    id=SourceId("somavert-us-hcp-site"),
    kind=SourceKind.LABEL,
    title=(
        "Somavert (pegvisomant), safety information, site of the holder for US professionals, "
        "Pfizer"
    ),
    body=FDA,
    url="https://www.pfizerpro.com/product/somavert/acromegaly/dosing-and-administration",
    note="Undated.",
    reviewed="2026-11-27",
)

SOMAVERT_US_LABEL_2019: Final = Source(
    id=SourceId("somavert-us-label-2019"),
    kind=SourceKind.LABEL,
    title="Somavert (pegvisomant), US prescribing information, changes up to 8/2019, Pfizer",
    body=FDA,
    date="2019-08",
    url="https://www.pfizermedicalinformation.com/en-us/somavert/highlights",
    reviewed="2026-11-27",
)

SOMAVERT_US_COUNSELING: Final = Source(
    id=SourceId("somavert-us-counseling"),
    kind=SourceKind.LABEL,
    title="Somavert (pegvisomant), US label, patient counseling, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.co.za/en-us/somavert/patient-counseling",
    note="Undated.",
    reviewed="2026-11-27",
)

ALDACTONE_CA_LABEL: Final = Source(
    id=SourceId("aldactone-ca-label"),
    kind=SourceKind.LABEL,
    title="Aldactone (spironolactone), Canadian product monograph, Pfizer",
    body=HEALTH_CANADA,
    url="https://www.pfizermedicalinformation.ca/en-ca/aldactone/2-contraindications",
    note="Undated.",
    reviewed="2026-11-27",
)

HYPERTONIC_SALINE_US_LABEL_BAXTER: Final = Source(
    id=SourceId("hypertonic-saline-us-label-baxter"),
    kind=SourceKind.LABEL,
    title="3 % and 5 % sodium chloride injection, US label, Baxter",
    body=FDA,
    url="https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=fb77dffc-b38d-461c-8926-bc57bef1f321&type=display",
    note="Undated.",
    reviewed="2026-11-27",
)

HYPERTONIC_SALINE_US_WARNINGS: Final = Source(
    id=SourceId("hypertonic-saline-us-warnings"),
    kind=SourceKind.LABEL,
    title=(
        "3 % and 5 % sodium chloride injection, warnings and precautions of the US label (RxList)"
    ),
    body=FDA,
    note="Undated copy; holder not named.",
    reviewed="2026-11-27",
)

HYPERTONIC_SALINE_US_LABEL_OTHER: Final = Source(
    id=SourceId("hypertonic-saline-us-label-other"),
    kind=SourceKind.LABEL,
    title="3 % and 5 % sodium chloride injections, US label, holder not named, at edrugswiki",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

POTASSIUM_CHLORIDE_UK_LABEL_2019: Final = Source(
    id=SourceId("potassium-chloride-uk-label-2019"),
    kind=SourceKind.LABEL,
    title=(
        "Potassium chloride concentrate for infusion, UK summary of product characteristics of "
        "2019, Mercury"
    ),
    body=MHRA,
    date="2019",
    reviewed="2026-11-27",
)

MAGNESIUM_SULFATE_US_LABEL_2022: Final = Source(
    id=SourceId("magnesium-sulfate-us-label-2022"),
    kind=SourceKind.LABEL,
    title="Magnesium sulfate in 5 % dextrose, US prescribing information of 7/2022, Pfizer",
    body=FDA,
    date="2022-07",
    url="https://www.pfizermedical.com/patient/magnesium-sulfate/highlights",
    reviewed="2026-11-27",
)

SODIUM_BICARBONATE_DE_LABEL: Final = Source(
    id=SourceId("sodium-bicarbonate-de-label"),
    kind=SourceKind.LABEL,
    title="Natrium-Hydrogencarbonat 8.4 %, German short product information",
    note="Undated copy.",
    reviewed="2026-11-27",
)

SODIUM_BICARBONATE_MIMS_IN: Final = Source(
    id=SourceId("sodium-bicarbonate-mims-in"),
    kind=SourceKind.TEXTBOOK,
    title="Sodium bicarbonate, generic information, MIMS India",
    url="https://www.mims.com/india/drug/info/sodium%20bicarbonate?mtype=generic",
    note="Undated; a digest of labels.",
    reviewed="2026-11-27",
)

SODIUM_BICARBONATE_US_WARNINGS: Final = Source(
    id=SourceId("sodium-bicarbonate-us-warnings"),
    kind=SourceKind.LABEL,
    title="Sodium bicarbonate injection, warnings and precautions of the US label, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/patient/sodium-bicarbonate/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

DEXTROSE_50_US_LABEL: Final = Source(
    id=SourceId("dextrose-50-us-label"),
    kind=SourceKind.LABEL,
    title="50 % dextrose injection, US label (not reviewed by FDA), Drugs.com copy",
    url="https://www.drugs.com/pro/dextrose-50-injection.html",
    note="Undated copy.",
    reviewed="2026-11-27",
)

HUMULIN_R_US_LABEL_RX411: Final = Source(
    id=SourceId("humulin-r-us-label-rx411"),
    kind=SourceKind.LABEL,
    title="Humulin R U-100 (human insulin), text of the US label at rx411",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

HUMULIN_R_US_LABEL_S126: Final = Source(
    id=SourceId("humulin-r-us-label-s126"),
    kind=SourceKind.LABEL,
    title="Humulin R (human insulin), US prescribing information, supplements 126 and 134",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

HUMULIN_70_30_HK_INTERACTIONS: Final = Source(
    id=SourceId("humulin-70-30-hk-interactions"),
    kind=SourceKind.LABEL,
    title="Humulin 70/30 (human insulin), drug interactions, MIMS Hong Kong",
    note="Undated copy.",
    reviewed="2026-11-27",
)

HYDROCHLOROTHIAZIDE_PILL2TRIP: Final = Source(
    id=SourceId("hydrochlorothiazide-pill2trip"),
    kind=SourceKind.LABEL,
    title="Hydro-Par (hydrochlorothiazide), label text at pill2trip, country not named",
    url="https://pill2trip.com/medicine/hydro-par",
    note="Undated.",
    reviewed="2026-11-27",
)

MICROZIDE_US_LABEL_GLOBALRPH: Final = Source(
    id=SourceId("microzide-us-label-globalrph"),
    kind=SourceKind.LABEL,
    title="Microzide (hydrochlorothiazide), warnings and precautions of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-27",
)

PHENYLEPHRINE_UK_LABEL_2018: Final = Source(
    id=SourceId("phenylephrine-uk-label-2018"),
    kind=SourceKind.LABEL,
    title="Phenylephrine injection, UK summary of product characteristics of 2018, Amdipharm",
    body=MHRA,
    date="2018",
    reviewed="2026-11-27",
)

PHENYLEPHRINE_CH_LABEL: Final = Source(
    id=SourceId("phenylephrine-ch-label"),
    kind=SourceKind.LABEL,
    title="Phenylephrine injection, Swiss product information, registration 66317",
    body=SWISSMEDIC,
    reviewed="2026-11-27",
)

VASOSTRICT_US_LABEL_2021: Final = Source(
    id=SourceId("vasostrict-us-label-2021"),
    kind=SourceKind.LABEL,
    title="Vasostrict (vasopressin), US prescribing information, Par, at DailyMed",
    body=FDA,
    date="2021-11-01",
    url="https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=7ae1c8c9-7d75-55a8-e053-2991aa0af05b&audience=consumer",
    reviewed="2026-11-27",
)

VASOSTRICT_US_SITE: Final = Source(
    id=SourceId("vasostrict-us-site"),
    kind=SourceKind.LABEL,
    title="Vasostrict (vasopressin), important safety information, site of the holder (US)",
    body=FDA,
    url="https://vasostrictrtu.com",
    note="Undated.",
    reviewed="2026-11-27",
)

NIVESTYM_US_LABEL_WARNINGS: Final = Source(
    id=SourceId("nivestym-us-label-warnings"),
    kind=SourceKind.LABEL,
    title="Nivestym (filgrastim-aafi), warnings and precautions of the US label, Pfizer",
    body=FDA,
    url="https://www.pfizermedicalinformation.com/en-us/nivestym/warnings",
    note="Undated.",
    reviewed="2026-11-27",
)

NIVESTYM_US_HCP_SITE: Final = Source(
    id=SourceId("nivestym-us-hcp-site"),
    kind=SourceKind.LABEL,
    title=(
        "Nivestym (filgrastim-aafi), safety information, site of the holder for US professionals, "
        "Pfizer"
    ),
    body=FDA,
    url="https://www.pfizerbiosimilarsresource.com/nivestym.html",
    note="Undated.",
    reviewed="2026-11-27",
)

GRASTOFIL_CA_PHARMACY_PAGE: Final = Source(
    id=SourceId("grastofil-ca-pharmacy-page"),
    kind=SourceKind.PATIENT_PAGE,
    title="Grastofil (filgrastim), page of a Canadian pharmacy for patients",
    url="https://pocketpills.com/drug/grastofil",
    note="Undated.",
    reviewed="2026-11-27",
)
