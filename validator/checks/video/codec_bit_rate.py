"""Codec and bit rate: the picture is in a codec that the platform takes, and rich enough for it.

What it checks
    Codec, container and bit rate of every video track against rows of a table. A row matches by
    codec, container and picture height; the track passes when it has the rate of a row it matches.

Why it matters
    A delivery is the source of every encode that viewers get: what its bit rate lost is lost in all
    of them.

Parameters
    ``rows``: ``codec`` and ``container`` (one or several; FFmpeg's codec names), ``min``: the
    lowest bit rate, ``min_height``: the height in pixels from which the row counts (0), and
    ``below_height``: the height from which it no longer does.

Example
    With ``rows: [{codec: h264, container: mp4, min: 5 Mb/s}]`` H.264 in MP4 at 3 Mb/s fails, and
    so does HEVC at any rate.

References
    Delivery specifications of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.definition import check
from validator.model.facts.container import Container, VideoTrack
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Row:
    """A way to deliver a picture, and the lowest bit rate for it."""

    codec: tuple[str, ...]
    container: tuple[str, ...]
    min: Quantity | None = field(default=None, metadata={"dimension": ("bit rate",)})
    min_height: int = 0
    below_height: int | None = None

    def takes(self, container: Container, track: VideoTrack, height: int) -> bool:
        """True when codec, container and height are this row's."""
        in_height = self.min_height <= height and (self.below_height is None or height < self.below_height)
        return track.codec in self.codec and container.format in self.container and in_height

    def __str__(self) -> str:
        rate = f" ≥ {self.min}" if self.min else ""
        return f"{'/'.join(self.codec)} in {'/'.join(self.container)}{rate}"


@dataclass(frozen=True, slots=True)
class Params:
    """The ways to deliver a picture."""

    rows: tuple[Row, ...]


@check(
    "video/codec-bit-rate",
    subject="asset",
    codes=("video.codec-bit-rate.not-listed", "video.codec-bit-rate.too-low"),
)
def codec_bit_rate(asset: Asset, container: Container, params: Params) -> Judgement:
    """Judge every video track of one file."""
    if not container.video:
        return Judgement.not_applicable("video.no-track")
    answers = [_judge(asset, container, track, params) for track in container.video]
    findings = [answer for answer in answers if isinstance(answer, Finding)]
    unknown = next((answer for answer in answers if isinstance(answer, Unknown)), None)
    measurements = tuple(_measure(container.video))
    if unknown is not None and not findings:
        return Judgement.cannot_tell(unknown, measurements)
    return Judgement.of(findings, measurements)


def _judge(asset: Asset, container: Container, track: VideoTrack, params: Params) -> Finding | Unknown | None:
    if isinstance(track.height, Unknown):
        return track.height
    rows = [row for row in params.rows if row.takes(container, track, track.height)]
    if not rows:
        measured = f"{track.codec} in {container.format}"
        return _finding(asset, track, "video.codec-bit-rate.not-listed", measured, params.rows)
    if any(row.min is None for row in rows):
        return None
    lowest = min(row.min.base for row in rows if row.min)
    if isinstance(track.bit_rate_bps, int):
        rate = track.bit_rate_bps
    elif isinstance(container.bit_rate_bps, int) and container.bit_rate_bps < lowest:
        rate = container.bit_rate_bps  # all tracks together do not reach it
    else:
        return track.bit_rate_bps or Unknown.because("container.not-stated", field="bit_rate_bps")
    if rate >= lowest:
        return None
    return _finding(asset, track, "video.codec-bit-rate.too-low", _megabits(rate), rows)


def _finding(asset: Asset, track: VideoTrack, code: str, measured: str, rows: Iterable[Row]) -> Finding:
    expected = ", ".join(map(str, rows))
    return Finding(
        code,
        {"measured": measured, "expected": expected, "codec": track.codec},
        Location(asset=asset.path, track=track.index, field="codec, bit_rate_bps"),
        measured=measured,
        expected=expected,
        anchor=str(track.index),
    )


def _measure(tracks: Iterable[VideoTrack]) -> Iterable[Measurement]:
    for track in tracks:
        if isinstance(track.bit_rate_bps, int):
            yield Measurement("bit_rate_bps", track.bit_rate_bps, "b/s")


def _megabits(bits: int) -> str:
    return f"{float(Fraction(bits, 1_000_000)):.3f} Mb/s"
