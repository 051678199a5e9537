"""Papers and reviews on carcinoid syndrome, carcinoid crisis and carcinoid heart disease."""

from typing import Final

from ..model import Source, SourceId, SourceKind

ABOVE_LABEL_OCTREOTIDE_LAR_2013: Final = Source(
    id=SourceId("above-label-octreotide-lar-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Above-label doses of octreotide-LAR in patients with metastatic small intestinal "
        "carcinoid tumors. Gastrointest Cancer Res 2013;6:81-85"
    ),
    date="2013-05",
    pmid="23936548",
    reviewed="2026-11-26",
)

CARCINOID_CRISIS_REVIEW_2022: Final = Source(
    id=SourceId("carcinoid-crisis-review-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Carcinoid crisis: a misunderstood and unrecognized oncological emergency. "
        "Cancers 2022;14:662"
    ),
    date="2022-01-28",
    doi="10.3390/cancers14030662",
    pmcid="PMC8833591",
    reviewed="2026-11-26",
)

CARCINOID_HEART_DISEASE_PREPRINT_722318: Final = Source(
    id=SourceId("carcinoid-heart-disease-preprint-722318"),
    kind=SourceKind.REVIEW,
    title=(
        "Carcinoid heart disease, review (Authorea preprint 722318), section 6.1, medical "
        "management"
    ),
    url="https://faye.authorea.com/users/751170/articles/722318/download_zip",
    reviewed="2026-11-26",
)

CARCINOID_HEART_DISEASE_REVIEW_2017: Final = Source(
    id=SourceId("carcinoid-heart-disease-review-2017"),
    kind=SourceKind.REVIEW,
    title=(
        "Carcinoid heart disease: screening and timing of referral for surgery, review (PMC5571595)"
    ),
    pmcid="PMC5571595",
    reviewed="2026-11-26",
)

CARCINOID_HEART_DISEASE_REVIEW_2019: Final = Source(
    id=SourceId("carcinoid-heart-disease-review-2019"),
    kind=SourceKind.REVIEW,
    title="Carcinoid heart disease, review. Endocr Connect 2019 (EC-19-0413)",
    date="2019",
    url="https://ec.bioscientifica.com/view/journals/ec/8/12/EC-19-0413.xml",
    reviewed="2026-11-26",
)

CARCINOID_HEART_PREVALENCE_2023: Final = Source(
    id=SourceId("carcinoid-heart-prevalence-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Prevalence, one-year-incidence and predictors of carcinoid heart disease. "
        "Cardiovasc Ultrasound"
    ),
    doi="10.1186/s12947-023-00316-6",
    reviewed="2026-11-26",
)

CARCINOID_HEART_RISK_FACTORS_2011: Final = Source(
    id=SourceId("carcinoid-heart-risk-factors-2011"),
    kind=SourceKind.PAPER,
    title=(
        "Risk factors for the development and progression of carcinoid heart disease (Am J Cardiol)"
    ),
    date="2011",
    doi="10.1016/j.amjcard.2010.12.025",
    pmid="21296329",
    reviewed="2026-11-26",
)

CARCINOID_HEART_SCREENING_2023: Final = Source(
    id=SourceId("carcinoid-heart-screening-2023"),
    kind=SourceKind.PAPER,
    title=(
        "The role of N-terminal pro-brain natriuretic peptide, chromogranin A, and "
        "5-hydroxyindoleacetic acid in screening for carcinoid heart disease. J "
        "Neuroendocrinol"
    ),
    doi="10.1111/jne.13327",
    reviewed="2026-11-26",
)

CARCINOID_SYNDROME_UPDATE_2018: Final = Source(
    id=SourceId("carcinoid-syndrome-update-2018"),
    kind=SourceKind.REVIEW,
    title="Carcinoid syndrome: update on the pathophysiology and treatment, 2018",
    date="2018",
    pmcid="PMC6096975",
    reviewed="2026-11-26",
)

CARCINOID_VALVE_SURGERY_PREPRINT_455086: Final = Source(
    id=SourceId("carcinoid-valve-surgery-preprint-455086"),
    kind=SourceKind.REVIEW,
    title=(
        "Valve surgery in carcinoid heart disease (Authorea preprint 455086), pre- and "
        "perioperative considerations"
    ),
    url="https://faye.authorea.com/users/327564/articles/455086/download_zip",
    reviewed="2026-11-26",
)

CASTILLO_2008: Final = Source(
    id=SourceId("castillo-2008"),
    kind=SourceKind.PAPER,
    title=(
        "Castillo JG, et al. Management of patients undergoing multivalvular surgery for "
        "carcinoid heart disease: the role of the anaesthetist. Br J Anaesth "
        "2008;101:618-626"
    ),
    date="2008-08-08",
    doi="10.1093/bja/aen237",
    note="The copy prints the octreotide doses in mg; they are left out.",
    reviewed="2026-11-26",
)

CHROMOGRANIN_A_REVIEW_2016: Final = Source(
    id=SourceId("chromogranin-a-review-2016"),
    kind=SourceKind.REVIEW,
    title="Chromogranin A, review, table I: factors that raise it. Arch Med Sci 2016;12:1-9",
    date="2016-02-02",
    doi="10.5114/aoms.2016.57577",
    pmcid="PMC4754364",
    note="Only table I was seen; the title is a description.",
    reviewed="2026-11-26",
)

CONDRON_2016: Final = Source(
    id=SourceId("condron-2016"),
    kind=SourceKind.PAPER,
    title=(
        "Condron ME, et al. Continuous infusion of octreotide combined with perioperative "
        "octreotide bolus does not prevent intraoperative carcinoid crisis"
    ),
    url="https://ohsu.elsevierpure.com/en/publications/continuous-infusion-of-octreotide-combined-with-perioperative-oct",
    reviewed="2026-11-26",
)

COSA_2017_PRRT_CRISIS: Final = Source(
    id=SourceId("cosa-2017-prrt-crisis"),
    kind=SourceKind.PAPER,
    title=(
        "Li et al., Case series: Prevention and management of carcinoid crises in "
        "high-risk neuroendocrine patients undergoing PRRT, COSA Annual Scientific "
        "Meeting 2017, poster 178"
    ),
    date="2017-11-13",
    url="https://cosa-2017.p.asnevents.com.au/days/2017-11-13/abstract/47409",
    reviewed="2026-11-26",
)

DAS_2023: Final = Source(
    id=SourceId("das-2023"),
    kind=SourceKind.REVIEW,
    title=(
        "Das S, et al. Carcinoid heart disease management: a multi-disciplinary "
        "collaboration. The Oncologist 2023;575-583"
    ),
    date="2023",
    url="https://ouci.dntb.gov.ua/works/40wonXv7",
    reviewed="2026-11-26",
)

DAVAR_2017: Final = Source(
    id=SourceId("davar-2017"),
    kind=SourceKind.REVIEW,
    title=(
        "Davar J, et al. Diagnosing and managing carcinoid heart disease in patients with "
        "neuroendocrine tumors: an expert statement. J Am Coll Cardiol 2017;69:1288-1304"
    ),
    date="2017-03-06",
    url="http://www.onlinejacc.org/content/69/10/1288.abstract",
    note="The expert statement itself was not seen, only key points taken from it.",
    reviewed="2026-11-26",
)

DE_KEIZER_2008: Final = Source(
    id=SourceId("de-keizer-2008"),
    kind=SourceKind.PAPER,
    title=(
        "de Keizer et al., Hormonal crises following receptor radionuclide therapy with "
        "[177Lu-DOTA0,Tyr3]octreotate, Eur J Nucl Med Mol Imaging 2008"
    ),
    date="2008-04",
    doi="10.1007/s00259-007-0691-z",
    pmid="18210106",
    pmcid="PMC2668649",
    reviewed="2026-11-23",
)

DI_LUZIO_2000: Final = Source(
    id=SourceId("di-luzio-2000"),
    kind=SourceKind.REVIEW,
    title=(
        "Di Luzio S, et al. Carcinoid heart disease. Curr Treat Options Cardiovasc Med "
        "2000;2:399-406"
    ),
    date="2000-10",
    doi="10.1007/s11936-000-0035-9",
    pmid="11096544",
    reviewed="2026-11-26",
)

DOBSON_2014: Final = Source(
    id=SourceId("dobson-2014"),
    kind=SourceKind.PAPER,
    title=(
        "Dobson R, et al. Serial surveillance of carcinoid heart disease: factors "
        "associated with echocardiographic progression and mortality. Br J Cancer "
        "2014;111:1703-1709"
    ),
    date="2014-09-11",
    doi="10.1038/bjc.2014.468",
    pmid="25211656",
    pmcid="PMC4453728",
    reviewed="2026-11-26",
)

FLUSHING_NEUROENDOCRINE_2016: Final = Source(
    id=SourceId("flushing-neuroendocrine-2016"),
    kind=SourceKind.REVIEW,
    title=(
        "Flushing, review, table 1: neuroendocrine causes. Rev Endocr Metab Disord 2016;17:373-380"
    ),
    date="2016-09",
    doi="10.1007/s11154-016-9394-8",
    pmcid="PMC5161029",
    note="Only table 1 was seen; the title is a description.",
    reviewed="2026-11-26",
)

HALLET_CARCINOID_HEART_2022: Final = Source(
    id=SourceId("hallet-carcinoid-heart-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Hallet J, et al. Carcinoid heart disease in patients diagnosed with small bowel "
        "and lung neuroendocrine tumors. Endocrine Abstracts 2022;89:P4"
    ),
    date="2022",
    doi="10.1530/endoabs.89.P4",
    reviewed="2026-11-26",
)

HOFLAND_2019: Final = Source(
    id=SourceId("hofland-2019"),
    kind=SourceKind.REVIEW,
    title=(
        "Hofland J, et al. Management of carcinoid syndrome: a systematic review and "
        "meta-analysis. Endocr Relat Cancer 2019;R145-R156"
    ),
    date="2019",
    url="https://ouci.dntb.gov.ua/en/works/7qWyLyel",
    reviewed="2026-11-26",
)

HONAN_2023: Final = Source(
    id=SourceId("honan-2023"),
    kind=SourceKind.PAPER,
    title=(
        "Honan KA, et al. Bioprosthetic valve monitoring in patients with carcinoid heart "
        "disease. Front Cardiovasc Med 2023"
    ),
    date="2023-01-12",
    url="https://frontiersin.org/journals/cardiovascular-medicine/articles/10.3389/fcvm.2022.1072890/full",
    reviewed="2026-11-26",
)

IDIOPATHIC_FLUSHING_1988: Final = Source(
    id=SourceId("idiopathic-flushing-1988"),
    kind=SourceKind.PAPER,
    title=(
        "Distinguishing features of idiopathic flushing and carcinoid syndrome. Arch "
        "Intern Med 1988;148:2614-2618"
    ),
    date="1988",
    url="https://scilit.com/publications/46d06077350870a774f08e2d90336a57",
    reviewed="2026-11-26",
)

IGLESIAS_GONZALEZ_2022: Final = Source(
    id=SourceId("iglesias-gonzalez-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Iglesias-Gonzalez JL, et al. Anesthetic management of patients with carcinoid "
        "syndrome and carcinoid heart disease: a systematic review. J Surg Surgical Res "
        "2022;8:019-029"
    ),
    date="2022-08-24",
    doi="10.17352/2455-2968.000149",
    reviewed="2026-11-26",
)

INTERFERON_ALFA_2B_CARCINOID: Final = Source(
    id=SourceId("interferon-alfa-2b-carcinoid"),
    kind=SourceKind.PAPER,
    title="Recombinant alpha-2b interferon in patients with malignant carcinoid tumour",
    url="https://discovery.researcher.life/article/recombinant-alpha2b-interferon-in-patients-with-malignant-carcinoid-tumour/cde29b153b783c4dbd6c156e6542c897",
    reviewed="2026-11-26",
)

JADPRO_CARCINOID_DIARRHEA_2019: Final = Source(
    id=SourceId("jadpro-carcinoid-diarrhea-2019"),
    kind=SourceKind.REVIEW,
    title=(
        "Diarrhea in patients with neuroendocrine tumors. J Adv Pract Oncol 2019;10:862-872, tables"
    ),
    date="2019",
    doi="10.6004/jadpro.2019.10.8.7",
    pmcid="PMC7668882",
    note="Only tables 3 and 4 were seen; the title is a description.",
    reviewed="2026-11-26",
)

KORSE_2011: Final = Source(
    id=SourceId("korse-2011"),
    kind=SourceKind.PAPER,
    title=(
        "Korse CM, et al. Discontinuation of proton pump inhibitors during assessment of "
        "chromogranin A levels in patients with neuroendocrine tumours. Br J Cancer "
        "2011;105:1173"
    ),
    date="2011",
    reviewed="2026-11-26",
)

KULKE_2017_TELESTAR: Final = Source(
    id=SourceId("kulke-2017-telestar"),
    kind=SourceKind.PAPER,
    title=(
        "Kulke MH, et al. Telotristat ethyl, a tryptophan hydroxylase inhibitor, "
        "for the treatment of carcinoid syndrome (TELESTAR; journal and year not "
        "printed in the copy)"
    ),
    url="https://trifluridineinhibitor.com/telotristat-etiprate/",
    reviewed="2026-11-26",
)

LEVY_2022: Final = Source(
    id=SourceId("levy-2022"),
    kind=SourceKind.PAPER,
    title=(
        "Levy S, et al. Elevated serotonin and NT-proBNP levels predict and detect "
        "carcinoid heart disease in a large validation study"
    ),
    date="2022-05-02",
    url="https://mdrresearch.nl/publication/elevated-serotonin-and-nt-probnp-levels-predict-and-detect-carcinoid-heart-disease-in-a-large-validation-study/",
    reviewed="2026-11-26",
)

LIMBACH_2019: Final = Source(
    id=SourceId("limbach-2019"),
    kind=SourceKind.PAPER,
    title=(
        "Limbach KE, et al. Beta-adrenergic agonist administration is not associated with "
        "secondary carcinoid crisis in patients with carcinoid tumor. Am J Surg "
        "2019;217:932-936"
    ),
    date="2019-05",
    doi="10.1016/j.amjsurg.2018.12.070",
    pmid="30635207",
    reviewed="2026-11-26",
)

LUTATHERA_CARCINOID_CRISIS_2024: Final = Source(
    id=SourceId("lutathera-carcinoid-crisis-2024"),
    kind=SourceKind.REVIEW,
    title=(
        "Carcinoid crisis with lutetium Lu 177 dotatate: overview and experience of one "
        "institution (s41824-024-00216-6)"
    ),
    url="https://springerlink.bibliotecabuap.elogim.com/10.1186/s41824-024-00216-6",
    reviewed="2026-11-26",
)

MASSIMINO_2013: Final = Source(
    id=SourceId("massimino-2013"),
    kind=SourceKind.PAPER,
    title=(
        "Massimino K, et al. Octreotide LAR and bolus octreotide are insufficient for "
        "preventing intraoperative complications in carcinoid patients. J Surg Oncol "
        "2013;107:842-846"
    ),
    date="2013-06",
    doi="10.1002/jso.23323",
    pmid="23592524",
    reviewed="2026-11-26",
)

MAYO_VALVE_REPLACEMENT_CARCINOID: Final = Source(
    id=SourceId("mayo-valve-replacement-carcinoid"),
    kind=SourceKind.PAPER,
    title=(
        "Nguyen A, et al. Valve replacement for carcinoid heart disease, Mayo Clinic, "
        "discussion at the meeting (J Thorac Cardiovasc Surg)"
    ),
    url="https://www.jtcvs.org/article/S0022-5223(18)32923-4/fulltext",
    reviewed="2026-11-26",
)

MCCULLY_2024: Final = Source(
    id=SourceId("mccully-2024"),
    kind=SourceKind.PAPER,
    title=(
        "McCully BH, et al. Comparison of octreotide and vasopressors as first-line "
        "treatment for intraoperative carcinoid crisis. Ann Surg Oncol 5/2024"
    ),
    date="2024-01-16",
    url="https://www.springermedicine.com/carcinoid-tumor/comparison-of-octreotide-and-vasopressors-as-first-line-treatmen/26632968",
    reviewed="2026-11-26",
)

MEIJER_INDOLE_MARKERS: Final = Source(
    id=SourceId("meijer-indole-markers"),
    kind=SourceKind.PAPER,
    title=(
        "Meijer WG, et al. Discriminating capacity of indole markers in the diagnosis of "
        "carcinoid tumors"
    ),
    url="http://globalauthorid.com/WebPortal/ArticleView?wd=E34FE33E82A052E6D19B2517212347EAA73C642A028D0A6AD043C9423B6A0BE5",
    reviewed="2026-11-26",
)

NIACIN_NET_SUPPLEMENTATION: Final = Source(
    id=SourceId("niacin-net-supplementation"),
    kind=SourceKind.PAPER,
    title=(
        "Niacin (vitamin B3) supplementation in patients with serotonin-producing "
        "neuroendocrine tumor (abstract)"
    ),
    url="https://lifelines-acceptatie.sites.kirra.nl/researcher/publications/niacin-vitamin-b3-supplementation-in-patients-with-serotonin-producing-neuroendocrine-tumor",
    reviewed="2026-11-23",
)

NT_PROBNP_CARCINOID_2008: Final = Source(
    id=SourceId("nt-probnp-carcinoid-2008"),
    kind=SourceKind.PAPER,
    title=(
        "Usefulness of N-terminal pro-brain natriuretic peptide as a biomarker of the "
        "presence of carcinoid heart disease (Am J Cardiol)"
    ),
    url="https://www.ajconline.org/article/S0002-9149(08)00941-7/fulltext",
    note="No date printed in what was seen; the year is that of the article number.",
    reviewed="2026-11-26",
)

OCTREOTIDE_INTERFERON_1992: Final = Source(
    id=SourceId("octreotide-interferon-1992"),
    kind=SourceKind.PAPER,
    title=(
        "Octreotide and interferon alfa: a new combination for the treatment of malignant "
        "carcinoid tumours. Eur J Cancer 1992;28A:1647-1650"
    ),
    date="1992",
    doi="10.1016/0959-8049(92)90060-f",
    pmid="1382492",
    reviewed="2026-11-26",
)

ONDANSETRON_CARCINOID_2018: Final = Source(
    id=SourceId("ondansetron-carcinoid-2018"),
    kind=SourceKind.PAPER,
    title=(
        "Oral ondansetron offers effective antidiarrheal activity for carcinoid syndrome "
        "refractory to somatostatin analogs. Oncologist 2018"
    ),
    date="2018-08-31",
    doi="10.1634/theoncologist.2018-0191",
    pmid="30171068",
    reviewed="2026-11-26",
)

PAVEL_2018_ERC: Final = Source(
    id=SourceId("pavel-2018-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Pavel M, et al. Telotristat ethyl in carcinoid syndrome: safety and "
        "efficacy in the TELECAST phase 3 trial. Endocr Relat Cancer "
        "2018;25:309-322"
    ),
    date="2018-03-01",
    pmcid="PMC5811631",
    note="The abstract prints no valid ClinicalTrials.gov number ('Nbib2063659').",
    reviewed="2026-11-26",
)

PLASMA_5_HIAA_2003: Final = Source(
    id=SourceId("plasma-5-hiaa-2003"),
    kind=SourceKind.PAPER,
    title=(
        "Evaluation of whole blood serotonin and plasma and urine 5-hydroxyindole acetic "
        "acid in diagnosis of carcinoid disease"
    ),
    pmid="12564839",
    reviewed="2026-11-26",
)

PLASMA_SERUM_5_HIAA_2021: Final = Source(
    id=SourceId("plasma-serum-5-hiaa-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Ewang-Emukowhate M, et al. A plasma and serum 5-HIAA assay with comparable "
        "diagnostic performance. Endocrine Abstracts 2021;77:LB50"
    ),
    date="2021",
    doi="10.1530/endoabs.77.LB50",
    reviewed="2026-11-26",
)

PRRT_CARCINOID_HEART_2018: Final = Source(
    id=SourceId("prrt-carcinoid-heart-2018"),
    kind=SourceKind.PAPER,
    title=(
        "Peptide receptor radionuclide therapy with 177Lu-DOTATATE in carcinoid heart "
        "disease: a contraindication or a promising treatment approach bettering chances "
        "for corrective surgery? J Nucl Med Technol 2018;46:292-294"
    ),
    date="2018-09",
    doi="10.2967/jnmt.118.210179",
    pmid="29884687",
    reviewed="2026-11-26",
)

RIECHELMANN_2017: Final = Source(
    id=SourceId("riechelmann-2017"),
    kind=SourceKind.REVIEW,
    title=(
        "Riechelmann RP, et al. Refractory carcinoid syndrome: a review of treatment "
        "options. Ther Adv Med Oncol 2017;9:127-137"
    ),
    date="2017-02",
    doi="10.1177/1758834016675803",
    pmid="28203303",
    pmcid="PMC5298401",
    reviewed="2026-11-26",
)

SERUM_5_HIAA_HELSINKI: Final = Source(
    id=SourceId("serum-5-hiaa-helsinki"),
    kind=SourceKind.PAPER,
    title=(
        "Comparison of serum and urinary 5-hydroxyindoleacetic acid as biomarker for "
        "neuroendocrine neoplasms"
    ),
    url="https://discovery.researcher.life/article/comparison-of-serum-and-urinary-5hydroxyindoleacetic-acid-as-biomarker-for-neuroendocrine-neoplasms/21e36ad0bfe732fcbefdde2c6c1b9743",
    reviewed="2026-11-26",
)

SHIFTING_PARADIGMS_CARCINOID_CRISIS: Final = Source(
    id=SourceId("shifting-paradigms-carcinoid-crisis"),
    kind=SourceKind.REVIEW,
    title=(
        "Shifting paradigms in the pathophysiology and treatment of carcinoid crisis. Ann "
        "Surg Oncol"
    ),
    url="https://link.springer.com/article/10.1245/s10434-022-11371-0",
    reviewed="2026-11-26",
)

SOZIO_2024: Final = Source(
    id=SourceId("sozio-2024"),
    kind=SourceKind.REVIEW,
    title=(
        "Sozio et al., Carcinoid crisis in Lutetium-177-Dotatate therapy of "
        "neuroendocrine tumors, EJNMMI Reports 2024"
    ),
    date="2024",
    doi="10.1186/s41824-024-00216-6",
    reviewed="2026-11-26",
)

STROSBERG_2014: Final = Source(
    id=SourceId("strosberg-2014"),
    kind=SourceKind.PAPER,
    title=(
        "Strosberg JR, et al. Clinical benefits of above-standard dose of octreotide LAR "
        "in patients with neuroendocrine tumors for control of carcinoid syndrome "
        "symptoms. Oncologist 2014;19:930-936"
    ),
    date="2014-09",
    doi="10.1634/theoncologist.2014-0120",
    pmid="25096997",
    reviewed="2026-11-26",
)

SWISSNET_CARCINOID_HEART: Final = Source(
    id=SourceId("swissnet-carcinoid-heart"),
    kind=SourceKind.PAPER,
    title=(
        "Outcome of carcinoid heart syndrome in patients enrolled in the SwissNet cohort. "
        "BMC Cancer (s12885-023-10739-z)"
    ),
    url="https://bmccancer.biomedcentral.com/articles/10.1186/s12885-023-10739-z",
    reviewed="2026-11-26",
)

TAPIA_RICO_2018: Final = Source(
    id=SourceId("tapia-rico-2018"),
    kind=SourceKind.REVIEW,
    title=(
        "Prevention and management of carcinoid crises in patients with high-risk "
        "neuroendocrine tumours undergoing peptide receptor radionuclide therapy (PRRT), "
        "Cancer Treat Rev 2018;66:1-6"
    ),
    date="2018-03-16",
    doi="10.1016/j.ctrv.2018.03.002",
    pmid="29602040",
    reviewed="2026-11-26",
)


TELESTAR_QUALITY_OF_LIFE_2018: Final = Source(
    id=SourceId("telestar-quality-of-life-2018"),
    kind=SourceKind.PAPER,
    title=(
        "Relationship between symptoms and health-related quality-of-life benefits "
        "in carcinoid syndrome: post hoc analyses from TELESTAR. Clin Ther "
        "2018;40:2006-2020"
    ),
    date="2018-12",
    doi="10.1016/j.clinthera.2018.10.008",
    pmid="30477789",
    reviewed="2026-11-26",
)

UKINETS_2024_CARCINOID_FLARE: Final = Source(
    id=SourceId("ukinets-2024-carcinoid-flare"),
    kind=SourceKind.PAPER,
    title=(
        "Christie NHS Foundation Trust, management of carcinoid flare events during and "
        "after PRRT, UKINETS 2024, Endocrine Abstracts 105 P25"
    ),
    date="2024",
    url="https://endocrine-abstracts.org/ea/0105/ea0105p25",
    reviewed="2026-11-26",
)

URINARY_SEROTONIN_BANANAS: Final = Source(
    id=SourceId("urinary-serotonin-bananas"),
    kind=SourceKind.PAPER,
    title="Urinary serotonin in the diagnosis of carcinoid tumors (75 patients)",
    url="https://scilit.com/publications/073a9c542e7f5ab6ddf0b76f26477633",
    note="The title is a description.",
    reviewed="2026-11-26",
)

WEINGARTEN_CARCINOID_VALVE: Final = Source(
    id=SourceId("weingarten-carcinoid-valve"),
    kind=SourceKind.PAPER,
    title=(
        "Weingarten TN, et al. Intraoperative management of patients with carcinoid heart "
        "disease having valvular surgery: a review of one hundred consecutive cases"
    ),
    url="https://mayoclinic.pure.elsevier.com/en/publications/intraoperative-management-of-patients-with-carcinoid-heart-diseas",
    reviewed="2026-11-26",
)

WONN_2021: Final = Source(
    id=SourceId("wonn-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Wonn SM, et al. Carcinoid crisis without perioperative octreotide (NANETS symposium 2021)"
    ),
    date="2021",
    note="Seen only in a report of the meeting.",
    reviewed="2026-11-26",
)

XU_2022: Final = Source(
    id=SourceId("xu-2022"),
    kind=SourceKind.REVIEW,
    title=(
        "Xu A, et al. Perioperative carcinoid crisis: a systematic review and meta- "
        "analysis. Cancers 2022;14:2966"
    ),
    date="2022",
    doi="10.3390/cancers14122966",
    reviewed="2026-11-26",
)

ZANDEE_2021: Final = Source(
    id=SourceId("zandee-2021"),
    kind=SourceKind.PAPER,
    title=(
        "Zandee WT, et al. 177Lu-DOTATATE against the symptoms of carcinoid syndrome. J "
        "Clin Endocrinol Metab"
    ),
    doi="10.1210/clinem/dgab289",
    note="The title is a description.",
    reviewed="2026-11-26",
)

ZUETENHORST_2004: Final = Source(
    id=SourceId("zuetenhorst-2004"),
    kind=SourceKind.PAPER,
    title=(
        "Zuetenhorst JM, et al. Role of natriuretic peptides in the diagnosis and "
        "treatment of patients with carcinoid heart disease. Br J Cancer "
        "2004;90:2073-2079"
    ),
    date="2004-06-01",
    doi="10.1038/sj.bjc.6601816",
    pmid="15150565",
    pmcid="PMC2409483",
    reviewed="2026-11-26",
)
