"""Antiemetics."""

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
    Interval,
    Marketing,
    Pregnancy,
    Region,
    Route,
    Seen,
    SyndromeId,
)
from . import _files as files

_METOCLOPRAMIDE = Cite(
    sources.PHEOCHROMOCYTOMA_DRUG_REACTIONS_2007,
    "abstract",
    Seen.COPY,
    on="2026-11-26",
    via="PMID 17973541",
)
_METOCLOPRAMIDE_CASE = Cite(
    sources.METOCLOPRAMIDE_PHEOCHROMOCYTOMA_CASE, "abstract", Seen.DOCUMENT, on="2026-11-26"
)

METOCLOPRAMIDE: Final = Drug(
    id=DrugId("metoclopramide"),
    name="metoclopramide",
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Blocks dopamine D2 receptors.",
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
            reason=(
                "known or suspected pheochromocytoma or paraganglioma: dopamine D2 antagonists can "
                "set off a hypertensive crisis"
            ),
            when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
            cites=(
                Cite(
                    sources.PPGL_CONTRAINDICATED_DRUGS_2014,
                    "table 3, dopamine D2 receptor antagonists",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
                _METOCLOPRAMIDE,
                _METOCLOPRAMIDE_CASE,
            ),
        ),
    ),
    cites=(_METOCLOPRAMIDE, _METOCLOPRAMIDE_CASE),
    reviewed="2026-11-26",
)

_MOTILIUM_CH = Cite(
    sources.MOTILIUM_CH_LABEL,
    "Kontraindikationen",
    Seen.COPY,
    on="2026-11-27",
    via="https://ch.oddb.org:443/de/gcc/fachinfo/reg/41903/chapter/contra_indications",
)
_NAUPASTAD_HK = Cite(
    sources.NAUPASTAD_HK_LABEL,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.mims.com/hongkong/drug/info/naupastad%2010/contraindications",
)
_DOMPERIDONE_UK = Cite(
    sources.DOMPERIDONE_UK_LABEL_2022,
    "section 4.2",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.medthority.com/drugs/a-alimentary-tract-and-metabolism/a03/a03f/a03fa/a03fa03/domperidone-10mg-tablets2/",
)
_DOMPERIDONE_DIGEST = Cite(
    sources.DOMPERIDONE_RXREASONER, "contraindications", Seen.DOCUMENT, on="2026-11-27"
)
_DOMPERIDONE_BD = Cite(
    sources.DOMPERIDONE_MEDICASE_BD,
    "special precautions; side effects",
    Seen.DOCUMENT,
    on="2026-11-27",
)

DOMPERIDONE: Final = Drug(
    id=DrugId("domperidone"),
    name="domperidone",
    names=("Domperidon", "Domperidona", "Domperidonum", "Домперидон"),
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Blocks dopamine receptors.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="3626",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A03FA03",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="5587267Z69",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C454",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="57808-66-9",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB01184",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3151",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL219916",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D004294",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q424238",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to domperidone or an excipient",
            when=(Criteria(other="hypersensitivity to domperidone or an excipient"),),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="prolactinoma",
            when=(Criteria(other="prolactinoma"),),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "long QTc or conduction, low or high potassium, low magnesium, or heart disease "
                "such as heart failure"
            ),
            when=(
                Criteria(heart_failure=True),
                Criteria(
                    other=("long QTc, hypokalemia, hyperkalemia, hypomagnesemia or heart disease")
                ),
            ),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "strong CYP3A4 inhibitors that also prolong QT, such as clarithromycin or "
                "itraconazole"
            ),
            when=(Criteria(other="strong CYP3A4 inhibitor that prolongs QT"),),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="gastrointestinal bleeding, obstruction or perforation",
            when=(Criteria(other="gastrointestinal bleeding, obstruction or perforation"),),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="moderate or severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="any drug that prolongs QT, any strong CYP3A4 inhibitor",
            when=(Criteria(other="drug that prolongs QT, or strong CYP3A4 inhibitor"),),
            cites=(_NAUPASTAD_HK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe renal impairment: only once or twice a day",
            when=(Criteria(other="severe renal impairment"),),
            region=Region.UK,
            cites=(_DOMPERIDONE_UK,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pheochromocytoma: hypertensive crisis has occurred",
            when=(Criteria(syndromes=(SyndromeId("catecholamine-excess"),)),),
            cites=(_DOMPERIDONE_BD,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="oral ketoconazole: strong CYP3A4 inhibitor that prolongs QT",
            drug=DrugId("ketoconazole"),
            region=Region.CH,
            cites=(_MOTILIUM_CH,),
        ),
        Interaction(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="vandetanib prolongs QT",
            drug=DrugId("vandetanib"),
            cites=(_DOMPERIDONE_DIGEST,),
        ),
    ),
    cites=(
        Cite(sources.SRL_CAPTEM_ONCE_DAILY, "cycle details", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_2015,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_GRANISETRON_US = Cite(
    sources.GRANISETRON_US_LABEL_PRESCRIBERPOINT,
    "contraindications and precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://prescriberpoint.com/therapies/granisetron-hydrochloride-df4b677",
)
_GRANTRYL_ZA = Cite(
    sources.GRANTRYL_ZA_LABEL_2022,
    "section 4.3",
    Seen.COPY,
    on="2026-11-27",
    via="https://www.rxreasoner.com/monographs/grantryl-sol/precautions",
)

GRANISETRON: Final = Drug(
    id=DrugId("granisetron"),
    name="granisetron",
    names=("Granisetronum", "Гранисетрон", "格拉司琼"),
    salts=("granisetron hydrochloride", "Granisetronhydrochlorid"),
    brands=(
        Brand("Sancuso", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Sustol", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.ORAL, Route.SUBCUTANEOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="26237",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A04AA02",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="WZG3J2MCOL",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C62031",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="109889-09-0",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00889",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="3510",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL289469",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D017829",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q596708",
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
                    sources.ORANGE_BOOK_LIST, "Sancuso, Sustol: type RX", Seen.COPY, on="2026-11-26"
                ),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Sancuso: authorised, marketing authorization of 2012-04-20",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to granisetron or a component",
            when=(Criteria(other="hypersensitivity to granisetron or an excipient"),),
            region=Region.US,
            cites=(_GRANISETRON_US,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to an ingredient",
            when=(Criteria(other="hypersensitivity to granisetron or an excipient"),),
            region=Region.ZA,
            cites=(_GRANTRYL_ZA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="age under 2 years",
            when=(Criteria(age_years=Interval(high=2, high_open=True)),),
            region=Region.ZA,
            cites=(_GRANTRYL_ZA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy or lactation",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)), Criteria(lactating=True)),
            region=Region.ZA,
            cites=(_GRANTRYL_ZA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="congenital long QT syndrome",
            when=(Criteria(other="congenital long QT syndrome"),),
            region=Region.ZA,
            cites=(_GRANTRYL_ZA,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "QT prolongation: more risk with arrhythmia, cardiac disease, cardiotoxic "
                "chemotherapy, disturbed electrolytes or other QT drugs"
            ),
            when=(
                Criteria(
                    other=(
                        "arrhythmia, cardiac disease, cardiotoxic chemotherapy, "
                        "disturbed electrolytes or another drug that prolongs QT"
                    )
                ),
            ),
            region=Region.US,
            cites=(_GRANISETRON_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="after abdominal surgery it may hide an ileus",
            when=(Criteria(other="recent abdominal surgery"),),
            region=Region.US,
            cites=(_GRANISETRON_US,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.GERMAN_NAMES,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_PALONOSETRON_US = Cite(
    sources.PALONOSETRON_FRESENIUS_US_LABEL_2018,
    "highlights",
    Seen.COPY,
    on="2026-11-27",
    via="https://docslib.org/doc/6631702/palonosetron-hydrochloride-injection-for-intravenous-use-warnings-and-precautions-initial-u-s",
)
_PALSET_PH = Cite(
    sources.PALSET_PH_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/philippines/drug/info/palset",
)

PALONOSETRON: Final = Drug(
    id=DrugId("palonosetron"),
    name="palonosetron",
    names=("Palonosetronum", "Палоносетрон", "帕洛诺司琼"),
    salts=("palonosetron hydrochloride",),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="70561",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A04AA05",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="5D06587D6R",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C61874",
            cites=(files.NCI_NAMES,),
        ),
        Code(
            system=CodeSystem.CAS,
            value="135729-56-5",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00377",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="148211",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1189679",
            cites=(files.CHEMBL,),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077924",
            version="2025-07",
            cites=(files.MESH,),
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
                    "Aloxi: authorised, marketing authorization of 2005-03-22",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to palonosetron or a component",
            when=(Criteria(other="hypersensitivity to palonosetron or an excipient"),),
            region=Region.US,
            cites=(_PALONOSETRON_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="serotonin syndrome, above all with other serotonergic drugs",
            when=(Criteria(other="another serotonergic drug"),),
            region=Region.US,
            cites=(_PALONOSETRON_US,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="long QT or a risk of it; correct low potassium and magnesium first",
            when=(
                Criteria(heart_failure=True),
                Criteria(
                    other=(
                        "long QT, hypokalemia, hypomagnesemia, bradyarrhythmia, "
                        "conduction disorder or another drug that prolongs QT"
                    )
                ),
            ),
            cites=(_PALSET_PH,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_EMEND_US = Cite(
    sources.EMEND_US_SAFETY_INFORMATION,
    "selected safety information",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_BUCK_2018 = Cite(
    sources.FOSAPREPITANT_PEDIATRIC_2018,
    "contraindications and warnings",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_EMEND_ROTE_LISTE = Cite(
    sources.EMEND_ROTE_LISTE, "Wechselwirkungen", Seen.DOCUMENT, on="2026-11-27"
)
_EMEND_40_EU = Cite(
    sources.EMEND_40_EU_LABEL_OLD,
    "section 4.2",
    Seen.COPY,
    on="2026-11-27",
    via="https://studylibde.com/doc/18967077/emend--inn-aprepitant",
)

APREPITANT: Final = Drug(
    id=DrugId("aprepitant"),
    name="aprepitant",
    names=("Aprepitantum", "Апрепитант", "阿瑞匹坦"),
    brands=(
        Brand("Cinvanti", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Aponvie", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="358255",
            cites=(files.OHDSI, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.ATC,
            value="A04AD12",
            version="2026-04-25",
            cites=(files.ATC, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.UNII,
            value="1NF15YR6UY",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C49173",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="170729-80-3",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB00673",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="151165",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1471",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="D000077608",
            version="2025-07",
            cites=(files.MESH, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q621834",
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
                    "Aponvie, Cinvanti, Emend: type RX",
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
                    "Emend: authorised, marketing authorization of 2003-11-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to aprepitant or an excipient",
            when=(Criteria(other="hypersensitivity to aprepitant or an excipient"),),
            region=Region.US,
            cites=(_EMEND_US, _BUCK_2018),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pimozide: its level rises, and with it QT prolongation",
            when=(Criteria(other="pimozide taken"),),
            region=Region.US,
            cites=(_BUCK_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pimozide, terfenadine, astemizole or cisapride: their levels can rise",
            when=(Criteria(other="pimozide, terfenadine, astemizole or cisapride taken"),),
            region=Region.DE,
            cites=(_EMEND_ROTE_LISTE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="moderate (few data) or severe (none) hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            region=Region.EU,
            cites=(_EMEND_40_EU,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="oral everolimus has a narrow range and may rise",
            drug=DrugId("everolimus"),
            region=Region.DE,
            cites=(_EMEND_ROTE_LISTE,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="dexamethasone rises: lower its dose",
            drug=DrugId("dexamethasone"),
            region=Region.DE,
            cites=(_EMEND_ROTE_LISTE,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="oral etoposide may rise (CYP3A4)",
            drug=DrugId("etoposide"),
            region=Region.DE,
            cites=(_EMEND_ROTE_LISTE,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="ketoconazole can raise aprepitant",
            drug=DrugId("ketoconazole"),
            region=Region.DE,
            cites=(_EMEND_ROTE_LISTE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        files.DRUGBANK_NAMES,
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)

_FOSAPREPITANT_DAILYMED = Cite(
    sources.FOSAPREPITANT_US_LABEL_2024, "section 4, first lines", Seen.DOCUMENT, on="2026-11-27"
)
_FOSAPREPITANT_9 = Cite(
    sources.FOSAPREPITANT_US_LABEL_9,
    "sections 5.1 and 5.2",
    Seen.COPY,
    on="2026-11-27",
    via="https://medlibrary.org/lib/rx/meds/fosaprepitant-9/page/2/",
)
_FOSEMRED_MY = Cite(
    sources.FOSEMRED_MY_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-27",
    via="https://sit.mimsdev.com/malaysia/drug/info/fosemred/special-precautions",
)

FOSAPREPITANT: Final = Drug(
    id=DrugId("fosaprepitant"),
    name="fosaprepitant",
    names=("Fosaprepitantum", "Фосапрепитант"),
    salts=("fosaprepitant dimeglumine",),
    brands=(
        Brand("Focinvez", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Ivemend", Region.EU, cites=(files.EMA_BRANDS,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    routes=(Route.INTRAVENOUS,),
    codes=(
        Code(
            system=CodeSystem.RXNORM,
            value="1731071",
            cites=(files.OHDSI, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.UNII,
            value="6L8OF9XRDC",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C72787",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(
            system=CodeSystem.CAS,
            value="172673-20-0",
            cites=(files.DRUGBANK, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB06717",
            cites=(files.DRUGBANK, files.PHARMGKB),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="219090",
            version="2025-10-31",
            cites=(files.PHARMGKB,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1199324",
            cites=(files.CHEMBL, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C579707",
            version="2025-07",
            cites=(files.MESH_SUPP, files.EVERYCURE),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q5473324",
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
                    "Ivemend: authorised, marketing authorization of 2008-01-11",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to a component; not to be given again after a reaction",
            when=(
                Criteria(other=("hypersensitivity to fosaprepitant, aprepitant or an excipient")),
            ),
            region=Region.US,
            cites=(_FOSAPREPITANT_DAILYMED, _FOSAPREPITANT_9),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pimozide: its level rises, and with it QT prolongation",
            when=(Criteria(other="pimozide taken"),),
            region=Region.US,
            cites=(_FOSAPREPITANT_9,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="moderate (few data) or severe (none) hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            cites=(_FOSEMRED_MY,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="more irinotecan toxicity is possible: particular caution",
            drug=DrugId("irinotecan"),
            cites=(_FOSEMRED_MY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="vincristine may rise (CYP3A4): monitor closely",
            drug=DrugId("vincristine"),
            cites=(_FOSEMRED_MY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="etoposide may rise (CYP3A4)",
            drug=DrugId("etoposide"),
            cites=(_FOSEMRED_MY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="docetaxel may rise (CYP3A4)",
            drug=DrugId("docetaxel"),
            cites=(_FOSEMRED_MY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="paclitaxel may rise (CYP3A4)",
            drug=DrugId("paclitaxel"),
            cites=(_FOSEMRED_MY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="ketoconazole may raise aprepitant and its side effects",
            drug=DrugId("ketoconazole"),
            region=Region.US,
            cites=(_FOSAPREPITANT_9,),
        ),
    ),
    cites=(files.ORANGE_BOOK, files.ATC_GROUP, files.DRUGBANK_NAMES, files.RUSSIAN_NAMES),
    reviewed="2026-11-27",
)

_ZOFRAN_2010 = Cite(
    sources.ZOFRAN_US_LABELING_CHANGES_2010,
    "entry of September 2010",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_ZOFRAN_2011 = Cite(
    sources.ZOFRAN_US_LABELING_CHANGES_2011,
    "entry of September 2011",
    Seen.DOCUMENT,
    on="2026-11-27",
)
_ONDANSETRON_PFIZER = Cite(
    sources.ONDANSETRON_PFIZER_US_COUNSELING, "section 17", Seen.DOCUMENT, on="2026-11-27"
)
_ONDEMET = Cite(
    sources.ONDEMET_PILL2TRIP,
    "contraindications",
    Seen.COPY,
    on="2026-11-27",
    via="https://pill2trip.com/medicine/ondemet",
)
_ONDANSETRON_MEDSCAPE = Cite(
    sources.MEDSCAPE_ONDANSETRON, "dosage modifications", Seen.DOCUMENT, on="2026-11-27"
)

ONDANSETRON: Final = Drug(
    id=DrugId("ondansetron"),
    name="ondansetron",
    names=("Ондансетрон", "昂丹司琼"),
    salts=("ondansetron hydrochloride",),
    brands=(
        Brand("Zofran", Region.US, cites=(files.ORANGE_BOOK,)),
        Brand("Zuplenz", Region.US, cites=(files.ORANGE_BOOK,)),
    ),
    classes=(DrugClass.ANTIEMETIC,),
    mechanism="Serotonin (5-HT3) antagonist.",
    routes=(Route.ORAL,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="26225", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="A04AA01",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(system=CodeSystem.UNII, value="4AF302ESOS", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C1119",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="99614-02-5", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00904", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="4595",
            version="2025-10-31",
            cites=(files.PHARMGKB, files.CHEBI_CID),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL46", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D017294",
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
            reason="apomorphine: profound hypotension and loss of consciousness",
            when=(Criteria(other="apomorphine taken"),),
            region=Region.US,
            cites=(_ZOFRAN_2010,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "hypersensitivity to ondansetron, another 5-HT3 antagonist or an excipient; "
                "apomorphine"
            ),
            when=(
                Criteria(
                    other=(
                        "hypersensitivity to ondansetron, another 5-HT3 antagonist or an excipient"
                    )
                ),
                Criteria(other="apomorphine taken"),
            ),
            cites=(_ONDEMET,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="congenital long QT syndrome: to be avoided",
            when=(Criteria(other="congenital long QT syndrome"),),
            region=Region.US,
            cites=(_ZOFRAN_2011, _ONDANSETRON_PFIZER),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypokalemia, hypomagnesemia or diuretics that bring them: avoid the injection",
            when=(
                Criteria(
                    other=("hypokalemia, hypomagnesemia or a diuretic that disturbs electrolytes")
                ),
            ),
            region=Region.US,
            cites=(_ONDANSETRON_PFIZER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="ECG with disturbed electrolytes, heart failure, slow heart or other QT drugs",
            when=(
                Criteria(heart_failure=True),
                Criteria(
                    other=(
                        "disturbed electrolytes, bradyarrhythmia or another drug that prolongs QT"
                    )
                ),
            ),
            region=Region.US,
            cites=(_ZOFRAN_2011,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="serotonin syndrome with other serotonergic drugs",
            when=(Criteria(other="another serotonergic drug"),),
            region=Region.US,
            cites=(_ONDANSETRON_PFIZER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="severe hepatic impairment: no more than 8 mg a day",
            when=(Criteria(child_pugh=(ChildPugh.C,)),),
            cites=(_ONDANSETRON_MEDSCAPE,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        Cite(
            sources.NCI_DRUG_ONDANSETRON,
            "uses",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-ondansetronhydrochloride.md",
        ),
        files.ZH_INGREDIENTS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-27",
)
