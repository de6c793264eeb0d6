"""Values of facts and claims as findings show them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction

from validator.messages.formatting import scalar
from validator.model.findings import Measurement
from validator.model.reason import Scalar

NOTHING = "–"


def shown(value: object) -> str:
    """A value for people; a dash for none, names joined by commas for sequences."""
    if value is None:
        return NOTHING
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str | bool | int | float | Fraction):
        return scalar(value)
    if isinstance(value, tuple):
        return ", ".join(shown(element) for element in value[:20])
    return type(value).__name__


def measurements(readings: Mapping[str, object]) -> list[Measurement]:
    """What an expression read, as measurements: those that are single values."""
    return [
        Measurement(path, plain(value))
        for path, value in readings.items()
        if isinstance(value, str | bool | int | float | Fraction)
    ]


def plain(value: Scalar) -> Scalar:
    """The value of a vocabulary's member; anything else as it is."""
    return str(value.value) if isinstance(value, Enum) else value


def told(readings: Mapping[str, object]) -> str:
    """``track.sample_rate_hz = 44100, track.channels = 2``."""
    return ", ".join(f"{path} = {shown(value)}" for path, value in readings.items()) or NOTHING
