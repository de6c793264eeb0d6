"""Audio description labelled in its file: as description where it is, and nowhere else.

What it checks
    The flag for visually impaired listeners on the audio tracks of files whose format has one and
    that can be read here: MPEG-2 transport streams and Matroska. A description without it fails, and
    so does a main mix that has it. Other formats say it elsewhere, in a manifest or not at all.

Why it matters
    Players pick the description by that flag, for those who asked for one and for nobody else.

Parameters
    None.

Example
    Fails: a transport stream with the description whose language descriptor says ``clean effects``.

    Passes: one that says ``visual impaired commentary``.

References
    ISO/IEC 13818-1 (audio type of the language descriptor), RFC 9559 (FlagVisualImpaired).
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Role

_FORMATS = frozenset({"mpegts", "matroska", "webm"})
_FLAGS = frozenset({"visual_impaired", "descriptions"})


@check(
    "access/ad-label",
    subject="asset",
    codes=("access.ad-label.unlabelled", "access.ad-label.main-labelled"),
)
def ad_label(asset: Asset, container: Container) -> Judgement:
    """Judge every track of one description or main mix."""
    if asset.role not in (Role.AUDIO_NARRATION, Role.AUDIO_PRIMARY):
        return Judgement.not_applicable("access.not-description")
    if container.format not in _FORMATS:
        return Judgement.not_applicable("access.ad-label.no-flag", format=container.format)
    describes = asset.role is Role.AUDIO_NARRATION
    flagged = [bool(_FLAGS & set(track.dispositions)) for track in container.audio]
    code = "access.ad-label.unlabelled" if describes else "access.ad-label.main-labelled"
    findings = [
        Finding(
            code,
            {"asset": asset.path, "track": track.index},
            Location(asset=asset.path, track=track.index),
            measured=", ".join(track.dispositions),
            anchor=str(track.index),
        )
        for track, is_flagged in zip(container.audio, flagged, strict=True)
        if is_flagged is not describes
    ]
    return Judgement.of(findings, (Measurement("flagged_tracks", sum(flagged)),))
