"""Font families and variants (TTML2 section 10.3)."""

from __future__ import annotations

import re

from validator.formats.ttml.values.reading import EMPTY, GOOD, LWSP, Reading, malformed, using, words

GENERIC = frozenset(
    {
        "default", "monospace", "sansSerif", "serif", "monospaceSansSerif", "monospaceSerif",
        "proportionalSansSerif", "proportionalSerif",
    }
)  # fmt: skip
_ESCAPE = r"\\[\s\S]"
_START = rf"(?:[_a-zA-Z]|[^\x00-\x9f]|{_ESCAPE})"
_FOLLOWING = rf"(?:[_a-zA-Z0-9-]|[^\x00-\x9f]|{_ESCAPE})"
_IDENTIFIER = rf"-?{_START}{_FOLLOWING}*"
_UNQUOTED = re.compile(rf"{_IDENTIFIER}(?:[ \t\r\n]+{_IDENTIFIER})*")
QUOTED = r"\"(?:[^\"\\]|\\[\s\S])*\"|'(?:[^'\\]|\\[\s\S])*'"
_QUOTED = re.compile(QUOTED)
_EMPTY_QUOTES = frozenset({'""', "''"})
# A comma parts families unless it is quoted or escaped.
_ITEM = re.compile(rf"(?:{QUOTED}|{_ESCAPE}|[^,\"'\\])*")
_EXPECTED = "<family-name> | <generic-family-name>, ..."


def font_families(value: str) -> Reading:
    """A list of family names, quoted or not, with commas between them (``<font-families>``)."""
    if not value.strip(LWSP):
        return EMPTY
    items = split_families(value)
    if items is None:
        return Reading("ttml.value.font-family", _EXPECTED)
    features = []
    for item in items:
        if _QUOTED.fullmatch(item):
            if item in _EMPTY_QUOTES:
                return Reading("ttml.value.font-family", _EXPECTED)
        elif not _UNQUOTED.fullmatch(item):
            return Reading("ttml.value.font-family", _EXPECTED)
        features.append("#fontFamily-generic" if item in GENERIC else "#fontFamily-non-generic")
    # Reserved for inheritance in the first version of TTML.
    if len(items) > 0 and "inherit" in items:
        return Reading("ttml.value.reserved", _EXPECTED)
    return using(*features)


def split_families(value: str) -> list[str] | None:
    """The items of a list of families as written, without the spaces around; ``None`` when it is none."""
    items = []
    at = 0
    while True:
        match = _ITEM.match(value, at)
        assert match is not None
        items.append(match[0].strip(LWSP))
        if match.end() == len(value):
            return items
        if value[match.end()] != ",":
            return None
        at = match.end() + 1


def embedded_family(value: str) -> Reading:
    """The name that an embedded font goes by: no generic one (section 9.1.4)."""
    reading = font_families(value)
    if reading.fault:
        return reading
    if any(item in GENERIC for item in split_families(value) or ()):
        return Reading("ttml.value.generic-family", "<family-name>")
    return GOOD


_GROUPS = ({"super", "sub"}, {"full", "half"}, {"ruby"})


def font_variant(value: str) -> Reading:
    """``normal``, or at most one word of each group in any order (``<font-variant>``)."""
    parts = words(value)
    if not parts:
        return EMPTY
    if parts == ["normal"]:
        return GOOD
    groups = [next((number for number, group in enumerate(_GROUPS) if part in group), -1) for part in parts]
    if -1 in groups or len(set(groups)) < len(groups):
        return malformed("normal | (super | sub) || (full | half) || ruby")
    return GOOD
