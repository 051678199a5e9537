"""Alpha and beta blockers, and a blocker of catecholamine synthesis."""

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
    Procedure,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_PDQ = Cite(
    sources.PDQ_PHEOCHROMOCYTOMA_2024,
    "section Treatment Option Overview",
    Seen.COPY,
    on="2026-11-26",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
)
_PPGL_TABLE = Cite(sources.PPGL_BLOCKADE_TABLE, "table 1", Seen.DOCUMENT, on="2026-11-26")
_FANG = Cite(sources.FANG_2020, "table 2", Seen.DOCUMENT, on="2026-11-26")
_CONTRAINDICATED = Cite(
    sources.PPGL_CONTRAINDICATED_DRUGS_2014,
    "table 3, beta-adrenergic blockers, with footnote",
    Seen.DOCUMENT,
    on="2026-11-26",
)
_MEDSCAPE_BETA = Cite(
    sources.MEDSCAPE_BETA_BLOCKERS_PHEOCHROMOCYTOMA_2018, "answer", Seen.DOCUMENT, on="2026-11-26"
)
_AUSTRALIA = Cite(
    sources.THERAPEUTIC_GUIDELINES_ADRENERGIC_CRISIS,
    "adrenergic crisis",
    Seen.COPY,
    on="2026-11-26",
    via="https://etg-complete-oxy.netlify.app/cardiovascular/cvg_urgent-control-of-elevated-blood-pressure/c_cvg_urgent-control-of-elevated-blood-pressuretopic_9",
)
_BEFORE_ALPHA_BLOCKADE = Caution(
    outcome=CautionOutcome.CONTRAINDICATED,
    reason=(
        "catecholamine excess before adequate alpha-blockade: unopposed alpha stimulation can lead "
        "to a life-threatening crisis"
    ),
    when=(
        Criteria(
            syndromes=(SyndromeId("catecholamine-excess"),),
            other="alpha-blockade not established",
        ),
    ),
    cites=(_PDQ, _FANG, _CONTRAINDICATED, _MEDSCAPE_BETA),
)
_BETA_BLOCKER_LIMITS = Caution(
    outcome=CautionOutcome.CAUTION,
    reason=(
        "not for patients with asthma, severe atrioventricular block or bradycardia, sick sinus "
        "syndrome, severe heart failure or cardiogenic shock"
    ),
    when=(
        Criteria(
            other=(
                "asthma, severe atrioventricular block or bradycardia, sick sinus syndrome, severe "
                "heart failure or cardiogenic shock"
            )
        ),
    ),
    cites=(_FANG,),
)
_PHENTOLAMINE_LABEL = Cite(
    sources.PHENTOLAMINE_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-26",
    via="https://globalrph.com/rx-list/phentolamine-mesylate-for-injection-drug",
)

ATENOLOL: Final = Drug(
    id=DrugId("atenolol"),
    name="atenolol",
    classes=(DrugClass.BETA_BLOCKER,),
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
    cautions=(_BEFORE_ALPHA_BLOCKADE, _BETA_BLOCKER_LIMITS),
    cites=(_PPGL_TABLE, _FANG),
    reviewed="2026-11-26",
)

LABETALOL: Final = Drug(
    id=DrugId("labetalol"),
    name="labetalol",
    classes=(DrugClass.BETA_BLOCKER, DrugClass.ALPHA_BLOCKER),
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
            outcome=CautionOutcome.CAUTION,
            reason=(
                "catecholamine excess: paradoxical hypertension, thought to come from incomplete "
                "alpha-blockade; its use before surgery is controversial"
            ),
            when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
            cites=(_MEDSCAPE_BETA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="adrenergic crisis: to be avoided, as its safety there is not established",
            when=(Criteria(other="adrenergic crisis"),),
            region=Region.AU,
            cites=(_AUSTRALIA,),
        ),
    ),
    cites=(_MEDSCAPE_BETA, _AUSTRALIA),
    reviewed="2026-11-26",
)

METOPROLOL: Final = Drug(
    id=DrugId("metoprolol"),
    name="metoprolol",
    salts=("metoprolol succinate",),
    classes=(DrugClass.BETA_BLOCKER,),
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
    cautions=(_BEFORE_ALPHA_BLOCKADE, _BETA_BLOCKER_LIMITS),
    cites=(_PDQ, _FANG),
    reviewed="2026-11-26",
)

PHENTOLAMINE: Final = Drug(
    id=DrugId("phentolamine"),
    name="phentolamine",
    salts=("phentolamine mesylate",),
    classes=(DrugClass.ALPHA_BLOCKER,),
    mechanism="Short-acting blocker of alpha-adrenergic receptors.",
    routes=(Route.INTRAVENOUS, Route.INTRAMUSCULAR),
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
            reason=(
                "myocardial infarction, now or earlier, coronary insufficiency, angina or other "
                "evidence of coronary artery disease"
            ),
            when=(
                Criteria(
                    other=(
                        "myocardial infarction, angina or other evidence of coronary artery disease"
                    )
                ),
            ),
            cites=(
                Cite(
                    sources.DRUGSCOM_PHENTOLAMINE,
                    "contraindications",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(
        _PHENTOLAMINE_LABEL,
        _PDQ,
        _MEDSCAPE_BETA,
    ),
    reviewed="2026-11-26",
)

_HYTRIN_UK = Cite(
    sources.HYTRIN_UK_LABEL_2018,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/hytrin/precautions",
)

TERAZOSIN: Final = Drug(
    id=DrugId("terazosin"),
    name="terazosin",
    classes=(DrugClass.ALPHA_BLOCKER,),
    mechanism="Selective alpha-1-antagonist.",
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
            reason="hypersensitivity to terazosin, an excipient or another alpha blocker",
            when=(
                Criteria(
                    other="hypersensitivity to terazosin, an excipient or another alpha blocker"
                ),
            ),
            region=Region.UK,
            cites=(_HYTRIN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="history of micturition syncope",
            when=(Criteria(other="history of micturition syncope"),),
            region=Region.UK,
            cites=(_HYTRIN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "postural hypotension and syncope with the first doses, also after an interruption"
            ),
            region=Region.UK,
            cites=(_HYTRIN_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="another antihypertensive is added: less terazosin or none, then titrate anew",
            when=(Criteria(other="thiazide or another antihypertensive"),),
            region=Region.UK,
            cites=(_HYTRIN_UK,),
        ),
    ),
    cites=(_PDQ,),
    reviewed="2026-11-27",
)

_DOXAZOSIN_18 = Cite(
    sources.DOXAZOSIN_US_LABEL_18,
    "precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/doxazosin-18/page/3/",
)
_DOXAZOSIN_HANDBOOK = Cite(sources.DOXAZOSIN_DRUGEBOOK, "warnings", Seen.DOCUMENT, on="2026-11-27")

DOXAZOSIN: Final = Drug(
    id=DrugId("doxazosin"),
    name="doxazosin",
    names=("Doxazosina", "Doxazosine", "Doxazosinum", "Доксазозин"),
    salts=("doxazosin mesilate", "doxazosin mesylate", "Doxazosinmesilat"),
    brands=(
        Brand("Cardura", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Cardura XL", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ALPHA_BLOCKER,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="49276", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="C02CA04",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="NW1291F1W8", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C61737",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="74191-85-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00590", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3157",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL707", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D017292",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q419939",
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
                    "Cardura, Cardura Xl: type RX",
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
                "orthostatic hypotension and syncope, above all at the start and when the dose "
                "goes up"
            ),
            region=Region.US,
            cites=(_DOXAZOSIN_18,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "cataract surgery: floppy iris, also after earlier use; stopping first does not "
                "seem to help"
            ),
            when=(Criteria(other="cataract surgery"),),
            region=Region.US,
            cites=(_DOXAZOSIN_18,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypersensitivity to doxazosin or another quinazoline",
            when=(Criteria(other="hypersensitivity to a quinazoline"),),
            cites=(_DOXAZOSIN_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may add to the risk of heart failure",
            when=(Criteria(heart_failure=True),),
            cites=(_DOXAZOSIN_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="liver disease: caution",
            when=(Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),),
            cites=(_DOXAZOSIN_HANDBOOK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="phosphodiesterase-5 inhibitors add to the fall of blood pressure",
            when=(Criteria(other="phosphodiesterase-5 inhibitor"),),
            cites=(_DOXAZOSIN_HANDBOOK,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_DEMSER_MONOGRAPH = Cite(
    sources.DEMSER_US_MONOGRAPH, "warnings; interactions", Seen.DOCUMENT, on="2026-11-27"
)
_DEMSER_EFFECTS = Cite(
    sources.DEMSER_US_LABEL_GLOBALRPH,
    "side effects",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/demser-drug",
)

_METYROSINE_MEDSCAPE = Cite(sources.MEDSCAPE_METYROSINE, "warnings", Seen.DOCUMENT, on="2026-11-27")

METYROSINE: Final = Drug(
    id=DrugId("metyrosine"),
    name="metirosine",
    us_name="metyrosine",
    names=("alpha-methyl-p-tyrosine", "Metirosin", "Metirosina", "Metirosinum"),
    brands=(Brand("Demser", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.TYROSINE_HYDROXYLASE_INHIBITOR,),
    mechanism="Inhibits the synthesis of catecholamines.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="266604",
            version="2018",
            cites=(files.OPENFDA, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C02KB01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="DOQ0J0TPF7", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C998",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCI_DICT_M),
        ),
        Code(system=CodeSystem.CAS, value="672-87-7", cites=(files.DRUGBANK, files.NCI_DICT_M)),
        Code(system=CodeSystem.DRUGBANK, value="DB00765", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="441350",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1200862", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D019805",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q6824116",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Demser: type RX", Seen.COPY, on="2026-11-26"),),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal or hepatic impairment",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            region=Region.US,
            cites=(_DEMSER_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="keep well hydrated: crystalluria",
            region=Region.US,
            cites=(_DEMSER_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="surgery: keep up intravascular volume during and after it",
            when=(Criteria(procedure=(Procedure.SURGERY,)),),
            region=Region.US,
            cites=(_DEMSER_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="phenothiazines and haloperidol: stronger extrapyramidal effects",
            when=(Criteria(other="phenothiazine or haloperidol"),),
            region=Region.US,
            cites=(_DEMSER_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="alcohol and other central depressants: stronger effect",
            when=(Criteria(other="alcohol or another central depressant"),),
            region=Region.US,
            cites=(_DEMSER_MONOGRAPH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "sedation in almost all, extrapyramidal signs in about 10 %, anxiety and psychic "
                "disturbances"
            ),
            region=Region.US,
            cites=(_DEMSER_EFFECTS,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to metyrosine (reference work)",
            when=(Criteria(other="hypersensitivity to metyrosine"),),
            cites=(_METYROSINE_MEDSCAPE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_2015,
        files.NCI_DICT_M,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-27",
)

_PHENOXYBENZAMINE_LABEL = Cite(
    sources.PHENOXYBENZAMINE_US_LABEL,
    "dosage, contraindications",
    Seen.COPY,
    on="2026-11-26",
    via="https://prescriberpoint.com/therapies/phenoxybenzamine-hydrochloride-1daacf0",
)

_DIBENZYLINE = Cite(
    sources.DIBENZYLINE_GLOBALRPH,
    "warnings, precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/dibenzyline-drug",
)
_PHENOXYBENZAMINE_UK = Cite(
    sources.PHENOXYBENZAMINE_UK_LABEL_2015,
    "contraindications, special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://rxreasoner.com/monographs/phenoxybenzamine/precautions",
)

PHENOXYBENZAMINE: Final = Drug(
    id=DrugId("phenoxybenzamine"),
    name="phenoxybenzamine",
    names=("Dibenyline", "Fenossibenzamina", "Fenoxibenzamina", "Phenoxybenzaminum"),
    salts=("phenoxybenzamine hydrochloride", "Phenoxybenzaminhydrochlorid"),
    brands=(Brand("Dibenzyline", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ALPHA_BLOCKER,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="8149",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C04AX02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="0TTZ664R7Z", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C62065",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="59-96-1", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00925", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4768",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL753", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D010643",
            version="2025-07",
            cites=(files.MESH, files.MESH_MAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q419824",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Dibenzyline: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="conditions in which a fall in blood pressure may be undesirable",
            when=(Criteria(other="a fall in blood pressure may be undesirable"),),
            region=Region.US,
            cites=(_PHENOXYBENZAMINE_LABEL,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="long-term use is not recommended (carcinogenicity)",
            region=Region.US,
            cites=(_PHENOXYBENZAMINE_LABEL,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="earlier cerebrovascular accident",
            when=(Criteria(other="history of cerebrovascular accident"),),
            region=Region.UK,
            cites=(_PHENOXYBENZAMINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="recovery after acute myocardial infarction, usually 3 to 4 weeks",
            when=(Criteria(other="acute myocardial infarction in the last 3 to 4 weeks"),),
            region=Region.UK,
            cites=(_PHENOXYBENZAMINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "great caution in the elderly, severe heart disease, heart failure, "
                "cerebrovascular disease or renal damage"
            ),
            when=(
                Criteria(heart_failure=True),
                Criteria(
                    other="old age, severe heart disease, cerebrovascular disease or renal damage"
                ),
            ),
            region=Region.UK,
            cites=(_PHENOXYBENZAMINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: not unless essential",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.UK,
            cites=(_PHENOXYBENZAMINE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "drugs that stimulate both alpha and beta receptors: exaggerated fall in blood "
                "pressure and tachycardia"
            ),
            when=(Criteria(other="drug that stimulates alpha and beta receptors"),),
            region=Region.US,
            cites=(_DIBENZYLINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="marked cerebral or coronary arteriosclerosis or renal damage",
            when=(Criteria(other="marked cerebral or coronary arteriosclerosis, or renal damage"),),
            region=Region.US,
            cites=(_DIBENZYLINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: only if clearly needed",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.US,
            cites=(_DIBENZYLINE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.DRUGBANK_2015,
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_HYPOVASE_UK = Cite(
    sources.HYPOVASE_UK_LABEL_2021,
    "contraindications; special warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/hypovase/precautions",
)
_LOPRESS_TH = Cite(sources.LOPRESS_TH_LABEL, "contraindications", Seen.DOCUMENT, on="2026-11-27")
_PRAZOSIN_CIMS = Cite(
    sources.PRAZOSIN_CIMS_INDIA, "drug interactions", Seen.DOCUMENT, on="2026-11-27"
)

PRAZOSIN: Final = Drug(
    id=DrugId("prazosin"),
    name="prazosin",
    names=("Prazosina", "Prazosine", "Prazosinum"),
    salts=("prazosin hydrochloride",),
    brands=(Brand("Minipress", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.ALPHA_BLOCKER,),
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="8629",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="C02CA01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="XM03YJ541D",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C767",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="19216-56-9",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00457",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4893",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL2",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D011224",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q425296",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Minipress: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to prazosin, another quinazoline or an excipient",
            when=(
                Criteria(other="hypersensitivity to prazosin, another quinazoline or an excipient"),
            ),
            region=Region.UK,
            cites=(_HYPOVASE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="heart failure from mechanical obstruction (Thai label)",
            when=(Criteria(heart_failure=True, other="heart failure from mechanical obstruction"),),
            cites=(_LOPRESS_TH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "heart failure from mechanical obstruction, such as valve stenosis: not recommended"
            ),
            when=(Criteria(heart_failure=True, other="heart failure from mechanical obstruction"),),
            region=Region.UK,
            cites=(_HYPOVASE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="history of micturition syncope: not recommended (prostatic hyperplasia)",
            when=(Criteria(other="history of micturition syncope"),),
            region=Region.UK,
            cites=(_HYPOVASE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "postural hypotension, rarely loss of consciousness: watch the first doses and "
                "each change"
            ),
            region=Region.UK,
            cites=(_HYPOVASE_UK,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="not normally with another alpha-1 antagonist",
            drug_class=DrugClass.ALPHA_BLOCKER,
            region=Region.UK,
            cites=(_HYPOVASE_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="adds to the fall of blood pressure",
            drug_class=DrugClass.BETA_BLOCKER,
            cites=(_PRAZOSIN_CIMS,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES),
    reviewed="2026-11-27",
)

PROPRANOLOL: Final = Drug(
    id=DrugId("propranolol"),
    name="propranolol",
    names=("Propranololo", "Propranololum", "Пропранолол", "普萘洛尔"),
    salts=("propranolol hydrochloride", "Propranololhydrochlorid"),
    brands=(
        Brand("Inderal", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Hemangiol", Region.EU, cites=(files.EMA_BRANDS,)),
        Brand("Inderal LA", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.BETA_BLOCKER,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="8787", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="C07AA05",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="9Y8NXQ24VQ", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="F8A3652H1V",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C62073",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="525-66-6", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.CAS,
            value="318-98-9",
            relation=Relation.NARROWER,
            version="2024-07",
            cites=(files.CHEBI_CAS, files.PHARMGKB),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB00571", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4946",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL27", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D011433",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "Hemangeol, Inderal La, Innopran Xl: type RX",
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
                    "Hemangiol: authorised, marketing authorization of 2014-04-23",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(_BEFORE_ALPHA_BLOCKADE, _BETA_BLOCKER_LIMITS),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_PROPRANOLOL,
            "US brand names",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-propranolol-hydrochloride.md",
        ),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

_ESMOLOL_UK = Cite(
    sources.ESMOLOL_UK_LABEL_2018,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/esmolol-hydrochloride/precautions",
)
_BREVIBLOC_2014 = Cite(
    sources.BREVIBLOC_US_LABEL_2014,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://wikidoc.org./index.php?diff=next&oldid=938068&title=Esmolol_contraindications",
)
_BREVIBLOC_WARNINGS = Cite(
    sources.BREVIBLOC_US_LABEL_DRUGLIB,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="http://www.druglib.com/druginfo/brevibloc/warnings_precautions/",
)

ESMOLOL: Final = Drug(
    id=DrugId("esmolol"),
    name="esmolol",
    names=("Эсмолол", "艾司洛尔"),
    classes=(DrugClass.BETA_BLOCKER,),
    routes=(Route.INTRAVENOUS,),
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
            reason="untreated pheochromocytoma",
            when=(
                Criteria(
                    syndromes=(SyndromeId("catecholamine-excess"),),
                    other="pheochromocytoma not treated",
                ),
            ),
            region=Region.UK,
            cites=(_ESMOLOL_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe sinus bradycardia, sick sinus syndrome, heart block of degree 2 or 3",
            when=(
                Criteria(
                    other=(
                        "severe sinus bradycardia, sick sinus syndrome or heart block of degree 2 "
                        "or 3"
                    ),
                ),
            ),
            cites=(
                _ESMOLOL_UK,
                _BREVIBLOC_2014,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe disorder of AV nodal conduction without pacemaker",
            when=(Criteria(other="severe disorder of AV nodal conduction without pacemaker"),),
            region=Region.UK,
            cites=(_ESMOLOL_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="decompensated heart failure",
            when=(Criteria(heart_failure=True, other="decompensated"),),
            cites=(
                _ESMOLOL_UK,
                _BREVIBLOC_2014,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="cardiogenic shock",
            when=(Criteria(other="cardiogenic shock"),),
            cites=(
                _ESMOLOL_UK,
                _BREVIBLOC_2014,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypotension",
            when=(Criteria(other="severe hypotension"),),
            region=Region.UK,
            cites=(_ESMOLOL_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pulmonary hypertension",
            when=(Criteria(other="pulmonary hypertension"),),
            cites=(
                _ESMOLOL_UK,
                _BREVIBLOC_2014,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="acute asthma attack",
            when=(Criteria(other="acute asthma attack"),),
            region=Region.UK,
            cites=(_ESMOLOL_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="metabolic acidosis",
            when=(Criteria(other="metabolic acidosis"),),
            region=Region.UK,
            cites=(_ESMOLOL_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to esmolol",
            when=(Criteria(other="hypersensitivity to esmolol"),),
            cites=(
                _ESMOLOL_UK,
                _BREVIBLOC_2014,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "hypersensitivity to an inactive ingredient; reactions across beta blockers are "
                "possible"
            ),
            when=(Criteria(other="hypersensitivity to an inactive ingredient"),),
            region=Region.US,
            cites=(_BREVIBLOC_2014,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "intravenous calcium antagonist that depresses the heart, while its effect lasts"
            ),
            when=(Criteria(other="intravenous calcium antagonist that depresses the heart"),),
            region=Region.US,
            cites=(_BREVIBLOC_2014,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypotension at any dose; stop at the first sign of heart failure",
            region=Region.US,
            cites=(_BREVIBLOC_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="reactive airways: in general no beta blocker",
            when=(Criteria(other="reactive airways disease"),),
            region=Region.US,
            cites=(_BREVIBLOC_WARNINGS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="intravenous verapamil, now or in the last 48 hours",
            drug=DrugId("verapamil"),
            region=Region.UK,
            cites=(_ESMOLOL_UK,),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="intravenous verapamil close to it: fatal cardiac arrests",
            drug=DrugId("verapamil"),
            region=Region.US,
            cites=(_BREVIBLOC_2014,),
        ),
    ),
    cites=(
        Cite(
            sources.ACCESSANESTHESIOLOGY_CARCINOID,
            "intraoperative management",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
        Cite(
            sources.MASTERANESTHESIA_CARCINOID,
            "anesthesia implications",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
