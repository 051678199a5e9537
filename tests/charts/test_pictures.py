"""The charts in the documentation; tools/pictures.py says whether they are up to date."""

import re
from pathlib import Path

import pytest

from tests.reading_svg import problems

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
PICTURES = sorted((DOCS / "_static" / "charts").glob("*.svg"))
PAGE = (DOCS / "how-to" / "charts.md").read_text(encoding="utf-8")


def test_every_picture_is_shown_with_a_text_for_those_who_do_not_see_it() -> None:
    shown = re.findall(r"!\[([^\]]+)\]\(\.\./_static/charts/([^)]+)\)", PAGE)
    assert sorted(name for _, name in shown) == [path.name for path in PICTURES]
    assert len({alt for alt, _ in shown}) == len(PICTURES)


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_a_picture_can_be_read(path: Path) -> None:
    assert problems(path.read_text(encoding="utf-8")) == []
