"""Measures and places: extents and positions (TTML2 section 10.3)."""

from __future__ import annotations

from validator.formats.ttml.values.lengths import Length, read_length, read_lengths
from validator.formats.ttml.values.reading import EMPTY, Reading, malformed, using, words

_MEASURES = frozenset({"auto", "fitContent", "maxContent", "minContent"})


def measure(value: str) -> Reading:
    """One ``<measure>``: a keyword or a length that is not negative."""
    parts = words(value)
    if not parts:
        return EMPTY
    return _measures(parts, 1, "auto | fitContent | maxContent | minContent | <length>")


_WITHDRAWN = Reading("ttml.value.withdrawn", "auto")


def _measures(parts: list[str], count: int, expected: str) -> Reading:
    if "available" in parts and len(parts) == count:
        # A word of drafts, which documents made after them still have; auto means the same.
        return _WITHDRAWN
    measured = [part for part in parts if part not in _MEASURES]
    if len(parts) != count and all(
        part in _MEASURES or isinstance(read_length(part), Length) for part in parts
    ):
        return Reading("ttml.value.count", expected)
    reading = read_lengths(measured, 0, count, expected, negative=False)
    if reading.fault or len(measured) == len(parts):
        return reading
    return using("#extent-measure" if count == 2 else "", *reading.features)


_WHOLE_EXTENTS = {"auto": "#extent-auto", "contain": "#extent-contain", "cover": "#extent-cover"}


def extent(value: str) -> Reading:
    """``auto``, ``contain``, ``cover`` or two measures (section 10.3, ``<extent>``)."""
    parts = words(value)
    if not parts:
        return EMPTY
    if len(parts) == 1 and parts[0] in _WHOLE_EXTENTS:
        return using(_WHOLE_EXTENTS[parts[0]])
    return _measures(parts, 2, "auto | contain | cover | <measure> <measure>")


def root_extent(value: str) -> Reading:
    """The extent of ``tt``: two pixel lengths, or ``auto`` or ``contain`` (section 10.2.16)."""
    reading = extent(value)
    if reading.fault:
        return reading
    parts = words(value)
    if len(parts) == 1 and parts[0] in {"auto", "contain"}:
        return using(*reading.features, "#extent-root-version-2")
    if len(parts) == 2 and all(part.endswith("px") for part in parts):
        return reading
    return Reading("ttml.value.root-extent", "auto | contain | <length>px <length>px")


def pixel_extent(value: str) -> Reading:
    """The extent of intermediate documents: two pixel lengths (appendix J.1)."""
    reading = root_extent(value)
    is_pixels = reading.fault or len(words(value)) == 2
    return reading if is_pixels else Reading("ttml.value.root-extent", "<length>px <length>px")


_HORIZONTAL, _VERTICAL = frozenset({"left", "right"}), frozenset({"top", "bottom"})
_EDGES = _HORIZONTAL | _VERTICAL
_POSITION_KEYWORDS = _EDGES | {"center"}
# Every sequence that <position> allows: h and v are edges, c is center, l is a length.
_POSITIONS = frozenset(
    ["h", "c", "l", "v"]
    + [first + second for first in "hcl" for second in "vcl"]
    + [first + second for first in "vc" for second in "hc"]
    + [keyword + "vl" for keyword in "hc"]
    + [keyword + "hl" for keyword in "vc"]
    + ["hl" + keyword for keyword in "vc"]
    + ["vl" + keyword for keyword in "hc"]
    + ["hlvl", "vlhl"]
)


def position(value: str) -> Reading:
    """One to four edges and offsets (section 10.3, ``<position>``)."""
    parts = words(value)
    if not parts:
        return EMPTY
    expected = "<position>"
    shape = "".join(_position_part(part) for part in parts)
    offsets = [part for part in parts if part not in _POSITION_KEYWORDS]
    reading = read_lengths(offsets, 0, 4, expected, negative=True)
    if reading.fault:
        return reading
    return reading if shape in _POSITIONS else malformed(expected)


def _position_part(part: str) -> str:
    if part in _HORIZONTAL:
        return "h"
    if part in _VERTICAL:
        return "v"
    return "c" if part == "center" else "l"
