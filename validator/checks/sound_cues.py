"""What subtitles for the deaf and hard of hearing add to speech: sounds and names of speakers.

The forms are those in use: descriptions in brackets, music signs, a name before a colon, a chevron or
hyphen for a new speaker. Which of them a platform wants is for rulesets to say.
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = r"\[(（［【〔", r"\])）］】〕"
_DESCRIPTION = re.compile(rf"[{_OPEN}][^{_OPEN}{_CLOSE}]*[{_CLOSE}]")
_LABEL = re.compile(r"^\s*(?:[-–—‐]\s*)?[^\W\d_][\w.'’ -]{0,30}[:：](?![\d/])", re.MULTILINE)
_SOUND = re.compile(
    r"""
    [\[(（［【〔]              # a sound, a manner or a name in brackets
    | [♪♫♬♩]                 # music
    | ^\s*\#                 # music where the character set has no note
    """,
    re.VERBOSE | re.MULTILINE,
)
_TURN = re.compile(r"^\s*(?:[-–—‐]|>>|≫|»)\s*\S", re.MULTILINE)
_NAME = re.compile(r"[\[(（［【〔][^\[\](){}（）［］【】〔〕]{1,40}[\])）］】〕]\s*\S")
_ALONE = re.compile(rf"\s*[-–—‐]?\s*[\[［][^{_OPEN}{_CLOSE}]+[\]］]\s*")


def has_sounds(text: str) -> bool:
    """True when a cue describes a sound: in brackets, by a music sign, or as a phrase in capitals."""
    return _SOUND.search(text) is not None or (" " in text and text.isupper())


def has_speakers(text: str) -> bool:
    """True when a cue tells who speaks: a name before a colon or in brackets, or the mark of a new turn."""
    return any(pattern.search(text) for pattern in (_LABEL, _TURN, _NAME))


def is_description(row: str) -> bool:
    """True for a row that is nothing but a description in square brackets, as no plain subtitle has it."""
    return _ALONE.fullmatch(row) is not None


def without_sounds(text: str) -> str:
    """A row without its descriptions in brackets and the name of the speaker before it."""
    return _LABEL.sub("", _DESCRIPTION.sub("", text))
