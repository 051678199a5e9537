"""The page that netref was started from: a patient page, not a guideline."""

from typing import Final

from .. import regimens, sources
from ..model import (
    Cite,
    Criteria,
    Differentiation,
    Direction,
    DrugClass,
    Extent,
    Grade,
    GrowthRate,
    Indication,
    IndicationId,
    Offer,
    PriorNeed,
    PriorOutcome,
    Resectability,
    Seen,
    Setting,
    Severity,
    Site,
    Strategy,
)

_SITUATIONS = Cite(
    sources.FOUNDING_PAGE, "list of situations for chemotherapy", Seen.DOCUMENT, on="2026-11-23"
)
_COMBINATIONS = Cite(sources.FOUNDING_PAGE, "list of combinations", Seen.DOCUMENT, on="2026-11-23")
_COMBINED_USE = Cite(
    sources.FOUNDING_PAGE, "paragraph on combined use", Seen.DOCUMENT, on="2026-11-23"
)
_INTRODUCTION = Cite(sources.FOUNDING_PAGE, "introduction", Seen.DOCUMENT, on="2026-11-23")
_SPECIFIC_NETS = Cite(
    sources.FOUNDING_PAGE,
    "other treatments used for specific NETs, introduction",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_ANALOGS = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")

FOUNDING_PAGE_SYSTEMIC_TREATMENT: Final = Indication(
    id=IndicationId("founding-page-systemic-treatment"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(Criteria(extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    text=(
        "Advanced disease has often spread widely when it is found, so that surgery does not "
        "cure; chemotherapy, which it equates with systemic treatment, reaches metastases too."
    ),
    issued=None,
    cites=(_INTRODUCTION,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_COMBINATION_CHEMOTHERAPY: Final = Indication(
    id=IndicationId("founding-page-combination-chemotherapy"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.COMBINATION_CHEMOTHERAPY),
    when=(Criteria(extent=(Extent.METASTATIC,)),),
    setting=Setting.ADVANCED,
    text="Two or more chemotherapy drugs together can improve the overall response.",
    issued=None,
    cites=(_INTRODUCTION,),
    reviewed="2026-11-23",
)
# The fifth situation needs no differentiation: a grade belongs to a NET.
FOUNDING_PAGE_CHEMOTHERAPY_PANCREATIC_NET: Final = Indication(
    id=IndicationId("founding-page-chemotherapy-pancreatic-net"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.CYTOTOXIC),
    when=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            prior=(
                PriorNeed(
                    classes=(DrugClass.SOMATOSTATIN_ANALOG, DrugClass.TARGETED),
                    outcome=(PriorOutcome.PROGRESSION, PriorOutcome.NO_RESPONSE),
                ),
            ),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
        ),
        Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,), bulky=True),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            growth=(GrowthRate.RAPID,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            symptoms=(Severity.SEVERE,),
        ),
        Criteria(site=(Site.PANCREAS,), grade=(Grade.G3,)),
    ),
    position="most often used",
    text=(
        "Situations in which chemotherapy is most often used for pancreatic NETs: other "
        "medicines did not work, spread to other organs, large or fast-growing, severe "
        "symptoms, grade 3."
    ),
    issued=None,
    cites=(_SITUATIONS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_DOXORUBICIN_STREPTOZOCIN: Final = Indication(
    id=IndicationId("founding-page-doxorubicin-streptozocin"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.DOXORUBICIN_STREPTOZOCIN),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Named as a possible combination for some pancreatic NETs: doxorubicin with streptozocin."
    ),
    issued=None,
    cites=(_COMBINATIONS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN: Final = Indication(
    id=IndicationId("founding-page-fluorouracil-doxorubicin-streptozocin"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.FLUOROURACIL_DOXORUBICIN_STREPTOZOCIN),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Named as a possible combination for some pancreatic NETs: fluorouracil with "
        "doxorubicin and streptozocin."
    ),
    issued=None,
    cites=(_COMBINATIONS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_CAPTEM: Final = Indication(
    id=IndicationId("founding-page-captem"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.CAPTEM),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Named as a possible combination for some pancreatic NETs: temozolomide with capecitabine."
    ),
    issued=None,
    cites=(_COMBINATIONS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_STREPTOZOCIN_FLUOROURACIL: Final = Indication(
    id=IndicationId("founding-page-streptozocin-fluorouracil"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.STREPTOZOCIN_FLUOROURACIL),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="possible combination",
    text=(
        "Named as a possible combination for some pancreatic NETs: fluorouracil with streptozocin."
    ),
    issued=None,
    cites=(_COMBINATIONS,),
    reviewed="2026-11-23",
)
# The sentence names no tumor; it closes the passage on pancreatic NETs.
FOUNDING_PAGE_CHEMOTHERAPY_WITH_SSA: Final = Indication(
    id=IndicationId("founding-page-chemotherapy-with-ssa"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.CHEMOTHERAPY_WITH_SSA),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="can also be used",
    text="Chemotherapy can also be combined with a somatostatin analog.",
    issued=None,
    cites=(_COMBINED_USE,),
    reviewed="2026-11-23",
)
# The sentence names no tumor; it closes the passage on pancreatic NETs.
FOUNDING_PAGE_CHEMOTHERAPY_WITH_IMMUNOTHERAPY: Final = Indication(
    id=IndicationId("founding-page-chemotherapy-with-immunotherapy"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(strategy=Strategy.CHEMOTHERAPY_WITH_IMMUNOTHERAPY),
    when=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    position="can also be used",
    text="Chemotherapy can also be combined with immunotherapy.",
    issued=None,
    cites=(_COMBINED_USE,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_SOMATOSTATIN_ANALOG: Final = Indication(
    id=IndicationId("founding-page-somatostatin-analog"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Somatostatin analogs help to control symptoms and growth of advanced NETs, mainly "
        "of those that surgery cannot remove."
    ),
    issued=None,
    cites=(_ANALOGS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_OCTREOTIDE: Final = Indication(
    id=IndicationId("founding-page-octreotide"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.OCTREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Named among the somatostatin analogs for advanced NETs that surgery cannot remove: "
        "octreotide."
    ),
    issued=None,
    cites=(_ANALOGS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_LANREOTIDE: Final = Indication(
    id=IndicationId("founding-page-lanreotide"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(regimen=regimens.LANREOTIDE_MONOTHERAPY),
    when=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    setting=Setting.ADVANCED,
    text=(
        "Named among the somatostatin analogs for advanced NETs that surgery cannot remove: "
        "lanreotide."
    ),
    issued=None,
    cites=(_ANALOGS,),
    reviewed="2026-11-23",
)
FOUNDING_PAGE_SOMATOSTATIN_ANALOG_MOST_NETS: Final = Indication(
    id=IndicationId("founding-page-somatostatin-analog-most-nets"),
    body=sources.FOUNDING_PAGE_PUBLISHER,
    direction=Direction.FOR,
    offer=Offer(drug_class=DrugClass.SOMATOSTATIN_ANALOG),
    when=(Criteria(differentiation=(Differentiation.WELL,)),),
    text=(
        "Somatostatin analogs suit most NETs; more is added against what an excess hormone causes."
    ),
    issued=None,
    cites=(_SPECIFIC_NETS,),
    reviewed="2026-11-23",
)
