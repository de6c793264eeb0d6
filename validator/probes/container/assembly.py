"""The container fact, put together from both readers, our own walk, and the proof of damage."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from validator.formats.sniffing import Content
from validator.model.facts.container import AudioTrack, Container, Damage, Track, VideoTrack
from validator.model.reason import Unknown
from validator.probes.container.disagreements import find_disagreements
from validator.probes.container.ffmpeg import FfmpegFile
from validator.probes.container.joining import Pair, join
from validator.probes.container.labels import Labels
from validator.probes.container.languages import languages
from validator.probes.container.mediainfo import MediaInfoFile
from validator.probes.container.picture import image_track, video_track
from validator.probes.container.purposes import purposes
from validator.probes.container.sound import audio_track, text_track


def assemble(
    content: Content,
    mediainfo: MediaInfoFile,
    ffmpeg: FfmpegFile,
    labels: Labels,
    damage: tuple[Damage, ...],
) -> Container:
    """Join what was read of a file that at least one reader understands."""
    pairs = join(mediainfo.tracks, ffmpeg.streams)
    timecode = _timecode(mediainfo, ffmpeg)
    tracks = tuple(_track(pair, content, labels, timecode) for pair in pairs)
    still = content.media == "image"
    return Container(
        format=content.format,
        duration=None if still else _duration(tracks, mediainfo),
        tracks=tracks,
        timecode=timecode,
        bit_rate_bps=None if still else mediainfo.general.whole("OverallBitRate") or ffmpeg.bit_rate_bps,
        # What a broken file's headers promise, each reader makes up for in its own way.
        disagreements=() if damage else find_disagreements(pairs, content.format),
        damage=damage,
    )


def _track(pair: Pair, content: Content, labels: Labels, timecode: str | None) -> Track:
    fields = languages(pair.mediainfo, pair.ffmpeg, labels, pair.index)
    if pair.kind == "audio":
        return audio_track(pair, content.format, fields, purposes(pair, labels))
    if pair.kind == "text":
        return text_track(pair, content.format, fields)
    if pair.kind == "data":  # timecode and the like speak no language, whatever their header says
        box = labels.box(pair.mediainfo, pair.ffmpeg)
        return text_track(pair, content.format, (), box.sample_format if box else "")
    if content.media == "image" or (pair.ffmpeg and pair.ffmpeg.kind == "image"):
        return image_track(pair)
    return video_track(pair, content.format, fields, timecode)


def _timecode(mediainfo: MediaInfoFile, ffmpeg: FfmpegFile) -> str | None:
    """The start timecode that the file's own timecode track states; an MXF material package's first."""
    tracks = [track for track in mediainfo.tracks if track.text("Type") == "Time code"]
    tracks.sort(key=lambda track: track.text("TimeCode_Settings") != "Material Package")
    stated: Iterable[str | None] = (
        *(track.text("TimeCode_FirstFrame") for track in tracks),
        ffmpeg.metadata.get("timecode"),
        *(stream.metadata.get("timecode") for stream in ffmpeg.streams),
    )
    return next((timecode for timecode in stated if timecode), None)


def _duration(tracks: tuple[Track, ...], mediainfo: MediaInfoFile) -> Fraction | Unknown:
    """The longest picture or sound track's; the general one where no track states any."""
    timed = [track for track in tracks if isinstance(track, VideoTrack | AudioTrack)]
    known = [track.duration for track in timed if isinstance(track.duration, Fraction)]
    found = max(known, default=None) or mediainfo.general.number("Duration")
    return Unknown.because("container.not-stated", field="duration") if found is None else found
