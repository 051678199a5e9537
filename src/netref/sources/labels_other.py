"""Labels of other regions: United Kingdom, Switzerland, Canada, Asia, Australia, New Zealand."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import HEALTH_CANADA, ISRAEL_MINISTRY_OF_HEALTH, MEDSAFE, MHRA, SWISSMEDIC, TGA

ADRIBLASTINA_PH_LABEL: Final = Source(
    id=SourceId("adriblastina-ph-label"),
    kind=SourceKind.LABEL,
    title="Adriblastina RD (doxorubicin), dosage, MIMS Philippines",
    url="https://www.mims.com/philippines/drug/info/adriblastina%20rd/dosage",
    reviewed="2026-11-23",
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

BIOVINATE_PH_LABEL: Final = Source(
    id=SourceId("biovinate-ph-label"),
    kind=SourceKind.LABEL,
    title="Biovinate (carboplatin), Philippine prescribing information, drug interactions",
    reviewed="2026-11-26",
)

CAMPTO_MY_LABEL: Final = Source(
    id=SourceId("campto-my-label"),
    kind=SourceKind.LABEL,
    title="Campto (irinotecan), prescribing information, Malaysia, Pfizer, drug interactions",
    reviewed="2026-11-26",
)

DACARBAZINE_IL_LABEL: Final = Source(
    id=SourceId("dacarbazine-il-label"),
    kind=SourceKind.LABEL,
    title="Dacarbazine-Dacin, Israel drug index",
    body=ISRAEL_MINISTRY_OF_HEALTH,
    url="https://israelpharma.com/181691/DACARBAZINE%2DDACIN",
    reviewed="2026-11-23",
)

ETOPOSIDE_HK_LABEL: Final = Source(
    id=SourceId("etoposide-hk-label"),
    kind=SourceKind.LABEL,
    title="Etoposide Teva, special precautions, MIMS Hong Kong",
    reviewed="2026-11-23",
)

ETOPOSIDE_MM_LABEL: Final = Source(
    id=SourceId("etoposide-mm-label"),
    kind=SourceKind.LABEL,
    title="Etoposid Ebewe (etoposide), prescribing information, Myanmar, dosage",
    url="https://www.mims.com/myanmar/drug/info/etoposid%20ebewe/dosage",
    reviewed="2026-11-26",
)

GAVRETO_TH_LABEL: Final = Source(
    id=SourceId("gavreto-th-label"),
    kind=SourceKind.LABEL,
    title="Gavreto (pralsetinib), prescribing information, Thailand, Roche",
    reviewed="2026-11-26",
)

KETOCONAZOLE_HRA_UK_LABEL: Final = Source(
    id=SourceId("ketoconazole-hra-uk-label"),
    kind=SourceKind.LABEL,
    title="Ketoconazole HRA 200 mg tablets, summary of product characteristics (emc)",
    body=MHRA,
    date="2021-10-26",
    url="https://medicines.org.uk/emc/product/1767/smpc",
    reviewed="2026-11-26",
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

LYSAKARE_SG_LABEL: Final = Source(
    id=SourceId("lysakare-sg-label"),
    kind=SourceKind.LABEL,
    title="LysaKare (arginine, lysine), Singapore product information SIN16003P",
    reviewed="2026-11-23",
)

METOPIRONE_UK_LABEL_2020: Final = Source(
    id=SourceId("metopirone-uk-label-2020"),
    kind=SourceKind.LABEL,
    title="Metopirone (metyrapone) 250 mg capsules, UK summary of product characteristics",
    body=MHRA,
    date="2020-10-07",
    reviewed="2026-11-26",
)

OCTREOTIDE_CH_LABEL_LABATEC: Final = Source(
    id=SourceId("octreotide-ch-label-labatec"),
    kind=SourceKind.LABEL,
    title="Octreotid Labatec, Swiss product information, registration 63241",
    url="https://ch.oddb.org:443/fr/gcc/fachinfo/reg/63241/chapter/restrictions",
    reviewed="2026-11-23",
)

OCTREOTIDE_CH_LABEL_TEVA: Final = Source(
    id=SourceId("octreotide-ch-label-teva"),
    kind=SourceKind.LABEL,
    title="Octreotid-Teva (octreotide), Swiss information for professionals, registration 61726",
    note="Undated copy.",
    reviewed="2026-11-23",
)

PHENOXYBENZAMINE_UK_LABEL_2015: Final = Source(
    id=SourceId("phenoxybenzamine-uk-label-2015"),
    kind=SourceKind.LABEL,
    title=(
        "Phenoxybenzamine capsules, UK summary of product characteristics, Mercury, "
        "revision of 2015"
    ),
    body=MHRA,
    date="2015",
    reviewed="2026-11-26",
)

PHENTOLAMINE_UK_LABEL: Final = Source(
    id=SourceId("phentolamine-uk-label"),
    kind=SourceKind.LABEL,
    title="Phentolamine mesilate injection, summary of product characteristics (emc 101496)",
    body=MHRA,
    url="https://www.medicines.org.uk/emc/product/101496/smpc",
    reviewed="2026-11-26",
)

PROGLYCEM_CA_LABEL: Final = Source(
    id=SourceId("proglycem-ca-label"),
    kind=SourceKind.LABEL,
    title="Proglycem (diazoxide) capsules, Canadian product monograph, Merck Canada",
    date="2015-04-30",
    reviewed="2026-11-23",
)

RECOXALI_TH_LABEL: Final = Source(
    id=SourceId("recoxali-th-label"),
    kind=SourceKind.LABEL,
    title="Recoxali (oxaliplatin), prescribing information, Thailand, precautions",
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

ROZLYTREK_HK_LABEL: Final = Source(
    id=SourceId("rozlytrek-hk-label"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib), prescribing information, Hong Kong",
    reviewed="2026-11-26",
)

ROZLYTREK_TH_LABEL: Final = Source(
    id=SourceId("rozlytrek-th-label"),
    kind=SourceKind.LABEL,
    title="Rozlytrek (entrectinib), prescribing information, Thailand, Roche",
    reviewed="2026-11-26",
)

RUBICIN_PH_LABEL: Final = Source(
    id=SourceId("rubicin-ph-label"),
    kind=SourceKind.LABEL,
    title="Rubicin (doxorubicin), dosage, MIMS Philippines",
    reviewed="2026-11-23",
)

SAMSCA_HK_LABEL: Final = Source(
    id=SourceId("samsca-hk-label"),
    kind=SourceKind.LABEL,
    title="Samsca (tolvaptan), Hong Kong prescribing information (MIMS)",
    note="Undated copy.",
    reviewed="2026-11-26",
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

SANDOSTATIN_LAR_AU_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-au-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin LAR (octreotide), Australian product record",
    body=TGA,
    url="https://medicines24.com.au/medicines/sandostatin-lar/",
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

SANDOSTATIN_LAR_IL_LABEL: Final = Source(
    id=SourceId("sandostatin-lar-il-label"),
    kind=SourceKind.LABEL,
    title="Sandostatin LAR (octreotide), Israel drug index, Novartis",
    body=ISRAEL_MINISTRY_OF_HEALTH,
    url="https://israelpharma.com/181691/SANDOSTATIN%2DLAR",
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

SIGNIFOR_LAR_CA_LABEL: Final = Source(
    id=SourceId("signifor-lar-ca-label"),
    kind=SourceKind.LABEL,
    title="Signifor LAR (pasireotide), Canadian product monograph 2020",
    body=HEALTH_CANADA,
    date="2020",
    reviewed="2026-11-23",
)

SOMATULINE_AUTOGEL_IPSEN: Final = Source(
    id=SourceId("somatuline-autogel-ipsen"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), prescribing information, site of the holder Ipsen",
    url="https://ipsen-focusonlife.com/pi",
    reviewed="2026-11-26",
)

SOMATULINE_CH_PATIENT_INFORMATION: Final = Source(
    id=SourceId("somatuline-ch-patient-information"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), Swiss patient information, registration 56148",
    note="Undated copy; the leaflet for patients, not the text for professionals.",
    reviewed="2026-11-23",
)

SOMATULINE_SG_LABEL: Final = Source(
    id=SourceId("somatuline-sg-label"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), full prescribing information, Singapore, Ipsen",
    note="Undated copy of MIMS Singapore.",
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

SOMATULINE_UK_LABEL_2022: Final = Source(
    id=SourceId("somatuline-uk-label-2022"),
    kind=SourceKind.LABEL,
    title="Somatuline Autogel (lanreotide), UK label text of 2022, Ipsen",
    body=MHRA,
    date="2022",
    reviewed="2026-11-23",
)

SUTENT_CA_DOSAGE_PAGE: Final = Source(
    id=SourceId("sutent-ca-dosage-page"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib) capsules, dosage and administration, Pfizer Canada",
    body=HEALTH_CANADA,
    url="https://www.pfizermedicalinformation.ca/en-ca/sutent/dosage-and-administration",
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

TEMODAL_HK_LABEL: Final = Source(
    id=SourceId("temodal-hk-label"),
    kind=SourceKind.LABEL,
    title="Temodal (temozolomide), Hong Kong prescribing information, MSD",
    reviewed="2026-11-23",
)

VITRAKVI_HK_LABEL: Final = Source(
    id=SourceId("vitrakvi-hk-label"),
    kind=SourceKind.LABEL,
    title="Vitrakvi (larotrectinib), prescribing information, Hong Kong, Bayer",
    reviewed="2026-11-26",
)

WELIREG_UK_LABEL_2024: Final = Source(
    id=SourceId("welireg-uk-label-2024"),
    kind=SourceKind.LABEL,
    title=(
        "Welireg 40 mg film-coated tablets (belzutifan), UK summary of product "
        "characteristics, emc 14126"
    ),
    body=MHRA,
    date="2024-01-16",
    url="https://www.medicines.org.uk/emc/product/14126",
    reviewed="2026-11-26",
)

XERMELO_CH_LABEL: Final = Source(
    id=SourceId("xermelo-ch-label"),
    kind=SourceKind.LABEL,
    title="Xermelo (telotristat), Swiss professional information (registration 66374)",
    body=SWISSMEDIC,
    url="https://ch.oddb.org:443/dt/gcc/fachinfo/reg/66374/chapter/usage",
    reviewed="2026-11-26",
)

ZANOSAR_CH_LABEL: Final = Source(
    id=SourceId("zanosar-ch-label"),
    kind=SourceKind.LABEL,
    title="Zanosar (streptozocin), Swiss product information, registration 56523",
    reviewed="2026-11-23",
)

ZANOSAR_JP_LABEL: Final = Source(
    id=SourceId("zanosar-jp-label"),
    kind=SourceKind.LABEL,
    title=(
        "Zanosar for intravenous infusion 1 g (streptozocin), Japanese package insert, Nobelpharma"
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
    unseen="the doses of fluorouracil to which it refers",
    reviewed="2026-11-23",
)

ZEPZELCA_CH_LABEL: Final = Source(
    id=SourceId("zepzelca-ch-label"),
    kind=SourceKind.LABEL,
    title=("Zepzelca (lurbinectedin), Swiss product information, registration 67729"),
    body=SWISSMEDIC,
    note="Undated copy.",
    reviewed="2026-11-26",
)
