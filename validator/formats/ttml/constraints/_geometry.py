"""Where a region lies in the root container, from its extent and its origin or position."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from validator.formats.ttml.constraints._vocabulary import EXTENT, ORIGIN, POSITION
from validator.formats.ttml.document import Document
from validator.formats.xml.tree import Name

Axis = Literal["horizontal", "vertical"]
Size = tuple[Fraction, Fraction]

_LENGTH = re.compile(r"([+-]?(?:\d{1,18}(?:\.\d{1,18})?|\.\d{1,18}))(px|%|rw|rh)", re.ASCII)
_EDGES: Mapping[str, Axis] = {
    "left": "horizontal",
    "right": "horizontal",
    "top": "vertical",
    "bottom": "vertical",
}
_FAR = frozenset({"right", "bottom"})
_RELATIVE: Mapping[Axis, str] = {"horizontal": "rw", "vertical": "rh"}
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of the root container; its edges are shares of the container's width and height."""

    left: Fraction
    top: Fraction
    right: Fraction
    bottom: Fraction

    @property
    def is_inside(self) -> bool:
        """Whether no point of it lies outside the root container."""
        return self.left >= 0 and self.top >= 0 and self.right <= 1 and self.bottom <= 1

    def overlaps(self, other: Rectangle) -> bool:
        """Whether the two have more than an edge in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def pixels(value: str) -> Size | None:
    """Width and height of two lengths in pixels; ``None`` for anything else."""
    lengths = [_LENGTH.fullmatch(token) for token in value.split()]
    if len(lengths) != 2 or not all(match and match[2] == "px" for match in lengths):
        return None
    width, height = (Fraction(match[1]) for match in lengths if match)
    return width, height


def root_size(document: Document) -> Size | None:
    """The root container in pixels, where the document gives it positive ones."""
    size = pixels(document.root.attributes.get(EXTENT, ""))
    return size if size is not None and min(size) > 0 else None


def rectangle(values: Mapping[Name, str], root: Size | None) -> Rectangle | None:
    """Where a region with these values lies (TTML2, tts:extent, tts:origin, tts:position).

    ``root`` is the root container in pixels. ``None`` where a value is malformed, depends on a
    font or on the content, or is in pixels of a container of unknown size.
    """
    size = _pair(values.get(EXTENT, "auto"), root, (Fraction(1), Fraction(1)))
    if size is None:
        return None
    if POSITION in values:
        corner = _positioned(values[POSITION], size, root)
    else:
        corner = _pair(values.get(ORIGIN, "auto"), root, (Fraction(0), Fraction(0)))
    if corner is None:
        return None
    return Rectangle(corner[0], corner[1], corner[0] + size[0], corner[1] + size[1])


def _pair(value: str, root: Size | None, auto: Size) -> Size | None:
    tokens = value.split()
    if tokens == ["auto"]:
        return auto
    if len(tokens) != 2:
        return None
    horizontal = _share(tokens[0], "horizontal", root, Fraction(1))
    vertical = _share(tokens[1], "vertical", root, Fraction(1))
    return None if horizontal is None or vertical is None else (horizontal, vertical)


def _share(token: str, axis: Axis, root: Size | None, whole: Fraction) -> Fraction | None:
    """A length as a share of the root container; percentages are of ``whole``."""
    match = _LENGTH.fullmatch(token)
    if match is None:
        return None
    number, unit = Fraction(match[1]), match[2]
    if unit == "%":
        return whole * number / 100
    if unit == _RELATIVE[axis]:
        return number / 100
    if unit != "px" or root is None:
        return None
    return number / root[0 if axis == "horizontal" else 1]


def _positioned(value: str, size: Size, root: Size | None) -> Size | None:
    """The near corner of a region of that size at a ``<position>`` of TTML2."""
    offsets = _offsets(value.split())
    if offsets is None:
        return None
    corner: list[Fraction] = []
    axes: tuple[Axis, Axis] = ("horizontal", "vertical")
    for axis, extent in zip(axes, size, strict=True):
        edge, length = offsets[axis]
        room = 1 - extent
        offset = room * _HALF if edge == "center" else _share(length, axis, root, room)
        if offset is None:
            return None
        corner.append(room - offset if edge in _FAR else offset)
    return corner[0], corner[1]


def _offsets(tokens: list[str]) -> dict[Axis, tuple[str, str]] | None:
    """Edge and distance from it on both axes; ``None`` when the tokens are no position."""
    groups: list[tuple[str, str]] = []
    for token in tokens:
        if token in _EDGES or token == "center":
            groups.append((token, "0%"))
        elif len(tokens) > 2 and groups and groups[-1][1] == "0%" and groups[-1][0] != "center":
            groups[-1] = (groups[-1][0], token)
        else:
            groups.append(("", token))
    if len(groups) == 1:
        groups.append(("center", "0%"))
    if len(groups) != 2:
        return None
    first, second = groups
    if _EDGES.get(first[0]) == "vertical" or _EDGES.get(second[0]) == "horizontal":
        first, second = second, first
    if _EDGES.get(first[0]) == "vertical" or _EDGES.get(second[0]) == "horizontal":
        return None
    return {"horizontal": first, "vertical": second}
