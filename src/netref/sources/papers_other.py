"""Papers, registry records and reports on treatment other than targeted drugs."""

from typing import Final

from ..model import Source, SourceId, SourceKind

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

COMPETE_ENETS_4669: Final = Source(
    id=SourceId("compete-enets-4669"),
    kind=SourceKind.PAPER,
    title=(
        "Efficacy and safety of [177Lu]Lu-edotreotide vs. everolimus in grade 1 or "
        "grade 2 GEP-NET: COMPETE, ENETS abstract 4669"
    ),
    url="https://www.enets.org/abstract/efficacy-and-safety-of-177lu-lu-edotreotide-vs-everolimus-in-patients-with-grade-1-or-grade-2-gastroenteropancreatic-neuroendocrine-tumours-compete-phase-3-trial.html",
    reviewed="2026-11-26",
)

MEDIMIX_COMPETE_2025: Final = Source(
    id=SourceId("medimix-compete-2025"),
    kind=SourceKind.ANNOUNCEMENT,
    title="COMPETE at ENETS 2025 (Medimix report)",
    url="https://medimix.be/onco/enets-krakow-2025-in-depth-2",
    reviewed="2026-11-26",
)

COMPOSE_REGISTRY: Final = Source(
    id=SourceId("compose-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT04919226: 177Lu-edotreotide versus best standard of "
        "care in well-differentiated aggressive grade 2 and grade 3 GEP-NET "
        "(COMPOSE)"
    ),
    date="2023-09-13",
    nct="NCT04919226",
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

ACTION_1_EU_REGISTER: Final = Source(
    id=SourceId("action-1-eu-register"),
    kind=SourceKind.REGISTRY,
    title=(
        "EU Clinical Trials Register 2022-000507-12: RYZ101 in GEP-NET that "
        "progressed after 177Lu-labeled somatostatin analogs (RYZ101-301)"
    ),
    date="2022-10-28",
    url="https://www.clinicaltrialsregister.eu/ctr-search/trial/2022-000507-12/ES",
    reviewed="2026-11-26",
)

TARGETED_ONCOLOGY_2025_ALPHAMEDIX: Final = Source(
    id=SourceId("targeted-oncology-2025-alphamedix"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Efficacy, safety of 212Pb-DOTAMTATE in PRRT-naive patients with GEP-NETs "
        "(Targeted Oncology)"
    ),
    date="2025-10-29",
    url="https://join.targetedonc.com/view/efficacy-safety-of-212pb-dotamtate-in-prrt-naive-patients-with-gep-nets",
    reviewed="2026-11-26",
)

ONCOLOGY_PIPELINE_2025_ALPHAMEDIX: Final = Source(
    id=SourceId("oncology-pipeline-2025-alphamedix"),
    kind=SourceKind.ANNOUNCEMENT,
    title=("ESMO 2025, Sanofi takes aim at Lutathera (Oncology Pipeline report on Alphamedix-02)"),
    url="https://www.oncologypipeline.com/apexonco/esmo-2025-sanofi-takes-aim-lutathera",
    reviewed="2026-11-26",
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

SUNDLOV_2022_EJNMMI: Final = Source(
    id=SourceId("sundlov-2022-ejnmmi"),
    kind=SourceKind.PAPER,
    title=(
        "Sundlöv A, et al. Phase II trial demonstrates the efficacy and safety of "
        "individualized, dosimetry-based 177Lu-DOTATATE treatment of NET patients. "
        "Eur J Nucl Med Mol Imaging 11/2022"
    ),
    date="2022-04-22",
    url="https://www.springermedizin.de/phase-ii-trial-demonstrates-the-efficacy-and-safety-of-individua/20334116",
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

NCI_COMPARENET: Final = Source(
    id=SourceId("nci-comparenet"),
    kind=SourceKind.REGISTRY,
    title=(
        "NCI trial page NCI-2021-14404: capecitabine and temozolomide compared with"
        " lutetium Lu 177 dotatate in advanced pancreatic neuroendocrine tumors "
        "(ComPareNET)"
    ),
    url="https://www.cancer.gov/clinicaltrials/NCI-2021-14404",
    reviewed="2026-11-26",
)

NCT06732505_RECORD: Final = Source(
    id=SourceId("nct06732505-record"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT06732505: phase I study of [225Ac]Ac-DOTATATE in "
        "SSTR-positive GEP-NEN"
    ),
    date="2025-06-26",
    nct="NCT06732505",
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

CRUK_TELECAST: Final = Source(
    id=SourceId("cruk-telecast"),
    kind=SourceKind.PATIENT_PAGE,
    title=(
        "Cancer Research UK: a trial of telotristat etiprate for people who have "
        "symptoms of carcinoid syndrome (TELECAST)"
    ),
    url="https://www.cancerresearchuk.org/about-cancer/find-a-clinical-trial/a-trial-of-telotristat-etiprate-for-people-who-have-symptoms-of-carcinoid-syndrome-telecast",
    reviewed="2026-11-26",
)

BAUDIN_2024_ERC: Final = Source(
    id=SourceId("baudin-2024-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Baudin E, et al. Treatment of advanced BP-NETS with lanreotide "
        "autogel/depot vs placebo: the phase III SPINET study. Endocr Relat Cancer "
        "2024;31:e230337"
    ),
    date="2024-07-22",
    doi="10.1530/ERC-23-0337",
    pmid="38913539",
    reviewed="2026-11-26",
)

ONCLIVE_2021_SPINET: Final = Source(
    id=SourceId("onclive-2021-spinet"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Lanreotide demonstrates confirmed efficacy in advanced bronchopulmonary "
        "NETs (OncLive report on SPINET at NANETS 2021)"
    ),
    url="https://onclive.com/view/lanreotide-demonstrates-confirmed-efficacy-in-advanced-bronchopulmonary-nets",
    reviewed="2026-11-26",
)

IPSEN_SPINET_PAGE: Final = Source(
    id=SourceId("ipsen-spinet-page"),
    kind=SourceKind.REGISTRY,
    title=(
        "Ipsen trial page: lanreotide autogel/depot 120 mg vs. placebo in lung "
        "neuroendocrine tumours (SPINET)"
    ),
    url="https://ipsen.com/us/?p=40807",
    reviewed="2026-11-26",
)

SINGH_2024_TRIALS: Final = Source(
    id=SourceId("singh-2024-trials"),
    kind=SourceKind.PAPER,
    title=("Singh S, et al. Methodology of the SORENTO clinical trial. Trials 2024;25:58"),
    date="2024",
    doi="10.1186/s13063-023-07834-8",
    reviewed="2026-11-26",
)

HENTIC_2012_ERC: Final = Source(
    id=SourceId("hentic-2012-erc"),
    kind=SourceKind.PAPER,
    title=(
        "Hentic O, et al. FOLFIRI regimen: an effective second-line chemotherapy "
        "after failure of etoposide-platinum combination in neuroendocrine "
        "carcinomas grade 3. Endocr Relat Cancer 2012;19:751-757"
    ),
    date="2012",
    url="https://docslib.org/doc/13310221/folfiri-regimen-an-effective-second-line-chemotherapy-after-failure-of-etoposide-platinum-combination-in-patients-with-neuroendocrine-carcinomas-grade-3",
    reviewed="2026-11-26",
)

MGMT_NET_2024_JCO: Final = Source(
    id=SourceId("mgmt-net-2024-jco"),
    kind=SourceKind.PAPER,
    title=(
        "MGMT-NET: alkylating agents or oxaliplatin in advanced neuroendocrine "
        "tumors by MGMT status, randomized phase II. J Clin Oncol (Walter; title "
        "and date not printed in the copy)"
    ),
    pmid="39586038",
    reviewed="2026-11-26",
)

MITRY_2014_EJC: Final = Source(
    id=SourceId("mitry-2014-ejc"),
    kind=SourceKind.PAPER,
    title=(
        "Mitry E, et al. Bevacizumab plus capecitabine in progressive advanced "
        "well-differentiated neuroendocrine tumors of the gastro-intestinal tract "
        "(BETTER trial). Eur J Cancer 2014;50:3107-3115"
    ),
    date="2014-12",
    doi="10.1016/j.ejca.2014.10.001",
    pmid="25454413",
    reviewed="2026-11-26",
)

BETTER_ASCO_4071: Final = Source(
    id=SourceId("better-asco-4071"),
    kind=SourceKind.PAPER,
    title=(
        "Efficacy and safety of bevacizumab combined with capecitabine in "
        "progressive, metastatic well-differentiated digestive endocrine tumors "
        "(BETTER), ASCO abstract 4071 (year not printed in the copy)"
    ),
    url="https://discovery.researcher.life/article/efficacy-and-safety-of-bevacizumab-combined-with-capecitabine-in-progressive-metastatic-welldifferentiated-digestive-endocrine-tumors-better-study/ca8e601e02d23df69d67e3f52ddeb345",
    reviewed="2026-11-26",
    note="Prints bevacizumab as 7.5 mg/m2, a misprint: the paper has 7.5 mg/kg.",
)

WALTER_2023_LANCET_ONCOLOGY: Final = Source(
    id=SourceId("walter-2023-lancet-oncology"),
    kind=SourceKind.PAPER,
    title=(
        "Walter T, et al. Bevacizumab plus FOLFIRI after failure of platinum-"
        "etoposide first-line chemotherapy in advanced neuroendocrine carcinoma "
        "(PRODIGE 41-BEVANEC). Lancet Oncol 2023;24:297-306"
    ),
    date="2023-03",
    doi="10.1016/S1470-2045(23)00001-3",
    pmid="36739879",
    reviewed="2026-11-26",
)

BONGIOVANNI_2024_SENECA: Final = Source(
    id=SourceId("bongiovanni-2024-seneca"),
    kind=SourceKind.PAPER,
    title=(
        "Bongiovanni A, et al. A randomized phase II trial of CAPTEM or FOLFIRI as "
        "second-line therapy in neuroendocrine carcinomas (SENECA), 2024"
    ),
    date="2024",
    url="http://hdl.handle.net/10447/664647",
    reviewed="2026-11-26",
)

SENECA_REGISTRY: Final = Source(
    id=SourceId("seneca-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT03387592: CAPTEM or FOLFIRI as second-line therapy "
        "in neuroendocrine carcinomas (SENECA)"
    ),
    date="2025-03-10",
    nct="NCT03387592",
    reviewed="2026-11-26",
)

NETRF_SENECA: Final = Source(
    id=SourceId("netrf-seneca"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "NETRF: phase II trial shows potential for second-line therapies for "
        "neuroendocrine carcinomas"
    ),
    url="https://netrf.org/?p=39937",
    reviewed="2026-11-26",
)

MCNAMARA_2023_ECLINICALMEDICINE: Final = Source(
    id=SourceId("mcnamara-2023-eclinicalmedicine"),
    kind=SourceKind.PAPER,
    title=(
        "McNamara MG, et al. NET-02: nal-IRI/5-FU or docetaxel as second-line "
        "therapy in progressive poorly differentiated extra-pulmonary "
        "neuroendocrine carcinoma. EClinicalMedicine 2023;60:102015"
    ),
    date="2023-06-02",
    doi="10.1016/j.eclinm.2023.102015",
    pmid="37287870",
    reviewed="2026-11-26",
    nct="NCT03837977",
)

FOLFIRINEC_2021_DLD: Final = Source(
    id=SourceId("folfirinec-2021-dld"),
    kind=SourceKind.PAPER,
    title=(
        "FOLFIRINEC: a randomized phase II trial of mFOLFIRINOX vs platinum-"
        "etoposide for metastatic neuroendocrine carcinoma of "
        "gastroenteropancreatic or unknown origin. Dig Liver Dis 2021;53:824-829"
    ),
    date="2021-07",
    doi="10.1016/j.dld.2021.04.016",
    pmid="33994125",
    reviewed="2026-11-26",
    nct="NCT04325425",
)

SURTORI_01_REGISTRY: Final = Source(
    id=SourceId("surtori-01-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05015621: surufatinib plus toripalimab versus "
        "FOLFIRI as second-line treatment of advanced neuroendocrine carcinoma"
    ),
    date="2023-12-11",
    nct="NCT05015621",
    reviewed="2026-11-26",
)

TANABE_2013_HORMONES_CANCER: Final = Source(
    id=SourceId("tanabe-2013-hormones-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Tanabe A, et al. Combination chemotherapy with cyclophosphamide, "
        "vincristine, and dacarbazine in malignant pheochromocytoma and "
        "paraganglioma. Hormones and Cancer 2013;4:103-110"
    ),
    date="2013-01-30",
    doi="10.1007/s12672-013-0133-2",
    pmid="23361939",
    pmcid="PMC10358011",
    reviewed="2026-11-26",
)

ASAI_2017_HORMONES_CANCER: Final = Source(
    id=SourceId("asai-2017-hormones-cancer"),
    kind=SourceKind.PAPER,
    title=(
        "Asai S, et al. Controlling tumor progression with cyclophosphamide, "
        "vincristine, and dacarbazine in metastatic and unresectable malignant "
        "pheochromocytomas/paragangliomas. Hormones and Cancer 2017;8:108-118"
    ),
    date="2017-01-20",
    doi="10.1007/s12672-017-0284-7",
    pmid="28108930",
    pmcid="PMC10355862",
    note=(
        "The printed best responses (1 complete, 5 partial, 5 stable, 13 "
        "progressive) add up to one more than the 23 patients."
    ),
    reviewed="2026-11-26",
)

ONCLIVE_2021_PLANET: Final = Source(
    id=SourceId("onclive-2021-planet"),
    kind=SourceKind.ANNOUNCEMENT,
    title=(
        "Pembrolizumab/lanreotide combo confers antitumor activity in GEP-NETs "
        "(OncLive report on PLANET, ASCO GI 2021)"
    ),
    date="2021-01-15",
    url="https://onclive-r5wbompyk-mjhls.vercel.app/view/pembrolizumab-lanreotide-combo-confers-antitumor-activity-in-gep-nets",
    reviewed="2026-11-26",
)

PLANET_REGISTRY: Final = Source(
    id=SourceId("planet-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT03043664: pembrolizumab with lanreotide depot for "
        "gastroenteropancreatic neuroendocrine tumors (PLANET)"
    ),
    date="2019-07-04",
    nct="NCT03043664",
    url="https://clinicaltrials.gov/show/NCT03043664",
    reviewed="2026-11-26",
)

AGGARWAL_2025_CCR: Final = Source(
    id=SourceId("aggarwal-2025-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Aggarwal R, et al. Safety and efficacy of tarlatamab in neuroendocrine "
        "prostate cancer: results from the phase 1b DeLLpro-300 study. Clin Cancer "
        "Res 2025;31:3854-3863"
    ),
    date="2025-09-15",
    doi="10.1158/1078-0432.CCR-25-1211",
    pmid="40689871",
    pmcid="PMC12434391",
    reviewed="2026-11-26",
)

DELLIGHT_REGISTRY: Final = Source(
    id=SourceId("dellight-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT06893783: tarlatamab in advanced extrapulmonary "
        "neuroendocrine carcinoma (DeLLight)"
    ),
    nct="NCT06893783",
    reviewed="2026-11-26",
)

COMPARENET_REGISTRY: Final = Source(
    id=SourceId("comparenet-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT05247905: capecitabine and temozolomide or lutetium "
        "Lu 177 dotatate in advanced pancreatic neuroendocrine tumors (A022001)"
    ),
    date="2024-04",
    nct="NCT05247905",
    reviewed="2026-11-26",
)

TELESTAR_REGISTRY: Final = Source(
    id=SourceId("telestar-registry"),
    kind=SourceKind.REGISTRY,
    title=(
        "ClinicalTrials.gov NCT01677910: telotristat etiprate for carcinoid "
        "syndrome not adequately controlled by a somatostatin analogue (TELESTAR)"
    ),
    date="2018-02-27",
    nct="NCT01677910",
    reviewed="2026-11-26",
)

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

TELESTAR_EU_REGISTER: Final = Source(
    id=SourceId("telestar-eu-register"),
    kind=SourceKind.REGISTRY,
    title=(
        "EU Clinical Trials Register 2012-003460-47, results: telotristat etiprate "
        "in carcinoid syndrome not adequately controlled by somatostatin analog "
        "therapy"
    ),
    url="https://www.clinicaltrialsregister.eu/ctr-search/trial/2012-003460-47/results",
    reviewed="2026-11-26",
)
