"""Where the channels of a layout stand, and what each weighs in a loudness sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SURROUND_WEIGHT = 1.41

# Azimuth from the front (sign dropped) and elevation, in degrees, of FFmpeg's channel names.
_POSITIONS: dict[str, tuple[int, int]] = {
    "FC": (0, 0),
    "FL": (30, 0), "FR": (30, 0),
    "FLC": (15, 0), "FRC": (15, 0),
    "DL": (30, 0), "DR": (30, 0),
    "BIL": (30, 0), "BIR": (30, 0),
    "WL": (60, 0), "WR": (60, 0),
    "SL": (90, 0), "SR": (90, 0),
    "SDL": (90, 0), "SDR": (90, 0),
    "SSL": (90, 0), "SSR": (90, 0),
    "BL": (135, 0), "BR": (135, 0),
    "BC": (180, 0),
    "TC": (0, 90),
    "TFL": (45, 45), "TFC": (0, 45), "TFR": (45, 45),
    "TSL": (90, 45), "TSR": (90, 45),
    "TTL": (90, 45), "TTR": (90, 45),
    "TBL": (135, 45), "TBC": (180, 45), "TBR": (135, 45),
    "BFL": (45, -30), "BFC": (0, -30), "BFR": (45, -30),
}  # fmt: skip

_LOW_FREQUENCY = frozenset({"LFE", "LFE2"})

# The front pair of 22.2 stands at ±60°, because two more stand between it and the centre.
_WIDE_FRONT_LAYOUTS = frozenset({"22.2"})

# What a file without labels is taken to carry; other channel counts have no convention.
_ASSUMED: dict[int, tuple[str, tuple[str, ...]]] = {
    1: ("mono", ("FC",)),
    2: ("stereo", ("FL", "FR")),
    3: ("3.0", ("FL", "FR", "FC")),
    5: ("5.0(side)", ("FL", "FR", "FC", "SL", "SR")),
    6: ("5.1(side)", ("FL", "FR", "FC", "LFE", "SL", "SR")),
    8: ("7.1", ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR")),
}

# SMPTE ST 377-4 names; the surround pair's name depends on whether there is a second pair.
_LABELS = {
    "FL": "L", "FR": "R", "FC": "C", "FLC": "Lc", "FRC": "Rc", "BC": "Cs", "WL": "Lw", "WR": "Rw",
    "DL": "Lt", "DR": "Rt",
}  # fmt: skip
_ONE_PAIR = {"SL": "Ls", "SR": "Rs", "BL": "Ls", "BR": "Rs"}
_TWO_PAIRS = {"SL": "Lss", "SR": "Rss", "BL": "Lrs", "BR": "Rrs"}

_AT_THE_SIDES = frozenset({"Ls", "Rs", "Lss", "Rss", "Lw", "Rw"})


@dataclass(frozen=True, slots=True)
class Layout:
    """A channel layout as loudness sees it.

    ``name`` is FFmpeg's (``5.1(side)``); ``assumed`` says that the file names no positions.
    ``labels`` and ``weights`` have one item a channel, in stream order; 0 excludes a channel.
    """

    name: str
    assumed: bool
    labels: tuple[str, ...]
    weights: tuple[float, ...]


def knows(positions: Sequence[str]) -> bool:
    """True when all are positions of loudspeakers, or none is named at all."""
    known = _POSITIONS.keys() | _LOW_FREQUENCY
    return all(position in known for position in positions) or _unnamed(positions)


def layout_of(name: str, positions: Sequence[str]) -> Layout:
    """The layout that a stream declares, or the one assumed from its channel count.

    ``positions`` are FFmpeg's channel names in stream order, ``NONE`` where the file says nothing.
    Channels of a count without a convention are numbered and weigh 1.
    """
    assumed = _unnamed(positions)
    if assumed:
        name, positions = _ASSUMED.get(len(positions), (name, positions))
    two_pairs = "SL" in positions and "BL" in positions
    return Layout(
        name,
        assumed,
        tuple(_label(position, number, name, two_pairs) for number, position in enumerate(positions, 1)),
        tuple(_weight(position, name, two_pairs) for position in positions),
    )


def weight_of_label(label: str) -> float:
    """What a channel of that label (``Ls``, ``LFE``) weighs; one that is no known label weighs 1."""
    if label in _LOW_FREQUENCY:
        return 0.0
    return SURROUND_WEIGHT if label in _AT_THE_SIDES else 1.0


def _unnamed(positions: Sequence[str]) -> bool:
    return all(position == "NONE" for position in positions)


def _label(position: str, number: int, layout: str, two_pairs: bool) -> str:
    if layout == "mono":
        return "M"
    if position == "NONE":
        return str(number)
    pairs = _TWO_PAIRS if two_pairs else _ONE_PAIR
    return _LABELS.get(position) or pairs.get(position, position)


def _weight(position: str, layout: str, two_pairs: bool) -> float:
    """G of ITU-R BS.1770-5 annex 3, table 4: 1.41 only at ear height and 60° to 120° from the front.

    A lone surround pair is the one of 5.1 at ±110°, whether it is labelled "side" or "back".
    """
    if position in _LOW_FREQUENCY:
        return 0.0
    azimuth, elevation = _POSITIONS.get(position, (0, 0))
    if position in _ONE_PAIR and not two_pairs:
        azimuth = 110
    if position in {"FL", "FR"} and layout in _WIDE_FRONT_LAYOUTS:
        azimuth = 60
    return SURROUND_WEIGHT if abs(elevation) < 30 and 60 <= azimuth <= 120 else 1.0
