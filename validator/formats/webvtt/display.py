"""How a WebVTT cue is displayed: its place, alignment and colours, as far as the file declares them.

Positions are those of W3C WebVTT, section 7.2 (processing cue settings); colours the classes of section
5 (default text colours and backgrounds). Style sheets are not read.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from validator.model.facts.text import Display, TextBox, TextColours

Settings = Mapping[str, str]

# The classes that colour text, and with ``bg_`` before them its background.
_COLOURS = {
    "white": "#ffffffff", "lime": "#00ff00ff", "cyan": "#00ffffff", "red": "#ff0000ff",
    "yellow": "#ffff00ff", "magenta": "#ff00ffff", "blue": "#0000ffff", "black": "#000000ff",
}  # fmt: skip
_HORIZONTAL = {"left": "left", "start": "left", "center": "center", "right": "right", "end": "right"}
_LINE_HEIGHT = Fraction("5.33") / 100  # of the picture's height, in a region (section 7.3)
_LINES = 18  # about so many rows fit one below the other
_UPPER, _LOWER = Fraction(1, 3), Fraction(2, 3)
_LEAVES_REGION = ("vertical", "line", "size")


def read_display(
    settings: Settings, regions: Mapping[str, Settings], classes: tuple[tuple[str, ...], ...]
) -> Display | None:
    """The display of a cue with these settings and classes around its text; ``None`` if they say nothing."""
    region = regions.get(settings.get("region", ""))
    if region is not None and any(name in settings for name in _LEAVES_REGION):
        region = None
    colours = tuple(dict.fromkeys(map(_colours, classes)))
    is_vertical = "vertical" in settings
    box = None
    if region is not None:
        box = _region_box(region)
    elif not is_vertical:
        box = _cue_box(settings)
    display = Display(
        box=box,
        horizontal="" if is_vertical else _HORIZONTAL.get(settings.get("align", ""), ""),
        vertical=_vertical(settings, box, is_vertical),
        is_vertical_text=is_vertical,
        colours=tuple(each for each in colours if each != TextColours()),
    )
    return None if display == Display() else display


def _colours(classes: tuple[str, ...]) -> TextColours:
    foreground = background = None
    for name in classes:
        foreground = _COLOURS.get(name, foreground)
        background = _COLOURS.get(name[3:], background) if name.startswith("bg_") else background
    return TextColours(foreground, background)


def _share(percentage: str) -> Fraction:
    # Digits beyond the twentieth change nothing, and too many of them are refused by ``Fraction``.
    return Fraction(percentage.rstrip("%").lstrip("0")[:20] or "0") / 100


def _region_box(region: Settings) -> TextBox:
    """A region's box (section 7.3); settings that it leaves out have their defaults."""
    width = _share(region.get("width", "100%"))
    height = int(region.get("lines", "3")[:9]) * _LINE_HEIGHT
    anchor_x, anchor_y = map(_share, region.get("regionanchor", "0%,100%").split(","))
    view_x, view_y = map(_share, region.get("viewportanchor", "0%,100%").split(","))
    left, top = view_x - anchor_x * width, view_y - anchor_y * height
    return TextBox(left, top, left + width, top + height)


def _cue_box(settings: Settings) -> TextBox | None:
    """What is declared of a cue's edges; how far down text goes depends on the player's font."""
    line, _, line_align = settings.get("line", "").partition(",")
    height = _share(line) if line.endswith("%") else None
    left, right = _sides(settings)
    box = TextBox(
        left=left,
        top=height if line_align in ("", "start") else None,
        right=right,
        bottom=height if line_align == "end" else None,
    )
    return None if box == TextBox() else box


def _sides(settings: Settings) -> tuple[Fraction | None, Fraction | None]:
    """The edge that the text is aligned to, where the cue's position or size is declared.

    How far text reaches from there, and on which side of its centre, depends on the player's font.
    """
    align = _HORIZONTAL.get(settings.get("align", "center"), "center")
    if align == "center" or not ("position" in settings or "size" in settings):
        return None, None
    position, _, anchor = settings.get("position", "").partition(",")
    at = _share(position) if position else Fraction(align == "right")
    size = _share(settings.get("size", "100%"))
    room = {"line-left": 1 - at, "center": 2 * min(at, 1 - at), "line-right": at}
    anchor = anchor or f"line-{align}"
    width = min(size, room[anchor])
    left = at - {"line-left": Fraction(0), "center": width / 2, "line-right": width}[anchor]
    return (left, None) if align == "left" else (None, left + width)


def _vertical(settings: Settings, box: TextBox | None, is_vertical: bool) -> str:
    """Where in the picture the rows stand, by the line that the first or the last of them is on."""
    line = settings.get("line", "").partition(",")[0]
    if is_vertical:
        return ""
    if not line or line.endswith("%"):
        edges = [edge for edge in (box.top, box.bottom) if edge is not None] if box else []
        if not edges:
            return ""
        height = sum(edges) / len(edges)
    else:
        number = int(line[:9])
        height = Fraction(number if number >= 0 else _LINES + number, _LINES)
    return "top" if height < _UPPER else "bottom" if height >= _LOWER else "middle"
