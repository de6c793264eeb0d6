"""Damage: media files are whole.

What it checks
    Proof in the file itself that something is missing: boxes, chunks or packets that end after the
    file does, an index that was never written, lost packet synchronisation.

Why it matters
    A transfer that broke off plays well for its first minutes; the end is found by the audience.

Parameters
    None.

Example
    Fails: the first third of an MP4 file. Passes: all of it.

References
    ISO/IEC 14496-12, SMPTE ST 377-1, RFC 9559, ISO/IEC 13818-1, and the container's own standard.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.model.facts.container import DAMAGE_CODES, Container, Damage
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset


@check("package/damage", subject="asset", codes=DAMAGE_CODES)
def damage(asset: Asset, container: Container) -> Judgement:
    """Judge one media file by the proof that its reader found."""
    findings = [_finding(asset, one) for one in container.damage]
    return Judgement.of(findings, (Measurement("format", container.format),))


def _finding(asset: Asset, damage: Damage) -> Finding:
    expected, actual = damage.expected_bytes, damage.actual_bytes
    missing = expected - actual if expected is not None and actual is not None else None
    return Finding(
        damage.code,
        {
            "asset": asset.path,
            "offset": damage.byte_offset or 0,
            "missing": missing or "none",
            "detail": damage.detail or "none",
        },
        Location(asset=asset.path, byte_offset=damage.byte_offset, context=damage.detail),
        measured=_bytes(actual),
        expected=_bytes(expected),
        anchor=damage.detail,
    )


def _bytes(count: int | None) -> str:
    return f"{count} bytes" if count is not None else ""
