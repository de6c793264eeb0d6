"""Names, value lists and grammars of DAPT (W3C, Dubbing and Audio description Profiles of TTML2)."""

from __future__ import annotations

import re

from validator.formats.ttml.constraints._vocabulary import DAPTM
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

_TOKEN = (
    r"[A-Z_a-z:\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    r"\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff0-9\xb7\u0300-\u036f\u203f\u2040-]+"
)
_DESCRIPTOR = re.compile(rf"{_TOKEN}(?:\.{_TOKEN})*")


def is_descriptor(value: str) -> bool:
    """Whether a value has the form of a content descriptor: tokens with points between them."""
    return _DESCRIPTOR.fullmatch(value) is not None


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
