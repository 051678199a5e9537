"""Calcium channel blockers."""

from typing import Final

from .. import sources
from ..model import (
    Availability,
    Brand,
    Caution,
    CautionOutcome,
    ChildPugh,
    Cite,
    Code,
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
    SyndromeId,
)
from . import _files as files

_PPGL_TABLE = Cite(sources.PPGL_BLOCKADE_TABLE, "table 1", Seen.DOCUMENT, on="2026-11-26")
_FANG = Cite(sources.FANG_2020, "table 2", Seen.DOCUMENT, on="2026-11-26")

_AMLOBE = Cite(
    sources.AMLOBE_CY_LABEL_2018,
    "sections 4.3 and 4.4",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/amlobe/precautions",
)

AMLODIPINE: Final = Drug(
    id=DrugId("amlodipine"),
    name="amlodipine",
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a dihydropyridine or an excipient",
            when=(
                Criteria(
                    other=("hypersensitivity to amlodipine, a dihydropyridine or an excipient")
                ),
            ),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypotension, or shock",
            when=(Criteria(other="severe hypotension or shock"),),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="obstructed outflow of the left ventricle, as in high-grade aortic stenosis",
            when=(Criteria(other="obstructed outflow of the left ventricle"),),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="unstable heart failure after acute myocardial infarction",
            when=(Criteria(other="unstable heart failure after acute myocardial infarction"),),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="heart failure: more cardiovascular events and deaths are possible",
            when=(Criteria(heart_failure=True),),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic impairment: start low; if severe, go up slowly",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypertensive crisis: safety and effect not established",
            when=(Criteria(other="hypertensive crisis"),),
            region=Region.EU,
            cites=(_AMLOBE,),
        ),
    ),
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-27",
)

_NIDEF = Cite(
    sources.NIDEF_UK_LABEL_2020,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/nidef/precautions",
)

NIFEDIPINE: Final = Drug(
    id=DrugId("nifedipine"),
    name="nifedipine",
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a dihydropyridine or an excipient",
            when=(
                Criteria(
                    other=("hypersensitivity to nifedipine, a dihydropyridine or an excipient")
                ),
            ),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "shock, aortic stenosis of clinical weight, unstable or acute angina, infarction "
                "within a month or to prevent another"
            ),
            when=(
                Criteria(
                    other=(
                        "shock, significant aortic stenosis, unstable or acute angina, or "
                        "myocardial infarction within a month or to prevent another"
                    )
                ),
            ),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hepatic impairment (prolonged-release tablets)",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "obstructed or narrow gut, now or earlier, or a Kock pouch (prolonged-release "
                "tablets)"
            ),
            when=(Criteria(other="obstructed or narrow esophagus or gut, or a Kock pouch"),),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="inflammatory bowel disease (prolonged-release tablets)",
            when=(Criteria(other="inflammatory bowel disease"),),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="rifampicin: too little nifedipine",
            when=(Criteria(other="rifampicin taken"),),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="malignant hypertension: safety not established",
            when=(Criteria(other="malignant hypertension"),),
            region=Region.UK,
            cites=(_NIDEF,),
        ),
    ),
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-27",
)

_NICARDIPINE_UK = Cite(
    sources.NICARDIPINE_UK_LABEL_2018,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/nicardipine/precautions",
)
_CARDIMED_PH = Cite(
    sources.CARDIMED_PH_LABEL,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/cardimed/warnings",
)
_CARDEPINE_TH = Cite(
    sources.CARDEPINE_TH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/thailand/drug/info/cardepine/special-precautions",
)

NICARDIPINE: Final = Drug(
    id=DrugId("nicardipine"),
    name="nicardipine",
    names=("Nicardipino", "Nicardipinum", "尼卡地平"),
    salts=("nicardipine hydrochloride",),
    brands=(Brand("Cardene", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="7396",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C08CA04",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="CZ5312222S",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C66879",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="55985-32-5",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00622",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4474",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1484",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D009529",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q729213",
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
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe aortic stenosis",
            when=(Criteria(other="severe aortic stenosis"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="compensatory hypertension (arteriovenous shunt, aortic coarctation)",
            when=(Criteria(other="arteriovenous shunt or aortic coarctation"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="unstable angina, or within 8 days of a myocardial infarction",
            when=(Criteria(other="unstable angina, or myocardial infarction within 8 days"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to nicardipine or an excipient",
            when=(Criteria(other="hypersensitivity to nicardipine or an excipient"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hereditary fructose intolerance: not to be taken",
            when=(Criteria(other="hereditary fructose intolerance"),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="heart failure or pulmonary edema: caution, more so with a beta blocker",
            when=(Criteria(heart_failure=True), Criteria(other="pulmonary edema")),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypertension of pheochromocytoma: little experience, caution (Philippine label)"
            ),
            when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
            cites=(_CARDIMED_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "pregnancy: fall of blood pressure only slowly and closely watched, the fetus may "
                "lack oxygen"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic or renal impairment: caution (Thai label)",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            cites=(_CARDEPINE_TH,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure may get worse; nicardipine does not protect against sudden "
                "withdrawal of the beta blocker"
            ),
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.UK,
            cites=(_NICARDIPINE_UK, _CARDIMED_PH),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="possible pulmonary edema or excessive fall of blood pressure: caution",
            drug=DrugId("magnesium-sulfate"),
            region=Region.UK,
            cites=(_NICARDIPINE_UK,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
    ),
    reviewed="2026-11-27",
)

_VERAPAMIL_US = Cite(
    sources.VERAPAMIL_ACTAVIS_US_LABEL_2024,
    "contraindications and precautions, first lines",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_VERAPAMIL_DRUGLIB = Cite(
    sources.VERAPAMIL_US_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="http://webmail.druglib.com/druginfo/verapamil/interactions_overdosage_contraindications/",
)
_VERAL_PH = Cite(
    sources.VERAL_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/philippines/drug/info/veral/special-precautions",
)
_VERAPAMIL_BUZZRX = Cite(sources.VERAPAMIL_BUZZRX, "warnings", Seen.DOCUMENT, on="2026-11-27")

VERAPAMIL: Final = Drug(
    id=DrugId("verapamil"),
    name="verapamil",
    names=("Verapamilo", "Verapamilum", "Верапамил"),
    salts=("Verapamilhydrochlorid",),
    brands=(
        Brand("Calan", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Isoptin", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Verelan", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.CALCIUM_CHANNEL_BLOCKER,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="11170", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="C08DA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="CJ0O37KU29", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C928",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="52-53-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="152-11-4",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00661", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="2520",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL6966", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D014700",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q410291",
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
                    "rows of the ingredient: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe left ventricular dysfunction",
            when=(Criteria(other="severe left ventricular dysfunction"),),
            region=Region.US,
            cites=(_VERAPAMIL_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="systolic pressure under 90 mmHg, or cardiogenic shock",
            when=(Criteria(other="systolic pressure under 90 mmHg or cardiogenic shock"),),
            region=Region.US,
            cites=(_VERAPAMIL_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="sick sinus syndrome, second- or third-degree atrioventricular block",
            when=(
                Criteria(
                    other=("sick sinus syndrome, or second- or third-degree atrioventricular block")
                ),
            ),
            region=Region.US,
            cites=(_VERAPAMIL_BUZZRX,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="second- or third-degree atrioventricular block",
            when=(Criteria(other="second- or third-degree atrioventricular block"),),
            cites=(_VERAL_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hepatic impairment, as the liver breaks most of it down",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            region=Region.US,
            cites=(_VERAPAMIL_US,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="adds to slow rate, slow conduction and weak contraction",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.US,
            cites=(_VERAPAMIL_DRUGLIB,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
