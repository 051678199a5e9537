"""Papers, abstracts and reviews on radioligands."""

from typing import Final

from ..model import Source, SourceId, SourceKind

ACTION_1_ENDOABS_2022: Final = Source(
    id=SourceId("action-1-endoabs-2022"),
    kind=SourceKind.PAPER,
    title=(
        "ACTION-1, RYZ101 (Ac-225 DOTATATE) after Lu-177-labeled somatostatin "
        "analogs. Endocrine Abstracts 2022;89:T6"
    ),
    date="2022",
    doi="10.1530/endoabs.89.T6",
    reviewed="2026-11-26",
)

ACTION_1_NANETS_2023: Final = Source(
    id=SourceId("action-1-nanets-2023"),
    kind=SourceKind.PAPER,
    title=(
        "ACTION-1, RYZ101 (225Ac-DOTATATE) after 177Lu-labeled somatostatin "
        "analogs, trial in progress, NANETS 2023. Endocrine Abstracts 98 T1"
    ),
    date="2023",
    url="https://endocrine-abstracts.org/ea/0098/abstracts/trials-in-progress/ea0098t1",
    reviewed="2026-11-26",
)

AJR_2022_LUTATHERA: Final = Source(
    id=SourceId("ajr-2022-lutathera"),
    kind=SourceKind.PAPER,
    title=(
        "177Lu-DOTATATE therapy, table 1: indications for cessation. AJR Am J Roentgenol "
        "2022;220:619-629"
    ),
    date="2022-11-02",
    doi="10.2214/AJR.22.28237",
    pmcid="PMC10133840",
    reviewed="2026-11-23",
)

CLEMENT_2022_EJNMMI: Final = Source(
    id=SourceId("clement-2022-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Clement D, et al. Efficacy and safety of 177Lu-DOTATATE in advanced "
        "pancreatic neuroendocrine tumours: data from NETTER-R. Eur J Nucl Med Mol "
        "Imaging 2022;49(10)"
    ),
    date="2022-08",
    doi="10.1007/s00259-022-05771-3",
    pmid="35389069",
    reviewed="2026-11-26",
)

COMPETE_2026_LANCET: Final = Source(
    id=SourceId("compete-2026-lancet"),
    kind=SourceKind.PAPER,
    title=(
        "Walter T, et al. [177Lu]Lu-edotreotide versus everolimus for "
        "gastroenteropancreatic neuroendocrine tumours (COMPETE). Lancet 2026"
    ),
    date="2026-07-02",
    pmid="42392118",
    reviewed="2026-11-26",
)

COMPETE_ENETS_2025: Final = Source(
    id=SourceId("compete-enets-2025"),
    kind=SourceKind.PAPER,
    title=(
        "Capdevila J, et al. [177Lu]Lu-edotreotide versus everolimus in grade 1 or grade 2 "
        "GEP-NET: COMPETE phase 3 trial, ENETS abstract 4669"
    ),
    url=(
        "https://www.enets.org/abstract/efficacy-and-safety-of-177lu-lu-edotreotide-vs-everolimus-"
        "in-patients-with-grade-1-or-grade-2-gastroenteropancreatic-neuroendocrine-tumours-compete-"
        "phase-3-trial.html"
    ),
    reviewed="2026-11-26",
)


COMPOSE_ENETS_3389: Final = Source(
    id=SourceId("compose-enets-3389"),
    kind=SourceKind.PAPER,
    title=(
        "COMPOSE: phase III trial of 177Lu-edotreotide versus standard of care, ENETS abstract 3389"
    ),
    url="https://www.enets.org/abstract/compose-phase-iii-trial-of-177lu-edotreotide-versus-standard-of-care-in-well-differentiated-wd-aggressive-grade-2-and-grade-3-gastroenteropancreatic-neuroendocrine-tumors-gep-nets.html",
    reviewed="2026-11-26",
)

DEMIRCI_2023: Final = Source(
    id=SourceId("demirci-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Demirci E, et al. Initial findings on the use of [225Ac]Ac-DOTATATE in "
        "neuroendocrine tumors. Mol Imaging Radionucl Ther 2023;32:226-232"
    ),
    date="2023",
    doi="10.4274/mirt.galenos.2023.38258",
    pmid="37870290",
    reviewed="2026-11-23",
)

EJNMMI_2003_90Y_DOTATOC: Final = Source(
    id=SourceId("ejnmmi-2003-90y-dotatoc"),
    kind=SourceKind.PAPER,
    title=(
        "Receptor-mediated radionuclide therapy with 90Y-DOTATOC in association with amino "
        "acid infusion: a phase I study. Eur J Nucl Med Mol Imaging 2003;30:207-216"
    ),
    date="2003",
    doi="10.1007/s00259-002-1023-y",
    reviewed="2026-11-23",
)

EJNMMI_2008_RENAL_TOXICITY: Final = Source(
    id=SourceId("ejnmmi-2008-renal-toxicity"),
    kind=SourceKind.PAPER,
    title=(
        "Long-term evaluation of renal toxicity after PRRT with 90Y-DOTATOC and 177Lu- "
        "DOTATATE: the role of associated risk factors. Eur J Nucl Med Mol Imaging "
        "2008;35:1847-1856"
    ),
    date="2008",
    doi="10.1007/s00259-008-0778-1",
    reviewed="2026-11-23",
)

GAZE_2025_EJNMMI: Final = Source(
    id=SourceId("gaze-2025-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Gaze MN, et al. NETTER-P, an open-label phase II study of [177Lu]Lu-DOTA-"
        "TATE in adolescents with GEP-NET or PPGL. Eur J Nucl Med Mol Imaging 2025"
    ),
    date="2025-04-08",
    doi="10.1007/s00259-025-07246-7",
    pmid="40198358",
    reviewed="2026-11-26",
)

JNM_63_DOTAMTATE: Final = Source(
    id=SourceId("jnm-63-dotamtate"),
    kind=SourceKind.PAPER,
    title=(
        "First-in-humans dose-escalation trial of 212Pb-DOTAMTATE in somatostatin receptor- "
        "positive neuroendocrine tumors. J Nucl Med 63:1326"
    ),
    url="https://jnm.snmjournals.org/content/63/9/1326",
    reviewed="2026-11-23",
)

LUTETIUM_CAPECITABINE_2008_EJNMMI: Final = Source(
    id=SourceId("lutetium-capecitabine-2008-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Report on short-term side effects of treatments with 177Lu-octreotate in combination "
        "with capecitabine in seven patients with gastroenteropancreatic neuroendocrine tumours. "
        "Eur J Nucl Med Mol Imaging 2008;35:743-748"
    ),
    date="2008-04",
    doi="10.1007/s00259-007-0688-7",
    pmid="18188559",
    reviewed="2026-11-26",
)

LUTETIUM_CAPECITABINE_2011_EJNMMI: Final = Source(
    id=SourceId("lutetium-capecitabine-2011-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II study of radiopeptide 177Lu-octreotate and capecitabine therapy of progressive "
        "disseminated neuroendocrine tumours. Eur J Nucl Med Mol Imaging 2011;38:302-311"
    ),
    date="2011-02",
    doi="10.1007/s00259-010-1631-x",
    pmid="21052661",
    reviewed="2026-11-26",
)

LUTETIUM_METRONOMIC_CAPECITABINE_EJNMMI: Final = Source(
    id=SourceId("lutetium-metronomic-capecitabine-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Phase II study of 177Lu-DOTATATE with metronomic capecitabine in FDG-positive GEP-NET. "
        "Eur J Nucl Med Mol Imaging (title, authors and year not printed in the excerpt)"
    ),
    pmcid="PMC9346628",
    reviewed="2026-11-26",
)

MARINCEK_2013: Final = Source(
    id=SourceId("marincek-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Marincek N, et al. Somatostatin-based radiotherapy with [90Y-DOTA]-TOC in "
        "neuroendocrine tumors: long-term outcome of a phase I dose escalation study. J "
        "Transl Med 2013;11:17"
    ),
    date="2013",
    doi="10.1186/1479-5876-11-17",
    reviewed="2026-11-23",
)

MCT_RYZ101: Final = Source(
    id=SourceId("mct-ryz101"),
    kind=SourceKind.PAPER,
    title=(
        "RYZ101 (Ac-225 DOTATATE), opportunity beyond gastroenteropancreatic tumors "
        "(abstract). Mol Cancer Ther 22:1434"
    ),
    url="https://aacrjournals.org/mct/article-abstract/22/12/1434/730266/RYZ101-Ac-225-DOTATATE-Opportunity-beyond?redirectedFrom=fulltext",
    reviewed="2026-11-23",
)

NETTER_1_2016_JNM: Final = Source(
    id=SourceId("netter-1-2016-jnm"),
    kind=SourceKind.PAPER,
    title="NETTER-1, abstract 629. J Nucl Med 2016;57 supplement 2",
    date="2016",
    url="http://jnm.snmjournals.org/content/57/supplement_2/629.abstract",
    reviewed="2026-11-23",
)

NETTER_1_FINAL_ASCO_197214: Final = Source(
    id=SourceId("netter-1-final-asco-197214"),
    kind=SourceKind.PAPER,
    title=(
        "Final overall survival in the phase 3 NETTER-1 study, ASCO abstract 197214 (year not "
        "printed in the copy)"
    ),
    url="https://ace.asco.org/content/332311/abstract/197214",
    reviewed="2026-11-23",
)

NETTER_1_UPDATE_ASCO_160194: Final = Source(
    id=SourceId("netter-1-update-asco-160194"),
    kind=SourceKind.PAPER,
    title=(
        "NETTER-1 update of overall survival, progression-free survival and quality of life, "
        "ASCO abstract 160194 (year not printed in the copy)"
    ),
    url="https://ace.asco.org/content/224097/abstract/160194",
    reviewed="2026-11-23",
)

NETTER_2_COMMENTARY_SAPIENZA: Final = Source(
    id=SourceId("netter-2-commentary-sapienza"),
    kind=SourceKind.REVIEW,
    title=(
        "Commentary on Lutathera in grade 2-3 GEP-NETs (Sapienza University of Rome, IRIS; "
        "authors and year not printed in the note)"
    ),
    url="https://iris.uniroma1.it/handle/11573/1742424",
    reviewed="2026-11-23",
)

OCTREOSCAN_REVIEW_1995: Final = Source(
    id=SourceId("octreoscan-review-1995"),
    kind=SourceKind.REVIEW,
    title=(
        "Somatostatin receptor imaging of neuroendocrine tumors with indium-111 pentetreotide "
        "(Octreoscan). Semin Nucl Med 1995;25:251-261"
    ),
    date="1995-07",
    doi="10.1016/s0001-2998(95)80014-x",
    pmid="7570044",
    reviewed="2026-11-26",
)

REIDY_LAGUNES_2019_CCR: Final = Source(
    id=SourceId("reidy-lagunes-2019-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Reidy-Lagunes D, et al. Phase I trial of well-differentiated "
        "neuroendocrine tumors with radiolabeled somatostatin antagonist 177Lu-"
        "satoreotide tetraxetan. Clin Cancer Res 2019;25:6939-6947"
    ),
    date="2019-08-22",
    doi="10.1158/1078-0432.CCR-19-1026",
    pmid="31439583",
    pmcid="PMC8382090",
    reviewed="2026-11-26",
)

SINGH_2024_LANCET: Final = Source(
    id=SourceId("singh-2024-lancet"),
    kind=SourceKind.PAPER,
    title="Singh, et al. NETTER-2, open-label, randomised, phase 3 study. Lancet 2024, 2807-2817",
    date="2024",
    doi="10.1016/S0140-6736(24)00701-3",
    reviewed="2026-11-23",
)

STROSBERG_2017_NEJM: Final = Source(
    id=SourceId("strosberg-2017-nejm"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg, et al. Phase 3 trial of 177Lu-Dotatate for midgut neuroendocrine tumors "
        "(NETTER-1). N Engl J Med 2017;376:125-135"
    ),
    date="2017-01-12",
    doi="10.1056/NEJMoa1607427",
    pmid="28076709",
    pmcid="PMC5895095",
    reviewed="2026-11-23",
)

STROSBERG_2021_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("strosberg-2021-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg, et al. NETTER-1 final overall survival and long-term safety. Lancet Oncol "
        "2021;22:1752-1763"
    ),
    date="2021-12",
    doi="10.1016/S1470-2045(21)00572-6",
    pmid="34793718",
    reviewed="2026-11-23",
)

SUNDLOEV_2022_EJNMMI: Final = Source(
    id=SourceId("sundloev-2022-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Sundlöv A, et al. Phase II trial demonstrates the efficacy and safety of individualized, "
        "dosimetry-based 177Lu-DOTATATE treatment of NET patients. Eur J Nucl Med Mol Imaging "
        "11/2022"
    ),
    date="2022-04-22",
    url=(
        "https://www.springermedizin.de/phase-ii-trial-demonstrates-the-efficacy-and-safety-of-"
        "individua/20334116"
    ),
    reviewed="2026-11-26",
)


VAN_DER_ZWAN_2019_EJNMMI: Final = Source(
    id=SourceId("van-der-zwan-2019-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "van der Zwan WA, et al. Salvage PRRT with [177Lu-DOTA,Tyr3]octreotate in bronchial and "
        "gastroenteropancreatic neuroendocrine tumours. Eur J Nucl Med Mol Imaging 2019"
    ),
    date="2018-09-28",
    url=(
        "https://www.springermedizin.de/salvage-peptide-receptor-radionuclide-therapy-with-177lu-"
        "dota-ty/16160246"
    ),
    reviewed="2026-11-26",
)
