"""Labels of tracks that neither reader passes on whole: what our own walk of the container found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from validator.formats import ebml, isobmff
from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.mediainfo import MediaInfoTrack
from validator.probes.container.stream import Watched

_BOXES = frozenset(("mp4", "mov"))
_EBML = frozenset(("mkv", "webm"))


@dataclass(frozen=True, slots=True)
class Labels:
    """Track boxes by track identifier, and track entries of Matroska by place among the tracks."""

    by_id: Mapping[int, isobmff.BoxTrack]
    by_place: Sequence[ebml.EbmlTrack]

    def box(self, track: MediaInfoTrack, stream: FfmpegStream | None) -> isobmff.BoxTrack | None:
        """The track box of a track as either reader identifies it."""
        return self.by_id.get(stream.id if stream else track.whole("ID") or 0)


def read_labels(stream: Watched, size: int, container: str) -> Labels:
    """Read the labels of a container that has any of its own."""
    boxes = isobmff.read_tracks(stream, size) if container in _BOXES else ()
    entries = ebml.read_tracks(stream, size) if container in _EBML else ()
    return Labels({track.track_id: track for track in boxes}, entries)
