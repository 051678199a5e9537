"""Pages written for patients."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import AMERICAN_CANCER_SOCIETY, INCA

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
ACS_OTHER_DRUGS_PNET_OLDER: Final = Source(
    id=SourceId("acs-other-drugs-pnet-older"),
    kind=SourceKind.PATIENT_PAGE,
    title=("Other Drugs for Pancreatic Neuroendocrine Tumors, American Cancer Society, older text"),
    body=AMERICAN_CANCER_SOCIETY,
    url=("https://www.cancer.org/cancer/pancreatic-neuroendocrine-tumor/treating/other-drugs.html"),
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
DRUGSCOM_VIP_TEST: Final = Source(
    id=SourceId("drugscom-vip-test"),
    kind=SourceKind.PATIENT_PAGE,
    title="Vasoactive intestinal peptide test, Drugs.com (A.D.A.M.)",
    url="http://www.drugs.com/enc/vasoactive-intestinal-peptide-test.html",
    reviewed="2026-11-23",
)
DOVEMED_VIPOMA: Final = Source(
    id=SourceId("dovemed-vipoma"),
    kind=SourceKind.PATIENT_PAGE,
    title="VIPoma of Pancreas, DoveMed 2023",
    date="2023-08-21",
    url="https://www.dovemed.com/diseases-conditions/vipoma-pancreas/",
    reviewed="2026-11-23",
)

NOVARTIS_WHAT_IS_SANDOSTATIN: Final = Source(
    id=SourceId("novartis-what-is-sandostatin"),
    kind=SourceKind.PATIENT_PAGE,
    title="Novartis US: What is Sandostatin",
    url="https://www.us.sandostatin.com/carcinoid-syndrome/about-sandostatin/what-is-sandostatin/",
    reviewed="2026-11-23",
)
NHS_LANSOPRAZOLE: Final = Source(
    id=SourceId("nhs-lansoprazole"),
    kind=SourceKind.PATIENT_PAGE,
    title="How and when to take lansoprazole (Zoton FasTabs), NHS",
    url="https://www.nhs.uk/medicines/lansoprazole/how-and-when-to-take-lansoprazole",
    reviewed="2026-11-23",
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
INCA_CHEMOTHERAPY: Final = Source(
    id=SourceId("inca-chemotherapy"),
    kind=SourceKind.PATIENT_PAGE,
    title="Chemotherapy, International Neuroendocrine Cancer Alliance",
    body=INCA,
    url="https://incalliance.org/chemotherapy/",
    reviewed="2026-11-23",
)
