"""What the charts share: a canvas for SVG, and an estimate of how wide text is.

Colors go by what they stand for. Each has a light and a dark shade, so that a chart follows
the reader's color scheme; it brings its own background, so that it can be read on any page.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import Final
from xml.etree import ElementTree as ET

from ..exceptions import printable
from ..model import INTENDED_USE

#: Shades of each color on light and on dark ground.
COLORS: Final = MappingProxyType(
    {
        "page": ("#ffffff", "#0d1117"),
        "band": ("#f3f5f8", "#171d26"),
        "grid": ("#c9d1d9", "#3d444d"),
        "ink": ("#1f2328", "#e6edf3"),
        "muted": ("#57606a", "#a3adb8"),
        "blue": ("#0b5cad", "#6cb6ff"),
        "yes": ("#1a7f37", "#56d364"),
        "no": ("#b62324", "#ff9a94"),
        "unknown": ("#8a5a00", "#e3b341"),
        # Letters on a mark.
        "on": ("#ffffff", "#0d1117"),
    }
)
FONT: Final = "Arial, 'Liberation Sans', Helvetica, sans-serif"
#: Height of a line of text, in multiples of its size.
LEADING: Final = 1.35
#: Free space around a chart.
MARGIN: Final = 16.0

# Widths in multiples of the font size, on the wide side of what Arial has.
_NARROW = frozenset("iljtfrI.,:;'|!()[]/ -")
_WIDE = frozenset("mwMW@%&")
_BROAD_SCRIPTS = 0x2E80


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide a text is, on the wide side.

    Args:
        text: The text.
        size: Font size.
        bold: Whether it is set in bold.
    """
    units = 0.0
    for character in text:
        if character in _NARROW:
            units += 0.33
        elif character in _WIDE:
            units += 0.93
        elif ord(character) >= _BROAD_SCRIPTS:
            units += 1.05
        else:
            units += 0.73 if character.isupper() else 0.57
    return units * size * (1.07 if bold else 1)


def clean(text: str) -> str:
    """The text on one line, without what XML cannot hold."""
    return printable(" ".join(text.split()))


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The text in lines that fit a width; a word that is too long is broken.

    Args:
        text: The text.
        width: How wide a line may be.
        size: Font size.
        bold: Whether it is set in bold.
    """

    def fits(part: str) -> bool:
        return text_width(part, size, bold=bold) <= width

    lines: list[str] = []
    line = ""
    for word in clean(text).split(" "):
        longer = f"{line} {word}" if line else word
        if fits(longer):
            line = longer
            continue
        if line:
            lines.append(line)
        line = ""
        for character in word:
            if line and not fits(line + character):
                lines.append(line)
                line = ""
            line += character
    return [*lines, line]


def _number(value: float) -> str:
    return f"{round(value, 1):g}"


class Svg(str):
    """SVG text that notebooks show as the picture that it is."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        # Within the page, so that its words can be found and its description be read aloud.
        return str(self)


class Canvas:
    """A chart in the making: drawn from top to bottom, then turned into SVG.

    Args:
        width: Width of the chart, in pixels.
    """

    def __init__(self, width: float) -> None:
        self.width = width
        self.height = MARGIN
        self._root = ET.Element("g")
        self._used: set[tuple[str, str]] = set()

    def _paint(self, kind: str, color: str) -> str:
        self._used.add((kind, color))
        return f"{kind}-{color}"

    def _add(self, tag: str, classes: Iterable[str], hint: str = "", **values: float | str) -> None:
        element = ET.SubElement(self._root, tag, {"class": " ".join(classes)})
        for name, value in values.items():
            text = value if isinstance(value, str) else _number(value)
            element.set(name.replace("_", "-"), text)
        if hint:
            ET.SubElement(element, "title").text = clean(hint)

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        *,
        size: float = 12,
        bold: bool = False,
        anchor: str = "start",
        color: str = "ink",
    ) -> None:
        """One line of text.

        Args:
            x: Where it starts, ends or is centered, by ``anchor``.
            baseline: Where it stands.
            text: What it says.
            size: Font size.
            bold: Whether it is set in bold.
            anchor: ``"start"``, ``"middle"`` or ``"end"``.
            color: Name of a color.
        """
        weight = {"font_weight": "bold"} if bold else {}
        anchored = {"text_anchor": anchor} if anchor != "start" else {}
        self._add(
            "text",
            [self._paint("fill", color)],
            x=x,
            y=baseline,
            font_size=size,
            **weight,
            **anchored,
        )
        self._root[-1].text = clean(text)

    def paragraph(
        self,
        x: float,
        top: float,
        text: str,
        width: float,
        *,
        size: float = 12,
        bold: bool = False,
        color: str = "ink",
    ) -> float:
        """A text in as many lines as it needs.

        Args:
            x: Left edge.
            top: Upper edge.
            text: What it says.
            width: How wide a line may be.
            size: Font size.
            bold: Whether it is set in bold.
            color: Name of a color.

        Returns:
            The lower edge.
        """
        for line in wrap(text, width, size, bold=bold):
            self.text(x, top + size, line, size=size, bold=bold, color=color)
            top += size * LEADING
        return top

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        dashed: bool = False,
        hint: str = "",
    ) -> None:
        """A rectangle, filled or outlined."""
        self._add(
            "rect",
            self._classes(fill, stroke, dashed=dashed),
            hint,
            x=x,
            y=y,
            width=width,
            height=height,
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, stroke: str, dashed: bool = False
    ) -> None:
        """A line, whole or dashed."""
        self._add("line", self._classes(None, stroke, dashed=dashed), x1=x1, y1=y1, x2=x2, y2=y2)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        hint: str = "",
    ) -> None:
        """A circle, filled or outlined."""
        self._add("circle", self._classes(fill, stroke), hint, cx=x, cy=y, r=radius)

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        *,
        fill: str | None = None,
        stroke: str | None = None,
        hint: str = "",
    ) -> None:
        """A closed shape, filled or outlined."""
        text = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
        self._add("polygon", self._classes(fill, stroke), hint, points=text)

    def _classes(self, fill: str | None, stroke: str | None, *, dashed: bool = False) -> list[str]:
        classes = [self._paint("fill", fill)] if fill else ["hollow"]
        if stroke:
            classes.append(self._paint("stroke", stroke))
        if dashed:
            classes.append("dashed")
        return classes

    def mark(
        self, x: float, y: float, shape: str, color: str, letter: str, *, hint: str = ""
    ) -> None:
        """A mark that is told by its shape and its letter, not by its color alone.

        Args:
            x: Its middle.
            y: Its middle.
            shape: ``"circle"``, ``"square"``, ``"diamond"``, ``"up"``, ``"down"``,
                ``"octagon"``, or one of them after ``"open-"`` for its outline.
            color: Name of a color.
            letter: What stands in it.
            hint: What a pointer is told.
        """
        hollow = shape.startswith("open-")
        shape = shape.removeprefix("open-")
        fill, stroke = ("page", color) if hollow else (color, None)
        if shape == "circle":
            self.circle(x, y, 8, fill=fill, stroke=stroke, hint=hint)
        elif shape == "square":
            self.rect(x - 7.5, y - 7.5, 15, 15, fill=fill, stroke=stroke, hint=hint)
        else:
            points = [(x + dx, y + dy) for dx, dy in _SHAPES[shape]]
            self.polygon(points, fill=fill, stroke=stroke, hint=hint)
        lower = {"up": 5.4, "down": 1.5}.get(shape, 3.6)
        on = color if hollow else "on"
        self.text(x, y + lower, letter, size=10, bold=True, anchor="middle", color=on)

    def heading(self, title: str, lines: Iterable[str] = ()) -> None:
        """The title and what stands under it."""
        room = self.width - 2 * MARGIN
        self.height = self.paragraph(MARGIN, self.height, title, room, size=16, bold=True)
        for line in lines:
            self.height = self.paragraph(MARGIN, self.height + 2, line, room, color="muted")
        self.height += 10

    def notes(self, lines: Iterable[str]) -> None:
        """Lines under the drawing."""
        self.height += 6
        for line in lines:
            self.height = self.paragraph(
                MARGIN, self.height + 2, line, self.width - 2 * MARGIN, size=11, color="muted"
            )

    def svg(self, title: str, description: Iterable[str]) -> str:
        """The chart as SVG text, with the line on intended use under it.

        Args:
            title: What it is, for those who do not see it.
            description: All that it says, in sentences.
        """
        self.notes([INTENDED_USE])
        width, height = _number(self.width), _number(self.height + MARGIN)
        said = " ".join(_sentence(line) for line in (*description, INTENDED_USE))
        # Several charts on one page must not share ids.
        title = clean(title)
        key = f"netref-{zlib.crc32(f'{title} {said}'.encode()):08x}"
        root = ET.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "class": "netref-chart",
                "role": "img",
                "aria-labelledby": f"{key}-title {key}-desc",
                "viewBox": f"0 0 {width} {height}",
                "width": width,
                "height": height,
                "font-family": FONT,
            },
        )
        ET.SubElement(root, "title", {"id": f"{key}-title"}).text = title
        ET.SubElement(root, "desc", {"id": f"{key}-desc"}).text = said
        page = {"class": self._paint("fill", "page"), "width": width, "height": height}
        ET.SubElement(root, "style").text = self._style()
        ET.SubElement(root, "rect", page)
        root.extend(self._root)
        ET.indent(root, " ")
        return Svg(ET.tostring(root, encoding="unicode") + "\n")

    def _style(self) -> str:
        """Rules for the colors that the chart uses."""

        def rules(shade: int) -> str:
            return "".join(
                f".netref-chart .{kind}-{color}{{{kind}:{COLORS[color][shade]}}}"
                for kind, color in sorted(self._used)
            )

        return (
            ".netref-chart .hollow{fill:none}"
            ".netref-chart .dashed{stroke-dasharray:4 3}"
            f"{rules(0)}@media (prefers-color-scheme:dark){{{rules(1)}}}"
        )


def _sentence(text: str) -> str:
    said = clean(text)
    return said if said.endswith((".", "?", "!", ":")) else f"{said}."


_SHAPES: Final = MappingProxyType(
    {
        "diamond": ((0, -9), (9, 0), (0, 9), (-9, 0)),
        "up": ((0, -10), (10, 8), (-10, 8)),
        "down": ((-10, -8), (10, -8), (0, 10)),
        "octagon": (
            (-3.5, -8.5),
            (3.5, -8.5),
            (8.5, -3.5),
            (8.5, 3.5),
            (3.5, 8.5),
            (-3.5, 8.5),
            (-8.5, 3.5),
            (-8.5, -3.5),
        ),
    }
)
