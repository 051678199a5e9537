"""Topoisomerase inhibitors."""

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
    Form,
    FormId,
    Interaction,
    Interval,
    Marketing,
    Metabolizer,
    Pregnancy,
    Region,
    Route,
    Seen,
)
from . import _files as files

_ETOPOSIDE_HK = Cite(
    sources.ETOPOSIDE_HK_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-23",
    via="https://uat.mimsdev.com/hongkong/drug/info/etoposide-teva/special-precautions",
)

_NCI_PHOSPHATE = Cite(
    sources.NCI_DRUG_ETOPOSIDE_PHOSPHATE,
    "uses",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-etoposidephosphate.md",
)

_ETOPOPHOS_WARNINGS = Cite(
    sources.ETOPOPHOS_US_WARNINGS,
    "warnings and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://globalrph.com/rx-list/etopophos-drug",
)
_ETOPOSIDE_CMI = Cite(
    sources.ETOPOSIDE_EBEWE_AU_CMI, "section 2 of the summary", Seen.DOCUMENT, on="2026-11-27"
)
_ETOPUL_PH = Cite(
    sources.ETOPUL_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/philippines/drug/info/etopul/special-precautions",
)
_ETOPOSIDE_HK_WARNINGS = Cite(
    sources.ETOPOSIDE_TEVA_HK_INTERACTIONS,
    "warnings",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/etoposide-teva/warnings",
)
_ETOPOSIDE_HK_INTERACTIONS = Cite(
    sources.ETOPOSIDE_TEVA_HK_INTERACTIONS,
    "drug interactions",
    Seen.COPY,
    on="2026-11-27",
    via="https://uat.mimsdev.com/hongkong/drug/info/etoposide-teva/drug-interactions",
)

ETOPOSIDE: Final = Drug(
    id=DrugId("etoposide"),
    name="etoposide",
    names=(
        "Etoposid",
        "Etoposido",
        "Etoposidum",
        "Etoposídeo",
        "Этопозид",
        "エトポシド",
        "依托泊苷",
    ),
    abbreviations=("VP-16",),
    brands=(
        Brand("Toposar", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Vepesid", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Etopophos", Region.US, form=FormId("etoposide-phosphate"), cites=(_NCI_PHOSPHATE,)),
    ),
    forms=(
        Form(
            id=FormId("etoposide-phosphate"),
            name="etoposide phosphate",
            routes=(),
            names=("Etoposidphosphat",),
            cites=(files.ORANGE_BOOK, _NCI_PHOSPHATE, files.GERMAN_NAMES),
        ),
    ),
    classes=(DrugClass.TOPOISOMERASE_INHIBITOR,),
    routes=(Route.INTRAVENOUS, Route.ORAL),
    codes=(
        Code(system=CodeSystem.RXNORM, value="4179", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01CB01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="6PLQ3CP4P3", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(system=CodeSystem.NCIT, value="C491", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="33419-42-0", cites=(files.DRUGBANK, files.NCI_DICT_E)),
        Code(system=CodeSystem.DRUGBANK, value="DB00773", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="36462",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL44657", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D005047",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q418817",
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
                    "rows of etoposide: type RX",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("etoposide-phosphate"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Etopophos: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="an earlier allergic reaction to etoposide or an ingredient",
            when=(Criteria(other="hypersensitivity to etoposide or an excipient"),),
            region=Region.AU,
            cites=(_ETOPOSIDE_CMI,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "myelosuppression with fatal infection and bleeding: blood counts before each cycle"
            ),
            region=Region.US,
            cites=(_ETOPOPHOS_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="secondary leukemia with long-term use",
            region=Region.US,
            cites=(_ETOPOPHOS_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "can harm the fetus: contraception for at least 6 months after the last dose, for "
                "men for 4 months"
            ),
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_ETOPOPHOS_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "bone marrow depression, hepatic or cardiac impairment, infection: caution "
                "(Philippine label)"
            ),
            when=(
                Criteria(child_pugh=(ChildPugh.A, ChildPugh.B, ChildPugh.C)),
                Criteria(other="bone marrow depression, cardiac impairment or infection"),
            ),
            cites=(_ETOPUL_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: avoid (Philippine label)",
            when=(Criteria(lactating=True),),
            cites=(_ETOPUL_PH,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="slow infusion only: hypotension with rapid injection (Hong Kong label)",
            cites=(_ETOPOSIDE_HK_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="live vaccines: only with extreme caution (Hong Kong label)",
            when=(Criteria(other="live vaccine"),),
            cites=(_ETOPOSIDE_HK_INTERACTIONS,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.WITHHOLD,
            trigger=(
                "platelets below 50 or neutrophils below 0.5 x 10^9/L, until counts recover "
                "(Hong Kong label)"
            ),
            when=(
                Criteria(platelets_per_nl=Interval(high=50, high_open=True)),
                Criteria(neutrophils_per_nl=Interval(high=0.5, high_open=True)),
            ),
            cites=(_ETOPOSIDE_HK,),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="creatinine clearance 15 to 50 mL/min (Myanmar label)",
            when=(Criteria(creatinine_clearance_ml_min=Interval(15, 50)),),
            to_percent=75,
            cites=(Cite(sources.ETOPOSIDE_MM_LABEL, "dosage", Seen.DOCUMENT, on="2026-11-26"),),
        ),
    ),
    cites=(
        Cite(
            sources.RIESCO_MARTINEZ_2024,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="https://docta.ucm.es/rest/api/core/item/b903148b-27a7-41eb-995a-816872216412/export/refworks",
        ),
        Cite(
            sources.CARBOPLATIN_ETOPOSIDE_2019_NEUROENDOCRINOLOGY,
            "title and abstract (oral or intravenous)",
            Seen.COPY,
            on="2026-11-26",
            via="PMID 30703770",
        ),
        Cite(
            sources.SRL_CARBOPLATIN_ORAL_ETOPOSIDE_DURVALUMAB,
            "cycle details: oral route",
            Seen.DOCUMENT,
            on="2026-11-26",
        ),
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.BRAZILIAN_PROTOCOL_NAMES,
        files.JA_NOVARTIS,
        files.ZH_WIKIPEDIA_L01,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_CAMPTOSAR = Cite(
    sources.ORANGE_BOOK_EXCLUSIVITY,
    "row of application 020571",
    Seen.COPY,
    on="2026-11-23",
    via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
)
_NET_02 = Cite(
    sources.MCNAMARA_2023_ECLINICALMEDICINE,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 37287870",
)
_BEVANEC = Cite(
    sources.WALTER_2023_BEVANEC,
    "abstract, methods",
    Seen.COPY,
    on="2026-11-26",
    via="https://pure.gustaveroussy.fr/fr/publications/bevacizumab-plus-folfiri-after-failure-of-platinumetoposide-first",
)

_CAMPTO_UK = Cite(
    sources.CAMPTO_UK_LABEL_2018,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/campto/precautions",
)
_IRINOTECAN_IL = Cite(
    sources.IRINOTECAN_IL_LABEL, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)

IRINOTECAN: Final = Drug(
    id=DrugId("irinotecan"),
    name="irinotecan",
    names=("Irinotecanum", "Иринотекан", "イリノテカン", "伊立替康"),
    abbreviations=("CPT-11",),
    salts=("irinotecan hydrochloride", "Irinotecanhydrochlorid"),
    brands=(Brand("Camptosar", Region.US, cites=(_CAMPTOSAR,)),),
    forms=(
        Form(
            id=FormId("irinotecan-liposomal"),
            name="liposomal irinotecan",
            names=("nal-IRI", "nanoliposomal irinotecan"),
            routes=(Route.INTRAVENOUS,),
            cites=(_NET_02,),
        ),
    ),
    classes=(DrugClass.TOPOISOMERASE_INHIBITOR,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="51499", cites=(files.OHDSI, files.MOALMANAC)),
        Code(
            system=CodeSystem.ATC,
            value="L01CE02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMACOLIBRARY_07),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XX19",
            status=CodeStatus.RETIRED,
            replaced_by="L01CE02",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII, value="7673326042", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(system=CodeSystem.NCIT, value="C62040", cites=(files.MOALMANAC, files.NCI_NAMES)),
        Code(system=CodeSystem.CAS, value="97682-44-5", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00762", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="60838",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL481", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D000077146",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q412197",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Camptosar: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("irinotecan-liposomal"),
            cites=(Cite(sources.ORANGE_BOOK_LIST, "Onivyde: type RX", Seen.COPY, on="2026-11-26"),),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            form=FormId("irinotecan-liposomal"),
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    (
                        "Onivyde pegylated liposomal (previously Onivyde): authorised, marketing "
                        "authorization of 2016-10-14"
                    ),
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
                "UGT1A1*28 on both alleles: the usual starting dose, unless an earlier course was "
                "toxic to the blood (label of then)"
            ),
            when=(Criteria(ugt1a1=(Metabolizer.POOR,)),),
            region=Region.UK,
            cites=(
                Cite(sources.IRINOTECAN_INSERTS_TABLE, "table 2", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "UGT1A1*28 on both alleles: the usual starting dose, unless an earlier course was "
                "toxic to the blood (label of then)"
            ),
            when=(Criteria(ugt1a1=(Metabolizer.POOR,)),),
            region=Region.AU,
            cites=(
                Cite(sources.IRINOTECAN_INSERTS_TABLE, "table 2", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "UGT1A1*6 or *28 on both alleles, or one of each: more serious reactions, "
                "neutropenia above all (Singapore label of then)"
            ),
            when=(Criteria(ugt1a1=(Metabolizer.POOR,)),),
            cites=(
                Cite(sources.IRINOTECAN_INSERTS_TABLE, "table 2", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="dialysis: not recommended",
            when=(Criteria(other="dialysis"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.CAMPTOSAR_US_LABEL_MONOGRAPH,
                    "dosage modifications, in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://reference.medscape.com/drug/camptosar-irinotecan-342252",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "St. John's wort: stop it at least 1 week before, and do not take it during "
                "treatment (Malaysian label)"
            ),
            when=(Criteria(other="St. John's wort"),),
            cites=(
                Cite(
                    sources.CAMPTO_MY_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prdmimsweb.azurewebsites.net/malaysia/drug/info/campto/drug-interactions",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="chronic inflammatory bowel disease or bowel obstruction",
            when=(Criteria(other="chronic inflammatory bowel disease or bowel obstruction"),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="bilirubin above 3 times the upper limit of normal",
            when=(Criteria(other="bilirubin above 3 times the upper limit of normal"),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe bone marrow failure",
            when=(Criteria(other="severe bone marrow failure"),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="WHO performance status above 2",
            when=(Criteria(ecog=Interval(2, None, low_open=True)),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="St. John's wort or live attenuated vaccines",
            when=(Criteria(other="St. John's wort or live attenuated vaccine"),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to irinotecan or an excipient",
            when=(Criteria(other="hypersensitivity to irinotecan or an excipient"),),
            region=Region.UK,
            cites=(_CAMPTO_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            region=Region.IL,
            cites=(_IRINOTECAN_IL,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.IL,
            cites=(_IRINOTECAN_IL,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="chronic inflammatory bowel disease or bowel obstruction",
            when=(Criteria(other="chronic inflammatory bowel disease or bowel obstruction"),),
            region=Region.IL,
            cites=(_IRINOTECAN_IL,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "bilirubin above 3 times the upper limit of normal, or severe bone marrow failure"
            ),
            when=(
                Criteria(
                    other=(
                        "bilirubin above 3 times the upper limit of normal, or severe bone marrow "
                        "failure"
                    )
                ),
            ),
            region=Region.IL,
            cites=(_IRINOTECAN_IL,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "much more of the active metabolite: stop ketoconazole at least 1 week before, "
                "and do not give it during treatment (Malaysian label)"
            ),
            drug=DrugId("ketoconazole"),
            cites=(
                Cite(
                    sources.CAMPTO_MY_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prdmimsweb.azurewebsites.net/malaysia/drug/info/campto/drug-interactions",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "less of the active metabolite: consider a change to a drug that does not induce "
                "enzymes at least 1 week before (Malaysian label)"
            ),
            drug=DrugId("phenytoin"),
            cites=(
                Cite(
                    sources.CAMPTO_MY_LABEL,
                    "drug interactions",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prdmimsweb.azurewebsites.net/malaysia/drug/info/campto/drug-interactions",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger=(
                "UGT1A1*28 on both alleles: consider a starting dose at least one level lower; "
                "the right step is not known"
            ),
            when=(Criteria(ugt1a1=(Metabolizer.POOR,)),),
            region=Region.US,
            cites=(
                Cite(sources.IRINOTECAN_INSERTS_TABLE, "table 2", Seen.DOCUMENT, on="2026-11-26"),
                Cite(
                    sources.CAMPTOSAR_US_LABEL_MONOGRAPH,
                    "dosage modifications, in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://reference.medscape.com/drug/camptosar-irinotecan-342252",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="UGT1A1*28 on both alleles: consider a lower starting dose",
            when=(Criteria(ugt1a1=(Metabolizer.POOR,)),),
            region=Region.CA,
            cites=(
                Cite(sources.IRINOTECAN_INSERTS_TABLE, "table 2", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
    ),
    cites=(
        Cite(
            sources.MORIZANE_2022,
            "study details as reported",
            Seen.SECONDARY,
            on="2026-11-23",
            via="https://ascopost.com/news/august-2022/etoposidecisplatin-vs-irinotecancisplatin-in-advanced-digestive-system-neuroendocrine-carcinoma",
        ),
        _CAMPTOSAR,
        _BEVANEC,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.TRIAL_STRINGS_HINT,
        files.JA_NOVARTIS,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_HYCAMTIN_2014 = Cite(
    sources.HYCAMTIN_US_LABEL_2014,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://drugs-library.com/drugs/hycamtin_3c15da96.html",
)
_HYCAMTIN_CHANGES_2015 = Cite(
    sources.HYCAMTIN_US_LABELING_CHANGES,
    "boxed warning; entry of March 2010",
    Seen.DOCUMENT,
    on="2026-11-27",
)

TOPOTECAN: Final = Drug(
    id=DrugId("topotecan"),
    name="topotecan",
    names=("Topotecane", "Topotecanum", "Топотекан"),
    abbreviations=("TPT",),
    salts=("topotecan hydrochloride", "Topotecanhydrochlorid"),
    brands=(
        Brand("Hycamtin", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Hycamtin", Region.EU, cites=(files.EMA_BRANDS,)),
        Brand("Potactasol", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.TOPOISOMERASE_INHIBITOR,),
    mechanism="Damages the DNA of dividing cells; inhibits topoisomerase I.",
    routes=(Route.INTRAVENOUS, Route.ORAL),
    codes=(
        Code(system=CodeSystem.RXNORM, value="57308", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="L01CE01",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(
            system=CodeSystem.ATC,
            value="L01XX17",
            status=CodeStatus.RETIRED,
            replaced_by="L01CE01",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(system=CodeSystem.UNII, value="7M7YKX2N15", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C1413",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="123948-87-8", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB01030", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="60700",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL84", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D019772",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q419953",
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
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Hycamtin: authorised, marketing authorization of 1996-11-12",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    boxed_warnings=(
        BoxedWarning(
            topic=(
                "bone marrow suppression: not with fewer than 1,500 neutrophils/mm3 or "
                "100,000 platelets/mm3"
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.HYCAMTIN_US_LABELING_CHANGES,
                    "boxed warning",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe hypersensitivity to topotecan or an ingredient",
            when=(Criteria(other="severe hypersensitivity to topotecan or an excipient"),),
            region=Region.US,
            cites=(_HYCAMTIN_2014,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="severe bone marrow depression",
            when=(Criteria(other="severe bone marrow depression"),),
            region=Region.US,
            cites=(_HYCAMTIN_2014,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="start only with at least 1,500 neutrophils/mm3 and 100,000 platelets/mm3",
            when=(
                Criteria(neutrophils_per_nl=Interval(None, 1.5, high_open=True)),
                Criteria(platelets_per_nl=Interval(None, 100, high_open=True)),
            ),
            region=Region.US,
            cites=(_HYCAMTIN_CHANGES_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="can harm the fetus",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.US,
            cites=(_HYCAMTIN_CHANGES_2015,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="stop breastfeeding",
            when=(Criteria(lactating=True),),
            region=Region.US,
            cites=(_HYCAMTIN_CHANGES_2015,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_TOPOTECAN,
            "first paragraph",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-topotecanhydrochloride.md",
        ),
        files.PHARMGKB_2023,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
