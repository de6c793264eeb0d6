"""Names, roles and other tokens (XML 1.0 and Namespaces in XML; TTML2 sections 9.3 and 14.2)."""

from __future__ import annotations

import re
from functools import cache

from validator.formats.ttml.values.addresses import is_absolute, is_address
from validator.formats.ttml.values.numbers import matching
from validator.formats.ttml.values.reading import EMPTY, GOOD, LWSP, Reading, words

# The character classes of XML 1.0, fifth edition, section 2.3, without the colon.
_START = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME_CHARACTER = f"{_START}0-9.\xb7\u0300-\u036f\u203f\u2040-"
_ASCII_NC_NAME = re.compile(r"[A-Z_a-z][A-Z_a-z0-9.-]*")
_ASCII_NAME_CHARACTERS = re.compile(r"[A-Z_a-z0-9.:-]+")


def is_nc_name(text: str) -> bool:
    """Whether a text is a name without a colon (``NCName``)."""
    return bool(_ASCII_NC_NAME.fullmatch(text) or (not text.isascii() and _nc_name().fullmatch(text)))


def is_name_characters(text: str) -> bool:
    """Whether a text consists of characters that may stand in a name (``NameChar``), colons included."""
    ascii_only = _ASCII_NAME_CHARACTERS.fullmatch(text)
    return bool(ascii_only or (not text.isascii() and _name_characters().fullmatch(text)))


# Compiling the ranges of all Unicode takes longer than reading a document: only for names that need it.
@cache
def _nc_name() -> re.Pattern[str]:
    return re.compile(f"[{_START}][{_NAME_CHARACTER}]*")


@cache
def _name_characters() -> re.Pattern[str]:
    return re.compile(f"[:{_NAME_CHARACTER}]+")


ROLES = frozenset(
    {
        "action", "caption", "description", "dialog", "expletive", "kinesic", "lyrics", "music", "narration",
        "quality", "sound", "source", "suppressed", "reproduction", "thought", "title", "transcription",
    }
)  # fmt: skip


def roles(value: str) -> Reading:
    """Roles with white space between them: known ones, or ones with the prefix ``x-`` (``ttm:role``)."""
    parts = words(value)
    if not parts:
        return EMPTY
    for role in parts:
        if role not in ROLES and not (role.startswith("x-") and is_name_characters(role[2:])):
            return Reading("ttml.value.role", " | ".join((*sorted(ROLES), "x-...")))
    return GOOD


def qualified_name(value: str) -> Reading:
    """The name of a metadata item: a name, with or without a prefix."""
    text = value.strip(LWSP)
    if not text:
        return EMPTY
    parts = text.split(":")
    if len(parts) <= 2 and all(map(is_nc_name, parts)):
        return GOOD
    return Reading("ttml.value.malformed", "<item-name>")


def data_format(value: str) -> Reading:
    """A name without a colon, or an absolute address (``<data-format>``)."""
    text = value.strip(LWSP)
    if not text:
        return EMPTY
    if is_nc_name(text) or (is_address(text) and is_absolute(text)):
        return GOOD
    return Reading("ttml.value.malformed", "<data-format>")


_TOKEN = r"[^\x00-\x20\x7f()<>@,;:\\\"/\[\]?=]+"
# RFC 2045 section 5.1.
media_type = matching(
    rf"{_TOKEN}/{_TOKEN}(?:[ \t\r\n]*;[ \t\r\n]*{_TOKEN}=(?:{_TOKEN}|\"(?:[^\"\\]|\\[\s\S])*\"))*",
    "type/subtype",
)


_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")


def language(value: str) -> Reading:
    """Nothing, or the form of a language tag (xsd:language); what the tag means is judged elsewhere."""
    text = value.strip(LWSP)
    return GOOD if not text or _LANGUAGE.fullmatch(text) else Reading("ttml.lang.malformed", "xx-XX")
