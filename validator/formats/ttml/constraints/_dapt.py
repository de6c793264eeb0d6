"""Names, value lists and grammars of DAPT (W3C, Dubbing and Audio description Profiles of TTML2)."""

from __future__ import annotations

from validator.formats.ttml.constraints._vocabulary import DAPTM
from validator.formats.ttml.values.tokens import is_name_characters
from validator.formats.xml.tree import Name

REPRESENTS, SCRIPT_REPRESENTS, SCRIPT_TYPE, LANGUAGE_SOURCE, ON_SCREEN, DESCRIPTION_TYPE = (
    Name(DAPTM, local)
    for local in ("represents", "scriptRepresents", "scriptType", "langSrc", "onScreen", "descType")
)
ATTRIBUTES = frozenset(
    {REPRESENTS, SCRIPT_REPRESENTS, SCRIPT_TYPE, LANGUAGE_SOURCE, ON_SCREEN, DESCRIPTION_TYPE}
)
ORIGIN_TIMECODE = Name(DAPTM, "daptOriginTimecode")

SCRIPT_TYPES = frozenset({"originalTranscript", "translatedTranscript", "preRecording", "asRecorded"})
ON_SCREEN_VALUES = frozenset({"ON", "OFF", "ON_OFF", "OFF_ON"})
DESCRIPTION_TYPES = frozenset({"pronunciationNote", "scene", "plotSignificance"})
"""The registry of description types; private ones begin with ``x-``."""

CONTENT_DESCRIPTORS = frozenset(
    {
        "audio",
        "audio.dialogue",
        "audio.nonDialogueSounds",
        "visual",
        "visual.dialogue",
        "visual.nonText",
        "visual.text",
        "visual.text.title",
        "visual.text.credit",
        "visual.text.location",
    }
)
"""The registry of content descriptors."""


def is_descriptor(value: str) -> bool:
    """Whether a value has the form of a content descriptor: tokens with points between them."""
    return all(map(is_name_characters, value.split(".")))


def is_known_descriptor(value: str) -> bool:
    """Whether a descriptor is registered, private (``x-``), or a private sub-type of a registered one."""
    tokens = value.split(".")
    if value in CONTENT_DESCRIPTORS or tokens[0].startswith("x-"):
        return True
    return any(
        ".".join(tokens[:size]) in CONTENT_DESCRIPTORS and tokens[size].startswith("x-")
        for size in range(1, len(tokens))
    )


def is_sub_type(value: str, of: str) -> bool:
    """Whether a descriptor is another one, or begins with all of its tokens."""
    return value == of or value.startswith(f"{of}.")
