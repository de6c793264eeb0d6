"""Document parameters: attributes of the TT Parameter namespace on the root element."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.formats.ttml.names import TTP
from validator.formats.ttml.values.table import PARAMETERS
from validator.formats.xml.tree import Element, Name


@dataclass(frozen=True, slots=True)
class Parameters:
    """Values that times depend on (TTML2 section 7.2), defaults filled in.

    ``frame_rate`` counts the frames of a second of time expression; ``effective_rate`` is in
    frames a second of time, the multiplier applied. ``has_frame_rate`` and ``has_tick_rate`` tell
    whether the document declares them.
    """

    frame_rate: int = 30
    effective_rate: Fraction = Fraction(30)
    sub_frame_rate: int = 1
    tick_rate: Fraction = Fraction(1)
    time_base: str = "media"
    drop_mode: str = "nonDrop"
    marker_mode: str = "discontinuous"
    has_frame_rate: bool = False
    has_tick_rate: bool = False


_READ = (
    "dropMode", "frameRate", "frameRateMultiplier", "markerMode", "subFrameRate", "tickRate", "timeBase",
)  # fmt: skip


def read_parameters(root: Element) -> Parameters:
    """The parameters of a document; one whose value is malformed counts as not given."""
    given: dict[str, str] = {}
    for name in _READ:
        value = root.attributes.get(Name(TTP, name))
        if value is None:
            continue
        fault = PARAMETERS[name](value).fault
        # What the colon of the old form means is clear all the same.
        if not fault or fault == "ttml.parameter.old-form":
            given[name] = value.replace(":", " ")
    return _with_defaults(given)


def _with_defaults(given: dict[str, str]) -> Parameters:
    frame_rate = int(given.get("frameRate", 30))
    numerator, denominator = given.get("frameRateMultiplier", "1 1").split()
    effective = frame_rate * Fraction(int(numerator), int(denominator))
    sub_frame_rate = int(given.get("subFrameRate", 1))
    if "tickRate" in given:
        tick_rate = Fraction(int(given["tickRate"]))
    else:
        tick_rate = effective * sub_frame_rate if "frameRate" in given else Fraction(1)
    return Parameters(
        frame_rate=frame_rate,
        effective_rate=effective,
        sub_frame_rate=sub_frame_rate,
        tick_rate=tick_rate,
        time_base=given.get("timeBase", "media"),
        drop_mode=given.get("dropMode", "nonDrop"),
        marker_mode=given.get("markerMode", "discontinuous"),
        has_frame_rate="frameRate" in given,
        has_tick_rate="tickRate" in given,
    )
