"""Somatostatin analogs."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Amount,
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
    Form,
    FormId,
    Interaction,
    Marketing,
    Pregnancy,
    Region,
    Relation,
    Route,
    Seen,
    SyndromeId,
    Unit,
)
from . import _files as files

_FOUNDING = Cite(sources.FOUNDING_PAGE, "somatostatin analogs", Seen.DOCUMENT, on="2026-11-23")
_TWO_FORMULATIONS = Cite(
    sources.NOVARTIS_WHAT_IS_SANDOSTATIN,
    "section Two Different Formulations",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_MYCAPSSA = Cite(sources.MYCAPSSA_US_LABEL, "title", Seen.DOCUMENT, on="2026-11-23")
_BYNFEZIA = Cite(sources.BYNFEZIA_US_LABEL, "title", Seen.DOCUMENT, on="2026-11-23")
_LAR_UK = Cite(
    sources.SANDOSTATIN_LAR_UK_LABEL,
    "indications",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.health.novartis.co.uk/medicines/oncology/sandostatin-lar/efficacy",
)
_LAR_US_WARNINGS = Cite(
    sources.SANDOSTATIN_LAR_US_LABEL,
    "summary of warnings",
    Seen.COPY,
    on="2026-11-23",
    via="https://scholarsinmedicine.com/resources/drugs/288",
)
_FRESENIUS_GLUCOSE = Cite(
    sources.OCTREOTIDE_FR_LABEL_FRESENIUS,
    "warnings, glucose metabolism",
    Seen.COPY,
    on="2026-11-23",
    via="https://studylibfr.com/doc/3199272/resume-des-caracteristiques-du-produit-1",
)
_LABATEC_GLUCOSE = Cite(
    sources.OCTREOTIDE_CH_LABEL_LABATEC,
    "warnings and precautions, glucose metabolism",
    Seen.COPY,
    on="2026-11-23",
    via="https://ch.oddb.org:443/fr/gcc/fachinfo/reg/63241/chapter/restrictions",
)
_SANDOSTATIN_MY = Cite(
    sources.SANDOSTATIN_MY_LABEL,
    "special precautions",
    Seen.COPY,
    on="2026-11-23",
    via="https://prdmimsweb.azurewebsites.net/malaysia/drug/info/sandostatin/special-precautions",
)
_JORDAN_FORMULARY = Cite(
    sources.JORDAN_FORMULARY_SSA,
    "specific considerations",
    Seen.COPY,
    on="2026-11-23",
    via="https://kidneydiseaseclinic.net/blog/somatostatin",
)
_INSULINOMA_CASE_2018 = Cite(
    sources.MALIGNANT_INSULINOMA_SSA_CASE,
    "abstract, conclusions",
    Seen.COPY,
    on="2026-11-23",
    via="https://0-bmcendocrdisord-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/s12902-018-0325-4",
)
_ACS_NEWER = Cite(
    sources.ACS_OTHER_DRUGS_PNET_NEWER,
    "somatostatin analogs",
    Seen.COPY,
    on="2026-11-23",
    via="http://mscrain.com/cancer/types/pancreatic-neuroendocrine-tumor/treating/other-drugs.html",
)

_GALLSTONES_PDQ = Caution(
    outcome=CautionOutcome.CAUTION,
    reason="biliary sludge and gallstones in up to half; few (1 to 3 %) need cholecystectomy",
    cites=(
        Cite(
            sources.PDQ_GI_NET_2025,
            "section Somatostatin Analogues",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d1373953856b67bee62d0be9163c90c5e8571b9/suchi_phase1_pack/kb/en/02_nci_core/pdq/types-gi-neuroendocrine-tumors-hp-gi-neuroendocrine-treatment-pdq.md",
        ),
    ),
)

OCTREOTIDE: Final = Drug(
    id=DrugId("octreotide"),
    name="octreotide",
    names=(
        "CAM-2029",
        "Octreotid",
        "Octreotida",
        "Octreotidum",
        "Octreotídeo",
        "Octrotide",
        "oktreotyd",
        "Sandostatine",
        "SMS 201-995",
        "Генфастат",
        "Октреокс",
        "Октреотид",
        "Октретекс",
        "Октрид",
        "Сандостатин",
        "Серакстал",
        "オクトレオチド",
        "サンドスタチン",
        "善宁",
        "奥曲肽",
    ),
    salts=("Octreotidacetat", "octreotide acetate", "Октреотида ацетат", "オクトレオチド酢酸塩"),
    brands=(
        Brand(
            "Sandostatin",
            Region.US,
            form=FormId("octreotide-immediate-release"),
            cites=(_FOUNDING, _TWO_FORMULATIONS),
        ),
        Brand(
            "Sandostatin LAR Depot",
            Region.US,
            form=FormId("octreotide-lar"),
            cites=(_TWO_FORMULATIONS,),
        ),
        Brand(
            "Bynfezia Pen",
            Region.US,
            form=FormId("octreotide-immediate-release"),
            cites=(_BYNFEZIA,),
        ),
        Brand("Mycapssa", Region.US, form=FormId("octreotide-oral"), cites=(_MYCAPSSA,)),
        Brand(
            "Sandostatin",
            Region.UK,
            form=FormId("octreotide-immediate-release"),
            cites=(
                Cite(
                    sources.SANDOSTATIN_UK_LABEL,
                    "section 4.1",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://imedi.co.uk/sandostatin-ampoules-100-mcg-ml-solution-for-injection-or-concentrate-for-solution-for-infusion/summary",
                ),
            ),
        ),
        Brand("Sandostatin LAR", Region.UK, form=FormId("octreotide-lar"), cites=(_LAR_UK,)),
    ),
    forms=(
        Form(
            id=FormId("octreotide-immediate-release"),
            name="octreotide, immediate release",
            routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS),
            cites=(
                _TWO_FORMULATIONS,
                Cite(
                    sources.OCTREOTIDE_US_LABEL_MEITHEAL,
                    "section 5.1",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Form(
            id=FormId("octreotide-lar"),
            name="octreotide, long-acting release",
            routes=(Route.INTRAGLUTEAL,),
            names=(
                "LAR octreotide",
                "Longastatina LAR",
                "octreotide LAR",
                "Sandostatine LAR",
                "Октреотид-депо",
                "Октреотид-лонг",
                "Сандостатин ЛАР",
                "サンドスタチンLAR",
                "善龙",
            ),
            cites=(
                _TWO_FORMULATIONS,
                files.CANCER_DRUG_ALIASES,
                files.JA_NOVARTIS,
                files.ZH_BRANDS,
                files.RUSSIAN_NAMES,
            ),
        ),
        Form(
            id=FormId("octreotide-oral"),
            name="octreotide, delayed-release capsules",
            routes=(Route.ORAL,),
            names=("Octreolin",),
            cites=(_MYCAPSSA, files.GARD_NAMES),
        ),
    ),
    classes=(DrugClass.SOMATOSTATIN_ANALOG,),
    mechanism=(
        "Somatostatin analog; inhibits growth hormone and glucagon more strongly, and for "
        "longer, than insulin."
    ),
    routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS, Route.INTRAGLUTEAL, Route.ORAL),
    codes=(
        Code(system=CodeSystem.RXNORM, value="7617", cites=(files.OHDSI, files.PHARMGKB)),
        Code(
            system=CodeSystem.ATC,
            value="H01CB02",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="RWM8CCW8GP", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.UNII,
            value="75R0U2568I",
            relation=Relation.NARROWER,
            version="2018",
            cites=(files.OPENFDA, files.STITCHER_NME),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C711",
            version="2018-06",
            cites=(files.NCI_NAMES, files.NCIT_CHEBI),
        ),
        Code(system=CodeSystem.CAS, value="83150-76-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB00104", cites=(files.DRUGBANK, files.PHARMGKB)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="448601",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="383414",
            relation=Relation.RELATED,
            version="2025-10-31",
            cites=(files.PHARMGKB, files.EVERYCURE),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1680", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="D015282",
            version="2025-07",
            cites=(files.MESH, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q419935",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("octreotide-immediate-release"),
            date="1988-10-21",
            cites=(
                Cite(
                    sources.OPENFDA_NDC_SANDOSTATIN,
                    "marketing start date",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("octreotide-lar"),
            cites=(
                Cite(
                    sources.OPENFDA_NDC_SANDOSTATIN_LAR,
                    "record",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("octreotide-oral"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Mycapssa: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.DISCONTINUED,
            form=FormId("octreotide-oral"),
            date="2025-02-26",
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Mycapssa: withdrawn",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="sensitivity to octreotide or a component",
            when=(Criteria(other="hypersensitivity to octreotide or an excipient"),),
            region=Region.US,
            form=FormId("octreotide-immediate-release"),
            cites=(
                Cite(
                    sources.OCTREOTIDE_US_LABEL_MEITHEAL,
                    "section 4",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "insulinoma: hypoglycemia can become deeper and longer, as growth hormone and "
                "glucagon are held back more than insulin; watch closely at the start and at "
                "each change of dose"
            ),
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            region=Region.EU,
            cites=(_FRESENIUS_GLUCOSE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "insulinoma: hypoglycemia can become stronger and longer; watch especially "
                "closely at the start and at each change of treatment"
            ),
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            region=Region.CH,
            cites=(_LABATEC_GLUCOSE,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="insulinoma: hypoglycemia may become more severe and last longer",
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(
                _JORDAN_FORMULARY,
                Cite(
                    sources.GAMA_1995,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://suppr.wilddata.cn/browses/detail/pubmed/7641403",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "insulinoma: life-threatening hypoglycemia after the long-acting dose was "
                "raised, although the short-acting start went well (case)"
            ),
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            form=FormId("octreotide-lar"),
            cites=(
                Cite(
                    sources.ABELL_2015,
                    "abstract",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://pmc.ncbi.nlm.nih.gov/articles/PMC4313612",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="insulinoma: the response cannot be predicted; start under strict surveillance",
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(_INSULINOMA_CASE_2018,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="insulinoma: may do less against low glucose than in other syndromes",
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(_ACS_NEWER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="glucagonoma: diabetes may worsen, as insulin release may be held back",
            when=(Criteria(syndromes=(SyndromeId("glucagonoma"),)),),
            cites=(
                Cite(
                    sources.MEDSCAPE_HYPERGLUCAGONEMIA_MEDICATION_2019,
                    "medication summary",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "hormone symptoms of gastroenteropancreatic tumors can escape control suddenly, "
                "and can return when treatment is stopped"
            ),
            region=Region.EU,
            cites=(
                Cite(
                    sources.OCTREOTIDE_FR_LABEL_FRESENIUS,
                    "warnings, gastroenteropancreatic tumors",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://studylibfr.com/doc/3199272/resume-des-caracteristiques-du-produit-1",
                ),
                _SANDOSTATIN_MY,
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hypoglycemia or hyperglycemia: monitor glucose",
            region=Region.US,
            form=FormId("octreotide-lar"),
            cites=(_LAR_US_WARNINGS,),
        ),
        _GALLSTONES_PDQ,
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gallstones: stop if complications are suspected",
            region=Region.US,
            form=FormId("octreotide-lar"),
            cites=(_LAR_US_WARNINGS,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gallstones: ultrasound before and every 6 to 12 months (Malaysian label)",
            form=FormId("octreotide-immediate-release"),
            cites=(_SANDOSTATIN_MY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="monitor thyroid function, gallbladder, glucose and vitamin B12",
            region=Region.US,
            form=FormId("octreotide-immediate-release"),
            cites=(
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "warnings and precautions, as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="complete atrioventricular block; a higher risk with intravenous use",
            region=Region.US,
            form=FormId("octreotide-immediate-release"),
            cites=(
                Cite(
                    sources.OCTREOTIDE_US_LABEL_MEITHEAL,
                    "section 5.1",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="steatorrhea and malabsorption of dietary fats (section added 7/2024)",
            region=Region.US,
            cites=(
                Cite(
                    sources.OPENFDA_LABEL_SANDOSTATIN,
                    "recent major changes",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
                Cite(
                    sources.OPENFDA_LABEL_SANDOSTATIN_LAR,
                    "recent major changes",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bradycardia (common)",
            form=FormId("octreotide-immediate-release"),
            cites=(_SANDOSTATIN_MY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="ciclosporin: weakened",
            when=(Criteria(other="ciclosporin"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bromocriptine and CYP450 substrates such as quinidine: strengthened",
            when=(Criteria(other="bromocriptine, or a CYP450 substrate such as quinidine"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=("digoxin: weakened, monitor; levonorgestrel: weakened, another contraception"),
            when=(Criteria(other="digoxin or levonorgestrel"),),
            region=Region.US,
            form=FormId("octreotide-oral"),
            cites=(
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "may weaken lutetium Lu 177 dotatate: stop octreotide at least 24 hours before "
                "each dose; no long-acting octreotide within 4 weeks of the next dose"
            ),
            drug=DrugId("lutetium-177lu-dotatate"),
            region=Region.US,
            cites=(
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
                Cite(
                    sources.LUTATHERA_US_LABEL_2020,
                    "premedication and concomitant medications",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://www.drugs.com/dosage/lutathera.html",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="the antidiabetic may need another dose",
            drug_class=DrugClass.ANTIDIABETIC,
            region=Region.US,
            cites=(_LAR_US_WARNINGS,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="strengthens drugs that slow the heart",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.US,
            cites=(
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="strengthens drugs that slow the heart",
            drug_class=DrugClass.CALCIUM_CHANNEL_BLOCKER,
            region=Region.US,
            cites=(
                Cite(
                    sources.SANDOSTATIN_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin/",
                ),
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="capsules only: less octreotide is taken up, so that more may be needed",
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            region=Region.US,
            cites=(
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="capsules only: less octreotide is taken up, so that more may be needed",
            drug_class=DrugClass.H2_BLOCKER,
            region=Region.US,
            cites=(
                Cite(
                    sources.MYCAPSSA_US_LABEL,
                    "interactions, as given in a monograph",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="https://www.empr.com/drug/mycapssa/",
                ),
            ),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="dialysis or cirrhosis: start with 10 mg every 4 weeks",
            to=Amount(10, Unit.MG),
            region=Region.US,
            form=FormId("octreotide-lar"),
            cites=(
                Cite(
                    sources.SANDOSTATIN_LAR_US_LABEL,
                    "adult dosage, as reported",
                    Seen.SECONDARY,
                    on="2026-11-23",
                    via="https://www.cancertherapyadvisor.com/drug/sandostatin-lar-depot/",
                ),
            ),
        ),
        Adjustment(
            act=AdjustmentAct.REDUCE,
            trigger="end-stage renal disease: start with this once a day",
            when=(Criteria(other="end-stage renal disease"),),
            to=Amount(20, Unit.MG),
            region=Region.US,
            form=FormId("octreotide-oral"),
            cites=(
                Cite(sources.MYCAPSSA_US_LABEL, "highlights, 2.4", Seen.DOCUMENT, on="2026-11-26"),
            ),
        ),
    ),
    cites=(
        _FOUNDING,
        _TWO_FORMULATIONS,
        _MYCAPSSA,
        _FRESENIUS_GLUCOSE,
        _LABATEC_GLUCOSE,
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.CANCER_DRUG_ALIASES,
        files.FRENCH_PRODUCTS,
        files.BRAZILIAN_PROTOCOL_NAMES,
        files.AUSTRIAN_HOSPITAL_NAMES,
        files.POLISH_NAMES,
        files.JA_NOVARTIS,
        files.ZH_INGREDIENTS,
        files.ZH_BRANDS,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

_SOMATULINE_SAFETY = Cite(
    sources.SOMATULINE_US_LABEL,
    "important safety information",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.somatulinedepot.com/en-us/hcp",
)
_SOMATULINE_DOSING = Cite(
    sources.SOMATULINE_US_LABEL,
    "dosing page",
    Seen.COPY,
    on="2026-11-23",
    via="https://somatulinedepot.com/hcp/administration/dosing",
)
_SOMATULINE_MONOGRAPH = Cite(
    sources.SOMATULINE_US_LABEL,
    "adult dosage, as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://www.clinicaladvisor.com/drug/somatuline-depot/",
)
_PBR_2014 = Cite(sources.PBR_2014_SOMATULINE, "last paragraph", Seen.DOCUMENT, on="2026-11-23")

LANREOTIDE: Final = Drug(
    id=DrugId("lanreotide"),
    name="lanreotide",
    names=(
        "angiopeptin",
        "Ipstyl",
        "Lanreotid",
        "Lanreotida",
        "lanreotido",
        "lanreotyd",
        "Lanreotídeo",
        "Somatuline LA",
        "Somatuline LP",
        "Ланреотид",
        "Соматулин",
        "ソマチュリン",
        "ランレオチド",
        "兰瑞肽",
    ),
    salts=("Lanreotidacetat", "lanreotide acetate"),
    brands=(
        Brand(
            "Somatuline Depot",
            Region.US,
            form=FormId("lanreotide-depot"),
            cites=(_FOUNDING, _SOMATULINE_SAFETY),
        ),
        Brand(
            "Somatuline Autogel",
            Region.EU,
            form=FormId("lanreotide-depot"),
            cites=(_PBR_2014,),
        ),
        Brand(
            "Somatuline Autogel",
            Region.UK,
            form=FormId("lanreotide-depot"),
            cites=(Cite(sources.SOMATULINE_UK_LABEL, "header", Seen.DOCUMENT, on="2026-11-23"),),
        ),
        Brand(
            "Somatuline Autogel",
            Region.CA,
            form=FormId("lanreotide-depot"),
            cites=(
                Cite(
                    sources.IPSEN_CANADA_2015_SOMATULINE,
                    "title",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://maestrodatabase.com/blog/health-canada-approves-somatuline-autogel-lanreotide-injection-for-the-treatment-of-enteropancreatic-neuroendocrine-tumours",
                ),
            ),
        ),
        Brand("Somatuline", Region.JP, cites=(files.PMDA_NAMES,)),
    ),
    forms=(
        Form(
            id=FormId("lanreotide-depot"),
            name="lanreotide, depot injection",
            routes=(Route.DEEP_SUBCUTANEOUS,),
            names=("lanreotide autogel", "lanreotide depot"),
            cites=(_SOMATULINE_MONOGRAPH, _PBR_2014),
        ),
    ),
    classes=(DrugClass.SOMATOSTATIN_ANALOG,),
    mechanism="Somatostatin analog.",
    routes=(Route.DEEP_SUBCUTANEOUS,),
    codes=(
        Code(system=CodeSystem.RXNORM, value="68092", cites=(files.OHDSI, files.RTX_KG2)),
        Code(
            system=CodeSystem.ATC,
            value="H01CB03",
            version="2026-04-25",
            cites=(files.ATC, files.OHDSI),
        ),
        Code(
            system=CodeSystem.UNII, value="0G3DE8943Y", cites=(files.DRUGBANK, files.STITCHER_GARD)
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C74584",
            relation=Relation.NARROWER,
            version="2018-06",
            cites=(files.NCI_NAMES, files.ONCONOVA),
        ),
        Code(system=CodeSystem.CAS, value="108736-35-2", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB06791",
            cites=(files.DRUGBANK, files.PHARMACOLIBRARY),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="71349",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.PUBCHEM,
            value="122173799",
            relation=Relation.RELATED,
            version="2024-07",
            cites=(files.CHEBI_CID, files.EVERYCURE),
        ),
        Code(system=CodeSystem.CHEMBL, value="CHEMBL1201185", cites=(files.CHEMBL, files.DGIDB)),
        Code(
            system=CodeSystem.MESH,
            value="C060347",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q1707877",
            version="2026",
            cites=(files.PHARMACOLIBRARY, files.WIKIDATA_2021),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("lanreotide-depot"),
            cites=(
                _SOMATULINE_SAFETY,
                Cite(
                    sources.OPENFDA_NDC_LANREOTIDE_CIPLA,
                    "marketing start date (generic, 2025-05-30)",
                    Seen.DOCUMENT,
                    on="2026-11-23",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="hypersensitivity to lanreotide (angioedema and anaphylaxis have occurred)",
            when=(Criteria(other="hypersensitivity to lanreotide"),),
            region=Region.US,
            cites=(_SOMATULINE_SAFETY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="insulinoma: hypoglycemia may become more severe and last longer",
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(_JORDAN_FORMULARY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="insulinoma: may do less against low glucose than in other syndromes",
            when=(Criteria(syndromes=(SyndromeId("insulinoma"),)),),
            cites=(_ACS_NEWER,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="monitor glucose at the start and at each change of dose",
            region=Region.US,
            cites=(_SOMATULINE_SAFETY,),
        ),
        _GALLSTONES_PDQ,
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "new or worse steatorrhea: look for exocrine pancreatic insufficiency (section "
                "added 7/2024)"
            ),
            region=Region.US,
            cites=(
                Cite(
                    sources.SOMATULINE_US_LABEL,
                    "section 5.6",
                    Seen.COPY,
                    on="2026-11-23",
                    via="https://prescriberpoint.com/therapies/somatuline-depot-6e4a41f",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="not into a muscle; if that happened, no second dose",
            when=(Criteria(other="intramuscular administration"),),
            region=Region.US,
            form=FormId("lanreotide-depot"),
            cites=(_SOMATULINE_DOSING,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=("ciclosporin: less of it is taken up, so that its dose may have to change"),
            when=(Criteria(other="ciclosporin"),),
            cites=(
                Cite(
                    sources.SOMATULINE_AUTOGEL_IPSEN,
                    "interactions; pregnancy and lactation",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="ciclosporin: weakened, adjust its dose",
            when=(Criteria(other="ciclosporin"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.SOMATULINE_US_LABEL,
                    "interactions, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="http://butalbitalapap.org/index-2158.html",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bromocriptine: more of it may be taken up",
            when=(Criteria(other="bromocriptine"),),
            cites=(
                Cite(
                    sources.SOMATULINE_AUTOGEL_IPSEN,
                    "interactions; pregnancy and lactation",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bradycardia at the start",
            when=(Criteria(other="bradycardia"),),
            cites=(
                Cite(
                    sources.SOMATULINE_AUTOGEL_IPSEN,
                    "interactions; pregnancy and lactation",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="pregnancy: preferably avoid",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT,)),),
            cites=(
                Cite(
                    sources.SOMATULINE_AUTOGEL_IPSEN,
                    "interactions; pregnancy and lactation",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="breastfeeding: should not be used",
            when=(Criteria(lactating=True),),
            cites=(
                Cite(
                    sources.SOMATULINE_AUTOGEL_IPSEN,
                    "interactions; pregnancy and lactation",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="the antidiabetic may need another dose",
            drug_class=DrugClass.ANTIDIABETIC,
            region=Region.US,
            cites=(_SOMATULINE_SAFETY,),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="may add to the slowing of the heart: the dose may have to change",
            drug_class=DrugClass.BETA_BLOCKER,
            cites=(
                Cite(
                    sources.SOMATULINE_AUTOGEL_IPSEN,
                    "interactions; pregnancy and lactation",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason="strengthens drugs that slow the heart: adjust the dose",
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.US,
            cites=(
                Cite(
                    sources.SOMATULINE_US_LABEL,
                    "interactions, in a digest",
                    Seen.SECONDARY,
                    on="2026-11-26",
                    via="http://butalbitalapap.org/index-2158.html",
                ),
            ),
        ),
    ),
    cites=(
        _FOUNDING,
        _SOMATULINE_MONOGRAPH,
        Cite(
            sources.ORANGE_BOOK_EXCLUSIVITY,
            "rows of application 022074",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/CSCI-E-599/nber.org-Orange-Book-Data/blob/5bd41ef2438d510f133af445e1958ec3609f590c/FDA_drug_exclusivity.csv",
        ),
        files.DRUGBANK_NAMES,
        files.GERMAN_NAMES,
        files.CANCER_DRUG_ALIASES,
        files.FRENCH_PRODUCTS,
        files.BRAZILIAN_PROTOCOL_NAMES,
        files.AUSTRIAN_HOSPITAL_NAMES,
        files.POLISH_NAMES,
        files.ARGENTINE_NAMES,
        files.JA_ICHIGUNIKKI,
        files.ZH_ANTIBODIES,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-26",
)

_PALSONIFY = Cite(
    sources.PALSONIFY_US_LABEL,
    "sections 1 to 4",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.medifind.com/drugs/571338029",
)
_FDA_PALSONIFY = Cite(
    sources.FDA_2025_PALSONIFY, "safety information", Seen.DOCUMENT, on="2026-11-23"
)
_ELLIOTT = Cite(
    sources.CLINICIAN_2025_PALTUSOTINE, "indications and dosage", Seen.DOCUMENT, on="2026-11-23"
)
_AHFS = Cite(
    sources.PALSONIFY_US_LABEL,
    "dosage, as reported",
    Seen.SECONDARY,
    on="2026-11-23",
    via="https://download.skyscape.com/download/ota/lonestar/362BCE4D-8092-40DD-91EF-8EE1032B1B68/ahfsdi.ed25/content/HTML/k/tl18.htm",
)

PALTUSOTINE: Final = Drug(
    id=DrugId("paltusotine"),
    name="paltusotine",
    salts=("paltusotine hydrochloride",),
    brands=(Brand("Palsonify", Region.US, cites=(_PALSONIFY,)),),
    classes=(DrugClass.SOMATOSTATIN_ANALOG,),
    mechanism="Nonpeptide agonist that is selective for somatostatin receptor 2.",
    routes=(Route.ORAL,),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="H01CB06",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(system=CodeSystem.UNII, value="F2IBD1GMD3", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.CAS,
            value="2172870-89-0",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB16277",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL5267842",
            cites=(files.CHEMBL,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            date="2025-10",
            cites=(
                Cite(
                    sources.CLINICAL_TRIALS_ARENA_PALSONIFY,
                    "regulatory approvals: to be had from October 2025",
                    Seen.SECONDARY,
                    on="2026-11-27",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="gallstones and their complications",
            region=Region.US,
            cites=(_FDA_PALSONIFY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hyperglycemia and hypoglycemia",
            region=Region.US,
            cites=(_FDA_PALSONIFY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bradycardia",
            region=Region.US,
            cites=(_FDA_PALSONIFY,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="thyroid function, steatorrhea, vitamin B12",
            region=Region.US,
            cites=(_FDA_PALSONIFY,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "proton pump inhibitors may call for a higher dose and should not be started "
                "during treatment"
            ),
            drug_class=DrugClass.PROTON_PUMP_INHIBITOR,
            region=Region.US,
            cites=(_ELLIOTT,),
        ),
    ),
    cites=(_PALSONIFY, _ELLIOTT, _AHFS, files.ATC_GROUP),
    reviewed="2026-11-27",
)

_SIGNIFOR_LAR = Cite(
    sources.SIGNIFOR_LAR_US_SAFETY_PROFILE,
    "warnings and precautions",
    Seen.DOCUMENT,
    on="2026-11-23",
)
_SIGNIFOR_LAR_CA = Cite(
    sources.SIGNIFOR_LAR_CA_LABEL,
    "contraindications",
    Seen.COPY,
    on="2026-11-23",
    via="https://rxreasoner.com/monographs/signifor-lar/precautions",
)

PASIREOTIDE: Final = Drug(
    id=DrugId("pasireotide"),
    name="pasireotide",
    names=(
        "Pasireotida",
        "Pasireotidum",
        "pasireotyd",
        "SOM230",
        "Пасиреотид",
        "Сигнифор",
        "帕瑞肽",
    ),
    salts=("pasireotide diaspartate", "pasireotide pamoate"),
    brands=(
        Brand(
            "Signifor",
            Region.US,
            form=FormId("pasireotide-immediate-release"),
            cites=(files.ORANGE_BOOK,),
        ),
        Brand("Signifor", Region.EU, cites=(files.EMA_BRANDS,)),
        Brand(
            "Signifor LAR", Region.US, form=FormId("pasireotide-lar"), cites=(files.ORANGE_BOOK,)
        ),
    ),
    forms=(
        Form(
            id=FormId("pasireotide-immediate-release"),
            name="pasireotide subcutaneous injection",
            routes=(Route.SUBCUTANEOUS,),
            cites=(files.ORANGE_BOOK,),
        ),
        Form(
            id=FormId("pasireotide-lar"),
            name="pasireotide LAR",
            routes=(Route.INTRAMUSCULAR,),
            cites=(
                files.ORANGE_BOOK,
                _SIGNIFOR_LAR,
            ),
        ),
    ),
    classes=(DrugClass.SOMATOSTATIN_ANALOG,),
    routes=(Route.SUBCUTANEOUS, Route.INTRAMUSCULAR),
    codes=(
        Code(system=CodeSystem.RXNORM, value="1364105", cites=(files.OHDSI, files.OPENFDA)),
        Code(
            system=CodeSystem.ATC,
            value="H01CB05",
            version="2026-04-25",
            cites=(files.ATC, files.EMA),
        ),
        Code(system=CodeSystem.UNII, value="98H1T17066", cites=(files.DRUGBANK, files.OPENFDA)),
        Code(
            system=CodeSystem.NCIT,
            value="C69131",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(system=CodeSystem.CAS, value="396091-73-9", cites=(files.DRUGBANK, files.DRUGCENTRAL)),
        Code(system=CodeSystem.DRUGBANK, value="DB06663", cites=(files.DRUGBANK, files.EVERYCURE)),
        Code(
            system=CodeSystem.PUBCHEM,
            value="9941444",
            version="2024-07",
            cites=(files.CHEBI_CID, files.RTX_KG2),
        ),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL3349607",
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
        Code(
            system=CodeSystem.MESH,
            value="C517782",
            version="2024-07",
            cites=(files.MESH_SUPP, files.BIOMAPPINGS),
        ),
        Code(
            system=CodeSystem.WIKIDATA,
            value="Q3896970",
            version="2021",
            cites=(files.WIKIDATA_2021,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("pasireotide-immediate-release"),
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Signifor: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            form=FormId("pasireotide-lar"),
            cites=(
                Cite(
                    sources.ORANGE_BOOK_LIST,
                    "Signifor LAR kit: type RX",
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
                    "Signifor: authorised, marketing authorization of 2012-04-24",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="hyperglycemia and diabetes, sometimes severe",
            region=Region.US,
            form=FormId("pasireotide-lar"),
            cites=(_SIGNIFOR_LAR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="bradycardia and QT prolongation",
            region=Region.US,
            form=FormId("pasireotide-lar"),
            cites=(_SIGNIFOR_LAR,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="raised liver tests, gallstones, pituitary hormone deficiency",
            region=Region.US,
            form=FormId("pasireotide-lar"),
            cites=(_SIGNIFOR_LAR,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="moderate or severe hepatic impairment",
            when=(Criteria(child_pugh=(ChildPugh.B, ChildPugh.C)),),
            region=Region.CA,
            form=FormId("pasireotide-lar"),
            cites=(_SIGNIFOR_LAR_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="uncontrolled diabetes (HbA1c of 8 % or more under treatment)",
            when=(Criteria(other="uncontrolled diabetes"),),
            region=Region.CA,
            form=FormId("pasireotide-lar"),
            cites=(_SIGNIFOR_LAR_CA,),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason=(
                "heart failure of NYHA class III or IV, cardiogenic shock, heart block, "
                "severe bradycardia, long QT syndrome"
            ),
            when=(
                Criteria(
                    other=(
                        "severe heart failure, heart block, severe bradycardia or long QT syndrome"
                    )
                ),
            ),
            region=Region.CA,
            form=FormId("pasireotide-lar"),
            cites=(_SIGNIFOR_LAR_CA,),
        ),
    ),
    cites=(
        files.ORANGE_BOOK,
        files.ATC_GROUP,
        _SIGNIFOR_LAR,
        files.DRUGBANK_NAMES,
        files.TRIAL_NCT00690430,
        files.POLISH_NAMES,
        files.ZH_TRIAL_CRITERION,
        files.RUSSIAN_NAMES,
    ),
    reviewed="2026-11-23",
)
