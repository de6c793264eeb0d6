"""Language label: every audio track says in which language it is.

What it checks
    Whether the header of every audio track, in a container that has a field for it, states a
    language; and whether all tracks of one file state the same, where that is asked for.

Why it matters
    A player that offers "Audio 1" and "Audio 2" leaves the viewer to guess, and one that chooses by
    language chooses neither.

Parameters
    ``one_a_file``: all tracks of a file are in one language.

Example
    Fails: a QuickTime file of two tracks, one of which is ``und``. A WAV file is not asked.

References
    ISO/IEC 14496-12 (mdhd, elng); SMPTE ST 377-4 (RFC 5646 spoken language); Prime Video (one
    language a file).
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.checks.audio._headers import header_location
from validator.checks.definition import check
from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset

# Formats whose headers have a field for the language of a track.
_WITH_FIELD = frozenset({"mp4", "mov", "mkv", "webm", "mxf", "mpegts", "ogg"})
_NONE_STATED = frozenset({None, "", "und"})


@dataclass(frozen=True, slots=True)
class Params:
    """Whether a file is in one language."""

    one_a_file: bool = False


@check(
    "audio/language-label",
    subject="asset",
    codes=("audio.language-label.absent", "audio.language-label.several"),
)
def language_label(asset: Asset, container: Container, params: Params) -> Judgement:
    """Judge every audio track of one file."""
    if not container.audio:
        return Judgement.not_applicable("audio.no-track")
    if container.format not in _WITH_FIELD:
        return Judgement.not_applicable("audio.language-label.no-field", format=container.format)
    findings = [_absent(asset, track) for track in container.audio if track.language in _NONE_STATED]
    stated = list(dict.fromkeys(track.language or "und" for track in container.audio))
    if params.one_a_file and len(set(stated) - _NONE_STATED) > 1:
        findings.append(_several(asset, stated))
    return Judgement.of(findings, (Measurement("languages", ", ".join(stated)),))


def _absent(asset: Asset, track: AudioTrack) -> Finding:
    return Finding(
        "audio.language-label.absent",
        {"track": track.index},
        header_location(asset, track, "language"),
        measured=track.language or "",
        anchor=str(track.index),
    )


def _several(asset: Asset, languages: list[str]) -> Finding:
    shown = ", ".join(languages)
    return Finding(
        "audio.language-label.several",
        {"languages": shown},
        Location(asset=asset.path, field="language"),
        measured=shown,
        anchor="languages",
    )
