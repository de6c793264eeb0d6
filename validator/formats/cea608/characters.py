"""The character sets of CEA-608: basic, special, and the two extended sets (ANSI/CTA-608-E, 6.4)."""

from __future__ import annotations

from collections.abc import Mapping

_REPLACED = {
    0x2A: "á", 0x5C: "é", 0x5E: "í", 0x5F: "ó", 0x60: "ú",
    0x7B: "ç", 0x7C: "÷", 0x7D: "Ñ", 0x7E: "ñ", 0x7F: "█",
}  # fmt: skip

BASIC: Mapping[int, str] = {code: _REPLACED.get(code, chr(code)) for code in range(0x20, 0x80)}
"""One byte a character: ASCII with ten places given to other letters."""

TRANSPARENT_SPACE = "\N{NO-BREAK SPACE}"
"""A column without background; shown to a reader as a space."""

# Each string fills its rows of 16 codes from the first on.
SPECIAL: Mapping[int, str] = dict(enumerate("®°½¿™¢£♪à" + TRANSPARENT_SPACE + "èâêîôû", start=0x30))
"""Second byte after 11h: sixteen characters of two bytes."""

EXTENDED: Mapping[tuple[int, int], str] = {
    (first, second): character
    for first, characters in (
        (0x12, "ÁÉÓÚÜü‘¡*’—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»"),
        (0x13, "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘"),
    )
    for second, character in enumerate(characters, start=0x20)
}
"""Both bytes of an extended character; it replaces the basic one sent before it as a stand-in."""
