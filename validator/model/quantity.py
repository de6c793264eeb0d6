"""Exact values with units: ``5/6 s``, ``2 frames``, ``-27 LKFS``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

# Every unit a ruleset may write: its dimension, and how many base units one of it is.
UNITS: dict[str, tuple[str, Fraction]] = {
    "s": ("time", Fraction(1)),
    "ms": ("time", Fraction(1, 1000)),
    "min": ("time", Fraction(60)),
    "h": ("time", Fraction(3600)),
    "frames": ("frames", Fraction(1)),
    "LKFS": ("loudness", Fraction(1)),
    "LUFS": ("loudness", Fraction(1)),
    "LU": ("level difference", Fraction(1)),
    "dB": ("level difference", Fraction(1)),
    "dBTP": ("true peak", Fraction(1)),
    "dBFS": ("sample level", Fraction(1)),
    "Hz": ("frequency", Fraction(1)),
    "kHz": ("frequency", Fraction(1000)),
    "bit": ("bit depth", Fraction(1)),
    "bytes": ("size", Fraction(1)),
    "KB": ("size", Fraction(1000)),
    "MB": ("size", Fraction(1_000_000)),
    "GB": ("size", Fraction(1_000_000_000)),
    "b/s": ("bit rate", Fraction(1)),
    "kb/s": ("bit rate", Fraction(1000)),
    "Mb/s": ("bit rate", Fraction(1_000_000)),
    "px": ("pixels", Fraction(1)),
    "%": ("share", Fraction(1, 100)),
    "cps": ("characters per second", Fraction(1)),
    "wpm": ("words per minute", Fraction(1)),
    "fps": ("frame rate", Fraction(1)),
}

_QUANTITY = re.compile(r"\s*(?P<value>[-+]?\d+(?:\.\d+|/\d+)?)\s*(?P<unit>[A-Za-z%/]+)\s*\Z")


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact value and its unit.

    ``value`` is in ``unit``; :attr:`base` is in the base unit of the dimension (seconds, hertz,
    bits per second, bytes, a share of one; levels and frames as they are).
    """

    value: Fraction
    unit: str

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Read ``"5/6 s"``. Raises ``ValueError`` that names what is wrong."""
        match = _QUANTITY.match(text)
        if match is None:
            raise ValueError(f"not a quantity with a unit: {text!r} (expected for example '5/6 s')")
        unit = match["unit"]
        if unit not in UNITS:
            raise ValueError(f"unknown unit {unit!r}; known: {', '.join(UNITS)}")
        try:
            return cls(Fraction(match["value"]), unit)
        except ZeroDivisionError:
            raise ValueError(f"not a number: {match['value']!r}") from None

    @property
    def dimension(self) -> str:
        """``time``, ``frames``, ``loudness`` …"""
        return UNITS[self.unit][0]

    @property
    def base(self) -> Fraction:
        """The value in the base unit of its dimension."""
        return self.value * UNITS[self.unit][1]

    def seconds(self, frame_rate: Fraction | None) -> Fraction | None:
        """A time in seconds; frames are converted at ``frame_rate`` (frames a second).

        ``None`` when it is given in frames and no rate is known. Raises ``ValueError`` for
        anything that is neither a time nor a frame count.
        """
        if self.dimension == "time":
            return self.base
        if self.dimension != "frames":
            raise ValueError(f"{self} is not a time")
        return self.value / frame_rate if frame_rate else None

    def __str__(self) -> str:
        return f"{self.value} {self.unit}"
