"""Targeted drugs: kinase, mTOR and VEGF inhibitors."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    BoxedWarning,
    Brand,
    Caution,
    CautionOutcome,
    Cite,
    Code,
    CodeStatus,
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Form,
    FormId,
    Procedure,
    Region,
    Relation,
    Route,
    Seen,
)
from . import _files as files

_AFINITOR = Cite(sources.AFINITOR_US_LABEL_2012, "highlights", Seen.DOCUMENT, on="2026-11-23")
_AFINITOR_SAFETY = Cite(
    sources.AFINITOR_US_SAFETY_INFORMATION,
    "important safety information",
    Seen.DOCUMENT,
    on="2026-11-23",
)

EVEROLIMUS: Final = Drug(
    id=DrugId("everolimus"),
    name="everolimus",
    names=("RAD001",),
    brands=(
        Brand("Afinitor", Region.US, cites=(_AFINITOR, _AFINITOR_SAFETY)),
        Brand("Afinitor Disperz", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Afinitor", Region.EU, cites=(files.EMA_BRANDS,)),
        Brand("Votubia", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.MTOR_INHIBITOR,),
    mechanism="Inhibits mTOR.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="141704", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EG02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L04AH02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE10",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01EG02",
            cites=(files.EMA, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L04AA18",
            status=CodeStatus.RETIRED,
            replaced_by="L04AH02",
            cites=(files.OHDSI, files.DRUGBANK_2015),
        ),
        Code(system=CodeSystem.UNII, value="9HW64Q8G6G", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C48387", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="159351-69-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01590", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6442177",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1908360", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000068338",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="noninfectious pneumonitis in up to 19 %",
            region=Region.US,
            cites=(_AFINITOR_SAFETY,),
        ),
    ),
    cites=(
        _AFINITOR,
        Cite(sources.MATEJ_2016, "abstract", Seen.DOCUMENT, on="2026-11-23"),
    ),
    reviewed="2026-11-23",
)

_SUTENT_BOX = Cite(
    sources.SUTENT_US_LABEL,
    "highlights, boxed warning",
    Seen.COPY,
    on="2026-11-23",
    via="https://themeditary.com/pro/sutent-prescribing-information-12873.html",
)
_SUTENT_SAFETY = Cite(
    sources.SUTENT_US_SAFETY_INFORMATION,
    "important safety information",
    Seen.DOCUMENT,
    on="2026-11-23",
)

SUNITINIB: Final = Drug(
    id=DrugId("sunitinib"),
    name="sunitinib",
    names=("SU11248",),
    salts=("sunitinib malate",),
    brands=(
        Brand("Sutent", Region.US, cites=(_SUTENT_BOX, _SUTENT_SAFETY)),
        Brand("Sutent", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Acts against VEGF.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="357977", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE04",
            status=CodeStatus.RETIRED,
            replaced_by="L01EX01",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="V99T50803M", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C71622",
            version="2018-06",
            cites=(files.NCI_NAMES, files.CBIOPORTAL),
        ),
        Code(system=CodeSystem.CAS, value="557795-19-4", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01268", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5329102",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL535", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077210",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="hepatotoxicity: can be severe or fatal; monitor the liver",
            region=Region.US,
            cites=(_SUTENT_BOX,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="drug-related hepatic reaction of grade 3 or 4; stop if it does not resolve",
            region=Region.US,
            cites=(_SUTENT_SAFETY,),
        ),
    ),
    cites=(
        Cite(
            sources.SUTENT_US_LABEL_OLD,
            "section 2.2",
            Seen.COPY,
            on="2026-11-23",
            via="http://www.120ty.net/bencandy.php?aid=3215&fid=134&page=3",
        ),
        Cite(
            sources.PFIZER_2011_SUTENT_US,
            "text",
            Seen.COPY,
            on="2026-11-23",
            via="http://e-haldex.net/?p=99256",
        ),
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "row of application 021938",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
    ),
    reviewed="2026-11-23",
)

_CABOMETYX = Cite(
    sources.CABOMETYX_US_LABEL,
    "Indications, Neuroendocrine Tumors",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/cabometyx-3850cce",
)
_CABOMETYX_DOSAGE = Cite(
    sources.CABOMETYX_US_LABEL,
    "Important Dosage Information",
    Seen.COPY,
    on="2026-11-23",
    via="https://prescriberpoint.com/therapies/cabometyx-3850cce",
)
_COMETRIQ = Cite(
    sources.COMETRIQ_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.120ty.net/bencandy.php?fid=134&id=31263",
)

CABOZANTINIB: Final = Drug(
    id=DrugId("cabozantinib"),
    name="cabozantinib",
    names=("XL184",),
    salts=("cabozantinib S-malate",),
    brands=(
        Brand(
            "Cabometyx",
            Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX,),
        ),
        Brand(
            "Cometriq",
            Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ,),
        ),
        Brand(
            "Cabometyx", Region.EU, form=FormId("cabozantinib-tablets"), cites=(files.EMA_BRANDS,)
        ),
        Brand(
            "Cometriq", Region.EU, form=FormId("cabozantinib-capsules"), cites=(files.EMA_BRANDS,)
        ),
    ),
    forms=(
        Form(
            id=FormId("cabozantinib-tablets"),
            name="cabozantinib tablets",
            routes=(Route.ORAL,),
            cites=(_CABOMETYX_DOSAGE,),
        ),
        Form(
            id=FormId("cabozantinib-capsules"),
            name="cabozantinib capsules",
            routes=(Route.ORAL,),
            cites=(_COMETRIQ,),
        ),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Kinase inhibitor.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01EX07",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="1C39JW444G", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="DR7ST46X58",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C52200",
            version="2018-06",
            cites=(files.NCI_NAMES, files.ONCOKB),
        ),
        Code(system=CodeSystem.CAS, value="849217-68-1", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB08875", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="25102847",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL2105717", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C558660",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="perforations and fistulas",
            region=Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ,),
        ),
        BoxedWarning(
            topic="hemorrhage",
            region=Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hemorrhage of grade 3 to 5 in 5 % (renal and hepatocellular carcinoma)",
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_SAFETY_INFORMATION_2021,
                    "important safety information",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://mmhimages.com/production/Creative/WebcastTemplates/2021/LCGC/LCGC-Webcast_Template.html",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "planned surgery, dental surgery too: stop 3 weeks before, and wait at least 2 "
                "weeks after major surgery and until the wound has healed"
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_DOSAGE,),
        ),
    ),
    cites=(
        Cite(
            sources.CABOMETYX_US_LABEL,
            "dosage, as reported",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://newshealth.biz/health-news/fda-oks-cabozantinib-for-pancreatic-neuroendocrine-tumors",
        ),
        Cite(
            sources.CABOMETYX_US_LABEL_RCC,
            "highlights, Indications",
            Seen.COPY,
            on="2026-11-23",
            via="https://studyres.com/doc/2209699/full-prescribing-information",
        ),
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "rows of application 203756",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
    ),
    reviewed="2026-11-23",
)

BEVACIZUMAB: Final = Drug(
    id=DrugId("bevacizumab"),
    name="bevacizumab",
    brands=(
        Brand("Avastin", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Avastin", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.VEGF_ANTIBODY,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="253337", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01FG01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="S01LA08",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XC07",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01FG01",
            cites=(files.EMA, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="2S9ZZM9Q9V", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C2039", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="216974-75-3", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(system=CodeSystem.DRUGBANK, value="DB00112", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.MESH,
            value="D000068258",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    cites=(
        Cite(
            sources.NCT00227617_RECORD,
            "outline",
            Seen.COPY,
            on="2026-11-23",
            via="https://crick.ai/trials/NCT00227617",
        ),
        Cite(
            sources.KUNZ_CAPOX_BEVACIZUMAB_ASCO_4104,
            "abstract, methods",
            Seen.COPY,
            on="2026-11-23",
            via="https://discovery.researcher.life/article/a-phase-ii-study-of-capecitabine-oxaliplatin-and-bevacizumab-for-metastatic-or-unresectable-neuroendocrine-tumors/92af56056ba93930946798008717d12b",
        ),
    ),
    reviewed="2026-11-23",
)
