"""Audio description labelled in its file: as description where it is, and nowhere else.

What it checks
    The labels of audio tracks as description: flags of MPEG-2 transport streams and Matroska, roles
    and tagged characteristics of MP4 and QuickTime, labels of MXF. A description without one fails
    where players go by it: where the format's flag says no by its absence, where the track stands
    beside the main mix in an MP4 or QuickTime file, and where the label of an MXF track says something
    else. A main mix that is labelled as description fails in any case. Manifests are not read.

Why it matters
    Players pick the description by that flag, for those who asked for one and for nobody else.

Parameters
    None.

Example
    Fails: a transport stream with the description whose language descriptor says ``clean effects``.

    Passes: one that says ``visual impaired commentary``.

References
    ISO/IEC 13818-1 (audio type of the language descriptor), ETSI EN 300 468 (supplementary audio
    descriptor), RFC 9559 (FlagVisualImpaired), ISO/IEC 14496-12 (kind), ISO/IEC 23009-1 (roles), QuickTime
    (tagged characteristics), SMPTE ST 377-4 and ST 377-41 (content kinds).
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, Package
from validator.model.track_services import MAIN_ROLES, flagged_as, track_services
from validator.model.vocabulary import Role

# Where a flag that is not set, or a descriptor that is not there, says that the track is no description.
_NO_BY_ABSENCE = frozenset({"mpegts", "mkv", "webm"})

_WITH_LABELS = _NO_BY_ABSENCE | {"mp4", "mov", "mxf"}

# Where a label is needed only to tell several tracks apart.
_TOLD_APART = frozenset({"mp4", "mov"})

# Content kinds of MXF labels that may be description as well: second programmes, and private words.
_CONTENT_KIND, _OPEN_KINDS = "mediainfo:MCA_Audio_Content_Kind", ("SAP", "x-")


@check(
    "access/ad-label",
    subject="asset",
    codes=("access.ad-label.unlabelled", "access.ad-label.main-labelled"),
)
def ad_label(package: Package, asset: Asset, container: Container) -> Judgement:
    """Judge every track of one description or main mix."""
    if asset.role not in (Role.AUDIO_NARRATION, *MAIN_ROLES):
        return Judgement.not_applicable("access.not-description")
    services = track_services(package, asset, container)
    labelled = {track.index for track in container.audio if flagged_as(track) == "ad"}
    described = {index for index, kind in services.items() if kind == "ad"}
    needed = {track.index for track in container.audio if _needs_label(asset, container, track)}
    unlabelled = described - labelled
    if container.format not in _WITH_LABELS or (unlabelled and not (labelled or unlabelled & needed)):
        return Judgement.not_applicable("access.ad-label.no-flag", format=container.format)
    findings = [
        _finding("unlabelled" if track.index in described else "main-labelled", asset, track)
        for track in container.audio
        if track.index in (unlabelled & needed) | (labelled - described)
    ]
    return Judgement.of(findings, (Measurement("flagged_tracks", len(labelled)),))


def _needs_label(asset: Asset, container: Container, track: AudioTrack) -> bool:
    told_apart = container.format in _TOLD_APART and asset.role in MAIN_ROLES
    kinds = [one.value for one in track.purposes if one.field == _CONTENT_KIND]
    says_otherwise = any(not kind.startswith(_OPEN_KINDS) for kind in kinds)
    return container.format in _NO_BY_ABSENCE or told_apart or says_otherwise


def _finding(problem: str, asset: Asset, track: AudioTrack) -> Finding:
    return Finding(
        f"access.ad-label.{problem}",
        {"asset": asset.path, "track": track.index},
        Location(asset=asset.path, track=track.index),
        measured="; ".join(f"{one.field}: {one.value}" for one in track.purposes),
        anchor=str(track.index),
    )
