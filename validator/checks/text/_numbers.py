"""Exact numbers as people read them."""

from __future__ import annotations

from fractions import Fraction


def decimal(value: Fraction, places: int) -> str:
    """Rounded to so many places, half away from zero, without trailing zeros: ``16.5``, ``83.417``."""
    doubled, parts = 2 * abs(value.numerator) * 10**places, value.denominator
    whole, rest = divmod((doubled + parts) // (2 * parts), 10**places)
    shown = f"{whole}.{rest:0{places}d}".rstrip("0").rstrip(".") if rest else str(whole)
    return f"-{shown}" if value < 0 and (whole or rest) else shown
