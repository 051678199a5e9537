"""Labels of the European Union and its member states."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import ANSM, EMA

CARBOMEDAC_PL_LABEL: Final = Source(
    id=SourceId("carbomedac-pl-label"),
    kind=SourceKind.LABEL,
    title="Carbomedac (carboplatin), Polish product information, medac, as in a drug database",
    reviewed="2026-11-26",
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

LUTATHERA_EU_LEAFLET: Final = Source(
    id=SourceId("lutathera-eu-leaflet"),
    kind=SourceKind.LABEL,
    title="Lutathera (lutetium (177Lu) oxodotreotide), EU package leaflet",
    body=EMA,
    reviewed="2026-11-26",
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

OCTREOTIDE_FR_LABEL_FRESENIUS: Final = Source(
    id=SourceId("octreotide-fr-label-fresenius"),
    kind=SourceKind.LABEL,
    title="Octreotide Fresenius Kabi, summary of product characteristics (French text)",
    note="Undated copy of a generic; follows the EU text.",
    reviewed="2026-11-23",
)

OCTREOTIDE_FR_LABEL_SIROCTID: Final = Source(
    id=SourceId("octreotide-fr-label-siroctid"),
    kind=SourceKind.LABEL,
    title="Siroctid (octreotide), French label text",
    note="Undated copy.",
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

SOMATULINE_FR_LABEL_2017: Final = Source(
    id=SourceId("somatuline-fr-label-2017"),
    kind=SourceKind.LABEL,
    title="Somatuline L.P. 90 mg (lanreotide), French summary of product characteristics, 2017",
    body=ANSM,
    date="2017-07-03",
    note="Seen as a repost of the ANSM text.",
    reviewed="2026-11-23",
)

SUTENT_EU_LABEL_OLD: Final = Source(
    id=SourceId("sutent-eu-label-old"),
    kind=SourceKind.LABEL,
    title="Sutent (sunitinib), EU summary of product characteristics, older text, Pfizer",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-26",
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

VOTUBIA_EU_LABEL: Final = Source(
    id=SourceId("votubia-eu-label"),
    kind=SourceKind.LABEL,
    title=("Votubia 2.5, 5 and 10 mg tablets (everolimus), EU summary of product characteristics"),
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-26",
)

WELIREG_EU_LABEL_2025: Final = Source(
    id=SourceId("welireg-eu-label-2025"),
    kind=SourceKind.LABEL,
    title=(
        "Welireg 40 mg film-coated tablets (belzutifan), EU summary of product "
        "characteristics, 2025"
    ),
    body=EMA,
    date="2025",
    reviewed="2026-11-26",
)

XELODA_EU_LABEL: Final = Source(
    id=SourceId("xeloda-eu-label"),
    kind=SourceKind.LABEL,
    title="Xeloda (capecitabine) film-coated tablets, EU summary of product characteristics, Roche",
    body=EMA,
    note="Undated copy.",
    reviewed="2026-11-23",
)

XERMELO_EU_LABEL: Final = Source(
    id=SourceId("xermelo-eu-label"),
    kind=SourceKind.LABEL,
    title=(
        "Xermelo 250 mg film-coated tablets (telotristat), EU summary of product characteristics"
    ),
    body=EMA,
    date="2020",
    reviewed="2026-11-26",
)

ZANOSAR_FR_LABEL: Final = Source(
    id=SourceId("zanosar-fr-label"),
    kind=SourceKind.LABEL,
    title="Streptozocin 1 g powder for infusion, French label text (ANSM)",
    note="Undated copy.",
    unseen="the doses of fluorouracil to which it refers",
    reviewed="2026-11-23",
)

ZYNYZ_EU_LABEL: Final = Source(
    id=SourceId("zynyz-eu-label"),
    kind=SourceKind.LABEL,
    title="Zynyz (retifanlimab), EU summary of product characteristics, Incyte",
    body=EMA,
    date="2024",
    reviewed="2026-11-26",
)
