"""Where the formulas for body surface and carboplatin were read."""

from typing import Final

from ..model import Source, SourceId, SourceKind
from .bodies import NCCN

MOSTELLER_1987: Final = Source(
    id=SourceId("mosteller-1987"),
    kind=SourceKind.PAPER,
    title="Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098",
    date="1987",
    reviewed="2026-11-26",
)

DU_BOIS_1916: Final = Source(
    id=SourceId("du-bois-1916"),
    kind=SourceKind.PAPER,
    title=(
        "Du Bois D, Du Bois EF. A formula to estimate the approximate surface area if height and "
        "weight be known. Arch Intern Med 1916;17:863-871"
    ),
    date="1916",
    reviewed="2026-11-26",
)

CALVERT_VALIDATION_2000_CCR: Final = Source(
    id=SourceId("calvert-validation-2000-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Multi-institutional validation study of an amended Calvert formula, 55 patients. "
        "Clin Cancer Res 6(12):4733"
    ),
    url="https://aacrjournals.org/clincancerres/article/6/12/4733/287611/Multi-Institutional-Validation-Study-of",
    reviewed="2026-11-26",
)

CARBOPLATIN_FLAT_DOSING_CCR: Final = Source(
    id=SourceId("carboplatin-flat-dosing-ccr"),
    kind=SourceKind.PAPER,
    title=(
        "Flat dosing of carboplatin is justified in adult patients with normal renal function. "
        "Clin Cancer Res 12(21):6502"
    ),
    url="https://aacrjournals.org/clincancerres/article/12/21/6502/191370/Flat-Dosing-of-Carboplatin-Is-Justified-in-Adult",
    reviewed="2026-11-26",
)

CALVERT_RENAL_INSUFFICIENCY: Final = Source(
    id=SourceId("calvert-renal-insufficiency"),
    kind=SourceKind.PAPER,
    title="The Calvert formula in severe renal insufficiency, nine Japanese patients",
    pmid="25957958",
    note="Named by its content; only the abstract was seen, without its title.",
    reviewed="2026-11-26",
)

NCCN_TEMPLATES_CARBOPLATIN_DOSING: Final = Source(
    id=SourceId("nccn-templates-carboplatin-dosing"),
    kind=SourceKind.PROTOCOL,
    title="NCCN Chemotherapy Order Templates, appendix B, carboplatin dosing in adults",
    body=NCCN,
    date="2020-12-09",
    reviewed="2026-11-26",
)
