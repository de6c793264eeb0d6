"""What a track of sound is for: every field of its container that says so, and FFmpeg's word for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from validator.formats.isobmff import BoxTrack
from validator.model.facts.container import PurposeField
from validator.probes.container.joining import Pair
from validator.probes.container.labels import Labels

_DESCRIPTION, _CLEAR_SPEECH, _COMMENTARY = "visual_impaired", "hearing_impaired", "comment"

_ROLE, _PURPOSE = "kind urn:mpeg:dash:role:2011", "kind urn:tva:metadata:cs:AudioPurposeCS:2007"

# Values by field. Roles: ISO/IEC 23009-1, 5.8.5.5; purposes: ETSI TS 102 822-3-1, A.15, as DVB-DASH
# reads them; tags: Apple, HLS Authoring Specification, 2.12 and 2.28; kinds of service: the bit
# stream mode of AC-3 (ETSI TS 102 366, 4.4.2.2); content kinds: SMPTE ST 377-4 and ST 377-41.
_FLAGS: Mapping[str, Mapping[str, str]] = {
    _ROLE: {
        "description": _DESCRIPTION,
        "enhanced-audio-intelligibility": _CLEAR_SPEECH,
        "commentary": _COMMENTARY,
    },
    _PURPOSE: {"1": _DESCRIPTION, "2": _CLEAR_SPEECH, "3": _COMMENTARY, "4": _COMMENTARY},
    "tagc": {
        "public.accessibility.describes-video": _DESCRIPTION,
        "public.accessibility.enhances-speech-intelligibility": _CLEAR_SPEECH,
    },
    "mediainfo:ServiceKind": {"VI": _DESCRIPTION, "HI": _CLEAR_SPEECH, "C": _COMMENTARY},
    "mediainfo:MCA_Audio_Content_Kind": {
        "VI": _DESCRIPTION,
        "DV": _DESCRIPTION,
        "HI": _CLEAR_SPEECH,
        "CM": _COMMENTARY,
    },
    "mediainfo:MCA_Audio_Element_Kind": {"VI": _DESCRIPTION, "DV": _DESCRIPTION, "HI": _CLEAR_SPEECH},
}


def purposes(pair: Pair, labels: Labels) -> tuple[PurposeField, ...]:
    """Every field that states the track's purpose, as written; FFmpeg's flags come first."""
    flags = pair.ffmpeg.dispositions if pair.ffmpeg else ()
    box = labels.box(pair.mediainfo, pair.ffmpeg)
    stated = [("ffmpeg:disposition", flag) for flag in flags]
    stated += _in_box(box) if box else ()
    stated += _in_mediainfo(pair)
    return tuple(PurposeField(field, value) for field, value in stated)


def dispositions(fields: Iterable[PurposeField]) -> tuple[str, ...]:
    """The flags that FFmpeg read, and those that other fields amount to, each once."""
    found = (
        one.value if one.field == "ffmpeg:disposition" else _FLAGS.get(one.field, {}).get(one.value)
        for one in fields
    )
    return tuple(dict.fromkeys(flag for flag in found if flag))


def _in_box(box: BoxTrack) -> Iterator[tuple[str, str]]:
    yield from ((f"kind {scheme}", value) for scheme, value in box.kinds)
    yield from (("tagc", tag) for tag in box.characteristics)


def _in_mediainfo(pair: Pair) -> Iterator[tuple[str, str]]:
    """Fields that MediaInfo reads; labels of several kinds in one track are left as it prints them."""
    for field in _FLAGS:
        reader, _, name = field.partition(":")
        value = pair.mediainfo.text(name) if reader == "mediainfo" else None
        if value:
            yield field, value
