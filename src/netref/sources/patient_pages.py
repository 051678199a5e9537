"""Pages written for patients."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import AMERICAN_CANCER_SOCIETY, INCA, NCI

AAES_GASTRINOMA: Final = Source(
    id=SourceId("aaes-gastrinoma"),
    kind=SourceKind.PATIENT_PAGE,
    title=(
        "Gastrinoma: medical management, EndocrineDiseases.org (American Association of "
        "Endocrine Surgeons)"
    ),
    url="http://endocrinediseases.org/neuroendocrine/gastrinoma_medical.shtml",
    reviewed="2026-11-23",
)

AAES_VIPOMA: Final = Source(
    id=SourceId("aaes-vipoma"),
    kind=SourceKind.PATIENT_PAGE,
    title=(
        "Evaluation and Treatment of VIPoma, EndocrineDiseases.org (American Association of "
        "Endocrine Surgeons)"
    ),
    url=("https://endocrinediseases.org/neuroendocrine-tumor/evaluation-and-treatment-of-vipoma/"),
    reviewed="2026-11-23",
)

ABOUT_COM_CARCINOID_FLUSHING: Final = Source(
    id=SourceId("about-com-carcinoid-flushing"),
    kind=SourceKind.PATIENT_PAGE,
    title="About.com Dermatology: Facial Flushing Caused by Carcinoid Syndrome",
    date="2014-01-30",
    url="http://dermatology.about.com/od/facialflushing/a/ffcarcinoid.htm",
    reviewed="2026-11-26",
)

ACS_CHEMOTHERAPY_PNET: Final = Source(
    id=SourceId("acs-chemotherapy-pnet"),
    kind=SourceKind.PATIENT_PAGE,
    title="Chemotherapy for Pancreatic Neuroendocrine Tumor, American Cancer Society",
    body=AMERICAN_CANCER_SOCIETY,
    url=(
        "https://prod.cancer.org/cancer/types/pancreatic-neuroendocrine-tumor/treating/"
        "chemotherapy.html"
    ),
    note="Names the same five situations, drugs and combinations as the founding page.",
    reviewed="2026-11-23",
)

ACS_OTHER_DRUGS_PNET_NEWER: Final = Source(
    id=SourceId("acs-other-drugs-pnet-newer"),
    kind=SourceKind.PATIENT_PAGE,
    title=("Other Drugs for Pancreatic Neuroendocrine Tumors, American Cancer Society, newer text"),
    body=AMERICAN_CANCER_SOCIETY,
    note="Seen in a mirror.",
    reviewed="2026-11-23",
)

ACS_OTHER_DRUGS_PNET_OLDER: Final = Source(
    id=SourceId("acs-other-drugs-pnet-older"),
    kind=SourceKind.PATIENT_PAGE,
    title=("Other Drugs for Pancreatic Neuroendocrine Tumors, American Cancer Society, older text"),
    body=AMERICAN_CANCER_SOCIETY,
    url=("https://www.cancer.org/cancer/pancreatic-neuroendocrine-tumor/treating/other-drugs.html"),
    reviewed="2026-11-23",
)

AFINITOR_AU_PATIENT_TEXT: Final = Source(
    id=SourceId("afinitor-au-patient-text"),
    kind=SourceKind.PATIENT_PAGE,
    title="Afinitor, Australian consumer medicine information",
    url="https://healthnews2me.com/medications/afinitor/",
    reviewed="2026-11-26",
)


CARCINOID_ORG_FLUSHING: Final = Source(
    id=SourceId("carcinoid-org-flushing"),
    kind=SourceKind.PATIENT_PAGE,
    title="Carcinoid Cancer Foundation: Flushing (carcinoid flushing)",
    url="https://www.carcinoid.org/glossary/flushing-carcinoid-flushing/",
    reviewed="2026-11-26",
)

COMPETE_FAQ: Final = Source(
    id=SourceId("compete-faq"),
    kind=SourceKind.PATIENT_PAGE,
    title="COMPETE: frequently asked questions, site of the trial's sponsor ITM",
    url="https://www.itm-gep-net-trials.com/patients-eu/compete-trial/faqs-compete",
    reviewed="2026-11-26",
)

CRUK_TELECAST: Final = Source(
    id=SourceId("cruk-telecast"),
    kind=SourceKind.PATIENT_PAGE,
    title=(
        "Cancer Research UK: a trial of telotristat etiprate for people who have "
        "symptoms of carcinoid syndrome (TELECAST)"
    ),
    url="https://www.cancerresearchuk.org/about-cancer/find-a-clinical-trial/a-trial-of-telotristat-etiprate-for-people-who-have-symptoms-of-carcinoid-syndrome-telecast",
    reviewed="2026-11-26",
)

DOVEMED_VIPOMA: Final = Source(
    id=SourceId("dovemed-vipoma"),
    kind=SourceKind.PATIENT_PAGE,
    title="VIPoma of Pancreas, DoveMed 2023",
    date="2023-08-21",
    url="https://www.dovemed.com/diseases-conditions/vipoma-pancreas/",
    reviewed="2026-11-23",
)

DRUGSCOM_VIP_TEST: Final = Source(
    id=SourceId("drugscom-vip-test"),
    kind=SourceKind.PATIENT_PAGE,
    title="Vasoactive intestinal peptide test, Drugs.com (A.D.A.M.)",
    url="http://www.drugs.com/enc/vasoactive-intestinal-peptide-test.html",
    reviewed="2026-11-23",
)

ENDOCRINESURGEON_SIADH: Final = Source(
    id=SourceId("endocrinesurgeon-siadh"),
    kind=SourceKind.PATIENT_PAGE,
    title="endocrinesurgeon.co.uk: how is SIADH treated",
    url="http://endocrinesurgeon.co.uk/index.php/how-is-siadh-treated",
    reviewed="2026-11-26",
)

ENDOCRINESURGEON_VIPOMA_DIAGNOSIS: Final = Source(
    id=SourceId("endocrinesurgeon-vipoma-diagnosis"),
    kind=SourceKind.PATIENT_PAGE,
    title="How is a VIPoma diagnosed?, endocrinesurgeon.co.uk",
    url="http://endocrinesurgeon.co.uk/index.php/how-is-a-vipoma-diagnosed",
    reviewed="2026-11-23",
)

ENDOCRINESURGEON_VIPOMA_TREATMENT: Final = Source(
    id=SourceId("endocrinesurgeon-vipoma-treatment"),
    kind=SourceKind.PATIENT_PAGE,
    title="How is a VIPoma treated?, endocrinesurgeon.co.uk",
    url="http://endocrinesurgeon.co.uk/index.php/how-is-a-vipoma-treated",
    reviewed="2026-11-23",
)

FOUNDING_PAGE: Final = Source(
    id=SourceId("founding-page"),
    kind=SourceKind.PATIENT_PAGE,
    title="Chemotherapy Treatment of Advanced Neuroendocrine Cancer",
    note=(
        "The page that netref was started from; undated, author and publisher not named in "
        "the copy at hand. A patient page, not a guideline."
    ),
    reviewed="2026-11-23",
)

INCA_CHEMOTHERAPY: Final = Source(
    id=SourceId("inca-chemotherapy"),
    kind=SourceKind.PATIENT_PAGE,
    title="Chemotherapy, International Neuroendocrine Cancer Alliance",
    body=INCA,
    url="https://incalliance.org/chemotherapy/",
    reviewed="2026-11-23",
)

NCI_DRUG_AVELUMAB: Final = Source(
    id=SourceId("nci-drug-avelumab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Avelumab",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/avelumab",
    reviewed="2026-11-23",
)

NCI_DRUG_AXITINIB: Final = Source(
    id=SourceId("nci-drug-axitinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Axitinib",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/axitinib",
    reviewed="2026-11-23",
)

NCI_DRUG_BELZUTIFAN: Final = Source(
    id=SourceId("nci-drug-belzutifan"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Belzutifan",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/belzutifan",
    reviewed="2026-11-23",
)

NCI_DRUG_CYCLOPHOSPHAMIDE: Final = Source(
    id=SourceId("nci-drug-cyclophosphamide"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Cyclophosphamide",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/cyclophosphamide",
    reviewed="2026-11-23",
)

NCI_DRUG_DABRAFENIB: Final = Source(
    id=SourceId("nci-drug-dabrafenib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Dabrafenib Mesylate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/dabrafenib",
    reviewed="2026-11-23",
)

NCI_DRUG_DENOSUMAB: Final = Source(
    id=SourceId("nci-drug-denosumab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Denosumab",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/denosumab",
    reviewed="2026-11-23",
)

NCI_DRUG_DEXAMETHASONE: Final = Source(
    id=SourceId("nci-drug-dexamethasone"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Dexamethasone",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/dexamethasone",
    reviewed="2026-11-23",
)

NCI_DRUG_DEXRAZOXANE: Final = Source(
    id=SourceId("nci-drug-dexrazoxane"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Dexrazoxane Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/dexrazoxanehydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_DOCETAXEL: Final = Source(
    id=SourceId("nci-drug-docetaxel"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Docetaxel",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/docetaxel",
    reviewed="2026-11-23",
)

NCI_DRUG_DOSTARLIMAB: Final = Source(
    id=SourceId("nci-drug-dostarlimab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Dostarlimab-gxly",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/dostarlimab-gxly",
    reviewed="2026-11-23",
)

NCI_DRUG_DOXORUBICIN_LIPOSOME: Final = Source(
    id=SourceId("nci-drug-doxorubicin-liposome"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Doxorubicin Hydrochloride Liposome",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/doxorubicin-hydrochloride-liposome",
    reviewed="2026-11-23",
)

NCI_DRUG_DURVALUMAB: Final = Source(
    id=SourceId("nci-drug-durvalumab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Durvalumab",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/durvalumab",
    reviewed="2026-11-23",
)

NCI_DRUG_ENTRECTINIB: Final = Source(
    id=SourceId("nci-drug-entrectinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Entrectinib",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/entrectinib",
    reviewed="2026-11-23",
)

NCI_DRUG_EPIRUBICIN: Final = Source(
    id=SourceId("nci-drug-epirubicin"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Epirubicin Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/epirubicinhydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_ETOPOSIDE_PHOSPHATE: Final = Source(
    id=SourceId("nci-drug-etoposide-phosphate"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Etoposide Phosphate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/etoposidephosphate",
    reviewed="2026-11-23",
)

NCI_DRUG_FILGRASTIM: Final = Source(
    id=SourceId("nci-drug-filgrastim"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Filgrastim",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/filgrastim",
    reviewed="2026-11-23",
)

NCI_DRUG_GEMCITABINE: Final = Source(
    id=SourceId("nci-drug-gemcitabine"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Gemcitabine Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/gemcitabinehydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_IOBENGUANE_131I: Final = Source(
    id=SourceId("nci-drug-iobenguane-131i"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Iobenguane I 131",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/iobenguanei131",
    reviewed="2026-11-23",
)

NCI_DRUG_LAROTRECTINIB: Final = Source(
    id=SourceId("nci-drug-larotrectinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Larotrectinib Sulfate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/larotrectinibsulfate",
    reviewed="2026-11-23",
)

NCI_DRUG_LENVATINIB: Final = Source(
    id=SourceId("nci-drug-lenvatinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Lenvatinib Mesylate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/lenvatinibmesylate",
    reviewed="2026-11-23",
)

NCI_DRUG_LURBINECTEDIN: Final = Source(
    id=SourceId("nci-drug-lurbinectedin"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Lurbinectedin",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/lurbinectedin",
    reviewed="2026-11-23",
)

NCI_DRUG_NAB_PACLITAXEL: Final = Source(
    id=SourceId("nci-drug-nab-paclitaxel"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Paclitaxel Albumin-stabilized Nanoparticle Formulation",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/nanoparticlepaclitaxel",
    reviewed="2026-11-23",
)

NCI_DRUG_ONDANSETRON: Final = Source(
    id=SourceId("nci-drug-ondansetron"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Ondansetron Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/ondansetronhydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_PACLITAXEL: Final = Source(
    id=SourceId("nci-drug-paclitaxel"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Paclitaxel",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/paclitaxel",
    reviewed="2026-11-23",
)

NCI_DRUG_PAMIDRONATE: Final = Source(
    id=SourceId("nci-drug-pamidronate"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Pamidronate Disodium",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/pamidronatedisodium",
    reviewed="2026-11-23",
)

NCI_DRUG_PAZOPANIB: Final = Source(
    id=SourceId("nci-drug-pazopanib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Pazopanib Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/pazopanibhydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_PRALSETINIB: Final = Source(
    id=SourceId("nci-drug-pralsetinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Pralsetinib",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/pralsetinib",
    reviewed="2026-11-23",
)

NCI_DRUG_PROPRANOLOL: Final = Source(
    id=SourceId("nci-drug-propranolol"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Propranolol Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/propranolol-hydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_REPOTRECTINIB: Final = Source(
    id=SourceId("nci-drug-repotrectinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Repotrectinib",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/repotrectinib",
    reviewed="2026-11-23",
)

NCI_DRUG_RETIFANLIMAB: Final = Source(
    id=SourceId("nci-drug-retifanlimab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Retifanlimab-dlwr",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/retifanlimab-dlwr",
    reviewed="2026-11-23",
)

NCI_DRUG_SELPERCATINIB: Final = Source(
    id=SourceId("nci-drug-selpercatinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Selpercatinib",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/selpercatinib",
    reviewed="2026-11-23",
)

NCI_DRUG_SORAFENIB: Final = Source(
    id=SourceId("nci-drug-sorafenib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Sorafenib Tosylate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/sorafenibtosylate",
    reviewed="2026-11-23",
)

NCI_DRUG_TARLATAMAB: Final = Source(
    id=SourceId("nci-drug-tarlatamab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Tarlatamab-dlle",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/tarlatamab-dlle",
    reviewed="2026-11-23",
)

NCI_DRUG_THALIDOMIDE: Final = Source(
    id=SourceId("nci-drug-thalidomide"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Thalidomide",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/thalidomide",
    reviewed="2026-11-23",
)

NCI_DRUG_TOPOTECAN: Final = Source(
    id=SourceId("nci-drug-topotecan"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Topotecan Hydrochloride",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/topotecanhydrochloride",
    reviewed="2026-11-23",
)

NCI_DRUG_TORIPALIMAB: Final = Source(
    id=SourceId("nci-drug-toripalimab"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Toripalimab-tpzi",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/toripalimab-tpzi",
    reviewed="2026-11-23",
)

NCI_DRUG_TRAMETINIB: Final = Source(
    id=SourceId("nci-drug-trametinib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Trametinib Dimethyl Sulfoxide",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/trametinib",
    reviewed="2026-11-23",
)

NCI_DRUG_URIDINE_TRIACETATE: Final = Source(
    id=SourceId("nci-drug-uridine-triacetate"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Uridine Triacetate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/uridinetriacetate",
    reviewed="2026-11-23",
)

NCI_DRUG_VANDETANIB: Final = Source(
    id=SourceId("nci-drug-vandetanib"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Vandetanib",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/vandetanib",
    reviewed="2026-11-23",
)

NCI_DRUG_VINCRISTINE: Final = Source(
    id=SourceId("nci-drug-vincristine"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Vincristine Sulfate",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/vincristinesulfate",
    reviewed="2026-11-23",
)

NCI_DRUG_ZOLEDRONIC_ACID: Final = Source(
    id=SourceId("nci-drug-zoledronic-acid"),
    kind=SourceKind.PATIENT_PAGE,
    title="NCI drug information: Zoledronic Acid",
    body=NCI,
    url="https://www.cancer.gov/about-cancer/treatment/drugs/zoledronicacid",
    reviewed="2026-11-23",
)

NHS_LANSOPRAZOLE: Final = Source(
    id=SourceId("nhs-lansoprazole"),
    kind=SourceKind.PATIENT_PAGE,
    title="How and when to take lansoprazole (Zoton FasTabs), NHS",
    url="https://www.nhs.uk/medicines/lansoprazole/how-and-when-to-take-lansoprazole",
    reviewed="2026-11-23",
)

NOVARTIS_WHAT_IS_SANDOSTATIN: Final = Source(
    id=SourceId("novartis-what-is-sandostatin"),
    kind=SourceKind.PATIENT_PAGE,
    title="Novartis US: What is Sandostatin",
    url="https://www.us.sandostatin.com/carcinoid-syndrome/about-sandostatin/what-is-sandostatin/",
    reviewed="2026-11-23",
)

RONNY_ALLAN_HISTAMINE: Final = Source(
    id=SourceId("ronny-allan-histamine"),
    kind=SourceKind.PATIENT_PAGE,
    title="Ronny Allan: Histamine, the NET effect",
    date="2024-02-06",
    url="https://ronnyallan.net/2024/02/06/histamine-the-net-effect",
    reviewed="2026-11-26",
)

SUTENT_AU_PATIENT_TEXT: Final = Source(
    id=SourceId("sutent-au-patient-text"),
    kind=SourceKind.PATIENT_PAGE,
    title="Sutent, Australian consumer medicine information",
    url="https://www.nps.org.au/medical-info/medicine-finder/sutent-capsules",
    reviewed="2026-11-26",
)

RONNY_ALLAN_SPARTALIZUMAB: Final = Source(
    id=SourceId("ronny-allan-spartalizumab"),
    kind=SourceKind.PATIENT_PAGE,
    title="Ronny Allan: immunotherapy for neuroendocrine neoplasms (PDR001, spartalizumab)",
    url="https://ronnyallan.net/tag/pdr001/",
    reviewed="2026-11-27",
)
