"""Every field of a file that states a track's language, and which of them counts."""

from __future__ import annotations

from validator.model.facts.container import LanguageField
from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.labels import Labels
from validator.probes.container.mediainfo import MediaInfoTrack

# The first of these that is stated counts: BCP 47 fields override the older ones beside them
# (ISO/IEC 14496-12, 8.4.6; RFC 9559, 5.1.4.1.20), and a reader's mapping comes last.
_PRECEDENCE = (
    "elng", "LanguageBCP47", "mediainfo:Language", "mdhd", "Language", "ffmpeg:language",
)  # fmt: skip
_UNDETERMINED = frozenset(("und", "unk", "```"))


def languages(
    track: MediaInfoTrack, stream: FfmpegStream | None, labels: Labels, index: int
) -> tuple[LanguageField, ...]:
    """Every field that states the track's language, as written."""
    found: dict[str, str | None] = {}
    box = labels.box(track, stream)
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
