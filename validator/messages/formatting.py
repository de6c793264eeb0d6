"""How values are written for people: numbers, times, frame rates and text from a delivery."""

from __future__ import annotations

import math
from fractions import Fraction

from validator.model.reason import Scalar

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}


def scalar(value: Scalar) -> str:
    """Any argument of a message. Text is made printable, numbers are never cut below their meaning."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction):
        return rational(value)
    if isinstance(value, float):
        return decimal(value)
    return printable(str(value))


def rational(value: Fraction) -> str:
    """A fraction as its shortest exact decimal, or rounded to three decimals: ``5/6`` is ``0.833``."""
    thousandths = _half_away(abs(value) * 1000)
    whole, rest = divmod(thousandths, 1000)
    digits = f"{whole}.{rest:03d}".rstrip("0").rstrip(".")
    return f"-{digits}" if value < 0 and thousandths else digits


def decimal(value: float) -> str:
    """A level or a share: one decimal, or two where the second is not zero; ``-inf`` for silence."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "-inf" if value < 0 else "inf"
    digits = f"{value:.2f}"
    digits = digits[:-1] if digits.endswith("0") else digits
    return digits.removeprefix("-") if float(digits) == 0 else digits


def clock(seconds: Fraction) -> str:
    """A time on the title's timeline, ``00:01:02.345``, rounded to the millisecond."""
    milliseconds = _half_away(abs(seconds) * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    sign = "-" if seconds < 0 else ""
    return f"{sign}{hours:02d}:{minutes:02d}:{milliseconds // 1000:02d}.{milliseconds % 1000:03d}"


def frame_rate(rate: Fraction) -> str:
    """Frames a second as the field writes them exactly: ``24000/1001``, ``25``."""
    return str(rate)


def printable(text: str) -> str:
    r"""Text from a delivery with control characters shown as pictures, so that it cannot steer a terminal.

    C0 controls become their symbols (``␊``); C1 controls, bidirectional overrides and lone
    surrogates (bytes of a name that are not UTF-8) become ``\\x9b`` or ``\\u202e``.
    """
    text = text.translate(_PICTURES)
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if 0x80 <= code <= 0x9F:
        return f"\\x{code:02x}"
    unsafe = 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069 or 0xD800 <= code <= 0xDFFF
    return f"\\u{code:04x}" if unsafe or code in (0x2028, 0x2029) else character


def _half_away(value: Fraction) -> int:
    """A positive number to the nearest whole one, halves upwards."""
    return math.floor(value + Fraction(1, 2))
