"""Approvals and label scopes of other regulators."""

from typing import Final

from .. import drugs, sources
from ..model import (
    GI_SITES,
    MIDGUT_SITES,
    Approval,
    ApprovalId,
    ApprovalKind,
    Cite,
    Criteria,
    Differentiation,
    DrugId,
    Extent,
    FormId,
    Grade,
    Histology,
    Interval,
    LabelScope,
    LabelScopeId,
    PriorNeed,
    PriorOutcome,
    Progression,
    Region,
    Resectability,
    Seen,
    Severity,
    Site,
    SstrStatus,
    SyndromeId,
)

_ZANOSAR_JP = Cite(
    sources.ZANOSAR_JP_LABEL,
    "section 4",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.kegg.jp/medicus-bin/japic_med_product?id=00063592",
)

# The printed origin is probably a misprint for pancreatic: the scope stays undecided.
STREPTOZOCINA_KEOCYT_AIFA_2018: Final = Approval(
    id=ApprovalId("streptozocina-keocyt-aifa-2018"),
    drug=drugs.STREPTOZOCIN,
    partners=(drugs.FLUOROURACIL,),
    brand="Streptozocina Keocyt",
    body=sources.AIFA,
    region=Region.IT,
    date="2018-11-28",
    kind=ApprovalKind.INITIAL,
    scope=(
        Criteria(
            differentiation=(Differentiation.WELL,),
            grade=(Grade.G1, Grade.G2),
            other="origin printed as hepatic, where the UK and German texts print pancreatic",
        ),
    ),
    scope_text=(
        "Inoperable, advanced or metastatic, progressive and/or symptomatic, "
        "well-differentiated G1 or G2 NETs of hepatic origin as printed, with fluorouracil; "
        "decentralized procedure FR/H/0598."
    ),
    cites=(
        Cite(
            sources.AIFA_2018_STREPTOZOCIN_KEOCYT,
            "extract of the decision",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
ZANOSAR_JP: Final = Approval(
    id=ApprovalId("zanosar-jp"),
    drug=drugs.STREPTOZOCIN,
    brand="Zanosar",
    body=sources.MHLW,
    region=Region.JP,
    date="2014-09-26",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(site=(*GI_SITES, Site.PANCREAS), differentiation=(Differentiation.WELL,)),),
    scope_text="Pancreatic and gastrointestinal NETs; approval number 22600AMX01315000.",
    cites=(
        _ZANOSAR_JP,
        Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Zanosar", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
ZANOSAR_JP_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("zanosar-jp-label-scope"),
    drug=drugs.STREPTOZOCIN,
    body=sources.MHLW,
    region=Region.JP,
    date=None,
    net_use=True,
    scope=(Criteria(site=(*GI_SITES, Site.PANCREAS), differentiation=(Differentiation.WELL,)),),
    scope_text="Pancreatic and gastrointestinal NETs; no partner named.",
    cites=(_ZANOSAR_JP,),
    reviewed="2026-11-23",
)
SOMATULINE_JP_2017: Final = Approval(
    id=ApprovalId("somatuline-jp-2017"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline",
    body=sources.MHLW,
    region=Region.JP,
    date="2017-07-03",
    kind=ApprovalKind.EXPANSION,
    scope=(Criteria(site=(*GI_SITES, Site.PANCREAS), differentiation=(Differentiation.WELL,)),),
    scope_text="NETs of the pancreas and gastrointestinal tract.",
    cites=(
        Cite(
            sources.MANUFACTURING_CHEMIST_2017_SOMATULINE,
            "article",
            Seen.SECONDARY,
            on="2026-11-23",
        ),
        Cite(
            sources.PMDA_APPROVED_PRODUCTS,
            "row of Somatuline, 2017-07-03",
            Seen.COPY,
            on="2026-11-26",
        ),
    ),
    reviewed="2026-11-26",
)
LUTATHERA_JP: Final = Approval(
    id=ApprovalId("lutathera-jp"),
    drug=drugs.LUTETIUM_177LU_DOTATATE,
    brand="Lutathera",
    body=sources.MHLW,
    region=Region.JP,
    date="2021-06-23",
    kind=ApprovalKind.INITIAL,
    scope=(Criteria(differentiation=(Differentiation.WELL,), sstr=(SstrStatus.POSITIVE,)),),
    scope_text="SSTR-positive NETs.",
    cites=(
        Cite(sources.RTTNEWS_2024_LUTATHERA, "body", Seen.SECONDARY, on="2026-11-23"),
        Cite(sources.PMDA_APPROVED_PRODUCTS, "row of Lutathera", Seen.COPY, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)
AFINITOR_HEALTH_CANADA_2016: Final = Approval(
    id=ApprovalId("afinitor-health-canada-2016"),
    drug=drugs.EVEROLIMUS,
    brand="Afinitor",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2016-05-17",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            resectability=(Resectability.UNRESECTABLE,),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(*GI_SITES, Site.LUNG),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            functioning=False,
            progression=(Progression.PROGRESSIVE,),
            age_years=Interval(18),
        ),
    ),
    scope_text=(
        "Adults with progressive, unresectable, locally advanced or metastatic, "
        "well-differentiated non-functional NETs of gastrointestinal or lung origin (wording "
        "of the funding request)."
    ),
    cites=(
        Cite(
            sources.CADTH_AFINITOR_10083,
            "table, date of the notice of compliance",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
SUTENT_HEALTH_CANADA_2011: Final = Approval(
    id=ApprovalId("sutent-health-canada-2011"),
    drug=drugs.SUNITINIB,
    brand="Sutent",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2011-06-30",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text=(
        "Unresectable locally advanced or metastatic, well-differentiated, progressive "
        "pancreatic NETs (wording of the funding request)."
    ),
    cites=(
        Cite(
            sources.CADTH_SUTENT_10004,
            "table, date of the notice of compliance",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-23",
)
# Announced on 2015-10-06; the day of the decision is not printed.
SOMATULINE_HEALTH_CANADA_2015: Final = Approval(
    id=ApprovalId("somatuline-health-canada-2015"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline Autogel",
    body=sources.HEALTH_CANADA,
    region=Region.CA,
    date="2015",
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(*GI_SITES, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10, high_open=True),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED,),
            resectability=(Resectability.UNRESECTABLE,),
        ),
        Criteria(
            site=(*GI_SITES, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10, high_open=True),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.METASTATIC,),
        ),
    ),
    scope_text=(
        "Enteropancreatic NETs, G1 or some G2 (Ki-67 below 10 %), unresectable, locally "
        "advanced or metastatic, to delay progression."
    ),
    cites=(
        Cite(
            sources.IPSEN_CANADA_2015_SOMATULINE,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://maestrodatabase.com/blog/health-canada-approves-somatuline-autogel-lanreotide-injection-for-the-treatment-of-enteropancreatic-neuroendocrine-tumours",
        ),
    ),
    reviewed="2026-11-23",
)
# A page prints 31 March 2020 as authorization date, but shows leaflets of 2013 under its number.
SANDOSTATIN_IL: Final = Approval(
    id=ApprovalId("sandostatin-il"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    brand="Sandostatin",
    body=sources.ISRAEL_MINISTRY_OF_HEALTH,
    region=Region.IL,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            syndromes=(
                SyndromeId("gastrinoma"),
                SyndromeId("glucagonoma"),
                SyndromeId("insulinoma"),
                SyndromeId("vipoma"),
            )
        ),
        Criteria(syndromes=(SyndromeId("carcinoid-syndrome"), SyndromeId("ghrhoma"))),
    ),
    scope_text=(
        "Symptoms of carcinoid syndrome, VIPoma, glucagonoma, gastrinoma (with acid "
        "suppression), insulinoma (before surgery and as maintenance) and GRFoma; not an "
        "antitumor therapy."
    ),
    cites=(
        Cite(
            sources.SANDOSTATIN_IL_LABEL,
            "therapeutic indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://myhealthbox.eu/en/sandostatin-01-mgml/2343877",
        ),
    ),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the index shows that it stands.
SANDOSTATIN_LAR_IL: Final = Approval(
    id=ApprovalId("sandostatin-lar-il"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    brand="Sandostatin LAR",
    body=sources.ISRAEL_MINISTRY_OF_HEALTH,
    region=Region.IL,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            syndromes=(
                SyndromeId("gastrinoma"),
                SyndromeId("glucagonoma"),
                SyndromeId("insulinoma"),
                SyndromeId("vipoma"),
            )
        ),
        Criteria(syndromes=(SyndromeId("carcinoid-syndrome"), SyndromeId("ghrhoma"))),
    ),
    scope_text=(
        "Carcinoid syndrome, VIPoma, glucagonoma, gastrinoma, insulinoma (before surgery and "
        "as maintenance) and GRFoma."
    ),
    cites=(Cite(sources.SANDOSTATIN_LAR_IL_LABEL, "indications", Seen.COPY, on="2026-11-23"),),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the record shows that it stands.
SANDOSTATIN_LAR_AU: Final = Approval(
    id=ApprovalId("sandostatin-lar-au"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-lar"),
    brand="Sandostatin LAR",
    body=sources.TGA,
    region=Region.AU,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            syndromes=(SyndromeId("vipoma"),),
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
        ),
        Criteria(
            prior=(
                PriorNeed(
                    drugs=(DrugId("octreotide"),),
                    outcome=(PriorOutcome.COMPLETED, PriorOutcome.ONGOING),
                ),
            ),
            syndromes=(SyndromeId("carcinoid-syndrome"),),
        ),
        Criteria(
            site=MIDGUT_SITES,
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
        ),
        Criteria(
            site=(Site.UNKNOWN_PRIMARY,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            progression=(Progression.PROGRESSIVE,),
            other="suspected midgut origin",
        ),
    ),
    scope_text=(
        "Symptoms of carcinoid syndrome and VIPoma controlled on subcutaneous octreotide; "
        "progression of well-differentiated advanced NETs of midgut or suspected midgut "
        "origin."
    ),
    cites=(
        Cite(sources.SANDOSTATIN_LAR_AU_LABEL, "what it is used for", Seen.COPY, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
# Date of the authorization (registration 56523) unknown. The text says islet cell carcinoma; a
# review of 2022 reads these words as pancreatic NET.
ZANOSAR_CH: Final = Approval(
    id=ApprovalId("zanosar-ch"),
    drug=drugs.STREPTOZOCIN,
    brand="Zanosar",
    body=sources.SWISSMEDIC,
    region=Region.CH,
    date=None,
    kind=ApprovalKind.NOT_STATED,
    scope=(
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            symptoms=(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        ),
        Criteria(
            site=(Site.PANCREAS,),
            differentiation=(Differentiation.WELL,),
            extent=(Extent.METASTATIC,),
            progression=(Progression.PROGRESSIVE,),
        ),
    ),
    scope_text=(
        "Metastatic islet cell carcinoma of the pancreas, only in symptomatic patients or "
        "with a progressive metastatic course, because of renal toxicity."
    ),
    cites=(
        Cite(
            sources.ZANOSAR_CH_LABEL,
            "Indikationen/Anwendungsmoeglichkeiten",
            Seen.COPY,
            on="2026-11-23",
            via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/56523",
        ),
    ),
    reviewed="2026-11-23",
)
# Date of this indication unknown; the text of 2017-07-03 has it.
SOMATULINE_LP_FR: Final = Approval(
    id=ApprovalId("somatuline-lp-fr"),
    drug=drugs.LANREOTIDE,
    form=FormId("lanreotide-depot"),
    brand="Somatuline L.P.",
    body=sources.ANSM,
    region=Region.FR,
    date=None,
    kind=ApprovalKind.EXPANSION,
    scope=(
        Criteria(
            site=(*MIDGUT_SITES, Site.PANCREAS),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
        ),
        Criteria(
            site=(Site.UNKNOWN_PRIMARY,),
            differentiation=(Differentiation.WELL,),
            ki67_percent=Interval(high=10),
            grade=(Grade.G1, Grade.G2),
            extent=(Extent.LOCALLY_ADVANCED, Extent.METASTATIC),
            resectability=(Resectability.UNRESECTABLE,),
            age_years=Interval(18),
            other="hindgut sites of origin excluded",
        ),
        Criteria(
            histology=(
                Histology.TYPICAL_CARCINOID,
                Histology.ATYPICAL_CARCINOID,
                Histology.CARCINOID,
            ),
            functioning=True,
        ),
    ),
    scope_text=(
        "Adults with unresectable, locally advanced or metastatic GEP NETs of grade 1, or "
        "grade 2 with Ki-67 up to 10 %, of midgut, pancreas, or unknown origin with hindgut "
        "excluded; symptoms of carcinoid tumors."
    ),
    cites=(
        Cite(
            sources.SOMATULINE_FR_LABEL_2017,
            "section 4.1",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.medisite.fr/dictionnaire-des-medicaments-somatuline-lp-90-mg-solution-injectable-a-liberation-prolongee-en-seringue-preremplie.613024.8028.html",
        ),
    ),
    reviewed="2026-11-23",
)
# Date of the authorization unknown; the text of 2011-10-21 shows that it stood.
OCTREOTIDE_SUN_FR: Final = Approval(
    id=ApprovalId("octreotide-sun-fr"),
    drug=drugs.OCTREOTIDE,
    form=FormId("octreotide-immediate-release"),
    brand="Octreotide Sun",
    body=sources.ANSM,
    region=Region.FR,
    date=None,
    kind=ApprovalKind.GENERIC,
    scope=(
        Criteria(syndromes=(SyndromeId("glucagonoma"), SyndromeId("vipoma"))),
        Criteria(syndromes=(SyndromeId("carcinoid-syndrome"),)),
    ),
    scope_text=(
        "Symptoms of carcinoid tumors with carcinoid syndrome, VIPomas and glucagonomas; "
        "insulinoma is not named; not an anticancer drug."
    ),
    cites=(
        Cite(sources.OCTREOTIDE_FR_LABEL_SUN_2011, "section 4.1", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)
DACARBAZINE_IL_LABEL_SCOPE: Final = LabelScope(
    id=LabelScopeId("dacarbazine-il-label-scope"),
    drug=drugs.DACARBAZINE,
    body=sources.ISRAEL_MINISTRY_OF_HEALTH,
    region=Region.IL,
    date=None,
    net_use=False,
    scope_text=(
        "Metastatic melanoma, and Hodgkin disease as second line in combination; nothing on NETs."
    ),
    cites=(Cite(sources.DACARBAZINE_IL_LABEL, "indications", Seen.COPY, on="2026-11-23"),),
    reviewed="2026-11-23",
)
