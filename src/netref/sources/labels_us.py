"""Labels of the United States."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import FDA

ABRAXANE_US_LABEL_OLD: Final = Source(
    id=SourceId("abraxane-us-label-old"),
    kind=SourceKind.LABEL,
    title=(
        "Abraxane (paclitaxel protein-bound particles), US prescribing information, undated copy"
    ),
    body=FDA,
    note="Undated copy; its box is that of older labels.",
    reviewed="2026-11-23",
)

ACIPHEX_US_LABEL_2022: Final = Source(
    id=SourceId("aciphex-us-label-2022"),
    kind=SourceKind.LABEL,
    title=(
        "Aciphex (rabeprazole sodium) delayed-release tablets, US prescribing information, "
        "changes up to 3/2022"
    ),
    body=FDA,
    date="2022-03",
    reviewed="2026-11-23",
)

ADRIAMYCIN_US_LABEL: Final = Source(
    id=SourceId("adriamycin-us-label"),
    kind=SourceKind.LABEL,
    title="Adriamycin (doxorubicin hydrochloride), US prescribing information, Hikma / West-Ward",
    body=FDA,
    date="2018-03",
    reviewed="2026-11-23",
)

ADRUCIL_US_LABEL: Final = Source(
    id=SourceId("adrucil-us-label"),
    kind=SourceKind.LABEL,
    title="Adrucil (fluorouracil) injection, US prescribing information, older text",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

AFINITOR_DISPERZ_MPR_MONOGRAPH: Final = Source(
    id=SourceId("afinitor-disperz-mpr-monograph"),
    kind=SourceKind.LABEL,
    title="Afinitor Disperz monograph, MPR (mimslearning.co.uk)",
    url="http://www.mimslearning.co.uk/afinitor-disperz/drug/34296/",
    note="Undated; a digest of a US label.",
    reviewed="2026-11-26",
)

AFINITOR_US_GI_LUNG_PAGE: Final = Source(
    id=SourceId("afinitor-us-gi-lung-page"),
    kind=SourceKind.LABEL,
    title="Afinitor (everolimus), indication in gastrointestinal or lung NET, Novartis (US)",
    body=FDA,
    url="https://www.hcp.novartis.com/products/afinitor/gi-lung-neuroendocrine-tumors/disease-information/",
    note="Undated.",
    reviewed="2026-11-23",
)

AFINITOR_US_LABEL_2012: Final = Source(
    id=SourceId("afinitor-us-label-2012"),
    kind=SourceKind.LABEL,
    title="Afinitor (everolimus) tablets, US prescribing information, highlights of 3/2012",
    body=FDA,
    date="2012-03",
    url="http://www.dailymed.nlm.nih.gov/dailymed/archives/fdaDrugInfo.cfm?archiveid=76835",
    reviewed="2026-11-23",
)

AFINITOR_US_LABEL_2018: Final = Source(
    id=SourceId("afinitor-us-label-2018"),
    kind=SourceKind.LABEL,
    title=(
        "Afinitor and Afinitor Disperz (everolimus), US prescribing information, "
        "highlights of 4/2018"
    ),
    body=FDA,
    date="2018-04",
    reviewed="2026-11-26",
)

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

AFINITOR_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("afinitor-us-safety-information"),
    kind=SourceKind.LABEL,
    title=(
        "Afinitor (everolimus), important safety information for advanced pancreatic NET, "
        "Novartis (US)"
    ),
    body=FDA,
    url="https://www.hcp.novartis.com/products/afinitor/advanced-pancreatic-neuroendocrine-tumor-net/",
    note="Undated.",
    reviewed="2026-11-23",
)

AUGTYRO_US_LABEL_2024: Final = Source(
    id=SourceId("augtyro-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Augtyro (repotrectinib) capsules, US prescribing information 2024",
    body=FDA,
    date="2024",
    reviewed="2026-11-26",
)

AZEDRA_US_LABEL: Final = Source(
    id=SourceId("azedra-us-label"),
    kind=SourceKind.LABEL,
    title="Azedra (iobenguane I 131) injection, US prescribing information, Progenics",
    body=FDA,
    note="NDA 209607; seen in copies.",
    reviewed="2026-11-23",
)

BYNFEZIA_US_LABEL: Final = Source(
    id=SourceId("bynfezia-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Bynfezia Pen (octreotide acetate) injection, US prescribing information, Sun "
        "Pharmaceutical Industries"
    ),
    body=FDA,
    url="https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=20ed4e79-ad4c-426f-859d-83790c00439b&type=display",
    reviewed="2026-11-23",
)

CABOMETYX_US_LABEL: Final = Source(
    id=SourceId("cabometyx-us-label"),
    kind=SourceKind.LABEL,
    title="Cabometyx (cabozantinib) tablets, US prescribing information, Exelixis",
    body=FDA,
    note="Text with the neuroendocrine tumor indications; undated copy.",
    reviewed="2026-11-23",
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

CABOMETYX_US_LABEL_RCC: Final = Source(
    id=SourceId("cabometyx-us-label-rcc"),
    kind=SourceKind.LABEL,
    title=(
        "Cabometyx (cabozantinib) tablets, US prescribing information, first version (renal cell "
        "carcinoma only)"
    ),
    body=FDA,
    note="Undated copy of the highlights.",
    reviewed="2026-11-23",
)

CABOMETYX_US_SAFETY_INFORMATION_2021: Final = Source(
    id=SourceId("cabometyx-us-safety-information-2021"),
    kind=SourceKind.LABEL,
    title=(
        "Cabometyx (cabozantinib), important safety information of the renal and hepatocellular "
        "carcinoma era, Exelixis (US)"
    ),
    body=FDA,
    date="2021",
    reviewed="2026-11-23",
)

CAMPTOSAR_US_LABEL_MONOGRAPH: Final = Source(
    id=SourceId("camptosar-us-label-monograph"),
    kind=SourceKind.LABEL,
    title="Camptosar (irinotecan) injection, US prescribing information",
    body=FDA,
    note="Seen in a monograph only.",
    reviewed="2026-11-26",
)

CAPECITABINE_US_LABEL_BEFORE_2022: Final = Source(
    id=SourceId("capecitabine-us-label-before-2022"),
    kind=SourceKind.LABEL,
    title="Capecitabine tablets, US prescribing information (generic, text from before 12/2022)",
    body=FDA,
    reviewed="2026-11-23",
)

CAPRELSA_US_LABEL: Final = Source(
    id=SourceId("caprelsa-us-label"),
    kind=SourceKind.LABEL,
    title="Caprelsa (vandetanib) tablets, US prescribing information",
    body=FDA,
    note="Seen in a copy last updated on 2024-04-19.",
    reviewed="2026-11-26",
)

CARBOPLATIN_US_LABEL: Final = Source(
    id=SourceId("carboplatin-us-label"),
    kind=SourceKind.LABEL,
    title="Carboplatin injection, US prescribing information, Hospira",
    body=FDA,
    date="2024",
    reviewed="2026-11-23",
)

CARBOPLATIN_US_LABEL_GENERIC: Final = Source(
    id=SourceId("carboplatin-us-label-generic"),
    kind=SourceKind.LABEL,
    title="Carboplatin injection, US prescribing information (generic), dose adjustment",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

CISPLATIN_US_LABEL: Final = Source(
    id=SourceId("cisplatin-us-label"),
    kind=SourceKind.LABEL,
    title="Cisplatin injection, US prescribing information (newer format)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

CISPLATIN_US_LABEL_OLD: Final = Source(
    id=SourceId("cisplatin-us-label-old"),
    kind=SourceKind.LABEL,
    title="Cisplatin injection, US prescribing information, Gland Pharma (older format)",
    body=FDA,
    url="https://fda.report/DailyMed/a32820f7-9ff6-4c13-a96a-4483a943fe82",
    reviewed="2026-11-23",
)

COMETRIQ_US_LABEL: Final = Source(
    id=SourceId("cometriq-us-label"),
    kind=SourceKind.LABEL,
    title="Cometriq (cabozantinib) capsules, US prescribing information, highlights, Exelixis",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

DACARBAZINE_US_LABEL: Final = Source(
    id=SourceId("dacarbazine-us-label"),
    kind=SourceKind.LABEL,
    title="Dacarbazine for injection, US prescribing information, Meitheal",
    body=FDA,
    date="2024-03-22",
    url="https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=64037f45-6245-49f0-9ae8-18d75753ae1f",
    reviewed="2026-11-23",
)

DEMSER_US_LABEL_2020: Final = Source(
    id=SourceId("demser-us-label-2020"),
    kind=SourceKind.LABEL,
    title="Demser (metyrosine) capsules, US prescribing information, revision of 2020",
    body=FDA,
    date="2020",
    reviewed="2026-11-26",
)

DOXORUBICIN_US_LABEL: Final = Source(
    id=SourceId("doxorubicin-us-label"),
    kind=SourceKind.LABEL,
    title="Doxorubicin hydrochloride injection, US prescribing information, Pfizer",
    body=FDA,
    date="2024-07",
    url="https://pfizermedicalinformation.com/doxorubicin",
    reviewed="2026-11-23",
)

DOXORUBICIN_US_LABEL_2019: Final = Source(
    id=SourceId("doxorubicin-us-label-2019"),
    kind=SourceKind.LABEL,
    title="Doxorubicin hydrochloride injection, US prescribing information, changes up to 12/2019",
    body=FDA,
    date="2019-12",
    url="https://www.pfizermedicalinformation.com/en-us/doxorubicin?section=all",
    reviewed="2026-11-23",
)

DOXORUBICIN_US_LABEL_OLD_FORMAT: Final = Source(
    id=SourceId("doxorubicin-us-label-old-format"),
    kind=SourceKind.LABEL,
    title="Doxorubicin injection, US prescribing information (generic with the older boxed warning)",
    body=FDA,
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22e0349f98-42fa-4003-b6d8-a1db1401b0ef%22",
    reviewed="2026-11-23",
)

DTIC_DOME_US_LABEL: Final = Source(
    id=SourceId("dtic-dome-us-label"),
    kind=SourceKind.LABEL,
    title="DTIC-Dome (dacarbazine), US prescribing information, Bayer",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

ELLENCE_US_LABEL: Final = Source(
    id=SourceId("ellence-us-label"),
    kind=SourceKind.LABEL,
    title="Ellence (epirubicin) injection, US prescribing information, revised 8/2020",
    body=FDA,
    date="2020-08",
    url="https://labeling.pfizer.com/ShowLabeling.aspx?id=657",
    reviewed="2026-11-23",
)

ELLENCE_US_LABELING_CHANGES: Final = Source(
    id=SourceId("ellence-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Ellence (epirubicin), February 2013",
    body=FDA,
    date="2013-02",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm343125.htm",
    reviewed="2026-11-23",
)

ELLENCE_US_LABEL_UNDATED: Final = Source(
    id=SourceId("ellence-us-label-undated"),
    kind=SourceKind.LABEL,
    title="Ellence (epirubicin) injection, US prescribing information, undated copy",
    body=FDA,
    note="Seen in an undated copy; an older text than the label of 2020 cannot be excluded.",
    reviewed="2026-11-23",
)

ELOXATIN_US_LABEL: Final = Source(
    id=SourceId("eloxatin-us-label"),
    kind=SourceKind.LABEL,
    title="Eloxatin (oxaliplatin) injection, US prescribing information, Sanofi",
    body=FDA,
    url="https://products.sanofi.us/eloxatin/eloxatin.html",
    note="Later than the 10/2015 text; revision date not seen.",
    reviewed="2026-11-23",
)

ELOXATIN_US_LABEL_2015: Final = Source(
    id=SourceId("eloxatin-us-label-2015"),
    kind=SourceKind.LABEL,
    title="Eloxatin (oxaliplatin) injection, US prescribing information, text of 10/2015",
    body=FDA,
    date="2015-10",
    reviewed="2026-11-23",
)

ELOXATIN_US_LABEL_ARCHIVED: Final = Source(
    id=SourceId("eloxatin-us-label-archived"),
    kind=SourceKind.LABEL,
    title="Eloxatin (oxaliplatin), archived US label 7882, DailyMed",
    body=FDA,
    url="http://dailymed.nlm.nih.gov/dailymed/archives/fdaDrugInfo.cfm?archiveid=7882",
    reviewed="2026-11-23",
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

FLUOROURACIL_US_LABEL: Final = Source(
    id=SourceId("fluorouracil-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Fluorouracil injection, US prescribing information (generic; text with the DPD boxed "
        "warning)"
    ),
    body=FDA,
    url="https://api.fda.gov/drug/label.json?search=set_id%3Ade8a3fce-85a9-4a77-a3cd-e50179b93098",
    note="openFDA data of 2026-10-02; revision date not seen.",
    reviewed="2026-11-23",
)

FLUOROURACIL_US_LABEL_2021: Final = Source(
    id=SourceId("fluorouracil-us-label-2021"),
    kind=SourceKind.LABEL,
    title="Fluorouracil injection, US prescribing information, Xiromed",
    body=FDA,
    date="2021-08-13",
    url="https://www.accessdata.fda.gov/spl/data/87079551-2d25-a155-4b5f-f0be6a19fa7c/87079551-2d25-a155-4b5f-f0be6a19fa7c.xml",
    reviewed="2026-11-23",
)

FLUOROURACIL_US_LABEL_GENERIC: Final = Source(
    id=SourceId("fluorouracil-us-label-generic"),
    kind=SourceKind.LABEL,
    title="Fluorouracil injection, US prescribing information (generic), sections 5.6 to 5.9",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

HEPARIN_US_LABEL_MCKESSON: Final = Source(
    id=SourceId("heparin-us-label-mckesson"),
    kind=SourceKind.LABEL,
    title="Heparin sodium injection, US prescribing information, McKesson",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

HYCAMTIN_US_LABELING_CHANGES: Final = Source(
    id=SourceId("hycamtin-us-labeling-changes"),
    kind=SourceKind.LABEL,
    title="FDA, safety labeling changes: Hycamtin (topotecan) injection, June 2015",
    body=FDA,
    date="2015-06",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm208464.htm",
    reviewed="2026-11-23",
)

IMDELLTRA_US_HCP_SITE: Final = Source(
    id=SourceId("imdelltra-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Imdelltra, dose modifications, site of the holder for US professionals, Amgen",
    url="https://www.imdelltrahcp.com/starting-imdelltra/dose-modifications-and-management-strategies",
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

IRINOTECAN_US_LABEL_HIKMA: Final = Source(
    id=SourceId("irinotecan-us-label-hikma"),
    kind=SourceKind.LABEL,
    title="Irinotecan hydrochloride injection, US prescribing information, Hikma",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

ISTURISA_DOSING_PAGE: Final = Source(
    id=SourceId("isturisa-dosing-page"),
    kind=SourceKind.LABEL,
    title="Isturisa (osilodrostat), dosing and monitoring page for US professionals",
    url="https://isturisa.com/hcp/dosing-monitoring/",
    reviewed="2026-11-26",
)

ISTURISA_US_LABEL_2025: Final = Source(
    id=SourceId("isturisa-us-label-2025"),
    kind=SourceKind.LABEL,
    title=("Isturisa (osilodrostat) tablets, US prescribing information (indication of 04/2025)"),
    body=FDA,
    date="2025-04",
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

KETOCONAZOLE_GOLDEN_STATE_US_LABEL: Final = Source(
    id=SourceId("ketoconazole-golden-state-us-label"),
    kind=SourceKind.LABEL,
    title="Ketoconazole tablets, US prescribing information (Golden State Medical Supply)",
    body=FDA,
    url="https://fda.report/DailyMed/a9fc4618-4d87-47ef-ab3c-c9ffac3ba9b7",
    reviewed="2026-11-23",
)

KETOCONAZOLE_US_LABEL_GENERIC: Final = Source(
    id=SourceId("ketoconazole-us-label-generic"),
    kind=SourceKind.LABEL,
    title="Ketoconazole tablets 200 mg, US prescribing information (generic)",
    body=FDA,
    note="Undated copies; 2013 text or later.",
    reviewed="2026-11-26",
)

KETOCONAZOLE_US_LABEL_WIKIDOC: Final = Source(
    id=SourceId("ketoconazole-us-label-wikidoc"),
    kind=SourceKind.LABEL,
    title="Ketoconazole tablets 200 mg, US package insert, as kept by WikiDoc",
    body=FDA,
    note="Labeler and date not seen.",
    reviewed="2026-11-26",
)

KORLYM_US_LABEL: Final = Source(
    id=SourceId("korlym-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Korlym (mifepristone) 300 mg tablets, US prescribing information (DailyMed, "
        "updated 2024-04-12)"
    ),
    body=FDA,
    date="2024-04-12",
    url="http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=542f3fae-8bc8-4f00-9228-e4b66c9ad6a9",
    reviewed="2026-11-26",
)

KORLYM_US_LABEL_2012: Final = Source(
    id=SourceId("korlym-us-label-2012"),
    kind=SourceKind.LABEL,
    title="Korlym (mifepristone) 300 mg tablets, US prescribing information, text of 2012",
    body=FDA,
    date="2012",
    reviewed="2026-11-26",
)

LUTATHERA_MPR_MONOGRAPH: Final = Source(
    id=SourceId("lutathera-mpr-monograph"),
    kind=SourceKind.LABEL,
    title="Lutathera monograph, MPR (empr.com)",
    url="https://www.empr.com/drug/lutathera/",
    note="Undated; a digest of a US label for adults.",
    reviewed="2026-11-26",
)

LUTATHERA_US_HCP_SITE: Final = Source(
    id=SourceId("lutathera-us-hcp-site"),
    kind=SourceKind.LABEL,
    title="Lutathera, preparing and administering, site of the holder for US professionals",
    url="https://lutathera-hcp.com/dosing-administration/preparing-administering-lutathera",
    reviewed="2026-11-26",
)

LUTATHERA_US_LABEL: Final = Source(
    id=SourceId("lutathera-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Lutathera (lutetium Lu 177 dotatate) injection, US prescribing information of 4/2024, "
        "Novartis / Advanced Accelerator Applications"
    ),
    body=FDA,
    date="2024-04",
    reviewed="2026-11-23",
)

LUTATHERA_US_LABEL_2020: Final = Source(
    id=SourceId("lutathera-us-label-2020"),
    kind=SourceKind.LABEL,
    title=(
        "Lutathera (lutetium Lu 177 dotatate) injection, US prescribing information, text seen "
        "in 5/2020"
    ),
    body=FDA,
    date="2020",
    reviewed="2026-11-23",
)

LUTATHERA_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("lutathera-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Lutathera, important safety information for US professionals (hcp.lutathera.com)",
    url="https://hcp.lutathera.com/unsubscribe/",
    reviewed="2026-11-26",
)

MIACALCIN_US_LABEL_2018: Final = Source(
    id=SourceId("miacalcin-us-label-2018"),
    kind=SourceKind.LABEL,
    title=("Miacalcin (calcitonin salmon) injection, US prescribing information, revision of 2018"),
    body=FDA,
    date="2018",
    reviewed="2026-11-26",
)

MYCAPSSA_US_LABEL: Final = Source(
    id=SourceId("mycapssa-us-label"),
    kind=SourceKind.LABEL,
    title="Mycapssa (octreotide) delayed-release capsules, US prescribing information, Chiesi",
    body=FDA,
    date="2024-08-21",
    url="https://www.dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?audience=consumer&setid=58d80bc6-bdfb-4908-93e7-aace447c8d1a",
    reviewed="2026-11-23",
)

NEXIUM_US_LABEL: Final = Source(
    id=SourceId("nexium-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Nexium (esomeprazole magnesium) delayed-release capsules and oral suspension, US "
        "prescribing information, AstraZeneca"
    ),
    body=FDA,
    url="https://medicalinformation.astrazeneca-us.com/home/prescribing-information/nexium-pi.html",
    reviewed="2026-11-23",
)

NEXIUM_US_LABEL_2011: Final = Source(
    id=SourceId("nexium-us-label-2011"),
    kind=SourceKind.LABEL,
    title=(
        "Nexium (esomeprazole magnesium) delayed-release capsules and oral suspension, US "
        "prescribing information, changes up to 6/2011"
    ),
    body=FDA,
    date="2011-06",
    reviewed="2026-11-23",
)

OCTREOSCAN_US_LABEL: Final = Source(
    id=SourceId("octreoscan-us-label"),
    kind=SourceKind.LABEL,
    title="Octreoscan (indium In 111 pentetreotide), US prescribing information: dosage",
    body=FDA,
    note="Seen in a copy reviewed on 2018-10-15.",
    reviewed="2026-11-23",
)

OCTREOTIDE_US_LABEL_MEITHEAL: Final = Source(
    id=SourceId("octreotide-us-label-meitheal"),
    kind=SourceKind.LABEL,
    title="Octreotide acetate injection, US prescribing information, Meitheal",
    body=FDA,
    date="2025-01-16",
    url="https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=01962c67-e551-47b6-a276-e1ae1860d2a4",
    reviewed="2026-11-23",
)

OCTREOTIDE_US_LABEL_SAGENT: Final = Source(
    id=SourceId("octreotide-us-label-sagent"),
    kind=SourceKind.LABEL,
    title="Octreotide acetate injection, US prescribing information, Sagent",
    body=FDA,
    date="2024-02",
    url="https://fda.report/DailyMed/7ce2fc1e-7520-4d04-be45-2baba32ca24a",
    reviewed="2026-11-23",
)

OMEPRAZOLE_US_LABEL: Final = Source(
    id=SourceId("omeprazole-us-label"),
    kind=SourceKind.LABEL,
    title="Omeprazole delayed-release capsules, US prescribing information",
    body=FDA,
    note="Undated copies.",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_CAPRELSA: Final = Source(
    id=SourceId("openfda-label-caprelsa"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Caprelsa (vandetanib)",
    body=FDA,
    date="2026-08-11",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22VANDETANIB%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_DETECTNET: Final = Source(
    id=SourceId("openfda-label-detectnet"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Detectnet",
    body=FDA,
    date="2026-08-11",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22COPPER+CU+64+DOTATATE%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_DEXRAZOXANE: Final = Source(
    id=SourceId("openfda-label-dexrazoxane"),
    kind=SourceKind.LABEL,
    title="openFDA label record: dexrazoxane for injection",
    body=FDA,
    date="2026-06-02",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Dexrazoxane+For+Injection%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_DOCETAXEL: Final = Source(
    id=SourceId("openfda-label-docetaxel"),
    kind=SourceKind.LABEL,
    title="openFDA label record: docetaxel injection",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%2281686d37-a13f-46e2-b439-a84eb1433634%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_DOXIL: Final = Source(
    id=SourceId("openfda-label-doxil"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Doxil (doxorubicin hydrochloride liposome)",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%221c153e9e-4cf2-4ac7-9cf9-16f9b48d7dce%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_GA68_DOTATOC: Final = Source(
    id=SourceId("openfda-label-ga68-dotatoc"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Ga 68 DOTATOC injection",
    body=FDA,
    date="2026-08-11",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22EDOTREOTIDE+GALLIUM+GA-68%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_IMDELLTRA: Final = Source(
    id=SourceId("openfda-label-imdelltra"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Imdelltra (tarlatamab)",
    body=FDA,
    date="2026-05-26",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22tarlatamab-dlle%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_KETOCONAZOLE: Final = Source(
    id=SourceId("openfda-label-ketoconazole"),
    kind=SourceKind.LABEL,
    title="openFDA label record: ketoconazole tablets, Sun",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%228ca815a8-bccb-4ee2-a042-922373329cae%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_KORLYM: Final = Source(
    id=SourceId("openfda-label-korlym"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Korlym (mifepristone)",
    body=FDA,
    date="2026-06-01",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22mifepristone%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_LOPERAMIDE: Final = Source(
    id=SourceId("openfda-label-loperamide"),
    kind=SourceKind.LABEL,
    title="openFDA label record: loperamide hydrochloride capsules, Mylan",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%2272a7ae47-cdf3-4949-b9f8-f29b153f787f%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_LOVENOX: Final = Source(
    id=SourceId("openfda-label-lovenox"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Lovenox (enoxaparin)",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%223d263380-4f44-4fd8-aa2a-e69702ab258f%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_LYSODREN: Final = Source(
    id=SourceId("openfda-label-lysodren"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Lysodren (mitotane)",
    body=FDA,
    date="2026-06-02",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Mitotane%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_METFORMIN: Final = Source(
    id=SourceId("openfda-label-metformin"),
    kind=SourceKind.LABEL,
    title="openFDA label record: metformin hydrochloride tablets",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%2233155746-c2ef-12f4-e063-6294a90a039c%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_MIFEPRISTONE_200: Final = Source(
    id=SourceId("openfda-label-mifepristone-200"),
    kind=SourceKind.LABEL,
    title="openFDA label record: mifepristone tablets 200 mg",
    body=FDA,
    date="2026-09-22",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22b63fad9b-7f12-4400-9019-b0586054e534%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_NETSPOT: Final = Source(
    id=SourceId("openfda-label-netspot"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Netspot",
    body=FDA,
    date="2026-06-09",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%2268GA-DOTATATE%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_OCTREOSCAN: Final = Source(
    id=SourceId("openfda-label-octreoscan"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Octreoscan",
    body=FDA,
    date="2026-06-02",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Indium+In+-111+Pentetreotide%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_PROLIA: Final = Source(
    id=SourceId("openfda-label-prolia"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Prolia (denosumab)",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22PROLIA%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_RECORLEV: Final = Source(
    id=SourceId("openfda-label-recorlev"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Recorlev (levoketoconazole)",
    body=FDA,
    date="2026-08-11",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22LEVOKETOCONAZOLE%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_SAMSCA: Final = Source(
    id=SourceId("openfda-label-samsca"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Samsca (tolvaptan)",
    body=FDA,
    date="2026-09-25",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%225526617c-c7b9-4556-886d-729bbabbc566%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_SANDOSTATIN: Final = Source(
    id=SourceId("openfda-label-sandostatin"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Sandostatin",
    body=FDA,
    date="2026-08-04",
    url="https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22Sandostatin%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_SANDOSTATIN_LAR: Final = Source(
    id=SourceId("openfda-label-sandostatin-lar"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Sandostatin LAR Depot",
    body=FDA,
    date="2026-08-04",
    url="https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22Sandostatin+LAR+Depot%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_THALOMID: Final = Source(
    id=SourceId("openfda-label-thalomid"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Thalomid (thalidomide)",
    body=FDA,
    date="2026-06-03",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Thalidomide%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_VOTRIENT: Final = Source(
    id=SourceId("openfda-label-votrient"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Votrient (pazopanib)",
    body=FDA,
    date="2026-09-23",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22eeaaaf38-fb86-4d9f-a19d-0f61daac2fd7%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_XERMELO: Final = Source(
    id=SourceId("openfda-label-xermelo"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Xermelo (telotristat ethyl)",
    body=FDA,
    date="2026-09-25",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22f11c21f8-f725-445e-b38e-1e4c5b05bcc6%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_XERMELO_2022: Final = Source(
    id=SourceId("openfda-label-xermelo-2022"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Xermelo (telotristat ethyl), with the changes of 2022",
    body=FDA,
    date="2026-06-02",
    url="https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Telotristat+Ethyl%22",
    reviewed="2026-11-23",
)

OPENFDA_LABEL_XGEVA: Final = Source(
    id=SourceId("openfda-label-xgeva"),
    kind=SourceKind.LABEL,
    title="openFDA label record: Xgeva (denosumab)",
    body=FDA,
    date="2026-09-18",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22628f0998-1206-4001-aeee-18133aa9f3bf%22",
    reviewed="2026-11-23",
)

OXALIPLATIN_US_LABEL: Final = Source(
    id=SourceId("oxaliplatin-us-label"),
    kind=SourceKind.LABEL,
    title="Oxaliplatin injection, US prescribing information, Apotex",
    body=FDA,
    date="2024-04",
    url="https://fda.report/DailyMed/bb180ec5-1f75-43c1-9f63-c0657af2ca5f",
    reviewed="2026-11-23",
)

OXALIPLATIN_US_LABEL_APP: Final = Source(
    id=SourceId("oxaliplatin-us-label-app"),
    kind=SourceKind.LABEL,
    title="Oxaliplatin injection, US prescribing information, APP Pharmaceuticals (older text)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

PACLITAXEL_US_LABEL_TEVA: Final = Source(
    id=SourceId("paclitaxel-us-label-teva"),
    kind=SourceKind.LABEL,
    title="Paclitaxel injection, US prescribing information, Teva",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

PALSONIFY_US_LABEL: Final = Source(
    id=SourceId("palsonify-us-label"),
    kind=SourceKind.LABEL,
    title="Palsonify (paltusotine) tablets, US prescribing information",
    body=FDA,
    note="Seen in a copy; FDA approval of September 2025.",
    reviewed="2026-11-23",
)

PHENOXYBENZAMINE_US_LABEL: Final = Source(
    id=SourceId("phenoxybenzamine-us-label"),
    kind=SourceKind.LABEL,
    title=("Phenoxybenzamine hydrochloride capsules, US prescribing information, Amneal (repost)"),
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

PHENTOLAMINE_US_LABEL: Final = Source(
    id=SourceId("phentolamine-us-label"),
    kind=SourceKind.LABEL,
    title="Phentolamine mesylate for injection, US prescribing information (repost)",
    body=FDA,
    note="Undated repost.",
    reviewed="2026-11-26",
)

PLATINOL_US_LABEL: Final = Source(
    id=SourceId("platinol-us-label"),
    kind=SourceKind.LABEL,
    title="Platinol (cisplatin) for injection, US prescribing information",
    body=FDA,
    note="Older text; the copy is dated 2017-05-01.",
    reviewed="2026-11-23",
)

PREVACID_US_LABEL: Final = Source(
    id=SourceId("prevacid-us-label"),
    kind=SourceKind.LABEL,
    title="Prevacid and Prevacid SoluTab (lansoprazole), US prescribing information",
    body=FDA,
    note="Dosage section as copied by Drugs.com, reviewed 2017-10-25.",
    reviewed="2026-11-23",
)

PRILOSEC_US_LABEL: Final = Source(
    id=SourceId("prilosec-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Prilosec (omeprazole magnesium) for delayed-release oral suspension, US prescribing "
        "information, Covis"
    ),
    body=FDA,
    date="2024-03-19",
    url="https://nctr-crs.fda.gov/fdalabel/services/spl/set-ids/b6761f84-53ac-4745-a8c8-1e5427d7e179/spl-doc",
    reviewed="2026-11-23",
)

PRILOSEC_US_LABEL_2014: Final = Source(
    id=SourceId("prilosec-us-label-2014"),
    kind=SourceKind.LABEL,
    title=(
        "Prilosec (omeprazole) delayed-release capsules and suspension, US prescribing "
        "information, changes up to 3/2014"
    ),
    body=FDA,
    date="2014-03",
    reviewed="2026-11-23",
)

PRILOSEC_US_PHARMACOLOGY: Final = Source(
    id=SourceId("prilosec-us-pharmacology"),
    kind=SourceKind.LABEL,
    title="Prilosec (omeprazole), clinical pharmacology section of the US label",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

PROGLYCEM_US_LABEL: Final = Source(
    id=SourceId("proglycem-us-label"),
    kind=SourceKind.LABEL,
    title="Proglycem (diazoxide) oral suspension, US prescribing information, Teva",
    body=FDA,
    date="2021",
    note="The dated copy says 2021; other copies print no date.",
    reviewed="2026-11-23",
)

RECORLEV_US_LABEL: Final = Source(
    id=SourceId("recorlev-us-label"),
    kind=SourceKind.LABEL,
    title="Recorlev (levoketoconazole) tablets, US prescribing information (repost)",
    body=FDA,
    note="Undated repost.",
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

ROZLYTREK_US_LABEL_EARLIER: Final = Source(
    id=SourceId("rozlytrek-us-label-earlier"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib) capsules, US prescribing information, earlier text, Genentech",
    body=FDA,
    note="Undated copy; NTRK indication from 12 years of age.",
    reviewed="2026-11-26",
)

SANDOSTATIN_LAR_US_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Sandostatin LAR Depot (octreotide acetate for injectable suspension), US prescribing "
        "information, Novartis"
    ),
    body=FDA,
    note="Set id d0b7fe9e-7000-4b79-ba3b-291ce92c14f9; latest change 7/2024 (section 5.5).",
    reviewed="2026-11-23",
)

SANDOSTATIN_US_LABEL: Final = Source(
    id=SourceId("sandostatin-us-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin (octreotide acetate) injection, US prescribing information, Novartis",
    body=FDA,
    note="Set id 4e2c9856-1836-49f0-9472-4dbeeb408f39; latest change 7/2024 (section 5.5).",
    reviewed="2026-11-23",
)

SIGNIFOR_LAR_US_SAFETY_PROFILE: Final = Source(
    id=SourceId("signifor-lar-us-safety-profile"),
    kind=SourceKind.LABEL,
    title="Signifor LAR (pasireotide), safety profile for US professionals, Novartis",
    url="https://www.hcp.novartis.com/products/signifor-lar/acromegaly/safety-profile/",
    reviewed="2026-11-23",
)

SOMATULINE_US_LABEL: Final = Source(
    id=SourceId("somatuline-us-label"),
    kind=SourceKind.LABEL,
    title="Somatuline Depot (lanreotide) injection, US prescribing information, Ipsen",
    body=FDA,
    note="Set id 6e4a41fd-a753-4362-87ee-8cc56ed3660d; section 5.6 added 7/2024.",
    reviewed="2026-11-23",
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

SUTENT_US_LABEL: Final = Source(
    id=SourceId("sutent-us-label"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib) capsules, US prescribing information, highlights of 8/2021, Pfizer",
    body=FDA,
    date="2021-08",
    reviewed="2026-11-23",
)

SUTENT_US_LABEL_OLD: Final = Source(
    id=SourceId("sutent-us-label-old"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib) capsules, US full prescribing information, older text, Pfizer",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

SUTENT_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("sutent-us-safety-information"),
    kind=SourceKind.LABEL,
    title=(
        "Sutent (sunitinib), important safety information for advanced pancreatic NET, Pfizer (US)"
    ),
    body=FDA,
    url="https://www.pfizerpro.com/product/sutent/advanced-pnet/important-safety-information",
    note="Undated.",
    reviewed="2026-11-23",
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

TEMODAR_US_LABEL_2010: Final = Source(
    id=SourceId("temodar-us-label-2010"),
    kind=SourceKind.LABEL,
    title="Temodar (temozolomide) capsules and injection, US prescribing information, Schering",
    body=FDA,
    date="2010-11",
    reviewed="2026-11-23",
)

TEMODAR_US_LABEL_OLD: Final = Source(
    id=SourceId("temodar-us-label-old"),
    kind=SourceKind.LABEL,
    title="Temodar (temozolomide) capsules, US prescribing information, older text, Schering",
    body=FDA,
    note="Undated copy, in part as questions and answers.",
    reviewed="2026-11-26",
)

TEMODAR_US_SAFETY_INFORMATION: Final = Source(
    id=SourceId("temodar-us-safety-information"),
    kind=SourceKind.LABEL,
    title="Temodar (temozolomide), selected safety information, Merck Connect (US)",
    body=FDA,
    url="https://www.merckconnect.com/temodar/overview.html",
    note="Undated extract of an older label.",
    reviewed="2026-11-23",
)

TEMOZOLOMIDE_US_LABEL: Final = Source(
    id=SourceId("temozolomide-us-label"),
    kind=SourceKind.LABEL,
    title="Temozolomide capsules, US prescribing information (generic; text of the 9/2023 revision)",
    body=FDA,
    date="2023-09",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%2279766855-2533-43b1-b60e-1e9daecadad5%22",
    note=(
        "Generic texts that follow the brand label of 9/2023; the brand text of that date was "
        "not seen."
    ),
    reviewed="2026-11-23",
)

VINCRISTINE_US_LABEL_HOSPIRA: Final = Source(
    id=SourceId("vincristine-us-label-hospira"),
    kind=SourceKind.LABEL,
    title="Vincristine sulfate injection, US prescribing information, Hospira",
    body=FDA,
    url="https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=49596de6-ab18-49d1-9e5b-30968fc21c36&type=display",
    reviewed="2026-11-23",
)

VISTOGARD_DOSING_PAGE: Final = Source(
    id=SourceId("vistogard-dosing-page"),
    kind=SourceKind.LABEL,
    title="Vistogard (uridine triacetate), dosing page for US professionals",
    url="https://www.vistogard.com/Professional/About-Vistogard/Dosing",
    reviewed="2026-11-26",
)

VISTOGARD_US_LABEL: Final = Source(
    id=SourceId("vistogard-us-label"),
    kind=SourceKind.LABEL,
    title=("Vistogard (uridine triacetate) oral granules, US prescribing information (repost)"),
    body=FDA,
    note="Undated repost.",
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

WELIREG_US_LABEL: Final = Source(
    id=SourceId("welireg-us-label"),
    kind=SourceKind.LABEL,
    title="Welireg (belzutifan) tablets, US prescribing information",
    body=FDA,
    note="Seen in undated copies of different ages.",
    reviewed="2026-11-23",
)

WELIREG_US_LABEL_2024: Final = Source(
    id=SourceId("welireg-us-label-2024"),
    kind=SourceKind.LABEL,
    title="Welireg (belzutifan) tablets, US prescribing information 2024",
    body=FDA,
    date="2024",
    reviewed="2026-11-23",
)

XELODA_US_LABEL: Final = Source(
    id=SourceId("xeloda-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Xeloda (capecitabine) tablets, US prescribing information, Cheplapharm / H2-Pharma "
        "(text with the DPD boxed warning)"
    ),
    body=FDA,
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22e702d84d-7162-4751-bf37-d724cc7e45a5%22",
    note="openFDA data of 2026-09-18; revision date not seen.",
    reviewed="2026-11-23",
)

XELODA_US_LABEL_2015: Final = Source(
    id=SourceId("xeloda-us-label-2015"),
    kind=SourceKind.LABEL,
    title=(
        "Xeloda (capecitabine) tablets, US prescribing information, Genentech (changes up to "
        "2/2015)"
    ),
    body=FDA,
    date="2015",
    reviewed="2026-11-23",
)

XELODA_US_LABEL_2022: Final = Source(
    id=SourceId("xeloda-us-label-2022"),
    kind=SourceKind.LABEL,
    title="Xeloda (capecitabine) tablets, US prescribing information, revised 12/2022",
    body=FDA,
    date="2022-12",
    url="https://fda.report/DailyMed/e702d84d-7162-4751-bf37-d724cc7e45a5",
    reviewed="2026-11-23",
)

XERMELO_US_LABEL: Final = Source(
    id=SourceId("xermelo-us-label"),
    kind=SourceKind.LABEL,
    title="Xermelo (telotristat ethyl) tablets, US prescribing information, Lexicon",
    body=FDA,
    date="2017-03",
    note="Highlights of 3/2017; later ones add a contraindication.",
    reviewed="2026-11-26",
)

XERMELO_US_SAFETY_2022: Final = Source(
    id=SourceId("xermelo-us-safety-2022"),
    kind=SourceKind.LABEL,
    title="Xermelo (telotristat ethyl), US safety information of 10/2022, TerSera",
    body=FDA,
    date="2022-10",
    url="https://www.xermelo.com/HCP/",
    reviewed="2026-11-26",
)

XGEVA_US_LABEL: Final = Source(
    id=SourceId("xgeva-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Xgeva (denosumab) injection, US prescribing information (recent major changes of 02/2020)"
    ),
    body=FDA,
    date="2020-02",
    reviewed="2026-11-26",
)

ZANOSAR_US_LABEL: Final = Source(
    id=SourceId("zanosar-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Zanosar (streptozocin) sterile powder, US prescribing information, Teva Parenteral "
        "Medicines"
    ),
    body=FDA,
    date="2023",
    note=(
        "Seen in copies only; the dated copy says 2023, the others print no date. Older label "
        "format without numbered sections."
    ),
    reviewed="2026-11-23",
)

ZEPZELCA_US_LABEL_2022: Final = Source(
    id=SourceId("zepzelca-us-label-2022"),
    kind=SourceKind.LABEL,
    title="Zepzelca (lurbinectedin), US prescribing information 2022",
    body=FDA,
    date="2022",
    reviewed="2026-11-23",
)

ZOMETA_US_LABEL: Final = Source(
    id=SourceId("zometa-us-label"),
    kind=SourceKind.LABEL,
    title="Zometa (zoledronic acid) injection, US prescribing information (repost)",
    body=FDA,
    note="Undated repost.",
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
