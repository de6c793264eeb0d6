"""What a file's name says of its role and language, where nobody has declared them."""

from __future__ import annotations

import re

from validator.formats.language_tag import is_registered_language
from validator.model.vocabulary import MediaKind, Role

# Tokens of file names as deliveries use them (metadata.md 6.1, platforms.md RO-041 and RO-042).
_TOKENS: dict[MediaKind, dict[str, Role]] = {
    "audio": {
        "ad": Role.AUDIO_NARRATION,
        "dvs": Role.AUDIO_NARRATION,
        "descriptive": Role.AUDIO_NARRATION,
        "description": Role.AUDIO_NARRATION,
        "narration": Role.AUDIO_NARRATION,
        "commentary": Role.AUDIO_COMMENTARY,
        "me": Role.AUDIO_M_AND_E,
        "mande": Role.AUDIO_M_AND_E,
        "dialogcentric": Role.AUDIO_DIALOGCENTRIC,
    },
    "text": {
        "sdh": Role.TEXT_SDH,
        "cc": Role.TEXT_CAPTIONS,
        "captions": Role.TEXT_CAPTIONS,
        "forced": Role.TEXT_FORCED,
        "fn": Role.TEXT_FORCED,
    },
}
_DEFAULTS: dict[MediaKind, Role] = {
    "video": Role.VIDEO_PRIMARY,
    "audio": Role.AUDIO_PRIMARY,
    "text": Role.TEXT_NORMAL,
    "image": Role.ARTWORK,
    "xml": Role.METADATA,
    "manifest": Role.MANIFEST,
}
_LANGUAGE = re.compile(
    r"(?:^|[._-])(?P<tag>[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|[0-9]{3}))?)(?=[._-]|$)"
)


def infer_role(path: str, media: MediaKind) -> Role:
    """The role that the content and the words of the name suggest."""
    word = role_word(path, media)
    return _TOKENS[media][word] if word else _DEFAULTS.get(media, Role.OTHER)


def role_word(path: str, media: MediaKind) -> str | None:
    """The first word of a file's name that says what it is for, in lower case; ``None`` without one."""
    words = re.split(r"[^a-z]+", path.rpartition("/")[2].lower())
    return next((word for word in words if word in _TOKENS.get(media, {})), None)


def infer_language(path: str, media: MediaKind) -> str | None:
    """The language tag in the name of a text or audio file: the last token that is one.

    Only two-letter codes and their regions are taken: three letters are too often a word.
    """
    if media not in ("audio", "text"):
        return None
    name = path.rpartition("/")[2]
    stem = name.rpartition(".")[0] or name
    found = None
    for match in _LANGUAGE.finditer(stem):
        tag = match["tag"].replace("_", "-")
        primary = tag.partition("-")[0]
        is_role = primary in _TOKENS.get(media, {})
        if len(primary) == 2 and not is_role and is_registered_language(primary):
            found = tag
    return found
