"""Which of MediaInfo's tracks is which of FFmpeg's streams."""

from __future__ import annotations

from dataclasses import dataclass

from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.mediainfo import MediaInfoTrack

_CLASSES = {
    "Video": "picture", "Image": "picture", "Audio": "audio", "Text": "text", "Other": "data",
    "video": "picture", "image": "picture", "audio": "audio", "text": "text", "data": "data",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """One track as both readers see it.

    ``index`` is its place among all streams; ``kind`` ``picture``, ``audio``, ``text`` or ``data``.
    A reader that does not list the track leaves an empty track, or ``None``.
    """

    index: int
    kind: str
    mediainfo: MediaInfoTrack
    ffmpeg: FfmpegStream | None

    @property
    def in_both(self) -> bool:
        """True when both readers list it."""
        return self.ffmpeg is not None and bool(self.mediainfo.kind)


def join(tracks: tuple[MediaInfoTrack, ...], streams: tuple[FfmpegStream, ...]) -> tuple[Pair, ...]:
    """Pairs in FFmpeg's order, then the pictures and sounds that only MediaInfo lists.

    Its other tracks may be timecode or captions inside another track, which are no streams; they
    count only where FFmpeg could not read the file.
    """
    rest = list(tracks)
    pairs = []
    for stream in streams:
        kind = _CLASSES.get(stream.kind, "data")
        found = _find([track for track in rest if _CLASSES.get(track.kind) == kind], stream, streams)
        if found:
            rest.remove(found)
        pairs.append(Pair(stream.index, kind, found or MediaInfoTrack(), stream))
    for track in rest:
        if track.kind in {"Video", "Image", "Audio"} or (track.kind == "Text" and not streams):
            pairs.append(Pair(len(pairs), _CLASSES[track.kind], track, None))
    return tuple(pairs)


def _find(
    candidates: list[MediaInfoTrack], stream: FfmpegStream, streams: tuple[FfmpegStream, ...]
) -> MediaInfoTrack | None:
    """By the container's own identifier, else by place in the file, else the next of its kind."""
    for track in candidates:
        if stream.id and track.text("ID") == str(stream.id):
            return track
    for track in candidates:
        if track.text("StreamOrder") == str(stream.index):
            return track
    if stream.kind == "data":
        return None
    identified = {str(other.id) for other in streams if other.id}
    return next((track for track in candidates if track.text("ID") not in identified), None)
