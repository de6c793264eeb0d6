"""Every field of a file that states a track's language, and which of them counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from validator.formats import ebml, isobmff
from validator.model.facts.container import LanguageField
from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.mediainfo import MediaInfoTrack
from validator.probes.container.stream import Watched

_BOXES = frozenset(("mp4", "mov"))
_EBML = frozenset(("mkv", "webm"))

# The first of these that is stated counts: BCP 47 fields override the older ones beside them
# (ISO/IEC 14496-12, 8.4.6; RFC 9559, 5.1.4.1.20), and a reader's mapping comes last.
_PRECEDENCE = (
    "elng", "LanguageBCP47", "mediainfo:Language", "mdhd", "Language", "ffmpeg:language",
)  # fmt: skip
_UNDETERMINED = frozenset(("und", "unk", "```"))


@dataclass(frozen=True, slots=True)
class Labels:
    """What our own walk of the container found, by track identifier or by place among the tracks."""

    by_id: Mapping[int, isobmff.BoxTrack]
    by_place: Sequence[ebml.EbmlTrack]


def read_labels(stream: Watched, size: int, container: str) -> Labels:
    """Read language fields that neither reader passes on whole."""
    boxes = isobmff.read_tracks(stream, size) if container in _BOXES else ()
    entries = ebml.read_tracks(stream, size) if container in _EBML else ()
    return Labels({track.track_id: track for track in boxes}, entries)


def languages(
    track: MediaInfoTrack, stream: FfmpegStream | None, labels: Labels, index: int
) -> tuple[LanguageField, ...]:
    """Every field that states the track's language, as written."""
    found: dict[str, str | None] = {}
    box = labels.by_id.get(stream.id if stream else track.whole("ID") or 0)
    if box:
        found |= {"mdhd": box.language, "elng": box.extended_language}
    if index < len(labels.by_place):
        entry = labels.by_place[index]
        found |= {"Language": entry.language, "LanguageBCP47": entry.language_bcp47}
        if entry.language is None and entry.language_bcp47 is None:
            found["Language (absent, so eng)"] = "eng"
    found["mediainfo:Language"] = track.text("Language")
    found["ffmpeg:language"] = stream.metadata.get("language") if stream else None
    return tuple(LanguageField(field, value) for field, value in found.items() if value)


def language(fields: tuple[LanguageField, ...]) -> str | None:
    """The language that counts, as its field writes it; ``None`` when all say nothing or ``und``."""
    stated = {field.field: field.value for field in fields if field.value not in _UNDETERMINED}
    found = next((stated[name] for name in _PRECEDENCE if name in stated), None)
    return found.split(" / ")[0] if found else None
