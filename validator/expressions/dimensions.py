"""What results when numbers that measure something are compared, added or multiplied."""

from __future__ import annotations

# Scales on which a difference is counted in the units of another dimension (dB, LU).
_LEVELS = ("loudness", "true peak", "sample level")
_DIFFERENCE = "level difference"
# What has a dimension but no unit in rulesets: only a bare number can be compared with it.
COMPOUND = "compound"

_PRODUCTS = {("time", "frame rate"): "frames", ("frame rate", "time"): "frames"}
_QUOTIENTS = {("frames", "frame rate"): "time", ("frames", "time"): "frame rate"}


def comparable(left: str, right: str) -> bool:
    """True when values of the two dimensions can be compared; bare numbers fit everything."""
    return left == right or not left or not right or {left, right} == {"time", "frames"}


def combine(left: str, operator: str, right: str) -> str | None:
    """The dimension of ``left operator right``; ``None`` where the two cannot be combined."""
    if operator in "+-":
        return _sum(left, operator, right)
    if operator == "*":
        return _PRODUCTS.get((left, right)) or (left or right if not (left and right) else COMPOUND)
    if left == right:
        return ""
    return _QUOTIENTS.get((left, right)) or (COMPOUND if right else left)


def _sum(left: str, operator: str, right: str) -> str | None:
    if left in _LEVELS and right == left:
        return _DIFFERENCE if operator == "-" else None
    if left in _LEVELS and right == _DIFFERENCE:
        return left
    if left == _DIFFERENCE and right in _LEVELS and operator == "+":
        return right
    if {left, right} == {"time", "frames"}:
        return "time"
    return left or right if comparable(left, right) else None
