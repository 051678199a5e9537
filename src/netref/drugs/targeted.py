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
    Interval,
    Marketing,
    Pregnancy,
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

_AFINITOR_EU_2024 = Cite(
    sources.AFINITOR_EU_LABEL_2024,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/afinitor/precautions",
)

_EVEROLIMUS_TEXT = Cite(
    sources.EVEROLIMUS_RXREASONER, "special warnings, interactions", Seen.DOCUMENT, on="2026-11-27"
)
_ZORTRESS = Cite(
    sources.ZORTRESS_US_LABEL,
    "highlights, warnings",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?fid=134&id=39213",
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
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to everolimus, another rapamycin derivative or an excipient",
            when=(
                Criteria(
                    other=(
                        "hypersensitivity to everolimus, another rapamycin derivative or an "
                        "excipient"
                    )
                ),
            ),
            region=Region.EU,
            cites=(_AFINITOR_EU_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="immunosuppressive: infections, also with opportunistic pathogens",
            region=Region.EU,
            cites=(_AFINITOR_EU_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "noninfectious pneumonitis: rule out Pneumocystis; with corticosteroids consider "
                "prophylaxis against it"
            ),
            region=Region.EU,
            cites=(_AFINITOR_EU_2024,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal failure, also fatal: monitor renal function",
            when=(Criteria(other="renal impairment or another risk of renal failure"),),
            cites=(_EVEROLIMUS_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="St. John's wort: not together",
            when=(Criteria(other="St. John's wort"),),
            cites=(_EVEROLIMUS_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="ACE inhibitors: angioedema (label for transplantation)",
            when=(Criteria(other="ACE inhibitor"),),
            region=Region.US,
            cites=(_ZORTRESS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="delayed wound healing (label for transplantation)",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_ZORTRESS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="live vaccines: avoid (label for transplantation)",
            when=(Criteria(other="live vaccine"),),
            region=Region.US,
            cites=(_ZORTRESS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may impair male fertility (label for transplantation)",
            when=(Criteria(fertility_wish=True),),
            region=Region.US,
            cites=(_ZORTRESS,),
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
    reviewed="2026-11-27",
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

_SUTENT_WARNINGS = Cite(
    sources.SUTENT_US_LABEL_WARNINGS, "sections 5.1 and 5.2", Seen.DOCUMENT, on="2026-11-27"
)
_SUTENT_SAFETY_PNET = Cite(
    sources.SUTENT_US_SAFETY_INFORMATION,
    "important safety information",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_SUTENT_PATIENTS = Cite(
    sources.SUTENT_US_PATIENT_SAFETY, "important safety information", Seen.DOCUMENT, on="2026-11-27"
)

_SUTENT_EU_4_5 = Cite(
    sources.SUTENT_EU_LABEL_OLD,
    "section 4.5",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3214&fid=131&page=9",
)
_SUNITINIB_ESMO = Cite(
    sources.ESMO_SUNITINIB_INTERACTIONS, "overall recommendations", Seen.DOCUMENT, on="2026-11-27"
)

_SUTENT_US_7 = Cite(
    sources.SUTENT_US_LABEL_SECTION_7,
    "section 7",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3215&fid=134&page=15",
)
_SUTENT_US_6 = Cite(
    sources.SUTENT_US_LABEL_SECTION_7,
    "postmarketing experience",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3215&fid=134&page=14",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure, cardiomyopathy, ischemia and infarction, also fatal: stop at signs "
                "of heart failure"
            ),
            when=(Criteria(heart_failure=True),),
            region=Region.US,
            cites=(_SUTENT_SAFETY_PNET, _SUTENT_WARNINGS),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="consider the ejection fraction before and during treatment",
            region=Region.US,
            cites=(_SUTENT_SAFETY_PNET,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "dose-dependent QT prolongation: watch after earlier QT prolongation, with "
                "antiarrhythmics, heart disease, bradycardia or electrolyte disturbances"
            ),
            when=(
                Criteria(
                    other=(
                        "history of QT prolongation, antiarrhythmic, relevant heart disease, "
                        "bradycardia or electrolyte disturbance"
                    )
                ),
            ),
            region=Region.US,
            cites=(_SUTENT_SAFETY_PNET,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ALT or AST above 2.5 times normal, or above 5 times with liver metastases: safety "
                "not established"
            ),
            when=(
                Criteria(
                    other=(
                        "ALT or AST above 2.5 times normal, or above 5 times with liver metastases"
                    )
                ),
            ),
            region=Region.US,
            cites=(_SUTENT_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_SUTENT_PATIENTS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not breastfeed",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_SUTENT_PATIENTS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="potent CYP3A4 inducers, among them St. John's wort: avoid",
            when=(Criteria(other="potent CYP3A4 inducer or St. John's wort"),),
            region=Region.EU,
            cites=(_SUTENT_EU_4_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="anticoagulants: watch for hemorrhage",
            when=(Criteria(other="anticoagulant"),),
            region=Region.EU,
            cites=(_SUTENT_EU_4_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="drugs that prolong the QT interval: avoid, otherwise ECG",
            when=(Criteria(other="another drug that prolongs the QT interval"),),
            cites=(_SUNITINIB_ESMO,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="St. John's wort: not together",
            when=(Criteria(other="St. John's wort"),),
            region=Region.US,
            cites=(_SUTENT_US_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="proteinuria: urinalysis before the start; stop for good at nephrotic syndrome",
            when=(Criteria(other="proteinuria"),),
            region=Region.US,
            cites=(_SUTENT_US_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="thrombotic microangiopathy: suspend",
            when=(Criteria(other="thrombotic microangiopathy"),),
            region=Region.US,
            cites=(_SUTENT_US_6,),
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
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="the risk of severe jaw bone problems may be higher",
            drug_class=DrugClass.BISPHOSPHONATE,
            region=Region.US,
            cites=(_SUTENT_PATIENTS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a potent CYP3A4 inducer, less sunitinib: avoid",
            drug=DrugId("dexamethasone"),
            region=Region.EU,
            cites=(_SUTENT_EU_4_5,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="potent CYP3A4 inducer, less sunitinib: avoid",
            drug=DrugId("phenytoin"),
            region=Region.EU,
            cites=(_SUTENT_EU_4_5,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="prolongs the QT interval: avoid, otherwise ECG",
            drug=DrugId("domperidone"),
            cites=(_SUNITINIB_ESMO,),
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
    reviewed="2026-11-27",
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

_CABOMETYX_2_6 = Cite(
    sources.CABOMETYX_US_LABEL,
    "sections 2.6 to 2.8",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/cabometyx/page/2/",
)
_CABOMETYX_INTERACTIONS = Cite(
    sources.CABOMETYX_US_LABEL_RCC,
    "section 7, table 3",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=53424&fid=134&page=7",
)
_CABOMETYX_HCP_RCC = Cite(
    sources.CABOMETYX_US_HCP_SITE_RCC,
    "important safety information",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_CABOMETYX_2021_SAFETY = Cite(
    sources.CABOMETYX_US_SAFETY_INFORMATION_2021,
    "important safety information",
    Seen.COPY,
    on="2026-11-27",
    via="https://mmhimages.com/production/Creative/WebcastTemplates/2021/LCGC/LCGC-Webcast_Template.html",
)

_CABOMETYX_FR = Cite(sources.CABOMETYX_FR_LEAFLET, "advice", Seen.DOCUMENT, on="2026-11-27")

_COMETRIQ_5 = Cite(
    sources.COMETRIQ_US_LABEL_PRESCRIBERPOINT,
    "sections 5 and 8",
    Seen.COPY,
    on="2026-11-27",
    via="https://prescriberpoint.com/therapies/cometriq-1a0c3be",
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
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "gastrointestinal perforation and fistula, each in 1 % and also fatal: watch for "
                "signs, including abscess and sepsis"
            ),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_2021_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "arterial and venous thrombosis, also fatal: stop after infarction or a serious "
                "event"
            ),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_2021_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypertension, including crisis: blood pressure before the start and regularly",
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_HCP_RCC,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4 inhibitors: 20 mg less a day",
            when=(Criteria(other="strong CYP3A4 inhibitor"),),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_2_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4 inducers: 20 mg more a day as tolerated, at most 80 mg",
            when=(Criteria(other="strong CYP3A4 inducer"),),
            region=Region.US,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_2_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="no St. John's wort, no grapefruit",
            when=(Criteria(other="St. John's wort or grapefruit"),),
            region=Region.FR,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_FR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="effective contraception for men and women, for at least 4 months after the end",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.FR,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_FR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="tell the anesthetist or dentist before an operation",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.FR,
            form=FormId("cabozantinib-tablets"),
            cites=(_CABOMETYX_FR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="recent hemorrhage, including hemoptysis and hematemesis: do not give",
            when=(Criteria(other="recent hemorrhage"),),
            region=Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ_5,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not breastfeed during treatment and for 4 months after",
            when=(Criteria(lactating=True),),
            region=Region.US,
            form=FormId("cabozantinib-capsules"),
            cites=(_COMETRIQ_5,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "named as a strong CYP3A4 inhibitor, more cabozantinib: lower dose where it cannot "
                "be avoided"
            ),
            drug=DrugId("ketoconazole"),
            region=Region.US,
            cites=(_CABOMETYX_INTERACTIONS,),
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
    reviewed="2026-11-27",
)

_AVASTIN_BOX_TEXT = Cite(
    sources.AVASTIN_US_BOX_2017,
    "boxed warning, in a review of labeling changes",
    Seen.SECONDARY,
    on="2026-11-27",
    via="http://coachoutletstoreonlinev.com/892543_2.html",
)
_BEVACIZUMAB_ASHP = Cite(
    sources.BEVACIZUMAB_ASHP_MONOGRAPH,
    "warning",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.zoom.co.nz/monograph/bevacizumab.html?references=1",
)
_BEVACIZUMAB_BC = Cite(
    sources.BEVACIZUMAB_BC_CANCER,
    "special precautions, contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://docslib.org/doc/6072800/drug-name-bevacizumab",
)
_AVASTIN_EU_4_4 = Cite(
    sources.AVASTIN_EU_LABEL,
    "section 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=38474&fid=131&page=5",
)
_AVASTIN_EU_4_2 = Cite(
    sources.AVASTIN_EU_LABEL,
    "section 4.2",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=38474&fid=131&page=3",
)
_AVASTIN_EU_4_8 = Cite(
    sources.AVASTIN_EU_LABEL,
    "section 4.8",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=38474&fid=131&page=19",
)
_AVASTIN_EU_4_5 = Cite(
    sources.AVASTIN_EU_LABEL_OLD,
    "section 4.5",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3487&fid=131&page=6",
)
_AVASTIN_EU_OLD_4_8 = Cite(
    sources.AVASTIN_EU_LABEL_OLD,
    "section 4.8",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=3487&fid=131&page=12",
)
_AVASTIN_CH = Cite(
    sources.AVASTIN_CH_LABEL,
    "Schwangerschaft, Stillzeit",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/en/gcc/fachinfo/reg/56922/chapter/pregnancy",
)

_AVASTIN_CHANGES_2015 = Cite(
    sources.AVASTIN_US_LABELING_CHANGES_2015,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.drugs.com/labeling-changes/May-2015/avastin-bevacizumab-solution-intravenous-infusion-2765.html",
)

_AVASTIN_HK = Cite(
    sources.AVASTIN_HK_PREGNANCY, "use in pregnancy and lactation", Seen.DOCUMENT, on="2026-11-27"
)

_AYBINTIO_EU = Cite(
    sources.AYBINTIO_EU_LABEL_2021,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/aybintio/precautions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.CH,
            cites=(_AVASTIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "hypersensitivity to bevacizumab, other recombinant human or humanized antibodies, "
                "or Chinese hamster ovary cell products"
            ),
            when=(
                Criteria(
                    other=(
                        "hypersensitivity to bevacizumab, a recombinant human or humanized "
                        "antibody, or Chinese hamster ovary cell products"
                    )
                ),
            ),
            region=Region.CA,
            cites=(_BEVACIZUMAB_BC,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="untreated metastases of the central nervous system",
            when=(Criteria(other="untreated metastases of the central nervous system"),),
            region=Region.CA,
            cites=(_BEVACIZUMAB_BC,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gastrointestinal perforation in 0.3 to 3 %, also fatal: stop for good",
            region=Region.US,
            cites=(_AVASTIN_BOX_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "surgery: withhold for at least 28 days before elective surgery, and for at least "
                "28 days after surgery and until the wound is fully healed"
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_AVASTIN_BOX_TEXT, _BEVACIZUMAB_ASHP),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe or fatal hemorrhage up to 5 times more often: not with a recent history of "
                "hemoptysis"
            ),
            when=(
                Criteria(other="recent history of hemoptysis"),
                Criteria(other="serious hemorrhage"),
            ),
            region=Region.US,
            cites=(_AVASTIN_BOX_TEXT, _BEVACIZUMAB_ASHP),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "arterial thromboembolism is more frequent after an earlier one, with diabetes or "
                "above 65 years: caution"
            ),
            when=(
                Criteria(age_years=Interval(65, None, low_open=True)),
                Criteria(other="history of arterial thromboembolism, or diabetes"),
            ),
            region=Region.EU,
            cites=(_AVASTIN_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="venous thromboembolism, including pulmonary embolism",
            region=Region.EU,
            cites=(_AVASTIN_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "proteinuria: dipstick before the start and during treatment; stop for good at "
                "nephrotic syndrome"
            ),
            region=Region.EU,
            cites=(_AVASTIN_EU_4_4,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal or hepatic impairment: not studied",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            region=Region.EU,
            cites=(_AVASTIN_EU_4_2,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="lactation: stop breastfeeding, also for at least 6 months after the last dose",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_AVASTIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ovarian insufficiency in premenopausal women; contraception for at least 6 months "
                "after the last dose"
            ),
            when=(
                Criteria(fertility_wish=True),
                Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),
            ),
            region=Region.CH,
            cites=(_AVASTIN_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "may harm the fetus: effective contraception during treatment and for 6 months "
                "after"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_AVASTIN_CHANGES_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy (Hong Kong label)",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            cites=(_AVASTIN_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "hypersensitivity to bevacizumab or an excipient, to Chinese hamster ovary cell "
                "products or to other recombinant human or humanized antibodies"
            ),
            when=(
                Criteria(
                    other=(
                        "hypersensitivity to bevacizumab, an excipient, Chinese hamster ovary cell "
                        "products or recombinant human or humanized antibodies"
                    )
                ),
            ),
            region=Region.EU,
            cites=(_AYBINTIO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.EU,
            cites=(_AYBINTIO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "inflammation within the abdomen may add to the risk of gastrointestinal "
                "perforation (colorectal cancer)"
            ),
            when=(Criteria(other="inflammation within the abdomen"),),
            region=Region.EU,
            cites=(_AYBINTIO_EU,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "microangiopathic hemolytic anemia in 7 of 19 patients; also hypertensive crisis "
                "and raised creatinine"
            ),
            drug=DrugId("sunitinib"),
            region=Region.EU,
            cites=(_AVASTIN_EU_4_5,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "more severe neutropenia, febrile neutropenia and infection, some fatal (lung and "
                "breast cancer)"
            ),
            drug_class=DrugClass.PLATINUM,
            region=Region.EU,
            cites=(_AVASTIN_EU_4_5,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "more severe neutropenia, febrile neutropenia and infection, some fatal (lung and "
                "breast cancer)"
            ),
            drug_class=DrugClass.TAXANE,
            region=Region.EU,
            cites=(_AVASTIN_EU_4_5,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "more heart failure above a cumulative 300 mg/m2 of doxorubicin (lymphoma study): "
                "consider close observation of the heart"
            ),
            drug=DrugId("doxorubicin"),
            region=Region.EU,
            cites=(_AVASTIN_EU_OLD_4_8,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "osteonecrosis of the jaw, mostly with risk factors such as intravenous "
                "bisphosphonates"
            ),
            drug_class=DrugClass.BISPHOSPHONATE,
            region=Region.EU,
            cites=(_AVASTIN_EU_4_8,),
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
    reviewed="2026-11-27",
)

_INLYTA_ARCHIVE = Cite(
    sources.INLYTA_US_LABEL_ARCHIVE_72351, "highlights", Seen.DOCUMENT, on="2026-11-27"
)
_INLYTA_HIGHLIGHTS = Cite(sources.INLYTA_US_LABEL, "highlights", Seen.DOCUMENT, on="2026-11-27")
_INLYTA_WARNINGS = Cite(
    sources.INLYTA_US_LABEL_WARNINGS, "sections 5.1 and 5.2", Seen.DOCUMENT, on="2026-11-27"
)
_INLYTA_7 = Cite(
    sources.INLYTA_US_LABEL,
    "sections 7 and 8.1",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/inlyta/page/5/",
)

_INLYTA_EU = Cite(
    sources.INLYTA_EU_LABEL_2013,
    "section 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?aid=4535&fid=131&page=4",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypertension, including crisis: blood pressure well controlled before the start, "
                "then monitored"
            ),
            region=Region.US,
            cites=(_INLYTA_ARCHIVE, _INLYTA_WARNINGS),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="arterial thromboembolism, also fatal: not studied within 12 months of one",
            when=(Criteria(other="arterial thromboembolism within the previous 12 months"),),
            region=Region.US,
            cites=(_INLYTA_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="arterial and venous thrombosis: caution where the risk is raised",
            when=(Criteria(other="raised risk of arterial or venous thrombosis"),),
            region=Region.US,
            cites=(_INLYTA_ARCHIVE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hemorrhage, also fatal: not with untreated brain metastasis or recent active "
                "gastrointestinal bleeding"
            ),
            when=(
                Criteria(
                    other="untreated brain metastasis, or recent active gastrointestinal bleeding"
                ),
            ),
            region=Region.US,
            cites=(_INLYTA_ARCHIVE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gastrointestinal perforation and fistula: caution where the risk is raised",
            when=(Criteria(other="risk of gastrointestinal perforation"),),
            region=Region.US,
            cites=(_INLYTA_ARCHIVE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="moderate hepatic impairment: about half the starting dose",
            when=(Criteria(child_pugh=(ChildPugh.B,)),),
            region=Region.US,
            cites=(_INLYTA_ARCHIVE, _INLYTA_HIGHLIGHTS),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_INLYTA_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4/5 inhibitors: avoid, or about half the dose",
            when=(Criteria(other="strong CYP3A4/5 inhibitor"),),
            region=Region.US,
            cites=(_INLYTA_7, _INLYTA_HIGHLIGHTS),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4/5 inducers: avoid; moderate ones: avoid if possible",
            when=(Criteria(other="strong or moderate CYP3A4/5 inducer"),),
            region=Region.US,
            cites=(_INLYTA_7,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="surgery: stop at least 24 hours before; resume once the wound heals well",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.EU,
            cites=(_INLYTA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "untreated brain metastasis or recent active gastrointestinal bleeding: not "
                "studied, do not use"
            ),
            when=(
                Criteria(
                    other="untreated brain metastasis or recent active gastrointestinal bleeding"
                ),
            ),
            region=Region.EU,
            cites=(_INLYTA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="proteinuria: look for it before the start and during treatment",
            when=(Criteria(other="proteinuria"),),
            region=Region.EU,
            cites=(_INLYTA_EU,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4/5 inhibitor, more axitinib: avoid, or about half the dose",
            drug=DrugId("ketoconazole"),
            region=Region.US,
            cites=(_INLYTA_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a strong CYP3A4/5 inducer, less axitinib: avoid",
            drug=DrugId("phenytoin"),
            region=Region.US,
            cites=(_INLYTA_7,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="named as a strong CYP3A4/5 inducer, less axitinib: avoid",
            drug=DrugId("dexamethasone"),
            region=Region.US,
            cites=(_INLYTA_7,),
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
    reviewed="2026-11-27",
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

_TAFINLAR_2015 = Cite(sources.TAFINLAR_US_LABEL_2015, "highlights", Seen.DOCUMENT, on="2026-11-27")
_TAFINLAR_2018 = Cite(
    sources.TAFINLAR_US_LABEL_2018,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://slidelegend.com/tafinlar-novartis-pharmaceuticals-corporation_5ba87178097c47e1208b4625.html",
)
_TAFINLAR_CHANGES = Cite(
    sources.TAFINLAR_US_LABELING_CHANGES, "drug interactions", Seen.DOCUMENT, on="2026-11-27"
)

_TAFINLAR_IE = Cite(
    sources.TAFINLAR_MEKINIST_IE_ABBREVIATED,
    "contraindications",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://www.hcp.novartis.ie/tefmek-api",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="BRAF wild-type melanoma can grow faster",
            when=(Criteria(other="BRAF wild-type melanoma"),),
            region=Region.US,
            cites=(_TAFINLAR_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "new primary cancers of the skin and elsewhere: look for them before, during and "
                "after treatment"
            ),
            region=Region.US,
            cites=(_TAFINLAR_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cardiomyopathy with trametinib: ejection fraction before the start, after 1 "
                "month, then every 2 to 3 months"
            ),
            region=Region.US,
            cites=(_TAFINLAR_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hyperglycemia: monitor glucose with diabetes or hyperglycemia",
            when=(Criteria(other="diabetes or hyperglycemia"),),
            region=Region.US,
            cites=(_TAFINLAR_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="G6PD deficiency: watch for hemolytic anemia",
            when=(Criteria(other="G6PD deficiency"),),
            region=Region.US,
            cites=(_TAFINLAR_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="warfarin: less of it; INR more often at the start and end of dabrafenib",
            when=(Criteria(other="warfarin"),),
            region=Region.US,
            cites=(_TAFINLAR_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hormonal contraceptives and other substrates of CYP3A4 or CYP2C9 may fail: "
                "replace them or watch"
            ),
            when=(
                Criteria(other="hormonal contraceptive, or another substrate of CYP3A4 or CYP2C9"),
            ),
            region=Region.US,
            cites=(_TAFINLAR_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to dabrafenib or an excipient",
            when=(Criteria(other="hypersensitivity to dabrafenib or an excipient"),),
            region=Region.EU,
            cites=(_TAFINLAR_IE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal impairment, moderate or severe hepatic impairment: caution",
            when=(
                Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),
                Criteria(other="severe renal impairment"),
            ),
            region=Region.EU,
            cites=(_TAFINLAR_IE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="less dexamethasone, which may fail: replace it or watch",
            drug=DrugId("dexamethasone"),
            region=Region.US,
            cites=(_TAFINLAR_CHANGES,),
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
    reviewed="2026-11-27",
)

_ROZLYTREK_2020 = Cite(
    sources.ROZLYTREK_US_LABEL_2020,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/rozlytrek/precautions",
)
_ROZLYTREK_GENENTECH = Cite(
    sources.ROZLYTREK_GENENTECH_PAGE, "warnings and precautions", Seen.DOCUMENT, on="2026-11-27"
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure in 3.4 %: assess the left ventricular ejection fraction before the "
                "start; withhold at new or worse failure"
            ),
            when=(Criteria(heart_failure=True),),
            region=Region.US,
            cites=(_ROZLYTREK_2020, _ROZLYTREK_GENENTECH),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "central nervous system effects: cognitive impairment in 27 %, mood, dizziness, "
                "sleep"
            ),
            region=Region.US,
            cites=(_ROZLYTREK_2020,),
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
    reviewed="2026-11-27",
)

_VITRAKVI_HK_PREGNANCY = Cite(
    sources.VITRAKVI_HK_PREGNANCY,
    "use in pregnancy and lactation",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/hongkong/drug/info/vitrakvi/use-in-pregnancy-lactation",
)

_VITRAKVI_2019 = Cite(
    sources.VITRAKVI_US_LABEL_2019,
    "section 5",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/10108/precautions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may harm the fetus (Hong Kong label)",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            cites=(_VITRAKVI_HK_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="stop breastfeeding during treatment and for 1 week after (Hong Kong label)",
            when=(Criteria(lactating=True),),
            cites=(_VITRAKVI_HK_PREGNANCY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "neurotoxicity in 53 % (grade 3 in 6 %), mostly within 3 months: withhold or stop "
                "by severity; no driving meanwhile"
            ),
            region=Region.US,
            cites=(_VITRAKVI_2019,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hepatotoxicity, raised transaminases in 45 %: liver tests every 2 weeks during "
                "the first month, then on"
            ),
            region=Region.US,
            cites=(_VITRAKVI_2019,),
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
    reviewed="2026-11-27",
)

_LENVIMA_2016 = Cite(
    sources.LENVIMA_US_LABEL_2016,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?fid=134&id=49545",
)
_LENVIMA_SAFETY = Cite(
    sources.LENVIMA_US_SAFETY_INFORMATION,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://mail.eisai-lenvima-pan-tumor.nppaengage.dev/",
)
_LENVIMA_PDR = Cite(sources.LENVIMA_PDR_SUMMARY, "description", Seen.DOCUMENT, on="2026-11-27")
_LENVIMA_IT = Cite(
    sources.LENVIMA_IT_LABEL,
    "section 4.6",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.starbene.it/farmaci/lenvima-30cps-4mg_044200018/gravidanza-e-allattamento",
)
_KISPLYX_CH = Cite(
    sources.KISPLYX_CH_LABEL,
    "Schwangerschaft, Stillzeit",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/dt/gcc/fachinfo/reg/66085/chapter/pregnancy",
)

_LENVATINIB_REFERENCE = Cite(
    sources.LENVATINIB_UPTODATE,
    "surgery, dental procedures",
    Seen.COPY,
    on="2026-11-27",
    via="https://medilib.ir/uptodate/show/99962",
)
_LENVATINIB_ZOLEDRONIC = Cite(
    sources.DRUGS_COM_LENVATINIB_ZOLEDRONIC, "report", Seen.DOCUMENT, on="2026-11-27"
)
_LENVATINIB_DISEASES = Cite(
    sources.DRUGS_COM_LENVATINIB_DISEASES,
    "thromboembolism, hemorrhage",
    Seen.DOCUMENT,
    on="2026-11-27",
)

_LENVIMA_EU_2024 = Cite(
    sources.LENVIMA_EU_LABEL_2024,
    "special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/lenvima/precautions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.EU,
            cites=(_LENVIMA_IT,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.CH,
            cites=(_KISPLYX_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: must not be given; contraception during treatment and for at least 1 "
                "month after"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.CH,
            cites=(_KISPLYX_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: not unless clearly necessary; highly effective contraception for at "
                "least 1 month after, with a barrier method added to oral hormones"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.EU,
            cites=(_LENVIMA_IT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypertension: control blood pressure before the start, then monitor",
            region=Region.US,
            cites=(_LENVIMA_2016, _LENVIMA_SAFETY),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="cardiac dysfunction, also fatal: grade 3 or worse in 3 %",
            region=Region.US,
            cites=(_LENVIMA_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "arterial thromboembolism: stop for good after one; resuming has not been shown to "
                "be safe"
            ),
            when=(Criteria(other="history of arterial thromboembolism"),),
            region=Region.US,
            cites=(_LENVIMA_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatotoxicity: liver tests before the start and during treatment",
            region=Region.US,
            cites=(_LENVIMA_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "severe renal or hepatic impairment: a lower dose in thyroid and renal carcinoma"
            ),
            when=(Criteria(child_pugh=(ChildPugh.C,)), Criteria(other="severe renal impairment")),
            region=Region.US,
            cites=(_LENVIMA_2016,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may prolong the QT interval: avoid other drugs that do",
            when=(Criteria(other="another drug that prolongs the QT interval"),),
            region=Region.US,
            cites=(_LENVIMA_PDR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "withhold for at least 1 week before elective surgery; not for at least 2 weeks "
                "after major surgery and until the wound has healed (reference work)"
            ),
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            cites=(_LENVATINIB_REFERENCE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "osteonecrosis of the jaw: dental care before the start, withhold for at least 1 "
                "week before a dental procedure (reference work)"
            ),
            when=(Criteria(other="dental procedure"),),
            cites=(_LENVATINIB_REFERENCE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="arterial thromboembolism in the last 6 months: not studied (database)",
            when=(Criteria(other="arterial thromboembolism in the last 6 months"),),
            cites=(_LENVATINIB_DISEASES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hemorrhage, also fatal: consider invasion of a major vessel by the tumor "
                "(database)"
            ),
            when=(Criteria(other="tumor that invades a major blood vessel"),),
            cites=(_LENVATINIB_DISEASES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypertension: well controlled before the start, on a stable dose for at least 1 "
                "week; blood pressure after 1 week, every 2 weeks for 2 months, then monthly"
            ),
            when=(Criteria(other="hypertension"),),
            region=Region.EU,
            cites=(_LENVIMA_EU_2024,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="osteonecrosis of the jaw is more likely (database)",
            drug_class=DrugClass.BISPHOSPHONATE,
            cites=(_LENVATINIB_ZOLEDRONIC,),
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
    reviewed="2026-11-27",
)

_VOTRIENT_2015 = Cite(sources.VOTRIENT_US_LABEL_2015, "highlights", Seen.DOCUMENT, on="2026-11-27")
_VOTRIENT_S020 = Cite(
    sources.VOTRIENT_US_LABEL_S020,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.scribd.com/document/715013977/022465s020lbl",
)
_VOTRIENT_CHANGES = Cite(
    sources.VOTRIENT_US_LABELING_CHANGES, "entry of March 2012", Seen.DOCUMENT, on="2026-11-27"
)
_VOTRIENT_2013 = Cite(
    sources.VOTRIENT_US_LABEL_2013,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://drugs-library.com/drugs/votrient.html",
)

_VOTRIENT_HK = Cite(
    sources.VOTRIENT_HK_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://prdmimsweb.azurewebsites.net/hongkong/drug/info/votrient/drug-interactions",
)
_PAZOPANIB_ESMO = Cite(
    sources.ESMO_PAZOPANIB_INTERACTIONS, "overall recommendations", Seen.DOCUMENT, on="2026-11-27"
)
_PAZOPANIB_TEXT = Cite(sources.PAZOPANIB_RXREASONER, "interactions", Seen.DOCUMENT, on="2026-11-27")

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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe hepatic impairment: not recommended",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.US,
            cites=(_VOTRIENT_2015, _VOTRIENT_2013),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="moderate hepatic impairment: 200 mg a day",
            when=(Criteria(child_pugh=(ChildPugh.B,)),),
            region=Region.US,
            cites=(_VOTRIENT_2015, _VOTRIENT_2013),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "QT prolongation and torsades de pointes: caution where the risk is raised; "
                "consider ECG and electrolytes"
            ),
            when=(Criteria(other="raised risk of QT prolongation"),),
            region=Region.US,
            cites=(_VOTRIENT_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="heart failure and a fall of the left ventricular ejection fraction",
            region=Region.US,
            cites=(_VOTRIENT_2013,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="surgery: interrupt",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_VOTRIENT_S020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gastrointestinal perforation or fistula",
            region=Region.US,
            cites=(_VOTRIENT_S020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypertension, including crisis: well controlled before the start; blood pressure "
                "within a week"
            ),
            region=Region.US,
            cites=(_VOTRIENT_S020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="proteinuria: interrupt at 3 g or more in 24 hours",
            region=Region.US,
            cites=(_VOTRIENT_S020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="serious infections, some fatal",
            region=Region.US,
            cites=(_VOTRIENT_S020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypothyroidism: monitor thyroid function",
            region=Region.US,
            cites=(_VOTRIENT_S020,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "simvastatin: more rises of ALT (27 % against 14 %): caution and close monitoring"
            ),
            when=(Criteria(other="simvastatin"),),
            region=Region.US,
            cites=(_VOTRIENT_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "moderate to severe heart failure or an ejection fraction below normal: not "
                "studied, weigh benefit and risk"
            ),
            when=(Criteria(heart_failure=True),),
            cites=(_PAZOPANIB_TEXT,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="CYP3A4 inducers such as rifampicin: not together",
            when=(Criteria(other="CYP3A4 inducer"),),
            cites=(_PAZOPANIB_ESMO,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "strong CYP3A4 inhibitor, 66 % more pazopanib: not together, or 400 mg of pazopanib"
            ),
            drug=DrugId("ketoconazole"),
            cites=(_PAZOPANIB_ESMO, _VOTRIENT_HK),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "raises gastric pH: avoid; if needed, take pazopanib in the evening without food "
                "together with it"
            ),
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            cites=(_PAZOPANIB_ESMO,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "raises gastric pH: avoid; if needed, take pazopanib at least 2 hours before or 10 "
                "hours after"
            ),
            drug_class=DrugClass.H2_BLOCKER,
            cites=(_PAZOPANIB_ESMO,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "about 20 % more of the active metabolite SN-38, perhaps still more with "
                "UGT1A1*28: care"
            ),
            drug=DrugId("irinotecan"),
            cites=(_PAZOPANIB_TEXT, _PAZOPANIB_ESMO),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="only with caution",
            drug_class=DrugClass.TAXANE,
            cites=(_PAZOPANIB_ESMO,),
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
    reviewed="2026-11-27",
)

_GAVRETO_2023 = Cite(
    sources.GAVRETO_US_LABEL_2023,
    "sections 5.1 and 5.2",
    Seen.COPY,
    on="2026-11-27",
    via="https://trial.medpath.com/drug/approvals/fda/a4dc7899769dee8b",
)
_GAVRETO_2023_5_3 = Cite(
    sources.GAVRETO_US_LABEL_2023,
    "sections 5.3 and 5.4, as given for patients",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://m.laoslucius.com/pralsetinib/precautions",
)
_GAVRETO_WIKI = Cite(sources.GAVRETO_WIKIDOC, "overview", Seen.DOCUMENT, on="2026-11-27")

_GAVRETO_TH = Cite(
    sources.GAVRETO_TH_SUMMARY,
    "special precautions",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://uat.mims.com/thailand/drug/info/gavreto",
)
_GAVRETO_TH_INTERACTIONS = Cite(
    sources.GAVRETO_TH_SUMMARY,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mims.com/thailand/drug/info/gavreto/drug-interactions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "interstitial lung disease or pneumonitis in 12 %, also fatal: withhold and look "
                "into new lung symptoms"
            ),
            region=Region.US,
            cites=(_GAVRETO_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not start with uncontrolled hypertension",
            when=(Criteria(other="uncontrolled hypertension"),),
            region=Region.US,
            cites=(_GAVRETO_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hepatotoxicity: AST and ALT before the start, every 2 weeks for 3 months, then "
                "monthly"
            ),
            region=Region.US,
            cites=(_GAVRETO_2023_5_3,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hemorrhage of grade 3 or worse in 4.1 %, also fatal",
            region=Region.US,
            cites=(_GAVRETO_2023_5_3,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="wound healing may be impaired",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_GAVRETO_WIKI,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="embryo-fetal toxicity",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_GAVRETO_WIKI,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="QTc should be at most 470 ms before the start (Thai label)",
            when=(Criteria(qtc_ms=Interval(low=470, low_open=True)),),
            cites=(_GAVRETO_TH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "earlier arrhythmia or QT prolongation, or drugs that prolong it; correct "
                "electrolytes first (Thai label)"
            ),
            when=(
                Criteria(
                    other="history of arrhythmia or QT prolongation, or drugs that prolong it"
                ),
            ),
            cites=(_GAVRETO_TH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "strong CYP3A4 inhibitors, alone or together with inhibition of P-glycoprotein: "
                "avoid, or lower the dose (Thai label)"
            ),
            when=(Criteria(other="strong CYP3A4 inhibitor"),),
            cites=(_GAVRETO_TH_INTERACTIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="strong CYP3A4 inducers: avoid (Thai label)",
            when=(Criteria(other="strong CYP3A4 inducer"),),
            cites=(_GAVRETO_TH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "named as a strong CYP3A4 inhibitor, more pralsetinib: avoid, or lower the dose "
                "(Thai label)"
            ),
            drug=DrugId("ketoconazole"),
            cites=(_GAVRETO_TH_INTERACTIONS,),
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
    reviewed="2026-11-27",
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

_RETEVMO_SAFETY = Cite(
    sources.RETEVMO_US_SAFETY_INFORMATION,
    "important safety information",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.testwaf.lillyusa.io/hcp/dosing",
)
_RETEVMO_SAFETY_2021 = Cite(
    sources.RETEVMO_US_SAFETY_INFORMATION,
    "important safety information, continued",
    Seen.COPY,
    on="2026-11-27",
    via="https://viewer.joomag.com/acn-712-full-issue-digital/0295963001633046727?page=42",
)
_RETEVMO_8_1 = Cite(
    sources.RETEVMO_US_SAFETY_INFORMATION,
    "drug interactions and section 8.1",
    Seen.COPY,
    on="2026-11-27",
    via="https://viewer.joomag.com/acn-710-full-issue-web/0512610001627916303/p13",
)

_RETEVMO_17 = Cite(
    sources.RETEVMO_COUNSELING_2020,
    "section 17",
    Seen.COPY,
    on="2026-11-27",
    via="http://inpharmation.in/Search/DrugsInfo?DrugID=3265",
)
_RETSEVMO_HK = Cite(
    sources.RETSEVMO_HK_PRECAUTIONS,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/retsevmo/special-precautions",
)

_RETSEVMO_EU = Cite(
    sources.RETSEVMO_EU_LABEL_2024,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/retsevmo/precautions",
)
_RETSEVMO_HK_4_6 = Cite(
    sources.RETSEVMO_HK_PREGNANCY,
    "pregnancy, lactation, fertility",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/retsevmo/use-in-pregnancy-lactation",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hepatotoxicity: ALT and AST before the start, every 2 weeks for 3 months, then "
                "monthly"
            ),
            region=Region.US,
            cites=(_RETEVMO_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="do not start with uncontrolled hypertension",
            when=(Criteria(other="uncontrolled hypertension"),),
            region=Region.US,
            cites=(_RETEVMO_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "QT prolongation (QTcF above 500 ms in 6 %): watch with long QT syndrome, "
                "bradyarrhythmia or severe heart failure; correct electrolytes first"
            ),
            when=(
                Criteria(heart_failure=True, other="severe or uncontrolled heart failure"),
                Criteria(other="long QT syndrome, bradyarrhythmia or electrolyte disturbance"),
            ),
            region=Region.US,
            cites=(_RETEVMO_SAFETY, _RETEVMO_SAFETY_2021),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "strong and moderate CYP3A inhibitors and drugs that prolong the QT interval: ECG "
                "more often"
            ),
            when=(
                Criteria(
                    other=(
                        "strong or moderate CYP3A inhibitor, or drug that prolongs the QT interval"
                    )
                ),
            ),
            region=Region.US,
            cites=(_RETEVMO_SAFETY_2021, _RETEVMO_8_1),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hemorrhage of grade 3 or worse in 2.3 %, also fatal: stop for good when severe",
            region=Region.US,
            cites=(_RETEVMO_SAFETY_2021,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_RETEVMO_8_1,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may impair wound healing (the interval before surgery was not read)",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_RETEVMO_17,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypersensitivity, above all in the first month",
            region=Region.US,
            cites=(_RETEVMO_17,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="effective contraception during treatment and for at least 1 week after",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_RETEVMO_17,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "interstitial lung disease, also fatal: withhold and look into acute or worse "
                "respiratory symptoms (Hong Kong label)"
            ),
            cites=(_RETSEVMO_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to selpercatinib or an excipient",
            when=(Criteria(other="hypersensitivity to selpercatinib or an excipient"),),
            region=Region.EU,
            cites=(_RETSEVMO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypertension: blood pressure controlled before the start; stop for good if it "
                "cannot be controlled"
            ),
            when=(Criteria(other="uncontrolled hypertension"),),
            region=Region.EU,
            cites=(_RETSEVMO_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "stop breastfeeding during treatment and for at least one week after (Hong Kong "
                "label)"
            ),
            when=(Criteria(lactating=True),),
            cites=(_RETSEVMO_HK_4_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "may compromise male and female fertility: advice on preservation before the start "
                "(Hong Kong label)"
            ),
            when=(Criteria(fertility_wish=True),),
            cites=(_RETSEVMO_HK_4_6,),
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
    reviewed="2026-11-27",
)

_NEXAVAR_2023 = Cite(sources.NEXAVAR_US_LABEL_2023, "highlights", Seen.DOCUMENT, on="2026-11-27")
_NEXAVAR_2023_SURGERY = Cite(
    sources.NEXAVAR_US_LABEL_2023,
    "highlights, 5.7",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.scottfasthealth.com/goto.php?url=www.drugs.com/pro/nexavar.html",
)
_NEXAVAR_2018 = Cite(
    sources.NEXAVAR_US_LABEL_2018,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://docslib.org/doc/6563882/nexavar-sorafenib-tablets-for-oral-use-qt-prolongation-monitor-electrocardiograms-and-electrolytes-in-initial-u-s",
)
_NEXAVAR_HK = Cite(sources.NEXAVAR_HK_LABEL, "special precautions", Seen.DOCUMENT, on="2026-11-27")

_NEXAVAR_CHANGES = Cite(
    sources.NEXAVAR_FDA_2010, "changes of October 2010", Seen.DOCUMENT, on="2026-11-27"
)
_SORAFENIB_ESMO = Cite(
    sources.ESMO_SORAFENIB_INTERACTIONS, "recommendations", Seen.DOCUMENT, on="2026-11-27"
)
_SORAFENIB_GENERIC = Cite(
    sources.SORAFENIB_GENERIC_SUMMARY, "interactions", Seen.DOCUMENT, on="2026-11-27"
)

_CAPECITABINE_REPORT = Cite(
    sources.DRUGS_COM_CAPECITABINE_SORAFENIB, "report", Seen.DOCUMENT, on="2026-11-27"
)
_NEXAVAR_PH = Cite(
    sources.NEXAVAR_PH_PRECAUTIONS,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/philippines/drug/info/nexavar/special-precautions",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="known severe hypersensitivity to sorafenib or a component",
            when=(Criteria(other="severe hypersensitivity to sorafenib or an excipient"),),
            region=Region.US,
            cites=(_NEXAVAR_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="together with carboplatin and paclitaxel in squamous cell lung cancer",
            when=(
                Criteria(
                    other="squamous cell lung cancer, together with carboplatin and paclitaxel"
                ),
            ),
            region=Region.US,
            cites=(_NEXAVAR_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="cardiovascular events and hemorrhage: interrupt or stop",
            region=Region.US,
            cites=(_NEXAVAR_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypertension: blood pressure weekly in the first 6 weeks, then periodically",
            region=Region.US,
            cites=(_NEXAVAR_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="surgery: withhold for at least 10 days before elective surgery",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_NEXAVAR_2023_SURGERY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gastrointestinal perforation: stop for good",
            region=Region.US,
            cites=(_NEXAVAR_2023,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "QT prolongation: monitor ECG and electrolytes where the risk of ventricular "
                "arrhythmia is raised"
            ),
            when=(Criteria(other="raised risk of ventricular arrhythmia"),),
            region=Region.US,
            cites=(_NEXAVAR_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "liver injury: liver tests regularly; stop for unexplained rises of transaminases"
            ),
            region=Region.US,
            cites=(_NEXAVAR_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus: effective contraception",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_NEXAVAR_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cardiac ischemia or infarction in 4.9 % against 0.4 % with placebo (Hong Kong "
                "label)"
            ),
            cites=(_NEXAVAR_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="oral neomycin: less sorafenib",
            when=(Criteria(other="oral neomycin"),),
            region=Region.US,
            cites=(_NEXAVAR_CHANGES,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="warfarin: monitor the INR",
            when=(Criteria(other="warfarin"),),
            cites=(_SORAFENIB_ESMO,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "drugs that prolong the QT interval: ECG 24 to 48 hours before and 1 week after "
                "their start"
            ),
            when=(Criteria(other="another drug that prolongs the QT interval"),),
            cites=(_SORAFENIB_ESMO,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="CYP3A4 inducers: less sorafenib expected (product page)",
            when=(Criteria(other="CYP3A4 inducer"),),
            cites=(_SORAFENIB_GENERIC,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "warfarin: bleeding or a higher INR in some; watch prothrombin time, INR and "
                "bleeding (Philippine label)"
            ),
            when=(Criteria(other="warfarin"),),
            cites=(_NEXAVAR_PH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="prolongs the QT interval: look for it; ECG before and after its start",
            drug=DrugId("domperidone"),
            cites=(_SORAFENIB_ESMO,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="substrate of UGT1A1, levels rise (product page)",
            drug=DrugId("irinotecan"),
            cites=(_SORAFENIB_GENERIC,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="levels of docetaxel rise (product page)",
            drug=DrugId("docetaxel"),
            cites=(_SORAFENIB_GENERIC,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="levels of doxorubicin rise (product page)",
            drug=DrugId("doxorubicin"),
            cites=(_SORAFENIB_GENERIC,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="levels of fluorouracil change (product page)",
            drug=DrugId("fluorouracil"),
            cites=(_SORAFENIB_GENERIC,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "15 to 50 % more capecitabine and up to 52 % more fluorouracil: watch for toxicity "
                "(database)"
            ),
            drug=DrugId("capecitabine"),
            cites=(_CAPECITABINE_REPORT,),
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
    reviewed="2026-11-27",
)

_SYED = Cite(
    sources.SYED_2021,
    "abstract",
    Seen.COPY,
    on="2026-11-23",
    via="https://discovery.researcher.life/article/surufatinib-first-approval/5fe89c5a0ff1337c9d2fcb72859ebc16",
)

_SURUFATINIB_DIGEST = Cite(
    sources.SULANDA_CN_LABEL,
    "contraindications, in a digest",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://hnysfww.com/goods.php?id=2610",
)
_SULANDA_DOSAGE = Cite(
    sources.SULANDA_CN_LABEL,
    "dosage, special populations",
    Seen.COPY,
    on="2026-11-27",
    via="https://fillseo.com/article/206548.html",
)
_SULANDA_TABLE = Cite(
    sources.SULANDA_CN_LABEL,
    "dosage, table 1",
    Seen.COPY,
    on="2026-11-27",
    via="https://surufatinib.com/plus/list.php?tid=3",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            region=Region.CN,
            cites=(_SULANDA_DOSAGE, _SURUFATINIB_DIGEST),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a component",
            when=(Criteria(other="hypersensitivity to surufatinib or an excipient"),),
            region=Region.CN,
            cites=(_SURUFATINIB_DIGEST,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "severe active bleeding, active peptic ulcer, unhealed gastrointestinal "
                "perforation or gastrointestinal fistula"
            ),
            when=(
                Criteria(
                    other=(
                        "severe active bleeding, active peptic ulcer, unhealed gastrointestinal "
                        "perforation or gastrointestinal fistula"
                    )
                ),
            ),
            region=Region.CN,
            cites=(_SURUFATINIB_DIGEST,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.CN,
            cites=(_SURUFATINIB_DIGEST,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.CN,
            cites=(_SURUFATINIB_DIGEST,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="mild or moderate hepatic impairment: no data; caution and close liver tests",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B)),),
            region=Region.CN,
            cites=(_SULANDA_DOSAGE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="moderate or severe renal impairment: no data; caution",
            when=(Criteria(other="moderate or severe renal impairment"),),
            region=Region.CN,
            cites=(_SULANDA_DOSAGE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "stop for good after bleeding of grade 3 or worse, gastrointestinal perforation, "
                "nephrotic syndrome, hypertensive crisis or arterial thrombosis"
            ),
            region=Region.CN,
            cites=(_SULANDA_TABLE,),
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

_MEKINIST_2015 = Cite(
    sources.MEKINIST_US_LABEL_2015,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?fid=134&id=41794",
)
_MEKINIST_2013 = Cite(
    sources.MEKINIST_US_LABEL_2013,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.120ty.net/bencandy.php?fid=134&id=22811",
)
_MHRA_TRAMETINIB = Cite(
    sources.MHRA_TRAMETINIB_2016,
    "entry on trametinib",
    Seen.COPY,
    on="2026-11-27",
    via="https://viglya.com/uk-mhra-drug-safety-update-march-2016/",
)

_MEKINIST_IE = Cite(
    sources.TAFINLAR_MEKINIST_IE_ABBREVIATED,
    "contraindications",
    Seen.SECONDARY,
    on="2026-11-27",
    via="https://www.hcp.novartis.ie/tefmek-api",
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
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cardiomyopathy: ejection fraction before the start, after 1 month, then every 2 "
                "to 3 months"
            ),
            region=Region.US,
            cites=(_MEKINIST_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="major hemorrhage; deep vein thrombosis and pulmonary embolism",
            region=Region.US,
            cites=(_MEKINIST_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "retinal vein occlusion: stop for good; eye examination for any visual disturbance"
            ),
            region=Region.US,
            cites=(_MEKINIST_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="interstitial lung disease: withhold at new unexplained lung symptoms",
            region=Region.US,
            cites=(_MEKINIST_2015, _MEKINIST_2013),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_MEKINIST_2013,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gastrointestinal perforation: caution with risk factors for it",
            when=(Criteria(other="risk factors for gastrointestinal perforation"),),
            region=Region.UK,
            cites=(_MHRA_TRAMETINIB,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to trametinib or an excipient",
            when=(Criteria(other="hypersensitivity to trametinib or an excipient"),),
            region=Region.EU,
            cites=(_MEKINIST_IE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal impairment, moderate or severe hepatic impairment: caution",
            when=(
                Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),
                Criteria(other="severe renal impairment"),
            ),
            region=Region.EU,
            cites=(_MEKINIST_IE,),
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
    reviewed="2026-11-27",
)

_CAPRELSA_BOX = Cite(
    sources.OPENFDA_LABEL_CAPRELSA, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
)

_CAPRELSA_OLD = Cite(
    sources.CAPRELSA_US_LABEL_OLD,
    "highlights, section 4",
    Seen.COPY,
    on="2026-11-27",
    via="https://drugs-library.com/drugs/caprelsa.html",
)
_CAPRELSA_5_1 = Cite(
    sources.CAPRELSA_US_LABEL_OLD,
    "section 5.1",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/caprelsa-drug",
)

_CAPRELSA_EU = Cite(
    sources.CAPRELSA_EU_LABEL_2024,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/caprelsa/precautions",
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
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="congenital long QT syndrome",
            when=(Criteria(other="congenital long QT syndrome"),),
            region=Region.US,
            cites=(_CAPRELSA_OLD,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="QTcF above 450 ms: do not start",
            when=(Criteria(qtc_ms=Interval(450, None, low_open=True)),),
            region=Region.US,
            cites=(_CAPRELSA_5_1,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "not after torsades de pointes, nor with bradyarrhythmia or uncompensated heart "
                "failure"
            ),
            when=(
                Criteria(heart_failure=True, other="uncompensated heart failure"),
                Criteria(other="history of torsades de pointes, or bradyarrhythmia"),
            ),
            region=Region.US,
            cites=(_CAPRELSA_5_1,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "moderate to severe renal impairment raises exposure: start with 200 mg, QT more "
                "often"
            ),
            when=(Criteria(other="moderate to severe renal impairment"),),
            region=Region.US,
            cites=(_CAPRELSA_5_1, _CAPRELSA_OLD),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="avoid with drugs known to prolong the QT interval",
            when=(Criteria(other="drug known to prolong the QT interval"),),
            region=Region.US,
            cites=(_CAPRELSA_5_1,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to vandetanib or an excipient",
            when=(Criteria(other="hypersensitivity to vandetanib or an excipient"),),
            region=Region.EU,
            cites=(_CAPRELSA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="congenital long QTc syndrome",
            when=(Criteria(other="congenital long QTc syndrome"),),
            region=Region.EU,
            cites=(_CAPRELSA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="QTc interval above 480 ms",
            when=(Criteria(qtc_ms=Interval(low=480, low_open=True)),),
            region=Region.EU,
            cites=(_CAPRELSA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "arsenic, cisapride, intravenous erythromycin, toremifene, mizolastine, "
                "moxifloxacin or a class IA or III antiarrhythmic at the same time"
            ),
            when=(
                Criteria(
                    other=(
                        "arsenic, cisapride, intravenous erythromycin, toremifene, mizolastine, "
                        "moxifloxacin, or a class IA or III antiarrhythmic"
                    )
                ),
            ),
            region=Region.EU,
            cites=(_CAPRELSA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.EU,
            cites=(_CAPRELSA_EU,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "only for a symptomatic and aggressive course: either symptoms or progression "
                "alone is not enough"
            ),
            region=Region.EU,
            cites=(_CAPRELSA_EU,),
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
    reviewed="2026-11-27",
)
