"""Radioligands: peptide receptor radionuclide therapy."""

from typing import Final

from .. import sources
from ..model import (
    Adjustment,
    AdjustmentAct,
    Availability,
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
    Interval,
    Marketing,
    Pregnancy,
    Radioligand,
    RadioligandPurpose,
    Region,
    Relation,
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
    via="PMID 28076709",
)

LUTETIUM_177LU_DOTATATE: Final = Drug(
    id=DrugId("lutetium-177lu-dotatate"),
    name="lutetium (177Lu) oxodotreotide",
    us_name="lutetium Lu 177 dotatate",
    names=(
        "(177Lu-DOTAOTyr3)Octreotate",
        "177Lu-DOTA-octreotate",
        "177Lu-DOTA-Tyr3-octreotate",
        "177Lu-DOTA0-Tyr3-octreotate",
        "177Lu-dotatate",
        "Dotatate lutenium Lu-177",
        "Lutetium dotatate Lu-177",
        "lutetium Lu 177-octreotate",
        "lutetium oxodotreotide Lu-177",
        "lutetium-177 dotatate",
        "ルテチウムオキソドトレオチド(177Lu)",
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
        Code(
            system=CodeSystem.NCIT,
            value="C95020",
            cites=(files.NCI_NAMES, files.PDQ_2016),
        ),
        Code(
            system=CodeSystem.CAS,
            value="437608-50-9",
            cites=(files.DRUGBANK,),
        ),
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
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.MARKETED,
            cites=(
                Cite(sources.ORANGE_BOOK_LIST, "Lutathera: type RX", Seen.COPY, on="2026-11-26"),
            ),
        ),
        Availability(
            region=Region.EU,
            status=Marketing.MARKETED,
            cites=(
                Cite(
                    sources.EMA_MEDICINES_LIST_2025,
                    "Lutathera: authorised, marketing authorization of 2017-09-26",
                    Seen.COPY,
                    on="2026-11-26",
                ),
            ),
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
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="pregnancy, possible or not excluded",
            when=(Criteria(pregnancy=(Pregnancy.PREGNANT, Pregnancy.POSSIBLE)),),
            region=Region.EU,
            cites=(
                Cite(
                    sources.LUTATHERA_EU_LEAFLET,
                    "section 2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://patient-info.co.uk/lutathera-69605/patient-leaflet",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="serious impairment of the kidneys",
            when=(Criteria(other="seriously impaired kidneys"),),
            region=Region.EU,
            cites=(
                Cite(
                    sources.LUTATHERA_EU_LEAFLET,
                    "section 2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://patient-info.co.uk/lutathera-69605/patient-leaflet",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CONTRAINDICATED,
            reason="allergy to it or an ingredient",
            when=(Criteria(other="hypersensitivity to lutetium oxodotreotide or an excipient"),),
            region=Region.EU,
            cites=(
                Cite(
                    sources.LUTATHERA_EU_LEAFLET,
                    "section 2",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://patient-info.co.uk/lutathera-69605/patient-leaflet",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="earlier hypersensitivity reaction to it of grade 1 or 2: premedicate",
            when=(Criteria(other="earlier hypersensitivity reaction of grade 1 or 2 to it"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.LUTATHERA_US_HCP_SITE,
                    "infusion schedule and procedures",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "long-acting somatostatin analog less than 4 weeks ago: stop it at least 4 weeks "
                "before the start"
            ),
            when=(Criteria(days_since_long_acting_ssa=Interval(None, 28, high_open=True)),),
            region=Region.US,
            cites=(
                Cite(
                    sources.LUTATHERA_US_LABEL,
                    "premedications and concomitant medications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
                ),
            ),
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
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "stop long-acting analogs at least 4 weeks, and short-acting octreotide at least "
                "24 hours, before the start"
            ),
            drug_class=DrugClass.SOMATOSTATIN_ANALOG,
            region=Region.US,
            cites=(
                Cite(
                    sources.LUTATHERA_US_LABEL,
                    "premedications and concomitant medications",
                    Seen.COPY,
                    on="2026-11-26",
                    via="https://prescriberpoint.com/therapies/lutathera-72d1a02",
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
        Adjustment(
            act=AdjustmentAct.DISCONTINUE,
            trigger="hypersensitivity reaction to it of grade 3 or 4: not again",
            when=(Criteria(other="earlier hypersensitivity reaction of grade 3 or 4 to it"),),
            region=Region.US,
            cites=(
                Cite(
                    sources.LUTATHERA_US_HCP_SITE,
                    "infusion schedule and procedures",
                    Seen.DOCUMENT,
                    on="2026-11-26",
                ),
            ),
        ),
    ),
    cites=(_US_2_2, _EU_4_1, _NETTER_1, files.DRUGBANK_NAMES, files.JA_ICHIGUNIKKI),
    reviewed="2026-11-26",
)

ACTINIUM_225AC_DOTATATE: Final = Drug(
    id=DrugId("actinium-225ac-dotatate"),
    name="actinium Ac 225 dotatate",
    names=("225Ac-dotatate", "RYZ101"),
    classes=(DrugClass.PRRT,),
    mechanism=(
        "Somatostatin analog that carries an alpha-emitting nuclide to receptor-positive "
        "tumor cells."
    ),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="dotatate", isotope="225Ac", purpose=RadioligandPurpose.THERAPEUTIC
    ),
    codes=(
        Code(
            system=CodeSystem.UNII,
            value="SP9ZNW6WAK",
            cites=(files.DRUGBANK,),
        ),
        Code(
            system=CodeSystem.DRUGBANK,
            value="DB23632",
            cites=(files.DRUGBANK,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US,
            status=Marketing.INVESTIGATIONAL,
            cites=(Cite(sources.RAYZEBIO_RYZ101_PHASE_3, "text", Seen.DOCUMENT, on="2026-11-26"),),
        ),
    ),
    cites=(
        Cite(sources.MCT_RYZ101, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.DEMIRCI_2023,
            "abstract",
            Seen.COPY,
            on="2026-11-23",
            via="http://mirt.tsnmjournals.org/archives/archive-detail/article-preview/nitial-findings-on-the-use-of-sup225-supacac-dotat/62865",
        ),
        files.DRUGBANK,
        Cite(sources.ACTION_1_ENDOABS_2022, "methods: route", Seen.DOCUMENT, on="2026-11-26"),
    ),
    reviewed="2026-11-26",
)

_AZEDRA = Cite(
    sources.AZEDRA_US_LABEL,
    "highlights",
    Seen.COPY,
    on="2026-11-23",
    via="https://medic.hrt.org/dm/drug/azedra-iobenguane-i-131-injection-solution-progenics-pharmaceuticals-inc",
)
_AZEDRA_6 = Cite(
    sources.AZEDRA_US_LABEL,
    "section 6",
    Seen.COPY,
    on="2026-11-23",
    via="https://medthority.com/fda/a/azedra/azedra-iobenguane-i-131-15-mciml-progenics-pharmaceuticals-inc3",
)
_AZEDRA_7 = Cite(
    sources.AZEDRA_US_LABEL,
    "drug interactions",
    Seen.COPY,
    on="2026-11-23",
    via="https://www.healthgrades.com/drugs/azedra",
)

IOBENGUANE_131I: Final = Drug(
    id=DrugId("iobenguane-131i"),
    name="iobenguane (131I)",
    us_name="iobenguane I 131",
    names=("131I-iobenguane", "131I-metaiodobenzylguanidine", "131I-MIBG"),
    salts=("iobenguane sulfate I 131",),
    brands=(Brand("Azedra", Region.US, cites=(files.ORANGE_BOOK,)),),
    classes=(DrugClass.RADIOLIGAND,),
    mechanism="Taken up by the norepinephrine transporter; its radiation kills the cell.",
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="iobenguane", isotope="131I", purpose=RadioligandPurpose.THERAPEUTIC
    ),
    codes=(
        Code(
            system=CodeSystem.ATC,
            value="V09IX02",
            relation=Relation.RELATED,
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.ATC,
            value="V10XA02",
            version="2026-04-25",
            cites=(files.ATC,),
        ),
        Code(
            system=CodeSystem.NCIT,
            value="C970",
            cites=(files.NCI_NAMES,),
        ),
        Code(system=CodeSystem.CAS, value="77679-27-7", cites=(files.DRUGCENTRAL, files.CHEBI_CAS)),
        Code(
            system=CodeSystem.CHEMBL,
            value="CHEMBL1615779",
            cites=(files.CHEMBL, files.CHEBI_CHEMBL),
        ),
    ),
    availability=(
        Availability(region=Region.US, status=Marketing.DISCONTINUED, cites=(files.ORANGE_BOOK,)),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "myelosuppression, secondary leukemia, hypothyroidism, rises of blood "
                "pressure, renal toxicity, pneumonitis"
            ),
            region=Region.US,
            cites=(_AZEDRA_6,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="exclude pregnancy and block the thyroid before each dose",
            region=Region.US,
            cites=(_AZEDRA,),
        ),
    ),
    interactions=(
        Interaction(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "non-selective beta blockers and other drugs that reduce catecholamine "
                "uptake: stop them at least 5 half-lives before, and until 7 days after, each "
                "dose"
            ),
            drug_class=DrugClass.BETA_BLOCKER,
            region=Region.US,
            cites=(_AZEDRA_7,),
        ),
    ),
    adjustments=(
        Adjustment(
            act=AdjustmentAct.AVOID,
            trigger="platelets below 80,000/mcL or neutrophils below 1,200/mcL",
            region=Region.US,
            cites=(_AZEDRA,),
        ),
    ),
    cites=(
        _AZEDRA,
        files.ORANGE_BOOK,
        Cite(sources.MEDSCAPE_IOBENGUANE, "answer", Seen.DOCUMENT, on="2026-11-23"),
        Cite(
            sources.NCI_DRUG_IOBENGUANE_131I,
            "Use in Cancer",
            Seen.COPY,
            on="2026-11-23",
            via="https://github.com/gautamgauri/suchi-cancer-bot/blob/9d13739/suchi_phase1_pack/kb/en/02_nci_core/treatment/about-cancer-treatment-drugs-iobenguanei131.md",
        ),
        files.TRIAL_NCT00028106,
    ),
    reviewed="2026-11-23",
)

_JNM_63 = Cite(sources.JNM_63_DOTAMTATE, "abstract", Seen.DOCUMENT, on="2026-11-23")
_NANETS_2025 = Cite(
    sources.CANCERNETWORK_2025_DOTAMTATE,
    "text",
    Seen.COPY,
    on="2026-11-23",
    via="https://www2-cancernetwork-com-git-web-7228-mjhls.vercel.app/view/novel-sstr-targeted-alpha-therapy-shows-encouraging-activity-in-gep-nets",
)

LEAD_212PB_DOTAMTATE: Final = Drug(
    id=DrugId("lead-212pb-dotamtate"),
    name="212Pb-DOTAMTATE",
    names=("AlphaMedix", "Dotamtate lead Pb-212", "Dotamtate Pb-212", "lead-212 dotamtate"),
    classes=(DrugClass.PRRT,),
    mechanism=(
        "Somatostatin analog that carries a nuclide whose decay products emit alpha particles."
    ),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="dotamtate", isotope="212Pb", purpose=RadioligandPurpose.THERAPEUTIC
    ),
    availability=(
        Availability(
            region=Region.US, status=Marketing.INVESTIGATIONAL, date="2025", cites=(_NANETS_2025,)
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason="renal toxicity, and dysphagia, were seen in a phase 2 trial",
            cites=(_NANETS_2025,),
        ),
    ),
    cites=(
        _JNM_63,
        files.DRUGBANK,
        Cite(sources.ONCIDIUM_DOTAMTATE, "text", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)

_ITM = Cite(sources.ITM_2022_FAST_TRACK, "text", Seen.DOCUMENT, on="2026-11-23")

LUTETIUM_177LU_EDOTREOTIDE: Final = Drug(
    id=DrugId("lutetium-177lu-edotreotide"),
    name="lutetium (177Lu) edotreotide",
    us_name="lutetium Lu 177 edotreotide",
    names=(
        "177Lu-DOTATOC",
        "177Lu-edotreotide",
        "Dotatoc Lu-177",
        "Edotreotide lutetium Lu-177",
        "ITM-11",
        "Lutetium Lu-177 dota-tyr3-octreotide",
    ),
    classes=(DrugClass.PRRT,),
    routes=(Route.INTRAVENOUS,),
    radioligand=Radioligand(
        ligand="edotreotide", isotope="177Lu", purpose=RadioligandPurpose.THERAPEUTIC
    ),
    codes=(
        Code(system=CodeSystem.UNII, value="RGO812Q0C8", cites=(files.DRUGBANK, files.STITCHER)),
        Code(
            system=CodeSystem.NCIT,
            value="C88277",
            cites=(files.NCI_NAMES,),
        ),
    ),
    availability=(
        Availability(
            region=Region.US, status=Marketing.INVESTIGATIONAL, date="2022-10-27", cites=(_ITM,)
        ),
    ),
    cites=(
        _ITM,
        Cite(
            sources.NCT03049189_RECORD,
            "intervention",
            Seen.COPY,
            on="2026-11-23",
            via="https://uat.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=6310&isClinicalTrial=True",
        ),
        files.DRUGBANK,
        files.NCI_NAMES,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)

_RENAL_2008 = Cite(sources.EJNMMI_2008_RENAL_TOXICITY, "abstract", Seen.DOCUMENT, on="2026-11-23")

YTTRIUM_90Y_EDOTREOTIDE: Final = Drug(
    id=DrugId("yttrium-90y-edotreotide"),
    name="yttrium (90Y) edotreotide",
    us_name="yttrium Y 90 edotreotide",
    names=(
        "90Y-DOTA-Tyr3-octreotide",
        "90Y-DOTATOC",
        "90Y-edotreotide",
        "Dotatoc yttrium Y-90",
        "edotreotide yttrium Y-90",
    ),
    classes=(DrugClass.PRRT,),
    routes=(Route.INTRAARTERIAL,),
    radioligand=Radioligand(
        ligand="edotreotide", isotope="90Y", purpose=RadioligandPurpose.THERAPEUTIC
    ),
    codes=(
        Code(
            system=CodeSystem.NCIT,
            value="C2601",
            cites=(files.NCI_NAMES,),
        ),
    ),
    cautions=(
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "kidney function can be lost years later; more so with hypertension or diabetes"
            ),
            cites=(_RENAL_2008,),
        ),
        Caution(
            outcome=CautionOutcome.CAUTION,
            reason=(
                "grade 4 or 5 kidney toxicity in 6.5 to 14 %, most with the highest activities"
            ),
            cites=(Cite(sources.MARINCEK_2013, "abstract", Seen.DOCUMENT, on="2026-11-23"),),
        ),
    ),
    cites=(
        Cite(
            sources.NCT03197012_RECORD,
            "summary",
            Seen.COPY,
            on="2026-11-23",
            via="https://www.cancer.gov/about-cancer/treatment/clinical-trials/search/v?id=NCI-2017-01886",
        ),
        Cite(sources.EJNMMI_2003_90Y_DOTATOC, "abstract", Seen.DOCUMENT, on="2026-11-23"),
        files.DRUGBANK,
        files.DRUGBANK_NAMES,
    ),
    reviewed="2026-11-23",
)
