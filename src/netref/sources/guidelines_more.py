"""More guidelines, evidence summaries and decisions of health technology assessment bodies."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import (
    CADTH,
    CARCINOID_DELPHI_PANEL_2013,
    DANISH_MEDICINES_COUNCIL,
    ESMO,
    EUROPEAN_THYROID_ASSOCIATION,
    G_BA,
    HAS,
    NCI,
    NCPE,
    NHS_ENGLAND,
    NICE,
    NORWEGIAN_DIRECTORATE_OF_HEALTH,
    OPTIMAL_CARE_PATHWAYS,
    PBAC,
    SCOTTISH_MEDICINES_CONSORTIUM,
    SWEDISH_CANCER_CENTERS,
)

ESMO_LUNG_THYMUS_2021: Final = Source(
    id=SourceId("esmo-lung-thymus-2021"),
    kind=SourceKind.GUIDELINE,
    title="ESMO guideline on lung and thymic carcinoids, 2021 (doi:10.1016/j.annonc.2021.01.003)",
    body=ESMO,
    date="2021",
    doi="10.1016/j.annonc.2021.01.003",
    note="Not seen itself; only single recommendations that a guideline digest quotes.",
    unseen="the guideline itself; read were some of its recommendations, as others report them",
    reviewed="2026-11-27",
)
EUROPEAN_THYROID_ASSOCIATION_MTC_2012: Final = Source(
    id=SourceId("european-thyroid-association-mtc-2012"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Schlumberger et al., 2012 European Thyroid Association Guidelines for Metastatic "
        "Medullary Thyroid Cancer, Eur Thyroid J 2012;1:5-14"
    ),
    body=EUROPEAN_THYROID_ASSOCIATION,
    date="2012-03-28",
    doi="10.1159/000336977",
    url="https://etj.bioscientifica.com/view/journals/etj/1/1/ETJ336977.xml",
    note="Only the abstract was seen.",
    unseen="the full text; read was the abstract",
    reviewed="2026-11-27",
)
CARCINOID_DELPHI_2013: Final = Source(
    id=SourceId("carcinoid-delphi-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg et al., Systemic treatment in unresectable metastatic well-differentiated "
        "carcinoid tumors: consensus results from a modified Delphi process, 2013, pages 397-404"
    ),
    body=CARCINOID_DELPHI_PANEL_2013,
    date="2013-04-01",
    url=(
        "https://www.scholars.northwestern.edu/en/publications/"
        "systemic-treatment-in-unresectable-metastatic-well-differentiated"
    ),
    note="Only the abstract was seen; it gives two of the statements.",
    reviewed="2026-11-26",
)
NORWEGIAN_GEP_NEN_2020: Final = Source(
    id=SourceId("norwegian-gep-nen-2020"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Norwegian national guideline on diagnosis, treatment and follow-up of neuroendocrine "
        "tumors of the digestive system (Nasjonalt handlingsprogram)"
    ),
    body=NORWEGIAN_DIRECTORATE_OF_HEALTH,
    date="2020-10-20",
    url=(
        "https://www.helsedirektoratet.no/retningslinjer/"
        "nevroendokrine-svulster-i-fordoyelsessystemet-handlingsprogram"
    ),
    note=(
        "Published 2020-10-15, last professional change 2020-10-20. Sections 6.2 to 6.4, 6.7, "
        "9.4 and 9.5 were seen, some of them in part; letters A to D are its grades of evidence."
    ),
    unseen="all but sections 6.2 to 6.4, 6.7, 9.4 and 9.5",
    reviewed="2026-11-27",
)
SWEDISH_GEP_NET_PROGRAM: Final = Source(
    id=SourceId("swedish-gep-net-program"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Swedish national care program for abdominal neuroendocrine tumors (Neuroendokrina "
        "buktumörer), chapter on methods of treatment"
    ),
    body=SWEDISH_CANCER_CENTERS,
    url=(
        "https://kunskapsbanken.cancercentrum.se/diagnoser/neuroendokrina-buktumorer/"
        "vardprogram/behandlingsmetoder2"
    ),
    note="No date is printed in what was seen; plus signs are its grades of evidence.",
    unseen="all but the chapter on methods of treatment",
    reviewed="2026-11-27",
)
OPTIMAL_CARE_PATHWAY_NET_STEP_4: Final = Source(
    id=SourceId("optimal-care-pathway-net-step-4"),
    kind=SourceKind.GUIDELINE,
    title="Optimal care pathway for people with neuroendocrine tumours, quick reference, step 4",
    body=OPTIMAL_CARE_PATHWAYS,
    url="https://optimalcarepathways.com.au/ocp-nt-qrg-step-4/",
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_NET_SYSTEMIC: Final = Source(
    id=SourceId("optimal-care-pathway-net-systemic"),
    kind=SourceKind.GUIDELINE,
    title="Optimal care pathway for people with neuroendocrine tumours, section 4.2.5",
    body=OPTIMAL_CARE_PATHWAYS,
    url="https://optimalcarepathways.com.au/ocp-nt-step-subsection-4-2-5/",
    note="Seen to the beginning of the paragraphs on molecular targeted therapies.",
    reviewed="2026-11-26",
)
OPTIMAL_CARE_PATHWAY_NET_LIVER: Final = Source(
    id=SourceId("optimal-care-pathway-net-liver"),
    kind=SourceKind.GUIDELINE,
    title="Optimal care pathway for people with neuroendocrine tumours, section 4.2.6",
    body=OPTIMAL_CARE_PATHWAYS,
    url="https://optimalcarepathways.com.au/ocp-nt-step-subsection-4-2-6/",
    reviewed="2026-11-26",
)

PDQ_CHILDHOOD_PHEOCHROMOCYTOMA_2024: Final = Source(
    id=SourceId("pdq-childhood-pheochromocytoma-2024"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Childhood Pheochromocytoma and Paraganglioma Treatment, health professional "
        "version, updated 2024-09-09"
    ),
    body=NCI,
    date="2024-09-09",
    pmid="31909942",
    url=("https://www.cancer.gov/types/pheochromocytoma/hp/child-pheochromocytoma-treatment-pdq"),
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)
PDQ_PEDIATRIC_GI_NET_2024: Final = Source(
    id=SourceId("pdq-pediatric-gi-net-2024"),
    kind=SourceKind.SUMMARY,
    title=(
        "PDQ Pediatric Gastrointestinal Neuroendocrine Tumors Treatment, health professional "
        "version, updated 2024-12-26"
    ),
    body=NCI,
    date="2024-12-26",
    pmid="31661208",
    url=(
        "https://www.cancer.gov/types/gi-neuroendocrine-tumors/hp/"
        "pediatric-gi-neuroendocrine-treatment-pdq"
    ),
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)
PDQ_SMALL_CELL_LUNG_2025: Final = Source(
    id=SourceId("pdq-small-cell-lung-2025"),
    kind=SourceKind.SUMMARY,
    title="PDQ Small Cell Lung Cancer Treatment, health professional version, updated 2025-05-14",
    body=NCI,
    date="2025-05-14",
    pmid="26389347",
    url="https://www.cancer.gov/types/lung/hp/small-cell-lung-treatment-pdq",
    note="A summary of evidence, not a guideline.",
    reviewed="2026-11-26",
)

NICE_TA516: Final = Source(
    id=SourceId("nice-ta516"),
    kind=SourceKind.GUIDELINE,
    title="NICE technology appraisal guidance TA516: cabozantinib for medullary thyroid cancer",
    body=NICE,
    date="2018-03-28",
    url="https://www.nice.org.uk/guidance/ta516/chapter/1-Recommendations",
    note="The date is that of a copy of its title page.",
    unseen="all but section 1",
    reviewed="2026-11-27",
)
NICE_TA517: Final = Source(
    id=SourceId("nice-ta517"),
    kind=SourceKind.GUIDELINE,
    title="NICE technology appraisal guidance TA517: avelumab for metastatic Merkel cell carcinoma",
    body=NICE,
    date="2018-04-11",
    url="https://www.nice.org.uk/guidance/ta517/chapter/1-Recommendations",
    note="The date is that of a copy of its title page.",
    unseen="all but section 1",
    reviewed="2026-11-27",
)
NICE_TA550: Final = Source(
    id=SourceId("nice-ta550"),
    kind=SourceKind.GUIDELINE,
    title="NICE technology appraisal guidance TA550: vandetanib for medullary thyroid cancer",
    body=NICE,
    url="https://www.nice.org.uk/guidance/ta550/chapter/1-Recommendations",
    unseen="all but section 1",
    reviewed="2026-11-27",
)
NICE_TA691: Final = Source(
    id=SourceId("nice-ta691"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NICE technology appraisal guidance TA691: avelumab for untreated metastatic Merkel "
        "cell carcinoma"
    ),
    body=NICE,
    url="https://www.nice.org.uk/guidance/ta691/chapter/1-Recommendation",
    unseen="all but section 1",
    reviewed="2026-11-27",
)
NICE_TA742: Final = Source(
    id=SourceId("nice-ta742"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NICE technology appraisal guidance TA742: selpercatinib for advanced thyroid cancer "
        "with RET alterations"
    ),
    body=NICE,
    url="https://www.nice.org.uk/guidance/ta742/chapter/1-Recommendations",
    note="Reviewed by TA1038.",
    unseen="all but section 1",
    reviewed="2026-11-27",
)
NICE_TA1038: Final = Source(
    id=SourceId("nice-ta1038"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NICE technology appraisal guidance TA1038: selpercatinib for advanced thyroid cancer "
        "with RET alterations after treatment with a targeted cancer drug"
    ),
    body=NICE,
    date="2025-02-12",
    url="https://nice.org.uk/guidance/ta1038/chapter/1-Recommendations",
    note="The date is that of a report on its publication.",
    unseen="all but section 1",
    reviewed="2026-11-27",
)
MAESTRO_2025_SELPERCATINIB: Final = Source(
    id=SourceId("maestro-2025-selpercatinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Maestro database: NICE on selpercatinib for advanced thyroid cancer with RET "
        "alterations untreated with a targeted cancer medicine"
    ),
    date="2025-02-12",
    url=(
        "https://maestrodatabase.com/blog/selpercatinib-for-the-treatment-of-patients-with-"
        "advanced-thyroid-cancer-with-a-ret-alteration-untreated-with-a-targeted-cancer-medicine"
    ),
    reviewed="2026-11-26",
)
NICE_IPG786: Final = Source(
    id=SourceId("nice-ipg786"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NICE interventional procedures guidance IPG786: selective internal radiation therapy "
        "for neuroendocrine tumours that have metastasised to the liver"
    ),
    body=NICE,
    date="2024-05-16",
    url="https://www.nice.org.uk/guidance/ipg786/chapter/1-Recommendations",
    note=(
        "The first sentence is missing in the copy that was seen; it was read in the draft "
        "(nice.org.uk/consultations/2132). The date is that of a patient organization's report."
    ),
    unseen="all but section 1",
    reviewed="2026-11-27",
)
NHS_ENGLAND_SIRT: Final = Source(
    id=SourceId("nhs-england-sirt"),
    kind=SourceKind.GUIDELINE,
    title=(
        "NHS England clinical commissioning policy statement: selective internal radiotherapy "
        "in the treatment of secondary liver cancers (all ages)"
    ),
    body=NHS_ENGLAND,
    url="https://www.england.nhs.uk/publication/selective-internal-radiotherapy/",
    note="No date is printed in the copy that was seen.",
    unseen="the policy statement with its criteria; read was the summary",
    reviewed="2026-11-27",
)

SMC_SUNITINIB_PNET_2011: Final = Source(
    id=SourceId("smc-sunitinib-pnet-2011"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice 698/11: sunitinib (Sutent), pancreatic neuroendocrine tumors",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2011-05-09",
    url="https://scottishmedicines.org.uk/medicines-advice/sunitinib-sutent-fullsubmission-69811",
    note="Status of the advice: superseded; by which advice is not printed.",
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_EVEROLIMUS_PNET_2012: Final = Source(
    id=SourceId("smc-everolimus-pnet-2012"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice 777/12: everolimus (Afinitor), pancreatic neuroendocrine tumors",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2012-05-14",
    url=(
        "https://scottishmedicines.org.uk/medicines-advice/everolimus-afinitor-fullsubmission-77712"
    ),
    note="Status of the advice: superseded; by which advice is not printed.",
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_VANDETANIB_MTC_2012: Final = Source(
    id=SourceId("smc-vandetanib-mtc-2012"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice 797/12: vandetanib (Caprelsa), non-submission",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2012-06-11",
    url=(
        "https://scottishmedicines.org.uk/medicines-advice/vandetanib-caprelsa-nonsubmission-79712"
    ),
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_EVEROLIMUS_GI_LUNG_2017: Final = Source(
    id=SourceId("smc-everolimus-gi-lung-2017"),
    kind=SourceKind.GUIDELINE,
    title=(
        "SMC advice 1215/17: everolimus (Afinitor), neuroendocrine tumors of gastrointestinal "
        "or lung origin"
    ),
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2017-02-13",
    url=(
        "https://scottishmedicines.org.uk/medicines-advice/"
        "everolimus-afinitor-fullsubmission-121517"
    ),
    note="Status of the advice: superseded; by which advice is not printed.",
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_AVELUMAB_MERKEL_2018: Final = Source(
    id=SourceId("smc-avelumab-merkel-2018"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice 1315/18: avelumab (Bavencio), metastatic Merkel cell carcinoma",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2018-05-07",
    url=(
        "https://scottishmedicines.org.uk/medicines-advice/avelumab-bavencio-fullsubmission-131518"
    ),
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_TELOTRISTAT_2018: Final = Source(
    id=SourceId("smc-telotristat-2018"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice 1327/18: telotristat ethyl (Xermelo)",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2018-06-11",
    url=(
        "https://scottishmedicines.org.uk/medicines-advice/"
        "telotristat-xermelo-fullsubmission-132718"
    ),
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_SELPERCATINIB_MTC_2021: Final = Source(
    id=SourceId("smc-selpercatinib-mtc-2021"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice SMC2370: selpercatinib (Retsevmo), thyroid cancer after prior treatment",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2021-09-13",
    url="https://scottishmedicines.org.uk/medicines-advice/selpercatinib-retsevmo-tc-full-smc2370",
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)
SMC_SELPERCATINIB_MTC_2025: Final = Source(
    id=SourceId("smc-selpercatinib-mtc-2025"),
    kind=SourceKind.GUIDELINE,
    title="SMC advice SMC2732: selpercatinib (Retsevmo), RET-mutant medullary thyroid cancer",
    body=SCOTTISH_MEDICINES_CONSORTIUM,
    date="2025-06-09",
    url="https://scottishmedicines.org.uk/medicines-advice/selpercatinib-retsevmo-full-smc2732",
    unseen="the detailed advice document; read was the advice",
    reviewed="2026-11-27",
)

CADTH_VANDETANIB_MTC_2017: Final = Source(
    id=SourceId("cadth-vandetanib-mtc-2017"),
    kind=SourceKind.GUIDELINE,
    title="CADTH pCODR PC0090: vandetanib (Caprelsa) for medullary thyroid cancer, details",
    body=CADTH,
    date="2017-03-30",
    url="https://cadth.ca/caprelsa-medullary-thyroid-cancer-details",
    note="The page of the review; the recommendation itself was not seen.",
    reviewed="2026-11-26",
)
CADTH_SELPERCATINIB_MTC: Final = Source(
    id=SourceId("cadth-selpercatinib-mtc"),
    kind=SourceKind.GUIDELINE,
    title="CADTH reimbursement recommendation PC0264: selpercatinib (Retevmo), RET-mutant MTC",
    body=CADTH,
    url="https://canjhealthtechnol.ca/index.php/cjht/article/download/PC0264/968?inline=1",
    note="No date is printed in what was seen.",
    unseen="all but the recommendation",
    reviewed="2026-11-27",
)
CADTH_LUTATHERA_PNET: Final = Source(
    id=SourceId("cadth-lutathera-pnet"),
    kind=SourceKind.GUIDELINE,
    title=(
        "CADTH reimbursement recommendation PC0284: lutetium (177Lu) oxodotreotide "
        "(Lutathera), pancreatic neuroendocrine tumors"
    ),
    body=CADTH,
    date="2022-10-17",
    url="https://canjhealthtechnol.ca/index.php/cjht/article/view/PC0284",
    unseen="all but the key messages",
    reviewed="2026-11-27",
)
CADTH_DURVALUMAB_SCLC: Final = Source(
    id=SourceId("cadth-durvalumab-sclc"),
    kind=SourceKind.GUIDELINE,
    title=(
        "CADTH reimbursement recommendation PC0234: durvalumab (Imfinzi), extensive-stage small "
        "cell lung cancer"
    ),
    body=CADTH,
    url="https://canjhealthtechnol.ca/index.php/cjht/article/download/pc0234/222?inline=1",
    note="No date is printed in what was seen.",
    unseen="all but the recommendation",
    reviewed="2026-11-27",
)

HAS_LUTATHERA_2018: Final = Source(
    id=SourceId("has-lutathera-2018"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: LUTATHERA (177Lu-oxodotreotide)",
    body=HAS,
    date="2018-11-28",
    url="https://www.has-sante.fr/portail/jcms/c_2864194",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
HAS_LUTATHERA_INTESTINAL: Final = Source(
    id=SourceId("has-lutathera-intestinal"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: LUTATHERA (177Lu-oxodotreotide), reassessment in intestinal NETs",
    body=HAS,
    url=(
        "https://has-sante.fr/jcms/p_3362302/en/"
        "lutathera-177-lutecium-oxodotreotide-tne-intestinales"
    ),
    note="No date is printed in what was seen.",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
HAS_LUTATHERA_PANCREATIC: Final = Source(
    id=SourceId("has-lutathera-pancreatic"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: LUTATHERA (177Lu-oxodotreotide), pancreatic NETs",
    body=HAS,
    url=(
        "https://has-sante.fr/jcms/p_3375407/en/"
        "lutathera-177-lutecium-oxodotreotide-tne-pancreatiques"
    ),
    note="No date is printed in what was seen.",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
HAS_BAVENCIO_2019: Final = Source(
    id=SourceId("has-bavencio-2019"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: BAVENCIO (avelumab), Merkel cell carcinoma",
    body=HAS,
    date="2019-01-11",
    url="https://has-sante.fr/jcms/c_2872662",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
HAS_BAVENCIO_REASSESSMENT: Final = Source(
    id=SourceId("has-bavencio-reassessment"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: BAVENCIO (avelumab), reassessment in previously treated Merkel carcinoma",
    body=HAS,
    url="https://www.has-sante.fr/jcms/p_3165896/fr/bavencio",
    note="No date is printed in what was seen.",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
HAS_RETSEVMO_FIRST_LINE: Final = Source(
    id=SourceId("has-retsevmo-first-line"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: RETSEVMO (selpercatinib), first line of RET-mutant MTC",
    body=HAS,
    url="https://www.has-sante.fr/jcms/p_3515171/fr/retsevmo-selpercatinib-cancer-de-la-thyroide",
    note="No date is printed in what was seen; a later opinion says April 2024.",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
HAS_RETSEVMO_LATER_LINES: Final = Source(
    id=SourceId("has-retsevmo-later-lines"),
    kind=SourceKind.GUIDELINE,
    title="HAS opinion: RETSEVMO (selpercatinib), second line and later of RET-mutant MTC",
    body=HAS,
    url="https://www.has-sante.fr/jcms/p_3527462/fr/retsevmo-selpercatinib-cancer-de-la-thyroide",
    note="No date is printed in what was seen.",
    unseen="the opinion itself; read was the page that sums it up",
    reviewed="2026-11-27",
)
DKG_G_BA_CABOZANTINIB: Final = Source(
    id=SourceId("dkg-g-ba-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Deutsche Krankenhausgesellschaft: decisions of the G-BA on cabozantinib (COMETRIQ) and "
        "eribulin (HALAVEN)"
    ),
    url=(
        "http://www.dkgev.de/dkg.php/cat/44/aid/13057/title/Beschluesse_des_G-BA_zur_fruehen_"
        "Nutzenbewertung_von_Cabozantinib_%2528COMETRIQ%25C2%25AE%2529_und_Eribulin_"
        "%2528HALAVEN%25C2%25AE%2529"
    ),
    reviewed="2026-11-26",
)

PBAC_SUNITINIB_2013: Final = Source(
    id=SourceId("pbac-sunitinib-2013"),
    kind=SourceKind.GUIDELINE,
    title="PBAC outcomes of August 2013, positive recommendations: sunitinib",
    body=PBAC,
    date="2013-08",
    url=(
        "https://www.pbs.gov.au/info/industry/listing/elements/pbac-meetings/pbac-outcomes/"
        "2013-08/positive-recommendations"
    ),
    unseen="all but the row on sunitinib",
    reviewed="2026-11-27",
)
PBAC_PNET_UTILIZATION_2017: Final = Source(
    id=SourceId("pbac-pnet-utilization-2017"),
    kind=SourceKind.GUIDELINE,
    title=(
        "PBAC drug utilisation sub-committee: sunitinib and everolimus for pancreatic "
        "neuroendocrine tumours, predicted versus actual analysis, September 2017"
    ),
    body=PBAC,
    date="2017-09",
    url=(
        "https://www.pbs.gov.au/info/industry/listing/participants/public-release-docs/2017-09/"
        "everolimus-and-sunitinib-for-pnet"
    ),
    note="States the reimbursement criteria that stood then.",
    unseen="the full report; read was the abstract",
    reviewed="2026-11-27",
)
SCRIPT_REPORT_CABOZANTINIB: Final = Source(
    id=SourceId("script-report-cabozantinib"),
    kind=SourceKind.ANNOUNCEMENT,
    title="script.report: decisions of the PBAC on cabozantinib",
    url="https://script.report/drug/cabozantinib/",
    note="A private digest of the public summary documents; it dates the latest to 2025.",
    reviewed="2026-11-26",
)
KBV_CABOZANTINIB_2015: Final = Source(
    id=SourceId("kbv-cabozantinib-2015"),
    kind=SourceKind.ANNOUNCEMENT,
    title="Kassenärztliche Bundesvereinigung: decision of the G-BA on cabozantinib (Cometriq)",
    url="http://www.kbv.de/html/13233.php",
    reviewed="2026-11-27",
)
G_BA_2021_CABOZANTINIB: Final = Source(
    id=SourceId("g-ba-2021-cabozantinib"),
    kind=SourceKind.GUIDELINE,
    title=(
        "G-BA: announcement of the decision of 2021-12-16 on cabozantinib (thyroid carcinoma, "
        "new assessment)"
    ),
    body=G_BA,
    date="2021-12-16",
    unseen="its finding on the added benefit; read was the beginning",
    reviewed="2026-11-27",
)
NCPE_LUTATHERA_2020: Final = Source(
    id=SourceId("ncpe-lutathera-2020"),
    kind=SourceKind.GUIDELINE,
    title="NCPE Ireland: lutetium (177Lu) oxodotreotide (Lutathera)",
    body=NCPE,
    date="2020-02-07",
    url="http://www.ncpe.ie/drugs/lutetium-177lu-oxodotreotide-lutathera/",
    unseen="its technical summary; read was the page on the drug",
    reviewed="2026-11-27",
)
DANISH_COUNCIL_LUTETIUM: Final = Source(
    id=SourceId("danish-council-lutetium"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Danish Medicines Council: assessment of the added clinical value of Lu-177-DOTATATE in "
        "gastroenteropancreatic neuroendocrine tumors"
    ),
    body=DANISH_MEDICINES_COUNCIL,
    note="An assessment of value, not the recommendation. No date is printed in what was seen.",
    url=(
        "https://docplayer.dk/77423230-Medicinraadets-vurdering-af-klinisk-mervaerdi-af-lu-177-"
        "dotatate-til-behandling-af-gastroentero-pankreatiske.html"
    ),
    unseen="the whole assessment; read was its summary",
    reviewed="2026-11-27",
)
DANISH_COUNCIL_TELOTRISTAT: Final = Source(
    id=SourceId("danish-council-telotristat"),
    kind=SourceKind.GUIDELINE,
    title=(
        "Danish Medicines Council: assessment of the added clinical value of telotristat ethyl "
        "in carcinoid syndrome"
    ),
    body=DANISH_MEDICINES_COUNCIL,
    note="An assessment of value, not the recommendation. No date is printed in what was seen.",
    url=(
        "https://docplayer.dk/75743625-Medicinraadets-vurdering-af-klinisk-mervaerdi-af-"
        "telotristat-ethyl-til-behandling-af-karcinoid-syndrom-hos-patienter-med-neuroendokrine-"
        "tumorer.html"
    ),
    unseen="the whole assessment; read was its summary",
    reviewed="2026-11-27",
)
ONKOLOGISK_TIDSSKRIFT_SSA: Final = Source(
    id=SourceId("onkologisk-tidsskrift-ssa"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Onkologisk Tidsskrift: new recommendation of the Danish Medicines Council on long-acting "
        "somatostatin analogs in neuroendocrine tumors"
    ),
    url=(
        "https://onkologisktidsskrift.dk/reguleringer/"
        "1332-ny-laegemiddelrekommandation-for-neuroendokrine-tumorer.html"
    ),
    note="Names the meeting of August 28 without a year.",
    reviewed="2026-11-26",
)
