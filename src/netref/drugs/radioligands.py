"""Radioligands: peptide receptor radionuclide therapy."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Radioligand,
    RadioligandPurpose,
    Region,
    Route,
    Seen,
)
from . import _files as files

_US_2_2 = Cite(
    sources.LUTATHERA_US_LABEL,
    "section 2.2",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)
_US_2_1 = Cite(
    sources.LUTATHERA_US_LABEL,
    "section 2.1",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
)
_US_2020_PREMEDICATION = Cite(
    sources.LUTATHERA_US_LABEL_2020,
    "premedication and concomitant medications",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.drugs.com/dosage/lutathera.html",
)
_EU_4_1 = Cite(
    sources.LUTATHERA_EU_LABEL,
    "section 4.1",
    Seen.COPY,
    on="2026-11-23",
    via="https://docslib.org/doc/1162734/lutathera-inn-lutetium-177lu-oxodotreotide",
)
_NETTER_1 = Cite(
    sources.STROSBERG_2017_NEJM,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-23",
    via="http://47.251.13.51:8081/28076709",
)

LUTETIUM_177LU_DOTATATE: Final = Drug(
    id=DrugId("lutetium-177lu-dotatate"),
    name="lutetium (177Lu) oxodotreotide",
    us_name="lutetium Lu 177 dotatate",
    names=(
        "177Lu-DOTA-octreotate",
        "177Lu-DOTA0-Tyr3-octreotate",
        "177Lu-dotatate",
        "lutetium Lu 177-octreotate",
        "lutetium oxodotreotide Lu-177",
        "lutetium-177 dotatate",
    ),
    brands=(
        Brand("Lutathera", Region.US, cites=(_US_2_1, _US_2020_PREMEDICATION)),
        Brand("Lutathera", Region.EU, cites=(_EU_4_1,)),
    ),
    classes=(DrugClass.PRRT,),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="dotatate", isotope="177Lu", purpose=RadioligandPurpose.THERAPEUTIC
    ),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1999335",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V10XX04",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="AE221IM3BB", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.DRUGBANK, value="DB13985", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="76966897",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C447941",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypersensitivity reactions: watch during and at least 2 hours after each dose",
            region=Region.US,
            cites=(_US_2_1,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hormonal crisis after the first cycle in 6 of 479 patients, 2 of them with VIPoma"
            ),
            when=(Criteria(functioning=True),),
            cites=(Cite(sources.DE_KEIZER_2008, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "octreotide may weaken it: no long-acting octreotide within 4 weeks of the next "
                "dose, the next one 4 to 24 hours after each dose"
            ),
            drug=DrugId("octreotide"),
            region=Region.US,
            cites=(
                _US_2020_PREMEDICATION,
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger="thrombocytopenia of grade 2 or more that delays a dose by 16 weeks or more",
            cites=(Cite(sources.AJR_2022_LUTATHERA, "table 1", Seen.DOCUMENT, on="2026-11-23"),),
        ),
    ),
    cites=(_US_2_2, _EU_4_1, _NETTER_1),
    reviewed="2026-11-23",
)
