"""Document parameters: attributes of the TT Parameter namespace on the root element."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.names import TTP
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


_INTEGER = re.compile(r"\d{1,9}", re.ASCII)
_PAIR = re.compile(r"(\d{1,9})[ \t\r\n]+(\d{1,9})", re.ASCII)


def _is_positive(value: str) -> bool:
    return bool(_INTEGER.fullmatch(value)) and int(value) > 0


def _is_positive_pair(value: str) -> bool:
    match = _PAIR.fullmatch(value)
    return match is not None and int(match[1]) > 0 and int(match[2]) > 0


def _one_of(*values: str) -> Callable[[str], bool]:
    return frozenset(values).__contains__


_GRAMMAR: dict[str, Callable[[str], bool]] = {
    "frameRate": _is_positive,
    "frameRateMultiplier": _is_positive_pair,
    "subFrameRate": _is_positive,
    "tickRate": _is_positive,
    "cellResolution": _is_positive_pair,
    "pixelAspectRatio": _is_positive_pair,
    "displayAspectRatio": _is_positive_pair,
    "timeBase": _one_of("media", "smpte", "clock"),
    "clockMode": _one_of("local", "gps", "utc"),
    "dropMode": _one_of("dropNTSC", "dropPAL", "nonDrop"),
    "markerMode": _one_of("continuous", "discontinuous"),
}


def read_parameters(root: Element, log: FaultLog) -> Parameters:
    """The parameters of a document; a malformed one is a fault and counts as not given."""
    given: dict[str, str] = {}
    for name, follows_grammar in _GRAMMAR.items():
        value = root.attributes.get(Name(TTP, name))
        if value is None:
            continue
        if follows_grammar(value):
            given[name] = value
            continue
        code = "ttml.parameter.malformed"
        if name == "frameRateMultiplier" and _is_positive_pair(value.replace(":", " ")):
            # The form of TTML 1.0, first edition; what it means is clear.
            code = "ttml.parameter.old-form"
            given[name] = value.replace(":", " ")
        args = {"parameter": f"ttp:{name}", "value": value[:40]}
        log.add(code, root.line, root.column, xpath=root.xpath, args=args)
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
