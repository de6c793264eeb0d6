"""What MediaInfo says of a file: its own field names and strings, track by track."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from pymediainfo import MediaInfo

from validator.probes.container.stream import Watched

# Given as an option of the file: MediaInfo's global ParseSpeed has no effect on the first call of a
# process and some on the next, so that the same file would give two answers.
_OPTIONS = {"File_ParseSpeed": "0.5"}

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class MediaInfoTrack:
    """One track: ``kind`` is ``Video``, ``Audio``, ``Text``, ``Image``, ``Other``; values as printed."""

    kind: str = ""
    fields: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    def text(self, name: str) -> str | None:
        """A field as printed; ``None`` where it is absent or empty."""
        return self.fields.get(name) or None

    def number(self, name: str) -> Fraction | None:
        """The first number in a field, its unit and further values left out."""
        match = _NUMBER.search(self.fields.get(name, ""))
        return Fraction(match[0]) if match else None

    def whole(self, name: str) -> int | None:
        """The first number in a field as an integer."""
        number = self.number(name)
        return None if number is None else int(number)


@dataclass(frozen=True, slots=True)
class MediaInfoFile:
    """The general track and the others; no tracks when MediaInfo does not know the file."""

    general: MediaInfoTrack = MediaInfoTrack()
    tracks: tuple[MediaInfoTrack, ...] = ()


def read_mediainfo(stream: Watched) -> MediaInfoFile:
    """Read the headers with MediaInfo. A file it does not understand gives no tracks."""
    try:
        printed = MediaInfo.parse(stream, output="JSON", mediainfo_options=_OPTIONS)
        media = json.loads(printed, strict=False)["media"]
    except (RuntimeError, ValueError, KeyError, TypeError):
        return MediaInfoFile()
    tracks = [_track(track) for track in (media or {}).get("track", [])]
    general = next((track for track in tracks if track.kind == "General"), MediaInfoTrack())
    return MediaInfoFile(general, tuple(track for track in tracks if _is_stream(track)))


def _is_stream(track: MediaInfoTrack) -> bool:
    """Captions inside a picture are listed as tracks; they are no streams of the file."""
    inside = (track.text("MuxingMode_MoreInfo") or "").startswith("Muxed in")
    return track.kind in {"Video", "Audio", "Text", "Image", "Other"} and not inside


def _track(track: Mapping[str, Any]) -> MediaInfoTrack:
    fields = {name: value for name, value in track.items() if isinstance(value, str)}
    extra = track.get("extra")
    if isinstance(extra, dict):
        fields |= {name: value for name, value in extra.items() if isinstance(value, str)}
    return MediaInfoTrack(fields.pop("@type", ""), fields)
