"""Facts about how hard a timed-text document is to paint: the hypothetical render model of IMSC."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Resource = Literal["time", "glyph-area"]
"""What a document can use too much of: seconds to paint in, or room in the buffer of painted glyphs."""


@dataclass(frozen=True, slots=True)
class Overload:
    """One moment at which the model cannot paint in time, or not keep all glyphs.

    ``start`` is when the picture changes, in seconds. ``needed`` and ``available`` are seconds for
    ``time``, and multiples of the buffer's size for ``glyph-area``.
    """

    resource: Resource
    start: Fraction
    needed: float
    available: float


@dataclass(frozen=True, slots=True)
class Rendering:
    """What painting a whole document takes, by W3C IMSC Hypothetical Render Model.

    ``pictures`` is how many different pictures it shows one after the other, ``overloads`` where
    painting one of them takes too much.
    """

    pictures: int
    overloads: tuple[Overload, ...] = ()
