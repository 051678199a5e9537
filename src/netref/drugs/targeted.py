"""Targeted drugs: kinase, mTOR and VEGF inhibitors."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
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
    Form,
    FormId,
    Interaction,
    Marketing,
    Procedure,
    Region,
    Relation,
    Route,
    Seen,
    Unit,
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
    names=(
        "Everolimo",
        "RAD001",
        "Афинитор",
        "Эверолимус",
        "アフィニトール",
        "エベロリムス",
        "依维莫司",
    ),
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
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q421052",
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
                    sources.ORANGE_BOOK_LIST,
                    "Afinitor, Afinitor Disperz, Zortress: type RX",
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
                    "Afinitor: authorised, marketing authorization of 2009-08-02",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
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
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4 and P-glycoprotein inhibitor: avoid",
            drug=DrugId("ketoconazole"),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "moderate CYP3A4 and P-glycoprotein inhibitor: caution, lower dose of everolimus"
            ),
            drug=DrugId("verapamil"),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "strong CYP3A4 inducer: avoid if there is an alternative (read in the part on "
                "giant cell astrocytoma)"
            ),
            drug=DrugId("phenytoin"),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, strong inducers in giant cell astrocytoma",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=9",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="mild hepatic impairment; 5 mg if not well tolerated",
            when=(Criteria(child_pugh=(ChildPugh.A,)),),
            to=Amount(7.5, Unit.MG),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="moderate hepatic impairment; 2.5 mg if not well tolerated",
            when=(Criteria(child_pugh=(ChildPugh.B,)),),
            to=Amount(5, Unit.MG),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "severe hepatic impairment: only if the benefit outweighs the risk, and no more "
                "than this"
            ),
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            to=Amount(2.5, Unit.MG),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="moderate CYP3A4 or P-glycoprotein inhibitor (older text)",
            when=(Criteria(other="moderate CYP3A4 or P-glycoprotein inhibitor"),),
            to=Amount(2.5, Unit.MG),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="strong CYP3A4 or P-glycoprotein inhibitor",
            when=(Criteria(other="strong CYP3A4 or P-glycoprotein inhibitor"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="metabolic event of grade 3; go on at a lower dose",
            when=(Criteria(other="hyperglycemia or dyslipidemia of grade 3"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger="metabolic event of grade 4",
            when=(Criteria(other="hyperglycemia or dyslipidemia of grade 4"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.AFINITOR_US_LABEL_DISPERZ,
                    "section 2, dose modifications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=43191&fid=134&page=7",
                ),
            ),
        ),
    ),
    cites=(
        _AFINITOR,
        Cite(sources.MATEJ_2016, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        files.BRAZILIAN_PROTOCOL_NAMES,
        files.JA_ICHIGUNIKKI,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
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
    names=(
        "SU011248",
        "SU11248",
        "Sunitinibe",
        "Sunitinibum",
        "Сунитиниб",
        "Сутент",
        "スニチニブ",
        "スーテント",
        "舒尼替尼",
    ),
    salts=("sunitinib malate", "Сунитиниба малат"),
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
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q417542",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Sutent: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Sutent: authorised, marketing authorization of 2006-07-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="hepatotoxicity: can be severe or fatal; monitor the liver",
            region=Region.US,
            cites=(_SUTENT_BOX,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="potent CYP3A4 inhibitor: avoid, or lower the dose of sunitinib",
            drug=DrugId("ketoconazole"),
            region=Region.EU,
            cites=(
                Cite(
                    sources.SUTENT_EU_LABEL_OLD,
                    "section 4.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=3214&fid=131&page=2",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "potent CYP3A4 inhibitor: the dose of sunitinib may need to go down to 25 mg a day"
            ),
            drug=DrugId("ketoconazole"),
            region=Region.CA,
            cites=(
                Cite(
                    sources.SUTENT_CA_DOSAGE_PAGE,
                    "dose modification",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="drug-related hepatic reaction of grade 3 or 4; stop if it does not resolve",
            region=Region.US,
            cites=(_SUTENT_SAFETY,),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=("hepatotoxicity of grade 3, until grade 1 or baseline; then a lower dose"),
            when=(Criteria(other="hepatotoxicity of grade 3"),),
            region=Region.US,
            cites=(
                Cite(sources.SUTENT_US_DOSAGE_PAGE, "section 2.4", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger="hepatotoxicity of grade 4, or of grade 3 again",
            when=(Criteria(other="hepatotoxicity of grade 4, or of grade 3 again"),),
            region=Region.US,
            cites=(
                Cite(sources.SUTENT_US_DOSAGE_PAGE, "section 2.4", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "potent CYP3A4 inhibitor that cannot be avoided: may be needed in pancreatic NET, "
                "to no less than this a day"
            ),
            when=(Criteria(other="potent CYP3A4 inhibitor"),),
            to=Amount(25, Unit.MG),
            region=Region.EU,
            cites=(
                Cite(
                    sources.SUTENT_EU_LABEL_OLD,
                    "section 4.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=3214&fid=131&page=2",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.INCREASE,
            trigger=(
                "potent CYP3A4 inducer that cannot be avoided: may be needed in pancreatic NET, "
                "by 12.5 mg at a time to no more than this a day"
            ),
            when=(Criteria(other="potent CYP3A4 inducer"),),
            to=Amount(62.5, Unit.MG),
            region=Region.EU,
            cites=(
                Cite(
                    sources.SUTENT_EU_LABEL_OLD,
                    "section 4.2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="http://www.120ty.net/bencandy.php?aid=3214&fid=131&page=2",
                ),
            ),
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
        files.DRUGBANK_NAMES,
        files.TRIAL_STRINGS_HINT,
        files.JA_ICHIGUNIKKI,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
        files.BRAZILIAN_LINE_NAMES,
    ),
    reviewed="2026-11-26",
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
    names=("XL184", "Кабозантиниб"),
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
            system=CodeSystem.RXNORM,
            value="1363268",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
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
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q795057",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Cabometyx: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("cabozantinib-capsules"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Cometriq: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Cabometyx: authorised, marketing authorization of 2016-09-09",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("cabozantinib-capsules"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Cometriq: authorised, marketing authorization of 2014-03-21",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
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
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="recent hemorrhage (blood in sputum, vomit or stool): do not give",
            when=(Criteria(other="recent hemorrhage"),),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage and precautions, in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/cabometyx/",
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
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "strong CYP3A4 inhibitor that cannot be avoided: 20 mg a day less; back to the "
                "earlier dose 2 to 3 days after it is stopped"
            ),
            when=(Criteria(other="strong CYP3A4 inhibitor"),),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage and precautions, in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/cabometyx/",
                ),
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage, in a drug guide",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://emergency.unboundmedicine.com/emergency/pview/Davis-Drug-Guide/109701/all/cabozantinib",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.INCREASE,
            trigger=(
                "strong CYP3A4 inducer that cannot be avoided: 20 mg a day more, to no more than "
                "this; back 2 to 3 days after it is stopped"
            ),
            when=(Criteria(other="strong CYP3A4 inducer"),),
            to=Amount(80, Unit.MG),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage and precautions, in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/cabometyx/",
                ),
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage, in a drug guide",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://emergency.unboundmedicine.com/emergency/pview/Davis-Drug-Guide/109701/all/cabozantinib",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="moderate hepatic impairment: starting dose 20 mg lower (from 60 mg)",
            when=(Criteria(child_pugh=(ChildPugh.B,)),),
            to=Amount(40, Unit.MG),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage and precautions, in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/cabometyx/",
                ),
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dosage, in a drug guide",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://emergency.unboundmedicine.com/emergency/pview/Davis-Drug-Guide/109701/all/cabozantinib",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "intolerable reaction of grade 2, reaction of grade 3 or 4, osteonecrosis of the "
                "jaw; go on 20 mg lower"
            ),
            when=(
                Criteria(
                    other=(
                        "intolerable grade 2 or any grade 3 or 4 reaction, or osteonecrosis of "
                        "the jaw"
                    )
                ),
            ),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dose modifications, on the holder's site (renal cell carcinoma)",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://www.cabometyxhcp.com/rcc/monotherapy/dosing",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger=(
                "hemorrhage of grade 3 or 4, gastrointestinal perforation, fistula of grade 4, "
                "acute myocardial infarction, nephrotic syndrome, reversible posterior "
                "leukoencephalopathy"
            ),
            when=(
                Criteria(
                    other=(
                        "hemorrhage of grade 3 or 4, perforation, fistula of grade 4, infarction, "
                        "nephrotic syndrome or leukoencephalopathy"
                    )
                ),
            ),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(
                Cite(
                    sources.CABOMETYX_US_LABEL_EARLIER_INDICATIONS,
                    "dose modifications, on the holder's site (renal cell carcinoma)",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://cabometyxhcp.com/rcc-treatment/monotherapy/dosing",
                ),
            ),
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
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

BEVACIZUMAB: Final = Drug(
    id=DrugId("bevacizumab"),
    name="bevacizumab",
    names=("Бевацизумаб", "アバスチン", "ベバシズマブ", "贝伐珠单抗"),
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
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q413299",
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
                    "Avastin: authorised, marketing authorization of 2005-01-12",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
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
        files.JA_DICTIONARY,
        files.ZH_ANTIBODIES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

AXITINIB: Final = Drug(
    id=DrugId("axitinib"),
    name="axitinib",
    names=("AG-013736", "Axitinibum", "Акситиниб"),
    brands=(
        Brand("Inlyta", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Inlyta", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Inhibits VEGF receptor tyrosine kinases.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1242999", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EK01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE17",
            status=CodeStatus.RETIRED,
            replaced_by="L01EK01",
            cites=(files.OHDSI, files.DRUGBANK_2015),
        ),
        Code(system=CodeSystem.UNII, value="C9LVQ0YUXG", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C38718",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="319460-85-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB06626", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="6450551",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1289926", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077784",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q4830631",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Inlyta: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Inlyta: authorised, marketing authorization of 2012-09-03",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_AXITINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-axitinib.md",
        ),
        files.NCI_DICT_A,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_WELIREG = Cite(
    sources.WELIREG_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://info.5y1.org/prescription-drugs-for-anemia_1_fd56c7.html",
)
_WELIREG_2024 = Cite(
    sources.WELIREG_US_LABEL_2024,
    "section 5",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.rxreasoner.com/monographs/welireg/precautions",
)

BELZUTIFAN: Final = Drug(
    id=DrugId("belzutifan"),
    name="belzutifan",
    names=("PT2977",),
    brands=(
        Brand("Welireg", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Welireg", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.HIF2A_INHIBITOR,),
    mechanism="Inhibits a hypoxia-inducible factor.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2567226", cites=(files.MOALMANAC, files.EVERYCURE)),
        Code(
            system=CodeSystem.ATC,
            value="L01XX74",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="7K28NB895L", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C135627", cites=(files.MOALMANAC, files.GDC)),
        Code(system=CodeSystem.CAS, value="1672668-24-4", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(system=CodeSystem.DRUGBANK, value="DB15463", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="117947097",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.CHEMBL, value="CHEMBL4585668", cites=(files.CHEMBL, files.EVERYCURE)
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000720612",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Welireg: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Welireg: authorised, marketing authorization of 2025-02-12",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=("embryo-fetal toxicity: exclude pregnancy first; non-hormonal contraception"),
            region=Region.US,
            cites=(_WELIREG,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="anemia, sometimes severe: monitor hemoglobin",
            region=Region.US,
            cites=(_WELIREG_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypoxia: monitor oxygen saturation",
            region=Region.US,
            cites=(_WELIREG_2024,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger="hemoglobin below 8 g/dL",
            region=Region.US,
            cites=(_WELIREG_2024,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        _WELIREG,
        Cite(
            sources.NCI_DRUG_BELZUTIFAN,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-belzutifan.md",
        ),
        files.NCI_DICT_LIST,
    ),
    reviewed="2026-11-23",
)

DABRAFENIB: Final = Drug(
    id=DrugId("dabrafenib"),
    name="dabrafenib",
    names=("GSK2118436", "Дабрафениб", "タフィンラー", "ダブラフェニブ"),
    salts=("dabrafenib mesylate",),
    brands=(
        Brand("Tafinlar", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Tafinlar", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Inhibits BRAF.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1424911", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EC02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="QGP4HA4G1B", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="B6DC89I63E",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(system=CodeSystem.NCIT, value="C82386", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS, value="1195765-45-7", cites=(files.DRUGBANK, files.DRUGCENTRAL)
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB08912", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="44462760",
            version="2024-07",
            cites=(files.CHEBI_CID, files.PUBCHEM_MESH),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL2028663", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C561627",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q3011604",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Tafinlar: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Tafinlar: authorised, marketing authorization of 2013-08-26",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_DABRAFENIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-dabrafenib.md",
        ),
        files.PHARMGKB_2023,
        files.JA_DICTIONARY,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

ENTRECTINIB: Final = Drug(
    id=DrugId("entrectinib"),
    name="entrectinib",
    names=("RXDX-101", "Энтректиниб", "エヌトレクチニブ"),
    brands=(
        Brand("Rozlytrek", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Rozlytrek", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2197862", cites=(files.MOALMANAC, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX14",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="L5ORF0AN1I", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C114984", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="1108743-60-7",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB11986", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="25141092",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1983268", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C000607349",
            version="2024-07",
            cites=(files.MESH_SUPP, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q25323953",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Rozlytrek: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Rozlytrek: authorised, marketing authorization of 2020-07-31",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "moderate CYP3A inhibitor that cannot be avoided (Hong Kong label; adults, or "
                "from 12 years above 1.50 m2)"
            ),
            when=(Criteria(other="moderate CYP3A inhibitor"),),
            to=Amount(200, Unit.MG),
            cites=(
                Cite(
                    sources.ROZLYTREK_HK_LABEL,
                    "dosage modifications for drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://uat.mimsdev.com/hongkong/drug/info/rozlytrek/dosage",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "strong CYP3A inhibitor that cannot be avoided (Hong Kong label; adults, or from "
                "12 years above 1.50 m2)"
            ),
            when=(Criteria(other="strong CYP3A inhibitor"),),
            to=Amount(100, Unit.MG),
            cites=(
                Cite(
                    sources.ROZLYTREK_HK_LABEL,
                    "dosage modifications for drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://uat.mimsdev.com/hongkong/drug/info/rozlytrek/dosage",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_ENTRECTINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-entrectinib.md",
        ),
        files.NCI_DICT_E,
        files.JA_DICTIONARY,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

LAROTRECTINIB: Final = Drug(
    id=DrugId("larotrectinib"),
    name="larotrectinib",
    names=("Ларотректиниб",),
    salts=("larotrectinib sulfate",),
    brands=(
        Brand("Vitrakvi", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Vitrakvi", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2105628", cites=(files.MOALMANAC, files.RTX_KG2)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX12",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE53",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01EX12",
            cites=(files.EMA,),
        ),
        Code(
            system=CodeSystem.UNII, value="PF9462I9HX", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="RDF76R62ID",
            relation=Relation.NARROWER,
            version="2019-02-16",
            cites=(files.STITCHER_GARD, files.EVERYCURE),
        ),
        Code(system=CodeSystem.NCIT, value="C115977", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(
            system=CodeSystem.CAS,
            value="1223403-58-4",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB14723", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="67330085",
            relation=Relation.NARROWER,
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL3889654", cites=(files.CHEMBL, files.INDRA_DB)),
        Code(
            system=CodeSystem.MESH,
            value="C000609083",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q27081513",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Vitrakvi: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Vitrakvi: authorised, marketing authorization of 2019-09-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="strong CYP3A4 inhibitor that cannot be avoided",
            when=(Criteria(other="strong CYP3A4 inhibitor"),),
            to_percent=50,
            region=Region.US,
            cites=(
                Cite(
                    sources.VITRAKVI_US_LABEL, "dose modifications", Seen.DOCUMENT, on="2026-11-26"
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "reaction of grade 3 or 4, until baseline or grade 1; one step lower if that "
                "takes no more than 4 weeks"
            ),
            when=(Criteria(other="adverse reaction of grade 3 or 4"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.VITRAKVI_US_LABEL, "dose modifications", Seen.DOCUMENT, on="2026-11-26"
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger="reaction that does not settle within 4 weeks, or a fourth dose change",
            when=(
                Criteria(
                    other=(
                        "reaction that does not settle within 4 weeks, or three dose changes not "
                        "tolerated"
                    )
                ),
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.VITRAKVI_US_LABEL, "dose modifications", Seen.DOCUMENT, on="2026-11-26"
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_LAROTRECTINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-larotrectinibsulfate.md",
        ),
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

LENVATINIB: Final = Drug(
    id=DrugId("lenvatinib"),
    name="lenvatinib",
    names=("E7080", "Ленватиниб", "仑伐替尼"),
    salts=("lenvatinib mesylate",),
    brands=(
        Brand("Lenvima", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Lenvima", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Blocks signals for cell division and for new blood vessels.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1603296",
            version="2018",
            cites=(files.OPENFDA, files.MOALMANAC),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01EX08",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE29",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01EX08",
            cites=(files.EMA,),
        ),
        Code(system=CodeSystem.UNII, value="EE083865G2", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C95124", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="417716-92-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB09078", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="9823820",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1289601", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C531958",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q6523413",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Lenvima: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Lenvima: authorised, marketing authorization of 2015-05-28",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_LENVATINIB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-lenvatinibmesylate.md",
        ),
        files.ONCONOVA,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

PAZOPANIB: Final = Drug(
    id=DrugId("pazopanib"),
    name="pazopanib",
    names=("GW786034", "Pazopanibum", "Пазопаниб", "帕唑帕尼", "维全特"),
    salts=("pazopanib hydrochloride",),
    brands=(
        Brand("Votrient", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Votrient", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="714438", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE11",
            version="2025-10-27",
            status=CodeStatus.RETIRED,
            replaced_by="L01EX03",
            cites=(files.EMA, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="7RN5DR86CK", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.UNII,
            value="33Y9ANM545",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C74547",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="444731-52-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB06589", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="10113978",
            version="2024-07",
            cites=(files.CHEBI_CID, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="11525740",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CID, files.EVERYCURE),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL477772", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C516667",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q7157043",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Votrient: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Votrient: authorised, marketing authorization of 2010-06-14",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="hepatotoxicity: severe and fatal; monitor the liver",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_VOTRIENT, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.OPENFDA_LABEL_VOTRIENT, "indications and usage", Seen.DOCUMENT, on="2026-11-23"
        ),
        Cite(
            sources.NCI_DRUG_PAZOPANIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-pazopanibhydrochloride.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.ZH_BRANDS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

PRALSETINIB: Final = Drug(
    id=DrugId("pralsetinib"),
    name="pralsetinib",
    names=("BLU-667",),
    brands=(Brand("Gavreto", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2394936", cites=(files.MOALMANAC, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX23",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="1WPE73O1WV", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C132295", cites=(files.MOALMANAC, files.GDC)),
        Code(
            system=CodeSystem.CAS,
            value="2097132-94-8",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB15822",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="129073603",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL4582651",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000655704",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.EU,
            status=Marketing.DISCONTINUED,
            date="2024-10-24",
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Gavreto: withdrawn",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Gavreto: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_PRALSETINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-pralsetinib.md",
        ),
        files.CBIOPORTAL,
    ),
    reviewed="2026-11-23",
)

REPOTRECTINIB: Final = Drug(
    id=DrugId("repotrectinib"),
    name="repotrectinib",
    names=("TPX-0005",),
    brands=(
        Brand("Augtyro", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Augtyro", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2670644", cites=(files.MOALMANAC, files.EVERYCURE)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX28",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="08O3FQ4UNP", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C133821", cites=(files.MOALMANAC, files.ONCOKB)),
        Code(system=CodeSystem.CAS, value="1802220-02-5", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(system=CodeSystem.DRUGBANK, value="DB16826", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="135565923",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.CHEMBL, value="CHEMBL4298138", cites=(files.CHEMBL, files.EVERYCURE)
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000708510",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Augtyro: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Augtyro: authorised, marketing authorization of 2025-01-13",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=("stop strong and moderate CYP3A inhibitors 3 to 5 half-lives before the start"),
            when=(Criteria(other="strong or moderate CYP3A inhibitor"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.AUGTYRO_US_LABEL_2024,
                    "section 2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://rxreasoner.com/monographs/augtyro/usage",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_REPOTRECTINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-repotrectinib.md",
        ),
        files.ONCOKB,
    ),
    reviewed="2026-11-26",
)

SELPERCATINIB: Final = Drug(
    id=DrugId("selpercatinib"),
    name="selpercatinib",
    names=("Селперкатиниб",),
    brands=(
        Brand("Retevmo", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Retsevmo", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="2370147", cites=(files.MOALMANAC, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX22",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="CEGM9YBNGD", cites=(files.DRUGBANK, files.STITCHER)),
        Code(system=CodeSystem.NCIT, value="C134987", cites=(files.MOALMANAC, files.CBIOPORTAL)),
        Code(
            system=CodeSystem.CAS,
            value="2152628-33-4",
            cites=(files.DRUGBANK, files.DRUGCENTRAL_2021),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB15685", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="134436906",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.PUBCHEM_MESH),
        ),
        Code(
            system=CodeSystem.CHEMBL, value="CHEMBL4559134", cites=(files.CHEMBL, files.EVERYCURE)
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000656166",
            version="2024-07",
            cites=(files.MESH_SUPP, files.PHARMGKB),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Retevmo: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Retsevmo: authorised, marketing authorization of 2021-02-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="avoid; if it cannot be avoided, take selpercatinib with food",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            region=Region.US,
            cites=(
                Cite(
                    sources.RETEVMO_US_LABEL_EARLIER,
                    "section 2, acid-reducing agents",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://themeditary.com/dosage-information/retevmo-dosage-1036.html",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "avoid; if it cannot be avoided, take selpercatinib 2 hours before or 10 hours "
                "after"
            ),
            drug_class=DrugClass.H2_BLOCKER,
            region=Region.US,
            cites=(
                Cite(
                    sources.RETEVMO_US_LABEL_EARLIER,
                    "section 2, acid-reducing agents",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://themeditary.com/dosage-information/retevmo-dosage-1036.html",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_SELPERCATINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-selpercatinib.md",
        ),
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

SORAFENIB: Final = Drug(
    id=DrugId("sorafenib"),
    name="sorafenib",
    names=("BAY 43-9006", "Sorafenibum", "Сорафениб", "索拉非尼"),
    salts=("sorafenib tosylate",),
    brands=(
        Brand("Nexavar", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Nexavar", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Blocks signals for cell division and for new blood vessels.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="495881", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE05",
            status=CodeStatus.RETIRED,
            replaced_by="L01EX02",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="9ZOQ3TZI87", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C61948",
            version="2018-06",
            cites=(files.NCI_NAMES, files.CBIOPORTAL),
        ),
        Code(system=CodeSystem.CAS, value="284461-73-0", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00398", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="216239",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1336", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077157",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q421136",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Nexavar: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Nexavar: authorised, marketing authorization of 2006-07-19",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        Cite(
            sources.NCI_DRUG_SORAFENIB,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-sorafenibtosylate.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_SYED = Cite(
    sources.SYED_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://discovery.researcher.life/article/surufatinib-first-approval/5fe89c5a0ff1337c9d2fcb72859ebc16",
)

SURUFATINIB: Final = Drug(
    id=DrugId("surufatinib"),
    name="surufatinib",
    names=("sulfatinib",),
    brands=(Brand("Sulanda", Region.CN, cites=(_SYED,)),),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Inhibits VEGF receptors 1 to 3, FGF receptor 1 and CSF-1 receptor.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="L01EX24",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(system=CodeSystem.UNII, value="B2K5L1L8S9", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.CAS,
            value="1308672-74-3",
            cites=(files.DRUGBANK,),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB15106", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL4297190",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C000717729",
            version="2025-07",
            cites=(files.MESH_SUPP,),
        ),
    ),
    availability=(
        Availability(
            region=Region.CN,
            status=Marketing.MARKETED,
            date="2021-01",
            cites=(
                Cite(
                    sources.HUTCHMED_2021_SURUFATINIB,
                    "launched in January 2021; marketed as Sulanda",
                    Seen.COPY,
                    on="2026-11-27",
                    via="https://www.wallstreet-online.de/nachricht/14058564-hutchmed-announces-nmpa-approval-of-surufatinib-sulanda-china-for-advanced-pancreatic-neuroendocrine-tumors",
                ),
            ),
        ),
    ),
    cites=(_SYED, files.EMA_BRANDS, files.NCI_NAMES),
    reviewed="2026-11-27",
)

TRAMETINIB: Final = Drug(
    id=DrugId("trametinib"),
    name="trametinib",
    names=("GSK1120212", "Trametinibum", "Траметиниб"),
    salts=("trametinib dimethyl sulfoxide",),
    brands=(
        Brand("Mekinist", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Mekinist", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    mechanism="Inhibits MEK.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1425099", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EE01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="33E86K87QN", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="BSB9VJ5TUT",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(system=CodeSystem.NCIT, value="C77908", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="871700-17-3", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB08911", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="11707110",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL2103875", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C560077",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q7833138",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Mekinist: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Mekinist: authorised, marketing authorization of 2014-06-30",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_TRAMETINIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-trametinib.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)

_CAPRELSA_BOX = Cite(
    sources.OPENFDA_LABEL_CAPRELSA, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
)

VANDETANIB: Final = Drug(
    id=DrugId("vandetanib"),
    name="vandetanib",
    names=("ZD6474", "Вандетаниб", "凡德他尼"),
    brands=(
        Brand("Caprelsa", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Caprelsa", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.KINASE_INHIBITOR,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1098413", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01EX04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XE12",
            status=CodeStatus.RETIRED,
            replaced_by="L01EX04",
            cites=(files.OHDSI, files.DRUGBANK_2015),
        ),
        Code(system=CodeSystem.UNII, value="YO460OQ37K", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C2737", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="443913-73-3", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB05294", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3081361",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL24828", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C452423",
            version="2024-07",
            cites=(files.MESH_SUPP, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q7914515",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Caprelsa: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Caprelsa: authorised, marketing authorization of 2012-02-16",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="QT prolongation, torsades de pointes and sudden death",
            region=Region.US,
            cites=(_CAPRELSA_BOX,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypocalcemia, hypokalemia, hypomagnesemia or long QT syndrome",
            when=(Criteria(other="hypocalcemia, hypokalemia, hypomagnesemia or long QT syndrome"),),
            region=Region.US,
            cites=(_CAPRELSA_BOX,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_VANDETANIB,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-vandetanib.md",
        ),
        files.PHARMGKB_2023,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
