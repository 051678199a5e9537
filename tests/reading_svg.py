"""Reads a chart as a viewer does, and finds what a reader could not read."""

import re
from typing import NamedTuple
from xml.etree import ElementTree as ET

from netref.charts._svg import text_width
from netref.model import INTENDED_USE

NS = "{http://www.w3.org/2000/svg}"
TAGS = {"svg", "title", "desc", "style", "rect", "text", "line", "polygon", "circle"}
Point = tuple[float, float]


class Text(NamedTuple):
    """A line of text with the box that it fills."""

    said: str
    left: float
    top: float
    right: float
    bottom: float
    #: Its color, and the color of what lies behind its middle, on light and on dark ground.
    colors: tuple[tuple[str, str], tuple[str, str]]

    def overlaps(self, other: "Text") -> bool:
        """Whether two texts would be drawn over each other."""
        across = self.left < other.right - 0.5 and other.left < self.right - 0.5
        return across and self.top < other.bottom and other.top < self.bottom


class Chart(NamedTuple):
    """A chart that has been read."""

    title: str
    desc: str
    width: float
    height: float
    texts: list[Text]
    shapes: list[ET.Element]
    hints: list[str]

    @property
    def words(self) -> str:
        """All that is drawn as text."""
        return " ".join(text.said for text in self.texts)

    def marks(self, tag: str, *classes: str) -> list[ET.Element]:
        """Shapes of a kind whose classes are exactly these."""
        return [s for s in self.shapes if s.tag == tag and (s.get("class") or "").split()
                == list(classes)]  # fmt: skip


def number(element: ET.Element, name: str) -> float:
    """A number that an element carries."""
    return float(element.get(name, "nan"))


def _rules(css: str) -> dict[str, str]:
    found = re.findall(r"\.netref-chart \.([\w-]+)\{([\w-]+):([^}]+)\}", css)
    return {name: value for name, key, value in found if key == name.partition("-")[0]}


def _polygon(element: ET.Element) -> list[Point]:
    pairs = [pair.split(",") for pair in element.get("points", "").split()]
    return [(float(x), float(y)) for x, y in pairs]


def _rows(element: ET.Element) -> range:
    """The stripes of a chart, of 64 pixels each, in which a shape lies."""
    if element.tag == "rect":
        top = float(element.get("y", "0"))
        low, high = top, top + number(element, "height")
    elif element.tag == "circle":
        low = number(element, "cy") - number(element, "r")
        high = number(element, "cy") + number(element, "r")
    else:
        ys = [y for _, y in _polygon(element)]
        low, high = min(ys), max(ys)
    return range(int(low) // 64, int(high) // 64 + 1)


def _holds(element: ET.Element, x: float, y: float) -> bool:
    """Whether a shape covers a point."""
    if element.tag == "rect":
        left, top = float(element.get("x", "0")), float(element.get("y", "0"))
        return left <= x <= left + number(element, "width") and top <= y <= top + number(
            element, "height"
        )
    if element.tag == "circle":
        dx, dy = x - number(element, "cx"), y - number(element, "cy")
        return dx * dx + dy * dy <= number(element, "r") ** 2
    inside = False
    corners = _polygon(element)
    for (ax, ay), (bx, by) in zip(corners, [*corners[1:], *corners[:1]], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def _fill(element: ET.Element, rules: dict[str, str]) -> str | None:
    names = (element.get("class") or "").split()
    return next((rules[name] for name in names if name.startswith("fill-")), None)


def read(svg: str) -> Chart:
    """Read a chart, and refuse what no chart may be."""
    for sign in ("<script", "javascript:", "onload", "href", "foreignObject", "<!"):
        assert sign not in svg
    root = ET.fromstring(svg)  # noqa: S314  # drawn a moment ago
    for element in root.iter():
        assert element.tag.startswith(NS)
        element.tag = element.tag.removeprefix(NS)
        assert element.tag in TAGS
    assert root.get("role") == "img"
    title, desc, style = root[0], root[1], root[2]
    assert [title.tag, desc.tag, style.tag] == ["title", "desc", "style"]
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert title.text
    assert desc.text
    assert desc.text.endswith(INTENDED_USE)
    css = style.text or ""
    light, _, dark = css.partition("@media (prefers-color-scheme:dark)")
    shades = [_rules(light), _rules(dark)]
    assert shades[0].keys() == shades[1].keys()
    width, height = number(root, "width"), number(root, "height")
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"
    texts: list[Text] = []
    shapes: list[ET.Element] = []
    stripes: dict[int, list[ET.Element]] = {}
    for element in root[3:]:
        if element.tag != "text":
            shapes.append(element)
            for stripe in _rows(element) if element.tag != "line" else ():
                stripes.setdefault(stripe, []).append(element)
            continue
        said, size = element.text or "", number(element, "font-size")
        bold = element.get("font-weight") == "bold"
        wide = text_width(said, size, bold=bold)
        x, y = number(element, "x"), number(element, "y")
        x -= {"start": 0.0, "middle": wide / 2, "end": wide}[element.get("text-anchor", "start")]
        middle = x + wide / 2, y - 0.35 * size
        behind = [s for s in stripes.get(int(middle[1]) // 64, ()) if _holds(s, *middle)]
        colors = []
        for rules in shades:
            under = [fill for shape in behind if (fill := _fill(shape, rules)) is not None]
            own = _fill(element, rules)
            assert own is not None
            colors.append((own, under[-1]))
        texts.append(
            Text(said, x, y - 0.75 * size, x + wide, y + 0.2 * size, (colors[0], colors[1]))
        )
        assert size >= 10
    hints = [t.text or "" for t in root.iter("title") if t is not title]
    return Chart(title.text, desc.text, width, height, texts, shapes, hints)


def _luminance(color: str) -> float:
    """Relative luminance of a color, as WCAG 2 defines it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colors, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def problems(svg: str) -> list[str]:
    """What could not be read in a chart."""
    chart = read(svg)
    found = []
    texts = sorted(chart.texts, key=lambda text: text.top)
    for place, text in enumerate(texts):
        for colors in text.colors:
            if contrast(*colors) < 4.5:
                found.append(f"{text.said!r} has too little contrast: {colors}")
        if text.left < 0 or text.right > chart.width or text.bottom > chart.height:
            found.append(f"{text.said!r} is cut off")
        for other in texts[place + 1 :]:
            if other.top >= text.bottom:
                break
            if text.overlaps(other):
                found.append(f"{text.said!r} overlaps {other.said!r}")
    return found
