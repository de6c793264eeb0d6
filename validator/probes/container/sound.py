"""Audio tracks, and text and data tracks, joined from both readers."""

from __future__ import annotations

from validator.model.facts.container import AudioTrack, LanguageField, PurposeField, TextTrack
from validator.model.reason import Unknown
from validator.probes.container import names
from validator.probes.container.joining import Pair
from validator.probes.container.languages import language
from validator.probes.container.purposes import dispositions
from validator.probes.container.sources import duration, stated

_LOSSLESS = ("pcm", "flac", "alac", "truehd", "wavpack")


def audio_track(
    pair: Pair, container: str, languages: tuple[LanguageField, ...], purposes: tuple[PurposeField, ...]
) -> AudioTrack:
    """The facts of an audio track."""
    track, stream = pair.mediainfo, pair.ffmpeg
    codec = names.codec(track, stream)
    profile = track.text("Format_AdditionalFeatures") or track.text("Format_Profile")
    return AudioTrack(
        index=pair.index,
        codec=codec,
        profile=profile or (stream.profile if stream else None),
        sample_rate_hz=stated(
            track.whole("SamplingRate") or (stream.sample_rate_hz if stream else None), "sample_rate_hz"
        ),
        bit_depth=_bit_depth(pair, codec),
        channels=stated(track.whole("Channels") or (stream.channels if stream else None), "channels"),
        channel_layout=stream.channel_layout if stream else None,
        channel_labels=names.channel_labels(track, stream),
        duration=stated(duration(pair, container), "duration"),
        bit_rate_bps=stated(
            track.whole("BitRate") or (stream.bit_rate_bps if stream else None), "bit_rate_bps"
        ),
        language=language(languages),
        languages=languages,
        title=track.text("Title") or (stream.metadata.get("title") if stream else None),
        dispositions=dispositions(purposes),
        purposes=purposes,
    )


def text_track(
    pair: Pair, container: str, languages: tuple[LanguageField, ...], sample_format: str = ""
) -> TextTrack:
    """The facts of a text or data track; ``sample_format`` names what FFmpeg has no codec for."""
    codec = names.codec(pair.mediainfo, pair.ffmpeg)
    return TextTrack(
        index=pair.index,
        codec=sample_format if sample_format and codec == "unknown" else codec,
        kind=pair.kind,
        duration=duration(pair, container),
        language=language(languages),
        languages=languages,
        dispositions=pair.ffmpeg.dispositions if pair.ffmpeg else (),
    )


def _bit_depth(pair: Pair, codec: str) -> int | None | Unknown:
    """Bits a sample; lossy codecs have none, though MediaInfo may print one."""
    if not codec.startswith(_LOSSLESS):
        return None
    return stated(pair.mediainfo.whole("BitDepth") or _depth_in_name(codec), "bit_depth")


def _depth_in_name(codec: str) -> int | None:
    digits = "".join(character for character in codec if character.isdigit())
    return int(digits) if codec.startswith("pcm_") and digits else None
