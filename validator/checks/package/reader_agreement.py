"""Agreement of readers: two independent readers of the headers see the same.

What it checks
    Fields that MediaInfo and FFmpeg read with different results: a frame rate, a channel layout,
    a duration. Both values are kept.

Why it matters
    Where two readers differ, so will two players. It is the header that needs a look, and a rule
    that passed on one reader's value may rest on the wrong one.

Parameters
    None.

Example
    Fails (as a warning): one reader finds 25 frames a second, the other 50.

References
    Project policy.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Severity


@check("package/reader-agreement", subject="asset", codes=("container.readers-disagree",))
def reader_agreement(asset: Asset, container: Container) -> Judgement:
    """Judge one media file by the fields on which its readers differ."""
    findings = [
        Finding(
            "container.readers-disagree",
            {"field": one.field, "mediainfo": one.mediainfo, "ffmpeg": one.ffmpeg},
            Location(asset=asset.path, track=one.track, field=one.field),
            measured=f"{one.mediainfo} (MediaInfo), {one.ffmpeg} (FFmpeg)",
            anchor=f"{one.track} {one.field}",
            severity=Severity.WARNING,
        )
        for one in container.disagreements
    ]
    return Judgement.of(findings, (Measurement("track_count", len(container.tracks)),))
