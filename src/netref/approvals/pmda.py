"""Japanese approvals by the list of the PMDA; the ministry (MHLW) approves."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GI_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    Extent,
    FormId,
    Histology,
    Msi,
    PriorNeed,
    PriorOutcome,
    Region,
    Resectability,
    Seen,
    Site,
    SyndromeId,
)

SANDOSTATIN_LAR_JP_2004: Final = Approval(
    id=ApprovalId("sandostatin-lar-jp-2004"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    brand="Sandostatin LAR",
    body=sources.MHLW,
    region=Region.JP,
    date="2004-04-23",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(functioning=True, other="gastrointestinal hormone-producing tumor"),),
    scope_text=("Symptoms of gastrointestinal hormone-producing tumors, beside acromegaly."),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Sandostatin LAR, 2004-04-23",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
SANDOSTATIN_LAR_JP_2011: Final = Approval(
    id=ApprovalId("sandostatin-lar-jp-2011"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    brand="Sandostatin LAR",
    body=sources.MHLW,
    region=Region.JP,
    date="2011-11-25",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(site=GI_SITES, differentiation=(Differentiation.WELL,)),),
    scope_text="Gastrointestinal NETs.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Sandostatin LAR, 2011-11-25",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
AFINITOR_JP_2011: Final = Approval(
    id=ApprovalId("afinitor-jp-2011"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.MHLW,
    region=Region.JP,
    date="2011-12-22",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    scope_text="Pancreatic NETs.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Afinitor, 2011-12-22",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
AFINITOR_JP_2016: Final = Approval(
    id=ApprovalId("afinitor-jp-2016"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.MHLW,
    region=Region.JP,
    date="2016-08-26",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(differentiation=(Differentiation.WELL,)),),
    scope_text="Indication widened from pancreatic NET to NET.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Afinitor, 2016-08-26",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
SUTENT_JP_2012: Final = Approval(
    id=ApprovalId("sutent-jp-2012"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.MHLW,
    region=Region.JP,
    date="2012-08-10",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(site=(Site.PANCREAS,), differentiation=(Differentiation.WELL,)),),
    scope_text="Pancreatic NETs.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS, "row of Sutent, 2012-08-10", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
OCTREOSCAN_JP_2015: Final = Approval(
    id=ApprovalId("octreoscan-jp-2015"),
    drug=drugs.INDIUM_111IN_PENTETREOTIDE,
    brand="Octreoscan",
    body=sources.MHLW,
    region=Region.JP,
    date="2015-09-28",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(differentiation=(Differentiation.WELL,)),),
    scope_text="Diagnosis of NETs by somatostatin receptor scintigraphy.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Octreoscan", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
AROGLYCEM_JP_2008: Final = Approval(
    id=ApprovalId("aroglycem-jp-2008"),
    drug=drugs.DIAZOXIDE,
    brand="Aroglycem",
    body=sources.MHLW,
    region=Region.JP,
    date="2008-04-16",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(functioning=True, other="hyperinsulinemic hypoglycemia; insulinoma is not named"),
    ),
    scope_text="Hyperinsulinemic hypoglycemia.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Aroglycem", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
NEXIUM_JP_2011: Final = Approval(
    id=ApprovalId("nexium-jp-2011"),
    drug=drugs.ESOMEPRAZOLE,
    brand="Nexium",
    body=sources.MHLW,
    region=Region.JP,
    date="2011-07-01",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(syndromes=(SyndromeId("gastrinoma"),)),),
    scope_text="Zollinger-Ellison syndrome, beside ulcers and reflux.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS, "row of Nexium, 2011-07-01", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
METOPIRONE_JP_2011: Final = Approval(
    id=ApprovalId("metopirone-jp-2011"),
    drug=drugs.METYRAPONE,
    brand="Metopirone",
    body=sources.MHLW,
    region=Region.JP,
    date="2011-11-25",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(functioning=True, other="Cushing's syndrome; ectopic ACTH secretion is not named"),
    ),
    scope_text="Cushing's syndrome.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Metopirone", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
ISTURISA_JP_2021: Final = Approval(
    id=ApprovalId("isturisa-jp-2021"),
    drug=drugs.OSILODROSTAT,
    brand="Isturisa",
    body=sources.MHLW,
    region=Region.JP,
    date="2021-03-23",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            functioning=True,
            other="Cushing's syndrome, surgery insufficient or difficult; ectopic ACTH secretion is not named",
        ),
    ),
    scope_text=("Cushing's syndrome when surgery is not sufficiently effective or is difficult."),
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Isturisa", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
RAIATT_MIBG_JP_2021: Final = Approval(
    id=ApprovalId("raiatt-mibg-jp-2021"),
    drug=drugs.IOBENGUANE_131I,
    brand="Raiatt MIBG-I 131",
    body=sources.MHLW,
    region=Region.JP,
    date="2021-09-27",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.PHEOCHROMOCYTOMA, Histology.PARAGANGLIOMA),
            resectability=(Resectability.UNRESECTABLE,),
            other="MIBG positive",
        ),
    ),
    scope_text="Unresectable, MIBG-positive pheochromocytoma or paraganglioma.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS, "row of Raiatt MIBG-I 131", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
DEMSER_JP_2019: Final = Approval(
    id=ApprovalId("demser-jp-2019"),
    drug=drugs.METYROSINE,
    brand="Demser",
    body=sources.MHLW,
    region=Region.JP,
    date="2019-01-08",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,), functioning=True),),
    scope_text="Excessive catecholamine secretion in pheochromocytoma.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Demser", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
ENDOXAN_JP_2013: Final = Approval(
    id=ApprovalId("endoxan-jp-2013"),
    drug=drugs.CYCLOPHOSPHAMIDE,
    brand="Endoxan",
    body=sources.MHLW,
    region=Region.JP,
    date="2013-03-25",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),),
    scope_text="Pheochromocytoma; partners are not printed in the list.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS, "row of Endoxan, 2013-03-25", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
ONCOVIN_JP_2013: Final = Approval(
    id=ApprovalId("oncovin-jp-2013"),
    drug=drugs.VINCRISTINE,
    brand="Oncovin",
    body=sources.MHLW,
    region=Region.JP,
    date="2013-03-25",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),),
    scope_text="Pheochromocytoma; partners are not printed in the list.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Oncovin", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
DACARBAZINE_JP_2013: Final = Approval(
    id=ApprovalId("dacarbazine-jp-2013"),
    drug=drugs.DACARBAZINE,
    brand="Dacarbazine Injection 100",
    body=sources.MHLW,
    region=Region.JP,
    date="2013-03-25",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(histology=(Histology.PHEOCHROMOCYTOMA,)),),
    scope_text="Pheochromocytoma; partners are not printed in the list.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Dacarbazine", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
BAVENCIO_JP_2017: Final = Approval(
    id=ApprovalId("bavencio-jp-2017"),
    drug=drugs.AVELUMAB,
    brand="Bavencio",
    body=sources.MHLW,
    region=Region.JP,
    date="2017-09-27",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MERKEL_CELL_CARCINOMA,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    scope_text="Unresectable Merkel cell carcinoma.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Bavencio", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
CAPRELSA_JP_2015: Final = Approval(
    id=ApprovalId("caprelsa-jp-2015"),
    drug=drugs.VANDETANIB,
    brand="Caprelsa",
    body=sources.MHLW,
    region=Region.JP,
    date="2015-09-28",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
    ),
    scope_text="Unresectable medullary thyroid cancer.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Caprelsa", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
RETEVMO_JP_2022: Final = Approval(
    id=ApprovalId("retevmo-jp-2022"),
    drug=drugs.SELPERCATINIB,
    brand="Retevmo",
    body=sources.MHLW,
    region=Region.JP,
    date="2022-02-25",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            histology=(Histology.MEDULLARY_THYROID_CARCINOMA,),
            resectability=(Resectability.UNRESECTABLE,),
            ret_altered=True,
            other="RET gene mutation",
        ),
    ),
    scope_text=(
        "RET-mutant unresectable medullary thyroid cancer, beside RET fusion-positive thyroid "
        "cancer."
    ),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS, "row of Retevmo, 2022-02-25", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
TECENTRIQ_JP_2019: Final = Approval(
    id=ApprovalId("tecentriq-jp-2019"),
    drug=drugs.ATEZOLIZUMAB,
    brand="Tecentriq",
    body=sources.MHLW,
    region=Region.JP,
    date="2019-08-22",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(site=(Site.LUNG,), histology=(Histology.NEC_SMALL_CELL,), other="extensive stage"),
    ),
    scope_text=("Extensive-stage small cell lung cancer; partners are not printed in the list."),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Tecentriq, 2019-08-22",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
IMFINZI_JP_2020: Final = Approval(
    id=ApprovalId("imfinzi-jp-2020"),
    drug=drugs.DURVALUMAB,
    brand="Imfinzi",
    body=sources.MHLW,
    region=Region.JP,
    date="2020-08-21",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(site=(Site.LUNG,), histology=(Histology.NEC_SMALL_CELL,), other="extensive stage"),
    ),
    scope_text=("Extensive-stage small cell lung cancer; partners are not printed in the list."),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS, "row of Imfinzi, 2020-08-21", Seen.COPY, on="2026-11-26"
        ),
    ),
    reviewed="2026-11-26",
)
KEYTRUDA_JP_MSI_2018: Final = Approval(
    id=ApprovalId("keytruda-jp-msi-2018"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.MHLW,
    region=Region.JP,
    date="2018-12-21",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            msi=(Msi.HIGH,),
            other="advanced or recurrent; refractory or intolerant to standard therapies",
        ),
    ),
    scope_text=(
        "Advanced or recurrent MSI-high solid tumors progressed after chemotherapy, if "
        "refractory or intolerant to standard therapies."
    ),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Keytruda, 2018-12-21",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
KEYTRUDA_JP_TMB_2022: Final = Approval(
    id=ApprovalId("keytruda-jp-tmb-2022"),
    drug=drugs.PEMBROLIZUMAB,
    brand="Keytruda",
    body=sources.MHLW,
    region=Region.JP,
    date="2022-02-25",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            prior=(PriorNeed(outcome=(PriorOutcome.PROGRESSION,)),),
            other="tumor mutation burden high, advanced or recurrent; refractory or intolerant to standard therapies",
        ),
    ),
    scope_text=(
        "Advanced or recurrent TMB-high solid tumors progressed after chemotherapy, if "
        "refractory or intolerant to standard therapies."
    ),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Keytruda, 2022-02-25, TMB-high",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
ROZLYTREK_JP_2019: Final = Approval(
    id=ApprovalId("rozlytrek-jp-2019"),
    drug=drugs.ENTRECTINIB,
    brand="Rozlytrek",
    body=sources.MHLW,
    region=Region.JP,
    date="2019-06-18",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ntrk_fusion=True,
            other="advanced or recurrent",
        ),
    ),
    scope_text="NTRK fusion-positive advanced or recurrent solid tumors.",
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Rozlytrek, 2019-06-18",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
VITRAKVI_JP_2021: Final = Approval(
    id=ApprovalId("vitrakvi-jp-2021"),
    drug=drugs.LAROTRECTINIB,
    brand="Vitrakvi",
    body=sources.MHLW,
    region=Region.JP,
    date="2021-03-23",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            ntrk_fusion=True,
            other="advanced or recurrent",
        ),
    ),
    scope_text="NTRK fusion-positive advanced or recurrent solid tumors.",
    cites=(Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Vitrakvi", Seen.COPY, on="2026-11-26"),),
    reviewed="2026-11-26",
)
TAFINLAR_JP_2023: Final = Approval(
    id=ApprovalId("tafinlar-jp-2023"),
    drug=drugs.DABRAFENIB,
    brand="Tafinlar",
    body=sources.MHLW,
    region=Region.JP,
    date="2023-11-24",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            other="BRAF mutation, advanced or recurrent, not colorectal; refractory or intolerant to standard therapies",
        ),
    ),
    scope_text=(
        "Advanced or recurrent BRAF-mutant solid tumors other than colorectal cancer, refractory "
        "or intolerant to standard therapies; Mekinist (trametinib) was approved for the same on "
        "the same day."
    ),
    cites=(
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Tafinlar and Mekinist, 2023-11-24",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
