"""What is drawn around text: outlines, shadows, lines, emphasis, ruby reserve (TTML2 section 10.3)."""

from __future__ import annotations

import re

from validator.formats.ttml.values.colors import read_color
from validator.formats.ttml.values.lengths import Length, read_length, read_lengths
from validator.formats.ttml.values.parts import split_parts
from validator.formats.ttml.values.reading import EMPTY, GOOD, LWSP, Reading, malformed, using, words


def text_outline(value: str) -> Reading:
    """``none``, or a colour at will, a thickness, and a blur radius at will (``<text-outline>``)."""
    expected = "none | <color>? <length> <length>?"
    parts = split_parts(value)
    if parts is None:
        return malformed(expected)
    if not parts:
        return EMPTY
    if parts == ["none"]:
        return GOOD
    if read_color(parts[0]) is not None:
        parts = parts[1:]
    reading = read_lengths(parts, 1, 2, expected, negative=False)
    if reading.fault:
        return reading
    return using("#textOutline-blurred" if len(parts) == 2 else "#textOutline-unblurred", *reading.features)


def text_shadow(value: str) -> Reading:
    """``none``, or shadows with commas between them (``<text-shadow>``)."""
    if not value.strip(LWSP):
        return EMPTY
    if value.strip(LWSP) == "none":
        return GOOD
    features: list[str] = []
    for shadow in re.split(r",(?![^(]*\))", value):
        reading = _shadow(shadow)
        if reading.fault:
            return reading
        features += reading.features
    return using(*features)


def _shadow(value: str) -> Reading:
    """Two offsets, a blur radius that is not negative, and a colour, the last two at will."""
    expected = "none | <length> <length> <length>? <color>?, ..."
    parts = split_parts(value)
    if not parts:
        return malformed(expected)
    if read_color(parts[-1]) is not None:
        parts = parts[:-1]
    reading = read_lengths(parts, 2, 3, expected, negative=True)
    if reading.fault or len(parts) < 3:
        return reading
    blur = read_length(parts[2])
    if isinstance(blur, Length) and blur.number < 0:
        return Reading("ttml.value.negative", expected)
    return reading


_DECORATIONS = (
    {"underline", "noUnderline"},
    {"lineThrough", "noLineThrough"},
    {"overline", "noOverline"},
)
_DECORATION_FEATURES = ("#textDecoration-under", "#textDecoration-through", "#textDecoration-over")


def text_decoration(value: str) -> Reading:
    """``none``, or at most one word of each kind of line in any order (``<text-decoration>``)."""
    parts = words(value)
    if not parts:
        return EMPTY
    if parts == ["none"]:
        return GOOD
    kinds = [next((at for at, kind in enumerate(_DECORATIONS) if part in kind), -1) for part in parts]
    if -1 in kinds or len(set(kinds)) < len(kinds):
        return malformed("none | (underline | noUnderline) || (lineThrough | ...) || (overline | ...)")
    return using(*(_DECORATION_FEATURES[kind] for kind in kinds))


_MARK_FILLS, _MARK_SHAPES = frozenset({"filled", "open"}), frozenset({"circle", "dot", "sesame"})
_POSITIONS = frozenset({"before", "after", "outside"})


def text_emphasis(value: str) -> Reading:
    """A style, a colour and a position, each at most once and in any order (``<text-emphasis>``)."""
    expected = "<emphasis-style> || <emphasis-color> || <emphasis-position>"
    parts = split_parts(value)
    if parts is None:
        return malformed(expected)
    if not parts:
        return EMPTY
    kinds = [_emphasis_part(part) for part in parts]
    if "" in kinds or len(set(kinds)) < len(kinds):
        return malformed(expected)
    styles = {"style", "quoted", "fill", "shape"} & set(kinds)
    if len(styles) > 1 and styles != {"fill", "shape"}:
        return malformed(expected)
    # The two words of one style stand side by side.
    if {"fill", "shape"} <= set(kinds) and abs(kinds.index("fill") - kinds.index("shape")) != 1:
        return malformed(expected)
    features = {"color": "#textEmphasis-color", "quoted": "#textEmphasis-quoted-string"}
    return using(*(features.get(kind, "") for kind in kinds))


def _emphasis_part(part: str) -> str:
    if part in {"none", "auto"}:
        return "style"
    if part in _MARK_FILLS:
        return "fill"
    if part in _MARK_SHAPES:
        return "shape"
    if part in _POSITIONS:
        return "position"
    if part == "current" or read_color(part) is not None:
        return "color"
    return "quoted" if part[0] in "\"'" and len(part) > 2 else ""


def ruby_reserve(value: str) -> Reading:
    """``none``, or a side and a length at will (``<ruby-reserve>``)."""
    expected = "none | (both | before | after | outside) <length>?"
    parts = words(value)
    if not parts:
        return EMPTY
    if parts == ["none"]:
        return GOOD
    if parts[0] not in _POSITIONS | {"both"}:
        return Reading("ttml.value.keyword", expected)
    return read_lengths(parts[1:], 0, 1, expected, negative=False)
