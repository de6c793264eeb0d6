"""Raster: the picture has one of the sizes that the platform lists, in the shape it lists it in.

What it checks
    Width, height and shape of every video track against rows of a table. A row matches as a whole:
    720 × 480 may be listed for 4:3 and 16:9, and 640 × 480 for square pixels only.

Why it matters
    A size that is right with a pixel shape that is not is shown squeezed; one that is not listed
    is scaled again, or refused.

Parameters
    ``sizes``: rows of ``width`` and ``height`` in pixels and, where it matters, ``pixel_aspect``
    or ``display_aspect`` as ratios. ``tolerance``: by which share a shape may differ; standard
    definition is described both by all 720 columns and by the 704 of ITU-R BT.601.

Example
    With ``sizes: [{width: 1920, height: 1080, pixel_aspect: 1}, {width: 720, height: 480,
    display_aspect: 4/3}]`` a track of 1440 × 1080 fails, and so does 720 × 480 in 16:9.

References
    Delivery specifications of the platforms; ITU-R BT.601 and BT.709 for pixel shapes.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.model.facts.container import VideoTrack
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Size:
    """A row: a size in pixels, and the shape of a pixel or of the whole picture, if it matters."""

    width: int
    height: int
    pixel_aspect: Fraction | None = None
    display_aspect: Fraction | None = None

    def __str__(self) -> str:
        shape = f" ({_ratio(self.display_aspect)})" if self.display_aspect else ""
        pixels = f" (pixels {_ratio(self.pixel_aspect)})" if self.pixel_aspect else ""
        return f"{self.width}x{self.height}{shape}{pixels}"


@dataclass(frozen=True, slots=True)
class Params:
    """The sizes that are allowed, and how exactly shapes are compared."""

    sizes: tuple[Size, ...]
    tolerance: Fraction = Fraction(1, 40)


@check("video/raster", subject="track", codes=("video.raster.not-listed", "video.raster.wrong-shape"))
def raster(asset: Asset, track: VideoTrack, params: Params) -> Judgement:
    """Judge one video track."""
    width, height = track.width, track.height
    if isinstance(width, Unknown):
        return Judgement.cannot_tell(width)
    if isinstance(height, Unknown):
        return Judgement.cannot_tell(height)
    measurements = (Measurement("width", width, "px"), Measurement("height", height, "px"))
    rows = tuple(row for row in params.sizes if (row.width, row.height) == (width, height))
    fits = [_fits(row, track, params.tolerance) for row in rows]
    if True in fits:
        return Judgement.of([], measurements)
    unknown = next((fit for fit in fits if isinstance(fit, Unknown)), None)
    if unknown is not None:
        return Judgement.cannot_tell(unknown, measurements)
    code = "video.raster.wrong-shape" if rows else "video.raster.not-listed"
    return Judgement.of([_finding(asset, track, code, rows or params.sizes)], measurements)


def _fits(row: Size, track: VideoTrack, tolerance: Fraction) -> bool | Unknown:
    """Whether the shapes agree that the row gives; unknown where the track states none."""
    pairs = ((row.pixel_aspect, track.pixel_aspect), (row.display_aspect, track.display_aspect))
    for wanted, measured in pairs:
        if wanted is None:
            continue
        if not isinstance(measured, Fraction):
            return measured or Unknown.because("container.not-stated", field="pixel_aspect")
        if abs(measured - wanted) > wanted * tolerance:
            return False
    return True


def _finding(asset: Asset, track: VideoTrack, code: str, rows: tuple[Size, ...]) -> Finding:
    aspect = track.display_aspect if isinstance(track.display_aspect, Fraction) else None
    shape = f" ({_ratio(aspect)})" if aspect else ""
    measured = f"{track.width}x{track.height}{shape}"
    expected = ", ".join(map(str, rows))
    return Finding(
        code,
        {"measured": measured, "expected": expected},
        Location(asset=asset.path, track=track.index, field="width, height"),
        measured=measured,
        expected=expected,
        anchor=str(track.index),
    )


def _ratio(value: Fraction) -> str:
    return f"{value.numerator}:{value.denominator}"
