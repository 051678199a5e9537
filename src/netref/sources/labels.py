"""Labels: prescribing information and summaries of product characteristics."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import ANSM, EMA, FDA, ISRAEL_MINISTRY_OF_HEALTH, MHRA, TGA

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

ZANOSAR_UK_LABEL: Final = Source(
    id=SourceId("zanosar-uk-label"),
    kind=SourceKind.LABEL,
    title=(
        "Zanosar 1 g powder for concentrate for solution for infusion, UK summary of product "
        "characteristics, Esteve (formerly Intrapharm, Keocyt)"
    ),
    body=MHRA,
    date="2022-10-18",
    url="https://www.medicines.org.uk/emc/product/9877/smpc",
    note=(
        "Section 4.1 was read on emc; sections 4.2 to 4.4 only in a copy of the 2018 MHRA text "
        "(holder Keocyt)."
    ),
    reviewed="2026-11-23",
)

ZANOSAR_JP_LABEL: Final = Source(
    id=SourceId("zanosar-jp-label"),
    kind=SourceKind.LABEL,
    title=(
        "Zanosar for intravenous infusion 1 g (streptozocin), Japanese package insert, "
        "Nobelpharma"
    ),
    reviewed="2026-11-23",
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

ADRIAMYCIN_US_LABEL: Final = Source(
    id=SourceId("adriamycin-us-label"),
    kind=SourceKind.LABEL,
    title="Adriamycin (doxorubicin hydrochloride), US prescribing information, Hikma / West-Ward",
    body=FDA,
    date="2018-03",
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

DTIC_DOME_US_LABEL: Final = Source(
    id=SourceId("dtic-dome-us-label"),
    kind=SourceKind.LABEL,
    title="DTIC-Dome (dacarbazine), US prescribing information, Bayer",
    body=FDA,
    note="Undated copy.",
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

TEMODAR_US_LABEL_2010: Final = Source(
    id=SourceId("temodar-us-label-2010"),
    kind=SourceKind.LABEL,
    title="Temodar (temozolomide) capsules and injection, US prescribing information, Schering",
    body=FDA,
    date="2010-11",
    reviewed="2026-11-23",
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

TEMODAL_EU_LABEL: Final = Source(
    id=SourceId("temodal-eu-label"),
    kind=SourceKind.LABEL,
    title="Temodal (temozolomide) hard capsules, EU public assessment report, revision 31",
    body=EMA,
    date="2019-03-28",
    note="Procedure EMEA/H/C/000229.",
    reviewed="2026-11-23",
)

TEMODAL_HK_LABEL: Final = Source(
    id=SourceId("temodal-hk-label"),
    kind=SourceKind.LABEL,
    title="Temodal (temozolomide), Hong Kong prescribing information, MSD",
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

XELODA_US_LABEL_2022: Final = Source(
    id=SourceId("xeloda-us-label-2022"),
    kind=SourceKind.LABEL,
    title="Xeloda (capecitabine) tablets, US prescribing information, revised 12/2022",
    body=FDA,
    date="2022-12",
    url="https://fda.report/DailyMed/e702d84d-7162-4751-bf37-d724cc7e45a5",
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

CAPECITABINE_US_LABEL_BEFORE_2022: Final = Source(
    id=SourceId("capecitabine-us-label-before-2022"),
    kind=SourceKind.LABEL,
    title="Capecitabine tablets, US prescribing information (generic, text from before 12/2022)",
    body=FDA,
    reviewed="2026-11-23",
)

XELODA_EU_LABEL: Final = Source(
    id=SourceId("xeloda-eu-label"),
    kind=SourceKind.LABEL,
    title="Xeloda (capecitabine) film-coated tablets, EU summary of product characteristics, Roche",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

KAPETRAL_CY_LABEL: Final = Source(
    id=SourceId("kapetral-cy-label"),
    kind=SourceKind.LABEL,
    title=(
        "Kapetral (capecitabine) film-coated tablets, summary of product characteristics, "
        "Cyprus, Remedica"
    ),
    date="2021",
    note="A generic that follows the EU template; not the text of Xeloda itself.",
    reviewed="2026-11-23",
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

ADRUCIL_US_LABEL: Final = Source(
    id=SourceId("adrucil-us-label"),
    kind=SourceKind.LABEL,
    title="Adrucil (fluorouracil) injection, US prescribing information, older text",
    body=FDA,
    note="Undated copy.",
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

CISPLATIN_US_LABEL_OLD: Final = Source(
    id=SourceId("cisplatin-us-label-old"),
    kind=SourceKind.LABEL,
    title="Cisplatin injection, US prescribing information, Gland Pharma (older format)",
    body=FDA,
    url="https://fda.report/DailyMed/a32820f7-9ff6-4c13-a96a-4483a943fe82",
    reviewed="2026-11-23",
)

CISPLATIN_US_LABEL: Final = Source(
    id=SourceId("cisplatin-us-label"),
    kind=SourceKind.LABEL,
    title="Cisplatin injection, US prescribing information (newer format)",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

PLATINOL_US_LABEL: Final = Source(
    id=SourceId("platinol-us-label"),
    kind=SourceKind.LABEL,
    title="Platinol (cisplatin) for injection, US prescribing information",
    body=FDA,
    note="Older text; the copy is dated 2017-05-01.",
    reviewed="2026-11-23",
)

CARBOPLATIN_US_LABEL: Final = Source(
    id=SourceId("carboplatin-us-label"),
    kind=SourceKind.LABEL,
    title="Carboplatin injection, US prescribing information, Hospira",
    body=FDA,
    date="2024",
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

OCTREOTIDE_US_LABEL_SAGENT: Final = Source(
    id=SourceId("octreotide-us-label-sagent"),
    kind=SourceKind.LABEL,
    title="Octreotide acetate injection, US prescribing information, Sagent",
    body=FDA,
    date="2024-02",
    url="https://fda.report/DailyMed/7ce2fc1e-7520-4d04-be45-2baba32ca24a",
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

MYCAPSSA_US_LABEL: Final = Source(
    id=SourceId("mycapssa-us-label"),
    kind=SourceKind.LABEL,
    title="Mycapssa (octreotide) delayed-release capsules, US prescribing information, Chiesi",
    body=FDA,
    date="2024-08-21",
    url="https://www.dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?audience=consumer&setid=58d80bc6-bdfb-4908-93e7-aace447c8d1a",
    reviewed="2026-11-23",
)

SANDOSTATIN_UK_LABEL: Final = Source(
    id=SourceId("sandostatin-uk-label"),
    kind=SourceKind.LABEL,
    title=(
        "Sandostatin (octreotide) solution for injection, UK summary of product characteristics, "
        "Novartis"
    ),
    body=MHRA,
    reviewed="2026-11-23",
)

SANDOSTATIN_LAR_UK_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-uk-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin LAR (octreotide), UK summary of product characteristics, Novartis",
    body=MHRA,
    url="https://www.health.novartis.co.uk/medicines/oncology/sandostatin-lar/efficacy",
    note="As presented on the holder's UK site.",
    reviewed="2026-11-23",
)

SANDOSTATIN_MY_LABEL: Final = Source(
    id=SourceId("sandostatin-my-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin (octreotide), prescribing information, Malaysia, Novartis",
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

SOMATULINE_US_LABEL_OLD: Final = Source(
    id=SourceId("somatuline-us-label-old"),
    kind=SourceKind.LABEL,
    title=(
        "Somatuline Depot (lanreotide) injection, US prescribing information, older text "
        "(acromegaly)"
    ),
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

SOMATULINE_UK_LABEL: Final = Source(
    id=SourceId("somatuline-uk-label"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel 120 mg (lanreotide), UK summary of product characteristics, Ipsen",
    body=MHRA,
    date="2023-05-10",
    url="https://www.medicines.org.uk/emc/product/8257/smpc",
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
        "Sutent (sunitinib), important safety information for advanced pancreatic NET, Pfizer "
        "(US)"
    ),
    body=FDA,
    url="https://www.pfizerpro.com/product/sutent/advanced-pnet/important-safety-information",
    note="Undated.",
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

COMETRIQ_US_LABEL: Final = Source(
    id=SourceId("cometriq-us-label"),
    kind=SourceKind.LABEL,
    title="Cometriq (cabozantinib) capsules, US prescribing information, highlights, Exelixis",
    body=FDA,
    note="Undated copy.",
    reviewed="2026-11-23",
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

LUTATHERA_EU_LABEL: Final = Source(
    id=SourceId("lutathera-eu-label"),
    kind=SourceKind.LABEL,
    title=(
        "Lutathera 370 MBq/mL (lutetium (177Lu) oxodotreotide), EU summary of product "
        "characteristics"
    ),
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

LYSAKARE_EU_LABEL: Final = Source(
    id=SourceId("lysakare-eu-label"),
    kind=SourceKind.LABEL,
    title=(
        "LysaKare 25 g/25 g (arginine, lysine) solution for infusion, EU summary of product "
        "characteristics"
    ),
    body=EMA,
    note="Undated copy in Czech.",
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

OMEPRAZOLE_US_LABEL: Final = Source(
    id=SourceId("omeprazole-us-label"),
    kind=SourceKind.LABEL,
    title="Omeprazole delayed-release capsules, US prescribing information",
    body=FDA,
    note="Undated copies.",
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

PREVACID_US_LABEL: Final = Source(
    id=SourceId("prevacid-us-label"),
    kind=SourceKind.LABEL,
    title="Prevacid and Prevacid SoluTab (lansoprazole), US prescribing information",
    body=FDA,
    note="Dosage section as copied by Drugs.com, reviewed 2017-10-25.",
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

PROGLYCEM_US_LABEL: Final = Source(
    id=SourceId("proglycem-us-label"),
    kind=SourceKind.LABEL,
    title="Proglycem (diazoxide) oral suspension, US prescribing information, Teva",
    body=FDA,
    date="2021",
    note="The dated copy says 2021; other copies print no date.",
    reviewed="2026-11-23",
)

PROGLYCEM_CA_LABEL: Final = Source(
    id=SourceId("proglycem-ca-label"),
    kind=SourceKind.LABEL,
    title="Proglycem (diazoxide) capsules, Canadian product monograph, Merck Canada",
    date="2015-04-30",
    reviewed="2026-11-23",
)

OCTREOTIDE_MIMS_INDIA: Final = Source(
    id=SourceId("octreotide-mims-india"),
    kind=SourceKind.LABEL,
    title="Octreotide, generic monograph, MIMS India",
    url="https://www.mims.com/India/drug/info/octreotide/?mtype=generic",
    reviewed="2026-11-23",
)


SANDOSTATIN_LAR_EX_US_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-ex-us-label"),
    kind=SourceKind.LABEL,
    title=(
        "Sandostatin LAR (octreotide), summary of product characteristics 2018, Novartis Pharma "
        "AG (for professionals outside the US)"
    ),
    date="2018",
    url="https://www.sandostatin.com/en/neuroendocrine-tumors/administration/administration-and-dosing-for-net/",
    note="As presented on the holder's site for countries other than the US.",
    reviewed="2026-11-23",
)

SOMATULINE_SG_LABEL: Final = Source(
    id=SourceId("somatuline-sg-label"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), full prescribing information, Singapore, Ipsen",
    note="Undated copy of MIMS Singapore.",
    reviewed="2026-11-23",
)

RUBICIN_PH_LABEL: Final = Source(
    id=SourceId("rubicin-ph-label"),
    kind=SourceKind.LABEL,
    title="Rubicin (doxorubicin), dosage, MIMS Philippines",
    reviewed="2026-11-23",
)

ADRIBLASTINA_PH_LABEL: Final = Source(
    id=SourceId("adriblastina-ph-label"),
    kind=SourceKind.LABEL,
    title="Adriblastina RD (doxorubicin), dosage, MIMS Philippines",
    url="https://www.mims.com/philippines/drug/info/adriblastina%20rd/dosage",
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

ZANOSAR_CH_LABEL: Final = Source(
    id=SourceId("zanosar-ch-label"),
    kind=SourceKind.LABEL,
    title="Zanosar (streptozocin), Swiss product information, registration 56523",
    reviewed="2026-11-23",
)

TEMODAL_INFUSION_HU_LABEL: Final = Source(
    id=SourceId("temodal-infusion-hu-label"),
    kind=SourceKind.LABEL,
    title=(
        "Temodal 2.5 mg/mL powder for solution for infusion, summary of product characteristics "
        "(Hungarian text)"
    ),
    body=EMA,
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

ETOPOSIDE_HK_LABEL: Final = Source(
    id=SourceId("etoposide-hk-label"),
    kind=SourceKind.LABEL,
    title="Etoposide Teva, special precautions, MIMS Hong Kong",
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
SANDOSTATIN_IL_LABEL: Final = Source(
    id=SourceId("sandostatin-il-label"),
    kind=SourceKind.LABEL,
    title=(
        "Sandostatin 0.1 mg/mL (octreotide), product record, Israel Ministry of Health, "
        "Novartis Israel"
    ),
    date="2020-03-31",
    url="https://myhealthbox.eu/en/sandostatin-01-mgml/2343877",
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
AFINITOR_US_GI_LUNG_PAGE: Final = Source(
    id=SourceId("afinitor-us-gi-lung-page"),
    kind=SourceKind.LABEL,
    title="Afinitor (everolimus), indication in gastrointestinal or lung NET, Novartis (US)",
    body=FDA,
    url="https://www.hcp.novartis.com/products/afinitor/gi-lung-neuroendocrine-tumors/disease-information/",
    note="Undated.",
    reviewed="2026-11-23",
)
LUTATHERA_UK_LABEL: Final = Source(
    id=SourceId("lutathera-uk-label"),
    kind=SourceKind.LABEL,
    title=(
        "Lutathera 370 MBq/mL (lutetium (177Lu) oxodotreotide), UK summary of product "
        "characteristics, Novartis"
    ),
    body=MHRA,
    date="2024-05-02",
    url="https://medicines.org.uk/emc/product/12723",
    reviewed="2026-11-23",
)
SOMATULINE_UK_LABEL_2022: Final = Source(
    id=SourceId("somatuline-uk-label-2022"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), UK label text of 2022, Ipsen",
    body=MHRA,
    date="2022",
    reviewed="2026-11-23",
)
SANDOSTATIN_LAR_IL_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-il-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin LAR (octreotide), Israel drug index, Novartis",
    body=ISRAEL_MINISTRY_OF_HEALTH,
    url="https://israelpharma.com/181691/SANDOSTATIN%2DLAR",
    reviewed="2026-11-23",
)
SANDOSTATIN_LAR_AU_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-au-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin LAR (octreotide), Australian product record",
    body=TGA,
    url="https://medicines24.com.au/medicines/sandostatin-lar/",
    reviewed="2026-11-23",
)
DACARBAZINE_IL_LABEL: Final = Source(
    id=SourceId("dacarbazine-il-label"),
    kind=SourceKind.LABEL,
    title="Dacarbazine-Dacin, Israel drug index",
    body=ISRAEL_MINISTRY_OF_HEALTH,
    url="https://israelpharma.com/181691/DACARBAZINE%2DDACIN",
    reviewed="2026-11-23",
)

OCTREOTIDE_FR_LABEL_FRESENIUS: Final = Source(
    id=SourceId("octreotide-fr-label-fresenius"),
    kind=SourceKind.LABEL,
    title="Octreotide Fresenius Kabi, summary of product characteristics (French text)",
    note="Undated copy of a generic; follows the EU text.",
    reviewed="2026-11-23",
)

OCTREOTIDE_CH_LABEL_LABATEC: Final = Source(
    id=SourceId("octreotide-ch-label-labatec"),
    kind=SourceKind.LABEL,
    title="Octreotid Labatec, Swiss product information, registration 63241",
    url="https://ch.oddb.org:443/fr/gcc/fachinfo/reg/63241/chapter/restrictions",
    reviewed="2026-11-23",
)

ZANOSAR_FR_LABEL: Final = Source(
    id=SourceId("zanosar-fr-label"),
    kind=SourceKind.LABEL,
    title="Streptozocin 1 g powder for infusion, French label text (ANSM)",
    note="Undated copy.",
    reviewed="2026-11-23",
)

OCTREOTIDE_FR_LABEL_SIROCTID: Final = Source(
    id=SourceId("octreotide-fr-label-siroctid"),
    kind=SourceKind.LABEL,
    title="Siroctid (octreotide), French label text",
    note="Undated copy.",
    reviewed="2026-11-23",
)

OCTREOTIDE_CH_LABEL_TEVA: Final = Source(
    id=SourceId("octreotide-ch-label-teva"),
    kind=SourceKind.LABEL,
    title="Octreotid-Teva (octreotide), Swiss information for professionals, registration 61726",
    note="Undated copy.",
    reviewed="2026-11-23",
)

SOMATULINE_CH_PATIENT_INFORMATION: Final = Source(
    id=SourceId("somatuline-ch-patient-information"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), Swiss patient information, registration 56148",
    note="Undated copy; the leaflet for patients, not the text for professionals.",
    reviewed="2026-11-23",
)
OCTREOTIDE_FR_LABEL_SUN_2011: Final = Source(
    id=SourceId("octreotide-fr-label-sun-2011"),
    kind=SourceKind.LABEL,
    title=(
        "Octreotide Sun 50 micrograms/1 mL, French summary of product characteristics, ANSM 2011"
    ),
    date="2011-10-21",
    url="https://agence-prd.ansm.sante.fr/php/ecodex/rcp/R0201382.htm",
    reviewed="2026-11-23",
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

LYSAKARE_SG_LABEL: Final = Source(
    id=SourceId("lysakare-sg-label"),
    kind=SourceKind.LABEL,
    title="LysaKare (arginine, lysine), Singapore product information SIN16003P",
    reviewed="2026-11-23",
)

SOMATULINE_FR_LABEL_2017: Final = Source(
    id=SourceId("somatuline-fr-label-2017"),
    kind=SourceKind.LABEL,
    title="Somatuline L.P. 90 mg (lanreotide), French summary of product characteristics, 2017",
    body=ANSM,
    date="2017-07-03",
    note="Seen as a repost of the ANSM text.",
    reviewed="2026-11-23",
)
